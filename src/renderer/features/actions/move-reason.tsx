import { useState, type FormEvent } from 'react'
import { Form } from 'react-aria-components'
import type { Reason } from '@shared/plan/change-action'
import type { Disclosure } from '@shared/plan/disclosure'
import type { Quarter } from '@shared/plan/quarter'
import { useTypedTexts, type Places } from '../../data/use-half-typed'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { DialogButtons } from '../../ui/dialog'
import { DisclosureField } from '../../ui/disclosure-field'
import { TextField } from '../../ui/text-field'

interface MoveReasonProps {
  readonly from: Quarter | null
  readonly to: Quarter | null
  /** Where the reason is kept as long as it is not stored. */
  readonly places: Places<'reason'>
  /** Why it could not be stored. */
  readonly problem: string | undefined
  onConfirm(why: Reason): void
  /** Back to the quarters. */
  onBack(): void
}

/** Asks why an expectation moves; Enter stores. */
export function MoveReason({ from, to, places, problem, onConfirm, onBack }: MoveReasonProps) {
  const { texts, type } = useTypedTexts(places, { reason: '' })
  const [disclosure, setDisclosure] = useState<Disclosure>('intern')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onConfirm({ ...texts, disclosure })
  }
  const [fromWords, toWords] = [from ?? t('actions.noQuarter'), to ?? t('actions.noQuarter')]
  return (
    <Form className="form editor-form" validationBehavior="aria" onSubmit={submit}>
      <p>{t('actions.edit.moveFromTo', { from: fromWords, to: toWords })}</p>
      <TextField
        label={t('actions.edit.reason')}
        name="reason"
        value={texts.reason}
        onChange={(reason) => type('reason', reason)}
        isKept
        problem={problem}
        reminds
        autoFocus
      />
      <DisclosureField value={disclosure} onChange={setDisclosure} />
      <DialogButtons>
        <Button type="submit" look="primary">
          {t('actions.form.save')}
        </Button>
        <Button onPress={onBack}>{t('actions.edit.otherQuarter')}</Button>
      </DialogButtons>
    </Form>
  )
}
