#pragma once
#include <seccomp.h>

/* A macro with an argument, which Swift does not import. */
static inline uint32_t pasamuros_refuse_with(uint16_t error) { return SCMP_ACT_ERRNO(error); }

/* A macro whose value is an enumeration's: gives -1 where this machine has no system call of that name. */
static inline int pasamuros_call_number(const char *name) {
    int number = seccomp_syscall_resolve_name(name);
    return number == __NR_SCMP_ERROR ? -1 : number;
}
