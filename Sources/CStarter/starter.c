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
#embed "../../templates/assets/style.css" if_empty(0)
};

static const unsigned char file7[] = {
#embed "../../templates/brief-list.mustache" if_empty(0)
};

static const unsigned char file8[] = {
#embed "../../templates/brief.mustache" if_empty(0)
};

static const unsigned char file9[] = {
#embed "../../templates/briefs.mustache" if_empty(0)
};

static const unsigned char file10[] = {
#embed "../../templates/change-list.mustache" if_empty(0)
};

static const unsigned char file11[] = {
#embed "../../templates/condition-list.mustache" if_empty(0)
};

static const unsigned char file12[] = {
#embed "../../templates/country.mustache" if_empty(0)
};

static const unsigned char file13[] = {
#embed "../../templates/date.mustache" if_empty(0)
};

static const unsigned char file14[] = {
#embed "../../templates/entity-archive.mustache" if_empty(0)
};

static const unsigned char file15[] = {
#embed "../../templates/entity-body.mustache" if_empty(0)
};

static const unsigned char file16[] = {
#embed "../../templates/entity-facts.mustache" if_empty(0)
};

static const unsigned char file17[] = {
#embed "../../templates/entity-groups.mustache" if_empty(0)
};

static const unsigned char file18[] = {
#embed "../../templates/entity-inline.mustache" if_empty(0)
};

static const unsigned char file19[] = {
#embed "../../templates/entity-list.mustache" if_empty(0)
};

static const unsigned char file20[] = {
#embed "../../templates/entity.mustache" if_empty(0)
};

static const unsigned char file21[] = {
#embed "../../templates/fact-list.mustache" if_empty(0)
};

static const unsigned char file22[] = {
#embed "../../templates/footer.mustache" if_empty(0)
};

static const unsigned char file23[] = {
#embed "../../templates/home.mustache" if_empty(0)
};

static const unsigned char file24[] = {
#embed "../../templates/index.mustache" if_empty(0)
};

static const unsigned char file25[] = {
#embed "../../templates/issue.mustache" if_empty(0)
};

static const unsigned char file26[] = {
#embed "../../templates/judgement-list.mustache" if_empty(0)
};

static const unsigned char file27[] = {
#embed "../../templates/jump-bar.mustache" if_empty(0)
};

static const unsigned char file28[] = {
#embed "../../templates/kind-counts.mustache" if_empty(0)
};

static const unsigned char file29[] = {
#embed "../../templates/layout.mustache" if_empty(0)
};

static const unsigned char file30[] = {
#embed "../../templates/navigation.mustache" if_empty(0)
};

static const unsigned char file31[] = {
#embed "../../templates/page.mustache" if_empty(0)
};

static const unsigned char file32[] = {
#embed "../../templates/person.mustache" if_empty(0)
};

static const unsigned char file33[] = {
#embed "../../templates/picture.mustache" if_empty(0)
};

static const unsigned char file34[] = {
#embed "../../templates/point-list.mustache" if_empty(0)
};

static const unsigned char file35[] = {
#embed "../../templates/position-table.mustache" if_empty(0)
};

static const unsigned char file36[] = {
#embed "../../templates/quotation-list.mustache" if_empty(0)
};

static const unsigned char file37[] = {
#embed "../../templates/report-lists.mustache" if_empty(0)
};

static const unsigned char file38[] = {
#embed "../../templates/reports-file.mustache" if_empty(0)
};

static const unsigned char file39[] = {
#embed "../../templates/reports.mustache" if_empty(0)
};

static const unsigned char file40[] = {
#embed "../../templates/source-list.mustache" if_empty(0)
};

static const unsigned char file41[] = {
#embed "../../templates/span.mustache" if_empty(0)
};

static const unsigned char file42[] = {
#embed "../../templates/standfirst.mustache" if_empty(0)
};

static const unsigned char file43[] = {
#embed "../../templates/text-inline.mustache" if_empty(0)
};

static const unsigned char file44[] = {
#embed "../../templates/timeline.mustache" if_empty(0)
};

static const unsigned char file45[] = {
#embed "../../templates/trail.mustache" if_empty(0)
};

static const unsigned char file46[] = {
#embed "../../templates/trend.mustache" if_empty(0)
};

static const unsigned char file47[] = {
#embed "gazetteer/countries.tsv" if_empty(0)
};

