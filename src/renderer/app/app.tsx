import { lazy, Suspense, useMemo, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { Finding } from '@shared/control/finding'
import { findingsOf } from '@shared/control/findings'
import { planFrame } from '@shared/first-plan/frame'
import type { Plan } from '@shared/plan/plan'
import { standOf, type Stand } from '@shared/progress/stand'
import type { HalfTypedTexts } from '../data/half-typed'
import type { PlanStore } from '../data/plan-store'
import { HalfTypedProvider } from '../data/use-half-typed'
import { StoreProvider, useFirstPicture, usePlan, useStep, useTrouble } from '../data/use-plan'
import { ActionsScreen } from '../features/actions/actions-screen'
import { MendAction } from '../features/actions/mend-action'
import { freshDraft } from '../features/reports/report-draft'
import { today } from '../today'
import { NoticesProvider } from '../ui/notices'
import { useKeys } from '../ui/use-keys'
import { AboveScreens, type Above } from './above-screens'
import { BrokenScreen } from './broken-screen'
import { FirstSight } from './first-sight'
import { LatestNotice } from './latest-notice'
import { LeftBehindDialog } from './left-behind-dialog'
import { Loading, Opening } from './loading'
import { Navigation } from './navigation'
import { useTellHowOpened } from './how-opened'
import { paletteCommands } from './palette-commands'
import { PAPERS_START } from './paper-place'
import { Papers } from './papers'
import type { ScreenName } from './screens'
import { ReadingBar } from './reading-bar'
import { StoreBar } from './store-bar'
import { useLock } from './use-lock'
import { useNoteFor } from './use-note-for'
import { usePlaces } from './use-places'
import { useSignals } from './use-signals'
import { useTellHalfTyped } from './use-tell-half-typed'
import { useTakeBack } from './use-take-back'
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
const ControlScreen = lazy(async () => ({
  default: (await import('../features/control/control-screen')).ControlScreen,
}))
const AdminScreen = lazy(async () => ({
  default: (await import('../features/admin/admin-screen')).AdminScreen,
}))

const ExchangeScreen = lazy(async () => ({
  default: (await import('../features/exchange/exchange-screen')).ExchangeScreen,
}))

interface AppProps {
  readonly store: PlanStore
  readonly halfTyped: HalfTypedTexts
}

/** The whole window: navigation at the left, one screen beside it, and what was stored at the foot. Nothing while it locks. */
export function App({ store, halfTyped }: AppProps) {
  const [shown, setShown] = useState<ScreenName>('actions')
  const { isLeaving, left, lock, forget } = useLock(store, shown, setShown)
  if (isLeaving) return null
  return (
    <I18nProvider locale="nl-NL">
      <BrokenScreen>
        <StoreProvider store={store}>
          <HalfTypedProvider texts={halfTyped}>
            <NoticesProvider>
              <WindowOrRescue shown={shown} onShow={setShown} onLock={lock} />
              {left.length > 0 && <LeftBehindDialog typed={left} onClose={forget} />}
            </NoticesProvider>
          </HalfTypedProvider>
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
  const first = useFirstPicture()
  useTellHowOpened()
  useTellHalfTyped()
  const [above, setAbove] = useState<Above>(null)
  useKeys({ search: () => setAbove('palette'), keys: () => setAbove('keys') })
  const on = today()
  const stand = useMemo(() => plan && standOf(plan, on), [plan, on])
  const findings = useMemo(() => plan && stand && findingsOf(plan, stand), [plan, stand])
  return (
    <div className="window">
      <Navigation
        planTitle={planFrame.title}
        shown={shown}
        findings={findings?.length ?? null}
        onShow={setShown}
        onAbove={setAbove}
        onLock={onLock}
      />
      <div className="window-screen">
        <ReadingBar />
        {plan && stand && findings ? (
          <Screens {...{ plan, stand, findings, shown, above, onLock }} onShow={setShown} onAbove={setAbove} />
        ) : first && shown === 'actions' ? (
          <FirstSight {...first} />
        ) : (
          <Opening {...{ step }} />
        )}
      </div>
      <StoreBar />
    </div>
  )
}

interface ScreensProps {
  readonly plan: Plan
  /** How it stands today, and what *Controle* finds in it. */
  readonly stand: Stand
  readonly findings: readonly Finding[]
  readonly shown: ScreenName
  readonly above: Above
  onShow(screen: ScreenName): void
  onAbove(above: Above): void
  onLock(): void
}

/** The screen that is shown, what screens keep while another one is, and what lies above them. */
function Screens({ plan, stand, findings, shown, above, onShow, onAbove, onLock }: ScreensProps) {
  const { on } = stand
  const signals = useSignals(plan, stand)
  const [draft, setDraft] = useState(() => freshDraft(on))
  const places = usePlaces(shown, onShow)
  const { filter, opened, openAction, agenda, setAgenda, showInAgenda, showPaper, showActions, budget, showBudget } =
    places
  const noteFor = useNoteFor(plan, on)
  const openNote = async (moment: string) => {
    const note = await noteFor(moment)
    if (note === null) return
    setAgenda({ ...agenda, opened: null })
    showPaper({ ...PAPERS_START, paper: 'notes', note })
  }
  const { undo, redo } = useTakeBack()
  const commands = paletteCommands({
    onScreen: onShow,
    onPart: (part) => showInAgenda({ part, opened: null }),
    onPaper: (paper) => showPaper({ ...PAPERS_START, paper }),
    onAdd: () => {
      onShow('actions')
      places.setIsAdding(true)
    },
    onUndo: undo,
    onRedo: redo,
    onKeys: () => onAbove('keys'),
    onLock,
  })
  return (
    <>
      <BrokenScreen key={shown}>
        <Suspense fallback={<Loading />}>
          {shown === 'actions' && (
            <ActionsScreen
              {...{ plan, stand, filter, opened, on }}
              isAdding={places.isAdding}
              onFilter={places.setFilter}
              onOpen={openAction}
              onAdding={places.setIsAdding}
              onReadExcel={places.showExchange}
              onFinance={() => onShow('finance')}
            />
          )}
          {shown === 'exchange' && (
            <ExchangeScreen {...{ plan, on }} pasted={places.pasted} onDone={() => onShow('actions')} />
          )}
          {shown === 'overview' && (
            <OverviewScreen
              {...{ plan, stand, on, signals }}
              onShow={showActions}
              onRounds={() => onShow('update-round')}
              onMoment={(opened) => showInAgenda({ part: 'moments', opened })}
            />
          )}
          {shown === 'planning' && <PlanningScreen {...{ plan, stand, on }} onShow={showActions} />}
          {shown === 'update-round' && (
            <UpdateRoundScreen
              {...{ plan, stand, on }}
              onReport={(reported) => {
                setDraft({ ...draft, on: reported })
                showPaper(PAPERS_START)
              }}
            />
          )}
          {shown === 'admin' && <AdminScreen {...{ plan, onLock }} />}
          {shown === 'relations' && (
            <RelationsScreen
              {...{ plan, stand, on }}
              shown={places.relation}
              onRelation={places.setRelation}
              onShow={showActions}
              onMoment={(opened) => showInAgenda({ part: 'moments', opened })}
              onCommitment={(opened) => showInAgenda({ part: 'commitments', opened })}
            />
          )}
          {shown === 'engagements' && (
            <EngagementsScreen
              {...{ plan, on }}
              place={agenda}
              onPlace={setAgenda}
              onNote={(moment) => void openNote(moment)}
            />
          )}
          {shown === 'finance' && <FinanceScreen {...{ plan, stand }} place={budget} onShow={showActions} />}
          {shown === 'control' && (
            <ControlScreen
              {...{ plan, findings, on }}
              renderMending={({ action: id, ...mending }) => {
                const action = plan.actions.find((each) => each.id === id)
                return action && <MendAction {...{ plan, action, on, ...mending }} />
              }}
              onShow={showActions}
              onBudget={(year, line) => showBudget({ year, line })}
              onCommitment={(opened) => showInAgenda({ part: 'commitments', opened })}
            />
          )}
          {shown === 'reports' && (
            <Papers
              {...{ plan, on, draft }}
              place={places.paper}
              onPlace={places.setPaper}
              onDraft={setDraft}
              onShow={showActions}
            />
          )}
        </Suspense>
      </BrokenScreen>
      <AboveScreens
        {...{ plan, above, commands }}
        recent={places.recent}
        onPlace={places.goTo}
        onActions={showActions}
        onClose={() => onAbove(null)}
      />
    </>
  )
}
