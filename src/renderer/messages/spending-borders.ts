import { SPENDING_FLOOR, SPENDING_ORANGE_FROM, SPENDING_RED_ABOVE } from '@shared/progress/spending-question'
import { inEuros, inPercent } from './figures'
import { t } from './messages'

/** From where a difference with the budget is orange or red, in words. */
export const spendingBorders = (): string =>
  t('story.spendingBorders', {
    orange: inPercent(SPENDING_ORANGE_FROM),
    red: inPercent(SPENDING_RED_ABOVE),
    floor: inEuros(SPENDING_FLOOR),
  })
