import type { ConsentName } from "../../../crypto/documents/consents.ts"
import type { RefusalKind } from "../../refusals/refusal.ts"

/**
 * Chains of steps (J8): what has to follow what, in plain words. `days`: until when a step should be done, counted from
 * the day on which the one before it was. Nobody is ever brought further than they asked (S23): each step asks again.
 */
type StepTemplate = { key: string; text: string; days: number }

export type ChainName = "formal-report" | "liaison-talk" | "speak-for" | "support"

type Template = {
  title: string
  /** Consents that must all be Yes, at the start and at every step. */
  needs: readonly ConsentName[]
  /** The refusal while one of them is No. */
  without: RefusalKind
  steps: readonly StepTemplate[]
}

const safeRoute: StepTemplate = {
  key: "safe-route",
  text: "Ask which way of being in touch about this is safe for them, and when. Ask what they do not want said.",
  days: 2,
}
const officer: StepTemplate = {
  key: "officer",
  text: "Find the liaison officer or the single point of contact of the force in the directory. Ask who they are first, and say nothing of the case.",
  days: 2,
}
const outcome: StepTemplate = {
  key: "outcome",
  text: "Ask what came of it, and what follows. Note the reference, and nothing that identifies anybody.",
  days: 7,
}
const tell: StepTemplate = {
  key: "tell",
  text: "Tell the worker what was done, what can follow, and that they can still stop.",
  days: 2,
}

export const templates: { readonly [Name in ChainName]: Template } = {
  "formal-report": {
    title: "A formal report to the police",
    needs: ["policeShare", "policeFormal"],
    without: "no-consent-formal-report",
    steps: [
      safeRoute,
      {
        key: "local-project",
        text: "Ask whether they are in touch with a local project, and whether it should help. If there is none, we help ourselves.",
        days: 2,
      },
      officer,
      {
        key: "arrange",
        text: "Arrange it with the officer: where, when, in which language, who comes along. Ask the worker before anything is fixed.",
        days: 5,
      },
      { key: "attend", text: "Be there with the worker, in the room or on the phone.", days: 14 },
      outcome,
      tell,
    ],
  },
  "liaison-talk": {
    title: "An anonymous talk with the police",
    needs: ["policeTalk"],
    without: "no-consent-police-talk",
    steps: [
      safeRoute,
      officer,
      {
        key: "arrange",
        text: "Arrange a talk in which the worker gives no name: with a number withheld, or at our place. Ask the worker before anything is fixed.",
        days: 5,
      },
      { key: "attend", text: "Be there with the worker, in the room or on the phone.", days: 14 },
      outcome,
      tell,
    ],
  },
  "speak-for": {
    title: "Speaking to the police for the worker",
    needs: ["policeProxy"],
    without: "no-consent-speak-for",
    steps: [
      { key: "words", text: "Agree with the worker on what we say for them, and on what we do not say.", days: 2 },
      officer,
      { key: "speak", text: "Say to the officer what was agreed, and no more.", days: 5 },
      outcome,
      tell,
    ],
  },
  support: {
    title: "Support",
    needs: [],
    without: "nothing-left-of-case",
    steps: [
      {
        key: "needs",
        text: "Talk through what is needed now and what can wait, and from whom: one of us who has done this work, an ISVA, or another organisation.",
        days: 2,
      },
      {
        key: "look",
        text: "Look in the directory: area, language, who is welcome. Find more than one, so that there is a choice.",
        days: 2,
      },
      { key: "offer", text: "Pass the contacts on in a reply. Ask which of them they want, if any.", days: 2 },
      {
        key: "again",
        text: "Ask how it went, and say that they can come back at any time.",
        days: 14,
      },
    ],
  },
}

export const chainNames = Object.keys(templates) as ChainName[]
export const isChainName = (name: string): name is ChainName => Object.hasOwn(templates, name)
