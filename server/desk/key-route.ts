import type { Hono } from "hono"
import { keyList } from "../../crypto/documents/message-key.ts"
import { holds, type RosterPerson } from "../../crypto/documents/roster.ts"
import { json, problem } from "../answers.ts"
import type { KeptRoster } from "../shelf.ts"
import { askedByAnybody, formOf } from "./asked.ts"
import type { DeskParts } from "./desk-parts.ts"
import { acceptKeys, isRemoval } from "./keys.ts"

/** Both kinds of key for a hundred people and more. */
const mostKeyBytes = 1024 * 1024

/** By the roster in force: who was removed shows no keys. */
function mayShowKeys({ alias }: RosterPerson, { roster }: KeptRoster): boolean {
  const person = roster.people.find((each) => each.alias === alias)
  return person !== undefined && (holds(person, "open") || holds(person, "approve"))
}

/**
 * `PUT /desk/keys`: message and standing keys, made ahead; each day's are chosen when they are asked for. And removals,
 * which any person brings whom the roster as it was signed calls current.
 */
export function keyRoute(app: Hono, parts: DeskParts) {
  const { store, shelf, today } = parts
  app.put("/desk/keys", async (c) => {
    const request = await askedByAnybody(c, parts, mostKeyBytes)
    if (!request.ok) return problem(request.failure)
    const { kept: shown, person, body } = request.value
    const put = formOf(body, keyList)
    if (!put?.every(isRemoval) && !mayShowKeys(person, shown)) return problem({ kind: "role-missing" })
    if (!put) return problem({ kind: "not-the-right-form" })
    const keys = acceptKeys(put, store.keys(), shown, today())
    if (!keys.ok) return problem(keys.failure)
    if (store.replaceKeys(keys.value) === "full") return problem({ kind: "store-full" })
    shelf.changed()
    const kept = new Set(keys.value.map(({ document }) => document))
    return json({ kept: put.filter(({ document }) => kept.has(document)).length })
  })
}
