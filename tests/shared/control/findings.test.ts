import { describe, expect, test } from 'vitest'
import { findingId, mendingOf, type Finding, type FindingKind } from '@shared/control/finding'
import { findingsOf } from '@shared/control/findings'
import { findingInWords, placeOf } from '@shared/control/finding-words'
import type { Action } from '@shared/plan/action'
import type { BudgetLine } from '@shared/plan/budget'
import { day } from '@shared/plan/day'
import { quarter } from '@shared/plan/quarter'
import { standOf } from '@shared/progress/stand'
import { aPromise, booked } from '../../support/agenda'
import {
  aBudgetLine,
  aPlan,
  aStep,
  anAction,
  changed,
  due,
  from,
  theBudget,
  told,
  type Happened,
} from '../../support/builders'

interface Said {
  readonly actions?: readonly Action[]
  readonly budget?: readonly BudgetLine[]
  readonly since?: readonly Happened[]
}

/** What is found in that plan on a day. */
function foundIn(said: Said, on: string): readonly Finding[] {
  const plan = aPlan(said)
  return findingsOf(plan, standOf(plan, day(on)))
}

/** The findings of one kind, by their place. */
const of = (kind: FindingKind, said: Said, on: string): readonly string[] =>
  foundIn(said, on)
    .filter((finding) => finding.kind === kind)
    .map((finding) => placeOf(finding, 'vertrouwelijk').number)

const owned = { owner: { value: 'Bibob-team', origin: 'adviseur' } } as const

describe('no owner', () => {
  test('is found where nobody is named, and not where somebody is', () => {
    const actions = [anAction({}), anAction({ id: 'b', number: '1.02', ...owned })]
    expect(of('without-owner', { actions }, '2025-02-01')).toEqual(['1.01'])
  })
  test.each(['afgerond', 'vervallen'] as const)('is not asked of what is %s', (status) => {
    expect(of('without-owner', { actions: [anAction({ status })] }, '2025-02-01')).toEqual([])
  })
  test('is not asked of a part or a retelling, which do not count by themselves', () => {
    const actions = [
      anAction({ ...owned, alsoAt: ['3.07'] }),
      anAction({ id: 'part', number: '1.01a', parent: '1.01' }),
      anAction({ id: 'again', number: '3.07', theme: 3 }),
    ]
    expect(of('without-owner', { actions }, '2025-02-01')).toEqual([])
  })
})

describe('no quarter', () => {
  const without = (said: Partial<Action>) => of('without-quarter', { actions: [anAction(said)] }, '2025-02-01')
  test('is found where no end is expected', () => expect(without({})).toEqual(['1.01']))
  test('is found where only the plan period is known', () =>
    expect(without(due('2025-Q1', '2026-Q4', 'looptijd'))).toEqual(['1.01']))
  test('is found where the expectation was taken away from a promise', () =>
    expect(without({ adopted: from(null, '2025-Q3'), expected: from(null, null) })).toEqual(['1.01']))
  test('is not found where an end is expected', () => expect(without(due(null, '2025-Q3'))).toEqual([]))
  test('is not asked of what has no end, is a wish, or waits for its condition', () => {
    expect(without({ kind: 'doorlopend' })).toEqual([])
    expect(without({ strength: 'wens' })).toEqual([])
    expect(without({ condition: { text: 'Bij positief draagvlak', met: null } })).toEqual([])
  })
})

describe('a quarter that passed without a word', () => {
  const action = anAction(due(null, '2025-Q2'))
  const passed = (on: string, since: readonly Happened[] = []) => of('quarter-passed', { actions: [action], since }, on)
  test('is not found on its last day, and is on the day after', () => {
    expect(passed('2025-06-30')).toEqual([])
    expect(passed('2025-07-01')).toEqual(['1.01'])
  })
  test('is found when something was heard on its last day, and not when it was heard after', () => {
    expect(passed('2025-07-01', [told('2025-06-30', action)])).toEqual(['1.01'])
    expect(passed('2025-07-01', [told('2025-07-01', action)])).toEqual([])
  })
  test('is not found of what was finished', () =>
    expect(passed('2025-07-01', [changed('2025-06-01', action, 'status', 'afgerond')])).toEqual([]))
  test('is read from the quarter that is expected now, not from the promise', () => {
    const moved = anAction({ adopted: from(null, '2025-Q2'), expected: from(null, '2025-Q4') })
    expect(of('quarter-passed', { actions: [moved] }, '2025-07-01')).toEqual([])
    expect(of('quarter-passed', { actions: [moved] }, '2026-01-01')).toEqual(['1.01'])
  })
})

