import { ChevronRight } from 'lucide-react'
import { isQuiet, SIGNAL_DAYS, signalCounts, type Signals } from '@shared/control/signals'
import { dayInWords } from '@shared/plan/day'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import type { ActionSet } from './action-set'
import './signals-block.css'

export interface SignalsBlockProps {
  readonly signals: Signals
  /** Whether they were put away for today. */
  readonly isPutAway: boolean
  readonly isNoticeWanted: boolean
  onPutAway(isPutAway: boolean): void
  onNotice(isWanted: boolean): void
  onShow(set: ActionSet): void
  /** Leads to a moment of the agenda. */
  onMoment(id: string): void
}

/** What the day begins with; it can be put away until tomorrow, and says nothing when there is nothing. */
export function SignalsBlock(props: SignalsBlockProps) {
  const { signals, isPutAway, isNoticeWanted, onPutAway, onNotice } = props
  if (isQuiet(signalCounts(signals))) return null
  if (isPutAway)
    return (
      <div>
        <Button look="quiet" onPress={() => onPutAway(false)}>
          {t('overview.signals.again')}
        </Button>
      </div>
    )
  return (
    <section className="screen-part signals" aria-labelledby="signals-title">
      <h2 id="signals-title">{t('overview.signals.title')}</h2>
      <SignalLines {...props} />
      <div className="signals-choices">
        <Button onPress={() => onPutAway(true)}>{t('overview.signals.putAway')}</Button>
        <Button look="quiet" onPress={() => onNotice(!isNoticeWanted)}>
          {t(isNoticeWanted ? 'overview.signals.noNotice' : 'overview.signals.notice')}
        </Button>
        <p className="signals-hint">{t('overview.signals.hint')}</p>
      </div>
    </section>
  )
}

function SignalLines({ signals, onShow, onMoment }: SignalsBlockProps) {
  const { moments } = signals
  return (
    <ul className="attention">
      {(['overdue', 'due'] as const).map((kind) => {
        const ids = signals[kind]
        const name = t(`overview.signals.${kind}`)
        if (ids.length === 0) return null
        return (
          <li key={kind}>
            <strong className="attention-count">{ids.length}</strong>
            <span>{name}</span>
            <Button onPress={() => onShow({ reason: name, ids })}>
              {t('overview.attention.show', { count: ids.length })}
              <span className="unseen">: {name}</span>
              <ChevronRight size={16} aria-hidden />
            </Button>
          </li>
        )
      })}
      {moments.length > 0 && (
        <li>
          <strong className="attention-count">{moments.length}</strong>
          <div>
            {t('overview.signals.moments', { days: SIGNAL_DAYS })}
            <ul className="signals-moments">
              {moments.map(({ id, on, occasion }) => (
                <li key={id}>
                  <button type="button" className="record-button" onClick={() => onMoment(id)}>
                    {t('overview.signals.moment', { day: dayInWords(on), occasion })}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        </li>
      )}
    </ul>
  )
}
