import { CircleCheck, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Plan } from '@shared/plan/plan'
import { budgetSignals, reconciled, type BudgetSignal } from '@shared/progress/budget-checks'
import type { BudgetYear } from '@shared/progress/budget-stand'
import { printedTotals } from '@shared/reports/budget-remarks'
import { assertNever } from '@shared/result'
import { inEuros } from '../../messages/figures'
import { t } from '../../messages/messages'
import { eurosOrUnknown } from './euro-words'

interface BudgetChecksProps {
  readonly plan: Plan
  readonly budget: BudgetYear
}

/** *Controles*: whether the lines add up as the plan prints it, and what asks to be looked at. */
export function BudgetChecks({ plan, budget }: BudgetChecksProps) {
  const signals = budgetSignals(budget, plan.actions)
  const check = reconciled(budget, printedTotals(plan.frame.id))
  const plain = (amount: number) => inEuros(amount).replace(/^€\s/, '')
  return (
    <section className="screen-part" aria-labelledby="budget-checks">
      <h2 id="budget-checks">{t('finance.checks.title')}</h2>
      <ul className="budget-checks">
        {check ? (
          <Check isRight={check.gap === null}>
            {t(check.gap === null ? 'finance.checks.reconciled' : 'finance.checks.gap', {
              income: plain(check.income),
              commitments: plain(check.commitments),
              left: plain(check.left),
              gap: inEuros(check.gap ?? 0),
            })}
          </Check>
        ) : (
          <li>{t('finance.checks.nothingPrinted', { year: budget.year })}</li>
        )}
        <Expected budget={budget} />
        {signals.map((signal) => (
          <Check key={signalWords(signal)} isRight={false}>
            {signalWords(signal)}
          </Check>
        ))}
        {signals.length === 0 && <Check isRight>{t('finance.checks.noSignals')}</Check>}
      </ul>
    </section>
  )
}

function Check({ isRight, children }: { readonly isRight: boolean; readonly children: ReactNode }) {
  const Mark = isRight ? CircleCheck : TriangleAlert
  return (
    <li data-right={isRight}>
      <Mark size={16} aria-hidden /> <span>{children}</span>
    </li>
  )
}

/** What was not budgeted, against what is left. */
function Expected({ budget: { sides, left } }: { readonly budget: BudgetYear }) {
  const { lines, totals } = sides.verwacht
  if (lines.length === 0) return null
  const blank = lines.filter(({ amounts }) => amounts.current === null).length
  const facts = { expected: eurosOrUnknown(totals.current), left: eurosOrUnknown(left.current), count: blank }
  if (blank === lines.length) return <li>{t('finance.checks.expectedNone', facts)}</li>
  return <li>{blank === 0 ? t('finance.checks.expectedAll', facts) : t('finance.checks.expected', facts)}</li>
}

function signalWords(signal: BudgetSignal): string {
  switch (signal.kind) {
    case 'committed-over-budget':
    case 'realised-over-committed':
      return t(`finance.checks.${signal.kind}`, { line: signal.line.name, euros: inEuros(signal.euros) })
    case 'actions-closed': {
      const { line, numbers } = signal
      return t('finance.checks.actions-closed', {
        line: line.name,
        numbers: new Intl.ListFormat('nl').format(numbers),
        count: numbers.length,
      })
    }
    case 'expected-over-left':
      return t('finance.checks.expected-over-left', {
        expected: inEuros(signal.expected),
        left: inEuros(signal.left),
      })
    default:
      return assertNever(signal)
  }
}
