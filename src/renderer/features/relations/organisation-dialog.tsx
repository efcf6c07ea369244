import { useState } from 'react'
import { ORGANISATION_KINDS, type Organisation, type OrganisationKind } from '@shared/plan/organisation'
import type { Plan } from '@shared/plan/plan'
import { useStore } from '../../data/use-plan'
import { t } from '../../messages/messages'
import { problemWords } from '../../messages/problem-words'
import { Dialog } from '../../ui/dialog'
import { EntryForm } from '../../ui/entry-form'
import { SelectField } from '../../ui/select-field'
import { TextField } from '../../ui/text-field'
import { useChange } from '../../ui/use-change'
import { keepOrganisation } from './keep-directory'

interface OrganisationDialogProps {
  readonly plan: Plan
  /** Empty for one that is new. */
  readonly organisation: Organisation | null
  onClose(): void
}

/** What is known of an organisation of the directory: what it is called, its sort, and the function to turn to. */
export function OrganisationDialog({ plan, organisation, onClose }: OrganisationDialogProps) {
  const store = useStore()
  const { problem, keep } = useChange()
  const isShorter = organisation !== null && organisation.shortName !== organisation.name
  const [name, setName] = useState(organisation?.name ?? '')
  const [shortName, setShortName] = useState(isShorter ? organisation.shortName : '')
  const [kind, setKind] = useState<OrganisationKind | null>(organisation?.kind ?? null)
  const [contact, setContact] = useState(plan.dossiers.find(({ about }) => about === organisation?.id)?.contact ?? '')
  const [isKindMissing, setIsKindMissing] = useState(false)
  const submit = async () => {
    setIsKindMissing(kind === null)
    if (kind === null) return
    const typed = { id: organisation?.id ?? crypto.randomUUID(), name, shortName, kind }
    const words = t(`relations.directories.stored.${organisation ? 'changed' : 'added'}`, {
      name: shortName.trim() || name.trim(),
    })
    if (await keep(keepOrganisation(store, typed, contact), words)) onClose()
  }
  const title = organisation
    ? t('relations.directories.changeTitle', { name: organisation.shortName })
    : t('relations.directories.addTitle')
  return (
    <Dialog title={title} isWide onClose={onClose}>
      <EntryForm onSubmit={submit} onClose={onClose}>
        <TextField
          label={t('relations.directories.name')}
          name="name"
          value={name}
          onChange={setName}
          problem={problem ? problemWords(problem) : undefined}
          autoFocus
        />
        <TextField
          label={t('relations.directories.shortName')}
          hint={t('relations.directories.shortNameHint')}
          name="shortName"
          value={shortName}
          onChange={setShortName}
        />
        <SelectField
          label={t('relations.directories.kind')}
          name="kind"
          placeholder={t('relations.directories.kindPlaceholder')}
          choices={ORGANISATION_KINDS.map((id) => ({ id, name: t(`relations.kinds.${id}`) }))}
          value={kind}
          onChange={(id) => setKind(ORGANISATION_KINDS.find((known) => known === id) ?? null)}
        />
        {isKindMissing && (
          <p role="alert" className="directory-problem">
            {t('relations.directories.kindMissing')}
          </p>
        )}
        <TextField
          label={t('relations.directories.contact')}
          hint={t('relations.directories.contactHint')}
          name="contact"
          value={contact}
          onChange={setContact}
        />
      </EntryForm>
    </Dialog>
  )
}
