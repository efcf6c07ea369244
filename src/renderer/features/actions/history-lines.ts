import type { Planning } from '@shared/plan/action'
import type { Day } from '@shared/plan/day'
import type { ActionEvent, FieldChange } from '@shared/plan/event'
import { kindName } from '@shared/plan/kind'
import type { Plan } from '@shared/plan/plan'
import { statusName } from '@shared/plan/status'
import { assertNever } from '@shared/result'
import { t } from '../../messages/messages'

/** Where the old and the new value stand in the words of a line. */
export const OLD = '\uE000'
export const NEW = '\uE001'

/** What happened, in Dutch, with `OLD` and `NEW` in the place of the values. */
export interface HistorySentence {
  readonly words: string
  readonly from?: string
  readonly to?: string
}

export interface HistoryLine extends HistorySentence {
  readonly id: string
  readonly on: Day
}

/** What happened to an action, newest first. */
export function historyLines(plan: Plan, actionId: string): readonly HistoryLine[] {
  const names = namesIn(plan)
  return plan.events
    .filter((event) => event.actionId === actionId)
    .toReversed()
    .flatMap((event) =>
      sentencesOf(event, names).map((said, index) => ({
        ...said,
        id: `${event.id} ${index}`,
        on: event.by === 'plan' ? (event.enteredAt.slice(0, 10) as Day) : event.happenedOn,
        words: event.undoes === null ? said.words : t('actions.history.undone', { sentence: said.words }),
      })),
    )
}

/** Says what an id or a theme number is called. */
type Names = (id: string | number) => string

function namesIn({ frame, organisations }: Plan): Names {
  const names = new Map<string | number, string>([
    ...frame.themes.map(({ number, name }) => [number, name] as const),
    ...frame.municipalities.map(({ id, name }) => [id, name] as const),
    ...organisations.map(({ id, shortName }) => [id, shortName] as const),
  ])
  return (id) => names.get(id) ?? String(id)
}

function sentencesOf({ what, by }: ActionEvent, names: Names): readonly HistorySentence[] {
  switch (what.kind) {
    case 'added':
      return [{ words: by === 'plan' ? t('actions.history.fromPlan') : t('actions.history.added') }]
    case 'removed':
      return [{ words: t('actions.history.removed') }]
    case 'update-added':
      return [{ words: t('actions.history.updateAdded') }]
    case 'update-removed':
      return [{ words: t('actions.history.updateRemoved') }]
    case 'organisation-added':
      return [{ words: t('actions.history.organisationAdded', { to: NEW }), to: what.organisation.shortName }]
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
      if (change.to === null) return [{ words: t('actions.history.reasonGone') }]
      return [{ words: t('actions.history.reason', { to: NEW }), to: change.to }]
    case 'owner': {
      const nobody = t('actions.noOwner')
      return [fromTo('owner', change.from?.value ?? nobody, change.to?.value ?? nobody)]
    }
    case 'expected':
      return [...sideMoved('start', change), ...sideMoved('end', change)]
    case 'partners': {
      const ids = (of: typeof change.from) => of.map(({ organisation }) => organisation)
      return comeAndGone('partners', ids(change.from), ids(change.to), names)
    }
    case 'municipalities':
      return comeAndGone('municipalities', change.from, change.to, names)
    default:
      return assertNever(change)
  }
}

type NamedField = 'title' | 'theme' | 'section' | 'kind' | 'status' | 'owner' | 'start' | 'end'

function fromTo(field: NamedField, from: string, to: string): HistorySentence {
  const words = t('actions.history.changed', { field: t(`actions.history.fields.${field}`), from: OLD, to: NEW })
  return { words, from, to }
}

interface Moved {
  readonly from: Planning
  readonly to: Planning
}

function sideMoved(side: 'start' | 'end', { from, to }: Moved): readonly HistorySentence[] {
  const [before, after] = [from[side]?.value, to[side]?.value]
  const none = t('actions.noQuarter')
  return before === after ? [] : [fromTo(side, before ?? none, after ?? none)]
}

function comeAndGone(
  what: 'partners' | 'municipalities',
  from: readonly string[],
  to: readonly string[],
  names: Names,
): readonly HistorySentence[] {
  const listed = (ids: readonly string[]) => new Intl.ListFormat('nl').format(ids.map(names))
  const come = to.filter((id) => !from.includes(id))
  const gone = from.filter((id) => !to.includes(id))
  return [
    ...(come.length > 0 ? [{ words: t(`actions.history.${what}On`, { to: NEW }), to: listed(come) }] : []),
    ...(gone.length > 0 ? [{ words: t(`actions.history.${what}Off`, { from: OLD }), from: listed(gone) }] : []),
  ]
}
