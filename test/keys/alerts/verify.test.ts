import { describe, expect, test } from "vitest"
import { publicationText, signPublication } from "../../../crypto/publication.ts"
import { fetchAlerts } from "../../../keys/verify/alerts.ts"
import { alertsOf, documentSecret, testOrganisation } from "../../support/organisation.ts"
import { aDay } from "../workstation.ts"

/** N12: whoever verifies counts people, not signatures. */

const team = testOrganisation({
  today: aDay,
  people: { Ana: ["open", "publish"], Ben: ["open", "approve"], Cem: ["open"] },
  roster: { thresholds: { publish: 2 } },
})
const list = alertsOf(team.signedRoster, aDay)

/** A host that shows this list with these people's signatures. */
const hostWith = (...signers: string[]): typeof fetch =>
  (async (input) => {
    const signatures = signers.map((alias) => signPublication(list, documentSecret(alias)))
    const served: Record<string, string | undefined> = {
      "/alerts.json": publicationText(list),
      "/alerts.json.minisig": signatures[0],
      "/alerts.json.2.minisig": signatures[1],
    }
    const text = served[new URL(String(input)).pathname]
    return text === undefined ? new Response("", { status: 404 }) : new Response(text)
  }) as typeof fetch

const differences = async (...signers: string[]) => {
  const roster = { document: team.roster, text: team.signedRoster.document }
  return (await fetchAlerts(hostWith(...signers), "http://host.test", roster, aDay)).differences
}

describe("N12: where the roster asks for two", () => {
  test("a list signed by two people who may shows no difference", async () => {
    expect(await differences("Ana", "Ben")).toEqual([])
  })

  test.each([
    ["one person", ["Ana"]],
    ["one person twice", ["Ana", "Ana"]],
    ["one who may, and one who may only open letters", ["Ana", "Cem"]],
    ["one who may, and a stranger", ["Ana", "Dan"]],
    ["nobody", []],
  ])("one signed by %s is named", async (_title, signers) => {
    expect(await differences(...signers)).toEqual([
      { path: "/alerts.json", what: "is not signed by enough people of the roster" },
    ])
  })
})
