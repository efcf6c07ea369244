import { useEffect, useRef, useState, type RefObject } from 'react'

interface FocusOn {
  /** Keeps where the keyboard was. */
  remember(button: HTMLElement): void
  /** Brings the keyboard back there once the list is drawn again. */
  comeBack(): void
}

/**
 * Brings the keyboard back to the button it left; when what stood there was mended and is gone, to the button that
 * took its place, and to the list itself when that was the last.
 */
export function useFocusOn(list: RefObject<HTMLElement | null>): FocusOn {
  const left = useRef<{ readonly button: HTMLElement; readonly place: number } | null>(null)
  const [returns, setReturns] = useState(0)
  const buttonsIn = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-mends] button') ?? [])]
  useEffect(() => {
    if (returns === 0 || left.current === null) return
    const { button, place } = left.current
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('[data-mends] button') ?? [])]
    const next = button.isConnected ? button : (buttons[place] ?? buttons.at(-1) ?? list.current)
    next?.focus()
  }, [list, returns])
  return {
    remember: (button) => {
      left.current = { button, place: buttonsIn().indexOf(button) }
    },
    comeBack: () => setReturns((count) => count + 1),
  }
}
