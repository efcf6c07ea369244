import { useMemo, useState } from 'react'
import { been, coming } from '@shared/plan/agenda'
import type { Day } from '@shared/plan/day'
import { engagementKindName, type Engagement } from '@shared/plan/engagement'
import { found } from '@shared/plan/found'
import type { Plan } from '@shared/plan/plan'
import { t } from '../../messages/messages'
import { Dialog } from '../../ui/dialog'
import { ChoiceBar } from '../../ui/choice-bar'
import { AgendaTools } from './agenda-tools'
import { MomentDialog } from './moment-dialog'
import { MomentForm } from './moment-form'
import { freshMoment } from './moment-input'
import { MomentsTable } from './moments-table'
import { actionChoices, municipalityChoices, namesOf, organisationChoices } from './names'

export interface PartProps {
  readonly plan: Plan
  /** Today. */
  readonly on: Day
  /** The id of the entry that is open. */
  readonly opened: string | null
  onOpen(id: string | null): void
}

interface MomentsPartProps extends PartProps {
  /** Makes the note for a moment, or opens the one that was made. */
  onNote(engagement: string): void
}

const WHEN = ['coming', 'been', 'all'] as const

type When = (typeof WHEN)[number]

/** *Momenten*: the visits, talks and meetings of the CdK. */
export function MomentsPart({ plan, on, opened, onOpen, onNote }: MomentsPartProps) {
  const [when, setWhen] = useState<When>('coming')
  const [asked, setAsked] = useState('')
  const [isAdding, setIsAdding] = useState(false)
  const chosen = useMemo(() => chosenMoments(plan.engagements, when, on), [plan.engagements, when, on])
  const shown = useMemo(() => found(chosen, asked, wordsOf(plan)), [plan, chosen, asked])
  const engagement = plan.engagements.find(({ id }) => id === opened)
  return (
    <>
      <AgendaTools
        asked={asked}
        onAsk={setAsked}
        addWords={t('engagements.moments.add')}
        onAdd={() => setIsAdding(true)}
      >
        <ChoiceBar<When>
          label={t('engagements.when.label')}
          choices={WHEN.map((id) => ({ id, word: t(`engagements.when.${id}`) }))}
          chosen={when}
          onChoose={setWhen}
        />
      </AgendaTools>
      {shown.length > 0 && <MomentsTable {...{ plan, on, onOpen }} engagements={shown} />}
      {shown.length === 0 && <p className="agenda-none">{noneWords(plan.engagements, chosen, when)}</p>}
      {isAdding && (
        <Dialog title={t('engagements.moments.addTitle')} isWide onClose={() => setIsAdding(false)}>
          <MomentForm plan={plan} engagement={null} start={freshMoment(on)} onClose={() => setIsAdding(false)} />
        </Dialog>
      )}
      {engagement && <MomentDialog {...{ plan, engagement, on, onNote }} onClose={() => onOpen(null)} />}
    </>
  )
}

function chosenMoments(engagements: readonly Engagement[], when: When, on: Day): readonly Engagement[] {
  if (when === 'coming') return coming(engagements, on)
  return when === 'been' ? been(engagements, on) : [...coming(engagements, on), ...been(engagements, on)]
}

/** Everything a moment can be found by. */
const wordsOf = (plan: Plan) => {
  const choices = [municipalityChoices(plan), organisationChoices(plan), actionChoices(plan)] as const
  return (of: Engagement): readonly string[] => [
    engagementKindName(of.kind),
    of.occasion,
    of.place,
    of.withWhom,
    of.subject,
    of.outcome,
    of.findings,
    ...namesOf(choices[0], of.municipalities),
    ...namesOf(choices[1], of.organisations),
    ...namesOf(choices[2], of.actions),
  ]
}

/** Why there is nothing to see. */
function noneWords(all: readonly Engagement[], chosen: readonly Engagement[], when: When): string {
  if (all.length === 0) return t('engagements.moments.none')
  if (chosen.length > 0) return t('engagements.nothingFound')
  return t(when === 'coming' ? 'engagements.moments.noneComing' : 'engagements.moments.noneBeen')
}
