import { ChevronRight } from 'lucide-react'
import { dayInWords } from '@shared/plan/day'
import { attentionOf } from '@shared/progress/attention'
import type { Stand } from '@shared/progress/stand'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import type { ActionSet } from './action-set'

interface AttentionListProps {
  readonly stand: Stand
  /** Whether another day than today is shown. */
  readonly isBack: boolean
  onShow(set: ActionSet): void
  /** Leads to the update round. */
  onRounds(): void
}

/** What asks for attention, the most urgent first, each with the way to its actions. */
export function AttentionList({ stand, isBack, onShow, onRounds }: AttentionListProps) {
  const attention = attentionOf(stand)
  const title = isBack
    ? t('overview.attention.titleThen', { day: dayInWords(stand.on) })
    : t('overview.attention.title')
  return (
    <section className="screen-part" aria-labelledby="attention-title">
      <h2 id="attention-title">{title}</h2>
      {attention.length === 0 && <p>{t(isBack ? 'overview.attention.noneThen' : 'overview.attention.none')}</p>}
      <ul className="attention">
        {attention.map(({ kind, ids }) => {
          const name = t(`overview.attention.kinds.${kind}.name`)
          return (
            <li key={kind}>
              <strong className="attention-count">{ids.length}</strong>
              <span>
                <b>{name}</b>
                <br />
                {t(`overview.attention.kinds.${kind}.why`)}
              </span>
              <div className="attention-ways">
                {kind === 'not-updated' && !isBack && (
                  <Button look="quiet" onPress={onRounds}>
                    {t('overview.attention.toRounds')}
                  </Button>
                )}
                <Button onPress={() => onShow({ reason: name, ids })}>
                  {t('overview.attention.show', { count: ids.length })}
                  <span className="unseen">: {name}</span>
                  <ChevronRight size={16} aria-hidden />
                </Button>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
