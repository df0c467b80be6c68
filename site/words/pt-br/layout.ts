/** What stands on every page. Titles stay neutral: they can be read in a history, a bookmark, a task list. */
export const layout = {
  site: "Canopy",
  skip: "Ir para a página",
  leave: "Sair deste site",
  leaving: "Saindo",
  pressTwice: "Shift. Aperte mais 2 vezes para sair.",
  pressOnce: "Shift. Aperte mais uma vez para sair.",
  navigation: "Páginas",
  caseworker: "Fale com a equipe de apoio",
  tell: "Conte para nós",
  answers: "Ler uma resposta",
  warnings: "Alertas",
  check: "Verificar",
  protect: "Como protegemos você",
  safety: "Como usar este site com segurança",
  paper: "Em papel",
  challenge: "Um alerta está errado",
  policeWatch: "Police Watch",
  all: "Todas as páginas",
  languages: "Línguas",
  inEnglish: "Por enquanto, esta página está em inglês. Você pode nos perguntar sobre ela na sua língua.",
  partInEnglish:
    "Esta parte está em inglês, porque ninguém conferiu a tradução ainda. Você pode pular esta parte e nos perguntar na sua língua.",
  checked: (month: string) => `Alguém conferiu esta página pela última vez em ${month}.`,
  demonstration: "Isto é uma demonstração. Não envie um relato de verdade.",
  key: "Nossa chave",
  earlierKey: (until: string) => `Nossa chave anterior, que ainda vale até ${until}`,
  keyWhy: "Compare com a chave nos nossos cartões.",
  free: "Grátis e confidencial. Independente da polícia.",
}

export const contact = {
  phone: "Telefone",
  email: "E-mail",
  hours: "Horário",
  danger: "Em perigo agora? Ligue para o 999. A ligação é grátis.",
}
