import { useMemo, useRef, useState, type ReactNode, type RefObject } from 'react'
import { mendingOf, SEVERITIES, severityOf, type Finding, type Severity } from '@shared/control/finding'
import { findingInWords, findingKindName, placeOf, severityName } from '@shared/control/finding-words'
import type { PointedAt } from '@shared/plan/action-filter'
import { dayInWords, type Day } from '@shared/plan/day'
import { found } from '@shared/plan/found'
import type { Plan } from '@shared/plan/plan'
import { controlReport } from '@shared/reports/control-report'
import { t } from '../../messages/messages'
import { SaveWorkbook } from '../../papers/save-workbook'
import { now } from '../../today'
import { ChoiceBar } from '../../ui/choice-bar'
import { Screen } from '../../ui/screen'
import { SearchInput } from '../../ui/search-input'
import { useFocusOn } from '../../ui/use-focus-on'
import { FindingGroups } from './finding-groups'
import './control-screen.css'

/** What is filled in for an action, and the button that asked for it. */
export interface ActionMending {
  readonly action: string
  readonly by: 'owner' | 'expected-end' | 'update' | 'conclusion' | 'deviation'
  readonly trigger: RefObject<HTMLElement | null>
  onClose(): void
}

interface ControlScreenProps {
  readonly plan: Plan
  /** What was found today. */
  readonly findings: readonly Finding[]
  /** Today. */
  readonly on: Day
  /** Draws what fills in one thing of an action. */
  renderMending(mending: ActionMending): ReactNode
  /** Leads to these actions. */
  onShow(among: PointedAt): void
  /** Leads to a year of the budget and a line of it. */
  onBudget(year: number, line: string | null): void
  /** Leads to a promise of the agenda. */
  onCommitment(id: string): void
}

type Which = Severity | 'all'

/** *Controle*: everything that is missing or contradicts itself, each with what mends it or the way there. */
export function ControlScreen(props: ControlScreenProps) {
  const { plan, findings, on, renderMending, onShow, onBudget, onCommitment } = props
  const [which, setWhich] = useState<Which>('all')
  const [asked, setAsked] = useState('')
  const [mended, setMended] = useState<Omit<ActionMending, 'onClose'> | null>(null)
  const list = useRef<HTMLDivElement>(null)
  const { remember, comeBack } = useFocusOn(list)
  const shown = useMemo(
    () => found(which === 'all' ? findings : ofSeverity(findings, which), asked, wordsOf),
    [findings, which, asked],
  )
  const mend = (finding: Finding, button: HTMLElement) => {
    const mending = mendingOf(finding)
    switch (mending.by) {
      case 'tellings':
        return onShow({ reason: findingKindName(finding.kind), ids: mending.actions })
      case 'budget':
        return onBudget(mending.year, mending.line)
      case 'commitment':
        return onCommitment(mending.commitment)
      default:
        remember(button)
        return setMended({ action: mending.action, by: mending.by, trigger: { current: button } })
    }
  }
  return (
    <Screen
      title={t('control.title')}
      subtitle={t('control.subtitle', { day: dayInWords(on), count: findings.length })}
      actions={
        <SaveWorkbook
          written={() => controlReport(findings, { planTitle: plan.frame.title, on, generatedAt: now() })}
        />
      }
    >
      {findings.length === 0 && <p className="control-none">{t('control.none')}</p>}
      {findings.length > 0 && (
        <div className="control-tools">
          <SearchInput label={t('control.search')} value={asked} onChange={setAsked} />
          <ChoiceBar<Which>
            label={t('control.which')}
            choices={choicesOf(findings)}
            chosen={which}
            onChoose={setWhich}
          />
        </div>
      )}
      <div className="control-list" ref={list} tabIndex={-1}>
        {findings.length > 0 && shown.length === 0 && <p className="control-none">{t('control.nothingFound')}</p>}
        <FindingGroups findings={shown} onMend={mend} onShow={onShow} />
      </div>
      {mended &&
        renderMending({
          ...mended,
          onClose: () => {
            setMended(null)
            comeBack()
          },
        })}
    </Screen>
  )
}

const ofSeverity = (findings: readonly Finding[], severity: Severity): readonly Finding[] =>
  findings.filter(({ kind }) => severityOf(kind) === severity)

const choicesOf = (findings: readonly Finding[]): readonly { readonly id: Which; readonly word: string }[] => [
  { id: 'all', word: t('control.all', { count: findings.length }) },
  ...SEVERITIES.map((id) => ({
    id,
    word: t('control.severity', { name: severityName(id), count: ofSeverity(findings, id).length }),
  })),
]

/** Everything a finding can be found by. */
function wordsOf(finding: Finding): readonly string[] {
  const { number, name } = placeOf(finding, 'vertrouwelijk')
  return [number, name, findingKindName(finding.kind), findingInWords(finding, 'vertrouwelijk')]
}
