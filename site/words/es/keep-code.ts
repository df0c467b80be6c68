/** Ways to keep the code, each with what it risks: a page of its own, and a part of the receipt. */
export const keepCode = {
  title: "Tu código",
  what: "Al final de un relato recibes un código. Lleva a nuestras respuestas, y solo tú lo tienes.",
  heading: "Cómo guardar tu código",
  choose: "Elige la forma más segura en el lugar donde vives. Una forma basta.",
  ways: [
    {
      heading: "Escribirlo",
      text: "Puedes esconder las palabras en una lista de la compra. El riesgo: alguien encuentra el papel, o lo tira.",
    },
    {
      heading: "Guardar los números como contactos",
      text: "Ponlos en tu teléfono como partes de números de teléfono. El riesgo: alguien mira tu teléfono, o el teléfono comparte sus contactos.",
    },
    {
      heading: "Imprimirlo",
      text: "En el papel están solo las ocho palabras, o solo los números. El riesgo: una impresora puede guardar una copia. Y un navegador puede imprimir la dirección en el borde. Entonces córtala.",
    },
    {
      heading: "Recordarlo",
      text: "Haz una pequeña historia con las ocho palabras en inglés, en su orden. El riesgo: si olvidas una palabra, el código no funciona.",
    },
    {
      heading: "No como foto",
      text: "Los teléfonos suelen copiar las fotos a otros lugares. Alguien puede verlo allí.",
    },
  ],
  lostHeading: "Si lo pierdes",
  lost: "Entonces nadie puede encontrarte, y no puedes leer nuestras respuestas. No podemos volver a hacer el código. Siempre puedes contárnoslo otra vez.",
  foundHeading: "Si alguien lo encuentra",
  found:
    "Si sabe para qué es, puede leer nuestras respuestas. Puede escribirnos como si fuera tú, y borrar todo. No puede leer tu relato aquí.",
  changeHeading: "Si alguien lo vio",
  change: "Elige “Leer una respuesta”, escribe tu código, y luego elige “Alguien vio mi código”. Recibes uno nuevo.",
  never:
    "No se lo des a nadie. Solo lo pide la página “Leer una respuesta” de este sitio. Ninguna persona de nuestro equipo te lo pedirá nunca.",
}
