import { History } from 'lucide-react'
import { dayInWords, type Day } from '@shared/plan/day'
import type { Plan } from '@shared/plan/plan'
import { enteredAfter } from '@shared/progress/as-of'
import { t } from '../../messages/messages'
import './looking-back.css'

interface LookingBackProps {
  readonly plan: Plan
  readonly shown: Day
  readonly isBack: boolean
}

/** Says that the screen shows another day than today, and how much about that day was only typed later. */
export function LookingBack({ plan, shown, isBack }: LookingBackProps) {
  const later = isBack ? enteredAfter(plan, shown) : 0
  return (
    <div role="status" className="looking-back-place">
      {isBack && (
        <p className="looking-back">
          <History size={18} aria-hidden />
          <span>
            <strong>{t('overview.peildatum.lookingBack', { day: dayInWords(shown) })}</strong>
            {later > 0 && ` ${t('overview.peildatum.enteredLater', { count: later })}`}
          </span>
        </p>
      )}
    </div>
  )
}
