import type { LeftText } from '@shared/safety/lock'
import { t } from '../messages/messages'

/** The fields in which something was typed; one that was stored is gone from the page. */
const typedIn = new WeakSet<Element>()

/** Begins to notice in which fields of a page somebody types. Gives back how to stop. */
export function noticeTyping(page: Document): () => void {
  const notice = ({ target }: Event) => target instanceof Element && typedIn.add(target)
  page.addEventListener('input', notice, true)
  return () => page.removeEventListener('input', notice, true)
}

/** What stands in the fields of a page and was typed but not stored. Fields that store themselves say `data-kept`. */
export function leftTextsOn(page: Document): readonly LeftText[] {
  const fields = [...page.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')]
  return fields
    .filter((field) => typedIn.has(field) && field.value.trim() !== '' && isOwnText(field))
    .map((field) => ({ field: nameOf(field), text: field.value }))
}

/** A search is no text of one's own, and a passphrase is kept nowhere. */
const isOwnText = (field: Element): boolean =>
  field.closest('[data-kept], [type="search"], [type="password"], [type="checkbox"], [type="radio"]') === null

/** What a field is called, and the form it is in. */
function nameOf(field: HTMLInputElement | HTMLTextAreaElement): string {
  const label = field.labels?.[0]?.textContent ?? field.getAttribute('aria-label') ?? t('lock.left.noField')
  const form = field.closest('[role="dialog"], [role="alertdialog"], aside')?.querySelector('h2')?.textContent
  return form ? `${form} – ${label}` : label
}
