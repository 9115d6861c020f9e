import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '@/lib/db/client';
import { csvFolder, temporaryFolder } from '../../support/import/files';
import { smallTables, withCell } from '../../support/import/tables';

/** `npm run fair` without npm, on a data folder of its own. */
function fair(dataDir: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--conditions=react-server', 'lib/cli/fair.ts', ...args],
    {
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        NODE_ENV: 'test',
        DATA_DIR: dataDir,
        FAIR_NOW: '2025-04-28T12:00:00+03:30',
      },
    },
  );
  return { status, out: stdout.split('\n').slice(0, -1), err: stderr.split('\n').slice(0, -1) };
}

const count = async (dataDir: string) => {
  const database = openDatabase(`file:${join(dataDir, 'fair.db')}`);
  const booths = await database.booth.count();
  await database.$disconnect();
  return booths;
};

describe('npm run fair -- import', () => {
  test('creates the database it needs, but not for a dry run', async () => {
    const dataDir = join(temporaryFolder(), 'new', 'data');
    const dry = fair(dataDir, 'import', 'prisma/sample', '--dry-run', '--start', '۱۴۰۵/۲/۷');
    expect(dry).toMatchObject({ status: 0, err: [] });
    expect(dry.out).toEqual(
      expect.arrayContaining([
        '  + start_date_jalali: 1405/02/07',
        'booths: 30 added, 0 changed, 0 left alone',
        'This was a dry run; nothing was written.',
      ]),
    );
    expect(existsSync(dataDir)).toBe(false);
    const real = fair(dataDir, 'import', 'prisma/sample');
    expect(real).toMatchObject({ status: 0, err: [] });
    expect(real.out).toContain(
      'The file has no opening date; the sample date 1404/02/06 makes today day 3 of the fair. Set another with --start.',
    );
    expect(await count(dataDir)).toBe(30);
    const again = fair(dataDir, 'import', 'prisma/sample/rasht-sakht-sample.xlsx', '--lang', 'fa');
    expect(again).toMatchObject({ status: 0, err: [] });
    expect(again.out.at(-1)).toBe('همه‌چیز از پیش همین بود؛ چیزی تغییر نکرد.');
  });

  test('refuses with every problem on a line of its own, and exit 1', async () => {
    const dataDir = temporaryFolder();
    expect(fair(dataDir, 'import', csvFolder(smallTables())).status).toBe(0);
    let tables = withCell(smallTables(), 'booths', 3, 'width', '۰');
    tables = withCell(tables, 'products', 2, 'name_fa', 'خط یک\n<b>خط دو</b>');
    const refused = fair(dataDir, 'import', csvFolder(tables));
    expect(refused.status).toBe(1);
    expect(refused.err).toEqual([
      'booths.csv:3:width: “۰” Must be a number greater than 0 and at most 2,000, in metres.',
      'products.csv:2:name_fa: “خط یک <b>خط دو</b>” There is an HTML tag in this text; write plain text only.',
    ]);
    expect(await count(dataDir)).toBe(2);
  });

  test.each([
    ['no command', []],
    ['an unknown command', ['exprot']],
    ['a command that every object has', ['constructor']],
    ['no path', ['import']],
    ['two paths', ['import', 'prisma/sample', 'prisma']],
    ['a path to nothing', ['import', 'prisma/nothing']],
    ['an unknown option', ['import', 'prisma/sample', '--dryrun']],
    ['an impossible day', ['import', 'prisma/sample', '--start', '1405/12/30']],
    ['a Gregorian year', ['import', 'prisma/sample', '--edition', '2026']],
    ['an unknown language', ['import', 'prisma/sample', '--lang', 'de']],
  ])('called with %s explains itself and exits 2', (_, args) => {
    const dataDir = join(temporaryFolder(), 'data');
    const called = fair(dataDir, ...args);
    expect(called.status).toBe(2);
    expect(called.err.length).toBeGreaterThan(0);
    expect(existsSync(dataDir)).toBe(false);
  });
});
