import { NOTHING } from '@shared/plan/action-filter'
import type { Plan } from '@shared/plan/plan'
import { addQuarters, quartersBetween, type Quarter } from '@shared/plan/quarter'
import { t } from '../../messages/messages'
import type { Choosable } from '../../ui/choice-list'

/** How far past the plan period an action can run: a year. */
const QUARTERS_AFTER = 4

/** The quarters that can be chosen for an action. */
export const quartersOf = ({ frame }: Plan): readonly Quarter[] =>
  quartersBetween(frame.first, addQuarters(frame.last, QUARTERS_AFTER))

/** No quarter, and then every quarter; the marked one says so. */
export function quarterChoices(plan: Plan, marked?: { readonly quarter: Quarter | undefined; readonly as: string }) {
  return [
    { id: NOTHING, name: t('actions.noQuarter') },
    ...quartersOf(plan).map((quarter): Choosable => {
      const isMarked = marked !== undefined && quarter === marked.quarter
      return { id: quarter, name: quarter, detail: isMarked ? marked.as : undefined }
    }),
  ]
}

/** The quarter of a choice; empty for no quarter. */
export const quarterChosen = (plan: Plan, id: string): Quarter | null =>
  quartersOf(plan).find((known) => known === id) ?? null
