import { expect, test } from 'vitest'
import { newPassphrase } from '@shared/safety/passphrase'

test('four words of sixteen letters together are a passphrase, as they were typed', () => {
  expect(newPassphrase('paarse fiets zonder bel', 'paarse fiets zonder bel')).toEqual({
    ok: true,
    value: 'paarse fiets zonder bel',
  })
})

test.each(['', 'geheim', 'paarsefietszonderbel', 'een twee drie', 'a b c d'])('"%s" is too short for one', (typed) => {
  expect(newPassphrase(typed, typed)).toEqual({ ok: false, problem: { kind: 'passphrase-short' } })
})

test('a second one that differs is refused', () => {
  expect(newPassphrase('paarse fiets zonder bel', 'paarse fiets zonder Bel')).toEqual({
    ok: false,
    problem: { kind: 'passphrase-differs' },
  })
})
