import type { FollowUpMessage } from "../../browser/message-names.ts"

/** Writing back with the code: more to say, consents, "delete everything", "somebody saw my code". */
export const followUp = {
  heading: "Escreva para nós",
  lead: "O que você escreve é lacrado no seu celular. Só a nossa equipe de apoio pode abrir. Você pode pular qualquer campo.",
  rightCode: "É este o seu código, com essas duas palavras? Com outro código, não sabemos de qual relato você fala.",
  text: {
    label: "O que você quer nos contar?",
    hint: "Use qualquer língua. Algo novo, uma pergunta, ou algo que entendemos errado.",
  },
  help: {
    heading: "Pedir certa pessoa da equipe de apoio, ou um serviço",
    support: { label: "Com o que você quer ajuda?" },
    supportDetail: {
      label: "Mais sobre isso",
      hint: "Por exemplo: uma mulher da equipe de apoio, ou alguém que fale português.",
    },
    helpArea: { label: "Onde devemos procurar ajuda local?" },
  },
  consents: {
    heading: "Mudar o que podemos fazer",
    intro: "Escolha só o que você quer mudar. O que você deixar em branco fica como está.",
    again:
      "Você disse Não antes e agora diz Sim? Alguém da equipe de apoio pergunta mais uma vez, antes que algo aconteça.",
    clear: "Limpar minhas escolhas nesta parte",
  },
  send: "Enviar à equipe de apoio",
  again: "Tentar de novo",
  sending: "Lacrando e enviando. Isso pode levar um minuto.",
  standing: {
    text: "Ou você pode lacrar com chaves que duram mais. Também assim, só a equipe de apoio pode abrir. Mas, se alguém roubar uma chave dessas, tem mais tempo para usá-la.",
    button: "Lacrar com as chaves que duram mais",
  },

  more: {
    heading: "Seu código e seu relato",
    code: "Alguém viu meu código",
    withdraw: "Apagar tudo o que eu contei",
    back: "Voltar",
  },

  withdraw: {
    title: "Apagar tudo",
    heading: "Apagar tudo o que você nos contou?",
    lead: "Apagamos tudo. Você não precisa dizer por quê.",
    goneHeading: "O que é apagado",
    gone: [
      "Seu relato. Se ele ainda espera no nosso servidor, é apagado na hora.",
      "Tudo o que você escreveu depois. O que a nossa equipe de apoio ainda não abriu, ela apaga sem ler.",
      "As respostas para você que esperam no nosso servidor.",
      "O que ainda não saiu daqui, por exemplo um alerta: não sai mais.",
    ],
    staysHeading: "O que ninguém pode desfazer",
    stays: [
      "O que outros já têm porque você disse Sim a isso: a polícia, ou um serviço.",
      "O que as pessoas leram em um alerta, ou imprimiram.",
    ],
    after:
      "Nosso escritório faz isso em dia útil. Com seu código, você pode depois ler aqui que está feito. Se você quer parar na hora um alerta publicado, ligue para nós.",
    confirm: "Sim, apagar tudo",
    working: "Apagando. Isso pode levar um minuto.",
    doneTitle: "Apagado",
    doneHeading: "Seu pedido para apagar tudo foi enviado",
    done: [
      "As respostas no nosso servidor foram apagadas. Seu relato também, se ainda esperava lá.",
      "Nossa equipe de apoio apaga todo o resto em dia útil. O que ela ainda não abriu, apaga sem ler.",
      "Seu código e as respostas saíram desta página. Guarde seu código: com ele, você pode ler aqui que tudo está feito.",
    ],
    later: "Você pode nos contar de novo a qualquer momento. Também pode ligar e perguntar se está feito.",
  },

  newCode: {
    title: "Um código novo",
    heading: "Receber um código novo",
    lead: "Se alguém viu seu código, essa pessoa pode ler nossas respostas e escrever para nós como se fosse você. Com um código novo, não pode.",
    newest: "Se você já trocou seu código antes, use aqui o mais novo. Um código mais antigo não vale mais.",
    seen: "Se alguma vez você digitou este código em uma página sem scripts, nosso servidor o viu. Então um código novo também é uma boa ideia.",
    read: "As respostas que esperam agora são apagadas no nosso servidor. Leia antes, se quiser guardar o que elas dizem.",
    ready:
      "Tenha à mão algo para anotar e fique aqui até ver o código novo. Nós o mostramos só uma vez. O antigo então não funciona mais.",
    confirm: "Quero um código novo",
    working: "Fazendo um código novo e avisando a nossa equipe de apoio. Isso pode levar um minuto.",
    shownTitle: "Seu código novo",
    shownHeading: "Seu código novo",
    shownLead: "De agora em diante, respondemos a você com este código. Por favor, anote antes de sair desta página.",
    emptying: "Apagando as respostas do código antigo.",
    empty: "Apagar as respostas do código antigo",
    close: "Já tenho o código: fechar",
  },
}