static const unsigned char file48[] = {
#embed "gazetteer/groups.tsv" if_empty(0)
};

static const unsigned char file49[] = {
#embed "gazetteer/land.txt" if_empty(0)
};

static const unsigned char file50[] = {
#embed "starter/about.md" if_empty(0)
};

static const unsigned char file51[] = {
#embed "starter/briefs/1945-10-24-charter-in-force.md" if_empty(0)
};

static const unsigned char file52[] = {
#embed "starter/issues/founding-of-the-united-nations.md" if_empty(0)
};

static const unsigned char file53[] = {
#embed "starter/people/harry-s-truman.md" if_empty(0)
};

static const unsigned char file54[] = {
#embed "starter/site.yml" if_empty(0)
};

static const struct starter_file files[] = {
  {"templates/404.mustache", file1, sizeof file1},
  {"templates/about.mustache", file2, sizeof file2},
  {"templates/actors.mustache", file3, sizeof file3},
  {"templates/appearance-list.mustache", file4, sizeof file4},
  {"templates/assets/preview.js", file5, sizeof file5},
  {"templates/assets/style.css", file6, sizeof file6},
  {"templates/brief-list.mustache", file7, sizeof file7},
  {"templates/brief.mustache", file8, sizeof file8},
  {"templates/briefs.mustache", file9, sizeof file9},
  {"templates/change-list.mustache", file10, sizeof file10},
  {"templates/condition-list.mustache", file11, sizeof file11},
  {"templates/country.mustache", file12, sizeof file12},
  {"templates/date.mustache", file13, sizeof file13},
  {"templates/entity-archive.mustache", file14, sizeof file14},
  {"templates/entity-body.mustache", file15, sizeof file15},
  {"templates/entity-facts.mustache", file16, sizeof file16},
  {"templates/entity-groups.mustache", file17, sizeof file17},
  {"templates/entity-inline.mustache", file18, sizeof file18},
  {"templates/entity-list.mustache", file19, sizeof file19},
  {"templates/entity.mustache", file20, sizeof file20},
  {"templates/fact-list.mustache", file21, sizeof file21},
  {"templates/footer.mustache", file22, sizeof file22},
  {"templates/home.mustache", file23, sizeof file23},
  {"templates/index.mustache", file24, sizeof file24},
  {"templates/issue.mustache", file25, sizeof file25},
  {"templates/judgement-list.mustache", file26, sizeof file26},
  {"templates/jump-bar.mustache", file27, sizeof file27},
  {"templates/kind-counts.mustache", file28, sizeof file28},
  {"templates/layout.mustache", file29, sizeof file29},
  {"templates/navigation.mustache", file30, sizeof file30},
  {"templates/page.mustache", file31, sizeof file31},
  {"templates/person.mustache", file32, sizeof file32},
  {"templates/picture.mustache", file33, sizeof file33},
  {"templates/point-list.mustache", file34, sizeof file34},
  {"templates/position-table.mustache", file35, sizeof file35},
  {"templates/quotation-list.mustache", file36, sizeof file36},
  {"templates/report-lists.mustache", file37, sizeof file37},
  {"templates/reports-file.mustache", file38, sizeof file38},
  {"templates/reports.mustache", file39, sizeof file39},
  {"templates/source-list.mustache", file40, sizeof file40},
  {"templates/span.mustache", file41, sizeof file41},
  {"templates/standfirst.mustache", file42, sizeof file42},
  {"templates/text-inline.mustache", file43, sizeof file43},
  {"templates/timeline.mustache", file44, sizeof file44},
  {"templates/trail.mustache", file45, sizeof file45},
  {"templates/trend.mustache", file46, sizeof file46},
  {"gazetteer/countries.tsv", file47, sizeof file47},
  {"gazetteer/groups.tsv", file48, sizeof file48},
  {"gazetteer/land.txt", file49, sizeof file49},
  {"starter/about.md", file50, sizeof file50},
  {"starter/briefs/1945-10-24-charter-in-force.md", file51, sizeof file51},
  {"starter/issues/founding-of-the-united-nations.md", file52, sizeof file52},
  {"starter/people/harry-s-truman.md", file53, sizeof file53},
  {"starter/site.yml", file54, sizeof file54},
};

size_t starter_count(void) { return sizeof files / sizeof files[0]; }

struct starter_file starter_file(size_t index) { return files[index]; }
