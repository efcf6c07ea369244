import { expect, test } from 'vitest'
import type { Remark } from '@shared/plan/dossier'
import { day } from '@shared/plan/day'
import type { PlanEvent } from '@shared/plan/event'
import type { View } from '@shared/plan/view'
import type { Plan } from '@shared/plan/plan'
import { FIELD_LEVELS, levelOf, plannedForPapers, type LevelledRecord } from '@shared/reports/field-levels'
import { gsPaper } from '@shared/reports/gs-paper'
import { anIssuedNote, booked } from '../../support/agenda'
import { aBudgetLine, anAction, aPlan, aReport, gsMaterialOf, told } from '../../support/builders'
import { aCommitment, aDossier, aDraft, anEngagement, anOverview, aTrend, prepare } from '../../support/cdk'

const CANARY = 'KANARIE'
const ON = '2026-06-30'
const ONE = anAction({ municipalities: ['gemeente-soest'] })
const VISIT = anEngagement({ municipalities: ['gemeente-soest'] })
const REMARK: Remark = { id: 'a', about: 'gemeente-soest', on: day(ON), text: 'Iets', disclosure: 'intern' }

const VIEW: View = { id: 'w', name: 'Verlopen', filter: { term: ['verlopen'] }, order: [], group: null, columns: null }

/** A plan with something in every book. */
const plan = aPlan({
  actions: [ONE],
  organisations: [{ id: 'riec', name: 'RIEC Midden-Nederland', shortName: 'RIEC', kind: 'samenwerkingsverband' }],
  budget: [aBudgetLine()],
  since: [
    told('2026-03-01', ONE),
    booked('2026-03-01', 'engagements', VISIT),
    booked('2026-03-01', 'commitments', aCommitment({ municipalities: ['gemeente-soest'] })),
    booked('2026-03-01', 'trends', aTrend()),
    booked('2026-03-01', 'dossiers', aDossier('gemeente-soest', { manifest: 'Getekend' })),
    booked('2026-03-01', 'remarks', REMARK),
    booked('2026-03-01', 'notes', aDraft(VISIT)),
    booked('2026-03-01', 'issues', anIssuedNote()),
    booked('2026-03-01', 'views', VIEW),
  ],
})

/** One record of each sort, as the compiler says it is whole. */
const ALL: Readonly<Record<LevelledRecord, object | undefined>> = {
  action: plan.actions[0],
  update: plan.updates[0],
  event: plan.events[0],
  organisations: plan.organisations[0],
  budget: plan.budget[0],
  engagements: plan.engagements[0],
  commitments: plan.commitments[0],
  trends: plan.trends[0],
  dossiers: plan.dossiers[0],
  remarks: plan.remarks[0],
  notes: plan.notes[0],
  issues: plan.issues[0],
  views: plan.views[0],
}

/** Every paper that can be made of a plan, at the level at which most is in it. */
const papersOf = (of: Plan) => [
  aReport(of, ON),
  gsPaper(gsMaterialOf(of, ON), aReport(of, ON)),
  anOverview(of, ON),
  prepare(of, VISIT, aDraft(VISIT, { disclosure: 'vertrouwelijk' })),
  prepare(of, null, aDraft(null, { variant: 'periodiek', disclosure: 'vertrouwelijk' })),
]

