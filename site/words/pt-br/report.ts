/** The report form, full and quick. */
export const report = {
  title: "Conte para nós",
  quickTitle: "Alerta rápido",
  heading: "Conte para nós o que aconteceu",
  quickHeading: "Um alerta rápido",
  lead: "Conte sobre um crime, ou sobre qualquer coisa que pareceu errada. Você pode pular todas as perguntas. Responda uma, ou várias.",
  quickLead: "Poucas perguntas, cerca de três minutos. Você pode pular todas.",
  toQuick: "Sem tempo, ou sem forças, para tudo isto? Há um formulário curto.",
  toQuickLink: "Alerta rápido",
  toFull: "Quer contar mais? Há um formulário mais longo.",
  toFullLink: "Relato completo",
  stop: "Você pode parar a qualquer momento. Se você sair desta página, o que escreveu some dela.",
  open: "Toque em uma parte para abrir.",

  before: {
    heading: "Antes de começar",
    danger: "Se você está em perigo agora, ligue para o 999. A ligação é grátis.",
    notSafe: [
      "Por favor, ligue para o 999 se puder e vá para um lugar com outras pessoas.",
      "Se você não pode falar, ligue para o 999 de um celular, espere e depois aperte 55.",
      "Mesmo assim, você pode escrever para nós. Podemos levar alguns dias para ler, por isso não podemos ajudar tão rápido quanto o 999.",
    ],
    readersHeading: "Quem vai ler isto",
    readers: (name: string) => [
      `Só a equipe de apoio de ${name}. Ela conhece o trabalho e não julga. Você pode pedir alguém que já fez trabalho sexual.`,
      "Se os scripts estão ligados, esta página lacra suas palavras no seu celular antes de enviar. Assim, as pessoas que cuidam dos nossos computadores não podem ler.",
    ],
  },

  wants: { heading: "O que você gostaria" },
  story: { heading: "Com as suas palavras", room: "Há espaço para cerca de cinco páginas." },
  place: { heading: "Quando e onde" },
  happened: { heading: "Que tipo de coisa foi" },
  official:
    "Sobre a polícia e outras autoridades: nunca publicamos o nome nem o número de um policial. Podemos ajudar você a fazer uma reclamação.",
  health: {
    heading: "Sua saúde, e coisas para guardar",
    pep: "A PEP pode impedir o HIV. É preciso começar em até 72 horas (3 dias), e quanto antes, melhor. Uma clínica de saúde sexual ou o pronto-socorro de um hospital (A&E) dá de graça.",
    contraception:
      "A contracepção de emergência funciona até 5 dias depois, e quanto antes, melhor. Qualquer farmácia pode ajudar.",
    sarc: "Um centro de apoio após violência sexual (SARC) cuida de você e não conta à polícia, se você não quiser.",
    evidence:
      "Você não precisa guardar nada. Se quiser: deixe mensagens e fotos onde estão e ponha roupas, sem lavar, em um saco de papel. Você não pode nos enviar arquivos aqui. Só diga que você tem essas coisas.",
  },
  person: {
    heading: "A pessoa",
    intro: "Tudo o que você lembrar. Um único detalhe pode ajudar.",
    one: (number: number) => `Pessoa ${number}`,
    more: (number: number) => `Adicionar pessoa ${number}`,
  },
  identifiers: {
    heading: "Números, nomes e carros",
    intro: "Isto é o que mais ajuda a ver se é a mesma pessoa. Nunca publicamos esses dados inteiros.",
    another: (label: string) => `Mais: ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
    more: "Adicionar mais",
  },
  contact: {
    heading: "Ajuda, e como responder a você",
    code: "No fim, você recebe um código. Só esse código leva a você. Com ele, você pode ler nossas respostas aqui, na página “Ler uma resposta”.",
    none: "Se você escolher não ter contato, não recebe um código. Então não pode retirar seu relato depois.",
  },
  consents: {
    heading: "O que podemos fazer",
    intro: "Cada pergunta vale por si. Se você deixar uma em branco, isso significa Não. Nada acontece sem o seu Sim.",
    change: "Você pode mudar de ideia depois, com seu código ou por telefone.",
    blank: "Não (em branco)",
    notTicked: "Não marcado",
  },

  select: "Sem resposta",
  check: "Conferir suas respostas",
  checkNote: "Nada foi enviado ainda. Antes, você vê tudo mais uma vez.",
}
