import type { PrintedTotals } from '../progress/budget-checks'

interface BudgetTable {
  readonly totals: PrintedTotals
  readonly remarks: readonly string[]
}

/** What a reader of the source should know about the budget table of a plan, by the id of the plan. */
const TABLES: Readonly<Record<string, BudgetTable>> = {
  'uitvoeringsplan-ondermijning-2025-2026': {
    totals: { year: 2025, income: 544_000, commitments: 390_000 },
    remarks: [
      'In het plan staat bij de aftrekking van de uitgaven een plusteken; bedoeld is € 544.000 − € 390.000.',
      'De bijdrage van € 85.000 aan het Bibob Expertise Team in de tekst is gelijk aan € 45.000 + € 40.000 in deze tabel.',
      'De bijdrage BZK van € 100.000 is er “tot 2025”. Dat kan betekenen: zonder 2025; de tabel telt het bedrag in 2025 wel mee.',
      'De “VPT-coördinator” in deze tabel heet in de tekst “regisseur Veilige Publieke Taak”.',
      'De Subsidieregeling opruiming drugsafval staat niet in deze tabel. De regeling heet 2021-2024, maar loopt tot en met 31 december 2025.',
    ],
  },
}

export const printedTotals = (planId: string): PrintedTotals | null => TABLES[planId]?.totals ?? null

export const budgetRemarks = (planId: string): readonly string[] => TABLES[planId]?.remarks ?? []
