import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fingerprint } from '../../deploy/set-up/fingerprint.mjs';
import { run } from '../../deploy/set-up/run.mjs';

const FOLDER = 'tests/bench/bare';
const RECORD = `${FOLDER}/.next/fair-sources`;
const NEXT = 'node_modules/next/dist/bin/next';
const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };

/** Builds a page of the same Next that has nothing of ours; the yardstick of the figures. */
export async function buildBareSite() {
  const now = fingerprint(
    [],
    [...['app', 'next.config.mjs'].map((name) => `${FOLDER}/${name}`), 'package-lock.json'],
  );
  if (existsSync(RECORD) && readFileSync(RECORD, 'utf8') === now) return;
  await run(process.execPath, [NEXT, 'build', FOLDER], { env });
  writeFileSync(RECORD, now);
}

/** A port that is free now. @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Serves it with Next's own server. @returns {Promise<{ url: string, stop: () => Promise<void> }>} */
export async function startBareSite() {
  const port = await freePort();
  const child = spawn(process.execPath, [NEXT, 'start', FOLDER, '-p', String(port)], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  await new Promise((resolve, reject) => {
    let output = '';
    const read = (text) => {
      output += text;
      if (/Ready in/.test(output)) resolve();
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    void ended.then((code) => reject(new Error(`The bare site ended with ${code}:\n${output}`)));
  });
  return {
    url: `http://localhost:${port}`,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
