import { dayInNumbers, type Day, type Instant } from '../plan/day'
import { disclosureName, type Disclosure } from '../plan/disclosure'
import { sheetColumn, tableSheet, type SheetColumn } from './cdk-overview-material'
import { actionNumber, text } from './cells'
import { deskWording } from './desk-wording'
import type { Report } from './report'
import { asFileName, propertiesOf } from './version-words'

/** What the table of the desk shows, as far as it may leave the app. */
export interface DeskList {
  readonly headings: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** In which column (from 0) the number of the action stands; -1 when it is not shown. */
  readonly numberAt: number
}

interface DeskOptions {
  /** Who may read what is in it. */
  readonly level: Disclosure
  readonly planTitle: string
  readonly on: Day
  readonly generatedAt: Instant
}

/** The name of a file with the list, without an extension; it says who may read it. */
export const deskFileName = (on: Day, level: Disclosure): string =>
  asFileName(deskWording.fileName(on, disclosureName(level)))

/** The table of the desk as a workbook: what is shown, in its order and its columns. */
export function deskReport(list: DeskList, { level, planTitle, on, generatedAt }: DeskOptions): Report {
  const day = dayInNumbers(on)
  const marking = disclosureName(level)
  return {
    title: deskWording.title,
    standing: deskWording.standing(day, list.rows.length, marking),
    fileName: deskFileName(on, level),
    properties: propertiesOf(
      { version: '1.0', state: 'definitief', disclosure: level },
      { subject: deskWording.subject(planTitle, day), category: deskWording.category, on, generatedAt },
    ),
    page: { marking, footer: deskWording.footer(day) },
    sheets: [
      tableSheet({
        name: deskWording.sheet,
        table: 'tblActies',
        columns: columnsOf(list),
        items: list.rows,
        nothing: { text: deskWording.none, column: 0 },
      }),
    ],
  }
}

/** How wide a column is at least and at most, in characters. */
const WIDTHS = { least: 10, most: 48 }

const columnsOf = ({ headings, rows, numberAt }: DeskList): readonly SheetColumn<readonly string[]>[] =>
  headings.map((heading, at) => {
    const longest = rows.reduce((most, row) => Math.max(most, row[at]?.length ?? 0), heading.length + 3)
    const width = Math.min(Math.max(longest, WIDTHS.least), WIDTHS.most)
    return at === numberAt
      ? sheetColumn(heading, WIDTHS.least, 'code', (row) => actionNumber(row[at] ?? ''))
      : sheetColumn(heading, width, 'text', (row) => text(row[at] ?? null))
  })
