import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Action, Update } from '@shared/plan/action'
import {
  FACETS,
  NOTHING,
  choicesIn,
  emptyFilter,
  findable,
  folded,
  isEmptyFilter,
  matching,
  withChoices,
  withNot,
  type ActionFilter,
  type Findable,
  type Found,
} from '@shared/plan/action-filter'
import { countOfConditions, isGroup, JOINS, type Condition, type Conditions } from '@shared/plan/conditions'
import { day, type Instant } from '@shared/plan/day'
import type { Plan } from '@shared/plan/plan'
import { quarter } from '@shared/plan/quarter'
import { STATUSES } from '@shared/plan/status'
import { THEME_NUMBERS } from '@shared/plan/theme'
import { aFrame, anAction, books } from '../../support/builders'

const bibob = anAction({
  id: 'bibob',
  number: '1.03',
  title: 'Pas de Wet Bibob toe bij subsidies',
  section: 'Toepassing Wet Bibob',
  owner: { value: 'Coördinator Bibob', origin: 'plan' },
  status: 'in-uitvoering',
  expected: { start: null, end: { value: quarter('2025-Q4'), origin: 'plan' } },
})
const zorg = anAction({
  id: 'zorg',
  number: '3.01',
  theme: 3,
  section: 'Zorgfraude',
  title: 'Organiseer een bijeenkomst over zorg',
  planText: 'In het vierde kwartaal volgt een bijeenkomst met burgemeesters.',
  partners: [{ organisation: 'riec', origin: 'plan' }],
  municipalities: ['gemeente-zeist'],
})

function aPlan(actions: readonly Action[], updates: readonly Update[] = []): Plan {
  const organisations = [
    {
      id: 'riec',
      name: 'Regionaal Informatie- en Expertisecentrum',
      shortName: 'RIEC',
      kind: 'samenwerkingsverband' as const,
    },
  ]
  const frame = aFrame({ municipalities: [{ id: 'gemeente-zeist', name: 'Zeist', namedInPlan: true }] })
  return { frame, actions, updates, events: [], ...books({ organisations }) }
}

const anUpdate = (said: Partial<Update>): Update => ({
  id: 'stand-1',
  actionId: 'bibob',
  happenedOn: day('2026-03-03'),
  enteredAt: '2026-03-04T09:00:00.000Z' as Instant,
  by: 'adviseur',
  text: 'Het beleid ligt voor.',
  disclosure: 'intern',
  ...said,
})

const found: Record<string, Found> = { bibob: { light: 'op-schema', term: 'verlopen' } }
const shown = (plan: Plan, filter: Partial<ActionFilter>) =>
  matching(
    findable(plan, (id) => found[id]),
    { ...emptyFilter, ...filter },
  ).map(({ action }) => action.number)

describe('searching actions', () => {
  const plan = aPlan([bibob, zorg], [anUpdate({ text: 'Besproken in de stuurgroep van maart.' })])

  test.each([
    ['the number', '1.03', ['1.03']],
    ['the title', 'subsidies', ['1.03']],
    ['the plan text', 'burgemeesters', ['3.01']],
    ['an update', 'stuurgroep', ['1.03']],
    ['the owner', 'coördinator', ['1.03']],
    ['the short name of a partner', 'riec', ['3.01']],
    ['the full name of a partner', 'expertisecentrum', ['3.01']],
    ['the section', 'zorgfraude', ['3.01']],
    ['a municipality', 'zeist', ['3.01']],
    ['nothing at all', '', ['1.03', '3.01']],
    ['a word that is nowhere', 'paashaas', []],
  ])('finds %s', (_what, text, numbers) => {
    expect(shown(plan, { text })).toEqual(numbers)
  })

  test.each(['coordinator', 'COÖRDINATOR', 'coo\u0308rdinator', '  coördinator  bibob '])(
    'makes no difference between accents and capitals in %j',
    (text) => {
      expect(shown(plan, { text })).toEqual(['1.03'])
    },
  )

  test('wants every word, in whatever order and place', () => {
    expect(shown(plan, { text: 'stuurgroep bibob 1.03' })).toEqual(['1.03'])
    expect(shown(plan, { text: 'stuurgroep zorg' })).toEqual([])
  })

  test('reads a curled quote as a straight one, and a line break as a space', () => {
    expect(folded('de thema’s\n  van  ’t plan')).toBe("de thema's van 't plan")
  })
})

