import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, test } from 'vitest'
import { findingsOf } from '@shared/control/findings'
import { asCsv } from '@shared/exchange/cell-block'
import type { Action, Update } from '@shared/plan/action'
import type { BudgetLine } from '@shared/plan/budget'
import type { Commitment } from '@shared/plan/commitment'
import { day, type Instant } from '@shared/plan/day'
import { DISCLOSURES, type Disclosure } from '@shared/plan/disclosure'
import type { Dossier, Remark } from '@shared/plan/dossier'
import type { Engagement } from '@shared/plan/engagement'
import type { Issue } from '@shared/plan/issue'
import type { NoteDraft } from '@shared/plan/note-draft'
import type { Organisation } from '@shared/plan/organisation'
import type { Plan } from '@shared/plan/plan'
import { quarter } from '@shared/plan/quarter'
import type { Trend } from '@shared/plan/trend'
import type { View } from '@shared/plan/view'
import { standOf } from '@shared/progress/stand'
import { controlReport } from '@shared/reports/control-report'
import { deskReport } from '@shared/reports/desk-report'
import { FIELD_LEVELS, levelOf, plannedForPapers, type LevelledRecord } from '@shared/reports/field-levels'
import { gsPaper } from '@shared/reports/gs-paper'
import type { Paper } from '@shared/reports/paper'
import type { Report } from '@shared/reports/report'
import { Log } from '@main/log/log'
import { loggedVerbs } from '@main/log/logged-verbs'
import { excelReport } from '@renderer/documents/excel-report'
import { seal } from '@renderer/documents/seal'
import { wordPaper } from '@renderer/documents/word-paper'
import { rowMaker, standsById } from '@renderer/features/actions/action-rows'
import { COLUMNS } from '@renderer/features/actions/column-widths'
import { outsideTable } from '@renderer/features/actions/outside'
import { PaperView } from '@renderer/papers/paper-view'
import { booked } from '../../support/agenda'
import { aFrame, aPlan, aReport, changed, due, gsMaterialOf } from '../../support/builders'
import { anOverview, prepare } from '../../support/cdk'
import { filesIn } from './reading'

const ON = '2026-06-30'
const AT = `${ON}T09:00:00.000Z` as Instant
const SOEST = 'gemeente-soest'

/** A word that stands in one field of one record, and says of which level that record is. */
const word = (record: LevelledRecord, field: string, own: Disclosure) => `KANARIE${record}X${field}X${own}X`
const WORDS = /KANARIE([a-z]+)X([A-Za-z]+)X([a-z]+)X/g

/** The words for the fields of a record of a level. */
const wordsFor = (record: LevelledRecord, own: Disclosure) => (field: string) => word(record, field, own)

/** Why a word may not be read by somebody of a level; nothing when it may. */
function tooMuch([, record = '', field = '', own = '']: readonly string[], reader: Disclosure): string | null {
  const level = levelOf(record as LevelledRecord, field)
  const asks = level === 'eigen' ? own : level
  const rank = (DISCLOSURES as readonly string[]).indexOf(asks)
  return rank >= 0 && rank <= DISCLOSURES.indexOf(reader) ? null : `${record}.${field} (${level}, ${own})`
}

