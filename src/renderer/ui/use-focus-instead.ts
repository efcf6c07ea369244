import { useEffect, type RefObject } from 'react'
import { useFocusBack } from './use-focus-back'

/**
 * The button that gets the keyboard instead of one that goes with what it asked for, whether that one goes before its
 * dialog or after it.
 */
export function useFocusInstead(isGone: boolean, isAsking: boolean): RefObject<HTMLButtonElement | null> {
  const element = useFocusBack(isGone && isAsking)
  useEffect(() => {
    if (isGone && document.activeElement === document.body) element.current?.focus()
  }, [isGone, element])
  return element
}
