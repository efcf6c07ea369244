import { dayInWords } from '../plan/day'
import { readable } from '../plan/disclosure'
import { been } from '../plan/agenda'
import type { EngagementKind } from '../plan/engagement'
import { openCommitments } from '../plan/open-commitments'
import type { ActionStand } from '../progress/action-stand'
import { actionsOf } from '../progress/actions-of'
import { part, points, spoken, type NotePart } from './cdk-note-block'
import { afterwardsPart, attachmentsPart, dataPart, namesOf } from './cdk-note-common'
import type { NoteMaterial } from './cdk-note-material'
import { actionsTable, commitmentsTable } from './cdk-note-tables'
import { cdkWording } from './cdk-wording'
import { listed } from './gs-highlights'
import type { PaperBlock } from './paper'
import { readableIn } from './readable-in'

const { blocks, fallbacks, inShort, occasions, toFillIn } = cdkWording

/** Variant A: a visit to a municipality, or a talk with its mayor, which has no part for the college (`reports.md` 3.2). */
export function visitParts(kind: EngagementKind): readonly NotePart[] {
  const isTalk = kind === 'klankbordgesprek'
  return [
    dataPart,
    part('aanleiding', blocks.aanleiding, { filledBy: 'beide', mostWords: 40, facts: occasionFacts }),
    part('kernboodschap', blocks.kernboodschap, { mostWords: 50, fallback: toFillIn }),
    part('in-het-kort', blocks['in-het-kort'], { filledBy: 'app', facts: shortFacts }),
    part('acties', blocks.acties, {
      filledBy: 'app',
      fallback: fallbacks.noActions,
      facts: (material) => actionsTable(theirActions(material), material.draft.disclosure),
    }),
    part('provinciebreed', blocks.provinciebreed, { filledBy: 'beide', mostWords: 60, facts: provinceFacts }),
    part('burgemeester', isTalk ? blocks['burgemeester-klankbord'] : blocks.burgemeester, {
      ...spoken(5),
      fallback: toFillIn,
    }),
    ...(isTalk ? [] : [part('college', blocks.college, spoken(3))]),
    part('vragen', blocks.vragen, { own: points(3) }),
    part('gevoeligheden', blocks.gevoeligheden, { mostWords: 60, fallback: fallbacks.noSensitivities }),
    part('afspraken', blocks.afspraken, {
      filledBy: 'app',
      fallback: fallbacks.noCommitments,
      facts: (material) => commitmentsTable(openWith(material)),
    }),
    part('uitkomst', blocks.uitkomst, { mostWords: 30 }),
    afterwardsPart,
    attachmentsPart,
  ]
}

/** What it is and when, and when it was the last time. */
function occasionFacts(material: NoteMaterial): readonly PaperBlock[] {
  const { plan, engagement, draft } = material
  if (!engagement) return []
  const { kind, on, municipalities } = engagement
  const past = been(readableIn(plan.engagements, draft.disclosure), on).filter((each) =>
    each.municipalities.some((id) => municipalities.includes(id)),
  )
  const last = (wanted: EngagementKind) => past.find((each) => each.kind === wanted)
  const [visit, talk] = [last('ambtsbezoek'), last('klankbordgesprek')]
  const sentences = [
    cdkWording.occasionOn(kind, namesOf(plan.frame, engagement), dayInWords(on)),
    ...(visit ? [occasions.lastVisit(dayInWords(visit.on))] : []),
    ...(talk ? [occasions.lastTalk(dayInWords(talk.on))] : []),
  ]
  return [{ kind: 'paragraph', text: sentences.join(' '), small: false }]
}

/** What is linked to the municipality of the visit, or to one of them, by number. */
function theirActions({ stand, engagement }: NoteMaterial): readonly ActionStand[] {
  const theirs = new Set((engagement?.municipalities ?? []).flatMap((id) => actionsOf(stand, id)))
  return stand.actions.filter((each) => theirs.has(each))
}

const openWith = ({ plan, engagement, draft }: NoteMaterial) =>
  openCommitments(readableIn(plan.commitments, draft.disclosure)).filter(({ municipalities }) =>
    municipalities.some((id) => engagement?.municipalities.includes(id)),
  )

/** What is known of the municipality; what nobody filled in has no row. */
function shortFacts(material: NoteMaterial): readonly PaperBlock[] {
  const { plan, engagement, draft } = material
  const [only, ...others] = engagement?.municipalities ?? []
  if (only === undefined || others.length > 0) return []
  const dossier = readable(
    plan.dossiers.find(({ about }) => about === only),
    draft.disclosure,
  )
  const open = openWith(material).length
  const rows = [
    ...(['district', 'cooperations', 'contributions', 'manifest'] as const).map(
      (field) => [inShort[field], dossier?.[field].trim() ?? ''] as const,
    ),
    [inShort.openCommitments, open === 0 ? '' : String(open)] as const,
  ].filter(([, said]) => said !== '')
  if (rows.length === 0) return []
  return [
    {
      kind: 'facts',
      title: null,
      rows: rows.map(([label, said]) => ({ label, value: { kind: 'text', text: said } as const })),
    },
  ]
}

/** The actions for all municipalities that the advisor chose. */
function provinceFacts({ stand, draft }: NoteMaterial): readonly PaperBlock[] {
  const chosen = listed(stand).filter(({ action }) => draft.actions.includes(action.id))
  if (chosen.length === 0) return []
  const items = chosen.map(({ action }) => ({ text: action.title, sources: [action.number] }))
  return [{ kind: 'bullets', items, numbered: false }]
}
