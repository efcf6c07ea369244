import type { Opened } from '../data/opening'
import { t } from '../messages/messages'
import type { Notice } from '../ui/notices'

/** What the advisor should know about how the store was opened; nothing when all was as it should be. */
export function openedWords({ kind, replayed, missing }: Opened): Pick<Notice, 'tone' | 'text'> | null {
  if (kind !== 'replay') return null
  if (missing > 0) return { tone: 'problem', text: t('app.opened.missing', { replayed, missing }) }
  return { tone: 'stored', text: t('app.opened.replayed', { count: replayed }) }
}
