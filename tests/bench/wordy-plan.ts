import type { Action } from '@shared/plan/action'
import { addDays, day } from '@shared/plan/day'
import { firstPlan } from '@shared/first-plan/first-plan'
import type { Plan } from '@shared/plan/plan'
import { aPlan, anAction, told } from '../support/builders'

const ACTIONS = 1000
const UPDATES = 20

/** A thousand actions of which the words are those of the plan, each with twenty texts of some twenty words. */
export function aWordyPlan(): Plan {
  const words = firstPlan.actions.flatMap(({ title, planText }) => `${title} ${planText ?? ''}`.split(/\s+/))
  const wordsFrom = (start: number, count: number) =>
    Array.from({ length: count }, (_, index) => words[(start * 7 + index * (1 + (start % 5))) % words.length]).join(' ')
  const actions = Array.from({ length: ACTIONS }, (_, index) =>
    anAction({
      id: `a${index}`,
      number: `${(index % 4) + 1}.${String(index).padStart(4, '0')}`,
      theme: ((index % 4) + 1) as Action['theme'],
      title: wordsFrom(index, 9),
      planText: wordsFrom(index * 3, 60),
    }),
  )
  const since = Array.from({ length: ACTIONS * UPDATES }, (_, index) =>
    told(addDays(day('2025-02-01'), index % 600), actions[index % ACTIONS] ?? anAction({}), wordsFrom(index, 20), {
      id: `stand-${index}`,
    }),
  )
  return aPlan({ actions, since, organisations: firstPlan.organisations })
}
