import { describe, expect, test } from 'vitest'
import { actualShare } from '@shared/progress/actual'
import { anAction } from '../../support/builders'

describe('the actual share', () => {
  test.each([
    ['niet-gestart', 0, true],
    ['in-voorbereiding', 0.1, true],
    ['in-uitvoering', 0.5, true],
    ['afgerond', 1, false],
  ] as const)('of an action that is %s is %d', (status, share, estimated) => {
    expect(actualShare(anAction({ status }), null)).toEqual({ share, estimated })
  })

  test('of a finished exploration is all of it', () => {
    expect(actualShare(anAction({ kind: 'verkenning', status: 'afgerond' }), null)?.share).toBe(1)
  })

  test('of an action on hold is where it was when it was held, and nothing when nobody knows', () => {
    expect(actualShare(anAction({ status: 'aangehouden' }), 'in-uitvoering')).toEqual({ share: 0.5, estimated: true })
    expect(actualShare(anAction({ status: 'aangehouden' }), null)).toEqual({ share: 0, estimated: true })
  })

  test.each([
    ['that has no end', { kind: 'doorlopend' }],
    ['that is taking part', { kind: 'deelname', status: 'in-uitvoering' }],
    ['that goes on by its status', { status: 'doorlopend' }],
    ['that is withdrawn', { status: 'vervallen' }],
    ['that waits for its condition', { condition: { text: 'Bij honorering van de aanvraag', met: null } }],
  ] as const)('of an action %s is not there', (_, said) => {
    expect(actualShare(anAction(said), null)).toBeNull()
  })
})