/** An action with a word in every field that takes one. */
function anyAction(own: Disclosure, nth: number): Action {
  const of = wordsFor('action', own)
  return {
    ...{ id: of('id'), number: `1.0${nth}`, theme: 1, section: of('section'), title: of('title') },
    ...{ planText: of('planText'), source: { heading: of('source') }, kind: 'resultaat', strength: 'vast' },
    ...{ condition: { text: of('condition'), met: null }, timing: of('timing'), ...due('2025-Q1', '2025-Q4') },
    ...{ owner: { value: of('owner'), origin: 'plan' }, partners: [], municipalities: [SOEST] },
    ...{ amounts: [{ euros: 1000, phrase: of('amounts') }], parent: null, alsoAt: [], dependsOn: [] },
    links: [{ id: 'a', kind: 'web', address: `https://${of('links')}.nl`, title: of('links') }],
    ...{ status: 'aangehouden', statusReason: of('statusReason'), statusDisclosure: own },
    statusDecision: { name: of('statusDecision'), on: day('2026-02-02') },
    ...{ percentage: 40, rhythm: 2, spending: null, weight: 1, revision: 1 },
    steps: [{ id: `stap-${own}`, title: of('steps'), quarter: quarter('2026-Q1'), doneOn: null, disclosure: own }],
    conclusion: { outcome: 'ja', sentence: of('conclusion'), disclosure: own },
    moments: [{ id: `moment-${own}`, on: day('2026-03-03'), text: of('moments') }],
    verdicts: {
      inhoud: { light: 'loopt-achter', reason: of('verdicts'), on: day('2026-06-01') },
      planning: null,
      besteding: null,
      totaal: null,
    },
    deviation: {
      ...{ cause: 'partner', explanation: of('deviation'), consequence: of('deviation'), measure: of('deviation') },
      ...{ who: of('deviation'), ready: quarter('2026-Q4'), asked: of('deviation'), disclosure: own },
    },
  }
}

function anyUpdate(own: Disclosure, actionId: string): Update {
  const of = wordsFor('update', own)
  return {
    id: of('id'),
    actionId,
    happenedOn: day('2026-05-05'),
    enteredAt: AT,
    by: of('by'),
    text: of('text'),
    disclosure: own,
  }
}

function anyEngagement(own: Disclosure): Engagement {
  const of = wordsFor('engagements', own)
  return {
    ...{ id: of('id'), kind: 'ambtsbezoek', occasion: of('occasion'), on: day('2026-07-12'), time: of('time') },
    ...{
      place: of('place'),
      withWhom: of('withWhom'),
      municipalities: [SOEST],
      organisations: [],
      subject: of('subject'),
    },
    ...{ actions: [], deliverBy: day('2026-07-07'), outcome: of('outcome'), findings: of('findings'), disclosure: own },
  }
}

function anyCommitment(own: Disclosure): Commitment {
  const of = wordsFor('commitments', own)
  return {
    ...{ id: of('id'), number: of('number'), on: day('2026-05-12'), engagement: null, at: of('at'), text: of('text') },
    ...{ direction: 'door-ons', by: of('by'), to: of('to'), due: day('2026-06-12'), state: 'open' },
    ...{ standing: of('standing'), municipalities: [SOEST], organisations: [], actions: [], disclosure: own },
  }
}

function anyTrend(own: Disclosure): Trend {
  const of = wordsFor('trends', own)
  return {
    ...{ id: of('id'), on: day('2026-04-01'), text: of('text'), theme: 1, source: of('source') },
    ...{ meaning: of('meaning'), proposal: of('proposal'), disclosure: own },
  }
}

function anyDossier(own: Disclosure): Dossier {
  const of = wordsFor('dossiers', own)
  return {
    ...{ id: of('id'), about: SOEST, district: of('district'), cooperations: of('cooperations') },
    ...{ contributions: of('contributions'), manifest: of('manifest'), talkingPoint: of('talkingPoint') },
    ...{ contact: of('contact'), disclosure: own },
  }
}

function anyRemark(own: Disclosure): Remark {
  const of = wordsFor('remarks', own)
  return { id: of('id'), about: SOEST, on: day('2026-05-05'), text: of('text'), disclosure: own }
}

function anyIssue(own: Disclosure): Issue {
  const of = wordsFor('issues', own)
  return {
    ...{ id: of('id'), number: of('number'), kind: 'cdk-annotatie', title: of('title'), fileName: of('fileName') },
    ...{ on: day('2026-05-01'), knownUntil: 1, version: of('version'), sha256: of('sha256'), sentTo: of('sentTo') },
    ...{ moment: of('moment'), draft: of('draft'), withdrawn: of('withdrawn') },
  }
}

function anyNote(own: Disclosure, engagement: string): NoteDraft {
  const of = wordsFor('notes', own)
  const texts = { kernboodschap: of('texts'), aanleiding: of('texts'), bespreekpunten: of('texts') }
  return {
    ...{ id: of('id'), variant: 'bezoek', engagement, on: day(ON), version: of('version'), state: 'concept' },
    ...{ disclosure: own, texts, actions: [], withSources: true },
  }
}

