/**
 * Makes things one after the other, at most so many at once. Who asks for what is being made, or waits for its
 * turn, gets the same: however many ask, one thing is made once.
 * @param make what is asked for has to have one JSON
 */
export function inTurns<Asked, Made>(
  atOnce: number,
  make: (asked: Asked) => Promise<Made>,
): (asked: Asked) => Promise<Made> {
  let free = atOnce;
  const waiting: (() => void)[] = [];
  const underWay = new Map<string, Promise<Made>>();

  async function makeInTurn(asked: Asked): Promise<Made> {
    if (free > 0) free -= 1;
    else await new Promise<void>((turn) => waiting.push(turn));
    try {
      return await make(asked);
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  }

  return (asked) => {
    const key = JSON.stringify(asked);
    const same = underWay.get(key);
    if (same) return same;
    const made = makeInTurn(asked).finally(() => underWay.delete(key));
    underWay.set(key, made);
    return made;
  };
}
