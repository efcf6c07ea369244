import { ok, refused, type Result } from '@shared/result'

const WHOLE = /^-?\d+$/

/** Reads `40 %` or `40`; nothing at all is empty, and anything else is a problem and never a guess. */
export function wholeNumber(text: string): Result<number | null, 'not-a-number'> {
  const bare = text.replaceAll(/[%\s]/g, '')
  if (bare === '') return ok(null)
  return WHOLE.test(bare) ? ok(Number(bare)) : refused('not-a-number')
}
