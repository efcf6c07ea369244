import type { Action } from '@shared/plan/action'
import type { ActionDraft } from '@shared/plan/change-action'
import type { Plan } from '@shared/plan/plan'
import { t } from '../../messages/messages'
import { ActionFormDialog } from './action-form-dialog'
import { editAction } from './edit-action'
import { useChange } from '../../ui/use-change'
import { useChanges } from './use-entry-day'

interface EditActionDialogProps {
  readonly plan: Plan
  readonly action: Action
  onClose(): void
}

/** Corrects an action; the words of the plan itself stay as they are. */
export function EditActionDialog({ plan, action, onClose }: EditActionDialogProps) {
  const store = useChanges()
  const { problem, keep } = useChange()
  const { number, title, theme, section, kind } = action
  const edit = async (draft: ActionDraft) => {
    if (await keep(editAction(store, action.id, draft), t('actions.stored.draft', { number }))) onClose()
  }
  return (
    <ActionFormDialog
      title={t('actions.form.editTitle', { number })}
      confirm={t('actions.form.save')}
      plan={plan}
      start={{ title, theme, section, kind }}
      problem={problem}
      onConfirm={(draft) => void edit(draft)}
      onClose={onClose}
    />
  )
}
