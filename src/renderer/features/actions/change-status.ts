import { withStatus, type StatusGrounds } from '@shared/plan/change-action'
import type { Day } from '@shared/plan/day'
import type { Status } from '@shared/plan/status'
import type { Changes, Stored } from '../../data/plan-store'

/** Gives an action another status, from a day on; *Aangehouden* and *Vervallen* need a reason. */
export const changeStatus = (
  store: Changes,
  id: string,
  status: Status,
  { grounds, on }: { readonly grounds?: StatusGrounds; readonly on?: Day } = {},
): Promise<Stored> => store.change(id, (action) => withStatus(action, status, grounds), on)
