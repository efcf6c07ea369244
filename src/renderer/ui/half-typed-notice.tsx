import { FilePenLine } from 'lucide-react'
import { clockAt, dayInWords, dayOfMoment, type Day } from '@shared/plan/day'
import type { HalfTyped } from '@shared/plan/half-typed'
import { t } from '../messages/messages'
import { Button } from './button'
import './half-typed-notice.css'

interface HalfTypedNoticeProps {
  readonly halfTyped: readonly HalfTyped[]
  readonly today: Day
  onGoOn(): void
  onThrowAway(): void
}

/** Says which texts of a form were left unfinished and when it was last typed in, with the way on and the way out; nothing when none was. */
export function HalfTypedNotice({ halfTyped, today, onGoOn, onThrowAway }: HalfTypedNoticeProps) {
  const [last] = halfTyped.toSorted((one, other) => (one.at < other.at ? 1 : -1))
  if (!last) return null
  const [on, time] = [dayOfMoment(last.at), clockAt(last.at)]
  return (
    <div role="group" className="half-typed" aria-label={t('ui.halfTyped.label')}>
      <p className="half-typed-when">
        <FilePenLine size={16} aria-hidden />
        {on === today ? t('ui.halfTyped.today', { time }) : t('ui.halfTyped.earlier', { day: dayInWords(on), time })}
      </p>
      {halfTyped.map(({ place, text }) => (
        <p key={place} className="half-typed-text">
          {text}
        </p>
      ))}
      <div className="half-typed-buttons">
        <Button onPress={onGoOn}>{t('ui.halfTyped.goOn')}</Button>
        <Button look="quiet" onPress={onThrowAway}>
          {t('ui.halfTyped.throwAway')}
        </Button>
      </div>
    </div>
  )
}
