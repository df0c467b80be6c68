import { bytesOver, compose } from "../../crypto/compose.ts"
import { consentTextVersion } from "../../crypto/documents/consents.ts"
import type { LetterContent } from "../../crypto/documents/letter.ts"
import { keyList } from "../../crypto/documents/message-key.ts"
import { type ProjectSaid, projectSaid } from "../../crypto/documents/project-report.ts"
import { saysSomething } from "../../crypto/documents/report.ts"
import { projectMailbox } from "../../crypto/project.ts"
import { projectContent, projectWriter } from "../../crypto/project-letter.ts"
import { jsonOf } from "../../crypto/publication.ts"
import { chooseKeys, textHash } from "../../crypto/trust.ts"
import { Refusal, refuse } from "../refusals/refusal.ts"
import { fetchText } from "../verify/fetched.ts"
import { type Partner, post, rosterFor } from "./partner.ts"

/** `canopy project report`: from a file to a sealed letter at the server. */

/**
 * The report in a file: `source`, `number`, and `report` with the fields of `project-report.ts`. Which words of consent
 * were read is filled in where it is left out. Throws `not-a-project-report` and `project-report-empty`.
 */
export function readProjectReport(text: string): ProjectSaid {
  const parsed = projectSaid.safeParse(withConsentText(jsonOf(text)))
  if (!parsed.success) return refuse("not-a-project-report")
  return saysSomething(parsed.data.report) ? parsed.data : refuse("project-report-empty")
}

type Loose = { report?: { consents?: object } | null } | null | undefined

function withConsentText(value: unknown): unknown {
  const { report, ...rest } = (value as Loose) ?? {}
  if (typeof report !== "object" || report === null) return value
  return {
    ...rest,
    report: { ...report, consents: { textVersion: consentTextVersion, language: "en", ...report.consents } },
  }
}

/**
 * Seals it to the caseworkers' keys of today and sends it. Throws a refusal that says why not; then nothing was kept, but
 * for `project-perhaps-lost`.
 */
export async function sendProjectReport(partner: Partner, said: ProjectSaid): Promise<void> {
  const content = projectContent(said, partner.keys)
  const over = bytesOver(content, partner.organisation.recipients)
  if (over > 0) throw new Refusal("project-report-too-long", over)
  const answer = await post(partner, "/letters", await composed(partner, content, said.number))
  if (!answer || answer.status >= 500) refuse(answer?.status === 503 ? "project-busy" : "project-perhaps-lost")
  else if (answer.status !== 201) refuse(answer.status === 429 ? "project-busy" : "project-not-taken")
}

async function composed(partner: Partner, content: LetterContent, number: number): Promise<Uint8Array> {
  const { organisation, today, random } = partner
  const { document, roster } = await rosterFor(partner)
  const text = (path: string) => fetchText(partner.fetch, partner.address, path)
  const list = keyList.safeParse(jsonOf((await text("/keys.json")) ?? "")).data ?? []
  const keys = chooseKeys(list, roster, today, "message")
  if (!keys.ok) return refuse("project-keys")
  const release = await text("/release.json")
  const posting = {
    content,
    keys: projectMailbox(partner.keys, number),
    answerWanted: true,
    organisation: organisation.id,
    day: today,
    seen: {
      by: "page" as const,
      roster: textHash(document),
      messageKeys: keys.value.hashes,
      release: release === null ? null : textHash(release),
    },
    first: true,
    recipients: keys.value.recipients,
    count: organisation.recipients,
  }
  const body = compose(posting, random, projectWriter(partner.keys))
  return body.ok ? body.value : refuse("project-keys")
}
