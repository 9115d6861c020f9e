/** Oldest Node that the whole stack runs on: what package.json says in `engines`, for whoever has no npm to say it. */
const OLDEST = [20, 19];

/**
 * @param {string} version such as `20.19.4`
 * @returns {string | null} what is wrong with it, in one line
 */
export function nodeProblem(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isOld = major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
  return isOld ? `Node ${version} is too old: install Node ${OLDEST.join('.')} or newer.` : null;
}
