import type { DrawingNews, DrawingWork } from './drawing-work'
import { excelReport } from './excel-report'

/** Does the work and tells how it goes; what goes wrong is told too, by the name of the error. */
export async function drawReport({ report }: DrawingWork, tell: (news: DrawingNews) => void): Promise<void> {
  try {
    const bytes = await excelReport(report, (share) => tell({ kind: 'progress', share }))
    tell({ kind: 'drawn', bytes })
  } catch (error) {
    tell({ kind: 'failed', code: error instanceof Error ? error.name : String(error) })
  }
}
