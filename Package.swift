// swift-tools-version: 6.2
// SPDX-License-Identifier: GPL-3.0-or-later

import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

/// A room of the house: one stage of the data flow, one folder below `Sources`.
func room(
    _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = [], resources: [Resource] = []
) -> Target {
    .target(name: name, dependencies: dependencies, exclude: exclude, resources: resources, swiftSettings: strict)
}

/// A C library: a module map, and a shim where C is variadic or a macro.
func library(_ name: String, at path: String, pkgConfig: String? = nil, apt: [String]) -> Target {
    .systemLibrary(name: name, path: "Sources/Bindings/" + path, pkgConfig: pkgConfig, providers: [.apt(apt)])
}

func tests(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = []) -> Target {
    .testTarget(
        name: name + "Tests", dependencies: dependencies + ["TestSupport"], resources: resources, swiftSettings: strict)
}

let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "pasamuros",
    products: [.executable(name: "pasamuros", targets: ["Pasamuros"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        library(
            "CPango", at: "Pango/CPango", pkgConfig: "pangocairo pangoft2 fontconfig cairo-ft",
            apt: ["libpango1.0-dev", "libcairo2-dev", "libfontconfig-dev"]),
        library("CGMime", at: "GMime/CGMime", pkgConfig: "gmime-3.0", apt: ["libgmime-3.0-dev"]),
        library("CLibXML", at: "LibXML/CLibXML", pkgConfig: "libxml-2.0", apt: ["libxml2-dev"]),
        library("CCMark", at: "CMark/CCMark", pkgConfig: "libcmark", apt: ["libcmark-dev"]),
        library("CTextCat", at: "TextCat/CTextCat", pkgConfig: "libexttextcat", apt: ["libexttextcat-dev"]),
        library("CLeptonica", at: "Leptonica/CLeptonica", pkgConfig: "lept", apt: ["libleptonica-dev"]),
        library("CTiff", at: "Tiff/CTiff", pkgConfig: "libtiff-4", apt: ["libtiff-dev"]),
        library("CGif", at: "Gif/CGif", apt: ["libgif-dev"]),
        library("CHeif", at: "Heif/CHeif", pkgConfig: "libheif", apt: ["libheif-dev"]),
        library("CExif", at: "Exif/CExif", pkgConfig: "libexif", apt: ["libexif-dev"]),
        library("CPoppler", at: "Poppler/CPoppler", pkgConfig: "poppler-glib", apt: ["libpoppler-glib-dev"]),
        library("CSeccomp", at: "Confinement/CSeccomp", pkgConfig: "libseccomp", apt: ["libseccomp-dev"]),
        library("CArchive", at: "Archive/CArchive", pkgConfig: "libarchive", apt: ["libarchive-dev"]),
        library("CCurl", at: "Curl/CCurl", pkgConfig: "libcurl", apt: ["libcurl4-gnutls-dev"]),
        library("CGnuTLS", at: "GnuTLS/CGnuTLS", pkgConfig: "gnutls", apt: ["libgnutls28-dev"]),
        library("CEtpan", at: "Etpan/CEtpan", apt: ["libetpan-dev"]),
        library("CTNEF", at: "TNEF/CTNEF", pkgConfig: "libytnef", apt: ["libytnef0-dev"]),
        library("CQREncode", at: "QR/CQREncode", pkgConfig: "libqrencode", apt: ["libqrencode-dev"]),
        library("CLinux", at: "Confinement/CLinux", apt: []),
        // libzxing speaks C++ only: one function in C stands before it.
        .target(
            name: "CZXing", path: "Sources/Bindings/QR/CZXing",
            cxxSettings: [.treatAllWarnings(as: .error)], linkerSettings: [.linkedLibrary("ZXing")]),
        // What draws a page well can be had in C++ only.
        .target(
            name: "CSplash", dependencies: ["CPoppler"], path: "Sources/Bindings/Poppler/CSplash",
            cxxSettings: [.treatAllWarnings(as: .error)], linkerSettings: [.linkedLibrary("poppler")]),
        room(
            "Bindings",
            [
                "CPango", "CGMime", "CLibXML", "CTextCat", "CPoppler", "CCMark", "CLeptonica", "CTiff", "CGif", "CHeif",
                "CExif", "CArchive", "CTNEF", "CCurl", "CGnuTLS", "CEtpan", "CQREncode", "CZXing", "CSplash",
                "CLinux",
                .target(name: "CSeccomp", condition: .when(platforms: [.linux])),
            ],
            exclude: [
                "Pango/CPango", "GMime/CGMime", "LibXML/CLibXML", "TextCat/CTextCat", "Poppler/CPoppler",
                "Poppler/CSplash", "CMark/CCMark", "Leptonica/CLeptonica", "Tiff/CTiff", "Gif/CGif", "Heif/CHeif",
                "Exif/CExif",
                "Archive/CArchive", "TNEF/CTNEF", "Curl/CCurl", "GnuTLS/CGnuTLS", "Etpan/CEtpan", "QR/CQREncode",
                "QR/CZXing",
                "Confinement/CSeccomp", "Confinement/CLinux",
            ]),

        room("Letters"),
        room("Words", ["Letters", yams], resources: [.copy("Strings")]),
        room("CampaignFolder", ["Letters", yams]),
        room("Intake", ["Letters", "Bindings"]),
        room("Addressing", ["Letters"]),
        room("Screening", ["Letters"]),
        room("Typesetting", ["Letters", "Bindings", "Words", yams, mustache]),
        room("Press", ["Letters", "Bindings", "Typesetting"]),
        room("Ledger", ["Letters", grdb]),
        room(
            "Delivery",
            [
                "Letters", "Words", "Bindings", "CampaignFolder", "Intake", "Addressing", "Screening", "Typesetting",
                "Press", "Ledger", mustache,
            ]),
        .executableTarget(
            name: "Pasamuros",
            dependencies: [
                "Letters", "Words", "CampaignFolder", "Intake", "Addressing", "Screening", "Typesetting", "Press",
                "Ledger", "Delivery", arguments,
            ],
            swiftSettings: strict),

        .target(name: "Measure", path: "Benchmarks/Measure", swiftSettings: strict),
        .executableTarget(
            name: "corpora",
            dependencies: ["Measure", "Letters", "Words", "Intake", "Typesetting", "Press", "Ledger", "Delivery"],
            path: "Benchmarks/Corpora", swiftSettings: strict),
        .executableTarget(
            name: "bench", dependencies: ["Measure", "Delivery"], path: "Benchmarks/Bench", swiftSettings: strict),
        .executableTarget(
            name: "load",
            dependencies: ["Measure", "TestSupport", "Letters", "Bindings", "Typesetting", "Press", "Delivery"],
            path: "Benchmarks/Load", swiftSettings: strict),

        .target(
            name: "TestSupport", dependencies: ["Letters", "Bindings", "Typesetting", "Press"],
            path: "Tests/TestSupport", swiftSettings: strict
        ),
        .executableTarget(
            name: "WorkerProbe", dependencies: ["Intake", "Bindings", "Letters"], path: "Tests/WorkerProbe",
            swiftSettings: strict),
        tests("Letters", ["Letters"]),
        tests("Words", ["Words", "Letters"]),
        tests("CampaignFolder", ["CampaignFolder", "Letters", "Words"]),
        tests("Intake", ["Intake", "Letters", "Words", "Bindings"]),
        tests("Addressing", ["Addressing", "Letters"]),
        tests("Screening", ["Screening", "Letters"]),
        tests("Typesetting", ["Typesetting", "Press", "Letters", "Bindings", "Words"]),
        tests("Press", ["Press", "Typesetting", "Letters", "Bindings"]),
        tests("Ledger", ["Ledger", "Letters"]),
        tests(
            "Delivery",
            ["Delivery", "Ledger", "Letters", "CampaignFolder", "Intake", "Typesetting", "Press", "Bindings", "Words"]),
        tests("Pasamuros", ["Pasamuros", "WorkerProbe", "Intake", "Bindings", "Letters", "Words", arguments]),
    ],
    cxxLanguageStandard: .cxx17
)

// The fuzzers (Tests/Fuzzing/README.md) are built by Tests/Fuzzing/run alone, with sanitizers that nothing else has.
if Context.environment["PASAMUROS_FUZZING"] != nil {
    package.targets += [
        .systemLibrary(name: "CFuzzer", path: "Tests/Fuzzing/CFuzzer"),
        .target(
            name: "FuzzDriver", dependencies: ["CFuzzer"], path: "Tests/Fuzzing/FuzzDriver", swiftSettings: strict),
    ]
    func fuzzer(_ name: String, _ rooms: [Target.Dependency]) -> Target {
        .executableTarget(
            name: name, dependencies: ["FuzzDriver", "Intake", "Bindings", "Letters"] + rooms,
            path: "Tests/Fuzzing/" + name, swiftSettings: strict)
    }
    package.targets += [
        fuzzer("FuzzWorker", []), fuzzer("FuzzMailbox", []),
        fuzzer("FuzzAnswer", ["Addressing", "Screening", "Typesetting", "Press"]),
    ]
}
