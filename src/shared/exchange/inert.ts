/** What makes a spreadsheet read a text as a formula (OWASP, *CSV injection*; `safety.md` 5). */
const STARTS_FORMULA = /^[=+\-@\t\r]/

/** `-5`, `+3,5`: a number is no formula, and has to stay one. */
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?%?$/

/** A text that no spreadsheet will run: one that could be a formula begins with a `'`, as text does there. */
export const inert = (text: string): string => (STARTS_FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text)

/** A text as it was before `inert` wrote it. */
export const asWritten = (text: string): string => (/^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text)
