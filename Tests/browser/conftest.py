"""Opens the sample site of Tests/SearchTests/SampleSite.swift in real browsers, over file:// and http, for the tests of the search.

Run by `make test-browser`. The sample is written by `SEARCH_SAMPLE=FOLDER swift test --filter SampleSiteTests`; without that
variable the tests run this themselves.
"""

import functools
import http.server
import os
import pathlib
import shutil
import subprocess
import threading

import pytest
from playwright.sync_api import sync_playwright

REPOSITORY = pathlib.Path(__file__).parents[2]

PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'self'; base-uri 'none'">
<link rel="stylesheet" href="{root}/theme.css"><link rel="stylesheet" href="{root}/assets/search.css"><script defer src="{root}/assets/search.js" data-root="{root}"></script></head>
<body><header><form role="search" action="{root}/search.html"><input type="search" name="q" aria-label="Search" data-failed="It failed." data-search>
<button>Search</button></form></header><main><h1>{title}</h1>{main}</main></body></html>"""

THEME = """:root { color-scheme: light dark; } body { background: light-dark(#fffdf8, #14171a); color: light-dark(#1a1a1a, #e6e3dc); }
a { color: light-dark(#0b4f8a, #8fbde8); }"""


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("site")
    given = os.environ.get("SEARCH_SAMPLE")
    if given:
        shutil.copytree(given, folder, dirs_exist_ok=True)
    else:
        environment = {**os.environ, "SEARCH_SAMPLE": str(folder)}
        subprocess.run(["swift", "test", "--filter", "SampleSiteTests"], cwd=REPOSITORY, env=environment, check=True)
    (folder / "theme.css").write_text(THEME)
    (folder / "index.html").write_text(PAGE.format(title="Home", root=".", main="<p>Latest</p>"))
    results = '<div data-search-results><p><a href="people/index.html">People from A to Z</a></p></div>'
    (folder / "search.html").write_text(PAGE.format(title="Results", root=".", main=results))
    for name in ["people/kirill-dmitriev", "briefs/dmitriev-in-washington", "countries/russia", "countries/cote-d-ivoire"]:
        path = folder / (name + ".html")
        path.parent.mkdir(exist_ok=True)
        path.write_text(PAGE.format(title=name, root="..", main="<p>Text</p>"))
    return folder


@pytest.fixture(scope="session")
def addresses(site):
    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=site))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield {"file": site.as_uri(), "http": f"http://127.0.0.1:{server.server_port}"}
    server.shutdown()


@pytest.fixture(scope="session")
def browsers():
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        # Without this preference files may read each other, which they may not for a reader.
        strict = {"security.fileuri.strict_origin_policy": True}
        firefox = playwright.firefox.launch(
            channel="moz-firefox", executable_path="/usr/bin/firefox-esr", firefox_user_prefs=strict)
        yield {"chromium": chromium, "firefox": firefox}
        chromium.close()
        firefox.close()


@pytest.fixture(params=["chromium-file", "chromium-http", "firefox-file", "firefox-http"])
def visit(request, browsers, addresses):
    """Opens pages of the site by their path; fails at the end if a script failed or a request left the site."""
    browser, scheme = request.param.split("-")
    context = browsers[browser].new_context(viewport={"width": 900, "height": 700})
    context.set_default_timeout(5000)
    page = context.new_page()
    errors, requests, missing = [], [], []
    page.on("pageerror", lambda error: errors.append(str(error)))
    # What a page asked for when it was left is not missing.
    page.on("requestfailed", lambda asked: "ABORTED" in (asked.failure or "") or missing.append(asked.url))
    page.on("response", lambda answer: answer.ok or answer.status == 304 or missing.append(answer.url))
    page.on("request", lambda asked: requests.append(asked.url))

    def visit(path):
        page.goto(addresses[scheme] + "/" + path)
        return page

    visit.requests, visit.missing = requests, missing
    yield visit
    assert errors == []
    assert visit.missing == []
    assert [url for url in requests if not url.startswith(addresses[scheme])] == []
    context.close()
