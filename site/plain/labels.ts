import type { SmallName } from "../../crypto/small-letters.ts"
import type { FieldWords, PersonField, ReportField } from "../form/questions.ts"
import type { Words } from "../words/words.ts"

function ofPart(head: string, part: string, { fields }: Words): FieldWords | undefined {
  if (head === "people") return fields.person[part as PersonField]
  if (head === "usernames") return part === "name" ? fields.usernameName : fields.usernamePlatform
  return head === "vehicles" && part === "description" ? fields.vehicleDescription : undefined
}

/** The label of a report's field: "people.0.hair" is "Hair". A name that no form has stands for itself. */
export function labelInReport(name: string, words: Words): string {
  const [head = "", place, part] = name.split(".")
  const found = part ? ofPart(head, part, words) : words.fields.fields[head as ReportField]
  if (!found) return name
  return place && place !== "0" && head !== "people" ? words.report.identifiers.another(found.label) : found.label
}

/** The same for what is added later. */
export function labelInFollowUp(name: string, { followUp }: Words): string {
  const { supportDetail, helpArea } = followUp.help
  const labels: Record<string, FieldWords | undefined> = { text: followUp.text, supportDetail, helpArea }
  return labels[name]?.label ?? name
}

/** The same for a small letter: of "areas.2" and "areas[]" it is the label of "areas". */
export function labelInSmall(letter: SmallName, name: string, { small }: Words): string {
  const fields: Readonly<Record<string, FieldWords>> = small.letters[letter].fields
  return fields[name.split(/[.[]/)[0] ?? ""]?.label ?? name
}
