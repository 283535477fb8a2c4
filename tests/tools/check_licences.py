#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Every source file names its licence in its first two lines; what comes from others has its licence beside it."""

import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
SOURCES = {".cpp", ".hpp", ".qml", ".py", ".sh", ".mjs", ".js"}
SCRIPTS = {"packaging/run", "tests/run", "tests/interop/run", "tests/fuzz/run", ".ci/run"}
MARK = "SPDX-License-Identifier: MIT"
# Folders with material of others -> the file that says under which terms.
FOREIGN = {"resources/fonts": "OFL.txt"}


def tracked_files():
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True)
    return listed.stdout.splitlines()


def main():
    problems = []
    for name in tracked_files():
        path = ROOT / name
        if (path.suffix not in SOURCES and name not in SCRIPTS) or not path.is_file():
            continue
        with path.open(encoding="utf-8") as file:
            if not any(MARK in file.readline() for _ in range(2)):
                problems.append(f"{name}: no licence in its first two lines")
    problems += [f"{folder}: {name} is missing" for folder, name in FOREIGN.items() if not (ROOT / folder / name).is_file()]
    print("\n".join(problems) if problems else "licences: every file names its own")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
