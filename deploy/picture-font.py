#!/usr/bin/env python3
"""Makes lib/picture/fair-picture.ttf and letters.ts: the site's own font for the pictures that other sites show with a link.

The text engine in those pictures reads no woff2. The family has a name that no system font has, so that a font of
the machine never stands in for it.
    apt-get install fonttools python3-brotli
    /usr/bin/python3 deploy/picture-font.py
Run only when the font changes (deploy/subset-font.py); the result is committed.
"""
import pathlib

from fontTools.ttLib import TTFont

FAMILY = "Rasht Sakht Picture"

root = pathlib.Path(__file__).resolve().parent.parent
[source] = (root / "public" / "fonts").glob("vazirmatn-*.woff2")
font = TTFont(source)
font.flavor = None
for record in list(font["name"].names):
    if record.nameID in (1, 4, 16):
        record.string = FAMILY
    elif record.nameID == 6:
        record.string = FAMILY.replace(" ", "")
    elif record.nameID == 3:
        record.string = f"{FAMILY} from {source.name}"
target = root / "lib" / "picture" / "fair-picture.ttf"
font.save(target)
# What the font can draw: everything else is left out of a picture, so that no system font is asked for it.
runs: list[list[int]] = []
for code in sorted(font.getBestCmap()):
    if runs and code == runs[-1][1] + 1:
        runs[-1][1] = code
    else:
        runs.append([code, code])
listed = ", ".join(f"[0x{a:x}, 0x{b:x}]" for a, b in runs)
(target.parent / "letters.ts").write_text(
    "/** What the picture's font can draw, as first and last code points (made by deploy/picture-font.py). */\n"
    f"export const LETTERS: readonly (readonly [number, number])[] = [{listed}];\n",
    encoding="utf-8",
)
print(f"{target.name}: {target.stat().st_size} bytes from {source.name}")
