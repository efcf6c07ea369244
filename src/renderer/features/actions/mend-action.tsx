import type { RefObject } from 'react'
import type { Action } from '@shared/plan/action'
import type { Day } from '@shared/plan/day'
import type { Plan } from '@shared/plan/plan'
import { assertNever } from '@shared/result'
import { t } from '../../messages/messages'
import { Dialog } from '../../ui/dialog'
import { ConclusionForm } from './action-conclusion'
import { DeviationDialog } from './deviation-dialog'
import { FieldEditor } from './field-editor'
import { UpdateForm } from './update-form'

interface MendActionProps {
  readonly plan: Plan
  readonly action: Action
  /** What of the action has to be filled in. */
  readonly by: 'owner' | 'expected-end' | 'update' | 'conclusion' | 'deviation'
  /** Today. */
  readonly on: Day
  /** The button that asked for it. */
  readonly trigger: RefObject<HTMLElement | null>
  onClose(): void
}

/** Lets one thing of an action be filled in on another screen, by what fills it in on its panel. */
export function MendAction({ plan, action, by, on, trigger, onClose }: MendActionProps) {
  const { number } = action
  switch (by) {
    case 'owner':
    case 'expected-end':
      return <FieldEditor {...{ plan, action, trigger, onClose }} field={by} />
    case 'update':
      return (
        <Dialog title={t('control.dialogs.update', { number })} onClose={onClose}>
          <UpdateForm {...{ action, on, onClose }} isFramed={false} />
        </Dialog>
      )
    case 'conclusion':
      return (
        <Dialog title={t('control.dialogs.conclusion', { number })} onClose={onClose}>
          <ConclusionForm {...{ action, onClose }} isFramed={false} />
        </Dialog>
      )
    case 'deviation':
      return <DeviationDialog {...{ plan, action, onClose }} />
    default:
      return assertNever(by)
  }
}
