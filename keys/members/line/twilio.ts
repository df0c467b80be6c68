import * as z from "zod/mini"
import { addDays, type Day } from "../../../crypto/day.ts"
import { refuse } from "../../refusals/refusal.ts"
import { type Answer, type Ask, asked } from "./http.ts"
import type { HandedOver, Receipt, Texter } from "./line.ts"
import type { GatewaySettings } from "./settings.ts"

/**
 * Twilio's Messages resource (twilio.com/docs/messaging/api/message-resource): `POST …/Messages.json` with To, From and
 * Body; a list of messages by To and by the day on which they were sent, the ones that came in among them. It knows no key
 * of ours: whether it had a message is told by its number and its words, which no other message to that number shares.
 */

const message = z.looseObject({
  sid: z.string(),
  to: z.string(),
  from: z.nullable(z.string()),
  body: z.nullable(z.string()),
  direction: z.string(),
  status: z.string(),
})
const page = z.looseObject({ messages: z.array(message), next_page_uri: z.nullish(z.string()) })
type TwilioMessage = z.output<typeof message>
const problem = z.looseObject({ code: z.int() })

/** "To" is no number that takes texts, cannot be reached, or its owner has stopped (Twilio's error dictionary). */
const ofTheNumber: ReadonlySet<number> = new Set([21_211, 21_214, 21_217, 21_610, 21_614])
const mostPages = 20
/** Words by which somebody stops, as Twilio's own default keywords. */
const stopWords = /^\s*(?:stop|stopall|unsubscribe|cancel|end|quit|revoke|optout)\b/i

type Settings = Extract<GatewaySettings, { kind: "twilio" }>
/** `since`: from which day on to read. `seen`: of that day and the one before it, what was read. */
type Read = { since: Day; seen: string[] }

function becameOf(answer: Answer | null): HandedOver {
  if (answer === null) return "unsure"
  const { status, json } = answer
  if (status === 401 || status === 403) return refuse("gateway-login")
  if (status === 429 || status === 503) return "later"
  if (status === 201) return message.safeParse(json).success ? "sent" : "unsure"
  const told = problem.safeParse(json)
  if (status >= 400 && status < 500)
    return told.success && ofTheNumber.has(told.data.code) ? "refused" : refuse("gateway-refused")
  return "unsure"
}

const receiptOf = ({ status }: TwilioMessage): Receipt => {
  if (status === "delivered" || status === "read") return "delivered"
  return status === "failed" || status === "undelivered" || status === "canceled" ? "failed" : "accepted"
}

export function twilio({ account, token, from }: Settings, fetcher: typeof fetch, today: Day): Texter {
  const origin = "https://api.twilio.com"
  const path = `/2010-04-01/Accounts/${account}/Messages.json`
  const headers = {
    Authorization: `Basic ${Buffer.from(`${account}:${token}`).toString("base64")}`,
    Accept: "application/json",
  }

  /** All pages of a list. Throws `gateway-unreachable` when one is missing: half a list tells nothing. */
  async function list(query: { [name: string]: string }): Promise<TwilioMessage[]> {
    const all: TwilioMessage[] = []
    let next: string | null | undefined = `${path}?${new URLSearchParams({ ...query, PageSize: "1000" })}`
    for (let at = 0; next; at++) {
      if (at === mostPages || !next.startsWith("/2010-04-01/")) return refuse("gateway-unreachable")
      const ask: Ask = { method: "GET", url: `${origin}${next}`, headers }
      const answer: Answer = (await asked(fetcher, ask)) ?? refuse("gateway-unreachable")
      if (answer.status === 401 || answer.status === 403) return refuse("gateway-login")
      const parsed = page.safeParse(answer.json)
      if (answer.status !== 200 || !parsed.success) return refuse("gateway-unreachable")
      all.push(...parsed.data.messages)
      next = parsed.data.next_page_uri
    }
    return all
  }

  return {
    async send({ to, body }) {
      const posting = { ...headers, "Content-Type": "application/x-www-form-urlencoded" }
      const form = `${new URLSearchParams({ To: to, From: from, Body: body })}`
      return becameOf(await asked(fetcher, { method: "POST", url: `${origin}${path}`, headers: posting, body: form }))
    },
    async look({ to, body }) {
      const found = (await list({ To: to, From: from })).find(
        (each) => each.body === body && each.direction !== "inbound",
      )
      return found ? receiptOf(found) : "never"
    },
    async stops(after) {
      const { since, seen } = (after as Read | undefined) ?? { since: addDays(today, -7), seen: [] }
      const came = (await list({ To: from, "DateSent>": since })).filter(({ direction }) => direction === "inbound")
      const fresh = came.filter(({ sid }) => !seen.includes(sid))
      const numbers = fresh.flatMap((each) => (each.from && stopWords.test(each.body ?? "") ? [each.from] : []))
      return { numbers, next: { since: addDays(today, -1), seen: came.map(({ sid }) => sid) } satisfies Read }
    },
  }
}
