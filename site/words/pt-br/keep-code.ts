/** Ways to keep the code, each with what it risks: a page of its own, and a part of the receipt. */
export const keepCode = {
  title: "Seu código",
  what: "No fim de um relato, você recebe um código. Ele leva às nossas respostas, e só você o tem.",
  heading: "Como guardar seu código",
  choose: "Escolha o jeito mais seguro no lugar onde você vive. Um jeito basta.",
  ways: [
    {
      heading: "Anotar em papel",
      text: "Você pode esconder as oito palavras em inglês em uma lista de compras. O risco: alguém acha o papel ou joga fora.",
    },
    {
      heading: "Salvar os números como contatos",
      text: "Ponha os números no seu celular como partes de números de telefone. O risco: alguém mexe no celular, ou ele compartilha os contatos.",
    },
    {
      heading: "Imprimir",
      text: "O papel mostra só as oito palavras, ou só os números. O risco: uma impressora pode guardar uma cópia, e um navegador pode imprimir o endereço na borda. Nesse caso, corte a borda.",
    },
    {
      heading: "Decorar",
      text: "Faça uma pequena história com as oito palavras, na ordem delas. O risco: se esquecer uma palavra, o código não funciona.",
    },
    {
      heading: "Não como foto",
      text: "Celulares muitas vezes copiam fotos para outros lugares. Alguém pode ver lá.",
    },
  ],
  lostHeading: "Se você perder o código",
  lost: "Então ninguém consegue achar você, e você não consegue ler nossas respostas. Não podemos fazer o código de novo. Você sempre pode nos contar de novo.",
  foundHeading: "Se alguém achar o código",
  found:
    "Se a pessoa souber para que serve, pode ler nossas respostas. Pode escrever para nós como se fosse você e apagar tudo. Não pode ler seu relato aqui.",
  changeHeading: "Se alguém viu o código",
  change:
    "Escolha “Ler uma resposta”, digite seu código e depois escolha “Alguém viu meu código”. Você recebe um código novo.",
  never:
    "Não dê o código a ninguém. Só a página “Ler uma resposta” deste site pede o código. Ninguém da nossa equipe vai pedir, nunca.",
}
