#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Makes the program's text faces from the Inter that Debian ships: make_fonts.py SOURCE_FOLDER OUTPUT_FOLDER

Inter's default digits differ in width and Qt cannot switch OpenType features, so the tabular digits become the default
ones (family "Taonaut Figures"; "Taonaut Display" keeps its own for large sizes). Outlines become quadratic, because
CFF outlines are drawn too heavy in small sizes. Contextual alternates go: they would turn an owner's "->" into an
arrow. The output is the same bytes on every run.
"""

import pathlib
import sys

from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable

STYLES = ("Regular", "Medium", "SemiBold")
DIGITS = "0123456789"
EQUAL_WIDTHS = (DIGITS, ".,:;")
# Latin, Greek, Cyrillic, punctuation, currency, arrows, mathematics, geometric shapes.
BLOCKS = (
    (0x0020, 0x017F), (0x0218, 0x021B), (0x02BB, 0x02DD), (0x0300, 0x0333), (0x0370, 0x03FF), (0x0400, 0x052F),
    (0x1E00, 0x1EFF), (0x2000, 0x20BF), (0x2100, 0x2122), (0x2190, 0x22FF), (0x25A0, 0x25FF),
)


def tabular_glyphs(font):
    """Glyph name -> its tabular form."""
    table = font["GSUB"].table
    mapping = {}
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag != "tnum":
            continue
        for index in record.Feature.LookupListIndex:
            for lookup in table.LookupList.Lookup[index].SubTable:
                mapping.update(getattr(getattr(lookup, "ExtSubTable", lookup), "mapping", {}))
    return mapping


def use_tabular_digits(font):
    """Points the character map at tabular glyphs; answers glyphs to widen: name -> (advance, shift)."""
    mapping = tabular_glyphs(font)
    characters = font.getBestCmap()
    if any(characters[ord(digit)] not in mapping for digit in DIGITS):
        sys.exit("this Inter has no tabular digits")
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap = {code: mapping.get(name, name) for code, name in table.cmap.items()}
    characters, metrics, widened = font.getBestCmap(), font["hmtx"], {}
    for group in EQUAL_WIDTHS:
        widest = max(metrics[characters[ord(c)]][0] for c in group)
        for c in group:
            name = characters[ord(c)]
            if metrics[name][0] != widest:
                widened[name] = (widest, (widest - metrics[name][0]) // 2)
    return widened


def keep_needed(font):
    options = subset.Options(
        layout_features=["kern", "mark", "mkmk", "ccmp", "locl"], name_IDs=["*"], notdef_outline=True,
        recalc_timestamp=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[code for first, last in BLOCKS for code in range(first, last + 1)])
    subsetter.subset(font)


def quadratic_glyph(glyphs, name, shift, tolerance):
    target = TTGlyphPen(None)
    pen = Cu2QuPen(target, tolerance, reverse_direction=True)
    glyphs[name].draw(TransformPen(pen, (1, 0, 0, 1, shift, 0)) if shift else pen)
    return target.glyph()


def to_truetype(font, widened):
    """CFF outlines become TrueType outlines."""
    order, glyphs = font.getGlyphOrder(), font.getGlyphSet()
    tolerance = font["head"].unitsPerEm / 1000
    made = {name: quadratic_glyph(glyphs, name, widened.get(name, (0, 0))[1], tolerance) for name in order}
    font["loca"] = newTable("loca")
    outlines = font["glyf"] = newTable("glyf")
    outlines.glyphOrder, outlines.glyphs = order, made
    metrics = font["hmtx"].metrics
    outlines.compile(font)
    for name in order:
        advance = widened[name][0] if name in widened else metrics[name][0]
        metrics[name] = (advance, getattr(made[name], "xMin", 0))
    limits = font["maxp"] = newTable("maxp")
    limits.tableVersion = 0x00010000
    for field in ("maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs", "maxStackElements",
                  "maxSizeOfInstructions", "maxComponentElements"):
        setattr(limits, field, 0)
    limits.maxZones, limits.numGlyphs = 1, len(order)
    limits.compile(font)
    font["post"].formatType, font["post"].glyphOrder = 3.0, order
    for table in ("CFF ", "VORG"):
        if table in font:
            del font[table]
    font.sfntVersion = "\x00\x01\x00\x00"


def rename(font, family, style):
    full = f"{family} {style}"
    postscript = f"{family.replace(' ', '')}-{style}"
    names = font["name"]
    names.names = [record for record in names.names if record.nameID in (0, 5, 7, 13, 14)]
    legacy_family = family if style == "Regular" else full
    for number, text in {1: legacy_family, 2: "Regular", 3: postscript, 4: full, 6: postscript, 16: family,
                         17: style}.items():
        names.setName(text, number, 3, 1, 0x409)
    return postscript


def check_equal_digits(path):
    font = TTFont(path)
    characters, metrics = font.getBestCmap(), font["hmtx"]
    if len({metrics[characters[ord(digit)]][0] for digit in DIGITS}) != 1:
        sys.exit(f"{path.name}: the digits differ in width")


def make(source, output, base, family, style):
    font = TTFont(source / f"{base}-{style}.otf", recalcTimestamp=False)
    tabular = family == "Taonaut Figures"
    widened = use_tabular_digits(font) if tabular else {}
    keep_needed(font)
    kept = set(font.getGlyphOrder())
    to_truetype(font, {name: change for name, change in widened.items() if name in kept})
    path = output / f"{rename(font, family, style)}.ttf"
    font.save(path)
    if tabular:
        check_equal_digits(path)


def main():
    source, output = (pathlib.Path(argument) for argument in sys.argv[1:3])
    output.mkdir(parents=True, exist_ok=True)
    for base, family in (("Inter", "Taonaut Figures"), ("InterDisplay", "Taonaut Display")):
        for style in STYLES:
            make(source, output, base, family, style)


if __name__ == "__main__":
    main()
