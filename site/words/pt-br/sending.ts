import { plural } from "../plural.ts"

const workingDays = (days: number): string =>
  plural("pt-BR", days, { one: `${days} dia útil`, many: `${days} de dias úteis`, other: `${days} dias úteis` })

/** What is shown between "Check your answers" and the receipt. */
export const sending = {
  check: {
    title: "Conferir suas respostas",
    heading: "Conferir suas respostas",
    lead: "Nada foi enviado ainda. Leia mais uma vez, se quiser.",
    change: "Mudar",
    back: "Voltar ao formulário",
    send: "Enviar meu relato",
    sending: "Lacrando e enviando. Isso pode levar um minuto.",
    again: "Tentar de novo",
    otherWays: "Ou fale com a equipe de apoio de outro jeito:",
  },
  day: {
    question: "Hoje é {day}?",
    why: "Seu celular e nosso servidor não têm a mesma data.",
    yes: "Sim",
    no: "Não",
  },
  standing: {
    text: "Ou você pode lacrar seu relato com chaves que duram mais. Também assim, só a equipe de apoio pode abrir. Mas, se alguém roubar uma chave dessas, tem mais tempo para usá-la.",
    button: "Lacrar com as chaves que duram mais",
  },
  receipt: {
    title: "Seu código",
    heading: "Recebemos seu relato",
    lead: "Está lacrado. Ninguém leu ainda. Agradecemos por nos contar.",
    codeHeading: "Este é o seu código",
    codeText:
      "Com ele, podemos responder a você, e ninguém precisa saber quem você é. Ele só aparece agora. Anote antes de sair desta página.",
    words: "Em palavras (em inglês)",
    digits: "O mesmo código em números",
    either: "As palavras ou os números: um dos dois basta.",
    keep: "Anote em papel. Se você perder o código, ninguém consegue achar você, e você pode nos contar de novo. Para ler nossa resposta, escolha “Ler uma resposta” neste site.",
    print: "Imprimir as palavras",
    printDigits: "Imprimir os números",
    printTitle: "Lista",
    nextHeading: "O que acontece agora",
    next: (days: number) => [
      `Alguém da equipe de apoio abre seu relato em dia útil. Em até ${workingDays(days)}, uma resposta espera por você neste site.`,
      "Para ler, escolha “Ler uma resposta” neste site e digite seu código.",
      `Se depois de ${workingDays(days)} não houver resposta lá, seu relato pode não ter chegado. Então, por favor, ligue para nós.`,
    ],
    noCode:
      "Você pediu que não entrássemos em contato, por isso não há código. Vamos ler seu relato. Não podemos responder a você, e você não pode retirar nem mudar o relato.",
    noCodeHelp: "Você pode falar com a equipe de apoio a qualquer momento, hoje ou no ano que vem.",
    leave: "Quando terminar, feche esta página ou use “Sair deste site”.",
  },
}
