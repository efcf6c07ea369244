import { describe, expect, test } from 'vitest'
import type { Issue } from '@shared/plan/issue'
import { day } from '@shared/plan/day'
import { changesBetweenIssues, changesSince } from '@shared/reports/issue-changes'
import { textsIn } from '@shared/reports/texts-in'
import { livelyPlan } from '../../support/lively-plan'

const lively = livelyPlan()
const { plan } = lively
const on = day(lively.on)
const earlier = { ...lively.earlier, on: day(lively.earlier.on) }

const issueOf = (said: Pick<Issue, 'on' | 'knownUntil'>): Issue => ({
  id: `stuk-${said.on}-${said.knownUntil}`,
  number: 'R01',
  kind: 'gs-werkmap',
  title: 'Voortgangsrapportage',
  fileName: 'rapportage.xlsx',
  version: '1.0',
  sha256: '',
  sentTo: 'GS',
  moment: '',
  draft: null,
  withdrawn: null,
  ...said,
})

const last = Math.max(...plan.events.map(({ sequence }) => sequence))
const first = issueOf({ on: earlier.on, knownUntil: earlier.sequence })
const second = issueOf({ on, knownUntil: last })

describe('what is different since an issued report', () => {
  test('is nothing on its own day, as long as nothing was typed later', () => {
    const known = { ...plan, events: plan.events.filter(({ sequence }) => sequence <= earlier.sequence) }
    expect(textsIn(changesSince(known, first, earlier.on))).toContain('Geen wijzigingen.')
  })

  test('is what the next report tells of it', () => {
    expect(changesSince(plan, first, on)).toEqual(changesBetweenIssues(plan, first, second))
    expect(textsIn(changesSince(plan, first, on))).not.toContain('Geen wijzigingen.')
  })

  test('does not change by what is typed after the later report, unless that is asked for', () => {
    const before = changesBetweenIssues(plan, first, second)
    const [typed] = plan.events.filter(({ what }) => what.kind === 'changed' && what.field === 'status')
    if (!typed) throw new Error('er is geen status veranderd')
    const later = { ...typed, id: '99999999-0000', sequence: last + 1, happenedOn: day('2026-01-15'), undoes: null }
    const after = { ...plan, events: [...plan.events, later] }
    expect(changesBetweenIssues(after, first, second)).toEqual(before)
  })

  test('closes: what the earlier report counted, with what came and went, is what the later one counts', () => {
    const bridge = textsIn(changesBetweenIssues(plan, first, second)).find((text) => text.endsWith('✔'))
    const [before, added, gone, now] = [...(bridge ?? '').matchAll(/\d+/g)].map(Number)
    expect(Number(before) + Number(added) - Number(gone)).toBe(now)
    expect(Number(added)).toBeGreaterThan(0)
  })
})
