import type { Action } from '../plan/action'
import type { Day } from '../plan/day'
import type { Plan, PlanFrame } from '../plan/plan'
import type { Theme } from '../plan/theme'
import type { ActionStand } from './action-stand'
import { actualShare } from './actual'
import { asOf } from './as-of'
import { countOf, type Count } from './count'
import { countsOf } from './counted'
import { historiesOf, type History } from './history'
import { judge, weighed, type Question } from './judgement'
import type { Light } from './light'
import { plannedShare } from './planned'
import { progressOf, type Progress } from './progress'

/** How a group of actions stands: the counts first, the percentages beside them, the proposed lights. */
export interface GroupStand {
  readonly count: Count
  readonly progress: Progress | null
  readonly light: Light
  readonly questions: Readonly<Record<Question, Light>>
}

export interface ThemeStand extends GroupStand {
  readonly theme: Theme
}

/** *Stand per peildatum*: what the rules say about a plan on one day. Screen and paper read the same one. */
export interface Stand {
  readonly on: Day
  /** By number; those that do not count by themselves included. */
  readonly actions: readonly ActionStand[]
  /** In the order of the plan. */
  readonly themes: readonly ThemeStand[]
  readonly total: GroupStand
}

/** How a plan stands on a day, whenever it is asked. */
export function standOf(plan: Plan, on: Day): Stand {
  const then = asOf(plan, on)
  const historyOf = historiesOf(then)
  const counts = countsOf(then.actions)
  const actions = then.actions.map((action) => {
    const countsAs = counts.get(action.id) ?? 'itself'
    return { ...actionStand(action, historyOf(action.id), plan.frame, on), countsAs, counted: countsAs === 'itself' }
  })
  const themes = plan.frame.themes.map((theme) => {
    const ofTheme = actions.filter(({ action }) => action.theme === theme.number)
    return { theme, ...groupStand(ofTheme, on) }
  })
  return { on, actions, themes, total: groupStand(actions, on) }
}

type Uncounted = Omit<ActionStand, 'counted' | 'countsAs'>

function actionStand(action: Action, history: History, period: PlanFrame, day: Day): Uncounted {
  const { lastHeard, updates } = history
  return {
    ...judge(action, { day, period, lastHeard }),
    action,
    planned: plannedShare(action, day),
    actual: actualShare(action, history.heldAt),
    lastHeard,
    finishedOn: action.status === 'afgerond' ? history.finishedOn : null,
    updates,
  }
}

function groupStand(stands: readonly ActionStand[], on: Day): GroupStand {
  const counted = stands.filter((stand) => stand.counted)
  const answerTo = (question: Question) => weighed(counted.map((stand) => stand.questions[question]))
  return {
    count: countOf(counted, on),
    progress: progressOf(counted),
    light: weighed(counted.map((stand) => stand.light)),
    questions: { inhoud: answerTo('inhoud'), planning: answerTo('planning'), besteding: answerTo('besteding') },
  }
}
