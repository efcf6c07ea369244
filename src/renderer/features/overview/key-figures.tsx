import type { Count } from '@shared/progress/count'
import { t } from '../../messages/messages'

/** The counts of the whole plan, each with what it is counted among. */
export function KeyFigures({ count }: { readonly count: Count }) {
  const figures = [
    [t('overview.figures.actions'), count.actions, t('overview.figures.partsApart')],
    [t('overview.figures.finished'), count.lights.afgerond, t('overview.figures.ofActions', { count: count.actions })],
    [t('overview.figures.due'), count.plannedAndFinished, t('overview.figures.ofDue', { count: count.planned })],
    [t('overview.figures.continuous'), count.continuous, t('overview.figures.continuousHint')],
    [t('overview.figures.withoutQuarter'), count.withoutQuarter, t('overview.figures.withoutQuarterHint')],
  ] as const
  return (
    <dl className="key-figures" aria-label={t('overview.figures.label')}>
      {figures.map(([name, value, among]) => (
        <div key={name} className="key-figure">
          <dt>{name}</dt>
          <dd>
            <strong>{value}</strong> <span>{among}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
