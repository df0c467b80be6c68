/** No document of ours is deeper than 6. A letter has room for thousands of brackets, which no later step could walk. */
const mostDepth = 64

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === "object" &&
  value !== null &&
  (levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1)))

/** A JSON value so nested that it can only be somebody's mischief. */
export const isTooDeep = (value: unknown): boolean => isDeeper(value, mostDepth)
