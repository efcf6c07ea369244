import { FileDown, Send } from 'lucide-react'
import { useRef, useState } from 'react'
import type { Cancelled, SavedFile } from '@shared/desktop'
import type { Watch } from '../documents/documents'
import { t } from '../messages/messages'
import { problemWords } from '../messages/problem-words'
import { Button } from '../ui/button'
import { useNotices } from '../ui/notices'
import { IssueDialog } from './issue-dialog'
import { issueMade, type IssueFacts, type IssueWords, type KeepIssue, type NotIssued } from './issue-made'
import { saveMade, type SaveChoice } from './save-drawn'
import { saveProblemWords } from './save-problem-words'
import './save-buttons.css'

interface SaveButtonsProps {
  readonly choices: readonly SaveChoice[]
  /** What stands in the register when it is issued. */
  readonly facts: IssueFacts
  /** Names of moments that were reported at before. */
  readonly moments: readonly string[]
  readonly onIssue: KeepIssue
}

/** A button for each kind of file, the first one in front, and one to issue it; drawing can be stopped. */
export function SaveButtons({ choices, facts, moments, onIssue }: SaveButtonsProps) {
  const { say } = useNotices()
  const [making, setMaking] = useState<(Pick<SaveChoice, 'id' | 'stops'> & { readonly percent: number }) | null>(null)
  const [isIssuing, setIsIssuing] = useState(false)
  const stopping = useRef<AbortController | null>(null)

  const watched = async <T,>({ id, stops }: SaveChoice, work: (watch: Watch) => Promise<T>): Promise<T> => {
    stopping.current = new AbortController()
    setMaking({ id, stops, percent: 0 })
    const onProgress = (share: number) => setMaking({ id, stops, percent: Math.round(share * 100) })
    const done = await work({ onProgress, signal: stopping.current.signal })
    setMaking(null)
    return done
  }
  const tell = (saved: SavedFile | Cancelled, words: 'papers.saved' | 'papers.issued') =>
    say('stored', saved.kind === 'saved' ? t(words, { name: saved.name }) : t('papers.stopped'))
  const save = async (choice: SaveChoice) => {
    const saved = await watched(choice, async (watch) => saveMade(await choice.make(watch)))
    if (saved.ok) tell(saved.value, 'papers.saved')
    else say('problem', saveProblemWords(saved.problem))
  }
  const issue = async (choice: SaveChoice, words: IssueWords) => {
    setIsIssuing(false)
    const issued = await watched(choice, async (watch) =>
      issueMade(await choice.make(watch), choice.kind, { ...facts, ...words }, onIssue),
    )
    if (issued.ok) tell(issued.value, 'papers.issued')
    else say('problem', notIssuedWords(issued.problem))
  }

  if (making !== null)
    return (
      <>
        <p role="status" className="save-progress">
          {t(`papers.making.${making.id}`, { percent: making.percent })}
        </p>
        {making.stops && <Button onPress={() => stopping.current?.abort()}>{t('papers.cancel')}</Button>}
      </>
    )
  return (
    <>
      {choices.map((choice, place) => (
        <Button key={choice.id} look={place === 0 ? 'primary' : 'plain'} onPress={() => void save(choice)}>
          <FileDown size={16} aria-hidden />
          {t(`papers.save.${choice.id}`)}
        </Button>
      ))}
      <Button onPress={() => setIsIssuing(true)}>
        <Send size={16} aria-hidden />
        {t('papers.issue.open')}
      </Button>
      {isIssuing && (
        <IssueDialog
          {...{ choices, facts, moments }}
          onIssue={(choice, words) => void issue(choice, words)}
          onClose={() => setIsIssuing(false)}
        />
      )}
    </>
  )
}

const notIssuedWords = (why: NotIssued): string =>
  why.kind === 'not-saved'
    ? saveProblemWords(why.problem)
    : t('papers.issue.notRegistered', { why: problemWords(why.problem) })
