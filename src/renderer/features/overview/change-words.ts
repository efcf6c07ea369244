import type { Light } from '@shared/plan/light'
import { statusName } from '@shared/plan/status'
import type { Quarter } from '@shared/plan/quarter'
import type { ActionDifferences, Difference } from '@shared/progress/changes-between'
import { assertNever } from '@shared/result'
import { t } from '../../messages/messages'
import { categoryName } from './category-words'

/** What is different about an action, after its number and title: `status van Niet gestart naar Afgerond; …` */
export const changesInWords = ({ differences }: ActionDifferences): string => differences.map(inWords).join('; ')

function inWords(difference: Difference): string {
  const { kind } = difference
  switch (kind) {
    case 'added':
      return t('overview.changes.added')
    case 'updates':
      return t('overview.changes.updates', { count: difference.count })
    case 'status':
      return t('overview.changes.status', { from: statusName(difference.from), to: statusName(difference.to) })
    case 'light':
      return t('overview.changes.light', { from: colour(difference.from), to: colour(difference.to) })
    case 'expected-end':
    case 'promise':
      return t(`overview.changes.${kind}`, { from: quarter(difference.from), to: quarter(difference.to) })
    default:
      return assertNever(kind)
  }
}

const colour = (light: Light | null): string => categoryName(light ?? 'vervallen')

const quarter = (known: Quarter | null): string => known ?? t('overview.changes.noQuarter')
