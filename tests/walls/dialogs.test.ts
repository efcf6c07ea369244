import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { DIALOGS } from '../support/dialogs'
import { SCREENS } from '../support/screens'
import { dialogsIn } from './dialogs'
import { sources } from './sources'

const specOf = (name: string) => readFileSync(fileURLToPath(new URL(`../e2e/${name}.spec.ts`, import.meta.url)), 'utf8')

describe('every screen', () => {
  test('is in the list of what everyone can use', () => {
    const screens = sources.flatMap(({ file }) => /^renderer\/(.+-screen\.tsx)$/.exec(file)?.[1] ?? [])
    expect(screens.toSorted()).toEqual(Object.keys(SCREENS).toSorted())
  })

  test.each(Object.entries(SCREENS))('%s is looked at in %s', (_, spec) => {
    expect(specOf(spec)).toMatch(/await (inaccessible|expectAccessible)\(/)
  })
})

describe('everything that lies over a screen', () => {
  test('is in the list of what is tried with keys', () => {
    expect(dialogsIn(sources).toSorted()).toEqual(Object.keys(DIALOGS).toSorted())
  })

  test.each(Object.entries(DIALOGS))('%s is tried in %s', (file, spec) => {
    expect(specOf(spec).includes(`'${file}'`)).toBe(true)
  })

  test('is found under any name, and a frame or a mere import is none', () => {
    const text = `import { Dialog as Question } from 'react-aria-components'\nexport const A = () => <Question />`
    const onlyImported = `import { Dialog } from '../../ui/dialog'\nexport const A = () => <p>{typeof Dialog}</p>`
    expect(
      dialogsIn([
        { file: 'renderer/features/a/a.tsx', text },
        { file: 'renderer/features/a/b.tsx', text: onlyImported },
        { file: 'renderer/ui/popover.tsx', text },
      ]),
    ).toEqual(['features/a/a.tsx'])
  })
})
