import { useMemo, useState } from 'react'
import type { PointedAt } from '@shared/plan/action-filter'
import type { Day } from '@shared/plan/day'
import { found } from '@shared/plan/found'
import type { Plan } from '@shared/plan/plan'
import { relationsOf } from '@shared/plan/relation'
import { actionsOf } from '@shared/progress/actions-of'
import type { Stand } from '@shared/progress/stand'
import { t } from '../../messages/messages'
import { ChoiceBar } from '../../ui/choice-bar'
import { Screen } from '../../ui/screen'
import { SearchInput } from '../../ui/search-input'
import { Directories } from './directories'
import { RelationFile } from './relation-file'
import { RelationList } from './relation-list'
import './relations-screen.css'

interface RelationsScreenProps {
  readonly plan: Plan
  /** How the plan stands today. */
  readonly stand: Stand
  /** Today. */
  readonly on: Day
  /** The id of the relation whose file is shown; the first one as long as none was chosen. */
  readonly shown: string | null
  onRelation(id: string): void
  /** Leads to these actions. */
  onShow(among: PointedAt): void
  /** Leads to a moment of the agenda. */
  onMoment(id: string): void
  /** Leads to a promise of the agenda. */
  onCommitment(id: string): void
}

const PARTS = ['files', 'directories'] as const

type Part = (typeof PARTS)[number]

/** *Gemeenten en partners*: a file per municipality and per organisation, and the lists they stand in. */
export function RelationsScreen({ plan, stand, on, shown, onRelation, ...ways }: RelationsScreenProps) {
  const [part, setPart] = useState<Part>('files')
  const [asked, setAsked] = useState('')
  const relations = useMemo(() => relationsOf(plan), [plan])
  const counts = useMemo(
    () => new Map(relations.map(({ id }) => [id, actionsOf(stand, id).length])),
    [relations, stand],
  )
  const listed = useMemo(
    () => found(relations, asked, ({ name, fullName }) => [name, fullName ?? '']),
    [relations, asked],
  )
  const relation = relations.find(({ id }) => id === shown) ?? relations[0]
  return (
    <Screen
      title={t('relations.title')}
      actions={
        <ChoiceBar<Part>
          label={t('relations.parts.label')}
          choices={PARTS.map((id) => ({ id, word: t(`relations.parts.${id}`) }))}
          chosen={part}
          onChoose={setPart}
        />
      }
    >
      {part === 'directories' && (
        <Directories
          plan={plan}
          onShow={ways.onShow}
          onFile={(id) => {
            onRelation(id)
            setPart('files')
          }}
        />
      )}
      {part === 'files' && (
        <div className="relations">
          <div className="relations-side">
            <SearchInput label={t('relations.search')} value={asked} onChange={setAsked} />
            <p role="status" className="relations-count">
              {t('relations.listed', { count: listed.length })}
            </p>
            <RelationList relations={listed} counts={counts} shown={relation?.id ?? ''} onShow={onRelation} />
          </div>
          {relation && <RelationFile key={relation.id} {...{ plan, stand, on, relation, ...ways }} />}
        </div>
      )}
    </Screen>
  )
}
