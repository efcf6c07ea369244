import { describe, expect, test } from 'vitest'
import { linesOf } from '@renderer/documents/text-lines'

const plain = { size: 10, bold: false }

describe('the lines a text takes', () => {
  test.each([
    ['', 1],
    ['kort', 1],
    ['een\ntwee\n\nvier', 4],
    ['Weerbaarheid eigen organisatie', 3],
    ['W'.repeat(60), 10],
  ])('%j in twelve characters takes %d', (text, lines) => {
    expect(linesOf(text, 12, plain)).toBe(lines)
  })

  test('are fewer in a wider cell and more in a larger or bolder type', () => {
    const text = 'Aanpak van ondermijning in provinciaal beleid '.repeat(5)
    expect(linesOf(text, 60, plain)).toBeLessThan(linesOf(text, 30, plain))
    expect(linesOf(text, 30, { size: 12, bold: true })).toBeGreaterThan(linesOf(text, 30, plain))
  })
})
