import { useState } from 'react'
import type { ActionDraft } from '@shared/plan/change-action'
import type { Plan } from '@shared/plan/plan'
import { useStore } from '../../data/use-plan'
import { t } from '../../messages/messages'
import { ActionFormDialog, type DraftInput } from './action-form-dialog'
import { addAction } from './add-action'
import { useChange } from '../../ui/use-change'

interface AddActionDialogProps {
  readonly plan: Plan
  onAdded(actionId: string): void
  onClose(): void
}

const EMPTY: DraftInput = { title: '', theme: null, section: '', kind: 'resultaat' }

/** Adds an action of the advisor's own. */
export function AddActionDialog({ plan, onAdded, onClose }: AddActionDialogProps) {
  const store = useStore()
  const { problem, keep } = useChange()
  const [id] = useState(() => crypto.randomUUID())
  const add = async (draft: ActionDraft) => {
    if (!(await keep(addAction(store, draft, id), t('actions.stored.added', { title: draft.title.trim() })))) return
    onClose()
    onAdded(id)
  }
  return (
    <ActionFormDialog
      title={t('actions.form.addTitle')}
      confirm={t('actions.form.add')}
      plan={plan}
      start={EMPTY}
      problem={problem}
      onConfirm={(draft) => void add(draft)}
      onClose={onClose}
    />
  )
}