describe('filtering actions', () => {
  const plan = aPlan([bibob, zorg])

  test.each<[string, Partial<ActionFilter>, readonly string[]]>([
    ['a theme', { theme: ['3'] }, ['3.01']],
    ['a section', { section: ['Zorgfraude'] }, ['3.01']],
    ['an owner', { owner: ['Coördinator Bibob'] }, ['1.03']],
    ['no owner yet', { owner: [NOTHING] }, ['3.01']],
    ['a partner', { partner: ['riec'] }, ['3.01']],
    ['no partner', { partner: [NOTHING] }, ['1.03']],
    ['a municipality', { municipality: ['gemeente-zeist'] }, ['3.01']],
    ['no municipality', { municipality: [NOTHING] }, ['1.03']],
    ['a status', { status: ['in-uitvoering'] }, ['1.03']],
    ['an expected end', { quarter: [quarter('2025-Q4')] }, ['1.03']],
    ['no expected end', { quarter: [NOTHING] }, ['3.01']],
    ['a light', { light: ['op-schema'] }, ['1.03']],
    ['a promise that is over', { term: ['verlopen'] }, ['1.03']],
    ['a kind', { kind: ['resultaat'] }, ['1.03', '3.01']],
    ['no cause', { cause: [NOTHING] }, ['1.03', '3.01']],
    ['any owner but one', { owner: ['Coördinator Bibob'], not: ['owner'] }, ['3.01']],
    ['any owner at all', { owner: [NOTHING], not: ['owner'] }, ['1.03']],
    ['a turned facet in which nothing is chosen', { not: ['owner'] }, ['1.03', '3.01']],
    ['the set another screen points at', { among: { reason: 'Verlopen', ids: ['zorg'] } }, ['3.01']],
    ['two choices in one facet', { theme: ['1', '3'] }, ['1.03', '3.01']],
    ['choices in two facets that exclude each other', { theme: ['1'], partner: ['riec'] }, []],
  ])('by %s', (_what, filter, numbers) => {
    expect(shown(plan, filter)).toEqual(numbers)
  })

  test('counts the choices of a facet among what the rest of the filter leaves', () => {
    const all = findable(plan, () => undefined)
    const filter = { ...emptyFilter, theme: ['3'], text: 'zorg' } as const
    expect(choicesIn(all, filter, 'theme')).toEqual([
      { value: '1', count: 0 },
      { value: '3', count: 1 },
    ])
    expect(choicesIn(all, filter, 'partner')).toEqual([
      { value: NOTHING, count: 0 },
      { value: 'riec', count: 1 },
    ])
  })

  test('is empty only when it asks for nothing', () => {
    expect(isEmptyFilter(emptyFilter)).toBe(true)
    expect(isEmptyFilter({ ...emptyFilter, text: '  ' })).toBe(true)
    expect(isEmptyFilter({ ...emptyFilter, text: 'a' })).toBe(false)
    expect(isEmptyFilter({ ...emptyFilter, among: { reason: 'Verlopen', ids: [] } })).toBe(false)
    expect(isEmptyFilter(withNot(emptyFilter, 'status', true))).toBe(true)
    const owned: Condition = { facet: 'owner', not: false, values: [NOTHING] }
    expect(isEmptyFilter({ ...emptyFilter, conditions: { join: 'een', of: [owned] } })).toBe(false)
    expect(isEmptyFilter({ ...emptyFilter, conditions: { join: 'een', of: [{ join: 'een', of: [] }] } })).toBe(true)
    for (const facet of FACETS) expect(isEmptyFilter(withChoices(emptyFilter, facet, ['x']))).toBe(false)
  })
})

