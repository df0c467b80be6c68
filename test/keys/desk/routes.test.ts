import { expect, test } from "vitest"
import { aBrowser } from "../browser.ts"
import { aTeam } from "../workstation.ts"

test("every page and every button of the desk has an address of its own: no part hides another's", async () => {
  const { app } = await aBrowser((await aTeam()).workstation)
  const addresses = app.routes
    .filter(({ method }) => method !== "ALL")
    .map(({ method, path }) => `${method} ${path.replaceAll(/:\w+/g, ":")}`)
  expect(addresses.length).toBeGreaterThan(60)
  expect(addresses.filter((each, at) => addresses.indexOf(each) !== at)).toEqual([])
})
