"""Publishes a site to real servers on this machine and reads it back, also after killing the publication.

Run by `make test-publish` with the built program. Each check counts as one test; the last line counts them all.
"""

import os
import random
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from html.parser import HTMLParser
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.parse import quote, unquote, urldefrag, urljoin, urlsplit
from urllib.request import urlopen

BRIEFS = 12
KILLS = 8
# What rsync leaves of itself when it is killed: files on their way, under names that nothing leads to.
OF_RSYNC = re.compile(r"(^|/)(\.~tmp~/|\.[^/]+\.[A-Za-z0-9]{6}$)")
# Bytes in a second: a page takes long enough that a connection is lost in the middle of one.
SLOWLY = "256k"
ODD = "briefs/#odd name of Zoë [1].txt"


class Tally:
    def __init__(self):
        self.passed = 0
        self.failed = 0

    def check(self, what, problems):
        problems = list(problems)
        if problems:
            self.failed += 1
            print(f"FAILED {what}\n  " + "\n  ".join(str(problem) for problem in problems[:10]))
        else:
            self.passed += 1


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(port):
    for _ in range(200):
        try:
            socket.create_connection(("127.0.0.1", port), 0.2).close()
            return
        except OSError:
            time.sleep(0.05)
    sys.exit(f"no server on port {port}")


@contextmanager
def server(command, port):
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for(port)
        yield
    finally:
        process.terminate()
        process.wait()


@contextmanager
def rclone_server(kind, folder):
    """A WebDAV or SFTP server over a folder, and the place as site.yml names it."""
    port = free_port()
    with server(["rclone", "serve", kind, folder, "--addr", f"127.0.0.1:{port}", "--user", "me", "--pass", "secret",
                 "--dir-cache-time", "0s"], port):
        password = subprocess.run(["rclone", "obscure", "secret"], capture_output=True, text=True, check=True).stdout.strip()
        if kind == "webdav":
            remote = f":webdav,url='http://127.0.0.1:{port}',vendor=other,user=me,pass={password}:"
        else:
            remote = f":sftp,host=127.0.0.1,port={port},user=me,pass={password},shell_type=unix:"
        yield f'"rclone {remote}desk"'


@contextmanager
def nginx(folder, temporary):
    port = free_port()
    config = temporary / "nginx.conf"
    config.write_text(
        f"daemon off; pid {temporary}/nginx.pid; error_log {temporary}/nginx.log; events {{}}\n"
        f"http {{ access_log off; types {{ text/html html; text/css css; text/javascript js; application/atom+xml xml; }}\n"
        f"client_body_temp_path {temporary}/b; proxy_temp_path {temporary}/p; fastcgi_temp_path {temporary}/f;\n"
        f"uwsgi_temp_path {temporary}/u; scgi_temp_path {temporary}/s;\n"
        f"server {{ listen 127.0.0.1:{port}; root {folder}; }} }}\n")
    user = ["-g", "user root;"] if os.getuid() == 0 else []
    with server(["nginx", "-c", config, *user], port):
        yield f"http://127.0.0.1:{port}/"


