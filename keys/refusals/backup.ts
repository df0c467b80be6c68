/** About recovery and backup. */
export const backupSentences = {
  "no-recovery-key":
    "There is no recovery key yet, so a backup could be opened by nobody. Nothing was written. Make one first: canopy recovery make.",
  "not-three-people": "A recovery key is for three people. Name three, with commas between them. Nothing was made.",
  "not-a-recipient":
    "One of the three is neither an age recipient (age1…), nor a file with one, nor the word new. Nothing was made. Ask for what age-keygen -y prints.",
  "same-recipient":
    "Two of the three have the same key: one person alone could then open backups. Nothing was made. Name three people.",
  "folder-not-empty": "There is something in that folder already. Nothing was made. Name a new one with --out.",
  "backup-changed-on-the-way":
    "What stands on that disk is not what was written. It does not count as a backup. Use another disk.",
  "not-a-recovery-file":
    "That file holds neither a recovery key nor a sealed one. Nothing was changed. Bring one of the three files, or what the stock age made of it.",
  "recovery-needs-two":
    "That file is sealed to two people. Bring the identity files of both: --first FILE --second FILE. Nothing was changed.",
  "not-an-identity":
    "One of the two identity files holds no age identity that can be read. Nothing was changed. If it is under a passphrase, open it first: age -d -o identity.txt FILE.",
  "not-these-two":
    "These two people do not open this file. Nothing was changed. Bring the file of this pair: its name says whose it is.",
  "not-a-backup": "That file is not a backup of this program. Nothing was changed. Check which file it is.",
  "another-recovery-key":
    "This recovery key does not open that backup. Nothing was changed. Bring the three files that were made before the backup was.",
  "copy-of-another-recovery":
    "This recovery key does not open that copy of the organisation key. Nothing was changed. Bring the three files that were in use when the copy was made.",
  "damaged-backup":
    "That backup is damaged, or is not whole. Nothing was changed. Take another one, and tell the coordinator.",
  "newer-backup": "A newer version of this program wrote that backup. Nothing was changed. Use that version.",
  "foreign-backup":
    "That is a backup of another organisation or another person. Nothing was changed. Take one that was made at this workstation.",
  "home-in-use":
    "There is something in this folder already. Nothing was changed. Restore into an empty one: choose another --home.",
} as const
