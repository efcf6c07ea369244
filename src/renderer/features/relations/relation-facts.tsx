import { useState } from 'react'
import { disclosureName } from '@shared/plan/disclosure'
import { emptyDossier, type Dossier } from '@shared/plan/dossier'
import type { Plan } from '@shared/plan/plan'
import type { Relation } from '@shared/plan/relation'
import { useStore } from '../../data/use-plan'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { DisclosureField } from '../../ui/disclosure-field'
import { EntryForm } from '../../ui/entry-form'
import { FactsList } from '../../ui/facts-list'
import { TextField } from '../../ui/text-field'
import { useChange } from '../../ui/use-change'
import { changeDossier } from './keep-dossier'

type FactName = Exclude<keyof Dossier, 'id' | 'about' | 'disclosure'>

const OF_ALL = ['cooperations', 'contributions', 'talkingPoint', 'contact'] as const
const OF_MUNICIPALITY = ['district', 'cooperations', 'contributions', 'manifest', 'talkingPoint', 'contact'] as const

/** The police district and the manifest are of municipalities (`reports.md` 3.2). */
const factsOf = ({ kind }: Relation): readonly FactName[] => (kind === 'utrechtse-gemeente' ? OF_MUNICIPALITY : OF_ALL)

interface RelationFactsProps {
  readonly plan: Plan
  readonly relation: Relation
}

/** What the advisor knows about it; unknown is shown as unknown. */
export function RelationFacts({ plan, relation }: RelationFactsProps) {
  const [isChanging, setIsChanging] = useState(false)
  const dossier = plan.dossiers.find(({ about }) => about === relation.id) ?? emptyDossier(relation.id)
  const facts = factsOf(relation).map((fact) => ({
    name: t(`relations.facts.${fact}`),
    value:
      dossier[fact] === '' ? <span className="relations-none">{t('relations.facts.unknown')}</span> : dossier[fact],
  }))
  return (
    <section className="screen-part relation-part">
      <div className="relation-heading">
        <h3>{t('relations.facts.title')}</h3>
        <Button onPress={() => setIsChanging(true)}>{t('relations.facts.change')}</Button>
      </div>
      <FactsList
        facts={[...facts, { name: t('relations.facts.disclosure'), value: disclosureName(dossier.disclosure) }]}
      />
      {isChanging && <FactsDialog {...{ relation, dossier }} onClose={() => setIsChanging(false)} />}
    </section>
  )
}

interface FactsDialogProps {
  readonly relation: Relation
  readonly dossier: Dossier
  onClose(): void
}

const HINTED = { cooperations: true, manifest: true, contact: true } as const satisfies Partial<Record<FactName, true>>

function FactsDialog({ relation, dossier, onClose }: FactsDialogProps) {
  const store = useStore()
  const { keep } = useChange()
  const [typed, setTyped] = useState(dossier)
  const submit = async () => {
    if (await keep(changeDossier(store, typed), t('relations.stored.facts', { name: relation.name }))) onClose()
  }
  return (
    <Dialog title={t('relations.facts.dialog', { name: relation.name })} isWide onClose={onClose}>
      <EntryForm onSubmit={submit} onClose={onClose}>
        {factsOf(relation).map((fact, place) => (
          <TextField
            key={fact}
            label={t(`relations.facts.${fact}`)}
            hint={hintOf(fact)}
            name={fact}
            value={typed[fact]}
            onChange={(value) => setTyped({ ...typed, [fact]: value })}
            autoFocus={place === 0}
          />
        ))}
        <DisclosureField value={typed.disclosure} onChange={(disclosure) => setTyped({ ...typed, disclosure })} />
      </EntryForm>
    </Dialog>
  )
}

const isHinted = (fact: FactName): fact is keyof typeof HINTED => fact in HINTED

const hintOf = (fact: FactName): string | undefined => (isHinted(fact) ? t(`relations.facts.${fact}Hint`) : undefined)
