import { expect, test } from 'vitest'
import { firstPlan } from '@shared/first-plan/first-plan'
import { day } from '@shared/plan/day'
import { sensitiveInReport } from '@shared/reports/sensitive/in-report'
import { knownNamesIn } from '@shared/reports/sensitive/known-names'
import { aPlan, aReport, anAction, due, told } from '../../support/builders'

const late = anAction({
  id: 'laat',
  number: '1.02',
  title: 'Bel de heer Jansen',
  ...due('2025-Q1', '2025-Q2'),
  deviation: {
    cause: 'partner',
    explanation: 'De verdachte werkt niet mee.',
    consequence: 'Later klaar.',
    measure: 'Mail sturen aan j@voorbeeld.nl',
    who: 'adviseur',
    ready: null,
    asked: '',
    disclosure: 'openbaar',
  },
})

const wordsIn = (found: ReturnType<typeof sensitiveInReport>) =>
  found.flatMap(({ number, suspects }) => suspects.map(({ words }) => [number, words]))

test('what goes out is read from the document, and told once beside its action', () => {
  const report = aReport(aPlan({ actions: [late] }), '2026-06-30', { keyMessage: ['Piet Smit helpt ons.'] })
  expect(wordsIn(sensitiveInReport(report, []))).toEqual([
    ['1.02', 'de heer Jansen'],
    ['1.02', 'verdachte'],
    ['1.02', 'j@voorbeeld.nl'],
    [null, 'Piet Smit'],
  ])
})

test('what stays inside is not told, however sensitive it is', () => {
  const action = anAction({})
  const inside = told('2026-06-01', action, 'De verdachte is Jan Jansen.', { disclosure: 'vertrouwelijk' })
  const outside = told('2026-05-01', action, 'Er is aangifte gedaan.')
  const report = aReport(aPlan({ actions: [action], since: [outside, inside] }), '2026-06-30')
  expect(wordsIn(sensitiveInReport(report, []))).toEqual([['1.01', 'aangifte']])
})

test('the sentence of a theme is read too', () => {
  const what = {
    kind: 'theme-judged',
    theme: 1,
    from: null,
    to: { light: 'aandachtspunt', sentence: 'Karin de Vries is ziek.', on: day('2026-06-01'), disclosure: 'openbaar' },
  } as const
  const plan = aPlan({ actions: [anAction({})], since: [{ on: '2026-06-01', number: 'plan', what }] })
  expect(wordsIn(sensitiveInReport(aReport(plan, '2026-06-30'), []))).toEqual([[null, 'Karin de Vries']])
})

test('in the paper of the plan as it was adopted there is nothing to tell', () => {
  const plan = aPlan({ ...firstPlan, frame: firstPlan })
  expect(sensitiveInReport(aReport(plan, '2026-06-30'), knownNamesIn(plan))).toEqual([])
})
