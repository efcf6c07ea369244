import { expect, test } from 'vitest'
import { day } from '@shared/plan/day'
import { changesBetween } from '@shared/progress/changes-between'
import { standOf } from '@shared/progress/stand'
import { changesInWords } from '@renderer/features/overview/change-words'
import { aPlan, anAction, changed, due, from, told } from '../../../support/builders'

const action = anAction({ id: 'actie-1.03', number: '1.03', ...due('2025-Q4', '2026-Q1') })

test('what changed about an action is one sentence, with what it was and what it is', () => {
  const plan = aPlan({
    actions: [action],
    since: [
      changed('2025-11-01', action, 'status', 'in-uitvoering'),
      changed('2025-11-01', action, 'expected', from('2025-Q4', '2026-Q2')),
      told('2025-11-02', action),
    ],
  })
  const changes = changesBetween(standOf(plan, day('2025-10-01')), standOf(plan, day('2025-11-23')))
  expect(changes.map(changesInWords)).toEqual([
    'status van Niet gestart naar In uitvoering; kleur van Niet beoordeeld naar Aandachtspunt; ' +
      'verwacht einde van 2026-Q1 naar 2026-Q2; 1 keer een stand van zaken',
  ])
})
