import type { Light } from '@shared/plan/light'
import type { Judged, Verdict } from '@shared/plan/verdict'
import { withVerdict } from '@shared/plan/change-verdict'
import type { Changes, Stored } from '../../data/plan-store'

/** Gives the advisor's own colour; empty goes back to the proposal. */
export const changeVerdict = (
  store: Changes,
  id: string,
  about: Judged,
  verdict: Verdict | null,
  proposed: Light | null,
): Promise<Stored> => store.change(id, (action) => withVerdict(action, about, verdict, proposed))
