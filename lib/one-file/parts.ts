import 'server-only';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { env } from '@/lib/env';

/** Style and script of the one file, as `build.mjs` makes them. */
export type FileParts = { style: string; script: string };

const ROOT = /* turbopackIgnore: true */ process.cwd();

async function read(): Promise<FileParts> {
  const kept = await readFile(join(env().distDir, 'fair-file.json'), 'utf8').catch(() => null);
  if (kept !== null) return JSON.parse(kept);
  // `npm run dev` and tests have no build.
  const builder = pathToFileURL(join(ROOT, 'lib/one-file/build.mjs')).href;
  const { makeParts } = await import(/* turbopackIgnore: true */ /* @vite-ignore */ builder);
  return makeParts(ROOT);
}

let parts: Promise<FileParts> | undefined;

/** The parts, read once. */
export const fileParts = (): Promise<FileParts> => (parts ??= read());

/** The symbols of the site's icons, by their names. */
export async function iconSymbols(sprite: string): Promise<Map<string, string>> {
  const svg = await readFile(join(ROOT, 'public', sprite), 'utf8');
  const symbols = svg.matchAll(/<symbol id="([\w-]+)"([^]*?<\/symbol>)/g);
  return new Map(Array.from(symbols, ([, name = '', rest = '']) => [name, rest]));
}
