/** News: the list, and what an item is called on the first page. */
export const news = {
  title: "Hírek",
  heading: "Hírek",
  lead: "Mi újság nálunk, és min változtattunk azért, mert elmondtad.",
  none: "Most nincsenek hírek.",
  more: "Tovább",
  all: "Minden hír",
  places: { latest: "Legfrissebb", featured: "Kiemelt", new: "Új" },
}
