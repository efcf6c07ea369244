import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sensitiveIn } from '@shared/reports/sensitive/sensitive'
import { markedWords } from '@renderer/features/reports/marked-words'

const marked = (text: string) => markedWords(text, sensitiveIn(text))

test('a short text stands there whole, with its suspect words apart', () => {
  expect(marked('Bel Jan Jansen op 06-12345678.')).toEqual([
    { words: 'Bel ', looksLike: null },
    { words: 'Jan Jansen', looksLike: 'persoon' },
    { words: ' op ', looksLike: null },
    { words: '06-12345678', looksLike: 'telefoon' },
    { words: '.', looksLike: null },
  ])
})

test('a long text is cut between words, far enough from what is marked', () => {
  const pieces = marked(`${'woorden '.repeat(40)}Jan Jansen ${'woorden '.repeat(40)}`)
  expect(pieces.map(({ looksLike }) => looksLike)).toEqual([null, 'persoon', null, null])
  expect(pieces[0]?.words).toMatch(/^… (woorden )+$/)
  expect(pieces.at(-1)?.words).toBe(' …')
  expect(pieces.map(({ words }) => words).join('').length).toBeLessThan(220)
})

test('a text of which the first words are marked and the rest is long keeps both', () => {
  const pieces = marked(`Jan Jansen ${'woorden '.repeat(40)}`)
  expect(pieces[0]).toEqual({ words: 'Jan Jansen', looksLike: 'persoon' })
  expect(pieces.at(-1)?.words).toBe(' …')
})

test('whatever is marked is in the text, and nothing is there twice', () => {
  const anyText = fc.array(fc.constantFrom('Jan Jansen', ' ', 'woord ', 'x'.repeat(90), 'a@b.nl', '. '), {
    maxLength: 30,
  })
  fc.assert(
    fc.property(anyText, (parts) => {
      const text = parts.join('')
      const said = marked(text)
        .map(({ words }) => words)
        .join('')
      expect(text).toContain(said.replace(/^… /, '').replace(/ …$/, ''))
      const suspects = sensitiveIn(text).map(({ words }) => words)
      expect(marked(text).flatMap(({ words, looksLike }) => (looksLike ? [words] : []))).toEqual(suspects)
    }),
  )
})
