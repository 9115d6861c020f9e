import { type Spot, type Zoom, ZOOM_MAX } from './zoom';

/** A step of the wheel, a key or a button; a double tap goes two of them. */
export const STEP = 1.5;
/** Pixels of a wheel that double the zoom; lines are so many pixels. */
const WHEEL = 160;
const LINE = 16;
/** Pixels that a pressed mouse may tremble before it drags. */
const TREMBLE = 4;
/** Two taps within so many milliseconds and pixels are one double tap. */
const TAP = { time: 300, far: 30 };

const spotOf = ({ clientX, clientY }: { clientX: number; clientY: number }): Spot => ({
  x: clientX,
  y: clientY,
});

/** Two fingers: how far apart, and the middle between them. */
function pairOf(touches: TouchList): { apart: number; middle: Spot } | null {
  const [one, other] = [touches[0], touches[1]];
  if (!one || !other || touches.length !== 2) return null;
  const [a, b] = [spotOf(one), spotOf(other)];
  const apart = Math.max(1, Math.hypot(a.x - b.x, a.y - b.y));
  return { apart, middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 } };
}

/**
 * Two fingers zoom and move the plan. One finger is the browser's: it scrolls the page, and the plan once that is
 * larger than its frame, as people know it from maps in a page.
 */
function pinch(frame: HTMLElement, zoom: Zoom, signal: AbortSignal) {
  let last: ReturnType<typeof pairOf> = null;
  let next: ReturnType<typeof pairOf> = null;
  const step = () => {
    if (last && next) {
      zoom.move({ x: next.middle.x - last.middle.x, y: next.middle.y - last.middle.y });
      zoom.to((zoom.now() * next.apart) / last.apart, next.middle);
      last = next;
    }
    next = null;
  };
  const start = (event: TouchEvent) => {
    last = pairOf(event.touches);
    if (last && event.cancelable) event.preventDefault();
  };
  const move = (event: TouchEvent) => {
    const pair = pairOf(event.touches);
    if (!pair || !last) return;
    if (event.cancelable) event.preventDefault();
    // Once a frame, however many reports the screen sends.
    if (!next) requestAnimationFrame(step);
    next = pair;
  };
  const end = ({ touches }: TouchEvent) => {
    last = pairOf(touches);
  };
  frame.addEventListener('touchstart', start, { passive: false, signal });
  frame.addEventListener('touchmove', move, { passive: false, signal });
  frame.addEventListener('touchend', end, { signal });
  frame.addEventListener('touchcancel', end, { signal });
}

/** Two quick taps of one finger; Safari on phones reports no `dblclick` for them. The second tap picks nothing. */
function doubleTap(frame: HTMLElement, zoom: Zoom, signal: AbortSignal) {
  let first: { at: number; spot: Spot } | null = null;
  let begun: Spot | null = null;
  const near = (a: Spot, b: Spot) => Math.hypot(a.x - b.x, a.y - b.y) < TAP.far;
  const start = ({ touches }: TouchEvent) => {
    begun = touches.length === 1 && touches[0] ? spotOf(touches[0]) : null;
    if (!begun) first = null;
  };
  const end = (event: TouchEvent) => {
    const touch = event.changedTouches[0];
    const spot = touch && spotOf(touch);
    if (!begun || !spot || !near(begun, spot)) return;
    if (first && event.timeStamp - first.at < TAP.time && near(first.spot, spot)) {
      if (event.cancelable) event.preventDefault();
      first = null;
      zoom.to(zoom.now() < ZOOM_MAX ? zoom.now() * STEP ** 2 : 1, spot);
    } else first = { at: event.timeStamp, spot };
  };
  frame.addEventListener('touchstart', start, { passive: true, signal });
  frame.addEventListener('touchend', end, { passive: false, signal });
}

/** A mouse that is pressed and moved takes an enlarged plan along; the click that ends it follows no link. */
function drag(frame: HTMLElement, zoom: Zoom, signal: AbortSignal) {
  let last: Spot | null = null;
  let isDragging = false;
  frame.addEventListener(
    'pointerdown',
    (event) => {
      isDragging = false;
      last =
        event.pointerType === 'mouse' && event.button === 0 && zoom.now() > 1
          ? spotOf(event)
          : null;
    },
    { signal },
  );
  window.addEventListener(
    'pointermove',
    (event) => {
      if (!last || event.buttons !== 1) return;
      const by = { x: event.clientX - last.x, y: event.clientY - last.y };
      if (!isDragging && Math.hypot(by.x, by.y) < TREMBLE) return;
      isDragging = true;
      last = spotOf(event);
      zoom.move(by);
    },
    { signal },
  );
  window.addEventListener('pointerup', () => (last = null), { signal });
  frame.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
  const swallow = (event: MouseEvent) => {
    if (!isDragging) return;
    isDragging = false;
    event.preventDefault();
    event.stopPropagation();
  };
  frame.addEventListener('click', swallow, { capture: true, signal });
}

/** Everything that fingers and a mouse do to the plan, until the signal ends it. */
export function attachGestures(frame: HTMLElement, zoom: Zoom, signal: AbortSignal) {
  pinch(frame, zoom, signal);
  doubleTap(frame, zoom, signal);
  drag(frame, zoom, signal);
  // The wheel alone scrolls; with Ctrl, which browsers also report for a pinched touchpad, it zooms.
  const wheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1);
    zoom.to(zoom.now() * 2 ** (-pixels / WHEEL), spotOf(event));
  };
  frame.addEventListener('wheel', wheel, { passive: false, signal });
  const twice = (event: MouseEvent) => {
    event.preventDefault();
    zoom.to(zoom.now() * (event.shiftKey ? STEP ** -2 : STEP ** 2), spotOf(event));
  };
  frame.addEventListener('dblclick', twice, { signal });
}
