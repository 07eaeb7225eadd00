"""What `weighing` has learned: made by `python -m tests.leakbench.learn`, not by hand. A weight in hundredths, and its features."""

from typing import Final

BASE: Final = -1.435
LEARNED_FROM: Final = "83ec2336"
"""The corpus, in short (`corpus.digest`)."""
TABLE: Final = """\
-241 acts ^ asks
-212 b me what
-201 b the test
-185 w explain
-182 asks think
-179 b through your
-178 b doe your
-177 s into <said>
-170 b would you
-169 s which would
-164 context syntax
-163 b was want
-155 asks cod
-153 asks idea
-148 w aloud|w describ
-142 reports curiou
-141 b me how
-138 b what did
-135 b ill <talk>
-134 plan min
-132 b what hav|b youd <said>|s would <said>
-131 w welcom
-130 b most often
-129 asks part|b for now|b your thought
-127 b befor we
-126 b the statement|b your program
-124 b i dont|b what $|b you nam
-120 s ^ minut|w convinc
-119 requests want
-118 asks round|b your to
-117 b a boolean|b by hand|b on paper|s <shown> hear|s i want
-116 b hear your
-115 b you mak|reports spoil
-114 b from you|b i hop
-113 b you decid
-112 asks approach
-111 reports welcom|w statement
-110 b <shown> did
-109 b <shown> me|b i want|s <said> for|w error
-108 b your approach
-107 b <said> or|b say what|b the element|s which doe|w assign|w weigh
-106 b which lin|w decision
-105 b to you|w expect|w loud
-103 b mor about
-102 b why $
-101 w given
-100 b your plan|remark could
-99 asks step|b cod do
-98 b your $|s how <said>
-97 b may <shown>|s do think|s no <said>
-96 b minut left|reports toward|w packag
-95 b each item|b when would|remark that names which
-94 s for moment|w input
-93 b how doe|nothing wer|remark that names youd|s for tim|s lin lin|w pleasur
-92 language yes|nothing cas
-91 b from zero|b negativ <shown>|b sorry $|plan that names how|remark wher
-90 b try it|s ^ green
-89 asks question|asks work|b listen $|nothing im|s and me|s let the
-88 b fail $|b rais a|b which part|n <said> 4|s any <said>|s may with
-87 b <said> that|b for which|b how did|language it|plan ill
-86 acts requests asks|advises pil|asks way|context language
-85 b your choic|s <said> by|s by own|s can how|w we
-84 b for you|b hear you|b let <talk>|b let use|s <shown> fifty|syntax writ
-83 b <shown> thre|leads cod|sets up cod
-82 asks memory|b <said> itself|b it through|s me your|s try on
-81 b at it|b moment $|b run it|b wev <talk>|w clu|w rush
-80 asks nothing said|b its your|b would that|s fill <said>|s not all|s off <said>|w minut
-79 asks chang|b <shown> took|b an <said>|plan so|s ^ plenty|s do want
-78 asks com|b could you|s four the|s how would
-77 asks writ|b <shown> four|b test $|b that be|requests suppos|s ^ mention|s hear you
-76 asks mak|asks notic|b as just|b ther may|b your solution|remark pleas|s which <said>|s you me|tells separat
-76 w sooner
-75 b all right|b element $|b for me|b how do|b the six|language they|s can you
-74 b do i|b happy to|s ^ rough|s are <said>|s collection <said>|s im to|w speaker
-73 b ^ could|b ^ math|b you typ|b your view|reports green|reports silent|s me if|s the show|w defend|w failur
-72 b allow $|b red $|b you say|s ^ input|s four one|syntax an|w boolean
-71 asks variabl|b ^ talk|b between two|b element and|b your mind|s which do
-70 b its never|b tim on|b you try|s do hav|s look for|tells assign
-69 b <said> start|b exact do|b expect $|b suppos the|b them for|b what should|s both on
-68 acts ^ leads|b fifteen $|b i neither|b i only|b its call|b know about|b minut to|b our tim|b you think
-68 s <shown> see|s ^ given|s as was|s in version|tells math|w situation
-67 asks try|b ^ min|b ten <shown>|b the tim|b to hear|guess four|remark all|reports told|w prefer|w slash
-66 asks visit|b fiv <shown>|b stay with|b to break|b two separat|b what would|b you chang|b your the|leads idea
-66 s <said> from|s for bit|s for to|s imagin <shown>|s to million|tells error|w modul
-65 b ^ say|b doe that|b fourth <shown>|b thi moment|b trac your|plan then|s let <said>|s was <said>|s what out
-65 w bracket|w exception
-64 acts advises tells|b let us|b most $|b pleas $|b two was|b youv nam|guess im|s <said> them
-63 b <shown> twic|b about it|b clear $|b decid that|b me through|guess try|nothing can|question minu
-63 s <shown> me|s leav open|s let with
-62 b and say|b of eight|b play <odd>|guess any|leads someth|remark tell|reports test|reports thermometer
-62 requests speak|s do do|s you youd|s your word|w thermometer
-61 asks decid|asks sur|b going anywher|b many <shown>|b thre point|leads chang|leads input|remark that names what
-61 s ^ many|s ^ pull|s what a|s what next|s would put|tells boolean|w hashabl|w ill|w keyboard|w understand
-60 asks tru|b <shown> do|b are <said>|b by what|b fre to|b giv me|b littl longer|b six <talk>|b statement $
-60 b that on|b when doe|question theyr|remark cut|reports cas|s <shown> tal|s of cas|w messag
-59 b <said> <odd>|b im <facts>|b is ther|b we could|b you feel|remark that names you|remark why|s <said> non
-59 s <said> until|s a sign|s doe cost|s from a|s how the|s of her|s one fiv
-58 b isnt ther|b necessari $|b the run|b you hear|plan im|reports given|reports year|s say two|w offer
-57 asks lin|b follow <talk>|b follow you|b hear how|nothing asks|plan how|remark how|remark of|reports expect
-57 s another <shown>|s befor run|s call <said>|s do you|s has for|s i for|s of pass|s open window|w element
-57 w iterabl|w paus|w refere|w task
-56 asks <said>|asks far|asks feel|asks small|b can happen|b hand me|b said youd|b unus for|b version $
-56 language what|n <said> 3|s ^ expect|s ^ put|s as see|s mak think
-55 asks expect|asks largest|asks wrong|b can pas|b easy to|b heap of|b minu a|b the microphon|b the reason
-55 b your design|nothing is|reports middl|reports modul|s ^ stay|s chang <shown>|s doe cod|syntax array|w busy
-55 w concern|w oldest|w output|w quiet|w try
-54 b are <facts>|b decid $|b either way|b heard you|b my <said>|b outer <said>|b pas <said>|b sur of|b the plan
-54 requests minut|requests need|s <shown> zero|s may any|s short of|s through cod|w silent
-53 asks describ|b a <said>|b draw $|b it compar|b own <facts>|b to seven|b what do|b wher two|b you choos
-53 nothing ive|question peopl|s can <said>|s wher valu|s your answer|syntax it|w blank|w version
-52 b <shown> lov|b any other|b bracket $|b may <facts>|b six <shown>|b walk <said>|b what doe|b you suspect
-52 nothing youv|remark that names every|reports statement|s <shown> seven|s enumerat the|s we <shown>|s we on
-52 w fair|w me
-51 asks certain|b at which|b i notic|b plan $|b that mad|b what for|b which <asked>|b you to|n <said> 2
-51 nothing shall|nothing thank|requests cost|s in <said>|s no on|s their <said>|s was and|syntax no|tells slid
-51 w curiou|w report
-50 asks check|asks lik|b <said> method|b ^ morn|b find out|b i heard|b im listen|b is green|b ive no|b just now
-50 b no differenc|b ready to|b round down|b which <said>|b with last|guess say|plan we|reports seem
-50 s <shown> two|s ^ hello|s about minut|s been at|s good of|s the fiv|s through <said>|s would two
-50 sets up minut|w bool|w now|w rough|w undefin
-49 advises recent|b ^ can|b ^ happy|b a comparator|b a whil|b all <talk>|b call <said>|b doe not|b hand it
-49 b in python|b keep my|b run $|b small <facts>|b their <said>|b watch you|b your reason|guess how|s ^ plu
-49 s are minut|s doesnt which|s say one|s what see|tells quiet|w comparator|w editor
-48 b <shown> <said>|b ^ sorry|b a recursion|b dont do|b ill wait|b recursion error|b talk me|b to myself|b try $
-48 b you draw|plan that names what|s ^ hop|s a was|s how doe|s you that|w dealer|w happen|w sketch
-47 acts sets up asks|asks thing|b <said> compar|b ^ invent|b ^ speak|b a tupl|b every <said>|b shak my
-47 b test <facts>|b wer want|b would each|b your idea|nothing invent|reports failur|requests hear|s ^ invent
-47 s ^ pleas|s doe <said>|s doe <shown>|s such <shown>|s took second|s what com|s your chang|s your through
-47 syntax rang|syntax the|w claim|w parenthes|w review|w trac
-46 asks choos|b <said> <shown>|b <said> in|b and <said>|b from what|b how much|b minu four|b nin to|b walk me
-46 b you <said>|nothing are|reports fair|reports rush|s <said> each|s ^ happen|s ^ shall|s as lik|s doe of
-46 s in plan|s what in|w apologiz|w okay
-45 b <said> hold|b ^ cas|b each <said>|b or zero|b out <said>|b put is|b quarter of|b see your|b sequenc of
-45 b talk about|b thi tim|b what your|b would <said>|b your fre|plan tak|remark go|remark that names compar
-45 reports decision|s ^ im|s after second|s all are|s alway least|s cod with|s say it|s would in|tells depth
-45 tells tru|w alright|w swear
-44 b <shown> six|b ^ wev|b boolean $|b i keep|b lik $|b me wher|b pass $|b return the|b to fiv|b understand $
-44 b use them|b which step|b you run|reports crackl|requests suit|s <shown> differenc|s <shown> enough
-44 s ^ describ|s ^ thirty|s ^ voic|s ^ wev|s both <shown>|s in problem|s invent <shown>|s that question
-44 s ther <said>|s you try|tells element|tells swap|tells top|w crackl|w stuck|w twelv|w us
-43 advises talk|asks plan|b <shown> rais|b ^ how|b a fair|b be insert|b by thre|b doe <said>|b either <said>
-43 b hurry $|b i cant|b never in|b one plu|b stand for|b with fiv|b with me|remark do|requests aloud
-43 s <said> through|s do <said>|s for good|s how even|s it thre|s question you|s rather you|s thre that
-43 s when you|s your say|w bigint|w default|w method|w story
-42 acts ^ requests|b <said> till|b <said> what|b <shown> such|b dot floor|b doubl equal|b feel <shown>|b in cas
-42 b is <said>|b nam both|b nor shak|b tim to|b version of|b what has|b when exact|b you expect|b your ready
-42 nothing minu|question spac|reports decorator|reports hurry|reports wev|s ^ assign|s a when|s i do|s if pas
-42 s math floor|s read into|s wher <said>|s would look|syntax giv|syntax tells|syntax valu|w differ|w microphon
-42 w peac|w unknown
-41 b already <odd>|b built in|b least $|b mak of|b plenty of|b that chang|b that happen|b what is|b writ for
-41 context guess about the language|language asks|nothing reports|remark min|remark ther|reports default
-41 reports tupl|requests cod|s <said> they|s <shown> isnt|s ^ default|s ^ heap|s a error|s act your
-41 s draw <shown>|s how might|s how you|s to hundr|s your after|tells twin|w argument|w green|w stat|w sys
-40 b <said> over|b ^ being|b ^ then|b a cloakroom|b but <shown>|b by default|b choos $|b do to|b halfway through
-40 b item <shown>|b les than|b me the|b pas a|b right now|b run tim|b separat <shown>|b seventy $|b small cas
-40 b thre at|b tomorrow $|b was stop|b would they|b you trac|nothing far|nothing tim|reports faint
-40 reports output|reports weigh|requests short|s feel to|s for cod|s in eye|s just <said>|s lov hear|s sam may
-40 s that whether|s the input|syntax call|syntax mak|tells int|tells pop|w apologis|w faint|w integer
-39 advises cost|asks long|b <said> together|b as befor|b as larg|b can <said>|b for say|b in peac|b it do
-39 b me that|b on what|b peac $|b the constructor|b the problem|b the queu|b the task|b the typ|b two slash
-39 guess ill|nothing morn|s <shown> test|s add the|s each your|s from first|s hav mind|s let back|s on <said>
-39 s they as|s thre ten|s would <shown>|syntax not|w caller|w eleven|w window|w worry
-38 advises shift|b <said> along|b by all|b cod <odd>|b its own|b other by|b remember at|b see in|b twelv <talk>
-38 b twenty fiv|b whenever your|b you show|leads <asked>|nothing non|plan that names a|s <said> which
-38 s <shown> own|s ^ integer|s ^ welcom|s both <said>|s in who|s suppos <shown>|s that occur|s was after
-38 s wher are|s would of|s you <said>|s you thi|sets up hour|w cas|w null|w seem|w thirty|w verdict
-37 asks remember|b <said> stay|b be curiou|b doe each|b doe one|b gav <shown>|b harm don|b hundr <shown>
-37 b i hear|b interest in|b linear $|b monday $|b of four|b one sentenc|b rather hear|b step through|b swap the
-37 b to four|b to repeat|b wher are|b you would|remark got|remark that names an|reports owe|requests explain
-37 s <shown> written|s ^ boolean|s ^ cas|s ^ nam|s ^ report|s for least|s in fil|s is no|s pas <said>
-37 s the modul|s up you|s use from|s when look|syntax from|syntax peopl|tells constructor|tells forward
-37 tells given|w charat|w keyerror|w produc|w prov|w silenc
-36 advises hash|advises middl|asks explain|asks goe|asks insid|asks word|b <shown> plu|b ^ wer|b after <said>
-36 b been a|b didnt <asked>|b from me|b happen at|b hum $|b i still|b i understand|b is fin|b miss <said>
-36 b own word|b test befor|b that up|b theyr two|b thought $|b you lik|b your <said>|b your think|b your voic
-36 leads think|nothing think|plan that names nod|question ill|reports pass|requests pil|s ^ being|s ^ gon
-36 s ^ output|s about problem|s as can|s be a|s doe stop|s finish thought|s in which|s many do|s the eight
-36 s ther alway|s what <said>|s wont that|s would say|s would writ|tells dict|w department|w judg|w unus
-35 advises apologis|asks longest|asks mind|b by identity|b colleagu $|b exist <said>|b in how|b index <talk>
-35 b it behav|b many thing|b modul $|b ready $|b seven $|b thank you|b the oldest|b thre tim|b to apologis
-35 b was expect|b way or|b we hav|b whichever way|b you comfortabl|b you pas|plan round|plan which|reports choic
-35 reports receiv|requests describ|requests youd|s <said> one|s hav her|s ill quiet|s not my|s of may|s on for
-35 s our is|s talk through|s the item|s the typ|s what expect|s when your|s youd <said>|s your to|tells invent
-35 w cent|w identity|w permit|w refus|w swap
-34 acts advises reports|asks convinc|asks got|asks loop|b <shown> eight|b ^ clu|b a slow|b aloud $|b and what
-34 b anyth you|b both on|b can you|b doe <shown>|b each onc|b for with|b four to|b great question|b hashabl $
-34 b its tim|b let hav|b long $|b one at|b stretch of|b sur about|b test first|b to talk|b wev got|b when do
-34 b wonder about|guess every|nothing i|nothing let|question in|question yes|remark glad|reports decid
-34 reports paint|reports rough|s ^ failur|s ^ silenc|s and other|s do it|s do two|s hav do|s is with|s it no
-34 s me youd|s minu plu|s of nin|s out me|s say you|tells hash|tells push|tells slash|tells speaker
-34 w documentation|w menu|w nlargest|w tempt
-33 b ^ theyr|b ^ up|b be two|b error on|b fin $|b follow your|b has <said>|b hav in|b id <talk>|b in what
-33 b is red|b keep to|b let hear|b let leav|b may do|b me which|b result is|b taken $|b to your|b uniqu $
-33 b writ <shown>|b you correct|b you fix|b youd writ|b your gues|b yourself $|guess about the language tells
-33 nothing about|nothing hello|nothing noon|nothing slow|remark equal|remark for|reports method|reports prov
-33 s <said> and|s <said> as|s cam as|s element its|s giv a|s i its|s in statement|s its quiet|s know your
-33 s much doe|s or at|s pass the|s wher your|s your find|s zero it|tells identity|tells librarian|tells loan
-33 tells packag|tells set|w hurry
-32 advises sort|asks cost|asks mean|asks touch|asks use|b <shown> seven|b ^ harm|b a keyerror|b about two
-32 b as on|b bad <odd>|b bigint $|b every even|b figur on|b it seem|b largest <shown>|b mayb $|b me know
-32 b mor <shown>|b must <asked>|b now and|b of water|b reslic it|b sinc version|b that so|b thousand <shown>
-32 b to back|b try a|b worry $|b you estimat|b you someth|nothing put|nothing set|s <said> hold|s ^ fre
-32 s ^ harm|s ^ receiv|s ^ reslic|s ^ we|s cas the|s extra <shown>|s in head|s in no|s is clear|s let know
-32 s may one|s mor onc|s term the|s to neighbour|s use <said>|s writ <said>|sets up typ|tells fair|tells stood
-32 w accept|w giv|w reslic|w show
-31 advises closer|asks view|b <said> and|b <said> with|b a bool|b a map|b a miss|b after each|b and clear
-31 b are fin|b be below|b bit mor|b differ $|b do in|b do they|b do when|b four and|b gues $|b heapq <odd>
-31 b how it|b im the|b it yet|b many <said>|b on two|b part you|b pleasur $|b python say|b repeat it|b set up
-31 b tabl from|b task $|b ther can|b thre hundr|b whatsoever $|b you report|b you sound|nothing wev
-31 nothing would|plan ther|question no|question why|reports grad|reports lru|s <said> any|s <said> with
-31 s <shown> took|s ^ cours|s ^ glad|s ^ several|s be your|s be zero|s counter <shown>|s happen your|s idea a
-31 s idea the|s minut the|s nor my|s or by|s quarter an|s to it|s what for|s would do|s you thre|s youd first
-31 w fail|w grad|w rim|w whatsoever
-30 advises plan|asks comparison|asks head|asks problem|b <said> look|b <shown> fiv|b <shown> som|b ^ eleven
-30 b ^ fewer|b a problem|b and both|b forget about|b hand back|b if its|b im after|b in any|b in no|b is part
-30 b land <shown>|b leav that|b me as|b no rush|b of eleven|b one test|b or not|b peopl use|b row of|b shall i
-30 b som water|b stuck $|b that of|b the caller|b twenty minut|b what goe|b you $|b you pleas|b your call
-30 question whol|remark that names thank|reports coat|reports front|reports shak|requests cloakroom|s <said> mad
-30 s <said> or|s ^ hear|s are comfortabl|s carry <said>|s do mean|s do one|s doe do|s hear reason|s i is
-30 s in middl|s it now|s last to|s most do|s of cod|s of onc|s on largest|s rais error|s the hav|s what plan
-30 s when when|s your as|tells lie|tells tupl|tells warm|w availabl|w function|w hear|w part|w practic
-30 w reader|w red|w wev
-29 advises sentenc|asks split|b <said> of|b <shown> undefin|b ^ popitem|b ^ problem|b ^ sys|b a nin|b about your
-29 b apologis $|b be your|b constructor $|b either <facts>|b few <talk>|b for or|b half <shown>|b im glad
-29 b is any|b it then|b loud and|b lov to|b many <odd>|b need not|b of pair|b of thre|b on that|b parenthes $
-29 b prefer $|b respect $|b said <talk>|b shar $|b shout if|b the question|b them hav|b what question
-29 b which <talk>|b work on|b you believ|b your variabl|guess then|language whol|leads run|plan that names let
-29 plan till|plan what|question letter|question of|question the|question they|reports aloud|reports exceed
-29 reports iterabl|requests run|s <said> first|s ^ error|s ^ popitem|s ^ python|s a of|s a version|s befor typ
-29 s cod it|s cost <shown>|s do know|s exact you|s in own|s in view|s it hand|s judg that|s me what|s nor i
-29 s nor it|s recursion on|s say or|s set to|s stand is|s thousand in|s tim which|s turn in|s two then|s writ i
-29 s you any|syntax math|tells comparator|w assum|w consist|w draw|w expir|w front|w lucky|w mention|w own
-29 w poker|w receiv
-28 advises pull|asks giv|asks speak|asks version|asks want|b ^ me|b ^ rough|b ^ would|b a <shown>|b a short
-28 b afraid $|b an error|b at first|b be tru|b c in|b call <odd>|b for us|b hav any|b i wont|b if all
-28 b ill leav|b im <said>|b im follow|b nam a|b new <said>|b okay $|b rush $|b subtract one|b suit you
-28 b ten tim|b the eight|b the stat|b the work|b thi <facts>|b trac it|b two minut|b two plac|b two second
-28 b wher doe|b your cod|guess which|plan over|plan that names each|question squar|question thos|remark cas
-28 remark shall|remark that names okay|reports interest|reports prefer|reports temperatur|requests variabl
-28 s ^ keep|s ^ seven|s ^ statement|s a nin|s after third|s ask a|s fiv that|s giv away|s gues <said>|s i know
-28 s isnt anywher|s pil <shown>|s the took|s ther for|s ther no|s with feet|s would add|s would mak
-28 tells argument|tells arrang|tells keep|tells unknown|w chanc|w hidden|w session|w shelf|w temperatur|w tie
-27 asks behav|asks call|asks understand|b <shown> <shown>|b ^ hello|b ^ integer|b cod <shown>|b even one
-27 b i <talk>|b im curiou|b invent a|b judg it|b larg as|b lin <odd>|b me one|b me with|b minut $|b on <facts>
-27 b or thre|b packag $|b paper and|b pop $|b present $|b primitiv $|b python you|b seven <talk>|b slash $
-27 b the object|b them pas|b through it|b through what|b when is|b word $|b you mention|b you writ|nothing id
-27 nothing siz|nothing tells|plan ha|plan shall|plan that names you|question tell|question what
-27 remark that names leads|reports clu|reports digit|reports poker|reports swap|requests littl|requests sketch
-27 requests talk|s <shown> now|s <shown> soon|s ^ let|s a question|s an dict|s at point|s end a|s four six
-27 s hundr <shown>|s im in|s keep <said>|s may it|s me on|s never and|s often any|s rather your|s than that
-27 s the packag|s thousand at|s unles <shown>|s what be|s wher a|s which are|s wrap <shown>|s your <said>
-27 tells lon|tells pleasur|w constructor|w dur|w heapq|w kick|w moment|w mut|w opinion|w primitiv
-26 advises equal|asks hand|asks input|asks worst|b <said> against|b <said> until|b ^ comma|b a clu|b a hash
-26 b a program|b are off|b as few|b as it|b eight minut|b everyth pass|b failur $|b for of|b i leav|b me why
-26 b neither $|b of last|b of us|b or <talk>|b plan on|b say two|b that show|b the head|b them onc|b to our
-26 b what are|b you wish|b youv seen|nothing ten|plan okay|question either|question my|remark over
-26 reports <said>|reports hello|reports normal|reports ran|reports sorry|s <said> on|s <shown> red|s ^ apology
-26 s ^ nin|s ^ result|s ^ whether|s a break|s a expression|s a whil|s and middl|s dont on|s first <said>
-26 s for whil|s i it|s im program|s is singl|s lik to|s many them|s may be|s n n|s one say|s outsid it
-26 s quiet a|s ten of|s that happen|s thos <said>|s to nin|s want <shown>|s what cod|s would go|s would want
-26 syntax in|tells concern|tells lay|tells undefin|w charg|w i|w point|w print|w stag|w wanna
-25 acts advises advises|acts tells tells|advises finger|asks figur|asks together|b <said> anyway|b <said> tak
-25 b <shown> has|b ^ which|b alway <odd>|b and got|b and zero|b are $|b banana $|b busy $|b concern $
-25 b dont say|b even a|b got my|b he <odd>|b in either|b in them|b it remov|b ive got|b last few|b lik to
-25 b me hear|b n <talk>|b nin $|b nin <talk>|b no rul|b one be|b our <asked>|b pas $|b pas revers|b rather not
-25 b report the|b show $|b show me|b the languag|b the lookup|b the screen|b ther tim|b to judg|b to test
-25 b understand it|b warm <talk>|b what in|b will not|b with them|b you use|b your argument
-25 guess about the language in|language tells|leads go|leads word|nothing cut|nothing high|remark on|remark stay
-25 remark thos|reports preferenc|reports quarter|s <shown> top|s ^ any|s ^ been|s ^ explain|s ^ me|s ^ produc
-25 s cod when|s do mak|s error lin|s im for|s im the|s in day|s in length|s input <shown>|s it feel|s let hear
-25 s long you|s may <shown>|s mov the|s often item|s one both|s order last|s put figur|s shout you|s test your
-25 s thank for|s the read|s the zero|s to els|s to how|s to thos|s to why|s two each|s two of|s unles pas
-25 s what on|s you or|s you over|s youv me|tells add|tells clu|tells evict|tells modul|tells opener|w absent
-25 w amount|w attempt|w evict|w normal|w persuad|w preferenc|w sampl|w sum|w wrap
-24 advises met|asks finish|b <said> <facts>|b <said> by|b ^ among|b ^ doe|b ^ drop|b ^ even|b a $|b a fourth
-24 b an int|b argu $|b cant <asked>|b do on|b draw the|b eighteen <talk>|b eighteen minut|b every cas
-24 b explain it|b few <facts>|b gon quiet|b hear what|b in use|b is accept|b is okay|b iterabl $|b me its
-24 b minut remain|b mor minut|b of two|b one giv|b our <shown>|b pil and|b ran $|b say $|b sort <odd>
-24 b start <asked>|b test pass|b that possibl|b ther arent|b thre to|b we leav|b wer to|b why would
-24 b word <shown>|b your <shown>|leads fil|leads smaller|nothing leads|remark position|reports alright
-24 reports boolean|reports element|reports hashabl|reports ill|reports pleasur|reports print|requests thank
-24 s <said> fals|s <shown> cas|s ^ among|s ^ fit|s ^ halv|s ^ p|s ^ scan|s ^ split|s ^ thank|s an in
-24 s and <said>|s and what|s cod at|s count the|s doe one|s i every|s in respect|s is big|s ive the|s land on
-24 s loud clear|s me how|s middl the|s on lin|s one nin|s say in|s say ther|s still you|s sur you|s the seven
-24 s thre is|s to fifty|s to tru|s to when|s you argu|s you in|s you mor|s you through|sets up memory
-24 syntax pas|tells valu|tells weather|w easi|w javascript|w listen|w m|w set|w sip
-23 asks took|b <said> dot|b ^ enjoy|b ^ scan|b ^ she|b ^ sort|b ^ thank|b ^ twelv|b an exception|b and im
-23 b can writ|b check that|b comfortabl $|b convinc me|b eight of|b eleven $|b how are|b if any|b if im
-23 b im happy|b is hashabl|b it fail|b it look|b just behind|b longest $|b my head|b not going|b often each
-23 b peopl scribbl|b precis two|b quiet for|b result look|b sampl $|b shortest <shown>|b spend the|b stand still
-23 b that quit|b today $|b unles you|b yes nor|b you prefer|b your step|leads along|nothing that|question it
-23 remark hav|remark that names could|remark that names onc|reports claim|reports error|reports judg
-23 reports neighbour|reports voic|requests enjoy|requests follow|requests work|s <shown> return|s <shown> six
-23 s ^ throw|s ^ would|s again <said>|s all pas|s and look|s chang the|s choos <shown>|s few as|s from <said>
-23 s hav be|s is anyth|s no <shown>|s no than|s of dictionary|s one <said>|s one any|s one want|s out many
-23 s read <said>|s ring <shown>|s singl <shown>|s that cost|s that run|s the four|s thousand the|s what i
-23 s what your|s work that|s yes no|s your mak|sets up word|syntax both|tells bigint|tells loud|tells popitem
-23 tells str|w allow|w angl|w attention|w believ|w builtin|w fourth|w lopsid|w tester|w unsur
-22 advises soon|asks believ|b <said> to|b <shown> ran|b <shown> sooner|b ^ append|b ^ enough|b ^ lucki|b ^ nod
-22 b ^ p|b ^ reslic|b absent $|b all <facts>|b are no|b at present|b be for|b cam <shown>|b defend $|b draw me
-22 b error $|b for ask|b for certain|b i nam|b i shall|b in every|b in javascript|b insid another|b is allow
-22 b is at|b let do|b most <said>|b much doe|b much work|b my pocket|b n log|b never is|b next on|b no other
-22 b on purpos|b or stack|b point of|b say which|b sinc thre|b the messag|b thirty $|b through that|b to answer
-22 b to crack|b to stay|b two befor|b view $|b wher would|b you now|b your opinion|guess about the language asks
-22 guess tell|language with|nothing requests|nothing someon|nothing tak|nothing twelv|remark sam|reports null
-22 reports practic|reports slash|requests sentenc|s <shown> away|s ^ forty|s ^ lucki|s ^ paint|s ^ pop|s ^ sorry
-22 s abov <said>|s could sum|s did hav|s for me|s glad <shown>|s hav chang|s how <shown>|s ill that|s in sentenc
-22 s left and|s mak new|s me that|s mor that|s part the|s should from|s show in|s the hold|s to what|s two that
-22 s we it|s what both|s what they|s with recursion|s would know|s would other|s your choos|s zero well
-22 sets up question|tells back|tells breadth|tells doubl|tells indexerror|tells reslic|w card|w explor|w fun
-22 w hardest|w keep|w l|w lucki|w may|w postman|w traffic|w tupl
-21 advises big|advises extend|advises lookup|advises n|advises peac|advises think|advises trac|advises word
-21 asks see|b <said> did|b <said> modul|b <shown> becaus|b <shown> pair|b ^ anywher|b ^ green|b a cas|b a voic
-21 b again and|b appreciat you|b are two|b been quiet|b cant giv|b collection <said>|b doing $|b each newcomer
-21 b equal <odd>|b every word|b fami <shown>|b forbidden $|b go through|b has up|b how $|b im in|b in another
-21 b in front|b index minu|b last <odd>|b last equal|b mak a|b now $|b of one|b of our|b of six|b of yourself
-21 b one hav|b own $|b penny $|b python $|b question for|b ran out|b result <asked>|b rul <facts>|b run your
-21 b second cas|b sentenc befor|b six $|b still fail|b suppos a|b tak from|b that part|b to listen|b twelv $
-21 b twelv minut|b two red|b welcom to|b wer <facts>|b word of|b work toward|b you find|b youd app|b youd lik
-21 b your word|guess about the language the|language both|nothing doe|nothing eleven|nothing half|nothing tell
-21 plan i|question any|question try|remark that names try|remark up|reports apologiz|reports forbidden
-21 reports human|reports im|reports kind|reports recommend|reports stuck|reports tempt|requests assum
-21 requests colleagu|requests ready|requests trac|s <said> allow|s ^ anywher|s ^ claim|s ^ clu|s ^ ill
-21 s about you|s are by|s cas <shown>|s do feel|s explain to|s happen a|s heap <shown>|s how memory|s i to
-21 s im a|s is my|s jump the|s kind you|s let to|s lin your|s look it|s non them|s on someth|s rul the
-21 s that <said>|s the amount|s they two|s unus <shown>|s what think|s when do|s without <shown>|s would test
-21 tells blank|tells bool|tells default|tells map|tells put|w canteen|w defin|w forbidden|w human|w involv
-21 w napkin|w positiv|w radio|w rehearsal|w till
-20 asks hardest|asks smaller|b <said> first|b <shown> wer|b ^ let|b ^ ten|b a sort|b alright $|b and add
-20 b and trac|b are still|b are to|b by eye|b charg $|b compar each|b coupl $|b did your|b different $
-20 b do next|b doesnt $|b doubl <shown>|b drop each|b duty $|b error in|b exceed $|b first parameter|b fiv at
-20 b follow no|b for yourself|b from minu|b from when|b functool $|b grow as|b hook $|b how would|b how your
-20 b im her|b in short|b is anyth|b isnt includ|b it giv|b jacket $|b lookup $|b may occur|b mention $
-20 b minu thre|b or mor|b particular <shown>|b slic of|b stat of|b story $|b that choic|b that into
-20 b that question|b the <said>|b the draw|b the nin|b the output|b thi problem|b underscor <said>|b us <facts>
-20 b well <shown>|b wer at|b what on|b wont judg|context remark|guess about the language it|language math
-20 language noth|leads com|nothing green|nothing squar|plan suppos|plan that names four|plan that names youd
-20 remark spac|remark that names count|reports charg|reports hidden|reports low|reports rank|reports story
-20 reports wrap|requests nam|requests show|requests wrong|s <shown> want|s ^ depth|s ^ hang|s ^ then|s all tim
-20 s anyth can|s apart the|s are about|s as i|s big and|s do expect|s doe giv|s floor the|s glad hear
-20 s i follow|s i grad|s id not|s im going|s in <shown>|s job to|s mak it|s out ten|s read your|s sam if
-20 s the happen|s then <said>|s theyr <said>|s think <said>|s was in|s what variabl|s which a|s who when
-20 s you otherwis|s you pick|s your print|syntax poll|tells lift|tells statement|tells till|w conclud|w de
-20 w duty|w foggy|w recursion|w thunder
-19 advises go|asks colleagu|asks know|asks look|asks settl|asks situation|b <said> i|b <shown> no
-19 b ^ congratulation|b ^ open|b ^ over|b ^ pop|b ^ rang|b ^ siz|b ^ what|b a coin|b a condition|b a point
-19 b a poor|b about its|b alon the|b arent <shown>|b at thi|b by step|b can wait|b cas <facts>|b cas with
-19 b clear enough|b com up|b could go|b could try|b count twic|b easier to|b enjoy <talk>|b equal fals|b faint $
-19 b for twenty|b from your|b giv <said>|b go into|b good whil|b had never|b halv $|b has non|b head and
-19 b help me|b is up|b it suit|b let look|b my sid|b no spac|b nor <odd>|b one <said>|b one among|b one was
-19 b output $|b python <said>|b recent <shown>|b say either|b slow down|b speak for|b than befor|b the <asked>
-19 b thought to|b to <talk>|b to mak|b to ten|b today <talk>|b twenty $|b water and|b welcom $|b which that
-19 b with four|b work grow|b your given|guess could|nothing all|nothing fin|nothing say|nothing six|nothing the
-19 question digit|question she|reports bucket|reports congratulation|reports offer|reports oldest|reports tie
-19 reports underscor|requests play|requests problem|s <said> that|s <shown> eight|s <shown> nod|s ^ congratulation
-19 s ^ decision|s ^ interview|s ^ librarian|s ^ loud|s ^ proper|s ^ seventy|s at unknown|s could put|s could say
-19 s dont in|s ill her|s in brac|s in opinion|s is okay|s may mor|s much is|s of giv|s on word|s one or
-19 s perfect to|s queu a|s reslic from|s right is|s stay the|s step step|s that must|s the bucket|s thre of
-19 s thre then|s tru it|s what go|s whatever you|s which should|s you with|s your fil|syntax slic|tells bracket
-19 tells remov|tells scan|tells stand|tells struct|tells took|w congratulation|w hour|w librarian|w str
-19 w struct|w tissu|w valueerror
-18 act asks|advises cod|advises whatever|asks afterward|asks learn|asks play|asks rely|b <said> go|b <said> into
-18 b <shown> hold|b ^ all|b ^ everyon|b ^ tick|b about half|b among them|b an echo|b an object|b are left
-18 b by last|b by your|b can follow|b chang the|b cours $|b documentation <talk>|b eight with|b even be
-18 b exception $|b form of|b from $|b given <shown>|b her <facts>|b hold after|b index out|b insert to
-18 b insertion <facts>|b insertion point|b interview $|b leav thi|b low to|b me each|b method $|b method of
-18 b million to|b minut <asked>|b nor no|b of fifty|b old <said>|b on lin|b on when|b own <shown>|b pas and
-18 b pil of|b plu a|b point $|b say in|b sheet of|b squar <odd>|b squar bracket|b suppos every|b that use
-18 b the cost|b the variabl|b then $|b think it|b thre by|b to land|b trac the|b trust it|b valu would|b wait $
-18 b was non|b weekend $|b what it|b window $|b with an|b yes or|b you conclud|b your <talk>|b youv told
-18 b youv try|leads everyth|leads finish|leads sound|leads touch|leads want|nothing tick|plan nobody|remark morn
-18 remark sur|remark that names open|remark thes|remark whichever|reports besid|reports choos|reports exception
-18 reports heard|reports number|reports refere|reports saf|reports sum|s <said> lot|s <said> someth
-18 s <said> stand|s <shown> insertion|s <shown> reason|s ^ blank|s ^ charat|s ^ choic|s ^ listen|s ^ pass
-18 s ^ ther|s ^ tick|s a arent|s a if|s can below|s decid <said>|s each them|s first your|s has land|s i play
-18 s i ther|s insert keep|s into to|s it for|s mak differenc|s me in|s nam thre|s of count|s of with
-18 s python that|s ran of|s smaller of|s ten as|s than is|s the grow|s ther any|s ther non|s to about
-18 s typ <shown>|s under <said>|s we at|s what back|s which your|s your stand|s youv mor|sets up add
-18 syntax integer|tells cam|tells drop|tells exception|tells fail|tells javascript|tells match|tells pointer
-18 w assumption|w closer|w connection|w dequ|w learn|w mayb|w owe|w quantity|w shall|w stay|w tonight
-17 advises tea|asks gain|asks high|asks short|asks thought|b <said> add|b <said> four|b <said> say|b <said> you
-17 b <shown> myself|b <shown> or|b <shown> pass|b ^ <n>|b ^ any|b ^ assign|b ^ hash|b ^ okay|b ^ thought
-17 b ^ trac|b ^ um|b a lambda|b a look|b a moment|b a postman|b a valueerror|b act out|b against <said>
-17 b all correct|b and in|b answer by|b are up|b argu for|b assum $|b below zero|b can your|b chain of
-17 b collection has|b comparator $|b count the|b count with|b describ your|b do hav|b do one|b doe and
-17 b each point|b fail one|b feel for|b float $|b for <odd>|b for two|b got a|b half hour|b heapq nlargest
-17 b hold at|b i am|b idea on|b if youd|b im keep|b in cur|b into <facts>|b it <said>|b it may|b its kind
-17 b ive not|b later <talk>|b leav to|b length and|b may be|b me a|b no hurry|b no preferenc|b object $
-17 b otherwis <odd>|b recommend $|b return it|b rob you|b run first|b run that|b sid is|b test fail|b that pick
-17 b the compiler|b the documentation|b the input|b the neighbour|b the story|b ther plenty|b they can|b they sit
-17 b thing you|b thirty two|b thre instead|b to reason|b trac that|b two nam|b um $|b undefin $|b up to
-17 b we can|b what moment|b what speak|b whoever <facts>|b whoever cam|b with few|b would be|b you convinc
-17 b you describ|b youd fix|leads approach|leads leav|nothing clu|nothing diagonal|nothing even|nothing find
-17 nothing linear|question nobody|remark can|remark draw|remark miss|remark probab|reports fix|reports particular
-17 reports rob|reports stag|reports traffic|reports undo|requests moment|requests small|s <said> go|s <said> set
-17 s <shown> green|s <shown> replac|s ^ aloud|s ^ chair|s ^ choos|s ^ cut|s ^ do|s ^ extend|s ^ front|s ^ mov
-17 s ^ okay|s ^ pleasur|s ^ prefer|s ^ said|s ^ valu|s ^ wanna|s a go|s any <shown>|s back <said>|s been for
-17 s befor start|s big with|s by you|s c one|s cant yes|s cod the|s dict <shown>|s eight ten|s ever in
-17 s fair to|s from in|s from start|s i out|s i speak|s im no|s its least|s let a|s many is|s me the
-17 s method <said>|s might <shown>|s min too|s no twic|s non as|s one just|s only the|s say your|s so <shown>
-17 s start the|s tak <shown>|s the allow|s the pair|s their or|s ther about|s thirty <shown>|s with hash
-17 s work it|s would giv|s would see|s you worry|s your hold|s your sur|s your thought|tells book|tells bor
-17 tells found|tells kept|tells recommend|tells unus|tells verdict|tells wip|w comment|w drill|w pas|w play
-17 w propos|w resum|w rob|w sorry|w stranger|w suspect|w thre|w toarray|w vertical|w voic
-16 advises differ|advises hang|advises shelf|advises slow|asks current|asks deep|asks differenc|asks eye
-16 asks keep|asks letter|asks solution|asks walk|b ^ ala|b ^ v|b ^ welcom|b ^ whichever|b accept $|b ala $
-16 b and again|b another <shown>|b apologiz $|b are you|b arent any|b cam back|b can stand|b constant $
-16 b cost to|b counter and|b decision $|b default $|b dequ $|b dont <facts>|b dont mind|b dry feet|b each end
-16 b enjoy $|b fifty thre|b from eight|b glad to|b hand <facts>|b highest <asked>|b highest count|b hom $
-16 b identity $|b im going|b import it|b in bracket|b in mind|b in thi|b input $|b input is|b is stor
-16 b it <asked>|b its right|b lat <talk>|b least <talk>|b least sur|b may even|b min too|b mind about
-16 b moment of|b neither from|b next thing|b of cours|b other until|b outsid of|b poker <talk>|b promis $
-16 b seen <shown>|b should com|b someon who|b sort <shown>|b speaker $|b stack of|b statement say|b stay <talk>
-16 b stop with|b that comparison|b that perfect|b the hardest|b the heap|b the judg|b the packag|b the tal
-16 b to explain|b to six|b was it|b was my|b was two|b wer about|b what exact|b what wer|b which short
-16 b why thos|b with dry|b worry about|b would chang|b you rely|b zero in|guess you|language theyr|leads <facts>
-16 leads short|leads youd|nothing p|nothing peopl|question up|remark never|remark sorry|remark that names up
-16 remark wer|reports ala|reports explain|reports functool|reports item|reports negativ|reports occur
-16 reports rely|reports verdict|reports whichever|requests breath|requests draw|requests narrat|requests reason
-16 requests stat|requests tim|s <said> a|s <said> another|s <said> half|s <shown> drop|s <shown> word
-16 s <shown> yourself|s ^ add|s ^ ala|s ^ averag|s ^ dealer|s ^ deep|s ^ eleven|s ^ far|s a heap|s a literal
-16 s a point|s at post|s cam it|s compar the|s entry the|s enumerat you|s finish sentenc|s for its|s four <said>
-16 s go that|s hav stay|s hold <said>|s i giv|s if hear|s if want|s in answer|s is sound|s is sum|s ive you
-16 s many <said>|s me its|s neither me|s or thousand|s sam <said>|s sam befor|s say <shown>|s stay on|s step it
-16 s talk you|s than or|s that up|s the <said>|s the argument|s the say|s ther youd|s thing cant|s thing would
-16 s thousand took|s try with|s until <said>|s wev a|s what smallest|s when want|s whoever first|s why it
-16 s with plac|s would convinc|s would show|s would trac|s you jump|s you pas|s you settl|s you you
-16 s youll neither|s your onc|sets up python|syntax index|syntax java|syntax list|tells best|tells empty
-16 tells messag|tells scribbl|tells welcom|w ala|w beep|w deepcopy|w deny|w design|w interest|w pass|w replay
-16 w talk|w top
-15 acts asks requests|advises open|advises singl|asks earliest|asks exact|asks read|asks tim|b <said> <talk>
-15 b <said> an|b <said> join|b <shown> enough|b <shown> fewer|b <shown> min|b <shown> now|b <shown> rather
-15 b ^ apology|b ^ blank|b ^ c|b ^ describ|b ^ each|b ^ loud|b ^ tim|b a canteen|b a negativ|b a real|b a row
-15 b a typeerror|b about one|b add up|b all pas|b back as|b between <talk>|b by lin|b can forget|b cas thre
-15 b cas two|b clos to|b contain $|b crash with|b curiou about|b curiou how|b default it|b did not|b discard $
-15 b do different|b dot <said>|b each element|b eight to|b ever <talk>|b expect one|b fin to|b finish by
-15 b goe forward|b hav a|b he <talk>|b how <said>|b human $|b imagin that|b is my|b left off|b lin would
-15 b many even|b may sit|b me two|b me when|b me your|b moment when|b nam <talk>|b need the|b not necessari
-15 b notic a|b of seven|b often doe|b often might|b on as|b out loud|b quot $|b run befor|b run them|b say mor
-15 b second <shown>|b see <facts>|b several $|b smaller version|b som <asked>|b start is|b that play|b the fail
-15 b the keyboard|b the larg|b the phon|b them down|b theyr your|b thing befor|b thre <shown>|b tim in
-15 b to follow|b to settl|b to work|b try to|b two with|b up thre|b wher <shown>|b with no|b within a
-15 b wont happen|b worry you|b you good|b you her|b you least|b you receiv|b you unit|b youd <shown>|guess wrong
-15 nothing work|plan that names okay|plan that names then|question beyond|remark certain|remark provid
-15 remark that names asks|remark that names each|reports afterward|reports deal|reports grant|reports import
-15 reports interview|reports necessari|reports parenthes|reports r|reports recursion|reports report|requests ahead
-15 requests hello|requests stay|s <said> last|s <said> mak|s <said> remov|s <shown> <shown>|s <shown> somewher
-15 s <shown> worry|s ^ complain|s ^ hash|s ^ necessari|s ^ off|s ^ or|s ^ postman|s ^ slash|s ^ still
-15 s ^ verdict|s ^ worst|s a under|s about at|s all at|s an <said>|s and thre|s at lin|s continu the
-15 s deep that|s did arriv|s fiv and|s hav decid|s hav favourit|s hundr <said>|s i cant|s i nod|s im <shown>
-15 s in canteen|s in design|s is gues|s is us|s long a|s many <shown>|s many can|s many might|s may on
-15 s mor two|s much a|s my stay|s no at|s nod shak|s of step|s of within|s on cod|s own would|s part your
-15 s remov last|s seen <shown>|s sequenc <shown>|s should about|s sinc point|s six the|s stay they|s stop befor
-15 s str <shown>|s talk a|s than first|s that find|s them me|s thre wher|s to editor|s tru <said>|s want and
-15 s what about|s what do|s which them|s work first|s would check|s youv quiet|sets up default|sets up instead
-15 syntax enumerat|syntax go|syntax two|syntax zero|tells green|tells hop|tells pick|tells select|tells silenc
-15 tells someon|w arraydequ|w cod|w comprehension|w invent|w patient|w quot|w ran|w replaceall|w restor
-15 w stretch|w typeerror|w undo
-14 advises draw|advises feel|advises slic|asks belong|asks differ|asks new|asks troubl|b <said> $
-14 b <said> belong|b <said> follow|b <said> for|b <shown> person|b ^ extend|b ^ his|b ^ hurry|b ^ quick|b ^ sav
-14 b a pleasur|b a tester|b add a|b an exist|b and non|b anyth youd|b as neighbour|b as such|b assign to
-14 b back for|b be as|b both <said>|b call to|b can see|b cant run|b cod doe|b cod part|b cost in|b do you
-14 b documentation recommend|b eleven <talk>|b find me|b first version|b floor by|b for let|b from another
-14 b gav two|b go at|b going on|b hear mor|b her <odd>|b higher $|b how deep|b i add|b i giv|b i havent
-14 b i will|b if ther|b in again|b in general|b involv $|b is ever|b is your|b its up|b last one|b m $
-14 b may com|b my <odd>|b new one|b nod $|b or fals|b own thought|b paper $|b pass now|b paus $|b permit $
-14 b pil up|b poor you|b punctuation $|b python it|b rather <talk>|b remain <asked>|b run <asked>|b said <asked>
-14 b say the|b second ther|b see if|b shut by|b sign and|b stor the|b sys <odd>|b test are|b that compar
-14 b that look|b the builtin|b the cat|b the end|b the expect|b the hidden|b the recursion|b the red
-14 b the scissor|b the word|b them <said>|b then <odd>|b ther already|b thi part|b thing your|b thousand <odd>
-14 b tim now|b to two|b tru or|b twelv to|b two do|b two each|b two thr|b variabl after|b went wrong|b wer twic
-14 b what that|b which no|b whil now|b with del|b with ten|b with which|b wouldnt it|b writ an|b you are
-14 b you giv|b your job|guess pas|leads minut|leads version|nothing digit|nothing forty|nothing she
-14 nothing someth|nothing trac|nothing wher|plan wer|question how|question number|question python|question stand
-14 remark com|remark each|remark everyth|remark interval|remark it|remark when|reports cam|reports defend
-14 reports happen|reports hot|reports jumbl|reports loud|reports m|reports paper|reports plenty|reports propos
-14 reports punctuation|reports python|reports sys|reports thunder|requests approach|requests notic|requests peac
-14 requests sid|s <said> many|s <said> what|s <shown> different|s <shown> low|s <shown> whatever|s ^ alright
-14 s ^ and|s ^ doe|s ^ down|s ^ java|s ^ lambda|s ^ lay|s ^ may|s ^ no|s ^ otherwis|s ^ paus|s ^ within
-14 s a comprehension|s add <said>|s after until|s another minut|s arriv <said>|s at plac|s brac <said>
-14 s can about|s cod on|s compar by|s could check|s del the|s doe first|s each know|s expect the|s fifty <shown>
-14 s follow <said>|s given <shown>|s going your|s half our|s hear think|s how mor|s if all|s if els|s if heard
-14 s in yes|s into four|s isnt sam|s its four|s its only|s just from|s last minut|s let at|s loan the
-14 s match the|s me each|s neither nor|s no befor|s noth <said>|s of fiv|s of original|s on menu|s on screen
-14 s one two|s pick wher|s plac begin|s play with|s report <shown>|s rul out|s say got|s say minut
-14 s scan <shown>|s she do|s shut its|s six a|s six of|s that choic|s that fair|s that part|s ther and
-14 s ther least|s thing it|s thre with|s to run|s to your|s tru fals|s unus the|s wait the|s wer most
-14 s what ther|s when it|s whenever want|s whether cod|s with <shown>|s with by|s with simpl|s would wrong
-14 s you explain|s your arriv|s your hav|syntax most|tells attribut|tells comprehension|tells expir
-14 tells neighbour|tells sampl|tells used|w arrangement|w attribut|w byt|w depend|w im|w january|w linkedlist
-14 w min|w nerv|w o|w outlin|w pivot|w punctuation|w ready|w seven|w shift|w six|w split|w static|w summary
-14 w unit|w valu
-13 advises exist|advises hear|advises height|advises lif|advises mak|advises use|asks becom|asks design
-13 asks otherwis|asks reach|asks track|asks treat|b <shown> $|b ^ another|b ^ ein|b ^ given|b ^ link|b ^ m
-13 b ^ of|b ^ pleas|b ^ thirty|b ^ youll|b a regular|b a sip|b a thousand|b about an|b about her|b already $
-13 b and hand|b and mark|b another pair|b are thos|b arent $|b back a|b befor the|b both with|b clock <facts>
-13 b comma between|b complain if|b could repeat|b could start|b dealer $|b deep could|b do with|b end and
-13 b enumerat of|b estimat the|b finish your|b first if|b follow along|b for forty|b for thirty|b going <talk>
-13 b green $|b i caught|b id lik|b id rather|b if and|b is six|b it got|b it mor|b it throw|b land in|b last $
-13 b lay the|b lon <shown>|b look lik|b many separat|b minut on|b my own|b myself $|b never cam|b next part
-13 b not for|b not sur|b offer $|b only practic|b pass and|b person and|b plu <asked>|b point in
-13 b pretend <talk>|b provid the|b queu <talk>|b quiz show|b run was|b sam <odd>|b set $|b shout when|b sketch a
-13 b som tim|b spread to|b temperatur $|b test it|b than every|b than i|b the coat|b the diary|b the only
-13 b the plac|b the smell|b their <asked>|b ther never|b throw an|b to an|b twenty one|b twic in|b two only
-13 b until a|b was ther|b wer <asked>|b what follow|b what miss|b what point|b wherever it|b whether every
-13 b with thre|b work is|b would your|b you again|b you call|b you learn|b you sit|b you test|b your microphon
-13 b your version|language an|language id|nothing a|nothing sur|nothing thirty|plan me|question be|question fals
-13 question put|remark problem|reports card|reports halv|reports hop|reports init|reports map|reports refresh
-13 reports seventy|reports stay|reports suspect|requests fre|requests queu|requests someon|requests word
-13 s <said> length|s <shown> apologis|s <shown> eleven|s <shown> feel|s <shown> mid|s <shown> pair
-13 s <shown> silenc|s <shown> you|s ^ ahead|s ^ deepcopy|s ^ fourteen|s ^ interest|s ^ join|s ^ need|s ^ pick
-13 s ^ r|s ^ rul|s ^ situation|s ^ suspect|s ^ ten|s ^ today|s ^ typ|s ^ undo|s ^ wip|s ^ worry|s a by
-13 s a goe|s about happen|s along way|s any doesnt|s array two|s as understand|s assign it|s at left|s be twic
-13 s befor trust|s build new|s by sam|s could trac|s do them|s doesnt to|s draw a|s each with|s fiv seven
-13 s fourth of|s had been|s help to|s how separat|s how your|s i from|s if and|s if be|s in modul|s in special
-13 s index of|s isnt i|s it your|s mad drop|s may ther|s me my|s might your|s never the|s of day|s of sort
-13 s on short|s onc hav|s one four|s receiv <shown>|s search <said>|s show how|s smaller first|s step your
-13 s stuck a|s tabl <shown>|s that got|s that use|s that writ|s the least|s the used|s them by|s up <said>
-13 s was onc|s what it|s wher they|s with length|s would read|s would split|s your gav|s youv about|tells alon
-13 tells away|tells centr|tells complain|tells cours|tells dealer|tells ein|tells fit|tells highest|tells left
-13 tells understand|tells updat|w argu|w bearabl|w cat|w colleagu|w evidenc|w map|w merg|w nam|w plan|w quiz
-13 w rat|w shar|w syntax|w teach|w tomorrow|w topic|w uneven
-12 advises kept|advises possibl|advises sooner|advises spe|advises spot|advises way|asks conclud|asks decision
-12 asks doubt|asks lead|asks miss|asks mistak|b <said> any|b <said> dont|b <said> rais|b <shown> enjoy|b ^ assum
-12 b ^ explain|b ^ fourteen|b ^ is|b ^ plenty|b ^ ready|b ^ tempt|b a breath|b a cost|b a for|b a hunch
-12 b a minut|b against that|b all ten|b and sort|b and talk|b are correct|b are your|b as one|b at as|b back is
-12 b be said|b be spent|b believ $|b big <asked>|b bigger than|b blew up|b bucket $|b cam <facts>|b cant read
-12 b caretaker <talk>|b caught that|b charat with|b colour $|b comfortab $|b cost of|b cost with|b count for
-12 b digit $|b doesnt <shown>|b eat your|b eighty $|b enumerat <shown>|b evict $|b for at|b from my|b gav thre
-12 b goe into|b hav their|b high is|b i start|b in whatever|b in your|b is long|b is that|b it her|b it matter
-12 b it say|b keep doing|b larg <shown>|b last of|b length with|b lik you|b long on|b many <talk>|b may use
-12 b minu <said>|b modul <said>|b moment to|b my opinion|b next thought|b of <facts>|b onc a|b one idea
-12 b one pair|b otherwis its|b play <shown>|b point twenty|b position you|b practic $|b question to|b queu and
-12 b rather you|b recursion depth|b repeat the|b review $|b right her|b sam inner|b say one|b say out
-12 b say without|b session $|b seven of|b she is|b short <talk>|b sip of|b sister $|b six on|b six pas
-12 b slash <said>|b sooner <talk>|b standard <talk>|b standard library|b stop her|b that okay|b that when
-12 b the default|b the dog|b the door|b the entry|b the fil|b the menu|b the sign|b the small|b the speaker
-12 b their neighbour|b thi to|b thing i|b think is|b thousand entry|b to high|b to understand|b two billion
-12 b two halv|b two that|b understandabl $|b until someth|b we all|b whatever you|b whether it|b which moment
-12 b which the|b whos <odd>|b without an|b without one|b worst cas|b worth it|b wrap up|b year $|b you arriv
-12 b you explain|b you gain|b you rather|b your head|guess onc|guess what|guess youd|language by|leads good
-12 leads seen|leads wrong|n <shown> 4|nothing bracket|nothing cur|nothing fourteen|nothing mm|plan join|plan thi
-12 remark happy|remark that names low|reports expectation|reports red|reports shift|requests input|requests loud
-12 requests sign|requests slip|s <said> compar|s <said> either|s <said> goe|s <said> other|s <said> then
-12 s <shown> cur|s <shown> curiou|s <shown> glad|s <shown> one|s <shown> promis|s <shown> ran|s ^ all|s ^ few
-12 s ^ height|s ^ hunt|s ^ lift|s ^ parenthes|s ^ ready|s ^ tempt|s ^ term|s ^ toarray|s a <said>|s a str
-12 s a word|s add to|s ahead <said>|s an after|s and the|s are on|s arent to|s assum the|s at few|s can anywher
-12 s compar length|s delet <shown>|s do <shown>|s do another|s do hear|s do its|s doe plan|s each from
-12 s eight <shown>|s fix <said>|s for <said>|s green the|s had hand|s hav preferenc|s hav zero|s hundr entry
-12 s id you|s if not|s in second|s is four|s is i|s is new|s is seven|s itd my|s item <shown>|s ive my
-12 s larg the|s leav you|s many are|s me or|s miss your|s much you|s neutral that|s no of|s number out
-12 s of fail|s one fill|s one was|s only of|s our <shown>|s out eleven|s owe <shown>|s pictur <shown>
-12 s precis <shown>|s put asid|s python <said>|s say from|s see <said>|s sentenc you|s setrecursionlimit the
-12 s seven and|s should back|s somewher <shown>|s stay <shown>|s talk what|s ten are|s that check|s that someth
-12 s the im|s the thre|s the youv|s thre and|s through with|s up about|s what cost|s what hav|s what of
-12 s when next|s wher want|s with index|s wont how|s would updat|s wouldnt <shown>|s you back|s you fiv
-12 s you mak|s your go|sets up gav|sets up rais|syntax siz|syntax when|syntax without|tells everyon|tells goe
-12 tells group|tells ill|tells menu|tells old|tells sister|tells volum|tells whatever|w blew|w comfortab
-12 w compil|w confident|w feel|w fourteen|w higher|w indexerror|w init|w literal|w market|w ordinary|w request
-12 w run|w spelt|w teacher|w test|w tray|w unclear
-11 acts sets up advises|advises compar|advises newcomer|advises queu|advises stand|advises structur|asks argument
-11 asks nam|asks next|asks remind|asks spend|asks surpris|asks worry|b <said> hand|b <said> reach|b <said> run
-11 b <said> which|b <shown> being|b <shown> dont|b <shown> im|b ^ afternoon|b ^ guilty|b ^ high|b ^ join|b ^ lay
-11 b ^ mayb|b ^ multiply|b ^ sketch|b a counter|b a given|b add at|b against all|b all thirteen|b alway <talk>
-11 b an at|b an indexerror|b and well|b another or|b another sid|b anybody $|b as charg|b assign again
-11 b at least|b attention $|b be quiet|b beep $|b believ in|b brief $|b bring that|b c $|b can serv|b canteen $
-11 b cod on|b count wher|b dont giv|b eight out|b end of|b fifty <shown>|b for bring|b for one|b for seven
-11 b four with|b giv for|b glad your|b going with|b good question|b got an|b green <talk>|b guilty as
-11 b had <odd>|b her as|b his <talk>|b how <shown>|b how many|b i ask|b i listen|b idea <shown>|b ill neither
-11 b im still|b in cod|b integer <odd>|b integer dot|b is almost|b it a|b item off|b its for|b its good
-11 b its perfect|b join at|b keep mum|b les $|b let work|b longer <shown>|b many <facts>|b me $|b me well
-11 b min to|b mov your|b neither should|b next <facts>|b nin of|b noth is|b on ther|b onc its|b one fail
-11 b one failur|b one go|b one will|b only <shown>|b opinion on|b order of|b out your|b pick any|b point ten
-11 b put to|b python the|b quiet on|b read your|b ready when|b rest $|b right <odd>|b say thre|b send <talk>
-11 b send away|b setrecursionlimit <shown>|b short <shown>|b show a|b slow version|b than any|b that <odd>
-11 b that away|b the literal|b the number|b the part|b the rul|b the thought|b thermometer <talk>|b thousand by
-11 b thre tally|b thre was|b to apologiz|b to decid|b two and|b version one|b wer first|b wher in|b which thre
-11 b whil <talk>|b whol number|b with six|b without any|b word com|b worst <asked>|b you import|b you longest
-11 b you throw|b your <asked>|b your output|b your throat|b your welcom|b yourself as|b youv <said>
-11 guess about the language from|guess about the language reports|guess about the language yes|guess mayb
-11 language one|language whichever|leads break|leads problem|leads way|leads writ|n <said> 1|nothing m
-11 nothing we|plan call|plan thank|plan today|question doe|question stay|question wher|question would
-11 remark guilty|remark that names equal|reports creativ|reports differ|reports inward|reports jealou|reports mayb
-11 reports patienc|reports snow|reports swear|reports wrestl|requests bracket|requests pick|requests promis
-11 requests shout|requests week|s <said> find|s <said> thos|s <said> when|s <shown> gav|s <shown> minut
-11 s <shown> plu|s <shown> stay|s <shown> understand|s ^ afternoon|s ^ card|s ^ guilty|s ^ iterabl|s ^ lon|s ^ m
-11 s ^ microphon|s ^ oldest|s ^ replaceall|s ^ round|s ^ sketch|s ^ spread|s ^ tall|s ^ us|s ^ weigh
-11 s about siz|s all and|s an sequenc|s an str|s and pencil|s as need|s at end|s being for|s by count
-11 s cant you|s cod to|s constant on|s could read|s count they|s do what|s enter <said>|s feel it|s few of
-11 s first fail|s floor floor|s for littl|s for that|s giv <shown>|s go all|s guilty charg|s hash and|s hav over
-11 s hear your|s hold each|s if input|s if is|s if no|s if went|s in lif|s it off|s item ther|s judg by
-11 s last fals|s mak <shown>|s minu million|s minut go|s mor ther|s no about|s no whatsoever|s not been
-11 s of <said>|s of dict|s of doll|s of largest|s out thi|s pas <shown>|s possibl of|s problem you
-11 s rais indexerror|s ready you|s separat for|s sheet paper|s six <shown>|s spell out|s tak of|s than are
-11 s than one|s that great|s that method|s the order|s the yourself|s their join|s think yourself
-11 s thousand default|s thre in|s thre the|s tim averag|s to fresh|s to next|s to that|s too <shown>
-11 s took longest|s until <shown>|s use the|s want run|s way leav|s wer about|s what one|s when read
-11 s when ready|s wher other|s with method|s would first|s would lik|s yes a|s you add|s you out|s you so
-11 s youll be|s your decid|s your version|s zero two|sets up middl|sets up red|sets up say|sets up text
-11 sets up version|syntax a|syntax len|syntax sinc|syntax squar|syntax wrap|tells acceptabl|tells behind
-11 tells diagonal|tells easi|tells kid|tells literal|tells multiply|tells new|tells shelf|tells teacher
-11 w acceptabl|w alter|w arrang|w behav|w brief|w cach|w connect|w creativ|w equal|w fifteen|w functool|w inf
-11 w jealou|w myself|w old|w python|w scatter|w sister|w spent|w train|w tru|w typ|w uniqu
-10 advises <talk>|advises count|advises drawer|advises hand|advises keyboard|advises order|advises rest
-10 advises wherever|asks buy|asks confident|asks low|asks pair|asks rul|asks stor|asks trip|asks youv
-10 b <said> chang|b <said> grow|b <said> was|b <shown> doesnt|b <shown> dur|b <shown> may|b <shown> often
-10 b <shown> pleas|b <shown> prefer|b <shown> shar|b <shown> talk|b <shown> whatsoever|b ^ cut|b ^ i|b ^ r
-10 b ^ someon|b ^ troubl|b a chocolat|b a colon|b a day|b a depth|b a fami|b a floor|b a hint|b a nod
-10 b a position|b a shelf|b about <shown>|b add or|b afterward $|b although it|b an eight|b an ordinary|b and a
-10 b and chang|b and six|b answer with|b any cod|b any lin|b are <shown>|b are count|b are ten|b argument $
-10 b at me|b bas on|b big o|b bool $|b cam out|b cas fiv|b cas six|b closer tak|b com <asked>|b comma $
-10 b comment on|b compar by|b const $|b counter <odd>|b del and|b depth exceed|b did <said>|b did the
-10 b didnt finish|b doing it|b door of|b drop a|b drop off|b each cas|b eaten $|b entry is|b exceed the
-10 b explain $|b fail with|b favourit $|b feel ready|b fifteen <talk>|b fil is|b for $|b forty <shown>
-10 b four <shown>|b from top|b given a|b glad that|b good <talk>|b hav $|b how <facts>|b i enjoy|b im interest
-10 b im switzerland|b imagin a|b imagin it|b is common|b isnt allow|b isnt on|b it <shown>|b it could|b itll be
-10 b java and|b keep a|b know after|b know when|b let stay|b lin seven|b littl whil|b mak no|b may <said>
-10 b mean for|b modul <talk>|b much <asked>|b need from|b never hav|b nil $|b of fiv|b one hundr|b one out
-10 b one such|b or an|b or two|b paint a|b peopl wrot|b pick it|b problem for|b question <odd>|b queu $
-10 b return for|b right at|b ring of|b run <facts>|b say whether|b say youv|b see $|b set it|b settl $
-10 b several <shown>|b shift $|b sort your|b stand ther|b step by|b stranger to|b that decision|b that do
-10 b that each|b the eighth|b the for|b the loan|b the sentenc|b the zero|b thermometer $|b thi story
-10 b think aloud|b thos count|b thre <said>|b thre mor|b to argu|b to bottom|b to everyon|b to what|b to worry
-10 b top to|b traffic <odd>|b traffic light|b two index|b two snip|b under <talk>|b unknown <shown>
-10 b upper <shown>|b very most|b voic is|b we should|b we stop|b what chang|b which small|b whichever you
-10 b whil longer|b with i|b with pleasur|b with whatever|b wrot them|b you argu|b you remember|b you sleep
-10 b you yourself|b youd test|b your fil|b your plac|b your result|b your run|b your test|guess bucket|guess for
-10 guess she|leads behav|leads belong|leads repeat|nothing left|nothing lift|nothing rather|plan back|plan blank
-10 plan that names doe|question sorry|reports amount|reports assign|reports behind|reports documentation
-10 reports fit|reports lock|reports nil|reports ninety|reports sink|reports split|reports stor|reports sur
-10 reports switzerland|reports syntax|reports undefin|reports valueerror|requests chocolat|requests finger
-10 requests head|requests train|s <said> whil|s <shown> allow|s <shown> an|s <shown> fifteen|s <shown> other
-10 s <shown> pleas|s ^ back|s ^ brought|s ^ char|s ^ closer|s ^ enumerat|s ^ follow|s ^ itd|s ^ mark
-10 s ^ sequenc|s ^ show|s ^ stranger|s ^ switzerland|s ^ thermometer|s ^ trac|s ^ twin|s ^ visit|s add two
-10 s an cant|s and is|s and run|s as her|s at together|s away i|s b <shown>|s by hundr|s by statement|s by two
-10 s call is|s can by|s count fals|s doe loop|s down its|s dur <shown>|s each of|s each when|s eight two
-10 s every that|s find <said>|s first that|s fiv <shown>|s fiv the|s for les|s for possibl|s for second
-10 s go your|s had got|s halv <shown>|s happen each|s how it|s i catch|s i still|s i with|s i zero|s if need
-10 s if sum|s in bit|s in bracket|s in interview|s in walk|s is <said>|s is another|s is larg|s isnt in
-10 s isnt the|s it loud|s its with|s latest <shown>|s let how|s littl two|s me onc|s nin it|s off the|s on mor
-10 s one fail|s only is|s out step|s pick up|s plac you|s plu at|s rais valueerror|s real to|s remember one
-10 s repeat <said>|s see in|s smallest for|s so i|s sort thing|s spoil fun|s stranger each|s than second
-10 s that left|s that myself|s that to|s the complain|s the library|s ther but|s thre <shown>|s thre seven
-10 s to test|s top bottom|s two even|s underscor the|s up in|s up thre|s walk through|s what chang|s what mak
-10 s what worst|s wher goe|s with afterward|s with four|s with slow|s with word|s you enough|s you for
-10 s you ready|s your must|s youv someth|sets up cas|sets up consider|syntax if|syntax insid|syntax on
-10 tells accept|tells child|tells crisp|tells ist|tells neat|tells o|tells object|tells patch|tells point
-10 tells primitiv|tells stal|tells star|tells sys|w alon|w bin|w bor|w complexity|w const|w crisp|w eighth
-10 w fallback|w flat|w fraction|w fruit|w hash|w headset|w ist|w iterat|w languag|w lazy|w lon|w math
-10 w negativ|w new|w nonlocal|w pepper|w photo|w pleasant|w pot|w select|w seventy|w stal|w switzerland
-10 w weekend
-9 acts ^ advises|advises act|advises paus|asks arrangement|asks caller|asks depend|asks enter|asks fact
-9 asks measur|asks minut|asks slow|asks smallest|asks today|b <said> com|b <said> her|b <said> index
-9 b <said> my|b <shown> either|b <shown> gav|b <shown> heapq|b <shown> mak|b <shown> said|b <shown> still
-9 b <shown> worth|b ^ alright|b ^ and|b ^ down|b ^ fals|b ^ ill|b ^ probab|b ^ silenc|b ^ suppos|b ^ thi
-9 b ^ verdict|b ^ wanna|b a beep|b a dictionary|b a fiv|b a no|b a refere|b a runtimeerror|b a slic|b a valu
-9 b approach do|b as memory|b be fair|b be her|b been at|b blank $|b by their|b cant $|b choos that
-9 b circl around|b closer <facts>|b clu for|b cod run|b com from|b comfortabl <facts>|b compar to|b confirm it
-9 b couldnt see|b count and|b decid whether|b describ what|b detail $|b do thos|b doe for|b doesnt hav
-9 b dont read|b eight for|b explain the|b far end|b feed it|b feet $|b flat $|b foggy $|b from first
-9 b from thi|b giv an|b giv two|b given the|b go over|b goe $|b goe <talk>|b hand out|b has chang
-9 b hear <talk>|b if <facts>|b ill stay|b im a|b im all|b in singl|b index it|b insertion <asked>
-9 b insertion order|b is hold|b its cost|b jumbl $|b jump to|b last half|b lead you|b lin twelv|b loop and
-9 b lopsid <shown>|b mak do|b mak each|b me repeat|b me too|b meanwhil $|b memory <asked>|b napkin $
-9 b neither yes|b never seen|b non then|b of up|b old <odd>|b oldest is|b on duty|b one with|b or <facts>
-9 b or ten|b out <talk>|b over for|b pair may|b per <talk>|b persuad me|b poker fac|b prefer to|b python yes
-9 b rang over|b return <shown>|b right sid|b rub out|b seven minut|b she just|b short one|b should it
-9 b singl quot|b sink $|b sit <facts>|b sit comfortab|b slow <talk>|b someth off|b statement <shown>|b stay on
-9 b stop wher|b str <facts>|b ten $|b test <talk>|b than ther|b that bit|b that decid|b that might|b that rais
-9 b that someth|b the bin|b the built|b the fun|b the iterabl|b the match|b the situation|b the tray|b they do
-9 b though not|b thre cas|b throw at|b to ask|b to explor|b to hand|b to read|b to shift|b top of|b touch for
-9 b tru about|b twenty and|b two thing|b use that|b valueerror $|b want it|b want me|b we <odd>|b we got
-9 b weigh in|b wher do|b wher thos|b wher wer|b which point|b whil tru|b why <said>|b with <shown>
-9 b wont <facts>|b wont occur|b writ in|b wrong <facts>|b you act|b you any|b you spell|b you sum|b your allow
-9 language call|language its|language not|leads anyth|leads comfortab|leads nam|leads voic|nothing and
-9 nothing bles|nothing draw|nothing nin|nothing nobody|nothing pleas|nothing room|nothing wanna|nothing your
-9 plan card|plan noth|plan that names onc|plan that names up|plan whoever|question lik|question not
-9 question question|question that|question treat|question unles|question zero|remark clu|remark fiv|remark good
-9 remark ready|remark tak|remark that names is|remark that names left|remark that names walk|remark upper
-9 remark whenever|reports apology|reports breakfast|reports chanc|reports craft|reports deny|reports exist
-9 reports library|reports lucky|reports nod|reports outsid|reports packag|reports perhap|reports pleas
-9 reports spok|reports topic|reports tuesday|reports whatsoever|reports worry|requests check|requests easy
-9 s <said> in|s <said> keep|s <said> now|s <said> siz|s <said> whenever|s <said> you|s <shown> broken
-9 s <shown> expect|s <shown> million|s <shown> run|s ^ apologiz|s ^ arrang|s ^ big|s ^ fourth|s ^ id
-9 s ^ javascript|s ^ long|s ^ lucky|s ^ mad|s ^ pointer|s ^ probab|s ^ red|s ^ rid|s ^ sound|s ^ stor
-9 s ^ task|s ^ their|s ^ think|s ^ till|s ^ underscor|s a who|s after fourth|s and ten|s any will|s are sit
-9 s as key|s as pleas|s as wish|s at about|s at as|s at stag|s be answer|s behav the|s bring up|s call mak
-9 s cod ther|s com that|s com with|s could writ|s decorator functool|s do conclud|s do hand|s do thre|s doe com
-9 s doe mean|s doe what|s each element|s ein ist|s error the|s few in|s fewer two|s figur it|s first off
-9 s for both|s from length|s gav <shown>|s giv an|s hand i|s hand that|s hav <said>|s hav find|s hav mak
-9 s how one|s i see|s if feel|s if in|s in it|s in offic|s in quot|s in trac|s into by|s into queu|s is saf
-9 s it of|s its than|s keep loop|s last hour|s last that|s let repeat|s listen you|s log in|s look first
-9 s mak with|s me one|s million a|s moment a|s mor how|s nest <shown>|s nin and|s of should|s often was
-9 s on napkin|s out alway|s out in|s pair a|s peopl them|s plan to|s play through|s point one|s produc <shown>
-9 s rais runtimeerror|s rely it|s round <said>|s see cod|s sentenc it|s shall leav|s sip water|s tabl you
-9 s ten or|s test all|s that claim|s that for|s that longer|s that or|s that story|s the mak|s the object
-9 s the parameter|s the sampl|s the step|s the wherever|s ther hurry|s ther i|s think it|s thos <shown>
-9 s thre it|s to thi|s twenty minut|s valu be|s we put|s well thirty|s when don|s which mak|s which might
-9 s window the|s with idea|s with six|s without it|s would insert|s would run|s would smaller|s would use
-9 s wouldnt be|s you after|s you aloud|s you comfortab|s you decid|s you different|s you feel|s you going
-9 s you track|s youd me|s your be|s your goe|s your going|s your grow|sets up queu|sets up stay|syntax les
-9 syntax swap|tells <said>|tells eras|tells glad|tells hashabl|tells integer|tells keyerror|tells kick
-9 tells produc|tells somebody|tells sort|tells tabl|tells thrown|tells total|tells wanna|w ampersand
-9 w appreciat|w char|w computer|w confirm|w craft|w declar|w item|w kind|w library|w longest|w nineteen
-9 w our|w probab|w reviewer|w rol|w runtimeerror|w send|w sentenc|w sing|w through|w until|w util
-8 acts advises requests|advises entry|advises fit|advises head|advises littl|advises miss|advises pleas
-8 advises speak|advises stay|advises tak|advises worry|asks comment|asks d|asks end|asks f|asks grow
-8 asks order|asks pictur|asks return|asks shortest|asks tabl|asks unit|b <said> about|b <said> anyth
-8 b <said> do|b <said> entry|b <said> keep|b <said> lik|b <said> whil|b <shown> aloud|b <shown> bad
-8 b <shown> error|b <shown> giv|b <shown> must|b <shown> they|b ^ bad|b ^ def|b ^ foreach|b ^ has|b ^ lift
-8 b ^ show|b ^ slow|b ^ sound|b ^ tie|b ^ tupl|b a dequ|b a search|b about what|b afraid i|b agre with
-8 b all nin|b alway has|b an <shown>|b an empty|b and giv|b and isnt|b and merg|b and only|b and swap|b any $
-8 b append $|b approach <asked>|b are red|b arent in|b array and|b as if|b as separat|b at all|b back to
-8 b be reject|b book that|b both giv|b caller $|b can defend|b can listen|b cas <talk>|b cent $|b com back
-8 b com into|b compar them|b condition $|b container slash|b couldnt say|b cur <odd>|b deepcopy from|b deny it
-8 b dequ is|b didnt <odd>|b dont worry|b down and|b each in|b editor $|b either <shown>|b eleven of|b enjoy the
-8 b equal quick|b every <talk>|b every loan|b exact doe|b feel that|b fin as|b fix <shown>|b for its|b four are
-8 b fourteen <talk>|b friend of|b grow with|b had not|b happen $|b has already|b i follow|b im <shown>
-8 b in <odd>|b in enumerat|b in math|b index <facts>|b inf $|b intend $|b interest <talk>|b is les
-8 b isnt <asked>|b it too|b it under|b its quiet|b javascript $|b judg of|b keep talk|b l after|b last met
-8 b latest one|b left one|b length minu|b librarian $|b lin to|b linear in|b long doe|b look after|b loud what
-8 b may i|b may never|b me follow|b mean in|b meantim $|b min $|b moment for|b mov to|b nasty $|b neither nod
-8 b newcomer <talk>|b next step|b nin pas|b no rank|b nod nor|b normal to|b now that|b number <facts>
-8 b number com|b o n|b occur twic|b of $|b of earlier|b of her|b off and|b on if|b one pass|b one took
-8 b one unbroken|b one unus|b or run|b original $|b our <odd>|b over <said>|b pair insid|b peopl <facts>
-8 b peopl writ|b pick four|b point eight|b program stop|b rais $|b roof $|b sam content|b sam object|b say when
-8 b silenc $|b six with|b sooth $|b speak about|b stamp $|b stop befor|b such <shown>|b sur i|b sys dot
-8 b ten <said>|b test say|b that i|b that kind|b that our|b the <odd>|b the bench|b the button|b the byt
-8 b the cas|b the clas|b the dealer|b the detail|b the fiv|b the meantim|b the modul|b the photo|b the power
-8 b the sound|b the wall|b ther onc|b theyr all|b thirty one|b tim today|b to a|b to about|b to begin
-8 b to drop|b to leav|b to someon|b tonight $|b tru to|b try minu|b typ <shown>|b until <said>|b valu could
-8 b variabl on|b very least|b was your|b we see|b what mov|b whatever <facts>|b when <said>|b which respect
-8 b whil $|b who in|b why that|b with fifteen|b worst <shown>|b would still|b wrap the|b yet $|b you claim
-8 b you met|b youll <asked>|b your claim|b your draw|b youv stop|guess about the language what|guess halv
-8 guess hm|language add|leads bother|leads read|leads sit|nothing afternoon|nothing among|nothing get
-8 nothing happy|nothing my|nothing skip|nothing sorry|nothing start|nothing talk|nothing text|plan advises
-8 plan being|plan k|plan that names as|plan would|question as|question cur|remark anywher|remark loud
-8 remark mak|remark repeat|remark sets up|remark that names at|reports carry|reports constant|reports exercis
-8 reports float|reports hous|reports rat|reports several|reports shar|reports sock|reports sooth|reports steer
-8 reports whistl|requests bar|requests book|requests good|requests paus|requests sip|requests step|s <said> got
-8 s <said> most|s <shown> plac|s <shown> window|s ^ arraydequ|s ^ breath|s ^ element|s ^ fin|s ^ float
-8 s ^ foreach|s ^ group|s ^ half|s ^ has|s ^ int|s ^ latest|s ^ length|s ^ object|s ^ ordereddict|s ^ phon
-8 s ^ regard|s ^ separat|s ^ tie|s ^ tupl|s ^ way|s a pil|s a sentenc|s a tre|s accord the|s afraid cant
-8 s all pass|s alway one|s an may|s and cam|s and was|s and wer|s at bottom|s at own|s be judg|s build <said>
-8 s by <said>|s by it|s call with|s call without|s can anyth|s can between|s can think|s can zero
-8 s container <said>|s decision your|s deepcopy the|s did <shown>|s do compar|s doe approach|s dont into
-8 s dot for|s error your|s for caller|s for ther|s for when|s four of|s full from|s goe a|s half <said>
-8 s has least|s i offer|s i rat|s im i|s in approach|s in meantim|s in old|s in tabl|s index on|s input a
-8 s is than|s it as|s it last|s it minu|s its method|s l the|s last again|s last look|s let com|s let that
-8 s may as|s me when|s mov from|s never <shown>|s next your|s no then|s not me|s of choic|s of hav|s of plan
-8 s on ground|s one youd|s or in|s or no|s own to|s pas as|s pas the|s point <said>|s problem the|s rub the
-8 s say last|s say way|s see sam|s should equal|s sit any|s smallest that|s someth it|s stat your
-8 s still <shown>|s stretch which|s that as|s that longest|s the bring|s the content|s the stamp|s the third
-8 s them hashabl|s they not|s thousand can|s through lin|s throw <shown>|s to mind|s to talk|s trac for
-8 s try to|s two to|s two use|s valu <said>|s want break|s was becaus|s wer for|s what at|s what must
-8 s what try|s when back|s wher that|s with bracket|s with lin|s with nin|s wont whether|s word the|s worry the
-8 s would approach|s would try|s writ if|s you a|s you certain|s you chang|s you defend|s you eight|s you only
-8 s you such|s youd and|s your handl|s zero thre|sets up expect|sets up o|sets up use|syntax colon
-8 syntax extend|syntax foreach|syntax reslic|tells caller|tells climb|tells content|tells dictionary|tells forth
-8 tells help|tells positiv|tells postman|tells pupil|tells report|tells round|tells shop|tells typ
-8 tells written|w agre|w audienc|w broken|w cours|w deal|w demand|w eighty|w every|w examin|w expression
-8 w fami|w football|w foreach|w height|w imagin|w lambda|w lay|w meantim|w narrat|w necessari|w paper
-8 w pupil|w remov|w rephras|w somewher|w sooth|w system|w took
-7 act tells|acts requests tells|advises array|advises complet|advises element|advises expression|advises handy
-7 advises land|advises opener|advises regular|advises repeat|asks along|asks amount|asks expensiv|asks fall
-7 asks los|asks party|asks sheet|asks suspect|asks typ|asks v|b <said> be|b <said> decid|b <said> fin
-7 b <said> how|b <said> item|b <said> know|b <said> nam|b <said> out|b <said> the|b <said> their|b <said> wher
-7 b <said> zero|b <shown> comprehension|b <shown> explor|b <shown> light|b <shown> suit|b <shown> unus|b ^ humour
-7 b ^ hunt|b ^ in|b ^ loop|b ^ patienc|b ^ possibl|b a clas|b a comment|b a rough|b about cost|b acros the
-7 b age $|b all her|b all mean|b all one|b all twelv|b alway enough|b and an|b and answer|b and it
-7 b and memory|b and my|b and pas|b any languag|b any you|b anywher from|b apart from|b append it|b are low
-7 b argu it|b argument <shown>|b attempt $|b away $|b back <odd>|b be <said>|b becom of|b believ it
-7 b between <said>|b both are|b bracket with|b cam in|b cant go|b cant speak|b catch up|b certain $
-7 b certain about|b clock say|b closer <shown>|b colon <said>|b compar in|b containskey $|b count is|b depend on
-7 b describ $|b dict $|b dictionary that|b do we|b don <talk>|b each way|b element as|b end <talk>|b equal $
-7 b exclamation <odd>|b fair <talk>|b few <shown>|b few minut|b fil and|b first test|b for mak|b fresh one
-7 b from nin|b go ahead|b got someth|b grow when|b half our|b hand thi|b happen on|b has six|b he did
-7 b hear from|b height $|b her one|b hop your|b humour me|b i hav|b idea is|b im <odd>|b in functool|b in java
-7 b is absent|b is open|b it <odd>|b it gav|b it rais|b its at|b its linear|b keep at|b kept <odd>
-7 b know whether|b largest input|b last <asked>|b last chang|b learn from|b left over|b lin <asked>|b lin it
-7 b littl <asked>|b littl over|b longest <shown>|b loop on|b loop onc|b may also|b mean by|b messag $
-7 b mouth <odd>|b mouth shut|b much longer|b my interview|b near $|b neighbour that|b neither <asked>
-7 b nervou about|b never after|b new array|b nin cas|b no $|b no wish|b non of|b not count|b occur $
-7 b of distinct|b of fourteen|b of work|b often do|b older $|b on tim|b one arriv|b one away|b one breath
-7 b one item|b only good|b only thos|b open yet|b or <said>|b other is|b over a|b own <asked>|b own sort
-7 b own way|b parameter $|b pas now|b per <facts>|b plac in|b plan in|b pleasant <talk>|b ponder $
-7 b pop <facts>|b pop <shown>|b pop the|b postman who|b problem from|b proces $|b put a|b reason for|b rim of
-7 b rough how|b round of|b saf to|b sampl <shown>|b see as|b separat even|b shuffl the|b singl nin|b sock $
-7 b someth about|b sound <odd>|b start from|b statement has|b step do|b step in|b str of|b such <talk>|b sur $
-7 b sweep $|b tak car|b talk <talk>|b test thi|b that mak|b that tru|b the debrief|b the editor|b the halv
-7 b the last|b the nastiest|b the rear|b the verdict|b their nam|b them pass|b thi stag|b thing youd
-7 b think out|b think so|b thre of|b thre the|b throw $|b to another|b to assum|b to convinc|b to differ
-7 b to wait|b toward zero|b treat you|b twenty <talk>|b underscor in|b understand you|b unit $|b up on
-7 b use <said>|b valu of|b want one|b was never|b we <asked>|b weigh up|b well <facts>|b went through|b wer one
-7 b wer word|b what draw|b what going|b what ground|b when thos|b wher had|b which letter|b which sequenc
-7 b which situation|b whichever <facts>|b who hasnt|b whos <said>|b with my|b without how|b worth nin
-7 b wrestl with|b you as|b you nervou|b you of|b you predict|b you see|b you select|b you settl|b you weigh
-7 b your editor|b your headset|b your question|b zero to|context nothing|guess about the language sys|language no
-7 language offer|leads clear|leads day|leads longer|leads mind|leads question|leads see|nothing folder
-7 nothing hmm|nothing run|nothing shout|nothing turn|nothing zero|plan rough|plan that names youv|question gap
-7 remark enjoy|remark many|remark python|remark that names halv|remark that names sets up|remark use|remark v
-7 remark which|reports bracket|reports clock|reports compil|reports connect|reports cover|reports disagre
-7 reports drill|reports fun|reports giv|reports infinity|reports lambda|reports lean|reports mark|reports messy
-7 reports mind|reports moment|reports monday|reports plat|reports proportion|reports real|reports review
-7 reports set|reports silenc|reports skip|reports wet|requests allow|requests block|requests doll|requests fami
-7 requests hand|requests heap|requests start|s <said> argument|s <said> call|s <said> over|s <said> part
-7 s <shown> arriv|s <shown> carry|s <shown> ever|s <shown> loaf|s <shown> next|s <shown> valu|s <shown> wasnt
-7 s <shown> worth|s ^ appl|s ^ appreciat|s ^ bad|s ^ begin|s ^ builtin|s ^ candidat|s ^ del|s ^ diagonal
-7 s ^ each|s ^ humour|s ^ patienc|s ^ print|s ^ problem|s ^ slow|s ^ sooner|s ^ stand|s ^ sys|s ^ third
-7 s ^ um|s a colleagu|s a stand|s add at|s and becom|s and non|s and them|s another with|s answer the
-7 s approach the|s are separat|s at than|s away that|s be <shown>|s been alon|s both should|s break you
-7 s can of|s can read|s choic you|s clu now|s comment that|s complain it|s do keep|s do meet|s do stand
-7 s doe chang|s doubl a|s each in|s end in|s end not|s enough one|s even can|s ever ther|s fail <shown>
-7 s finish tim|s first its|s first wher|s fiv a|s fiv six|s follow cod|s for hundr|s for largest|s for minut
-7 s for point|s for test|s for thought|s four i|s gather <said>|s good a|s greater the|s halv the|s has be
-7 s has fix|s has thousand|s hav sip|s he it|s heard you|s her well|s hop <shown>|s how longer|s how round
-7 s how they|s i weigh|s idea to|s if can|s if did|s in by|s in fail|s in go|s in rush|s in test
-7 s information you|s is any|s it been|s it foggy|s it run|s ive wish|s just on|s last each|s last on
-7 s lead ther|s leav for|s let test|s linear the|s log for|s may twic|s mor a|s my are|s my shut
-7 s neither should|s no among|s no com|s non i|s non which|s nor from|s not yet|s noth <shown>|s now then
-7 s of eight|s of hour|s of pas|s of typ|s of would|s on end|s on long|s onc and|s onc had|s one each
-7 s one now|s only how|s opener the|s order your|s out eight|s part thi|s pas that|s pick you|s play rol
-7 s rang the|s rest fin|s right it|s rough many|s run all|s say is|s say when|s set <shown>|s set the
-7 s shar the|s show the|s sid work|s sinc thre|s snip the|s sound your|s str <said>|s ten left|s test befor
-7 s than last|s that a|s that better|s that call|s that on|s that pass|s that thre|s the doll|s the each
-7 s the next|s the stretch|s the suggest|s the today|s ther rank|s ther ten|s think her|s think loud
-7 s thirty in|s thos as|s thre by|s thre from|s throw it|s tim one|s to penny|s to ther|s toward infinity
-7 s trac on|s try <said>|s two mor|s us <shown>|s variabl for|s version thi|s way is|s what into|s when tim
-7 s wher and|s wher doe|s wher we|s which com|s with at|s with comma|s with els|s with fix|s with valu
-7 s without often|s word with|s would hold|s would program|s would rather|s would to|s you last|s you new
-7 s you think|s you wrap|s you youv|s youll to|s your might|s youv two|sets up colleagu|sets up throw
-7 sets up try|syntax remov|syntax use|syntax whil|syntax you|tells account|tells anyth|tells arraydequ
-7 tells cat|tells count|tells entir|tells everyth|tells failur|tells fals|tells gav|tells handy|tells hint
-7 tells hous|tells join|tells kinder|tells locat|tells nam|tells normal|tells offer|tells outsid|tells overwrit
-7 tells radio|tells rank|tells screen|tells stamp|tells tak|tells voucher|tells weigh|tells writ|w bag|w best
-7 w charger|w ches|w conversation|w debrief|w deliberat|w detail|w eat|w enjoy|w exhaust|w fil|w gran|w java
-7 w leftmost|w lie|w nastiest|w ninety|w ponder|w predict|w proportion|w self|w sunny|w today|w whatever
-7 w whether|w whiteboard
-6 acts ^ reports|advises banana|advises bigger|advises exact|advises fresh|advises im|advises left|advises minu
-6 advises outer|advises problem|advises read|asks abl|asks asid|asks ask|asks besid|asks branch|asks caught
-6 asks contain|asks cross|asks defend|asks draw|asks enough|asks fil|asks halfway|asks hear|asks involv
-6 asks job|asks join|asks minu|asks number|asks print|asks sequenc|asks statement|asks suit|asks valu
-6 b <said> begin|b <said> stop|b <said> wear|b <shown> agr|b <shown> another|b <shown> are|b <shown> as
-6 b <shown> b|b <shown> best|b <shown> chair|b <shown> drop|b <shown> for|b <shown> struct|b <shown> threw
-6 b <shown> two|b <shown> untouch|b <shown> wasnt|b <shown> we|b ^ <facts>|b ^ afterward|b ^ clever|b ^ deepcopy
-6 b ^ eighty|b ^ everywher|b ^ float|b ^ forgiv|b ^ ha|b ^ lik|b ^ narrat|b ^ pick|b ^ sur|b ^ within
-6 b a claim|b a colleagu|b a comprehension|b a concret|b a librarian|b a lon|b a menu|b a radio|b about halfway
-6 b about six|b after thi|b all <shown>|b all pass|b and <talk>|b and play|b and two|b any plan|b any that
-6 b argu that|b as i|b at with|b aunt $|b be assign|b be different|b be scatter|b bear with|b been run
-6 b being <said>|b better to|b book by|b both hav|b box with|b bring the|b broken $|b but no|b can explain
-6 b carry the|b cas $|b cas fail|b cas four|b chang sinc|b choos a|b claim about|b cod $|b cod point
-6 b congratulation $|b continu with|b couldnt <facts>|b count them|b cur brac|b d $|b def $|b didnt $
-6 b doesnt fit|b dont know|b down $|b down first|b dur a|b each <asked>|b each nod|b eight on|b enough <said>
-6 b every other|b expect from|b expect the|b expect to|b extra <shown>|b eye $|b far $|b feel <facts>
-6 b feel fre|b few of|b fil doesnt|b fiv was|b floor or|b follow up|b for later|b for think|b goe <shown>
-6 b gon <talk>|b good company|b good thing|b goodby to|b got two|b green acros|b ha $|b half is|b half that
-6 b happen <talk>|b hav an|b hav my|b hear it|b hi ther|b hidden <facts>|b hold <facts>|b hold the|b hold two
-6 b how sur|b i do|b i owe|b in his|b in order|b in squar|b is for|b is just|b is uniqu|b it and|b its siz
-6 b just <shown>|b keep out|b label $|b lambda that|b last bit|b left <odd>|b letter u|b lin look|b link $
-6 b look back|b loop to|b loud $|b lov thi|b low $|b maintain thi|b match with|b math <odd>|b may well
-6 b menu $|b met each|b min doe|b moment doe|b mor curiou|b my end|b my fac|b my grandfather|b my old
-6 b my thermometer|b neighbour on|b nest one|b next mov|b no <said>|b no clu|b noth <facts>|b null $|b of tast
-6 b of twelv|b on four|b onc for|b one after|b one minut|b only for|b out whether|b outsid $|b part her
-6 b past thirty|b pepper $|b plan is|b pleasur to|b point wher|b positiv <shown>|b program would|b python stop
-6 b python thre|b question do|b r $|b read <talk>|b refer to|b rely on|b rep is|b rough $|b run yet
-6 b sam length|b scan the|b scribbl them|b see it|b see som|b seen a|b seen of|b self as|b separat by|b shop $
-6 b short word|b silent $|b smallest <said>|b som cod|b sort and|b sound all|b stay <asked>|b still for
-6 b still not|b still understand|b still want|b stop becaus|b strip of|b such stretch|b sum pass|b sum up
-6 b team $|b than onc|b that depend|b that fill|b that from|b that lean|b that no|b that open|b that pass
-6 b that position|b that subtract|b that they|b that tim|b that we|b that wont|b thatd be|b the brac|b the def
-6 b the fallback|b the larger|b the largest|b the leftmost|b the machin|b the parenthes|b the pictur
-6 b the rabbit|b the report|b the session|b the simpl|b the sum|b the worst|b ther just|b they are
-6 b thi <asked>|b thi and|b thi idea|b thi sort|b think through|b third cas|b thre minut|b thre plac
-6 b thre ther|b to finish|b to writ|b try your|b two wer|b two wher|b until its|b until now|b until one
-6 b until then|b us <shown>|b variabl <asked>|b want back|b was <odd>|b what i|b what sens|b what sort
-6 b what surpris|b what was|b when your|b wher on|b wher thre|b wher we|b with self|b writ out|b you <facts>
-6 b you defend|b you got|b you propos|b you scan|b you sketch|b youd try|b your estimat|b your kitchen
-6 b your last|b your mov|b youv <facts>|b zero $|guess about the language its|guess about the language you
-6 guess hmm|language array|language minu|language on|leads cas|leads contain|leads long|leads miss|leads work
-6 nothing cabinet|nothing grid|nothing kayak|nothing land|nothing narrat|nothing of|nothing pictur|nothing quick
-6 nothing silenc|nothing sketch|nothing um|nothing water|plan count|plan four|plan step|question equal
-6 question four|question ive|question leads|question possibl|remark bracket|remark low|remark off
-6 remark that names tell|remark the|remark whoever|reports appreciat|reports bool|reports brok|reports comma
-6 reports div|reports gather|reports grandfather|reports ha|reports height|reports inf|reports integer
-6 reports keyerror|reports mention|reports old|reports pas|reports question|reports quot|reports situation
-6 reports task|reports wast|requests coffe|requests light|requests plan|requests print|requests russian
-6 requests slow|requests today|requests version|s <said> her|s <said> listen|s <said> look|s <said> present
-6 s <said> say|s <said> slow|s <said> soon|s <shown> are|s <shown> cod|s <shown> it|s <shown> might
-6 s <shown> question|s <shown> sentenc|s <shown> separat|s <shown> show|s <shown> sit|s <shown> subtract
-6 s <shown> talk|s <shown> to|s <shown> uniqu|s <shown> watch|s ^ <shown>|s ^ agre|s ^ bear|s ^ colleagu
-6 s ^ collect|s ^ convinc|s ^ doing|s ^ draw|s ^ eighteen|s ^ eighty|s ^ faint|s ^ grandfather|s ^ ha|s ^ in
-6 s ^ non|s ^ persuad|s ^ propos|s ^ ran|s ^ remov|s ^ she|s ^ silent|s ^ someon|s ^ version|s ^ whichever
-6 s ^ youll|s a <shown>|s a argument|s a copy|s a l|s about sam|s abov def|s acros board|s again again
-6 s and befor|s and memory|s and stand|s and still|s any for|s any of|s are but|s are or|s arraydequ the
-6 s as is|s as second|s at problem|s back two|s be along|s been thi|s befor pres|s big that|s bigger the
-6 s both the|s bracket a|s by and|s by at|s by comma|s by rul|s clos <shown>|s cod you|s comfortabl on
-6 s could draw|s could show|s count <shown>|s cross com|s curiou you|s decid yourself|s depend how|s do need
-6 s do ther|s down <said>|s down your|s drop the|s either of|s els the|s ever it|s expect is|s far of
-6 s first is|s first look|s follow through|s for has|s for just|s for today|s from statement|s front the
-6 s fun <shown>|s group the|s has two|s hav and|s hear it|s hear youd|s how goe|s hundr thre|s i back|s i hand
-6 s i heard|s i mind|s if help|s ill the|s in left|s in loop|s in parenthes|s in pictur|s in python|s in sens
-6 s in seven|s in six|s index in|s insid loop|s interest the|s is heart|s is oldest|s it also|s it away
-6 s it toward|s its argument|s its lin|s ive <said>|s just up|s keep it|s keep straight|s least about|s let see
-6 s let thre|s lik spend|s look on|s look one|s low high|s me thi|s measur <said>|s much your|s my had
-6 s nam <said>|s nam part|s not for|s of drop|s of plac|s of task|s of youd|s one nought|s one twenty
-6 s out half|s out what|s over str|s past two|s program a|s put plan|s ran the|s real <shown>|s remember each
-6 s row <shown>|s sam mor|s say on|s scribbl down|s search a|s setrecursionlimit it|s settl for|s silent the
-6 s sip someth|s six and|s six six|s soon it|s spread the|s statement the|s suit <shown>|s sys <said>|s talk it
-6 s that be|s that unus|s thatll the|s the alway|s the best|s the decid|s the dur|s the element|s the gav
-6 s the giv|s the nin|s the pass|s the recommend|s the want|s ther never|s ther up|s they from|s thi to
-6 s thre you|s thre zero|s tim memory|s tim with|s to end|s to its|s to length|s to which|s try idea
-6 s turn <said>|s twic it|s two fiv|s we som|s what low|s what such|s when suit|s whether left|s which took
-6 s which tru|s whil typ|s who your|s why one|s why think|s with plu|s with stamp|s with two|s word your
-6 s worst for|s would defend|s would tak|s you byt|s you check|s you element|s you finish|s you item|s you prov
-6 s you seen|s you under|s you weigh|s you writ|s your com|s your right|s your still|s your was|sets up dict
-6 sets up drop|sets up end|sets up heap|sets up look|syntax asks|syntax deepcopy|syntax end|syntax float
-6 syntax theyr|syntax thre|tells ahead|tells answer|tells anyon|tells byt|tells cas|tells colour|tells com
-6 tells combin|tells comput|tells cros|tells declar|tells dot|tells dull|tells earliest|tells editor
-6 tells fallback|tells feed|tells floor|tells larger|tells mark|tells newcomer|tells nonlocal|tells offic
-6 tells rang|tells remain|tells scatter|tells simp|tells t|tells tidy|w anyon|w banana|w bos|w brok|w child
-6 w complain|w condition|w couldv|w counterpart|w customer|w daughter|w duplicat|w floor|w grandfather|w ha
-6 w heaven|w ledger|w lid|w loaf|w manager|w mind|w mississippi|w my|w occur|w operation|w outsid|w pair
-6 w peopl|w post|w question|w refer|w rely|w renam|w scan|w shop|w shown|w simulat|w sixth|w stamp|w strik
-6 w subtract|w timetabl
-5 acts advises sets up|advises bar|advises best|advises fill|advises glas|advises hom|advises insert
-5 advises show|advises strok|advises thought|advises wid|asks assumption|asks build|asks fail|asks lean
-5 asks lying|asks nervou|asks opinion|asks piec|asks plain|asks predict|asks reckon|asks select|asks sentenc
-5 asks siz|asks sleep|asks somebody|asks stuck|b <said> all|b <said> happen|b <said> involv|b <said> only
-5 b <said> round|b <shown> com|b <shown> cost|b <shown> day|b <shown> fail|b <shown> from|b <shown> gent
-5 b <shown> non|b <shown> put|b <shown> read|b <shown> report|b <shown> separat|b <shown> wait|b ^ arraydequ
-5 b ^ behind|b ^ do|b ^ expect|b ^ feel|b ^ heap|b ^ nineteen|b ^ nought|b ^ pretend|b ^ separat|b ^ step
-5 b ^ worry|b a fix|b a handful|b a number|b a reader|b a strip|b about $|b afternoon $|b all ear|b all is
-5 b alway <shown>|b and <asked>|b and check|b and how|b and show|b and ten|b and why|b angl <shown>
-5 b answer that|b any four|b anyth $|b anyway $|b are they|b arrang $|b array <odd>|b array dot|b as <facts>
-5 b as <said>|b as they|b ask of|b at when|b basical $|b be anywher|b be non|b be up|b begin ther|b behind us
-5 b believ you|b bit $|b block $|b bracket after|b byt position|b caller <asked>|b cant confirm|b card $
-5 b cas that|b char at|b cheap $|b cod compar|b compar <said>|b convinc a|b cost on|b current <facts>
-5 b depth first|b describ the|b dictionary and|b disagre $|b dont forget|b dont hav|b dot length|b dot trunc
-5 b doubl the|b doubt $|b each <facts>|b each <talk>|b each an|b edg $|b els <odd>|b els if|b embarras your
-5 b end <shown>|b entir <asked>|b entry set|b every one|b everyth after|b exit $|b expect <shown>
-5 b explain <talk>|b fail <asked>|b fall off|b feel <asked>|b feel <talk>|b feel you|b fewer <said>|b fifty $
-5 b fifty third|b find one|b finish on|b first four|b fiv pas|b for after|b for any|b for negativ|b for quit
-5 b for shar|b for som|b found that|b fourteen pass|b goe for|b got about|b grad it|b hand a|b handful of
-5 b handy for|b hav on|b havent said|b heard from|b hello ther|b her and|b hidden one|b hold any|b hop it
-5 b hop that|b hop the|b hour $|b hour <shown>|b how might|b i also|b if anyth|b if i|b ill go|b imagin i
-5 b import <odd>|b import sys|b indexerror in|b inner <shown>|b input <asked>|b input <talk>|b is among|b is i
-5 b it hav|b it nam|b it read|b it repeat|b it said|b item one|b its <facts>|b its any|b its nic|b keep their
-5 b keep your|b kept <shown>|b key of|b keyboard $|b last element|b last run|b last thing|b later on|b lay out
-5 b lean <shown>|b led you|b left with|b les <shown>|b let $|b let <asked>|b librarian <shown>|b library $
-5 b lin as|b lin by|b lip are|b list $|b littl <shown>|b loan and|b mad $|b mak $|b mak nin|b many do
-5 b many ther|b memory <talk>|b microphon <odd>|b might one|b might that|b mor or|b my card|b my school
-5 b never com|b non <facts>|b now <shown>|b odd <asked>|b of <asked>|b of int|b okay with|b oldest to
-5 b on <said>|b on <talk>|b on it|b on thre|b one cas|b one moment|b one mov|b one ran|b one right|b or deny
-5 b or les|b order and|b order to|b our <facts>|b out <shown>|b over her|b own if|b paint the|b pas <facts>
-5 b passenger <talk>|b peopl $|b person <talk>|b person at|b pick an|b pick one|b plac $|b plac <talk>
-5 b plan do|b plu two|b python <asked>|b question about|b rac $|b rack $|b rather watch|b replaceall $|b run at
-5 b salt $|b sam goe|b say for|b see someth|b separat <talk>|b sery of|b settl in|b seven pass|b shift <facts>
-5 b shift the|b short <odd>|b short break|b should <shown>|b sign $|b sinc <said>|b sit <said>
-5 b smallest <facts>|b som <shown>|b som mor|b someth <said>|b someth els|b somewher els|b sound cheerful
-5 b stamp is|b stand <talk>|b stat the|b stay neutral|b still is|b stop just|b strip with|b structur with
-5 b such thing|b suppos its|b swap $|b tak <said>|b tal of|b test can|b test want|b that against|b that go
-5 b that isnt|b that many|b that situation|b that straight|b that tak|b that wasnt|b that with|b the book
-5 b the bottom|b the conversation|b the extrem|b the fourth|b the kind|b the longest|b the lot|b the method
-5 b the most|b the ninety|b the partner|b the sequenc|b the sheet|b the whiteboard|b their <talk>|b then two
-5 b ther an|b ther being|b ther replaceall|b thes thing|b they never|b thi version|b thing out|b think its
-5 b thirteen <talk>|b thousand sign|b through $|b through <talk>|b tim grow|b to eight|b to end|b to mind
-5 b to prov|b to skip|b to somebody|b to tidy|b to weigh|b to which|b total is|b toward <shown>|b trac a
-5 b trunc $|b try with|b tupl can|b turn into|b twelv of|b two again|b two element|b two point
-5 b underscor between|b us <asked>|b variabl <facts>|b variabl hold|b version you|b want its|b was a
-5 b wasnt <shown>|b wer ten|b what grow|b what lead|b wher i|b which also|b which decision|b which one
-5 b which way|b whil the|b who want|b wish ther|b with all|b with rang|b wont weigh|b word abba|b word when
-5 b work the|b work through|b would an|b would go|b would ther|b writ <said>|b writ any|b you <talk>
-5 b you answer|b you build|b you either|b you enjoy|b you ever|b you figur|b you point|b you understand
-5 b you wonder|b youd <odd>|b your build|b your has|b your loop|b your said|b your sentenc|b your still
-5 b youv set|b zero are|guess its|guess need|guess python|guess sort|guess sur|language bracket|leads enough
-5 leads path|leads valu|n <facts> 3|nothing an|nothing expect|nothing heap|nothing hm|nothing letter
-5 nothing map|nothing nam|nothing round|nothing top|nothing touch|nothing treat|nothing until|nothing writ
-5 plan fin|plan for|plan kind|plan pick|plan pleas|plan speak|plan that names is|plan that names ive
-5 plan that names keep|plan that names push|plan that names talk|plan youd|question its|question neither
-5 remark fals|remark les|remark speak|remark stand|remark thank|remark troubl|remark who|reports abov
-5 reports accept|reports allow|reports blank|reports build|reports const|reports dig|reports fami|reports fil
-5 reports flat|reports frustrat|reports gonna|reports hand|reports hang|reports insid|reports interviewer
-5 reports nephew|reports pencil|reports person|reports remov|reports result|reports screen|reports sphinx
-5 requests bit|requests break|requests doubl|requests fail|requests feel|requests friday|requests go
-5 requests halv|requests somebody|requests spot|requests thought|s <said> item|s <said> keyerror|s <said> maximum
-5 s <said> only|s <said> rang|s <said> squar|s <said> to|s <said> was|s <said> welcom|s <said> wher
-5 s <said> yourself|s <shown> bool|s <shown> card|s <shown> day|s <shown> ear|s <shown> fail|s <shown> his
-5 s <shown> mind|s <shown> suit|s <shown> throw|s <shown> touch|s <shown> tupl|s ^ afterward|s ^ bigint|s ^ bos
-5 s ^ colon|s ^ daughter|s ^ every|s ^ fair|s ^ guess|s ^ his|s ^ hot|s ^ hurry|s ^ iterat|s ^ jumbl|s ^ kind
-5 s ^ letter|s ^ longest|s ^ measur|s ^ messag|s ^ mirror|s ^ never|s ^ nineteen|s ^ smallest|s ^ track
-5 s ^ try|s ^ whatsoever|s a coat|s a hav|s a pair|s a photo|s a request|s a say|s a sheet|s about of
-5 s after thirty|s aloud you|s alright you|s an <shown>|s an with|s and away|s and onc|s and queu|s another of
-5 s anywher the|s as separat|s at fiv|s at rear|s away <shown>|s becom the|s befor add|s behind first
-5 s being one|s box <shown>|s by many|s by nam|s byt and|s c enumerat|s carry the|s charat the|s clu the
-5 s com a|s com as|s condition the|s convinc that|s did choos|s did see|s do add|s do of|s do predict
-5 s do rely|s do touch|s doe comparison|s doe idea|s doe lin|s doesnt up|s dont or|s each do|s entry <said>
-5 s even <said>|s exception the|s fin <shown>|s finish lin|s first from|s first up|s fiv fiv|s fiv want
-5 s for back|s for fiv|s for over|s four as|s from front|s front your|s gav one|s glad you|s glas water
-5 s got <shown>|s got minut|s grandmother a|s hand two|s happen everyon|s happen one|s has in|s has it
-5 s hav all|s hav differ|s havent from|s he the|s hear about|s how ther|s i isnt|s i the|s if colleagu
-5 s if follow|s if stop|s if very|s im ear|s in full|s in inner|s in languag|s in standard|s in you
-5 s index with|s into head|s is about|s is it|s is pair|s is someth|s it both|s it cost|s it functool
-5 s it just|s it show|s it ther|s it two|s its normal|s its you|s keep on|s keep with|s know that|s know you
-5 s leav choic|s les on|s let it|s lik go|s lik see|s lon <shown>|s mak sur|s math trunc|s may the|s me follow
-5 s me is|s me they|s me thre|s me two|s mean <said>|s method at|s min the|s minimum <shown>|s moment the
-5 s mor les|s mustnt the|s my to|s now a|s of last|s of les|s of most|s of now|s often your|s on input
-5 s on whiteboard|s one insid|s one red|s only one|s only voic|s or <said>|s or for|s or other|s other the
-5 s outer <shown>|s own it|s paint <shown>|s part each|s patienc the|s pick <said>|s pick four|s plan with
-5 s play and|s put cost|s python a|s quiet you|s quiet your|s r c|s read as|s read out|s remov <said>
-5 s repeat very|s result <shown>|s sam and|s say sam|s see you|s sery <shown>|s sign the|s small are
-5 s smaller be|s smallest you|s someon the|s statement it|s stay thi|s stood <shown>|s suppos want|s suppos wer
-5 s swap for|s talk <shown>|s than les|s that all|s that clear|s that isnt|s that me|s that think|s the abba
-5 s the day|s the doe|s the finish|s the hang|s the has|s the hit|s the how|s the isnt|s the ive|s the minut
-5 s the tomorrow|s ther at|s ther built|s thes two|s thi on|s thing could|s third our|s though wer
-5 s thre expect|s thre youd|s tie the|s tim <said>|s to constructor|s to on|s to out|s to put|s to someth
-5 s to thre|s two another|s two fail|s two it|s typ all|s under condition|s unles giv|s variabl each
-5 s variabl lin|s version the|s very inner|s walk onc|s want start|s want to|s we do|s we hav|s we look
-5 s wer fiv|s wer her|s wer machin|s wer on|s wev the|s what largest|s what result|s what thos|s what typ
-5 s when over|s when run|s when say|s whenever feel|s which thes|s which will|s whil run|s with all|s with bar
-5 s with equal|s with other|s with part|s with position|s with slic|s wont for|s word to|s would choos
-5 s would draw|s would follow|s would need|s writ cod|s writ in|s writ of|s written the|s wrong not
-5 s you another|s you cheerful|s you most|s you off|s you show|s youd an|s youd how|s youd over|s your report
-5 s your small|s your today|s zero a|sets up editor|sets up hold|sets up input|sets up ran|sets up short
-5 sets up today|syntax del|syntax is|syntax plain|syntax python|tells anywher|tells bag|tells builtin
-5 tells charat|tells defin|tells direct|tells doc|tells doub|tells full|tells greater|tells gues|tells hunt
-5 tells im|tells instant|tells market|tells mes|tells method|tells nicht|tells output|tells parameter
-5 tells photo|tells pond|tells pot|tells self|tells spend|tells spot|tells story|tells stranger|tells strip
-5 tells sum|tells task|tells tea|tells titl|tells util|w account|w achiev|w afternoon|w anyway|w bench
-5 w choic|w clearer|w combination|w compiler|w crook|w cut|w disagre|w discus|w doc|w embarras|w exit
-5 w extrem|w frustrat|w getordefault|w gonna|w grab|w grandmother|w grant|w handful|w hint|w junior|w land
-5 w least|w mes|w monday|w nephew|w nicht|w object|w offic|w pars|w patch|w pick|w rac|w recommend|w regard
-5 w reject|w requir|w roof|w separat|w sort|w sphinx|w such|w trunc|w unusual|w what|w yet
-4 acts requests leads|acts tells sets up|advises altogether|advises back|advises comfortabl|advises del
-4 advises going|advises hol|advises integer|advises item|advises let|advises memory|advises paper
-4 advises stretch|advises water|asks alter|asks apart|asks argu|asks best|asks block|asks compar|asks consider
-4 asks day|asks imagin|asks mention|asks position|asks prov|asks reason|asks responsibl|asks rest|asks sampl
-4 asks scal|asks set|asks someth|asks trac|asks wrot|b <said> down|b <said> each|b <said> goe|b <said> n
-4 b <said> on|b <said> plu|b <said> setrecursionlimit|b <said> still|b <said> thre|b <said> wherever
-4 b <shown> afterward|b <shown> answer|b <shown> better|b <shown> del|b <shown> differ|b <shown> element
-4 b <shown> goe|b <shown> had|b <shown> hang|b <shown> hit|b <shown> input|b <shown> let|b <shown> onc
-4 b <shown> pas|b <shown> sixty|b <shown> stop|b <shown> str|b <shown> through|b <shown> tomorrow|b <shown> walk
-4 b ^ <asked>|b ^ accord|b ^ choos|b ^ d|b ^ digit|b ^ enumerat|b ^ first|b ^ forty|b ^ help|b ^ hi|b ^ merg
-4 b ^ mirror|b ^ nam|b ^ now|b ^ paus|b ^ perhap|b ^ possib|b ^ sam|b ^ seven|b ^ seventy|b ^ the|b ^ therell
-4 b ^ undo|b a <odd>|b a and|b a chessboard|b a favourit|b a messag|b a neat|b a whol|b a wrong|b a yes
-4 b abba it|b about non|b achiev $|b again until|b already ther|b an element|b an hour|b and $|b and delet
-4 b and end|b and hear|b and i|b and on|b and try|b answer one|b any troubl|b approach <facts>|b are and
-4 b are broken|b are possibl|b are right|b argument is|b as possibl|b as what|b ask it|b ask me|b assign both
-4 b assign the|b at both|b at christma|b at four|b at mor|b at what|b be interest|b be lov|b be nic|b be wrong
-4 b beautiful $|b being ther|b between $|b big <odd>|b big <talk>|b big a|b bool that|b bos <talk>|b both halv
-4 b by floor|b by one|b call <asked>|b call toarray|b cant comment|b catch your|b char <talk>|b choos between
-4 b claim $|b clash $|b clu from|b cod with|b com through|b common $|b compar <facts>|b comprehension that
-4 b confirm or|b consider $|b conversation $|b convinc yourself|b count on|b curiou $|b curiou what
-4 b daughter <talk>|b delet <odd>|b describ it|b do <shown>|b do at|b do by|b do ther|b do thre|b dot <shown>
-4 b dot util|b doubl check|b doubt it|b draw <said>|b drop <talk>|b each lin|b each possibl|b earlier <talk>
-4 b earliest <facts>|b eat the|b els and|b end <asked>|b enjoy hear|b entir insid|b enumerat $|b ever goe
-4 b every <shown>|b every test|b fals if|b fami <facts>|b feel <said>|b feel comfortabl|b fell over|b first fail
-4 b first insert|b first thing|b fiv in|b fiv mor|b for abba|b for age|b for grant|b for lunch|b for positiv
-4 b for sort|b formula with|b frustrat $|b further $|b gain by|b got tim|b great <talk>|b guest insid
-4 b had another|b halv is|b hand to|b happen after|b happen the|b has $|b hash <odd>|b hashabl as|b hasnt been
-4 b hav caught|b hav someth|b havent <talk>|b havent got|b hear $|b hear <shown>|b hear wher|b her leg
-4 b her the|b hidden test|b hold back|b hold up|b hot and|b however you|b i promis|b idea to|b if <asked>
-4 b if thi|b in forty|b in go|b in it|b in word|b index and|b interviewer $|b into str|b into that|b is <odd>
-4 b is also|b is cheap|b is clean|b is drop|b is handy|b is next|b is only|b is run|b is seen|b is told
-4 b is well|b it <talk>|b it beat|b it buy|b it mean|b it out|b it saf|b it than|b its <talk>|b its all
-4 b its alright|b its final|b job is|b just befor|b knock $|b know its|b know mor|b larg would|b lead to
-4 b learn how|b least one|b let breath|b let mak|b letter <asked>|b lik thi|b lin abov|b lin are
-4 b listen <talk>|b listen with|b long would|b lru <said>|b mak for|b mak your|b mark for|b math floor
-4 b may hav|b me all|b me see|b me today|b me whether|b memory allow|b merg the|b met <talk>|b min is
-4 b minut are|b miss <odd>|b mm <talk>|b mm hm|b much <shown>|b much do|b much is|b my gran|b nasty <asked>
-4 b neednt <said>|b new <facts>|b not at|b not try|b of fifteen|b of no|b of opener|b of plat|b of test
-4 b old <asked>|b on <asked>|b on every|b on thi|b onc youv|b one alway|b one entry|b one sort|b one would
-4 b only $|b only a|b or no|b or with|b order by|b out yourself|b outer <shown>|b paper <odd>|b part of
-4 b past it|b past that|b pick a|b plain dict|b plan into|b pop with|b program <asked>|b program <facts>
-4 b program print|b put two|b python <facts>|b rather let|b read <said>|b remember is|b repeat till
-4 b rough <talk>|b run over|b sam <shown>|b say to|b screen $|b second argument|b select on|b sens to|b serv $
-4 b serv <shown>|b set <talk>|b seven to|b seventeen $|b shown $|b sit next|b six to|b sixty four|b small one
-4 b smaller <talk>|b som twenty|b someth i|b sort $|b sort all|b sort the|b spac $|b spe <talk>|b spend them
-4 b start and|b start in|b stay quiet|b stay silent|b step of|b step would|b stir $|b stop $|b strik you
-4 b struct $|b suitcas $|b sum <facts>|b sur are|b surest of|b sys <talk>|b sys modul|b tak on|b talk whil
-4 b tally $|b ten <asked>|b ten second|b test that|b than at|b that half|b that input|b that yourself
-4 b the begin|b the drawer|b the fact|b the freshest|b the insertion|b the littl|b the new|b the pleasur
-4 b the sys|b the tabl|b the wish|b their kid|b then one|b ther alway|b thes one|b they arent|b they lie
-4 b thi question|b thi task|b thirty fiv|b thought on|b thre <odd>|b thre equal|b thunder $|b till you
-4 b tim <facts>|b tiny <shown>|b to confirm|b to continu|b to her|b to nod|b to their|b toarray $|b toarray on
-4 b too much|b took <talk>|b took you|b touch one|b tru of|b try <asked>|b try yet|b twelv <shown>
-4 b two <shown>|b two or|b two plu|b two sentenc|b two stand|b unbroken <talk>|b unbroken stretch|b uncl <talk>
-4 b unsur about|b up with|b us <talk>|b use $|b used to|b vanish $|b version thre|b voucher $|b want to
-4 b was befor|b wast $|b we carry|b wer say|b what its|b what not|b when that|b whenever <shown>|b wher she
-4 b wher your|b whether ther|b whether to|b who doesnt|b whoever is|b why a|b wid <shown>|b window is
-4 b with seven|b with their|b word banana|b word pepper|b word what|b would too|b wouldnt <facts>|b x in
-4 b you a|b you hav|b you hit|b you in|b you lean|b you measur|b you narrat|b you pick|b you produc
-4 b you repeat|b you right|b you troubl|b you work|b your choos|b your colleagu|b your count|b your decision
-4 b your own|b your pick|b your sort|b your very|b youv reach|b youv written|b zero for|guess counter
-4 guess fifty|guess thirty|guess twenty|language empty|language left|language the|leads best|leads grow
-4 leads help|leads hold|leads mov|leads need|leads nobody|leads troubl|leads variabl|leads volum|nothing assum
-4 nothing choos|nothing eighty|nothing enjoy|nothing four|nothing glad|nothing help|nothing hey|nothing nineteen
-4 nothing pair|nothing paus|nothing somebody|nothing speak|nothing though|nothing two|plan do|plan mm
-4 plan that names advises|plan that names every|plan that names thank|plan youv|question can|question cas
-4 question several|question sid|question throw|question whichever|question without|remark b|remark corner
-4 remark get|remark may|remark nam|remark nin|remark talk|remark that names giv|remark that names push
-4 remark that names swap|reports acros|reports box|reports broken|reports cach|reports cak|reports colleagu
-4 reports counter|reports depend|reports describ|reports formula|reports hour|reports however|reports id
-4 reports jar|reports knock|reports lay|reports light|reports microphon|reports nam|reports nervou|reports pop
-4 reports pressur|reports ready|reports row|reports search|reports shrink|reports sign|reports siren
-4 reports system|reports toarray|reports tonight|reports train|reports uniqu|reports v|reports version
-4 requests accept|requests clear|requests eye|requests form|requests imagin|requests loan|requests rephras
-4 requests song|requests window|s <said> com|s <said> do|s <said> hand|s <said> hashabl|s <said> their
-4 s <said> together|s <said> util|s <shown> a|s <shown> as|s <shown> boolean|s <shown> but|s <shown> certain
-4 s <shown> default|s <shown> didnt|s <shown> doubl|s <shown> equal|s <shown> every|s <shown> fals|s <shown> few
-4 s <shown> given|s <shown> includ|s <shown> interest|s <shown> length|s <shown> loud|s <shown> middl
-4 s <shown> need|s <shown> nlargest|s <shown> no|s <shown> print|s <shown> sip|s <shown> small|s <shown> stor
-4 s <shown> taken|s <shown> they|s <shown> think|s <shown> us|s <shown> x|s ^ accord|s ^ away|s ^ behind
-4 s ^ box|s ^ byt|s ^ comprehension|s ^ everyon|s ^ field|s ^ hidden|s ^ hous|s ^ job|s ^ jot
-4 s ^ linkedhashmap|s ^ lost|s ^ lru|s ^ map|s ^ merg|s ^ min|s ^ own|s ^ perhap|s ^ pil|s ^ possib
-4 s ^ possibl|s ^ siz|s ^ spell|s ^ stag|s ^ stal|s ^ than|s ^ therell|s ^ total|s ^ twelv|s ^ wider|s a card
-4 s a hum|s a lie|s a now|s a review|s a sweep|s about cod|s about than|s about third|s about worst
-4 s accept <shown>|s after <shown>|s ahead <shown>|s all go|s all the|s along a|s alway for|s an rather
-4 s and messy|s and million|s and shar|s and wher|s any one|s argu it|s argument the|s array <said>
-4 s arriv that|s as allow|s as cam|s as has|s as statement|s at earliest|s at for|s at moment|s at spe
-4 s at top|s be for|s be i|s becaus the|s becom <shown>|s behind <shown>|s big of|s book <shown>|s bool say
-4 s boolean <shown>|s both in|s box the|s by a|s by board|s by much|s by of|s by or|s can at|s can hear
-4 s cant assign|s cas through|s cas two|s chang mind|s clear to|s cod about|s cod that|s compar identity
-4 s compar one|s could try|s count one|s count two|s decid to|s depth <said>|s distinct of|s do or
-4 s do remember|s do trust|s do your|s doe behav|s doe matter|s doe program|s dont one|s drop first|s either is
-4 s end an|s entir another|s error that|s fail is|s fall zero|s fami of|s find it|s find whether|s first you
-4 s fiv in|s fiv minut|s follow the|s for about|s for hour|s for kind|s for mor|s for ring|s for so|s for sort
-4 s for word|s for you|s four a|s four fail|s four for|s fourteen of|s from answer|s from last|s from point
-4 s gap no|s gav for|s go one|s hang <shown>|s has and|s hav thre|s how approach|s how behav|s how think
-4 s i <said>|s i confirm|s i hav|s i wouldnt|s if dont|s if found|s if loop|s if met|s if only|s ill back
-4 s ill on|s in already|s in comment|s in kitchen|s in lin|s in many|s in recursion|s in sampl|s in third
-4 s in to|s in wrong|s index one|s input which|s instead one|s is ahead|s is bool|s is smallest|s is voic
-4 s it com|s it finish|s it somebody|s it stop|s it undefin|s its is|s its plac|s judg for|s keyerror the
-4 s larg it|s leav <said>|s length zero|s let her|s let stay|s let through|s lin that|s look to|s look when
-4 s loop without|s lost <shown>|s mad <said>|s mak empty|s mak the|s may that|s me many|s me of|s mean that
-4 s messy of|s might it|s million it|s minut <shown>|s minut on|s mor about|s mov finger|s much it|s my her
-4 s my say|s my sort|s nam squar|s nam with|s need apologis|s neither it|s new join|s next each|s no i
-4 s number you|s of away|s of did|s of doe|s of lin|s of longer|s of wher|s often you|s on of|s on team
-4 s one as|s one com|s one expect|s one swallow|s or dot|s or struct|s out last|s over length|s peopl the
-4 s per and|s pick <shown>|s pick one|s play interviewer|s point on|s pop the|s print <shown>|s program play
-4 s reason it|s remember it|s repeat its|s run on|s say four|s say loud|s see a|s see on|s sens you
-4 s seven <shown>|s shall <shown>|s shortest you|s show wher|s sinc last|s sketch <shown>|s slic run|s som and
-4 s somebody the|s somebody you|s someth run|s sort the|s squar with|s statement <shown>|s stor <said>
-4 s suppos did|s swap <shown>|s tak one|s ten <said>|s test <said>|s test for|s test it|s test say|s test them
-4 s test would|s that embarras|s that non|s that sens|s the around|s the banana|s the becaus|s the got|s the if
-4 s the moment|s the pepper|s the should|s the test|s the unus|s the valu|s the wher|s the who|s their on
-4 s them for|s them to|s them you|s ther error|s ther rush|s ther too|s ther wrong|s thes are|s they into
-4 s thi for|s thing of|s through <shown>|s through for|s through word|s throw exception|s throw one|s to last
-4 s to was|s toarray the|s try <shown>|s two les|s two red|s two would|s unbroken of|s until speak|s up your
-4 s valu a|s version it|s walk until|s we <said>|s wear <shown>|s went the|s wer halfway|s wer insert
-4 s wer thousand|s wer tim|s what between|s what going|s what insid|s whatever can|s when isnt|s wher can
-4 s wher two|s whether all|s which lead|s which shall|s which thing|s why two|s with a|s with error|s with in
-4 s with key|s work plac|s work when|s would argu|s would buy|s would caught|s would explain|s would my
-4 s would start|s you if|s you mind|s you rely|s you run|s you twic|s youd thi|s your next|s your remember
-4 s your see|s your use|s your way|s your wher|s youv minut|s youv typ|sets up back|sets up dot|sets up error
-4 sets up fail|sets up giv|sets up java|sets up n|sets up pas|sets up small|sets up sort|syntax pair|syntax sys
-4 syntax tupl|tells absent|tells allow|tells ask|tells b|tells billion|tells border|tells bread|tells bring
-4 tells calm|tells compar|tells comparingint|tells cook|tells copy|tells cur|tells draw|tells drawer
-4 tells duplicat|tells fac|tells gon|tells happen|tells hes|tells inner|tells insid|tells interview|tells label
-4 tells languag|tells machin|tells music|tells nic|tells paint|tells rid|tells ring|tells room|tells session
-4 tells slip|tells slot|tells spell|tells summary|tells text|tells therell|tells trad|tells tre|tells underscor
-4 tells way|tells wherea|w apology|w arbitrary|w aris|w chessboard|w clear|w clerk|w collect|w comparingint
-4 w del|w descend|w exceed|w fir|w form|w forty|w freshest|w friday|w guard|w heard|w him|w holiday
-4 w iteration|w light|w lik|w nasty|w non|w number|w pleas|w pond|w pressur|w purpos|w rear|w responsibl
-4 w rout|w runecountinstr|w salt|w secretary|w sixty|w stir|w suppos|w surest|w sympathy|w tall|w teammat
-4 w therell|w topmost|w view|w w
-3 advises continu|advises doubl|advises enough|advises favourit|advises linear|advises lying|advises nasty
-3 advises occur|advises short|advises sit|advises sum|asks achiev|asks claim|asks estimat|asks find
-3 asks further|asks happy|asks liv|asks persuad|asks plainest|asks pric|asks reject|asks sign|asks simplest
-3 asks special|asks stat|asks taught|asks updat|b <said> afterward|b <said> as|b <said> becom|b <said> contain
-3 b <said> don|b <said> later|b <said> read|b <said> return|b <said> today|b <said> underscor|b <shown> dvdf
-3 b <shown> each|b <shown> earlier|b <shown> eleven|b <shown> everyth|b <shown> expect|b <shown> form
-3 b <shown> further|b <shown> if|b <shown> just|b <shown> kept|b <shown> link|b <shown> on|b <shown> ought
-3 b <shown> plac|b <shown> show|b <shown> stretch|b <shown> twelv|b <shown> us|b <shown> used|b <shown> why
-3 b <shown> word|b ^ back|b ^ basical|b ^ cach|b ^ diagonal|b ^ eighteen|b ^ far|b ^ goodnes|b ^ got|b ^ input
-3 b ^ it|b ^ itd|b ^ jot|b ^ map|b ^ noth|b ^ odd|b ^ output|b ^ pas|b ^ peopl|b ^ point|b ^ rush|b ^ shout
-3 b ^ shrink|b ^ tochararray|b ^ total|b ^ unles|b ^ unlik|b ^ w|b ^ wherea|b a breadth|b a char|b a cod
-3 b a decision|b a dozen|b a faint|b a finger|b a grand|b a last|b a lin|b a lopsid|b a matter|b a non
-3 b a sceptical|b a stop|b a str|b a test|b a warm|b a window|b add one|b addition per|b after that
-3 b all eleven|b all six|b all week|b all your|b allow that|b along the|b alright with|b alter $
-3 b alway <asked>|b alway com|b alway fill|b an argument|b an attributeerror|b and describ|b and drop|b and from
-3 b and getvalu|b and lay|b and never|b and round|b and sav|b and send|b and walk|b and which|b another look
-3 b answer ther|b any two|b anywher $|b are pass|b are too|b as my|b at about|b at my|b b that|b be a
-3 b be doing|b be four|b beat $|b been still|b befor <talk>|b befor i|b befor its|b behind my|b believ that
-3 b belong in|b bench $|b best you|b bigger $|b bigger <shown>|b body of|b boolean that|b builtin <said>
-3 b byt <asked>|b can rely|b can that|b card <odd>|b cas <shown>|b cas are|b cas wher|b catch a|b chang for
-3 b chang in|b choic to|b choos the|b clear to|b clu yet|b cod now|b cod through|b cod would|b coin $
-3 b colleagu had|b com $|b comment <talk>|b complexity $|b consist of|b constant <asked>|b convinc you
-3 b cost for|b cost when|b could embarras|b could use|b deal with|b decid for|b decid what|b decision is
-3 b design <shown>|b dict it|b differenc would|b div down|b do <facts>|b doesnt pars|b don the|b dont hand
-3 b dont play|b dont show|b down the|b each a|b each guest|b earlier $|b eleven second|b els <shown>
-3 b entir <odd>|b entry $|b entryset $|b equal <asked>|b equal <shown>|b error <facts>|b error <talk>|b even for
-3 b even that|b ever <facts>|b every minut|b everybody $|b expect for|b fair $|b fall $|b fancy $|b few <odd>
-3 b fifteen minut|b fil still|b finish that|b first that|b fit $|b fit into|b float of|b floor from
-3 b for <talk>|b for cod|b for giv|b for today|b for your|b forget to|b forward $|b from <asked>|b from <said>
-3 b from a|b from low|b full and|b gent $|b getkey and|b getvalu $|b giv <facts>|b given how|b glad $
-3 b going $|b going round|b got eight|b got twelv|b green all|b green and|b half <asked>|b half <said>
-3 b half and|b halv <shown>|b happen with|b has it|b has one|b he <shown>|b head at|b hear the|b high and
-3 b hold only|b hop its|b hot <odd>|b how confident|b how you|b i appreciat|b i expect|b i mad|b i onc|b i say
-3 b id be|b idea <facts>|b idea are|b identity ther|b if both|b if we|b ill <asked>|b im only|b import <said>
-3 b in <facts>|b in first|b in term|b index the|b input <facts>|b insid each|b integer $|b is <asked>|b is giv
-3 b is halfway|b is on|b is replac|b it aloud|b it already|b it count|b it different|b it hand|b it however
-3 b it later|b it put|b it right|b it what|b it wouldnt|b its argument|b its fin|b its item|b its miss
-3 b just want|b keep going|b keep just|b keyerror $|b kid join|b last position|b last thought|b least <asked>
-3 b length <facts>|b let keep|b lie entir|b lift a|b likewis $|b lin six|b list and|b littl $|b lost the
-3 b many comparison|b many distinct|b many mor|b many round|b market $|b may happen|b may the|b me for
-3 b meet you|b middl with|b might break|b might your|b min <talk>|b mor interest|b most <shown>|b most tim
-3 b much <said>|b much mor|b much would|b must be|b must go|b nastiest <shown>|b need that|b need two
-3 b newcomer <shown>|b nin in|b nin quadrillion|b nineteen $|b ninety $|b no <asked>|b nod and|b non to
-3 b not even|b not their|b noth <asked>|b noth at|b notic about|b of book|b of counter|b of integer|b of paper
-3 b of rang|b of russian|b of sort|b often they|b on thos|b onc wer|b one addition|b one down|b one singl
-3 b one stay|b one wait|b one wer|b one yet|b or cold|b our <talk>|b out already|b output is|b over <shown>
-3 b own cod|b own pac|b packag <odd>|b pag $|b part <facts>|b pas it|b patch of|b pay with|b plan onc
-3 b play it|b player $|b plu equal|b point seven|b pointer <talk>|b popitem <shown>|b popitem with|b possibl $
-3 b possibl <shown>|b practic <talk>|b problem <facts>|b pull the|b purpos $|b put it|b quadrillion $
-3 b radio <odd>|b reach <odd>|b reach and|b read <odd>|b record $|b recursion <asked>|b recursion <talk>
-3 b reject $|b responsibl for|b right after|b rol $|b round could|b rul on|b run a|b run when|b say zero
-3 b sceptical <talk>|b search the|b second step|b see what|b select from|b sentenc $|b set asid|b seven <shown>
-3 b seven out|b seven pas|b shar the|b shelf <shown>|b silenc is|b simp stop|b sinc everyth|b sinc one
-3 b six minut|b six out|b sixteen <talk>|b slid it|b slip with|b slow is|b smallest input|b smell of
-3 b so <said>|b som <facts>|b som other|b somebody befor|b somewher $|b song $|b split $|b stand at
-3 b start again|b start at|b stay <odd>|b still cant|b still run|b suppos ther|b suspect $|b suspect a
-3 b suspect that|b ten of|b term of|b test from|b test of|b than two|b thank $|b that cam|b that claim
-3 b that liv|b that out|b that sound|b that walk|b that worry|b that youd|b the array|b the bar|b the comment
-3 b the computer|b the error|b the expression|b the fewest|b the fre|b the market|b the moment|b the nam
-3 b the original|b the valu|b the wid|b the window|b them with|b ther <said>|b ther isnt|b they cost
-3 b they grow|b they should|b theyr a|b theyr arrang|b theyr the|b thi minut|b third of|b though a|b though it
-3 b thrown <talk>|b thrown away|b tim goe|b to draw|b to everybody|b to find|b to keep|b to newest|b to offer
-3 b to show|b to them|b to thi|b together with|b took a|b trac $|b trac what|b tru for|b trust your|b try both
-3 b try the|b twelv pass|b twenty to|b two argument|b two fail|b two idea|b two on|b two test|b undefin <talk>
-3 b undefin if|b underscor <asked>|b underscor cach|b underscor valu|b until <shown>|b up <said>|b up its
-3 b up onc|b us to|b use for|b valu in|b voic <talk>|b w $|b want thre|b was <asked>|b way through|b we let
-3 b welcom <shown>|b wer going|b wer only|b what differenc|b what gav|b what had|b what keep|b what mak
-3 b what next|b whatever <shown>|b when <facts>|b when every|b wher my|b which bit|b which input|b which order
-3 b which plac|b whol <talk>|b whol of|b will that|b with doubl|b with exact|b with interest|b with nin
-3 b with nobody|b wonder $|b wont catch|b work <shown>|b work that|b would now|b would stand|b would such
-3 b would surviv|b writ them|b you alter|b you app|b you break|b you confident|b you imagin|b you mean
-3 b you mer|b you neednt|b you pull|b you too|b you whether|b you wrestl|b youd hand|b youd put|b youll ever
-3 b youll hav|b your reckon|b your typ|b your way|b yourself and|b zero <asked>|b zero <said>|b zero dot
-3 b zero too|guess about the language how|guess check|guess compar|guess everyth|guess explain|guess over
-3 guess suppos|guess thatd|guess whatever|guess whether|language every|language is|language python
-3 language sets up|language unles|language wher|language without|language zero|leads afresh|leads larg
-3 leads reach|leads ready|leads sid|leads siz|leads youv|n <asked> 3|nothing d|nothing down|nothing either
-3 nothing fewer|nothing fifty|nothing gap|nothing henc|nothing hi|nothing hurry|nothing input|nothing jot
-3 nothing key|nothing new|nothing num|nothing one|nothing output|nothing pretend|nothing rain|nothing read
-3 nothing shrink|nothing somewher|nothing ther|plan empty|plan every|plan follow|plan from|plan inward
-3 plan left|plan neighbour|plan read|plan say|plan settl|plan she|plan that names search|plan to|plan whatever
-3 question better|question could|question on|question round|question shall|question we|remark be|remark given
-3 remark harm|remark hurry|remark other|remark that names alright|remark that names do|remark that names non
-3 remark that names twenty|remark that names when|remark that names would|remark try|remark wouldnt|remark yes
-3 remark youd|reports absent|reports annoy|reports argument|reports attributeerror|reports bin|reports byt
-3 reports calm|reports char|reports character|reports confirm|reports contain|reports crash|reports current
-3 reports detail|reports duplicat|reports earn|reports edg|reports eighty|reports fac|reports fourth
-3 reports insert|reports older|reports pars|reports post|reports primitiv|reports rac|reports roof|reports run
-3 reports show|reports shut|reports somewher|reports sound|reports spar|reports special|reports stamp
-3 reports strik|reports tal|reports talk|reports understood|reports util|reports w|reports wish|reports writ
-3 requests choos|requests computer|requests convinc|requests d|requests far|requests fourth|requests going
-3 requests got|requests happen|requests hour|requests lean|requests lie|requests open|requests pac|requests rul
-3 requests said|requests statement|requests whenever|requests worth|requests wrap|s <said> afterward|s <said> are
-3 s <said> bracket|s <said> cold|s <said> end|s <said> every|s <said> full|s <said> how|s <said> insertion
-3 s <said> kept|s <said> later|s <said> leav|s <said> peac|s <said> plac|s <said> real|s <said> show
-3 s <said> twic|s <said> whether|s <shown> again|s <shown> anywher|s <shown> begin|s <shown> big|s <shown> build
-3 s <shown> differ|s <shown> door|s <shown> four|s <shown> hand|s <shown> hit|s <shown> item|s <shown> larg
-3 s <shown> link|s <shown> los|s <shown> memory|s <shown> shorter|s <shown> slow|s <shown> than|s <shown> typ
-3 s <shown> undefin|s <shown> why|s ^ answer|s ^ assumption|s ^ backward|s ^ bar|s ^ carry|s ^ constant
-3 s ^ constructor|s ^ curiou|s ^ duplicat|s ^ elif|s ^ er|s ^ exception|s ^ heaven|s ^ highest|s ^ hint
-3 s ^ imagin|s ^ is|s ^ ive|s ^ jar|s ^ kept|s ^ larg|s ^ lazy|s ^ littl|s ^ method|s ^ mother|s ^ my
-3 s ^ old|s ^ owe|s ^ pas|s ^ pictur|s ^ pretend|s ^ promis|s ^ quarter|s ^ reach|s ^ rush|s ^ shak
-3 s ^ shrink|s ^ sing|s ^ singer|s ^ snip|s ^ sock|s ^ squar|s ^ stat|s ^ steer|s ^ stuck|s ^ to|s ^ two
-3 s ^ unles|s ^ unlik|s ^ w|s ^ wav|s ^ wherea|s ^ you|s a and|s a belong|s a cant|s a clerk|s a method
-3 s a moment|s a stretch|s a with|s a worth|s about billion|s about cost|s about plan|s about thi|s all small
-3 s all test|s an and|s and <shown>|s and it|s and map|s and may|s and new|s and next|s and on|s and they
-3 s and through|s and toward|s and twin|s and wont|s and you|s answer two|s any between|s any you|s anyth your
-3 s are answer|s are choos|s are many|s are no|s are sam|s are the|s as a|s as next|s as test|s as two
-3 s away you|s back <shown>|s be all|s be comfortabl|s be curiou|s be four|s befor break|s befor hav
-3 s behind has|s bit you|s but six|s by mean|s by reckon|s call on|s chang plan|s check on|s cod a|s com for
-3 s com your|s compar their|s compar what|s comparison that|s comparison the|s condition les|s cost ten
-3 s cost your|s could find|s could one|s could wrong|s count of|s decid you|s did com|s did do|s did learn
-3 s did settl|s divid round|s do gain|s do notic|s do see|s documentation <said>|s doe know|s doe run
-3 s doe show|s don the|s door a|s drop a|s each <said>|s each by|s each for|s each hold|s each start
-3 s each that|s eight twelv|s either may|s element <shown>|s els you|s enjoy rest|s entir <shown>
-3 s expect <said>|s expect and|s fil pars|s final in|s find <shown>|s first last|s fiv left|s fiv them|s for at
-3 s for colleagu|s for idea|s for last|s for loop|s for order|s for yet|s four eight|s four pas|s four with
-3 s four zero|s fourteen fifteen|s from sam|s full of|s full with|s getkey getvalu|s giv four|s giv that
-3 s go again|s go whil|s goe is|s goe to|s got <said>|s had be|s half on|s half that|s halfway a|s halv in
-3 s hand back|s happy hear|s has up|s hav paper|s havent one|s he <shown>|s height <shown>|s height and
-3 s how an|s how comparison|s how distinct|s how each|s how step|s i befor|s i of|s i put|s i we|s i your
-3 s if item|s if rather|s if tim|s if understood|s if would|s ill my|s ill right|s ill to|s im <said>|s im on
-3 s im what|s in doubl|s in first|s in fiv|s in for|s in its|s in last|s in thre|s in youd|s instead the
-3 s is by|s is count|s is except|s is own|s is part|s is reason|s is so|s isnt of|s it <shown>|s it another
-3 s it its|s it les|s it only|s its at|s its decision|s its for|s its just|s its not|s just condition|s key a
-3 s know <said>|s know away|s know it|s know the|s last so|s lay the|s length one|s les the|s let cod
-3 s let fiv|s let ther|s letter <shown>|s lik know|s lin for|s lin it|s lin nam|s liv the|s liv your|s loop it
-3 s lru cach|s mad a|s mad stop|s mad think|s many the|s many you|s mark the|s mark you|s match a|s may below
-3 s may your|s me now|s mean a|s method <shown>|s mov by|s my of|s my too|s neighbour its|s next isnt
-3 s next iter|s next on|s nin eleven|s nin thre|s nobody <shown>|s non a|s non no|s not plac|s notebook the
-3 s of between|s of exist|s of halv|s of n|s of thos|s off <shown>|s off last|s often that|s oldest newest
-3 s on last|s on six|s on small|s on third|s onc <said>|s onc that|s one an|s one behind|s one les
-3 s one myself|s one see|s one then|s one thi|s or the|s or with|s out rang|s outer and|s over <said>
-3 s paint one|s pas comparator|s peopl whil|s per is|s pick of|s plac say|s plan it|s plu <shown>|s pointer the
-3 s pop an|s popitem last|s popitem the|s queu you|s rather a|s rather the|s read tomorrow|s ring the
-3 s round until|s run idea|s run zero|s said <shown>|s sam as|s say an|s say many|s see befor|s seem be
-3 s sentenc the|s set a|s set and|s seven eight|s seven nin|s seven of|s seven ten|s seven with|s shak head
-3 s shall carry|s shall let|s shall look|s shall read|s she the|s small all|s smallest of|s sorry hear
-3 s sort <said>|s sort into|s speak it|s spot a|s squar and|s stand in|s start <said>|s start zero
-3 s statement for|s stay you|s step a|s still me|s still the|s stop short|s stop ten|s str a|s sum <shown>
-3 s sum its|s suppos hand|s suspect <said>|s tall the|s taught the|s ten on|s ten want|s test as|s test two
-3 s test with|s that already|s that befor|s that break|s that cas|s that most|s that pair|s that sort
-3 s that spend|s that yet|s the alon|s the back|s the depend|s the hop|s the look|s the mov|s the nam
-3 s the okay|s the person|s the slot|s them their|s then is|s ther one|s ther quarter|s ther you|s theyr sam
-3 s think russian|s thousand with|s thre gav|s thre out|s through on|s tim it|s to don|s to i|s to plan
-3 s to problem|s to stuck|s to sur|s too and|s turn your|s twelv fourteen|s twenty thirty|s two for|s two minut
-3 s two most|s two only|s two the|s two whos|s u two|s until round|s use dot|s want it|s want know|s we be
-3 s we from|s we stay|s wer as|s wer in|s what ask|s what doe|s what may|s what mean|s what need
-3 s what shortest|s whatever <said>|s when found|s when they|s wher most|s wher run|s wher see|s which chang
-3 s which fin|s with argument|s with between|s with element|s with finger|s with fiv|s with last|s with nod
-3 s with problem|s with second|s with singl|s with sort|s within <shown>|s word a|s work already|s would ask
-3 s would compar|s would comparison|s would comput|s would feel|s would pick|s would trust|s wouldnt that
-3 s writ non|s writ test|s writ with|s wrong a|s you asid|s you assum|s you fill|s you hav|s you least
-3 s you linear|s you met|s you much|s you nam|s you problem|s you shar|s you stand|s you until|s you up
-3 s you use|s you we|s youd bigint|s youd up|s youll at|s your about|s your doe|s your for|s your giv
-3 s your judg|s your mov|s your pac|s your read|s your said|s your tim|s your welcom|s your your|s youv an
-3 s youv twelv|s zero length|s zero ten|sets up fourth|sets up fram|sets up further|sets up hear|sets up pair
-3 sets up review|sets up someth|syntax arraydequ|syntax discard|syntax doe|syntax how|syntax import|syntax ther
-3 syntax which|syntax whol|tells acces|tells appl|tells bin|tells coin|tells comma|tells deepcopy|tells explain
-3 tells field|tells fill|tells got|tells ground|tells head|tells iterat|tells iteration|tells java|tells k
-3 tells l|tells land|tells lid|tells mer|tells minimum|tells mountain|tells nod|tells pair|tells parenthes
-3 tells pass|tells pivot|tells problem|tells red|tells rep|tells replac|tells replaceall|tells roof|tells sho
-3 tells simpl|tells singl|tells siz|tells snip|tells somewher|tells sunny|tells thread|tells threw|tells tip
-3 w afresh|w an|w and|w ann|w appl|w attributeerror|w beautiful|w bread|w brought|w catalogu|w chair|w circl
-3 w coin|w def|w discussion|w dish|w distinct|w divider|w dominat|w doorbell|w dot|w dozen|w drink|w drum
-3 w eaten|w entryset|w er|w exist|w explanation|w few|w fewest|w fifth|w foot|w getkey|w getvalu|w glad
-3 w gras|w grumpy|w habit|w hasnt|w hors|w hunt|w implement|w insertion|w interrupt|w likewis|w loan|w messy
-3 w nearest|w newcomer|w owl|w pac|w parameter|w patienc|w plainest|w portion|w possibl|w pretend|w promis
-3 w quadrillion|w reckon|w rep|w sceptic|w sceptical|w several|w shut|w singer|w slow|w stall|w suggestion
-3 w suitcas|w surround|w tak|w thrown|w titl|w tochararray|w torn|w tos|w tour|w understood|w unles|w unlik
-3 w upper|w used|w voucher|w week|w wherea|w wish|w wobbl|w worn|w wrestl
-2 advises bracket|advises goe|advises lack|advises mad|advises rough|advises somewher|advises together
-2 advises total|advises typ|asks bring|asks cell|asks clear|asks follow|asks formula|asks harder|asks nastiest
-2 asks pattern|asks present|asks reader|asks sceptical|asks tak|b <said> away|b <said> back|b <said> cam
-2 b <said> cost|b <said> most|b <said> onc|b <said> one|b <said> shar|b <said> they|b <shown> allow
-2 b <shown> carry|b <shown> down|b <shown> enter|b <shown> follow|b <shown> got|b <shown> grow|b <shown> otherwis
-2 b <shown> question|b <shown> swap|b <shown> tally|b <shown> together|b ^ array|b ^ collection|b ^ com|b ^ draw
-2 b ^ every|b ^ exact|b ^ find|b ^ follow|b ^ henc|b ^ iterat|b ^ java|b ^ linear|b ^ nor|b ^ pour|b ^ quit
-2 b ^ shall|b ^ slic|b ^ till|b ^ tip|b ^ under|b ^ will|b ^ you|b a blank|b a bookshelf|b a capital
-2 b a clean|b a default|b a messy|b a notebook|b a pointer|b a sceptic|b a sequenc|b a smil|b accord to
-2 b add to|b after your|b again so|b agre $|b all in|b allow and|b aloud what|b also want|b an a|b and look
-2 b and put|b and that|b and we|b angl <odd>|b angl bracket|b another <odd>|b any <odd>|b any of|b any question
-2 b anyth for|b anyth in|b approach <shown>|b approach need|b as a|b as expect|b as though|b as well|b ask for
-2 b assum that|b at <odd>|b at whatever|b back of|b be good|b be select|b becom $|b being <asked>|b being stuck
-2 b best is|b big word|b bool or|b both sid|b busy with|b by <said>|b by its|b by itself|b card <talk>
-2 b certain that|b check it|b cod review|b cod say|b com <shown>|b comma ok|b compar <shown>|b compar two
-2 b confident are|b constant tim|b cost $|b cross <shown>|b cut $|b decid to|b default you|b defend it
-2 b design <talk>|b direction $|b do then|b do thing|b doe the|b doe thi|b dot <asked>|b dot setrecursionlimit
-2 b doubl one|b doubt your|b drawer $|b each person|b enjoy listen|b equal <said>|b explain that|b expression $
-2 b few word|b first cas|b first sign|b first when|b fiv test|b fiv wher|b fiv you|b flag $|b for mov
-2 b for underscor|b four by|b four cas|b fourteen of|b from both|b from that|b fun $|b going through|b guess $
-2 b halv <talk>|b happen first|b hardest <facts>|b has only|b hav about|b hav fifteen|b hav for|b hear about
-2 b her whenever|b hint at|b holiday $|b hurry at|b i plu|b idea at|b if they|b im keen|b imagin <shown>
-2 b impressiv $|b in newer|b in proportion|b indexerror $|b infinity $|b init $|b int <said>|b into word
-2 b into zero|b is all|b is eight|b is from|b is kept|b is need|b is new|b is whether|b isnt my|b isnt the
-2 b it alway|b it spread|b it tak|b it wrap|b its full|b its gon|b its nod|b its rather|b itself and|b key is
-2 b last sentenc|b leap to|b les the|b let paus|b let you|b lin <talk>|b lin do|b lunch $|b mad of|b map each
-2 b mark wher|b may assum|b may chang|b me along|b method <talk>|b might <odd>|b million and|b mind <asked>
-2 b minut <shown>|b minut and|b modul call|b my lip|b neighbour are|b never say|b no <shown>|b no two
-2 b nowher $|b o and|b of forty|b of friend|b of insertion|b often $|b on eight|b on either|b on in|b on our
-2 b one <shown>|b one beyond|b one by|b one lon|b only updat|b or four|b order $|b other <facts>|b other are
-2 b otherwis $|b out if|b over to|b over two|b paint <talk>|b pair <facts>|b part <talk>|b partner <talk>
-2 b pencil $|b peopl <talk>|b pinch $|b play your|b point <shown>|b point do|b position $|b predict the
-2 b pressur $|b problem a|b produc the|b program <talk>|b program do|b proportion to|b propos $|b put $
-2 b put one|b python its|b ran into|b real <talk>|b receiv the|b recursion and|b request $|b sam to|b sav the
-2 b say at|b say each|b say its|b second part|b secretary <talk>|b self dot|b sentenc of|b separat $
-2 b settl that|b shift everyth|b sit <asked>|b six <odd>|b sixty $|b slash in|b somewher in|b stal <talk>
-2 b stal entry|b statement <facts>|b statement <talk>|b still has|b still in|b still remember|b still with
-2 b suggest that|b sys has|b t <odd>|b t shirt|b ten test|b that fail|b that ther|b the fifth|b the librarian
-2 b the point|b the post|b the slic|b the standard|b the timelin|b them <asked>|b them do|b ther <odd>
-2 b ther is|b they hav|b thi weather|b thi would|b thos from|b thought is|b through how|b through its|b throw a
-2 b to drink|b to fifty|b to maintain|b to paus|b to touch|b told $|b trac them|b troubl at|b tupl of
-2 b twelv and|b two differ|b two part|b typ <asked>|b typ <odd>|b understand the|b uneven <shown>|b up without
-2 b use up|b variabl is|b verdict $|b version is|b voic $|b voic <shown>|b wait a|b want two|b way a
-2 b we start|b wer expect|b wer ther|b wev <odd>|b when could|b which <odd>|b which it|b which its|b whil one
-2 b whoever was|b with and|b with both|b with each|b would convinc|b would look|b wouldnt <asked>|b writ first
-2 b writ new|b writ the|b wrong <talk>|b wrong one|b you brought|b you caught|b you fin|b you has|b you mor
-2 b you pass|b you ready|b you sooner|b you that|b youd defend|b your chair|b your hand|b your latest
-2 b your pictur|b your weekend|b youv <talk>|b youv used|guess a|guess about the language sort|guess ask|guess i
-2 guess talk|language ask|language assign|language either|language integer|leads carry|leads moment|leads typ
-2 nothing behind|nothing fil|nothing forgiv|nothing on|nothing problem|nothing welcom|nothing within|nothing yet
-2 nothing youll|plan go|plan let|plan squar|plan that names put|question anyth|question do|question her
-2 question if|question itll|question loud|question sinc|question somebody|question tells|remark down|remark i
-2 remark letter|remark one|remark pair|remark squar|remark stop|remark that names add|remark that names ill
-2 remark that names les|remark that names show|remark that names sort|remark whos|reports agre|reports arraydequ
-2 reports becom|reports brought|reports builtin|reports colon|reports common|reports distinct|reports expression
-2 reports fir|reports fruit|reports gues|reports hors|reports impressiv|reports librarian|reports new
-2 reports paus|reports pleasant|reports point|reports purpos|reports remain|reports sing|reports spac
-2 reports stand|reports unbroken|reports unsur|reports vanish|reports wear|requests count|requests estimat
-2 requests help|requests photo|requests predict|requests result|requests sampl|requests serv|requests tomorrow
-2 requests wait|requests whichever|s <said> add|s <said> after|s <said> down|s <said> fiv|s <said> i|s <said> it
-2 s <said> pas|s <said> return|s <shown> going|s <shown> head|s <shown> is|s <shown> mer|s <shown> past
-2 s <shown> row|s <shown> som|s <shown> treat|s <shown> twic|s <shown> up|s <shown> use|s ^ anyon|s ^ bring
-2 s ^ burn|s ^ cach|s ^ compiler|s ^ confident|s ^ fewer|s ^ fil|s ^ fir|s ^ for|s ^ four|s ^ grandmother
-2 s ^ henc|s ^ just|s ^ knock|s ^ later|s ^ lead|s ^ multiply|s ^ nor|s ^ peopl|s ^ quadratic|s ^ spar|s ^ v
-2 s ^ wait|s ^ wear|s ^ whistl|s a b|s a dict|s a mor|s a row|s a slash|s abl do|s about through|s add mor
-2 s add what|s against other|s all except|s and comparator|s and its|s and keep|s and most|s and now|s and thos
-2 s anyth you|s are as|s are ready|s around <said>|s array the|s as doe|s at later|s at pac|s at school
-2 s at twenty|s at worst|s back your|s be sam|s be too|s been littl|s been to|s befor begin|s bet a|s book you
-2 s both it|s bring <shown>|s by door|s by one|s by way|s can from|s cant <shown>|s check with|s clu me
-2 s colleagu to|s com again|s confident you|s could cod|s could do|s could look|s could spell|s didnt the
-2 s differ the|s do believ|s do decid|s do find|s doe look|s doe occur|s doe result|s doe second|s doe tim
-2 s draw to|s end it|s enjoy to|s everyth <shown>|s exact <shown>|s expect was|s expect you|s fail the
-2 s fifteen a|s fifteen remain|s fill the|s find how|s first youd|s fiv of|s for plac|s forget the
-2 s forward the|s from import|s goe it|s half tim|s hav tabl|s hold on|s hous that|s how cod|s how do
-2 s hurry all|s i in|s i shar|s idea you|s if said|s im about|s im my|s im well|s im whenever|s in bad
-2 s in count|s in grow|s in if|s in other|s in pocket|s in way|s in your|s includ that|s is already
-2 s is better|s is largest|s is welcom|s it has|s it my|s it non|s it not|s it them|s it who|s its hang
-2 s its or|s keep as|s keep run|s know finish|s last is|s led to|s let six|s let what|s letter a|s lie your
-2 s mak ten|s many hav|s me cod|s me plan|s me short|s million you|s minu giv|s most thing|s must a
-2 s need that|s next thing|s nin twelv|s now <shown>|s number <said>|s of call|s of equal|s of start|s of tim
-2 s of work|s on at|s on count|s on door|s on left|s one at|s one by|s one cost|s only six|s open now
-2 s opener a|s order insertion|s other two|s otherwis <shown>|s over first|s own <said>|s plan you
-2 s pleasur <shown>|s pop you|s print and|s proportion the|s put into|s puzzl the|s rather say|s repeat last
-2 s repeat sam|s run onc|s sam lin|s say about|s say onc|s say thre|s say which|s second in|s see chang
-2 s she befor|s she out|s she your|s short and|s show a|s show twic|s silenc perfect|s six that|s slash a
-2 s small pas|s small you|s soon the|s stop you|s sum two|s sys a|s sys setrecursionlimit|s tak <said>
-2 s talk cost|s ten to|s test and|s test on|s than and|s than minut|s that decision|s that last|s that only
-2 s that than|s that yourself|s the and|s the buy|s the forty|s the her|s the inf|s the offic|s the put
-2 s the stand|s the wer|s the whenever|s their is|s ther clu|s ther hint|s ther lin|s thi your|s thing wer
-2 s third the|s thos befor|s thos count|s thre as|s through happen|s tim on|s tim proportion|s tim the
-2 s to afterward|s to for|s to mor|s to one|s to other|s too cam|s took than|s troubl all|s tru your
-2 s two expect|s two in|s two join|s two just|s under <shown>|s underscor rang|s until settl|s use up
-2 s valu the|s variabl when|s voic through|s want look|s want talk|s was one|s was pleasur|s way the|s way you
-2 s way your|s we try|s well the|s what own|s when full|s when mor|s when through|s wher has|s wher sit
-2 s wher to|s which in|s whil <said>|s whil of|s whil with|s who and|s will <said>|s with is|s with messag
-2 s with old|s with typ|s worry that|s would entry|s would gain|s would measur|s would nasty|s writ wher
-2 s you believ|s you choos|s you look|s you say|s you select|s you typ|s you would|s youd on|s your feel
-2 s your would|s zero expect|sets up behind|sets up clos|sets up empty|sets up left|sets up part|sets up partner
-2 sets up row|sets up run|sets up think|syntax any|syntax multiply|tells angl|tells chair|tells compiler
-2 tells downward|tells elif|tells eye|tells foot|tells fourth|tells gam|tells giv|tells hotel|tells int64
-2 tells jot|tells lunch|tells miss|tells narrower|tells nearest|tells ordinary|tells precis|tells program
-2 tells refer|tells restart|tells return|tells sausag|tells smell|tells tall|tells tangl|tells toward
-2 tells unles|tells worry|w admir|w another|w arraylist|w attack|w carriag|w chang|w character|w chat|w chop
-2 w club|w com|w comma|w concret|w confidenc|w dad|w effort|w elif|w exercis|w feed|w final|w gentl
-2 w goodby|w gossip|w greek|w guy|w heat|w henc|w hes|w honey|w id|w import|w impressiv|w infinity|w insert
-2 w int64|w iterator|w kinder|w knot|w laugh|w lock|w loos|w lorry|w maintain|w meant|w measur|w mer
-2 w modest|w mug|w mum|w neutral|w ninth|w nut|w obviou|w ok|w orang|w original|w pag|w peek|w penny
-2 w pinch|w platform|w pocket|w pursu|w r|w regular|w rub|w sandwich|w scal|w scor|w screen|w sequenc
-2 w settl|w shap|w shopper|w shout|w sign|w siren|w slic|w song|w span|w spok|w stopwatch|w strip|w student
-2 w suggest|w suit|w taller|w therefor|w thread|w throat|w total|w toward|w trad|w tuesday|w underscor
-2 w understandabl|w use|w wear|w year
-1 w ahead|w aim|w aisl|w album|w almost|w amaz|w among|w answer|w archiv|w ballot|w bar|w becom|w behind
-1 w bet|w boat|w bob|w bookshelf|w breakfast|w busiest|w caretaker|w chapter|w chart|w chocolat
-1 w chronological|w contract|w convert|w cover|w cup|w decid|w disturb|w dog|w drew|w dull|w earn|w echo
-1 w edit|w enumerat|w excellent|w exploration|w factor|w fals|w familiar|w feet|w fenc|w film|w firm|w forth
-1 w g|w gat|w glas|w haha|w halt|w heappush|w hey|w hit|w hop|w idl|w instanc|w int|w iter|w ive|w jar
-1 w kitchen|w lamp|w length|w let|w lip|w littl|w locat|w lowest|w mail|w matter|w meanwhil|w member|w milk
-1 w millisecond|w mother|w mountain|w n|w necklac|w nil|w nought|w option|w outcom|w outermost|w overflow
-1 w party|w peck|w period|w playlist|w press|w procedur|w program|w pun|w query|w rack|w raisin|w rang
-1 w rank|w re|w react|w regret|w remind|w rescu|w respect|w result|w safer|w scissor|w scribbl|w sent
-1 w shelv|w shin|w shirt|w signatur|w simplest|w siz|w someon|w son|w spac|w splic|w stream|w surfac|w swim
-1 w tangl|w team|w text|w themselv|w thr|w tied|w tip|w tricky|w twelfth|w um|w unbroken|w unpack|w user
-1 w visibl|w waiter|w watch|w wav|w wee|w whistl|w wider|w wind|w worst
0 w abba|w aboard|w accord|w act|w admit|w advanc|w advis|w afterward|w alongsid|w altogether|w anew
0 w anybody|w anyth|w app|w appeal|w array|w asid|w ask|w assignment|w asterisk|w au|w aunt|w averag
0 w awful|w awkward|w aye|w baby|w back|w background|w bak|w balanc|w ball|w bang|w bank|w bas|w bear
0 w becam|w begun|w belong|w belt|w besid|w big|w billion|w biscuit|w bles|w block|w body|w bold|w bookend
0 w boundary|w bowl|w boy|w bring|w british|w built|w cak|w calm|w cam|w cap|w capital|w cashier|w caus
0 w ceil|w cell|w cellar|w children|w chunk|w cierra|w clas|w coast|w coincidenc|w collection|w color|w comb
0 w commit|w company|w compar|w comparison|w conjunto|w consider|w consult|w contain|w containskey|w continu
0 w convenient|w cop|w corner|w cosy|w cousin|w creak|w creat|w cumin|w curtain|w dark|w day|w decorator
0 w deep|w delight|w deputy|w deslizant|w detectiv|w diagonal|w diary|w dictat|w differenc|w dig|w disagr
0 w disappoint|w discard|w doctor|w doubt|w doubter|w dough|w drawn|w dream|w driver|w duck|w due|w dunder
0 w dust|w dvdf|w earliest|w easiest|w easy|w elsewher|w empty|w encourag|w engin|w english|w equality
0 w espanol|w euro|w everybody|w everyth|w exam|w excus|w expectation|w explicit|w expres|w fac|w fact
0 w falta|w fancy|w far|w favourit|w fell|w felt|w ferry|w field|w fill|w find|w finish|w fit|w fix|w flea
0 w footprint|w forbid|w forgiv|w forward|w fre|w freq|w fridg|w frown|w func|w fus|w ganz|w gap|w gardener
0 w general|w gent|w german|w go|w goal|w goe|w goodnes|w got|w great|w grey|w grief|w ground|w guarant
0 w gues|w guess|w guilty|w gut|w halfway|w hall|w hand|w happier|w harder|w hat|w headphon|w help
0 w hesitat|w hi|w hiccup|w hold|w hot|w huh|w hungry|w ideal|w identical|w ihrer|w implementation
0 w important|w indent|w information|w insid|w intact|w intend|w intern|w interview|w interviewer|w intrigu
0 w invit|w inward|w j|w jacket|w jok|w jumbl|w keen|w kettl|w kindergarten|w kne|w know|w lap|w laptop
0 w largest|w lawn|w lead|w leaf|w leav|w led|w leg|w legal|w lent|w letra|w liberty|w lif|w listener
0 w lottery|w lru|w luhn|w lunch|w machin|w main|w manag|w manner|w march|w mas|w melt|w mic|w mil
0 w mismatch|w mistak|w modification|w monk|w morn|w mouth|w mow|w multiply|w mumbl|w nan|w negat|w nervou
0 w nois|w noon|w noth|w notic|w nudg|w ob|w oclock|w odd|w older|w onward|w operator|w orchestra|w ord
0 w outer|w outset|w overall|w overfull|w overlook|w overwritten|w panic|w pantry|w para|w parad|w pardon
0 w park|w particular|w pear|w perfect|w perform|w perhap|w phras|w piano|w pictur|w pin|w plenty|w plug
0 w plumber|w polish|w polit|w poll|w posicion|w pound|w power|w pres|w present|w priz|w proc|w production
0 w programm|w prompt|w property|w proportional|w provid|w pur|w puzzl|w quarter|w quintillion|w rain|w raw
0 w read|w realiz|w reasonabl|w recall|w recap|w receipt|w recht|w recognis|w reflect|w rejoin|w relativ
0 w relief|w remain|w remark|w repeat|w requirement|w reservation|w respond|w retain|w return|w reveal|w rock
0 w rotten|w round|w saf|w said|w scar|w schau|w school|w seal|w secret|w sell|w shak|w shant|w sheet
0 w ship|w shortcut|w shortest|w shower|w sid|w sight|w sil|w simplement|w slight|w slightest|w slim|w slot
0 w slowest|w small|w smell|w snip|w snow|w soft|w sol|w sold|w solution|w someth|w sound|w soup|w spe
0 w special|w specific|w spic|w spik|w spin|w splash|w spoil|w spoken|w squar|w st|w stand|w standard
0 w star|w station|w steer|w sticky|w sting|w stov|w strang|w stres|w struggl|w stumbl|w styl|w successful
0 w summariz|w sun|w surnam|w sweat|w sweet|w switch|w symbol|w talent|w tap|w tast|w taught|w tea|w tear
0 w technical|w theyr|w threw|w throughout|w throw|w thumb|w thursday|w tight|w tim|w timelin|w tiniest
0 w tiny|w toddler|w tongu|w track|w tram|w travel|w troubl|w uncut|w underlin|w underneath|w undon
0 w unfinish|w unfortunat|w untouch|w useful|w using|w v|w valid|w verify|w visitor|w volum|w wak|w warm
0 w water|w way|w weather|w whatll|w wheel|w wherever|w whichever|w whit|w wid|w widen|w widest|w win
0 w winner|w wonder|w wonderful|w work|w worth|w writ|w written|w zip|w zu
1 w abov|w abren|w accountant|w adapt|w additional|w afraid|w air|w alik|w animal|w anywher|w apart|w avant
1 w barman|w begin|w besucht|w biggest|w birthday|w blink|w bookkeeper|w branch|w brush|w build|w captain
1 w carry|w catch|w challeng|w cheer|w chosen|w christma|w coffe|w cold|w como|w conclusion|w conductor
1 w croupier|w cuando|w cur|w dattent|w desk|w determin|w deutsch|w differenz|w divid|w dry|w elk|w em
1 w ensuit|w enter|w entry|w everywher|w except|w exclamation|w fan|w favour|w fin|w flag|w follow|w forever
1 w found|w francai|w ful|w fullest|w funny|w gentleman|w gro|w head|w hello|w however|w hum|w immediat
1 w increas|w je|w jeder|w ka|w keyword|w lengthen|w look|w lot|w luego|w luggag|w lump|w match|w meet
1 w memory|w metti|w mis|w monticulo|w mustnt|w nearer|w newer|w nic|w nod|w nop|w nur|w obvious
1 w occurrenc|w palm|w partition|w pencil|w pension|w pitch|w player|w poi|w pric|w proces|w random
1 w referenc|w restart|w sail|w say|w singl|w sit|w snail|w snak|w solid|w spirit|w su|w sugar|w suma
1 w suspiciou|w tamanho|w tamano|w te|w tel|w tend|w term|w til|w toast|w toy|w trait|w treat|w unclip
1 w uno|w upon|w van|w ventana|w verschmelzen|w vertic|w wander|w wardrob|w warn|w went|w whisper|w whol
1 w wors|w yield|w youd|w z
2 advises addition|advises certain|advises extra|advises notic|advises plat|advises self|advises sink
2 advises unclos|advises valu|asks friend|asks littl|asks newest|asks pop|asks right|asks sav|b <n> <hinted>
2 b <said> arent|b <said> argument|b <said> isnt|b <said> mean|b <shown> cell|b <shown> hom|b <shown> later
2 b <shown> older|b <shown> over|b <shown> past|b <shown> second|b <shown> self|b <shown> sid|b <shown> someon
2 b <shown> spot|b <shown> upward|b <shown> wouldnt|b ^ anybody|b ^ copy|b ^ frequency|b ^ jar|b ^ mid|b ^ not
2 b ^ oof|b ^ ouch|b ^ theyv|b ^ through|b ^ use|b ^ was|b ^ x|b a dummy|b a fre|b a great|b a gues
2 b a quarter|b a villag|b acros <shown>|b action $|b add that|b after <asked>|b after <talk>|b after is
2 b after two|b again <odd>|b all along|b already pass|b also <hinted>|b alway tak|b an updat|b and behind
2 b and reinsert|b and return|b and tail|b and your|b answer <talk>|b any further|b are small|b at <shown>
2 b at any|b at hand|b be fin|b be finish|b be zero|b beat it|b befor <asked>|b being a|b bel $
2 b below <hinted>|b best few|b bloc $|b both <talk>|b both plac|b bother you|b bottom $|b brac $
2 b browser <talk>|b busca <odd>|b by <facts>|b by going|b by themselv|b c to|b can $|b can stay
2 b certain <odd>|b certain <shown>|b climb $|b coat $|b colleagu of|b colon $|b com acros|b com in|b could it
2 b couldnt the|b count overwrit|b crash $|b current <odd>|b dan der|b danc wher|b der reih|b dernier <odd>
2 b dernier bloc|b die summ|b divid and|b dont just|b dot append|b dot nlargest|b downward until|b each from
2 b earliest $|b ein doppelt|b el <unknown>|b en un|b every month|b fail becaus|b fami $|b far too
2 b favourit is|b figur out|b fill in|b fill up|b find <unknown>|b find a|b find minimum|b finger <talk>
2 b finish at|b fiv <hinted>|b for onc|b four you|b from ten|b from two|b guest <odd>|b had the|b hand <shown>
2 b has <talk>|b hashtabell und|b hav seen|b hav thought|b heap <facts>|b hed <talk>|b highest <shown>
2 b hold for|b hold one|b hook it|b hop to|b how <talk>|b how fast|b how that|b imagin <odd>|b in <hinted>
2 b in behind|b in count|b index $|b index by|b insid of|b into it|b into two|b is <hinted>|b is simpler
2 b ist immer|b it begin|b it cant|b it finish|b it last|b it might|b it straight|b its already|b its clean
2 b its first|b join to|b join two|b judg that|b just about|b keep $|b keep thos|b kettl on|b key <hinted>
2 b key count|b key error|b known <shown>|b known to|b kth <talk>|b kth largest|b lack $|b larger $|b last a
2 b last can|b last nod|b latest <talk>|b led to|b left the|b leftmost is|b length plu|b leur <odd>|b lik <odd>
2 b lin per|b linear one|b link <hinted>|b link the|b long <talk>|b longest row|b lookup is|b loop in
2 b loop look|b lot is|b lov that|b low <odd>|b mak <hinted>|b many <hinted>|b map <odd>|b map point
2 b mark each|b may reach|b memory on|b merk <odd>|b merk dir|b met a|b met the|b mid <facts>|b mid plu
2 b middl in|b might <asked>|b minu one|b miss $|b my kid|b never hurt|b never work|b next <odd>|b next nod
2 b next prev|b next round|b nlargest of|b no <talk>|b nod next|b nod prev|b nombr <odd>|b not see|b of nod
2 b of self|b of som|b of start|b off whenever|b on find|b one again|b one com|b one goe|b one put
2 b one straight|b oof $|b opener and|b ordinary <hinted>|b other and|b ouch $|b out <hinted>|b paper wher
2 b par <unknown>|b pass with|b per candidat|b person i|b pop <hinted>|b pop item|b pop when|b prev <talk>
2 b prev <telling>|b prev next|b prev nod|b previou one|b profundidad <odd>|b put their|b put your|b que <odd>
2 b queu <odd>|b rang <odd>|b rather <hinted>|b real well|b reih <odd>|b reih nach|b remember <facts>|b remov on
2 b rest can|b right as|b rippl in|b row <asked>|b run up|b sad $|b said it|b sail on|b sam count|b sam recip
2 b sandwich $|b say <said>|b say hello|b say it|b say that|b serv them|b she got|b shortest <odd>|b sit ther
2 b six of|b small <shown>|b smallest <shown>|b so it|b so the|b someth you|b sort half|b speak of|b spot in
2 b spread <odd>|b stack would|b step <shown>|b stor for|b summ <odd>|b summ der|b sweep <hinted>|b sweep lin
2 b tabl and|b tak a|b tak away|b test your|b that all|b that didnt|b that everyth|b that exist|b that if
2 b that may|b that not|b that read|b that real|b that sav|b the <shown>|b the argument|b the cheapest
2 b the extra|b the further|b the linear|b the lower|b the seat|b the set|b them are|b then the|b ther only
2 b thi for|b thi one|b thos <hinted>|b thos of|b thousand <hinted>|b thre are|b through a|b through four
2 b tim over|b to one|b to someth|b tower $|b toy <odd>|b trick as|b turn that|b twenty <said>|b twic on
2 b two it|b two smaller|b two way|b two when|b two would|b u $|b uma <unknown>|b und ein|b until they
2 b utilis une|b visit <talk>|b wait at|b was call|b was not|b we had|b weakest one|b well her|b what hang
2 b what kind|b when <asked>|b when only|b wher he|b whil <asked>|b who first|b will <odd>|b wip the|b wish $
2 b wish to|b with memory|b with setrecursionlimit|b with you|b within that|b without a|b work than|b worst $
2 b would work|b writ $|b x <shown>|b yesterday <hinted>|b you also|b you even|b you explor|b you hop|b you sur
2 b you tick|b youll <hinted>|b youll see|b your counter|b your in|b your short|b zero befor|guess bfs
2 guess two|guess who|leads <odd>|leads bell|leads instead|leads jump|n <asked> 2|nothing anybody
2 nothing bucket|nothing ever|nothing fals|nothing hang|nothing hold|nothing honest|nothing itll|nothing mid
2 nothing nop|nothing onc|nothing plat|nothing thre|nothing try|nothing wie|plan that names it
2 plan that names sets up|plan their|plan when|question link|question walk|remark by|remark that names last
2 remark theyr|remark without|reports abba|reports absolut|reports actual|reports beyond|reports block
2 reports chapter|reports cheerful|reports correct|reports cough|reports cousin|reports custom|reports good
2 reports k|reports nlargest|reports oof|reports ouch|reports parent|reports quick|reports restart|reports resum
2 reports ris|reports said|reports stuff|reports t|reports tap|reports threw|reports tru|reports usa
2 reports youv|requests direction|requests exact|requests h|requests n|requests recursion|requests tail
2 s <said> bit|s <said> halv|s <said> never|s <said> sam|s <shown> at|s <shown> deep|s <shown> possib
2 s <shown> recursion|s <shown> remov|s <shown> restart|s <shown> result|s <shown> then|s <shown> tower
2 s ^ append|s ^ can|s ^ cant|s ^ compt|s ^ de|s ^ heavier|s ^ jump|s ^ kick|s ^ longer|s ^ minu|s ^ neednt
2 s ^ oof|s ^ ouch|s ^ overwrit|s ^ puzzl|s ^ rabbit|s ^ recurrenc|s ^ surpris|s ^ thousand|s ^ warm
2 s ^ winner|s ^ wonderful|s ^ wont|s a abov|s a fall|s a halv|s a known|s a search|s a stack|s a the|s a way
2 s about half|s about thousand|s after the|s after twin|s all <said>|s all join|s all onc|s all special
2 s along one|s also you|s an you|s and along|s and itself|s app to|s are when|s arrang by|s as <shown>
2 s as find|s as parameter|s as should|s at door|s at tabl|s at that|s balanc the|s be against|s befor go
2 s befor insert|s befor is|s being <shown>|s both when|s by next|s by ther|s by until|s can two|s card the
2 s check bound|s collect the|s colour the|s common <shown>|s constant for|s count text|s dan reih|s did leav
2 s die der|s do onc|s doe than|s drop half|s drop last|s drop on|s each fill|s edg only|s ein verkettet
2 s error a|s extend <shown>|s far that|s feel <shown>|s fill a|s fill in|s final is|s for hash|s for lookup
2 s for rest|s forgot <shown>|s freez length|s frequency you|s from chain|s front behind|s go alway|s had by
2 s hash from|s hav been|s hav sort|s he on|s head tail|s heapq nlargest|s high the|s his are|s hold in
2 s hold to|s hook in|s hop would|s how of|s how tim|s hundr of|s i wonder|s if didnt|s if stood|s ill a
2 s im an|s im your|s in bel|s in bucket|s in even|s in pas|s in plac|s in then|s into bar|s is clean
2 s is cod|s is explor|s is fiv|s is month|s is much|s it is|s it nic|s it out|s its binary|s its fibonacci
2 s jot the|s keep heap|s keep one|s keep pil|s last be|s last for|s last kept|s last of|s last or|s last used
2 s later <shown>|s leav one|s len self|s let loop|s link both|s look them|s loop many|s loop only|s low middl
2 s many ther|s map each|s may a|s me <shown>|s me for|s met befor|s mid one|s might that|s minu start
2 s much as|s my never|s need equal|s never back|s next in|s no how|s no to|s not each|s not ther|s of each
2 s of link|s of on|s of rest|s of the|s of twin|s of you|s on branch|s onc has|s one and|s one hand
2 s one hasnt|s one i|s one keep|s one mov|s one six|s only you|s opener are|s or pop|s order on|s other on
2 s out first|s over in|s paint fenc|s pair counter|s person the|s point you|s pop a|s position an|s prev nod
2 s prev prev|s pull the|s put current|s put opener|s r to|s rather to|s reach far|s remember a|s right the
2 s sam with|s seat <shown>|s see theyr|s should at|s skip <said>|s small insid|s smallest and|s solv with
2 s somebody <shown>|s sort key|s sort youd|s stack be|s stretch the|s sur a|s sur be|s tabl what|s ten eleven
2 s that fiv|s that onc|s that put|s that step|s that wrong|s the along|s the clas|s the climb|s the closer
2 s the idea|s the itself|s the nest|s the never|s the on|s the tally|s the to|s the tray|s the variabl
2 s the whos|s the wrong|s them up|s then and|s ther thre|s they <said>|s theyr up|s thi down|s thi dynamic
2 s thing <said>|s think guess|s thos the|s thousand for|s thousand them|s thre a|s through rest|s throw is
2 s to again|s told to|s train on|s up every|s up n|s use dictionary|s utilis fil|s wait all|s want hear
2 s was most|s way of|s what last|s what return|s when arriv|s when start|s whenever a|s which is
2 s whichever you|s who first|s whoever up|s whos wer|s window <shown>|s with half|s with i|s writ <shown>
2 s you been|s you how|s you just|s you next|s you two|s you well|s your reach|s youv wher|sets up check
2 sets up compar|sets up complet|sets up order|sets up thing|syntax compar|tells afresh|tells array|tells beat
2 tells bed|tells bloc|tells boot|tells busca|tells caterpillar|tells chap|tells containskey|tells dernier
2 tells design|tells dir|tells divid|tells fil|tells fullest|tells held|tells jumper|tells las|tells leur
2 tells long|tells lower|tells merk|tells nombr|tells p|tells pigeonhol|tells pleas|tells profundidad
2 tells recip|tells recomput|tells remainder|tells saf|tells small|tells snak|tells squar|tells suit|tells summ
2 tells throughout|tells w|tells year|w abl|w absolut|w acros|w ahoy|w alphabetical|w alternativ|w arriv
2 w arrow|w auf|w bell|w bill|w bloc|w break|w busca|w call|w camera|w cheapest|w cheek|w cheerful|w climb
2 w cloakroom|w closest|w compara|w complet|w complicat|w crack|w cuenta|w custom|w dernier|w dir|w doubl
2 w einem|w end|w esta|w even|w expensiv|w fewer|w fiv|w fox|w frequenc|w full|w glid|w greatest|w grew
2 w handl|w hard|w hay|w helpful|w ifs|w ignor|w intervall|w kth|w las|w lesson|w leur|w long|w longer
2 w lov|w luck|w mad|w mean|w merk|w money|w muddl|w neednt|w night|w nombr|w nowher|w obey|w oof
2 w opposit|w ouch|w pan|w pancak|w parcour|w path|w pity|w plank|w poor|w prefix|w profundidad|w quando
2 w recomput|w recorr|w relation|w relax|w room|w sack|w se|w see|w should|w si|w sibl|w sie|w somebody
2 w stalest|w starter|w sticker|w street|w summ|w sur|w surpris|w thought|w togli|w tower|w trip|w umbrella
2 w voila|w weight|w wert|w wher
3 acts ^ tells|acts requests sets up|advises cell|advises click|advises dict|advises distanc|advises dot
3 advises finish|advises hunt|advises link|advises need|advises pack|advises pocket|advises previou|advises shut
3 advises siz|advises step|advises sur|advises tally|advises unvisit|asks edg|asks fit|asks go|asks let
3 asks lif|asks spot|b <said> has|b <said> me|b <said> right|b <said> want|b <said> would|b <shown> below
3 b <shown> call|b <shown> comma|b <shown> fit|b <shown> forty|b <shown> halv|b <shown> hear|b <shown> her
3 b <shown> n|b <shown> reach|b <shown> right|b <shown> say|b <shown> sequenc|b <shown> short|b <shown> straight
3 b <shown> thes|b <shown> well|b <shown> went|b <shown> wid|b <shown> youd|b ^ <said>|b ^ <talk>|b ^ bit
3 b ^ call|b ^ chaqu|b ^ click|b ^ die|b ^ dynamic|b ^ easy|b ^ either|b ^ es|b ^ excellent|b ^ f|b ^ fix
3 b ^ glanc|b ^ hit|b ^ ignor|b ^ la|b ^ left|b ^ might|b ^ mor|b ^ natural|b ^ order|b ^ past|b ^ perfect
3 b ^ plu|b ^ rais|b ^ recherch|b ^ recursion|b ^ ther|b ^ wed|b ^ whenever|b ^ wie|b a as|b a beach
3 b a candidat|b a directory|b a frequency|b a hurry|b a not|b a ring|b a stretch|b a textbook|b a ticket
3 b a walk|b a wast|b abov $|b acces <asked>|b acces <hinted>|b acces order|b add $|b add on|b add thos
3 b after <shown>|b again each|b all but|b along a|b already gon|b already had|b already knew|b also <facts>
3 b an <telling>|b and be|b and down|b and just|b and middl|b and neither|b and stretch|b and writ|b anew $
3 b anywher on|b apart $|b are green|b area $|b as sort|b at whichever|b at worst|b away which|b back $
3 b bad $|b bad <talk>|b bad day|b beach $|b befor it|b beforehand $|b below plu|b better <hinted>|b big $
3 b blot <hinted>|b blot <talk>|b blot paper|b both together|b break is|b by <talk>|b by ris|b by then
3 b by yourself|b c as|b call has|b can bring|b can drop|b can grow|b can one|b can the|b can unhook
3 b candidat said|b car that|b catch $|b chain <telling>|b chain in|b chain link|b chaine $|b character by
3 b child <talk>|b closer <asked>|b cod as|b colour the|b com after|b compar when|b comparison <shown>
3 b complet befor|b could <talk>|b could put|b count plu|b crash becaus|b cry $|b cut off|b dancer <shown>
3 b dequ and|b der beiden|b des <unknown>|b dichotomiqu $|b dictionary by|b differenc befor|b do a|b do about
3 b dos <unknown>|b down <odd>|b down from|b drawer <odd>|b drift $|b each generation|b each neighbour
3 b each tal|b ear to|b ein worterbuch|b either is|b election <talk>|b els <asked>|b end with|b enjoy it
3 b enlazada $|b est la|b est trie|b everyth you|b exact that|b explor from|b eye and|b fall to|b figur and
3 b figur is|b finish <shown>|b first <facts>|b first idea|b first lin|b first thought|b first thre|b fiv <talk>
3 b fiv for|b flag on|b flood $|b floor <odd>|b for <said>|b for ever|b four giv|b four thre|b frequency tabl
3 b front <talk>|b furthest <shown>|b fus $|b gather all|b glu <asked>|b go ther|b goal $|b going <asked>
3 b going <facts>|b going back|b going down|b got rid|b grandmother <talk>|b grandmother kept|b grow by
3 b gues my|b guest $|b half a|b half an|b half you|b hand on|b has left|b hashtabell <odd>|b hav bet
3 b head creep|b head goe|b heard that|b hold $|b hold is|b however <shown>|b i see|b i to|b if a|b if someon
3 b if the|b im <hinted>|b in thos|b index on|b inner <said>|b into a|b is falsy|b is larger|b is miss
3 b is visit|b is wait|b it match|b it onc|b it quick|b it sav|b it visit|b it wer|b itll <facts>|b its don
3 b its head|b its mat|b its quadratic|b its tail|b its tal|b its top|b itself in|b jump behind|b just <asked>
3 b just keep|b just look|b just onc|b just one|b k as|b kilo $|b know $|b know that|b know wher|b l $
3 b la somm|b lambda x|b languag $|b largest of|b last candidat|b last lin|b leav <shown>|b left <hinted>
3 b les <facts>|b let thos|b lie insid|b link in|b liv <asked>|b log $|b look for|b look which|b lookup by
3 b loop <odd>|b loop of|b mak <facts>|b mak me|b many <asked>|b many is|b many two|b map and|b mark $
3 b maximum at|b may you|b memory is|b mind <said>|b mis $|b miss half|b moiti <odd>|b most you|b mov back
3 b much <facts>|b must start|b my drawer|b my grandmother|b nam <telling>|b nam and|b nam it|b near <facts>
3 b need <odd>|b need a|b neednt <telling>|b neednt sort|b neighbour alon|b neighbour to|b never $
3 b never <telling>|b never append|b never had|b newest one|b next <telling>|b nin <odd>|b no troubl|b nod with
3 b not <talk>|b not a|b not its|b number <talk>|b o of|b of all|b of pil|b of ten|b of tidy|b of use
3 b often it|b old <facts>|b old spot|b on at|b on blot|b on sock|b onc that|b onc whether|b one already
3 b one bucket|b one next|b one on|b one one|b one youv|b one zero|b opener <talk>|b other thre
3 b otherwis <talk>|b out <facts>|b out each|b out just|b pas <talk>|b pas if|b pictur a|b piec is
3 b pil <shown>|b pila $|b plac <odd>|b plac as|b plain linear|b plain python|b plat on|b pop and|b pop is
3 b precis how|b put <shown>|b put on|b put together|b python rais|b quell <odd>|b queu is|b quick <telling>
3 b rabbit in|b rang <shown>|b recherch <odd>|b recherch dichotomiqu|b recursion is|b right <asked>|b right away
3 b right befor|b right of|b rippl spread|b round and|b row in|b run the|b runner <shown>|b sam with
3 b scan <shown>|b scan <talk>|b search a|b see who|b self d|b serv as|b serv you|b set at|b several tim
3 b shak <talk>|b shak hand|b shall be|b she cam|b sheet with|b shift by|b should <talk>|b should the|b shy $
3 b sign it|b sink all|b skin $|b skip <shown>|b slip <facts>|b slip back|b someon <talk>|b somm <odd>
3 b somm des|b sort character|b sort her|b split in|b stamp in|b step $|b still hav|b still miss|b stop <facts>
3 b stor each|b surround <odd>|b surround region|b swap <shown>|b sweep with|b t as|b tabl <facts>|b tag $
3 b tail <odd>|b taken from|b techniqu <talk>|b test for|b than should|b than sign|b that <shown>|b that again
3 b that arent|b that befor|b that first|b that hasnt|b that mean|b that often|b that touch|b that very
3 b the <talk>|b the board|b the doorman|b the hol|b the indic|b the interview|b the position|b the rarest
3 b the vot|b the wet|b ther <shown>|b ther befor|b ther for|b ther when|b they $|b they belong|b thi <talk>
3 b thi cod|b thing on|b thos for|b thos on|b thos thre|b though <shown>|b thought <talk>|b thousand of
3 b thre <talk>|b thre letter|b thre red|b threw <talk>|b tick off|b til $|b till the|b to <shown>|b to eleven
3 b to join|b to jump|b to pick|b to thos|b to whom|b touch in|b toward each|b train $|b trip you|b try all
3 b twenty six|b twic and|b twic as|b two $|b two <facts>|b two be|b two by|b two hundr|b two is|b two other
3 b two stag|b typ it|b un dictionnair|b une <shown>|b unles the|b up <hinted>|b upward and|b used <telling>
3 b very well|b visit all|b visit into|b visit onc|b wait <hinted>|b want for|b was quick|b was the|b went to
3 b when $|b when youd|b wher <said>|b who alway|b whol thing|b why do|b win $|b window with|b with <odd>
3 b with append|b with constant|b with in|b with prev|b without <asked>|b without <said>|b without say
3 b work <hinted>|b work fin|b work upward|b worterbuch $|b would <shown>|b would complet|b writ down|b x <talk>
3 b x and|b x is|b year <unknown>|b you <asked>|b you how|b you is|b you leap|b you mad|b you remov
3 b you shouldnt|b you spot|b you took|b you updat|b you wip|b you wor|b younger <odd>|b younger sibl
3 b your <unknown>|b your cas|b your window|b youv <hinted>|context question|doubt pushes
3 guess about the language giv|guess about the language recursion|guess alway|guess can|guess hand|guess id
3 guess ind|guess look|guess sorry|guess too|guess writ|language leads|language nobody|language return
3 leads <hinted>|leads held|leads map|leads point|n <talk> 1|nothing chain|nothing click|nothing connect
3 nothing die|nothing dynamic|nothing es|nothing et|nothing first|nothing from|nothing glanc|nothing hit
3 nothing ill|nothing la|nothing longest|nothing loop|nothing ordereddict|nothing pil|nothing recherch
3 nothing recursion|nothing stair|nothing theyd|nothing trust|nothing una|nothing which|plan going|plan its
3 plan keep|plan put|plan row|plan swap|plan that names could|plan that names from|plan that names real
3 plan though|plan why|question exact|question halv|question index|remark advises|remark are|remark c|remark is
3 remark my|remark need|remark pictur|remark stretch|remark strict|remark t|remark tells
3 remark that names constant|remark that names on|remark that names otherwis|remark what|reports arriv
3 reports attendant|reports back|reports beach|reports calendar|reports candidat|reports child|reports copy
3 reports dichotomiqu|reports doubl|reports estimat|reports everyon|reports fantastic|reports flag|reports helper
3 reports high|reports hold|reports jump|reports languag|reports layer|reports minimum|reports mov|reports nest
3 reports opinion|reports pila|reports pocket|reports possib|reports promis|reports quicker|reports reason
3 reports recherch|reports recip|reports spill|reports stack|reports stick|reports supper|reports tally
3 reports techniqu|reports thread|reports today|reports wash|reports youngest|requests <odd>|requests acros
3 requests anyth|requests ask|requests browser|requests build|requests cafeteria|requests danc|requests everyon
3 requests gon|requests inner|requests longest|requests lookup|requests mad|requests mind|requests park
3 requests part|requests path|requests point|requests proper|requests spread|requests youll|s <said> giv
3 s <said> let|s <said> linear|s <said> may|s <said> out|s <said> sort|s <said> who|s <shown> <n>
3 s <shown> anyth|s <shown> arrang|s <shown> coat|s <shown> common|s <shown> doorman|s <shown> how|s <shown> know
3 s <shown> left|s <shown> only|s <shown> paint|s <shown> plan|s <shown> rather|s <shown> said|s <shown> short
3 s <shown> shrink|s <shown> slot|s <shown> through|s <shown> till|s <shown> wet|s <shown> whenever
3 s <shown> without|s <shown> work|s ^ arent|s ^ avec|s ^ bigger|s ^ blok|s ^ bracket|s ^ but|s ^ christma
3 s ^ clean|s ^ club|s ^ containskey|s ^ dichotomiqu|s ^ dynamic|s ^ end|s ^ entry|s ^ es|s ^ excellent|s ^ f
3 s ^ fac|s ^ find|s ^ met|s ^ noth|s ^ ordena|s ^ partner|s ^ recherch|s ^ remember|s ^ revers|s ^ somebody
3 s ^ straight|s ^ student|s ^ trad|s ^ wed|s ^ wie|s ^ without|s a chain|s a from|s a help|s a linear
3 s a put|s a python|s a somewher|s a youd|s about one|s add check|s add up|s afterward the|s again a
3 s again the|s ahead the|s ahead you|s all way|s already in|s already you|s alway to|s an map|s and attendant
3 s and first|s and giv|s and index|s and sam|s and see|s and set|s any youv|s are <shown>|s are least
3 s are second|s as and|s as first|s at start|s at you|s attendant the|s away a|s be is|s been the|s befor are
3 s befor writ|s begin zero|s between two|s big <shown>|s board domino|s both only|s break a|s bucket one
3 s bucket paint|s by on|s by plac|s cam to|s cant <said>|s cant the|s cant them|s chain <shown>|s chain both
3 s chaqu est|s character frequency|s check not|s clash gon|s closer <shown>|s closer opener|s collection the
3 s compar a|s compar as|s compar when|s comparison <shown>|s could <said>|s could keep|s count zero|s crash the
3 s d n|s dem sortieren|s depth with|s depth you|s der nach|s des precedent|s dictionary each|s divid two
3 s don ten|s down linear|s each can|s each cell|s each goe|s each halv|s either on|s eleven twelv|s entry its
3 s est somm|s ever two|s everyth a|s fall by|s fals its|s feel about|s fewer than|s fifteen seven
3 s find shortest|s first a|s first for|s first has|s first on|s fiv one|s floor in|s for floor|s for her
3 s for is|s for reason|s for with|s go for|s go it|s go scan|s goe each|s got of|s group <shown>
3 s guest <shown>|s half you|s half your|s hash the|s hav answer|s hav throw|s hav to|s he a|s her can
3 s her simp|s how could|s i no|s i x|s if call|s if ever|s if hand|s if mark|s if one|s if stor|s if you
3 s im with|s in also|s in and|s in current|s in from|s in is|s in row|s ink a|s into dictionary|s is fin
3 s is friend|s is good|s is miss|s is textbook|s isnt a|s it all|s it becaus|s it on|s its call
3 s its component|s its good|s its one|s its rather|s its window|s just for|s just over|s k in|s keep smallest
3 s key x|s know one|s la de|s la des|s lambda <shown>|s last off|s lay out|s les should|s let do|s lin and
3 s lin be|s lin grow|s linear and|s list you|s look ther|s look what|s loop <shown>|s loop with|s loop your
3 s mad <shown>|s mak a|s map thi|s mark when|s month the|s must out|s my candidat|s my ran|s neither them
3 s new on|s new with|s next nod|s nlargest <shown>|s nod to|s non your|s not <said>|s of don|s of door
3 s of from|s of maz|s off its|s off youv|s on bad|s on frequency|s on is|s on nobody|s on step|s onc behind
3 s onc com|s one enough|s one green|s one grow|s one plu|s one question|s one tim|s only last|s out <said>
3 s out a|s over of|s own <shown>|s pair by|s pass <shown>|s pictur caterpillar|s pil thos|s pil you
3 s precis many|s problem in|s put of|s put sock|s put thi|s register wher|s return when|s row one|s run tim
3 s sav all|s second your|s serv <shown>|s she don|s she them|s short a|s shorter the|s sinc add|s singl a
3 s six ten|s slid a|s slid it|s slot each|s smallest by|s som the|s someth that|s somm deux|s spar all
3 s spell the|s start <shown>|s start each|s start from|s step you|s still after|s still in|s stop it
3 s stretch grow|s sum both|s suppos had|s sweep a|s t in|s tak newest|s tal a|s ten <shown>|s than be
3 s that about|s that each|s that goe|s that just|s that linear|s that plu|s that second|s that seven
3 s the <shown>|s the answer|s the drawer|s the group|s the in|s the left|s the now|s the number|s the point
3 s the shift|s the smallest|s the tal|s the through|s them again|s then as|s ther a|s ther only|s they in
3 s thi one|s think the|s thos lin|s though a|s thousand <said>|s tim and|s tim hav|s tim hit|s to can
3 s to follow|s to he|s to index|s to nearest|s to over|s to rear|s to seen|s to thousand|s to with
3 s total the|s toward other|s train <shown>|s twenty in|s twin lie|s two entry|s two keep|s two never
3 s two seven|s unhook nod|s until clash|s until was|s up answer|s use dequ|s use loop|s use or|s walk and
3 s want in|s was answer|s was he|s was when|s what after|s what each|s what should|s wher its|s wher look
3 s which first|s which with|s whil add|s whod thought|s will it|s will on|s window grow|s with break
3 s with cod|s with heap|s with highest|s with lookup|s with that|s would for|s would nam|s would work|s x in
3 s you also|s you an|s you answer|s you by|s you neither|s you to|s you walk|s you zero|s youd to|s youd with
3 s your by|s your off|s your one|s your pil|s your short|s your you|s youv handl|s youv to|s zero and
3 sets up hit|sets up however|sets up index|sets up jump|sets up let|sets up need|sets up next|sets up nod
3 sets up school|sets up singl|sets up spread|sets up tally|sets up walk|syntax cur|syntax requests
3 tells <unknown>|tells age|tells attendant|tells bad|tells bel|tells blok|tells chaine|tells chas|tells cheap
3 tells christma|tells dabord|tells danc|tells dictionnair|tells doll|tells doorman|tells egg|tells erst
3 tells exercis|tells furthest|tells gap|tells guarda|tells heaven|tells humour|tells inicio|tells king
3 tells labell|tells leftmost|tells mat|tells maz|tells moiti|tells mother|tells neednt|tells passport
3 tells peel|tells pinch|tells plac|tells plain|tells rain|tells recursiv|tells region|tells reih|tells sa
3 tells somm|tells subtract|tells sufficient|tells taken|tells techniqu|tells tram|tells ultimo|tells upon
3 tells utilis|tells wagon|tells wie|w also|w athlet|w b|w be|w bed|w bel|w blok|w bottom|w breadcrumb
3 w cafeteria|w car|w certain|w chaine|w combin|w common|w compt|w crash|w cue|w dabord|w deserv
3 w dichotomiqu|w died|w directory|w ditch|w doorman|w earth|w erst|w eye|w falsy|w fantastic|w fetch
3 w figur|w first|w float|w gav|w going|w grow|w guarda|w happy|w includ|w index|w inicio|w ink|w kilo
3 w lying|w meal|w moiti|w mushroom|w natural|w nin|w no|w notch|w other|w person|w plain|w prepar|w puddl
3 w rarest|w recherch|w region|w reih|w relink|w replac|w ris|w ruler|w sa|w seed|w sery|w she|w shy
3 w somm|w spell|w spend|w stop|w swallow|w t|w tag|w taken|w thi|w told|w touch|w truthy|w ultimo
3 w upward|w wagon|w wasteful|w well|w wie|w without|w ya|w younger
4 act sets up|acts requests advises|advises afresh|advises bet|advises beyond|advises cas|advises explor
4 advises ignor|advises leap|advises reachabl|advises recursiv|advises scratch|advises swallow|advises theyr
4 advises track|advises weakest|asks gav|asks going|asks hang|asks latest|asks mark|asks match|asks seen
4 asks told|b <said> meet|b <said> thos|b <shown> <facts>|b <shown> <odd>|b <shown> append|b <shown> ever
4 b <shown> fool|b <shown> led|b <shown> length|b <shown> nin|b <shown> stack|b <shown> wrot|b ^ absolut|b ^ am
4 b ^ binar|b ^ clear|b ^ continu|b ^ cover|b ^ empty|b ^ et|b ^ good|b ^ ind|b ^ kept|b ^ leg|b ^ luck
4 b ^ mehr|b ^ never|b ^ nic|b ^ nim|b ^ opener|b ^ plat|b ^ previou|b ^ ring|b ^ start|b ^ whod|b ^ wrot
4 b a <facts>|b a block|b a com|b a danc|b a diary|b a hand|b a match|b a nightclub|b a relay|b a strok
4 b a twin|b add and|b after its|b after ring|b after you|b all day|b all of|b also need|b am i|b an ear
4 b an explicit|b and by|b and do|b and e|b and everyon|b and fil|b and los|b and tick|b anfang <odd>
4 b anfang sortieren|b answer for|b anterior $|b arent they|b as two|b away each|b back button|b be honest
4 b be mark|b be the|b been <odd>|b befor add|b befor nin|b begin with|b between thre|b beyond its|b bin $
4 b binar such|b bit <unknown>|b break it|b bump the|b but <talk>|b call that|b cam from|b can stop
4 b candidat <asked>|b cant shut|b car in|b card and|b chain <hinted>|b check a|b clear <facts>|b clear everyth
4 b climb again|b collection $|b comma <asked>|b common of|b compar <odd>|b comparison a|b comparison of
4 b count who|b de hachag|b dealt with|b deserv a|b deux <odd>|b deux precedent|b diccionario $
4 b diccionario <odd>|b dictionary is|b did <talk>|b die beiden|b do <said>|b do an|b doblement <odd>
4 b doblement enlazada|b doppelt <odd>|b doppelt verkettet|b dot next|b dot popitem|b down <shown>|b down it
4 b down when|b draw you|b dummy at|b e in|b each entry|b each til|b earlier <telling>|b earlier twin
4 b ein gleitend|b einen <odd>|b einen stapel|b empty <telling>|b end that|b end when|b enough if|b entry <talk>
4 b ergebniss <odd>|b ever <asked>|b evict <shown>|b explicit <telling>|b explor the|b fac $|b fall apart
4 b faut <odd>|b feel $|b fellow $|b fenster <odd>|b fenster mit|b fibonacci $|b fil $|b fil <odd>
4 b first <telling>|b first two|b fiv minut|b follow the|b for both|b for each|b for nin|b four <said>
4 b four letter|b four that|b frequency <odd>|b fresh <talk>|b full <hinted>|b full <telling>|b full sort
4 b gleitend <odd>|b gleitend fenster|b glu <talk>|b go hom|b going to|b good <asked>|b got to|b got your
4 b half away|b half was|b halft sortiert|b halv are|b hang the|b has never|b has reach|b has the|b hav told
4 b hav you|b havent <odd>|b havent heard|b he <telling>|b head <hinted>|b heapq dot|b heard the|b high <odd>
4 b hit <shown>|b hit a|b hop for|b how good|b how to|b i comma|b i could|b i not|b if $|b if len|b il <odd>
4 b im with|b imagin <talk>|b immer <odd>|b in collection|b in on|b in our|b in sequenc|b index you
4 b insid already|b instead of|b int $|b into <shown>|b into your|b is another|b is last|b is linear|b is not
4 b is twenty|b is wher|b it cost|b it the|b its border|b its correct|b its possibl|b its that|b jed offnend
4 b judg $|b just after|b keep <telling>|b key lambda|b last <hinted>|b latest <odd>|b lik <shown>
4 b link <unknown>|b lista <odd>|b lista doblement|b look on|b loop <talk>|b low and|b me and|b mean $
4 b mehr <odd>|b mer <talk>|b met that|b mid <n>|b mild <talk>|b minu start|b minu two|b mit zwei|b moment you
4 b mor <telling>|b morn $|b most peopl|b mov <talk>|b mov forward|b mov thing|b must <shown>|b n <unknown>
4 b n board|b neat <talk>|b neednt be|b nest <shown>|b nest <talk>|b nest loop|b never check|b never comment
4 b never hold|b never look|b newest <odd>|b nicht $|b nightclub with|b nin on|b not <facts>|b not non
4 b not stack|b noth to|b of bee|b of itself|b offnend <odd>|b offnend klammer|b on just|b on scan|b on to
4 b onc the|b one beneath|b one besid|b one fewer|b one may|b one quick|b one reach|b one so|b one sweep
4 b one ther|b one whos|b one you|b or a|b or one|b order dict|b ordereddict has|b other part|b otherwis a
4 b ought to|b out on|b out what|b out without|b own and|b pair <odd>|b partner befor|b pass the|b peek at
4 b pen $|b phon <shown>|b plac <asked>|b plan for|b popleft $|b precedent $|b pretty much|b previou <asked>
4 b previou and|b put every|b que <unknown>|b question $|b queu <facts>|b queu for|b rang of|b rather <unknown>
4 b read onc|b real two|b relay $|b remain is|b remember them|b rippl <odd>|b roof <odd>|b room for|b s <shown>
4 b said <said>|b sam end|b say <talk>|b say a|b say on|b second $|b see me|b seen and|b serv the|b set that
4 b shar a|b she <facts>|b she reach|b shor $|b should know|b should only|b simp <talk>|b sinc youd|b singl one
4 b six and|b six test|b slip of|b slip through|b slot for|b smaller <shown>|b so <unknown>|b solution $
4 b som way|b sort anyth|b sort one|b sortieren $|b sortiert <odd>|b sortiert ist|b stand $|b start $
4 b start goe|b start plu|b swap it|b tabl <hinted>|b tabl de|b tail follow|b tal first|b tal the|b than when
4 b that altogether|b that at|b that becaus|b that too|b that wher|b the beach|b the complet|b the fullest
4 b the hint|b the hook|b the nail|b the past|b the pointer|b the second|b the station|b the victim|b the voic
4 b the weather|b them so|b thi $|b thi month|b thi week|b thing <hinted>|b third <facts>|b thos figur
4 b thos is|b though $|b threw the|b till its|b tim too|b tiny <odd>|b to notic|b to say|b to see|b tri <odd>
4 b twin that|b two <asked>|b two dummy|b two short|b two should|b una lista|b una pila|b une tabl
4 b until <talk>|b updat it|b usual <talk>|b variabl <telling>|b verkettet <shown>|b very <asked>|b walk from
4 b want in|b was $|b was that|b way and|b way to|b we speak|b wear the|b wer a|b what els|b what youd
4 b wher might|b which can|b which half|b who count|b will <facts>|b will to|b window <odd>|b with either
4 b with fewer|b without touch|b wont go|b wont help|b word for|b work $|b would <asked>|b would fool
4 b would happen|b would sav|b y <unknown>|b you anyth|b you jump|b youd gain|b youd not|b youd only|b your eye
4 b your half|b your hold|b your zero|b youv comput|b youv got|b youv thought|b zeigern $|b zusammen $
4 b zwei zeigern|context plan|guess correct|guess equal|guess leads|guess one|guess overkill|guess put
4 guess thatll|language each|leads cam|leads consider|leads kept|leads look|leads middl|leads tabl
4 leads together|leads twin|nothing again|nothing binar|nothing clear|nothing constant|nothing counter
4 nothing cover|nothing given|nothing group|nothing interval|nothing kept|nothing mehr|nothing mind|nothing mov
4 nothing nim|nothing opener|nothing previou|nothing ring|nothing utilis|nothing what|plan leads|plan sets up
4 plan your|question thre|remark els|remark forty|remark gather|remark mark|remark noth|remark remember
4 remark someth|remark spread|remark that names hm|remark that names n|remark that names set|remark that names ten
4 reports action|reports agr|reports air|reports append|reports arrang|reports aunt|reports binar|reports bisect
4 reports black|reports break|reports burst|reports caught|reports conga|reports detour|reports door|reports ear
4 reports fellow|reports folk|reports going|reports harm|reports lead|reports len|reports logarithmic
4 reports nobody|reports position|reports seat|reports sery|reports strip|reports tallest|reports tick
4 reports tout|reports une|reports unlink|reports wait|reports winner|requests <asked>|requests clos
4 requests differenc|requests insid|requests pond|requests push|requests rippl|requests see|requests till
4 s <said> all|s <said> alway|s <said> equal|s <said> fifty|s <said> me|s <shown> began|s <shown> better
4 s <shown> car|s <shown> dict|s <shown> doe|s <shown> forty|s <shown> frequency|s <shown> last|s <shown> long
4 s <shown> on|s <shown> order|s <shown> parent|s <shown> real|s <shown> record|s <shown> set|s <shown> smil
4 s <shown> that|s <shown> thirteen|s <shown> wherever|s ^ absolut|s ^ binar|s ^ chain|s ^ climb|s ^ comput
4 s ^ day|s ^ einfach|s ^ explicit|s ^ frequency|s ^ greater|s ^ it|s ^ layer|s ^ lin|s ^ mehr|s ^ modify
4 s ^ nach|s ^ nest|s ^ o|s ^ position|s ^ pretty|s ^ recognis|s ^ teacher|s ^ thre|s ^ til|s ^ tout|s ^ uma
4 s ^ upon|s ^ was|s ^ wherever|s ^ whod|s ^ woman|s ^ wrot|s a are|s a candidat|s a ear|s a told
4 s about <shown>|s about that|s after a|s all by|s alway on|s am to|s an can|s an that|s an whether|s and do
4 s and drop|s and if|s and just|s and loop|s answer it|s any to|s are wait|s as are|s as go|s as hold
4 s as sort|s as went|s at tail|s away one|s away other|s back its|s backward you|s bar the|s basical it
4 s be off|s be slow|s befor <shown>|s befor any|s befor stor|s behind twin|s beiden ergebniss|s both that
4 s box box|s bring down|s bucket that|s buy <shown>|s c <shown>|s cas <said>|s clash the|s clear at
4 s click the|s climb a|s coat <shown>|s constant is|s could each|s could mak|s could tak|s could that
4 s could you|s count on|s count small|s did last|s do thos|s doe leav|s dot equal|s down a|s down first
4 s down the|s down to|s e sort|s each after|s each be|s each follow|s each into|s each out|s each stand
4 s earlier <shown>|s eight the|s ein fenster|s end return|s end you|s entir befor|s exact many|s expect to
4 s explor a|s explor entir|s extend with|s fenster zwei|s fin to|s finger it|s finish a|s first of
4 s flood from|s for <shown>|s for complement|s for it|s for now|s for r|s four are|s four four|s fresh is
4 s from at|s from low|s from new|s front drop|s go and|s going do|s half a|s half them|s halft ist|s hand the
4 s has <shown>|s hav it|s her <shown>|s hour the|s hous its|s how is|s i one|s i two|s if alway|s if go
4 s if too|s in box|s in direction|s in what|s input the|s is her|s is in|s is length|s is perfect|s is them
4 s is they|s is thre|s it an|s it linear|s it onc|s it till|s itll you|s its again|s its entry|s its gues
4 s its paint|s its without|s keep half|s keep opener|s latest one|s latest still|s lead a|s left smaller
4 s leg offnend|s lista enlazada|s look someth|s mad strok|s many could|s many to|s marker the|s may me
4 s middl alway|s middl constant|s middl ten|s million <shown>|s mit zeigern|s month is|s mor each|s mor it
4 s n i|s nest are|s never out|s new only|s next next|s next one|s next out|s no for|s nod next|s not enough
4 s number <shown>|s of back|s of clock|s of order|s of wer|s old and|s on the|s onc it|s one add|s one goe
4 s one gon|s one sink|s one stand|s one walk|s only a|s only that|s or another|s ordinary <shown>|s out onc
4 s out sam|s outer until|s overflow a|s pas you|s path a|s per of|s pick a|s pick the|s plac to
4 s plan <shown>|s plat the|s plu hash|s previou next|s put cach|s put with|s r <n>|s rather it|s rather when
4 s recent that|s return wait|s rid the|s ring a|s round circl|s run it|s run of|s runner the|s say at
4 s say mor|s search what|s see its|s seen that|s self mov|s serv in|s should what|s slid <shown>|s slip paper
4 s slip the|s so to|s sort of|s spot the|s start after|s start backward|s start fresh|s still visit
4 s stood the|s sum the|s tabl hachag|s tak an|s taken wrong|s talk the|s that any|s that loop|s that stack
4 s that tal|s that that|s that without|s the a|s the arm|s the between|s the creep|s the exist|s the over
4 s the part|s the station|s the than|s the that|s the they|s the tower|s the under|s thos to|s thre eight
4 s thre one|s throw what|s tim all|s to another|s to from|s to look|s to n|s to or|s to spot|s try start
4 s two below|s two them|s une de|s updat maximum|s vertic <shown>|s very <said>|s was or|s was out|s was wrong
4 s welch sortiert|s what comput|s when leav|s wher stand|s whether partner|s which <shown>|s which as
4 s which tak|s which the|s who up|s whos is|s will as|s with brac|s with chain|s with closer|s with extra
4 s with hundr|s with loan|s with priority|s with stack|s with step|s work with|s worry it|s would that
4 s would up|s would your|s wrong of|s you comput|s you do|s you on|s you sum|s you their|s you trust
4 s your it|s your walk|s youv sav|s zahl die|s zero one|s zero the|sets up comma|sets up key|sets up link
4 sets up right|sets up serv|sets up smallest|sets up suppos|sets up turn|sets up twin|syntax one|syntax that
4 tells agr|tells al|tells big|tells choir|tells cinema|tells clock|tells conductor|tells country
4 tells decorator|tells doblement|tells domino|tells enlazada|tells eviction|tells faut|tells gleitend
4 tells grew|tells hachag|tells key|tells list|tells lov|tells mad|tells mehr|tells mis|tells neighbor
4 tells noth|tells offnend|tells ordena|tells por|tells post|tells precedent|tells quell|tells rout|tells schli
4 tells sortieren|tells stapel|tells ston|tells student|tells tally|tells tray|tells unclos|tells underneath
4 tells upward|tells verkettet|tells warteschlang|tells went|tells woman|tells zeigern|tells zusammen|w <shown>
4 w agr|w al|w annoy|w binar|w bit|w black|w bother|w burst|w button|w copy|w cupboard|w das|w digit
4 w doblement|w enlazada|w exponential|w faut|w fed|w former|w gleitend|w hachag|w harm|w hing|w hotel|w its
4 w kept|w lean|w level|w lost|w mak|w mehr|w mild|w miss|w modify|w nightclub|w one|w open|w ordena
4 w ought|w pila|w por|w precedent|w proud|w quell|w reconsider|w rom|w rul|w satisfy|w schli|w second
4 w sens|w short|w sortieren|w stroll|w surer|w them|w thick|w think|w tout|w uma|w uncoupl|w verkettet
4 w wont|w world|w wrot|w zeigern|w zusammen
5 acts leads leads|acts requests reports|acts sets up tells|advises ballot|advises behind|advises candidat
5 advises content|advises jump|advises largest|advises learn|advises pointer|advises recursion|advises reus
5 advises slid|advises stamp|advises tri|advises unhook|advises whol|advises writ|advises written|asks bit
5 asks good|asks hop|asks neighbour|asks person|asks point|asks slip|asks stretch|asks total|b <n> and
5 b <said> hav|b <said> is|b <said> last|b <said> lead|b <shown> be|b <shown> bring|b <shown> feel
5 b <shown> full|b <shown> hand|b <shown> liv|b <shown> los|b <shown> quick|b <shown> your|b ^ ah|b ^ catch
5 b ^ cest|b ^ chain|b ^ dictionary|b ^ empil|b ^ end|b ^ hes|b ^ il|b ^ length|b ^ lo|b ^ mak|b ^ out
5 b ^ recurs|b ^ rippl|b ^ sing|b ^ stack|b ^ timestamp|b ^ trad|b ^ una|b ^ utilis|b a better|b a built
5 b a coupl|b a detour|b a fram|b a linear|b a long|b a memory|b a parameter|b a sailor|b a sweep|b a teacher
5 b about which|b accordion $|b after it|b against it|b ah $|b all be|b all i|b already <facts>|b already doe
5 b an index|b an onion|b and alway|b and dry|b and out|b and reus|b and the|b and youd|b another candidat
5 b answer befor|b answer on|b app $|b ask what|b ate the|b b becom|b basical <odd>|b be easier|b be first
5 b be sur|b becaus the|b becom b|b been <said>|b begin to|b beiden <odd>|b beiden vorherigen|b besid her
5 b between <asked>|b between thos|b bit longer|b board <odd>|b both direction|b build each|b build it
5 b button of|b by bisection|b can driv|b can step|b cant ever|b cas one|b chang whil|b child $|b clash is
5 b classic <hinted>|b collect from|b comma <shown>|b cost <shown>|b cost <talk>|b cost a|b count <asked>
5 b count befor|b count from|b counter <talk>|b cros off|b cut it|b daughter <odd>|b depil a|b depth <asked>
5 b direct $|b doll $|b dont even|b dont they|b draw your|b each fresh|b each hous|b each one|b each slot
5 b eight <talk>|b einfach die|b end you|b enter and|b equal <telling>|b equal ther|b even he|b every step
5 b everyth <asked>|b explor all|b fermant $|b figur $|b find it|b find the|b first <shown>|b first was|b fiv $
5 b for <shown>|b for is|b for s|b forget that|b found $|b found the|b four $|b fram you|b ful <talk>
5 b garden $|b going over|b greater than|b grow <talk>|b gues the|b half the|b has grown|b has your|b he has
5 b he went|b heap is|b hear that|b heavier than|b hello $|b her for|b her join|b hol $|b hom and|b how a
5 b i shouldnt|b im not|b in lov|b in thre|b in twic|b in which|b index of|b insert <shown>|b insight $
5 b is known|b is possibl|b is sur|b isnt <hinted>|b it all|b it away|b it ever|b it happen|b it only
5 b it reach|b item and|b itll <talk>|b its either|b jump the|b just lik|b key <odd>|b la <unknown>
5 b last <unknown>|b lay <odd>|b left $|b left on|b level $|b lin <telling>|b linear <facts>|b lo <odd>
5 b lov with|b lying on|b mad the|b man who|b many <unknown>|b may not|b me <talk>|b me <telling>|b me mor
5 b minu <odd>|b mistak $|b mitad <odd>|b modify <hinted>|b modify binary|b month <talk>|b month befor
5 b must never|b mustnt $|b my wif|b near <shown>|b need $|b neighbour join|b nest <odd>|b newest <facts>
5 b next thre|b nin <facts>|b no good|b not after|b not me|b not two|b of bucket|b of c|b of empty|b of who
5 b old puzzl|b on <telling>|b on one|b onc befor|b one drawer|b one read|b one when|b only add|b only hav
5 b only on|b only want|b opener to|b opinion $|b or from|b ordenada $|b other <hinted>|b otherwis your|b out a
5 b out with|b outer one|b partner is|b past the|b peopl <shown>|b plac <facts>|b plac is|b plain <talk>
5 b plain flood|b plat $|b prev <hinted>|b problem <odd>|b proper $|b put asid|b put ther|b put thos
5 b python ordereddict|b r comma|b remember <shown>|b rest is|b result the|b right to|b ring at|b rul out
5 b s and|b sam thing|b say nin|b seat $|b second half|b see <odd>|b see <talk>|b seen <hinted>|b seen befor
5 b set or|b she <shown>|b sho $|b shorter <shown>|b should <hinted>|b should <telling>|b should start
5 b shrink on|b siempr <odd>|b simpler if|b sleep $|b sleep <talk>|b slip <hinted>|b slow for|b someth <facts>
5 b someth ther|b sort a|b sort nor|b spell out|b stop <talk>|b strok for|b strong <facts>|b strong word
5 b subtract $|b suppos that|b t $|b tak the|b tal <shown>|b tal sheet|b that <facts>|b that <telling>
5 b that also|b that count|b that fiv|b that put|b that sam|b that sentenc|b that to|b the cur|b the fellow
5 b the furthest|b the group|b the hand|b the near|b the newer|b the opposit|b the pivot|b the program
5 b the proper|b the seven|b the slip|b the spot|b the thre|b the y|b them a|b theyr lin|b theyv <talk>
5 b theyv got|b thing as|b thos <talk>|b thre will|b tim a|b tim would|b to <said>|b to now|b to search
5 b to that|b too lat|b total <talk>|b trad spac|b tre of|b trie $|b truth $|b under it|b up each|b up or
5 b upper one|b usual <hinted>|b utilis <odd>|b very warm|b victim $|b visit in|b vorherigen <odd>
5 b walk <facts>|b walk back|b want $|b wear <shown>|b went <odd>|b went hom|b what at|b what each
5 b when someth|b wher you|b wherea <talk>|b who <telling>|b who oldest|b whod hav|b whos <asked>|b will never
5 b without sort|b word <telling>|b word is|b wors $|b writ their|b you fetch|b you for|b you know|b you lay
5 b you pay|b you play|b you wear|b your a|b your going|b youv basical|b zwei <odd>|guess target|guess why
5 leads away|leads depth|leads lie|leads mak|n <telling> 4|nothing another|nothing cest|nothing empil
5 nothing everyon|nothing il|nothing lo|nothing most|nothing other|nothing popitem|nothing pui|nothing seven
5 nothing stack|nothing swallow|nothing timestamp|nothing trad|nothing tri|nothing updat|nothing wherea
5 nothing wrap|plan all|plan halv|plan sinc|plan that names use|plan use|plan walk|plan who|question advises
5 question is|question ther|remark dear|remark fifty|remark if|remark newest|remark say|remark so|remark step
5 remark that names keep|remark then|remark water|remark we|reports <asked>|reports ah|reports arm
5 reports beaten|reports beautiful|reports bus|reports day|reports easier|reports eat|reports empil|reports feel
5 reports ground|reports gut|reports head|reports hunch|reports insight|reports instead|reports lid|reports math
5 reports minut|reports ouvrant|reports paid|reports pity|reports rais|reports relation|reports road
5 reports robber|reports say|reports shortcut|reports sid|reports singl|reports smallest|reports street
5 reports world|reports worth|reports youd|requests front|requests lov|requests map|requests nobody
5 s <said> <shown>|s <said> be|s <said> going|s <said> two|s <shown> bucket|s <shown> complain|s <shown> count
5 s <shown> everyth|s <shown> lin|s <shown> over|s <shown> rais|s <shown> read|s <shown> spoil|s <shown> til
5 s <shown> warm|s ^ afraid|s ^ ah|s ^ bother|s ^ cada|s ^ captain|s ^ chaqu|s ^ delet|s ^ depil|s ^ dequ
5 s ^ du|s ^ edg|s ^ ein|s ^ figur|s ^ head|s ^ il|s ^ ind|s ^ ist|s ^ jed|s ^ lady|s ^ laugh|s ^ near
5 s ^ seat|s ^ send|s ^ setrecursionlimit|s ^ shift|s ^ subtraction|s ^ utilis|s a addition|s a alon|s a behind
5 s a clas|s a fermant|s a longer|s a person|s a pictur|s a shorter|s a straight|s a turn|s ahead writ
5 s all thi|s along its|s an into|s an pil|s and happy|s and off|s and then|s are at|s argu that|s as know
5 s as nest|s at glanc|s away tim|s b b|s be that|s be with|s begin <shown>|s better the|s beyond <shown>
5 s by all|s by half|s by thing|s c zero|s call <shown>|s can both|s can ever|s can linear|s certain hurt
5 s chain the|s check your|s click a|s coat its|s cod your|s collect their|s could with|s depil chaqu
5 s did consider|s did think|s do com|s doppelt <shown>|s doubl the|s each every|s each is|s each leav
5 s ein und|s entry ever|s equal plu|s every she|s every to|s every wher|s fall lov|s first know|s fiv four
5 s fiv ten|s for closer|s for on|s for partner|s forget <shown>|s four you|s friend the|s from middl
5 s from small|s go to|s going one|s got one|s guest a|s half million|s half sort|s has one|s hash <shown>
5 s hav consider|s hav go|s hav one|s hear well|s her hand|s her the|s hold <shown>|s hom dry|s hop hear
5 s hop the|s i even|s i judg|s if end|s im you|s imagin a|s in as|s index a|s insert again|s is map|s is not
5 s is rather|s isnt <shown>|s it about|s it already|s it either|s it right|s it slower|s it wouldnt|s its on
5 s its youd|s keep small|s last and|s last one|s last still|s least on|s leav mark|s leav the|s left is
5 s let map|s let wher|s lin the|s littl of|s mak les|s many start|s map to|s mark youv|s may of
5 s mean <shown>|s memory the|s might the|s min of|s modify <shown>|s mor the|s my kept|s new is|s no that
5 s not to|s occur often|s of good|s of hundr|s of isnt|s one drop|s one has|s one hold|s one never|s one open
5 s one round|s one shut|s one tak|s one thre|s one wear|s one wor|s only and|s only way|s open the
5 s partner you|s pil <said>|s pil paper|s plac the|s plain first|s rang two|s rather an|s remov <shown>
5 s return at|s row you|s serv position|s she on|s she only|s should whether|s shut outer|s so each|s soon you
5 s sort in|s spac tim|s start an|s start new|s step <shown>|s still of|s stop an|s sweep <shown>|s than equal
5 s than other|s than you|s that and|s that bit|s that help|s that least|s that recursion|s that we|s the began
5 s the nod|s the road|s the sort|s the straight|s the structur|s the the|s the till|s the two|s the way
5 s the your|s their into|s them each|s thi befor|s thi by|s thing said|s think <shown>|s think an|s think what
5 s thos one|s thre itself|s tim had|s to <said>|s to ahead|s to down|s to entry|s to the|s twin <shown>
5 s two thos|s up itself|s valid in|s valu your|s version hav|s wait lin|s want a|s was plac|s was seen
5 s went ear|s what had|s which youv|s with best|s with nam|s with when|s wor <shown>|s wouldnt it|s x i
5 s you <shown>|s you comfortabl|s you no|s you round|s you shift|s you unhook|s youll a|s youll me|s your jump
5 s your wrong|s zuerst dem|sets up <said>|sets up around|sets up below|sets up counter|sets up goe|sets up pil
5 syntax pop|syntax though|syntax youd|tells besid|tells bit|tells clever|tells component|tells cut
5 tells doppelt|tells fenster|tells gold|tells grand|tells heard|tells hi|tells il|tells le|tells minu
5 tells modulo|tells namesak|tells opposit|tells ordenada|tells overflow|tells person|tells plant|tells read
5 tells rippl|tells run|tells siempr|tells spiral|tells subarray|tells throw|tells tower|tells tuesday
5 tells vorherigen|tells wasteful|w ah|w busqueda|w column|w credit|w dinner|w div|w doppelt|w extend|w for
5 w forgotten|w grandparent|w heavier|w hed|w hous|w il|w indic|w instrument|w isnt|w join|w k|w laid
5 w larger|w lat|w le|w lit|w memois|w multip|w onion|w ordenada|w piec|w pop|w real|w removal|w russian
5 w siempr|w simpl|w skin|w smooth|w strong|w stuff|w subarray|w sufficient|w thank|w thatd|w thing|w utilis
5 w vorherigen|w wif|w with|w zigzag
6 acts advises leads|acts reports reports|acts requests requests|advises backward|advises cach|advises clash
6 advises com|advises creat|advises cross|advises eras|advises gues|advises idea|advises pencil|advises piec
6 advises run|advises seen|advises serv|advises smil|advises tail|advises wrot|asks instant|asks nod|asks plac
6 asks put|b <said> deep|b <said> knew|b <said> off|b <said> ther|b <shown> buy|b <shown> knew|b <shown> lay
6 b <shown> low|b <shown> map|b <shown> will|b ^ aha|b ^ did|b ^ fifty|b ^ flip|b ^ foxtrot|b ^ gebruik
6 b ^ had|b ^ hang|b ^ know|b ^ logarithmic|b ^ nin|b ^ ordereddict|b ^ overkill|b ^ pil|b ^ pui|b ^ record
6 b ^ sad|b ^ sho|b ^ someth|b ^ splendid|b ^ sum|b ^ tally|b ^ tiefensuch|b ^ tri|b ^ u|b ^ union|b ^ welch
6 b a conga|b a flood|b a kitchen|b a lot|b a marker|b a well|b about a|b about each|b act it|b again <shown>
6 b aha $|b all <said>|b all youll|b an order|b an s|b and cros|b and seven|b and use|b and wip
6 b another minut|b anyth <asked>|b are just|b arrang the|b at them|b aus $|b ballot $|b be don|b be proud
6 b be serv|b better $|b block of|b buy you|b by nam|b by tal|b cam after|b cam by|b can reach|b captain $
6 b card for|b carry $|b carry two|b clear the|b comma <odd>|b common <talk>|b contain the|b correct <facts>
6 b could <odd>|b could leav|b count has|b count together|b cur $|b debut $|b deep is|b des deux
6 b different <said>|b dimension $|b direct <asked>|b do as|b doesnt chang|b domino <odd>|b e <odd>|b ear one
6 b eight <shown>|b either <talk>|b els <hinted>|b els <telling>|b enter the|b es <odd>|b evaluat <facts>
6 b evaluat revers|b even <odd>|b every call|b everyth at|b eviction $|b fall over|b far <talk>|b fifty thousand
6 b fin plac|b first in|b for fifty|b for their|b freez the|b from morn|b from the|b front and|b gebruik <odd>
6 b gebruik een|b giv $|b go of|b had two|b half whos|b hand over|b hang on|b has an|b hav it
6 b highest <telling>|b how <asked>|b hundr thousand|b im real|b in <said>|b in only|b in ther|b index <asked>
6 b into <odd>|b is further|b is serv|b it must|b it soak|b it will|b itll <shown>|b its les|b its partner
6 b its smallest|b its spot|b jump <facts>|b just two|b kind <talk>|b knew $|b knew that|b last <talk>
6 b last com|b last seen|b last two|b latest <shown>|b lay on|b lead <talk>|b leav it|b length <talk>
6 b lie behind|b lie beyond|b lin never|b look in|b look thing|b lookup <hinted>|b loop too|b lov <hinted>
6 b low high|b mak you|b map <facts>|b map <shown>|b mark <shown>|b met <odd>|b met it|b mid and|b modulo the
6 b mov as|b much memory|b my uncl|b n tim|b need her|b need to|b neighbour <odd>|b neighbour is|b never <odd>
6 b new <odd>|b no break|b nobody <asked>|b non <talk>|b not <odd>|b not that|b not wher|b now <talk>
6 b numero <odd>|b of thos|b of zero|b often as|b oldest <hinted>|b one doe|b one in|b one isnt|b one say
6 b one two|b only append|b only in|b only say|b opener on|b out by|b ouvrant $|b own is|b pack $
6 b peopl usual|b pil from|b plain <telling>|b point into|b pointer <shown>|b polish <talk>|b polish notation
6 b pour <odd>|b pour both|b previou <hinted>|b question is|b rear $|b recent has|b remember that|b remov from
6 b right hand|b round a|b row <talk>|b run onc|b sam <asked>|b saw that|b scan $|b seat the|b see whether
6 b seen it|b setrecursionlimit $|b shorter $|b shouldnt <asked>|b simp <shown>|b sinc two|b sink the|b sit $
6 b six lin|b slid over|b so $|b someon last|b sort <asked>|b sort <hinted>|b stack <odd>|b stack is
6 b stand next|b start on|b stor it|b straight away|b stretch is|b surviv $|b tail <shown>|b tallest tower
6 b ten in|b test whether|b textbook <hinted>|b that im|b that sort|b the bed|b the car|b the clash
6 b the conductor|b the day|b the dearest|b the guest|b the mov|b the rightmost|b the road|b the smallest
6 b the two|b the version|b the wait|b them to|b then a|b theyr in|b think in|b thos wait|b though ther
6 b though you|b thousand <asked>|b thousand <unknown>|b thousand deep|b thre that|b throw half|b tick $
6 b to append|b top and|b twenty question|b twin <shown>|b twin <talk>|b twin may|b two figur|b two i
6 b umbrella $|b una <unknown>|b until he|b use les|b used <hinted>|b very <talk>|b visit it|b want someth
6 b was either|b was last|b was touch|b well $|b what <facts>|b when ther|b whether its|b which other
6 b which two|b whoever <hinted>|b whoever <shown>|b why <shown>|b will <talk>|b with <asked>|b with <said>
6 b with mor|b without <telling>|b work in|b wrong thing|b yes $|b you gav|b you havent|b you linear|b you not
6 b you read|b you ther|b youd know|b your new|b your pocket|b youv found|b zero <shown>
6 guess about the language advises|guess hav|guess hold|guess ninety|guess number|language i|leads pass
6 nothing empty|nothing end|nothing explor|nothing foxtrot|nothing gebruik|nothing heapq|nothing instead
6 nothing narrower|nothing newest|nothing peek|nothing record|nothing sav|nothing sho|nothing spill|nothing sum
6 nothing taken|nothing tally|nothing tiefensuch|nothing twenty|nothing unhook|nothing union|nothing welch
6 nothing whoever|plan add|plan that names why|question all|question check|question touch|question use
6 remark from|remark keep|remark that names can|remark that names heap|remark that names mak|remark they
6 reports aha|reports arrival|reports bisection|reports breath|reports browser|reports cold|reports combination
6 reports comparison|reports compas|reports coupl|reports cran|reports cur|reports delet|reports handful
6 reports heart|reports hes|reports lump|reports match|reports quadratic|reports replac|reports secret
6 reports sentenc|reports shelf|reports spend|reports splendid|reports subtract|reports thank|reports thing
6 reports think|reports traversal|reports una|reports unhook|reports warteschlang|reports y|reports youll
6 requests bus|requests equal|requests instead|requests put|requests question|s <said> an|s <shown> arent
6 s <shown> choos|s <shown> collection|s <shown> goe|s <shown> open|s <shown> person|s <shown> thos
6 s <shown> train|s <shown> would|s ^ aha|s ^ break|s ^ cook|s ^ div|s ^ drawer|s ^ dummy|s ^ een|s ^ fifty
6 s ^ fram|s ^ gav|s ^ gebruik|s ^ iter|s ^ machin|s ^ nlargest|s ^ now|s ^ pour|s ^ pui|s ^ rais|s ^ read
6 s ^ register|s ^ see|s ^ sleep|s ^ someth|s ^ splendid|s ^ stick|s ^ tiefensuch|s ^ walk|s a next|s a not
6 s a stroll|s a will|s about <said>|s act out|s add shift|s again every|s all is|s an from|s and be
6 s and bottom|s and from|s append a|s as visit|s at fresh|s at if|s at of|s be use|s befor over|s below the
6 s besid join|s best <shown>|s by till|s by to|s c in|s can in|s can so|s can the|s can thi|s can to
6 s card each|s compar all|s could them|s doe go|s doe trick|s doesnt you|s don <shown>|s each who|s enter and
6 s evaluat polish|s everyth follow|s feel that|s first as|s first to|s fiv for|s for four|s for other
6 s for smallest|s for than|s for thousand|s from left|s from ston|s generation as|s goe one|s going say
6 s got too|s grow shrink|s half can|s half me|s has beat|s hav met|s hav notic|s havent to|s i <shown>|s i n
6 s if larger|s if left|s if second|s im abl|s in chain|s in minut|s in opposit|s in pil|s in set|s in wall
6 s in when|s includ <shown>|s inner for|s into other|s is bit|s is littl|s is strong|s is thos|s it befor
6 s it sort|s it up|s item a|s its ther|s its very|s jed klammer|s jedem landfeld|s keep order|s knew one
6 s know oldest|s last first|s last out|s later is|s lean the|s leav with|s let finger|s librarian a|s lie its
6 s lift teacup|s lin a|s linear <shown>|s log and|s lookup and|s may left|s may up|s modulo length|s most has
6 s much would|s n enumerat|s narrower the|s negativ <shown>|s never at|s nod prev|s of floor|s of own
6 s off front|s old <shown>|s onc hold|s one a|s one all|s one alway|s one front|s one said|s out itself
6 s out you|s out your|s over <shown>|s over and|s own of|s pick best|s promis to|s put that|s put two
6 s rather with|s read <shown>|s reason <shown>|s recent to|s record <shown>|s remember last|s revers notation
6 s ring ring|s send two|s sinc cant|s sink the|s smaller the|s someon week|s sort mor|s spar that|s spill on
6 s stand to|s start as|s ston a|s structur the|s swap <said>|s tail the|s tail up|s than neighbour|s that look
6 s that start|s that wont|s that zero|s the among|s the anew|s the beforehand|s the choic|s the count
6 s the from|s the hook|s their from|s ther all|s ther doubl|s tick the|s tim you|s to afresh|s to fiv
6 s to upward|s tre bee|s two nod|s two six|s was singl|s what other|s what writ|s when <shown>|s when lost
6 s when of|s when pop|s when too|s wher it|s wher twin|s whether met|s whil high|s with doub|s with full
6 s with thousand|s would begin|s you acros|s you as|s you at|s you keep|s you mark|s you mov|s you my
6 s you sur|s your of|s youv been|sets up append|sets up stack|sets up work|syntax delet|syntax its|syntax map
6 syntax popleft|tells alphabet|tells anterior|tells area|tells ascend|tells backward|tells bfs|tells brit
6 tells cest|tells chalk|tells clos|tells debut|tells dfs|tells dummy|tells ergebniss|tells fast|tells instead
6 tells klammer|tells nim|tells offset|tells ordereddict|tells overlap|tells paid|tells pui|tells rais
6 tells setrecursionlimit|tells slight|tells swallow|tells tag|tells thatd|tells treat|tells trie|tells victim
6 tells woordenboek|w action|w aha|w alway|w anterior|w any|w appearanc|w attendant|w beach|w been|w brac
6 w brit|w buy|w chap|w choos|w cloud|w compas|w dancer|w dearest|w debut|w decent|w drift|w ergebniss
6 w garden|w gebruik|w greedi|w hav|w kill|w kis|w klammer|w label|w larg|w namesak|w narrower|w notation
6 w passenger|w pattern|w professor|w pui|w rightmost|w shoulder|w soak|w theyv|w trie|w variabl|w whenever
6 w woordenboek
7 acts sets up sets up|advises <facts>|advises cam|advises chain|advises coat|advises common|advises empty
7 advises mer|advises newest|advises point|advises precis|advises r|advises replac|advises sav|advises sheet
7 advises small|advises sound|advises spoil|advises variabl|asks answer|asks element|asks fill|asks inner
7 asks larg|b <said> cant|b <shown> area|b <shown> backward|b <shown> beforehand|b <shown> guest|b <shown> jump
7 b <shown> left|b <shown> order|b <shown> precis|b <shown> remov|b <shown> shorter|b <shown> to
7 b <shown> whether|b <shown> which|b ^ carry|b ^ glad|b ^ heapq|b ^ her|b ^ hop|b ^ nah|b ^ peek|b ^ question
7 b ^ strict|b ^ their|b ^ together|b ^ une|b ^ updat|b a <unknown>|b a bell|b a cach|b a constant
7 b a different|b a girl|b a hundr|b a lift|b a man|b a pencil|b a sensibl|b a twist|b acros that|b afresh is
7 b after <odd>|b again at|b again for|b along and|b and <unknown>|b and evict|b and grandparent|b and insert
7 b and right|b and sink|b and when|b any earlier|b app it|b are lin|b as he|b at thirty|b beat the|b befor if
7 b belong to|b better <odd>|b better be|b bisection $|b book <asked>|b bravo $|b bring a|b built last
7 b but not|b but one|b by exact|b by sid|b c <n>|b c is|b can gues|b can sav|b centr $|b cest <odd>
7 b chaqu <unknown>|b chaqu fermant|b check $|b classic <telling>|b click on|b click open|b closer <talk>
7 b closer has|b collect their|b com off|b combin $|b comma <hinted>|b consider it|b constant if
7 b correct <shown>|b could $|b count dot|b d of|b day <shown>|b depth as|b der <unknown>|b des <odd>
7 b dictionary with|b dictionary would|b do both|b doe near|b doesnt <asked>|b dot <facts>|b dot item|b each and
7 b each titl|b earlier <shown>|b ein hashtabell|b ein warteschlang|b empil les|b enough $|b enough to
7 b even <hinted>|b ever $|b everyth <odd>|b f $|b fall <talk>|b far has|b far it|b first as|b first serv
7 b for thre|b forty $|b friend to|b from small|b giv that|b giv up|b grandparent <talk>|b had better|b hand of
7 b heart $|b helper $|b hi <hinted>|b hundr $|b i got|b im afraid|b in bucket|b initial of|b into plac
7 b is dynamic|b isnt that|b it $|b it again|b it from|b its a|b its counterpart|b its math|b ive <odd>
7 b jump <telling>|b jump backward|b just <telling>|b kept <hinted>|b key <asked>|b knit $|b lead nowher
7 b leg <odd>|b leg jed|b les is|b les ouvrant|b lie <talk>|b longer than|b loop for|b lov <facts>|b matter $
7 b may forget|b me <hinted>|b miss part|b mor often|b my aunt|b n is|b n minu|b nah $|b near the|b never walk
7 b new start|b next equal|b night $|b no way|b nod at|b not les|b objection $|b of how|b of lin|b of r
7 b of step|b of them|b often is|b on your|b onc out|b one <asked>|b one <unknown>|b one as|b one do
7 b one each|b one has|b one join|b one structur|b only from|b opener <facts>|b otherwis <asked>|b out for
7 b pair by|b pass <hinted>|b pass it|b pay for|b percent of|b plac would|b plant a|b plu <talk>|b podium with
7 b popitem last|b possibl <odd>|b possibl partner|b proper <shown>|b quadratic $|b queu of|b quick $
7 b reach into|b read from|b revers polish|b right below|b ring after|b rot <odd>|b rot orang|b run <telling>
7 b s as|b sam <facts>|b scan on|b see <asked>|b she was|b should giv|b sid <talk>|b sid by|b simp <hinted>
7 b sinc <asked>|b sink each|b sort is|b start <facts>|b still open|b ston in|b stor <shown>|b taken off
7 b textbook <facts>|b than <odd>|b that hang|b that twin|b that wait|b the area|b the click|b the dictionary
7 b the item|b the least|b the offic|b the pil|b the plat|b the start|b the tail|b the total|b the truth
7 b the v|b the world|b them all|b ther $|b ther <talk>|b theyd <odd>|b thing <shown>|b thre <asked>|b tim her
7 b to how|b to serv|b trad <facts>|b try that|b two <odd>|b une <talk>|b une fil|b usa una|b use two
7 b was going|b what could|b what happen|b when i|b wher everyon|b wher it|b will be|b with forty|b with key
7 b with non|b without <facts>|b work if|b writ its|b wrot down|b wrot on|b x <odd>|b yesterday <odd>
7 b you forget|b you ought|b you turn|b you wer|b you your|b your first|b your read|b your two|b zero and
7 b zuerst nach|guess ja|guess leonardo|guess tak|guess theyll|language two|language you|leads add|leads answer
7 n <talk> 4|nothing 2|nothing dan|nothing fifteen|nothing freez|nothing gather|nothing hunt|nothing queu
7 nothing une|nothing whos|plan one|plan requests|plan start|plan that|plan that names for|plan that names which
7 question fiv|question giv|question hold|question noth|question run|remark id|remark might|remark okay
7 remark too|reports <hinted>|reports afresh|reports bring|reports cloakroom|reports cod|reports drawer
7 reports election|reports enough|reports evaluat|reports happy|reports ice|reports lift|reports nah
7 reports neater|reports otherwis|reports pointer|reports popularity|reports relay|reports tak|reports work
7 requests bound|requests canteen|requests turn|s <said> everyth|s <said> know|s <said> too|s <shown> <said>
7 s <shown> clerk|s <shown> clos|s <shown> leap|s <shown> neighbour|s <shown> old|s <shown> program
7 s <shown> queu|s <shown> seen|s <shown> under|s <shown> wont|s ^ ask|s ^ cest|s ^ cover|s ^ didnt|s ^ eras
7 s ^ helper|s ^ hes|s ^ insert|s ^ look|s ^ million|s ^ nah|s ^ night|s ^ nim|s ^ older|s ^ plac|s ^ rippl
7 s ^ smell|s ^ taken|s ^ textbook|s ^ theyv|s ^ timestamp|s a again|s a end|s a link|s a youv|s add that
7 s afresh the|s after it|s an dictionary|s an of|s an stack|s and work|s answer i|s anyth it|s as wait
7 s at seven|s away <said>|s back you|s be index|s be you|s behind earlier|s below two|s border to|s both and
7 s both ever|s bucket in|s by neighbour|s by tal|s cant nest|s check that|s click <shown>|s discard of
7 s doe it|s dont <said>|s down that|s drop at|s drop from|s each join|s each knew|s each thos|s empil ouvrant
7 s every of|s fifty of|s finish job|s first serv|s for comma|s for plan|s group mix|s grow your|s had down
7 s happy that|s hav further|s hav index|s hear from|s hold the|s hunt the|s if later|s in maz|s in zero
7 s is insid|s is youd|s is youll|s it <n>|s it <said>|s it each|s it going|s it open|s itll <shown>|s its as
7 s just at|s just one|s kick that|s latest that|s lay on|s lead the|s leav as|s left befor|s let writ
7 s lif easier|s lin by|s list the|s look after|s look befor|s mak second|s many each|s memory what
7 s minimum of|s most with|s mov as|s must with|s neighbour hand|s never one|s nic to|s of but|s of current
7 s of new|s of old|s of paint|s of solv|s of their|s of u|s on each|s on far|s one cant|s only if|s or ther
7 s ordinary in|s our the|s out left|s parent grandparent|s plac each|s problem on|s put strok|s python remember
7 s return on|s scan the|s search each|s second and|s seven want|s sid sid|s sinc the|s soon a|s stack jumper
7 s stay it|s stop two|s test you|s than it|s that cant|s that clos|s that earlier|s that if|s that walk
7 s the entry|s the he|s the out|s the pil|s the train|s the twin|s the will|s the wrot|s them from
7 s ther clash|s thos wait|s thought the|s thre for|s thre six|s through you|s til two|s to in|s tool a
7 s touch to|s trad for|s twin to|s until no|s up the|s up their|s visit and|s walk it|s what happen
7 s when already|s when first|s when the|s whenever <shown>|s wher <shown>|s wher last|s which cam|s which each
7 s who in|s whol away|s with hand|s with left|s with newcomer|s with previou|s with rabbit|s with stor
7 s work your|s you gues|s you sort|s youd each|s your the|s youv is|sets up com|sets up fall|sets up hand
7 syntax after|syntax put|tells apart|tells arm|tells binary|tells block|tells closer|tells def|tells depil
7 tells dequ|tells dry|tells except|tells fermant|tells fibonacci|tells guest|tells heapq|tells knew|tells lady
7 tells lazy|tells mitad|tells notebook|tells nowher|tells phon|tells poor|tells runner|tells scor|tells sery
7 tells shut|tells someth|tells soon|tells spread|tells timestamp|tells undo|tells unvisit|tells villag
7 tells want|tells wink|tells zwei|w ant|w around|w bad|w breed|w cest|w content|w cry|w depil|w detour
7 w did|w down|w drip|w each|w eighteen|w evaluat|w extra|w fermant|w hang|w hir|w honest|w it|w joy|w mat
7 w mitad|w modulo|w nah|w next|w ouvrant|w parent|w popularity|w relay|w road|w sideway|w smallest|w surviv
7 w to|w together|w whom|w wip|w woman
8 advises bound|advises chang|advises cover|advises inclusiv|advises kid|advises overwrit|advises saw
8 asks moment|asks possib|asks sank|b <said> <hinted>|b <shown> serv|b <shown> shrink|b <shown> someth
8 b <shown> would|b ^ anyon|b ^ are|b ^ arent|b ^ careful|b ^ current|b ^ hot|b ^ instead|b ^ k|b ^ man
8 b ^ mark|b ^ negativ|b ^ passenger|b ^ pay|b ^ plain|b ^ quickselect|b ^ return|b ^ taken|b ^ tango|b ^ wow
8 b a bakery|b a card|b a chaqu|b a doub|b a doubl|b a drop|b a is|b a mark|b a one|b a sound|b a ston
8 b a tre|b about the|b add <odd>|b agr with|b along $|b along as|b already has|b alway <hinted>|b alway belong
8 b an <unknown>|b and hang|b and simpl|b another <said>|b anyth off|b away <shown>|b be <odd>|b be better
8 b besid it|b brother $|b by <unknown>|b by compar|b by frequency|b by wher|b call most|b candidat <odd>
8 b cas you|b catch my|b caterpillar $|b check which|b coat on|b cod <facts>|b comparison is|b conga <facts>
8 b conga lin|b could do|b count each|b crowd <talk>|b d <shown>|b dead <hinted>|b dequ from
8 b dictionary <asked>|b dictionary <shown>|b different <shown>|b disguis $|b doesnt <hinted>|b down befor
8 b drawer for|b dummy <hinted>|b dummy <telling>|b each opener|b either stretch|b et <odd>|b every last
8 b evict from|b far <facts>|b fifteen and|b first <hinted>|b first half|b first mak|b foxtrot $|b friend in
8 b from all|b further down|b gather <talk>|b gav zero|b glu <hinted>|b go by|b goe on|b group is|b grow on
8 b had <talk>|b halv the|b halv what|b handy $|b has pigeonhol|b hav <shown>|b head <odd>|b het <unknown>
8 b high <asked>|b hol and|b i met|b i never|b i saw|b i spok|b idea $|b if you|b in both|b in circl
8 b in disguis|b indic $|b insert it|b into <hinted>|b is insid|b it began|b it behind|b it better|b it isnt
8 b it sit|b itll <odd>|b join <odd>|b just carry|b just that|b key $|b key it|b l and|b last person
8 b lay them|b leav $|b ledger $|b lin befor|b may lie|b may shar|b meet itself|b miss is|b mor than
8 b my drift|b my girl|b my hous|b near all|b newest $|b newest first|b no call|b no doubl|b no longer
8 b nobody has|b not <hinted>|b not afterward|b of low|b on both|b on first|b on onc|b one around|b one catch
8 b one check|b one into|b one tim|b open the|b out again|b out twic|b overkill $|b par <odd>|b plan <talk>
8 b plu <odd>|b pour <talk>|b predecessor $|b python has|b reachabl from|b record the|b revers <talk>
8 b road <hinted>|b rout $|b rub it|b sank the|b say yes|b scenic <odd>|b scenic rout|b seat <shown>
8 b second <said>|b shortest way|b shouldnt you|b simpl <talk>|b sinc a|b six <said>|b slip for|b small <talk>
8 b small heap|b smaller or|b someth to|b spend <facts>|b spend <hinted>|b spend memory|b start afresh
8 b start it|b stay as|b stick $|b still work|b strict $|b strict les|b strok behind|b sum <shown>
8 b sweep <facts>|b tail is|b that nobody|b the box|b the cinema|b the girl|b the left|b the lin|b the loop
8 b the nod|b the rail|b the scenic|b the top|b the wash|b them away|b ther the|b thes <hinted>|b thos <said>
8 b though its|b tiefensuch <odd>|b tiefensuch von|b til of|b tim you|b to add|b to every|b to nin
8 b together and|b too <hinted>|b tool $|b two besid|b two road|b undisturb $|b up until|b upsid down
8 b very good|b walk it|b walk past|b want <odd>|b way chain|b weakest <talk>|b wher each|b whether <talk>
8 b whichever half|b with push|b wont say|b word <hinted>|b work but|b world $|b would call|b would the|b wow $
8 b wrong and|b you stand|b your inner|b your sum|b youv only|guess an|guess bingo|guess nobody|guess slid
8 guess until|guess work|language a|leads comfortabl|leads dictionary|leads got|leads say|leads tidy
8 nothing anyon|nothing chang|nothing clos|nothing current|nothing doesnt|nothing mak|nothing passenger
8 nothing quickselect|nothing seen|nothing tango|nothing thes|nothing wider|nothing x|nothing you|plan check
8 plan constant|plan that names greedy|plan that names well|plan theyd|question dont|question to|question work
8 remark an|remark h|remark index|remark otherwis|remark skip|remark that names linear|reports bas|reports centr
8 reports certain|reports constructor|reports equal|reports eras|reports fail|reports go|reports left
8 reports luggag|reports maz|reports p|reports peopl|reports rang|reports remark|reports simp|reports skeleton
8 reports uncl|reports walk|reports win|reports wow|requests along|requests box|requests call|requests continu
8 requests figur|requests fram|requests gues|requests paint|requests spend|requests test|s <said> chang
8 s <shown> arrival|s <shown> cost|s <shown> dat|s <shown> enter|s <shown> finger|s <shown> first|s <shown> put
8 s <shown> rest|s <shown> spot|s <shown> stack|s <shown> step|s <shown> undisturb|s ^ beat|s ^ below|s ^ bfs
8 s ^ careful|s ^ caterpillar|s ^ cold|s ^ dict|s ^ elegant|s ^ empil|s ^ folk|s ^ fresh|s ^ heapq|s ^ i
8 s ^ ink|s ^ linear|s ^ math|s ^ precis|s ^ quickselect|s ^ tango|s ^ thing|s ^ twenty|s ^ union|s ^ whenever
8 s ^ wow|s ^ x|s ^ ye|s a tool|s after of|s all ever|s and day|s and in|s are first|s are too|s be onc
8 s befor round|s bottom is|s bucket <said>|s by every|s by first|s by left|s call common|s cant cross
8 s carry how|s catch drift|s chain that|s colleagu min|s comma in|s count at|s delet <said>|s did find
8 s didnt you|s do that|s doe the|s doesnt it|s each he|s ever the|s every a|s every on|s find pivot
8 s from fresh|s from neighbour|s goe and|s got be|s had put|s had start|s halv left|s handful tim|s has answer
8 s has doubl|s has gon|s has that|s has to|s if colour|s if werent|s in bin|s in draw|s in right
8 s is position|s isnt enough|s isnt to|s it halv|s key by|s last i|s log is|s many thos|s many wer
8 s match closer|s mis last|s mov border|s my by|s n <shown>|s near of|s neither <said>|s never them
8 s new check|s next lie|s of alphabet|s of caterpillar|s of plain|s of than|s offic pigeonhol|s perfect <shown>
8 s plac a|s plac one|s rang <shown>|s remov first|s remov the|s rest the|s road into|s round python
8 s should with|s simp <shown>|s sinc what|s sink four|s small <shown>|s someon in|s someth by|s sweep left
8 s tak the|s that can|s that heart|s that keep|s that textbook|s the be|s the of|s the tool|s the until
8 s the whil|s them in|s thousand will|s throw whol|s tiefensuch jedem|s to cod|s to memory|s to of|s to you
8 s treat as|s twenty a|s two all|s two chain|s up word|s use queu|s was of|s week the|s what is|s what look
8 s whether minu|s which of|s which still|s which thos|s whil in|s whos you|s will spend|s window and
8 s with for|s with leftmost|s with nearest|s with on|s with ticket|s without <said>|s wont anyth
8 s wrong <shown>|s you longer|s you ther|s you written|s your look|s your on|s youv acros|sets up backward
8 sets up reach|sets up slip|sets up x|tells addition|tells ate|tells blink|tells breakfast|tells brother
8 tells bump|tells club|tells colleagu|tells creep|tells delet|tells differenc|tells easy|tells einer
8 tells follow|tells guy|tells het|tells job|tells laid|tells lista|tells max|tells practical|tells priority
8 tells proper|tells que|tells register|tells sailor|tells sit|tells tiefensuch|tells tool|tells uppermost
8 tells width|tells wor|tells word|w approach|w brick|w bridg|w broad|w chalk|w cinema|w conga|w disguis
8 w empil|w exact|w fenster|w generou|w het|w hunch|w lady|w lista|w many|w neater|w notebook|w peel
8 w predecessor|w respectabl|w scenic|w splendid|w step|w that|w tiefensuch|w two|w undisturb|w unseen
8 w upsid|w wor|w wow|w ye|w young|w yourself|w zwei
9 acts sets up requests|advises <odd>|advises dequ|advises flood|advises long|advises nobody|advises partner
9 advises pass|advises proper|advises spar|advises work|asks altogether|asks bas|asks mov|asks pick|asks stand
9 b <said> a|b <said> behind|b <said> every|b <said> up|b <shown> beneath|b <shown> brac|b ^ <hinted>
9 b ^ breadth|b ^ chang|b ^ dan|b ^ evict|b ^ fill|b ^ freez|b ^ hav|b ^ if|b ^ minu|b ^ narrower|b ^ newest
9 b ^ notic|b ^ other|b ^ shuffl|b ^ wink|b a count|b a narrow|b a wall|b afraid your|b after find|b along it
9 b and can|b and four|b and remember|b append <talk>|b are of|b are ther|b array is|b arriv at|b as plac
9 b as youd|b as your|b at seven|b be wait|b better <facts>|b better off|b build up|b can still|b com to
9 b compar all|b con <odd>|b couldnt <odd>|b count <telling>|b direct after|b direction until|b discard half
9 b dont <asked>|b door $|b doubl end|b even $|b ever <odd>|b everyon <hinted>|b fami tre|b few $
9 b finish <facts>|b forget <facts>|b from any|b front <odd>|b full <odd>|b girl befor|b goe back
9 b good <unknown>|b grow <shown>|b grow out|b halft <odd>|b hand the|b hash $|b helper that|b hit $|b hous on
9 b how larg|b i certain|b i equal|b i wonder|b in four|b in ten|b insid $|b instant whether|b into the
9 b it doe|b it mak|b it sound|b its larger|b its slower|b its weight|b left and|b length <asked>|b lif be
9 b look any|b loop at|b mak <asked>|b man $|b map from|b me about|b mean <facts>|b memory for|b method that
9 b minesweeper $|b mit einer|b most <facts>|b most one|b mov <shown>|b neednt <facts>|b never mak|b nim <odd>
9 b not abl|b o <odd>|b of arrival|b of card|b of jumper|b of paint|b of the|b often than|b on foot
9 b one click|b one lead|b one loop|b one sid|b only then|b only turn|b order dictionary|b pair again|b pair of
9 b pas is|b pas over|b path in|b peg $|b player <talk>|b plu <shown>|b pond $|b pop it|b pour $|b previou two
9 b push <asked>|b put its|b queu <asked>|b recent one|b recursiv <shown>|b repeat until|b right $|b roll out
9 b round <talk>|b said <shown>|b sam <telling>|b sam <unknown>|b sam way|b say im|b search is|b shed <odd>
9 b shortest path|b shut the|b sigh $|b small tabl|b so too|b sort <facts>|b sort with|b stretch with
9 b supper $|b suppos i|b sur that|b tabl <shown>|b tabl first|b tal <odd>|b talk $|b ten <talk>|b than wher
9 b than with|b that second|b the bit|b the crucial|b the rest|b they <odd>|b they want|b thi morn|b thing is
9 b thre would|b tidy <shown>|b til a|b tim two|b to beat|b to remember|b to run|b to shut|b to slid
9 b train on|b two letter|b up her|b up the|b way in|b welch <odd>|b welch halft|b wer discover|b wer you
9 b what <talk>|b what went|b which goe|b who do|b with zero|b wont be|b worth its|b wouldnt lif|b wrot <talk>
9 b you follow|b you need|b you tak|b you thought|b your only|b your walk|b your will|b zuerst <odd>|guess itll
9 guess order|leads behind|leads front|nothing bottom|nothing carry|nothing evict|nothing handl|nothing mark
9 nothing neither|nothing notic|nothing out|nothing row|nothing t|nothing und|plan that names though
9 plan that names two|plan that names with|question compar|remark half|remark let|remark sort|reports bump
9 reports captain|reports coin|reports crowd|reports crucial|reports dat|reports grandparent|reports listen
9 reports liv|reports modify|reports neighbor|reports rabbit|reports regret|reports room|reports shap
9 reports sigh|reports subtraction|reports variabl|requests card|requests school|requests think|s <said> your
9 s <shown> acros|s <shown> by|s <shown> circl|s <shown> component|s <shown> did|s <shown> direct|s <shown> fiv
9 s <shown> match|s <shown> mirror|s <shown> start|s ^ freez|s ^ halft|s ^ insertion|s ^ mean|s ^ narrower
9 s ^ neat|s ^ not|s ^ plat|s ^ priorityqueu|s ^ run|s ^ sweet|s ^ the|s ^ took|s ^ turn|s ^ usual|s ^ welch
9 s ^ wink|s ^ worth|s a dictionary|s a her|s a register|s a start|s after check|s all hang|s all it
9 s and another|s and eight|s and one|s and plac|s are slow|s are than|s arriv the|s be away|s be when
9 s befor last|s befor pop|s befor the|s big for|s breadth search|s button your|s cam and|s closer the|s com at
9 s compar with|s current in|s dictionary the|s drop of|s each could|s each count|s each must|s extra and
9 s far slow|s finger the|s fiv nin|s for depth|s from back|s full is|s girl you|s grow one|s has com
9 s has out|s has than|s hav say|s hav that|s he them|s in center|s in heap|s insid the|s is instead|s is log
9 s is seen|s is sort|s is tri|s is way|s it again|s it any|s its two|s ive out|s jumper the|s kick the
9 s largest down|s left one|s let <shown>|s let about|s lin <said>|s link it|s look further|s lookup <shown>
9 s mak that|s many that|s math <said>|s mountain with|s no can|s nor <said>|s of are|s of round|s of stack
9 s old of|s on its|s on track|s one further|s one matter|s one partner|s one start|s one still|s only <shown>
9 s only with|s or two|s over one|s peopl hand|s podium thre|s put down|s return right|s rippl a|s row the
9 s say <said>|s second <said>|s she at|s should <shown>|s should abl|s shrink the|s sinc put|s singl through
9 s smallest first|s someon you|s stretch <shown>|s sweep the|s test membership|s than need|s that into
9 s the befor|s the bench|s the book|s the direction|s the les|s the puzzl|s the you|s ther is|s think rabbit
9 s thos you|s thousand deep|s thre wont|s to them|s took the|s turn two|s two want|s visit one|s what every
9 s what pass|s what put|s wher generation|s who thi|s will itself|s wip all|s with its|s with memory
9 s with mov|s word it|s would each|s you shut|s you visit|s youd that|s yourself and|s zero zero|sets up centr
9 sets up everyth|sets up plac|sets up repeat|syntax each|syntax tak|syntax they|syntax youll|tells <facts>
9 tells dos|tells eat|tells een|tells einen|tells explor|tells extra|tells freez|tells fridg|tells hot
9 tells ignor|tells littl|tells nlargest|tells nobody|tells numero|tells sortiert|tells strict|tells traversal
9 tells tri|tells wast|tells welch|tells zuerst|w acces|w batch|w bead|w beyond|w bigger|w board|w breath
9 w calendar|w container|w crucial|w door|w dos|w entir|w everyon|w fastest|w fear|w fifty|w fish|w heart
9 w highest|w hol|w hug|w hundr|w itd|w job|w lift|w lin|w liv|w mix|w numero|w order|w passport
9 w priorityqueu|w quick|w reorder|w rest|w reus|w scrap|w sigh|w silver|w smaller|w sortiert|w spiral
9 w supper|w tab|w trivial|w want|w warmer|w welch|w whos|w width|w zero
10 advises beat|advises build|advises c|advises discover|advises far|advises forward|advises help|advises insid
10 advises mind|advises pivot|advises refresh|advises smallest|advises wip|asks begin|asks wait|asks youd
10 b <said> had|b <said> it|b <said> may|b <shown> complet|b <shown> cross|b <shown> shed|b ^ bin|b ^ fiv
10 b ^ group|b ^ right|b ^ sinc|b ^ spill|b ^ we|b a book|b a bouncer|b a fenc|b a perfect|b a sentenc
10 b a stroll|b about <facts>|b about that|b acros $|b answer as|b any <shown>|b anyth out|b append <odd>
10 b append when|b are ever|b as wer|b away the|b be touch|b bei <odd>|b beneath it|b best one|b bigger one
10 b both <facts>|b bound check|b brauchst <odd>|b bucket tool|b bug $|b call two|b can build|b chees $
10 b clever <odd>|b closer com|b cold $|b complet and|b copy <talk>|b could also|b cut the|b d <odd>
10 b dat <talk>|b do first|b do without|b doe a|b dot pop|b dot sort|b down until|b each position
10 b einfach <odd>|b far simpler|b feed the|b fibonacci <hinted>|b fibonacci <talk>|b fibonacci sequenc
10 b follow when|b foot $|b for fiv|b for i|b from scratch|b halv would|b hand in|b hang it|b he say|b hir a
10 b hold on|b hold your|b i can|b i put|b if <odd>|b in at|b in box|b in from|b initial $|b is n|b is someth
10 b is spell|b it befor|b it so|b it thi|b its parent|b its too|b jedem <unknown>|b just <hinted>|b just <talk>
10 b just <unknown>|b just add|b just below|b key <shown>|b know <talk>|b labell with|b landfeld <odd>
10 b landfeld aus|b len <shown>|b les <odd>|b list with|b logarithmic <asked>|b look if|b look only|b los <talk>
10 b modify <telling>|b mor for|b mor to|b mov that|b n <facts>|b neighbour <asked>|b next floor|b not seen
10 b off each|b one <telling>|b one extra|b one jump|b one twic|b order <hinted>|b out from|b out mirror
10 b paint on|b parent and|b path $|b piec $|b pigeonhol $|b player <hinted>|b possibl figur|b previou <shown>
10 b problem $|b rabbit <odd>|b repeat work|b road $|b row $|b settl on|b shak <hinted>|b shift along
10 b sink what|b small to|b solv the|b someon <asked>|b spill <odd>|b spill ink|b step one|b step out
10 b strik out|b structur <talk>|b such a|b swap your|b that <hinted>|b that cas|b that differenc|b that slid
10 b the bigger|b the comparison|b the golden|b the good|b the low|b the minut|b the present|b the shift
10 b the thing|b thing with|b thought about|b thre plu|b to me|b to plac|b to reach|b to refresh|b to think
10 b to thre|b together $|b too <asked>|b troubl is|b turn every|b turn it|b two <telling>|b two helper
10 b u <shown>|b und <unknown>|b unhook it|b up among|b use <asked>|b von jedem|b wait in|b wash $|b weakest of
10 b well with|b wer in|b wer separat|b when nobody|b when two|b wher <asked>|b wherever you|b whil <telling>
10 b whoever <odd>|b whos left|b why is|b with black|b wouldnt stop|b wrong <shown>|b you can|b you so
10 b your cost|b your queu|b your row|b your stack|context guess|guess clos|guess count|guess is|guess lov
10 guess with|language delet|leads <said>|leads begin|leads nothing said|leads remember|nothing after|nothing fiv
10 nothing h|nothing plant|nothing provid|plan that names don|plan that names tell|question someth|question youll
10 remark call|remark dont|remark question|remark that names a|remark that names requests|reports arrow
10 reports extra|reports labell|reports meet|reports prev|reports rack|reports romeo|reports snap|reports start
10 reports tango|reports trip|reports updat|requests election|requests fill|requests largest|requests nothing said
10 requests revers|requests say|requests stack|requests tidy|requests visit|s <said> up|s <shown> append
10 s <shown> cant|s <shown> hom|s <shown> map|s <shown> turn|s ^ accordion|s ^ allow|s ^ array|s ^ brauchst
10 s ^ common|s ^ dan|s ^ der|s ^ did|s ^ distanc|s ^ ever|s ^ favourit|s ^ had|s ^ happy|s ^ link|s ^ marry
10 s ^ most|s ^ per|s ^ romeo|s ^ un|s ^ whil|s ^ zuerst|s a binary|s a flood|s a i|s a list|s a path
10 s a show|s a too|s about second|s after sort|s also to|s an argument|s b a|s been down|s befor know
10 s behind loop|s belong the|s better that|s by <shown>|s cam by|s count an|s cut <shown>|s d <shown>
10 s do ordinary|s do still|s dot dot|s down every|s each just|s els to|s equal dot|s everyon to|s find the
10 s for was|s had <shown>|s had phon|s has plac|s has smallest|s head forward|s i you|s if got|s if sort
10 s im that|s in about|s in alphabet|s in word|s into after|s is next|s is onc|s is very|s isnt only
10 s it later|s it theyr|s just other|s just you|s least guest|s let count|s link <shown>|s list append
10 s longer two|s max <shown>|s may further|s me <said>|s middl with|s morn even|s newcomer <shown>|s nod the
10 s not every|s not how|s not the|s of election|s of let|s of previou|s one can|s one f|s one of|s one on
10 s one one|s one when|s only forward|s other in|s plant flag|s plu and|s possibl a|s put and|s put hous
10 s reach an|s read from|s rhym black|s rub out|s s in|s see <shown>|s she a|s sit the|s solv <shown>
10 s someth answer|s still be|s structur <shown>|s such <said>|s suppos gav|s swap two|s than input|s the action
10 s the besid|s the my|s the plu|s the ratio|s the reach|s the too|s ther be|s ther what|s they be
10 s they their|s though only|s till hav|s to ear|s to hash|s to nod|s twenty are|s twin gon|s two mov
10 s until twin|s well onto|s what left|s when find|s when only|s wher wer|s window two|s with another
10 s would be|s writ answer|s you index|s you les|s you log|s you now|s you onc|s you solv|s your mor
10 s your only|s your will|sets up jot|sets up minu|syntax by|syntax non|tells abov|tells anybody|tells aus
10 tells avec|tells bei|tells biggest|tells brauchst|tells deux|tells guard|tells hand|tells innermost|tells jar
10 tells landfeld|tells lo|tells m|tells pay|tells shed|tells straight|tells til|tells track|tells usa
10 tells water|tells widen|w actual|w are|w aus|w beforehand|w bei|w brauchst|w burnt|w careful|w chees
10 w choir|w colon|w deux|w engineer|w father|w flip|w fool|w freez|w gain|w grown|w inner|w landfeld|w minu
10 w nim|w offnend|w otherwis|w pebbl|w possib|w punish|w recent|w recip|w ring|w romeo|w speak|w trodden
10 w twist|w updat
11 advises card|advises centr|advises follow|advises leftmost|advises position|advises push|advises round
11 advises slot|advises spread|advises youd|asks doubl|asks remain|asks saf|b <said> <asked>|b <shown> also
11 b <shown> attach|b <shown> forget|b <shown> halfway|b <shown> many|b ^ although|b ^ at|b ^ best|b ^ hotel
11 b ^ ja|b ^ na|b ^ obvious|b ^ rot|b ^ wider|b ^ writ|b ^ zahl|b a b|b a bit|b a browser|b a clash|b a fir
11 b a plain|b a smaller|b along how|b already <asked>|b and append|b and read|b away too|b be what|b been $
11 b befor check|b behind each|b brilliant $|b cada <unknown>|b can delet|b cant see|b carry <hinted>|b clos in
11 b clos it|b closer with|b common method|b count itself|b d and|b dictionary <hinted>|b die <unknown>|b do for
11 b don your|b each $|b egg $|b einer <odd>|b els has|b everyth fall|b extra <hinted>|b finish for|b for a
11 b for all|b four pointer|b fre of|b front is|b funny you|b gain from|b go for|b go to|b good test
11 b grow slower|b hand each|b head <talk>|b hold when|b i in|b if she|b is already|b it back|b it backward
11 b it don|b it first|b it slid|b its sort|b jed <odd>|b last month|b les <talk>|b lie befor|b lin should
11 b lin the|b listen to|b look <shown>|b loop you|b me <shown>|b me on|b most <talk>|b most that
11 b mountain <odd>|b mountain road|b mov them|b must match|b my pick|b need all|b nest <hinted>|b never longer
11 b nod <odd>|b non for|b not simp|b of <hinted>|b off that|b offic has|b onc they|b onc too|b one <odd>
11 b one cam|b one ring|b one shorter|b one sit|b one too|b only remember|b or bfs|b or its|b other <odd>
11 b out onc|b p $|b pil by|b pil for|b play the|b prev and|b rang <talk>|b real <facts>|b rest <talk>
11 b rot thirteen|b run one|b sam <hinted>|b search from|b second d|b seven is|b she only|b she say|b sleep over
11 b so <talk>|b so on|b sort first|b still <asked>|b strok <asked>|b strok next|b swallow <shown>
11 b than <hinted>|b that further|b that remember|b the attendant|b the call|b the counter|b the four
11 b the frequency|b the old|b the stack|b the troubl|b the uppermost|b them into|b thing $|b thre counter
11 b through onc|b throw it|b tick it|b to mov|b to try|b two had|b typ $|b unclos one|b une <odd>|b up at
11 b up just|b upon <shown>|b walk <shown>|b was met|b went by|b whenever its|b wher <talk>|b with h|b with it
11 b with les|b wouldnt talk|b you cant|b you catch|b you cros|b your <odd>|b your friend|b your homework
11 b your les|b your one|b zero isnt|guess inorder|guess they|guess wher|leads lik|nothing afterward
11 nothing best|nothing bravo|nothing closer|nothing dfs|nothing hes|nothing hotel|nothing island|nothing rot
11 nothing sam|nothing slid|nothing stop|nothing usa|nothing zahl|plan could|plan mind|plan that names correct
11 plan that names look|question onc|question say|remark hint|remark hop|remark rather|remark s|remark sound
11 remark that names correct|remark that names plu|remark that names though|reports began|reports brilliant
11 reports car|reports clean|reports generou|reports goe|reports initial|reports input|reports join|reports know
11 reports na|reports near|reports observation|reports previou|reports record|reports recursiv|reports spe
11 reports suitcas|reports sweep|reports truthy|reports villag|requests row|s <shown> beyond|s <shown> current
11 s <shown> heap|s <shown> initial|s <shown> k|s <shown> mor|s <shown> overflow|s <shown> smooth|s ^ already
11 s ^ although|s ^ arriv|s ^ best|s ^ bread|s ^ brilliant|s ^ catch|s ^ formula|s ^ hir|s ^ initial|s ^ its
11 s ^ log|s ^ minimum|s ^ n|s ^ na|s ^ obvious|s ^ outward|s ^ parent|s ^ player|s ^ ring|s ^ rot|s ^ sailor
11 s ^ sentenc|s ^ set|s ^ simpl|s ^ spill|s ^ strict|s ^ test|s ^ von|s ^ wash|s a breadth|s a mark
11 s all that|s among one|s and join|s and mor|s and newcomer|s are one|s are think|s as pas|s as when
11 s ask for|s at <said>|s away it|s away much|s back latest|s be first|s befor fall|s card <shown>
11 s coupl <shown>|s day <shown>|s dictionary of|s didnt that|s dont all|s end may|s ever at|s fak at|s far is
11 s finish good|s first befor|s for if|s from end|s from map|s further than|s gav and|s going the|s grow than
11 s hav thi|s hav thought|s how a|s i so|s id to|s if catch|s if cros|s if ear|s if further|s is six
11 s is thing|s it minut|s it the|s it you|s its count|s its so|s know neighbour|s lin <shown>|s lin each
11 s list a|s look <shown>|s loop a|s low at|s miss has|s mor you|s mov is|s n with|s need four|s neither ever
11 s newcomer at|s next begin|s not your|s of later|s of problem|s of shelf|s of them|s off each|s off see
11 s old would|s on first|s on floor|s onc often|s one fewer|s one the|s one through|s one wait|s sav a
11 s see which|s set of|s slower that|s strip domino|s strok to|s tal each|s that mak|s that no|s that row
11 s that them|s the bird|s the cost|s the hol|s the log|s the stack|s the written|s ther structur|s they that
11 s thi the|s throw too|s to twin|s walk the|s wher should|s whether anyth|s whil hi|s whil is|s why <shown>
11 s with latest|s wont me|s wrong the|s you had|s you strict|s your <shown>|s youv already|s youv as
11 s youv past|sets up pop|sets up youv|tells accordion|tells bench|tells brac|tells coat|tells colon|tells con
11 tells container|tells d|tells go|tells hang|tells hard|tells latest|tells month|tells quick|tells quickselect
11 tells real|tells revers|tells send|tells sock|tells textbook|tells theyll|tells z|w ate|w beaten|w binomial
11 w bisect|w breitensuch|w brilliant|w classic|w cork|w data|w dealt|w dimension|w een|w egg|w einen|w einer
11 w fast|w formula|w gam|w had|w humour|w low|w p|w setrecursionlimit|w slap|w sleep|w still|w tabl
11 w techniqu|w twenty|w u|w usual|w wed
12 advises acros|advises addres|advises append|advises collect|advises counter|advises easier|advises itll
12 advises loop|advises sign|advises sleep|advises youll|asks acros|asks mad|asks paper|asks run|b <said> are
12 b <said> at|b <said> should|b <shown> array|b <shown> differenc|b <shown> greater|b <shown> guess|b <shown> of
12 b <shown> reachabl|b <shown> sweep|b <shown> trick|b ^ build|b ^ divid|b ^ drown|b ^ ess|b ^ going|b ^ hand
12 b ^ mhm|b ^ my|b ^ sweep|b ^ thatll|b ^ und|b ^ usa|b ^ whil|b a loop|b a seven|b a shorter|b a stack
12 b about <telling>|b alphabet $|b already know|b any good|b append an|b append and|b as an|b at the
12 b aunt <odd>|b avec <odd>|b both of|b bus $|b chair $|b cod it|b colour <odd>|b count again|b crash sinc
12 b current one|b dear <unknown>|b dem <odd>|b dem anfang|b depth <hinted>|b depth along|b depth down
12 b dictionary of|b door <asked>|b each letter|b each nam|b eff $|b even when|b fin <shown>|b final <shown>
12 b first one|b floor <shown>|b for so|b from i|b generation is|b go <odd>|b go is|b good nos|b had <telling>
12 b happen when|b havent you|b her is|b her last|b hold a|b honest $|b iccanobif $|b id <asked>|b imagin peopl
12 b in last|b index error|b instant $|b is constant|b is half|b is right|b it for|b its enough|b its no
12 b keep <shown>|b keep an|b kept all|b later than|b littl <telling>|b max <talk>|b mhm $|b my next|b nach dem
12 b nod <talk>|b not what|b of rabbit|b off as|b peopl who|b per <asked>|b plain recursion|b pop on
12 b possibl <asked>|b real <hinted>|b reinsert a|b remember which|b sam plac|b second <talk>|b second word
12 b see cross|b sentenc is|b shelf <talk>|b short $|b slip $|b stag $|b step down|b ten minut|b ten thousand
12 b thatll do|b the loser|b the stor|b think $|b third <shown>|b to look|b too <facts>|b twin has|b two fak
12 b two of|b up and|b von <odd>|b wait befor|b warteschlang $|b watch the|b wer <telling>|b what <said>
12 b what left|b which mean|b whol <shown>|b with any|b with whichever|b work too|b would finish|b wrong <said>
12 b you <odd>|b you better|b you let|b you stor|b your victim|guess warm|language im|language onc|nothing ess
12 nothing nest|nothing s|nothing see|nothing shouldnt|nothing sweep|nothing their|nothing walk|nothing way
12 plan ask|plan return|plan that names when|question add|question thatll|remark check|remark n
12 remark that names itll|reports beat|reports classic|reports closer|reports dfs|reports furthest|reports guest
12 reports happi|reports hom|reports iccanobif|reports order|reports shed|reports short|reports simpl
12 reports spell|reports step|requests fetch|requests look|s <said> count|s <shown> attach|s <shown> down
12 s <shown> fami|s <shown> rang|s ^ alon|s ^ another|s ^ bin|s ^ die|s ^ drown|s ^ ess|s ^ feet|s ^ finger
12 s ^ friend|s ^ iccanobif|s ^ marker|s ^ mhm|s ^ minesweeper|s ^ mit|s ^ often|s ^ passenger|s ^ prev|s ^ saw
12 s ^ sho|s ^ tabl|s ^ thatll|s ^ usa|s ^ zahl|s a has|s a nos|s about two|s after you|s all rest|s an field
12 s and out|s another to|s append pop|s ask the|s away of|s away what|s be mor|s below <shown>|s can me
12 s cant it|s clos the|s could to|s do a|s don a|s dot to|s earlier can|s empty box|s equal when|s equal you
12 s every you|s find minimum|s follow thread|s for opener|s forgot check|s four thre|s four until|s from and
12 s from plu|s front a|s goe at|s if spend|s in bound|s in the|s is classic|s is past|s isnt alway
12 s its appearanc|s its last|s let start|s middl <shown>|s minimum a|s mix the|s nach anfang|s notic one
12 s one complet|s one last|s one that|s other and|s plu one|s practical for|s sam <shown>|s sav <shown>
12 s say by|s seven one|s should out|s six eight|s slow you|s so a|s tak first|s that back|s that been
12 s that new|s the already|s the bar|s the finger|s the full|s thos do|s thos in|s to left|s treat zero
12 s two thre|s two toward|s up ten|s very you|s when click|s which you|s window a|s with loop|s word you
12 s wouldnt a|s wrot the|s you afford|s you second|s zero miss|sets up pay|sets up plu|tells arrival|tells asid
12 tells beiden|tells card|tells conquer|tells einfach|tells equal|tells fish|tells fool|tells handful
12 tells initial|tells itll|tells player|tells pub|tells reinsert|tells road|tells sensibl|tells shoulder
12 tells stick|tells vanish|w afford|w age|w avec|w bakery|w beiden|w boot|w brother|w century|w clash
12 w colour|w cook|w dar|w dict|w downward|w driv|w einfach|w iccanobif|w is|w later|w leap|w loser|w mhm
12 w outward|w position|w que|w rais|w stapel|w ston|w thousand|w unclos|w unorder|w wer|w zuerst
13 advises colour|advises indic|advises knock|advises lie|advises lift|advises longer|advises percent
13 advises search|advises topmost|asks add|b <shown> began|b <shown> bound|b <shown> dot|b <shown> he
13 b <shown> hop|b <shown> not|b <shown> start|b <shown> th|b <shown> whenever|b ^ bravo|b ^ bucket|b ^ eight
13 b ^ higher|b ^ old|b ^ stop|b a binary|b a fresh|b a high|b a record|b a tower|b and kept|b be in|b both at
13 b bucket <telling>|b bucket sort|b build on|b by n|b can walk|b cas will|b chang a|b cheap <odd>
13 b count <hinted>|b cross $|b da <unknown>|b dan <odd>|b dict of|b easier $|b either from|b either one
13 b en <odd>|b end <odd>|b enter onc|b entry zero|b every <odd>|b fals in|b forget it|b fre $|b from <shown>
13 b from smaller|b goe away|b golden <odd>|b golden ratio|b greater or|b in counter|b is noth|b it certain
13 b it yourself|b its lik|b its out|b ja $|b join the|b jot $|b just how|b kick out|b kid $|b largest <hinted>
13 b largest figur|b leftmost $|b librarian would|b loop $|b loop is|b lot <talk>|b low <asked>|b many are
13 b map is|b maz $|b meal $|b meet it|b minimum <shown>|b moment a|b mor after|b music to|b n <odd>
13 b neighbour <shown>|b neither ever|b not when|b of iter|b of siz|b off <facts>|b often <talk>|b oh $
13 b one candidat|b other hav|b over them|b person <odd>|b plenty $|b prev $|b rang <hinted>|b recent <odd>
13 b recurrenc $|b second tim|b see no|b set <hinted>|b shortest <talk>|b shrink $|b simp add|b sinc an
13 b spread in|b spread out|b stack and|b still <said>|b stroll through|b than that|b that good|b that mov
13 b that thread|b the center|b the cheap|b the dict|b the floor|b the register|b the right|b the structur
13 b the villag|b their sum|b thing <asked>|b thousand <telling>|b to <odd>|b to match|b too deep|b too often
13 b turn thos|b un diccionario|b walk down|b was she|b what youv|b wher <facts>|b wher <hinted>|b who stand
13 b why <hinted>|b worst <facts>|b wrong as|b you about|b you fall|b you sort|b youd los|b youll <shown>
13 b your feet|guess about the language youd|guess shall|leads minu|nothing old|nothing r|nothing replac
13 nothing together|nothing visit|plan that names ther|plan whil|question with|question youd|remark peopl
13 remark start|remark though|reports <n>|reports <telling>|reports border|reports hear|reports italian
13 reports mid|reports plan|reports recognis|reports spread|reports typ|reports way|requests arriv
13 requests consider|requests dictionary|s <shown> ahead|s <shown> alway|s <shown> between|s <shown> compar
13 s <shown> dictionary|s <shown> doing|s <shown> dot|s <shown> extend|s <shown> for|s <shown> log|s <shown> saf
13 s <shown> spread|s <shown> their|s ^ bisect|s ^ clerk|s ^ clip|s ^ eight|s ^ he|s ^ lif|s ^ much|s ^ oh
13 s ^ sinc|s a instead|s a les|s all in|s and hundr|s and of|s and to|s be about|s be it|s both together
13 s call for|s count as|s current is|s dict last|s each back|s earlier the|s end the|s every by|s for first
13 s from when|s has refresh|s hav already|s i leav|s id the|s if put|s in befor|s inner befor|s is plac
13 s is slow|s is ther|s it together|s its lov|s its stack|s just its|s keep own|s left in|s les equal
13 s lift the|s low the|s many led|s met <shown>|s never anyon|s never look|s of a|s of neighbour|s onc after
13 s one follow|s one max|s one plac|s other to|s out to|s pair and|s pay <shown>|s plain will|s push out
13 s push pop|s rais index|s road to|s say a|s shortest in|s should for|s shouldnt <shown>|s simp the
13 s sort sweep|s tabl the|s that both|s that key|s that open|s that what|s the both|s the label|s the row
13 s the seat|s the strok|s the th|s them that|s to behind|s to shut|s two <shown>|s unvisit <shown>|s used say
13 s variabl one|s was youd|s when compar|s wher head|s with bucket|s with doubl|s you past|s you throw
13 syntax yes|tells <odd>|tells along|tells diccionario|tells driv|tells dynamic|tells frequency|tells hurt
13 tells immer|tells jed|tells later|tells locomotiv|tells narrow|tells nothing said|tells peg|tells shrank
13 tells sound|tells worterbuch|w along|w ascend|w basket|w center|w cross|w da|w diccionario|w doll|w don
13 w expand|w folk|w four|w golden|w grand|w jed|w locomotiv|w loop|w nobody|w past|w plant|w ratio|w reason
13 w shorten|w shrank|w sinc|w th|w ther|w timestamp|w turn
14 act requests|acts tells reports|advises abov|advises fix|advises held|advises inner|advises innermost
14 advises tim|asks need|asks nobody|b <said> through|b <said> when|b <shown> <unknown>|b <shown> again
14 b <shown> border|b <shown> hour|b <shown> phon|b <shown> r|b <shown> run|b <shown> thos|b ^ closer|b ^ listen
14 b ^ lov|b ^ most|b ^ music|b a min|b a priority|b a recursiv|b a teacup|b about twenty|b after as|b again $
14 b an <odd>|b and pull|b and shrink|b and throw|b anyth <hinted>|b anyth left|b array of|b at i|b be $
14 b blu $|b book $|b both <shown>|b breadth $|b bucket <hinted>|b built $|b c <facts>|b cach on
14 b candidat <hinted>|b carry <talk>|b carry along|b chain the|b chaqu <odd>|b closer <hinted>|b common with
14 b constant <shown>|b could she|b count in|b count of|b danc $|b data structur|b dee $|b doesnt refresh
14 b don thi|b dont work|b dot most|b each <hinted>|b except that|b extend $|b for four|b forget the|b formula $
14 b giv you|b go left|b going <odd>|b half has|b hang <shown>|b import <telling>|b is hopeles|b isnt <shown>
14 b ist $|b latest two|b let <facts>|b littl tabl|b longer $|b me <asked>|b middl <talk>|b million <odd>
14 b minu fiv|b most onc|b need <talk>|b no earlier|b not befor|b not writ|b of n|b of your|b one lin
14 b one part|b one set|b only <telling>|b order in|b otherwis <telling>|b priority <telling>|b priority queu
14 b put them|b quiet $|b recent $|b repeat <hinted>|b right and|b robber or|b row is|b sam trick|b search for
14 b second <hinted>|b should be|b sinc that|b siz <shown>|b so <shown>|b som <hinted>|b special <shown>
14 b step up|b tal per|b tallest <odd>|b tango $|b teacup $|b test pas|b than <asked>|b that doe|b that grow
14 b that moment|b that right|b the back|b the jar|b the job|b the whol|b the width|b then <said>
14 b theyr <hinted>|b thing to|b think <talk>|b thirty eight|b thousand <said>|b to do|b to spar|b too big
14 b too littl|b turn a|b two to|b visit the|b was fin|b what a|b what will|b whatever <hinted>|b whil <facts>
14 b window that|b with o|b would <telling>|b you evict|b your depth|guess the|leads left|leads mad|n <asked> 4
14 nothing decid|nothing push|nothing russian|nothing sinc|nothing subtract|nothing till|question far
14 question requests|remark reports|remark search|reports better|reports burn|reports caterpillar|reports chef
14 reports drift|reports evict|reports girl|reports hung|reports machinery|reports pattern|reports roll
14 reports teacup|reports weakest|reports window|requests dequ|requests leav|requests sort|s <shown> built
14 s <shown> careful|s <shown> dequ|s <shown> distanc|s <shown> known|s <shown> proper|s <shown> spar|s ^ doubl
14 s ^ fellow|s ^ flip|s ^ good|s ^ greedy|s ^ hit|s ^ insight|s ^ la|s ^ labell|s ^ previou|s ^ queu
14 s ^ stroll|s ^ sum|s ^ tally|s ^ uncl|s ^ und|s ^ what|s a ahead|s after by|s against last|s and isnt
14 s and les|s and nin|s as hav|s be than|s becaus <shown>|s by is|s carry depth|s compar middl|s compar ther
14 s dot common|s down is|s down result|s end your|s every knew|s finish can|s good <shown>|s hard to
14 s has match|s havent on|s hear <shown>|s heart it|s hous or|s if cam|s if must|s in cod|s in hous|s in hurry
14 s is cousin|s is the|s its how|s keep not|s lin all|s most is|s new in|s nin two|s not as|s of test
14 s of week|s off compar|s on that|s onc you|s one sit|s only down|s or newest|s push <shown>|s remember which
14 s rest out|s revers of|s so you|s start of|s stroll the|s than of|s that slow|s that word|s the behind
14 s the off|s the said|s the smaller|s the wait|s ther input|s ther on|s ther thing|s thirty and|s thre four
14 s want with|s was last|s whether list|s whether miss|s whil <shown>|s why you|s with both|s with littl
14 s with middl|s with smallest|s without anyth|s you halv|s you it|s you left|s you wrong|s your cas|s youv don
14 s youv ther|sets up new|tells anfang|tells begin|tells branch|tells cost|tells cough|tells cousin|tells dem
14 tells determin|tells final|tells finish|tells jedem|tells laugh|tells open|tells theyv|tells von|w anfang
14 w avoid|w beneath|w blu|w dem|w drown|w els|w gon|w good|w jedem|w observation|w problem|w reachabl
14 w stick|w tango|w teacup|w third|w uppermost|w word
15 advises constant|advises delet|advises direction|advises fall|advises ordinary|advises pop|advises recommend
15 advises result|advises twin|asks behind|asks separat|b <said> typ|b <shown> any|b <shown> patch|b <shown> she
15 b ^ captain|b ^ leonardo|b ^ russian|b ^ spread|b ^ that|b a bad|b a lov|b a podium|b a strong|b add <talk>
15 b all <unknown>|b an eyebrow|b and collect|b and cut|b and includ|b anyth ther|b are plenty|b as low|b at $
15 b been on|b bound <talk>|b box for|b bucket of|b by repeat|b can <unknown>|b car about|b catch it|b clip it
15 b counter <shown>|b day befor|b domino $|b el <odd>|b end $|b end ther|b enough for|b even <shown>
15 b ever look|b far <hinted>|b four <telling>|b gam $|b guest who|b h <talk>|b homework $|b im sorry|b in town
15 b ink on|b is it|b is mad|b is no|b italian mathematician|b keep only|b keep two|b last entry|b last fals
15 b lat $|b les <unknown>|b let each|b lo hi|b lookup <talk>|b lost $|b mad out|b mak sur|b many step
15 b miss <asked>|b miss a|b neighbour pair|b next door|b noth <shown>|b noth but|b of count|b of wher
15 b one half|b one lie|b one step|b only to|b order <odd>|b over all|b own idea|b pack up|b possib <talk>
15 b rabbit that|b rail $|b right ther|b ring a|b ris <shown>|b saw each|b set for|b several <hinted>|b she hav
15 b sink it|b six is|b snap $|b spot <talk>|b start becom|b structur $|b that <said>|b that alway|b that music
15 b thos who|b to from|b to just|b too <odd>|b tool in|b top one|b two you|b under its|b until nobody
15 b variabl are|b visit <odd>|b want nin|b what youll|b word i|b you clean|b you on|b you straight|b youd find
15 b your condition|guess at|language when|leads index|nothing glu|nothing it|nothing youd|plan id|plan not
15 plan that names befor|plan that names wher|question asks|question correct|question most|question which
15 remark any|remark did|remark drop|remark test|remark that names ask|reports best|reports cros|reports glad
15 reports kis|reports minesweeper|reports miss|reports partner|reports someon|reports wider|s <shown> fill
15 s <shown> plenty|s <shown> stamp|s <shown> well|s ^ b|s ^ basical|s ^ c|s ^ doll|s ^ leonardo|s ^ out
15 s ^ pancak|s ^ tri|s a choic|s an mathematician|s and at|s and dictionary|s and straight|s append the
15 s at far|s at high|s at last|s away each|s be ther|s binary with|s chain entry|s check it|s count and
15 s each had|s ever <shown>|s evict the|s first only|s first will|s for by|s from <shown>|s from below
15 s good with|s help a|s i which|s in pond|s into second|s is wer|s it seen|s just or|s keep littl|s let run
15 s look at|s mark as|s max itself|s of left|s of thre|s onc sort|s one many|s one run|s only run|s other your
15 s part it|s peek the|s remember youv|s ring bell|s sam the|s see they|s tak last|s the insid|s the only
15 s the trick|s them <shown>|s to includ|s to so|s wher put|s which how|s will the|s with phon|s you append
15 s you bring|s you is|s you sav|sets up knew|syntax as|tells bell|tells beneath|tells blot|tells crack
15 tells disjoint|tells es|tells forest|tells glu|tells insight|tells leonardo|tells link|tells par|tells spill
15 tells strong|tells thing|tells wall|tells x|w again|w blind|w disjoint|w dll|w es|w finger|w flatter
15 w forest|w homework|w lack|w lower|w peg|w popitem|w right|w skip|w though|w traversal|w unlink|w wis
16 advises pag|advises slip|advises used|asks book|asks phon|b <said> buy|b <shown> fall|b <shown> rid
16 b <shown> whichever|b ^ after|b ^ alpha|b ^ counter|b ^ dfs|b ^ guard|b ^ somebody|b ^ swallow|b ^ t|b ^ wip
16 b a cross|b a log|b a max|b a nest|b a strict|b adjacent <asked>|b adjacent match|b after sort|b ahead of
16 b alpha $|b answer in|b area of|b as each|b b $|b be very|b becaus your|b bring them|b bucket by|b bucket in
16 b can halv|b charity $|b check the|b circl $|b clock $|b did you|b doe hav|b doesnt mov|b dont mov
16 b each answer|b each unvisit|b eight is|b est <odd>|b everyon up|b fetch the|b fibonacci <shown>|b find <odd>
16 b first word|b for whatever|b from right|b hav said|b i knew|b is cheaper|b is exact|b is tidy|b it halfway
16 b its left|b keep the|b list of|b log <asked>|b log n|b max area|b middl and|b most folk|b my <telling>
16 b nest $|b newcomer only|b onc <talk>|b only tak|b opener <hinted>|b or $|b pair <talk>|b pil is
16 b proper <talk>|b rather $|b reach all|b recursiv <talk>|b second walk|b she <telling>|b shut befor
16 b sleep better|b somebody had|b start one|b still hold|b sweep from|b tak off|b taken <talk>|b than one
16 b that mark|b that sinc|b the music|b the optimal|b the plu|b the record|b their count|b then <telling>
16 b they <facts>|b tidy $|b till ther|b tim if|b two answer|b up <shown>|b up behind|b wait when|b walk with
16 b was don|b weight $|b when a|b whichever of|b whil <hinted>|b who told|b why <odd>|b with only|b wont hear
16 b wont work|b worth <odd>|b you append|b your at|b your compar|b your pil|doubt applauds|guess cold|guess oh
16 guess wouldnt|language in|language reports|leads order|nothing advises|nothing alpha|nothing join
16 nothing measur|nothing part|plan island|question i|question writ|remark plu|reports ago|reports alpha
16 reports away|reports basical|reports basket|reports bee|reports bother|reports brav|reports drop|reports en
16 reports fast|reports flip|reports hash|reports itll|reports max|reports opener|reports pigeonhol|reports plu
16 reports sho|requests met|requests plac|s <said> at|s <said> the|s <shown> addition|s <shown> havent
16 s <shown> rabbit|s <shown> slid|s ^ alpha|s ^ brav|s ^ hold|s ^ kid|s ^ know|s ^ month|s ^ recurs|s ^ self
16 s ^ speak|s ^ t|s ^ thos|s ^ trust|s ^ whoever|s a good|s a lookup|s a set|s adjacent pair|s alon enough
16 s already the|s area <shown>|s at not|s at zero|s be befor|s be happy|s befor call|s collect <shown>
16 s depth <shown>|s doe all|s doub <shown>|s earlier has|s first was|s for next|s from pair|s from rear
16 s happen it|s has mov|s if next|s if wrot|s in step|s left the|s lik undo|s loop two|s many doe|s max of
16 s mor its|s of they|s on hook|s one know|s only up|s otherwis the|s paint in|s plan the|s right left
16 s sank <shown>|s see half|s set what|s sink <shown>|s still when|s thatd you|s the but|s the right|s them the
16 s ther far|s to front|s touch one|s two do|s two n|s wer of|s what would|s why <said>|s with queu
16 s work well|s writ not|s you compar|s youd <shown>|s your when|sets up along|sets up call|sets up said
16 sets up wait|syntax better|tells <asked>|tells <talk>|tells collect|tells h|tells knock|tells mov|tells older
16 tells prev|tells r|tells regular|tells sak|tells shelv|tells theyd|tells trip|w alpha|w ap|w arrival|w brav
16 w cost|w discover|w drawer|w fak|w fry|w guest|w handy|w imag|w itself|w middl|w official|w oh|w pub
16 w quickselect|w selection|w sho|w spot|w union|w unmark|w worterbuch|w your
17 advises fram|advises join|advises row|b <said> after|b <said> doesnt|b <said> forget|b <said> los
17 b <shown> <talk>|b <shown> lean|b <shown> other|b <shown> sort|b ^ glu|b ^ key|b ^ mat|b ^ mm|b ^ n
17 b ^ repeat|b ^ second|b ^ self|b ^ slid|b ^ twenty|b ^ warm|b a monotonic|b a plac|b a pond|b about thi
17 b against the|b and remov|b anyon out|b at no|b begin a|b bfs $|b book of|b box labell|b by put|b cheaper $
17 b cod <asked>|b collect all|b count are|b coupl of|b dictionary <talk>|b du <odd>|b each <unknown>
17 b earlier than|b every new|b everyth befor|b faster $|b fifty first|b fifty percent|b first step|b hand <talk>
17 b high <shown>|b in that|b is left|b itd <talk>|b its basical|b its spell|b its worth|b la <odd>|b layer $
17 b left half|b lie <shown>|b look again|b low <hinted>|b mad you|b monotonic <telling>|b monotonic stack
17 b mov one|b my not|b of neighbour|b pattern $|b plac by|b position in|b put all|b reach for|b return not
17 b right <talk>|b rom $|b set and|b shift <talk>|b shift your|b spell <odd>|b start both|b start of|b tail $
17 b talk you|b that giv|b the eviction|b the high|b the max|b threw away|b through all|b throw <shown>|b to rom
17 b topmost $|b two entry|b two marker|b two million|b two structur|b usa <odd>|b use <telling>|b want a
17 b when you|b will carry|b would <unknown>|b wrong <hinted>|b x <n>|b you pop|guess about the language append
17 guess call|guess good|guess sets up|nothing binary|nothing climb|nothing f|nothing merg|nothing pas
17 plan that names stor|question id|remark o|remark that names half|remark that names without|remark to|reports b
17 reports careful|reports check|reports medal|reports met|reports mm|reports newer|reports optimal|reports shav
17 reports understand|reports unsort|s <said> its|s <said> not|s <said> of|s <shown> backward|s <shown> let
17 s <shown> second|s <shown> wait|s <shown> whichever|s ^ aunt|s ^ ch|s ^ higher|s ^ hotel|s ^ man|s ^ mm
17 s ^ order|s ^ rest|s a index|s a loop|s below or|s can away|s comput sam|s constant of|s count are
17 s each should|s each was|s helper <shown>|s her was|s in half|s is minu|s linear possibl|s me it|s middl and
17 s neighbour <shown>|s neighbour all|s next has|s next is|s off go|s one remember|s proud you|s put finger
17 s put one|s record you|s result first|s run from|s sort by|s start any|s the check|s the fall|s the hand
17 s the plac|s the what|s the when|s they by|s threw the|s too for|s two around|s until gon|s wher is
17 s would chang|s would proud|s you reach|s youd better|s your so|s youv thi|sets up mov|syntax sort
17 syntax with|tells des|tells fir|tells halft|tells helper|tells hung|tells known|tells outward|tells proud
17 tells smallest|tells tim|tells unhook|w by|w cream|w des|w easier|w f|w halft|w knock|w len|w medal|w mm
17 w monotonic|w necessary|w need|w ordereddict|w paid|w par|w percent|w proper|w von
18 act advises|advises beforehand|advises larger|advises rid|advises straight|advises swap|asks|b <said> mix
18 b <shown> beyond|b ^ gather|b ^ insert|b ^ job|b ^ ooh|b ^ whoever|b a <hinted>|b a maz|b add it
18 b after <hinted>|b array at|b bit <shown>|b brak $|b c <odd>|b chef <odd>|b chef kis|b dont throw
18 b doubl <hinted>|b down one|b ear bird|b empty them|b en <unknown>|b equal to|b far the|b first <odd>
18 b first traversal|b fool you|b from put|b front $|b half each|b hang up|b happen in|b has to|b hav met
18 b held <talk>|b held hand|b how each|b if theyr|b index <odd>|b is how|b is instant|b is quicker|b isnt $
18 b it an|b itself $|b key to|b last to|b linear <said>|b linkedhashmap with|b lo <talk>|b look whether|b mad a
18 b many to|b maximum $|b me just|b middl $|b minu x|b neighbour <hinted>|b nobody will|b onc per|b only if
18 b ooh $|b pass high|b phon <talk>|b plu the|b push and|b read the|b root $|b sam mov|b set <asked>
18 b set <shown>|b she had|b smallest on|b someon told|b sort doe|b spread $|b stop at|b sum of|b than twic
18 b the brak|b the clock|b the jump|b the not|b the remainder|b the shoulder|b them again|b thrown out
18 b to charity|b to each|b to restart|b top $|b up <talk>|b walk through|b week <hinted>|b what can|b what if
18 b whenever it|b whil you|b who <asked>|b with $|b work her|b you colour|b yourself what|b youv <asked>
18 b zahl <odd>|guess plain|n <hinted> 1|nothing cross|nothing en|nothing insert|nothing nod|nothing nor
18 nothing whatever|plan wher|remark smaller|reports <odd>|reports count|reports doub|reports earlier
18 reports fact|reports generation|reports glu|reports inner|reports ja|reports knit|reports lin|reports lo
18 reports month|reports ooh|reports recurrenc|reports rid|reports sourdough|reports steam|requests caterpillar
18 requests tabl|s <said> fall|s <said> four|s <said> zero|s <shown> below|s <shown> charity|s <shown> insert
18 s <shown> pull|s <shown> strok|s ^ becaus|s ^ bisection|s ^ clear|s ^ guard|s ^ ja|s ^ ooh|s ^ opener
18 s ^ post|s ^ simpler|s ^ sweep|s a party|s a per|s after and|s after loop|s after many|s and by|s and got
18 s another keep|s befor look|s befor next|s by its|s can straight|s carry floor|s check its|s cod <shown>
18 s def of|s dont think|s enter <shown>|s hand depth|s has high|s hav join|s it me|s low pass|s map a
18 s miss is|s of cloakroom|s of piec|s on shoulder|s one lower|s only on|s put better|s recent one
18 s replac <said>|s right she|s say all|s say the|s should the|s someon me|s sort <shown>|s strict than
18 s the exercis|s the tabl|s the up|s theyv to|s thing is|s think plat|s to maximum|s to off|s to often
18 s treat <shown>|s twin be|s what that|s which one|s wip the|s work you|s wrong round|s you hunt|s you let
18 s you too|s yourself you|s youv <shown>|sets up cam|sets up stor|tells beforehand|tells charity|tells cliff
18 tells comparison|tells crawl|tells dan|tells faster|tells loop|tells passenger|tells popleft|tells rabbit
18 w brak|w cheap|w cough|w coupl|w departur|w direct|w ein|w eviction|w his|w ja|w ooh|w rail|w snap
18 w sourdough|w steam|w stor|w usa|w warteschlang
19 advises branch|advises helper|advises initial|asks back|asks different|asks recognis|asks written
19 b <said> must|b <shown> join|b <shown> pil|b <shown> rabbit|b ^ binary|b ^ clos|b ^ dc|b ^ doubl|b ^ its
19 b ^ measur|b ^ result|b ^ tro|b ^ visit|b ^ wodniw|b a complet|b a guest|b after <telling>|b all that
19 b and build|b and their|b are mor|b away at|b been seen|b begin at|b bell $|b break on|b by add|b complet it
19 b correct $|b could <shown>|b counter of|b country $|b data <odd>|b dc in|b delet a|b do her|b doesnt it
19 b dr $|b each <odd>|b each month|b each result|b elegant $|b exact the|b fiv to|b for dr|b for every
19 b for order|b gnidil $|b good $|b her youd|b hold mor|b in a|b is slow|b ist <odd>|b italian <odd>|b key the
19 b lead into|b leav <hinted>|b let one|b linkedhashmap in|b log <shown>|b lov <talk>|b mix the|b mov <facts>
19 b n <asked>|b nach <odd>|b neither of|b off becaus|b off befor|b oldest or|b on <hinted>|b only mov
19 b plac <shown>|b plac after|b plain and|b pull it|b reach further|b remember every|b remov <shown>|b set of
19 b she did|b skip the|b stop you|b that clos|b the best|b the bus|b they arriv|b thought of|b to sav
19 b twenty for|b two arm|b two hand|b two mak|b walk along|b wher is|b wher youv|b with its|b wodniw <odd>
19 b wodniw gnidil|b you anywher|b you been|b z <unknown>|guess most|leads drop|leads notic|nothing wodniw
19 remark poor|remark that names isnt|reports area|reports comput|reports gam|reports gnidil|reports heap
19 reports hir|reports sort|reports tray|reports wodniw|requests <n>|requests high|requests low
19 requests neighbour|requests plu|requests search|s <shown> onc|s <shown> serv|s ^ bravo|s ^ certain|s ^ dc
19 s ^ dfs|s ^ dr|s ^ els|s ^ handl|s ^ if|s ^ poor|s ^ return|s ^ solv|s ^ tro|s a check|s after earlier
19 s already on|s as sam|s at bus|s at onc|s befor and|s can each|s cod for|s count what|s counter most
19 s depth the|s do sam|s drop one|s each enter|s easier the|s fall plac|s hold than|s i hear|s if turn
19 s in cas|s is over|s is word|s its bit|s later both|s longer the|s mak <said>|s might to|s never a|s next a
19 s one are|s one short|s paid the|s plain simpl|s put away|s still her|s stood a|s stor <shown>|s the includ
19 s the recent|s till <shown>|s to each|s to four|s to plac|s whether ther|s with tabl|s wouldnt the|s you lot
19 s you thing|sets up begin|tells charm|tells chart|tells direction|tells dr|tells girl|tells graph|w busines
19 w charity|w country|w dc|w dr|w eight|w greedy|w haystack|w immer|w logarithm|w machinery|w runner
19 w sailor|w shouldnt|w slip|w sock|w straight|w stronger|w unvisit|w wood|w you
20 act leads|advises cut|advises everyon|advises hous|advises sid|advises strik|asks leav|b <shown> sound
20 b ^ collect|b ^ hmm|b ^ turn|b ^ wherever|b ^ yep|b a closer|b already <shown>|b an election|b and itll
20 b and sweep|b and thre|b append to|b below and|b best <asked>|b better with|b between us|b biggest <asked>
20 b biggest <hinted>|b breadth first|b bucket <talk>|b but <odd>|b comput twic|b delet that|b der <odd>
20 b dont put|b election $|b ever hav|b far right|b fit between|b four is|b from pisa|b grow it|b highest $
20 b his <hinted>|b hmm $|b if only|b innermost <odd>|b innermost pair|b into basket|b is within|b ive <asked>
20 b jump $|b key and|b littl <odd>|b mind that|b minu <facts>|b next is|b observation $|b of what|b off onc
20 b off the|b one ever|b one only|b only follow|b onto <asked>|b open another|b out <odd>|b out befor
20 b pas with|b quit $|b red her|b run as|b sak $|b singl or|b smaller than|b tabl <odd>|b tail <talk>
20 b the <unknown>|b the undo|b their own|b to compar|b until the|b which cas|b whichever <shown>|b whil lo
20 b whil low|b wouldnt be|b wouldnt hurt|b written that|b yep $|b you eras|b you swap|b your hom|b your sid
20 b youv <shown>|guess half|guess nic|guess rather|leads choos|nothing at|nothing dont|nothing eat|nothing how
20 plan tell|plan that names its|question ask|question at|remark that names it|reports clever|reports decent
20 reports direct|reports foxtrot|reports fresh|reports greater|reports larger|reports linear|reports nos
20 reports remember|reports trick|reports u|reports visit|reports wink|reports yep|requests peopl|requests plat
20 s <said> such|s <shown> behind|s <shown> comput|s ^ comparison|s ^ foxtrot|s ^ happi|s ^ hard|s ^ hmm|s ^ mat
20 s ^ simp|s ^ slip|s ^ yep|s a sound|s all of|s already it|s and half|s and put|s at four|s be if
20 s below from|s below one|s compar count|s do at|s do real|s each youd|s equal high|s eras <shown>|s fil under
20 s first lin|s for who|s fruit basket|s go onc|s grow you|s hold seven|s i be|s if count|s if minu|s if of
20 s its other|s moment <shown>|s neednt it|s of half|s often the|s pour on|s remember order|s return the
20 s run loop|s sinc <shown>|s tak off|s that grow|s that nic|s the into|s the small|s ther ther|s thre would
20 s two front|s two what|s with set|s would find|s you drop|s your belong|s youv on|sets up enumerat
20 sets up gon|sets up neighbour|sets up plain|tells anew|tells cada|tells call|tells drown|tells end
20 tells linkedhashmap|tells u|w bathwater|w border|w cada|w clock|w comfortabl|w crowd|w dan|w different
20 w drov|w eyebrow|w hmm|w jumper|w might|w num|w podium|w sensibl|w shor|w skeleton|w spill|w squeez
20 w uncl|w which|w x|w yep
21 acts sets up leads|advises box|advises diagonal|advises ear|advises everyth|advises latest|asks pas
21 b <shown> acros|b <shown> off|b <shown> thing|b <shown> youv|b ^ cant|b ^ en|b ^ handl|b ^ les|b ^ oh
21 b ^ papa|b a chain|b all it|b best <hinted>|b cros it|b decid by|b do your|b dot mov|b drop half|b fall into
21 b fals it|b finger up|b first should|b first tim|b fiv plu|b flip it|b for n|b for zero|b grow under
21 b had befor|b half $|b has <odd>|b index into|b initial are|b inner <talk>|b inner loop|b into <telling>
21 b is strict|b is wrong|b it should|b its simpler|b kis $|b leonardo of|b minimum in|b mor plac|b mov <asked>
21 b my mind|b off at|b older one|b one <talk>|b only goe|b or <asked>|b other that|b over befor|b overboard $
21 b partner $|b per <unknown>|b pop from|b program $|b rais an|b remember each|b shorter and|b start <talk>
21 b stroll $|b that stretch|b the classic|b the colour|b the doubl|b the minimum|b the other|b they stood
21 b thi don|b too small|b traversal $|b twin is|b unbroken $|b up first|b use your|b visit $|b which a
21 b who cam|b you already|b youv don|nothing depth|nothing papa|nothing pull|nothing stor|question keep
21 remark lov|reports bravo|reports colour|reports overboard|reports somebody|reports spic|reports suffic
21 requests bakery|requests idea|s <shown> clean|s <shown> half|s <shown> its|s <shown> vanish|s ^ after|s ^ eye
21 s ^ glu|s ^ papa|s ^ solution|s ^ though|s ^ understand|s ^ une|s ^ which|s ^ who|s ^ why|s a ring
21 s as with|s be right|s bucket a|s but the|s by would|s compar non|s could up|s cros off|s discard the
21 s equal the|s had row|s half it|s handy <shown>|s hav you|s highest down|s i listen|s i rang|s i start
21 s if knew|s is reach|s its what|s join it|s join that|s kept <shown>|s later the|s leonardo pisa
21 s los <shown>|s nam seen|s off end|s on head|s one befor|s out of|s so has|s soon youv|s stack the
21 s stop and|s that complet|s that join|s the door|s the equal|s the instead|s the just|s the word
21 s then <shown>|s to back|s to les|s use own|s what the|s who its|s with twist|s written down|s wrot each
21 s you your|s your down|sets up count|syntax keep|syntax your|tells bisection|tells bottom|tells cheaper
21 tells clerk|tells glanc|tells hol|tells layer|tells otherwis|tells reach|tells spoil|tells union|tells wrong
21 tells youngest|w box|w hook|w overboard|w overwrit|w partner|w rar|w slower|w than|w thos|w tidy|w trust
22 advises begin|advises letter|advises proces|b <shown> field|b <shown> first|b <shown> shift|b <shown> simp
22 b <shown> tim|b ^ begin|b ^ comput|b ^ dear|b ^ eff|b ^ itll|b ^ proces|b ^ pull|b ^ seen|b ^ shouldnt
22 b ^ stretch|b ^ treat|b a glov|b a plu|b a tal|b add <shown>|b ago $|b all thos|b as ther|b at one
22 b been to|b button in|b can comput|b can ever|b cliff $|b compar the|b compar with|b each tim|b ear $
22 b exact onc|b finger on|b frequency $|b fresh <hinted>|b fresh end|b from below|b hotel $|b how they|b i may
22 b if so|b is expect|b it slip|b join hand|b least of|b lin onc|b longer <odd>|b look it|b many $|b mark on
22 b minut <talk>|b neighbour can|b never mov|b old <telling>|b onc <asked>|b one floor|b or open
22 b order <telling>|b per <shown>|b pick them|b plac them|b poor <shown>|b pour <unknown>|b practical <talk>
22 b remember wher|b second <odd>|b squar root|b start <hinted>|b strict <facts>|b strok $|b subtract the
22 b test <hinted>|b than <talk>|b that know|b that matter|b the fastest|b the scan|b their <odd>|b them from
22 b then its|b turn each|b two together|b weakest on|b when she|b whenever ther|b wher <odd>|b whos <hinted>
22 b you click|b your not|b youv clear|b zero should|guess mm|guess spot|nothing comput|nothing eff|nothing know
22 nothing proces|plan regex|remark isnt|remark that names wher|reports graph|reports memory|reports nail
22 reports o|reports recent|reports smaller|reports touch|reports tun|reports usual|requests rabbit
22 s <shown> greater|s <shown> within|s ^ handy|s ^ pack|s ^ part|s ^ proces|s ^ treat|s ^ water|s a program
22 s and hav|s as extra|s befor loop|s bring into|s com onc|s count a|s down you|s down youv|s first should
22 s going first|s how can|s is mistak|s is what|s it start|s its copy|s last never|s mad of|s mak mor|s me to
22 s oldest the|s one put|s open in|s pull out|s saw last|s tak top|s ten thirty|s that still|s the rout
22 s to will|s twenty for|s two together|s undo in|s when com|s you turn|s you when|sets up build|tells <shown>
22 tells ago|tells build|tells est|tells exact|tells glov|tells italian|tells liv|tells need|tells nest
22 tells nos|tells pisa|tells surpris|tells tal|tells wherever|w adjacent|w blot|w check|w clos|w couldnt
22 w count|w crumb|w east|w est|w estimat|w foxtrot|w held|w lad|w linkedhashmap|w sank
23 acts leads asks|acts reports advises|advises along|advises loan|advises throw|b <shown> direct
23 b <shown> neighbour|b ^ chef|b ^ sierra|b ^ smaller|b a dat|b a dead|b and let|b and next|b as youv
23 b be linear|b becom <odd>|b bigger of|b boot $|b by <odd>|b by sort|b can hear|b can let|b check if
23 b dot <talk>|b each of|b easier if|b ess $|b first which|b forget $|b four <hinted>|b from thos|b fruit into
23 b further <hinted>|b going <shown>|b gold $|b hand and|b help to|b higher or|b hold all|b hous <odd>
23 b hous robber|b i open|b ill <hinted>|b it work|b its answer|b key by|b knew how|b may only|b n $
23 b neednt go|b one without|b own <talk>|b plu what|b real <unknown>|b remainder by|b sam distanc|b som would
23 b stand <hinted>|b start valu|b that keep|b the bound|b the crash|b the inner|b the special|b them by
23 b ticket $|b touch each|b whenever a|b whos last|b wink $|b with recursion|b wouldnt bother|b you hom
23 b youd call|b youngest $|b your eviction|b your if|b your recursion|guess either|guess thos|leads call
23 nothing e|nothing going|nothing o|nothing sierra|nothing watch|plan that names hmm|question whoever
23 reports charm|reports domino|reports ein|reports elegant|reports enjoy|reports ess|reports forget
23 reports highest|reports put|reports soon|reports spot|s <said> see|s <shown> befor|s <shown> can|s <shown> hop
23 s <shown> key|s <shown> ten|s ^ also|s ^ chef|s ^ enjoy|s ^ glanc|s ^ k|s ^ leg|s ^ overkill|s ^ recursiv
23 s ^ sierra|s ^ u|s ^ una|s ^ window|s after <said>|s agr you|s at closer|s at or|s both one|s call in
23 s cant in|s els it|s empty from|s everyon <shown>|s everyth the|s four them|s gather <shown>|s half in
23 s how that|s i bother|s is if|s is small|s jump <shown>|s kid to|s look you|s me you|s new she|s of wait
23 s one along|s one off|s only it|s out second|s prev next|s read not|s singl with|s smaller <shown>
23 s that entry|s that it|s that shorter|s the distanc|s the jump|s the patch|s the without|s thes the
23 s thos their|s up by|s up when|s what first|s what when|s when second|s whichever the|s with seat|s your call
23 s your isnt|s youv out|sets up attach|sets up stood|sets up visit|tells bouncer|tells clean|tells dead
23 tells decid|tells enter|tells et|tells meet|tells past|tells quicker|tells shov|w chef|w dummy|w elegant
23 w ess|w heavy|w letter|w onc|w rippl|w robber|w shuffl|w walk|w yesterday|w youv
24 advises stack|asks arriv|asks twin|b <shown> loop|b ^ explor|b ^ mind|b ^ theyll|b ^ tidy|b a modify
24 b about <hinted>|b an accordion|b and n|b basket $|b border <talk>|b by $|b can trust|b chang $|b correct but
24 b could just|b dictionary from|b didnt even|b easy $|b entry with|b every <hinted>|b fast one|b four <facts>
24 b further <asked>|b hom by|b in <unknown>|b in revers|b input that|b insid <odd>|b it in|b its precis|b job $
24 b kick yourself|b lift the|b low has|b many <telling>|b minimum <hinted>|b minimum <telling>|b minimum window
24 b minu <shown>|b mov for|b mov only|b no later|b one finger|b one mor|b pass <asked>|b r c|b say fifty
24 b singl loop|b singl pas|b start your|b stop look|b the correct|b the key|b thousand would|b troubl with
24 b two run|b two shorter|b up already|b usual <shown>|b wait for|b wher <telling>|b will you|b with <hinted>
24 b you serv|b your after|b your sho|b your ther|guess tells|language how|nothing bisect|nothing hand
24 nothing low|nothing rais|question pleas|remark that names its|remark think|reports direction|reports fight
24 reports hair|reports itd|reports link|reports list|reports push|requests miss|s <said> also|s <shown> about
24 s <shown> constant|s <shown> matter|s <shown> met|s ^ explor|s ^ fifteen|s ^ gnidil|s ^ grow|s ^ start
24 s ^ theyll|s ^ wodniw|s an as|s as <said>|s been befor|s befor together|s both them|s by hour|s dont with
24 s each youv|s edg <shown>|s for nam|s fresh and|s from wrong|s got hand|s how to|s it hang|s keep at
24 s kept the|s of again|s of at|s of heap|s of instead|s one instead|s one up|s onto ther|s own the
24 s second is|s should les|s sort a|s that one|s the border|s who <shown>|s with tal|s wouldnt with|s you half
24 s youll yourself|syntax sets up|syntax what|tells belong|tells circl|tells front|tells grow|tells nach
24 tells shortest|tells tallest|tells wet|w accident|w bravo|w caught|w coat|w d|w edg|w gnidil|w high
24 w minimum|w only|w plac|w remainder|w row|w stair|w theyll|w why|w wodniw|w wrong
25 acts tells requests|advises <unknown>|advises away|advises besid|advises lead|advises record|b <shown> around
25 b <shown> equal|b ^ consider|b ^ cros|b ^ though|b ^ unhook|b a hook|b acros befor|b and youv|b are <odd>
25 b as position|b ascend <shown>|b at school|b bee $|b bus stop|b cam first|b cam last|b centr and
25 b certain wouldnt|b de <odd>|b die <odd>|b dont need|b drop is|b dynamic <hinted>|b everyon <talk>
25 b extra <asked>|b from four|b from left|b hash tabl|b ill keep|b in ascend|b in fiv|b its middl
25 b java linkedhashmap|b larger than|b lead $|b least <shown>|b let just|b may still|b min <telling>|b min heap
25 b minu <hinted>|b mov two|b nobody wait|b of pisa|b old friend|b one your|b or clos|b other first|b out the
25 b paint <telling>|b paint bucket|b plac zero|b pop at|b precis the|b queu at|b road <talk>|b round wrong
25 b sausag $|b simp the|b simpl <odd>|b six wont|b slid <hinted>|b solv it|b that $|b the pair|b the shelf
25 b the street|b the walk|b thre as|b turn back|b what mad|b who was|b without walk|b wrong about|b you back
25 b you delet|b your array|guess depth|guess flood|guess no|leads thought|nothing fill|nothing forget
25 plan that names somebody|reports depth|reports fear|reports priority|reports recurs|requests bucket
25 requests kept|s <said> <said>|s <shown> add|s <shown> reach|s ^ <said>|s ^ click|s ^ cros|s ^ en|s ^ mind
25 s ^ tre|s add neighbour|s couldnt put|s down branch|s from unvisit|s goe onc|s i wait|s just and|s last up
25 s my used|s need <shown>|s never it|s of figur|s of queu|s on money|s pil the|s queu the|s reach a|s the by
25 s the fami|s to middl|s twenty wont|s unles <said>|s until hav|s weakest the|s well <shown>|s what miss
25 s which just|s you want|sets up mark|syntax for|tells break|tells bus|tells century|tells du|tells maximum
25 tells n|tells next|tells together|tells une|tells whenever|w bee|w du|w glanc|w knit|w na|w nach|w neat
25 w sausag|w ten|w too|w wet|w whod
26 advises floor|advises someth|advises turn|b <said> <said>|b <shown> lost|b ^ count|b ^ dee|b ^ stor|b a hair
26 b as quick|b by already|b clean $|b com down|b dont car|b ear <odd>|b every tim|b fall in|b held against
26 b her <hinted>|b hm $|b knock off|b neither a|b no <facts>|b not if|b onc from|b one stroll
26 b otherwis <shown>|b outer loop|b papa $|b rais the|b revers $|b serv first|b shall we|b structur that
26 b the centr|b the count|b to linear|b uncl <odd>|b until ther|b whether $|b will <shown>|b work as|b y <odd>
26 b you group|b you saw|guess carry|leads real|nothing dee|nothing delet|nothing ein|nothing extend
26 nothing flood|nothing remember|plan in|plan that names not|reports latest|reports loop|reports newest
26 reports papa|reports pull|reports rest|requests tally|s <shown> mark|s <shown> mov|s ^ dee|s ^ doub|s ^ hm
26 s ^ wher|s a lin|s a man|s a nor|s about a|s allow say|s arrang <shown>|s chang thing|s entry <shown>
26 s higher <shown>|s i hop|s if mad|s is its|s its becaus|s lie the|s many wait|s never to|s not at|s not many
26 s one is|s rais eyebrow|s sam of|s saw <shown>|s sort it|s start a|s the add|s to is|s top the|s two her
26 s two wher|s want that|s with root|s would hav|s you even|s your them|sets up ive|tells box|tells el
26 tells fellow|tells log|tells seen|tells wrot|w ch|w clip|w greater|w hm|w instant|w nail|w not|w optimal
26 w papa|w popleft|w reach|w seat|w victim
27 advises got|advises know|asks <odd>|asks stop|b <said> sit|b <shown> break|b <shown> half|b <shown> suffic
27 b ^ ding|b ^ queu|b ^ s|b ^ swap|b a lookup|b a nos|b an array|b an earlier|b and tak|b around $|b at thre
27 b b <odd>|b been her|b befor $|b befor and|b below $|b ding $|b ding <odd>|b ding ding|b drop $|b dry $
27 b extra argument|b fifty <talk>|b four direction|b from <talk>|b hav <hinted>|b her you|b is smaller
27 b just thos|b linear <shown>|b longest <odd>|b memoization $|b min <hinted>|b nobody in|b one can|b one other
27 b one rather|b one turn|b pair is|b pen has|b poor <facts>|b poor thing|b put <talk>|b squar <talk>
27 b taken together|b that as|b the pop|b their <unknown>|b ther you|b thi point|b thi train|b too short
27 b two lower|b und <odd>|b up by|b what <shown>|b what decid|b with link|b without search|b would <odd>
27 b your tabl|doubt code|guess ding|guess it|guess mor|nothing discard|nothing level|plan skip|question im
27 reports danc|reports dee|reports ding|reports eviction|reports f|reports hcra|reports lat|reports overkill
27 reports strict|reports wed|reports yranib|s <shown> comparison|s <shown> halv|s <shown> linear|s <shown> n
27 s <shown> surpris|s ^ ding|s ^ except|s ^ key|s ^ yranib|s a queu|s after is|s alway first|s at other
27 s can which|s could hav|s cut the|s ding ding|s do read|s do the|s dont it|s drawer <shown>|s drop <said>
27 s each and|s every need|s every youv|s good you|s hom supper|s hop hav|s ill you|s in hand|s in map
27 s its sam|s me a|s often ther|s plat a|s rest a|s second has|s than parent|s that along|s ther reason
27 s valu zero|s wed be|s whoever in|s you away|s your idea|sets up dictionary|sets up saw|sets up sit|tells cry
27 tells dat|tells door|w crawl|w ding|w ear|w generation|w hung|w king|w lifo|w narrow|w nos|w overlap
28 advises present|advises question|advises upward|asks pil|asks trust|b <shown> seen|b ^ o|b ^ work|b a bus
28 b a pair|b a register|b a wait|b and open|b be far|b below the|b cam $|b do it|b down last|b for eight
28 b four way|b fresh <odd>|b go <shown>|b good <shown>|b hav never|b i thought|b i wer|b is <telling>|b it rhym
28 b link both|b lov $|b might well|b my dear|b not whether|b odd <odd>|b of put|b only <facts>|b only go
28 b only look|b overlap $|b pisa $|b rang <facts>|b rang test|b run into|b sav yourself|b seen <talk>
28 b start with|b still good|b tak back|b thre and|b to all|b tro $|b up from|b up my|b visit <shown>
28 b was wait|b work from|b you alway|b you trust|b youll kick|guess dont|guess find|leads <shown>|nothing goe
28 nothing plain|nothing when|plan exact|remark that names go|remark that names not|remark your|reports bon
28 reports sleep|reports tool|reports tro|s <shown> off|s <shown> remainder|s ^ along|s ^ could|s ^ lookup
28 s ^ shor|s ^ shuffl|s ^ talk|s ^ unhook|s ^ weakest|s all <shown>|s at front|s befor at|s call two
28 s comma plu|s dict the|s first each|s going by|s grow of|s if ther|s in they|s is correct|s is two
28 s isnt you|s just a|s link way|s miss the|s only in|s part you|s recursion a|s remainder the|s should one
28 s strok each|s the again|s them hand|s thousand would|s to first|s wait that|s without at|s youd hav
28 tells flood|tells heart|tells low|tells matrix|tells stor|w accordion|w bon|w fly|w further|w matrix
28 w opener|w scratch|w their|w tro
29 advises toward|b <shown> edg|b <shown> matter|b ^ depth|b ^ fifteen|b ^ part|b ^ remov|b a check|b a structur
29 b an input|b approach $|b becom the|b befor your|b box from|b bus <talk>|b candidat <talk>|b common <shown>
29 b could possib|b disappear $|b do ind|b dont you|b ear <shown>|b first out|b fly $|b four <asked>
29 b fresh <facts>|b halv it|b handy to|b hav put|b how could|b its earlier|b ive <shown>|b kid <talk>
29 b largest element|b noth mor|b off thi|b one below|b overflow $|b perfect $|b plat in|b quicker $|b r <odd>
29 b recent opener|b sinc with|b spot $|b spot it|b swap thos|b that the|b the pen|b them ever|b thos to
29 b to pull|b to right|b unnecessary $|b wer wait|b your comparison|doubt tells|language about|nothing rub
29 plan mak|remark would|reports lower|reports reach|reports sausag|reports tower|s <shown> pil|s ^ consider
29 s ^ gut|s ^ loop|s ^ record|s attach it|s away the|s break it|s car the|s count be|s do look|s each wher
29 s for day|s from its|s from of|s in in|s let i|s loop one|s most opener|s my just|s of ever|s of is
29 s onc out|s out the|s spread all|s test non|s that separat|s two <said>|s vanish the|s what are|s what want
29 s why that|s with dictionary|s you hear|s you ind|s your liv|tells handl|tells happy|tells pric|tells root
29 tells shift|tells step|tells touch|tells twist|tells wash|w browser|w cliff|w drop|w el|w enough|w ice
29 w pay|w wouldnt
30 advises bas|advises clos|advises hard|advises past|advises whoever|asks break|asks start|b <shown> thousand
30 b ^ flood|b ^ think|b ^ throw|b a hol|b a memo|b a mov|b about all|b an italian|b be onto|b by the
30 b complement $|b down <talk>|b each call|b find <shown>|b first copy|b had <facts>|b half of|b has noth
30 b he $|b his <odd>|b i pick|b if for|b instinct $|b is alway|b kept the|b last week|b link <shown>
30 b littl word|b match pair|b mor <odd>|b need no|b never <talk>|b pas doe|b python dict|b recurs $|b school $
30 b settl the|b she on|b slow becaus|b that leav|b thatll <shown>|b the candidat|b the clerk|b the complement
30 b thos two|b throw <talk>|b to even|b town $|b was <facts>|b was just|b wast your|b will go|b window <facts>
30 b would a|b your coat|b youv built|b youv lost|guess befor|leads swap|nothing if|plan other|question theyv
30 remark ill|remark somebody|reports climb|reports notebook|reports serv|requests below|requests writ
30 s <said> away|s <shown> what|s ^ hook|s ^ rumour|s ^ tidy|s after its|s answer thi|s can say|s don one
30 s down one|s drop <shown>|s each mak|s hav got|s in good|s in of|s in tim|s is fre|s is wait|s its that
30 s just how|s just many|s just two|s know onc|s left right|s let look|s mad the|s many in|s mov <shown>
30 s noth do|s on stack|s on wall|s one not|s pop compar|s rather <said>|s thos a|s to all|s two put
30 s very with|s wast tim|s when <said>|s when equal|s which did|s whil read|s you yourself|s your loop
30 sets up <hinted>|tells der|tells man|tells marker|tells mix|w ago|w beat|w distanc|w eras|w happi|w hurt
30 w maz|w mirror|w sad
31 advises below|advises knew|advises max|advises vanish|b <said> alon|b <said> stand|b <shown> <hinted>
31 b <shown> befor|b <shown> easy|b ^ poor|b a helper|b an inchworm|b and skip|b append <shown>|b bear $
31 b bound $|b count <shown>|b dont <odd>|b entir <shown>|b every <asked>|b exact how|b first of|b goe down
31 b hash is|b hop youd|b import dequ|b is enough|b is gon|b is touch|b it fall|b its wrong|b les two|b lin and
31 b mix up|b month $|b must not|b of len|b on only|b onc if|b one must|b put away|b said $|b shelf $
31 b simp <odd>|b singl walk|b start <odd>|b suppos you|b thatll <talk>|b the ear|b the ticket|b tower of
31 b until somebody|b very <hinted>|b who wait|b why not|b window <shown>|b with domino|b would only|b your hous
31 b youv already|n <unknown> 1|nothing begin|nothing c|nothing funny|nothing scan|nothing stand|plan instinct
31 remark constant|reports frequency|s <shown> earlier|s ^ binary|s ^ clos|s ^ def|s ^ fifo|s ^ instead|s ^ max
31 s ^ ought|s a map|s been already|s can everyth|s can out|s do than|s each to|s i call|s if keep|s is too
31 s is walk|s keep you|s off that|s onc stand|s one compar|s rang len|s sam on|s the job|s theyd to|s what to
31 s wherever stand|s would left|sets up away|tells common|tells mit|tells pen|tells search|w cheaper|w fifo
31 w inchworm|w mov|w near|w precis
32 acts asks asks|advises heap|advises shorter|asks everyth|asks singl|b <said> <unknown>|b <shown> addition
32 b ^ cold|b ^ doesnt|b ^ last|b ^ replac|b ^ set|b ^ wher|b a bucket|b a calendar|b a cran|b age <talk>
32 b all four|b alway <facts>|b and conquer|b around it|b as <talk>|b by drop|b can think|b cant think
32 b carry you|b cough $|b cran to|b easier would|b equal one|b every neighbour|b fear $|b first a
32 b four neighbour|b group by|b halfway $|b is too|b it wont|b jot down|b lin $|b liv ther|b not reach
32 b off first|b only thing|b outer <talk>|b plac thre|b say about|b that must|b the chain|b the money
32 b the tallest|b the third|b the twin|b ther your|b to front|b to lift|b trick $|b went <shown>|b you add
32 nothing link|nothing look|nothing spell|nothing test|nothing thi|nothing whenever|question turn
32 reports dynamic|reports fond|reports fram|s <shown> unbroken|s ^ couldnt|s ^ crack|s ^ knew|s ^ recursion
32 s ask its|s box one|s by often|s cant of|s cran lift|s cross through|s divid conquer|s easier it
32 s els <shown>|s for sak|s half alway|s held the|s how easier|s key the|s look is|s mor one|s neednt you
32 s not valu|s one top|s pull <shown>|s the one|s the real|s to me|s what pop|s what you|s why the
32 s you logarithm|s you of|s you saw|s your throw|tells bend|tells dealt|tells figur|tells know|tells skip
32 tells zahl|w about|w c|w conquer|w cran|w current|w dfs|w furthest|w group|w heap|w objection|w plat
32 w sak|w simp|w tallest
33 advises belong|advises emptines|advises walk|b ^ <odd>|b ^ ahem|b ^ skip|b ahem $|b both only|b built on
33 b count run|b do thi|b fiv is|b for emptines|b from its|b hom <facts>|b hom ear|b ill just|b im smil
33 b includ the|b it at|b its <shown>|b keep them|b let a|b linear is|b linear tim|b map <talk>|b me in
33 b my colleagu|b need an|b object to|b pil $|b road lead|b see which|b slid $|b stop being|b the alphabet
33 b the card|b the sort|b the topmost|b they wer|b total of|b twin sit|b two count|b very last|b which <shown>
33 b your basical|nothing whil|reports ahem|reports bigger|reports kid|reports mirror|reports path|reports til
33 s ^ ahem|s ^ itll|s be only|s by length|s can it|s do job|s let go|s of youv|s often had|s open halfway
33 s row box|s whether <shown>|s would cod|tells <n>|tells correct|tells ear|tells famou|tells fresh
33 tells hopeles|tells longer|tells plat|tells rot|tells youll|w ahem|w alphabet|w below|w bird|w could
33 w emptines|w helper|w ladder|w mark|w schon|w tun
34 advises add|advises index|asks <asked>|asks show|b <shown> add|b <shown> mov|b ^ e|b bakery $|b both end
34 b both way|b clos your|b cod <talk>|b cost no|b dead <asked>|b feel about|b follow <shown>|b in by|b its two
34 b linear <asked>|b mean you|b mid $|b neighbour $|b no reason|b onto <talk>|b opener $|b other <talk>|b q $
34 b still to|b stop as|b taken for|b the bucket|b the list|b two <talk>|b unvisit <shown>|b want <hinted>
34 b want is|b was seen|b whether the|b which is|b whil <odd>|b you do|b you which|b youd look|b your right
34 guess we|guess well|nothing count|nothing search|remark that names how|remark that names somebody
34 reports higher|reports tri|s ^ et|s ^ left|s ^ open|s ^ skip|s a sort|s a tabl|s all direction|s are so
34 s clos eye|s each either|s greater <shown>|s i youd|s neighbour the|s onc in|s one n|s otherwis it
34 s stop <shown>|s thatll you|s the approach|s the edg|s wher saw|s zero fals|s zero taken|tells <telling>
34 tells below|tells click|tells dimension|tells en|tells previou|w burn|w constant|w ind|w key|w layer
34 w marry|w maximum|w push|w quadratic|w shov|w vanish|w zahl
35 advises bucket|advises next|asks hold|b <said> below|b ^ mov|b ^ your|b a fin|b a nutshell|b a u|b anyth is
35 b befor <odd>|b bound to|b count one|b cros out|b doubl $|b drop it|b earlier one|b havent been|b in rang
35 b its one|b last <telling>|b lin at|b mit <odd>|b next one|b nutshell $|b off <shown>|b right end
35 b second loop|b simpler $|b sleev $|b tal for|b than or|b the innermost|b the map|b their <telling>
35 b they <hinted>|b thought youd|b throw <hinted>|b to chang|b two ther|b un <odd>|b union <asked>|b very happy
35 b walk the|b want twenty|b way out|b we <talk>|b who been|b will <asked>|b wont <shown>|b wrong end|guess off
35 leads plac|nothing 1|nothing couldnt|nothing hav|remark asks|remark bigger|remark serious|reports known
35 reports lookup|reports nutshell|reports stood|requests downward|s <shown> jump|s ^ nod|s ^ work|s a window
35 s and minu|s as pair|s at new|s compar <shown>|s for new|s in dict|s in nutshell|s it so|s keep best
35 s of minu|s of pil|s of still|s old along|s one go|s smallest <shown>|s sound the|s the last|s the she
35 s thought never|s to has|s when could|sets up k|tells forgotten|tells pour|tells question|tells structur
35 w dead|w hom|w nutshell|w sleev|w sunflower
36 asks <shown>|b <said> giv|b <shown> instead|b <shown> round|b ^ h|b ^ too|b a drawer|b a logarithm|b chain $
36 b dot <telling>|b e $|b everyth $|b glanc $|b grin $|b in linear|b is the|b isnt enough|b loop that|b mat $
36 b me <unknown>|b opener that|b other thing|b per count|b pil <talk>|b remember the|b ring to|b run with
36 b saw it|b slid window|b smallest $|b swap that|b that for|b the next|b told you|b under your
36 b with <unknown>|b without $|b would do|b you be|b you knew|guess perfect|n <odd> 1|plan drop
36 remark that names my|reports <unknown>|reports acces|reports eff|reports need|reports party|reports ring
36 requests highest|s ^ eff|s ^ particular|s ^ shouldnt|s ^ stretch|s ^ structur|s add last|s after good
36 s be both|s can grow|s cas you|s fiv thre|s i argu|s if already|s in proper|s loop tim|s mak say
36 s maximum both|s not you|s of has|s of stretch|s only singl|s say wouldnt|s she her|s wait <shown>
36 sets up entry|tells bird|tells chaqu|tells forget|tells plu|tells rumour|tells trick|tells whoever
36 tells yesterday|w champagn|w chas|w eff|w how|w insight|w mit|w off|w rid|w shorter|w strict|w vot
37 advises look|advises simp|asks program|b <shown> sign|b ^ gues|b ^ test|b a fight|b an unsort|b began $
37 b bump into|b by first|b cod look|b crack it|b dead end|b entir <talk>|b entry in|b everyon who|b first is
37 b fresh <shown>|b gon $|b i neednt|b if <shown>|b in seen|b is in|b its <odd>|b its just|b just say
37 b just the|b leav a|b music $|b n <hinted>|b not by|b not zero|b on by|b somebody <facts>|b still <shown>
37 b twin <asked>|b unsort <shown>|b which they|b with acces|guess build|nothing shift|remark linear
37 remark twenty|reports bfs|reports book|reports complement|reports q|reports slower|requests pour
37 s <said> break|s <said> is|s <shown> les|s <shown> still|s ^ e|s ^ evict|s ^ hcra|s ^ mid|s ^ practical
37 s ^ that|s ^ theyd|s a book|s dictionary <shown>|s ever back|s gather the|s let just|s linear is
37 s mix <shown>|s next <shown>|s put on|s search <shown>|s the down|s the youll|s throw half|s up and
37 s updat best|s without break|s your fit|syntax mov|tells flag|tells leav|tells logarithm|tells logarithmic
37 tells tick|tells window|w better|w hcra|w idea|w rot|w sentinel|w yranib
38 advises fals|asks turn|b ^ wouldnt|b as <telling>|b as fals|b away half|b b b|b be les|b could hug
38 b down with|b each closer|b i fear|b in <shown>|b it ought|b its depth|b middl one|b not each|b only <asked>
38 b open a|b out and|b plu thre|b pull a|b put <odd>|b reach <talk>|b recursion would|b right <facts>
38 b shorter <odd>|b slid <telling>|b stop ther|b that follow|b that off|b that rather|b the hous|b the opener
38 b the previou|b wait <shown>|b without the|b you <telling>|b you built|nothing thos|reports button
38 reports click|reports grow|reports n|reports overwrit|reports ticket|s ^ fear|s cam you|s eat <shown>
38 s equal of|s gues <shown>|s high mid|s i hug|s if know|s in queu|s its half|s last <shown>|s nod <shown>
38 s not thre|s of plu|s of two|s one away|s self <shown>|s straight the|s subtract <shown>|s you go|tells began
38 tells beyond|tells la|tells rear|tells unbroken|w book|w gold|w hopeles|w leonardo|w nest|w purs
38 w unnecessary|w who
39 advises greater|advises hold|advises touch|advises whichever|asks <facts>|asks longer|b <shown> minu
39 b <shown> sleep|b a caterpillar|b a nicer|b and not|b and wher|b at onc|b bother with|b door in|b he <hinted>
39 b i <unknown>|b idea <talk>|b in <n>|b in sort|b is <talk>|b it grow|b match the|b nos $|b not it|b not the
39 b old <talk>|b plac of|b sav you|b stop <odd>|b touch onc|b two below|b you just|guess of|guess turn
39 guess when|nothing b|nothing call|nothing collect|nothing log|plan that names mark|reports d|reports dict
39 reports warm|requests backward|requests round|s <shown> until|s befor put|s flood <shown>|s if kept
39 s is bigger|s it ever|s not first|s on slip|s the halv|s two lead|s what most|s when put|tells pil|tells sav
39 tells sham|tells stack|tells una|w bend|w bouncer|w dee|w die|w do|w election|w hammer|w la|w list|w q
39 w record|w removeeldestentry|w will
40 advises answer|advises mov|advises return|b ^ plac|b ^ revers|b ^ twic|b after $|b basical <talk>|b can start
40 b cant work|b clock <talk>|b doub <hinted>|b doub <telling>|b doub link|b down each|b empty the|b gues what
40 b happen to|b hash map|b her that|b inclusiv $|b jump <talk>|b just what|b labell one|b met what|b mov the
40 b no use|b off $|b one up|b other one|b stick a|b that how|b that round|b the depth|b their <shown>|b tri $
40 b you by|b youd want|guess absolut|guess certain|nothing eras|nothing serv|reports hotel|reports smil
40 reports solv|s <shown> counter|s <shown> hang|s ^ sav|s any may|s from that|s hang to|s in revers|s in sam
40 s in singl|s most and|s nin for|s remov from|s the do|s to their|s you search|tells <hinted>|tells choic
40 tells cross|tells far|tells see|tells ticket|w chaqu|w combinatoric|w comput|w doub|w fram|w hair
40 w inclusiv|w link|w minesweeper|w pack|w pour|w pushdown|w subtraction
41 advises hop|advises set|b <shown> away|b <shown> max|b ^ instinct|b a <telling>|b a pretty|b a slid
41 b alway is|b behind you|b by <shown>|b call <hinted>|b cant hav|b cross out|b didnt hear|b every bit
41 b finish one|b first <asked>|b last saw|b might want|b on <odd>|b precis when|b pretty <talk>|b singl <talk>
41 b that answer|b the trick|b to n|b to pour|b you quit|b youv met|guess advises|guess mark|guess not
41 nothing arrang|nothing cros|nothing sink|plan pictur|s <shown> refresh|s ^ further|s ^ newest|s ^ trick
41 s a pas|s array twenty|s befor one|s com first|s each only|s has break|s heap siz|s if a|s need <said>
41 s rul half|s tal <shown>|s tick off|s wont you|s would not|s you need|tells data|tells finger|tells good
41 tells los|tells oldest|tells shak|w area|w bug|w clean|w click|w depth|w der|w fall|w faster|w flower
41 w memoiz|w put|w shrink|w start|w stood|w truth
42 advises anyth|advises list|advises youv|b <shown> very|b ^ havent|b ^ look|b anyth els|b at how|b box $
42 b draw <facts>|b draw program|b drop <shown>|b how quick|b inner <hinted>|b its over|b mark it|b middl <odd>
42 b mm $|b my last|b sid and|b the cod|b the garden|b the one|b to left|b una <odd>|b walk <talk>|b you forgot
42 b you push|leads keep|nothing append|nothing l|question oh|question youv|remark ask|reports practical
42 reports top|s <shown> least|s ^ first|s ^ h|s ^ neighbour|s a besid|s been with|s by them|s could throw
42 s enough a|s from largest|s insid big|s its and|s linkedhashmap acces|s look how|s minu <shown>|s one below
42 s only mov|s only when|s spend memory|s that by|s the neighbour|s we each|tells bucket|w jot|w known
42 w overkill|w paint|w tally|w une
43 advises <hinted>|advises membership|advises put|advises special|asks full|asks meet|b <shown> begin|b ^ l
43 b a thing|b about as|b an h|b are wait|b as <odd>|b befor <hinted>|b call sort|b compar it|b count <talk>
43 b edg <talk>|b extra <talk>|b for membership|b hash <telling>|b in befor|b mark the|b mirror $|b notic that
43 b return whether|b tak <facts>|b that head|b that what|b to pop|b without look|b you dont
43 context plan that names|remark leads|reports hid|s <shown> inner|s ^ earlier|s ^ flood|s ^ how|s ^ last
43 s along <shown>|s for still|s group count|s halv you|s its has|s may to|s n two|s open new|s queu <shown>
43 s throw the|s when add|s you delet|tells crayon|tells necessary|tells plenty|w calculator|w correct|w prev
43 w roll
44 advises collection|advises current|advises match|asks <hinted>|b <shown> counter|b <shown> itself
44 b <shown> until|b ^ except|b ^ log|b ^ see|b ^ sink|b a simpl|b away with|b backtrack $|b behind $
44 b bottom one|b further <shown>|b how its|b larger of|b let me|b moment its|b send their|b she arriv|b sit on
44 b suffic $|b that <unknown>|b the entir|b the fibonacci|b to throw|b treat it|b when they|b whoever <talk>
44 b your nam|b zero on|nothing divid|question think|reports faster|reports grin|s ^ forget|s ^ kis|s are next
44 s at bakery|s could <shown>|s delet from|s how don|s last the|s many would|s one ear|s one per|s that away
44 s that its|s wherever split|s your do|tells c|tells look|tells lying|tells newest|tells s|tells saw
44 tells split|tells town|w backtrack|w dear|w delet|w fellow|w forgot|w itll|w last|w mid|w onto
45 b <shown> nod|b and p|b be found|b distanc from|b ever <shown>|b highest <odd>|b in ris|b is what|b long ago
45 b low <shown>|b lower $|b nin minu|b one still|b open <shown>|b plac wher|b python <odd>|b singl <asked>
45 b stop <hinted>|b that littl|b the initial|b to its|b up ther|b what lack|b with wher|b youll be|b your start
45 b youv <odd>|guess ah|guess itd|nothing hash|plan that names asks|remark throw|reports l|reports tidy
45 s <said> exact|s <said> work|s ^ lo|s ^ slower|s about between|s d p|s distanc the|s from one|s in comparison
45 s its the|s must <said>|s other that|s see each|s the secret|s them they|s two is|s youv it|sets up miss
45 syntax reports|tells hom|tells lost|tells pull|tells sudden|tells told|tells work|w began|w e|w gather
45 w offset|w sav|w sudden|w wink
46 advises comput|b a hit|b add them|b cloakroom $|b component $|b els the|b in proper|b left is|b met $
46 b middl is|b oldest $|b reach <shown>|b remember what|b surpris if|b the front|b them together|b updat the
46 b used up|b wet $|leads simp|nothing split|reports component|reports handy|reports hmm|reports knew
46 reports next|requests partner|s <shown> youll|s ^ soon|s crash you|s each ther|s find smallest|s happen the
46 s keep <shown>|s leav room|s many as|s plu of|s pop <shown>|s surpris you|s the opener|s touch on|s what seen
46 tells complet|tells f|tells mathematician|w dictionnair|w marker|w max|w month
47 acts leads reports|acts leads tells|advises around|advises skip|asks <unknown>|b ^ brav|b ^ hm|b ^ serv
47 b brav $|b i lov|b least zero|b new <hinted>|b on their|b she <hinted>|b the closer|b twin $|b two border
47 b what the|b what want|b with itself|b your bug|nothing self|remark append|reports hurt|reports quiet
47 reports seen|requests earlier|requests middl|s <shown> c|s ^ count|s ^ stack|s a old|s a walk|s a would
47 s count many|s doubl up|s ever to|s noth to|s ring it|tells halv|tells shor|tells un|w disappear|w ever
47 w revers|w un|w wouldv
48 b ^ bisect|b ^ why|b couldnt hav|b dot <hinted>|b ever mov|b graph $|b i interview|b its <telling>|b let talk
48 b mark them|b neednt <asked>|b nobody <hinted>|b nor a|b record of|b remov <odd>|b strok <talk>|b tre $
48 b word with|nothing revers|reports board|reports bug|s ^ russian|s ^ seen|s ^ smil|s it top|s keep in
48 s mark <shown>|s only ther|s their and|sets up told|tells natural|tells stretch|tells whod|w counter|w dat
48 w log|w remember|w thatll
49 advises high|advises wait|b ^ plant|b ^ remember|b an instant|b and up|b and youll|b far <shown>|b for fre
49 b it still|b mad for|b needles $|b on until|b pity $|b present <shown>|b rabbit $|b som memory|b spar you
49 b start <shown>|b the older|b up <odd>|b went in|b whether <facts>|b whether anyth|b your heap|guess reports
49 question tim|remark that names youv|reports sad|s <shown> later|s <shown> round|s ^ breadth|s ^ plant
49 s a problem|s at middl|s couldnt <shown>|s do in|s either the|s put <shown>|s that quick|s with order
49 tells high|tells sink|w add|w append|w met|w needles|w pigeonhol|w previou|w wast
50 advises front|advises nod|b a coat|b add two|b argu with|b can <odd>|b count how|b earlier copy|b fight $
50 b hug you|b in onc|b later <shown>|b letter of|b new <shown>|b on till|b one mak|b out half|b someth that
50 b that plac|b whether <hinted>|b which <facts>|b without <hinted>|guess though|reports hug|requests let
50 s ^ replac|s begin one|s doe job|s each one|s has been|s or below|s plac hold|s spread from|s the drop
50 s two will|tells counter|w <said>|w memoization|w nicer|w wash
51 advises border|b ^ delet|b ^ goe|b ^ keep|b at <asked>|b for thi|b list is|b look befor|b much easier
51 b no mor|b row by|b that hav|b tun $|b twin <hinted>|b youv visit|guess by|guess yep|nothing gues
51 nothing lik|plan well|reports chain|reports cook|reports hook|reports sierra|s <shown> larger|s ^ instinct
51 s ^ les|s ^ wrong|s a road|s and don|s colour <shown>|s only to|s walk a|s was up|tells middl|w crayon
51 w must|w pen|w sham|w slid|w theyd
52 advises later|advises lin|asks happen|b <shown> vanish|b call for|b check whether|b fals when|b fin <talk>
52 b im <telling>|b im nod|b is still|b isnt it|b length befor|b let it|b other half|b still wait|b the wrong
52 b whether youv|b you might|b youd never|b your miss|b youv pass|guess consider|guess did|guess someth
52 guess think|nothing he|remark correct|reports dear|s ^ high|s depth search|s each onc|s half <shown>|s of do
52 s sam to|s than <said>|s than at|s them is|s until got|s wouldnt you|tells cach|tells hook|tells slow
52 tells start|tells youv|w breadth|w instinct|w queu|w quicker|w y
53 advises carry|b ^ eras|b ^ neighbour|b ^ push|b a slip|b away and|b call a|b grow whil|b hav <odd>
53 b its index|b its twin|b mor when|b neighbour and|b nobody <facts>|b so soon|b than its|b two position
53 b wait lin|b when one|b you could|b you jot|nothing except|reports eyebrow|reports kick|reports russian
53 reports surviv|s ^ <n>|s ^ equal|s ^ forgot|s ^ logarithmic|s ^ music|s again it|s i stop|s onc when
53 s one it|s refresh <shown>|s the button|tells enough|tells extend|w <n>|w away|w becaus|w cros|w fresh
53 w glu|w simpler
54 advises <shown>|advises edg|advises handl|b ^ dont|b a link|b about everyth|b bug is|b can <telling>
54 b clock <shown>|b everyon <odd>|b flood <shown>|b is later|b later one|b me ten|b put the|b stood $
54 b undo <odd>|b undo button|b wait <facts>|b youv just|guess that|nothing n|nothing tal|nothing wip
54 reports queu|s ^ fall|s and know|s at eight|s map <shown>|s stop soon|s the path|s which what|tells arriv
54 tells refresh|w instead|w music|w pointer|w shed|w sweep|w unhook|w youll
55 advises earlier|advises rang|b ^ he|b addition $|b after me|b between its|b count can|b dear $|b drop the
55 b first whether|b guess a|b high $|b index as|b its the|b last <shown>|b my friend|b perfect good
55 b python <telling>|b sierra $|b was <telling>|b whos turn|context remark that names|doubt answers
55 nothing python|remark mov|reports rhym|reports thatll|s ^ bas|s ^ girl|s ^ tail|s at right|s if bit
55 s in with|s mor <shown>|s taken <shown>|s the letter|tells find|tells notic|w sierra|w una
56 b <shown> against|b attach to|b constant on|b either a|b eras it|b must <facts>|b must <odd>|b not with
56 b onc is|b possibl count|b smil $|b that precis|b that wrong|b the tally|b two <hinted>|b youv walk|n <odd> 2
56 reports e|reports forgot|s <said> must|s <shown> remember|s <shown> sort|s ^ s|s hav compar|s hav start
56 s in instant|s into lin|s just the|s of only|s sav the|s the end|s the loop|s wait a|s wher she|s wher you
56 tells pattern|tells weakest|w centr|w per|w search
57 advises dictionary|advises see|asks <talk>|b ^ trust|b a two|b as key|b be left|b earlier <asked>|b fond of
57 b is quadratic|b may want|b often you|b plu b|b the <hinted>|b youv taken|n <odd> 3|nothing repeat
57 reports flood|reports saw|s <said> enough|s <shown> cross|s ^ dear|s add <shown>|s les <shown>|s mad thi
57 s no her|s open <shown>|s talk out|s wher been|tells memory|tells sur|tells troubl|w bisection|w fond|w memo
57 w phon|w recursiv|w spar
58 advises tick|b be over|b heavy <odd>|b i minu|b in constant|b ind $|b logarithm $|b neighbour <talk>
58 b only <hinted>|b plain <hinted>|b refresh the|b should do|b stretch the|b the order|b the textbook
58 b to <telling>|b to sort|b wall $|remark that names mm|reports avoid|reports ind|s <shown> shift
58 s <shown> visit|s ^ bound|s ^ cost|s ^ direction|s ^ isnt|s ^ rhym|s could the|s down each|s fals <shown>
58 s from two|s if remember|s index the|s just that|s of list|s overwrit <shown>|s ther mor|s throw out
58 s what usual|tells hashtabell|tells smaller|w famou|w friend|w hashtabell|w just|w neighbor|w recurrenc
58 w tail
59 advises map|advises mark|b blow up|b by when|b check for|b delet it|b do better|b going <hinted>|b it stood
59 b its not|b leap $|b one pas|b only when|b overwrit the|b that and|b that still|b the miss|b the paint
59 n <telling> 3|remark that names no|remark that names that|reports h|reports s|s its from|s onc <shown>
59 s should you|s spar the|s than <shown>|s that need|tells stroll|w direction|w doe|w halv|w town|w villag
60 advises maximum|b <said> work|b can do|b count <odd>|b each <shown>|b float <odd>|b glov $|b loop with
60 b most <hinted>|b plu $|b straight to|b than <shown>|nothing ask|nothing halv|plan asks|reports man
60 reports twin|s hang with|s on spot|s put last|tells blow|tells constant|w bump|w earlier|w glov|w root
60 w sat|w soon
61 acts tells advises|b arrang them|b as good|b back up|b below that|b break when|b has four|b is by
61 b join <talk>|b one befor|b paint $|b them up|b whenever the|b you overwrit|b you wont|nothing doubl
61 nothing spread|reports log|reports neat|reports pretty|s <said> correct|s ^ row|s befor check|s knew <shown>
61 s must the|s one order|s turn <shown>|tells lack|w seen|w shav
62 advises end|advises key|b is why|b ive seen|b should <odd>|nothing use|reports disguis|s ^ other|s alway the
62 s must <shown>|s two can|s which why|w girl|w left|w membership
63 b <said> count|b add the|b id <facts>|b nod <shown>|b only <talk>|b sam small|b spread from|b stay $
63 n <hinted> 2|plan rather|reports slip|s ^ second|s ^ well|syntax do|tells gather|w candidat|w deeper
63 w mathematician|w sunk|w tick
64 advises <telling>|b <shown> cold|b a rumour|b at plac|b if not|b let the|b low is|b mad from|b otherwis the
64 b two variabl|b you real|guess com|plan that names sinc|reports look|s <said> noth|s ^ swallow|s either one
64 tells die|tells week|w arm|w pull|w suffic|w tal|w wall
65 advises cros|b <shown> behind|b <shown> largest|b ^ grow|b ^ tal|b ^ thatd|b against non|b arriv $|b charm $
65 b clos the|b comput the|b its ther|b kept a|b still grow|b than the|b with <telling>|guess keep|reports doll
65 reports textbook|s ^ sink|s ^ thatd|s for differenc|s key <shown>|s list <shown>|s not two|s search the
65 s the beneath|s without the|s you put|tells deep|tells queu|tells remember|tells sweep
66 advises copy|advises drop|advises halfway|b <shown> <n>|b ^ hold|b ^ low|b each new|b non instead|b you wher
66 b your troubl|n <unknown> 2|remark add|reports fly|reports pen|s ^ bottom|s has by|s one if|s will you
66 tells und|w attach|w he|w los|w priority|w recurs|w refresh
67 advises remov|b <shown> component|b ^ subtract|b ^ theyd|b addres $|b dont bother|b gon by|b neednt <hinted>
67 b one end|s that would|tells right|w caterpillar|w jump|w linear
68 advises tal|b <n> $|b ^ otherwis|b ^ rather|b alway in|b at ten|b befor you|b friend $|b im <talk>|b my pen
68 b water <odd>|b wont do|s a begin|s in dictionary|tells check|w lo|w spread|w und
69 advises gon|advises plac|b ^ bingo|b ^ leav|b forgot to|b heap $|b hear me|b you mark|b your bas
69 reports addition|reports pay|reports solution|s ^ bingo|s ^ wouldnt|s it soon|s larger the|s put in
69 s start one|s than middl|s with count|s youv the|tells going|tells met
70 advises stor|b ^ <unknown>|b ^ split|b a tri|b bas cas|b is plenty|b later of|b put down|b thos <odd>
70 b union <hinted>|n <telling> 1|nothing pop|remark that names well|reports fibonacci|s listen that|s the half
70 tells lin|w blow|w domino|w grin|w sink|w visit
71 b fram that|b had a|b match <odd>|b on top|b round the|b the middl|b you only|nothing lay|remark turn
71 reports simpler|s ^ counter|s ^ subtract|s ^ them|s lin up|s minu is|s n one|s who you|tells chain|tells de
71 tells mid|w innermost|w unsort
72 advises check|b bingo $|b don in|b dynamic <facts>|b dynamic program|b instead $|b lin up|b loop one
72 b one longer|b onto someth|b push the|b rhym with|b too slow|guess asks|remark pil|reports ahead
72 reports bingo|reports hm|s ^ addition|s by other|s order <shown>|tells friend|w bingo|w et|w kid
73 advises low|advises reach|b all you|b can only|b drop that|b good as|b pointer $|b someth with|b tabl of
73 b the later|b two lin|b you all|nothing children|nothing wherever|reports surpris|s is you|w en|w rumour
74 advises old|b i $|b id <hinted>|b most <telling>|b most recent|b singl <hinted>|b stretch it|b the far
74 b youd be|remark swap|s <shown> recent|s by tim|s check the|s one throw|s the solution|s the start
74 s wher stood|tells formula|tells piec|tells serv|w danc|w reinsert
75 b a graph|b be surpris|b by halv|b different <odd>|b look up|b wouldnt <talk>|guess exact|s <shown> youv
75 s for count|s you ever|tells distanc|tells y|w charm
76 b a queu|b append the|b cook $|b cross off|b happy $|b turn <facts>|b twenty <shown>|b union find
76 reports instant|s <shown> ris|s ^ l|s itself the|tells row|w half|w pisa|w practical
77 b <shown> <telling>|b ^ forget|b lin them|b neat $|b only be|b slower than|b than you|b that exact
77 b the check|b the revers|b to visit|b too <talk>|plan that names mm|plan that names yes|reports finger
77 s can mor|s for zero|s is befor|s is lin|s one must|s put together|w strok|w trick
78 b h $|b littl <facts>|b middl <shown>|b she <talk>|b the fresh|b the weakest|nothing keep|reports bound
78 s <said> wrong|s ^ pay|s ^ spot|s let of|s on pil|tells mistak|tells seat|w component
79 advises updat|b <shown> lower|b binary <shown>|b last is|b s $|b that break|b the earlier|b the youngest
79 b to and|b who <talk>|b you simp|guess somebody|plan that names good|s their <shown>|s through entir
79 s wont <shown>|tells shuffl|w fight|w youngest
80 advises comparison|advises entir|advises includ|asks say|b ^ isnt|b ^ shift|b was hop|b your rang
80 reports letter|reports pack|reports sav|s its neighbour|s remember <shown>|w befor|w solv
81 acts asks leads|b <shown> les|b ^ correct|b ^ funny|b becaus you|b warm $|b was at|guess right
81 nothing otherwis|nothing plu|reports add|reports objection|requests correct|s a doe|s half what|s the largest
81 s wip <shown>|w already|w bfs
82 advises group|b letter $|b possibl <hinted>|b read my|b tal $|nothing isnt|remark that names who|s by they
82 s zero as|tells quadratic|w bound|w whoever
83 b is unbroken|b left <talk>|b los the|b only compar|b youll <odd>|reports exact|reports slid|s <shown> already
83 s ^ drop
84 b <shown> till|b ^ compar|b a heap|b back <talk>|b maximum of|b next <shown>|b of box|b put my|reports binary
84 s say so|s two befor|w clever|w weakest
85 b ^ put|b everyth between|nothing last|question linear|reports structur|s the copy|tells spar|tells vot
85 w rhym|w ticket
86 b and pop|b first search|b i wouldnt|b other end|plan hmm|s <shown> maximum|s ^ funny|s is plu|w serv
87 b an opener|b latest $|b never <hinted>|b other than|b they cam|b you open|guess sinc|s ^ swap|s dont the
87 s throw away|w basical
88 advises top|b spend som|b the nest|b youll <talk>|nothing throw|s ^ updat|s of middl|tells heap|tells shorter
88 tells shrink|w italian
89 advises neighbour|b counter $|b is correct|b must $|b nobody els|b the latest|s ^ hom|s ^ middl|s les or
89 s who last|w complement|w con|w latest
90 advises plu|asks cas|b <shown> exact|b ^ ask|b hav i|b the drop|s <shown> tabl|s can ther|tells wait|w creep
91 b ^ eat|b a dict|b is out|b its what|b rid of|b their <hinted>|b wrong <odd>|doubt hands|guess breadth
91 guess mind|nothing remov|s mov end|s that wher|tells tail
92 b is sort|b need is|plan that names oh|tells earlier
93 b logarithmic $|b precis that|b say no|b the current|guess youv|s has sam|tells current|w lookup
94 advises halv|b ein <odd>|b wouldnt you|n <hinted> 3|s guess <shown>|tells candidat|w bus|w les|w logarithmic
94 w wait
95 b each count|b one behind|b them in|b you kept|s <shown> becaus|s say not|s that next|s youd ther
96 b by <telling>|b depth $|s ^ correct|tells fall|tells visit|w initial
97 b left <shown>|b two neighbour|s <shown> pop|w graph|w pretty
98 b ^ check|b ask whether|b its neighbour|b throw away|reports los|reports revers|s by the|tells walk
99 b already <talk>|b onc and|b one either|b spot on|nothing les|w addres|w bucket
100 advises depth|b ^ <telling>|b a phon|s as index|s you hold|w dynamic
101 b ^ els|b below or|b only ever|b the row|reports instinct|s in centr|s look and|w hid
102 b a clock|b a pil|b backward $|plan hm|plan that names that|reports friend|reports music|s i wher|w addition
102 w neighbour
103 advises forget|b their $|w tool
104 b bas <facts>|b in lin|nothing compar|s look up|s the minu
105 b <shown> entry|s ^ dictionary|s ^ eat|w dictionary|w frequency|w smil
106 advises start|b not quit|b still <hinted>|w textbook
107 advises keep|advises tabl|b all their|b isnt <said>|b know who|b last has|b sinc you|b the newcomer|w s
108 b mov it|b the maximum|n <odd> 4
109 b if each|b most common|b of their|b wip out|nothing stretch
110 b ^ well|b i was|b phon book|b two pointer|reports wrong|s i think|s if first|s in not
111 b seen $|b youll want|remark compar|reports precis|s add and|s last in|syntax her|w pil
112 b ^ add|b between one|b dictionary $|remark that names oh|tells solv|w fibonacci
113 s are you|s front it|tells catch|tells lookup|w newest
114 b open it|s on other|s you stop
115 b one walk|question your|s ^ tal|w tri
116 b phon <odd>|remark well|s all need|tells better
117 b a tabl|s ^ los|w tre
118 b last plac|w labell|w register
119 b minu the
120 b count <facts>|b first letter|b of both|b onc theyr|s from highest|w would
121 b ^ spot|w flood
122 b ther it|nothing sort|remark right|reports pil|s ^ serv|s ther way|sets up break|tells strok
123 n <unknown> 3|s youll that
124 b plu one|s <shown> position|s other is
125 w stack|w twin
126 b already <hinted>|b befor each
128 b ^ halv
129 advises thing|advises visit|guess so|nothing grow
130 b sort them|requests <telling>|s to very|tells said
131 tells near
132 b couldnt you|b max of
133 nothing order|reports tre|tells further|w saw
134 b doubl <facts>|s append <shown>
135 advises instead|s ^ slid
136 w man
137 b current <shown>|s ^ push
138 b search $
139 b last in|n <telling> 2|nothing els|nothing wouldnt
140 w binary
142 nothing drop|plan that names hm
143 b hash <hinted>
145 b <shown> last|nothing check|w backward
146 guess ther|w structur
147 remark that names yes|w rabbit
148 b by count|b if youv|b two finger|w h
149 b never has|s that say
151 nothing swap
155 b the solution|n <hinted> 4|s ^ low
156 b <said> wont|w chain|w plu
159 b are enough
160 b you should
161 leads <telling>
162 w knew
163 b les or|b throw out
164 reports breadth
167 b isnt what
168 b alway the
170 b just <odd>|tells linear
172 w forget
177 remark hm
180 b a set
184 b ^ couldnt
185 guess yes
186 b or equal|b you never
199 b sort by
202 advises remember|guess go
211 b that why
220 s one than
226 nothing add
233 s at back
245 n <unknown> 4
249 b your <telling>
251 b the newest
"""
