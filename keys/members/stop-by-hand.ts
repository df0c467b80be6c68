import { refuse } from "../refusals/refusal.ts"
import type { Workstation } from "../workstation.ts"
import { keyIn } from "./address.ts"
import { stopAddress } from "./stop.ts"

/** For somebody who rang, or wrote to us in another way. Says whether they were on the list. Throws `not-an-address`. */
export const stopByHand = (workstation: Workstation, typed: string): boolean =>
  stopAddress(workstation, keyIn(typed) ?? refuse("not-an-address"), "goodbye")
