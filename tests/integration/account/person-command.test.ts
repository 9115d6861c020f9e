import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from '@/lib/db/client';
import { clean, dataFolder } from '../../support/server';

let folder = dataFolder();
beforeEach(() => {
  folder = dataFolder();
});
afterEach(() => folder.remove());

/** Runs `npm run fair -- …` as a process of its own. */
function fair(...args: string[]) {
  const run = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--conditions=react-server', 'lib/cli/fair.ts', ...args],
    { env: clean({ DATA_DIR: folder.path }), encoding: 'utf8' },
  );
  return { code: run.status, out: run.stdout, error: run.stderr };
}

test('the command line makes an owner in an empty folder and says the password once', async () => {
  const { code, out, error } = fair('owner', ' Owner ');
  expect({ code, error }).toEqual({ code: 0, error: '' });
  expect(out).toMatch(/^Owner: owner [2-9a-z]{16}\n[^\n]+\n$/);
  const database = openDatabase(`file:${folder.path}/fair.db`);
  expect(await database.account.findMany({ select: { username: true, role: true } })).toEqual([
    { username: 'owner', role: 'owner' },
  ]);
  await database.$disconnect();
  expect(fair('organizer', '۰۹۱۲۱۲۳۴۵۶۷', '--lang', 'fa').out).toMatch(
    /^Organizer: \+989121234567 [2-9a-z]{16}\nساخته شد/,
  );
});

test.each([
  [['owner']],
  [['owner', 'a', 'b']],
  [['owner', 'two words']],
  [['owner', 'maryam', '--name', ' ']],
  [['owner', 'maryam', '--force']],
])('%j is a wrong call: one line, the usage, exit 2, and nothing is made', (args) => {
  const { code, out, error } = fair(...args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(error.trimEnd().split('\n')).toHaveLength(2);
});

test('barring nobody is refused with exit 1', () => {
  const { code, out, error } = fair('organizer', 'nobody', '--disable');
  expect({ code, out, lines: error.trimEnd().split('\n').length }).toEqual({
    code: 1,
    out: '',
    lines: 1,
  });
});
