import { ok, refused, type Result } from '../result'

/** What is written is no amount in whole euros. */
export interface UnreadableAmount {
  readonly kind: 'unreadable-amount'
  readonly text: string
}

/** A minus before or behind the sign, thousands by dots or not at all, and cents only when there are none. */
const WRITTEN = /^(?<before>[-−])?\s*€?\s*(?<behind>[-−])?\s*(?<whole>\d+|\d{1,3}(?:\.\d{3})+)(?:,(?:00|-))?$/

/**
 * Reads `75000`, `75.000`, `€ 75.000,00` or `€ -5.000`. Nothing at all is unknown, which is not zero; anything else,
 * `75k` and cents included, is a problem and never a guess.
 */
export function parseAmount(text: string): Result<number | null, UnreadableAmount> {
  const bare = text.trim()
  if (bare === '') return ok(null)
  const { before, behind, whole = '' } = WRITTEN.exec(bare)?.groups ?? {}
  const euros = Number(whole.replaceAll('.', ''))
  const isWritten = whole !== '' && Number.isSafeInteger(euros) && !(before && behind)
  if (!isWritten) return refused({ kind: 'unreadable-amount', text: bare })
  return ok((before ?? behind) && euros !== 0 ? -euros : euros)
}
