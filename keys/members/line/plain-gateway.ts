import * as z from "zod/mini"
import { refuse } from "../../refusals/refusal.ts"
import { type Answer, type Ask, asked } from "./http.ts"
import type { HandedOver, Receipt, Texter } from "./line.ts"
import type { GatewaySettings } from "./settings.ts"

/** A text company, or a program beside a modem, that speaks the small interface of docs/members.md. */

const receipt = z.looseObject({ state: z.enum(["accepted", "delivered", "failed"]) })
const stops = z.looseObject({
  numbers: z.array(z.string().check(z.maxLength(20))),
  next: z.string().check(z.maxLength(200)),
})

/** 201 or 200 with a state is taken; 422 is a number that takes nothing; 429 and 503 are "not now". */
function becameOf(answer: Answer | null): HandedOver {
  if (answer === null) return "unsure"
  const { status, json } = answer
  if (status === 401 || status === 403) return refuse("gateway-login")
  if (status === 422) return "refused"
  if (status === 429 || status === 503) return "later"
  if ((status === 200 || status === 201) && receipt.safeParse(json).success) return "sent"
  return status >= 400 && status < 500 ? refuse("gateway-refused") : "unsure"
}

export function plainGateway(
  { url, token }: Extract<GatewaySettings, { kind: "plain" }>,
  fetcher: typeof fetch,
): Texter {
  const base = url.replace(/\/$/, "")
  const headers = { Authorization: `Bearer ${token}`, Accept: "application/json" }
  const read = async (path: string): Promise<Answer> => {
    const ask: Ask = { method: "GET", url: `${base}${path}`, headers }
    const answer = (await asked(fetcher, ask)) ?? refuse("gateway-unreachable")
    return answer.status === 401 || answer.status === 403 ? refuse("gateway-login") : answer
  }
  return {
    async send({ key, to, body }) {
      const posting = { ...headers, "Content-Type": "application/json", "Idempotency-Key": key }
      const ask: Ask = {
        method: "POST",
        url: `${base}/messages`,
        headers: posting,
        body: JSON.stringify({ to, text: body }),
      }
      return becameOf(await asked(fetcher, ask))
    },
    async look({ key }): Promise<Receipt> {
      const { status, json } = await read(`/messages/${key}`)
      if (status === 404) return "never"
      const parsed = receipt.safeParse(json)
      return status === 200 && parsed.success ? parsed.data.state : refuse("gateway-unreachable")
    },
    async stops(after) {
      const { status, json } = await read(
        `/stops${typeof after === "string" ? `?after=${encodeURIComponent(after)}` : ""}`,
      )
      const parsed = stops.safeParse(json)
      return status === 200 && parsed.success ? parsed.data : refuse("gateway-unreachable")
    },
  }
}
