"""What `weighing` has learned: made by `python -m tests.leakbench.learn`, not by hand. A weight in hundredths, and its features."""

from typing import Final

BASE: Final = -1.224
LEARNED_FROM: Final = "03bb4b18"
"""The corpus, in short (`corpus.digest`)."""
TABLE: Final = """\
-263 asks cod
-262 acts ^ asks
-240 asks idea
-232 b was expect
-214 s by own
-204 b what hav
-196 b your thought
-195 b for now
-191 context syntax
-184 b hear your
-183 asks round
-177 b thi tim
-173 b can happen|s ^ default
-164 b which lin|plan ha
-162 b was stop
-159 language yes
-158 b doe your
-155 nothing cas|w aloud
-154 b on paper
-153 b your the|nothing shall
-152 s ^ happen
-151 s which doe
-149 asks approach|b all right|b your approach|language it
-147 s both on
-146 s in who
-145 b would you|b you believ
-144 b i leav
-143 b by hand|b youd <said>
-142 b your view|s <shown> hear
-141 s befor run
-140 s ^ mention|s to million
-139 b me as|w describ
-138 b me through|b way or
-136 b as just|s you try
-135 reports toward
-134 b most often
-132 s in plan
-131 b which part
-130 b say what|b your choic|s fill <said>
-129 asks memory|asks notic|b ^ speak|b insid another|b your idea|b your to|language they|s try on
-128 b round down
-127 leads cod
-126 b either <said>
-125 b on ther
-124 b decid that|s ^ minut|tells error
-123 b or thre
-122 requests minut|s ^ input|s rais valueerror
-121 b how did|s im the
-120 asks part|b thre point|s my <said>|s say sam
-119 b cod do|b heard you|b im follow|b your reason|w thermometer
-118 b <shown> four|b a tupl|b know about|b ten second|w explain|w persuad
-117 s about minut
-116 s do think|s for bit|s lov hear
-115 b ^ talk|b going anywher|b me wher
-114 b ^ math|b befor we|s may any|syntax writ
-113 s short of
-112 asks question|b me what|leads chang|requests want|s collection <said>|s enumerat the|s that happen
-111 b expect $|b is my|b never in|b unus for|guess four
-110 b step through|b you decid|s no <said>
-109 asks think|b thre at|s through cod
-108 b ill <talk>|b necessari $|b why $|guess tell|remark draw
-107 b be insert|b me which|b youv told
-106 b you try|plan ill|w input
-105 b outer <said>|b the test|b which step|b you chang|s and me|s as see|s insid other|w hashabl
-104 b exist <said>|b pas <said>|b what doe|b your design|b your solution|leads input|s was after|s would <said>
-103 b <shown> me|b draw me|b element and|b its never|b the six|b would <said>|b you nam|language noth
-103 question squar|s about i
-102 b <said> against|b your plan|plan min|reports valueerror|s of pass
-101 b what should|guess every|s ^ cas|s can how|s did hav|s in eye
-100 b be for|b i still|b to you|s mak think|s on for|s to hundr
-99 asks version|b each item|b im her|b the tim|b to break|s wher are|w assign
-98 b either way|b i want|b of us|b own <facts>|s as lik|w failur
-97 asks try|b can you|b i hop|b the object|b your word|leads idea|s ran of|s what com|syntax an|w defend|w task
-96 b your ready|s sam may|w review
-95 asks mind|s ^ apology|s ^ decision|s which would|s you or|w decision
-94 b run <facts>|b would that|b you pleas|s is my|tells tru|w messag
-93 b for which|b leav that|language no|remark that names every|s ^ bucket|s lin lin|w statement
-92 b element $|b from zero|b plenty of|b your program|question theyr|s a version|s do expect|s for least
-92 s i know|s not all|s quarter an|sets up typ|w welcom
-91 b find out|b help me|b it expect|b mor about|s as need|s how your|s if be
-90 asks plan|b <said> method|b did your|b moment $|guess any|s ^ plenty|s me youd
-89 b for or|b the pictur|question neither|question she|reports year|s how even|s may with|w headphon
-88 b miss <said>|b want me|b watch you|s cod with|s hear you|s in no|s nor it|s question you
-87 b has <said>|b import it|b its tim|b pass $|b the statement|nothing thirty|s ^ gon|s ^ welcom|s in view
-87 s in which|s should from
-86 b <shown> did|b call <said>|b fami <shown>|b is fin|b say to|b test $|b you say|reports receiv|s abov <said>
-86 s two each|s your chang
-85 b for me|b i caught|b minut to|b test <facts>|b the element|b you think|b you typ|b your fre|s land on
-85 s me your|s you thre
-84 asks pictur|b a poor|b follow your|b how doe|b i dont|b minu a|b my own|b not run|b run tim|b you suspect
-84 reports human|s <shown> tal|s any <said>|s expect and|s let with|s when your
-83 b <said> compar|b as befor|b exceed $|b it compar|b other by|b said youd|b sinc <odd>|plan me
-83 s <shown> insertion|s your say|w iterabl
-82 asks sur|b <shown> ran|b doe that|b id lik|b listen $|b on what|b several $|b thirty two|b what has|b year $
-82 plan that names nod|question minu|s are minut|s befor pres|s good of|s if pas|s read into
-81 b and im|b everyth pass|b fail $|b follow <talk>|b let do|b or zero|b youv nam|s <shown> test|s in length
-80 asks sampl|asks wrong|b dot floor|b may do|b me how|b to test|s math floor
-79 b every even|b judg it|b sequenc of|b sid is|b the run|b the typ|b was want|remark cas|reports shak
-79 s <said> mad|s <shown> own|s i non|s let back|s the took|w bracket
-78 b giv me|b never is|b separat <shown>|b through your|b version of|context language|requests try|s leav open
-78 s look for|s to thousand|s which <said>|s would test|tells assign|w goat
-77 b <said> go|b ^ cas|b ^ min|b a boolean|b are <said>|b convinc me|b isnt ther|b with fiv|requests cost
-77 s would of|w differ|w loud
-76 b <said> itself|b by all|b cost in|b i heard|b mak of|b mor minut|b taken $|b your think|reports modul
-76 reports thermometer|s the item|sets up cod
-75 asks problem|b <said> join|b and what|b in no|b many thing|b min too|b my <said>|b offer $|b one pass
-75 b test want|b walk me|question letter|reports hurry|tells welcom|w expect|w thunder
-74 asks convinc|b she is|b what my|b you show|requests sentenc|s do know|s got down|s ill her|s me you
-74 s minut the|s never and|s want and|w sketch|w sys
-73 b be below|b minut left|b what would|b you prefer|guess about the language tells|remark that names an
-73 s ^ forgiv|s ^ own|s ^ wanna|s dont on|s mak that|s of onc|s pas <said>|s thirty in|w sympathy|w weigh
-72 asks explain|b all pass|b another <shown>|b any cod|b can wait|b keep my|b sur of|b that happen|b when exact
-72 b your mind|s at own|s each your|syntax no|w boolean|w charat
-71 asks chang|asks com|b ^ tempt|b in bracket|b let use|b shout when|b theyr two|b what $|b you hear|plan k
-71 s <shown> expect
-70 advises sentenc|asks work|b error in|b feel for|b from you|b my pocket|b shak my|b stretch of|b to listen
-70 b what for|b you describ|guess about the language in|remark top|reports exam|reports grad|s ^ excus
-70 s about problem|s how would|s is clear|s stretch leg|w parenthes
-69 advises slow|b an error|b you trac|s <said> for|s ^ green|s fiv that|syntax it|syntax peopl|w slash|w stat
-68 asks check|asks decid|asks remember|b boolean $|b doing $|b exact do|b fil is|b heap of|b i neither
-68 b least $|b rais a|b steer $|question zero|s doe cost|s i do|s what out|s your after|w bigint|w situation
-67 advises sort|asks stat|b ill wait|b insertion <facts>|b insertion point|b minut remain|b my window|b on when
-67 b return the|b stand for|b whichever way|s ^ assign|s ^ within|s how <said>|s what cod|tells modul|w lopsid
-67 w unknown
-66 b ^ bad|b allow $|b can pas|b doe each|b hear how|b how it|b i only|b many <shown>|b to seven|b to your
-66 b what your|b with me|b you expect|context guess about the language|leads someth|question doe
-66 remark that names show|reports sympathy|s been sinc|s happen your|s me in|s term the|syntax python|w verdict
-65 b be two|b doubl equal|b me your|b minut <asked>|b the reason|b wer want|b when doe|nothing squar
-65 nothing thank|plan how|reports middl|reports recommend|s an has|s do want|s doe cod|s doesnt which
-65 s first last|s to els|w caller|w claim|w cookbook|w rush
-64 acts ^ requests|asks describ|asks tru|b ^ could|b ^ invent|b been a|b hand it|b ill leav|b im curiou
-64 b of our|b touch for|question nin|reports cak|s <shown> see|s ^ invent|s chang <shown>|s ive that
-63 acts sets up asks|advises pil|asks cost|asks largest|asks word|b ^ harm|b any other|b as few|b between two
-63 b it suit|b leav to|b me well|b most $|b of four|b on purpos|b sam object|b small cas|b that of|b the plan
-63 b understand it|guess say|plan card|s ^ fre|s ^ harm|s any about|s hear your|s number <said>|s ther youd
-62 b ^ excus|b ^ morn|b a <said>|b a miss|b and clear|b eleven $|b how much|b hurry $|b it remov|b leav open
-62 b one test|b packag $|b swap the|b the task|b thought to|b writ <said>|requests excus|s act your
-62 s after second|s long you|s our <shown>|s say or|s wher valu|s wher your|s would show|syntax in|w bracelet
-62 w clu|w nonlocal
-61 b <shown> six|b <shown> whatsoever|b eighteen <talk>|b eighteen minut|b hes <talk>|b ive not|b minu four
-61 b nod nor|b than i|b thre by|b twenty one|b why thos|b writ out|b youd test|b your gues|remark fiv|s few as
-61 s hav do|s me on|s often any|s show how|s thre wher|tells fail|w apologiz
-60 asks head|asks play|b <shown> low|b being <said>|b can stand|b do on|b each onc|b follow you|b im leav
-60 b may <shown>|b me its|b ready $|b which <said>|b yes or|b you pres|b your voic|guess whichever
-60 reports refere|s <shown> me|s on largest|s show in|s sorry hear|s two then|s we at|s would add|syntax array
-60 syntax the|w error
-59 advises recent|b attention $|b fre to|b hear what|b human $|b it yet|b pres run|b wer first|b you settl
-59 plan nam|requests suppos|s idea the|s in problem|s let to|s open window|s the eight|s the test|s unus <shown>
-59 w teammat|w unus
-58 asks comparison|asks way|b ^ apology|b a poker|b an <said>|b be her|b do when|b feed it|b forty $
-58 b hashabl $|b is accept|b ive written|b uniqu $|b was two|b what chang|b you correct|s doe run|s error lin
-58 s from in|s is gues|s of cod|s rather your|s spell out|s would do|w beep|w undefin
-57 b <shown> twic|b and memory|b built in|b few <talk>|b fourth <shown>|b is part|b littl longer|b my pag
-57 b our tim|b think its|b wher do|b whil $|remark stay|s ^ interview|s and now|s of nin|s ring <shown>
-57 s why it|s yes no|w minut
-56 asks see|b <shown> do|b draw $|b for you|b it may|b n log|b one fail|b rang over|b reslic it|b sam inner
-56 b som water|b the problem|b ther <said>|b two with|b what are|b with twenty|b you argu|b you draw
-56 nothing invent|s <said> when|s ^ several|s do them|s the say|s turn in|s you settl|s your word|tells left
-56 tells twin|w consist|w lucky|w reslic|w temperatur|w window
-55 asks <said>|asks longest|b <shown> plu|b ^ problem|b after each|b argu $|b at present|b from first|b loud and
-55 b my best|b patienc $|b read me|b test pass|b the draw|b the thought|b use them|b which moment|b which no
-55 b youv try|language what|plan that names how|reports faint|reports pad|s any will|s do decid|s for moment
-55 s for tim|s given <shown>|s going your|s i is|s let know|s pass the|s problem all|s test on|s that occur
-55 s went and|syntax giv|syntax rang|w faint
-54 asks input|b <said> look|b <said> rais|b ^ forgiv|b a comment|b be as|b if any|b im all|b into <facts>
-54 b it mor|b to fals|b until someth|b you persuad|b your cat|nothing six|nothing would|question several
-54 reports aloud|s <said> each|s ^ charat|s at together|s cod at|s feel that|s for good|s four six|s in fil
-54 s in rush|s step step|s what about|s what cost|w function|w receiv
-53 b about its|b but <shown>|b by step|b expect the|b im after|b ive no|b thre of|b which thre|b you convinc
-53 b youd lik|language not|nothing far|question any|remark spac|reports given|reports particular|reports quarter
-53 requests cod|s all pas|s four a|s n n|s talk me|s than or|s the object|s youv mor|w cent|w comparator
-53 w spent|w swap
-52 b ^ append|b ^ integer|b ^ whatd|b acces $|b all eight|b bother you|b doe <shown>|b error $|b how are
-52 b leav with|b or <talk>|b or mor|b pil and|b that chang|b trac your|b what did|b wher are|b with last
-52 b you estimat|b your call|nothing talk|question wev|question yes|reports outsid|requests draw|requests peac
-52 s <shown> cas|s ^ keyboard|s ^ reslic|s a companion|s at unknown|s i rat|s if want|s much doe|s six the
-52 s the argument|s they as|s when look|s would mak|s would two|s would writ|s you worry|w paus
-51 acts ^ leads|asks mean|b <said> about|b <said> say|b a problem|b bigint $|b eight minut|b error on
-51 b follow no|b in peac|b interest in|b largest <shown>|b lay out|b nor shak|b on as|b test <asked>
-51 b test befor|b the wish|b tru of|b twelv <talk>|b zero was|nothing digit|nothing youv|question of
-51 question shall|reports voic|requests trac|s ^ valueerror|s as pleas|s call with|s did arriv|s i play
-51 s its least|s keep poker|s leav you|s my one|s nor from|s or no|s six <shown>|s the four|s the typ
-51 s two want|s untouch <shown>|s use from|s wher other|s would giv|tells howd|w curiou|w design|w summary
-51 w syntax
-50 asks thought|b <said> dot|b and zero|b at which|b believ it|b cant run|b even one|b for check|b i ask
-50 b in every|b let <talk>|b nam both|b never any|b output was|b such <shown>|b the caller|b ther can|b tim now
-50 b tiny <shown>|b you mention|nothing think|reports choic|requests handful|s ^ enumerat|s ^ integer|s ^ pull
-50 s ^ scribbl|s chang the|s hear reason|s many <shown>|s me each|s out eleven|s sam if|s thre seven|s thre ten
-50 s to nin|s when it|s with idea|syntax slic|w element|w hurry|w wev
-49 asks certain|asks set|b <shown> such|b ^ drop|b ^ fals|b about it|b bas on|b feel <shown>|b good whil
-49 b i owe|b let leav|b look back|b neither yes|b one second|b reckon $|b run $|b the echo|b the lookup
-49 b trac it|b welcom her|b without how|b you propos|b your $|nothing minu|plan thank|question what|remark nam
-49 reports ferry|reports paper|reports practic|reports slash|reports temperatur|s ^ hop|s ^ statement|s can below
-49 s explain to|s if heard|s might <shown>|s on account|s such <shown>|s tru it|s water you|s without often
-49 s your know|tells element|w convinc|w hardest|w microphon|w timeout
-48 asks know|b ^ assign|b and well|b choos one|b could repeat|b could you|b describ $|b didnt <asked>|b for of
-48 b in cas|b is your|b les than|b me know|b rather hear|b to judg|b to reason|b to weigh|b wev a|b why that
-48 b you weigh|plan wer|question no|remark can|reports heard|reports pass|requests breath|s ^ lambda
-48 s back <said>|s expect the|s fact the|s how cam|s how the|s im for|s in head|s loud clear|s on map|s on run
-48 s one fiv|s part the|s say it|s the modul|s the want|s with indexerror|w availabl|w radio
-47 acts advises tells|advises whatever|b by identity|b contain $|b every cas|b ill neither|b in what|b let on
-47 b of fifteen|b over as|b run it|b run them|b them may|b wer insert|b whenever your|b your step|nothing pleas
-47 reports judg|s ^ describ|s ^ paper|s ^ receiv|s ^ scan|s happen each|s i every|s measur <said>|s the show
-47 s ther alway|s you weigh|sets up error|syntax tells|syntax without|w acquaintanc|w bik|w doorbell|w giv
-47 w identity|w item|w practis|w till
-46 asks hardest|asks nothing said|asks understand|b <said> or|b ^ say|b against all|b annoy $|b are <facts>
-46 b are fin|b as expect|b feel that|b i giv|b in math|b its call|b its your|b say either|b snow her|b ther may
-46 b was an|b wer about|b what point|b which small|b with four|b you good|b your argument|nothing morn
-46 nothing we|reports curiou|reports default|requests plan|s ^ thank|s ^ valu|s a error|s as want|s could sum
-46 s feel it|s fin me|s hear think|s i its|s i want|s let the|s my out|s nod shak|s of now|s one fail
-46 s rest green|s they two|s thre that|s when when|s youd me|s youv about|s youv someth|syntax call|syntax not
-46 tells drill|tells int|w busy
-45 asks speak|b <said> stamp|b <shown> no|b <shown> took|b call to|b cas four|b colleagu $|b first parameter
-45 b green and|b harm don|b is hashabl|b item <shown>|b of eight|b one didnt|b output for|b pass now|b paus $
-45 b sinc version|b statement has|b the fail|b throw at|b what ive|b which <talk>|b worry you|b you sound
-45 guess which|language whol|nothing can|question cas|remark could|remark that names youd|reports clock
-45 reports cookbook|reports crackl|reports stag|s ^ curiou|s ^ heap|s did <shown>|s do what|s gues <said>
-45 s no <shown>|s outsid it|s python <said>|s singl <shown>|s two four|s whenever want|s with feet|s writ all
-45 sets up fail|syntax lik|syntax math|w bool|w calv|w comprehension|w conclud|w crackl|w reviewer
-44 advises cod|asks doubt|asks spend|b cas with|b choos $|b let hear|b many even|b my account|b no other
-44 b one was|b own word|b ran into|b row of|b sinc thre|b ten tim|b than every|b try a|b two isnt|b welcom to
-44 b you least|language a|language for|leads troubl|leads word|nothing requests|question the|question whether
-44 reports cas|requests thought|s <shown> differenc|s <shown> whatever|s ^ claim|s ^ produc|s befor trust
-44 s better i|s if understood|s in brac|s ive both|s keep fac|s may be|s read your|s two cost|s which your
-44 s would play|s you decid|s your decid|tells indexerror|w cat|w prov|w test
-43 asks worst|b <shown> hit|b ^ being|b a clu|b a comparator|b differ $|b doe and|b dont mind|b expect <shown>
-43 b fifty $|b got tim|b in use|b keep talk|b let hav|b n <talk>|b one idea|b out loud|b pas and|b racket $
-43 b result <asked>|b right sid|b say when|b see your|b that enumerat|b the cat|b the larg|b them onc
-43 b what question|b when your|b whichever one|b with del|b you arriv|b your microphon|leads com|nothing expect
-43 nothing im|question whol|remark that names open|reports method|requests describ|s <said> item|s <shown> return
-43 s <shown> two|s ^ nam|s ^ slash|s ^ stay|s a expression|s a whil|s and cant|s has own|s into <said>
-43 s it hand|s judg that|s non them|s play through|s rest fin|s talk you|s the hav|s ther onc|s what both
-43 s with a|s work plac|sets up judg|tells slid|tells unus|w attention|w racket
-42 asks measur|b <said> hand|b ^ within|b a test|b act out|b after ten|b and half|b bad one|b befor cod
-42 b cas two|b either <shown>|b for with|b from what|b had not|b hop it|b im going|b latest one|b long $
-42 b long doe|b mak nin|b me hear|b me two|b my littl|b one moment|b one sentenc|b pas a|b peac $|b repeat the
-42 b seven $|b should each|b sign and|b the messag|b ther tim|b to nin|b twelv of|b what ground|b wont happen
-42 guess ill|language tells|nothing asks|nothing land|nothing reports|remark many|reports company|reports hour
-42 reports neighbour|reports snow|reports welcom|requests hop|requests suit|s ^ choos|s alway least|s be poor
-42 s both us|s four the|s has land|s i asleep|s idea a|s lik to|s of own|s on someth|s one nought|s paint in
-42 s see <said>|s should min|s theyr <said>|s to tru|tells hash|tells loud|w poker|w unsur
-41 advises apologis|advises paus|b <said> <shown>|b ^ thank|b a question|b and add|b answer by|b by default
-41 b certain $|b eight of|b follow along|b happy to|b how com|b i hear|b i miss|b in ink|b in word|b ive mad
-41 b of fiv|b other until|b part you|b peopl use|b ran out|b slash <said>|b the ship|b to apologis|b what exact
-41 b you comfortabl|b you for|remark theyv|reports apologiz|reports claim|reports decision|reports swap
-41 reports thunder|requests explain|s <shown> different|s ^ averag|s ^ linear|s both should|s chang your
-41 s doe look|s feel you|s for just|s les on|s may insid|s minu plu|s one any|s right is|s rough many
-41 s to editor|s two sign|s unles pas|s up you|s why one|syntax index|tells forward|tells goat|tells unknown
-41 w argument|w grad|w modul
-40 b <shown> pass|b a whil|b an exception|b argu it|b banana $|b be curiou|b cas fiv|b claim $|b from nin
-40 b i wont|b in thirty|b insert to|b is red|b its kind|b mad with|b of thre|b own thought|b plan as|b see wher
-40 b seven <talk>|b that next|b the compiler|b the drum|b trac that|b your claim|b your opinion|guess could
-40 guess im|guess try|nothing fals|nothing forty|nothing work|question fifteen|question up|remark likewis
-40 remark that names what|reports hello|reports rat|requests nois|s <shown> four|s ^ glad|s ^ voic|s about cost
-40 s be judg|s can between|s do hav|s doe chang|s has thousand|s if minu|s in pictur|s insert keep|s is okay
-40 s ive my|s mor ther|s nin nin|s own <shown>|s plan it|s quiet a|s say from|s say way|s should about
-40 s smaller of|s som <said>|s stop an|s throw it|s whenever feel|s you in|tells pleasur|tells produc
-40 w understand|w we|w woodpecker
-39 b <said> an|b <said> know|b <said> nam|b ^ welcom|b a colleagu|b a program|b a timeout|b an int|b and trac
-39 b cannot <shown>|b count twic|b decid $|b explain the|b go through|b how would|b in cur|b is green
-39 b just behind|b lookup $|b mak you|b memory <asked>|b on yourself|b particular <shown>|b plain word
-39 b point seven|b python you|b quiet for|b result look|b run when|b smaller version|b sooner <talk>
-39 b subtract one|b the fifth|b thi part|b two not|b whatever you|b when would|b yes nor|b your test
-39 plan that names a|remark glad|remark problem|remark wher|reports attention|requests small|requests stay
-39 s ^ aloud|s ^ pleasur|s a stand|s an <said>|s box its|s call <said>|s can you|s cost tim|s decid <said>
-39 s for word|s how got|s ill on|s im let|s in design|s one insid|s or with|s put <shown>|s she already
-39 s two red|s what would|s your arriv|s your fil|s your stand|sets up run|tells librarian|w agreement|w iterat
-38 advises plan|b ^ sys|b ^ want|b a hash|b all ear|b alon the|b at four|b being ther|b either <facts>
-38 b expect one|b few minut|b few of|b fiv green|b half is|b how <facts>|b i add|b it then|b keep out|b min to
-38 b mum on|b never later|b or stack|b point wher|b recent <shown>|b sampl $|b sort <shown>|b that tim
-38 b the nois|b today <talk>|b two billion|language math|nothing hello|nothing slow|remark miss|remark provid
-38 reports bracelet|reports failur|reports map|reports paint|s <said> length|s <shown> input|s ^ oldest|s ^ term
-38 s ^ visit|s doe of|s highest first|s im ear|s im on|s me thre|s minut go|s much your|s one four|s sur you
-38 s test your|s thos for|s you argu|tells comprehension|tells failur|tells middl|w exam|w session
-37 advises lookup|asks deep|asks trac|asks weigh|b <said> modul|b <shown> <said>|b <shown> min|b ^ any|b ^ nerv
-37 b a typeerror|b are $|b are correct|b argu for|b eight to|b fifty thre|b for at|b for bring|b from my
-37 b him out|b how do|b how sur|b its linear|b judg of|b least <talk>|b me on|b nam a|b of $|b old <facts>
-37 b on two|b own <asked>|b point in|b prefer $|b sam length|b short word|b sound <odd>|b that pick
-37 b the doorbell|b to understand|b two thing|b undefin $|b unknown <shown>|b we carry|b we stop|b writ for
-37 b you wonder|nothing tells|reports annoy|reports boolean|reports march|requests find|requests play
-37 requests youd|s <said> into|s <said> peac|s <shown> seven|s ^ answer|s ^ many|s ^ pleas|s from a|s from first
-37 s hear in|s invent <shown>|s item <shown>|s its quiet|s me be|s me every|s nin thre|s owe <shown>|s sam befor
-37 s say when|s seen that|s sound my|s that as|s ther least|s toward infinity|s turn <said>|s twenty minut
-37 s when through|s who when|s with at|syntax enumerat|syntax list|syntax when|tells identity|tells messag
-37 tells multiply|tells tea|tells undefin|w deepcopy|w listen|w positiv|w sooner|w typeerror
-36 advises sooner|advises word|asks believ|asks buy|b <shown> or|b ^ loud|b ^ trac|b add <facts>|b aloud $
-36 b aloud what|b answer is|b befor either|b bracket $|b cat has|b caught that|b chang in|b choos that|b cod doe
-36 b comma between|b could try|b decid whether|b default $|b dont show|b expect thre|b fiv second|b go at
-36 b great question|b hand <said>|b heapq <odd>|b how $|b ill let|b im <said>|b im still|b in short|b insid each
-36 b is <said>|b it aloud|b let stay|b many separat|b me why|b mov to|b one unus|b run <asked>|b say whether
-36 b she already|b squar <odd>|b squar bracket|b suit you|b test first|b that nic|b ther thre|b they grow
-36 b through what|b to fifty|b to follow|b walk <said>|b was non|b watch $|b wonder about|b you now|b you rely
-36 b youd try|b your pictur|nothing get|nothing let|nothing wer|question tru|remark never|reports exception
-36 reports stamp|requests assum|requests coupl|requests input|s <shown> fail|s ^ pil|s ^ put|s a arent
-36 s again <said>|s all except|s doe go|s each know|s fiv left|s fiv six|s front the|s how separat
-36 s input <shown>|s is than|s let test|s me how|s min too|s no whatsoever|s of may|s one didnt|s out me
-36 s part your|s say on|s should back|s sip someth|s the hold|s thre four|s tim memory|s what try|s you now
-36 s your doe|sets up expect|syntax wrap|tells argument|tells boolean|tells pop|tells wip|w dozen|w excus
-36 w fail|w lak|w shelf|w stag
-35 advises closer|asks bring|asks colleagu|b <said> hold|b <shown> dont|b ^ breath|b ^ plenty|b and an
-35 b back for|b be your|b dont hav|b dot <said>|b doubt $|b explain it|b fail with|b failur as|b fiv minut
-35 b guess $|b halv of|b i agre|b im gonna|b in python|b least sur|b may the|b mean in|b million to
-35 b neither should|b one cas|b parenthes $|b practic $|b ready to|b remov and|b right now|b run away|b say mor
-35 b six <shown>|b stop her|b sympathy $|b that thunder|b the report|b the scal|b the tal|b thi to|b tim on
-35 b twenty $|b two that|b would each|b you giv|language both|language minu|nothing are|plan can|question glad
-35 question spac|reports element|reports headset|requests run|requests sketch|s <said> half|s <shown> talk
-35 s ^ biscuit|s ^ headset|s ^ problem|s ^ situation|s befor cod|s expect was|s first wher|s giv a|s how work
-35 s in sentenc|s is question|s is thought|s ive a|s let what|s many do|s may one|s me now|s neither nor
-35 s of cas|s of dictionary|s one nin|s sam failur|s the okay|s the thre|s thre youd|s to fifty|s two six
-35 s well thirty|s wont whether|s you run|syntax from|syntax you|tells drop|tells head|w apologis|w attempt
-35 w compil|w fraction
-34 asks abl|asks eye|asks rough|asks test|b <shown> pleas|b ^ happen|b ^ wanna|b a fair|b a real|b and we
-34 b cas <facts>|b for underscor|b i grew|b in how|b in javascript|b is up|b it behav|b its cost|b keyerror $
-34 b lat <talk>|b me repeat|b me too|b min is|b notic a|b now that|b of thirteen|b program stop|b rim of
-34 b six <talk>|b spend them|b thre mor|b to mak|b underscor <said>|b until <said>|b we could|b you run
-34 guess about the language asks|nothing id|nothing water|plan back|question seven|question they
-34 remark that names could|remark wev|reports clu|reports disagre|reports sys|s <said> which|s <shown> middl
-34 s <shown> top|s ^ grew|s about sam|s been for|s do stand|s doe lin|s doe stop|s hand that|s hang by|s i all
-34 s in day|s let repeat|s long a|s method <said>|s mor how|s of seven|s our is|s som them|s sound your
-34 s that ive|s their <said>|s thing cant|s twelv thirteen|s underscor rang|s what <said>|s what smallest
-34 s wher went|s whether all|syntax len|tells arrang|tells back|tells bigint|tells bool|tells math|w de|w reread
-33 advises draw|advises stay|asks call|asks confident|asks depend|asks exact|asks split|asks track|b <said> goe
-33 b <said> happen|b <shown> folk|b <shown> undefin|b ^ afternoon|b ^ theyr|b a biscuit|b after thirty
-33 b answer ther|b apologis $|b comfort $|b given a|b her too|b hold after|b i listen|b id <talk>|b ill look
-33 b indexerror $|b its for|b ive non|b left off|b my card|b neither $|b no rank|b on thre|b or <facts>
-33 b python <said>|b run was|b sham in|b show me|b step by|b thank you|b the hardest|b the keyboard|b the stack
-33 b think out|b thre instead|b to fiv|b two fail|b understandabl $|b valu could|b valueerror $|b want two
-33 b would your|b you choos|b zero for|question start|question thos|remark cut|remark go|remark of
-33 remark that names everyth|remark that names pardon|reports item|reports rely|reports steer|requests pil
-33 s <shown> enough|s <shown> ran|s <shown> show|s ^ afternoon|s ^ hello|s ^ written|s accord the|s all my
-33 s all pass|s and wer|s can hear|s comment <shown>|s del the|s down your|s eight ten|s is anyth|s isnt anywher
-33 s look over|s mak <shown>|s no on|s run in|s see from|s tak <shown>|s that acros|s that part|s ther and
-33 s thes two|s think loud|s to what|s what do|s what plan|s when you|s word <said>|s would check
-33 s would convinc|syntax use|tells plat|tells understand|w angl|w defin|w feed|w getordefault|w january|w null
-33 w paper|w patienc|w show
-32 advises wherever|asks goe|asks situation|b <shown> suit|b <shown> wait|b ^ wouldnt|b a number|b a sip
-32 b are taken|b as what|b did <said>|b doesnt $|b each cas|b effect $|b even be|b every <said>
-32 b fourteen <talk>|b i know|b in any|b just yet|b let try|b lov the|b much doe|b nin $|b no differenc
-32 b or deny|b or non|b rain on|b read <asked>|b sketch a|b som may|b that might|b them for|b ther will
-32 b to another|b to myself|b twelv $|b two slash|b want thre|b we leav|b wher in|b you figur|b youd app
-32 b your choos|guess fifty|guess thirty|language whil|leads step|nothing gap|nothing round|question peopl
-32 question thes|requests hello|s <said> fals|s ^ headphon|s ^ lorry|s ^ mark|s ^ sketch|s ^ thirty|s ^ wev
-32 s ^ wip|s a lunch|s are into|s do one|s i carry|s nor my|s often every|s pair was|s pass one|s search <said>
-32 s she do|s test befor|s that job|s them me|s tim it|s to how|s wer most|s what ther|s you ready
-32 tells breadth|tells hop|tells keep|w default|w keyboard|w method|w rim|w voic
-31 asks run|b <said> grow|b <shown> dur|b <shown> enjoy|b <shown> neither|b <shown> thre|b ^ reslic|b ^ whatv
-31 b a point|b a rough|b are green|b bit <said>|b cas pas|b chang the|b curiou about|b defend $|b different $
-31 b enumerat $|b fail one|b fifteen $|b from $|b from when|b hear you|b high <shown>|b im a|b jump to
-31 b of pair|b pac $|b pas $|b pil up|b repeat it|b run first|b shut by|b suggest we|b test youd|b that on
-31 b the book|b the choos|b the clock|b the end|b the head|b the text|b ther being|b thing befor|b thunder $
-31 b to choos|b two second|b underscor in|b variabl <asked>|b welcom $|b wher would|b whil now|b would it
-31 b you fix|b you gav|b you import|b your <said>|b your given|b your part|leads version|nothing set|nothing sid
-31 plan rough|question could|question miss|question one|question we|remark speak|remark squar|reports coat
-31 reports decid|reports defend|reports neck|reports plenty|reports preferenc|reports story|reports wrestl
-31 requests slip|s <said> empty|s <said> from|s <said> hold|s <shown> now|s ^ fair|s ^ whatv|s a nin|s and non
-31 s at spe|s big that|s doe do|s few of|s for to|s has for|s if would|s in respect|s its her|s me cost
-31 s might your|s my cheat|s nam thre|s of fail|s other through|s out tim|s rul it|s stop befor|s that four
-31 s that or|s the allow|s truthy <said>|s two at|s what each|s what for|s what variabl|s would run|s you pas
-31 s you say|s youd mor|s youll neither|s your as|s youv quiet|w evict|w hear|w part|w preferenc|w str|w whatv
-30 advises hash|asks grow|asks sentenc|b ^ fewer|b ^ howd|b ^ quick|b accept $|b among <talk>|b among friend
-30 b an object|b and a|b as memory|b brought it|b check if|b check that|b clos to|b didnt finish|b eleven pass
-30 b few <facts>|b first sampl|b giv $|b goe into|b had thre|b hash sign|b hear mor|b how might|b i <said>
-30 b i liv|b it shift|b ive understood|b last few|b lik you|b lru <said>|b me at|b my interview|b no hurry
-30 b nor no|b not count|b pardon the|b pil of|b point of|b round of|b say thre|b som <asked>|b statement $
-30 b the input|b the nin|b the spe|b the stat|b the valu|b thre tim|b very welcom|b we got|b what surpris
-30 b wher wer|b which non|b with seven|b wrap up|b yet $|b you may|b you nervou|b you receiv
-30 plan that names fill|plan that names level|question thank|remark upper|reports iterabl|reports keyboard
-30 requests finger|requests follow|s <said> that|s <shown> gav|s ^ hash|s ^ howd|s ^ thermometer|s ^ today
-30 s a comprehension|s another <shown>|s are zero|s as can|s been at|s decision your|s doe program|s dont in
-30 s first that|s for fiv|s half our|s hav both|s hit tim|s how it|s i grad|s in special|s is four|s isnt the
-30 s it som|s its tim|s know your|s let hear|s me or|s not yet|s one two|s return new|s see sam|s shall carry
-30 s silent the|s stuck a|s talk into|s that longer|s ther i|s until <said>|s want <shown>|s we som|s wher they
-30 s which do|s would trac|s writ first|s youd <said>|s your through|s your welcom|tells swap|w howd|w interfac
-30 w pars|w photo|w produc|w ready
-29 advises act|advises pleas|asks feed|asks worry|b <said> any|b <said> com|b ^ forth|b ^ lucki|b ^ popitem
-29 b a breath|b a few|b a valu|b as i|b be tru|b collection <said>|b discard <talk>|b doe for|b dot length
-29 b drop each|b enjoy $|b for forty|b four are|b giv a|b go over|b half <shown>|b has $|b he <odd>|b hook $
-29 b how you|b input you|b lin would|b never <asked>|b next <odd>|b no rul|b one <said>|b outsid $|b pas revers
-29 b penny $|b poker <talk>|b present $|b primitiv $|b question to|b result is|b seventy $|b short break
-29 b sinc march|b sys <odd>|b the cost|b the heat|b the thirty|b the verdict|b thre <odd>|b toward <shown>
-29 b want one|b we should|b what each|b what had|b wher did|b why ther|b worth it|b you act|b your estimat
-29 guess about the language it|guess what|language zero|leads fil|leads think|nothing text|plan pair
-29 plan that names ive|question question|remark clu|remark do|remark that names speak|reports behind|reports firm
-29 reports forgiv|reports heat|reports init|requests memory|requests shap|s <said> twic|s <shown> interest
-29 s <shown> link|s ^ forth|s ^ group|s ^ lucki|s ^ popitem|s ^ stat|s ^ whether|s at pac|s be your|s doe first
-29 s element its|s expect two|s fac that|s feel to|s glas water|s hand i|s im <shown>|s is new|s itself <said>
-29 s not my|s often all|s on twic|s photo the|s poor if|s ran the|s recursion on|s shout you|s sinc point
-29 s sit it|s that whether|s the inner|s ther too|s thre zero|s two whos|s wev the|s when want|s word word
-29 s would go|s you until|sets up let|syntax get|syntax most|syntax whil|tells comparator|tells defin
-29 tells invent|w division|w lucki|w nlargest|w outcom|w primitiv|w quiet|w tomato|w top|w unclear|w valueerror
-28 advises pull|advises talk|asks finish|asks settl|asks view|b <said> follow|b <said> for|b <said> of
-28 b <said> which|b <shown> dish|b ^ lat|b ^ littl|b ^ slow|b and non|b bad <shown>|b be reject|b bear with
-28 b befor breakfast|b by your|b cant read|b cas thre|b clear to|b down her|b easier to|b eighty $|b feel ready
-28 b fiv <shown>|b four <shown>|b from minu|b im happy|b in common|b insert $|b it through|b may be|b or not
-28 b other are|b precis two|b promis $|b run befor|b said <talk>|b send away|b serv $|b start is
-28 b statement <shown>|b test can|b that through|b the nastiest|b the neighbour|b the pil|b the story|b third cas
-28 b two and|b two nam|b under my|b whichever <facts>|b you mor|b you someth|guess about the language the
-28 guess forgiv|guess pas|leads long|nothing afternoon|nothing fin|nothing four|nothing that|remark all
-28 reports beep|reports craft|reports expectation|reports patienc|s <said> neither|s <said> on|s <shown> nod
-28 s <shown> touch|s ^ any|s ^ candidat|s ^ output|s ^ result|s ^ seventy|s ^ whatd|s ^ worry|s do each
-28 s end <shown>|s few in|s fifteen a|s heard you|s in yes|s its thing|s ive <said>|s last each|s last minut
-28 s lin for|s look on|s mak <said>|s one thre|s one us|s question <shown>|s round <said>|s sam can
-28 s sentenc the|s their or|s ther enough|s ther for|s ther up|s to insert|s try to|s try with|s what a
-28 s you explain|s you first|s you jump|s your today|s zero two|syntax integer|syntax mak|syntax on|tells evict
-28 tells nonlocal|tells sell|tells slash|tells statement|w hello|w ill|w literal|w nastiest|w whatd
-27 advises enumerat|advises expect|asks f|asks halfway|asks reason|b <said> $|b <said> <talk>|b <said> afterward
-27 b <said> first|b <shown> eight|b <shown> person|b a are|b a canteen|b a cloakroom|b a pleasur|b all <talk>
-27 b approach <asked>|b are <shown>|b at as|b can $|b do different|b dont worry|b dry feet|b for two
-27 b from another|b giv <said>|b has up|b if youd|b ill stay|b im keep|b in forty|b invent a|b it leav
-27 b ive got|b just <asked>|b last <odd>|b lin it|b littl over|b many comparison|b me $|b nam two
-27 b neither <odd>|b no spac|b nonlocal $|b on four|b one among|b only talk|b pair insid|b plan in|b poker fac
-27 b return it|b session $|b short <shown>|b six minut|b slash $|b som tim|b stick with|b sur i|b that ran
-27 b the harbour|b the session|b the year|b to try|b today $|b try with|b twenty and|b two do|b two plac
-27 b two separat|b valu of|b we hav|b which also|b with and|b with dry|b you in|b yourself $|guess set
-27 nothing high|nothing kayak|nothing room|plan that names pair|question stay|remark thank|remark that names why
-27 reports church|reports knot|reports switzerland|requests word|s <said> call|s <said> maximum|s <shown> think
-27 s ^ int|s ^ otherwis|s ^ owe|s an str|s and middl|s are comfortabl|s at few|s befor typ|s cas <shown>
-27 s cod the|s deep that|s delet <shown>|s do <shown>|s do it|s do its|s drop the|s for a|s gather <said>
-27 s how comparison|s how might|s how mor|s i min|s id you|s if not|s is singl|s it com|s leg you|s many them
-27 s of typ|s of with|s off pop|s play for|s play on|s repeat <said>|s sam me|s sequenc <shown>|s shar you
-27 s sinc thre|s so in|s stick it|s still you|s the expect|s the giv|s the parameter|s the stamp|s tim on
-27 s until <shown>|s was and|s would other|s youd and|sets up pil|tells book|tells doub|tells keyboard
-27 tells tupl|w aris|w few|w indexerror|w init|w rummy|w switzerland
-26 acts requests asks|advises order|advises right|asks behav|asks counter|asks step|asks treat|b <said> anyway
-26 b <said> return|b ^ foreach|b ^ interview|b ^ under|b a sort|b a woodpecker|b and how|b another or
-26 b anyth youd|b apologiz $|b be interest|b befor youd|b blank $|b busy $|b can try|b chang for|b clock can
-26 b complain if|b depth first|b dot append|b eight with|b even a|b exact doe|b got that|b ill hold|b im the
-26 b into word|b keep mum|b keep to|b lambda that|b languag you|b last half|b last run|b length minu|b meantim $
-26 b min <odd>|b neck $|b neighbor $|b no clu|b of yourself|b on in|b pencil and|b plat $|b python $
-26 b python it|b sentenc befor|b seven mak|b spread to|b still with|b the def|b the eighth|b the halv
-26 b the meantim|b the wheel|b them pas|b warm <talk>|b went <asked>|b what speak|b wherever a|b without one
-26 b work toward|b you find|b you test|b your question|b youv <facts>|guess about the language from|guess thatd
-26 language either|leads approach|leads rain|nothing leads|nothing whoever|plan being|plan go|plan honest
-26 question beyond|question either|remark everybody|remark that names seven|remark thes|remark um|reports evict
-26 reports flat|reports hashabl|reports poker|reports wev|s <said> bracket|s <shown> report|s ^ check|s ^ foreach
-26 s ^ halv|s ^ im|s ^ pick|s ^ spread|s ^ verdict|s abov def|s add the|s and pair|s any doesnt|s ask a
-26 s can of|s clock wait|s expect thre|s for me|s hav written|s i giv|s i repeat|s i with|s if need|s im as
-26 s in answer|s in ink|s in meantim|s is doubl|s isnt is|s it as|s lik see|s listen you|s me fiv|s minut look
-26 s neither it|s non as|s old <said>|s on short|s or hav|s say got|s sid work|s ten as|s thre with
-26 s through word|s to test|s try out|s unles <shown>|s use <said>|s wer minut|s what be|s what hav|s what think
-26 s who your|s with length|s you track|sets up test|sets up text|syntax foreach|tells captain|tells kept
-26 tells neighbour|tells shed|tells top|w brew|w documentation|w eighth|w foreach|w m|w meantim|w narrat
-26 w pleasur|w ponder|w practic|w refere|w rob|w rough|w schedul|w several|w simulat|w siren
-25 advises best|advises pac|advises sink|asks conclud|asks design|asks otherwis|asks thing|b <n> second
-25 b <shown> eleven|b ^ driv|b ^ everywher|b ^ pardon|b ^ which|b a <shown>|b a row|b a search|b agre $
-25 b alway <odd>|b another from|b believ you|b deep could|b do they|b doorbell $|b each end|b each point
-25 b eight <said>|b estimat the|b expect for|b fewer <said>|b fifteen minut|b giv two|b glad to|b has non
-25 b hurry at|b i havent|b i speak|b im <shown>|b in either|b is consider|b is les|b larg <shown>|b length with
-25 b let work|b minut <shown>|b non then|b one failur|b one pair|b paper and|b pass except|b peopl $
-25 b program <asked>|b ris $|b second against|b second ther|b serv as|b seven minut|b seven pass|b sit with
-25 b six <odd>|b that choic|b that question|b that use|b the driver|b thi run|b thi story|b think so
-25 b thousand fram|b through it|b to draw|b unit <said>|b unsur about|b us <asked>|b wev <odd>|b whether they
-25 b with my|b yes and|b you <shown>|b you claim|b you would|b your reckon|b your throat|b your welcom
-25 guess about the language unles|leads <asked>|nothing start|nothing what|remark that names tell|reports absent
-25 reports balcony|reports differ|reports prov|reports rush|requests pardon|requests stat|s ^ silenc|s answer an
-25 s be hundr|s cant up|s compar length|s could check|s do visit|s doesnt them|s either is|s enumerat you
-25 s error the|s ever ther|s four hold|s hop is|s how hav|s hurry all|s i understand|s im along|s im program
-25 s in year|s interview i|s is part|s is saf|s it loud|s jot a|s me that|s me the|s on cod|s on small|s see i
-25 s step it|s stor it|s stretch which|s swap two|s that i|s the complain|s the opposit|s ther be
-25 s ther sandwich|s think it|s we do|s what go|s whatever <said>|s with few|s would <shown>|s would program
-25 s your answer|s your thought|sets up dot|sets up pres|syntax if|syntax les|syntax squar|syntax swap
-25 syntax unles|tells hashabl|tells lie|tells stood|w audienc|w degr|w editor|w explor|w fifteen|w freez
-25 w rehearsal|w scal|w speaker|w tester|w traffic|w unopen
-24 advises jump|advises lif|advises met|advises speak|advises spot|asks gain|asks lead|asks lean|asks mat
-24 asks siz|asks youv|b <said> do|b <said> underscor|b <said> until|b ^ even|b ^ narrat|b ^ pleas|b a bool
-24 b a comprehension|b a reviewer|b a thousand|b all your|b any equal|b are up|b be wider|b better now|b by thre
-24 b compar to|b convinc yourself|b count of|b declar it|b describ what|b fin as|b first if|b fiv are|b i keep
-24 b if all|b if we|b im on|b ink $|b input is|b is gon|b isnt includ|b it matter|b it rais|b it smell
-24 b item at|b its right|b just talk|b low to|b maintain thi|b me each|b my neighbour|b myself $|b nam <talk>
-24 b neither nod|b new one|b of eleven|b on <facts>|b play that|b python its|b shap $|b shout if|b six on
-24 b so plain|b som cod|b som twenty|b tak <said>|b tak me|b task $|b teammat $|b ten was|b test <shown>
-24 b that rais|b the literal|b the tail|b thi stag|b till <said>|b till it|b trac the|b try that
-24 b understand that|b up fiv|b us <facts>|b weigh it|b what miss|b which input|b which that|b wont grow
-24 b you again|b your allow|guess how|guess sorry|leads minut|leads smaller|nothing a|nothing rush|plan shall
-24 plan show|plan stay|plan that names mhm|remark enjoy|remark morn|remark that names min|remark thing
-24 reports asleep|reports camera|reports desk|reports fair|reports tupl|reports underscor|reports weigh
-24 requests version|s <said> what|s ^ declin|s ^ eleven|s ^ ive|s ^ librarian|s ^ may|s ^ non|s ^ rough
-24 s ^ throw|s about befor|s after round|s after thirty|s and outsid|s are by|s choos <shown>|s colleagu to
-24 s do hand|s for cod|s fourteen fourteen|s glad <shown>|s grow mor|s how doe|s howd <shown>|s hundr <said>
-24 s i hand|s if colleagu|s if rather|s it follow|s keep it|s largest took|s middl the|s not or|s of choic
-24 s out step|s promis the|s tak <said>|s that claim|s that question|s that writ|s the suggest|s the yourself
-24 s ther about|s ther but|s thre expect|s thre is|s thre of|s thre then|s way leav|s which mak|s with error
-24 s with keyerror|s with leg|s would explain|s wrap <shown>|s writ out|s you fit|syntax both|syntax doe
-24 syntax extend|syntax poll|tells len|tells object|tells soon|tells till|w builtin|w char|w constructor
-24 w drill|w expir|w hang|w im|w judg|w lorry|w oldest|w ordereddict|w quantity|w sceptical|w snow|w spelt
-24 w toarray|w uneven
-23 advises aloud|advises differ|advises set|advises singl|asks branch|asks current|b <said> and|b <said> away
-23 b <shown> about|b <shown> doe|b <shown> som|b ^ all|b ^ blank|b ^ greet|b ^ open|b ^ written|b a condition
-23 b a fourth|b an echo|b an indexerror|b and show|b and why|b answer with|b argument is|b assum $|b be spent
-23 b been up|b big o|b brought up|b by what|b can explain|b can listen|b confirm or|b consist of|b default it
-23 b doe the|b dont <facts>|b everybody $|b fiv was|b forgiv my|b fruit $|b gon quiet|b good and|b good thing
-23 b halv is|b happen <talk>|b hav a|b i told|b import sys|b interfac $|b its up|b let look|b let run
-23 b lin seven|b low <facts>|b low plu|b many pair|b may use|b memory allow|b most two|b my roof|b need not
-23 b non $|b not exist|b occur twic|b one plu|b other nin|b our own|b plan $|b plan on|b pop with|b read your
-23 b run end|b rush $|b say without|b second argument|b seen <shown>|b set to|b she ther|b stack of|b stay on
-23 b stay quiet|b test fail|b the exam|b the silenc|b the twenty|b theyr all|b twenty to|b two didnt|b want four
-23 b what order|b what set|b whenever <talk>|b with fifteen|b wont confirm|b word are|b worst $|b you conclud
-23 b you learn|b you repeat|b you understand|b your keyboard|b your output|guess about the language you|guess fiv
-23 guess map|guess perhap|nothing bracket|nothing green|nothing letter|nothing tell|plan grab|plan tell
-23 plan that names what|question back|question digit|question number|question thre|question top|remark slow
-23 remark that names alright|reports connect|reports expect|reports film|reports fridg|reports ill|reports meantim
-23 reports null|reports remov|reports visit|reports week|reports whistl|requests loud|s ^ being|s ^ blank
-23 s ^ calv|s ^ choic|s ^ colon|s ^ each|s ^ fellow|s ^ fiv|s ^ greet|s ^ lopsid|s ^ ten|s a photo|s add two
-23 s all and|s all are|s all sam|s all small|s answer hand|s as allow|s build new|s can anyth|s can at
-23 s clear to|s do measur|s do use|s doe occur|s draw <shown>|s fix <said>|s half tim|s hard yourself|s has thi
-23 s hav mind|s if did|s in second|s keep straight|s led to|s many are|s no apart|s non no|s out many
-23 s ready you|s say back|s setrecursionlimit the|s sheet paper|s show wher|s small are|s stamp <said>
-23 s statement it|s stay my|s the count|s tim one|s to stuck|s want know|s way the|s wherever <said>|s youd thre
-23 s your judg|sets up default|syntax discard|syntax reslic|tells away|tells depth|tells recent|tells star
-23 tells wanna|tells window|w alright|w cas|w choic|w choos|w colleagu|w comfort|w guarant|w month|w or|w sum
-23 w twelv|w vertical
-22 advises further|advises larger|advises need|advises opener|advises soon|advises water|b <n> with|b <shown> as
-22 b ^ cours|b ^ failur|b a dictionary|b a sweet|b a voucher|b all sort|b also my|b an exist|b any thought
-22 b are allow|b are fiv|b as input|b as it|b between <talk>|b cant giv|b cas $|b cas six|b charat with
-22 b cost $|b describ your|b did the|b do stay|b do your|b eleven out|b find non|b fiv test|b four with
-22 b glad your|b go quiet|b hav after|b hour left|b i nam|b if and|b if your|b index it|b involv $|b is thre
-22 b it arriv|b it mean|b it rain|b its you|b ive caught|b kept a|b machin <shown>|b mad onc|b may even
-22 b may occur|b minut with|b next step|b normal $|b noth on|b of so|b one at|b one giv|b one youv|b poor you
-22 b prefer that|b python thre|b rough how|b sery of|b seven under|b sit comfortab|b slow down|b spell $
-22 b stand first|b switch over|b temperatur $|b thank $|b that look|b the question|b the recursion|b ther plenty
-22 b thought on|b thre tally|b to argu|b troubl at|b twelv minut|b twelv to|b two sentenc|b wer at|b wer twic
-22 b when do|b without an|b written as|b you call|b you sum|b your head|b your speaker|language without
-22 nothing ten|plan that names excus|question it|question tell|remark quick|remark that names you|reports catalogu
-22 reports del|reports everywher|reports met|reports number|requests red|requests sit|requests stranger
-22 s <said> clos|s <said> kept|s <said> remov|s <shown> drop|s <shown> low|s <shown> zero|s ^ and|s ^ append
-22 s ^ deepcopy|s ^ driv|s ^ element|s ^ everywher|s ^ longest|s ^ reason|s after fourth|s after until|s as i
-22 s as test|s at far|s clear me|s collect <said>|s com that|s container <said>|s could trac|s eleven of
-22 s first fail|s for idea|s from length|s giv thi|s had hand|s hav zero|s ill with|s im in|s it forty
-22 s just from|s log every|s may mor|s may up|s minut on|s most thousand|s nin twelv|s no among|s nor no
-22 s not now|s now then|s of tim|s often item|s on fenc|s on mind|s pas as|s perfect to|s pick wher|s search a
-22 s second from|s sery <shown>|s smallest that|s step your|s test <said>|s test green|s test two|s to mind
-22 s to penny|s troubl all|s up ten|s us it|s was pleasur|s way is|s weigh on|s wev minut|s what back
-22 s when ready|s whether cod|s which might|s with four|s with other|s with so|s word my|s you back
-22 s you otherwis|s youv me|sets up ill|sets up memory|syntax colon|tells found|tells lambda|tells stal|w bluff
-22 w downstair|w drum|w hour|w mut|w our|w set|w sooth|w sphinx|w swear|w whiteboard|w wip
-21 asks high|b <said> stay|b ^ assum|b ^ fetch|b ^ worry|b a nod|b a smaller|b a stopwatch|b about nin
-21 b acquaintanc $|b all is|b an unknown|b and try|b are two|b be quiet|b be sur|b bool $|b caretaker <talk>
-21 b choic i|b click $|b defin $|b dont play|b dont read|b each element|b end and|b enumerat of|b equal quick
-21 b first what|b for quit|b go <said>|b good question|b gues is|b i stay|b identity $|b if anyth|b ill glad
-21 b in november|b in whatever|b is any|b is ther|b is two|b iterabl $|b long on|b maximum recursion|b method $
-21 b minut <odd>|b monday $|b mor <shown>|b my gutter|b my uncl|b nin green|b nin pas|b not $|b not call
-21 b not today|b novel $|b on eight|b on lin|b on strik|b one one|b only a|b or fals|b our <talk>|b pad $
-21 b pas on|b program do|b set up|b somewher els|b spend it|b stack $|b step of|b str <facts>|b sur are
-21 b switzerland $|b that hour|b that tak|b the feel|b the fil|b their <talk>|b them hav|b thre test|b through $
-21 b throw an|b to convinc|b to last|b tru or|b which situation|b win that|b without troubl|b wrestl with
-21 b you and|b you explain|b you phras|b you pick|b you unit|b you writ|b your latest|b zero $|guess for
-21 guess nam|guess twenty|language of|language with|leads sound|nothing cur|nothing someon|plan hes|plan talk
-21 plan was|question fals|question got|remark neither|remark small|reports decorator|reports explain
-21 reports gutter|reports seventy|reports tomato|reports understand|reports verdict|requests colleagu
-21 requests easy|requests queu|requests ready|requests tomorrow|requests whenever|s <said> accept|s <said> now
-21 s <shown> breath|s <shown> oldest|s <shown> soon|s ^ backward|s ^ boolean|s ^ comprehension|s ^ hang
-21 s ^ interest|s ^ neighbour|s ^ p|s ^ past|s ^ plu|s ^ sys|s a break|s a str|s again that|s around minut
-21 s bit an|s carry <said>|s charat the|s complain <shown>|s count they|s doe plan|s dont my|s down any
-21 s down my|s dur <shown>|s enter <said>|s fiv of|s follow <said>|s hear question|s hear well|s if knew|s im a
-21 s in rac|s in test|s index on|s it now|s jump the|s leav your|s let at|s linear the|s mak it|s maximum depth
-21 s me second|s my been|s my till|s nin a|s not been|s on your|s onc had|s one expect|s only me|s out window
-21 s outer <shown>|s pair a|s play with|s see we|s smallest you|s stand two|s stay they|s stop ten|s test all
-21 s the element|s the speak|s thre in|s through the|s tru fals|s turn mor|s two fail|s two must|s valu <said>
-21 s very question|s we off|s wer her|s which out|s wont that|s your go|s your hold|syntax go|tells bracket
-21 tells january|tells positiv|tells scribbl|tells summary|tells whatv|w assum|w exception|w ginger|w headset
-21 w me|w operation|w pac|w peac|w pub|w stuck|w view
-20 acts advises reports|advises extend|advises python|asks dyou|asks estimat|asks liv|asks pric|asks rely
-20 b <shown> sooner|b <shown> tru|b ^ lift|b ^ moment|b ^ sorry|b ^ step|b ^ whoever|b a cookbook|b a marathon
-20 b afraid my|b allow that|b and say|b be hash|b be up|b beep $|b brac <talk>|b by last|b cheat at|b com from
-20 b comparator $|b concern $|b cost of|b count the|b coupl $|b disturb me|b doesnt fit|b expect from|b fac on
-20 b faint $|b fin by|b finish your|b first interview|b first version|b from left|b from thi|b got <n>
-20 b grab som|b hay fever|b i learn|b i visit|b inner <shown>|b its nic|b left to|b let giv|b look <facts>
-20 b many <facts>|b me back|b me both|b method of|b my headset|b my umbrella|b nam are|b next part|b nin <talk>
-20 b no rush|b nor how|b of one|b on befor|b one alon|b or nay|b over half|b pair may|b pick it|b ponder $
-20 b positiv <shown>|b prescrib $|b quiet as|b ready when|b reason <shown>|b recent $|b rough <talk>|b run if
-20 b scan the|b seven pas|b show $|b sorry $|b speak about|b start point|b stat of|b still lik|b still no
-20 b stop befor|b story $|b test say|b that be|b that decision|b the only|b the outcom|b thi <facts>
-20 b think through|b thre step|b to prov|b top <shown>|b twenty minut|b very larg|b want back|b wher your
-20 b whether every|b whether i|b which short|b with when|b you $|b you confident|b you too|b youv com
-20 b youv stop|guess alright|guess lay|language one|leads loan|leads lunch|leads ready|leads repeat|leads short
-20 nothing ill|nothing wanna|plan step|plan tak|question whichever|remark don|remark in|remark letter
-20 remark over|remark water|reports bracket|reports bucket|reports deal|reports lucky|reports monsoon|reports r
-20 reports review|reports wheel|reports wrap|reports written|s <shown> cod|s <shown> eight|s <shown> number
-20 s <shown> second|s ^ cut|s ^ dealer|s ^ entir|s ^ lucky|s ^ messag|s ^ mov|s ^ off|s ^ quarter|s ^ slow
-20 s ^ step|s ^ stranger|s ^ thunder|s ^ trac|s ^ whoever|s after other|s another minut|s anyth can|s at left
-20 s at stag|s by up|s cam of|s com for|s differ the|s do do|s eleven <shown>|s even can|s expect <said>
-20 s fiv minut|s halv <shown>|s happen everyon|s how room|s in company|s in third|s is seven|s it functool
-20 s its only|s lon of|s many might|s may on|s mov the|s much a|s much you|s neutral that|s of pas|s of plu
-20 s of statement|s of work|s or on|s point <said>|s right <said>|s sam every|s say many|s see your|s sinc <n>
-20 s small on|s sort the|s stay of|s that nam|s the below|s the hit|s ther doubl|s they do|s thos two|s thre at
-20 s to colleagu|s to run|s twic it|s underlin <shown>|s underscor the|s until speak|s up yourself|s valu go
-20 s what they|s when feel|s when mad|s with position|s with word|s you explor|s you lunch|s you way
-20 s your report|syntax remov|syntax valu|tells attribut|tells believ|tells everyon|tells iterat|tells suggestion
-20 w absent|w attribut|w declin|w distinguish|w examin|w fever|w monsoon|w nod|w optional|w phon|w play
-20 w prescrib|w rely|w resum|w shed|w unpack|w whereabout
-19 acts tells tells|asks argument|asks consider|asks day|asks look|asks miss|asks return|asks stor|asks want
-19 b <said> wear|b <shown> afterward|b <shown> differ|b <shown> tangl|b <shown> tomorrow|b ^ describ|b ^ group
-19 b ^ p|b ^ placeholder|b ^ possibl|b ^ thermometer|b ^ wev|b a church|b a for|b a map|b a regular|b a sentenc
-19 b about non|b about six|b about tim|b again and|b against <said>|b alway hav|b any of|b are and|b arent in
-19 b as quiet|b at first|b at with|b at work|b befor the|b believ $|b bit mor|b both hav|b bother me
-19 b bracket with|b c $|b caller $|b cam <facts>|b cod is|b cod part|b continent $|b do one|b dot <asked>
-19 b down on|b drum $|b drum <odd>|b earliest moment|b eight second|b els pass|b even with|b every other
-19 b every test|b far end|b for one|b fraction $|b from me|b from top|b given <shown>|b got my|b hav finish
-19 b hear the|b i do|b idea <facts>|b integer <asked>|b integer compar|b is last|b item one|b linear in
-19 b look <shown>|b loop to|b mad you|b me follow|b much longer|b my neck|b nada $|b nod or|b old <asked>
-19 b one around|b pac suit|b paint on|b pencil $|b peopl wrot|b permit $|b pick $|b position you|b program print
-19 b quiz show|b radio <odd>|b rely on|b return a|b right <odd>|b right <said>|b see fit|b see when|b so i
-19 b someth <said>|b stay the|b stranger to|b that input|b the fourteen|b the packag|b them do|b thought a
-19 b thre dot|b thre kid|b to dig|b try on|b twenty fiv|b two two|b what that|b what was|b wher we
-19 b which <asked>|b word <shown>|b writ an|b wrot them|b you defend|b you fear|b you gain|b you longest
-19 b you report|b you select|b you throw|language get|leads alright|leads settl|nothing down|nothing folder
-19 nothing is|nothing siz|plan i|plan what|question land|remark im|reports afterward|reports card
-19 reports current|reports familiar|reports grew|reports inward|reports nil|reports quiet|reports rough
-19 reports silent|reports spac|reports summer|requests ahead|requests clear|requests moment|requests say
-19 s <shown> boolean|s <shown> broken|s <shown> eleven|s <shown> fiv|s <shown> reason|s <shown> red
-19 s <shown> trust|s ^ argument|s ^ camera|s ^ drink|s ^ enjoy|s ^ everyon|s ^ extend|s ^ has|s ^ opinion
-19 s ^ placeholder|s ^ pop|s a of|s and next|s answer the|s best us|s better thi|s cat just|s do thre|s do two
-19 s doe approach|s down or|s fail of|s find it|s follow cod|s for hour|s for right|s hav her|s hav now
-19 s hav touch|s how longer|s i hold|s i offer|s if all|s ill right|s im going|s in <shown>|s in approach
-19 s in middl|s is interfac|s it bother|s it toward|s last took|s least about|s log in|s mad drop|s mak new
-19 s may your|s mean that|s million a|s moment you|s mov if|s never zero|s nin pass|s not yes|s of original
-19 s on lin|s only six|s otherwis the|s out hand|s pick <said>|s put figur|s remov <said>|s remov last|s rid the
-19 s run an|s say is|s scan <shown>|s settl for|s show what|s som minut|s stop a|s than middl|s that choic
-19 s the pass|s the seven|s the sort|s ther last|s through lin|s tim gon|s to when|s took longest|s tru <said>
-19 s twenty at|s twic the|s two use|s typ a|s understand wish|s when back|s with expect|s with slic|s work that
-19 s would choos|s would split|s you fill|s youv for|tells apology|tells bik|tells child|tells drawer
-19 tells group|tells interfac|tells lorry|tells silenc|tells sum|w bakery|w banjo|w broken|w buck|w career
-19 w connect|w draw|w firm|w human|w placeholder|w quiz|w restor|w suspect
-18 advises insert|advises suit|asks along|asks amount|asks far|asks fil|asks going|asks print|asks reckon
-18 b <said> by|b <said> i|b <said> reach|b <said> theyr|b <said> yet|b <shown> day|b <shown> non|b <shown> paint
-18 b <shown> twelv|b ^ m|b ^ reason|b ^ search|b a coin|b a compar|b a tester|b agreement $|b already $
-18 b and chang|b and spac|b any tim|b are too|b argument $|b as silent|b aye or|b bin lorry|b c in|b carry the
-18 b cod compar|b cod see|b compar each|b compar in|b comparator to|b curiou how|b decision is|b do you
-18 b dont pick|b driver $|b dur a|b end in|b end outsid|b ever in|b expect four|b fiv mor|b fiv to
-18 b for certain|b for let|b for wait|b forward $|b four will|b goe forward|b got someth|b got two|b grow as
-18 b happen on|b has chang|b hear which|b hi ther|b how thi|b idea <shown>|b idea on|b in larg|b is absent
-18 b is larg|b it beat|b it count|b it easier|b it nor|b kind <asked>|b know after|b leav thi|b lin twelv
-18 b loan and|b longest <shown>|b loud $|b lov to|b me see|b most it|b my lin|b nasty $|b non <said>
-18 b not going|b not how|b or may|b ordereddict has|b our <asked>|b perfect human|b phon $|b porch $|b pull the
-18 b push you|b quarter <talk>|b question <odd>|b recommend $|b relief $|b return for|b say aye|b silent as
-18 b sinc tuesday|b six pas|b statement say|b stay a|b still for|b stretch your|b tea <talk>|b test ran
-18 b the constructor|b the on|b they be|b they do|b theyv run|b thousand by|b tim grow|b to apologiz|b to talk
-18 b up to|b wait $|b wait at|b wev <talk>|b what do|b whatv you|b wher had|b who doesnt|b whol number
-18 b why thi|b wif <facts>|b with ten|b would they|b you mean|b you produc|b you remember|b your <talk>
-18 b youv seen|context remark|guess leav|language offer|nothing draw|nothing low|nothing seven|plan round
-18 plan star|plan stuck|plan that names check|plan that names every|question alway|question her|question python
-18 question tells|remark id|remark paper|remark that names sweep|remark wouldnt|reports assign|reports drill
-18 reports editor|reports elbow|reports fill|reports frozen|reports larg|reports spent|reports sphinx
-18 reports statement|reports woodpecker|requests approach|requests cloakroom|requests expect|requests hand
-18 requests reason|requests sign|requests week|s <said> compar|s <said> part|s <said> squar|s <shown> isnt
-18 s <shown> mid|s ^ among|s ^ begin|s ^ crew|s ^ heat|s ^ propos|s ^ python|s ^ snow|s ^ tie|s ^ toarray
-18 s a belong|s add to|s anyth want|s at lin|s bracket a|s by is|s com me|s continu you|s do another|s do feel
-18 s down four|s error that|s finish sentenc|s fiv seven|s giv one|s had got|s halfway the|s hand out
-18 s hav <said>|s hav got|s hav plac|s i thos|s in after|s in modul|s in six|s it feel|s itself stay|s let com
-18 s log for|s may twic|s much is|s nin it|s no then|s of doll|s of plan|s of within|s on plain|s on tiny
-18 s one or|s only i|s order last|s per and|s queu a|s read out|s say what|s see on|s sentenc it|s seven nin
-18 s six and|s so <shown>|s so i|s spot the|s suppos <shown>|s tak of|s that sort|s the <n>|s the best
-18 s the decid|s the unus|s the wait|s them str|s thos <shown>|s thousand default|s thre from|s through one
-18 s tim averag|s tim spac|s to problem|s to talk|s walk through|s want it|s want run|s was slow|s what remember
-18 s when do|s wher am|s wher it|s wherever feel|s which took|s which will|s would updat|s wrot down
-18 s you between|s you different|s you invent|s you seen|s you stand|sets up partner|sets up recursion
-18 tells comput|tells drum|tells giv|tells headphon|tells join|w company|w dealer|w doubtful|w dyou|w frozen
-18 w infinity|w integer|w permission|w spac|w topic|w year
-17 advises becom|advises comfortabl|advises invent|advises miss|advises spe|advises trip|asks caller|asks feel
-17 asks order|asks rul|asks someth|b <said> neither|b <said> what|b <shown> cost|b <shown> evict|b <shown> im
-17 b <shown> necklac|b <shown> rather|b <shown> watch|b ^ everyon|b ^ extend|b ^ heap|b ^ multiply|b ^ paus
-17 b ^ pick|b ^ shall|b ^ someon|b a last|b add revers|b after another|b an org|b and fail|b and round
-17 b any lin|b are empty|b are kept|b as larg|b be stuck|b both direction|b both nam|b both when|b clear enough
-17 b cod point|b comprehension that|b could we|b del and|b depth exceed|b dont $|b drop off|b editor $
-17 b element as|b expect <n>|b eye $|b fan <shown>|b feel $|b figur on|b for <odd>|b forget about|b four mak
-17 b four to|b giv <shown>|b going on|b going up|b got twenty|b guarant $|b hav several|b he is|b hold that
-17 b holiday $|b hop your|b i repeat|b is hold|b isnt allow|b it giv|b it look|b its ten|b jumbl of
-17 b keep doing|b last chang|b me their|b mean by|b microphon <odd>|b minut gon|b modul <talk>|b much <shown>
-17 b must is|b my end|b need the|b neither word|b never after|b next thought|b not touch|b odd <asked>
-17 b often might|b one hundr|b one minut|b one untouch|b other or|b part her|b pas now|b play your|b plu <odd>
-17 b plu <shown>|b problem for|b program <talk>|b punctuation $|b python say|b python yes|b rather <talk>
-17 b read you|b rul of|b sam if|b saw in|b say fiv|b send <talk>|b sentenc of|b shouldnt say|b silent for
-17 b six second|b spe <talk>|b tak <shown>|b test that|b test to|b test with|b than ther|b the bark|b the siren
-17 b ther enough|b ther if|b ther never|b thes day|b thing your|b thirty <facts>|b thirty cam|b thos count
-17 b though not|b to differ|b top of|b trac a|b twelv pass|b unles you|b upper <shown>|b way through|b we expect
-17 b when their|b wher thre|b who hasnt|b with everyth|b with thre|b your own|b zero too|language ask|leads go
-17 nothing 7|nothing all|nothing diagonal|nothing either|nothing even|nothing how|nothing put|nothing shout
-17 nothing silenc|nothing yet|nothing zero|plan blank|plan choos|plan four|plan kind|plan settl|question befor
-17 question character|question six|remark dog|remark got|remark harm|remark loud|remark that names forgiv
-17 remark why|remark worry|remark yes|reports audienc|reports blam|reports brother|reports lakh|reports m
-17 reports owe|reports parenthes|reports pas|reports punctuation|reports several|reports traffic|requests paint
-17 requests promis|requests show|s <said> element|s <said> everybody|s <said> held|s <said> taken
-17 s <shown> apologis|s <shown> glad|s <shown> million|s <shown> pleas|s ^ cat|s ^ chain|s ^ dyou|s ^ fil
-17 s ^ gday|s ^ heard|s ^ in|s ^ latest|s ^ me|s ^ red|s ^ run|s ^ start|s ^ wer|s a literal|s a next
-17 s a queu|s an it|s and look|s and under|s and was|s arriv <said>|s assign it|s been alon|s both <said>
-17 s brought <said>|s by comma|s c one|s cant me|s closer to|s clu now|s cost that|s do touch|s doe behav
-17 s dont into|s eight so|s either of|s even <said>|s fair to|s finish thought|s fiv to|s got that|s had chanc
-17 s happy wait|s has and|s hav half|s how know|s i catch|s if input|s into to|s is also|s is larg|s it no
-17 s its four|s ive got|s know <said>|s last hour|s min in|s my complain|s no me|s nod a|s odd me|s of giv
-17 s of sort|s of youd|s off front|s on tim|s or other|s pictur fami|s play and|s play rol|s point what
-17 s prov wrong|s repeat last|s say <shown>|s say two|s shortest you|s should thre|s show on|s som and
-17 s someth compar|s someth it|s str <shown>|s thank for|s that clear|s that couldnt|s the packag|s the sentenc
-17 s the today|s then isnt|s ther doesnt|s ther fiv|s ther of|s ther part|s thre onc|s to thought|s to whil
-17 s to why|s tru your|s twelv to|s wear <shown>|s wer halfway|s wev about|s what in|s what it|s what meant
-17 s what worst|s which remain|s with afterward|s with bar|s with simpl|s would in|s you visit|s your choos
-17 s youv seen|sets up add|sets up reason|syntax end|syntax pas|tells availabl|tells default|tells guarant
-17 tells lift|tells pass|tells smell|tells strip|tells total|w alter|w behind|w blam|w colour|w fair|w fellow
-17 w gday|w humor|w librarian|w opinion|w punctuation|w tissu
-16 advises convinc|advises equal|advises item|advises nothing said|advises simmer|asks apart|asks asid
-16 asks differenc|asks different|asks expensiv|asks join|asks mov|asks taught|asks today|b <said> mean
-16 b <said> tak|b <shown> b|b <shown> del|b <shown> has|b ^ clu|b ^ convinc|b ^ green|b ^ ks|b ^ loop|b ^ rang
-16 b ^ shak|b ^ unlik|b ^ weigh|b a claim|b a comfortabl|b a recursionerror|b about halfway|b add one|b all she
-16 b already <odd>|b and <n>|b another pair|b any idea|b are ten|b be balanc|b by lin|b can it|b can that
-16 b cant $|b circl around|b cost when|b could start|b documentation <talk>|b doe every|b doing ther|b drop a
-16 b each way|b els <odd>|b equal $|b every <odd>|b explain that|b fail is|b first test|b fiv $|b fiv at
-16 b for spell|b for word|b fourteen pass|b from march|b from no|b given the|b halfway through|b hav as
-16 b havent heard|b headphon <talk>|b heapq nlargest|b height $|b her as|b highest <said>|b i understand
-16 b idea at|b ill listen|b im listen|b in it|b in newer|b init $|b is real|b is written|b it got|b its good
-16 b itself may|b january $|b lik $|b lik thi|b list the|b longer <shown>|b look lik|b may or|b me by|b min doe
-16 b mind <asked>|b minut still|b much for|b my fac|b need from|b new <said>|b not grad|b noth is|b o $
-16 b occur $|b of element|b or run|b order suit|b pepper $|b persuad a|b pick one|b promis to|b put a
-16 b quarter of|b queu <talk>|b rather keep|b reason for|b remember at|b round <said>|b run show|b see the
-16 b see what|b set it|b she can|b six $|b som word|b stag $|b sys <talk>|b sys modul|b system $|b tea is
-16 b ten <said>|b that bit|b the amount|b the choic|b the entry|b the floor|b the heap|b the lamp|b the languag
-16 b the mic|b the number|b the plac|b the sys|b them myself|b them pass|b thi <asked>|b thre is|b to continu
-16 b to stay|b told it|b trac $|b valu would|b version one|b want <n>|b we all|b we see|b what it|b what not
-16 b what on|b wher is|b whol <asked>|b window $|b with what|b wont judg|b word will|b writ <shown>|b written $
-16 b you ponder|b youll <asked>|b your assumption|b your eye|b your method|b your suggestion|b zero may|b zero of
-16 guess weigh|language fals|nothing everywher|nothing founder|nothing heap|nothing m|nothing narrat|nothing tak
-16 nothing the|nothing tim|nothing trac|plan b|plan by|plan say|plan slow|question insid|remark fals|remark ive
-16 remark maam|remark min|remark quiet|remark round|remark say|remark that names asks|reports bool|reports call
-16 reports character|reports deaf|reports expert|reports indoor|reports mind|reports normal|reports offer
-16 reports oldest|reports practis|reports reslic|reports snip|reports test|requests narrat|requests plain
-16 requests wrong|s <said> below|s <said> besid|s <said> eight|s <said> toward|s <said> you|s <shown> feel
-16 s <shown> taken|s <shown> tongu|s <shown> watch|s ^ bad|s ^ collect|s ^ dry|s ^ knot|s ^ much|s ^ split
-16 s ^ twin|s ^ unlik|s a twenty|s ahead <said>|s an cant|s and becom|s and sort|s and test|s and them
-16 s and two|s as hear|s as someth|s at moment|s at point|s be a|s befor start|s by much|s by reckon|s cam thi
-16 s could put|s could show|s count <shown>|s cours can|s default <said>|s discard it|s down its|s each held
-16 s every against|s for colleagu|s for has|s for up|s for we|s four i|s from statement|s gav for|s happy listen
-16 s i entir|s i weigh|s if very|s im nod|s in for|s in keep|s index with|s is welcom|s it stop|s its than
-16 s ive on|s just show|s just through|s keyerror the|s later the|s mad and|s map the|s me <shown>|s me they
-16 s me two|s me well|s miss start|s not balanc|s of largest|s often that|s on long|s one as|s one reach|s or i
-16 s output the|s pair element|s plac begin|s precis <shown>|s prefer you|s problem you|s see you|s shut its
-16 s speak when|s statement you|s stay the|s suppos did|s tabl you|s taught the|s ten fifty|s that human
-16 s the body|s throw <shown>|s to lakh|s to neighbour|s trac for|s try idea|s two that|s up thirty
-16 s what between|s what next|s what statement|s what through|s what understood|s with bracket|s would argu
-16 s would hold|s your notic|s your was|s your work|sets up fals|sets up opinion|sets up pas|syntax sys
-16 syntax yeah|tells fals|tells fre|tells iterator|tells knew|tells pointer|tells random|tells recommend
-16 tells select|tells send|tells str|w audio|w deaf|w deliberat|w dragon|w freshest|w generator|w inf|w ive
-16 w javascript|w keep|w l|w min|w mosquito|w neutral|w normal|w outlin|w owe|w propos|w reassign|w simmer
-16 w stretch|w talk|w tupl|w underlin|w unlik
-15 advises bigger|advises glas|advises head|advises height|advises whichever|asks argu|asks bill|asks compar
-15 asks happy|asks hear|asks length|asks new|asks pattern|asks variabl|b <shown> <shown>|b <shown> assignment
-15 b <shown> form|b <shown> now|b <shown> still|b ^ backward|b ^ doe|b ^ drink|b ^ eleven|b ^ enough
-15 b ^ grandparent|b ^ hang|b ^ nought|b ^ spac|b a comfort|b a depth|b a recursion|b a slic|b abba it
-15 b alway <talk>|b and answer|b and two|b any part|b are low|b assumption $|b at thi|b attempt $|b call toarray
-15 b cam $|b canteen $|b certain about|b charg $|b cod <odd>|b congratulation $|b continu with|b cost with
-15 b def $|b do $|b down word|b dyou <asked>|b eight pass|b fac her|b fail two|b fami portrait|b for join
-15 b fourteen <facts>|b from <asked>|b giv it|b hand after|b he <shown>|b hold any|b how <shown>|b in singl
-15 b integer <odd>|b integer dot|b into thi|b is expect|b is it|b it lik|b it under|b its quiet|b join at
-15 b last equal|b let us|b let watch|b lin are|b manager $|b many ther|b math floor|b may happen|b meet you
-15 b might your|b min up|b modul <said>|b my brother|b negativ <shown>|b neither bles|b never hav|b no from
-15 b nois $|b non has|b not finish|b not your|b of last|b okay with|b oldest is|b on duty|b on whenever
-15 b one sec|b only my|b only practic|b or wrong|b otherwis <odd>|b outset $|b pepper and|b player $|b plug it
-15 b put into|b put to|b quarter past|b radio station|b rest went|b return how|b runner <facts>|b say out
-15 b shar that|b shuffl the|b slid it|b smaller <talk>|b smaller than|b sound as|b still red|b sum up
-15 b summary $|b suppos its|b tabl from|b talk whil|b tempt $|b ten <shown>|b that against|b that into
-15 b that someth|b that with|b the coat|b the extrem|b the racket|b the simpl|b the situation|b the top
-15 b thermometer $|b thi task|b thing youd|b to everyon|b to repeat|b to six|b to stretch|b underscor between
-15 b unopen $|b up most|b very most|b wer only|b which way|b whil tru|b you <facts>|b you imagin|b you mak
-15 b your job|b your sort|b yourself as|guess k|guess mayb|guess onc|language empty|language long|language loop
-15 language pas|language sets up|leads break|n <shown> 4|nothing grandparent|nothing linear|nothing may
-15 nothing quick|nothing though|plan im|plan isnt|question nought|remark label|remark that names equal
-15 remark that names opener|remark wer|reports <said>|reports agreement|reports binarysearch|reports division
-15 reports happen|reports high|reports sketch|reports stay|reports suspect|reports undo|requests block
-15 requests car|requests nam|requests short|s <said> lot|s <shown> curiou|s <shown> one|s <shown> plu
-15 s <shown> serv|s <shown> silenc|s <shown> took|s <shown> uniqu|s ^ deep|s ^ depth|s ^ getordefault
-15 s ^ grandparent|s ^ height|s ^ kne|s ^ let|s ^ link|s ^ loud|s ^ m|s ^ proper|s ^ radio|s ^ sec|s ^ sooner
-15 s ^ suspect|s ^ two|s ^ we|s a past|s after a|s all short|s already ther|s and expect|s and red|s are i
-15 s array <said>|s as is|s assum the|s bear me|s big of|s brac <said>|s cam as|s could find|s doe com
-15 s dont at|s draw you|s eight the|s either us|s equal of|s first in|s first your|s fiv fiv|s for lon
-15 s for tall|s go ahead|s go ther|s go your|s goe is|s goe on|s grab water|s had <said>|s hav differ|s he the
-15 s heard <said>|s how ther|s i mind|s if pleas|s if sum|s imagin <shown>|s in fail|s in quot|s in think
-15 s it dot|s it linear|s keep loop|s know is|s let out|s may in|s mor about|s mor onc|s most do|s my stay
-15 s noth <said>|s occur most|s of her|s off the|s on or|s on whiteboard|s open now|s or at|s or for
-15 s over <said>|s part thi|s pictur <said>|s put at|s return many|s run with|s say if|s see screen
-15 s sheet <shown>|s stay on|s stay sam|s stop fiv|s str <said>|s sys <said>|s ten pas|s than first|s than that
-15 s that cannot|s that comfort|s the dur|s the least|s the sampl|s them as|s they when|s thi every
-15 s think yourself|s to friend|s to statement|s two even|s under roof|s up in|s valu be|s was in|s was your
-15 s well at|s wer fiv|s whil think|s with comma|s with els|s with plac|s with two|s would try|s would use
-15 s yes a|s you aloud|s you check|s you defend|s you out|s youd so|s zero thre|sets up colleagu|syntax siz
-15 tells box|tells clu|tells colour|tells door|tells entir|tells fair|tells lay|tells paren|tells porch
-15 tells scan|tells slot|tells sys|tells timeout|tells verdict|w accept|w banana|w charg|w closer|w compiler
-15 w drink|w eighty|w extrem|w heat|w holiday|w interest|w involv|w lambda|w outsid|w own|w pilot|w plum
-15 w portrait|w sceptic|w shop|w split|w suffer|w today|w worry
-14 advises behind|advises carry|advises forward|asks assumption|asks decision|asks enter|asks fall|asks insid
-14 asks job|asks loop|asks said|asks select|asks solution|asks troubl|b <said> array|b <said> item|b <said> my
-14 b <shown> follow|b <shown> gav|b <shown> glad|b <shown> much|b <shown> themselv|b <shown> wherever
-14 b ^ arraydequ|b ^ got|b ^ ha|b ^ hash|b ^ hello|b ^ possib|b ^ ready|b ^ sketch|b ^ tie|b ^ wip|b a cach
-14 b a colon|b a comparison|b a computer|b a day|b a hunch|b a kitchen|b a list|b a positiv|b a runtimeerror
-14 b a sceptic|b a slow|b add or|b all one|b an hour|b and me|b and mov|b and play|b any old|b appreciat you
-14 b as a|b as separat|b asleep befor|b at <talk>|b aunty <odd>|b back half|b back is|b be <said>|b be cheat
-14 b befor it|b befor then|b can com|b capital l|b car <talk>|b choic is|b choos a|b closer that|b cod now
-14 b cost first|b could not|b counter and|b counter say|b curiou $|b door with|b dot binarysearch|b downstair $
-14 b each moment|b eight $|b eleven are|b entry is|b excus the|b experienc $|b feel you|b for grant|b for think
-14 b forty two|b ha $|b halfway <odd>|b halfway mark|b hav $|b heard $|b highest <asked>|b hint at|b hour is
-14 b how many|b however <odd>|b i <asked>|b i bet|b i fell|b id rather|b if its|b ill throw|b im interest
-14 b im read|b in again|b in test|b into <said>|b is clear|b is just|b is or|b isnt min|b it my|b it snow
-14 b its guarant|b its last|b its perfect|b its thre|b ive <odd>|b java and|b leav entir|b lin was|b listen with
-14 b littl $|b look <said>|b lot pass|b loud what|b mak a|b manag $|b margin $|b may also|b me down|b me that
-14 b me whether|b mind about|b minut or|b moment of|b my aunty|b neither from|b newest <talk>|b not when
-14 b of insertion|b of whatever|b one item|b one will|b only <shown>|b or an|b order of|b output $|b outsid my
-14 b own think|b peopl writ|b pleasur to|b python <facts>|b sam to|b seventeen $|b she may|b short sery
-14 b smallest <facts>|b so many|b stay out|b stop me|b strip with|b sys dot|b that fin|b that now|b that okay
-14 b that remind|b the builtin|b the captain|b the doc|b the drill|b the parenthes|b the sum|b the variabl
-14 b ther alway|b thi moment|b thre <said>|b through why|b throw you|b to an|b took <talk>|b toward zero
-14 b twelv are|b two only|b typ error|b under <talk>|b up wherever|b water if|b we start|b whichever you
-14 b wont run|b worst <shown>|b you sit|b your plac|language by|language call|language index|language replac
-14 leads <facts>|leads cas|leads comfortab|leads halv|leads problem|nothing eh|nothing find|nothing mm|nothing p
-14 nothing run|nothing someth|nothing spac|nothing welcom|question a|question be|question cours|question not
-14 remark believ|remark that names when|remark ther|reports bus|reports cent|reports compil|reports eat
-14 reports interviewer|reports ive|reports listen|reports syntax|requests argu|requests going|requests got
-14 requests need|requests problem|requests sampl|requests wish|s <said> again|s <said> an|s <said> find
-14 s <said> other|s <said> siz|s <said> som|s <said> str|s <said> thirty|s <shown> <shown>|s <shown> blew
-14 s <shown> fals|s <shown> item|s <shown> spac|s <shown> want|s ^ apologiz|s ^ are|s ^ constant|s ^ del|s ^ ha
-14 s ^ kind|s ^ narrat|s ^ paint|s ^ possib|s ^ rattl|s ^ ready|s ^ seventh|s ^ summary|s a colleagu|s a mak
-14 s a point|s about siz|s against the|s and dont|s and very|s another with|s any between|s approach the
-14 s are many|s as concern|s at least|s at than|s behav the|s being for|s brought up|s build <said>|s can up
-14 s com an|s compar identity|s dict <shown>|s did see|s doe hav|s dont one|s dot of|s doubl a|s each must
-14 s eight a|s element count|s end an|s enough one|s entry a|s failur befor|s fell befor|s figur it
-14 s from answer|s from sheet|s fun <shown>|s go again|s go at|s go them|s got up|s group the|s hold <said>
-14 s how memory|s how think|s i the|s if help|s ill back|s in cod|s in margin|s in python|s insid bracket
-14 s is with|s it ten|s it word|s its a|s judg by|s keyboard the|s keyerror lin|s kind you|s l the|s last to
-14 s look one|s lot <shown>|s me all|s me if|s neither me|s nin eleven|s nought thre|s of day|s onc and
-14 s one last|s one ran|s only of|s own <said>|s pair insid|s pas comparator|s put pen|s quiet <shown>
-14 s rais indexerror|s rais runtimeerror|s see in|s send <shown>|s set the|s should equal|s slow is|s stay thi
-14 s sur hav|s ten are|s ten left|s test red|s than minut|s that find|s that method|s that sens|s the amount
-14 s the cat|s the report|s the shut|s the used|s the within|s the yet|s thi your|s thre the|s to hav|s too cam
-14 s two most|s us a|s variabl the|s version the|s we it|s wev of|s what as|s what the|s which shall
-14 s with argument|s with finger|s would build|s would put|s would walk|s writ if|s you <said>|s you add
-14 s you comfortab|s you mak|s you somebody|s your would|sets up drop|sets up extra|sets up rais|syntax arraydequ
-14 syntax loop|syntax two|tells alik|tells besid|tells best|tells direct|tells flag|tells jot|tells month
-14 tells packag|tells reslic|tells somebody|tells task|tells test|tells thrown|tells whatd|w apology|w breather
-14 w canteen|w character|w del|w form|w ha|w lamp|w link|w margin|w order|w reader|w runtimeerror|w seventy
-14 w silenc|w silent|w specify|w stak|w struct|w support|w trac|w truthy|w whatsoever
-13 advises big|advises element|advises exist|advises lik|advises outer|advises repeat|advises way
-13 asks arrangement|asks lin|asks prov|asks use|b <n> wher|b <said> becom|b <said> fiv|b <said> one
-13 b <shown> infinity|b <shown> trick|b ^ cut|b ^ doubt|b ^ likewis|b ^ linear|b ^ many|b ^ paper|b ^ pour
-13 b ^ will|b a postman|b a teammat|b already ther|b alright $|b and swap|b answer was|b apology for|b are they
-13 b are your|b argu that|b at all|b at index|b at it|b at noon|b b $|b bar <odd>|b be different|b been <said>
-13 b begin typ|b big word|b by item|b can defend|b cent $|b clock <facts>|b cod would|b colour $
-13 b convinc <talk>|b cook up|b couldnt see|b count and|b decision <talk>|b design $|b div in
-13 b documentation recommend|b dont do|b driv $|b each with|b end <asked>|b enjoy listen|b equal fals
-13 b expect zero|b feel <asked>|b feel it|b fifteen of|b for positiv|b functool $|b given $|b goe <facts>
-13 b goe <talk>|b green <shown>|b green except|b grew up|b has two|b hav plenty|b hello from|b her <said>
-13 b higher $|b hour <odd>|b how dyou|b i are|b i colon|b i doubl|b i hand|b im only|b im paid|b im sit
-13 b indexerror in|b inf $|b interviewer $|b is neither|b is precis|b isnt on|b it <asked>|b its any|b its final
-13 b javascript $|b label it|b land <shown>|b last $|b let hop|b lik hous|b lip <odd>|b listen <talk>
-13 b mad <talk>|b mak do|b mak for|b march $|b may reach|b me four|b might that|b min did|b min only
-13 b must <asked>|b my desk|b night and|b nin pass|b non fail|b not occur|b now and|b of russian|b of test
-13 b one cant|b one hit|b or it|b other eight|b over enumerat|b over two|b paid to|b partner <talk>|b pas except
-13 b persuad me|b plu a|b problem from|b rat it|b request $|b run gav|b say why|b second is|b sentenc or
-13 b shak $|b sheet is|b short <talk>|b shut $|b six <said>|b smallest input|b someth out|b sorry about
-13 b still $|b stop with|b str $|b structur $|b such stretch|b that show|b the brac|b the byt|b the highest
-13 b the loan|b the rabbit|b the rear|b the rul|b the runner|b the sign|b ther onc|b thi problem|b thought as
-13 b thre cas|b thre sort|b timer $|b to bottom|b to high|b to wonder|b toarray on|b two differ|b two halv
-13 b two hav|b two snip|b until one|b up it|b version you|b wanna <odd>|b was count|b way doe|b we discus
-13 b we finish|b week on|b wer to|b what lead|b what led|b what sequenc|b when $|b when is|b wher doe
-13 b which of|b which sentenc|b whichever it|b word pepper|b work is|b you feel|b you fin|b you said|b you to
-13 b you use|b youd <shown>|b your among|b your leg|b your pac|b your screen|b your tim|b youv mor
-13 guess about the language reports|guess talk|guess then|language charat|language sorry|language squar
-13 leads everyth|leads grow|leads larg|leads tiny|nothing nin|plan everyth|plan that names about
-13 plan that names opener|plan that names our|plan today|plan try|question anywher|question are|question between
-13 question can|question two|remark clos|remark expect|remark howd|remark ill|remark requests|remark shall
-13 remark slic|remark tak|remark that names befor|remark that names gotcha|remark that names has
-13 remark that names recursiv|reports buck|reports downstair|reports im|reports kne|reports low|reports ponder
-13 reports tabl|requests bracket|requests hear|requests judg|requests photo|s <n> and|s <said> as|s <said> comma
-13 s <said> end|s <said> hashabl|s <said> insert|s <said> les|s <said> mak|s <said> my|s <said> through
-13 s <shown> annoy|s <shown> are|s <shown> cur|s <shown> fifty|s <shown> happen|s <shown> or|s <shown> our
-13 s <shown> steer|s ^ <shown>|s ^ card|s ^ fifth|s ^ got|s ^ indexerror|s ^ iterabl|s ^ keep|s ^ led
-13 s ^ overwrit|s ^ persuad|s ^ positiv|s ^ tupl|s ^ typeerror|s a cas|s a finish|s a part|s all test
-13 s and pencil|s another <said>|s apology the|s at plac|s at twenty|s at two|s befor put|s bos a|s both it
-13 s cant for|s compar by|s comparator chang|s could me|s could say|s could writ|s counter <shown>|s do put
-13 s draw small|s eight twelv|s enjoy to|s error your|s even one|s far com|s few <shown>|s fifty ten|s fil pars
-13 s fiv one|s follow through|s for against|s from <said>|s full of|s gav that|s go all|s got far|s happen it
-13 s hop had|s how went|s how you|s i collect|s i equal|s i follow|s i heard|s id hear|s id to|s im about
-13 s in conversation|s in non|s in seven|s into queu|s is smallest|s is usual|s it collection|s it ther|s itd my
-13 s item item|s its minut|s its nic|s ive the|s job to|s keep <said>|s keep opinion|s lay next|s lean way
-13 s les with|s let a|s let simmer|s lump <shown>|s mad reach|s my box|s never mor|s no about|s non which
-13 s not either|s not stretch|s of choos|s of earlier|s of exercis|s of thought|s on draw|s on littl|s on mor
-13 s on pag|s on scal|s on today|s on word|s one per|s opener a|s or or|s over desk|s own is|s pair sit
-13 s peopl scribbl|s pil <shown>|s poker on|s rais attributeerror|s result from|s result in|s say thi
-13 s scan <said>|s second that|s see befor|s see cod|s see pictur|s sentenc two|s shall out|s slot the
-13 s small all|s somewher it|s stand for|s str a|s tabl <shown>|s than are|s that <said>|s that check
-13 s that most|s that you|s the alway|s the mak|s the pepper|s the themselv|s the youv|s then is|s ther built
-13 s thi leav|s thi over|s think russian|s through first|s til two|s to it|s two another|s typ the|s very plac
-13 s was becaus|s what doing|s what into|s what low|s wher <said>|s whichever your|s whoever first|s with for
-13 s with hash|s with pil|s would first|s you afresh|s you each|s youv tim|sets up order|syntax advises
-13 tells acceptabl|tells centr|tells dict|tells effect|tells hed|tells list|tells mark|tells pot|tells typeerror
-13 tells whatsoever|w byt|w declar|w effect|w equal|w foggy|w forgiv|w grey|w held|w hook|w lik|w offer
-13 w recommend|w renam|w request|w router|w sell|w timer|w wor|w wrestl
-12 advises cost|advises hom|advises literal|advises shift|advises short|advises sixty|advises trac|asks differ
-12 asks earliest|asks method|asks moment|asks number|asks sens|asks slow|asks somewher|asks wrot|b <said> <odd>
-12 b <said> decid|b <said> fin|b <said> start|b <said> that|b <shown> aloud|b <shown> are|b <shown> heapq
-12 b <shown> pair|b <shown> stretch|b <shown> wasnt|b ^ behind|b ^ bluff|b ^ can|b ^ congratulation|b ^ container
-12 b ^ heard|b ^ hi|b ^ r|b ^ silenc|b ^ verdict|b ^ wer|b a breadth|b a chocolat|b a gues|b a man|b a shelf
-12 b afterward $|b all <shown>|b all mean|b and littl|b and only|b any iterabl|b anyth <talk>|b app it|b are at
-12 b are som|b assign again|b at <odd>|b at minut|b at to|b at your|b be non|b behav as|b bit over|b both <odd>
-12 b both halv|b broken $|b but no|b by <said>|b by eye|b can drop|b candidat $|b certain that|b check it
-12 b clear that|b closer <odd>|b cod run|b coin $|b data $|b dictionary and|b don or|b draw the|b drum kit
-12 b each lin|b each newcomer|b eaten $|b eight on|b eleven <talk>|b enough talk|b entir your|b everyth els
-12 b excus my|b fac <shown>|b fall off|b fellow $|b few <shown>|b fin to|b first fail|b football $|b form one
-12 b four pass|b front $|b full of|b given how|b going <talk>|b got eight|b hand of|b happen at|b hav their
-12 b high doing|b his <odd>|b hop the|b hop ther|b ill <asked>|b ill do|b imagin i|b is halfway|b is that
-12 b isnt part|b it than|b its non|b its quit|b its spot|b just walk|b later <talk>|b latest run|b least one
-12 b led you|b librarian $|b librarian <shown>|b littl a|b littl whil|b lopsid <shown>|b m $|b minut in|b mor in
-12 b my apology|b my pad|b my thought|b no or|b not even|b not judg|b on your|b one element|b only good
-12 b opinion out|b or isnt|b out <said>|b out whether|b out your|b owe our|b past thirty|b pressur $
-12 b question mark|b review $|b rob you|b rul on|b run what|b sandwich from|b say if|b seen a|b seven <facts>
-12 b seven of|b seven on|b several <shown>|b sit insid|b six to|b slipper $|b smallest <said>|b som mor
-12 b sort would|b still smell|b str and|b sum $|b tal of|b tea her|b that depend|b that rough|b the clipboard
-12 b the collection|b the paper|b the pleasur|b ther paper|b thes one|b thirteen pass|b thought $|b thre second
-12 b to decid|b to throw|b to trust|b told the|b tomorrow $|b touch one|b tuesday <talk>|b two first
-12 b variabl on|b wanna <asked>|b warm enough|b was last|b weigh up|b wer fin|b wher my|b which respect
-12 b with interest|b wont occur|b word $|b word what|b work on|b worst <asked>|b would surviv|b you sleep
-12 b you wrestl|b your <asked>|b your has|b your still|b youv given|context question|guess eight|guess hmm
-12 guess ooh|guess should|guess wrong|language as|leads belong|leads reach|leads run|leads wrong|nothing clu
-12 nothing null|nothing possib|nothing recursion|plan bluff|plan do|plan requests|plan sur|plan that names show
-12 question hurry|question might|question pair|question talk|question water|remark join|remark k|remark one
-12 remark that names each|remark that names merg|remark that names pair|remark that names som|remark twelv
-12 reports aunt|reports bas|reports congratulation|reports declin|reports defin|reports documentation
-12 reports doorbell|reports ha|reports holiday|reports interest|reports minut|reports mut|reports partner
-12 reports rob|reports sham|reports undefin|requests cas|requests chocolat|requests doll|requests fami
-12 requests friday|requests littl|requests reviewer|s <said> another|s <said> comparison|s <said> her
-12 s <said> slow|s <said> whenever|s <shown> accept|s <shown> chang|s <shown> clu|s <shown> pair|s <shown> use
-12 s ^ arraydequ|s ^ bluff|s ^ congratulation|s ^ discard|s ^ div|s ^ him|s ^ iterat|s ^ r|s ^ repeat|s ^ shak
-12 s ^ tempt|s ^ than|s after comparison|s along way|s already <shown>|s an ther|s and doing|s and stand
-12 s and talk|s any <shown>|s any you|s are content|s are now|s are through|s at problem|s behind first
-12 s break you|s but six|s by argument|s by sam|s cant or|s carry as|s cas that|s convinc that|s could anyth
-12 s could draw|s crackl a|s decid to|s doe <shown>|s each with|s every know|s exception the|s fiv want
-12 s follow so|s for caller|s for point|s for thos|s fourth of|s gav instead|s good a|s hand two|s hash and
-12 s hav decid|s hav on|s havent one|s heap <shown>|s hear about|s hear its|s high low|s i ear|s i isnt|s i nod
-12 s i wouldnt|s if can|s if found|s im hold|s im neutral|s in inner|s in left|s in walk|s in way|s into head
-12 s is fail|s is into|s is isnt|s it any|s itself one|s just four|s keep with|s lik try|s mad one|s mak sur
-12 s may below|s me one|s me reason|s minu million|s mor befor|s never after|s nin <shown>|s non never|s not for
-12 s occur the|s of even|s of playlist|s on if|s onc reach|s one and|s one was|s opinion of|s or sentenc
-12 s out what|s over a|s past two|s patienc the|s plac hav|s plu <shown>|s point one|s program with|s put cost
-12 s revers tru|s run when|s run zero|s say ther|s shar the|s show mor|s smaller first|s smell sam|s test for
-12 s that item|s the broken|s the buy|s the meanwhil|s the month|s ther hurry|s ther rank|s thos <said>
-12 s throw exception|s tim which|s to array|s to my|s to new|s to next|s to think|s took second|s twenty nin
-12 s two fiv|s under twenty|s unus the|s up at|s up few|s want talk|s we start|s wer least|s what on|s when for
-12 s why thos|s will no|s with element|s with valu|s worth to|s would compar|s would see|s would want
-12 s you among|s you feel|s you nam|s you pick|s you typ|s youd first|s your think|s your tim|s zero expect
-12 s zero it|sets up end|sets up middl|sets up version|syntax del|syntax they|tells altogether|tells grab
-12 tells humor|tells lak|tells someon|tells speaker|tells stand|tells struct|tells sunny|tells typ|tells whit
-12 w alik|w behav|w charger|w clipboard|w cod|w confident|w congratulation|w const|w div|w frown|w gras
-12 w height|w int64|w iteration|w ledger|w market|w okay|w pick|w programmer|w question|w rattl|w reminder
-12 w select|w six|w slipper|w toward|w valu
-11 advises favourit|advises hang|advises lying|advises new|advises peac|advises shelf|advises tak|asks begin
-11 asks best|asks imagin|asks low|asks mak|asks opinion|asks rol|asks stuck|asks updat|asks wander|b <said> add
-11 b <said> on|b <shown> comma|b <shown> explor|b <shown> hasnt|b ^ ein|b ^ humour|b ^ jot|b ^ pop|b ^ shout
-11 b ^ wish|b a calm|b a chang|b a char|b a concret|b a doub|b a sceptical|b a str|b a window|b about two
-11 b again if|b and check|b and fals|b and twelv|b are thos|b back if|b be doing|b be said|b believ in
-11 b biggest <shown>|b both implement|b call or|b can follow|b can serv|b can typ|b cant speak|b card for
-11 b cas fail|b cas that|b cat is|b colon <said>|b compiler $|b cost on|b del with|b describ the|b do for
-11 b do in|b do thos|b doe $|b doesnt pars|b dog <odd>|b each entry|b easy to|b eight out|b enjoy that
-11 b enough <said>|b every word|b examin $|b fac for|b fil doesnt|b finish on|b first insert|b fiv <talk>
-11 b for keep|b for say|b further $|b gav <shown>|b gav an|b green all|b hand thi|b hard on|b has fifty
-11 b hear both|b hour <asked>|b humour me|b i aint|b ill follow|b im as|b in general|b in mind|b in quotation
-11 b index minu|b index the|b is given|b is long|b it different|b it put|b itll <shown>|b its argument|b its at
-11 b itself <facts>|b ive record|b just doesnt|b just want|b kne <facts>|b kne complain|b know when|b larg as
-11 b largest input|b last met|b last position|b least as|b left one|b let see|b letter <talk>|b lid $
-11 b link <talk>|b listen whil|b look if|b loop on|b lot and|b many do|b messag $|b messag <facts>|b moment for
-11 b mor curiou|b my ear|b neither <facts>|b no comment|b non <facts>|b not hand|b not ther|b of up|b onc at
-11 b one red|b one slot|b only thos|b or cold|b or dont|b or els|b otherwis its|b outsid of|b own $|b own befor
-11 b own pac|b paint <shown>|b pair <facts>|b paper $|b pay <talk>|b pick thi|b pick thre|b plac are
-11 b pop <shown>|b pop from|b quiet at|b quiet until|b quotation <odd>|b quotation mark|b refer to
-11 b right <asked>|b runner say|b saf to|b say $|b say first|b sceptical <talk>|b separat even|b serv <shown>
-11 b several plac|b singl <shown>|b singl quot|b siren $|b sit next|b som <said>|b sort all|b spac $|b speak up
-11 b speaker $|b statement doe|b stretch when|b surest of|b tak on|b talk <talk>|b talk to|b ten minut|b tenth $
-11 b that count|b that mad|b that subtract|b thatd be|b the <asked>|b the company|b the dictionary|b the fiv
-11 b the iterabl|b the larger|b the longest|b the lump|b the method|b the photo|b the work|b them down
-11 b think as|b thousand entry|b thre fail|b thre hundr|b tim <said>|b tim in|b timeout on|b to begin|b to with
-11 b too loud|b trac them|b try <asked>|b two <shown>|b two as|b two index|b under what|b voic $|b was least
-11 b what keep|b whatever <talk>|b whatever tim|b when could|b which valu|b which would|b why would|b with an
-11 b word com|b work would|b worry about|b would too|b you hop|b you invent|b you lik|b you sketch|b you work
-11 b your end|b your gav|b your typ|b zero among|guess whatd|language theyr|leads cat|leads catch|leads contain
-11 leads sip|leads voic|leads youv|nothing failur|nothing half|nothing rough|nothing she|nothing two
-11 nothing whatever|plan alright|plan count|plan that names k|plan that names recursiv|question happy
-11 question rang|question treat|question why|remark mark|remark patienc|remark pleas|remark ten
-11 remark that names onc|remark yeah|reports breakfast|reports giv|reports inf|reports pars|reports question
-11 reports quotation|reports resum|reports situation|reports stairwell|reports switch|reports theyv
-11 reports timeout|reports umbrella|reports unopen|requests alon|requests fin|requests form|s <said> hear
-11 s <said> in|s <said> yourself|s <shown> certain|s <shown> fewer|s <shown> green|s <shown> lump|s <shown> plac
-11 s <shown> twenty|s ^ ahead|s ^ char|s ^ empty|s ^ feed|s ^ for|s ^ humour|s ^ linkedhashmap|s ^ rid|s ^ say
-11 s ^ switch|s ^ to|s ^ whistl|s a <shown>|s a l|s a pil|s after parameter|s ahead <shown>|s alway for
-11 s alway one|s am the|s and again|s and for|s and long|s and most|s are <shown>|s are expect|s are no
-11 s as word|s at door|s away that|s b b|s behind <shown>|s book <shown>|s by <said>|s c <shown>|s can zero
-11 s carry from|s cas is|s clear you|s could play|s decid yourself|s dict each|s did finish|s did learn
-11 s do mean|s do see|s dont about|s each from|s entry the|s expect is|s expect one|s find out|s finish that
-11 s fiv are|s fiv got|s for hundr|s for possibl|s for somewher|s gav wher|s going judg|s hav mak|s hello me
-11 s hundr entry|s i read|s idea <shown>|s ill mum|s im what|s in row|s information you|s interest your
-11 s it still|s its fin|s ive all|s just element|s last that|s least many|s let thre|s mad think|s mak argument
-11 s mak nervou|s may may|s me its|s meant be|s method at|s my and|s number out|s of count|s of drop|s of tea
-11 s on longest|s one <said>|s one me|s one min|s one youd|s or that|s other the|s plac be|s plat the
-11 s question me|s quiet you|s recursion exceed|s say onc|s see at|s see its|s sit any|s six in|s six of
-11 s small pas|s spend <shown>|s statement the|s step you|s stretch tim|s talk a|s test say|s than do
-11 s that fair|s that story|s that walk|s the coffe|s the forty|s the stand|s the twenty|s then doubl
-11 s then singl|s ther no|s ther or|s they <shown>|s they smell|s theyr as|s to don|s to out|s to which
-11 s to within|s top a|s two differ|s we leav|s we look|s wer insert|s what decid|s what earliest|s whatever you
-11 s wher see|s wher we|s whether left|s which if|s which should|s why think|s with by|s word your|s would pick
-11 s would stor|s you certain|s you rely|s you silent|s your pac|s youv and|sets up cas|syntax copy|syntax tupl
-11 syntax zero|tells com|tells concern|tells instant|tells italian|tells jacket|tells kinder|tells laid
-11 tells literal|tells loan|tells primitiv|tells radio|tells remainder|tells request|tells shelf|tells tally
-11 tells thatll|tells til|tells updat|w blank|w clearer|w concern|w copy|w featur|w feedback|w fmt|w football
-11 w ink|w intermediat|w maintain|w may|w meant|w neck|w pivot|w pray|w quotation|w scribbl|w secretary
-11 w shut|w surest|w undo|w us|w wobbl|w wrap
-10 advises account|advises arriv|advises inner|advises minu|advises pick|advises toarray|asks answer|asks brought
-10 asks busy|asks comment|asks d|asks entry|asks hold|asks learn|asks mistak|asks party|asks persuad|asks pick
-10 asks sceptical|asks sweat|asks taken|asks visit|b <shown> $|b <shown> alway|b <shown> colour|b <shown> str
-10 b <shown> taken|b <shown> two|b ^ comma|b ^ error|b ^ let|b ^ low|b ^ may|b ^ seventy|b ^ she|b ^ tick
-10 b ^ up|b a firm|b a letter|b a menu|b add a|b add each|b again until|b all <facts>|b all fifteen|b all pas
-10 b all seven|b and <shown>|b and fourteen|b and nought|b and thos|b and when|b another twenty|b apologis for
-10 b approach <talk>|b are okay|b are welcom|b at mor|b audienc $|b be nic|b be select|b be stor|b been ther
-10 b befor <asked>|b begin ther|b both are|b both should|b can imagin|b can see|b can writ|b clock is|b clock on
-10 b collection modul|b compar two|b constant <asked>|b could be|b counter <odd>|b cur <odd>|b dictionary that
-10 b doe it|b dont comment|b dont hold|b draw <said>|b each variabl|b end <talk>|b enough <shown>|b enough <talk>
-10 b everywher $|b exclamation <odd>|b excus me|b expect befor|b fair <shown>|b fair question|b fifth <odd>
-10 b fifth floor|b fiv or|b fiv wer|b for ask|b for mak|b for seven|b for som|b for yourself|b forget the
-10 b gat $|b go slow|b good twenty|b got stuck|b grow any|b gut $|b had four|b happen $|b has visit|b hav any
-10 b hav mad|b head <said>|b head and|b hold in|b hot and|b how long|b i enjoy|b i go|b i remember
-10 b i understood|b im giv|b in eighty|b in front|b in term|b index <talk>|b indexerror ther|b input <talk>
-10 b interview that|b is allow|b is almost|b is eight|b isnt that|b it a|b it feel|b iterabl and|b its alright
-10 b its pour|b ive drawn|b just four|b later than|b leftmost <facts>|b leftmost item|b letter by|b lin as
-10 b longer would|b mak up|b map $|b map that|b me the|b me ther|b me with|b met each|b mind a|b minut for
-10 b mov your|b new array|b non count|b not <odd>|b not at|b o n|b object $|b of earlier|b one entry|b one head
-10 b one twenty|b original $|b out most|b out without|b own cod|b own phon|b paint the|b pair <asked>|b park it
-10 b person <talk>|b plac $|b point twenty|b put is|b radio <talk>|b rank <odd>|b reason <talk>|b recent version
-10 b row without|b runner <asked>|b sam thre|b second part|b see someth|b select on|b sentenc at|b set asid
-10 b shift $|b should slow|b sinc every|b sixteen <talk>|b small record|b som minut|b song <talk>|b soup $
-10 b sphinx <talk>|b spoil your|b start at|b still ther|b stuck for|b suit me|b swap $|b tak for|b term of
-10 b test has|b than any|b that alright|b that away|b that possibl|b that when|b the bakery|b the dealer
-10 b the debrief|b the error|b the fami|b the fraction|b the leg|b the microphon|b the most|b the radio
-10 b the wash|b the watch|b ther seem|b they may|b thi <said>|b think it|b thre zero|b tim enough|b to drop
-10 b to explain|b to hurry|b to their|b to zero|b tru to|b try any|b try it|b twenty <talk>|b twenty beneath
-10 b two wer|b use discard|b version that|b wait <odd>|b was all|b was my|b water and|b we trac|b welcom <shown>
-10 b wer one|b wer through|b what job|b what sort|b what way|b whatll you|b whenever youv|b wherea index
-10 b who never|b whoever is|b with six|b with underscor|b without comment|b word banana|b would now
-10 b wouldnt <facts>|b wouldnt <shown>|b wouldnt we|b wrap <asked>|b wrong <talk>|b wrong answer|b you chew
-10 b you content|b you lean|b you right|b you sooner|b you spell|b your draw|b your mak|b your turn|guess a
-10 guess about the language array|guess about the language its|guess suppos|language non|language to
-10 language whichever|leads chair|leads content|leads finish|nothing 15|nothing eleven|nothing oh|nothing your
-10 plan eleven|plan nobody|plan ready|plan that names giv|plan that names sorry|plan that names wher|plan till
-10 plan want|plan we|question bad|question each|question for|question loud|question negativ|question som
-10 question that|question want|question which|remark aw|remark certain|remark corner|remark happen|remark hav
-10 remark rest|remark several|remark show|remark that names at|remark that names both|remark that names dont
-10 remark whatll|remark whoever|reports colon|reports comma|reports constructor|reports div|reports enumerat
-10 reports library|reports mark|reports necklac|reports occur|reports purpos|reports schedul|reports swear
-10 reports weekend|requests accept|requests check|requests eaten|requests fail|requests pac|requests predict
-10 requests rul|requests song|requests work|s <said> are|s <said> argument|s <said> far|s <said> fiv|s <said> go
-10 s <said> lik|s <said> middl|s <said> pick|s <said> they|s <shown> depth|s <shown> didnt|s <shown> edg
-10 s <shown> forty|s <shown> replac|s <shown> six|s <shown> spend|s <shown> suit|s <shown> written|s ^ brok
-10 s ^ brought|s ^ clu|s ^ declar|s ^ eighteen|s ^ generator|s ^ given|s ^ he|s ^ import|s ^ is|s ^ meant
-10 s ^ moment|s ^ my|s ^ permit|s ^ roll|s ^ sorry|s ^ ther|s a and|s a goe|s a hir|s a if|s a refere
-10 s a sentenc|s a was|s a whos|s about many|s about rest|s about second|s accept <shown>|s an in|s and <shown>
-10 s and beneath|s and written|s are or|s are sit|s argu it|s arraydequ linkedlist|s arraydequ the|s as hundr
-10 s as prefer|s as then|s at up|s back two|s be along|s be kind|s befor equal|s befor on|s by statement
-10 s call mak|s choos smallest|s could follow|s could read|s decid one|s divid round|s do a|s do again
-10 s do carry|s do learn|s doe exist|s doe happen|s doe own|s doe what|s doe work|s doesnt me|s dont anyon
-10 s dot for|s each them|s expect you|s fifteen left|s finish tim|s fiv remain|s flat the|s for most|s for ring
-10 s for the|s for year|s for you|s four nin|s from at|s front you|s giv away|s goe a|s green one
-10 s group <shown>|s halfway now|s hand over|s has least|s hav convinc|s hav me|s hav stay|s hear <said>
-10 s hold on|s how read|s i sit|s i that|s im one|s im pick|s in already|s input a|s interest the|s into four
-10 s into tim|s is doing|s is entry|s is own|s is rain|s isnt i|s it already|s it been|s it read|s its down
-10 s join the|s largest in|s last on|s left and|s let fiv|s lik spend|s littl two|s look it|s low the
-10 s many she|s may not|s million it|s mor that|s much it|s music my|s must it|s neither should|s new with
-10 s next your|s no at|s no com|s no the|s no twic|s of cross|s of halv|s of standard|s on at|s on being
-10 s on fifth|s on ground|s one nor|s only nin|s open you|s output <shown>|s pick input|s pick one|s plan you
-10 s plu one|s python point|s receiv the|s reslic from|s rest through|s shall leav|s six a|s slash you
-10 s someth you|s squar with|s stand on|s start the|s stranger each|s sur it|s test them|s that myself
-10 s that thre|s the banana|s the im|s the method|s the other|s them by|s them for|s they from|s they insert
-10 s thing ask|s think to|s thousand can|s through with|s tip scal|s to on|s together it|s twenty left
-10 s twenty thirty|s use up|s valu a|s want hear|s was <said>|s we a|s we over|s wer talk|s wer the
-10 s wer thousand|s what its|s what or|s what said|s when evict|s wher most|s wher think|s which from
-10 s which plac|s which ther|s which wer|s whichever it|s with between|s with input|s with underscor
-10 s would smaller|s you assum|s you return|s you shar|s you that|s you troubl|s youd an|s youd over|s your com
-10 s your gav|sets up alright|sets up question|sets up statement|syntax empty|syntax float|syntax minu
-10 syntax plain|syntax plu|syntax self|syntax thre|tells answer|tells caller|tells dull|tells duplicat
-10 tells exclamation|tells foreach|tells overwrit|tells parenthes|tells phon|tells point|tells separat|tells sit
-10 tells spread|tells support|tells tool|tells way|w amount|w annoy|w badg|w customer|w cut|w debrief|w demand
-10 w dislik|w echo|w mic|w occur|w ordinary|w point|w purpos|w re|w restful|w scan|w sixteen|w sixty|w uniqu
-10 w util|w week|w whit|w written
-9 advises <talk>|advises anew|advises bar|advises continu|advises going|advises paper|advises pas|advises read
-9 advises slic|advises sys|asks besid|asks caught|asks defend|asks fail|asks further|asks hurt|asks involv
-9 asks letter|asks sleep|asks suit|asks typ|asks unit|asks writ|b <said> belong|b <said> today
-9 b <shown> comprehension|b <shown> from|b <shown> giv|b <shown> hat|b <shown> light|b <shown> scribbl
-9 b <shown> suggest|b <shown> talk|b <shown> temperatur|b <shown> unus|b ^ choos|b ^ closer|b ^ deepcopy
-9 b ^ enumerat|b ^ fourteen|b ^ join|b ^ of|b ^ persuad|b ^ tim|b ^ two|b ^ would|b a breather|b a capital
-9 b a choic|b a flag|b a messag|b a reader|b a shallow|b about half|b all round|b am curiou|b an <shown>
-9 b an empty|b and she|b angl <shown>|b another sid|b any four|b any languag|b any troubl|b approach do
-9 b are fre|b are given|b arent <shown>|b at least|b away $|b b becom|b b that|b be play|b becom b|b befor my
-9 b both giv|b but a|b cat <talk>|b chang <asked>|b cod on|b common $|b compar by|b connect $|b containskey $
-9 b cost for|b design <talk>|b do continu|b do ther|b do understand|b doesnt hav|b doesnt show|b doing your
-9 b dont we|b doubl check|b draw of|b each generation|b each to|b either can|b empty <talk>|b entir <odd>
-9 b equal <talk>|b every lin|b every offic|b evidenc $|b except for|b fail <asked>|b fail <shown>|b fault $
-9 b fifth <facts>|b fiv of|b fiv pas|b for <n>|b for shar|b four $|b go easy|b greet the|b grow with
-9 b handy for|b happy <said>|b hav fifteen|b headset <talk>|b hom $|b hour yet|b i thank|b index <facts>
-9 b index error|b integer grow|b interest <facts>|b interview i|b is for|b is known|b is truthy|b it belong
-9 b it later|b it repeat|b its green|b its nod|b its twenty|b ive an|b ive lost|b jacket $|b keep going
-9 b last one|b least <asked>|b leav for|b les $|b let mak|b link $|b loop and|b may sit|b may stand
-9 b me instead|b mean for|b minu thre|b minut mor|b much work|b my first|b my kne|b my voic|b never com
-9 b newcomer <shown>|b nin <asked>|b nin of|b nin was|b nlargest $|b no clock|b no rol|b no song|b non i
-9 b not necessari|b noth at|b of <facts>|b of seven|b off <said>|b onc a|b one all|b one singl|b one unbroken
-9 b open just|b open yet|b opinion on|b or against|b or two|b other is|b other pass|b outcom $|b own judg
-9 b own the|b person at|b pil $|b plan at|b play <odd>|b plu two|b point eight|b predict the|b problem at
-9 b propos $|b purpos $|b question do|b question for|b queu and|b r $|b rather quiet|b rep is|b reviewer $
-9 b run <odd>|b run that|b said $|b sam goe|b sam two|b search from|b second <said>|b select $|b separat by
-9 b serious $|b seven to|b seven wher|b shall we|b shap of|b shortest <shown>|b sinc each|b sinc python
-9 b six you|b slic and|b spe at|b standard library|b start from|b stay equal|b step for|b stop just
-9 b stranger <talk>|b sum pass|b suppos the|b talk me|b tally $|b tea gon|b ten cas|b ten green|b ten pass
-9 b test hav|b test thi|b test will|b that allow|b that feel|b the audienc|b the eight|b the freshest
-9 b the given|b the kid|b the len|b the part|b the summary|b the wid|b ther replaceall|b thes <facts>
-9 b thes thing|b thirteen <facts>|b thirty year|b thos that|b thos youv|b though im|b thre minut|b through thi
-9 b to crack|b to everybody|b to jump|b to pas|b to settl|b took longer|b try thi|b two <said>
-9 b two millisecond|b two wher|b typ and|b unbroken <talk>|b unbroken stretch|b understood you|b up just
-9 b very <odd>|b very least|b want it|b want the|b was thre|b weigh in|b wer word|b what all|b what draw
-9 b what must|b what ought|b whatsoever $|b wher each|b which sequenc|b whoever <facts>|b will we|b work through
-9 b would go|b wrong <asked>|b you be|b you last|b you point|b you without|b you yourself|b youd <odd>
-9 b your formula|b your sum|b youv said|guess about the language pas|guess about the language to|guess anyth
-9 guess otherwis|guess pardon|guess seven|language integer|leads day|leads night|n <said> 2|nothing among
-9 nothing clean|nothing hey|nothing howd|nothing miss|nothing pictur|nothing root|nothing sur|nothing tick
-9 nothing until|plan let|plan sketch|plan that names pleas|question corner|question get|question long
-9 question plenty|question remainder|question sam|question shak|question sid|remark assum|remark follow
-9 remark that names all|remark that names ive|remark that names rain|remark that names thirty|remark treat
-9 remark troubl|reports bin|reports cach|reports cat|reports charg|reports corridor|reports fil|reports fourth
-9 reports functool|reports getordefault|reports kind|reports legal|reports lru|reports necessari|reports persuad
-9 reports pressur|reports proposal|reports salt|reports scribbl|reports split|reports strok|reports tank
-9 reports timer|reports trick|reports unsur|reports wanna|reports worry|reports zip|requests aloud
-9 requests chart|requests condition|requests counter|requests eye|requests feel|requests fourth|requests good
-9 requests height|requests lik|requests loan|requests someon|requests stuck|s <said> begin|s <said> down
-9 s <said> insertion|s <said> real|s <said> show|s <said> until|s <shown> breather|s <shown> default
-9 s <shown> too|s <shown> valu|s <shown> x|s ^ add|s ^ allow|s ^ aunt|s ^ becam|s ^ bin|s ^ comparator
-9 s ^ constructor|s ^ crackl|s ^ draw|s ^ eighth|s ^ generation|s ^ lay|s ^ lift|s ^ necessari|s ^ nin
-9 s ^ possibl|s ^ round|s ^ sharpen|s ^ shift|s ^ slowest|s ^ station|s a counter|s a question|s a window
-9 s about cod|s about of|s about through|s and is|s and run|s and valu|s answer and|s answer zero|s anyth you
-9 s as <shown>|s as has|s as never|s becom the|s befor you|s big and|s big with|s can read|s can try
-9 s carry when|s cas nin|s cas the|s certain a|s chain <shown>|s chang one|s choos for|s clu the|s cod befor
-9 s cod when|s com a|s com to|s could cod|s could go|s deepcopy the|s did catch|s did expect|s did on
-9 s different it|s doe counter|s draw a|s eight two|s equal thre|s every would|s fail an|s few now|s fifty one
-9 s fill silenc|s find <shown>|s fiv and|s forty minut|s fourteen fifteen|s from today|s go thre|s going giv
-9 s good hav|s hand back|s hang <shown>|s has fix|s has the|s hav chang|s hav had|s he a|s hear youd
-9 s held the|s help to|s how app|s how approach|s i got|s i plu|s id doing|s idea that|s if loop|s if said
-9 s im whenever|s in book|s in loop|s in recursionerror|s in story|s in than|s in thre|s integer as|s into cod
-9 s is another|s is claim|s is normal|s is oldest|s it seven|s its argument|s itself well|s itself you
-9 s length zero|s look a|s mak cod|s may or|s may two|s me sur|s minut it|s mow lawn|s my of|s n the
-9 s nam with|s near end|s neither i|s never been|s next isnt|s next would|s no befor|s no you|s non can
-9 s non i|s not word|s of did|s of eight|s off a|s on fourth|s on six|s one twenty|s only they|s or mad
-9 s out their|s over cod|s pick second|s pick up|s plan to|s play hand|s program at|s repeat question
-9 s result <said>|s said and|s say i|s say you|s separat a|s set on|s seven guarant|s she reach|s six that
-9 s snip the|s spe all|s start at|s statement <shown>|s stay quick|s stood <shown>|s stop four|s stranger it
-9 s such thing|s ten want|s test one|s than last|s that all|s that didnt|s that ill|s the at|s the go
-9 s the nin|s the pair|s the pictur|s the shar|s the such|s them hashabl|s then both|s ther clock|s ther error
-9 s ther fir|s ther never|s ther such|s thi or|s thing a|s thing still|s thing would|s thre <shown>
-9 s threw error|s through for|s through head|s tiny and|s to lot|s to sam|s toarray the|s told that|s trac on
-9 s trac the|s twelv <shown>|s twenty ther|s twenty to|s two got|s typ all|s unbroken of|s under condition
-9 s until round|s up your|s us the|s use dot|s used minut|s variabl for|s variabl when|s version thi|s we an
-9 s we stay|s we try|s wev half|s what going|s what her|s what thing|s what writ|s wher own|s wher the
-9 s whether had|s which are|s which lead|s which stay|s why two|s why your|s with slow|s with whistl
-9 s would defend|s you another|s you by|s you most|s you stuck|s you we|s you win|s you wrap|s your should
-9 sets up consider|sets up design|sets up insert|sets up instead|sets up mind|sets up python|sets up red
-9 sets up shar|sets up throw|syntax any|syntax asks|syntax deepcopy|syntax functool|syntax import|syntax str
-9 tells acces|tells cat|tells charat|tells consist|tells fit|tells forth|tells fraction|tells held|tells item
-9 tells iteration|tells larger|tells mat|tells opener|tells pub|tells rush|tells search|tells tim|tells youd
-9 w assumption|w collect|w color|w concret|w counterpart|w fruit|w issu|w kinder|w new|w older|w parameter
-9 w patient|w pressur|w proposal|w rescu|w serious|w shallow|w shap|w song|w sorry|w speak|w struck|w summer
-9 w upper
-8 acts ^ reports|advises approach|advises banana|advises charat|advises deepcopy|advises del|advises doubl
-8 advises enough|advises languag|advises nastiest|advises stand|advises stat|advises version|asks alter
-8 asks around|asks enough|asks lost|asks lying|asks result|asks sceptic|asks seen|asks sequenc|asks shortest
-8 asks smaller|asks story|asks v|b <n> was|b <said> involv|b <said> keep|b <said> minu|b <said> second
-8 b <said> setrecursionlimit|b <shown> becaus|b <shown> outsid|b <shown> struct|b <shown> sum|b <shown> whatever
-8 b ^ answer|b ^ going|b ^ iterat|b ^ lay|b ^ nod|b ^ send|b ^ troubl|b ^ v|b a beep|b a continent|b a dozen
-8 b a draw|b a floor|b a loop|b a particular|b a radio|b a start|b a ston|b a tiny|b all her|b all zero
-8 b aloud if|b alway clear|b an interfac|b an interview|b and lay|b and look|b another look|b answer zero
-8 b any direction|b any shap|b anyth for|b anyth you|b anywher from|b are different|b are possibl|b ask about
-8 b at whatever|b bar <said>|b big run|b bool that|b boolean that|b both on|b bug you|b busy with|b can loop
-8 b can your|b card clos|b chair <talk>|b char at|b coat <talk>|b cod in|b colleagu had|b conversation $
-8 b cours $|b cur brac|b curiou to|b d <odd>|b day $|b deepcopy from|b delet the|b detail $|b direction $
-8 b do otherwis|b doe an|b dont com|b dont feel|b doubtful $|b down a|b down first|b earlier $|b eleven cas
-8 b english $|b every song|b everyth your|b expect wer|b far your|b feel with|b first four|b fiv fail
-8 b for abba|b four fail|b from eight|b go from|b goat $|b got <talk>|b grant that|b half was|b happen next
-8 b hav heard|b hear wher|b heard your|b her one|b highest count|b hold <facts>|b hold off|b hold two
-8 b honesty $|b hous $|b i grant|b i promis|b i took|b id lov|b idea a|b idea and|b im switzerland|b im very
-8 b in go|b input <facts>|b input would|b is count|b is taken|b is twic|b it <said>|b it simmer|b item off
-8 b its four|b ive that|b keep a|b kid <odd>|b lack the|b lay the|b learn how|b let follow|b lik <odd>
-8 b lin first|b littl <shown>|b loan in|b long has|b loop whil|b many <talk>|b many night|b mark for
-8 b may assum|b may com|b me a|b me along|b met <talk>|b method <talk>|b modul call|b my <odd>|b nam <shown>
-8 b neednt fill|b never happen|b new <facts>|b nin <facts>|b not comment|b not visit|b now as|b number com
-8 b of water|b oldest to|b on tim|b on zero|b one crash|b one who|b only got|b opinion in|b outer <shown>
-8 b output <talk>|b output look|b paper for|b per <facts>|b pick any|b pictur $|b plan do|b poll <shown>
-8 b quit som|b rain <odd>|b ran and|b rather not|b read anyth|b real <odd>|b receiv <shown>|b recip $|b red as
-8 b rest $|b rhythm $|b right for|b say zero|b scribbl their|b sell $|b shelf <shown>|b shift the|b show itself
-8 b sip $|b six for|b smell the|b solution <talk>|b som <talk>|b someon who|b sound all|b start wherever
-8 b stood ther|b strik you|b struct $|b suggestion $|b sum <facts>|b sur $|b suspect $|b suspect that
-8 b task <shown>|b test <talk>|b test four|b test of|b test speak|b than expect|b that also|b that better
-8 b that do|b that guarant|b that half|b that open|b that ought|b the averag|b the candidat|b the canteen
-8 b the dog|b the fun|b the halfway|b the short|b the thre|b the traffic|b the worst|b their last|b theyd be
-8 b thi again|b thi idea|b though a|b thought at|b thought is|b thre the|b tick $|b to forty|b to our
-8 b to thirty|b to twelv|b told $|b train to|b treat you|b try both|b try to|b two failur|b two stand
-8 b typ <odd>|b typ <talk>|b unclear $|b until now|b up twic|b use <odd>|b variabl when|b version thre
-8 b view on|b want to|b was a|b was ther|b way back|b we <asked>|b we try|b well enough|b well in|b what going
-8 b what sens|b whatever <said>|b which decision|b which entry|b which letter|b who sit|b windy $|b with all
-8 b with enumerat|b with real|b with you|b word and|b word when|b worry $|b writ them|b wrot on|b you doubt
-8 b you pas|b you prov|b you shar|b you split|b youd trust|b youd writ|b your headset|b your work|b zero dot
-8 guess as|guess dear|guess step|guess with|language its|leads earlier|leads see|leads valu|leads work
-8 nothing in|nothing kay|nothing nobody|nothing non|nothing pour|nothing rather|nothing sketch|nothing suppos
-8 nothing touch|nothing writ|plan did|plan everybody|plan get|plan happen|plan that names drop|question haha
-8 question possibl|question round|question seventy|question test|question when|remark asks|remark bad
-8 remark befor|remark check|remark ha|remark hi|remark hurry|remark indexerror|remark our|remark red
-8 remark that names a|remark that names k|remark that names sort|remark that names up|remark typ|remark want
-8 reports build|reports cap|reports charat|reports dog|reports fifth|reports hand|reports hush|reports infinity
-8 reports microphon|reports pag|reports photo|reports pictur|reports rank|reports red|reports repeat|reports saw
-8 reports scal|reports windy|requests librarian|requests light|requests lopsid|requests plug|requests stack
-8 requests thank|s <said> allow|s <said> d|s <said> me|s <said> twenty|s <shown> an|s <shown> bool
-8 s <shown> monday|s <shown> opposit|s <shown> sav|s <shown> than|s <shown> treat|s <shown> twic|s ^ bigint
-8 s ^ bos|s ^ design|s ^ f|s ^ item|s ^ join|s ^ letter|s ^ mad|s ^ map|s ^ marry|s ^ multiply|s ^ nest
-8 s ^ newer|s ^ number|s ^ object|s ^ often|s ^ parenthes|s ^ plan|s ^ snip|s ^ switzerland|s ^ syntax
-8 s ^ temperatur|s ^ thre|s ^ uncl|s ^ underscor|s ^ undo|s ^ unvisit|s a dict|s a map|s a moment|s a work
-8 s about plan|s about task|s about thi|s about tim|s add item|s all well|s alright you|s an after|s an sequenc
-8 s and just|s and plu|s and shar|s and they|s and wher|s any twic|s as do|s as understand|s at about
-8 s at halfway|s at old|s at school|s back your|s bad <shown>|s be i|s be nought|s belong your|s bring to
-8 s by mean|s by of|s byt and|s can frustrat|s can put|s can what|s cant any|s cant hash|s check <shown>
-8 s check befor|s check with|s coat <shown>|s cod and|s cod of|s cod ther|s cod zero|s comparison that
-8 s cost it|s could explain|s could run|s count fals|s daughter <said>|s default compar|s depth <said>
-8 s dictionary a|s did stop|s do most|s doe statement|s doesnt the|s doubl and|s draw it|s each land
-8 s earlier the|s eight eight|s eleven them|s end of|s enough ther|s even she|s every from|s explain me|s fac a
-8 s feel from|s for both|s for it|s for test|s for today|s from start|s gav one|s gav to|s go a|s going hold
-8 s got befor|s grant the|s hand four|s happen one|s hav common|s hav preferenc|s hav ten|s hav throw|s he don
-8 s hear argu|s hear out|s hear way|s her well|s hold each|s how look|s how night|s how run|s hundr and
-8 s i for|s i had|s idea for|s idea to|s if dont|s if stop|s ill at|s ill down|s ill that|s ill them
-8 s imagin fami|s in <said>|s in mor|s in own|s in recursion|s in standard|s in sys|s interest to|s is bool
-8 s is tidy|s it comparator|s it last|s it math|s it somebody|s it them|s it then|s its object|s its plac
-8 s ive what|s keep on|s kid a|s last first|s last i|s last kept|s last look|s let see|s let stay|s lie them
-8 s lik a|s lik follow|s lik know|s mak up|s many is|s me happen|s me valu|s microphon a|s middl <said>
-8 s mor two|s mor would|s mov one|s my clos|s my kept|s neednt them|s negativ in|s non from|s of dict
-8 s of given|s of longer|s of mak|s okay you|s one somewher|s only the|s or about|s or positiv|s order the
-8 s other are|s other fin|s own we|s photo <shown>|s plan one|s possib you|s produc <said>|s rang a
-8 s read aloud|s reason that|s rely it|s remember it|s sam mor|s say bit|s say four|s say minut|s say thos
-8 s say youd|s separat ther|s shak head|s six zero|s siz <shown>|s slow the|s som now|s speak <shown>
-8 s stat the|s sum the|s sum your|s than length|s that b|s that kind|s that rul|s that spend|s that worst
-8 s thatd <shown>|s thatll the|s the aloud|s the differ|s the recip|s the together|s their join|s them ther
-8 s ther an|s thermometer me|s think on|s think through|s though wer|s thr a|s thre gav|s to mor|s to own
-8 s to third|s to with|s to your|s try in|s up her|s version it|s version twenty|s version you|s wait her
-8 s walk <shown>|s walk the|s want try|s we anyth|s we stop|s wer machin|s wev twenty|s what at|s when finish
-8 s whenever settl|s wher cod|s wher lead|s which them|s wid and|s will let|s with index|s with stamp
-8 s wont away|s work when|s would insert|s would most|s would pattern|s writ cod|s you byt|s you for|s you prov
-8 s you sur|s you through|s you told|s you touch|s you youv|s your driver|s your end|s your few|s your i
-8 s youv minut|s zero length|sets up gav|syntax sinc|tells anybody|tells conductor|tells convinc|tells cook
-8 tells e|tells ein|tells engineer|tells entry|tells eras|tells ferry|tells freez|tells funny|tells gat
-8 tells goe|tells latest|tells measur|tells neat|tells old|tells peel|tells round|tells syntax|tells teammat
-8 tells took|tells unlik|tells wagon|tells waiter|w bearabl|w brok|w card|w clerk|w craft|w develop|w door
-8 w enumerat|w flag|w folk|w hat|w hush|w improper|w internet|w kick|w lay|w mak|w member|w napkin
-8 w newspaper|w number|w pad|w pas|w peel|w pres|w rack|w recent|w salt|w season|w strik|w strip|w travel
-8 w umpir|w uncomfortabl|w until|w wanna|w windy|w yet
-7 act tells|acts ^ advises|acts advises asks|advises assumption|advises complet|advises dot|advises glad
-7 advises handy|advises hurry|advises input|advises littl|advises mak|advises pepper|advises seen|advises sip
-7 advises usual|asks assum|asks minut|asks nought|asks read|asks receiv|asks reject|asks suggest|asks took
-7 b <said> <facts>|b <said> besid|b <said> carry|b <said> comprehension|b <said> form|b <said> going
-7 b <said> half|b <said> match|b <said> now|b <said> position|b <said> receiv|b <said> when|b <shown> check
-7 b <shown> exchang|b <shown> k|b <shown> len|b <shown> nin|b <shown> sequenc|b <shown> underlin
-7 b <shown> untouch|b ^ bin|b ^ digit|b ^ each|b ^ has|b ^ he|b ^ its|b ^ my|b ^ refresh|b ^ rul|b ^ shrink
-7 b ^ siz|b ^ usual|b ^ youll|b a fami|b a gift|b a log|b a longer|b a middl|b a photo|b a shout|b a tram
-7 b a typ|b a wall|b abov one|b all thirteen|b all told|b aloud onc|b alway com|b alway enough|b am her
-7 b among them|b and cold|b and describ|b and giv|b and hear|b and my|b and pas|b and slid|b any <facts>
-7 b any particular|b any question|b any you|b anybody $|b approach <facts>|b are count|b are of|b array and
-7 b as charg|b as they|b as though|b as you|b balanc $|b be accept|b be assign|b be certain|b be lov
-7 b behind <talk>|b bit $|b book <shown>|b bring the|b brought the|b c is|b cam about|b can argu|b can never
-7 b can offer|b cant rat|b caught up|b chas us|b clos <odd>|b clu for|b cod work|b comfortabl <facts>|b comma $
-7 b compil $|b const $|b cost befor|b cost mor|b could giv|b could go|b could that|b cours you|b decid how
-7 b decorator $|b default the|b defend it|b depth <talk>|b dequ in|b dict $|b differ from|b discard $
-7 b division $|b do not|b doing in|b dont be|b dont know|b dont say|b door of|b down as|b dry eye|b duplicat $
-7 b eat $|b eight are|b eight cas|b els if|b empty $|b enjoy watch|b enter into|b entir up|b equal <asked>
-7 b error about|b ever <talk>|b every intermediat|b exception $|b exchang $|b explain to|b fac straight
-7 b fair <facts>|b fair thing|b far $|b far you|b favourit $|b feel stuck|b fifteen <facts>|b fil befor
-7 b first touch|b fmt <odd>|b fmt packag|b forgiv me|b forgotten $|b found out|b found that|b four ther
-7 b from in|b from nought|b from wander|b gam <odd>|b giv an|b giv on|b goe <shown>|b got a|b got about
-7 b grad it|b guilty as|b had another|b had better|b hand <facts>|b happen with|b has on|b hasnt been|b hav one
-7 b he had|b her for|b hous <shown>|b hum $|b i can|b identity ther|b if <facts>|b im glad|b im mor
-7 b im switch|b imagin that|b in each|b index rais|b information $|b inner <said>|b input <asked>
-7 b insertion <asked>|b insertion order|b int array|b integer division|b is an|b is cheap|b is clean|b is compar
-7 b is met|b is six|b is smaller|b isnt <asked>|b it are|b it copy|b it doing|b it hav|b it saf|b its full
-7 b its red|b ive only|b ive taken|b just mov|b just nin|b keep their|b key is|b larg would|b later chang
-7 b leftmost one|b len of|b length zero|b les <odd>|b let him|b let stop|b lin nin|b linear $|b lip $
-7 b log <odd>|b lost on|b many mor|b messag say|b method on|b minut are|b modul $|b mor of|b mustnt hav
-7 b my condolenc|b my flat|b my not|b my silenc|b neutral on|b never mor|b never say|b nil $|b nin is
-7 b nin test|b no pressur|b nod at|b nor curs|b nor disagre|b not of|b not weigh|b of an|b of any|b of friend
-7 b of who|b of word|b off my|b offer <shown>|b often in|b often would|b okay $|b onc $|b onc youv|b one down
-7 b one goe|b one if|b only the|b or <odd>|b or six|b other do|b over what|b over with|b own way|b pars $
-7 b part $|b part <facts>|b part that|b pass but|b patienc in|b perfect okay|b pleasant to|b point ten
-7 b pop <facts>|b positiv one|b post <talk>|b post offic|b precis one|b pres <talk>|b program never|b put that
-7 b put two|b quiet $|b rain sideway|b real good|b recursion depth|b replaceall $|b rest pass|b right her
-7 b run whil|b say for|b say otherwis|b sceptic $|b sequenc pas|b setrecursionlimit <shown>|b settl in|b shar $
-7 b shar with|b show in|b show it|b shown $|b six loan|b slic with|b slot for|b som <facts>|b som <odd>
-7 b sort and|b spend its|b spill coffe|b split it|b stack <asked>|b stack <talk>|b statement and|b step did
-7 b stor in|b str or|b stretch that|b strict $|b sweep $|b syntax $|b tabl $|b ten <asked>|b ten ther
-7 b test it|b that suit|b that together|b the back|b the click|b the coffe|b the conductor|b the conversation
-7 b the crowd|b the documentation|b the drawer|b the fmt|b the front|b the last|b the result|b the tabl
-7 b the want|b their neighbour|b them <shown>|b thermometer <talk>|b they need|b thi weather|b thi year
-7 b third of|b thos from|b thousand sign|b through clear|b through how|b tim goe|b tim has|b tim longer
-7 b to assum|b to back|b to feel|b to keep|b to production|b to two|b top and|b top to|b tru for|b trust you
-7 b try and|b try out|b tupl can|b twelv and|b two its|b two up|b typ whenever|b understood the|b up wher
-7 b variabl after|b voucher $|b wast $|b watch <talk>|b water $|b wav when|b wed $|b well past|b well with
-7 b went $|b went wrong|b wer concern|b wer ten|b wer ther|b wev reach|b what grow|b what guarant|b what put
-7 b what tru|b what valu|b what youd|b whenever you|b wher every|b wher its|b wher on|b wher she|b wher zero
-7 b which point|b whichever youd|b who still|b whoever cam|b wish ther|b with $|b with each|b with for|b with i
-7 b with many|b with rang|b with so|b with whatever|b with yourself|b without judg|b would rais|b would still
-7 b wrong <facts>|b you <talk>|b you a|b you company|b you divid|b you feed|b you got|b youll alway|b your as
-7 b your editor|b your hand|b your kitchen|b your lif|b your mov|b your way|b zero cam|b zero zero
-7 guess counter|guess if|guess nor|guess okay|guess on|guess you|language each|language grid|language is
-7 leads empty|leads find|leads microphon|leads warm|nothing being|nothing earliest|nothing glad|nothing if
-7 nothing lift|nothing mov|nothing wher|plan advises|plan draw|plan eight|plan letter|plan my|plan silenc
-7 plan that names im|plan that names last|plan that names okay|plan youll|question com|question isnt|question its
-7 question left|question list|question may|question reports|question sorry|question thing|question would
-7 remark cat|remark cross|remark doe|remark seventy|remark talk|remark that names thank|remark that names two
-7 remark the|reports arrang|reports birthday|reports box|reports char|reports condolenc|reports dig
-7 reports exceed|reports frustrat|reports function|reports grant|reports leav|reports leg|reports lunch
-7 reports nag|reports phon|reports pleas|reports python|reports saf|reports season|reports shift|reports shut
-7 reports siren|reports station|reports sweep|reports task|reports tempt|reports uncl|reports union
-7 requests allow|requests bit|requests computer|requests different|requests editor|requests hi|requests natural
-7 requests playlist|requests print|requests shortest|requests worth|s <said> check|s <said> enumerat
-7 s <said> listen|s <said> present|s <said> six|s <said> welcom|s <shown> dislik|s <shown> draw|s <shown> ear
-7 s <shown> few|s <shown> fifteen|s <shown> larg|s <shown> remov|s <shown> small|s <shown> to|s <shown> version
-7 s ^ all|s ^ ampl|s ^ ask|s ^ back|s ^ behind|s ^ builtin|s ^ division|s ^ doubt|s ^ eviction|s ^ fewer
-7 s ^ finger|s ^ four|s ^ no|s ^ plant|s ^ question|s ^ remember|s ^ saw|s ^ she|s ^ shrink|s ^ still
-7 s ^ stood|s ^ suggest|s ^ sweep|s ^ tall|s ^ trip|s ^ wider|s a below|s a by|s a closer|s a poker|s a sheet
-7 s a who|s a yet|s about it|s about than|s after <shown>|s all for|s all go|s all patienc|s an underlin
-7 s and didnt|s and fail|s and memory|s and typ|s arent anywher|s as decorator|s as second|s as typ|s at as
-7 s at bottom|s at each|s at smaller|s away <shown>|s been a|s befor add|s befor break|s befor last|s began the
-7 s begin your|s best i|s both <shown>|s both mor|s both my|s by last|s by two|s call is|s can by|s can me
-7 s can think|s cant either|s chew it|s choic <shown>|s comfortabl your|s consist one|s constant on
-7 s content that|s cost ten|s could invent|s could wrong|s did cod|s did idea|s did settl|s distinct of
-7 s do add|s do find|s do meet|s do now|s doe add|s doe stand|s dot the|s each or|s each you|s eight it
-7 s either be|s entir you|s every the|s everyth <said>|s expect each|s expect for|s far wer|s few for|s fin the
-7 s find whether|s finger each|s finish lin|s finish on|s first look|s for back|s for input|s for largest
-7 s for littl|s for long|s for partner|s for som|s for twenty|s for whil|s for yet|s from fmt|s full from
-7 s function <shown>|s gap no|s giv both|s giv when|s go that|s going it|s guilty charg|s had be|s half in
-7 s halv in|s hand to|s happen in|s has finish|s has four|s hav agre|s he it|s hear each|s heard correct
-7 s help follow|s her ther|s hom the|s hop was|s i <said>|s i pick|s i them|s if els|s ill listen|s ill min
-7 s ill you|s im listen|s im nowt|s im out|s imagin cloakroom|s in by|s in parenthes|s index rais
-7 s indexerror the|s input you|s insid another|s is by|s is heart|s isnt sam|s it fail|s it finish|s it non
-7 s it paper|s it than|s it undefin|s its lot|s its method|s its second|s its think|s its thre|s judg one
-7 s keep small|s key a|s kind the|s know you|s larg it|s least with|s let <said>|s link the|s listen interest
-7 s long <shown>|s loop for|s loop without|s mak differenc|s mak next|s mak ten|s many at|s me cod|s me still
-7 s me we|s measur length|s might miss|s minut gon|s minut left|s most the|s most your|s mum it|s my had
-7 s my still|s my straight|s my was|s nam part|s neither a|s new array|s next thing|s nin through|s nod the
-7 s non a|s not python|s not sam|s nought nought|s of doe|s of length|s of look|s of thos|s of world
-7 s on problem|s onc most|s one both|s one myself|s one swallow|s only how|s opinion the|s or one|s other pass
-7 s our a|s out nin|s out yourself|s own first|s own ther|s paint <shown>|s push the|s python can|s python that
-7 s rather say|s read <said>|s remember one|s round until|s row <shown>|s run fifty|s run now|s run plan
-7 s say cost|s say loud|s say tim|s seat the|s seven and|s shall trac|s she up|s sinc last|s singl and
-7 s sit to|s six sign|s small that|s smaller be|s som be|s sort out|s spread the|s start what|s statement that
-7 s stop clock|s suppos the|s swap for|s sweep <shown>|s tak through|s task you|s ten at|s test that|s that don
-7 s that my|s that put|s that up|s the alright|s the fella|s the later|s the moment|s the slot|s their on
-7 s them a|s then off|s ther noth|s ther ten|s ther thirty|s thi and|s thi giv|s thi mak|s thi quit
-7 s thing notic|s thing of|s thirty <shown>|s though glad|s thousand one|s thre its|s through <said>
-7 s through littl|s through me|s till <said>|s timeout the|s to was|s two below|s two first|s two form
-7 s two its|s understand a|s understand you|s unles hand|s valu <shown>|s want break|s was befor|s watch work
-7 s went the|s wer onc|s what did|s what such|s whether are|s which word|s with key|s with point|s with six
-7 s writ i|s you forget|s you judg|s you new|s you two|s your be|s your onc|s your see|s zero gav|s zero ten
-7 sets up abov|sets up asid|sets up front|sets up input|sets up nic|sets up rest|sets up today|syntax comma
-7 syntax noth|tells b|tells byt|tells car|tells climb|tells closer|tells color|tells combin|tells cover
-7 tells dot|tells doubl|tells equal|tells fact|tells highest|tells import|tells insertion|tells integer
-7 tells interview|tells iterabl|tells languag|tells locat|tells map|tells nerv|tells nicht|tells notebook
-7 tells outsid|tells party|tells patch|tells path|tells paus|tells popitem|tells rank|tells ruler|tells sat
-7 tells session|tells t|tells tast|tells therell|tells today|tells used|tells wall|tells wor|tells writ
-7 w arrang|w aunt|w b|w binarysearch|w body|w climb|w condolenc|w def|w deny|w department|w duplicat|w elbow
-7 w entry|w every|w frustrat|w gat|w gentleman|w given|w gym|w hed|w himself|w hunt|w journey|w longest
-7 w marathon|w mind|w monday|w nag|w nicht|w obviou|w parcel|w party|w pass|w penny|w pepper|w possibl
-7 w predict|w rain|w rephras|w replaceall|w requirement|w rol|w sold|w stay|w stomach|w strid|w tak
-7 w therell|w tomorrow|w twelfth|w uncoupl|w underscor|w whether
-6 act asks|acts ^ tells|advises ask|advises end|advises error|advises feel|advises found|advises kept
-6 advises let|advises nasty|advises near|advises problem|advises show|advises work|asks <n>|asks agre
-6 asks comfortabl|asks deal|asks expression|asks fact|asks narrat|asks nasty|asks nervou|asks pair
-6 asks position|asks prefer|asks scal|asks sery|asks special|asks suppos|asks task|b <said> all|b <said> pick
-6 b <said> repeat|b <said> run|b <shown> along|b <shown> best|b <shown> deal|b <shown> downward|b <shown> input
-6 b <shown> lat|b <shown> quiet|b <shown> sixty|b ^ aim|b ^ lucky|b ^ nam|b ^ pas|b ^ receiv|b ^ roll|b ^ sign
-6 b ^ ta|b a cup|b a doubl|b a fraction|b a hint|b a holiday|b a patient|b a pencil|b a review|b a street
-6 b a thought|b a wish|b a wrong|b add at|b all singl|b alright with|b alter $|b an at|b an idea|b an ordinary
-6 b and again|b and delet|b another and|b any typ|b anyon $|b anyth from|b archiv $|b are left|b are to
-6 b aris $|b around it|b array dot|b as both|b as one|b assign to|b away if|b back green|b be improper
-6 b been think|b by which|b byt <asked>|b cam from|b can all|b can forget|b can nam|b cant hand|b chang <talk>
-6 b chang sinc|b chat $|b cod notic|b compar <said>|b compar them|b complexity $|b congratulation on
-6 b constant tim|b content of|b convinc you|b could hold|b could they|b couldnt say|b d $|b declin $|b do by
-6 b do then|b do thre|b doesnt mov|b doubl slash|b down in|b drop <talk>|b drop them|b dyou <odd>|b dyou reckon
-6 b each bit|b each further|b earlier one|b eleven <asked>|b eleven and|b eleven pas|b els <talk>|b entry set
-6 b ever goe|b every entry|b everyth goe|b evict $|b exhaust $|b f $|b fail out|b far as|b far too|b few small
-6 b finger at|b first for|b first that|b fit $|b fiv in|b for age|b for com|b for mor|b for negativ
-6 b for thirty|b forget <facts>|b four by|b four was|b from say|b from talk|b fun to|b gav two|b gav zero
-6 b gin rummy|b giv seven|b giv thre|b glad <talk>|b go about|b go in|b good to|b group by|b grow when
-6 b half our|b hand you|b has at|b has becom|b has six|b hear <facts>|b hear a|b hear at|b heard from
-6 b heard it|b her nor|b her when|b how i|b how youd|b imagin $|b imagin it|b import <said>|b in red|b in thes
-6 b in thi|b infinity $|b insertion $|b interrupt $|b into one|b is complet|b is fiv|b is fre|b is i
-6 b is nasty|b is open|b is uniqu|b is welcom|b it abov|b it pass|b it say|b it sit|b it wrap|b item <asked>
-6 b item from|b item keep|b item to|b its <said>|b its expect|b its how|b its okay|b its zero|b ive gotta
-6 b just <shown>|b just listen|b keep its|b known $|b learn from|b leav in|b lie between|b lin by|b lin do
-6 b lin look|b littl mor|b long would|b look alik|b look for|b loop onc|b loop run|b los <odd>|b low is
-6 b lucky you|b m for|b mak no|b man <talk>|b mark on|b mark wher|b mat $|b max $|b me for|b me from
-6 b me into|b min was|b moment at|b must be|b must keep|b mustnt say|b my aunt|b my elbow|b my mother
-6 b myself for|b n $|b nam me|b neither her|b nerv $|b nervou about|b new arraylist|b newcomer <talk>
-6 b nin agre|b nin cam|b nineteen $|b no favourit|b nod in|b nor <odd>|b nor ther|b not as|b not my|b not sur
-6 b notepad $|b noth <asked>|b null $|b of about|b of fifty|b of int|b of paper|b of six|b of sixteen
-6 b one expect|b one go|b one sort|b or far|b our <shown>|b out already|b out between|b out with|b out yourself
-6 b over one|b own <odd>|b own calendar|b own sort|b paint <talk>|b parameter $|b part on|b part wher
-6 b part youd|b partner <shown>|b party $|b pas it|b pas last|b peopl <said>|b plac <talk>|b plac in
-6 b plan <facts>|b plan is|b plan or|b play it|b pleas $|b plenty in|b problem to|b promis about|b pull out
-6 b put <shown>|b question of|b rank among|b rather watch|b reach $|b read $|b recursionerror $|b remain <asked>
-6 b remind me|b repeat that|b replac the|b right or|b run <said>|b run a|b run print|b s and|b sam <shown>
-6 b say at|b say each|b say how|b school <odd>|b search the|b see as|b select from|b send it|b sens to|b set $
-6 b set <talk>|b she just|b sign of|b sinc no|b singl nin|b sit in|b six with|b sixteen $|b sixty $|b sketch $
-6 b slic of|b slow is|b so <odd>|b so open|b sooth $|b sort as|b soul $|b stal <talk>|b stal entry|b start on
-6 b stat the|b statement ther|b step do|b step me|b step would|b still her|b still remember|b still understand
-6 b stop and|b suppos all|b sys setrecursionlimit|b tak the|b task <talk>|b test are|b that ill|b that so
-6 b that up|b the exercis|b the fenc|b the for|b the librarian|b the look|b the open|b the paren|b the quantity
-6 b the sound|b the stretch|b the upper|b them befor|b ther arent|b thing out|b thing wher|b thre to|b tim gon
-6 b tim when|b to finish|b to maintain|b to meet|b to rul|b to shift|b to thirteen|b trip it|b tru <shown>
-6 b turn of|b turn over|b two item|b two part|b typ <asked>|b uncomfortabl $|b under thre|b until ther
-6 b until we|b us about|b used as|b used for|b voic is|b walk from|b walk through|b want from|b was quick
-6 b was zero|b way <facts>|b way over|b way they|b we wer|b wer allow|b wev plenty|b wev spent|b wev talk
-6 b what brought|b what is|b what moment|b what you|b whatever pac|b which assumption|b which bit|b whos <odd>
-6 b window <odd>|b with at|b with les|b wobbl $|b wont <facts>|b work grow|b would convinc|b would decid
-6 b would hurt|b would look|b wouldnt $|b wouldnt <asked>|b you alter|b you app|b you bring|b you cook
-6 b you how|b you scan|b youd fix|b your don|b your said|b your team|b youv chang|b youv put|b youv set
-6 b zero in|guess about the language arraydequ|guess about the language each|guess whether|language doubl
-6 leads accept|leads behav|leads help|leads match|leads path|leads rul|leads sid|leads statement|leads throw
-6 leads variabl|nothing behind|nothing feel|nothing hurry|nothing insid|nothing pretend|nothing shrink
-6 nothing twelv|nothing v|plan again|plan breath|plan forgiv|plan greet|plan lucky|plan okay|plan so
-6 plan stretch|plan that names children|plan that names equal|plan that names fiv|plan that names given
-6 plan that names recursion|plan that names search|plan that names thre|plan that names up|plan thi|plan whoever
-6 question about|question fifty|question fourteen|question given|question particular|question sets up
-6 question ther|remark every|remark jot|remark les|remark mat|remark must|remark need|remark no|remark other
-6 remark read|remark room|remark that names valu|remark youll|reports aris|reports bar|reports begin
-6 reports brok|reports broken|reports cours|reports dat|reports develop|reports fix|reports follow
-6 reports formula|reports freez|reports gather|reports grey|reports gull|reports height|reports keyword
-6 reports lambda|reports mhm|reports paus|reports proper|reports propos|reports real|reports remember
-6 reports scan|reports seem|reports session|reports shelf|reports sooth|reports sorry|reports throw
-6 reports typeerror|reports unus|requests <shown>|requests calm|requests coat|requests diary|requests doubl
-6 requests estimat|requests head|requests heap|requests notic|requests pen|requests radio|requests reject
-6 requests russian|requests siren|requests trust|s <said> a|s <said> cold|s <said> inner|s <said> start
-6 s <said> thos|s <shown> argument|s <shown> enumerat|s <shown> heap|s <shown> init|s <shown> loaf|s <shown> loud
-6 s <shown> method|s <shown> must|s <shown> new|s <shown> separat|s <shown> till|s <shown> we|s ^ brother
-6 s ^ complain|s ^ concret|s ^ count|s ^ curiosity|s ^ eighty|s ^ exclamation|s ^ faint|s ^ guarant|s ^ hear
-6 s ^ hunt|s ^ its|s ^ keyerror|s ^ languag|s ^ length|s ^ morn|s ^ never|s ^ pointer|s ^ report|s ^ return
-6 s ^ road|s ^ six|s ^ stal|s ^ task|s ^ track|s ^ undefin|s ^ word|s a half|s a item|s a lambda|s a last
-6 s a liv|s a request|s a review|s a say|s a sery|s a today|s a word|s about happen|s about short|s add at
-6 s after break|s after it|s all at|s aloud me|s alway that|s an if|s and away|s and messy|s and through
-6 s another the|s any one|s are okay|s are set|s are your|s as let|s at border|s at may|s be comfortabl
-6 s be whil|s becom and|s belong one|s better than|s big ran|s bool say|s both onc|s box <shown>|s by count
-6 s cam it|s can follow|s can just|s can why|s cant one|s carry <shown>|s carry the|s cas fail|s cas two
-6 s chang you|s comma in|s comparison the|s condition the|s cost what|s could try|s count even|s count of
-6 s count one|s count the|s do compar|s do lookup|s do need|s doe grow|s doe loop|s doe matter|s doe mean
-6 s doe trick|s down few|s down for|s draw and|s draw thre|s drop first|s each element|s edg the|s ein ist
-6 s element <said>|s enjoy you|s equal and|s error non|s ever forward|s expect zero|s explain <shown>
-6 s fail <shown>|s feel way|s finish then|s first are|s first which|s fiv forty|s for few|s for height
-6 s for over|s for thought|s forward the|s four fail|s four giv|s from expect|s gain it|s going let|s hand what
-6 s happy clear|s has a|s has one|s hav favourit|s hav thi|s hav wish|s havent from|s hear clear|s hear step
-6 s hear what|s how other|s hurry my|s i fiv|s i from|s i im|s i neutral|s i not|s i speak|s i you|s if feel
-6 s if prefer|s if told|s ill off|s ill out|s im interest|s im watch|s improper me|s in colour|s in old
-6 s in round|s is call|s is largest|s is left|s is pair|s is slow|s is top|s is youll|s it add|s it its
-6 s it sam|s it show|s it you|s item ther|s its first|s ive up|s lambda <shown>|s larg that|s last again
-6 s left to|s let her|s let ther|s letter <shown>|s lik go|s lin it|s lin nam|s lin you|s look anyth
-6 s look that|s low high|s mad stop|s may hav|s may it|s me it|s me tim|s mention <said>|s might find
-6 s min <said>|s minut my|s moment that|s moment which|s most <shown>|s my has|s new of|s nobody <shown>
-6 s nor i|s nowher be|s of hav|s of last|s of matter|s of part|s of point|s of task|s often a|s on either
-6 s on ferry|s onc an|s one down|s one got|s one number|s one right|s one want|s out now|s pas the|s paus you
-6 s pick <shown>|s plan with|s play that|s pleasur min|s popitem last|s put plan|s queu you|s r c|s rais a
-6 s rank them|s reason it|s recursion the|s remember most|s repeat very|s result <shown>|s rul out|s run by
-6 s run eight|s say statement|s say your|s second a|s see a|s see chang|s see it|s see youv|s set to
-6 s shap <shown>|s she befor|s short and|s short pass|s sinc two|s sit at|s speak that|s start it
-6 s step through|s stretch you|s suppos want|s ten <shown>|s test fiv|s that for|s that idea|s that lov
-6 s that pair|s that pass|s that thought|s the doll|s the order|s the ought|s the out|s the read|s the stretch
-6 s the third|s the valu|s the went|s ther comment|s ther hint|s ther index|s thes are|s they at|s thing dont
-6 s think her|s think with|s thos count|s tim over|s tim to|s to doesnt|s to i|s together a|s too in
-6 s trac <shown>|s tru the|s try of|s try plan|s try smaller|s turn your|s two join|s two minut|s two the
-6 s two with|s typ <shown>|s understood you|s up any|s up stretch|s variabl lin|s wait after|s walk onc
-6 s want one|s want thre|s was hardest|s wer as|s what doe|s what pric|s what program|s what run|s what tru
-6 s whatever can|s whatv got|s when cod|s when next|s wher look|s which hand|s which tru|s whil would
-6 s whoever the|s window the|s with eye|s with fail|s with memory|s with part|s with up|s without them
-6 s wont in|s wont one|s word to|s would buy|s would gain|s would nasty|s you chang|s you choos|s youd every
-6 s youd lik|s youd zero|s youll be|s youll out|s youll to|s your about|s your compar|s your for|s your handl
-6 s your so|s your spend|s youv back|s youv typ|sets up backward|sets up giv|sets up hear|sets up n
-6 sets up paper|sets up plac|sets up positiv|sets up queu|sets up quiet|sets up thought|sets up verdict
-6 syntax every|syntax how|syntax java|syntax to|tells accept|tells bread|tells comparingint|tells convert
-6 tells def|tells dictionary|tells draw|tells earliest|tells empty|tells everyth|tells greater|tells guest
-6 tells hid|tells hit|tells hold|tells ignor|tells implement|tells ist|tells javascript|tells keyerror
-6 tells mow|tells photo|tells position|tells pupil|tells repeat|tells replac|tells sampl|tells sixty|tells siz
-6 tells slowest|tells trac|tells wear|w act|w alon|w arraylist|w awkward|w busiest|w button|w camera|w chew
-6 w children|w column|w comment|w comparingint|w descend|w doc|w doubt|w driver|w easi|w grant|w hit
-6 w holler|w ist|w k|w lazy|w lid|w mat|w mississippi|w mum|w nam|w occurrenc|w open|w paddl|w patch
-6 w prefer|w public|w pupil|w quot|w rear|w shoot|w singer|w slat|w static|w sunny|w surfac|w switch|w tiny
-6 w trunc|w unit|w w|w what
-5 advises <asked>|advises ahead|advises cur|advises entry|advises foot|advises form|advises fresh|advises leav
-5 advises open|advises said|advises siz|asks ask|asks bad|asks clear|asks easiest|asks figur|asks mention
-5 asks nic|asks operation|asks piec|asks predict|asks reach|asks responsibl|asks shap|asks sort|asks spac
-5 asks suspect|asks term|asks walk|b <said> befor|b <said> in|b <said> index|b <said> n|b <said> sit
-5 b <said> toward|b <shown> breadth|b <shown> by|b <shown> card|b <shown> coat|b <shown> dvdf|b <shown> eaten
-5 b <shown> hold|b <shown> later|b <shown> lie|b <shown> must|b <shown> photo|b <shown> right|b <shown> upward
-5 b <shown> written|b <shown> youd|b <shown> youll|b ^ afterward|b ^ been|b ^ befor|b ^ explain|b ^ gday
-5 b ^ hay|b ^ holler|b ^ hop|b ^ hurry|b ^ input|b ^ near|b ^ nest|b ^ nobody|b ^ okay|b ^ plu|b ^ predict
-5 b ^ squar|b ^ tip|b ^ total|b ^ undo|b ^ whereabout|b ^ whichever|b a box|b a built|b a chanc|b a familiar
-5 b a glas|b a memory|b a neat|b a playlist|b a voic|b a waiter|b a week|b about anyth|b about every
-5 b about test|b alik $|b all test|b along a|b also <asked>|b also keep|b alway has|b am $|b an if|b and c
-5 b and getvalu|b and sort|b and tim|b and which|b are four|b are twelv|b arraydequ is|b arraydequ or|b as last
-5 b as she|b as tru|b assign the|b at when|b aunt <talk>|b b and|b be <shown>|b be given|b be good|b be mark
-5 b be thre|b been still|b behind each|b being <odd>|b between <said>|b block $|b body of|b book by
-5 b bos <talk>|b box in|b bracket after|b brought you|b builtin <said>|b but in|b byt position|b call know
-5 b cam <talk>|b camera $|b can rely|b cant answer|b cant grad|b cas on|b catch your|b chain of|b chang thi
-5 b check a|b chew on|b chocolat <odd>|b chocolat bar|b choos between|b claim about|b clever $|b cod be
-5 b cod from|b colon <shown>|b comma <shown>|b conclud $|b copy it|b cost to|b couldnt <shown>|b count for
-5 b count her|b curs it|b decid so|b deep doe|b department $|b dictionary <asked>|b didnt befor|b do i
-5 b doe thi|b don <talk>|b don for|b dot trunc|b down <said>|b draw yourself|b drop its|b each <said>
-5 b each visit|b earliest <facts>|b easy <talk>|b embarras your|b encourag you|b entir <talk>|b entryset $
-5 b enumerat around|b enumerat giv|b error cam|b every minut|b everyth <odd>|b expect and|b expect valu
-5 b explain <talk>|b explain what|b explor $|b fail and|b fail as|b fall $|b fals if|b feed you|b feel <talk>
-5 b ferry $|b few cas|b finish by|b finish that|b floor or|b for array|b for whom|b forbidden $|b forget to
-5 b forty fiv|b forward to|b four <odd>|b fourteen of|b fresh <said>|b fresh one|b friday <talk>|b from the
-5 b frustrat $|b gday $|b getkey and|b getvalu $|b glas of|b go into|b gon rather|b good company|b good for
-5 b got and|b gues $|b halv <talk>|b hand a|b hand for|b hang <shown>|b happen first|b happen for|b has finish
-5 b has ten|b hav befor|b hav in|b hav non|b hav ten|b hav up|b havent got|b held thre|b hello ther|b her leg
-5 b hidden test|b holler when|b how <said>|b i call|b i lost|b i recommend|b i wanna|b if both|b ill com
-5 b im quiet|b im watch|b in <odd>|b in max|b in so|b in squar|b input of|b integer <talk>|b interview $
-5 b into that|b is carry|b is everyth|b is look|b is quiet|b is thirty|b is told|b is used|b isnt <odd>
-5 b isnt my|b it did|b it out|b item by|b item of|b its all|b itself when|b ive had|b job would|b key <shown>
-5 b kid join|b know its|b l after|b last bit|b last night|b last pag|b last you|b least comfortabl
-5 b leav <talk>|b leav first|b left out|b let pick|b let put|b let turn|b librarian <odd>|b list $
-5 b littl <asked>|b loop doe|b loop would|b lov <facts>|b mad into|b man who|b many look|b many would
-5 b mark <odd>|b may chang|b me clear|b method <shown>|b method is|b microphon crackl|b minut yet|b most tim
-5 b my grandfather|b my mum|b my offic|b my opinion|b need two|b neighbour <odd>|b never hold|b next thing
-5 b next week|b nin fail|b nin minut|b ninety $|b no preferenc|b no verdict|b no wish|b nobody <odd>|b non to
-5 b non when|b number on|b object the|b occur to|b of <shown>|b of counter|b of distinct|b on his|b on it
-5 b on us|b one earlier|b one ran|b one wer|b open for|b open to|b opener in|b or <shown>|b or linkedlist
-5 b or old|b or out|b or shak|b order you|b other all|b photo $|b pick four|b pictur a|b poor interviewer
-5 b popitem with|b possibl <shown>|b program <facts>|b push out|b question <asked>|b recursion error|b register $
-5 b remember to|b report wher|b roof $|b round on|b row per|b run say|b run yet|b said <asked>|b said a
-5 b said you|b sam content|b say aloud|b second and|b second cas|b see <said>|b see ther|b seen of|b self as
-5 b shak it|b shar a|b shop $|b short <odd>|b shouldnt <facts>|b sinc everyth|b sinc monday|b sit <facts>
-5 b sit <said>|b small <shown>|b small draw|b smell <shown>|b snip $|b so the|b someth els|b sort that
-5 b sort your|b sound <shown>|b sound fair|b speak to|b sprint $|b squar with|b start out|b statement <facts>
-5 b stay neutral|b step in|b stop for|b stop wher|b straight <shown>|b straight into|b strip of|b stuck $
-5 b suggest it|b surpris you|b switch the|b sys has|b tak it|b talk it|b tall $|b task is|b ten $|b test got
-5 b test took|b than at|b that dont|b that hang|b that map|b the busiest|b the fewest|b the idea|b the link
-5 b the match|b the not|b the porch|b the pub|b the rout|b the tower|b the twelfth|b the u|b then <asked>
-5 b then with|b ther is|b ther just|b they can|b thi decision|b thing away|b think ive|b thirteen pas
-5 b thre <shown>|b thre equal|b thre gav|b thre wer|b through thre|b ticket <talk>|b timeout $|b to announc
-5 b to clear|b to drink|b to lin|b to paus|b to someon|b to spend|b to what|b to when|b trac what|b tray $
-5 b tru about|b two $|b two dont|b two element|b two giv|b two smallest|b two structur|b two underscor
-5 b undefin <talk>|b understood it|b until he|b until it|b upward $|b use her|b usual do|b valu in|b vanish $
-5 b variabl <facts>|b visit every|b voic <shown>|b vot $|b wait in|b wall <talk>|b wanna know|b want its
-5 b was <asked>|b was in|b wasnt <shown>|b water help|b wed <odd>|b weigh that|b wer the|b wer well|b wev about
-5 b what <talk>|b what about|b what in|b what mov|b what we|b whatever i|b when every|b which littl
-5 b which test|b whil <talk>|b who said|b whol word|b will that|b window if|b with everybody|b with no
-5 b with self|b without ever|b without repeat|b wont catch|b wont weigh|b word <odd>|b word would|b word you
-5 b work out|b would also|b you busy|b you fill|b you non|b you rather|b you warm|b you watch|b you wish
-5 b youd hand|b youd read|b your decision|b your department|b your fin|b your information|b your result
-5 b your schem|b your sentenc|b zero one|guess about the language sort|guess about the language yes|guess bucket
-5 guess cant|guess convinc|guess isnt|guess noth|guess whatever|language abov|language array|language assign
-5 language beyond|language bracket|language dot|language hand|language new|language the|leads depend|leads figur
-5 leads piec|leads task|leads way|leads written|nothing 20|nothing 9|nothing bles|nothing company|nothing cut
-5 nothing hi|nothing input|nothing output|nothing peopl|nothing quiet|nothing rain|nothing too|nothing want
-5 nothing will|nothing wrong|plan could|plan neither|plan nor|plan problem|plan sad|plan someon
-5 plan that names afterward|plan that names could|plan that names preorder|plan that names see
-5 plan that names start|plan that names walk|plan total|plan which|question ah|question append|question cur
-5 question every|question expect|question ha|question if|question non|question pal|question pop|question push
-5 question their|question thirty|question trac|remark aye|remark choos|remark fewer|remark given|remark happy
-5 remark he|remark ind|remark itll|remark next|remark remainder|remark that names count|remark that names heard
-5 remark that names high|remark that names sets up|remark that names try|remark that names walk
-5 remark that names whil|remark thre|remark whichever|reports append|reports attributeerror|reports availabl
-5 reports besid|reports bisection|reports builtin|reports column|reports companion|reports copy|reports cut
-5 reports dad|reports deepcopy|reports depend|reports description|reports eighty|reports euro|reports forth
-5 reports gday|reports habit|reports henc|reports hidden|reports iterat|reports mes|reports neutral|reports org
-5 reports pound|reports pray|reports rac|reports recursion|reports self|reports show|reports soul
-5 reports stranger|reports thatd|reports trad|reports window|reports wouldv|requests <asked>|requests bet
-5 requests break|requests fre|requests hall|requests help|requests park|requests row|requests see|requests speak
-5 requests start|requests talk|requests walk|requests whichever|s <n> want|s <said> keyerror|s <said> minu
-5 s <said> otherwis|s <said> outer|s <said> wher|s <shown> clos|s <shown> cros|s <shown> examin|s <shown> his
-5 s <shown> leftmost|s <shown> loop|s <shown> somewher|s <shown> tupl|s <shown> wait|s <shown> wev|s ^ coat
-5 s ^ confident|s ^ cours|s ^ dad|s ^ doe|s ^ dog|s ^ don|s ^ earlier|s ^ easy|s ^ ever|s ^ exception
-5 s ^ fever|s ^ field|s ^ hi|s ^ holler|s ^ id|s ^ italian|s ^ lad|s ^ laid|s ^ mow|s ^ predict|s ^ remind
-5 s ^ shelv|s ^ speak|s ^ squar|s ^ talk|s ^ version|s ^ wait|s ^ way|s ^ whereabout|s ^ would|s a fac
-5 s a full|s a input|s a int|s a myself|s a row|s a slash|s about an|s after plac|s after you
-5 s afterward <said>|s all its|s all us|s along the|s aloud a|s already out|s alway me|s alway to|s among youv
-5 s an and|s and comparator|s and it|s and see|s and short|s and should|s and toward|s and twin|s and you
-5 s apart the|s are hundr|s are most|s are separat|s arriv it|s as statement|s as your|s at fiv|s at fourth
-5 s at front|s be <shown>|s be curiou|s be no|s be or|s be someth|s be too|s be zero|s befor begin|s befor hit
-5 s befor in|s besid other|s between and|s boolean <shown>|s by clock|s by or|s cant assign|s cant out
-5 s cant you|s choic leav|s clear the|s clock thi|s clos my|s colleagu written|s collection dequ|s comfortabl on
-5 s comment you|s complain its|s comprehension <said>|s continu the|s cost <shown>|s cost each|s cost your
-5 s could that|s counter a|s current and|s daughter <shown>|s decision you|s do ask|s do count|s do predict
-5 s do prefer|s do reckon|s do rely|s do trick|s do variabl|s documentation <said>|s doe mak|s doe rest
-5 s doe squar|s doe step|s doe such|s doe tak|s doesnt today|s dot is|s draw to|s each do|s each of
-5 s either may|s either round|s encourag to|s end each|s every <shown>|s exact <shown>|s fall zero
-5 s fetch <shown>|s fifteen remain|s fifteen to|s fifty minu|s fin a|s first off|s fiv them|s flat wher
-5 s for information|s for on|s for seven|s four pas|s four ther|s fre the|s from bit|s from import
-5 s functool <said>|s getkey getvalu|s go <said>|s go if|s goe it|s got on|s got tim|s greater the|s halv the
-5 s happen every|s happen ther|s has be|s has on|s has quiet|s hav all|s hav sit|s hav try|s hear bit
-5 s her the|s high a|s how an|s hunt the|s i along|s i zero|s idea from|s if don|s if dot|s if element
-5 s if hear|s if you|s ill as|s im judg|s im well|s in again|s in coat|s in comment|s in it|s in schem
-5 s in shed|s in stretch|s input which|s insid pair|s instead thre|s int of|s interest what|s is at|s is includ
-5 s is mad|s it eight|s it my|s it written|s it your|s its grow|s its hour|s its log|s its no|s its seven
-5 s ive wish|s just and|s just with|s keep of|s keep the|s know away|s know feel|s lambda pick|s land the
-5 s largest <shown>|s latest <shown>|s leav on|s left a|s length <said>|s let ten|s let through|s lid the
-5 s longest took|s look first|s look with|s loop <said>|s loop the|s mad <said>|s maintain <shown>|s mak you
-5 s many hav|s many that|s mark the|s math trunc|s matter the|s me plan|s me story|s me what|s middl it
-5 s minu giv|s minut <shown>|s minut two|s modul bisect|s most down|s mov a|s much that|s must next|s my about
-5 s my now|s my wed|s neednt about|s neither one|s nest <shown>|s never into|s never with|s new join|s next a
-5 s nin one|s no may|s no of|s non be|s noth my|s number it|s of field|s of fil|s of help|s of indic|s of les
-5 s of recursion|s of song|s of when|s off <said>|s off <shown>|s often you|s on are|s on counter|s on day
-5 s on end|s on input|s on pad|s on plat|s on question|s on yet|s onc found|s onc hav|s one just|s only two
-5 s or struct|s or test|s order your|s other going|s out youd|s outsid window|s own are|s own to|s part and
-5 s paus for|s phon in|s pick small|s pick word|s pick wrong|s plac paus|s plug in|s point <shown>|s pop it
-5 s popitem the|s possibl of|s rang it|s rang the|s read cod|s read that|s read through|s real her|s refer the
-5 s remember each|s remov of|s right it|s rob of|s rough minut|s rub the|s sam thre|s separat are|s seven seven
-5 s seven with|s sign <said>|s so the|s someth your|s soon the|s sort and|s sort then|s stack in|s stand is
-5 s statement for|s stop tim|s sum two|s swap <shown>|s sys a|s talk test|s test as|s test thi|s test through
-5 s than is|s that already|s that full|s that half|s that leav|s that les|s that longest|s that pictur
-5 s that thing|s that to|s that unus|s that visit|s that with|s the altogether|s the another|s the content
-5 s the day|s the depend|s the has|s the hop|s the just|s the match|s the shop|s the tomorrow|s the too
-5 s the wher|s their is|s them now|s then onc|s ther clu|s ther just|s they a|s they me|s third the
-5 s thre back|s thre through|s till meet|s to constructor|s to interview|s to neighbor|s to sort|s to thi
-5 s took than|s twelv fourteen|s two cam|s two doe|s two nin|s two twenty|s until fit|s until gon|s up me
-5 s valueerror the|s visit <shown>|s voic through|s walk until|s want <said>|s want compar|s want was
-5 s was moment|s way do|s way you|s weather wher|s went for|s what ask|s what mean|s what see|s what typ
-5 s when tim|s whenever suit|s wher thos|s whether belong|s which a|s which fin|s which perfect|s who a
-5 s whos <shown>|s will check|s with both|s with but|s with call|s with equal|s with lin|s with problem
-5 s with sort|s with zero|s word tim|s work with|s would com|s would describ|s would follow|s would into
-5 s would mean|s would persuad|s would plan|s would version|s wouldnt that|s writ on|s wrong a|s you as
-5 s you car|s you describ|s you far|s you thos|s youd bigint|s your again|s your cod|s your crackl|s your deal
-5 s your doing|s your im|s your might|s your show|s your sur|s your visit|s yourself glas|s yourself to
-5 s youv two|sets up <n>|sets up afternoon|sets up argument|sets up heap|sets up hour|sets up information
-5 sets up look|sets up mention|sets up phon|sets up sorry|sets up start|sets up taken|sets up till|sets up top
-5 sets up view|syntax all|syntax doubl|syntax int|syntax sign|syntax whol|tells assignment|tells bakery
-5 tells basket|tells blank|tells boat|tells charm|tells comment|tells crisp|tells department|tells differ
-5 tells drink|tells eighty|tells elif|tells enumerat|tells exceed|tells fmt|tells former|tells holler|tells ifs
-5 tells insid|tells jar|tells kick|tells land|tells lopsid|tells member|tells menu|tells modify|tells pag
-5 tells penny|tells pictur|tells plant|tells rescu|tells roof|tells simp|tells sun|tells tip|tells tray
-5 tells util|tells weather|tells weigh|w achiev|w afresh|w along|w answer|w arrangement|w attack|w ballot
-5 w besid|w bus|w chang|w cleaner|w cloud|w conductor|w convert|w end|w entryset|w everyon|w explanation
-5 w exploration|w fallback|w fewest|w getkey|w getvalu|w grandfather|w implement|w leg|w len|w lru|w moment
-5 w mow|w nay|w necklac|w now|w old|w portion|w postorder|w pound|w preorder|w pursu|w python|w r|w rat
-5 w remov|w rep|w resign|w responsibl|w runecountinstr|w seem|w self|w sprint|w stall|w storm|w suggest
-5 w swim|w torn|w tour|w used|w wet|w wind|w within|w wrot
-4 acts advises advises|acts advises requests|advises array|advises better|advises bracket|advises comma
-4 advises comprehension|advises far|advises itd|advises minut|advises moment|advises natural|advises plain
-4 advises shuffl|advises someon|advises tidy|asks build|asks busiest|asks cell|asks direction|asks dominat
-4 asks drew|asks edit|asks end|asks equal|asks extra|asks harder|asks instanc|asks outcom|asks plainest
-4 asks reader|asks remind|asks right|asks sign|asks teammat|asks whol|b <said> again|b <said> clas
-4 b <said> comma|b <said> differ|b <said> don|b <said> ever|b <said> four|b <said> lik|b <said> spread
-4 b <shown> ago|b <shown> better|b <shown> cas|b <shown> count|b <shown> down|b <shown> either|b <shown> fewer
-4 b <shown> gent|b <shown> item|b <shown> keep|b <shown> lov|b <shown> may|b <shown> need|b <shown> onc
-4 b <shown> onward|b <shown> pot|b <shown> sit|b <shown> through|b <shown> up|b ^ accord|b ^ ala|b ^ among
-4 b ^ basical|b ^ colon|b ^ do|b ^ doctor|b ^ faint|b ^ feel|b ^ for|b ^ glad|b ^ hed|b ^ hunt|b ^ ignor
-4 b ^ long|b ^ map|b ^ maximum|b ^ might|b ^ patienc|b ^ show|b ^ slic|b ^ stay|b ^ then|b ^ ther|b ^ today
-4 b ^ tupl|b a comma|b a lad|b a later|b a lopsid|b a matter|b a modest|b a scal|b a strip|b a syntax
-4 b a tidy|b a villag|b about an|b about for|b about who|b about your|b absent $|b advis you|b afford $
-4 b after one|b after seven|b against every|b age $|b ala $|b all cas|b all even|b all small|b am listen
-4 b am not|b an audienc|b and b|b and cam|b and draw|b and drop|b and each|b and everyon|b and merg|b and sum
-4 b any <odd>|b anyth $|b apologiz for|b are as|b are hashabl|b are pass|b are six|b are that|b are when
-4 b as far|b as welcom|b at me|b at thos|b b <talk>|b b equal|b back <shown>|b back it|b bad <odd>|b balcony $
-4 b basical $|b be mor|b be then|b becom a|b befor mov|b befor one|b begin the|b birthday <odd>|b bisection $
-4 b bles nor|b book that|b book whos|b call <asked>|b caller <asked>|b can giv|b can occur|b can paus
-4 b cant comment|b cant nam|b capital <odd>|b carry its|b cas cam|b chanc to|b chang to|b char <talk>
-4 b check your|b choos what|b clash $|b clean <shown>|b clock say|b clos a|b clu yet|b cod chang|b cod com
-4 b cod to|b cod visit|b collection <talk>|b com back|b com through|b comma ok|b comment <talk>|b compar as
-4 b condolenc $|b constructor $|b copy of|b corridor $|b day and|b decid when|b decision <shown>|b del $
-4 b design <shown>|b did we|b different for|b div down|b do between|b do thing|b dont giv|b dont hand|b dot and
-4 b dot inf|b dot util|b doubl <asked>|b doubl underscor|b doubt your|b down at|b down wher|b draw a
-4 b drink <shown>|b each <asked>|b each <facts>|b each a|b each an|b each box|b each neighbour|b each sid
-4 b easi $|b end one|b end without|b enjoy hear|b entry $|b equal <odd>|b equal <shown>|b equal b|b error if
-4 b even can|b ever $|b ever com|b every <talk>|b every loan|b expect it|b expect output|b fair <talk>
-4 b fals <talk>|b famou <odd>|b feel <said>|b feel natural|b fifty <asked>|b figur <shown>|b fil at
-4 b final <odd>|b find is|b find me|b find the|b first <odd>|b first sign|b first to|b fiv wher|b fiv your
-4 b float of|b for <talk>|b for cod|b for fifteen|b for her|b for in|b for instanc|b for int|b for plain
-4 b for six|b for sort|b form of|b found one|b four the|b freshest $|b from that|b ful $|b full attention
-4 b gain by|b gather the|b giv one|b go that|b goodby to|b got six|b got twelv|b grandmother <odd>|b gues for
-4 b had <shown>|b half or|b happen <asked>|b happen insid|b hardest <facts>|b has seven|b has zero|b hav caught
-4 b hav mor|b hav som|b he put|b hear typ|b hear why|b her is|b her the|b hidden $|b hidden one|b how nic
-4 b howd you|b hunch $|b hung the|b hurry either|b i also|b i couldnt|b i drop|b idea are|b if somebody
-4 b if thi|b if what|b im keen|b import <odd>|b in plain|b in which|b insid of|b int $|b int <talk>|b intend $
-4 b interviewer if|b into str|b inward from|b is on|b is patient|b is perfect|b isnt in|b it depend|b it divid
-4 b it however|b it off|b it slow|b it thi|b it together|b it well|b it what|b it with|b itd be|b itd go
-4 b itll be|b its answer|b its calm|b its item|b its mad|b its still|b just dont|b just look|b keep one
-4 b kept <odd>|b key $|b key of|b kick off|b kitchen $|b knock $|b largest count|b last of|b last spot
-4 b latest <talk>|b lay in|b lay that|b lean that|b leav your|b left the|b left with|b leg $|b les <shown>
-4 b les that|b let you|b lik <talk>|b lin abov|b lin for|b lin run|b lip are|b lunch $|b mak each
-4 b many distinct|b mark <talk>|b mark every|b mark now|b match last|b may <said>|b may it|b me every|b me fiv
-4 b me stay|b memory it|b microphon $|b might or|b might surpris|b min <talk>|b min and|b minu <said>
-4 b mirror <odd>|b miss <shown>|b most welcom|b most your|b much <said>|b much is|b much of|b my attention
-4 b my dad|b my fridg|b my hand|b my nephew|b my school|b my thermometer|b my train|b neednt $|b neighbour that
-4 b nin quadrillion|b nin quintillion|b nineteen minut|b no <shown>|b nobody will|b not fuss|b not just
-4 b not nod|b not now|b not their|b noth <facts>|b noth <talk>|b noth left|b notic about|b number out
-4 b occur most|b of thing|b of wait|b okay to|b older $|b on <asked>|b on cas|b on if|b on sunday
-4 b on thursday|b onc wer|b one beyond|b one branch|b one follow|b one instead|b one run|b one should
-4 b one thing|b one way|b order and|b order by|b out mirror|b over it|b paper is|b parcel $|b part for
-4 b pass up|b past that|b paus the|b paus ther|b peopl in|b per <talk>|b per round|b pick a|b plac on
-4 b plan into|b pop if|b possibl $|b practic <talk>|b proper <shown>|b python <asked>|b quadrillion $|b queu $
-4 b quiet on|b quit all|b rac $|b rang in|b rather talk|b reach on|b real cant|b reason $|b receiv the
-4 b recursion <asked>|b red <facts>|b referenc $|b remember <odd>|b remember it|b respect $|b responsibl for
-4 b right after|b rol $|b run anyth|b runner $|b salt $|b sam moment|b saw that|b say the|b scribbl $
-4 b second round|b secretary <talk>|b see it|b see one|b see two|b send you|b serv you|b set that|b settl it
-4 b shar what|b should you|b shouldnt <odd>|b silenc $|b silenc is|b silent $|b sit at|b sixteen pass|b siz and
-4 b skip <odd>|b so <said>|b spell <odd>|b split $|b spread the|b stamp $|b stamp when|b stand ther
-4 b start <asked>|b start <facts>|b stay <asked>|b stay <talk>|b step doe|b still is|b stopwatch on|b str of
-4 b structur with|b suitcas $|b suppos both|b sur no|b suspect a|b symbol $|b syntax error|b tabl <talk>
-4 b tak car|b talk as|b talk on|b task in|b test out|b test report|b text <talk>|b that belief|b that fill
-4 b that from|b that i|b that mak|b that nam|b that part|b that perfect|b that thought|b that throw|b that walk
-4 b that yourself|b the basket|b the camera|b the cent|b the detail|b the fifty|b the heavy|b the market
-4 b the penny|b the peopl|b the post|b the scissor|b the seventh|b the signatur|b the talk|b the thermometer
-4 b the whiteboard|b then one|b ther half|b they <asked>|b they chang|b they mustnt|b thi bit|b thi question
-4 b thi sort|b thi went|b thing it|b thing that|b thirty <shown>|b thos look|b thos of|b thre other
-4 b thre sentenc|b through and|b through that|b thrown <talk>|b thrown away|b tim <odd>|b tim <talk>|b tim and
-4 b tim is|b tim might|b timetabl $|b to cod|b to examin|b to hear|b to know|b to let|b to newest|b to reveal
-4 b to thi|b to walk|b took it|b toward <facts>|b trad $|b traffic <odd>|b traffic light|b trip over
-4 b troubl is|b trust it|b try in|b tuesday $|b tupl $|b two again|b two argument|b two did|b u gav
-4 b underscor <asked>|b underscor valu|b uneven <shown>|b until someon|b up front|b use math|b valu $
-4 b valu after|b variabl hold|b verdict $|b very begin|b volum $|b w $|b wait a|b walk into|b want their
-4 b was befor|b was clear|b was too|b was unus|b way at|b we begin|b we play|b weekend $|b welcom as
-4 b wer <facts>|b wer going|b wer halfway|b wer just|b wer on|b wer still|b wer we|b wer your|b werent her
-4 b what gav|b what read|b what test|b when <said>|b when each|b wher all|b wher everybody|b wher i|b wher you
-4 b whether a|b which comparison|b which do|b which opener|b with few|b with which|b wont grad|b wont rat
-4 b wont settl|b word for|b would such|b would thos|b would worry|b writ any|b writ first|b writ new
-4 b written down|b wrong one|b you either|b you ever|b you leap|b you reckon|b you so|b you som|b you stat
-4 b you want|b youll not|b your <shown>|b your cam|b your consider|b your feet|b your finger|b your unsur
-4 b youv describ|b youv tim|b zero unles|context nothing|guess about the language sys|guess after|guess describ
-4 guess pop|guess scan|guess see|language left|language str|language tru|language wrap|language yep
-4 leads bother|leads gav|leads know|leads longer|leads loud|leads mind|leads need|leads part|leads prefer
-4 leads try|leads typ|nothing aim|nothing backward|nothing beyond|nothing big|nothing bring|nothing build
-4 nothing go|nothing paus|nothing theyr|nothing up|nothing within|plan cool|plan describ|plan dont|plan got
-4 plan green|plan half|plan lov|plan many|plan of|plan pleas|plan remember|plan that names all
-4 plan that names do|plan that names two|plan that names when|plan the|plan tim|plan trac|plan um|plan whichever
-4 plan would|question clu|question eighteen|question from|question gap|question go|question itll
-4 question neighbour|question nobody|question past|question shar|remark better|remark congratulation|remark drink
-4 remark each|remark either|remark faint|remark forget|remark how|remark longest|remark near|remark ninety
-4 remark now|remark off|remark rush|remark sad|remark said|remark tal|remark that names extend
-4 remark that names last|remark that names lay|remark that names leads|remark that names swap
-4 remark that names unles|remark whos|reports ala|reports along|reports bell|reports belong|reports blank
-4 reports cheat|reports coincidenc|reports compar|reports const|reports cros|reports detail|reports die
-4 reports dinner|reports discard|reports doctor|reports entry|reports fuss|reports gap|reports group
-4 reports harm|reports hi|reports hot|reports however|reports import|reports instead|reports judgment
-4 reports kitchen|reports market|reports mix|reports monday|reports opinion|reports opposit|reports overwritten
-4 reports parameter|reports part|reports pick|reports power|reports primitiv|reports rack|reports ready
-4 reports record|reports shar|reports sink|reports song|reports stat|reports stomach|reports summary
-4 reports util|reports valu|reports vanish|reports wast|reports whiteboard|requests <facts>|requests argument
-4 requests bottom|requests bus|requests caller|requests canteen|requests choos|requests closer|requests coin
-4 requests comfortabl|requests d|requests finish|requests kind|requests month|requests relax|requests ring
-4 requests said|requests sens|requests serv|requests shout|requests tak|requests tim|requests together
-4 s <said> answer|s <said> by|s <said> every|s <said> ok|s <said> quiet|s <said> recommend|s <said> util
-4 s <shown> fit|s <shown> giv|s <shown> hashabl|s <shown> it|s <shown> most|s <shown> much|s <shown> nam
-4 s <shown> row|s <shown> sixty|s <shown> span|s <shown> subtract|s <shown> tiny|s <shown> try|s <shown> vot
-4 s <shown> werent|s <shown> window|s <shown> wrong|s ^ accord|s ^ afterward|s ^ ala|s ^ bakery|s ^ box|s ^ byt
-4 s ^ comment|s ^ confirm|s ^ coupl|s ^ did|s ^ dish|s ^ doctor|s ^ dot|s ^ expect|s ^ find|s ^ functool
-4 s ^ happy|s ^ hed|s ^ hidden|s ^ hous|s ^ jot|s ^ list|s ^ lost|s ^ mat|s ^ nobody|s ^ pag|s ^ patienc
-4 s ^ promis|s ^ quiet|s ^ replaceall|s ^ said|s ^ shoot|s ^ shouldv|s ^ slot|s ^ smaller|s ^ tea|s ^ thing
-4 s ^ till|s ^ wrot|s ^ youll|s a along|s a clerk|s a failur|s a hum|s a interviewer|s a no|s a now
-4 s a pointer|s a teammat|s a under|s about miss|s about quarter|s about worst|s after lin|s against other
-4 s agre each|s all agre|s an array|s an on|s an that|s an thing|s and colon|s and last|s and never|s and new
-4 s and stretch|s and till|s and youd|s answer expect|s any by|s approach on|s are feel|s are valu|s as describ
-4 s as found|s as heard|s at bank|s at in|s at instant|s b a|s back now|s be <said>|s be lin|s be twic
-4 s bigger <shown>|s bles curs|s book you|s by hundr|s by look|s by rul|s by watch|s call how|s call without
-4 s cant which|s cheat <shown>|s check many|s choic you|s clos window|s closer its|s closer one|s cod me
-4 s com you|s compar two|s confirm rul|s could estimat|s could first|s could walk|s curiou you|s curiou youd
-4 s day thi|s dealt the|s depend the|s dict last|s did com|s did look|s do gain|s do second|s doe <said>
-4 s doe and|s doe quiet|s doe show|s doe to|s doesnt <shown>|s doesnt if|s don it|s down road|s down short
-4 s dry on|s each is|s either fin|s els the|s els you|s end every|s entir of|s entry <said>|s ever it
-4 s every <said>|s everyth except|s explain a|s few with|s fin <shown>|s first by|s first on|s for <said>
-4 s for befor|s for miss|s for oldest|s for question|s for that|s forty <shown>|s fre try|s from sid
-4 s gav <shown>|s generation a|s giv an|s giv its|s goe to|s good hour|s got <said>|s got a|s green the
-4 s had maintain|s half hour|s hand for|s handful <shown>|s happen them|s has as|s has hang|s hav miss|s hav of
-4 s hav version|s hear of|s hear on|s honest to|s hop in|s hop to|s how distinct|s how round|s how spend
-4 s hundr by|s hundr thre|s i advis|s i and|s i back|s i ever|s i their|s i what|s id not|s idea tim|s if in
-4 s if item|s if lik|s if never|s if two|s if went|s im how|s in bad|s in direction|s in doubl|s in fiv
-4 s in group|s in hol|s in kitchen|s in last|s in mind|s in read|s in task|s in variabl|s interviewer i
-4 s into and|s inward both|s is about|s is already|s is count|s is index|s is proper|s is sam|s is voic
-4 s it fre|s it just|s it null|s it plac|s it without|s its decision|s its in|s its lin|s its min|s its with
-4 s ive down|s keep as|s keep hand|s keyerror <shown>|s know cant|s know would|s last fals|s last of|s lay the
-4 s let find|s lik <said>|s lip seal|s listen <shown>|s logarithm <shown>|s look all|s look when|s loop over
-4 s mad a|s mad not|s mad pick|s mad say|s mak confident|s match night|s math inf|s may whatever|s me both
-4 s me is|s me plac|s me whether|s me which|s mean a|s mean the|s memory need|s met again|s might thi
-4 s million you|s mis <shown>|s mov <said>|s mov by|s mov from|s my attention|s my would|s near the
-4 s need apologis|s neednt wher|s nin them|s no show|s no yet|s not drop|s not on|s number you|s of as
-4 s of then|s of was|s oldest newest|s on by|s on kitchen|s on stair|s on twelv|s onc on|s one each
-4 s one least|s one say|s one then|s one we|s one worry|s only one|s only voic|s or befor|s or my|s or not
-4 s or okay|s over one|s own as|s own say|s paint the|s paper patient|s paper you|s peek as|s peopl whil
-4 s pick four|s plac a|s point on|s pointer the|s pop the|s produc <shown>|s put the|s read tomorrow|s run ther
-4 s scribbl <shown>|s seem be|s seen one|s shall try|s shift rest|s should reject|s silenc perfect|s sinc <said>
-4 s six gav|s sketch <shown>|s skip <shown>|s slic <said>|s so can|s sort in|s sort thing|s start two
-4 s stay whil|s step a|s str length|s suppos say|s taken most|s talk <shown>|s ten expect|s ten longer
-4 s ten twelv|s test four|s test of|s test want|s that am|s that decision|s that embarras|s that key|s that let
-4 s that loud|s that me|s that someth|s that than|s that think|s that will|s that yourself|s the becaus
-4 s the bring|s the inf|s the is|s the library|s the minut|s the outsid|s the permit|s the shap|s the still
-4 s the week|s them after|s ther eight|s ther piec|s ther quarter|s ther twelv|s they sit|s theyr sam
-4 s think <shown>|s think nasty|s think would|s third our|s thousand by|s thre fail|s through aloud|s tim from
-4 s to cent|s to just|s to last|s to loop|s to neutral|s to spot|s together the|s too as|s top bottom
-4 s try argu|s try break|s tupl the|s turn zero|s twic <shown>|s twic different|s two hav|s two it|s two on
-4 s two thi|s two you|s understand without|s unles giv|s until is|s until settl|s up about|s up cost|s up nam
-4 s up often|s up which|s use sam|s very inner|s walk your|s want jump|s want start|s want test|s want to
-4 s was error|s we that|s went most|s wer through|s wer tim|s what cas|s what estimat|s what mak|s what told
-4 s what valu|s what yet|s wher given|s wher goe|s whether one|s which chang|s which thes|s whil loop|s whil of
-4 s whil writ|s who is|s whos mak|s why work|s with map|s with nin|s with nod|s with of|s with plu
-4 s with question|s with smil|s with ticket|s wont or|s wont up|s work in|s worry all|s worry most|s would any
-4 s would as|s would behav|s would caller|s would caught|s would hand|s would idea|s would keep|s would know
-4 s would measur|s would sketch|s would too|s would wrong|s writ in|s you awkward|s you did|s you eight
-4 s you finish|s you idea|s you linear|s you n|s you nasty|s you near|s you nought|s you select|s you such
-4 s you than|s you upon|s you you|s youd as|s youd each|s youd for|s youd to|s youll at|s your approach
-4 s your eye|s your feel|s your off|s your small|s your version|s your what|s your your|s youv at|s youv silent
-4 s zero an|s zero zero|sets up approach|sets up condition|sets up interest|sets up largest|sets up maintain
-4 sets up mak|sets up noth|sets up program|sets up ran|sets up someth|sets up speak|sets up str|syntax entry
-4 syntax linear|syntax number|tells afresh|tells alright|tells anywher|tells awkward|tells ball|tells beforehand
-4 tells builtin|tells carpet|tells clash|tells copy|tells drin|tells exception|tells expir|tells faster
-4 tells ground|tells hunt|tells im|tells imag|tells itd|tells ledger|tells loaf|tells market|tells match
-4 tells moment|tells nam|tells nearest|tells new|tells parameter|tells pencil|tells permit|tells pin|tells plac
-4 tells remain|tells sketch|tells strict|tells swear|tells taken|tells therefor|tells train|tells try
-4 tells turn|tells uncoupl|tells underlin|tells underscor|tells warm|tells wind|w ala|w amaz|w bench|w best
-4 w blok|w carpet|w chronological|w comfy|w complet|w cooki|w corridor|w dad|w deal|w decid|w detail
-4 w disagre|w drin|w eat|w expens|w follow|w front|w fun|w fuss|w grandmother|w ignor|w instanc|w judgment
-4 w kitchen|w kne|w lago|w lakh|w law|w mail|w marriag|w math|w midway|w mug|w nearest|w nerv|w nil|w nois
-4 w overflow|w paren|w plainest|w poster|w postman|w pot|w prais|w quadrillion|w quintillion|w recursion
-4 w regular|w riddl|w ris|w sal|w scatter|w send|w settl|w seventh|w sing|w som|w someon|w span|w supper
-4 w symbol|w system|w tochararray|w topmost|w tos|w version|w visibl|w whenever
-3 advises altogether|advises compar|advises data|advises discus|advises drawer|advises encourag|advises lid
-3 advises nam|advises neighbor|advises occur|advises pour|advises rough|advises see|advises somewher
-3 advises statement|advises trust|advises use|advises wid|advises worry|advises wrong|asks bug|asks cam
-3 asks claim|asks dot|asks examin|asks fast|asks fit|asks got|asks held|asks help|asks led|asks open
-3 asks output|asks outset|asks pay|asks pleas|asks report|asks tall|asks tim|asks travel|asks unsur|asks whod
-3 b <said> addition|b <said> downward|b <said> either|b <said> mak|b <said> mov|b <said> put|b <said> result
-3 b <said> send|b <said> travel|b <said> whatever|b <said> with|b <said> zero|b <shown> bad|b <shown> bigint
-3 b <shown> cod|b <shown> didnt|b <shown> doesnt|b <shown> els|b <shown> for|b <shown> go|b <shown> lik
-3 b <shown> link|b <shown> list|b <shown> listen|b <shown> log|b <shown> my|b <shown> often|b <shown> old
-3 b <shown> on|b <shown> overwritten|b <shown> plac|b <shown> rais|b <shown> shall|b <shown> tabl|b <shown> tag
-3 b <shown> tally|b <shown> think|b <shown> thrown|b <shown> used|b <shown> well|b <shown> word|b ^ <asked>
-3 b ^ about|b ^ another|b ^ c|b ^ charat|b ^ choic|b ^ don|b ^ enjoy|b ^ fil|b ^ guilty|b ^ hit|b ^ ive
-3 b ^ kind|b ^ mat|b ^ mirror|b ^ much|b ^ noth|b ^ our|b ^ pray|b ^ rest|b ^ scan|b ^ self|b ^ settl
-3 b ^ shoot|b ^ sweetheart|b ^ therell|b ^ twelv|b ^ w|b ^ you|b ^ youd|b a banana|b a blank|b a cold
-3 b a cros|b a faint|b a full|b a glanc|b a lambda|b a modul|b a mountain|b a nin|b a plant|b a sequenc
-3 b a subtraction|b a thick|b a walk|b about any|b about everyth|b about fifteen|b about her|b accord to
-3 b acros the|b add $|b add up|b addition $|b after youv|b again so|b again to|b against that|b agr $
-3 b all <said>|b all with|b all youll|b along with|b aloud for|b already on|b alway <shown>|b alway say
-3 b am <odd>|b an a|b an opinion|b and append|b and both|b and bottom|b and carry|b and down|b and fifteen
-3 b and listen|b and minu|b and sav|b and work|b another day|b answer <facts>|b answer are|b answer two
-3 b any two|b anyth into|b are alway|b are back|b around <talk>|b arrang by|b array <odd>|b arraylist $
-3 b arrow $|b as at|b as default|b as first|b as im|b as two|b as well|b ask $|b at a|b at again|b at an
-3 b at christma|b at hand|b at top|b back to|b bad <asked>|b bad cas|b be after|b be anyth|b be forgotten
-3 b be glad|b be least|b been at|b been silent|b been told|b befor a|b befor going|b begin <facts>|b begin one
-3 b begin when|b behav for|b behind it|b being stuck|b below it|b beneath $|b besid a|b besid each|b besid it
-3 b best <talk>|b beyond that|b big <talk>|b bles you|b book <talk>|b bool or|b both <said>|b both for
-3 b bottom of|b box <asked>|b box <talk>|b box of|b box with|b breath and|b breather befor|b bring that
-3 b bucket down|b build <asked>|b bury it|b bus <odd>|b busines $|b call with|b cam befor|b can sit
-3 b cant happen|b cant mis|b cas was|b catch a|b chang from|b char array|b charat $|b check $|b choic to
-3 b choic with|b choos the|b cod hav|b cod say|b cod through|b coin of|b colleagu <shown>|b com along|b com as
-3 b comfortabl wher|b compar <shown>|b comparison <odd>|b complet befor|b content are|b couldnt <asked>|b count $
-3 b count as|b crackl a|b current <said>|b cut off|b daughter <shown>|b decid for|b decision $|b decision would
-3 b delet <odd>|b didnt $|b didnt <odd>|b different about|b discard doe|b do the|b doe most|b doesnt <shown>
-3 b dont forget|b dot from|b down the|b down two|b draw that|b drawer $|b drawer <odd>|b drink <talk>|b drop to
-3 b dur which|b duty $|b each <talk>|b each nod|b each part|b each turn|b ear and|b earliest <asked>
-3 b either direction|b element by|b els and|b em up|b end on|b entir with|b enumerat <shown>|b equal the
-3 b estimat of|b ever been|b every element|b every item|b every moment|b everyon $|b expect <facts>
-3 b explain your|b fact about|b failur <shown>|b fair $|b fair to|b fall <odd>|b fami <facts>|b fell asleep
-3 b few test|b fifteen in|b fifty third|b fil and|b fil still|b fill them|b first item|b fit into|b fiv out
-3 b follow it|b follow the|b for again|b for ever|b for only|b for talk|b for try|b form $|b four cas
-3 b fresh $|b friday $|b from each|b from with|b gav four|b gav nought|b gav one|b gav the|b generation at
-3 b gent $|b giv no|b go <talk>|b going $|b going by|b gon cold|b gon miss|b got stop|b green $|b group $
-3 b had never|b had only|b had to|b had we|b half <asked>|b half hour|b halv a|b hand to|b hang <talk>
-3 b happen along|b happen the|b hardest $|b has stop|b hashabl as|b he could|b heap or|b hear two
-3 b held against|b her are|b hidden <facts>|b high and|b high is|b himself $|b hit it|b how confident|b how lov
-3 b hurt $|b hurt you|b i cam|b i com|b i read|b idea do|b idea for|b idea to|b if to|b ill not|b ill pas
-3 b im doing|b im not|b im writ|b in from|b in parenthes|b indexerror if|b input was|b input youd|b insid the
-3 b int <said>|b interview in|b is hand|b is need|b is normal|b is replac|b is simp|b it chang|b it drop
-3 b it fail|b it further|b it had|b it nam|b it seem|b it sound|b iterat in|b iterat over|b its annoy
-3 b its cod|b its fullest|b its integer|b its miss|b its overfull|b its typ|b itself with|b ive a|b jar <talk>
-3 b just went|b k $|b keen to|b keep pull|b keyerror if|b know i|b know what|b know whether|b label $
-3 b laid out|b larger <asked>|b last element|b leav their|b left of|b length at|b les the|b let hold
-3 b letter in|b library $|b lie $|b lift a|b lik in|b lin isnt|b listen clos|b longer <talk>|b look <asked>
-3 b loop <facts>|b los that|b loud as|b lov a|b lov thi|b lunch <odd>|b mad $|b mak sens|b marathon $
-3 b market $|b marry a|b match <shown>|b matter of|b matter to|b may never|b may show|b may start|b may turn
-3 b me all|b me over|b me up|b mean it|b meant to|b mention it|b merg the|b minut mark|b miss <odd>
-3 b modul has|b moment to|b month $|b most work|b mov in|b mov over|b must it|b must you|b must your|b my lip
-3 b my sympathy|b my verdict|b need <asked>|b neutral <talk>|b next on|b no break|b no fix|b nod and|b non that
-3 b nor <shown>|b not being|b not let|b not wait|b now $|b of doubl|b of high|b of ifs|b of loop|b of nin
-3 b of non|b of plain|b of ten|b of walk|b off and|b off with|b offic has|b old man|b older than|b on another
-3 b on str|b on such|b on thos|b one ahead|b one could|b one drop|b one first|b one generation|b one lon
-3 b one straight|b only goe|b only know|b only need|b onto your|b or as|b or fewer|b or with|b ordereddict $
-3 b org <shown>|b other wer|b otherwis your|b our <odd>|b our has|b our problem|b our talk|b out goe|b out you
-3 b output has|b over <facts>|b over to|b own eye|b own that|b own view|b packag <odd>|b pag now|b paint a
-3 b pair $|b pair a|b paren $|b paus for|b pen down|b peopl think|b perfect <odd>|b person and|b person to
-3 b pick two|b plac <facts>|b plac <odd>|b plain $|b plan onc|b plant a|b pleas to|b pleasur $|b point thre
-3 b polish or|b position to|b pour it|b pres the|b problem a|b problem onc|b program know|b promis not
-3 b proposal $|b quot $|b rather let|b rather you|b read <talk>|b reason befor|b reason behind|b reason it
-3 b recommend <said>|b recursion <shown>|b recursion and|b repeat <odd>|b result <talk>|b resum $|b review your
-3 b right with|b ring <shown>|b room <odd>|b run stop|b said one|b said what|b sav the|b saw the|b say thi
-3 b scal $|b school <talk>|b sea $|b second step|b see som|b send the|b sent to|b sentenc what|b sequenc <talk>
-3 b setrecursionlimit in|b setrecursionlimit with|b settl that|b seven test|b several <facts>|b shak the
-3 b she cant|b shed <shown>|b short version|b shouldnt be|b show <talk>|b shrink it|b sign <asked>|b simmer $
-3 b simpler version|b sinc ther|b sit <talk>|b slash <odd>|b slip in|b slip with|b so to|b som <shown>
-3 b someth <asked>|b someth <odd>|b someth about|b sort of|b sound cheerful|b speak $|b spend the|b spoil it
-3 b stand at|b standard <talk>|b start to|b station $|b step <asked>|b still going|b still has|b stomach $
-3 b such $|b such <asked>|b suppos one|b sweetheart $|b switzerland on|b syntax <talk>|b talk a|b tempt as
-3 b ten <talk>|b ten pas|b test from|b test is|b test would|b than half|b than tall|b than thre|b that add
-3 b that aloud|b that bring|b that bug|b that claim|b that compar|b that fit|b that liv|b that never
-3 b that pictur|b that situation|b that straight|b that wasnt|b the array|b the comment|b the content
-3 b the default|b the earliest|b the fallback|b the field|b the found|b the ledger|b the mor|b the offic
-3 b the parameter|b the phon|b the plainest|b the point|b the sea|b the spot|b the tea|b the ten|b the timelin
-3 b the wall|b the water|b the zero|b them both|b them cross|b them lin|b themselv $|b ther in|b therell be
-3 b thes <talk>|b they still|b theyr <shown>|b theyr the|b theyr your|b thi chair|b thi month|b thi point
-3 b thi without|b thing up|b think on|b thirty and|b thos are|b though it|b though with|b thre failur
-3 b thre input|b thre littl|b thre pair|b thre seven|b thre wher|b through each|b tight $|b till $|b to char
-3 b to either|b to me|b to read|b to rush|b to see|b to som|b to tak|b to which|b to worry|b told i
-3 b trombon $|b trunc $|b try minu|b turn the|b twelv pas|b two each|b two int|b two loop|b two may
-3 b two peopl|b typ is|b undefin if|b understand every|b unit $|b until a|b until two|b up when|b us look
-3 b use a|b use enumerat|b variabl <talk>|b version <asked>|b voic <talk>|b wanna <shown>|b want and|b was <n>
-3 b was no|b was out|b was thunder|b way im|b we call|b we continu|b we will|b week $|b welcom back
-3 b well within|b wer both|b wer say|b wev been|b wev used|b what bring|b what number|b whatd you
-3 b when <facts>|b when an|b when we|b when wer|b whenever <shown>|b whether two|b whether your|b which idea
-3 b which shap|b which the|b which word|b which your|b whil index|b whil on|b who want|b whoever has|b why two
-3 b window is|b with <n>|b with another|b with their|b work that|b would stand|b would thre|b wrap it
-3 b writ <odd>|b written in|b wrong with|b you both|b you cut|b you doubl|b you hand|b you intend|b you iterat
-3 b you narrat|b you print|b you ready|b you reslic|b you start|b you werent|b you worry|b you wrap
-3 b youd <facts>|b youd chang|b youd count|b youd expect|b youd most|b youd sort|b youd tidy|b youll ever
-3 b youll find|b youll hav|b your chang|b your concern|b your feel|b your interviewer|b your object|b your paint
-3 b your sit|b youv explain|b youv stor|b youv work|guess about the language how|guess about the language pop
-3 guess about the language two|guess els|guess explain|guess from|guess show|guess um|guess youd|language int
-3 language peopl|language wherea|leads breather|leads colleagu|leads draw|leads end|leads left|leads ought
-3 leads singl|leads tomorrow|nothing against|nothing assum|nothing capacity|nothing capital|nothing character
-3 nothing each|nothing equal|nothing fewer|nothing gather|nothing hed|nothing hint|nothing hm|nothing humour
-3 nothing imagin|nothing itd|nothing nam|nothing noth|nothing off|nothing pick|nothing skip|nothing then
-3 nothing ther|nothing whatd|nothing wherea|nothing you|plan enough|plan howd|plan oh|plan tells
-3 plan that names carry|plan that names leav|plan that names say|plan that names the|plan that names ya|plan typ
-3 plan wonderful|question after|question decid|question different|question draw|question leads|question rather
-3 question sixty|question siz|question tie|question toward|question twenty|question whatever|remark be
-3 remark breath|remark brut|remark jump|remark let|remark lik|remark measur|remark plan|remark that names closer
-3 remark that names excus|remark that names group|remark that names length|remark that names les
-3 remark that names okay|remark that names sink|remark that names sorry|remark that names to|remark use
-3 remark welcom|remark yep|reports account|reports air|reports alon|reports badg|reports branch|reports button
-3 reports canteen|reports chew|reports colour|reports comfort|reports containskey|reports conversation
-3 reports corner|reports crack|reports divid|reports drink|reports drum|reports edg|reports energy
-3 reports exercis|reports far|reports fellow|reports gardener|reports gent|reports goat|reports grandfather
-3 reports held|reports hir|reports interview|reports locat|reports lock|reports messy|reports morn
-3 reports napkin|reports nay|reports necessary|reports nod|reports outward|reports patient|reports poor
-3 reports pot|reports rain|reports school|reports sea|reports shirt|reports shoot|reports sock|reports spell
-3 reports spill|reports stir|reports str|reports sweetheart|reports theyr|reports throughout|reports tick
-3 reports toarray|reports today|reports topic|reports torn|reports um|reports using|reports wip|reports writ
-3 requests apart|requests back|requests conversation|requests doubt|requests echo|requests english|requests enjoy
-3 requests fall|requests go|requests halv|requests hous|requests keep|requests near|requests ought|requests part
-3 requests pick|requests sid|requests statement|requests whatever|requests wrap|s <said> already|s <said> best
-3 s <said> do|s <said> min|s <said> remember|s <said> second|s <said> slic|s <said> up|s <said> whil
-3 s <shown> also|s <shown> cut|s <shown> easi|s <shown> fancy|s <shown> fraction|s <shown> going|s <shown> him
-3 s <shown> hit|s <shown> itself|s <shown> los|s <shown> minu|s <shown> nlargest|s <shown> peac|s <shown> produc
-3 s <shown> remain|s <shown> remainder|s <shown> resign|s <shown> right|s <shown> sentenc|s <shown> stor
-3 s <shown> thre|s <shown> throw|s <shown> trac|s <shown> undefin|s <shown> us|s <shown> using|s <shown> wander
-3 s ^ asid|s ^ bear|s ^ by|s ^ call|s ^ carry|s ^ const|s ^ er|s ^ every|s ^ failur|s ^ far|s ^ folk
-3 s ^ going|s ^ gran|s ^ guilty|s ^ hung|s ^ ignor|s ^ jar|s ^ ks|s ^ len|s ^ littl|s ^ matter|s ^ monday
-3 s ^ mum|s ^ mut|s ^ need|s ^ old|s ^ or|s ^ pardon|s ^ pas|s ^ penny|s ^ pray|s ^ rain|s ^ reader
-3 s ^ regard|s ^ shelf|s ^ silent|s ^ smallest|s ^ spill|s ^ stuck|s ^ sweetheart|s ^ therell|s ^ under|s ^ w
-3 s ^ weight|s a arriv|s a behind|s a but|s a first|s a minut|s a must|s a novel|s a pag|s a pair|s a plat
-3 s a reader|s a station|s a thousand|s a through|s a ticket|s a when|s about billion|s about word|s add one
-3 s after thre|s all other|s all the|s all tim|s allow be|s alon the|s alway a|s am going|s an i|s an rather
-3 s and below|s and may|s and much|s and nam|s and often|s and queu|s and ran|s and six|s and their
-3 s and twenty|s and your|s anew the|s append to|s are answer|s are choos|s are fiv|s are happy|s are ready
-3 s are thre|s are up|s are variabl|s as read|s as sentenc|s as stack|s assign back|s at an|s at for|s at is
-3 s at later|s at start|s at station|s b zero|s back cas|s back expect|s be is|s be them|s been it
-3 s befor first|s befor test|s belong the|s bles nor|s bool <shown>|s boolean say|s box the|s by at|s cam that
-3 s can for|s can over|s can work|s cant mor|s card in|s choos and|s choos first|s clear up|s cod about
-3 s cod an|s coin one|s colleagu thi|s com with|s comma equal|s comment that|s compar what|s complet another
-3 s comprehension another|s confirm deny|s could describ|s could giv|s could look|s could one|s could step
-3 s couldnt the|s count not|s count two|s decid for|s decid two|s do believ|s do step|s do ther|s do trust
-3 s do wher|s doe comparison|s doe each|s doe result|s doe turn|s don the|s drop a|s drop last|s each <shown>
-3 s each add|s each occur|s each until|s eleven and|s eleven fifteen|s entir <shown>|s entir is|s equal comma
-3 s error <shown>|s error cas|s ever up|s every that|s everyth to|s exact your|s expect see|s expect that
-3 s expression to|s fail has|s fail is|s fals that|s feel what|s first cas|s first from|s first one|s fiv ther
-3 s floor you|s for at|s for comma|s for conversation|s for loop|s for newcomer|s for out|s for plac|s for so
-3 s for sort|s forget the|s four one|s from left|s from most|s from point|s from test|s from thi|s from thre
-3 s front your|s full with|s giv <shown>|s glanc your|s go each|s go its|s good <shown>|s good to|s got empty
-3 s got twenty|s grew in|s grow they|s had look|s had mor|s halfway a|s hand at|s hand compar|s has hundr
-3 s has mor|s hav run|s hav thre|s hav water|s he them|s head <shown>|s hear voic|s height and|s her go
-3 s hidden fail|s high ther|s hous that|s how may|s i confirm|s i curiou|s i nam|s i open|s i quit|s i see
-3 s i well|s idea you|s if <shown>|s if could|s if doe|s if hundr|s if one|s if tim|s ill it|s im glad
-3 s in country|s in dot|s in even|s in giv|s in grow|s in minut|s in sens|s in sequenc|s in was|s includ that
-3 s indexerror python|s indic say|s input can|s insid <shown>|s instead one|s instead two|s interest how
-3 s into result|s into test|s is answer|s is better|s is big|s is in|s is later|s is natural|s is perfect
-3 s is rank|s is reason|s is str|s is us|s is volum|s isnt it|s isnt just|s isnt nic|s it among|s it around
-3 s it clos|s it everyth|s it happen|s it into|s it lik|s it peac|s it second|s it under|s it whatever
-3 s it who|s its normal|s ive eye|s ive in|s ive tim|s jot thre|s keep for|s kept not|s key in|s key it
-3 s key not|s know it|s lakh <shown>|s languag <shown>|s last in|s last still|s learn that|s learn you
-3 s least <shown>|s leav part|s left <shown>|s left ther|s len one|s length each|s let hang|s let hurry
-3 s let mak|s let minu|s let six|s let thi|s let typ|s letter a|s lin your|s look though|s lopsid with
-3 s lost a|s lot <said>|s loud you|s many sequenc|s match a|s me by|s me follow|s me much|s me short|s me step
-3 s me stretch|s me when|s meet <said>|s memory that|s middl at|s min blank|s mind it|s mor in|s mor to
-3 s much what|s much work|s my again|s nam be|s nam squar|s neither yes|s newcomer the|s nic hav|s nin four
-3 s no ever|s no thi|s non <shown>|s non open|s of bracket|s of door|s of fourteen|s of good|s of kid
-3 s of left|s of peopl|s of position|s of say|s of should|s of slip|s of street|s of tidy|s of tower
-3 s of would|s often ther|s okay me|s on and|s on friday|s on les|s on may|s on nam|s on next|s on tabl
-3 s onc read|s one another|s one fill|s one i|s one in|s one les|s one thi|s only condition|s opener the
-3 s or each|s out alway|s out an|s out few|s over giv|s own has|s part one|s pas <shown>|s paus a|s peopl that
-3 s person hav|s pick of|s piec your|s pity <shown>|s plac it|s plac you|s plain the|s plan at
-3 s play interviewer|s pleasur <shown>|s plu at|s pop an|s pop its|s problem another|s problem it|s problem mor
-3 s program play|s pull the|s put a|s put it|s put number|s put tick|s puzzl the|s python is|s quiet me
-3 s read onc|s red is|s remain be|s remov pair|s repeat to|s rest that|s result be|s return if|s revers to
-3 s review own|s ring the|s road the|s round it|s run <shown>|s run stop|s sam <said>|s sam cas|s sam from
-3 s sam lin|s sam that|s sav fil|s saw the|s say in|s say last|s say pass|s say thre|s second all
-3 s second arriv|s see half|s see they|s send <said>|s sequenc one|s set <shown>|s set last|s seven ten
-3 s shak out|s should its|s show a|s show each|s show onc|s sinc seven|s sit <said>|s six on|s slash a
-3 s slot each|s small would|s small you|s smallest for|s someth in|s someth run|s soon it|s speak each
-3 s spoil fun|s spread <said>|s start an|s stat your|s statement about|s statement say|s str you|s sum <shown>
-3 s suppos doubt|s sur dont|s tak away|s taken down|s tal all|s talk it|s task to|s tempt it|s ten thirteen
-3 s test pass|s test run|s test you|s that call|s that catch|s that cod|s that great|s that keep|s that los
-3 s that minut|s that mor|s that run|s that version|s the all|s the also|s the basket|s the been|s the brought
-3 s the got|s the must|s the output|s the pot|s the ring|s the wev|s the whenever|s their of|s them you
-3 s ther good|s ther minut|s ther plac|s ther whil|s they discover|s they dont|s they occur|s theyr by
-3 s thi hand|s thi out|s thing by|s thing could|s thos befor|s though had|s thousand at|s thre and|s thre as
-3 s thre you|s through loop|s through out|s through plan|s to afterward|s to along|s to can|s to heart
-3 s to plan|s to reject|s to straight|s to thos|s to until|s to zero|s today a|s told about|s told how
-3 s too <said>|s top and|s touch the|s toward middl|s trac cod|s trac one|s trust with|s try by|s twelv <said>
-3 s twenty gon|s two ago|s two by|s two cas|s two gav|s two mor|s two of|s two swap|s typ <said>|s typ you
-3 s uncl a|s understand word|s unles say|s use two|s valu two|s walk with|s want back|s want your|s was on
-3 s was onc|s wav the|s way read|s we fiv|s we four|s we to|s we when|s wer of|s wev to|s what against
-3 s what already|s what differenc|s what got|s what insid|s what largest|s what one|s what own|s what stat
-3 s what which|s whatever suit|s whatever the|s when doe|s when don|s when isnt|s when over|s when run
-3 s when someth|s when suit|s when they|s whenever lik|s whenever ready|s wher expect|s wher lie|s wher no
-3 s wher put|s wher want|s wherea rais|s which com|s which or|s whichever the|s whil with|s who in|s who ther
-3 s wider tall|s will at|s will the|s will up|s will writ|s with approach|s with it|s with method|s with what
-3 s without <shown>|s wonder the|s wont how|s word a|s word in|s word the|s work as|s work first|s work on
-3 s would approach|s would bet|s would comput|s would need|s would nic|s would on|s would prov|s would unit
-3 s wouldnt all|s wouldnt to|s wrap <said>|s writ test|s wrong not|s you an|s you draw|s you hav|s you if
-3 s you measur|s you mind|s you think|s you today|s you twic|s you use|s you youd|s youd such|s your <said>
-3 s your along|s your friend|s your six|s your still|s your touch|s your twenty|s your way|s your zero
-3 s youv that|s youv twelv|s youv what|s zero in|s zero well|sets up append|sets up copy|sets up decid
-3 sets up explain|sets up eye|sets up far|sets up further|sets up green|sets up indexerror|sets up item
-3 sets up log|sets up open|sets up put|sets up review|sets up singl|sets up stay|sets up unles|sets up unvisit
-3 syntax append|syntax error|syntax has|syntax new|syntax null|syntax print|syntax rough|syntax say
-3 syntax sixty|tells allow|tells alon|tells appearanc|tells attention|tells bag|tells behav|tells belt
-3 tells calm|tells certain|tells chair|tells chang|tells cloud|tells cost|tells daughter|tells deepcopy
-3 tells driver|tells easier|tells em|tells fallback|tells final|tells freshest|tells fruit|tells happen
-3 tells hi|tells holiday|tells inf|tells instead|tells kitchen|tells lat|tells law|tells lik|tells linkedlist
-3 tells lru|tells mirror|tells mug|tells narrower|tells occur|tells pond|tells popleft|tells possibl|tells push
-3 tells quick|tells quiet|tells receipt|tells road|tells rub|tells sausag|tells sho|tells shopkeeper
-3 tells sister|tells sold|tells son|tells stamp|tells symbol|tells thread|tells trunc|tells valu|tells wander
-3 tells whiteboard|w allow|w ampersand|w an|w anyon|w arraydequ|w aunty|w budget|w calm|w club|w com
-3 w commit|w contest|w continent|w couch|w crack|w crook|w curry|w curs|w dark|w dat|w description|w dict
-3 w dot|w eighteen|w energy|w er|w euro|w exhaust|w expert|w field|w fil|w fix|w floor|w fridg|w g|w gal
-3 w galley|w generat|w gossip|w gotta|w heard|w him|w hors|w ice|w indoor|w information|w interrupt
-3 w iterator|w jot|w larg|w library|w lip|w locat|w match|w mountain|w muddl|w myself|w nephew|w offic
-3 w option|w org|w pair|w panic|w peopl|w pie|w plant|w potato|w power|w raffl|w recall|w reckon|w removal
-3 w repeat|w replay|w roast|w school|w section|w seventeen|w shak|w shift|w shopkeeper|w shout|w sit|w smell
-3 w snip|w son|w sort|w soup|w stamp|w station|w steer|w stir|w suit|w suitcas|w sweetheart|w tea|w titl
-3 w train|w trombon|w water|w weekend|w wider
-2 act leads|acts leads advises|advises accord|advises apart|advises expression|advises figur|advises goodby
-2 advises hol|advises integer|advises land|advises nearest|advises reason|advises regular|advises serv
-2 advises stretch|advises strok|advises sum|advises tower|advises whenever|advises widest|advises wrap
-2 advises youll|asks afterward|asks agreement|asks aloud|asks among|asks bother|asks complet|asks cover|asks em
-2 asks forget|asks includ|asks known|asks loud|asks option|asks overlook|asks pal|asks red|asks satisfy
-2 asks stood|asks surpris|asks suspiciou|asks went|b <said> aloud|b <said> beforehand|b <said> entry
-2 b <said> how|b <shown> below|b <shown> consist|b <shown> cut|b <shown> depend|b <shown> enter|b <shown> hom
-2 b <shown> pas|b <shown> read|b <shown> several|b <shown> shar|b <shown> should|b <shown> show|b <shown> surviv
-2 b <shown> taught|b ^ argument|b ^ chain|b ^ els|b ^ gap|b ^ how|b ^ overwrit|b ^ round|b ^ rub|b ^ second
-2 b ^ ten|b ^ till|b ^ tochararray|b ^ toward|b ^ undefin|b ^ whether|b a <odd>|b a bag|b a certain|b a cod
-2 b a cost|b a fir|b a follow|b a normal|b a parad|b a passenger|b a red|b a refere|b a scan|b a shop
-2 b a short|b a smil|b a sphinx|b a thermometer|b a til|b about <talk>|b about cost|b about going|b afresh $
-2 b after fiv|b again <odd>|b again at|b against last|b all are|b aloud with|b already in|b an exclamation
-2 b an interviewer|b and <talk>|b and finish|b and fiv|b and goe|b and noth|b and plac|b and re|b and walk
-2 b and without|b angl <odd>|b angl bracket|b any that|b anywher in|b apart from|b approach <shown>
-2 b approach is|b are off|b are zero|b argument <shown>|b arriv ther|b as curiou|b as each|b as forty|b as much
-2 b as tall|b as wid|b assign both|b at both|b at just|b at our|b at their|b b <facts>|b back one|b bakery thi
-2 b be four|b be hand|b be responsibl|b be unsur|b befor its|b behind us|b best <odd>|b best is|b bit again
-2 b blank in|b board <odd>|b boat $|b bos <shown>|b both comparison|b both work|b by letter|b by one|b cach $
-2 b call $|b call your|b can chang|b car to|b cas <shown>|b chain <talk>|b chart of|b choos and|b choos to
-2 b clos <facts>|b clu at|b colon and|b colour in|b com again|b com off|b comput is|b conversation <talk>
-2 b could reach|b could see|b crash with|b curiou as|b daughter <talk>|b day from|b dealer $|b default you
-2 b del <facts>|b doe someth|b doubl one|b down for|b down your|b drink tea|b dry <shown>|b dry run|b each goe
-2 b each group|b each height|b each in|b each inner|b earlier <talk>|b eighteenth $|b everybody is
-2 b everyth after|b everyth up|b exclamation mark|b expect <asked>|b expect fiv|b expect of|b failur in
-2 b familiar <talk>|b favourit <shown>|b few <odd>|b fifteen and|b find it|b find nasty|b first argument
-2 b fix <shown>|b floor around|b floor from|b for c|b for it|b for nam|b for on|b for ten|b fourteen pas
-2 b fresh pag|b from <odd>|b from seven|b garag $|b garden <odd>|b glu <asked>|b go when|b go wrong|b goe back
-2 b good <odd>|b grandmother $|b grant $|b guest <shown>|b had <odd>|b half <facts>|b half the|b half tim
-2 b half to|b hand me|b hand with|b happen after|b hardest for|b has com|b hav i|b hav someth|b heap <facts>
-2 b hear <shown>|b hear that|b hold back|b hour $|b how is|b how my|b hundr <shown>|b hurry <odd>
-2 b hurry whatsoever|b i <talk>|b i am|b i propos|b i real|b i suggest|b if <said>|b implement it|b in has
-2 b in my|b int with|b interview <talk>|b is between|b is falsy|b is next|b is put|b is seen|b is stor
-2 b is their|b it again|b it carry|b it next|b it occur|b it on|b it return|b it sort|b it want|b its <talk>
-2 b itself and|b itself isnt|b ive <talk>|b just scribbl|b keep <odd>|b keep just|b keyerror in|b kid <shown>
-2 b knew one|b land in|b larg one|b last item|b last on|b last thought|b leap <talk>|b least <said>|b leav asid
-2 b left <odd>|b let breath|b let check|b lin wher|b listen as|b lon opener|b loop <asked>|b loop altogether
-2 b loop go|b mak two|b many entry|b map each|b mark in|b may <facts>|b me pleas|b meant $|b measur how
-2 b meet it|b menu $|b met thi|b middl in|b might break|b millisecond $|b min stay|b moment doe|b mov on
-2 b must differ|b mustnt <asked>|b my <facts>|b my head|b my plac|b my sister|b n <shown>|b nam to
-2 b neat <shown>|b neighbour <asked>|b next <facts>|b next mov|b nobody can|b nod is|b non from|b non or
-2 b not <asked>|b notic im|b number <facts>|b of book|b of every|b of everyth|b of minut|b of opener|b ok $
-2 b old entry|b on test|b on unvisit|b onc for|b onc had|b onc its|b one are|b one open|b one to|b one took
-2 b one with|b or no|b or rul|b or tak|b or undefin|b order is|b other out|b out <shown>|b over a|b own first
-2 b own test|b pack $|b part with|b part would|b pass on|b paus <talk>|b photo with|b plain dict|b point <talk>
-2 b pointer <talk>|b possib <shown>|b queu behind|b quick at|b random $|b rang <shown>|b rarest one|b read at
-2 b reader $|b receipt $|b regular <talk>|b regular expression|b remember is|b repeat till|b rescu the
-2 b result <shown>|b result back|b result has|b roast $|b run of|b sam at|b saturday $|b say nowt|b second say
-2 b see you|b sentenc for|b separat <talk>|b seven again|b shift them|b should <shown>|b show thre|b simp stop
-2 b sixty four|b slash in|b slot $|b so good|b someon <shown>|b someth in|b someth youd|b son <talk>|b sound on
-2 b spe you|b special about|b start off|b start the|b start typ|b still fail|b still hot|b still not|b stir $
-2 b stop on|b straight after|b stretch without|b strip $|b suppos <shown>|b suppos a|b taken that|b talk over
-2 b ten lin|b ten other|b that gam|b that hand|b that long|b that minu|b that quit|b that sound|b that tru
-2 b that was|b that written|b the border|b the built|b the connection|b the eighteenth|b the good|b the lawn
-2 b the lunch|b the mov|b the router|b the smell|b the stop|b them her|b ther after|b ther only|b ther precis
-2 b ther room|b thes $|b thes <odd>|b they all|b thi call|b thing <asked>|b thing from|b thing you|b thos four
-2 b thos six|b thought first|b thre red|b through loud|b throw that|b ticket <shown>|b tim ten|b tip the
-2 b to any|b to being|b to explor|b to mark|b to mind|b to somebody|b to someth|b to ten|b to them|b to work
-2 b to wrap|b toarray $|b tomorrow <talk>|b try $|b try yet|b turn up|b two input|b two tim|b up onc
-2 b use <talk>|b use as|b verdict to|b very thing|b visit <asked>|b walk a|b was cut|b was present|b way <odd>
-2 b we had|b we wrap|b welcom <facts>|b well to|b wer review|b wev <asked>|b wev thirty|b what convinc
-2 b what different|b what id|b what itd|b what part|b what stat|b what ther|b whatd be|b when thos
-2 b whether its|b which $|b which nam|b which order|b whichever has|b whit <shown>|b why might|b with charat
-2 b with eleven|b with forty|b with nin|b wrap the|b you bas|b you clos|b you connect|b you drew|b you left
-2 b you most|b you skip|b you visit|b you wanna|b youd convinc|b your <facts>|b your describ|b your search
-2 b yourself and|b youv got|b youv mention|b youv reach|b zero to|b zero you|guess about the language list
-2 guess append|guess compar|guess hm|guess replac|guess whil|language advises|language an|language from
-2 language on|language sixty|leads agre|leads clos|leads cross|leads expect|leads given|leads near
-2 leads notebook|leads pick|leads reject|leads siz|leads touch|nothing befor|nothing blank|nothing cant
-2 nothing everyon|nothing explain|nothing for|nothing group|nothing happy|nothing interval|nothing might
-2 nothing new|nothing ris|nothing speak|nothing under|nothing whod|nothing without|nothing z|plan absolut
-2 plan call|plan huh|plan skip|plan that names backward|plan that names go|plan that names mind
-2 plan that names mm|plan that names return|plan welcom|question certain|question pick|question put|question tak
-2 question throw|question wer|remark carry|remark equal|remark first|remark for|remark merg|remark nought
-2 remark pick|remark point|remark probab|remark python|remark repeat|remark that names four|remark that names he
-2 remark that names letter|remark that names pick|remark that names test|remark that names the
-2 remark that names use|remark then|remark updat|reports busy|reports byt|reports deny|reports engin
-2 reports fella|reports fun|reports green|reports halv|reports hat|reports hop|reports ice|reports jacket
-2 reports javascript|reports lamp|reports lay|reports lip|reports lorry|reports messag|reports new
-2 reports ordinary|reports p|reports pain|reports plant|reports re|reports regular|reports shouldv
-2 reports special|reports struck|reports swim|reports tos|reports understandabl|reports uniqu|reports visibl
-2 reports wav|reports wif|reports youngest|requests content|requests far|requests languag|requests messag
-2 requests odd|requests rephras|requests situation|requests spac|s <said> cant|s <said> could|s <said> follow
-2 s <said> giv|s <said> left|s <said> math|s <said> python|s <said> responsibl|s <said> should|s <said> so
-2 s <shown> book|s <shown> man|s <shown> other|s <shown> part|s <shown> pass|s <shown> promis|s <shown> question
-2 s <shown> shorter|s <shown> sinc|s <shown> union|s <shown> user|s <shown> walk|s <shown> word|s ^ alway
-2 s ^ anyth|s ^ arrang|s ^ arraylist|s ^ been|s ^ bring|s ^ error|s ^ few|s ^ fix|s ^ flat|s ^ follow
-2 s ^ hush|s ^ javascript|s ^ job|s ^ long|s ^ lru|s ^ mightnt|s ^ pin|s ^ q|s ^ quick|s ^ refresh|s ^ seat
-2 s ^ shout|s ^ sixty|s ^ special|s ^ strik|s ^ test|s ^ thursday|s ^ tiny|s ^ total|s ^ whichever|s ^ writ
-2 s a alon|s a argument|s a fact|s a mov|s a order|s a youv|s abba <shown>|s add <said>|s after for
-2 s again each|s all mor|s all their|s already its|s already up|s alway at|s an mark|s and math|s and other
-2 s and rather|s and ten|s and until|s answer a|s answer fiv|s answer two|s appreciat you|s are bound|s are but
-2 s are of|s are sam|s are still|s as any|s as cod|s as parent|s at end|s at tail|s at till|s at wall
-2 s bakery morn|s bas on|s be between|s be fiv|s be much|s be separat|s becom your|s been in|s befor it
-2 s befor the|s befor was|s befor wrap|s believ the|s better the|s bit about|s bring <shown>|s bring up
-2 s buy sam|s by out|s call your|s can one|s can walk|s can whenever|s cant yes|s cas an|s cas want|s chang a
-2 s chang mind|s chang plan|s chart <shown>|s cod after|s cod touch|s com the|s copy that|s could com
-2 s could ever|s could spell|s cros the|s curiou your|s decision <shown>|s del with|s different you|s do conclud
-2 s do good|s do recognis|s do without|s doe depend|s doe idea|s doe next|s doe one|s doub one|s dur its
-2 s each carry|s each cost|s each that|s ear <shown>|s enough you|s error it|s everyth is|s exist to|s eye the
-2 s failur that|s fami of|s fed the|s fill <shown>|s first decid|s first first|s first then|s first youd
-2 s fiv with|s fiv you|s follow from|s follow you|s for shap|s for ther|s four another|s four by|s four want
-2 s from her|s from run|s giv tak|s go as|s go by|s go forty|s go when|s go whil|s got with|s grandmother a
-2 s half <said>|s half on|s happy hear|s hardest your|s has <shown>|s has unus|s has up|s hav match|s hav paper
-2 s hav test|s hav too|s hav up|s hear again|s hear the|s how and|s how convinc|s i any|s i her|s i rather
-2 s if arent|s if couldnt|s if follow|s if halv|s if i|s if look|s if sort|s im littl|s in far|s in if
-2 s in many|s in the|s index <said>|s instanc <shown>|s integer compar|s into array|s into for|s is min
-2 s is number|s is old|s is pas|s is present|s is tru|s is updat|s it be|s it by|s it cost|s it enough
-2 s it even|s it forbidden|s it hav|s it slow|s it slower|s it tru|s its an|s its are|s its pleasur|s ive seen
-2 s job each|s jot the|s jump it|s just condition|s just i|s keep entry|s keep to|s know finish|s know the
-2 s know they|s let it|s let open|s let sit|s letter letter|s longer your|s longest <shown>|s look me|s mak an
-2 s mak empty|s mak outer|s mak tim|s many would|s mark you|s max an|s may you|s method call|s method the
-2 s million in|s minut now|s modul the|s mov of|s must its|s my as|s my fac|s my just|s my shelf|s my str
-2 s nam a|s nam one|s near in|s need be|s neither will|s next you|s nic <shown>|s no i|s no was|s noth all
-2 s notic the|s of away|s of com|s of dequ|s of might|s of n|s of output|s of result|s of too|s often it
-2 s often was|s on keyboard|s on last|s on team|s one be|s one been|s one cost|s one don|s one only
-2 s one touch|s only whether|s or are|s or of|s our had|s out all|s out expect|s out last|s output thre
-2 s overwrit <said>|s paint one|s part <shown>|s plan two|s point it|s point second|s pop a|s possibl is
-2 s pot a|s pres button|s print and|s program about|s pull that|s put as|s put down|s rang one|s rather a
-2 s reach foot|s read fil|s ready go|s receiv <said>|s rest to|s rest your|s rid it|s rim the|s run idea
-2 s run ten|s run your|s second in|s seen a|s set and|s setrecursionlimit it|s seven pas|s seven two
-2 s shall let|s she them|s she ther|s should a|s sign the|s smallest with|s somebody never|s someon a
-2 s someon it|s someth a|s sort not|s spend to|s stack plat|s start that|s start to|s stay her|s sum its
-2 s tak a|s tak one|s tak tim|s test eight|s test now|s test start|s than hav|s than of|s that fit
-2 s that going|s that lik|s that paper|s that well|s thatd a|s the consist|s the couldnt|s the coupl
-2 s the doesnt|s the eleven|s the field|s the land|s the nam|s the person|s the pick|s the recommend
-2 s the stair|s the tre|s the turn|s the work|s them or|s ther call|s ther pressur|s ther room|s theyr into
-2 s thing you|s thre by|s thre sign|s through happen|s tick a|s tim i|s tim want|s to eighteenth|s to giv
-2 s to into|s to myself|s to other|s to under|s twenty <said>|s twenty expect|s twenty forty|s two count
-2 s two youd|s under two|s up littl|s up or|s use a|s use her|s use it|s version point|s visit its
-2 s want minut|s was by|s was off|s we in|s we of|s we seven|s we two|s wed the|s what kept|s what no
-2 s what shortest|s what thi|s whatever <shown>|s wher doe|s whether <said>|s which thing|s whil <said>
-2 s who and|s wish <shown>|s with iterabl|s with messag|s with neighbour|s with than|s with until|s with you
-2 s wont out|s word and|s work already|s work befor|s work thi|s would app|s would ask|s would believ
-2 s would from|s would lik|s would result|s would trust|s you at|s you four|s you half|s you happen|s you lin
-2 s you might|s you review|s you unsur|s you will|s youll in|s your doesnt|s your has|s your lack|s your no
-2 s your remember|s your wher|s your with|s zero ther|s zero you|sets up element|sets up flood|sets up notic
-2 sets up o|sets up pair|sets up peopl|sets up recursionerror|sets up small|syntax about|syntax argument
-2 syntax charat|syntax divid|syntax is|syntax key|syntax undefin|tells angl|tells describ|tells editor
-2 tells eighteenth|tells exploration|tells fry|tells got|tells himself|tells hous|tells k|tells mango
-2 tells marriag|tells mightnt|tells minimum|tells modest|tells official|tells opposit|tells ordinary
-2 tells overflow|tells parent|tells patienc|tells postman|tells quintillion|tells recursion|tells return
-2 tells scatter|tells snip|tells strik|tells themselv|tells throat|tells tidy|tells tuesday|tells wast
-2 w afterward|w age|w ann|w appl|w athlet|w attend|w bark|w bedtim|w blu|w british|w caretaker|w catalogu
-2 w coincid|w cold|w companion|w compar|w computer|w cover|w cumin|w dig|w distinct|w drew|w earn
-2 w eighteenth|w engin|w evidenc|w excellent|w exclamation|w eye|w favourit|w feet|w footprint|w forbidden
-2 w former|w friday|w functool|w funny|w gardener|w grab|w gran|w hallway|w happen|w honesty|w hot|w i
-2 w incidental|w insertion|w insid|w int|w jacket|w jam|w lad|w land|w laugh|w learnt|w linkedlist|w load
-2 w lookin|w loos|w lord|w lunch|w merg|w mower|w multiply|w murky|w nairobi|w non|w ok|w outermost
-2 w overfull|w overwritten|w owner|w pain|w percent|w phas|w playlist|w plug|w porch|w preced|w radar
-2 w recursionerror|w relat|w reserv|w river|w rud|w ruler|w run|w sam|w senior|w shar|w sharpen|w ship
-2 w shoulder|w shouldv|w sinc|w sister|w skeleton|w slic|w spe|w spoken|w stor|w stubborn|w subtract|w sugar
-2 w suggestion|w surround|w tempt|w theory|w thick|w thread|w til|w timelin|w took|w total|w typ|w um
-2 w understandabl|w van|w voucher|w wagon|w waiter|w waltz|w worn
-1 w acceptabl|w acces|w accord|w advic|w agenda|w altogether|w among|w appreciat|w arbitrary|w arvo|w asid
-1 w asleep|w assignment|w asterisk|w attic|w baker|w band|w baseball|w beforehand|w bent|w bill|w blew
-1 w brid|w brown|w bs|w buzz|w cak|w candl|w capital|w cara|w careles|w carriag|w chalkboard|w chanc
-1 w chapter|w chart|w chat|w chennai|w choir|w christma|w chuckl|w cinema|w clumsy|w coff|w comma
-1 w concentrat|w conferenc|w convenient|w cost|w cosy|w coupon|w crisp|w crow|w darlin|w death|w deliver
-1 w depart|w deputy|w desk|w dic|w diner|w dinkum|w discard|w divider|w diwali|w doubter|w dry|w dull
-1 w dust|w easiest|w effort|w elif|w em|w endles|w engineer|w english|w entir|w envelop|w everywher|w exceed
-1 w exchang|w experienc|w factory|w film|w fit|w forgotten|w formal|w fry|w furnitur|w gent|w gentl|w goodby
-1 w grandma|w grandpa|w greet|w grew|w gull|w haha|w halt|w handful|w handshak|w harvest|w headcount
-1 w heappush|w hesitat|w hi|w hoover|w hopeful|w identical|w imag|w imagin|w impression|w increas|w innocent
-1 w insert|w intend|w intern|w interviewer|w kay|w keen|w keyword|w kilo|w kind|w knowledg|w leaf|w legend
-1 w leisur|w lend|w list|w lower|w magazin|w march|w maynt|w mess|w mood|w newer|w notebook|w notepad
-1 w novel|w oath|w object|w orang|w outta|w overshoot|w overview|w pardon|w parrot|w particular|w partner
-1 w passport|w pencil|w personal|w pew|w photograph|w phras|w picnic|w pictur|w pin|w pinch|w platform
-1 w port|w post|w postcard|w principl|w println|w probab|w procedur|w product|w prompt|w queen|w query|w rac
-1 w raisin|w red|w redo|w rejoin|w report|w resemblanc|w respond|w reunion|w rout|w sand|w sandwich|w sang
-1 w scor|w seagull|w seller|w sequenc|w sharp|w shortest|w sill|w slow|w soul|w spider|w spit|w squint
-1 w stair|w steady|w stitch|w styl|w survey|w sweet|w tall|w taller|w tank|w teach|w tend|w text|w thorough
-1 w thrift|w tim|w timetabl|w tip|w tonight|w toolbox|w track|w tram|w trash|w truck|w unanswer|w unkind
-1 w v|w verify|w wag|w weather|w whatever|w whatll|w wheel|w wid|w wild|w winter|w workout|w worst
0 w abeg|w aboard|w abren|w absolut|w account|w ach|w action|w admir|w affair|w affect|w afternoon|w agr
0 w ahead|w aint|w air|w airport|w alarm|w album|w aliv|w alongsid|w alternativ|w ampl|w announc|w anyhow
0 w anyth|w anyway|w apart|w app|w appeal|w apron|w archiv|w arriv|w asi|w astray|w ate|w attributeerror
0 w au|w averag|w aw|w aye|w baby|w background|w bak|w balanc|w balcony|w ball|w ballpark|w bang|w bar
0 w barman|w bas|w basement|w bat|w bathroom|w beam|w bean|w bear|w becam|w begun|w bell|w bet|w bicycl
0 w billion|w birthday|w biscuit|w black|w blanket|w bles|w block|w bookend|w bookshelf|w bor|w born|w boss
0 w bother|w bought|w boundary|w bowl|w bre|w breakfast|w bridg|w brief|w brother|w bud|w budg|w bug
0 w bugger|w bunch|w bury|w calculat|w cap|w captain|w captur|w carry|w cashier|w caus|w cellar|w chai
0 w challeng|w chas|w cheat|w checkout|w cheerful|w chees|w ches|w child|w chunk|w church|w cierra|w cobber
0 w coffe|w coin|w coincidenc|w collection|w compliment|w confirm|w confus|w conjunto|w connection|w conscienc
0 w consult|w conta|w contain|w containskey|w continu|w conversion|w cop|w corner|w cours|w cracker|w creak
0 w creat|w creativ|w cricket|w crossword|w cruel|w crumb|w cuando|w cup|w cuppa|w cur|w curiosity|w darin
0 w daughter|w dawn|w decorator|w deepest|w deja|w den|w dentist|w depend|w deslizant|w despair|w detectiv
0 w diary|w dicionario|w died|w differenc|w differenz|w difficulty|w digit|w discus|w dish|w dismis
0 w distract|w disturb|w divid|w doctor|w dog|w doin|w dok|w dollar|w dough|w drama|w drawn|w drip|w driv
0 w due|w dunder|w duty|w dvdf|w earliest|w easter|w easy|w eaten|w einmal|w elk|w elsewher|w empty
0 w encouragement|w espanol|w essential|w event|w everybody|w excit|w expectation|w expensiv|w expres
0 w expression|w eyelid|w fac|w fact|w fals|w falta|w familiar|w fan|w fancy|w far|w father|w fault
0 w favorit|w favour|w fell|w ferry|w figur|w fill|w find|w finish|w flat|w flatmat|w flea|w flour|w food
0 w forecast|w forehead|w forth|w foul|w fre|w freq|w frog|w ful|w fussy|w ganz|w gap|w garag|w garden
0 w gear|w general|w german|w gift|w gimm|w gin|w glas|w glass|w go|w goodnes|w gos|w granddaughter
0 w granny|w grateful|w greatest|w ground|w growth|w grumbl|w grumpy|w guarante|w gues|w guess|w guid
0 w guilty|w gut|w gutter|w habit|w hair|w hall|w hand|w handier|w handwrit|w happy|w harbour|w harder
0 w harm|w hast|w hay|w head|w heaviest|w hedg|w help|w hen|w herself|w hes|w hey|w hiccup|w hidden
0 w hierarchy|w hint|w hir|w hold|w hon|w hop|w host|w however|w html|w hungry|w huntin|w hut|w ihr
0 w ihrer|w implementation|w important|w inclin|w indent|w indentation|w influenc|w interruption|w interview
0 w intrigu|w introduc|w invit|w inward|w ish|w iter|w jar|w java|w jealou|w jo|w jok|w jumbl|w junior
0 w keel|w kit|w knot|w know|w labour|w lag|w largest|w laundry|w lawn|w lead|w lectur|w led|w leetcod
0 w legal|w lent|w lesson|w let|w letra|w letzten|w lift|w light|w likewis|w listener|w llegar|w loan
0 w local|w lock|w lon|w longer|w lottery|w lowest|w lump|w lunchbox|w maam|w machin|w main|w manag
0 w manager|w mango|w matter|w mean|w medio|w memory|w menu|w messer|w messy|w meter|w mightnt|w mighty
0 w milk|w mira|w modification|w moon|w mop|w morn|w mother|w mud|w muev|w mumbl|w munich|w nada|w nan
0 w nap|w negat|w neglect|w nervou|w niec|w night|w ninety|w ninth|w nonetyp|w noon|w nop|w nothin|w notic
0 w notion|w november|w ns|w nur|w nut|w ob|w obey|w observ|w occupy|w oclock|w odd|w offend|w okey
0 w onion|w onward|w operand|w opposit|w orchestra|w ord|w os|w oughtnt|w outer|w outset|w oven|w overlook
0 w owl|w oya|w packet|w pag|w panel|w pantry|w parad|w park|w partition|w pattern|w pear|w peck|w peech
0 w peep|w perform|w period|w permit|w piano|w pillow|w pitch|w plain|w player|w pleasant|w plot|w plough
0 w plumber|w pok|w polish|w polit|w poll|w pond|w population|w posicion|w potluck|w premier|w present
0 w pretend|w prettier|w pric|w primero|w prior|w priz|w proc|w proces|w profession|w professional|w programm
0 w progres|w pronounc|w proportion|w pun|w pur|w puzzl|w quarrel|w quilt|w random|w rank|w raw|w read
0 w realiz|w reasonabl|w rebuilt|w recap|w receipt|w recht|w recognis|w recogniz|w recur|w refill|w reflect
0 w refus|w regard|w relation|w remind|w requir|w reservation|w resist|w result|w retain|w retirement
0 w rhythm|w ric|w righto|w robot|w rock|w roof|w rotten|w round|w rung|w runner|w saf|w salad|w salary
0 w satisfy|w saturday|w scen|w schem|w scissor|w scream|w script|w sea|w seal|w sec|w see|w sery|w ses
0 w shad|w sham|w shant|w shark|w sheep|w shin|w shook|w shopper|w shown|w shrug|w sideway|w sign|w sil
0 w simplement|w singl|w sir|w sixth|w sleev|w slight|w slim|w slowest|w small|w snail|w sneez|w soft|w sol
0 w someth|w somethin|w sommet|w sound|w sour|w sourdough|w spad|w special|w specific|w spell|w splash
0 w spoiler|w spoon|w sport|w spr|w stairwell|w stand|w standard|w star|w stell|w stew|w sting|w stingy
0 w stock|w stov|w strang|w stranger|w stream|w street|w stres|w struggl|w strung|w subject|w successful
0 w sun|w sunday|w suppos|w surnam|w suspiciou|w symmetric|w ta|w tablecloth|w tag|w tailor|w taken|w talent
0 w talkin|w tangl|w tap|w tast|w taught|w team|w technical|w teeth|w tel|w tens|w terribl|w themselv
0 w theyr|w theyv|w thirteenth|w thoughtful|w thr|w throat|w throughout|w throw|w thursday|w tight|w tin
0 w tir|w toddler|w tongu|w tor|w tragedy|w trail|w trait|w tramp|w tricky|w tub|w tuesday|w twig|w typical
0 w ugly|w ultima|w umbrella|w unchang|w uncros|w uncut|w underneath|w unfinish|w unfold|w unfortunat
0 w unhappy|w unlucky|w untouch|w unusual|w upon|w use|w useful|w valid|w vector|w ventana|w voisin|w volum
0 w waitin|w wallet|w want|w warmer|w watch|w wav|w way|w wednesday|w weep|w wherea|w wherever|w whichever
0 w whistl|w wif|w win|w winner|w woh|w won|w wonder|w work|w writ|w yall|w yield|w yik|w youd|w z|w zu
1 w abl|w additional|w admit|w amigo|w anywher|w arrow|w ask|w avant|w becom|w begin|w believ|w besucht
1 w bit|w boil|w bookkeeper|w braver|w burnt|w burrito|w cart|w carta|w catch|w certain|w cheek|w chessboard
1 w chosen|w clarify|w clas|w clump|w coconut|w common|w como|w comparison|w confes|w congrat|w cor|w cream
1 w credit|w crew|w cupboard|w daft|w dar|w daresay|w dattent|w day|w daylight|w deep|w despu|w determin
1 w difficult|w disappoint|w discovery|w discussion|w disorder|w dominat|w doublement|w duck|w eerst
1 w embarras|w ensuit|w equality|w eventual|w everyth|w exclud|w factor|w fallen|w farm|w fastest|w fear
1 w fenc|w fenetr|w fila|w flow|w francai|w func|w fur|w gam|w gig|w glid|w glissant|w going|w googl
1 w government|w grav|w gro|w grow|w hai|w handsom|w harbor|w hous|w hum|w hundredth|w import|w improv
1 w jeder|w knoten|w landlord|w languag|w leav|w leed|w lettr|w littl|w luhn|w luxury|w mama|w manila
1 w mayb|w meet|w melt|w mes|w metti|w monk|w monticulo|w multip|w mustnt|w naar|w nearer|w networkx|w nowt
1 w o|w oblong|w obvious|w officer|w ol|w operator|w p|w packag|w parish|w pehl|w perfect|w pip|w pocket
1 w pre|w prevent|w production|w program|w prolong|w ran|w react|w rebuild|w recorr|w relief|w relink
1 w remain|w respectabl|w return|w rom|w rubber|w schau|w short|w shortcut|w sid|w siz|w sky|w slightest
1 w snack|w solution|w south|w spend|w spic|w spik|w stopwatch|w storag|w straighten|w strength|w su|w succ
1 w summ|w summariz|w sweat|w tabla|w tamanho|w tamano|w tellin|w term|w terr|w terrib|w thu|w tid|w tie
1 w tiniest|w towel|w tower|w tractor|w trad|w trolley|w troubl|w tu|w twentieth|w unclip|w user|w using
1 w variant|w verschmelzen|w vertic|w war|w warn|w weight|w wert|w whol|w word|w workshop|w zip|w zon
2 advises clean|advises click|advises count|advises directory|advises em|advises fruit|advises good
2 advises graph|advises hunt|advises inclusiv|advises lean|advises outsid|advises pen|advises squeez
2 advises stamp|advises tally|advises unclos|advises unfinish|advises worst|advises worth|asks away|asks fix
2 asks instant|asks lif|asks o|asks pencil|asks poor|asks tak|b <said> cam|b <said> cas|b <said> did
2 b <said> mor|b <said> need|b <said> never|b <said> rul|b <shown> can|b <shown> cell|b <shown> good
2 b <shown> halv|b <shown> is|b <shown> leav|b <shown> million|b <shown> precis|b <shown> spend|b <shown> spill
2 b <shown> stroll|b <shown> verdict|b ^ absolut|b ^ as|b ^ bit|b ^ bles|b ^ es|b ^ frequency|b ^ grand
2 b ^ honey|b ^ lik|b ^ minu|b ^ ninety|b ^ pal|b ^ plain|b ^ rain|b ^ reach|b ^ solv|b ^ squeez|b ^ they
2 b ^ unles|b ^ wee|b ^ wie|b a clas|b a coupl|b a fac|b a first|b a fiv|b a known|b a ladder|b a minut
2 b a neater|b a pag|b a peek|b a post|b a roof|b a thing|b about a|b add on|b add their|b addition per
2 b addres <talk>|b afraid $|b after every|b again <asked>|b again whil|b against a|b all along|b all be
2 b along is|b along it|b already <telling>|b already doe|b already put|b and be|b and do|b and hav|b and hop
2 b and just|b and read|b and rub|b and s|b and that|b another <facts>|b another thing|b answer her|b anyon who
2 b are far|b are never|b are no|b around and|b as many|b as on|b ask it|b at n|b at nin|b aunt ran
2 b back button|b back wher|b be clean|b be next|b be push|b be want|b befor she|b befor start|b being in
2 b below <hinted>|b bit <facts>|b bit <unknown>|b bos $|b brav to|b break your|b browser <hinted>
2 b browser keep|b bucket <shown>|b busca <odd>|b by not|b c and|b call out|b can bring|b can clos|b can keep
2 b can show|b candidat and|b cant judg|b cant just|b captain $|b careful <talk>|b carry each|b chain from
2 b chain the|b chaine $|b chair $|b check ther|b choos among|b cliff in|b closer alway|b com <asked>|b com to
2 b common <talk>|b compar <hinted>|b comparison <hinted>|b comparison a|b comparison has|b comparison send
2 b condition is|b condition of|b consider <asked>|b cost a|b cost is|b cosy $|b could <telling>|b could lift
2 b count thos|b crash becaus|b cuenta <odd>|b current $|b current <facts>|b curtain $|b d dot|b danc wher
2 b depth <asked>|b deux precedent|b dictionary by|b did that|b die beiden|b different <facts>|b direction is
2 b do an|b do at|b do go|b dodg the|b don $|b dont mark|b doubl <talk>|b down only|b downward until
2 b drag the|b draw <talk>|b drop <facts>|b du <unknown>|b each of|b each player|b eight for|b ein worterbuch
2 b either lengthen|b election night|b enough for|b equal in|b ergebniss <odd>|b est la|b ever see|b ever seen
2 b every step|b everyth green|b explor <odd>|b explor outward|b eye to|b far would|b favour $|b fear $
2 b feel bad|b fin $|b fin <asked>|b find a|b first at|b fiv and|b fiv giv|b fiv instead|b flip the|b folk $
2 b folk <talk>|b foot on|b for exact|b for few|b for look|b for sur|b forgot the|b former <talk>|b forth for
2 b forty second|b four that|b fre tim|b from <said>|b from non|b from now|b fullest <asked>|b further along
2 b glu <talk>|b glu on|b glu to|b go back|b goe hom|b going down|b gonna <unknown>|b got four|b has a
2 b has already|b has them|b hash <telling>|b hav pass|b havent <hinted>|b head count|b head creep|b heart <odd>
2 b highest <shown>|b hold for|b hold your|b hous rul|b how the|b i not|b i regret|b idea how|b if she
2 b im mer|b impressiv $|b in <said>|b in both|b in full|b in lov|b in sugar|b in until|b insid one
2 b instead $|b interviewer <odd>|b into it|b is behind|b is half|b is run|b is yesterday|b it between
2 b it fresh|b it plu|b it quadratic|b it to|b it took|b it up|b it youd|b italian <talk>|b itd <hinted>
2 b its keep|b its mov|b its off|b its opener|b its slow|b its ticket|b just befor|b just kept|b just to
2 b just two|b kept <hinted>|b kept two|b kill you|b know at|b known to|b ko <unknown>|b land $|b latest opener
2 b left wait|b leftmost is|b lesson $|b let <facts>|b let <said>|b lif be|b linear <hinted>|b littl heap
2 b littl not|b look how|b lookup is|b loop body|b lov for|b lov with|b low with|b luego <odd>|b lunch <facts>
2 b many <odd>|b many wer|b map alon|b map as|b me thre|b measur it|b million $|b minu <odd>|b minut $
2 b minut of|b month <hinted>|b month plu|b most onc|b mov each|b mov is|b much <odd>|b much it|b n <unknown>
2 b n step|b near <said>|b nearer to|b neednt <telling>|b neednt sort|b next nod|b next prev|b nin has
2 b no count|b nobody <facts>|b nod prev|b non left|b notebook of|b noth <said>|b of <said>|b of glas
2 b of newspaper|b of rippl|b of use|b of variabl|b of your|b off <talk>|b often $|b old end|b on <talk>
2 b on last|b on someth|b onc befor|b onc out|b one abov|b one basket|b one besid|b one cliff|b one now
2 b one pop|b one twic|b one until|b one we|b one without|b only her|b opener as|b or did|b or leav
2 b order <talk>|b out zero|b outward from|b over for|b own opinion|b own pil|b pag <shown>|b pen $
2 b plain flood|b plu <telling>|b pop one|b por el|b possib comment|b prev <talk>|b prev <telling>|b prev next
2 b prev nod|b previou <odd>|b put thos|b question which|b rabbit of|b rat $|b re <facts>|b re <odd>|b re read
2 b real <shown>|b real <talk>|b red <talk>|b rippl from|b roll out|b row instead|b run onc|b run till|b s for
2 b sank each|b say breadth|b say it|b se <odd>|b search a|b search is|b second thought|b see $|b see thi
2 b seen <odd>|b serv them|b set <hinted>|b setrecursionlimit $|b seven by|b several tim|b short <asked>
2 b should also|b silent on|b sinc she|b singl <telling>|b sit by|b sixth $|b skin $|b sleep $|b slip past
2 b slow $|b snak $|b so <talk>|b so that|b solv your|b somebody last|b spiral <facts>|b spr <talk>|b stack for
2 b stamp is|b start it|b start plu|b start somewher|b still <facts>|b still lying|b still spin|b ston $
2 b stood one|b stood right|b strik that|b subtraction is|b such <facts>|b such thing|b sur to|b sweep <hinted>
2 b sweep lin|b tabl by|b tabl first|b tabl in|b tabl would|b tail catch|b textbook <facts>|b that doubl
2 b that everybody|b that mer|b that remain|b that sav|b the blank|b the call|b the cut|b the eleven
2 b the interviewer|b the jury|b the pacific|b the pivot|b the shelv|b the uncut|b them a|b then and
2 b they arriv|b theyr <facts>|b thi <shown>|b thi i|b thing are|b thing if|b thing to|b think behind
2 b thos figur|b thos hav|b thos with|b though i|b thousand <facts>|b thousand deep|b thre you|b tiny <odd>
2 b to delet|b to learn|b to pick|b to search|b to yourself|b together $|b too deep|b too larg|b trac <hinted>
2 b trad spac|b tray in|b treat the|b turn round|b twelv is|b twic that|b two <facts>|b two add|b two i
2 b two idea|b two link|b two previou|b two word|b un <unknown>|b under their|b une <shown>|b unles the
2 b unmatch <odd>|b unmatch opener|b until they|b until your|b up at|b up two|b use to|b used <telling>
2 b valu doe|b wanna <talk>|b was at|b was her|b was me|b wasteful $|b we go|b we speak|b went along
2 b what its|b what kind|b what went|b when to|b wher could|b wher thing|b wherever you|b whether <asked>
2 b which all|b which floor|b which mean|b who first|b who must|b whoever stand|b why i|b will hav|b will then
2 b will to|b will trip|b with either|b with look|b with pleasur|b with push|b word <said>|b word stack
2 b work fin|b work if|b work upward|b worterbuch $|b would happen|b would keep|b wouldnt <said>|b x is
2 b y <unknown>|b you <asked>|b you an|b you assum|b you clear|b you from|b you pil|b you tick|b you touch
2 b youd call|b youll need|b youll see|b younger sibl|b your a|b your bound|b your gut|b your hash|b your indic
2 b your outer|b your thumb|b youv brought|b youv no|b zero fall|b zusammen $|guess about the language for
2 guess at|guess bingo|guess forget|guess greedy|guess official|guess open|guess sets up|guess straight
2 language i|language keep|language put|leads <talk>|leads copy|leads dict|leads mov|leads nobody|leads search
2 leads stood|leads walk|nothing choos|nothing dynamic|nothing end|nothing es|nothing ever|nothing giv
2 nothing honest|nothing logarithmic|nothing longest|nothing my|nothing plat|nothing report|nothing wrap
2 plan after|plan clos|plan imagin|plan on|plan squar|plan swap|plan that names mov|plan that names next
2 plan that names not|plan that names round|plan that names she|plan that names talk|plan that names would
2 plan thatll|plan their|plan worry|plan yes|question as|question bucket|question dont|question link
2 question perhap|question serv|remark actual|remark evict|remark fill|remark from|remark get|remark hand
2 remark hint|remark i|remark length|remark mind|remark perhap|remark spend|remark step|remark that names great
2 remark that names memory|remark that names mind|remark that names neighbour|remark that names twenty
2 remark thirty|remark up|remark visit|remark we|reports arrow|reports bet|reports calm|reports cheeky
2 reports combin|reports comfortab|reports cosy|reports favour|reports figur|reports front|reports gam
2 reports go|reports hous|reports huh|reports lift|reports man|reports mention|reports month|reports paid
2 reports pardon|reports plank|reports point|reports program|reports quickselect|reports shrink|reports similar
2 reports sting|reports super|reports surer|reports swallow|reports tap|reports tast|reports thing
2 reports throat|reports tribonacci|reports whatever|reports wherever|reports wors|reports yesterday
2 requests beneath|requests browser|requests entir|requests heard|requests link|requests pass|requests remain
2 requests school|requests seen|requests tab|s <said> after|s <said> fin|s <said> four|s <said> includ
2 s <said> onc|s <said> precis|s <said> problem|s <said> recent|s <said> wait|s <said> was|s <shown> <said>
2 s <shown> agre|s <shown> bracket|s <shown> car|s <shown> cloakroom|s <shown> coffe|s <shown> comment
2 s <shown> cover|s <shown> decid|s <shown> drawer|s <shown> ever|s <shown> ink|s <shown> itll|s <shown> marker
2 s <shown> mirror|s <shown> moment|s <shown> onc|s <shown> quadratic|s <shown> repeat|s <shown> sho
2 s <shown> sweep|s <shown> tend|s <shown> tower|s <shown> updat|s <shown> yes|s <shown> yet|s <shown> youd
2 s ^ air|s ^ binomial|s ^ bles|s ^ break|s ^ breath|s ^ clock|s ^ cuenta|s ^ de|s ^ dusty|s ^ es|s ^ fancy
2 s ^ fus|s ^ god|s ^ handful|s ^ hav|s ^ honey|s ^ lip|s ^ minimum|s ^ modulo|s ^ noth|s ^ numero|s ^ older
2 s ^ onto|s ^ pal|s ^ phon|s ^ podium|s ^ reachabl|s ^ recurrenc|s ^ rest|s ^ rush|s ^ sentenc|s ^ shortest
2 s ^ someon|s ^ somewher|s ^ subarray|s ^ summaris|s ^ super|s ^ tim|s ^ tip|s ^ unles|s ^ wear|s ^ when
2 s ^ wie|s ^ wish|s ^ ye|s ^ yield|s a at|s a bus|s a drawer|s a has|s a instead|s a linear|s a solution
2 s a ther|s a thre|s a tre|s a wait|s a woman|s a wont|s a wouldnt|s acces <shown>|s again your|s all into
2 s along from|s amount work|s an sign|s an you|s and about|s and another|s and argument|s and clear
2 s and happy|s and later|s and neednt|s and tabl|s answer onc|s anywher the|s appreciat <shown>|s are my
2 s as are|s as happen|s as hold|s as last|s as nest|s as sugar|s at whether|s at with|s back out
2 s beiden ergebniss|s being two|s big befor|s blow on|s bring hom|s bucket paint|s by on|s by second|s can in
2 s can reach|s can thi|s carry hom|s certain hurt|s check duplicat|s clos <shown>|s cod one|s comparison you
2 s complement a|s component a|s could tak|s couldnt comment|s count ten|s cross <said>|s decid half
2 s dem sortieren|s dictionary count|s dictionary python|s did one|s didnt you|s do check|s doe last|s doe the
2 s doesnt at|s dont verdict|s dont with|s dos anterior|s doubl the|s drawer that|s each as|s each card
2 s each cell|s each goe|s each halv|s each last|s each old|s each put|s each would|s earlier was|s either on
2 s el y|s els that|s est somm|s estimat the|s ever of|s every mov|s every wer|s everyth up|s evict it
2 s extend the|s fall lov|s feel the|s final onc|s find which|s finger it|s first of|s fiv two|s flood from
2 s follow when|s for complement|s for pil|s for r|s forth ever|s from least|s from right|s from smallest
2 s from tallest|s go alway|s goe each|s grandmother her|s had linear|s had littl|s half minut|s halv alway
2 s hand thi|s has it|s has nam|s has yet|s hav hundr|s hav set|s hav talk|s hav the|s hav think|s her is
2 s hid the|s hour the|s how pictur|s i afraid|s i choos|s if card|s if held|s if kid|s if lookup|s im curiou
2 s in call|s in favour|s in item|s in run|s in sampl|s in solution|s in tenth|s in when|s in zero|s index in
2 s index jump|s initial d|s instead <shown>|s interview week|s is don|s is explor|s is fiv|s is million
2 s is nin|s is stand|s isnt me|s it befor|s it call|s it each|s it not|s it put|s it the|s its fibonacci
2 s its find|s its letter|s ive it|s jump start|s just in|s just onc|s just you|s keep heap|s keep lin
2 s knew count|s know floor|s labell to|s last did|s leav mark|s leav ticket|s leav to|s left smaller
2 s leftmost to|s les par|s les wher|s let how|s let oldest|s let your|s lin grow|s lin is|s locat <shown>
2 s lon is|s long <said>|s long to|s look ther|s los and|s low <shown>|s low or|s mak other|s many has
2 s mat it|s match latest|s may that|s mid one|s might it|s min the|s min with|s mind all|s mind you
2 s mis last|s mor no|s most at|s most end|s most it|s much than|s my candidat|s myself the|s need a
2 s neighbour until|s new for|s newest <shown>|s newest them|s next reach|s nin an|s nin hav|s nin twenty
2 s not new|s not plac|s not ther|s not they|s not youd|s notic <shown>|s of array|s of input|s of italian
2 s of pop|s of solution|s of wont|s off top|s old about|s on a|s on befor|s on nobody|s on screen|s on thre
2 s on til|s on with|s onc got|s one beyond|s one enough|s one no|s only down|s only newest|s opinion that
2 s or another|s ordena el|s over onc|s over sam|s overwrit one|s own about|s pass two|s pictur the|s pil of
2 s plac that|s plain would|s plenty tim|s pointer a|s prev prev|s queu each|s quit of|s rabbit <shown>
2 s reach one|s reach to|s register wher|s remember result|s right your|s round you|s row it|s row one
2 s said sentenc|s sam again|s sam twic|s say at|s second worth|s see to|s see which|s separat <shown>
2 s serv many|s short the|s show your|s sign <shown>|s silent a|s sinc add|s sister it|s skip <said>
2 s small million|s small too|s somebody week|s someth my|s somewher you|s somm deux|s sort key|s spac tim
2 s stack what|s still your|s straight your|s structur <shown>|s sum you|s tak an|s ten eleven|s ten on
2 s test non|s than entry|s than to|s that arriv|s that carry|s that clos|s that forty|s that hous|s that least
2 s that lon|s that of|s that sam|s that settl|s that smaller|s that straight|s that tak|s that zero|s the cost
2 s the for|s the forward|s the fre|s the pas|s the previou|s the smallest|s the talk|s their at|s them ever
2 s them next|s then wher|s ther its|s thi her|s thi with|s think can|s think hav|s think that|s though one
2 s thousand ran|s thousand will|s thre cam|s till isnt|s to <shown>|s to breadth|s to earlier|s to nearest
2 s to pag|s to ther|s to youd|s too <shown>|s took the|s top is|s toward <shown>|s tru that|s try two
2 s turn to|s twenty plac|s twin lie|s two them|s unfair the|s until first|s up it|s up second|s up thre
2 s use to|s used say|s vertic <shown>|s very <shown>|s very your|s visit that|s wait all|s walk to|s want of
2 s was answer|s was it|s was most|s we about|s well about|s went ear|s went two|s wer befor|s what peopl
2 s what we|s what written|s when has|s when partner|s when the|s wher count|s whether pass|s which must
2 s which tak|s who be|s who behind|s why <said>|s with box|s with cell|s with cliff|s with thousand|s with thr
2 s without full|s without logarithm|s wont with|s wont yes|s yet <shown>|s you <shown>|s you been|s you room
2 s you serv|s youd add|s youll is|s your ask|s your back|s your giv|s your said|s your someth|s your start
2 s your that|s zahl die|sets up arm|sets up canteen|sets up doub|sets up expectation|sets up found
2 sets up includ|sets up kid|sets up liv|sets up mm|sets up old|sets up overwrit|sets up pick|sets up reach
2 sets up talk|sets up tally|sets up tray|syntax which|syntax youd|tells absent|tells advanc|tells applicant
2 tells aunt|tells boy|tells broad|tells browser|tells budget|tells chaine|tells clip|tells cuenta|tells drag
2 tells erst|tells exponential|tells foot|tells great|tells grumbl|tells helper|tells identical|tells je
2 tells kindergarten|tells leap|tells lower|tells machinery|tells mention|tells oma|tells parcour|tells pas
2 tells pigeonhol|tells rakho|tells rat|tells relativ|tells rubber|tells run|tells russian|tells sa|tells shav
2 tells sie|tells somewher|tells sound|tells steady|tells subtract|tells theyv|tells threw|tells tier
2 tells tram|tells tre|tells treat|tells usual|tells version|tells w|tells whichever|tells wie|tells worst
2 tells zusammen|w aag|w advis|w alway|w ant|w anymor|w apparent|w apply|w argu|w back|w bread|w bring
2 w buddy|w call|w car|w chaine|w chair|w cheer|w chop|w chord|w closest|w complexity|w complicat
2 w conclusion|w consider|w considerat|w courag|w court|w cue|w cuenta|w data|w deutsch|w dictat|w dir|w eas
2 w einem|w eish|w eldest|w encontrar|w exercis|w fami|w first|w folder|w frequenc|w fus|w glov|w goal
2 w grandchildren|w haufigkeit|w header|w helpful|w hinten|w holdin|w idl|w impressiv|w instrument|w intervall
2 w itd|w je|w jury|w ks|w long|w look|w merk|w midnight|w mil|w mismatch|w mistak|w mushroom|w necessari
2 w neednt|w next|w nor|w oma|w on|w other|w pacific|w painter|w pairwis|w palm|w para|w peaceful|w phir
2 w piec|w pizza|w plenty|w profundidad|w promis|w puddl|w rakho|w relativ|w renew|w sa|w scar|w seed
2 w seedl|w sens|w sie|w sofa|w somewher|w squar|w stop|w strong|w suma|w super|w surpris|w suspicion
2 w taill|w tasty|w te|w theater|w tier|w tribonacci|w tyr|w unles|w unofficial|w verb|w visite|w vorn
2 w wak|w warm|w weed|w went|w wie|w wis|w world|w ye|w zahlen|w zusammen
3 acts asks advises|acts reports requests|advises backward|advises d|advises enter|advises exc|advises furthest
3 advises given|advises keyboard|advises lambda|advises lie|advises match|advises plat|advises push|advises queu
3 advises replac|advises runner|advises scratch|advises sibl|advises smallest|advises tri|asks car
3 asks condition|asks digit|asks eh|asks fill|asks flag|asks howd|asks pull|asks sid|asks stand|b <n> max
3 b <said> are|b <said> but|b <said> buy|b <said> doe|b <said> dont|b <said> has|b <said> miss|b <said> quick
3 b <said> thousand|b <said> whether|b <shown> an|b <shown> beforehand|b <shown> book|b <shown> buy
3 b <shown> depth|b <shown> each|b <shown> glu|b <shown> in|b <shown> just|b <shown> mad|b <shown> map
3 b <shown> near|b <shown> only|b <shown> outward|b <shown> roof|b <shown> shuffl|b <shown> spoil|b <shown> tre
3 b <shown> within|b <shown> your|b ^ binar|b ^ card|b ^ carry|b ^ charli|b ^ compt|b ^ d|b ^ das|b ^ dict
3 b ^ dynamic|b ^ ek|b ^ excellent|b ^ f|b ^ famou|b ^ fin|b ^ fiv|b ^ from|b ^ gebruik|b ^ graph|b ^ hook
3 b ^ import|b ^ inorder|b ^ kid|b ^ kilo|b ^ lo|b ^ mak|b ^ memory|b ^ old|b ^ peek|b ^ per|b ^ pretty
3 b ^ priorityqueu|b ^ separat|b ^ somewher|b ^ thought|b ^ track|b ^ trad|b ^ used|b ^ went|b ^ who|b ^ with
3 b ^ wrot|b ^ zero|b a bar|b a blink|b a blok|b a decorator|b a feel|b a hundr|b a hurry|b a nightclub
3 b a nought|b a pop|b a reason|b a secret|b a singl|b a student|b a tun|b a wav|b a woman|b a yacht|b abov $
3 b adventur $|b advic $|b after that|b after two|b again in|b again on|b all <odd>|b all other|b all thing
3 b allow equality|b allow to|b along $|b along how|b along the|b am <asked>|b am <talk>|b an addres
3 b an attributeerror|b and doe|b and popitem|b and postorder|b anfang sortieren|b any chanc|b anyon els
3 b anyth <asked>|b append <odd>|b are <talk>|b are already|b are d|b are miss|b are still|b arrival is
3 b as <said>|b as ive|b as possibl|b as sort|b as zero|b at $|b at order|b aunt <odd>|b aur <unknown>
3 b away the|b away which|b b as|b back at|b back first|b back how|b backward and|b backward when|b bad for
3 b be all|b be fin|b be further|b be gon|b be in|b be onto|b be remember|b be scatter|b be simpler|b be wait
3 b been <hinted>|b been hand|b befor me|b began befor|b begin <shown>|b behalf $|b beiden <odd>
3 b beiden vorherigen|b bel $|b belong together|b best few|b best ther|b better <shown>|b big a|b big one
3 b binary $|b bisect for|b bit wher|b bloc $|b bloqu $|b book in|b both <talk>|b bottom <said>
3 b bouncer <talk>|b bouncer at|b bound befor|b brauchst du|b browser <odd>|b browser <talk>|b browser history
3 b but <odd>|b but two|b by it|b by sid|b by touch|b by yourself|b c <talk>|b c as|b cada numero|b call <odd>
3 b call count|b cam by|b can <asked>|b can go|b cannot do|b cant point|b cant say|b cas <asked>
3 b cas <telling>|b cas and|b catch $|b caterpillar <talk>|b chain wher|b charli $|b check each
3 b chronological <shown>|b click open|b closer has|b closer meet|b cod and|b cod as|b coffe <facts>
3 b coffe <talk>|b collect their|b comma <asked>|b comma one|b comma x|b complet <hinted>|b complet <telling>
3 b complet sort|b compt <odd>|b con el|b confidenc $|b consider what|b constant for|b content $|b could also
3 b could drop|b couldnt possib|b couldv <talk>|b count downward|b count together|b count would|b counter <shown>
3 b cros off|b cross and|b cross the|b cut after|b d <shown>|b d <talk>|b das <odd>|b dead <odd>|b dear <odd>
3 b decid from|b depend on|b dernier <odd>|b dernier bloc|b deux <odd>|b deux <unknown>|b diccionario $
3 b diccionario <odd>|b dict and|b dict is|b dictionary <odd>|b differenc befor|b differenc first|b do now
3 b doe when|b doesnt <asked>|b doesnt hold|b don <odd>|b don that|b dont rank|b door $|b doppelt <odd>
3 b doppelt verkettet|b dot prev|b doubl you|b down when|b down whil|b draw <hinted>|b draw thre|b du nicht
3 b dummy nod|b duplicat with|b each coat|b each figur|b eight each|b einfach die|b el inicio|b element of
3 b els is|b els it|b els would|b en profondeur|b end befor|b end would|b enlazada $|b enough if|b equal <said>
3 b equal how|b error <talk>|b even <odd>|b ever compar|b ever tak|b ever work|b every answer|b evict when
3 b exact <talk>|b exit $|b expect a|b extend linkedhashmap|b eye and|b f <shown>|b fac <talk>|b fall <facts>
3 b fall flat|b fami $|b faut <odd>|b favourit is|b fella <odd>|b fellow i|b fibonacci wear|b figur and
3 b final <hinted>|b final <shown>|b finger mov|b first thought|b flat <odd>|b flavor $|b floor and|b follow me
3 b for $|b for <said>|b for explain|b for no|b for somebody|b forty one|b found the|b four failur|b four for
3 b four it|b fourth one|b from her|b from high|b from i|b from int|b from som|b front door|b front till
3 b full mark|b gav <n>|b gebruik <odd>|b gebruik een|b gist $|b giv each|b giv up|b go <asked>|b go by
3 b going <telling>|b going backward|b gon past|b good <unknown>|b got nin|b got thre|b green <talk>|b green on
3 b group <odd>|b guest insid|b had its|b half a|b half can|b hand down|b has pigeonhol|b hashtabell <odd>
3 b hat <shown>|b hav at|b hav not|b he never|b he open|b heap with|b heap would|b hear $|b her <unknown>
3 b her join|b high <talk>|b hint <odd>|b hit $|b hold on|b hold when|b how good|b how larg|b huh $|b i ever
3 b i had|b i knew|b i may|b i said|b i should|b i would|b idea that|b if it|b if that|b ifs $|b il <odd>
3 b ill watch|b im <asked>|b im bit|b im think|b imagin two|b in advanc|b in sequenc|b in slow|b in step
3 b index you|b index zero|b inner one|b inorder and|b into <asked>|b is constant|b is link|b is right
3 b is stuck|b is under|b is who|b isnt for|b it constant|b it doubl|b it just|b it ran|b it straight
3 b it turn|b italian from|b itll <talk>|b itll go|b its left|b its link|b its neither|b its russian|b job if
3 b jot each|b judg $|b jumbl $|b jump the|b just finish|b just lik|b just one|b k as|b key in|b key would
3 b kid <facts>|b kid we|b kid who|b kind as|b knew a|b knit $|b know from|b la somm|b lambda $|b laptop $
3 b last candidat|b last lin|b last week|b latest on|b layer $|b leav the|b let thos|b letter <odd>
3 b leur <odd>|b lid befor|b lik a|b lik russian|b lin em|b linear if|b linear overall|b linear spac
3 b liv <asked>|b longer than|b look further|b lookup <hinted>|b lookup tabl|b los <hinted>|b los digit
3 b los good|b low high|b machin $|b machinery as|b mad a|b man <unknown>|b manner $|b many they
3 b marker <hinted>|b max out|b me be|b me just|b mehr brauchst|b memo $|b memory of|b memory to|b mer <hinted>
3 b middl at|b min $|b minu <talk>|b minu that|b minut <talk>|b monitor $|b mor $|b mor is|b mov its
3 b movement $|b must hav|b must start|b my <asked>|b n addition|b n of|b nan <talk>|b nearest the|b need to
3 b neednt <facts>|b neednt be|b neighbour need|b nervou $|b never need|b never onc|b new <asked>|b newcomer $
3 b newcomer <odd>|b newest of|b next <hinted>|b next alway|b nic to|b nightclub with|b no $|b no better
3 b no further|b no longer|b no to|b nod next|b nod with|b nombr <odd>|b non <odd>|b non for|b nor with
3 b not <shown>|b not about|b not confirm|b not to|b notic $|b nought <facts>|b noun $|b now <talk>
3 b o <unknown>|b objection $|b occurrenc $|b of <asked>|b of <talk>|b of c|b of not|b of self|b of start
3 b of strok|b of thirty|b of two|b of valu|b of x|b of zero|b official <talk>|b often do|b old copy
3 b old italian|b oldest <hinted>|b on abba|b on and|b on first|b on just|b on me|b on one|b on that|b on with
3 b one arriv|b one call|b one cam|b one comma|b one complet|b one did|b one drawer|b one fellow|b one happi
3 b one littl|b one look|b one push|b one question|b one whos|b only about|b only as|b only run|b only thing
3 b or bad|b or fiv|b or one|b or so|b ordena por|b order <odd>|b other hand|b other part|b otherwis <shown>
3 b out <hinted>|b out <n>|b out on|b over on|b over them|b own would|b pair again|b pal $|b partner befor
3 b partner sit|b pas as|b pas from|b pas if|b pass the|b past <odd>|b past you|b path with|b pictur it
3 b plac one|b plac would|b plain <talk>|b plain linear|b pleasant $|b podium $|b pok at|b pop <hinted>
3 b pop <talk>|b pop and|b pop item|b position and|b post $|b pour $|b precis $|b predecessor $|b prefer to
3 b prev <hinted>|b prev <odd>|b prev dot|b previou <asked>|b previou <hinted>|b provid you|b put one
3 b put their|b puzzl about|b quell <odd>|b queu <facts>|b queu to|b quick <telling>|b ran <talk>|b rather $
3 b real two|b receiv a|b refus to|b register <shown>|b reih <odd>|b report $|b rest can|b rest may|b right of
3 b rightmost <shown>|b round <shown>|b run <shown>|b run backward|b run i|b run to|b sam helper|b say <talk>
3 b say after|b say twenty|b say yes|b scribbl them|b second for|b second the|b see how|b self d|b sentenc $
3 b serv is|b serv that|b sery $|b set foot|b set out|b set the|b set with|b seven that|b shall not
3 b shar <odd>|b shav the|b she <telling>|b she at|b she must|b short <said>|b should carry|b should look
3 b should only|b show one|b shuffl <shown>|b sid by|b sid view|b simp how|b singl one|b sink them|b siz <odd>
3 b slic <odd>|b slic in|b slid the|b slot by|b slower $|b so far|b so kind|b so sur|b sock $
3 b solution <facts>|b som memory|b someon i|b someth <unknown>|b somm <odd>|b somm des|b sortieren $|b sound of
3 b spar $|b stack would|b start $|b start <hinted>|b start anywher|b start goe|b start jump|b stay ther
3 b still got|b still open|b still too|b stop <shown>|b stop <telling>|b stor that|b straight <asked>
3 b straight walk|b stretch or|b stretch to|b sunk $|b suppos $|b suppos i|b sur we|b surer $|b surpris $
3 b swap <shown>|b sweep <talk>|b t as|b tabl <hinted>|b tabl that|b tail of|b tal <shown>|b tal each
3 b tal mark|b taught you|b tea break|b techniqu <talk>|b tempt to|b ten and|b textbook <hinted>|b than with
3 b than your|b that all|b that did|b that figur|b that match|b that only|b that sery|b that strict
3 b that subtraction|b that thre|b that want|b the <odd>|b the afternoon|b the all|b the argument|b the author
3 b the bin|b the complet|b the day|b the distinct|b the fan|b the flood|b the fre|b the indic|b the lat
3 b the leftmost|b the offset|b the ordinary|b the plain|b the podium|b the pointer|b the rarest|b the smallest
3 b the spread|b the station|b the touch|b the unclos|b them to|b then two|b ther are|b ther nobody|b ther to
3 b thes thre|b they are|b they neednt|b they werent|b thi <telling>|b thi in|b thirty second|b thos can
3 b thos thre|b though <said>|b though ther|b thousand look|b thre <hinted>|b thre are|b threw a
3 b through everyth|b tidy <odd>|b till youv|b tim if|b to both|b to fifteen|b to find|b to halv|b to join
3 b to neighbour|b to play|b to say|b to scan|b to stand|b to updat|b togli <unknown>|b too <shown>
3 b too <unknown>|b took you|b touch in|b touch just|b trac thre|b troubl <talk>|b trust me|b try <shown>
3 b try your|b turn around|b twelv cam|b twelv out|b twenty or|b twenty question|b twic $|b twin <shown>
3 b twin that|b two cam|b two from|b two pass|b u is|b ultimo bloqu|b uncoupl from|b undon $|b unofficial $
3 b until then|b up question|b up whenever|b ups $|b use in|b used <hinted>|b usual <hinted>|b utilis une
3 b variabl <shown>|b variabl are|b verkettet <shown>|b version <odd>|b very good|b very warm|b vorherigen <odd>
3 b walk up|b want <said>|b was just|b was mad|b was still|b water befor|b way in|b way of|b we look
3 b wed <shown>|b well behav|b wer <talk>|b wer last|b wer two|b wer you|b what <odd>|b what at|b what cam
3 b what to|b when <odd>|b when thing|b wher four|b wher one|b wher thos|b wher to|b wher youv|b which singl
3 b which youv|b whichever is|b whil <hinted>|b who <telling>|b who cant|b who oldest|b whol thing|b whos second
3 b why <odd>|b with <hinted>|b with everyon|b with in|b with mor|b with mov|b with non|b with one
3 b with setrecursionlimit|b with who|b within $|b without touch|b wont $|b work nic|b worth nin|b would find
3 b would first|b would hav|b would know|b would serv|b wouldnt a|b wouldnt stop|b wrap that|b written it
3 b wrong $|b wrot the|b y luego|b year <talk>|b yesterday <telling>|b you arent|b you began|b you cannot
3 b you cant|b you clean|b you everyth|b you flood|b you had|b you kick|b you know|b you leav|b you linear
3 b you my|b you pour|b you predict|b you recurs|b you slid|b you spill|b you stack|b you sur|b you tal
3 b you thought|b you went|b youd mak|b your behalf|b your bucket|b your half|b your heart|b your inner
3 b your lunch|b your near|b your nos|b your real|b your return|b yourself about|b youv solv|b zeigern $
3 b zero <facts>|b zero <talk>|b zigzag <shown>|guess about|guess decid|guess halv|guess in|guess middl
3 guess music|guess play|guess ran|guess recursion|guess sink|guess splendid|guess swap|guess thatll|guess to
3 guess uh|guess window|language mov|language nobody|language row|leads <hinted>|leads call|leads fre
3 leads kept|leads mak|leads pag|leads pair|leads paper|leads say|leads stack|leads told|leads twin
3 n <shown> 3|n <talk> 1|n <talk> 3|nothing 5|nothing accord|nothing binar|nothing cabinet|nothing cest
3 nothing charli|nothing compt|nothing das|nothing ek|nothing first|nothing forgiv|nothing gebruik|nothing given
3 nothing graph|nothing indexerror|nothing inorder|nothing key|nothing kilo|nothing near|nothing nlargest
3 nothing rabbit|nothing sav|nothing saw|nothing seen|nothing send|nothing shed|nothing swallow|nothing test
3 nothing thes|nothing trad|nothing turn|nothing twenty|nothing una|plan ah|plan aw|plan carry|plan children
3 plan deep|plan don|plan fill|plan fin|plan forty|plan hand|plan itll|plan minu|plan perhap|plan pick
3 plan put|plan suppos|plan that|plan that names bucket|plan that names can|plan that names counter
3 plan that names havent|plan that names he|plan that names if|plan that names jump|plan that names noth
3 plan that names requests|plan that names right|plan that names tells|plan that names thatll|plan thatd|plan thre
3 plan touch|plan whatever|plan wher|question dear|question far|question forget|question is|question onc
3 question row|question say|question shift|question unles|question wink|question youd|remark after|remark being
3 remark bles|remark boom|remark by|remark clean|remark cool|remark fewest|remark formula|remark four
3 remark halv|remark insert|remark long|remark nah|remark nin|remark noon|remark order|remark search
3 remark sinc|remark sorry|remark t|remark that names bas|remark that names bingo|remark that names can
3 remark that names plu|remark that names reports|remark that names right|remark that names sentinel
3 remark that names sinc|remark that names straight|remark that names yep|remark theyr|remark trust|remark y
3 remark zero|reports admit|reports afresh|reports attendant|reports behalf|reports belief|reports beyond
3 reports binar|reports blab|reports book|reports bother|reports carry|reports caterpillar|reports cest
3 reports charli|reports conga|reports consol|reports deserv|reports diagonal|reports draw|reports dummy
3 reports enjoy|reports fear|reports fin|reports forward|reports full|reports fullest|reports generou
3 reports glad|reports great|reports gut|reports hammer|reports ho|reports indexerror|reports jar|reports kid
3 reports kilo|reports knock|reports know|reports larger|reports lat|reports later|reports leak|reports len
3 reports mm|reports money|reports nerv|reports nervou|reports notation|reports noun|reports old
3 reports otherwis|reports output|reports popularity|reports prefer|reports privat|reports rang|reports relief
3 reports remark|reports reorder|reports ris|reports sery|reports soon|reports sport|reports step|reports street
3 reports text|reports thr|reports thrown|reports tout|reports trap|reports typ|reports usual
3 reports warteschlang|reports y|reports youv|requests afterward|requests among|requests anyth|requests append
3 requests cliff|requests count|requests drop|requests happy|requests hit|requests inner|requests known
3 requests leav|requests length|requests long|requests mention|requests mind|requests morn|requests spend
3 requests spill|requests story|requests structur|requests sum|requests uncl|requests whoever|s <n> max
3 s <said> clear|s <said> default|s <said> doing|s <said> equal|s <said> int|s <said> meet|s <said> much
3 s <said> our|s <said> position|s <said> reach|s <said> run|s <said> say|s <said> to|s <said> without
3 s <shown> acros|s <shown> any|s <shown> asid|s <shown> biscuit|s <shown> break|s <shown> click|s <shown> count
3 s <shown> crash|s <shown> dish|s <shown> doe|s <shown> exercis|s <shown> for|s <shown> fre|s <shown> fresh
3 s <shown> happi|s <shown> helper|s <shown> higher|s <shown> join|s <shown> lambda|s <shown> lik|s <shown> meal
3 s <shown> outsid|s <shown> paint|s <shown> pencil|s <shown> pick|s <shown> print|s <shown> problem
3 s <shown> pull|s <shown> rang|s <shown> record|s <shown> rippl|s <shown> ther|s <shown> thirty|s <shown> torn
3 s <shown> view|s <shown> warm|s <shown> was|s <shown> wid|s ^ accordion|s ^ age|s ^ arm|s ^ becom|s ^ big
3 s ^ binar|s ^ bisection|s ^ bread|s ^ c|s ^ charli|s ^ cod|s ^ combinatoric|s ^ delight|s ^ digit|s ^ een
3 s ^ einfach|s ^ entry|s ^ excellent|s ^ flag|s ^ frequency|s ^ gebruik|s ^ heart|s ^ hir|s ^ ho|s ^ huh
3 s ^ ill|s ^ inorder|s ^ kilo|s ^ lat|s ^ laugh|s ^ lin|s ^ maximum|s ^ method|s ^ mirror|s ^ new
3 s ^ ordinary|s ^ por|s ^ postman|s ^ relax|s ^ shuffl|s ^ soup|s ^ squeez|s ^ stand|s ^ til|s ^ tout
3 s ^ understood|s ^ water|s ^ wed|s ^ with|s ^ wonder|s ^ yes|s a already|s a bag|s a card|s a chain
3 s a chair|s a could|s a differenc|s a door|s a either|s a fall|s a help|s a pan|s a shorter|s a small
3 s a story|s a the|s a told|s a you|s about lin|s add shift|s ahead cod|s all cas|s all of|s all work
3 s already your|s also first|s am to|s an error|s and behind|s and chain|s and hav|s and hundr|s and let
3 s and sweep|s and together|s and way|s and who|s another at|s another to|s answer it|s answer question
3 s any over|s any than|s any with|s anyth ther|s are at|s are befor|s are first|s are hop|s are if
3 s are second|s are they|s around <said>|s array count|s arrival the|s as am|s as argument|s as by|s as her
3 s as leav|s asid minut|s ask the|s at <shown>|s at rather|s at sid|s away whol|s b in|s back <shown>
3 s back often|s back when|s bad a|s be enough|s be her|s be littl|s be use|s be without|s been mor
3 s befor <said>|s befor anyth|s befor forget|s befor go|s befor insert|s befor open|s befor with|s begin a
3 s begin fresh|s behind is|s best do|s between two|s beyond <shown>|s binary <shown>|s bit <shown>|s both be
3 s bound the|s box each|s bracket <shown>|s brauchst nicht|s bucket on|s by block|s by chanc|s by doe
3 s by half|s by it|s by to|s by without|s c zero|s cach <shown>|s can both|s cant that|s cant the|s card a
3 s card each|s card on|s card the|s catch that|s chain each|s chair <shown>|s clear <shown>|s clos and
3 s closer expect|s closer opener|s closer the|s collect the|s collect their|s com she|s com when|s compar you
3 s comput again|s comput miss|s con ultimo|s constant both|s constant you|s could as|s couldnt call
3 s count abov|s cros my|s day <shown>|s de <shown>|s de dos|s depth to|s dictionary you|s did consider
3 s did for|s did want|s do if|s do read|s do wanna|s do well|s doe reach|s doesnt it|s dont all|s down each
3 s drop half|s each and|s each tag|s earlier <shown>|s earlier lie|s edg <shown>|s el bloqu|s eleven twelv
3 s em by|s end well|s equal length|s equal many|s even to|s every bit|s every in|s every wher|s everywher can
3 s except <said>|s except two|s explicit of|s fals its|s far of|s feel <shown>|s feel about|s feel littl
3 s fifteen <shown>|s fifty the|s fil by|s fill a|s final never|s final was|s find shortest|s first do
3 s first ther|s first whether|s fit a|s follow question|s for between|s for depth|s for dictionary|s for first
3 s for lookup|s for nest|s for shortest|s for smallest|s for thi|s forget <said>|s found on|s four <shown>
3 s four would|s fresh of|s from bottom|s from chain|s from collection|s from low|s from neighbour|s from pass
3 s from smaller|s from tail|s from up|s front drop|s giv <said>|s giv back|s giv your|s glad you|s glanc a
3 s gleitend mit|s going ther|s good ther|s got one|s got to|s greater equal|s guest <shown>|s had index
3 s had phon|s had you|s halv million|s hand no|s hand tied|s hang each|s hang on|s hang over|s happen you
3 s has gon|s has good|s has shut|s hash is|s hat you|s hav been|s hav com|s hav hand|s hav just|s hav put
3 s hav reach|s hav thought|s he that|s he was|s hear argument|s hear word|s her hand|s hold the|s hom dry
3 s hop the|s how can|s how hand|s how one|s how step|s how wer|s i call|s i enjoy|s i fifty|s i glad|s i hav
3 s i my|s i n|s i possib|s i silent|s i so|s i through|s i two|s i your|s if alway|s if end|s if leftmost
3 s if newcomer|s if too|s if wait|s im my|s im quiet|s imagin to|s import from|s in big|s in few|s in first
3 s in indexerror|s in millisecond|s in rang|s in wait|s in whil|s in worst|s index a|s indic the|s inner start
3 s inorder postorder|s input the|s insid loop|s interview the|s into dictionary|s into loop|s into str
3 s is chain|s is dead|s is letter|s is long|s is now|s is one|s is sit|s is someth|s is ten|s is twin
3 s isnt befor|s isnt one|s it cod|s it count|s it minut|s it onc|s it up|s it when|s it whil|s it youv
3 s italian pisa|s its been|s its doll|s its position|s its thousand|s its up|s its what|s its youd|s itself an
3 s ive out|s just each|s just whether|s just yourself|s k in|s kept littl|s key x|s kid for|s know to
3 s known throw|s la de|s la des|s label <shown>|s learn the|s least <said>|s least the|s leav as|s leav the
3 s leav with|s left run|s left when|s len self|s les a|s let soak|s lik doll|s lin as|s longer that
3 s look afterward|s look the|s look whether|s loop comma|s loop many|s loop when|s lot them|s lov it|s lov to
3 s low middl|s mad strok|s mak comfortabl|s mak so|s many did|s map to|s marker the|s max <n>|s may zero
3 s mean you|s mehr du|s met result|s might the|s might worth|s million tim|s miss instead|s most i|s my on
3 s my wouldv|s n enumerat|s need new|s need search|s need visit|s neighbour do|s never backward|s never to
3 s new the|s newcomer at|s next from|s nic you|s nin green|s nin in|s non one|s not enough|s not up
3 s noth <shown>|s odd of|s of fiv|s of grow|s of ive|s of know|s of lot|s of on|s of question|s of third
3 s of twin|s of youv|s off youv|s offic pigeonhol|s old had|s old or|s old out|s on frequency|s on pop
3 s on rang|s one either|s one red|s one still|s one ten|s one ther|s one tim|s one without|s only hav
3 s only into|s only up|s open and|s order on|s order their|s ordereddict all|s other can|s otherwis would
3 s out from|s out soon|s out the|s over after|s over middl|s over the|s own the|s pair counter|s part a
3 s partner you|s pass already|s past last|s pay <shown>|s pil paper|s pil thos|s plain doe|s plain will
3 s plain you|s plu hash|s por inicio|s precis many|s prev nod|s problem in|s pull <said>|s put cach
3 s put strok|s python remember|s rabbit a|s rather found|s rather the|s reach far|s read again|s read first
3 s record my|s replac inner|s return on|s right a|s right its|s ring bell|s run it|s run two|s said sam
3 s said word|s sam at|s sav from|s say everyth|s scribbl down|s search then|s self mov|s sens the|s sentenc a
3 s seven <said>|s shav <said>|s she every|s she from|s she right|s shift one|s should that|s should whether
3 s sid sid|s simp one|s sinc dont|s sit that|s slic to|s slip <shown>|s smaller <shown>|s smallest first
3 s smallest is|s smil you|s snak <shown>|s so you|s solv with|s som <shown>|s someon interview|s sort a
3 s sort lambda|s sort one|s sort with|s sound right|s spar all|s spread it|s stack be|s stand in|s start any
3 s start as|s start h|s start mov|s start ther|s step of|s still <said>|s stood a|s stood befor|s stop after
3 s stop from|s story the|s strik <said>|s strik off|s such <said>|s sum both|s swap last|s t in|s tabl longer
3 s taken wrong|s tal a|s ten and|s tenth a|s test thre|s than on|s that everybody|s that no|s that now
3 s that perfect|s that see|s that shift|s that sound|s that suit|s the apart|s the board|s the chart
3 s the coast|s the full|s the hat|s the hed|s the hook|s the input|s the it|s the lay|s the liv|s the may
3 s the never|s the now|s the outward|s the short|s the tally|s the than|s the throw|s the whether|s ther entry
3 s ther in|s they ther|s thi down|s thi is|s thi to|s think halv|s thos be|s thos do|s thos will|s though a
3 s though not|s thre up|s through other|s through two|s throw of|s throw other|s tim <shown>|s tiny <shown>
3 s to afresh|s to around|s to entir|s to fresh|s to from|s to good|s to latest|s to of|s to opener|s to serv
3 s to seven|s to ten|s to yes|s too and|s total the|s touch a|s touch one|s tre a|s troubl <said>
3 s troubl that|s try find|s twelv of|s twic your|s twin <shown>|s two already|s two are|s two keep|s two still
3 s two trip|s two turn|s two your|s typ in|s un de|s uncoupl the|s under second|s unhook nod|s until are
3 s until clash|s until isnt|s until reach|s until was|s use one|s walk up|s want chain|s want her|s way go
3 s way linear|s way spend|s way think|s weakest it|s went from|s wer on|s wer touch|s what bin|s what other
3 s what stop|s what tak|s what was|s when <shown>|s when are|s when earlier|s when leav|s when of|s when only
3 s when ran|s whenever hit|s wher jump|s whether been|s whether next|s which was|s whil high|s who each
3 s who her|s who that|s why i|s will finish|s will to|s with its|s with lon|s with pencil|s with pointer
3 s with priority|s with thought|s with typ|s with valueerror|s within <said>|s without anyth|s without search
3 s wont me|s work the|s work twic|s worst you|s would all|s would begin|s would nam|s would off|s would someth
3 s would up|s would you|s wouldnt hav|s wouldnt sleep|s writ down|s writ it|s x i|s yes that|s you know
3 s you liv|s you look|s you problem|s you python|s you quick|s you why|s you with|s youd in|s your are
3 s your could|s your fall|s your last|s your pil|s your round|s your treat|s youv <said>|sets up <asked>
3 sets up around|sets up back|sets up coat|sets up direct|sets up find|sets up good|sets up guest|sets up hang
3 sets up hous|sets up idea|sets up longer|sets up newcomer|sets up next|sets up notebook|sets up nought
3 sets up occur|sets up recurs|sets up show|sets up sign|sets up someon|sets up tag|sets up visit|syntax find
3 syntax insid|syntax item|syntax of|tells <odd>|tells ab|tells assistant|tells attributeerror|tells ballot
3 tells bed|tells bloc|tells bloqu|tells bob|tells buy|tells compar|tells country|tells das|tells dequ
3 tells dernier|tells drawn|tells dry|tells ergebniss|tells familiar|tells faut|tells generation
3 tells grandparent|tells green|tells hand|tells header|tells hung|tells inorder|tells jao|tells knot|tells ks
3 tells las|tells leur|tells lot|tells luego|tells next|tells nombr|tells occurrenc|tells offic|tells op
3 tells pie|tells plain|tells postorder|tells preorder|tells reachabl|tells record|tells recursiv|tells red
3 tells reih|tells rop|tells saf|tells set|tells shrank|tells slight|tells somm|tells sortieren|tells squeez
3 tells stranger|tells team|tells techniqu|tells theyll|tells tied|tells tot|tells town|tells utilis
3 tells valueerror|tells verkettet|tells vorherigen|tells woordenboek|tells worry|tells young|w ab|w accountant
3 w ace|w acros|w adapt|w adventur|w afford|w belong|w biggest|w blab|w bloc|w bloqu|w bookmark|w bos
3 w bottl|w calculator|w cell|w charli|w clear|w comb|w combin|w combination|w complain|w condition
3 w confidenc|w contract|w cook|w cork|w crash|w decent|w dernier|w detect|w dont|w dur|w dusty|w enjoy
3 w ergebniss|w esta|w extend|w faut|w feel|w fetch|w flavor|w gebruik|w glad|w goin|w got|w greedi|w greek
3 w hill|w hing|w honey|w huh|w inorder|w insist|w jao|w kindergarten|w larder|w larger|w las|w leagu
3 w lean|w leur|w lot|w luego|w mailbox|w mas|w meadow|w meal|w meanwhil|w measur|w memois|w millisecond
3 w monitor|w mor|w mouth|w narrower|w negativ|w neighbor|w nic|w nightclub|w nineteen|w nombr|w op|w pal
3 w parcour|w pat|w person|w poi|w predecessor|w prefix|w professor|w profondeur|w property|w rarest
3 w receptionist|w refer|w reih|w repair|w respect|w room|w said|w shrank|w signatur|w simplify|w somm
3 w sortieren|w summaris|w surer|w tackl|w that|w them|w thrown|w twic|w uno|w untidy|w upward|w verkettet
3 w vorherigen|w whil|w woordenboek|w yacht
4 acts advises sets up|advises <said>|advises arm|advises beyond|advises biggest|advises boot|advises buy
4 advises combin|advises contain|advises go|advises happi|advises learn|advises link|advises mind|advises modulo
4 advises older|advises perhap|advises possibl|advises real|advises rear|advises ris|advises run|advises simpler
4 advises sweep|advises theyll|advises tool|advises weakest|advises wrot|advises youd|asks beach|asks formula
4 asks minu|asks occur|asks pop|asks remain|asks search|asks shut|asks u|asks valu|b <n> for
4 b <said> altogether|b <said> alway|b <said> can|b <said> cost|b <said> deep|b <said> from|b <said> knew
4 b <said> let|b <said> lie|b <said> sequenc|b <said> whatsoever|b <said> work|b <shown> any|b <shown> contain
4 b <shown> fetch|b <shown> hed|b <shown> high|b <shown> lent|b <shown> nam|b <shown> older|b <shown> that
4 b <shown> thirty|b <shown> to|b <shown> today|b <shown> traversal|b <shown> twenty|b <shown> villag
4 b <shown> wer|b <shown> would|b ^ alright|b ^ am|b ^ ar|b ^ aur|b ^ below|b ^ better|b ^ board|b ^ cach
4 b ^ chang|b ^ decid|b ^ du|b ^ empty|b ^ especial|b ^ ever|b ^ extra|b ^ fed|b ^ friend|b ^ giv|b ^ gotcha
4 b ^ hav|b ^ il|b ^ jar|b ^ key|b ^ known|b ^ leg|b ^ mean|b ^ mehr|b ^ met|b ^ mm|b ^ mustnt|b ^ odd
4 b ^ onc|b ^ or|b ^ ordena|b ^ pass|b ^ recherch|b ^ sho|b ^ un|b ^ whoop|b ^ yaar|b ^ yall|b a as
4 b a beautiful|b a bet|b a card|b a club|b a constant|b a danc|b a directory|b a dynamic|b a kid|b a marker
4 b a million|b a mistak|b a pas|b a result|b a sailor|b a spin|b a sticky|b a trip|b about each
4 b about remember|b about whether|b acces <asked>|b acces <hinted>|b acces order|b act it|b add <asked>
4 b add and|b add is|b admir the|b after forty|b ahoy $|b along <hinted>|b already <asked>|b already walk
4 b an argument|b an s|b and <said>|b and ask|b and cod|b and either|b and ill|b and lift|b and lower
4 b and now|b and start|b and stick|b and talk|b and the|b and ther|b and theyll|b and would|b anfang <odd>
4 b another candidat|b any $|b any <telling>|b any further|b anywher els|b append it|b ar $|b are ever
4 b are not|b are red|b are we|b arent <talk>|b arent enough|b arm of|b as seen|b as to|b at whether
4 b at worst|b away without|b back the|b bad day|b balloon $|b bar <shown>|b be <facts>|b be between
4 b be delight|b be visit|b becaus its|b becom <odd>|b bee $|b been <asked>|b befor <facts>|b befor if
4 b behind its|b behind them|b believ how|b besid her|b best <facts>|b best when|b beyond it|b beyond its
4 b bin it|b board <shown>|b both <hinted>|b both be|b both with|b bound not|b breed $|b bucket <asked>
4 b burst <odd>|b burst balloon|b by exact|b by the|b by their|b by wher|b cach <odd>|b cach decorator
4 b call and|b call thi|b call two|b can one|b cant shut|b card and|b card on|b carry one|b chart $|b cheat $
4 b cloakroom at|b clock $|b clock <shown>|b clos your|b closer arriv|b coat $|b comfortab $|b comfortabl with
4 b comma <hinted>|b compar for|b compara <odd>|b comput what|b cook <facts>|b correct answer|b cost you
4 b could do|b could simp|b count cant|b counter <hinted>|b cushion $|b decid on|b decid the|b delet its
4 b delight to|b depth of|b dichotomiqu $|b dict <talk>|b dict of|b dictionary with|b direction from|b do about
4 b doblement <odd>|b doblement enlazada|b doesnt chang|b dont <asked>|b dont chang|b dont just|b dos <unknown>
4 b dot next|b doubl c|b draw your|b drop one|b drown an|b du brauchst|b each fresh|b each guest|b earlier and
4 b eight instead|b ein gleitend|b ein hashtabell|b either one|b el ultimo|b element <hinted>|b els has
4 b end her|b entry to|b est trie|b ever <asked>|b ever hold|b every possibl|b every touch|b everybody has
4 b everyth <asked>|b everyth fall|b evict <shown>|b exact as|b explor all|b extend the|b extra <hinted>
4 b far <odd>|b far is|b feel i|b fenster <odd>|b fenster mit|b fetch my|b few $|b fibonacci <odd>|b fifty in
4 b fin <facts>|b fin plac|b find <odd>|b find alon|b finish a|b first the|b first twin|b first would|b fiv cam
4 b fiv for|b floor in|b for <telling>|b for all|b for duplicat|b for someth|b forget <shown>|b forward and
4 b four thre|b fre $|b frequency <odd>|b frequency tabl|b friend of|b front and|b full $|b full <shown>
4 b further than|b gleitend <odd>|b gleitend fenster|b goe down|b goe first|b goe onto|b good day|b got half
4 b got the|b gotcha $|b had <talk>|b had me|b half whos|b halv has|b har <unknown>|b has mark|b has you
4 b hav met|b hav rais|b he did|b heard <talk>|b heavy lift|b held the|b hint $|b hold out|b hom and
4 b how fast|b i believ|b i in|b i stop|b if everyon|b if is|b im in|b immer <odd>|b in four|b in handy
4 b in log|b indic and|b indic are|b inicio <odd>|b inicio y|b input for|b instant $|b instant whether
4 b into all|b is <asked>|b is dead|b is dynamic|b is fals|b is mer|b is treat|b isnt necessary|b it <talk>
4 b it any|b it back|b it be|b it doesnt|b it end|b it first|b it near|b it work|b italian with
4 b itll <hinted>|b its correct|b its known|b its les|b its math|b its n|b its quadratic|b ive been|b ive never
4 b ive stop|b javascript <telling>|b javascript map|b join to|b just carry|b just enough|b just got|b just now
4 b keep an|b kept <talk>|b key it|b know $|b la $|b larg can|b last group|b last mov|b leader $|b lean to
4 b left edg|b let its|b let say|b letter <facts>|b lik that|b lin when|b link one|b lista <odd>
4 b lista doblement|b loan <odd>|b look thing|b lookup first|b los <facts>|b lower than|b lru <odd>
4 b lru underscor|b mak $|b mak <talk>|b mak them|b many <hinted>|b many round|b match each
4 b mathematician <asked>|b me first|b me one|b measur the|b meet that|b mehr <odd>|b met $|b method most
4 b middl cost|b middl with|b might not|b minut ago|b mit zwei|b moiti <odd>|b mor <talk>|b mor from
4 b most <facts>|b mov as|b mov back|b my bos|b my grandmother|b my granny|b my lunch|b my question|b my watch
4 b n minu|b nail $|b nam your|b near <talk>|b neighbour alon|b neither <asked>|b nest <hinted>|b never $
4 b newest <shown>|b next <telling>|b next round|b nicht $|b nim ein|b no <said>|b nor <said>|b not <talk>
4 b not much|b not okay|b not sort|b notation $|b now <asked>|b observ that|b of queu|b of small|b off at
4 b off from|b off wher|b official i|b older entry|b on idea|b on we|b onc on|b one already|b one lead
4 b one over|b one tak|b one touch|b only afterward|b only append|b opener <odd>|b opener to|b or les
4 b ordena <odd>|b order dict|b ordinary <hinted>|b other back|b out what|b outsid in|b over then|b pack up
4 b pair with|b pas <talk>|b pas each|b pay with|b per candidat|b percent of|b plac at|b play $|b plu <asked>
4 b pointer <shown>|b pointer and|b print one|b proper <hinted>|b proud of|b pull one|b push <shown>
4 b quadratic $|b queu <shown>|b queu for|b r and|b r comma|b rain $|b rais the|b reach <facts>|b reach by
4 b read doesnt|b real all|b real its|b real just|b recherch <odd>|b recherch dichotomiqu|b recursion is
4 b recursion wont|b red $|b remain <shown>|b remain <talk>|b remark on|b remember only|b return one|b reus it
4 b right is|b right next|b ring <odd>|b rippl in|b road with|b roof <odd>|b row <odd>|b s <odd>|b s <shown>
4 b said fiv|b sam <telling>|b sam distanc|b say in|b seat at|b second <facts>|b second look|b see <asked>
4 b seen <asked>|b serv in|b seven <shown>|b she did|b she on|b shed <odd>|b should <telling>|b shut out
4 b sibl $|b simp <facts>|b sinc youd|b sit exact|b slic is|b slip out|b smallest count|b smell it|b so <facts>
4 b solution $|b somewher $|b somewher <talk>|b somewher on|b soon $|b sort half|b sort it|b sort thos
4 b speak <talk>|b stapel $|b start afresh|b start in|b still <talk>|b still clean|b stor each|b street $
4 b strok for|b stroll through|b strong <talk>|b stuff $|b subtract $|b suffic for|b suppos each|b sur about
4 b tail <hinted>|b tail <odd>|b tak $|b tak a|b taken from|b taken the|b talk about|b talk for|b talk i
4 b ten or|b tenth of|b than <talk>|b than a|b than thi|b than when|b that <facts>|b that <shown>
4 b that complet|b that hav|b that les|b that los|b that matter|b that slow|b that spar|b that without|b the $
4 b the buffet|b the calendar|b the colour|b the cur|b the farther|b the four|b the insid|b the latter
4 b the machin|b the main|b the rack|b the real|b the shift|b the siz|b the tag|b the track|b the victim
4 b the voic|b the wet|b them apart|b them so|b then drop|b ther $|b ther isnt|b ther should|b ther that
4 b they <odd>|b they differ|b thi hous|b thi sid|b thing <shown>|b think how|b third <hinted>|b thirty minut
4 b thos already|b thos up|b thought that|b thre $|b thre <talk>|b thre for|b through every|b tid <hinted>
4 b tid com|b till <talk>|b tim to|b to belong|b to discover|b to import|b to push|b to steer|b to tal
4 b toh <unknown>|b too clever|b took eleven|b toy <odd>|b tri <odd>|b try <talk>|b turn it|b twelv <facts>
4 b twin gon|b twin may|b two hour|b two hundr|b two integer|b two then|b u <asked>|b u <hinted>|b u com
4 b uh <talk>|b uh huh|b ultimo <odd>|b under your|b underscor cach|b unhook itself|b upper one|b us hav
4 b us talk|b very much|b wait <talk>|b wait are|b wait is|b walk <hinted>|b walk them|b wall $|b warm up
4 b was sit|b was stand|b wav <talk>|b way as|b week said|b well <shown>|b went hom|b went to|b wer <asked>
4 b wer <odd>|b wer <unknown>|b wer discover|b what she|b wher <said>|b wher <talk>|b wherever <talk>
4 b whether or|b whether what|b which a|b who count|b whom $|b whoop $|b whos left|b window <hinted>
4 b window over|b with <odd>|b with binomial|b with chalk|b with fewer|b with index|b with nought|b with only
4 b with prev|b with your|b without $|b wont go|b worth <shown>|b wouldnt los|b writ it|b yaar $
4 b yesterday <talk>|b you enjoy|b you going|b you it|b you mov|b you see|b you sink|b you talk|b you two
4 b you will|b you wor|b youd think|b youd walk|b youll notic|b your at|b your dictionary|b your down
4 b your enumerat|b your other|b your paper|b your set|b yourself when|b youv comput|b zero ther|b zigzag <talk>
4 b zigzag one|b zigzag traversal|b zwei zeigern|guess an|guess call|guess hav|guess havent|guess id
4 guess inorder|guess ninety|guess remember|guess requests|guess she|guess som|guess target|guess who
4 language after|language every|language in|leads max|leads reason|nothing ar|nothing aur|nothing board
4 nothing cach|nothing chang|nothing du|nothing evict|nothing going|nothing hang|nothing hit|nothing il
4 nothing join|nothing la|nothing leg|nothing mak|nothing map|nothing mehr|nothing mor|nothing ordena
4 nothing part|nothing recherch|nothing say|nothing sho|nothing stair|nothing step|nothing theyd|nothing utilis
4 nothing wev|nothing yall|plan last|plan remov|plan that names compar|plan that names greedy|plan that names huh
4 plan that names match|plan that names open|plan that names otherwis|plan that names sets up|plan that names so
4 plan that names stor|plan that names to|plan that names you|plan understood|plan why|question counter
4 question equal|question exact|question ive|question so|question turn|question valu|question yep|remark com
4 remark fin|remark had|remark new|remark nobody|remark return|remark see|remark seen|remark stretch
4 remark that names advises|remark that names go|remark that names linear|remark that names music
4 remark that names without|remark thirteen|reports ahoy|reports anywher|reports ar|reports arithmetic
4 reports arriv|reports awak|reports back|reports balloon|reports bold|reports brought|reports certain
4 reports chuck|reports clear|reports click|reports common|reports cook|reports crumb|reports describ
4 reports dichotomiqu|reports dot|reports everyon|reports fall|reports final|reports god|reports grand
4 reports hear|reports id|reports includ|reports joy|reports la|reports lack|reports mat|reports object
4 reports pleasur|reports proportional|reports push|reports recherch|reports schtum|reports setrecursionlimit
4 reports signatur|reports stapel|reports strang|reports strip|reports student|reports tallest|reports thought
4 reports toy|reports unbroken|reports unfair|reports warm|reports weight|reports whoop|reports x
4 requests <talk>|requests book|requests dict|requests floor|requests knew|requests know|requests map
4 requests path|requests pebbl|requests push|requests use|s <n> <shown>|s <said> also|s <said> and
4 s <said> happy|s <said> lon|s <said> over|s <said> spot|s <said> still|s <said> two|s <shown> arent
4 s <shown> dry|s <shown> fast|s <shown> forget|s <shown> frequency|s <shown> glu|s <shown> innermost
4 s <shown> minimum|s <shown> minut|s <shown> necessary|s <shown> never|s <shown> non|s <shown> put
4 s <shown> short|s <shown> sink|s <shown> start|s <shown> surnam|s <shown> the|s <shown> theyll|s <shown> third
4 s <shown> ticket|s <shown> train|s <shown> wer|s <shown> wher|s <shown> wip|s <shown> youngest|s ^ ahoy|s ^ ar
4 s ^ aur|s ^ bob|s ^ but|s ^ compt|s ^ comput|s ^ das|s ^ dichotomiqu|s ^ dynamic|s ^ fan|s ^ fancier
4 s ^ fram|s ^ gotcha|s ^ grow|s ^ il|s ^ ist|s ^ j|s ^ k|s ^ keepin|s ^ last|s ^ mehr|s ^ mind|s ^ mm
4 s ^ must|s ^ newest|s ^ out|s ^ parent|s ^ previou|s ^ recherch|s ^ second|s ^ shirt|s ^ spic|s ^ twic
4 s ^ whoop|s ^ whos|s ^ widest|s ^ yaar|s ^ yall|s ^ zero|s a kid|s a link|s a most|s a phon|s a search
4 s a step|s a tail|s a up|s about that|s act out|s add what|s addition no|s after twin|s again every
4 s against <shown>|s all it|s all join|s all rest|s alon enough|s already to|s although <said>|s alway on
4 s and day|s and doubl|s and entry|s and ever|s and finish|s and newcomer|s and off|s and right|s and still
4 s and tail|s answer its|s append a|s are least|s arm as|s arriv the|s arrow burst|s as chain|s as default
4 s as lin|s as one|s as open|s as small|s at all|s at begin|s at onc|s attendant the|s back thre|s be friend
4 s be from|s be plac|s be short|s been down|s befor are|s befor could|s below add|s best only|s between half
4 s book the|s both neighbour|s both your|s button an|s by earlier|s by wont|s c the|s call <shown>|s call don
4 s cam by|s cam red|s can as|s can better|s can ever|s can right|s cant back|s cant nest|s card <shown>
4 s certain in|s chain it|s chuck <shown>|s clash gon|s clos eye|s closer it|s coat its|s collect <shown>
4 s com onc|s comfortabl that|s compar the|s complet the|s count can|s count lin|s count onc|s count serv
4 s count to|s count zero|s cousin that|s cros <shown>|s cros all|s cros what|s cross <shown>|s dead her
4 s dict all|s differenc the|s do for|s do youv|s doe with|s doing that|s don homework|s don no|s dont peopl
4 s doppelt <shown>|s dot equal|s duplicat a|s each <said>|s each can|s each she|s each thos|s earlier are
4 s edg only|s ein fenster|s end its|s every he|s everyon thi|s everyon to|s everyth green|s everyth that
4 s explor a|s fac it|s fail the|s fall by|s far <shown>|s fellow the|s fenster zwei|s find from|s finish a
4 s finish can|s finish job|s first out|s follow in|s for <shown>|s for cam|s for com|s for log|s forbid to
4 s forget check|s forgot <shown>|s forgot check|s four of|s fourteen of|s fresh <shown>|s freshest one
4 s from cod|s from dict|s front add|s full is|s giv answer|s go you|s got thre|s grow your|s half a
4 s halv left|s halv onc|s hand how|s hang at|s hav answer|s hav consider|s hav for|s hav left|s hav let
4 s hav twenty|s hav wee|s he at|s her at|s her thi|s her thought|s her your|s high the|s highest and
4 s his are|s hold in|s hold you|s how <shown>|s i expect|s i pictur|s i said|s i wonder|s if add|s if earlier
4 s if lay|s if mark|s if must|s if wer|s ill the|s im abl|s im not|s im your|s in addition|s in car
4 s in hurry|s in narrow|s in opinion|s in rather|s in slot|s in too|s in trac|s in will|s index it
4 s index its|s instead the|s into after|s into hol|s into narrow|s is and|s is hash|s is length|s is link
4 s is month|s is next|s is position|s is six|s is structur|s is throw|s is very|s it <n>|s it becaus
4 s it ever|s it mak|s it meet|s it memory|s it someth|s it spin|s it through|s it wrong|s its ordinary
4 s ive to|s just back|s just one|s keep mind|s keep one|s key by|s know each|s know many|s know ther
4 s later you|s lay at|s leav and|s leav for|s leftover the|s len queu|s length what|s let breath|s let first
4 s let on|s lin be|s lista enlazada|s look at|s lookup and|s loop look|s loop run|s los one|s lru cach
4 s mad <shown>|s may a|s may met|s middl no|s million and|s min an|s mit zeigern|s mor you|s most of
4 s most tim|s most with|s much do|s my heart|s my hurt|s my with|s n in|s near <shown>|s neighbour neighbour
4 s neither <said>|s neither sort|s never one|s new until|s next next|s next to|s no her|s non its
4 s not <shown>|s not your|s noth the|s nought one|s of befor|s of breed|s of chain|s of don|s of figur
4 s of first|s of four|s of gav|s of green|s of leav|s of pair|s of previou|s of second|s of session
4 s of shift|s of siz|s of very|s of wher|s off go|s often <said>|s on <shown>|s on bad|s on pair|s on proper
4 s on sampl|s on sid|s onc com|s onc that|s one can|s one count|s one follow|s one her|s one left
4 s one linear|s one other|s one that|s one wor|s only hold|s or <shown>|s order to|s ought be|s out <shown>
4 s out a|s out seven|s out when|s outer until|s over that|s own would|s pair front|s pair hash|s pas it
4 s pas you|s path a|s peopl by|s peopl do|s perhap a|s person the|s pil how|s plac <said>|s plain with
4 s play <shown>|s plu in|s position an|s push and|s put current|s put hundr|s put max|s put one|s rabbit hav
4 s rais error|s rather when|s re the|s read backward|s read mind|s recent is|s recent still|s remember in
4 s remov oldest|s rest one|s return stack|s round ear|s round many|s run just|s sam over|s sampl <shown>
4 s say <said>|s say a|s say hold|s say out|s second befor|s set a|s seven one|s short sit|s shorter the
4 s shortest out|s should it|s should the|s singl a|s sink the|s sleep that|s smaller and|s so never|s solv in
4 s som in|s someth for|s sort you|s spend afternoon|s stack a|s stack thi|s start each|s start for
4 s start fresh|s still visit|s still with|s stop and|s str two|s straight to|s sun out|s swap inner|s tabl no
4 s tabl what|s teacher the|s ten step|s than say|s that com|s that itself|s that much|s that stack
4 s that textbook|s that too|s that tru|s that wer|s the a|s the after|s the around|s the arrival|s the creep
4 s the figur|s the front|s the key|s the lady|s the los|s the on|s the part|s the patch|s the riser
4 s the seem|s the should|s the shouldnt|s the station|s the ther|s the ticket|s the variabl|s their into
4 s them <shown>|s them how|s them lin|s them that|s then and|s ther to|s ther with|s thes in|s thes the
4 s they and|s they in|s thi you|s thing think|s think <said>|s though will|s thought that|s thre thre
4 s thre twenty|s through on|s throw a|s to ahead|s to em|s to found|s to over|s to point|s to position
4 s to rather|s to read|s to someth|s to word|s told shed|s told the|s too for|s touch <shown>|s treat as
4 s twelv twelv|s twenty on|s twenty or|s two add|s two fewer|s two thousand|s two up|s under own
4 s unhook <said>|s unhook and|s unles is|s until old|s up is|s up many|s up to|s very is|s wait lin
4 s wait onc|s walk it|s walk left|s walk of|s want put|s was about|s was for|s was of|s was right|s was wrong
4 s way of|s welch sortiert|s well the|s wer <said>|s wer up|s what build|s what comput|s what heard
4 s what over|s when bit|s when first|s when just|s when old|s when say|s when should|s wher add|s wher belong
4 s wher one|s whether cam|s whether minu|s whether ther|s whether was|s which <shown>|s which hav|s which you
4 s whil <shown>|s why away|s will <said>|s will that|s window <shown>|s with all|s with bit|s with fals
4 s with good|s with newcomer|s with run|s with step|s with still|s with stor|s with very|s with work
4 s within <shown>|s without a|s without first|s without you|s wont either|s wont to|s worry you|s would by
4 s would draw|s would fill|s would improper|s would start|s writ result|s x enumerat|s you be|s you comfortabl
4 s you longer|s you on|s you strik|s you written|s youd is|s youd off|s your begin|s your grow|s your map
4 s your may|s youv got|s youv said|s youv thos|s youv whether|s zero <shown>|sets up <shown>|sets up <unknown>
4 sets up arriv|sets up caterpillar|sets up everyth|sets up got|sets up held|sets up im|sets up keyerror
4 sets up list|sets up pass|sets up problem|sets up shut|sets up siz|sets up swallow|sets up tidy|sets up went
4 sets up wrot|syntax assign|syntax befor|syntax sets up|syntax tak|syntax tell|tells apart|tells array
4 tells bel|tells bug|tells cest|tells chap|tells compara|tells compt|tells content|tells contrary
4 tells destroy|tells different|tells digit|tells doblement|tells doppelt|tells dream|tells elegant
4 tells enlazada|tells especial|tells fond|tells glad|tells glas|tells gleitend|tells glov|tells go|tells grew
4 tells heaven|tells ko|tells luggag|tells march|tells mehr|tells moiti|tells nothing said|tells nought
4 tells nowt|tells nudg|tells optimal|tells overlap|tells pinch|tells provid|tells rac|tells recomput
4 tells remark|tells ribbon|tells rightmost|tells room|tells rummag|tells sens|tells sent|tells short|tells si
4 tells sign|tells simpl|tells solution|tells spot|tells stapel|tells tak|tells toh|tells torn|tells um
4 tells unclos|tells warn|tells zeigern|w aggiungi|w ahoy|w aisl|w almost|w appearanc|w awak|w balloon|w bel
4 w beyond|w box|w branch|w break|w breath|w cloth|w comfortab|w compara|w contrary|w custom|w december
4 w dekho|w dichotomiqu|w directory|w doblement|w doll|w doppelt|w enlazada|w family|w fancier|w farther
4 w felt|w fib|w forbid|w fourteen|w fourth|w froz|w gleitend|w grief|w handl|w havent|w honest|w id
4 w indic|w ingredient|w justify|w ko|w latter|w learn|w legitimat|w locker|w manner|w mehr|w mention|w mm
4 w moiti|w money|w moustach|w recherch|w ring|w riser|w rul|w schtum|w sheet|w shell|w si|w skin
4 w smallest|w smok|w snak|w supermarket|w taxi|w then|w to|w toh|w told|w tout|w understood|w unmatch
4 w usual|w variabl|w whoop|w yaar|w zeigern
5 acts leads asks|advises asid|advises breadth|advises chuck|advises dequ|advises dummy|advises finger
5 advises fit|advises heap|advises id|advises leap|advises logarithmic|advises lru|advises mid|advises prepar
5 advises question|advises rank|advises self|advises spar|advises theyr|advises tre|advises variabl|advises wet
5 advises wip|asks back|asks bucket|asks chanc|asks element|asks hang|asks left|asks neighbour|asks nobody
5 asks quick|asks sorry|asks youd|b <n> $|b <said> a|b <said> both|b <said> chang|b <said> if|b <said> map
5 b <said> may|b <said> neednt|b <said> separat|b <shown> comput|b <shown> could|b <shown> door|b <shown> expect
5 b <shown> finish|b <shown> forward|b <shown> grow|b <shown> ive|b <shown> key|b <shown> nearest|b <shown> other
5 b <shown> past|b <shown> said|b <shown> self|b <shown> the|b <shown> thi|b <shown> visit|b <shown> with
5 b ^ <talk>|b ^ away|b ^ carriag|b ^ die|b ^ erst|b ^ fill|b ^ find|b ^ forty|b ^ guarda|b ^ har|b ^ her
5 b ^ nineteen|b ^ och|b ^ overkill|b ^ prev|b ^ rippl|b ^ simpl|b ^ sortier|b ^ sum|b ^ try|b ^ understood
5 b ^ utilis|b ^ when|b ^ whos|b ^ window|b a chalk|b a dummy|b a duplicat|b a guest|b a is|b a pleasant
5 b a relay|b a sweep|b a twin|b about <telling>|b abov two|b after ring|b again for|b ago and|b all fin
5 b alon cant|b already know|b also knew|b alway <telling>|b alway sort|b amaz how|b and eight|b and its
5 b and one|b and roll|b and swallow|b any <said>|b anyth off|b apology $|b are going|b are you|b arent $
5 b arent all|b arent ther|b argument and|b around so|b as that|b at liberty|b at most|b ate the|b autumn $
5 b avec un|b away too|b ball $|b basical <shown>|b be amaz|b be logarithmic|b be mad|b be plenty|b be quit
5 b be thi|b be what|b bead on|b beauty $|b been <talk>|b begin with|b being <telling>|b belong <asked>
5 b below <odd>|b beneath that|b better myself|b bigger <odd>|b binar such|b box thre|b bread $|b by frequency
5 b by ris|b cada <odd>|b cam <asked>|b can bend|b candidat of|b cant <hinted>|b card $|b cas one|b cas pass
5 b century $|b choic for|b closer show|b coat and|b cod <facts>|b cod treat|b colour the|b compar $
5 b complet the|b confidential $|b cook $|b corner <odd>|b count <telling>|b count you|b counter <talk>
5 b current length|b d of|b dad <odd>|b de hachag|b delta $|b dequ and|b dequ with|b dequ would
5 b dictionary would|b die <unknown>|b do anyth|b doe hav|b doll $|b don it|b dot popitem|b down their
5 b drawn $|b dur the|b each batch|b earlier <facts>|b eight <facts>|b eight <shown>|b einen stapel|b eleven of
5 b els go|b end that|b enter a|b enter the|b erst <odd>|b even hav|b even he|b ever invent|b ever walk
5 b every call|b every count|b every result|b exact wher|b expect answer|b explain $|b extra <facts>|b fact $
5 b falsy $|b far <talk>|b fellow from|b few <asked>|b few as|b first bit|b first idea|b flood the
5 b floor divid|b follow only|b for <hinted>|b for <unknown>|b for how|b for twic|b formula $|b four <facts>
5 b fourteen $|b generation <odd>|b glu <hinted>|b glu them|b gold $|b gon by|b got one|b got to
5 b grandparent together|b guess <odd>|b guess gam|b had in|b had just|b had the|b had turn|b half alway
5 b hard part|b has mov|b hav seen|b hav written|b havent been|b he <talk>|b heap that|b hear <talk>
5 b hear from|b hed <shown>|b highest <telling>|b hir $|b hold a|b hom with|b honest $|b hour on|b how that
5 b how we|b hum a|b hurt anyon|b i <odd>|b idea as|b if no|b im stay|b immediat befor|b in $|b in collection
5 b in fact|b in first|b in good|b in must|b in that|b index <asked>|b input $|b insid <odd>|b interview last
5 b into <unknown>|b into your|b is forgotten|b is off|b is short|b it <facts>|b it modulo|b it most|b it reach
5 b it round|b it soak|b it would|b its loan|b its pop|b its slower|b itself be|b jed offnend|b judg that
5 b jump <telling>|b jump backward|b just onc|b ke <unknown>|b keep delet|b keyboard $|b kid in|b knew who
5 b known as|b last can|b lay each|b left <hinted>|b length of|b lengthen the|b let pretend|b lie behind
5 b lin never|b lin to|b lin without|b lista <unknown>|b littl les|b liv <talk>|b log you|b loop <talk>
5 b lov <asked>|b lov <talk>|b low equal|b mad the|b many is|b map <facts>|b map <odd>|b map of|b mark $
5 b mark a|b marker $|b may $|b may i|b me and|b me not|b me smil|b me ten|b mean <facts>|b mean <said>
5 b meanwhil <shown>|b mein <unknown>|b met again|b miss is|b mor or|b morn and|b morn to|b mov forward
5 b much <talk>|b much memory|b my sho|b my sock|b nail it|b nam ther|b nasty <asked>|b near the|b need all
5 b never work|b newest <odd>|b next and|b no drop|b no tim|b not abl|b not every|b not reveal|b now <shown>
5 b och $|b of anyth|b of bucket|b of link|b of low|b of memory|b of my|b of pil|b of pointer|b off each
5 b off every|b offnend <odd>|b offnend klammer|b on to|b one back|b one box|b one catch|b one jump|b one part
5 b one partner|b one shar|b one shrink|b one which|b open when|b opener on|b optimal <talk>|b or ther
5 b order <shown>|b original <shown>|b other thre|b out if|b out just|b over <said>|b over <shown>|b overall $
5 b own <shown>|b pan of|b pas over|b past <said>|b past the|b peopl <shown>|b peopl who|b per <odd>|b person i
5 b phon call|b pick at|b piec is|b pigeonhol <shown>|b pil from|b plac for|b plac from|b plac lie
5 b plain <said>|b point i|b pop the|b por <odd>|b position is|b pour both|b pour the|b power of|b precedent $
5 b print <shown>|b problem <hinted>|b put every|b quit <odd>|b rabbit breed|b rabbit would|b reach <hinted>
5 b real hav|b recent <facts>|b record that|b red <shown>|b relay $|b rest follow|b rest is|b rest of
5 b result you|b ring of|b road $|b roof til|b round in|b row in|b run at|b run back|b run for|b said it
5 b sail on|b sam halv|b sampl <shown>|b sampl with|b sav a|b say i|b say noth|b say ther|b scan on
5 b search <talk>|b second <hinted>|b second walk|b seen <hinted>|b sentenc again|b serv from|b set or
5 b should it|b shuffl up|b sid <talk>|b simpl <shown>|b simpl <talk>|b sinc count|b six lin|b slid over
5 b slip $|b small <facts>|b small addition|b smaller <odd>|b smaller <shown>|b so <telling>|b so hop|b so its
5 b som <hinted>|b sort her|b sort is|b sort nor|b sortier <odd>|b speak the|b special <shown>|b spoil that
5 b spread <hinted>|b stack <odd>|b stack in|b stand after|b stand befor|b start over|b start run|b start should
5 b stat <talk>|b step up|b still fre|b stop halfway|b stor $|b story of|b stretch <asked>|b structur you
5 b subarray <shown>|b subtract it|b such <hinted>|b such <odd>|b such <said>|b tabl de|b tag and|b tail follow
5 b test your|b than one|b that are|b that becaus|b that dictionary|b that every|b that fail|b that go
5 b that good|b that miss|b that neither|b that run|b that too|b that twenty|b that worry|b that zero
5 b the <shown>|b the actual|b the b|b the baton|b the bouncer|b the clerk|b the county|b the dear|b the domino
5 b the fridg|b the hard|b the hotel|b the hundr|b the judg|b the kth|b the month|b the near|b the past
5 b the sheet|b the spiral|b the street|b the tenth|b the troubl|b their turn|b them be|b ther the|b theyd hav
5 b thi from|b thing with|b thos <telling>|b though one|b thousand <talk>|b thousand tim|b thre counter
5 b thre ther|b thre thre|b thre will|b tiffin <odd>|b tim today|b to fall|b to index|b to low|b to min|b to o
5 b to remember|b to the|b together with|b too <hinted>|b took off|b took one|b train on|b treat <shown>
5 b try <odd>|b twic in|b two block|b two had|b two helper|b two littl|b two smaller|b typ it|b typ the
5 b una lista|b underscor <talk>|b underscor <telling>|b underscor common|b understand the|b understood $
5 b une tabl|b up <asked>|b up beforehand|b up is|b usual <odd>|b utilis <odd>|b very <talk>|b very sam
5 b victim $|b visit add|b vot for|b walk straight|b walk with|b want o|b was bound|b was going|b was the
5 b wer a|b wer wrong|b what most|b when are|b when only|b wher can|b which <hinted>|b which <odd>
5 b which closer|b which goe|b which leav|b which put|b why <asked>|b will $|b with bucket|b with depth
5 b with popleft|b without shift|b wonder what|b wonderful $|b worst cas|b would thing|b writ $|b x and
5 b you bin|b you carry|b you didnt|b you drop|b you gotta|b you met|b you stretch|b you that|b you wer
5 b your <unknown>|b your clos|b your final|b your homework|b your out|b your sho|b your very|b your will
5 b youv don|b youv gon|b zero read|guess blink|guess one|guess sad|guess slid|language leads|language okay
5 leads add|leads handl|leads key|leads queu|leads read|nothing afterward|nothing click|nothing connect
5 nothing doesnt|nothing eighty|nothing erst|nothing freez|nothing got|nothing guarda|nothing har|nothing past
5 nothing scipy|nothing stick|nothing updat|plan bracket|plan check|plan extend|plan happy|plan id|plan index
5 plan left|plan ooh|plan that names by|plan that names depth|plan that names ill|plan that names mmm
5 plan that names remember|plan that names sam|plan then|plan though|plan uh|plan with|question better
5 question halv|question imagin|question keep|question mind|question noth|question order|question ten|remark ah
5 remark c|remark doubl|remark h|remark left|remark log|remark mirror|remark n|remark righto|remark sur
5 remark that names fifty|remark that names halv|remark that names if|remark thought|remark tidy|remark two
5 reports arm|reports basical|reports better|reports big|reports break|reports clean|reports confidential
5 reports delta|reports exist|reports fram|reports gain|reports gav|reports got|reports happy|reports int
5 reports loan|reports match|reports math|reports meanwhil|reports meet|reports natural|reports nic|reports och
5 reports operator|reports peek|reports plain|reports play|reports rabbit|reports random|reports read
5 reports remainder|reports restart|reports separat|reports simp|reports simpl|reports skeleton|reports suitcas
5 reports sweet|reports term|reports terrific|reports tuesday|reports unofficial|reports wash|reports zigzag
5 requests b|requests chain|requests direction|requests otherwis|requests pretend|requests spe|s <said> fifty
5 s <said> singl|s <said> strik|s <shown> <n>|s <shown> away|s <shown> better|s <shown> direct|s <shown> dummy
5 s <shown> float|s <shown> full|s <shown> grand|s <shown> hold|s <shown> leap|s <shown> look|s <shown> lower
5 s <shown> mat|s <shown> met|s <shown> nest|s <shown> next|s <shown> no|s <shown> on|s <shown> parent
5 s <shown> result|s ^ anybody|s ^ anyon|s ^ basical|s ^ becaus|s ^ belief|s ^ cold|s ^ delta|s ^ didnt
5 s ^ dummy|s ^ ear|s ^ ek|s ^ erst|s ^ fresh|s ^ grandmother|s ^ guarda|s ^ heavier|s ^ hold|s ^ how|s ^ jed
5 s ^ jump|s ^ key|s ^ layer|s ^ machin|s ^ meanwhil|s ^ night|s ^ ninety|s ^ not|s ^ observation|s ^ och
5 s ^ ordena|s ^ plac|s ^ position|s ^ runner|s ^ sortier|s ^ strongest|s ^ suffic|s ^ sworn|s ^ tally
5 s ^ together|s ^ trim|s ^ understand|s ^ utilis|s ^ was|s ^ woman|s ^ x|s ^ yesterday|s a around|s a bound
5 s a day|s a doesnt|s a edg|s a flood|s a going|s a heap|s a known|s about <shown>|s again again|s again the
5 s ahead you|s already it|s also the|s an into|s an lookup|s an of|s and error|s and its|s and of|s and thi
5 s and work|s and youv|s arent <said>|s as loop|s as queu|s as tim|s as went|s at county|s at log|s at n
5 s at neighbour|s at seven|s at third|s at thousand|s at twic|s away much|s back latest|s back you|s bar the
5 s basical it|s be handy|s becaus the|s becom one|s been just|s been the|s befor any|s befor present
5 s befor said|s besid join|s better that|s bottom <shown>|s build from|s build mean|s build up|s by a
5 s by till|s cam short|s can rid|s cant a|s careful you|s cas and|s cas off|s chang <said>|s check one
5 s check your|s choos <said>|s club <shown>|s colour the|s compar when|s comput <shown>|s constant is
5 s cost log|s could do|s could each|s could to|s could with|s count no|s count you|s did choos|s did leav
5 s divid two|s do an|s doe els|s doe for|s dont up|s drop and|s each after|s each the|s ear the|s earlier can
5 s earlier is|s earlier of|s els one|s end that|s every a|s every as|s everybody to|s far slow|s faster the
5 s fibonacci a|s first be|s fiv the|s fiv your|s floor by|s for known|s for now|s four gav|s four you
5 s fourth <shown>|s from and|s from sam|s from second|s from who|s functool <shown>|s further is|s giv each
5 s giv four|s go to|s going one|s grow shrink|s hang in|s has doubl|s hav mark|s he to|s heap never
5 s hear much|s help a|s her me|s highest downward|s highest until|s hom that|s how goe|s i last|s i leav
5 s i let|s i los|s i yesterday|s if middl|s if next|s if ther|s ill my|s ill quiet|s im suppos|s in be
5 s in quarter|s includ <shown>|s index an|s is insid|s is miss|s is non|s is plain|s is sound|s is well
5 s isnt for|s isnt its|s it <said>|s it carry|s it half|s it halfway|s it lat|s it later|s it moment
5 s it simp|s it start|s it stay|s it thing|s itll for|s its <said>|s its appearanc|s its arm|s its at
5 s its component|s its lov|s its small|s its under|s its would|s join <shown>|s jump on|s keep littl
5 s kick out|s last com|s last it|s last them|s last youv|s later is|s lay on|s least befor|s least half
5 s leav one|s left befor|s left middl|s leg offnend|s les two|s let finger|s let writ|s lin two
5 s linear possibl|s list a|s long low|s look after|s look in|s look to|s lookup <shown>|s loop whil|s low a
5 s mad to|s mark first|s may further|s me happy|s met befor|s might <said>|s min say|s minimum of|s minu as
5 s minu start|s miss your|s mor after|s mor les|s most common|s most middl|s mov front|s mov its|s mov start
5 s my thre|s n is|s nam variabl|s need four|s neednt <shown>|s next nod|s next one|s nor <said>
5 s normal <shown>|s not liberty|s nought <said>|s of afternoon|s of depth|s of map|s of nest|s of never
5 s of new|s of six|s of stack|s off next|s offer a|s old stay|s old would|s on clock|s onc enough
5 s onc stretch|s one back|s one comparison|s one doesnt|s one front|s one green|s one zero|s only put
5 s onto <said>|s open <said>|s other away|s other would|s out no|s out second|s out to|s over current
5 s over your|s pair it|s pass tim|s piec the|s plac befor|s plac to|s plan <shown>|s plant the|s position is
5 s problem on|s push one|s put ear|s put feet|s python one|s queu that|s ran her|s rather it|s red <shown>
5 s roll forward|s round your|s row pigeonhol|s runner the|s sav <shown>|s say me|s search what|s second at
5 s second com|s see each|s shak with|s shall <shown>|s she only|s show again|s shut outer|s sinc <shown>
5 s sinc cant|s sinc count|s singl from|s sit in|s sit my|s six <said>|s six an|s slower that|s smaller the
5 s soak <shown>|s someon in|s sort mor|s start inner|s stay it|s stick on|s still for|s still many
5 s subarray <shown>|s tabl hachag|s than and|s than its|s than les|s than neighbour|s that bit|s that if
5 s that input|s that insid|s that just|s that linear|s that meet|s that miss|s that open|s that pull
5 s that stand|s that start|s that tal|s that that|s that thi|s that wrong|s the action|s the be|s the between
5 s the bound|s the compar|s the ever|s the insid|s the join|s the lift|s the littl|s the might|s the occurrenc
5 s the offic|s the pull|s the ran|s the sign|s the thousand|s the til|s the until|s the when|s them so
5 s ther dot|s ther slot|s ther stop|s ther structur|s ther the|s ther thre|s thi not|s thing on|s thos are
5 s throw too|s tie the|s tim bump|s to bin|s to every|s to index|s to most|s to result|s to so|s to used
5 s too by|s trad inner|s train a|s train the|s trip them|s two entry|s two glu|s two mov|s two rather
5 s two two|s two when|s two youv|s une de|s unhook without|s until at|s unvisit <shown>|s up differenc
5 s up miss|s want go|s we <shown>|s we on|s weakest <shown>|s what keep|s what need|s what she|s what still
5 s when com|s when half|s when hit|s when lost|s when must|s when scan|s wher generation|s wher wer
5 s wherea <shown>|s whether met|s whether two|s which an|s who befor|s who thi|s whos you|s widest of
5 s will itself|s will spend|s window slid|s wish wer|s with and|s with chain|s with doub|s with half
5 s with nam|s wor <shown>|s word is|s worry it|s would ever|s would mind|s would read|s would still
5 s would unfair|s wouldnt of|s writ answer|s wrong for|s wrong of|s yesterday the|s you bring|s you fiv
5 s you had|s you hop|s you leav|s you never|s you reach|s you repeat|s you then|s you to|s youd amaz
5 s youd yourself|s your down|s your edg|s your hav|s your head|s your les|s your mor|s your print|s your right
5 s your shrink|s your you|s yourself the|s zuerst dem|sets up best|sets up bouncer|sets up built|sets up check
5 sets up counter|sets up higher|sets up split|sets up spread|syntax im|syntax pop|tells along|tells amaz
5 tells baton|tells becom|tells bfs|tells blob|tells busca|tells chas|tells crash|tells crown|tells d
5 tells dabord|tells delight|tells depend|tells dfs|tells differenc|tells ditch|tells een|tells egg|tells end
5 tells fenc|tells fenster|tells fetch|tells float|tells frequency|tells generou|tells greatest|tells grin
5 tells hachag|tells horsesho|tells humour|tells ideal|tells judg|tells ke|tells king|tells lap|tells led
5 tells lengthen|tells memo|tells millisecond|tells offnend|tells past|tells perhap|tells potato|tells precedent
5 tells quell|tells region|tells restart|tells revers|tells rippl|tells rul|tells small|tells sortier
5 tells ston|tells strong|tells suggest|tells ultimo|tells valid|tells victim|w abov|w again|w auf|w autumn
5 w bad|w baton|w battery|w betray|w big|w binar|w blob|w boy|w brought|w busca|w by|w calendar|w chocolat
5 w compound|w confidential|w crown|w dabord|w delta|w doing|w driveway|w each|w edit|w ek|w famou|w gonna
5 w grandparent|w hachag|w happier|w ibadan|w itself|w jumper|w ke|w kept|w kettl|w keyerror|w laid|w lat
5 w lengthen|w mad|w minu|w modify|w nak|w need|w needless|w noth|w pop|w precedent|w provid|w quell
5 w rearrang|w referenc|w remainder|w rest|w ribbon|w road|w roll|w sat|w screen|w shingl|w shower|w sight
5 w so|w sortier|w spiral|w stuff|w takin|w tax|w tenth|w terrific|w therefor|w thought|w thumb|w tied
5 w tiffin|w togli|w town|w toy|w ultimo|w up|w utilis|w wall|w wander|w wasteful|w wors
6 acts sets up reports|acts sets up sets up|advises anyon|advises cell|advises coat|advises def|advises discover
6 advises downward|advises eras|advises indic|advises leftover|advises length|advises loan|advises mention
6 advises neighbour|advises nobody|advises original|advises overwrit|advises past|advises pivot|advises reus
6 advises saw|advises scan|advises unmark|asks exist|asks list|asks touch|asks wanna|b <said> every
6 b <said> into|b <said> will|b <shown> acros|b <shown> another|b <shown> area|b <shown> creep|b <shown> end
6 b <shown> feel|b <shown> idea|b <shown> kill|b <shown> let|b <shown> not|b <shown> problem|b <shown> quick
6 b <shown> shorter|b <shown> sid|b <shown> slip|b <shown> step|b ^ at|b ^ bump|b ^ butter|b ^ champ|b ^ click
6 b ^ cool|b ^ cover|b ^ dc|b ^ eighty|b ^ either|b ^ evict|b ^ float|b ^ fold|b ^ happi|b ^ into|b ^ ja
6 b ^ pack|b ^ plat|b ^ real|b ^ result|b ^ sav|b ^ sudden|b ^ tango|b ^ tiefensuch|b ^ una|b ^ welch
6 b ^ wont|b a and|b a classic|b a conga|b a data|b a diary|b a far|b a parameter|b a perfect|b a rop
6 b a whirl|b about <said>|b again each|b against $|b all ill|b all nin|b already be|b also <odd>|b an or
6 b and <odd>|b and cros|b and gather|b and reus|b and stretch|b and ten|b and wip|b and writ|b another <talk>
6 b answer <hinted>|b answer down|b anterior $|b anyth is|b anywher on|b are about|b are just|b as he|b as low
6 b at <hinted>|b at for|b aus $|b basical <odd>|b be proud|b be replac|b be thrown|b beat it|b been known
6 b been to|b befor they|b behind you|b below plu|b bill is|b binomial $|b blind to|b blow the|b brac $
6 b bring <shown>|b but <said>|b by <hinted>|b by spread|b cam back|b cam up|b can both|b can driv|b can exc
6 b carry a|b chain <asked>|b chain link|b chaqu <unknown>|b check <talk>|b check the|b chuck out|b clash is
6 b clear been|b coat on|b cod <hinted>|b comb $|b common <odd>|b compar <odd>|b complain $|b consider it
6 b consider that|b constant if|b copy <talk>|b could only|b count <hinted>|b count be|b current start|b dc in
6 b dearest $|b deeper than|b deli $|b depil a|b des deux|b deserv a|b diagonal <odd>|b diagonal <shown>
6 b dict <shown>|b dictionary <shown>|b direct $|b direct <asked>|b direct after|b discard half|b do likewis
6 b doe <telling>|b doe with|b domino til|b dot dequ|b down <asked>|b dr $|b drawer of|b dummy <hinted>
6 b dummy <telling>|b each either|b each til|b earn its|b einfach <odd>|b election <talk>|b els <facts>
6 b els <telling>|b en $|b enough that|b enough to|b even $|b ever check|b every month|b everyon on
6 b everyth befor|b exact at|b explod $|b explor from|b extend <odd>|b extra question|b fact that|b fail on
6 b fashion $|b fast $|b feel <facts>|b few word|b fibonacci <hinted>|b fibonacci <talk>|b fibonacci sequenc
6 b figur out|b fin if|b first thre|b folk <odd>|b for dr|b for each|b for i|b for spe|b forget everyth
6 b forty <odd>|b four from|b four pointer|b from ten|b ful <talk>|b further down|b glad of|b got goosebump
6 b got noth|b got zero|b grow slower|b guarda <odd>|b half cant|b halft sortiert|b halv are|b halv what
6 b halv would|b hand each|b happen in|b happi <odd>|b hard <facts>|b has reach|b hav about|b hav don
6 b hav noth|b hav put|b he said|b het <unknown>|b high to|b hold all|b hook <shown>|b hook it|b how els
6 b how will|b id hav|b if len|b if treat|b im afraid|b in behind|b in fiv|b in n|b in them|b in turn
6 b inner <asked>|b insid that|b is four|b is full|b is happy|b is how|b is still|b is visit|b is wasteful
6 b is within|b is wrong|b isnt <talk>|b isnt everyth|b it $|b it <unknown>|b it befor|b it cant|b it couldnt
6 b it doe|b it hit|b it los|b it spread|b it the|b it upsid|b it wont|b italian $|b itll <facts>|b its far
6 b its halv|b job <talk>|b join in|b just keep|b just sav|b keep thos|b key lambda|b lady who|b latest and
6 b lay on|b left on|b left stand|b les <hinted>|b let every|b let out|b let paus|b liberty to|b link <unknown>
6 b logarithmic <hinted>|b look again|b lookup <odd>|b loop leav|b loser <talk>|b low les|b machin <odd>
6 b mak <hinted>|b many of|b may forget|b may strik|b middl <facts>|b might hav|b millisecond on|b min of
6 b miss <talk>|b mit einer|b moment ther|b mov along|b need one|b neighbor <odd>|b neither the|b next equal
6 b next lot|b nod itself|b not after|b not mention|b not out|b not stack|b not suppos|b not whether
6 b notebook $|b oblong <shown>|b of ink|b of tidy|b of whether|b off one|b official $|b often and
6 b older <talk>|b on down|b on sock|b on whether|b onc that|b one <hinted>|b one <unknown>|b one about
6 b one as|b one bucket|b one direction|b one know|b one through|b one two|b one yet|b only turn|b other <said>
6 b otherwis a|b our canteen|b out <talk>|b out as|b out befor|b over when|b own if|b pack <odd>|b pancak $
6 b partner is|b pay for|b phon <shown>|b pila $|b plan <asked>|b player <talk>|b plenty $|b point out
6 b practical <talk>|b precis how|b previou two|b problem $|b pull from|b put its|b put money|b puzzl $
6 b quarter $|b queu is|b quicker than|b rang stop|b rar <talk>|b reach further|b recognis the|b regret it
6 b remain is|b remember how|b remember who|b remov that|b repeat until|b result down|b return at|b rot <odd>
6 b rot orang|b round by|b rub it|b run with|b sad $|b sam colour|b se <unknown>|b see <talk>|b sensibl <talk>
6 b sentenc is|b shoot for|b shuffl $|b siempr <odd>|b simplify <talk>|b singl <facts>|b six out|b skip that
6 b smallest one|b so <shown>|b som <telling>|b sort anyth|b sort array|b sort key|b sortiert <odd>
6 b sortiert ist|b speak for|b spill a|b stack <hinted>|b stack <telling>|b stalest $|b stand next|b stay at
6 b stay silent|b still miss|b stop it|b stor <talk>|b str in|b straight <talk>|b straight ther|b stretch its
6 b strok <asked>|b strok and|b strok next|b strok on|b sum <shown>|b suppos that|b swap your|b tal sheet
6 b tal them|b tallest <odd>|b ten <facts>|b test pas|b that again|b that first|b that neighbour|b that nobody
6 b that stor|b that very|b that what|b that worth|b that yet|b thatll <odd>|b the ballot|b the bed|b the bound
6 b the frequency|b the gist|b the grown|b the lady|b the natural|b the recurrenc|b the tray|b the vot
6 b them away|b ther not|b thes <hinted>|b thi one|b think $|b thos down|b thos is|b thos step|b thos wait
6 b though you|b thre <facts>|b tim a|b tim only|b to <said>|b to breath|b to look|b to slid|b told me
6 b tool that|b top off|b treat as|b trick is|b trip you|b two kid|b un dictionnair|b up <hinted>
6 b use <telling>|b variabl $|b very nic|b very well|b visit it|b visit onc|b want each|b was <said>|b way it
6 b we <said>|b wer doing|b wer never|b what goe|b when low|b when the|b when ther|b whether <talk>|b which can
6 b which only|b which two|b whichever <said>|b whistl $|b will mak|b will serv|b will tak|b with linear
6 b with o|b without <odd>|b wont hav|b word i|b worth <hinted>|b would fit|b wrot <talk>|b x in|b ya <odd>
6 b you freez|b you is|b you jump|b you lay|b you on|b you play|b you pop|b you read|b you still|b you today
6 b youd do|b youd hear|b youd see|b youll <shown>|b youngest one|b your jot|b your laptop|b your opener
6 b your record|b your talk|b your variabl|b youv ever|b zon $|b zwei <odd>|context plan that names|doubt pushes
6 guess ahem|guess do|guess ha|guess hold|guess leonardo|guess lov|guess neither|guess run|guess unofficial
6 guess wow|leads count|leads floor|leads met|leads pil|leads seen|leads stand|leads straight|n <said> 4
6 nothing bravo|nothing bump|nothing cover|nothing dequ|nothing explor|nothing eye|nothing hes|nothing mind
6 nothing nim|nothing notic|nothing queu|nothing sam|nothing spill|nothing stop|nothing tango|nothing thatll
6 nothing tiefensuch|nothing u|nothing welch|plan correct|plan dear|plan loop|plan nin|plan search|plan spread
6 plan that names brav|plan that names doesnt|plan that names for|plan that names seventy|plan that names tell
6 plan that names use|plan tru|plan yeah|question henc|question how|question on|question search|question writ
6 remark as|remark b|remark besid|remark bigger|remark low|remark six|remark strict|remark that names max
6 remark that names otherwis|remark that names precis|remark that names requests|remark that names until
6 remark though|reports actual|reports advic|reports almost|reports apology|reports bag|reports ball|reports blu
6 reports bookmark|reports champ|reports deep|reports direction|reports empil|reports equal|reports except
6 reports fals|reports folk|reports forbid|reports funny|reports glov|reports halfway|reports heapq|reports hold
6 reports improper|reports key|reports knew|reports logarithm|reports notebook|reports ouvrant|reports pila
6 reports refresh|reports report|reports scratch|reports shortest|reports snap|reports someon|reports spic
6 reports stair|reports stor|reports subtract|reports thrill|reports til|reports trac|requests <odd>
6 requests arrival|requests balanc|requests chair|requests lookup|requests nos|requests question|requests roll
6 requests smil|requests solution|s <said> fall|s <said> isnt|s <said> los|s <said> thing|s <shown> addres
6 s <shown> another|s <shown> array|s <shown> cam|s <shown> can|s <shown> glanc|s <shown> indic|s <shown> least
6 s <shown> newest|s <shown> outer|s <shown> past|s <shown> split|s <shown> truthy|s <shown> undisturb
6 s <shown> would|s <shown> zigzag|s ^ admit|s ^ afraid|s ^ avec|s ^ bei|s ^ butter|s ^ caus|s ^ champ
6 s ^ chaqu|s ^ clever|s ^ closer|s ^ compar|s ^ dc|s ^ def|s ^ depil|s ^ du|s ^ edg|s ^ elif|s ^ first
6 s ^ float|s ^ hundr|s ^ label|s ^ land|s ^ lif|s ^ listen|s ^ loser|s ^ mak|s ^ passenger|s ^ person
6 s ^ rais|s ^ ran|s ^ self|s ^ stash|s ^ stor|s ^ subtraction|s ^ sudden|s ^ tango|s ^ their|s ^ tiefensuch
6 s ^ wee|s ^ whenever|s a addition|s a compar|s a hammer|s a longer|s a mil|s a off|s a youll|s about count
6 s after by|s after third|s alway which|s am permit|s an argument|s and every|s and to|s any can|s any it
6 s any on|s are wait|s as count|s as got|s as that|s as ther|s ask about|s at deli|s at glanc|s at if
6 s at it|s at now|s at of|s at or|s away a|s be against|s be just|s be out|s be the|s befor call
6 s befor fall|s befor over|s begin zero|s below <shown>|s besid just|s best a|s beyond last|s bit if
6 s border to|s both ever|s both is|s both together|s both travel|s bring the|s bucket one|s by <shown>
6 s by and|s by if|s can <said>|s can itself|s cas through|s check bound|s com at|s com too|s continu <shown>
6 s could mak|s count and|s count out|s count that|s d in|s depil chaqu|s depth its|s do com|s dont me
6 s down first|s down to|s drop in|s each he|s ear cam|s earn keep|s els a|s entry its|s every of
6 s everyth follow|s fac <shown>|s fifteen seven|s fill entir|s fin for|s final is|s find pivot|s follow thread
6 s for abov|s for guest|s for hash|s for thousand|s four out|s from plac|s giv the|s giv thre|s glad hear
6 s go for|s go it|s goe wrong|s going be|s good is|s good that|s grow than|s had by|s half thi|s halft ist
6 s has beat|s has letter|s hav join|s hav notic|s hav shut|s hom fiv|s hous its|s however split|s i bring
6 s i somebody|s i sorry|s i start|s i wher|s if doesnt|s if entry|s if newest|s if reach|s in heap|s in pub
6 s in remember|s in without|s index <shown>|s insert <shown>|s into as|s into one|s is even|s is it|s is nam
6 s is no|s is throughout|s isnt that|s it clean|s it down|s it mind|s it open|s it reach|s it run|s it wher
6 s it whirl|s itll the|s its neighbor|s its one|s its ther|s its window|s jed klammer|s jedem landfeld
6 s just off|s kid <shown>|s know cam|s last add|s last valu|s latest of|s least guest|s left onc|s left the
6 s left your|s let do|s let talk|s librarian a|s long that|s lov you|s map what|s match on|s me thi
6 s minu would|s month the|s mor each|s mov along|s must <said>|s my by|s my never|s new <shown>|s newest to
6 s next not|s nod next|s not is|s notic onc|s of <said>|s of are|s of box|s of isnt|s of old|s of per
6 s of problem|s of rang|s of solv|s of tal|s of they|s on of|s on second|s one from|s one goe|s one question
6 s one sink|s one sum|s only coupl|s only someth|s only youv|s ordinary in|s out itself|s out old|s out rest
6 s own of|s pag the|s pass <said>|s pass wher|s peopl reach|s per would|s plan a|s plu on|s poor <shown>
6 s possibl a|s previou in|s put sock|s put thi|s queu <said>|s queu its|s quit you|s r <n>|s read when
6 s receiv <shown>|s recent that|s remain <shown>|s remain is|s replac a|s return wait|s road into|s run round
6 s sam <shown>|s sam mov|s say how|s scan the|s see what|s see yourself|s send regard|s serv in|s serv well
6 s she hav|s shift by|s should half|s should out|s should with|s shouldnt <shown>|s show the|s simp <shown>
6 s singl through|s sit the|s smaller add|s smaller its|s smallest by|s so <said>|s somebody <shown>|s spread in
6 s stand to|s step <shown>|s still its|s ston a|s stop it|s stretch as|s strok <shown>|s strok to|s tak newest
6 s ten <said>|s ten two|s test it|s test with|s than equal|s that is|s that work|s the catch|s the colour
6 s the column|s the fiv|s the i|s the insight|s the man|s the slip|s the strok|s the villag|s the without
6 s the would|s them moment|s ther then|s thes <shown>|s thi by|s thi want|s thing thi|s think how|s though be
6 s thousand would|s tim with|s to again|s to an|s to had|s to in|s to one|s to rear|s to seen|s to singl
6 s to somewher|s to us|s to young|s too you|s total you|s turn upsid|s twenty should|s twenty will
6 s twenty would|s two just|s two valu|s two youll|s under <shown>|s until newcomer|s up rest|s use loop
6 s use or|s use queu|s want do|s want other|s was the|s way would|s wer is|s wer with|s what count
6 s what real|s when and|s when compar|s when short|s wher is|s wher month|s whether in|s whether partner
6 s which first|s which of|s which youv|s whil a|s who one|s whom you|s window grow|s with <shown>|s with first
6 s with h|s with nearest|s with slot|s with strict|s without extra|s without ther|s worth weight
6 s wouldnt <said>|s wouldnt a|s you only|s you right|s you shift|s youd hold|s your can|s your loop|s your now
6 s your test|s youv so|s youv ther|s zero is|s zero one|s zero soon|s zero thi|s zero your|sets up comput
6 sets up forget|sets up glanc|sets up halv|sets up hit|sets up later|sets up link|sets up previou|sets up real
6 sets up result|sets up wip|syntax each|syntax ther|tells bigger|tells bos|tells cak|tells club|tells cork
6 tells decorator|tells defaultdict|tells dictionnair|tells disjoint|tells effort|tells fid|tells fridg
6 tells fus|tells halfway|tells het|tells homework|tells however|tells inicio|tells innocent|tells klammer
6 tells locker|tells loser|tells oblong|tells ordena|tells p|tells pretty|tells recurs|tells ring|tells roster
6 tells schli|tells shop|tells siempr|tells skip|tells someth|tells timestamp|tells zigzag|w <n>|w appetit
6 w ar|w boat|w breadcrumb|w built|w buy|w cheeky|w compt|w coordinat|w dc|w disagr|w disjoint|w dr
6 w encourag|w erst|w fashion|w found|w goe|w hav|w her|w het|w inicio|w join|w keepin|w klammer|w knit
6 w mer|w nought|w ocean|w och|w ordena|w passenger|w punish|w purs|w quando|w reorder|w rightward|w schli
6 w sentenc|w siempr|w simplest|w stash|w such|w thing|w thirty|w tickl|w together|w visitor|w wer|w whirl
6 w whos|w wish|w yes
7 acts reports reports|acts requests leads|acts requests reports|advises addres|advises afresh|advises alon
7 advises avoid|advises clash|advises clear|advises everyon|advises exact|advises explor|advises gues
7 advises hashmap|advises ill|advises modul|advises offset|advises pot|advises recursiv|advises referenc
7 advises sign|advises someth|advises toward|advises wander|advises wee|advises written|asks becom|asks follow
7 asks kind|asks plac|asks rest|asks together|b <n> <shown>|b <said> argument|b <said> gav|b <said> hav
7 b <said> wer|b <said> wherever|b <shown> <asked>|b <shown> bill|b <shown> goe|b <shown> hav|b <shown> index
7 b <shown> longest|b <shown> pour|b <shown> short|b <shown> smaller|b <shown> which|b <shown> whichever|b ^ boom
7 b ^ current|b ^ dequ|b ^ divid|b ^ empil|b ^ equal|b ^ et|b ^ forget|b ^ guy|b ^ heaven|b ^ iccanobif
7 b ^ ideal|b ^ left|b ^ mor|b ^ negativ|b ^ nim|b ^ output|b ^ position|b ^ provid|b ^ question|b ^ recurs
7 b ^ sailor|b ^ shed|b ^ shelv|b ^ smaller|b ^ so|b ^ super|b ^ taken|b ^ thirteen|b ^ wed|b ^ yup
7 b a <facts>|b a banquet|b a big|b a coat|b a fan|b a fram|b a hol|b a hous|b a mark|b a road|b a rock
7 b a snak|b a t|b a valueerror|b about as|b about count|b add it|b afraid that|b afraid your|b age <talk>
7 b all by|b already further|b already has|b also <facts>|b although a|b alway tidy|b an unweight|b and clos
7 b and collect|b and onc|b and simpl|b and spread|b any use|b append <talk>|b are b|b are happy|b are linear
7 b are thre|b arrang the|b arriv <shown>|b at eight|b at the|b be <unknown>|b be enough|b be hid|b be serv
7 b be sort|b be throw|b be very|b befor <telling>|b befor look|b begin at|b begin to|b being <asked>
7 b being <shown>|b best <shown>|b best youll|b bit longer|b bob <talk>|b book <asked>|b both <facts>|b brick $
7 b bucket is|b built last|b buy you|b call most|b can delet|b can grow|b can step|b cant advis|b cant hav
7 b careful $|b catch <shown>|b chain <telling>|b choos for|b closer tak|b cod find|b common of|b compar what
7 b compas $|b complet and|b conga <facts>|b conga lin|b correct <facts>|b count has|b count up|b cut from
7 b dear $|b debut $|b decent <talk>|b depth as|b der <unknown>|b dictionary for|b dictionary in
7 b dictionary whos|b didnt <shown>|b didnt hav|b direction until|b do with|b doing <shown>|b dominat $
7 b domino and|b don befor|b dont mov|b dont they|b dot data|b doubl is|b down by|b downward and|b drawer from
7 b els put|b enough her|b equal <telling>|b equal high|b every generation|b everyon <asked>|b everyth abov
7 b fac down|b failur $|b far right|b fermant $|b first <hinted>|b first <said>|b fiv you|b fix <odd>
7 b fixin to|b for fifty|b four cam|b fram you|b fresh air|b fresh bit|b friend to|b from below|b front of
7 b giv away|b glu one|b go $|b go for|b goe to|b grow by|b guest who|b had $|b half <odd>|b half in
7 b has noth|b has someth|b hasnt pass|b head befor|b hol and|b hold is|b honey $|b hous on|b hurt <talk>
7 b i certain|b i could|b i did|b i reckon|b i spos|b i with|b in only|b in tim|b initial of|b is <odd>
7 b is linear|b is seven|b isnt even|b it also|b it break|b it for|b it glu|b it quick|b its <asked>
7 b its compar|b its don|b its doubl|b its first|b its rang|b its smallest|b its wrong|b join behind
7 b just read|b kth <talk>|b kth largest|b l and|b la <unknown>|b last digit|b last guy|b latest <said>
7 b leg <odd>|b leg jed|b length <asked>|b lift off|b linear for|b littl variabl|b liv ther|b loan slip
7 b log <hinted>|b long <shown>|b longer $|b lookup for|b loop mak|b loop stop|b mak <facts>|b mak my
7 b many strok|b map in|b max around|b middl you|b million <said>|b million <talk>|b minu fiv|b miss bit
7 b mitad <odd>|b most lat|b my eye|b my feet|b near <facts>|b need her|b neighbor on|b never let|b never mix
7 b newcomer only|b newest one|b next <said>|b nin abov|b no call|b not both|b not giv|b not it|b not so
7 b noth but|b of nod|b of paint|b of plat|b of the|b off <shown>|b offer you|b often as|b old <telling>
7 b oldest one|b on thi|b onc ther|b one in|b one on|b one only|b one quick|b one your|b opener goe
7 b ordenada $|b out over|b out right|b outer $|b pair befor|b per <asked>|b pisa <odd>|b plac among
7 b pop without|b prefer not|b pull in|b que <odd>|b queu <asked>|b queu if|b quit when|b rail $|b ran a
7 b rang of|b ratio $|b read that|b repeat work|b right over|b roll them|b rough nin|b said <said>|b said that
7 b sam loop|b say a|b say they|b say your|b scrambl the|b second half|b see in|b seen at|b send <odd>
7 b seven for|b she remember|b shed <facts>|b shell be|b shelv <odd>|b sho in|b shrink on|b simpl $|b sinc zero
7 b sink all|b skip <hinted>|b slow <odd>|b small <talk>|b so hard|b somebody kept|b somebody was
7 b someth <hinted>|b spend <hinted>|b spend memory|b spic $|b spread up|b start <telling>|b step $|b sticky not
7 b stood at|b stood in|b stop $|b straight off|b straight up|b strict speak|b sufficient $|b surround <odd>
7 b surround region|b tabl at|b taken off|b tal the|b tally and|b test in|b textbook <talk>|b that certain
7 b that final|b that hasnt|b that how|b that most|b that remember|b that solv|b that thread|b that touch
7 b thatll <facts>|b thatll work|b the clash|b the customer|b the fellow|b the grandparent|b the index
7 b the insert|b the man|b the register|b the return|b the second|b the slot|b them forward|b them just
7 b then the|b ther when|b they call|b they join|b they never|b they pleas|b theyr sort|b thing about
7 b thing in|b thing mor|b thos to|b thousand <shown>|b thre that|b through without|b to middl|b to notic
7 b to restart|b to shuffl|b to speak|b to trac|b tool $|b trick $|b trie $|b turn out|b twenty wher|b twic on
7 b twist $|b two <odd>|b two dummy|b two road|b two stag|b two was|b una pila|b une <talk>|b une fil
7 b up their|b use les|b version $|b visit in|b wait <hinted>|b want for|b want someth|b was four|b we <facts>
7 b we <shown>|b what hang|b what hurt|b what youll|b when my|b wher <hinted>|b wher <shown>|b wher might
7 b which by|b which it|b who <asked>|b who has|b who was|b why doe|b why throw|b will com|b will never
7 b with greater|b with how|b with plain|b with rabbit|b work as|b work but|b world that|b worst <facts>
7 b would never|b would turn|b wouldnt put|b wrong <hinted>|b wrong and|b yesterday <hinted>|b you couldv
7 b you fall|b you noth|b you stand|b you used|b youd already|b youd stop|b young <facts>|b young <hinted>
7 b young end|b your best|b your depth|b your middl|b your rul|b yup $|b zero should|b zuerst nach|guess add
7 guess far|guess let|guess need|guess pleas|guess rather|guess wink|leads <shown>|leads back|leads began
7 leads begin|leads cam|leads choos|leads dictionary|leads lik|leads thing|nothing bisect|nothing closer
7 nothing could|nothing current|nothing empil|nothing et|nothing flip|nothing guard|nothing hunt
7 nothing iccanobif|nothing kept|nothing mat|nothing mean|nothing newest|nothing opener|nothing pal|nothing pet
7 nothing r|nothing ring|nothing t|nothing unhook|nothing wander|plan down|plan island|plan that names beautiful
7 plan that names from|question i|question id|question includ|question mor|question try|remark again
7 remark exact|remark power|remark r|remark skip|remark spot|remark straight|remark that names n
7 remark that names ten|remark they|remark understood|remark whod|reports c|reports choos|reports coach
7 reports draught|reports earth|reports election|reports fashion|reports feel|reports hunch|reports kettl
7 reports lo|reports lov|reports magic|reports pop|reports print|reports pur|reports reason
7 reports recursionerror|reports relation|reports respectabl|reports row|reports run|reports scrap|reports sing
7 reports sneaky|reports someth|reports think|reports trust|reports une|reports usa|reports worth|reports yup
7 requests ask|requests forget|requests happen|requests mark|requests number|requests parent|requests think
7 requests water|s <said> dead|s <said> exist|s <said> found|s <said> neighbour|s <said> nought|s <said> sav
7 s <shown> beneath|s <shown> creep|s <shown> doing|s <shown> doll|s <shown> explor|s <shown> forward
7 s <shown> given|s <shown> havent|s <shown> how|s <shown> smil|s <shown> tak|s <shown> vanish|s ^ also|s ^ bend
7 s ^ bfs|s ^ blok|s ^ boom|s ^ bury|s ^ cada|s ^ can|s ^ dll|s ^ elegant|s ^ fibonacci|s ^ fifteen|s ^ found
7 s ^ gav|s ^ giv|s ^ graph|s ^ lead|s ^ light|s ^ lo|s ^ magic|s ^ nervou|s ^ pretty|s ^ proportional
7 s ^ provid|s ^ reach|s ^ read|s ^ simp|s ^ simpl|s ^ spos|s ^ strok|s ^ surviv|s ^ taught|s ^ they|s ^ uma
7 s ^ yup|s a fermant|s a piec|s a put|s a stroll|s about <said>|s about the|s about thre|s add for
7 s add their|s afresh the|s all count|s all would|s already by|s although is|s alway from|s an dictionary
7 s an from|s an list|s an mathematician|s an thought|s and by|s and dictionary|s and drop|s and instead
7 s and length|s and only|s and up|s answer first|s anyth still|s are candidat|s are one|s as <said>|s as doe
7 s as when|s as widest|s at high|s at rat|s away other|s away what|s be already|s be me|s been is
7 s befor reach|s begin <shown>|s behind loop|s being sum|s bend up|s bet lunch|s both that|s bouncer a
7 s bucket in|s by neighbour|s by tal|s by that|s by too|s call a|s call common|s call the|s cam with
7 s can don|s cant <said>|s cant anyth|s catch cross|s catch when|s check non|s click <shown>|s closer off
7 s cod it|s cod your|s compar greater|s could map|s count per|s country <shown>|s do say|s do you|s down with
7 s each who|s ein und|s either to|s end you|s ever out|s ever that|s every to|s extra to|s find the|s fiv nin
7 s folk a|s for middl|s for opener|s from last|s from small|s got for|s grand the|s handl as|s happen be
7 s has smallest|s hav not|s hav seen|s hav shuffl|s hold for|s hook in|s how is|s i find|s i kis|s i pack
7 s i x|s if colour|s if equal|s if let|s if low|s in hash|s in unweight|s in version|s in wrong|s ink a
7 s insid <said>|s into <shown>|s into room|s into villag|s is fun|s is log|s is low|s is minu|s is put
7 s is seen|s is short|s is typ|s is youd|s isnt enough|s it backward|s it keep|s it longer|s it of|s it till
7 s its count|s its going|s its paint|s its very|s itself your|s java would|s join lin|s know one|s know other
7 s last count|s last result|s last said|s last they|s latest off|s lay from|s lean the|s least on|s length and
7 s lie your|s linear with|s look wher|s low mid|s many can|s many ther|s method common|s middl low
7 s moment <said>|s mor it|s need <shown>|s never anybody|s next out|s nobody ther|s nobody thi|s not thi
7 s now to|s occur often|s odd out|s of again|s of their|s of use|s off each|s old that|s on also|s on behalf
7 s on board|s on slip|s on thos|s on top|s onc look|s one grow|s one later|s one matter|s one open|s one see
7 s only a|s only run|s or pop|s over of|s pair by|s pick best|s pictur pil|s plac in|s plat my|s popitem fals
7 s precis they|s prefer to|s put with|s rather you|s recent <shown>|s remain the|s replac pair|s return its
7 s sam to|s search wher|s second is|s self data|s serv an|s shed it|s shelv by|s slid <shown>|s slid window
7 s smallest and|s sort <shown>|s sort count|s sound that|s stand seven|s stand the|s start i|s still one
7 s straight in|s strik <shown>|s stroll the|s tal every|s tally the|s that back|s that gon|s that list
7 s that read|s that their|s the earlier|s the exist|s the from|s the hang|s the lot|s the sam|s the scor
7 s the shor|s the thirty|s them too|s think guess|s thos wait|s through and|s to all|s to aloud|s to cam
7 s to differenc|s to door|s to enough|s to memory|s to only|s to pass|s to sequenc|s to than|s top off
7 s tos the|s try that|s twic a|s two for|s two from|s two has|s two left|s two out|s two run|s u out
7 s up word|s visit of|s walk from|s was or|s way <shown>|s we from|s what befor|s what first|s what giv
7 s what put|s which still|s who only|s will on|s with as|s with befor|s with cod|s with hundr|s with opener
7 s with stack|s with weakest|s without memory|s you after|s you anyon|s you anyth|s you build|s you everyth
7 s you nin|s you restart|s you rul|s you solv|s you spread|s you strict|s you throw|s you unhook|s youd with
7 s your hand|sets up d|sets up enumerat|sets up high|sets up nobody|sets up person|sets up skip
7 sets up smallest|sets up want|sets up x|syntax with|tells <unknown>|tells al|tells anterior|tells area
7 tells asleep|tells bird|tells bit|tells bring|tells carry|tells caterpillar|tells conquer|tells county
7 tells debut|tells dll|tells einer|tells family|tells fork|tells golden|tells graph|tells il|tells lazy
7 tells lif|tells light|tells locomotiv|tells m|tells merg|tells newest|tells nic|tells nim|tells notch
7 tells ordenada|tells order|tells overkill|tells overlook|tells particular|tells pleas|tells por|tells precis
7 tells rar|tells ratio|tells remov|tells seed|tells seem|tells st|tells student|tells stuff|tells supper
7 tells thin|tells zwei|w agre|w al|w anterior|w around|w author|w awful|w banquet|w bead|w beaten|w behalf
7 w borrow|w chap|w clash|w collaps|w conga|w container|w contradict|w conversation|w cool|w cry|w diagonal
7 w een|w exit|w faith|w fir|w fixin|w fool|w fork|w full|w halfway|w il|w invent|w its|w j|w kth
7 w locomotiv|w mend|w much|w one|w ordenada|w original|w pila|w plank|w por|w region|w sent|w sneaky
7 w spok|w sticker|w sticky|w stumbl|w telephon|w trip|w tru|w unweight|w wardrob|w wed|w wher|w with
7 w wont|w wreck|w youv|w yup
8 advises ballot|advises bas|advises creat|advises creep|advises find|advises got|advises job|advises lat
8 advises leftmost|advises likewis|advises memory|advises pack|advises pag|advises pan|advises pebbl
8 advises person|advises remov|advises sav|advises today|asks bit|asks bound|asks contain|asks nod|asks rang
8 asks told|asks whichever|b <said> <asked>|b <said> already|b <said> die|b <said> hasnt|b <shown> after
8 b <shown> began|b <shown> chain|b <shown> chair|b <shown> drawer|b <shown> kid|b <shown> liv|b <shown> minimum
8 b <shown> proportional|b <shown> queu|b <shown> run|b <shown> speech|b <shown> too|b <shown> yes|b ^ agr
8 b ^ anybody|b ^ bisect|b ^ chuck|b ^ dar|b ^ end|b ^ fifty|b ^ henc|b ^ higher|b ^ mhm|b ^ nlargest
8 b ^ spell|b ^ tabl|b ^ textbook|b ^ threw|b ^ timestamp|b ^ use|b ^ we|b ^ zahl|b a horsesho|b a los
8 b a lot|b a lov|b a record|b about that|b about thi|b about when|b afresh is|b after as|b after everyth
8 b all $|b along will|b also the|b alway a|b alway mov|b an <asked>|b and cross|b and don|b and over
8 b answer as|b any <unknown>|b any extra|b anyth out|b append when|b area of|b around $|b array <talk>
8 b away you|b back as|b ballot $|b be $|b be smil|b be unfair|b been out|b befor every|b befor i|b beneath it
8 b best start|b better with|b bill $|b bit you|b block has|b bucket by|b by arrival|b by ring|b can reach
8 b carry your|b cas are|b check every|b clip it|b closer $|b closer turn|b cod for|b common method
8 b common with|b compar the|b comparison of|b copy and|b could the|b could thi|b coupl of|b cover the
8 b d <facts>|b dar i|b dictionary you|b dimension $|b disclos $|b discover $|b do two|b doe he|b doing that
8 b dont search|b dot nlargest|b dot pop|b doubl in|b down <odd>|b down it|b drop $|b drop from|b e <unknown>
8 b e in|b einen <odd>|b either that|b end <odd>|b end only|b enter $|b entry stay|b es <odd>|b fac up
8 b fals in|b far has|b feel <hinted>|b fewer <facts>|b fid $|b fin too|b find which|b first <shown>
8 b first element|b fiv lin|b fix <talk>|b flip it|b flood $|b flood and|b floor <odd>|b follow when|b for o
8 b for precis|b for s|b for their|b former <asked>|b former plac|b fre country|b from add|b fullest <shown>
8 b glanc if|b guard the|b hang the|b hard <odd>|b has your|b hasnt <talk>|b hav built|b head goe
8 b her <telling>|b in latest|b index of|b int to|b is about|b is bigger|b is from|b is further|b is low
8 b is over|b it aint|b it another|b it insid|b it shrink|b it still|b it you|b italian mathematician
8 b its closer|b its enough|b its that|b its weight|b ive <facts>|b just thi|b keep <unknown>|b keep for
8 b kept the|b key <odd>|b knew $|b know <shown>|b known <shown>|b labell with|b largest in|b last or
8 b later in|b left $|b leftover <shown>|b les <facts>|b let in|b lie to|b lin per|b linkedhashmap $|b lon $
8 b look <odd>|b look a|b look elsewher|b lov you|b machinery $|b mak everyth|b may still|b me <shown>|b mhm $
8 b minesweeper $|b mis it|b miss part|b moment a|b mor append|b most <talk>|b most as|b much $|b must match
8 b my eyebrow|b my villag|b n in|b near <shown>|b nest $|b never goe|b never walk|b newcomer with|b nin to
8 b no idea|b not <hinted>|b not a|b not disclos|b not enough|b not later|b numero <odd>|b o <odd>|b of bee
8 b of card|b of empty|b of everyon|b of folk|b of me|b of pigeonhol|b off whenever|b often each|b onc the
8 b onc whether|b one further|b onto the|b order dictionary|b otherwis <hinted>|b out <asked>|b ouvrant $
8 b pair would|b paper <telling>|b pass thi|b plenty if|b polish notation|b possibl <odd>|b possibl partner
8 b push when|b python rais|b quit <asked>|b rabbit <talk>|b rear $|b ring by|b ripper $|b rout $|b rul say
8 b sad <talk>|b say im|b second when|b see <facts>|b self dot|b seven is|b shall be|b she <facts>|b she arriv
8 b she had|b she not|b she say|b shed <talk>|b shift back|b shorter $|b shrink your|b sister $|b sleep better
8 b slid <talk>|b slot per|b small to|b smallest subarray|b someon told|b soon <talk>|b sort at|b sort doe
8 b speech <talk>|b spread in|b stack and|b stay behind|b stay put|b still belong|b subject of|b such is
8 b taken together|b than everyth|b than n|b than should|b that cas|b that it|b that lie|b that linear
8 b that music|b that twin|b thatd do|b the beach|b the cloakroom|b the comparison|b the folk|b the fourth
8 b the loop|b the newer|b the optimism|b the right|b the seat|b the strongest|b the subject|b then do
8 b ther we|b they $|b theyv got|b thi for|b thi will|b thing went|b thre would|b threw away|b tick <talk>
8 b tiefensuch von|b to <hinted>|b to beat|b to bring|b to describ|b to grief|b to not|b to send|b to travel
8 b too <asked>|b too few|b too small|b trip on|b turn a|b turn thos|b unfair to|b union is|b up among
8 b up later|b upward and|b us a|b wait to|b was fin|b was finish|b was met|b was your|b way the|b wee <talk>
8 b went <shown>|b what still|b when someth|b who do|b whol <shown>|b why do|b why one|b will <facts>|b win $
8 b with cash|b with recursion|b with s|b with sort|b wont carry|b wont finish|b worth its|b writ that|b yes $
8 b you arrang|b you no|b you simp|b your first|b your list|b your strict|b yourself the|b youv basical
8 b youv sort|guess about the language as|guess alway|guess ask|guess each|guess hand|guess non|guess nop
8 guess out|guess somehow|guess the|guess why|leads answer|leads knew|leads register|nothing 4|nothing begin
8 nothing chuck|nothing climb|nothing fourteen|nothing glu|nothing heapq|nothing ive|nothing measur
8 nothing narrower|nothing pui|nothing should|nothing slic|nothing sweep|nothing tabl|nothing timestamp
8 nothing trust|nothing zahl|plan build|plan com|plan gather|plan in|plan key|plan mark|plan pop|plan pull
8 plan that names cant|plan that names i|plan that names music|plan that names quit|plan when|question ind
8 question stop|question well|remark back|remark newest|remark ooh|remark otherwis|remark reports
8 remark that names leav|remark that names put|remark try|reports <hinted>|reports bed|reports board
8 reports buffet|reports burst|reports cash|reports cliff|reports climb|reports difficult|reports doll
8 reports especial|reports fantastic|reports gas|reports girl|reports good|reports heavy|reports homework
8 reports j|reports land|reports luggag|reports manner|reports minimum|reports nicer|reports pay|reports previou
8 reports rais|reports recursiv|reports relay|reports ripper|reports sheet|reports shortcut|reports slid
8 reports smooth|reports tear|reports undon|reports ups|reports upsid|requests arriv|requests convinc
8 requests ive|requests jump|requests pond|requests put|requests revers|requests rippl|s <said> <shown>
8 s <said> breadth|s <said> but|s <said> constant|s <said> detour|s <said> got|s <said> its|s <said> of
8 s <said> the|s <shown> charm|s <shown> coat|s <shown> compar|s <shown> enjoy|s <shown> everyon
8 s <shown> horsesho|s <shown> i|s <shown> lean|s <shown> let|s <shown> newer|s <shown> prepar|s <shown> seen
8 s <shown> step|s <shown> work|s ^ <said>|s ^ aim|s ^ bank|s ^ beauty|s ^ belong|s ^ bump|s ^ clerk|s ^ cool
8 s ^ cover|s ^ domino|s ^ fail|s ^ favourit|s ^ fold|s ^ former|s ^ had|s ^ henc|s ^ machinery|s ^ match
8 s ^ mhm|s ^ minesweeper|s ^ modify|s ^ nach|s ^ o|s ^ pour|s ^ priorityqueu|s ^ rar|s ^ rippl|s ^ seven
8 s ^ shed|s ^ steer|s ^ stick|s ^ thirteen|s ^ twelv|s ^ weigh|s a are|s a be|s a candidat|s a good
8 s a should|s a will|s about now|s add in|s admir optimism|s after check|s after each|s already in
8 s alway next|s an field|s and at|s and attendant|s and plac|s and the|s anybody <shown>|s are too|s as goe
8 s as of|s as reach|s as visit|s ask who|s at new|s at stal|s at unvisit|s at zero|s backward you|s be that
8 s be ther|s befor blink|s befor do|s befor stor|s begin at|s below in|s best ther|s bit memory|s book open
8 s bucket <said>|s buy <shown>|s by her|s by isnt|s by thing|s c in|s cam latest|s can logarithmic
8 s can straight|s check closer|s check still|s cod a|s cod on|s constant averag|s count an|s count exc
8 s count small|s do onc|s do still|s do to|s doing ther|s dont a|s doubl is|s down every|s e sort
8 s each could|s each in|s each together|s ever <shown>|s everyth them|s fac the|s fak at|s fall a|s find a
8 s first its|s for els|s for many|s for minimum|s for next|s for other|s for titl|s for with|s four until
8 s fre think|s freez length|s had kill|s had the|s half me|s half without|s halv on|s hand depth|s hang it
8 s hard to|s has refresh|s hash <shown>|s hav as|s hav bitten|s hav further|s hav with|s heap no
8 s heapq nlargest|s hear that|s her <shown>|s hold to|s how mov|s if larger|s in alphabet|s in go|s in hand
8 s in paper|s in siz|s in so|s ink blot|s inner is|s is further|s is tri|s is work|s it alway|s it theyr
8 s it too|s its along|s its classic|s its doesnt|s its off|s its spin|s its the|s jot each|s jump <shown>
8 s just other|s kid the|s kind <shown>|s last all|s les should|s link it|s loop <shown>|s low to|s lying the
8 s many led|s many of|s middl alway|s min it|s minimum a|s miss that|s mountain with|s my say|s narrower the
8 s need check|s neighbour and|s never them|s nin your|s nod prev|s not heap|s notic one|s of clock|s of paint
8 s of remain|s on subject|s one begin|s one bucket|s one fewer|s one off|s one partner|s one six|s one the
8 s one visit|s only in|s only out|s only you|s or first|s out <n>|s out half|s out one|s out twelv
8 s over over|s own instead|s pas is|s pigeonhol the|s plac saw|s plenty you|s pretend <shown>|s push it
8 s rang <shown>|s revers notation|s rhym cash|s ring a|s road to|s rub out|s run circl|s sam as|s say mor
8 s say with|s search <shown>|s search each|s seven <shown>|s shall look|s short <shown>|s short that|s sink you
8 s six pas|s so no|s so one|s so to|s someon me|s stack <shown>|s start after|s start from|s stretch last
8 s sur a|s sweep the|s tabl the|s talk what|s that each|s that slow|s the <shown>|s the anew|s the answer
8 s the bed|s the being|s the both|s the closer|s the distanc|s the generation|s the lower|s the next|s the of
8 s the point|s the rather|s the that|s the under|s their befor|s them and|s them com|s ther befor|s ther much
8 s theyr up|s thought the|s thousand be|s threw the|s tiefensuch jedem|s tim add|s to further|s to log
8 s to sur|s to upward|s to you|s together its|s tool a|s trick the|s twenty in|s two arent|s two front
8 s two had|s two lower|s two thos|s two toward|s two wher|s up n|s very lin|s want equal|s was plac|s wer by
8 s wer to|s what are|s what happen|s what that|s when already|s when open|s wher com|s which she|s which thos
8 s which youd|s whichever is|s whichever you|s whil isnt|s who serv|s whos half|s whos would|s widen the
8 s will <shown>|s with <said>|s with dict|s work sam|s would say|s wouldnt you|s you append|s you cros
8 s you is|s you rearrang|s you still|s you ther|s youd need|s your find|s your never|s your one
8 s yourself <said>|s youv sav|sets up among|sets up carry|sets up centr|sets up exact|sets up lookup
8 sets up met|sets up opener|sets up tak|sets up thatd|sets up upward|sets up walk|syntax map|tells app
8 tells ascend|tells beiden|tells bound|tells brac|tells brit|tells busines|tells cap|tells chuck|tells coat
8 tells comb|tells conversation|tells crawl|tells curl|tells dead|tells dearest|tells doorman|tells einfach
8 tells employe|tells gav|tells gold|tells hook|tells mad|tells meal|tells meanwhil|tells mein|tells mitad
8 tells namesak|tells otherwis|tells priority|tells rest|tells rid|tells self|tells taught|tells telephon
8 tells trie|tells trim|tells undo|tells uppermost|tells wif|tells z|w abba|w advanc|w applicant|w beast
8 w beiden|w belief|w brac|w breed|w brit|w cash|w colon|w curl|w das|w debut|w edg|w einfach|w falsy
8 w fantastic|w fid|w fifth|w fin|w foot|w god|w hash|w haystack|w heapq|w helper|w henc|w index|w invoic
8 w lawyer|w leap|w length|w lighter|w mein|w mhm|w mitad|w near|w newcomer|w nudg|w out|w outward
8 w overall|w press|w priorityqueu|w quit|w relay|w rent|w restart|w ripper|w ruin|w simpl|w st|w step
8 w tab|w thatd|w trap|w trie|w unfair|w unlink|w upset|w wear|w whisper|w worth|w yard|w zwei
9 advises away|advises condition|advises distanc|advises refresh|advises remainder|advises somebody
9 advises together|advises unhook|asks altogether|asks container|asks foot|asks perhap|asks person|asks total
9 b <n> <hinted>|b <said> meet|b <shown> again|b <shown> candidat|b <shown> first|b <shown> forget
9 b <shown> myself|b <shown> peopl|b <shown> remov|b <shown> start|b <shown> toss|b ^ <hinted>|b ^ <said>
9 b ^ bang|b ^ call|b ^ crikey|b ^ doubl|b ^ foxtrot|b ^ given|b ^ non|b ^ popleft|b ^ pui|b ^ rabbit
9 b ^ regular|b ^ slap|b ^ somebody|b ^ stop|b ^ tally|b ^ warm|b ^ x|b a lift|b a much|b a tourist
9 b about now|b add thos|b all green|b alphabetical $|b alway cam|b and evict|b and neither|b and t
9 b answer befor|b answer one|b are lin|b are over|b arriv at|b as did|b at school|b away each|b awful <odd>
9 b awful lon|b bank $|b be allow|b be awful|b be finish|b be hold|b be nervou|b befor add|b begin a
9 b better be|b boom $|b both plac|b bound and|b bound to|b boy $|b break the|b breath for|b but its
9 b by <talk>|b by supper|b call for|b call mak|b can sav|b can think|b candidat <hinted>|b cas <talk>|b cas is
9 b catch up|b caterpillar $|b caus the|b center $|b chaqu fermant|b cheap $|b check at|b check which
9 b click on|b clos in|b could <said>|b count them|b crikey $|b dealt with|b doesnt <hinted>|b doesnt refresh
9 b domino $|b dot <talk>|b draw you|b dummy at|b each $|b each ther|b eff $|b egg $|b einer <odd>|b either is
9 b empil les|b entry in|b exc the|b expect you|b f as|b fancy <odd>|b fewer $|b fibonacci $|b fifty percent
9 b find <facts>|b finger for|b fit in|b flag on|b for both|b for fiv|b for nought|b forest $|b friend $
9 b from which|b full <telling>|b full sort|b further <asked>|b further on|b gather <shown>|b glad $
9 b go <facts>|b goe as|b got is|b grandparent <talk>|b green acros|b grow on|b guy $|b hav to|b he went
9 b head <odd>|b heapq dot|b heavier than|b however <shown>|b i almost|b i refus|b id <shown>|b id only
9 b idea $|b ill keep|b imagin peopl|b in their|b in thre|b in troubl|b in your|b index card|b insert <shown>
9 b is insid|b is pick|b it an|b it finish|b it go|b it halfway|b it last|b it stop|b it yourself
9 b itll <asked>|b its count|b its larger|b its top|b just after|b just how|b knew youd|b knock off
9 b leftmost $|b leftmost <shown>|b les ouvrant|b list when|b list with|b liv with|b logarithmic <asked>
9 b long <asked>|b loop should|b los one|b lot is|b low <talk>|b many tim|b mark <shown>|b matter $|b may liv
9 b membership first|b memory as|b minimum <shown>|b modify <hinted>|b modify binary|b most peopl|b mov <shown>
9 b mov for|b my follow|b my paper|b my pick|b my tongu|b n board|b nest <odd>|b never longer|b nin and
9 b nor is|b not found|b not me|b not seen|b noth $|b of fresh|b of itself|b off as|b old puzzl|b older copy
9 b on foot|b on is|b one chair|b one loop|b one mean|b one say|b one tim|b only hav|b or bfs|b order switch
9 b ordereddict doe|b otherwis go|b otherwis you|b out a|b overkill $|b overwrit it|b pair is|b pair until
9 b paper <odd>|b pardon $|b passenger at|b per <shown>|b person on|b pigeonhol $|b plac wher|b prepar $
9 b put on|b quit <hinted>|b read every|b read on|b rear <odd>|b reason to|b rightward $|b run your|b said the
9 b sak $|b scar from|b screen $|b second <shown>|b see <hinted>|b see <odd>|b shift each|b shorter <shown>
9 b shouldnt you|b six and|b siz <shown>|b sleev $|b smaller $|b smallest <odd>|b smart <odd>|b sort <unknown>
9 b spell out|b spirit $|b stand sid|b start by|b stay linear|b steer <talk>|b steer clear|b stop at
9 b sweep <facts>|b tabl with|b tak them|b tal first|b ten be|b than $|b that <asked>|b that fall|b that later
9 b that many|b that our|b that wouldnt|b the area|b the cheapest|b the door|b the exit|b the follow
9 b the present|b the slip|b the very|b the walk|b the whol|b the y|b ther real|b they occur|b thing at
9 b thos for|b thousand <said>|b thre word|b till its|b to avoid|b to evaluat|b to stor|b to thos|b to wher
9 b too much|b turn on|b two answer|b two fak|b two letter|b two month|b two way|b typ <shown>|b upon <shown>
9 b visit <talk>|b walk <shown>|b wash $|b we <talk>|b welch <odd>|b welch halft|b wer that|b when you
9 b when youd|b whil you|b who the|b will run|b will see|b wip the|b with memory|b within its|b without search
9 b word of|b work her|b would count|b would reach|b would sort|b x <odd>|b ya <hinted>|b you every|b you handl
9 b you oughta|b your <odd>|b your pop|b your ther|b your wait|b zero is|b zero look|b zuerst <odd>
9 guess about the language sets up|guess about the language with|guess ja|guess leads|guess order|guess thank
9 leads writ|n <asked> 2|nothing advises|nothing foxtrot|nothing its|nothing must|nothing tally|nothing thre
9 nothing tidy|nothing together|nothing une|nothing union|nothing walk|nothing which|plan collect|plan n
9 plan neat|plan not|plan pal|plan that names cool|plan that names els|plan that names typ|plan that names until
9 plan took|plan wev|question thatll|question way|question yeah|remark gotcha|remark mak|remark natural
9 remark noth|remark row|remark sav|remark shouldnt|remark suppos|remark that names havent|remark that names im
9 remark twenty|remark way|remark youv|reports argument|reports beg|reports boom|reports bottom|reports centr
9 reports correct|reports couldv|reports coupl|reports crikey|reports disclos|reports duplicat|reports eviction
9 reports fami|reports fold|reports golden|reports grader|reports kill|reports knit|reports level|reports liv
9 reports mid|reports palindrom|reports pull|reports sail|reports smallest|reports smok|reports squash
9 reports stuck|reports tail|reports trip|reports work|reports yield|requests differenc|requests equal
9 requests giv|requests instead|requests someth|requests tabl|s <n> the|s <said> buy|s <said> it|s <said> old
9 s <shown> began|s <shown> besid|s <shown> circl|s <shown> don|s <shown> matter|s <shown> notic|s <shown> sock
9 s <shown> stood|s <shown> under|s <shown> will|s ^ bang|s ^ beg|s ^ caterpillar|s ^ crikey|s ^ ein
9 s ^ elsewher|s ^ fourth|s ^ halft|s ^ happi|s ^ har|s ^ havent|s ^ hook|s ^ it|s ^ ja|s ^ meet|s ^ mister
9 s ^ nim|s ^ order|s ^ pui|s ^ refus|s ^ sent|s ^ slap|s ^ timestamp|s ^ tre|s ^ trust|s ^ twenty|s ^ welch
9 s ^ zahl|s a common|s a other|s a then|s acces switch|s after many|s all not|s am not|s an who|s and mak
9 s and onc|s and thousand|s and wont|s any to|s are dead|s are look|s at again|s at final|s be lon|s be next
9 s becaus <shown>|s befor for|s befor mov|s behind twin|s bring book|s by i|s by sort|s cam one|s cas a
9 s chain both|s could hand|s could hav|s count eight|s cut <shown>|s depth <shown>|s depth the|s dictionary of
9 s do at|s do hold|s dont them|s down result|s drop at|s drop off|s each bit|s each join|s eleven on
9 s empil ouvrant|s end may|s equal the|s extra with|s f in|s fall its|s fall ther|s fifty would|s for drop
9 s for her|s for les|s forget <shown>|s four seven|s four to|s from end|s from it|s front its|s gonna me
9 s grow one|s had on|s half can|s half each|s half tidy|s half your|s hand along|s i cros|s if rest|s im her
9 s in set|s in villag|s instead fiv|s is map|s is mov|s is need|s is often|s is two|s is want|s it arriv
9 s it halv|s it hom|s it nic|s it seen|s its sister|s its so|s its two|s job <shown>|s jumper the|s keep in
9 s keep whil|s last if|s latest <said>|s latest one|s leav at|s let pull|s letter by|s link with|s littl on
9 s liv that|s log her|s look befor|s loop ever|s los last|s lov for|s mak fac|s man <shown>|s many start
9 s match closer|s may left|s me about|s me and|s me for|s mix the|s modify <shown>|s most forget|s mov border
9 s mov when|s much would|s never your|s next the|s nin eight|s no around|s not speak|s of current|s of maz
9 s of rather|s of run|s off last|s on item|s onc been|s one already|s one break|s one nobody|s only from
9 s only got|s only if|s order is|s out four|s paint fenc|s partner <shown>|s peopl hand|s pil all|s pil plat
9 s plac put|s pop for|s pretend didnt|s promis to|s put by|s recursion be|s remember cam|s run test
9 s see cross|s she in|s shift letter|s shouldnt it|s shut <shown>|s sort what|s spin a|s start is|s steer of
9 s still is|s ston the|s stretch or|s suppos kept|s suppos knew|s suppos told|s sur left|s tail up
9 s tak latest|s that can|s that fill|s that fly|s that last|s that onc|s that row|s that wait|s the blow
9 s the branch|s the choic|s the hol|s the lin|s the piec|s the starter|s the straight|s the thing|s the tool
9 s their for|s thi one|s though isnt|s thre a|s through your|s till got|s till twin|s to depth|s to linear
9 s trim <shown>|s trip of|s troubl the|s twenty ought|s twic many|s twin you|s two a|s two all|s two wer
9 s u would|s up now|s walk and|s what is|s what look|s when see|s when show|s wher fall|s wher twin
9 s whether remain|s which just|s whichever later|s will as|s will into|s window a|s with heap|s with phon
9 s with sinc|s with structur|s with would|s without argument|s would me|s would sort|s would thi|s wrong round
9 s wrong the|s you hunt|s you log|s you neither|s you nod|s you put|s you thought|s youd hav|s your body
9 s your quit|s youv as|s youv is|s youv past|sets up begin|sets up box|sets up gather|sets up loan|sets up map
9 sets up minut|sets up pictur|sets up said|sets up slid|sets up sort|sets up told|sets up widest|syntax a
9 syntax better|syntax yes|tells alphabet|tells ate|tells aur|tells cell|tells center|tells component
9 tells depil|tells determin|tells eldest|tells forget|tells grief|tells guarda|tells har|tells kill|tells leaf
9 tells letter|tells maz|tells mother|tells narrow|tells paid|tells passport|tells pattern|tells pension
9 tells plenty|tells podium|tells pui|tells quarter|tells right|tells rightward|tells scor|tells shelv
9 tells sibl|tells slap|tells sock|tells stretch|tells wasteful|tells welch|tells whistl|tells winner|tells x
9 tells zuerst|w any|w anybody|w arithmetic|w array|w aur|w beauty|w bee|w bird|w boom|w build|w cheapest
9 w click|w coast|w crikey|w depil|w ditch|w drag|w drop|w einer|w enough|w especial|w evaluat|w eviction
9 w execut|w fenster|w guarda|w har|w heart|w is|w leader|w mis|w mister|w notation|w pen|w poor|w problem
9 w pui|w reveal|w roster|w sack|w second|w separat|w sho|w similar|w sock|w squash|w tabl|w think
9 w watchman|w welch|w yourself
10 advises built|advises cach|advises com|advises empty|advises flood|advises help|advises result|advises took
10 advises track|asks found|asks long|asks newest|asks plain|asks written|b <said> after|b <said> her
10 b <said> last|b <said> mix|b <said> stand|b <shown> away|b <shown> brac|b <shown> field|b <shown> fit
10 b <shown> gon|b <shown> spot|b <shown> whenever|b <shown> will|b ^ aha|b ^ arent|b ^ hotel|b ^ les|b ^ mum
10 b ^ na|b ^ push|b ^ record|b ^ rummag|b ^ s|b ^ spread|b ^ trust|b ^ turn|b ^ une|b ^ whod|b ^ whom
10 b a lin|b a monotonic|b a most|b a nest|b a rang|b a recursiv|b add together|b add when|b adjacent <asked>
10 b adjacent match|b aha $|b all i|b already answer|b and compar|b and forth|b and old|b and right|b and six
10 b and strik|b any earlier|b are quit|b area $|b array is|b as plac|b at <telling>|b attach $|b barn $
10 b bay in|b becom of|b been run|b being <hinted>|b both hand|b box from|b brought <hinted>|b build it
10 b build the|b bump the|b bus <talk>|b by bisection|b by first|b by how|b by nam|b by repeat|b cada <unknown>
10 b call the|b cam <shown>|b can already|b can comput|b cant let|b cant you|b chair on|b charity $
10 b circl until|b classic <hinted>|b coat off|b collection <odd>|b collection dot|b confirm that
10 b constant memory|b count what|b count with|b country $|b deeper $|b default of|b depth and|b des <odd>
10 b detour $|b did <talk>|b didnt <facts>|b do <said>|b do next|b doe near|b each hous|b each opener
10 b earlier plac|b eleven in|b everyon <talk>|b everyth at|b explor the|b fil <odd>|b first is|b fish $
10 b for linear|b for test|b four <telling>|b four diagonal|b four is|b foxtrot $|b from morn|b front without
10 b girl befor|b go <unknown>|b going from|b grandmother kept|b grow <shown>|b halft <odd>|b handl each
10 b her final|b her with|b her you|b his hand|b i cannot|b i equal|b if out|b im <hinted>|b innocent <shown>
10 b into <shown>|b is bar|b is first|b is no|b is thrown|b is wait|b is worth|b it busy|b it must|b itd <talk>
10 b itll do|b its near|b its out|b its sibl|b its tail|b its too|b join the|b l $|b lad $|b landfeld aus
10 b largest figur|b last month|b last person|b latest <odd>|b leav out|b left for|b level $|b link in
10 b list wher|b look so|b lru <hinted>|b lru <telling>|b lru cach|b mak thi|b many step|b math <odd>
10 b monotonic <telling>|b monotonic stack|b month <facts>|b mor to|b mountain road|b much <facts>|b much simpler
10 b my mind|b n squar|b nam it|b neither <said>|b never reach|b next one|b not go|b not nam|b nowher $
10 b often <asked>|b often someth|b old start|b one addition|b one deeper|b one do|b one never|b one wont
10 b only <telling>|b only go|b only say|b other <hinted>|b out its|b overkill and|b part is|b pass <hinted>
10 b pay a|b pil by|b plac the|b point into|b popitem last|b print thre|b push <asked>|b reach it|b recent has
10 b recursiv <shown>|b repeat <hinted>|b right below|b ring after|b rub out|b run dry|b run out|b sad if
10 b sam breath|b say <telling>|b set <asked>|b shut first|b six minu|b six test|b slip <facts>|b slip back
10 b smaller <hinted>|b smaller answer|b sorry that|b sort a|b stop <talk>|b strict <hinted>|b strict <talk>
10 b sum thos|b t $|b that <hinted>|b that <odd>|b that bus|b that clos|b that further|b that has|b that mov
10 b the bas|b the crucial|b the deli|b the finish|b the fir|b the formula|b the guest|b the job|b the known
10 b the record|b the rest|b the slownes|b the young|b their <odd>|b their left|b they wer|b thing call
10 b think about|b think is|b thos as|b though its|b thought youd|b thre as|b tiefensuch <odd>|b till <odd>
10 b tim from|b to <odd>|b to print|b to that|b to trip|b to whom|b toast $|b touch only|b turn red|b twic as
10 b two cas|b two put|b upset $|b visit and|b von jedem|b want in|b weakest <talk>|b what <facts>|b what the
10 b wher <asked>|b whether <hinted>|b whichever of|b who got|b whoever was|b will a|b will bit|b with <asked>
10 b with black|b with key|b within that|b within the|b wont say|b work in|b would <unknown>|b would slip
10 b writ each|b you <telling>|b you anywher|b you cros|b you near|b you spok|b youd just|b youngest of
10 b your fil|b your map|b your one|b your right|b your scan|b your window|b youv <asked>|b youv swap
10 b zero isnt|doubt code|guess ah|guess binary|guess doub|guess however|leads book|leads front|leads sort
10 leads spar|n <hinted> 1|nothing although|nothing bottom|nothing counter|nothing decid|nothing dfs
10 nothing drown|nothing had|nothing handl|nothing hotel|nothing quickselect|nothing record|nothing rummag
10 nothing till|nothing tro|nothing und|nothing whenever|nothing word|plan glu|plan halv|plan itd|plan jump
10 plan most|plan no|plan onc|plan that names excellent|plan that names fin|plan that names halv
10 plan that names look|plan that names poor|question add|question low|question otherwis|question real
10 question wher|remark friend|remark mhm|remark nest|remark rough|remark that names nor|remark that names spot
10 remark that names we|remark which|remark whil|remark would|reports abba|reports afraid|reports binomial
10 reports browser|reports classic|reports convinc|reports cran|reports crucial|reports deck|reports doubl
10 reports honey|reports invent|reports job|reports jumbl|reports lif|reports loud|reports ninety
10 reports overboard|reports plu|reports reckon|reports rid|reports romeo|reports rummag|reports somewher
10 reports widest|requests <said>|requests acros|requests bakery|requests chang|requests drawer|requests pot
10 requests visit|s <said> catch|s <said> linear|s <shown> bucket|s <shown> dat|s <shown> doorman|s <shown> first
10 s <shown> k|s <shown> laid|s <shown> lin|s <shown> log|s <shown> previou|s <shown> real|s <shown> saf
10 s <shown> sort|s <shown> spot|s <shown> stack|s <shown> through|s <shown> til|s ^ aha|s ^ convinc|s ^ crack
10 s ^ croupier|s ^ d|s ^ differ|s ^ em|s ^ guess|s ^ handl|s ^ kick|s ^ knock|s ^ leftmost|s ^ mit|s ^ opener
10 s ^ outward|s ^ partner|s ^ record|s ^ romeo|s ^ rummag|s ^ sailor|s ^ separat|s ^ stopwatch|s ^ stroll
10 s ^ whod|s a answer|s a breadth|s a dinner|s a long|s a one|s a path|s a tool|s a would|s a zero
10 s about often|s adjacent pair|s again it|s along their|s an halv|s an the|s and <said>|s and if|s anyth it
10 s arm <shown>|s as go|s as wait|s at last|s back forth|s be very|s been into|s befor arriv|s befor if
10 s befor round|s better <shown>|s binary with|s bring into|s built <said>|s button your|s by all|s by by
10 s by every|s cant itself|s carry open|s could ther|s counter collection|s cross off|s current in|s d <shown>
10 s day a|s dequ popleft|s did count|s do befor|s each was|s equal when|s ever with|s every knew|s everyth the
10 s evict <shown>|s expect four|s expect to|s fenc one|s fill from|s finger the|s finish <shown>|s first will
10 s fit its|s float <shown>|s for are|s for big|s for closer|s for heap|s for minut|s for plu|s four not
10 s freez siz|s fresh and|s fresh for|s from earlier|s gav the|s going do|s going first|s going the
10 s had finger|s hand the|s hash from|s hav follow|s hav lin|s hav wait|s he <shown>|s how ago|s how someth
10 s i help|s i wait|s if cros|s im it|s in fifth|s in until|s is cod|s is over|s it about|s it easier
10 s it out|s it sort|s itll you|s its befor|s its visit|s its you|s keep own|s lad my|s last is
10 s later <shown>|s latest that|s left one|s lift teacup|s many doe|s may of|s moment find|s most has|s my ran
10 s never again|s never its|s new in|s new only|s new whenever|s next has|s nic to|s nin two|s no can
10 s not anyth|s of big|s of hidden|s of ther|s of u|s on fact|s on unsort|s onc at|s onc it|s one plu
10 s one to|s pil <said>|s plac each|s possibl the|s pull out|s rais keyerror|s read you|s recent to
10 s result first|s return right|s rhym black|s run on|s seat <shown>|s second your|s see when|s should first
10 s show with|s shrink thre|s sink four|s sit zero|s solv <shown>|s someth that|s start on|s still without
10 s tal each|s that hurt|s the bar|s the breath|s the exercis|s the in|s the job|s the label|s the my
10 s the simp|s the subarray|s the told|s them each|s ther can|s thing to|s think the|s though the|s thre wont
10 s tim find|s to against|s to down|s to full|s to visit|s told wher|s twenty the|s twin <said>|s twin to
10 s two <said>|s two could|s up each|s was hop|s was up|s wer about|s what youd|s whether hav|s whether not
10 s which off|s whol at|s whol away|s will thrill|s with dequ|s with head|s with lookup|s with root|s with s
10 s with start|s without if|s work it|s would chang|s writ each|s you she|s you walk|s youd by|s youll glad
10 s youll her|s your leav|s your liv|s your use|s yourself and|sets up breath|sets up closer|sets up swap
10 sets up youd|syntax mov|tells anyth|tells aus|tells count|tells da|tells decid|tells deserv|tells dinner
10 tells disagre|tells dos|tells father|tells fermant|tells finger|tells grand|tells heapq|tells key
10 tells labell|tells mouth|tells older|tells que|tells safer|tells sensibl|tells sery|tells shift|tells spill
10 tells staircas|tells thank|tells thrill|tells tiefensuch|tells tri|tells usa|tells yield|w aha|w aus|w avoid
10 w beach|w been|w belt|w blind|w checker|w classic|w clos|w couldv|w croupier|w crucial|w d|w deli|w dequ
10 w dos|w doubl|w down|w dye|w election|w fermant|w generation|w great|w had|w hiker|w ifs|w lost|w lying
10 w monotonic|w natural|w plan|w popularity|w privat|w quarter|w romeo|w rop|w sip|w slownes|w somebody
10 w starter|w story|w strongest|w tiefensuch|w toast|w turf
11 advises allow|advises append|advises bin|advises candidat|advises proper|advises round|advises sheet
11 advises straight|advises used|asks behind|asks latest|asks nam|b <said> arent|b <said> then|b <shown> mark
11 b <shown> part|b <shown> say|b <shown> sink|b <shown> th|b <shown> throw|b ^ bee|b ^ fall|b ^ gosh|b ^ hand
11 b ^ ill|b ^ leonardo|b ^ oof|b ^ plac|b ^ quickselect|b ^ quit|b ^ relax|b ^ rush|b ^ strict|b ^ union
11 b ^ wander|b a bakery|b a binary|b a crash|b a crayon|b a flight|b a flood|b a fre|b a pair|b a sledgehammer
11 b a tre|b a valid|b a wast|b abba $|b after <odd>|b after thre|b agre with|b all <unknown>|b alway sit
11 b and remember|b and sink|b and whether|b answer the|b anyon out|b anyth that|b are through|b at that
11 b back <odd>|b be first|b be handy|b be its|b be larger|b befor <odd>|b befor doing|b belong ther
11 b between thre|b binaria $|b bottom is|b busqueda binaria|b by $|b by tal|b c <n>|b can halv|b can shav
11 b can trad|b candidat said|b cant work|b cas you|b check <facts>|b check all|b classic pair|b closer you
11 b club <talk>|b collect its|b cool $|b count is|b creep <asked>|b creep along|b d for|b daughter <odd>
11 b do her|b doing anyth|b dont think|b drown $|b drown the|b eight <asked>|b eight <talk>|b enough $
11 b ever <facts>|b evict from|b eviction <talk>|b fetch the|b fibonacci <shown>|b follow is|b fool you
11 b for <shown>|b four or|b freez its|b funny that|b gather their|b gav it|b glob $|b grow out|b half that
11 b halv at|b happen when|b has grown|b has nowher|b hav thirty|b high <asked>|b his <shown>|b his two
11 b hom befor|b homework $|b how one|b i need|b im already|b im bound|b in at|b innermost pair|b is befor
11 b is cheaper|b is slow|b is sufficient|b it fall|b it that|b its counterpart|b its got|b its so|b its ther
11 b jedem <unknown>|b just going|b keep what|b lack is|b last to|b leaf through|b len <shown>|b les <unknown>
11 b littl check|b mak <asked>|b many pil|b marry itself|b method that|b mid <n>|b million <shown>|b min on
11 b miss half|b mistak $|b month befor|b mov rightward|b must never|b neighbour join|b newest <facts>
11 b next thre|b nic $|b nim <odd>|b no extra|b no good|b not afterward|b not les|b not put|b of call
11 b often isnt|b oldest or|b on until|b onc too|b one join|b one sweep|b one zero|b only work|b oof $
11 b other of|b own <talk>|b own is|b paid by|b paint <odd>|b pen has|b perhap <talk>|b pictur that
11 b plu between|b pond $|b pour <talk>|b question on|b rabbit in|b reach from|b record the|b recurrenc $
11 b remember each|b remember them|b ring $|b round <talk>|b sam way|b say hello|b say is|b scan <talk>
11 b seat the|b secret $|b seen already|b set at|b shav off|b shelf $|b shelf <talk>|b shift it|b shortest way
11 b should know|b simp <talk>|b simpler if|b sinc <asked>|b sinc an|b singl tim|b skip it|b sleep <talk>
11 b small the|b smaller or|b somebody would|b sort <facts>|b sort one|b stick $|b still to|b stop when
11 b strok behind|b than to|b that alway|b that arent|b that giv|b that lean|b that memory|b that play
11 b that swallow|b thatll do|b the car|b the hash|b the plat|b the rar|b the simplest|b the total|b the two
11 b the v|b the version|b their kid|b ther <talk>|b ther rather|b thirty <talk>|b thos <hinted>
11 b thousand <telling>|b through onc|b tid <asked>|b tim her|b tim its|b tim two|b to build|b to charity
11 b to run|b to spar|b too quick|b took me|b total is|b tre $|b turn <odd>|b two be|b two of|b two when
11 b un diccionario|b una <unknown>|b up <talk>|b use <said>|b view $|b wav $|b way her|b wer <telling>
11 b wherever youv|b which giv|b will hurt|b wish $|b without <facts>|b wont be|b would finish|b writ its
11 b ya <talk>|b yesterday <odd>|b you stood|b you trust|b you understood|b you wip|b youd carry|b yourself who
11 b youv thought|b youv trodden|b zero a|guess allow|guess heh|guess itll|guess n|guess sort|leads anyon
11 n <said> 1|nothing at|nothing bee|nothing plant|nothing stack|nothing thos|nothing tri|nothing twic|plan brav
11 plan exact|plan great|plan linear|plan that names ah|plan that names four|plan that names keep
11 plan that names lik|plan that names recurs|plan that names reports|plan using|plan wrong|question find
11 question im|question sad|remark any|remark cam|remark drop|remark island|remark okay|remark onc|remark ready
11 remark sets up|remark that names com|remark that names fin|remark that names splendid|remark too|reports <odd>
11 reports billion|reports bon|reports burn|reports cam|reports contest|reports cough|reports cushion|reports dfs
11 reports ignor|reports join|reports labell|reports nlargest|reports oof|reports pal|reports position
11 reports pretend|reports readabl|reports scenic|reports walk|requests ago|requests dequ|requests fac
11 requests gather|requests gues|requests nothing said|requests paus|requests pigeonhol|requests till
11 s <said> first|s <said> gather|s <said> serv|s <said> visit|s <said> will|s <shown> anyth|s <shown> beyond
11 s <shown> charity|s <shown> complain|s <shown> dequ|s <shown> finish|s <shown> greek|s <shown> linear
11 s <shown> spill|s <shown> spread|s ^ bee|s ^ blow|s ^ eras|s ^ evaluat|s ^ feel|s ^ final|s ^ forgot
11 s ^ front|s ^ higher|s ^ kept|s ^ look|s ^ mustnt|s ^ na|s ^ oof|s ^ peek|s ^ quickselect|s ^ remain
11 s ^ von|s ^ wander|s ^ ya|s ^ zuerst|s a ahead|s a hav|s a not|s a out|s a sound|s a too|s all now
11 s an can|s and got|s and know|s and linear|s and loop|s and straight|s and what|s answer nin|s are you
11 s ask of|s at befor|s at centr|s at eight|s away tim|s back to|s be two|s becaus pop|s befor doe|s befor los
11 s breadth search|s break a|s but last|s by each|s can n|s can the|s carry own|s chain entry|s colleagu say
11 s compar as|s comparison one|s could perhap|s count are|s count str|s current is|s depth thousand|s do be
11 s down the|s each down|s each just|s each rather|s ear that|s earlier for|s edg a|s els other|s empty box
11 s equal dot|s expect <shown>|s fall when|s first not|s for plan|s for still|s forbidden <shown>|s four them
11 s from <shown>|s from ground|s from your|s glu to|s guest the|s had down|s hand itself|s has befor
11 s hav opinion|s hav thousand|s highest down|s how cod|s hundr <shown>|s i reveal|s in draw|s in half
11 s in halv|s in mirror|s in n|s in rest|s in world|s into by|s is abov|s is every|s is gold|s is past
11 s is reach|s is whenever|s it would|s its breadth|s its sid|s join that|s just at|s just it|s kick the
11 s know neighbour|s last she|s last thi|s leav flag|s let loop|s lift the|s lik hear|s lin befor|s lin each
11 s longer two|s look <said>|s look two|s loop your|s mark youv|s met <shown>|s middl an|s minimum <shown>
11 s mor <said>|s mor the|s mov is|s my not|s new is|s nin for|s nobody for|s now you|s of be|s of floor
11 s of plain|s off end|s off see|s on mug|s on train|s on very|s onc often|s onc tally|s one befor
11 s one further|s one miss|s one remember|s one use|s one when|s or two|s out left|s over each|s pack lunch
11 s pair in|s per is|s push out|s put plu|s real is|s reinsert <shown>|s round and|s sam would|s say all
11 s see <shown>|s she finish|s she stand|s shift to|s should les|s sinc least|s sip tea|s slid the|s so don
11 s somebody been|s someth answer|s still her|s swap <said>|s team <shown>|s ten befor|s the bench|s the cas
11 s the finger|s the look|s the map|s the th|s the to|s the you|s them wher|s ther better|s ther go|s thi last
11 s thos a|s thre one|s through count|s tid in|s tim often|s to entry|s to follow|s to held|s to look|s to not
11 s tre bee|s twenty are|s twin gon|s two back|s u <shown>|s up itself|s up zero|s wait the|s was two
11 s what with|s wher <shown>|s whether already|s which cant|s which did|s which dont|s which when|s with old
11 s with spot|s with when|s would look|s wouldnt rather|s wouldnt with|s wrong <shown>|s you built|s your bucket
11 s your goe|s your jump|s youv finish|sets up lunch|sets up morn|sets up new|sets up pocket|sets up seen
11 sets up serv|tells ahead|tells beneath|tells blok|tells coupl|tells diccionario|tells dummy|tells ear
11 tells earlier|tells fool|tells full|tells leonardo|tells lov|tells low|tells matter|tells miss|tells neednt
11 tells offset|tells popularity|tells sailor|tells shirt|tells smil|tells stay|tells surpris|tells throughout
11 tells throw|w afraid|w anew|w assistant|w beneath|w binaria|w bon|w cam|w coupl|w cushion|w diccionario
11 w dip|w direct|w draught|w expand|w fast|w formula|w glob|w hasnt|w hotel|w it|w ja|w leftmost|w lin
11 w loaf|w luck|w medal|w never|w notch|w oof|w ouvrant|w pan|w parent|w past|w path|w proud|w reason
11 w relevant|w remark|w sailor|w shelv|w sledgehammer|w spoil|w th|w ther|w third|w thousand|w treat|w you
12 acts advises leads|advises <odd>|advises common|advises equality|advises evict|advises gav|advises lift
12 advises nought|advises pointer|advises sister|advises smil|advises tail|asks inner|asks larg|b <said> <n>
12 b <said> be|b <said> me|b <said> might|b <said> nor|b <shown> array|b <shown> beneath|b <shown> branch
12 b <shown> clever|b <shown> ear|b <shown> greater|b <shown> guess|b <shown> many|b <shown> open
12 b <shown> recommend|b <shown> wid|b ^ allow|b ^ b|b ^ caus|b ^ dont|b ^ funny|b ^ haan|b ^ his|b ^ if
12 b ^ last|b ^ link|b ^ newest|b ^ presumab|b ^ regrettab|b ^ seven|b ^ spill|b ^ swallow|b ^ u|b ^ und
12 b ^ unofficial|b ^ until|b ^ yep|b a com|b a hard|b a hashmap|b a pot|b a sensibl|b a sham|b a telephon
12 b a twist|b actual $|b an endles|b an uncut|b and everyth|b and search|b array of|b at <shown>|b away at
12 b bed $|b befor he|b bei <odd>|b bend <facts>|b bend back|b better $|b bob your|b both <shown>|b bound by
12 b breadth $|b but the|b by half|b by me|b by remember|b cach on|b call that|b can beat|b chain in|b champ $
12 b check <hinted>|b check is|b clock <talk>|b could leav|b could sav|b count in|b danc $|b dat <talk>|b deep $
12 b dict from|b direction and|b e <odd>|b each letter|b each position|b either <talk>|b either end
12 b en <unknown>|b end at|b endles <talk>|b endles loop|b et <odd>|b everyth you|b excellent $|b expect your
12 b extra <asked>|b extra <said>|b fifteen <talk>|b fil them|b fin thing|b first <telling>|b foot hav
12 b for every|b four lin|b freez the|b friend circl|b gat befor|b gather its|b go ther|b god $|b gon $
12 b great $|b haan $|b halfway $|b hall $|b hav <asked>|b hav arriv|b head <hinted>|b heap is|b hm $|b hung $
12 b i spok|b if for|b in befor|b index into|b inner loop|b is instant|b isnt <shown>|b it don|b it wer
12 b its basical|b its match|b ive put|b jed <odd>|b join <odd>|b keep only|b landfeld <odd>|b last remain
12 b lat $|b later still|b laugh at|b letter word|b linear <said>|b listen to|b lit up|b littl <hinted>
12 b locker $|b loop at|b luck to|b many bucket|b many can|b mark as|b memory that|b middl without|b mix the
12 b modify <telling>|b month <talk>|b mor slot|b mouth $|b must look|b must the|b my finger|b never mark
12 b never meet|b next floor|b nic for|b nod <odd>|b nor will|b nos for|b not simp|b notebook <talk>|b of ahead
12 b of neighbour|b of step|b older <asked>|b on onc|b one <asked>|b one isnt|b one just|b one shorter
12 b one youd|b only updat|b order <hinted>|b otherwis it|b otherwis to|b out an|b out for|b output is
12 b peopl would|b piec <shown>|b pity about|b position nought|b possibl figur|b power $|b presumab $|b put nin
12 b quadratic for|b queu of|b restart from|b right $|b ring a|b robber or|b rom $|b rough $|b run <telling>
12 b sam end|b sandwich $|b seen that|b serv <talk>|b seven <asked>|b she stood|b sink what|b so nic
12 b someth key|b someth ther|b stack the|b stand right|b start becom|b start ther|b stop as|b stor it
12 b stretch is|b strict <odd>|b strict sign|b strik its|b sunday <odd>|b superfluou $|b sur ther|b swap in
12 b tak back|b test whether|b that differenc|b that eat|b that fiv|b the addres|b the greater|b the letter
12 b the output|b the sampl|b them all|b thi <unknown>|b though youd|b thre with|b tidy that|b til of
12 b to complain|b to do|b to end|b to int|b to reach|b to rom|b touch the|b two to|b uncl drov|b unclos one
12 b unseen $|b up and|b up befor|b up first|b visit set|b von <odd>|b walk toward|b was already|b was left
12 b we shall|b weakest of|b what becom|b what could|b whether my|b which one|b will go|b with count
12 b without compar|b work than|b worth <odd>|b wouldnt bother|b wouldnt talk|b yep $|b you about|b you away
12 b you been|b you bump|b you down|b you sav|b you spot|b youd find|b your uncl|b your victim|b zero becaus
12 b zero on|b zero up|guess mm|guess nah|guess precis|language drop|leads behind|leads heard|nothing pas
12 nothing russian|nothing their|plan that names don|plan that names straight|plan throw|question much
12 question spot|remark gather|remark lak|remark negativ|remark obvious|remark that names hm
12 remark that names though|remark that names wher|reports <asked>|reports began|reports below|reports careful
12 reports endles|reports eras|reports haan|reports heart|reports heaven|reports length|reports lower
12 reports memo|reports newer|reports presumab|reports sent|reports shed|reports siz|reports spos|reports trim
12 reports yep|requests sock|requests stood|s <said> at|s <said> been|s <said> not|s <said> sort|s <said> ther
12 s <shown> alon|s <shown> among|s <shown> distanc|s <shown> down|s <shown> finger|s <shown> linkedhashmap
12 s <shown> lookup|s <shown> queu|s <shown> that|s <shown> unbroken|s ^ better|s ^ clip|s ^ dear|s ^ election
12 s ^ empil|s ^ especial|s ^ feet|s ^ haan|s ^ hm|s ^ inner|s ^ memory|s ^ most|s ^ nlargest|s ^ nod
12 s ^ presumab|s ^ quit|s ^ regrettab|s ^ setrecursionlimit|s ^ shell|s ^ textbook|s ^ think|s ^ unofficial
12 s ^ yep|s a country|s a taken|s after at|s against last|s already that|s also how|s alway <shown>|s among one
12 s and do|s array one|s as extra|s as first|s befor went|s bob uncl|s build that|s cam from|s cam last
12 s cam to|s can all|s can hav|s can say|s can tak|s cant them|s cod that|s com one|s compar with
12 s copy <shown>|s could foot|s could just|s count at|s doe than|s doubl gon|s each every|s each gav|s each had
12 s end the|s ever rightward|s every by|s every goe|s fall on|s find minimum|s first <shown>|s fiv <shown>
12 s flat its|s foot been|s for four|s for widest|s from front|s from ston|s front <said>|s go or|s going hav
12 s got without|s had put|s has match|s her hav|s hom a|s hous or|s how of|s i youd|s if ear|s in bracket
12 s in maz|s instead ahead|s into other|s is cousin|s is readabl|s is small|s is sum|s it for|s it forever
12 s its long|s keep open|s kick that|s lay one|s left of|s lin and|s list append|s look further|s mark so
12 s me youv|s memory grow|s mer that|s moment <shown>|s my drov|s n wher|s next begin|s not say|s often occur
12 s on count|s on first|s one a|s one isnt|s one my|s one pil|s one slot|s one well|s open door|s over few
12 s podium thre|s quit right|s reason <shown>|s replac <said>|s rest the|s restart scratch|s say often|s sent to
12 s sinc put|s so a|s so it|s somebody for|s stand by|s start out|s sweep left|s tail the|s test membership
12 s that complet|s that thousand|s the already|s the befor|s the button|s the candidat|s the direction
12 s the story|s the your|s they by|s thing i|s think rabbit|s thousand and|s thousand you|s thousand youd
12 s till hav|s tim all|s to cod|s to compar|s to old|s to top|s two nod|s two together|s two walk
12 s until nobody|s until twin|s wait <shown>|s way it|s what somebody|s whether anyth|s which arriv|s which one
12 s whil hi|s why <shown>|s window and|s with explicit|s with full|s with leftmost|s with row|s word it
12 s word you|s work your|s would better|s would new|s you away|s you clear|s you halv|s you of|s you past
12 s you shut|s you thing|s you updat|s you whether|s youll fiv|s youv idea|sets up dictionary|sets up fit
12 sets up however|sets up left|sets up proper|sets up smaller|sets up wherever|tells accordion|tells add
12 tells awful|tells bei|tells bin|tells complaint|tells customer|tells deck|tells deux|tells engin
12 tells fibonacci|tells fish|tells handy|tells initial|tells job|tells landfeld|tells let|tells pan|tells recip
12 tells shorten|tells slower|tells sortiert|tells uma|tells uncl|tells unvisit|tells warteschlang|tells wav
12 tells wherever|tells wink|tells world|w are|w bei|w bold|w border|w clip|w cough|w county|w deux
12 w different|w dream|w empil|w f|w fak|w fish|w forty|w fullest|w green|w haan|w hm|w horsesho|w hug
12 w hunch|w inner|w landfeld|w layer|w modest|w namesak|w nim|w onc|w pancak|w pension|w presumab|w rang
12 w recip|w regrettab|w reject|w shorten|w slap|w sortiert|w spos|w student|w superfluou|w than|w unbroken
12 w yep
13 act advises|acts asks asks|advises among|advises back|advises chain|advises chang|advises coffe|advises cross
13 advises direction|advises dodg|advises hand|advises innermost|advises linear|advises mirror|advises newest
13 advises precis|advises went|asks box|asks draw|asks good|asks pas|asks saf|asks separat|b <said> <said>
13 b <said> nought|b <said> shift|b <shown> <facts>|b <shown> fiv|b <shown> halfway|b <shown> hour|b <shown> if
13 b <shown> might|b <shown> of|b <shown> reachabl|b <shown> went|b ^ after|b ^ cest|b ^ charm|b ^ eh|b ^ four
13 b ^ good|b ^ la|b ^ narrower|b ^ stand|b ^ stick|b ^ t|b ^ tri|b ^ work|b a branch|b a candidat|b a chaqu
13 b a happy|b a one|b a palindrom|b a power|b a stack|b a ticket|b a tower|b a visit|b admit it|b all fourteen
13 b and build|b and middl|b any <shown>|b around <shown>|b as <shown>|b bar $|b been $|b befor <shown>
13 b bigger than|b both its|b bother with|b brauchst <odd>|b bucket $|b by key|b by then|b can dodg|b can hear
13 b carry two|b certain <shown>|b check <odd>|b comparison should|b con <odd>|b count from|b cur $|b curiou what
13 b cut the|b da <unknown>|b day <shown>|b de <odd>|b delet a|b did it|b doe a|b domino <odd>|b drop is
13 b dry $|b ear one|b eat up|b eh $|b entry zero|b everyth away|b extra memory|b fin <shown>|b finish ear
13 b first of|b fiv <facts>|b for its|b fre of|b from small|b gav thre|b goe straight|b gonna be|b good one
13 b ground <odd>|b ground floor|b group is|b half of|b halv $|b hand over|b hang on|b hash set|b he was
13 b hi <hinted>|b hundr <talk>|b hundr thousand|b i to|b id <hinted>|b if every|b im sorry|b in seen
13 b includ the|b index $|b inner <odd>|b innermost <odd>|b intact $|b into <odd>|b is finish|b is strict
13 b ist <odd>|b it backward|b it sail|b its spell|b just what|b knew the|b largest of|b last touch|b leav you
13 b left at|b left over|b librarian would|b lin should|b link the|b loop of|b manag it|b map <shown>
13 b match every|b me in|b memory is|b mention that|b mer not|b mild <talk>|b min has|b minu <shown>|b my drift
13 b nam for|b near finish|b never cam|b never go|b no argument|b no doubl|b no search|b not discus
13 b observation $|b of what|b on blot|b on up|b one along|b one might|b one sid|b one ther|b onto <talk>
13 b opener <hinted>|b order one|b ordinary <telling>|b ordinary halv|b out which|b overboard $|b par <odd>
13 b person <odd>|b possib <odd>|b possibl her|b proces the|b quarrel with|b quiet and|b rabbit <odd>
13 b rang <hinted>|b rather than|b recursiv <talk>|b remainder by|b right to|b sam as|b sam machinery|b second on
13 b seen befor|b seen is|b she read|b shift along|b sink each|b sink it|b sit <shown>|b skip <shown>|b snap $
13 b somebody <talk>|b someon <hinted>|b somewher to|b sort the|b spend a|b split in|b spread <odd>|b start just
13 b stay <facts>|b stay with|b stick it|b stor the|b such a|b tab $|b tabl <shown>|b tail $|b tail is
13 b telephon <odd>|b telephon book|b ten befor|b textbook $|b that going|b that join|b that mark|b that must
13 b the box|b the cas|b the fella|b the guy|b the list|b the new|b the shoulder|b the sid|b the villag
13 b thes out|b thi befor|b thi is|b thing left|b third <shown>|b thirteenth <odd>|b thirteenth century
13 b though <talk>|b tim <facts>|b to <telling>|b to now|b to one|b too littl|b trick as|b twenty for
13 b twin <talk>|b under that|b unles its|b unsort $|b usa una|b villag $|b warteschlang $|b was either
13 b way and|b we run|b well hav|b well known|b wer after|b wev had|b wher <telling>|b wher two|b which <shown>
13 b whos index|b wodniw <odd>|b wodniw gnidil|b worth a|b would <telling>|b would chang|b would one|b would ther
13 b writ thi|b you are|b you brought|b you com|b you not|b you pay|b you perhap|b you ther|b you took
13 b yourself for|guess drop|guess listen|guess rabbit|guess right|language up|leads <odd>|leads serv
13 leads window|nothing every|nothing lik|nothing popitem|nothing show|plan good|plan that names great
13 plan that names put|plan that names real|plan that names thos|plan ya|question asks|question open|question slic
13 question your|remark half|remark imagin|remark s|remark serious|remark start|remark that names alway
13 reports butter|reports circl|reports combinatoric|reports found|reports fresh|reports grief|reports happier
13 reports hm|reports iccanobif|reports lead|reports mov|reports optimal|reports pen|reports reach|reports right
13 reports sack|reports sleep|reports turn|reports unfold|reports whol|requests bound|requests earlier
13 requests enter|requests narrow|requests teacher|requests tidy|requests truthy|s <n> <n>|s <said> cam
13 s <said> enough|s <said> gav|s <said> halv|s <said> low|s <said> stay|s <shown> candidat|s <shown> everyth
13 s <shown> ignor|s <shown> knock|s <shown> over|s <shown> spar|s <shown> ten|s <shown> thos|s <shown> well
13 s ^ addition|s ^ brauchst|s ^ chuck|s ^ eh|s ^ end|s ^ fifty|s ^ iccanobif|s ^ larg|s ^ max|s ^ measur
13 s ^ narrower|s ^ only|s ^ ordereddict|s ^ other|s ^ pity|s ^ see|s ^ sens|s ^ theyd|s a against|s a back
13 s a binary|s a choic|s a forget|s a mor|s a program|s a without|s about later|s along each|s alway proper
13 s an <shown>|s and from|s and tak|s and treat|s append the|s are that|s arrang by|s at answer|s away <said>
13 s away each|s away it|s back count|s befor know|s befor tak|s better <said>|s big for|s bitten that|s book a
13 s brought a|s can constant|s catch drift|s caterpillar the|s chain the|s cod <shown>|s collect kid
13 s compar ther|s cros out|s did do|s do ordinary|s dot to|s drop one|s end one|s entir befor|s equal high
13 s everyon <shown>|s expect a|s flag each|s for by|s fresh is|s from fresh|s from them|s girl you|s goe until
13 s has than|s has way|s havent on|s i bother|s i hear|s i never|s i real|s if <said>|s if stor|s if the
13 s in max|s in sum|s it again|s its entry|s ive your|s keep half|s keep opener|s keep order|s les one
13 s let stop|s list the|s look what|s math <said>|s max the|s maximum the|s may to|s me up|s middl ten
13 s miss has|s mor twic|s most thos|s my alway|s my forbid|s neither them|s next befor|s non left|s not how
13 s of about|s of gon|s of logarithm|s off that|s often hav|s on back|s on closer|s on each|s on far
13 s on shoulder|s one earlier|s one lower|s our the|s out first|s pour on|s proud you|s remember you
13 s round python|s sam by|s sam two|s second with|s seven want|s sinc hav|s skip abov|s slip the|s somebody to
13 s someth the|s sorry say|s spar a|s start <shown>|s still part|s stretch <shown>|s sworn silenc|s tabl one
13 s tak last|s ten thirty|s that search|s that what|s the again|s the arriv|s the but|s the crowd|s the equal
13 s the fit|s the split|s ther clash|s think plat|s thos and|s thos four|s thre so|s to by|s to constant
13 s to far|s to many|s to quick|s try it|s up answer|s visit and|s way no|s wer i|s when pop|s when that
13 s wher sam|s wher that|s whether has|s with bucket|s with plan|s with queu|s with tal|s wrot each|s you dodg
13 s you drop|s you kept|s you les|s you my|s you yourself|s youll for|s youv her|s youv your|s zero should
13 sets up minu|sets up refresh|sets up sid|tells <facts>|tells age|tells anew|tells asid|tells barn
13 tells brauchst|tells breakfast|tells burn|tells caus|tells complet|tells danc|tells duck|tells dusty
13 tells einen|tells explicit|tells hill|tells mov|tells numero|tells piec|tells rear|tells scrambl
13 tells smaller|tells woman|tells worterbuch|w attendant|w board|w brauchst|w breitensuch|w downward|w eh
13 w eraser|w final|w finger|w gain|w gon|w gotcha|w intact|w job|w lit|w many|w mild|w no|w numero
13 w official|w offnend|w overboard|w perhap|w print|w shirt|w spirit|w staff|w tourist|w turn|w yesterday
13 w zuerst
14 advises highest|advises insid|advises join|advises laid|advises lunch|advises meet|advises power|advises stood
14 advises subtraction|advises tim|advises topmost|advises travel|asks|asks hop|b <said> sort|b <shown> already
14 b <shown> fram|b <shown> knew|b <shown> pick|b <shown> rabbit|b <shown> row|b <shown> wear|b ^ ahh|b ^ alpha
14 b ^ dead|b ^ doub|b ^ ess|b ^ flip|b ^ ka|b ^ know|b ^ listen|b ^ liv|b ^ most|b ^ official|b ^ pictur
14 b ^ plant|b ^ proces|b ^ repeat|b ^ ring|b ^ should|b ^ theyll|b ^ updat|b a bear|b a default|b a glov
14 b a helper|b a keyerror|b a plac|b a priority|b a shorter|b a slip|b a way|b after you|b ahh $
14 b along <talk>|b alphabet $|b and out|b app $|b b <odd>|b be handl|b be hop|b been put|b bfs $|b bisect $
14 b both edg|b brak $|b bucket tool|b busqueda <odd>|b ca <unknown>|b call one|b cam either|b can a|b can plac
14 b can start|b cas in|b chair a|b coast <odd>|b colon $|b combination $|b could <odd>|b could never
14 b couldnt the|b count head|b decid it|b dem anfang|b dictionary is|b dictionary of|b die $|b do away
14 b don with|b dont car|b door <talk>|b down one|b down till|b drop by|b ear $|b ein warteschlang|b equal to
14 b even <hinted>|b everyon up|b extra argument|b fifty first|b first step|b for breakfast|b for les|b for miss
14 b from <talk>|b from behind|b from right|b funny how|b group from|b group never|b hand is|b has to|b hir a
14 b hop its|b how <asked>|b how deep|b how your|b i expect|b imagin <odd>|b in an|b index is|b indexerror on
14 b inner <talk>|b insid $|b instead of|b is <hinted>|b is okay|b is past|b is such|b isnt $|b it behind
14 b its just|b java linkedhashmap|b just drop|b just said|b just the|b key the|b knew that|b last bucket
14 b lay them|b le <odd>|b leav $|b link <said>|b littl notebook|b mak sur|b many <said>|b memory for
14 b mention <hinted>|b mirror <talk>|b moment youd|b my friend|b nach dem|b neighbour on|b neither ever
14 b never mov|b never said|b next ten|b nin cas|b not all|b not its|b not wher|b noth mor|b of them|b on each
14 b on tuesday|b onc watch|b one stroll|b one whil|b open another|b other hav|b over onc|b overwrit a
14 b partner $|b pas with|b podium with|b position $|b position in|b possibl <asked>|b previou $
14 b priority <telling>|b priority queu|b push each|b q $|b reach them|b readabl $|b real <unknown>|b rest <odd>
14 b run into|b rush at|b sam mov|b say nin|b second word|b settl on|b she stand|b shirt $|b should do
14 b shrink to|b shut a|b slid <asked>|b slip through|b so each|b so too|b sorry for|b still be|b still fac
14 b stor <shown>|b tak away|b tal per|b tall <odd>|b test <hinted>|b the algorithm|b the brak|b the doorman
14 b the fastest|b the hill|b the item|b the minimum|b the optimal|b the search|b the stamp|b the truth
14 b the uppermost|b ther till|b thing $|b thos <talk>|b thousand that|b to <unknown>|b to just|b to kill
14 b to secrecy|b to thre|b truthy $|b twenty <said>|b two run|b two short|b uma <odd>|b version i|b walk $
14 b walk for|b want a|b was don|b was she|b watch a|b well $|b well be|b wer i|b what a|b what shall
14 b which door|b whil <telling>|b who stand|b whoever <hinted>|b with whichever|b wouldnt go|b writ one
14 b you empty|b you follow|b you mad|b you need|b you pack|b you shouldnt|b youd know|b your sheet
14 b zero disappear|guess are|guess build|guess number|guess sam|guess shall|guess theyll|leads depth|leads past
14 leads somebody|leads structur|nothing alpha|nothing ess|nothing proces|nothing subtract|nothing when
14 nothing wider|plan bles|plan regex|plan that names is|plan that names ninety|plan that names yep
14 question correct|question in|question twin|question work|remark if|remark loop|remark might
14 remark that names ask|remark that names correct|remark that names dear|remark that names float
14 remark that names id|remark that names row|remark to|reports ahh|reports arrival|reports best|reports border
14 reports cousin|reports cream|reports dead|reports detour|reports further|reports furthest|reports greater
14 reports guy|reports heavier|reports ka|reports modify|reports popleft|reports quick|reports secrecy
14 reports somebody|reports sourdough|reports tun|reports uh|reports weakest|requests arrang|requests caterpillar
14 requests current|requests ink|requests party|requests pop|s <said> know|s <said> see|s <shown> about
14 s <shown> collect|s <shown> dictionary|s <shown> drown|s <shown> gam|s <shown> gather|s <shown> order
14 s <shown> phon|s <shown> reach|s ^ ahh|s ^ alpha|s ^ dead|s ^ der|s ^ ess|s ^ funny|s ^ itd|s ^ leg
14 s ^ popleft|s ^ recursiv|s ^ ring|s ^ sav|s ^ strict|s ^ theyll|s ^ uncut|s ^ und|s ^ unseen|s ^ until
14 s ^ went|s ^ wher|s a <said>|s a addres|s a fami|s about hundr|s add neighbour|s add that|s all say
14 s another keep|s answer i|s are when|s at becaus|s b one|s be happy|s be slow|s befor whether|s bin the
14 s both thos|s break <said>|s cam is|s cant too|s check it|s count from|s depth you|s do that|s doe giv
14 s dont it|s for frequency|s for order|s from the|s front an|s got minut|s halv still|s hav your|s i just
14 s i myself|s i seen|s if over|s if wrot|s ill and|s ill in|s in what|s into new|s into second|s is thi
14 s isnt only|s it cross|s it other|s its too|s knew one|s laugh you|s left is|s let about|s let im|s let jump
14 s morn the|s most step|s mov as|s must first|s nach anfang|s of election|s of graph|s of half|s only and
14 s only look|s only other|s opener on|s or a|s or you|s pictur row|s plan the|s point the|s real you
14 s remember last|s return when|s right left|s right she|s rippl a|s rush all|s serv the|s settl <shown>
14 s should constant|s show to|s shrink the|s sinc the|s solv sam|s sort all|s spill on|s still do|s still down
14 s sworn secrecy|s taken miss|s than need|s that closer|s that log|s that might|s that off|s the bird
14 s the off|s the pil|s the roll|s the whos|s ther first|s theyd to|s thi are|s think what|s thos what
14 s though was|s tim run|s to first|s to its|s to or|s treat <shown>|s valu your|s was youd|s wed be
14 s what could|s what my|s what of|s what seen|s whenever a|s whil run|s who at|s will nic|s with set
14 s with sum|s you rid|s you skip|s youd surpris|s youd that|s youll want|s your them|s zero falsy
14 sets up began|sets up eras|sets up lent|sets up long|tells bell|tells bisect|tells build|tells cloth
14 tells creep|tells deal|tells dynamic|tells eat|tells election|tells exercis|tells fight|tells helpful
14 tells jed|tells question|tells quickselect|tells read|tells repair|tells se|tells tallest|tells trail
14 tells von|tells wed|w actual|w adjacent|w ahh|w also|w bin|w brak|w busines|w busqueda|w champ|w cousin
14 w departur|w dimension|w exist|w float|w for|w hundr|w jed|w kis|w lif|w might|w movement|w reus|w say
14 w se|w secrecy|w still|w thin|w thos|w very|w width|w without|w woman|w wood
15 advises branch|advises collection|advises pop|advises whol|asks acros|asks go|asks handl|asks hm|b <n> on
15 b <shown> cold|b <shown> comparison|b <shown> error|b <shown> fac|b <shown> jump|b <shown> print
15 b <shown> result|b <shown> shed|b <shown> sort|b ^ baby|b ^ build|b ^ dfs|b ^ ear|b ^ expect|b ^ full
15 b ^ glu|b ^ obvious|b ^ ouch|b ^ pay|b ^ sort|b ^ stack|b ^ that|b ^ toss|b ^ uh|b a billion|b a no
15 b a strok|b about ten|b against the|b all thos|b all twelv|b allow for|b along and|b already did
15 b alway <said>|b am i|b and kept|b and return|b animal $|b append an|b arm $|b be <talk>|b be reach
15 b best <hinted>|b better <odd>|b board $|b both of|b bring them|b build <shown>|b can hold|b can shut
15 b can trust|b car about|b cest <odd>|b circl $|b closer <asked>|b closer must|b com down|b d and|b dem <odd>
15 b der <odd>|b do as|b dont work|b dot comb|b down and|b down to|b each <unknown>|b each titl|b flip <shown>
15 b for nin|b four <asked>|b four plu|b frequency $|b front until|b full thre|b gather all|b gav your
15 b group of|b half away|b hand <shown>|b has <odd>|b high <odd>|b hotel $|b how to|b i must|b if they
15 b imagin pour|b in a|b in memory|b index <odd>|b index in|b is exact|b it all|b it wouldnt|b its neighbor
15 b ka <unknown>|b knew <shown>|b know <talk>|b latest <shown>|b lie <talk>|b liv <hinted>|b liv at|b liv next
15 b los it|b mad out|b may put|b middl are|b million <hinted>|b minimum in|b mm $|b mor <unknown>|b most one
15 b music <talk>|b must <shown>|b my dinner|b my tax|b myself <talk>|b narrow <odd>|b never measur|b nobody is
15 b non <talk>|b not allow|b old plac|b one click|b one step|b opener <talk>|b opinion $|b ouch $|b over at
15 b pas is|b plain old|b plain recursion|b player <hinted>|b possib <facts>|b prev and|b previou <shown>
15 b real <facts>|b recent one|b reinsert a|b right befor|b right down|b run one|b scenic rout|b see somebody
15 b set for|b several <hinted>|b short by|b sinc with|b singl <talk>|b slow for|b so no|b someon <asked>
15 b spot and|b stal <facts>|b stal <hinted>|b stal end|b stand just|b step two|b still in|b stroll $
15 b team <talk>|b than wher|b that siz|b the deck|b the empty|b the eviction|b the left|b the mat|b the scenic
15 b the seed|b the sofa|b the think|b them into|b ther so|b theyr in|b thi <odd>|b thi down|b think <talk>
15 b though $|b thre <asked>|b threw the|b truth $|b turn each|b two besid|b two for|b two question|b une <odd>
15 b up already|b up or|b visit all|b voila $|b wee <unknown>|b well as|b went and|b what els|b when a
15 b whenever its|b with h|b with it|b wont work|b you halv|b youd mis|b your over|b your queu|b yourself down
15 b zahl <odd>|b zero and|context guess|guess great|guess warm|guess wer|language count|language if
15 language requests|leads drop|leads middl|leads spot|leads test|nothing clos|nothing instead|nothing lo
15 nothing pull|nothing replac|plan append|plan that names must|plan you|remark leads|remark that names brut
15 remark that names good|remark that names which|remark that names would|remark that names wouldnt|remark think
15 reports car|reports comparison|reports compas|reports dear|reports door|reports goe|reports gotcha
15 reports neater|reports ouch|reports parent|reports prev|reports put|reports smart|reports steam|reports tray
15 reports una|reports wee|requests fir|s <said> away|s <said> nobody|s <said> such|s <shown> build
15 s <shown> cancel|s <shown> disappear|s <shown> enter|s <shown> plenty|s <shown> program|s <shown> python
15 s ^ another|s ^ below|s ^ cest|s ^ cost|s ^ drawer|s ^ fenc|s ^ filter|s ^ greedy|s ^ head|s ^ insight
15 s ^ labell|s ^ marker|s ^ obvious|s ^ ouch|s ^ per|s ^ prev|s ^ skip|s ^ stretch|s ^ thi|s ^ toss|s ^ wash
15 s a gam|s a recip|s a register|s acros board|s already the|s am allow|s and les|s and one|s and pop
15 s answer so|s append pop|s at hous|s be onc|s be otherwis|s block that|s book its|s both and
15 s breadth traversal|s breath slow|s bring one|s bump <shown>|s by many|s by pair|s by they|s call its
15 s candidat <shown>|s click a|s destroy <shown>|s dot dot|s down aisl|s each back|s each ther|s equal plu
15 s exact the|s exceed length|s first smaller|s for second|s forty for|s full hundr|s group by|s guy <shown>
15 s hand hand|s has that|s hash the|s head forward|s helper <shown>|s her thre|s hit the|s hom supper|s i i
15 s if later|s if lie|s if your|s ill is|s imagin a|s in center|s in sort|s is larger|s it mov|s it so
15 s its check|s just up|s know oldest|s last be|s leav a|s length you|s lik undo|s littl of|s liv door
15 s map thi|s math comb|s memory all|s memory the|s mov up|s n and|s never <said>|s never that|s never whether
15 s nor a|s not to|s of thre|s off your|s old of|s one append|s one many|s one not|s one on|s one seen
15 s one tak|s one wait|s open fresh|s or newest|s out onc|s over <shown>|s pair indic|s pay the|s position it
15 s ran <said>|s real all|s record <shown>|s remov the|s row a|s sam of|s sam overwrit|s say first|s second has
15 s sinc what|s sip water|s someth by|s spoil if|s start backward|s stick <shown>|s still when|s stop one
15 s surviv <shown>|s tabl that|s than should|s that cost|s that did|s that exact|s that touch|s the bucket
15 s the continu|s the fail|s the latest|s the link|s the opener|s the puzzl|s the structur|s the up|s the whil
15 s ther input|s ther new|s they go|s thos their|s thre would|s through you|s til strip|s tim ther|s to beyond
15 s to front|s to written|s two variabl|s up coat|s want stack|s we both|s weakest the|s whoever in
15 s wid <shown>|s with mov|s work is|s would both|s would each|s would hav|s would rather|s wouldnt it
15 s you mov|s you turn|s your cas|s youv strict|s zero fals|s zero out|sets up cam|sets up cross
15 sets up current|sets up goe|sets up hmm|sets up print|sets up stand|sets up worth|tells beat|tells begin
15 tells bus|tells christma|tells dem|tells filter|tells littl|tells liv|tells marker|tells na|tells nicer
15 tells o|tells ran|tells smallest|tells sofa|tells swallow|w <shown>|w cach|w cest|w cheap|w clock|w consol
15 w dear|w dem|w egg|w estimat|w gist|w humour|w lie|w mark|w mix|w noun|w ouch|w paid|w regex|w should
15 w sibl|w smaller|w snap|w thank|w though|w through|w timestamp|w try|w wee
16 acts asks requests|acts sets up requests|advises card|advises depend|advises full|advises itll|advises lot
16 advises partner|advises rid|advises shav|advises slid|advises spread|asks cross|asks mad|asks phon
16 b <said> no|b <shown> built|b <shown> even|b <shown> fail|b <shown> never|b <shown> thes|b <shown> they
16 b ^ bring|b ^ handy|b ^ k|b ^ luck|b ^ n|b ^ normal|b ^ opener|b ^ particular|b ^ seat|b ^ stretch
16 b ^ thatll|b ^ wherever|b a browser|b a fenc|b a gam|b a memo|b a phon|b a pity|b a solution|b an innocent
16 b and cut|b another minut|b are <telling>|b arrival $|b as miss|b at you|b back with|b be easier|b be out
16 b beat that|b better off|b bles her|b both neighbour|b bother <shown>|b bug $|b but <talk>|b cancel my
16 b certain wouldnt|b classic <telling>|b clear $|b company $|b contain the|b count <asked>|b cours <talk>
16 b day <odd>|b dead $|b dee $|b dictionary <talk>|b door <facts>|b doub $|b drift $|b drink my|b en <odd>
16 b end of|b equal one|b est <odd>|b ever did|b expect ther|b expensiv part|b far simpler|b finish <hinted>
16 b first as|b first put|b forget $|b from ear|b front <talk>|b full the|b gav up|b goe the|b gonna <odd>
16 b group <shown>|b h m|b had for|b half each|b havent seen|b however many|b i met|b in box|b in ndimag
16 b in order|b index by|b it about|b it do|b itd <odd>|b its plac|b jump <facts>|b just gon|b knew <talk>
16 b know both|b laptop is|b last must|b leonardo of|b let me|b lin $|b lo hi|b look is|b lov <hinted>
16 b low and|b manual $|b meal $|b million <asked>|b mov one|b need only|b neednt go|b no comparison|b not befor
16 b not non|b nought is|b of <odd>|b of <telling>|b of forty|b of lin|b one ear|b one into|b opener is
16 b opener you|b order in|b own and|b plat on|b pop when|b position <odd>|b previou one|b quick could
16 b read its|b replac by|b result so|b row <asked>|b rul in|b rummag $|b run ahead|b sack $|b second d
16 b secret that|b self <odd>|b set <odd>|b sinc at|b singl pas|b slid along|b slip by|b small tabl
16 b smallest of|b smallest on|b smell <odd>|b smil $|b som would|b stack is|b stay as|b tal <odd>|b than is
16 b than youd|b that answer|b that any|b that carry|b that for|b that she|b that slid|b that wait|b the girl
16 b the kettl|b the manual|b the program|b the width|b their spot|b they <facts>|b they dont|b theyr lin
16 b thought of|b thousand <hinted>|b thousand million|b thre plu|b to lat|b to object|b to pay|b touch onc
16 b treat it|b turn every|b twin has|b u would|b unhook it|b up <telling>|b wait <facts>|b walk along|b walk to
16 b wall <odd>|b week <hinted>|b week told|b what might|b what will|b whod <shown>|b wink <odd>|b wink wink
16 b with room|b worth $|b wrong as|b you better|b you jot|b you lin|b youd said|b youll do|b your laugh
16 b your stack|b your version|b youv <shown>|doubt tells|guess row|guess until|leads maximum|leads thought
16 nothing dont|nothing it|nothing know|nothing search|nothing self|nothing slid|nothing way|nothing x|plan sigh
16 plan that names somebody|plan that names thank|plan theyd|question giv|remark below|remark ordereddict
16 remark remember|remark seven|remark simpl|remark that names constant|remark that names set
16 remark that names stay|reports area|reports bang|reports bug|reports constant|reports country|reports crowd
16 reports cupboard|reports em|reports enter|reports garden|reports ghost|reports highest|reports insid
16 reports liberty|reports manual|reports ought|reports road|reports shav|reports subtraction|reports unsort
16 reports villag|requests los|s <said> <said>|s <said> within|s <shown> dont|s <shown> extend|s <shown> ndimag
16 s <shown> only|s <shown> swallow|s ^ after|s ^ coastlin|s ^ fourteen|s ^ grader|s ^ hotel|s ^ log|s ^ min
16 s ^ pass|s ^ recurs|s ^ t|s ^ thatll|s ^ thos|s ^ tot|s a chat|s a plu|s after minut|s already a
16 s among you|s and going|s and put|s another than|s array no|s as next|s at other|s back an|s backward abba
16 s be first|s be you|s best far|s better my|s both ther|s breath a|s cant bigger|s cant cross|s collection a
16 s could it|s def of|s do <said>|s doe its|s doing well|s dont <said>|s dot common|s down that|s each knew
16 s els to|s end <said>|s equal <shown>|s eras <shown>|s expect be|s for million|s for sak|s four four
16 s from new|s good it|s half you|s has high|s hav already|s hav out|s i about|s if ever|s inner befor
16 s insert again|s is much|s is thing|s isnt you|s its as|s its but|s its rather|s lean that|s length the
16 s leonardo pisa|s let count|s let spread|s link both|s minu a|s mov each|s nam seen|s neighbour all|s no what
16 s nobody been|s not mention|s of let|s of lin|s of mouth|s of next|s off every|s one start|s only left
16 s other and|s out my|s out other|s pas do|s plac one|s plain dict|s proportional the|s put first|s put in
16 s right of|s sav all|s scipy a|s scrambl <shown>|s set of|s she at|s six do|s slid it|s somebody their
16 s soon youd|s stop round|s strip domino|s subarray a|s that after|s that goe|s that recip|s that second
16 s that ticket|s the built|s the diagonal|s the entry|s their instead|s ther rush|s ther sort|s ther thing
16 s thing two|s thos is|s throw whol|s to but|s to no|s to off|s to plac|s two <shown>|s two her|s version a
16 s want thi|s want word|s week me|s went <shown>|s what to|s when hold|s whil wait|s why hav|s width the
16 s window two|s with twenty|s work which|s you onc|s zero i|sets up piec|sets up tuck|syntax pair
16 syntax popleft|tells <n>|tells addres|tells alphabetical|tells avec|tells behind|tells binary|tells call
16 tells chok|tells clean|tells except|tells fami|tells furthest|tells gap|tells girl|tells immer|tells itll
16 tells jedem|tells jump|tells rais|tells rout|tells simpler|tells widen|tells wis|w ap|w ascend|w bag|w bibl
16 w bisection|w bishop|w bottom|w da|w deserv|w disclos|w discover|w einen|w employ|w grocery|w hammer
16 w heavy|w his|w includ|w jedem|w joy|w manual|w marvellou|w middl|w proper|w push|w record|w sak|w seat
16 w stapel|w ston|w sur|w sweater|w target|w unmark|w ups|w whom|w worterbuch|w wouldv
17 advises mov|advises ordinary|advises pair|advises recommend|advises sit|advises twin|asks find|asks gav
17 asks program|asks recent|asks trust|b <said> doesnt|b <said> non|b <shown> around|b <shown> ashor
17 b <shown> direct|b <shown> loop|b <shown> minu|b <shown> push|b <shown> secret|b <shown> seen|b <shown> shift
17 b <shown> shrink|b <shown> swallow|b ^ careful|b ^ chef|b ^ constant|b ^ high|b ^ pancak|b ^ perfect|b ^ sad
17 b ^ their|b a bell|b a clash|b a jumbl|b a path|b a teacup|b add <shown>|b add <talk>|b afford to
17 b after arrang|b after find|b among the|b an h|b and by|b and in|b and step|b and their|b another <said>
17 b as <facts>|b be shorter|b be upset|b becaus your|b behind <shown>|b between that|b blot <hinted>
17 b blot <talk>|b blot paper|b book $|b bucket <telling>|b bucket sort|b by n|b by that|b cant <talk>|b centr $
17 b cheaper $|b clear of|b coat check|b cod <talk>|b comput twic|b correct but|b could just|b cross it
17 b didnt even|b die on|b disguis $|b dot sort|b down <shown>|b down next|b drop it|b each and|b each depth
17 b each nam|b end it|b end when|b end you|b every <shown>|b fall down|b forget i|b from thos|b front is
17 b giv every|b go to|b had her|b has clear|b he <facts>|b highest down|b im forbidden|b im with|b in disguis
17 b inchworm on|b is possibl|b is touch|b its parent|b just repeat|b key <hinted>|b lay <odd>|b leav a
17 b littl word|b loop too|b match pair|b me <asked>|b me giv|b meet its|b might <odd>|b mor than|b never ask
17 b never visit|b newest first|b of fourteen|b off <facts>|b on fresh|b on speak|b only mov|b only remember
17 b ought to|b pack the|b pag as|b past <shown>|b peel an|b peg $|b plain and|b plain python|b plain sort
17 b pop it|b possib <hinted>|b put asid|b rais an|b remov from|b row <talk>|b run over|b sam <hinted>
17 b sank the|b seat <shown>|b see who|b seen it|b sent it|b she cam|b should <hinted>|b shrink $|b skip a
17 b slip <talk>|b slip for|b smooth as|b somebody still|b spar yourself|b speak term|b spin $|b start a
17 b stronger $|b subarray with|b sur that|b teacup $|b than it|b than the|b that beat|b that befor|b that doe
17 b thatd <odd>|b the approach|b the brush|b the ear|b the extra|b the if|b the recip|b the rightmost
17 b the stopwatch|b the zigzag|b think the|b thousand nest|b thousand will|b thre mak|b tim too|b to add
17 b to comment|b too big|b two lower|b uncl <odd>|b what <said>|b whil <facts>|b whos rang|b would <talk>
17 b you colour|b you pictur|b youd kept|b your drop|b your treat|guess about the language a|guess depth
17 guess except|leads order|n <asked> 4|n <telling> 4|nothing again|nothing bin|nothing dan|nothing empty
17 nothing h|nothing return|nothing stand|nothing strict|plan constant|plan look|question hint|remark call
17 remark last|remark precis|remark push|reports animal|reports b|reports caught|reports chef|reports drawer
17 reports exponential|reports generation|reports ground|reports handy|reports medal|reports skip|reports sworn
17 reports tal|reports teacup|reports youll|requests sip|requests variabl|requests writ|s <said> lin
17 s <said> work|s <shown> dict|s <shown> entir|s <shown> half|s <shown> instant|s <shown> pot|s ^ b|s ^ ca
17 s ^ caught|s ^ cloud|s ^ eat|s ^ ind|s ^ lookup|s ^ nos|s ^ official|s ^ treat|s ^ what|s a loop|s a python
17 s a show|s about a|s an man|s and doe|s any are|s are wrong|s array all|s besid first|s better one
17 s bottom is|s by first|s div the|s do and|s each cam|s each her|s even the|s extend <shown>|s fall the
17 s for trip|s for turn|s from fullest|s got hand|s grow you|s guard a|s hand on|s handy <shown>|s hav ther
17 s hold and|s hook the|s how a|s i smil|s i when|s i wish|s if partner|s in hous|s in pas|s insight that
17 s into the|s is them|s it only|s itll off|s its sit|s its until|s just her|s last one|s left at|s let giv
17 s loop a|s mak tabl|s may shorter|s memory tim|s met last|s middl <shown>|s million twenty|s n with
17 s nobody ever|s of a|s of at|s of cloakroom|s of coat|s often <shown>|s often your|s on chair|s one could
17 s one of|s one sit|s one step|s one up|s only <shown>|s open the|s peel onion|s plain simpl|s put sho
17 s read befor|s remember order|s sav a|s smallest <shown>|s start of|s structur you|s than input|s that again
17 s that new|s the everyon|s the small|s their lin|s them again|s them hand|s ther was|s though i|s thre six
17 s thre two|s tick the|s twenty a|s two beneath|s up entir|s updat at|s we him|s whether pil|s which as
17 s whos entry|s with brac|s with depth|s wonder <shown>|s worth that|s wouldnt <shown>|s you sum|s you zero
17 s youd be|s youd better|s your on|sets up updat|tells <asked>|tells anfang|tells beach|tells beg
17 tells charity|tells cry|tells dear|tells doll|tells drift|tells es|tells fil|tells flatter|tells heart
17 tells lady|tells nlargest|tells noth|tells shortest|tells sort|tells starter|tells unsort|w anfang|w animal
17 w bookkeep|w cross|w disguis|w easier|w eight|w es|w grand|w instant|w lack|w level|w maximum|w million
17 w necessary|w ought|w overlap|w peek|w q|w rais|w rightmost|w russian|w soak|w sworn|w t|w teacup
17 w thirteen|w two|w walk|w wonderful
18 acts sets up leads|advises arrang|advises entir|advises knock|advises largest|advises pocket|advises proces
18 advises slot|advises star|asks start|b <said> whos|b <shown> certain|b <shown> exercis|b <shown> instead
18 b <shown> knock|b <shown> simp|b <shown> sound|b ^ arrang|b ^ nah|b ^ papa|b ^ sinc|b ^ thi|b ^ voila
18 b ^ wider|b a cannon|b a charm|b a lunch|b a thief|b acros that|b again $|b again <shown>|b all million
18 b alpha $|b already a|b alway belong|b an easy|b anagram of|b and mid|b another to|b avec <odd>|b be bigger
18 b be held|b be to|b been dealt|b between low|b bitten by|b blink $|b box labell|b break that
18 b bucket <hinted>|b by when|b by without|b c <odd>|b cam last|b candidat <shown>|b cant fault|b cant hid
18 b catch my|b closer at|b collect all|b could her|b day befor|b dequ from|b die <odd>|b dot most|b ear to
18 b earlier <telling>|b earlier twin|b every coat|b expect was|b fami tre|b feel about|b forget that|b gav me
18 b glanc $|b go left|b goal $|b gon up|b gosh $|b greater or|b greet onc|b half $|b hav you|b i pick
18 b id <asked>|b in by|b in twenty|b insid out|b into basket|b is alway|b is among|b is below|b ist $
18 b it found|b it happen|b it land|b its <odd>|b its head|b its no|b keep two|b kept all|b key and|b land at
18 b left in|b lift it|b littl sister|b log on|b loop a|b loop is|b lost $|b lov in|b may find|b might <hinted>
18 b modulo the|b must carry|b never met|b newest $|b not her|b not if|b not two|b now on|b of pisa|b of put
18 b of siz|b of wher|b old <talk>|b on fiv|b one candidat|b one off|b one so|b one visit|b one you|b only from
18 b only remark|b only then|b open in|b other that|b otherwis the|b our <facts>|b out from|b peopl forget
18 b perhap <hinted>|b plac by|b postfix <talk>|b push on|b ran the|b reach yet|b recent <odd>|b remember <shown>
18 b ring at|b round onc|b say <said>|b scenic <odd>|b shift <asked>|b short of|b so it|b someon last|b spread $
18 b stretch with|b stroll <talk>|b tak <facts>|b talk you|b ten test|b than <shown>|b that <unknown>|b that as
18 b the group|b the linear|b the other|b the plu|b them either|b thirteen <talk>|b throw half|b throw the
18 b tim after|b to match|b too ear|b twin and|b two group|b two neighbor|b und <unknown>|b until <shown>
18 b until that|b up <facts>|b up green|b warm $|b we may|b wee <telling>|b well her|b whether youv
18 b with <unknown>|b without ask|b would pas|b you extend|b you sank|b you straight|b you updat|b you your
18 b your hold|b youv <telling>|guess mor|leads lay|nothing fifteen|nothing merg|nothing mustnt|nothing papa
18 nothing push|plan aye|plan that names sav|question pleas|remark instead|remark that names els|reports <telling>
18 reports <unknown>|reports ah|reports alpha|reports counter|reports delight|reports disagr|reports expensiv
18 reports felt|reports foxtrot|reports gosh|reports maz|reports modulo|reports nah|reports o|reports priority
18 reports solv|reports stack|reports t|reports ticket|reports variabl|reports wid|requests below
18 requests election|requests fram|requests largest|s <said> bit|s <said> mark|s <shown> clean|s <shown> component
18 s <shown> dot|s <shown> insert|s <shown> stair|s <shown> whom|s ^ block|s ^ ch|s ^ charm|s ^ could|s ^ dfs
18 s ^ evident|s ^ foxtrot|s ^ gosh|s ^ nah|s ^ papa|s ^ petal|s ^ player|s ^ recursion|s ^ uh|s ^ un
18 s ^ worst|s a century|s a list|s a party|s a touch|s all furnitur|s also to|s an librarian|s and arent
18 s and half|s are <said>|s arrang in|s attach it|s be with|s but one|s carry old|s could up|s counter most
18 s crash you|s do in|s do sam|s down branch|s els <shown>|s equal you|s every should|s eyebrow up|s fals your
18 s fruit basket|s goe as|s guest a|s has not|s hav drawer|s hav sort|s head a|s hop hear|s i liv|s if already
18 s im that|s im to|s in pond|s it me|s jot every|s judg for|s last as|s left you|s link <shown>|s look is
18 s mak les|s me many|s modulo length|s must say|s my laptop|s nam that|s neednt you|s new she|s of hour
18 s of rest|s on card|s on head|s one said|s one their|s one will|s only last|s other of|s per <shown>
18 s possib that|s proper <shown>|s remember which|s rest be|s say by|s say wouldnt|s so is|s someon week
18 s stack the|s start its|s start pair|s that bar|s that box|s that heart|s that how|s that mis|s that shorter
18 s the left|s the often|s the right|s the the|s ther left|s ther what|s thi head|s thousand deep|s tim had
18 s to acros|s to inclusiv|s treat zero|s two answer|s well onto|s what lack|s what pass|s wher ever
18 s whether key|s with latest|s with new|s with often|s would proud|s you ink|s you lot|s you so|s youll on
18 s youv by|s zero be|sets up exist|sets up hold|syntax keep|tells clerk|tells con|tells des|tells detour
18 tells expression|tells flower|tells h|tells le|tells lista|tells nod|tells print|tells proud
18 tells setrecursionlimit|tells spok|tells stalest|tells tie|tells u|w alpha|w avec|w barn|w bob|w cafeteria
18 w cannon|w chalk|w charity|w circl|w content|w des|w earth|w estat|w evident|w gosh|w ho|w label|w le
18 w lista|w murmur|w nah|w nobody|w num|w off|w paint|w petal|w quick|w right|w ros|w scenic|w simp
18 w teacher|w thief|w twist|w uh|w uppermost|w von
19 advises book|advises flip|advises fram|advises longer|advises told|asks full|asks longer|b <said> cant
19 b <shown> also|b <shown> anew|b <shown> littl|b <shown> proper|b ^ ah|b ^ dan|b ^ drown|b ^ eff|b ^ insert
19 b ^ man|b ^ pet|b ^ right|b ^ russian|b ^ too|b ^ twenty|b ^ watch|b ^ wonderful|b a b|b a bus|b a job
19 b a pebbl|b a podium|b add from|b after <asked>|b against non|b ah $|b alway <facts>|b alway tak
19 b an accordion|b an order|b and shrink|b and skip|b and tak|b answer in|b anyth but|b as <talk>|b back of
19 b befor check|b being <facts>|b between us|b cam first|b cam on|b can build|b can cros|b cant ever
19 b centr and|b cloth $|b couldnt <odd>|b count can|b count run|b cros <odd>|b deep <shown>|b do very
19 b dont <said>|b drift <talk>|b du <odd>|b dusty one|b edg and|b end <shown>|b far it|b first in
19 b first traversal|b for truth|b four hundr|b from two|b grow under|b guest <odd>|b had already|b half has
19 b handy if|b helper that|b her <odd>|b i mention|b in about|b in counter|b is hopeles|b isnt enough|b it cost
19 b its lik|b its precis|b its sort|b job $|b just put|b last at|b later <shown>|b lik <telling>|b lik plat
19 b lin fall|b lin the|b lookup <talk>|b man <odd>|b map with|b may shar|b me when|b met the|b min <telling>
19 b min heap|b mind $|b miss <asked>|b mov <talk>|b my <shown>|b my next|b n for|b negativ <talk>
19 b negativ index|b neighbour can|b new start|b nobody <hinted>|b not permit|b on their|b otherwis <telling>
19 b out twic|b pet $|b plu high|b put together|b read of|b real want|b refresh $|b remember that|b remember the
19 b round wrong|b row for|b sam <facts>|b say fifty|b second you|b see no|b shift <talk>|b should <talk>
19 b should let|b simpl <odd>|b six of|b small heap|b so with|b sound <asked>|b spend <facts>|b straight away
19 b tabl <odd>|b tal <asked>|b that $|b that or|b the attendant|b the best|b the pair|b the stalest|b the third
19 b ther <telling>|b they see|b they stood|b thi train|b throw <shown>|b tidy $|b tidy <shown>|b tim fewer
19 b unorder $|b walk <facts>|b walk back|b was seen|b went by|b wer wait|b whol problem|b window that
19 b with link|b without sort|b wonderful <facts>|b would the|b wouldnt hurt|b written on|b yet a|b you <odd>
19 b you delet|b you pull|b youll <said>|b your after|b youv nail|guess about the language giv|guess sur
19 language reports|nothing another|nothing eff|nothing fiv|nothing insert|nothing noon|nothing o|nothing s
19 nothing taken|nothing visit|plan if|plan kayak|plan mmm|plan zero|question doubl|question most|remark add
19 remark funny|remark that names not|remark unles|remark what|reports awar|reports beauty|reports bravo
19 reports cloakroom|reports grown|reports hook|reports ind|reports kick|reports pet|reports plat|reports postfix
19 reports send|reports treat|reports wonderful|s <said> is|s <shown> attach|s <shown> bisect|s <shown> careful
19 s <shown> initial|s <shown> its|s <shown> kettl|s <shown> spoil|s ^ ah|s ^ best|s ^ cough|s ^ die|s ^ doll
19 s ^ good|s ^ great|s ^ newcomer|s ^ pet|s ^ proces|s ^ sigh|s ^ thousand|s ^ which|s add ther
19 s arriv <shown>|s as fox|s as key|s befor one|s behind other|s below one|s by four|s by one|s can away
19 s cant in|s check ther|s count each|s count on|s do your|s for if|s from on|s front a|s goe at|s half the
19 s has slot|s hav peek|s his <shown>|s however the|s i judg|s if put|s in cloth|s in lin|s inner for
19 s is classic|s is smaller|s it thre|s its stack|s last can|s last told|s may say|s me hav|s my afternoon
19 s neednt it|s newcomer <shown>|s noth do|s o <said>|s of quick|s off compar|s off many|s old <shown>
19 s opener in|s part you|s plu of|s position a|s put not|s recursion a|s shouldnt be|s singl with
19 s sorry <shown>|s swap and|s that grown|s that rang|s the surviv|s the what|s the who|s them of|s them order
19 s ther are|s ther mor|s ther than|s thos in|s thought never|s thousand <said>|s thre cant|s thre itself
19 s tim step|s twin be|s two along|s two n|s two seven|s unles <said>|s what pity|s why you|s word without
19 s you about|s you afford|s you do|s you go|s you hear|s youd <shown>|s youll one|s youll yourself|s your hour
19 s your only|s your when|sets up <odd>|sets up work|syntax though|syntax your|tells account|tells block
19 tells brother|tells brought|tells cheap|tells crayon|tells exit|tells fox|tells glu|tells halft|tells henc
19 tells music|tells par|tells pour|tells root|tells tun|tells youv|w ah|w awar|w brush|w buffet|w compas
19 w could|w crowd|w exact|w except|w fella|w fram|w further|w halft|w later|w nowher|w pet|w pleas|w policy
19 w promot|w reach|w sensibl|w shouldnt|w tool|w trivial|w tuck|w uma|w undon|w vanish|w wrong|w zigzag
20 acts reports advises|acts sets up tells|advises <facts>|advises follow|advises later|advises pass|advises point
20 advises rang|advises till|advises treat|advises vanish|asks arriv|b <shown> <talk>|b <shown> clear
20 b <shown> lost|b <shown> pay|b ^ darl|b ^ gav|b ^ o|b ^ revers|b ^ rough|b ^ straight|b ^ tro|b ^ typ
20 b ^ usa|b a container|b a narrow|b a plu|b a surveyor|b a teacher|b addition and|b already <facts>
20 b and alway|b and hang|b and insert|b any closer|b back until|b bear $|b been reach|b befor all|b big <odd>
20 b bound <talk>|b bucket of|b by <unknown>|b carry <hinted>|b caterpillar on|b chain <hinted>|b chaqu <odd>
20 b combin $|b convinc a|b could hav|b could it|b count overwrit|b counter has|b darl $|b delight $
20 b depth down|b destroy the|b els could|b every new|b exponential $|b fail for|b feel a|b fin <talk>
20 b find <unknown>|b finish for|b for four|b fruit into|b further <hinted>|b gain from|b going <hinted>
20 b got rid|b grow just|b had befor|b happen ther|b her last|b hit on|b hold one|b hoo <odd>|b hoo boy
20 b how small|b i open|b im rais|b in town|b is larger|b is quicker|b its other|b just seen|b key to
20 b least <shown>|b length plu|b lin and|b long one|b longest <odd>|b loop that|b math dot|b middl <asked>
20 b mis that|b mor <odd>|b mov that|b no go|b no reason|b one it|b one lin|b one structur|b only forward
20 b order untouch|b partner can|b pen <talk>|b perfect <shown>|b pictur me|b plac is|b plu what|b prev $
20 b rabbit that|b row $|b russian <odd>|b russian doll|b sam count|b saw a|b say <hinted>|b see whether
20 b seen and|b short walk|b shuffl <talk>|b singl or|b sink the|b six pass|b start both|b structur <talk>
20 b switch on|b tabl <asked>|b that everyth|b that to|b the cliff|b the dearest|b the friend|b the jump
20 b the lin|b the music|b the park|b the rail|b the shelf|b them again|b ther instead|b thing <hinted>
20 b throw <facts>|b throw everyth|b throw it|b tick and|b tick it|b to each|b to fil|b together and|b topmost $
20 b troubl with|b two length|b two million|b uncl $|b visit the|b wait when|b want $|b want is|b wast your
20 b weight $|b what wait|b when she|b whichever <shown>|b why is|b will <talk>|b will be|b window <facts>
20 b worth gold|b worth know|b yet visit|b you already|b you bisect|b youll only|guess push|language about
20 nothing ay|nothing depth|nothing en|nothing fill|nothing flood|nothing henc|nothing look|nothing provid
20 nothing sum|nothing usa|plan enumerat|plan other|plan that names sweet|remark correct|remark index
20 remark their|reports clever|reports darl|reports direct|reports foot|reports hmm|reports itll|reports official
20 reports order|reports quicker|reports recip|reports recognis|reports recurrenc|reports satisfy|reports serv
20 reports surveyor|reports unorder|reports voila|reports wander|reports way|requests group|requests left
20 requests peopl|requests slid|s <shown> between|s <shown> c|s <shown> later|s <shown> neighbour|s ^ darl
20 s ^ destroy|s ^ fella|s ^ friend|s ^ quadratic|s ^ solv|s ^ spot|s ^ usa|s a speech|s after of|s and out
20 s be off|s befor pop|s by would|s carry one|s do car|s every you|s everyon that|s finish good|s further the
20 s group mix|s happen a|s hard <shown>|s hav from|s i rang|s in canteen|s in cas|s in park|s in statement
20 s in word|s into onc|s is n|s its pity|s keep up|s lady a|s last cam|s last up|s lin <shown>|s minu is
20 s mov forward|s must silent|s must them|s my hung|s no than|s non thos|s not visit|s of alphabet|s of row
20 s of shelf|s on track|s one alway|s only with|s other your|s paid the|s plac the|s plain is|s put and
20 s put to|s quick you|s rais index|s remainder the|s seem hav|s six six|s sleep with|s sort that|s stood the
20 s suppos gav|s tak the|s than <said>|s the even|s the instead|s the only|s ther all|s they be|s tim hit
20 s tim in|s to back|s to maximum|s to wrong|s twenty <shown>|s valu zero|s visit one|s what chang
20 s whichever exist|s with label|s with rabbit|s would lov|s wouldnt one|s you also|s you mark|s you stretch
20 sets up count|sets up stack|syntax as|tells abov|tells below|tells chain|tells colon|tells crowd|tells hard
20 tells leav|tells sufficient|tells syrup|tells tab|w although|w approach|w bank|w careful|w coach|w culprit
20 w darl|w dearest|w destroy|w dll|w flight|w foxtrot|w generou|w idea|w isnt|w leak|w nasty|w par|w rub
20 w scrap|w selection|w shuffl|w sleep|w surveyor|w syrup|w tray
21 acts tells reports|advises counter|advises held|advises shut|asks singl|b <said> trillion|b <shown> n
21 b <shown> off|b <shown> seven|b <shown> suffic|b ^ begin|b ^ biggest|b ^ en|b ^ freez|b ^ match|b ^ notic
21 b ^ ordereddict|b ^ other|b ^ theyd|b a $|b a stretch|b about the|b acros befor|b already had|b also look
21 b an input|b and tick|b are swap|b as are|b as soon|b ask each|b be half|b be sad|b been bitten
21 b befor <hinted>|b best <asked>|b both <asked>|b brought down|b build up|b by compar|b can unhook|b carry you
21 b closer <facts>|b closer com|b count itself|b count one|b cousin $|b current one|b dead <hinted>|b delet that
21 b depth <hinted>|b depth along|b dequ $|b do first|b do ind|b doe just|b dont need|b doubl back|b down befor
21 b drop <shown>|b earlier than|b end $|b feet up|b for a|b for n|b for whatever|b from count|b from four
21 b giv you|b i be|b i test|b ill be|b immediat $|b insight $|b is already|b isnt <hinted>|b ja $|b la <odd>
21 b last index|b les <talk>|b lie within|b los my|b low has|b luggag $|b man $|b map is|b mark it|b maz $
21 b mention <telling>|b mention the|b money on|b mor plac|b my last|b nod $|b nought and|b of indic
21 b offic they|b oh $|b on earth|b one <odd>|b one each|b original one|b other <odd>|b overwrit each
21 b plac <hinted>|b plac as|b plac thre|b plan <odd>|b possib hav|b precis thi|b rang <talk>|b rang test
21 b read is|b recent and|b recursion $|b see cross|b serv <odd>|b settl the|b short $|b soon as|b spot <talk>
21 b straight lin|b sum of|b swallow a|b swap it|b than twic|b that keep|b that leav|b that right|b the aisl
21 b the center|b the correct|b the old|b the screen|b the shower|b the tallest|b ther by|b thos and
21 b thousand mov|b tim you|b to append|b to lift|b trillion $|b two marker|b two shorter|b up the
21 b wait <shown>|b want twenty|b wer alway|b what mak|b when two|b with its|b would only|b you swap
21 b youll <hinted>|b your nam|b your new|b yourself what|b youv found|b zero has|guess about the language append
21 guess about the language what|guess someth|guess wouldnt|leads instant|leads swap|nothing extra|nothing stor
21 plan instinct|plan som|plan that names grand|question les|remark shell|remark that names doesnt
21 remark that names in|remark your|reports bring|reports child|reports ein|reports flower|reports grip
21 reports heap|reports insight|reports leftover|reports lie|reports pancak|reports pigeonhol|reports reachabl
21 reports ring|reports tack|reports terminal|reports win|requests goe|requests high|requests longest
21 s <said> final|s <said> rais|s <said> too|s <shown> counter|s <shown> flip|s <shown> insid|s <shown> map
21 s <shown> max|s <shown> your|s ^ actual|s ^ careful|s ^ comparison|s ^ dan|s ^ girl|s ^ initial|s ^ month
21 s ^ oh|s ^ post|s ^ shall|s ^ slip|s ^ tos|s along wher|s already over|s alway first|s and then|s are slow
21 s as with|s back its|s be only|s be right|s befor its|s behind the|s both can|s built the|s closer up
21 s coupl <shown>|s cran lift|s drop on|s evict the|s fil under|s first serv|s fit the|s fix the|s for day
21 s from rear|s generation as|s halv you|s hard the|s hav tool|s high down|s hundr mov|s if carry|s if catch
21 s im at|s in blink|s in sam|s in tidy|s instead whether|s is good|s is instead|s its that|s its through
21 s kept order|s largest down|s low at|s mak mor|s near of|s neighbour hand|s not too|s not zero|s o n
21 s of only|s onc for|s onc sort|s onc you|s one doe|s one know|s one one|s one shut|s only on|s only way
21 s overwrit other|s peopl up|s rather just|s reach an|s record you|s replac by|s rid half|s second <shown>
21 s sinc are|s singl would|s small the|s somebody you|s stor <shown>|s that entry|s that into|s that join
21 s that neat|s the approach|s the border|s the plu|s the remain|s they their|s through rest|s till hit
21 s to nod|s two thre|s want with|s watch <shown>|s when click|s wher and|s who thre|s will out|s will your
21 s with loop|s with middl|s would left|s you ind|s you tak|s youd want|s your <shown>|sets up soon|syntax non
21 syntax requests|tells <talk>|tells correct|tells cut|tells enter|tells est|tells forest|tells fullest
21 tells grader|tells peg|tells real|tells smooth|tells trillion|w alphabetical|w brick|w dealt|w distanc|w ear
21 w emptines|w est|w filter|w fly|w forest|w gav|w good|w grip|w lov|w miss|w mom|w nin|w output
21 w palindrom|w plac|w regret|w safer|w silver|w splic|w stal|w stick|w tack|w tot|w u
22 act requests|advises abov|advises answer|advises dinner|advises final|advises otherwis|b <said> had
22 b <said> typ|b <shown> begin|b <shown> border|b <shown> differenc|b ^ captain|b ^ catch|b ^ enter|b ^ poor
22 b ^ set|b a bouncer|b a duck|b a fast|b a long|b a paper|b add an|b also mov|b and grandparent|b and throw
22 b are lost|b as wer|b ascend <shown>|b at depth|b backward on|b been <odd>|b below the|b billion <talk>
22 b bin $|b button in|b by with|b collect from|b decid by|b depth one|b do it|b each next|b ear in|b earth $
22 b eleven <facts>|b everyth $|b fall <talk>|b final $|b for thre|b forever $|b goe on|b grandmother would
22 b green but|b grow it|b hard <asked>|b hav <shown>|b hav already|b hav just|b her just|b hop for
22 b ill <hinted>|b in ascend|b in ther|b initial $|b it certain|b it many|b it proper|b its seat|b kid of
22 b lawn <odd>|b leav thos|b les so|b magic $|b map and|b max area|b medal $|b met a|b middl one|b minimum of
22 b mov two|b never look|b nin beat|b no help|b not below|b not spend|b occur and|b occur mor|b of box
22 b of cross|b off thi|b old librarian|b on <hinted>|b one reach|b one sinc|b one too|b open and|b pair of
22 b per <unknown>|b pick them|b play the|b plu $|b print zero|b root $|b sausag $|b search for|b singl walk
22 b slot one|b sound $|b sound one|b still hold|b surviv $|b swap them|b that correct|b the by|b the final
22 b the mark|b the suit|b them up|b then its|b they didnt|b thre and|b thrill to|b throw one|b to linear
22 b to pull|b to put|b to teach|b two minut|b unseen <said>|b until somebody|b up <shown>|b usual <shown>
22 b wait for|b wait one|b wed <talk>|b without <telling>|b would a|b you insert|b you let|b you shut
22 b you through|b youll kick|b your condition|b your thing|b z <unknown>|b zero <shown>|guess count|guess cut
22 language how|leads plac|leads python|leads sur|plan a|plan that names ask|plan that names breadth
22 plan that names correct|remark that names ooh|reports apart|reports backtrack|reports bump|reports elegant
22 reports friend|reports guest|reports hol|reports itd|reports sort|reports spot|requests low|requests nobody
22 requests return|s <said> never|s <shown> alway|s <shown> backward|s <shown> greater|s <shown> lost
22 s <shown> still|s ^ array|s ^ certain|s ^ chef|s ^ clos|s ^ fly|s ^ ka|s ^ millisecond|s ^ narrow
22 s ^ simpler|s ^ sinc|s ^ sunk|s ^ tenth|s ^ wonderful|s a offic|s all <shown>|s and sum|s area <shown>
22 s brought to|s bucket a|s by left|s cam befor|s can count|s can it|s compar count|s count text|s count what
22 s cross through|s discard half|s doub <shown>|s either thos|s even it|s everybody in|s four for|s go first
22 s gonna a|s happen the|s head at|s i go|s in of|s in step|s is if|s isnt to|s it touch|s it turn
22 s its doubl|s key <said>|s last would|s lin by|s max of|s of caterpillar|s of step|s off as
22 s ordinary <shown>|s otherwis one|s out eight|s parent grandparent|s push pop|s reach a|s ring ring|s row the
22 s serv position|s settl the|s she been|s strict than|s structur the|s that alon|s that different|s that lie
22 s that loop|s that say|s the behind|s the fami|s the into|s the nest|s the rout|s thos cam|s variabl one
22 s when began|s when hand|s wher also|s whether differenc|s who up|s with last|s with left|s you left
22 s you too|s you when|s youd look|s your call|s your do|s youv on|sets up big|sets up mov|sets up touch
22 syntax by|tells bench|tells bump|tells chapter|tells cliff|tells hall|tells innermost|tells insight
22 tells matrix|tells prev|tells pric|tells register|tells tal|tells track|tells width|w censu|w charm|w chok
22 w employe|w fifty|w only|w pity|w popitem|w std|w sunk|w tallest|w trust|w vot|w wellington
23 advises label|asks bas|asks need|b <said> behind|b <shown> befor|b <shown> nest|b ^ aaand|b ^ complaint
23 b ^ handl|b ^ lov|b ^ measur|b ^ neat|b ^ return|b ^ skip|b ^ think|b ^ together|b a drop|b a fin|b a nos
23 b a previou|b add <odd>|b all about|b an all|b an onion|b and pull|b at <asked>|b been seen|b bench $
23 b breadth first|b cant help|b car that|b chapter on|b complement $|b cros that|b dangerous $|b do to
23 b dont go|b door open|b doubl loop|b each how|b either from|b far be|b far the|b first should|b fiv plu
23 b forgot to|b fre <odd>|b front <shown>|b funny you|b glanc at|b going <facts>|b going back|b hav <odd>
23 b heap are|b highest first|b how quick|b hurt by|b import dequ|b in through|b inner <hinted>|b is in
23 b is spoil|b is wher|b isnt non|b it hung|b it in|b it myself|b its simpler|b its the|b java youd
23 b just <telling>|b length <talk>|b linkedhashmap in|b littl <facts>|b littl <said>|b me happy|b memoization $
23 b mov them|b music $|b my contract|b n is|b near all|b nobody in|b nor any|b not for|b of tick|b of visit
23 b one beneath|b or $|b oughta be|b outer loop|b over and|b partner has|b pass high|b phon <talk>|b pop is
23 b possib be|b proper $|b quick $|b reason why|b road lead|b sam first|b sam with|b second a|b she was
23 b should com|b shuffl along|b shy $|b simp <hinted>|b simp add|b slept well|b spill <odd>|b spill ink
23 b thank <odd>|b that quadratic|b the barn|b the tid|b their own|b think aloud|b thousand <asked>
23 b through <shown>|b too far|b two lin|b two test|b typ $|b until nobody|b until non|b way chain|b weakest on
23 b whil lo|b who walk|b word with|b would stop|b wouldnt it|b you eras|b you tak|b youd sav|b your compar
23 b your hom|leads hid|n <unknown> 1|nothing copy|nothing log|nothing old|nothing ordereddict|nothing thi
23 plan that names back|plan that names id|plan that names oof|plan that names why|remark forty|remark question
23 reports applaud|reports backward|reports bee|reports ceil|reports depth|reports drov|reports finger
23 reports frequency|reports offset|reports pisa|reports pric|reports slept|reports whod|requests consider
23 requests faster|requests miss|s <said> till|s <shown> ask|s <shown> deep|s <shown> last|s <shown> structur
23 s ^ aaand|s ^ book|s ^ complaint|s ^ couldv|s ^ dr|s ^ know|s ^ l|s ^ oughta|s ^ tri|s ^ voila|s a road
23 s a straight|s a sum|s a turn|s abba start|s about each|s agr you|s as not|s becom first|s below the
23 s but two|s can to|s chat the|s count befor|s depth with|s dict the|s discard the|s down youv|s each enter
23 s either one|s every just|s final after|s goe one|s had row|s has to|s hear <shown>|s hold last|s if hold
23 s if littl|s if of|s into map|s is detour|s isnt <said>|s lin over|s link for|s log it|s look you|s low pass
23 s me a|s month is|s my a|s never you|s of has|s of order|s out count|s overwrit first|s pair one|s peek the
23 s say has|s someth is|s split two|s tak off|s the smaller|s ther use|s to away|s two chain|s two do
23 s until pension|s up the|s who its|s would eight|s you beat|s you remember|s youd ask|s your fit|s your thumb
23 s youv had|sets up hand|sets up pay|tells anyon|tells bay|tells crack|tells dr|tells luck|tells mis
23 tells mix|tells sudden|tells thing|tells wonder|w aaand|w accordion|w algorithm|w cannot|w ceil|w center
23 w cloakroom|w current|w instead|w lady|w liberty|w mov|w slept|w too|w touch|w voila|w x|w your
24 advises along|advises cam|advises cas|advises cut|advises liv|advises reach|advises simp|asks <asked>
24 b <shown> <unknown>|b <shown> board|b <shown> easier|b <shown> pil|b ^ ay|b ^ heh|b ^ ind|b ^ phew|b ^ rot
24 b ^ see|b ^ someth|b ^ whil|b ^ wodniw|b ^ wow|b a book|b a pancak|b a register|b about start|b accident $
24 b and conquer|b and hasnt|b and mark|b any recursion|b anyth <hinted>|b anyth left|b append <shown>
24 b are <odd>|b arent non|b as quick|b at in|b ay $|b bathwater $|b been her|b book with|b brought <talk>
24 b cost no|b could hug|b count befor|b delet pair|b depth that|b deserv one|b drop half|b either a|b end is
24 b entry with|b evaluat <odd>|b evaluat postfix|b exact when|b first two|b gnidil $|b had hop|b hand <talk>
24 b hav said|b head <talk>|b head in|b heh $|b hol $|b in <hinted>|b is higher|b it around|b its <shown>
24 b its kid|b label <shown>|b lean <facts>|b lean back|b les is|b lying on|b many stay|b many to|b map <talk>
24 b measur $|b minu thi|b mis $|b moment <talk>|b n <odd>|b need a|b neither will|b of half|b of thos
24 b off its|b one lik|b one trip|b only <facts>|b onto <asked>|b path $|b path in|b phew $|b reach into
24 b remember <hinted>|b rot thirteen|b s as|b say you|b serv the|b shortest path|b sign is|b sign wher
24 b singl loop|b sit $|b solv the|b sort <asked>|b spend your|b spoil <facts>|b still <asked>|b still work
24 b stop being|b strict smaller|b sweep from|b that <said>|b the log|b the special|b them alway|b thirty $
24 b to compar|b tray <hinted>|b turn back|b two <talk>|b two valu|b underscor <hinted>|b was practical|b wow $
24 b wrong about|b x <n>|b yet <hinted>|context remark that names|doubt answers|guess reports|guess tells
24 leads drawer|leads remind|nothing anyon|nothing d|nothing e|nothing rot|nothing watch|nothing wodniw
24 plan seventy|plan start|plan that names it|plan that names read|plan whil|plan yep|question compar
24 question sink|remark that names keep|remark that names that|remark that names thi|reports addition
24 reports anagram|reports ay|reports count|reports faster|reports gnidil|reports hcra|reports heh|reports hom
24 reports nos|reports notic|reports observation|reports phew|reports replac|reports russian|reports suffic
24 reports toast|reports unseen|reports wodniw|reports wow|reports yranib|requests search|requests shar
24 s <shown> comparison|s <shown> earlier|s <shown> height|s <shown> proper|s ^ ay|s ^ defaultdict|s ^ els
24 s ^ heh|s ^ math|s ^ phew|s ^ rot|s ^ upon|s ^ wow|s ^ yranib|s a lin|s a lookup|s about much
24 s afterward the|s aloud you|s and high|s anyth <said>|s as could|s be befor|s behind earlier|s can each
24 s can everyth|s check that|s count then|s divid conquer|s don <shown>|s don befor|s ever <said>|s every on
24 s first should|s from its|s has answer|s hav minut|s her was|s i pretend|s i which|s in befor|s inner one
24 s is im|s it right|s itself its|s last a|s left it|s log the|s mad thi|s max itself|s middl with|s mor its
24 s narrow down|s need <said>|s neighbour your|s of later|s on laptop|s pick the|s pil the|s put better
24 s ran on|s read <shown>|s read fals|s remov first|s sam the|s saw last|s say the|s shift <shown>|s sid a
24 s soon a|s stand befor|s still after|s that throw|s the began|s the fix|s the lid|s then <said>
24 s then <shown>|s thes you|s to n|s to the|s too stay|s two lead|s undo in|s want wher|s what want
24 s wher been|s wip all|s with doubl|s you second|s you thi|sets up fall|sets up honest|sets up room
24 tells <hinted>|tells cheaper|tells disappear|tells fold|tells halv|tells linkedhashmap|tells maximum
24 tells nobody|tells player|tells sail|tells sak|tells shov|tells stick|tells subarray|tells suit|tells upward
24 w ashor|w ay|w caught|w chef|w conquer|w cros|w defaultdict|w dodg|w east|w fox|w gas|w he|w heavier
24 w heh|w immer|w ladder|w liv|w loop|w oh|w overrid|w phew|w pour|w quickselect|w staircas|w un|w well
24 w wow
25 advises phon|advises upward|asks <hinted>|asks belong|asks doubl|asks keep|asks stop|asks twin|b <said> fail
25 b <said> forget|b <shown> bucket|b <shown> drop|b <shown> stack|b <shown> walk|b ^ collect|b ^ itd
25 b ^ otherwis|b ^ wink|b a low|b a pond|b abov ten|b all been|b and thre|b be les|b be som|b beautiful $
25 b befor smoko|b between <asked>|b bound $|b by <odd>|b can contain|b carry down|b chang $|b check <asked>
25 b child play|b could possib|b dot mov|b drop <said>|b eight is|b every <asked>|b fill <talk>|b fiv is
25 b forget wher|b glass $|b grow at|b h <talk>|b had an|b hand in|b her <facts>|b hit <shown>|b hold each
25 b hung on|b i threw|b idea <talk>|b if someon|b is mor|b keep the|b largest element|b last fals|b let it
25 b linear <facts>|b minu x|b nah $|b natural you|b old <shown>|b onc each|b one pil|b or its|b order <telling>
25 b out again|b pas doe|b per count|b popleft $|b program $|b pull up|b remember which|b revers <talk>
25 b sign <odd>|b sinc a|b smoko $|b somebody <facts>|b that rather|b that wher|b the card|b the ceil
25 b the curtain|b the insight|b the pop|b them along|b then <telling>|b thi job|b thre letter|b to treat
25 b traversal $|b wah $|b week <talk>|b whether <shown>|b who could|b why <facts>|b why not|b wrong <shown>
25 b you crash|b you evict|b you hit|b youd notic|b your hous|b your sid|b zero befor|guess by|guess keep
25 guess turn|nothing breadth|nothing discard|plan python|plan wait|question comment|remark constant|remark isnt
25 remark known|remark work|reports broad|reports d|reports flip|reports guard|reports ja|reports logarithmic
25 reports minesweeper|reports ocean|reports ordereddict|reports smoko|reports stal|reports thrifty|reports wah
25 s <said> carry|s <said> drop|s <shown> current|s <shown> pil|s <shown> rais|s <shown> what|s ^ explicit
25 s ^ hit|s ^ interviewer|s ^ real|s ^ rumour|s ^ shor|s ^ sleep|s ^ sum|s ^ try|s ^ wah|s ^ who|s ^ wink
25 s all hang|s and read|s at nought|s but to|s carry depth|s carry floor|s cod for|s could them|s count as
25 s do from|s down one|s enter and|s fals <shown>|s first also|s fiv four|s fiv thre|s further than|s hold one
25 s id the|s if turn|s im over|s im you|s in chain|s in pil|s isnt alway|s its becaus|s its cousin|s its other
25 s left in|s listen that|s los <said>|s mak into|s my they|s neither the|s never look|s not length|s not than
25 s on can|s on stack|s one along|s one hold|s one max|s pass you|s plant flag|s precis <said>|s real to
25 s recent one|s return the|s run my|s someon you|s sort sweep|s stop at|s that and|s that befor|s that best
25 s that test|s the youll|s ther my|s ther third|s thi cannot|s to twin|s up by|s updat best|s walk a
25 s what expect|s who first|s why that|s you acros|s you round|s your isnt|sets up <hinted>|sets up direction
25 sets up earlier|sets up land|tells belong|tells cada|tells der|tells f|tells fed|tells ghost|tells guy
25 tells layer|tells r|tells sentinel|tells work|w blink|w courtesy|w crayon|w greedy|w immediat|w magic
25 w neater|w pushdown|w reconsider|w smoko|w solid|w thrifty|w uncl|w unvisit|w updat|w wah|w warteschlang
26 acts leads reports|acts tells requests|advises <hinted>|advises initial|advises n|advises trad|asks tray
26 b <said> point|b <shown> equal|b <shown> measur|b <shown> steer|b <shown> sweep|b ^ bar|b ^ brilliant
26 b ^ comput|b ^ fix|b ^ knock|b ^ sierra|b ^ soon|b ^ unorder|b a cran|b a hook|b about which|b also <said>
26 b array as|b be thrill|b been on|b cam <odd>|b cam in|b cannot <said>|b cod <asked>|b count each|b cran to
26 b decoration $|b doesnt it|b down each|b els to|b ess $|b even <talk>|b every person|b fall into|b finger on
26 b first serv|b forbid me|b friend her|b goe away|b havent even|b he <hinted>|b held <talk>|b held hand
26 b i <unknown>|b if $|b import <telling>|b is tidy|b just <talk>|b lady with|b lin befor|b littl tabl
26 b look only|b look whether|b loop <odd>|b low <asked>|b mind that|b near ther|b need is|b of problem|b on by
26 b one <talk>|b one ever|b outer <talk>|b pas you|b plac zero|b practical <odd>|b quit $|b rang <facts>
26 b relax $|b return not|b set and|b shak <talk>|b shak hand|b shift your|b solid <talk>|b someth faster
26 b squar root|b step one|b that stretch|b the loser|b thi $|b thing by|b to silenc|b union <asked>|b usa <odd>
26 b vanish from|b whil low|b whod <talk>|b why <hinted>|b wont <shown>|b you append|b you click|b your array
26 guess flood|language my|leads lie|n <talk> 4|nothing binary|nothing comput|nothing extend|nothing hand
26 nothing memory|nothing sierra|nothing therefor|plan that names wow|plan that names yeah|question all
26 question ask|remark eleven|remark that names hmm|remark that names log|remark that names target|reports bitten
26 reports combination|reports ess|reports na|reports ooh|reports recurs|reports robber|reports sampl
26 reports tally|requests bucket|requests careful|requests pour|s <said> havent|s <said> then|s <shown> arrang
26 s <shown> fami|s <shown> key|s <shown> known|s <shown> rabbit|s ^ contract|s ^ couldnt|s ^ his|s ^ instead
26 s ^ just|s ^ nail|s ^ queu|s ^ rabbit|s ^ sierra|s ^ unorder|s a key|s a pot|s after earlier|s array twenty
26 s as walk|s at closer|s best <shown>|s better a|s can half|s cas you|s down you|s drop of|s each leav
26 s for empty|s got be|s handful tim|s hasnt <said>|s hav you|s heap any|s heart it|s i listen|s if a
26 s if second|s in bin|s item a|s me <said>|s mention <shown>|s n <shown>|s never measur|s not way
26 s one instead|s one youv|s reachabl it|s send two|s sort by|s the besid|s the check|s the one|s the ratio
26 s thos lin|s to letter|s to will|s turn two|s want that|s wev a|s what built|s what left|s wher only
26 s with hand|s word from|s you me|s you met|s your will|s youv been|syntax its|tells backward|tells beyond
26 tells check|tells decoration|tells domino|tells gon|tells label|tells unhook|w basket|w bigger|w cada|w cran
26 w decoration|w dinner|w disciplin|w doorman|w eleven|w ess|w exc|w high|w homework|w loser|w map|w pebbl
26 w plat|w rail|w recomput|w replac|w scratch|w stalest|w theyll|w trodden|w twenty|w widen
27 advises colour|advises long|advises stop|advises tick|b <said> giv|b <said> real|b <shown> <odd>
27 b <shown> backward|b <shown> miss|b <shown> zero|b ^ clos|b ^ dee|b ^ definit|b ^ fifteen|b ^ itll|b ^ just
27 b ^ logarithmic|b ^ oh|b ^ ooh|b ^ queu|b a better|b a chair|b a lat|b a tractor|b after <talk>|b an anagram
27 b an unsort|b and seven|b are out|b are precis|b ask if|b back <talk>|b been stand|b befor your
27 b better <facts>|b book of|b border <talk>|b clever <odd>|b decent $|b do without|b doe work|b dont <odd>
27 b ear <shown>|b ear bird|b ear today|b easier would|b el <odd>|b empty them|b ever <shown>|b every neighbour
27 b explicit <said>|b fals ther|b handsom $|b happi <shown>|b how could|b iccanobif $|b it at|b it isnt
27 b it slid|b it tru|b just below|b just had|b just thos|b les <asked>|b les two|b linkedhashmap with
27 b lo <odd>|b met that|b minut on|b moment you|b mor when|b my colleagu|b never check|b on only|b one floor
27 b only touch|b ooh $|b or after|b out even|b out onc|b pair <talk>|b papa $|b pattern $|b plan <talk>
27 b popitem $|b privat $|b rather <unknown>|b remember <facts>|b sail through|b sav me|b shift by|b smil <talk>
27 b smooth $|b somewher a|b sort $|b straight <facts>|b strip the|b subtract the|b than just|b that each
27 b the bag|b the bos|b the classic|b the dusty|b thi don|b to its|b und <odd>|b unsort <shown>|b want <talk>
27 b what decid|b wher everyon|b wher must|b without it|b wrong end|b wrong thing|b you by|b you widen
27 guess that|leads keep|nothing carry|nothing dee|nothing f|nothing goe|plan heh|plan that names stop
27 question els|remark man|remark that names her|remark thatd|reports captain|reports compact|reports nearer
27 reports papa|reports roll|reports search|reports slot|reports smil|reports top|reports unhook|requests kept
27 s <shown> big|s <shown> match|s ^ carpenter|s ^ dee|s ^ definit|s ^ dinner|s ^ glanc|s ^ ooh|s ^ set
27 s ^ solution|s ^ une|s ^ why|s ^ wouldnt|s already on|s an loop|s be troubl|s cant it|s carry to|s do els
27 s doesnt when|s dont again|s each should|s easier it|s eight for|s end your|s fiv ago|s go onc|s hav stand
27 s how easier|s in bag|s is wrong|s key <shown>|s longer around|s look its|s many as|s miss a|s neither thos
27 s not the|s of each|s onc with|s out plac|s rather to|s run to|s said befor|s search all|s shortest in
27 s start new|s ten would|s the down|s the said|s wer kind|s whether miss|s why the|s you compar|s you even
27 s you just|s you logarithm|s your belong|sets up clean|tells basical|tells betray|tells bisection|tells bottom
27 tells du|tells explor|tells fresh|tells glanc|tells handful|tells knock|tells ladder|tells put|tells seat
27 tells shak|tells whoever|w add|w address|w carpenter|w ch|w drawer|w du|w ein|w forever|w heaven
27 w iccanobif|w observation|w onto|w ooh|w papa|w peg|w readabl|w relax|w revers|w rippl|w rummag|w sneak
28 advises thing|b <shown> easy|b <shown> he|b ^ flood|b ^ further|b ^ goe|b ^ guard|b ^ heapq|b ^ instinct
28 b ^ part|b ^ replac|b ^ scipy|b ^ treat|b ^ wher|b a <hinted>|b a complet|b a min|b a stroll|b a whistl
28 b agr with|b an ear|b and next|b and open|b any opener|b append $|b append and|b be walk|b beat ten
28 b befor and|b behind $|b best one|b biggest count|b bit my|b c for|b chang it|b compar all|b do both
28 b doing so|b dot <telling>|b doubl $|b each tim|b everybody who|b fiv pass|b follow ups|b foot $|b for zero
28 b forget it|b go <odd>|b going out|b hold as|b if my|b in <shown>|b in count|b isnt most|b isnt the|b it cam
28 b item and|b its touch|b ive heard|b just gonna|b just ther|b knew how|b lo <talk>|b log <asked>|b my red
28 b nach <odd>|b neighbour <talk>|b nos $|b nutshell $|b off onc|b one out|b one set|b one short|b only follow
28 b other <talk>|b own conclusion|b pag you|b pass it|b peopl usual|b plac <shown>|b reject $|b revers of
28 b search at|b shak <hinted>|b shorter and|b shouldnt <shown>|b stop look|b than <hinted>|b the mirror
28 b the structur|b thre on|b thumb $|b til a|b touch <shown>|b tower of|b turn your|b twin sit|b wer expect
28 b what can|b who told|b will <odd>|b witnes $|b wont help|b would leav|b you forget|b you notic|b youv built
28 guess when|nothing b|nothing count|nothing hav|nothing rub|plan drop|plan sinc|plan that names though
28 question show|question whoever|reports bfs|reports dee|reports dictionary|reports lin|reports machinery
28 reports q|reports quadratic|reports sausag|reports traversal|requests plat|s <said> zero|s <shown> bend
28 s <shown> comput|s <shown> larger|s <shown> modulo|s <shown> recursion|s ^ cheaper|s ^ en|s ^ fear|s ^ gnidil
28 s ^ loop|s ^ referenc|s ^ scipy|s ^ search|s ^ wodniw|s after the|s as in|s as whistl|s at fresh|s away the
28 s bit tongu|s both when|s by them|s call in|s can linear|s constant <shown>|s constant of|s ding ding
28 s draw own|s each mak|s every need|s except the|s gav and|s had a|s had start|s has com|s help ther|s if is
28 s insid the|s is correct|s its start|s lift <shown>|s linear is|s measur run|s next its|s nin fiv
28 s nod <shown>|s of alway|s of them|s one go|s one held|s one top|s out of|s over non|s prev next|s room the
28 s rul half|s sank <shown>|s so each|s tak first|s that bug|s that fall|s that wont|s the along|s the includ
28 s the sav|s their behind|s ther linear|s thre hav|s to bottom|s to end|s told one|s two can|s was last
28 s what every|s when find|s when too|s which real|s whil next|s with dictionary|s you shav|s your conclusion
28 s your look|sets up build|sets up length|tells bouncer|tells cross|tells delet|tells et|tells hang|tells high
28 tells history|tells legal|tells ndimag|tells poor|tells scipy|tells thatd|tells une|w <said>|w binomial|w ca
28 w check|w delight|w forgot|w gnidil|w highest|w ka|w kid|w lo|w optimal|w sausag|w schon|w scipy|w start
28 w tear|w trillion|w usa|w witnes|w wodniw
29 advises afford|advises board|advises latest|advises slip|advises sound|asks paint|b <said> not
29 b <shown> append|b <shown> call|b <shown> nobody|b ^ actual|b ^ mind|b ^ precis|b ^ remember|b ^ slid|b a mov
29 b and four|b and n|b as <odd>|b as youv|b be safer|b bound check|b bravo $|b bring a|b can afford|b can gues
29 b can liv|b chain $|b constant $|b dan <odd>|b didnt <said>|b down its|b down last|b every last
29 b expensiv <facts>|b far <hinted>|b generation is|b given that|b go hom|b goe my|b handy to|b hard be
29 b hid in|b ho <odd>|b hom <facts>|b hom ear|b i interview|b im <talk>|b im put|b in linear|b input that
29 b insert it|b is mark|b is n|b join hand|b just add|b keep each|b lead <talk>|b left and|b look any
29 b low <hinted>|b met <odd>|b might well|b moment its|b most folk|b n <facts>|b narrow it|b non instead
29 b only look|b over befor|b pack a|b pair by|b pencil down|b pop at|b print to|b put <odd>|b put all
29 b que <unknown>|b return <shown>|b round the|b slow becaus|b somebody been|b than that|b that round
29 b that usual|b the money|b the proper|b the repeat|b tick off|b tip a|b to count|b to liv|b to measur
29 b two it|b undisturb $|b what <shown>|b whil ther|b you heard|guess although|guess dont|guess plain
29 guess wher|leads real|nothing cros|nothing ein|nothing shift|nothing took|nothing whom|plan that names eh
29 plan that names pass|question thatd|remark compar|reports basket|reports beat|reports domino|reports drown
29 reports lap|reports launch|reports original|reports oughta|requests look|requests rabbit|requests tiffin
29 s <shown> duck|s <shown> duplicat|s <shown> fill|s <shown> lit|s <shown> understand|s <shown> until|s ^ cach
29 s ^ formula|s ^ lady|s ^ pack|s ^ so|s ^ swallow|s ^ though|s a wher|s and hom|s argu <said>|s both one
29 s can hom|s cant of|s check its|s delet from|s do notic|s far is|s ful the|s happi a|s hav clos|s he which
29 s i discus|s if stood|s in tabl|s in tim|s is not|s is too|s is what|s isnt a|s its half|s ive had
29 s just my|s just sam|s leav room|s les equal|s lookup the|s miss is|s nobody in|s of test|s onc loop
29 s onc no|s one drop|s one if|s only wher|s plu and|s read from|s real say|s run loop|s so has|s spend memory
29 s split the|s spread all|s that nic|s the hand|s the path|s the word|s theyv to|s till <shown>|s twenty is
29 s wait a|s when goe|s whil read|s with closer|s would expect|s you gues|s your valu|sets up agre
29 sets up fresh|syntax for|tells <shown>|tells bar|tells began|tells deeper|tells program|tells row|tells sham
29 tells textbook|tells traversal|w bitten|w couldnt|w els|w girl|w hard|w minimum|w opener|w sufficient
29 w ticket|w undisturb|w why
30 advises besid|advises build|advises delet|advises extra|advises marry|advises middl|advises remain
30 advises spend|asks book|asks recognis|b <shown> hop|b <shown> patch|b <shown> r|b <shown> whether|b ^ <odd>
30 b ^ sweet|b a wait|b about twenty|b aim for|b an eyebrow|b and original|b at or|b by drop
30 b cafeteria <telling>|b cafeteria tray|b cant reveal|b charm $|b com acros|b compar with|b disappear $
30 b door <asked>|b election $|b four letter|b how each|b is all|b is head|b it rhym|b itll <odd>|b its littl
30 b key that|b kick yourself|b larger than|b max of|b middl <talk>|b minu it|b much <asked>|b my pen|b n her
30 b nobody <asked>|b nobody wait|b off $|b off first|b onc per|b one half|b own idea|b paint <telling>
30 b paint bucket|b pisa $|b poor <facts>|b poor thing|b position zero|b pull it|b read the|b reconsider that
30 b respectabl $|b ris <shown>|b road <hinted>|b round too|b say that|b six wont|b sort first|b spot it
30 b squar <talk>|b still good|b that check|b that youll|b the bus|b the direction|b the further|b the hint
30 b the inner|b the length|b their <shown>|b their count|b thos two|b thre question|b to mention|b to nam
30 b top $|b up until|b was rather|b will <asked>|b would do|b youd only|b your index|b your only|b zero would
30 guess about the language youd|guess work|guess yeah|leads perhap|nothing he|plan leav|plan should
30 plan that names asks|plan that names natural|plan that names thatd|remark rather|reports aha|reports complaint
30 reports fond|reports gold|reports loop|reports prepar|reports spin|s <said> must|s <shown> cross
30 s <shown> measur|s ^ boy|s ^ fall|s ^ guard|s ^ kcat|s ^ left|s ^ natural|s ^ neat|s ^ part|s ^ sort
30 s ^ weakest|s a never|s after and|s any may|s could possib|s first too|s friend the|s from unvisit|s goe onc
30 s half and|s half million|s happy a|s has mov|s how i|s in instant|s index python|s is clean|s is written
30 s is you|s largest thos|s last entry|s look someth|s mad the|s map <said>|s millisecond my|s my up|s never it
30 s never what|s next question|s not mor|s of minu|s of present|s other to|s out next|s part it|s plat a
30 s put on|s reach the|s remember youv|s return at|s s in|s say hav|s six eight|s stand a|s still in
30 s that grow|s that never|s thi the|s thing hand|s to les|s twenty wont|s very first|s well <shown>|s wer at
30 s with twist|s within minut|s you moment|sets up sit|tells arriv|tells exact|tells far|tells need|tells paint
30 tells recognis|tells rumour|tells shell|tells stopwatch|tells suffic|tells tos|tells zahl|w burst|w carrier
30 w clap|w dfs|w enter|w explorer|w faster|w happi|w kcat|w lifo|w per|w slot|w squeez|w victim|w zero
31 acts leads tells|advises money|asks leav|b <shown> left|b <shown> matter|b <shown> point|b <shown> tim
31 b ^ bucket|b a dat|b a detour|b a rather|b after sort|b and got|b anyth els|b as noth|b at one|b be better
31 b be found|b befor lunch|b box for|b call itself|b ceremony $|b couldnt it|b count are|b crowd <talk>
31 b dont throw|b entir <shown>|b exact the|b eyebrow hav|b far without|b final one|b happen to|b hard <shown>
31 b higher than|b his <unknown>|b hous <talk>|b i mustnt|b in <n>|b index as|b is the|b its mat|b its over
31 b just let|b leav <hinted>|b lift the|b longer <odd>|b me about|b much to|b need no|b never <shown>|b next is
31 b noth <shown>|b one befor|b one may|b push <talk>|b revers $|b sam tabl|b set each|b shall <unknown>
31 b shorter <odd>|b simp what|b step out|b swallow <shown>|b ten follow|b test if|b that put|b that wrong
31 b the next|b tick on|b till christma|b two walk|b upsid down|b visit <shown>|b walk you|b weigh $
31 b what remain|b who <facts>|b with acces|b with domino|b you dont|b you even|b you ought|guess put|guess we
31 nothing array|nothing c|nothing call|nothing nor|plan that names ind|plan valu|question cant|remark append
31 remark poor|remark that names sam|remark that names thatll|remark that names think|reports bisect|reports danc
31 reports eff|reports list|reports rub|reports touch|requests tally|s <said> let|s ^ brav|s ^ eff|s ^ hurt
31 s ^ leonardo|s ^ register|s ^ threw|s ^ updat|s a dictionary|s a notebook|s a ring|s alon do|s and link
31 s and mor|s ask for|s been already|s by hour|s cannot <said>|s com as|s cros off|s doe it|s don a
31 s every youv|s follow two|s greater <shown>|s grow of|s grow with|s higher the|s how isnt|s is exact|s is key
31 s just by|s later both|s lie the|s liv <shown>|s look <shown>|s measur <shown>|s might to|s minu <shown>
31 s no left|s not two|s put my|s real the|s self <shown>|s solution a|s spar that|s stop <shown>|s ten by
31 s thatd you|s the recent|s thing is|s thos pass|s thousand went|s to plu|s visit you|s wast tim|s what when
31 s wher should|s whos is|s wip the|s with mor|s you let|s you plac|s you sort|s you your|s youll <shown>
31 s yourself you|sets up attach|tells abba|tells coastlin|tells flip|tells forever|tells grow|tells pay
31 tells regular|tells unseen|w boot|w ceremony|w eff|w luggag|w memoiz|w sampl|w spill|w spot|w thrill
31 w tidy|w upsid|w zahl
32 advises bet|advises mer|advises peek|advises r|advises swap|b <said> isnt|b <shown> shouldnt|b <shown> vanish
32 b ^ binary|b ^ bravo|b ^ ding|b ^ explor|b a modify|b all that|b an inchworm|b as fals|b at i|b be had
32 b be plac|b befor $|b below and|b bucket <talk>|b bucket in|b can let|b carry <talk>|b clear the|b ding $
32 b ding <odd>|b ding ding|b doe <said>|b doubl <hinted>|b each <hinted>|b end the|b expect to|b fast one
32 b from scratch|b gold star|b handl zero|b havent thought|b havent you|b hobby $|b hold mor|b it not
32 b ive just|b last two|b loop for|b middl $|b object to|b of <hinted>|b off befor|b one next|b remain of
32 b rest <hinted>|b ring to|b sam trick|b second <odd>|b second loop|b shortest <talk>|b start <talk>
32 b statement <talk>|b tabl of|b that me|b that thing|b the cod|b the diagonal|b the italian|b the neat
32 b the widest|b thi kind|b to all|b to mov|b to refresh|b trad <facts>|b tro $|b up by|b was it|b you replac
32 b youv crack|guess cold|guess ding|nothing lay|nothing sink|plan that names her|question requests|reports ding
32 reports forever|reports pity|reports sav|reports tro|reports young|s <shown> befor|s ^ ding|s ^ explor|s ^ la
32 s ^ opposit|s ^ overflow|s ^ tro|s all ever|s an onc|s at youd|s by height|s dictionary the|s doe job
32 s empty from|s entry <shown>|s exact many|s fifty of|s half sort|s has ring|s hav met|s hold than|s hung the
32 s if spend|s in bound|s is plu|s is solution|s keep not|s lin all|s linear <shown>|s mark as|s me say
32 s my will|s not <said>|s not each|s one going|s put kettl|s sort is|s tea <shown>|s than the|s that fast
32 s that still|s the add|s the secret|s trad for|s very with|s what worth|s which why|s zero not|sets up saw
32 sets up stor|sets up straight|tells front|tells look|tells loop|tells nos|tells sur|w anagram|w away
32 w bathwater|w curtain|w ding|w e|w ever|w flatter|w handy|w hobby|w inchworm|w possib|w precis|w remember
32 w secret|w setrecursionlimit
33 advises sandwich|b <shown> counter|b <shown> hand|b ^ anyon|b ^ gather|b a dead|b a fight|b acros $
33 b any reason|b backtrack $|b by add|b chef <odd>|b chef kis|b could kis|b cover it|b cros it|b down until
33 b first tim|b four <hinted>|b gues what|b i pass|b i put|b ill just|b in just|b into the|b is enough
33 b it loop|b its earlier|b its middl|b key <facts>|b kick out|b littl <odd>|b logarithm <talk>|b long and
33 b many box|b mark each|b mor <telling>|b morn <talk>|b must also|b n tim|b neighbour <shown>|b no <facts>
33 b nobody els|b not four|b not which|b of arrival|b of n|b one rather|b pot of|b real the|b rest stay
33 b road to|b should not|b sort with|b stretch the|b strict <facts>|b the bar|b the bottom|b the earlier
33 b the previou|b to arriv|b to chang|b to whichever|b tool her|b two hand|b up each|b walk <talk>
33 b wear <shown>|b whos <asked>|b will you|b wrong half|b you havent|b your going|b your miss|guess carry
33 guess did|leads vanish|nothing neither|nothing open|nothing see|nothing shouldnt|plan eh|plan push|plan right
33 plan somebody|plan that names mark|plan that names whichever|plan that names with|question itd|question n
33 remark set|remark that names isnt|reports graph|reports modest|reports start|reports techniqu|s <said> theyr
33 s <shown> glov|s <shown> strok|s <shown> wear|s ^ catch|s ^ consider|s ^ ideal|s ^ if|s ^ itll|s ^ overkill
33 s a man|s all thi|s are good|s at bakery|s befor ther|s both them|s cook gas|s couldnt put|s didnt it
33 s do real|s dont the|s each into|s from pair|s in comparison|s in map|s it below|s it top|s it wouldnt
33 s its well|s just how|s lin behind|s littl <shown>|s many could|s mor one|s neighbor <shown>|s not first
33 s not valu|s on hook|s one it|s only wer|s out you|s over and|s pil you|s right her|s stretch one
33 s subtract <shown>|s that been|s ther ther|s trip the|s two put|s when could|s when had|s wher head
33 s with previou|sets up imagin|tells arrival|tells cough|tells direction|tells reinsert|w about|w becaus|w do
33 w exponential|w ideal|w knock|w known|w mid|w not|w postfix|w put|w serv|w threw
34 advises gon|advises recursion|advises sur|b <shown> afternoon|b <shown> deserv|b <shown> sign|b ^ great
34 b ^ hmm|b ^ visit|b a maz|b a seven|b a simpl|b and les|b answer <talk>|b as ther|b biggest <asked>
34 b both together|b brilliant $|b by put|b check mark|b down my|b dynamic <hinted>|b elegant $|b ever <hinted>
34 b first one|b for index|b golden <odd>|b golden ratio|b good $|b hav its|b her befor|b i suppos|b if <odd>
34 b im also|b is not|b its old|b kept that|b label that|b mark the|b maximum $|b mov the|b must not|b no les
34 b one bit|b opener $|b perfect $|b polish <talk>|b possib <talk>|b precis when|b proper <talk>|b recurs $
34 b red her|b remember every|b scan $|b solv it|b someth <facts>|b start one|b ston in|b that moment
34 b that spot|b that start|b the middl|b the root|b the start|b the stor|b thousand would|b visit $
34 b wer separat|b which cas|b will <shown>|b wont hear|b you also|b you pass|b you wouldnt|b younger $
34 b youv <hinted>|b youv already|guess valu|language delet|language ordereddict|leads check|leads pass
34 leads position|n <odd> 1|nothing plain|plan that names good|remark lov|remark peopl|reports brilliant
34 reports drift|reports fail|reports hotel|reports latest|reports link|reports pattern|reports regret
34 reports sight|reports stood|reports sudden|reports tak|reports tri|reports younger|requests let|requests test
34 s <said> whichever|s <shown> jump|s <shown> tally|s ^ brilliant|s ^ click|s ^ hcra|s ^ met|s ^ pancak
34 s ^ that|s a per|s after them|s and than|s arrang <shown>|s at ceil|s be mor|s bring down|s can out
34 s cant with|s fall plac|s half it|s i prepar|s is walk|s let start|s mix <shown>|s must <shown>|s my then
34 s of is|s of queu|s often the|s one are|s one short|s open new|s other in|s practical for|s read not
34 s sort it|s that should|s the shift|s them is|s to behind|s two befor|s went in|s would that|s you delet
34 s you wrong|sets up entry|sets up train|tells <telling>|tells ago|tells blind|tells blot|tells cam
34 tells consult|tells drown|tells figur|tells grown|tells wash|w alphabet|w brilliant|w c|w defeat|w don
34 w fiv|w hcra|w oughta|w ratio|w skip|w subarray|w union|w younger|w yranib
35 advises helper|advises hold|advises membership|advises shorter|advises wall|asks short|b <said> much
35 b <shown> <hinted>|b <shown> guest|b ^ e|b ^ thirty|b ^ though|b ^ unhook|b all thi|b and let|b array at
35 b bag $|b basical <talk>|b be stand|b behind the|b best so|b better not|b bother to|b by sort|b certain not
35 b clean $|b don your|b dont see|b door in|b ever got|b everyon <facts>|b fond of|b found $|b from just
35 b gas $|b good <shown>|b had <facts>|b hash is|b i couldv|b i fed|b into <telling>|b it hurt|b its partner
35 b jump <talk>|b just cam|b kis $|b look in|b many are|b mov thing|b my biscuit|b not one|b not writ
35 b of question|b of rabbit|b of twelv|b often you|b one glanc|b one still|b only tak|b otherwis <asked>
35 b plenty for|b r <odd>|b remark that|b say about|b see which|b still hav|b structur that|b swap that
35 b tak off|b tak that|b the complement|b the consol|b their <hinted>|b them ever|b them off|b trick <talk>
35 b un <odd>|b unnecessary $|b water <odd>|b you serv|b your row|guess continu|guess imagin|guess nobody
35 guess queu|nothing his|question someth|remark that names mak|reports ago|reports children|reports fast
35 reports grow|reports miss|reports pretty|reports sweat|s <said> break|s <shown> whichever|s ^ u|s ^ whil
35 s a ago|s a start|s are than|s bigger of|s do the|s each count|s every after|s from wrong|s gues <shown>
35 s in thing|s itll <shown>|s its and|s its copy|s its has|s join it|s last answer|s lik at|s middl one
35 s of instead|s of piec|s onc stand|s open halfway|s that own|s the inn|s the jump|s whether <shown>
35 s wont much|s you clos|s you cross|s your want|s youv acros|syntax ordereddict|tells clever|tells dan
35 tells en|tells friend|tells mit|tells nach|tells remember|tells scratch|tells start|tells vanish|tells widest
35 w count|w did|w fond|w lemon|w strok|w traversal
36 advises bucket|advises centr|advises cover|advises lin|advises spoil|advises stack|b <shown> breath
36 b <shown> edg|b <shown> gam|b <shown> lying|b <shown> nod|b ^ cant|b ^ eye|b ^ kept|b ^ therefor|b ^ way
36 b a cheerful|b a cushion|b a different|b all im|b an <odd>|b becom the|b bottom <hinted>|b bump into
36 b curl <facts>|b curl back|b dict <odd>|b dinner <odd>|b e $|b exact how|b fella who|b furthest <shown>
36 b grow to|b hand and|b hang it|b initial are|b is <telling>|b is going|b is serv|b it each|b ive said
36 b link both|b many $|b max <talk>|b mit <odd>|b mov only|b not talk|b oldest <shown>|b one lap|b only <odd>
36 b only add|b onto someth|b or befor|b or from|b plan <shown>|b rather <telling>|b should be|b shut befor
36 b sort on|b stack you|b sun <shown>|b that and|b the bigger|b the fibonacci|b the grader|b the revers
36 b thre was|b too <facts>|b try <telling>|b under its|b what if|b whoever <shown>|b would not|b you only
36 b your basical|b youv clear|b youv not|guess half|leads tabl|nothing hold|nothing level|plan that names lov
36 remark except|remark smaller|reports embroider|reports initial|reports linear|reports opener|requests plu
36 s <shown> onward|s ^ children|s ^ grin|s ^ hard|s ^ insert|s ^ tabl|s ^ them|s ^ therefor|s about between
36 s along <shown>|s an not|s as pair|s good with|s if stack|s is half|s is measur|s just its|s just well
36 s leav behind|s link way|s mak say|s neither ever|s not over|s on cushion|s onc in|s one through|s spe up
36 s taken <shown>|s that separat|s the door|s the group|s the row|s then each|s wher you|s whether list
36 s you spe|s youv out|sets up along|sets up gon|tells find|tells mid|tells structur|tells together|tells told
36 tells toss|w doub|w embroider|w laptop|w low|w nach|w popleft|w shall|w shy|w ten|w which
37 advises fals|advises lead|b ^ best|b ^ look|b ^ shell|b ^ wonder|b a bucket|b a high|b a nicer|b and watch
37 b at onc|b bakery $|b be remov|b complet it|b cook with|b cross one|b doesnt exist|b down <hinted>
37 b drawer for|b els <hinted>|b enter onc|b evaluat <facts>|b evaluat revers|b first out|b follow <odd>
37 b giv for|b glov $|b go of|b grow <talk>|b i fear|b i wonder|b in revers|b it sat|b its real|b lack to
37 b lov that|b middl and|b next from|b no way|b one must|b pil is|b proportional to|b sam thing|b saw each
37 b simpler $|b small print|b sort <talk>|b splendid $|b sulk $|b the nest|b the scan|b the wait|b to lunch
37 b tri $|b two mak|b watch it|b whoever <asked>|b with gas|b you stor|b youd want|b your pil|b zero will
37 guess it|guess of|leads neighbour|nothing front|nothing typ|plan asks|plan it|plan that names hmm
37 plan that names that|remark pictur|reports cheaper|reports cool|reports earlier|reports sunk|s <shown> around
37 s <shown> halv|s <shown> inner|s <shown> saw|s <shown> slid|s <shown> twin|s ^ flip|s ^ heapq|s ^ instinct
37 s ^ spoil|s ^ union|s abov length|s befor together|s could throw|s each youv|s evaluat polish|s every onc
37 s hard is|s if keep|s its by|s keep best|s me mention|s morn even|s one gon|s part behind|s queu <shown>
37 s read small|s round circl|s separat the|s stumbl the|s than parent|s the exceed|s the gon|s to left
37 s very you|s when closer|s without break|s zero and|s zero to|tells extra|tells later|tells n|tells twist
37 tells villag|w bed|w eras|w explicit|w eyebrow|w intervaltre|w letter|w otherwis|w pay|w proportional
37 w scrambl|w sly|w sulk|w surviv|w their|w trick
38 advises copy|advises letter|advises list|advises maximum|asks break|b <shown> attach|b ^ ahem|b ^ nic
38 b a lady|b a nutshell|b a room|b ahem $|b are so|b befor or|b bigger of|b carry along|b correct $|b down or
38 b drawer with|b exact thi|b find <hinted>|b first <asked>|b front <odd>|b high $|b i tim|b is settl
38 b it stood|b its one|b left half|b linear <shown>|b linear one|b not reach|b or open|b out the|b push and
38 b sit ther|b someth with|b that real|b the dict|b the thing|b ther befor|b through in|b till the|b told her
38 b too short|b twin is|b will carry|n <unknown> 2|nothing eras|nothing loop|nothing match|plan instead
38 question too|remark ask|remark that names ah|reports ahem|reports drop|reports hug|reports neighbor
38 reports nutshell|reports speech|requests quick|s <shown> cant|s ^ ahem|s ^ along|s ^ e|s ^ fifo|s ^ poor
38 s ^ sweet|s ^ unhook|s a tun|s answer thi|s arriv that|s away of|s been yet|s can grow|s can which|s doe tim
38 s in nutshell|s index is|s just two|s largest has|s least all|s neighbour <shown>|s never anyon|s of doesnt
38 s one put|s one thirty|s only to|s rais eyebrow|s see smil|s strok each|s that it|s that sentenc|s the trick
38 s though would|s twenty out|s two around|s wer so|s what usual|s when add|s when second|s youv thi|tells el
38 tells famou|tells fella|tells lit|tells longer|tells outward|tells pen|tells trip|tells wouldv|tells wrot
38 w ahem|w better|w broad|w coastlin|w dan|w dead|w fifo|w italian|w mit|w nutshell|w subtraction|w sunflower
39 advises beat|asks lik|b <said> exist|b <shown> join|b <shown> neighbour|b <shown> undon|b ^ had|b ^ swap
39 b after is|b already <shown>|b bas <facts>|b bottom one|b can still|b celebrat $|b delet it|b doe all
39 b dur your|b every longer|b finish my|b grin $|b halv it|b highest <odd>|b if of|b if youv|b is someth
39 b it will|b latest two|b logarithm $|b loop $|b onc if|b onc will|b one turn|b permit to|b plac after|b r c
39 b sat down|b somebody had|b step down|b tal for|b that second|b the golden|b the maximum|b them by
39 b third <odd>|b two arm|b u <shown>|b walk down|b was $|b word <hinted>|b wrong <said>|guess not|guess oh
39 guess think|plan cant|plan well|remark bring|remark that names how|reports check|reports decent|reports discus
39 reports memory|reports tango|s <shown> shrink|s <shown> youll|s ^ bravo|s ^ decent|s ^ dict|s ^ fed
39 s below from|s box one|s count many|s do than|s doubl up|s drop from|s each one|s enough <shown>|s first only
39 s grand a|s i try|s is wer|s it such|s let just|s on that|s onc do|s one ear|s still on|s ten that
39 s the fall|s the nod|s we each|s youv don|tells counter|tells good|tells nowher|tells practical
39 tells straight|tells trick|w area|w beg|w country|w der|w memoization|w podium|w real|w rumour|w unclos
40 advises acros|advises easier|asks door|asks meet|asks turn|b <said> ind|b <said> sign|b <shown> beyond
40 b ^ beautiful|b ^ depth|b ^ keep|b a hair|b a has|b approach $|b be far|b big <shown>|b biggest <hinted>
40 b build on|b call sort|b cliff $|b clock fac|b constant on|b count how|b data structur|b don thi
40 b each result|b first copy|b first you|b harm $|b hav her|b i look|b i neednt|b if the|b is <talk>|b it slip
40 b its depth|b knock on|b let the|b let their|b lik to|b neat <talk>|b neighbour to|b out <facts>|b pay off
40 b python has|b reach all|b road <talk>|b sam <asked>|b sav you|b set <shown>|b she <talk>|b simp <odd>
40 b skip the|b slip <hinted>|b spot $|b start of|b that grow|b the closer|b the one|b too lat|b whil <asked>
40 b whil <odd>|b will want|b you group|b you which|b youd need|b youngest $|b your minu|leads away|nothing use
40 nothing youd|plan that names turn|question wouldnt|remark sink|remark that names index|reports los|reports wink
40 requests dictionary|requests downward|s <shown> hard|s <shown> les|s ^ beautiful|s ^ kill|s ^ una|s after good
40 s after has|s befor <shown>|s down pen|s from that|s how that|s i argu|s i lov|s in is|s is bigger
40 s just that|s knew <shown>|s left right|s les is|s linkedhashmap acces|s never a|s nor <shown>|s not many
40 s of do|s onc out|s only singl|s other is|s put together|s still be|s that would|s the cam|s the road
40 s the stack|s updat <shown>|s with order|s wont <shown>|s wouldnt be|syntax whatever|tells century
40 tells dimension|tells link|tells seen|tells youngest|w delet|w el|w elegant|w friend|w hol|w les|w memo
40 w position|w spat|w sweep|w trim
41 advises max|advises nod|advises paint|asks choos|asks say|b <said> log|b <shown> add|b <shown> bound
41 b <shown> mov|b a structur|b as position|b break on|b by already|b chang any|b child <talk>|b counter of
41 b do thi|b doesnt <said>|b either stretch|b end ther|b even if|b faster $|b first word|b follow <shown>
41 b for membership|b gold <odd>|b henc the|b i gav|b if <shown>|b in rang|b is plenty|b it should|b lon <said>
41 b los the|b morn on|b nod <talk>|b notic that|b one mor|b one ring|b or clos|b other thing|b precis that
41 b put away|b queu at|b row is|b runner <shown>|b shor $|b stand on|b swap thos|b than its|b the furthest
41 b their in|b ther bisect|b theyr <hinted>|b thrown out|b to sort|b twin <asked>|b two count|b until i
41 b what happen|b whether the|b will bring|b without <said>|b y <odd>|b you must|b your fac|doubt applauds
41 guess either|guess nic|nothing except|plan below|plan lik|plan ninety|plan that names sound|remark turn
41 reports input|reports next|reports u|requests float|s ^ drown|s a from|s a les|s add <shown>|s befor next
41 s by the|s chang mor|s didnt that|s ever the|s flood <shown>|s i hug|s in in|s it together|s its already
41 s last out|s middl and|s n two|s not that|s old doe|s on lon|s one complet|s open in|s plac hold|s run from
41 s sort of|s the minu|s the they|s the twin|s their turn|s touch on|s up their|s wonder youd|s would cod
41 s writ not|s youv it|tells chalk|tells coast|tells dealt|tells guard|tells heavy|tells hurt|tells proper
41 tells s|tells stor|tells una|w browser|w compact|w drov|w drown|w four|w gather|w higher|w last|w n
41 w slip|w stronger
42 advises floor|advises know|advises record|advises throw|asks small|b <said> els|b <said> should
42 b <shown> break|b ^ h|b ^ stor|b ^ sweep|b ^ your|b a chain|b a linear|b an italian|b do nic|b ever look
42 b finger up|b gon from|b if theyr|b is left|b it threw|b its <hinted>|b ive seen|b lead into|b middl <odd>
42 b my laptop|b n <hinted>|b never compar|b optimism $|b over all|b pil for|b sleep on|b start and
42 b thatll <talk>|b the ground|b the map|b thing is|b thousand step|b to plac|b two <hinted>|b until the
42 b very moment|b want <hinted>|b was <facts>|b was about|b way to|b what lack|b which they|b with cur
42 b without look|b your cook|b your les|b your problem|language two|n <odd> 3|remark that names yeah
42 remark wrong|reports dynamic|reports fight|reports ideal|reports optimism|reports overkill|reports stroll
42 reports suppos|requests met|s <shown> below|s <shown> nowher|s <shown> original|s ^ dequ|s ^ gut|s ^ mean
42 s ^ work|s a index|s and minu|s at over|s been with|s drop <said>|s i put|s just your|s last <shown>
42 s my question|s on machin|s on right|s one below|s order <shown>|s put through|s refresh <shown>|s ring it
42 s that them|s the guest|s the neighbour|s touch to|s wher met|s with seat|s with tabl|s zero miss
42 sets up break|sets up turn|tells la|tells quicker|tells ros|tells touch|tells union|w champagn|w deck
42 w guest|w history|w kill|w ndimag|w nos|w optimism|w shov|w steam|w swallow|w tick
43 advises c|advises drop|advises touch|b <shown> ought|b <shown> very|b ^ hold|b ^ splendid|b a cousin
43 b anyon <shown>|b b b|b be rather|b built $|b clean as|b each <odd>|b each call|b hmm $|b in circl
43 b kid with|b loop with|b meet itself|b moment ago|b next question|b one <telling>|b only <asked>|b only if
43 b out <telling>|b recursion would|b revers polish|b seat $|b sit right|b sound so|b stick a|b tail <talk>
43 b the low|b to and|b to front|b was touch|b wee <hinted>|b wev got|b whenever the|b work from|b would <odd>
43 b would spar|nothing remember|question theyv|remark behind|reports brav|reports closer|reports definit
43 reports hung|reports lid|reports lookup|reports splendid|reports spread|reports tower|reports winc
43 s <said> oldest|s <shown> arrival|s <shown> might|s <shown> sign|s ^ gam|s ^ handy|s ^ hmm|s ^ los|s ^ middl
43 s ^ practical|s ^ splendid|s a problem|s are so|s befor at|s both at|s first befor|s from two|s if further
43 s in array|s is wait|s it hang|s of long|s pair and|s pop compar|s thos by|s told to|s with big|s work well
43 s would be|sets up knew|sets up pag|tells collect|tells finish|tells manag|tells nest|w coat|w comput|w dee
43 w dummy|w hmm|w how|w hung|w une|w widest|w winc|w y
44 advises <shown>|advises look|asks grab|b <shown> straight|b ^ doesnt|b ^ log|b ^ music|b a <telling>
44 b alway in|b below $|b check after|b every bit|b fall over|b generou of|b good nos|b had <telling>|b i lov
44 b im grin|b im real|b is at|b it away|b larg <said>|b liv dangerous|b may say|b met what|b minimum <hinted>
44 b minimum <telling>|b minimum window|b mix up|b my terminal|b never <talk>|b nobody has|b not with|b off that
44 b peek at|b pop on|b recent opener|b stand <hinted>|b the gat|b wif <shown>|b wont surviv|b your eviction
44 leads consider|question until|remark that names itll|remark that names tru|reports bank|reports crawl
44 reports dangerous|s ^ already|s ^ doub|s ^ precis|s ^ shouldnt|s a nos|s ask its|s at four|s at not
44 s befor look|s break it|s closer <shown>|s easier the|s els be|s generou you|s if bit|s in els|s loop two
44 s most opener|s out her|s put away|s quadratic a|s soon youv|s that smil|s the away|s the header|s tick off
44 s to twic|s with smallest|sets up away|syntax sort|tells birthday|tells calendar|tells chaqu|tells fir
44 tells theyd|w backtrack|w batch|w beautiful|w century|w chuck|w dangerous|w grown|w lap|w launch
44 w minesweeper|w shor|w soon|w tro|w tun|w unorder
45 advises add|advises dict|advises fall|advises knew|advises position|advises row|b ^ couldnt|b ^ sink|b a dequ
45 b a notebook|b a think|b about all|b after me|b and enjoy|b and not|b away with|b be hom|b chang a
45 b check whether|b could <shown>|b count <odd>|b counter are|b easier if|b ever <odd>|b going <odd>|b i mean
45 b i was|b instinct $|b jot $|b leav at|b lif <talk>|b list is|b many <telling>|b never <odd>|b no later
45 b off the|b one up|b open the|b overlap $|b python dict|b rang the|b reach <shown>|b reachabl from
45 b refresh the|b start <shown>|b tango $|b their <unknown>|b too often|b two entry|b unbroken $|b wait befor
45 b without <hinted>|b wouldnt <odd>|b you might|b you overwrit|b your comparison|guess well|leads array
45 n <odd> 2|plan that names youv|remark pil|reports en|reports eyebrow|reports threw|s <said> opener
45 s <shown> maximum|s ^ guy|s ^ n|s ^ send|s ^ soon|s ^ structur|s addition <shown>|s ahead the|s at still
45 s befor loop|s cam for|s can my|s dont think|s down answer|s from one|s heap siz|s hit <said>|s hold seven
45 s how should|s in good|s in revers|s it until|s must the|s of ever|s of not|s of wait|s remov from
45 s set what|s should one|s soon you|s spell with|s start back|s together their|s you trad|sets up stood
45 w bravo|w half|w mirror|w tango|w unseen|w who|w ya
46 advises belong|advises old|advises turn|b ^ remov|b add neighbour|b and sweep|b be linear|b bug is
46 b clear <odd>|b distanc from|b each unvisit|b grow whil|b im nod|b into plac|b its worth|b just say|b look it
46 b might as|b nineteen <shown>|b not that|b otherwis <talk>|b paint $|b past its|b row by|b run up|b sid and
46 b start valu|b that sentenc|b the centr|b the count|b throw <hinted>|b to order|b too many|b total of
46 b visit <odd>|b who wait|b whos <hinted>|b you just|b youll <odd>|b your not|guess ind|guess other
46 language asks|nothing tal|plan negativ|question jump|reports bound|reports end|reports italian|reports look
46 reports max|reports press|reports rail|requests build|s ^ bold|s ^ cannot|s ^ isnt|s ^ wrong|s all is
46 s compar non|s distanc the|s ever at|s group count|s in proper|s just many|s look how|s of mov|s old and
46 s one must|s she arriv|s should <said>|s that one|s until doubl|s vanish the|s when equal|s wherever split
46 s with best|s you sav|s zero taken|sets up k|tells arm|tells circl|tells known|tells leftmost|tells man
46 tells plu|tells slip|w aim|w below|w doe|w king|w marry|w shorter|w tally|w youll
47 advises around|advises box|advises comput|advises handl|b <said> los|b a cross|b at no|b basket $|b been wait
47 b break when|b can i|b closer <hinted>|b compar every|b fac at|b fight $|b for order|b he $|b hed <talk>
47 b im sworn|b isnt alway|b italian <odd>|b its two|b itself $|b least <odd>|b linear <talk>|b log <said>
47 b may want|b natur $|b new <hinted>|b nin minu|b onc and|b one both|b one extra|b ran your|b sam <odd>
47 b sinc both|b so <unknown>|b start your|b stood on|b surpris if|b sworn to|b that got|b the garden|b the key
47 b the nod|b the tool|b the undo|b to spe|b used up|b walk ther|b went in|b what mad|b writ is|b you alway
47 b you nowher|guess no|nothing delet|nothing gues|nothing whil|question did|reports ahead|reports doub
47 reports error|reports evaluat|reports kis|s <shown> guest|s <shown> hop|s <shown> lov|s ^ took|s enter <shown>
47 s everyth thos|s in basket|s ink one|s keep bigger|s key the|s log is|s memory what|s queu the|s rest a
47 s surpris you|s what miss|s without whether|s youd whether|tells aim|tells dat|tells proportional
47 tells refresh|tells whod|w comfortabl|w con|w greater|w machinery|w matrix|w natur|w splendid|w theyd
48 advises constant|asks everyth|b <said> got|b ^ front|b ^ took|b a sound|b a tal|b alway is|b arriv $
48 b ask non|b each month|b each only|b exact onc|b expect two|b hasnt got|b healthy $|b help to|b hous robber
48 b in constant|b in ris|b kill it|b leav me|b let talk|b letter of|b neednt <asked>|b new <shown>|b not hear
48 b not many|b plu b|b poor <shown>|b precis the|b pretty much|b right ther|b that plac|b that the|b the bank
48 b the soup|b they cam|b though if|b tun $|b up you|b wink $|b with itself|b you do|b youv lost|guess absolut
48 guess consider|guess good|nothing nod|plan ask|plan bold|plan couldnt|plan that names nic
48 plan that names thing|remark hm|reports bill|reports practical|reports stumbl|reports surpris|requests gav
48 s ^ binary|s ^ particular|s all ifs|s all itself|s bottom the|s do job|s enough a|s ever a|s green my
48 s hold <shown>|s i already|s if didnt|s is lin|s is mistak|s kept <shown>|s must from|s next is|s only that
48 s row box|s the bill|s to me|s wher exist|s wont from|s you los|s you search|tells click|tells distanc
48 w clean|w healthy|w pointer|w robber|w sentinel|w sink
49 advises anybody|advises check|advises index|asks <talk>|b <shown> until|b ^ already|b ^ seen|b a drawer
49 b a pretty|b beat the|b blush $|b box $|b built so|b by <shown>|b could hard|b down <talk>|b eras it
49 b everyth i|b far <facts>|b got me|b has never|b hav such|b hear no|b i try|b later one|b left is|b let one
49 b lower $|b match the|b may as|b seal about|b separat from|b sinc youv|b than <asked>|b the hook|b the round
49 b the sort|b them together|b trip <talk>|guess asks|guess so|guess thos|n <hinted> 2|nothing eat
49 remark linear|reports inner|reports mirror|reports reveal|reports secret|reports sierra|s <shown> straight
49 s ^ et|s ^ flood|s after is|s and neighbour|s at right|s built far|s first lin|s if anyth|s if exist
49 s know onc|s loop all|s may well|s of heap|s off tabl|s on all|s on term|s one n|s plac could|s the drop
49 s their from|s to bank|s top the|s use own|tells happy|tells spin|tells spoil|tells youll|w beat|w blush
49 w drift|w marker|w neighbour|w retir|w wast
50 advises greater|advises halfway|asks <facts>|b <shown> yield|b ^ smart|b and going|b anyth still|b cant argu
50 b compar it|b cousin of|b crack it|b cross out|b dead <asked>|b dictionary $|b do lov|b don in|b equal ther
50 b every <hinted>|b fly $|b for not|b he <asked>|b i watch|b id <facts>|b ind $|b its of|b long ago
50 b only after|b overflow $|b real <hinted>|b sort <hinted>|b straight <said>|b techniqu $|b to pop
50 b twin <hinted>|b word is|b your if|guess advises|nothing split|reports bigger|reports glu|reports relax
50 requests partner|s <said> going|s ^ drop|s ^ heaven|s ^ kis|s ^ smart|s but the|s cannot that|s count be
50 s first com|s head on|s insid if|s it how|s just a|s many wait|s not of|s not thre|s one add|s spoil <said>
50 s that by|s the edg|s the loop|s the real|s to has|s two ever|s two expect|s you doing|s you whichever
50 s youll a|w blot|w book|w earlier|w forward|w heap|w hom|w inn|w maz|w sail|w unnecessary
51 acts sets up advises|advises diagonal|advises sid|b <shown> sleep|b <shown> thing|b ^ ran|b ^ why|b a hit
51 b an array|b an earlier|b an explicit|b and also|b bus stop|b down with|b forbidden to|b go <shown>
51 b his <hinted>|b hit a|b i thought|b in perfect|b last plac|b loop you|b neat $|b needles $|b neighbour in
51 b neither of|b of look|b over each|b the fresh|b thing a|b two you|guess mark|remark that names somebody
51 reports jump|reports newest|reports retir|reports scar|s <shown> n|s ^ felt|s ^ window|s a book|s a tabl
51 s and nin|s by its|s don one|s find smallest|s for from|s im permit|s not when|s ran <shown>|s straight the
51 s suppos <said>|s suppos had|s tal <shown>|s the by|s the half|s thi befor|s to middl|s was seen|s you pass
51 s zero if|sets up ive|tells card|tells flat|tells necessary|tells pisa|tells rot|tells visit|w butter
51 w centr|w chaqu|w itll|w met|w needles|w sav|w slower|w will
52 acts tells advises|advises search|advises walk|advises whoever|asks big|asks paper|b <shown> los|b ^ count
52 b ^ delet|b a max|b a maximum|b a slid|b an election|b and p|b bold $|b candidat <talk>|b draw <odd>
52 b ear <odd>|b every tim|b four neighbour|b greater than|b h $|b hash tabl|b he can|b i gues|b last entry
52 b linear is|b mov <facts>|b open a|b pil <talk>|b plac twic|b sierra $|b than you|b that follow
52 b the textbook|b thing <odd>|b to left|b una <odd>|b whos turn|b youll <talk>|guess com|guess itd
52 nothing halv|nothing spread|question catch|reports avoid|reports glanc|reports need|s <shown> ris|s ^ clear
52 s ^ ought|s a end|s are quit|s arent sam|s as sam|s befor and|s can ther|s d p|s do mak|s els it|s going by
52 s half alway|s if mad|s it got|s many in|s seen <shown>|s thatll you|s wont you|s you said|syntax reports
52 w append|w began|w dancer|w grader|w guard|w leonardo|w sierra|w wash
53 advises comparison|b <shown> fall|b <shown> fami|b <shown> round|b ^ least|b ^ order|b ^ smooth|b append the
53 b be <odd>|b be careful|b cannot <talk>|b comput the|b data <odd>|b dont bother|b even <shown>|b fox $
53 b graph $|b had a|b just <facts>|b larger of|b let each|b log <shown>|b mov it|b my screen|b n <asked>
53 b not been|b not the|b only to|b plu thre|b quit so|b that if|b the fullest|b till ther|b to pour
53 b two border|b very $|b we do|b when one|b your coat|nothing append|nothing constant|nothing l|nothing link
53 nothing whos|remark mov|remark somewher|reports charm|reports seen|reports short|reports smaller
53 requests round|s ^ evict|s ^ smooth|s add last|s build next|s can had|s first as|s from high|s in singl
53 s it us|s just or|s kid to|s serv <shown>|s that its|s ther is|tells know|w befor|w direction|w guy|w seen
53 w speech|w visit
54 advises return|b <shown> serv|b ^ eat|b ^ eras|b ^ hoo|b ^ thatd|b a queu|b all in|b cod <shown>
54 b doub <hinted>|b doub <telling>|b doub link|b exact that|b for eight|b fresh end|b let just|b mov <asked>
54 b not bad|b one below|b one other|b remember wher|b sav yourself|b seen <talk>|b taken for|b the <hinted>
54 b the entir|b the innermost|b they cannot|b town $|b you add|guess float|guess spot|nothing pop|reports hoo
54 reports solid|requests card|s ^ counter|s ^ forget|s ^ hoo|s ^ thatd|s ^ trick|s from back|s gather the
54 s high mid|s i stop|s is way|s last never|s one too|s pull <shown>|s sur want|s than <shown>|s than at
54 s the plac|s throw out|s two i|s what most|s who <shown>|syntax youll|tells partner|tells see|w basical
54 w bingo|w blow|w celebrat|w group|w hashmap|w hoo|w logarithm|w man|w terminal
55 advises key|b <shown> itself|b ^ counter|b ^ havent|b a closer|b ago $|b be left|b draw <facts>
55 b draw program|b fall in|b hous <odd>|b it fit|b last <telling>|b neighbour and|b not by|b one past
55 b present <shown>|b pretend i|b quicker $|b remov <odd>|b suffic $|b the older|b to right|b uh $|b wait lin
55 b wonder when|b your bug|leads wait|nothing ran|plan that names add|reports f|reports measur|requests idea
55 s <shown> round|s ^ eyebrow|s ^ freez|s ^ h|s ^ replac|s ^ slower|s a begin|s a onc|s befor check
55 s check the|s comput sam|s do look|s for new|s for who|s glanc the|s has break|s i hop|s if left|s in centr
55 s loop one|s me minut|s mor <shown>|s never at|s of two|s on floor|s on money|s small <shown>|s without at
55 s you saw|tells flood|tells going|tells meet|tells reach|w just|w must|w recursiv|w row|w techniqu
56 advises begin|advises fix|advises plac|advises youv|asks happen|b ^ job|b ^ l|b a dict|b are plenty
56 b could listen|b dictionary from|b fresh <hinted>|b heaven $|b her hand|b is quadratic|b look befor|b look up
56 b nam on|b need an|b reveal that|b said <telling>|b stood $|b strik the|b thatll <shown>|b the onc
56 b their sum|b them in|b top one|b very last|b way too|b whenever a|b whos last|guess be|guess breadth
56 reports complement|reports forgot|s <shown> remember|s be than|s by length|s count wait|s drawer each
56 s first each|s has by|s i another|s if and|s if count|s im allow|s in they|s index the|s is fre
56 s push <shown>|s see reason|s she her|s tak top|s without the|s your idea|tells branch|tells break
56 tells hopeles|tells un|w correct|w definit|w priority|w queu
57 advises earlier|asks possib|b ^ cold|b ^ final|b and youv|b can only|b dead end|b fit between|b for thi
57 b from pisa|b goosebump $|b hom by|b of count|b only <hinted>|b only <talk>|b second ago|b she look
57 b the stal|b we agre|b what want|b your bas|n <telling> 1|nothing serv|nothing spell|nothing stretch
57 plan that names oh|reports party|requests clas|s <said> plu|s <said> wont|s ^ open|s ^ rhym|s after its
57 s be if|s call two|s chang thing|s clean a|s colour <shown>|s com first|s drawer <shown>|s each wher
57 s first if|s giv zero|s just wher|s only when|s start a|s stop not|s they hav|s until chang|s which what
57 s without <said>|tells constant|tells extend|w left|w max|w offset|w pack|w rot|w villag|w whod
58 b a logarithm|b add two|b backward $|b be don|b below that|b cant see|b each <shown>|b els the|b except that
58 b final <said>|b i wer|b its <telling>|b join <talk>|b labell one|b lead nowher|b littl <telling>|b met it
58 b my coffe|b pull a|b pur $|b reach <talk>|b the current|b the doubl|b the far|b to shut|b told you
58 b walk past|b went green|b wher thi|b youd los|b your pocket|b youv taken|guess certain|guess find
58 nothing revers|reports boot|reports hurt|s <said> correct|s ^ tail|s a doe|s each either|s is sort|s its sam
58 s kept the|s miss the|s neighbour that|s nought as|s of pil|s one is|s told you|s two will|s youv the
58 sets up neighbour|sets up twin|syntax k|tells mathematician|w cancel|w dictionnair|w freshen|w graph
59 advises high|advises hous|b ^ larg|b ^ neighbour|b alon wont|b anew $|b befor you|b couldnt hav
59 b count <talk>|b how its|b i $|b kettl on|b lin at|b liv <odd>|b mad from|b no mor|b opener that|b sigh $
59 b strok <talk>|b tak from|b the bucket|b the initial|b them from|b too <odd>|b wher nobody|guess most
59 leads notic|nothing forget|remark that names so|remark well|reports fed|reports l|reports rhym|reports updat
59 s <shown> off|s <shown> refresh|s ^ agr|s ^ man|s how don|s is friend|s might well|s otherwis it|s sav the
59 s the do|s their to|s ther reason|s two is|s wher saw|s you already|syntax id|tells natural|tells stack
59 tells wrong|w depth|w fold|w golden|w numpy|w saw|w tre|w whoever
60 advises ought|advises tabl|asks <odd>|b <shown> till|b ^ instead|b ^ natural|b a tri|b a two|b applaud $
60 b back by|b between its|b call a|b empty the|b exist $|b now has|b older one|b on yet|b plain <hinted>
60 b to from|b who been|b wouldnt be|plan turn|remark swap|reports exact|s ^ alon|s ^ eye|s ^ plat
60 s both belong|s drown <shown>|s ever to|s from below|s other that|s rang len|s the she|s throw the
60 tells append|tells hashtabell|w accident|w applaud|w gold|w hashtabell|w strict
61 advises beforehand|advises border|b ^ breadth|b ^ grow|b ^ pull|b ^ sigh|b ^ tal|b attach to|b call <hinted>
61 b closer with|b doesnt know|b isnt it|b mmm $|b never had|b retir $|b right end|b sam plac|b throat $
61 b would call|b yet <talk>|b you all|b you could|b your heap|b your troubl|guess perfect|nothing ask
61 reports goal|reports nail|reports recent|requests neighbour|s ^ row|s by often|s cam you|s goe by|s if kept
61 s let go|s mad of|s onc when|s only mov|s stop about|s that away|sets up mark|tells addition|tells lost
61 w counter|w fall|w smooth|w straight|w stroll
62 advises dictionary|b <shown> <telling>|b <shown> exact|b <shown> largest|b ^ consider|b ^ gues|b brought a
62 b can relax|b cod look|b constant <shown>|b dont you|b fresh <facts>|b hav never|b if so|b in abba|b let a
62 b may only|b not what|b one mak|b set of|b the depth|b the float|b the paint|b the tidy|b two below
62 b whoever <talk>|b with constant|b wrong <odd>|b youv met|doubt hands|guess lik|nothing arrang|nothing divid
62 remark that names well|remark that names youll|s <shown> behind|s <shown> constant|s ^ seen|s compar middl
62 s could <shown>|s down is|s ever back|s for full|s indexerror me|s is its|s is littl|s itself the|s often had
62 s than doe|s what pop|s with count|s your clos|w bay|w cliff|w detour|w fed|w narrow|w prev|w rid|w s
62 w shrink
63 advises below|b <shown> lower|b ^ cros|b as <telling>|b do better|b ever hav|b everyon <hinted>
63 b further <shown>|b hear me|b i felt|b match <odd>|b of len|b on till|b only ever|b open it|b pretty <talk>
63 b put the|b refresh it|b right <facts>|b say no|b still wait|b the alphabet|b the wrong|guess sinc
63 reports forget|requests highest|s <said> arent|s <said> exact|s <shown> within|s ^ beat|s ^ breadth|s ^ low
63 s be index|s couldnt <shown>|s depth search|s each youd|s i count|s let i|s mark <shown>|s mov <shown>
63 s oldest the|s onto ther|s that mark|s through entir|s would not|s your throw|sets up miss|tells shuffl
63 tells weakest|w leftover|w objection|w smart
64 advises everyth|advises special|b ^ add|b ^ isnt|b an instant|b at ten|b cant think|b down about
64 b earlier <shown>|b finish one|b her <hinted>|b hop youd|b might want|b most <hinted>|b one end|b only be
64 b out too|b return whether|b singl <hinted>|b stay $|b touch each|b you wear|nothing n|plan that names thi
64 question think|remark that names neither|remark that names youv|s ^ glu|s ^ s|s a idea|s cod to|s each so
64 s for zero|s half what|s its from|s littl sign|s one away|s or below|s search the|s you want|syntax what
64 tells pil|w bfs|w complaint|w fresh
65 b ^ although|b a heap|b and wher|b can do|b fals when|b its twin|b jump $|b pointer $|b sinc you
65 b very <hinted>|b without the|plan position|remark that names it|reports component|s ^ although|s ^ bottom
65 s ^ direction|s ^ equal|s a walk|s hang with|s map <shown>|s shall to|s them in|s wher last|tells hol
65 w fight|w hopeles|w modulo|w youngest
66 asks pil|b <shown> half|b after $|b arrang them|b cloakroom $|b clos the|b extra <talk>|b floor <shown>
66 b halv the|b inclusiv $|b million <odd>|b minu start|b neednt <hinted>|b no slot|b parent and|b sinc that
66 b spend som|b that break|b your cod|n <hinted> 3|reports delightful|reports e|reports path|reports thatll
66 requests backward|s ^ bas|s ^ russian|s ^ tidy|s alway the|s in with|s neighbour the|s only ther
66 s sink <shown>|tells c|tells data|tells rabbit|w arrival|w hurt|w inclusiv|w los
67 b ^ shift|b after <telling>|b and itll|b and youd|b component $|b earlier copy|b finish <facts>|b first a
67 b four tim|b her on|b her youd|b in last|b in onc|b ink on|b is why|b it sur|b ive <said>|b ive try
67 b keep them|b lin them|b me <unknown>|b the checker|b the opener|b ther goe|b why <shown>|b youv visit
67 leads remember|nothing keep|plan now|reports n|reports revers|s <said> million|s <shown> mark|s ^ bisect
67 s ^ correct|s and don|s could the|s had run|s n one|s next <shown>|s of list|s talk out|s the book|s the he
67 s wher stood|tells open|tells shorter|tells tick|w log|w shav
68 advises start|b ^ check|b a caterpillar|b a to|b doe one|b even when|b flood <shown>|b hav <hinted>|b her i
68 b leap $|b lov $|b much easier|b oldest $|b out <odd>|b pass <asked>|b still <shown>|b that still
68 b throw <talk>|b ticket $|b who cam|nothing otherwis|requests middl|s <said> wrong|s after sort|s bigger the
68 s each to|s hav compar|tells enough|tells sav|w ago|w ind|w que|w reachabl
69 advises emptines|asks <unknown>|b at plac|b counter $|b for emptines|b kid $|b last seen|b start <odd>
69 b that exist|b updat the|b who <talk>|b you push|nothing funny|reports disguis|reports letter|reports s
69 reports truth|s a check|s befor touch|s end what|s i think|s it soon|tells candidat|w extra|w furthest
69 w nail|w removeeldestentry|w sad
70 b argu with|b bingo $|b can <odd>|b closer <talk>|b four direction|b my run|b quit sur|b sweet as|b that head
70 b the chain|b up behind|b youd never|guess unles|nothing collect|nothing scan|nothing wip|reports extra
70 reports goosebump|requests correct|s <shown> becaus|s <shown> goe|s most and|s onc hold|s saw <shown>
70 s seal the|s spar the|s that need|s the among|s throw half|sets up suppos|tells bend|tells blow|tells current
70 tells forgotten|tells laptop|tells tail|w goosebump|w thatll
71 advises strik|b ^ compar|b ^ mov|b ^ subtract|b could she|b first whether|b nest <shown>|b nod <shown>
71 b one can|b pour <odd>|b record of|b simp the|b you hom|plan that names wonderful|remark that names return
71 reports fly|reports grin|s <shown> floor|s ^ million|s ^ straight|s all direction|s dictionary <shown>
71 s for minu|s from map|s has plac|s i mention|s will you|s you need|tells log|tells step|w mathematician
71 w quadratic|w register|w solv
72 b about <hinted>|b after <hinted>|b at how|b be over|b cros out|b each closer|b is what|b must <odd>
72 b plac of|b python <telling>|b she <odd>|b slid window|b the partner|b union <hinted>|b you wont|reports sigh
72 s <shown> youv|s as pas|s begin one|s put last|s stop soon|s their and|s you stop|w flip|w la|w prepar
73 b ^ <unknown>|b ^ tidy|b away half|b fresh <odd>|b im <telling>|b mean you|b music to|b my stopwatch
73 b never mak|b no use|b remov <shown>|b unvisit <shown>|b what left|b without walk|b your tabl
73 plan that names gotcha|reports hid|s ^ except|s old along|s one compar|s should for|s through hundr|s to each
73 s twenty for|tells cach|tells hom|tells und|w key
74 advises clos|advises updat|b a world|b each answer|b im smil|b key by|b letter $|b must $|b one finger
74 b put each|b suppos you|b thi you|reports curtain|reports mmm|reports objection|reports rar|s <shown> visit
74 s ^ cook|s ^ les|s ^ well|s drop <shown>|s if remember|s lin up|tells slow|w overkill
75 asks show|b away and|b be surpris|b ever mov|b find <shown>|b from its|b higher or|b out and|b slid <hinted>
75 b slid <telling>|b the order|b the trac|b you quit|guess ther|nothing repeat|reports log|reports spiral
75 reports textbook|s <shown> add|s if know|s keep <shown>|s map a|s maximum both|s of still|s onc <shown>
75 s one throw|tells catch|tells happi|w jump|w na|w root|w simpler|w toss|w und
76 b add the|b be sit|b boot $|b hash <hinted>|b i usual|b one pas|b put <talk>|b the leftover|b too slow
76 b two position|b two together|b very happy|b you saw|remark that names lov|remark that names no|reports precis
76 s <shown> roll|s a old|s earlier has|s max <shown>|s o one|s say so|s that earlier|tells wait|w tail
77 advises hop|advises map|advises sleep|asks statement|b <shown> addition|b <shown> behind|b ^ mmm|b ^ rather
77 b a strict|b by <telling>|b everyon who|b happy <talk>|b perfect good|b plac them|b that precis|b they exist
77 reports wrong|s ^ mmm|s either the|s keep you|s long with|s loop tim|s open <shown>|s that along|tells better
77 tells explod|tells logarithmic|w caterpillar|w explod|w insight|w mmm
78 advises <telling>|advises front|advises kid|advises tal|b <shown> last|b ^ split|b clap $|b in sort
78 b least of|b least zero|b my coat|b send their|b stop you|b window <shown>|n <telling> 3|reports sad
78 s <shown> tabl|s each only|s for count|s hang to|s hop brought|s is real|s overwrit <shown>|s start one
78 s wait that|tells lying|w cheaper|w membership|w una
79 b <said> alon|b ^ put|b a rumour|b as key|b back up|b everyth between|b float <odd>|b if not|b other half
79 b over her|b their <telling>|b use your|b your rang|nothing couldnt|remark should|reports comput
79 reports simpler|s not every|s the halv|s you hold|tells deep|w combinatoric|w spar
80 b <shown> bar|b ^ shouldnt|b be constant|b fresh <shown>|b in proper|b linear <asked>|b middl <shown>
80 b no earlier|b onc is|b someth that|b the check|b ther your|b to even|b was wait|b went up|b word <telling>
80 s <said> noth|s ^ subtract|s from largest|s on fac|s the solution|s two down|tells logarithm|tells y
80 w addition|w brav|w instinct|w wouldnt
81 advises includ|asks expect|b ^ only|b ^ throw|b an opener|b guess a|b mark them|b of nought|b slower than
81 b the poor|b thos <odd>|b whenever ther|nothing throw|s <shown> shift|s ^ logarithmic|s car the|s first has
81 s remember <shown>|s should you|s the tabl|tells fac|tells fellow|tells sink|w candidat|w delightful|w pull
81 w wait
82 b ^ correct|b a lookup|b and youll|b goe <odd>|b he say|b heavy <odd>|b just <odd>|b length befor
82 b minu <facts>|b not zero|b put them|b swallow the|b the ticket|b too <talk>|b youv walk|plan that names well
82 question tim|reports solution|s ^ music|s wher she|w bend|w bouncer|w ghost
83 advises forget|b between one|b binary <shown>|b ive run|b other one|b so well|b stretch it|b the max
83 b with <telling>|remark diagonal|reports add|reports binary|s doesnt <said>|s doesnt as|s each onc|s most is
83 s or ther|s turn <shown>|tells stroll|w deeper
84 b dynamic <facts>|b dynamic program|b far <shown>|b its what|b mid $|b most the|b other end|b that know
84 b wer cook|plan otherwis|remark right|reports higher|s ^ bound|s not you|s the letter|s thousand a|s to very
84 s until hav|tells lin|tells shor|w linkedhashmap
85 advises anyth|advises edg|b ^ <telling>|b ^ except|b heap $|b just that|b neighbour $|b never <hinted>
85 b possibl count|b spar you|b spread from|b that littl|b was hop|b with wher|b you real|b youd be
85 guess natural|guess somebody|nothing hash|nothing python|reports bingo|reports fact|s allow say
85 s for differenc|s higher <shown>|s only forward|s the largest|s them they|tells formula|w bound|w danc
85 w innermost|w neat|w nest|w nicer
86 advises skip|asks cas|b <said> includ|b ^ mark|b began $|b drop that|b its not|b low <shown>|b so soon
86 b that off|b the tally|b think again|plan pictur|reports chain|reports instant|reports laptop|s gather <shown>
86 s to four|tells oldest|tells unbroken|w recurs
87 advises hard|b ^ hm|b addres $|b both way|b fifty <talk>|b four way|b fram that|b is unbroken|b last saw
87 b map from|b rabbit $|b wouldnt <talk>|reports h|reports hash|s cut the|s their <shown>|s ther far|s up and
87 tells fall|w spread
88 b can <telling>|b miss to|b open <shown>|b push the|b serv first|b shouldnt <talk>|b was <telling>|b you built
88 b you forgot|guess correct|guess youv|plan that names yes|remark gav|reports execut|reports tidy|w disappear
88 w wink
89 b <shown> max|b dot <hinted>|b last <shown>|b not each|b out half|b stop <hinted>|b the trick|b twenty <shown>
89 plan that names youll|reports queu|reports slower|s a sit|s guess <shown>|w arm|w et|w overwrit
90 b ^ clear|b bas cas|b cross off|b drop the|b plu the|b remember what|b rhym with|b s $|b the twin
90 reports strict|s hav start|s one order|s the halfway|s who last|syntax do
91 advises mark|advises stor|advises top|b ^ bingo|b ^ serv|b a count|b good as|b linear tim|b minu <hinted>
91 b still sit|b the weakest|b walk the|b when they|b youv <odd>|nothing plu|s <shown> already|s ^ bingo
91 s already you|s eat <shown>|s of stretch|s who you|tells troubl|w flower|w halv|w structur|w twin
92 advises current|b is correct|b later of|b rid of|b still grow|b stop <odd>|b undo button|b your zero
92 remark somebody|reports flood|reports harder|s <shown> addition|s ^ mid|s into lin|s many each|s second my
92 s the start|tells near|w quicker
93 b a graph|b add them|b lin up|b only compar|b to n|n <odd> 4|reports machin|requests <telling>|s ^ dictionary
93 s ^ swap|s at middl|tells los|w pretty|w rhym|w unsort
94 advises halv|b ^ ask|b all four|b dot <shown>|b most <telling>|b most recent|b see if|b she <hinted>
94 b then be|b throw away|b you mark|guess go|guess writ|remark includ|s in queu|s the end|s to ear
94 s wip <shown>|tells quadratic|w search
95 b <shown> component|b after i|b by halv|b one doe|b undo <odd>|b up from|b you kept|reports overwrit
95 s power two|s that quick|s through a|syntax her|w music
96 advises wait|b is by|b link <shown>|b logarithmic $|b of their|b possibl <hinted>|b your start|guess exact
96 reports fibonacci|reports music|s ^ hom|s be both|s down two|s los <shown>|tells walk|w clever
97 b all you|b becaus you|b first search|b lov it|b of both|b peopl do|b plat in|b spread out|b way out
97 b wont do|nothing remov|reports tool|reports twin|s ^ further|s ^ high|s by other|s in dict|s spread from
97 s that day|s two into|s youd ther|tells surviv|w breadth|w bump|w smil|w weakest
98 b lie befor|b slid $|b their $|b union find|nothing doubl|nothing les|s <shown> left|s say not|s throw away
98 w slid
99 b <said> count|b ^ leav|b and first|b and up|b mad for|b mirror $|b saw it|b smallest $|b your friend
99 plan add|plan that names no|reports slip|s min of|s of already|s onc after|tells said
100 b is too|b that exact|b wer so|b widest <shown>|s <shown> recent|tells sweep
101 b ^ well|b each count|b i wouldnt|b my dear|b next <shown>|b not quit|b straight to|reports dict|s doe all
101 tells de|w complement
102 b ^ brav|b if only|guess off|s <shown> built|s ^ tal|s from middl|s on other|s until got|tells gonna
103 advises low|b a u|b overwrit the|s in dictionary|tells memory|w latest|w recurrenc|w reinsert
104 acts asks leads|advises plu|b and it|b count <shown>|b i press|b o of|b the miss|guess yep|s my down
104 tells lack|tells mistak|tells notic|w constant|w knew
105 advises keep|b isnt <said>|b mor after|b two neighbour|remark hmm|w component|w sigh|w young
106 b ^ bold|b earlier <asked>|b one either|b ther you|leads simp|plan return|s by tim|s is most|s wherever stand
106 w die|w initial|w pigeonhol
107 b all it|b whether <facts>|b whether anyth|b yes to|plan see|reports beautiful|s <shown> position|s a pas
107 s rather <said>|s the copy|w crawl|w glu
108 b different <odd>|b search $|b she hav|b the high|b youv just|nothing wherever|s comma plu|w sudden
109 b <shown> thousand|b and includ|b my machin|b singl <asked>|b twin $|s ^ push|s les <shown>|s to includ
109 w bisect
110 b is sort|s when put|w refresh
111 b spot on|b two variabl|b you knew|b you open|nothing children|s has sam|w burn
112 advises depth|b <shown> entry|b middl is|b youll be|n <hinted> 4|s are next|tells handl|w attach|w dynamic
113 b a link|b hug you|b know who|s append <shown>|s at bus|s how to|s one than|s out sam|tells bucket
113 tells gather|tells queu|w stood|w would
114 b befor each|leads index|s let run|s noth to
115 b alway the|b are enough|b tal $|b you wher|remark throw|s on pil|tells saw|tells split|tells ya
116 b <shown> les|b didnt hear|b ein <odd>|b up <odd>|b you should|nothing compar|reports tre|s half <shown>
116 tells solv|w glanc
117 b and pop|b you sort|b youv pass|plan hmm|reports surviv|tells previou|tells vot
118 b all their|b each new|b sam small|remark that names oh|s list <shown>|s of middl|w creep|w rar
119 b as $|b blow up|b last is|b put down|s when try|w chain|w previou|w suffic|w unhook
120 advises cros|b a tabl|b enjoy thi|b read my|question oh|s whil wer|w plu|w tri
121 b below or|b its index|b latest $|b pity $|b to visit|nothing last|s let of|s the beneath
122 b are wait|b els <asked>|b if each|b in lin|b one longer|b sort by|b the drop|s all need|s that next
123 b depth $|s been befor|s compar <shown>|s youll that|tells pull|w truth
124 b ^ spot|b as good|b both end|b for fre|nothing sort|s can mor|w pil
125 b count <facts>|s ^ sink|tells heap|w domino
126 plan rather
127 b is out|b the newcomer|s a sort|w hid
128 advises ear|b loop one|b turn <facts>|tells die|w en|w tal
129 b sort them|guess mind|s ^ knew
130 b left <talk>|b on top|b only when|reports instinct
131 b i minu|b the latest|n <unknown> 3|nothing grow|reports pack|s as index|s front it|tells lookup|w h|w pisa
132 b a check|reports neat|s many wer|w already|w linear|w newest
133 b seen $|guess though
134 s after loop|s larger the
135 b ^ halv|b the youngest|s count a|s look up|w addres|w sank
136 b both only|b fed it|b phon book|b your recursion|w grin|w labell
137 b arent the|b check for|b happy $|b last in|b phon <odd>|s ^ smil|s ^ stack|s from highest|s its neighbour
137 w spin
138 advises group|b never has|s up when
139 b left <shown>|w lookup
140 b <shown> against|b les or|nothing isnt|s has been|tells spar
141 tells further|w dictionary
142 b already <hinted>|b python <odd>
144 b first letter|b most common|b ther it|n <telling> 2|nothing order|remark that names yes|reports pil
145 b minu the
146 b doubl <facts>|s is befor|sets up wait
147 b your <telling>|s that wher
149 b ask whether|nothing wouldnt|reports breath
150 b current <shown>|w fibonacci
151 b two pointer|tells shrink|w logarithmic
152 w bucket
153 advises remember|w stack
154 b it ought|w forget|w textbook
155 b should <odd>
156 b brav $|b still <hinted>|remark that names who|s on spot|w binary
158 b a pil|b onc theyr|w practical
160 b one behind|b strict les|s <shown> pop|s ^ pay|s ^ slid
161 b last has|reports structur
162 b you never
163 b the solution
164 b touch every|tells strok|w flood
165 s les or
166 b other than
167 b that why|plan that names sinc|question linear|s you ever
168 b when i|nothing swap
169 b i ran|b the row|nothing els
170 b wer talk
171 b isnt what
173 b already <talk>|w backward
176 b put my|plan that names hm
177 b throw out
178 b is later|s if first|tells met
180 s mov end
181 b maximum of|b than or|b wouldnt you
182 b ran it
183 b one walk|tells linear
184 s add and
186 b a clock
187 advises visit|w frequency
188 b plu one|nothing drop
189 reports breadth
191 advises instead|b its neighbour
192 guess yes
193 b two finger
194 n <unknown> 4
196 b a set|b the later|leads <telling>|s ^ serv|s zero as
202 b my $
204 nothing check
205 b wip out|w rabbit
207 s ther way
209 b couldnt you
212 plan hm
214 b youll want
219 b the newest
220 s at back
223 b by count
237 b <said> wont
267 b or equal
268 nothing add
"""
