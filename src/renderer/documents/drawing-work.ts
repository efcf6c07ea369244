import type { Paper } from '@shared/reports/paper'
import type { Report } from '@shared/reports/report'

/** What the window asks of the worker: draw this document as that kind of file. A worker draws once and is then done. */
export type DrawingWork =
  { readonly kind: 'workbook'; readonly report: Report } | { readonly kind: 'word'; readonly paper: Paper }

/** What the worker tells on its way. */
export type DrawingNews =
  /** The share that is done, from 0 to 1. */
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'drawn'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly code: string }
