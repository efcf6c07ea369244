import { useEffect, useState } from 'react'
import type { CopyOutside } from '@shared/desktop'
import { dayInNumbers } from '@shared/plan/day'
import type { Erased } from '@shared/plan/erasure'
import type { Plan } from '@shared/plan/plan'
import { useStore } from '../../data/use-plan'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { ChoiceBar } from '../../ui/choice-bar'
import { Dialog, DialogButtons } from '../../ui/dialog'
import { TextField } from '../../ui/text-field'
import { backupProblemWords } from './backup-problem-words'
import { eraseRecord, kindWords, whereElse, type StandsElsewhere } from './erase-record'
import { whenWords } from './when-words'

const FATES = ['keep', 'remove'] as const

type Fate = (typeof FATES)[number]

interface EraseDialogProps {
  readonly plan: Plan
  readonly erased: Erased
  onClose(): void
}

/** What goes, where else it stands, and a word to type before it goes. */
export function EraseDialog({ plan, erased, onClose }: EraseDialogProps) {
  const store = useStore()
  const elsewhere = useElsewhere(plan, erased)
  const [fate, setFate] = useState<Fate>('keep')
  const [typed, setTyped] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const word = t('erasure.dialog.word')
  const erase = async () => {
    setBusy(true)
    const papers = fate === 'remove' ? (elsewhere?.papers ?? []) : []
    const done = await eraseRecord(store, erased.record, papers)
    setBusy(false)
    if (!done.ok) setProblem(backupProblemWords(done.problem))
  }
  return (
    <Dialog role="alertdialog" title={t('erasure.dialog.title')} isWide onClose={onClose}>
      <p>
        <strong>{kindWords(erased.record, plan)}</strong>
      </p>
      <p className="erase-words">{erased.words}</p>
      <p>{t('erasure.dialog.what')}</p>
      <p>{t('erasure.dialog.then')}</p>
      {elsewhere === null && <p role="status">{t('erasure.dialog.looking')}</p>}
      {elsewhere && elsewhere.papers.length > 0 && (
        <section className="erase-part">
          <h3>{t('erasure.dialog.papers')}</h3>
          <ul className="erase-list">
            {elsewhere.papers.map(({ id, number, title, on }) => (
              <li key={id}>{t('erasure.dialog.paper', { number, title, day: dayInNumbers(on) })}</li>
            ))}
          </ul>
          <p>{t('erasure.dialog.papersAbout')}</p>
          <ChoiceBar<Fate>
            label={t('erasure.dialog.papersChoice')}
            choices={FATES.map((id) => ({ id, word: t(`erasure.dialog.${id}`) }))}
            chosen={fate}
            onChoose={setFate}
          />
        </section>
      )}
      {elsewhere && elsewhere.outside.length > 0 && (
        <section className="erase-part">
          <h3>{t('erasure.dialog.outside')}</h3>
          <p>{t('erasure.dialog.outsideAbout')}</p>
          <ul className="erase-list erase-copies">
            {elsewhere.outside.map((copy) => (
              <li key={`${copy.name} ${copy.madeAt}`}>{copyWords(copy)}</li>
            ))}
          </ul>
        </section>
      )}
      <TextField name="word" label={t('erasure.dialog.type', { word })} value={typed} onChange={setTyped} autoFocus />
      <p role="alert" className="admin-problem-line">
        {problem}
      </p>
      <DialogButtons>
        <Button
          look="danger"
          isDisabled={isBusy || elsewhere === null || typed.trim() !== word}
          onPress={() => void erase()}
        >
          {t(isBusy ? 'erasure.dialog.busy' : 'erasure.dialog.confirm')}
        </Button>
        <Button isDisabled={isBusy} onPress={onClose}>
          {t('erasure.dialog.cancel')}
        </Button>
      </DialogButtons>
    </Dialog>
  )
}

const copyWords = ({ kind, name, madeAt }: CopyOutside): string =>
  t(`erasure.dialog.${kind}`, { name, when: whenWords(madeAt) })

/** Where else it stands; empty until that was looked for. */
function useElsewhere(plan: Plan, { record }: Erased): StandsElsewhere | null {
  const store = useStore()
  const [elsewhere, setElsewhere] = useState<StandsElsewhere | null>(null)
  useEffect(() => {
    let isGone = false
    void whereElse(store, plan, record).then((found) => !isGone && setElsewhere(found))
    return () => {
      isGone = true
    }
  }, [store, plan, record])
  return elsewhere
}
