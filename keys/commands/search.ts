import { relativeDay } from "../casework/relative-day.ts"
import { needs } from "../casework/triage.ts"
import { casesNaming } from "../linking/find.ts"
import { type Listed, searchFor } from "../register/asking.ts"
import { type Command, type Context, wordAt } from "./command.ts"

/** A case in a list: its line, what it needs and by when. Nothing of what was told. */
const lineOf = ({ line, needs: needed, due }: Listed, { today }: Pick<Context, "today">): string =>
  [
    line,
    ...needed.map((need) => needs[need].words),
    ...(due ? [`answer promised: ${relativeDay(due, today)}`] : []),
  ].join(" · ")

/** `canopy search WORDS…`. What was looked for is not said again: what a terminal shows is often kept. */
export const search: Command = async (context) => {
  wordAt(context, 1, "The word to look for")
  const workstation = await context.open()
  const typed = context.words.slice(1).join(" ")
  const found = searchFor(workstation, typed)
  if (found === null)
    return { lines: ["There is no word in this to look for."], value: { total: 0, cases: [], named: [] } }
  const { rows, total } = found
  const named = casesNaming(workstation, typed)
  const more = total > rows.length ? `; these are the ${rows.length} most urgent` : ""
  return {
    lines: [
      total === 0 ? "Nothing was found." : `${total === 1 ? "1 case" : `${total} cases`} found${more}.`,
      ...rows.map((row) => lineOf(row, context)),
      ...(named.length > 0 ? ["As a number, a plate, an address or an account:"] : []),
      ...named.map((match) => `${match.case} · ${match.reason}`),
    ],
    value: { total, cases: rows.map(({ id, state, needs, due }) => ({ id, state, needs, due })), named },
  }
}
