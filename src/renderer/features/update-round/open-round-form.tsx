import { useState, type FormEvent } from 'react'
import { Form } from 'react-aria-components'
import { dayInWords, parseDay, type Day } from '@shared/plan/day'
import type { Plan } from '@shared/plan/plan'
import { addQuarters, lastDayOf, quarterOf } from '@shared/plan/quarter'
import type { RoundRun } from '@shared/plan/round'
import type { StoreProblem } from '@shared/plan/store-problem'
import { useStore } from '../../data/use-plan'
import { t } from '../../messages/messages'
import { problemWords } from '../../messages/problem-words'
import { Button } from '../../ui/button'
import { ComboField } from '../../ui/combo-field'
import { TextField } from '../../ui/text-field'
import { useKeep } from '../../ui/use-keep'
import { openRound } from './open-round'

interface OpenRoundFormProps {
  readonly plan: Plan
  /** Today. */
  readonly on: Day
  /** Those that were opened before. */
  readonly rounds: readonly RoundRun[]
}

/** Opens a round: what it is called, and the day it speaks about. */
export function OpenRoundForm({ on, rounds }: OpenRoundFormProps) {
  const store = useStore()
  const keep = useKeep()
  const [name, setName] = useState('')
  const [typed, setTyped] = useState<string>(lastDayOf(addQuarters(quarterOf(on), -1)))
  const [problem, setProblem] = useState<StoreProblem | null>(null)
  const day = parseDay(typed)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!day.ok) return
    if (day.value > on) return setProblem({ kind: 'day-in-future', on: day.value })
    const stored = openRound(store, name, day.value)
    await keep(stored, t('round.stored.opened', { name: name.trim() }))
    const result = await stored
    setProblem(result.ok ? null : result.problem)
  }
  const problems = {
    ...(problem && { [problem.kind === 'day-in-future' ? 'on' : 'name']: problemWords(problem) }),
    ...(!day.ok && { on: t('round.open.dayProblem') }),
  }
  return (
    <section className="round-open" aria-labelledby="round-open-title">
      <h2 id="round-open-title">{t('round.open.title')}</h2>
      <Form
        className="form"
        validationBehavior="aria"
        validationErrors={problems}
        onSubmit={(event) => void submit(event)}
      >
        <ComboField
          label={t('round.open.name')}
          name="name"
          hint={t('round.open.nameHint')}
          known={namesFor(on)}
          value={name}
          onChange={setName}
        />
        <TextField
          label={t('round.open.on')}
          name="on"
          kind="day"
          hint={t('round.open.onHint')}
          value={typed}
          onChange={setTyped}
        />
        <Button type="submit" look="primary">
          {t('round.open.confirm')}
        </Button>
      </Form>
      {rounds.length > 0 && <EarlierRounds rounds={rounds} />}
    </section>
  )
}

/** Names of reporting moments change at the province, so these are only suggestions (`reports.md` 1.1). */
const namesFor = (on: Day): readonly string[] =>
  ['Zomernota', 'Najaarsnota', 'Jaarstukken', 'Voortgangsrapportage GS'].map((name) => `${name} ${on.slice(0, 4)}`)

function EarlierRounds({ rounds }: { readonly rounds: readonly RoundRun[] }) {
  return (
    <>
      <h3>{t('round.open.earlier')}</h3>
      <ul className="round-earlier">
        {rounds.toReversed().map(({ round }) => (
          <li key={round.id}>
            {round.name} <span className="round-quiet">{t('round.open.earlierOn', { day: dayInWords(round.on) })}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
