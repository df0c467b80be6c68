import type { Context, Hono } from "hono"
import { blockIn } from "../crypto/block.ts"
import { fromHex, type Random } from "../crypto/bytes.ts"
import { compose, wantsAnswer } from "../crypto/compose.ts"
import { addDays, asDay, type Day } from "../crypto/day.ts"
import { consentTextVersion } from "../crypto/documents/consents.ts"
import type { LetterContent } from "../crypto/documents/letter.ts"
import { consentLanguageOf } from "../crypto/documents/organisation.ts"
import { readDraft } from "../crypto/draft.ts"
import { readFollowUp } from "../crypto/follow-up-draft.ts"
import { type Language, languageOfPage } from "../crypto/languages.ts"
import { repliesAtOnce } from "../crypto/lengths.ts"
import { type MailboxKeys, mailboxKeys, withdrawalKeyOf } from "../crypto/mailbox.ts"
import { openReplies } from "../crypto/open-replies.ts"
import type { CodeShown, PlainPage, PlainTrouble } from "../crypto/page-data.ts"
import { digitsOf, freshReceiptCode, type ReceiptCode, wordsOf } from "../crypto/receipt-code.ts"
import type { SealedReply } from "../crypto/sealed.ts"
import type { SmallProblem } from "../crypto/small-letter.ts"
import { type SmallName, smallLetters, smallNames } from "../crypto/small-letters.ts"
import { publicKeyOf } from "../crypto/statement.ts"
import { threadPages } from "../crypto/thread-pages.ts"
import { readReceiptCode } from "../crypto/typed-code.ts"
import type { Failure } from "./failures.ts"
import { type Form, readForm } from "./form-body.ts"
import { postId, receive } from "./letters.ts"
import { type AnswerParts, answerPlain } from "./plain-answer.ts"
import { plainWorksAt } from "./plain-places.ts"
import { type SealingParts, sealingKeys, trustedRoster } from "./sealing-keys.ts"
import { idBytes } from "./store/slot-table.ts"
import { type Kept, mostRepliesWaiting, type PostId, type StoredLetter } from "./store/store.ts"
import { together } from "./together.ts"

/**
 * Forms where no script runs (protocol §7). The only file of the server where words pass that nobody has sealed, and
 * where a receipt code is known: no other may import what seals, what opens or what a code gives (test/zones.test.ts).
 * Nothing is kept between two steps but what travels in the page, and nothing is written but sealed letters.
 */
export type PlainParts = SealingParts & AnswerParts & { random: Random }

/** What one step knows besides the form. */
type World = PlainParts & { day: Day; language: Language; keep: (letter: StoredLetter) => Promise<Kept> }
type Step = (form: Form, world: World) => PlainPage | Promise<PlainPage>

const kib = 1024
/** The most bytes of a report, each of whose letters may be nine (`%E5%88%9D`), and of any other form. */
const mostBytes = { report: 256 * kib, other: 128 * kib }

type Route = { step: Step; most: number; page: "report" | "messages" | "sealed" | SmallName }
const routes: Record<string, Route> = {
  report: { step: checkAnswers, most: mostBytes.report, page: "report" },
  "report/send": { step: sendReport, most: mostBytes.report, page: "report" },
  sealed: { step: sendBlock, most: mostBytes.other, page: "sealed" },
  messages: { step: readMessages, most: mostBytes.other, page: "messages" },
  "messages/write": { step: withCode(writeBack), most: mostBytes.other, page: "messages" },
  "messages/read": { step: withCode(deleteRead), most: mostBytes.other, page: "messages" },
  "messages/withdraw": { step: withCode(withdraw), most: mostBytes.other, page: "messages" },
  ...Object.fromEntries(smallNames.flatMap(smallRoutes)),
}

/** A small letter's form is looked at at the address of its page, and sent from there. */
function smallRoutes(page: SmallName): [string, Route][] {
  const most = mostBytes.other
  return [
    [page, { step: checkSmall(page), most, page }],
    [`${page}/send`, { step: sendSmall(page), most, page }],
  ]
}

export function plainRoutes(app: Hono, parts: PlainParts, refuse: (c: Context, failure: Failure) => Response) {
  const { organisation, store, today } = parts
  const keep = together(store.keepLetters)
  for (const language of organisation.languages)
    for (const [path, { step, most, page }] of Object.entries(routes)) {
      if (languageOfPage(page, language) !== language) continue
      app.post(`/${language}/${path}`, async (c) => {
        if (!plainWorksAt(c.req.header("host"), organisation))
          return answerPlain({ view: "not-here" }, language, parts, 403)
        const form = await readForm(c.req.raw, most)
        if (!form.ok) return refuse(c, form.failure)
        return answerPlain(await step(form.value, { ...parts, day: today(), language, keep }), language, parts)
      })
      // An address that only takes forms, asked for again from a bookmark or the history.
      if (path !== page) app.get(`/${language}/${path}`, (c) => c.redirect(`/${language}/${page}`, 303))
    }
}

