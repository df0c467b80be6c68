/** News: the list, and what an item is called on the first page. */
export const news = {
  title: "Lajme",
  heading: "Lajme",
  lead: "Çfarë ka të re te ne dhe çfarë ndryshuam sepse na tregove.",
  none: "Për momentin nuk ka lajme.",
  more: "Lexo më shumë",
  all: "Të gjitha lajmet",
  places: { latest: "Më të fundit", featured: "Të zgjedhura", new: "Të reja" },
}
