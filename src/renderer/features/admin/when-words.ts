import { clockAt, dayInWords, dayOfMoment, type Instant } from '@shared/plan/day'
import { t } from '../../messages/messages'

/** `25 november 2026 om 14:05`. */
export const whenWords = (moment: string): string =>
  t('admin.backups.when', { day: dayInWords(dayOfMoment(moment as Instant)), time: clockAt(moment as Instant) })
