import type { FieldWords, PersonField, ReportField } from "../../form/questions.ts"

export const fields = {
  notInCheck: {
    label: "Entre esses dados há um número, nome ou carro que só você conhece?",
    hint: "Escreva aqui. Assim, quem verificar não fica sabendo de nada, seja qual for a sua escolha acima.",
  },
  safeNow: { label: "Você está em segurança agora?" },
  about: { label: "Com quem isso aconteceu?" },
  wants: {
    label: "O que você quer que a gente faça?",
    hint: "Escolha quantas opções quiser. Isso só nos diz o que você espera. Pedimos o seu sim depois, um por um.",
  },
  replyLanguage: { label: "Em que língua devemos responder?" },
  story: {
    label: "O que aconteceu?",
    hint: "Use qualquer língua. Erros de escrita não importam. Comece por onde quiser e pare quando quiser.",
  },
  types: {
    label: "O que combina com o que aconteceu?",
    hint: "Esta lista fala de coisas difíceis. Você pode pular.",
  },
  level: { label: "Quanto perigo você acha que essa pessoa oferece?" },
  when: { label: "Quando foi, mais ou menos?", hint: "Por exemplo: “sexta-feira passada” ou “em março”." },
  timeBand: { label: "Em que parte do dia foi?" },
  stillHappening: { label: "Ainda está acontecendo?" },
  region: { label: "Em que região foi?", hint: "Usamos isso para alertar as pessoas da região certa." },
  town: { label: "Cidade" },
  placeType: { label: "Que tipo de lugar era?" },
  placeDetail: { label: "Algo mais sobre o lugar", hint: "Nunca publicamos isto." },
  workMode: { label: "Como você trabalha? Use suas palavras", hint: "Para podermos sugerir uma ajuda que sirva." },
  contactRoutes: { label: "Como essa pessoa chegou a você pela primeira vez?" },
  metBefore: {
    label: "Vocês já tinham se encontrado antes?",
    hint: "Perguntamos para que um alerta não possa apontar para você.",
  },
  weapons: { label: "Havia uma arma?" },
  weaponDetail: { label: "Mais sobre a arma" },
  control: {
    label: "O que a pessoa fez ou disse?",
    hint: "Palavras que usou, truques, o que pediu, como começou e como terminou. Isso ajuda a ver se é a mesma pessoa.",
  },
  intoxicated: { label: "Você acha que a pessoa tinha usado álcool ou drogas?" },
  lost: { label: "Levaram algo de você, ou não pagaram?" },
  lostDetail: { label: "Mais sobre o que foi levado" },
  injury: { label: "Você se machucou? Do que precisa?", hint: "Só para cuidar de você. Nunca publicamos isto." },
  injuryDetail: { label: "Mais sobre o que você precisa" },
  evidence: { label: "Você guardou alguma coisa?" },
  phones: { label: "Número de telefone", hint: "Escreva como você tem." },
  emails: { label: "E-mail" },
  registrations: { label: "Placa do carro", hint: "Uma parte também ajuda. Ponha ? onde não souber." },
  payHandles: { label: "Nome ou número em um pagamento" },
  addresses: { label: "Endereço ou local de trabalho que a pessoa deu", hint: "Nunca publicamos isto." },
  support: { label: "Você quer ajuda com alguma destas coisas?" },
  supportDetail: { label: "Mais sobre a ajuda que você quer" },
  contactPreference: { label: "Como podemos responder a você?" },
  contactDetail: {
    label: "Seu e-mail ou número de telefone",
    hint: "Só se você escolheu e-mail, SMS ou ligação. Ou o nome do projeto.",
  },
  contactSafe: {
    label: "Como podemos entrar em contato com segurança?",
    hint: "Bons horários, palavras que podemos usar, se podemos deixar recado.",
  },
  name: {
    label: "Como devemos chamar você?",
    hint: "Qualquer nome que você queira. Não precisa ser o seu.",
  },
  helpArea: { label: "Onde devemos procurar ajuda local?" },
  localProject: { label: "Você tem contato com um projeto local?" },
  accessNeeds: {
    label: "O que tornaria a conversa mais fácil?",
    hint: "Intérprete, língua de sinais, palavras fáceis, alguém da equipe de apoio de certo gênero.",
  },
} satisfies Record<ReportField, FieldWords>

export const person = {
  who: { label: "Quem era essa pessoa para você?" },
  nameUsed: { label: "Nome que a pessoa deu" },
  gender: { label: "Gênero" },
  ageBand: { label: "Idade, mais ou menos" },
  height: { label: "Altura" },
  build: { label: "Tipo de corpo" },
  hair: { label: "Cabelo" },
  facialHair: { label: "Barba ou bigode" },
  eyes: { label: "Olhos, óculos" },
  accent: { label: "Sotaque, língua" },
  clothing: { label: "Roupas" },
  appearance: { label: "Tom de pele, se acha que ajuda outras pessoas" },
  marks: { label: "Tatuagens, cicatrizes, dentes, se manca, cheiro" },
  leaving: { label: "Como foi embora, e para que lado" },
} satisfies Record<PersonField, FieldWords>

/** Parts of the identifiers that have two parts. */
export const usernameName = { label: "Nome de usuário ou link de um perfil" }
export const usernamePlatform = { label: "Em qual site ou aplicativo?" }
export const vehicleType = { label: "Tipo de veículo" }
export const vehicleDescription = { label: "Veículo: marca, cor, adesivos, danos" }
