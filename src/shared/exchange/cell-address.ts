/** `C6` */
export const address = (row: number, column: number): string => `${columnLetters(column)}${row}`

/** `A` for 1, `Z` for 26, `AA` for 27. */
function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26)
  return (before > 0 ? columnLetters(before) : '') + String.fromCharCode(65 + ((column - 1) % 26))
}

/** 1 for `A`, 27 for `AA`. */
export const columnNamed = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
