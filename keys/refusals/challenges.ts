/** About challenges of warnings. */
export const challengesSentences = {
  "no-such-challenge":
    "Nobody challenged a warning of this number, and no challenge has this name. Nothing was changed. `canopy challenge` lists them.",
  "no-such-number":
    "No warning ever had this number. Nothing was changed. Leave the challenge where it is, or give another number.",
  "challenge-not-decided":
    "This stays on the list until it is said what becomes of the warning. Nothing was changed. Say it under Challenges: `canopy challenge decide`.",
  "no-such-review":
    "A challenge ends as one of: stands, changed, taken-back, nothing-to-review. Nothing was changed. Choose one.",
  "still-published":
    "A warning of this number is in force or paused, so there is something to look at. Nothing was changed. Say stands, changed or taken-back.",
  "still-paused":
    "This warning is paused, so it does not stand yet. Nothing was changed. Bring it back first: `canopy challenge resume NUMBER`.",
  "no-corrected-warning":
    "No newer warning from the same case is in force. Nothing was changed. Publish the corrected one first, in the ordinary way; then this one goes, and nobody is without a warning meanwhile.",
  "danger-stays-up":
    "This warning is of the level danger. It stays up while it is looked at: whoever is warned about must not be able to switch it off. Nothing was changed.",
  "only-warnings-pause":
    "This is an entry of Police Watch. Only warnings pause. Nothing was changed. Decide it, or take it back.",
  "pause-not-asked":
    "Nobody proposed here to pause this warning. Nothing was changed. Say why first: `canopy challenge pause NUMBER --reason-file FILE --out FILE`.",
  "pause-needs-approval":
    "A warning pauses only when a second person agrees. Nothing was changed. Hand them the file, and bring back their slip: `canopy challenge pause NUMBER --slip SLIP`.",
  "pause-own": "You proposed this pause yourself. A second person has to agree. Nothing was signed.",
  "pause-other-words":
    "The warning in that file is not the one in force here, word for word. Nothing was signed. Both of you pull, then ask again.",
  "not-a-pause":
    "That file does not ask whether a warning may pause. Nothing was signed. Bring the one that your colleague's desk wrote.",
  "not-paused": "No warning of this number is paused. Nothing was changed.",
  "paused-words-not-here":
    "The words of this warning are not at this workstation. Nothing was changed or signed. Both of you pull, so that the journal brings them; then try again.",
  "paused-words":
    "A warning in exactly these words is paused while it is looked at again. Nothing was published. Decide that first, under Challenges.",
  "warning-ran-out":
    "This warning would have ended by now, so it does not come back. Nothing was changed. Take it back, or draft a new one.",
  "challenge-reply-tells":
    "This shares words, a name, a number or a place with the report behind the warning. It could show who told us. Nothing was written. Say it without them.",
  "link-challenge":
    "One of these two is a challenge of a warning. It is never linked with a report, nor shown beside one. Nothing was changed.",
} as const
