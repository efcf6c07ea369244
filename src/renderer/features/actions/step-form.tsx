import { NOTHING } from '@shared/plan/action-filter'
import { useState } from 'react'
import type { Step } from '@shared/plan/action'
import { parseDay } from '@shared/plan/day'
import type { Plan } from '@shared/plan/plan'
import type { Stored } from '../../data/plan-store'
import { useTypedTexts, type Places } from '../../data/use-half-typed'
import { t } from '../../messages/messages'
import { problemWords } from '../../messages/problem-words'
import { DisclosureField } from '../../ui/disclosure-field'
import { SelectField } from '../../ui/select-field'
import { TextField } from '../../ui/text-field'
import { isAboutDay } from './day-problem'
import { PanelForm } from './panel-form'
import { quarterChoices, quarterChosen } from './quarter-choices'
import { useChange } from '../../ui/use-change'

type StepSaid = Omit<Step, 'id'>

interface StepFormProps {
  readonly plan: Plan
  /** The step as it is; a new one has no day. */
  readonly start: Omit<StepSaid, 'doneOn'> & Partial<StepSaid>
  /** Where its title is kept as long as it is not stored. */
  readonly places: Places<'title'>
  readonly confirm: string
  store(said: StepSaid): Promise<Stored>
  /** What was stored, for the bar. */
  said(title: string): string
  onClose(): void
}

/** The title and the quarter of a step, and of one that is there already the day it was done. */
export function StepForm({ plan, start, places, confirm, store, said, onClose }: StepFormProps) {
  const { problem, keep } = useChange()
  const { texts, type, forget } = useTypedTexts(places, start)
  const [quarter, setQuarter] = useState(start.quarter)
  const [disclosure, setDisclosure] = useState(start.disclosure)
  const [day, setDay] = useState<string>(start.doneOn ?? '')
  const submit = async () => {
    const read = parseDay(day)
    const doneOn = read.ok ? read.value : null
    const title = texts.title
    if (!(await keep(store({ title, quarter, doneOn, disclosure }), said(title.trim())))) return
    forget()
    onClose()
  }
  return (
    <PanelForm
      confirm={confirm}
      problems={problem ? { [isAboutDay(problem) ? 'doneOn' : 'title']: stepProblemWords(problem) } : {}}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <TextField
        label={t('actions.steps.step')}
        name="title"
        value={texts.title}
        onChange={(title) => type('title', title)}
        reminds
        isKept
        autoFocus
      />
      <div className="form-pair">
        <SelectField
          label={t('actions.steps.quarter')}
          name="quarter"
          choices={quarterChoices(plan)}
          value={quarter ?? NOTHING}
          onChange={(id) => setQuarter(quarterChosen(plan, id))}
        />
        {start.doneOn !== undefined && (
          <TextField label={t('actions.steps.doneOnField')} name="doneOn" kind="day" value={day} onChange={setDay} />
        )}
      </div>
      <DisclosureField value={disclosure} onChange={setDisclosure} />
    </PanelForm>
  )
}

/** The general sentence about an empty title speaks of an action. */
const stepProblemWords = (problem: Parameters<typeof problemWords>[0]): string =>
  problem.kind === 'title-empty' ? t('actions.steps.titleEmpty') : problemWords(problem)
