import { expect, test } from 'vitest'
import { loggedError } from '@shared/safety/logged-error'

const CANARY = 'KANARIE de heer Jansen'

test('of an error its name, its code and its places in the code may be kept, and nothing that it says or carries', () => {
  const cause = new Error(CANARY)
  const error = Object.assign(new TypeError(`Key ${CANARY} exists\n    at ${CANARY}.js:1:1`, { cause }), {
    code: 'ENOSPC',
    inner: cause,
    failures: [cause],
    path: `/home/${CANARY}/veilig`,
  })
  const kept = loggedError(error)
  expect(kept.name).toBe('TypeError:ENOSPC')
  expect(kept.places[0]).toMatch(/^logged-error\.test\.ts:\d+:\d+$/)
  expect(JSON.stringify(kept)).not.toContain('KANARIE')
})

test('a name that is a sentence is no name, and what was thrown need not be an error', () => {
  expect(loggedError(Object.assign(new Error(CANARY), { name: CANARY, code: CANARY })).name).toBe('geen-code:geen-code')
  expect(loggedError(CANARY)).toEqual({ name: 'thrown-string', places: [] })
  expect(loggedError({ message: CANARY })).toEqual({ name: 'thrown-object', places: [] })
})