describe('done without a result', () => {
  const action = anAction(due(null, '2025-Q2'))
  const proofless = (of_: Action, since: readonly Happened[]) =>
    of('finished-without-proof', { actions: [of_], since }, '2025-12-31')
  const finished = changed('2025-05-10', action, 'status', 'afgerond')
  test('is found when nothing was written in the quarter in which it was finished, or later', () => {
    expect(proofless(action, [finished])).toEqual(['1.01'])
    expect(proofless(action, [told('2025-03-31', action), finished])).toEqual(['1.01'])
  })
  test('is not found when something was written in that quarter, or later', () => {
    expect(proofless(action, [told('2025-04-01', action), finished])).toEqual([])
    expect(proofless(action, [finished, told('2025-11-01', action)])).toEqual([])
  })
  test('asks a verkenning for its conclusion, whatever was written', () => {
    const inquiry = anAction({ kind: 'verkenning' })
    const since = [changed('2025-05-10', inquiry, 'status', 'afgerond'), told('2025-05-10', inquiry)]
    const [finding] = foundIn({ actions: [inquiry], since }, '2025-12-31').filter(
      ({ kind }) => kind === 'finished-without-proof',
    )
    expect(finding && mendingOf(finding)).toEqual({ by: 'conclusion', action: inquiry.id })
    const concluded = anAction({ ...inquiry, conclusion: { outcome: 'nee', sentence: 'Nee.', disclosure: 'openbaar' } })
    expect(proofless(concluded, [changed('2025-05-10', concluded, 'status', 'afgerond')])).toEqual([])
  })
  test('is found when all steps were done, whatever the status says', () => {
    const stepped = anAction({ status: 'in-uitvoering', steps: [aStep({ doneOn: day('2025-05-01') })] })
    expect(proofless(stepped, [])).toEqual(['1.01'])
    expect(proofless(anAction({ ...stepped, steps: [aStep({})] }), [])).toEqual([])
  })
  test('is not found at 99%, and is at 100%', () => {
    expect(proofless(anAction({ status: 'in-uitvoering', percentage: 99 }), [])).toEqual([])
    expect(proofless(anAction({ status: 'in-uitvoering', percentage: 100 }), [])).toEqual(['1.01'])
  })
  test('is not asked of what was withdrawn', () =>
    expect(proofless(anAction({ status: 'vervallen', percentage: 100 }), [])).toEqual([]))
})

describe('orange or red', () => {
  const whole = {
    cause: 'capaciteit',
    explanation: 'Te weinig mensen.',
    consequence: 'Later klaar.',
    measure: 'Inhuren.',
    who: 'Bibob-team',
    ready: quarter('2025-Q4'),
    asked: '',
    disclosure: 'openbaar',
  } as const
  const late = (deviation: Action['deviation']) => anAction({ ...due(null, '2025-Q2'), deviation })
  const kinds = (deviation: Action['deviation'], on = '2025-07-01') =>
    foundIn({ actions: [late(deviation)] }, on)
      .map(({ kind }) => kind)
      .filter((kind) => kind === 'without-measure' || kind === 'deviation-unfinished')
  test('without a cause and a measure is found', () => expect(kinds(null)).toEqual(['without-measure']))
  test('with everything said, and public, is in order', () => expect(kinds(whole)).toEqual([]))
  test.each(['explanation', 'consequence', 'measure', 'who'] as const)('that says no %s is unfinished', (field) =>
    expect(kinds({ ...whole, [field]: '  ' })).toEqual(['deviation-unfinished']),
  )
  test('that names no quarter, or is not for everyone, is unfinished', () => {
    expect(kinds({ ...whole, ready: null })).toEqual(['deviation-unfinished'])
    expect(kinds({ ...whole, disclosure: 'intern' })).toEqual(['deviation-unfinished'])
  })
  test('is not found while the light is neither', () => expect(kinds(null, '2025-06-30')).toEqual([]))
})

describe('told twice', () => {
  const first = anAction({ alsoAt: ['3.07'], ...owned, ...due(null, '2025-Q3') })
  const again = (said: Partial<Action>) =>
    anAction({ id: 'again', number: '3.07', theme: 3, ...owned, ...due(null, '2025-Q3'), ...said })
  const differences = (said: Partial<Action>) =>
    foundIn({ actions: [first, again(said)] }, '2025-02-01').flatMap((finding) =>
      finding.kind === 'told-differently' ? [finding.differs] : [],
    )
  test('and the same is in order', () => expect(differences({})).toEqual([]))
  test('and different is found, with what differs', () => {
    expect(differences({ status: 'afgerond' })).toEqual([['status']])
    expect(differences({ owner: { value: 'Concernjurist', origin: 'plan' } })).toEqual([['owner']])
    expect(differences(due(null, '2025-Q4'))).toEqual([['adopted', 'expected']])
  })
  test('is no contradiction where only one of them names an owner or a quarter', () =>
    expect(differences({ owner: null, ...due(null, null) })).toEqual([]))
  test('says what each of them says, and leads to both', () => {
    const [finding] = foundIn({ actions: [first, again({ status: 'afgerond' })] }, '2025-02-01')
    expect(finding && findingInWords(finding, 'intern')).toBe('Verschil in status: 1.01: Niet gestart, 3.07: Afgerond.')
    expect(finding && mendingOf(finding)).toEqual({ by: 'tellings', actions: [first.id, 'again'] })
  })
})

