/** About the public check. */
export const checkSentences = {
  "check-needs-publish":
    "The public check is looked after by somebody who opens letters and may publish. Your roles in the roster are not both. It was left as it is. Ask a colleague who has both.",
  "check-not-carried":
    "This workstation works by carried files, and the key of a table must not lie on a stick. The public check was left as it is: a colleague's workstation with a network looks after it.",
  "older-table":
    "A colleague published a newer table for the check meanwhile. Nothing is lost: the next pull looks again.",
  "no-evaluator":
    "The server's evaluator does not answer, so the check is offline. The table is published; the next pull brings the key again. If it stays so, tell the operator.",
} as const
