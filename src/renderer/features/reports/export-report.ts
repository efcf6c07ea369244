import type { Cancelled, SavedFile, SaveProblem } from '@shared/desktop'
import type { Report } from '@shared/reports/report'
import { ok, refused, type Result } from '@shared/result'
import { desktop } from '../../desktop'
import { renderExcel, type NotDrawn, type Watch } from '../../documents/documents'

/** Draws the report as a workbook and lets the user save it. Nothing is left behind when either fails. */
export async function exportReport(
  report: Report,
  watch: Watch,
): Promise<Result<SavedFile | Cancelled, SaveProblem | NotDrawn>> {
  const drawn = await renderExcel(report, watch)
  if (!drawn.ok) return refused(drawn.problem)
  if (drawn.value.kind === 'cancelled') return ok(drawn.value)
  return desktop.saveFile({ name: `${report.fileName}.xlsx`, bytes: drawn.value.bytes })
}
