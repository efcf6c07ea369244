import { asTabSeparated } from '@shared/exchange/cell-block'
import type { Day } from '@shared/plan/day'
import type { Plan } from '@shared/plan/plan'
import { t } from '../../messages/messages'
import { copyText } from '../../ui/copy-text'
import { useNotices } from '../../ui/notices'
import type { ActionRow } from './action-rows'
import { outsideTable } from './outside'
import { chosenColumns, type TableLayout } from './table-layout'

/** Copies rows with the columns of the table, as cells that Excel and Calc take, and says so. */
export function useCopyRows(plan: Plan, on: Day, layout: TableLayout): (rows: readonly ActionRow[]) => Promise<void> {
  const { say } = useNotices()
  return async (rows) => {
    const { headings, rows: cells } = outsideTable(plan, on, rows, chosenColumns(layout))
    const copied = await copyText(asTabSeparated([headings, ...cells]))
    if (copied.ok) say('stored', t('actions.selection.copied', { count: rows.length }))
    else say('problem', t('actions.selection.notCopied', { code: copied.problem.code }))
  }
}
