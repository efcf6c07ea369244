import { t } from '../messages/messages'
import { Button } from '../ui/button'
import { Dialog, DialogButtons } from '../ui/dialog'
import { KeyCaps } from '../ui/key-caps'
import { KEY_PLACES, keysAt } from '../ui/keys'
import './keys-dialog.css'

/** Every key there is, by the screen it works on. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={t('keys.title')} isWide onClose={onClose}>
      <p>{t('keys.intro')}</p>
      <div className="keys-places">
        {KEY_PLACES.map((place) => (
          <section key={place} aria-labelledby={`toetsen-${place}`}>
            <h3 id={`toetsen-${place}`}>{t(`keys.places.${place}`)}</h3>
            <dl className="keys-list">
              {keysAt(place).map((name) => (
                <div key={name} className="keys-line">
                  <dt>{t(`keys.names.${name}`)}</dt>
                  <dd>
                    <KeyCaps of={name} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <DialogButtons>
        <Button autoFocus onPress={onClose}>
          {t('keys.close')}
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
