import { actsOf, type YearOfActs } from "../numbers/acts.ts"
import { csvLines } from "../numbers/csv.ts"
import type { Period } from "../numbers/dimensions.ts"
import { whyNotInto, writeFiles } from "../numbers/files.ts"
import { handOut, lookAt, usualPeriod } from "../numbers/handed-out.ts"
import type { Numbers } from "../numbers/numbers.ts"
import { daysOf, periodOf, usualWithin } from "../numbers/period.ts"
import { publishCounts } from "../numbers/publish-counts.ts"
import { gridsOf, notes, shownAs, titleOf } from "../numbers/words.ts"
import { refuse } from "../refusals/refusal.ts"
import type { Workstation } from "../workstation.ts"
import { type Command, type Context, Misused, type Told } from "./command.ts"
import { statisticsUsage } from "./usage.ts"

/** Numbers for funders. */

function periodIn({ options }: Context, workstation: Workstation): Period {
  const usual = usualPeriod(workstation)
  return periodOf(options.from ?? usual.from, options.until ?? usual.until, workstation.today)
}

/** `canopy statistics`: to look at; with `--csv` or `--out DIR` they are handed out, and stay as they are. */
export const statistics: Command = async (context) => {
  const [, verb] = context.words
  if (verb === "publish") return tellPublished(await context.open())
  if (verb !== undefined) throw new Misused(statisticsUsage)
  const workstation = await context.open()
  const [period, within] = [periodIn(context, workstation), daysOf(context.options.within ?? `${usualWithin}`)]
  const { csv, out } = context.options
  const whyNot = out === undefined ? null : whyNotInto(out, period)
  if (whyNot) return refuse(whyNot)
  const leaves = csv !== undefined || out !== undefined
  const { numbers, isOut } = leaves
    ? { numbers: handOut(workstation, period, within), isOut: true }
    : lookAt(workstation, period, within)
  const years = actsOf(workstation)
  const value = { numbers, years, handedOut: isOut }
  if (out !== undefined) {
    const files = await writeFiles(out, numbers, years)
    return { lines: files.map((file) => `Written: ${file}`), value: { ...value, files } }
  }
  return { lines: csv === undefined ? asTables(numbers, years, isOut) : csvLines(numbers, years), value }
}

const asTables = (numbers: Numbers, years: readonly YearOfActs[], isOut: boolean): string[] => [
  titleOf(numbers),
  ...notes(numbers, isOut),
  "",
  `All reports: ${shownAs(numbers.total)}`,
  ...gridsOf(numbers)
    .filter(({ columns }) => columns.length === 1)
    .flatMap(({ title, rows }) => [
      "",
      title,
      ...rows.map(({ name, counts: [count] }) => `  ${name}: ${shownAs(count!)}`),
    ]),
  `  days until a person answered, the middle one: ${shownAs(numbers.medianDays)}`,
  ...years.flatMap(describeYear),
  "",
  "Crossed tables are in the file: canopy statistics --out DIR.",
]

const describeYear = ({ year, warnings, challenged, policeFiles }: YearOfActs): string[] => [
  "",
  `What we did in ${year}`,
  `  warnings published: ${warnings.issued}, of these taken back: ${warnings.withdrawn}`,
  ...(challenged ? [challengedLine(challenged)] : []),
  ...policeFiles.map(({ receiver, files }) => `  files sent to ${receiver}: ${files}`),
]

const challengedLine = (of: NonNullable<YearOfActs["challenged"]>): string =>
  `  warnings looked at again because somebody said they were wrong: ${of.stands} stand, ${of.changed} were changed, ${of["taken-back"]} were taken back`

/** `canopy statistics publish`, and `canopy demands publish`. */
export async function tellPublished(workstation: Workstation): Promise<Told> {
  const counts = await publishCounts(workstation)
  return {
    lines: [`The counts are published, and live: /counts.json. Their number is ${counts.epoch}.`],
    value: counts,
  }
}
