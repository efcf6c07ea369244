import { FileText } from 'lucide-react'
import { useState } from 'react'
import type { Paper } from '@shared/reports/paper'
import { desktop } from '../../desktop'
import { renderWord } from '../../documents/documents'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { useNotices } from '../../ui/notices'
import { saveProblemWords } from './save-problem-words'

/** Draws a paper as a Word document and saves it. */
export function SavePaper({ paper }: { readonly paper: Paper }) {
  const { say } = useNotices()
  const [isBusy, setIsBusy] = useState(false)
  const save = async () => {
    setIsBusy(true)
    const drawn = await renderWord(paper)
    const saved =
      drawn.ok && drawn.value.kind === 'drawn'
        ? await desktop.saveFile({ name: `${paper.fileName}.docx`, bytes: drawn.value.bytes })
        : drawn
    setIsBusy(false)
    if (!saved.ok) say('problem', saveProblemWords(saved.problem))
    else if (saved.value.kind === 'saved') say('stored', t('reports.saved', { name: saved.value.name }))
    else say('stored', t('reports.stopped'))
  }
  return (
    <Button look="primary" isDisabled={isBusy} onPress={() => void save()}>
      <FileText size={16} aria-hidden />
      {t('reports.saveWord')}
    </Button>
  )
}
