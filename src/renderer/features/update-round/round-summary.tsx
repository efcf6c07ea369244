import { useMemo } from 'react'
import { dayInWords, type Day } from '@shared/plan/day'
import { LIGHTS, lightName, lightSymbol } from '@shared/plan/light'
import type { Plan } from '@shared/plan/plan'
import type { RoundRun } from '@shared/plan/round'
import { attentionOf } from '@shared/progress/attention'
import type { RoundStand } from '@shared/progress/round-stand'
import { standOf, type Stand } from '@shared/progress/stand'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { LightBadge } from '../../ui/light-badge'
import { WhyThisColour } from '../../ui/why-this-colour'

interface RoundSummaryProps {
  readonly plan: Plan
  readonly run: RoundRun
  readonly stand: Stand
  readonly round: RoundStand
  onReport(on: Day): void
}

/** What came of a round, and the way to its report. */
export function RoundSummary({ plan, run, stand, round, onReport }: RoundSummaryProps) {
  const { name, on } = run.round
  const figures = [
    [t('round.summary.changed'), round.done.length - round.unchanged.length],
    [t('round.summary.unchanged'), round.unchanged.length],
    [t('round.summary.left'), round.todo.length],
  ] as const
  return (
    <section className="round-summary" aria-labelledby="round-summary-title">
      <h2 id="round-summary-title">{t('round.summary.title', { name, day: dayInWords(on) })}</h2>
      <dl className="round-figures">
        {figures.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <LightsNow plan={plan} run={run} stand={stand} />
      <WhyThisColour />
      <Missing stand={stand} />
      <Button look="primary" onPress={() => onReport(on)}>
        {t('round.summary.report')}
      </Button>
    </section>
  )
}

/** The lights on the reference date, by what was known before the round and by what is known now. */
function LightsNow({ plan, run, stand }: Pick<RoundSummaryProps, 'plan' | 'run' | 'stand'>) {
  const before = useMemo(() => {
    const events = plan.events.filter(({ sequence }) => sequence <= run.opened)
    return standOf({ ...plan, events }, run.round.on)
  }, [plan, run])
  return (
    <table className="round-lights">
      <caption>{t('round.summary.lights')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('round.summary.light')}</th>
          <th scope="col">{t('round.summary.before')}</th>
          <th scope="col">{t('round.summary.now')}</th>
        </tr>
      </thead>
      <tbody>
        {LIGHTS.map((light) => (
          <tr key={light}>
            <th scope="row">
              <LightBadge light={light} symbol={lightSymbol(light)} word={lightName(light)} />
            </th>
            <td>{before.total.count.lights[light]}</td>
            <td>{stand.total.count.lights[light]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Orange or red without a cause and a measure: what the report would print as *nog in te vullen*. */
function Missing({ stand }: { readonly stand: Stand }) {
  const ids = attentionOf(stand).find(({ kind }) => kind === 'without-measure')?.ids ?? []
  const missing = stand.actions.filter(({ action }) => ids.includes(action.id))
  if (missing.length === 0) return <p>{t('round.summary.nothingMissing')}</p>
  return (
    <>
      <h3>{t('round.summary.missing')}</h3>
      <ul className="round-missing">
        {missing.map(({ action }) => (
          <li key={action.id}>
            {action.number} {action.title}
          </li>
        ))}
      </ul>
    </>
  )
}
