import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { municipalities } from '@shared/first-plan/municipalities'
import { addDays, day } from '@shared/plan/day'
import { DISCLOSURES, type Disclosure } from '@shared/plan/disclosure'
import { ENGAGEMENT_KINDS } from '@shared/plan/engagement'
import type { Paper } from '@shared/reports/paper'
import { noteBlocks } from '@shared/reports/cdk-note'
import { wordsIn } from '@shared/reports/paper-length'
import { aFrame, anAction, aPlan, told, type Happened } from '../../support/builders'
import { booked } from '../../support/agenda'
import { aCommitment, aDossier, aDraft, aTrend, anEngagement, prepare } from '../../support/cdk'

const FEW = ['gemeente-utrecht', 'gemeente-utrechtse-heuvelrug', 'gemeente-soest']
const aDisclosure = fc.constantFrom(...DISCLOSURES)
const someMunicipalities = fc.subarray(FEW)
const aDay = fc.nat(700).map((days) => addDays(day('2025-01-01'), days))

/** A text that says who may read it. */
const marked = (disclosure: Disclosure) => `Tekst voor ${disclosure} publiek`

const someActions = fc.array(
  fc.record({ where: someMunicipalities, updates: fc.array(aDisclosure, { maxLength: 3 }) }),
  {
    maxLength: 40,
  },
)

const someEntries = fc.array(
  fc.record({
    book: fc.constantFrom('engagements', 'commitments', 'trends', 'dossiers' as const),
    kind: fc.constantFrom(...ENGAGEMENT_KINDS),
    on: aDay,
    where: someMunicipalities,
    disclosure: aDisclosure,
  }),
  { maxLength: 40 },
)

type EntrySaid = typeof someEntries extends fc.Arbitrary<readonly (infer E)[]> ? E : never

function entry({ book, kind, on, where, disclosure }: EntrySaid, index: number): Happened {
  const [text, id, at] = [marked(disclosure), `${book}-${index}`, '2025-01-01']
  const common = { id, on, municipalities: where, disclosure }
  if (book === 'engagements')
    return booked(
      at,
      book,
      anEngagement({ ...common, kind, occasion: text, subject: text, place: text, withWhom: text }),
    )
  if (book === 'commitments') return booked(at, book, aCommitment({ ...common, text, by: text, standing: text }))
  if (book === 'trends')
    return booked(at, book, aTrend({ id, on, disclosure, text, source: text, meaning: text, proposal: text }))
  const about = FEW[index % FEW.length] ?? 'gemeente-soest'
  return booked(at, book, aDossier(about, { id, disclosure, district: text, cooperations: text, manifest: text }))
}

/** A plan with much in its books, a moment, and a draft in which much is typed. */
const aCase = fc
  .record({
    actions: someActions,
    entries: someEntries,
    kind: fc.option(fc.constantFrom(...ENGAGEMENT_KINDS)),
    where: someMunicipalities,
    level: aDisclosure,
    strictness: aDisclosure,
    on: aDay,
    typed: fc.array(fc.stringMatching(/^[a-z]{0,6}( \(\d\.0\d\))?$/), { maxLength: 9 }),
    filled: fc.array(fc.nat(20), { maxLength: 8 }),
    withSources: fc.boolean(),
  })
  .map(({ actions: said, entries, kind, where, level, strictness, on, typed, filled, withSources }) => {
    const actions = said.map(({ where: ids }, index) =>
      anAction({
        id: `actie-${index}`,
        number: `${(index % 4) + 1}.${String(index + 1).padStart(2, '0')}`,
        municipalities: ids,
      }),
    )
    const updates = actions.flatMap((action, index) =>
      (said[index]?.updates ?? []).map((disclosure, nth) =>
        told(addDays(day('2025-02-01'), nth), action, marked(disclosure), { disclosure, id: `${action.id}-${nth}` }),
      ),
    )
    const frame = aFrame({ municipalities })
    const plan = aPlan({ frame, actions, since: [...updates, ...entries.map(entry)] })
    const text = marked(strictness)
    const engagement =
      kind === null
        ? null
        : anEngagement({
            kind,
            municipalities: where,
            disclosure: strictness,
            occasion: text,
            subject: text,
            place: text,
            time: text,
            withWhom: text,
            actions: actions.slice(0, 4).map(({ id }) => id),
          })
    const blocks = noteBlocks(aDraft(engagement).variant, kind)
    const texts = Object.fromEntries(
      filled.flatMap((place) => {
        const block = blocks[place % blocks.length]
        return block ? [[block.key, typed.join('\n')] as const] : []
      }),
    )
    return { plan, engagement, draft: aDraft(engagement, { on, disclosure: level, texts, withSources }), blocks }
  })

