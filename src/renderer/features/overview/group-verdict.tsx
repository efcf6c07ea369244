import type { ReactNode } from 'react'
import { disclosureName } from '@shared/plan/disclosure'
import { lightName, lightSymbol } from '@shared/plan/light'
import type { GroupStand } from '@shared/progress/stand'
import { t } from '../../messages/messages'
import { LightBadge } from '../../ui/light-badge'
import { Weighing } from './weighing'

interface GroupVerdictProps {
  /** Of which part of the plan. */
  readonly where: string
  readonly group: GroupStand
  /** What can be done about it. */
  readonly children?: ReactNode
}

/** The colour of a theme or of the plan, whether a person set it, and why it is what it is. */
export function GroupVerdict({ where, group, children }: GroupVerdictProps) {
  const { light, verdict } = group
  return (
    <>
      <LightBadge light={light} symbol={lightSymbol(light)} word={lightName(light)} />{' '}
      <span className="verdict-by">{t(verdict ? 'overview.verdict.isDecided' : 'overview.verdict.isProposal')}</span>
      {verdict && (
        <p className="verdict-sentence">
          {verdict.sentence} ({disclosureName(verdict.disclosure).toLowerCase()})
        </p>
      )}
      <div className="verdict-buttons">
        <Weighing where={where} group={group} />
        {children}
      </div>
    </>
  )
}
