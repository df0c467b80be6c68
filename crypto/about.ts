import type { AlertWords } from "./documents/alert.ts"

/** What a warning is about: somebody to beware of, or a place, a trick, a landlord, an official (S39, S73). */
export const abouts = ["people", "conditions"] as const
export type About = (typeof abouts)[number]

export const aboutOf = ({ people }: Pick<AlertWords, "people">): About => (people.length > 0 ? "people" : "conditions")
