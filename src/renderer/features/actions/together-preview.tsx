import type { Foreseen, SharedChange, SharedUpdate } from '@shared/plan/change-several'
import { dayInWords } from '@shared/plan/day'
import { disclosureName } from '@shared/plan/disclosure'
import type { Plan } from '@shared/plan/plan'
import { t } from '../../messages/messages'
import { problemWords } from '../../messages/problem-words'
import { RecordTable, RecordText } from '../../ui/record-table'
import { wordsFor } from './shared-change'

interface TogetherPreviewProps {
  readonly plan: Plan
  readonly preview: Foreseen
  readonly change: SharedChange
}

const CHANGED = [
  { name: t('actions.columns.number'), width: 64 },
  { name: t('actions.columns.title') },
  { name: t('actions.together.from'), width: 170 },
  { name: t('actions.together.to'), width: 170 },
]

const TOLD = [
  { name: t('actions.columns.number'), width: 64 },
  { name: t('actions.columns.title') },
  { name: t('actions.together.lastTold') },
]

const REFUSED = [
  { name: t('actions.columns.number'), width: 64 },
  { name: t('actions.columns.title') },
  { name: t('actions.together.why') },
]

/** What changes, from what to what; what stays as it is; and what is refused, with why. */
export function TogetherPreview({ plan, preview, change }: TogetherPreviewProps) {
  const { same, refused } = preview
  return (
    <div className="together-preview" role="region" aria-label={t('actions.together.preview')} tabIndex={0}>
      {change.field === 'update' && <NewText update={change.to} />}
      {preview.changed.length > 0 && <ChangedTable {...{ plan, preview, change }} />}
      {same.length > 0 && (
        <p className="together-same">
          {t('actions.together.same', { count: same.length, numbers: same.map(({ number }) => number).join(', ') })}
        </p>
      )}
      {refused.length > 0 && (
        <>
          <h3>{t('actions.together.refused', { count: refused.length })}</h3>
          <RecordTable label={t('actions.together.refused', { count: refused.length })} columns={REFUSED}>
            {refused.map(({ action, why }) => (
              <tr key={action.id}>
                <td>{action.number}</td>
                <th scope="row">{action.title}</th>
                <td>{problemWords(why)}</td>
              </tr>
            ))}
          </RecordTable>
        </>
      )}
    </div>
  )
}

/** The text that comes to all of them, once. */
function NewText({ update }: { readonly update: SharedUpdate }) {
  const { text, happenedOn, disclosure } = update
  return (
    <figure className="together-text">
      <figcaption>
        {t('actions.together.newText', { day: dayInWords(happenedOn), readers: disclosureName(disclosure) })}
      </figcaption>
      <blockquote>{text}</blockquote>
    </figure>
  )
}

/** What changes, action by action; a text replaces nothing, so there stands what was told last. */
function ChangedTable({ plan, preview, change }: TogetherPreviewProps) {
  const words = wordsFor(change.field, plan)
  const isTold = change.field === 'update'
  return (
    <RecordTable label={t('actions.together.changed')} columns={isTold ? TOLD : CHANGED}>
      {preview.changed.map(({ action, becomes }) => (
        <tr key={action.id}>
          <td>{action.number}</td>
          <th scope="row">{action.title}</th>
          <td>
            <RecordText>{words(action)}</RecordText>
          </td>
          {!isTold && (
            <td>
              <strong>{words(becomes)}</strong>
            </td>
          )}
        </tr>
      ))}
    </RecordTable>
  )
}
