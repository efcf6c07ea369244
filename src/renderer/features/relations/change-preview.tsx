import type { Change } from '@shared/plan/change-action'
import { dayInWords } from '@shared/plan/day'
import type { EntryChange } from '@shared/plan/entry'
import type { Plan } from '@shared/plan/plan'
import { organisationNames } from '@shared/plan/organisation-names'
import { t } from '../../messages/messages'

/** Everything that a change would touch, a line each, before it is made. */
export function ChangePreview({ plan, change }: { readonly plan: Plan; readonly change: Change }) {
  if (!change.ok) return null
  const lines = change.value.map(({ about, what }) => ({
    about,
    words: what.kind === 'entry' ? entryWords(plan, what) : actionWords(plan, about),
  }))
  const title = t('relations.directories.preview', { count: lines.length })
  return (
    <div className="directory-preview" role="region" aria-label={title} tabIndex={0}>
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {lines.map(({ about, words }) => (
          <li key={about}>{words}</li>
        ))}
      </ul>
    </div>
  )
}

function actionWords({ actions }: Plan, id: string): string {
  const action = actions.find((each) => each.id === id)
  return t('relations.directories.lines.action', { number: action?.number ?? '', title: action?.title ?? '' })
}

function entryWords(plan: Plan, change: EntryChange): string {
  const nameOf = (id: string) => organisationNames(plan).get(id) ?? id
  switch (change.book) {
    case 'engagements':
      return t('relations.directories.lines.engagement', {
        occasion: change.to?.occasion ?? '',
        day: change.to ? dayInWords(change.to.on) : '',
      })
    case 'commitments':
      return t('relations.directories.lines.commitment', {
        number: change.to?.number ?? '',
        text: change.to?.text ?? '',
      })
    case 'remarks':
      return t('relations.directories.lines.remark', { day: change.to ? dayInWords(change.to.on) : '' })
    case 'dossiers':
      return t('relations.directories.lines.dossier', { name: nameOf((change.to ?? change.from)?.about ?? '') })
    default:
      return t('relations.directories.lines.gone', { name: nameOf(change.from?.id ?? '') })
  }
}
