import { Plus } from 'lucide-react'
import { useRef, useState } from 'react'
import type { PointedAt } from '@shared/plan/action-filter'
import { organisationsMerged, ownerRenamed, ownersOf } from '@shared/plan/change-directory'
import { found } from '@shared/plan/found'
import type { Plan } from '@shared/plan/plan'
import { isAbout, relationsOf, type Relation } from '@shared/plan/relation'
import { useStore } from '../../data/use-plan'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { ChoiceBar } from '../../ui/choice-bar'
import { RecordButton, RecordTable, RecordText } from '../../ui/record-table'
import { SearchInput } from '../../ui/search-input'
import { useFocusOn } from '../../ui/use-focus-on'
import { AddOwnerDialog } from './add-owner-dialog'
import { mergeOrganisations, renameOwner } from './keep-directory'
import { MergeDialog } from './merge-dialog'
import { OrganisationDialog } from './organisation-dialog'
import { RenameOwnerDialog } from './rename-owner-dialog'
import './directories.css'

const LISTS = ['owners', 'organisations', 'municipalities'] as const

type List = (typeof LISTS)[number]

interface DirectoriesProps {
  readonly plan: Plan
  /** Leads to these actions. */
  onShow(among: PointedAt): void
  /** Leads to the file of a municipality or an organisation. */
  onFile(id: string): void
}

/** What is open over the lists: a form for one of them. */
type Opened =
  | { readonly does: 'add' }
  | { readonly does: 'add-owner' }
  | { readonly does: 'change' | 'merge'; readonly organisation: string }
  | { readonly does: 'rename' | 'merge-owner'; readonly owner: string }

/** The lists that the other screens choose from: who owns an action, and with whom it is done. */
export function Directories({ plan, onShow, onFile }: DirectoriesProps) {
  const [list, setList] = useState<List>('organisations')
  const [asked, setAsked] = useState('')
  const [opened, setOpened] = useState<Opened | null>(null)
  const lists = useRef<HTMLDivElement>(null)
  const { remember, comeBack } = useFocusOn(lists)
  const open = (form: Opened) => {
    remember(document.activeElement)
    setOpened(form)
  }
  const close = () => {
    setOpened(null)
    comeBack()
  }
  const owners = ownersOf(plan.actions)
  const relations = relationsOf(plan)
  const municipalities = relations.filter(({ kind }) => kind === 'utrechtse-gemeente')
  const organisations = relations.filter(({ kind }) => kind !== 'utrechtse-gemeente')
  const counts = { owners: owners.size, organisations: organisations.length, municipalities: municipalities.length }
  const named = (of: readonly Relation[]) => found(of, asked, ({ name, fullName }) => [name, fullName ?? ''])
  return (
    <div className="directories" ref={lists} tabIndex={-1}>
      <div className="directory-tools">
        <ChoiceBar<List>
          label={t('relations.directories.which')}
          choices={LISTS.map((id) => ({ id, word: t(`relations.directories.${id}`, { count: counts[id] }) }))}
          chosen={list}
          onChoose={setList}
        />
        <SearchInput label={t('relations.directories.search')} value={asked} onChange={setAsked} />
        {list !== 'municipalities' && (
          <Button onPress={() => open({ does: list === 'owners' ? 'add-owner' : 'add' })}>
            <Plus size={16} aria-hidden />
            {t(list === 'owners' ? 'relations.directories.addOwner' : 'relations.directories.add')}
          </Button>
        )}
      </div>
      <p className="relations-none">{t(`relations.directories.about.${list}`)}</p>
      {list === 'owners' && (
        <OwnersTable
          owners={found([...owners], asked, ([name]) => [name])}
          onShow={onShow}
          onOpen={(does, owner) => open({ does, owner })}
        />
      )}
      {list !== 'owners' && (
        <RelationsTable
          plan={plan}
          label={t(`relations.directories.${list}`, { count: counts[list] })}
          relations={named(list === 'organisations' ? organisations : municipalities)}
          onFile={onFile}
          onOpen={list === 'organisations' ? (does, organisation) => open({ does, organisation }) : null}
        />
      )}
      {opened && <OpenedDialog plan={plan} opened={opened} onClose={close} />}
    </div>
  )
}

interface OwnersTableProps {
  readonly owners: readonly (readonly [string, readonly Plan['actions'][number][]])[]
  onShow(among: PointedAt): void
  onOpen(does: 'rename' | 'merge-owner', owner: string): void
}

function OwnersTable({ owners, onShow, onOpen }: OwnersTableProps) {
  if (owners.length === 0) return <p className="relations-none">{t('ui.nothingFound')}</p>
  const columns = [
    { name: t('relations.directories.name') },
    { name: t('relations.directories.used'), width: 160 },
    { name: t('relations.directories.does'), width: 260 },
  ]
  return (
    <RecordTable label={t('relations.directories.owners', { count: owners.length })} columns={columns}>
      {owners.map(([name, actions]) => (
        <tr key={name}>
          <th scope="row">
            <RecordText>{name}</RecordText>
          </th>
          <td>
            <RecordButton
              title={t('relations.directories.actions', { count: actions.length })}
              onOpen={() => onShow({ reason: name, ids: actions.map(({ id }) => id) })}
            />
          </td>
          <td>
            <RowButtons
              name={name}
              onChange={() => onOpen('rename', name)}
              onMerge={() => onOpen('merge-owner', name)}
            />
          </td>
        </tr>
      ))}
    </RecordTable>
  )
}

