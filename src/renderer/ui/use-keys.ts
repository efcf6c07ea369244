import { useEffect } from 'react'
import { isPressed, isTaken, type KeyName } from './keys'

/** What keys do here. */
export type KeyCommands = Readonly<Partial<Record<KeyName, () => void>>>

/** Listens to keys of the catalogue in the whole window, as long as nothing that lies above the screen wants them. */
export function useKeys(commands: KeyCommands): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      const name = (Object.keys(commands) as KeyName[]).find((each) => isPressed(each, event) && !isTaken(each, event))
      const act = name && commands[name]
      if (!act) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [commands])
}
