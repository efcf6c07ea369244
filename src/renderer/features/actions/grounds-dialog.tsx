import { useState } from 'react'
import type { Action } from '@shared/plan/action'
import { parseDay } from '@shared/plan/day'
import type { Disclosure } from '@shared/plan/disclosure'
import type { Plan } from '@shared/plan/plan'
import type { Status } from '@shared/plan/status'
import { useTypedTexts } from '../../data/use-half-typed'
import { t } from '../../messages/messages'
import { problemWords } from '../../messages/problem-words'
import { Dialog } from '../../ui/dialog'
import { DisclosureField } from '../../ui/disclosure-field'
import { TextField } from '../../ui/text-field'
import { changeStatus } from './change-status'
import { dayProblemOf, isAboutDay } from './day-problem'
import { DecisionFields, decisionOf, decisionProblems, type DecisionInput } from './decision-fields'
import { groundsPlaces } from './half-typed-places'
import { PanelForm } from './panel-form'
import { statusStoredWords } from './status-stored-words'
import { useChange } from '../../ui/use-change'
import { useChanges, useEntryDay } from './use-entry-day'

interface GroundsDialogProps {
  readonly plan: Plan
  readonly action: Action
  /** *Aangehouden* or *Vervallen*. */
  readonly status: Status
  /** The day from which it counts, as typed. */
  readonly since?: string
  onClose(): void
}

/** Asks why an action is put on hold or withdrawn, and by which decision. The rule refuses without a reason. */
export function GroundsDialog({ plan, action, status, since: typed, onClose }: GroundsDialogProps) {
  const on = useEntryDay()
  const store = useChanges()
  const { problem, keep } = useChange()
  const isChange = action.status === status
  const { texts, type, forget } = useTypedTexts(groundsPlaces(action.id, status), {
    reason: (isChange && action.statusReason) || '',
  })
  const [since, setSince] = useState<string>(typed ?? on)
  const known = isChange ? action.statusDecision : null
  const [decision, setDecision] = useState<DecisionInput>({ name: known?.name ?? '', on: known?.on ?? '' })
  const [disclosure, setDisclosure] = useState<Disclosure>(isChange ? action.statusDisclosure : 'intern')
  const [isSent, setIsSent] = useState(false)
  const { number } = action

  const submit = async () => {
    setIsSent(true)
    const from = parseDay(since)
    const decided = decisionOf(decision)
    if (!from.ok || !decided.ok) return
    const stored = changeStatus(store, action.id, status, {
      on: from.value,
      grounds: { ...texts, decision: decided.value, disclosure },
    })
    const said = isChange ? t('actions.stored.reason', { number }) : statusStoredWords(plan, action, status, from.value)
    if (!(await keep(stored, said))) return
    forget()
    onClose()
  }
  const day = dayProblemOf(since, problem)
  const words = status === 'vervallen' ? 'withdraw' : 'hold'
  return (
    <Dialog title={t(isChange ? 'actions.panel.reasonTitle' : `actions.${words}.title`, { number })} onClose={onClose}>
      {!isChange && <p>{t(`actions.${words}.advice`)}</p>}
      <PanelForm
        isFramed={false}
        confirm={t(isChange ? 'actions.form.save' : `actions.${words}.confirm`)}
        problems={{
          ...(problem && !isAboutDay(problem) && { reason: problemWords(problem) }),
          ...(day && { since: day }),
          ...(isSent && decisionProblems(decision)),
        }}
        onSubmit={() => void submit()}
        onClose={onClose}
      >
        <TextField
          label={t('actions.withdraw.reason')}
          name="reason"
          kind="lines"
          hint={t(`actions.${words}.hint`)}
          value={texts.reason}
          onChange={(reason) => type('reason', reason)}
          isKept
          autoFocus
        />
        <TextField label={t('actions.edit.since')} name="since" kind="day" value={since} onChange={setSince} />
        <DecisionFields value={decision} onChange={setDecision} hint={t('actions.decision.optional')} />
        <DisclosureField value={disclosure} onChange={setDisclosure} />
      </PanelForm>
    </Dialog>
  )
}
