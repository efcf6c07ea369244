import { useState } from 'react'
import type { Action } from '@shared/plan/action'
import type { Plan } from '@shared/plan/plan'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { EditActionDialog } from './edit-action-dialog'
import { GroundsDialog } from './grounds-dialog'
import { useFocusInstead } from '../../ui/use-focus-instead'

/** What can be done with an action as a whole. */
export function PanelCommands({ plan, action }: { readonly plan: Plan; readonly action: Action }) {
  const [asked, setAsked] = useState<'edit' | 'withdraw' | null>(null)
  const close = () => setAsked(null)
  const isWithdrawn = action.status === 'vervallen'
  const edit = useFocusInstead(isWithdrawn, asked === 'withdraw')
  return (
    <div className="panel-commands">
      <Button ref={edit} onPress={() => setAsked('edit')}>
        {t('actions.panel.edit')}
      </Button>
      {!isWithdrawn && (
        <Button look="danger" onPress={() => setAsked('withdraw')}>
          {t('actions.withdraw.open')}
        </Button>
      )}
      {asked === 'edit' && <EditActionDialog plan={plan} action={action} onClose={close} />}
      {asked === 'withdraw' && <GroundsDialog plan={plan} action={action} status="vervallen" onClose={close} />}
    </div>
  )
}
