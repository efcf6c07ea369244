import type { Instant } from './day'

/** A text that was being typed and is not stored yet: it is no part of the plan, and no paper ever sees it. */
export interface HalfTyped {
  /** Where it was being typed: `update actie-1.03`. */
  readonly place: string
  readonly text: string
  /** When it was typed last. */
  readonly at: Instant
}

/** How many are kept, the last typed first; nobody leaves more unfinished. */
export const MOST_HALF_TYPED = 100

/** The longest text that is kept. */
export const LONGEST_HALF_TYPED = 50_000

/** What is kept after something was typed at a place; nothing there takes it away. */
export function withHalfTyped(kept: readonly HalfTyped[], typed: HalfTyped): readonly HalfTyped[] {
  const others = kept.filter(({ place }) => place !== typed.place)
  if (typed.text.trim() === '') return others
  return [{ ...typed, text: typed.text.slice(0, LONGEST_HALF_TYPED) }, ...others].slice(0, MOST_HALF_TYPED)
}
