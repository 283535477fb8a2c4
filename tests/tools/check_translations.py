#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Every string is translated, none has vanished, and each keeps its placeholders. English needs its plurals only."""

import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
MARKS = re.compile(r"%(?:\d|n)")


def problems_of(path):
    english = path.stem.endswith("_en")
    for context in ElementTree.parse(path).getroot().findall("context"):
        name = context.findtext("name")
        for message in context.findall("message"):
            source = message.findtext("source")
            translation = message.find("translation")
            plural = message.get("numerus") == "yes"
            kind = translation.get("type", "")
            where = f"{path.name}: {name}: {source!r}"
            if kind in ("vanished", "obsolete"):
                yield f"{where}: vanished from the sources"
                continue
            if english and not plural:
                continue
            forms = [form.text or "" for form in translation.findall("numerusform")] if plural else [translation.text or ""]
            if kind == "unfinished" or not forms or not all(forms):
                yield f"{where}: not translated"
            elif any(set(MARKS.findall(form)) != set(MARKS.findall(source)) for form in forms):
                yield f"{where}: placeholders differ"


def main():
    files = sorted((ROOT / "translations").glob("taonaut_*.ts"))
    problems = [problem for path in files for problem in problems_of(path)]
    if not files:
        problems.append("translations: no file")
    print("\n".join(problems) if problems else "translations: complete")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
