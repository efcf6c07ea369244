import { useMemo } from 'react'
import { Toolbar } from 'react-aria-components'
import { FACETS, isEmptyFilter, type ActionFilter, type Findable } from '@shared/plan/action-filter'
import type { Plan } from '@shared/plan/plan'
import { t } from '../../messages/messages'
import { FacetFilter } from './facet-filter'
import { facetWords } from './facet-words'
import { FilterChips } from './filter-chips'
import './filter-bar.css'

interface FilterBarProps {
  readonly plan: Plan
  readonly all: readonly Findable[]
  readonly filter: ActionFilter
  onFilter(filter: ActionFilter): void
  /** Called when the last chip is gone, and the keyboard with it. */
  onEmpty(): void
}

/** What can be filtered on, and what is. */
export function FilterBar({ plan, all, filter, onFilter, onEmpty }: FilterBarProps) {
  const words = useMemo(() => facetWords(plan), [plan])
  return (
    <div className="filter-bar">
      <Toolbar className="filter-buttons" aria-label={t('actions.filters.label')}>
        {FACETS.map((facet) => (
          <FacetFilter key={facet} facet={facet} all={all} filter={filter} words={words} onFilter={onFilter} />
        ))}
      </Toolbar>
      {!isEmptyFilter(filter) && <FilterChips filter={filter} words={words} onFilter={onFilter} onEmpty={onEmpty} />}
    </div>
  )
}
