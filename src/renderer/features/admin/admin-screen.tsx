import { useState } from 'react'
import type { Plan } from '@shared/plan/plan'
import { t } from '../../messages/messages'
import { PartTabs } from '../../ui/part-tabs'
import { Screen } from '../../ui/screen'
import { BackupsPart } from './backups-part'
import { ErasePart } from './erase-part'
import { LockPart } from './lock-part'
import { LogPart } from './log-part'
import { PromisesPart } from './promises-part'
import './admin-screen.css'

const PARTS = ['backups', 'lock', 'erase', 'log', 'promises'] as const

type Part = (typeof PARTS)[number]

interface AdminScreenProps {
  readonly plan: Plan
  onLock(): void
}

/** What is kept of the plan, who can see it, what the app did, and what is promised about all of it. */
export function AdminScreen({ plan, onLock }: AdminScreenProps) {
  const [shown, setShown] = useState<Part>('backups')
  return (
    <Screen title={t('admin.title')} subtitle={t('admin.subtitle')}>
      <PartTabs<Part>
        label={t('admin.parts.label')}
        parts={PARTS.map((id) => ({ id, name: t(`admin.parts.${id}`) }))}
        shown={shown}
        onShow={setShown}
      >
        {shown === 'backups' && <BackupsPart plan={plan} />}
        {shown === 'lock' && <LockPart onLock={onLock} />}
        {shown === 'erase' && <ErasePart plan={plan} />}
        {shown === 'log' && <LogPart />}
        {shown === 'promises' && <PromisesPart />}
      </PartTabs>
    </Screen>
  )
}
