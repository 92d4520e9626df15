#!/bin/sh
# Writes starter.c: one table of every file that the binary carries. Run by `make starter` after a file was added or removed;
# edits of a file need nothing, the compiler tracks what it embeds.
set -eu
cd "$(dirname "$0")"
out=starter.c
files() {
  (cd ../.. && find templates -type f ! -name README.md | LC_ALL=C sort | sed 's|.*|& ../../&|')
  find starter gazetteer preview -type f 2>/dev/null | LC_ALL=C sort | sed 's|.*|& &|'
}
{
  echo '// Written by table.sh; do not edit.'
  echo '#include "CStarter.h"'
  files | awk '{ printf "\nstatic const unsigned char file%d[] = {\n#embed \"%s\" if_empty(0)\n};\n", NR, $2 }'
  echo
  echo 'static const struct starter_file files[] = {'
  files | awk '{ printf "  {\"%s\", file%d, sizeof file%d},\n", $1, NR, NR }'
  echo '};'
  cat <<'END'

size_t starter_count(void) { return sizeof files / sizeof files[0]; }

struct starter_file starter_file(size_t index) { return files[index]; }
END
} > "$out"
