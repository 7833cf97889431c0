#pragma once
#ifdef __linux__
#include <fcntl.h>
#include <linux/sched.h>
#include <spawn.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

/* Landlock: glibc 2.36 has no functions for it, and Debian 12's linux/landlock.h ends at ABI 2. The numbers of the calls
   are the same on every machine; the structures are those of the kernel's Documentation/userspace-api/landlock.rst. */
struct pasamuros_landlock_ruleset {
    uint64_t handled_files;
    uint64_t handled_network; /* since ABI 4 */
    uint64_t scoped;          /* since ABI 6 */
};
struct pasamuros_landlock_path {
    uint64_t allowed;
    int32_t descriptor;
} __attribute__((packed));

/* LANDLOCK_CREATE_RULESET_VERSION: the ABI, or -1 where the kernel has no Landlock or it is switched off. */
static inline int pasamuros_landlock_abi(void) { return (int)syscall(444, NULL, (size_t)0, 1u); }

static inline int pasamuros_landlock_create(const struct pasamuros_landlock_ruleset *rules, size_t size) {
    return (int)syscall(444, rules, size, 0u);
}

/* LANDLOCK_RULE_PATH_BENEATH is 1. */
static inline int pasamuros_landlock_add_path(int ruleset, const struct pasamuros_landlock_path *path) {
    return (int)syscall(445, ruleset, 1, path, 0u);
}

static inline int pasamuros_landlock_restrict(int ruleset) { return (int)syscall(446, ruleset, 0u); }

/* prctl is variadic. */
static inline int pasamuros_no_new_privileges(void) { return prctl(PR_SET_NO_NEW_PRIVS, 1UL, 0UL, 0UL, 0UL); }
static inline int pasamuros_not_dumpable(void) { return prctl(PR_SET_DUMPABLE, 0UL, 0UL, 0UL, 0UL); }
static inline int pasamuros_end_with_parent(int signal) {
    return prctl(PR_SET_PDEATHSIG, (unsigned long)signal, 0UL, 0UL, 0UL);
}

/* What glibc shows to those who define _GNU_SOURCE, which Swift does not. The numbers are those of the kernel's
   asm-generic/fcntl.h and linux/fcntl.h; the function is in glibc since 2.34. */
enum { PASAMUROS_PATH_ONLY = 010000000, PASAMUROS_SET_PIPE_SIZE = 1031 };

static inline int pasamuros_pipe(int ends[2]) { return (int)syscall(SYS_pipe2, ends, O_CLOEXEC); }

extern int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int lowest);
#endif
