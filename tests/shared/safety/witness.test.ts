import { describe, expect, test } from 'vitest'
import { verdictOn, type Found, type Witness } from '@shared/safety/witness'

const witness = (said: Partial<Witness> = {}): Witness => ({
  store: 'a',
  sequence: 12,
  events: 90,
  isFresh: false,
  ...said,
})
const found = (said: Partial<Found> = {}): Found => ({ store: 'a', sequence: 12, events: 90, ...said })
const NOTHING: Found = { store: null, sequence: 0, events: 0 }
const UNWRITTEN: Witness = { store: null, sequence: 0, events: 0, isFresh: false }

describe('the verdict on a store', () => {
  test.each([
    ['never written to', UNWRITTEN, NOTHING, { kind: 'first-start' }],
    ['as the journal has it', witness(), found(), { kind: 'good' }],
    [
      'one user action behind, the one under way when the power failed',
      witness(),
      found({ sequence: 11, events: 88 }),
      { kind: 'replay', after: 11 },
    ],
    ['two behind: an acknowledged one is lost', witness(), found({ sequence: 10, events: 80 }), { kind: 'set-aside' }],
    ['empty where data was: never a first start', witness(), NOTHING, { kind: 'set-aside' }],
    ['empty because it was just set aside', witness({ isFresh: true }), NOTHING, { kind: 'replay', after: 0 }],
    ['with the right number of actions and an event too few', witness(), found({ events: 89 }), { kind: 'set-aside' }],
    ['another store, put in its place', witness(), found({ store: 'b' }), { kind: 'set-aside' }],
    ['from before there was a journal', UNWRITTEN, found({ store: null }), { kind: 'begin-journal' }],
    ['ahead of a journal that was put back', witness({ sequence: 5, events: 40 }), found(), { kind: 'begin-journal' }],
  ])('%s', (_, theWitness, theFound, verdict) => {
    expect(verdictOn(theWitness, theFound)).toEqual(verdict)
  })
})
