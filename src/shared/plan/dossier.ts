import type { Disclosure } from './disclosure'
import type { Day } from './day'

/** What is kept about a municipality or an organisation, beside what actions and engagements tell of it. */
export interface Dossier {
  readonly id: string
  /** The id of the municipality or the organisation. */
  readonly about: string
  /** *Politiedistrict*. */
  readonly district: string
  /** *Samenwerkingen*: BET, Werkgroep aanpak vakantieparken, Vitale wijken. */
  readonly cooperations: string
  /** *Bijdragen van de provincie*. */
  readonly contributions: string
  /** *Manifest Weerbaar Bestuur*: how it stands there. */
  readonly manifest: string
  /** *Aandachtspunt voor gesprek*. */
  readonly talkingPoint: string
  /** The function to turn to, never a name. */
  readonly contact: string
  readonly disclosure: Disclosure
}

/** A dated note in a dossier; always added, never overwritten. */
export interface Remark {
  readonly id: string
  /** The id of the municipality or the organisation. */
  readonly about: string
  readonly on: Day
  readonly text: string
  readonly disclosure: Disclosure
}

/** One dossier to each municipality and organisation. */
export const dossierId = (about: string): string => `dossier-${about}`

/** A dossier in which nothing is known yet. */
export const emptyDossier = (about: string): Dossier => ({
  id: dossierId(about),
  about,
  district: '',
  cooperations: '',
  contributions: '',
  manifest: '',
  talkingPoint: '',
  contact: '',
  disclosure: 'vertrouwelijk',
})
