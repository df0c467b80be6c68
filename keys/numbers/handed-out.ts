import { addMonths, type Month } from "../../crypto/day.ts"
import { refuse } from "../refusals/refusal.ts"
import type { Workstation } from "../workstation.ts"
import type { Period } from "./dimensions.ts"
import { type Numbers, numbersOf } from "./numbers.ts"
import { isSamePeriod, lastWholeMonth, mostMonths, overlaps, yearOf } from "./period.ts"
import { countRowsOf } from "./sources.ts"

/**
 * Numbers that left. Counted again they would be others: somebody took everything back, or changed an answer; and whoever
 * holds both tables knows what one person did. So what left is kept as it left, and given again as it was; and no month
 * is in two sets of tables, whose difference would be a table that nobody protected ("differencing": Hundepool et al.,
 * ch. 5). What is kept has nothing in it that was withheld.
 */
const nameOf = ({ from, until }: Period): string => `numbers/${from}_${until}`

/** The oldest first. */
export const handedOut = ({ vault }: Workstation): Numbers[] =>
  vault
    .list<Numbers>("numbers")
    .map(({ value }) => value)
    .toSorted((one, other) => (one.from < other.from ? -1 : 1))

/** `isOut`: these very numbers left before, or leave now. */
export type Looked = { numbers: Numbers; isOut: boolean }

/** The numbers of these months, to look at. Throws `months-overlap`. */
export const lookAt = (workstation: Workstation, period: Period, within: number): Looked =>
  outAlready(workstation, period) ?? {
    numbers: numbersOf(countRowsOf(workstation), period, within),
    isOut: false,
  }

/** What left of exactly these months, if it did. Throws `months-overlap`. */
function outAlready(workstation: Workstation, period: Period): Looked | null {
  const out = handedOut(workstation)
  const same = out.find((each) => isSamePeriod(each, period))
  if (same) return { numbers: same, isOut: true }
  return out.some((each) => overlaps(each, period)) ? refuse("months-overlap") : null
}

/** The numbers of these months, to be given to somebody: from now on they stay as they are. Throws `months-overlap`. */
export function handOut(workstation: Workstation, period: Period, within: number): Numbers {
  const { numbers } = lookAt(workstation, period, within)
  return workstation.vault.together(() => {
    // Somebody may have handed them out since they were counted.
    const out = outAlready(workstation, period)
    if (!out) workstation.vault.put(nameOf(period), numbers)
    return out?.numbers ?? numbers
  })
}

/**
 * The months that one would ask for: those that are over since the last that left, or else this year's; when none is left,
 * the last that left.
 */
export function usualPeriod(workstation: Workstation): Period {
  const last = handedOut(workstation).at(-1)
  const until = lastWholeMonth(workstation.today)
  if (last && last.until >= until) return { from: last.from, until: last.until }
  const from = last ? addMonths(last.until, 1) : (`${yearOf(until)}-01` as Month)
  const earliest = addMonths(until, 1 - mostMonths)
  return { from: from < earliest ? earliest : from, until }
}
