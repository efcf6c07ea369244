import type { Action } from '@shared/plan/action'
import { dayInWords } from '@shared/plan/day'
import { lightName, lightSymbol, type Light } from '@shared/plan/light'
import { QUESTIONS, type Judged } from '@shared/plan/verdict'
import type { ActionStand } from '@shared/progress/action-stand'
import type { Finding } from '@shared/progress/judgement'
import { becauseWords, findingWords } from '../../messages/because-words'
import { t } from '../../messages/messages'
import { LightBadge } from '../../ui/light-badge'
import { WhyThisColour } from '../../ui/why-this-colour'
import { FormBehind } from './form-behind'
import { verdictPlaces } from './half-typed-places'
import { PanelSection } from './panel-section'
import { VerdictDialog } from './verdict-dialog'

/** The total last, as a sum stands under what it sums. */
const JUDGED: readonly Judged[] = [...QUESTIONS, 'totaal']

/** The three questions and the whole: each with its colour, who says so, and why. */
export function ActionLights({ stand }: { readonly stand: ActionStand }) {
  const { action, findings } = stand
  const isClosed = action.status === 'vervallen' || action.status === 'afgerond'
  const places = Object.fromEntries(JUDGED.map((about) => [about, verdictPlaces(action.id, about).reason]))
  return (
    <PanelSection title={t('actions.lights.title')} summary={stand.light && lightName(stand.light)} places={places}>
      {isClosed ? (
        <p>{becauseWords(stand.because)}</p>
      ) : (
        <ul className="panel-lights" aria-label={t('actions.lights.list', { number: action.number })}>
          {JUDGED.map((about) => (
            <LightLine key={about} action={action} about={about} finding={findings[about]} />
          ))}
        </ul>
      )}
      <WhyThisColour />
    </PanelSection>
  )
}

interface LightLineProps {
  readonly action: Action
  readonly about: Judged
  readonly finding: Finding
}

function LightLine({ action, about, finding }: LightLineProps) {
  const name = t(`actions.lights.about.${about}`)
  const given = action.verdicts[about]
  return (
    <li className="panel-light">
      <p className="panel-light-name">{name}</p>
      <LightWithOrigin light={finding.light} isDecided={finding.verdict !== null} />
      <FormBehind
        look="quiet"
        label={t('actions.lights.changeOf', { name })}
        opens="dialog"
        places={verdictPlaces(action.id, about)}
        renderForm={(close) => <VerdictDialog action={action} about={about} finding={finding} onClose={close} />}
      >
        {t('actions.lights.change')}
      </FormBehind>
      <p className="fact-note panel-light-why">{findingWords(finding)}</p>
      {given && !finding.verdict && (
        <p className="fact-note panel-light-why">{t('actions.lights.lapsed', { day: dayInWords(given.on) })}</p>
      )}
    </li>
  )
}

/** A colour, and whether the app proposes it or the advisor decided on it. */
export function LightWithOrigin({ light, isDecided }: { readonly light: Light | null; readonly isDecided: boolean }) {
  if (!light) return null
  return (
    <p className="panel-light-badge">
      <LightBadge light={light} symbol={lightSymbol(light)} word={lightName(light)} />{' '}
      <span className="fact-note">{t(isDecided ? 'actions.lights.decided' : 'actions.lights.proposed')}</span>
    </p>
  )
}
