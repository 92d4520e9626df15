"""Breaks whatever can break while the built program runs, and looks at what then stands on the disk.

`python3 Tests/faults/main.py DOSSIER [NAME …]` runs all tests, or those whose name holds one of the names. Each prints how often it tried.
"""

import sys
import unittest
from pathlib import Path

import faults

faults.DOSSIER = str(Path(sys.argv[1]).resolve())
loader = unittest.TestLoader()
loader.testNamePatterns = [f"*{name}*" for name in sys.argv[2:]] or None
suite = loader.discover(str(Path(__file__).parent), "*_tests.py")
sys.exit(not unittest.TextTestRunner(verbosity=2).run(suite).wasSuccessful())
