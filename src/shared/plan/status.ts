/** The seven statuses of an action, in the order in which work goes (`reports.md` 1.3). */
export const STATUSES = [
  'niet-gestart',
  'in-voorbereiding',
  'in-uitvoering',
  'doorlopend',
  'afgerond',
  'aangehouden',
  'vervallen',
] as const

export type Status = (typeof STATUSES)[number]

const NAMES: Record<Status, string> = {
  'niet-gestart': 'Niet gestart',
  'in-voorbereiding': 'In voorbereiding',
  'in-uitvoering': 'In uitvoering',
  doorlopend: 'Doorlopend',
  afgerond: 'Afgerond',
  aangehouden: 'Aangehouden',
  vervallen: 'Vervallen',
}

const MEANINGS: Record<Status, string> = {
  'niet-gestart': 'Nog geen werk gedaan.',
  'in-voorbereiding': 'Verkenning of voorbereiding loopt.',
  'in-uitvoering': 'Uitvoering loopt.',
  doorlopend: 'Geen einddatum, terugkerend.',
  afgerond: 'Resultaat bereikt.',
  aangehouden: 'Bewust stilgezet.',
  vervallen: 'Gaat niet door, met besluit en reden.',
}

/** The word of the field, as screen and paper print it. */
export const statusName = (of: Status): string => NAMES[of]

/** What a status means, in one sentence (`reports.md` 1.3). */
export const statusMeaning = (of: Status): string => MEANINGS[of]
