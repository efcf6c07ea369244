import { mendingOf, severityOf, type Finding } from '../control/finding'
import { findingInWords, findingKindName, placeOf, severityName } from '../control/finding-words'
import { dayInNumbers, type Day, type Instant } from '../plan/day'
import { disclosureName, type Disclosure } from '../plan/disclosure'
import { text } from './cells'
import { sheetColumn, tableSheet, type SheetColumn } from './cdk-overview-material'
import { controlWording } from './control-wording'
import type { Report } from './report'
import { asFileName, propertiesOf } from './version-words'

/** For whom the workbook is: for the desk of the advisor, and never for GS. */
const LEVEL: Disclosure = 'intern'

interface ControlOptions {
  readonly planTitle: string
  readonly on: Day
  readonly generatedAt: Instant
}

/** *Controle* as a workbook of its own: what was found, a row each. */
export function controlReport(findings: readonly Finding[], { planTitle, on, generatedAt }: ControlOptions): Report {
  const day = dayInNumbers(on)
  const marking = disclosureName(LEVEL)
  return {
    title: controlWording.title,
    standing: controlWording.standing(day, findings.length, marking),
    fileName: asFileName(controlWording.fileName(on)),
    properties: propertiesOf(
      { version: '1.0', state: 'definitief', disclosure: LEVEL },
      { subject: controlWording.subject(planTitle, day), category: controlWording.category, on, generatedAt },
    ),
    page: { marking, footer: controlWording.footer(day) },
    sheets: [
      tableSheet({
        name: controlWording.sheet,
        table: 'tblControle',
        columns: COLUMNS,
        items: findings,
        nothing: { text: controlWording.none, column: 3 },
      }),
    ],
  }
}

const { headings, mendings } = controlWording

const COLUMNS: readonly SheetColumn<Finding>[] = [
  sheetColumn(headings.severity, 12, 'text', ({ kind }) => text(severityName(severityOf(kind)))),
  sheetColumn(headings.kind, 26, 'text', ({ kind }) => text(findingKindName(kind))),
  sheetColumn(headings.number, 8, 'code', (finding) => ({
    kind: 'action-number',
    text: placeOf(finding, LEVEL).number,
  })),
  sheetColumn(headings.place, 44, 'text', (finding) => text(placeOf(finding, LEVEL).name)),
  sheetColumn(headings.reason, 54, 'text', (finding) => text(findingInWords(finding, LEVEL))),
  sheetColumn(headings.mending, 26, 'text', (finding) => text(mendings[mendingOf(finding).by])),
]
