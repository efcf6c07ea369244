import type { Cancelled } from '@shared/desktop'
import type { Paper } from '@shared/reports/paper'
import type { Report } from '@shared/reports/report'
import { ok, refused, type Result } from '@shared/result'
import type { DrawingNews, DrawingWork } from './drawing-work'

/** A document as a file. */
export interface Drawn {
  readonly kind: 'drawn'
  readonly bytes: Uint8Array
}

/** The file could not be made; the code is for the small print. */
export interface NotDrawn {
  readonly kind: 'not-drawn'
  readonly code: string
}

/** How someone follows the drawing, and stops it. */
export interface Watch {
  /** The share that is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void
  readonly signal?: AbortSignal
}

type Drawing = Promise<Result<Drawn | Cancelled, NotDrawn>>

/** Draws a report as a workbook. */
export const renderExcel = (report: Report, watch: Watch = {}): Drawing => draw({ kind: 'workbook', report }, watch)

/** Draws a paper as a Word document. */
export const renderWord = (paper: Paper, watch: Watch = {}): Drawing => draw({ kind: 'word', paper }, watch)

/** Draws in a worker of its own, so that the window stays free and stopping is immediate. */
function draw(work: DrawingWork, { onProgress, signal }: Watch): Drawing {
  if (signal?.aborted) return Promise.resolve(ok({ kind: 'cancelled' }))
  const worker = new Worker(new URL('./documents-worker.ts', import.meta.url), { type: 'module' })
  const outcome = new Promise<Result<Drawn | Cancelled, NotDrawn>>((settle) => {
    const stop = () => settle(ok({ kind: 'cancelled' }))
    signal?.addEventListener('abort', stop, { once: true })
    worker.addEventListener('error', () => settle(refused({ kind: 'not-drawn', code: 'worker' })))
    worker.addEventListener('message', ({ data }: MessageEvent<DrawingNews>) => {
      if (data.kind === 'progress') onProgress?.(data.share)
      else settle(data.kind === 'drawn' ? ok(data) : refused({ kind: 'not-drawn', code: data.code }))
    })
  })
  worker.postMessage(work)
  return outcome.finally(() => worker.terminate())
}
