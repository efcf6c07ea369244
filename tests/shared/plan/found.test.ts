import { expect, test } from 'vitest'
import { found } from '@shared/plan/found'

const all = ['Café in Soest', 'Overleg met de minister', 'Soest en Baarn']
const textsOf = (text: string) => [text]

test('every word that is asked for occurs, wherever and with any accent or capital', () => {
  expect(found(all, 'soest', textsOf)).toEqual(['Café in Soest', 'Soest en Baarn'])
  expect(found(all, 'BAARN  soe', textsOf)).toEqual(['Soest en Baarn'])
  expect(found(all, 'cafe', textsOf)).toEqual(['Café in Soest'])
})

test('no words ask for nothing', () => {
  expect(found(all, '  ', textsOf)).toEqual(all)
})
