import { useId } from 'react'
import { dayInWords, type Day } from '@shared/plan/day'
import { LAST_TORTURE } from '@shared/safety/last-torture'
import { t } from '../../messages/messages'
import { promises } from '../../messages/nl/promises'
import { RecordTable } from '../../ui/record-table'

const LISTS = ['places', 'not'] as const

/** What is promised about the data and how that is tested, what is stored where, and what is not promised (`safety.md` 7). */
export function PromisesPart() {
  const heading = useId()
  return (
    <div className="admin admin-halves">
      <section className="admin-wide" aria-labelledby={heading}>
        <h2 id={heading}>{t('promises.title')}</h2>
        <p className="admin-about">{t('promises.about')}</p>
        <PromisesTable />
      </section>
      {LISTS.map((list) => (
        <SentenceList key={list} list={list} />
      ))}
    </div>
  )
}

function PromisesTable() {
  const columns = [
    { name: t('promises.columns.number'), width: 56 },
    { name: t('promises.columns.promise') },
    { name: t('promises.columns.tested') },
    { name: t('promises.columns.result'), width: 220 },
  ]
  return (
    <RecordTable label={t('promises.title')} columns={columns}>
      {Object.entries(promises.all).map(([number, { promise, tested }]) => (
        <tr key={number}>
          <td>{number}</td>
          <th scope="row">{promise}</th>
          <td>{tested}</td>
          <td>{resultWords(Number(number))}</td>
        </tr>
      ))}
    </RecordTable>
  )
}

/** What the last long run says of a promise; nothing when it is not tested that way. */
function resultWords(promise: number): string {
  const rows = LAST_TORTURE.rows.filter((row) => row.promises.includes(promise))
  if (rows.length === 0) return ''
  const sum = (of: 'trials' | 'lost') => rows.reduce((total, row) => total + row[of], 0)
  return t('promises.result', { day: dayInWords(LAST_TORTURE.on as Day), trials: sum('trials'), lost: sum('lost') })
}

function SentenceList({ list }: { readonly list: (typeof LISTS)[number] }) {
  const heading = useId()
  const { title, ...sentences } = promises[list]
  return (
    <section className="admin-card" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <ul className="admin-sentences">
        {Object.entries(sentences).map(([name, sentence]) => (
          <li key={name}>{sentence}</li>
        ))}
      </ul>
    </section>
  )
}
