import { Agent, request } from "node:http"
import { checkAnswerBytes, writeCheckAnswer } from "../../crypto/check/request.ts"
import type { CheckKey } from "../../crypto/documents/check-key.ts"
import type { Pool } from "./budget.ts"
import { circuitHeader } from "./circuits.ts"

/** The evaluator as a portal knows it. */
export type Evaluations = {
  /**
   * The answer to a request of 256 bytes, 128 bytes; null for one that is none. One that is not there is "offline".
   * @param circuit a name for the circuit by which it came (32 hex digits), and null where that is not known
   */
  answer(
    body: Uint8Array,
    asked: Exclude<Pool, "partner">,
    circuit?: string | null,
  ): Promise<Uint8Array<ArrayBuffer> | null>
  /** False when there is no evaluator. */
  hold(key: CheckKey): Promise<boolean>
  /** The epoch of the table whose key it has; null for none, and without an evaluator. */
  epoch(): Promise<number | null>
}

type Answer = { status: number; body: Buffer }
/** Milliseconds. An evaluation takes some; a puzzle some more. */
const patience = 10_000

const closed: readonly unknown[] = ["ECONNRESET", "EPIPE"]

/** Asks over the socket; null when nobody is there. */
function ask(
  agent: Agent,
  socketPath: string,
  method: string,
  path: string,
  body?: Uint8Array,
  more: Record<string, string> = {},
): Promise<Answer | null> {
  return new Promise((resolve) => {
    const headers = body ? { "Content-Length": body.length, ...more } : more
    const asking = request({ agent, socketPath, method, path, headers, timeout: patience }, (answer) => {
      const chunks: Buffer[] = []
      answer.on("data", (chunk: Buffer) => chunks.push(chunk))
      answer.on("error", () => resolve(null))
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks) }))
    })
    asking.on("timeout", () => asking.destroy())
    asking.on("error", (error: NodeJS.ErrnoException) => {
      // A kept connection that the evaluator had just closed: it read nothing of this, and is there.
      const wasClosed = asking.reusedSocket && closed.includes(error.code)
      resolve(wasClosed ? ask(agent, socketPath, method, path, body, more) : null)
    })
    asking.end(body)
  })
}

export function evaluationsAt(socket: string): Evaluations {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 })
  const asked = (method: string, path: string, body?: Uint8Array, more?: Record<string, string>) =>
    ask(agent, socket, method, path, body, more)
  return {
    async answer(body, pool, circuit = null) {
      const answer = await asked("POST", `/${pool}`, body, circuit ? { [circuitHeader]: circuit } : {})
      if (answer?.status === 200 && answer.body.length === checkAnswerBytes) return new Uint8Array(answer.body)
      return answer?.status === 400 ? null : writeCheckAnswer({ outcome: "offline" })
    },
    hold: async (key) => (await asked("PUT", "/key", Buffer.from(JSON.stringify(key))))?.status === 204,
    async epoch() {
      const answer = await asked("GET", "/key")
      return answer?.status === 200 ? (JSON.parse(answer.body.toString()) as { epoch: number | null }).epoch : null
    },
  }
}
