import { NOTHING } from '@shared/plan/action-filter'
import { useState } from 'react'
import type { Quarter } from '@shared/plan/quarter'
import { NO_REASON, type Reason } from '@shared/plan/change-action'
import { useHalfTyped } from '../../data/use-half-typed'
import { t } from '../../messages/messages'
import { problemWords } from '../../messages/problem-words'
import { ChoiceList } from '../../ui/choice-list'
import { changeExpected, lacksReason } from './change-expected'
import { EditorPopover } from './editor-popover'
import type { EditorProps } from './field-editor'
import { movePlaces } from './half-typed-places'
import { MoveReason } from './move-reason'
import { quarterChoices, quarterChosen } from './quarter-choices'
import { useChange } from '../../ui/use-change'
import { useChanges } from './use-entry-day'

/**
 * The quarters in which an action can be expected to start or end; the adopted one is marked. A first quarter is stored
 * at once, leaving one asks why on the same sheet.
 */
export function ExpectedEditor({ plan, action, side, trigger, onClose }: EditorProps & { side: 'start' | 'end' }) {
  const store = useChanges()
  const { problem, keep } = useChange()
  const [asked, setAsked] = useState<{ readonly to: Quarter | null } | null>(null)
  const { number } = action
  const places = movePlaces(action.id, side)
  const { forget } = useHalfTyped(places)
  const now = action.expected[side]?.value ?? null

  const move = async (to: Quarter | null, why: Reason) => {
    const said = t(`actions.stored.expected-${side}`, { number, value: to ?? t('actions.noQuarter') })
    if (!(await keep(changeExpected(store, action.id, side, to, why), said))) return
    forget()
    onClose()
  }
  const choose = (id: string) => {
    const to = quarterChosen(plan, id)
    if (lacksReason(action, side, to)) return setAsked({ to })
    void move(to, NO_REASON)
  }

  const label = t(`actions.edit.expected-${side}`, { number })
  return (
    <EditorPopover label={label} trigger={trigger} problem={asked ? null : problem} onClose={onClose}>
      {asked ? (
        <MoveReason
          from={now}
          to={asked.to}
          places={places}
          problem={problem ? problemWords(problem) : undefined}
          onConfirm={(why) => void move(asked.to, why)}
          onBack={() => setAsked(null)}
        />
      ) : (
        <ChoiceList
          label={label}
          mode="one"
          choices={quarterChoices(plan, { quarter: action.adopted[side]?.value, as: t('actions.edit.adoptedQuarter') })}
          chosen={[now ?? NOTHING]}
          onChoose={choose}
        />
      )}
    </EditorPopover>
  )
}
