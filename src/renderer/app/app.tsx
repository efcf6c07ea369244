import { useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { firstPlan } from '@shared/first-plan/first-plan'
import type { PlanStore } from '../data/plan-store'
import { StoreProvider, usePlan } from '../data/use-plan'
import { NoticesProvider } from '../ui/notices'
import { BrokenScreen } from './broken-screen'
import { Navigation } from './navigation'
import type { ScreenName } from './screens'
import { StoreBar } from './store-bar'
import './app.css'

/** The whole window: navigation at the left, one screen beside it, and what was stored at the foot. */
export function App({ store }: { readonly store: PlanStore }) {
  return (
    <I18nProvider locale="nl-NL">
      <BrokenScreen>
        <StoreProvider store={store}>
          <NoticesProvider>
            <Window />
          </NoticesProvider>
        </StoreProvider>
      </BrokenScreen>
    </I18nProvider>
  )
}

function Window() {
  const { t } = useTranslation()
  const plan = usePlan()
  const [screen, setScreen] = useState<ScreenName>('actions')
  return (
    <div className="window">
      <Navigation planTitle={firstPlan.title} shown={screen} onShow={setScreen} />
      <div className="window-screen">
        <BrokenScreen key={screen}>
          {plan ? (
            <main>
              <h1>{t(`app.screens.${screen}`)}</h1>
              <p>{plan.actions.length}</p>
            </main>
          ) : (
            <p role="status">{t('app.loading')}</p>
          )}
        </BrokenScreen>
      </div>
      <StoreBar />
    </div>
  )
}
