import { expect, test } from 'vitest'
import { parseAmount } from '@shared/plan/amount'

test.each([
  ['', null],
  ['   ', null],
  ['0', 0],
  ['-0', 0],
  ['75000', 75_000],
  ['75.000', 75_000],
  ['€ 75.000', 75_000],
  ['€75.000,00', 75_000],
  [' € 75.000,- ', 75_000],
  ['1.250.000', 1_250_000],
  ['-5.000', -5000],
  ['€ -5.000', -5000],
  ['− € 5.000', -5000],
])('%j is read as %j', (text, value) => {
  expect(parseAmount(text)).toEqual({ ok: true, value })
})

test.each([
  '75k',
  '75.00',
  '75,50',
  '75.000,5',
  '7 500',
  '1.0000',
  '€',
  '-',
  '--5',
  '-€ -5',
  '75 euro',
  '1e5',
  '9'.repeat(17),
])('%j is a problem and never a guess', (text) => {
  expect(parseAmount(text)).toEqual({ ok: false, problem: { kind: 'unreadable-amount', text } })
})
