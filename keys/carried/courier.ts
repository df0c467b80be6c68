import { concatBytes } from "@noble/hashes/utils.js"
import * as z from "zod/mini"
import { fromBase64, fromHex, type Random, toHex } from "../../crypto/bytes.ts"
import { type Day, daysBetween } from "../../crypto/day.ts"
import { letterBytes, type RecipientCount, sealedBytes } from "../../crypto/lengths.ts"
import { jsonOf } from "../../crypto/publication.ts"
import { entryRecordBytes, entryRecords, waitingIds } from "../journal/exchange.ts"
import { downloadLetters, type Progress, type WaitingLetter } from "../post/download.ts"
import { replyIdsIn } from "../post/reply-id.ts"
import { deskServer, type Server } from "../post/server.ts"
import { dayAt } from "../post/server-clock.ts"
import { Refusal, refuse } from "../refusals/refusal.ts"
import { type Answer, type Fetched, type Request, readContent, written } from "./contents.ts"
import { type CourierKey, carryingOf } from "./courier-key.ts"
import { lookAt } from "./look.ts"
import { askedBy, nameOf } from "./requests.ts"
import { sealFile } from "./sealed-file.ts"

/** What the courier does: it fetches, and it sends. It opens no letter, and remembers nothing between two trips. */
export type Courier = { key: CourierKey; today: Day; random: Random; fetch: typeof fetch }

const serverFor = ({ key, fetch: fetcher }: Courier): Server =>
  deskServer({ address: key.server, request: fromBase64(key.request) ?? refuse("not-a-courier-key"), fetch: fetcher })

/** `letters`: null where the server has no roster yet. `clocksAgree`: otherwise no key is destroyed after this trip. */
export type FetchedFile = { file: Uint8Array } & Pick<Fetched, "letters" | "clocksAgree">

/**
 * Everything that waits and all that the server shows, or nothing: half a fetch makes no file. Throws `courier-not-known`
 * and what `downloadLetters` throws.
 */
export async function fetchForCarrying(courier: Courier, progress: Progress): Promise<FetchedFile> {
  const { key, today, random, fetch: fetcher } = courier
  const there = await dayAt(fetcher, key.server)
  const look = await lookAt(fetcher, key.server)
  const letters = look["/roster.json"] === null ? null : await lettersAt(courier, progress)
  const entries = letters === null ? new Uint8Array() : await entriesAt(courier)
  const clocksAgree = there !== null && Math.abs(daysBetween(there, today)) <= 1
  const content: Fetched = {
    kind: "canopy/carried-fetched",
    version: 1,
    trip: toHex(random(16)),
    day: there !== null && there < today ? there : today,
    clocksAgree,
    look,
    letters: letters === null ? null : letters.length,
    entries: entries.length / entryRecordBytes(key.recipients),
  }
  const records = (letters ?? []).map((letter) => recordOf(letter, key.recipients))
  const file = sealFile(written(content, concatBytes(...records, entries)), carryingOf(key), random)
  return { file, letters: content.letters, clocksAgree }
}

async function lettersAt(courier: Courier, progress: Progress): Promise<WaitingLetter[]> {
  try {
    return await downloadLetters(serverFor(courier), courier.key.recipients, progress)
  } catch (error) {
    if (error instanceof Refusal && error.kind === "server-refused") return refuse("courier-not-known")
    throw error
  }
}

/** The team's journal, as it waits there: nobody but the workstation knows what it has of it already. */
async function entriesAt(courier: Courier): Promise<Uint8Array> {
  const server = serverFor(courier)
  return entryRecords(server, courier.key.recipients, await waitingIds(server))
}

/** What is no sealed letter goes as zeros, which are none either: the workstation says of it what it is. */
const recordOf = ({ id, letter }: WaitingLetter, count: RecipientCount): Uint8Array =>
  concatBytes(fromHex(id), letter ?? new Uint8Array(sealedBytes(letterBytes, count)))

export type SentParcel = { file: Uint8Array; answered: number; refused: number; unsent: number }

/**
 * Sends a parcel in its order, and gives the receipt. What the server refuses stops nothing else; when the line breaks, the
 * receipt tells of what was answered until then. Everything in a parcel can be sent twice. Throws `server-not-reached`
 * when nothing was answered.
 */
export async function sendParcel(courier: Courier, parcelFile: Uint8Array): Promise<SentParcel> {
  const { key, random, fetch: fetcher } = courier
  const { content } = readContent(parcelFile, carryingOf(key), "canopy/carried-parcel")
  const { parcel, requests } = content
  const answered = await answersTo(serverFor(courier), requests)
  const answers = answered.map(({ answer }) => answer)
  const receipt = written({
    kind: "canopy/carried-receipt",
    version: 1,
    parcel,
    answers,
    delivered: answered.flatMap(({ delivered }) => delivered),
    unsent: requests.length - answers.length,
    look: await lookAt(fetcher, key.server).catch(() => null),
  })
  const refused = answers.filter(({ status }) => status >= 400).length
  const file = sealFile(receipt, carryingOf(key), random)
  return { file, answered: answers.length, refused, unsent: requests.length - answers.length }
}

type Answered = { answer: Answer; delivered: string[] }

async function answersTo(server: Server, requests: readonly Request[]): Promise<Answered[]> {
  const answered: Answered[] = []
  for (const request of requests) {
    try {
      const response = await server.answerTo(...askedBy(request))
      const answer = { request: nameOf(request), status: response.status, body: await response.text() }
      answered.push({ answer, delivered: deliveredBy(request, answer) })
    } catch (error) {
      if (answered.length === 0) throw error instanceof Refusal ? error : new Refusal("server-not-reached")
      return answered
    }
  }
  return answered
}

const refusedReplies = z.looseObject({ refused: z.array(z.string()) })

/** The replies of a batch that the server has: all but those for which it says that there is no room. */
function deliveredBy({ what, body }: Request, answer: Answer): string[] {
  const told = refusedReplies.safeParse(jsonOf(answer.body))
  if (what !== "POST /desk/replies" || answer.status !== 200 || !told.success) return []
  const refused = new Set(told.data.refused)
  return replyIdsIn(body).filter((id) => !refused.has(id))
}
