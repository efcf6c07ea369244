import { useEffect, useRef, type RefObject } from 'react'

/** The element that the keyboard comes back to when what was open beside it closes. */
export function useFocusBack(isOpen: boolean): RefObject<HTMLButtonElement | null> {
  const element = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  useEffect(() => {
    if (wasOpen.current && !isOpen) element.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  return element
}
