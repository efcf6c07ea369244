import { Notification } from 'electron'
import type { Desktop } from '@shared/desktop'
import { safeFolder } from '../generation'
import { PRODUCT_NAME } from '../identity'
import type { Signals } from './signals'

type SignalVerbs = Pick<Desktop, 'signalChoice' | 'keepSignalChoice' | 'tellSignals'>

/**
 * The verbs about signals; what is behind them is loaded with the first. The notice is main's own: the page in the
 * window still may not show any.
 */
export function signalVerbs(bringForward: () => void): SignalVerbs {
  let made: Promise<Signals> | undefined
  const notices = {
    isSupported: () => Notification.isSupported(),
    show: (body: string) => {
      const notice = new Notification({ title: PRODUCT_NAME, body, silent: true })
      notice.on('click', bringForward)
      notice.show()
    },
  }
  const signals = () => (made ??= import('./signals').then(({ Signals }) => new Signals(safeFolder(), notices)))
  return {
    signalChoice: async () => (await signals()).choice(),
    keepSignalChoice: async (choice) => (await signals()).keep(choice),
    tellSignals: async (on, counts) => (await signals()).tell(on, counts),
  }
}
