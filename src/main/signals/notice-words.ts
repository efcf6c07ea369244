import type { SignalCounts } from '@shared/control/signals'

/** The words of the notice: how many, and never of what, because anyone may see a locked screen. */
export function noticeWords({ due, overdue, moments }: SignalCounts): string {
  const parts = [
    counted(overdue, 'actie is te laat', 'acties zijn te laat'),
    counted(due, 'actie eindigt dit kwartaal', 'acties eindigen dit kwartaal'),
    counted(moments, 'moment binnen 14 dagen', 'momenten binnen 14 dagen'),
  ].filter((part) => part !== '')
  return `${parts.join(', ')}.`
}

const counted = (count: number, one: string, more: string): string =>
  count === 0 ? '' : `${count} ${count === 1 ? one : more}`
