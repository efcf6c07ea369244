import { useDeferredValue, useMemo, type ReactNode } from 'react'
import type { PointedAt } from '@shared/plan/action-filter'
import { dayInNumbers } from '@shared/plan/day'

import { disclosureName } from '@shared/plan/disclosure'
import type { Plan } from '@shared/plan/plan'
import { owedBy, type Deviation } from '@shared/plan/verdict'
import type { ActionStand } from '@shared/progress/action-stand'
import type { Stand } from '@shared/progress/stand'
import { owing } from '@shared/reports/gs-deviations'
import { GS_READER } from '@shared/reports/gs-material'
import type { Report } from '@shared/reports/report'
import { sensitiveInReport, type SensitiveText } from '@shared/reports/sensitive/in-report'
import { knownNamesIn } from '@shared/reports/sensitive/known-names'
import { countOfWithheld, FREE_TEXTS, withheldFrom, type Withheld } from '@shared/reports/withheld'
import { t } from '../../messages/messages'
import { markedWords } from './marked-words'
import './disclosure-gate.css'

interface DisclosureGateProps {
  readonly plan: Plan
  readonly stand: Stand
  readonly report: Report
  /** Leads to these actions. */
  onShow(among: PointedAt): void
}

/**
 * Before a report goes out: which texts it leaves out, what in it looks as if it should not go out, and where it still
 * says `nog in te vullen`.
 */
export function DisclosureGate({ plan, stand, report, onShow }: DisclosureGateProps) {
  const withheld = useMemo(() => withheldFrom(GS_READER, stand), [stand])
  const owed = useMemo(() => owing({ stand }), [stand])
  // Typing goes before reading it all again.
  const goingOut = useDeferredValue(report)
  const sensitive = useMemo(() => sensitiveInReport(goingOut, knownNamesIn(plan)), [goingOut, plan])
  return (
    <section className="gate" aria-label={t('reports.gate.label')}>
      <WithheldPart withheld={withheld} onShow={onShow} />
      <SensitivePart plan={plan} sensitive={sensitive} onShow={onShow} />
      <OwingPart owed={owed} onShow={onShow} />
    </section>
  )
}

interface PartProps {
  readonly title: string
  /** How much there is; nothing opens when there is nothing. */
  readonly summary: string
  readonly advice: string
  readonly isEmpty: boolean
  readonly children: ReactNode
}

function Part({ title, summary, advice, isEmpty, children }: PartProps) {
  if (isEmpty)
    return (
      <p className="gate-line">
        <strong>{title}</strong> {summary}
      </p>
    )
  return (
    <details className="gate-part">
      <summary className="gate-line">
        <strong>{title}</strong> {summary}
      </summary>
      <div className="gate-list" tabIndex={0} role="region" aria-label={title}>
        <p className="field-hint">{advice}</p>
        <ul>{children}</ul>
      </div>
    </details>
  )
}

interface WithheldPartProps extends Pick<DisclosureGateProps, 'onShow'> {
  readonly withheld: readonly Withheld[]
}

function WithheldPart({ withheld, onShow }: WithheldPartProps) {
  const count = countOfWithheld(withheld)
  return (
    <Part
      title={t('reports.gate.withheld.title')}
      summary={count === 0 ? t('reports.gate.withheld.none') : t('reports.gate.withheld.count', { count })}
      advice={t('reports.gate.withheld.advice')}
      isEmpty={count === 0}
    >
      {withheld.map((each) =>
        each.of === 'theme' ? (
          <li key={each.theme.number}>
            <span>{t('reports.gate.theme', { number: each.theme.number, name: each.theme.name })}</span>
            <span className="gate-words">{textsInWords(each)}</span>
          </li>
        ) : (
          <li key={each.action.id}>
            <ShowButton
              number={each.action.number}
              title={each.action.title}
              onShow={() => onShow({ reason: t('reports.gate.withheld.title'), ids: [each.action.id] })}
            />
            <span className="gate-words">{textsInWords(each)}</span>
          </li>
        ),
      )}
    </Part>
  )
}

