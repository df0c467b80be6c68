import type { FollowUpMessage } from "../../browser/message-names.ts"

/** Writing back with the code: more to say, consents, "delete everything", "somebody saw my code". */
export const followUp = {
  heading: "Escríbenos",
  lead: "Lo que escribes se sella en tu teléfono. Solo las personas de apoyo pueden abrirlo. Puedes saltarte cualquier campo.",
  rightCode: "¿Es tu código, con esas dos palabras? Con otro código no podemos saber a qué relato te refieres.",
  text: {
    label: "¿Qué quieres decirnos?",
    hint: "Usa cualquier idioma. Algo nuevo, una pregunta, o algo que entendimos mal.",
  },
  help: {
    heading: "Pedir una persona de apoyo en particular, o un servicio",
    support: { label: "¿Con qué quieres ayuda?" },
    supportDetail: {
      label: "Más sobre esto",
      hint: "Por ejemplo: una persona de apoyo que sea mujer, o que hable polaco.",
    },
    helpArea: { label: "¿Dónde buscamos ayuda local?" },
  },
  consents: {
    heading: "Cambiar lo que podemos hacer",
    intro: "Elige solo lo que quieres cambiar. Lo que dejes en blanco se queda como está.",
    again: "Si antes dijiste No y ahora dices Sí, una persona de apoyo te pregunta una vez más antes de que pase nada.",
    clear: "Quitar lo que elegí en esta parte",
  },
  send: "Enviar a una persona de apoyo",
  again: "Intentar otra vez",
  sending: "Sellando y enviando. Puede tardar un minuto.",
  standing: {
    text: "O puedes sellarlo con llaves que duran más. También así solo las personas de apoyo pueden abrirlo. Pero si alguien roba una de esas llaves, tiene más tiempo para usarla.",
    button: "Sellar con las llaves que duran más",
  },

  more: {
    heading: "Tu código y tu relato",
    code: "Alguien vio mi código",
    withdraw: "Borrar todo lo que conté",
    back: "Volver",
  },

  withdraw: {
    title: "Borrar todo",
    heading: "¿Borrar todo lo que nos contaste?",
    lead: "Lo borramos todo. No hace falta que digas por qué.",
    goneHeading: "Qué se borra",
    gone: [
      "Tu relato. Si aún espera en nuestro servidor, se borra enseguida.",
      "Todo lo que escribiste después. Lo que las personas de apoyo aún no han abierto, lo borran sin leerlo.",
      "Las respuestas para ti que esperan en nuestro servidor.",
      "Lo que aún no ha salido de aquí, por ejemplo una alerta: se detiene.",
    ],
    staysHeading: "Lo que nadie puede deshacer",
    stays: [
      "Lo que ya tienen otros porque dijiste Sí a ello: la policía, o un servicio.",
      "Lo que la gente ya ha leído en una alerta, o ha impreso.",
    ],
    after:
      "Nuestra oficina lo hace en un día laborable. Después puedes leer aquí, con tu código, que está hecho. Si quieres parar enseguida una alerta ya publicada, llámanos.",
    confirm: "Sí, borrar todo",
    working: "Borrando. Puede tardar un minuto.",
    doneTitle: "Borrado",
    doneHeading: "Tu petición de borrar todo está enviada",
    done: [
      "Las respuestas en nuestro servidor están borradas. También tu relato, si aún esperaba allí.",
      "Las personas de apoyo borran todo lo demás en un día laborable. Lo que aún no han abierto, lo borran sin leerlo.",
      "Tu código y las respuestas ya no están en esta página. Guarda tu código: con él puedes leer aquí que todo está hecho.",
    ],
    later: "Puedes contárnoslo otra vez en cualquier momento. También puedes llamarnos y preguntar si está hecho.",
  },

  newCode: {
    title: "Un código nuevo",
    heading: "Obtener un código nuevo",
    lead: "Si alguien vio tu código, puede leer nuestras respuestas y escribirnos como si fuera tú. Con un código nuevo, no puede.",
    newest: "Si ya cambiaste tu código antes, usa aquí el más nuevo. Un código anterior ya no vale.",
    seen: "Si alguna vez escribiste este código en una página sin scripts, nuestro servidor lo ha visto. Entonces también conviene uno nuevo.",
    read: "Las respuestas que esperan ahora se borran en nuestro servidor. Léelas antes, si quieres conservar lo que dicen.",
    ready:
      "Ten a mano algo para escribir, y quédate aquí hasta que veas el código nuevo. Lo mostramos solo una vez. Después el antiguo ya no funciona.",
    confirm: "Dame un código nuevo",
    working: "Haciendo un código nuevo y avisando a las personas de apoyo. Puede tardar un minuto.",
    shownTitle: "Tu código nuevo",
    shownHeading: "Tu código nuevo",
    shownLead:
      "Desde ahora te respondemos con este código. Por favor, escríbelo en un papel antes de salir de esta página.",
    emptying: "Borrando las respuestas del código antiguo.",
    empty: "Borrar las respuestas del código antiguo",
    close: "Ya lo tengo: cerrar",
  },
}

