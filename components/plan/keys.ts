import { neighbourAt, type WayToGo } from '@/lib/plan/neighbour';
import { STEP } from './gestures';
import type { Zoom } from './zoom';

const ARROWS: Partial<Record<string, WayToGo>> = {
  ArrowUp: 'up',
  ArrowRight: 'right',
  ArrowDown: 'down',
  ArrowLeft: 'left',
};

/** The whole plan again; at that these keys are the page's. */
const BACK = new Set(['0', '۰', '\u0660', 'Home', 'Escape']);

const boothsIn = (frame: HTMLElement) =>
  Array.from(frame.querySelectorAll<SVGAElement>('a[data-booth]'), (link) => ({
    link,
    shape: link.getBoundingClientRect(),
  }));

/** The spot to zoom at from the keyboard: the booth that has the focus, else the frame's middle. */
function focused() {
  const link = document.activeElement?.closest('a[data-booth]');
  if (!link) return undefined;
  const { left, top, width, height } = link.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** Arrows lead from a booth to its neighbour as the plan is drawn; +, − and 0, Home or Escape zoom. */
export function attachKeys(frame: HTMLElement, zoom: Zoom, signal: AbortSignal) {
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const way = ARROWS[event.key];
    if (way) {
      const booths = boothsIn(frame);
      const from = booths.find(({ link }) => link === document.activeElement);
      // Without a booth in focus the arrows scroll, as everywhere.
      if (!from) return;
      neighbourAt(booths, from, way)?.link.focus();
    } else if (event.key === '+' || event.key === '=') zoom.to(zoom.now() * STEP, focused());
    else if (event.key === '-') zoom.to(zoom.now() / STEP, focused());
    else if (BACK.has(event.key) && zoom.now() > 1) zoom.to(1);
    else return;
    event.preventDefault();
  };
  frame.addEventListener('keydown', press, { signal });
}
