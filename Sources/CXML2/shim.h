#include <iconv.h>
// Without ICU's names, which Foundation brings a copy of its own of; nothing of libxml2 that is used here has to do with them.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
