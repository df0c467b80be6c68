/** What stands on every page. Titles stay neutral: they can be read in a history, a bookmark, a task list. */
export const layout = {
  site: "Canopy",
  skip: "Ir al contenido",
  leave: "Salir de este sitio",
  leaving: "Saliendo",
  pressTwice: "Mayús (Shift). Púlsala 2 veces más para salir.",
  pressOnce: "Mayús (Shift). Púlsala una vez más para salir.",
  navigation: "Páginas",
  caseworker: "Hablar con una persona de apoyo",
  tell: "Cuéntanos",
  answers: "Leer una respuesta",
  warnings: "Alertas",
  check: "Comprobar",
  protect: "Cómo te protegemos",
  safety: "Usar este sitio de forma segura",
  paper: "En papel",
  challenge: "Una alerta no es correcta",
  policeWatch: "Police Watch",
  all: "Todas las páginas",
  languages: "Idiomas",
  /** Over a page that nobody has translated. */
  inEnglish: "Por ahora esta página está en inglés. Puedes preguntarnos sobre ella en tu idioma.",
  /** Over the words of consent, and over the limits of confidence, until somebody has made sure of the translation. */
  partInEnglish:
    "Esta parte está en inglés, porque nadie se ha asegurado aún de que la traducción está bien. Puedes saltártela, y preguntarnos en tu idioma.",
  /** Under a page of words. */
  checked: (month: string) => `Alguien revisó esta página por última vez en ${month}.`,
  demonstration: "Esto es una demostración. No envíes un relato real.",
  key: "Nuestra llave",
  earlierKey: (until: string) => `Nuestra llave anterior, que todavía vale hasta ${until}`,
  keyWhy: "Compárala con la llave que está en nuestras tarjetas.",
  free: "Gratis y confidencial. Independiente de la policía.",
}

export const contact = {
  phone: "Teléfono",
  email: "Correo electrónico",
  hours: "Horario",
  danger: "¿En peligro ahora? Llama al 999. La llamada es gratis.",
}
