import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Instant } from '@shared/plan/day'
import { MOST_HALF_TYPED, withHalfTyped, type HalfTyped } from '@shared/plan/half-typed'
import { ok, refused } from '@shared/result'
import { HalfTypedTexts } from '@renderer/data/half-typed'

const now = () => '2026-06-30T10:30:00.000Z' as Instant

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A shelf in memory, and the texts that are kept on it. */
function shelved(before: readonly HalfTyped[] = [], answer: () => string | null = () => null) {
  const shelf = { texts: before }
  const texts = new HalfTypedTexts(
    {
      halfTyped: () => Promise.resolve(shelf.texts),
      keepHalfTyped: (kept) => {
        const code = answer()
        if (code !== null) return Promise.resolve(refused({ kind: 'not-noted', code }))
        shelf.texts = kept
        return Promise.resolve(ok(null))
      },
    },
    now,
  )
  return { shelf, texts }
}

const at = (place: string, text: string): HalfTyped => ({ place, text, at: now() })

describe('half-typed texts', () => {
  it('are kept once nothing is typed for a moment', async () => {
    const { shelf, texts } = shelved()
    await texts.open()
    texts.type('a', 'H')
    texts.type('a', 'Half')
    expect(shelf.texts).toEqual([])
    await vi.runAllTimersAsync()
    expect(shelf.texts).toEqual([at('a', 'Half')])
  })

  it('are kept at once when the screens go', async () => {
    const { shelf, texts } = shelved()
    texts.type('a', 'Half')
    texts.hurry()
    expect(shelf.texts).toEqual([at('a', 'Half')])
    await vi.runAllTimersAsync()
  })

  it('join what was left unfinished before, also when that is read later', async () => {
    const { texts } = shelved([at('a', 'Oud'), at('b', 'Ook oud')])
    texts.type('a', 'Nieuw')
    await texts.open()
    expect(texts.current()).toEqual([at('a', 'Nieuw'), at('b', 'Ook oud')])
  })

  it('go when they are emptied', async () => {
    const { shelf, texts } = shelved([at('a', 'Oud')])
    await texts.open()
    texts.type('a', '')
    await vi.runAllTimersAsync()
    expect([texts.current(), shelf.texts]).toEqual([[], []])
  })

  it('say that they cannot be kept as long as that is so', async () => {
    let code: string | null = 'ENOSPC'
    const { texts } = shelved([], () => code)
    texts.type('a', 'Half')
    await vi.runAllTimersAsync()
    expect(texts.problem()).toBe('ENOSPC')
    code = null
    texts.type('a', 'Half af')
    await vi.runAllTimersAsync()
    expect(texts.problem()).toBeNull()
  })

  it('are so many at most, the oldest given up first', () => {
    const many = Array.from({ length: MOST_HALF_TYPED }, (_, index) => at(`p${index}`, 'x'))
    const kept = withHalfTyped(many, at('nieuw', 'y'))
    expect(kept.length).toBe(MOST_HALF_TYPED)
    expect(kept[0]).toEqual(at('nieuw', 'y'))
  })
})
