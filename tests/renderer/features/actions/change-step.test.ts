import { expect, test } from 'vitest'
import { day } from '@shared/plan/day'
import { quarter } from '@shared/plan/quarter'
import { stepChanged } from '@renderer/features/actions/change-step'
import { anAction, aStep } from '../../../support/builders'

const step = aStep({ id: 's', title: 'Notitie' })

test('other words count from today, the day it was done from that day', () => {
  const change = stepChanged(anAction({ steps: [step] }), {
    ...step,
    title: ' Nota ',
    quarter: quarter('2026-Q2'),
    doneOn: day('2026-05-04'),
  })
  const renamed = { ...step, title: 'Nota', quarter: '2026-Q2' }
  expect(change).toMatchObject({
    ok: true,
    value: [
      { what: { from: [step], to: [renamed] } },
      { on: '2026-05-04', what: { from: [renamed], to: [{ ...renamed, doneOn: '2026-05-04' }] } },
    ],
  })
  expect(change.ok && 'on' in (change.value[0] ?? {})).toBe(false)
})

test('an empty title is refused, and nothing changed is no change', () => {
  expect(stepChanged(anAction({ steps: [step] }), { ...step, title: ' ' }).ok).toBe(false)
  expect(stepChanged(anAction({ steps: [step] }), step)).toEqual({ ok: true, value: [] })
})
