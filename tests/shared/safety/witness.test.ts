import { describe, expect, test } from 'vitest'
import { neverFound, verdictOn, type Found, type Verdict, type Witness } from '@shared/safety/witness'

const UNTROUBLED = {
  fresh: null,
  hasTraces: false,
  isNewer: false,
  inUse: { database: 'session/IndexedDB', journal: 'veilig/journaal-1' },
  findings: [],
  reading: null,
} as const
const witness = (said: Partial<Witness> = {}): Witness => ({
  store: 'a',
  sequence: 12,
  events: 90,
  known: 12,
  ...UNTROUBLED,
  ...said,
})
const found = (said: Partial<Found> = {}): Found => ({ store: 'a', sequence: 12, events: 90, ...said })
const NOTHING: Found = { store: null, sequence: 0, events: 0 }
const UNWRITTEN: Witness = { ...NOTHING, known: 0, ...UNTROUBLED }

describe('the verdict on a store', () => {
  test.each<readonly [string, Witness, Found, Verdict]>([
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
    ['empty because it was just set aside', witness({ fresh: 'damage' }), NOTHING, { kind: 'rebuild', why: 'damage' }],
    [
      'empty because it lies in memory, in a run that may only read',
      witness({ fresh: 'reading' }),
      NOTHING,
      { kind: 'rebuild', why: 'reading' },
    ],
    [
      'read into memory earlier in a run that may only read, before a lock opened again',
      { ...UNWRITTEN, fresh: 'reading', reading: { why: { kind: 'no-room', megabytes: 0 }, isWhole: true } },
      found({ sequence: 1 }),
      { kind: 'good' },
    ],
    ['with the right number of actions and an event too few', witness(), found({ events: 89 }), { kind: 'set-aside' }],
    ['another store, put in its place', witness(), found({ store: 'b' }), { kind: 'set-aside' }],
    ['empty, and so is the journal, where data was', { ...UNWRITTEN, known: 12 }, NOTHING, { kind: 'lost' }],
    [
      'empty where an earlier run left a trace, although nothing remembers one',
      { ...UNWRITTEN, hasTraces: true },
      NOTHING,
      { kind: 'lost' },
    ],
    [
      'empty because the advisor chose to start over',
      { ...UNWRITTEN, hasTraces: true, fresh: 'empty' },
      NOTHING,
      { kind: 'started-over' },
    ],
    [
      'whole where the journal is gone',
      { ...UNWRITTEN, known: 12 },
      found(),
      { kind: 'begin-journal', isFirst: false },
    ],
    ['from before there was a journal', UNWRITTEN, found({ store: null }), { kind: 'begin-journal', isFirst: true }],
    [
      'ahead of a journal that was put back',
      witness({ sequence: 5, events: 40 }),
      found(),
      { kind: 'begin-journal', isFirst: false },
    ],
  ])('%s', (_, theWitness, theFound, verdict) => {
    expect(verdictOn(theWitness, theFound)).toEqual(verdict)
  })
})

test('what neither has although it once was, is counted', () => {
  expect(neverFound(witness(), found())).toBe(0)
  expect(neverFound({ ...UNWRITTEN, known: 12 }, found({ sequence: 10 }))).toBe(2)
  expect(neverFound(witness({ sequence: 8, known: 15 }), found({ sequence: 8 }))).toBe(7)
})
