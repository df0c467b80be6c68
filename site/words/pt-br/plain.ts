import type { PlainTrouble } from "../../../crypto/page-data.ts"
import type { CodeProblem } from "../../browser/message-names.ts"

/** The pages that answer forms where no script runs, and what is said to people without scripts before the first field. */
export const plain = {
  before: {
    heading: "Por favor, leia isto primeiro",
    off: "Os scripts estão desligados ou não carregaram.",
    safer: "Mais seguro: permita scripts neste endereço, ou",
    block: "cole um bloco lacrado",
    saferCode: "Mais seguro: permita scripts neste endereço.",
    tor: "No Tor Browser, o nível “Safer” (mais seguro) funciona com esta página, no endereço seguro dela. O nível “Safest” (o mais seguro) desliga os scripts.",
    reach: "Ou fale com a equipe de apoio de outro jeito:",
    onionOnly: "Sem scripts, isto só funciona no nosso endereço onion, que termina em “.onion”:",
    report: {
      works:
        "Você pode enviar sem scripts. Mas então nosso servidor vê suas palavras por um momento, antes de lacrar. Ele não guarda nenhuma delas.",
      off: "Esta página não pode enviar nada do seu navegador agora. Ela precisa de um script para lacrar suas palavras. Nada do que você digitar aqui será enviado.",
    },
    code: {
      works:
        "Você também pode ler nossas respostas com os scripts desligados. Mas então nosso servidor vê este código e pode ler as mensagens ligadas a ele.",
      off: "Esta página não pode abrir respostas agora. Ela precisa de um script para abrir as respostas no seu celular. Por isso, aqui não há campo para o seu código. Por favor, não envie o código a ninguém.",
    },
  },

  form: "Os scripts estão desligados. Quando você envia este formulário, nosso servidor vê suas palavras por um momento, antes de lacrar. Ele não guarda nenhuma delas.",

  check: {
    lead: "Nada foi lacrado nem guardado ainda. Leia mais uma vez, se quiser.",
    differs:
      "Nosso servidor viu suas palavras para fazer esta página e não guardou nada. O botão envia as palavras mais uma vez. Então o servidor lacra tudo, e só a nossa equipe de apoio pode abrir.",
    change: "Mudar alguma coisa",
  },

  sent: {
    lead: "Agora está lacrado. Ninguém da equipe de apoio leu ainda. Agradecemos por nos contar.",
    seen: "Nosso servidor viu suas palavras por um momento e não guardou nada.",
    seenCode: "Nosso servidor viu suas palavras e este código por um momento. Não guardou nenhum dos dois.",
    risk: "Se alguém invadiu nosso servidor, pode ter lido isso. Daí em diante, um código novo ajuda.",
    renew:
      "Na próxima vez que você vier com os scripts ligados, escolha “Ler uma resposta” e digite este código. Depois escolha “Alguém viu meu código”.",
    again:
      "Se o seu navegador perguntar se deve enviar esta página de novo, não tem problema. Guardamos o mesmo relato só uma vez.",
    block: {
      heading: "Recebemos seu bloco",
      lead: "Está lacrado. Nosso servidor não pode abrir. Ninguém da equipe de apoio leu ainda. Agradecemos por nos contar.",
      ours: "Se o nosso formulário offline fez o bloco, ele mostrou um código a você. Então aquele código é o que vale, e você não precisa deste.",
      host: "Este código foi feito no nosso servidor. Quem administra o servidor poderia ler nossas respostas para este código, ou pôr outras no lugar das nossas.",
    },
  },

  code: {
    problems: {
      "no-code": "Por favor, digite seu código: oito palavras em inglês, ou oito números.",
      "word-not-in-list": "A palavra {at}, “{part}”, não está em nenhum código nosso. Por favor, confira essa palavra.",
      "number-not-in-list":
        "O número {at}, “{part}”, não está em nenhum código nosso. Cada número tem quatro dígitos e não passa de 2047.",
      "words-wrong-count": "Um código tem 8 palavras. Aqui há {count}. Por favor, veja se falta ou sobra uma palavra.",
      "numbers-wrong-count":
        "Um código tem 8 números de quatro dígitos. Aqui há {count}. Por favor, confira os números.",
      mistyped:
        "Cada parte deste código existe, mas não com as outras. Talvez uma delas seja outra, ou duas tenham trocado de lugar.",
    } satisfies Record<CodeProblem, string>,
  },

  replies: {
    lead: "Nosso servidor abriu estas respostas para mostrar a você. A mais nova está no fim.",
    written:
      "Está lacrado e enviado. Alguém da equipe de apoio lê em dia útil. Nossas perguntas ficam nesta página. Você não precisa responder duas vezes.",
    deleted: "As respostas que você tinha lido foram apagadas no nosso servidor.",
    question: "Temos uma pergunta para você. Leia e responda abaixo",
    page: (page: number, pages: number) => `Página ${page} de ${pages}`,
    older: "Respostas mais antigas",
    newer: "Respostas mais novas",
    deletePage: "Só as respostas desta página são apagadas.",
    leave: "Quando terminar, feche esta página ou use “Sair deste site”.",
  },

  write: {
    differs:
      "Com os scripts desligados, nosso servidor vê por um momento o que você escreve aqui, antes de lacrar. Ele não guarda nada disso. Você pode pular qualquer campo.",
    warning: "Palavras de um alerta",
    police: "Palavras para a polícia",
    policeWatch: "Palavras para o Police Watch",
    leaveAsItIs: "Deixar como está",
  },

  withdraw: {
    offer: "Você pode retirar tudo o que nos contou. Primeiro mostramos o que isso significa.",
    offerHeading: "Retirar tudo",
  },

  withdrawn: {
    after: "Nossa equipe de apoio pode levar até o próximo dia útil para apagar o que está com ela.",
  },

  notHere: {
    title: "Não enviado",
    heading: "Aqui isto precisa de um script",
    lead: "Nada foi enviado à nossa equipe de apoio. Nada do que você digitou foi guardado. Você não fez nada de errado.",
    off: "Neste site, formulários só funcionam com scripts. Um script lacra suas palavras no seu celular, para que nosso servidor nunca as veja.",
    onion:
      "Neste endereço, formulários só funcionam com scripts. Sem scripts, eles funcionam no nosso endereço onion, no Tor Browser:",
    back: "Se você voltar no seu navegador, suas palavras talvez ainda estejam lá. Você pode copiá-las.",
  },

  trouble: {
    "another-organisation-key":
      "A lista da equipe de apoio no nosso servidor tem a assinatura de outra pessoa. Por isso, ele não sabe quem é da equipe de apoio.",
    "damaged-roster":
      "A lista da equipe de apoio no nosso servidor está danificada. Por isso, ele não sabe quem é da equipe de apoio.",
    "not-a-roster": "Nosso servidor tem outra coisa no lugar da nossa lista da equipe de apoio.",
    "older-roster":
      "A lista da equipe de apoio no nosso servidor é antiga. Por isso, ele não sabe quem é da equipe de apoio.",
    "expired-roster": "A lista da equipe de apoio no nosso servidor está vencida.",
    "key-of-nobody-here": "Uma chave no nosso servidor não é de ninguém que trabalha aqui.",
    "key-of-retired-person": "As únicas chaves no nosso servidor são de alguém que não trabalha mais aqui.",
    "key-damaged": "A chave de uma pessoa da equipe de apoio está danificada no nosso servidor.",
    "not-a-key": "Nosso servidor tem outra coisa no lugar da chave de uma pessoa da equipe de apoio.",
    "key-outside-window":
      "As chaves da nossa equipe de apoio no servidor são antigas demais ou novas demais para hoje.",
    "too-few-keys":
      "Hoje não há pessoas suficientes da nossa equipe de apoio com uma chave. Por favor, ligue para nós ou tente amanhã.",
    "nothing-published": "Nosso servidor ainda não tem a lista da equipe de apoio, então ninguém poderia abrir isto.",
    busy: "Nosso servidor não tem espaço no momento. Por favor, tente de novo em alguns minutos.",
    "not-taken": "Nosso servidor não aceitou isto. O erro é nosso, não seu.",
    "cannot-seal": "Nosso servidor não conseguiu lacrar isto. O erro é nosso, não seu.",
  } satisfies Record<PlainTrouble, string>,
  afterTrouble: {
    report: "Seu relato não foi enviado. Suas palavras ainda estão aqui. Você pode tentar de novo.",
    sealed: "Seu bloco não foi enviado. Ele ainda está aqui. Você pode tentar de novo.",
    small: "Não foi enviado. Suas palavras ainda estão aqui. Você pode tentar de novo.",
    code: "Seu código ainda está no campo. Você pode tentar de novo.",
    replies: "O que você escreveu ainda está aqui. Você pode tentar de novo.",
    withdraw: "Talvez nem tudo tenha sido apagado. Por favor, aperte de novo: não tem problema.",
  },
}
