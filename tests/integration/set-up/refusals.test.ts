import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeProblem } from '@/deploy/set-up/node-version.mjs';

/** Makes a process believe that it runs on an older Node. */
const OLD_NODE = `data:text/javascript,${encodeURIComponent(
  `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.18.3' } })`,
)}`;

/** Starts a part of the set-up that must end before it changes anything. */
function ended(args: string[], env: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    timeout: 30_000,
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...env },
  });
  return { status, stdout, stderr };
}

const up = (env: Record<string, string>) => ended(['deploy/up.mjs'], env);
const prepare = (env: Record<string, string>) =>
  ended(['--import', 'tsx', '--conditions=react-server', 'deploy/set-up/prepare.ts'], env);
const refusedWith = (line: string) => ({ status: 1, stdout: '', stderr: `${line}\n` });

const BAD_PORT = 'Wrong setting: PORT must be a port number from 0 to 65535.';
const noData = (folder: string) =>
  `The data folder ${folder} cannot be written: set DATA_DIR to another one.`;

test.each([
  [{ PORT: 'abc' }, BAD_PORT],
  [{ PORT: '70000' }, BAD_PORT],
  [{ PORT: '0', DATA_DIR: '/proc/fair/data' }, noData('/proc/fair/data')],
  [
    { PORT: '0', DATA_DIR: join(process.cwd(), 'package.json') },
    noData(join(process.cwd(), 'package.json')),
  ],
])('npm run up with %j ends with one line', (env, line) => {
  expect(up(env)).toEqual(refusedWith(line));
});

test('npm run up on a port that is taken ends with one line', async () => {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  const line = `Port ${port} is taken: set PORT to another one.`;
  expect(up({ PORT: String(port), DATA_DIR: tmpdir() })).toEqual(refusedWith(line));
  server.close();
});

test.each([
  [
    { DATABASE_URL: 'mysql://x' },
    'DATABASE_URL must begin with postgres:// (leave it out for SQLite)',
  ],
  [
    { PUBLIC_URL: 'fair' },
    'PUBLIC_URL must be an address like https://fair.example, without a path',
  ],
  [{ AUTH_SECRET: 'short' }, 'AUTH_SECRET must have at least 32 characters'],
])('the setting %j ends it with one line that does not repeat it', (env, problem) => {
  expect(prepare({ DATA_DIR: tmpdir(), ...env })).toEqual(
    refusedWith(`Wrong setting: ${problem}.`),
  );
});

test('a database server that is not there ends it with one line', () => {
  const env = { DATA_DIR: tmpdir(), DATABASE_URL: 'postgres://fair:secret@127.0.0.1:1/fair' };
  expect(prepare(env)).toEqual(
    refusedWith(
      'The database cannot be used: there is no PostgreSQL server at the host and port of DATABASE_URL.',
    ),
  );
});

test.each(['deploy/up.mjs', 'tests/run.mjs'])(
  'Node before 20.19 is told what to install by %s, before anything else',
  (file) => {
    const line = 'Node 20.18.3 is too old: install Node 20.19 or newer.';
    // A setting that is wrong too, so that whatever forgot to ask ends all the same.
    expect(ended(['--import', OLD_NODE, file], { PORT: 'abc' })).toEqual(refusedWith(line));
  },
);

test('Node from 20.19 on is none too old', () => {
  expect([nodeProblem('20.19.0'), nodeProblem('22.1.0'), nodeProblem()]).toEqual([
    null,
    null,
    null,
  ]);
});
