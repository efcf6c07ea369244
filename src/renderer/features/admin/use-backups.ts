import { useCallback, useEffect, useState } from 'react'
import type { BackupState } from '@shared/safety/backup'
import { desktop } from '../../desktop'

/** Which back-ups there are, asked when the screen opens and again whenever something about them was done. */
export function useBackups(): { readonly state: BackupState | null; readonly askAgain: () => void } {
  const [state, setState] = useState<BackupState | null>(null)
  const [asked, setAsked] = useState(0)
  useEffect(() => {
    let isGone = false
    const ask = async () => {
      const answer = await desktop.backups()
      if (!isGone) setState(answer)
    }
    void ask()
    return () => {
      isGone = true
    }
  }, [asked])
  const askAgain = useCallback(() => setAsked((times) => times + 1), [])
  return { state, askAgain }
}
