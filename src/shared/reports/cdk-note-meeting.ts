import { been } from '../plan/agenda'
import { currentBudget } from '../plan/budget'
import { dayInWords } from '../plan/day'
import { readable } from '../plan/disclosure'
import type { EngagementKind } from '../plan/engagement'
import { openCommitments } from '../plan/open-commitments'
import { euros, text } from './cells'
import { choiceKey, part, spoken, type NotePart } from './cdk-note-block'
import { afterwardsPart, attachmentsPart, dataPart, namesOf } from './cdk-note-common'
import type { NoteMaterial } from './cdk-note-material'
import { commitmentsTable, latestUpdate, lightOf, mostUrgentFirst, noteTable } from './cdk-note-tables'
import { cdkWording } from './cdk-wording'
import { linesOf } from './own-text'
import type { Bullet, PaperBlock } from './paper'
import { readableIn } from './readable-in'

const { blocks, fallbacks, occasions, toFillIn, input, answers, money } = cdkWording

/** How many facts stand under *Stand van zaken*, those of the advisor included. */
const FACTS = 5

/** Variant B: a meeting with a minister, the DG, the RIEC-stuurgroep, the Kring or another body (`reports.md` 3.3). */
export function meetingParts(kind: EngagementKind): readonly NotePart[] {
  return [
    dataPart,
    part('aanleiding', blocks.aanleiding, { filledBy: 'beide', mostWords: 40, facts: occasionFacts }),
    part('kernboodschap', blocks['kernboodschap-overleg'], { mostWords: 40, fallback: toFillIn }),
    part('inzet', blocks.inzet, {
      choices: cdkWording.contributions,
      own: { kind: 'line' },
      mostWords: 40,
      fallback: toFillIn,
      facts: contribution,
    }),
    part('stand-van-zaken', blocks['stand-van-zaken'], {
      filledBy: 'beide',
      own: { kind: 'points', most: FACTS - 1, mostWordsEach: null, numbered: false },
      facts: standingFacts,
    }),
    part('inbreng', blocks.inbreng, {
      own: {
        kind: 'rows',
        most: 6,
        headings: [input.province, input.point, input.received],
        widths: [24, 54, 22],
      },
      fallback: fallbacks.noInput,
    }),
    ...(kind === 'riec-stuurgroep'
      ? [part('namens-wie', blocks['namens-wie'], { filledBy: 'beide', own: { kind: 'line' }, facts: onBehalf })]
      : []),
    part('spreekpunten', blocks.spreekpunten, { ...spoken(5), fallback: toFillIn }),
    part('antwoordlijn', blocks.antwoordlijn, {
      own: { kind: 'rows', most: 4, headings: [answers.question, answers.answer], widths: [42, 58] },
    }),
    part('geld', blocks.geld, { filledBy: 'beide', facts: moneyFacts }),
    part('gevoeligheden', blocks.gevoeligheden, { mostWords: 60, fallback: fallbacks.noSensitivities }),
    part('instrumenten', blocks.instrumenten, { mostWords: 25 }),
    part('afspraken', blocks['afspraken-overleg'], {
      filledBy: 'app',
      fallback: fallbacks.noCommitments,
      facts: (material) => commitmentsTable(openFromSuch(material)),
    }),
    afterwardsPart,
    attachmentsPart,
  ]
}

/** Which meeting, when, about what, and when it was the last time. */
function occasionFacts(material: NoteMaterial): readonly PaperBlock[] {
  const { plan, engagement, draft } = material
  if (!engagement) return []
  const { kind, on } = engagement
  const subject = readable(engagement, draft.disclosure)?.subject.trim()
  const past = been(readableIn(plan.engagements, draft.disclosure), on)
  const last = kind === 'overig' ? undefined : past.find((each) => each.kind === kind)
  const sentences = [
    cdkWording.occasionOn(kind, namesOf(plan.frame, engagement), dayInWords(on)),
    ...(subject ? [occasions.subject(subject)] : []),
    ...(last ? [occasions.lastMeeting(dayInWords(last.on))] : []),
  ]
  return [{ kind: 'paragraph', text: sentences.join(' '), small: false }]
}

/** `Ter bespreking. Wij vragen de minister om …`; nothing when neither was filled in. */
function contribution({ draft }: NoteMaterial): readonly PaperBlock[] {
  const choice = draft.texts[choiceKey({ key: 'inzet' })] ?? ''
  const said = [choice === '' ? '' : `${choice}.`, ...linesOf(draft.texts['inzet'] ?? '')].filter((each) => each !== '')
  return said.length === 0 ? [] : [{ kind: 'paragraph', text: said.join(' '), small: false }]
}

/** The counts of the plan, and then the actions of this meeting as far as the advisor's own facts leave room. */
function standingFacts({ stand, engagement, draft }: NoteMaterial): readonly PaperBlock[] {
  const { actions, lights } = stand.total.count
  const own = Math.min(linesOf(draft.texts['stand-van-zaken'] ?? '').length, FACTS - 1)
  const counts: Bullet = { text: cdkWording.finishedOf(lights.afgerond, actions), sources: [] }
  const facts = mostUrgentFirst(stand.actions.filter(({ action }) => engagement?.actions.includes(action.id)))
    .slice(0, FACTS - 1 - own)
    .map((each) => ({
      text: cdkWording.fact(each.action.title, lightOf(each), latestUpdate(each, draft.disclosure)),
      sources: [each.action.number],
    }))
  return [{ kind: 'bullets', items: [counts, ...facts], numbered: false }]
}

/** For whom Utrecht sits in the RIEC-stuurgroep, and whether it was agreed with them. */
function onBehalf({ draft }: NoteMaterial): readonly PaperBlock[] {
  const answer = (draft.texts['namens-wie'] ?? '').trim() || cdkWording.agreedOpen
  return [cdkWording.onBehalf, cdkWording.agreed(answer)].map((said) => ({
    kind: 'paragraph',
    text: said,
    small: false,
  }))
}

/** The lines of the budget that pay for the actions of this meeting. */
function moneyFacts({ plan, stand, engagement }: NoteMaterial): readonly PaperBlock[] {
  const numbers = stand.actions
    .filter(({ action }) => engagement?.actions.includes(action.id))
    .map(({ action }) => action.number)
  const lines = plan.budget.filter(({ actions }) => actions.some((number) => numbers.includes(number)))
  return noteTable(lines, {
    name: 'tblGeld',
    columns: [
      { heading: money.line, holds: 'text' },
      { heading: money.current, holds: 'euro' },
      { heading: money.committed, holds: 'euro' },
    ],
    widths: [56, 22, 22],
    most: 3,
    more: cdkWording.moreLines,
    rowOf: (line) => [text(line.name), euros(currentBudget(line)), euros(line.committed)],
  })
}

/** What is still open from earlier meetings of the same kind, or with the same organisations. */
function openFromSuch({ plan, engagement, draft }: NoteMaterial) {
  if (!engagement) return []
  const earlier = been(plan.engagements, engagement.on).filter(({ kind }) => kind === engagement.kind)
  const ids = new Set(earlier.map(({ id }) => id))
  return openCommitments(readableIn(plan.commitments, draft.disclosure)).filter(
    (each) => ids.has(each.engagement ?? '') || each.organisations.some((id) => engagement.organisations.includes(id)),
  )
}
