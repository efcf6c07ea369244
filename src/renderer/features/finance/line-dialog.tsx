import { useState, type FormEvent } from 'react'
import { Form } from 'react-aria-components'
import type { PointedAt } from '@shared/plan/action-filter'
import { printedLines, type BudgetLine } from '@shared/plan/budget'
import { isPrinted } from '@shared/plan/change-budget'
import type { Plan } from '@shared/plan/plan'
import type { StoreProblem } from '@shared/plan/store-problem'
import { useStore } from '../../data/use-plan'
import { historyLines } from '../../messages/history-lines'
import { t } from '../../messages/messages'
import { problemWords } from '../../messages/problem-words'
import { Button } from '../../ui/button'
import { Dialog, DialogButtons } from '../../ui/dialog'
import { HistoryList } from '../../ui/history-list'
import { TextField } from '../../ui/text-field'
import { useKeep } from '../../ui/use-keep'
import { describeLine, removeLine } from './change-line'
import { LineActions } from './line-actions'
import './line-dialog.css'

interface LineDialogProps {
  readonly plan: Plan
  readonly line: BudgetLine
  onShow(among: PointedAt): void
  onClose(): void
}

/** One line in full: its actions, what is said about it, and what happened to it. */
export function LineDialog({ plan, line, onShow, onClose }: LineDialogProps) {
  const isOfPlan = isPrinted(line, printedLines(plan.events))
  const place = { side: t(`finance.table.sides.${line.side}`).slice(3), year: line.year }
  return (
    <Dialog title={line.name} onClose={onClose}>
      <p className="line-place">{t(isOfPlan ? 'finance.line.ofPlan' : 'finance.line.own', place)}</p>
      <LineActions {...{ plan, line, onShow }} />
      <WordsForm {...{ plan, line, isOfPlan, onClose }} />
      <section>
        <h3>{t('finance.line.history')}</h3>
        <HistoryList lines={historyLines(plan, line.id)} />
      </section>
    </Dialog>
  )
}

interface WordsFormProps extends Omit<LineDialogProps, 'onShow'> {
  readonly isOfPlan: boolean
}

/** What it is called, when it is one's own, and the remark that goes on paper. */
function WordsForm({ plan, line, isOfPlan, onClose }: WordsFormProps) {
  const store = useStore()
  const keep = useKeep()
  const [name, setName] = useState(line.name)
  const [remark, setRemark] = useState(line.remark)
  const [problem, setProblem] = useState<StoreProblem | null>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const stored = describeLine(store, plan, line.id, { name, remark })
    if (await keep(stored, t('finance.stored.remark', { line: name.trim() }))) return onClose()
    const result = await stored
    if (!result.ok) setProblem(result.problem)
  }
  const remove = async () => {
    if (await keep(removeLine(store, plan, line.id), t('finance.stored.removed', { line: line.name }))) onClose()
  }
  return (
    <Form className="form" validationBehavior="aria" onSubmit={(event) => void submit(event)}>
      {!isOfPlan && (
        <TextField
          label={t('finance.line.name')}
          name="name"
          value={name}
          onChange={setName}
          problem={problem ? problemWords(problem) : undefined}
        />
      )}
      <TextField
        label={t('finance.line.remark')}
        hint={t('finance.line.remarkHint')}
        name="remark"
        kind="lines"
        value={remark}
        onChange={setRemark}
      />
      <DialogButtons>
        <Button type="submit" look="primary">
          {t('finance.line.save')}
        </Button>
        <Button onPress={onClose}>{t('ui.close')}</Button>
        {!isOfPlan && (
          <Button look="danger" onPress={() => void remove()}>
            {t('finance.line.remove')}
          </Button>
        )}
      </DialogButtons>
    </Form>
  )
}
