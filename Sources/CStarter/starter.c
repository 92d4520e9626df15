// Written by table.sh; do not edit.
#include "CStarter.h"

static const unsigned char file1[] = {
#embed "../../templates/404.mustache" if_empty(0)
};

static const unsigned char file2[] = {
#embed "../../templates/about.mustache" if_empty(0)
};

static const unsigned char file3[] = {
#embed "../../templates/actors.mustache" if_empty(0)
};

static const unsigned char file4[] = {
#embed "../../templates/appearance-list.mustache" if_empty(0)
};

static const unsigned char file5[] = {
#embed "../../templates/assets/preview.js" if_empty(0)
};

static const unsigned char file6[] = {
#embed "../../templates/assets/search-core.js" if_empty(0)
};

static const unsigned char file7[] = {
#embed "../../templates/assets/search-index.js" if_empty(0)
};

static const unsigned char file8[] = {
#embed "../../templates/assets/search-view.js" if_empty(0)
};

static const unsigned char file9[] = {
#embed "../../templates/assets/search.css" if_empty(0)
};

static const unsigned char file10[] = {
#embed "../../templates/assets/search.js" if_empty(0)
};

static const unsigned char file11[] = {
#embed "../../templates/assets/style.css" if_empty(0)
};

static const unsigned char file12[] = {
#embed "../../templates/brief-list.mustache" if_empty(0)
};

static const unsigned char file13[] = {
#embed "../../templates/brief.mustache" if_empty(0)
};

static const unsigned char file14[] = {
#embed "../../templates/briefs.mustache" if_empty(0)
};

static const unsigned char file15[] = {
#embed "../../templates/change-list.mustache" if_empty(0)
};

static const unsigned char file16[] = {
#embed "../../templates/condition-list.mustache" if_empty(0)
};

static const unsigned char file17[] = {
#embed "../../templates/country.mustache" if_empty(0)
};

static const unsigned char file18[] = {
#embed "../../templates/date.mustache" if_empty(0)
};

static const unsigned char file19[] = {
#embed "../../templates/entity-archive.mustache" if_empty(0)
};

static const unsigned char file20[] = {
#embed "../../templates/entity-body.mustache" if_empty(0)
};

static const unsigned char file21[] = {
#embed "../../templates/entity-facts.mustache" if_empty(0)
};

static const unsigned char file22[] = {
#embed "../../templates/entity-groups.mustache" if_empty(0)
};

static const unsigned char file23[] = {
#embed "../../templates/entity-inline.mustache" if_empty(0)
};

static const unsigned char file24[] = {
#embed "../../templates/entity-list.mustache" if_empty(0)
};

static const unsigned char file25[] = {
#embed "../../templates/entity.mustache" if_empty(0)
};

static const unsigned char file26[] = {
#embed "../../templates/fact-list.mustache" if_empty(0)
};

static const unsigned char file27[] = {
#embed "../../templates/footer.mustache" if_empty(0)
};

static const unsigned char file28[] = {
#embed "../../templates/home.mustache" if_empty(0)
};

static const unsigned char file29[] = {
#embed "../../templates/index.mustache" if_empty(0)
};

static const unsigned char file30[] = {
#embed "../../templates/issue.mustache" if_empty(0)
};

static const unsigned char file31[] = {
#embed "../../templates/judgement-list.mustache" if_empty(0)
};

static const unsigned char file32[] = {
#embed "../../templates/jump-bar.mustache" if_empty(0)
};

static const unsigned char file33[] = {
#embed "../../templates/kind-counts.mustache" if_empty(0)
};

static const unsigned char file34[] = {
#embed "../../templates/layout.mustache" if_empty(0)
};

static const unsigned char file35[] = {
#embed "../../templates/navigation.mustache" if_empty(0)
};

static const unsigned char file36[] = {
#embed "../../templates/page.mustache" if_empty(0)
};

static const unsigned char file37[] = {
#embed "../../templates/person.mustache" if_empty(0)
};

static const unsigned char file38[] = {
#embed "../../templates/picture.mustache" if_empty(0)
};

static const unsigned char file39[] = {
#embed "../../templates/point-list.mustache" if_empty(0)
};

static const unsigned char file40[] = {
#embed "../../templates/position-table.mustache" if_empty(0)
};

static const unsigned char file41[] = {
#embed "../../templates/quotation-list.mustache" if_empty(0)
};

static const unsigned char file42[] = {
#embed "../../templates/report-lists.mustache" if_empty(0)
};

static const unsigned char file43[] = {
#embed "../../templates/reports-file.mustache" if_empty(0)
};

static const unsigned char file44[] = {
#embed "../../templates/reports.mustache" if_empty(0)
};

static const unsigned char file45[] = {
#embed "../../templates/search-box.mustache" if_empty(0)
};

static const unsigned char file46[] = {
#embed "../../templates/search.mustache" if_empty(0)
};

static const unsigned char file47[] = {
#embed "../../templates/source-list.mustache" if_empty(0)
};

static const unsigned char file48[] = {
#embed "../../templates/span.mustache" if_empty(0)
};

static const unsigned char file49[] = {
#embed "../../templates/standfirst.mustache" if_empty(0)
};

static const unsigned char file50[] = {
#embed "../../templates/text-inline.mustache" if_empty(0)
};

