import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Options = {
  /** Folder with `fair.db`. */
  dataDir: string;
  /** Further settings; `DIST_DIR` says which build is served. */
  env?: Record<string, string>;
};

export type Running = {
  /** `http://localhost:<port>`, whatever PUBLIC_URL says. */
  url: string;
  /** GET unless told otherwise; redirects are not followed. */
  fetch: (path: string, init?: RequestInit) => Promise<Response>;
  /** What the server has written so far: the address, and its log. */
  output: () => string;
  /** Asks it to stop, and waits until it has. @returns its exit code */
  stop: () => Promise<number | null>;
};

/** An environment without the settings of whoever runs the tests. */
export const clean = (env: Record<string, string>): NodeJS.ProcessEnv => ({
  NODE_ENV: 'production',
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  ...env,
});

/** Runs `npm start`'s program to its end, for starts that are refused. */
export function failToStart(
  env: Record<string, string>,
): Promise<{ code: number | null; stderr: string }> {
  const child = spawn(process.execPath, ['deploy/start.mjs'], {
    env: clean(env),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, stderr })));
}

/** Starts the production server on a free port and waits until it says its address. */
export async function startServer({ dataDir, env = {} }: Options): Promise<Running> {
  const child = spawn(process.execPath, ['deploy/start.mjs'], {
    env: clean({ PORT: '0', DATA_DIR: dataDir, ...env }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const port = await new Promise<string>((resolve, reject) => {
    const read = (text: string) => {
      output += text;
      const found = /"port":(\d+),"msg":"listening"/.exec(output)?.[1];
      if (found && /^Address: /m.test(output)) resolve(found);
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    void ended.then((code) => reject(new Error(`The server ended with ${code}:\n${output}`)));
  });
  const url = `http://localhost:${port}`;
  return {
    url,
    fetch: (path, init) => fetch(url + path, { redirect: 'manual', ...init }),
    output: () => output,
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

/** An empty folder for a server's data. */
export function dataFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'fair-server-'));
  return { path, remove: () => rmSync(path, { recursive: true }) };
}
