#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Fails when a module includes or links what stands below it in the table of core/README.md."""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]

# module -> modules it may use. The order and the contents are those of core/README.md.
BASE = ["base"]
CODEC = BASE + ["crypto", "scale"]
ALLOWED = {
    "base": [],
    "crypto": BASE,
    "scale": BASE,
    "metadata": CODEC,
    "trie": CODEC,
    "chain": CODEC + ["metadata", "trie"],
    "consensus": CODEC + ["chain"],
    "light": CODEC + ["metadata", "trie", "chain", "consensus"],
    "economics": BASE,
    "subtensor": BASE + ["scale", "metadata", "chain", "economics"],
    "wallet": CODEC + ["metadata", "chain", "economics", "subtensor"],
    "node": CODEC + ["metadata", "trie", "chain", "consensus", "light", "economics", "subtensor"],
    "lab": CODEC + ["trie", "chain", "economics", "subtensor"],
    "store": BASE,
    "net": BASE,
}
ALLOWED["service"] = sorted(ALLOWED) + ["node_rpc"]
CORE = list(ALLOWED)
UI_MAY_USE = ["base", "chain", "light", "economics", "subtensor", "wallet", "service", "trie", "crypto"]
QT_MODULES = {"net", "service"}

INCLUDE = re.compile(r'^\s*#include\s+"core/(\w+)/', re.M)
QT_INCLUDE = re.compile(r"^\s*#include\s+<(Q[A-Za-z]+)", re.M)
LINK = re.compile(r"taonaut::(\w+)")


def sources(folder, *endings):
    for ending in endings:
        yield from sorted(folder.rglob(f"*{ending}"))


def check_module(module):
    folder = ROOT / "core" / module
    allowed = set(ALLOWED[module]) | {module, "warnings"}
    if module == "node":
        allowed.add("node_rpc")
    for path in sources(folder, ".hpp", ".cpp"):
        text = path.read_text(encoding="utf-8")
        for used in INCLUDE.findall(text):
            if used not in allowed:
                yield f"{path.relative_to(ROOT)}: includes core/{used}, which {module} may not use"
        if module not in QT_MODULES:
            for header in QT_INCLUDE.findall(text):
                yield f"{path.relative_to(ROOT)}: includes <{header}>; only net and service may use Qt"
    for path in folder.rglob("CMakeLists.txt"):
        for used in LINK.findall(path.read_text(encoding="utf-8")):
            if used not in allowed:
                yield f"{path.relative_to(ROOT)}: links taonaut::{used}, which {module} may not use"


def check_ui():
    for path in sources(ROOT / "ui", ".hpp", ".cpp"):
        for used in INCLUDE.findall(path.read_text(encoding="utf-8")):
            if used not in UI_MAY_USE:
                yield f"{path.relative_to(ROOT)}: includes core/{used}, which the window may not use"
    for path in sources(ROOT / "ui" / "design", ".hpp", ".cpp"):
        for used in INCLUDE.findall(path.read_text(encoding="utf-8")):
            if used not in ("base", "crypto"):
                yield f"{path.relative_to(ROOT)}: the design system knows no application types (core/{used})"


def main():
    problems = [problem for module in CORE for problem in check_module(module)] + list(check_ui())
    unknown = [p.name for p in (ROOT / "core").iterdir() if p.is_dir() and p.name not in CORE + ["decisions"]]
    problems += [f"core/{name}: not in the module table" for name in unknown]
    print("\n".join(problems) if problems else "layers: every module uses only what stands above it")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
