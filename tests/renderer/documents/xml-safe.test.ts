import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellSafe, looksLikeFormula, xmlSafe } from '@renderer/documents/xml-safe'

describe('a text that goes into XML', () => {
  test('loses control characters and halves of characters, and keeps tab, new line, accents and emoji', () => {
    expect(xmlSafe('a\u0000b\u0007c\u000Bd\uFFFEe\uFFFFf')).toBe('abcdef')
    expect(xmlSafe('\uD83D kwart, half \uDE00')).toBe(' kwart, half ')
    expect(xmlSafe('coördinator\t😀\n’s')).toBe('coördinator\t😀\n’s')
    expect(xmlSafe('regel\r\nregel\rregel')).toBe('regel\nregel\nregel')
  })

  test('keeps what Excel would read as an escape', () => {
    expect(xmlSafe('_x0041_ en x0041')).toBe('_x005F_x0041_ en x0041')
  })

  test('is well-formed for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(xmlSafe(text)).not.toMatch(/[^\P{Cc}\t\n]|\p{Cs}|[\uFFFE\uFFFF]/u)
      }),
    )
  })
})

describe('a text that goes into a cell', () => {
  test.each([32_759, 32_760])('of %d characters stays whole', (length) => {
    expect(cellSafe('x'.repeat(length))).toHaveLength(length)
  })

  test.each([32_761, 32_767, 32_768, 40_000])('of %d characters is cut, and says so', (length) => {
    expect(cellSafe('x'.repeat(length))).toHaveLength(32_760)
    expect(cellSafe('x'.repeat(length))).toMatch(/x… \(ingekort\)$/)
  })

  test('is never cut through an emoji', () => {
    expect(cellSafe(`${'x'.repeat(32_747)}😀${'y'.repeat(100)}`)).not.toMatch(/\p{Cs}/u)
  })
})

test.each(['=1+1', '+31 6', '-3 dagen', '@naam', '\t=1', '\r=1'])('%j looks like a formula', (text) => {
  expect(looksLikeFormula(text)).toBe(true)
})

test.each(['1.03', 'a=b', ' =1', ''])('%j does not', (text) => {
  expect(looksLikeFormula(text)).toBe(false)
})
