/** About who is told by e-mail or text, and the ways there. */
export const membersSentences = {
  "not-sending-settings":
    "That file does not say how to send: a field is missing, too many, or not as docs/members.md shows. Nothing was changed.",
  "no-sending-settings":
    "Nothing says yet by which mail server or text company this workstation sends. Nothing was sent. docs/members.md tells how: canopy members set FILE.",
  "message-tells":
    "A word in the message, or in the address it comes from, would tell others what it is about. Nothing was sent. docs/members.md lists what must not stand there.",
  "not-an-address": "That is no e-mail address and no whole phone number. Nothing was sent. Look at it again.",
  "another-sends":
    "Another workstation sends for your team, or none does yet. Nothing was sent. To send from here: canopy members send-from-here, then fetch.",
  "sends-from-tomorrow":
    "This workstation took over the sending. Nothing was sent: colleagues must hear of it first. Fetch today, and send from tomorrow on.",
  "fetch-before-sending":
    "Somebody may have stopped, or a colleague may send now. Nothing was sent. Fetch today, then send.",
  "notice-over":
    "Members were told of this warning more than two weeks ago. Nothing was sent: nobody is told twice. For something new, publish a new warning.",
  "not-told-of": "Members were never told of this warning. Nothing was sent: there is nothing to take back.",
  "needs-release":
    "This goes to many people, so a second person releases it. Nothing was sent. Write the request with: canopy members ask-release --out FILE. A colleague agrees to it.",
  "not-a-send-request":
    "That is no request to send, or not of this organisation. Nothing was changed. Ask your colleague for the file again.",
  "own-send": "You asked for this yourself. Nothing was agreed. A colleague must read it.",
  "everybody-refused":
    "Ten messages one after another were not taken. It was stopped, and what was sent stays sent. Ask your mail server or text company what is wrong, then send again: nobody gets anything twice.",
  "mail-not-secure":
    "The mail server offered no safe connection, or its certificate is not the right one. Nothing was said to it. Ask who runs it. Do not send another way.",
  "mail-login": "The mail server did not take the name and the password. Nothing was sent. Look at your settings.",
  "mail-unreachable": "The mail server cannot be reached. Nothing was lost. Look at the network, then send again.",
  "mail-refused":
    "The mail server takes no message from us now. What it took before stays sent. Ask who runs it, then send again: nobody gets anything twice.",
  "gateway-unreachable":
    "The text company cannot be reached, or its answer cannot be read. Nothing more was sent and nothing was lost. Send again later.",
  "gateway-login": "The text company did not take our key. Nothing was sent. Look at your settings.",
  "gateway-refused":
    "The text company does not take our messages. What it took before stays sent. Look at your account there, then send again: nobody gets anything twice.",
} as const
