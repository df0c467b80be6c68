import { grounds } from "../outbound/confidence/record.ts"

/** How each command is used. All of it stands here, so that a command and its help are told without loading any other. */

export const searchUsage = `  search WORDS                        cases in which all of them were told. Your shell may remember the
                                      words; the search at the desk is remembered nowhere`

export const stateUsage = `  state CASE read|acknowledged|working|waiting
                                      how far it is; closing alone makes it done`

export const notesUsage = `  note CASE --text-file FILE [--due DAY] · note remove CASE NOTE
                                      for the team; it goes with its case`

export const alertUsage = `  alert list · alert draft CASE [--out FILE] · alert check FILE · alert save FILE · alert drop DRAFT
  alert ask FILE [--text-file FILE]   shows the reporter the words before they go out
  alert ready FILE · alert unready DRAFT · alert batch [publish]
                                      waits for a day that nobody chose; each pull puts out what is due
  alert publish FILE [--reason-file FILE]
                                      at once, when somebody is in danger now; or a colleague's answer
  alert draft-for-services CASE [--out FILE] · alert services [FILE [--out FILE | --slip FILE]]
                                      for partner projects alone, never published; alert look and approve
                                      read what a colleague asks
  alert withdraw NUMBER · alert renew NUMBER [--reason-file FILE]
  alert hand --out FILE · alert look FILE · alert approve FILE --out ANSWER
  alert decline FILE --reason-file FILE --out ANSWER
                                      where two people sign; alert publish ANSWER sends it
  alert freeze CASE --reason-file FILE · alert thaw CASE [--out FILE | --reason-file FILE [--slip FILE]]
                                      when somebody was arrested
  alert take-over                     after a restore: the list that you published since the backup`

export const watchUsage = `  police-watch draft CASE [--out FILE] · police-watch list
                                      experience of the police. The alert commands take such a draft, and its number`

export const challengeUsage = `  challenge [show NUMBER]             warnings that somebody says are wrong, and what to look at
  challenge assign CASE NUMBER        which warning it is about
  challenge pause NUMBER --reason-file FILE --out FILE · challenge agree FILE --out SLIP
  challenge pause NUMBER --slip SLIP  two people take a warning off the list while it is looked at
  challenge resume NUMBER --reason-file FILE
  challenge decide NUMBER|CASE stands|changed|taken-back|nothing-to-review --reason-file FILE`

export const policeUsage = `  police receivers list | add ID --name NAME [--takes all|TYPE,TYPE] | remove ID | key ID [--key-file FILE]
  police draft CASE --receiver ID [--sort anonymous|formal] [--out FILE]
  police keep --draft-file FILE       the draft as you changed it
  police view CASE [--receiver ID]    what is struck out, what would leave, and why it may not yet
  police ask CASE [--receiver ID] [--text-file FILE]
                                      shows the reporter the file exactly as it would go
  police ask-again CASE --receiver ID [--sort …] [--text-file FILE]
                                      asks for a fresh yes, for this receiver alone
  police hand CASE [--receiver ID] --out FILE
                                      sealed for a second person
  police approve FILE --out SLIP · police take SLIP
  police export CASE [--receiver ID] --out FILE [--as json|pdf]
  police contacted CASE --receiver ID [--reference REF] [--text-file FILE]
                                      the police asked us: the reporter is asked again, for this event
  police log                          what went, when, to whom, under which yes`

export const linksUsage = `  links CASE                          cases that could be about the same person, with reasons; its links
  links add CASE OTHER --confidence low|medium|high --writers different|same|not-asked [--note-file FILE]
  links writers ID different|same     who wrote the two
  links undo ID --reason-file FILE`

export const checksUsage = `  check VALUE                         a phone number, e-mail address, username or registration; leaves no trace
  check asked CASE VALUE --others yes|no|not-sure
                                      what the reporter said: do others have this number?`

export const checkTableUsage = `  check-table                         whether the public check works
  check-table publish                 a new table and a new key now; each pull does it when it is time`

