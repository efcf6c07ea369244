import { useEffect, useMemo, useRef, useState } from 'react'
import { proposalFrom, type ProposedRow } from '@shared/exchange/list-proposal'
import { NO_REASON } from '@shared/plan/change-action'
import type { Day } from '@shared/plan/day'
import type { Plan } from '@shared/plan/plan'
import { useStore } from '../../data/use-plan'
import { t } from '../../messages/messages'
import { Button } from '../../ui/button'
import { DisclosureField } from '../../ui/disclosure-field'
import { useNotices } from '../../ui/notices'
import { TextField } from '../../ui/text-field'
import { countWords, notTakenWords } from './exchange-words'
import { chosenAtFirst, type ListFile } from './list-file'
import { ProposalTable } from './proposal-table'
import { RefusedTable } from './refused-table'
import { SheetChoice } from './sheet-choice'
import { takeOver } from './take-over'

interface ProposalViewProps {
  readonly plan: Plan
  readonly file: ListFile
  readonly on: Day
  onDone(): void
}

/** What a file would change, which of it is taken over, and what has to be said with it. */
export function ProposalView({ plan, file, on, onDone }: ProposalViewProps) {
  const store = useStore()
  const summary = useRef<HTMLParagraphElement>(null)
  // The keyboard comes from a button that is no longer there.
  useEffect(() => summary.current?.focus(), [])
  const { say } = useNotices()
  const [sheets, setSheets] = useState(() => chosenAtFirst(file.lists))
  const [left, setLeft] = useState<ReadonlySet<string> | null>(null)
  const [said, setSaid] = useState(NO_REASON)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const proposal = useMemo(
    () =>
      proposalFrom(
        file.lists.filter(({ sheet }) => sheets.has(sheet)),
        plan,
        on,
        file.madeAt,
      ),
    [file, sheets, plan, on],
  )
  const leftOut = left ?? leftAtFirst(proposal.rows)
  const chosen = proposal.rows.filter(({ action }) => !leftOut.has(action.id))
  const changes = chosen.flatMap((row) => row.changes)
  const needsReason = changes.some((change) => change.needsReason)
  const needsReader = needsReason || changes.some(({ meant }) => meant.field === 'update')

  const take = async () => {
    if (isBusy) return
    setBusy(true)
    setProblem(null)
    const taken = await takeOver(store, chosen, said, on)
    setBusy(false)
    if (!taken.ok) return setProblem(notTakenWords(taken.problem))
    say('stored', t('app.stored', { what: t('exchange.stored', { count: chosen.length }) }))
    onDone()
  }

  return (
    <div className="exchange">
      <SheetChoice lists={file.lists} chosen={sheets} onChoose={setSheets} />
      <p role="status" tabIndex={-1} ref={summary}>
        {countWords(proposal)}
      </p>
      {proposal.rows.length === 0 ? (
        <p className="exchange-quiet">{t('exchange.none')}</p>
      ) : (
        <>
          <ProposalTable rows={proposal.rows} leftOut={leftOut} onLeave={setLeft} />
          <div className="exchange-say">
            {needsReason && (
              <TextField
                kind="line"
                name="reason"
                label={t('exchange.reason')}
                hint={t('exchange.reasonHint')}
                value={said.reason ?? ''}
                onChange={(reason) => setSaid({ ...said, reason })}
              />
            )}
            {needsReader && (
              <DisclosureField value={said.disclosure} onChange={(disclosure) => setSaid({ ...said, disclosure })} />
            )}
          </div>
          <p className="exchange-quiet">{t('exchange.safe')}</p>
          <p role="alert" className="exchange-problem">
            {problem}
          </p>
          <div>
            <Button look="primary" isDisabled={chosen.length === 0} onPress={() => void take()}>
              {isBusy ? t('exchange.busy') : t('exchange.confirm', { count: chosen.length })}
            </Button>
          </div>
        </>
      )}
      <RefusedTable refused={proposal.refused} unknown={proposal.unknown} />
    </div>
  )
}

/** What the plan changed too meanwhile is not taken over unless someone says so. */
const leftAtFirst = (rows: readonly ProposedRow[]): ReadonlySet<string> =>
  new Set(rows.flatMap(({ action, changes }) => (changes.some(({ isOutdated }) => isOutdated) ? [action.id] : [])))
