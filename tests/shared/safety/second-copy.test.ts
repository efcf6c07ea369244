import { expect, test } from 'vitest'
import { daysWithout } from '@shared/safety/second-copy'

const second = { name: null, since: '2026-03-01T09:00:00.000Z', code: null }

test('a second copy is missed from the seventh day on', () => {
  expect(daysWithout(second, '2026-03-08T08:59:00.000Z')).toBeNull()
  expect(daysWithout(second, '2026-03-08T09:00:00.000Z')).toBe(7)
  expect(daysWithout(second, '2026-03-20T09:00:00.000Z')).toBe(19)
})

test('a clock that went back misses nothing', () => {
  expect(daysWithout(second, '2024-03-20T09:00:00.000Z')).toBeNull()
})
