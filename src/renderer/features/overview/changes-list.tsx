import { ChevronRight } from 'lucide-react'
import { changesBetween } from '@shared/progress/changes-between'
import type { PreviousMoment } from '@shared/progress/previous-moment'
import type { Stand } from '@shared/progress/stand'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import type { ActionSet } from './action-set'
import { changesInWords } from './change-words'
import { previousInWords } from './previous-words'
import './changes-list.css'

/** More than this is for the table. */
const AT_MOST = 10

interface ChangesListProps {
  readonly previous: PreviousMoment
  /** How the plan stood then. */
  readonly before: Stand
  readonly stand: Stand
  onShow(set: ActionSet): void
}

/** What is different since the previous moment, a sentence per action. */
export function ChangesList({ previous, before, stand, onShow }: ChangesListProps) {
  const changed = changesBetween(before, stand)
  const since = previousInWords(previous)
  const ids = changed.map(({ stand: { action } }) => action.id)
  return (
    <section className="screen-part changes" aria-labelledby="changes-title">
      <h2 id="changes-title">{t('overview.changes.title')}</h2>
      <p className="part-hint">{t('overview.changes.since', { moment: since, count: changed.length })}</p>
      {changed.length > 0 && (
        <ul className="changes-lines">
          {changed.slice(0, AT_MOST).map((each) => (
            <li key={each.stand.action.id}>
              <b>
                {each.stand.action.number} {each.stand.action.title}
              </b>
              : {changesInWords(each)}
            </li>
          ))}
        </ul>
      )}
      {changed.length > 0 && (
        <Button onPress={() => onShow({ reason: t('overview.changes.reason', { moment: since }), ids })}>
          {t('overview.changes.show', { count: changed.length })}
          <ChevronRight size={16} aria-hidden />
        </Button>
      )}
    </section>
  )
}
