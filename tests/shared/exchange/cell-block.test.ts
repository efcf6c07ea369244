import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asCsv, asTabSeparated, tabSeparated } from '@shared/exchange/cell-block'
import { inert } from '@shared/exchange/inert'
import { PAYLOADS } from '../../support/injected'

/** A cell as people type it; a `'` before a sign is what a spreadsheet writes itself. */
const someCell = fc
  .string({ unit: fc.constantFrom('a', 'é', '=', '+', '-', '@', '"', "'", '\t', '\n', ';', ' ', '1'), maxLength: 12 })
  .filter((cell) => !/^'[=+\-@\t\r]/.test(cell))

const someBlock = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 6 }))
  .chain(([wide, high]) =>
    fc.array(fc.array(someCell, { minLength: wide, maxLength: wide }), { minLength: high, maxLength: high }),
  )

describe('a block of cells on the clipboard', () => {
  test('comes back as it went', () => {
    fc.assert(
      fc.property(someBlock, (block) => {
        expect(tabSeparated(asTabSeparated(block))).toEqual(block)
      }),
    )
  })

  test('is read as LibreOffice Calc and Excel write it', () => {
    expect(tabSeparated('Nr.\tStatus\n1.01\t"twee\nregels"\n1.02\t5" buis\n')).toEqual([
      ['Nr.', 'Status'],
      ['1.01', 'twee\nregels'],
      ['1.02', '5" buis'],
    ])
    expect(tabSeparated('1.01\t"Hij zei ""ja"""\r\n1.02\t\r\n')).toEqual([
      ['1.01', 'Hij zei "ja"'],
      ['1.02', ''],
    ])
  })

  test('never begins a cell as a formula, and leaves numbers numbers', () => {
    for (const payload of PAYLOADS) {
      const [, first] = /^"?(.)/s.exec(asTabSeparated([[payload]])) ?? []
      expect(['=', '+', '-', '@', '\t', '\r']).not.toContain(first)
    }
    expect(['-5', '+3,5', '-12%', '2026-Q3', 'gewoon'].map(inert)).toEqual(['-5', '+3,5', '-12%', '2026-Q3', 'gewoon'])
    expect(inert('-1+1')).toBe("'-1+1")
  })
})

test('a csv has a mark for Excel, a semicolon between quoted cells, and whole lines', () => {
  expect(
    asCsv([
      ['Nr.', 'Titel "x"'],
      ['1.01', '=1+1;2'],
    ]),
  ).toBe('\uFEFF"Nr.";"Titel ""x"""\r\n"1.01";"\'=1+1;2"\r\n')
})
