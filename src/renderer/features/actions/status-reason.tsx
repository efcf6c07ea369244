import { useState } from 'react'
import type { Action } from '@shared/plan/action'
import { useStore } from '../../data/use-plan'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { changeStatus } from './change-status'
import { ReasonDialog } from './reason-dialog'
import { useChange } from './use-change'

/** Why an action is on hold or withdrawn; nothing for the other statuses, which need no reason. */
export function StatusReason({ action }: { readonly action: Action }) {
  const [isOpen, setIsOpen] = useState(false)
  if (action.status !== 'aangehouden' && action.status !== 'vervallen') return null
  return (
    <>
      <p className={action.statusReason ? undefined : 'fact-empty'}>
        {action.statusReason ?? t('actions.panel.noReason')}
      </p>
      <Button look="quiet" onPress={() => setIsOpen(true)}>
        {t('actions.panel.changeReason')}
      </Button>
      {isOpen && <ChangeReason action={action} onClose={() => setIsOpen(false)} />}
    </>
  )
}

function ChangeReason({ action, onClose }: { readonly action: Action; onClose(): void }) {
  const store = useStore()
  const { problem, keep } = useChange()
  const { number, status, statusReason } = action
  const change = async (reason: string) => {
    if (
      await keep(
        changeStatus(store, action.id, status, { grounds: { reason, decision: action.statusDecision } }),
        t('actions.stored.reason', { number }),
      )
    )
      onClose()
  }
  return (
    <ReasonDialog
      title={t('actions.panel.reasonTitle', { number })}
      confirm={t('actions.form.save')}
      look="primary"
      reason={statusReason ?? ''}
      problem={problem}
      onConfirm={(reason) => void change(reason)}
      onClose={onClose}
    />
  )
}
