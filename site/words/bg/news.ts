/** News: the list, and what an item is called on the first page. */
export const news = {
  title: "Новини",
  heading: "Новини",
  lead: "Какво ново има при нас и какво променихме заради това, което ни каза.",
  none: "В момента няма новини.",
  more: "Прочети още",
  all: "Всички новини",
  places: { latest: "Най-нови", featured: "Избрано", new: "Ново" },
}
