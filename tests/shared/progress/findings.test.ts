import { describe, expect, test } from 'vitest'
import type { Action } from '@shared/plan/action'
import { withAdopted, withExpected } from '@shared/plan/change-action'
import { withVerdict, themeJudged } from '@shared/plan/change-verdict'
import { day } from '@shared/plan/day'
import { OF_PLAN } from '@shared/plan/event'
import { quarter } from '@shared/plan/quarter'
import type { Verdicts } from '@shared/plan/verdict'
import { baselinesOf, inBaseline } from '@shared/progress/baseline'
import { judge } from '@shared/progress/judgement'
import { quartersMoved } from '@shared/progress/moves'
import { momentCount, quartersOfRhythm } from '@shared/progress/rhythm'
import { spendingAnswer } from '@shared/progress/spending-question'
import { standOf } from '@shared/progress/stand'
import { aPlan, anAction, due } from '../../support/builders'
import { Diary } from '../../support/diary'

describe('the light by the spending', () => {
  // 5% of 200.000 is 10.000 and 10% is 20.000; every difference here is above the floor of 5.000.
  test.each([
    [209_999, 'op-schema'],
    [210_000, 'aandachtspunt'],
    [220_000, 'aandachtspunt'],
    [220_001, 'loopt-achter'],
    [190_001, 'op-schema'],
    [190_000, 'aandachtspunt'],
    [180_000, 'aandachtspunt'],
    [179_999, 'loopt-achter'],
  ])('of a budget of € 200.000 with a forecast of € %d is %s', (forecast, light) => {
    expect(spendingAnswer({ budget: 200_000, forecast }).light).toBe(light)
  })

  // 4.999 of 10.000 is almost half, but below the floor.
  test.each([
    [14_999, 'op-schema'],
    [15_000, 'loopt-achter'],
    [5_001, 'op-schema'],
    [5_000, 'loopt-achter'],
  ])('of a budget of € 10.000 with a forecast of € %d is %s', (forecast, light) => {
    expect(spendingAnswer({ budget: 10_000, forecast }).light).toBe(light)
  })

  test('is grey without a budget or a forecast: blank is not zero', () => {
    expect(spendingAnswer(null).light).toBe('niet-beoordeeld')
    expect(spendingAnswer({ budget: null, forecast: 10 }).light).toBe('niet-beoordeeld')
    expect(spendingAnswer({ budget: 10, forecast: null }).light).toBe('niet-beoordeeld')
  })

  test('is red for any spending without a budget, and green for none', () => {
    expect(spendingAnswer({ budget: 0, forecast: 1 })).toMatchObject({
      light: 'loopt-achter',
      because: { kind: 'spending-unbudgeted' },
    })
    expect(spendingAnswer({ budget: 0, forecast: 0 }).light).toBe('op-schema')
  })
})

const period = { first: quarter('2025-Q1'), last: quarter('2026-Q4') }

/** A running action that was heard of on that day. */
function judged(said: Partial<Action>, on: string) {
  const action = anAction({ status: 'in-uitvoering', ...due('2025-Q1', '2026-Q4'), ...said })
  return judge(action, { day: day(on), period, lastHeard: day(on), spending: action.spending })
}

const verdicts = (said: Partial<Verdicts>): Partial<Action> => ({
  verdicts: { inhoud: null, planning: null, besteding: null, totaal: null, ...said },
})

describe('what the advisor decides', () => {
  const orange = { light: 'aandachtspunt', reason: 'Draagvlak is dun.', on: day('2026-01-01') } as const

  test('goes before the proposal, and the whole is the worst of what counts', () => {
    const { light, findings, because } = judged(verdicts({ inhoud: orange }), '2026-01-15')
    expect(light).toBe('aandachtspunt')
    expect(findings.inhoud).toMatchObject({ proposed: 'niet-beoordeeld', light: 'aandachtspunt', verdict: orange })
    expect(findings.planning).toMatchObject({ proposed: 'op-schema', light: 'op-schema', verdict: null })
    expect(because).toEqual({ kind: 'decided', question: 'inhoud', reason: 'Draagvlak is dun.' })
  })

  test('about the whole goes before everything, and the proposal stays in sight', () => {
    const { light, findings } = judged(verdicts({ totaal: { ...orange, light: 'loopt-achter' } }), '2026-01-15')
    expect(light).toBe('loopt-achter')
    expect(findings.totaal.proposed).toBe('op-schema')
  })

  test.each([
    ['2025-12-31', 'op-schema'],
    ['2026-01-01', 'aandachtspunt'],
    ['2026-06-30', 'aandachtspunt'],
    ['2026-07-01', 'op-schema'],
  ])('counts from its day to the end of the next quarter: on %s the light is %s', (on, light) => {
    expect(judged(verdicts({ totaal: orange }), on).light).toBe(light)
  })

  test('never colours what is finished or withdrawn', () => {
    expect(judged({ ...verdicts({ totaal: orange }), status: 'afgerond' }, '2026-01-15').light).toBe('afgerond')
    expect(judged({ ...verdicts({ totaal: orange }), status: 'vervallen' }, '2026-01-15').light).toBeNull()
  })

  test('needs a reason when it differs from the proposal, and for orange or red where nothing is proposed', () => {
    const action = anAction({})
    const bare = (light: 'op-schema' | 'aandachtspunt') => ({ light, reason: ' ', on: day('2026-01-01') })
    const refused = { ok: false, problem: { kind: 'verdict-needs-reason' } }
    expect(withVerdict(action, 'planning', bare('aandachtspunt'), 'op-schema')).toEqual(refused)
    expect(withVerdict(action, 'inhoud', bare('aandachtspunt'), 'niet-beoordeeld')).toEqual(refused)
    expect(withVerdict(action, 'planning', bare('op-schema'), 'op-schema').ok).toBe(true)
    expect(withVerdict(action, 'inhoud', bare('op-schema'), 'niet-beoordeeld').ok).toBe(true)
  })

  test('about a theme needs a sentence, stands beside the proposal, and grows old like any verdict', () => {
    const verdict = {
      light: 'loopt-achter',
      sentence: 'Er is te weinig capaciteit.',
      on: day('2026-01-15'),
      disclosure: 'intern',
    } as const
    expect(themeJudged(1, null, { ...verdict, sentence: ' ' })).toMatchObject({ ok: false })
    const what = { kind: 'theme-judged', theme: 1, from: null, to: verdict } as const
    const plan = aPlan({ actions: [anAction({})], since: [{ on: '2026-01-15', number: OF_PLAN, what }] })
    const themeOn = (on: string) => standOf(plan, day(on)).themes[0]
    expect(themeOn('2026-01-14')).toMatchObject({ light: 'niet-beoordeeld', verdict: null })
    expect(themeOn('2026-06-30')).toMatchObject({ light: 'loopt-achter', proposed: 'niet-beoordeeld', verdict })
    expect(themeOn('2026-07-01')).toMatchObject({ light: 'niet-beoordeeld', verdict: null })
  })
})

