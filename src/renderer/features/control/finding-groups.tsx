import { useRef, useState } from 'react'
import {
  FINDING_KINDS,
  findingId,
  mendingOf,
  SEVERITIES,
  severityOf,
  type Finding,
  type FindingKind,
} from '@shared/control/finding'
import {
  findingInWords,
  findingKindMeaning,
  findingKindName,
  placeOf,
  severityName,
} from '@shared/control/finding-words'
import type { PointedAt } from '@shared/plan/action-filter'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { RecordButton, RecordTable, RecordText } from '../../ui/record-table'

/** How many findings of a kind are shown before the rest is asked for. */
const AT_FIRST = 8

interface FindingGroupsProps {
  readonly findings: readonly Finding[]
  /** Mends a finding, or leads to where that begins; the button is where the keyboard comes back to. */
  onMend(finding: Finding, button: HTMLElement): void
  onShow(among: PointedAt): void
}

/** The findings by severity, and within that by kind. */
export function FindingGroups({ findings, ...does }: FindingGroupsProps) {
  return SEVERITIES.map((severity) => {
    const theirs = findings.filter(({ kind }) => severityOf(kind) === severity)
    if (theirs.length === 0) return null
    return (
      <section key={severity} className="control-group" aria-labelledby={`control-${severity}`}>
        <h2 id={`control-${severity}`}>
          {t('control.severity', { name: severityName(severity), count: theirs.length })}
        </h2>
        {FINDING_KINDS.map((kind) => {
          const ofKind = theirs.filter((finding) => finding.kind === kind)
          return ofKind.length > 0 && <KindPart key={kind} kind={kind} findings={ofKind} {...does} />
        })}
      </section>
    )
  })
}

/** Everything that is found of one kind, the first few first. */
function KindPart({ kind, findings, onMend, onShow }: FindingGroupsProps & { readonly kind: FindingKind }) {
  const [isWhole, setIsWhole] = useState(false)
  const name = findingKindName(kind)
  const shown = isWhole ? findings : findings.slice(0, AT_FIRST)
  const columns = [
    { name: t('control.number'), width: 68 },
    { name: t('control.place') },
    { name: t('control.reason') },
    { name: t('control.mending'), width: 208 },
  ]
  return (
    <section className="screen-part control-kind" aria-labelledby={`control-${kind}`}>
      <h3 id={`control-${kind}`}>{t('control.kind', { name, count: findings.length })}</h3>
      <p className="control-meaning">{findingKindMeaning(kind)}</p>
      <RecordTable label={name} columns={columns}>
        {shown.map((finding) => (
          <FindingRow key={findingId(finding)} {...{ finding, onMend, onShow }} />
        ))}
      </RecordTable>
      {shown.length < findings.length && (
        <div>
          <Button look="quiet" onPress={() => setIsWhole(true)}>
            {t('control.more', { count: findings.length, name })}
          </Button>
        </div>
      )}
    </section>
  )
}

function FindingRow({ finding, onMend, onShow }: Omit<FindingGroupsProps, 'findings'> & { readonly finding: Finding }) {
  const cell = useRef<HTMLTableCellElement>(null)
  const { number, name } = placeOf(finding, 'vertrouwelijk')
  const mend = () => {
    const button = cell.current?.querySelector('button')
    if (button) onMend(finding, button)
  }
  return (
    <tr>
      <td>{number}</td>
      <th scope="row">
        {'stand' in finding ? (
          <RecordButton
            title={name}
            onOpen={() =>
              onShow({ reason: t('control.showAction', { number, title: name }), ids: [finding.stand.action.id] })
            }
          />
        ) : (
          <RecordText>{name}</RecordText>
        )}
      </th>
      <td>
        <RecordText>{findingInWords(finding, 'vertrouwelijk')}</RecordText>
      </td>
      <td ref={cell} data-does>
        <Button onPress={mend}>
          {t(`control.mend.${mendingOf(finding).by}`)}
          <span className="unseen">: {number}</span>
        </Button>
      </td>
    </tr>
  )
}
