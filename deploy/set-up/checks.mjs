import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { dataFolderProblem } from '../../lib/data-folder.mjs';
import { nodeProblem } from './node-version.mjs';
import { refuse } from './say.mjs';

/** Resolves to what keeps us from listening there, or null. Port 0 is always free. */
function portProblem(port) {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', ({ code }) =>
      done(
        code === 'EADDRINUSE'
          ? `Port ${port} is taken: set PORT to another one.`
          : `Port ${port} cannot be used: ${code}.`,
      ),
    );
    probe.listen(port, () => probe.close(() => done(null)));
  });
}

/**
 * What can be told before anything is installed; ends the process with one line where it is wrong.
 * lib/env.ts checks every setting as soon as its own packages are there.
 */
export async function checkMachine() {
  const { PORT, DATA_DIR } = process.env;
  const node = nodeProblem();
  if (node) refuse(node);
  if (!existsSync('package-lock.json')) refuse('Run this in the folder of the project.');
  const port = PORT || '3000';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    refuse('Wrong setting: PORT must be a port number from 0 to 65535.');
  }
  const problem = dataFolderProblem(DATA_DIR || './data') ?? (await portProblem(Number(port)));
  if (problem) refuse(problem);
}
