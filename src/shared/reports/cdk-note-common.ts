import { dayInWords } from '../plan/day'
import { disclosureName, readable } from '../plan/disclosure'
import type { Engagement, EngagementKind } from '../plan/engagement'
import type { NoteDraft } from '../plan/note-draft'
import type { PlanFrame } from '../plan/plan'
import { part, points, type NotePart } from './cdk-note-block'
import type { NoteMaterial } from './cdk-note-material'
import { cdkWording } from './cdk-wording'
import type { PaperBlock } from './paper'
import { stateInWords } from './version-words'
import { wording } from './wording'

const { blocks, data, afterwards } = cdkWording

/** The official names of the municipalities of a moment, in the order of the alphabet. */
export function namesOf(
  frame: Pick<PlanFrame, 'municipalities'>,
  engagement: Pick<Engagement, 'municipalities'> | null,
): readonly string[] {
  const { municipalities = [] } = engagement ?? {}
  return frame.municipalities.filter(({ id }) => municipalities.includes(id)).map(({ name }) => name)
}

/** The kind of occasion of a note, also when its moment was struck from the agenda; none for the periodic one. */
export function kindIn({
  draft,
  engagement,
}: {
  readonly draft: Pick<NoteDraft, 'variant'>
  readonly engagement: Engagement | null
}): EngagementKind | null {
  if (engagement) return engagement.kind
  if (draft.variant === 'periodiek') return null
  return draft.variant === 'bezoek' ? 'ambtsbezoek' : 'overig'
}

/** The facts under the title: who it is for and from, and about which occasion (`reports.md` 3.1). */
export const dataPart: NotePart = part('gegevens', blocks.gegevens, {
  filledBy: 'beide',
  printsTitle: false,
  own: { kind: 'line' },
  facts: dataFacts,
})

/** What nobody filled in has no row. */
function dataFacts(material: NoteMaterial): readonly PaperBlock[] {
  const { draft, stand, engagement } = material
  const told = readable(engagement, draft.disclosure)
  const rows: readonly (readonly [string, string])[] = [
    [data.for, cdkWording.for],
    [data.from, wording.author],
    [data.occasion, occasionIn(material)],
    [data.when, engagement ? whenAndWhere(engagement, told) : dayInWords(stand.on)],
    [data.withWhom, told?.withWhom ?? ''],
    [data.portfolio, cdkWording.portfolio],
    [data.agreedWith, draft.texts['gegevens'] ?? ''],
    [data.state, cdkWording.standingOf(stateInWords(draft), dayInWords(stand.on))],
    [data.disclosure, disclosureName(draft.disclosure)],
  ]
  return [
    {
      kind: 'facts',
      title: null,
      rows: rows.flatMap(([label, said]) =>
        said.trim() === '' ? [] : [{ label, value: { kind: 'text', text: said.trim() } as const }],
      ),
    },
  ]
}

/** The occasion by the name it was given, as far as the note may tell. */
function occasionIn(material: NoteMaterial): string {
  const { plan, engagement, draft } = material
  const kind = kindIn(material)
  if (kind === null) return cdkWording.periodic
  const told = readable(engagement, draft.disclosure)?.occasion.trim()
  return told || cdkWording.occasion(kind, namesOf(plan.frame, engagement))
}

/** `12 maart 2026, 14.00 uur, gemeentehuis Soest` */
const whenAndWhere = ({ on }: Engagement, told: Engagement | null): string =>
  [dayInWords(on), told?.time.trim() ? cdkWording.hour(told.time.trim()) : '', told?.place.trim() ?? '']
    .filter((said) => said !== '')
    .join(', ')

/** What is filled in by hand afterwards, and the reminder of art. 7b, which is there always and judges nothing. */
export const afterwardsPart: NotePart = part('na-afloop', blocks['na-afloop'], {
  filledBy: 'met-de-hand',
  own: null,
  facts: () => [
    { kind: 'open-lines', label: afterwards.agreed, lines: 2 },
    { kind: 'open-lines', label: afterwards.findings, lines: 2 },
    { kind: 'paragraph', text: afterwards.integrity, small: true },
  ],
})

export const attachmentsPart: NotePart = part('bijlagen', blocks.bijlagen, { own: points(10) })
