import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { letterBytes } from "../../crypto/lengths.ts"
import { random } from "../support/random.ts"
import { onEachFile, run } from "./commands.ts"
import { inFolder } from "./folder.ts"
import { during } from "./leftovers.ts"
import { seconds } from "./row.ts"

const keyKinds = {
  cv25519: ["Key-Type: eddsa", "Key-Curve: ed25519", "Subkey-Type: ecdh", "Subkey-Curve: cv25519"],
  rsa4096: ["Key-Type: RSA", "Key-Length: 4096", "Key-Usage: sign,encrypt"],
} as const

const user = "bench@example.org"
const different = 100

/** Files that gpg sealed to a key of its own in this home. */
async function sealedFiles(gpg: string, common: readonly string[], folder: string, count: number): Promise<string[]> {
  const plain = join(folder, "plain")
  writeFileSync(plain, random(letterBytes))
  const files = Array.from({ length: Math.min(different, count) }, (_, at) => join(folder, `${at}.gpg`))
  for (const file of files)
    await run(gpg, [...common, "-z", "0", "--recipient", user, "--output", file, "--encrypt", plain])
  return Array.from({ length: count }, (_, at) => files[at % files.length] ?? "")
}

/** Files a second that gpg opens, with a key of this kind without a passphrase. */
export const gpgPerSecond = (gpg: string, kind: keyof typeof keyKinds, count: number): Promise<number> =>
  inFolder(async (folder) => {
    const common = ["--homedir", folder, "--batch", "--quiet", "--no-tty", "--yes", "--trust-model", "always"]
    const parameters = ["%no-protection", ...keyKinds[kind], `Name-Email: ${user}`, "Expire-Date: 0", "%commit", ""]
    // gpg starts an agent that would outlive it; only the one of this home is ended.
    const endAgent = () => run("gpgconf", ["--homedir", folder, "--kill", "all"]).catch(() => "")
    return during(folder, endAgent, async () => {
      await run(gpg, [...common, "--generate-key"], parameters.join("\n"))
      const files = await sealedFiles(gpg, common, folder, count)
      const took = await seconds(() => onEachFile(files, gpg, [...common, "--output", "/dev/null", "--decrypt"]))
      return count / took
    })
  })
