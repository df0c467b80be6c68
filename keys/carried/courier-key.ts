import { Decrypter, Encrypter } from "age-encryption"
import * as z from "zod/mini"
import { fromBase64 } from "../../crypto/bytes.ts"
import * as field from "../../crypto/documents/field.ts"
import { recipientCounts } from "../../crypto/lengths.ts"
import { jsonOf } from "../../crypto/publication.ts"
import { refuse } from "../refusals/refusal.ts"
import { homeOf, rosterOf, selfOf, type Workstation } from "../workstation.ts"
import type { Carrying } from "./sealed-file.ts"

/**
 * All that a courier has: where the server is, the key that signs requests to it, and the key of the carried files. Neither
 * opens a letter, and neither signs anything that a reader, a reporter or a colleague believes.
 */
const courierKey = z.strictObject({
  kind: z.literal("canopy/courier"),
  version: z.literal(1),
  organisation: field.organisationId,
  server: z.string().check(z.refine((text) => URL.canParse(text))),
  recipients: z.literal([...recipientCounts]),
  /** Ed25519 seed, 32 bytes in base64. */
  request: field.secretKey,
  carrying: field.secretKey,
})
export type CourierKey = z.output<typeof courierKey>

export const carryingOf = ({ carrying, organisation }: Pick<CourierKey, "carrying" | "organisation">): Carrying => ({
  key: fromBase64(carrying) ?? refuse("damaged-vault"),
  organisation,
})

export const courierKeyFor = (workstation: Workstation, server: string, carrying: string): CourierKey =>
  courierKey.parse({
    kind: "canopy/courier",
    version: 1,
    organisation: homeOf(workstation).id,
    server,
    recipients: rosterOf(workstation).recipients,
    request: selfOf(workstation).request,
    carrying,
  } satisfies Record<keyof CourierKey, unknown>)

/** `workFactor` is scrypt's, base-2 logarithm. */
export async function sealCourierKey(key: CourierKey, passphrase: string, workFactor: number): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase)
  encrypter.setScryptWorkFactor(workFactor)
  return encrypter.encrypt(`${JSON.stringify(key)}\n`)
}

/** Throws `wrong-courier-passphrase` or `not-a-courier-key`. */
export async function openCourierKey(file: Uint8Array, passphrase: string): Promise<CourierKey> {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  const text = await decrypter.decrypt(file, "text").catch((error: Error) => {
    const wrong = error.message.startsWith("no identity matched")
    return refuse(wrong ? "wrong-courier-passphrase" : "not-a-courier-key")
  })
  const parsed = courierKey.safeParse(jsonOf(text))
  return parsed.success ? parsed.data : refuse("not-a-courier-key")
}
