import { engagementKindName, type EngagementKind } from './engagement'

const LIST = new Intl.ListFormat('nl')

/** An *ambtsbezoek* to these municipalities, by their names: `Ambtsbezoek aan de gemeente Soest`. */
export function visitTo(names: readonly string[]): string {
  if (names.length === 0) return 'Ambtsbezoek'
  return `Ambtsbezoek aan de ${names.length === 1 ? 'gemeente' : 'gemeenten'} ${LIST.format(names)}`
}

/** A *klankbordgesprek* about these municipalities, by their names: `… met de burgemeester van Soest`. */
export function talkWith(names: readonly string[]): string {
  if (names.length === 0) return 'Klankbordgesprek met de burgemeester'
  return `Klankbordgesprek met de ${names.length === 1 ? 'burgemeester' : 'burgemeesters'} van ${LIST.format(names)}`
}

/** What a moment of that kind with these municipalities is usually called; empty when that says nothing yet. */
export function usualOccasion(kind: EngagementKind, names: readonly string[]): string {
  if (kind === 'overig') return ''
  if (kind === 'ambtsbezoek') return names.length > 0 ? visitTo(names) : ''
  if (kind === 'klankbordgesprek') return names.length > 0 ? talkWith(names) : ''
  return engagementKindName(kind)
}
