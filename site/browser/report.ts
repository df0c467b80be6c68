import { wantsAnswer } from "../../crypto/compose.ts"
import { readDraft } from "../../crypto/draft.ts"
import { inWords } from "./draft-problems.ts"
import { entriesIn } from "./form-entries.ts"
import { formSteps } from "./form-steps.ts"
import { withFreshCode } from "./fresh-code.ts"
import { need, pageOf } from "./page.ts"

// The report page. Here the parts meet the browser, and nowhere else.

const form = need<HTMLFormElement>("report")
const page = pageOf(form)
const ready = withFreshCode(form, page)

formSteps({
  form,
  page,
  read() {
    const read = readDraft(entriesIn(form), page.consentText, page.recipients)
    if ("problems" in read) return { problems: read.problems.map(inWords) }
    return ready({ kind: "canopy/report", body: read.report }, wantsAnswer(read.report))
  },
})
