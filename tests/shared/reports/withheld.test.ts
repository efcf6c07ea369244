import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '@shared/plan/day'
import { DISCLOSURES, readable } from '@shared/plan/disclosure'
import { standOf } from '@shared/progress/stand'
import { countOfWithheld, withheldFrom } from '@shared/reports/withheld'
import { aPlan, aReport, anAction, told } from '../../support/builders'
import { anyTyped, MARKS, markedPlan, PLACES, type Typed } from '../../support/marked-plan'
import { rowsOf, sheetOf, tableOf, under } from './reading'

const SECRET = new RegExp(`${MARKS.intern}|${MARKS.vertrouwelijk}`)

/** The paper of everything that was typed, compared with an earlier one when there was one. */
const paperOf = (texts: readonly Typed[], comparedAfter: number | null) =>
  aReport(markedPlan(texts).plan(), '2026-06-30', {
    comparedWith: comparedAfter === null ? null : { on: day('2026-03-05'), sequence: comparedAfter },
  })

test('a reader may read the own level and everything more open, and nothing that is no level', () => {
  const may = (level: (typeof DISCLOSURES)[number]) =>
    DISCLOSURES.filter((disclosure) => readable({ disclosure }, level) !== null)
  expect(may('openbaar')).toEqual(['openbaar'])
  expect(may('intern')).toEqual(['openbaar', 'intern'])
  expect(may('vertrouwelijk')).toEqual(['openbaar', 'intern', 'vertrouwelijk'])
  const unknown = { disclosure: undefined } as unknown as Parameters<typeof readable>[0]
  for (const level of DISCLOSURES) expect(readable(unknown, level)).toBeNull()
  expect(readable(null, 'vertrouwelijk')).toBeNull()
})

describe('a GS paper', () => {
  test('says nothing that is intern or vertrouwelijk, whatever was typed where and in which order', () => {
    fc.assert(
      fc.property(anyTyped, fc.option(fc.integer({ min: 1, max: 20 })), (texts, comparedAfter) => {
        expect(JSON.stringify(paperOf(texts, comparedAfter))).not.toMatch(SECRET)
      }),
      { numRuns: 300 },
    )
  })

  test('says what is public, from every place that it prints', () => {
    const places = PLACES.filter((place) => !['kleur', 'moment', 'conclusie', 'vervallen'].includes(place))
    for (const place of places) {
      const report = JSON.stringify(paperOf([{ place, disclosure: 'openbaar', which: 0 }], null))
      expect([place, report.includes(MARKS.openbaar)]).toEqual([place, true])
    }
  })

  test('prints what it owes as still to be filled in when that is not public', () => {
    const late = { place: 'verschuiving', disclosure: 'intern', which: 0 } as const
    const report = paperOf([late, { place: 'bijsturing', disclosure: 'vertrouwelijk', which: 0 }], null)
    expect(rowsOf(tableOf(report, 'tblAfwijkingen'))).toContainEqual(
      expect.objectContaining({ 'Nr.': '1.01', Oorzaak: 'nog in te vullen', Bijsturingsmaatregel: 'nog in te vullen' }),
    )
    expect(under(sheetOf(report, 'Samenvatting'), 'Gevraagd besluit')).toHaveLength(1)
  })

  test('counts what it leaves out, and the sheet Verantwoording says how many', () => {
    const texts: readonly Typed[] = PLACES.map((place) => ({ place, disclosure: 'intern', which: 1 }))
    const plan = markedPlan(texts).plan()
    const withheld = withheldFrom('openbaar', standOf(plan, day('2026-06-30')))
    // The reasons of both statuses are one text by now; a colour, a moment and a conclusion are in no GS paper.
    expect(withheld.map(({ of, texts: kept }) => [of, kept.map(({ kind, count }) => [kind, count])])).toEqual([
      ['theme', [['verdict', 1]]],
      [
        'action',
        [
          ['update', 1],
          ['deviation', 1],
          ['grounds', 1],
          ['move', 2],
          ['step', 1],
        ],
      ],
    ])
    expect(countOfWithheld(withheld)).toBe(7)
    expect(rowsOf(tableOf(aReport(plan, '2026-06-30'), 'tblVerantwoording'))).toContainEqual({
      Onderwerp: 'Niet opgenomen',
      Toelichting: '7 toelichtingen niet opgenomen (intern).',
    })
  })
})

test('what is left out of an action stands beside the text that is taken: the latest its reader may read', () => {
  const action = anAction({})
  const plan = aPlan({
    actions: [action],
    since: [
      told('2026-04-01', action, 'Eerst openbaar.'),
      told('2026-05-01', action, 'Dan openbaar.'),
      told('2026-06-01', action, 'Nu intern.', { disclosure: 'intern' }),
      told('2026-06-02', action, 'Nu vertrouwelijk.', { disclosure: 'vertrouwelijk' }),
      told('2026-08-01', action, 'Later intern.', { disclosure: 'intern' }),
    ],
  })
  const stand = standOf(plan, day('2026-06-30'))
  const takenFor = (level: (typeof DISCLOSURES)[number]) =>
    withheldFrom(level, stand).map((each) => [each.of === 'action' && each.taken?.text, each.texts])
  expect(takenFor('openbaar')).toEqual([
    [
      'Dan openbaar.',
      [
        { kind: 'update', disclosure: 'intern', count: 1 },
        { kind: 'update', disclosure: 'vertrouwelijk', count: 1 },
      ],
    ],
  ])
  expect(takenFor('intern')).toEqual([['Nu intern.', [{ kind: 'update', disclosure: 'vertrouwelijk', count: 1 }]]])
  expect(takenFor('vertrouwelijk')).toEqual([])
})