static const unsigned char file51[] = {
#embed "../../templates/timeline.mustache" if_empty(0)
};

static const unsigned char file52[] = {
#embed "../../templates/trail.mustache" if_empty(0)
};

static const unsigned char file53[] = {
#embed "../../templates/trend.mustache" if_empty(0)
};

static const unsigned char file54[] = {
#embed "gazetteer/countries.tsv" if_empty(0)
};

static const unsigned char file55[] = {
#embed "gazetteer/groups.tsv" if_empty(0)
};

static const unsigned char file56[] = {
#embed "gazetteer/land.txt" if_empty(0)
};

static const unsigned char file57[] = {
#embed "starter/about.md" if_empty(0)
};

static const unsigned char file58[] = {
#embed "starter/briefs/1945-10-24-charter-in-force.md" if_empty(0)
};

static const unsigned char file59[] = {
#embed "starter/issues/founding-of-the-united-nations.md" if_empty(0)
};

static const unsigned char file60[] = {
#embed "starter/people/harry-s-truman.md" if_empty(0)
};

static const unsigned char file61[] = {
#embed "starter/site.yml" if_empty(0)
};

static const struct starter_file files[] = {
  {"templates/404.mustache", file1, sizeof file1},
  {"templates/about.mustache", file2, sizeof file2},
  {"templates/actors.mustache", file3, sizeof file3},
  {"templates/appearance-list.mustache", file4, sizeof file4},
  {"templates/assets/preview.js", file5, sizeof file5},
  {"templates/assets/search-core.js", file6, sizeof file6},
  {"templates/assets/search-index.js", file7, sizeof file7},
  {"templates/assets/search-view.js", file8, sizeof file8},
  {"templates/assets/search.css", file9, sizeof file9},
  {"templates/assets/search.js", file10, sizeof file10},
  {"templates/assets/style.css", file11, sizeof file11},
  {"templates/brief-list.mustache", file12, sizeof file12},
  {"templates/brief.mustache", file13, sizeof file13},
  {"templates/briefs.mustache", file14, sizeof file14},
  {"templates/change-list.mustache", file15, sizeof file15},
  {"templates/condition-list.mustache", file16, sizeof file16},
  {"templates/country.mustache", file17, sizeof file17},
  {"templates/date.mustache", file18, sizeof file18},
  {"templates/entity-archive.mustache", file19, sizeof file19},
  {"templates/entity-body.mustache", file20, sizeof file20},
  {"templates/entity-facts.mustache", file21, sizeof file21},
  {"templates/entity-groups.mustache", file22, sizeof file22},
  {"templates/entity-inline.mustache", file23, sizeof file23},
  {"templates/entity-list.mustache", file24, sizeof file24},
  {"templates/entity.mustache", file25, sizeof file25},
  {"templates/fact-list.mustache", file26, sizeof file26},
  {"templates/footer.mustache", file27, sizeof file27},
  {"templates/home.mustache", file28, sizeof file28},
  {"templates/index.mustache", file29, sizeof file29},
  {"templates/issue.mustache", file30, sizeof file30},
  {"templates/judgement-list.mustache", file31, sizeof file31},
  {"templates/jump-bar.mustache", file32, sizeof file32},
  {"templates/kind-counts.mustache", file33, sizeof file33},
  {"templates/layout.mustache", file34, sizeof file34},
  {"templates/navigation.mustache", file35, sizeof file35},
  {"templates/page.mustache", file36, sizeof file36},
  {"templates/person.mustache", file37, sizeof file37},
  {"templates/picture.mustache", file38, sizeof file38},
  {"templates/point-list.mustache", file39, sizeof file39},
  {"templates/position-table.mustache", file40, sizeof file40},
  {"templates/quotation-list.mustache", file41, sizeof file41},
  {"templates/report-lists.mustache", file42, sizeof file42},
  {"templates/reports-file.mustache", file43, sizeof file43},
  {"templates/reports.mustache", file44, sizeof file44},
  {"templates/search-box.mustache", file45, sizeof file45},
  {"templates/search.mustache", file46, sizeof file46},
  {"templates/source-list.mustache", file47, sizeof file47},
  {"templates/span.mustache", file48, sizeof file48},
  {"templates/standfirst.mustache", file49, sizeof file49},
  {"templates/text-inline.mustache", file50, sizeof file50},
  {"templates/timeline.mustache", file51, sizeof file51},
  {"templates/trail.mustache", file52, sizeof file52},
  {"templates/trend.mustache", file53, sizeof file53},
  {"gazetteer/countries.tsv", file54, sizeof file54},
  {"gazetteer/groups.tsv", file55, sizeof file55},
  {"gazetteer/land.txt", file56, sizeof file56},
  {"starter/about.md", file57, sizeof file57},
  {"starter/briefs/1945-10-24-charter-in-force.md", file58, sizeof file58},
  {"starter/issues/founding-of-the-united-nations.md", file59, sizeof file59},
  {"starter/people/harry-s-truman.md", file60, sizeof file60},
  {"starter/site.yml", file61, sizeof file61},
};

size_t starter_count(void) { return sizeof files / sizeof files[0]; }

struct starter_file starter_file(size_t index) { return files[index]; }
