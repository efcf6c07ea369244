import { NOTHING } from '@shared/plan/action-filter'
import { addQuarters, quartersBetween } from '@shared/plan/quarter'
import { useStore } from '../../data/use-plan'
import { t } from '../../messages/messages'
import { ChoiceList } from '../../ui/choice-list'
import { changeExpected } from './change-expected'
import { EditorPopover } from './editor-popover'
import type { EditorProps } from './field-editor'
import { useChange } from './use-change'

/** How far past the plan period an action can be expected to run: a year. */
const QUARTERS_AFTER = 4

/** The quarters in which an action can be expected to start or end; the adopted one is marked. */
export function ExpectedEditor({ plan, action, side, trigger, onClose }: EditorProps & { side: 'start' | 'end' }) {
  const store = useStore()
  const { problem, keep } = useChange()
  const { number } = action
  const quarters = quartersBetween(plan.frame.first, addQuarters(plan.frame.last, QUARTERS_AFTER))
  const adopted = action.adopted[side]?.value

  const choose = async (id: string) => {
    const to = quarters.find((known) => known === id) ?? null
    const said = t(`actions.stored.expected-${side}`, { number, value: to ?? t('actions.noQuarter') })
    if (await keep(changeExpected(store, action.id, side, to, null), said)) onClose()
  }

  const label = t(`actions.edit.expected-${side}`, { number })
  return (
    <EditorPopover label={label} trigger={trigger} problem={problem} onClose={onClose}>
      <ChoiceList
        label={label}
        mode="one"
        choices={[
          { id: NOTHING, name: t('actions.noQuarter') },
          ...quarters.map((quarter) => ({
            id: quarter,
            name: quarter,
            detail: quarter === adopted ? t('actions.edit.adoptedQuarter') : undefined,
          })),
        ]}
        chosen={[action.expected[side]?.value ?? NOTHING]}
        onChoose={(id) => void choose(id)}
      />
    </EditorPopover>
  )
}
