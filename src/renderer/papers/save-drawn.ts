import type { Cancelled, NotPrinted, SavedFile, SaveProblem } from '@shared/desktop'
import type { PaperKind } from '@shared/plan/issue'
import type { Paper } from '@shared/reports/paper'
import type { Report } from '@shared/reports/report'
import { ok, refused, type Result } from '@shared/result'
import { desktop } from '../desktop'
import { renderExcel, renderWord, type NotDrawn, type Watch } from '../documents/documents'

/** Why there is no file. */
export type FileProblem = SaveProblem | NotDrawn | NotPrinted

/** How saving a paper ends. */
export type Saved = Result<SavedFile | Cancelled, FileProblem>

/** What a way of drawing gives: bytes, or nothing because it was stopped or failed. */
type Bytes = Result<
  { readonly kind: 'drawn' | 'printed'; readonly bytes: Uint8Array } | Cancelled,
  NotDrawn | NotPrinted
>

/** A paper as a file: its document of plain data, its name, and its bytes as far as they could be made. */
export interface Made {
  readonly document: Report | Paper
  readonly name: string
  readonly drawn: Bytes
}

/** A kind of file that a paper can be made as. */
export interface SaveChoice {
  readonly id: 'excel' | 'word' | 'pdf'
  /** Printing cannot be interrupted; drawing in a worker can. */
  readonly stops: boolean
  /** What it is in the register of what was issued. */
  readonly kind: PaperKind
  make(watch: Watch): Promise<Made>
}

/** A report as the workbook it is. */
export const asWorkbook = (kind: PaperKind, report: Report): SaveChoice => ({
  id: 'excel',
  stops: true,
  kind,
  make: async (watch) => ({
    document: report,
    name: `${report.fileName}.xlsx`,
    drawn: await renderExcel(report, watch),
  }),
})

/** A paper as a Word document; it is written when it is asked for. */
export const asWord = (kind: PaperKind, written: () => Paper): SaveChoice => ({
  id: 'word',
  stops: true,
  kind,
  make: async (watch) => {
    const paper = written()
    return { document: paper, name: `${paper.fileName}.docx`, drawn: await renderWord(paper, watch) }
  },
})

/** A paper as a PDF. */
export const asPdf = (kind: PaperKind, written: () => Paper, print: (paper: Paper) => Promise<Bytes>): SaveChoice => ({
  id: 'pdf',
  stops: false,
  kind,
  make: async () => {
    const paper = written()
    return { document: paper, name: `${paper.fileName}.pdf`, drawn: await print(paper) }
  },
})

/** Lets the user save what was made. Nothing is left behind when making or saving fails. */
export async function saveMade({ name, drawn }: Made): Promise<Saved> {
  if (!drawn.ok) return refused(drawn.problem)
  if (drawn.value.kind === 'cancelled') return ok(drawn.value)
  return desktop.saveFile({ name, bytes: drawn.value.bytes })
}
