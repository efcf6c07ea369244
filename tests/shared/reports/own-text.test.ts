import { describe, expect, test } from 'vitest'
import { linesOf, pointOf, rowsIn } from '@shared/reports/own-text'

describe('a typed point', () => {
  test('has the numbers behind it as its source, in round or square brackets', () => {
    expect(pointOf('Wij helpen (1.03, 2.04a).')).toEqual({ text: 'Wij helpen', sources: ['1.03', '2.04a'] })
    expect(pointOf('Wij helpen [3.07; 3.10]')).toEqual({ text: 'Wij helpen', sources: ['3.07', '3.10'] })
  })

  test('keeps brackets with anything else, and numbers that stand elsewhere', () => {
    for (const line of ['Wij helpen (snel)', 'Zie (1.03) en verder', '(1.03)', 'Het kost € 1.03', 'In 2025 (2026)'])
      expect(pointOf(line)).toEqual({ text: line, sources: [] })
  })

  test('loses the dash that was typed before it, and no minus', () => {
    expect(['- Eén', '• Twee', '* Drie', '-3 dagen'].map((line) => pointOf(line).text)).toEqual([
      'Eén',
      'Twee',
      'Drie',
      '-3 dagen',
    ])
  })
})

test('empty lines are no points, and a row may begin with an empty cell', () => {
  expect(linesOf('Een\n\n  \n Twee ')).toEqual(['Een', 'Twee'])
  expect(rowsIn('\tPunt\n\t\t\nFlevoland')).toEqual(['\tPunt', 'Flevoland'])
})
