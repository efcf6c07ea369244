import { FileDown } from 'lucide-react'
import { t } from '../../messages/messages'
import { saveProblemWords } from '../../papers/save-problem-words'
import { Button } from '../../ui/button'
import { useNotices } from '../../ui/notices'
import { exportView, type ExportKind, type ViewShown } from './export-view'

const KINDS: readonly ExportKind[] = ['xlsx', 'csv']

interface ExportCommandsProps {
  readonly shown: ViewShown
  onClose(): void
}

/** Saves what the table shows now, for Excel or as csv. */
export function ExportCommands({ shown, onClose }: ExportCommandsProps) {
  const { say } = useNotices()
  const save = async (kind: ExportKind) => {
    onClose()
    const saved = await exportView(kind, shown)
    if (!saved.ok) say('problem', saveProblemWords(saved.problem))
    else
      say('stored', saved.value.kind === 'saved' ? t('papers.saved', { name: saved.value.name }) : t('papers.stopped'))
  }
  return KINDS.map((kind) => (
    <Button key={kind} look="quiet" onPress={() => void save(kind)}>
      <FileDown size={16} aria-hidden />
      {t(`actions.export.${kind}`)}
    </Button>
  ))
}
