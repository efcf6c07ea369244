import { dayInWords } from '@shared/plan/day'
import type { PreviousMoment } from '@shared/progress/previous-moment'
import { t } from '../../messages/messages'

/** `de ronde Zomernota 2026 (30 juni 2026)`, or the adopted plan. */
export const previousInWords = ({ on, round }: PreviousMoment): string =>
  round === null
    ? t('overview.previous.adopted', { day: dayInWords(on) })
    : t('overview.previous.round', { name: round.name, day: dayInWords(on) })
