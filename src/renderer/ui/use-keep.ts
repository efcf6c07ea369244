import { useCallback } from 'react'
import type { StoreProblem } from '@shared/plan/store-problem'
import type { Result } from '@shared/result'
import { t } from '../messages/messages'
import { problemWords } from '../messages/problem-words'
import { useNotices } from './notices'

type Keep = (
  stored: Promise<Result<{ readonly sequence: number | null }, StoreProblem>>,
  what: string,
) => Promise<boolean>

/**
 * Waits until a change is stored and says so in the bar: `Opgeslagen. <what>`, or why nothing was written. Gives back
 * whether it was stored. A change that turned out to be none is stored, and says nothing.
 */
export function useKeep(): Keep {
  const { say } = useNotices()
  return useCallback(
    async (stored, what) => {
      const result = await stored
      if (!result.ok) say('problem', problemWords(result.problem))
      else if (result.value.sequence !== null) say('stored', t('app.stored', { what }))
      return result.ok
    },
    [say],
  )
}
