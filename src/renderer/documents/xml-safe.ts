import { wellFormed } from '@shared/exchange/well-formed'

/** The most an Excel cell holds, less room for saying that it was cut. */
const LONGEST = 32_760
const CUT = '… (ingekort)'

/** The beginning of what Excel would read as an escaped character: `_x0041_`. */
const ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g

/** A text for a workbook, in which Excel reads escapes that other programs print. */
export const xmlSafe = (text: string): string => wellFormed(text).replace(ESCAPE, '_x005F_')

/** The same for a cell, which holds 32,767 characters at most. */
export function cellSafe(text: string): string {
  const safe = xmlSafe(text)
  return safe.length <= LONGEST ? safe : safe.slice(0, LONGEST - CUT.length).replace(/\p{Cs}$/u, '') + CUT
}

/** Whether a spreadsheet program might take a text for a formula when it is edited or pasted. */
export const looksLikeFormula = (text: string): boolean => /^[=+\-@\t\r]/.test(text)
