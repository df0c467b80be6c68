import { replyTo } from "../../keys/outbound/reply.ts"
import { openVault } from "../../keys/ring/vault.ts"
import { day } from "../crypto/cast.ts"
import { random } from "../support/random.ts"

/**
 * A workstation that loses power while it replies: kills itself at the nth step, where a step draws randomness (for
 * every seal and every value that is kept) or speaks to the server. Prints how many steps there were. Arguments: folder,
 * passphrase, case, n, words.
 */

const [folder = "", passphrase = "", id = "", dieAt = "0", words = ""] = process.argv.slice(2)
const vault = await openVault(folder, passphrase, (length) => stepping(length))
let steps = 0
function step(): void {
  steps++
  if (steps === Number(dieAt)) process.kill(process.pid, "SIGKILL")
}
function stepping(length: number): Uint8Array {
  step()
  return random(length)
}
const unreachable: typeof fetch = async () => {
  step()
  throw new TypeError("there is no network")
}

await replyTo({ folder, vault, today: day("2026-06-17"), random: stepping, fetch: unreachable }, id, words)
process.stdout.write(`${steps}`)
