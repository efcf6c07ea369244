import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { SearchInput } from '../../ui/search-input'

interface AgendaToolsProps {
  readonly asked: string
  onAsk(text: string): void
  /** What can be chosen to be shown. */
  readonly children?: ReactNode
  readonly addWords: string
  onAdd(): void
}

/** What narrows a part of the agenda, and the way to add to it. */
export function AgendaTools({ asked, onAsk, children, addWords, onAdd }: AgendaToolsProps) {
  return (
    <div className="agenda-tools">
      {children}
      <SearchInput label={t('engagements.search')} value={asked} onChange={onAsk} />
      <Button look="primary" onPress={onAdd}>
        <Plus size={16} aria-hidden />
        {addWords}
      </Button>
    </div>
  )
}
