import { useState } from 'react'
import { t } from '../messages/messages'
import { spendingBorders } from '../messages/spending-borders'
import { Button } from './button'
import { Dialog, DialogButtons } from './dialog'
import './why-this-colour.css'

/** Beside the colour of an action: leads to the thresholds, so that nobody has to guess why something is orange. */
export function WhyThisColour() {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button look="quiet" onPress={() => setIsOpen(true)}>
        {t('actions.lights.why')}
      </Button>
      {isOpen && <Thresholds onClose={() => setIsOpen(false)} />}
    </>
  )
}

/** The thresholds in words. */
function Thresholds({ onClose }: { onClose(): void }) {
  return (
    <Dialog title={t('actions.lights.why')} onClose={onClose}>
      <dl className="why">
        <dt>{t('actions.lights.about.inhoud')}</dt>
        <dd>{t('actions.why.inhoud')}</dd>
        <dt>{t('actions.lights.about.planning')}</dt>
        <dd>{t('actions.why.planning')}</dd>
        <dd>{t('actions.why.planningOrange')}</dd>
        <dd>{t('actions.why.planningRed')}</dd>
        <dd>{t('actions.why.planningContinuous')}</dd>
        <dd>{t('actions.why.planningGrey')}</dd>
        <dt>{t('actions.lights.about.besteding')}</dt>
        <dd>{spendingBorders()}</dd>
        <dd>{t('actions.why.bestedingFrom')}</dd>
        <dt>{t('actions.lights.about.totaal')}</dt>
        <dd>{t('actions.why.totaal')}</dd>
        <dt>{t('actions.why.verdictTitle')}</dt>
        <dd>{t('actions.why.verdict')}</dd>
      </dl>
      <DialogButtons>
        <Button onPress={onClose}>{t('ui.close')}</Button>
      </DialogButtons>
    </Dialog>
  )
}
