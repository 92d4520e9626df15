// Written by table.sh; do not edit.
#include "CStarter.h"

static const unsigned char file1[] = {
#embed "starter/about.md" if_empty(0)
};

static const unsigned char file2[] = {
#embed "starter/briefs/1945-10-24-charter-in-force.md" if_empty(0)
};

static const unsigned char file3[] = {
#embed "starter/issues/founding-of-the-united-nations.md" if_empty(0)
};

static const unsigned char file4[] = {
#embed "starter/people/harry-s-truman.md" if_empty(0)
};

static const unsigned char file5[] = {
#embed "starter/site.yml" if_empty(0)
};

static const struct starter_file files[] = {
  {"starter/about.md", file1, sizeof file1},
  {"starter/briefs/1945-10-24-charter-in-force.md", file2, sizeof file2},
  {"starter/issues/founding-of-the-united-nations.md", file3, sizeof file3},
  {"starter/people/harry-s-truman.md", file4, sizeof file4},
  {"starter/site.yml", file5, sizeof file5},
};

size_t starter_count(void) { return sizeof files / sizeof files[0]; }

struct starter_file starter_file(size_t index) { return files[index]; }
