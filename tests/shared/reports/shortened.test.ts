import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shortened, withinWords } from '@shared/reports/shortened'

describe('a text that is too long', () => {
  test('is cut between words, with the ending inside the limit', () => {
    expect(shortened('een twee drie vier', 13, '…')).toBe('een twee…')
    expect(shortened('een twee drie', 13, '…')).toBe('een twee drie')
  })

  test('that is one single word is cut inside it, never through an emoji', () => {
    expect(shortened('a'.repeat(20), 10, '…')).toBe('aaaaaaaaa…')
    expect(shortened('aaa😀😀😀', 5, '…')).toBe('aaa…')
  })

  test('never gets longer than allowed and keeps its beginning', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 2, max: 60 }), (text, longest) => {
        const short = shortened(text, longest, '…')
        expect(short.length).toBeLessThanOrEqual(Math.max(longest, 1))
        expect(text.startsWith(short.replace(/…$/, '')) || short === text).toBe(true)
      }),
    )
  })
})

describe('items within so many words', () => {
  const more = (count: number) => `en nog ${count}`

  test('are all there when they fit, and otherwise the rest is counted', () => {
    expect(withinWords(['een twee', 'drie'], 3, more)).toBe('een twee; drie')
    expect(withinWords(['een twee', 'drie vier', 'vijf zes'], 6, more)).toBe('een twee; drie vier; vijf zes')
    expect(withinWords(['een twee', 'drie vier', 'vijf zes'], 5, more)).toBe('een twee; en nog 2')
    expect(withinWords([], 5, more)).toBe('')
  })
})
