import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { safeSheetName } from '@renderer/documents/safe-sheet-name'

describe('the name of a sheet', () => {
  test('stays as it is when Excel takes it', () => {
    expect(safeSheetName('Planning per kwartaal', [])).toBe('Planning per kwartaal')
  })

  test.each([
    ['Stand [30/6]: wat?', 'Stand  30 6   wat'],
    ['', 'Blad'],
    ["''", 'Blad'],
    ['history', 'Blad history'],
    ["'tussen haakjes'", 'tussen haakjes'],
    ['a'.repeat(40), 'a'.repeat(31)],
    [`${'a'.repeat(30)}😀`, 'a'.repeat(30)],
  ])('%j becomes %j', (asked, given) => {
    expect(safeSheetName(asked, [])).toBe(given)
  })

  test('is unlike every other, however capitals are written', () => {
    expect(safeSheetName('actielijst', ['Actielijst', 'Actielijst (2)'])).toBe('actielijst (3)')
  })

  test('is one that Excel takes, whatever is asked', () => {
    const anyName = fc.string({ unit: 'binary', maxLength: 40 })
    fc.assert(
      fc.property(anyName, fc.array(anyName, { maxLength: 5 }), (asked, others) => {
        const taken = others.reduce<readonly string[]>((all, each) => [...all, safeSheetName(each, all)], [])
        const name = safeSheetName(asked, taken)
        expect(name).toMatch(/^(?!')[^\\/?*[\]:]{1,31}(?<!')$/)
        expect(name).not.toMatch(/\p{Cs}/u)
        expect(name.toLowerCase()).not.toBe('history')
        expect(taken.map((each) => each.toLowerCase())).not.toContain(name.toLowerCase())
      }),
      { numRuns: 1000 },
    )
  })
})
