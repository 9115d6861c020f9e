/**
 * Stands at the end of every prerendered page and turns its waiting scripts into real ones: after the first
 * paint, or at once in a tab that nobody sees, where no frame is ever drawn. Their order is free: Next writes
 * each of them as `async`. Its text is fixed, so that its hash can be in the policy.
 */
export const AFTER_PAINT_SCRIPT =
  "(function(){function go(){document.querySelectorAll('script[type=after-paint]').forEach(function(w){var s=document.createElement('script');[].forEach.call(w.attributes,function(a){if(a.name!=='type')s.setAttribute(a.name,a.value)});s.fetchPriority='high';w.replaceWith(s)})}if(document.hidden)go();else requestAnimationFrame(function(){setTimeout(go)})})()";

// What Next writes with a source and `async`, and nothing else that a page might hold.
const SCRIPT =
  /<script (src="\/_next\/static\/[^"<>]*"(?: id="[^"<>]*")? async="")>(?=<\/script>)/g;
const PRELOAD = /<link rel="preload" as="script"[^<>]*>/g;

/**
 * The page with its scripts waiting until it is painted. On a slow line they else take their share of it from
 * the font and the pictures that the first paint needs, and on a slow processor they run before that paint
 * (docs/decisions/0062-scripts-after-the-first-paint.md).
 * @param {string} html a whole page as Next wrote it; without an end of its body it stays as it is
 * @returns {string}
 */
export function scriptsAfterPaint(html) {
  const end = html.lastIndexOf('</body>');
  if (end < 0) return html;
  const waiting = html
    .slice(0, end)
    .replaceAll(PRELOAD, '')
    .replaceAll(SCRIPT, '<script type="after-paint" $1>');
  return `${waiting}<script>${AFTER_PAINT_SCRIPT}</script>${html.slice(end)}`;
}
