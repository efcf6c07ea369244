/** The height of the row of headers in pixels, which stays in sight; `actions-table.css` draws it. */
export const HEADER_HEIGHT = 36

/** From how much room on the longest title of the plan fits on one line, in pixels. */
const ROOMY = 1280

/** The height of every row in pixels: where titles need two lines, rows are higher. */
export const rowHeightIn = (room: number): number => (room < ROOMY ? 54 : 44)

/** The height of the head of a group in pixels. */
export const GROUP_HEIGHT = 36
