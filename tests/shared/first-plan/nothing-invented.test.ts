import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstPlan } from '@shared/first-plan/first-plan'
import type { Action } from '@shared/plan/action'
import { day } from '@shared/plan/day'
import { quarter } from '@shared/plan/quarter'
import { readPlanText } from '../../support/plan-text'
import { folded } from './adopted-text'
import { unsupportedIn } from './unsupported'

const planText = readPlanText()
const published = folded(planText)

/** The first plan in which one action says something else. */
function whatIsUnsupportedWhen(number: string, says: Partial<Action>): readonly string[] {
  const actions = firstPlan.actions.map((action) => (action.number === number ? { ...action, ...says } : action))
  return unsupportedIn({ ...firstPlan, actions }, planText).map(({ number, what }) => `${number} ${what}`)
}

describe('the first plan', () => {
  test('says nothing in its actions that the plan does not say', () => {
    expect(unsupportedIn(firstPlan, planText)).toEqual([])
  })

  test.each([
    ['ambitions', firstPlan.themes.map(({ ambition }) => ambition)],
    ['names of themes', firstPlan.themes.map(({ name }) => name)],
    ['legal frameworks', firstPlan.frameworks],
    ['review of 2024', firstPlan.review2024.map(({ text }) => text)],
    ['roles', firstPlan.roles.flatMap(({ name, alsoWritten }) => [name, ...alsoWritten])],
    ['abbreviations', firstPlan.glossary.map(({ short }) => short)],
    ['quotations in the remarks', firstPlan.remarks.flatMap(({ about }) => about)],
  ])('takes its %s word for word from the plan', (_, words) => {
    expect(words).not.toEqual([])
    expect(words.filter((each) => !published.includes(each))).toEqual([])
  })

  test('writes an abbreviation out in words of the plan, or says that the words are ours', () => {
    const written = firstPlan.glossary.filter(({ fromPlan }) => fromPlan)
    const missing = written.filter(({ full }) => !published.toLowerCase().includes(`${full}`.toLowerCase()))
    expect(missing).toEqual([])
  })
})

describe('whatever is invented is found:', () => {
  test('one changed letter of the plan text', () => {
    const anyLetter = fc.constantFrom('a', 'e', 'n', 't', 'x', 'Q', '5')
    fc.assert(
      fc.property(fc.constantFrom(...firstPlan.actions), fc.nat(), anyLetter, (action, anywhere, letter) => {
        const text = action.planText ?? ''
        const at = anywhere % text.length
        fc.pre(text[at] !== letter)
        const changed = text.slice(0, at) + letter + text.slice(at + 1)
        expect(whatIsUnsupportedWhen(action.number, { planText: changed })).toContain(
          `${action.number} not literal: ${changed}`,
        )
      }),
    )
  })

  const inQuarter = (written: string, origin: 'plan' | 'afgeleid' | 'looptijd' | 'adviseur') => {
    const planning = { start: null, end: { value: quarter(written), origin } }
    return { adopted: planning, expected: planning }
  }

  test.each<[string, string, Partial<Action>, string]>([
    ['a quarter', '2.08', inQuarter('2025-Q4', 'plan'), 'a quarter not named'],
    ['another quarter', '2.05', inQuarter('2025-Q2', 'plan'), 'a quarter not named'],
    ['a year', '1.09', inQuarter('2025-Q4', 'afgeleid'), 'a quarter of a year not named'],
    ['an end at the end of the plan', '1.01', inQuarter('2026-Q4', 'looptijd'), 'an end made of the plan period'],
    ['an end of what goes on', '1.04', inQuarter('2026-Q4', 'looptijd'), 'an end of what has none'],
    ['a quarter of the advisor', '1.01', inQuarter('2025-Q4', 'adviseur'), 'a quarter that came after the plan'],
    ['a time', '4.10', { timing: 'vóór de zomer' }, 'not literal: vóór de zomer'],
    ['an owner', '1.11', { owner: { value: 'HRO', origin: 'plan' } }, 'no owner: HRO'],
    ['a partner', '1.11', { partners: [{ organisation: 'politie', origin: 'plan' }] }, 'not named: Politie, Politie'],
    ['an organisation', '1.11', { partners: [{ organisation: 'fiod', origin: 'plan' }] }, 'not named: ⟨fiod⟩'],
    ['a municipality', '3.16', { municipalities: ['gemeente-soest'] }, 'not named: Soest, Soest'],
    [
      'the city for the province',
      '3.10',
      { municipalities: ['gemeente-utrecht'] },
      'not named: gemeente Utrecht, Overvecht (Utrecht)',
    ],
    ['a firm result of research', '2.22', { kind: 'resultaat' }, 'firmer than its words'],
    ['a firm result of a wish', '2.06', { strength: 'vast' }, 'firmer than its words'],
    ['something certain of an intention', '2.16', { strength: 'vast' }, 'firmer than its words'],
    ['a wish', '1.11', { strength: 'wens' }, 'not a wens'],
    ['research', '1.11', { kind: 'verkenning' }, 'not a verkenning'],
    ['a promise without its condition', '4.16', { condition: null }, 'a condition that is lost'],
    [
      'a condition met',
      '4.16',
      { condition: { text: 'Indien', met: day('2025-01-01') } },
      'a condition met before the plan began',
    ],
    [
      'an amount',
      '3.10',
      { amounts: [{ euros: 80_000, phrase: 'De drie provincies zegden ieder €75.000,- toe.' }] },
      'another amount: 80000',
    ],
    ['a status', '1.11', { status: 'in-uitvoering' }, 'status from nowhere: in-uitvoering'],
    ['a wish that goes on already', '4.21', { status: 'doorlopend' }, 'status from nowhere: doorlopend'],
    ['a heading', '1.11', { source: { heading: 'Thema 5' } }, 'no heading: Thema 5'],
  ])('%s', (_, number, says, found) => {
    expect(whatIsUnsupportedWhen(number, says)).toContain(`${number} ${found}`)
  })
})
