import { useCallback, useEffect, useRef, useState } from 'react'
import type { LeftBehind, LeftText } from '@shared/safety/lock'
import type { PlanStore } from '../data/plan-store'
import { desktop } from '../desktop'
import { isPressed } from '../ui/keys'
import { leftTextsOn, noticeTyping } from './left-texts'
import { SCREENS, type ScreenName } from './screens'

interface LockOfWindow {
  /** The screens are gone and this window is about to go. */
  readonly isLeaving: boolean
  /** What was half typed the last time that the app locked. */
  readonly left: readonly LeftText[]
  lock(): void
  /** Throws away what was half typed. */
  forget(): void
}

/**
 * Locks when main asks for it, at a command, or at Ctrl+L. What was half typed is taken from the fields, the screens go,
 * what they store in going is stored, and only then the window goes too (`safety.md` 6).
 */
export function useLock(store: PlanStore, shown: ScreenName, onShow: (screen: ScreenName) => void): LockOfWindow {
  const [leaving, setLeaving] = useState<LeftBehind | null>(null)
  const [left, setLeft] = useState<readonly LeftText[]>([])
  const screen = useRef(shown)
  useEffect(() => {
    screen.current = shown
  }, [shown])

  const lock = useCallback(() => setLeaving({ screen: screen.current, typed: leftTextsOn(document) }), [])

  // By now the screens are gone, and what they store in going waits in front of this.
  useEffect(() => {
    if (leaving) void store.pausing(() => desktop.lock(leaving))
  }, [store, leaving])

  useEffect(() => {
    void desktop.untilLock().then(lock)
    const lockAtKey = (event: KeyboardEvent) => {
      if (!isPressed('lock', event)) return
      event.preventDefault()
      lock()
    }
    window.addEventListener('keydown', lockAtKey)
    const stopNoticing = noticeTyping(document)
    return () => {
      window.removeEventListener('keydown', lockAtKey)
      stopNoticing()
    }
  }, [lock])

  useEffect(() => {
    const goOn = async () => {
      const before = await desktop.leftBehind()
      const back = SCREENS.find(({ name }) => name === before?.screen)
      if (back) onShow(back.name)
      if (before) setLeft(before.typed)
    }
    void goOn()
  }, [onShow])

  const forget = useCallback(() => setLeft([]), [])
  return { isLeaving: leaving !== null, left, lock, forget }
}