/** What has no choice of its own; it counts as the most open, so that a field of it that is stricter is heard of. */
const PARTNER: Organisation = {
  ...{ id: word('organisations', 'id', 'openbaar'), name: word('organisations', 'name', 'openbaar') },
  ...{ shortName: word('organisations', 'shortName', 'openbaar'), kind: 'samenwerkingsverband' },
}

const LINE: BudgetLine = {
  ...{
    id: word('budget', 'id', 'openbaar'),
    year: 2026,
    side: 'verplichtingen',
    name: word('budget', 'name', 'openbaar'),
  },
  ...{ adopted: 1000, changed: null, committed: 500, realised: 100, forecast: 900, theme: 1, actions: ['1.01'] },
  remark: word('budget', 'remark', 'openbaar'),
}

const VIEW: View = {
  ...{ id: word('views', 'id', 'openbaar'), name: word('views', 'name', 'openbaar'), filter: {}, order: [] },
  ...{ group: null, columns: [word('views', 'columns', 'openbaar')] },
}

const ACTIONS = DISCLOSURES.map((own, place) => anyAction(own, place + 1))
const FRAME = aFrame({ municipalities: [{ id: SOEST, name: 'Soest', namedInPlan: true }] })

/** A plan with a record of each kind at each level, and in every field of it a word of its own. */
const PLAN = planOf()

function planOf(): Plan {
  const since = DISCLOSURES.flatMap((own, place) => {
    const action = ACTIONS[place]
    if (!action) return []
    const moved = changed('2026-03-01', action, 'expected', due('2025-Q1', '2026-Q3').expected)
    const update = anyUpdate(own, action.id)
    return [
      moved,
      { on: ON, number: action.number, what: { kind: 'update-added', update } as const },
      booked('2026-03-01', 'engagements', anyEngagement(own)),
      booked('2026-03-01', 'commitments', anyCommitment(own)),
      booked('2026-03-01', 'trends', anyTrend(own)),
      booked('2026-03-01', 'dossiers', { ...anyDossier(own), about: own === 'openbaar' ? SOEST : `ander-${own}` }),
      booked('2026-03-01', 'remarks', anyRemark(own)),
      booked('2026-03-01', 'issues', anyIssue(own)),
      booked('2026-03-01', 'notes', anyNote(own, anyEngagement(own).id)),
    ]
  })
  const plan = aPlan({
    ...{ frame: FRAME, actions: ACTIONS, organisations: [PARTNER], budget: [LINE] },
    since: [...since, booked('2026-03-01', 'views', VIEW)],
  })
  const events = plan.events.map((event) => {
    const own = ACTIONS.find(({ id }) => id === event.about)?.statusDisclosure
    if (event.what.kind !== 'changed' || !own) return event
    const of = wordsFor('event', own)
    return { ...event, reason: of('reason'), decision: { name: of('decision'), on: day(ON) }, disclosure: own }
  })
  return { ...plan, events }
}

const planned = plannedForPapers(PLAN)

/** Everything that leaves the app: for whom it is, and all that is in it. */
interface Leaving {
  readonly reader: Disclosure
  readonly text: string
}

/** Every part of an office file, with its own name. */
const insideOf = (bytes: Uint8Array, name: string): string =>
  [name, ...Object.entries(filesIn(bytes)).flat()].join('\n')

const workbook = async (reader: Disclosure, report: Report): Promise<Leaving> => ({
  reader,
  text: insideOf(await excelReport(report), report.fileName),
})

const inWord = async (reader: Disclosure, paper: Paper): Promise<Leaving> => ({
  reader,
  text: insideOf(await wordPaper(paper), paper.fileName),
})

/** All that the printer is given: the page itself, and what stands around it and in the file's own name. */
const inPdf = (reader: Disclosure, paper: Paper): Leaving => {
  const { title, fileName, page, properties } = paper
  const around = JSON.stringify({ title, fileName, page, properties })
  return { reader, text: around + renderToStaticMarkup(createElement(PaperView, { paper, level: 1 })) }
}

