import { useState } from 'react'
import { parseDay, type Day } from '@shared/plan/day'
import type { Plan } from '@shared/plan/plan'
import type { StoreProblem } from '@shared/plan/store-problem'
import type { Trend } from '@shared/plan/trend'
import { useStore } from '../../data/use-plan'
import { t } from '../../messages/messages'
import { problemWords } from '../../messages/problem-words'
import { DisclosureField } from '../../ui/disclosure-field'
import { EntryForm } from '../../ui/entry-form'
import { SelectField } from '../../ui/select-field'
import { TextField } from '../../ui/text-field'
import { useChange } from '../../ui/use-change'
import { addTrend, changeTrend } from './keep-trend'

interface TrendFormProps {
  readonly plan: Plan
  /** The trend that changes; empty for a new one. */
  readonly trend: Trend | null
  /** Today. */
  readonly on: Day
  onClose(): void
}

/** Asks what changes outside, and where that is told. */
export function TrendForm({ plan, trend, on: today, onClose }: TrendFormProps) {
  const store = useStore()
  const { problem, keep } = useChange()
  const [input, setInput] = useState<Omit<Trend, 'id'>>(trend ?? freshTrend(today))
  const [typedDay, setTypedDay] = useState<string>(trend?.on ?? today)
  const [isNoDay, setIsNoDay] = useState(false)
  const set = (said: Partial<Trend>) => setInput((before) => ({ ...before, ...said }))

  const submit = async () => {
    const day = parseDay(typedDay)
    setIsNoDay(!day.ok)
    if (!day.ok) return
    const typed = { ...input, on: day.value }
    const stored = trend ? changeTrend(store, { ...typed, id: trend.id }) : addTrend(store, typed)
    if (await keep(stored, t(trend ? 'engagements.stored.trendChanged' : 'engagements.stored.trendAdded'))) onClose()
  }
  const problemAt = (field: string) => (problem && fieldOf(problem) === field ? problemWords(problem) : undefined)
  const text = (field: 'text' | 'source' | 'meaning' | 'proposal') => ({
    label: t(`engagements.trends.${field}`),
    name: field,
    value: input[field],
    onChange: (value: string) => set({ [field]: value }),
    problem: problemAt(field),
  })
  return (
    <EntryForm onSubmit={submit} onClose={onClose}>
      <TextField {...text('text')} kind="lines" reminds={false} autoFocus />
      <TextField {...text('source')} hint={t('engagements.trends.sourceHint')} />
      <div className="form-pair">
        <TextField
          label={t('engagements.on')}
          name="on"
          kind="day"
          value={typedDay}
          onChange={setTypedDay}
          problem={isNoDay ? t('ui.dayProblem') : problemAt('on')}
        />
        <ThemeField plan={plan} value={input.theme} onChange={(theme) => set({ theme })} />
      </div>
      <TextField {...text('meaning')} kind="lines" reminds={false} />
      <TextField {...text('proposal')} kind="lines" reminds={false} />
      <DisclosureField value={input.disclosure} onChange={(disclosure) => set({ disclosure })} />
    </EntryForm>
  )
}

const freshTrend = (on: Day): Omit<Trend, 'id'> => ({
  on,
  text: '',
  theme: null,
  source: '',
  meaning: '',
  proposal: '',
  disclosure: 'intern',
})

/** The field beside which a refusal is said. */
function fieldOf({ kind }: StoreProblem): string {
  if (kind === 'source-empty') return 'source'
  return kind === 'day-in-future' ? 'on' : 'text'
}

interface ThemeFieldProps {
  readonly plan: Plan
  readonly value: Trend['theme']
  onChange(theme: Trend['theme']): void
}

function ThemeField({ plan: { frame }, value, onChange }: ThemeFieldProps) {
  const themes = frame.themes.map(({ number, name }) => ({
    id: String(number),
    name: t('engagements.trends.themeName', { number, name }),
  }))
  return (
    <SelectField
      label={t('engagements.trends.theme')}
      name="theme"
      choices={[{ id: NO_THEME, name: t('engagements.trends.noTheme') }, ...themes]}
      value={value === null ? NO_THEME : String(value)}
      onChange={(id) => onChange(frame.themes.find(({ number }) => String(number) === id)?.number ?? null)}
    />
  )
}

const NO_THEME = 'geen'
