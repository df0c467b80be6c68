/** News: the list, and what an item is called on the first page. */
export const news = {
  title: "Newyddion",
  heading: "Newyddion",
  lead: "Beth sy’n newydd gyda ni, a beth wnaethon ni ei newid am i chi ddweud wrthym.",
  none: "Does dim newyddion ar hyn o bryd.",
  more: "Darllen mwy",
  all: "Yr holl newyddion",
  places: { latest: "Diweddaraf", featured: "Dan sylw", new: "Newydd" },
}
