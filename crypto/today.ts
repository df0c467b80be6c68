import type { Day } from "./day.ts"

/** What a page can know of the day: the phone's clock, the day it was built for, and the server's `Date` header. */
export type Clocks = { device: Day; build: Day; header: Day | null }

/**
 * The day to judge by: the latest of the three. A clock that is behind is the likeliest fault, and a host that would
 * like old keys to be taken can only make it later.
 */
export const judgeToday = ({ device, build, header }: Clocks): Day =>
  [device, build, header ?? build].reduce((latest, day) => (day > latest ? day : latest))

/** The day to ask about ("Is today …?") when the judged day puts every key out of its window; null when there is none. */
export const dayToAsk = (clocks: Clocks): Day | null =>
  clocks.header && clocks.header !== judgeToday(clocks) ? clocks.header : null
