import type { Hono } from "hono"
import { monthAfter } from "../../crypto/day.ts"
import { json, problem } from "../answers.ts"
import { asked } from "./asked.ts"
import type { DeskParts } from "./desk-parts.ts"
import { mostRepliesAtOnce, repliesIn, replyRecordBytes, withRoom } from "./replies.ts"

/** `POST /desk/replies`: one batch a pull, so that no reply's place or time tells which letter it answers. */
export function replyRoute(app: Hono, parts: DeskParts) {
  const { store, organisation, today } = parts
  app.post("/desk/replies", async (c) => {
    const request = await asked(c, parts, "open", mostRepliesAtOnce * replyRecordBytes)
    if (!request.ok) return problem(request.failure)
    const replies = repliesIn(request.value.body, monthAfter(today(), organisation.retention.replies))
    if (!replies.ok) return problem(replies.failure)
    const { kept, refused } = withRoom(replies.value, store.repliesFor)
    if (kept.length === 0) return problem({ kind: "mailboxes-full" }, { refused })
    if (store.keepReplies(kept) === "full") return problem({ kind: "store-full" })
    return json({ kept: kept.length, refused })
  })
}
