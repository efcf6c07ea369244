import { useState } from 'react'
import type { Plan } from '@shared/plan/plan'
import { countsIn, type Counts } from '@shared/safety/counts'
import { useStore } from '../../data/use-plan'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { Dialog, DialogButtons } from '../../ui/dialog'
import { backupProblemWords } from './backup-problem-words'
import { restoreBackup } from './restore-backup'
import type { ChosenBackup } from './use-backup-choice'
import { whenWords } from './when-words'

interface RestoreDialogProps {
  /** What there is now; empty when nothing of it can be opened. */
  readonly plan: Plan | null
  readonly chosen: ChosenBackup
  onClose(): void
}

/** What there is now beside what is in the back-up, and the choice. */
export function RestoreDialog({ plan, chosen, onClose }: RestoreDialogProps) {
  const store = useStore()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const restore = async () => {
    setBusy(true)
    const restored = await restoreBackup(store, chosen.which)
    setBusy(false)
    if (!restored.ok) setProblem(backupProblemWords(restored.problem))
  }
  return (
    <Dialog
      role="alertdialog"
      title={t(chosen.isUndo ? 'admin.restore.undoTitle' : 'admin.restore.title')}
      onClose={onClose}
    >
      <p>
        {t('admin.restore.from', { when: whenWords(chosen.madeAt) })}{' '}
        {t(plan ? 'admin.restore.nothing' : 'admin.restore.inIt')}
      </p>
      <CountsTable now={plan && countsIn(plan.events)} then={chosen.counts} />
      <p>{t(plan ? 'admin.restore.kept' : 'admin.restore.left')}</p>
      <p role="alert" className="admin-problem-line">
        {problem}
      </p>
      <DialogButtons>
        <Button look="primary" isDisabled={isBusy} onPress={() => void restore()}>
          {t(isBusy ? 'admin.restore.busy' : 'admin.restore.confirm')}
        </Button>
        <Button autoFocus isDisabled={isBusy} onPress={onClose}>
          {t('admin.restore.cancel')}
        </Button>
      </DialogButtons>
    </Dialog>
  )
}

function CountsTable({ now, then }: { readonly now: Counts | null; readonly then: Counts }) {
  return (
    <table className="backups">
      <thead>
        <tr>
          <th scope="col">{t('admin.restore.what')}</th>
          {now && (
            <th scope="col" className="backups-number">
              {t('admin.restore.now')}
            </th>
          )}
          <th scope="col" className="backups-number">
            {t('admin.restore.then')}
          </th>
        </tr>
      </thead>
      <tbody>
        {(Object.keys(then) as (keyof Counts)[]).map((what) => (
          <tr key={what} className={now && now[what] !== then[what] ? 'backups-differs' : undefined}>
            <th scope="row">{t(`admin.restore.counts.${what}`)}</th>
            {now && <td className="backups-number">{now[what]}</td>}
            <td className="backups-number">{then[what]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
