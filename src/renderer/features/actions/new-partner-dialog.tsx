import { useState, type FormEvent } from 'react'
import { Form } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Action } from '@shared/plan/action'
import { folded } from '@shared/plan/action-filter'
import { ORGANISATION_KINDS } from '@shared/plan/organisation'
import type { Plan } from '@shared/plan/plan'
import { useStore } from '../../data/use-plan'
import { problemWords } from '../../messages/problem-words'
import { Button } from '../../ui/button'
import { Dialog, DialogButtons } from '../../ui/dialog'
import { SelectField } from '../../ui/select-field'
import { TextField } from '../../ui/text-field'
import { addPartner } from './add-partner'
import { useChange } from './use-change'

interface NewPartnerDialogProps {
  readonly plan: Plan
  readonly action: Action
  /** What was searched for in vain: probably the name. */
  readonly name: string
  onClose(): void
}

/** Puts an organisation in the directory and makes it a partner, in one go. */
export function NewPartnerDialog({ plan, action, onClose, ...props }: NewPartnerDialogProps) {
  const { t } = useTranslation()
  const store = useStore()
  const { problem, keep } = useChange()
  const [name, setName] = useState(props.name)
  const [shortName, setShortName] = useState('')
  const [kindChosen, setKind] = useState<string | null>(null)
  const [problems, setProblems] = useState<Record<string, string>>({})
  const kind = ORGANISATION_KINDS.find((known) => known === kindChosen)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const full = name.trim()
    const known = plan.organisations.find((one) => [one.name, one.shortName].map(folded).includes(folded(full)))
    if (full === '') return setProblems({ name: t('actions.newPartner.problems.name') })
    if (known) return setProblems({ name: t('actions.newPartner.problems.known', { name: known.shortName }) })
    if (!kind) return setProblems({ kind: t('actions.newPartner.problems.kind') })
    const organisation = { name: full, shortName: shortName.trim() || full, kind }
    const said = t('actions.stored.partnerOn', { number: action.number, name: organisation.shortName })
    if (await keep(addPartner(store, action.id, organisation), said)) onClose()
  }

  return (
    <Dialog title={t('actions.newPartner.title', { number: action.number })} onClose={onClose}>
      <Form
        className="form"
        validationBehavior="aria"
        validationErrors={problem ? { name: problemWords(t, problem) } : problems}
        onSubmit={(event) => void submit(event)}
      >
        <TextField label={t('actions.newPartner.name')} name="name" value={name} onChange={setName} autoFocus />
        <TextField
          label={t('actions.newPartner.shortName')}
          name="shortName"
          hint={t('actions.newPartner.shortNameHint')}
          value={shortName}
          onChange={setShortName}
        />
        <SelectField
          label={t('actions.newPartner.kind')}
          name="kind"
          placeholder={t('actions.newPartner.kindPlaceholder')}
          choices={ORGANISATION_KINDS.map((id) => ({ id, name: t(`actions.newPartner.kinds.${id}`) }))}
          value={kindChosen}
          onChange={setKind}
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
