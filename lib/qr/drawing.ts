import encode from 'qrcode-generator';

/** Modules of quiet zone that readers need around a code (ISO/IEC 18004). */
const QUIET = 4;
/** Longer than this, a code is too fine for a phone's camera on another phone's screen. */
const LONGEST = 300;

/** A code: `side` modules wide with its quiet zone, the dark ones as an SVG path of one unit a module. */
export type QrDrawing = { side: number; path: string };

/**
 * The QR code of an address, or null for one that is too long. Runs in the browser too.
 * @param level what may be lost: M 15 %, Q 25 % of its surface
 */
export function qrDrawing(address: string, level: 'M' | 'Q'): QrDrawing | null {
  if (address.length > LONGEST) return null;
  const code = encode(0, level);
  code.addData(address);
  code.make();
  const count = code.getModuleCount();
  let path = '';
  for (let row = 0; row < count; row++) {
    for (let column = 0; column < count; column++) {
      if (code.isDark(row, column)) path += `M${column + QUIET} ${row + QUIET}h1v1h-1z`;
    }
  }
  return { side: count + 2 * QUIET, path };
}
