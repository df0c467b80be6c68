/** About police files and what the police ask. */
export const policeSentences = {
  "no-such-receiver":
    "There is no receiver of police files by this name. Nothing was changed. `canopy police receivers` lists them.",
  "not-a-receiver":
    "A receiver needs a short id (letters, digits, “-”), a name, and at least one kind of incident. Nothing was changed.",
  "not-a-receiver-key":
    "That is no key that a file can be sealed to: it begins with age1. Nothing was changed. Ask the receiver for their age recipient.",
  "no-police-draft": "There is no draft of a police file for this receiver in this case. Begin one first.",
  "which-receiver": "This case has drafts for more than one receiver. Nothing was done. Say which one: --receiver ID.",
  "not-a-police-draft":
    "This is no draft of a police file of this version, or a field does not fit. Nothing was changed. Take a fresh one with `canopy police draft CASE --receiver ID`.",
  "police-file-too-long":
    "This police file is longer than its reporter could be shown in one piece. Nothing was changed and nothing has left. Shorten it, or make two.",
  "police-file-empty":
    "A paragraph of this police file has no words of its own once everything that must not leave is struck out. Nothing has left. Write it, or take it out.",
  "police-checklist-open":
    "The list of what only a person can know is not ticked to its end. Nothing has left. Read the struck-through view, then tick it.",
  "police-finding-hard":
    "A reporter’s name, contact or code, and a place of work, never go to the police in this form. Nothing was kept. Write it without them.",
  "police-reason-missing": "Whoever keeps words that the program would strike says why. Nothing was changed. Write it.",
  "police-withdrawn":
    "This reporter took everything back. No police file can be made of this case, and nothing has left.",
  "no-consent-to-police":
    "The reporter did not say yes to telling the police without their name. Nothing can go. You can ask again, for this receiver.",
  "no-consent-to-formal":
    "A full police report takes two yeses: to give the police what was told, and to make a full report. One is missing. Nothing can go. You can ask again.",
  "police-consent-waits":
    "The reporter asked to be asked first, and has not said yes yet. Show them exactly these words. Nothing has left.",
  "police-receiver-newer":
    "When the reporter said yes, this receiver was not named, or not by this name. That yes does not carry over. Ask again, for this receiver. Nothing has left.",
  "police-wrong-receiver":
    "This receiver takes reports of other kinds than this one. Nothing has left. Choose another receiver.",
  "police-words-wait":
    "The reporter was shown exactly these words, and has not answered. Silence is not yes. Nothing has left.",
  "police-words-refused":
    "The reporter was shown exactly these words and said No. Nothing has left. Write others and show them, or leave it.",
  "police-words-changed":
    "The reporter was shown other words than these. One changed word needs a fresh yes: show them these. Nothing has left.",
  "police-contact-waits":
    "The police asked about this case, and the reporter has not said yes to that. Nothing passes before a yes to exactly that question. Nothing has left.",
  "police-contact-refused":
    "The police asked about this case, and the reporter said No to that. Nothing passes. Ask again only if they write to you about it.",
  "police-needs-pull":
    "Before anything goes to the police all letters are fetched: a No may wait at the server. That has not happened yet. Nothing has left. Fetch new letters, then try again.",
  "no-such-reference":
    "No file with this reference went out from this case to this receiver. Nothing was changed. `canopy police log` lists what went.",
  "not-a-police-hand":
    "That file holds no police file to approve, or its parts do not fit together. Nothing was signed. Ask your colleague for a fresh one.",
} as const