function note(reader: Disclosure): Paper {
  const engagement = anyEngagement('openbaar')
  return prepare(planned, engagement, { ...anyNote('openbaar', engagement.id), disclosure: reader }).paper
}

function theTable() {
  const rows = PLAN.actions.map(rowMaker(PLAN, standsById(standOf(PLAN, day(ON)))))
  return outsideTable(PLAN, day(ON), rows, COLUMNS)
}

const DESK = { level: 'intern', planTitle: 'plan', on: day(ON), generatedAt: AT } as const

/** What is made of that plan, by what it is called here. */
async function everyExport(): Promise<Readonly<Record<string, Leaving>>> {
  const table = theTable()
  const report = aReport(planned, ON)
  const paper = gsPaper(gsMaterialOf(planned, ON), report)
  const control = controlReport(findingsOf(PLAN, standOf(PLAN, day(ON))), {
    planTitle: 'plan',
    on: day(ON),
    generatedAt: AT,
  })
  return {
    'GS, Excel': await workbook('openbaar', report),
    'GS, Word': await inWord('openbaar', paper),
    'GS, pdf': inPdf('openbaar', paper),
    'CdK-overzicht, intern': await workbook('intern', anOverview(planned, ON, { disclosure: 'intern' })),
    'CdK-overzicht, vertrouwelijk': await workbook('vertrouwelijk', anOverview(planned, ON)),
    'CdK-annotatie, intern': await inWord('intern', note('intern')),
    'CdK-annotatie, vertrouwelijk': await inWord('vertrouwelijk', note('vertrouwelijk')),
    'CdK-annotatie, pdf, intern': inPdf('intern', note('intern')),
    'CdK-annotatie, pdf, vertrouwelijk': inPdf('vertrouwelijk', note('vertrouwelijk')),
    'Acties, Excel': await workbook('intern', deskReport({ ...table, numberAt: 0 }, DESK)),
    'Acties, csv': { reader: 'intern', text: asCsv([table.headings, ...table.rows]) },
    'Controle, Excel': await workbook('intern', control),
  }
}

