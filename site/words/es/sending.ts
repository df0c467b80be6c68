import { plural } from "../plural.ts"

const workingDays = (days: number): string =>
  plural("es", days, {
    one: `${days} día laborable`,
    many: `${days} de días laborables`,
    other: `${days} días laborables`,
  })

/** What is shown between "Check your answers" and the receipt. */
export const sending = {
  check: {
    title: "Revisar tus respuestas",
    heading: "Revisar tus respuestas",
    lead: "Todavía no se ha enviado nada. Léelo una vez más, si quieres.",
    change: "Cambiar",
    back: "Volver al formulario",
    send: "Enviar mi relato",
    sending: "Sellando y enviando. Puede tardar un minuto.",
    again: "Intentar otra vez",
    otherWays: "O habla con una persona de apoyo de otra forma:",
  },
  day: {
    question: "¿Hoy es {day}?",
    why: "Tu teléfono y nuestro servidor no coinciden en la fecha.",
    yes: "Sí",
    no: "No",
  },
  standing: {
    text: "O puedes sellar tu relato con llaves que duran más. También así solo las personas de apoyo pueden abrirlo. Pero si alguien roba una de esas llaves, tiene más tiempo para usarla.",
    button: "Sellar con las llaves que duran más",
  },
  receipt: {
    title: "Tu código",
    heading: "Tenemos tu relato",
    lead: "Está sellado. Nadie lo ha leído aún. Gracias por contárnoslo.",
    codeHeading: "Este es tu código",
    codeText:
      "Con él podemos responderte, y nadie necesita saber quién eres. Se muestra solo ahora. Escríbelo en un papel antes de salir de esta página.",
    words: "En palabras (en inglés)",
    digits: "El mismo código en números",
    either: "Las palabras o los números: basta con uno de los dos.",
    keep: "Escríbelo en papel. Si lo pierdes, nadie puede encontrarte, y puedes contárnoslo otra vez. Para leer nuestra respuesta, elige “Leer una respuesta” en este sitio.",
    print: "Imprimir las palabras",
    printDigits: "Imprimir los números",
    /** What the printer, and a file that is made instead, are told that this is. */
    printTitle: "Lista",
    nextHeading: "Qué pasa después",
    next: (days: number) => [
      `Una persona de apoyo abre tu relato en un día laborable. En un plazo de ${workingDays(days)}, una respuesta te espera en este sitio.`,
      "Para leerla, elige “Leer una respuesta” en este sitio, y escribe tu código.",
      `Si no hay respuesta después de ${workingDays(days)}, puede que tu relato no nos haya llegado. Entonces, por favor, llámanos.`,
    ],
    noCode:
      "Nos pediste que nadie te contacte, así que no hay código. Leeremos tu relato. No podemos responderte, y no puedes retirarlo ni cambiarlo.",
    noCodeHelp: "Puedes hablar con una persona de apoyo en cualquier momento, hoy o el año que viene.",
    leave: "Cuando termines, cierra esta página, o usa “Salir de este sitio”.",
  },
}
