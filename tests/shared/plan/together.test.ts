import { expect, test } from 'vitest'
import { withExpected, withStatus } from '@shared/plan/change-action'
import { quarter } from '@shared/plan/quarter'
import { together } from '@shared/plan/together'
import { anAction, due } from '../../support/builders'

const action = anAction(due('2025-Q1', '2025-Q4'))

test('every rule sees what those before it made', () => {
  const change = together([
    (before) => withExpected(before, { end: quarter('2026-Q2') }, 'later'),
    (before) => withExpected(before, { start: quarter('2026-Q1') }, 'ook later'),
  ])(action)
  expect(change.ok && change.value.map(({ what }) => what)).toMatchObject([
    { field: 'expected', to: { start: { value: '2025-Q1' }, end: { value: '2026-Q2' } } },
    { field: 'expected', to: { start: { value: '2026-Q1' }, end: { value: '2026-Q2' } } },
  ])
})

test('one refusal refuses all', () => {
  const change = together([
    (before) => withStatus(before, 'in-uitvoering'),
    (before) => withExpected(before, { end: quarter('2026-Q2') }),
  ])(action)
  expect(change).toEqual({ ok: false, problem: { kind: 'move-needs-reason' } })
})
