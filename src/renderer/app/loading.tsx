import { useEffect, useState } from 'react'
import { FIRST_STEP, type StartStep } from '@shared/safety/start-step'
import { assertNever } from '@shared/result'
import type { Step } from '../data/opening'
import { desktop } from '../desktop'
import { t } from '../messages/messages'
import './loading.css'

/** What stands in the place of a screen that is still coming. */
export const Loading = () => (
  <main>
    <p role="status">{t('app.loading')}</p>
  </main>
)

/** What stands there when the store itself takes long: what is being done, so that nobody ends it halfway. */
export const Opening = ({ step }: { readonly step: Step | undefined }) =>
  step?.kind === 'looking' ? <Looking /> : <Waiting words={step && stepWords(step)} percent={null} />

/** As long as main looks through what the last run left it answers nothing but what it is busy with. */
function Looking() {
  const { kind, percent } = useStartStep()
  const words = t(`app.start.${kind}`)
  return <Waiting words={percent === null ? words : t('app.start.share', { words, percent })} percent={percent} />
}

interface WaitingProps {
  readonly words: string | undefined
  /** How far it is; empty when nobody can tell. */
  readonly percent: number | null
}

const Waiting = ({ words, percent }: WaitingProps) => (
  <main className="opening">
    <h1>{t('app.loading')}</h1>
    <p role="status">{words}</p>
    <progress aria-label={t('app.loading')} {...(percent !== null && { max: 100, value: percent })} />
  </main>
)

function stepWords(step: Exclude<Step, { readonly kind: 'looking' }>): string {
  switch (step.kind) {
    case 'opening':
      return t('app.loadingSlow')
    case 'replaying':
      return t('app.replaying', { count: step.changes })
    default:
      return assertNever(step)
  }
}

/** Often enough to see it move, seldom enough not to hold up who is asked. */
const BETWEEN_QUESTIONS = 500

function useStartStep(): StartStep {
  const [step, setStep] = useState(FIRST_STEP)
  useEffect(() => {
    let isGone = false
    const ask = () => void desktop.startStep().then((now) => !isGone && setStep(now))
    ask()
    const asking = setInterval(ask, BETWEEN_QUESTIONS)
    return () => {
      isGone = true
      clearInterval(asking)
    }
  }, [])
  return step
}
