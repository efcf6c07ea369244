import { ok, refused, type Result } from '@shared/result'

const GROUPED = /^-?\d{1,3}(\.\d{3})+$/
const WHOLE = /^-?\d+$/

/** Reads `€ 160.000`, `40 %` or `40`; nothing at all is empty, and anything else is a problem and never a guess. */
export function wholeNumber(text: string): Result<number | null, 'not-a-number'> {
  const bare = text.replaceAll(/[€%\s]/g, '')
  const written = GROUPED.test(bare) ? bare.replaceAll('.', '') : bare
  if (written === '') return ok(null)
  return WHOLE.test(written) ? ok(Number(written)) : refused('not-a-number')
}
