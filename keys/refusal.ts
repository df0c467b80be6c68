/**
 * Why a command stops. Each kind has one sentence that says what happened and what to do. Thrown, because a command is
 * many steps deep when it meets one, and caught once, where it is told: in `main.ts` and at the desk's error page.
 * No sentence holds anything that a reporter typed.
 */
const sentences = {
  "wrong-passphrase": "That passphrase does not open this workstation. Nothing was changed. Check it and try again.",
  "damaged-key-file":
    "The key file of this workstation is damaged. Nothing was changed. Restore it from a backup; until then no letter can be opened here.",
  "damaged-vault":
    "A part of this workstation's vault is damaged. Nothing was changed or deleted. Copy the folder to a safe place, then restore from a backup.",
  "vault-in-use":
    "Another program is writing to this workstation's vault just now. Nothing was changed. Wait a moment, then try again.",
  "no-workstation": "There is no workstation in this folder yet. Run `canopy init --organisation NAME` first.",
  "already-a-workstation": "There is a workstation in this folder already. Nothing was changed. Choose another --home.",
  "no-passphrase": "A passphrase is needed: type it at the prompt, or name a file in CANOPY_PASSPHRASE_FILE.",
  "server-not-reached":
    "The server could not be reached. Nothing was lost. Check the connection and the address, then try again.",
  "server-refused":
    "The server did not accept this. Nothing was changed here. Run `canopy doctor` to see what differs.",
  "server-speaks-another-tongue":
    "What answered at this address is not a Canopy server of this version. Check the address.",
  "foreign-roster":
    "The roster at this server belongs to another organisation. Nothing was sent. Check the address; if it is right, tell the coordinator.",
  "older-roster":
    "The server shows a roster older than the one known here. Somebody may have put an old one back. Do not publish; tell the coordinator.",
  "roster-damaged": "The server's roster does not verify. Do not trust this server until a colleague looked at it.",
  "server-full": "The server has no room for this now. It will be tried again at the next pull.",
  "chain-broken":
    "The warnings at the server are not the ones this workstation published last. Do not publish over them; ask your colleagues.",
  "publishing-already":
    "Another warning is on its way to the server just now. Nothing was changed. Wait a moment, then try again.",
  "mailboxes-full":
    "The mailboxes of these reporters hold as many replies as they can. The replies wait here until the next pull.",
  "letters-changed": "Letters were taken back while they were fetched. Nothing was lost. Pull again.",
  "reply-too-long":
    "This is longer than our replies can carry. Characters too many: {count}. Nothing was cut and nothing was sent. Send it in two, or shorten it.",
  "empty-reply": "There are no words in this reply. Nothing was sent. Write it first.",
  "no-summary":
    "A case is closed with a few words for the reporter about what was done. There are none yet, so it stays open. Write them first.",
  "already-closed": "This case is closed already, with other words. Nothing was changed. A new letter opens it again.",
  "no-answer-wanted":
    "There is no way to reply: this reporter wants no answer. Nothing was sent. You can still close the case; what was done is then kept here.",
  "another-way-back":
    "Letters of this case name different ways back: somebody else may hold the code. Nothing was sent. Do not write to it; talk to the coordinator.",
  "case-withdrawn":
    "This reporter took everything back. Nothing was sent, and nothing more is written to them. There is nothing left to close.",
  "no-such-consent":
    "There is no question of consent by this name. Nothing was sent. `canopy ask` without words lists the names.",
  "already-allowed": "The reporter said yes to this already. There is nothing to ask, and nothing was sent.",
  "not-a-text": "That file is not plain text in UTF-8. Nothing was sent. Save it as plain text and try again.",
  "cannot-be-answered":
    "The way back that this reporter's letter names does not work, so nothing can be written to it. Their letter is kept.",
  "no-server": "This workstation knows no server. Give one with --server URL.",
  "nothing-held": "There is no alarm about this case. Nothing was changed.",
  "no-such-case": "There is no case of this name. `canopy cases` lists them.",
  "no-such-task": "There is no task of this name. `canopy tasks` lists them.",
  "no-consent-to-alert": "The reporter did not say yes to a warning. Nothing can be published from this case.",
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
  "not-an-organisation-file":
    "The file organisation.json is not as it should be: a field is missing, misspelt or too long. Compare it with site/organisation.json.",
  "file-not-found": "That file or folder could not be read or written. Check its name, and who may use it.",
  "file-exists": "There is a file of that name already. Nothing was written. Choose another name.",
  "organisation-key-missing":
    "The organisation key is not on this machine, as it should be. Bring the file that holds it, and name it with --organisation-key FILE.",
  "another-organisation-key":
    "That file holds the key of another organisation. Nothing was changed. Bring the file that `canopy init` wrote.",
  "damaged-offline-key": "The file that holds this key is damaged, or is something else. Bring another copy of it.",
  "another-release-key":
    "That file holds another release key than the roster names. Nothing was signed. Bring the file that `canopy init` wrote.",
  "release-key-missing": "The release key is not on this machine. Sign releases on the machine that holds it.",
  "not-a-release": "That folder holds no built site. Run `npm run build` first.",
  "port-taken": "Another program uses that port. Close it, or choose another with --port N.",
  "disk-full":
    "This disk is full. Nothing was lost; what was not yet saved is still at the server. Make room and try again.",
} as const

export type RefusalKind = keyof typeof sentences

export class Refusal extends Error {
  readonly kind: RefusalKind
  /** `count` is for a sentence that tells how many. */
  constructor(kind: RefusalKind, count = 0) {
    super(sentences[kind].replace("{count}", `${count}`))
    this.kind = kind
  }
}

export const refuse = (kind: RefusalKind): never => {
  throw new Refusal(kind)
}

const fileErrors: { [code: string]: RefusalKind } = {
  ENOENT: "file-not-found",
  ENOTDIR: "file-not-found",
  EACCES: "file-not-found",
  EPERM: "file-not-found",
  EROFS: "file-not-found",
  EISDIR: "file-not-found",
  ENOSPC: "disk-full",
  SQLITE_FULL: "disk-full",
}

/** The refusal in whatever was thrown: a file system's own words never reach a screen, for they name paths. */
export function refusalFor(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error
  const kind = fileErrors[String((error as { code?: unknown } | null)?.code)]
  return kind ? new Refusal(kind) : null
}
