import type { BudgetYear, SideStand } from '@shared/progress/budget-stand'
import { t } from '../../messages/messages'
import { KeyFigures } from '../../ui/key-figures'
import { eurosOrUnknown } from './euro-words'

/** What comes in, what is spoken for, what is left, and how far the spending is. */
export function BudgetFigures({ budget: { year, sides, left } }: { readonly budget: BudgetYear }) {
  const { inkomsten, verplichtingen } = sides
  const ofBudget = t('finance.figures.ofBudget', { budget: eurosOrUnknown(verplichtingen.totals.current) })
  return (
    <KeyFigures
      label={t('finance.figures.label', { year })}
      figures={[
        {
          name: t('finance.figures.income'),
          value: eurosOrUnknown(inkomsten.totals.current),
          among: forecastInWords(inkomsten),
        },
        {
          name: t('finance.figures.commitments'),
          value: eurosOrUnknown(verplichtingen.totals.current),
          among: forecastInWords(verplichtingen),
        },
        {
          name: t('finance.figures.left'),
          value: eurosOrUnknown(left.current),
          among: t('finance.figures.adopted', { adopted: eurosOrUnknown(left.adopted) }),
        },
        {
          name: t('finance.figures.committed'),
          value: eurosOrUnknown(verplichtingen.totals.committed),
          among: ofBudget,
        },
        {
          name: t('finance.figures.realised'),
          value: eurosOrUnknown(verplichtingen.totals.realised),
          among: ofBudget,
        },
      ]}
    />
  )
}

/** What is forecast, and of how many lines nobody said it. */
function forecastInWords({ lines, totals }: SideStand): string {
  const forecast = eurosOrUnknown(totals.forecast)
  const count = lines.filter(({ line }) => line.forecast === null).length
  if (count === 0 || totals.forecast === null) return t('finance.figures.forecast', { forecast })
  return t('finance.figures.forecastPartly', { forecast, count })
}
