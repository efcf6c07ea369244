import { expect, test } from 'vitest'
import { asHash, FIRST_STEP, stepIn } from '@shared/safety/start-step'

test('a step goes to the page in its address, and comes out as it was', () => {
  for (const step of [
    FIRST_STEP,
    { kind: 'copying', percent: null },
    { kind: 'journals', percent: 0 },
    { kind: 'backups', percent: 100 },
  ] as const)
    expect(stepIn(asHash(step))).toEqual(step)
  expect(asHash({ kind: 'journals', percent: 39.9 })).toBe('#journals-39')
})

test('any other address says that the start begins', () => {
  for (const hash of ['', '#', '#toString', '#journals-', '#journals-1000', '#journals-40<b>', 'journals'])
    expect(stepIn(hash)).toEqual(FIRST_STEP)
})
