/** About partner projects. */
export const projectsSentences = {
  "project-name":
    "A project needs a name of 1 to 60 characters, on one line. Nothing was made. The name is seen at the desk only.",
  "project-known":
    "There is a project of this name or key already. Nothing was made. `canopy project list` shows them; revoke the old one first if its code was lost.",
  "digest-choices":
    "Regions, levels or how often are not as docs/members.md lists them. Nothing was changed. For example: --regions north-west,wales --levels danger,risk --rhythm weekly.",
  "project-no-inbox":
    "This project has no inbox here: its code is older, or a colleague made it. Nothing was changed. Choose e-mail, or give it a new code.",
  "project-key":
    "That is not a project's public key. Nothing was added. Copy it from `canopy project list --json` of your colleague.",
  "no-such-project": "There is no project of this name. Nothing was changed. `canopy project list` shows them.",
  "project-revoked-before": "This project was revoked before. Nothing was changed.",
  "no-such-project-letter":
    "There is no such letter set apart. Nothing was changed. `canopy project letters` lists them.",
  "project-letter-stays":
    "Only a letter of a revoked project can be taken in. Nothing was changed. This one stays where it is; its page says what to do.",
  "not-a-project-report":
    "That file is not a project's report, or it has a field that no project's report has: nothing of the worker's name, contact, language or area has a place. Nothing was sent. docs/projects.md shows one.",
  "project-report-empty": "Nothing is told in that file. Nothing was sent. One sentence or one choice is enough.",
  "project-report-too-long":
    "This is longer than one letter. Bytes too many: {count}. Nothing was cut and nothing was sent.",
  "not-a-project-code":
    "That is not a project's code: eight words, or eight groups of four digits. Nothing was sent. A word may be mistyped, or two may have changed places.",
  "project-no-address":
    "No address is named: give --server URL, or an organisation file that has one. Nothing was sent.",
  "project-roster":
    "What this server shows is not what this organisation published, or it is too old. Nothing was sent. Ring the organisation, and get its organisation file again.",
  "project-keys":
    "This server shows no keys of caseworkers that are valid today. Nothing was sent. Look at the date of this machine; then ring the organisation.",
  "project-perhaps-lost":
    "No answer came. The report may have arrived or not. Send it again with the same number: the same words are kept once.",
  "project-not-taken": "The server did not take it. Nothing was kept. Try again later, or ring the organisation.",
  "project-busy": "The server is full or busy. Nothing was kept. Try again in an hour, or ring the organisation.",
} as const
