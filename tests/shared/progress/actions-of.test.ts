import { expect, test } from 'vitest'
import { firstPlan } from '@shared/first-plan/first-plan'
import { planFrame } from '@shared/first-plan/frame'
import { day } from '@shared/plan/day'
import { actionsOf } from '@shared/progress/actions-of'
import { standOf } from '@shared/progress/stand'
import { anAction, aPlan } from '../../support/builders'

const ON = day('2026-06-30')
const numbersOf = (plan: Parameters<typeof standOf>[0], relation: string) =>
  actionsOf(standOf(plan, ON), relation).map(({ action }) => action.number)

test('gemeente Utrecht has its own actions, and none of Utrechtse Heuvelrug or of the province', () => {
  const plan = aPlan({ frame: planFrame, actions: firstPlan.actions, organisations: firstPlan.organisations })
  const stand = standOf(plan, ON)
  const utrecht = actionsOf(stand, 'gemeente-utrecht')
  const heuvelrug = actionsOf(stand, 'gemeente-utrechtse-heuvelrug')
  expect(utrecht.length).toBeGreaterThan(0)
  expect(heuvelrug.length).toBeGreaterThan(0)
  expect(utrecht.every(({ action }) => action.municipalities.includes('gemeente-utrecht'))).toBe(true)
  expect(heuvelrug.some((each) => utrecht.includes(each))).toBe(false)
  expect(actionsOf(stand, 'gemeente-houten')).toEqual([])
})

test('an organisation has the actions it is a partner of', () => {
  const partners = [{ organisation: 'politie', origin: 'plan' }] as const
  const plan = aPlan({ actions: [anAction({ partners }), anAction({ id: 'b', number: '1.02' })] })
  expect(numbersOf(plan, 'politie')).toEqual(['1.01'])
  expect(numbersOf(plan, 'om')).toEqual([])
})

test('a part stands apart only where the whole is not theirs, and a promise that is told twice stands there once', () => {
  const [soest, zeist] = ['gemeente-soest', 'gemeente-zeist']
  const plan = aPlan({
    actions: [
      anAction({ id: 'heel', number: '2.01', municipalities: [soest] }),
      anAction({ id: 'deel', number: '2.01a', parent: '2.01', municipalities: [soest, zeist] }),
      anAction({ id: 'eerst', number: '3.01', municipalities: [soest], alsoAt: ['3.09'] }),
      anAction({ id: 'weer', number: '3.09', municipalities: [soest] }),
    ],
  })
  expect(numbersOf(plan, soest)).toEqual(['2.01', '3.01'])
  expect(numbersOf(plan, zeist)).toEqual(['2.01a'])
})
