import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inPieces, passageIn } from '@shared/search/found-words'

const found = (text: string, asked: string, ...terms: readonly string[]) =>
  inPieces(text, asked, new Set(terms))
    .filter(({ isFound }) => isFound)
    .map(({ words }) => words)

describe('marking what was found', () => {
  it('marks the part that was asked for', () => {
    expect(found('De Vakantieparken in Soest', 'park', 'vakantieparken')).toEqual(['park'])
    expect(found('De Vakantieparken in Soest', 'parken', 'vakantieparken')).toEqual(['parken'])
  })

  it('marks the whole word when it was found in another way', () => {
    expect(found('een vakantiepark', 'vakatniepark', 'vakantiepark')).toEqual(['vakantiepark'])
  })

  it('leaves unmarked what was not found', () => {
    expect(found('parkeren bij het park', 'park', 'park')).toEqual(['park'])
  })

  it('never loses or adds a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), fc.array(fc.string()), (text, asked, terms) => {
        const pieces = inPieces(text, asked, new Set([...terms, ...text.split(' ')]))
        expect(pieces.map(({ words }) => words).join('')).toBe(text)
      }),
    )
  })
})

describe('the passage that is shown', () => {
  it('is the one in which most was found, cut at words', () => {
    const long = `${'Eerst een lange aanloop. '.repeat(10)}Dan het vakantiepark in Soest. ${'En nog een slot. '.repeat(20)}`
    const shown = passageIn(['een vakantiepark', long], 'vakantiepark soest', new Set(['vakantiepark', 'soest']))
    expect(shown).toContain('Dan het vakantiepark in Soest.')
    expect(shown).toMatch(/^… .* …$/)
    expect(shown.length).toBeLessThan(160)
  })

  it('is empty when nothing was found in any', () => {
    expect(passageIn(['een park'], 'soest', new Set(['soest']))).toBe('')
  })

  it('holds something that was found, whatever the text', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 90 }), fc.lorem({ maxCount: 90 }), (before, after) => {
        const text = `${before} vakantiepark ${after}`
        expect(passageIn([text], 'vakantiepark', new Set(['vakantiepark']))).toContain('vakantiepark')
      }),
    )
  })
})
