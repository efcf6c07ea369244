import { useMemo, useState } from 'react'
import { folded } from '@shared/plan/action-filter'
import { dayInNumbers } from '@shared/plan/day'
import { erasableIn, type Erased } from '@shared/plan/erasure'
import type { Plan } from '@shared/plan/plan'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { RecordTable, RecordText } from '../../ui/record-table'
import { SearchInput } from '../../ui/search-input'
import { EraseDialog } from './erase-dialog'
import { kindWords } from './erase-record'

/** How many rows are shown at first, and more each time that more are asked for. */
const SHOWN = 50

/** Everything that a person wrote, to be found and erased for good. */
export function ErasePart({ plan }: { readonly plan: Plan }) {
  const [typed, setTyped] = useState('')
  const [most, setMost] = useState(SHOWN)
  const [chosen, setChosen] = useState<Erased | null>(null)
  const all = useMemo(() => erasableIn(plan.events), [plan])
  const found = all.filter(({ words }) => folded(words).includes(folded(typed)))
  return (
    <section className="log">
      <p className="admin-about">{t('erasure.about')}</p>
      <div className="log-tools">
        <SearchInput label={t('erasure.search')} value={typed} onChange={setTyped} />
      </div>
      <p role="status" className="log-count">
        {found.length === 0 ? t('erasure.none') : t('erasure.count', { count: found.length })}
      </p>
      {found.length > 0 && <ErasableTable plan={plan} rows={found.slice(0, most)} onErase={setChosen} />}
      {found.length > most && (
        <p>
          <Button look="quiet" onPress={() => setMost(most + SHOWN)}>
            {t('erasure.more')}
          </Button>
        </p>
      )}
      {chosen && <EraseDialog plan={plan} erased={chosen} onClose={() => setChosen(null)} />}
    </section>
  )
}

interface ErasableTableProps {
  readonly plan: Plan
  readonly rows: readonly Erased[]
  onErase(erased: Erased): void
}

function ErasableTable({ plan, rows, onErase }: ErasableTableProps) {
  const columns = [
    { name: t('erasure.columns.kind'), width: 220 },
    { name: t('erasure.columns.words') },
    { name: t('erasure.columns.on'), width: 110 },
    { name: t('erasure.columns.erase'), width: 110 },
  ]
  return (
    <RecordTable label={t('erasure.list')} columns={columns}>
      {rows.map((erased) => (
        <tr key={`${erased.record.kind} ${erased.record.id}`}>
          <td>{kindWords(erased.record, plan)}</td>
          <th scope="row">
            <RecordText>{erased.words}</RecordText>
          </th>
          <td>{dayInNumbers(erased.on)}</td>
          <td>
            <Button aria-label={t('erasure.eraseOf', { words: erased.words })} onPress={() => onErase(erased)}>
              {t('erasure.erase')}
            </Button>
          </td>
        </tr>
      ))}
    </RecordTable>
  )
}
