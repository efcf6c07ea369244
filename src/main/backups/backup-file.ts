import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { BackupHeader, BackupProblem } from '@shared/safety/backup'
import { SCHEMA } from '@shared/safety/schema'
import { ok, refused, type Result } from '@shared/result'
import * as z from 'zod'
import { readLine, writtenLine, type JournalLine } from '../journal/journal-line'

/** More than this is no back-up of a plan. */
const LARGEST = 512 * 1024 * 1024

const header = z.object({
  format: z.literal(1),
  app: z.string(),
  schema: z.int(),
  store: z.string().min(1),
  generation: z.int().positive(),
  sequence: z.int().positive(),
  events: z.int().nonnegative(),
  lines: z.int().positive(),
  sha256: z.string(),
  madeAt: z.iso.datetime(),
  kind: z.enum(['regular', 'before-restore', 'before-upgrade', 'before-import']),
})

/** What any back-up says first, also one of a later app. */
const firstWords = z.object({ format: z.int(), app: z.string(), schema: z.int() })

/** A back-up that was read and found whole. */
export interface ReadBackup {
  readonly header: BackupHeader
  readonly lines: readonly JournalLine[]
}

/** What whoever makes a back-up says of it. */
export type Said = Pick<BackupHeader, 'app' | 'generation' | 'madeAt' | 'kind'>

/**
 * A back-up as bytes: gzip around text, first a header and then the journal, line by line. Everything that is stored is
 * the sum of its user actions, so that is all there is to keep; anyone can read it without this app.
 */
export async function backupOf(lines: readonly JournalLine[], said: Said): Promise<Uint8Array> {
  const last = lines.at(-1)
  if (!last) throw new Error('Van niets is geen back-up te maken')
  const body = lines.map(writtenLine).join('')
  const { store, sequence, events } = last
  const first: BackupHeader = {
    ...{ format: 1, schema: SCHEMA, store, sequence, events, lines: lines.length, sha256: hashOf(body) },
    ...said,
  }
  return promisify(gzip)(`${JSON.stringify(first)}\n${body}`)
}

/** Reads a back-up and checks all of it: hash, every line, and that the lines are those that the header speaks of. */
export async function readBackup(bytes: Uint8Array): Promise<Result<ReadBackup, BackupProblem>> {
  const text = await unpacked(bytes)
  if (text === null) return refused({ kind: 'backup-damaged' })
  const end = text.indexOf('\n')
  const said = firstWords.safeParse(parsed(text.slice(0, end)))
  if (!said.success) return refused({ kind: 'backup-damaged' })
  const { format, app, schema } = said.data
  if (format > 1 || schema > SCHEMA) return refused({ kind: 'backup-newer', app })
  const first = header.safeParse(parsed(text.slice(0, end)))
  const body = text.slice(end + 1)
  if (!first.success || hashOf(body) !== first.data.sha256) return refused({ kind: 'backup-damaged' })
  const lines = body
    .split('\n')
    .slice(0, -1)
    .flatMap((line) => readLine(line) ?? [])
  return isAsSaid(first.data, lines) ? ok({ header: first.data, lines }) : refused({ kind: 'backup-damaged' })
}

/** Whether these are the lines of one store, from the first user action to the last, none left out. */
function isAsSaid({ store, sequence, events, lines: count }: BackupHeader, lines: readonly JournalLine[]): boolean {
  const last = lines.at(-1)
  return (
    lines.length === count &&
    last?.sequence === sequence &&
    last.events === events &&
    lines.every((line, place) => line.store === store && line.sequence === place + 1)
  )
}

async function unpacked(bytes: Uint8Array): Promise<string | null> {
  try {
    return (await promisify(gunzip)(bytes, { maxOutputLength: LARGEST })).toString('utf8')
  } catch {
    // Whatever zlib says of it: these bytes are no whole back-up.
    return null
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const hashOf = (body: string): string => createHash('sha256').update(body).digest('hex')
