import type { Sourced } from '@shared/plan/origin'
import { quartersFrom, type Quarter } from '@shared/plan/quarter'
import { t } from '../../messages/messages'
import type { ActionRow } from './action-rows'
import { EmptyCell } from './empty-cell'
import './cells.css'

interface CellProps {
  readonly row: ActionRow
}

/** The promised end, and under it where that comes from. */
export function AdoptedCell({ row: { action } }: CellProps) {
  return <QuarterWithOrigin of={action.adopted.end} />
}

/** The end that is expected today: quiet when it is the promised one, with where it comes from when it is not. */
export function ExpectedCell({ row: { action } }: CellProps) {
  const { adopted, expected } = action
  if (adopted.end?.value !== expected.end?.value) return <QuarterWithOrigin of={expected.end} after={adopted.end} />
  return <span className="cell-same">{expected.end ? expected.end.value : <NoQuarter />}</span>
}

interface QuarterWithOriginProps {
  readonly of: Sourced<Quarter> | null
  /** The promised quarter that this one comes after, or before. */
  readonly after?: Sourced<Quarter> | null
}

function QuarterWithOrigin({ of, after }: QuarterWithOriginProps) {
  if (!of) return <NoQuarter />
  const late = after ? quartersFrom(after.value, of.value) : 0
  return (
    <span className="cell-lines">
      <span className="cell-text" data-late={late > 0 || undefined}>
        {of.value}
      </span>
      <span className="cell-under">{t(`actions.origins.${of.origin}`)}</span>
    </span>
  )
}

function NoQuarter() {
  return <EmptyCell means={t('actions.noQuarter')} />
}
