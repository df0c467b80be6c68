import Database from "better-sqlite3"
import { expect, onTestFinished, test, vi } from "vitest"
import { type Action, actions } from "../../crypto/mailbox-request.ts"
import { openStore } from "../../server/store/sqlite.ts"
import { random } from "../support/random.ts"
import { someDay, testFolder, testHost } from "./host.ts"
import { askAs, repliesTo } from "./reporter.ts"

/** Counts the statements of every connection that this process has, and says which they were. */
function watchStatements(): string[] {
  const seen: string[] = []
  const memory = new Database(":memory:")
  const prototype = Object.getPrototypeOf(memory.prepare("SELECT 1")) as Database.Statement
  memory.close()
  for (const method of ["get", "run"] as const) {
    const real = prototype[method]
    const spy = vi.spyOn(prototype, method).mockImplementation(function (this: Database.Statement, ...values) {
      seen.push(this.source.replace(/\s+/g, " "))
      return real.apply(this, values) as Database.RunResult
    })
    onTestFinished(() => spy.mockRestore())
  }
  return seen
}

/** A host where so many replies wait for Mai; `drawn` are the lengths of what was drawn at random. */
function watchedHost(waiting: number) {
  const drawn: number[] = []
  const settings = { folder: testFolder(), recipients: 4 as const, today: () => someDay }
  const slots = { letters: { first: 4, most: 4 }, replies: { first: 128, most: 128 } }
  const counting = (length: number) => {
    drawn.push(length)
    return random(length)
  }
  const opened = openStore({ ...settings, ...slots, random: counting })
  if (!opened.ok) throw new Error(opened.failure.kind)
  const replies = repliesTo("Mai", waiting)
  opened.value.keepReplies(replies)
  return { ...testHost({ store: opened.value, drawn: counting }), drawn, ids: replies.map(({ id }) => id).slice(0, 4) }
}

/** The statements and draws that one request costs. */
async function workOf(waiting: number, action: Action) {
  const { portal, drawn, ids } = watchedHost(waiting)
  const statements = watchStatements()
  drawn.length = 0
  expect((await askAs(portal, "Mai", action, action === "fetch" ? [] : ids)).status).toBe(200)
  vi.restoreAllMocks()
  return { statements, drawn: [...drawn] }
}

test.each(actions)("%s costs the same rows and draws whether nothing waits, or one reply, or many", async (action) => {
  const nothing = await workOf(0, action)
  expect(nothing.statements.length).toBeGreaterThan(0)
  for (const waiting of [1, 4, 5, 32]) expect(await workOf(waiting, action), `${waiting} waiting`).toEqual(nothing)
})
