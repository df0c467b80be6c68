import { allIn, isWatch } from "../../crypto/documents/alert.ts"
import { takeOverOwnList } from "../outbound/alerts/adopt.ts"
import type { Context, Told } from "./command.ts"

/** `canopy alert take-over`: after a restore, what was published since the backup. */
export async function takeOver(context: Context): Promise<Told> {
  const list = await takeOverOwnList(await context.open())
  if (!list)
    return { lines: ["The server shows nothing newer than what is known here. Nothing was changed."], value: null }
  return {
    lines: [
      `List ${list.epoch} is taken over, as it stands at the server: ${list.alerts.length} warnings in force.`,
      ...allIn(list).map(
        (each) => `${each.number}  ${isWatch(each) ? (each.wentBadly ?? each.wentWell ?? "") : each.watchFor}`,
      ),
      "Read them. One that nobody here published means that somebody else has these keys: tell the coordinator.",
    ],
    value: { epoch: list.epoch, numbers: allIn(list).map(({ number }) => number) },
  }
}
