import { printedLines, type BudgetLine } from '@shared/plan/budget'
import type { Change } from '@shared/plan/change-action'
import { ofLine, withLinkedActions, withLineWords, withoutLine, type LineWords } from '@shared/plan/change-budget'
import type { Plan } from '@shared/plan/plan'
import type { PlanStore, Stored } from '../../data/plan-store'

const changeLine = (store: PlanStore, id: string, rule: (line: BudgetLine) => Change): Promise<Stored> =>
  store.changeBook('budget', (lines) => ofLine(lines, id, rule))

/** Says something else about a line. */
export const describeLine = (store: PlanStore, { events }: Plan, id: string, words: LineWords): Promise<Stored> =>
  changeLine(store, id, (line) => withLineWords(line, words, printedLines(events)))

/** Links an action to a line, or unlinks it when it was linked already. */
export const toggleAction = (store: PlanStore, id: string, number: string): Promise<Stored> =>
  changeLine(store, id, (line) => {
    const others = line.actions.filter((linked) => linked !== number)
    return withLinkedActions(line, line.actions.includes(number) ? others : [...others, number])
  })

/** Takes a line of one's own out of the budget. */
export const removeLine = (store: PlanStore, { events }: Plan, id: string): Promise<Stored> =>
  changeLine(store, id, (line) => withoutLine(line, printedLines(events)))
