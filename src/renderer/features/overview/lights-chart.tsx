import { useMemo } from 'react'
import { dayInWords } from '@shared/plan/day'
import { CATEGORIES } from '@shared/progress/bridge'
import type { Stand } from '@shared/progress/stand'
import { t } from '../../messages/messages'
import { categoryInWords, categoryName, numberIn } from './category-words'
import { ChartFigure } from '../../ui/chart-figure'
import { WhyThisColour } from '../../ui/why-this-colour'
import { lightsOption } from './lights-option'

/** How many actions of each theme have which colour, as bars. */
export function LightsChart({ stand }: { readonly stand: Stand }) {
  const option = useMemo(() => lightsOption(stand), [stand])
  return (
    <ChartFigure
      title={t('overview.charts.lights.title')}
      caption={t('overview.charts.lights.caption')}
      description={inWords(stand)}
      option={option}
      asides={<WhyThisColour />}
    >
      <LightsTable stand={stand} />
    </ChartFigure>
  )
}

function inWords({ on, total }: Stand): string {
  const counts = CATEGORIES.map((category) => `${categoryName(category)} ${numberIn(total.count, category)}`).join(', ')
  return t('overview.charts.lights.description', { day: dayInWords(on), count: total.count.actions, counts })
}

/** The colours beneath each other, because their names are long and there are only four themes. */
function LightsTable({ stand }: { readonly stand: Stand }) {
  const total = stand.total.count
  const groups = stand.themes.map(({ theme, count }) => ({ key: theme.number, count }))
  return (
    <table className="figures-table">
      <caption>{t('overview.charts.lights.table', { day: dayInWords(stand.on) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('overview.closing.category')}</th>
          {groups.map(({ key }) => (
            <th scope="col" key={key}>
              {t('overview.charts.lights.theme', { theme: key })}
            </th>
          ))}
          <th scope="col">{t('overview.themes.total')}</th>
        </tr>
      </thead>
      <tbody>
        {CATEGORIES.map((category) => (
          <tr key={category}>
            <th scope="row">{categoryInWords(category)}</th>
            {groups.map(({ key, count }) => (
              <td key={key}>{numberIn(count, category)}</td>
            ))}
            <td>{numberIn(total, category)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('overview.themes.total')}</th>
          {groups.map(({ key, count }) => (
            <td key={key}>{count.actions}</td>
          ))}
          <td>{total.actions}</td>
        </tr>
      </tfoot>
    </table>
  )
}
