/** Words of the plan, copied from its pages line by line: every run of white space becomes one space, nothing else. */
export const literal = (copied: string): string => copied.trim().replace(/\s+/g, ' ')
