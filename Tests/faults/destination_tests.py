"""What stands in the way of the site, and is not the program's: it stays, and so does all else."""

import shutil

from faults import FaultTest, tree, without_rights
from odd import empty, fifo, folder, link_to, sparse, text, unix_socket


class DestinationTests(FaultTest):
    def build_before(self, cases):
        """Builds the second version over the first with something odd in each place."""
        for place, make, status, said in cases:
            self.place("public", folder)
            self.sandbox.write_content(0)
            self.build()
            self.sandbox.write_content(1)
            with self.subTest(place=place, make=make.__qualname__):
                path = self.place(place, make)
                odd = path.lstat()
                around, before = self.sandbox.around(), without_rights(tree(self.sandbox.site))
                run = self.sandbox.run("--quiet")
                self.expect(run, status, around)
                self.assertIn(said, run.errors)
                self.assertEqual((path.lstat().st_ino, path.lstat().st_mtime_ns), (odd.st_ino, odd.st_mtime_ns))
                if status != 0:
                    self.assertEqual(without_rights(tree(self.sandbox.site)), before)
                elif place != "public":
                    path.unlink()
                    self.assertEqual(self.standing(), 1)
        self.tell(f"{len(cases)} cases")

    def test_what_stands_where_a_file_should_be(self):
        link = "is a link or a special file where a file should be"
        self.build_before(
            [(place, make, 2, said) for place in ["public/index.html", "public/briefs/index.html", "public/assets/style.css"]
             for make, said in [(fifo, link), (unix_socket, link), (link_to("../../others/public/index.html"), link),
                                (link_to("nowhere"), link), (link_to("/dev/full"), link)]])

    def test_what_stands_where_a_folder_should_be(self):
        needed = "stands where a folder is needed"
        self.build_before(
            [(place, make, 2, needed) for place in ["public/briefs", "public/people", "public/assets", "public/search"]
             for make in [text, fifo, unix_socket, link_to("../../others"), link_to("nowhere"), link_to("briefs")]])

    def test_strangers_beside_the_site(self):
        self.build_before(
            [(place, make, 0, "") for place in ["public/odd", "public/briefs/odd"]
             for make in [text, empty, fifo, unix_socket, link_to("/dev/zero"), link_to("nowhere"), link_to("odd"), sparse]])

    def test_destination_that_is_something_else(self):
        self.build_before([
            ("public", text, 2, "not a directory"), ("public", fifo, 2, "not a directory"),
            ("public", link_to("nowhere"), 2, "no such file"), ("public", link_to("public"), 2, "symbolic links"),
            ("public", link_to("content"), 2, "source folder"), ("public", link_to("."), 2, "holds the source folder"),
            ("public", link_to("../others/public"), 2, "was not written by Dossier"),
        ])

    def test_destination_that_is_a_link_to_a_folder(self):
        shutil.rmtree(self.sandbox.public)
        (self.sandbox.root / "elsewhere").mkdir()
        self.place("public", link_to("../elsewhere"))
        self.build()
        self.assertEqual(self.standing(), 0)
        self.assertTrue(self.sandbox.public.is_symlink())

    def test_destination_below_a_file(self):
        around = self.sandbox.around()
        for path in ["notes.txt/public", "notes.txt/a/b", "content/about.md/public"]:
            run = self.sandbox.run("--quiet", "--destination", path)
            self.expect(run, 2, around)
        self.assertEqual(self.standing(), 0)
