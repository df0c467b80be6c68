import { toHex } from "../../crypto/bytes.ts"
import { signCanary } from "../../crypto/canary.ts"
import { writeLetterPost } from "../../crypto/letter-post.ts"
import { sealLetter } from "../../crypto/seal.ts"
import { publicKeyOf } from "../../crypto/statement.ts"
import { chooseKeys, textHash } from "../../crypto/trust.ts"
import { refuse } from "../refusals/refusal.ts"
import { seedOf } from "../ring/caseworker-keys.ts"
import { messageSecrets } from "../ring/message-keys.ts"
import { homeOf, rosterOf, selfOf, type Workstation } from "../workstation.ts"
import { rememberCanary } from "./canaries.ts"
import { keysShown } from "./keys-shown.ts"
import { lookAtRoster } from "./roster-check.ts"
import { publicText } from "./server.ts"

/**
 * Sends one test letter, as a page does: what the portal shows is fetched and judged, then a letter of the one size goes
 * to everybody who opens letters, with a withdrawal key like that of any later letter. It counts as sent once the server
 * said that it has it. `address`: where reporters go. Throws what is wrong with the roster that is shown there,
 * `portal-shows-old-roster`, `own-keys-not-shown`, `test-letter-not-taken` and `server-not-reached`.
 */
export async function sendCanary(workstation: Workstation, address: string): Promise<void> {
  const there = { ...workstation, server: address, fetch: likeABrowser(workstation.fetch) }
  const recipients = await keysThere(there)
  await publicText(there, "/release.json")
  const id = toHex(workstation.random(16))
  const { alias: from, reply } = selfOf(workstation)
  const document = signCanary({ organisation: homeOf(workstation).id, from, id }, seedOf(reply))
  const sealed = sealLetter(document, recipients, rosterOf(workstation).recipients, workstation.random)
  if (!sealed.ok) return refuse("own-keys-not-shown")
  await post(there, address, writeLetterPost(publicKeyOf(workstation.random(32)), sealed.value))
  rememberCanary(workstation, id)
}

/** Whom a browser would seal to. Keys of one's own must be among them: else nothing that is sent now comes back here. */
async function keysThere(there: Workstation): Promise<string[]> {
  const { isThere, shown } = await lookAtRoster(there)
  if (!isThere || !shown) return refuse("portal-shows-old-roster")
  const chosen = chooseKeys(await keysShown(there, "/keys.json"), shown, there.today, "message")
  const own = new Set(messageSecrets(there).map(({ signed }) => textHash(signed.document)))
  return chosen.ok && chosen.value.hashes.some((hash) => own.has(hash))
    ? chosen.value.recipients
    : refuse("own-keys-not-shown")
}

async function post(there: Workstation, address: string, body: Uint8Array): Promise<void> {
  const headers = { "content-type": "application/octet-stream", origin: new URL(address).origin }
  const request = { method: "POST", headers, body: body as BodyInit, redirect: "error" } as const
  const answer = await there.fetch(new URL("/letters", address), request).catch(() => refuse("server-not-reached"))
  if (answer.status !== 201) refuse("test-letter-not-taken")
}

/** What Tor Browser says of itself, so that a header does not tell test letters from others. */
const browserHeaders = {
  "user-agent": "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0",
  accept: "*/*",
  "accept-language": "en-US,en;q=0.5",
}

const likeABrowser =
  (fetcher: typeof fetch): typeof fetch =>
  (input, init) =>
    fetcher(input, { ...init, headers: { ...browserHeaders, ...(init?.headers as Record<string, string>) } })
