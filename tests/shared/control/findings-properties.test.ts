import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findingId, type Finding } from '@shared/control/finding'
import { findingsOf } from '@shared/control/findings'
import type { Update } from '@shared/plan/action'
import { withExpected, withOwner, withUpdate } from '@shared/plan/change-action'
import { withConclusion } from '@shared/plan/change-course'
import { withDeviation } from '@shared/plan/change-verdict'
import type { Day, Instant } from '@shared/plan/day'
import { lastSequence, sumOn } from '@shared/plan/happening'
import type { Plan } from '@shared/plan/plan'
import { quarterOf } from '@shared/plan/quarter'
import { changesTo, eventsOf, type Rule } from '@shared/plan/user-action'
import { isOpen } from '@shared/progress/reckoning'
import { standOf } from '@shared/progress/stand'
import { anyReported } from '../../support/any-plan'

const found = (plan: Plan, on: Day): readonly Finding[] => findingsOf(plan, standOf(plan, on))

const momentOn = (on: Day) => `${on}T10:00:00.000Z` as Instant

/** What the button of a finding about one action does, with something filled in. */
function mendOf(finding: Finding, on: Day): { readonly id: string; readonly rule: Rule } | null {
  switch (finding.kind) {
    case 'without-owner':
      return mend(finding, (action) => withOwner(action, 'Bibob-team'))
    case 'without-quarter':
      return mend(finding, (action) => {
        const start = action.expected.start?.value ?? null
        const now = quarterOf(on)
        return withExpected(action, { end: start !== null && start > now ? start : now }, 'Dat is nu bekend.')
      })
    case 'quarter-passed':
      return mend(finding, (action) => withUpdate(action, anUpdate(action.id, on)))
    case 'finished-without-proof':
      return mend(finding, (action) =>
        finding.owes === 'update'
          ? withUpdate(action, anUpdate(action.id, on))
          : withConclusion(action, { outcome: 'nee', sentence: 'Er is geen draagvlak.', disclosure: 'openbaar' }),
      )
    case 'without-measure':
    case 'deviation-unfinished':
      return mend(finding, (action) => withDeviation(action, { ...WHOLE, ready: quarterOf(on) }))
    default:
      return null
  }
}

const mend = ({ stand }: Extract<Finding, { readonly stand: unknown }>, rule: Rule) => ({ id: stand.action.id, rule })

const WHOLE = {
  cause: 'capaciteit',
  explanation: 'Te weinig mensen.',
  consequence: 'Later klaar.',
  measure: 'Inhuren.',
  who: 'Bibob-team',
  asked: '',
  disclosure: 'openbaar',
} as const

const anUpdate = (actionId: string, on: Day): Update => ({
  id: `stand-${actionId}-${on}`,
  actionId,
  happenedOn: on,
  enteredAt: momentOn(on),
  by: 'adviseur',
  text: 'Het is opgeleverd.',
  disclosure: 'intern',
})

/** The plan after a finding was mended on a day, as the store would write it. */
function mended(plan: Plan, finding: Finding, on: Day): Plan {
  const by = mendOf(finding, on)
  if (by === null) return plan
  const changes = changesTo([by.id], by.rule, { on, today: on }, plan.events)
  if (!changes.ok) throw new Error(JSON.stringify(changes.problem))
  const occasion = { on, at: momentOn(on), by: 'adviseur' }
  const events = [...plan.events, ...eventsOf(changes.value, occasion, lastSequence(plan) + 1, null)]
  return { ...plan, events, actions: [...sumOn(events).actions.values()] }
}

const mendable = (plan: Plan, on: Day) => found(plan, on).filter((finding) => mendOf(finding, on) !== null)

describe('whatever the plan', () => {
  test('mending a finding removes it, and says nothing about another action', () => {
    fc.assert(
      fc.property(anyReported(8, 20), fc.nat(), ({ plan, on }, pick) => {
        const before = mendable(plan, on)
        const finding = before[pick % Math.max(1, before.length)]
        if (finding === undefined) return
        const others = (of: Plan) =>
          mendable(of, on)
            .filter((each) => 'stand' in each && 'stand' in finding && each.stand.action.id !== finding.stand.action.id)
            .map(findingId)
        const after = mended(plan, finding, on)
        expect(found(after, on).map(findingId)).not.toContain(findingId(finding))
        expect(others(after)).toEqual(others(plan))
      }),
      { numRuns: 60 },
    )
  })

  test('a plan of which every finding was mended has none left', () => {
    fc.assert(
      fc.property(anyReported(5, 12), ({ plan, on }) => {
        let left = plan
        // Each action has at most six of them, and mending one may bring another to light.
        for (let deeds = 0; deeds < 5 * 6 * 2; deeds += 1) {
          const [first] = mendable(left, on)
          if (first === undefined) break
          left = mended(left, first, on)
        }
        expect(mendable(left, on).map(findingId)).toEqual([])
      }),
      { numRuns: 25 },
    )
  })

  test('what is finished or withdrawn is asked for nothing but what it came to', () => {
    fc.assert(
      fc.property(anyReported(10, 30), ({ plan, on }) => {
        const asked = mendable(plan, on).filter(
          (finding) => 'stand' in finding && !isOpen(finding.stand.action) && finding.kind !== 'finished-without-proof',
        )
        expect(asked.map(findingId)).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  test('no two findings share an id', () => {
    fc.assert(
      fc.property(anyReported(12, 20), ({ plan, on }) => {
        const ids = found(plan, on).map(findingId)
        expect(new Set(ids).size).toBe(ids.length)
      }),
      { numRuns: 40 },
    )
  })
})