const kept = "Nada do que você digitou se perdeu."
const otherWay = "Por favor, ligue para nós, ou tente mais tarde ou com outra conexão."
const notSure =
  "Esta página não conseguiu ter certeza de que só a nossa equipe de apoio leria isto. Por isso, não enviou nada."

/** Sentences that scripts show there. They stand in the page, so that a translation needs no script. */
export const followUpMessages = {
  // About what was filled in
  "nothing-added": "Ainda não há nada para enviar. Basta uma palavra, uma marcação ou uma resposta.",
  "follow-up-field-too-long":
    "“{label}” está longo demais. Por favor, encurte. Caracteres a cortar, mais ou menos: {over}.",
  "follow-up-too-long":
    "Isto é longo demais para lacrar de uma vez. Por favor, encurte. Caracteres a cortar, mais ou menos: {over}. Você pode enviar o resto depois.",
  "room-left": "Caracteres: {used} de {room}",
  "room-over": "Caracteres a mais: {over}. Por favor, encurte.",

  // Questions
  question: "Resposta {number}, {day}: uma pergunta para você",
  "question-consent": "Perguntamos a você de novo",
  "alert-words": "Este é o alerta, como todo mundo o leria:",
  "alert-question": "Podemos publicar este alerta, com estas palavras?",
  "police-watch-words": "Isto é o que estaria na página “Police Watch”, como todo mundo leria:",
  "police-watch-question": "Podemos publicar isto, com estas palavras?",
  "police-words": "Isto é o que iria para: {to}. Só acrescentamos o dia do envio.",
  "police-question": "Podemos entregar isto a eles, com estas palavras?",
  "no-answer": "Se você não responder, isso vale como Não.",
  "answer-yes": "Sim",
  "answer-no": "Não",
  "answered-yes": "Você respondeu Sim. Está enviado.",
  "answered-no": "Você respondeu Não. Está enviado.",
  "how-to-answer": "Escolha aqui e depois aperte “Enviar à equipe de apoio”, mais abaixo.",

  // Sending
  "follow-up-sent": "Está lacrado e enviado. Alguém da equipe de apoio lê em dia útil.",
  "letter-no-connection": `Não conseguimos contato com o servidor. Isto não foi enviado. ${kept} Confira sua conexão e tente de novo.`,
  "letter-nothing-published": `O servidor ainda não tem a lista da equipe de apoio, então ninguém poderia abrir isto. Não foi enviado. ${kept} Por favor, ligue para nós ou tente mais tarde.`,
  "letter-not-today": `Então a data no nosso servidor está errada, e esta página não sabe quais chaves são boas. Nada foi enviado. ${kept} Por favor, confira a data no seu celular. Depois tente de novo ou ligue para nós.`,
  "letter-perhaps-lost": `Não recebemos resposta do servidor. Talvez isto tenha chegado, talvez não. ${kept} Por favor, tente de novo: guardamos as mesmas palavras só uma vez.`,
  "letter-busy": `O servidor não tem espaço no momento. Isto não foi guardado lá. ${kept} Por favor, tente de novo em alguns minutos.`,
  "letter-not-taken": `O servidor não aceitou isto. O erro é nosso, não seu. ${kept} Por favor, ligue para nós ou tente de novo mais tarde.`,
  "letter-cannot-seal": `Seu navegador não conseguiu lacrar isto. Nada foi enviado. ${kept} Por favor, tente outro navegador ou ligue para nós.`,
  "letter-not-loaded": `Uma parte desta página não carregou. Nada foi enviado. ${kept} Confira sua conexão e tente de novo, ou ligue para nós.`,
  "letter-another-organisation-key": `A lista da equipe de apoio tem a assinatura de outra pessoa. ${notSure} ${kept} ${otherWay}`,
  "letter-damaged-roster": `A lista da equipe de apoio foi alterada no caminho. ${notSure} ${kept} ${otherWay}`,
  "letter-not-a-roster": `O servidor enviou algo que não é a nossa lista da equipe de apoio. ${notSure} ${kept} ${otherWay}`,
  "letter-older-roster": `O servidor enviou uma lista antiga da equipe de apoio. ${notSure} ${kept} ${otherWay}`,
  "letter-expired-roster": `A lista da equipe de apoio está vencida. ${notSure} ${kept} Por favor, confira a data no seu celular. Se estiver certa, ligue para nós.`,
  "letter-key-of-nobody-here": `Uma chave não é de ninguém que trabalha aqui. ${notSure} ${kept} ${otherWay}`,
  "letter-key-of-retired-person": `As únicas chaves são de alguém que não trabalha mais aqui. ${notSure} ${kept} ${otherWay}`,
  "letter-key-damaged": `A chave de uma pessoa da equipe de apoio foi alterada no caminho. ${notSure} ${kept} ${otherWay}`,
  "letter-not-a-key": `O servidor enviou algo que não é a chave de uma pessoa da equipe de apoio. ${notSure} ${kept} ${otherWay}`,
  "letter-key-outside-window": `As chaves da nossa equipe de apoio são antigas demais ou novas demais para hoje. Nada foi enviado. ${kept} Por favor, confira a data no seu celular. Se estiver certa, ligue para nós.`,
  "letter-too-few-keys": `Hoje não há pessoas suficientes da nossa equipe de apoio com uma chave. Nada foi enviado. ${kept} Por favor, ligue para nós ou tente amanhã.`,

  // What a mailbox did not do
  "mailbox-no-connection": "Não conseguimos contato com o servidor.",
  "mailbox-busy": "O servidor está ocupado demais no momento.",
  "mailbox-not-taken": "O servidor não respondeu como deveria. O erro é nosso, não seu.",

  // How far "delete everything" came
  "withdraw-not-begun": "Não terminou. Talvez nada tenha sido apagado ainda.",
  "withdraw-not-told":
    "Não terminou. Se seu relato ainda esperava no nosso servidor, foi apagado lá. Mas talvez a nossa equipe de apoio ainda não saiba.",
  "withdraw-not-emptied":
    "Não terminou. Nossa equipe de apoio vai apagar o que tem. Mas talvez respostas para você ainda esperem no nosso servidor.",
  "press-again": "Por favor, aperte de novo. Não tem problema. Se não adiantar, ligue para nós.",

  // How far the change of the code came
  "code-not-changed": "Seu código não mudou. O antigo ainda funciona.",
  "code-perhaps-changed":
    "O servidor não respondeu. Talvez seu código tenha mudado, talvez não. Por favor, tente de novo: não tem problema. Se você precisa sair agora, anote o código novo abaixo e guarde o antigo. Um deles funciona.",
  "code-not-emptied": "Seu código novo funciona. Mas talvez respostas ainda esperem no antigo.",
  "code-changed": "As respostas do código antigo foram apagadas. O código antigo saiu desta página.",
} satisfies Record<FollowUpMessage, string>
