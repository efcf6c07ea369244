import type { Disclosure } from './disclosure'
import type { Day } from './day'

/** What sort of occasion a *bestuurlijk moment* of the CdK is (`reports.md` 3.5, sheet 2). */
export const ENGAGEMENT_KINDS = [
  'ambtsbezoek',
  'klankbordgesprek',
  'minister-jenv',
  'minister-bzk',
  'dg-ondermijning',
  'riec-stuurgroep',
  'werkgroep-goc',
  'kring',
  'veiligheidscollege',
  'netwerkbijeenkomst',
  'overig',
] as const

export type EngagementKind = (typeof ENGAGEMENT_KINDS)[number]

const NAMES: Record<EngagementKind, string> = {
  ambtsbezoek: 'Ambtsbezoek',
  klankbordgesprek: 'Klankbordgesprek',
  'minister-jenv': 'Minister J&V',
  'minister-bzk': 'Minister BZK',
  'dg-ondermijning': 'DG Ondermijning',
  'riec-stuurgroep': 'RIEC-stuurgroep',
  'werkgroep-goc': 'Bestuurlijke werkgroep GOC',
  kring: 'Kring van cdK’s',
  veiligheidscollege: 'Regionaal Veiligheidscollege',
  netwerkbijeenkomst: 'Netwerkbijeenkomst',
  overig: 'Overig',
}

export const engagementKindName = (of: EngagementKind): string => NAMES[of]

/** *Bestuurlijk moment*: a visit, a talk or a meeting of the commissaris van de Koning. */
export interface Engagement {
  readonly id: string
  readonly kind: EngagementKind
  /** *Gelegenheid*: `Ambtsbezoek aan de gemeente Soest`. */
  readonly occasion: string
  readonly on: Day
  /** `14.00`; empty when nobody said. */
  readonly time: string
  readonly place: string
  /** *Gesprekspartners*, by function and never by name (`reports.md` 1.9). */
  readonly withWhom: string
  /** Ids of municipalities and of organisations. */
  readonly municipalities: readonly string[]
  readonly organisations: readonly string[]
  /** *Onderwerp ondermijning*. */
  readonly subject: string
  /** Ids of actions. */
  readonly actions: readonly string[]
  /** *Uiterste aanleverdatum* of the note. */
  readonly deliverBy: Day | null
  /** *Gemaakte afspraken*, filled in afterwards. */
  readonly outcome: string
  /** *Bijzondere bevindingen*, filled in afterwards (Ambtsinstructie art. 3). */
  readonly findings: string
  /** Of everything that is said about it. */
  readonly disclosure: Disclosure
}
