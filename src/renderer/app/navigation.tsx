import { Keyboard, LockKeyhole, Search } from 'lucide-react'
import { dayInWords } from '@shared/plan/day'
import { t } from '../messages/messages'
import { today } from '../today'
import { KEYS } from '../ui/keys'
import type { Above } from './above-screens'
import { SCREENS, type ScreenName } from './screens'
import './navigation.css'

interface NavigationProps {
  readonly planTitle: string
  readonly shown: ScreenName
  /** How much *Controle* found; empty as long as the plan is being read. */
  readonly findings: number | null
  onShow(screen: ScreenName): void
  onAbove(above: Above): void
  onLock(): void
}

/** The screens, at the left, with the way to everything else above and the keys below them. */
export function Navigation({ planTitle, shown, findings, onShow, onAbove, onLock }: NavigationProps) {
  return (
    <nav className="navigation" aria-label={t('app.screens.label')}>
      <p className="navigation-name">{t('app.name')}</p>
      <p className="navigation-plan">{planTitle}</p>
      <button type="button" className="navigation-search" onClick={() => onAbove('palette')}>
        <Search size={16} aria-hidden />
        {t('app.search', { keys: KEYS.search.strokes[0] })}
      </button>
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
              {name === 'control' && findings !== null && findings > 0 && <Count findings={findings} />}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="navigation-screen" onClick={() => onAbove('keys')}>
        <Keyboard size={18} aria-hidden />
        {t('app.keys', { keys: KEYS.keys.strokes[0] })}
      </button>
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

/** The figure beside a name, with what it counts for who does not see where it stands. */
function Count({ findings }: { readonly findings: number }) {
  return (
    <span className="navigation-count">
      <span aria-hidden>{findings}</span>
      <span className="unseen">{t('control.inNavigation', { count: findings })}</span>
    </span>
  )
}
