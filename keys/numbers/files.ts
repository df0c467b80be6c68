import { existsSync } from "node:fs"
import { join } from "node:path"
import { type RefusalKind, refuse } from "../refusals/refusal.ts"
import { writeWhole } from "../ring/files.ts"
import type { YearOfActs } from "./acts.ts"
import { csvLines, csvText } from "./csv.ts"
import type { Period } from "./dimensions.ts"
import type { Numbers } from "./numbers.ts"
import { plotted } from "./words.ts"

/** Numbers as files: the tables as one CSV, and a plot for each of the plotted lines. */

/** The beginning of each name: it says nothing of whose numbers they are (S35). */
const begins = ({ from, until }: Period): string => `numbers-${from}-${until}`

export const csvName = (period: Period): string => `${begins(period)}.csv`
export const plotName = (period: Period, name: string): string => `${begins(period)}-${name}.svg`

const namesOf = (period: Period): string[] => [csvName(period), ...plotted.map((name) => plotName(period, name))]

/** Why nothing can be written there; null when all of it can. */
export function whyNotInto(folder: string, period: Period): RefusalKind | null {
  if (!existsSync(folder)) return "file-not-found"
  return namesOf(period).some((name) => existsSync(join(folder, name))) ? "file-exists" : null
}

/** Writes them into a folder, over nothing that is there; gives their paths. */
export async function writeFiles(folder: string, numbers: Numbers, years: readonly YearOfActs[]): Promise<string[]> {
  const why = whyNotInto(folder, numbers)
  if (why) return refuse(why)
  // Only here: what draws is large, and every other command would wait for it.
  const { plotOf } = await import("./plot.ts")
  const files: [name: string, text: string][] = [
    [csvName(numbers), csvText(csvLines(numbers, years))],
    ...plotted.map((name): [string, string] => [plotName(numbers, name), plotOf(numbers, name)]),
  ]
  for (const [name, text] of files) writeWhole(join(folder, name), Buffer.from(text))
  return files.map(([name]) => join(folder, name))
}
