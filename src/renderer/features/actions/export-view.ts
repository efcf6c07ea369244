import { asCsv } from '@shared/exchange/cell-block'
import type { Day } from '@shared/plan/day'
import type { Plan } from '@shared/plan/plan'
import { deskFileName, deskReport } from '@shared/reports/desk-report'
import { desktop } from '../../desktop'
import { renderExcel } from '../../documents/documents'
import { saveMade, type Saved } from '../../papers/save-drawn'
import { now } from '../../today'
import type { ActionRow } from './action-rows'
import type { ColumnName } from './column-widths'
import { OUTSIDE, outsideTable } from './outside'

export type ExportKind = 'xlsx' | 'csv'

/** What the table shows: its rows in their order, and its columns. */
export interface ViewShown {
  readonly plan: Plan
  readonly on: Day
  readonly rows: readonly ActionRow[]
  readonly columns: readonly ColumnName[]
}

/** Saves the table as it stands, as far as it may leave the app. */
export async function exportView(kind: ExportKind, { plan, on, rows, columns }: ViewShown): Promise<Saved> {
  const table = outsideTable(plan, on, rows, columns)
  if (kind === 'csv') {
    const bytes = new TextEncoder().encode(asCsv([table.headings, ...table.rows]))
    return desktop.saveFile({ name: `${deskFileName(on, OUTSIDE)}.csv`, bytes })
  }
  const report = deskReport(
    { ...table, numberAt: columns.indexOf('number') },
    { level: OUTSIDE, planTitle: plan.frame.title, on, generatedAt: now() },
  )
  return saveMade({ document: report, name: `${report.fileName}.xlsx`, drawn: await renderExcel(report) })
}
