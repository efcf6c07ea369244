import { expect, test } from 'vitest'
import type { Finding } from '@shared/safety/finding'
import { openedWords } from '@renderer/app/opened-words'

const afterFinding = (...findings: readonly Finding[]) =>
  openedWords({ verdict: { kind: 'good' }, replayed: 0, missing: 0, findings, reading: null })

test('what asks something of the advisor is told as a problem', () => {
  expect(afterFinding({ kind: 'memory-lost' })).toMatchObject({
    tone: 'problem',
    text: expect.stringContaining('Controleer'),
  })
  expect(afterFinding({ kind: 'not-copied', code: 'ENOSPC' })).toMatchObject({
    tone: 'problem',
    text: expect.stringContaining('ENOSPC'),
  })
})

test('what was mended is told without alarm, and what asks nothing is not told', () => {
  expect(afterFinding({ kind: 'journal-mended' })).toMatchObject({ tone: 'stored' })
  expect(afterFinding({ kind: 'not-tidied', code: 'EBUSY' })).toBeNull()
})

test('one thing that asks something makes the whole message a problem', () => {
  const told = afterFinding({ kind: 'journal-mended' }, { kind: 'memory-lost' })
  expect(told).toMatchObject({ tone: 'problem', text: expect.stringMatching(/journaal.*Controleer/) })
})
