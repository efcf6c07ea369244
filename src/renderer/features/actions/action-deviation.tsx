import { isDeviating } from '@shared/plan/change-verdict'
import { disclosureName } from '@shared/plan/disclosure'
import type { Plan } from '@shared/plan/plan'
import { causeName, owedBy, type Deviation } from '@shared/plan/verdict'
import type { ActionStand } from '@shared/progress/action-stand'
import { t } from '../../messages/messages'
import { Fact } from './action-facts'
import { DeviationDialog } from './deviation-dialog'
import { FormBehind } from './form-behind'
import { deviationPlaces } from './half-typed-places'
import { PanelSection } from './panel-section'

/** What an orange or red action owes its reader; gone when there is nothing to explain. */
export function ActionDeviation({ plan, stand }: { readonly plan: Plan; readonly stand: ActionStand }) {
  const { action, light } = stand
  const { deviation } = action
  if (!isDeviating(light) && !deviation) return null
  const places = deviationPlaces(action.id)
  const isWhole = deviation !== null && owedBy(deviation).length === 0
  const summary = isWhole ? causeName(deviation.cause) : t('actions.deviation.missing')
  return (
    <PanelSection title={t('actions.deviation.title')} summary={summary} places={places}>
      {!isDeviating(light) && <p className="fact-note">{t('actions.deviation.over')}</p>}
      <DeviationFacts deviation={deviation} />
      <FormBehind
        opens="dialog"
        places={places}
        renderForm={(close) => <DeviationDialog plan={plan} action={action} onClose={close} />}
      >
        {t('actions.deviation.change')}
      </FormBehind>
    </PanelSection>
  )
}

function DeviationFacts({ deviation }: { readonly deviation: Deviation | null }) {
  const values = [
    ['cause', deviation && causeName(deviation.cause)],
    ['explanation', deviation?.explanation],
    ['consequence', deviation?.consequence],
    ['measure', deviation?.measure],
    ['who', deviation?.who],
    ['ready', deviation?.ready],
  ] as const
  return (
    <dl className="facts">
      {values.map(([field, value]) => (
        <Fact key={field} name={t(`actions.deviation.${field}`)}>
          {value?.trim() ? value : <span className="fact-empty">{t('actions.deviation.missing')}</span>}
        </Fact>
      ))}
      <Fact name={t('actions.deviation.asked')}>{deviation?.asked.trim() || t('actions.deviation.nothingAsked')}</Fact>
      {deviation && <Fact name={t('ui.disclosure')}>{disclosureName(deviation.disclosure)}</Fact>}
    </dl>
  )
}
