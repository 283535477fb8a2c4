#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Screens use the plain labels, the colours and the sizes of ui/design only, and say where each string is shown."""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
RULES = {
    "a bare text item; use Label of Taonaut.Design": re.compile(r"\b(?:Text|TextEdit|TextInput|TextField|TextArea)\s*\{"),
    "markup": re.compile(r"\b(?:StyledText|RichText|MarkdownText|AutoText)\b"),
    "a literal colour; use a token of Theme": re.compile(r"\"#[0-9A-Fa-f]{3,8}\"|Qt\.rgba\(|Qt\.hsla\("),
    "a literal size of type; use a token of Theme": re.compile(r"\bpixelSize:\s*\d|\bpointSize\b"),
    "an address that is opened from a page": re.compile(r"openUrlExternally"),
    "a string without a note for translators": re.compile(r"\bqsTr\(\s*\"(?:[^\"\\]|\\.)*\"\s*\)"),
}


def main():
    problems = []
    for path in sorted((ROOT / "ui" / "screens").rglob("*.qml")):
        text = path.read_text(encoding="utf-8")
        for what, pattern in RULES.items():
            for found in pattern.finditer(text):
                line = text.count("\n", 0, found.start()) + 1
                problems.append(f"{path.relative_to(ROOT)}:{line}: {what}")
    print("\n".join(problems) if problems else "plain text: screens use the design system only")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
