// Attributes of files, and three calls of the C library that its headers show only to programs that define _GNU_SOURCE, which
// Swift’s Glibc module does not; and what gives memory back.
#include <linux/stat.h>
#include <malloc.h>
#include <sys/xattr.h>

int renameat2(int from, const char *old, int to, const char *new_, unsigned flags);
int syncfs(int descriptor);
int statx(int folder, const char *path, int flags, unsigned mask, struct statx *result);

static const unsigned rename_noreplace = 1, rename_exchange = 2;
static const int at_empty_path = 0x1000;
