import { textWidth } from './letter-widths'

/** A typeface as far as it takes room. */
export interface Type {
  /** In points. */
  readonly size: number
  readonly bold: boolean
}

/** A column's character is seven pixels wide; five of a cell's pixels are margin. */
const CHARACTER = 7
const MARGIN = 5

/** Programs round letters differently, so a line is held to be full a little before it is. */
const CAREFUL = 0.975

/** How many lines a text takes in a cell so many characters wide, breaking between words and inside what is too long. */
export function linesOf(text: string, characters: number, type: Type): number {
  const room = (characters * CHARACTER - MARGIN) * CAREFUL
  return text.split('\n').reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, room, type), 0)
}

function linesOfParagraph(paragraph: string, room: number, { size, bold }: Type): number {
  const space = textWidth(' ', size, bold)
  let lines = 1
  let filled = 0
  for (const word of paragraph.split(' ')) {
    const beside = filled === 0 ? 0 : filled + space
    const width = textWidth(word, size, bold)
    const fits = beside + width <= room
    const taken = fits ? beside + width : width
    const broken = Math.max(0, Math.ceil(taken / room) - 1)
    lines += broken + (fits || filled === 0 ? 0 : 1)
    filled = taken - broken * room
  }
  return lines
}
