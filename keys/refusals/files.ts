/** About files, and the machine. */
export const filesSentences = {
  "not-a-text": "That file is not plain text in UTF-8. Nothing was sent. Save it as plain text and try again.",
  "not-an-organisation-file":
    "The file organisation.json is not as it should be: a field is missing, misspelt or too long. Compare it with site/organisation.json.",
  "file-not-found": "That file or folder could not be read or written. Check its name, and who may use it.",
  "file-exists": "There is a file of that name already. Nothing was written. Choose another name.",
  "not-a-release": "That folder holds no built site. Run `npm run build` first.",
  "port-taken": "Another program uses that port. Close it, or choose another with --port N.",
} as const
