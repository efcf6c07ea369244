import { describe, expect, test } from 'vitest'
import { tooLong, wordsIn } from '@shared/reports/paper-length'
import { aPaper, aSection, everyBlock } from '../../support/a-paper'

describe('the length of a paper', () => {
  test('counts the words of every kind of block, and no sources, signs or open lines', () => {
    const [, section] = everyBlock
    const bullets = section?.blocks.filter(({ kind }) => kind === 'bullets') ?? []
    expect(wordsIn({ heading: 'Kop', mostWords: null, blocks: bullets })).toBe(16)
    expect(wordsIn({ heading: null, mostWords: null, blocks: everyBlock[2]?.blocks ?? [] })).toBe(4)
    expect(wordsIn({ heading: null, mostWords: null, blocks: everyBlock[0]?.blocks ?? [] })).toBe(24)
  })

  test.each([40, 39])('finds nothing wrong with %i words where 40 fit', (words) => {
    expect(tooLong(aPaper({ sections: [aSection('Stand van zaken', words, 40)] }), 1)).toEqual([])
  })

  test('names every section with more words than fit, however many pages there are', () => {
    const sections = [aSection('Aanleiding', 41, 40), aSection('Kern', 10, 50), aSection('Stand van zaken', 84, 40)]
    const found = [
      { heading: 'Aanleiding', words: 41, most: 40 },
      { heading: 'Stand van zaken', words: 84, most: 40 },
    ]
    for (const pages of [null, 1, 3]) expect(tooLong(aPaper({ sections }), pages)).toEqual(found)
  })

  test('names the longest section when there are too many pages and none has too many words', () => {
    const sections = [aSection('Aanleiding', 30, 40), aSection('Bijlagen', 900), aSection('Kern', 10)]
    expect(tooLong(aPaper({ sections }), 3)).toEqual([{ heading: 'Bijlagen', words: 900, most: null }])
    expect(tooLong(aPaper({ sections }), 2)).toEqual([])
    expect(tooLong(aPaper({ sections, mostPages: null }), 30)).toEqual([])
  })

  test('calls what stands directly under the title by the title', () => {
    const [found] = tooLong(aPaper({ sections: [aSection(null, 41, 40)] }), null)
    expect(found?.heading).toBe('Annotatie ambtsbezoek gemeente Soest')
  })
})
