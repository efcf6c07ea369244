import { FileDown } from 'lucide-react'
import { useState } from 'react'
import type { Report } from '@shared/reports/report'
import { renderExcel } from '../documents/documents'
import { t } from '../messages/messages'
import { Button } from '../ui/button'
import { useNotices } from '../ui/notices'
import { saveMade } from './save-drawn'
import { saveProblemWords } from './save-problem-words'

/** Saves a list of the desk as a workbook; it is no paper, so it is not issued. It is made when it is asked for. */
export function SaveWorkbook({ written }: { readonly written: () => Report }) {
  const { say } = useNotices()
  const [isMaking, setIsMaking] = useState(false)
  const save = async () => {
    setIsMaking(true)
    const report = written()
    const drawn = await renderExcel(report)
    const saved = await saveMade({ document: report, name: `${report.fileName}.xlsx`, drawn })
    setIsMaking(false)
    if (!saved.ok) say('problem', saveProblemWords(saved.problem))
    else
      say('stored', saved.value.kind === 'saved' ? t('papers.saved', { name: saved.value.name }) : t('papers.stopped'))
  }
  return (
    <Button isPending={isMaking} onPress={() => void save()}>
      <FileDown size={16} aria-hidden />
      {t('papers.save.excel')}
    </Button>
  )
}
