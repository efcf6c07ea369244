import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expect } from '../support/test-app'

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
  note(trouble, (await said.innerText()).replace(/\s+/g, ' ').trim(), picture)
}

/** The name for a picture, in the order in which troubles were met. */
export function nextPicture({ name }: Trouble): string {
  mkdirSync(OUT, { recursive: true })
  return `${String(list.length + 1).padStart(2, '0')}-${name}.png`
}

export const note = ({ when, does }: Trouble, sentence: string, picture: string): void => {
  list.push({ when, sentence, does, picture })
}

/** Leaves the list beside its pictures. */
export function writeList(): void {
  const rows = list.map(
    ({ when, sentence, does, picture }) =>
      `| ${sentence.replaceAll('|', '\\|')} | ${when} | ${does} | ![](${picture}) |`,
  )
  const head = ['| Wat er staat | Wanneer | Wat u doet | Beeld |', '| --- | --- | --- | --- |']
  writeFileSync(
    join(OUT, 'lijst.md'),
    `# Wat Actiewijzer zegt als er iets mis is\n\n${[...head, ...rows].join('\n')}\n`,
  )
}
