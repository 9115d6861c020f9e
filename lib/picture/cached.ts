import 'server-only';
import { qrPng } from '@/lib/qr/code';
import { drawPicture, type Picture } from './draw';
import { inTurns } from './turns';

/** So many are drawn at once: a picture takes 76 ms of the processor, a code 63 (measured on two shared cores). */
const AT_ONCE = 2;

const draw = inTurns(AT_ONCE, drawPicture);
const code = inTurns(AT_ONCE, qrPng);

/** A picture once drawn; what it shows is its key, so that it is never an old one. */
export async function drawnPicture(picture: Picture): Promise<Uint8Array<ArrayBuffer>> {
  'use cache';
  return new Uint8Array(await draw(picture));
}

/** The QR code of a short address as PNG, once drawn. */
export async function drawnCode(address: string): Promise<Uint8Array<ArrayBuffer>> {
  'use cache';
  return new Uint8Array(await code(address));
}
