import type { Message } from "../../browser/message-names.ts"

const kept = "Suas palavras ainda estão aqui."
const otherWay = "Por favor, ligue para nós, ou tente mais tarde ou com outra conexão."
const notSure =
  "Esta página não conseguiu ter certeza de que só a nossa equipe de apoio leria seu relato. Por isso, não enviou nada."

/** Sentences that scripts show. They stand in the page, so that a translation needs no script. */
export const messages = {
  // About what was typed
  problem: "Há um problema",
  error: "Erro: ",
  "nothing-said": "Você ainda não nos contou nada. Basta uma palavra ou uma marcação.",
  "field-too-long": "“{label}” está longo demais. Por favor, encurte. Caracteres a cortar, mais ou menos: {over}.",
  "report-too-long":
    "Seu relato é longo demais para lacrar de uma vez. Por favor, encurte. Caracteres a cortar, mais ou menos: {over}. Você pode enviar o resto em um segundo relato.",
  "room-left": "Caracteres: {used} de {room}",
  "room-over": "Caracteres a mais: {over}. Por favor, encurte.",

  // About sending
  "no-connection": `Não conseguimos contato com o servidor. Nada foi enviado. ${kept} Confira sua conexão e tente de novo.`,
  "nothing-published": `O servidor ainda não tem a lista da equipe de apoio, então ninguém poderia abrir seu relato. Nada foi enviado. ${kept} Por favor, ligue para nós ou tente mais tarde.`,
  "not-today": `Então a data no nosso servidor está errada, e esta página não sabe quais chaves são boas. Nada foi enviado. ${kept} Por favor, confira a data no seu celular. Depois tente de novo ou ligue para nós.`,
  "perhaps-lost": `Não recebemos resposta do servidor. Talvez seu relato tenha chegado, talvez não. ${kept} Por favor, tente de novo: guardamos o mesmo relato só uma vez.`,
  busy: `O servidor não tem espaço no momento. Seu relato não foi guardado lá. ${kept} Por favor, tente de novo em alguns minutos.`,
  "not-taken": `O servidor não aceitou seu relato. O erro é nosso, não seu. ${kept} Por favor, ligue para nós ou carregue esta página de novo mais tarde.`,
  "cannot-seal": `Seu navegador não conseguiu lacrar seu relato. Nada foi enviado. ${kept} Por favor, tente outro navegador ou ligue para nós.`,

  // About who would read it
  "another-organisation-key": `A lista da equipe de apoio tem a assinatura de outra pessoa. ${notSure} ${kept} ${otherWay}`,
  "damaged-roster": `A lista da equipe de apoio foi alterada no caminho. ${notSure} ${kept} ${otherWay}`,
  "not-a-roster": `O servidor enviou algo que não é a nossa lista da equipe de apoio. ${notSure} ${kept} ${otherWay}`,
  "older-roster": `O servidor enviou uma lista antiga da equipe de apoio. ${notSure} ${kept} ${otherWay}`,
  "expired-roster": `A lista da equipe de apoio está vencida. ${notSure} ${kept} Por favor, confira a data no seu celular. Se estiver certa, ligue para nós.`,
  "key-of-nobody-here": `Uma chave não é de ninguém que trabalha aqui. ${notSure} ${kept} ${otherWay}`,
  "key-of-retired-person": `As únicas chaves são de alguém que não trabalha mais aqui. ${notSure} ${kept} ${otherWay}`,
  "key-damaged": `A chave de uma pessoa da equipe de apoio foi alterada no caminho. ${notSure} ${kept} ${otherWay}`,
  "not-a-key": `O servidor enviou algo que não é a chave de uma pessoa da equipe de apoio. ${notSure} ${kept} ${otherWay}`,
  "key-outside-window": `As chaves da nossa equipe de apoio são antigas demais ou novas demais para hoje. Nada foi enviado. ${kept} Por favor, confira a data no seu celular. Se estiver certa, ligue para nós.`,
  "too-few-keys": `Hoje não há pessoas suficientes da nossa equipe de apoio com uma chave. Nada foi enviado. ${kept} Por favor, ligue para nós ou tente amanhã.`,
} satisfies Record<Message, string>
