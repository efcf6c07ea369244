import { useId, useState } from 'react'
import { dayInWords, parseDay, type Day } from '@shared/plan/day'
import type { PlanFrame } from '@shared/plan/plan'
import { firstDayOf } from '@shared/plan/quarter'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/text-field'
import { dayProblem, stopsOf } from './reference-days'
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
  const [typed, setTyped] = useState<string | null>(null)
  const turn = (day: Day) => {
    setTyped(null)
    onDay(day)
  }
  const days = { frame, today, shown, onDay: turn }
  return (
    <div className="reference-day" role="group" aria-label={t('overview.peildatum.label')}>
      <DaySlider {...days} />
      <DayField {...days} typed={typed} onTyped={setTyped} />
      {shown !== today && <Button onPress={() => turn(today)}>{t('overview.peildatum.backToToday')}</Button>}
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

interface DayFieldProps extends ReferenceDayProps {
  /** What was typed that cannot be shown; empty when it can. */
  readonly typed: string | null
  onTyped(text: string): void
}

/** Turns the screen as soon as what is typed is a day that can be shown, and says why when it cannot. */
function DayField({ frame, today, shown, typed, onTyped, onDay }: DayFieldProps) {
  const problemIn = (text: string) => {
    const read = parseDay(text)
    return read.ok ? dayProblem(frame, today, read.value) : 'unreadable'
  }
  const change = (text: string) => {
    const asked = parseDay(text)
    if (asked.ok && problemIn(text) === null) onDay(asked.value)
    else onTyped(text)
  }
  const problem = typed === null ? null : problemIn(typed)
  const facts = { today: dayInWords(today), first: dayInWords(firstDayOf(frame.first)) }
  return (
    <TextField
      label={t('overview.peildatum.day')}
      name="peildatum"
      kind="day"
      value={typed ?? shown}
      onChange={change}
      problem={problem === null ? undefined : t(`overview.peildatum.problems.${problem}`, facts)}
    />
  )
}
