/** About files, and the machine. */
export const filesSentences = {
  "not-a-text": "That file is not plain text in UTF-8. Nothing was sent. Save it as plain text and try again.",
  "not-an-organisation-file":
    "The file organisation.json is not as it should be: a field is missing, misspelt or too long. Compare it with site/organisation.json.",
  "file-not-found": "That file or folder could not be read or written. Check its name, and who may use it.",
  "file-exists": "There is a file of that name already. Nothing was written. Choose another name.",
  "not-a-release": "That folder holds no built site. Run `npm run build` first.",
  "not-a-copy-there":
    "In that folder is something that is not a copy of your site. Nothing was written. Choose another folder, or empty this one.",
  "copy-not-written":
    "What is served there is not what was published, so no copy was made. Look with: canopy verify ADDRESS. Then mend the server, or tell whoever looks after it.",
  "no-address-to-copy":
    "Your organisation.json names no address of your site. Nothing was written. Give one with --server URL.",
  "port-taken": "Another program uses that port. Close it, or choose another with --port N.",
} as const
