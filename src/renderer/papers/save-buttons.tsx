import { FileDown } from 'lucide-react'
import { useRef, useState } from 'react'
import type { Watch } from '../documents/documents'
import { t } from '../messages/messages'
import { Button } from '../ui/button'
import { useNotices } from '../ui/notices'
import type { Saved } from './save-drawn'
import { saveProblemWords } from './save-problem-words'
import './save-buttons.css'

/** A kind of file that a paper can be saved as. */
export interface SaveChoice {
  readonly id: 'excel' | 'word' | 'pdf'
  /** Printing cannot be interrupted; drawing in a worker can. */
  readonly stops: boolean
  save(watch: Watch): Promise<Saved>
}

/** A button for each kind of file, the first one in front; while one is drawn there is a way to stop. */
export function SaveButtons({ choices }: { readonly choices: readonly SaveChoice[] }) {
  const { say } = useNotices()
  const [making, setMaking] = useState<(Pick<SaveChoice, 'id' | 'stops'> & { readonly percent: number }) | null>(null)
  const stopping = useRef<AbortController | null>(null)

  const make = async ({ id, stops, save }: SaveChoice) => {
    stopping.current = new AbortController()
    setMaking({ id, stops, percent: 0 })
    const saved = await save({
      onProgress: (share) => setMaking({ id, stops, percent: Math.round(share * 100) }),
      signal: stopping.current.signal,
    })
    setMaking(null)
    if (!saved.ok) say('problem', saveProblemWords(saved.problem))
    else if (saved.value.kind === 'saved') say('stored', t('papers.saved', { name: saved.value.name }))
    else say('stored', t('papers.stopped'))
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
  return choices.map((choice, place) => (
    <Button key={choice.id} look={place === 0 ? 'primary' : 'plain'} onPress={() => void make(choice)}>
      <FileDown size={16} aria-hidden />
      {t(`papers.save.${choice.id}`)}
    </Button>
  ))
}
