import { closes, type Break } from '@shared/progress/closes'
import type { Stand } from '@shared/progress/stand'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { countedIds, type ActionSet } from './action-set'

interface DoesNotCloseHereProps {
  readonly stand: Stand
  onShow(set: ActionSet): void
}

/** Where the figures contradict each other, with the way to the actions there; nothing when they do not. */
export function DoesNotCloseHere({ stand, onShow }: DoesNotCloseHereProps) {
  const closed = closes(stand)
  if (closed.ok) return null
  return (
    <div role="alert" className="does-not-close-here">
      <h3>{t('overview.closing.doesNotClose')}</h3>
      {closed.problem.breaks.map((each) => {
        const ids = behind(each, stand)
        return (
          <p key={`${each.sum}-${each.theme}`}>
            {breakInWords(each)}{' '}
            <Button look="quiet" onPress={() => onShow({ reason: breakInWords(each), ids })}>
              {t('overview.attention.show', { count: ids.length })}
            </Button>
          </p>
        )
      })}
    </div>
  )
}

/** The actions that break it, or all that were counted there when the sums themselves are wrong. */
function behind({ actions, theme }: Break, stand: Stand): readonly string[] {
  if (actions.length === 0) return countedIds(stand.actions, theme, null)
  return stand.actions.filter(({ action }) => actions.includes(action.number)).map(({ action }) => action.id)
}

function breakInWords({ sum, theme, expected, found }: Break): string {
  return t('reports.doesNotClose.line', {
    where: theme === null ? t('reports.doesNotClose.plan') : t('reports.doesNotClose.theme', { theme }),
    sum: t(`reports.doesNotClose.sums.${sum}`),
    expected,
    found,
  })
}
