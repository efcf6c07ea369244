import type { Conclusion, Decision, Moment, Planning, Step } from '@shared/plan/action'
import { dayInNumbers, dayInWords, dayOfMoment, type Day } from '@shared/plan/day'
import { disclosureName } from '@shared/plan/disclosure'
import type { PlanEvent, FieldChange } from '@shared/plan/event'
import { byHappening, dayOf } from '@shared/plan/happening'
import { kindName } from '@shared/plan/kind'
import type { Link } from '@shared/plan/link'
import { lightInWords } from '@shared/plan/light'
import { organisationNames } from '@shared/plan/organisation-names'
import { sameValue } from '@shared/plan/patch'
import type { Plan } from '@shared/plan/plan'
import { statusName } from '@shared/plan/status'
import { causeName, QUESTIONS, type Verdicts } from '@shared/plan/verdict'
import { assertNever } from '@shared/result'
import { entrySentences, type Names } from './entry-sentences'
import { inEuros } from './figures'
import { NEW, OLD, type HistorySentence } from './history-sentence'
import { topicOf, type HistoryTopic } from './history-topic'
import { t } from './messages'
import type { story } from './nl/story'

export interface HistoryLine extends HistorySentence {
  readonly id: string
  readonly on: Day
  readonly topic: HistoryTopic
  /** Who did it, by function: `adviseur`. */
  readonly by: string
}

/** What happened to an action or an entry, newest first by the day it happened. */
export function historyLines(plan: Plan, id: string): readonly HistoryLine[] {
  const names = namesIn(plan)
  const undos = new Set(plan.events.flatMap(({ sequence, undoes }) => (undoes === null ? [] : [sequence])))
  return plan.events
    .filter((event) => event.about === id)
    .toSorted((one, other) => byHappening(other, one))
    .flatMap((event) =>
      sentencesOf(event, names).map((said, index) => ({
        ...withoutStops(said),
        id: `${event.id} ${index}`,
        topic: topicOf(event),
        by: event.by,
        on: event.by === 'plan' ? dayOfMoment(event.enteredAt) : dayOf(event),
        words: withEntry(event, takingBack(event, undos, withGrounds(event, said.words))),
      })),
    )
}

/** A value that is a sentence of its own stands inside another one here, which has its own full stop. */
function withoutStops({ words, from, to }: HistorySentence): HistorySentence {
  const bare = (value: string) => value.replace(/\.$/, '')
  return { words, ...(from !== undefined && { from: bare(from) }), ...(to !== undefined && { to: bare(to) }) }
}

/** Why, and by which decision, when that was said. */
function withGrounds({ reason, decision }: PlanEvent, sentence: string): string {
  const why = reason === null ? sentence : t('story.history.because', { sentence, reason: ended(reason) })
  if (!decision) return why
  return t('story.history.byDecision', { sentence: why, name: decision.name, day: dayInNumbers(decision.on) })
}

