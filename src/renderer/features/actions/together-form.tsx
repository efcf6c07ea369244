import { useEffect, useMemo, useRef, useState, type FormEvent } from 'react'
import { Form } from 'react-aria-components'
import type { Action } from '@shared/plan/action'
import { NO_REASON } from '@shared/plan/change-action'
import { foreseen, type SharedChange } from '@shared/plan/change-several'
import type { Plan } from '@shared/plan/plan'
import { useStore } from '../../data/use-plan'
import { t } from '../../messages/messages'
import { problemWords } from '../../messages/problem-words'
import { Button } from '../../ui/button'
import { DialogButtons } from '../../ui/dialog'
import { DisclosureField } from '../../ui/disclosure-field'
import { TextField } from '../../ui/text-field'
import { useChange } from '../../ui/use-change'
import { changeTogether } from './change-together'
import { TogetherPreview } from './together-preview'
import './together.css'

interface TogetherFormProps {
  readonly plan: Plan
  readonly actions: readonly Action[]
  readonly change: SharedChange
  /** Back to what it becomes. */
  onBack(): void
  onClose(): void
}

/** What a change would make of each action, why it is made when the plan wants to know, and the button that makes it. */
export function TogetherForm({ plan, actions, change, onBack, onClose }: TogetherFormProps) {
  const store = useStore()
  const { problem, keep } = useChange()
  const [said, setSaid] = useState(NO_REASON)
  const preview = useMemo(() => foreseen(actions, change), [actions, change])
  const count = preview.changed.length
  const confirm = useRef<HTMLButtonElement>(null)
  const isReady = count > 0 && !preview.needsReason
  useEffect(() => {
    // After Enter on a button that is gone by now, `autoFocus` comes too late: the dialog has taken the keyboard.
    if (isReady) confirm.current?.focus()
  }, [isReady])

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const ids = preview.changed.map(({ action }) => action.id)
    if (
      await keep(
        changeTogether(store, ids, change, said),
        t(change.field === 'update' ? 'actions.stored.updateTogether' : 'actions.stored.together', { count }),
      )
    )
      onClose()
  }
  return (
    <Form className="form" validationBehavior="aria" onSubmit={(event) => void submit(event)}>
      <TogetherPreview {...{ plan, preview, change }} />
      {preview.needsReason && (
        <div className="together-say">
          <TextField
            label={t('actions.together.reason')}
            name="reason"
            value={said.reason ?? ''}
            onChange={(reason) => setSaid({ ...said, reason })}
            problem={problem ? problemWords(problem) : undefined}
            reminds
            autoFocus
          />
          <DisclosureField value={said.disclosure} onChange={(disclosure) => setSaid({ ...said, disclosure })} />
        </div>
      )}
      {problem && !preview.needsReason && (
        <p role="alert" className="editor-problem">
          {problemWords(problem)}
        </p>
      )}
      <DialogButtons>
        <Button ref={confirm} type="submit" look="primary" isDisabled={count === 0}>
          {t(change.field === 'update' ? 'actions.together.add' : 'actions.together.confirm', { count })}
        </Button>
        <Button onPress={onBack} autoFocus={count === 0}>
          {t(change.field === 'update' ? 'actions.together.backToText' : 'actions.together.back')}
        </Button>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
      </DialogButtons>
    </Form>
  )
}
