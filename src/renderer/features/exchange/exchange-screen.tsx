import { useCallback, useState } from 'react'
import type { Day } from '@shared/plan/day'
import type { Plan } from '@shared/plan/plan'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { Screen } from '../../ui/screen'
import { usePaste } from '../../ui/use-clipboard'
import { notReadWords } from './exchange-words'
import { openListFile, type ListFile } from './list-file'
import { pastedFile } from './pasted-file'
import { ProposalView } from './proposal-view'
import './exchange-screen.css'

interface ExchangeScreenProps {
  readonly plan: Plan
  /** Today. */
  readonly on: Day
  /** Cells that were pasted on the way here. */
  readonly pasted?: string | undefined
  onDone(): void
}

/** A list of actions that comes back from Excel: which file, what it would change, and what of it is taken over. */
export function ExchangeScreen({ plan, on, pasted, onDone }: ExchangeScreenProps) {
  const [first] = useState(() => (pasted === undefined ? null : pastedFile(pasted)))
  const [file, setFile] = useState<ListFile | null>(first?.ok ? first.value : null)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState(first?.ok === false ? notReadWords(first.problem) : null)
  const paste = useCallback((text: string) => {
    const read = pastedFile(text)
    setProblem(read.ok ? null : notReadWords(read.problem))
    if (read.ok) setFile(read.value)
  }, [])
  usePaste(paste)
  const choose = async () => {
    if (isBusy) return
    setBusy(true)
    setProblem(null)
    const opened = await openListFile()
    setBusy(false)
    if (!opened.ok) setProblem(notReadWords(opened.problem))
    else if (opened.value.kind === 'list-file') setFile(opened.value)
  }
  return (
    <Screen
      title={t('exchange.title')}
      subtitle={file ? t('exchange.read', { name: file.name }) : t('exchange.subtitle')}
      actions={
        <>
          {file && <Button onPress={() => void choose()}>{t('exchange.again')}</Button>}
          <Button onPress={onDone}>{t('exchange.start.back')}</Button>
        </>
      }
    >
      <p role="alert" className="exchange-problem">
        {problem}
      </p>
      {file ? (
        <ProposalView key={file.id} {...{ plan, file, on, onDone }} />
      ) : (
        <section className="screen-part exchange-start" aria-labelledby="exchange-start">
          <h2 id="exchange-start">{t('exchange.start.title')}</h2>
          <ol>
            {t('exchange.start.steps', { returnObjects: true }).map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p>{t('exchange.pasted.how')}</p>
          <p className="exchange-quiet">{t('exchange.start.empty')}</p>
          <div>
            <Button look="primary" autoFocus onPress={() => void choose()}>
              {t('exchange.start.choose')}
            </Button>
          </div>
        </section>
      )}
      <p role="status" className="exchange-quiet">
        {isBusy && t('exchange.start.busy')}
      </p>
    </Screen>
  )
}
