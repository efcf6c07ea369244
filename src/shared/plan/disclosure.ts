/** Who may read a text, from everyone to fewest. Kept per text; a new one starts as `intern` (`reports.md` 1.9). */
export const DISCLOSURES = ['openbaar', 'intern', 'vertrouwelijk'] as const

export type Disclosure = (typeof DISCLOSURES)[number]

/** A text, or a few that belong together, and who may read it. */
export interface Disclosed {
  readonly disclosure: Disclosure
}

/** What each reader may read, named one by one: what stands in no list is read by nobody. */
const ALLOWED: Readonly<Record<Disclosure, readonly Disclosure[]>> = {
  openbaar: ['openbaar'],
  intern: ['openbaar', 'intern'],
  vertrouwelijk: ['openbaar', 'intern', 'vertrouwelijk'],
}

/**
 * What a paper of that level may say of it: all of it or nothing. Every free text that reaches a paper comes through
 * here (`safety.md` 6: an allow-list that selects, never a black-out of a finished document).
 *
 * Decided per field, by `reports.md` 1.9.1 and the strictest default for what is new:
 * - each its own choice, `intern` at first: *stand van zaken*, *oorzaak en bijsturing* (as a whole), the sentence of a
 *   theme's verdict, a conclusion, a step, the reason of a status or a move (with the decision behind it);
 * - always public, because the plan is, or because it says what the paper is about: title, section, owner, partners,
 *   condition, the plan's own words, and what is typed on the form of the paper itself;
 * - never in a GS paper: the reason of a colour and the text of a moment;
 * - in no paper at all: the name of a saved view, which only says how somebody looks.
 */
export function readable<T extends Disclosed>(said: T | null | undefined, level: Disclosure): T | null {
  return said && ALLOWED[level].includes(said.disclosure) ? said : null
}

const NAMES: Record<Disclosure, string> = { openbaar: 'Openbaar', intern: 'Intern', vertrouwelijk: 'Vertrouwelijk' }

export const disclosureName = (of: Disclosure): string => NAMES[of]
