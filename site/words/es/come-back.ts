import type { MailboxMessage } from "../../browser/message-names.ts"
import { plural } from "../plural.ts"

const daysInWords = (days: number): string =>
  plural("es", days, { one: `${days} día`, many: `${days} de días`, other: `${days} días` })

const workingDays = (days: number): string =>
  plural("es", days, {
    one: `${days} día laborable`,
    many: `${days} de días laborables`,
    other: `${days} días laborables`,
  })

/** The page for reading answers with the code. */
export const comeBack = {
  title: "Leer una respuesta",
  heading: "Leer una respuesta",
  lead: "Con el código que recibiste aquí puedes leer lo que te respondimos. No hace falta tu nombre.",
  sealed: "Tu código no sale de tu teléfono. Esta página hace llaves con él y abre las respuestas con ellas.",
  code: "Tu código",
  hint: "Ocho palabras en inglés, u ocho números. Bastan las cuatro primeras letras de cada palabra.",
  read: "Leer mis respuestas",
  reading: "Buscando respuestas y abriéndolas. Puede tardar un minuto.",
  again: "Intentar otra vez",
  otherWays: "O habla con una persona de apoyo de otra forma:",
  lost: "Si perdiste tu código, no podemos encontrar tus respuestas. Puedes contárnoslo otra vez, o llamarnos.",

  replies: {
    title: "Respuestas",
    heading: "Respuestas para ti",
    lead: "Se abrieron en tu teléfono, ahora mismo. La más nueva está al final.",
    keepHeading: "Guardar o borrar",
    keep: (days: number) =>
      `Estas respuestas siguen selladas en nuestro servidor hasta que las borres. Si no las borras, siguen hasta el primer día de mes que llegue después de ${daysInWords(days)}. Hasta entonces puedes leerlas otra vez con tu código.`,
    deleted:
      "Si las borras, nadie puede volver a leerlas aquí. Tú tampoco. Las personas de apoyo guardan su copia. Antes responde a lo que te preguntamos, y envía lo que hayas escrito.",
    delete: "Ya las leí: borrarlas",
    close: "Cerrar",
    closeWhy: "“Cerrar” quita de esta página las respuestas y tu código. No borra nada en nuestro servidor.",
  },

  nothing: {
    title: "Respuestas",
    heading: "Aquí no hay nada",
    check: "Revisa tu código: su primera palabra es {first}, y la última es {last}.",
    right: "Si ese es tu código, ahora no te espera ninguna respuesta. Las respuestas que borraste no vuelven.",
    ring: (days: number) =>
      `Si después de ${workingDays(days)} desde que nos lo contaste no hay respuesta aquí, puede que tu relato no nos haya llegado. Por favor, llámanos.`,
    another: "Volver al código",
  },
}

const stays = "Tu código sigue en el campo."
const notSent = "Por eso esta página no pidió ninguna respuesta."
const otherWay = "Por favor, llámanos, o inténtalo más tarde o desde otra conexión."
const ringFirst = "No te guíes por eso. Por favor, llámanos y dinos que viste esto."

