import { expect, test } from 'vitest'
import { injectedInto, PAYLOADS } from '../../support/injected'
import { Random } from '../../torture/random'

test('40 ways to make a spreadsheet run something stay text, in 40 plans', async () => {
  expect(new Set(PAYLOADS).size).toBe(40)
  const random = new Random('injectie')
  for (let nth = 0; nth < 40; nth += 1) expect(await injectedInto(random)).toEqual([])
})
