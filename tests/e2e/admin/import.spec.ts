import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '../fixtures';
import { SETTINGS } from '../site.mjs';

const run = promisify(execFile);

test('a changed spreadsheet, imported while the site runs, is on the page', async ({
  site,
  request,
}) => {
  const shows = async () =>
    (await (await request.get('/booths/16')).text()).includes('بافتهٔ این هفته');
  expect(await shows()).toBe(false);
  const folder = mkdtempSync(join(tmpdir(), 'fair-import-'));
  cpSync('prisma/sample', folder, { recursive: true });
  const file = join(folder, 'booths.csv');
  const changed = readFileSync(file, 'utf8').replace(
    'چادرشب دست‌بافت پنبه و ابریشم',
    'چادرشب؛ بافتهٔ این هفته',
  );
  writeFileSync(file, changed);
  const { stdout } = await run(
    process.execPath,
    [
      'node_modules/tsx/dist/cli.mjs',
      '--conditions=react-server',
      'lib/cli/fair.ts',
      'import',
      folder,
    ],
    { env: { ...process.env, ...SETTINGS, DATA_DIR: site.dataDir, DATABASE_URL: '' } },
  );
  rmSync(folder, { recursive: true });
  // More than one where another test has edited booths of this database: the file has the last word.
  expect(stdout).toMatch(/^booths: 0 added, [1-9]\d* changed/m);
  await expect.poll(shows).toBe(true);
});
