import { type Overdue, overdueKeys } from "../ring/destruction.ts"
import type { Workstation } from "../workstation.ts"
import { pulledOn } from "./pulled.ts"

/** What a person must hear of old keys that are still here; nothing when none is late. */

const sentences = {
  "no-pull":
    "{count} keys should have been destroyed by now: letters sealed to them may still wait. Fetch all letters, today: canopy pull.",
  "no-copy":
    "{count} keys should have been destroyed by now. What they opened stands on this machine only. Make a backup: canopy backup --out FILE. Then fetch once more.",
} as const satisfies { [Why in Overdue["why"]]: string }

export function overdueWarnings(workstation: Workstation): string[] {
  const overdue = overdueKeys(workstation, pulledOn(workstation))
  return overdue ? [sentences[overdue.why].replace("{count}", `${overdue.keys}`)] : []
}