describe('a word of its own in every field of every record', () => {
  let exports: Readonly<Record<string, Leaving>>

  beforeAll(async () => {
    exports = await everyExport()
  }, 60_000)

  test('leaves no field out that has a level', () => {
    const event = PLAN.events.find(({ reason }) => reason !== null)
    const ones: Readonly<Record<LevelledRecord, object | undefined>> = {
      ...{ action: PLAN.actions[0], update: PLAN.updates[0], event, organisations: PLAN.organisations[0] },
      ...{ budget: PLAN.budget[0], engagements: PLAN.engagements[0], commitments: PLAN.commitments[0] },
      ...{ trends: PLAN.trends[0], dossiers: PLAN.dossiers[0], remarks: PLAN.remarks[0], notes: PLAN.notes[0] },
      ...{ issues: PLAN.issues[0], views: PLAN.views[0] },
    }
    const fields = (of: object | undefined) => Object.keys(of ?? {}).sort()
    for (const [record, levels] of Object.entries(FIELD_LEVELS))
      expect([record, fields(ones[record as LevelledRecord])]).toEqual([record, fields(levels)])
  })

  test('stands nowhere where its level does not allow it', () => {
    const leaked = Object.entries(exports).map(([name, { reader, text }]) => [
      name,
      [...new Set([...text.matchAll(WORDS)].flatMap((found) => tooMuch(found, reader) ?? []))],
    ])
    expect(leaked).toEqual(leaked.map(([name]) => [name, []]))
  })

  test('stands where a paper is to say it: the golden list of which fields leave', () => {
    const said = Object.entries(exports).map(([name, { text }]) => [
      name,
      [...new Set([...text.matchAll(WORDS)].map(([, record, field]) => `${record}.${field}`))].sort().join(' '),
    ])
    expect(Object.fromEntries(said)).toMatchInlineSnapshot(`
      {
        "Acties, Excel": "action.condition action.deviation action.owner action.section action.statusReason action.steps action.title update.text",
        "Acties, csv": "action.condition action.deviation action.owner action.section action.statusReason action.steps action.title update.text",
        "CdK-annotatie, intern": "action.title commitments.by commitments.standing commitments.text dossiers.contributions dossiers.cooperations dossiers.district dossiers.manifest engagements.occasion engagements.place engagements.time engagements.withWhom notes.texts notes.version update.text",
        "CdK-annotatie, pdf, intern": "action.title commitments.by commitments.standing commitments.text dossiers.contributions dossiers.cooperations dossiers.district dossiers.manifest engagements.occasion engagements.place engagements.time engagements.withWhom notes.texts notes.version update.text",
        "CdK-annotatie, pdf, vertrouwelijk": "action.title commitments.by commitments.standing commitments.text dossiers.contributions dossiers.cooperations dossiers.district dossiers.manifest engagements.occasion engagements.place engagements.time engagements.withWhom notes.texts notes.version update.text",
        "CdK-annotatie, vertrouwelijk": "action.title commitments.by commitments.standing commitments.text dossiers.contributions dossiers.cooperations dossiers.district dossiers.manifest engagements.occasion engagements.place engagements.time engagements.withWhom notes.texts notes.version update.text",
        "CdK-overzicht, intern": "action.title commitments.at commitments.by commitments.number commitments.standing commitments.text commitments.to dossiers.cooperations dossiers.district dossiers.talkingPoint engagements.occasion engagements.subject engagements.withWhom trends.meaning trends.proposal trends.source trends.text update.text",
        "CdK-overzicht, vertrouwelijk": "action.title commitments.at commitments.by commitments.number commitments.standing commitments.text commitments.to dossiers.cooperations dossiers.district dossiers.talkingPoint engagements.occasion engagements.subject engagements.withWhom trends.meaning trends.proposal trends.source trends.text update.text",
        "Controle, Excel": "action.title commitments.by commitments.number commitments.text commitments.to",
        "GS, Excel": "action.condition action.deviation action.owner action.section action.source action.steps action.timing action.title budget.name budget.remark event.decision event.reason update.text",
        "GS, Word": "action.condition action.deviation action.owner action.title budget.name budget.remark event.decision event.reason update.text",
        "GS, pdf": "action.condition action.deviation action.owner action.title budget.name budget.remark event.decision event.reason update.text",
      }
    `)
  })
})

test('a back-up that leaves the computer holds none of them that can be read, and the log none at all', async () => {
  const everything = JSON.stringify(PLAN)
  expect([...everything.matchAll(WORDS)].length).toBeGreaterThan(200)
  const bytes = new TextEncoder().encode(everything)
  const sealed = await seal({ kind: 'seal', bytes, passphrase: 'paarse fiets zonder bel' })
  if (sealed.kind !== 'done') throw new Error(sealed.code)
  expect(Buffer.from(sealed.bytes).includes('KANARIE')).toBe(false)

  const folder = await mkdtemp(join(tmpdir(), 'kanarie-'))
  try {
    const log = new Log(() => folder)
    const fails = () => Promise.reject(new Error(everything))
    const takes = (sent: object) => Promise.resolve({ ok: true, value: { kind: 'saved', name: everything, sent } })
    const verbs = loggedVerbs(log, { note: takes, saveFile: takes, openOutside: takes, erase: fails })
    await verbs.note({ store: 'proef', sequence: 7, events: 9, text: everything })
    await verbs.saveFile({ name: `${word('issues', 'fileName', 'openbaar')}.xlsx`, bytes })
    await verbs.openOutside({ kind: 'web', address: `https://${word('action', 'links', 'openbaar')}.nl` })
    await expect(verbs.erase()).rejects.toThrow('KANARIE')
    const written = await readFile(join(folder, 'logboek-1.txt'), 'utf8')
    expect(written.trim().split('\n')).toHaveLength(4)
    expect(written).not.toContain('KANARIE')
  } finally {
    await rm(folder, { recursive: true })
  }
})