const tablesIn = (paper: Paper) =>
  paper.sections.flatMap(({ heading, blocks }) =>
    blocks.flatMap((block) => (block.kind === 'paper-table' ? [{ heading, table: block.table }] : [])),
  )

/** The most rows of each table, by its heading (`reports.md` 3.2 to 3.4). */
const MOST_ROWS: Readonly<Record<string, number>> = {
  'Stand van zaken acties in deze gemeente': 6,
  'Eerdere afspraken en toezeggingen': 5,
  'Inbreng andere provincies': 6,
  'Te verwachten reactie en antwoordlijn': 4,
  Geld: 3,
  'Afspraken uit vorig overleg': 5,
  'Voortgang in één oogopslag': 4,
  'Trends en ontwikkelingen': 5,
  'Aandachtspunten en bijsturing': 5,
  'Komende bestuurlijke momenten': 8,
}

describe('any note of any plan', () => {
  test('has no table with more rows than allowed, and no list with more points', () => {
    fc.assert(
      fc.property(aCase, ({ plan, engagement, draft }) => {
        const { paper } = prepare(plan, engagement, draft)
        for (const { heading, table } of tablesIn(paper)) {
          expect(MOST_ROWS).toHaveProperty([heading ?? ''])
          expect(table.rows.length).toBeLessThanOrEqual(MOST_ROWS[heading ?? ''] ?? 0)
          for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length)
        }
        for (const { heading, blocks } of paper.sections) {
          const points = blocks.flatMap((block) => (block.kind === 'bullets' ? block.items : []))
          expect(points.length).toBeLessThanOrEqual(heading === 'Bijlagen' ? 10 : 5)
        }
      }),
    )
  })

  test('has no section without words', () => {
    fc.assert(
      fc.property(aCase, ({ plan, engagement, draft }) => {
        for (const section of prepare(plan, engagement, draft).paper.sections) {
          expect(section.blocks.length).toBeGreaterThan(0)
          expect(wordsIn(section)).toBeGreaterThan(0)
        }
      }),
    )
  })

  test('has no text that is stricter than the note, in any place of it', () => {
    fc.assert(
      fc.property(aCase, ({ plan, engagement, draft }) => {
        const everything = JSON.stringify(prepare(plan, engagement, draft))
        for (const stricter of DISCLOSURES.slice(DISCLOSURES.indexOf(draft.disclosure) + 1))
          expect(everything).not.toContain(marked(stricter))
      }),
    )
  })

  test('for a visit names only actions of that municipality', () => {
    fc.assert(
      fc.property(aCase, ({ plan, engagement, draft }) => {
        if (draft.variant !== 'bezoek') return
        const own = { ...draft, texts: {} }
        const numbers = tablesIn(prepare(plan, engagement, own).paper).flatMap(({ table }) =>
          table.rows.flatMap(({ cells: [first] }) => (first?.kind === 'action-number' ? [first.text] : [])),
        )
        for (const number of numbers) {
          const action = plan.actions.find((each) => each.number === number)
          expect(action?.municipalities.some((id) => engagement?.municipalities.includes(id))).toBe(true)
        }
      }),
    )
  })

  test('prints no number of an action behind a point when that is switched off', () => {
    fc.assert(
      fc.property(aCase, ({ plan, engagement, draft }) => {
        const { paper } = prepare(plan, engagement, { ...draft, withSources: false })
        expect(JSON.stringify(paper)).not.toMatch(/"sources":\["/)
      }),
    )
  })
})
