import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Report } from '@shared/reports/report'
import { renderExcel, renderWord } from '@renderer/documents/documents'
import { drawReport } from '@renderer/documents/draw-report'
import type { DrawingNews, DrawingWork } from '@renderer/documents/drawing-work'
import { aPlan, aReport, anAction } from '../../support/builders'
import { aPaper } from '../../support/a-paper'
import { filesIn, opened } from './reading'

/** A worker that works in this thread, and may break down instead. */
class WorkerHere extends EventTarget {
  static breaksDown = false
  static readonly ended: WorkerHere[] = []

  postMessage(work: DrawingWork): void {
    if (WorkerHere.breaksDown) this.dispatchEvent(new Event('error'))
    else void drawReport(work, (data) => this.dispatchEvent(new MessageEvent('message', { data })))
  }

  terminate(): void {
    WorkerHere.ended.push(this)
  }
}

const report = () => aReport(aPlan({ actions: [anAction({})] }), '2026-06-30')

beforeEach(() => {
  WorkerHere.breaksDown = false
  WorkerHere.ended.length = 0
  vi.stubGlobal('Worker', WorkerHere)
})

afterEach(() => vi.unstubAllGlobals())

describe('drawing a report in a worker', () => {
  test('gives the workbook, tells how far it is, and ends the worker', async () => {
    const shares: number[] = []
    const drawn = await renderExcel(report(), { onProgress: (share) => shares.push(share) })
    expect(drawn).toMatchObject({ ok: true, value: { kind: 'drawn' } })
    const bytes = drawn.ok && drawn.value.kind === 'drawn' ? drawn.value.bytes : new Uint8Array()
    expect((await opened(bytes)).worksheets).toHaveLength(8)
    expect(shares.length).toBeGreaterThan(0)
    expect(WorkerHere.ended).toHaveLength(1)
  })

  test('gives the Word document of a paper in the same way', async () => {
    const shares: number[] = []
    const drawn = await renderWord(aPaper(), { onProgress: (share) => shares.push(share) })
    const bytes = drawn.ok && drawn.value.kind === 'drawn' ? drawn.value.bytes : new Uint8Array()
    expect(Object.keys(filesIn(bytes))).toContain('word/document.xml')
    expect(shares.length).toBeGreaterThan(0)
    expect(WorkerHere.ended).toHaveLength(1)
  })

  test('can be stopped, which is no failure', async () => {
    const stopping = new AbortController()
    const drawing = renderExcel(report(), { signal: stopping.signal })
    stopping.abort()
    expect(await drawing).toEqual({ ok: true, value: { kind: 'cancelled' } })
    expect(WorkerHere.ended).toHaveLength(1)
  })

  test('does not begin when it was stopped before', async () => {
    expect(await renderExcel(report(), { signal: AbortSignal.abort() })).toEqual({
      ok: true,
      value: { kind: 'cancelled' },
    })
    expect(WorkerHere.ended).toHaveLength(0)
  })

  test('says that there is no workbook when the worker breaks down', async () => {
    WorkerHere.breaksDown = true
    expect(await renderExcel(report())).toEqual({ ok: false, problem: { kind: 'not-drawn', code: 'worker' } })
  })

  test('says that there is no workbook, and the name of the error, when drawing fails', async () => {
    const sheets = report().sheets.map((sheet) => ({ ...sheet, name: sheet.name, blocks: undefined }))
    const impossible = { ...report(), sheets } as unknown as Report
    expect(await renderExcel(impossible)).toEqual({ ok: false, problem: { kind: 'not-drawn', code: 'TypeError' } })
  })
})

test('the worker tells of its progress before the workbook is there', async () => {
  const news: DrawingNews['kind'][] = []
  await drawReport({ kind: 'workbook', report: report() }, ({ kind }) => news.push(kind))
  expect(news.at(-1)).toBe('drawn')
  expect(new Set(news.slice(0, -1))).toEqual(new Set(['progress']))
})
