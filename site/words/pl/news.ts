/** News: the list, and what an item is called on the first page. */
export const news = {
  title: "Aktualności",
  heading: "Aktualności",
  lead: "Co u nas nowego i co zmieniliśmy dzięki temu, co nam powiedziano.",
  none: "Nie ma teraz aktualności.",
  more: "Czytaj dalej",
  all: "Wszystkie aktualności",
  places: { latest: "Najnowsze", featured: "Wyróżnione", new: "Nowe" },
}