const ended = (sentence: string): string => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`)

/** That it was taken back, or done again when it took an undo back. */
function takingBack({ undoes }: PlanEvent, undos: ReadonlySet<number>, sentence: string): string {
  if (undoes === null) return sentence
  return t(undos.has(undoes) ? 'story.history.doneAgain' : 'story.history.undone', { sentence })
}

/** When it was typed, as long as that is another day than it happened. */
function withEntry(event: PlanEvent, sentence: string): string {
  const entered = dayOfMoment(event.enteredAt)
  if (event.by === 'plan' || entered === dayOf(event)) return sentence
  const bare = sentence.replace(/\.$/, '')
  return `${t('story.history.enteredOn', { sentence: bare, day: dayInWords(entered) })}.`
}

function namesIn(plan: Plan): Names {
  const { frame, actions, engagements } = plan
  const names = new Map<string | number, string>([
    ...frame.themes.map(({ number, name }) => [number, name] as const),
    ...frame.municipalities.map(({ id, name }) => [id, name] as const),
    ...organisationNames(plan),
    ...actions.map(({ id, number }) => [id, number] as const),
    ...engagements.map(({ id, occasion }) => [id, occasion] as const),
  ])
  return (id) => names.get(id) ?? String(id)
}

function sentencesOf({ what, by }: PlanEvent, names: Names): readonly HistorySentence[] {
  switch (what.kind) {
    case 'added':
      return [{ words: by === 'plan' ? t('story.history.fromPlan') : t('story.history.added') }]
    case 'removed':
      return [{ words: t('story.history.removed') }]
    case 'update-added':
      return [{ words: t('story.history.updateAdded') }]
    case 'update-removed':
      return [{ words: t('story.history.updateRemoved') }]
    case 'entry':
      return entrySentences(what, names)
    case 'confirmed':
      return [{ words: t('story.history.confirmed') }]
    case 'theme-judged': {
      const theme = names(what.theme)
      if (what.to === null) return [{ words: t('story.history.themeVerdictGone', { theme }) }]
      return [{ words: t('story.history.themeJudged', { theme, to: NEW }), to: lightInWords(what.to.light) }]
    }
    case 'round-opened':
      return [{ words: t('story.history.roundOpened', { to: NEW }), to: what.round.name }]
    case 'round-closed':
      return [{ words: t('story.history.roundClosed', { to: NEW }), to: what.round.name }]
    case 'erased':
      return [{ words: t(`erasure.told.${what.of}`) }]
    case 'changed':
      return changeSentences(what, names)
    default:
      return assertNever(what)
  }
}

function changeSentences(change: FieldChange, names: Names): readonly HistorySentence[] {
  switch (change.field) {
    case 'title':
    case 'section':
      return [fromTo(change.field, change.from, change.to)]
    case 'theme':
      return [fromTo('theme', names(change.from), names(change.to))]
    case 'kind':
      return [fromTo('kind', kindName(change.from), kindName(change.to))]
    case 'status':
      return [fromTo('status', statusName(change.from), statusName(change.to))]
    case 'statusReason':
      if (change.to === null) return [{ words: t('story.history.reasonGone') }]
      return [{ words: t('story.history.reason', { to: NEW }), to: change.to }]
    case 'owner': {
      const nobody = t('actions.noOwner')
      return [fromTo('owner', change.from?.value ?? nobody, change.to?.value ?? nobody)]
    }
    case 'adopted':
      return [...sideMoved('adopted-start', change), ...sideMoved('adopted-end', change)]
    case 'statusDecision':
      return [fromTo('statusDecision', decisionWords(change.from), decisionWords(change.to))]
    case 'statusDisclosure':
      return [fromTo('statusDisclosure', disclosureName(change.from), disclosureName(change.to))]
    case 'percentage':
      return [fromTo('percentage', percentWords(change.from), percentWords(change.to))]
    case 'conclusion':
      return [fromTo('conclusion', conclusionWords(change.from), conclusionWords(change.to))]
    case 'rhythm':
      return [fromTo('rhythm', rhythmWords(change.from), rhythmWords(change.to))]
    case 'condition': {
      const met = change.to?.met ?? null
      if (met === null) return [{ words: t('story.history.conditionNotMet') }]
      return [{ words: t('story.history.conditionMet', { to: NEW }), to: dayInWords(met) }]
    }
    case 'steps':
      return stepSentences(change.from, change.to)
    case 'moments':
      return momentSentences(change.from, change.to)
    case 'verdicts':
      return verdictSentences(change.from, change.to)
    case 'deviation':
      if (change.to === null) return [{ words: t('story.history.deviationGone') }]
      return [
        {
          words: t('story.history.deviation', { to: NEW }),
          to: `${causeName(change.to.cause)}, ${change.to.measure}`,
        },
      ]
    case 'spending': {
      const inWords = (euros: number | null | undefined) =>
        euros == null ? t('story.history.unknown') : inEuros(euros)
      const { budget, forecast } = change.to ?? { budget: null, forecast: null }
      return [{ words: t('story.history.spending', { budget: inWords(budget), forecast: inWords(forecast) }) }]
    }
    case 'expected':
      return [...sideMoved('start', change), ...sideMoved('end', change)]
    case 'partners': {
      const ids = (of: typeof change.from) => of.map(({ organisation }) => organisation)
      return comeAndGone('partners', ids(change.from), ids(change.to), names)
    }
    case 'municipalities':
      return comeAndGone('municipalities', change.from, change.to, names)
    case 'links':
      return linkSentences(change.from ?? [], change.to ?? [])
    case 'dependsOn':
      return comeAndGone('dependsOn', change.from ?? [], change.to ?? [], names)
    default:
      return assertNever(change)
  }
}

type NamedField = keyof typeof story.history.fields

function fromTo(field: NamedField, from: string, to: string): HistorySentence {
  const words = t('story.history.changed', { field: t(`story.history.fields.${field}`), from: OLD, to: NEW })
  return { words, from, to }
}

interface Moved {
  readonly from: Planning
  readonly to: Planning
}

function sideMoved(field: `${'' | 'adopted-'}${'start' | 'end'}`, { from, to }: Moved): readonly HistorySentence[] {
  const side = field.endsWith('start') ? 'start' : 'end'
  const [before, after] = [from[side]?.value, to[side]?.value]
  const none = t('actions.noQuarter')
  return before === after ? [] : [fromTo(field, before ?? none, after ?? none)]
}

const decisionWords = (of: Decision | null): string =>
  of ? `${of.name} (${dayInNumbers(of.on)})` : t('story.history.unknown')

const percentWords = (of: number | null): string => (of === null ? t('story.history.unknown') : `${of}%`)

const conclusionWords = (of: Conclusion | null): string =>
  of ? `${t(`story.history.outcomes.${of.outcome}`)}: ${of.sentence}` : t('story.history.unknown')

const rhythmWords = (of: number | null): string =>
  of === null ? t('story.history.unknown') : t('story.history.timesAYear', { count: of })

function stepSentences(from: readonly Step[], to: readonly Step[]): readonly HistorySentence[] {
  const before = new Map(from.map((step) => [step.id, step]))
  const after = new Set(to.map(({ id }) => id))
  return [
    ...from.filter(({ id }) => !after.has(id)).map((step) => goneStep(step)),
    ...to.flatMap((step) => stepSentence(before.get(step.id), step)),
  ]
}

const goneStep = ({ title }: Step): HistorySentence => ({
  words: t('story.history.stepGone', { from: OLD }),
  from: title,
})

function stepSentence(before: Step | undefined, step: Step): readonly HistorySentence[] {
  if (!before) return [{ words: t('story.history.stepAdded', { to: NEW }), to: stepWords(step) }]
  const isDone = step.doneOn !== null
  if (before.doneOn !== step.doneOn)
    return [{ words: t(isDone ? 'story.history.stepDone' : 'story.history.stepNotDone', { to: NEW }), to: step.title }]
  if (sameValue(before, step)) return []
  const words = t('story.history.stepChanged', { from: OLD, to: NEW })
  return [{ words, from: stepWords(before), to: stepWords(step) }]
}

const stepWords = ({ title, quarter }: Step): string => (quarter ? `${title} (${quarter})` : title)

function momentSentences(from: readonly Moment[], to: readonly Moment[]): readonly HistorySentence[] {
  const ids = (moments: readonly Moment[]) => new Set(moments.map(({ id }) => id))
  const [before, after] = [ids(from), ids(to)]
  return [
    ...from
      .filter(({ id }) => !after.has(id))
      .map(({ text }) => ({ words: t('story.history.momentGone', { from: OLD }), from: text })),
    ...to
      .filter(({ id }) => !before.has(id))
      .map(({ text }) => ({ words: t('story.history.momentAdded', { to: NEW }), to: text })),
  ]
}

function linkSentences(from: readonly Link[], to: readonly Link[]): readonly HistorySentence[] {
  const without = (links: readonly Link[], others: readonly Link[]) =>
    links.filter(({ id }) => !others.some((other) => other.id === id))
  return [
    ...without(from, to).map(({ title }) => ({ words: t('story.history.linkGone', { from: OLD }), from: title })),
    ...without(to, from).map(({ title }) => ({ words: t('story.history.linkAdded', { to: NEW }), to: title })),
  ]
}

function verdictSentences(from: Verdicts, to: Verdicts): readonly HistorySentence[] {
  return ([...QUESTIONS, 'totaal'] as const).flatMap((judged): readonly HistorySentence[] => {
    if (sameValue(from[judged], to[judged])) return []
    const about = t(`story.history.about.${judged}`)
    const verdict = to[judged]
    if (verdict === null) return [{ words: t('story.history.verdictGone', { about }) }]
    const { light, reason } = verdict
    const said = lightInWords(light)
    if (reason === null) return [{ words: t('story.history.verdict', { about, to: NEW }), to: said }]
    return [{ words: t('story.history.verdictBecause', { about, to: NEW, reason: ended(reason) }), to: said }]
  })
}

function comeAndGone(
  what: 'partners' | 'municipalities' | 'dependsOn',
  from: readonly string[],
  to: readonly string[],
  names: Names,
): readonly HistorySentence[] {
  const listed = (ids: readonly string[]) => new Intl.ListFormat('nl').format(ids.map(names))
  const come = to.filter((id) => !from.includes(id))
  const gone = from.filter((id) => !to.includes(id))
  return [
    ...(come.length > 0 ? [{ words: t(`story.history.${what}On`, { to: NEW }), to: listed(come) }] : []),
    ...(gone.length > 0 ? [{ words: t(`story.history.${what}Off`, { from: OLD }), from: listed(gone) }] : []),
  ]
}
