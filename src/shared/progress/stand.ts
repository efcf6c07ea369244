import { byNumber, type Action } from '../plan/action'
import { entriesIn, keptAmong } from '../plan/books'
import type { BudgetLine } from '../plan/budget'
import type { Day } from '../plan/day'
import type { Plan } from '../plan/plan'
import type { Theme, ThemeNumber } from '../plan/theme'
import { OF_PLAN, type PlanEvent } from '../plan/event'
import { sumOn, withDisclosure } from '../plan/happening'
import type { Question, ThemeVerdict } from '../plan/verdict'
import type { ActionStand } from './action-stand'
import { countOf, type Count } from './count'
import { countsOf } from './counted'
import { glanceOf, type InPlan } from './glance'
import { historyOf, type History } from './history'
import { countingThemeVerdict, weighed } from './judgement'
import type { Light } from '../plan/light'
import { progressOf, type Progress } from './progress'
import { spendingOf } from './spending-of'

/** How a group of actions stands: the counts first, the percentages beside them, the proposed lights. */
export interface GroupStand {
  readonly count: Count
  readonly progress: Progress | null
  /** What counts: the advisor's verdict on a theme, or else the proposal. */
  readonly light: Light
  /** What the app proposes by the weighing of `reports.md` 1.2. */
  readonly proposed: Light
  /** *Gewogen oordeel* with its sentence, as long as it counts. */
  readonly verdict: ThemeVerdict | null
  readonly questions: Readonly<Record<Question, Light>>
}

export interface ThemeStand extends GroupStand {
  readonly theme: Theme
}

/** How every action stands on a day. */
export interface ActionStands {
  readonly on: Day
  /** By number; those that do not count by themselves included. */
  readonly actions: readonly ActionStand[]
}

/** *Stand per peildatum*: what the rules say about a plan on one day. Screen and paper read the same one. */
export interface Stand extends ActionStands {
  /** In the order of the plan. */
  readonly themes: readonly ThemeStand[]
  readonly total: GroupStand
  /** The lines of the budget as they stood on that day, of all years. */
  readonly budget: readonly BudgetLine[]
}

/** How a plan stands on a day, whenever it is asked. */
export function standOf(plan: Plan, on: Day): Stand {
  const sum = sumOn(plan.events, on)
  const records = [...sum.actions.values()].sort(byNumber)
  const counts = countsOf(records)
  const budget = entriesIn('budget', keptAmong(sum.held))
  const actions = records.map((action) =>
    actionStand(action, historyOf(sum.held.get(action.id) ?? []), {
      countsAs: counts.get(action.id) ?? 'itself',
      spending: spendingOf(action, budget, on),
      period: plan.frame,
      day: on,
    }),
  )
  const verdicts = themeVerdictsIn(sum.held.get(OF_PLAN) ?? [])
  const themes = plan.frame.themes.map((theme) => {
    const ofTheme = actions.filter(({ action }) => action.theme === theme.number)
    return { theme, ...groupStand(ofTheme, on, countingThemeVerdict(verdicts.get(theme.number) ?? null, on)) }
  })
  return { on, actions, themes, total: groupStand(actions, on, null), budget }
}

/**
 * How a selection of the actions stands by itself: counted and weighed by the same rules as all of them. A part counts
 * for itself where its whole is left out, and a theme of which no action is left is not there. A verdict on a theme was
 * given on all of it, so here the proposal holds. The budget stays that of the whole plan.
 */
export function standAmong({ on, actions, themes, budget }: Stand, ids: ReadonlySet<string>): Stand {
  const chosen = actions.filter(({ action }) => ids.has(action.id))
  const counts = countsOf(chosen.map(({ action }) => action))
  const among = chosen.map((stand): ActionStand => {
    const countsAs = counts.get(stand.action.id) ?? 'itself'
    return { ...stand, countsAs, counted: countsAs === 'itself' }
  })
  const left = themes.flatMap(({ theme }) => {
    const ofTheme = among.filter(({ action }) => action.theme === theme.number)
    return ofTheme.length > 0 ? [{ theme, ...groupStand(ofTheme, on, null) }] : []
  })
  return { on, actions: among, themes: left, total: groupStand(among, on, null), budget }
}

function actionStand(action: Action, history: History, place: InPlan): ActionStand {
  const { updates, moves, promisesMoved } = history
  return { ...glanceOf(action, history, place), updates, moves, promisesMoved }
}

/** The last verdict on each theme. */
function themeVerdictsIn(events: readonly PlanEvent[]): ReadonlyMap<ThemeNumber, ThemeVerdict | null> {
  return new Map(
    events.flatMap(({ what }) =>
      what.kind === 'theme-judged' ? [[what.theme, what.to && withDisclosure(what.to)] as const] : [],
    ),
  )
}

function groupStand(stands: readonly ActionStand[], on: Day, verdict: ThemeVerdict | null): GroupStand {
  const counted = stands.filter((stand) => stand.counted)
  const proposed = weighed(counted.map((stand) => stand.light))
  const answerTo = (question: Question) => weighed(counted.map((stand) => stand.questions[question]))
  return {
    count: countOf(counted, on),
    progress: progressOf(counted),
    light: verdict?.light ?? proposed,
    proposed,
    verdict,
    questions: { inhoud: answerTo('inhoud'), planning: answerTo('planning'), besteding: answerTo('besteding') },
  }
}