const kept = "No se ha perdido nada de lo que escribiste."
const otherWay = "Por favor, llámanos, o inténtalo más tarde o desde otra conexión."
const notSure = "Esta página no pudo asegurarse de que solo las personas de apoyo lo leerían. Por eso no envió nada."

/** Sentences that scripts show there. They stand in the page, so that a translation needs no script. */
export const followUpMessages = {
  // About what was filled in
  "nothing-added": "Todavía no hay nada que enviar. Basta una palabra, una casilla marcada o una respuesta.",
  "follow-up-field-too-long":
    "El texto de “{label}” es demasiado largo. Caracteres que sobran, más o menos: {over}. Por favor, acórtalo.",
  "follow-up-too-long":
    "Esto es demasiado largo para sellarlo de una vez. Caracteres que sobran, más o menos: {over}. Por favor, acórtalo. Puedes enviar el resto después.",
  "room-left": "Caracteres: {used} de {room}",
  "room-over": "Caracteres que sobran: {over}. Por favor, acórtalo.",

  // Questions
  question: "Respuesta {number}, {day}: una pregunta para ti",
  "question-consent": "Te preguntamos otra vez",
  "alert-words": "Esta es la alerta, como la leería todo el mundo:",
  "alert-question": "¿Podemos publicar esta alerta, con estas palabras?",
  "police-watch-words": "Esto es lo que estaría en la página “Police Watch”, como lo leería todo el mundo:",
  "police-watch-question": "¿Podemos publicar esto, con estas palabras?",
  "police-words": "Esto es lo que se enviaría a {to}. Solo se añade el día en que se envía.",
  "police-question": "¿Podemos darles esto, con estas palabras?",
  "no-answer": "Si no respondes, es un No.",
  "answer-yes": "Sí",
  "answer-no": "No",
  "answered-yes": "Respondiste Sí. Está enviado.",
  "answered-no": "Respondiste No. Está enviado.",
  "how-to-answer": "Elige aquí, y luego pulsa “Enviar a una persona de apoyo” más abajo.",

  // Sending
  "follow-up-sent": "Está sellado y enviado. Una persona de apoyo lo lee en un día laborable.",
  "letter-no-connection": `No pudimos llegar al servidor. Esto no se envió. ${kept} Revisa tu conexión y luego inténtalo otra vez.`,
  "letter-nothing-published": `El servidor aún no tiene una lista de personas de apoyo, así que nadie podría abrirlo. No se envió. ${kept} Por favor, llámanos, o inténtalo más tarde.`,
  "letter-not-today": `Entonces la fecha de nuestro servidor está mal, y esta página no puede saber qué llaves valen. No se envió nada. ${kept} Por favor, mira la fecha de tu teléfono y luego inténtalo otra vez, o llámanos.`,
  "letter-perhaps-lost": `No recibimos respuesta del servidor. Quizá llegó, quizá no. ${kept} Por favor, inténtalo otra vez: guardamos las mismas palabras solo una vez.`,
  "letter-busy": `El servidor no tiene sitio en este momento. No se guardó allí. ${kept} Por favor, inténtalo otra vez dentro de unos minutos.`,
  "letter-not-taken": `El servidor no lo aceptó. Es un error nuestro, no tuyo. ${kept} Por favor, llámanos, o inténtalo más tarde.`,
  "letter-cannot-seal": `Tu navegador no pudo sellarlo. No se envió nada. ${kept} Por favor, prueba otro navegador, o llámanos.`,
  "letter-not-loaded": `Una parte de esta página no se cargó. No se envió nada. ${kept} Revisa tu conexión y luego inténtalo otra vez, o llámanos.`,
  "letter-another-organisation-key": `La lista de personas de apoyo lleva una firma que no es la nuestra. ${notSure} ${kept} ${otherWay}`,
  "letter-damaged-roster": `La lista de personas de apoyo se modificó en el camino. ${notSure} ${kept} ${otherWay}`,
  "letter-not-a-roster": `El servidor envió algo que no es nuestra lista de personas de apoyo. ${notSure} ${kept} ${otherWay}`,
  "letter-older-roster": `El servidor envió una lista antigua de personas de apoyo. ${notSure} ${kept} ${otherWay}`,
  "letter-expired-roster": `La lista de personas de apoyo está caducada. ${notSure} ${kept} Por favor, mira la fecha de tu teléfono. Si está bien, llámanos.`,
  "letter-key-of-nobody-here": `Una llave no es de nadie que trabaje aquí. ${notSure} ${kept} ${otherWay}`,
  "letter-key-of-retired-person": `Las únicas llaves son de alguien que ya no trabaja aquí. ${notSure} ${kept} ${otherWay}`,
  "letter-key-damaged": `La llave de una persona de apoyo se modificó en el camino. ${notSure} ${kept} ${otherWay}`,
  "letter-not-a-key": `El servidor envió algo que no es la llave de una persona de apoyo. ${notSure} ${kept} ${otherWay}`,
  "letter-key-outside-window": `Las llaves de las personas de apoyo son demasiado antiguas o demasiado nuevas para hoy. No se envió nada. ${kept} Por favor, mira la fecha de tu teléfono. Si está bien, llámanos.`,
  "letter-too-few-keys": `Hoy tienen llave demasiado pocas personas de apoyo. No se envió nada. ${kept} Por favor, llámanos, o inténtalo mañana.`,

  // What a mailbox did not do
  "mailbox-no-connection": "No pudimos llegar al servidor.",
  "mailbox-busy": "El servidor tiene demasiado que hacer en este momento.",
  "mailbox-not-taken": "El servidor no respondió como debía. Es un error nuestro, no tuyo.",

  // How far "delete everything" came
  "withdraw-not-begun": "No está terminado. Quizá todavía no se ha borrado nada.",
  "withdraw-not-told":
    "No está terminado. Si tu relato aún esperaba en nuestro servidor, allí está borrado. Pero quizá las personas de apoyo todavía no lo saben.",
  "withdraw-not-emptied":
    "No está terminado. Las personas de apoyo borrarán lo que tienen. Pero quizá todavía te esperan respuestas en nuestro servidor.",
  "press-again": "Por favor, pulsa otra vez. No pasa nada malo. Si no sirve, llámanos.",

  // How far the change of the code came
  "code-not-changed": "Tu código no ha cambiado. El antiguo todavía funciona.",
  "code-perhaps-changed":
    "El servidor no respondió. Quizá tu código ha cambiado, quizá no. Por favor, inténtalo otra vez: no pasa nada malo. Si tienes que irte ahora, escribe en un papel el código nuevo de abajo, y guarda el antiguo. Uno de los dos funciona.",
  "code-not-emptied": "Tu código nuevo funciona. Pero quizá todavía esperan respuestas en el antiguo.",
  "code-changed": "Las respuestas del código antiguo están borradas. El código antiguo ya no está en esta página.",
} satisfies Record<FollowUpMessage, string>
