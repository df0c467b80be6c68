/** What a person can do to use this site unseen, and what the way out does. Each sentence must be true of the program. */
export const safety = {
  title: "Como usar este site",
  heading: "Como usar este site com segurança",
  lead: "Escolha o que ajuda você. Você não precisa fazer tudo.",
  danger: {
    heading: "Em perigo agora",
    text: [
      "Se puder, vá primeiro para um lugar seguro: com outras pessoas, ou atrás de uma porta que tranca.",
      "Depois ligue para o 999. A ligação é grátis.",
      "Se você não pode falar, ligue para o 999 de um celular e escute. Quando pedirem, aperte 55.",
    ],
    byText:
      "Você também pode mandar um SMS para o 999, mas antes precisa se cadastrar. Mande a palavra “register” por SMS para o 999 e siga a resposta.",
  },
  leave: {
    heading: "O que “Sair deste site” faz",
    does: [
      "Tira esta página da tela na hora e abre outra página que ninguém estranharia.",
      "Apertar a tecla Shift três vezes faz o mesmo. Cada toque precisa vir em até cinco segundos depois do anterior.",
      "O que você digitou na página some. Não guardamos, e “Voltar” não traz de volta.",
    ],
    notHeading: "O que ele não faz",
    not: [
      "Não apaga seu histórico. A lista das páginas que você abriu ainda mostra este site.",
      "Não apaga o que você salvou, imprimiu ou baixou.",
      "Não esconde você de um programa que vigia seu celular.",
    ],
    stronger: "No Tor Browser, “New Identity” (nova identidade) é mais forte: fecha tudo e esquece.",
    scripts: "Com os scripts desligados, o botão funciona, mas a tecla Shift não.",
  },
  parts: [
    {
      heading: "Qual celular ou computador",
      text: [
        "O melhor é um aparelho em que ninguém mais possa mexer. Uma biblioteca ou uma pessoa amiga em quem você confia pode ter um.",
        "Um aplicativo espião pode mostrar a alguém tudo o que você digita e vê. Uma janela anônima não impede isso.",
        "Se você acha que há um aplicativo assim, use outro celular. Se você remover o aplicativo, essa pessoa pode perceber.",
        "Fotos, notas e histórico podem ser compartilhados com um tablet ou com a família, por uma mesma conta.",
      ],
    },
    {
      heading: "O histórico",
      text: [
        "Uma janela anônima não guarda histórico. Abra uma antes de vir aqui e feche depois.",
        "Se você esteve aqui em uma janela comum, pode apagar só este site do histórico.",
        "Quem olha com frequência pode perceber um histórico vazio. Por isso, deixe as outras páginas nele.",
        "Como fazer: abra o histórico, procure “Canopy” e apague essas linhas.",
      ],
    },
    {
      heading: "Ligações, SMS e e-mails",
      text: [
        "Uma conta de telefone pode mostrar os números para os quais você ligou. Uma conta compartilhada mostra os números a outras pessoas.",
        "Um SMS pode aparecer na tela bloqueada. Você pode desligar essas prévias nas configurações.",
        "Apague uma ligação ou uma mensagem das listas do seu celular, se alguém olha lá.",
        "A resposta mais segura é a deste site, com um código.",
      ],
    },
    {
      heading: "Pessoas perto de você, e impressoras",
      text: [
        "Sente-se de costas para uma parede. Deixe a tela mais escura.",
        "Câmeras em lojas e estações podem ver uma tela.",
        "Uma impressora no trabalho ou em uma loja pode guardar uma cópia do que imprimiu.",
      ],
    },
  ],
  others: {
    heading: "Jeitos que não precisam de conexão",
    form: "Você pode salvar nosso formulário como arquivo e preencher sem internet:",
    formLink: "O formulário em arquivo",
    paper: "Você também pode escrever em papel. Um projeto pode digitar por você:",
    paperLink: "O formulário em papel",
  },
  tor: {
    heading: "Tor Browser, em três passos",
    why: "Ele esconde da sua rede que você nos visita e esconde de nós onde você está.",
    steps: [
      "Baixe em torproject.org ou na loja de aplicativos do seu celular. Quem olhar seu celular pode ver que ele está lá.",
      "Abra e aperte “Connect” (conectar). Os níveis “Standard” (padrão) e “Safer” (mais seguro) funcionam melhor com este site.",
      "Digite nele o nosso endereço. Quando terminar, escolha “New Identity” (nova identidade), ou feche.",
    ],
    address: "Nosso endereço no Tor Browser:",
  },
}
