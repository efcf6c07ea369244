import { useEffect } from 'react'
import { daysWithout } from '@shared/safety/second-copy'
import type { PlanStore } from '../data/plan-store'
import { useStep, useStore } from '../data/use-plan'
import { desktop } from '../desktop'
import { t } from '../messages/messages'
import { problemWords } from '../messages/problem-words'
import { firstPaint } from '../ui/first-paint'
import { useNotices } from '../ui/notices'
import { openedWords } from './opened-words'

type Say = ReturnType<typeof useNotices>['say']

/** Says once what happened to the store at this start, when there is something to say, and then looks closer. */
export function useTellHowOpened(): void {
  const store = useStore()
  const opened = store.opened()
  const step = useStep()
  const { say } = useNotices()
  useEffect(() => {
    if (!opened && step?.kind === 'replaying') say('stored', t('app.replaying', { count: step.changes }))
    if (!opened) return undefined
    const words = openedWords(opened)
    if (words) say(words.tone, words.text)
    const over = new AbortController()
    let idle = 0
    const goOn = async () => {
      await firstPaint
      if (over.signal.aborted) return
      void desktop.openingTold()
      idle = requestIdleCallback(() => void lookCloser(store, say))
    }
    void goOn()
    return () => {
      over.abort()
      cancelIdleCallback(idle)
    }
  }, [store, opened, step, say])
}

/** Looks through all that is stored as soon as nobody waits for anything, and then at what is kept elsewhere. */
async function lookCloser(store: PlanStore, say: Say): Promise<void> {
  try {
    if (await store.examine()) say('stored', t('app.opened.journal-renewed'))
    else await remindOfSecondCopy(say)
  } catch (error) {
    const code = error instanceof Error ? error.name : String(error)
    say('problem', problemWords({ kind: 'store-failed', code }))
  }
}

async function remindOfSecondCopy(say: Say): Promise<void> {
  const { second } = await desktop.backups()
  const days = daysWithout(second, new Date().toISOString())
  if (days === null) return
  const { code } = second
  const text =
    code === null
      ? t('app.opened.second-copy', { count: days })
      : t('app.opened.second-copy-failed', { count: days, code })
  say('problem', text)
}
