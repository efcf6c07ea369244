import { xmlSafe } from './xml-safe'

/** The most that Excel takes, in UTF-16 units. */
const LONGEST = 31

/**
 * A name that Excel takes for a sheet and that no other sheet has, however capitals are written: without
 * `\ / ? * [ ] :`, not within quotes, not *History*, at most 31 units and never half a character.
 */
export function safeSheetName(name: string, taken: readonly string[]): string {
  const allowed = cut(
    xmlSafe(name)
      .replace(/[\\/?*[\]:\n\t]/g, ' ')
      .trim(),
    LONGEST,
  )
    .replace(/^'+|'+$/g, '')
    .trim()
  const base = allowed === '' || /^history$/i.test(allowed) ? `Blad ${allowed}`.trim() : allowed
  const used = new Set(taken.map((each) => each.toLowerCase()))
  let unique = base
  for (let nth = 2; used.has(unique.toLowerCase()); nth += 1) unique = `${cut(base, LONGEST - 5)} (${nth})`
  return unique
}

const cut = (text: string, longest: number): string => text.slice(0, longest).replace(/\p{Cs}$/u, '')
