import { describe, expect, test } from 'vitest'
import { patched, sameValue } from '@shared/plan/patch'

describe('a change that is made to a value', () => {
  test('replaces a single value, whatever it was meanwhile', () => {
    expect(patched('Regisseur', 'Bibob-team', 'Jurist')).toBe('Jurist')
    expect(patched<string | null>('Regisseur', 'Bibob-team', null)).toBeNull()
  })

  test('takes from a list what it took and adds what it added, and leaves what came meanwhile', () => {
    expect(patched(['om', 'riec'], ['om'], ['om', 'politie'])).toEqual(['om', 'riec', 'politie'])
    expect(patched(['om', 'riec'], ['om'], [])).toEqual(['riec'])
    expect(patched(['om'], ['om', 'politie'], ['om'])).toEqual(['om'])
  })

  test('replaces a member by its id, in its place', () => {
    const step = (id: string, title: string) => ({ id, title })
    const before = [step('a', 'Plan'), step('b', 'Besluit')]
    const meanwhile = [...before, step('c', 'Brief')]
    expect(patched(meanwhile, before, [step('a', 'Plan 2'), step('b', 'Besluit')])).toEqual([
      step('a', 'Plan 2'),
      step('b', 'Besluit'),
      step('c', 'Brief'),
    ])
  })

  test('keeps a member that changed before the day it was added, at the end', () => {
    const open = { id: 'a', doneOn: null }
    const done = { id: 'a', doneOn: '2026-03-03' }
    expect(patched<readonly { id: string; doneOn: string | null }[]>([], [open], [done])).toEqual([done])
  })

  test('moves only the side of a planning that it moved', () => {
    const planning = (start: string, end: string) => ({ start, end })
    expect(patched(planning('Q2', 'Q4'), planning('Q1', 'Q4'), planning('Q1', 'Q3'))).toEqual(planning('Q2', 'Q3'))
  })
})

test('values are the same by what they hold, not by where they lie', () => {
  expect(sameValue({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toBe(true)
  expect(sameValue({ a: 1 }, { a: 1, b: undefined })).toBe(false)
  expect(sameValue([1, 2], [2, 1])).toBe(false)
  expect(sameValue(null, {})).toBe(false)
})
