import type { PlanEvent } from '@shared/plan/event'
import type { IssuedPaper } from '@shared/reports/issued-paper'

/** Everything that one user action wrote: records are the sum of its events, so they are not in it. */
export interface StoredAction {
  readonly sequence: number
  readonly events: readonly PlanEvent[]
  readonly paper: IssuedPaper | null
}

/** Stands where a user action was that nothing knows any more, so that numbers go on counting up. */
export const forgotten = (sequence: number): StoredAction => ({ sequence, events: [], paper: null })

/** A paper on its way through text: bytes as base64. */
type PaperText = Omit<IssuedPaper, 'bytes'> & { readonly bytes: string }

/** A user action as one line of text, for the journal. */
export function asText({ sequence, events, paper }: StoredAction): string {
  return JSON.stringify({ sequence, events, paper: paper && { ...paper, bytes: inBase64(paper.bytes) } })
}

/** Reads what `asText` wrote; the journal vouches for it with a checksum. */
export function fromText(text: string): StoredAction {
  const { paper, ...action } = JSON.parse(text) as Omit<StoredAction, 'paper'> & { readonly paper: PaperText | null }
  return { ...action, paper: paper && { ...paper, bytes: fromBase64(paper.bytes) } }
}

/** How many bytes become characters at once: more are too many arguments for a call. */
const PIECE = 0x8000

function inBase64(bytes: Uint8Array): string {
  const pieces = Array.from({ length: Math.ceil(bytes.length / PIECE) }, (_, place) =>
    String.fromCharCode(...bytes.subarray(place * PIECE, (place + 1) * PIECE)),
  )
  return btoa(pieces.join(''))
}

const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (each) => each.charCodeAt(0))
