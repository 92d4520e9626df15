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
#embed "../../templates/assets/search-words.js" if_empty(0)
};

static const unsigned char file10[] = {
#embed "../../templates/assets/search.css" if_empty(0)
};

static const unsigned char file11[] = {
#embed "../../templates/assets/search.js" if_empty(0)
};

static const unsigned char file12[] = {
#embed "../../templates/assets/style.css" if_empty(0)
};

static const unsigned char file13[] = {
#embed "../../templates/assets/style/colours.css" if_empty(0)
};

static const unsigned char file14[] = {
#embed "../../templates/assets/style/facts.css" if_empty(0)
};

static const unsigned char file15[] = {
#embed "../../templates/assets/style/frame.css" if_empty(0)
};

static const unsigned char file16[] = {
#embed "../../templates/assets/style/lists.css" if_empty(0)
};

static const unsigned char file17[] = {
#embed "../../templates/assets/style/own.css" if_empty(0)
};

static const unsigned char file18[] = {
#embed "../../templates/assets/style/page.css" if_empty(0)
};

static const unsigned char file19[] = {
#embed "../../templates/assets/style/pictures.css" if_empty(0)
};

static const unsigned char file20[] = {
#embed "../../templates/assets/style/preview.css" if_empty(0)
};

static const unsigned char file21[] = {
#embed "../../templates/assets/style/print.css" if_empty(0)
};

static const unsigned char file22[] = {
#embed "../../templates/assets/style/prose.css" if_empty(0)
};

static const unsigned char file23[] = {
#embed "../../templates/assets/style/sheet.css" if_empty(0)
};

static const unsigned char file24[] = {
#embed "../../templates/assets/style/tables.css" if_empty(0)
};

static const unsigned char file25[] = {
#embed "../../templates/backlink-list.mustache" if_empty(0)
};

static const unsigned char file26[] = {
#embed "../../templates/brief-list.mustache" if_empty(0)
};

static const unsigned char file27[] = {
#embed "../../templates/brief.mustache" if_empty(0)
};

static const unsigned char file28[] = {
#embed "../../templates/briefs-by-issue.mustache" if_empty(0)
};

static const unsigned char file29[] = {
#embed "../../templates/briefs.mustache" if_empty(0)
};

static const unsigned char file30[] = {
#embed "../../templates/change-list.mustache" if_empty(0)
};

static const unsigned char file31[] = {
#embed "../../templates/cited.mustache" if_empty(0)
};

static const unsigned char file32[] = {
#embed "../../templates/condition-list.mustache" if_empty(0)
};

static const unsigned char file33[] = {
#embed "../../templates/country.mustache" if_empty(0)
};

static const unsigned char file34[] = {
#embed "../../templates/date.mustache" if_empty(0)
};

static const unsigned char file35[] = {
#embed "../../templates/entity-archive.mustache" if_empty(0)
};

static const unsigned char file36[] = {
#embed "../../templates/entity-body.mustache" if_empty(0)
};

static const unsigned char file37[] = {
#embed "../../templates/entity-claims.mustache" if_empty(0)
};

static const unsigned char file38[] = {
#embed "../../templates/entity-dates.mustache" if_empty(0)
};

static const unsigned char file39[] = {
#embed "../../templates/entity-facts.mustache" if_empty(0)
};

static const unsigned char file40[] = {
#embed "../../templates/entity-groups.mustache" if_empty(0)
};

static const unsigned char file41[] = {
#embed "../../templates/entity-inline.mustache" if_empty(0)
};

static const unsigned char file42[] = {
#embed "../../templates/entity-list.mustache" if_empty(0)
};

static const unsigned char file43[] = {
#embed "../../templates/entity.mustache" if_empty(0)
};

static const unsigned char file44[] = {
#embed "../../templates/events.mustache" if_empty(0)
};

static const unsigned char file45[] = {
#embed "../../templates/fact-archive.mustache" if_empty(0)
};

static const unsigned char file46[] = {
#embed "../../templates/fact-block.mustache" if_empty(0)
};

static const unsigned char file47[] = {
#embed "../../templates/fact-list.mustache" if_empty(0)
};

static const unsigned char file48[] = {
#embed "../../templates/footer.mustache" if_empty(0)
};

static const unsigned char file49[] = {
#embed "../../templates/home.mustache" if_empty(0)
};

static const unsigned char file50[] = {
#embed "../../templates/index.mustache" if_empty(0)
};

static const unsigned char file51[] = {
#embed "../../templates/issue-positions.mustache" if_empty(0)
};

static const unsigned char file52[] = {
#embed "../../templates/issue-table.mustache" if_empty(0)
};

