import { FolderOpen } from 'lucide-react'
import { useId } from 'react'
import type { SecondCopy } from '@shared/safety/backup'
import { desktop } from '../../desktop'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { useNotices } from '../../ui/notices'
import { backupProblemWords } from './backup-problem-words'
import { whenWords } from './when-words'

interface SecondCopyChoiceProps {
  readonly second: SecondCopy | null
  onChosen(): void
}

/** Where a second copy of every back-up goes. */
export function SecondCopyChoice({ second, onChosen }: SecondCopyChoiceProps) {
  const heading = useId()
  const { say } = useNotices()
  const choose = async () => {
    const chosen = await desktop.chooseSecondCopy()
    if (!chosen.ok) say('problem', backupProblemWords(chosen.problem))
    else if (chosen.value.kind === 'chosen') say('stored', t('admin.second.chosen', { name: chosen.value.name }))
    onChosen()
  }
  return (
    <section className="admin-card" aria-labelledby={heading}>
      <h2 id={heading}>{t('admin.second.title')}</h2>
      <p className="admin-about">{t('admin.second.about')}</p>
      {second && <p className={second.code === null ? undefined : 'admin-problem'}>{stateWords(second)}</p>}
      <p>
        <Button onPress={() => void choose()}>
          <FolderOpen size={16} aria-hidden />
          {t('admin.second.choose')}
        </Button>
      </p>
    </section>
  )
}

function stateWords({ name, since, code }: SecondCopy): string {
  if (name === null) return t('admin.second.none')
  if (code !== null) return t('admin.second.failed', { name, code })
  return t('admin.second.in', { name, when: whenWords(since) })
}
