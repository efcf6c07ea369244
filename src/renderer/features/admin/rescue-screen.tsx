import { useState } from 'react'
import { assertNever } from '@shared/result'
import type { Trouble } from '@shared/safety/trouble'
import type { Places } from '@shared/safety/witness'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { Screen } from '../../ui/screen'
import { BackupList } from './backup-list'
import { OpenBackupButton } from './open-backup-button'
import { RestoreDialog } from './restore-dialog'
import { StartOverDialog } from './start-over-dialog'
import { useBackupChoice } from './use-backup-choice'
import { useBackups } from './use-backups'
import './admin-screen.css'
import './rescue-screen.css'

/**
 * What stands in the place of the plan when nothing of it can be opened: what is wrong, and the ways on. Nothing begins
 * empty by itself (`safety.md` 4, L4).
 */
export function RescueScreen({ trouble }: { readonly trouble: Trouble }) {
  return (
    <Screen title={t(`rescue.${trouble.kind}.title`)}>
      <div className="rescue">
        <p className="rescue-what">{whatWords(trouble)}</p>
        {trouble.kind === 'unopened' && (
          <p>
            <Button look="primary" autoFocus onPress={() => location.reload()}>
              {t('rescue.again')}
            </Button>
          </p>
        )}
        {trouble.kind !== 'newer' && <WaysOn inUse={trouble.inUse} />}
      </div>
    </Screen>
  )
}

function whatWords(trouble: Trouble): string {
  switch (trouble.kind) {
    case 'lost':
    case 'newer':
      return t(`rescue.${trouble.kind}.what`)
    case 'unopened':
      return t('rescue.unopened.what', { code: trouble.code })
    default:
      return assertNever(trouble)
  }
}

/** A back-up that the app keeps, one in a file, or with the plan as it was adopted. */
function WaysOn({ inUse }: { readonly inUse: Places }) {
  const { state } = useBackups()
  const { chosen, look, close } = useBackupChoice()
  const [isStartingOver, setStartingOver] = useState(false)
  return (
    <div className="admin">
      <BackupList
        state={state}
        about={state?.backups.length === 0 ? null : t('rescue.backups.about')}
        none={t('rescue.backups.none')}
        onRestore={(number) => look({ kind: 'kept', number })}
      />
      <div className="admin-aside">
        <section className="admin-card" aria-labelledby="rescue-file">
          <h2 id="rescue-file">{t('rescue.file.title')}</h2>
          <p className="admin-about">{t('rescue.file.about')}</p>
          <p>
            <OpenBackupButton onOpened={(bytes) => look({ kind: 'file', bytes })} />
          </p>
        </section>
        <section className="admin-card" aria-labelledby="rescue-empty">
          <h2 id="rescue-empty">{t('rescue.empty.title')}</h2>
          <p className="admin-about">{t('rescue.empty.about')}</p>
          <p className="admin-about">{t('rescue.empty.kept', { ...inUse })}</p>
          <p>
            <Button look="danger" onPress={() => setStartingOver(true)}>
              {t('rescue.empty.ask')}
            </Button>
          </p>
        </section>
      </div>
      {chosen && <RestoreDialog plan={null} {...{ chosen }} onClose={close} />}
      {isStartingOver && <StartOverDialog {...{ inUse }} onClose={() => setStartingOver(false)} />}
    </div>
  )
}
