import { useEffect } from 'react'

/** What a key does in a round. */
export type RoundKeys = Readonly<Partial<Record<string, () => void>>>

/**
 * Keys without a modifier, as long as nothing is being typed or chosen. They have a visible place on the screen too.
 */
export function useRoundKeys(keys: RoundKeys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return
      const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key]
      if (!act) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [keys])
}

/** Whether the keyboard is in something that has letters or arrows of its own. */
const isBusy = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input:not([type=checkbox]), textarea, [role=listbox], [role=dialog], [role=alertdialog]') !== null
