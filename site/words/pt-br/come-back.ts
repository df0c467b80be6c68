import type { MailboxMessage } from "../../browser/message-names.ts"
import { plural } from "../plural.ts"

/** The page for reading answers with the code. */
export const comeBack = {
  title: "Ler uma resposta",
  heading: "Ler uma resposta",
  lead: "Com o código que você recebeu aqui, você pode ler o que respondemos. Você não precisa dizer seu nome.",
  sealed: "Seu código não sai do seu celular. Esta página faz chaves com ele e abre as respostas com essas chaves.",
  code: "Seu código",
  hint: "Oito palavras em inglês, ou oito números. As quatro primeiras letras de cada palavra bastam.",
  read: "Ler minhas respostas",
  reading: "Procurando e abrindo as respostas. Isso pode levar um minuto.",
  again: "Tentar de novo",
  otherWays: "Ou fale com a equipe de apoio de outro jeito:",
  lost: "Se você perdeu seu código, não conseguimos achar suas respostas. Você pode nos contar de novo ou ligar para nós.",

  replies: {
    title: "Respostas",
    heading: "Respostas para você",
    lead: "Abertas agora mesmo, no seu celular. A mais nova está no fim.",
    keepHeading: "Guardar ou apagar",
    keep: (days: number) =>
      `Estas respostas ficam no nosso servidor, lacradas, até você apagar. Se você não apagar, elas ficam ${plural("pt-BR", days, { one: `${days} dia`, many: `${days} de dias`, other: `${days} dias` })} e depois até o próximo dia 1º. Até lá, você pode ler de novo com seu código.`,
    deleted:
      "Se você apagar, ninguém pode mais ler as respostas aqui. Nem você. Nossa equipe de apoio fica com a cópia dela. Antes, responda ao que perguntamos e envie o que você escreveu.",
    delete: "Já li estas respostas: apagar",
    close: "Fechar",
    closeWhy: "“Fechar” tira desta página as respostas e o seu código. Não apaga nada no nosso servidor.",
  },

  nothing: {
    title: "Respostas",
    heading: "Não há nada aqui",
    check: "Confira seu código: a primeira palavra é {first}, e a última é {last}.",
    right: "Se é esse o seu código, nenhuma resposta espera por você agora. Respostas que você apagou não voltam.",
    ring: (days: number) =>
      `Se não houver resposta aqui ${plural("pt-BR", days, { one: `${days} dia útil`, many: `${days} de dias úteis`, other: `${days} dias úteis` })} depois do seu relato, ele pode não ter chegado até nós. Por favor, ligue para nós.`,
    another: "Voltar ao código",
  },
}

const stays = "Seu código ainda está no campo."
const notSent = "Por isso, esta página não pediu nenhuma resposta."
const otherWay = "Por favor, ligue para nós, ou tente mais tarde ou com outra conexão."
const ringFirst = "Não faça nada por causa disso. Por favor, ligue para nós e conte que você viu isto."

