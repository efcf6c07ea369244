import { Search, X } from 'lucide-react'
import type { Ref } from 'react'
import { Button, Input, Label, SearchField, type SearchFieldProps } from 'react-aria-components'
import { t } from '../messages/messages'
import './search-input.css'

interface SearchInputProps extends Omit<SearchFieldProps, 'className' | 'children'> {
  readonly label: string
  readonly placeholder?: string
  readonly inputRef?: Ref<HTMLInputElement>
}

/** A field to search in, with its label inside until something is typed. */
export function SearchInput({ label, placeholder = label, inputRef, ...rest }: SearchInputProps) {
  return (
    <SearchField className="search" {...rest}>
      <Label className="unseen">{label}</Label>
      <Search size={16} aria-hidden className="search-icon" />
      <Input ref={inputRef} className="search-input" placeholder={placeholder} />
      <Button className="search-clear" aria-label={t('ui.clearSearch')}>
        <X size={14} aria-hidden />
      </Button>
    </SearchField>
  )
}
