import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expect } from '../support/test-app'
import { inTerminal, notMet, type Known } from './known'

export const OUT = resolve(process.env['TROUBLE_OUT'] ?? 'tour')

/** A sentence that someone can meet in trouble. */
interface Met {
  readonly when: string
  readonly sentence: string
  readonly does: string
  readonly picture: string
}

/** What someone meets, and what they do about it. */
export interface Trouble {
  readonly name: string
  readonly when: string
  readonly does: string
}

const list: Met[] = []

/** Waits until the sentence stands on the screen, takes a picture of it, and puts it in the list. */
export async function meet(page: Page, said: Locator, trouble: Trouble): Promise<void> {
  await expect(said).toBeVisible()
  const picture = nextPicture(trouble)
  await page.screenshot({ path: join(OUT, picture), animations: 'disabled' })
  note(trouble, inOneLine(await said.innerText()), picture)
}

/** The name for a picture, in the order in which troubles were met. */
export function nextPicture({ name }: Trouble): string {
  mkdirSync(OUT, { recursive: true })
  return `${String(list.length + 1).padStart(2, '0')}-${name}.png`
}

export const note = ({ when, does }: Trouble, sentence: string, picture: string): void => {
  list.push({ when, sentence, does, picture })
}

export const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Leaves the list beside its pictures, and behind it what else can be said, so that none stays unread. */
export function writeList(): void {
  const parts = [
    '# Wat Actiewijzer zegt als er iets mis is',
    table(
      ['Wat er staat', 'Wanneer', 'Wat u doet', 'Beeld'],
      list.map(({ when, sentence, does, picture }) => [sentence, when, does, `![](${picture})`]),
    ),
    '## Zonder beeld: wat het venster ook kan zeggen',
    knownTable(notMet(list.map(({ sentence }) => sentence))),
    '## In het opdrachtvenster, bij npm',
    knownTable(inTerminal()),
  ]
  writeFileSync(join(OUT, 'lijst.md'), `${parts.join('\n\n')}\n`)
}

const knownTable = (known: readonly Known[]): string =>
  table(
    ['Wat er staat', 'Plek'],
    known.map(({ sentence, place }) => [sentence, `\`${place}\``]),
  )

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n')
