/** Chance that can be repeated: the same seed gives the same row of numbers. */
export class Random {
  private state: number

  constructor(seed: string) {
    this.state = 2_166_136_261
    for (const letter of seed) this.state = Math.imul(this.state ^ letter.charCodeAt(0), 16_777_619)
  }

  /** From 0 up to, and not with, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  below(most: number): number {
    return Math.floor(this.next() * most)
  }

  oneOf<T>(choices: readonly T[]): T {
    const chosen = choices[this.below(choices.length)]
    if (chosen === undefined) throw new Error('Er is niets om uit te kiezen')
    return chosen
  }
}
