/** The height of a row of the table in pixels, the same for all; `actions-table.css` draws it. */
export const ROW_HEIGHT = 44

/** The height of the row of headers in pixels, which stays in sight. */
export const HEADER_HEIGHT = 36
