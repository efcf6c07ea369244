import type { Day } from '@shared/plan/day'
import type { Plan } from '@shared/plan/plan'
import { useStore } from '../data/use-plan'
import { noteForMoment } from '../features/notes/start-note'
import { t } from '../messages/messages'
import { useKeep } from '../ui/use-keep'

/** Gives the note of a moment, made when it has none yet; nothing when the moment is gone or nothing could be stored. */
export function useNoteFor(plan: Plan, today: Day): (moment: string) => Promise<string | null> {
  const store = useStore()
  const keep = useKeep()
  return async (moment) => {
    const engagement = plan.engagements.find(({ id }) => id === moment)
    if (!engagement) return null
    const { note, stored } = noteForMoment(store, plan, engagement, today)
    return (await keep(stored, t('notes.stored.started', { title: engagement.occasion }))) ? note.id : null
  }
}
