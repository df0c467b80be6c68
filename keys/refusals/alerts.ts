/** About warnings. */
export const alertsSentences = {
  "chain-broken":
    "The warnings at the server are not the ones this workstation published last. Do not publish over them; ask your colleagues.",
  "publishing-already":
    "Another warning is on its way to the server just now. Nothing was changed. Wait a moment, then try again.",
  "list-too-long":
    "With this the list of warnings would be longer than the server takes. Nothing was signed or published. Take back warnings that are not needed any more, then try again.",
  "numbers-used-up":
    "This year's numbers for warnings are used up: there are 9,999. Nothing was published, and the draft is kept. Publish it in January.",
  "no-consent-to-alert": "The reporter did not say yes to a warning. Nothing can be published from this case.",
  "no-consent-for-services":
    "The reporter did not say yes to telling front-line services. Nothing can be given to them from this case.",
  "draft-for-services":
    "This draft is for front-line services alone, and is never published. Nothing has left. Give it to them: `canopy alert services FILE`. To warn everybody, draft a warning.",
  "draft-not-for-services":
    "This draft is a warning for everybody. Nothing was given to services: they get it in their digest once it is published. A draft for services alone: `canopy alert draft-for-services CASE`.",
  "services-need-approval":
    "Services are told when a second person has read exactly these words. Nothing has left. Hand them the file, and bring back their slip: `canopy alert services FILE --out REQUEST`.",
  "nothing-about-police":
    "Nobody told of the police in this case. An entry of Police Watch comes from a letter about the police. Nothing was drafted.",
  "police-not-asked-again":
    "Whether what was told of the police is shared was asked in its letter, and a No there is not asked about again. Nothing was written. After “ask me first”, show the words: `canopy alert ask FILE`.",
  "consent-waits":
    "The reporter asked to be asked first, and has not said yes yet. Show them these words: `canopy alert ask FILE`. Nothing was published.",
  "alert-words-wait":
    "The reporter was shown exactly these words, and has not answered. Silence is not yes. Nothing was published.",
  "alert-words-refused":
    "The reporter was shown exactly these words and said No. Nothing was published. Write others and show them, or leave it.",
  "alert-words-changed":
    "The reporter was shown other words than these. One changed word needs a fresh yes: `canopy alert ask FILE`. Nothing was published.",
  "withdrawn-cannot-publish":
    "This reporter took everything back. No warning can be made of this case, and nothing was published.",
  "not-a-draft": "This file is not an alert's draft of this version. Make one with `canopy alert draft CASE`.",
  "draft-not-safe": "The draft still says something that must not be published. `canopy alert check FILE` lists it.",
  "needs-a-second-person":
    "This organisation publishes with two signatures. A second person has to approve this alert.",
  "no-such-alert": "There is no alert of this number in force.",
  "no-danger-named":
    "A warning goes out at once only when somebody is in danger now, and the draft says who could be hurt and how. Nothing was published. Say so, or put it into the next batch: `canopy alert ready FILE`.",
  "no-such-draft": "There is no draft of this name. `canopy alert list` names them. Nothing was changed.",
  "published-already": "A warning from this case says exactly this already. Nothing was changed.",
  "no-reason": "There are no words in this reason. Nothing was done. Say in a few words why, then try again.",
  "reason-too-long": "This reason is longer than 2,000 characters. Nothing was done. Shorten it.",
  "warning-without-case":
    "The case of this warning is not here any more, so nobody can ask whether it may stay. Nothing was changed. It ends by itself, or you can withdraw it.",
  "case-frozen":
    "This case, or one that it is linked with, is frozen: somebody was arrested, and a warning now could spoil the trial. Nothing was published.",
  "already-frozen": "This case is frozen already. Nothing was changed.",
  "not-frozen": "This case is not frozen. Nothing was changed.",
  "thaw-needs-approval":
    "A frozen case warns again only when a second person agrees. Nothing was changed. Hand them the file, and bring back their slip: `canopy alert thaw CASE --out FILE`.",
  "no-warning-of-case": "No warning from this case is in force. Nothing was changed.",
  "one-signature-is-enough":
    "This organisation publishes with one signature, so there is nothing to hand over. Nothing was written.",
  "nothing-to-hand":
    "There is nothing that a second person would have to sign today. Nothing was written. Drafts come with the batch of their day.",
  "nothing-handed":
    "No list from here waits for a second person. Nothing was published. Hand one over first: `canopy alert hand --out FILE`.",
  "not-a-handed-list":
    "That file is not a list to approve, of this version. Nothing was signed. Bring the one that your colleague's desk wrote.",
  "handed-not-signed":
    "No current colleague who may publish has signed that list. Nothing was signed. Ask your colleague for a fresh one.",
  "approver-is-drafter":
    "You wrote or signed this yourself. A second person has to read it. Nothing was signed or published.",
  "handed-overtaken":
    "Another list was published meanwhile, or that one is not the next. Nothing was signed or published. Ask for a fresh one: `canopy alert hand --out FILE`.",
  "handed-other-roster":
    "That list was made with another roster than the one known here. Nothing was signed. Both of you pull, then hand it over again.",
  "handed-says-more":
    "That list says something else than the changes it names. Nothing was signed. Do not approve it; talk to your colleague.",
  "handed-too-old": "That list is too old to be published. Nothing was signed. Ask for a fresh one.",
  "handed-changed":
    "This draft was changed after it was handed over. Nothing was published. Hand it over again as it is now.",
  "handed-not-allowed-any-more":
    "Something in this list may not be published any more, or was changed after you handed it over. Nothing was published. The desk says what; hand the rest over again.",
  "answer-to-another-list":
    "That answer is about another list than the one that waits here. Nothing was published. Hand over the newest one again.",
} as const
