import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstPlan } from '@shared/first-plan/first-plan'
import { isPartOf, slipsIn, stemmed, wordsAsked, wordsAt, wordsIn } from '@shared/search/words'

describe('a Dutch word without its ending', () => {
  it.each([
    ['gemeente', 'gemeenten'],
    ['vakantiepark', 'vakantieparken'],
    ['partner', 'partners'],
    ['school', 'scholen'],
    ['brief', 'brieven'],
    ['huis', 'huizen'],
    ['proces', 'processen'],
    ['weerbaarheid', 'weerbaarheden'],
    ['foto', "foto's"],
    ['gemeente', 'gemeentes'],
  ])('%s and %s are one', (one, other) => {
    expect(stemmed(one)).toBe(stemmed(other))
  })

  it.each([
    ['gemeente', 'gemeenschap'],
    ['park', 'partner'],
    ['1.03', '1.10'],
  ])('%s and %s are two', (one, other) => {
    expect(stemmed(one)).not.toBe(stemmed(other))
  })

  it('has no ending that could go as well, whatever the word', () => {
    fc.assert(
      fc.property(aWord, (word) => {
        expect(stemmed(stemmed(word))).toBe(stemmed(word))
      }),
    )
  })
})

describe('the words of a text', () => {
  it('are folded, and a number is one word', () => {
    expect(wordsIn('Actie 1.03: Coördinatie met RIEC Midden-Nederland.')).toEqual([
      'actie',
      '1.03',
      'coordinatie',
      'met',
      'riec',
      'midden',
      'nederland',
    ])
  })

  it('stand where the text has them', () => {
    const text = 'De Bilt, één brief'
    expect(wordsAt(text).map(({ start, end }) => text.slice(start, end))).toEqual(['De', 'Bilt', 'één', 'brief'])
  })

  it('are the same in the plan, with and without their place', () => {
    for (const { planText } of firstPlan.actions)
      expect(wordsAt(planText ?? '').map(({ word }) => word)).toEqual(wordsIn(planText ?? ''))
  })

  it('that stand in every sentence are not asked for beside others', () => {
    expect(wordsAsked('de aanpak van vakantieparken')).toEqual(['aanpak', 'vakantieparken'])
    expect(wordsAsked('van')).toEqual(['van'])
    expect(wordsAsked('v')).toEqual([])
  })
})

describe('a part of a word', () => {
  it('is found in the middle and at the end, in one and in many', () => {
    expect(isPartOf('park', 'vakantieparken')).toBe(true)
    expect(isPartOf('park', 'vakantiepark')).toBe(true)
    expect(isPartOf('parken', 'vakantiepark')).toBe(true)
    expect(isPartOf('pa', 'vakantiepark')).toBe(false)
    expect(isPartOf('vakantie', 'vakantiepark')).toBe(false)
  })

  it('is short or long: a slip is forgiven in a long one only', () => {
    expect(['riec', 'bibob', 'vakantie'].map(slipsIn)).toEqual([0, 1, 2])
  })
})

const aWord = fc.stringMatching(/^[a-z]{1,14}$/)
