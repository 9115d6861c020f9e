#!/usr/bin/env python3
"""Makes public/fonts/vazirmatn-<hash8>.woff2: Vazirmatn cut to what the site writes.

Run only when the font changes; the result is committed, so neither install nor build needs Python.
    apt-get install fonttools python3-brotli
    npm install --prefix /tmp/font vazirmatn@33.0.3
    /usr/bin/python3 deploy/subset-font.py /tmp/font/node_modules/vazirmatn
Then put the printed name into app/font.css and lib/font.ts; a unit test says so when they differ.
"""
import hashlib
import io
import pathlib
import shutil
import sys

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

LIMIT = 50 * 1024
# Persian; the Arabic letters, digits and marks people type into search boxes; Latin with digits and accents; the
# punctuation of both; the joiners and direction marks; multiplication sign, degree and bullet.
TEXT = (
    "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژکگیۀٱ"
    "ًٌٍَُِّْٰٔـ"
    "۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩،؛؟٪٫٬"
    "«»‹›–—…‘’“”•·×÷°±²³½→←"
)
RANGES = [(0x20, 0x7E), (0xA0, 0xA0), (0xC0, 0xFF), (0x200C, 0x200F), (0x2066, 0x2069)]


def main(package: pathlib.Path) -> None:
    target = pathlib.Path(__file__).resolve().parent.parent / "public" / "fonts"
    font = TTFont(package / "fonts" / "variable" / "Vazirmatn[wght].ttf")
    options = subset.Options()
    options.layout_features = ["*"]
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.hinting = False
    options.notdef_outline = True
    wanted = {ord(c) for c in TEXT}.union(*(range(a, b + 1) for a, b in RANGES))
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=wanted)
    cutter.subset(font)
    # After the cut: the other order trips over glyph names in Debian's fonttools 4.38.
    font = instancer.instantiateVariableFont(font, {"wght": (400, 900)})
    font.flavor = "woff2"
    out = io.BytesIO()
    font.save(out)
    data = out.getvalue()
    if len(data) > LIMIT:
        sys.exit(f"{len(data)} bytes is over the limit of {LIMIT}")
    for old in target.glob("vazirmatn-*.woff2"):
        old.unlink()
    name = f"vazirmatn-{hashlib.sha256(data).hexdigest()[:8]}.woff2"
    (target / name).write_bytes(data)
    shutil.copyfile(package / "OFL.txt", target / "OFL.txt")
    print(f"{name}: {len(data)} bytes, {len(font.getBestCmap())} characters")


main(pathlib.Path(sys.argv[1]))
