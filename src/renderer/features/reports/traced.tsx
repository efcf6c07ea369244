import { createContext, useContext, useMemo, useState, type ReactNode } from 'react'
import type { PointedAt } from '@shared/plan/action-filter'
import type { Plan } from '@shared/plan/plan'
import { figureInWords } from '@shared/reports/cell-words'
import type { Figure } from '@shared/reports/report'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { Dialog, DialogButtons } from '../../ui/dialog'
import './traced.css'

interface Trace {
  /** By number. */
  readonly actions: ReadonlyMap<string, { readonly id: string; readonly title: string }>
  onShow(among: PointedAt): void
}

const TraceContext = createContext<Trace | null>(null)

interface TracedProps {
  readonly plan: Plan
  /** Leads to these actions. */
  onShow(among: PointedAt): void
  readonly children: ReactNode
}

/** Lets a reader ask of every figure below it where it comes from. */
export function Traced({ plan, onShow, children }: TracedProps) {
  const trace = useMemo<Trace>(
    () => ({ actions: new Map(plan.actions.map(({ number, id, title }) => [number, { id, title }])), onShow }),
    [plan.actions, onShow],
  )
  return <TraceContext value={trace}>{children}</TraceContext>
}

/** A figure; where it can be asked, a button that lists the actions and the budget lines behind it. */
export function TracedFigure({ figure }: { readonly figure: Figure }) {
  const trace = useContext(TraceContext)
  const [isOpen, setIsOpen] = useState(false)
  const words = figureInWords(figure)
  if (!trace || (figure.actions === undefined && figure.budgetLines === undefined)) return words
  return (
    <>
      <button
        type="button"
        className="traced-figure"
        aria-label={t('reports.traced.ask', { figure: words })}
        onClick={() => setIsOpen(true)}
      >
        {words}
      </button>
      {isOpen && <Behind {...{ trace, figure, words }} onClose={() => setIsOpen(false)} />}
    </>
  )
}

interface BehindProps {
  readonly trace: Trace
  readonly figure: Figure
  readonly words: string
  onClose(): void
}

function Behind({ trace, figure, words, onClose }: BehindProps) {
  const { actions = [], budgetLines = [] } = figure
  const known = actions.map((number) => ({ number, ...trace.actions.get(number) }))
  const ids = known.flatMap(({ id }) => id ?? [])
  return (
    <Dialog title={t('reports.traced.title', { figure: words })} onClose={onClose}>
      <div className="traced" role="region" aria-label={t('reports.traced.label', { figure: words })} tabIndex={0}>
        {actions.length + budgetLines.length === 0 && <p>{t('reports.traced.none')}</p>}
        {actions.length > 0 && <p>{t('reports.traced.actions', { count: actions.length })}</p>}
        <ul>
          {known.map(({ number, title }) => (
            <li key={number}>{t('reports.traced.action', { number, title: title ?? '' })}</li>
          ))}
        </ul>
        {budgetLines.length > 0 && <p>{t('reports.traced.lines', { count: budgetLines.length })}</p>}
        <ul>
          {budgetLines.map((name, place) => (
            <li key={place}>{name}</li>
          ))}
        </ul>
      </div>
      <DialogButtons>
        {ids.length > 0 && (
          <Button
            look="primary"
            onPress={() => trace.onShow({ reason: t('reports.traced.label', { figure: words }), ids })}
          >
            {t('reports.traced.show')}
          </Button>
        )}
        <Button onPress={onClose}>{t('ui.close')}</Button>
      </DialogButtons>
    </Dialog>
  )
}
