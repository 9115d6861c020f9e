/**
 * Chooses the theme before the first paint: what the visitor chose, else what the system says. It stands
 * in every page's head; its text is fixed, so that its hash can be in the policy.
 */
export const THEME_SCRIPT =
  "try{var t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}";

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
