import type { PointedAt } from '@shared/plan/action-filter'
import type { BudgetLine } from '@shared/plan/budget'
import type { Plan } from '@shared/plan/plan'
import { useStore } from '../../data/use-plan'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { ChoiceList } from '../../ui/choice-list'
import { FilterButton } from '../../ui/filter-button'
import { useKeep } from '../../ui/use-keep'
import { toggleAction } from './change-line'

interface LineActionsProps {
  readonly plan: Plan
  readonly line: BudgetLine
  onShow(among: PointedAt): void
}

/** The actions that a line pays for; each click in the list links or unlinks one. */
export function LineActions({ plan, line, onShow }: LineActionsProps) {
  const store = useStore()
  const keep = useKeep()
  const linked = plan.actions.filter(({ number }) => line.actions.includes(number))
  const toggle = (number: string) => {
    const said = line.actions.includes(number) ? 'finance.stored.unlinked' : 'finance.stored.linked'
    void keep(toggleAction(store, line.id, number), t(said, { number, line: line.name }))
  }
  return (
    <section className="line-actions">
      <h3>{t('finance.line.actions')}</h3>
      {linked.length === 0 ? (
        <p>{t('finance.line.noActions')}</p>
      ) : (
        <ul>
          {linked.map(({ id, number, title }) => (
            <li key={id}>
              <span className="line-number">{number}</span> {title}
            </li>
          ))}
        </ul>
      )}
      <div className="line-buttons">
        <FilterButton name={t('finance.line.link')} on={linked.length}>
          <ChoiceList
            label={t('finance.line.link')}
            mode="several"
            search={{ label: t('finance.line.findAction') }}
            choices={plan.actions.map(({ number, title }) => ({ id: number, name: number, detail: title }))}
            chosen={line.actions}
            onChoose={toggle}
          />
        </FilterButton>
        {linked.length > 0 && (
          <Button
            look="quiet"
            onPress={() =>
              onShow({ ids: linked.map(({ id }) => id), reason: t('finance.table.among', { line: line.name }) })
            }
          >
            {t('finance.line.show')}
          </Button>
        )}
      </div>
    </section>
  )
}
