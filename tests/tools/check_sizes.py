#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Fails on files at twice the size that the house aims for; names those past the aim."""

import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
AIM = {".qml": 250, ".hpp": 200, ".cpp": 400}


def main():
    failures = []
    for folder in ("app", "core", "ui"):
        for path in sorted((ROOT / folder).rglob("*")):
            aim = AIM.get(path.suffix)
            name = str(path.relative_to(ROOT))
            if aim is None:
                continue
            lines = len(path.read_text(encoding="utf-8").splitlines())
            if lines > 2 * aim:
                failures.append(f"{name}: {lines} lines, the limit is {2 * aim}")
            elif lines > aim:
                print(f"note: {name} has {lines} lines, the aim is {aim}")
    print("\n".join(failures) if failures else "sizes: no file past its limit")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
