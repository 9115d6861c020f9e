import type { DirectionWords } from '@/lib/i18n/fa/directions';

const KINDS: Record<string, string> = {
  stage: 'the stage',
  info: 'the information desk',
  first_aid: 'the first-aid post',
  wc: 'the toilets',
  prayer: 'the prayer room',
  parking: 'the parking area',
  fountain: 'the fountain',
  tree_row: 'the row of trees',
  entrance: 'the entrance',
  gate: 'the gate',
};

/** A name from the plan inside a sentence: "Main entrance" is "the main entrance", "Shah Abbas Stage" keeps its capitals. */
function inSentence(name: string): string {
  const [first = '', second = ''] = name.split(' ');
  const isProper = !/^\p{Lu}?\p{Ll}+(?:-\p{Ll}+)*$/u.test(first) || !/^\p{Ll}/u.test(second);
  return `the ${isProper ? name : first.toLowerCase() + name.slice(first.length)}`;
}

export const directions: DirectionWords = {
  booth: (number) => `booth ${number}`,
  landmark: (name, kind, only) => (only && KINDS[kind]) || inSentence(name),
  from: {
    in: (place, _side) => `From ${place}`,
    away: (place, side) => `With your back to ${place}${side},`,
    any: (place, _side) => `From ${place}`,
  },
  sides: {
    on: (path) => ` on ${path}`,
    facing: (mark) => ` and facing ${mark}`,
  },
  metres: (metres) => `${metres} m`,
  few: 'a few steps',
  ways: {
    straight: 'straight on',
    slight_left: 'slightly left',
    slight_right: 'slightly right',
    left: 'left',
    right: 'right',
    back: 'back',
  },
  ahead: (from, way, distance) => `${from} go ${way} for ${distance}`,
  first: (from, way, distance) => `${from} go ${way} for ${distance}`,
  turns: {
    straight: 'go straight on',
    slight_left: 'bear left',
    slight_right: 'bear right',
    left: 'turn left',
    right: 'turn right',
    back: 'turn back',
  },
  at: {
    after: (mark) => `after ${mark}`,
    beside: (mark) => `at ${mark}`,
  },
  next: (turn, distance) => `${turn} and go ${distance}`,
  turnAt: (turn, at, distance) => `${turn} ${at} and go ${distance}`,
  past: {
    left: (walk, mark) => `${walk}, passing ${mark} on your left`,
    right: (walk, mark) => `${walk}, passing ${mark} on your right`,
  },
  join: (walks) => walks.join(', then '),
  hands: {
    left: 'on your left',
    right: 'on your right',
    ahead: 'straight ahead of you',
  },
  between: (before, after) => `between booths ${before} and ${after}`,
  beside: (number) => `next to booth ${number}`,
  near: (number) => `near booth ${number}`,
  arrive: (walks, goal, hand) => `${walks}; ${goal} will be ${hand}`,
  arriveBy: (walks, goal, hand, where) => `${walks}; ${goal} will be ${hand}, ${where}`,
  here: 'You are here',
  sentence: (text) => `${text}.`,
  length: (metres, minutes, count) =>
    `${metres} m in all, about ${minutes} ${count === 1 ? 'minute' : 'minutes'} on foot`,
};
