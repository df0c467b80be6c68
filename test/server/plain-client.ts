import type { Hono } from "hono"
import { fromHex } from "../../crypto/bytes.ts"
import type { LetterKind, LetterOf } from "../../crypto/documents/letter.ts"
import { openedLetter } from "../../crypto/documents/letter.ts"
import type { Reply } from "../../crypto/documents/reply.ts"
import type { Entry } from "../../crypto/form-tree.ts"
import { type MailboxKeys, mailboxKeys, wayBackOf } from "../../crypto/mailbox.ts"
import { openLetter } from "../../crypto/open.ts"
import type { PlainPage } from "../../crypto/page-data.ts"
import { signReply } from "../../crypto/reply.ts"
import { sealReply } from "../../crypto/seal.ts"
import { publicKeyOf } from "../../crypto/statement.ts"
import { readReceiptCode } from "../../crypto/typed-code.ts"
import { postId } from "../../server/letters.ts"
import type { Render } from "../../server/pages.ts"
import type { PostId } from "../../server/store/store.ts"
import { identityOf, organisationId } from "../crypto/cast.ts"
import { messageSeedOf, replySecret } from "../support/organisation.ts"
import { random } from "../support/random.ts"
import { type Host, someDay, testHost } from "./host.ts"

/** Somebody whose browser runs no script, and a site whose pages say nothing but what they were given. */

export const honestRender: Render = async (_request, { plain }) =>
  plain ? new Response(JSON.stringify(plain)) : new Response("nothing here", { status: 404 })

/** A host that has published its people and their keys, unless told to keep something back. */
export function plainHost(settings: Parameters<typeof testHost>[0] = {}, published = { roster: true, keys: true }) {
  const host = testHost({ render: honestRender, ...settings })
  const { document, minisig } = host.signedRoster
  if (published.roster) host.store.publish("roster.json", { document, signatures: [minisig] })
  if (published.keys) host.store.replaceKeys(host.messageKeys)
  return host
}

export const formOf = (entries: Iterable<Entry>): string =>
  new URLSearchParams([...entries].map(([name, value]) => [name, value])).toString()

export const formType = { "Content-Type": "application/x-www-form-urlencoded" }
export const asPerson = { Accept: "text/html,application/xhtml+xml" }

export const postForm = (
  app: Hono,
  path: string,
  fields: Record<string, string> | Iterable<Entry>,
  headers: Record<string, string> = {},
) =>
  app.request(`/en/${path}`, {
    method: "POST",
    body: formOf(Symbol.iterator in fields ? (fields as Iterable<Entry>) : Object.entries(fields)),
    headers: { ...formType, ...asPerson, ...headers },
  })

type PageOf<View extends PlainPage["view"]> = Extract<PlainPage, { view: View }>

/** What the page was given, with its length taken off. Throws unless it is the page that is meant. */
export async function pageIn<View extends PlainPage["view"]>(answer: Response, view: View): Promise<PageOf<View>> {
  const text = await answer.text()
  const page = JSON.parse(text.replace(/<!-- *-->$/, "")) as PlainPage
  if (page.view !== view) throw new Error(`the page is "${page.view}"`)
  return page as PageOf<View>
}

/** Posts a form and gives what its page was given. */
export const filled = async <View extends PlainPage["view"]>(
  { portal }: Pick<Host, "portal">,
  path: string,
  fields: Record<string, string> | Iterable<Entry>,
  view: View,
) => pageIn(await postForm(portal, path, fields), view)

export function keysOf(code: string): MailboxKeys {
  const read = readReceiptCode(code)
  if (!read.ok) throw new Error(read.failure.kind)
  return mailboxKeys(read.value, fromHex(organisationId))
}

export const mailboxOf = (code: string): Uint8Array => publicKeyOf(keysOf(code).mailbox)

/** Every letter that waits, opened by Ana. */
export async function lettersAtDesk({ store }: Pick<Host, "store">) {
  const opened = store
    .letterIds()
    .map((id) => openLetter(store.letter(id)!, [identityOf(messageSeedOf("Ana", someDay))]))
  return (await Promise.all(opened)).map((letter) => openedLetter.parse(letter.ok ? letter.value : null))
}

/** The one letter of this kind that waits. */
export async function letterAtDesk<Kind extends LetterKind>(host: Pick<Host, "store">, kind: Kind) {
  const found = (await lettersAtDesk(host)).filter((letter) => letter.kind === kind)
  if (found.length !== 1) throw new Error(`${found.length} letters of this kind`)
  return found[0] as LetterOf<Kind>
}

export type Written = Partial<Pick<Reply, "from" | "number" | "day" | "letters" | "body">>

/** A caseworker's reply waits for this code; its id. */
export function answerTo({ store }: Pick<Host, "store">, code: string, written: Written = {}): PostId {
  const keys = keysOf(code)
  const from = written.from ?? "Ana"
  const { mailbox, recipient } = wayBackOf(keys, true)
  const unsigned: Omit<Reply, "signature" | "hmac"> = {
    kind: "canopy/reply",
    version: 1,
    organisation: organisationId,
    from,
    mailbox,
    recipient,
    number: 1,
    day: someDay,
    letters: 1,
    body: { type: "message", text: "We have read it." },
    ...written,
  }
  const sealed = sealReply(signReply(unsigned, replySecret(from), keys.reply), recipient, random)
  if (!sealed.ok) throw new Error(sealed.failure.kind)
  const reply = {
    id: postId(sealed.value),
    mailbox: mailboxOf(code),
    reply: sealed.value,
    forgetIn: "2026-12" as never,
  }
  if (store.keepReplies([reply]) !== "kept") throw new Error("no room")
  return reply.id
}
