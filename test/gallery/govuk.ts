import { execFileSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** GOV.UK's own components with our questions, to look at beside ours. The package is fetched for that, and goes again. */

const version = "6.6.0"
const integrity = "sha512-xctkWrQvLnvQt7fyjQ3MGX9S0wz0x0RQuLxCeoXF+s8EjGICG81/DYQGKN5qgO+0KVT12UAaRwUsGY6fulRcRg=="

/** Its style sheet; null when npm cannot bring it, or brings something else. */
export function govukStyles(): string | null {
  const folder = mkdtempSync(join(tmpdir(), "canopy-govuk-"))
  try {
    const said = execFileSync("npm", ["pack", `govuk-frontend@${version}`, "--json", "--pack-destination", folder], {
      stdio: ["ignore", "pipe", "ignore"],
      encoding: "utf8",
    })
    const [packed] = JSON.parse(said) as { filename: string; integrity: string }[]
    if (packed?.integrity !== integrity) return null
    execFileSync("tar", ["xzf", join(folder, packed.filename), "-C", folder])
    return readFileSync(join(folder, "package", "dist", "govuk", "govuk-frontend.min.css"), "utf8")
  } catch {
    return null
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

// The markup of design-system.service.gov.uk: "Exit this page", "Text area", "Radios", "Summary list", "Panel".
const page = (main: string): string => `<!doctype html><html lang="en" class="govuk-template">
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>GOV.UK</title>
<body class="govuk-template__body"><div class="govuk-width-container">
<div class="govuk-exit-this-page"><a href="#" role="button" class="govuk-button govuk-button--warning govuk-exit-this-page__button">Exit this page</a></div>
<a href="#" class="govuk-back-link">Back</a><main class="govuk-main-wrapper">${main}</main></div></body></html>`

const radio = (text: string): string =>
  `<div class="govuk-radios__item"><input class="govuk-radios__input" type="radio" name="safe" id="${text}"><label class="govuk-label govuk-radios__label" for="${text}">${text}</label></div>`

const row = (key: string, value: string): string =>
  `<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">${key}</dt><dd class="govuk-summary-list__value">${value}</dd><dd class="govuk-summary-list__actions"><a class="govuk-link" href="#">Change</a></dd></div>`

export const govukPages = {
  question:
    page(`<div class="govuk-form-group"><h1 class="govuk-label-wrapper"><label class="govuk-label govuk-label--l" for="story">What happened?</label></h1>
<div class="govuk-hint">Use any language. Spelling does not matter. Start where you want, and stop when you want.</div>
<textarea class="govuk-textarea" id="story" rows="5"></textarea></div>
<div class="govuk-form-group"><fieldset class="govuk-fieldset"><legend class="govuk-fieldset__legend govuk-fieldset__legend--m">Are you safe right now?</legend>
<div class="govuk-radios">${["Yes", "No", "I am not sure"].map(radio).join("")}</div></fieldset></div>
<button class="govuk-button">Continue</button>`),
  "check-answers": page(`<h1 class="govuk-heading-l">Check your answers</h1><dl class="govuk-summary-list">
${row("Are you safe right now?", "Yes")}${row("What happened?", "He was kind on the phone. Then he locked the door and would not let me go.")}
${row("Which area was it in?", "Wales")}${row("Phone number", "07700 900123")}</dl><button class="govuk-button">Send my report</button>`),
  confirmation:
    page(`<div class="govuk-panel govuk-panel--confirmation"><h1 class="govuk-panel__title">We have your report</h1>
<div class="govuk-panel__body">Your code<br><strong>during reward spoon mom vocal divert able shift</strong></div></div>
<p class="govuk-body">With it we can answer you. It is shown only now. Write it down before you leave this page.</p>
<h2 class="govuk-heading-m">What happens next</h2><p class="govuk-body">Within 3 working days an answer waits for you.</p>`),
} as const
