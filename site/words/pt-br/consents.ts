import type { ConsentName } from "../../../crypto/documents/consents.ts"
import type { Organisation } from "../../../crypto/documents/organisation.ts"
import type { FieldWords } from "../../form/questions.ts"

/**
 * The words of consent and of the limits of confidence. Whoever changes their meaning raises `consentTextVersion`: an
 * older yes does not answer newer words. In another language they are shown once somebody who speaks it has made sure of
 * them (`reviewed` in organisation.json), and in English until then.
 */
export const consents = (organisation: Organisation) =>
  ({
    record: {
      label: "Podemos guardar um registro disso?",
      hint: "Isso nos ajuda a ajudar você e a ver se a mesma pessoa machuca outras. Se a resposta for Não, apagamos isso 30 dias depois da nossa última mensagem.",
    },
    alert: {
      label: "Podemos alertar outras pessoas que são profissionais do sexo?",
      hint: "Escrevemos um alerta curto com as nossas próprias palavras. Ele nunca diz quem nos contou.",
    },
    partners: {
      label: "Podemos dar o alerta a outros serviços de apoio?",
      hint: "Por exemplo, clínicas e projetos que vão até as pessoas. Ele nunca diz quem nos contou.",
    },
    policeAnonymous: {
      label: "Podemos contar à polícia, sem dizer quem você é?",
      hint: `Isso iria para: ${listed(organisation.policeReceivers)}. Antes, tiramos tudo o que poderia apontar para você ou para um local de trabalho. Se a polícia quiser mais, ela nos pergunta, e nós perguntamos a você de novo.`,
    },
    policeTalk: {
      label: "Você quer que marquemos uma conversa com a polícia, sem o seu nome?",
      hint: "Por exemplo, com um policial de contato (liaison officer). O trabalho dele é o contato com profissionais do sexo.",
    },
    policeProxy: { label: "Podemos falar com a polícia por você?", hint: "Você não precisaria estar lá." },
    policeShare: {
      label: "Podemos passar à polícia o que você nos contou, e quem você é?",
      hint: "Uma denúncia completa à polícia precisa de um Sim aqui e de um Sim na próxima pergunta.",
    },
    policeFormal: {
      label: "Você quer fazer uma denúncia completa à polícia?",
      hint: "Ajudamos você em cada passo, ou achamos um projeto local que ajude. Nada é enviado antes de falarmos com você.",
    },
    statistics: {
      label: "Podemos contar isto nos nossos números?",
      hint: "Por exemplo: “12 relatos no Noroeste da Inglaterra este ano”. Nenhuma das suas palavras e nada sobre você.",
    },
  }) satisfies Record<ConsentName, FieldWords>

export const checker = {
  label: "Podemos mostrar que existe um alerta a quem verifica este número, carro ou nome?",
  hint: "Profissionais do sexo podem verificar um número antes de se encontrar com alguém. A pessoa sobre quem você nos conta também pode verificar o próprio número. Se só você tem esse número, ela pode adivinhar que foi você.",
}

export const alertPreview: string = "Primeiro me mostrem as palavras. Não publiquem nada até eu dizer sim a elas."
export const limitsRead: string = "Li em que casos vocês talvez precisem contar a alguém."

/** Before the list of limits, which each organisation writes itself, and after it. */
export const limits = {
  heading: "Quando talvez precisemos contar a alguém",
  lead: "Guardamos só para nós o que você diz. Só nestes casos talvez não seja assim:",
  after: "Duas pessoas da equipe decidem isso juntas. Se pudermos, contamos a você primeiro.",
  youngHeading: "Se alguém tem menos de 18 anos",
  young: [
    "Este serviço é para pessoas adultas. Nunca perguntamos sua idade, e você pode escrever para nós com qualquer idade.",
    "Se soubermos que estão machucando alguém com menos de 18 anos, talvez precisemos contar a quem tem o trabalho de proteger essa pessoa.",
    "Você pode conversar antes, sem dizer seu nome: ligue para a Childline, 0800 1111. É grátis.",
  ],
}

const listed = (names: readonly string[]): string => new Intl.ListFormat("pt-BR", { type: "conjunction" }).format(names)
