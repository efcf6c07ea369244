import { ChevronRight } from 'lucide-react'
import { attentionOf } from '@shared/progress/attention'
import type { Stand } from '@shared/progress/stand'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import type { ActionSet } from './action-set'

interface AttentionListProps {
  readonly stand: Stand
  onShow(set: ActionSet): void
}

/** What asks for attention, the most urgent first, each with the way to its actions. */
export function AttentionList({ stand, onShow }: AttentionListProps) {
  const attention = attentionOf(stand)
  return (
    <section className="overview-part" aria-labelledby="attention-title">
      <h2 id="attention-title">{t('overview.attention.title')}</h2>
      {attention.length === 0 && <p>{t('overview.attention.none')}</p>}
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
              <Button onPress={() => onShow({ reason: name, ids })}>
                {t('overview.attention.show', { count: ids.length })}
                <span className="unseen">: {name}</span>
                <ChevronRight size={16} aria-hidden />
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
