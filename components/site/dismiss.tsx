'use client';

import { IconButton } from '@/components/ui/icon-button';

/** So many closed notices are remembered; the oldest come back. */
const KEPT = 20;

function dismiss(id: string) {
  const { dataset } = document.documentElement;
  const closed = (dataset.dismissed ?? '').split(' ').filter((other) => other && other !== id);
  dataset.dismissed = [...closed, id].slice(-KEPT).join(' ');
  try {
    localStorage.setItem('dismissed', dataset.dismissed);
  } catch {
    // Storage is blocked: the notice is closed on this page only.
  }
  // The focused button is gone; go on where the page begins.
  const main = document.getElementById('main');
  main?.setAttribute('tabindex', '-1');
  main?.focus({ preventScroll: true });
}

/**
 * Closes the notice that hides while `<html data-dismissed>` names its id (notice-bar.tsx). The script in
 * the head sets that before the first paint, so a closed notice never flashes up.
 */
export function Dismiss({ id, label }: { id: string; label: string }) {
  return <IconButton icon="x" label={label} className="needs-script" onClick={() => dismiss(id)} />;
}
