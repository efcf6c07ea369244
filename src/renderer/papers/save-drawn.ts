import type { Cancelled, NotPrinted, SavedFile, SaveProblem } from '@shared/desktop'
import type { Paper } from '@shared/reports/paper'
import type { Report } from '@shared/reports/report'
import { ok, refused, type Result } from '@shared/result'
import { desktop } from '../desktop'
import { renderExcel, renderWord, type NotDrawn, type Watch } from '../documents/documents'

/** How saving a paper ends. */
export type Saved = Result<SavedFile | Cancelled, SaveProblem | NotDrawn | NotPrinted>

/** What a way of drawing gives: bytes, or nothing because it was stopped or failed. */
type Bytes = Result<
  { readonly kind: 'drawn' | 'printed'; readonly bytes: Uint8Array } | Cancelled,
  NotDrawn | NotPrinted
>

/** Lets the user save what was drawn. Nothing is left behind when drawing or saving fails. */
export async function saveDrawn(name: string, drawn: Bytes): Promise<Saved> {
  if (!drawn.ok) return refused(drawn.problem)
  if (drawn.value.kind === 'cancelled') return ok(drawn.value)
  return desktop.saveFile({ name, bytes: drawn.value.bytes })
}

/** Draws the report as a workbook and lets the user save it. */
export const saveWorkbook = async (report: Report, watch: Watch): Promise<Saved> =>
  saveDrawn(`${report.fileName}.xlsx`, await renderExcel(report, watch))

/** Draws the paper as a Word document and lets the user save it. */
export const saveWord = async (paper: Paper, watch: Watch): Promise<Saved> =>
  saveDrawn(`${paper.fileName}.docx`, await renderWord(paper, watch))

/** Prints the paper and lets the user save the PDF. */
export const savePdf = async (paper: Paper, print: (paper: Paper) => Promise<Bytes>): Promise<Saved> =>
  saveDrawn(`${paper.fileName}.pdf`, await print(paper))
