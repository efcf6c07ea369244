import { expect, test } from 'vitest'
import { usualOccasion } from '@shared/plan/occasion'

test('a visit and a talk are called by the municipality they are with', () => {
  expect(usualOccasion('ambtsbezoek', ['Soest'])).toBe('Ambtsbezoek aan de gemeente Soest')
  expect(usualOccasion('ambtsbezoek', ['Baarn', 'Soest'])).toBe('Ambtsbezoek aan de gemeenten Baarn en Soest')
  expect(usualOccasion('klankbordgesprek', ['Soest'])).toBe('Klankbordgesprek met de burgemeester van Soest')
  expect(usualOccasion('ambtsbezoek', [])).toBe('')
})

test('a meeting is called by its kind, and what is of no kind has no usual name', () => {
  expect(usualOccasion('kring', [])).toBe('Kring van cdK’s')
  expect(usualOccasion('overig', ['Soest'])).toBe('')
})
