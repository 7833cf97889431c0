# make demo    installs what is missing, builds, and makes the bundles of the example campaign
# make test    installs what is missing and runs the tests
# make lint    style, and a build in which our own warnings are errors
# make fuzz    random bytes at the doors, half an hour each (Tests/Fuzzing/README.md)
# make load    two heavy mailboxes through build: what it takes (Benchmarks/README.md)
# make corpora what becomes of the files in PASAMUROS_CORPORA, set by set
# make bench   how fast build is beside Pango and Cairo alone (Benchmarks/README.md); bench-peers adds pdfTeX
# make golden  records the golden pages anew: look at each before it is committed
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := demo
.PHONY: demo build test lint fuzz load corpora bench bench-peers golden deps test-servers swift clean

EXAMPLE := Examples/chiapas
OUT := out

demo: build
	@"$$(swift build -c release --show-bin-path 2>/dev/null)/pasamuros" build -C $(EXAMPLE) --out $(OUT)
	@made=$$(ls $(OUT)/*/bundle.pdf $(OUT)/attention.html); \
		printf '\nListo; para abrir / Done; to open:\n'; sed 's/^/  /' <<< "$$made"

build: deps swift
	@printf 'Se compila; la primera vez tarda unos minutos / Building; the first time takes some minutes\n'
	@swift build -c release --product pasamuros

test: deps test-servers swift
	@swift test

# Warnings of our own code are errors by the settings in Package.swift; those of packages are theirs.
lint: deps swift
	@swift format lint --strict --recursive Sources Tests Package.swift
	@for script in Setup/install Setup/install-test-servers Setup/install-bench-peers .ci/run Tests/Fuzzing/run Tests/Fuzzing/seed; do \
		bash -n "$$script"; done
	@comm -23 <(sed -nE 's/^([a-z0-9][^ ]*).*/\1/p' Fonts/packages.txt | sort) <(sort Setup/packages.txt) \
		| { ! sed 's/$$/: Fonts\/packages.txt, but not Setup\/packages.txt/' | grep . ; }
	@swift build --build-tests

fuzz: deps swift
	@for fuzzer in worker answer mailbox; do Tests/Fuzzing/run $$fuzzer 1800; done

bench: deps swift
	@swift build -c release --product pasamuros
	@swift build -c release --product bench
	@folder=$$(swift build -c release --show-bin-path 2>/dev/null); \
		cc -O2 -Wall -Wextra -Werror -o "$$folder/floor" Benchmarks/Floor/floor.c $$(pkg-config --cflags --libs pangocairo); \
		"$$folder/bench" $(BENCH)

bench-peers:
	@Setup/install-bench-peers

load: deps swift
	@swift build -c release --product pasamuros
	@swift run -c release load

corpora: deps swift
	@[[ -d $${PASAMUROS_CORPORA:-} ]] || { \
		printf 'PASAMUROS_CORPORA debe nombrar la carpeta / must name the folder\n' >&2; exit 1; }
	@swift build -c release --product pasamuros
	@swift run -c release corpora "$$PASAMUROS_CORPORA"

# Recording fails the run on purpose, so that it never passes for a test.
golden: deps swift
	@PASAMUROS_GOLDEN=all swift test --filter TypesettingTests || true
	@git status --short Tests/GoldenPages

deps:
	@Setup/install

test-servers:
	@Setup/install-test-servers

swift:
	@command -v swift >/dev/null || { \
		printf 'Falta Swift 6.3 o posterior: https://www.swift.org/install\n'; \
		printf 'Swift 6.3 or later is missing: https://www.swift.org/install\n'; exit 1; } >&2

clean:
	@rm -rf $(OUT) Tests/GoldenPages/failed
	@swift package clean
