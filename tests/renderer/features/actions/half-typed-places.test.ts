import { expect, test } from 'vitest'
import { isGrounded } from '@shared/plan/change-action'
import { STATUSES } from '@shared/plan/status'
import {
  conclusionPlaces,
  deviationPlaces,
  groundsPlaces,
  linkPlaces,
  momentPlaces,
  movePlaces,
  newStepPlaces,
  otherGroundsPlaces,
  promisePlaces,
  stepPlaces,
  updatePlaces,
  verdictPlaces,
} from '@renderer/features/actions/half-typed-places'
import { anAction } from '../../../support/builders'

const all = (id: string): readonly string[] =>
  [
    updatePlaces(id),
    conclusionPlaces(id),
    deviationPlaces(id),
    newStepPlaces(id),
    stepPlaces(id, 'stap-1'),
    stepPlaces(id, 'stap-2'),
    momentPlaces(id),
    linkPlaces(id),
    verdictPlaces(id, 'planning'),
    verdictPlaces(id, 'totaal'),
    promisePlaces(id),
    ...STATUSES.filter(isGrounded).map((status) => groundsPlaces(id, status)),
    movePlaces(id, 'start'),
    movePlaces(id, 'end'),
  ].flatMap((places) => Object.values(places))

test('no two texts of the panel share a place, nor do two actions', () => {
  const places = [...all('actie-1.03'), ...all('actie-1.04')]
  expect(new Set(places).size).toBe(places.length)
})

test('the text on how an action stands is where earlier versions kept it', () => {
  expect(updatePlaces('actie-1.03').text).toBe('update actie-1.03')
})

test('under the status stand the reasons for a status that the action has not got', () => {
  const [hold, withdrawn] = [groundsPlaces('a', 'aangehouden').reason, groundsPlaces('a', 'vervallen').reason]
  const left = (status: 'in-uitvoering' | 'aangehouden') =>
    Object.values(otherGroundsPlaces(anAction({ id: 'a', status })))
  expect(left('in-uitvoering')).toEqual([hold, withdrawn])
  expect(left('aangehouden')).toEqual([withdrawn])
})
