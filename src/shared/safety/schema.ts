/** The newest shape of what is stored that this app knows; it stands in every back-up. */
export const SCHEMA = 4
