import { ListFilterPlus } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { Button, ToggleButton, Toolbar } from 'react-aria-components'
import { isEmptyFilter, withChoices, type ActionFilter, type Facet, type Findable } from '@shared/plan/action-filter'
import { countOfConditions } from '@shared/plan/conditions'
import { t } from '../../messages/messages'
import { FacetFilter } from './facet-filter'
import type { FacetWords } from './facet-words'
import { FilterChips } from './filter-chips'
import './filter-bar.css'

const ConditionsDialog = lazy(async () => ({ default: (await import('./conditions-dialog')).ConditionsDialog }))

/** The facets that are asked for most have a button of their own; in conditions all of them can be named. */
const OFTEN: readonly Facet[] = [
  'theme',
  'section',
  'owner',
  'partner',
  'municipality',
  'status',
  'quarter',
  'term',
  'light',
]

interface FilterBarProps {
  readonly all: readonly Findable[]
  readonly filter: ActionFilter
  readonly words: FacetWords
  onFilter(filter: ActionFilter): void
  /** Called when the last chip is gone, and the keyboard with it. */
  onEmpty(): void
}

/** What can be filtered on, and what is. */
export function FilterBar({ all, filter, words, onFilter, onEmpty }: FilterBarProps) {
  const [isAsking, setIsAsking] = useState(false)
  const asked = countOfConditions(filter.conditions)
  return (
    <div className="filter-bar">
      <Toolbar className="filter-buttons" aria-label={t('actions.filters.label')}>
        {OFTEN.map((facet) => (
          <FacetFilter key={facet} facet={facet} all={all} filter={filter} words={words} onFilter={onFilter} />
        ))}
        <ToggleButton
          className="filter-button"
          data-on={filter.term.includes('verlopen') || undefined}
          isSelected={filter.term.includes('verlopen')}
          onChange={(isOn) => {
            const others = filter.term.filter((term) => term !== 'verlopen')
            onFilter(withChoices(filter, 'term', isOn ? [...others, 'verlopen'] : others))
          }}
        >
          {t('actions.filters.overdue')}
        </ToggleButton>
        <Button
          className="filter-button"
          data-on={asked > 0 || undefined}
          aria-haspopup="dialog"
          aria-label={asked > 0 ? t('actions.conditions.on', { count: asked }) : t('actions.conditions.title')}
          onPress={() => setIsAsking(true)}
        >
          <ListFilterPlus size={14} aria-hidden className="filter-arrow" />
          <span className="filter-word">{t('actions.conditions.open')}</span>
          {asked > 0 && <span className="filter-on">{asked}</span>}
        </Button>
      </Toolbar>
      {!isEmptyFilter(filter) && <FilterChips filter={filter} words={words} onFilter={onFilter} onEmpty={onEmpty} />}
      {isAsking && (
        <Suspense>
          <ConditionsDialog
            {...{ all, filter, words }}
            onKeep={(conditions) => onFilter({ ...filter, conditions })}
            onClose={() => setIsAsking(false)}
          />
        </Suspense>
      )}
    </div>
  )
}