export const statisticsUsage = `  statistics [--from YYYY-MM] [--until YYYY-MM] [--within DAYS] [--csv] [--out DIR]
                                      counts of those who allowed it; --csv and --out hand them out
  statistics publish                  signs the counts of whole years, for everybody to read`

export const demandsUsage = `  demands                             the register of legal demands
  demands add --kind KIND --from-role TEXT --text-file FILE [--received DAY] [--due DAY]
  demands decide ID --outcome OUTCOME [--reason-file FILE] [--told yes|no|not-safe] [--second ALIAS]
  demands publish                     the same as: statistics publish`

export const servicesUsage = `  services [--area A] [--kind K]      the directory; what was not checked for long stands last
  services text ID…                   as it goes into a reply
  services add FILE · services change FILE · services checked ID · services remove ID
  services import FILE · services export FILE
  services offer CASE ID · services answered CASE OFFER --answer yes|no`

export const pageUsage = `  page [list] · page show en/about [--out FILE]
                                      words on the site, ready to be changed
  page draft FILE · page check en/about · page drop en/about
  page publish en/about · page rollback en/about · page remove en/about
                                      live at once; as it was before; the program's own again
  page directory                      the services of the desk, for everybody to read`

export const chainsUsage = `  chain CASE                          its chains of steps, and which can be begun
  chain start CASE formal-report|liaison-talk|speak-for|support · chain stop CASE NAME
  chain done|skip CASE STEP [--note-file FILE]
  chain identity CASE [--text-file FILE]
                                      what a formal report needs: kept apart, destroyed with it`

export const confidenceUsage = `  confidence propose CASE [ID] --ground ${Object.keys(grounds).join("|")}
      --to ROLE --reason-file FILE --disclosure-file FILE [--demand ID] [--unsafe-file FILE] [--outside ROLE]
  confidence hand CASE ID --out FILE · confidence agree FILE [--out SLIP] · confidence take CASE ID SLIP
  confidence done CASE ID --out FILE  breaks it: the text that leaves, and a line in the log
  confidence show [CASE [ID]] · confidence told CASE ID · confidence drop CASE ID`

export const awayUsage = `  away [--until DATE | back]           keys for all the time that you will not be here`

export const backupUsage = `  recovery make --for A,B,C --out DIR three sealed files; any two of the three people open backups. A, B, C: an age
                                      recipient, a file with one, or "new" for somebody who has none
  recovery show                       which recovery key is in use
  recovery keep-key --out FILE [--organisation-key FILE]
                                      a copy of the organisation key, sealed to the recovery key
  recovery open-key FILE --recovery FILE [--first FILE --second FILE] --out FILE
                                      the key from that copy, under the passphrase of this workstation
  backup --out FILE                   everything that is here, sealed to the recovery key
  restore FILE --recovery FILE [--first FILE --second FILE]
                                      makes this workstation again, in an empty --home
  restore --drill FILE --recovery FILE [--first FILE --second FILE] [--out drill.json]
                                      the same for practice, and writes what the server starts with`

export const projectsUsage = `  project list · project add NAME     a partner project and its code, shown once
  project add NAME --key KEY          one that a colleague made
  project revoke NAME                 its key counts no more, from today
  project letters · project letter ID what came from projects and is set apart
  project take ID · project leave ID
  project digest NAME [--regions R,R --levels L,L --rhythm weekly|danger-at-once [--by-email ADDRESS]]
  project digest-stop NAME · project digests
                                      what a project is told of warnings; sends what is due
  project inbox --code-file FILE [--server URL] [--organisation-file FILE]
                                      the project's own: what it is told
  project report --file FILE --code-file FILE [--server URL] [--organisation-file FILE]
  project messages --number N --code-file FILE [--server URL] [--organisation-file FILE]
                                      the project's own: they need no workstation`

