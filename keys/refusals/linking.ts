/** About links between cases, and checks by hand. */
export const linkingSentences = {} as const
