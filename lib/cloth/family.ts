import { dice, seedOf } from './dice';
import { type Family, type Figure, knownFamilies } from './families';
import type { Thread } from './thread';

/** The tokens with a family of their own. */
export const KNOWN_TOKENS: readonly string[] = [...knownFamilies.keys()];

// Grounds no known family has, each with threads that show on it.
const free = [
  {
    ground: 'silk',
    dark: ['caspian', 'madder', 'tea', 'indigo', 'plum', 'walnut', 'clay', 'night'],
  },
  { ground: 'madder', dark: ['night', 'indigo', 'plum', 'tea', 'walnut', 'caspian'] },
  { ground: 'rose', dark: ['night', 'indigo', 'plum', 'tea', 'madder', 'walnut'] },
] as const satisfies readonly { ground: Thread; dark: readonly Thread[] }[];
const light = ['silk', 'straw', 'paddy', 'narenj'] as const satisfies readonly Thread[];

/** A lozenge with a firm outline and a scattered middle, the same upside down. */
function figureFrom(roll: (sides: number) => number): Figure {
  const row = (width: number) => {
    const inside = roll(1 << (width - 1)) << (7 - width + 1);
    return (inside & 127) | (1 << (7 - width));
  };
  const [tip, shoulder, wing, middle] = [
    row(1 + roll(2)),
    row(2 + roll(3)),
    row(4 + roll(3)),
    row(7),
  ];
  return [tip, shoulder, wing, middle, wing, shoulder, tip];
}

/** The family of a token. One that is not known gets its own from its name, unlike every known one. */
export function familyOf(token: string): Family {
  const found = knownFamilies.get(token);
  if (found) return found;
  const roll = dice(seedOf(token));
  const { ground, dark } = free[roll(free.length)] ?? free[0];
  const from = dark.length;
  const first = roll(from);
  const darkAt = (i: number): Thread => dark[(first + i) % from] ?? dark[0];
  const lightOn = light.filter((name) => name !== ground);
  const start = roll(lightOn.length);
  const lightAt = (i: number): Thread => lightOn[(start + i) % lightOn.length] ?? 'straw';
  const pale = ground === 'silk';
  return {
    ground,
    hem: darkAt(0),
    tens: pale ? darkAt(1 + roll(2)) : lightAt(1),
    ones: pale ? darkAt(3 + roll(2)) : lightAt(0),
    weft: roll(2) ? lightAt(2) : darkAt(5),
    ink: lightAt(0),
    motif: pale ? darkAt(0) : lightAt(0),
    mark: darkAt(0),
    figure: figureFrom(roll),
  };
}
