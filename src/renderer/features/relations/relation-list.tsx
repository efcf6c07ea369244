import { useMemo } from 'react'
import { Collection, Header, ListBox, ListBoxItem, ListBoxSection, Text } from 'react-aria-components'
import { RELATION_KINDS, type Relation } from '@shared/plan/relation'
import { t } from '../../messages/messages'

interface RelationListProps {
  /** By sort and name. */
  readonly relations: readonly Relation[]
  /** How many actions each has, by its id. */
  readonly counts: ReadonlyMap<string, number>
  readonly shown: string
  onShow(id: string): void
}

/** Everyone there is a file of, sort by sort; the arrows go from one to the next. */
export function RelationList({ relations, counts, shown, onShow }: RelationListProps) {
  const groups = useMemo(
    () =>
      RELATION_KINDS.map((kind) => ({ kind, members: relations.filter((each) => each.kind === kind) })).filter(
        ({ members }) => members.length > 0,
      ),
    [relations],
  )
  if (groups.length === 0) return <p className="relations-none">{t('ui.nothingFound')}</p>
  return (
    <ListBox
      className="relations-list"
      aria-label={t('relations.list')}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={[shown]}
      onSelectionChange={(keys) => {
        const [id] = [...keys].map(String)
        if (id !== undefined) onShow(id)
      }}
    >
      {groups.map(({ kind, members }) => (
        <ListBoxSection key={kind} id={`${SORT}${kind}`}>
          <Header className="relations-kind">
            {t('relations.kind', { kind: t(`relations.kinds.${kind}`), count: members.length })}
          </Header>
          <Collection items={members}>
            {(relation) => <RelationItem relation={relation} count={counts.get(relation.id) ?? 0} />}
          </Collection>
        </ListBoxSection>
      ))}
    </ListBox>
  )
}

function RelationItem({ relation, count }: { readonly relation: Relation; readonly count: number }) {
  return (
    <ListBoxItem id={relation.id} textValue={relation.name} className="relation">
      <Text slot="label" className="relation-name">
        {relation.name}
      </Text>
      <Text slot="description" className="relation-count">
        {count > 0 && (
          <>
            {count} <span className="unseen">{t('relations.actionWord', { count })}</span>
          </>
        )}
      </Text>
    </ListBoxItem>
  )
}

/** Sets the keys of the sorts apart: `rijk` is both a sort of organisation and one of them. */
const SORT = 'soort '
