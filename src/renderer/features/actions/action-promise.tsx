import type { Planning } from '@shared/plan/action'
import { dayInWords } from '@shared/plan/day'
import type { Plan } from '@shared/plan/plan'
import type { ActionStand } from '@shared/progress/action-stand'
import { quartersMoved, type Move } from '@shared/progress/moves'
import { t } from '../../messages/messages'
import { FormBehind } from './form-behind'
import { promisePlaces } from './half-typed-places'
import { PanelSection } from './panel-section'
import { PromiseDialog } from './promise-dialog'
import { promiseTold, type PromiseMoved } from './promise-told'

/** What was promised first, what was decided since, and how often the expectation moved. */
export function ActionPromise({ plan, stand }: { readonly plan: Plan; readonly stand: ActionStand }) {
  const { action, moves } = stand
  const { first, moved } = promiseTold(plan.events, action.id)
  const places = promisePlaces(action.id)
  return (
    <PanelSection title={t('actions.promise.title')} summary={movesInWords(moves)} places={places}>
      <p>
        {t(action.source ? 'actions.promise.inPlan' : 'actions.promise.atFirst', { quarters: planningInWords(first) })}
      </p>
      {moved.length > 0 && (
        <>
          <h4>{t('actions.promise.decisions')}</h4>
          <ol className="panel-lines" aria-label={t('actions.promise.decisions')}>
            {moved.map((each) => (
              <DecisionLine key={each.id} moved={each} />
            ))}
          </ol>
        </>
      )}
      {moves.length > 0 && (
        <>
          <h4>{t('actions.promise.moves')}</h4>
          <ol className="panel-lines" aria-label={t('actions.promise.moves')}>
            {moves.map((move, place) => (
              <MoveLine key={place} move={move} />
            ))}
          </ol>
        </>
      )}
      <FormBehind
        opens="dialog"
        places={places}
        renderForm={(close) => <PromiseDialog plan={plan} action={action} onClose={close} />}
      >
        {t('actions.promise.change')}
      </FormBehind>
    </PanelSection>
  )
}

/** `2 keer verschoven, samen 3 kwartalen` */
function movesInWords(moves: readonly Move[]): string {
  if (moves.length === 0) return t('actions.promise.notMoved')
  const times = t('actions.promise.times', { count: moves.length })
  const quarters = quartersMoved(moves)
  if (quarters === 0) return t('actions.promise.movedBack', { times })
  const all = t('actions.promise.quarters', { count: Math.abs(quarters) })
  return t(quarters > 0 ? 'actions.promise.movedLater' : 'actions.promise.movedEarlier', { times, all })
}

/** `2025-Q1 tot en met 2025-Q4` */
function planningInWords({ start, end }: Planning): string {
  if (!start) return end ? t('actions.promise.end', { end: end.value }) : t('actions.noQuarter')
  if (!end) return t('actions.promise.start', { start: start.value })
  return t('actions.promise.both', { start: start.value, end: end.value })
}

function DecisionLine({ moved: { on, from, to, reason, decision } }: { readonly moved: PromiseMoved }) {
  return (
    <li>
      <p>
        <time dateTime={on}>{dayInWords(on)}</time>{' '}
        {t('actions.promise.fromTo', { from: planningInWords(from), to: planningInWords(to) })}
      </p>
      <p className="fact-note">
        {decision && t('actions.decision.taken', { name: decision.name, day: dayInWords(decision.on) })} {reason}
      </p>
    </li>
  )
}

function MoveLine({ move: { on, from, to, reason, decision } }: { readonly move: Move }) {
  return (
    <li>
      <p>
        <time dateTime={on}>{dayInWords(on)}</time> {t('actions.promise.fromTo', { from, to })}
      </p>
      <p className="fact-note">{decision ? t('actions.promise.byDecision', { name: decision.name }) : reason}</p>
    </li>
  )
}
