import { openStore, usualSlots } from "../../server/store/sqlite.ts"
import type { Store } from "../../server/store/store.ts"
import { random } from "../support/random.ts"

type Today = Parameters<typeof openStore>[0]["today"]

/** A server's store of the usual size, in this folder. */
export function storeIn(folder: string, today: Today): Store {
  const opened = openStore({ folder, recipients: 4, ...usualSlots, random, today })
  if (!opened.ok) throw new Error(opened.failure.kind)
  return opened.value
}
