/** What a person can do to use this site unseen, and what the way out does. Each sentence must be true of the program. */
export const safety = {
  title: "Usar este sitio",
  heading: "Usar este sitio de forma segura",
  lead: "Toma lo que te ayude. No hace falta hacerlo todo.",
  danger: {
    heading: "En peligro ahora",
    text: [
      "Si puedes, ve primero a un lugar seguro: uno con otras personas, o detrás de una puerta que se cierre con llave.",
      "Luego llama al 999. La llamada es gratis.",
      "Si no puedes hablar, llama al 999 desde un teléfono móvil (celular) y escucha. Cuando te lo pidan, pulsa 55.",
    ],
    byText:
      "También puedes enviar un mensaje de texto al 999, pero antes tienes que registrarte. Envía la palabra “register” al 999, y sigue la respuesta.",
  },
  leave: {
    heading: "Qué hace “Salir de este sitio”",
    does: [
      "Quita esta página al instante, y abre otra página que no llamaría la atención de nadie.",
      "Pulsar la tecla Mayús (Shift) tres veces hace lo mismo. Entre una vez y la siguiente no pueden pasar más de cinco segundos.",
      "Lo que escribiste en la página desaparece. No lo guardamos, y “Atrás” no lo trae de vuelta.",
    ],
    notHeading: "Qué no hace",
    not: [
      "No borra tu historial. La lista de páginas que abriste sigue mostrando este sitio.",
      "No borra lo que guardaste, imprimiste o descargaste.",
      "No te esconde de un programa que vigila tu teléfono.",
    ],
    stronger: "En Tor Browser, “New Identity” (nueva identidad) hace más: lo cierra todo y lo olvida.",
    scripts: "Con los scripts desactivados, el botón funciona, pero la tecla Mayús (Shift) no.",
  },
  parts: [
    {
      heading: "Qué teléfono o computadora",
      text: [
        "Lo mejor es un aparato al que nadie más tenga acceso. Puede que haya uno en una biblioteca, o que lo tenga una amistad de confianza.",
        "Una app espía puede mostrar a alguien todo lo que escribes y ves. Una ventana privada no lo impide.",
        "Si crees que hay una app así, usa otro teléfono. Si quitas la app, esa persona puede darse cuenta.",
        "Las fotos, las notas y el historial pueden compartirse con una tableta o con la familia, a través de una misma cuenta.",
      ],
    },
    {
      heading: "El historial",
      text: [
        "Una ventana privada no guarda historial. Abre una antes de venir aquí, y ciérrala después.",
        "Si estuviste aquí en una ventana normal, puedes borrar solo este sitio del historial.",
        "Un historial vacío puede llamar la atención de alguien que lo mira a menudo. Por eso deja en él las otras páginas.",
        "Cómo se hace: abre el historial, busca “Canopy”, y borra esas líneas.",
      ],
    },
    {
      heading: "Llamadas, mensajes y correos",
      text: [
        "Una factura de teléfono puede mostrar los números a los que llamaste. Una factura compartida los muestra a otras personas.",
        "Un mensaje de texto puede aparecer en una pantalla bloqueada. Puedes desactivar estas vistas previas en los ajustes.",
        "Borra una llamada o un mensaje de las listas de tu teléfono, si alguien mira ahí.",
        "La respuesta más segura es la de este sitio, con un código.",
      ],
    },
    {
      heading: "Gente cerca, e impresoras",
      text: [
        "Siéntate con la espalda hacia una pared. Pon la pantalla más oscura.",
        "Las cámaras de tiendas y estaciones pueden ver una pantalla.",
        "Una impresora en el trabajo o en una tienda puede guardar una copia de lo que imprimió.",
      ],
    },
  ],
  others: {
    heading: "Formas que no necesitan conexión",
    form: "Puedes guardar nuestro formulario como archivo, y completarlo sin internet:",
    formLink: "El formulario como archivo",
    paper: "También puedes escribir en papel. Un proyecto puede pasarlo a la computadora por ti:",
    paperLink: "El formulario en papel",
  },
  tor: {
    heading: "Tor Browser, en tres pasos",
    why: "Con él, tu red no ve que nos visitas, y nuestro equipo no ve dónde estás.",
    steps: [
      "Descárgalo de torproject.org o de la tienda de apps de tu teléfono. Alguien que mire tu teléfono puede ver que está ahí.",
      "Ábrelo y pulsa “Connect” (conectar). Los niveles “Standard” (estándar) y “Safer” (más seguro) funcionan mejor con este sitio.",
      "Escribe en él nuestra dirección. Cuando termines, elige “New Identity” (nueva identidad), o ciérralo.",
    ],
    address: "Nuestra dirección en Tor Browser:",
  },
}
