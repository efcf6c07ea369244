import { expect, test } from 'vitest'
import { wholeNumber } from '@renderer/features/actions/whole-number'

test.each([
  ['', null],
  ['   ', null],
  ['40', 40],
  ['40 %', 40],
  ['-5', -5],
  ['0', 0],
])('%j is read as %j', (text, value) => {
  expect(wholeNumber(text)).toEqual({ ok: true, value })
})

test.each(['veel', '€ 5', '1.000', '12,5', '12.5', '1.00', '1e3', '--5', '4 of 5'])(
  '%j is a problem and never a guess',
  (text) => {
    expect(wholeNumber(text)).toEqual({ ok: false, problem: 'not-a-number' })
  },
)
