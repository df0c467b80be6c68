/** About the passphrase, the vault and the keys that are carried. */
export const vaultSentences = {
  "wrong-passphrase": "That passphrase does not open this workstation. Nothing was changed. Check it and try again.",
  "damaged-key-file":
    "The key file of this workstation is damaged. Nothing was changed. Restore it from a backup; until then no letter can be opened here.",
  "damaged-vault":
    "A part of this workstation's vault is damaged. Nothing was changed or deleted. Copy the folder to a safe place, then restore from a backup.",
  "newer-vault":
    "A newer version of this program wrote this workstation's vault. Nothing was changed. Use that version, or a newer one.",
  "vault-in-use":
    "Another program is writing to this workstation's vault just now. Nothing was changed. Wait a moment, then try again.",
  "no-workstation": "There is no workstation in this folder yet. Run `canopy init --organisation NAME` first.",
  "already-a-workstation": "There is a workstation in this folder already. Nothing was changed. Choose another --home.",
  "no-passphrase": "A passphrase is needed: type it at the prompt, or name a file in CANOPY_PASSPHRASE_FILE.",
  "no-key-file-passphrase":
    "That key file was written under another passphrase: the one that its workstation had then. Nothing was changed. Type it at the prompt, or name a file that holds it in CANOPY_KEY_PASSPHRASE_FILE.",
  "wrong-key-file-passphrase":
    "That passphrase does not open the key file. Nothing was changed. It takes the one of the workstation that wrote it, as it was then.",
  "organisation-key-missing":
    "The organisation key is not on this machine, as it should be. Bring the file that holds it, and name it with --organisation-key FILE.",
  "another-organisation-key":
    "That file holds the key of another organisation. Nothing was changed. Bring the file that `canopy init` wrote.",
  "damaged-offline-key": "The file that holds this key is damaged, or is something else. Bring another copy of it.",
  "another-release-key":
    "That file holds another release key than the roster names. Nothing was signed. Bring the file that `canopy init` wrote.",
  "release-key-missing": "The release key is not on this machine. Sign releases on the machine that holds it.",
  "disk-full":
    "This disk is full. Nothing was lost; what was not yet saved is still at the server. Make room and try again.",
} as const
