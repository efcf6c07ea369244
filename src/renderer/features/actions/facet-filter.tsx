import { Check } from 'lucide-react'
import { Checkbox } from 'react-aria-components'
import {
  choicesIn,
  withChoices,
  withNot,
  type ActionFilter,
  type Facet,
  type Findable,
} from '@shared/plan/action-filter'
import { t } from '../../messages/messages'
import { ChoiceList } from '../../ui/choice-list'
import { FilterButton } from '../../ui/filter-button'
import { inListOrder, type FacetWords } from './facet-words'

interface FacetFilterProps {
  readonly facet: Facet
  readonly all: readonly Findable[]
  readonly filter: ActionFilter
  readonly words: FacetWords
  onFilter(filter: ActionFilter): void
}

/** From how many choices on a list gets a field to search in. */
const MANY = 10

/** The button of one facet and what can be chosen in it. */
export function FacetFilter(props: FacetFilterProps) {
  const { facet, filter } = props
  return (
    <FilterButton name={t(`actions.filters.facets.${facet}`)} on={filter[facet].length}>
      <FacetChoices {...props} />
    </FilterButton>
  )
}

function FacetChoices({ facet, all, filter, words, onFilter }: FacetFilterProps) {
  const name = t(`actions.filters.facets.${facet}`)
  const choices = inListOrder(facet, choicesIn(all, filter, facet), words)
  const chosen: readonly string[] = filter[facet]
  const toggle = (value: string) => {
    const others = chosen.filter((one) => one !== value)
    onFilter(withChoices(filter, facet, others.length < chosen.length ? others : [...chosen, value]))
  }
  return (
    <>
      <ChoiceList
        label={name}
        mode="several"
        search={
          choices.length > MANY ? { label: t('actions.filters.searchIn', { facet: name.toLowerCase() }) } : undefined
        }
        choices={choices.map(({ value, count }) => ({ id: value, name: words(facet, value), count }))}
        chosen={chosen}
        onChoose={toggle}
      />
      <Checkbox
        className="sheet-check"
        isSelected={filter.not.includes(facet)}
        onChange={(isOn) => onFilter(withNot(filter, facet, isOn))}
      >
        <Check size={14} aria-hidden className="sheet-check-mark" />
        {t('actions.filters.not')}
      </Checkbox>
    </>
  )
}
