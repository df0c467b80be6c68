/** News: the list, and what an item is called on the first page. */
export const news = {
  title: "Novedades",
  heading: "Novedades",
  lead: "Qué hay de nuevo, y qué cambió gracias a lo que nos contaste.",
  none: "Ahora no hay novedades.",
  more: "Leer más",
  all: "Todas las novedades",
  places: { latest: "Lo último", featured: "Destacado", new: "Nuevo" },
}