/** Sentences that scripts show on that page. They stand in the page, so that a translation needs no script. */
export const comeBackMessages = {
  // About the code, before anything is sent
  problem: "Hay un problema",
  error: "Error: ",
  "no-code": "Por favor, escribe tu código: ocho palabras en inglés, u ocho números.",
  "word-not-in-list":
    "La palabra {at}, “{part}”, no está en ningún código nuestro. Por favor, mírala otra vez. No se envió nada.",
  "number-not-in-list":
    "El número {at}, “{part}”, no está en ningún código nuestro. Cada número tiene cuatro cifras y no pasa de 2047. No se envió nada.",
  "words-wrong-count": "Un código tiene 8 palabras. Aquí hay {count}. Por favor, mira si falta o sobra alguna palabra.",
  "numbers-wrong-count": "Un código tiene 8 números de cuatro cifras. Aquí hay {count}. Por favor, míralos otra vez.",
  mistyped:
    "Cada parte de este código existe, pero no juntas. Quizá una de ellas es otra, o dos cambiaron de lugar. No se envió nada.",

  // About fetching
  "no-connection": `No pudimos llegar al servidor. ${stays} Revisa tu conexión y luego inténtalo otra vez.`,
  "nothing-published": `El servidor aún no tiene una lista de personas de apoyo. Por eso esta página no puede saber quién escribió una respuesta. ${stays} Por favor, llámanos, o inténtalo más tarde.`,
  "not-today": `Entonces la fecha de nuestro servidor está mal, y esta página no puede saber a quién creer. ${stays} Por favor, mira la fecha de tu teléfono y luego inténtalo otra vez, o llámanos.`,
  busy: `El servidor tiene demasiado que hacer en este momento. ${stays} Por favor, inténtalo otra vez dentro de unos minutos.`,
  "not-taken": `El servidor no respondió como debía. Es un error nuestro, no tuyo. ${stays} Por favor, inténtalo más tarde, o llámanos.`,
  "not-loaded":
    "Una parte de esta página no se cargó, o no funciona en este navegador. Tu código no se envió. Revisa tu conexión y vuelve a cargar esta página, o llámanos.",

  // About who answers
  "another-organisation-key": `La lista de personas de apoyo lleva una firma que no es la nuestra. ${notSent} ${stays} ${otherWay}`,
  "damaged-roster": `La lista de personas de apoyo se modificó en el camino. ${notSent} ${stays} ${otherWay}`,
  "not-a-roster": `El servidor envió algo que no es nuestra lista de personas de apoyo. ${notSent} ${stays} ${otherWay}`,
  "older-roster": `El servidor envió una lista antigua de personas de apoyo. ${notSent} ${stays} ${otherWay}`,
  "expired-roster": `La lista de personas de apoyo está caducada. ${notSent} ${stays} Por favor, mira la fecha de tu teléfono. Si está bien, llámanos.`,

  // The answers
  from: "De {who}",
  reply: "Respuesta {number}, {day}",
  opened:
    "Tenemos tu relato, y la llave de una persona de apoyo lo ha abierto. Nuestra oficina envía esta línea de forma automática.",
  withdrawn: "Hemos borrado todo lo que nos contaste. Nuestra oficina envía esta línea de forma automática.",
  unfinished:
    "Una respuesta más larga de {who} empieza con el número {first}. Número de partes: {of}. Aún no están todas aquí, así que no se muestra. Por favor, vuelve a mirar más tarde, o llámanos.",
  "one-letter": "Cuando se escribió esto, teníamos un mensaje tuyo.",
  letters: "Mensajes tuyos que teníamos cuando se escribió esto: {letters}.",
  missing:
    "La respuesta {number} de {who} no está aquí. Si no la borraste y no es antigua, puede que alguien te la haya ocultado. Por favor, llámanos.",
  "several-missing":
    "Las respuestas {first} a {last} de {who} no están aquí. Si no las borraste y no son antiguas, puede que alguien te las haya ocultado. Por favor, llámanos.",
  repeated: "Dos respuestas de {who} tienen el número {number}. Eso no debería pasar. Por favor, llámanos.",

  // Answers that are not shown
  "not-shown": "No se muestra",
  "sealed-for-another-key": `Aquí hay algo sellado para otro código. No es para ti, así que no se muestra. ${ringFirst}`,
  damaged: `Una respuesta se dañó o se modificó en el camino. No se muestra. ${ringFirst}`,
  "not-a-reply": `Aquí hay algo que no es una respuesta como las que escriben las personas de apoyo. No se muestra. ${ringFirst}`,
  "another-mailbox": `Una respuesta se escribió para otra persona y alguien la puso aquí. No se muestra. ${ringFirst}`,
  "unknown-caseworker": `Una respuesta viene de alguien que no es, o ya no es, persona de apoyo de nuestro equipo. No se muestra. ${ringFirst}`,
  "not-signed-by-caseworker": `Una respuesta no está firmada por la persona de apoyo cuyo nombre usa. No se muestra. ${ringFirst}`,
  "not-bound-to-code": `Una respuesta viene de alguien que nunca ha leído tu relato. No se muestra. ${ringFirst}`,

  // Deleting and closing
  deleting: "Borrando.",
  deleted: "Las respuestas están borradas en nuestro servidor. Ni ellas ni tu código están ya en esta página.",
  closed: "Cerrado. Tu código y las respuestas ya no están en esta página. No se borró nada en nuestro servidor.",
  "delete-no-connection":
    "No pudimos llegar al servidor. Quizá las respuestas están borradas, quizá no. Por favor, pulsa otra vez: no pasa nada malo.",
  "delete-busy":
    "El servidor tiene demasiado que hacer en este momento. No está todo borrado. Por favor, pulsa otra vez dentro de unos minutos.",
  "delete-not-taken":
    "El servidor no respondió como debía. Quizá no está todo borrado. Por favor, pulsa otra vez, o llámanos.",
} satisfies Record<MailboxMessage, string>
