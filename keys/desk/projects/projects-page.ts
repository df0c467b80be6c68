import { html } from "hono/html"
import { levels } from "../../../crypto/documents/choices.ts"
import { memberRegions } from "../../../crypto/documents/sign-up.ts"
import type { ProjectCode } from "../../../crypto/project.ts"
import { type ApartLetter, apartLetters } from "../../projects/apart.ts"
import { rhythms, wishOf } from "../../projects/digest/wish.ts"
import { digestLine } from "../../projects/digest/words.ts"
import { type Project, projectsOf } from "../../projects/project.ts"
import { apartLine, codeLines, describeApart, projectLine, whyWords } from "../../projects/words.ts"
import type { Workstation } from "../../workstation.ts"
import { coveredLines } from "../cases/covered.ts"
import { layout, type Markup, type Outcome, outcomeNote } from "../shell/layout.ts"

/** Partner projects at the desk (S74), and letters that are set apart. Names of projects stand nowhere else. */

const revokeForm = ({ id }: Project): Markup =>
  html`<form class="inline" method="post" action="/projects/${id}/revoke"><button class="second">Revoke</button></form>`

const choice = (name: string, value: string, label: string, isOn: boolean): Markup =>
  html`<label class="line"><input type="checkbox" name="${name}" value="${value}"${isOn ? " checked" : ""}> ${label}</label> `

/** What it is told of warnings (S39). */
function digestForm(workstation: Workstation, { id, inbox }: Project): Markup {
  const wish = wishOf(workstation, { id })
  return html`<form method="post" action="/projects/${id}/digest">
<fieldset><legend>Areas</legend>${memberRegions.map((each) => choice("regions", each, each.replaceAll("-", " "), wish?.regions.includes(each) ?? false))}</fieldset>
<fieldset><legend>Levels</legend>${levels.map((each) => choice("levels", each, each, wish?.levels.includes(each) ?? false))}</fieldset>
<fieldset><legend>When</legend>${rhythms.map((each) => html`<label class="line"><input type="radio" name="rhythm" value="${each}"${(wish?.rhythm ?? "weekly") === each ? " checked" : ""}> ${each.replaceAll("-", " ")}</label> `)}</fieldset>
<label for="email-${id}">By e-mail to <span class="soft">${inbox ? "blank: into its inbox, which its code opens" : "it has no inbox here"}</span></label><input type="text" id="email-${id}" name="email" value="${wish?.email ?? ""}" autocomplete="off">
<p><button name="act" value="set" class="second">Keep</button> ${wish ? html`<button name="act" value="end" class="second">Tell it nothing</button>` : ""}</p></form>`
}

const digestPart = (workstation: Workstation, project: Project): Markup | "" =>
  project.revoked
    ? ""
    : html`<details><summary>What it is told of warnings: <span dir="auto">${digestLine(workstation, project) ?? "nothing"}</span></summary>${digestForm(workstation, project)}</details>`

const projectRow = (workstation: Workstation, project: Project): Markup =>
  html`<li><span dir="auto">${projectLine(project)}</span>${project.revoked ? "" : revokeForm(project)}
${digestPart(workstation, project)}
<details><summary>Its public key, for a colleague’s workstation</summary><p><code>${project.key}</code></p></details></li>`

const apartRow = (workstation: Workstation, letter: ApartLetter): Markup =>
  html`<li><a href="/projects/letters/${letter.name}">${letter.name}</a> <span dir="auto">${apartLine(workstation, letter).slice(letter.name.length)}</span></li>`

export function projectsPage(workstation: Workstation, outcome?: Outcome): Markup {
  const projects = projectsOf(workstation)
  const apart = apartLetters(workstation)
  return layout(
    "Partner projects",
    html`${outcomeNote(outcome)}
<p>A project reports for somebody, and gives nothing that tells who that is. Its code lets it write, and read the answers to its own reports.</p>
${projects.length > 0 ? html`<ul class="rows">${projects.map((project) => projectRow(workstation, project))}</ul>` : html`<p class="soft">No project has a code yet.</p>`}
<form method="post" action="/projects/digests"><button class="second">Send what projects are to be told</button></form>
<h2>Set apart</h2>
${apart.length > 0 ? html`<ul class="rows">${apart.map((letter) => apartRow(workstation, letter))}</ul>` : html`<p class="soft">Nothing from a project is set apart.</p>`}
<h2>Give a project a code</h2>
<form method="post" action="/projects">
<label for="name">Its name, for this desk alone</label><input type="text" id="name" name="name" dir="auto" autocomplete="off">
<label for="key">Its public key, if a colleague gave it a code already</label><input type="text" id="key" name="key" autocomplete="off">
<p><button>Make it</button></p>
</form>`,
  )
}

/** Shown once: nothing of it is kept, and loading the page again makes no second one. */
export function codePage({ name }: Project, code: ProjectCode): Markup {
  const [words = "", digits = ""] = codeLines(code)
  return layout(
    `The code of ${name}`,
    html`<p class="note">It is shown this once and kept nowhere. Print this page, or write the code down, and hand it over yourself.</p>
<p class="ours"><strong>${words}</strong></p>
<p>Or as numbers: ${digits}</p>
<p>Whoever has it can write as this project and read the answers to its reports. If it is lost, revoke it and make another.</p>
<p><a href="/projects">I have it: back to the projects</a></p>`,
  )
}

const deciding = ({ name, why, left }: ApartLetter): Markup =>
  html`<form method="post" action="/projects/letters/${name}">
${why === "revoked-project" ? html`<button name="act" value="take">Take it in</button> ` : ""}
${left ? "" : html`<button name="act" value="leave" class="second">Leave it here</button>`}</form>`

export function apartPage(workstation: Workstation, letter: ApartLetter): Markup {
  const { title, notes, lines } = describeApart(letter)
  return layout(
    "A letter set apart",
    html`<p class="soft" dir="auto">${apartLine(workstation, letter)}</p>
<p class="note">${whyWords[letter.why]}</p>
<h2>${title}</h2>${notes.map((note) => html`<p class="note">${note}</p>`)}
${coveredLines({ ...letter, case: "" }, lines)}
${deciding(letter)}
<p><a href="/projects">Back to the projects</a></p>`,
  )
}
