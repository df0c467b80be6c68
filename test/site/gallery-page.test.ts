import { expect, test } from "vitest"
import { clientFiles } from "./support/build.ts"
import { scheme } from "./support/scheme.ts"

// The page of all components is for whoever changes one: `adapter.ts` leaves it out of what an organisation builds.

test("what an organisation builds has no page of components, in no language, and none of its styles", () => {
  const paths = [...clientFiles().keys()]
  expect(paths.filter((path) => /gallery/i.test(path))).toEqual([])
  for (const language of scheme.organisation.languages) expect(paths).toContain(`${language}/report.html`)
  for (const [path, file] of clientFiles()) expect(file.includes("swatches"), path).toBe(false)
})
