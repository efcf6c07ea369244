import { FileInput, Plus } from 'lucide-react'
import type { RefObject } from 'react'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { SearchInput } from '../../ui/search-input'

interface ActionsHeaderProps {
  /** `12 van 80 acties` */
  readonly count: string
  readonly search: RefObject<HTMLInputElement | null>
  readonly text: string
  onText(text: string): void
  /** Called on arrow down: from the search field into the table. */
  onLeaveSearch(): void
  onReadExcel(): void
  onAdd(): void
}

/** What the screen is, how much of it is shown, and where to search. */
export function ActionsHeader({ count, search, text, onText, onLeaveSearch, onReadExcel, onAdd }: ActionsHeaderProps) {
  return (
    <header className="actions-header">
      <h1>{t('actions.title')}</h1>
      <p role="status" className="actions-count">
        {count}
      </p>
      <SearchInput
        label={t('actions.search')}
        placeholder={t('actions.searchHint')}
        inputRef={search}
        value={text}
        onChange={onText}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') onLeaveSearch()
          else event.continuePropagation()
        }}
      />
      <Button onPress={onReadExcel}>
        <FileInput size={16} aria-hidden />
        {t('actions.readExcel')}
      </Button>
      <Button look="primary" onPress={onAdd}>
        <Plus size={16} aria-hidden />
        {t('actions.add')}
      </Button>
    </header>
  )
}
