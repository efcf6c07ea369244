import { dayInWords } from '@shared/plan/day'
import type { HistoryLine } from '../messages/history-lines'
import { NEW, OLD } from '../messages/history-sentence'
import './history-list.css'

/** What happened to something, in sentences, as they come: newest first. */
export function HistoryList({ lines }: { readonly lines: readonly HistoryLine[] }) {
  return (
    <ol className="history-list">
      {lines.map((line) => (
        <li key={line.id}>
          <time dateTime={line.on}>{dayInWords(line.on)}</time>: <HistoryWords line={line} />
        </li>
      ))}
    </ol>
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
