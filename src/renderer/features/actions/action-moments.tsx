import { Plus, Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import type { Action, Moment } from '@shared/plan/action'
import { dayInWords, parseDay, type Day } from '@shared/plan/day'
import type { MomentCount } from '@shared/progress/rhythm'
import { useTypedTexts } from '../../data/use-half-typed'
import { t } from '../../messages/messages'
import { problemWords } from '../../messages/problem-words'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/text-field'
import { dayProblemOf, isAboutDay } from './day-problem'
import { FormBehind } from './form-behind'
import { momentPlaces } from './half-typed-places'
import { logMoment } from './log-moment'
import { NumberForm } from './number-form'
import { PanelForm } from './panel-form'
import { PanelSection } from './panel-section'
import { removeMoment } from './remove-moment'
import { setRhythm } from './set-rhythm'
import { useChange } from '../../ui/use-change'
import { useChanges } from './use-entry-day'

interface ActionMomentsProps {
  readonly action: Action
  readonly count: MomentCount
  /** Today. */
  readonly on: Day
}

/** What was held of an action without an end, against how often it is meant. */
export function ActionMoments({ action, count, on }: ActionMomentsProps) {
  const newestFirst = action.moments.toSorted((one, other) => (one.on < other.on ? 1 : -1))
  const part = useRef<HTMLDivElement>(null)
  return (
    <PanelSection title={t('actions.moments.title')} summary={countInWords(count)} isOpenAtFirst>
      <div ref={part} tabIndex={-1} className="panel-part">
        <Rhythm action={action} />
        {newestFirst.length > 0 && (
          <ol className="panel-lines" aria-label={t('actions.moments.list', { number: action.number })}>
            {newestFirst.map((moment) => (
              <MomentLine key={moment.id} action={action} moment={moment} onRemoved={() => part.current?.focus()} />
            ))}
          </ol>
        )}
        <FormBehind
          places={momentPlaces(action.id)}
          renderForm={(close) => <MomentForm action={action} on={on} onClose={close} />}
        >
          <Plus size={16} aria-hidden />
          {t('actions.moments.add')}
        </FormBehind>
      </div>
    </PanelSection>
  )
}

/** `2 van 4 in 2026` */
const countInWords = ({ held, meant, year }: MomentCount): string =>
  meant === null ? t('actions.moments.held', { held, year }) : t('actions.moments.heldOf', { held, meant, year })

function Rhythm({ action: { id, number, rhythm } }: { readonly action: Action }) {
  const store = useChanges()
  return (
    <div className="panel-value">
      <p>{rhythm === null ? t('actions.moments.noRhythm') : t('story.history.timesAYear', { count: rhythm })}</p>
      <FormBehind
        look="quiet"
        renderForm={(close) => (
          <NumberForm
            label={t('actions.moments.rhythm')}
            hint={t('actions.moments.rhythmHint')}
            start={rhythm}
            store={(value) => setRhythm(store, id, value)}
            said={t('actions.stored.rhythm', { number })}
            onClose={close}
          />
        )}
      >
        {t('actions.moments.changeRhythm')}
      </FormBehind>
    </div>
  )
}

interface MomentLineProps {
  readonly action: Action
  readonly moment: Moment
  onRemoved(): void
}

function MomentLine({ action, moment: { id, on, text }, onRemoved }: MomentLineProps) {
  const store = useChanges()
  const { keep } = useChange()
  const remove = async () => {
    const said = t('actions.stored.momentGone', { number: action.number, day: dayInWords(on) })
    if (await keep(removeMoment(store, action.id, id), said)) onRemoved()
  }
  return (
    <li className="panel-line">
      <p className="panel-line-words">
        <time dateTime={on}>{dayInWords(on)}</time> {text}
      </p>
      <Button
        look="quiet"
        aria-label={t('actions.moments.remove', { day: dayInWords(on), text })}
        onPress={() => void remove()}
      >
        <Trash2 size={14} aria-hidden />
      </Button>
    </li>
  )
}

function MomentForm({ action, on, onClose }: Omit<ActionMomentsProps, 'count'> & { onClose(): void }) {
  const store = useChanges()
  const { problem, keep } = useChange()
  const { texts, type, forget } = useTypedTexts(momentPlaces(action.id), { text: '' })
  const [typed, setTyped] = useState<string>(on)
  const submit = async () => {
    const day = parseDay(typed)
    if (!day.ok) return
    const stored = logMoment(store, action.id, { on: day.value, text: texts.text })
    if (!(await keep(stored, t('actions.stored.moment', { number: action.number })))) return
    forget()
    onClose()
  }
  const dayProblem = dayProblemOf(typed, problem)
  return (
    <PanelForm
      confirm={t('actions.moments.add')}
      problems={{
        ...(problem && !isAboutDay(problem) && { text: momentProblemWords(problem) }),
        ...(dayProblem && { day: dayProblem }),
      }}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <TextField
        label={t('actions.moments.text')}
        name="text"
        value={texts.text}
        onChange={(text) => type('text', text)}
        reminds
        isKept
        autoFocus
      />
      <TextField label={t('actions.moments.day')} name="day" kind="day" value={typed} onChange={setTyped} />
    </PanelForm>
  )
}

/** The general sentence about an empty text speaks of *stand van zaken*. */
const momentProblemWords = (problem: Parameters<typeof problemWords>[0]): string =>
  problem.kind === 'text-empty' ? t('actions.moments.textEmpty') : problemWords(problem)
