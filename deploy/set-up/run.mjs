import { spawn } from 'node:child_process';

/** What a program printed before it failed: the last lines tell why. */
export class Failed extends Error {
  constructor(command, code, output) {
    super(`${command} ended with ${code}`);
    this.output = output;
  }

  /** The last lines of what it printed, without blank ones. */
  tail(lines = 15) {
    return this.output
      .split('\n')
      .filter((line) => line.trim())
      .slice(-lines)
      .join('\n');
  }
}

/** Programs of ours that are running, ended with us. */
const running = new Set();
process.on('exit', () => {
  for (const child of running) child.kill('SIGTERM');
});

/**
 * Runs a program to its end, quietly.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, onLine?: (line: string) => void, echo?: boolean }} [options]
 *   onLine: each line as it comes; echo: also print everything
 * @returns {Promise<string>} everything it printed; rejects with Failed where it did not end with 0
 */
export function run(command, args, { env, onLine, echo = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    running.add(child);
    let output = '';
    let rest = '';
    const read = (stream, target) =>
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        if (echo) target.write(text);
        if (!onLine) return;
        const lines = (rest + text).split('\n');
        rest = lines.pop() ?? '';
        lines.forEach(onLine);
      });
    read(child.stdout, process.stdout);
    read(child.stderr, process.stderr);
    child.once('error', (error) => {
      running.delete(child);
      reject(new Failed(command, error.message, output));
    });
    child.once('close', (code, signal) => {
      running.delete(child);
      if (code === 0) resolve(output);
      else reject(new Failed(`${command} ${args[0] ?? ''}`.trim(), code ?? signal, output));
    });
  });
}
