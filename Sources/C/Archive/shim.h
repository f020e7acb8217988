#pragma once
#include <archive.h>
#include <archive_entry.h>

#ifdef __linux__
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

/* What an archive is unpacked to takes the place of what is there, and the other way round, at once. Swift does not see
   renameat2: glibc shows it to those only that ask for all of GNU. */
static inline int archive_exchange_paths(const char *one, const char *other) {
    return (int)syscall(SYS_renameat2, AT_FDCWD, one, AT_FDCWD, other, 2);
}
#endif
