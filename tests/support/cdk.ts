import { freshNote } from '@shared/plan/change-note'
import type { Commitment } from '@shared/plan/commitment'
import { day, type Instant } from '@shared/plan/day'
import { emptyDossier, type Dossier } from '@shared/plan/dossier'
import type { Engagement } from '@shared/plan/engagement'
import type { NoteDraft } from '@shared/plan/note-draft'
import type { Plan } from '@shared/plan/plan'
import type { Trend } from '@shared/plan/trend'
import { standOf } from '@shared/progress/stand'
import { preparedNote, type PreparedNote } from '@shared/reports/cdk-note'
import { cdkOverview } from '@shared/reports/cdk-overview'
import type { CdkOverviewOptions } from '@shared/reports/cdk-overview-material'
import type { Paper, PaperSection } from '@shared/reports/paper'
import type { Report } from '@shared/reports/report'
import { readable } from '../shared/reports/reading'

/** A visit to Soest of which nothing is known but its day, but for what the test says. */
export const anEngagement = (said: Partial<Engagement> = {}): Engagement => ({
  id: 'moment',
  kind: 'ambtsbezoek',
  occasion: '',
  on: day('2026-07-12'),
  time: '',
  place: '',
  withWhom: '',
  municipalities: ['gemeente-soest'],
  organisations: [],
  subject: '',
  actions: [],
  deliverBy: null,
  outcome: '',
  findings: '',
  disclosure: 'vertrouwelijk',
  ...said,
})

/** An open promise of the province to Soest. */
export const aCommitment = (said: Partial<Commitment> = {}): Commitment => ({
  id: 'toezegging',
  number: 'T01',
  on: day('2025-05-05'),
  engagement: null,
  at: '',
  text: 'De provincie komt terug op de norm.',
  direction: 'door-ons',
  by: 'commissaris van de Koning',
  to: 'burgemeester',
  due: null,
  state: 'open',
  standing: '',
  municipalities: ['gemeente-soest'],
  organisations: [],
  actions: [],
  disclosure: 'vertrouwelijk',
  ...said,
})

export const aTrend = (said: Partial<Trend> = {}): Trend => ({
  id: 'trend',
  on: day('2026-05-05'),
  text: 'Meer drugsafval in het buitengebied.',
  theme: 2,
  source: 'Jaarbeeld RIEC',
  meaning: 'Ook hier.',
  proposal: 'Bespreken.',
  disclosure: 'intern',
  ...said,
})

export const aDossier = (about: string, said: Partial<Dossier> = {}): Dossier => ({ ...emptyDossier(about), ...said })

/** A first concept for a moment; for the periodic note when there is none. */
export const aDraft = (engagement: Engagement | null, said: Partial<NoteDraft> = {}): NoteDraft => ({
  ...freshNote('annotatie', engagement, day('2026-06-30')),
  ...said,
})

export const MADE = { generatedAt: '2026-06-30T10:00:00.000Z' as Instant }

/** The note that a draft asks for. */
export const prepare = (
  plan: Plan,
  engagement: Engagement | null,
  draft: NoteDraft = aDraft(engagement),
): PreparedNote => preparedNote(plan, standOf(plan, draft.on), draft, engagement, MADE)

/** The section under a heading; empty when it is left out. */
export const sectionOf = (paper: Paper, heading: string | null): PaperSection | undefined =>
  paper.sections.find((section) => section.heading === heading)

/** What a section says, line by line; the cells of a row behind each other. */
export const linesIn = (section: PaperSection | undefined): readonly string[] =>
  (section?.blocks ?? []).flatMap((block) => {
    switch (block.kind) {
      case 'bullets':
        return block.items.map(({ text, sources }) => (sources.length > 0 ? `${text} (${sources.join(', ')})` : text))
      case 'facts':
        return block.rows.map(({ label, value }) => `${label}: ${readable(value)}`)
      case 'paper-table':
        return block.table.rows.map(({ cells }) => cells.map(readable).join(' | '))
      case 'open-lines':
        return [`${block.label}: ${'_'.repeat(block.lines)}`]
      default:
        return [block.text]
    }
  })

/** What a section of the note says under a heading. */
export const said = (paper: Paper, heading: string | null): readonly string[] => linesIn(sectionOf(paper, heading))

/** The overview of a plan on a day: a confidential concept. */
export function anOverview(plan: Plan, on: string, said: Partial<CdkOverviewOptions> = {}): Report {
  const report = cdkOverview(plan, standOf(plan, day(on)), {
    version: '0.1',
    state: 'concept',
    disclosure: 'vertrouwelijk',
    appVersion: '0.1.0',
    ...MADE,
    ...said,
  })
  if (!report.ok) throw new Error(JSON.stringify(report.problem))
  return report.value
}
