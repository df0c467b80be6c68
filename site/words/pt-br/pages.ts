/** The pages that only say something. */
export const home = {
  title: "Início",
  heading: "Nós ouvimos. Você decide.",
  lead: "Alguém machucou você, ameaçou você ou fez você se sentir em perigo? Você pode nos contar. Não precisa ser um crime. Você não precisa dizer seu nome nem ter uma conta.",
  quickAccess: "Fale com a equipe de apoio",
  quickAccessText: "A equipe de apoio está do seu lado. Você pode só conversar. Nada mais precisa acontecer.",
  otherWays: "Outros jeitos de falar com a gente",
  helpNow: "Ajuda agora",
  reportHeading: "Conte para nós o que aconteceu",
  reportText: "Suas palavras são lacradas. Só a nossa equipe de apoio pode abrir.",
  quick: "Alerta rápido",
  quickText: "Poucas perguntas, cerca de 3 minutos",
  full: "Relato completo",
  fullText: "Conte muito ou pouco, como quiser",
  answersHeading: "Você tem um código?",
  answersText: "Com ele, você pode ler nossa resposta ao que você nos contou.",
  answers: "Ler uma resposta",
  warningsHeading: "Alertas",
  warningsText: "Leia o que outras pessoas que são profissionais do sexo nos contaram sobre gente e lugares perigosos.",
  warnings: "Ler os alertas",
  freeHeading: "Com o que você pode contar",
  free: [
    "Nada sai da nossa equipe sem o seu sim. Há alguns poucos limites, e você os lê antes de escrever.",
    "Nunca pressionamos você a ir à polícia ou a um tribunal.",
    "Ajudamos pessoas de todos os gêneros e em todo tipo de trabalho sexual.",
    "É grátis, agora e em qualquer momento depois.",
  ],
}

export const contactPage = {
  title: "Fale com a gente",
  heading: "Fale com a equipe de apoio",
  lead: "Use o jeito que parecer mais seguro. Em nenhum deles alguém julga você, e todos levam à mesma equipe.",
  callHeading: "Ligue para nós",
  callText: "Você não precisa dizer seu nome. Você pode pedir para falar com alguém que já fez trabalho sexual.",
  callBill: "Uma conta de telefone pode mostrar nosso número. Você pode usar outro telefone.",
  writeHeading: "Escreva um e-mail",
  writeText:
    "Um e-mail não é lacrado e mostra seu endereço. Se alguém pode ver seus e-mails, use a página “Conte para nós”.",
  reportHeading: "Escreva neste site",
  reportText: "O que você escreve na página “Conte para nós” é lacrado. Você não precisa dizer seu nome.",
  technicalHeading: "Algo neste site não funciona",
  technicalText: "Ligue ou escreva para nós. Você não precisa contar o que aconteceu com você, só o que não funciona.",
  offHeading: "Fora do nosso horário",
  offText:
    "Em perigo, ligue para o 999. Para orientação médica a qualquer hora, ligue para o 111. Para conversar com alguém a qualquer hora, ligue para os Samaritans, 116 123. As três ligações são grátis.",
}

export const notFound = {
  title: "Página não encontrada",
  heading: "Esta página não está aqui",
  text: "Talvez o endereço esteja um pouco errado, ou a página tenha mudado de lugar. Você não fez nada de errado.",
  home: "Ir para a primeira página",
}

export const errorPage = {
  title: "Algo deu errado",
  heading: "Algo deu errado do nosso lado",
  text: [
    "Você não fez nada de errado. Nada do que você digitou foi guardado aqui.",
    "Se você veio de um formulário, volte no seu navegador. Suas palavras talvez ainda estejam lá.",
  ],
  reach: "Você pode tentar de novo em alguns minutos, ou falar com a equipe de apoio de outro jeito:",
}
