import { readFileSync } from "node:fs"
import { Agent, request } from "node:http"
import { letterPostBytes, publicKeyBytes } from "../../crypto/lengths.ts"
import { random } from "../support/random.ts"

/**
 * A process of its own that asks a server for something over several kept connections, and writes how many answers of
 * the awaited status came in how many seconds. With `letters`, each request posts another letter: one that looks
 * sealed, made from the post in a file.
 */
export type Job = { address: string; connections: number; requests: number; status: number; letters?: string }
export type Done = { answers: number; seconds: number }

const job = JSON.parse(process.argv[2] ?? "") as Job
const agent = new Agent({ keepAlive: true, maxSockets: job.connections })
const model = job.letters ? readFileSync(job.letters) : null

/** The server cannot tell it from any other letter: another withdrawal key, and another end. */
function anotherLetter(like: Uint8Array): Uint8Array {
  const post = Uint8Array.from(like)
  post.set(random(publicKeyBytes), 1)
  post.set(random(32), letterPostBytes(4) - 32)
  return post
}

function ask(body: Uint8Array | null): Promise<number> {
  const headers = body
    ? { "Content-Type": "application/octet-stream", "Content-Length": body.length }
    : { "Accept-Encoding": "gzip" }
  return new Promise((done, failed) => {
    const asked = request(job.address, { agent, method: body ? "POST" : "GET", headers }, (answer) => {
      answer.resume().once("end", () => done(answer.statusCode ?? 0))
    })
    asked.once("error", failed)
    asked.end(body)
  })
}

const bodies = Array.from({ length: job.requests }, () => (model ? anotherLetter(model) : null))
let answers = 0

async function connection(): Promise<void> {
  for (let body = bodies.pop(); body !== undefined; body = bodies.pop()) if ((await ask(body)) === job.status) answers++
}

const began = performance.now()
await Promise.all(Array.from({ length: job.connections }, connection))
const done: Done = { answers, seconds: (performance.now() - began) / 1000 }
process.stdout.write(JSON.stringify(done))
agent.destroy()
