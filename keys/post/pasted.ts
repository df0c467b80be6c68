import { armor } from "age-encryption"
import { openBlock } from "../../crypto/open.ts"
import { jsonOf } from "../../crypto/publication.ts"
import type { Arrived, Inside } from "../casework/case.ts"
import { read } from "../casework/intake.ts"
import { isTooDeep } from "./depth.ts"
import { nativeIdentity } from "./native-identity.ts"

/** A block that somebody sealed elsewhere and pasted: opened a second time, here (§7). */

/** R is at most 16. Each stanza costs a decapsulation a key, so a block of thousands is not tried. */
const mostStanzas = 16

/**
 * Opens blocks with these seeds (32 bytes each): message keys and standing keys. `used` is told the place of the seed
 * that opened one.
 */
export function blockOpener(
  seeds: readonly Uint8Array[],
  used: (by: number) => unknown = () => {},
): (block: string) => Promise<Inside> {
  const identities = seeds.map(nativeIdentity)
  return async (block) => {
    if (stanzasIn(block) > mostStanzas) return { why: "pasted-not-ours" }
    let damaged = false
    for (const [by, identity] of identities.entries()) {
      const opened = await openBlock(block, [identity])
      if (opened.ok) {
        used(by)
        return { text: opened.value }
      }
      damaged ||= opened.failure.kind === "damaged"
    }
    return { why: damaged ? "pasted-damaged" : "pasted-not-ours" }
  }
}

/** age.md, "Header": each stanza begins a line with "-> ", up to the line that begins with "---". */
function stanzasIn(block: string): number {
  try {
    const [header = ""] = Buffer.from(armor.decode(block)).toString("latin1").split("\n---")
    return header.split("\n-> ").length - 1
  } catch {
    return 0 // no armored file: nothing will be tried
  }
}

/**
 * A signed letter inside counts as that letter, of its own mailbox. Anything else is what the outer mailbox said; a block
 * inside a block is not opened again.
 */
export async function unpacked(
  arrived: Arrived,
  organisation: string,
  open: (block: string) => Promise<Inside>,
): Promise<Arrived> {
  if (arrived.document.kind !== "canopy/pasted") return arrived
  const inside = await open(arrived.document.body.block)
  const reading = "text" in inside ? letterIn(inside.text, organisation) : null
  return reading ? { id: arrived.id, document: reading } : { ...arrived, inside }
}

function letterIn(text: string, organisation: string): Arrived["document"] | null {
  const value = jsonOf(text)
  if (isTooDeep(value)) return null
  const reading = read(value, organisation)
  return reading.kind === "letter" && reading.document.kind !== "canopy/pasted" ? reading.document : null
}
