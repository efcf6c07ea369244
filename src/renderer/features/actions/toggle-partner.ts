import { withPartners } from '@shared/plan/change-action'
import type { Changes, Stored } from '../../data/plan-store'

/** Makes an organisation a partner of an action, or a partner no longer. */
export const togglePartner = (store: Changes, id: string, organisation: string): Promise<Stored> =>
  store.change(id, (action) => {
    const partners = action.partners.map((partner) => partner.organisation)
    const others = partners.filter((partner) => partner !== organisation)
    return withPartners(action, others.length < partners.length ? others : [...partners, organisation])
  })
