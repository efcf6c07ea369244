import { Trash2 } from 'lucide-react'
import { choicesIn, FACETS, NOTHING, type ActionFilter, type Findable } from '@shared/plan/action-filter'
import type { Condition } from '@shared/plan/conditions'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { SelectField } from '../../ui/select-field'
import { SeveralField } from '../../ui/several-field'
import { inListOrder, type FacetWords } from './facet-words'

interface ConditionFieldsProps {
  readonly all: readonly Findable[]
  readonly words: FacetWords
  /** What is asked beside the conditions: the counts are of what that leaves. */
  readonly rest: ActionFilter
  readonly condition: Condition
  onCondition(condition: Condition): void
  onRemove(): void
}

/** One condition: of which facet, whether it is turned round, and the values. */
export function ConditionFields({ all, words, rest, condition, onCondition, onRemove }: ConditionFieldsProps) {
  const { facet, not, values } = condition
  const choices = inListOrder(facet, choicesIn(all, rest, facet), words)
  return (
    <div className="condition">
      <SelectField
        label={t('actions.conditions.facet')}
        name="facet"
        choices={FACETS.map((id) => ({ id, name: t(`actions.filters.facets.${id}`) }))}
        value={facet}
        onChange={(id) => {
          const to = FACETS.find((known) => known === id)
          if (to) onCondition({ facet: to, not, values: [] })
        }}
      />
      <SelectField
        label={t('actions.conditions.is')}
        name="not"
        choices={[
          { id: 'wel', name: t('actions.conditions.oneOf') },
          { id: 'niet', name: t('actions.conditions.noneOf') },
        ]}
        value={not ? 'niet' : 'wel'}
        onChange={(id) => onCondition({ ...condition, not: id === 'niet' })}
      />
      <SeveralField
        label={t('actions.conditions.values')}
        choices={choices.map(({ value, count }) => ({
          id: value,
          name: value === NOTHING ? t('actions.conditions.empty', { name: words(facet, value) }) : words(facet, value),
          count,
        }))}
        chosen={values}
        onChange={(chosen) => onCondition({ ...condition, values: chosen })}
      />
      <Button look="quiet" aria-label={t('actions.conditions.remove')} onPress={onRemove}>
        <Trash2 size={16} aria-hidden />
      </Button>
    </div>
  )
}
