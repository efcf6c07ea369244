import type { PaperFrame } from '@shared/desktop'
import { paperWording } from '@shared/reports/paper-wording'

/** The margins of a page in inches, as the printer counts: 25 mm above and below, 20 at the sides (`reports.md` 3.1). */
export const MARGINS = { top: inches(25), bottom: inches(25), left: inches(20), right: inches(20) }

function inches(millimetres: number): number {
  return millimetres / 25.4
}

/** At the left what it is, at the right who may read it. */
export const headOf = ({ heading, marking }: PaperFrame): string =>
  line('border-bottom', `<span>${escaped(heading)}</span><strong>${escaped(marking)}</strong>`)

/** At the left the version and its day, at the right which page of how many. */
export function footOf({ footer }: PaperFrame): string {
  const { before, between } = paperWording.page
  const number = `${before}<span class="pageNumber"></span>${between}<span class="totalPages"></span>`
  return line('border-top', `<span>${escaped(footer)}</span><span>${number}</span>`)
}

/** Chromium draws these lines as pages of their own, without the styles of the window. */
const line = (border: string, parts: string): string =>
  `<div style="display:flex;justify-content:space-between;gap:8mm;width:100%;margin:4mm 20mm;padding:1.5mm 0;` +
  `${border}:0.5pt solid #bfc7d5;font:9pt Calibri,Carlito,sans-serif;color:#595959">${parts}</div>`

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** A text as it may stand in a page: never a tag of it. */
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '')
