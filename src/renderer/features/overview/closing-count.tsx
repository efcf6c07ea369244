import type { ReactNode } from 'react'
import { dayInNumbers } from '@shared/plan/day'
import { bridgeOf, type Bridge } from '@shared/progress/bridge'
import type { PreviousMoment } from '@shared/progress/previous-moment'
import type { Stand } from '@shared/progress/stand'
import { t } from '../../messages/messages'
import { countedIds, type ActionSet } from './action-set'
import { categoryInWords, categoryName } from './category-words'
import { DoesNotCloseHere } from './does-not-close-here'
import { previousInWords } from './previous-words'
import { SetButton } from './set-button'
import './closing-count.css'

interface ClosingCountProps {
  readonly previous: PreviousMoment
  /** How the plan stood then. */
  readonly before: Stand
  readonly stand: Stand
  onShow(set: ActionSet): void
}

/** *Sluitende telling*: how the number of actions went from then to now, in all and per colour. */
export function ClosingCount({ previous, before, stand, onShow }: ClosingCountProps) {
  const bridge = bridgeOf(before, stand)
  return (
    <section className="screen-part closing" aria-labelledby="closing-title">
      <h2 id="closing-title">{t('overview.closing.title')}</h2>
      <p className="part-hint">{t('overview.closing.since', { moment: previousInWords(previous) })}</p>
      <DoesNotCloseHere {...{ stand, onShow }} />
      <Sum {...{ bridge, stand, onShow }} />
      <Crossings {...{ bridge, before, stand, onShow }} />
    </section>
  )
}

interface PartProps extends Omit<ClosingCountProps, 'previous' | 'before'> {
  readonly bridge: Bridge
}

/** Previous + new - no longer counted = now. */
function Sum({ bridge, stand, onShow }: PartProps) {
  const known = new Set(stand.actions.map(({ action }) => action.id))
  const where = t('overview.themes.plan')
  const [added, gone] = [t('overview.closing.added'), t('overview.closing.gone')]
  const shown = bridge.gone.filter((id) => known.has(id))
  return (
    <dl className="closing-sum" aria-label={t('overview.closing.sum')}>
      <Term name={t('overview.closing.before')}>{bridge.before}</Term>
      <Term sign="+" name={added}>
        <SetButton what={added} ids={bridge.added} {...{ where, onShow }} />
      </Term>
      <Term sign="−" name={gone}>
        {shown.length === bridge.gone.length ? (
          <SetButton what={gone} ids={shown} {...{ where, onShow }} />
        ) : (
          bridge.gone.length
        )}
      </Term>
      <Term sign="=" name={t('overview.closing.now')}>
        {bridge.now}
      </Term>
    </dl>
  )
}

interface TermProps {
  readonly name: string
  readonly sign?: string
  readonly children: ReactNode
}

function Term({ name, sign, children }: TermProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {sign && <span className="closing-sign">{sign}</span>}
        {children}
      </dd>
    </div>
  )
}

function Crossings({ bridge, before, stand, onShow }: PartProps & { readonly before: Stand }) {
  const where = t('overview.themes.plan')
  return (
    <table className="figures-table">
      <caption className="unseen">{t('overview.closing.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('overview.closing.category')}</th>
          <th scope="col">{dayInNumbers(before.on)}</th>
          <th scope="col">{dayInNumbers(stand.on)}</th>
          <th scope="col">{t('overview.closing.difference')}</th>
        </tr>
      </thead>
      <tbody>
        {bridge.crossings.map(({ category, before: then, now }) => (
          <tr key={category}>
            <th scope="row">{categoryInWords(category)}</th>
            <td>{then}</td>
            <td>
              <SetButton
                what={categoryName(category)}
                ids={countedIds(stand.actions, null, category)}
                {...{ where, onShow }}
              />
            </td>
            <td>{signed(now - then)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('overview.themes.total')}</th>
          <td>{bridge.before}</td>
          <td>{bridge.now}</td>
          <td>{signed(bridge.now - bridge.before)}</td>
        </tr>
      </tfoot>
    </table>
  )
}

/** `+3`, `−2` or `0`. */
const signed = (difference: number): string => {
  if (difference === 0) return '0'
  return difference > 0 ? `+${difference}` : `−${-difference}`
}
