/** Numbers with a rank each, of which the one of least rank is taken next: a binary heap. */
export class Heap {
  readonly #items: number[] = [];
  readonly #ranks: number[] = [];

  get size(): number {
    return this.#items.length;
  }

  push(item: number, rank: number): void {
    let at = this.#items.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (this.#rank(above) <= rank) break;
      this.#put(at, this.#items[above] ?? 0, this.#rank(above));
      at = above;
    }
    this.#put(at, item, rank);
  }

  /** Takes out the item of least rank; undefined when there is none. */
  pop(): number | undefined {
    const least = this.#items[0];
    const [item, rank] = [this.#items.pop(), this.#ranks.pop()];
    const size = this.#items.length;
    if (item === undefined || rank === undefined || size === 0) return least;
    let at = 0;
    for (let below = 1; below < size; below = 2 * at + 1) {
      if (below + 1 < size && this.#rank(below + 1) < this.#rank(below)) below += 1;
      if (this.#rank(below) >= rank) break;
      this.#put(at, this.#items[below] ?? 0, this.#rank(below));
      at = below;
    }
    this.#put(at, item, rank);
    return least;
  }

  #rank(at: number): number {
    return this.#ranks[at] ?? Infinity;
  }

  #put(at: number, item: number, rank: number): void {
    this.#items[at] = item;
    this.#ranks[at] = rank;
  }
}
