import { useEffect, useRef, useState, type RefObject } from 'react'

interface FocusOn {
  /** Keeps where the keyboard is. */
  remember(button: Element | null): void
  /** Brings the keyboard back there once the list is drawn again. */
  comeBack(): void
}

const buttonsIn = (list: HTMLElement | null): readonly HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('[data-does] button') ?? []),
]

/**
 * Brings the keyboard back to the button in a list that it left; when what stood there is gone, to the button that took
 * its place, and to the list itself when that was the last. The buttons it goes to stand in what has `data-does`.
 */
export function useFocusOn(list: RefObject<HTMLElement | null>): FocusOn {
  const left = useRef<{ readonly button: HTMLElement; readonly place: number } | null>(null)
  const [returns, setReturns] = useState(0)
  useEffect(() => {
    if (returns === 0 || left.current === null) return
    const { button, place } = left.current
    const buttons = buttonsIn(list.current)
    const next = button.isConnected ? button : (buttons[place] ?? buttons.at(-1) ?? list.current)
    next?.focus()
  }, [list, returns])
  return {
    remember: (button) => {
      if (button instanceof HTMLElement)
        left.current = { button, place: Math.max(0, buttonsIn(list.current).indexOf(button)) }
    },
    comeBack: () => setReturns((count) => count + 1),
  }
}
