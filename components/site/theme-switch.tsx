'use client';

import { IconButton } from '@/components/ui/icon-button';

type Theme = 'light' | 'dark';

const systemTheme = (): Theme =>
  window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';

/** Turns the theme over; choosing what the system says anyway follows the system again. */
function turnOver() {
  const { dataset } = document.documentElement;
  const system = systemTheme();
  const wanted = (dataset.theme ?? system) === 'dark' ? 'light' : 'dark';
  if (wanted === system) delete dataset.theme;
  else dataset.theme = wanted;
  try {
    if (wanted === system) localStorage.removeItem('theme');
    else localStorage.setItem('theme', wanted);
  } catch {
    // Storage is blocked: the choice holds for this page.
  }
}

/** The choice is read before the first paint by a script in the head (lib/page-cache/policy.mjs). */
export function ThemeSwitch({ label }: { label: string }) {
  return <IconButton icon="sun-moon" label={label} className="needs-script" onClick={turnOver} />;
}
