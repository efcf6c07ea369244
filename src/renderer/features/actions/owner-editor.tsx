import { Check } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { Checkbox } from 'react-aria-components'
import { folded, NOTHING } from '@shared/plan/action-filter'
import type { SharedChange } from '@shared/plan/change-several'
import { isOpen } from '@shared/progress/reckoning'
import { t } from '../../messages/messages'
import { today } from '../../today'
import { ChoiceList } from '../../ui/choice-list'
import { changeOwner } from './change-owner'
import { EditorPopover } from './editor-popover'
import type { EditorProps } from './field-editor'
import { knownOwners } from './known-owners'
import { useChange } from '../../ui/use-change'
import { useChanges, useEntryDay } from './use-entry-day'

const TogetherDialog = lazy(async () => ({ default: (await import('./together-dialog')).TogetherDialog }))

/** The id of the choice to use what was typed, whatever that is. */
const TYPED = '(getypt)'

/** The owners that are known; any other name can be typed, and *nog te bepalen* takes the owner away. */
export function OwnerEditor({ plan, action, trigger, onClose }: EditorProps) {
  const store = useChanges()
  const on = useEntryDay()
  const { problem, keep } = useChange()
  const [text, setText] = useState('')
  const [isForAll, setIsForAll] = useState(false)
  const [moved, setMoved] = useState<SharedChange | null>(null)
  const { number } = action
  const known = knownOwners(plan)
  const typed = text.trim()
  const isNew = typed !== '' && !known.some((name) => folded(name) === folded(typed))

  const choose = async (id: string) => {
    const owner = id === NOTHING ? null : id === TYPED ? typed : id
    if (isForAll) return setMoved({ field: 'owner', to: owner })
    const said = t('actions.stored.owner', { number, value: owner ?? t('actions.noOwner') })
    if (await keep(changeOwner(store, action.id, owner), said)) onClose()
  }

  // Of an earlier day nobody sees the other actions, so there each is changed by itself.
  const theirs =
    on === today() ? plan.actions.filter((each) => isOpen(each) && each.owner?.value === action.owner?.value) : []
  if (moved)
    return (
      <Suspense>
        <TogetherDialog {...{ plan, onClose }} actions={theirs} field="owner" chosen={moved} />
      </Suspense>
    )
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
      {theirs.length > 1 && (
        <Checkbox className="sheet-check" isSelected={isForAll} onChange={setIsForAll}>
          <Check size={14} aria-hidden className="sheet-check-mark" />
          {t('actions.edit.forAllOpen', {
            count: theirs.length,
            name: action.owner?.value ?? t('actions.noOwner'),
          })}
        </Checkbox>
      )}
    </EditorPopover>
  )
}
