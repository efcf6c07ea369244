import { TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { byNumber, type Action } from '@shared/plan/action'
import { dependenciesOf, latenessOf } from '@shared/plan/dependency'
import type { Plan } from '@shared/plan/plan'
import { t } from '../../messages/messages'
import { today } from '../../today'
import type { Choosable } from '../../ui/choice-list'
import { changeDependencies } from './change-dependencies'
import { EditButton } from './edit-button'
import { NumberLink } from './number-link'
import { SeveralEditor } from './several-editor'
import { useChanges } from './use-entry-day'
import { useFocusBack } from '../../ui/use-focus-back'

interface DependenciesFactProps {
  readonly plan: Plan
  readonly action: Action
  onOpen(actionId: string): void
}

/** *Hangt af van*: what has to come before an action, with a warning for what may come too late. */
export function DependenciesFact({ plan, action, onOpen }: DependenciesFactProps) {
  const store = useChanges()
  const [isOpen, setIsOpen] = useState(false)
  const button = useFocusBack(isOpen)
  const { id, number } = action
  const ids = dependenciesOf(action)
  const first = plan.actions.filter((each) => ids.includes(each.id)).toSorted(byNumber)
  const what = t('actions.edit.dependsOn', { number })
  const none = t('actions.panel.noDependencies')
  const value = first.length > 0 ? first.map((each) => each.number).join(', ') : none
  return (
    <>
      {first.map((each) => (
        <div key={each.id}>
          <NumberLink plan={plan} number={each.number} onOpen={onOpen} />
          <Late first={each} waiting={action} />
        </div>
      ))}
      <EditButton ref={button} label={t('actions.editNow', { what, value })} onOpen={() => setIsOpen(true)}>
        <span className="fact-empty">{first.length > 0 ? t('actions.panel.changeDependencies') : none}</span>
      </EditButton>
      {isOpen && (
        <SeveralEditor
          label={what}
          search={t('actions.edit.findAction')}
          choices={choicesIn(plan, id)}
          chosen={ids}
          trigger={button}
          store={(chosen) => changeDependencies(store, id, chosen, plan.actions)}
          said={(name, isOn) => t(`actions.stored.dependency${isOn ? 'On' : 'Off'}`, { number, name })}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  )
}

/** Every other action, by its number. */
const choicesIn = ({ actions }: Plan, self: string): readonly Choosable[] =>
  actions
    .filter(({ id }) => id !== self)
    .toSorted(byNumber)
    .map(({ id, number, title }) => ({ id, name: `${number} ${title}` }))

function Late({ first, waiting }: { readonly first: Action; readonly waiting: Action }) {
  const lateness = latenessOf(first, waiting, today())
  if (lateness === null) return null
  const end = first.expected.end?.value ?? ''
  return (
    <p className="panel-warning">
      <TriangleAlert size={14} aria-hidden />
      {t(`actions.panel.late.${lateness}`, { number: first.number, end })}
    </p>
  )
}
