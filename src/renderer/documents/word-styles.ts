import {
  AlignmentType,
  LevelFormat,
  LineRuleType,
  type INumberingOptions,
  type ISpacingProperties,
  type IStylesOptions,
} from 'docx'
import { INK, NAVY } from './colours'

/** A4 portrait in millimetres: 25 above and below, 20 at the sides (`reports.md` 3.1). */
const PAGE = { width: 210, height: 297, margin: { upright: 25, side: 20, furniture: 12 } } as const

/** Millimetres in twentieths of a point. */
const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4)

/** What is left for the text, in twentieths of a point as all lengths here. */
export const TEXT_WIDTH = twips(PAGE.width - 2 * PAGE.margin.side)

export const PAGE_PROPERTIES = {
  page: {
    size: { width: twips(PAGE.width), height: twips(PAGE.height) },
    margin: {
      top: twips(PAGE.margin.upright),
      bottom: twips(PAGE.margin.upright),
      left: twips(PAGE.margin.side),
      right: twips(PAGE.margin.side),
      header: twips(PAGE.margin.furniture),
      footer: twips(PAGE.margin.furniture),
    },
  },
} as const

/** Dark enough on white for small letters. */
export const GREY = '595959'

/** Lines of 1.15 and of 1, in 240ths. */
const EASY = { line: 276, lineRule: LineRuleType.AUTO }
const TIGHT = { line: 240, lineRule: LineRuleType.AUTO }

/** Styles of our own, beside those that Word has; by these ids paragraphs name them. */
export const STYLE = {
  title: 'Title',
  heading: 'Heading1',
  subHeading: 'Heading2',
  caption: 'Caption',
  list: 'ListParagraph',
  small: 'SmallPrint',
  label: 'OpenLabel',
  line: 'OpenLine',
  furniture: 'PageFurniture',
  cell: 'TableText',
  head: 'TableHead',
} as const

/** Space above and below what a table is followed by: a table itself has none. */
export const AFTER_TABLE = 160

const heading = (size: number, outlineLevel: number, before: number, after: number) => ({
  run: { size, bold: true, color: NAVY },
  paragraph: { outlineLevel, keepNext: true, keepLines: true, spacing: { before, after, ...TIGHT } },
})

/** The styles that Word's navigation pane and its screen readers know, in letters of 11 points and lines of 1.15. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Calibri', size: 22, color: INK, language: { value: 'nl-NL', eastAsia: 'nl-NL' } },
      paragraph: { spacing: { before: 0, after: 120, ...EASY } },
    },
    title: {
      run: { size: 36, bold: true, color: NAVY },
      paragraph: { keepNext: true, spacing: { before: 0, after: 120, ...TIGHT } },
    },
    heading1: heading(28, 0, 320, 100),
    heading2: heading(23, 1, 220, 80),
    listParagraph: { paragraph: { spacing: { after: 60 } } },
    caption: {
      run: { size: 20, bold: true, italics: false, color: NAVY },
      paragraph: { keepNext: true, spacing: { before: 160, after: 80, ...TIGHT } },
    },
  },
  paragraphStyles: [
    style(STYLE.small, 'Kleine letter', { size: 18, color: GREY }, { before: 60, after: 120, ...TIGHT }),
    {
      ...style(STYLE.label, 'Invulveld', { bold: true }, { before: 160, after: 0 }),
      paragraph: { keepNext: true, spacing: { before: 160, after: 0 } },
    },
    style(STYLE.line, 'Invulregel', { color: GREY }, { before: 240, after: 0, ...TIGHT }),
    style(STYLE.furniture, 'Kop- en voettekst', { size: 18, color: GREY }, { after: 0, ...TIGHT }),
    style(STYLE.cell, 'Tabeltekst', { size: 18 }, { before: 20, after: 20, ...TIGHT }),
    style(STYLE.head, 'Tabelkop', { size: 17, bold: true }, { before: 40, after: 40, ...TIGHT }),
  ],
}

function style(
  id: string,
  name: string,
  run: { readonly size?: number; readonly bold?: boolean; readonly color?: string },
  spacing: ISpacingProperties,
) {
  return { id, name, basedOn: 'Normal', quickFormat: true, run, paragraph: { spacing } }
}

/** The two kinds of list, by these references. */
export const LIST = { bullets: 'punten', numbers: 'nummers' } as const

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: 0,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: twips(6), hanging: twips(6) } } },
})

export const NUMBERING: INumberingOptions = {
  config: [
    { reference: LIST.bullets, levels: [level(LevelFormat.BULLET, '•')] },
    { reference: LIST.numbers, levels: [level(LevelFormat.DECIMAL, '%1.')] },
  ],
}
