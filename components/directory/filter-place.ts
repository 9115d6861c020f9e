const KEY = 'fair-filter';

/** Keeps, over the next page, which choice was made and how far the page was scrolled. */
export function rememberPlace(id: string): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify([id, Math.round(scrollY)]));
  } catch {
    // A browser that keeps nothing: the new page begins at its top.
  }
}

/** On the page that a choice led to: back to where it was made. */
export function returnToPlace(): void {
  try {
    const kept = sessionStorage.getItem(KEY);
    if (kept === null) return;
    sessionStorage.removeItem(KEY);
    const [id, y]: unknown[] = JSON.parse(kept);
    scrollTo({ top: Number(y), behavior: 'instant' });
    document.getElementById(String(id))?.focus({ preventScroll: true });
  } catch {
    // Nothing kept, or nothing of ours.
  }
}
