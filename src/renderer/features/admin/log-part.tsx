import { FileDown } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { LogShown } from '@shared/desktop'
import { folded } from '@shared/plan/action-filter'
import type { LogLine } from '@shared/safety/log'
import { desktop } from '../../desktop'
import { t } from '../../messages/messages'
import { today } from '../../today'
import { Button } from '../../ui/button'
import { ChoiceBar } from '../../ui/choice-bar'
import { useNotices } from '../../ui/notices'
import { RecordTable } from '../../ui/record-table'
import { SearchInput } from '../../ui/search-input'
import { notSavedWords } from './backup-problem-words'
import { logFile, logRow, type LogRow } from './log-words'

const KINDS = ['all', 'problems'] as const

type Kind = (typeof KINDS)[number]

/** How many rows are shown at first, and more each time that more are asked for. */
const SHOWN = 100

/** What the app did: a table to look something up in, and a file for who asks for it. */
export function LogPart() {
  const { say } = useNotices()
  const shown = useLog()
  const [typed, setTyped] = useState('')
  const [kind, setKind] = useState<Kind>('all')
  const [most, setMost] = useState(SHOWN)
  const rows = (shown?.lines ?? []).map(logRow).filter((row) => isWanted(row, typed, kind === 'problems'))
  const save = async (lines: readonly LogLine[]) => {
    const saved = await desktop.saveFile({ name: t('log.fileName', { day: today() }), bytes: logFile(lines) })
    if (!saved.ok) say('problem', notSavedWords(saved.problem))
    else if (saved.value.kind === 'saved') say('stored', t('log.saved', { name: saved.value.name }))
  }
  return (
    <section className="log">
      <p className="admin-about">{t('log.about')}</p>
      {shown?.failed && <p className="admin-problem">{t('log.notWritten', { code: shown.failed })}</p>}
      <div className="log-tools">
        <SearchInput label={t('log.search')} value={typed} onChange={setTyped} />
        <ChoiceBar<Kind>
          label={t('log.kinds.label')}
          choices={KINDS.map((id) => ({ id, word: t(`log.kinds.${id}`) }))}
          chosen={kind}
          onChoose={setKind}
        />
        <Button isDisabled={shown === null} onPress={() => shown && void save(shown.lines)}>
          <FileDown size={16} aria-hidden />
          {t('ui.save')}
        </Button>
      </div>
      <p role="status" className="log-count">
        {shown === null ? t('log.loading') : t('log.count', { count: rows.length })}
      </p>
      {rows.length > 0 && <LogTable rows={rows.slice(0, most)} />}
      {rows.length > most && (
        <p>
          <Button look="quiet" onPress={() => setMost(most + SHOWN)}>
            {t('log.more')}
          </Button>
        </p>
      )}
    </section>
  )
}

function LogTable({ rows }: { readonly rows: readonly LogRow[] }) {
  const columns = [
    { name: t('log.columns.when'), width: 170 },
    { name: t('log.columns.action') },
    { name: t('log.columns.object'), width: 200 },
    { name: t('log.columns.result') },
    { name: t('log.columns.origin'), width: 100 },
    { name: t('log.columns.actor'), width: 110 },
  ]
  return (
    <RecordTable label={t('log.title')} columns={columns}>
      {rows.map((row, place) => (
        <tr key={place}>
          <th scope="row">{row.when}</th>
          <td>{row.action}</td>
          <td>{row.object}</td>
          <td className={row.isProblem ? 'log-problem' : undefined}>{row.result}</td>
          <td>{row.origin}</td>
          <td>{row.actor}</td>
        </tr>
      ))}
    </RecordTable>
  )
}

const isWanted = (row: LogRow, typed: string, onlyProblems: boolean): boolean =>
  (row.isProblem || !onlyProblems) &&
  [row.when, row.action, row.object, row.result].some((words) => folded(words).includes(folded(typed)))

/** The log as it is when the part opens. */
function useLog(): LogShown | null {
  const [shown, setShown] = useState<LogShown | null>(null)
  useEffect(() => {
    let isGone = false
    void desktop.log().then((answer) => !isGone && setShown(answer))
    return () => {
      isGone = true
    }
  }, [])
  return shown
}
