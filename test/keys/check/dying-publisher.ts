import type { Day } from "../../../crypto/day.ts"
import { lookAfterCheck } from "../../../keys/check/publish-table.ts"
import { openVault } from "../../../keys/ring/vault.ts"
import { random } from "../../support/random.ts"

/**
 * A workstation that is killed while it publishes the check's table: when the server has what is sent to this path, and
 * before the answer is here. Arguments: folder, passphrase, day, port of the server, path.
 */

const [home = "", passphrase = "", today = "", port = "", last = ""] = process.argv.slice(2)

const fetcher: typeof fetch = async (input, init) => {
  const { pathname, search } = new URL(String(input))
  const answer = await fetch(`http://127.0.0.1:${port}${pathname}${search}`, init)
  if (init?.method === "PUT" && pathname === last) process.kill(process.pid, "SIGKILL")
  return answer
}
const vault = await openVault(home, passphrase, random)
await lookAfterCheck({ folder: home, vault, today: today as Day, random, fetch: fetcher })
