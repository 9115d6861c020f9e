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
  expect(await (await request.get('/booths/16')).text()).not.toContain('بافتهٔ این هفته');
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
  expect(stdout).toContain('booths: 0 added, 1 changed, 29 left alone');
  await expect
    .poll(async () => (await request.get('/booths/16')).text())
    .toContain('بافتهٔ این هفته');
});
