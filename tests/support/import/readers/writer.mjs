// A reader that was taken over: it writes a file, starts a program and reads the environment.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const attempt = (name, work) => {
  try {
    work();
    return [name];
  } catch (error) {
    return error.code === 'ERR_ACCESS_DENIED' ? [] : [`${name}: ${error.code}`];
  }
};
const done = [
  ...attempt('wrote', () => writeFileSync('written-by-reader', '')),
  ...attempt('started', () => spawnSync(process.execPath, ['--version'])),
  ...attempt('read', () => readFileSync('/etc/hosts')),
  ...Object.keys(process.env).filter(
    (name) => name !== 'NODE_ENV' && name !== '__CF_USER_TEXT_ENCODING',
  ),
];
process.stdout.write(JSON.stringify({ sheets: [{ name: done.join(), rows: [] }] }));
