/** Who may read a text. Kept per text; a new update starts as `intern` (`reports.md` 1.9). */
export const DISCLOSURES = ['openbaar', 'intern', 'vertrouwelijk'] as const

export type Disclosure = (typeof DISCLOSURES)[number]

const NAMES: Record<Disclosure, string> = { openbaar: 'Openbaar', intern: 'Intern', vertrouwelijk: 'Vertrouwelijk' }

export const disclosureName = (of: Disclosure): string => NAMES[of]
