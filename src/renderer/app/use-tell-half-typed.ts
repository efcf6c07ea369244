import { useEffect } from 'react'
import { useHalfTypedProblem } from '../data/use-half-typed'
import { t } from '../messages/messages'
import { useNotices } from '../ui/notices'

/** Says it when half-typed texts can no longer be kept, so that the advisor stores them sooner. */
export function useTellHalfTyped(): void {
  const code = useHalfTypedProblem()
  const { say } = useNotices()
  useEffect(() => {
    if (code !== null) say('problem', t('app.halfTypedNotKept', { code }))
  }, [code, say])
}
