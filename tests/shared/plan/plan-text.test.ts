import { describe, expect, test } from 'vitest'
import { asRead } from '@shared/plan/plan-text'

describe('plan text as it is read', () => {
  test.each([
    ['het RIEC Midden- Nederland', 'het RIEC Midden-Nederland'],
    ['VPT- regisseur', 'VPT-regisseur'],
    ['Midden-\nNederland', 'Midden-Nederland'],
  ])('joins a word that the page broke: %j', (printed, read) => {
    expect(asRead(printed)).toBe(read)
  })

  test.each([
    'kennis- en netwerkbijeenkomst',
    'woon-, werk- en leefomgeving',
    'in- of verkoop',
    'het nemen van (veiligheids-) maatregelen',
    'veiligheidspartners, die - naast een bijdrage - betalen',
  ])('leaves a hanging hyphen and a dash as they are: %j', (printed) => {
    expect(asRead(printed)).toBe(printed)
  })
})
