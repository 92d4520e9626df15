"""A site of Hugo that shows what Dossier's shows as far as Hugo can: the briefs, an index, the people, feeds and a sitemap."""

CONFIGURATION = """title = "Benchmark"
baseURL = "https://example.org/"
languageCode = "en"
[taxonomies]
issue = "issues"
[outputs]
home = ["html", "rss"]
section = ["html"]
taxonomy = ["html"]
term = ["html", "rss"]
[services.rss]
limit = 20
"""

BASE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ or .Params.name .Title }} · {{ .Site.Title }}</title>
<link rel="canonical" href="{{ .Permalink }}">
<meta property="og:title" content="{{ .Title }}">
<meta property="og:url" content="{{ .Permalink }}">
<link rel="stylesheet" href="/style.css">
</head>
<body>
<header><a href="/">{{ .Site.Title }}</a>
<nav><ul><li><a href="/briefs/">Briefs</a></li><li><a href="/people/">People</a></li><li><a href="/issues/">Issues</a></li></ul></nav>
</header>
<main data-pagefind-body>
{{ block "main" . }}{{ end }}
</main>
<footer>Benchmark</footer>
</body>
</html>
"""

SINGLE = """{{ define "main" }}<article>
<h1>{{ or .Params.name .Title }}</h1>
<p><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time> · {{ .ReadingTime }} min</p>
{{ .Content }}
{{ with .Params.sources }}<h2>Sources</h2><ol>{{ range . }}<li id="{{ .id }}">{{ .publisher }} {{ .grade }}</li>{{ end }}</ol>{{ end }}
</article>{{ end }}
"""

LIST = """{{ define "main" }}<h1>{{ .Title }}</h1>
<ul>{{ range .Pages.ByDate.Reverse }}<li><a href="{{ .RelPermalink }}">{{ or .Params.name .Title }}</a> {{ .Date.Format "2006-01-02" }}</li>
{{ end }}</ul>{{ end }}
"""

HOME = """{{ define "main" }}<h1>{{ .Title }}</h1>
<ul>{{ range first 12 (where .Site.RegularPages.ByDate.Reverse "Section" "briefs") }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a>
<p>{{ .Summary }}</p></li>
{{ end }}</ul>{{ end }}
"""


def prepare(folder):
    """Writes all of the site but its content."""
    layouts = folder / "layouts/_default"
    layouts.mkdir(parents=True)
    (folder / "static").mkdir()
    (folder / "static/style.css").write_text("main { max-width: 66ch; margin: auto }\n")
    (folder / "hugo.toml").write_text(CONFIGURATION)
    for name, text in {"baseof": BASE, "single": SINGLE, "list": LIST, "home": HOME}.items():
        (layouts / f"{name}.html").write_text(text)
