import { emptyFilter } from '@shared/plan/action-filter'
import type { FirstPicture } from '../data/read-plan'
import { ActionsScreen } from '../features/actions/actions-screen'
import { t } from '../messages/messages'
import './first-sight.css'

/** The actions before all that ever happened was read: to be looked at. Until then nobody can touch them. */
export const FirstSight = ({ plan, stand }: FirstPicture) => (
  <div className="first-sight" aria-busy>
    <div className="first-sight-screen" inert>
      <ActionsScreen
        {...{ plan, stand }}
        on={stand.on}
        filter={emptyFilter}
        opened={null}
        isAdding={false}
        onFilter={nothing}
        onOpen={nothing}
        onAdding={nothing}
        onFinance={nothing}
        onReadExcel={nothing}
      />
    </div>
    <p role="status" className="first-sight-rest">
      {t('app.readingHistory')}
    </p>
  </div>
)

const nothing = (): void => undefined
