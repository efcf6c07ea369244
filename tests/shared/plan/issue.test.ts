import { expect, test } from 'vitest'
import { fileFormat, lastIssuedFirst } from '@shared/plan/issue'
import { anIssuedNote } from '../../support/agenda'

test('the register stands from its last number down, also past a hundred', () => {
  const issues = ['R02', 'R100', 'R99', 'R01'].map((number) => anIssuedNote({ id: `stuk ${number}`, number }))
  expect(lastIssuedFirst(issues).map(({ number }) => number)).toEqual(['R100', 'R99', 'R02', 'R01'])
})

test('a paper says which program opens it', () => {
  expect(['a.b.xlsx', 'a.docx', 'a.pdf'].map((fileName) => fileFormat({ fileName }))).toEqual(['Excel', 'Word', 'PDF'])
})
