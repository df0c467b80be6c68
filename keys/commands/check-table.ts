import { lookAfterCheck } from "../check/publish-table.ts"
import { describeCheck } from "../check/shift.ts"
import { checkRisks } from "../doctor/check.ts"
import { type Command, type Context, type Told, verbIn } from "./command.ts"
import { checkTableUsage } from "./usage.ts"

/** `canopy check-table`: whether the public check works, and what is wrong with it. Exit 1 when something is. */
async function show(context: Context): Promise<Told> {
  const risks = await checkRisks(await context.open())
  return risks.length > 0
    ? { lines: risks, value: risks, exit: 1 }
    : { lines: ["The public check works: the server has a table and its key."], value: [] }
}

/** `canopy check-table publish`: a new table and a new key, with everything that may be told today. */
async function publish(context: Context): Promise<Told> {
  const looked = await lookAfterCheck(await context.open(), {
    most: Number.POSITIVE_INFINITY,
    anew: true,
    progress: (done, of) => context.progress(`${done} of ${of} prepared`),
  })
  return { lines: describeCheck(looked), value: looked }
}

const verbs = { show, publish }
export const checkTable: Command = (context) => verbIn(verbs, context.words[1] ?? "show", checkTableUsage)(context)
