/** The most an Excel cell holds, less room for saying that it was cut. */
const LONGEST = 32_760
const CUT = '… (ingekort)'

// oxlint-disable-next-line no-control-regex -- these are exactly the characters that XML forbids
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g
const LONELY = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g
const ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g

/**
 * A text as it may stand in a workbook: without characters that XML forbids and halves of characters, and with what
 * Excel would read as an escape (`_x0041_`) kept as it was written.
 */
export const xmlSafe = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '').replace(LONELY, '').replace(ESCAPED, '_x005F_')

/** The same for a cell, which holds 32,767 characters at most. */
export function cellSafe(text: string): string {
  const safe = xmlSafe(text)
  return safe.length <= LONGEST ? safe : xmlSafe(safe.slice(0, LONGEST - CUT.length).replace(LONELY, '')) + CUT
}

/** Whether a spreadsheet program might take a text for a formula when it is edited or pasted. */
export const looksLikeFormula = (text: string): boolean => /^[=+\-@\t\r]/.test(text)
