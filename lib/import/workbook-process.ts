import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Message } from '@/lib/import/problem';
import { workbookAnswer, type Sheet, type WorkbookAnswer } from '@/lib/import/workbook-answer';
import { LIMITS } from '@/lib/import/workbook/limits.mjs';

/** The sheets, or why and where the workbook was refused. */
export type Reading = { sheets: Sheet[] } | { refusal: { message: Message; where: Where } };
type Where = { sheet?: string; row?: number; column?: string; value?: string };

/** The most that a workbook within its limits can answer: every character escaped, and the brackets. */
const ANSWER_BYTES = 6 * LIMITS.characters + 100 * LIMITS.cells;

/** Node's permission model under the name this version has for it: reading the project, nothing else. */
function permissions(root: string): string[] {
  const flag = ['--permission', '--experimental-permission'].find((name) =>
    process.allowedNodeEnvironmentFlags.has(name),
  );
  const readable = [root, realpathSync(join(root, 'node_modules'))];
  return flag ? [flag, ...readable.map((folder) => `--allow-fs-read=${folder}/*`)] : [];
}

function understood(output: Buffer[]): WorkbookAnswer | null {
  try {
    return workbookAnswer.parse(JSON.parse(Buffer.concat(output).toString('utf8')));
  } catch {
    return null;
  }
}

const failed = (message: Message): Reading => ({ refusal: { message, where: {} } });

/** What the end of a process that gave no answer means. V8 aborts when the heap is full. */
const verdict = (signal: NodeJS.Signals | null, megabytes: number): Message =>
  signal === 'SIGABRT' || signal === 'SIGKILL'
    ? { id: 'tookTooMuchMemory', megabytes }
    : { id: 'damaged' };

/** The script that reads, relative to the project's folder, and what it may take. */
const READER = {
  script: 'lib/import/workbook/child.mjs',
  seconds: LIMITS.seconds,
  heapMegabytes: LIMITS.heapMegabytes,
};

/**
 * Has a process of its own read a workbook, with a limit on its time, memory and answer, without the
 * environment, and where Node can, without the right to write, start or reach anything.
 */
export function readInProcess(
  bytes: Uint8Array,
  { script, seconds, heapMegabytes } = READER,
): Promise<Reading> {
  const root = process.cwd();
  const child = spawn(
    process.execPath,
    [
      '--no-warnings',
      `--max-old-space-size=${heapMegabytes}`,
      ...permissions(root),
      join(root, script),
    ],
    { cwd: root, env: { NODE_ENV: 'production' }, stdio: ['pipe', 'pipe', 'ignore'] },
  );
  let stopped: Message | null = null;
  const stop = (why: Message) => {
    stopped ??= why;
    child.kill('SIGKILL');
  };
  const timer = setTimeout(() => stop({ id: 'tookTooLong', seconds }), seconds * 1000);
  const output: Buffer[] = [];
  let size = 0;
  child.stdout.on('data', (part: Buffer) => {
    output.push(part);
    size += part.length;
    if (size > ANSWER_BYTES) stop({ id: 'tooMuch', cells: LIMITS.cells });
  });
  // A child that ends before it has read everything breaks the pipe; how it ended is told by 'close'.
  child.stdin.on('error', () => undefined);
  child.stdin.end(bytes);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (_code, signal) => {
      clearTimeout(timer);
      const read = stopped ? failed(stopped) : understood(output);
      resolve(read ?? failed(verdict(signal, heapMegabytes)));
    });
  });
}
