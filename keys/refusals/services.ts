/** About services, chains of steps, and breaking confidence. */
export const servicesSentences = {
  "no-such-service": "There is no service of this name in the directory. `canopy services` lists them.",
  "not-a-service":
    "That is not a service as the directory keeps it: it needs a name, a kind, and a phone number, e-mail address or site; one of the police needs its force. Nothing was changed. docs/casework.md shows one.",
  "not-a-services-file":
    "That file is not a directory of services of this version, or a check in it is on a day to come. Nothing was taken from it. Ask for a fresh one: `canopy services export FILE`.",
  "no-such-offer": "No service was offered in this case under this number. Nothing was changed. The case lists them.",
  "nothing-left-of-case":
    "This reporter took everything back, and the case is gone. Nothing was written down, and nothing more can be done in it.",
  "no-such-chain":
    "There is no chain of steps by this name. It is formal-report, liaison-talk, speak-for or support. Nothing was changed.",
  "no-consent-formal-report":
    "A formal report needs two yeses of the reporter: that we share it with the police, and that they report formally. One is missing, so nothing was begun. Never press for it.",
  "no-consent-police-talk":
    "The reporter did not say yes to a talk with the police that we arrange. Nothing was begun. Never press for it.",
  "no-consent-speak-for":
    "The reporter did not say yes to our speaking to the police for them. Nothing was begun. Never press for it.",
  "chain-consent-waits":
    "The reporter asked to be asked first, and has not said yes yet. Ask with `canopy ask CASE --consent NAME --text-file FILE`. Until then nothing was done.",
  "chain-runs-already":
    "These steps are on their way in this case already. Nothing was changed. The case shows where they stand.",
  "chain-runs-not":
    "No such steps are on their way in this case. Nothing was changed. `canopy chain CASE` shows what there is.",
  "chain-must-stop":
    "The yes behind these steps was taken back. Nothing was done. Call off what was arranged, then stop them: `canopy chain stop CASE NAME`.",
  "no-such-step":
    "There is no step of this name on its way in this case. Nothing was changed. `canopy chain CASE` lists them.",
  "not-this-step":
    "Another step comes before this one, or this one is done. Nothing was changed. `canopy chain CASE` shows which is next.",
  "step-note-too-long":
    "This note is longer than 4,000 characters. Nothing was changed. Shorten it: it needs no detail of the report.",
  "identity-without-report":
    "Who somebody is can be kept only while a formal report is on its way. Nothing was kept or shown.",
  "identity-empty": "There are no words in this note. Nothing was kept. Write it first.",
  "identity-too-long":
    "This note is longer than 4,000 characters. Nothing was kept. Keep what the formal report needs, and no more.",
  "no-identity": "No note about who this is was kept in this case.",
  "confidence-not-yours":
    "Only a caseworker who opens letters can propose to break confidence. Nothing was written down. Ask a colleague who does.",
  "confidence-no-ground":
    "Confidence is broken only on one of the grounds that were told before typing began. Nothing was kept. Choose one, or leave it.",
  "confidence-no-demand":
    "A court or a law says what it demands. Nothing was kept. Name the demand, by its number in the register of demands.",
  "confidence-no-reason":
    "There is no reason yet. Nothing was kept. Write in your own words why there is no other way.",
  "confidence-no-receiver": "Nobody is named who would be told. Nothing was kept. Write whom, by their role.",
  "confidence-no-words": "There are no words that would be told. Nothing was kept. Write exactly those, and no more.",
  "confidence-tell-or-not": "Say whether the worker is told. Nothing was kept. They are, unless that is not safe.",
  "confidence-why-unsafe":
    "Not telling the worker needs a reason. Nothing was kept. Write why it is not safe, or tell them.",
  "confidence-too-long":
    "A part of this is too long: 2,000 characters for the reason, 5,000 for what is told, 500 for why it is not safe, 120 for a role, 80 for a demand. Nothing was kept. Say less.",
  "confidence-nobody-outside":
    "Nobody else here may agree to this. Ask somebody outside whom you trust, without saying who it is about, and write down their role. Nothing was told to anybody.",
  "confidence-has-colleagues":
    "A colleague here can agree to this, so nobody outside is needed. Nothing was kept. Leave that field blank, and hand it to your colleague.",
  "no-such-confidence":
    "There is no such decision in this case. Nothing was changed. `canopy confidence show CASE` lists them.",
  "confidence-done":
    "This was done already, and stands as it was decided. Nothing was changed. For anything more, begin a new one.",
  "confidence-not-done": "This is not decided, so there is nothing to print and nobody to tell. Nothing has left.",
  "confidence-not-agreed":
    "A second person has to agree to exactly these words. Nothing has left. Hand them the file, and bring back their slip.",
  "confidence-same-person":
    "Whoever proposes it cannot be the one who agrees. Nothing was signed or taken. Ask another colleague.",
  "confidence-words-changed":
    "That slip is a yes to other words than these. Nothing was changed. Hand over the proposal as it stands now, and bring a fresh slip.",
  "not-a-proposal":
    "That file is not a proposal to break confidence by a colleague of yours. Nothing was signed. Ask them for a fresh one.",
} as const
