import type { OnlyReading } from '../plan/store-problem'
import type { Finding } from './finding'

/**
 * Why an empty database is what is to be found: the one before it was damaged, a back-up is put in its place, or it
 * lies in memory because nothing may be written.
 */
export type Fresh = 'damage' | 'restore' | 'reading'

/** What a run that writes nothing has to show. */
export interface Reading {
  readonly why: OnlyReading
  /** Whether all that was ever stored could be read outside the database, which then stays closed. */
  readonly isWhole: boolean
}

/** What the database says of itself. */
export interface Found {
  /** The store's own name; empty as long as nothing was ever written. */
  readonly store: string | null
  /** The last user action, and how many events there are with it. */
  readonly sequence: number
  readonly events: number
}

/** What is known of the store from outside it: the journal's side of the story. */
export interface Witness extends Found {
  /** The last user action that ever was, as far as anything outside the database tells. */
  readonly known: number
  readonly fresh: Fresh | null
  readonly findings: readonly Finding[]
  /** Empty in an ordinary run. */
  readonly reading: Reading | null
}

/**
 * What is to be done before anything is shown (`safety.md` 4, L4). Damage is never taken for a first start, and a
 * suspect database is never mended in place.
 */
export type Verdict =
  /** Neither has ever been written to. */
  | { readonly kind: 'first-start' }
  | { readonly kind: 'good' }
  /** The journal knows one more: its line after this user action is put in. */
  | { readonly kind: 'replay'; readonly after: number }
  /** The database is a new one: all that the journal knows is put in. */
  | { readonly kind: 'rebuild'; readonly why: Fresh }
  /** The journal knows nothing, or less than the database: it is begun from the database, for the first time or anew. */
  | { readonly kind: 'begin-journal'; readonly isFirst: boolean }
  /** The database lost or mixed up something: it is set aside, and built anew from the journal. */
  | { readonly kind: 'set-aside' }
  /** There was something, and neither has anything of it. */
  | { readonly kind: 'lost' }

/** At most one user action can be under way when the power fails; a larger gap means that the database lost something. */
export const MOST_UNDER_WAY = 1

export function verdictOn(witness: Witness, found: Found): Verdict {
  if (witness.sequence === 0 && found.sequence === 0) return { kind: witness.known > 0 ? 'lost' : 'first-start' }
  if (witness.sequence === 0) return { kind: 'begin-journal', isFirst: witness.known === 0 }
  if (witness.fresh && found.sequence === 0) return { kind: 'rebuild', why: witness.fresh }
  if (found.store !== witness.store) return { kind: 'set-aside' }
  if (found.sequence > witness.sequence) return { kind: 'begin-journal', isFirst: false }
  if (found.sequence === witness.sequence)
    return found.events === witness.events ? { kind: 'good' } : { kind: 'set-aside' }
  const isUnderWay = witness.sequence - found.sequence <= MOST_UNDER_WAY
  return isUnderWay ? { kind: 'replay', after: found.sequence } : { kind: 'set-aside' }
}

/** How many user actions are neither in the journal nor in the database, although they once were. */
export const neverFound = (witness: Witness, found: Found): number =>
  Math.max(0, witness.known - Math.max(witness.sequence, found.sequence))
