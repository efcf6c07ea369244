/** What is known of the store from outside it: the journal's side of the story. */
export interface Witness {
  /** The store that the journal is about; empty as long as nothing was ever written. */
  readonly store: string | null
  /** The last user action in the journal, and how many events there are with it. */
  readonly sequence: number
  readonly events: number
  /** Whether the database was set aside, so that an empty one is what is to be found. */
  readonly isFresh: boolean
}

/** What the database says of itself. */
export type Found = Omit<Witness, 'isFresh'>

/**
 * What is to be done before anything is shown (`safety.md` 4, L4). Damage is never taken for a first start, and a
 * suspect database is never mended in place.
 */
export type Verdict =
  /** Neither has ever been written to. */
  | { readonly kind: 'first-start' }
  | { readonly kind: 'good' }
  /** The journal knows more: its lines after this user action are put in. */
  | { readonly kind: 'replay'; readonly after: number }
  /** The journal knows nothing, or less than the database: it is begun anew from the database. */
  | { readonly kind: 'begin-journal' }
  /** The database lost or mixed up something: it is set aside, and built anew from the journal. */
  | { readonly kind: 'set-aside' }

/** At most one user action can be under way when the power fails; a larger gap means that the database lost something. */
export const MOST_UNDER_WAY = 1

export function verdictOn(witness: Witness, found: Found): Verdict {
  if (witness.sequence === 0) return found.sequence === 0 ? { kind: 'first-start' } : { kind: 'begin-journal' }
  if (witness.isFresh && found.sequence === 0) return { kind: 'replay', after: 0 }
  if (found.store !== witness.store) return { kind: 'set-aside' }
  if (found.sequence > witness.sequence) return { kind: 'begin-journal' }
  if (found.sequence === witness.sequence)
    return found.events === witness.events ? { kind: 'good' } : { kind: 'set-aside' }
  const isUnderWay = witness.sequence - found.sequence <= MOST_UNDER_WAY
  return isUnderWay ? { kind: 'replay', after: found.sequence } : { kind: 'set-aside' }
}
