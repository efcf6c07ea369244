import type { BrowserWindow } from 'electron'
import type { Desktop } from '@shared/desktop'
import { ok, refused } from '@shared/result'
import { withOwnProperties } from './pdf-properties'

/**
 * The verb that prints what the window shows to a printer, as a PDF with tags, bookmarks and lines around its pages. The
 * words of those lines are loaded with the first print.
 */
export function pdfPrinter(window: () => BrowserWindow): Desktop['printPdf'] {
  return async (frame) => {
    try {
      const { footOf, headOf, MARGINS } = await import('./page-frame')
      const printed = await window().webContents.printToPDF({
        pageSize: 'A4',
        preferCSSPageSize: true,
        margins: MARGINS,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        displayHeaderFooter: true,
        headerTemplate: headOf(frame),
        footerTemplate: footOf(frame),
      })
      return ok({ kind: 'printed', bytes: withOwnProperties(printed, frame) })
    } catch (error) {
      return refused({ kind: 'not-printed', code: error instanceof Error ? error.message : String(error) })
    }
  }
}
