import type { ConsentName } from "../../../crypto/documents/consents.ts"
import type { Organisation } from "../../../crypto/documents/organisation.ts"
import type { FieldWords } from "../../form/questions.ts"

/**
 * The words of consent and of the limits of confidence. Whoever changes their meaning raises `consentTextVersion`: an
 * older yes does not answer newer words. In another language they are shown once somebody who speaks it has made sure of
 * them (`reviewed` in organisation.json), and in English until then.
 */
export const consents = (organisation: Organisation) =>
  ({
    record: {
      label: "¿Podemos guardar un registro de esto?",
      hint: "Nos sirve para ayudarte, y para ver si la misma persona hace daño a otras. Si es No, lo borramos 30 días después de nuestro último mensaje.",
    },
    alert: {
      label: "¿Podemos alertar a otras personas que hacen trabajo sexual?",
      hint: "Escribimos una alerta corta con nuestras propias palabras. Nunca dice quién nos lo contó.",
    },
    partners: {
      label: "¿Podemos dar la alerta a otros servicios de apoyo?",
      hint: "Por ejemplo, a proyectos de acercamiento (outreach) y a clínicas. Nunca dice quién nos lo contó.",
    },
    policeAnonymous: {
      label: "¿Podemos contárselo a la policía, sin decir quién eres?",
      hint: `Se enviaría a: ${listed(organisation.policeReceivers)}. Antes quitamos todo lo que podría señalarte a ti o a un lugar de trabajo. Si la policía quiere más, nos lo pide, y te preguntamos otra vez.`,
    },
    policeTalk: {
      label: "¿Quieres que organicemos una conversación con la policía, sin tu nombre?",
      hint: "Por ejemplo, con un agente de enlace (liaison officer). Su tarea es trabajar con personas que hacen trabajo sexual.",
    },
    policeProxy: {
      label: "¿Podemos hablar con la policía en tu lugar?",
      hint: "No tendrías que estar presente.",
    },
    policeShare: {
      label: "¿Podemos dar a la policía lo que nos contaste, y decirle quién eres?",
      hint: "Una denuncia completa en la policía necesita un Sí aquí y un Sí en la pregunta siguiente.",
    },
    policeFormal: {
      label: "¿Quieres poner una denuncia completa en la policía?",
      hint: "Te ayudamos en cada paso, o buscamos un proyecto local que lo haga. No se envía nada antes de que hayamos hablado contigo.",
    },
    statistics: {
      label: "¿Podemos contar esto en nuestras cifras?",
      hint: "Por ejemplo, “12 relatos en el noroeste este año”. Ninguna de tus palabras, y nada sobre ti.",
    },
  }) satisfies Record<ConsentName, FieldWords>

export const checker = {
  label: "¿Permites que las personas que comprueben este número, coche o nombre vean que hay una alerta?",
  hint: "Las personas que hacen trabajo sexual pueden comprobar un número antes de encontrarse con alguien. La persona de la que nos hablas también puede comprobar su propio número. Si solo tú tienes ese número, quizá adivine que fuiste tú.",
}

export const alertPreview: string =
  "Quiero ver las palabras antes. Que no se publique nada hasta que yo haya dicho que sí a ellas."
export const limitsRead: string = "He leído cuándo el equipo podría tener que contárselo a alguien."

/** Before the list of limits, which each organisation writes itself, and after it. */
export const limits = {
  heading: "Cuándo podríamos tener que contárselo a alguien",
  lead: "Lo que nos dices no sale de nuestro equipo. Estos son los únicos casos en los que podría salir:",
  after: "Dos personas del equipo lo deciden juntas. Te lo decimos antes, si podemos.",
  youngHeading: "Si alguien tiene menos de 18 años",
  young: [
    "Este servicio es para personas adultas. Nunca preguntamos cuántos años tienes, y puedes escribirnos a cualquier edad.",
    "Si nos enteramos de que hacen daño a alguien de menos de 18 años, puede que tengamos que contárselo a personas cuyo trabajo es proteger a menores.",
    "Puedes hablar antes, sin dar tu nombre: llama a Childline, 0800 1111. Es gratis.",
  ],
}

const listed = (names: readonly string[]): string => new Intl.ListFormat("es", { type: "conjunction" }).format(names)
