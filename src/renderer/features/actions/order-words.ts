import { t } from '../../messages/messages'
import type { RowOrder } from './row-order'

/** By what the table is sorted, for who listens: `Gesorteerd op Status, oplopend; dan op Trekker, aflopend.` */
export function orderWords(order: RowOrder): string {
  if (order.length === 0) return t('actions.table.planOrder')
  const by = order.map(({ column, descending }) =>
    t('actions.table.by', {
      name: t(`actions.columns.${column}`),
      direction: t(descending ? 'actions.table.desc' : 'actions.table.asc'),
    }),
  )
  return t('actions.table.sorted', { by: by.join(t('actions.table.then')) })
}
