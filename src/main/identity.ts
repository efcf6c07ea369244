/**
 * What never changes, because the data hangs from it: IndexedDB belongs to the origin, and the folders to the name.
 */
export const PRODUCT_NAME = 'Actiewijzer'
export const SCHEME = 'app'
export const HOST = 'actiewijzer'
export const ORIGIN = `${SCHEME}://${HOST}`
