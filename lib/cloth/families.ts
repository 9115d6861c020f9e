import type { Thread } from './thread';

/** Right half of a 13×7 figure: seven rows of seven bits, the middle column first (64). */
export type Figure = readonly [number, number, number, number, number, number, number];

/** What a category gives to the cloths of all its booths. */
export type Family = {
  ground: Thread;
  hem: Thread;
  tens: Thread;
  ones: Thread;
  weft: Thread;
  /** The figure's colour on the hem. */
  ink: Thread;
  /** The figure's colour on the ground, in the category's own cloth. */
  motif: Thread;
  /** The lower part of the two-tone mark; the upper is the ground. */
  mark: Thread;
  figure: Figure;
};

/**
 * The families of the sample fair's ten categories. Fixed once signs are printed. Every ground is used once, so
 * that a family shows from afar.
 */
const families: Record<string, Family> = {
  // a biscuit stamp
  'cat-saffron': {
    ground: 'clay',
    hem: 'madder',
    tens: 'silk',
    ones: 'straw',
    weft: 'plum',
    ink: 'silk',
    motif: 'silk',
    mark: 'madder',
    figure: [64, 112, 92, 71, 92, 112, 64],
  },
  // two leaves and a bud
  'cat-tea': {
    ground: 'tea',
    hem: 'night',
    tens: 'paddy',
    ones: 'silk',
    weft: 'straw',
    ink: 'paddy',
    motif: 'paddy',
    mark: 'paddy',
    figure: [64, 76, 94, 120, 96, 64, 64],
  },
  // an olive and its stone
  'cat-olive': {
    ground: 'paddy',
    hem: 'tea',
    tens: 'tea',
    ones: 'silk',
    weft: 'narenj',
    ink: 'straw',
    motif: 'tea',
    mark: 'tea',
    figure: [56, 68, 82, 73, 82, 68, 56],
  },
  // a stitched star
  'cat-silk': {
    ground: 'indigo',
    hem: 'madder',
    tens: 'rose',
    ones: 'silk',
    weft: 'narenj',
    ink: 'straw',
    motif: 'straw',
    mark: 'rose',
    figure: [64, 42, 28, 119, 28, 42, 64],
  },
  // plaited lozenges
  'cat-reed': {
    ground: 'straw',
    hem: 'clay',
    tens: 'clay',
    ones: 'tea',
    weft: 'silk',
    ink: 'silk',
    motif: 'clay',
    mark: 'clay',
    figure: [73, 36, 18, 9, 18, 36, 73],
  },
  // a walnut tree
  'cat-walnut': {
    ground: 'walnut',
    hem: 'night',
    tens: 'straw',
    ones: 'silk',
    weft: 'clay',
    ink: 'straw',
    motif: 'straw',
    mark: 'straw',
    figure: [96, 120, 124, 124, 88, 64, 112],
  },
  // a pot with its lid
  'cat-copper': {
    ground: 'narenj',
    hem: 'clay',
    tens: 'madder',
    ones: 'night',
    weft: 'silk',
    ink: 'silk',
    motif: 'silk',
    mark: 'madder',
    figure: [64, 124, 0, 127, 125, 124, 120],
  },
  // a plug
  'cat-volt': {
    ground: 'night',
    hem: 'straw',
    tens: 'caspian',
    ones: 'silk',
    weft: 'narenj',
    ink: 'night',
    motif: 'straw',
    mark: 'straw',
    figure: [16, 16, 124, 124, 124, 64, 64],
  },
  // crossed straps
  'cat-hide': {
    ground: 'plum',
    hem: 'night',
    tens: 'narenj',
    ones: 'rose',
    weft: 'straw',
    ink: 'rose',
    motif: 'rose',
    mark: 'narenj',
    figure: [65, 99, 54, 28, 54, 99, 65],
  },
  // three drops
  'cat-rain': {
    ground: 'caspian',
    hem: 'indigo',
    tens: 'silk',
    ones: 'narenj',
    weft: 'night',
    ink: 'silk',
    motif: 'silk',
    mark: 'indigo',
    figure: [64, 96, 98, 114, 119, 103, 2],
  },
};

export const knownFamilies: ReadonlyMap<string, Family> = new Map(Object.entries(families));
