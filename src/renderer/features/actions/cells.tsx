import { dayInNumbers } from '@shared/plan/day'
import { statusName } from '@shared/plan/status'
import { lightName, lightSymbol } from '@shared/plan/light'
import type { Question } from '@shared/plan/verdict'
import { findingWords } from '../../messages/because-words'
import { t } from '../../messages/messages'
import { LightBadge } from '../../ui/light-badge'
import type { ActionRow } from './action-rows'
import { plainWords, type PlainColumn } from './column-words'
import { EmptyCell } from './empty-cell'
import './cells.css'

interface CellProps {
  readonly row: ActionRow
}

/** What is promised, and under it where that stands in the plan. */
export function TitleCell({ row: { action, theme } }: CellProps) {
  return (
    <span className="cell-lines" title={action.title}>
      <span className="cell-title">{action.title}</span>
      <span className="cell-under">
        {action.section} · {theme}
      </span>
    </span>
  )
}

export function OwnerCell({ row: { action } }: CellProps) {
  if (!action.owner) return <span className="cell-empty">{t('actions.noOwner')}</span>
  return (
    <span className="cell-text" title={action.owner.value}>
      {action.owner.value}
    </span>
  )
}

/** The first partner by name, and how many more there are. */
export function PartnersCell({ row: { partners } }: CellProps) {
  const [first, ...others] = partners
  if (first === undefined) return <EmptyCell means={t('actions.noPartners')} />
  return (
    <span className="cell-partners" title={partners.join(', ')}>
      <span className="cell-text">{first}</span>
      {others.length > 0 && <span className="cell-more">{t('actions.morePartners', { count: others.length })}</span>}
    </span>
  )
}

export const StatusCell = ({ row: { action } }: CellProps) => (
  <span className="cell-text" data-status={action.status}>
    {statusName(action.status)}
  </span>
)

/** The colour, and under it whether the advisor decided on it; why it has that colour is said under the pointer. */
export function LightCell({ row: { light, finding } }: CellProps) {
  if (!light) return null
  return (
    <span className="cell-lines cell-light" title={finding ? findingWords(finding) : undefined}>
      <LightBadge light={light} symbol={lightSymbol(light)} word={lightName(light)} />
      {finding?.verdict && <span className="cell-under">{t('actions.lights.decided')}</span>}
    </span>
  )
}

/** When something was heard about it last. */
export function HeardCell({ row: { heard } }: CellProps) {
  if (!heard) return <EmptyCell means={t('actions.neverHeard')} />
  return <span className="cell-text">{dayInNumbers(heard)}</span>
}

/** A text or a number; what is longer than its cell is said under the pointer. */
export function PlainCell({ row, column }: CellProps & { readonly column: PlainColumn }) {
  const words = plainWords(column, row)
  if (words === null) return <EmptyCell means={t('actions.nothing')} />
  return (
    <span className="cell-words" title={words}>
      {words}
    </span>
  )
}

/** The colour of one of the three questions. */
export function QuestionCell({ row: { stand }, question }: CellProps & { readonly question: Question }) {
  const light = stand?.questions[question]
  if (!light) return null
  return (
    <span className="cell-light" title={findingWords(stand.findings[question])}>
      <LightBadge light={light} symbol={lightSymbol(light)} word={lightName(light)} />
    </span>
  )
}
