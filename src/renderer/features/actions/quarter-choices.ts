import { NOTHING } from '@shared/plan/action-filter'
import { expectableQuarters, type Plan } from '@shared/plan/plan'
import type { Quarter } from '@shared/plan/quarter'
import { t } from '../../messages/messages'
import type { Choosable } from '../../ui/choice-list'

/** No quarter, and then every quarter; the marked one says so. */
export function quarterChoices(plan: Plan, marked?: { readonly quarter: Quarter | undefined; readonly as: string }) {
  return [
    { id: NOTHING, name: t('actions.noQuarter') },
    ...expectableQuarters(plan.frame).map((quarter): Choosable => {
      const isMarked = marked !== undefined && quarter === marked.quarter
      return { id: quarter, name: quarter, detail: isMarked ? marked.as : undefined }
    }),
  ]
}

/** The quarter of a choice; empty for no quarter. */
export const quarterChosen = (plan: Plan, id: string): Quarter | null =>
  expectableQuarters(plan.frame).find((known) => known === id) ?? null
