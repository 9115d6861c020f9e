import 'server-only';
import { drawPicture, type Picture } from './draw';

/** A picture once drawn; what it shows is its key, so that it is never an old one. */
export async function drawnPicture(picture: Picture): Promise<Uint8Array<ArrayBuffer>> {
  'use cache';
  return new Uint8Array(await drawPicture(picture));
}
