import { ExternalLink, FileText, Plus, Trash2 } from 'lucide-react'
import { useRef } from 'react'
import type { Action } from '@shared/plan/action'
import { linksOf, type Link } from '@shared/plan/link'
import { useTypedTexts } from '../../data/use-half-typed'
import { desktop } from '../../desktop'
import { t } from '../../messages/messages'
import { problemWords } from '../../messages/problem-words'
import { Button } from '../../ui/button'
import { useNotices } from '../../ui/notices'
import { TextField } from '../../ui/text-field'
import { useChange } from '../../ui/use-change'
import { addLink, removeLink } from './change-links'
import { FormBehind } from './form-behind'
import { linkPlaces } from './half-typed-places'
import { PanelForm } from './panel-form'
import { PanelSection } from './panel-section'
import { useChanges } from './use-entry-day'

/** Pages and files that belong to an action. One is opened only when it is pressed, and after a question. */
export function ActionLinks({ action }: { readonly action: Action }) {
  const links = linksOf(action)
  const part = useRef<HTMLDivElement>(null)
  const places = linkPlaces(action.id)
  return (
    <PanelSection
      places={places}
      title={t('actions.links.title')}
      summary={links.length > 0 ? String(links.length) : t('actions.links.none')}
    >
      <div ref={part} tabIndex={-1} className="panel-part">
        {links.length > 0 && (
          <ul className="panel-lines" aria-label={t('actions.links.list', { number: action.number })}>
            {links.map((link) => (
              <LinkLine key={link.id} action={action} link={link} onRemoved={() => part.current?.focus()} />
            ))}
          </ul>
        )}
        <FormBehind places={places} renderForm={(close) => <LinkForm action={action} onClose={close} />}>
          <Plus size={16} aria-hidden />
          {t('actions.links.add')}
        </FormBehind>
      </div>
    </PanelSection>
  )
}

interface LinkLineProps {
  readonly action: Action
  readonly link: Link
  onRemoved(): void
}

function LinkLine({ action, link, onRemoved }: LinkLineProps) {
  const store = useChanges()
  const { say } = useNotices()
  const { keep } = useChange()
  const { id, kind, title, address } = link
  const Icon = kind === 'web' ? ExternalLink : FileText
  const open = async () => {
    const opened = await desktop.openOutside({ kind, address })
    if (!opened.ok) say('problem', t(`actions.links.problems.${opened.problem.kind}`, { title }))
  }
  const remove = async () => {
    if (await keep(removeLink(store, action.id, id), t('actions.stored.linkOff', { title }))) onRemoved()
  }
  return (
    <li className="panel-line">
      <div className="panel-line-words">
        <button type="button" className="number-link" onClick={() => void open()}>
          <Icon size={16} aria-hidden />
          <span>{title}</span>
        </button>
        {title !== address && <p className="fact-note">{address}</p>}
      </div>
      <Button look="quiet" aria-label={t('actions.links.remove', { title })} onPress={() => void remove()}>
        <Trash2 size={16} aria-hidden />
      </Button>
    </li>
  )
}

function LinkForm({ action, onClose }: { readonly action: Action; onClose(): void }) {
  const store = useChanges()
  const { problem, keep } = useChange()
  const { texts, type, forget } = useTypedTexts(linkPlaces(action.id), { typed: '', title: '' })
  const submit = async () => {
    const name = texts.title.trim() || texts.typed.trim()
    const stored = addLink(store, action.id, texts)
    if (!(await keep(stored, t('actions.stored.linkOn', { title: name, number: action.number })))) return
    forget()
    onClose()
  }
  return (
    <PanelForm
      confirm={t('actions.links.add')}
      problems={problem ? { address: problemWords(problem) } : {}}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <TextField
        label={t('actions.links.address')}
        name="address"
        hint={t('actions.links.hint')}
        value={texts.typed}
        onChange={(typed) => type('typed', typed)}
        isKept
        autoFocus
      />
      <TextField
        label={t('actions.links.name')}
        name="title"
        value={texts.title}
        onChange={(title) => type('title', title)}
        isKept
      />
    </PanelForm>
  )
}
