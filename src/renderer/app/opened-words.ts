import type { Finding } from '@shared/safety/finding'
import type { Fresh } from '@shared/safety/witness'
import { assertNever } from '@shared/result'
import type { Opened } from '../data/opening'
import { t } from '../messages/messages'
import type { Notice } from '../ui/notices'

/** What the advisor should know about how the store was opened; nothing when all was as it should be. */
export function openedWords({ verdict, replayed, missing, findings }: Opened): Pick<Notice, 'tone' | 'text'> | null {
  const done = doneWords(verdict, replayed, missing)
  const sentences = [...(done === null ? [] : [done]), ...findings.flatMap((finding) => findingWords(finding) ?? [])]
  if (sentences.length === 0) return null
  const asks = missing > 0 || findings.some(({ kind }) => ASKS[kind])
  return { tone: asks ? 'problem' : 'stored', text: sentences.join(' ') }
}

/** Whether what was found asks something of the advisor; what was mended does not. */
const ASKS: Readonly<Record<Finding['kind'], boolean>> = {
  'memory-lost': true,
  'not-copied': true,
  'journal-mended': false,
  'not-tidied': false,
}

function doneWords(verdict: Opened['verdict'], replayed: number, missing: number): string | null {
  if (missing > 0) return t('app.opened.missing', { count: missing })
  switch (verdict.kind) {
    case 'started-over':
      return t('app.opened.startedOver')
    case 'replay':
      return t('app.opened.replayed')
    case 'rebuild':
      return rebuiltWords(verdict.why, replayed)
    case 'begin-journal':
      return t(verdict.isFirst ? 'app.opened.journal-begun' : 'app.opened.journal-renewed')
    default:
      return null
  }
}

/** Why a database was built anew; nothing when that is how a run that only reads shows the plan. */
function rebuiltWords(why: Fresh, count: number): string | null {
  switch (why) {
    case 'restore':
      return t('app.opened.restored', { count })
    case 'damage':
      return t('app.opened.rebuilt', { count })
    case 'erasure':
      return t('app.opened.erased', { count })
    case 'empty':
      return t('app.opened.startedOver')
    case 'reading':
      return null
    default:
      return assertNever(why)
  }
}

/** What was found around the store, in one sentence; nothing about what asks nothing of the advisor. */
function findingWords(finding: Finding): string | null {
  switch (finding.kind) {
    case 'memory-lost':
    case 'journal-mended':
      return t(`app.opened.${finding.kind}`)
    case 'not-copied':
      return t('app.opened.not-copied', { code: finding.code })
    case 'not-tidied':
      return null
    default:
      return assertNever(finding)
  }
}
