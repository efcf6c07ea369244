import { ArrowLeft, FileDown } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import { dayInNumbers, type Day } from '@shared/plan/day'
import { isWholeReport, lastIssuedFirst, paperKindName, type Issue } from '@shared/plan/issue'
import type { Plan } from '@shared/plan/plan'
import { changesBetweenIssues, changesSince } from '@shared/reports/issue-changes'
import type { IssuedPaper } from '@shared/reports/issued-paper'
import { assertNever } from '@shared/result'
import { useStore } from '../../data/use-plan'
import { desktop } from '../../desktop'
import { historyLines } from '../../messages/history-lines'
import { t } from '../../messages/messages'
import { PaperPreview } from '../../papers/paper-preview'
import { saveProblemWords } from '../../papers/save-problem-words'
import { Button } from '../../ui/button'
import { ChoiceBar } from '../../ui/choice-bar'
import { FactsList } from '../../ui/facts-list'
import { HistoryList } from '../../ui/history-list'
import { useNotices } from '../../ui/notices'
import { Screen } from '../../ui/screen'
import { SelectField } from '../../ui/select-field'
import { useFocusInstead } from '../../ui/use-focus-instead'
import { ReportPreview, SheetView } from './report-preview'
import { WithdrawDialog } from './withdraw-dialog'
import './report-views.css'

const VIEWS = ['document', 'changes', 'compare', 'history'] as const

type View = (typeof VIEWS)[number]

interface IssueViewProps {
  readonly plan: Plan
  readonly issue: Issue
  /** Today. */
  readonly on: Day
  onClose(): void
}

/** A paper that was issued: as it was, to the byte; what changed since; and beside another. */
export function IssueView({ plan, issue, on, onClose }: IssueViewProps) {
  const { say } = useNotices()
  const paper = useIssuedPaper(issue.id)
  const [view, setView] = useState<View>('document')
  const [isWithdrawing, setIsWithdrawing] = useState(false)
  const back = useFocusInstead(issue.withdrawn !== null, isWithdrawing)
  const saveAgain = async ({ bytes }: IssuedPaper) => {
    const saved = await desktop.saveFile({ name: issue.fileName, bytes })
    if (!saved.ok) say('problem', saveProblemWords(saved.problem))
    else if (saved.value.kind === 'saved') say('stored', t('papers.saved', { name: saved.value.name }))
    else say('stored', t('papers.stopped'))
  }
  return (
    <Screen
      title={`${issue.number} ${issue.title}`}
      subtitle={issue.fileName}
      actions={
        <>
          <Button ref={back} onPress={onClose}>
            <ArrowLeft size={16} aria-hidden />
            {t('reports.issues.back')}
          </Button>
          <Button look="primary" isDisabled={!paper} onPress={() => paper && void saveAgain(paper)}>
            <FileDown size={16} aria-hidden />
            {t('reports.issues.saveAgain')}
          </Button>
          {issue.withdrawn === null && (
            <Button onPress={() => setIsWithdrawing(true)}>{t('reports.issues.withdraw')}</Button>
          )}
        </>
      }
    >
      <FactsList facts={factsOf(issue)} />
      <div className="report-views">
        <ChoiceBar<View>
          label={t('reports.issues.view.label')}
          choices={VIEWS.map((id) => ({ id, word: t(`reports.issues.view.${id}`) }))}
          chosen={view}
          onChoose={setView}
        />
        <IssueContents {...{ plan, issue, on, view, paper }} />
      </div>
      {isWithdrawing && <WithdrawDialog issue={issue} onClose={() => setIsWithdrawing(false)} />}
    </Screen>
  )
}

/** The document and the bytes, once they were read; null when the store has them no more. */
function useIssuedPaper(id: string): IssuedPaper | null | undefined {
  const store = useStore()
  const [paper, setPaper] = useState<IssuedPaper | null | undefined>(undefined)
  useEffect(() => {
    let isWanted = true
    void store.issuedPaper(id).then((read) => isWanted && setPaper(read ?? null))
    return () => {
      isWanted = false
    }
  }, [store, id])
  return paper
}

const factsOf = ({ kind, on, version, moment, sentTo, sha256, withdrawn }: Issue) => [
  { name: t('reports.issues.facts.kind'), value: paperKindName(kind) },
  { name: t('reports.issues.columns.on'), value: dayInNumbers(on) },
  { name: t('reports.issues.columns.version'), value: version },
  ...(moment === '' ? [] : [{ name: t('reports.issues.columns.moment'), value: moment }]),
  { name: t('reports.issues.columns.sentTo'), value: sentTo },
  { name: t('reports.issues.facts.sha'), value: sha256 },
  ...(withdrawn === null ? [] : [{ name: t('reports.issues.facts.withdrawn'), value: withdrawn }]),
]

interface IssueContentsProps extends Omit<IssueViewProps, 'onClose'> {
  readonly view: View
  readonly paper: IssuedPaper | null | undefined
}

function IssueContents({ plan, issue, on, view, paper }: IssueContentsProps) {
  switch (view) {
    case 'document':
      if (paper === undefined) return <p role="status">{t('reports.issues.reading')}</p>
      if (paper !== null) return <AsIssued paper={paper} />
      return <p role="alert">{t(isErased(plan, issue) ? 'erasure.paperGone' : 'reports.issues.gone')}</p>
    case 'changes':
      return isWholeReport(issue) ? <Since {...{ plan, issue, on }} /> : <p>{t('reports.issues.onlyReports')}</p>
    case 'compare':
      return isWholeReport(issue) ? <Beside {...{ plan, issue }} /> : <p>{t('reports.issues.onlyReports')}</p>
    case 'history':
      return <HistoryList lines={historyLines(plan, issue.id)} />
    default:
      return assertNever(view)
  }
}

const isErased = ({ events }: Plan, issue: Issue): boolean =>
  events.some(({ about, what }) => about === issue.id && what.kind === 'erased')

function AsIssued({ paper: { document } }: { readonly paper: IssuedPaper }) {
  return 'sheets' in document ? <ReportPreview report={document} /> : <PaperPreview paper={document} />
}

function Since({ plan, issue, on }: Pick<IssueViewProps, 'plan' | 'issue' | 'on'>) {
  const sheet = useMemo(() => changesSince(plan, issue, on), [plan, issue, on])
  return <SheetView sheet={sheet} title={issue.title} standing={t('reports.issues.view.changes')} />
}

function Beside({ plan, issue }: Pick<IssueViewProps, 'plan' | 'issue'>) {
  const others = lastIssuedFirst(plan.issues).filter((each) => isWholeReport(each) && each.id !== issue.id)
  const [chosen, setChosen] = useState(others[0]?.id ?? null)
  const other = others.find(({ id }) => id === chosen)
  if (!other) return <p>{t('reports.issues.nothingToCompare')}</p>
  return (
    <>
      <SelectField
        label={t('reports.issues.compareWith')}
        name="compareWith"
        choices={others.map(({ id, number, on, version }) => ({
          id,
          name: t('reports.form.report', { number, on: dayInNumbers(on), version }),
        }))}
        value={chosen}
        onChange={setChosen}
      />
      <SheetView
        sheet={changesBetweenIssues(plan, ...inOrder(issue, other))}
        title={issue.title}
        standing={t('reports.issues.view.compare')}
      />
    </>
  )
}

/** The earlier of two reports first: by the day they speak of, and then by what was known. */
function inOrder(one: Issue, other: Issue): readonly [Issue, Issue] {
  const isAfter = one.on > other.on || (one.on === other.on && one.knownUntil > other.knownUntil)
  return isAfter ? [other, one] : [one, other]
}
