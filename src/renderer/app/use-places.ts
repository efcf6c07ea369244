import { useState } from 'react'
import { emptyFilter, type PointedAt } from '@shared/plan/action-filter'
import { assertNever } from '@shared/result'
import type { Place } from '@shared/search/search-document'
import { AGENDA_START, type AgendaPlace } from '../features/engagements/agenda-place'
import type { BudgetPlace } from '../features/finance/finance-screen'
import { PAPERS_START, type PaperPlace } from './paper-place'
import { withRecent } from './recent-places'
import type { ScreenName } from './screens'

/** Where on each screen someone is, and the ways there. Screens keep their place while another one is shown. */
export function usePlaces(shown: ScreenName, onShow: (screen: ScreenName) => void) {
  const [filter, setFilter] = useState(emptyFilter)
  const [opened, setOpened] = useState<string | null>(null)
  const [isAdding, setIsAdding] = useState(false)
  const [relation, setRelation] = useState<string | null>(null)
  const [agenda, setAgenda] = useState(AGENDA_START)
  const [paper, setPaper] = useState(PAPERS_START)
  const [budget, setBudget] = useState<BudgetPlace | null>(null)
  // A line of the budget is pointed at once; who comes back later looks at all of it.
  if (budget !== null && shown !== 'finance') setBudget(null)
  const [pasted, setPasted] = useState<string | undefined>(undefined)
  const [recent, setRecent] = useState<readonly Place[]>([])

  const openAction = (id: string | null) => {
    setOpened(id)
    if (id !== null) setRecent((before) => withRecent(before, { sort: 'action', id }))
  }
  const showInAgenda = (place: AgendaPlace) => {
    setAgenda(place)
    onShow('engagements')
  }
  const showPaper = (place: PaperPlace) => {
    setPaper(place)
    onShow('reports')
  }
  const showBudget = (place: BudgetPlace) => {
    setBudget(place)
    onShow('finance')
  }
  const showExchange = (cells?: string) => {
    setPasted(cells)
    onShow('exchange')
  }
  const showActions = (among: PointedAt) => {
    setFilter({ ...emptyFilter, among })
    onShow('actions')
  }
  const goTo = (place: Place) => {
    setRecent((before) => withRecent(before, place))
    const { sort, id } = place
    switch (sort) {
      case 'action':
        openAction(id)
        return onShow('actions')
      case 'relation':
        setRelation(id)
        return onShow('relations')
      case 'moment':
        return showInAgenda({ part: 'moments', opened: id })
      case 'commitment':
        return showInAgenda({ part: 'commitments', opened: id })
      case 'trend':
        return showInAgenda({ part: 'trends', opened: id })
      case 'note':
        return showPaper({ ...PAPERS_START, paper: 'notes', note: id })
      case 'issue':
        return showPaper({ ...PAPERS_START, paper: 'issues', issue: id })
      default:
        return assertNever(sort)
    }
  }
  return {
    ...{ filter, setFilter, opened, openAction, isAdding, setIsAdding, relation, setRelation, recent },
    ...{ agenda, setAgenda, showInAgenda, budget, showBudget, pasted, showExchange },
    ...{ paper, setPaper, showPaper, showActions, goTo },
  }
}