describe('the rhythm of what has no end', () => {
  test.each([
    [null, 2],
    [12, 2],
    [4, 2],
    [3, 3],
    [2, 3],
    [1, 5],
  ])('of %s a year gives %d quarters, this one included', (timesAYear, quarters) => {
    expect(quartersOfRhythm(timesAYear)).toBe(quarters)
  })

  test.each([
    [2, '2025-12-31', 'op-schema'],
    [2, '2026-01-01', 'aandachtspunt'],
    [1, '2026-06-30', 'op-schema'],
    [1, '2026-07-01', 'aandachtspunt'],
    [null, '2025-09-30', 'op-schema'],
    [null, '2025-10-01', 'aandachtspunt'],
  ])('of %s a year, last heard of in 2025-Q2, makes it on %s %s', (rhythm, on, light) => {
    const action = anAction({ kind: 'doorlopend', status: 'doorlopend', rhythm })
    expect(judge(action, { day: day(on), period, lastHeard: day('2025-05-05'), spending: action.spending }).light).toBe(
      light,
    )
  })

  test('counts the moments of the year of the day, up to that day', () => {
    const moment = (on: string) => ({ id: on, on: day(on), text: 'Overleg' })
    const moments = ['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'].map(moment)
    const action = anAction({ kind: 'deelname', status: 'doorlopend', rhythm: 4, moments })
    expect(momentCount(action, day('2026-06-30'))).toEqual({ year: 2026, held: 2, meant: 4 })
    expect(momentCount(anAction(due('2025-Q1', '2025-Q4')), day('2026-06-30'))).toBeNull()
  })
})

describe('adopted against expected', () => {
  const action = anAction({ status: 'in-uitvoering', ...due('2025-Q1', '2025-Q4') })

  test('a known expectation moves with a reason only, and every move is remembered', () => {
    const diary = new Diary([action], day('2025-06-01'))
    const to = (end: string) => (each: Action) =>
      withExpected(each, { end: quarter(end) }, 'De aanbesteding duurt langer.')
    expect(diary.change([action.id], (each) => withExpected(each, { end: quarter('2026-Q1') }))).toBe(false)
    expect(diary.change([action.id], to('2026-Q1'))).toBe(true)
    expect(diary.change([action.id], to('2026-Q3'))).toBe(true)
    const [stand] = standOf(diary.plan(), day('2025-06-01')).actions
    expect(stand?.moves.map(({ from, to: until }) => [from, until])).toEqual([
      ['2025-Q4', '2026-Q1'],
      ['2026-Q1', '2026-Q3'],
    ])
    expect(quartersMoved(stand?.moves ?? [])).toBe(3)
    expect(stand?.action.adopted.end?.value).toBe('2025-Q4')
  })

  test('a first expectation needs no reason', () => {
    expect(withExpected(anAction({}), { end: quarter('2026-Q1') }).ok).toBe(true)
  })

  test('a promise moves by a decision only, the plan before it can still be asked, and so can the first baseline', () => {
    const diary = new Diary([action], day('2025-12-01'))
    const decision = { name: 'GS-besluit fasering', on: day('2025-11-11') }
    const to = { end: quarter('2026-Q2') }
    expect(diary.change([action.id], (each) => withAdopted(each, to, { ...decision, name: ' ' }))).toBe(false)
    expect(diary.change([action.id], (each) => withAdopted(each, to, decision))).toBe(true)
    const plan = diary.plan()
    const promiseOn = (on: string) => standOf(plan, day(on)).actions[0]?.action.adopted.end
    expect(promiseOn('2025-11-10')).toEqual({ value: '2025-Q4', origin: 'plan' })
    expect(promiseOn('2025-11-11')).toEqual({ value: '2026-Q2', origin: 'besluit' })
    expect(standOf(plan, day('2026-12-31')).actions[0]?.promisesMoved).toMatchObject([
      { from: '2025-Q4', to: '2026-Q2', decision },
    ])
    const [first, second] = baselinesOf(plan)
    if (!first || !second) throw new Error('Geen twee stukken')
    expect([first.name, second.name]).toEqual([null, 'GS-besluit fasering'])
    const endIn = (baseline: typeof first) =>
      standOf(inBaseline(plan, baseline), day('2025-12-31')).actions[0]?.action.adopted.end?.value
    expect([endIn(first), endIn(second)]).toEqual(['2025-Q4', '2026-Q2'])
  })
})
