import fs from "node:fs"
import { syncBuiltinESMExports } from "node:module"
import { openVault } from "../../keys/ring/vault.ts"
import { random } from "../support/random.ts"

/**
 * A workstation that loses power while it writes: opens the vault, begins a change that needs a new key, and kills itself
 * at the nth call to the file system, or, for 0, in the middle of the change. Arguments: folder, passphrase, n, sentinel.
 */

const [home = "", passphrase = "", dieAt = "0", sentinel = ""] = process.argv.slice(2)
const die = () => process.kill(process.pid, "SIGKILL")

const vault = await openVault(home, passphrase, random)
let calls = 0
for (const name of ["openSync", "writeFileSync", "fsyncSync", "closeSync", "renameSync", "writeSync"] as const) {
  const real = fs[name] as (...given: unknown[]) => unknown
  Object.assign(fs, {
    [name]: (...given: unknown[]) => {
      calls++
      if (calls === Number(dieAt)) die()
      return real(...given)
    },
  })
}
syncBuiltinESMExports()

vault.together(() => {
  for (let at = 0; at < 300; at++) vault.put(`letter/B/${at}`, { story: sentinel.repeat(60) })
  vault.put("case/A", { story: `${sentinel} changed` })
  if (dieAt === "0") die()
})
process.stdout.write(`${calls}`)
