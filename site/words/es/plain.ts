import type { PlainTrouble } from "../../../crypto/page-data.ts"
import type { CodeProblem } from "../../browser/message-names.ts"

/** The pages that answer forms where no script runs, and what is said to people without scripts before the first field. */
export const plain = {
  /** Before the first field. What differs comes first, then what is safer. */
  before: {
    heading: "Por favor, lee esto primero",
    off: "Los scripts están desactivados, o no se cargaron.",
    safer: "Más seguro: permite los scripts en esta dirección, o",
    block: "pega un bloque sellado",
    saferCode: "Más seguro: permite los scripts en esta dirección.",
    tor: "En Tor Browser, el nivel “Safer” (más seguro) funciona con esta página en su dirección segura. El nivel “Safest” (el más seguro) desactiva los scripts.",
    reach: "O habla con una persona de apoyo de otra forma:",
    onionOnly: "Sin scripts, esto funciona solo en nuestra dirección onion, que termina en “.onion”:",
    report: {
      works:
        "Puedes enviar sin ellos. Pero entonces nuestro servidor ve tus palabras por un momento, antes de sellarlas. No guarda ninguna.",
      off: "Esta página no puede enviar nada ahora desde tu navegador. Necesita un script para sellar tus palabras. No se enviará nada de lo que escribas aquí.",
    },
    code: {
      works:
        "También puedes leer nuestras respuestas con los scripts desactivados. Pero entonces nuestro servidor ve este código y puede leer sus mensajes.",
      off: "Esta página no puede abrir respuestas ahora. Necesita un script para abrirlas en tu teléfono. Por eso aquí no hay un campo para tu código. Por favor, no lo envíes a nadie.",
    },
  },

  form: "Los scripts están desactivados. Cuando envías este formulario, nuestro servidor ve tus palabras por un momento, antes de sellarlas. No guarda ninguna.",

  check: {
    lead: "Todavía no se ha sellado ni guardado nada. Léelo una vez más, si quieres.",
    differs:
      "Nuestro servidor vio tus palabras para hacer esta página, y no guardó nada. El botón las envía otra vez. Entonces el servidor las sella, y solo las personas de apoyo pueden abrirlas.",
    change: "Cambiar algo",
  },

  sent: {
    lead: "Ahora está sellado. Ninguna persona de apoyo lo ha leído aún. Gracias por contárnoslo.",
    seen: "Nuestro servidor vio tus palabras por un momento, y no guardó nada.",
    seenCode: "Nuestro servidor vio tus palabras y este código por un momento, y no guardó nada de eso.",
    risk: "Alguien que haya entrado sin permiso en nuestro servidor podría haberlo leído. A partir de ahí, ayuda tener un código nuevo.",
    renew:
      "La próxima vez que vengas con los scripts activados, elige “Leer una respuesta” y escribe este código. Luego elige “Alguien vio mi código”.",
    again:
      "Si tu navegador pregunta si quieres enviar esta página otra vez, no pasa nada malo. Guardamos el mismo relato solo una vez.",
    block: {
      heading: "Tenemos tu bloque",
      lead: "Está sellado. Nuestro servidor no puede abrirlo. Ninguna persona de apoyo lo ha leído aún. Gracias por contárnoslo.",
      ours: "Si el bloque se hizo con nuestro formulario sin conexión, ese formulario te mostró un código. Entonces vale ese código, y no necesitas este.",
      host: "Este código se hizo en nuestro servidor. Quien maneja el servidor podría leer las respuestas que enviamos a este código, o poner las suyas en lugar de las nuestras.",
    },
  },

  code: {
    problems: {
      "no-code": "Por favor, escribe tu código: ocho palabras en inglés, u ocho números.",
      "word-not-in-list": "La palabra {at}, “{part}”, no está en ningún código nuestro. Por favor, mírala otra vez.",
      "number-not-in-list":
        "El número {at}, “{part}”, no está en ningún código nuestro. Cada número tiene cuatro cifras y no pasa de 2047.",
      "words-wrong-count":
        "Un código tiene 8 palabras. Aquí hay {count}. Por favor, mira si falta o sobra alguna palabra.",
      "numbers-wrong-count":
        "Un código tiene 8 números de cuatro cifras. Aquí hay {count}. Por favor, míralos otra vez.",
      mistyped:
        "Cada parte de este código existe, pero no juntas. Quizá una de ellas es otra, o dos cambiaron de lugar.",
    } satisfies Record<CodeProblem, string>,
  },

  replies: {
    lead: "Nuestro servidor las abrió para mostrártelas. La más nueva está al final.",
    written:
      "Está sellado y enviado. Una persona de apoyo lo lee en un día laborable. Nuestras preguntas siguen en esta página. No hace falta responder dos veces.",
    deleted: "Las respuestas que habías leído están borradas en nuestro servidor.",
    question: "Te preguntamos algo. Léelo y responde abajo",
    page: (page: number, pages: number) => `Página ${page} de ${pages}`,
    older: "Respuestas anteriores",
    newer: "Respuestas más nuevas",
    deletePage: "Solo se borran las respuestas de esta página.",
    leave: "Cuando termines, cierra esta página, o usa “Salir de este sitio”.",
  },

  write: {
    differs:
      "Con los scripts desactivados, nuestro servidor ve por un momento lo que escribes aquí, antes de sellarlo. No guarda nada de ello. Puedes saltarte cualquier campo.",
    warning: "Palabras de una alerta",
    police: "Palabras para la policía",
    policeWatch: "Palabras para Police Watch",
    leaveAsItIs: "Dejarlo como está",
  },

  withdraw: {
    offer: "Puedes retirar todo lo que nos contaste. Antes te mostramos qué significa eso.",
    offerHeading: "Retirar todo",
  },

  withdrawn: {
    after: "Las personas de apoyo pueden tardar hasta el próximo día laborable en borrar lo que tienen.",
  },

  notHere: {
    title: "No enviado",
    heading: "Aquí esto necesita un script",
    lead: "No se envió nada a las personas de apoyo. No se guardó nada de lo que escribiste. No hiciste nada mal.",
    off: "En este sitio, los formularios funcionan solo con scripts. Un script sella tus palabras en tu teléfono, para que nuestro servidor nunca las vea.",
    onion:
      "En esta dirección, los formularios funcionan solo con scripts. Sin scripts funcionan en nuestra dirección onion, en Tor Browser:",
    back: "Si vuelves atrás en tu navegador, puede que tus palabras sigan allí. Puedes copiarlas.",
  },

  /** Why something could not be done. What became of the words is said after it, by the page that knows. */
  trouble: {
    "another-organisation-key":
      "La lista de personas de apoyo de nuestro servidor lleva una firma que no es la nuestra. Por eso no puede saber quién es persona de apoyo.",
    "damaged-roster":
      "La lista de personas de apoyo de nuestro servidor está dañada. Por eso no puede saber quién es persona de apoyo.",
    "not-a-roster": "Nuestro servidor tiene otra cosa en lugar de nuestra lista de personas de apoyo.",
    "older-roster":
      "La lista de personas de apoyo de nuestro servidor es antigua. Por eso no puede saber quién es persona de apoyo.",
    "expired-roster": "La lista de personas de apoyo de nuestro servidor está caducada.",
    "key-of-nobody-here": "Una llave de nuestro servidor no es de nadie que trabaje aquí.",
    "key-of-retired-person": "Las únicas llaves de nuestro servidor son de alguien que ya no trabaja aquí.",
    "key-damaged": "En nuestro servidor, la llave de una persona de apoyo está dañada.",
    "not-a-key": "Nuestro servidor tiene otra cosa en lugar de la llave de una persona de apoyo.",
    "key-outside-window":
      "Las llaves de las personas de apoyo en el servidor son demasiado antiguas o demasiado nuevas para hoy.",
    "too-few-keys": "Hoy tienen llave demasiado pocas personas de apoyo. Por favor, llámanos, o inténtalo mañana.",
    "nothing-published":
      "Nuestro servidor aún no tiene una lista de personas de apoyo, así que nadie podría abrir esto.",
    busy: "Nuestro servidor no tiene sitio en este momento. Por favor, inténtalo otra vez dentro de unos minutos.",
    "not-taken": "Nuestro servidor no aceptó esto. Es un error nuestro, no tuyo.",
    "cannot-seal": "Nuestro servidor no pudo sellar esto. Es un error nuestro, no tuyo.",
  } satisfies Record<PlainTrouble, string>,
  afterTrouble: {
    report: "Tu relato no se envió. Tus palabras siguen aquí. Puedes intentarlo otra vez.",
    sealed: "Tu bloque no se envió. Sigue aquí. Puedes intentarlo otra vez.",
    small: "No se envió. Tus palabras siguen aquí. Puedes intentarlo otra vez.",
    code: "Tu código sigue en el campo. Puedes intentarlo otra vez.",
    replies: "Lo que escribiste sigue aquí. Puedes intentarlo otra vez.",
    withdraw: "Quizá no está todo borrado. Por favor, pulsa otra vez: no pasa nada malo.",
  },
}
