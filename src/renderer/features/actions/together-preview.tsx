import type { Foreseen, SharedField } from '@shared/plan/change-several'
import type { Plan } from '@shared/plan/plan'
import { t } from '../../messages/messages'
import { problemWords } from '../../messages/problem-words'
import { RecordTable } from '../../ui/record-table'
import { wordsFor } from './shared-change'

interface TogetherPreviewProps {
  readonly plan: Plan
  readonly preview: Foreseen
  readonly field: SharedField
}

const CHANGED = [
  { name: t('actions.columns.number'), width: 64 },
  { name: t('actions.columns.title') },
  { name: t('actions.together.from'), width: 170 },
  { name: t('actions.together.to'), width: 170 },
]

const REFUSED = [
  { name: t('actions.columns.number'), width: 64 },
  { name: t('actions.columns.title') },
  { name: t('actions.together.why') },
]

/** What changes, from what to what; what stays as it is; and what is refused, with why. */
export function TogetherPreview({ plan, preview, field }: TogetherPreviewProps) {
  const { changed, same, refused } = preview
  const words = wordsFor(field, plan)
  return (
    <div className="together-preview" role="region" aria-label={t('actions.together.preview')} tabIndex={0}>
      {changed.length > 0 && (
        <RecordTable label={t('actions.together.changed')} columns={CHANGED}>
          {changed.map(({ action, becomes }) => (
            <tr key={action.id}>
              <td>{action.number}</td>
              <th scope="row">{action.title}</th>
              <td>{words(action)}</td>
              <td>
                <strong>{words(becomes)}</strong>
              </td>
            </tr>
          ))}
        </RecordTable>
      )}
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