static const unsigned char file53[] = {
#embed "../../templates/issue.mustache" if_empty(0)
};

static const unsigned char file54[] = {
#embed "../../templates/judgement-list.mustache" if_empty(0)
};

static const unsigned char file55[] = {
#embed "../../templates/judgements.mustache" if_empty(0)
};

static const unsigned char file56[] = {
#embed "../../templates/jump-bar.mustache" if_empty(0)
};

static const unsigned char file57[] = {
#embed "../../templates/kind-counts.mustache" if_empty(0)
};

static const unsigned char file58[] = {
#embed "../../templates/layout.mustache" if_empty(0)
};

static const unsigned char file59[] = {
#embed "../../templates/navigation.mustache" if_empty(0)
};

static const unsigned char file60[] = {
#embed "../../templates/origins.mustache" if_empty(0)
};

static const unsigned char file61[] = {
#embed "../../templates/page.mustache" if_empty(0)
};

static const unsigned char file62[] = {
#embed "../../templates/person.mustache" if_empty(0)
};

static const unsigned char file63[] = {
#embed "../../templates/picture.mustache" if_empty(0)
};

static const unsigned char file64[] = {
#embed "../../templates/point-list.mustache" if_empty(0)
};

static const unsigned char file65[] = {
#embed "../../templates/position-table.mustache" if_empty(0)
};

static const unsigned char file66[] = {
#embed "../../templates/quotation-list.mustache" if_empty(0)
};

static const unsigned char file67[] = {
#embed "../../templates/redirect.mustache" if_empty(0)
};

static const unsigned char file68[] = {
#embed "../../templates/report-lists.mustache" if_empty(0)
};

static const unsigned char file69[] = {
#embed "../../templates/reports-file.mustache" if_empty(0)
};

static const unsigned char file70[] = {
#embed "../../templates/reports.mustache" if_empty(0)
};

static const unsigned char file71[] = {
#embed "../../templates/search-box.mustache" if_empty(0)
};

static const unsigned char file72[] = {
#embed "../../templates/search.mustache" if_empty(0)
};

static const unsigned char file73[] = {
#embed "../../templates/sentence.mustache" if_empty(0)
};

static const unsigned char file74[] = {
#embed "../../templates/source-list.mustache" if_empty(0)
};

static const unsigned char file75[] = {
#embed "../../templates/sources.mustache" if_empty(0)
};

static const unsigned char file76[] = {
#embed "../../templates/span.mustache" if_empty(0)
};

static const unsigned char file77[] = {
#embed "../../templates/standfirst.mustache" if_empty(0)
};

static const unsigned char file78[] = {
#embed "../../templates/text-inline.mustache" if_empty(0)
};

static const unsigned char file79[] = {
#embed "../../templates/trail.mustache" if_empty(0)
};

static const unsigned char file80[] = {
#embed "../../templates/trend.mustache" if_empty(0)
};

static const unsigned char file81[] = {
#embed "../../templates/view-bar.mustache" if_empty(0)
};

static const unsigned char file82[] = {
#embed "gazetteer/countries.tsv" if_empty(0)
};

static const unsigned char file83[] = {
#embed "gazetteer/groups.tsv" if_empty(0)
};

static const unsigned char file84[] = {
#embed "gazetteer/land.txt" if_empty(0)
};

static const unsigned char file85[] = {
#embed "preview/reload.js" if_empty(0)
};

static const unsigned char file86[] = {
#embed "starter/about.md" if_empty(0)
};

static const unsigned char file87[] = {
#embed "starter/briefs/1945-10-24-charter-in-force.md" if_empty(0)
};

static const unsigned char file88[] = {
#embed "starter/issues/founding-of-the-united-nations.md" if_empty(0)
};

static const unsigned char file89[] = {
#embed "starter/people/harry-s-truman.md" if_empty(0)
};

