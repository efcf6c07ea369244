import { useMemo, useState } from 'react'
import { dayInWords, type Day } from '@shared/plan/day'
import type { Plan } from '@shared/plan/plan'
import { hasEnded } from '@shared/plan/quarter'
import { baselinesOf, inBaseline, type Baseline } from '@shared/progress/baseline'
import type { Progress } from '@shared/progress/progress'
import { lineStandsOf, lineThrough, type LinePoint, type LineStands } from '@shared/progress/progress-line'
import type { ThemeNumber } from '@shared/plan/theme'
import { inPercent } from '../../messages/figures'
import { t } from '../../messages/messages'
import { SelectField } from '../../ui/select-field'
import { ChartFigure } from '../../ui/chart-figure'
import { lineOption } from './line-option'
import { placeInLine } from '@shared/progress/place-in-line'

interface LineChartProps {
  readonly plan: Plan
  readonly on: Day
}

/** Planned against actual per quarter, of the whole plan or a theme, by the promises of a baseline. */
export function LineChart({ plan, on }: LineChartProps) {
  const [theme, setTheme] = useState<ThemeNumber | null>(null)
  const [baselineId, setBaselineId] = useState<string | null>(null)
  const baselines = useMemo(() => baselinesOf(plan).filter((baseline) => baseline.on <= on), [plan, on])
  const baseline = baselines.find(({ id }) => id === baselineId) ?? baselines.at(-1)
  const stands = useMemo(() => lineStandsOf(baseline ? inBaseline(plan, baseline) : plan, on), [plan, baseline, on])
  const points = useMemo(() => lineThrough(stands, theme), [stands, theme])
  const progress = progressIn(stands, theme)
  const option = useMemo(
    () => lineOption({ points, onAt: placeInLine(plan.frame.first, on), actual: progress?.actual ?? null }),
    [points, plan, on, progress],
  )
  const themes = [
    { id: WHOLE_PLAN, name: t('overview.charts.line.wholePlan') },
    ...plan.frame.themes.map(({ number, name }) => ({ id: String(number), name: `${number} ${name}` })),
  ]
  const where = themes.find(({ id }) => id === String(theme ?? WHOLE_PLAN))?.name ?? ''
  return (
    <ChartFigure
      title={t('overview.charts.line.title')}
      caption={t('overview.charts.line.caption')}
      description={inWords(where, on, progress)}
      option={option}
      choices={
        <div className="chart-choices">
          <SelectField
            label={t('overview.charts.line.part')}
            name="onderdeel"
            choices={themes}
            value={String(theme ?? WHOLE_PLAN)}
            onChange={(id) => setTheme(plan.frame.themes.find(({ number }) => String(number) === id)?.number ?? null)}
          />
          {baseline && baselines.length > 1 && (
            <SelectField
              label={t('overview.charts.line.baseline')}
              name="baseline"
              choices={baselines.map((each) => ({ id: each.id, name: baselineName(each) }))}
              value={baseline.id}
              onChange={setBaselineId}
            />
          )}
        </div>
      }
    >
      <LineTable points={points} on={on} where={where} progress={progress} />
    </ChartFigure>
  )
}

const WHOLE_PLAN = 'plan'

function progressIn({ now }: LineStands, theme: ThemeNumber | null): Progress | null {
  return (theme === null ? now.total : now.themes.find((each) => each.theme.number === theme))?.progress ?? null
}

const baselineName = ({ name, on }: Baseline): string =>
  name === null ? t('overview.charts.line.adopted') : t('overview.charts.line.decision', { name, day: dayInWords(on) })

function inWords(where: string, on: Day, progress: Progress | null): string {
  if (!progress) return t('overview.charts.line.nothing', { where })
  const { planned, actual } = progress
  const shares = { planned: inPercent(planned), actual: inPercent(actual) }
  return t('overview.charts.line.description', { where, day: dayInWords(on), ...shares })
}

interface LineTableProps {
  readonly points: readonly LinePoint[]
  readonly on: Day
  readonly where: string
  readonly progress: Progress | null
}

/** The quarters that ended, the reference date, and what is still planned after it. */
function LineTable({ points, on, where, progress }: LineTableProps) {
  const row = ({ quarter, planned, actual }: LinePoint) => (
    <tr key={quarter}>
      <th scope="row">{quarter}</th>
      <td>{shareOrNone(planned)}</td>
      <td>{shareOrNone(hasEnded(quarter, on) ? actual : null)}</td>
    </tr>
  )
  return (
    <table className="figures-table">
      <caption>{t('overview.charts.line.table', { where })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('overview.charts.line.endOf')}</th>
          <th scope="col">{t('overview.charts.line.planned')}</th>
          <th scope="col">{t('overview.charts.line.actual')}</th>
        </tr>
      </thead>
      <tbody>
        {points.filter(({ quarter }) => hasEnded(quarter, on)).map(row)}
        <tr className="figures-now">
          <th scope="row">{t('overview.charts.line.onDay', { day: dayInWords(on) })}</th>
          <td>{shareOrNone(progress?.planned ?? null)}</td>
          <td>{shareOrNone(progress?.actual ?? null)}</td>
        </tr>
        {points.filter(({ quarter }) => !hasEnded(quarter, on)).map(row)}
      </tbody>
    </table>
  )
}

const shareOrNone = (share: number | null): string => (share === null ? '–' : inPercent(share))
