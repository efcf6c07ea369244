import { useState } from 'react'
import type { Day } from '@shared/plan/day'
import type { ThemeStand } from '@shared/progress/stand'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { ThemeVerdictDialog } from './theme-verdict-dialog'

/** Leads to setting the weighed judgement of a theme. */
export function JudgeButton({ group, on }: { readonly group: ThemeStand; readonly on: Day }) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button
        look="quiet"
        aria-label={t('overview.verdict.judgeTheme', { theme: group.theme.number })}
        onPress={() => setIsOpen(true)}
      >
        {t('overview.verdict.judge')}
      </Button>
      {isOpen && <ThemeVerdictDialog group={group} on={on} onClose={() => setIsOpen(false)} />}
    </>
  )
}
