import sharp from 'sharp';
import { qrDrawing } from './drawing';

/** Pixels of a module in print: a code of 25 modules on 32 mm has some 300 dots to the inch. */
const DOT = 24;

/** Wider than this, a code is no longer read at once on a sign: it is for short addresses. */
const LONGEST = 120;

/**
 * The QR code of a short address as SVG, one unit a module, quiet zone included; it survives the loss of a quarter
 * of its surface (rain, a thumb). Throws RangeError for a long address.
 */
export function qrSvg(address: string): string {
  const drawing = address.length > LONGEST ? null : qrDrawing(address, 'Q');
  if (!drawing) throw new RangeError('a QR code is for a short address');
  const { side, path } = drawing;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${path}"/></svg>`
  );
}

/** The same as PNG for programs that print. */
export async function qrPng(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const svg = qrSvg(address);
  const side = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]) * DOT;
  const sized = svg.replace('<svg ', `<svg width="${side}" height="${side}" `);
  const png = await sharp(Buffer.from(sized))
    .flatten({ background: '#fff' })
    .png({ palette: true, colours: 2 })
    .toBuffer();
  return new Uint8Array(png);
}