interface RelationsTableProps {
  readonly plan: Plan
  readonly label: string
  readonly relations: readonly Relation[]
  onFile(id: string): void
  /** Empty where nothing can be changed. */
  readonly onOpen: ((does: 'change' | 'merge', id: string) => void) | null
}

function RelationsTable({ plan, label, relations, onFile, onOpen }: RelationsTableProps) {
  if (relations.length === 0) return <p className="relations-none">{t('ui.nothingFound')}</p>
  const columns = [
    { name: t('relations.directories.name') },
    { name: t('relations.directories.kind'), width: 190 },
    { name: t('relations.directories.contact') },
    { name: t('relations.directories.used'), width: 190 },
    ...(onOpen ? [{ name: t('relations.directories.does'), width: 236 }] : []),
  ]
  return (
    <RecordTable label={label} columns={columns}>
      {relations.map(({ id, name, fullName, kind }) => (
        <tr key={id}>
          <th scope="row">
            <RecordButton title={name} onOpen={() => onFile(id)} />
            {fullName !== null && <span className="record-quiet">{fullName}</span>}
          </th>
          <td>{t(`relations.kinds.${kind}`)}</td>
          <td>
            <RecordText>{plan.dossiers.find(({ about }) => about === id)?.contact ?? ''}</RecordText>
          </td>
          <td>{usedWords(plan, id)}</td>
          {onOpen && (
            <td>
              <RowButtons name={name} onChange={() => onOpen('change', id)} onMerge={() => onOpen('merge', id)} />
            </td>
          )}
        </tr>
      ))}
    </RecordTable>
  )
}

interface RowButtonsProps {
  readonly name: string
  onChange(): void
  onMerge(): void
}

/** What can be done with one of a list. */
function RowButtons({ name, onChange, onMerge }: RowButtonsProps) {
  return (
    <div className="directory-does" data-does>
      <Button onPress={onChange}>
        {t('relations.directories.change')}
        <span className="unseen">: {name}</span>
      </Button>
      <Button onPress={onMerge}>
        {t('relations.directories.merge')}
        <span className="unseen">: {name}</span>
      </Button>
    </div>
  )
}

/** `12 acties, 1 moment`: where a municipality or an organisation is named. */
function usedWords({ actions, engagements, commitments, remarks }: Plan, id: string): string {
  const counts = {
    actions: actions.filter(
      ({ partners, municipalities }) =>
        municipalities.includes(id) || partners.some(({ organisation }) => organisation === id),
    ).length,
    moments: engagements.filter((each) => isAbout(each, id)).length,
    commitments: commitments.filter((each) => isAbout(each, id)).length,
    remarks: remarks.filter(({ about }) => about === id).length,
  }
  const used = (['actions', 'moments', 'commitments', 'remarks'] as const).flatMap((what) =>
    counts[what] > 0 ? [t(`relations.directories.${what}`, { count: counts[what] })] : [],
  )
  return used.length > 0 ? used.join(', ') : t('relations.directories.notUsed')
}

interface OpenedDialogProps {
  readonly plan: Plan
  readonly opened: Opened
  onClose(): void
}

function OpenedDialog({ plan, opened, onClose }: OpenedDialogProps) {
  const store = useStore()
  if (opened.does === 'add') return <OrganisationDialog plan={plan} organisation={null} onClose={onClose} />
  if (opened.does === 'add-owner') return <AddOwnerDialog plan={plan} onClose={onClose} />
  if ('owner' in opened) {
    const { owner } = opened
    if (opened.does === 'rename') return <RenameOwnerDialog plan={plan} name={owner} onClose={onClose} />
    return (
      <MergeDialog
        plan={plan}
        name={owner}
        choices={[...ownersOf(plan.actions).keys()]
          .filter((name) => name !== owner)
          .map((name) => ({ id: name, name }))}
        changeInto={(stays) => ownerRenamed(plan.actions, owner, stays)}
        onMerge={(stays) => renameOwner(store, owner, stays)}
        onClose={onClose}
      />
    )
  }
  const organisation = plan.organisations.find(({ id }) => id === opened.organisation)
  if (organisation === undefined) return null
  if (opened.does === 'change') return <OrganisationDialog {...{ plan, organisation, onClose }} />
  const { id } = organisation
  return (
    <MergeDialog
      plan={plan}
      name={organisation.shortName}
      choices={relationsOf(plan)
        .filter((each) => each.kind !== 'utrechtse-gemeente' && each.id !== id)
        .toSorted((one, other) => one.name.localeCompare(other.name, 'nl'))
        .map(({ id: other, name, fullName }) => ({ id: other, name, detail: fullName ?? undefined }))}
      changeInto={(stays) => organisationsMerged(plan, id, stays)}
      onMerge={(stays) => mergeOrganisations(store, id, stays)}
      onClose={onClose}
    />
  )
}
