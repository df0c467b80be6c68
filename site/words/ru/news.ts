/** News: the list, and what an item is called on the first page. */
export const news = {
  title: "Новости",
  heading: "Новости",
  lead: "Что у нас нового и что мы изменили, потому что вы нам рассказали.",
  none: "Сейчас новостей нет.",
  more: "Читать дальше",
  all: "Все новости",
  places: { latest: "Последнее", featured: "Важное", new: "Новое" },
}
