import { LockKeyhole } from 'lucide-react'
import { useEffect, useId, useState } from 'react'
import { desktop } from '../../desktop'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { LockPassphraseDialog } from './lock-passphrase-dialog'

/** When the app locks, and the passphrase that opens it again. */
export function LockPart({ onLock }: { onLock(): void }) {
  const [heading, passphrase] = [useId(), useId()]
  const { hasPassphrase, askAgain } = useHasPassphrase()
  const [asking, setAsking] = useState<'set' | 'remove' | null>(null)
  const close = () => {
    setAsking(null)
    askAgain()
  }
  return (
    <div className="admin admin-halves">
      <section className="admin-card" aria-labelledby={heading}>
        <h2 id={heading}>{t('lock.part.title')}</h2>
        <p className="admin-about">{t('lock.part.about')}</p>
        <p>
          <Button onPress={onLock}>
            <LockKeyhole size={16} aria-hidden />
            {t('lock.part.now')}
          </Button>
        </p>
      </section>
      <section className="admin-card" aria-labelledby={passphrase}>
        <h2 id={passphrase}>{t('lock.part.passphraseTitle')}</h2>
        <p>{hasPassphrase !== null && t(hasPassphrase ? 'lock.part.some' : 'lock.part.none')}</p>
        <p className="admin-about">{t('lock.part.honest')}</p>
        {hasPassphrase && <p className="admin-about">{t('lock.part.forgotten')}</p>}
        <p className="admin-buttons">
          <Button isDisabled={hasPassphrase === null} onPress={() => setAsking('set')}>
            {t(hasPassphrase ? 'lock.part.change' : 'lock.part.set')}
          </Button>
          {hasPassphrase && <Button onPress={() => setAsking('remove')}>{t('lock.part.remove')}</Button>}
        </p>
      </section>
      {asking && <LockPassphraseDialog what={asking} hasPassphrase={hasPassphrase === true} onClose={close} />}
    </div>
  )
}

/** Whether there is a passphrase; empty until that is known. */
function useHasPassphrase(): { readonly hasPassphrase: boolean | null; readonly askAgain: () => void } {
  const [hasPassphrase, setHasPassphrase] = useState<boolean | null>(null)
  const [asked, setAsked] = useState(0)
  useEffect(() => {
    let isGone = false
    void desktop.lockState().then((state) => !isGone && setHasPassphrase(state.hasPassphrase))
    return () => {
      isGone = true
    }
  }, [asked])
  return { hasPassphrase, askAgain: () => setAsked((times) => times + 1) }
}
