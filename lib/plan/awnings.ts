import { threads } from '@/lib/cloth/mark';
import type { PlanBooth } from './item';
import type { Edge, PlanRow } from './rows';
import type { Shape } from './rules';

/** Drawing units a metre: whole numbers stay short, and browsers keep type of this size sharp. */
export const UNITS = 10;
/** Depth of an awning, in metres. */
const AWNING = 0.7;

const units = (metres: number) => Math.round(metres * UNITS);

/** A part of a shape's edge, `from` and `to` along it, as a path. */
function strip({ x, y, width, height }: Shape, edge: Edge, from: number, to: number): string {
  if (edge === 'top' || edge === 'bottom') {
    const top = edge === 'top' ? y : y + height - AWNING;
    return `M${units(x + from * width)} ${units(top)}h${units((to - from) * width)}v${units(AWNING)}h${-units((to - from) * width)}z`;
  }
  const start = edge === 'left' ? x : x + width - AWNING;
  return `M${units(start)} ${units(y + from * height)}h${units(AWNING)}v${units((to - from) * height)}h${-units(AWNING)}z`;
}

/**
 * The awnings of all rows as one path a colour, in the order in which they are drawn: 30 booths are a dozen
 * paths, not ninety.
 */
export function awnings(rows: readonly PlanRow[]): { color: string; path: string }[] {
  const layers = [new Map<string, string>(), new Map<string, string>()] as const;
  for (const { outer, booths } of rows) {
    for (const { number, token, shape } of booths) {
      threads(number, token).forEach(({ color, from, to }, index) => {
        // The ground lies below every stripe.
        const layer = layers[index === 0 ? 0 : 1];
        layer.set(color, (layer.get(color) ?? '') + strip(shape, outer, from, to));
      });
    }
  }
  return layers.flatMap((layer) => Array.from(layer, ([color, path]) => ({ color, path })));
}

/** Where a booth's number stands, in drawing units: the middle of what its awning leaves free. */
export function numberPlace({ shape }: Pick<PlanBooth, 'shape'>, outer: Edge) {
  const shift = { top: [0, 1], bottom: [0, -1], left: [1, 0], right: [-1, 0] }[outer];
  return {
    x: units(shape.x + shape.width / 2 + ((shift[0] ?? 0) * AWNING) / 2),
    y: units(shape.y + shape.height / 2 + ((shift[1] ?? 0) * AWNING) / 2),
  };
}
