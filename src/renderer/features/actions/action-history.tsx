import { dayInWords } from '@shared/plan/day'
import type { Plan } from '@shared/plan/plan'
import { t } from '../../messages/messages'
import { historyLines, type HistoryLine } from '../../messages/history-lines'
import { NEW, OLD } from '../../messages/history-sentence'

/** What happened to an action, in sentences, newest first. */
export function ActionHistory({ plan, actionId }: { readonly plan: Plan; readonly actionId: string }) {
  return (
    <section className="panel-section">
      <h3>{t('actions.panel.history')}</h3>
      <ol className="panel-history">
        {historyLines(plan, actionId).map((line) => (
          <li key={line.id}>
            <time dateTime={line.on}>{dayInWords(line.on)}</time>: <HistoryWords line={line} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The sentence, with the old and the new value standing out. */
function HistoryWords({ line: { words, from, to } }: { readonly line: HistoryLine }) {
  return words.split(BESIDE_VALUES).map((part, place) => {
    if (part === OLD) return <em key={place}>{from}</em>
    return part === NEW ? <em key={place}>{to}</em> : part
  })
}

const BESIDE_VALUES = new RegExp(`([${OLD}${NEW}])`)
