/** What stands in a copy of this site, on another host or a USB stick (`canopy mirror`). */
export const copy = {
  title: "The real site",
  banner:
    "You are reading a copy of this site. You can read it and print it. It cannot send anything, and it may be old.",
  heading: "This needs the real site",
  text: "A copy of this site, on another host or on a USB stick, can only be read. What you type into a copy goes nowhere. So this part is not in it.",
  notHere: [
    "You cannot tell us what happened on a copy.",
    "You cannot read an answer with your code on a copy. Please do not type your code anywhere but on the real site.",
    "You cannot check a number or search the warnings on a copy.",
  ],
  goTo: "Go to the real site:",
  onion: "With Tor Browser",
  clear: "With any browser",
  noAddress: "Ring us, and we tell you the address.",
  offline:
    "You can write without a connection: keep the form that works on its own, and hand in what it gives you later.",
  offlineLink: "The form that works on its own",
  orReach: "Or talk to a caseworker:",
}
