import type { Message } from "../../browser/message-names.ts"

const kept = "Tus palabras siguen aquí."
const otherWay = "Por favor, llámanos, o inténtalo más tarde o desde otra conexión."
const notSure =
  "Esta página no pudo asegurarse de que solo las personas de apoyo leerían tu relato. Por eso no envió nada."

/** Sentences that scripts show. They stand in the page, so that a translation needs no script. */
export const messages = {
  // About what was typed
  problem: "Hay un problema",
  error: "Error: ",
  "nothing-said": "Todavía no nos has contado nada. Basta una palabra o una casilla marcada.",
  "field-too-long":
    "El texto de “{label}” es demasiado largo. Caracteres que sobran, más o menos: {over}. Por favor, acórtalo.",
  "report-too-long":
    "Tu relato es demasiado largo para sellarlo de una vez. Caracteres que sobran, más o menos: {over}. Por favor, acórtalo. Puedes enviar el resto en otro relato.",
  "room-left": "Caracteres: {used} de {room}",
  "room-over": "Caracteres que sobran: {over}. Por favor, acórtalo.",

  // About sending
  "no-connection": `No pudimos llegar al servidor. No se envió nada. ${kept} Revisa tu conexión y luego inténtalo otra vez.`,
  "nothing-published": `El servidor aún no tiene una lista de personas de apoyo, así que nadie podría abrir tu relato. No se envió nada. ${kept} Por favor, llámanos, o inténtalo más tarde.`,
  "not-today": `Entonces la fecha de nuestro servidor está mal, y esta página no puede saber qué llaves valen. No se envió nada. ${kept} Por favor, mira la fecha de tu teléfono y luego inténtalo otra vez, o llámanos.`,
  "perhaps-lost": `No recibimos respuesta del servidor. Quizá tu relato llegó, quizá no. ${kept} Por favor, inténtalo otra vez: guardamos el mismo relato solo una vez.`,
  busy: `El servidor no tiene sitio en este momento. Tu relato no se guardó allí. ${kept} Por favor, inténtalo otra vez dentro de unos minutos.`,
  "not-taken": `El servidor no aceptó tu relato. Es un error nuestro, no tuyo. ${kept} Por favor, llámanos, o vuelve a cargar esta página más tarde.`,
  "cannot-seal": `Tu navegador no pudo sellar tu relato. No se envió nada. ${kept} Por favor, prueba otro navegador, o llámanos.`,

  // About who would read it
  "another-organisation-key": `La lista de personas de apoyo lleva una firma que no es la nuestra. ${notSure} ${kept} ${otherWay}`,
  "damaged-roster": `La lista de personas de apoyo se modificó en el camino. ${notSure} ${kept} ${otherWay}`,
  "not-a-roster": `El servidor envió algo que no es nuestra lista de personas de apoyo. ${notSure} ${kept} ${otherWay}`,
  "older-roster": `El servidor envió una lista antigua de personas de apoyo. ${notSure} ${kept} ${otherWay}`,
  "expired-roster": `La lista de personas de apoyo está caducada. ${notSure} ${kept} Por favor, mira la fecha de tu teléfono. Si está bien, llámanos.`,
  "key-of-nobody-here": `Una llave no es de nadie que trabaje aquí. ${notSure} ${kept} ${otherWay}`,
  "key-of-retired-person": `Las únicas llaves son de alguien que ya no trabaja aquí. ${notSure} ${kept} ${otherWay}`,
  "key-damaged": `La llave de una persona de apoyo se modificó en el camino. ${notSure} ${kept} ${otherWay}`,
  "not-a-key": `El servidor envió algo que no es la llave de una persona de apoyo. ${notSure} ${kept} ${otherWay}`,
  "key-outside-window": `Las llaves de las personas de apoyo son demasiado antiguas o demasiado nuevas para hoy. No se envió nada. ${kept} Por favor, mira la fecha de tu teléfono. Si está bien, llámanos.`,
  "too-few-keys": `Hoy tienen llave demasiado pocas personas de apoyo. No se envió nada. ${kept} Por favor, llámanos, o inténtalo mañana.`,
} satisfies Record<Message, string>
