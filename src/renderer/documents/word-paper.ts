import { BorderStyle, Document, Footer, Header, Packer, PageNumber, Paragraph, TabStopType, TextRun } from 'docx'
import type { Paper } from '@shared/reports/paper'
import { paperWording } from '@shared/reports/paper-wording'
import { RULE } from './colours'
import { finishDocument } from './finish-document'
import { sectionOf } from './word-blocks'
import { NUMBERING, PAGE_PROPERTIES, STYLE, STYLES, TEXT_WIDTH } from './word-styles'
import { paragraphOf, runsOf } from './word-text'
import { wellFormed } from '@shared/exchange/well-formed'

/** How much of the work is done when the text is drawn and only has to be packed. */
const DRAWN = 0.5

/**
 * A paper as a Word document (`reports.md` 1.8 and 3.1): styles and lists that Word knows, no pictures, no macros, and
 * no trace of who made it. The same paper gives the same bytes.
 */
export async function wordPaper(paper: Paper, onProgress: (share: number) => void = () => {}): Promise<Uint8Array> {
  const { sections } = paper
  const text = sections.flatMap((section, place) => {
    const drawn = sectionOf(section, place)
    onProgress((DRAWN * (place + 1)) / sections.length)
    return drawn
  })
  const document = new Document({
    ...propertiesOf(paper),
    styles: STYLES,
    numbering: NUMBERING,
    sections: [
      {
        properties: PAGE_PROPERTIES,
        headers: { default: headerOf(paper) },
        footers: { default: footerOf(paper) },
        children: [paragraphOf(paper.title, STYLE.title), ...text],
      },
    ],
  })
  const written = new Uint8Array(await Packer.toArrayBuffer(document))
  return finishDocument(written, paper.properties)
}

function propertiesOf({ title, properties }: Paper) {
  const organisation = wellFormed(properties.organisation)
  return {
    title: wellFormed(title),
    subject: wellFormed(properties.subject),
    creator: organisation,
    lastModifiedBy: organisation,
  }
}

const rule = { style: BorderStyle.SINGLE, size: 4, space: 4, color: RULE }

/** At the left what it is, at the right who may read it. */
function headerOf({ page }: Paper): Header {
  const children = [...runsOf(page.heading), tab(), ...runsOf(page.marking, { bold: true })]
  return new Header({ children: [new Paragraph({ ...furniture, border: { bottom: rule }, children })] })
}

/** At the left the version and its day, at the right which page of how many. */
function footerOf({ page }: Paper): Footer {
  const { before, between } = paperWording.page
  const number = new TextRun({ children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES] })
  const children = [...runsOf(page.footer), tab(), number]
  return new Footer({ children: [new Paragraph({ ...furniture, border: { top: rule }, children })] })
}

const furniture = {
  style: STYLE.furniture,
  tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
} as const

const tab = (): TextRun => new TextRun({ text: '\t' })
