import type { OnlyReading } from '../plan/store-problem'
import type { Finding } from './finding'

/**
 * Why an empty database is what is to be found: the one before it was damaged, a back-up is put in its place, something
 * was erased for good, the advisor chose to start over, or it lies in memory because nothing may be written.
 */
export type Fresh = 'damage' | 'restore' | 'erasure' | 'empty' | 'reading'

/** What a run that writes nothing has to show. */
export interface Reading {
  readonly why: OnlyReading
  /** Whether all that was ever stored could be read outside the database, which then stays closed. */
  readonly isWhole: boolean
}

/** What the folders of the database and of the journal that are in use are called, for who must find them by hand. */
export interface Places {
  readonly database: string
  readonly journal: string
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
  /** Whether anything lies there that only an earlier run can have left, also when nothing of it can be read. */
  readonly hasTraces: boolean
  /** Whether a newer app wrote what lies there, in a shape that this one does not know. */
  readonly isNewer: boolean
  readonly inUse: Places
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
  /** Everything was lost, and the advisor chose to begin with the plan as it was adopted. */
  | { readonly kind: 'started-over' }
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
  if (witness.sequence === 0 && found.sequence === 0) return verdictOnNothing(witness)
  // What lies in memory was put there by this run.
  if (witness.sequence === 0 && witness.reading) return { kind: 'good' }
  if (witness.sequence === 0) return { kind: 'begin-journal', isFirst: witness.known === 0 }
  if (witness.fresh && found.sequence === 0) return { kind: 'rebuild', why: witness.fresh }
  if (found.store !== witness.store) return { kind: 'set-aside' }
  if (found.sequence > witness.sequence) return { kind: 'begin-journal', isFirst: false }
  if (found.sequence === witness.sequence)
    return found.events === witness.events ? { kind: 'good' } : { kind: 'set-aside' }
  const isUnderWay = witness.sequence - found.sequence <= MOST_UNDER_WAY
  return isUnderWay ? { kind: 'replay', after: found.sequence } : { kind: 'set-aside' }
}

/** Only who finds no trace of an earlier run is there for the first time. */
function verdictOnNothing({ fresh, known, hasTraces }: Witness): Verdict {
  if (fresh === 'empty') return { kind: 'started-over' }
  return { kind: known > 0 || hasTraces ? 'lost' : 'first-start' }
}

/** How many user actions are neither in the journal nor in the database, although they once were. */
export const neverFound = (witness: Witness, found: Found): number =>
  Math.max(0, witness.known - Math.max(witness.sequence, found.sequence))