export const membersUsage = `  notify NUMBER…                      tells members of published warnings; of a withdrawn one, that it is taken back
  members                             who is told by e-mail or text, in counts; no address is shown
  members send · members receipts     what is due: sign-ups, notices, yearly questions; which texts arrived
  members set FILE · members test ADDRESS
                                      by which mail server and text company; one message to yourself
  members send-from-here              this workstation sends for the team, from tomorrow
  members ask-release --out FILE · members agree FILE --out SLIP · members take SLIP
                                      a big send takes two people
  members stop ADDRESS                for somebody who rang`

export const caseworkerUsage = `  caseworker list                     who works here, with what keys
  caseworker invite --alias NAME --roles open,publish,approve,coordinate --out FILE
  caseworker join FILE --out FILE [--organisation-key-text RW…]   at a new machine
  caseworker add FILE --roles … [--publish-threshold 1|2] [--organisation-key FILE]
  caseworker retire | revoke | keep NAME · roles NAME --roles … · threshold 1|2   [--organisation-key FILE]
  caseworker renew --out FILE         your own keys; the file goes to the coordinator
  caseworker remove NAME              at once, by any colleague: a stolen laptop`

export const journalUsage = `  journal                             what colleagues have, what is missing, what two people wrote at once
  journal choose ID N · journal looked
                                      keeps value N; goes on though something is missing
  hand-over make --for NAME --out FILE · hand-over take FILE
                                      everything the team shares, for a colleague who is new or was away for long`

export const courierUsage = `  courier make --out KEYFILE [--server URL]
                                      at a workstation without a network: the key of its courier
  courier fetch KEYFILE --out FILE    at the courier: all letters, still sealed, and what the server shows
  courier send KEYFILE FILE --out RECEIPT
                                      at the courier: sends what \`carried pack\` wrote
  courier stop                        at the workstation: it has a network again`

export const carriedUsage = `  carried take FILE [--out FILE]      at a workstation without a network: opens what the courier fetched;
                                      with --out also packs what waits to leave
  carried pack --out FILE             everything that waits to leave, for the courier
  carried done RECEIPT                what the server took is done; old keys are destroyed`

export const usage = `canopy [--home DIR] [--json] COMMAND

  init --organisation NAME [--server URL] [--alias NAME] [--recipients 4|8|16] [--organisation-file FILE]
  roster show | publish | rotate [--organisation-key FILE] [--organisation-file FILE]
                [--new-organisation-key FILE] [--new-release-key FILE]
  pull                                fetch and open all letters
  letters · cases · case ID           what is here
${[searchUsage, stateUsage, notesUsage].join("\n")}
  tasks · task done ID                what letters ask of you besides being read
  reply CASE --text-file FILE         sealed to the reporter, and sent at once
  ask CASE --consent NAME --text-file FILE
                                      asks a consent again; the answer names the question
  write-again CASE                    lifts an alarm, when you made sure whose mailbox it is
  close CASE --summary-file FILE      tells the reporter what was done, and closes
${alertUsage}
${watchUsage}
${challengeUsage}
  desk [--port N] [--organisation-file FILE]
                                      the same in a browser, on this machine only
  export-identity --out FILE          so that the stock age opens letters
${[policeUsage, linksUsage, checksUsage, checkTableUsage, statisticsUsage, demandsUsage, servicesUsage, pageUsage, chainsUsage, confidenceUsage, awayUsage, backupUsage, projectsUsage, membersUsage, caseworkerUsage, journalUsage, courierUsage, carriedUsage].join("\n")}
  release sign DIR | sign-bundle FILE [--release-key FILE]
  mirror --out DIR [--server URL] [--release DIR] [--organisation-file FILE]
                                      a copy of everything public, as plain files for any host or a USB stick
  verify URL|DIR [--release DIR] [--organisation-file FILE]
                                      compares a site, or such a copy, with what was published
  doctor                              what is at risk
  canary [ADDRESS]                    a test letter to the pages that reporters use; or how many came

The passphrase comes from a prompt, or from the file that CANOPY_PASSPHRASE_FILE names. A key file that another
passphrase opens asks for that one by itself, or takes it from the file that CANOPY_KEY_PASSPHRASE_FILE names.
Exit: 0 done, 1 refused, 2 wrong use.`
