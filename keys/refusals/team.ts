/** About the people of a team and how they come and go. */
export const teamSentences = {
  "away-is-over": "That day is over. Nothing was changed. Name the last day on which you will not be here.",
  "away-too-long":
    "That is longer than keys are made ahead for. Nothing was changed. Ask the coordinator to take you out of the roster, and come back with fresh keys.",
  "not-an-invitation": "That file is no invitation, or a part of it is missing. Nothing was made. Ask for it again.",
  "invitation-of-another":
    "This invitation is signed by another organisation key than the one you gave. Nothing was made. Compare it with the printed card, and ask the coordinator by telephone.",
  "invitation-damaged":
    "This invitation was changed after it was signed. Nothing was made. Ask for it again, and tell the coordinator.",
  "invitation-over":
    "The roster in this invitation has ended. Nothing was made. The coordinator signs a fresh one first: canopy roster rotate.",
  "not-an-alias":
    "That name, or the server's address, cannot stand in an invitation. Nothing was written. A name has at most 40 letters and begins with one.",
  "not-a-joining":
    "That file is not what `canopy caseworker join` writes, or a part of it is missing. Nothing was signed. Ask for it again.",
  "joining-of-another": "That file asks for another organisation's roster. Nothing was signed.",
  "joining-damaged":
    "That file was changed after it was written: its keys do not vouch for it. Nothing was signed. Ask for it again.",
  "alias-taken":
    "Somebody in the roster has, or had, that name. Nothing was changed. Choose another: replies name their writer by it.",
  "keys-taken": "The keys in that file are in the roster already. Nothing was signed.",
  "too-many-openers":
    "More people would open letters than a letter has stanzas. Nothing was changed. Let somebody retire first, or leave out the role `open`.",
  "too-many-people": "A roster has room for 64 people, and this one is full. Nothing was changed.",
  "nobody-coordinates":
    "Nobody would be left who coordinates, and no roster could be published any more. Nothing was changed. Give somebody else that role first.",
  "too-few-signers":
    "Fewer people may sign a warning than signatures would be asked for. Nothing was changed. Give somebody the role `publish` or `approve` first.",
  "no-such-person": "The roster names nobody current of that name. Nothing was changed. Look: canopy caseworker list.",
  "nothing-to-change": "That is so already, or cannot be undone: who was revoked joins again with fresh keys.",
  "not-yourself":
    "Nobody removes themselves. Nothing was changed. A colleague does it, or the coordinator lets you retire.",
  "removed-another":
    "You removed somebody else already, and of each person one removal counts. Nothing was changed. Ask another colleague, or the coordinator.",
  "roster-not-shown":
    "The server does not show the newest roster, and a removal is about that one. Nothing was changed. The coordinator publishes it: canopy roster publish.",
  "removal-not-regarded":
    "A colleague removed somebody whom this new roster still names as current. Nothing was published. Take them out: canopy caseworker revoke NAME. Or leave them in: canopy caseworker keep NAME.",
  "not-in-roster":
    "The roster does not name the keys of this workstation yet. Nothing was sent. Carry your file to the coordinator, and pull once the roster is published. To write it again: canopy caseworker renew --out FILE.",
  "no-longer-here":
    "The roster in force does not name you as current: you retired, or a colleague removed you. Nothing was sent. Ring the coordinator.",
  "key-is-changing":
    "The organisation key was changed less than a year ago, and both are still shown. Nothing was signed. Change it again when that is over.",
  "journal-gap":
    "Something that a colleague did has not come here, and a No may be in it. Nothing was published or handed out. Pull again. If it stays missing: canopy journal.",
  "journal-fork":
    "Two workstations write under one name, or somebody copied one. Nothing was published or handed out. Look, and ring your colleague: canopy journal.",
  "not-contested":
    "Nobody wrote two things there, or somebody has chosen already. Nothing was changed. Look: canopy journal.",
  "no-journal": "There is no colleague who opens letters, and so no journal. Nothing was written.",
  "no-key-of-colleague":
    "The server shows no key of that colleague that is valid today. Nothing was written. They pull first: canopy pull.",
  "not-a-hand-over":
    "That file is not what `canopy hand-over make` writes, or a part of it is missing. Nothing was changed.",
  "damaged-hand-over":
    "That file was cut or changed after it was written, or nobody of the team signed it. Nothing was changed. Ask for it again.",
  "foreign-hand-over": "That file is another organisation's. Nothing was changed.",
  "journal-entry-too-long":
    "What was done here does not fit into the journal. Nothing is lost here, and nothing was sent. Tell whoever looks after the program.",
  "same-organisation-key": "That file holds the organisation key that is in use. Nothing was signed.",
} as const
