import type { Spending } from '../plan/verdict'
import type { Answer } from './planning-question'

/** The share of the budget from which a difference is orange, and above which it is red (`reports.md` 1.2). */
export const SPENDING_ORANGE_FROM = 0.05
export const SPENDING_RED_ABOVE = 0.1

/** *Ondergrens*: a difference below so many euros is always green, however small the budget. */
export const SPENDING_FLOOR = 5000

/**
 * *Ligt de besteding in lijn met wat we begroot hadden?* The difference between forecast and budget as a share of the
 * budget, too much and too little alike. Without a budget or a forecast nobody knows; spending without any budget is
 * red, however little.
 */
export function spendingAnswer(spending: Spending | null): Answer {
  const { budget, forecast } = spending ?? { budget: null, forecast: null }
  if (budget === null || forecast === null) return { light: 'niet-beoordeeld', because: { kind: 'spending-unknown' } }
  const difference = forecast - budget
  if (budget === 0 && forecast > 0)
    return { light: 'loopt-achter', because: { kind: 'spending-unbudgeted', euros: forecast } }
  if (Math.abs(difference) < SPENDING_FLOOR)
    return { light: 'op-schema', because: { kind: 'spending-small', euros: difference } }
  // Whole numbers are compared, so that exactly 5% and exactly 10% fall on the side where they belong.
  const hundredfold = Math.abs(difference) * 100
  const because = { kind: 'spending-off', euros: difference, share: difference / budget } as const
  if (hundredfold > SPENDING_RED_ABOVE * 100 * budget) return { light: 'loopt-achter', because }
  if (hundredfold >= SPENDING_ORANGE_FROM * 100 * budget) return { light: 'aandachtspunt', because }
  return { light: 'op-schema', because }
}