const consentText = ({ language, organisation }: World) => ({
  version: consentTextVersion,
  language: consentLanguageOf(language, organisation),
})
const keysOf = (code: ReceiptCode, { organisation }: World): MailboxKeys => mailboxKeys(code, fromHex(organisation.id))
const inWords = (code: ReceiptCode): string => wordsOf(code).join(" ")
const shown = (code: ReceiptCode): CodeShown => ({ words: wordsOf(code), digits: digitsOf(code) })

/** The code that came along in the page, or a fresh one. */
function codeIn(form: Form, { random }: World): ReceiptCode {
  const read = readReceiptCode(form.own("_code"))
  return read.ok ? read.value : freshReceiptCode(random)
}

/** The day on the page, so that a page that is sent again is the same letter; today's when it is too old, or none. */
function dayIn(form: Form, { day: today }: World): Day {
  const day = asDay(form.own("_day"))
  return day && addDays(today, -3) <= day && day <= today ? day : today
}

type Sending = { content: LetterContent; code: ReceiptCode; day: Day; answerWanted: boolean; first: boolean }

/** Seals what was said and keeps it as if it had been posted; gives what was in the way, or null. */
async function send({ code, ...said }: Sending, world: World): Promise<PlainTrouble | null> {
  const { organisation, random, keep, day } = world
  const { id, recipients: count, retention } = organisation
  const sealing = sealingKeys(world, day)
  if (!sealing.ok) return sealing.failure.kind
  const posting = { ...said, ...sealing.value, keys: keysOf(code, world), organisation: id, count }
  const composed = compose(posting, random)
  const received = composed.ok ? receive(composed.value, count, day, retention.letters) : composed
  if (!received.ok) return "cannot-seal"
  return (await keep(received.value)) === "kept" ? null : "busy"
}

const draftIn = ({ entries }: Form, world: World) =>
  readDraft(entries, consentText(world), world.organisation.recipients)

const formAgain = (form: Form, problems: Extract<PlainPage, { view: "form" }>["problems"]): PlainPage => ({
  view: "form",
  long: form.own("_long") === "1",
  entries: form.entries,
  problems,
})

function checkView(form: Form, code: ReceiptCode, trouble: PlainTrouble | null, world: World): PlainPage {
  const { entries } = form
  return {
    view: "check",
    long: form.own("_long") === "1",
    entries,
    code: inWords(code),
    day: dayIn(form, world),
    trouble,
  }
}

/** The code is made here and travels hidden; it is shown only when there is something that it opens. */
function checkAnswers(form: Form, world: World): PlainPage {
  if (form.own("_step") === "change") return formAgain(form, [])
  const draft = draftIn(form, world)
  return "problems" in draft ? formAgain(form, draft.problems) : checkView(form, codeIn(form, world), null, world)
}

async function sendReport(form: Form, world: World): Promise<PlainPage> {
  const draft = draftIn(form, world)
  if ("problems" in draft) return formAgain(form, draft.problems)
  const code = codeIn(form, world)
  const answerWanted = wantsAnswer(draft.report)
  const content = { kind: "canopy/report", body: draft.report } as const
  const trouble = await send({ content, code, day: dayIn(form, world), answerWanted, first: true }, world)
  if (trouble) return checkView(form, code, trouble, world)
  // Who wants no way back gets none: the code was never seen, and ends here.
  return { view: "sent", of: "report", code: answerWanted ? shown(code) : null }
}

const smallForm = (letter: SmallName, { entries }: Form, problems: readonly SmallProblem[]): PlainPage => ({
  view: "small-form",
  letter,
  entries,
  problems,
})

function smallCheck(letter: SmallName, form: Form, code: ReceiptCode, trouble: PlainTrouble | null, world: World) {
  const entries = smallLetters[letter].understood(form.entries)
  return { view: "small-check", letter, entries, code: inWords(code), day: dayIn(form, world), trouble } as const
}

function checkSmall(letter: SmallName): Step {
  return (form, world) => {
    if (form.own("_step") === "change") return smallForm(letter, form, [])
    const read = smallLetters[letter].read(form.entries, world.organisation.recipients)
    if ("problems" in read) return smallForm(letter, form, read.problems)
    return smallCheck(letter, form, codeIn(form, world), null, world)
  }
}

function sendSmall(letter: SmallName): Step {
  return async (form, world) => {
    const read = smallLetters[letter].read(form.entries, world.organisation.recipients)
    if ("problems" in read) return smallForm(letter, form, read.problems)
    const code = codeIn(form, world)
    const trouble = await send({ ...read, code, day: dayIn(form, world), first: true }, world)
    if (trouble) return smallCheck(letter, form, code, trouble, world)
    return { view: "small-sent", letter, code: read.answerWanted ? shown(code) : null }
  }
}

const fieldIn = (form: Form, field: string): string => form.entries.find(([name]) => name === field)?.[1] ?? ""

