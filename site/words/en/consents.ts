import type { ConsentName } from "../../../crypto/documents/consents.ts"
import type { Organisation } from "../../../crypto/documents/organisation.ts"
import type { FieldWords } from "../../form/questions.ts"

/**
 * The words of consent and of the limits of confidence. Whoever changes their meaning raises `consentTextVersion`: an
 * older yes does not answer newer words. In another language they are shown once somebody who speaks it has made sure of
 * them (`reviewed` in organisation.json), and in English until then.
 */
export const consents = (organisation: Organisation) =>
  ({
    record: {
      label: "May we keep a record of this?",
      hint: "It helps us to help you, and to see if the same person hurts others. If No, we delete it 30 days after our last message.",
    },
    alert: {
      label: "May we warn other workers?",
      hint: "We write a short warning in our own words. It never says who told us.",
    },
    partners: {
      label: "May we give the warning to other support services?",
      hint: "For example outreach projects and clinics. It never says who told us.",
    },
    policeAnonymous: {
      label: "May we tell the police, without saying who you are?",
      hint: `It would go to ${listed(organisation.policeReceivers)}. First we take out everything that could point to you or to a place of work. If the police want more, they ask us, and we ask you again.`,
    },
    policeTalk: {
      label: "Would you like us to set up a talk with the police, without your name?",
      hint: "For example with a liaison officer, whose job is to work with sex workers.",
    },
    policeProxy: { label: "May we speak to the police for you?", hint: "You would not have to be there." },
    policeShare: {
      label: "May we give the police what you told us, and who you are?",
      hint: "A full police report needs a Yes here and a Yes to the next question.",
    },
    policeFormal: {
      label: "Do you want to make a full police report?",
      hint: "We help you with each step, or find a local project that does. Nothing is sent before we have spoken with you.",
    },
    statistics: {
      label: "May we count this in our numbers?",
      hint: "For example “12 reports in the North West this year”. None of your words, and nothing about you.",
    },
  }) satisfies Record<ConsentName, FieldWords>

export const checker = {
  label: "May people who check this number, car or name see that there is a warning?",
  hint: "Workers can check a number before they meet somebody. The person you tell us about can check their own number too. If you are the only one who has that number, they may guess that it was you.",
}

export const alertPreview: string = "Show me the words first. Publish nothing until I have said yes to them."
export const limitsRead: string = "I have read when you might have to tell somebody."

/** Before the list of limits, which each organisation writes itself, and after it. */
export const limits = {
  heading: "When we might have to tell somebody",
  lead: "We keep what you say to ourselves. These are the only times when we might not:",
  after: "Two of us decide that together. We tell you first, if we can.",
  youngHeading: "If somebody is under 18",
  young: [
    "This service is for adults. We never ask how old you are, and you can write to us at any age.",
    "If we learn that somebody under 18 is being hurt, we may have to tell people whose job is to protect them.",
    "You can talk first, without a name: ring Childline, 0800 1111. It is free.",
  ],
}

const listed = (names: readonly string[]): string => new Intl.ListFormat("en-GB", { type: "conjunction" }).format(names)
