/** About numbers and legal demands. */
export const numbersSentences = {
  "not-a-month": "A month is written like 2026-01. Nothing was counted. Write both months like this.",
  "months-turned": "The first month is after the last one. Nothing was counted. Change them round.",
  "months-not-over":
    "Only months that are over are counted: a number that grows by one tells of one person. Nothing was counted. End with last month, or before it.",
  "months-too-many": "Two years are the most that are counted at once. Nothing was counted. Choose fewer months.",
  "months-overlap":
    "Some of these months are in numbers that were handed out before. Whoever had both could subtract one from the other. Nothing was counted. Choose months that are in none.",
  "not-handed-out":
    "These numbers were not handed out yet. Nothing has left. Look at them first, then hand them out: they stay as they are from then on.",
  "not-days": "The days within which you promise an answer are a whole number from 1 to 60. Nothing was counted.",
  "counts-need-publish":
    "Your role in the roster does not let you publish. Nothing was sent. Ask a colleague whose role does.",
  "older-counts":
    "The server has newer counts than these. Nothing was changed. Try again; if it is so again, ask your colleagues.",
  "no-such-demand": "There is no legal demand of this name. `canopy demands` lists them.",
  "no-such-demand-kind":
    "There is no such kind of demand. Nothing was kept. The kinds are: court-order, police-request, counselling-notes, data-request, takedown, other.",
  "no-such-demand-outcome":
    "There is no such outcome. Nothing was changed. The outcomes are: nothing-held, refused, given-in-part, given, withdrawn.",
  "demand-told-missing": "Say whether the worker was told: yes, no, or not-safe. Nothing was changed.",
  "demand-empty":
    "Say who it is from, as a role and not by name, and what was asked. One of them is blank. Nothing was kept.",
  "demand-too-long":
    "That is too long for the register: 100 characters for who it is from, 2,000 for the rest. Nothing was kept. Say it shorter.",
  "demand-day-wrong":
    "A day is written like 2026-06-17. It came today or before, and is decided no earlier. Nothing was kept.",
  "demand-decided":
    "This demand was decided before. Nothing was changed: what was decided stays as it was written down.",
  "demand-needs-two":
    "When something is given, two people decide. Name the colleague who decided it with you. Nothing was changed.",
  "no-such-colleague":
    "Nobody of this name works here now, besides you. Nothing was changed. Names are as in the roster.",
} as const
