import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Node's own recursive mkdir never ends where the system refuses with "no such file", as under /proc. */
function makeFolder(path) {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

/**
 * Makes the data folder where it is missing.
 * @param {string} folder
 * @returns {string | null} what is wrong with it, in one line
 */
export function dataFolderProblem(folder) {
  const path = resolve(folder);
  try {
    makeFolder(path);
    accessSync(path, constants.W_OK | constants.X_OK);
    return null;
  } catch {
    return `The data folder ${path} cannot be written: set DATA_DIR to another one.`;
  }
}
