/** How the site protects, and what it does not protect against. Each sentence must be true of the program as it is. */
export const protect = {
  title: "How we protect you",
  heading: "How this site protects you",
  lead: "We cannot lose what we do not have.",
  parts: [
    {
      heading: "What you write is sealed on your phone",
      text: [
        "The page turns your report into a sealed letter before it is sent. Only our caseworkers hold keys that open it.",
        "The server holds no such key. Somebody who takes or copies the server cannot read your report.",
        "The seal is made to hold against the computers of the future, too.",
        "All letters are the same size, so nobody can tell a long report from a short one.",
        "This needs scripts in your browser. Where a form works without them, our server sees your words for a moment, before it seals them. It keeps none of them. The page says so before the first field.",
      ],
    },
    {
      heading: "What we do not keep",
      text: [
        "We use no cookies, no account and no visitor counter. Nothing is loaded from other companies.",
        "The server writes down no address, no browser, and no time when your letter came. It knows only the month in which the letter will be deleted.",
        "Nothing you type is saved on your phone by this site.",
        "If scripts are on, your code is not sent to us. The page makes keys from it, and opens our answers on your phone.",
      ],
    },
    {
      heading: "Who can read it",
      text: [
        "Our caseworkers, each with their own key. The keys for letters change every week.",
        "Nobody else: not the people who run the server, not the police, not other services. They get something only with your yes.",
      ],
    },
  ],
  limits: "When we might have to tell somebody",
  notHeading: "What this site cannot protect you from",
  not: [
    "Somebody who holds your phone, or has put a spying app on it. Use another phone, if you can.",
    "Your browser’s history. “Leave this site” goes away fast, but does not delete the history. A private window keeps none.",
    "Somebody who watches your connection. They may see that you visit this site, but not what you write. Tor Browser hides that too.",
    "Somebody who breaks into our server and changes this page. The next part shows how experts can notice that.",
    "E-mail, text messages and phone calls. They are not sealed.",
  ],
  safety: "What you can do yourself, and what “Leave this site” does:",
  keyHeading: "Our key, and how to check it",
  key: "This key signs the list of our caseworkers. The same key stands on our printed cards, and at the foot of every page.",
  verify: "Anyone can check the list with the free program minisign. Load both files, then run:",
  verifyFiles: "The list and its signature:",
  verifyAfter:
    "It must say “Signature and comment signature verified”. If it does not, please ring us before you send anything.",
  deletedHeading: "When things are deleted",
  deleted: (letters: number, replies: number) =>
    `A letter is deleted from the server as soon as our caseworkers have it safe. If nobody fetches it, it is deleted on the first of the month after ${letters} days. An answer is deleted when you say that you have read it, or on the first of the month after ${replies} days. If you did not let us keep a record, our caseworkers’ program deletes your report 30 days after the last message. If you choose “Delete everything”, it goes at the next working day.`,
}
