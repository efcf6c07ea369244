/** A role that the plan names. Names of persons do not occur in it. */
export interface Role {
  /** As the plan writes it. */
  readonly name: string
  /** Other ways in which the plan writes the same role. */
  readonly alsoWritten: readonly string[]
  /** Whether the role is one of the province of Utrecht. */
  readonly ours: boolean
}

const ours = (name: string, ...alsoWritten: readonly string[]): Role => ({ name, alsoWritten, ours: true })

const elsewhere = (name: string, ...alsoWritten: readonly string[]): Role => ({ name, alsoWritten, ours: false })

/** The roles of the plan. Whether the *integriteitcoördinator* is the *integriteitsregisseur* the plan does not say. */
export const roles: readonly Role[] = [
  ours('commissaris van de Koning'),
  ours('gedeputeerden'),
  ours('sr. adviseur tegengaan ondermijning'),
  ours('regisseur Veilige Publieke Taak', 'Regisseur Veilige Publieke Taak', 'regisseur VPT', 'VPT- regisseur'),
  ours('integriteitsregisseur', 'regisseur integriteit'),
  ours('integriteitcoördinator'),
  ours('concernjuristen'),
  ours('concerncontroller'),
  ours('Bibob-Coördinator'),
  ours('teamleiders'),
  ours('plattelandscoaches'),
  ours('aanjagers'),
  elsewhere('burgemeesters', 'burgemeester'),
  elsewhere('gemeentesecretarissen'),
  elsewhere('directeur-generaal Ondermijning', 'DG'),
  elsewhere('ministers van J&V en BZK'),
  elsewhere('toezichthouders van RUD en ODRU'),
  elsewhere('kwartiermaker'),
]
