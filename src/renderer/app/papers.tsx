import { lazy, Suspense, useMemo, type ComponentProps } from 'react'
import type { PointedAt } from '@shared/plan/action-filter'
import type { Day } from '@shared/plan/day'
import type { Plan } from '@shared/plan/plan'
import { plannedForPapers } from '@shared/reports/field-levels'
import { t } from '../messages/messages'
import { ChoiceBar } from '../ui/choice-bar'
import { PAPERS, type PaperPlace } from './paper-place'
import { Loading } from './loading'
import './papers.css'

const ReportsScreen = lazy(async () => ({
  default: (await import('../features/reports/reports-screen')).ReportsScreen,
}))
const OverviewReportScreen = lazy(async () => ({
  default: (await import('../features/reports/overview-report-screen')).OverviewReportScreen,
}))
const IssuesScreen = lazy(async () => ({ default: (await import('../features/reports/issues-screen')).IssuesScreen }))
const NotesScreen = lazy(async () => ({ default: (await import('../features/notes/notes-screen')).NotesScreen }))

interface PapersProps extends Pick<ComponentProps<typeof ReportsScreen>, 'draft' | 'onDraft'> {
  readonly plan: Plan
  readonly on: Day
  readonly place: PaperPlace
  onPlace(place: PaperPlace): void
  /** Leads to these actions. */
  onShow(among: PointedAt): void
}

/**
 * *Rapportages*: the papers there are, one at a time. The choice stays where it is while one is loaded. None of them
 * ever sees a field that may not leave the app; a report is given the saved views beside the plan, to be about one.
 */
export function Papers({ plan: all, on, place, onPlace, draft, onDraft, onShow }: PapersProps) {
  const plan = useMemo(() => plannedForPapers(all), [all])
  return (
    <div className="papers">
      <div className="papers-choice">
        <ChoiceBar
          label={t('app.papers.label')}
          choices={PAPERS.map((id) => ({ id, word: t(`app.papers.${id}`) }))}
          chosen={place.paper}
          onChoose={(paper) => onPlace({ paper, note: null, issue: null })}
        />
      </div>
      <Suspense fallback={<Loading />}>
        {place.paper === 'gs' && <ReportsScreen {...{ plan, draft, onDraft, onShow }} views={all.views} />}
        {place.paper === 'notes' && (
          <NotesScreen
            {...{ plan }}
            today={on}
            open={place.note}
            onOpen={(note) => onPlace({ paper: 'notes', note, issue: null })}
          />
        )}
        {place.paper === 'issues' && (
          <IssuesScreen
            {...{ plan, on }}
            open={place.issue}
            onOpen={(issue) => onPlace({ paper: 'issues', note: null, issue })}
          />
        )}
        {place.paper === 'cdk' && <OverviewReportScreen {...{ plan, on }} />}
      </Suspense>
    </div>
  )
}