/** Sentences that scripts show on that page. They stand in the page, so that a translation needs no script. */
export const comeBackMessages = {
  // About the code, before anything is sent
  problem: "Há um problema",
  error: "Erro: ",
  "no-code": "Por favor, digite seu código: oito palavras em inglês, ou oito números.",
  "word-not-in-list":
    "A palavra {at}, “{part}”, não está em nenhum código nosso. Por favor, confira essa palavra. Nada foi enviado.",
  "number-not-in-list":
    "O número {at}, “{part}”, não está em nenhum código nosso. Cada número tem quatro dígitos e não passa de 2047. Nada foi enviado.",
  "words-wrong-count": "Um código tem 8 palavras. Aqui há {count}. Por favor, veja se falta ou sobra uma palavra.",
  "numbers-wrong-count": "Um código tem 8 números de quatro dígitos. Aqui há {count}. Por favor, confira os números.",
  mistyped:
    "Cada parte deste código existe, mas não com as outras. Talvez uma delas seja outra, ou duas tenham trocado de lugar. Nada foi enviado.",

  // About fetching
  "no-connection": `Não conseguimos contato com o servidor. ${stays} Confira sua conexão e tente de novo.`,
  "nothing-published": `O servidor ainda não tem a lista da equipe de apoio. Por isso, esta página não consegue saber quem escreveu uma resposta. ${stays} Por favor, ligue para nós ou tente mais tarde.`,
  "not-today": `Então a data no nosso servidor está errada, e esta página não sabe em quem acreditar. ${stays} Por favor, confira a data no seu celular. Depois tente de novo ou ligue para nós.`,
  busy: `O servidor está ocupado demais no momento. ${stays} Por favor, tente de novo em alguns minutos.`,
  "not-taken": `O servidor não respondeu como deveria. O erro é nosso, não seu. ${stays} Por favor, tente de novo mais tarde ou ligue para nós.`,
  "not-loaded":
    "Uma parte desta página não carregou ou não funciona neste navegador. Seu código não foi enviado. Confira sua conexão e carregue esta página de novo, ou ligue para nós.",

  // About who answers
  "another-organisation-key": `A lista da equipe de apoio tem a assinatura de outra pessoa. ${notSent} ${stays} ${otherWay}`,
  "damaged-roster": `A lista da equipe de apoio foi alterada no caminho. ${notSent} ${stays} ${otherWay}`,
  "not-a-roster": `O servidor enviou algo que não é a nossa lista da equipe de apoio. ${notSent} ${stays} ${otherWay}`,
  "older-roster": `O servidor enviou uma lista antiga da equipe de apoio. ${notSent} ${stays} ${otherWay}`,
  "expired-roster": `A lista da equipe de apoio está vencida. ${notSent} ${stays} Por favor, confira a data no seu celular. Se estiver certa, ligue para nós.`,

  // The answers
  from: "De {who}",
  reply: "Resposta {number}, {day}",
  opened:
    "Seu relato está conosco, e a chave de uma pessoa da equipe de apoio o abriu. Nosso escritório envia esta linha automaticamente.",
  withdrawn: "Apagamos tudo o que você nos contou. Nosso escritório envia esta linha automaticamente.",
  unfinished:
    "Uma resposta mais longa de {who} começa no número {first}. Total de partes: {of}. Nem todas chegaram ainda, por isso não a mostramos. Por favor, olhe de novo mais tarde ou ligue para nós.",
  "one-letter": "Quando isto foi escrito, tínhamos uma mensagem sua.",
  letters: "Mensagens suas que tínhamos quando isto foi escrito: {letters}.",
  missing:
    "A resposta {number} de {who} não está aqui. Se você não a apagou, e se ela não é antiga, alguém pode ter escondido essa resposta de você. Por favor, ligue para nós.",
  "several-missing":
    "As respostas {first} a {last} de {who} não estão aqui. Se você não as apagou, e se elas não são antigas, alguém pode ter escondido essas respostas de você. Por favor, ligue para nós.",
  repeated: "Duas respostas de {who} têm o número {number}. Isso não deveria acontecer. Por favor, ligue para nós.",

  // Answers that are not shown
  "not-shown": "Não mostrado",
  "sealed-for-another-key": `Algo aqui foi lacrado para outro código. Não é para você, por isso não mostramos. ${ringFirst}`,
  damaged: `Uma resposta foi danificada ou alterada no caminho. Não a mostramos. ${ringFirst}`,
  "not-a-reply": `Algo aqui não é uma resposta como as que a nossa equipe de apoio escreve. Não mostramos. ${ringFirst}`,
  "another-mailbox": `Uma resposta foi escrita para outra pessoa e colocada aqui. Não a mostramos. ${ringFirst}`,
  "unknown-caseworker": `Uma resposta vem de alguém que não é, ou não é mais, da nossa equipe de apoio. Não a mostramos. ${ringFirst}`,
  "not-signed-by-caseworker": `Uma resposta usa o nome de alguém da equipe de apoio, mas não tem a assinatura dessa pessoa. Não a mostramos. ${ringFirst}`,
  "not-bound-to-code": `Uma resposta vem de alguém que nunca leu seu relato. Não a mostramos. ${ringFirst}`,

  // Deleting and closing
  deleting: "Apagando.",
  deleted: "As respostas foram apagadas no nosso servidor. Elas e o seu código saíram desta página.",
  closed: "Fechado. Seu código e as respostas saíram desta página. Nada foi apagado no nosso servidor.",
  "delete-no-connection":
    "Não conseguimos contato com o servidor. Talvez as respostas tenham sido apagadas, talvez não. Por favor, aperte de novo: não tem problema.",
  "delete-busy":
    "O servidor está ocupado demais no momento. Nem tudo foi apagado. Por favor, aperte de novo em alguns minutos.",
  "delete-not-taken":
    "O servidor não respondeu como deveria. Talvez nem tudo tenha sido apagado. Por favor, aperte de novo ou ligue para nós.",
} satisfies Record<MailboxMessage, string>
