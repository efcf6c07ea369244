import { askedOf, isGroup, type Condition, type Conditions, type Join } from '@shared/plan/conditions'
import { t } from '../../messages/messages'
import type { FacetWords } from './facet-words'

/** Conditions in one sentence: `Trekker: Team Ruimte en (Status niet: Afgerond of Kwartaal: geen kwartaal)`. */
export function conditionsInWords(conditions: Conditions, words: FacetWords): string {
  const { join, of } = askedOf(conditions)
  const said = of.map((part) => {
    if (!isGroup(part)) return conditionInWords(part, words)
    const inGroup = joined(
      part.join,
      part.of.map((each) => conditionInWords(each, words)),
    )
    return part.of.length > 1 && of.length > 1 ? `(${inGroup})` : inGroup
  })
  return joined(join, said)
}

const joined = (join: Join, said: readonly string[]): string => said.join(t(`actions.conditions.joined.${join}`))

function conditionInWords({ facet, not, values }: Condition, words: FacetWords): string {
  const value = values.map((each) => words(facet, each)).join(t('actions.conditions.or'))
  const named = { facet: t(`actions.filters.facets.${facet}`), value }
  return t(not ? 'actions.filters.chipNot' : 'actions.filters.chip', named)
}
