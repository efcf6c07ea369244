import { useCallback, useState, type ReactNode } from 'react'
import { createPortal, flushSync } from 'react-dom'
import type { NotPrinted, Printed } from '@shared/desktop'
import type { Paper } from '@shared/reports/paper'
import type { Result } from '@shared/result'
import { desktop } from '../desktop'
import { PaperView } from './paper-view'
import './use-paper-print.css'

interface PaperPrint {
  /** What only a printer sees, and only while a paper is printed; it goes anywhere on the screen. */
  readonly printed: ReactNode
  print(paper: Paper): Promise<Result<Printed, NotPrinted>>
}

/** Prints a paper as a PDF: for a moment it is all that a printer sees of the window, and the document has its name. */
export function usePaperPrint(): PaperPrint {
  const [paper, setPaper] = useState<Paper | null>(null)
  const print = useCallback(async (toPrint: Paper) => {
    flushSync(() => setPaper(toPrint))
    const named = document.title
    document.title = toPrint.title
    try {
      const { page, properties } = toPrint
      return await desktop.printPdf({
        ...page,
        organisation: properties.organisation,
        generatedAt: properties.generatedAt,
      })
    } finally {
      document.title = named
      setPaper(null)
    }
  }, [])
  const printed = paper && createPortal(<Pages paper={paper} />, document.body)
  return { printed, print }
}

const Pages = ({ paper }: { readonly paper: Paper }) => (
  <div className="printed-paper">
    <PaperView paper={paper} level={1} />
  </div>
)
