import { DialogTrigger, Dialog } from 'react-aria-components'
import { LIGHTS, lightInWords, type Light } from '@shared/plan/light'
import { THEME_GREEN_UNTIL, THEME_RED_FROM } from '@shared/progress/judgement'
import type { GroupStand } from '@shared/progress/stand'
import { inPercent } from '../../messages/figures'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { Popover } from '../../ui/popover'
import './weighing.css'

interface WeighingProps {
  readonly where: string
  readonly group: GroupStand
}

/** *Waarom deze kleur?* The counts behind the proposal, and the borders between the colours. */
export function Weighing({ where, group }: WeighingProps) {
  const title = t('overview.verdict.whyIn', { where })
  return (
    <DialogTrigger>
      <Button look="quiet" aria-label={title}>
        {t('overview.verdict.why')}
      </Button>
      <Popover label={title} placement="bottom end">
        <Dialog className="weighing" aria-label={title}>
          <h3>{title}</h3>
          <Shares group={group} />
          <p>{t('overview.verdict.proposal', { light: lightInWords(group.proposed) })}</p>
          {group.verdict && <p>{t('overview.verdict.decided', { light: lightInWords(group.light) })}</p>}
          <Borders />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

/** What is not judged has no share. */
function Shares({ group: { count } }: Pick<WeighingProps, 'group'>) {
  const lights = LIGHTS.filter((light) => light !== 'niet-beoordeeld')
  const judged = lights.reduce((sum, light) => sum + count.lights[light], 0)
  const line = (light: Light) => (
    <li key={light}>
      {t('overview.verdict.share', {
        light: lightInWords(light),
        count: count.lights[light],
        share: inPercent(count.lights[light] / judged),
      })}
    </li>
  )
  const apart = t('overview.verdict.notJudged', { count: count.lights['niet-beoordeeld'] })
  return (
    <>
      <p>{t('overview.verdict.judged', { count: judged })}</p>
      {judged > 0 && <ul>{lights.map(line)}</ul>}
      <p>{apart}</p>
    </>
  )
}

function Borders() {
  const [red, orange] = [inPercent(THEME_RED_FROM), inPercent(THEME_GREEN_UNTIL)]
  return (
    <ul>
      <li>{t('overview.verdict.borders.red', { red })}</li>
      <li>{t('overview.verdict.borders.green', { orange })}</li>
      <li>{t('overview.verdict.borders.orange')}</li>
      <li>{t('overview.verdict.borders.grey')}</li>
    </ul>
  )
}
