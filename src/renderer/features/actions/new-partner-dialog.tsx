import { useState, type FormEvent } from 'react'
import { Form } from 'react-aria-components'
import type { Action } from '@shared/plan/action'
import { ORGANISATION_KINDS } from '@shared/plan/organisation'
import type { Plan } from '@shared/plan/plan'
import { assertNever } from '@shared/result'
import { t } from '../../messages/messages'
import { problemWords } from '../../messages/problem-words'
import { Button } from '../../ui/button'
import { Dialog, DialogButtons } from '../../ui/dialog'
import { SelectField } from '../../ui/select-field'
import { TextField } from '../../ui/text-field'
import { addPartner } from './add-partner'
import { newOrganisation, type OrganisationInput, type OrganisationProblem } from './new-organisation'
import { useChange } from '../../ui/use-change'
import { useChanges } from './use-entry-day'

interface NewPartnerDialogProps {
  readonly plan: Plan
  readonly action: Action
  /** What was searched for in vain: probably the name. */
  readonly name: string
  onClose(): void
}

/** Puts an organisation in the directory and makes it a partner, in one go. */
export function NewPartnerDialog({ plan, action, name, onClose }: NewPartnerDialogProps) {
  const store = useChanges()
  const { problem, keep } = useChange()
  const [typed, setTyped] = useState<OrganisationInput>({ name, shortName: '', kind: null })
  const [missing, setMissing] = useState<OrganisationProblem | null>(null)
  const set = (said: Partial<OrganisationInput>) => setTyped((before) => ({ ...before, ...said }))

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const meant = newOrganisation(typed, plan.organisations)
    setMissing(meant.ok ? null : meant.problem)
    if (!meant.ok) return
    const said = t('actions.stored.partnerOn', { number: action.number, name: meant.value.shortName })
    if (await keep(addPartner(store, action.id, meant.value), said)) onClose()
  }

  return (
    <Dialog title={t('actions.newPartner.title', { number: action.number })} onClose={onClose}>
      <Form
        className="form"
        validationBehavior="aria"
        validationErrors={missing ? wordsOf(missing) : problem ? { name: problemWords(problem) } : {}}
        onSubmit={(event) => void submit(event)}
      >
        <TextField
          label={t('actions.newPartner.name')}
          name="name"
          value={typed.name}
          onChange={(value) => set({ name: value })}
          autoFocus
        />
        <TextField
          label={t('actions.newPartner.shortName')}
          name="shortName"
          hint={t('actions.newPartner.shortNameHint')}
          value={typed.shortName}
          onChange={(shortName) => set({ shortName })}
        />
        <SelectField
          label={t('actions.newPartner.kind')}
          name="kind"
          placeholder={t('actions.newPartner.kindPlaceholder')}
          choices={ORGANISATION_KINDS.map((id) => ({ id, name: t(`actions.newPartner.kinds.${id}`) }))}
          value={typed.kind}
          onChange={(kind) => set({ kind })}
        />
        <DialogButtons>
          <Button type="submit" look="primary">
            {t('actions.newPartner.confirm')}
          </Button>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
        </DialogButtons>
      </Form>
    </Dialog>
  )
}

/** The problem in words, under the name of the field it stands beside. */
function wordsOf(problem: OrganisationProblem): Record<string, string> {
  switch (problem.kind) {
    case 'name-empty':
      return { name: t('actions.newPartner.problems.name') }
    case 'known':
      return { name: t('actions.newPartner.problems.known', { name: problem.as.shortName }) }
    case 'kind-missing':
      return { kind: t('actions.newPartner.problems.kind') }
    default:
      return assertNever(problem)
  }
}
