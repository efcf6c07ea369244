import { inEuros } from '../../messages/figures'
import { t } from '../../messages/messages'

/** An amount in words; one that nobody filled in is unknown. */
export const eurosOrUnknown = (euros: number | null): string => (euros === null ? t('finance.unknown') : inEuros(euros))

/** An amount in a cell; one that nobody filled in is a dash. */
export const eurosOrDash = (euros: number | null): string => (euros === null ? '–' : inEuros(euros))
