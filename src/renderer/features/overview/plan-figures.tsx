import type { Count } from '@shared/progress/count'
import { t } from '../../messages/messages'
import { KeyFigures } from '../../ui/key-figures'

/** The counts of the whole plan, each with what it is counted among. */
export function PlanFigures({ count }: { readonly count: Count }) {
  return (
    <KeyFigures
      label={t('overview.figures.label')}
      figures={[
        { name: t('overview.figures.actions'), value: count.actions, among: t('overview.figures.partsApart') },
        {
          name: t('overview.figures.finished'),
          value: count.lights.afgerond,
          among: t('overview.figures.ofActions', { count: count.actions }),
        },
        {
          name: t('overview.figures.due'),
          value: count.plannedAndFinished,
          among: t('overview.figures.ofDue', { count: count.planned }),
        },
        {
          name: t('overview.figures.continuous'),
          value: count.continuous,
          among: t('overview.figures.continuousHint'),
        },
        {
          name: t('overview.figures.withoutQuarter'),
          value: count.withoutQuarter,
          among: t('overview.figures.withoutQuarterHint'),
        },
      ]}
    />
  )
}
