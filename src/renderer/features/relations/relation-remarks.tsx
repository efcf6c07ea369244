import { Plus } from 'lucide-react'
import { useState } from 'react'
import { dayInWords, parseDay, type Day } from '@shared/plan/day'
import { disclosureName, type Disclosure } from '@shared/plan/disclosure'
import type { Plan } from '@shared/plan/plan'
import type { Relation } from '@shared/plan/relation'
import { useStore } from '../../data/use-plan'
import { t } from '../../messages/messages'
import { problemWords } from '../../messages/problem-words'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { DisclosureField } from '../../ui/disclosure-field'
import { EntryForm } from '../../ui/entry-form'
import { TextField } from '../../ui/text-field'
import { useChange } from '../../ui/use-change'
import { addRemark } from './keep-dossier'

interface RelationRemarksProps {
  readonly plan: Plan
  /** Today. */
  readonly on: Day
  readonly relation: Relation
}

/** Dated notes, newest first; they are added and never overwritten. */
export function RelationRemarks({ plan, on, relation }: RelationRemarksProps) {
  const [isAdding, setIsAdding] = useState(false)
  const theirs = plan.remarks
    .filter(({ about }) => about === relation.id)
    .toSorted((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0))
  return (
    <section className="screen-part relation-part">
      <div className="relation-heading">
        <h3>{t('relations.remarks.title')}</h3>
        <Button onPress={() => setIsAdding(true)}>
          <Plus size={16} aria-hidden />
          {t('relations.remarks.add')}
        </Button>
      </div>
      {theirs.length === 0 && <p className="relations-none">{t('relations.remarks.none')}</p>}
      <ol className="relation-remarks">
        {theirs.map(({ id, on: day, disclosure, text }) => (
          <li key={id}>
            <p className="record-quiet">
              <time dateTime={day}>{dayInWords(day)}</time> · {disclosureName(disclosure)}
            </p>
            <p className="relation-text">{text}</p>
          </li>
        ))}
      </ol>
      {isAdding && <RemarkDialog {...{ on, relation }} onClose={() => setIsAdding(false)} />}
    </section>
  )
}

function RemarkDialog({ on, relation, onClose }: Omit<RelationRemarksProps, 'plan'> & { onClose(): void }) {
  const store = useStore()
  const { problem, keep } = useChange()
  const [text, setText] = useState('')
  const [typedDay, setTypedDay] = useState<string>(on)
  const [isNoDay, setIsNoDay] = useState(false)
  const [disclosure, setDisclosure] = useState<Disclosure>('vertrouwelijk')
  const submit = async () => {
    const day = parseDay(typedDay)
    setIsNoDay(!day.ok)
    if (!day.ok) return
    const stored = addRemark(store, { about: relation.id, on: day.value, text, disclosure })
    if (await keep(stored, t('relations.stored.remark', { name: relation.name }))) onClose()
  }
  const said = problem ? problemWords(problem) : undefined
  const isAboutDay = problem?.kind === 'day-in-future'
  return (
    <Dialog title={t('relations.remarks.dialog', { name: relation.name })} onClose={onClose}>
      <EntryForm confirm={t('relations.remarks.confirm')} onSubmit={submit} onClose={onClose}>
        <TextField
          label={t('relations.remarks.text')}
          hint={t('relations.remarks.textHint')}
          name="text"
          kind="lines"
          reminds={false}
          value={text}
          onChange={setText}
          problem={isAboutDay ? undefined : said}
          autoFocus
        />
        <div className="form-pair">
          <TextField
            label={t('relations.remarks.on')}
            name="on"
            kind="day"
            value={typedDay}
            onChange={setTypedDay}
            problem={isNoDay ? t('ui.dayProblem') : isAboutDay ? said : undefined}
          />
          <DisclosureField value={disclosure} onChange={setDisclosure} />
        </div>
      </EntryForm>
    </Dialog>
  )
}
