import type { Action } from '@shared/plan/action'
import { statusName } from '@shared/plan/status'
import { useStore } from '../../data/use-plan'
import { t } from '../../messages/messages'
import { changeStatus } from './change-status'
import { ReasonDialog } from './reason-dialog'
import { useChange } from './use-change'

/** Withdraws an action; without a reason the rule refuses, and that is said beside the field. */
export function WithdrawDialog({ action, onClose }: { readonly action: Action; onClose(): void }) {
  const store = useStore()
  const { problem, keep } = useChange()
  const { number } = action
  const withdraw = async (reason: string) => {
    const said = t('actions.stored.status', { number, value: statusName('vervallen') })
    if (await keep(changeStatus(store, action.id, 'vervallen', { grounds: { reason } }), said)) onClose()
  }
  return (
    <ReasonDialog
      title={t('actions.withdraw.title', { number })}
      advice={t('actions.withdraw.advice')}
      hint={t('actions.withdraw.hint')}
      confirm={t('actions.withdraw.confirm')}
      look="danger"
      problem={problem}
      onConfirm={(reason) => void withdraw(reason)}
      onClose={onClose}
    />
  )
}
