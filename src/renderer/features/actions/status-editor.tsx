import { useState } from 'react'
import { isGrounded, type StatusGrounds } from '@shared/plan/change-action'
import { parseDay, type Day } from '@shared/plan/day'
import { STATUSES, statusMeaning, statusName, type Status } from '@shared/plan/status'
import { t } from '../../messages/messages'
import { ChoiceList } from '../../ui/choice-list'
import { TextField } from '../../ui/text-field'
import { changeStatus } from './change-status'
import { dayProblemOf, isAboutDay } from './day-problem'
import { EditorPopover } from './editor-popover'
import type { EditorProps } from './field-editor'
import { GroundsDialog } from './grounds-dialog'
import { statusStoredWords } from './status-stored-words'
import { useChange } from '../../ui/use-change'
import { useChanges, useEntryDay } from './use-entry-day'

const CHOICES = STATUSES.map((status) => ({ id: status, name: statusName(status), detail: statusMeaning(status) }))

/** The seven statuses and the day from which one counts; *Aangehouden* and *Vervallen* first ask why. */
export function StatusEditor({ plan, action, trigger, onClose }: EditorProps) {
  const store = useChanges()
  const on = useEntryDay()
  const { problem, keep } = useChange()
  const [since, setSince] = useState<string>(on)
  const [grounded, setGrounded] = useState<Status | null>(null)
  const { number } = action
  const read = parseDay(since)

  const change = async (status: Status, from: Day, grounds?: StatusGrounds) => {
    const said = statusStoredWords(plan, action, status, from)
    if (await keep(changeStatus(store, action.id, status, { on: from, ...(grounds && { grounds }) }), said)) onClose()
  }
  const choose = (id: string) => {
    const status = STATUSES.find((known) => known === id)
    if (!read.ok || !status) return
    if (status === action.status && read.value === on) return onClose()
    if (isGrounded(status)) return setGrounded(status)
    void change(status, read.value)
  }

  if (grounded) return <GroundsDialog action={action} status={grounded} plan={plan} since={since} onClose={onClose} />
  const label = t('actions.edit.status', { number })
  return (
    <EditorPopover
      label={label}
      trigger={trigger}
      problem={problem && isAboutDay(problem) ? null : problem}
      onClose={onClose}
    >
      <div className="editor-day">
        <TextField
          label={t('actions.edit.since')}
          name="since"
          kind="day"
          value={since}
          onChange={setSince}
          problem={dayProblemOf(since, problem)}
        />
      </div>
      <ChoiceList label={label} choices={CHOICES} chosen={[action.status]} mode="one" onChoose={choose} />
    </EditorPopover>
  )
}
