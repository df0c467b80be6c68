/** News: the list, and what an item is called on the first page. */
export const news = {
  title: "News",
  heading: "News",
  lead: "What is new with us, and what we changed because you told us.",
  none: "There is no news at the moment.",
  more: "Read more",
  all: "All news",
  places: { latest: "Latest", featured: "Featured", new: "New" },
}
