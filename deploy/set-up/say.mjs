// One line a step. On a terminal a step that takes longer draws its bar or count in that line;
// elsewhere (a log) it says how far it is after five seconds and then every ten.
const DRAW_AFTER_MS = 1_000;
const LOG_AFTER_MS = 5_000;
const LOG_EVERY_MS = 10_000;
const BAR = 20;

const seconds = (ms) => (ms < 10_000 ? (ms / 1000).toFixed(1) : String(Math.round(ms / 1000)));

/** `▰▰▱▱ 12/30`, or the seconds so far where the end is not known. */
function progress(done, total, elapsed) {
  if (!total) return `${Math.round(elapsed / 1000)} s`;
  const filled = Math.round((Math.min(done, total) / total) * BAR);
  return `${'▰'.repeat(filled)}${'▱'.repeat(BAR - filled)} ${done}/${total}`;
}

/**
 * Runs one step and says so in one line: `Build  12 s  made new`.
 * @template T
 * @param {string} name
 * @param {(report: (done: number, total: number) => void) => Promise<T> | T} work
 * @param {(result: T) => string} [outcome] a few words on what was done
 * @returns {Promise<T>}
 */
export async function step(name, work, outcome = () => 'done') {
  const { stdout } = process;
  const started = Date.now();
  let done = 0;
  let total = 0;
  let spoke = started + LOG_AFTER_MS - LOG_EVERY_MS;
  const title = `${name.padEnd(12)} `;
  const draw = () => {
    const elapsed = Date.now() - started;
    if (elapsed < DRAW_AFTER_MS) return;
    if (stdout.isTTY) stdout.write(`\r\x1b[2K${title}${progress(done, total, elapsed)}`);
    else if (Date.now() - spoke >= LOG_EVERY_MS) {
      spoke = Date.now();
      stdout.write(`${title}… ${progress(done, total, elapsed)}\n`);
    }
  };
  const timer = setInterval(draw, 500);
  const erase = stdout.isTTY ? '\r\x1b[2K' : '';
  try {
    const result = await work((now, all) => {
      done = now;
      total = all;
    });
    const took = `${seconds(Date.now() - started)} s`.padStart(6);
    stdout.write(`${erase}${title}${took}  ${outcome(result)}\n`);
    return result;
  } catch (error) {
    // Whoever catches it says why, in one line; a second one would only be in its way.
    stdout.write(erase);
    throw error;
  } finally {
    clearInterval(timer);
  }
}

/** Ends the process with one clear line. @returns {never} */
export function refuse(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
