import { Paragraph, TextRun, type IParagraphOptions, type IRunOptions } from 'docx'
import { wellFormed } from '@shared/exchange/well-formed'

/** A text in runs, a new line for every line of it; none for no text. */
export function runsOf(text: string, look: IRunOptions = {}): readonly TextRun[] {
  const written = wellFormed(text)
  if (written === '') return []
  return written.split('\n').map((line, place) => new TextRun({ ...look, text: line, ...(place > 0 && { break: 1 }) }))
}

/** A paragraph of one text. */
export const paragraphOf = (text: string, style: string, look: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...look, style, children: runsOf(text) })
