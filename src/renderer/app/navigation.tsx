import { LockKeyhole } from 'lucide-react'
import { dayInWords } from '@shared/plan/day'
import { t } from '../messages/messages'
import { today } from '../today'
import { SCREENS, type ScreenName } from './screens'
import './navigation.css'

interface NavigationProps {
  readonly planTitle: string
  readonly shown: ScreenName
  onShow(screen: ScreenName): void
  onLock(): void
}

/** The screens, at the left. */
export function Navigation({ planTitle, shown, onShow, onLock }: NavigationProps) {
  return (
    <nav className="navigation" aria-label={t('app.screens.label')}>
      <p className="navigation-name">{t('app.name')}</p>
      <p className="navigation-plan">{planTitle}</p>
      <ul>
        {SCREENS.map(({ name, icon: Icon }) => (
          <li key={name}>
            <button
              type="button"
              className="navigation-screen"
              aria-current={name === shown ? 'page' : undefined}
              onClick={() => onShow(name)}
            >
              <Icon size={18} aria-hidden />
              {t(`app.screens.${name}`)}
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="navigation-screen navigation-lock"
        aria-keyshortcuts="Control+L"
        onClick={onLock}
      >
        <LockKeyhole size={18} aria-hidden />
        {t('lock.now')}
        <kbd aria-hidden>{t('lock.key')}</kbd>
      </button>
      <p className="navigation-foot">
        {t('app.today', { day: dayInWords(today()) })}
        <br />
        {t('app.offline')}
      </p>
    </nav>
  )
}
