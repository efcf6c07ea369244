import { useState } from 'react'
import { withWithdrawal } from '@shared/plan/change-issue'
import type { Issue } from '@shared/plan/issue'
import { ok } from '@shared/result'
import { useStore } from '../../data/use-plan'
import { t } from '../../messages/messages'
import { problemWords } from '../../messages/problem-words'
import { Dialog } from '../../ui/dialog'
import { EntryForm } from '../../ui/entry-form'
import { TextField } from '../../ui/text-field'
import { useChange } from '../../ui/use-change'

/** Asks why an issued paper no longer holds; it stays in the register. */
export function WithdrawDialog({ issue, onClose }: { readonly issue: Issue; onClose(): void }) {
  const store = useStore()
  const { problem, keep } = useChange()
  const [reason, setReason] = useState('')
  const submit = async () => {
    const stored = store.changeBook('issues', (issues) => {
      const now = issues.find(({ id }) => id === issue.id)
      return now ? withWithdrawal(now, reason) : ok([])
    })
    if (await keep(stored, t('reports.issues.withdrawnStored', { number: issue.number }))) onClose()
  }
  return (
    <Dialog title={t('reports.issues.withdrawTitle', { number: issue.number })} onClose={onClose}>
      <p>{t('reports.issues.withdrawAdvice')}</p>
      <EntryForm confirm={t('reports.issues.withdraw')} onSubmit={submit} onClose={onClose}>
        <TextField
          label={t('reports.issues.withdrawReason')}
          name="reason"
          value={reason}
          onChange={setReason}
          problem={problem ? problemWords(problem) : undefined}
        />
      </EntryForm>
    </Dialog>
  )
}
