import { useState } from 'react'
import { roles } from '@shared/first-plan/roles'
import { folded, NOTHING } from '@shared/plan/action-filter'
import type { Plan } from '@shared/plan/plan'
import { t } from '../../messages/messages'
import { ChoiceList } from '../../ui/choice-list'
import { changeOwner } from './change-owner'
import { EditorPopover } from './editor-popover'
import type { EditorProps } from './field-editor'
import { useChange } from '../../ui/use-change'
import { useChanges } from './use-entry-day'

/** The id of the choice to use what was typed, whatever that is. */
const TYPED = '(getypt)'

/** The owners that are known; any other name can be typed, and *nog te bepalen* takes the owner away. */
export function OwnerEditor({ plan, action, trigger, onClose }: EditorProps) {
  const store = useChanges()
  const { problem, keep } = useChange()
  const [text, setText] = useState('')
  const { number } = action
  const known = ownersOf(plan)
  const typed = text.trim()
  const isNew = typed !== '' && !known.some((name) => folded(name) === folded(typed))

  const choose = async (id: string) => {
    const owner = id === NOTHING ? null : id === TYPED ? typed : id
    const said = t('actions.stored.owner', { number, value: owner ?? t('actions.noOwner') })
    if (await keep(changeOwner(store, action.id, owner), said)) onClose()
  }

  const label = t('actions.edit.owner', { number })
  return (
    <EditorPopover label={label} trigger={trigger} problem={problem} onClose={onClose}>
      <ChoiceList
        label={label}
        mode="one"
        search={{ label: t('actions.edit.findOwner'), text, onText: setText }}
        choices={[
          { id: NOTHING, name: t('actions.noOwner') },
          ...known.map((name) => ({ id: name, name })),
          ...(isNew ? [{ id: TYPED, name: t('actions.edit.typedOwner', { name: typed }) }] : []),
        ]}
        chosen={[action.owner?.value ?? NOTHING]}
        onChoose={(id) => void choose(id)}
      />
    </EditorPopover>
  )
}

/** Everyone who owns an action and the roles of the province that the plan names, by name. */
function ownersOf(plan: Plan): readonly string[] {
  const owners = plan.actions.flatMap(({ owner }) => (owner ? [owner.value] : []))
  const ours = roles.filter((role) => role.ours).map(({ name }) => name)
  return [...new Set([...owners, ...ours])].toSorted((one, other) => one.localeCompare(other, 'nl'))
}
