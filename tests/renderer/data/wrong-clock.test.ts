import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { afterEach, expect, test, vi } from 'vitest'
import { withOwner, withStatus } from '@shared/plan/change-action'
import { dayOfMoment, type Instant } from '@shared/plan/day'
import { quarter } from '@shared/plan/quarter'
import { PlanDatabase } from '@renderer/data/database'
import { isSum } from '@renderer/data/is-sum'
import { PlanStore } from '@renderer/data/plan-store'
import { AKeeper } from '../../support/a-keeper'
import { aFrame, anAction } from '../../support/builders'
import { WRONG_CLOCKS } from '../../support/wrong-clocks'

const NAME = 'verkeerde-klok'

afterEach(() => Dexie.delete(NAME))

const ACTIONS = ['1.01', '1.02', '1.03'].map((number) => anAction({ id: `actie-${number}`, number }))
const plan = { first: quarter('1970-Q1'), actions: ACTIONS, organisations: [], budget: [] }

test.each(WRONG_CLOCKS)(
  'what is stored while the clock %s is there after every start, and can be taken back',
  async (_what, says) => {
    const keeper = new AKeeper()
    const acknowledged: number[] = []
    for (const [place, clock] of [...says, ...says.slice(-1)].entries()) {
      const database = new PlanDatabase(NAME)
      const at = clock as Instant
      const store = new PlanStore(
        database,
        aFrame(),
        { today: () => dayOfMoment(at), now: () => at },
        keeper,
        () => 'proef',
      )
      await store.open(() => Promise.resolve(plan))
      await vi.waitFor(() => expect(store.current()?.actions).toHaveLength(3))
      expect(['first-start', 'good']).toContain(store.opened()?.verdict.kind)
      expect(await isSum(database)).toBe(true)
      expect(store.current()?.events.map(({ sequence }) => sequence)).toEqual(expect.arrayContaining(acknowledged))
      const action = ACTIONS[place % 3]
      const changed = await store.change(action?.id ?? '', (each) => withOwner(each, `Team ${place}`))
      expect(changed).toEqual({ ok: true, value: { sequence: acknowledged.length + 2 } })
      acknowledged.push(acknowledged.length + 2)
      expect(store.current()?.actions.find(({ id }) => id === action?.id)?.owner?.value).toBe(`Team ${place}`)
      const status = await store.change(action?.id ?? '', (each) => withStatus(each, 'in-uitvoering'))
      acknowledged.push(acknowledged.length + 2)
      expect(await store.undo(acknowledged.length + 1)).toMatchObject({ ok: true })
      acknowledged.push(acknowledged.length + 2)
      expect([status.ok, store.current()?.actions[place % 3]?.status]).toEqual([true, 'niet-gestart'])
      database.close()
    }
    expect(keeper.lines.map(({ sequence }) => sequence)).toEqual(keeper.lines.map((_, place) => place + 1))
  },
)
