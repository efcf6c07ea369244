import { useEffect } from 'react'

/**
 * Hears a text that is pasted while nothing that takes text has the keyboard. The page itself never looks at the
 * clipboard: what is on it comes only with the key or the menu that pastes.
 */
export function usePaste(onPaste: (text: string) => void): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (text === '' || isTakenBy(event.target)) return
      event.preventDefault()
      onPaste(text)
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [onPaste])
}

/** Hears that somebody copies while no text is selected and nothing that takes text has the keyboard. */
export function useCopy(onCopy: () => void): void {
  useEffect(() => {
    const copy = (event: ClipboardEvent) => {
      const isText = document.getSelection()?.isCollapsed === false
      if (isText || isTakenBy(event.target)) return
      event.preventDefault()
      onCopy()
    }
    document.addEventListener('copy', copy)
    return () => document.removeEventListener('copy', copy)
  }, [onCopy])
}

const isTakenBy = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input:not([type=checkbox]), textarea, [role=dialog]') !== null
