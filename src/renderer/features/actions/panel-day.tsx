import { History } from 'lucide-react'
import { dayInWords, type Day } from '@shared/plan/day'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'

interface PanelDayProps {
  /** The earlier day that was asked for. */
  readonly asked: Day
  /** Whether the action was there on that day; the panel shows today when it was not. */
  readonly wasThere: boolean
  onToday(): void
}

/** Says that the panel speaks about an earlier day, and that what is changed there counts from that day. */
export function PanelDay({ asked, wasThere, onToday }: PanelDayProps) {
  return (
    <div role="status" className="panel-day">
      <History size={16} aria-hidden />
      <p>{t(wasThere ? 'actions.panel.lookingBack' : 'problems.day-before-action', { day: dayInWords(asked) })}</p>
      <Button look="quiet" onPress={onToday}>
        {t('actions.panel.backToToday')}
      </Button>
    </div>
  )
}
