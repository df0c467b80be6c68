/** About the people of a team and how they come and go. */
export const teamSentences = {
  "away-is-over": "That day is over. Nothing was changed. Name the last day on which you will not be here.",
  "away-too-long":
    "That is longer than keys are made ahead for. Nothing was changed. Ask the coordinator to take you out of the roster, and come back with fresh keys.",
} as const
