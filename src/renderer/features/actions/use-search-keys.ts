import { useEffect, type RefObject } from 'react'

/** Brings the keyboard to the search field on `/` and on Ctrl+F, unless something is being typed or chosen elsewhere. */
export function useSearchKeys(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const search = (event: KeyboardEvent) => {
      if (!asksToSearch(event)) return
      event.preventDefault()
      field.current?.select()
      field.current?.focus()
    }
    window.addEventListener('keydown', search)
    return () => window.removeEventListener('keydown', search)
  }, [field])
}

function asksToSearch({ key, ctrlKey, metaKey, target }: KeyboardEvent): boolean {
  const at = target instanceof Element ? target : null
  if (at?.closest('[role="dialog"], [role="alertdialog"]')) return false
  if (ctrlKey || metaKey) return key.toLowerCase() === 'f'
  return key === '/' && !at?.closest('input, textarea')
}
