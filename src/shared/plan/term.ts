/** Where the promised quarter of an action lies on a day (*termijn*): behind, now, ahead, or no longer awaited. */
export const TERMS = ['verlopen', 'dit-kwartaal', 'later', 'gereed'] as const

export type Term = (typeof TERMS)[number]

const NAMES: Record<Term, string> = {
  verlopen: 'Kwartaal voorbij',
  'dit-kwartaal': 'Dit kwartaal',
  later: 'Later',
  gereed: 'Afgerond of vervallen',
}

export const termName = (of: Term): string => NAMES[of]
