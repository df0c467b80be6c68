import { expect, test } from "vitest"
import { mailWords, textWords } from "../../keys/members/words.ts"
import { plainHost } from "./plain-client.ts"

test("S38: every address in a message to members leads to its page, and tells nothing by itself", async () => {
  const { portal } = plainHost()
  const messages = [
    ...[textWords.notice("", "a.example"), textWords.ask("", "a.example"), textWords.yearly("", "a.example")],
    ...[mailWords.notice("", "a.example", []), mailWords.ask("", "a.example"), mailWords.goodbye("a.example")],
  ]
  const paths = [...new Set(messages.flatMap((words) => words.match(/(?<=a\.example)\/[a-z]+/g) ?? []))].toSorted()
  const led = await Promise.all(paths.map(async (path) => (await portal.request(path)).headers.get("location")))
  expect([paths, led]).toEqual([
    ["/n", "/s", "/y"],
    ["/en/alerts", "/en/stop", "/en/confirm"],
  ])
})
