import type { Day } from "../../crypto/day.ts"
import { asItWorks } from "../../keys/carried/state.ts"
import type { Context } from "../../keys/commands/command.ts"
import { random } from "../support/random.ts"
import { aDay, noNetwork, openWorkstation, passphrase, workFactor } from "./workstation.ts"

/** What `main.ts` hands to a command, for one that is called here directly. */
export const contextFor = (
  home: string,
  line: string,
  options: Context["options"] = {},
  {
    today = aDay,
    fetcher = noNetwork,
    words = passphrase,
    keyFileWords = words,
  }: { today?: Day; fetcher?: typeof fetch; words?: string; keyFileWords?: string } = {},
): Context => ({
  home,
  words: line.split(" "),
  options,
  today,
  random,
  fetch: fetcher,
  workFactor,
  open: async () => asItWorks(await openWorkstation(home, today, fetcher)),
  passphrase: async () => words,
  keyFilePassphrase: async () => keyFileWords,
  progress: () => {},
})
