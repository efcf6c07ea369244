import type { ReactNode } from 'react'
import type { ThemeNumber } from '@shared/plan/theme'
import { LIGHTS, lightName, lightSymbol } from '@shared/plan/light'
import type { GroupStand, Stand } from '@shared/progress/stand'
import { t } from '../../messages/messages'
import { countedIds, type ActionSet } from './action-set'
import { GroupVerdict } from './group-verdict'
import { JudgeButton } from './judge-button'
import { ProgressBar } from './progress-bar'
import { SetButton } from './set-button'

interface ThemeTableProps {
  readonly stand: Stand
  onShow(set: ActionSet): void
}

/** The table that GS know: counts per theme and light, with the planned and the actual share beside them. */
export function ThemeTable({ stand, onShow }: ThemeTableProps) {
  const withdrawn = stand.total.count.withdrawn > 0
  return (
    <section className="screen-part">
      <table className="theme-table">
        <caption>{t('overview.themes.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('overview.themes.theme')}</th>
            <th scope="col">{t('overview.themes.actions')}</th>
            {LIGHTS.map((light) => (
              <th scope="col" key={light}>
                <span className="theme-light" aria-hidden>
                  {lightSymbol(light)}
                </span>
                {lightName(light)}
              </th>
            ))}
            {withdrawn && <th scope="col">{t('overview.themes.withdrawn')}</th>}
            <th scope="col">{t('overview.themes.progress')}</th>
            <th scope="col">{t('overview.themes.weighed')}</th>
          </tr>
        </thead>
        <tbody>
          {stand.themes.map((group) => (
            <GroupRow
              key={group.theme.number}
              name={`${group.theme.number} ${group.theme.name}`}
              theme={group.theme.number}
              {...{ stand, group, withdrawn, onShow }}
            >
              <JudgeButton group={group} on={stand.on} />
            </GroupRow>
          ))}
        </tbody>
        <tfoot>
          <GroupRow
            name={t('overview.themes.total')}
            theme={null}
            group={stand.total}
            {...{ stand, withdrawn, onShow }}
          />
        </tfoot>
      </table>
    </section>
  )
}

interface GroupRowProps extends ThemeTableProps {
  readonly name: string
  /** Empty for the whole plan. */
  readonly theme: ThemeNumber | null
  readonly group: GroupStand
  /** Whether there is a column for what is withdrawn. */
  readonly withdrawn: boolean
  /** What can be done about its judgement. */
  readonly children?: ReactNode
}

function GroupRow({ name, theme, group, stand, withdrawn, onShow, children }: GroupRowProps) {
  const { progress } = group
  const where = theme === null ? t('overview.themes.plan') : name
  const set = (what: string, ids: readonly string[]) => <SetButton {...{ what, where, ids, onShow }} />
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{set(t('overview.themes.allActions'), countedIds(stand.actions, theme, null))}</td>
      {LIGHTS.map((each) => (
        <td key={each}>{set(lightName(each), countedIds(stand.actions, theme, each))}</td>
      ))}
      {withdrawn && <td>{set(t('overview.themes.withdrawn'), countedIds(stand.actions, theme, 'vervallen'))}</td>}
      <td>
        <ProgressBar progress={progress} />
      </td>
      <td>
        <GroupVerdict where={where} group={group}>
          {children}
        </GroupVerdict>
      </td>
    </tr>
  )
}
