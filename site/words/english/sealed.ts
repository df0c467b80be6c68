import type { BlockFailure } from "../../../crypto/block.ts"

/** The field for a sealed block, and how to make one with stock tools. */
export const sealed = {
  title: "Paste a block",
  heading: "Paste a sealed block",
  lead: "You can seal your words on your own computer, and paste the result here. Then our server never sees your words.",
  differs:
    "What our server does see: the code that it makes for you. Whoever runs the server could read our answers to that code, or put their own in place of ours. A block from our offline form carries its own code, which only you know.",
  label: "Your sealed block",
  hint: "From the line “-----BEGIN AGE ENCRYPTED FILE-----” to the line “-----END AGE ENCRYPTED FILE-----”.",
  send: "Send my block",
  notHere: "Without scripts this works only at our onion address, which ends in “.onion”:",
  off: "This site takes no blocks at the moment. You can use the report page with scripts on, or reach a caseworker:",

  howHeading: "How to make a block",
  form: {
    heading: "With our form that works offline",
    text: "Save it, open it without a connection, and fill it in. Choose “Show the block”, and copy all of it.",
    link: "The form that works offline",
  },
  tool: {
    heading: "With the programs age and minisign",
    text: "Both are free. You need age 1.3 or newer. An older one cannot use our keys.",
    load: "Save these files in one folder:",
    roster: "Check the list of our caseworkers. The key in this line also stands on our cards:",
    person:
      "Open roster.json, and search it for “coordinate”. In the same part stands “document”, and after it a key that begins with “RW”. Copy that key. Take nobody whose “state” is not “current”.",
    recipients: "Check the keys with it. Put what you copied in the place of “KEY”:",
    good: "Both times it must say “Signature and comment signature verified”. If it does not, stop, and ring us.",
    write:
      "Write what happened in a file with the name words.txt. Say in it how we may answer you, and what we may do.",
    seal: "Seal it:",
    remove:
      "Delete words.txt. Its words may still be found on the disk. A computer that forgets everything, like Tails, is safer.",
    paste: "Open block.txt, copy all of it, and paste it into the field above.",
  },

  problems: {
    "no-block": "There is no sealed block in the field. Please look for the line that begins with “-----BEGIN AGE”.",
    "block-not-whole":
      "A part of the block is missing, or something else stands in it. Please copy all of it once more.",
    "block-too-long":
      "The block is too long. It can have 60,000 characters. Please write a little less, and seal it again.",
  } satisfies Record<BlockFailure["kind"], string>,
}
