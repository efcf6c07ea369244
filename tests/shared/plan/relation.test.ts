import { expect, test } from 'vitest'
import { firstPlan } from '@shared/first-plan/first-plan'
import { planFrame } from '@shared/first-plan/frame'
import { isAbout, relationsOf } from '@shared/plan/relation'
import { aVisit } from '../../support/agenda'

const relations = relationsOf({ frame: planFrame, organisations: firstPlan.organisations })

test('every municipality and every organisation has one file, and no two share an id', () => {
  expect(relations).toHaveLength(26 + firstPlan.organisations.length)
  expect(new Set(relations.map(({ id }) => id)).size).toBe(relations.length)
})

test('names are looked up as a Dutch reader does: De Bilt under D, IJsselstein under I', () => {
  const names = relations.filter(({ kind }) => kind === 'utrechtse-gemeente').map(({ name }) => name)
  expect(names.slice(3, 9)).toEqual(['Bunschoten', 'De Bilt', 'De Ronde Venen', 'Eemnes', 'Houten', 'IJsselstein'])
})

test('organisations stand by their sort, with the name written out where it is shorter', () => {
  const police = relations.find(({ id }) => id === 'politie')
  const riec = relations.find(({ id }) => id === 'riec-midden-nederland')
  expect(police).toEqual({ id: 'politie', name: 'Politie', fullName: null, kind: 'politie-en-justitie' })
  expect(riec?.fullName).toBe('Regionaal Informatie- en Expertisecentrum Midden-Nederland')
})

test('a moment is about those it names by id, and never about a name that looks like it', () => {
  const visit = aVisit({ municipalities: ['gemeente-utrechtse-heuvelrug'], occasion: 'Ambtsbezoek Utrecht' })
  expect(isAbout(visit, 'gemeente-utrechtse-heuvelrug')).toBe(true)
  expect(isAbout(visit, 'gemeente-utrecht')).toBe(false)
  expect(isAbout(aVisit({ organisations: ['politie'] }), 'politie')).toBe(true)
})
