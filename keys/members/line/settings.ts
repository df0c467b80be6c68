import { X509Certificate } from "node:crypto"
import * as z from "zod/mini"
import { text } from "../../../crypto/documents/field.ts"
import { jsonOf } from "../../../crypto/publication.ts"
import { refuse } from "../../refusals/refusal.ts"
import type { Workstation } from "../../workstation.ts"
import { tellingIn } from "../telling.ts"

/** By which mail server and which text company this workstation sends: sealed in the vault, and shared with nobody. */

const host = z.string().check(z.regex(/^[a-z\d-]+(?:\.[a-z\d-]+)*$/i), z.maxLength(253))
const secret = text(300).check(z.minLength(1))
const https = z.string().check(z.regex(/^https:\/\/[a-z\d.-]+(?::\d+)?(?:\/[\x21-\x7e]*)?$/i), z.maxLength(300))

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).raw.length > 0
  } catch {
    return false
  }
}

const smtp = z.strictObject({
  host,
  port: z.int().check(z.minimum(1), z.maximum(65_535)),
  /** TLS from the first byte (RFC 8314 §3.3), or by STARTTLS (RFC 3207), without which nothing is said. */
  tls: z.enum(["implicit", "starttls"]),
  user: secret,
  password: secret,
  from: z.string().check(z.regex(/^[a-z\d._-]{1,64}@[a-z\d-]+(?:\.[a-z\d-]+)+$/i)),
  /** PEM: the one certificate that is taken, of a server of one's own. */
  certificate: z.optional(z.string().check(z.maxLength(10_000), z.refine(isCertificate))),
})

const gateway = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("plain"), url: https, token: secret }),
  z.strictObject({
    kind: z.literal("twilio"),
    account: z.string().check(z.regex(/^AC[0-9a-f]{32}$/)),
    token: secret,
    from: z.string().check(z.regex(/^\+[1-9]\d{6,14}$/)),
  }),
])

const settings = z.strictObject({
  /** As it stands in messages, without "https://": "notes.example". Behind it stand /n, /s and /y. */
  address: z.string().check(z.regex(/^[a-z\d-]+(?:\.[a-z\d-]+)+$/), z.maxLength(40)),
  smtp: z.optional(smtp),
  gateway: z.optional(gateway),
})
export type SendingSettings = z.output<typeof settings>
export type SmtpSettings = z.output<typeof smtp>
export type GatewaySettings = z.output<typeof gateway>

const item = "sending/settings"

/** Throws `not-sending-settings`, and `message-tells` when an address or a name in it would tell what messages are about. */
export function keepSettings({ vault }: Workstation, file: string): SendingSettings {
  const parsed = settings.safeParse(jsonOf(file))
  if (!parsed.success) return refuse("not-sending-settings")
  const { address, smtp: mail } = parsed.data
  if ([address, mail?.from ?? ""].some((shown) => tellingIn(shown).length > 0)) return refuse("message-tells")
  vault.put(item, parsed.data)
  return parsed.data
}

export const settingsOf = ({ vault }: Workstation): SendingSettings | null => vault.get<SendingSettings>(item) ?? null
