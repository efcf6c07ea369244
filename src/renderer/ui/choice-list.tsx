import { Check, Search } from 'lucide-react'
import { useRef, type KeyboardEvent } from 'react'
import { Autocomplete, Input, ListBox, ListBoxItem, Text, TextField } from 'react-aria-components'
import { folded } from '@shared/plan/action-filter'
import { t } from '../messages/messages'
import './choice-list.css'
import './search-input.css'

/** One thing to choose. */
export interface Choosable {
  readonly id: string
  readonly name: string
  /** A quiet line under the name. */
  readonly detail?: string | undefined
  /** How many there are of it. */
  readonly count?: number | undefined
}

interface ChoiceListProps {
  readonly label: string
  readonly choices: readonly Choosable[]
  /** Ids of what is chosen now. */
  readonly chosen: readonly string[]
  readonly mode: 'one' | 'several'
  /** In mode `one`: the id that is chosen, also when it was chosen already. In mode `several`: the id that turns. */
  onChoose(id: string): void
  /** Puts a field above the list that narrows it. */
  readonly search?: { readonly label: string; readonly text?: string; onText?(text: string): void } | undefined
}

/** A list to choose from, by mouse, arrows or typed letters. */
export function ChoiceList({ search, ...list }: ChoiceListProps) {
  if (!search) return <Choices {...list} autoFocus="first" />
  return (
    <Autocomplete
      filter={holds}
      {...(search.text !== undefined && { inputValue: search.text })}
      {...(search.onText && { onInputChange: search.onText })}
    >
      <NarrowingField label={search.label} onEnter={(typed) => chooseFirst(list, typed)} />
      <Choices {...list} autoFocus />
    </Autocomplete>
  )
}

interface NarrowingFieldProps {
  readonly label: string
  /** Enter right after typing. Gives whether it was about something in the list. */
  onEnter(typed: string): boolean
}

/** Unlike a search field it leaves Escape to the sheet it stands on, which then closes at once. */
function NarrowingField({ label, onEnter }: NarrowingFieldProps) {
  const movedSince = useRef(false)
  const keepPace = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key, currentTarget } = event
    if (key !== 'Enter') movedSince.current = key.startsWith('Arrow')
    else if (!movedSince.current && onEnter(currentTarget.value)) event.preventDefault()
    if (event.defaultPrevented) event.stopPropagation()
  }
  return (
    <TextField className="search" aria-label={label} autoFocus>
      <Search size={16} aria-hidden className="search-icon" />
      <Input className="search-input" placeholder={label} onKeyDownCapture={keepPace} />
    </TextField>
  )
}

/** Chooses the first that holds what was typed. Who types faster than the list is narrowed gets what they typed. */
function chooseFirst({ choices, onChoose }: Pick<ChoiceListProps, 'choices' | 'onChoose'>, typed: string): boolean {
  const first = typed === '' ? undefined : choices.find((choice) => holds(wordsOf(choice), typed))
  if (first) onChoose(first.id)
  return first !== undefined
}

const wordsOf = ({ name, detail }: Choosable): string => (detail ? `${name} ${detail}` : name)

const holds = (text: string, typed: string): boolean => folded(text).includes(folded(typed))

interface ChoicesProps extends Omit<ChoiceListProps, 'search'> {
  /** Where the keyboard starts when nothing is chosen: on the list, or on its first choice. */
  readonly autoFocus: true | 'first'
}

function Choices({ label, choices, chosen, mode, onChoose, autoFocus }: ChoicesProps) {
  return (
    <ListBox
      className="choices"
      aria-label={label}
      items={choices}
      selectionMode={mode === 'one' ? 'single' : 'multiple'}
      selectedKeys={chosen}
      escapeKeyBehavior="none"
      autoFocus={autoFocus}
      renderEmptyState={() => <p className="choices-none">{t('ui.nothingFound')}</p>}
      onSelectionChange={(keys) => {
        const turned = turnedIn(chosen, new Set([...keys].map(String)))
        if (turned !== undefined) onChoose(turned)
      }}
    >
      {(choice) => <ChoiceItem choice={choice} />}
    </ListBox>
  )
}

/** What was chosen or unchosen: the new one before the one that gave way to it. */
function turnedIn(before: readonly string[], after: ReadonlySet<string>): string | undefined {
  return [...after].find((id) => !before.includes(id)) ?? before.find((id) => !after.has(id))
}

/** The same list inside a field that keeps what is chosen itself. */
export function FieldChoices({ choices }: { readonly choices: readonly Choosable[] }) {
  return (
    <ListBox className="choices" items={choices}>
      {(choice) => <ChoiceItem choice={choice} />}
    </ListBox>
  )
}

function ChoiceItem({ choice }: { readonly choice: Choosable }) {
  const { id, name, detail, count } = choice
  return (
    <ListBoxItem id={id} textValue={wordsOf(choice)} className="choice">
      <Check size={16} aria-hidden className="choice-mark" />
      <span className="choice-words">
        <Text slot="label" className="choice-name">
          {name}
        </Text>
        {detail && (
          <Text slot="description" className="choice-detail">
            {detail}
          </Text>
        )}
      </span>
      {count !== undefined && <span className="choice-count">{count}</span>}
    </ListBoxItem>
  )
}