static const unsigned char file90[] = {
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
  {"templates/assets/search-words.js", file9, sizeof file9},
  {"templates/assets/search.css", file10, sizeof file10},
  {"templates/assets/search.js", file11, sizeof file11},
  {"templates/assets/style.css", file12, sizeof file12},
  {"templates/assets/style/colours.css", file13, sizeof file13},
  {"templates/assets/style/facts.css", file14, sizeof file14},
  {"templates/assets/style/frame.css", file15, sizeof file15},
  {"templates/assets/style/lists.css", file16, sizeof file16},
  {"templates/assets/style/own.css", file17, sizeof file17},
  {"templates/assets/style/page.css", file18, sizeof file18},
  {"templates/assets/style/pictures.css", file19, sizeof file19},
  {"templates/assets/style/preview.css", file20, sizeof file20},
  {"templates/assets/style/print.css", file21, sizeof file21},
  {"templates/assets/style/prose.css", file22, sizeof file22},
  {"templates/assets/style/sheet.css", file23, sizeof file23},
  {"templates/assets/style/tables.css", file24, sizeof file24},
  {"templates/backlink-list.mustache", file25, sizeof file25},
  {"templates/brief-list.mustache", file26, sizeof file26},
  {"templates/brief.mustache", file27, sizeof file27},
  {"templates/briefs-by-issue.mustache", file28, sizeof file28},
  {"templates/briefs.mustache", file29, sizeof file29},
  {"templates/change-list.mustache", file30, sizeof file30},
  {"templates/cited.mustache", file31, sizeof file31},
  {"templates/condition-list.mustache", file32, sizeof file32},
  {"templates/country.mustache", file33, sizeof file33},
  {"templates/date.mustache", file34, sizeof file34},
  {"templates/entity-archive.mustache", file35, sizeof file35},
  {"templates/entity-body.mustache", file36, sizeof file36},
  {"templates/entity-claims.mustache", file37, sizeof file37},
  {"templates/entity-dates.mustache", file38, sizeof file38},
  {"templates/entity-facts.mustache", file39, sizeof file39},
  {"templates/entity-groups.mustache", file40, sizeof file40},
  {"templates/entity-inline.mustache", file41, sizeof file41},
  {"templates/entity-list.mustache", file42, sizeof file42},
  {"templates/entity.mustache", file43, sizeof file43},
  {"templates/events.mustache", file44, sizeof file44},
  {"templates/fact-archive.mustache", file45, sizeof file45},
  {"templates/fact-block.mustache", file46, sizeof file46},
  {"templates/fact-list.mustache", file47, sizeof file47},
  {"templates/footer.mustache", file48, sizeof file48},
  {"templates/home.mustache", file49, sizeof file49},
  {"templates/index.mustache", file50, sizeof file50},
  {"templates/issue-positions.mustache", file51, sizeof file51},
  {"templates/issue-table.mustache", file52, sizeof file52},
  {"templates/issue.mustache", file53, sizeof file53},
  {"templates/judgement-list.mustache", file54, sizeof file54},
  {"templates/judgements.mustache", file55, sizeof file55},
  {"templates/jump-bar.mustache", file56, sizeof file56},
  {"templates/kind-counts.mustache", file57, sizeof file57},
  {"templates/layout.mustache", file58, sizeof file58},
  {"templates/navigation.mustache", file59, sizeof file59},
  {"templates/origins.mustache", file60, sizeof file60},
  {"templates/page.mustache", file61, sizeof file61},
  {"templates/person.mustache", file62, sizeof file62},
  {"templates/picture.mustache", file63, sizeof file63},
  {"templates/point-list.mustache", file64, sizeof file64},
  {"templates/position-table.mustache", file65, sizeof file65},
  {"templates/quotation-list.mustache", file66, sizeof file66},
  {"templates/redirect.mustache", file67, sizeof file67},
  {"templates/report-lists.mustache", file68, sizeof file68},
  {"templates/reports-file.mustache", file69, sizeof file69},
  {"templates/reports.mustache", file70, sizeof file70},
  {"templates/search-box.mustache", file71, sizeof file71},
  {"templates/search.mustache", file72, sizeof file72},
  {"templates/sentence.mustache", file73, sizeof file73},
  {"templates/source-list.mustache", file74, sizeof file74},
  {"templates/sources.mustache", file75, sizeof file75},
  {"templates/span.mustache", file76, sizeof file76},
  {"templates/standfirst.mustache", file77, sizeof file77},
  {"templates/text-inline.mustache", file78, sizeof file78},
  {"templates/trail.mustache", file79, sizeof file79},
  {"templates/trend.mustache", file80, sizeof file80},
  {"templates/view-bar.mustache", file81, sizeof file81},
  {"gazetteer/countries.tsv", file82, sizeof file82},
  {"gazetteer/groups.tsv", file83, sizeof file83},
  {"gazetteer/land.txt", file84, sizeof file84},
  {"preview/reload.js", file85, sizeof file85},
  {"starter/about.md", file86, sizeof file86},
  {"starter/briefs/1945-10-24-charter-in-force.md", file87, sizeof file87},
  {"starter/issues/founding-of-the-united-nations.md", file88, sizeof file88},
  {"starter/people/harry-s-truman.md", file89, sizeof file89},
  {"starter/site.yml", file90, sizeof file90},
};

size_t starter_count(void) { return sizeof files / sizeof files[0]; }

struct starter_file starter_file(size_t index) { return files[index]; }
