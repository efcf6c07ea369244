import type { Action } from '@shared/plan/action'
import type { PointedAt } from '@shared/plan/action-filter'
import type { BudgetLine } from '@shared/plan/budget'
import type { Plan } from '@shared/plan/plan'
import type { Favour, LineStand } from '@shared/progress/budget-stand'
import { inPercent, inSignedEuros } from '../../messages/figures'
import { t } from '../../messages/messages'
import { AmountCell } from './amount-cell'
import { eurosOrDash } from './euro-words'
import { cellProps, type Cell } from './use-cell-keys'
import { WhyLight } from './why-light'

interface BudgetRowProps {
  readonly plan: Plan
  readonly stand: LineStand
  readonly here: Cell
  onShow(among: PointedAt): void
  onOpen(id: string): void
}

/** One line: its name, the actions it pays for, its amounts and its light. */
export function BudgetRow({ plan, stand, here, onShow, onOpen }: BudgetRowProps) {
  const { line, amounts, share, favour, light } = stand
  const linked = plan.actions.filter(({ number }) => line.actions.includes(number))
  // The way to the actions goes when the last of them is unlinked; the keyboard then finds the name.
  const stop = linked.length === 0 && here.column === 'actions' ? { ...here, column: 'name' } : here
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className="budget-name"
          aria-label={t('finance.table.open', { line: line.name })}
          onClick={() => onOpen(line.id)}
          {...cellProps({ row: line.id, column: 'name' }, stop)}
        >
          <span title={line.name}>{line.name}</span>
        </button>
        {line.remark !== '' && <p className="budget-remark">{line.remark}</p>}
      </th>
      <td className="budget-actions">
        <LinkedActions {...{ line, linked, here, onShow }} />
      </td>
      <td>{eurosOrDash(amounts.adopted)}</td>
      <AmountCell field="changed" {...{ stand, here }} />
      <td>{eurosOrDash(amounts.current)}</td>
      <AmountCell field="committed" {...{ stand, here }} />
      <AmountCell field="realised" {...{ stand, here }} />
      <AmountCell field="forecast" {...{ stand, here }} />
      <DifferenceCell euros={amounts.difference} share={share} favour={favour} />
      <td className="budget-light">{light && <WhyLight {...{ stand, light, here }} />}</td>
    </tr>
  )
}

interface LinkedActionsProps extends Pick<BudgetRowProps, 'here' | 'onShow'> {
  readonly line: BudgetLine
  readonly linked: readonly Action[]
}

/** The actions that a line pays for, as one way to them. */
function LinkedActions({ line, linked, here, onShow }: LinkedActionsProps) {
  const [first] = linked
  if (!first) return '–'
  const numbers = linked.map(({ number }) => number).join(', ')
  const facts = { count: linked.length, line: line.name, numbers }
  return (
    <button
      type="button"
      className="budget-link"
      aria-label={t('finance.table.showActions', facts)}
      onClick={() => onShow({ ids: linked.map(({ id }) => id), reason: t('finance.table.among', { line: line.name }) })}
      {...cellProps({ row: line.id, column: 'actions' }, here)}
    >
      {linked.length === 1 ? first.number : t('finance.table.more', { first: first.number, more: linked.length - 1 })}
    </button>
  )
}

interface DifferenceCellProps {
  readonly euros: number | null
  readonly share: number | null
  readonly favour: Favour | null
}

/** A difference, as a share, and whether that is good or bad. */
export function DifferenceCell({ euros, share, favour }: DifferenceCellProps) {
  if (euros === null) return <td>–</td>
  return (
    <td>
      {inSignedEuros(euros)}
      {favour && (
        <span className="budget-favour">
          {share !== null && `${inPercent(Math.abs(share))} `}
          {t(`finance.table.favours.${favour}`)}
        </span>
      )}
    </td>
  )
}
