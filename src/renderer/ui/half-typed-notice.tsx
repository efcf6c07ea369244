import { FilePenLine } from 'lucide-react'
import { clockAt, dayInWords, dayOfMoment, type Day } from '@shared/plan/day'
import type { HalfTyped } from '@shared/plan/half-typed'
import { t } from '../messages/messages'
import { Button } from './button'
import './half-typed-notice.css'

interface HalfTypedNoticeProps {
  readonly halfTyped: HalfTyped
  readonly today: Day
  onGoOn(): void
  onThrowAway(): void
}

/** Says that a text was left unfinished, with the way on and the way out. */
export function HalfTypedNotice({ halfTyped, today, onGoOn, onThrowAway }: HalfTypedNoticeProps) {
  const { at, text } = halfTyped
  const [on, time] = [dayOfMoment(at), clockAt(at)]
  return (
    <div role="group" className="half-typed" aria-label={t('ui.halfTyped.label')}>
      <p className="half-typed-when">
        <FilePenLine size={16} aria-hidden />
        {on === today ? t('ui.halfTyped.today', { time }) : t('ui.halfTyped.earlier', { day: dayInWords(on), time })}
      </p>
      <p className="half-typed-text">{text}</p>
      <div className="half-typed-buttons">
        <Button onPress={onGoOn}>{t('ui.halfTyped.goOn')}</Button>
        <Button look="quiet" onPress={onThrowAway}>
          {t('ui.halfTyped.throwAway')}
        </Button>
      </div>
    </div>
  )
}
