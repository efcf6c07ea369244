import { FileInput, Plus } from 'lucide-react'
import type { ReactNode, RefObject } from 'react'
import { Toolbar } from 'react-aria-components'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { isPressed } from '../../ui/keys'
import { SearchInput } from '../../ui/search-input'

interface ActionsHeaderProps {
  /** `12 van 80 acties` */
  readonly count: string
  /** How the table can be looked at. */
  readonly tools: ReactNode
  readonly search: RefObject<HTMLInputElement | null>
  readonly text: string
  onText(text: string): void
  /** Called on arrow down: from the search field into the table. */
  onLeaveSearch(): void
  /** Called on Enter in the search field: to the first action that was found. */
  onOpenFound(): void
  onReadExcel(): void
  onAdd(): void
}

/** What the screen is, how much of it is shown, how it is looked at, and where to search. */
export function ActionsHeader({
  count,
  tools,
  search,
  text,
  onText,
  onLeaveSearch,
  onOpenFound,
  ...on
}: ActionsHeaderProps) {
  return (
    <header className="actions-header">
      <h1>{t('actions.title')}</h1>
      <p role="status" className="actions-count">
        {count}
      </p>
      <Toolbar className="actions-tools" aria-label={t('actions.tools')}>
        {tools}
      </Toolbar>
      <SearchInput
        label={t('actions.search')}
        placeholder={t('actions.searchHint')}
        inputRef={search}
        value={text}
        onChange={onText}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') onLeaveSearch()
          else if (isPressed('find-open', event)) onOpenFound()
          else event.continuePropagation()
        }}
      />
      <Button onPress={on.onReadExcel}>
        <FileInput size={16} aria-hidden />
        {t('actions.readExcel')}
      </Button>
      <Button look="primary" onPress={on.onAdd}>
        <Plus size={16} aria-hidden />
        {t('actions.add')}
      </Button>
    </header>
  )
}
