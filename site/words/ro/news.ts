/** News: the list, and what an item is called on the first page. */
export const news = {
  title: "Noutăți",
  heading: "Noutăți",
  lead: "Ce este nou la noi și ce am schimbat pentru că ne-ai spus.",
  none: "Acum nu este nicio noutate.",
  more: "Citește mai mult",
  all: "Toate noutățile",
  places: { latest: "Cele mai recente", featured: "Recomandate", new: "Nou" },
}
