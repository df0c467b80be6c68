import { readFileSync } from "node:fs"
import { type Organisation, organisation } from "../crypto/documents/organisation.ts"

/**
 * `organisation.json`, read once at build and written into the pages: nothing reads it when a page is asked for.
 * A file that is not as it should be ends the build with one sentence.
 */
export function readOrganisation(path: string): Organisation {
  const parsed = organisation.safeParse(jsonIn(path))
  if (parsed.success) return parsed.data
  const places = parsed.error.issues.map(({ path, code, ...issue }) => {
    const unknown = code === "unrecognized_keys" && "keys" in issue ? (issue.keys as string[]) : []
    return [...path, ...unknown].join(".") || "the whole file"
  })
  throw new Error(`${path} is not as it should be. Look at: ${places.join(", ")}.`)
}

function jsonIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"))
  } catch {
    throw new Error(
      `${path} cannot be read as JSON. Set CANOPY_ORGANISATION to your organisation.json, or mend this one.`,
    )
  }
}
