/** About a workstation without a network: carried files, and the courier that takes them to the server. */
export const carriedSentences = {
  "by-carried-files":
    "This workstation has no network and works by carried files. Nothing is lost: what is written and signed here waits. Letters come with `canopy carried take FILE`, and what waits leaves with `canopy carried pack --out FILE`.",
  "no-courier":
    "No courier was made at this workstation, so no carried file can be read or written here. Make one first: canopy courier make --out FILE.",
  "not-a-courier-key":
    "That file is no courier's key. Nothing was sent. Bring the file that `canopy courier make` wrote.",
  "wrong-courier-passphrase":
    "Those words do not open this courier's key. Nothing was sent. They are the seven words that `canopy courier make` showed, not those of the workstation.",
  "courier-not-known":
    "The server does not know this courier's key: a roster names new keys, or its caseworker was removed. Nothing was fetched. Make a new courier at the workstation: canopy courier make --out FILE.",
  "not-a-carried-file":
    "That is not a carried file of this courier: it belongs to another one or another organisation, or is something else. Nothing was changed. Check which stick it came on.",
  "damaged-carried-file":
    "That carried file was cut off or changed on its way. Nothing was changed here. Copy it again, or do the step before once more: it can be repeated.",
  "newer-carried-file":
    "Another version of this program wrote that carried file. Nothing was changed. Bring the programs of both machines to the same version.",
  "too-large-carried-file": "That file is larger than any carried file. Nothing was read. Check which file it is.",
  "fetched-not-this":
    "That file holds letters that the courier fetched. It belongs to the workstation: canopy carried take FILE.",
  "parcel-not-this":
    "That file holds what goes to the server. It belongs to the courier: canopy courier send KEYFILE FILE --out RECEIPT.",
  "receipt-not-this":
    "That file is a receipt of the courier's. It belongs to the workstation: canopy carried done FILE.",
  "older-carried-file":
    "A later fetch than that one was taken here already. Nothing was changed, and nothing is lost: what was not taken still waits at the server. Use the newest file.",
  "nothing-carried-yet":
    "No fetched file was taken here yet, so it is not known what the server shows. First: canopy courier fetch at the courier, then canopy carried take FILE here.",
} as const
