import { useMemo, useState } from 'react'
import type { Commitment } from '@shared/plan/commitment'
import { found } from '@shared/plan/found'
import { byCommitmentNumber, isOpenCommitment, openCommitments } from '@shared/plan/open-commitments'
import type { Plan } from '@shared/plan/plan'
import { t } from '../../messages/messages'
import { Dialog } from '../../ui/dialog'
import { ChoiceBar } from '../../ui/choice-bar'
import { AgendaTools } from './agenda-tools'
import { CommitmentDialog } from './commitment-dialog'
import { CommitmentForm } from './commitment-form'
import { freshCommitment } from './commitment-input'
import { CommitmentsTable } from './commitments-table'
import type { PartProps } from './moments-part'
import { actionChoices, municipalityChoices, namesOf, organisationChoices } from './names'

const WHICH = ['open', 'settled', 'all'] as const

type Which = (typeof WHICH)[number]

/** *Toezeggingen*: what was promised at these moments, both ways. */
export function CommitmentsPart({ plan, on, opened, onOpen }: PartProps) {
  const [which, setWhich] = useState<Which>('open')
  const [asked, setAsked] = useState('')
  const [isAdding, setIsAdding] = useState(false)
  const chosen = useMemo(() => chosenCommitments(plan.commitments, which), [plan.commitments, which])
  const shown = useMemo(() => found(chosen, asked, wordsOf(plan)), [plan, chosen, asked])
  const commitment = plan.commitments.find(({ id }) => id === opened)
  return (
    <>
      <AgendaTools
        asked={asked}
        onAsk={setAsked}
        addWords={t('engagements.commitments.add')}
        onAdd={() => setIsAdding(true)}
      >
        <ChoiceBar<Which>
          label={t('engagements.which.label')}
          choices={WHICH.map((id) => ({ id, word: t(`engagements.which.${id}`) }))}
          chosen={which}
          onChoose={setWhich}
        />
      </AgendaTools>
      {shown.length > 0 && <CommitmentsTable {...{ on, onOpen }} commitments={shown} />}
      {shown.length === 0 && <p className="agenda-none">{noneWords(plan.commitments, chosen, which)}</p>}
      {isAdding && (
        <Dialog title={t('engagements.commitments.addTitle')} isWide onClose={() => setIsAdding(false)}>
          <CommitmentForm
            {...{ plan, on }}
            commitment={null}
            start={freshCommitment(on)}
            onClose={() => setIsAdding(false)}
          />
        </Dialog>
      )}
      {commitment && <CommitmentDialog {...{ plan, commitment, on }} onClose={() => onOpen(null)} />}
    </>
  )
}

function chosenCommitments(commitments: readonly Commitment[], which: Which): readonly Commitment[] {
  if (which === 'open') return openCommitments(commitments)
  const chosen = which === 'all' ? commitments : commitments.filter((each) => !isOpenCommitment(each))
  return chosen.toSorted(byCommitmentNumber)
}

/** Everything a promise can be found by. */
const wordsOf = (plan: Plan) => {
  const choices = [municipalityChoices(plan), organisationChoices(plan), actionChoices(plan)] as const
  return (of: Commitment): readonly string[] => [
    of.number,
    of.text,
    of.at,
    of.by,
    of.to,
    of.standing,
    ...namesOf(choices[0], of.municipalities),
    ...namesOf(choices[1], of.organisations),
    ...namesOf(choices[2], of.actions),
  ]
}

/** Why there is nothing to see. */
function noneWords(all: readonly Commitment[], chosen: readonly Commitment[], which: Which): string {
  if (all.length === 0) return t('engagements.commitments.none')
  if (chosen.length > 0) return t('engagements.nothingFound')
  return t(which === 'open' ? 'engagements.commitments.noneOpen' : 'engagements.commitments.noneSettled')
}
