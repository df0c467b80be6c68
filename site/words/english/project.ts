import type { ConsentName } from "../../../crypto/documents/consents.ts"
import type { Organisation } from "../../../crypto/documents/organisation.ts"
import type { ProjectSource } from "../../../crypto/documents/project-report.ts"
import type { ProjectSaying } from "../../browser/message-names.ts"
import type { FieldWords } from "../../form/questions.ts"

/** The pages of partner projects: they report for somebody, and say nothing about who that is. */
export const project = {
  link: {
    heading: "For partner projects",
    text: "Does your project report for a worker? With the code that we gave you, you can do it here. Nothing about the worker is asked.",
    report: "Report as a project",
    messages: "Answers to your project",
  },
  title: "Report as a project",
  heading: "Report as a project",
  lead: "For partner projects that have a code from us. You tell us what happened to a worker, and nothing about who the worker is.",
  careful:
    "Write no name, number, address, age or language of the worker in any field. Say “the worker”. There is no field for such things here.",
  own: "Are you the worker? Use the form for yourself: you get a code of your own.",
  ownLink: "Tell us",
  off: "This page needs scripts: your project’s code must never leave your machine unsealed. Allow scripts on this address, use the program (canopy project report), or ring us.",
  before: { heading: "Your project" },
  code: "Your project’s code",
  codeHint: "Eight words, or eight numbers. It does not leave this machine.",
  number: {
    label: "Number of this report",
    hint: "1 for your first, then 2, and so on. Write it in a book of your own. Never use a number twice.",
  },
  source: {
    label: "How do you know?",
    choices: {
      "first-hand": "The worker told somebody at our project",
      relayed: "Somebody else told us: a friend, another worker, another service",
    } satisfies Record<ProjectSource, string>,
  },
  safe: "Is the worker safe now?",
  consents: {
    heading: "What the worker agreed to",
    intro: "Each question stands alone. “Not asked” and a blank both mean No. Ask only when it is safe to ask.",
    changeHeading: "The worker changed their mind",
    change: "What is left blank stays as it was. A No holds until we ask again and the worker says Yes to that.",
    notAsked: "Not asked",
    blank: "No (not asked)",
  },
  check: "Check the report",
  receipt: {
    title: "Sent",
    heading: "The report is sealed and sent",
    text: "Write its number in your book: report {number}. Under that number, and with your project’s code, you can read our answer.",
    next: (days: number) =>
      `Within ${days} working days an answer waits. If none is there, the report may not have reached us: ring us.`,
    another: "Another report",
  },
  messages: {
    title: "Answers to your project",
    heading: "Answers to your project",
    lead: "One report at a time, by its number. Only your project’s code opens them. What we tell you of warnings has the number 0.",
    read: "Read the answers",
    again: "Try again",
    reading: "Looking for answers and opening them. This can take a minute.",
    write: "Write to us about this report",
    text: "Your message",
    send: "Seal and send",
    delete: "I have read these: delete them",
  },
}

/** "Did the worker agree …?" Whoever changes their meaning raises `consentTextVersion`. */
export const projectConsents = (organisation: Organisation) =>
  ({
    record: { label: "Did the worker agree that we keep a record of this?" },
    alert: {
      label: "Did the worker agree that we warn other workers?",
      hint: "A short warning in our own words. It never says who told us.",
    },
    partners: { label: "Did the worker agree that we give the warning to other support services?" },
    policeAnonymous: {
      label: "Did the worker agree that we tell the police, without saying who the worker is?",
      hint: `It would go to ${organisation.policeReceivers.join(", ")}. What could point to the worker is taken out first.`,
    },
    policeTalk: { label: "Did the worker agree that we set up a talk with the police, without a name?" },
    policeProxy: { label: "Did the worker agree that we speak to the police for them?" },
    policeShare: { label: "Did the worker agree that the police learn what happened, and who the worker is?" },
    policeFormal: { label: "Did the worker agree to make a full police report?" },
    statistics: { label: "Did the worker agree that we count this in our numbers?" },
  }) satisfies Record<ConsentName, FieldWords>

export const projectNotInCheck = {
  label: "Is there a number, name or car among them that only the worker knows?",
  hint: "Write it here. Then nobody who checks it learns anything, whatever was agreed above.",
}

export const projectChecker = {
  label: "Did the worker agree that people who check this number, car or name see that there is a warning?",
  hint: "The person you tell us about can check, too. If only this worker has that number, they may guess who it was.",
}
export const projectPreview = "The worker wants to see the words of a warning first."

/** Sentences that scripts show on these pages. */
export const projectMessages = {
  "no-number": "Please give the report a number: 1 to 9999.",
  "no-source": "Please say how you know: from the worker, or from somebody else.",
  "project-not-loaded":
    "A part of this page did not load, or does not work in this browser. Nothing was sent. Load this page again, or ring us.",
  "project-nothing": "No answer waits for report {number} of the project with this code.",
  "project-read": "Answers to report {number}, opened just now.",
  "project-deleted": "They are deleted on our server. Our caseworkers keep their copy.",
  "project-sent": "It is sealed and sent.",
} satisfies Record<ProjectSaying, string>
