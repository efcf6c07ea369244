import { useCallback, useMemo, useState } from 'react'
import { dayInWords, type Day } from '@shared/plan/day'
import type { Plan } from '@shared/plan/plan'
import type { RoundRun } from '@shared/plan/round'
import type { ActionStand } from '@shared/progress/action-stand'
import type { RoundStand } from '@shared/progress/round-stand'
import type { Stand } from '@shared/progress/stand'
import { useStore } from '../../data/use-plan'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { Screen } from '../../ui/screen'
import { useKeep } from '../../ui/use-keep'
import { closeRound } from './close-round'
import { confirmUnchanged } from './confirm-unchanged'
import { RestDialog } from './rest-dialog'
import { RoundProgress } from './round-progress'
import { RoundStep } from './round-step'
import { RoundSummary } from './round-summary'

interface RoundStepsProps {
  readonly plan: Plan
  readonly run: RoundRun
  /** How the plan stands on the reference date of the round. */
  readonly stand: Stand
  readonly round: RoundStand
  onReport(on: Day): void
}

/** An open round: one action after another, in an order that stays as it was when the sitting began. */
export function RoundSteps({ plan, run, stand, round, onReport }: RoundStepsProps) {
  const store = useStore()
  const keep = useKeep()
  const [isAsking, setIsAsking] = useState(false)
  const { current, number, step, settle, isLooked } = useQueue(stand, round)
  const { name, on } = run.round
  const todo = round.todo.filter(({ action }) => !isLooked(action.id))
  const looked = round.all.length - todo.length

  const close = () => void keep(closeRound(store), t('round.stored.closed', { name }))
  const confirmRest = () => {
    setIsAsking(false)
    const ids = todo.map(({ action }) => action.id)
    void keep(confirmUnchanged(store, ids, on), t('round.stored.rest', { count: ids.length }))
  }
  return (
    <Screen
      title={t('round.titleOf', { name })}
      subtitle={t('round.subtitleOf', { day: dayInWords(on) })}
      actions={
        <>
          {todo.length > 0 && <Button onPress={() => setIsAsking(true)}>{t('round.rest.open')}</Button>}
          <Button look={todo.length === 0 ? 'primary' : 'plain'} onPress={close}>
            {t('round.close', { count: todo.length })}
          </Button>
        </>
      }
    >
      <RoundProgress looked={looked} all={round.all.length} />
      {current ? (
        <RoundStep
          key={`${current.action.id} ${number}`}
          {...{ plan, on, step, settle }}
          stand={current}
          place={t('round.place', { number: looked + 1, all: round.all.length })}
        />
      ) : (
        <RoundSummary {...{ plan, run, stand, round, onReport }} />
      )}
      {isAsking && <RestDialog count={todo.length} onConfirm={confirmRest} onClose={() => setIsAsking(false)} />}
    </Screen>
  )
}

interface Queue {
  /** The action to look at now; none when all were looked at. */
  readonly current: ActionStand | undefined
  /** Counts the steps that were taken, so that each begins with fresh fields. */
  readonly number: number
  /** To the next or the previous action that still has to be looked at. */
  step(by: 1 | -1): void
  /** Goes on at once, and takes the action back into the queue when it could not be stored. */
  settle(actionId: string, stored: Promise<boolean>): void
  isLooked(actionId: string): boolean
}

/** What is to be looked at, in the order of the start; what is being stored counts as looked at already. */
function useQueue(stand: Stand, round: RoundStand): Queue {
  const [order] = useState(() => round.todo.map(({ action }) => action.id))
  const [pending, setPending] = useState<readonly string[]>([])
  const [at, setAt] = useState<{ readonly id: string | undefined; readonly number: number }>({
    id: order[0],
    number: 0,
  })
  const byId = useMemo(() => new Map(stand.actions.map((each) => [each.action.id, each])), [stand])
  const todo = useMemo(() => {
    const open = new Set(round.todo.map(({ action }) => action.id))
    return [...order, ...[...open].filter((id) => !order.includes(id))].filter((id) => open.has(id))
  }, [order, round])
  const waiting = todo.filter((id) => !pending.includes(id))
  const currentId = at.id !== undefined && waiting.includes(at.id) ? at.id : waiting[0]

  const step = useCallback(
    (by: 1 | -1) => {
      const place = waiting.indexOf(currentId ?? '')
      const id = waiting[(place + by + waiting.length) % waiting.length]
      setAt(({ number }) => ({ id, number: number + 1 }))
    },
    [waiting, currentId],
  )
  const settle = (actionId: string, stored: Promise<boolean>) => {
    const next = waiting[waiting.indexOf(actionId) + 1] ?? waiting[0]
    setPending((before) => [...before, actionId])
    setAt(({ number }) => ({ id: next === actionId ? undefined : next, number: number + 1 }))
    void stored.then(() => setPending((before) => before.filter((id) => id !== actionId)))
  }
  return {
    current: currentId === undefined ? undefined : byId.get(currentId),
    number: at.number,
    step,
    settle,
    isLooked: (actionId) => pending.includes(actionId),
  }
}