async function sendBlock(form: Form, world: World): Promise<PlainPage> {
  const pasted = fieldIn(form, "block")
  const code = codeIn(form, world)
  const day = dayIn(form, world)
  const again = { view: "sealed", pasted, code: inWords(code), day } as const
  const found = blockIn(pasted)
  if ("kind" in found) return { ...again, problem: found, trouble: null }
  const content = { kind: "canopy/pasted", body: found } as const
  const trouble = await send({ content, code, day, answerWanted: true, first: true }, world)
  return trouble ? { ...again, problem: null, trouble } : { view: "sent", of: "block", code: shown(code) }
}

/** Everything that waits. Asks as often as the fullest mailbox needs, so that the store's work does not tell how many. */
function waitingFor(mailbox: Uint8Array, { store }: World): { id: PostId; reply: SealedReply }[] {
  const waiting: { id: PostId; reply: SealedReply }[] = []
  for (let at = 0; at < mostRepliesWaiting; at += repliesAtOnce) {
    const after = waiting.at(-1)?.id ?? ("0".repeat(2 * idBytes) as PostId)
    waiting.push(...store.repliesAfter(mailbox, after).map((reply) => ({ id: postId(reply), reply })))
  }
  return waiting
}

type RepliesPage = Extract<PlainPage, { view: "replies" }>
type WhatCame = Partial<Pick<RepliesPage, "entries" | "problems" | "trouble" | "told">>

/** Bytes of a page's 128 KiB for threads; the rest is for the forms, and for words that could not be sent. */
const roomForThreads = 48 * kib

/** The page that was asked for, or else the newest. */
async function repliesView(code: ReceiptCode, form: Form, world: World, came: WhatCame = {}): Promise<RepliesPage> {
  const keys = keysOf(code, world)
  const roster = trustedRoster(world, world.day)
  const waiting = waitingFor(publicKeyOf(keys.mailbox), world)
  const found = roster.ok ? await openReplies(waiting, keys, roster.value.roster) : { shown: [], unshown: [] }
  const pages = threadPages(found.shown, roomForThreads)
  const asked = Number(form.own("_page"))
  const page = pages[asked - 1] ? asked : pages.length
  const trouble = roster.ok ? null : roster.failure.kind
  const usual = { entries: [], problems: [], trouble, told: null }
  const where = { page, pages: pages.length, unshown: found.unshown }
  return { view: "replies", code: inWords(code), ...pages[page - 1]!, ...where, ...usual, ...came }
}

/** A code typed for the first time, or carried along to another page. */
async function readMessages(form: Form, world: World): Promise<PlainPage> {
  const typed = fieldIn(form, "code") || form.own("_code")
  const code = readReceiptCode(typed)
  if (!code.ok) return { view: "code", typed, problem: code.failure, trouble: null }
  const view = await repliesView(code.value, form, world)
  return view.trouble ? { view: "code", typed, problem: null, trouble: view.trouble } : view
}

/** A step of somebody whose code came along. */
function withCode(step: (code: ReceiptCode, form: Form, world: World) => PlainPage | Promise<PlainPage>): Step {
  return (form, world) => {
    const code = readReceiptCode(form.own("_code"))
    return code.ok ? step(code.value, form, world) : readMessages(form, world)
  }
}

async function writeBack(code: ReceiptCode, form: Form, world: World): Promise<PlainPage> {
  const { entries } = form
  const read = readFollowUp(entries, consentText(world), world.organisation.recipients)
  if ("problems" in read) return repliesView(code, form, world, { entries, problems: read.problems })
  const content = { kind: "canopy/follow-up", body: read.followUp } as const
  const day = dayIn(form, world)
  const trouble = await send({ content, code, day, answerWanted: true, first: false }, world)
  return repliesView(code, form, world, trouble ? { entries, trouble } : { told: "written" })
}

const isPostId = (value: string): value is PostId => new RegExp(`^[0-9a-f]{${2 * idBytes}}$`).test(value)

function deleteRead(code: ReceiptCode, form: Form, world: World): Promise<PlainPage> {
  const ids = form.entries.flatMap(([name, value]) => (name === "ids" && isPostId(value) ? [value] : []))
  const kept = world.store.forgetReplies(publicKeyOf(keysOf(code, world).mailbox), ids)
  return repliesView(code, form, world, kept === "kept" ? { told: "deleted" } : { trouble: "busy" })
}

/** What waits unopened goes at once, and first: a letter that cannot be sealed must not keep it here. */
async function withdraw(code: ReceiptCode, form: Form, world: World): Promise<PlainPage> {
  const ask = (trouble: PlainTrouble | null): PlainPage => ({ view: "withdraw", code: inWords(code), trouble })
  if (form.own("_step") !== "yes") return ask(null)
  const keys = keysOf(code, world)
  if (world.store.withdrawLetters(withdrawalKeyOf(keys)) === "full") return ask("busy")
  const content = { kind: "canopy/withdrawal", body: {} } as const
  const trouble = await send({ content, code, day: dayIn(form, world), answerWanted: true, first: false }, world)
  if (trouble) return ask(trouble)
  return world.store.emptyMailbox(publicKeyOf(keys.mailbox)) === "kept" ? { view: "withdrawn" } : ask("busy")
}
