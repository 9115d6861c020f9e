import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

/** The path of a program, or null. @param {...string} names the first that is found counts */
export function which(...names) {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      try {
        accessSync(join(folder, name), constants.X_OK);
        return join(folder, name);
      } catch {
        // Not in this folder.
      }
    }
  }
  return null;
}

/** Whether packages can be installed here: Debian or a relative of it, as root. */
export const canInstall = () => process.getuid?.() === 0 && which('apt-get') !== null;

/** Installs Debian packages without asking. Rejects with what apt-get said. */
export async function installPackages(...names) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['-qq', 'update'], { env });
  await run('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', ...names], { env });
}
