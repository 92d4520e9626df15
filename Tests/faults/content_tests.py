"""Files that are no files, that change while they are read, and that stand where others should."""

from faults import FaultTest, clear
from odd import GIGABYTE, empty, fifo, folder, link_to, sparse, text, unix_socket

class ContentTests(FaultTest):
    def each(self, cases):
        """Builds the second version with something odd in each place; the first one stands where that cannot be."""
        for place, make, status, said in cases:
            clear(self.sandbox.site / "templates")
            clear(self.sandbox.public)
            self.sandbox.write_content(0)
            self.build()
            self.sandbox.write_content(1)
            with self.subTest(place=place, make=getattr(make, "__name__", "")):
                self.place(place, make)
                around = self.sandbox.around()
                run = self.sandbox.run("--quiet")
                self.assertEqual(run.status, status, run)
                self.assertIn(said, run.errors)
                self.assertNotIn("Fatal error", run.errors)
                self.assertFalse(self.sandbox.staging.exists())
                self.expect_same(around)
                if status != 0:
                    self.assertEqual(self.standing(), 0)
        self.tell(f"{len(cases)} cases")

    def test_what_is_no_file(self):
        passed_over = "is not a regular file and is passed over"
        to_nothing = "is a link to nothing and is passed over"
        kinds = [(fifo, passed_over), (unix_socket, passed_over), (link_to("/dev/zero"), passed_over),
                 (link_to("nowhere"), to_nothing), (link_to("loop"), to_nothing)]
        places = ["content/briefs/2025-04-20-odd.md", "content/site.yml", "content/loop", "content/odd.svg",
                  "templates/footer.mustache", "templates/assets/style.css"]
        self.each([(place, make, 0, said) for place in places for make, said in kinds]
                  + [("content/around", link_to("."), 0, ""), ("content/briefs/up", link_to(".."), 0, ""),
                     ("content/briefs/again", link_to("../briefs"), 0, ""), ("templates/assets/around", link_to("../.."), 0, "")])

    def test_what_is_empty(self):
        self.each([
            ("content/briefs/2025-04-20-empty.md", empty, 1, "title"), ("content/site.yml", empty, 0, ""),
            ("content/people/nobody.md", empty, 0, ""), ("content/empty.svg", empty, 0, ""),
            ("content/sources/empty.txt", empty, 0, ""), ("templates/footer.mustache", empty, 0, ""),
            ("templates/layout.mustache", empty, 1, "has no block ‘main’"), ("templates/assets/style.css", empty, 0, ""),
        ])

    def test_what_is_a_gigabyte(self):
        large = "File too large"
        self.each([
            ("content/briefs/2025-04-20-large.md", sparse, 1, large), ("content/site.yml", sparse, 1, large),
            ("content/sources/large.txt", sparse, 1, large), ("templates/footer.mustache", sparse, 1, large),
            ("templates/assets/style.css", sparse, 1, large),
        ])

    def test_a_gigabyte_that_is_copied(self):
        self.sandbox.write_content(1)
        self.place("content/film.mp4", sparse)
        run = self.sandbox.run("--quiet")
        self.expect(run, 0)
        self.assertEqual((self.sandbox.public / "film.mp4").stat().st_size, GIGABYTE)

    def test_a_file_where_a_folder_should_be(self):
        self.each([
            ("content", text, 2, "there is no folder"), ("content/briefs", text, 1, "a folder of the site"),
            ("content/people", text, 1, "a folder of the site"), ("content/sources", text, 0, ""), ("templates", text, 1, "Not a directory"),
            ("templates/assets", text, 0, ""), ("content/assets", text, 1, "a folder of the site"),
        ])

    def test_a_folder_where_a_file_should_be(self):
        self.each([
            ("content/site.yml", folder, 0, ""), ("content/about.md", folder, 0, ""),
            ("content/briefs/2025-04-12-brief-2.md", folder, 0, ""), ("templates/footer.mustache", folder, 0, ""),
        ])

