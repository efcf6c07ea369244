/**
 * Text as the plan prints it, copied line by line: every run of white space is one space. Only the line break behind a
 * hyphen stays, because nobody can tell from the page whether `Midden-` and `Nederland` were one word.
 */
export function literal(copied: string): string {
  const folded = (run: string, at: number, text: string): string =>
    text[at - 1] === '-' && run.includes('\n') ? '\n' : ' '
  return copied.trim().replace(/\s+/g, folded)
}
