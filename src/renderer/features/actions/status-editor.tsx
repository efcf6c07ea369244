import { useState } from 'react'
import { STATUSES, statusMeaning, statusName } from '@shared/plan/status'
import { useStore } from '../../data/use-plan'
import { t } from '../../messages/messages'
import { ChoiceList } from '../../ui/choice-list'
import { changeStatus } from './change-status'
import { EditorPopover } from './editor-popover'
import type { EditorProps } from './field-editor'
import { useChange } from './use-change'
import { WithdrawDialog } from './withdraw-dialog'

const CHOICES = STATUSES.map((status) => ({ id: status, name: statusName(status), detail: statusMeaning(status) }))

/** The seven statuses; *Vervallen* first asks why. */
export function StatusEditor({ action, trigger, onClose }: EditorProps) {
  const store = useStore()
  const { problem, keep } = useChange()
  const [withdrawing, setWithdrawing] = useState(false)
  const { number } = action

  const choose = async (id: string) => {
    const status = STATUSES.find((known) => known === id) ?? action.status
    if (status === action.status) return onClose()
    if (status === 'vervallen') return setWithdrawing(true)
    const said = t('actions.stored.status', { number, value: statusName(status) })
    if (await keep(changeStatus(store, action.id, status), said)) onClose()
  }

  if (withdrawing) return <WithdrawDialog action={action} onClose={onClose} />
  const label = t('actions.edit.status', { number })
  return (
    <EditorPopover label={label} trigger={trigger} problem={problem} onClose={onClose}>
      <ChoiceList
        label={label}
        choices={CHOICES}
        chosen={[action.status]}
        mode="one"
        onChoose={(id) => void choose(id)}
      />
    </EditorPopover>
  )
}
