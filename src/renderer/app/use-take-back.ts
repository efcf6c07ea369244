import { useMemo } from 'react'
import { lastRedoable, lastUndoable } from '@shared/plan/happening'
import { usePlan, useStore } from '../data/use-plan'
import { useNotices } from '../ui/notices'
import { redoLast, undoLast } from './undo-last'

/** The way back and forth: what it would be about, if anything, and the doing of it. */
export function useTakeBack() {
  const { say } = useNotices()
  const store = useStore()
  const plan = usePlan()
  const undoable = useMemo(() => (plan ? lastUndoable(plan.events) : null), [plan])
  const redoable = useMemo(() => (plan ? lastRedoable(plan.events) : null), [plan])
  return {
    canUndo: undoable !== null,
    canRedo: redoable !== null,
    undo: () => void undoLast(store, undoable, say),
    redo: () => void redoLast(store, redoable, say),
  }
}
