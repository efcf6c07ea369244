import { useState, type FormEvent } from 'react'
import { Form } from 'react-aria-components'
import { parseAmount } from '@shared/plan/amount'
import { BUDGET_SIDES, type BudgetSide } from '@shared/plan/budget'
import { parseDay } from '@shared/plan/day'
import type { StoreProblem } from '@shared/plan/store-problem'
import { useStore } from '../../data/use-plan'
import { t } from '../../messages/messages'
import { problemWords } from '../../messages/problem-words'
import { today } from '../../today'
import { Button } from '../../ui/button'
import { Dialog, DialogButtons } from '../../ui/dialog'
import { SelectField } from '../../ui/select-field'
import { TextField } from '../../ui/text-field'
import { useKeep } from '../../ui/use-keep'
import { addLine } from './add-line'

interface AddLineDialogProps {
  readonly year: number
  onClose(): void
}

/** A line that the plan does not have, with or without an amount. */
export function AddLineDialog({ year, onClose }: AddLineDialogProps) {
  const store = useStore()
  const keep = useKeep()
  const [side, setSide] = useState<BudgetSide>('verplichtingen')
  const [typed, setTyped] = useState({ name: '', amount: '', reason: '', on: String(today()) })
  const [problems, setProblems] = useState<LineProblems>({})
  const type = (field: keyof typeof typed) => (text: string) => setTyped({ ...typed, [field]: text })

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const { name, reason } = typed
    const [changed, on] = [parseAmount(typed.amount), parseDay(typed.on)]
    if (!changed.ok) return setProblems({ amount: t('problems.unreadable-amount', { text: changed.problem.text }) })
    if (!on.ok) return setProblems({ on: t('finance.amount.onMissing') })
    const stored = addLine(store, { year, side, name, changed: changed.value, reason }, on.value)
    if (await keep(stored, t('finance.stored.added', { line: name.trim() }))) return onClose()
    const result = await stored
    if (!result.ok) setProblems({ [fieldOf(result.problem)]: problemWords(result.problem) })
  }
  return (
    <Dialog title={t('finance.add.title', { year })} onClose={onClose}>
      <p>{t('finance.add.advice')}</p>
      <Form className="form" validationBehavior="aria" onSubmit={(event) => void submit(event)}>
        <TextField
          label={t('finance.add.name')}
          name="name"
          value={typed.name}
          onChange={type('name')}
          problem={problems.name}
          autoFocus
        />
        <SelectField
          label={t('finance.add.side')}
          name="side"
          choices={BUDGET_SIDES.map((id) => ({ id, name: t(`finance.table.sides.${id}`).slice(3) }))}
          value={side}
          onChange={(id) => setSide(BUDGET_SIDES.find((each) => each === id) ?? side)}
        />
        <TextField
          label={t('finance.add.amount')}
          hint={t('finance.add.amountHint')}
          name="amount"
          value={typed.amount}
          onChange={type('amount')}
          problem={problems.amount}
        />
        <TextField
          label={t('finance.add.reason')}
          hint={t('finance.add.reasonHint')}
          name="reason"
          value={typed.reason}
          onChange={type('reason')}
          problem={problems.reason}
        />
        <TextField
          label={t('finance.amount.on')}
          name="on"
          kind="day"
          value={typed.on}
          onChange={type('on')}
          problem={problems.on}
        />
        <DialogButtons>
          <Button type="submit" look="primary">
            {t('finance.add.save')}
          </Button>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
        </DialogButtons>
      </Form>
    </Dialog>
  )
}

/** What is wrong, by the field it is said under. */
interface LineProblems {
  readonly name?: string
  readonly amount?: string
  readonly reason?: string
  readonly on?: string
}

function fieldOf({ kind }: StoreProblem): keyof LineProblems {
  if (kind === 'name-empty') return 'name'
  if (kind === 'day-in-future') return 'on'
  return kind === 'budget-change-needs-reason' ? 'reason' : 'amount'
}
