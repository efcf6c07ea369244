import { useState } from 'react'
import { dayInWords, type Day } from '@shared/plan/day'
import { disclosureName } from '@shared/plan/disclosure'
import type { Plan } from '@shared/plan/plan'
import type { Trend } from '@shared/plan/trend'
import { useStore } from '../../data/use-plan'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { FactsList } from '../../ui/facts-list'
import { useChange } from '../../ui/use-change'
import { EntryHistory } from './entry-history'
import { removeTrend } from './keep-trend'
import { TrendForm } from './trend-form'

interface TrendDialogProps {
  readonly plan: Plan
  readonly trend: Trend
  /** Today. */
  readonly on: Day
  onClose(): void
}

/** One trend in full, and what can be done about it. */
export function TrendDialog({ plan, trend, on, onClose }: TrendDialogProps) {
  const [isChanging, setIsChanging] = useState(false)
  const [wasAway, setWasAway] = useState(false)
  const turn = (changing: boolean) => {
    setWasAway(!changing)
    setIsChanging(changing)
  }
  return (
    <Dialog title={t('engagements.trends.dialog', { day: dayInWords(trend.on) })} isWide onClose={onClose}>
      {isChanging ? (
        <TrendForm {...{ plan, trend, on }} onClose={() => turn(false)} />
      ) : (
        <>
          <p className="agenda-text">{trend.text}</p>
          <TrendButtons {...{ trend, onClose }} isFocused={wasAway} onChange={() => turn(true)} />
          <TrendFacts {...{ plan, trend }} />
          <EntryHistory plan={plan} id={trend.id} />
        </>
      )}
    </Dialog>
  )
}

interface TrendButtonsProps {
  readonly trend: Trend
  /** Whether the keyboard comes back to it. */
  readonly isFocused: boolean
  onChange(): void
  onClose(): void
}

function TrendButtons({ trend, isFocused, onChange, onClose }: TrendButtonsProps) {
  const store = useStore()
  const { keep } = useChange()
  const remove = async () => {
    if (await keep(removeTrend(store, trend), t('engagements.stored.trendRemoved'))) onClose()
  }
  return (
    <div className="agenda-buttons">
      <Button autoFocus={isFocused} onPress={onChange}>
        {t('ui.change')}
      </Button>
      <Button look="danger" onPress={() => void remove()}>
        {t('engagements.remove')}
      </Button>
      <Button onPress={onClose}>{t('ui.close')}</Button>
    </div>
  )
}

function TrendFacts({ plan, trend }: Pick<TrendDialogProps, 'plan' | 'trend'>) {
  const { source, theme, meaning, proposal, disclosure } = trend
  const told = plan.frame.themes.find(({ number }) => number === theme)
  const facts = [
    { name: t('engagements.trends.source'), value: source },
    { name: t('engagements.trends.theme'), value: told ? t('engagements.trends.themeName', { ...told }) : '' },
    { name: t('engagements.trends.meaning'), value: meaning },
    { name: t('engagements.trends.proposal'), value: proposal },
    { name: t('engagements.disclosure'), value: disclosureName(disclosure) },
  ]
  return <FactsList facts={facts.filter(({ value }) => value !== '')} />
}
