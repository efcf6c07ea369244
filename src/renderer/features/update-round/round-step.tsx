import { useEffect, useMemo, useRef, useState } from 'react'
import { dayInWords, type Day } from '@shared/plan/day'
import type { Plan } from '@shared/plan/plan'
import { lightName, lightSymbol } from '@shared/plan/light'
import type { StoreProblem } from '@shared/plan/store-problem'
import type { ActionStand } from '@shared/progress/action-stand'
import { useStore } from '../../data/use-plan'
import { findingWords } from '../../messages/because-words'
import { t } from '../../messages/messages'
import { problemWords } from '../../messages/problem-words'
import { Button } from '../../ui/button'
import { isPressed } from '../../ui/keys'
import { useKeys } from '../../ui/use-keys'
import { LightBadge } from '../../ui/light-badge'
import { useKeep } from '../../ui/use-keep'
import { WhyThisColour } from '../../ui/why-this-colour'
import { confirmUnchanged } from './confirm-unchanged'
import { keepStep } from './keep-step'
import { nextExpected } from './next-expected'
import { StepFields } from './step-fields'
import { untouched } from './step-input'

interface RoundStepProps {
  readonly plan: Plan
  readonly stand: ActionStand
  /** The reference date of the round. */
  readonly on: Day
  /** `12 van 80` */
  readonly place: string
  step(by: 1 | -1): void
  settle(actionId: string, stored: Promise<boolean>): void
}

/** One action of a round: what was promised and heard, and what can be said about it now. */
export function RoundStep({ plan, stand, on, place, step, settle }: RoundStepProps) {
  const { action } = stand
  const store = useStore()
  const keep = useKeep()
  const [input, setInput] = useState(() => untouched(stand))
  const [problem, setProblem] = useState<StoreProblem | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const form = useRef<HTMLDivElement>(null)
  useEffect(() => heading.current?.focus(), [])

  const storeStep = async () => {
    const stored = keepStep(store, stand, input, on)
    const result = await stored
    if (!result.ok) return setProblem(result.problem)
    settle(action.id, keep(stored, t('round.stored.step', { number: action.number })))
  }
  const unchanged = () =>
    settle(
      action.id,
      keep(confirmUnchanged(store, [action.id], on), t('round.stored.unchanged', { number: action.number })),
    )
  const focusOn = (field: string) => () =>
    form.current?.querySelector<HTMLElement>(`[data-field="${field}"] :is(button, textarea, input)`)?.focus()

  useKeys({
    'round-unchanged': unchanged,
    'round-next': () => step(1),
    'round-previous': () => step(-1),
    'round-status': focusOn('status'),
    'round-quarter': focusOn('quarter'),
    'round-course': focusOn('course'),
    'round-light': focusOn('light'),
    'round-cause': focusOn('cause'),
    'round-text': focusOn('text'),
  })
  useStoreKey(form, () => void storeStep())

  return (
    <div className="round-step">
      <section className="round-told" aria-labelledby="round-step-title">
        <p className="round-quiet">{place}</p>
        <h2 id="round-step-title" ref={heading} tabIndex={-1}>
          {action.number} {action.title}
        </h2>
        <p className="round-quiet">
          {t('round.inTheme', { number: action.theme })} · {action.section}
        </p>
        <Told plan={plan} stand={stand} on={on} />
      </section>
      <div ref={form} className="round-fields">
        <StepFields plan={plan} stand={stand} input={input} onInput={setInput} />
        {problem && (
          <p role="alert" className="field-problem">
            {problemWords(problem)}
          </p>
        )}
        <div className="dialog-buttons">
          <Button look="primary" onPress={() => void storeStep()}>
            {t('round.store')}
          </Button>
          <Button onPress={unchanged}>{t('round.unchanged')}</Button>
          <Button look="quiet" onPress={() => step(-1)}>
            {t('round.previous')}
          </Button>
          <Button look="quiet" onPress={() => step(1)}>
            {t('round.next')}
          </Button>
        </div>
        <p className="round-quiet round-keys">{t('round.keys')}</p>
      </div>
    </div>
  )
}

/**
 * Ctrl+Enter stores from anywhere on the step, also on a button that Enter alone would press; Escape leaves a field for
 * the letters that are keys.
 */
function useStoreKey(form: React.RefObject<HTMLElement | null>, onStore: () => void): void {
  useEffect(() => {
    const store = (event: KeyboardEvent) => {
      if (!isPressed('round-store', event) || isInDialog(event.target)) return
      event.preventDefault()
      event.stopPropagation()
      onStore()
    }
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && form.current?.contains(document.activeElement))
        document.getElementById('round-step-title')?.focus()
    }
    window.addEventListener('keydown', store, { capture: true })
    window.addEventListener('keydown', leave)
    return () => {
      window.removeEventListener('keydown', store, { capture: true })
      window.removeEventListener('keydown', leave)
    }
  }, [form, onStore])
}

const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role=dialog], [role=alertdialog]') !== null

/** What is known: the plan's words, the light and why, what was heard last and what is next. */
function Told({ stand, on }: Pick<RoundStepProps, 'plan' | 'stand' | 'on'>) {
  const { action, light, findings, updates } = stand
  const last = updates[0]
  const next = useMemo(() => nextExpected(stand, on), [stand, on])
  return (
    <>
      {action.planText && <blockquote className="round-plan">{action.planText}</blockquote>}
      <dl className="round-facts">
        <div>
          <dt>{t('round.light')}</dt>
          <dd>
            {light && (
              <p>
                <LightBadge light={light} symbol={lightSymbol(light)} word={lightName(light)} />{' '}
                <span className="round-quiet">
                  {t(findings.totaal.verdict ? 'actions.lights.decided' : 'actions.lights.proposed')}
                </span>
              </p>
            )}
            <p className="round-quiet">{findingWords(findings.totaal)}</p>
            <WhyThisColour />
          </dd>
        </div>
        <div>
          <dt>{t('round.last')}</dt>
          <dd>
            {last ? (
              <>
                <p className="round-quiet">{dayInWords(last.happenedOn)}</p>
                <p className="round-text">{last.text}</p>
              </>
            ) : (
              t('round.noUpdate')
            )}
          </dd>
        </div>
        <div>
          <dt>{t('round.nextUp')}</dt>
          <dd>{next}</dd>
        </div>
      </dl>
    </>
  )
}
