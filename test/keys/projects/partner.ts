import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { Hono } from "hono"
import { fromHex } from "../../../crypto/bytes.ts"
import type { LetterOf } from "../../../crypto/documents/letter.ts"
import { type ProjectSaid, projectReport } from "../../../crypto/documents/project-report.ts"
import { type ProjectCode, projectKeys, projectMailbox } from "../../../crypto/project.ts"
import { projectContent, projectWriter } from "../../../crypto/project-letter.ts"
import { wordsOf } from "../../../crypto/receipt-code.ts"
import { mailboxRoute } from "../../../server/mailbox-route.ts"
import { decisions } from "../../support/organisation.ts"
import { random } from "../../support/random.ts"
import type { Desk } from "../desk-and-host.ts"
import { aDay, type Team, testFolder } from "../workstation.ts"

/** A partner project: its letters, and its machine. */

type Told = Partial<Omit<ProjectSaid, "report">> & { report?: Record<string, unknown>; consents?: object }

export const saidBy = ({ report = {}, consents = {}, ...rest }: Told = {}): ProjectSaid => ({
  source: "first-hand",
  number: 1,
  ...rest,
  report: projectReport.parse({
    story: "He would not let her leave until she shouted.",
    types: ["held"],
    ...report,
    consents: { textVersion: 1, language: "en", ...consents },
  }),
})

export function projectLetter(
  code: ProjectCode,
  { pins }: Pick<Team, "pins">,
  told: Told = {},
): LetterOf<"canopy/project-report"> {
  const keys = projectKeys(code, fromHex(pins.id))
  const said = saidBy(told)
  return projectWriter(keys)({
    content: projectContent(said, keys),
    keys: projectMailbox(keys, said.number),
    answerWanted: true,
    organisation: pins.id,
    day: aDay,
    seen: { by: "page", roster: "a".repeat(64), messageKeys: [], release: null },
  }) as LetterOf<"canopy/project-report">
}

/** The project's own machine: a folder with its code and the organisation's file, and the way to the server. */
export function aPartner({ team, host }: Desk, code: ProjectCode) {
  const folder = testFolder()
  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const organisation = { ...team.pins, name: "The Lantern Project", demonstration: true, ...decisions }
  const mailboxes = new Hono()
  const parts = { organisation, store: host.store, random }
  mailboxRoute(mailboxes, parts, (_c, { kind }) => new Response(kind, { status: 400 }))
  const fetcher = (async (input: RequestInfo | URL, init?: RequestInit) => {
    const url = new URL(String(input))
    return url.pathname === "/mailbox" ? mailboxes.request(url, init) : host.fetch(url, init)
  }) as typeof fetch
  return {
    folder,
    write,
    fetcher,
    options: {
      "code-file": write("code.txt", wordsOf(code).join(" ")),
      "organisation-file": write("organisation.json", JSON.stringify(organisation)),
      server: "http://portal.test",
    },
  }
}
