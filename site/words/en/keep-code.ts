/** Ways to keep the code, each with what it risks: a page of its own, and a part of the receipt. */
export const keepCode = {
  title: "Your code",
  what: "At the end of a report you get a code. It leads to our answers, and only you have it.",
  heading: "How to keep your code",
  choose: "Choose the way that is safest where you live. One way is enough.",
  ways: [
    {
      heading: "Write it down",
      text: "You can hide the words in a shopping list. The risk: somebody finds the paper, or throws it away.",
    },
    {
      heading: "Save the numbers as contacts",
      text: "Put them into your phone as parts of phone numbers. The risk: somebody looks through it, or it shares its contacts.",
    },
    {
      heading: "Print it",
      text: "The paper shows only the eight words, or only the numbers. The risk: a printer may keep a copy, and a browser may print the address at the edge. Then cut it off.",
    },
    {
      heading: "Remember it",
      text: "Make a small story of the eight words, in their order. The risk: one word forgotten, and the code does not work.",
    },
    {
      heading: "Not as a picture",
      text: "Phones often copy pictures to other places. Somebody may see it there.",
    },
  ],
  lostHeading: "If you lose it",
  lost: "Then nobody can find you, and you cannot read our answers. We cannot make the code again. You can always tell us again.",
  foundHeading: "If somebody finds it",
  found:
    "If they know what it is for, they can read our answers. They can write to us as you, and delete everything. They cannot read your report here.",
  changeHeading: "If somebody saw it",
  change: "Choose “Read an answer”, type your code, then choose “Somebody saw my code”. You get a new one.",
  never: "Give it to nobody. Only the page “Read an answer” on this site asks for it. No person of ours will ever ask.",
}
