import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIRST_PAINT_SCRIPT } from './policy.mjs';
import { AFTER_PAINT_SCRIPT } from './scripts-after-paint.mjs';

const OURS = new Set([FIRST_PAINT_SCRIPT, AFTER_PAINT_SCRIPT]);

const STRING = String.raw`"(?:[^"\\\n\r]|\\.)*"`;
const CHUNK = String.raw`"static/chunks/[\w.~-]+\.js"`;

// The inline scripts that Next writes into a page, each from its first to its last character.
const NEXT = [
  String.raw`\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\(\[0\]\)`,
  String.raw`\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\(\[2,(?:null|${STRING})\]\)`,
  String.raw`self\.__next_f\.push\(\[\d,${STRING}\]\)`,
  String.raw`self\.__next_r=${STRING}`,
  String.raw`\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\(\{"otherChunks":\[(?:${CHUNK},?)*\],"runtimeModuleIds":\[[\d,]*\]\}\);`,
].map((pattern) => new RegExp(`^${pattern}$`));

// React's own: fixed functions that put streamed parts in their place, read from the very file that
// writes them, and calls of these with nothing but strings and lists of strings.
const FUNCTIONS = reactFunctions();
const CALL = new RegExp(
  String.raw`^(?:\$R[SCRX]\((?:${STRING}|[[\],])*\)|requestAnimationFrame\(function\(\)\{\$RT=performance\.now\(\)\}\)|;)`,
);

/** The text of each `$RC=function…` that React's server renderer holds as a string. */
function reactFunctions() {
  // Next bundles this module, where require.resolve() would give a number.
  const file = join(
    process.cwd(),
    'node_modules/next/dist/compiled/react-dom/cjs/react-dom-server.node.production.js',
  );
  const literals = readFileSync(file, 'utf8').matchAll(/'(\$R[A-Z]=(?:[^'\\\n]|\\.)*)'/g);
  return Array.from(literals, ([, text]) =>
    // A literal may end with the beginning of the first call.
    text.replaceAll(String.raw`\n`, '\n').replace(/\$R[A-Z]\("$/, ''),
  ).sort((one, other) => other.length - one.length);
}

/** Whether a script is nothing but React's functions and calls of them, one after the other. */
function isReact(text) {
  const start =
    FUNCTIONS.find((known) => text.startsWith(known))?.length ?? CALL.exec(text)?.[0].length;
  return text === '' || (start !== undefined && isReact(text.slice(start)));
}

/** Whether the site itself writes this inline script; one that an injection brought in is none of them. */
const isKnown = (text) =>
  OURS.has(text) || NEXT.some((pattern) => pattern.test(text)) || isReact(text);

const sha256 = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The text of each inline script that a browser would run. */
function inlineScripts(html) {
  const scripts = [];
  for (const [, attributes, text] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)) {
    if (!/\ssrc=/.test(attributes) && !/\stype="application\/(ld\+)?json"/.test(attributes)) {
      scripts.push(text);
    }
  }
  return scripts;
}

/** CSP sources for the inline scripts of a finished page that the site itself wrote. */
export function scriptHashes(html) {
  return [...new Set(inlineScripts(html).filter(isKnown).map(sha256))];
}
