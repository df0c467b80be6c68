/** News: the list, and what an item is called on the first page. */
export const news = {
  title: "Novidades",
  heading: "Novidades",
  lead: "O que há de novo por aqui, e o que mudamos porque você nos contou.",
  none: "No momento não há novidades.",
  more: "Ler mais",
  all: "Todas as novidades",
  places: { latest: "Mais recente", featured: "Em destaque", new: "Novo" },
}
