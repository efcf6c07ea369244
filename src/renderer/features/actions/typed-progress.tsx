import type { Action } from '@shared/plan/action'
import { t } from '../../messages/messages'
import { estimateProgress } from './estimate-progress'
import { FormBehind } from './form-behind'
import { NumberForm } from './number-form'
import { useChanges } from './use-entry-day'

/** How far an action is by the advisor's own word; otherwise its status says so. */
export function TypedProgress({ action }: { readonly action: Action }) {
  const store = useChanges()
  const { id, number, percentage } = action
  return (
    <div className="panel-value">
      <p>{percentage === null ? t('actions.progress.fromStatus') : t('actions.progress.typed', { percentage })}</p>
      <FormBehind
        look="quiet"
        renderForm={(close) => (
          <NumberForm
            label={t('actions.progress.label')}
            hint={t('actions.progress.hint')}
            start={percentage}
            store={(value) => estimateProgress(store, id, value)}
            said={t('actions.stored.progress', { number })}
            onClose={close}
          />
        )}
      >
        {t('actions.progress.change')}
      </FormBehind>
    </div>
  )
}
