import { emptyFilter, FACETS, withChoices, type ActionFilter } from '@shared/plan/action-filter'
import { countOfConditions, NO_CONDITIONS } from '@shared/plan/conditions'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { Chips, type Chip } from '../../ui/chips'
import { conditionsInWords } from './condition-words'
import type { FacetWords } from './facet-words'

interface FilterChipsProps {
  readonly filter: ActionFilter
  readonly words: FacetWords
  onFilter(filter: ActionFilter): void
  /** Called when no chip is left to go to. */
  onEmpty(): void
}

/** A part of a filter, and the filter without it. */
interface FilterChip extends Chip {
  readonly without: ActionFilter
}

/** Everything the filter asks for; each part can be taken away, and all at once. */
export function FilterChips({ filter, words, onFilter, onEmpty }: FilterChipsProps) {
  const chips = chipsOf(filter, words)
  const clear = () => {
    onFilter(emptyFilter)
    onEmpty()
  }
  const remove = (id: string) => {
    const chip = chips.find((one) => one.id === id)
    if (chip) onFilter(chip.without)
    if (chips.length === 1) onEmpty()
  }
  return (
    <Chips label={t('actions.filters.active')} chips={chips} onRemove={({ id }) => remove(id)}>
      <Button look="quiet" onPress={clear}>
        {t('actions.filters.clear')}
      </Button>
    </Chips>
  )
}

function chipsOf(filter: ActionFilter, words: FacetWords): readonly FilterChip[] {
  return [...amongChip(filter), ...textChip(filter), ...choiceChips(filter, words), ...conditionsChip(filter, words)]
}

function amongChip(filter: ActionFilter): readonly FilterChip[] {
  if (!filter.among) return []
  const { reason, ids } = filter.among
  const text = t('actions.filters.among', { reason, count: ids.length })
  return [{ id: 'among', text, without: { ...filter, among: null } }]
}

function textChip(filter: ActionFilter): readonly FilterChip[] {
  const text = filter.text.trim()
  if (text === '') return []
  return [{ id: 'text', text: t('actions.filters.text', { text }), without: { ...filter, text: '' } }]
}

function conditionsChip(filter: ActionFilter, words: FacetWords): readonly FilterChip[] {
  if (countOfConditions(filter.conditions) === 0) return []
  const without = { ...filter, conditions: NO_CONDITIONS }
  return [{ id: 'conditions', text: conditionsInWords(filter.conditions, words), without }]
}

function choiceChips(filter: ActionFilter, words: FacetWords): readonly FilterChip[] {
  return FACETS.flatMap((facet) =>
    filter[facet].map((value): FilterChip => {
      const others = filter[facet].filter((other) => other !== value)
      const named = { facet: t(`actions.filters.facets.${facet}`), value: words(facet, value) }
      return {
        id: `${facet} ${value}`,
        text: t(filter.not.includes(facet) ? 'actions.filters.chipNot' : 'actions.filters.chip', named),
        without: withChoices(filter, facet, others),
      }
    }),
  )
}
