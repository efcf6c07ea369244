import { useState } from 'react'
import { dayInWords, parseDay, type Day } from '@shared/plan/day'
import type { PlanFrame } from '@shared/plan/plan'
import { firstDayOf } from '@shared/plan/quarter'
import { referenceDayProblem } from '@shared/plan/reference-day'
import { t } from '../messages/messages'
import { TextField } from './text-field'

interface ReferenceDayFieldProps {
  readonly label: string
  readonly frame: PlanFrame
  readonly today: Day
  /** The day that is spoken about now. */
  readonly shown: Day
  onDay(day: Day): void
}

/** Turns to another day as soon as what is typed is a day that can be spoken about, and says why when it cannot. */
export function ReferenceDayField({ label, frame, today, shown, onDay }: ReferenceDayFieldProps) {
  const [refused, setRefused] = useState<string | null>(null)
  const [before, setBefore] = useState(shown)
  if (before !== shown) {
    setBefore(shown)
    setRefused(null)
  }
  const problemIn = (text: string) => {
    const read = parseDay(text)
    return read.ok ? referenceDayProblem(frame, today, read.value) : 'unreadable'
  }
  const change = (text: string) => {
    const asked = parseDay(text)
    const isDay = asked.ok && problemIn(text) === null
    setRefused(isDay ? null : text)
    if (isDay) onDay(asked.value)
  }
  const problem = refused === null ? null : problemIn(refused)
  const facts = { today: dayInWords(today), first: dayInWords(firstDayOf(frame.first)) }
  return (
    <TextField
      label={label}
      name="peildatum"
      kind="day"
      value={refused ?? shown}
      onChange={change}
      problem={problem === null ? undefined : t(`ui.referenceDay.${problem}`, facts)}
    />
  )
}
