import { useId } from 'react'
import { dayInWords, type Day } from '@shared/plan/day'
import type { PlanFrame } from '@shared/plan/plan'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { ReferenceDayField } from '../../ui/reference-day-field'
import { stopsOf } from './reference-days'
import './reference-day-control.css'

interface ReferenceDayProps {
  readonly frame: PlanFrame
  readonly today: Day
  /** The day that the screen shows. */
  readonly shown: Day
  onDay(day: Day): void
}

/** *Peildatum*: turns the screen back to the end of a quarter, or to any day. */
export function ReferenceDayControl({ frame, today, shown, onDay }: ReferenceDayProps) {
  const days = { frame, today, shown, onDay }
  return (
    <div className="reference-day" role="group" aria-label={t('overview.peildatum.label')}>
      <DaySlider {...days} />
      <ReferenceDayField label={t('overview.peildatum.day')} {...days} />
      {shown !== today && <Button onPress={() => onDay(today)}>{t('overview.peildatum.backToToday')}</Button>}
    </div>
  )
}

/** A native slider: the library's own would read the number of the stop aloud, where the day is what it means. */
function DaySlider({ frame, today, shown, onDay }: ReferenceDayProps) {
  const slider = useId()
  const stops = stopsOf(frame, today, shown)
  const words = shown === today ? t('overview.peildatum.today', { day: dayInWords(shown) }) : dayInWords(shown)
  return (
    <div className="day-slider">
      <div className="day-slider-words">
        <label htmlFor={slider} className="field-label">
          {t('overview.peildatum.slider')}
        </label>
        <span aria-hidden>{words}</span>
      </div>
      <div className="day-track">
        {stops.map((stop, place) => (
          <span key={stop} className="day-stop" style={{ left: `${(100 * place) / Math.max(1, stops.length - 1)}%` }} />
        ))}
        <input
          id={slider}
          type="range"
          min={0}
          max={stops.length - 1}
          value={stops.indexOf(shown)}
          disabled={stops.length === 1}
          aria-valuetext={words}
          onChange={({ target }) => onDay(stops[target.valueAsNumber] ?? shown)}
        />
      </div>
    </div>
  )
}
