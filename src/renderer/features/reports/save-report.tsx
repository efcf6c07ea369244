import { FileDown } from 'lucide-react'
import { useRef, useState } from 'react'
import type { Report } from '@shared/reports/report'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { useNotices } from '../../ui/notices'
import { exportReport } from './export-report'
import { saveProblemWords } from './save-problem-words'

/** Draws the workbook and saves it; while it is drawn there is a way to stop. */
export function SaveReport({ report }: { readonly report: Report }) {
  const { say } = useNotices()
  const [percent, setPercent] = useState<number | null>(null)
  const stopping = useRef<AbortController | null>(null)

  const save = async () => {
    stopping.current = new AbortController()
    setPercent(0)
    const saved = await exportReport(report, {
      onProgress: (share) => setPercent(Math.round(share * 100)),
      signal: stopping.current.signal,
    })
    setPercent(null)
    if (!saved.ok) say('problem', saveProblemWords(saved.problem))
    else if (saved.value.kind === 'saved') say('stored', t('reports.saved', { name: saved.value.name }))
    else say('stored', t('reports.stopped'))
  }

  if (percent !== null)
    return (
      <>
        <p role="status" className="report-progress">
          {t('reports.saving', { percent })}
        </p>
        <Button onPress={() => stopping.current?.abort()}>{t('reports.cancel')}</Button>
      </>
    )
  return (
    <Button look="primary" onPress={() => void save()}>
      <FileDown size={16} aria-hidden />
      {t('reports.save')}
    </Button>
  )
}
