import ExcelJS from 'exceljs'
import type { Report } from '@shared/reports/report'
import { drawSheet } from './draw-sheet'
import { finishWorkbook } from './finish-workbook'
import { xmlSafe } from './xml-safe'

/**
 * A report as an Excel workbook: a snapshot without macros, links or anything that changes by itself, and without a
 * trace of who made it. The same report gives the same bytes.
 */
export async function excelReport(report: Report, onProgress: (share: number) => void = () => {}): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  Object.assign(workbook, propertiesOf(report))
  const steps = report.sheets.length + 2
  const unfinished = report.sheets.map((sheet, index) => {
    const left = drawSheet(workbook, report, sheet)
    onProgress((index + 1) / steps)
    return left
  })
  // Stored as it is: it is opened again to be finished, and packed then.
  const written = new Uint8Array(await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } }))
  onProgress((steps - 1) / steps)
  return finishWorkbook(written, unfinished)
}

function propertiesOf({ title, properties }: Report) {
  const moment = new Date(properties.generatedAt)
  const organisation = xmlSafe(properties.organisation)
  return {
    creator: organisation,
    lastModifiedBy: organisation,
    company: organisation,
    title: xmlSafe(title),
    subject: xmlSafe(properties.subject),
    category: xmlSafe(properties.category),
    language: properties.language,
    created: moment,
    modified: moment,
    views: [{ x: 0, y: 0, width: 20_000, height: 12_000, firstSheet: 0, activeTab: 0, visibility: 'visible' as const }],
  }
}