class Links(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.found = []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.found += [value for name, value in attributes if name in ("href", "src") and value]


def troubles_of_site(folder):
    """What is not whole for who begins at the home page: pages cut short, and links to files that are not there.

    Pages of the site before, which nothing leads to any more, may be on their way out.
    """
    seen = {(folder / "index.html").resolve()}
    pending = list(seen)
    while pending:
        page = pending.pop()
        text = page.read_text(encoding="utf-8")
        name = page.relative_to(folder.resolve())
        if not text.rstrip().endswith("</html>"):
            yield f"{name} is cut short"
        for link in Links(text).found:
            path = unquote(urldefrag(link).url.split("?")[0])
            if urlsplit(link).scheme or not path:
                continue
            target = (page.parent / path).resolve()
            if not target.is_file():
                yield f"{name} leads to {path}, which is not there"
            elif target.suffix == ".html" and target not in seen:
                seen.add(target)
                pending.append(target)


def files(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def site_files(folder):
    """Those of the site itself."""
    own = (".dossier-manifest", ".dossier-published")
    return {name: data for name, data in files(folder).items() if name not in own}


class Desk:
    """A site's folder, and the program that publishes it."""

    def __init__(self, program, folder, place):
        self.program = program
        self.folder = folder
        self.write("content/site.yml", f"publish:\n  live: {place}\n")
        for day in range(1, BRIEFS + 1):
            self.brief(day, "first")
        self.write(f"content/{ODD}", "odd")

    def write(self, path, text):
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def brief(self, day, word):
        other = day % BRIEFS + 1
        self.write(f"content/briefs/2025-03-{day:02}-{word}.md",
                   f"---\ntitle: {word} {day}\npeople: [Jane Example, {word} person]\n---\n\n"
                   f"Jane Example, {word}, in Ukraine. See [it](2025-03-{other:02}-{word}.md).\n")

    def rename(self, old, new):
        for day in range(1, BRIEFS + 1):
            (self.folder / f"content/briefs/2025-03-{day:02}-{old}.md").unlink(missing_ok=True)
            self.brief(day, new)

    def command(self, *options):
        return [self.program, "publish", "--source", self.folder, *options]

    def publish(self, *options, env={}):
        return subprocess.run(self.command(*options), capture_output=True, text=True, stdin=subprocess.DEVNULL,
                              env=os.environ | env)

    @property
    def public(self):
        return site_files(self.folder / "public")


def check_publishing(name, desk, host, tally):
    """The way of a site to a host, and of a change to it."""
    def said(what, run, *texts, status=0):
        problems = [] if run.returncode == status else [f"status {run.returncode}: {run.stdout}{run.stderr}"]
        tally.check(f"{name}: {what}", problems + [f"no ‘{text}’ in: {run.stdout}{run.stderr}" for text in texts
                                                   if text not in run.stdout + run.stderr])

    def same(what, besides=()):
        there = {path: data for path, data in site_files(host).items() if path not in besides}
        here = desk.public
        tally.check(f"{name}: {what}", {path for path in here.keys() | there.keys() if here.get(path) != there.get(path)})

    host.mkdir(exist_ok=True)
    said("asks first", desk.publish(), "there is nobody to ask", status=2)
    said("shows first", desk.publish("--dry-run"), "new, 0 changed, 0 to be removed", "nothing was changed")
    tally.check(f"{name}: nothing was sent", files(host))
    (host / "mine.txt").write_text("mine")
    if "rclone" in name or "rsync" in name:
        for other in ("index.html", ODD):
            (host / other).parent.mkdir(exist_ok=True)
            (host / other).write_text("mine")
            said(f"does not write over {other} of others", desk.publish("--yes", env={"LC_ALL": "C"}),
                 f"‘{other}’ stand there", status=2)
            (host / other).unlink()
    said("sends all", desk.publish("--yes"), "sent, 0 removed")
    same("all arrived", ["mine.txt"])
    said("sends nothing twice", desk.publish("--yes"), "has all of it")
    before = {path: path.stat().st_mtime_ns for path in host.rglob("*") if path.is_file()}
    desk.brief(3, "first")
    desk.write("content/briefs/2025-03-03-first.md", "---\ntitle: FIRST 3\npeople: [Jane Example]\n---\n\nJane Example spoke.\n")
    said("sends a change", desk.publish("--yes"), "sent, 0 removed")
    same("the change arrived", ["mine.txt"])
    untouched = [path for path in before if path.stat().st_mtime_ns == before[path]]
    tally.check(f"{name}: only what changed was sent", [] if len(untouched) > len(before) // 4 else [f"{len(untouched)} of {len(before)}"])
    desk.rename("first", "second")
    said("sends another site", desk.publish("--yes"), "~ index.html", "- briefs/2025-03-01-first.html")
    same("the other site arrived, and nothing of the old one stayed", ["mine.txt"])
    tally.check(f"{name}: what is not ours stayed", [] if (host / "mine.txt").read_text() == "mine" else ["it is gone"])


def check_kills(name, desk, host, tally):
    """A publication that is killed leaves a whole site, and the next one completes it."""
    start = time.monotonic()
    words = ["second", "third"]
    desk.rename(*words)
    desk.publish("--yes")
    whole = time.monotonic() - start
    problems = []
    for _ in range(KILLS):
        words.reverse()
        desk.rename(*words)
        process = subprocess.Popen(desk.command("--yes", "--quiet"), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                   start_new_session=True)
        time.sleep(random.uniform(0.1, 1) * whole)
        process.send_signal(signal.SIGKILL)
        process.wait()
        settle(process.pid)
        problems += troubles_of_site(host)
    tally.check(f"{name}: whole after {KILLS} kills", problems)
    check_lost_connections(name, desk, host, words, tally)
    run = desk.publish("--yes")
    there = site_files(host)
    there.pop("mine.txt", None)
    other = sorted(path for path in there.keys() | desk.public.keys()
                   if there.get(path) != desk.public.get(path) and not OF_RSYNC.search(path))
    tally.check(f"{name}: completed after them", other + ([] if run.returncode == 0 else [run.stdout + run.stderr]))


def check_lost_connections(name, desk, host, words, tally):
    """Whatever stops in the middle of a file leaves none that is cut short, be it the program that sends it."""
    if name == "folder":
        return
    problems = []
    whole = None
    for _ in range(KILLS + 1):
        words.reverse()
        desk.rename(*words)
        # A long page, which changes at its address.
        desk.write("content/people/jane-example.md",
                   "---\nname: Jane Example\n---\n\n" + f"She spoke of the {words[1]} one.\n\n" * 6000)
        start = time.monotonic()
        process = subprocess.Popen(desk.command("--yes", "--quiet"), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                   start_new_session=True, env=os.environ | {"RCLONE_BWLIMIT": SLOWLY})
        if whole is None:
            # Nor does a reader meet one in the meantime.
            while process.poll() is None:
                problems += cut_pages(host)
                time.sleep(0.05)
            whole = time.monotonic() - start
            continue
        # What changes in the place of other pages comes last.
        time.sleep(random.uniform(0.5, 1) * whole)
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        settle(process.pid)
        time.sleep(0.2)
        troubles = list(troubles_of_site(host))
        away = {trouble.split(" leads to ")[1].split("/")[-1] for trouble in troubles if "leads to" in trouble}
        # rclone before 1.63 takes the old page away before the new one comes, one at a time.
        problems += cut_pages(host) if len(away) <= (name.startswith("rclone") and rclone_is_old()) else troubles
    tally.check(f"{name}: no page is cut short while it is sent slowly, or after {KILLS} lost connections", problems)


def cut_pages(host):
    for path in host.rglob("*.html"):
        try:
            text = path.read_bytes()
        except FileNotFoundError:
            continue
        if not text.rstrip().endswith(b"</html>"):
            yield f"{path.name} is cut short"


def rclone_is_old():
    version = subprocess.run(["rclone", "version"], capture_output=True, text=True, check=True).stdout
    return tuple(int(number) for number in re.findall(r"\d+", version)[:2]) < (1, 63)


def settle(session):
    """Waits until what the killed program had begun has come to its end."""
    for _ in range(600):
        if not subprocess.run(["pgrep", "-s", str(session)], capture_output=True).stdout:
            return
        time.sleep(0.05)


def check_reading(url, desk, tally):
    """Every file is read back from the host as it was built."""
    problems = []
    for path, data in desk.public.items():
        try:
            with urlopen(url + quote(path)) as answer:
                problems += [] if answer.read() == data else [f"{path} is another"]
        except (HTTPError, URLError) as error:
            problems.append(f"{path}: {error}")
    tally.check("nginx: every file is served as it was built", problems)


def check_browser(url, tally):
    from playwright.sync_api import sync_playwright
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        tab = browser.new_page()
        troubles = []
        tab.on("response", lambda r: troubles.append(r.url) if r.status >= 400 and "favicon" not in r.url else None)
        tab.on("request", lambda r: troubles.append(r.url) if not r.url.startswith(url) else None)
        tab.goto(url, wait_until="load")
        tab.click("main a[href^='briefs/']")
        tab.wait_for_url(urljoin(url, "briefs/*"))
        tab.fill("input[name=q]", "Jane")
        tab.wait_for_selector("[role=option]")
        tally.check("nginx: a reader finds the briefs and the search", troubles)
        browser.close()


def main():
    program = Path(sys.argv[1]).resolve()
    tally = Tally()
    seed = random.randrange(1 << 32)
    random.seed(seed)
    print(f"killing at moments from seed {seed}")
    for kind in ("webdav", "sftp"):
        with tempfile.TemporaryDirectory() as temporary:
            root = Path(temporary) / "host"
            root.mkdir()
            with rclone_server(kind, root) as place:
                desk = Desk(program, Path(temporary) / "desk", place)
                check_publishing(f"rclone {kind}", desk, root / "desk", tally)
                check_kills(f"rclone {kind}", desk, root / "desk", tally)
    for name, prefix in (("rsync", "rsync "), ("folder", "")):
        with tempfile.TemporaryDirectory() as temporary:
            temporary = Path(temporary)
            temporary.chmod(0o755)
            host = temporary / "host"
            desk = Desk(program, temporary / "desk", f"{prefix}{host}")
            check_publishing(name, desk, host, tally)
            check_kills(name, desk, host, tally)
            with nginx(host, temporary) as url:
                check_reading(url, desk, tally)
                check_browser(url, tally)
    print(f"{tally.passed} passed, {tally.failed} failed")
    sys.exit(1 if tally.failed else 0)


if __name__ == "__main__":
    main()
