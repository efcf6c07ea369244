import { lazy, Suspense, useMemo, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import { planFrame } from '@shared/first-plan/frame'
import { emptyFilter, type ActionFilter } from '@shared/plan/action-filter'
import type { Plan } from '@shared/plan/plan'
import { standOf } from '@shared/progress/stand'
import type { PlanStore } from '../data/plan-store'
import { StoreProvider, usePlan, useStep, useTrouble } from '../data/use-plan'
import { ActionsScreen } from '../features/actions/actions-screen'
import { AGENDA_START, type AgendaPlace } from '../features/engagements/agenda-place'
import { freshDraft } from '../features/reports/report-draft'
import { today } from '../today'
import { NoticesProvider } from '../ui/notices'
import { BrokenScreen } from './broken-screen'
import { LatestNotice } from './latest-notice'
import { LeftBehindDialog } from './left-behind-dialog'
import { Loading, Opening } from './loading'
import { Navigation } from './navigation'
import { useTellHowOpened } from './how-opened'
import { PAPERS_START } from './paper-place'
import { Papers } from './papers'
import type { ScreenName } from './screens'
import { ReadingBar } from './reading-bar'
import { StoreBar } from './store-bar'
import { useLock } from './use-lock'
import { useNoteFor } from './use-note-for'
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
const RelationsScreen = lazy(async () => ({
  default: (await import('../features/relations/relations-screen')).RelationsScreen,
}))
const EngagementsScreen = lazy(async () => ({
  default: (await import('../features/engagements/engagements-screen')).EngagementsScreen,
}))
const FinanceScreen = lazy(async () => ({
  default: (await import('../features/finance/finance-screen')).FinanceScreen,
}))
const RescueScreen = lazy(async () => ({
  default: (await import('../features/admin/rescue-screen')).RescueScreen,
}))
const AdminScreen = lazy(async () => ({
  default: (await import('../features/admin/admin-screen')).AdminScreen,
}))

const ExchangeScreen = lazy(async () => ({
  default: (await import('../features/exchange/exchange-screen')).ExchangeScreen,
}))

/** The whole window: navigation at the left, one screen beside it, and what was stored at the foot. Nothing while it locks. */
export function App({ store }: { readonly store: PlanStore }) {
  const [shown, setShown] = useState<ScreenName>('actions')
  const { isLeaving, left, lock, forget } = useLock(store, shown, setShown)
  if (isLeaving) return null
  return (
    <I18nProvider locale="nl-NL">
      <BrokenScreen>
        <StoreProvider store={store}>
          <NoticesProvider>
            <WindowOrRescue shown={shown} onShow={setShown} onLock={lock} />
            {left.length > 0 && <LeftBehindDialog typed={left} onClose={forget} />}
          </NoticesProvider>
        </StoreProvider>
      </BrokenScreen>
    </I18nProvider>
  )
}

interface WindowProps {
  readonly shown: ScreenName
  onShow(screen: ScreenName): void
  onLock(): void
}

/** Without anything to show there is only the way back to it. */
function WindowOrRescue(props: WindowProps) {
  const trouble = useTrouble()
  if (!trouble) return <Window {...props} />
  return (
    <div className="window-alone">
      <div className="window-screen">
        <Suspense fallback={<Loading />}>
          <RescueScreen {...{ trouble }} />
        </Suspense>
      </div>
      <footer className="store-bar">
        <LatestNotice />
      </footer>
    </div>
  )
}

function Window({ shown, onShow: setShown, onLock }: WindowProps) {
  const step = useStep()
  const plan = usePlan()
  useTellHowOpened()
  return (
    <div className="window">
      <Navigation planTitle={planFrame.title} shown={shown} onShow={setShown} onLock={onLock} />
      <div className="window-screen">
        <ReadingBar />
        {plan ? <Screens plan={plan} shown={shown} onShow={setShown} onLock={onLock} /> : <Opening {...{ step }} />}
      </div>
      <StoreBar />
    </div>
  )
}

interface ScreensProps {
  readonly plan: Plan
  readonly shown: ScreenName
  onShow(screen: ScreenName): void
  onLock(): void
}

/** The screen that is shown, and what screens keep while another one is. */
function Screens({ plan, shown, onShow, onLock }: ScreensProps) {
  const on = today()
  const stand = useMemo(() => standOf(plan, on), [plan, on])
  const [filter, setFilter] = useState(emptyFilter)
  const [draft, setDraft] = useState(() => freshDraft(on))
  const [relation, setRelation] = useState<string | null>(null)
  const [agendaPlace, setAgendaPlace] = useState(AGENDA_START)
  const showInAgenda = (place: AgendaPlace) => {
    setAgendaPlace(place)
    onShow('engagements')
  }
  const [paperPlace, setPaperPlace] = useState(PAPERS_START)
  const noteFor = useNoteFor(plan, on)
  const openNote = async (moment: string) => {
    const note = await noteFor(moment)
    if (note === null) return
    setAgendaPlace({ ...agendaPlace, opened: null })
    setPaperPlace({ paper: 'notes', note, issue: null })
    onShow('reports')
  }
  const showActions = (among: NonNullable<ActionFilter['among']>) => {
    setFilter({ ...emptyFilter, among })
    onShow('actions')
  }
  return (
    <BrokenScreen key={shown}>
      <Suspense fallback={<Loading />}>
        {shown === 'actions' && (
          <ActionsScreen {...{ plan, stand, filter, on }} onFilter={setFilter} onReadExcel={() => onShow('exchange')} />
        )}
        {shown === 'exchange' && <ExchangeScreen {...{ plan, on }} onDone={() => onShow('actions')} />}
        {shown === 'overview' && (
          <OverviewScreen {...{ plan, stand, on }} onShow={showActions} onRounds={() => onShow('update-round')} />
        )}
        {shown === 'planning' && <PlanningScreen {...{ plan, stand, on }} onShow={showActions} />}
        {shown === 'update-round' && (
          <UpdateRoundScreen
            {...{ plan, stand, on }}
            onReport={(reported) => {
              setDraft({ ...draft, on: reported })
              setPaperPlace(PAPERS_START)
              onShow('reports')
            }}
          />
        )}
        {shown === 'admin' && <AdminScreen {...{ plan, onLock }} />}
        {shown === 'relations' && (
          <RelationsScreen
            {...{ plan, stand, on }}
            shown={relation}
            onRelation={setRelation}
            onShow={showActions}
            onMoment={(opened) => showInAgenda({ part: 'moments', opened })}
            onCommitment={(opened) => showInAgenda({ part: 'commitments', opened })}
          />
        )}
        {shown === 'engagements' && (
          <EngagementsScreen
            {...{ plan, on }}
            place={agendaPlace}
            onPlace={setAgendaPlace}
            onNote={(moment) => void openNote(moment)}
          />
        )}
        {shown === 'finance' && <FinanceScreen {...{ plan, stand }} onShow={showActions} />}
        {shown === 'reports' && (
          <Papers
            {...{ plan, on, draft }}
            place={paperPlace}
            onPlace={setPaperPlace}
            onDraft={setDraft}
            onShow={showActions}
          />
        )}
      </Suspense>
    </BrokenScreen>
  )
}