test('the golden list: who may read which field; what changes here was looked at by a person', () => {
  const named = Object.entries(FIELD_LEVELS).map(([record, levels]) => [
    record,
    Object.entries(levels)
      .map(([field, level]) => `${field}: ${level}`)
      .join(', '),
  ])
  expect(Object.fromEntries(named)).toMatchInlineSnapshot(`
    {
      "action": "id: rekenen, number: openbaar, theme: openbaar, section: openbaar, title: openbaar, planText: openbaar, source: openbaar, kind: openbaar, strength: openbaar, condition: openbaar, timing: openbaar, adopted: openbaar, expected: openbaar, owner: openbaar, partners: openbaar, municipalities: openbaar, amounts: openbaar, parent: openbaar, alsoAt: openbaar, status: openbaar, dependsOn: strikt, links: strikt, statusReason: eigen, statusDecision: eigen, statusDisclosure: rekenen, percentage: openbaar, steps: eigen, conclusion: eigen, rhythm: openbaar, moments: intern, verdicts: intern, deviation: eigen, spending: openbaar, weight: rekenen, revision: rekenen",
      "budget": "id: rekenen, year: openbaar, side: openbaar, name: openbaar, adopted: openbaar, changed: openbaar, committed: openbaar, realised: openbaar, forecast: openbaar, theme: openbaar, actions: openbaar, remark: openbaar",
      "commitments": "id: rekenen, number: eigen, on: eigen, engagement: rekenen, at: eigen, text: eigen, direction: eigen, by: eigen, to: eigen, due: eigen, state: eigen, standing: eigen, municipalities: eigen, organisations: eigen, actions: eigen, disclosure: rekenen",
      "dossiers": "id: rekenen, about: rekenen, district: eigen, cooperations: eigen, contributions: eigen, manifest: eigen, talkingPoint: eigen, contact: eigen, disclosure: rekenen",
      "engagements": "id: rekenen, kind: eigen, occasion: eigen, on: eigen, time: eigen, place: eigen, withWhom: eigen, municipalities: eigen, organisations: eigen, subject: eigen, actions: eigen, deliverBy: eigen, outcome: eigen, findings: eigen, disclosure: rekenen",
      "event": "id: rekenen, about: rekenen, what: rekenen, reason: eigen, decision: eigen, disclosure: rekenen, sequence: rekenen, happenedOn: openbaar, enteredAt: rekenen, by: rekenen, undoes: rekenen",
      "issues": "id: rekenen, number: openbaar, kind: openbaar, title: intern, fileName: rekenen, on: openbaar, knownUntil: rekenen, version: openbaar, sha256: rekenen, sentTo: intern, moment: openbaar, draft: rekenen, withdrawn: intern",
      "notes": "id: rekenen, variant: eigen, engagement: rekenen, on: eigen, version: eigen, state: eigen, disclosure: rekenen, texts: eigen, actions: eigen, withSources: rekenen",
      "organisations": "id: rekenen, name: openbaar, shortName: openbaar, kind: rekenen",
      "remarks": "id: rekenen, about: rekenen, on: eigen, text: eigen, disclosure: rekenen",
      "trends": "id: rekenen, on: eigen, text: eigen, theme: eigen, source: eigen, meaning: eigen, proposal: eigen, disclosure: rekenen",
      "update": "id: rekenen, actionId: rekenen, happenedOn: eigen, enteredAt: rekenen, by: strikt, text: eigen, disclosure: rekenen",
      "views": "id: rekenen, name: strikt, filter: strikt, order: strikt, group: strikt, columns: strikt",
    }
  `)
})

test('every field that a record has today was given a level, and only who typed an update and how somebody looks are strict', () => {
  const strict = Object.entries(ALL).flatMap(([record, of]) =>
    Object.keys(of ?? {})
      .filter((field) => levelOf(record as LevelledRecord, field) === 'strikt')
      .map((field) => `${record}.${field}`),
  )
  expect(strict).toEqual(['update.by', 'views.name', 'views.filter', 'views.order', 'views.group', 'views.columns'])
  expect(Object.values(ALL).map((of) => typeof of)).toEqual(Object.values(ALL).map(() => 'object'))
})

test('a field without a level is strict, and is in no record that a paper is made of', () => {
  expect(levelOf('action', 'nieuw')).toBe('strikt')
  expect(levelOf('action', 'toString')).toBe('strikt')
  const withNew = <T extends object>(of: T): T => ({ ...of, nieuw: CANARY })
  const grown = JSON.parse(
    JSON.stringify(plan, (_, value: unknown) =>
      typeof value === 'object' && value !== null && 'id' in value && !('themes' in value) ? withNew(value) : value,
    ),
  ) as Plan
  expect(JSON.stringify(grown.events).split(CANARY).length).toBeGreaterThan(grown.events.length)
  const planned = plannedForPapers(grown)
  const { frame: _, ...records } = planned
  expect(JSON.stringify(records)).not.toContain(CANARY)
  expect(JSON.stringify(papersOf(planned))).not.toContain(CANARY)
})

test('a change of a field that may not leave is told in no paper', () => {
  const change = { kind: 'changed', field: 'nieuw', from: CANARY, to: `${CANARY} 2` } as unknown as PlanEvent['what']
  const [first] = plan.events
  const events = first ? [...plan.events, { ...first, id: 'later', sequence: 99, what: change }] : []
  expect(JSON.stringify(plannedForPapers({ ...plan, events }))).not.toContain(CANARY)
})

test('nothing that a paper says today is lost by it', () => {
  expect(JSON.stringify(papersOf(plannedForPapers(plan)))).toBe(JSON.stringify(papersOf(plan)))
})
