import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { nl } from '@renderer/messages/nl'
import { whyRefused } from '@main/refused-switch'

/** A sentence that can be said, and where it stands in the sources. */
export interface Known {
  readonly sentence: string
  readonly place: string
}

/** The parts of the catalogue that hold nothing but trouble; in others a sentence with a code is trouble too. */
const TROUBLES = [
  'actions.links.problems',
  'admin.problems',
  'app.broken',
  'app.opened',
  'app.reading',
  'app.start',
  'exchange.notKept',
  'exchange.noList',
  'exchange.pasted.problems',
  'exchange.problems',
  'exchange.refused.kinds',
  'lock.problems',
  'papers.problems',
  'problems',
  'rescue',
]

const WITH_CODE = '{{code}}'

/** Every sentence of the catalogue about trouble, with what is filled in between braces. */
export const inCatalogue = (): readonly Known[] =>
  sentencesIn(nl, '').filter(
    ({ sentence, place }) =>
      sentence.includes(WITH_CODE) || TROUBLES.some((part) => place === part || place.startsWith(`${part}.`)),
  )

function sentencesIn(part: unknown, place: string): readonly Known[] {
  if (typeof part === 'string') return [{ sentence: part, place }]
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([name, each]) => sentencesIn(each, place === '' ? name : `${place}.${name}`))
}

/** What a sentence of the catalogue looks like once it is filled in. */
export const filledIn = (sentence: string): RegExp =>
  new RegExp(
    sentence
      .split(/\{\{\w+\}\}/)
      .map((words) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*'),
  )

/** What the catalogue and main can say, and none of these sentences says. */
export function notMet(met: readonly string[]): readonly Known[] {
  const fromMain = { sentence: whyRefused('{{name}}'), place: 'main/refused-switch' }
  return [...inCatalogue(), fromMain].filter(({ sentence }) => !met.some((each) => filledIn(sentence).test(each)))
}

const SCRIPTS = fileURLToPath(new URL('../../.ci', import.meta.url))

/** With what a script stops, up to the end of its first sentence of code. */
const STOPS = /stop\(\s*(['`])(.+?)\1/gs

/** What the scripts of `package.json` say when they stop. */
export const inTerminal = (): readonly Known[] => [
  ...readdirSync(SCRIPTS)
    .filter((name) => name.endsWith('.mjs'))
    .flatMap((name) =>
      [...readFileSync(`${SCRIPTS}/${name}`, 'utf8').matchAll(STOPS)].flatMap(([, , said]) =>
        said === undefined ? [] : [{ sentence: said.replaceAll(/(\\n|\s)+/g, ' ').trim(), place: `.ci/${name}` }],
      ),
    ),
  { sentence: onOldNode(), place: '.ci/with-node.cjs' },
]

/** What the first of them says to a Node that is too old. */
function onOldNode(): string {
  const old = "Object.defineProperty(process.versions, 'node', { value: '18.20.4' })"
  const run = spawnSync(process.execPath, ['-e', `${old}\nrequire('${SCRIPTS}/with-node.cjs')`], { encoding: 'utf8' })
  return run.stderr.trim()
}
