import { useMemo, useState } from 'react'
import type { Action } from '@shared/plan/action'
import type { SharedChange, SharedField } from '@shared/plan/change-several'
import type { Plan } from '@shared/plan/plan'
import { t } from '../../messages/messages'
import { ChoiceList } from '../../ui/choice-list'
import { Button } from '../../ui/button'
import { Dialog, DialogButtons } from '../../ui/dialog'
import { changeChosen, choicesFor, typedChoice, type ChosenField } from './shared-change'
import { TogetherForm } from './together-form'
import { TogetherText } from './together-text'

interface TogetherDialogProps {
  readonly plan: Plan
  readonly actions: readonly Action[]
  readonly field: SharedField
  /** What was chosen already; otherwise that is asked first. */
  readonly chosen?: SharedChange
  onClose(): void
}

/** Changes one field of several actions: what it becomes, then a look at what that changes, then all of it at once. */
export function TogetherDialog({ plan, actions: given, field, chosen, onClose }: TogetherDialogProps) {
  // What is changed is what was selected when it was asked, also when the table behind it moves on.
  const [actions] = useState(given)
  const [change, setChange] = useState(chosen ?? null)
  const [isAsking, setIsAsking] = useState(chosen === undefined)
  const choose = (to: SharedChange) => {
    setChange(to)
    setIsAsking(false)
  }
  return (
    <Dialog title={t(`actions.together.titles.${field}`, { count: actions.length })} isWide onClose={onClose}>
      {change && !isAsking ? (
        <TogetherForm {...{ plan, actions, change, onClose }} onBack={() => setIsAsking(true)} />
      ) : field === 'update' ? (
        <TogetherText start={change?.field === 'update' ? change.to : null} onSay={choose} onClose={onClose} />
      ) : (
        <>
          <TogetherChoice {...{ plan, actions, field }} onChoose={choose} />
          <DialogButtons>
            <Button onPress={onClose}>{t('ui.cancel')}</Button>
          </DialogButtons>
        </>
      )}
    </Dialog>
  )
}

interface TogetherChoiceProps extends Pick<TogetherDialogProps, 'plan' | 'actions'> {
  readonly field: ChosenField
  onChoose(change: SharedChange): void
}

/** The id of the choice to use what was typed, whatever that is. */
const TYPED = '(getypt)'

/** Fields with so few choices that nobody searches in them. */
const FEW: readonly ChosenField[] = ['status', 'kind']

function TogetherChoice({ plan, actions, field, onChoose }: TogetherChoiceProps) {
  const [text, setText] = useState('')
  const choices = useMemo(() => choicesFor(field, plan, actions), [field, plan, actions])
  const typed = typedChoice(field, text, choices, actions)
  const choose = (id: string) => {
    const change = changeChosen(field, id === TYPED && typed ? typed.id : id, plan)
    if (change) onChoose(change)
  }
  if (choices.length === 0) return <p>{t('actions.together.nothingToTakeAway')}</p>
  return (
    <div className="together-choices">
      <ChoiceList
        label={t(`actions.together.choose.${field}`)}
        mode="one"
        search={
          FEW.includes(field) ? undefined : { label: t(`actions.together.choose.${field}`), text, onText: setText }
        }
        choices={[...choices, ...(typed ? [{ ...typed, id: TYPED }] : [])]}
        chosen={[]}
        onChoose={choose}
      />
    </div>
  )
}
