import { readdirSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"

/** Every refusal has one sentence, and the person who meets it learns what happened and what to do. */

const folder = join(import.meta.dirname, "../../keys/refusals")

/** Kind and sentence, by the file that says it. */
async function parts(): Promise<[string, Record<string, string>][]> {
  const files = readdirSync(folder).filter((file) => file !== "refusal.ts")
  return Promise.all(
    files.map(async (file): Promise<[string, Record<string, string>]> => {
      const [sentences] = Object.values((await import(join(folder, file))) as Record<string, Record<string, string>>)
      return [file, sentences ?? {}]
    }),
  )
}

test("no two parts use one name: the later one's sentence would be told for both", async () => {
  const named = new Map<string, string[]>()
  for (const [file, sentences] of await parts())
    for (const kind of Object.keys(sentences)) named.set(kind, [...(named.get(kind) ?? []), file])
  expect(named.size).toBeGreaterThan(50)
  expect([...named].filter(([, files]) => files.length > 1)).toEqual([])
})

test("each is one or more whole sentences, with no trace of the program's inside", async () => {
  for (const [file, sentences] of await parts())
    for (const [kind, sentence] of Object.entries(sentences)) {
      expect([file, kind, sentence]).toEqual([file, kind, expect.stringMatching(/^[A-Z`].+[.?:]$/s)])
      expect([kind, /\b(?:error|invalid|failed|undefined|null|sqlite)\b/i.test(sentence)]).toEqual([kind, false])
    }
})
