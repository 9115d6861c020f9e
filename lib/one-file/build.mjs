// Makes what the one file of the fair (/fair.html) carries besides its text: its script, bundled, and its style,
// with the font in it. `npm run build` keeps both beside the pages; without a build they are made when asked for.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Name of the kept parts in Next's build folder. */
export const PARTS = 'fair-file.json';

const STYLE = 'app/one-file.css';

async function styleOf(root) {
  const [{ default: postcss }, { default: tailwind }] = await Promise.all([
    import('postcss'),
    import('@tailwindcss/postcss'),
  ]);
  const from = join(root, STYLE);
  const plugins = [tailwind({ base: root, optimize: { minify: true } })];
  const { css } = await postcss(plugins).process(await readFile(from, 'utf8'), { from });
  const [address, path] = /url\(["']?(\/fonts\/[\w-]+\.woff2)["']?\)/.exec(css) ?? [];
  if (!address) throw new Error(`${STYLE} names no font`);
  const font = await readFile(join(root, 'public', path), 'base64');
  return css.replaceAll(address, `url(data:font/woff2;base64,${font})`).trim();
}

async function scriptOf(root) {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['components/one-file/browser/main.ts'],
    alias: { '@': root },
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    target: 'es2022',
    format: 'iife',
    legalComments: 'none',
  });
  return outputFiles[0].text.trim();
}

/** @returns {Promise<{ style: string, script: string }>} */
export async function makeParts(root) {
  const [style, script] = await Promise.all([styleOf(root), scriptOf(root)]);
  return { style, script };
}
