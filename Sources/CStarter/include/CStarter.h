#ifndef CSTARTER_H
#define CSTARTER_H

#include <stddef.h>

/// A file inside the binary: the default templates, the starter site, the gazetteer, the script of a preview.
struct starter_file {
  /// `templates/brief.mustache`, `starter/site.yml`, `gazetteer/countries.tsv`.
  const char *path;
  const unsigned char *bytes;
  size_t count;
};

size_t starter_count(void);

/// `index` is less than `starter_count()`.
struct starter_file starter_file(size_t index);

#endif
