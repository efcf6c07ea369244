import { Lock } from 'lucide-react'
import type { OnlyReading } from '@shared/plan/store-problem'
import { useStore } from '../data/use-plan'
import { desktop } from '../desktop'
import { t } from '../messages/messages'
import { Button } from '../ui/button'
import { useNotices } from '../ui/notices'
import './reading-bar.css'

/** Above every screen of a run in which nothing can be stored: why, what to do, and the way out of it. */
export function ReadingBar() {
  const why = useStore().opened()?.reading
  const { say } = useNotices()
  if (!why) return null
  const tryAgain = async () => {
    const tried = await desktop.tryAgain()
    if (!tried.ok) say('problem', stillWords(tried.problem))
  }
  return (
    <section className="reading-bar" aria-label={t('app.reading.label')}>
      <Lock size={16} aria-hidden />
      <p role="alert">{whyWords(why)}</p>
      <Button onPress={() => void tryAgain()}>{t('app.reading.again')}</Button>
    </section>
  )
}

const whyWords = (why: OnlyReading): string =>
  why.kind === 'no-room'
    ? t('app.reading.no-room', { megabytes: why.megabytes })
    : t('app.reading.not-writable', { code: why.code })

const stillWords = (why: OnlyReading): string =>
  why.kind === 'no-room'
    ? t('app.reading.still-no-room', { megabytes: why.megabytes })
    : t('app.reading.still-not-writable', { code: why.code })
