import { engagementKindName, type EngagementKind } from '@shared/plan/engagement'
import { t } from '../../messages/messages'

/** What a moment of that kind with these municipalities is usually called; empty when that says nothing yet. */
export function usualOccasion(kind: EngagementKind, municipalities: readonly string[]): string {
  if (kind === 'overig') return ''
  if (kind !== 'ambtsbezoek' && kind !== 'klankbordgesprek') return engagementKindName(kind)
  if (municipalities.length === 0) return ''
  const names = new Intl.ListFormat('nl').format(municipalities)
  return t(`engagements.usual.${kind}`, { names, count: municipalities.length })
}
