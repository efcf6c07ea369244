import { useState } from 'react'
import type { Plan } from '@shared/plan/plan'
import { countsIn, type Counts } from '@shared/safety/counts'
import { useStore } from '../../data/use-plan'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { Dialog, DialogButtons } from '../../ui/dialog'
import { backupProblemWords } from './backup-problem-words'
import { restoreBackup, type LookedAt } from './restore-backup'
import { whenWords } from './when-words'

interface RestoreDialogProps {
  readonly plan: Plan
  readonly chosen: LookedAt & { readonly isUndo: boolean }
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
        {t('admin.restore.from', { when: whenWords(chosen.madeAt) })} {t('admin.restore.nothing')}
      </p>
      <CountsTable now={countsIn(plan.events)} then={chosen.counts} />
      <p>{t('admin.restore.kept')}</p>
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

function CountsTable({ now, then }: { readonly now: Counts; readonly then: Counts }) {
  return (
    <table className="backups">
      <thead>
        <tr>
          <th scope="col">{t('admin.restore.what')}</th>
          <th scope="col" className="backups-number">
            {t('admin.restore.now')}
          </th>
          <th scope="col" className="backups-number">
            {t('admin.restore.then')}
          </th>
        </tr>
      </thead>
      <tbody>
        {(Object.keys(now) as (keyof Counts)[]).map((what) => (
          <tr key={what} className={now[what] === then[what] ? undefined : 'backups-differs'}>
            <th scope="row">{t(`admin.restore.counts.${what}`)}</th>
            <td className="backups-number">{now[what]}</td>
            <td className="backups-number">{then[what]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
