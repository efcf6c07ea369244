import { useState, type FormEvent } from 'react'
import { Form } from 'react-aria-components'
import type { Action } from '@shared/plan/action'
import type { Reason } from '@shared/plan/change-action'
import type { Disclosure } from '@shared/plan/disclosure'
import type { StoreProblem } from '@shared/plan/store-problem'
import { promisedEnd } from '@shared/progress/reckoning'
import type { Stored } from '../../data/plan-store'
import { t } from '../../messages/messages'
import { problemWords } from '../../messages/problem-words'
import { Button } from '../../ui/button'
import { Dialog, DialogButtons } from '../../ui/dialog'
import { DisclosureField } from '../../ui/disclosure-field'
import { TextField } from '../../ui/text-field'
import type { Span } from './board-move'
import { spanInWords } from './span-words'

interface MoveDialogProps {
  readonly action: Action
  readonly to: Span
  /** Stores it; closes the dialog when that went well. */
  onStore(why: Reason): Promise<Awaited<Stored>>
  onClose(): void
}

/** Asks why an expectation moves, beside what was promised. */
export function MoveDialog({ action, to, onStore, onClose }: MoveDialogProps) {
  const [reason, setReason] = useState('')
  const [disclosure, setDisclosure] = useState<Disclosure>('intern')
  const [problem, setProblem] = useState<StoreProblem | null>(null)
  const { expected, number, title } = action
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const stored = await onStore({ reason, disclosure })
    setProblem(stored.ok ? null : stored.problem)
  }
  const before = { start: expected.start?.value ?? null, end: expected.end?.value ?? null }
  const promised = promisedEnd(action)
  return (
    <Dialog title={t('planning.move.title', { number })} onClose={onClose}>
      <p>{title}</p>
      <dl className="planning-move">
        <div>
          <dt>{t('planning.move.from')}</dt>
          <dd>{spanInWords(before)}</dd>
        </div>
        <div>
          <dt>{t('planning.move.to')}</dt>
          <dd>{spanInWords(to)}</dd>
        </div>
        <div>
          <dt>{t('planning.move.promised')}</dt>
          <dd>{promised ?? t('planning.noQuarter')}</dd>
        </div>
      </dl>
      <Form className="form" validationBehavior="aria" onSubmit={(event) => void submit(event)}>
        <TextField
          label={t('planning.move.reason')}
          name="reason"
          hint={t('planning.move.hint')}
          value={reason}
          onChange={setReason}
          problem={problem ? problemWords(problem) : undefined}
          reminds
          autoFocus
        />
        <DisclosureField value={disclosure} onChange={setDisclosure} />
        <DialogButtons>
          <Button type="submit" look="primary">
            {t('planning.move.confirm')}
          </Button>
          <Button onPress={onClose}>{t('planning.move.cancel')}</Button>
        </DialogButtons>
      </Form>
    </Dialog>
  )
}
