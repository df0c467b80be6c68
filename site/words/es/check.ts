import type { CheckMessage } from "../../browser/check/message-names.ts"

const nothingSent = "No se comprobó nada."
const ask = "Pide a una persona de apoyo que lo compruebe por ti."

/** The page on which somebody checks a number, an address, a name or a car. */
export const check = {
  title: "Comprobar",
  heading: "Comprobar un número o un nombre",
  lead: "Escribe un número de teléfono, un correo electrónico, un nombre de usuario o una matrícula de coche (placa). Esta página te dice si personas que hacen trabajo sexual nos contaron algo de ello.",
  private:
    "Lo que escribes se queda en tu teléfono. Nuestro servidor ayuda con la respuesta, pero no puede ver qué compruebas ni cuál es la respuesta. Sí puede ver que alguien comprueba algo.",
  himself:
    "Cualquiera puede usar esta página, también la persona que compruebas. Por eso solo mostramos lo que permiten quienes nos contaron algo.",
  label: "¿Qué quieres comprobar?",
  hint: "No importa cómo esté escrito: 07700 900123 · dave@example.org · bigdave (Instagram) · AB12 CDE",
  go: "Continuar",
  plainWorks:
    "Con los scripts desactivados, nuestro servidor ve por un momento lo que escribes. No guarda nada de ello. Más seguro: permite los scripts en esta dirección, o pregunta a una persona de apoyo.",
  plainOff:
    "Con los scripts desactivados no puedes comprobar nada aquí. Pide a una persona de apoyo que lo compruebe por ti.",

  understoodTitle: "¿Comprobar esto?",
  understoodHeading: "Esto es lo que entendimos",
  isThisIt: "¿Es esto lo que quieres decir?",
  which: "Se puede leer de varias formas. ¿Cuál quieres decir?",
  kinds: {
    tel: "un número de teléfono",
    mail: "una dirección de correo electrónico",
    vrm: "una matrícula de coche (placa)",
    user: "un nombre de usuario",
  },
  /** "@bigdave on instagram" */
  on: "en",
  ofKind: ", {kind}",
  checkIt: "Comprobar esto",
  change: "Cambiar lo que escribí",
  busyNow: "Comprobando. Puede tardar unos segundos.",

  missTitle: "No está en la lista",
  missHeading: "No está en la lista",
  missText:
    "Eso no significa que no haya peligro. No todo el mundo nos cuenta lo que pasa, y la gente cambia de número y de nombre.",
  hitTitle: "Está en la lista",
  hitHeading: "Esto está en la lista",
  hitText:
    "Personas que hacen trabajo sexual nos hablaron de alguien que usaba esto. Puede que ahora sea de otra persona. Compara con lo que se cuenta aquí.",
  looked: "Buscamos:",
  levelOnly: "Podemos decirte lo grave que fue, y nada más. Eso protege a la persona que nos lo contó.",
  levels: {
    danger: "Peligro: podría hacer mucho daño a alguien",
    risk: "Riesgo: ten cuidado",
    nuisance: "Molestia: desagradable, sin peligro",
  },
  advice: {
    danger:
      "Nuestro consejo: no te encuentres con esta persona. Si ya tienes una cita, escríbenos o llámanos. Lo pensamos contigo.",
    risk: "Nuestro consejo: ten cuidado. Encuéntrate con esta persona solo si alguien sabe dónde estás. Vete cuando sientas que algo va mal.",
    nuisance: "Nuestro consejo: no le des más tiempo del que quieras darle.",
  },
  warning: "Alerta",
  watchFor: "En qué fijarte:",
  whatToDo: "Qué puedes hacer:",
  gone: "Hay una alerta sobre esto que ahora no podemos mostrar. Pregunta a una persona de apoyo.",
  whole: "La alerta completa está en nuestra lista de alertas, con su número.",
  safetyHeading: "Antes de encontrarte con alguien",
  safety: [
    "Di a alguien dónde estás y cuándo vas a volver.",
    "Habla antes con la persona y mira si lo que dice encaja.",
    "Elige un lugar del que puedas irte.",
    "Si sientes que algo va mal, confía en eso. Siempre puedes decir que no.",
  ],
  more: "Más consejos para cuidarte",
  caseworkerHeading: "Hablar con una persona de apoyo",
  caseworker: "Podemos mirarlo y pensarlo contigo. No hace falta que digas tu nombre.",
  again: "Comprobar otra cosa",
  tell: "Cuéntanos sobre alguien",
  off: "Si sales de esta página, aquí no queda nada de lo que comprobaste.",

  partner: "¿Vienes de un proyecto colaborador?",
  partnerCode: "El código de tu proyecto",
  partnerHint:
    "Con él puedes comprobar también cuando hay mucha gente comprobando. Entonces nuestro servidor sabe que tu proyecto comprueba algo, pero no qué.",

  otherWays: "Puedes hablar con una persona de apoyo así:",
}

export const checkMessages = {
  problem: "Hay un problema",
  error: "Error: ",
  empty: "Escribe lo que quieres comprobar.",
  "a-part": `Esto es solo una parte de un número. Nuestra página necesita el número entero. ${ask} Una persona de apoyo también puede buscar partes.`,
  "not-understood":
    "No hemos reconocido esto. Escribe un número de teléfono, un correo electrónico, un nombre de usuario o una matrícula de coche (placa).",
  "no-connection": `No pudimos llegar a nuestro servidor. ${nothingSent} Inténtalo otra vez, o desde otra conexión.`,
  "nothing-published": `La comprobación aún no está lista. ${nothingSent} ${ask}`,
  offline: `La comprobación está apagada por un tiempo. Eso no significa que no haya nada en la lista. ${nothingSent} ${ask}`,
  busy: `Hay demasiadas personas comprobando ahora. Eso no significa que no haya nada en la lista. ${nothingSent} Inténtalo otra vez dentro de una hora, o pregunta a una persona de apoyo.`,
  "too-slow": `Este navegador es demasiado lento para la comprobación privada. ${nothingSent} ${ask} O usa un navegador que pueda abrir esta página por https.`,
  "table-not-signed": `Lo que envió nuestro servidor no lleva nuestra firma. ${nothingSent} No te fíes de esta página. Por favor, llámanos y di que viste esto.`,
  "table-old": `La lista que envió nuestro servidor está caducada. ${nothingSent} ${ask}`,
  "table-newer": `Esta página es más antigua que nuestra lista. ${nothingSent} Vuelve a cargar la página.`,
  "wrong-evaluation": `La respuesta de nuestro servidor no era correcta. No te fíes de ella. ${nothingSent} Por favor, llámanos y di que viste esto.`,
  "roster-not-trusted": `No pudimos saber si esta lista es nuestra. ${nothingSent} No te fíes de esta página. Por favor, llámanos y di que viste esto.`,
  "not-today": `Entonces está mal la hora de este dispositivo o la de nuestro servidor. ${nothingSent} ${ask}`,
  "not-loaded": `Una parte de esta página no llegó. ${nothingSent} Inténtalo otra vez.`,
  "wrong-code": "Este código no es como los que damos. Míralo otra vez, o deja el campo vacío.",
} satisfies Record<CheckMessage, string>
