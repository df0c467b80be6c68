/** The report form, full and quick. */
export const report = {
  title: "Cuéntanos",
  quickTitle: "Alerta rápida",
  heading: "Cuéntanos qué pasó",
  quickHeading: "Una alerta rápida",
  lead: "Cuéntanos un delito, o cualquier cosa que no te pareció bien. Puedes saltarte todas las preguntas. Responde una, o muchas.",
  quickLead: "Pocas preguntas, unos tres minutos. Puedes saltártelas todas.",
  toQuick: "¿No tienes tiempo, o fuerzas, para todo esto? Hay un formulario corto.",
  toQuickLink: "Alerta rápida",
  toFull: "¿Tienes más que contar? Hay un formulario más largo.",
  toFullLink: "Relato completo",
  stop: "Puedes parar en cualquier momento. Si sales de esta página, lo que escribiste desaparece de ella.",
  open: "Toca una parte para abrirla.",

  before: {
    heading: "Antes de empezar",
    danger: "Si estás en peligro ahora, llama al 999. La llamada es gratis.",
    notSafe: [
      "Por favor, llama al 999 si puedes, y ve a un lugar con otras personas.",
      "Si no puedes hablar, llama al 999 desde un teléfono móvil (celular), espera, y luego pulsa 55.",
      "También puedes escribirnos. Puede que no lo leamos hasta dentro de unos días, así que no podemos ayudar tan rápido como el 999.",
    ],
    readersHeading: "Quién leerá esto",
    readers: (name: string) => [
      `Solo las personas de apoyo de ${name}. Conocen el trabajo, y no juzgan. Puedes pedir que te atienda alguien que ha hecho trabajo sexual.`,
      "Si los scripts están activados, esta página sella tus palabras en tu teléfono antes de enviarlas. Así no pueden leerlas las personas que manejan nuestras computadoras.",
    ],
  },

  wants: { heading: "Qué te gustaría" },
  story: { heading: "Con tus propias palabras", room: "Hay sitio para unas cinco páginas." },
  place: { heading: "Cuándo y dónde" },
  happened: { heading: "Qué tipo de cosa fue" },
  official:
    "Si es policía u otra autoridad: nunca publicamos el nombre ni el número de un agente. Podemos ayudarte a presentar una queja.",
  health: {
    heading: "Tu salud, y cosas que guardar",
    pep: "La PEP puede evitar el VIH. Hay que empezarla antes de 72 horas (3 días), y cuanto antes mejor. La dan gratis en una clínica de salud sexual o en las urgencias de un hospital (A&E).",
    contraception:
      "La anticoncepción de emergencia funciona hasta 5 días después, y cuanto antes mejor. Cualquier farmacia puede ayudar.",
    sarc: "Un centro de ayuda por agresión sexual (SARC) te cuida sin decírselo a la policía, si no quieres que lo sepa.",
    evidence:
      "No tienes que guardar nada. Si quieres hacerlo: deja los mensajes y las fotos donde están, y pon la ropa sin lavar en una bolsa de papel. Aquí no puedes enviarnos archivos. Solo dinos que los tienes.",
  },
  person: {
    heading: "La persona",
    intro: "Lo que recuerdes. Un solo detalle puede ayudar.",
    one: (number: number) => `Persona ${number}`,
    more: (number: number) => `Añadir persona ${number}`,
  },
  identifiers: {
    heading: "Números, nombres y coches",
    intro: "Son lo que más ayuda a ver si es la misma persona. Nunca los publicamos enteros.",
    another: (label: string) => `Otro dato: ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
    more: "Añadir más",
  },
  contact: {
    heading: "Ayuda, y cómo responderte",
    code: "Al final recibes un código. Solo ese código lleva a ti. Con él puedes leer nuestras respuestas aquí, en la página “Leer una respuesta”.",
    none: "Si eliges que nadie te contacte, no recibes código. Entonces no puedes retirar tu relato más tarde.",
  },
  consents: {
    heading: "Qué podemos hacer",
    intro: "Cada pregunta va por separado. Si dejas una en blanco, significa No. No pasa nada sin tu Sí.",
    change: "Puedes cambiar de opinión más tarde, con tu código o por teléfono.",
    blank: "No (en blanco)",
    notTicked: "Sin marcar",
  },

  select: "Sin respuesta",
  check: "Revisar tus respuestas",
  checkNote: "Todavía no se envía nada. Antes lo ves todo una vez más.",
}
