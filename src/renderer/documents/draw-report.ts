import type { DrawingNews, DrawingWork } from './drawing-work'

/** Does the work and tells how it goes; what goes wrong is told too, by the name of the error. */
export async function drawReport(work: DrawingWork, tell: (news: DrawingNews) => void): Promise<void> {
  try {
    tell({ kind: 'drawn', bytes: await bytesOf(work, (share) => tell({ kind: 'progress', share })) })
  } catch (error) {
    tell({ kind: 'failed', code: error instanceof Error ? error.name : String(error) })
  }
}

/** Each of the office libraries is loaded when the first document asks for it, and never both for one. */
async function bytesOf(work: DrawingWork, onProgress: (share: number) => void): Promise<Uint8Array> {
  if (work.kind === 'word') return (await import('./word-paper')).wordPaper(work.paper, onProgress)
  return (await import('./excel-report')).excelReport(work.report, onProgress)
}
