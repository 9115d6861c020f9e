import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { compile } from 'tailwindcss';
import { expect, test } from 'vitest';

const { resolve: find } = createRequire(import.meta.url);

/** Class names of the `className="…"` attributes under some folders, each with a file that has it. */
function namedIn(folders: string[]) {
  const named = new Map<string, string>();
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.tsx'))
      .map((file) => join(folder, file)),
  );
  for (const file of files) {
    for (const [, names = ''] of readFileSync(file, 'utf8').matchAll(/className="([^"]+)"/g)) {
      for (const name of names.split(/\s+/)) named.set(name, file);
    }
  }
  return named;
}

/** The styles that travel with a component: what is not in the sheet of every page. */
const beside = readdirSync('components', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => readFileSync(join('components', file), 'utf8'));

const selector = (name: string) => `.${name.replaceAll(/[^\w-]/g, String.raw`\$&`)}`;
const publicParts = readdirSync('components')
  .filter((folder) => folder !== 'admin')
  .map((folder) => join('components', folder));

// A class that does not exist does nothing, in silence: text-sm, bg-white, or one of an older prototype.
test.each([
  ['site', ['app/(site)', 'app/(live)', ...publicParts]],
  ['admin', ['app/admin', 'components/admin', 'components/ui']],
])('the %s style sheet knows every class its pages name', async (sheet, folders) => {
  const named = namedIn(folders);
  const read: string[] = [];
  const tailwind = await compile(readFileSync(`app/${sheet}.css`, 'utf8'), {
    base: resolve('app'),
    loadStylesheet: async (id, base) => {
      const path = id.startsWith('.') ? resolve(base, id) : find(id);
      const content = readFileSync(path, 'utf8');
      read.push(content);
      return { path, base: dirname(path), content };
    },
  });
  // Also as written: a name may only be told apart from others, as in :not(.tag-bad).
  const css = [tailwind.build([...named.keys()]), ...read, ...beside].join('\n');
  const unknown = [...named].filter(([name]) => !css.includes(selector(name)));
  expect(Object.fromEntries(unknown)).toEqual({});
  expect(named.size).toBeGreaterThan(30);
});
