/** The pages that only say something. */
export const home = {
  title: "Inicio",
  heading: "Te escuchamos. Tú decides.",
  lead: "¿Alguien te hizo daño, te amenazó, o te hizo sentir que no estabas a salvo? Puedes contárnoslo. No tiene que ser un delito. No necesitas dar tu nombre ni tener una cuenta.",
  quickAccess: "Hablar con una persona de apoyo",
  quickAccessText: "Una persona de apoyo está de tu parte. Puedes simplemente hablar. No tiene que pasar nada más.",
  otherWays: "Otras formas de contactarnos",
  helpNow: "Ayuda ahora",
  reportHeading: "Cuéntanos qué pasó",
  reportText: "Tus palabras se sellan. Solo las personas de apoyo pueden abrirlas.",
  quick: "Alerta rápida",
  quickText: "Pocas preguntas, unos 3 minutos",
  full: "Relato completo",
  fullText: "Tanto o tan poco como quieras",
  answersHeading: "¿Tienes un código?",
  answersText: "Con él puedes leer nuestra respuesta a lo que nos contaste.",
  answers: "Leer una respuesta",
  warningsHeading: "Alertas",
  warningsText:
    "Lee lo que otras personas que hacen trabajo sexual nos han contado sobre personas y lugares peligrosos.",
  warnings: "Leer las alertas",
  freeHeading: "Con qué puedes contar",
  free: [
    "Nada sale de nuestro equipo sin tu sí. Hay unos pocos límites, y los lees antes de escribir.",
    "Nunca te presionamos para ir a la policía o a un tribunal.",
    "Ayudamos a personas de todos los géneros, y en todo tipo de trabajo sexual.",
    "Es gratis, ahora y más adelante.",
  ],
}

export const contactPage = {
  title: "Habla con el equipo",
  heading: "Hablar con una persona de apoyo",
  lead: "Usa la forma que sientas más segura. En ninguna te juzgan, y todas llevan al mismo equipo.",
  callHeading: "Llámanos",
  callText: "No hace falta que digas tu nombre. Puedes pedir que te atienda alguien que ha hecho trabajo sexual.",
  callBill: "Una factura de teléfono puede mostrar nuestro número. Puedes usar otro teléfono.",
  writeHeading: "Escribe un correo electrónico",
  writeText:
    "Un correo electrónico no va sellado, y muestra tu dirección. Si alguien puede ver tus correos, usa mejor la página “Cuéntanos”.",
  reportHeading: "Escribe en este sitio",
  reportText: "Lo que escribes en la página “Cuéntanos” se sella. No hace falta tu nombre.",
  technicalHeading: "Algo de este sitio no funciona",
  technicalText: "Llámanos o escríbenos. No hace falta que nos cuentes qué te pasó, solo qué no funciona.",
  offHeading: "Fuera de nuestro horario",
  offText:
    "En peligro, llama al 999. Para consejo médico a cualquier hora, llama al 111. Para hablar con alguien a cualquier hora, llama a Samaritans, al 116 123. Las tres llamadas son gratis.",
}

export const notFound = {
  title: "Página no encontrada",
  heading: "Esta página no está aquí",
  text: "Quizá la dirección no es exacta, o la página está en otro lugar. No hiciste nada mal.",
  home: "Ir a la primera página",
}

export const errorPage = {
  title: "Algo salió mal",
  heading: "Algo salió mal de nuestro lado",
  text: [
    "No hiciste nada mal. Aquí no se guardó nada de lo que escribiste.",
    "Si vienes de un formulario, vuelve atrás en tu navegador. Puede que tus palabras sigan allí.",
  ],
  reach: "Puedes intentarlo otra vez dentro de unos minutos, o hablar con una persona de apoyo de otra forma:",
}
