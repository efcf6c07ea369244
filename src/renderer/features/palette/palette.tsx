import { Search } from 'lucide-react'
import { useState } from 'react'
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  Text,
  TextField,
} from 'react-aria-components'
import type { Plan } from '@shared/plan/plan'
import type { Piece } from '@shared/search/found-words'
import type { Place } from '@shared/search/search-document'
import { t } from '../../messages/messages'
import { KeyCaps } from '../../ui/key-caps'
import {
  foundGroups,
  startGroups,
  type PaletteCommand,
  type PaletteGroup,
  type PaletteLine,
  type PaletteWays,
} from './palette-group'
import { useSearch } from './use-search'
import './palette.css'

interface PaletteProps extends PaletteWays {
  readonly plan: Plan
  /** What was opened last, the last first. */
  readonly recent: readonly Place[]
  readonly commands: readonly PaletteCommand[]
  onClose(): void
}

/** One list of everything that can be gone to or done, narrowed by what is typed. */
export function Palette({ plan, recent, commands, onClose, ...ways }: PaletteProps) {
  const [asked, setAsked] = useState('')
  const { documents, found, left } = useSearch(plan, asked)
  const groups =
    asked.trim() === '' ? startGroups(recent, documents, commands, ways) : foundGroups(asked, found, commands, ways)
  const choose = (line: PaletteLine) => {
    onClose()
    line.act()
  }
  return (
    <ModalOverlay className="dialog-veil palette-veil" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="palette-frame">
        <Dialog className="palette" aria-label={t('palette.title')}>
          <Autocomplete inputValue={asked} onInputChange={setAsked}>
            <div className="palette-head">
              <TextField className="palette-field" aria-label={t('palette.search')} autoFocus>
                <Search size={18} aria-hidden />
                <Input className="palette-input" placeholder={t('palette.search')} />
              </TextField>
              <p role="status" className="palette-status">
                {statusWords(asked, found.length, left)}
              </p>
            </div>
            <Lines groups={groups} onChoose={choose} />
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function statusWords(asked: string, count: number, left: number): string {
  if (left > 0) return t('palette.reading', { count: left })
  return asked.trim().length < 2 ? t('palette.hint') : t('palette.found', { count })
}

interface LinesProps {
  readonly groups: readonly PaletteGroup[]
  onChoose(line: PaletteLine): void
}

function Lines({ groups, onChoose }: LinesProps) {
  return (
    <ListBox
      className="palette-lines"
      aria-label={t('palette.results')}
      escapeKeyBehavior="none"
      renderEmptyState={() => <p className="choices-none">{t('palette.nothing')}</p>}
      onAction={(key) => {
        const line = groups.flatMap(({ lines }) => lines).find(({ id }) => id === key)
        if (line) onChoose(line)
      }}
    >
      {groups.map(({ id, name, lines }) => (
        <ListBoxSection key={id} id={id}>
          <Header className="palette-group">{name}</Header>
          {lines.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  )
}

function Line({ line: { id, title, about, passage, keys } }: { readonly line: PaletteLine }) {
  return (
    <ListBoxItem id={id} textValue={title.map(({ words }) => words).join('')} className="palette-line">
      <span className="palette-words">
        <Text slot="label" className="palette-name">
          <Pieces of={title} />
        </Text>
        {(about.length > 0 || passage.length > 0) && (
          <Text slot="description" className="palette-detail">
            {about.length > 0 && (
              <span className="palette-about">
                <Pieces of={about} />
              </span>
            )}
            {passage.length > 0 && (
              <span className="palette-passage">
                <Pieces of={passage} />
              </span>
            )}
          </Text>
        )}
      </span>
      {keys && <KeyCaps of={keys} first />}
    </ListBoxItem>
  )
}

/** A text with what was found of it marked. */
const Pieces = ({ of }: { readonly of: readonly Piece[] }) =>
  of.map(({ words, isFound }, index) => (isFound ? <mark key={index}>{words}</mark> : <span key={index}>{words}</span>))
