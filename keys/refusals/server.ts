/** About the server, and what comes from it. */
export const serverSentences = {
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
  "clock-set-back":
    "This machine's clock was set back: letters were fetched here on a later day already. Nothing was fetched, made or destroyed. Set the clock right, then try again.",
  "server-full": "The server has no room for this now. It will be tried again at the next pull.",
  "no-server": "This workstation knows no server. Give one with --server URL.",
  "portal-shows-old-roster":
    "What reporters see at this address is not the newest roster. Nothing was sent. Publish it: canopy roster publish. If it says the same afterwards, somebody holds the newer one back: tell the coordinator.",
  "own-keys-not-shown":
    "What reporters see at this address does not have the keys of this workstation, so that letters from there could not be opened here. Nothing was sent. Pull first: canopy pull. If it says the same afterwards, somebody leaves your keys out: tell the coordinator.",
  "test-letter-not-taken":
    "The server did not take the test letter, so it would take no reporter's either. It may be full: pull, then try again. Otherwise tell whoever looks after the server.",
  "letters-changed": "Letters were taken back while they were fetched. Nothing was lost. Pull again.",
  "mailboxes-full":
    "The mailboxes of these reporters hold as many replies as they can. The replies wait here until the next pull.",
} as const
