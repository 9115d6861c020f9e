/** Whole numbers from 0 up to a bound, the same for the same seed (Numerical Recipes' congruential generator). */
export function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    // The upper bits are the random ones.
    return Math.floor((state / 4_294_967_296) * below);
  };
}
