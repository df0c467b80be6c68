/** What a person can do to use this site unseen, and what the way out does. Each sentence must be true of the program. */
export const safety = {
  title: "Using this site",
  heading: "Using this site safely",
  lead: "Take what helps you. You need not do all of it.",
  danger: {
    heading: "In danger now",
    text: [
      "If you can, go to a safe place first: somewhere with other people, or behind a door that locks.",
      "Then ring 999. The call is free.",
      "If you cannot speak, ring 999 from a mobile and listen. When you are asked, press 55.",
    ],
    byText:
      "You can also text 999, but you must register first. Text the word “register” to 999, and follow the answer.",
  },
  leave: {
    heading: "What “Leave this site” does",
    does: [
      "It takes this page away at once, and opens another page that nobody would wonder about.",
      "Pressing the Shift key three times does the same. Each press must come within five seconds of the last.",
      "What you typed on the page is gone. We do not keep it, and “Back” does not bring it again.",
    ],
    notHeading: "What it does not do",
    not: [
      "It does not delete your history. The list of pages that you opened still shows this site.",
      "It does not delete what you saved, printed or downloaded.",
      "It does not hide you from a program that watches your phone.",
    ],
    stronger: "In Tor Browser, “New Identity” is stronger: it closes everything and forgets it.",
    scripts: "With scripts switched off the button works, but the Shift key does not.",
  },
  parts: [
    {
      heading: "Which phone or computer",
      text: [
        "Best is one that nobody else can reach. A library or a friend you trust may have one.",
        "A spying app can show somebody all that you type and see. A private window does not stop it.",
        "If you think there is such an app, use another phone. If you take the app away, that person may notice.",
        "Photos, notes and history can be shared with a tablet or with the family, through one account.",
      ],
    },
    {
      heading: "The history",
      text: [
        "A private window keeps no history. Open one before you come here, and close it afterwards.",
        "If you were here in a usual window, you can delete this site alone from the history.",
        "An empty history can be noticed by somebody who looks often. So leave the other pages in it.",
        "How to: open the history, look for “Canopy”, and delete those lines.",
      ],
    },
    {
      heading: "Calls, texts and e-mails",
      text: [
        "A phone bill can show the numbers that you rang. A shared bill shows them to others.",
        "A text message can appear on a locked screen. You can switch these previews off in the settings.",
        "Delete a call or a message from the lists of your phone, if somebody looks there.",
        "The safest answer is the one on this site, with a code.",
      ],
    },
    {
      heading: "People near you, and printers",
      text: [
        "Sit with your back to a wall. Make the screen darker.",
        "Cameras in shops and stations can see a screen.",
        "A printer at work or in a shop can keep a copy of what it printed.",
      ],
    },
  ],
  others: {
    heading: "Ways that need no connection",
    form: "You can save our form as a file, and fill it in without the internet:",
    formLink: "The form as a file",
    paper: "You can also write on paper. A project can type it in for you:",
    paperLink: "The form on paper",
  },
  tor: {
    heading: "Tor Browser, in three steps",
    why: "It hides from your network that you visit us, and from us where you are.",
    steps: [
      "Get it from torproject.org or from your phone’s app store. Somebody who looks at your phone can see that it is there.",
      "Open it and press “Connect”. The levels “Standard” and “Safer” work best with this site.",
      "Type our address into it. When you are done, choose “New Identity”, or close it.",
    ],
    address: "Our address in Tor Browser:",
  },
}
