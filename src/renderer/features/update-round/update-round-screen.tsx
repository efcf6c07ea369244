import { useMemo } from 'react'
import type { Day } from '@shared/plan/day'
import type { Plan } from '@shared/plan/plan'
import { roundsIn, type RoundRun } from '@shared/plan/round'
import { roundStandOf } from '@shared/progress/round-stand'
import { standOf, type Stand } from '@shared/progress/stand'
import { t } from '../../messages/messages'
import { Screen } from '../../ui/screen'
import { OpenRoundForm } from './open-round-form'
import { RoundSteps } from './round-steps'
import { RoundSummary } from './round-summary'
import './update-round.css'

interface UpdateRoundScreenProps {
  readonly plan: Plan
  /** How the plan stands today. */
  readonly stand: Stand
  /** Today. */
  readonly on: Day
  /** Leads to the report, with this reference date. */
  onReport(on: Day): void
}

/** *Bijwerkronde*: step through what has not been updated, and see at the end what came of it. */
export function UpdateRoundScreen({ plan, on, onReport }: UpdateRoundScreenProps) {
  const rounds = useMemo(() => roundsIn(plan.events), [plan])
  const open = rounds.find(({ closed }) => closed === null)
  const latest = rounds.at(-1)
  if (open) return <OpenRound key={open.round.id} plan={plan} run={open} onReport={onReport} />
  return (
    <Screen title={t('round.title')} subtitle={t('round.subtitle')}>
      {latest && <ClosedRound plan={plan} run={latest} onReport={onReport} />}
      <OpenRoundForm plan={plan} on={on} rounds={rounds} />
    </Screen>
  )
}

interface RoundProps {
  readonly plan: Plan
  readonly run: RoundRun
  onReport(on: Day): void
}

/** How the plan stands in the round: on its reference date, with everything that was said since it opened. */
function useRoundStand(plan: Plan, run: RoundRun) {
  const stand = useMemo(() => standOf(plan, run.round.on), [plan, run.round.on])
  const round = useMemo(() => roundStandOf(plan, run, stand), [plan, run, stand])
  return { stand, round }
}

function OpenRound({ plan, run, onReport }: RoundProps) {
  const { stand, round } = useRoundStand(plan, run)
  return <RoundSteps {...{ plan, run, stand, round, onReport }} />
}

function ClosedRound({ plan, run, onReport }: RoundProps) {
  const { stand, round } = useRoundStand(plan, run)
  return <RoundSummary {...{ plan, run, stand, round, onReport }} />
}
