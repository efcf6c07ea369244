import { dayInNumbers } from '../plan/day'
import type { Engagement, EngagementKind } from '../plan/engagement'
import type { NoteDraft, NoteVariant } from '../plan/note-draft'
import type { Plan, PlanFrame } from '../plan/plan'
import { quarterInWords, quarterOf } from '../plan/quarter'
import { asOf } from '../progress/as-of'
import type { Stand } from '../progress/stand'
import { assertNever } from '../result'
import type { NoteBlock, NotePart } from './cdk-note-block'
import { kindIn, namesOf } from './cdk-note-common'
import type { NoteMaterial, NoteOptions } from './cdk-note-material'
import { meetingParts } from './cdk-note-meeting'
import { periodicParts } from './cdk-note-periodic'
import { visitParts } from './cdk-note-visit'
import { cdkWording } from './cdk-wording'
import { ownBlocks } from './own-text'
import type { Paper, PaperBlock, PaperSection } from './paper'
import { asFileName, markingOf, propertiesOf, versionInSentence, versionInWords } from './version-words'

/** How many pages a note may take (`reports.md` 3.1). */
const PAGES = 2

/** A note as it is prepared: the paper, and per block what the app filled in and what goes on paper of it. */
export interface PreparedNote {
  readonly paper: Paper
  readonly blocks: readonly PreparedBlock[]
}

export interface PreparedBlock {
  readonly block: NoteBlock
  /** What the app filled in. */
  readonly facts: readonly PaperBlock[]
  /** Empty when the block is left out. */
  readonly section: PaperSection | null
}

/** The note to the CdK that a draft asks for, with the facts of the day of the stand (`reports.md` 3). */
export function preparedNote(
  plan: Plan,
  stand: Stand,
  draft: NoteDraft,
  engagement: Engagement | null,
  options: NoteOptions,
): PreparedNote {
  const material: NoteMaterial = { plan: asOf(plan, stand.on), stand, draft, engagement, options }
  const blocks = partsOf(draft.variant, kindIn(material)).map((each) => prepared(each, material))
  return {
    paper: paperOf(
      material,
      blocks.flatMap(({ section }) => section ?? []),
    ),
    blocks,
  }
}

/** The blocks of a note, in the order of its pages. */
export const noteBlocks = (variant: NoteVariant, kind: EngagementKind | null): readonly NoteBlock[] =>
  partsOf(variant, kind).map(({ block }) => block)

function partsOf(variant: NoteVariant, kind: EngagementKind | null): readonly NotePart[] {
  switch (variant) {
    case 'bezoek':
      return visitParts(kind ?? 'ambtsbezoek')
    case 'overleg':
      return meetingParts(kind ?? 'overig')
    case 'periodiek':
      return periodicParts
    default:
      return assertNever(variant)
  }
}

/** The facts, then the advisor's own words; with neither the fallback, and without that no section at all. */
function prepared({ block, facts: factsOf }: NotePart, material: NoteMaterial): PreparedBlock {
  const facts = withoutSources(factsOf(material), material.draft)
  const own = withoutSources(ownBlocks(block, material.draft.texts[block.key] ?? ''), material.draft)
  const said = [...facts, ...own]
  const fallback = block.fallback === null ? [] : [fallbackOf(block.fallback)]
  const printed = said.length > 0 ? said : fallback
  const heading = block.printsTitle ? block.title : null
  return {
    block,
    facts,
    section: printed.length === 0 ? null : { heading, blocks: printed, mostWords: block.mostWords },
  }
}

const fallbackOf = (text: string): PaperBlock => ({ kind: 'paragraph', text, small: false })

/** The numbers of actions behind the points can be switched off. */
function withoutSources(blocks: readonly PaperBlock[], { withSources }: NoteDraft): readonly PaperBlock[] {
  if (withSources) return blocks
  return blocks.map((block) =>
    block.kind === 'bullets' ? { ...block, items: block.items.map(({ text }) => ({ text, sources: [] })) } : block,
  )
}

/** What a note is called: after its occasion, or after its quarter. */
export function noteTitle(
  frame: Pick<PlanFrame, 'municipalities'>,
  draft: Pick<NoteDraft, 'variant' | 'on'>,
  engagement: Engagement | null,
): string {
  const kind = kindIn({ draft, engagement })
  if (kind === null) return cdkWording.periodicTitle(quarterInWords(quarterOf(draft.on)))
  return cdkWording.title(cdkWording.subject(kind, namesOf(frame, engagement)))
}

function paperOf(material: NoteMaterial, sections: readonly PaperSection[]): Paper {
  const { plan, stand, draft, engagement, options } = material
  const kind = kindIn(material)
  const period = quarterInWords(quarterOf(stand.on))
  const inFileName = kind
    ? cdkWording.subjectOfFile(kind, namesOf(plan.frame, engagement))
    : cdkWording.periodicFile(period)
  const on = engagement?.on ?? stand.on
  return {
    title: noteTitle(plan.frame, draft, engagement),
    fileName: asFileName(cdkWording.fileName(on, inFileName, versionInWords(draft))),
    properties: propertiesOf(draft, {
      subject: cdkWording.heading,
      category: cdkWording.category,
      on: stand.on,
      generatedAt: options.generatedAt,
    }),
    page: {
      heading: cdkWording.heading,
      marking: markingOf(draft),
      footer: cdkWording.footer(versionInSentence(draft), dayInNumbers(stand.on)),
    },
    mostPages: PAGES,
    sections,
  }
}
