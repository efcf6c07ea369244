import { useState } from 'react'
import { t } from '../messages/messages'
import { problemWords } from '../messages/problem-words'
import { ComboField } from '../ui/combo-field'
import { Dialog } from '../ui/dialog'
import { EntryForm } from '../ui/entry-form'
import { SelectField } from '../ui/select-field'
import { TextField } from '../ui/text-field'
import type { IssueFacts, IssueWords } from './issue-made'
import type { SaveChoice } from './save-drawn'

interface IssueDialogProps {
  readonly choices: readonly SaveChoice[]
  readonly facts: IssueFacts
  readonly moments: readonly string[]
  onIssue(choice: SaveChoice, words: IssueWords): void
  onClose(): void
}

/** Moments that Utrecht reports at; the names change, so anything else may be typed (`reports.md` 1.1). */
const usualMoments = (year: string): readonly string[] => [
  t('papers.issue.moments.gs'),
  t('papers.issue.moments.summer', { year }),
  t('papers.issue.moments.autumn', { year }),
  t('papers.issue.moments.account', { year }),
]

/** Asks what a paper is issued as, for which moment and to whom; then it is saved and registered. */
export function IssueDialog({ choices, facts, moments, onIssue, onClose }: IssueDialogProps) {
  const [id, setId] = useState(choices[0]?.id)
  const [moment, setMoment] = useState('')
  const [sentTo, setSentTo] = useState('')
  const [isTried, setIsTried] = useState(false)
  const submit = () => {
    setIsTried(true)
    const choice = choices.find((each) => each.id === id)
    if (choice && sentTo.trim() !== '') onIssue(choice, { moment, sentTo })
  }
  return (
    <Dialog title={t('papers.issue.title', { title: facts.title })} onClose={onClose}>
      <p>{t('papers.issue.advice')}</p>
      <EntryForm confirm={t('papers.issue.confirm')} onSubmit={submit} onClose={onClose}>
        <SelectField
          label={t('papers.issue.as')}
          name="as"
          choices={choices.map((each) => ({ id: each.id, name: t(`papers.files.${each.id}`) }))}
          value={id ?? null}
          onChange={(chosen) => setId(choices.find((each) => each.id === chosen)?.id ?? id)}
        />
        <ComboField
          label={t('papers.issue.moment')}
          name="moment"
          hint={t('papers.issue.momentHint')}
          known={[...new Set([...moments, ...usualMoments(facts.on.slice(0, 4))])]}
          value={moment}
          onChange={setMoment}
        />
        <TextField
          label={t('papers.issue.sentTo')}
          name="sentTo"
          hint={t('papers.issue.sentToHint')}
          value={sentTo}
          onChange={setSentTo}
          problem={isTried && sentTo.trim() === '' ? problemWords({ kind: 'sent-to-empty' }) : undefined}
        />
      </EntryForm>
    </Dialog>
  )
}
