import type { Decision } from '@shared/plan/action'
import { dayInWords, parseDay } from '@shared/plan/day'
import { ok, refused, type Result } from '@shared/result'
import { t } from '../../messages/messages'
import { today } from '../../today'
import { TextField } from '../../ui/text-field'

/** What is typed about a decision so far. */
export interface DecisionInput {
  readonly name: string
  readonly on: string
}

interface DecisionFieldsProps {
  readonly value: DecisionInput
  readonly hint?: string
  onChange(value: DecisionInput): void
}

/** The name of a decision and the day it was taken. */
export function DecisionFields({ value, hint, onChange }: DecisionFieldsProps) {
  return (
    <div className="form-decision">
      <TextField
        label={t('actions.decision.name')}
        name="decision"
        hint={hint}
        value={value.name}
        onChange={(name) => onChange({ ...value, name })}
      />
      <TextField
        label={t('actions.decision.on')}
        name="decidedOn"
        kind="day"
        value={value.on}
        onChange={(on) => onChange({ ...value, on })}
      />
    </div>
  )
}

/** The decision that is filled in; none when both fields are empty, and a problem when only one is. */
export function decisionOf(typed: DecisionInput): Result<Decision | null, 'half'> {
  const name = typed.name.trim()
  if (name === '' && typed.on === '') return ok(null)
  const on = parseDay(typed.on)
  return name !== '' && on.ok && on.value <= today() ? ok({ name, on: on.value }) : refused('half')
}

/** What is still missing of a decision, by the name of its field. */
export function decisionProblems(typed: DecisionInput): Readonly<Record<string, string>> {
  if (decisionOf(typed).ok) return {}
  const on = parseDay(typed.on)
  return {
    ...(typed.name.trim() === '' && { decision: t('actions.decision.nameMissing') }),
    ...(!on.ok && { decidedOn: t('actions.decision.onMissing') }),
    ...(on.ok && on.value > today() && { decidedOn: t('problems.day-in-future', { day: dayInWords(on.value) }) }),
  }
}
