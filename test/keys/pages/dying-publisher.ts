import type { Day } from "../../../crypto/day.ts"
import { publishChecked } from "../../../keys/pages/publish.ts"
import { openVault } from "../../../keys/ring/vault.ts"
import { random } from "../../support/random.ts"

/**
 * A workstation that is killed while it publishes a page: before the server has it, or when the server has it and the
 * answer is not here yet. Arguments: folder, passphrase, day, port of the server, "before" or "after", place.
 */

const [home = "", passphrase = "", today = "", port = "", when = "", place = ""] = process.argv.slice(2)

const fetcher: typeof fetch = async (input, init) => {
  const { pathname, search } = new URL(String(input))
  const dies = init?.method === "PUT"
  if (dies && when === "before") process.kill(process.pid, "SIGKILL")
  const answer = await fetch(`http://127.0.0.1:${port}${pathname}${search}`, init)
  if (dies) process.kill(process.pid, "SIGKILL")
  return answer
}
const vault = await openVault(home, passphrase, random)
await publishChecked({ folder: home, vault, today: today as Day, random, fetch: fetcher }, place)
