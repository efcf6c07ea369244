import { Dialog, DialogTrigger, Button } from 'react-aria-components'
import { lightInWords, lightName, lightSymbol, type Light } from '@shared/plan/light'
import type { LineStand } from '@shared/progress/budget-stand'
import { becauseWords } from '../../messages/because-words'
import { inEuros, inPercent, inSignedEuros } from '../../messages/figures'
import { t } from '../../messages/messages'
import { spendingBorders } from '../../messages/spending-borders'
import { LightBadge } from '../../ui/light-badge'
import { Popover } from '../../ui/popover'
import { cellProps, type Cell } from './use-cell-keys'

interface WhyLightProps {
  readonly stand: LineStand
  readonly light: Light
  readonly here: Cell
}

/** The light of a line, which says on a press why it has its colour. */
export function WhyLight({ stand, light, here }: WhyLightProps) {
  const { line, because } = stand
  const title = t('finance.why.title', { line: line.name })
  const { tabIndex, ...place } = cellProps({ row: line.id, column: 'light' }, here)
  return (
    <DialogTrigger>
      <Button
        className="light-button"
        aria-label={t('finance.why.of', { light: lightInWords(light), line: line.name })}
        excludeFromTabOrder={tabIndex < 0}
        {...place}
      >
        <LightBadge light={light} symbol={lightSymbol(light)} word={lightName(light)} />
      </Button>
      <Popover label={title} placement="bottom end">
        <Dialog className="why-light" aria-label={title}>
          <h3>{title}</h3>
          {because.kind !== 'spending-off' && <p>{becauseWords(because)}</p>}
          <Difference stand={stand} />
          <p>{spendingBorders()}</p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

function Difference({ stand: { line, amounts, share, favour } }: Pick<WhyLightProps, 'stand'>) {
  const { forecast, current, difference } = amounts
  if (forecast === null || current === null || difference === null) return null
  const sum = t('finance.why.difference', {
    forecast: inEuros(forecast),
    budget: inEuros(current),
    difference: inSignedEuros(difference),
    share: share === null ? '–' : inPercent(share),
  })
  return (
    <p>
      {sum} {favour && t('finance.why.favour', { favour: t(`finance.table.favours.${favour}`) })}{' '}
      {t(line.side === 'inkomsten' ? 'finance.why.income' : 'finance.why.spending')}
    </p>
  )
}
