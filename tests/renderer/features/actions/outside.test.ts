import { describe, expect, test } from 'vitest'
import { day } from '@shared/plan/day'
import { standOf } from '@shared/progress/stand'
import { rowMaker, standsById } from '@renderer/features/actions/action-rows'
import { COLUMNS } from '@renderer/features/actions/column-widths'
import { outsideTable } from '@renderer/features/actions/outside'
import { aPlan, anAction, due, told } from '../../../support/builders'

const TODAY = day('2026-06-30')

const action = anAction({
  id: 'a',
  number: '1.01',
  title: '=Een titel',
  ...due('2025-Q1', '2026-Q3'),
  status: 'aangehouden',
  statusReason: 'GEHEIM reden',
  statusDisclosure: 'vertrouwelijk',
  steps: [
    { id: 's1', title: 'GEHEIM stap', quarter: null, doneOn: null, disclosure: 'vertrouwelijk' },
    { id: 's2', title: 'Open stap', quarter: null, doneOn: null, disclosure: 'intern' },
  ],
  deviation: {
    ...{ cause: 'capaciteit', explanation: 'GEHEIM', consequence: 'GEHEIM', measure: 'GEHEIM bijsturing' },
    ...{ who: 'GEHEIM', ready: null, asked: '', disclosure: 'vertrouwelijk' },
  },
})
const plan = aPlan({
  actions: [action, anAction({ id: 'b', number: '1.02', owner: { value: 'Team A', origin: 'plan' } })],
  since: [
    told('2026-05-05', action, 'Voor wie hier werkt.', { disclosure: 'intern' }),
    told('2026-06-06', action, 'GEHEIM stand', { disclosure: 'vertrouwelijk' }),
  ],
})
const toRow = rowMaker(plan, standsById(standOf(plan, TODAY)))
const rows = plan.actions.map(toRow)

describe('what leaves the table', () => {
  test('is what it shows, in its columns and its order', () => {
    const { headings, rows: cells } = outsideTable(plan, TODAY, rows.toReversed(), [
      'number',
      'owner',
      'expected',
      'status',
    ])
    expect(headings).toEqual(['Nr.', 'Trekker', 'Verwacht', 'Status'])
    expect(cells).toEqual([
      ['1.02', 'Team A', '', 'Niet gestart'],
      ['1.01', 'nog te bepalen', '2026-Q3', 'Aangehouden'],
    ])
  })

  test('holds no text that is for fewer readers than colleagues, in whatever column', () => {
    const { rows: cells } = outsideTable(plan, TODAY, rows, COLUMNS)
    const written = JSON.stringify(cells)
    expect(written).not.toContain('GEHEIM')
    expect(written).toContain('Open stap')
    expect(written).toContain('Voor wie hier werkt.')
  })
})
