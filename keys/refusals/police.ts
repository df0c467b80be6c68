/** About police files and what the police ask. */
export const policeSentences = {} as const
