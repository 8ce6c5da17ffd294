/** A set of pools by their numbers, kept as bits, so that sets of many pools are put together 32 pools at a time. */
export class PoolSet {
  private readonly words: Uint32Array;

  /** @param count how many pools there are; their numbers begin with 0 */
  constructor(private readonly count: number) {
    this.words = new Uint32Array(Math.ceil(count / 32));
  }

  add(pool: number): this {
    this.words[pool >>> 5] = this.wordOf(pool) | (1 << (pool & 31));
    return this;
  }

  delete(pool: number): void {
    this.words[pool >>> 5] = this.wordOf(pool) & ~(1 << (pool & 31));
  }

  has(pool: number): boolean {
    return (this.wordOf(pool) & (1 << (pool & 31))) !== 0;
  }

  /** Adds the pools of another set. */
  addAll(other: PoolSet | undefined): this {
    other?.words.forEach((word, at) => {
      this.words[at] = (this.words[at] ?? 0) | word;
    });
    return this;
  }

  /** Leaves the pools alone that are in another set too. */
  keep(other: PoolSet): this {
    other.words.forEach((word, at) => {
      this.words[at] = (this.words[at] ?? 0) & word;
    });
    return this;
  }

  /** Takes out the pools of another set. */
  drop(other: PoolSet): this {
    other.words.forEach((word, at) => {
      this.words[at] = (this.words[at] ?? 0) & ~word;
    });
    return this;
  }

  /** Whether some pool is in both sets. */
  meets(other: PoolSet): boolean {
    return this.words.some((word, at) => (word & (other.words[at] ?? 0)) !== 0);
  }

  /** The numbers of its pools, from the smallest. */
  numbers(): readonly number[] {
    const numbers: number[] = [];
    this.words.forEach((word, at) => {
      if (word === 0) return;
      for (let pool = 32 * at; pool < Math.min(32 * at + 32, this.count); pool++) {
        if (this.has(pool)) numbers.push(pool);
      }
    });
    return numbers;
  }

  private wordOf(pool: number): number {
    return this.words[pool >>> 5] ?? 0;
  }
}
