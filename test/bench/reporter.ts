import { readFileSync } from "node:fs"
import type { Day } from "../../crypto/day.ts"
import { organisation } from "../../crypto/documents/organisation.ts"
import { report } from "../../crypto/documents/report.ts"
import { freshReceiptCode } from "../../crypto/receipt-code.ts"
import { draftOf } from "../../crypto/report-form.ts"
import { Sender } from "../../site/browser/sender.ts"
import { random } from "../support/random.ts"

const consentText = { version: 1, language: "en" }
const told = [
  ["story", "He was kind on the phone. Then he blocked the door."],
  ["types[]", "held"],
  ["consents.alert", "yes"],
] as const

/** The report page's own sender, without a browser around it. */
function senderTo(portal: string, organisationFile: string): Sender {
  const { id, key, epoch, rosterDay, recipients } = organisation.parse(
    JSON.parse(readFileSync(organisationFile, "utf8")),
  )
  const pins = { organisation: id ?? "", organisationKey: key ?? "", epoch: epoch ?? 0 }
  return new Sender({
    page: { pins, build: rosterDay as Day, recipients, language: "en-GB", consentText },
    fetch: (path, request) => fetch(`${portal}${path}`, request),
    random,
    now: Date.now,
    firstOfCode: true,
    freshCode: async () => freshReceiptCode(random),
  })
}

/** Sends one report that may become a warning. */
export async function sendReport(portal: string, organisationFile: string): Promise<void> {
  const attempt = await senderTo(portal, organisationFile).send(
    { kind: "canopy/report", body: report.parse(draftOf(told, consentText)) },
    true,
  )
  if (attempt.kind !== "sent") throw new Error(`the report was not sent: ${attempt.kind}`)
}
