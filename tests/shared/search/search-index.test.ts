import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstPlan } from '@shared/first-plan/first-plan'
import { planFrame } from '@shared/first-plan/frame'
import { day } from '@shared/plan/day'
import type { Plan } from '@shared/plan/plan'
import { documentsOf, type SearchDocument } from '@shared/search/search-document'
import { SearchIndex } from '@shared/search/search-index'
import { aPlan, anAction, told } from '../../support/builders'

describe('searching', () => {
  it.each([
    ['vakantiepark', 'vakantieparken'],
    ['vakantieparken', 'vakantiepark'],
    ['park', 'vakantiepark'],
    ['parken', 'vakantiepark'],
    ['VAKANTIEPARK', 'vakantiepark'],
    ['vakatniepark', 'vakantiepark'],
    ['coordinator', 'coördinator'],
    ['coördinator', 'coordinator'],
    ['woning vakantie', 'vakantieparken met woningen'],
    ['de vakantie', 'vakantieparken'],
    ['gemeent', 'gemeenten'],
  ])('%s finds %s', (asked, written) => {
    expect(foundIn([written, 'iets heel anders'], asked)).toEqual([written])
  })

  it('asks for every word', () => {
    expect(foundIn(['vakantieparken', 'vakantieparken in Soest'], 'vakantiepark soest')).toEqual([
      'vakantieparken in Soest',
    ])
  })

  it('shows what holds the word itself before what holds it as a part, and that before a slip', () => {
    const texts = ['bark', 'een industrieparkje', 'het park', 'markt']
    expect(foundIn(texts, 'park').slice(0, 2)).toEqual(['het park', 'een industrieparkje'])
  })

  it('finds nothing without a word', () => {
    expect(foundIn(['vakantieparken'], '  -- ')).toEqual([])
  })

  it('finds each action of the plan by its number and by any word of its title', () => {
    const index = read(documentsOf(firstPlanRead, () => 'Annotatie'))
    for (const { id, number, title } of firstPlan.actions) {
      expect(index.search(number).map(({ document }) => document.place.id)).toContain(id)
      for (const word of title.split(' ').filter((each) => each.length > 1))
        expect(idsOf(index, `${number} ${word}`), `${number} by ${word}`).toContain(id)
    }
  })

  it('finds an action by what was said of it since, and no longer once that is gone', () => {
    const action = anAction({ title: 'Breng in kaart' })
    const before = aPlan({ actions: [action] })
    const after = aPlan({ actions: [action], since: [told('2025-03-01', action, 'Het zwembad is dicht.')] })
    const index = read(documentsOf(before, () => ''))
    expect(idsOf(index, 'zwembad')).toEqual([])
    finish(
      index,
      documentsOf(after, () => ''),
    )
    expect(idsOf(index, 'zwembad')).toEqual([action.id])
    finish(
      index,
      documentsOf(before, () => ''),
    )
    expect(idsOf(index, 'zwembad')).toEqual([])
  })

  it('gives the same whether it was read at once or followed change by change', () => {
    const aText = fc.array(fc.constantFrom('park', 'parken', 'gemeente', 'Soest', 'brief', 'brieven'), { maxLength: 4 })
    const texts = fc.array(aText, { maxLength: 6 })
    fc.assert(
      fc.property(texts, texts, fc.constantFrom('park', 'gemeenten', 'brief soest', 'oest'), (before, after, asked) => {
        const followed = read(asDocuments(before.map((words) => words.join(' '))))
        finish(followed, asDocuments(after.map((words) => words.join(' '))))
        const anew = read(asDocuments(after.map((words) => words.join(' '))))
        expect(idsOf(followed, asked).toSorted()).toEqual(idsOf(anew, asked).toSorted())
      }),
      { numRuns: 200 },
    )
  })
})

describe('what can be found', () => {
  it('is every place once, with the texts that are read there', () => {
    const plan: Plan = {
      ...firstPlanRead,
      remarks: [
        { id: 'r', about: 'gemeente-soest', on: day('2025-05-01'), text: 'Let op de jachtwerf', disclosure: 'intern' },
      ],
      trends: [
        {
          id: 't',
          on: day('2025-05-01'),
          text: 'Meer drugsafval',
          theme: null,
          source: 'Politie',
          meaning: 'In het buitengebied',
          proposal: '',
          disclosure: 'intern',
        },
      ],
    }
    const documents = documentsOf(plan, () => 'Annotatie')
    expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length)
    const index = read(documents)
    expect(index.search('jachtwerf')[0]?.document.place).toEqual({ sort: 'relation', id: 'gemeente-soest' })
    expect(index.search('gemeente soest')[0]?.document.place).toEqual({ sort: 'relation', id: 'gemeente-soest' })
    expect(index.search('buitengebied drugsafval')[0]?.document.place).toEqual({ sort: 'trend', id: 't' })
  })
})

const firstPlanRead: Plan = aPlan({
  frame: planFrame,
  actions: firstPlan.actions,
  organisations: firstPlan.organisations,
})

const asDocuments = (texts: readonly string[]): readonly SearchDocument[] =>
  texts.map((title, index) => ({
    id: `action ${index}`,
    place: { sort: 'action', id: String(index) },
    title,
    about: '',
    texts: [],
  }))

function read(documents: readonly SearchDocument[]): SearchIndex {
  const index = new SearchIndex()
  finish(index, documents)
  return index
}

const finish = (index: SearchIndex, documents: readonly SearchDocument[]): void => void [...index.follow(documents)]

const foundIn = (texts: readonly string[], asked: string): readonly string[] =>
  read(asDocuments(texts))
    .search(asked)
    .map(({ document }) => document.title)

const idsOf = (index: SearchIndex, asked: string): readonly string[] =>
  index.search(asked).map(({ document }) => document.place.id)
