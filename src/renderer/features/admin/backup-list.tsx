import { Undo2 } from 'lucide-react'
import { useId, useState } from 'react'
import type { Backup, BackupProblem, BackupState } from '@shared/safety/backup'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { backupProblemWords } from './backup-problem-words'
import { whenWords } from './when-words'

interface BackupListProps {
  readonly state: BackupState | null
  /** What stands above the list, when there is anything to say there; and in its place when it is empty. */
  readonly about: string | null
  readonly none: string
  onRestore(number: number): void
  /** Takes the last restore back; not where there is nothing to go back to. */
  onUndo?(number: number): void
}

/** How many are shown at first: the others are seldom looked for. */
const SHOWN = 8

/** The back-ups on this computer, newest first. */
export function BackupList({ state, about, none, onRestore, onUndo }: BackupListProps) {
  const heading = useId()
  const [shown, setShown] = useState(SHOWN)
  const backups = state?.backups.slice(0, shown) ?? []
  const more = (state?.backups.length ?? 0) - backups.length
  const undo = state?.undo ?? null
  return (
    <section className="admin-card" aria-labelledby={heading}>
      <h2 id={heading}>{t('admin.backups.title')}</h2>
      {about !== null && <p className="admin-about">{about}</p>}
      {state?.problem && <p className="admin-problem">{notMadeWords(state.problem)}</p>}
      {onUndo && undo !== null && (
        <p>
          <Button onPress={() => onUndo(undo)}>
            <Undo2 size={16} aria-hidden />
            {t('admin.backups.undo')}
          </Button>
        </p>
      )}
      {state === null && <p role="status">{t('admin.backups.loading')}</p>}
      {state?.backups.length === 0 && <p>{none}</p>}
      {backups.length > 0 && (
        <table className="backups" aria-labelledby={heading}>
          <thead>
            <tr>
              <th scope="col">{t('admin.backups.made')}</th>
              <th scope="col" className="backups-number">
                {t('admin.backups.changes')}
              </th>
              <th scope="col">{t('admin.backups.kind')}</th>
              <th scope="col">
                <span className="backups-unseen">{t('admin.backups.restore')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {backups.map((backup) => (
              <BackupRow key={backup.number} backup={backup} onRestore={onRestore} />
            ))}
          </tbody>
        </table>
      )}
      {more > 0 && (
        <p>
          <Button look="quiet" onPress={() => setShown(Infinity)}>
            {t('admin.backups.more', { count: more })}
          </Button>
        </p>
      )}
    </section>
  )
}

/** A journal with holes makes no back-up; that is another thing than a back-up that is damaged. */
const notMadeWords = (problem: BackupProblem): string =>
  problem.kind === 'backup-damaged' ? t('admin.problems.journal-damaged') : backupProblemWords(problem)

function BackupRow({ backup, onRestore }: { readonly backup: Backup; onRestore(number: number): void }) {
  const when = whenWords(backup.madeAt)
  return (
    <tr>
      <th scope="row">{when}</th>
      <td className="backups-number">{backup.sequence}</td>
      <td>{t(`admin.backups.kinds.${backup.kind}`)}</td>
      <td>
        <Button aria-label={t('admin.backups.restoreOf', { when })} onPress={() => onRestore(backup.number)}>
          {t('admin.backups.restore')}
        </Button>
      </td>
    </tr>
  )
}