/** `stand van zaken: 2 intern, 1 vertrouwelijk; volgende stap: 1 intern. Wel opgenomen: de stand van 12-05-2026.` */
function textsInWords(withheld: Withheld): string {
  const kinds = FREE_TEXTS.flatMap((kind) => {
    const levels = withheld.texts
      .filter((each) => each.kind === kind)
      .map(({ count, disclosure }) => `${count} ${disclosureName(disclosure).toLowerCase()}`)
    return levels.length > 0 ? [`${t(`reports.gate.texts.${kind}`)}: ${levels.join(', ')}`] : []
  })
  const said = `${kinds.join('; ')}.`
  if (withheld.of === 'theme' || withheld.texts.every(({ kind }) => kind !== 'update')) return said
  const { taken } = withheld
  const day = taken && dayInNumbers(taken.happenedOn)
  return `${said} ${day === null ? t('reports.gate.nothingTaken') : t('reports.gate.taken', { day })}`
}

interface SensitivePartProps extends Pick<DisclosureGateProps, 'plan' | 'onShow'> {
  readonly sensitive: readonly SensitiveText[]
}

function SensitivePart({ plan, sensitive, onShow }: SensitivePartProps) {
  const actions = new Map(plan.actions.map((action) => [action.number, action]))
  const count = sensitive.reduce((sum, { suspects }) => sum + suspects.length, 0)
  return (
    <Part
      title={t('reports.gate.sensitive.title')}
      summary={count === 0 ? t('reports.gate.sensitive.none') : t('reports.gate.sensitive.count', { count })}
      advice={t('reports.gate.sensitive.advice')}
      isEmpty={count === 0}
    >
      {sensitive.map((each) => {
        const action = actions.get(each.number ?? '')
        return (
          <li key={`${each.sheet} ${each.number} ${each.text}`}>
            {action ? (
              <ShowButton
                number={action.number}
                title={action.title}
                onShow={() => onShow({ reason: t('reports.gate.sensitive.title'), ids: [action.id] })}
              />
            ) : (
              <span>{t('reports.gate.sheet', { sheet: each.sheet })}</span>
            )}
            <Quotation {...each} />
          </li>
        )
      })}
    </Part>
  )
}

interface OwingPartProps extends Pick<DisclosureGateProps, 'onShow'> {
  readonly owed: readonly ActionStand[]
}

/** The deviations that are not complete: a warning and no block (`reports.md` 2.5). */
function OwingPart({ owed, onShow }: OwingPartProps) {
  return (
    <Part
      title={t('reports.gate.owing.title')}
      summary={owed.length === 0 ? t('reports.gate.owing.none') : t('reports.gate.owing.count', { count: owed.length })}
      advice={t('reports.gate.owing.advice')}
      isEmpty={owed.length === 0}
    >
      {owed.map(({ action }) => (
        <li key={action.id}>
          <ShowButton
            number={action.number}
            title={action.title}
            onShow={() => onShow({ reason: t('reports.gate.owing.title'), ids: [action.id] })}
          />
          <span className="gate-words">{owedWords(action.deviation)}</span>
        </li>
      ))}
    </Part>
  )
}

/** `oorzaak en bijsturing`, `gevolg en wie`, or that what there is is not public. */
function owedWords(deviation: Deviation | null): string {
  if (deviation === null) return t('reports.gate.owing.whole')
  const parts = owedBy(deviation).map((part) => t(`reports.gate.owing.parts.${part}`))
  return parts.length > 0 ? new Intl.ListFormat('nl').format(parts) : t('reports.gate.owing.notPublic')
}

/** The text with its suspect words marked, and what each of them looks like. */
function Quotation({ text, suspects }: SensitiveText) {
  return (
    <q className="gate-words">
      {markedWords(text, suspects).map(({ words, looksLike }, place) =>
        looksLike === null ? (
          words
        ) : (
          <mark key={place} className="gate-mark">
            {words} <span className="gate-kind">({t(`reports.gate.kinds.${looksLike}`)})</span>
          </mark>
        ),
      )}
    </q>
  )
}

interface ShowButtonProps {
  readonly number: string
  readonly title: string
  onShow(): void
}

function ShowButton({ number, title, onShow }: ShowButtonProps) {
  return (
    <button type="button" className="gate-show" onClick={onShow}>
      {t('reports.gate.action', { number, title })}
    </button>
  )
}
