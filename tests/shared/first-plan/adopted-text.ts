/** Text in which every run of white space is one space: how the plan as data and the plan as published are compared. */
export const folded = (text: string): string => text.replace(/\s+/g, ' ').trim()

const CHAPTERS_WITH_PROMISES = { first: /^ ?Thema 1: /, end: /^ Bijlage/ }

/** The lines of the four themes and of *Communicatie*, without what is printed at the foot of a page. */
export function promisingChapters(planText: string): readonly string[] {
  const lines = withoutPageFeet(planText.split('\n'))
  const first = lines.findIndex((line) => CHAPTERS_WITH_PROMISES.first.test(line))
  const end = lines.findIndex((line) => CHAPTERS_WITH_PROMISES.end.test(line))
  return lines.slice(first, end)
}

/**
 * A page foot: footnotes begin with their number after an empty line and last until the next page, which begins with
 * one space; a line with only a number is the number of a page.
 */
function withoutPageFeet(lines: readonly string[]): readonly string[] {
  let atFoot = false
  return lines.map((line, at) => {
    const beginsPage = /^ \S/.test(line)
    const beginsFoot = /^\d{1,2} \S/.test(line) && lines[at - 1]?.trim() === ''
    atFoot = beginsFoot || (atFoot && !beginsPage)
    return atFoot || /^\s*\d+\s*$/.test(line) ? '' : line
  })
}

/** The words above a list that say whether its bullets are promises: `Acties:`, and not `een ernstig gevaar is indien:`. */
const ABOVE_A_LIST = [
  { words: /^\s?Acties:/, promises: true },
  { words: /^\s?Deelname aan interne samenwerkingsverbanden:/, promises: true },
  { words: /^De komende twee jaar borduren we voort/, promises: true },
  { words: /ernstig gevaar is indien:\s*$/, promises: false },
]

/** Every bullet that is a promise, white space folded, up to the next bullet or empty line. */
export function promisedBullets(planText: string): readonly string[] {
  const bullets: string[] = []
  let promises = false
  let open = false
  for (const line of promisingChapters(planText)) {
    promises = ABOVE_A_LIST.find(({ words }) => words.test(line))?.promises ?? promises
    const isBullet = /^\s*•/.test(line)
    open = isBullet || (open && line.trim() !== '')
    if (open && promises && isBullet) bullets.push(line.replace('•', ''))
    else if (open && promises) bullets.push(`${bullets.pop() ?? ''} ${line}`)
  }
  return bullets.map(folded)
}

/** The sentences of a text: a full stop, a question mark or a colon ends one, a footnote number behind it included. */
export const sentencesOf = (text: string): readonly string[] => folded(text).split(/(?<=[.?:]\d{0,2})\s+(?=[A-ZÉ‘“])/)

/** The sentences, bullets and headings of the promising chapters, in order. */
export function sentences(planText: string): readonly string[] {
  const text = promisingChapters(planText)
    .map((line) => (line.trim() === '' ? '\n' : line.replace('•', '\n\n')))
    .join('\n')
  return text
    .split(/\n\s*\n/)
    .flatMap(sentencesOf)
    .filter((sentence) => sentence !== '')
}