describe('any filter on any plan', () => {
  const someActions = fc
    .array(
      fc.record({
        title: fc.string({ unit: 'grapheme' }),
        theme: fc.constantFrom(...THEME_NUMBERS),
        status: fc.constantFrom(...STATUSES),
        owner: fc.constantFrom(null, 'Trekker één', 'Trekker twee'),
        partners: fc.subarray(['riec', 'politie', 'om']),
      }),
      { maxLength: 12 },
    )
    .map((all) =>
      all.map(({ owner, partners, ...said }, index) =>
        anAction({
          ...said,
          id: `actie-${index}`,
          owner: owner === null ? null : { value: owner, origin: 'plan' },
          partners: partners.map((organisation) => ({ organisation, origin: 'plan' })),
        }),
      ),
    )
  const someFilter = fc.record({
    text: fc.oneof(fc.constant(''), fc.string({ unit: 'grapheme', maxLength: 2 })),
    theme: fc.subarray(THEME_NUMBERS.map((number) => `${number}` as const)),
    status: fc.subarray([...STATUSES]),
    owner: fc.subarray([NOTHING, 'Trekker één', 'Trekker twee']),
    partner: fc.subarray(['riec', 'politie', 'om']),
  })
  const holds = (rule: (all: ReturnType<typeof findable>, filter: ActionFilter) => void) =>
    fc.assert(
      fc.property(someActions, someFilter, (actions, filter) =>
        rule(
          findable(aPlan(actions), () => undefined),
          { ...emptyFilter, ...filter },
        ),
      ),
    )

  test('the empty filter leaves everything, any other a part of it in the same order', () => {
    holds((all, filter) => {
      expect(matching(all, emptyFilter)).toEqual(all)
      const found = new Set(matching(all, filter))
      expect([...found]).toEqual(all.filter((one) => found.has(one)))
    })
  })

  test('the text folded beforehand finds the same', () => {
    holds((all, filter) => {
      const found = matching(all, filter)
      expect(matching(all, { ...filter, text: folded(filter.text) })).toEqual(found)
    })
  })

  test('asking for one more value in a facet that asks already never hides an action', () => {
    holds((all, filter) => {
      fc.pre(filter.status.length > 0)
      const wider = new Set(matching(all, { ...filter, status: [...filter.status, 'afgerond'] }))
      for (const one of matching(all, filter)) expect(wider).toContain(one)
    })
  })

  test('a choice alone in its facet leaves as many actions as its count says', () => {
    holds((all, filter) => {
      for (const facet of FACETS)
        for (const { value, count } of choicesIn(all, filter, facet))
          expect(matching(all, withChoices(filter, facet, [value]))).toHaveLength(count)
    })
  })

  const someCondition: fc.Arbitrary<Condition> = fc.oneof(
    fc.record({ facet: fc.constant('status' as const), not: fc.boolean(), values: fc.subarray([...STATUSES]) }),
    fc.record({
      facet: fc.constant('owner' as const),
      not: fc.boolean(),
      values: fc.subarray([NOTHING, 'Trekker één', 'Trekker twee']),
    }),
    fc.record({
      facet: fc.constant('partner' as const),
      not: fc.boolean(),
      values: fc.subarray([NOTHING, 'riec', 'politie', 'om']),
    }),
  )
  const someJoin = fc.constantFrom(...JOINS)
  const someGroup = fc.record({ join: someJoin, of: fc.array(someCondition, { maxLength: 3 }) })
  const someConditions: fc.Arbitrary<Conditions> = fc.record({
    join: someJoin,
    of: fc.array(fc.oneof(someCondition, someGroup), { maxLength: 4 }),
  })
  const asking = (rule: (all: readonly Findable[], conditions: Conditions) => void) =>
    fc.assert(
      fc.property(someActions, someConditions, (actions, conditions) =>
        rule(
          findable(aPlan(actions), () => undefined),
          conditions,
        ),
      ),
    )
  const left = (all: readonly Findable[], conditions: Conditions) => matching(all, { ...emptyFilter, conditions })

  test('conditions find what a plain filter finds', () => {
    const holds = ({ values }: Findable, { facet, not, values: asked }: Condition) =>
      not
        ? asked.every((value) => !values[facet].includes(value))
        : asked.some((value) => values[facet].includes(value))
    const every = (join: Conditions['join'], answers: readonly boolean[]) =>
      join === 'alle' ? !answers.includes(false) : answers.length === 0 || answers.includes(true)
    const asks = ({ values }: Condition) => values.length > 0
    asking((all, { join, of }) => {
      const plain = all.filter((one) =>
        every(
          join,
          of
            .filter((part) => (isGroup(part) ? part.of.some(asks) : asks(part)))
            .map((part) =>
              isGroup(part)
                ? every(
                    part.join,
                    part.of.filter(asks).map((each) => holds(one, each)),
                  )
                : holds(one, part),
            ),
        ),
      )
      expect(left(all, { join, of })).toEqual(plain)
    })
  })

  test('niet is the complement', () => {
    fc.assert(
      fc.property(someActions, someCondition, (actions, condition) => {
        fc.pre(condition.values.length > 0)
        const all = findable(aPlan(actions), () => undefined)
        const ones = left(all, { join: 'alle', of: [condition] })
        const others = left(all, { join: 'alle', of: [{ ...condition, not: !condition.not }] })
        expect(all.filter((one) => !ones.includes(one))).toEqual(others)
      }),
    )
  })

  test('conditions and groups that name nothing leave everything, whatever joins them', () => {
    asking((all, { join, of }) => {
      const named = (part: Condition): Condition => ({ ...part, values: [] })
      const empty = of.map((part) => (isGroup(part) ? { ...part, of: part.of.map(named) } : named(part)))
      expect(left(all, { join, of: empty })).toEqual(all)
      expect(countOfConditions({ join, of: empty })).toBe(0)
      expect(left(all, { join, of: [...of, ...empty] })).toEqual(left(all, { join, of }))
    })
  })

  test('all of some conditions never leave more than one of them', () => {
    asking((all, { of }) => {
      const one = new Set(left(all, { join: 'een', of }))
      for (const each of left(all, { join: 'alle', of })) expect(one).toContain(each)
    })
  })
})
