import type { Quarter } from '@shared/plan/quarter'
import { t } from '../../messages/messages'

interface Quarters {
  readonly start: Quarter | null
  readonly end: Quarter | null
}

/** `2025-Q2 tot en met 2025-Q4`, `2025-Q4`, or that no quarter is known. */
export function spanInWords({ start, end }: Quarters): string {
  if (end === null) return t('planning.noQuarter')
  return start === null || start === end ? end : t('planning.span', { start, end })
}
