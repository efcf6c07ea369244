import { Printer } from 'lucide-react'
import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { dayInWords, type Day } from '@shared/plan/day'
import { NO_REASON, type Reason } from '@shared/plan/change-action'
import type { Plan } from '@shared/plan/plan'
import type { ThemeNumber } from '@shared/plan/theme'
import type { ActionStand } from '@shared/progress/action-stand'
import type { Stand } from '@shared/progress/stand'
import { useStore } from '../../data/use-plan'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { ChoiceBar } from '../../ui/choice-bar'
import { Screen } from '../../ui/screen'
import { useKeep } from '../../ui/use-keep'
import { Board } from './board'
import { isExpected, type Span } from './board-move'
import { boardOf } from './board-rows'
import { Legend } from './legend'
import { lacksReason, moveExpectation } from './move-expectation'
import { MoveDialog } from './move-dialog'
import { spanInWords } from './span-words'
import { useCarried } from './use-carried'
import './planning-screen.css'

interface PlanningScreenProps {
  readonly plan: Plan
  /** How the plan stands today. */
  readonly stand: Stand
  /** Today. */
  readonly on: Day
  /** Leads to these actions in the table. */
  onShow(set: { readonly reason: string; readonly ids: readonly string[] }): void
}

/** The actions by the quarters of the plan: what is expected, above what was promised. */
export function PlanningScreen({ plan, stand, on, onShow }: PlanningScreenProps) {
  const store = useStore()
  const keep = useKeep()
  const [only, setOnly] = useState<ThemeNumber | null>(null)
  const { carried, carry, ask, letGo, done } = useCarried()
  const themes = useMemo(() => boardOf(stand.actions, plan.frame, only), [stand, plan.frame, only])
  // A thousand rows are drawn in pieces, so that the window never waits for them.
  const drawn = useDeferredValue(themes, [])

  const move = useCallback(
    async ({ action }: ActionStand, span: Span, why: Reason) => {
      const stored = moveExpectation(store, action.id, span, why)
      if (await keep(stored, t('planning.stored', { number: action.number, span: spanInWords(span) }))) done()
      return await stored
    },
    [store, keep, done],
  )
  const drop = useCallback(
    (dropped: ActionStand, span: Span) => {
      const { action } = dropped
      if (isExpected(span, action.expected)) done()
      else if (lacksReason(action, span)) ask(action.id, span)
      else void move(dropped, span, NO_REASON).finally(done)
    },
    [ask, done, move],
  )
  const open = useCallback(
    ({ action }: ActionStand) => onShow({ reason: `${action.number} ${action.title}`, ids: [action.id] }),
    [onShow],
  )
  const inHand = carried && stand.actions.find(({ action }) => action.id === carried.id)
  return (
    <Screen
      title={t('planning.title')}
      subtitle={t('planning.subtitle', { plan: plan.frame.title, day: dayInWords(on) })}
      actions={
        <>
          <ThemeChoice plan={plan} only={only} onOnly={setOnly} />
          <Button onPress={() => window.print()}>
            <Printer size={16} aria-hidden />
            {t('planning.print')}
          </Button>
        </>
      }
    >
      <p className="planning-hint">{t('planning.hint')}</p>
      <Legend />
      <p role="status" className="planning-said">
        {inHand && carried && !carried.isAsked
          ? t('planning.carried', { number: inHand.action.number, span: spanInWords(carried.span) })
          : ''}
      </p>
      <Board
        themes={drawn}
        frame={plan.frame}
        on={on}
        carried={carried}
        carry={carry}
        drop={drop}
        letGo={letGo}
        onOpen={open}
      />
      {inHand && carried?.isAsked && (
        <MoveDialog
          action={inHand.action}
          to={carried.span}
          onStore={(reason) => move(inHand, carried.span, reason)}
          onClose={done}
        />
      )}
    </Screen>
  )
}

interface ThemeChoiceProps {
  readonly plan: Plan
  readonly only: ThemeNumber | null
  onOnly(theme: ThemeNumber | null): void
}

/** All themes, or a closer look at one. */
function ThemeChoice({ plan, only, onOnly }: ThemeChoiceProps) {
  const themes = plan.frame.themes.map(({ number, name }) => ({
    id: String(number),
    word: String(number),
    name: t('planning.theme', { number, name }),
  }))
  return (
    <ChoiceBar
      label={t('planning.themes')}
      choices={[{ id: ALL, word: t('planning.allThemes') }, ...themes]}
      chosen={only === null ? ALL : String(only)}
      onChoose={(id) => onOnly(plan.frame.themes.find(({ number }) => id === String(number))?.number ?? null)}
    />
  )
}

const ALL = 'alle'
