import type { Action } from '@shared/plan/action'
import { isGrounded } from '@shared/plan/change-action'
import { dayInWords } from '@shared/plan/day'
import { disclosureName } from '@shared/plan/disclosure'
import type { Plan } from '@shared/plan/plan'
import { t } from '../../messages/messages'
import { FormBehind } from './form-behind'
import { GroundsDialog } from './grounds-dialog'
import { groundsPlaces } from './half-typed-places'

/** Why an action is on hold or withdrawn and by which decision; nothing for the other statuses, which need no reason. */
export function StatusReason({ plan, action }: { readonly plan: Plan; readonly action: Action }) {
  const { status, statusReason, statusDecision, statusDisclosure } = action
  if (!isGrounded(status)) return null
  return (
    <>
      <p className={statusReason ? undefined : 'fact-empty'}>{statusReason ?? t('actions.panel.noReason')}</p>
      <p className={statusDecision ? 'fact-note' : 'fact-empty'}>
        {statusDecision
          ? t('actions.decision.taken', { name: statusDecision.name, day: dayInWords(statusDecision.on) })
          : t('actions.decision.notYet')}
      </p>
      {statusReason && <p className="fact-note">{disclosureName(statusDisclosure)}</p>}
      <FormBehind
        look="quiet"
        opens="dialog"
        places={groundsPlaces(action.id, status)}
        renderForm={(close) => <GroundsDialog plan={plan} action={action} status={status} onClose={close} />}
      >
        {t('actions.panel.changeReason')}
      </FormBehind>
    </>
  )
}
