import { type WatchDraft, watchDraft } from "../../../crypto/documents/alert.ts"
import type { PoliceExperience } from "../../../crypto/documents/police-experience.ts"
import type { Case } from "../../casework/case.ts"

/**
 * A draft of a Police Watch entry: the force and the themes, and not a word of what was told. The month is for the
 * caseworker to say: beside a force it can tell who it was. Both columns are written anew.
 */
export const draftWatch = ({ id }: Case, { force = "other", themes = [] }: PoliceExperience): WatchDraft =>
  watchDraft.parse({
    kind: "canopy/police-watch-draft",
    version: 1,
    case: id,
    entry: {
      force,
      themes: themes.length > 0 ? themes : ["other"],
      wentWell: "",
      wentBadly: "",
      wanted: "",
      reports: "one",
    },
  })
