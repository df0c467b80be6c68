import type { FieldWords, PersonField, ReportField } from "../../form/questions.ts"

export const fields = {
  notInCheck: {
    label: "¿Hay entre ellos un número, nombre o coche que solo conoces tú?",
    hint: "Escríbelo aquí. Así nadie que lo compruebe se entera de nada, sin importar lo que elegiste arriba.",
  },
  safeNow: { label: "¿Estás a salvo ahora mismo?" },
  about: { label: "¿A quién le pasó esto?" },
  wants: {
    label: "¿Qué te gustaría que hiciéramos?",
    hint: "Elige todo lo que quieras. Esto solo nos dice qué esperas. Tu sí te lo pedimos más adelante, pregunta por pregunta.",
  },
  replyLanguage: { label: "¿En qué idioma te respondemos?" },
  story: {
    label: "¿Qué pasó?",
    hint: "Usa cualquier idioma. La ortografía no importa. Empieza donde quieras, y para cuando quieras.",
  },
  types: { label: "¿Cuáles de estas cosas encajan?", hint: "Esta lista nombra cosas duras. Puedes saltártela." },
  level: { label: "¿Cuánto peligro crees que supone esa persona?" },
  when: { label: "¿Cuándo fue, más o menos?", hint: "Por ejemplo, “el viernes pasado” o “en marzo”." },
  timeBand: { label: "¿A qué hora del día fue?" },
  stillHappening: { label: "¿Sigue pasando?" },
  region: { label: "¿En qué zona fue?", hint: "Lo usamos para alertar a la gente de la zona correcta." },
  town: { label: "Pueblo o ciudad" },
  placeType: { label: "¿Qué tipo de lugar era?" },
  placeDetail: { label: "Algo más sobre el lugar", hint: "Nunca publicamos esto." },
  workMode: { label: "¿Cómo trabajas? Dilo con tus palabras", hint: "Así podemos proponerte ayuda que te sirva." },
  contactRoutes: { label: "¿Cómo te contactó la primera vez?" },
  metBefore: {
    label: "¿Te habías encontrado antes con esa persona?",
    hint: "Lo preguntamos para que una alerta no pueda señalarte.",
  },
  weapons: { label: "¿Había un arma?" },
  weaponDetail: { label: "Más sobre el arma" },
  control: {
    label: "¿Qué hizo o dijo?",
    hint: "Palabras que usó, trucos, qué pidió, cómo empezó y cómo terminó. Esto ayuda a ver si es la misma persona.",
  },
  intoxicated: { label: "¿Crees que había tomado alcohol o drogas?" },
  lost: { label: "¿Se llevó algo, o no pagó?" },
  lostDetail: { label: "Más sobre lo que se llevó" },
  injury: {
    label: "¿Tienes heridas o dolor? ¿Qué necesitas?",
    hint: "Solo para cuidarte. Nunca publicamos esto.",
  },
  injuryDetail: { label: "Más sobre lo que necesitas" },
  evidence: { label: "¿Has guardado algo?" },
  phones: { label: "Número de teléfono", hint: "Escríbelo como lo tengas." },
  emails: { label: "Dirección de correo electrónico" },
  registrations: {
    label: "Matrícula (placa)",
    hint: "Una parte también ayuda. Pon ? donde no lo sepas.",
  },
  payHandles: { label: "Nombre o número en un pago" },
  addresses: { label: "Dirección o lugar de trabajo que dio", hint: "Nunca publicamos esto." },
  support: { label: "¿Quieres ayuda con algo de esto?" },
  supportDetail: { label: "Más sobre la ayuda que quieres" },
  contactPreference: { label: "¿Cómo podemos responderte?" },
  contactDetail: {
    label: "Tu correo electrónico o número de teléfono",
    hint: "Solo si elegiste correo electrónico, mensaje de texto o llamada. O el nombre del proyecto.",
  },
  contactSafe: {
    label: "¿Cómo podemos contactarte de forma segura?",
    hint: "Horas buenas, palabras que podemos usar, si podemos dejar un mensaje.",
  },
  name: {
    label: "¿Qué nombre usamos contigo?",
    hint: "El nombre que quieras. No tiene que ser el tuyo.",
  },
  helpArea: { label: "¿Dónde buscamos ayuda local?" },
  localProject: { label: "¿Tienes contacto con un proyecto local?" },
  accessNeeds: {
    label: "¿Qué haría más fácil hablar?",
    hint: "Intérprete, lengua de signos o de señas, palabras fáciles, una persona de apoyo de cierto género.",
  },
} satisfies Record<ReportField, FieldWords>

export const person = {
  who: { label: "¿Quién era para ti?" },
  nameUsed: { label: "Nombre que dio" },
  gender: { label: "Género" },
  ageBand: { label: "Edad, más o menos" },
  height: { label: "Estatura" },
  build: { label: "Complexión" },
  hair: { label: "Pelo" },
  facialHair: { label: "Barba o bigote" },
  eyes: { label: "Ojos, gafas o lentes" },
  accent: { label: "Acento, idioma" },
  clothing: { label: "Ropa" },
  appearance: { label: "Tono de piel, si crees que ayuda a otras personas" },
  marks: { label: "Tatuajes, cicatrices, dientes, cojera, olor" },
  leaving: { label: "Cómo se fue, y hacia dónde" },
} satisfies Record<PersonField, FieldWords>

/** Parts of the identifiers that have two parts. */
export const usernameName = { label: "Nombre de usuario o enlace a un perfil" }
export const usernamePlatform = { label: "¿En qué sitio web o app?" }
export const vehicleType = { label: "Tipo de vehículo" }
export const vehicleDescription = { label: "Vehículo: marca, color, adhesivos, daños" }
