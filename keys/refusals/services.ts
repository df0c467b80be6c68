/** About services, chains of tasks, and breaking confidence. */
export const servicesSentences = {} as const
