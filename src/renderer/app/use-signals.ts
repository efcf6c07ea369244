import { useEffect, useMemo, useState } from 'react'
import { isQuiet, signalCounts, signalsOf, type Signals } from '@shared/control/signals'
import type { SignalChoice } from '@shared/desktop'
import type { Day } from '@shared/plan/day'
import type { Plan } from '@shared/plan/plan'
import type { Stand } from '@shared/progress/stand'
import { desktop } from '../desktop'
import { problemWords } from '../messages/problem-words'
import { firstPaint } from '../ui/first-paint'
import { useNotices } from '../ui/notices'

/** What a day begins with, and what the advisor chose about that. */
export interface DaySignals {
  readonly signals: Signals
  /** Whether they were put away for today. */
  readonly isPutAway: boolean
  readonly isNoticeWanted: boolean
  onPutAway(isPutAway: boolean): void
  onNotice(isWanted: boolean): void
}

/** The signals of today; empty until it is known what was chosen about them. Tells them once, where that is wanted. */
export function useSignals(plan: Plan, stand: Stand): DaySignals | null {
  const { on } = stand
  const { say } = useNotices()
  const signals = useMemo(() => signalsOf(plan, stand), [plan, stand])
  const [choice, setChoice] = useState<SignalChoice | null>(null)
  useEffect(() => void firstPaint.then(desktop.signalChoice).then(setChoice), [])
  useTellOnce(on, signals, choice)
  if (choice === null) return null
  const choose = async (changed: Partial<SignalChoice>) => {
    const next = { ...choice, ...changed }
    setChoice(next)
    const kept = await desktop.keepSignalChoice(next)
    if (kept.ok) return
    setChoice(choice)
    say('problem', problemWords(kept.problem))
  }
  return {
    signals,
    isPutAway: choice.putAwayOn === on,
    isNoticeWanted: choice.isNoticeWanted,
    onPutAway: (isPutAway) => void choose({ putAwayOn: isPutAway ? on : null }),
    onNotice: (isNoticeWanted) => void choose({ isNoticeWanted }),
  }
}

/** Asks for the notice of a day; that there is never a second one, main sees to. */
function useTellOnce(on: Day, signals: Signals, choice: SignalChoice | null): void {
  const { due, overdue, moments } = signalCounts(signals)
  const isWanted = choice?.isNoticeWanted ?? false
  useEffect(() => {
    const counts = { due, overdue, moments }
    if (isWanted && !isQuiet(counts)) void desktop.tellSignals(on, counts)
  }, [on, isWanted, due, overdue, moments])
}
