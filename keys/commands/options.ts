/** Of several commands. */
const ofMany = [
  "home",
  "organisation",
  "server",
  "alias",
  "recipients",
  "organisation-file",
  "organisation-key",
  "release-key",
  "release",
  "out",
  "port",
  "text-file",
  "consent",
  "summary-file",
]

/** By the command's file, what is its own. */
const ofOne = {
  alert: ["reason-file", "slip"],
  away: ["until"],
  backup: ["for", "recovery", "first", "second", "drill"],
  caseworker: ["roles", "publish-threshold", "organisation-key-text", "new-organisation-key", "new-release-key"],
  chains: ["note-file", "text-file"],
  challenges: ["reason-file", "slip"],
  checks: ["others"],
  confidence: ["ground", "demand", "reason-file", "to", "disclosure-file", "unsafe-file", "outside", "out"],
  demands: ["kind", "from-role", "received", "due", "outcome", "reason-file", "told", "second"],
  links: ["confidence", "writers", "note-file", "reason-file"],
  notes: ["due"],
  police: ["receiver", "sort", "draft-file", "as", "name", "takes", "key-file", "reference"],
  projects: ["key", "file", "code-file", "number", "regions", "levels", "rhythm", "by-email"],
  services: ["area", "kind", "answer"],
  statistics: ["from", "until", "within"],
}

/** Every option that takes a value. What a command does not know of them it leaves alone. */
export const optionNames: readonly string[] = [...ofMany, ...Object.values(ofOne).flat()]
