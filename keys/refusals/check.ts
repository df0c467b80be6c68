/** About the public check. */
export const checkSentences = {
  "check-needs-publish":
    "Your role in the roster does not let you publish. The public check was left as it is. Ask a colleague whose role does.",
  "check-not-carried":
    "This workstation works by carried files, and the key of a table must not lie on a stick. The public check was left as it is: a colleague's workstation with a network looks after it.",
  "older-table":
    "A colleague published a newer table for the check meanwhile. Nothing is lost: the next pull looks again.",
  "no-evaluator":
    "The server's evaluator does not answer, so the check is offline. The table is published; the next pull brings the key again. If it stays so, tell the operator.",
} as const