describe('money', () => {
  const paid = (year: number, said: Partial<BudgetLine> = {}) =>
    aBudgetLine({ id: `post-${year}`, year, adopted: 40_000, actions: ['1.01'], ...said })
  const ends = (end: string, budget: readonly BudgetLine[]) =>
    of('funding-ends', { actions: [anAction(due(null, end))], budget }, '2025-02-01')
  test('that ends in an earlier year than the action is found', () => {
    expect(ends('2026-Q1', [paid(2025)])).toEqual(['1.01'])
    expect(ends('2025-Q4', [paid(2025)])).toEqual([])
    expect(ends('2026-Q1', [paid(2025), paid(2026)])).toEqual([])
  })
  test('is asked of lines with an amount that go out alone', () => {
    expect(ends('2026-Q1', [paid(2025, { adopted: null })])).toEqual([])
    expect(ends('2026-Q1', [paid(2025, { side: 'inkomsten' })])).toEqual([])
  })
  test('has to last as long as the plan for what has no end', () =>
    expect(
      of('funding-ends', { actions: [anAction({ kind: 'doorlopend' })], budget: [paid(2025)] }, '2025-02-01'),
    ).toEqual(['1.01']))

  test('that is left while subjects have no amount is found once a year', () => {
    const [finding] = foundIn({ budget: theBudget }, '2025-02-01')
    expect(finding?.kind === 'money-left' && [finding.year, finding.euros, finding.lines.length]).toEqual([
      2025, 154_000, 3,
    ])
  })
  test('is in order when nothing is left, or every subject has an amount', () => {
    const income = aBudgetLine({ id: 'in', side: 'inkomsten', adopted: 100 })
    const spent = (adopted: number) => aBudgetLine({ id: 'uit', adopted })
    const subject = (adopted: number | null) => aBudgetLine({ id: 'onderwerp', side: 'verwacht', adopted })
    const left = (...budget: readonly BudgetLine[]) => of('money-left', { budget }, '2025-02-01')
    expect(left(income, spent(99), subject(null))).toEqual(['2025'])
    expect(left(income, spent(100), subject(null))).toEqual([])
    expect(left(income, spent(99), subject(1))).toEqual([])
  })
})

describe('a commitment', () => {
  const since = (said: Parameters<typeof aPromise>[0]) => [booked('2025-01-10', 'commitments', aPromise(said))]
  const late = (on: string, said: Parameters<typeof aPromise>[0] = {}) =>
    of('commitment-overdue', { since: since({ due: day('2026-06-12'), ...said }) }, on)
  test('is not found on its day, and is on the day after', () => {
    expect(late('2026-06-12')).toEqual([])
    expect(late('2026-06-13')).toEqual(['T01'])
  })
  test('is in order when it was done, dropped, or has no day', () => {
    expect(late('2026-06-13', { state: 'nagekomen' })).toEqual([])
    expect(late('2026-06-13', { state: 'vervallen' })).toEqual([])
    expect(late('2026-06-13', { due: null })).toEqual([])
  })
  test('that is confidential is not named to who may not read it', () => {
    const [finding] = foundIn({ since: since({}) }, '2026-12-31')
    expect(finding && placeOf(finding, 'intern')).toEqual({ number: '', name: 'Toezegging (vertrouwelijk)' })
    expect(finding && findingInWords(finding, 'intern')).toBe('De dag waarop dit gereed moest zijn, is voorbij.')
    expect(finding && findingInWords(finding, 'vertrouwelijk')).toContain('Gereed op 12 juni 2026.')
  })
})

test('no two findings share an id', () => {
  const actions = [anAction(due(null, '2025-Q2')), anAction({ id: 'b', number: '1.02', kind: 'doorlopend' })]
  const ids = foundIn({ actions, budget: theBudget }, '2026-01-01').map(findingId)
  expect(ids.length).toBe(5)
  expect(new Set(ids).size).toBe(ids.length)
})
