import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import { planFrame } from '@shared/first-plan/frame'
import { emptyFilter, type ActionFilter } from '@shared/plan/action-filter'
import type { Plan } from '@shared/plan/plan'
import { daysWithout } from '@shared/safety/second-copy'
import { standOf } from '@shared/progress/stand'
import type { PlanStore } from '../data/plan-store'
import { StoreProvider, usePlan, useStore } from '../data/use-plan'
import { desktop } from '../desktop'
import { ActionsScreen } from '../features/actions/actions-screen'
import { freshDraft } from '../features/reports/report-draft'
import { t } from '../messages/messages'
import { problemWords } from '../messages/problem-words'
import { today } from '../today'
import { NoticesProvider, useNotices } from '../ui/notices'
import { BrokenScreen } from './broken-screen'
import { Navigation } from './navigation'
import { openedWords } from './opened-words'
import type { ScreenName } from './screens'
import { StoreBar } from './store-bar'
import './app.css'

// The app opens on the actions; the code of the other screens comes when they are first asked for.
const OverviewScreen = lazy(async () => ({
  default: (await import('../features/overview/overview-screen')).OverviewScreen,
}))
const PlanningScreen = lazy(async () => ({
  default: (await import('../features/planning/planning-screen')).PlanningScreen,
}))
const UpdateRoundScreen = lazy(async () => ({
  default: (await import('../features/update-round/update-round-screen')).UpdateRoundScreen,
}))
const ReportsScreen = lazy(async () => ({
  default: (await import('../features/reports/reports-screen')).ReportsScreen,
}))
const AdminScreen = lazy(async () => ({
  default: (await import('../features/admin/admin-screen')).AdminScreen,
}))

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
  const plan = usePlan()
  useTellHowOpened()
  const [shown, setShown] = useState<ScreenName>('actions')
  return (
    <div className="window">
      <Navigation planTitle={planFrame.title} shown={shown} onShow={setShown} />
      <div className="window-screen">
        {plan ? <Screens plan={plan} shown={shown} onShow={setShown} /> : <Loading />}
      </div>
      <StoreBar />
    </div>
  )
}

type Say = ReturnType<typeof useNotices>['say']

/** Says once what happened to the store at this start, when there is something to say, and then looks closer. */
function useTellHowOpened(): void {
  const store = useStore()
  const opened = store.opened()
  const { say } = useNotices()
  useEffect(() => {
    if (!opened) return undefined
    const words = openedWords(opened)
    if (words) say(words.tone, words.text)
    const idle = requestIdleCallback(() => void examine(store, say))
    return () => cancelIdleCallback(idle)
  }, [store, opened, say])
}

async function remindOfSecondCopy(say: Say): Promise<void> {
  const { second } = await desktop.backups()
  const days = daysWithout(second, new Date().toISOString())
  if (days === null) return
  const { code } = second
  const text =
    code === null
      ? t('app.opened.second-copy', { count: days })
      : t('app.opened.second-copy-failed', { count: days, code })
  say('problem', text)
}

/** Looks through all that is stored as soon as nobody waits for anything. */
async function examine(store: PlanStore, say: Say): Promise<void> {
  try {
    if (await store.examine()) say('stored', t('app.opened.journal-renewed'))
    else await remindOfSecondCopy(say)
  } catch (error) {
    const code = error instanceof Error ? error.name : String(error)
    say('problem', problemWords({ kind: 'store-failed', code }))
  }
}

function Loading() {
  return (
    <main>
      <p role="status">{t('app.loading')}</p>
    </main>
  )
}

interface ScreensProps {
  readonly plan: Plan
  readonly shown: ScreenName
  onShow(screen: ScreenName): void
}

/** The screen that is shown, and what screens keep while another one is. */
function Screens({ plan, shown, onShow }: ScreensProps) {
  const on = today()
  const stand = useMemo(() => standOf(plan, on), [plan, on])
  const [filter, setFilter] = useState(emptyFilter)
  const [draft, setDraft] = useState(() => freshDraft(on))
  const showActions = (among: NonNullable<ActionFilter['among']>) => {
    setFilter({ ...emptyFilter, among })
    onShow('actions')
  }
  return (
    <BrokenScreen key={shown}>
      <Suspense fallback={<Loading />}>
        {shown === 'actions' && <ActionsScreen {...{ plan, stand, filter, on }} onFilter={setFilter} />}
        {shown === 'overview' && (
          <OverviewScreen {...{ plan, stand, on }} onShow={showActions} onRounds={() => onShow('update-round')} />
        )}
        {shown === 'planning' && <PlanningScreen {...{ plan, stand, on }} onShow={showActions} />}
        {shown === 'update-round' && (
          <UpdateRoundScreen
            {...{ plan, stand, on }}
            onReport={(reported) => {
              setDraft({ ...draft, on: reported })
              onShow('reports')
            }}
          />
        )}
        {shown === 'admin' && <AdminScreen {...{ plan }} />}
        {shown === 'reports' && <ReportsScreen {...{ plan, draft }} onDraft={setDraft} onShow={showActions} />}
      </Suspense>
    </BrokenScreen>
  )
}
