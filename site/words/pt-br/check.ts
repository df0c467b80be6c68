import type { CheckMessage } from "../../browser/check/message-names.ts"

const nothingSent = "Nada foi verificado."
const ask = "Peça que a equipe de apoio verifique por você."

/** The page on which somebody checks a number, an address, a name or a car. */
export const check = {
  title: "Verificar",
  heading: "Verificar um número ou um nome",
  lead: "Digite um número de telefone, um e-mail, um nome de usuário ou a placa de um carro. Esta página diz se profissionais do sexo já nos relataram isso.",
  private:
    "O que você digita fica no seu celular. Nosso servidor ajuda a achar a resposta. Mas ele não consegue ver o que você verifica nem qual é a resposta. Ele consegue ver que alguém verifica alguma coisa.",
  himself:
    "Todo mundo pode usar esta página, também a pessoa que você verifica. Por isso, só mostramos o que as pessoas que fizeram o relato permitem.",
  label: "O que você quer verificar?",
  hint: "Escreva como nestes exemplos: 07700 900123 · dave@example.org · bigdave (Instagram) · AB12 CDE",
  go: "Continuar",
  plainWorks:
    "Com os scripts desligados, nosso servidor vê por um momento o que você digita. Ele não guarda nada disso. Mais seguro: permita scripts neste endereço ou peça à equipe de apoio.",
  plainOff: "Com os scripts desligados, você não pode verificar aqui. Peça que a equipe de apoio verifique por você.",

  understoodTitle: "Verificar isto?",
  understoodHeading: "O que entendemos",
  isThisIt: "É isto que você quer dizer?",
  which: "Isto pode ser lido de várias formas. Qual delas você quer dizer?",
  kinds: {
    tel: "um número de telefone",
    mail: "um e-mail",
    vrm: "uma placa de carro",
    user: "um nome de usuário",
  },
  on: "no",
  ofKind: ", {kind}",
  checkIt: "Verificar isto",
  change: "Mudar o que digitei",
  busyNow: "Verificando. Isso pode levar alguns segundos.",

  missTitle: "Não está na lista",
  missHeading: "Não está na nossa lista",
  missText: "Isso não quer dizer que é seguro. Nem todo mundo faz um relato, e as pessoas mudam de número e de nome.",
  hitTitle: "Está na lista",
  hitHeading: "Isto está na nossa lista",
  hitText:
    "Profissionais do sexo nos contaram sobre alguém que usou isto. Hoje pode ser de outra pessoa. Compare com o que está escrito.",
  looked: "Procuramos por:",
  levelOnly: "Podemos dizer o quanto foi grave, e nada mais. Isso protege quem nos contou.",
  levels: {
    danger: "Perigo: pode ferir alguém gravemente",
    risk: "Risco: tenha cuidado",
    nuisance: "Incômodo: desagradável, sem perigo",
  },
  advice: {
    danger:
      "Nosso conselho: não se encontre com essa pessoa. Se já tem um encontro marcado, escreva ou ligue para nós. Pensamos nisso com você.",
    risk: "Nosso conselho: tenha cuidado. Só se encontre com essa pessoa se alguém souber onde você está. Saia quando algo parecer errado.",
    nuisance: "Nosso conselho: não dê a essa pessoa mais do seu tempo do que você quer.",
  },
  warning: "Alerta",
  watchFor: "Preste atenção em:",
  whatToDo: "O que você pode fazer:",
  gone: "Existe um alerta sobre isto, mas não podemos mostrá-lo agora. Pergunte à equipe de apoio.",
  whole: "O alerta inteiro está na nossa lista de alertas. Procure pelo número dele.",
  safetyHeading: "Antes de se encontrar com alguém",
  safety: [
    "Diga a alguém onde você está e quando vai voltar.",
    "Converse antes com a pessoa e veja se o que ela diz faz sentido.",
    "Marque em um lugar de onde você possa sair.",
    "Se algo parecer errado, confie nisso. Você sempre pode dizer não.",
  ],
  more: "Mais sobre como se proteger",
  caseworkerHeading: "Fale com a equipe de apoio",
  caseworker: "Podemos procurar com você e pensar nisso com você. Você não precisa dizer seu nome.",
  again: "Verificar outra coisa",
  tell: "Conte para nós sobre alguém",
  off: "Se você sair desta página, nada da sua verificação fica para trás.",

  partner: "Você é de um projeto parceiro?",
  partnerCode: "O código do seu projeto",
  partnerHint:
    "Com ele, você ainda pode verificar quando muitas pessoas verificam. Nosso servidor então sabe que o seu projeto verifica algo, mas não o quê.",

  otherWays: "Você pode falar com a equipe de apoio assim:",
}

export const checkMessages = {
  problem: "Há um problema",
  error: "Erro: ",
  empty: "Digite o que você quer verificar.",
  "a-part": `Isto é só uma parte de um número. Nossa página precisa do número inteiro. ${ask} A equipe de apoio também pode procurar por partes.`,
  "not-understood":
    "Não reconhecemos isto. Digite um número de telefone, um e-mail, um nome de usuário ou a placa de um carro.",
  "no-connection": `Não conseguimos contato com o nosso servidor. ${nothingSent} Tente de novo, ou com outra conexão.`,
  "nothing-published": `A verificação ainda não está pronta. ${nothingSent} ${ask}`,
  offline: `A verificação está desligada por um tempo. Isso não quer dizer que nada está na lista. ${nothingSent} ${ask}`,
  busy: `Muitas pessoas estão verificando agora. Isso não quer dizer que nada está na lista. ${nothingSent} Tente de novo em uma hora ou peça à equipe de apoio.`,
  "too-slow": `Este navegador é lento demais para a verificação privada. ${nothingSent} ${ask} Ou use um navegador que consiga abrir esta página por https.`,
  "table-not-signed": `O que o nosso servidor enviou não tem a nossa assinatura. ${nothingSent} Não confie nesta página. Por favor, ligue para nós e diga que você viu isto.`,
  "table-old": `A lista que o nosso servidor enviou está vencida. ${nothingSent} ${ask}`,
  "table-newer": `Esta página é mais antiga que a nossa lista. ${nothingSent} Carregue a página de novo.`,
  "wrong-evaluation": `A resposta do nosso servidor não estava certa. Não confie nela. ${nothingSent} Por favor, ligue para nós e diga que você viu isto.`,
  "roster-not-trusted": `Não conseguimos saber se esta lista é nossa. ${nothingSent} Não confie nesta página. Por favor, ligue para nós e diga que você viu isto.`,
  "not-today": `Então a hora neste aparelho ou no nosso servidor está errada. ${nothingSent} ${ask}`,
  "not-loaded": `Uma parte desta página não chegou. ${nothingSent} Tente de novo.`,
  "wrong-code": "Este código não é como os que nós damos. Confira ou deixe o campo vazio.",
} satisfies Record<CheckMessage, string>
