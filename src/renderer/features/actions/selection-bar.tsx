import { X } from 'lucide-react'
import { useEffect, useRef, type ReactNode } from 'react'
import { Toolbar } from 'react-aria-components'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import './selection-bar.css'

interface SelectionBarProps {
  readonly count: number
  onClear(): void
  /** Called when it goes while it has the keyboard: there is nothing selected any more. */
  onGone(): void
  /** What can be done with them. */
  readonly children: ReactNode
}

/** What lies under the table as long as rows are selected: how many, and what can be done with all of them at once. */
export function SelectionBar({ count, onClear, onGone, children }: SelectionBarProps) {
  const gone = useRef(onGone)
  useEffect(() => {
    gone.current = onGone
  }, [onGone])
  useEffect(
    () => () => {
      if (document.activeElement === document.body) gone.current()
    },
    [],
  )
  return (
    <Toolbar className="selection-bar" aria-label={t('actions.selection.label')}>
      <strong className="selection-count">{t('actions.selection.count', { count })}</strong>
      {children}
      <Button look="quiet" onPress={onClear}>
        <X size={16} aria-hidden />
        {t('actions.selection.clear')}
      </Button>
    </Toolbar>
  )
}
