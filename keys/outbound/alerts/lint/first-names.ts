/**
 * First names that are common in the United Kingdom and in Ireland, of people of many origins, small letters. Left out:
 * names that are ordinary words at the beginning of a sentence (Will, Mark, May, Bill, Jack, Grace, Rose, Hope, Guy), and
 * those of large towns. It need not be whole: it asks, and the second person reads.
 */
export const firstNames: ReadonlySet<string> = new Set(
  `aaron abdul abdullah abigail adam adrian ahmed aidan aisha alan albert alex alexander alexandru alfie ali alice alison
  amanda amelia amir amy andrea andrei andrew andy angela anna anne anthony antonio arthur ashley barry ben benjamin bernard
  beth bogdan brendan brian bridget callum cameron carl carlos caroline catherine charles charlie charlotte chloe chris
  christian christine christopher ciaran claire clare colin colm connor conor craig cristian daniel danny darren dave david
  dean debbie declan deepak denis derek dermot diana diego dmitri dominic donna dylan eamon edward elaine eleanor elena eli
  elizabeth ella ellie emily emma eoin eric ethan eva evan fatima fergus fiona florin francis fred gareth gary gavin geoff
  george gerald gerard gheorghe giovanni glen gordon graham greg hannah hanna harriet harry harvey hassan heather helen henry
  howard hugh hussein ian ibrahim igor imran ioan ion isaac isabel isabella ivan jacob jake jamal james jamie jan jane janet
  jason jay jayden jeff jennifer jenny jeremy jess jessica jim jimmy joan joanna joanne joe joel john johnny jon jonathan
  jordan jose joseph josh joshua juan julia julian julie justin karen karl kate katherine kathleen katie keith kelly ken
  kenneth kenny kevin khalid kieran kim krzysztof kyle laura lauren lee leon leonard lewis liam linda lisa louis louise luca
  lucas lucy luis luke maciej malcolm marcin marcus margaret maria marian marie mario marius martin martyn mary mateusz
  matt matthew maureen max megan mehmet melissa michael michal michelle miguel mihai mike mikey mohamed mohammad mohammed
  muhammad mustafa naomi natalie nathan neil niall nick nicola nicolae nicole nigel noel nora oliver olivia omar oscar
  owen paddy padraig patricia patrick paul paula pauline pawel pedro pete peter phil philip philippa pierre piotr rachel
  radu raj rajesh ralph raymond rebecca reece rhys richard rob robbie robert roger ronan ronald ronnie rory roy russell
  ruth ryan sally sam samantha samuel sandra sara sarah scott sean seamus sergei shane shannon sharon shaun sheila simon
  sophia sophie stacey stefan stephanie stephen steve steven stewart stuart susan suzanne syed tadhg terence teresa terry
  thomas tim timothy toby tom tomasz tommy tony tracey trevor valentin vasile vera veronica victoria vince vincent vlad
  vladimir walter wayne wendy william yusuf yvonne zachary zoe`.split(/\s+/),
)
