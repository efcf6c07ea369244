import { useState, type FormEvent, type RefObject } from 'react'
import { Dialog, Form } from 'react-aria-components'
import { parseAmount } from '@shared/plan/amount'
import type { BudgetLine } from '@shared/plan/budget'
import type { FilledIn } from '@shared/plan/change-budget'
import { parseDay } from '@shared/plan/day'
import type { StoreProblem } from '@shared/plan/store-problem'
import { useStore } from '../../data/use-plan'
import { t } from '../../messages/messages'
import { problemWords } from '../../messages/problem-words'
import { today } from '../../today'
import { Button } from '../../ui/button'
import { DialogButtons } from '../../ui/dialog'
import { Popover } from '../../ui/popover'
import { TextField } from '../../ui/text-field'
import { useKeep } from '../../ui/use-keep'
import { changeAmount } from './change-amount'
import { eurosOrUnknown } from './euro-words'

interface AmountEditorProps {
  readonly line: BudgetLine
  readonly field: FilledIn
  /** What stands in the field at first. */
  readonly typed: string
  /** The cell that it was opened from. */
  readonly trigger: RefObject<HTMLElement | null>
  onClose(): void
}

/** An amount, the day it counts from, and for a *begrotingswijziging* why. */
export function AmountEditor({ line, field, typed, trigger, onClose }: AmountEditorProps) {
  const store = useStore()
  const keep = useKeep()
  const [text, setText] = useState(typed)
  const [on, setOn] = useState<string>(today())
  const [reason, setReason] = useState('')
  const [problems, setProblems] = useState<AmountProblems>({})
  const column = t(`finance.table.columns.${field}`)
  const title = t('finance.amount.title', { column, line: line.name })

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const [euros, day] = [parseAmount(text), parseDay(on)]
    if (!euros.ok) return setProblems({ amount: t('problems.unreadable-amount', { text: euros.problem.text }) })
    if (!day.ok) return setProblems({ on: t('finance.amount.onMissing') })
    const stored = changeAmount(store, line.id, field, { euros: euros.value, on: day.value, reason })
    const amount = eurosOrUnknown(euros.value)
    if (await keep(stored, t('finance.stored.amount', { column, line: line.name, amount }))) return onClose()
    const result = await stored
    if (!result.ok) setProblems({ [fieldOf(result.problem)]: problemWords(result.problem) })
  }
  return (
    <Popover
      label={title}
      triggerRef={trigger}
      placement="bottom end"
      isOpen
      onOpenChange={(open) => !open && onClose()}
    >
      <Dialog className="amount-editor" aria-label={title}>
        <h3>{title}</h3>
        <Form className="form" validationBehavior="aria" onSubmit={(event) => void submit(event)}>
          <TextField
            label={t('finance.amount.field')}
            hint={t(field === 'changed' ? 'finance.amount.hintChanged' : 'finance.amount.hint')}
            name="amount"
            value={text}
            onChange={setText}
            problem={problems.amount}
            autoFocus
          />
          {field === 'changed' && (
            <TextField
              label={t('finance.amount.reason')}
              hint={t('finance.amount.reasonHint')}
              name="reason"
              value={reason}
              onChange={setReason}
              problem={problems.reason}
            />
          )}
          <TextField
            label={t('finance.amount.on')}
            name="on"
            kind="day"
            value={on}
            onChange={setOn}
            problem={problems.on}
          />
          <DialogButtons>
            <Button type="submit" look="primary">
              {t('finance.amount.save')}
            </Button>
            <Button onPress={onClose}>{t('ui.cancel')}</Button>
          </DialogButtons>
        </Form>
      </Dialog>
    </Popover>
  )
}

/** What is wrong, by the field it is said under. */
interface AmountProblems {
  readonly amount?: string
  readonly on?: string
  readonly reason?: string
}

function fieldOf({ kind }: StoreProblem): keyof AmountProblems {
  if (kind === 'day-in-future' || kind === 'line-gone') return 'on'
  return kind === 'budget-change-needs-reason' ? 'reason' : 'amount'
}
