import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { Action, Update } from '@shared/plan/action'
import { dayInWords, type Day } from '@shared/plan/day'
import { disclosureName } from '@shared/plan/disclosure'
import { t } from '../../messages/messages'
import { useHalfTyped } from '../../data/use-half-typed'
import { Button } from '../../ui/button'
import { updatePlaces } from './half-typed-places'
import { UpdateForm } from './update-form'
import { UnfinishedTexts } from './unfinished-texts'
import { useFocusBack } from '../../ui/use-focus-back'

interface ActionUpdatesProps {
  readonly action: Action
  /** Newest first. */
  readonly updates: readonly Update[]
  readonly on: Day
}

/** *Stand van zaken*: what was written about an action, and a form to add to it. */
export function ActionUpdates({ action, updates, on }: ActionUpdatesProps) {
  const [isAdding, setIsAdding] = useState(false)
  const button = useFocusBack(isAdding)
  const places = updatePlaces(action.id)
  const { kept } = useHalfTyped(places)
  return (
    <section className="panel-section">
      <div className="panel-heading">
        <h3>{t('actions.panel.updates')}</h3>
        {!isAdding && (
          <Button ref={button} onPress={() => setIsAdding(true)}>
            <Plus size={16} aria-hidden />
            {t('actions.panel.addUpdate')}
          </Button>
        )}
      </div>
      {isAdding && <UpdateForm action={action} on={on} onClose={() => setIsAdding(false)} />}
      {!isAdding && (
        <UnfinishedTexts
          places={places}
          onGoOn={() => setIsAdding(true)}
          onThrownAway={() => button.current?.focus()}
        />
      )}
      {updates.length === 0 && !isAdding && kept.length === 0 && (
        <p className="fact-empty">{t('actions.panel.noUpdates')}</p>
      )}
      <ol className="panel-updates">
        {updates.map(({ id, happenedOn, disclosure, text }) => (
          <li key={id}>
            <p className="panel-update-day">
              <time dateTime={happenedOn}>{dayInWords(happenedOn)}</time> · {disclosureName(disclosure)}
            </p>
            <p className="panel-update-text">{text}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
