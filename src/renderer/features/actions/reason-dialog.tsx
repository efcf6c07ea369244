import { useState, type FormEvent } from 'react'
import { Form } from 'react-aria-components'
import type { StoreProblem } from '@shared/plan/store-problem'
import { t } from '../../messages/messages'
import { problemWords } from '../../messages/problem-words'
import { Button } from '../../ui/button'
import { Dialog, DialogButtons } from '../../ui/dialog'
import { TextField } from '../../ui/text-field'

interface ReasonDialogProps {
  readonly title: string
  readonly advice?: string
  readonly hint?: string
  readonly confirm: string
  readonly look: 'primary' | 'danger'
  /** The reason as it is now. */
  readonly reason?: string
  readonly problem: StoreProblem | null
  onConfirm(reason: string): void
  onClose(): void
}

/** Asks for a reason. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, advice, hint, confirm, look, problem, onConfirm, onClose } = props
  const [reason, setReason] = useState(props.reason ?? '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onConfirm(reason)
  }
  return (
    <Dialog title={title} onClose={onClose}>
      {advice && <p>{advice}</p>}
      <Form
        className="form"
        validationBehavior="aria"
        validationErrors={problem ? { reason: problemWords(problem) } : {}}
        onSubmit={submit}
      >
        <TextField
          label={t('actions.withdraw.reason')}
          name="reason"
          kind="lines"
          hint={hint}
          value={reason}
          onChange={setReason}
          autoFocus
        />
        <DialogButtons>
          <Button type="submit" look={look}>
            {confirm}
          </Button>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
        </DialogButtons>
      </Form>
    </Dialog>
  )
}
