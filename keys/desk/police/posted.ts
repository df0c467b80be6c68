import type { PoliceFile } from "../../../crypto/documents/police-file.ts"
import { type Entry, treeOf } from "../../../crypto/form-tree.ts"
import { tidied } from "../../casework/reply-text.ts"
import { asDraft, type PoliceDraft } from "../../outbound/police/draft.ts"
import { identifierFields } from "../../outbound/police/passages.ts"
import { Refusal } from "../../refusals/refusal.ts"

/** A posted form: a draft; or, when a field does not fit, the words as they came, so that none is lost. */
export type Posted = { ok: true; draft: PoliceDraft } | { ok: false; draft: PoliceDraft }

/** Fields of the form that are not the file's. */
const apart = new Set(["act", "checked", "answer-rule", "answer-found", "answer-why", "words"])

const texts = (form: FormData, name: string): string[] =>
  form.getAll(name).map((value) => (typeof value === "string" ? tidied(value) : ""))

const entriesOf = (form: FormData): Entry[] =>
  [...form].flatMap(([name, value]): Entry[] =>
    typeof value === "string" && !apart.has(name) ? [[name, tidied(value)]] : [],
  )

/** What is there whatever was left blank. A paragraph has a grade even where nothing was typed: it is none then. */
function fileFrom(form: FormData, before: PoliceFile): unknown {
  const tree = treeOf(entriesOf(form), new Set(["evidence"])) as Partial<PoliceFile>
  const blank = { types: [], evidence: false, subjects: [], note: "", marking: "", contact: "" }
  const lists = Object.fromEntries(identifierFields.map((field) => [field, []]))
  const { kind, version, sort, reference, organisation, to } = before
  return {
    ...blank,
    ...tree,
    ...{ kind, version, sort, reference, organisation, to },
    paragraphs: Array.isArray(tree.paragraphs) ? tree.paragraphs.filter(({ text }) => text) : [],
    identifiers: { ...lists, ...tree.identifiers },
    method: { speech: [], ...tree.method },
    ...(sort === "formal" && { formal: tree.formal ?? {} }),
  }
}

/** An answer without a reason is none: the words are struck. */
function answersFrom(form: FormData): unknown[] {
  const [rules, found, why] = ["answer-rule", "answer-found", "answer-why"].map((name) => texts(form, name))
  return (rules ?? []).flatMap((rule, at) => (why?.[at] ? [{ rule, found: found?.[at] ?? "", why: why[at] }] : []))
}

export function draftFromForm(form: FormData, before: PoliceDraft): Posted {
  const draft = {
    ...before,
    file: fileFrom(form, before.file),
    answered: answersFrom(form),
    checked: texts(form, "checked"),
  }
  try {
    return { ok: true, draft: asDraft(draft) }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { ok: false, draft: draft as unknown as PoliceDraft }
  }
}
