/** A point of the window, in CSS pixels. */
export type Spot = { x: number; y: number };

/** The whole plan is 1; at 4 the smallest booth fills a quarter of a phone. */
export const ZOOM_MAX = 4;

export type Zoom = {
  now: () => number;
  /** Zooms to so many times the whole plan; what lies under the spot, by default the frame's middle, stays there. */
  to: (zoom: number, spot?: Spot) => void;
  /** Moves the plan by pixels, as a hand does that holds it. */
  move: (by: Spot) => void;
};

const middleOf = ({ left, top, width, height }: DOMRect): Spot => ({
  x: left + width / 2,
  y: top + height / 2,
});

/**
 * Zooms the drawing in its frame by its width alone (`--zoom` in plan.css): the frame scrolls, so that fingers,
 * wheels, scroll bars and the keyboard's focus move the enlarged plan as they move any page, and at an edge the page
 * goes on. The frame keeps its size, so nothing beside it moves. There is no animation to reduce.
 */
export function zoomIn(frame: HTMLElement, drawing: Element, told: (zoom: number) => void): Zoom {
  let zoom = 1;
  return {
    now: () => zoom,
    to(asked, spot) {
      const next = Math.min(ZOOM_MAX, Math.max(1, asked));
      if (next === zoom) return;
      const [box, before] = [frame.getBoundingClientRect(), drawing.getBoundingClientRect()];
      const at = spot ?? middleOf(box);
      const part = {
        x: (at.x - before.left) / before.width,
        y: (at.y - before.top) / before.height,
      };
      if (next === 1) frame.style.removeProperty('aspect-ratio');
      else if (zoom === 1) frame.style.aspectRatio = `${box.width} / ${box.height}`;
      zoom = next;
      frame.style.setProperty('--zoom', String(zoom));
      const after = drawing.getBoundingClientRect();
      // By a difference: where scrolling begins depends on the page's direction.
      frame.scrollBy({
        left: after.left + part.x * after.width - at.x,
        top: after.top + part.y * after.height - at.y,
        behavior: 'instant',
      });
      told(zoom);
    },
    move({ x, y }) {
      frame.scrollBy({ left: -x, top: -y, behavior: 'instant' });
    },
  };
}
