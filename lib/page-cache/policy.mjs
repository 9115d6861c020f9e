/**
 * Before the first paint: the theme that the visitor chose (else it is the system's), and which notices were
 * closed. It stands in every page's head; its text is fixed, so that its hash can be in the policy.
 */
export const FIRST_PAINT_SCRIPT =
  "try{var d=document.documentElement.dataset,s=localStorage,t=s.theme,c=s.dismissed;if(t==='light'||t==='dark')d.theme=t;if(c)d.dismissed=c}catch(e){}";

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
