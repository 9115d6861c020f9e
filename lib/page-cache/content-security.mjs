import { createHash } from 'node:crypto';

/**
 * Chooses the theme before the first paint: what the visitor chose, else what the system says. It stands
 * in every page's head; its text is fixed, so that its hash can be in the policy.
 */
export const THEME_SCRIPT =
  "try{var t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}";

const STRING = String.raw`"(?:[^"\\\n\r]|\\.)*"`;
// The inline scripts that Next and React write into a page, whole: data pushed to the router, and the
// fixed functions that put streamed parts in their place. A script that an injection brought in matches
// none of them, so its hash is not in the policy and it does not run.
const BOOTSTRAP = [
  /^\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\(\[0\]\)$/,
  new RegExp(
    String.raw`^\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\(\[2,(?:null|${STRING})\]\)$`,
  ),
  new RegExp(String.raw`^self\.__next_f\.push\(\[\d,${STRING}\]\)$`),
  new RegExp(String.raw`^self\.__next_r=${STRING}$`),
  /^requestAnimationFrame\(function\(\)\{\$RT=performance\.now\(\)\}\);?$/,
];

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

const isKnown = (text) => text === THEME_SCRIPT || BOOTSTRAP.some((pattern) => pattern.test(text));

/** CSP sources for the scripts of a finished page: Next's own, and the theme's. */
export function scriptHashes(html) {
  return [...new Set(inlineScripts(html).filter(isKnown).map(sha256))];
}

/**
 * The policy of a page. `scripts` are the sources besides the site itself, hashes or a nonce.
 * Styles may be inline because Next inlines the style sheet (`inlineCss`).
 */
export function contentSecurityPolicy(scripts) {
  return [
    "default-src 'self'",
    ["script-src 'self'", ...scripts].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
