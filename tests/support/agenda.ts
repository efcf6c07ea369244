import { firstPlan } from '@shared/first-plan/first-plan'
import { planFrame } from '@shared/first-plan/frame'
import type { Commitment } from '@shared/plan/commitment'
import { day } from '@shared/plan/day'
import type { Engagement } from '@shared/plan/engagement'
import type { Book, EntryOf } from '@shared/plan/entry'
import type { Happening } from '@shared/plan/event'
import type { Issue } from '@shared/plan/issue'
import type { NoteDraft } from '@shared/plan/note-draft'
import type { Plan } from '@shared/plan/plan'
import type { Trend } from '@shared/plan/trend'
import { aPlan, type Happened } from './builders'

/** On that day something was written in a book. */
export const booked = <B extends Book>(on: string, book: B, to: EntryOf[B]): Happened => ({
  on,
  number: to.id,
  what: { kind: 'entry', book, from: null, to } as unknown as Happening,
})

/** The plan of 2025-2026, and what was written down since. */
export const planSince = (since: readonly Happened[] = []): Plan => aPlan({ ...firstPlan, frame: planFrame, since })

/** A visit to Soest, but for what the test says. */
export const aVisit = (said: Partial<Engagement> = {}): Engagement => ({
  id: 'moment-soest',
  kind: 'ambtsbezoek',
  occasion: 'Ambtsbezoek aan de gemeente Soest',
  on: day('2026-07-14'),
  time: '14.00',
  place: 'Gemeentehuis',
  withWhom: 'burgemeester en college',
  municipalities: ['gemeente-soest'],
  organisations: [],
  subject: 'Basis op orde',
  actions: [],
  deliverBy: day('2026-07-07'),
  outcome: '',
  findings: '',
  disclosure: 'vertrouwelijk',
  ...said,
})

/** What the province promised in Soest, but for what the test says. */
export const aPromise = (said: Partial<Commitment> = {}): Commitment => ({
  id: 'toezegging-soest',
  number: 'T01',
  on: day('2026-05-12'),
  engagement: null,
  at: 'Ambtsbezoek aan de gemeente Soest',
  text: 'De provincie deelt het handhavingsknelpunt met het RIEC.',
  direction: 'door-ons',
  by: 'commissaris van de Koning',
  to: 'burgemeester',
  due: day('2026-06-12'),
  state: 'open',
  standing: '',
  municipalities: ['gemeente-soest'],
  organisations: [],
  actions: [],
  disclosure: 'vertrouwelijk',
  ...said,
})

export const aDevelopment = (said: Partial<Trend> = {}): Trend => ({
  id: 'trend-zorg',
  on: day('2026-04-01'),
  text: 'Meer signalen over fraude in de zorg',
  theme: 3,
  source: 'Jaarbeeld RIEC Midden-Nederland',
  meaning: 'Gemeenten vragen om kennis.',
  proposal: 'Een bijeenkomst',
  disclosure: 'intern',
  ...said,
})

/** A note that is being written for that visit. */
export const aNote = (said: Partial<NoteDraft> = {}): NoteDraft => ({
  id: 'annotatie-soest',
  variant: 'bezoek',
  engagement: 'moment-soest',
  on: day('2026-06-30'),
  version: '0.1',
  state: 'concept',
  disclosure: 'vertrouwelijk',
  texts: {},
  actions: [],
  withSources: true,
  ...said,
})

/** The paper that was made from that note and left the desk. */
export const anIssuedNote = (said: Partial<Issue> = {}): Issue => ({
  id: 'stuk-soest',
  number: 'R01',
  kind: 'cdk-annotatie',
  title: 'Annotatie ambtsbezoek gemeente Soest',
  fileName: '2026-07-14 Annotatie CdK ambtsbezoek Soest v1.0.docx',
  on: day('2026-06-30'),
  knownUntil: 1,
  version: '1.0',
  sha256: '00',
  sentTo: 'kabinet van de commissaris',
  moment: '',
  draft: 'annotatie-soest',
  withdrawn: null,
  ...said,
})
