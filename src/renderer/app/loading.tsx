import { assertNever } from '@shared/result'
import type { Step } from '../data/opening'
import { t } from '../messages/messages'
import './loading.css'

/** What stands in the place of a screen that is still coming. */
export const Loading = () => (
  <main>
    <p role="status">{t('app.loading')}</p>
  </main>
)

/** What stands there when the store itself takes long: what is being done, so that nobody ends it halfway. */
export const Opening = ({ step }: { readonly step: Step | undefined }) => (
  <main className="opening">
    <h1>{t('app.loading')}</h1>
    <p role="status">{step && stepWords(step)}</p>
    <progress aria-label={t('app.loading')} />
  </main>
)

function stepWords(step: Step): string {
  switch (step.kind) {
    case 'looking':
      return t('app.looking')
    case 'opening':
      return t('app.loadingSlow')
    case 'replaying':
      return t('app.replaying', { count: step.changes })
    default:
      return assertNever(step)
  }
}
