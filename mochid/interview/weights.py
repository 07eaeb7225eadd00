"""What `weighing` has learned: made by `python -m tests.leakbench.learn`, not by hand. A weight in hundredths, and its features."""

from typing import Final

BASE: Final = -1.315
LEARNED_FROM: Final = "675c33fa"
"""The corpus, in short (`corpus.digest`)."""
TABLE: Final = """\
-255 acts ^ asks
-209 b me what
-182 w explain
-180 b the test
-177 b through your
-171 b i dont
-167 b doe your|context syntax
-166 b would you
-159 s which would
-156 b your program
-155 remark that names youd
-150 s how <said>
-147 b ill <talk>|b what did|n <said> 4
-146 asks cod
-143 w describ
-142 s into <said>
-139 asks idea
-137 w aloud
-135 asks think
-134 plan ill|plan min
-133 b your to|w welcom
-131 b what $
-130 b youd <said>|s would <said>
-129 b most often
-128 language yes
-126 w error
-124 b you nam|requests want
-121 b me how|s which doe
-120 b how did
-119 asks round|s ^ minut|w boolean
-118 b what hav
-117 b i hop|b i want|remark that names what
-116 reports spoil
-115 b for now
-114 b the statement
-113 b befor we|reports curiou
-112 b from you|b your $
-111 b <shown> did|b you decid|b your call
-110 b the element|s how would
-109 b your approach|reports welcom
-108 asks part|b hear your
-107 b i only|b which lin|w assign
-104 b <said> or|w weigh
-102 b <said> itself
-101 asks approach|s i want|w input
-99 asks step|b a boolean|b as just|b to you|b why $|w expect
-98 b for you|b on paper|b sorry $|plan im|s <shown> hear|s four one|w convinc
-97 b say what|remark that names you
-96 b <said> over|guess then|remark could|s after second|w decision
-95 b minut left|b try it|s no <said>
-94 b let us|leads cod|s which do
-93 b <said> that|tells error
-92 w statement
-91 b its your
-90 b <shown> thre|b about it|b what would|reports toward
-89 asks writ|s <said> for|w pleasur
-88 b from zero|b moment $|b mor about|b when would|b your design|plan that names how|s for moment
-87 b id <talk>|context language|requests minut|s <said> until|w loud|w rush
-86 b <shown> me|b all right|b rais a|b your choic|s ^ happen|s on <said>
-85 s ^ stay|s do think|s let the|s me your
-84 b between two|b for which|b listen $|b negativ <shown>|w integer
-83 acts requests asks|b cod do|b fail $|nothing wer
-82 b <shown> four|b by hand|b is ther|s for tim|s through <said>|w prefer|w speaker|w we
-81 asks way|b right now|b statement $|b you mak|s lin lin|w wev
-80 asks question|asks work|b it through|remark that names which|s you me|s your word|w silent
-79 asks nothing said|s ^ mention|w given|w ill
-78 b an <said>|b expect $|b your solution|b your thought|n <said> 3|nothing cas|s ^ green|s do want
-77 b ^ math|b for me|b how doe|b i neither|b pleas $|b your plan|syntax writ
-76 b every <said>|b ive no|b to break|b when doe|remark wher|s what a
-75 asks memory|b may <shown>|b run it|b you typ|s do do|w constructor|w defend|w undefin
-74 b ^ could|b allow $|b and say|b the six|b their <said>|b you <said>|s collection <said>|s four the|w failur
-74 w verdict
-73 b a whil|b at it|b could you|b let use|leads someth|s ^ given|s for to|s im to
-72 asks variabl|b <said> by|b <said> start|b doe that|b how do|b you try|nothing is|s ^ plenty
-71 acts ^ leads|b let <talk>|b suppos the|guess ill|s would say|sets up cod|w sooner
-70 b tim on|b you feel|plan tak|reports test|s ^ input|s any <said>|s are <said>|s try on|s would two|w clu
-70 w minut
-69 b <said> hold|b <shown> som|b fifteen $|b stay with|b you think|s not all
-68 advises pil|asks com|b each item|b them for|b two separat|b was want|b which part|reports green|s ^ expect
-68 s no on|s which <said>
-67 b by default|b im a|b it remov|s may with|tells math|w paus
-66 b are <facts>|b element $|b minut to|b your mind|plan that names you|s by own|s do hav|s imagin <shown>
-66 s use <said>
-65 asks chang|b youv nam|nothing im|s as was|s to million|syntax an|w try
-64 advises sentenc|b ^ talk|b the tim|b thi moment|b try to|b what do|leads idea|s ^ pleas|s befor run|w judg
-64 w version
-63 b and <said>|b most $|b of us|b your view|guess any|language they|question minu|reports statement
-63 s <shown> isnt|s dont on|s what out|tells assign|w okay
-62 b decid $|b error $|b fiv <shown>|b follow you|b many <shown>|b that on|b thre point|b what should
-62 b you chang|language it|leads input|requests cod|s and me|s can how|s do you|s giv a|s you youd
-61 asks check|asks mak|b ^ can|b ^ wer|b going anywher|b in cas|b its call|b me through|leads chang|remark do
-61 reports expect|reports silent|reports told|requests suppos|s <shown> tal|s ^ rough|s me if|w modul
-60 asks <said>|b a <said>|b all <talk>|b that be|b to hear|b wev <talk>|requests speak|s <said> then
-60 s <shown> two|s a sign|s each your|s happen a|s leav open|w bracket|w silenc
-59 b hear you|b red $|b the run|b your the|plan that names what|s ^ many|s for whil|s wher valu|s would put
-59 tells separat|w hashabl
-58 b about two|b the microphon|b trac your|b with last|b you trac|guess how|reports given|reports seem
-58 reports stag|s ^ im|s ^ silenc|s both on|s can you|s hear you
-57 asks small|b <said> <shown>|b ^ how|b decid that|b fourth <shown>|b in python|b is <said>|b plan $|b you say
-57 guess try|language what|nothing can|remark pleas|reports cas|s <shown> own|s ^ gon|s from a|s has for
-57 s how doe|s let <said>|s one fiv|s open window|s through cod|tells warm|w iterabl
-56 acts advises tells|asks tru|b from what|b i notic|b it do|b ten <shown>|b to talk|reports fair|reports modul
-56 s a test|s doe cod|s doe cost|syntax array|w me|w packag
-55 asks notic|asks wrong|b <said> stay|b <shown> took|b ^ say|b by what|b can you|b fre to|b said youd|b test $
-55 b version $|plan so|remark that names how|s <shown> seven|s i for|s to hundr|s would <shown>|w claim
-55 w exception|w fair|w stuck|w task
-54 b i cant|b its never|b which <asked>|b would <said>|guess four|plan noth|s how the|s what next|s youd <said>
-53 asks largest|b at which|b four and|b minu a|b of eight|b on what|b to seven|b what doe|n <said> 2
-53 question peopl|remark tell|requests run|s ^ plu|s do it|s do one|s dont in|syntax no|tells slid|w messag
-53 w trac
-52 b <shown> six|b after <said>|b can pas|b doe each|b the plan|b you expect|nothing asks|remark that names could
-52 remark that names okay|s <said> each|s an in|s do know|s fill <said>|syntax the|w output|w slash
-51 asks expect|b clear $|b how would|b linear $|b no differenc|b you hear|b you to|remark how|reports bad
-51 requests aloud|s <said> them|s another <shown>|s can me|s in <said>|w review|w us
-50 b find out|b hand me|b necessari $|b you suspect|nothing ive|remark im|remark that names each
-50 reports thermometer|s <said> non|s ^ hop|s as lik|s do <said>|w thermometer
-49 asks sur|asks thing|b <said> <odd>|b <said> in|b ^ morn|b round down|b ther may|b to worry|b you run
-49 b your fre|language asks|remark why|reports choos|s doe <said>|s you so|w argument|w happen|w offer|w voic
-48 asks cost|asks describ|b <shown> twic|b ^ sorry|b a tupl|b giv me|b is green|b walk <said>|b we could
-48 b wher two|b your reason|guess say|plan okay|remark ther|reports claim|reports crackl|reports failur
-48 reports judg|s <shown> fifty|s ^ put|s mor onc|s say two|s singl <shown>|s ther <said>|s what see|s would in
-48 w bool|w crackl|w default|w now
-47 b do i|b i wont|b im keep|b no other|b small <facts>|b wher do|b which <said>|b would that|question theyr
-47 reports middl|s <said> hold|s <said> over|s do two|s long you|s took second|s up you|s when you|w situation
-46 asks far|asks try|b <said> compar|b ^ invent|b can happen|b exceed the|b hear how|b mak of|b six <talk>
-46 b what your|b yourself $|guess im|nothing invent|remark all|s <shown> me|s ^ fre|s ^ invent|s are minut
-46 s for bit|s it no|s me the|s of cas|s the input|s the show|s what in|s would writ|s you that|tells boolean
-46 w hear
-45 acts ^ requests|b <said> method|b and what|b bracket $|b hand it|b how much|b i follow|b i leav|b least $
-45 b les than|b point $|b thi tim|b to myself|b whenever your|b you sound|requests cost|s ^ cas|s ^ heap
-45 s ^ thirty|s was and|s you thi|w curiou|w method|w print
-44 asks plan|b <shown> <said>|b <shown> do|b ^ thank|b an error|b and zero|b i heard|b item <shown>|b mak a
-44 b never in|b one plu|b pas <said>|b use them|b would each|nothing shall|question spac|remark of|s <shown> see
-44 s ^ nam|s ^ thank|s act your|s carry <said>|s look for|s of pass|s unles <shown>|s you try|w understand
-44 w worry
-43 b ^ min|b i keep|b i understand|b isnt ther|b six <shown>|b try $|b what is|b when do|b when is
-43 reports decision|s <shown> zero|s ^ pull|s ^ said|s can <said>|s doe <shown>|s doe of|s draw <shown>
-43 s enumerat you|s good of|s when your|syntax rang|w null|w quiet|w reader|w report|w window
-42 asks certain|b <shown> pair|b ^ cas|b didnt <asked>|b from me|b hav in|b its <said>|b own <facts>|b pas a
-42 b put is|b quarter of|b the queu|b to fiv|b which step|b your ready|nothing id|nothing would|plan then
-42 plan we|remark up|requests describ|s <said> by|s about minut|sets up minut|sets up word|syntax call
-42 w parenthes|w part
-41 b ^ speak|b a fair|b a recursion|b easy to|b either way|b hashabl $|b hum $|b ive got|b may <facts>
-41 b our tim|b thre tim|b to stay|b two was|b unus for|b version of|nothing about|reports anybody|requests suit
-41 s ^ assign|s an <said>|s as see|s from first|s invent <shown>|s let it|s question you|s short of|s what com
-41 s would do|syntax mak|w busy|w caller
-40 acts sets up asks|asks choos|b a comparator|b an empty|b different $|b harm don|b heard you|b leav that
-40 b minu four|b present $|b python $|b run tim|b step through|b sur of|b taken $|b test <facts>
-40 remark that names asks|reports hurry|reports verdict|reports weigh|s alway least|s i its|s in fil|s in version
-40 s of cod|s wher <said>|s you or|s you through|tells speaker|w comparator|w green
-39 advises recent|b are you|b boolean $|b doubl equal|b hav $|b ill wait|b rather not|b you draw|guess which
-39 nothing half|requests need|s counter <shown>|s for minut|s would add|syntax from|tells dict|w alright
-39 w charat|w editor|w microphon|w nasty
-38 asks grow|asks lin|asks visit|b <said> to|b ^ then|b any other|b how <said>|b in what|b littl longer
-38 b my <said>|b nor shak|b on <facts>|b on two|b or <talk>|b the task|b with fiv|b worry about|b you choos
-38 nothing morn|nothing reports|reports decid|reports prefer|requests idea|s <shown> test|s an error|s as can
-38 s for good|s from <said>|s me youd|s such <shown>|s up <said>|s when look|syntax giv|tells integer|tells loan
-38 tells set|tells tru|w cent
-37 acts advises reports|advises shift|asks touch|b ^ happy|b both on|b call <said>|b choos $|b doe <shown>
-37 b either <said>|b hundr <shown>|b i havent|b just now|b most <said>|b or zero|b see your|b sequenc of
-37 b stand for|b thank you|nothing far|question ill|remark go|reports decorator|reports rank|s <shown> enough
-37 s ^ voic|s ^ we|s hav mind|s is with|s it thre|s lov hear|s of her|s on clock|s say one|s use from
-37 syntax not|tells fair|tells invent|w blank|w differ|w giv|w refus|w rough|w twelv
-36 advises apologis|asks decid|b <said> what|b ^ clu|b a cloakroom|b as larg|b exact do|b feel <shown>
-36 b ill <facts>|b is fin|b keep to|b lik $|b many thing|b ready to|b run $|b talk me|b thre to|b to apologis
-36 b undefin $|b what for|b wonder about|b you lik|guess what|language tells|question yes|remark that names left
-36 reports faint|s <shown> differenc|s <shown> six|s doe do|s may it|s off <said>|s pas <said>|s read into
-36 s you mor|w accept|w apologis|w element|w faint|w front|w show
-35 asks got|asks long|asks mind|asks remember|b <said> of|b <said> one|b ^ being|b ^ wev|b after each
-35 b as befor|b cod <odd>|b dont say|b miss <said>|b out <said>|b recursion error|b separat <shown>|b seven $
-35 b the constructor|b was expect|language in|leads run|nothing non|nothing youv|question any|reports default
-35 reports heard|requests explain|s ^ failur|s ^ glad|s ^ output|s ^ several|s ^ wev|s and other|s how even
-35 s in statement|s in who|s is no|s say it|s the fiv|s what expect|syntax valu|tells forward|tells int
-35 tells top|w nlargest
-34 asks insid|asks longest|b <said> till|b <shown> rais|b ^ glad|b ^ harm|b be two|b been a|b c in|b happen at
-34 b hurry $|b in how|b it compar|b me that|b me wher|b nin to|b play <odd>|b run your|b see in|b small cas
-34 b that up|b then $|b whatsoever $|b whichever way|b writ for|b your gues|language both|leads think
-34 nothing high|nothing minu|plan which|question no|reports front|reports output|reports sorry|requests short
-34 s <shown> written|s ^ harm|s ^ welcom|s a of|s a when|s add the|s it hand|s our is|s sam may|s the item
-34 s the modul|s we <shown>|s you <said>|sets up hour|syntax tells|tells depth|w eleven|w keyboard|w thank
-34 w whatsoever
-33 b <said> and|b ^ doe|b ^ pleas|b a map|b be your|b by identity|b do they|b doe one|b each <said>
-33 b follow <talk>|b hear what|b let leav|b not going|b of four|b of thre|b one at|b outer <said>|b peopl use
-33 b return the|b seventy $|b to back|b tomorrow $|b trac that|b up to|b we hav|b what has|b you report
-33 nothing are|nothing slow|remark thank|reports card|s <said> from|s <said> that|s enumerat the|s in eye
-33 s in no|s its quiet|s let with|s or at|s the typ|s ther no|s your say|syntax it|syntax peopl|tells hash
-33 tells lon|w concern|w identity|w keyerror|w opinion|w peac|w session|w wrap
-32 advises hash|b <shown> fewer|b and both|b built in|b follow your|b for with|b four to|b gav <shown>
-32 b giv <said>|b i <talk>|b id lik|b python say|b reslic it|b result is|b to argu|b to four|b until <said>
-32 b was stop|b your word|leads <asked>|nothing cut|nothing siz|nothing think|plan that names let|question whol
-32 reports exceed|reports print|reports tupl|requests youd|s <said> any|s ^ hello|s ^ me|s ^ reslic|s ^ result
-32 s be a|s fiv that|s for cod|s idea the|s on largest|s out me|s the eight|s they as|s to thos|s was after
-32 s what plan|s wher your|s zero it|syntax if|syntax math|tells constructor|tells element|w assum|w fail
-32 w lucky|w reslic
-31 asks hand|asks loop|asks view|asks word|b <shown> such|b ^ rough|b ^ sort|b a miss|b are <said>|b busy $
-31 b by all|b cours $|b its for|b lik to|b me which|b mor <shown>|b nam both|b own word|b the caller|b the typ
-31 b ther tim|b thre <said>|b thre at|b thre hundr|b to an|b twenty $|b watch you|b you import|b you show
-31 b your think|context guess about the language|plan how|plan i|question thos|question why|remark shall
-31 remark thos|reports <said>|reports choic|reports grad|reports receiv|requests thank|s <said> allow|s ^ cours
-31 s ^ report|s a was|s befor typ|s four six|s happen your|s how might|s may one|s nor it|s of day|s of may
-31 s quarter an|s recursion on|s say you|s suppos <shown>|s talk through|s thre that|s would go|s would look
-31 s your as|tells opener|tells tupl|w bigint|w earn|w grad|w hello|w lopsid|w rim
-30 asks want|b <said> first|b <shown> eight|b <shown> plu|b doe <said>|b fin $|b heapq <odd>|b in peac
-30 b loud and|b me one|b of fiv|b of seven|b of water|b okay $|b pass $|b peac $|b start <asked>|b that chang
-30 b the problem|b them <said>|b two slash|b wher are|b your <said>|b your voic|remark in|reports im
-30 reports interest|reports iterabl|reports method|reports neighbour|requests hear|s <said> one|s <said> through
-30 s ^ stag|s a error|s cas <shown>|s extra <shown>|s in plan|s not me|s of nin|s on lin|s with feet
-30 s your through|tells default|tells identity|w hidden|w mayb|w sketch|w story
-29 advises middl|asks belong|asks comparison|asks explain|asks feel|asks goe|b <said> anyway|b <said> you
-29 b ^ all|b ^ problem|b a <shown>|b a minut|b be below|b by thre|b check that|b concern $|b cross <shown>
-29 b do you|b doesnt hav|b dot floor|b exist <said>|b its own|b pleasur $|b rather hear|b remember at|b shout if
-29 b that mad|b them hav|b through that|b twelv $|b which <talk>|b you $|b you believ|b you estimat|b you pas
-29 b you writ|b your plac|language not|remark that names an|reports functool|reports ill|reports import
-29 reports rush|requests cloakroom|requests talk|s <said> or|s ^ shall|s be zero|s cam as|s chang <shown>
-29 s feel to|s i do|s in sentenc|s lin your|s look it|s math floor|s pick <said>|s quiet a|s stand is
-29 s start <said>|s the took|s ther alway|s ther for|s tim which|s unles pas|s what cod|s would other
-29 s your find|sets up typ|tells comparator|tells slash|w expir|w learn|w produc|w seventy|w sys|w thirty
-28 b <said> look|b <shown> better|b <shown> fiv|b <shown> seven|b ^ comma|b ^ fewer|b ^ shall|b ^ would
-28 b a keyerror|b bit mor|b call <odd>|b do when|b element and|b few <talk>|b halfway through|b hav a|b input is
-28 b invent a|b it yet|b let hear|b modul $|b now and|b one sentenc|b said <talk>|b say which|b sinc version
-28 b subtract one|b tabl from|b the object|b theyr two|b through it|b to our|b to your|b understand it|b wer one
-28 leads comfortabl|nothing hello|nothing tim|question it|question squar|question what|remark on|reports show
-28 reports wev|reports year|requests <said>|requests sketch|s <said> as|s <said> goe|s <said> ther|s <shown> now
-28 s ^ any|s ^ default|s ^ python|s all pas|s both <said>|s cas the|s element its|s giv away|s if pas|s in view
-28 s is clear|s isnt anywher|s it for|s just <said>|s me <shown>|s pass the|s set to|s their <said>|s when do
-28 s without <shown>|s you argu|syntax on|tells pleasur|w cas|w hurry|w poker|w shelf
-27 advises closer|advises cost|asks deep|asks lik|asks problem|asks split|b <said> <facts>|b <said> with
-27 b <shown> <shown>|b <shown> undefin|b a bool|b a point|b a sort|b already <odd>|b anyth you|b are fin
-27 b are off|b can <said>|b do on|b draw $|b each onc|b for or|b go into|b half <shown>|b heap of|b i hear
-27 b im after|b is part|b it look|b keep talk|b lon <shown>|b me why|b monday $|b plenty of|b ready $|b shak my
-27 b show $|b sort <shown>|b stretch of|b test befor|b thirty $|b through what|b trac it|b uniqu $|b wer want
-27 b wher would|b with them|b you someth|b you would|b youd writ|nothing put|plan that names a|question letter
-27 reports sum|s ^ apology|s ^ receiv|s along way|s both <shown>|s gues <said>|s hundr <shown>|s i it|s in head
-27 s keep <said>|s mak that|s me what|s often item|s or by|s peopl them|s to neighbour|s to when|tells quiet
-27 w attempt|w eighty|w function|w menu|w uniqu
-26 acts tells tells|b <said> when|b ^ sys|b ^ theyr|b a fourth|b a slow|b about your|b afraid $|b aloud $
-26 b eighteen <talk>|b eighteen minut|b im listen|b in use|b is at|b is ever|b its tim|b keep my|b land <shown>
-26 b largest <shown>|b last few|b may be|b me the|b primitiv $|b shar $|b suit you|b talk about|b test first
-26 b the draw|b the oldest|b the work|b twenty fiv|b unles you|b walk me|b wer <facts>|b whil $|b with thre
-26 b youv <said>|guess about the language asks|guess tell|nothing let|nothing thank|question tell|reports digit
-26 reports pass|reports poker|reports prov|reports rough|requests pil|s <said> a|s <shown> took|s ^ boolean
-26 s ^ forty|s ^ integer|s ^ keep|s ^ let|s ^ nin|s ^ seven|s a version|s about problem|s an dict|s chang the
-26 s doesnt which|s hav her|s if help|s in which|s may any|s minut the|s outsid it|s rather you|s say or
-26 s thank for|s ther non|s thre with|s want <shown>|s what i|s when when|s wher are|tells bigint|tells kid
-26 tells librarian|tells packag|tells push|tells put|tells silenc|w heapq|w primitiv|w prov|w set|w stag
-26 w test|w unus
-25 asks finish|asks giv|b <said> did|b ^ any|b ^ okay|b and clear|b apologis $|b are $|b at first|b comment on
-25 b default $|b defend $|b differ $|b everyth pass|b for of|b how deep|b im curiou|b in every|b larg as
-25 b let do|b lookup $|b me hear|b nam a|b of eleven|b often each|b one giv|b parenthes $|b pas $
-25 b question for|b say $|b say two|b shall i|b six $|b som water|b swap the|b that look|b that possibl
-25 b the question|b to answer|b to repeat|b to settl|b under a|b we leav|b work toward
-25 guess about the language the|plan till|question either|remark equal|remark that names every|reports lazy
-25 reports ran|s <said> with|s <shown> red|s <shown> show|s ^ being|s ^ deep|s ^ fit|s ^ halv|s ^ tall|s as i
-25 s ask a|s do mean|s in design|s last to|s let hear|s loud clear|s mak new|s may <shown>|s me how|s on for
-25 s the bucket|s the hold|s the zero|s thre is|s thre ten|s to it|s wrap <shown>|s you thre|syntax pas
-25 tells argument|tells swap|w bor|w dur|w easi|w evict|w i|w javascript|w mention|w persuad|w sum
-24 acts advises advises|advises hear|advises pull|advises talk|asks took|asks use|b <said> modul|b <said> until
-24 b ^ enough|b a nin|b about its|b below zero|b by lin|b collection <said>|b either <facts>|b error on
-24 b go through|b how that|b in no|b in them|b is red|b it <said>|b it behav|b it off|b it under|b iterabl $
-24 b judg it|b keep out|b long $|b middl $|b now $|b of six|b on that|b other by|b outsid $|b prefer $
-24 b ran out|b sampl $|b say mor|b sinc thre|b spend the|b sur about|b than i|b the input|b the reason
-24 b ther can|b thousand <shown>|b what question|b why would|b work on|b would they|b you find|b your variabl
-24 guess about the language in|nothing noon|plan round|plan shall|question in|question the|remark cut|remark hav
-24 reports null|reports preferenc|s <shown> soon|s ^ follow|s ^ listen|s ^ may|s ^ statement|s anyth can
-24 s assum the|s cod it|s cost <shown>|s do mak|s hav do|s if feel|s im going|s jump the|s many do|s n n
-24 s not my|s pas the|s rul the|s shout you|s ten of|s term the|s that occur|s that question|s two then
-24 s what <said>|s what your|sets up add|tells clu|tells lie|tells str|tells twin|w absent|w allow|w connection
-24 w explor|w moment|w pleasant|w preferenc|w tie|w unsur
-23 asks convinc|asks mean|b <shown> has|b ^ green|b ^ hello|b ^ let|b ^ popitem|b ^ whichever|b an int|b as it
-23 b as on|b be tru|b cant <asked>|b cod doe|b draw me|b draw the|b eleven $|b explain it|b failur $
-23 b first <said>|b for $|b forbidden $|b hook $|b how are|b is accept|b is any|b let hav|b longest $|b may do
-23 b me with|b much work|b n <talk>|b nor <odd>|b on purpos|b one be|b or not|b part you|b peopl scribbl
-23 b set up|b stand still|b the lookup|b thi <facts>|b to ten|b want one|b we can|b what about|b you mention
-23 b you wish|guess about the language tells|leads everyth|leads word|nothing she|nothing wev|plan ha|plan wer
-23 remark cas|reports afterward|reports cam|reports forbidden|reports giv|reports owe|reports steer|reports swap
-23 reports temperatur|requests work|s <said> they|s <said> what|s ^ explain|s ^ pop|s ^ popitem|s ^ throw
-23 s be your|s did hav|s end a|s ill quiet|s it off|s know your|s mak think|s nor my|s should from|s six the
-23 s sur you|s that whether|s to fifty|s turn in|s was in|s we it|s what at|s what be|s which should
-23 s wont that|s would want|s you in|s youd an|w arrang|w attention|w confirm|w de|w foggy|w forbidden
-23 w hardest|w keep|w may|w own|w promis|w temperatur
-22 advises go|advises n|advises soon|asks head|asks input|asks see|b <said> $|b <said> along|b <shown> wer
-22 b ^ lucki|b ^ reslic|b ^ she|b a clu|b a coin|b a problem|b a short|b absent $|b alon the|b alway <odd>
-22 b and again|b as few|b at thi|b doing $|b given <shown>|b gon quiet|b happen on|b happy to|b in either
-22 b isnt allow|b mor minut|b or stack|b output $|b particular <shown>|b quiet for|b sentenc befor|b seven <talk>
-22 b slow down|b som tim|b still fail|b stuck $|b tak from|b ther already|b with no|b word $|b would show
-22 b your <shown>|b your <talk>|b your opinion|leads along|leads go|leads smaller|nothing i|nothing tak
-22 nothing that|plan that names when|question of|question they|question try|remark off|reports boolean
-22 reports hello|reports paint|requests variabl|s <said> and|s <said> lot|s <said> many|s <shown> return|s ^ been
-22 s ^ clu|s ^ describ|s ^ do|s ^ ill|s ^ lucki|s ^ p|s ^ paint|s ^ today|s a if|s cant you|s cod at
-22 s compar <said>|s each them|s first your|s floor the|s gav <shown>|s ill the|s in own|s input <shown>
-22 s job to|s let how|s mak it|s may be|s read <said>|s sam if|s still you|s swap two|s to why|s two that
-22 s was <said>|tells doubl|tells evict|tells hint|tells map|tells modul|tells reslic|tells total|tells weather
-22 w amount|w apologiz|w canteen|w feel|w l|w listen|w lucki|w point|w receiv|w red|w tempt|w thunder|w till
-21 advises equal|advises plan|advises trac|advises whatever|asks behav|asks situation|b <said> do
-21 b <shown> myself|b ^ congratulation|b ^ scan|b ^ siz|b ^ twelv|b ^ up|b another <shown>|b argu $|b be for
-21 b bigint $|b by eye|b could go|b dequ $|b every cas|b every other|b follow no|b going on|b got a
-21 b has <said>|b hom $|b how many|b if all|b ill leav|b im going|b in any|b much doe|b must <asked>|b my <odd>
-21 b nin $|b of one|b of two|b one was|b penny $|b pil of|b plan on|b report the|b respect $|b say either
-21 b second cas|b task $|b the documentation|b the head|b ther arent|b thought to|b thre by|b to listen
-21 b twelv <talk>|b two plac|b us <facts>|b us <shown>|b valu would|b wev got|b what goe|b what it|b would be
-21 b you giv|b you pleas|b youd <shown>|b your idea|b your last|nothing clu|nothing doe|nothing green
-21 nothing set|nothing someon|plan nobody|remark each|remark that names compar|remark when|reports alright
-21 reports congratulation|reports earn|reports human|reports pleasur|reports seventy|reports shak|reports stay
-21 requests fre|s <said> thos|s <said> which|s <shown> away|s <shown> nod|s ^ among|s ^ congratulation|s ^ need
-21 s ^ or|s ^ scan|s ^ sort|s a word|s apart the|s big and|s did <shown>|s doe stop|s hav chang|s how memory
-21 s i grad|s much doe|s order last|s part the|s pil <shown>|s read your|s the four|s the seven|s the stamp
-21 s to els|s to my|s to tru|s two each|s what they|s when it|s with recursion|s writ <said>|s writ i|s you any
-21 s you youv|s your onc|tells arrang|tells indexerror|w builtin|w byt|w congratulation|w department
-21 w documentation|w fourth|w human|w oldest|w tissu
-20 advises finger|asks call|asks hardest|asks high|asks speak|b <said> <talk>|b <said> how|b <said> i
-20 b <said> tak|b <shown> sooner|b <shown> used|b ^ <n>|b ^ c|b ^ goodnes|b ^ nod|b ^ p|b ^ patienc|b ^ thought
-20 b a good|b a look|b among them|b an object|b and trac|b be insert|b both <said>|b but <shown>|b cam out
-20 b count the|b digit $|b equal <odd>|b figur on|b for yourself|b from minu|b he <talk>|b ill be|b in cur
-20 b index out|b is allow|b is uniqu|b it <asked>|b it fail|b kick off|b later on|b leav thi|b lik thi
-20 b many <facts>|b method of|b mind about|b minut <asked>|b nam <talk>|b new <said>|b nin <talk>|b nobody <odd>
-20 b of cours|b of yourself|b one all|b or mor|b or thre|b python you|b ran $|b rul <facts>|b show me
-20 b som <asked>|b stack of|b than befor|b that pick|b the <said>|b the languag|b today $|b try a|b twenty minut
-20 b view $|b was it|b we <shown>|b wher did|b youd fix|b your own|b youv seen|leads short|nothing bles
-20 nothing even|nothing room|nothing tell|nothing ten|plan that names as|remark thes|reports element
-20 reports exception|reports gav|reports hashabl|reports hidden|reports particular|reports pop|reports stuck
-20 reports tal|reports traffic|reports undefin|reports voic|reports wrap|requests follow|requests play
-20 s <said> fals|s <said> first|s <said> its|s <shown> top|s <shown> uniqu|s ^ choic|s ^ depth|s ^ far|s ^ okay
-20 s ^ pass|s ^ patienc|s and what|s at plac|s been at|s in problem|s is anyth|s is singl|s mak differenc
-20 s many might|s may mor|s middl the|s not for|s one say|s out many|s put figur|s ran of|s right is
-20 s typ <shown>|s we on|s what variabl|s wher a|s work that|s you out|s youd first|s your answer|s your fil
-20 s your mak|s your so|s your stand|sets up stay|syntax poll|tells bracket|tells im|tells pointer|tells pop
-20 tells recommend|tells undefin|tells welcom|w comment|w draw|w literal|w positiv|w sip|w swap|w traffic
-19 acts asks requests|advises differ|advises met|asks exact|b ^ arrang|b ^ loud|b ^ ten|b ^ um|b ^ which
-19 b a condition|b about half|b argument $|b be curiou|b curiou about|b do one|b do to|b doesnt <shown>
-19 b eight of|b had never|b help me|b how your|b if its|b im <said>|b includ $|b insid another|b is hashabl
-19 b isnt includ|b jacket $|b know about|b last <odd>|b least <talk>|b mayb $|b me about|b minu thre|b minut $
-19 b minut remain|b neither $|b no rush|b no spac|b of $|b of pair|b session $|b sheet of|b slic of|b story $
-19 b that into|b that no|b ther plenty|b thought $|b to judg|b to land|b two befor|b two minut|b um $
-19 b water and|b what that|b wher doe|b which that|b wont <said>|leads anyth|nothing diagonal|nothing fin
-19 nothing tells|nothing twelv|plan that names each|plan ther|remark sur|remark that names push|remark who
-19 reports explain|reports fit|reports number|reports quarter|reports understood|requests colleagu|requests draw
-19 requests nam|requests ready|requests sentenc|s <shown> eight|s <shown> green|s ^ and|s ^ charat|s ^ claim
-19 s ^ error|s ^ hang|s ^ hash|s ^ interview|s ^ remember|s add <said>|s and look|s are about|s by <said>
-19 s count the|s do feel|s doe giv|s doe one|s each by|s error lin|s few as|s for <said>|s has land
-19 s hear reason|s id not|s in brac|s in opinion|s land on|s let back|s no twic|s non them|s of dictionary
-19 s on your|s one fail|s one nin|s or thousand|s own would|s provid <shown>|s python that|s queu a|s show in
-19 s thre then|s which are|s which of|s with other|s work it|s your print|sets up look|tells dictionary
-19 tells stood|w assumption|w availabl|w defin|w flat|w interest|w invent|w involv|w recursion|w sampl|w shift
-19 w stat|w top
-18 advises extend|advises hang|advises need|asks afterward|asks earliest|asks know|asks learn|asks rely
-18 asks smaller|asks version|b <said> against|b <shown> becaus|b <shown> or|b ^ append|b ^ assum|b ^ hash
-18 b ^ noth|b ^ open|b a program|b accept $|b act out|b and got|b cas <facts>|b do next|b each newcomer
-18 b easier to|b eight minut|b eight to|b eight with|b good <talk>|b gues $|b half hour|b hand back|b how it
-18 b i enjoy|b if your|b in front|b interview $|b is okay|b is your|b keep a|b leav to|b length and|b low to
-18 b me each|b me know|b method $|b my sid|b neither from|b not abl|b old <said>|b pas revers|b point of
-18 b repeat it|b result look|b row of|b say one|b say the|b see $|b sid is|b so <said>|b sort $|b that of
-18 b that part|b the <asked>|b the compiler|b the hardest|b the keyboard|b tim to|b to test|b today <talk>
-18 b way or|b what are|b what in|b with few|b writ <shown>|b you correct|b you that|b you unit|b youd app
-18 b youv try|leads approach|leads touch|leads writ|nothing the|plan that names pop|question my|question nobody
-18 remark ind|remark position|remark that names in|remark whichever|reports aloud|reports lean|reports point
-18 reports story|reports tie|requests show|requests trac|requests wrong|s ^ hear|s ^ produc|s call <said>
-18 s can below|s could trac|s either of|s explain to|s how <shown>|s i from|s i hand|s im for|s in middl
-18 s is <said>|s it your|s judg that|s let know|s many can|s many doe|s mor that|s neither me|s of onc
-18 s on word|s one <said>|s over <said>|s reslic from|s test your|s that choic|s that run|s the argument
-18 s the hav|s they not|s to how|s to what|s two of|s unus <shown>|s we at|s what back|s worry the|s would read
-18 s would trac|s your chang|s your choos|s youv me|s zero well|syntax in|tells popitem|tells remov
-18 tells scribbl|w enjoy|w quantity|w rub|w stay|w talk|w understood
-17 advises spe|asks letter|asks settl|b <said> from|b <said> go|b <said> goe|b <said> run|b <said> their
-17 b <shown> giv|b ^ assign|b ^ even|b ^ given|b ^ in|b ^ integer|b ^ me|b ^ rang|b and im|b balanc $
-17 b been quiet|b between <talk>|b blank $|b cam <shown>|b cas two|b colour $|b compar each|b condition $
-17 b constructor $|b couldnt say|b describ your|b did your|b do in|b eleven <talk>|b even a|b exceed $|b for ask
-17 b form of|b from $|b heapq nlargest|b i do|b im the|b index <facts>|b index minu|b is up|b its only
-17 b may com|b n log|b need not|b next on|b no rul|b not even|b often doe|b on when|b one among|b one hav
-17 b one test|b otherwis <odd>|b our <odd>|b pass and|b queu $|b quiz show|b recent <shown>|b recursion <asked>
-17 b rush $|b say without|b shortest <shown>|b stay <talk>|b test pass|b than ther|b that choic|b the eight
-17 b the messag|b the neighbour|b the output|b the tal|b thing befor|b trust it|b weekend $|b wer to
-17 b what exact|b what on|b what was|b would chang|b wouldnt it|b you comfortabl|b you prefer|b your given
-17 b your step|guess every|leads sound|n <said> 1|n <shown> 4|nothing peopl|nothing requests|nothing say
-17 plan begin|question digit|remark miss|remark morn|remark nam|remark stay|reports coat|requests littl
-17 s <said> in|s <said> set|s <shown> <shown>|s <shown> curiou|s <shown> whatever|s ^ averag|s ^ cut|s ^ pleasur
-17 s ^ way|s add two|s cam it|s could put|s from in|s i is|s if hear|s im out|s let to|s mad drop|s many is
-17 s method <said>|s minu plu|s much is|s one four|s perfect to|s rais error|s say <shown>|s scan <shown>
-17 s sinc point|s six of|s smaller of|s stop befor|s than or|s the amount|s ther about|s ther any|s ther least
-17 s they into|s thirty <shown>|s wher the|s who when|s why it|s would mak|s would of|syntax enumerat
-17 syntax slic|tells add|tells bool|tells bor|tells fail|tells keep|w beep|w believ|w card|w cloakroom
-17 w dealer|w pas|w practic|w predict|w quiz|w replaceall|w replay|w seem|w stranger|w toarray|w tupl
-17 w valueerror
-16 advises lookup|advises peac|asks differenc|asks mov|asks rul|asks treat|asks troubl|asks worst|b <said> out
-16 b <shown> either|b <shown> enough|b <shown> rather|b ^ apology|b ^ thirty|b ^ tick|b a $|b a regular
-16 b a typeerror|b a valueerror|b afterward $|b all correct|b alright $|b an echo|b appreciat you|b are still
-16 b arent <shown>|b as neighbour|b assign to|b at four|b back as|b banana $|b by your|b clear enough
-16 b crash with|b dry feet|b fail one|b fifty thre|b from eight|b from your|b how might|b id rather|b idea on
-16 b if any|b if youd|b im <facts>|b im not|b in bracket|b in short|b index <talk>|b interest in|b last of
-16 b many <odd>|b many <talk>|b million to|b minut on|b no hurry|b notic a|b on lin|b our <asked>|b outsid of
-16 b pil and|b plu a|b poker <talk>|b quot $|b read <odd>|b repeat the|b result <asked>|b several $|b silent $
-16 b slash $|b that happen|b that perfect|b the story|b theyr your|b thing i|b think is|b think it|b to a
-16 b to reason|b to what|b two thing|b up thre|b was non|b was two|b welcom $|b wer <asked>|b which no
-16 b with dry|b with four|b within a|b yes or|b you sort|language whol|leads fil|leads leav|nothing digit
-16 nothing leads|nothing my|nothing tick|plan that names at|plan that names then|question she|remark over
-16 remark that names onc|remark that names try|remark which|reports clu|reports confirm|reports defend
-16 reports occur|reports offer|reports refere|reports worry|requests ahead|requests approach|requests moment
-16 requests narrat|s <said> another|s <said> into|s <said> mak|s <said> remov|s <said> up|s <shown> eleven
-16 s <shown> yourself|s ^ ahead|s ^ choos|s ^ librarian|s ^ mov|s ^ tick|s ^ valu|s a break|s a expression
-16 s again <said>|s and <said>|s and thre|s big with|s build <said>|s c one|s choos <shown>|s compar by
-16 s could say|s dict <shown>|s do another|s entry it|s fair to|s for least|s from front|s i know|s i out
-16 s i see|s idea a|s in respect|s is okay|s isnt the|s it of|s its least|s left and|s long a|s minut go
-16 s no <shown>|s non as|s of own|s of with|s on cod|s on menu|s on tabl|s one just|s one then|s rather your
-16 s should about|s som and|s stay they|s step your|s the allow|s the happen|s thing cant|s thing would
-16 s thos <said>|s thre and|s tru <said>|s tru it|s wait the|s what both|s what do|s what go|s which a
-16 s whoever first|s with <said>|s yes no|s your to|s youv mor|syntax most|tells away|tells back|tells cours
-16 tells valu|w charg|w conclud|w drill|w m|w play|w quot|w refere|w seven|w stretch|w summary|w teacher
-16 w typ|w typeerror|w undo|w vertical
-15 advises behind|advises cod|advises tea|asks becom|asks play|asks solution|asks tim|asks walk|b <shown> min
-15 b <shown> person|b <shown> ran|b <shown> why|b ^ anywher|b ^ eleven|b ^ everyon|b ^ pop|b ^ trac|b ^ v
-15 b a canteen|b a cas|b a pleasur|b a poor|b add up|b all <facts>|b all pas|b an exception|b and talk
-15 b are correct|b arent any|b by its|b caretaker <talk>|b cas with|b collection has|b counter and|b curiou how
-15 b decision $|b did not|b do hav|b doe a|b duty $|b each element|b enjoy $|b even be|b exception $
-15 b expect one|b fin to|b find me|b finish your|b for <odd>|b for two|b from when|b going with|b head and
-15 b how nic|b however you|b human $|b i add|b i listen|b identity $|b if im|b import <said>|b into <facts>
-15 b isnt <asked>|b it may|b just behind|b lin to|b may even|b may sit|b me $|b me when|b mention $
-15 b moment when|b myself $|b offer $|b old <odd>|b one <said>|b our <shown>|b paper and|b point in
-15 b punctuation $|b run that|b see <facts>|b seen <shown>|b should com|b smaller version|b squar <odd>
-15 b squar bracket|b stop with|b the hidden|b the larg|b the nin|b the screen|b the smell|b then <odd>
-15 b to crack|b to finish|b twelv to|b two each|b two only|b was ther|b welcom to|b well <shown>|b with del
-15 b with me|b word <shown>|b work grow|b would go|b writ an|b you conclud|b you fix|b you use|b youd lik
-15 b your argument|b zero in|context remark|guess about the language it|nothing bracket|nothing p|nothing six
-15 nothing someth|nothing though|nothing work|plan finish|plan suppos|plan that names every|plan what
-15 remark certain|remark sorry|remark spac|remark that names open|remark that names two|reports apologiz
-15 reports hop|reports item|reports punctuation|reports python|reports report|reports slash|reports thunder
-15 reports undo|requests problem|s <said> now|s <said> on|s <said> thre|s <shown> million|s ^ anywher|s ^ fetch
-15 s ^ java|s ^ seventy|s ^ their|s ^ worst|s a arent|s a literal|s a point|s after third|s all are
-15 s another than|s been for|s befor start|s brac <said>|s build new|s by you|s ever in|s fifty <shown>
-15 s fiv and|s for its|s help to|s how you|s i to|s if and|s if els|s ill that|s in <shown>|s in canteen
-15 s in modul|s index of|s is gues|s is reason|s is sound|s its only|s last that|s many <said>|s match the
-15 s me its|s min too|s my stay|s one expect|s pick wher|s sequenc <shown>|s she do|s stay on|s talk you
-15 s that for|s that happen|s that use|s the grow|s the nin|s the read|s theyr <said>|s thousand at|s to next
-15 s two below|s whatever you|s which your|s with hash|s would hold|s would test|s wouldnt be|s you decid
-15 s you for|s you jump|s you pick|s you settl|s you sur|tells comprehension|tells head|tells lift|tells match
-15 tells scan|tells slip|tells someon|w dequ|w duty|w fifteen|w hash|w nerv|w punctuation|w str|w topic|w valu
-14 act asks|advises lif|advises sooner|asks believ|asks gain|asks low|asks thought|b <said> chang|b <shown> dont
-14 b <shown> item|b <shown> pass|b ^ another|b ^ describ|b ^ each|b ^ enjoy|b ^ high|b a cost|b a fiv|b a hunch
-14 b a voic|b against that|b another pair|b anywher $|b are no|b arent $|b argu for|b at as|b at present
-14 b believ $|b broken $|b can writ|b can your|b chang the|b cod <shown>|b comparator $|b cost of|b could repeat
-14 b do thos|b do with|b each cas|b each point|b error in|b faint $|b first parameter|b for forty|b for say
-14 b four <said>|b goe forward|b goe into|b he <shown>|b hold at|b i nam|b i still|b in javascript|b in thi
-14 b is stor|b it mor|b lopsid <shown>|b m $|b may use|b me its|b moment of|b much is|b never is|b next <facts>
-14 b no <said>|b no preferenc|b object $|b on as|b or fals|b own <shown>|b own thought|b promis $|b recursion $
-14 b recursion depth|b remain <asked>|b run <asked>|b said <asked>|b say whether|b shut by|b sign and
-14 b someon who|b sooner <talk>|b speak for|b speaker $|b statement say|b that comparison|b that do|b the dog
-14 b the heap|b the number|b them onc|b thing you|b thing your|b to work|b tru or|b twic in|b two <said>
-14 b two do|b understood $|b up and|b wait at|b warm <talk>|b went wrong|b wer about|b wer at|b window $
-14 b wont <facts>|b worth it|b wrong <facts>|b yes nor|b you learn|b you rely|b your job|guess pas
-14 language theyr|leads <facts>|leads com|leads version|nothing all|nothing talk|plan four|question be
-14 question lik|question that|question up|remark com|remark for|remark that names leads|reports fix|reports halv
-14 reports init|reports m|reports oldest|reports peek|reports shar|reports snow|reports suspect|reports talk
-14 reports tempt|requests enjoy|requests loud|requests peac|requests pick|requests reason|requests small
-14 s <said> compar|s <said> go|s <said> last|s <shown> allow|s <shown> an|s <shown> apologis|s <shown> being
-14 s <shown> cur|s <shown> different|s <shown> sit|s <shown> want|s ^ aloud|s ^ arrang|s ^ loud|s ^ off|s ^ pick
-14 s ^ print|s ^ r|s ^ she|s ^ suspect|s ^ would|s abov <said>|s an after|s are on|s as understand|s assign it
-14 s at few|s at left|s been thi|s cod the|s decid <said>|s do expect|s draw a|s eight ten|s finish sentenc
-14 s first <said>|s fiv in|s fiv seven|s for your|s giv <shown>|s half our|s hav <said>|s hav favourit
-14 s hav preferenc|s hav stay|s i speak|s im on|s its four|s ive the|s let through|s many <shown>|s may ther
-14 s nam thre|s no than|s number out|s of original|s one was|s out <said>|s say in|s shut its|s smaller first
-14 s stuck a|s than are|s that call|s that find|s that part|s the least|s them me|s ther and|s ther youd
-14 s thi on|s think <said>|s thousand in|s thousand the|s thre in|s to editor|s to me|s tru fals|s two only
-14 s what about|s what its|s wher they|s with plac|s would wrong|s you a|s you explain|s you hav|s you worry
-14 s youll be|s your thought|sets up someth|syntax zero|tells breadth|tells cam|tells count|tells expir
-14 tells glad|tells latest|tells stand|tells struct|tells till|tells understand|w angl|w argu|w compil
-14 w confident|w deepcopy|w design|w eaten|w evidenc|w fourteen|w greek|w im|w librarian|w lon|w market|w nam
-14 w o|w pivot|w radio|w ready|w static|w struct|w suspect|w syntax|w tomorrow|w uneven
-13 advises big|advises exist|advises slow|advises think|advises use|asks doubt|asks miss|asks nam|asks new
-13 b <said> afterward|b <said> an|b <shown> hold|b <shown> two|b ^ of|b ^ plenty|b ^ tim|b a hash|b a lon
-13 b all ten|b and call|b answer that|b are left|b are up|b as such|b assum $|b befor the|b cam back
-13 b charat with|b cost in|b could start|b doe not|b dont mind|b doubl <shown>|b eight <talk>|b far $
-13 b finish by|b first when|b for instanc|b for seven|b for us|b gav thre|b gav two|b got my|b grow as
-13 b hav someth|b hav their|b hold after|b if thi|b ill neither|b im follow|b in cod|b in mind|b input $
-13 b insertion <facts>|b insertion point|b involv $|b it giv|b it suit|b it then|b length with|b let you
-13 b lin <odd>|b linear in|b may not|b me your|b min $|b min to|b next thing|b nod $|b one failur|b one pair
-13 b out for|b poor you|b put two|b queu <talk>|b rather you|b say <shown>|b say out|b second <shown>
-13 b second ther|b setrecursionlimit <shown>|b short <talk>|b slow version|b someth els|b sort and|b sweep $
-13 b that my|b that question|b the coat|b the diary|b the menu|b the recursion|b the word|b thermometer $
-13 b they sit|b thi problem|b thre instead|b to explain|b two nam|b was never|b wer twic|b what follow
-13 b what moment|b what point|b when exact|b which moment|b whichever you|b whos <odd>|b with an|b wrap up
-13 b you receiv|b your chair|b your cod|b your microphon|guess could|guess you|language if|language math
-13 language no|language with|leads minut|nothing squar|plan join|plan off|plan today|question number|question on
-13 question python|remark get|remark glad|remark happy|remark never|remark problem|reports error|reports flat
-13 reports jumbl|reports light|reports mat|reports r|reports whichever|requests plan|requests sid|requests someon
-13 requests word|s <shown> insertion|s <shown> reason|s ^ alright|s ^ are|s ^ enumerat|s ^ front|s ^ height
-13 s ^ microphon|s ^ no|s ^ prefer|s ^ proper|s ^ replaceall|s ^ show|s ^ split|s ^ spread|s ^ still|s ^ ten
-13 s ^ undo|s ^ us|s ^ verdict|s a feel|s a under|s a whil|s about you|s after until|s are comfortabl
-13 s arent to|s befor trust|s cod on|s cod to|s compar length|s constant on|s could check|s could sum|s del the
-13 s do thre|s doesnt to|s exact you|s for ther|s from start|s given <shown>|s green the|s had been|s hav be
-13 s hear think|s hear youd|s i every|s im a|s im program|s is i|s is us|s isnt sam|s it now|s itd my
-13 s its collection|s ive you|s last fals|s lik to|s loan the|s me each|s nin it|s no at|s no whatsoever
-13 s on someth|s or a|s out thi|s play with|s seven and|s six a|s someth it|s tak <shown>|s ten as|s that fair
-13 s that writ|s the next|s the pair|s the used|s tim averag|s to run|s want and|s what on|s what smallest
-13 s what think|s whether <said>|s with length|s would approach|s would try|s yes a|s you over|s you pas
-13 s your read|sets up error|sets up memory|sets up say|syntax siz|syntax ther|tells attribut|tells hop
-13 tells ill|tells join|tells kept|tells lay|tells messag|tells outsid|tells sampl|tells tabl|tells teacher
-13 tells unus|tells updat|w attribut|w bad|w bearabl|w complexity|w cours|w init|w instanc|w linkedlist
-13 w outlin|w plan|w python|w request|w send|w six|w sorry|w split|w tru|w unit|w until|w whether
-12 advises <talk>|advises drawer|advises keyboard|advises length|asks end|asks lead|asks next|asks otherwis
-12 asks stor|asks typ|b <said> add|b <said> begin|b <said> belong|b <said> dot|b <said> each|b <said> on
-12 b <said> the|b <said> which|b <shown> being|b <shown> no|b ^ down|b ^ is|b ^ m|b ^ nam|b ^ silenc|b ^ someon
-12 b ^ stay|b ^ welcom|b a given|b a negativ|b about an|b add a|b an exist|b an hour|b and hand|b and sort
-12 b and well|b as <said>|b back is|b be <said>|b be as|b beep $|b cam <facts>|b cant confirm|b cod on
-12 b cod part|b comma $|b comma between|b compar them|b default it|b doe and|b doesnt $|b dot <said>|b end and
-12 b every even|b everyth that|b evict $|b explain $|b first version|b for certain|b giv that|b going <talk>
-12 b hear mor|b how <shown>|b i giv|b in another|b in general|b in your|b is common|b is six|b it matter
-12 b it throw|b item off|b its linear|b jump to|b larg <shown>|b least sur|b many separat|b me as|b me if
-12 b memory <asked>|b min too|b my head|b my opinion|b my pocket|b need the|b next part|b not necessari
-12 b of <facts>|b of last|b one cas|b one fail|b one hundr|b one idea|b one pass|b one with|b own $|b pas it
-12 b question <odd>|b queu and|b quiet on|b read your|b recommend $|b right <odd>|b rub out|b shift $|b show you
-12 b sister $|b six on|b sketch a|b someth <asked>|b ten $|b the builtin|b the fami|b the only|b the speaker
-12 b them down|b they can|b thi part|b twelv minut|b what speak|b which thre|b whoever cam|b without any
-12 b word of|b work through|b would your|b your result|b youv told|guess mayb|leads youd|nothing find
-12 nothing forty|nothing trac|question stand|remark can|reports bucket|reports deal|reports necessari
-12 reports negativ|reports neutral|reports outsid|reports phon|reports syntax|requests assum|requests breath
-12 requests queu|requests sign|s <said> half|s <shown> cas|s ^ all|s ^ down|s ^ itd|s ^ lay|s ^ lon|s ^ m
-12 s ^ map|s ^ necessari|s ^ non|s ^ situation|s ^ toarray|s ^ within|s all sam|s as need|s back <said>
-12 s best can|s bring up|s cod when|s could read|s decorator functool|s doe first|s doe plan|s feel it
-12 s for second|s fourth of|s hav zero|s hear your|s how separat|s i catch|s i confirm|s id to|s if all
-12 s if did|s if went|s in second|s in special|s in you|s item ther|s judg by|s let a|s let at|s many are
-12 s me or|s minu million|s miss your|s noth <said>|s of sort|s only of|s out in|s out ten|s plac begin
-12 s precis <shown>|s real <shown>|s sam befor|s search <said>|s see cod|s sentenc you|s sheet paper
-12 s somewher <shown>|s tabl <shown>|s tak of|s talk a|s the thre|s them by|s then <said>|s ther but|s thre of
-12 s thre wher|s until <said>|s want run|s wer most|s what mak|s what ther|s what thi|s what worst|s wher want
-12 s with by|s with slow|s work a|s would check|s would first|s would insert|s you otherwis|s your gav
-12 s youv someth|sets up default|sets up python|syntax java|tells <said>|tells alon|tells bring|tells centr
-12 tells closer|tells diagonal|tells easi|tells empty|tells fit|tells given|tells goe|tells gon|tells javascript
-12 tells loud|tells new|tells sister|tells stal|tells stamp|w arrangement|w behind|w comprehension|w headset
-12 w indexerror|w interrupt|w iterat|w necessari|w nil|w patient|w rank|w rat|w run|w sixth|w stal
-12 w stopwatch|w unclear
-11 advises feel|advises opener|advises structur|asks design|asks figur|asks spend|asks understand|b <said> carry
-11 b <said> for|b <shown> $|b <shown> gav|b <shown> im|b <shown> whatsoever|b ^ explain|b ^ four|b ^ guilty
-11 b ^ hurry|b ^ im|b ^ lay|b ^ ready|b ^ show|b ^ what|b a hint|b a lambda|b a position|b a test|b add at
-11 b against all|b all <said>|b although it|b an indexerror|b and in|b and mark|b and pas|b as <facts>
-11 b as charg|b assign again|b back to|b be any|b bigger than|b bool $|b by step|b cant run|b canteen $
-11 b cas <talk>|b chain of|b charg $|b clu for|b cod run|b comfortab $|b convinc me|b cost to|b couldnt see
-11 b depth exceed|b dict $|b didnt finish|b do different|b dont <facts>|b dont do|b door of|b each lin
-11 b estimat the|b ever <talk>|b feel <facts>|b feel for|b feel fre|b fifty <shown>|b for twenty|b four <shown>
-11 b giv for|b go at|b green <talk>|b guilty as|b had <odd>|b has chang|b has up|b hav any|b her <odd>|b if and
-11 b im <shown>|b im in|b imagin it|b it <odd>|b it say|b it seem|b its good|b ive not|b last $|b lay the
-11 b left off|b left over|b let look|b lin seven|b littl whil|b longer <shown>|b many <said>|b many even
-11 b me <talk>|b me two|b minu <said>|b modul <talk>|b moment to|b much <asked>|b of <said>|b on either|b or an
-11 b or ten|b otherwis its|b pick one|b play <shown>|b plu <asked>|b point twenty|b pop $|b problem for
-11 b python the|b remov a|b review $|b run befor|b set it|b shout when|b sock $|b standard <talk>
-11 b standard library|b start is|b statement <shown>|b stop her|b suppos a|b surpris you|b test fail|b that <odd>
-11 b that use|b the expect|b the fail|b the loan|b the plac|b the red|b the scissor|b think aloud
-11 b thousand entry|b throw an|b to eight|b to leav|b upper <shown>|b version one|b whatever you
-11 b whoever <facts>|b whol number|b will not|b with pleasur|b with som|b with whatever|b without one
-11 b worst <shown>|b you any|b you least|b you now|b you of|b you pop|b your allow|b your fil|b your output
-11 b yourself as|leads break|nothing d|nothing left|nothing sorry|nothing sur|plan squar|plan that names advises
-11 plan that names count|plan that names nod|question do|question fals|question ive|question question
-11 question sorry|question stay|question would|remark fiv|remark got|remark guilty|remark left
-11 remark that names sets up|remark that names sort|reports amount|reports assign|reports besid|reports charg
-11 reports creativ|reports dictionary|reports expectation|reports happen|reports interview|reports inward
-11 reports library|reports loud|reports parenthes|reports practic|reports recursion|reports shift|reports split
-11 reports valueerror|reports wrestl|requests bracket|requests check|requests promis|requests shout|requests tim
-11 s <said> either|s <said> keep|s <said> mad|s <shown> minut|s <shown> promis|s <shown> replac|s <shown> silenc
-11 s ^ add|s ^ char|s ^ deepcopy|s ^ doe|s ^ few|s ^ guilty|s ^ instanc|s ^ iterabl|s ^ join|s ^ lift
-11 s ^ parenthes|s ^ pointer|s ^ ready|s ^ then|s ^ typ|s ^ weigh|s about at|s again again|s all tim|s and is
-11 s and it|s arriv <said>|s as wish|s at lin|s at moment|s at than|s at together|s at unknown|s by it
-11 s cod ther|s count two|s did arriv|s do compar|s do them|s doe loop|s dot for|s error the|s expect the
-11 s for les|s go that|s guilty charg|s hash and|s hundr entry|s if input|s if need|s if want|s im <shown>
-11 s is larg|s isnt i|s let that|s look on|s me in|s me onc|s might <shown>|s moment a|s much you|s never and
-11 s never the|s not been|s of largest|s of step|s often your|s on mor|s one any|s one or|s out step
-11 s owe <shown>|s possibl of|s remov last|s say minut|s setrecursionlimit the|s should back|s smallest for
-11 s spoil fun|s stay the|s step it|s step step|s ten or|s that my|s that someth|s the complain|s the im
-11 s the library|s the youv|s their or|s thi to|s think yourself|s thre it|s thre the|s through with|s to about
-11 s try with|s two even|s underscor the|s was onc|s what mean|s wher other|s whether cod|s with <shown>
-11 s wont how|s work first|s would giv|s would lik|s would on|s your arriv|s your will|s zero of|sets up instead
-11 tells book|tells byt|tells complain|tells concern|tells exception|tells hashabl|tells jump|tells left
-11 tells pick|w comfortab|w creativ|w fallback|w fun|w holiday|w hour|w leftmost|w neutral|w nonlocal|w outsid
-11 w pass|w pepper|w propos|w scatter|w shar|w team|w through|w tray|w unknown|w wrestl
-10 advises act|advises expression|advises littl|advises newcomer|advises regular|advises slic|advises sort
-10 advises stand|asks confident|asks current|asks eye|asks keep|asks mistak|asks reach|asks together
-10 b <said> reach|b <said> zero|b <shown> doesnt|b <shown> often|b <shown> prefer|b <shown> stop|b ^ afternoon
-10 b ^ cut|b ^ ha|b ^ i|b ^ over|b ^ r|b ^ sav|b ^ seven|b ^ sketch|b ^ troubl|b ^ youll|b a biscuit
-10 b a chocolat|b a no|b about cost|b about her|b again and|b already $|b alway <shown>|b an eight|b and non
-10 b answer with|b any cod|b are count|b are thos|b are two|b at all|b be quiet|b big <talk>|b big o|b bit $
-10 b call to|b cant giv|b cas fiv|b contain $|b could shar|b couldnt <facts>|b del and|b describ it|b do is
-10 b doe with|b dot <shown>|b eaten $|b enjoy <talk>|b expect to|b fail with|b feel <talk>|b feet $
-10 b fifteen <talk>|b forty <shown>|b from top|b goe <talk>|b ha $|b higher $|b holiday $|b i can|b i feel
-10 b if ther|b im her|b imagin a|b import it|b in again|b in singl|b is that|b its kind|b its up|b last equal
-10 b look lik|b mak no|b modul <said>|b neutral on|b never hav|b nor no|b of our|b often might|b one go
-10 b one unus|b out <talk>|b out your|b peopl wrot|b provid the|b python it|b ready when|b return for
-10 b run <facts>|b run was|b sam inner|b set $|b singl quot|b six pas|b stranger to|b sys <odd>|b ten tim
-10 b that okay|b that so|b the built|b the cost|b the eighth|b the end|b the fiv|b the fun|b the leftmost
-10 b the literal|b the match|b the zero|b thi <asked>|b thi to|b thre <shown>|b thre was|b through <shown>
-10 b to bottom|b to end|b to read|b to someon|b top to|b two and|b two halv|b two index|b understand $
-10 b very most|b wait $|b was my|b we stop|b wer first|b what miss|b wher <shown>|b which small|b with which
-10 b would still|b wrot them|b yet $|b you act|b you longest|b your draw|b your welcom
-10 guess about the language from|guess about the language yes|language an|language when|leads belong|leads repeat
-10 leads water|nothing afternoon|nothing draw|nothing happy|nothing linear|nothing m|plan back|plan being
-10 plan she|plan that names doe|plan thi|plan until|question corner|question put|remark it|remark provid
-10 remark ready|remark that names equal|remark whenever|reports apology|reports blank|reports broken
-10 reports differ|reports ha|reports holiday|reports jealou|reports low|reports lucky|reports nam|reports nod
-10 reports perhap|reports rely|reports topic|requests chocolat|requests notic|requests start|requests test
-10 s <said> down|s <said> i|s <said> item|s <said> siz|s <said> stand|s <shown> expect|s <shown> low
-10 s <shown> middl|s <shown> one|s <shown> window|s <shown> worry|s ^ afternoon|s ^ back|s ^ blank|s ^ brought
-10 s ^ decision|s ^ extend|s ^ ha|s ^ in|s ^ lucky|s ^ paus|s ^ possibl|s ^ reach|s ^ rul|s ^ six|s ^ sketch
-10 s ^ stranger|s ^ ther|s ^ whichever|s a comprehension|s at end|s away i|s be answer|s being for|s can anywher
-10 s compar the|s count <shown>|s count fals|s delet <shown>|s depth <said>|s do hear|s do notic|s doe approach
-10 s each of|s each when|s each with|s eight twelv|s eight two|s every that|s few in|s few of|s finish thought
-10 s first fail|s fix <said>|s from statement|s go your|s going your|s halv <shown>|s hold <said>|s how mor
-10 s i cant|s i judg|s i still|s in interview|s in quot|s into four|s isnt in|s larg the|s littl two
-10 s look first|s many you|s me on|s neutral that|s of dict|s onc hav|s one and|s one two|s one want|s or no
-10 s part your|s pas <shown>|s plan to|s play through|s point one|s python <said>|s rais valueerror|s ready you
-10 s receiv <shown>|s report <shown>|s sam <said>|s say ther|s see sam|s shall leav|s stranger each|s that left
-10 s that method|s that myself|s that story|s that up|s the element|s the no|s the packag|s ther hurry
-10 s they two|s thos <shown>|s thre seven|s through lin|s took longest|s top bottom|s touch <shown>
-10 s twenty minut|s two may|s under <said>|s up thre|s valu be|s way leav|s what chang|s when ready|s window the
-10 s with as|s with idea|s with index|s with simpl|s without it|s you after|s you think|s you with|s youd me
-10 s your <said>|s your about|s your after|s your hav|s your must|sets up rais|syntax integer|syntax les
-10 syntax list|syntax swap|syntax when|tells accept|tells afterward|tells compar|tells consider|tells crisp
-10 tells green|tells group|tells happen|tells highest|tells literal|tells nod|tells o|tells primitiv
-10 tells produc|tells sys|tells verdict|w alon|w ampersand|w bag|w chanc|w char|w choic|w clerk|w closer
-10 w crisp|w eighteen|w eighth|w ha|w higher|w inf|w jealou|w languag|w my|w new|w permit|w pop|w reject
-10 w rol|w suppos
-9 acts ^ advises|advises shut|advises typ|asks answer|asks argument|asks caller|asks colleagu|asks conclud
-9 asks differ|asks fact|asks measur|asks order|asks pair|asks remind|asks unit|asks worry|b <said> all
-9 b <said> entry|b <said> follow|b <said> four|b <said> mov|b <shown> com|b <shown> follow|b <shown> heapq
-9 b <shown> pas|b <shown> still|b ^ extend|b ^ feel|b ^ fourteen|b ^ off|b ^ quick|b ^ tempt|b a beep|b a nod
-9 b a runtimeerror|b a shelf|b a sip|b a slic|b a wrong|b add or|b afternoon $|b agre with|b all nin|b an at
-9 b another sid|b any lin|b approach do|b are low|b as if|b as one|b back for|b be fair|b can defend|b cent $
-9 b cod $|b com <asked>|b com <shown>|b com into|b compar by|b compar to|b complain if|b confirm it|b const $
-9 b could try|b coupl $|b cur <odd>|b deep could|b down and|b drop each|b drop off|b eighty $|b either <shown>
-9 b equal fals|b equal quick|b every word|b fin as|b fiv at|b flat $|b foggy $|b for any|b for today
-9 b fourteen <talk>|b friend of|b from another|b from thi|b got someth|b halv <shown>|b hand thi|b happen with
-9 b has non|b has six|b hash <odd>|b i lost|b im <odd>|b in enumerat|b index it|b interest <talk>|b isnt on
-9 b java and|b last one|b librarian $|b maintain thi|b messag $|b mov <shown>|b must <shown>|b my uncl
-9 b next thought|b nin pas|b noth is|b number <facts>|b number com|b o n|b of earlier|b or two|b out <shown>
-9 b over for|b pair may|b peopl <facts>|b per <talk>|b persuad me|b pick it|b point eight|b poker fac
-9 b question about|b reason for|b return it|b right at|b run first|b sip of|b sit <facts>|b sit comfortab
-9 b six with|b slow <talk>|b sound <odd>|b stand ther|b stop wher|b str <facts>|b such <talk>|b that mak
-9 b that our|b that rais|b the clas|b the door|b the for|b the judg|b the packag|b the part|b the power
-9 b ther alway|b ther onc|b they are|b thre tally|b tim today|b to decid|b to writ|b treat you|b tru to
-9 b two with|b typ <shown>|b until a|b until someth|b want it|b we got|b well <facts>|b what wer|b which point
-9 b which the|b whil <talk>|b whil tru|b who in|b why <said>|b why that|b with fifteen|b with i|b work is
-9 b worry $|b you also|b you argu|b you explain|b you gain|b you sit|b you test|b you yourself|b your headset
-9 b your throat|b youv stop|guess about the language what|language call|language one|leads behav|leads comfortab
-9 leads good|leads nam|leads sit|nothing eleven|nothing fourteen|plan left|plan over|plan that names four
-9 plan that names youd|plan whoever|question zero|remark anywher|remark min|remark that names count
-9 reports behind|reports disagre|reports exercis|reports hot|reports patienc|reports red|reports several
-9 reports spok|reports stopwatch|reports uncl|reports whatsoever|requests finger|requests input|s <shown> fifteen
-9 s <shown> plu|s <shown> question|s <shown> us|s ^ candidat|s ^ convinc|s ^ fourth|s ^ interest|s ^ object
-9 s ^ oldest|s ^ postman|s ^ round|s ^ slash|s ^ sorry|s ^ task|s ^ tempt|s a <said>|s a from|s a go
-9 s a longer|s a tre|s add at|s add to|s all and|s all to|s alway a|s an str|s and if|s and middl|s and the
-9 s are sit|s be twic|s by count|s by statement|s call with|s com with|s continu the|s deep that|s dont into
-9 s each from|s fewer two|s fiv six|s for possibl|s for test|s for when|s from length|s had got|s has be
-9 s has least|s heap <shown>|s how it|s if no|s im in|s in bit|s in it|s input a|s it minu|s it ther
-9 s its method|s kind you|s latest <shown>|s leav for|s let thre|s listen you|s much a|s nest <shown>|s of plan
-9 s one both|s only the|s own to|s pick up|s problem the|s problem you|s rais runtimeerror|s say with
-9 s shar the|s should equal|s sip water|s sit any|s spend <shown>|s str <shown>|s stretch which|s than first
-9 s that check|s that me|s the sampl|s the stretch|s the yourself|s their join|s thing could|s to out
-9 s to penny|s two by|s we put|s wer about|s what cost|s what hav|s what must|s whil is|s with a
-9 s with bracket|s with four|s with word|s worst for|s you add|s you comfortab|s you defend|s your decid
-9 s your grow|s your sur|s youv quiet|sets up cas|sets up o|sets up run|syntax colon|syntax go|syntax index
-9 syntax sinc|syntax without|syntax wrap|tells caller|tells comput|tells dot|tells everyth|tells fals
-9 tells guest|tells old|tells problem|tells shelf|tells used|tells volum|w behav|w breath|w clear|w const
-9 w cut|w deal|w item|w lie|w lik|w min|w napkin|w narrat|w negativ|w nineteen|w normal|w ordinary
-9 w rephras|w runtimeerror|w sister|w stamp|w such|w system|w thre|w today|w unles|w weekend
-8 acts requests tells|advises best|advises draw|advises entry|advises hand|advises height|advises miss
-8 advises open|advises pleas|advises way|asks along|asks buy|asks enter|asks pictur|asks short|asks slow
-8 asks surpris|b <said> anyth|b <said> fin|b <said> her|b <said> say|b <said> today|b <said> together
-8 b <said> wer|b <shown> as|b <shown> lov|b <shown> must|b <shown> read|b <shown> suit|b <shown> talk|b ^ and
-8 b ^ def|b ^ forty|b ^ narrat|b ^ slow|b ^ suppos|b ^ thi|b ^ tie|b ^ verdict|b a breath|b a clas|b a colon
-8 b a for|b a row|b against <said>|b all <shown>|b all her|b alway <talk>|b alway enough|b an <asked>|b and a
-8 b and giv|b and six|b and swap|b another or|b any you|b arent in|b argument <shown>|b array and|b as memory
-8 b attempt $|b be <asked>|b be reject|b believ it|b blew up|b both with|b can see|b cant read|b cas six
-8 b claim $|b clos to|b com back|b com up|b count for|b describ $|b describ the|b dictionary that
-8 b documentation <talk>|b documentation recommend|b doe for|b doe thi|b dont giv|b drop a|b editor $
-8 b eight for|b els <odd>|b enumerat <shown>|b explain the|b feed it|b feel ready|b feel that|b floor by
-8 b for mak|b giv two|b green $|b grow when|b i caught|b im still|b im switzerland|b in it|b in math
-8 b it count|b it different|b itll be|b jumbl $|b know after|b l after|b land in|b les $|b lin it|b lip are
-8 b long on|b longest <shown>|b loud what|b mak do|b me to|b mean for|b menu $|b mor of|b near $
-8 b neither should|b never after|b never cam|b new array|b no wish|b not sur|b null $|b of fourteen|b often $
-8 b on <said>|b one per|b one unbroken|b only <shown>|b only for|b only thos|b or <facts>|b or <said>
-8 b original $|b packag $|b pair insid|b pass now|b paus $|b per <facts>|b plan in|b plan is|b play it
-8 b point ten|b point wher|b ponder $|b position you|b put to|b python thre|b python yes|b rais $|b rang over
-8 b rather <asked>|b rough $|b rough how|b round of|b sam <odd>|b sam object|b say thre|b see as|b see som
-8 b separat even|b serv $|b settl $|b seven of|b short one|b som cod|b sort the|b stag $|b statement has
-8 b suppos every|b talk <talk>|b team $|b thank $|b that away|b that compar|b that might|b that quit|b that tru
-8 b the default|b the iterabl|b the sound|b their <asked>|b their kid|b thi story|b third cas|b thousand by
-8 b thre of|b tim in|b to <talk>|b to begin|b to confirm|b to differ|b to drop|b to everyon|b to shift
-8 b to six|b to thi|b touch for|b tru about|b twenty and|b twenty one|b two billion|b understand you
-8 b valu could|b valueerror $|b verdict $|b very least|b voic is|b was <odd>|b wasnt <shown>|b we all
-8 b weigh in|b weigh up|b well enough|b what mak|b when your|b wher thre|b whether every|b whether it
-8 b which letter|b which sequenc|b wont happen|b worst <asked>|b worst cas|b wrap the|b wrestl with|b x in
-8 b you <facts>|b you again|b you are|b you arriv|b you describ|b you her|b you nervou|b you predict
-8 b you propos|b you rather|b you sketch|b zero you|context nothing|guess about the language no
-8 guess about the language reports|guess about the language sys|guess halv|guess onc|guess youd|language as
-8 leads help|leads read|leads work|n <asked> 3|nothing and|nothing cur|nothing lift|nothing narrat
-8 nothing rather|nothing somebody|nothing thirty|nothing we|plan advises|plan that names two|plan writ
-8 question cur|question doe|remark are|remark key|remark low|remark many|remark nin|remark that names both
-8 remark that names is|remark the|reports abov|reports carry|reports compil|reports drill|reports fac
-8 reports infinity|reports kind|reports messy|reports review|reports set|reports sock|reports switzerland
-8 reports version|requests block|s <said> her|s <said> part|s <shown> broken|s <shown> drop|s <shown> feel
-8 s <shown> separat|s <shown> stay|s <shown> taken|s ^ builtin|s ^ cam|s ^ complain|s ^ diagonal|s ^ fourteen
-8 s ^ iterat|s ^ problem|s ^ regard|s ^ return|s ^ separat|s ^ someon|s ^ sooner|s ^ suppos|s ^ switzerland
-8 s ^ think|s ^ third|s ^ tie|s ^ um|s a bar|s a goe|s a link|s a stand|s alway one|s are by|s are or
-8 s are separat|s as pleas|s at about|s at as|s at own|s back <shown>|s be <shown>|s befor first|s by hundr
-8 s can anyth|s can between|s doubl a|s down its|s each do|s finish tim|s first wher|s fiv the|s four of
-8 s full from|s giv an|s halv the|s hav find|s he <shown>|s hear it|s hold each|s i offer|s i youv|s i zero
-8 s if heard|s if in|s im no|s in approach|s in go|s in loop|s in to|s in yes|s information you|s into to
-8 s is big|s is saf|s it two|s ive wish|s keep with|s know the|s l the|s last is|s last minut|s mak <shown>
-8 s mak with|s million a|s mor <said>|s mov the|s noth it|s of doll|s of eight|s of fail|s of fiv|s of sam
-8 s off <shown>|s on long|s on screen|s one as|s only is|s our <shown>|s play and|s play rol|s plu at
-8 s rais indexerror|s rough many|s rul out|s say from|s sentenc it|s separat for|s so <shown>|s so i|s talk it
-8 s test befor|s than one|s that pass|s the decid|s the has|s the mak|s the recommend|s the say|s the third
-8 s the want|s think her|s thousand can|s thousand default|s thre <shown>|s thre zero|s to fresh|s to nin
-8 s to thi|s to your|s toward infinity|s try to|s unus the|s want break|s wev a|s what it|s what low
-8 s when don|s when tim|s wher that|s with method|s wont whether|s word the|s would pick|s would smaller
-8 s writ if|s you different|s you feel|s you fiv|s you ready|s you wrap|s youll neither|s your doe|s your go
-8 s your goe|s your handl|s your version|s your your|s youv <said>|s youv two|s zero two|sets up middl
-8 sets up red|sets up use|sets up version|syntax discard|syntax squar|syntax you|tells absent|tells allow
-8 tells ask|tells behind|tells editor|tells floor|tells instanc|tells neat|tells object|tells pag|tells patch
-8 tells round|tells tally|w agre|w blew|w broken|w deliberat|w demand|w depend|w fraction|w fruit|w functool
-8 w guard|w library|w longest|w mat|w math|w ponder|w postman|w ran|w remov|w settl|w siren|w sunny
-8 w switzerland
-7 act tells|acts requests advises|advises complet|advises problem|advises queu|advises repeat|advises spot
-7 advises till|advises water|advises word|asks besid|asks d|asks depend|asks f|asks fail|asks fall|asks number
-7 asks sampl|asks smallest|asks statement|asks youv|b <said> again|b <said> any|b <said> back|b <said> into
-7 b <said> item|b <shown> diagonal|b <shown> drop|b <shown> error|b <shown> light|b <shown> may|b <shown> str
-7 b <shown> struct|b ^ alright|b ^ blank|b ^ clever|b ^ drop|b ^ float|b ^ interest|b ^ lift|b ^ loop
-7 b ^ unles|b a colleagu|b a depth|b a floor|b a handful|b a postman|b a strok|b a thousand|b a valu
-7 b about <shown>|b alway has|b an <shown>|b an ordinary|b and answer|b and how|b and isnt|b and play|b anyth $
-7 b append $|b approach <asked>|b are red|b as what|b at least|b at my|b attention $|b away $|b back <odd>
-7 b be different|b book that|b bucket $|b by last|b caller $|b can listen|b can serv|b cant speak|b cas four
-7 b cas thre|b closer tak|b colon <said>|b common $|b constant $|b containskey $|b counter <odd>|b deepcopy from
-7 b did the|b discard $|b do <said>|b each in|b each nod|b els if|b fair <talk>|b favourit $|b few <facts>
-7 b few minut|b fil and|b fil is|b four with|b from functool|b from my|b giv an|b good whil|b hand <facts>
-7 b handful of|b hear <talk>|b her as|b her the|b hi ther|b high is|b his <shown>|b how $|b idea <shown>
-7 b im all|b index and|b inf $|b insertion <asked>|b insertion order|b is for|b is long|b is open|b it got
-7 b it rais|b it stop|b its right|b join the|b keep at|b kept <shown>|b last chang|b last half|b learn from
-7 b let not|b let work|b lin twelv|b list $|b littl over|b long doe|b look after|b loop onc|b mak nin
-7 b mak your|b match with|b may also|b may i|b may occur|b meantim $|b mov your|b must be|b my interview
-7 b my old|b neighbour that|b new one|b not how|b of up|b on if|b on it|b one minut|b one will|b only good
-7 b or run|b order $|b other until|b out whether|b peopl writ|b pil up|b pleasant <talk>|b pleasur to
-7 b pop <facts>|b positiv <shown>|b program stop|b python <said>|b r $|b replaceall $|b rest $|b right sid
-7 b sam <shown>|b sam content|b sampl <shown>|b scribbl them|b should <shown>|b slash <said>|b so far
-7 b spread to|b stamp $|b start at|b stay <asked>|b still understand|b still want|b strip of|b sur $|b sur that
-7 b tak car|b tea $|b test it|b test thi|b than <said>|b than onc|b that order|b that play|b that tak
-7 b the bench|b the button|b the meantim|b the modul|b the nastiest|b the parenthes|b the phon|b the rear
-7 b the sentenc|b the valu|b the wall|b ther never|b thi idea|b think out|b think through|b thirty fiv
-7 b thousand <odd>|b thre the|b thre ther|b throw $|b tim now|b to another|b to find|b to skip|b to somebody
-7 b took <talk>|b toward zero|b try <asked>|b two red|b two stag|b two that|b underscor in|b up with|b we see
-7 b went through|b wer word|b wher i|b wher in|b whether your|b whichever <facts>|b whil longer|b who hasnt
-7 b with <shown>|b without how|b wont judg|b word pepper|b worth nin|b you as|b you scan|b you wonder
-7 b youll <asked>|b your claim|b your head|b your run|b youv <facts>|b zero <said>|guess bucket|guess its
-7 leads finish|leads long|leads wrong|nothing cabinet|nothing folder|nothing mm|nothing nam|nothing of
-7 nothing pleas|nothing text|nothing um|nothing water|nothing your|nothing zero|plan rough|plan that names okay
-7 plan wher|question beyond|question equal|question neither|question possibl|question provid|remark good
-7 remark id|remark speak|remark that names when|remark youd|reports bool|reports coffe|reports dig|reports hous
-7 reports inf|reports keyerror|reports lock|reports mind|reports plenty|reports propos|reports rat
-7 reports scissor|reports sur|reports wet|reports wish|requests allow|requests book|requests easy|requests goe
-7 requests good|requests head|requests hello|requests light|requests paus|requests stat|s <said> argument
-7 s <said> every|s <shown> a|s <shown> bool|s <shown> chang|s <shown> fals|s <shown> length|s <shown> plac
-7 s <shown> ran|s <shown> run|s <shown> sentenc|s <shown> suit|s <shown> you|s ^ card|s ^ colon|s ^ eighteen
-7 s ^ heard|s ^ long|s ^ longest|s ^ ordereddict|s ^ rid|s ^ underscor|s ^ unles|s about second|s after fourth
-7 s an may|s an with|s and away|s and ten|s and their|s and wher|s another minut|s back your|s both should
-7 s can read|s cod a|s com that|s convinc that|s could draw|s could that|s could writ|s decid to|s deepcopy the
-7 s do <shown>|s do see|s doe idea|s doe mean|s enough one|s enter <said>|s fiv a|s follow cod|s for caller
-7 s for littl|s for me|s four from|s from her|s glad <shown>|s go all|s good a|s half the|s happen each
-7 s hav and|s hav mak|s how your|s i rat|s if found|s im abl|s in bracket|s in meantim|s in offic|s in old
-7 s in parenthes|s in seven|s is by|s is sum|s is than|s it hav|s it just|s it loud|s it toward|s item <shown>
-7 s last hour|s linear the|s mak sur|s mor a|s most do|s my her|s neither nor|s no among|s no com|s non i
-7 s noth <shown>|s of doe|s of drop|s of lin|s of plac|s off the|s on input|s on of|s one now|s opener the
-7 s or in|s out eleven|s pair a|s part thi|s point <said>|s produc <shown>|s put plan|s quiet your|s read onc
-7 s rest fin|s said <shown>|s sam mor|s say way|s say when|s scribbl down|s setrecursionlimit it|s sid work
-7 s six <shown>|s sketch <shown>|s smallest that|s soon it|s that be|s that think|s the content|s the minut
-7 s the object|s the pepper|s the suggest|s think loud|s think over|s thre you|s through for|s tim to|s to talk
-7 s to test|s trac on|s try idea|s two mor|s two use|s up in|s us <shown>|s variabl for|s version thi|s way is
-7 s we hav|s we som|s wer her|s what try|s when are|s when back|s wher two|s wher we|s which mak|s who your
-7 s with comma|s with fix|s with nin|s with two|s without often|s word with|s would know|s would run
-7 s would show|s would use|s you back|s you enough|s you last|s you mak|s you weigh|s you you|s your hold
-7 s youv about|s zero a|sets up back|syntax asks|syntax float|syntax remov|syntax reslic|syntax two
-7 tells arraydequ|tells colour|tells content|tells declar|tells drawer|tells gav|tells got|tells handy
-7 tells keyerror|tells kinder|tells menu|tells nonlocal|tells normal|tells parameter|tells simp|tells took
-7 tells typ|tells unles|tells weigh|tells wev|w afternoon|w arraydequ|w cannot|w charger|w computer|w declar
-7 w exceed|w fir|w handful|w lid|w light|w meantim|w nastiest|w old|w owe|w pair|w renam|w sentenc|w spent
-7 w til|w tonight
-6 acts ^ reports|advises array|advises fit|advises mad|advises mak|advises minu|advises stay|advises tak
-6 asks abl|asks branch|asks caught|asks contain|asks expensiv|asks fil|asks halfway|asks minu|asks print
-6 asks reason|asks rest|asks somebody|asks test|asks wrot|b <said> decid|b <said> doe|b <said> only
-6 b <said> setrecursionlimit|b <said> ther|b <said> wear|b <shown> agr|b <shown> dur|b <shown> further
-6 b <shown> my|b <shown> now|b <shown> that|b <shown> they|b <shown> untouch|b <shown> unus|b <shown> worth
-6 b <shown> would|b ^ <facts>|b ^ bad|b ^ behind|b ^ com|b ^ do|b ^ hi|b ^ join|b ^ multiply|b ^ nineteen
-6 b ^ nought|b ^ pick|b ^ possibl|b ^ said|b ^ sur|b ^ understood|b a claim|b a comprehension|b a concret
-6 b a lin|b a moment|b a number|b a reader|b about halfway|b about six|b afraid i|b after thi|b age $
-6 b all ear|b all is|b and compar|b and i|b and show|b and why|b any plan|b anywher from|b approach <facts>
-6 b are <shown>|b are they|b argu it|b argu that|b at mor|b be assign|b be interest|b be scatter|b be sur
-6 b be up|b been run|b begin ther|b bracket with|b but no|b can drop|b cant go|b caught that|b certain $
-6 b certain about|b char at|b claim about|b closer $|b closer <facts>|b closer <shown>|b cod point|b colleagu $
-6 b com from|b congratulation $|b convinc a|b convinc yourself|b count is|b cur brac|b disagre $|b dont hav
-6 b dont read|b dot trunc|b doubt $|b each <talk>|b each way|b earliest <facts>|b eight on|b eleven of
-6 b enjoy the|b enough <said>|b entry set|b equal $|b every one|b far <asked>|b few of|b fiv in|b fiv pas
-6 b floor or|b follow by|b follow up|b for grant|b for later|b for let|b for negativ|b for your|b found that
-6 b four are|b functool $|b goe $|b grow with|b handy for|b happen $|b happen <talk>|b hav an|b head at
-6 b hear from|b her leg|b hidden <facts>|b hidden one|b hold <facts>|b how sur|b i ask|b if they|b index error
-6 b integer <odd>|b integer dot|b is absent|b is i|b it nam|b its at|b judg of|b just <shown>|b kid <odd>
-6 b largest input|b lay out|b left <odd>|b library $|b lik you|b loop and|b low $|b market $|b may never
-6 b may well|b meanwhil $|b min <talk>|b minu seven|b mor curiou|b nasty $|b nervou about|b next mov|b no rank
-6 b not for|b noth <facts>|b occur twic|b of fifty|b of insertion|b of int|b of plat|b on four|b on ther
-6 b onc for|b onc youv|b one arriv|b one ran|b only $|b or cold|b order of|b out loud|b over a|b over all
-6 b over her|b paper $|b part her|b pay with|b peopl $|b pepper $|b person <talk>|b person at|b plac $
-6 b plu two|b prefer to|b proces $|b program would|b put that|b rather <talk>|b rely on|b rim of|b rul on
-6 b sam length|b say <asked>|b say in|b say someth|b scan the|b seen of|b self as|b separat by|b seven pass
-6 b short word|b show a|b shuffl the|b silenc is|b sit <said>|b six <said>|b smallest <said>|b sound cheerful
-6 b speak about|b stand at|b step in|b still is|b still not|b structur with|b sys dot|b test say|b test want
-6 b that decision|b that fail|b that goe|b that open|b that situation|b that straight|b that they|b that tim
-6 b that wasnt|b that with|b the <odd>|b the byt|b the debrief|b the fallback|b the longest|b the person
-6 b the sequenc|b the session|b the stat|b the variabl|b the whiteboard|b the worst|b their nam|b ther <odd>
-6 b ther replaceall|b theyr <shown>|b thos count|b throw at|b till the|b to hand|b to high|b to mind|b top of
-6 b trunc $|b try minu|b two or|b two wher|b until now|b use <said>|b variabl <asked>|b variabl on
-6 b version you|b want back|b was your|b we <asked>|b what going|b what sort|b when to|b wher had|b wher thos
-6 b whether its|b which short|b which situation|b window is|b with self|b with their|b worry you|b would ther
-6 b you <talk>|b you answer|b you convinc|b you ever|b you got|b you pick|b you remember|b you settl
-6 b you spell|b you understand|b youd test|b youd try|b youll hav|b your editor|b your mov|b your very
-6 b yourself and|b zero to|guess leads|guess need|guess thatd|leads cas|leads contain|leads see|nothing an
-6 nothing could|nothing grid|nothing hmm|nothing kayak|nothing oh|nothing shout|nothing silenc|nothing until
-6 nothing writ|plan dont|plan let|plan that names after|plan that names search|plan to|plan youd|question not
-6 question sid|question unles|question without|remark everyth|remark stand|remark that names halv|remark troubl
-6 remark use|reports cover|reports hand|reports hang|reports hard|reports integer|reports mention|reports plat
-6 reports quot|reports recommend|reports skip|reports task|requests <facts>|requests accept|requests coffe
-6 requests feel|requests friday|requests halv|requests part|requests print|requests spot|requests stay
-6 requests today|requests treat|requests version|s <said> cold|s <said> got|s <said> hashabl|s <said> listen
-6 s <said> present|s <said> to|s <said> turn|s <said> you|s <shown> arriv|s <shown> gav|s <shown> interest
-6 s <shown> long|s <shown> pair|s <shown> to|s <shown> wasnt|s ^ <shown>|s ^ agre|s ^ appreciat|s ^ bad
-6 s ^ breath|s ^ comprehension|s ^ del|s ^ eleven|s ^ javascript|s ^ nineteen|s ^ old|s ^ otherwis|s ^ persuad
-6 s ^ shrink|s ^ silent|s ^ slow|s ^ stand|s ^ to|s ^ together|s ^ try|s ^ two|s ^ worry|s a by|s a hum
-6 s a sheet|s a sweep|s a worth|s afraid cant|s against other|s all at|s alway for|s an cant|s and becom
-6 s and cam|s and run|s and was|s and wer|s another of|s answer the|s any <shown>|s are but|s as has
-6 s as statement|s at bottom|s at spe|s be judg|s behav the|s big of|s big that|s both the|s box the
-6 s by comma|s by door|s by or|s call mak|s can by|s chang mind|s charat the|s choic you|s cod about
-6 s cod with|s could run|s cross com|s do conclud|s do hand|s do its|s do keep|s do your|s doe lin|s down your
-6 s eight <shown>|s end not|s entry the|s equal <shown>|s error your|s find <said>|s finish lin|s first from
-6 s follow <said>|s for just|s for largest|s for over|s for you|s goe a|s got <said>|s has in|s hav all
-6 s hav differ|s how goe|s how round|s i back|s i shar|s id you|s idea to|s if is|s if say|s if sort
-6 s if very|s im ear|s im i|s in answer|s in left|s in test|s in trac|s is about|s is four|s is heart
-6 s is new|s it foggy|s just from|s know you|s last again|s last look|s leav you|s low high|s map the
-6 s math trunc|s may on|s may twic|s me follow|s me one|s me two|s might the|s mor about|s mor ther
-6 s much your|s never <shown>|s next your|s no then|s now a|s now then|s of choic|s of count|s of work
-6 s of youd|s on short|s one twenty|s only how|s only one|s or other|s order your|s otherwis <shown>
-6 s out alway|s out be|s out what|s outer <shown>|s pick <shown>|s plac you|s plan with|s put asid|s put cost
-6 s rang the|s remember one|s ring <shown>|s run on|s say last|s say on|s seen <shown>|s set the|s settl for
-6 s she the|s show how|s sign the|s sit a|s six and|s six six|s someon the|s statement it|s statement the
-6 s stop you|s suppos wer|s than second|s that claim|s the <said>|s the bring|s the gav|s the giv|s the hit
-6 s the order|s the wher|s thes are|s thos as|s thre by|s thre from|s thre on|s thre youd|s throw it
-6 s to length|s up about|s was becaus|s wer machin|s what typ|s when next|s when over|s wher doe|s which might
-6 s which thes|s which took|s whil typ|s why think|s with element|s with part|s with plu|s would program
-6 s would see|s you cheerful|s you finish|s you met|s you most|s you new|s you seen|s you writ|s you zero
-6 s your still|sets up dot|sets up drop|sets up gav|sets up text|syntax both|syntax len|syntax use
-6 tells anywher|tells bag|tells blank|tells cas|tells child|tells combin|tells cros|tells everyon|tells failur
-6 tells fallback|tells help|tells insid|tells languag|tells multiply|tells offer|tells output|tells paint
-6 tells point|tells positiv|tells pupil|tells remain|tells scatter|tells self|tells strip|tells titl|w afresh
-6 w appreciat|w bench|w colleagu|w condition|w customer|w debrief|w dot|w drink|w every|w floor|w forty
-6 w heard|w heaven|w him|w imagin|w java|w kick|w loaf|w number|w operation|w patienc|w pupil|w reckon
-6 w rely|w self|w sixty|w tall|w timetabl|w titl|w trunc|w util|w whiteboard
-5 acts sets up advises|advises bigger|advises comfortabl|advises fill|advises fresh|advises glas|advises going
-5 advises head|advises item|advises land|advises outer|advises read|advises sit|advises wherever|asks amount
-5 asks comment|asks compar|asks decision|asks defend|asks find|asks involv|asks join|asks los|asks nervou
-5 asks predict|asks select|asks sentenc|asks sequenc|asks shortest|asks sign|asks suit|asks suspect|asks tak
-5 asks today|asks trip|asks v|b <said> as|b <said> involv|b <said> keep|b <said> nam|b <said> rais
-5 b <said> thre|b <said> wher|b <shown> aloud|b <shown> already|b <shown> another|b <shown> comprehension
-5 b <shown> enjoy|b <shown> expect|b <shown> gent|b <shown> hang|b <shown> hit|b <shown> input|b <shown> threw
-5 b ^ choos|b ^ deepcopy|b ^ eighty|b ^ enumerat|b ^ heap|b ^ link|b ^ peopl|b ^ quit|b ^ search|b ^ separat
-5 b ^ shrink|b ^ sound|b ^ therell|b a comment|b a faint|b a lopsid|b a neat|b a straight|b a window|b a yes
-5 b again until|b all one|b alway <asked>|b and $|b and <talk>|b and it|b and last|b and never|b and only
-5 b and ten|b anyway $|b are pass|b are right|b are to|b are too|b array <odd>|b array dot|b assign the
-5 b at christma|b bad $|b be anywher|b be non|b been at|b believ in|b better to|b between <shown>|b big <asked>
-5 b big a|b build the|b caller <asked>|b can explain|b cas $|b cas fail|b chang sinc|b char <talk>|b clock say
-5 b com through|b consider $|b convinc you|b cost with|b count them|b curiou what|b decid whether
-5 b dictionary and|b did <said>|b do thre|b dont forget|b dont hold|b dot util|b down $|b down first
-5 b each <facts>|b each possibl|b eight at|b equal <asked>|b every <shown>|b every loan|b explain <talk>
-5 b fami <facts>|b far end|b fewer <said>|b fifteen minut|b fifty third|b finish on|b first four|b first test
-5 b first thing|b fiv mor|b fix <shown>|b for after|b for positiv|b forget to|b fresh one|b from <said>
-5 b further on|b given the|b goe <facts>|b goe <shown>|b goodby to|b grad it|b green acros|b hand out
-5 b hear about|b hello $|b hello ther|b her and|b hold any|b hold when|b i am|b in <odd>|b in java
-5 b inner <shown>|b is among|b is well|b it <talk>|b it gav|b it repeat|b it too|b it want|b it wher
-5 b javascript $|b job is|b judg that|b keep their|b keep your|b know when|b last element|b last met
-5 b left with|b les <shown>|b les the|b let $|b let stay|b librarian <shown>|b lik in|b lin as|b lin do
-5 b lin would|b loan and|b loop on|b lov to|b lru <said>|b many comparison|b many do|b may <said>|b me follow
-5 b mean by|b microphon <odd>|b miss from|b much do|b my own|b my school|b nest one|b never com
-5 b newcomer <talk>|b next to|b nin cas|b no two|b non of|b normal to|b not count|b noth $|b odd <asked>
-5 b of <odd>|b older $|b onc a|b onc its|b one right|b one way|b one would|b only a|b own idea|b own way
-5 b paint the|b parameter $|b pas and|b pas now|b past that|b past thirty|b pick an|b pick four|b plan do
-5 b plan into|b plan onc|b pop <shown>|b possibl <shown>|b problem from|b python <asked>|b python rais|b rack $
-5 b rather <odd>|b reckon $|b repeat till|b ring of|b sam tim|b scissor $|b sery of|b short <shown>
-5 b short break|b sinc <said>|b someth <talk>|b someth off|b sound all|b spend them|b start in|b stay neutral
-5 b step do|b still $|b still open|b stop $|b stop befor|b str of|b straight fac|b struct $|b such thing
-5 b swap $|b tal of|b talk $|b talk <shown>|b test are|b test can|b test would|b that decid|b that fill
-5 b that from|b that help|b that lean|b thatd be|b the bottom|b the entry|b the hand|b the last|b the partner
-5 b the present|b the sheet|b the simpl|b the small|b the verdict|b theyr all|b thi and|b think its
-5 b thirty two|b though not|b thought is|b thousand sign|b thre equal|b thre mor|b thre plac|b through $
-5 b thunder $|b to explor|b to mak|b to weigh|b to which|b too much|b toward <shown>|b trac a|b tray $
-5 b two second|b underscor between|b until <shown>|b variabl <facts>|b voucher $|b we should|b what grow
-5 b what not|b which one|b which respect|b who doesnt|b wish ther|b with my|b with seven|b wont weigh
-5 b word banana|b writ any|b you claim|b you defend|b you hav|b you select|b you troubl|b you weigh|b youd see
-5 b your has|b your sentenc|b youv set|guess about the language you|guess counter|guess for|guess sur
-5 language add|language bracket|language by|language its|language offer|leads bother|leads know|leads mov
-5 leads volum|leads way|nothing a|nothing for|nothing get|nothing heap|nothing noth|nothing read|nothing run
-5 nothing shrink|nothing sketch|nothing small|nothing touch|nothing treat|plan every|plan fin|plan pleas
-5 plan that names onc|plan that names sort|plan that names youv|plan would|question wher|remark be|remark clu
-5 remark draw|remark loud|remark mak|remark that names thank|remark v|reports comment|reports constructor
-5 reports depend|reports fil|reports however|reports insert|reports interviewer|reports long|reports lru
-5 reports mark|reports nephew|reports normal|reports paper|reports person|reports pressur|reports proportion
-5 reports real|reports remov|reports screen|reports seal|reports sphinx|reports stor|requests bar|requests com
-5 requests comparison|requests eye|requests fail|requests far|requests know|requests open|s <said> <shown>
-5 s <said> com|s <said> read|s <said> say|s <said> start|s <said> util|s <said> welcom|s <said> whenever
-5 s <shown> every|s <shown> his|s <shown> it|s <shown> might|s <shown> tupl|s <shown> valu|s <shown> word
-5 s <shown> x|s <shown> your|s ^ a|s ^ arraydequ|s ^ believ|s ^ big|s ^ each|s ^ eighty|s ^ group|s ^ guess
-5 s ^ half|s ^ hint|s ^ hot|s ^ jot|s ^ jumbl|s ^ latest|s ^ messag|s ^ method|s ^ phon|s ^ road|s ^ sequenc
-5 s ^ shift|s ^ siz|s ^ smallest|s ^ sys|s ^ therell|s ^ thermometer|s ^ till|s ^ tupl|s ^ version
-5 s ^ whatsoever|s a argument|s a copy|s a review|s a then|s accept <shown>|s acros board|s after thirty
-5 s and million|s any for|s any will|s anywher the|s approach the|s are from|s argument the|s as key
-5 s as separat|s at problem|s away <shown>|s away you|s becaus the|s befor pres|s by much|s by of|s by two
-5 s c enumerat|s call finish|s can think|s can zero|s cant yes|s clos <shown>|s clu the|s cod you|s com as
-5 s comment that|s comparison that|s condition the|s could try|s decid yourself|s depend how|s did learn
-5 s do predict|s do rely|s do remember|s doe behav|s doe chang|s doe comparison|s doe what|s doesnt up
-5 s dur <shown>|s each know|s els the|s exception the|s expect is|s fail <shown>|s fin <shown>|s find <shown>
-5 s find whether|s first last|s first look|s first up|s first you|s fiv minut|s floor floor|s for hour
-5 s for hundr|s for kind|s for point|s for ring|s four i|s fourteen of|s from answer|s from point|s front your
-5 s glas water|s got minut|s had hand|s has thousand|s hav paper|s he the|s heard you|s how comparison
-5 s how each|s how one|s how they|s i giv|s i heard|s i talk|s i weigh|s if can|s if colleagu|s if hav
-5 s if hundr|s if stop|s im what|s in by|s in fail|s in lin|s in long|s in many|s in standard|s index with
-5 s is another|s it as|s it been|s it everyth|s it finish|s its than|s its with|s just up|s keep it
-5 s keep straight|s larg it|s les on|s let see|s loop it|s may as|s me of|s me plan|s me thre|s measur <said>
-5 s method at|s might your|s mov from|s nam part|s neither it|s nin and|s no i|s of between|s of did|s of les
-5 s of longer|s on ground|s on it|s on team|s one each|s one look|s one red|s one youd|s or dot|s other the
-5 s over a|s over str|s paint <shown>|s past two|s pick one|s pick you|s play <shown>|s point on|s read as
-5 s read out|s read tomorrow|s remember each|s right it|s row <shown>|s rub the|s sam and|s say four|s say loud
-5 s say sam|s sery <shown>|s set <shown>|s shall <shown>|s silent the|s sinc thre|s small are|s smaller be
-5 s smallest you|s snip the|s sound your|s spell out|s stack <shown>|s stop an|s stop the|s str <said>
-5 s suppos did|s sys <said>|s test would|s than last|s that a|s that is|s that on|s the alway|s the banana
-5 s the hang|s the how|s the parameter|s the should|s the step|s the they|s the to|s the wer|s ther built
-5 s ther rank|s ther you|s thes two|s think it|s though wer|s thre expect|s tim with|s to mind|s to put
-5 s to which|s trac for|s try <said>|s two red|s two the|s typ all|s until <shown>|s walk onc|s walk through
-5 s we look|s well thirty|s wer halfway|s wer on|s wev the|s what for|s what into|s what largest|s whatever can
-5 s when suit|s wher and|s whether all|s which com|s whil <said>|s with bar|s with equal|s with slic
-5 s would convinc|s would defend|s wouldnt <shown>|s writ cod|s writ in|s you aloud|s you chang|s you eight
-5 s you rely|s youd bigint|s youd on|s your be|s your wher|sets up colleagu|sets up design|sets up dict
-5 sets up end|sets up expect|sets up java|sets up leav|sets up sort|sets up today|sets up u|syntax about
-5 syntax deepcopy|syntax end|syntax is|syntax whil|tells ahead|tells builtin|tells charat|tells com|tells defin
-5 tells drop|tells entir|tells found|tells go|tells gues|tells larger|tells loop|tells market|tells method
-5 tells minimum|tells nic|tells pair|tells pond|tells rang|tells rub|tells salt|tells session|tells somebody
-5 tells statement|tells stranger|tells sum|tells summary|tells therell|tells thrown|tells trad|tells writ
-5 tells written|w an|w anyon|w anyway|w apology|w arbitrary|w compiler|w connect|w counterpart|w duplicat
-5 w feed|w fil|w friday|w general|w gran|w hint|w merg|w monday|w nephew|w occur|w patch|w pick|w pond
-5 w pressur|w proportion|w reviewer|w salt|w shelv|w shut|w sing|w sphinx|w strik|w tea|w therell|w unusual
-5 w yet
-4 acts advises requests|advises back|advises continu|advises del|advises enough|advises exact|advises goe
-4 advises handy|advises let|advises rest|advises show|advises somebody|asks apart|asks argu|asks assumption
-4 asks build|asks consider|asks enough|asks help|asks imagin|asks minut|asks n|asks opinion|asks reckon
-4 asks return|asks set|asks siz|asks special|asks stat|asks taught|asks valu|b <said> after|b <said> be
-4 b <said> com|b <said> dont|b <said> hand|b <said> onc|b <said> stop|b <said> they|b <said> youv|b <shown> b
-4 b <shown> dvdf|b <shown> els|b <shown> fail|b <shown> let|b <shown> pleas|b <shown> show|b <shown> swap
-4 b ^ accord|b ^ digit|b ^ eighteen|b ^ humour|b ^ hunt|b ^ itd|b ^ iterat|b ^ output|b ^ pas|b ^ perhap
-4 b ^ possib|b ^ real|b ^ two|b ^ undo|b a chessboard|b a day|b a dozen|b a messag|b a method|b a sceptical
-4 b a six|b a whol|b abba it|b about what|b all its|b all thirteen|b and merg|b and on|b and send
-4 b any languag|b any troubl|b apart from|b append it|b are broken|b are possibl|b argument is|b arrang $
-4 b ask it|b ask me|b at <odd>|b be lov|b be wrong|b befor <asked>|b behind us|b being ther|b bench $
-4 b big word|b both halv|b bracket after|b breath $|b bring the|b c $|b can follow|b can that|b cant $
-4 b cant comment|b carry the|b cheap $|b choos a|b clash $|b clu yet|b cod with|b cod would|b colleagu had
-4 b comfortabl <facts>|b compar <facts>|b comparison <shown>|b complexity $|b comprehension that|b count $
-4 b count and|b day $|b depend on|b design <shown>|b do thing|b dont show|b doubl check|b doubl the|b doubt it
-4 b down to|b each a|b each turn|b earlier <odd>|b earlier <talk>|b end <talk>|b entir <asked>|b entir insid
-4 b enumerat $|b even one|b every test|b exit $|b expect for|b extra <shown>|b eye $|b fifty $|b first fail
-4 b fiv and|b float of|b for and|b for sort|b from low|b frustrat $|b full and|b gent $|b given how|b go ahead
-4 b gon <talk>|b good company|b got about|b green all|b halv $|b hand to|b has two|b hav caught|b heard from
-4 b hidden test|b highest <asked>|b highest count|b hold back|b hold only|b hold up|b humour me|b i also
-4 b i believ|b i had|b i may|b i owe|b i promis|b if i|b ill stay|b im happy|b imagin that|b in forty
-4 b in whatever|b in word|b indexerror $|b indexerror in|b is also|b is everyth|b is handy|b is my|b is their
-4 b it beat|b it however|b it just|b it mean|b it out|b it read|b it saf|b iterat over|b its all|b itself and
-4 b ive a|b just want|b key of|b keyerror $|b knock $|b know its|b label $|b last run|b lead you|b learn how
-4 b least one|b left one|b left to|b let breath|b let mak|b lin <asked>|b lin by|b lin six|b link $|b look the
-4 b loop to|b mak $|b math floor|b may happen|b me at|b me by|b me well|b mean in|b meet it|b memory <talk>
-4 b merg the|b might that|b might your|b min is|b mind what|b minut <shown>|b moment doe|b mor interest
-4 b most tim|b much longer|b must go|b nam <shown>|b nam the|b nasty <asked>|b nin <asked>|b nin in|b no $
-4 b now <shown>|b occur $|b of counter|b of doubl|b of opener|b of paper|b offic $|b old <asked>|b on duty
-4 b on thre|b one addition|b one entry|b one les|b one singl|b one such|b or les|b order to|b our <talk>
-4 b out yourself|b over to|b own <asked>|b own pac|b paper <odd>|b past it|b pictur <odd>|b plac <talk>
-4 b point seven|b pop the|b pop with|b put a|b python <facts>|b python <talk>|b rac $|b rather let|b refer to
-4 b rep is|b roof $|b run yet|b saf to|b say <said>|b say to|b sceptical <talk>|b second step|b seen a
-4 b serv <shown>|b settl in|b seven to|b she just|b shift <facts>|b shift the|b short <odd>|b should it
-4 b shown $|b silenc $|b sing $|b sit in|b sit next|b someth about|b spac $|b spe <talk>|b split the
-4 b stamp is|b stay silent|b step by|b step of|b step would|b still <talk>|b still for|b stir $|b stop becaus
-4 b strik you|b such <shown>|b sum <facts>|b sur are|b tak <said>|b tak on|b talk whil|b ten of|b test to
-4 b that bother|b that half|b that input|b that kind|b that someth|b that subtract|b the larger|b the length
-4 b the machin|b the original|b the pictur|b the tray|b them pas|b them pass|b then two|b they do|b they dont
-4 b thi <said>|b thi isnt|b thi minut|b thi question|b thi task|b think so|b though a|b thre cas|b thre minut
-4 b till you|b tim <facts>|b tim is|b tiny <shown>|b to <facts>|b to draw|b to drink|b toarray $|b tonight $
-4 b total is|b trac the|b try both|b try your|b twenty <talk>|b two element|b two pair|b typ <odd>|b typ error
-4 b unbroken <talk>|b unbroken stretch|b underscor <said>|b unit $|b unsur about|b until its|b until one
-4 b up onc|b variabl hold|b we <odd>|b we let|b what gav|b what its|b what mov|b what youd|b wher she
-4 b whether ther|b which also|b which bit|b which way|b which would|b whos <said>|b why thos|b with exact
-4 b word what|b work <shown>|b work that|b would an|b would headphon|b would stand|b year $|b you cut|b you hit
-4 b you mean|b you point|b you see|b you sum|b you work|b youd <odd>|b youll never|b your build|b your choos
-4 b your estimat|b your method|b your pick|b zero <asked>|b zero are|guess about the language how
-4 guess about the language its|guess fifty|guess i|guess on|guess sort|guess thirty|guess twenty|language left
-4 language zero|leads clear|leads headphon|leads path|leads problem|leads siz|leads valu|leads variabl
-4 leads voic|leads want|nothing choos|nothing eighty|nothing every|nothing ha|nothing henc|nothing hi
-4 nothing letter|nothing map|nothing nineteen|nothing nobody|nothing output|nothing quick|nothing rain
-4 nothing skip|nothing wher|nothing youll|plan me|plan settl|plan speak|plan thank|plan that names is
-4 plan that names keep|plan that names push|plan thre|question as|question can|question several|question tells
-4 remark b|remark you|reports accept|reports append|reports arrang|reports bracket|reports call
-4 reports character|reports comma|reports const|reports crash|reports describ|reports design|reports exist
-4 reports frustrat|reports instead|reports kept|reports lambda|reports mix|reports old|reports promis
-4 reports rais|reports refresh|reports result|reports row|reports scan|reports settl|reports siren|reports stand
-4 reports system|reports tabl|reports tick|reports toarray|reports util|reports whatever|reports wonder
-4 reports writ|requests break|requests choos|requests doubl|requests form|requests fourth|requests hour
-4 requests loan|requests rephras|requests result|requests said|requests sip|requests train|s <said> bracket
-4 s <said> call|s <said> do|s <said> hav|s <said> itself|s <said> keyerror|s <said> peac|s <said> wher
-4 s <shown> are|s <shown> certain|s <shown> default|s <shown> didnt|s <shown> differ|s <shown> glad|s <shown> gon
-4 s <shown> hit|s <shown> includ|s <shown> loaf|s <shown> mind|s <shown> need|s <shown> nlargest|s <shown> print
-4 s <shown> slow|s <shown> stor|s <shown> subtract|s <shown> talk|s <shown> touch|s ^ accord|s ^ bar|s ^ box
-4 s ^ byt|s ^ constant|s ^ even|s ^ everyon|s ^ field|s ^ happy|s ^ has|s ^ headphon|s ^ hidden|s ^ humour
-4 s ^ hunt|s ^ hurry|s ^ import|s ^ int|s ^ never|s ^ owe|s ^ perhap|s ^ possib|s ^ quarter|s ^ ran
-4 s ^ rather|s ^ red|s ^ sock|s ^ twelv|s ^ wav|s a belong|s a clerk|s a coat|s a hav|s a lie|s a moment
-4 s a pair|s a pil|s a plac|s about cod|s about plan|s about sam|s about thi|s add what|s ahead <said>
-4 s ahead <shown>|s all other|s all pass|s aloud you|s alright you|s and may|s and stand|s and toward
-4 s and twin|s and you|s answer a|s any one|s are many|s are still|s are than|s array <said>|s array a
-4 s arriv that|s as next|s at for|s at rear|s b <shown>|s be in|s be sam|s becom <shown>|s befor add
-4 s befor hav|s befor last|s behind <shown>|s bit you|s both are|s box <shown>|s by one|s can over
-4 s cant assign|s carry the|s cas two|s chang plan|s clear to|s cod that|s complain it|s could find
-4 s could look|s could show|s could spell|s could wrong|s decision your|s delet <said>|s did choos|s do add
-4 s do decid|s do end|s do meet|s do trust|s doe com|s doe matter|s each for|s each in|s each that
-4 s entir <shown>|s entir another|s first that|s fiv of|s fiv them|s follow the|s follow through|s for today
-4 s four as|s full with|s gap no|s gav for|s giv that|s greater the|s group the|s half <said>|s half on
-4 s havent from|s hear about|s her well|s hop <shown>|s how approach|s how longer|s hundr <said>|s hundr thre
-4 s i follow|s if dont|s if follow|s if loop|s if only|s if sum|s ill her|s ill to|s im you|s in full
-4 s in inner|s in other|s in python|s in rush|s in sampl|s in way|s index in|s index on|s into by|s is except
-4 s is pair|s is part|s is smallest|s is youd|s it <shown>|s it cost|s it somebody|s it undefin|s its argument
-4 s its sort|s just on|s know <said>|s know that|s last on|s lay the|s lead ther|s least about|s length the
-4 s length zero|s let cod|s let do|s let fiv|s let her|s let test|s let ther|s lin for|s lin nam|s lon <shown>
-4 s look each|s loop without|s mad a|s mak empty|s mak the|s many she|s many them|s match a|s may below
-4 s may that|s me they|s mean that|s might it|s minimum <shown>|s mor two|s mov by|s my are|s my say
-4 s nam squar|s need apologis|s no of|s non no|s number you|s of hav|s of task|s of thos|s on count|s on six
-4 s one hold|s one ten|s or struct|s out eight|s out last|s out tim|s over length|s patienc the|s peopl the
-4 s pictur <shown>|s pop the|s print <shown>|s quiet you|s rely it|s repeat very|s result <shown>|s round <said>
-4 s run all|s say about|s say is|s see a|s seem be|s set <said>|s set a|s seven nin|s shall let|s shall look
-4 s show wher|s slic run|s small all|s somebody you|s sort thing|s squar and|s squar with|s statement <shown>
-4 s suppos want|s swap <shown>|s tabl you|s tak one|s talk what|s taught the|s ten <said>|s ten left
-4 s test them|s that <said>|s that or|s that plan|s that spend|s that thre|s that yet|s the after|s the becaus
-4 s the depend|s the is|s the ive|s the slot|s the today|s the unus|s them hashabl|s ther at|s ther i
-4 s ther rush|s ther ten|s ther up|s ther wrong|s they one|s thi for|s thre gav|s through <shown>
-4 s through word|s throw <shown>|s tie the|s tim <said>|s to problem|s to someth|s turn your|s twic the
-4 s two fail|s two from|s unbroken of|s undefin the|s unles giv|s until speak|s up your|s variabl lin
-4 s version it|s version the|s very inner|s want start|s we to|s wear <shown>|s wer thousand|s what ask
-4 s what did|s what of|s what result|s what such|s when found|s when say|s whenever want|s wher can
-4 s which chang|s which lead|s which tru|s why one|s with at|s with position|s with six|s word your|s work when
-4 s would caught|s would draw|s would rather|s would tak|s writ with|s you asid|s you byt|s you check
-4 s you each|s you going|s you her|s you linear|s you nam|s you only|s you shar|s you show|s you twic
-4 s youd over|s youd thi|s your a|s your com|s your for|s your has|s your pac|s your welcom|s your with
-4 s youv minut|s youv typ|s zero thre|sets up input|sets up pas|syntax doe|syntax extend|syntax sys
-4 syntax theyr|syntax wher|syntax which|syntax whol|tells acces|tells climb|tells comparingint|tells fill
-4 tells forth|tells full|tells giv|tells greater|tells ground|tells hand|tells hotel|tells hous|tells interview
-4 tells lid|tells mes|tells nam|tells pictur|tells postman|tells precis|tells radio|tells screen|tells sort
-4 tells story|tells subtract|tells sunny|tells text|tells threw|tells travel|tells tre|tells underscor|w appl
-4 w banana|w brought|w buy|w chessboard|w choos|w clearer|w comparingint|w complain|w discus|w dozen|w echo
-4 w equal|w exist|w exit|w expression|w fami|w foot|w frustrat|w gav|w grab|w headphon|w mes|w mississippi
-4 w mut|w obviou|w parameter|w peopl|w rac|w rear|w refer|w remind|w return|w roof|w sceptical|w scissor
-4 w shown|w stir|w stream|w sufficient|w sur|w teammat|w toward|w train|w tuesday|w w
-3 acts requests leads|acts requests requests|advises bracket|advises figur|advises further|advises hom
-3 advises linear|advises lying|advises paper|advises shelf|advises speak|asks bring|asks cell|asks claim
-3 asks job|asks look|asks nastiest|asks persuad|asks position|asks responsibl|asks sceptical|asks u
-3 b <said> away|b <said> becom|b <said> cost|b <said> grow|b <said> know|b <said> read|b <said> result
-3 b <said> round|b <said> underscor|b <shown> anyth|b <shown> cost|b <shown> differ|b <shown> form|b <shown> look
-3 b <shown> non|b <shown> on|b <shown> report|b <shown> shar|b <shown> sixty|b <shown> together|b <shown> we
-3 b <shown> with|b ^ <asked>|b ^ afterward|b ^ diagonal|b ^ expect|b ^ follow|b ^ forgiv|b ^ help|b ^ henc
-3 b ^ java|b ^ map|b ^ odd|b ^ point|b ^ seventy|b ^ shout|b ^ somewher|b ^ spell|b ^ tochararray|b ^ total
-3 b ^ will|b ^ within|b ^ worry|b a <odd>|b a blank|b a char|b a cod|b a decision|b a fix|b a four
-3 b a librarian|b a matter|b a non|b a radio|b about nin|b achiev $|b addition per|b after your|b all <asked>
-3 b all in|b all pass|b all twelv|b all week|b aloud what|b alright with|b alway com|b alway fill
-3 b an attributeerror|b and all|b and delet|b and describ|b and middl|b and noth|b and round|b any $
-3 b anyth about|b apart $|b approach <talk>|b are and|b are one|b are ten|b as my|b as no|b as possibl
-3 b ask of|b assign both|b at about|b at an|b at to|b at when|b bar $|b be a|b be four|b becom of
-3 b been still|b befor <talk>|b between <said>|b bigger $|b biscuit $|b body of|b bool or|b both for|b both hav
-3 b box with|b by itself|b byt <asked>|b byt position|b call <asked>|b call toarray|b call with|b cam in
-3 b can rely|b cas are|b cas pas|b cas wher|b catch your|b chang your|b choos between|b choos that|b cod is
-3 b cod treat|b com $|b confirm that|b constant <asked>|b container slash|b cost on|b current <facts>|b d $
-3 b deal with|b decid for|b default you|b describ what|b detail $|b dict it|b did <shown>|b didnt $
-3 b didnt <facts>|b differenc would|b do at|b do the|b do ther|b do what|b don the|b dont hand|b dot length
-3 b down for|b draw you|b dur a|b each guest|b edg $|b embarras your|b enter into|b entir <odd>|b entry of
-3 b even for|b ever be|b exact doe|b expect <shown>|b expect from|b expect the|b fail <asked>|b fall off
-3 b feel comfortabl|b few word|b fil still|b find $|b find one|b finish $|b first insert|b first sign
-3 b fit into|b fiv green|b float $|b for <talk>|b for abba|b formula with|b four by|b fourteen pass
-3 b from <odd>|b from nin|b front of|b gain by|b giv <facts>|b go <odd>|b go over|b going up|b got twelv
-3 b guess $|b guest insid|b half is|b happen after|b has it|b has one|b hasnt been|b hav about|b hav no
-3 b hav on|b he had|b hear $|b hold <shown>|b hot <odd>|b hour <shown>|b hous $|b how <facts>|b how confident
-3 b hurry at|b i <asked>|b i com|b i expect|b idea at|b idea to|b if <asked>|b if anyth|b if we|b ill <asked>
-3 b imagin <shown>|b in go|b in order|b in squar|b index the|b init $|b input <facts>|b input <talk>
-3 b insid each|b instead of|b into str|b is clean|b is eight|b is halfway|b is told|b it <shown>|b it aloud
-3 b it bother|b it buy|b it hav|b it keep|b it later|b it put|b it spread|b it than|b it what|b it wrap
-3 b its about|b its alright|b its miss|b its nod|b its siz|b just <facts>|b keep just|b keyboard $|b kid join
-3 b know mor|b know whether|b lambda that|b larg would|b last <asked>|b last <talk>|b last bit|b last thought
-3 b latest one|b leap to|b let <asked>|b let try|b lie entir|b likewis $|b littl <asked>|b long would
-3 b look <asked>|b lov thi|b mad $|b many round|b mark for|b match <shown>|b math <odd>|b me see|b me too
-3 b me whether|b memory allow|b met <talk>|b might <facts>|b might break|b minut are|b mor or|b much <shown>
-3 b must hav|b my fac|b my lip|b nam for|b need <shown>|b new <facts>|b newcomer <shown>|b next step
-3 b nineteen $|b no clu|b nod and|b non to|b not at|b noth at|b now that|b number of|b of fifteen|b of friend
-3 b of only|b of tast|b of twelv|b off and|b okay with|b on <asked>|b onc wer|b one after|b or no|b order and
-3 b other <facts>|b other is|b out already|b own cod|b pair <facts>|b pair that|b part <talk>|b partner <talk>
-3 b pay <talk>|b plain dict|b pointer <talk>|b popitem with|b possibl $|b problem a|b program <asked>
-3 b program <facts>|b program print|b put it|b read <said>|b recursion <shown>|b reject $|b responsibl for
-3 b rol $|b run a|b run when|b sam <said>|b say for|b say how|b say zero|b second argument|b second part
-3 b select from|b select on|b sentenc $|b set asid|b seven pas|b shar the|b she <asked>|b simp stop
-3 b sinc everyth|b singl <shown>|b six out|b sixty four|b slash in|b slid it|b slow is|b small <odd>|b smell of
-3 b somebody befor|b someth <said>|b spot for|b start from|b stat of|b stay quiet|b still run|b str $
-3 b suitcas $|b sum up|b suppos ther|b sur i|b surest of|b suspect $|b ten <said>|b ten second|b ten test
-3 b test that|b than any|b that cam|b that each|b that go|b that isnt|b that point|b that ther|b that we
-3 b that when|b that wont|b that youd|b the array|b the bar|b the better|b the book|b the drawer|b the editor
-3 b the fil|b the fourth|b the fre|b the largest|b the lon|b the market|b the most|b the new|b the pleasur
-3 b the standard|b the str|b the top|b them <asked>|b then <said>|b then one|b ther is|b ther non|b they grow
-3 b they hav|b they never|b they should|b theyr arrang|b thi sort|b thi stag|b thi version|b thing youd
-3 b thirteen <talk>|b thos are|b thre fail|b thre wher|b through <talk>|b tim grow|b to about|b to convinc
-3 b to offer|b took you|b touch a|b trac what|b troubl at|b tru for|b try the|b turn into|b twenty to
-3 b two idea|b two loop|b two sentenc|b uncl <talk>|b under <talk>|b uneven <shown>|b until then|b us <asked>
-3 b us to|b use for|b use that|b vanish $|b variabl after|b version <talk>|b w $|b want its|b we carry
-3 b welcom <shown>|b wer on|b wer say|b wer ten|b what <asked>|b what differenc|b what draw|b what ground
-3 b what lead|b what might|b when every|b when youd|b which <odd>|b which input|b which its|b which test
-3 b whil the|b who want|b whoever is|b with all|b with and|b with both|b with minu|b with nin|b without <facts>
-3 b word abba|b word com|b work the|b would convinc|b would such|b wouldnt <facts>|b writ <said>|b writ new
-3 b writ out|b writ the|b wrong <talk>|b wrong with|b you break|b you confident|b you imagin|b you left
-3 b you measur|b you met|b you narrat|b you right|b you seen|b you set|b you throw|b you too|b you wrestl
-3 b youd defend|b youd hand|b your <asked>|b your check|b your decision|b your reckon|b your test|b your version
-3 b youv reach|b zero dot|b zero too|guess a|guess about the language sort|guess check|guess compar
-3 guess explain|guess over|guess she|guess suppos|guess whether|guess wrong|language empty|language im
-3 language noth|language on|language sets up|language whichever|language you|leads below|leads carry
-3 leads enough|leads hold|leads larg|leads moment|leads nobody|leads question|leads seen|leads sid|leads troubl
-3 leads typ|n <facts> 3|nothing either|nothing enjoy|nothing expect|nothing fewer|nothing forgiv|nothing gap
-3 nothing help|nothing hm|nothing hurry|nothing key|nothing mov|nothing nin|nothing our|nothing pictur
-3 nothing ther|plan whatever|question could|question four|question its|question loud|question round
-3 question throw|question we|question whichever|remark harm|remark one|remark other|remark python|remark round
-3 remark tak|remark that names alright|remark that names at|remark that names do|remark that names from
-3 remark that names show|remark that names with|remark thi|remark whoever|remark whos|remark wouldnt|remark yes
-3 reports absent|reports allow|reports annoy|reports appreciat|reports argument|reports attributeerror
-3 reports believ|reports char|reports colon|reports constant|reports current|reports discard|reports distinct
-3 reports drink|reports entir|reports fami|reports far|reports fourth|reports fun|reports height|reports hors
-3 reports iterat|reports jar|reports lay|reports librarian|reports littl|reports minimum|reports monday
-3 reports nervou|reports paus|reports primitiv|reports rac|reports roof|reports run|reports shut|reports silenc
-3 reports spac|reports strik|reports try|reports uniqu|reports unsur|requests bit|requests car|requests computer
-3 requests convinc|requests d|requests doll|requests floor|requests go|requests lean|requests lie
-3 requests russian|requests slow|requests statement|requests step|requests whenever|requests wrap|s <said> add
-3 s <said> dont|s <said> end|s <said> kept|s <said> length|s <said> most|s <said> rang|s <said> twic
-3 s <shown> as|s <shown> boolean|s <shown> card|s <shown> carry|s <shown> day|s <shown> door|s <shown> fail
-3 s <shown> few|s <shown> go|s <shown> item|s <shown> larg|s <shown> link|s <shown> moment|s <shown> no
-3 s <shown> pay|s <shown> shorter|s <shown> should|s <shown> sip|s <shown> undefin|s <shown> watch|s <shown> wer
-3 s ^ anyon|s ^ behind|s ^ bucket|s ^ duplicat|s ^ element|s ^ elif|s ^ er|s ^ every|s ^ final|s ^ fir
-3 s ^ forgiv|s ^ grandmother|s ^ heaven|s ^ henc|s ^ id|s ^ is|s ^ ive|s ^ job|s ^ kind|s ^ knock|s ^ larg
-3 s ^ littl|s ^ mad|s ^ our|s ^ peek|s ^ promis|s ^ quadratic|s ^ remov|s ^ shak|s ^ somewher|s ^ squar
-3 s ^ stal|s ^ steer|s ^ stor|s ^ stuck|s ^ term|s ^ thi|s ^ total|s ^ trac|s ^ yes|s ^ you|s a <shown>
-3 s a and|s a b|s a cant|s a question|s a sentenc|s a slash|s a whos|s about <shown>|s about cost|s about of
-3 s about than|s about through|s accord the|s all for|s all go|s all small|s all test|s all the|s alon <shown>
-3 s along a|s among one|s and and|s and map|s and non|s and now|s and on|s and onc|s and queu|s and through
-3 s any between|s anyth your|s appreciat <shown>|s are no|s argu it|s around <said>|s as allow|s as cam|s as is
-3 s as second|s at earliest|s at stag|s at two|s be comfortabl|s be each|s be i|s be too|s been alon
-3 s been littl|s been to|s begin <shown>|s behind has|s bet a|s bigger the|s book you|s boolean <shown>|s by at
-3 s by nam|s by reckon|s byt and|s cant to|s cas through|s chang one|s check by|s com for|s comma equal
-3 s compar identity|s compar their|s container <said>|s cost your|s could describ|s curiou you|s did do
-3 s did settl|s didnt the|s distinct of|s divid round|s do believ|s do of|s doe each|s doe end|s doe know
-3 s doe look|s doe occur|s doe program|s doe show|s draw to|s each <said>|s easy follow|s either is
-3 s element <shown>|s eleven the|s enough the|s equal comma|s error that|s everyth <shown>|s expect you
-3 s eye the|s fami of|s far of|s fifteen a|s first its|s first off|s fiv left|s for last|s for plac|s for so
-3 s for yet|s four fail|s four for|s four pas|s from as|s from sam|s from test|s gather <said>|s glad hear
-3 s go one|s halfway the|s happen one|s has two|s hav sip|s hav tabl|s havent one|s high middl|s hold on
-3 s hunt the|s hurry all|s i hav|s i of|s i play|s i through|s i we|s i with|s i wouldnt|s i your|s if item
-3 s if not|s if rather|s ill on|s im about|s in already|s in comment|s in doubl|s in first|s in fiv|s in for
-3 s in if|s in kitchen|s in languag|s in pocket|s in six|s in wrong|s in youd|s input which|s interest your
-3 s is count|s is welcom|s it also|s it com|s it stop|s it them|s its decision|s its for|s its lin|s its you
-3 s just condition|s keep on|s keep run|s key a|s keyerror the|s know away|s know finish|s know it|s last was
-3 s leav choic|s length one|s les the|s let six|s lin it|s look to|s look your|s mad think|s mark you
-3 s may the|s may your|s me cod|s me now|s me thi|s mean <said>|s middl is|s minut on|s moment that|s mor les
-3 s mov finger|s must a|s my had|s n the|s need that|s next each|s next isnt|s next iter|s next on
-3 s nobody <shown>|s nobody the|s notebook the|s of and|s of equal|s of exist|s of length|s of now|s of tim
-3 s of train|s of typ|s of wher|s off last|s on at|s on end|s on small|s onc that|s one an|s one insid
-3 s only six|s out half|s outer and|s over your|s paint one|s pas comparator|s peopl a|s peopl whil|s pick of
-3 s plu <shown>|s popitem last|s position each|s program a|s put it|s puzzl the|s queu you|s remind of
-3 s remov first|s return if|s ring the|s run idea|s run onc|s sam as|s see chang|s see your|s sentenc the
-3 s seven <shown>|s short and|s sinc one|s sip someth|s sit <shown>|s six that|s slash a|s spread the
-3 s start at|s start the|s statement for|s still me|s suspect <said>|s talk cost|s ten to|s test and|s test it
-3 s than les|s that all|s that break|s that clear|s that decision|s that most|s that non|s that only|s that you
-3 s the abba|s the and|s the below|s the chang|s the could|s the dur|s the finish|s the follow|s the hop
-3 s the isnt|s the look|s the mov|s the other|s the pass|s the person|s the set|s the stand|s the test
-3 s the together|s the until|s the version|s them and|s them their|s ther one|s thing <shown>|s thirty in
-3 s thre as|s through first|s to don|s to other|s to plan|s to sur|s to was|s together the|s too and
-3 s troubl all|s twenty thirty|s two expect|s two in|s two most|s two to|s u two|s until round|s up thirty
-3 s valu the|s variabl when|s want to|s we <said>|s we from|s wer for|s wer in|s wer insert|s what between
-3 s what need|s what reason|s what thos|s whatever <said>|s when go|s when they|s whenever feel|s wher has
-3 s wher most|s wher run|s wher to|s which fin|s which them|s whil run|s who and|s with all|s with argument
-3 s with finger|s with key|s with nod|s within <shown>|s work already|s would argu|s would buy|s would choos
-3 s would comput|s would keep|s would measur|s would my|s would need|s would too|s would trust|s written the
-3 s wrong a|s x enumerat|s you assum|s you comfortabl|s you if|s you problem|s you run|s you say|s you typ
-3 s you up|s youll it|s youll to|s your giv|s your mov|s your remember|s your report|s your use|s your work
-3 s youv twelv|s zero length|s zero ten|sets up fourth|sets up fram|sets up pair|sets up queu|sets up right
-3 syntax any|syntax import|syntax python|tells answer|tells anyth|tells appl|tells b|tells becom|tells comma
-3 tells eighty|tells feed|tells field|tells fre|tells height|tells hunt|tells indic|tells jot|tells kick
-3 tells kind|tells l|tells mer|tells mountain|tells offic|tells parenthes|tells pivot|tells program|tells rank
-3 tells real|tells rep|tells replac|tells replaceall|tells report|tells return|tells roof|tells shout
-3 tells singl|tells slot|tells tak|tells task|tells throw|tells tip|tells turn|tells wav|tells whatever
-3 w acces|w achiev|w ann|w another|w attributeerror|w brok|w cat|w cod|w collect|w combination|w comma
-3 w conversation|w disagre|w dish|w effort|w embarras|w er|w examin|w fifth|w form|w freshest|w goe
-3 w grandmother|w habit|w henc|w hors|w iteration|w kind|w larg|w least|w likewis|w maintain|w mak|w march
-3 w mer|w messy|w mind|w outcom|w owl|w paper|w photo|w regard|w regular|w rep|w requir|w responsibl
-3 w select|w separat|w shout|w slot|w slow|w someon|w somewher|w styl|w subtract|w suggestion|w surest
-3 w surround|w tangl|w tester|w topmost|w tos|w tour|w umbrella|w uncoupl|w underscor|w within|w wobbl
-2 acts advises asks|advises ahead|advises bar|advises final|advises left|advises longer|advises minut
-2 advises nasty|advises nearest|advises occur|advises paus|advises plain|advises stretch|advises strok
-2 advises sum|advises total|advises tru|asks alik|asks best|asks brought|asks catch|asks comfortabl
-2 asks counter|asks cross|asks estimat|asks happy|asks hear|asks land|asks lean|asks pattern|asks result
-2 asks said|asks simplest|asks updat|b <said> argument|b <said> shar|b <said> tim|b <said> turn|b <shown> <odd>
-2 b <shown> are|b <shown> by|b <shown> del|b <shown> each|b <shown> eleven|b <shown> from|b <shown> goe
-2 b <shown> link|b <shown> onc|b <shown> twelv|b <shown> wher|b ^ array|b ^ collection|b ^ first|b ^ giv
-2 b ^ input|b ^ jot|b ^ might|b ^ read|b ^ rub|b ^ six|b ^ slic|b ^ small|b ^ step|b ^ the|b ^ they|b ^ w
-2 b a and|b a bag|b a bookshelf|b a breadth|b a capital|b a grand|b a reviewer|b a sequenc|b a stranger
-2 b a zero|b about one|b about tim|b add to|b afresh $|b after one|b agre on|b all six|b all small|b allow and
-2 b also want|b alway say|b an a|b an element|b and an|b and fall|b and fourteen|b and from|b and memory
-2 b and that|b and try|b and we|b another <odd>|b any <odd>|b any question|b anyth in|b approach <shown>
-2 b approach need|b as <asked>|b as a|b as they|b as though|b assum that|b at a|b b equal|b back when|b be her
-2 b be nic|b becom $|b behind my|b being <asked>|b being <said>|b being <shown>|b being stuck|b believ you
-2 b between your|b both <odd>|b build <asked>|b by <said>|b cat $|b chang in|b clever $|b cod review|b cod say
-2 b com along|b conclud from|b confident about|b constant tim|b cost when|b could use|b count twic
-2 b counter <facts>|b decid the|b decid wher|b defend it|b design $|b diagonal $|b differenc $|b doe an
-2 b doe anyth|b doubl one|b doubt your|b down every|b down wher|b drawer $|b drop <talk>|b each box
-2 b each person|b element by|b eleven second|b els <shown>|b end <asked>|b equal <said>|b equal b|b first job
-2 b floor $|b for her|b for mov|b for quit|b for underscor|b from <asked>|b fun $|b go from|b go hom|b goe up
-2 b goodnes $|b half <asked>|b half that|b hand with|b hav fifteen|b hav the|b havent <talk>|b height $
-2 b hint at|b hold the|b hop the|b hour $|b i appreciat|b id be|b identity ther|b if $|b if he|b imagin the
-2 b infinity $|b input for|b input wer|b interest $|b is <asked>|b is cheap|b is need|b is new|b isnt <facts>
-2 b it could|b it had|b it never|b it remind|b it tak|b its argument|b its item|b its last|b its on
-2 b its quiet|b judg $|b just a|b just as|b just befor|b key is|b know for|b know what|b leftmost <shown>
-2 b let paus|b littl $|b long one|b mak for|b many distinct|b mark wher|b may assum|b me a|b me today
-2 b met each|b method <facts>|b million and|b mind <asked>|b much <said>|b much mor|b my gran|b nastiest <shown>
-2 b neighbour are|b never <asked>|b nin of|b nin quadrillion|b not $|b not their|b notic about|b o and
-2 b of <asked>|b of russian|b of slip|b often a|b on <talk>|b on eight|b on every|b one beyond|b one i
-2 b one sort|b one wait|b open to|b or deny|b or four|b out if|b outer <shown>|b output is|b over <shown>
-2 b over it|b paint <talk>|b party $|b pas <facts>|b pas on|b pick a|b play your|b plu equal|b popitem <shown>
-2 b pressur $|b put $|b quadrillion $|b record $|b recursion <talk>|b recursion and|b remind you|b repeat <odd>
-2 b right away|b round could|b run over|b screen $|b see them|b see whether|b settl that|b seven minut
-2 b she never|b shift everyth|b sho $|b sign <asked>|b smaller <talk>|b som other|b someth <odd>|b somewher $
-2 b song $|b start afresh|b statement <talk>|b stay <odd>|b still has|b still with|b sufficient $|b sum $
-2 b suspect a|b sys <talk>|b sys modul|b tea her|b test is|b that i|b that index|b that only|b that show
-2 b that yourself|b the cas|b the comment|b the computer|b the conversation|b the detail|b the moment
-2 b the result|b the slic|b the sys|b the timelin|b the window|b them with|b ther an|b ther are|b they arent
-2 b theyr compar|b thi weather|b thi would|b thing do|b thirty <talk>|b thos from|b thre <odd>|b tim out
-2 b to anyon|b to fifty|b to maintain|b to pas|b to paus|b to show|b to their|b to touch|b to two
-2 b to understand|b toarray on|b told $|b trac them|b twelv and|b twelv of|b two argument|b two test
-2 b undefin <talk>|b undefin if|b underscor <asked>|b underscor valu|b up <said>|b up without|b variabl <talk>
-2 b wait <odd>|b want thre|b want two|b way a|b we <facts>|b wer going|b what becom|b what chang
-2 b what different|b when <facts>|b when that|b wher one|b which it|b which order|b why a|b will that
-2 b with doubl|b without <odd>|b without an|b work <talk>|b would any|b writ first|b you begin|b you brought
-2 b you build|b you caught|b you enjoy|b you fin|b you mor|b you pass|b your <facts>|b your count|b your loop
-2 b your still|b youv gon|b youv mention|b youv not|b youv put|b youv used|b zero for|b zero one|guess ask
-2 guess describ|guess python|guess start|language could|language every|language put|leads afresh|leads longer
-2 leads need|leads reach|leads statement|leads tomorrow|leads youv|nothing behind|nothing blank|nothing fifty
-2 nothing fil|nothing input|nothing jot|nothing neighbour|nothing new|nothing problem|nothing ready
-2 nothing somewher|nothing too|plan after|plan from|plan go|plan mm|plan requests|plan sort|plan that names do
-2 plan thatll|plan you|question anyth|question her|question itll|remark interval|remark pair
-2 remark that names all|remark that names to|remark thre|remark try|remark with|reports becom|reports build
-2 reports c|reports convinc|reports duplicat|reports end|reports fir|reports full|reports grandmother
-2 reports learn|reports ready|reports shrink|reports sign|reports special|reports um|reports vanish|reports w
-2 reports wear|requests argu|requests clear|requests estimat|requests hand|requests imagin|requests librarian
-2 requests sampl|requests serv|requests whichever|s <said> afterward|s <said> full|s <said> later|s <said> leav
-2 s <said> new|s <said> off|s <said> slow|s <shown> anywher|s <shown> build|s <shown> com|s <shown> doubl
-2 s <shown> final|s <shown> hand|s <shown> keep|s <shown> leav|s <shown> loud|s <shown> memory|s <shown> other
-2 s <shown> past|s <shown> row|s <shown> sav|s <shown> small|s <shown> span|s <shown> they|s <shown> throw
-2 s <shown> typ|s <shown> understand|s <shown> worth|s ^ afterward|s ^ appl|s ^ assumption|s ^ away|s ^ better
-2 s ^ carry|s ^ compiler|s ^ constructor|s ^ goodnes|s ^ judg|s ^ kick|s ^ lot|s ^ mer|s ^ min|s ^ number
-2 s ^ on|s ^ paper|s ^ rub|s ^ say|s ^ sing|s ^ singer|s ^ sound|s ^ spell|s ^ undefin|s ^ v|s ^ w|s ^ what
-2 s ^ wrap|s ^ youll|s ^ zero|s a isnt|s a l|s a method|s a row|s a say|s a with|s abl do|s about tim
-2 s about worst|s add one|s all hav|s and memory|s and new|s and still|s and until|s and wont|s anyth you
-2 s approach it|s are any|s are the|s argument that|s as test|s as to|s befor begin|s befor break|s both be
-2 s by and|s can at|s can what|s check you|s clu now|s com a|s compar what|s condition les|s copy that
-2 s cost on|s count not|s count of|s do ask|s do gain|s do need|s do stop|s doe bother|s doe run|s doe second
-2 s doe two|s don the|s dont them|s door a|s draw small|s eight a|s either may|s els you|s enjoy rest
-2 s expect be|s fail is|s fifteen left|s fifteen remain|s fill <shown>|s finish the|s first is|s first youd
-2 s fit <shown>|s fiv <shown>|s fiv to|s follow you|s for at|s for mor|s for one|s four seven|s four zero
-2 s from import|s grandmother a|s had be|s halv in|s hav <shown>|s hav count|s hav from|s heap slip
-2 s heard <said>|s how an|s how cod|s how distinct|s how its|s how look|s how step|s i thre|s idea you
-2 s if isnt|s if understood|s ill back|s im the|s in grow|s in pictur|s in row|s in third|s in your
-2 s index one|s is better|s is own|s is when|s it happen|s it its|s it only|s it too|s its just|s its plac
-2 s judg for|s keep as|s keep of|s lin that|s lip seal|s liv the|s look one|s loop the|s mad stop|s mak an
-2 s mark the|s me when|s mean a|s minu giv|s my in|s next thing|s nin eleven|s now <shown>|s of <said>
-2 s of call|s of nam|s onc <said>|s one thi|s only many|s or the|s pair the|s per and|s per is
-2 s pleasur <shown>|s plenty tim|s point the|s point your|s popitem the|s program at|s python a|s remember it
-2 s rest your|s round <shown>|s sam lin|s say many|s see <said>|s set and|s seven with|s shall carry|s she it
-2 s show the|s shrink <shown>|s skip <shown>|s small pas|s sort with|s speak each|s split <shown>|s still the
-2 s stop ten|s str a|s sum <shown>|s sum two|s suppos hand|s test <said>|s test say|s test two|s test with
-2 s that an|s that had|s that half|s the aloud|s the around|s the cas|s the doll|s the forty|s the red
-2 s the with|s them for|s ther lin|s thi one|s thing of|s think a|s think russian|s third the|s thre at
-2 s thre its|s to stuck|s to ther|s toarray the|s too cam|s try that|s twelv fourteen|s two at|s two fiv
-2 s two for|s two it|s underscor rang|s up for|s use up|s want it|s way the|s wer as|s what insid|s what own
-2 s when read|s when run|s whether left|s which or|s whil with|s will to|s with is|s with problem|s with valu
-2 s with wher|s would comparison|s would hop|s would mind|s you another|s you least|s you such|s you troubl
-2 s you use|s you would|s youd up|s your judg|s your know|s your need|s your notic|s your see|s your tim
-2 sets up clos|sets up fail|sets up n|sets up partner|sets up review|syntax a|syntax how|syntax tupl
-2 tells anyway|tells beat|tells billion|tells coin|tells cold|tells compiler|tells cur|tells elif|tells explain
-2 tells eye|tells gam|tells ive|tells java|tells k|tells let|tells machin|tells matter|tells party|tells peek
-2 tells recursion|tells room|tells swallow|tells tall|tells thread|tells today|w afterward|w almost|w anywher
-2 w attack|w ballot|w bar|w bob|w both|w busiest|w carriag|w carry|w chapter|w chocolat|w chronological
-2 w coin|w com|w concret|w cup|w del|w detail|w discussion|w divider|w dvdf|w elif|w enumerat|w exercis
-2 w final|w gentl|w glad|w goodby|w goodnes|w grey|w hop|w hunt|w if|w import|w infinity|w insert
-2 w iterator|w kinder|w lambda|w land|w lay|w length|w let|w lip|w lock|w loos|w lunch|w measur|w mother
-2 w myself|w n|w nut|w object|w offic|w older|w original|w our|w pac|w peek|w phras|w platform|w pocket
-2 w purpos|w pursu|w quadrillion|w question|w react|w recommend|w say|w scor|w several|w shopper|w simulat
-2 w singer|w spac|w span|w suitcas|w sweet|w swim|w text|w thread|w tochararray|w took|w torn|w total
-2 w trad|w under|w upper|w use|w visibl|w week|w whil|w year|w yield|w z
-1 w abl|w ahead|w aim|w altogether|w among|w anew|w answer|w apart|w array|w awkward|w balanc|w bet|w blink
-1 w boat|w bookshelf|w british|w cap|w cell|w chang|w character|w chat|w christma|w club|w contract
-1 w convert|w cover|w cumin|w dad|w daughter|w def|w deny|w differenc|w disturb|w dog|w dominat|w drew
-1 w drum|w edit|w empty|w encourag|w engin|w entry|w everyth|w explanation|w exploration|w fac|w fals
-1 w familiar|w fan|w fenc|w fewest|w field|w film|w firm|w fish|w folk|w forth|w g|w glas|w guarant|w hay
-1 w heappush|w height|w hes|w hit|w insertion|w int64|w iter|w kitchen|w lamp|w lazy|w loan|w locat|w long
-1 w lorry|w lowest|w lru|w matter|w meant|w meanwhil|w member|w milk|w millisecond|w mountain|w mug|w nan
-1 w necklac|w nervou|w night|w nod|w nought|w open|w option|w orang|w outermost|w party|w peck|w pin
-1 w pinch|w possibl|w press|w pretend|w program|w prompt|w query|w r|w rack|w rang|w regret|w respect
-1 w result|w safer|w sandwich|w scal|w scan|w sceptic|w scribbl|w seal|w sent|w shap|w shin|w sign
-1 w signatur|w simplest|w siz|w sol|w song|w splic|w spok|w station|w street|w strip|w student|w suit|w tak
-1 w therefor|w throat|w thrown|w thumb|w tied|w tip|w toddler|w tricky|w um|w unbroken|w unfinish|w user
-1 w volum|w wav|w wear|w whatever|w wherea|w whisper|w whit|w wind|w winner|w worst
0 w abba|w aboard|w accord|w account|w act|w admit|w advanc|w ah|w air|w alongsid|w anybody|w anyth|w app
0 w appeal|w archiv|w asid|w ask|w assignment|w asterisk|w au|w averag|w back|w background|w bak|w bang
0 w bank|w bear|w becam|w becom|w begun|w belt|w big|w billion|w biscuit|w bles|w body|w boundary|w boy
0 w bring|w brush|w built|w cak|w calendar|w calm|w cam|w capital|w caretaker|w caus|w ceil|w chair|w chart
0 w chunk|w clas|w coincidenc|w cold|w collection|w color|w comb|w company|w comparison|w complet|w confidenc
0 w consider|w consult|w contain|w containskey|w continu|w cop|w corner|w cosy|w cousin|w croupier|w dark
0 w decid|w decorator|w deep|w diagonal|w diary|w dig|w dinner|w discard|w distinct|w divid|w doubl
0 w doubter|w drawn|w dream|w driver|w due|w dull|w dunder|w dust|w earliest|w easy|w elsewher|w english
0 w enter|w equality|w espanol|w euro|w everybody|w everywher|w exam|w excellent|w expectation|w expres
0 w fact|w factor|w falta|w fancy|w far|w favourit|w fear|w feet|w fell|w felt|w ferry|w fetch|w fill
0 w find|w finish|w fit|w fix|w flea|w footprint|w forever|w forgiv|w fre|w fridg|w full|w func|w ganz
0 w gap|w garden|w gat|w gent|w go|w gossip|w got|w grant|w gras|w grief|w ground|w gues|w guess|w guilty
0 w gut|w haha|w halfway|w halt|w hand|w hard|w harder|w hat|w help|w hesitat|w hey|w hi|w hiccup|w hold
0 w hot|w ideal|w identical|w ihrer|w implementation|w indent|w information|w intend|w interview|w interviewer
0 w intrigu|w invit|w inward|w ive|w j|w jacket|w jok|w jumbl|w keen|w kettl|w keyword|w know|w laid
0 w laptop|w larger|w largest|w laugh|w lawn|w leaf|w lean|w led|w leg|w legal|w lengthen|w lent|w listener
0 w littl|w longer|w machin|w main|w manag|w manner|w map|w mas|w mismatch|w modification|w modify|w monk
0 w morn|w mouth|w multiply|w mum|w negat|w newcomer|w newer|w nic|w ninety|w nois|w noon|w notic|w nudg
0 w ob|w obvious|w odd|w onward|w oof|w operator|w ord|w ouch|w outer|w overall|w overflow|w overfull
0 w overlook|w overwritten|w panic|w para|w parad|w pardon|w park|w particular|w partition|w pencil|w penny
0 w perfect|w perform|w perhap|w pictur|w pitch|w pity|w plainest|w player|w plug|w polish|w poll|w poor
0 w pot|w power|w prefix|w pres|w present|w pric|w proc|w production|w programm|w property|w proportional
0 w provid|w pur|w puzzl|w quarter|w rain|w raw|w re|w read|w reasonabl|w recap|w receipt|w recht|w relativ
0 w remain|w repeat|w respond|w reveal|w rock|w rom|w rotten|w round|w rout|w saf|w said|w sail|w schau
0 w screen|w secret|w sell|w sequenc|w shak|w shant|w sheet|w ship|w shortcut|w shortest|w shower|w sight
0 w sil|w simpl|w simplement|w sit|w slic|w slight|w slightest|w slowest|w small|w smell|w smooth|w snip
0 w snow|w sold|w solid|w solution|w someth|w soup|w spe|w special|w specific|w spic|w spirit|w spoil
0 w spoken|w squar|w stall|w stand|w standard|w star|w steer|w sting|w strang|w struggl|w successful
0 w suggest|w summariz|w sun|w surfac|w surpris|w switch|w symbol|w talent|w taller|w tap|w tast|w taught
0 w technical|w term|w themselv|w theyr|w thought|w thr|w tight|w tim|w timelin|w tiny|w track|w trait
0 w tram|w travel|w treat|w uncut|w underlin|w underneath|w understandabl|w undon|w unfortunat|w unpack
0 w untouch|w useful|w using|w v|w valid|w visitor|w voucher|w waiter|w warm|w warn|w wasteful|w watch
0 w water|w way|w whatll|w wheel|w whichever|w whistl|w wid|w widen|w widest|w wie|w wonderful|w work
0 w worth|w writ|w wrot|w zip|w zu
1 w abov|w abren|w adapt|w additional|w ahoy|w alik|w arriv|w auf|w avant|w awful|w baby|w barman|w bas
1 w begin|w bel|w bell|w belong|w besid|w birthday|w bit|w blot|w bridg|w captain|w car|w challeng|w child
1 w children|w chosen|w cierra|w climb|w coast|w coffe|w combin|w como|w conjunto|w convenient|w cough
1 w couldv|w crack|w creat|w cuando|w cur|w dattent|w day|w deslizant|w determin|w deutsch|w dictat
1 w differenz|w directory|w doctor|w dry|w elk|w em|w engineer|w ensuit|w esta|w except|w expensiv
1 w explicit|w fantastic|w francai|w freq|w frequenc|w goal|w grandfather|w greatest|w gro|w handl|w happi
1 w head|w heavy|w helpful|w honest|w hous|w however|w id|w ignor|w immediat|w intact|w intervall|w je
1 w jeder|w ka|w leav|w letra|w look|w lot|w luego|w lying|w mad|w mean|w meet|w memory|w mistak
1 w monticulo|w mustnt|w nearer|w neednt|w nur|w obey|w occurrenc|w palm|w parcour|w plenty|w poi|w polit
1 w posicion|w prepar|w profundidad|w pub|w random|w realiz|w recognis|w recorr|w referenc|w rejoin|w restart
1 w se|w si|w sid|w sie|w singl|w slim|w snail|w sound|w starter|w strong|w su|w suma|w suspiciou
1 w swallow|w tag|w taken|w tamanho|w tamano|w te|w tear|w tel|w theyv|w threw|w throughout|w tongu
1 w troubl|w uncl|w unclip|w upward|w van|w ventana|w vertic|w voila|w wagon|w weight|w wert|w win|w written
2 advises addition|advises anew|advises bet|advises cell|advises dot|advises dummy|advises kept|advises long
2 advises notic|advises tally|advises tupl|advises unclos|advises went|asks gav|asks neighbour|asks pop
2 asks possib|asks sav|asks spot|b <shown> cell|b <shown> halv|b <shown> is|b <shown> led|b <shown> only
2 b <shown> right|b <shown> see|b <shown> somewher|b <shown> spot|b <shown> thes|b <shown> trick
2 b <shown> wouldnt|b <shown> youd|b ^ binar|b ^ copy|b ^ et|b ^ ever|b ^ f|b ^ hed|b ^ ive|b ^ may|b ^ nah
2 b ^ other|b ^ spend|b ^ watch|b ^ with|b a <facts>|b a bar|b a candidat|b a certain|b a classic|b a colour
2 b a counter|b a detour|b a gues|b about twenty|b add that|b after an|b again at|b against it|b all but
2 b all day|b all i|b along $|b already knew|b already pass|b already ther|b although the|b and append
2 b and for|b another minut|b answer one|b are green|b arent <talk>|b at you|b away from|b away which|b be fin
2 b be first|b be the|b beach $|b beat it|b befor nin|b befor youv|b begin to|b behav $|b best few
2 b binar such|b binary <odd>|b binary search|b both together|b bottom $|b bottom is|b branch $|b bucket for
2 b c to|b call the|b cant help|b certain <shown>|b colleagu of|b collect from|b common of|b compar <odd>
2 b constant if|b count by|b count from|b count who|b count you|b des <unknown>|b direct $|b divid by
2 b dont mark|b doppelt <odd>|b doppelt verkettet|b dot append|b doubl loop|b draw one|b e <unknown>
2 b each generation|b ein gleitend|b end that|b exact that|b exist $|b fall to|b far <talk>|b fellow i
2 b fenster <odd>|b fenster mit|b figur out|b fil $|b find it|b follow it|b for <said>|b for it|b for nin
2 b for thirty|b for twic|b frequency tabl|b fresh <said>|b from ten|b front <shown>|b further $
2 b gleitend <odd>|b gleitend fenster|b glu <asked>|b go left|b go with|b going $|b going <facts>|b going back
2 b going down|b got to|b gues my|b handl $|b hard <facts>|b hav bet|b hav seen|b heap is|b high <odd>|b him $
2 b hold for|b hook it|b how youd|b hunt for|b i fear|b if someon|b imagin <talk>|b immer <odd>|b in behind
2 b in count|b index $|b inner one|b is met|b is simpler|b it around|b it better|b it the|b it twic|b its an
2 b its clean|b its first|b its how|b ive <odd>|b ive <talk>|b jump behind|b just about|b keep thos
2 b key <hinted>|b key count|b know $|b kth <talk>|b kth largest|b lambda <odd>|b lambda x|b leav <shown>
2 b led to|b length plu|b librarian had|b lift it|b linear one|b loop <odd>|b loop <talk>|b loop look|b lot is
2 b mak <hinted>|b maximum at|b met a|b mit zwei|b moment you|b most peopl|b most you|b mov thing|b nah $
2 b need <odd>|b never check|b next <telling>|b no <talk>|b no troubl|b non $|b not <said>|b not stack
2 b notic $|b number <talk>|b odd $|b often it|b old <facts>|b on which|b onc befor|b one besid|b one further
2 b one million|b one until|b ordinary <hinted>|b other <said>|b out again|b out without|b own pil|b paper wher
2 b piec is|b plat on|b previou one|b program exercis|b push on|b quell <unknown>|b r comma|b rang <odd>
2 b recursion is|b red one|b remember <odd>|b remov on|b right <asked>|b rippl spread|b road $|b round in
2 b row in|b s <shown>|b say anyth|b search that|b serv is|b set <odd>|b set foot|b she <shown>|b short of
2 b sit <shown>|b six lin|b skin $|b smaller <shown>|b so it|b som <unknown>|b sort all|b sort her|b sort one
2 b sort your|b spell out|b stack <telling>|b stal <facts>|b stal <hinted>|b stal end|b stand on|b stor each
2 b stretch is|b strok for|b sugar $|b sur to|b tak the|b tal the|b tallest tower|b that differenc|b that exist
2 b that match|b that spot|b that youv|b the <shown>|b the break|b the colour|b the fruit|b the linear
2 b the lower|b the natural|b the room|b their left|b them a|b them are|b ther <asked>|b ther <shown>|b ther no
2 b ther to|b thi for|b thing $|b thos in|b thought <talk>|b thousand <hinted>|b thre <talk>|b thre are
2 b thre red|b through <hinted>|b through four|b tiny one|b tip a|b to bring|b to choos|b to join|b to nought
2 b to tak|b told me|b train $|b treat <shown>|b trip you|b trust the|b twic and|b twin and|b twin that
2 b two equal|b two for|b two it|b two other|b two would|b until <talk>|b up the|b upward and|b used <telling>
2 b utilis une|b verkettet <shown>|b want the|b was call|b was not|b way too|b weakest one|b went to
2 b wer <odd>|b what each|b what to|b when someth|b wher thi|b which half|b who first|b whoever <hinted>
2 b whol thing|b why <shown>|b will to|b wip the|b with constant|b without <asked>|b wont <hinted>
2 b work <hinted>|b work upward|b worst $|b would <shown>|b would happen|b would hav|b writ $|b x <shown>
2 b x <talk>|b x and|b x is|b yesterday <hinted>|b you <shown>|b you anyth|b you explor|b you happy|b you is
2 b you recurs|b you still|b you tick|b you whether|b youll <hinted>|b your counter|b your short|b your window
2 b youv comput|b youv only|b zeigern $|b zero it|b zwei zeigern|guess drop|guess noth|guess overkill|guess two
2 language each|leads map|leads tal|nothing binar|nothing bucket|nothing constant|nothing hed|nothing hes
2 nothing its|nothing leav|nothing loop|nothing overlap|nothing sav|nothing today|plan bracket|plan fill
2 plan run|plan that|plan that names all|plan that names for|plan that names in|question dont|question from
2 question walk|question well|remark however|remark noth|remark so|remark that names are|remark that names find
2 remark that names otherwis|remark theyr|reports afternoon|reports ask|reports beach|reports binar
2 reports calendar|reports club|reports cousin|reports div|reports forward|reports gut|reports harm|reports hum
2 reports leav|reports map|reports nah|reports nest|reports nlargest|reports noth|reports parent|reports pocket
2 reports position|reports register|reports spot|reports tea|reports tru|reports used|reports youngest
2 requests build|requests danc|requests h|requests lookup|requests n|requests path|requests slid|requests someth
2 requests spread|s <said> bit|s <said> if|s <shown> cost|s <shown> forty|s <shown> lov|s <shown> mix
2 s <shown> pick|s <shown> previou|s <shown> said|s <shown> shrink|s <shown> would|s ^ binar|s ^ bit|s ^ bracket
2 s ^ can|s ^ d|s ^ de|s ^ f|s ^ fear|s ^ fill|s ^ halfway|s ^ hed|s ^ longer|s ^ my|s ^ nah|s ^ ordena
2 s ^ puzzl|s ^ recurrenc|s ^ revers|s ^ variabl|s ^ visit|s ^ written|s ^ wrot|s a known|s a search
2 s a simpler|s a stack|s a told|s a youv|s add check|s all their|s also you|s alway most|s alway of|s an list
2 s and in|s and over|s and sam|s and then|s as find|s as first|s as parameter|s at tail|s at very|s befor go
2 s befor is|s below the|s big are|s both only|s by on|s by until|s c counter|s can of|s chain <shown>
2 s click <shown>|s closer opener|s common <shown>|s day the|s dictionary do|s did find|s did leav|s direct it
2 s divid two|s do start|s doe now|s doesnt the|s dont <shown>|s down answer|s down linear|s down the
2 s dynamic exercis|s each first|s each halv|s ein fenster|s every <said>|s every he|s fenster zwei|s fill in
2 s finger the|s for a|s for hash|s for lookup|s for plan|s for smallest|s for tallest|s frequency you
2 s from chain|s go or|s half can|s hand the|s happy that|s hold in|s hook in|s how could|s how do
2 s in direction|s in hol|s in new|s in whil|s index a|s is classic|s is fin|s is her|s is is|s is much
2 s is problem|s it away|s it is|s it on|s it onc|s it out|s it until|s itll you|s its befor|s its binary
2 s its one|s keep one|s keep order|s keep smallest|s key count|s key x|s know which|s last her|s last off
2 s later <shown>|s leav to|s left at|s left befor|s lin grow|s loop your|s low to|s mak a|s map thi|s me for
2 s middl an|s might that|s might you|s mit zeigern|s month the|s my candidat|s my ran|s need a|s new with
2 s nobody to|s of each|s of from|s off one|s old and|s onc com|s one green|s one hand|s one i|s one what
2 s only and|s opener are|s order on|s out thre|s over the|s pair counter|s plan <shown>|s problem in|s r to
2 s rather <said>|s register wher|s remember a|s row one|s say and|s seen you|s should at|s sid the|s small in
2 s sort is|s spot the|s stand befor|s sur be|s that any|s that cod|s that count|s that each|s that later
2 s that often|s the a|s the by|s the doesnt|s the in|s the left|s the second|s the till|s the who|s them from
2 s then as|s ther thre|s theyr up|s thi dynamic|s think an|s think one|s think the|s thos are|s thousand deep
2 s thre a|s thre want|s through rest|s tip bucket|s to another|s to by|s to visit|s try it|s two goe
2 s two her|s two thousand|s un de|s until doubl|s up count|s up it|s up n|s updat maximum|s use dictionary
2 s use of|s utilis fil|s walk and|s walk from|s what <shown>|s what comput|s what hold|s when closer
2 s wher its|s which they|s will as|s window <shown>|s with cod|s with fals|s with half|s with lin|s with loop
2 s with tiny|s work with|s would work|s x in|s you entry|s you neither|s you return|s you tick|s you touch
2 s you why|s your start|s youv handl|s zero and|sets up centr|sets up good|sets up im|sets up older|syntax pop
2 tells al|tells anterior|tells ate|tells containskey|tells danc|tells dir|tells doorman|tells equal|tells erst
2 tells flip|tells gleitend|tells guarda|tells king|tells locat|tells peel|tells phon|tells road|tells rul
2 tells sa|tells squar|tells stuff|tells taken|tells utilis|tells verkettet|tells zeigern|w acros|w al
2 w alphabetical|w annoy|w anterior|w arent|w arrow|w athlet|w best|w besucht|w beyond|w binar|w bloc
2 w bottom|w branch|w break|w build|w busca|w call|w camera|w careful|w certain|w cheaper|w cinema|w closest
2 w common|w compara|w complicat|w compt|w cuenta|w das|w dernier|w died|w digit|w dir|w doing|w doorman
2 w eat|w einem|w end|w erst|w eye|w fifty|w fin|w fiv|w follow|w ful|w fullest|w gleitend|w glid|w good
2 w grandparent|w guarda|w happy|w hum|w ifs|w includ|w int|w kth|w las|w lesson|w leur|w level|w luck
2 w luggag|w mehr|w merk|w mis|w money|w nah|w nicht|w no|w nombr|w notch|w noth|w one|w opposit|w pila
2 w plain|w plank|w plant|w quando|w recall|w relax|w resum|w ruler|w sa|w schli|w see|w shirt|w short
2 w shoulder|w sibl|w snak|w somebody|w speak|w spend|w stalest|w stuff|w sugar|w summ|w them|w touch|w uno
2 w upon|w verkettet|w weather|w went|w wherever|w whol|w wonder|w zeigern
3 act sets up|acts leads leads|advises bring|advises certain|advises click|advises empty|advises eras
3 advises extra|advises hunt|advises pocket|advises precis|advises previou|advises sav|advises singl
3 advises small|advises smaller|advises theyr|advises track|advises treat|advises variabl|advises written
3 asks away|asks entir|b <n> <n>|b <said> at|b <said> every|b <said> hav|b <said> your|b <shown> <facts>
3 b <shown> finish|b <shown> hear|b <shown> lay|b <shown> n|b <shown> quick|b <shown> under|b <shown> well
3 b ^ bin|b ^ carry|b ^ chaqu|b ^ click|b ^ decid|b ^ divid|b ^ dynamic|b ^ fifty|b ^ fix|b ^ glanc|b ^ had
3 b ^ hit|b ^ however|b ^ la|b ^ left|b ^ long|b ^ mak|b ^ mhm|b ^ mid|b ^ mm|b ^ nim|b ^ ooh|b ^ past
3 b ^ plat|b ^ recherch|b ^ som|b ^ someth|b ^ splendid|b ^ start|b ^ timestamp|b ^ una|b ^ utilis|b ^ went
3 b ^ whatever|b ^ whil|b ^ whod|b a as|b a book|b a card|b a danc|b a diary|b a dummy|b a fre|b a frequency
3 b a hurry|b a quarter|b a ticket|b acros that|b add and|b after every|b after its|b again each|b already gon
3 b an ear|b and alway|b and behind|b and fil|b and just|b and mov|b and read|b and stretch|b and tail
3 b and the|b and tick|b and two|b and writ|b another <talk>|b anywher on|b are a|b are d|b are mor|b are the
3 b arrang the|b as <shown>|b as two|b at <shown>|b at any|b at them|b at wher|b at whichever|b bad day
3 b basical <odd>|b be zero|b been $|b befor add|b beforehand $|b begin a|b being a|b belong to
3 b better <hinted>|b beyond it|b beyond the|b biggest $|b bucket by|b buy you|b by <asked>|b by <hinted>
3 b by how|b by yourself|b c as|b can bring|b can ever|b can grow|b can one|b can unhook|b car in|b car that
3 b card and|b card for|b cas is|b certain <odd>|b chaine $|b chang that|b classic <hinted>|b clos <talk>
3 b cod as|b collection $|b colon $|b compar $|b complet befor|b could <said>|b count plu|b crash becaus
3 b cross <talk>|b cupboard $|b current <odd>|b dan <unknown>|b dancer <shown>|b diccionario $|b dichotomiqu $
3 b dictionary <talk>|b do about|b do an|b do for|b do that|b domino <odd>|b dot nlargest|b dot popitem
3 b down <odd>|b drift $|b e in|b each even|b earlier <shown>|b election <talk>|b els go|b enlazada $
3 b entry is|b est la|b est trie|b everyth you|b eviction $|b explor from|b fals in|b far too|b figur is
3 b fil <odd>|b fill up|b finish <shown>|b finish one|b first whether|b floor <odd>|b for each|b forget <facts>
3 b found $|b four giv|b frequency <odd>|b fresh <talk>|b friend to|b from a|b from an|b from thre
3 b front <talk>|b full <hinted>|b full <telling>|b full sort|b giv zero|b going <asked>|b going over|b got it
3 b grow under|b had <shown>|b had two|b half the|b halft sortiert|b hand <shown>|b hand the|b has left
3 b has mor|b hashtabell <odd>|b head creep|b heard the|b her <facts>|b hit <odd>|b honest $|b how <talk>
3 b how a|b how about|b how long|b how to|b however <shown>|b i and|b i would|b if len|b im <asked>
3 b in <talk>|b in from|b in our|b in ten|b in thos|b in which|b index <asked>|b index of|b index you
3 b index zero|b insert <shown>|b insid it|b int $|b is going|b is gon|b is just|b is precis|b is wher
3 b it away|b it isnt|b it match|b it onc|b it sav|b itll <shown>|b its correct|b its larger|b its mat
3 b its quadratic|b just one|b just turn|b k as|b key lambda|b kitchen $|b la <unknown>|b la somm
3 b largest <asked>|b largest <talk>|b largest of|b last candidat|b last position|b last seen|b lat and
3 b latest <talk>|b lead <talk>|b leftmost is|b let see|b lie <talk>|b lie befor|b link <hinted>
3 b link <unknown>|b liv <asked>|b logarithmic tim|b long <talk>|b longest row|b look how|b lookup by|b loop are
3 b loop of|b lov that|b low and|b many is|b map each|b mark <shown>|b matter $|b may $|b mhm $|b mid <n>
3 b might <asked>|b minu <odd>|b minu one|b mis $|b most high|b mov back|b my drawer|b my last|b n <unknown>
3 b nearest one|b neighbour alon|b never <telling>|b never append|b never had|b newest <facts>|b newest <odd>
3 b newest one|b nlargest of|b noth to|b numero <odd>|b o <odd>|b of bee|b of nod|b of thos|b of tidy|b of use
3 b on each|b onc the|b one as|b one may|b one next|b one one|b one out|b one sweep|b one whos|b one youd
3 b one zero|b only hav|b only in|b only say|b ooh $|b opener and|b otherwis <talk>|b otherwis a|b over in
3 b over on|b pair <odd>|b peopl <shown>|b plain linear|b plan for|b pop <hinted>|b pop is|b pop item
3 b pour both|b present <shown>|b proper $|b provid you|b push it|b put <shown>|b put every|b put their
3 b python has|b que <odd>|b que <unknown>|b quick <telling>|b quickselect on|b read as|b reason $
3 b recherch <odd>|b recherch dichotomiqu|b recursiv <talk>|b remember <facts>|b rest <odd>|b right of
3 b rippl <odd>|b round and|b rul out|b run up|b sam <asked>|b sam <facts>|b say that|b scan <talk>|b search a
3 b second $|b sequenc $|b shak <talk>|b shak hand|b she can|b she got|b she was|b shor $|b should know
3 b should only|b sign it|b simp <talk>|b sink $|b sink each|b slip <facts>|b slip back|b smallest <asked>
3 b som <odd>|b someth ther|b somm <odd>|b somm des|b sort anyth|b sort is|b sort nor|b sortiert <odd>
3 b sortiert ist|b split in|b stack would|b stand <talk>|b stop <facts>|b stor it|b such <said>|b sum thos
3 b surround <odd>|b surround region|b swap <shown>|b t as|b tabl <hinted>|b tag $|b tak a|b tal sheet
3 b talk to|b techniqu <talk>|b test <talk>|b that <facts>|b that again|b that altogether|b that arent
3 b that read|b that sentenc|b that touch|b that very|b the beach|b the bed|b the biggest|b the cheapest
3 b the cloakroom|b the extra|b the furthest|b the half|b the indic|b the interview|b the pivot|b the plat
3 b the pointer|b the position|b the program|b the rarest|b the stack|b the start|b the vot|b the wait
3 b the wet|b their sum|b them on|b then the|b they <said>|b they belong|b they say|b thi $|b thi <talk>
3 b thi cod|b thi month|b thi week|b thing are|b think <odd>|b thos for|b thos is|b thos on|b though $
3 b though <talk>|b thre with|b threw the|b tick off|b to jump|b to notic|b to now|b too few|b top and
3 b touch <shown>|b touch in|b troubl $|b two <asked>|b two be|b two cas|b two smaller|b two when
3 b un dictionnair|b under their|b under your|b une <shown>|b until they|b until youv|b utilis <odd>
3 b version <shown>|b very well|b visit into|b visit onc|b want a|b want in|b was either|b was one|b wear the
3 b wher might|b which a|b which you|b who <facts>|b who <telling>|b who alway|b who oldest|b who on
3 b whos <talk>|b why do|b with either|b with prev|b with setrecursionlimit|b within $|b without <telling>
3 b wont <asked>|b wont say|b work $|b work than|b would <facts>|b would it|b would work|b writ down
3 b you finish|b you havent|b you hop|b you pay|b you spot|b you took|b you wor|b youd know|b your read
3 b your record|b your sum|b youv a|b youv already|b youv got|b youv thought|guess bfs|guess equal|guess good
3 guess hand|guess look|guess too|language nobody|language return|leads <said>|leads held|leads jump|leads twin
3 nothing cant|nothing click|nothing connect|nothing dynamic|nothing eight|nothing glanc|nothing hang
3 nothing hit|nothing interval|nothing itll|nothing la|nothing mid|nothing newest|nothing nim
3 nothing ordereddict|nothing peek|nothing recherch|nothing thre|nothing timestamp|nothing twenty|nothing utilis
3 nothing went|nothing what|plan are|plan its|plan ive|plan onc|plan their|question all|question both
3 question exact|question index|question youll|remark an|remark c|remark if|remark mark|remark my|remark no
3 remark pictur|remark t|remark that names set|remark they|remark though|remark two|remark without
3 reports <talk>|reports abba|reports arriv|reports beyond|reports black|reports bus|reports cheap
3 reports cheerful|reports cold|reports correct|reports custom|reports delet|reports dichotomiqu|reports door
3 reports ear|reports eat|reports heavy|reports hes|reports layer|reports lift|reports mm|reports mov
3 reports ooh|reports pas|reports pointer|reports quadratic|reports quicker|reports recherch|reports rid
3 reports right|reports said|reports simpl|reports spill|reports splendid|reports stick|reports strip
3 reports tally|reports threw|reports till|reports today|reports tout|reports una|reports unlink|reports variabl
3 reports wash|reports world|reports worth|reports written|requests <asked>|requests <shown>|requests browser
3 requests cafeteria|requests call|requests everyon|requests exact|requests front|requests group|requests gues
3 requests mad|requests park|requests pond|requests question|requests recursion|requests rippl|s <said> all
3 s <said> are|s <said> giv|s <said> halv|s <said> linear|s <said> ten|s <shown> after|s <shown> at
3 s <shown> began|s <shown> common|s <shown> crash|s <shown> everyth|s <shown> hom|s <shown> paint
3 s <shown> parent|s <shown> recursion|s <shown> ring|s <shown> spoil|s <shown> then|s <shown> til|s ^ arent
3 s ^ avec|s ^ befor|s ^ bigger|s ^ bin|s ^ bother|s ^ club|s ^ compar|s ^ containskey|s ^ dichotomiqu
3 s ^ dont|s ^ dynamic|s ^ enjoy|s ^ fac|s ^ find|s ^ frequency|s ^ fresh|s ^ gather|s ^ however|s ^ ist
3 s ^ jar|s ^ len|s ^ lin|s ^ linkedhashmap|s ^ mhm|s ^ mm|s ^ mustnt|s ^ night|s ^ older|s ^ ooh|s ^ per
3 s ^ recherch|s ^ see|s ^ set|s ^ setrecursionlimit|s ^ splendid|s ^ student|s ^ tout|s ^ track|s ^ trad
3 s ^ uma|s ^ use|s ^ utilis|s ^ warm|s ^ whil|s ^ whod|s ^ without|s ^ woman|s ^ wont|s a chain
3 s a dictionary|s a help|s a round|s a start|s a through|s a tim|s a up|s after the|s afterward the|s all by
3 s all in|s all way|s already in|s alway to|s an from|s an into|s an map|s an pil|s and along|s and index
3 s and instead|s and two|s are sur|s are wait|s arrang by|s as went|s at glanc|s at start|s at third|s away a
3 s away one|s b b|s be good|s be is|s befor other|s befor stor|s behind twin|s bit a|s board domino|s break a
3 s bring down|s bucket one|s bucket that|s by a|s by length|s by plac|s by that|s cant them|s card each
3 s chaqu est|s check your|s closer <shown>|s coat <shown>|s colour the|s comparison <shown>|s cost a|s could be
3 s count and|s count zero|s d n|s dem sortieren|s depth you|s der nach|s des precedent|s dictionary each
3 s do onc|s do thos|s don <shown>|s don ten|s dont all|s doppelt <shown>|s dot of|s drop in|s e sort
3 s each be|s each cell|s each every|s each stand|s each the|s each thos|s earlier <shown>|s ein und|s end the
3 s est somm|s every wher|s extend <shown>|s fall by|s fals its|s fewer than|s find shortest|s first has
3 s first with|s flood from|s floor in|s for <shown>|s for and|s for in|s for now|s for sort|s freez length
3 s fresh is|s from and|s front behind|s go for|s go it|s going one|s good ther|s half million|s half sort
3 s halft ist|s has <shown>|s hash the|s hav answer|s hav notic|s hav say|s hav throw|s he a|s head tail
3 s heapq nlargest|s her can|s her simp|s high the|s hold the|s hop the|s how a|s i one|s if <said>|s if ever
3 s if hand|s if read|s if stor|s if too|s if you|s in box|s in country|s in what|s in when|s initial d
3 s ink a|s insert again|s into other|s is clean|s is cod|s is first|s is for|s is good|s is map|s is textbook
3 s it befor|s it youv|s its again|s its good|s its long|s its without|s just for|s just over|s k in
3 s keep opener|s know each|s la de|s la des|s lambda <shown>|s last it|s last of|s last used|s lead a
3 s les you|s let wher|s let your|s linear <shown>|s linear and|s list the|s look them|s loop <shown>|s min of
3 s minu in|s minu start|s month is|s my kept|s n i|s never back|s never out|s next next|s next nod|s no that
3 s nod to|s not enough|s of don|s of if|s of input|s of last|s of old|s of on|s of pair|s often you|s on bad
3 s on floor|s on how|s on is|s on shelf|s on sid|s onc behind|s one alway|s one down|s one drop|s one front
3 s one les|s or another|s other <shown>|s our had|s out you|s outsid <shown>|s over middl|s pair by
3 s pass <shown>|s plac to|s plain doe|s point you|s position the|s put opener|s put with|s quickselect the
3 s r c|s reach far|s real to|s recent that|s remainder the|s return at|s runner the|s say that|s see it
3 s see what|s self mov|s serv <shown>|s she don|s short a|s shorter the|s sinc add|s sink the|s sit the
3 s six ten|s slid <shown>|s slid it|s slip <shown>|s smallest by|s somm deux|s sound a|s stack be|s start an
3 s start as|s start each|s step from|s still visit|s stop from|s strip <shown>|s suppos had|s swallow <shown>
3 s swap <said>|s swap inner|s t in|s tak newest|s tal a|s than it|s that back|s that both|s that linear
3 s that not|s that that|s that word|s the <shown>|s the already|s the beforehand|s the each|s the exist
3 s the first|s the from|s the hook|s the itself|s the nest|s the number|s the pas|s the smallest|s the tally
3 s the tower|s the turn|s them again|s them order|s ther all|s they up|s thi in|s thing to|s think guess
3 s thought the|s thre for|s thre one|s throw is|s throw of|s tim <shown>|s tim a|s tim and|s tim hav
3 s to <said>|s to index|s to or|s to sort|s together its|s total the|s try <shown>|s try start|s two along
3 s two entry|s two seven|s unhook nod|s until was|s up every|s use loop|s use or|s vertic <shown>|s was answer
3 s was he|s was seen|s welch sortiert|s wer a|s wer to|s what doe|s what one|s what should|s what writ
3 s when arriv|s when compar|s when hit|s when second|s wher <shown>|s wher it|s wher look|s wher twin
3 s whether partner|s which each|s which in|s which with|s whil add|s who first|s with for|s with hand
3 s with lookup|s with nam|s with next|s with step|s you already|s you also|s you answer|s you has|s you how
3 s you rid|s you search|s you two|s you walk|s youd by|s youd that|s your are|s your by|s your it
3 s your short|s youv past|s zero one|sets up anyth|sets up begin|sets up check|sets up compar|sets up index
3 sets up order|sets up school|sets up serv|sets up work|syntax cur|syntax that|tells bit|tells chaine
3 tells chas|tells clos|tells cupboard|tells customer|tells dabord|tells decorator|tells dictionnair|tells divid
3 tells doppelt|tells eviction|tells exercis|tells fenster|tells follow|tells forest|tells funny|tells gap
3 tells heaven|tells hurt|tells inicio|tells le|tells leg|tells long|tells lov|tells mirror|tells mother
3 tells nowher|tells opposit|tells ordena|tells overwrit|tells p|tells passenger|tells plain|tells por
3 tells position|tells quell|tells recent|tells referenc|tells region|tells reih|tells rout|tells runner
3 tells sho|tells snak|tells somm|tells student|tells techniqu|tells think|tells ultimo|tells underneath
3 tells upward|tells using|tells wasteful|tells whistl|tells width|tells woman|w <shown>|w biggest|w bill
3 w black|w block|w bos|w bread|w cafeteria|w chaine|w chap|w cheapest|w cheerful|w colour|w compar|w custom
3 w dabord|w delight|w desk|w dichotomiqu|w ditch|w doppelt|w earth|w favour|w float|w forest|w fus|w going
3 w gon|w harm|w heart|w her|w hook|w hotel|w humour|w index|w inicio|w insid|w its|w k|w le|w lead|w mhm
3 w miss|w mm|w multip|w natural|w ooh|w ordena|w paid|w path|w person|w popitem|w por|w proud|w quell
3 w rarest|w recherch|w region|w reih|w relink|w road|w sens|w shop|w skin|w somm|w splendid|w step|w think
3 w told|w toy|w trivial|w truthy|w ultimo|w uma|w used|w utilis|w variabl|w wed|w well|w what|w world
3 w ya|w youd
4 acts reports reports|advises afresh|advises cach|advises explor|advises leap|advises link|advises mer
4 advises piec|advises reachabl|advises run|advises spar|advises sur|advises tri|advises weakest|advises whol
4 advises wrot|asks acros|asks bit|asks hang|asks let|asks nod|asks slip|asks someth|asks told|b <said> about
4 b <said> meet|b <said> never|b <said> then|b <shown> append|b <shown> array|b <shown> began|b <shown> build
4 b <shown> comma|b <shown> doe|b <shown> ever|b <shown> full|b <shown> her|b <shown> lean|b <shown> low
4 b <shown> order|b <shown> second|b <shown> someth|b <shown> stack|b <shown> to|b <shown> wrot|b <shown> your
4 b ^ anyon|b ^ call|b ^ cover|b ^ empil|b ^ empty|b ^ if|b ^ ind|b ^ leg|b ^ length|b ^ lo|b ^ luck|b ^ mor
4 b ^ peek|b ^ pil|b ^ previou|b ^ pui|b ^ rais|b ^ recursion|b ^ union|b ^ was|b ^ welch|b ^ wrot|b a high
4 b a linear|b a match|b a nightclub|b a parameter|b a sailor|b a sweep|b a train|b about $|b all of
4 b all over|b an explicit|b an index|b and by|b and do|b and drop|b and e|b and four|b and insert|b and when
4 b anfang <odd>|b anfang sortieren|b area $|b arent they|b away each|b back $|b back button|b bad <talk>
4 b ballot $|b be at|b be easier|b bed $|b befor <said>|b better than|b between <asked>|b between you
4 b both plac|b break is|b button of|b call has|b can driv|b can gues|b candidat <asked>|b candidat said
4 b cant shut|b card <talk>|b carry two|b catch up|b chain in|b child <talk>|b comma <asked>|b comparison a
4 b could <talk>|b count each|b counter <talk>|b crash $|b de hachag|b dealt with|b depil a|b deserv a
4 b deux <odd>|b deux precedent|b diccionario <odd>|b dictionary by|b dictionary with|b differenc befor
4 b doblement <odd>|b doblement enlazada|b doesnt <asked>|b doesnt <talk>|b down <shown>|b down it|b drawer <odd>
4 b each and|b each neighbour|b each til|b ear one|b easier $|b eight $|b ein hashtabell|b einen <odd>
4 b einen stapel|b enjoy it|b enough $|b enough if|b enter and|b entry <talk>|b equal ther|b ergebniss <odd>
4 b es <odd>|b ever <facts>|b everyth <asked>|b explicit <telling>|b explor the|b far has|b faut <odd>
4 b fermant $|b fibonacci $|b first <telling>|b first half|b first idea|b first two|b first which|b for at
4 b for ever|b for is|b for s|b for small|b four that|b from each|b ful <talk>|b funny how|b gather all
4 b glu <talk>|b go of|b got rid|b half away|b hand on|b hang on|b hang the|b hav thought|b head goe
4 b highest <telling>|b hold is|b hold one|b i see|b if the|b il <odd>|b im glad|b in as|b in each|b in on
4 b in sequenc|b in thre|b is <hinted>|b is falsy|b it cant|b it must|b item and|b item with|b its already
4 b its border|b its that|b itself for|b jed offnend|b join <odd>|b join at|b just after|b keep <telling>
4 b kept <odd>|b key <odd>|b key error|b key it|b kilo $|b last lin|b lead nowher|b length <talk>|b level $
4 b lin <telling>|b lista <odd>|b lista doblement|b liv $|b lo <odd>|b log $|b look for|b lookup <hinted>
4 b loop <facts>|b many <hinted>|b map <facts>|b math dot|b may you|b me <hinted>|b memory for|b method that
4 b microphon $|b mild <talk>|b million $|b mit einer|b month <talk>|b month befor|b morn $|b much <facts>
4 b much <talk>|b my tea|b my voic|b n board|b neat <talk>|b need her|b neednt <telling>|b neednt sort
4 b neighbour to|b neither of|b nest <shown>|b never $|b nightclub with|b nin on|b no break|b no good|b not non
4 b o $|b o of|b of bucket|b of c|b of itself|b of me|b of som|b of start|b off each|b offnend <odd>
4 b offnend klammer|b often would|b old plac|b on at|b one beneath|b one drawer|b one fewer|b one goe
4 b one quick|b one read|b one so|b only onc|b open another|b open when|b ordereddict has|b out on|b outer one
4 b over your|b partner befor|b pas <talk>|b peopl usual|b plain flood|b plain recursion|b point into
4 b position and|b precedent $|b put together|b queu for|b rang of|b rather <hinted>|b read me|b real <shown>
4 b rear $|b rest is|b result the|b right to|b ring after|b ring at|b rul $|b run the|b sam colour|b sam with
4 b seat $|b second <said>|b second a|b seem to|b serv as|b serv you|b shar a|b she cam|b she had|b shift by
4 b shorter $|b should <said>|b shrink on|b sigh $|b sinc a|b singl one|b sink the|b slid over|b slip <hinted>
4 b slip of|b slow for|b smallest <shown>|b so $|b sort <asked>|b sortieren $|b stand next|b star at|b start it
4 b start on|b start one|b still <asked>|b strip with|b strok on|b such a|b suppos that|b swap it|b swap them
4 b tabl <odd>|b tabl <shown>|b tabl de|b taken from|b ten lin|b test for|b than should|b that <shown>
4 b that also|b that first|b that sam|b that she|b that sort|b that thi|b the classic|b the dictionary
4 b the fullest|b the hook|b the nod|b the pag|b the proper|b the sampl|b the spot|b the tail|b the weather
4 b them all|b third <facts>|b thos <hinted>|b thos <said>|b thos of|b thre will|b threw <talk>|b tim a
4 b tim too|b tim would|b to <said>|b to mov|b to pick|b to see|b to that|b to whom|b top one|b total <talk>
4 b trad spac|b tre of|b trie $|b try two|b twin <shown>|b twin <talk>|b twin may|b two way|b una lista
4 b une tabl|b usual <hinted>|b way and|b we $|b wer in|b what <talk>|b when $|b when i|b when my
4 b wherea <talk>|b which two|b whos <shown>|b will <facts>|b will never|b window <odd>|b with append
4 b with fewer|b with mor|b with recursion|b with six|b wont help|b word <hinted>|b word <telling>|b work if
4 b would complet|b wrong $|b y <unknown>|b you cant|b you jump|b you lay|b you linear|b you said|b you want
4 b you wear|b you wip|b you with|b your best|b your going|b your only|b your tim|b your zero|b zero and
4 b zusammen $|b zwei <odd>|guess bingo|guess why|leads cam|leads middl|leads say|leads tabl|leads together
4 n <talk> 1|nothing anyon|nothing chain|nothing cover|nothing empil|nothing fifteen|nothing gather
4 nothing honest|nothing lo|nothing longest|nothing most|nothing other|nothing previou|nothing pui
4 nothing recursion|nothing taken|nothing theyd|nothing tri|nothing trust|nothing union|nothing welch
4 nothing wrap|plan isnt|plan sets up|plan that names carry|plan that names id|plan that names put
4 plan that names sets up|plan that names wher|plan that names with|plan well|question halv|question let
4 question reports|question to|remark by|remark is|remark n|remark step|remark tells|remark that names correct
4 remark that names why|remark until|reports absolut|reports action|reports afraid|reports attendant|reports back
4 reports beautiful|reports bisect|reports bring|reports burst|reports candidat|reports captain|reports careful
4 reports clean|reports coupl|reports easier|reports empil|reports enough|reports goe|reports head
4 reports helper|reports idea|reports jump|reports languag|reports len|reports ouvrant|reports possib
4 reports relay|reports sery|reports sigh|reports subtraction|reports tallest|reports techniqu|reports took
4 reports une|reports whenever|reports win|reports y|requests <odd>|requests bound|requests giv|requests longest
4 requests lov|requests map|requests nobody|requests put|requests tiny|s <said> going|s <shown> better
4 s <shown> bucket|s <shown> complain|s <shown> count|s <shown> frequency|s <shown> k|s <shown> pag
4 s <shown> plan|s <shown> read|s <shown> short|s <shown> that|s <shown> thirteen|s <shown> through
4 s <shown> till|s <shown> wherever|s <shown> without|s ^ another|s ^ cant|s ^ clear|s ^ climb|s ^ cod
4 s ^ current|s ^ depil|s ^ der|s ^ edg|s ^ einfach|s ^ explicit|s ^ fifty|s ^ head|s ^ insert|s ^ it
4 s ^ layer|s ^ nach|s ^ neednt|s ^ now|s ^ partner|s ^ pil|s ^ plac|s ^ position|s ^ precis|s ^ pui|s ^ read
4 s ^ simpl|s ^ sleep|s ^ somebody|s ^ someth|s ^ tally|s ^ teacher|s ^ than|s ^ timestamp|s ^ which|s ^ wider
4 s a candidat|s a ear|s a fermant|s a linear|s a put|s a straight|s a will|s about to|s again each|s all one
4 s an argument|s an can|s an that|s an whether|s and attendant|s and by|s and dictionary|s and do|s and from
4 s and set|s and whether|s any to|s are <shown>|s are at|s are two|s arriv the|s as hold|s as know|s at seven
4 s attendant the|s be when|s befor any|s big <shown>|s big for|s both that|s both when|s box box|s by board
4 s by half|s c zero|s call in|s cam to|s can thi|s cod your|s could mak|s could tak|s cut the|s depil chaqu
4 s did consider|s doe it|s down a|s down every|s down to|s each follow|s equal plu|s even the|s exact many
4 s expect <shown>|s explor a|s explor entir|s extend with|s fall the|s fifteen seven|s find minimum|s first of
4 s for complement|s for next|s for partner|s forget <shown>|s four it|s friend the|s from at|s from low
4 s from new|s from small|s giv the|s go alway|s going by|s going do|s got of|s grow shrink|s guest <shown>
4 s had down|s has one|s hav a|s hav been|s hav consider|s hav it|s hav to|s havent to|s her the
4 s hold <shown>|s hous its|s how tim|s i call|s i say|s if werent|s in befor|s in bin|s in each|s in even
4 s in from|s in heap|s in is|s in the|s into dictionary|s is an|s is length|s is miss|s is not|s is the
4 s is they|s its <said>|s its a|s its component|s its dot|s its entry|s its first|s its paint|s just its
4 s keep half|s keep small|s key by|s last first|s last or|s lean the|s leav the|s left smaller|s leg offnend
4 s les should|s let just|s let map|s let on|s lin by|s lista enlazada|s mad strok|s many of|s many start
4 s map to|s mark youv|s may <said>|s met befor|s middl a|s million <shown>|s minimum a|s mor it|s most of
4 s most with|s never at|s never than|s new only|s next in|s nlargest <shown>|s nod next|s not every|s not ther
4 s number <shown>|s occur often|s of back|s of by|s of clock|s of door|s of hour|s of solv|s off its
4 s off youv|s one add|s one first|s one goe|s one next|s one plu|s one round|s one six|s one thre|s one wear
4 s ordinary <shown>|s outer until|s over and|s overflow a|s own of|s pick a|s pictur caterpillar|s plac each
4 s plain first|s plu hash|s podium thre|s previou next|s r <n>|s right the|s ring a|s round circl|s sam in
4 s scan the|s second and|s second has|s see its|s she a|s she from|s she off|s should <shown>|s slip paper
4 s smaller the|s somebody <shown>|s sort in|s spac tim|s stand to|s start fresh|s start new|s step <shown>
4 s still of|s stretch the|s strok <shown>|s tabl hachag|s than be|s than neighbour|s that cant|s that every
4 s that help|s that least|s that seven|s that stack|s that wrong|s the among|s the book|s the colour
4 s the figur|s the idea|s the includ|s the point|s the structur|s the than|s their into|s ther doubl|s ther is
4 s thos in|s thos lin|s thre eight|s throw what|s to n|s to nearest|s to seen|s to spot|s to that|s to you
4 s tre bee|s twin <shown>|s two them|s two thos|s une de|s up itself|s use dequ|s very <said>|s was or
4 s was plac|s was wrong|s when the|s wher wer|s which as|s which tak|s which the|s which thos|s which you
4 s who up|s with brac|s with break|s with highest|s with it|s with memory|s with priority|s with rabbit
4 s would for|s would up|s writ answer|s writ on|s you been|s you gues|s you my|s you round|s you their
4 s you trust|s your jump|s your pil|s your wrong|s your you|s zahl die|sets up com|sets up comma
4 sets up repeat|sets up stop|syntax each|syntax map|syntax tak|tells agr|tells app|tells arm|tells bed
4 tells bump|tells clever|tells contain|tells d|tells doblement|tells domino|tells dos|tells einer
4 tells enlazada|tells explor|tells faut|tells gold|tells hachag|tells hi|tells key|tells labell|tells modulo
4 tells newcomer|tells nim|tells numero|tells offnend|tells partner|tells practical|tells precedent|tells proper
4 tells pui|tells read|tells recursiv|tells sit|tells sortieren|tells stapel|tells ston|tells subarray
4 tells tallest|tells timestamp|tells trie|tells unclos|tells undo|tells worterbuch|tells zusammen|tells zwei
4 w absolut|w afraid|w alternativ|w be|w bother|w brac|w burst|w button|w choir|w circl|w column|w copy
4 w crash|w doblement|w dos|w edg|w enlazada|w exponential|w extra|w faut|w fenster|w for|w forward|w greedi
4 w grow|w hachag|w kilo|w mild|w mushroom|w nearest|w nightclub|w nowher|w numero|w pancak|w parent
4 w precedent|w pui|w real|w reconsider|w relay|w remainder|w removal|w room|w sery|w sigh|w sortieren
4 w tout|w tower|w trie|w trip|w view|w wher|w wider|w worn|w wors|w zusammen
5 acts requests reports|acts requests sets up|acts sets up tells|advises <facts>|advises backward|advises ballot
5 advises beyond|advises bucket|advises count|advises cut|advises flood|advises jump|advises nobody
5 advises overwrit|advises pass|advises pointer|advises round|advises scratch|advises slid|advises unhook
5 asks ask|asks inner|asks mark|asks match|asks person|asks plac|asks seen|asks youd|b <said> its
5 b <said> lead|b <said> would|b <shown> any|b <shown> call|b <shown> fit|b <shown> fool|b <shown> not
5 b <shown> per|b <shown> pick|b <shown> wait|b <shown> which|b ^ alpha|b ^ are|b ^ cest|b ^ chain|b ^ did
5 b ^ either|b ^ hand|b ^ il|b ^ k|b ^ know|b ^ logarithmic|b ^ never|b ^ newest|b ^ not|b ^ out|b ^ recurs
5 b ^ rippl|b ^ sho|b ^ spread|b ^ sum|b ^ swap|b ^ trad|b ^ tri|b a <unknown>|b a bell|b a block|b a flood
5 b a fram|b a lift|b a mark|b a memory|b a ring|b a strong|b a teacher|b a tower|b about that|b again on
5 b against the|b along and|b alpha $|b already doe|b an onion|b and add|b and cros|b and out|b and right
5 b and wip|b and your|b answer befor|b as plac|b at <unknown>|b b and|b be proud|b be wait|b been on
5 b bei <odd>|b beiden <odd>|b beiden vorherigen|b besid her|b big $|b bit longer|b bring a|b by tal
5 b can reach|b can step|b cant ever|b cas one|b check a|b child $|b collect their|b com after|b com off
5 b compar when|b comparison of|b could leav|b count <telling>|b cry $|b d <odd>|b danc $|b dead <hinted>
5 b debut $|b depth <asked>|b desk $|b dictionary is|b die beiden|b dont even|b dont put|b dont throw
5 b dot next|b draw your|b earlier $|b earlier <telling>|b earlier twin|b egg $|b einer <odd>|b einfach die
5 b equal <telling>|b evaluat <facts>|b evaluat revers|b even he|b every step|b everyon <talk>|b explor all
5 b fear $|b finish with|b first <hinted>|b first <shown>|b first one|b first serv|b for fiv|b for thre
5 b forget that|b four $|b four on|b fram you|b freez the|b from any|b goe on|b got your|b grow <talk>
5 b halft <odd>|b halv are|b has <talk>|b has grown|b has your|b hav <talk>|b hav written|b hav you
5 b havent heard|b he has|b he went|b head <hinted>|b hear that|b hear the|b her join|b highest <shown>
5 b hop for|b i <odd>|b idea $|b ill <shown>|b in circl|b in only|b in ther|b insert it|b into <hinted>
5 b into a|b into plac|b into the|b is not|b is serv|b is spell|b is sur|b isnt <hinted>|b it soak|b its a
5 b its don|b its either|b its four|b keep $|b keep <hinted>|b keep <shown>|b keep it|b key <shown>|b kid $
5 b knew $|b lead to|b leav $|b linear <facts>|b look thing|b loop is|b lov <hinted>|b low high|b minu start
5 b mitad <odd>|b modify <hinted>|b modify binary|b modulo the|b mor <telling>|b mov one|b must never
5 b my favourit|b my kid|b nam and|b near <shown>|b need $|b neither <said>|b nest <talk>|b nest loop
5 b new start|b newest first|b nobody <asked>|b non for|b not me|b not that|b noth <shown>|b noth but
5 b of <hinted>|b of ten|b of them|b on onc|b on sock|b onc $|b one doe|b one each|b one join|b one of
5 b one ther|b one two|b one when|b only add|b only updat|b opener <talk>|b opener to|b or a|b ordenada $
5 b otherwis <asked>|b otherwis your|b ought to|b ouvrant $|b over each|b pack $|b partner is|b past the
5 b pictur a|b pil from|b plac <facts>|b plain <talk>|b plain <telling>|b plain python|b plu <odd>
5 b polish <talk>|b polish notation|b prev <hinted>|b previou <hinted>|b problem <odd>|b put ther|b question is
5 b queu <facts>|b queu is|b rais an|b read onc|b real <talk>|b repeat <hinted>|b revers polish|b roof <odd>
5 b round <talk>|b row <talk>|b s and|b said <shown>|b said it|b say nin|b see <odd>|b see the|b seen it
5 b serv the|b set or|b shortest way|b should <telling>|b should giv|b siempr <odd>|b simpler if|b sinc the
5 b small heap|b solv thi|b someon last|b someth <hinted>|b someth you|b sort <facts>|b sort <hinted>
5 b sound <shown>|b stack and|b start <odd>|b stay as|b strong <facts>|b strong word|b subtract $|b tail follow
5 b test whether|b textbook <facts>|b than when|b that at|b that sav|b that to|b the car|b the crash|b the cur
5 b the guest|b the old|b the opposit|b the past|b the pil|b the rightmost|b the slip|b the version
5 b the victim|b them to|b thes <hinted>|b they <odd>|b theyr lin|b thing <hinted>|b though you|b thre <asked>
5 b thre that|b through a|b til of|b to pop|b to remember|b together and|b tower $|b two <facts>|b two dummy
5 b two group|b una <unknown>|b underscor <hinted>|b until he|b used <hinted>|b visit <talk>|b visit it
5 b vorherigen <odd>|b wait befor|b walk from|b weakest <talk>|b wear <shown>|b wer a|b wer wait|b what <facts>
5 b wher you|b whether <talk>|b which other|b with <asked>|b with that|b with what|b within that|b writ their
5 b wrong thing|b yes $|b you <asked>|b you be|b you forget|b you know|b you no|b you read|b youd not
5 b your <hinted>|b your eye|b your half|b your hold|b your new|b youv <hinted>|doubt pushes|guess number
5 leads away|leads depth|leads lie|leads lik|leads look|leads mak|leads tidy|n <talk> 4|n <telling> 4
5 nothing alpha|nothing cest|nothing clos|nothing explor|nothing four|nothing given|nothing il|nothing instead
5 nothing popitem|nothing queu|nothing sho|nothing sum|nothing swallow|nothing trad|plan a|plan an|plan keep
5 plan mak|plan say|plan that names tell|plan that names well|plan that names why|plan walk|plan when|plan why
5 question at|question leads|question run|remark from|remark need|remark newest|remark requests|remark someth
5 remark stretch|remark that names can|remark that names heap|remark that names reports|remark then|reports ago
5 reports alpha|reports aunt|reports beaten|reports bisection|reports branch|reports browser|reports combination
5 reports comparison|reports conga|reports cur|reports doubl|reports drawer|reports extra|reports fail
5 reports fast|reports found|reports handful|reports hear|reports hunch|reports lid|reports math
5 reports observation|reports opinion|reports peopl|reports prev|reports robber|reports room|reports singl
5 reports tiny|reports unhook|reports visit|reports warteschlang|requests continu|requests equal|requests spend
5 requests try|s <said> be|s <said> equal|s <shown> arrang|s <shown> choos|s <shown> clerk|s <shown> did
5 s <shown> enter|s <shown> goe|s <shown> let|s <shown> only|s <shown> whenever|s ^ alpha|s ^ chaqu|s ^ did
5 s ^ du|s ^ figur|s ^ found|s ^ greater|s ^ helper|s ^ hotel|s ^ il|s ^ ind|s ^ jed|s ^ lady|s ^ laugh
5 s ^ mean|s ^ modify|s ^ neat|s ^ nest|s ^ nlargest|s ^ o|s ^ register|s ^ roll|s ^ straight|s ^ tabl
5 s ^ taken|s ^ union|s ^ wherever|s a addition|s a again|s a alon|s a behind|s a clas|s a person|s a python
5 s a shorter|s a show|s ahead writ|s alway you|s and bottom|s and les|s are too|s as are|s as nest|s as pas
5 s as put|s at door|s at fresh|s at not|s at with|s be first|s befor <said>|s befor over|s beiden ergebniss
5 s best <shown>|s better the|s between two|s both and|s by all|s by left|s by tal|s call to|s can about
5 s can so|s cant the|s certain hurt|s clash gon|s clash the|s climb a|s collect their|s did think|s do hold
5 s doe go|s dot equal|s down first|s drop at|s each <shown>|s each after|s each he|s eight the|s end return
5 s enter and|s evaluat polish|s ever the|s every of|s every you|s fin to|s finish a|s fiv ten|s for first
5 s four you|s generation as|s go to|s got one|s got too|s had phon|s hash <shown>|s hav go|s hear that
5 s hear well|s her hand|s i n|s i two|s if larger|s is them|s is thos|s isnt <shown>|s isnt to|s it about
5 s it cod|s it linear|s it right|s it slower|s it sort|s it up|s it wouldnt|s its call|s its lov|s its youd
5 s jedem landfeld|s just at|s lay on|s left is|s let about|s log and|s look wher|s many could|s many to
5 s marker the|s may me|s middl ten|s modify <shown>|s modulo length|s mor each|s n enumerat|s negativ <shown>
5 s neighbour <shown>|s newcomer at|s next a|s next one|s of caterpillar|s of inner|s of you|s off each
5 s on first|s on the|s one a|s one enough|s one one|s one shut|s one tak|s one wor|s only way|s our the
5 s out your|s over <shown>|s partner you|s pil paper|s plat the|s put finger|s put of|s put one|s put sock
5 s put two|s rang two|s rather when|s remember last|s remember youv|s revers notation|s row you|s run tim
5 s sav all|s say at|s search what|s serv in|s serv position|s she up|s shut outer|s simp <shown>|s so you
5 s someon week|s sort of|s spill on|s ston a|s stretch last|s than equal|s than other|s that insid|s that walk
5 s the entry|s the les|s the pil|s the sequenc|s the shift|s the straight|s the way|s the will|s their from
5 s ther a|s ther be|s ther only|s they in|s they it|s thi by|s thing said|s though a|s to both|s to entry
5 s to from|s to memory|s to rear|s to thousand|s two nod|s until clash|s until hav|s use on|s valu your
5 s version hav|s was out|s what had|s what happen|s when hav|s when lost|s when pop|s whether two|s which youv
5 s whil high|s with chain|s with doub|s with extra|s with stack|s with when|s wor <shown>|s would your
5 s wrong of|s x i|s you <shown>|s you befor|s you drop|s you sort|s you sum|s you unhook|s youv your
5 s zuerst dem|sets up around|sets up hand|sets up next|sets up slip|syntax after|syntax requests|syntax unles
5 tells afresh|tells arrival|tells bei|tells bfs|tells bin|tells colleagu|tells component|tells creep
5 tells debut|tells dfs|tells differenc|tells exist|tells fibonacci|tells fil|tells final|tells grand|tells guy
5 tells il|tells knew|tells lazy|tells lower|tells mad|tells mark|tells namesak|tells ordenada|tells plac
5 tells rais|tells rippl|tells shed|tells shut|tells siempr|tells sortiert|tells strong|tells t|tells thatd
5 tells tool|tells vorherigen|tells wip|tells wish|w actual|w alpha|w ate|w bed|w bei|w breadcrumb|w breed
5 w burnt|w busqueda|w catch|w cream|w cry|w dancer|w debut|w deserv|w detour|w drawer|w egg|w einer
5 w everyon|w falsy|w first|w great|w guest|w hed|w hing|w il|w indic|w isnt|w jar|w lov|w meal|w memois
5 w notation|w observation|w onion|w ordenada|w ought|w piec|w post|w proces|w recip|w rightmost|w sailor
5 w school|w second|w sho|w shorten|w sideway|w siempr|w soak|w sortiert|w stop|w subarray|w thing|w though
5 w throw|w together|w vorherigen|w with|w worterbuch|w zigzag|w zwei
6 acts advises leads|advises candidat|advises creat|advises forward|advises gues|advises nothing said
6 advises partner|advises point|advises recursion|advises recursiv|advises reus|advises row|advises spoil
6 advises writ|asks fit|asks larg|asks moment|asks term|b <said> cant|b <said> doesnt|b <shown> beyond
6 b <shown> cross|b <shown> hand|b <shown> jump|b <shown> map|b <shown> short|b ^ foxtrot|b ^ gebruik|b ^ group
6 b ^ instead|b ^ minu|b ^ ordereddict|b ^ overkill|b ^ record|b ^ stack|b ^ taken|b ^ tiefensuch|b ^ u
6 b a built|b a com|b a conga|b a constant|b a doubl|b a hundr|b a marker|b a sound|b a twist|b abov $
6 b accordion $|b action $|b all <odd>|b along it|b along with|b already <facts>|b an <unknown>
6 b and grandparent|b and hang|b and los|b and open|b and use|b anew $|b another candidat|b any way|b app $
6 b app it|b are at|b are just|b are ther|b are your|b as your|b at that|b at thirty|b aus $|b beat the
6 b been <said>|b better be|b beyond its|b bigger one|b bit <shown>|b both <talk>|b but one|b by already
6 b by bisection|b by frequency|b by nam|b by wher|b c is|b can hear|b catch it|b chair $|b chaqu <unknown>
6 b chaqu fermant|b check which|b classic <telling>|b clear the|b cold $|b combin $|b comma <hinted>
6 b comma <shown>|b correct <facts>|b correct <shown>|b could <shown>|b could that|b count <asked>|b count has
6 b count of|b cros off|b cur $|b d <shown>|b day befor|b depth down|b des deux|b dictionary would
6 b different <shown>|b dimension $|b discard half|b disguis $|b do both|b doe it|b door <asked>
6 b dummy <telling>|b dummy at|b each tal|b ear to|b ein warteschlang|b either stretch|b els <hinted>|b els has
6 b empil les|b end you|b even <shown>|b everyth <odd>|b f $|b fall over|b fami tre|b fetch the|b few <hinted>
6 b fifty thousand|b fiv $|b for all|b for every|b for fifty|b found it|b front <odd>|b gebruik <odd>
6 b gebruik een|b giv up|b glu <hinted>|b going to|b grandparent <talk>|b greater than|b group from|b group the
6 b grow on|b had better|b halv what|b hand of|b has to|b hash $|b hav <hinted>|b hav <shown>|b he say
6 b head <odd>|b heapq dot|b heavier than|b hi <hinted>|b hol and|b how <asked>|b in disguis|b is another
6 b is insid|b is known|b is larger|b is twenty|b it all|b it and|b it behind|b it sit|b it when
6 b itll <facts>|b its <asked>|b its parent|b its partner|b its smallest|b jump <telling>|b jump backward
6 b jump the|b just onc|b latest <odd>|b latest <shown>|b lay on|b leav it|b left on|b length <asked>
6 b les ouvrant|b lie behind|b lin befor|b longer $|b longer than|b mak <asked>|b many strok|b may forget
6 b mean $|b met <odd>|b most <odd>|b mov <talk>|b much memory|b n tim|b need a|b neednt <facts>
6 b neighbour <asked>|b never hold|b newcomer $|b nod at|b nod with|b non <talk>|b not les|b now <talk>
6 b of zero|b on to|b one check|b one do|b one too|b one up|b opener <facts>|b out by|b own is|b pair by
6 b pass <hinted>|b pointer <shown>|b pop from|b possib <talk>|b predecessor $|b prev and|b previou and
6 b problem $|b python ordereddict|b rabbit <odd>|b rabbit that|b recent has|b remain is|b remember <shown>
6 b revers <talk>|b row $|b run onc|b russian <odd>|b russian doll|b sam <hinted>|b sam end|b see who
6 b settl on|b simp <shown>|b six and|b siz <shown>|b spend a|b start plu|b stor <shown>|b strok and|b supper $
6 b suppos i|b sweep <facts>|b tail <shown>|b tal <shown>|b ten <talk>|b ten in|b textbook <hinted>|b that count
6 b that doe|b that second|b the area|b the box|b the fellow|b the item|b the nail|b the piec|b the record
6 b the second|b the smallest|b the world|b their last|b then a|b ther $|b ther any|b they want|b thos <talk>
6 b thousand <unknown>|b tim you|b to add|b to append|b to nin|b to pull|b too lat|b too many|b tool $
6 b tri <odd>|b two <telling>|b two figur|b une <talk>|b une fil|b upper one|b usa una|b use two|b victim $
6 b want for|b was that|b welch <odd>|b welch halft|b well $|b went <odd>|b went hom|b what at|b what still
6 b whatever <hinted>|b when only|b when ther|b wher everyon|b who stand|b will be|b with forty|b word is
6 b world $|b wouldnt put|b wrot down|b you leap|b you mad|b you ought|b you sav|b you stand|b you sur
6 b youd only|b younger <odd>|b younger sibl|b your <unknown>|b your friend|b your inner|b zuerst nach
6 context plan|doubt tells|guess an|guess hold|guess leonardo|guess put|language leads|leads begin|leads pass
6 nothing empty|nothing foxtrot|nothing gebruik|nothing heapq|nothing hunt|nothing ill|nothing narrower
6 nothing out|nothing record|nothing seven|nothing spill|nothing stack|nothing thing|nothing tiefensuch
6 nothing une|plan swap|plan that names by|plan that names correct|plan that names youll|plan use|question fiv
6 question hold|question how|question is|question use|remark h|remark minu|remark peopl|remark say|remark to
6 remark water|reports <n>|reports bin|reports break|reports child|reports compar|reports dat|reports day
6 reports eras|reports evaluat|reports feel|reports glad|reports hom|reports ice|reports lead|reports met
6 reports neater|reports p|reports popularity|reports seat|reports sleep|reports spread|reports traversal
6 reports wors|reports youll|requests box|requests bus|requests canteen|requests kept|requests see|requests turn
6 s <said> alway|s <said> know|s <said> see|s <shown> arent|s <shown> clos|s <shown> collection|s <shown> deep
6 s <shown> lost|s <shown> mark|s <shown> person|s <shown> present|s <shown> rabbit|s <shown> real|s <shown> smil
6 s ^ beat|s ^ cada|s ^ catch|s ^ cold|s ^ comput|s ^ cover|s ^ dict|s ^ die|s ^ een|s ^ eight|s ^ fiv
6 s ^ friend|s ^ gebruik|s ^ halft|s ^ iter|s ^ meet|s ^ mit|s ^ nim|s ^ not|s ^ stick|s ^ textbook|s ^ threw
6 s ^ tiefensuch|s ^ took|s ^ welch|s a end|s a index|s a not|s about that|s about the|s add shift|s all thi
6 s along its|s also to|s an at|s and nin|s and of|s are slow|s are think|s at four|s away tim|s be away
6 s be off|s be use|s belong the|s by first|s c <shown>|s c in|s click the|s compar as|s could you
6 s count that|s coupl <shown>|s discard of|s doe leav|s doe trick|s dot dot|s each leav|s empil ouvrant
6 s everyth a|s find pivot|s first serv|s for comma|s for is|s for it|s for on|s from fresh|s from ston
6 s full is|s guest a|s halv left|s has beat|s has that|s hear from|s i <shown>|s if new|s if second|s ill a
6 s in as|s in opposit|s in set|s in wall|s includ <shown>|s into of|s is friend|s is most|s is next|s it any
6 s it open|s its that|s its your|s jed klammer|s knew one|s last and|s latest one|s leav with|s let <shown>
6 s let writ|s lif easier|s look after|s look befor|s lov you|s many each|s may left|s most has|s mov as
6 s nam it|s narrower the|s neighbour hand|s neither ever|s nest are|s new check|s new in|s nod a|s nod prev
6 s not the|s one cant|s one fewer|s one of|s only up|s or ther|s parent grandparent|s plac its|s problem on
6 s reach the|s read <shown>|s recent to|s remov <shown>|s rid the|s run it|s say <said>|s see <shown>
6 s she only|s sinc <shown>|s sinc what|s smallest first|s stay it|s stretch <shown>|s structur the|s that fiv
6 s that just|s the along|s the at|s the away|s the drawer|s the off|s the rul|s the through|s them each
6 s thos to|s thos wait|s thre itself|s throw whol|s til two|s to afresh|s to upward|s touch to|s treat as
6 s twenty for|s two mov|s two put|s two six|s up their|s wait lin|s went ear|s when <shown>|s when already
6 s when first|s when of|s who in|s whos you|s will spend|s wip all|s with best|s with instead|s with leftmost
6 s with mov|s with stor|s wouldnt it|s you at|s you mark|s you shift|s you solv|s youd to|s your down
6 sets up append|sets up away|sets up backward|sets up below|sets up reach|tells along|tells anew|tells append
6 tells area|tells brit|tells cest|tells chalk|tells delet|tells depil|tells ergebniss|tells fermant
6 tells fridg|tells instant|tells klammer|tells lot|tells neighbor|tells offset|tells overflow
6 tells setrecursionlimit|tells soon|tells spiral|tells straight|tells talk|tells unvisit|tells welch|tells went
6 tells woordenboek|w agr|w around|w beautiful|w brit|w depil|w disguis|w doubt|w drift|w ergebniss|w fermant
6 w fewer|w found|w four|w gebruik|w grew|w hav|w heavier|w hug|w itd|w kis|w klammer|w lost|w ouvrant
6 w pattern|w peel|w pleas|w predecessor|w russian|w smaller|w still|w supper|w that|w u|w unseen|w welch
6 w wish|w woordenboek|w younger
7 advises chang|advises com|advises common|advises compar|advises cover|advises cross|advises largest
7 advises lov|advises newest|advises pivot|advises r|advises serv|advises sheet|advises unvisit|advises wip
7 advises youll|asks altogether|asks doubl|asks element|asks run|asks saf|b <said> knew|b <said> los
7 b <said> through|b <shown> backward|b <shown> best|b <shown> guest|b <shown> join|b <shown> left|b <shown> los
7 b <shown> serv|b <shown> shorter|b <shown> us|b <shown> whenever|b ^ careful|b ^ eight|b ^ fill|b ^ heapq
7 b ^ negativ|b ^ notic|b ^ pay|b ^ quickselect|b ^ sinc|b ^ together|b ^ une|b a bad|b a chaqu|b a coupl
7 b a notebook|b a search|b act it|b afraid your|b all youll|b already <shown>|b an s|b and <odd>|b and simpl
7 b any earlier|b anyth <asked>|b anyth off|b append when|b as an|b as soon|b b becom|b be serv|b becom b
7 b better <facts>|b block of|b blu $|b border $|b brauchst <odd>|b bravo $|b breakfast $|b built last
7 b but not|b by sid|b c <n>|b cach on|b cada <unknown>|b can <unknown>|b cas you|b cest <odd>|b chang a
7 b cod <facts>|b cod it|b complet and|b could $|b count befor|b day <shown>|b des <odd>|b die <unknown>
7 b do as|b do first|b doesnt chang|b dot <facts>|b dot item|b dummy <hinted>|b each titl|b et <odd>|b fami $
7 b far the|b find wher|b finger $|b first in|b first mak|b for a|b formula $|b from small|b gain from|b giv $
7 b group is|b gues the|b half each|b hand each|b helper $|b hold a|b hundr thousand|b i equal|b in <hinted>
7 b insid already|b insid of|b into your|b is already|b is dynamic|b is noth|b it $|b it ever|b it mak
7 b it reach|b it wer|b its math|b its slower|b join them|b just <telling>|b key <asked>|b kick out|b knew that
7 b l and|b lack $|b leg <odd>|b leg jed|b len of|b lif be|b lin the|b look any|b look in|b look on
7 b look only|b loop too|b map from|b met that|b middl and|b minut ago|b mor than|b n is|b n minu|b near the
7 b neighbour join|b never longer|b next equal|b nim <odd>|b nin <facts>|b no call|b no doubl|b no earlier
7 b not <facts>|b of empty|b of lin|b of pil|b of r|b of step|b oldest <hinted>|b on both|b on your
7 b one around|b one click|b one into|b one sit|b opener on|b or $|b or from|b other <hinted>|b out a
7 b out mirror|b out what|b pair again|b par <odd>|b percent of|b play the|b plu <talk>|b podium with
7 b popitem last|b previou two|b push <asked>|b put each|b put on|b quadratic $|b queu of|b quick $
7 b reachabl from|b remov from|b right befor|b right below|b right hand|b rot <odd>|b rot orang|b s as
7 b scan on|b seat the|b see <asked>|b shorter <shown>|b shouldnt you|b sid <talk>|b sid by|b simp add
7 b sink what|b solution $|b someon <asked>|b someth to|b soon as|b sort with|b stack is|b still work|b ston in
7 b strok behind|b subtract the|b t $|b tabl $|b tail is|b tal <odd>|b tal per|b tallest <odd>|b that hang
7 b that keep|b that many|b that too|b that twin|b that wher|b thatll do|b the dearest|b the minut|b the right
7 b the set|b the street|b the two|b their answer|b though ther|b thre counter|b tick $|b tiefensuch <odd>
7 b tiefensuch von|b tim her|b to every|b to nod|b to reach|b to run|b to search|b to serv|b too littl
7 b two <odd>|b two mov|b up <talk>|b up among|b use les|b variabl are|b visit the|b want someth|b well with
7 b whil you|b whol <shown>|b whos left|b with <said>|b with push|b would call|b wouldnt lif|b wrot on
7 b x <odd>|b you better|b you turn|b you your|b your row|b zuerst <odd>|guess inorder|guess is|guess itll
7 guess nobody|guess tak|guess work|leads <talk>|nothing 2|nothing arrang|nothing group|nothing neither
7 nothing notic|nothing quickselect|nothing return|nothing seen|nothing unhook|nothing updat|nothing wider
7 nothing youd|plan my|plan not|plan that names befor|plan that names greedy|plan that names it
7 plan that names which|plan who|plan your|question advises|question check|question ther|question work
7 remark did|remark index|remark sort|reports grandparent|reports heart|reports high|reports larger|reports left
7 reports minut|reports neighbor|reports road|reports skeleton|reports smallest|reports subtract|reports thing
7 reports work|requests clos|requests left|requests school|s <said> too|s <said> two|s <shown> car
7 s <shown> direct|s <shown> heap|s <shown> leap|s <shown> left|s <shown> map|s <shown> program|s <shown> queu
7 s <shown> rais|s <shown> set|s <shown> thos|s ^ bfs|s ^ brauchst|s ^ break|s ^ careful|s ^ caterpillar
7 s ^ cest|s ^ dequ|s ^ dummy|s ^ empil|s ^ had|s ^ happi|s ^ ink|s ^ math|s ^ out|s ^ poor|s ^ pour
7 s ^ quickselect|s ^ recursiv|s ^ rippl|s ^ sinc|s ^ smell|s ^ though|s ^ worth|s ^ x|s act out|s after it
7 s after of|s again every|s again the|s against last|s all is|s all rest|s and first|s another to|s append a
7 s as visit|s befor round|s befor the|s besid join|s beyond <shown>|s border to|s both ever|s bucket a
7 s bucket in|s can linear|s can to|s carry how|s chain the|s closer the|s collect <shown>|s comma in
7 s doesnt you|s each should|s each was|s each who|s every to|s fifty of|s finish <shown>|s for closer
7 s for than|s for thousand|s from back|s from left|s go and|s goe and|s grow one|s half in|s handful tim
7 s he them|s head forward|s help <shown>|s i that|s if end|s if later|s if left|s if put|s in chain|s in zero
7 s is insid|s is log|s is seen|s is sort|s isnt only|s it <said>|s it seen|s its log|s its very
7 s know neighbour|s know one|s largest down|s latest still|s latest that|s lead the|s leav as|s let finger
7 s lie its|s lin <said>|s lin a|s look further|s many that|s match closer|s met <shown>|s minimum of|s mor you
7 s n <shown>|s neither <said>|s non your|s of but|s of new|s of their|s one the|s only if|s or newest
7 s out left|s pil you|s possibl a|s rang <shown>|s read first|s remov the|s run of|s sank <shown>
7 s search each|s she on|s sid sid|s sinc cant|s sort <shown>|s sort mor|s still when|s stop two
7 s sweep <shown>|s sweep the|s tail the|s that been|s that row|s that start|s that tal|s that zero|s the best
7 s the he|s the too|s the two|s the wrot|s them the|s think <shown>|s think rabbit|s think what|s thre six
7 s tick the|s tiefensuch jedem|s to cod|s to down|s to in|s tool a|s twin gon|s two four|s walk it|s walk the
7 s want a|s what is|s when too|s wher generation|s wher last|s whether minu|s whil in|s whol away
7 s will itself|s window and|s with nearest|s with newcomer|s wont anyth|s you comput|s you from|s you let
7 s you no|s you to|s youd each|s youll the|s your <shown>|s your on|s youv as|s youv for|s youv is|s youv on
7 sets up <odd>|sets up entry|sets up fall|sets up jot|sets up keep|sets up stood|sets up turn|sets up x
7 syntax sort|syntax though|tells alphabet|tells backward|tells binary|tells brauchst|tells coat|tells easy
7 tells fast|tells former|tells ink|tells lady|tells mitad|tells nothing said|tells ordereddict|tells outward
7 tells person|tells register|tells sery|tells sock|tells tag|tells thatll|tells tiefensuch|tells treat
7 tells victim|tells widen|tells zuerst|w blu|w brauchst|w breakfast|w broad|w cest|w dearest|w driv|w empil
7 w fast|w figur|w fool|w formula|w hang|w hir|w hunch|w hundr|w it|w join|w lat|w lit|w match|w mitad
7 w modulo|w namesak|w popularity|w punish|w respectabl|w ring|w slap|w smallest|w spiral|w stroll|w thatd
7 w tiefensuch|w young|w zero
8 acts ^ tells|acts sets up requests|acts sets up sets up|acts tells reports|advises dequ|advises far
8 advises held|advises help|advises inclusiv|advises leftmost|advises result|advises saw|advises tail|asks add
8 asks bas|asks hop|asks latest|asks nobody|asks pick|b <said> behind|b <said> thos|b <shown> differenc
8 b <shown> feel|b <shown> remov|b ^ absolut|b ^ at|b ^ current|b ^ evict|b ^ her|b ^ his|b ^ hot|b ^ into
8 b ^ lov|b ^ narrower|b ^ right|b ^ spill|b ^ tally|b ^ tango|b a bouncer|b a min|b a narrow|b a plac
8 b a podium|b a sensibl|b a ston|b a wall|b after find|b again $|b ago $|b all <unknown>|b alon <shown>
8 b already know|b an order|b and <unknown>|b and kept|b and remember|b as each|b as he|b back at
8 b both direction|b bound $|b by exact|b cam after|b candidat <odd>|b check your|b clash is|b click on
8 b clos it|b closer has|b coat $|b conga <facts>|b conga lin|b count again|b crowd <talk>|b cut the|b d of
8 b direct <asked>|b doesnt it|b dot sort|b each entry|b each month|b each one|b either one|b entry in
8 b every neighbour|b far <hinted>|b finger on|b finish for|b for both|b for so|b for someth|b forget it
8 b forty $|b four letter|b foxtrot $|b fresh <odd>|b half whos|b halv the|b hand and|b hang it|b her for
8 b het <unknown>|b high <asked>|b hol $|b hom <facts>|b hom ear|b how larg|b i shouldnt|b if theyr|b in last
8 b into <shown>|b it backward|b it began|b it from|b itll <talk>|b its n|b jedem <unknown>|b just carry
8 b knit $|b l $|b last <unknown>|b last com|b last person|b left $|b left and|b lie beyond|b mad the
8 b max <talk>|b may lie|b may shar|b memory of|b minimum in|b minu two|b minut <talk>|b morn to|b mov as
8 b much <odd>|b near all|b need to|b no longer|b observation $|b of arrival|b of card|b of how|b of siz
8 b on <telling>|b on down|b on foot|b one lead|b one tim|b only append|b open the|b out befor|b out from
8 b out with|b parent and|b part of|b pattern $|b peg $|b peopl who|b person <odd>|b plac would|b plu <shown>
8 b pond $|b possibl <odd>|b possibl partner|b put asid|b reach into|b record the|b remember that|b row is
8 b say yes|b second <talk>|b seen <hinted>|b settl the|b she <telling>|b shelf <talk>|b simpl <talk>|b sink it
8 b small tabl|b smaller or|b so too|b sort <unknown>|b spill <odd>|b spill ink|b start becom|b still in
8 b than <asked>|b that <hinted>|b that slid|b that wait|b the attendant|b the bigger|b the bin|b the bos
8 b the comparison|b the floor|b the hol|b the rail|b the thre|b the troubl|b the wash|b their count|b them so
8 b ther for|b ther when|b thing as|b third one|b thousand deep|b thousand tim|b to shut|b trad <facts>
8 b turn it|b twenty question|b two besid|b typ $|b und <unknown>|b undisturb $|b up front|b up just
8 b upsid down|b very good|b walk it|b want <odd>|b was $|b wer discover|b what youv|b whenever its|b who do
8 b with h|b with key|b with zero|b would <asked>|b would the|b wrong <shown>|b you <odd>|b you can|b you on
8 b you ther|b your coat|b your sho|b your walk|b your will|b zero <shown>|guess about the language advises
8 guess sorry|guess target|guess they|leads answer|nothing carry|nothing closer|nothing current|nothing evict
8 nothing from|nothing handl|nothing his|nothing might|nothing r|nothing stop|nothing tally|nothing tango
8 nothing und|nothing whos|nothing x|nothing you|plan bles|plan constant|question giv|question say
8 question thatll|remark any|remark let|remark skip|reports centr|reports cloakroom|reports coin|reports know
8 reports lin|reports luggag|reports maz|reports mustnt|reports post|reports rang|reports say|reports shirt
8 reports sid|reports tango|requests anyth|requests card|requests figur|requests fram|requests insid
8 requests paint|s <said> chang|s <said> not|s <said> such|s <shown> arrival|s <shown> circl|s <shown> component
8 s <shown> havent|s <shown> hop|s <shown> mov|s <shown> rather|s <shown> spread|s <shown> stack|s <shown> start
8 s <shown> undisturb|s <shown> wont|s ^ absolut|s ^ accordion|s ^ allow|s ^ best|s ^ drawer|s ^ fram|s ^ hard
8 s ^ hold|s ^ narrower|s ^ near|s ^ spill|s ^ tango|s ^ trust|s ^ un|s ^ von|s ^ walk|s ^ wash|s a answer
8 s a flood|s a les|s a path|s a register|s a stroll|s afresh the|s after check|s along one|s an stack
8 s and isnt|s and newcomer|s any can|s back you|s be for|s below <shown>|s best the|s bottom is|s cam by
8 s cant cross|s coat its|s colleagu min|s could with|s cut <shown>|s didnt that|s down that|s each could
8 s each count|s each is|s each join|s earlier has|s els to|s entry <shown>|s ever <shown>|s everyth follow
8 s finish good|s for depth|s for who|s got be|s has answer|s has plac|s i no|s in center|s in maz|s inner for
8 s insid loop|s is but|s is position|s is thing|s is tri|s its on|s its ther|s its two|s link <shown>
8 s longer two|s lookup <shown>|s loop with|s me <said>|s miss has|s mix the|s mov border|s my by|s near of
8 s newcomer <shown>|s no for|s nor <said>|s not many|s of alphabet|s of paint|s of previou|s on each|s on far
8 s on its|s onc it|s one complet|s one start|s one that|s only forward|s only with|s other to|s peopl hand
8 s pick best|s pil <said>|s practical for|s rippl a|s row the|s sav a|s shrink the|s singl through
8 s smallest and|s solv <shown>|s spar that|s sweep left|s ten <shown>|s than need|s that bit|s that can
8 s that how|s that into|s that textbook|s the began|s the twin|s they their|s tim you|s to hash|s to the
8 s trac <shown>|s trad for|s twenty a|s twin to|s two <said>|s two all|s until no|s up answer|s up the
8 s up word|s use queu|s without anyth|s would each|s wrong <shown>|s you about|s you as|s you do|s you keep
8 s you now|s you shut|s you well|s youd hav|s your only|s yourself and|s youv already|s youv to|sets up heap
8 syntax by|syntax its|syntax put|syntax they|tells accordion|tells avec|tells brac|tells clean|tells def
8 tells design|tells deux|tells dry|tells dummy|tells end|tells extra|tells heard|tells heart|tells het
8 tells job|tells lead|tells lista|tells max|tells nobody|tells overlap|tells que|tells send|tells til
8 tells traversal|tells vanish|tells villag|tells wor|tells word|w alway|w ant|w appearanc|w are|w bigger
8 w busines|w chalk|w conclusion|w conga|w content|w departur|w deux|w easier|w entir|w fastest|w father
8 w het|w jumper|w kill|w lady|w lif|w lift|w lista|w neater|w nim|w offnend|w outward|w passenger|w possib
8 w rais|w reorder|w replac|w reus|w sensibl|w sleep|w stor|w surviv|w timestamp|w to|w turn|w two
8 w undisturb|w unorder|w upsid|w wander|w want|w wor
9 advises beat|advises chain|advises constant|advises discover|advises easier|advises fix|advises follow
9 advises kid|advises throw|advises work|advises youd|asks count|asks mad|asks pil|b <said> <asked>
9 b <said> are|b <shown> area|b <shown> brac|b <shown> forget|b <shown> off|b <shown> rid|b <shown> seen
9 b ^ <said>|b ^ after|b ^ arent|b ^ counter|b ^ find|b ^ flip|b ^ freez|b ^ hop|b ^ itll|b ^ man|b ^ nin
9 b ^ rot|b ^ shuffl|b ^ though|b ^ und|b ^ updat|b ^ usa|b ^ we|b a fir|b a hol|b a man|b about each
9 b about thi|b afresh is|b after <shown>|b after you|b along how|b already has|b alway <hinted>|b and includ
9 b and seven|b any <shown>|b array is|b arriv at|b aunt <odd>|b be better|b becom the|b begin with
9 b beneath it|b bisection $|b bucket tool|b build up|b by compar|b can build|b can sav|b carry <hinted>
9 b catch my|b caterpillar $|b centr $|b check $|b clever <odd>|b closer com|b closer with|b coat on
9 b comparison is|b con <odd>|b depth as|b dequ from|b direction $|b doe near|b doll $|b dont <asked>
9 b down from|b drawer for|b each $|b eight <shown>|b enough to|b ever <asked>|b evict from|b extend $|b feel $
9 b fibonacci <hinted>|b fibonacci <talk>|b fibonacci sequenc|b fifteen and|b figur $|b finish <facts>
9 b first step|b floor <shown>|b follow when|b foot $|b fre $|b front and|b go to|b good <asked>|b hav it
9 b her is|b hold on|b i certain|b import <telling>|b index by|b indic $|b initial of|b inner <said>
9 b instant whether|b is n|b is tidy|b ist $|b ist <odd>|b it doe|b it don|b italian <odd>
9 b italian mathematician|b its counterpart|b its middl|b its too|b ja $|b just two|b know wher|b landfeld <odd>
9 b landfeld aus|b last <hinted>|b last two|b let <facts>|b librarian would|b look <shown>|b man $|b many step
9 b map <shown>|b met $|b most <facts>|b must match|b my drift|b my not|b neighbour can|b not <hinted>
9 b not <odd>|b of paint|b of rabbit|b of the|b off the|b oh $|b oldest or|b one cam|b one comparison
9 b one extra|b one must|b one set|b one shorter|b only then|b opinion $|b or its|b out just|b overkill $
9 b p $|b pay for|b plant a|b plenty $|b pop it|b possibl <asked>|b put its|b quit $|b recent one|b reinsert a
9 b rest <talk>|b road <hinted>|b road with|b roll out|b rot thirteen|b said $|b second tim|b several tim
9 b she <facts>|b shift along|b shut the|b singl pas|b six to|b spell <odd>|b step down|b step one|b step out
9 b structur <talk>|b swap your|b ten minut|b ten thousand|b than with|b that cas|b the bit|b the frequency
9 b the girl|b the list|b the low|b the mov|b the post|b the shift|b the thing|b the uppermost|b thing on
9 b thos wait|b throw half|b to beat|b to plac|b to say|b to slid|b to think|b too <hinted>|b troubl is
9 b truth $|b try that|b turn each|b two helper|b two letter|b two road|b under it|b until nobody|b updat it
9 b use <asked>|b usual <talk>|b visit set|b von jedem|b warteschlang $|b way chain|b wer <telling>|b wer you
9 b what could|b what went|b wher youv|b which goe|b with black|b would feel|b you catch|b you follow|b you for
9 b you wer|b youd los|b your cost|b your first|b your stack|b your two|b z <unknown>|b zero isnt|guess in
9 leads left|nothing chang|nothing dan|nothing delet|nothing fiv|nothing freez|nothing island|nothing provid
9 nothing rot|nothing s|nothing see|nothing shouldnt|nothing usa|plan all|plan leads|plan one|remark i
9 remark start|remark that names id|remark twenty|reports agr|reports beat|reports brav|reports bump
9 reports election|reports input|reports mis|reports rack|reports replac|reports romeo|reports spend|reports tak
9 reports tower|reports trip|reports way|requests election|requests leav|requests row|s <said> an
9 s <shown> below|s <shown> fiv|s <shown> mirror|s <shown> next|s <shown> proper|s <shown> rest|s <shown> slid
9 s ^ brav|s ^ clerk|s ^ day|s ^ distanc|s ^ freez|s ^ heapq|s ^ just|s ^ know|s ^ oh|s ^ outward|s ^ plat
9 s ^ romeo|s ^ rot|s ^ run|s ^ usa|s ^ zuerst|s a binary|s a list|s about two|s ahead you|s all hang
9 s an mathematician|s and itself|s are when|s as extra|s ask for|s at if|s at last|s be index|s be mor
9 s by them|s by till|s cant nest|s catch drift|s clos the|s count an|s current in|s don one|s dont <said>
9 s earlier the|s fil under|s from end|s from pair|s goe one|s happen two|s has doubl|s has out|s has sam
9 s has smallest|s has than|s if catch|s im that|s in alphabet|s in draw|s in hand|s in minut|s is onc
9 s is way|s is youll|s it again|s its as|s jumper the|s least guest|s let start|s lin all|s link it|s log is
9 s lookup and|s many led|s math <said>|s max <shown>|s mean <shown>|s memory what|s might to|s morn even
9 s mountain with|s must with|s not <said>|s not to|s of election|s of half|s old <shown>|s on branch|s one f
9 s one said|s one still|s only a|s out to|s perfect <shown>|s plac one|s read from|s rest the|s rhym black
9 s road into|s round python|s sam on|s set of|s sinc put|s sinc the|s start any|s still after|s strip domino
9 s such <said>|s suppos gav|s test membership|s the between|s the puzzl|s the whil|s ther clash|s thre wont
9 s to behind|s to includ|s to nod|s to them|s took the|s top the|s two <shown>|s two chain|s two les
9 s two together|s until twin|s visit and|s week the|s wer of|s what every|s what put|s whether met|s who thi
9 s whos is|s window a|s work your|s would begin|s wrong the|s you index|s you log|s you ther|s your the
9 s youv <shown>|s youv acros|s youv thi|syntax one|tells aus|tells biggest|tells club|tells dequ|tells een
9 tells einen|tells far|tells freez|tells glu|tells grew|tells heapq|tells immer|tells innermost|tells landfeld
9 tells lo|tells month|tells nlargest|tells notebook|tells priority|tells reinsert|tells revers|tells shelv
9 tells someth|tells textbook|tells theyll|tells want|w arrival|w aus|w b|w ball|w brav|w colon|w cross
9 w cupboard|w extend|w inner|w landfeld|w p|w pag|w past|w rest|w romeo|w scrap|w setrecursionlimit|w sinc
9 w straight|w t|w tab|w twist|w uppermost
10 advises c|advises cas|advises clash|advises colour|advises find|advises initial|advises lie|advises position
10 advises possibl|advises sign|advises slot|asks fill|b <said> forget|b <shown> complet|b <shown> guess
10 b <shown> of|b ^ best|b ^ chang|b ^ continu|b ^ na|b ^ nop|b ^ papa|b ^ question|b ^ wider|b ^ wip
10 b a bakery|b a plain|b a seven|b all that|b along as|b and shrink|b and throw|b another <said>|b as with
10 b as youd|b at the|b avec <odd>|b away too|b be far|b been <odd>|b behind each|b better $|b both <asked>
10 b both <facts>|b bound check|b brother $|b bug $|b but <talk>|b cam to|b can forget|b can walk|b cant see
10 b couldnt <odd>|b dem <odd>|b dem anfang|b depth <hinted>|b depth along|b do without|b dot pop|b drop half
10 b einfach <odd>|b far it|b few $|b first as|b for four|b forget about|b generation is|b girl befor
10 b golden <odd>|b golden ratio|b had the|b half has|b has <asked>|b helper that|b hit $|b i in|b i saw
10 b i spok|b in both|b in box|b insid $|b is les|b is someth|b it befor|b it begin|b it for|b it last
10 b it slid|b it will|b its basical|b jed <odd>|b kept all|b key $|b key by|b largest figur|b last entry
10 b last month|b let say|b littl <telling>|b loop for|b mad out|b middl <talk>|b miss <asked>|b mistak $
10 b mor to|b most that|b mov that|b mov two|b my job|b my next|b n <facts>|b nach dem|b need <talk>|b nop $
10 b not befor|b not seen|b not when|b on one|b onc they|b one <odd>|b one jump|b one sid|b only from
10 b only tak|b order dictionary|b own and|b paint on|b pas is|b path in|b pigeonhol $|b plan <talk>|b pop and
10 b possibl figur|b pour $|b previou <shown>|b put them|b reach further|b run one|b say a|b second word
10 b shortest path|b sinc an|b sit $|b so on|b solv the|b spend <facts>|b spend <hinted>|b spend memory
10 b spread out|b strict <facts>|b strik out|b talk you|b tango $|b the clash|b the left|b the loser|b the rest
10 b the structur|b them into|b ther the|b thing <asked>|b throw it|b till its|b to how|b to thre|b together $
10 b two of|b u <shown>|b unclos one|b unhook it|b walk down|b wash $|b way in|b weakest of|b what <said>
10 b wher <facts>|b wher <talk>|b whil <telling>|b why is|b will carry|b with in|b with les|b with non
10 b worth its|b would a|b wouldnt talk|b wrong <said>|b wrong and|b you about|b you hom|b you not
10 b you straight|b you thought|guess wouldnt|leads behind|leads dictionary|nothing best|nothing bottom
10 nothing doesnt|nothing papa|nothing slid|nothing together|nothing visit|plan hm|plan start|question onc
10 question with|remark check|remark drop|remark lov|remark sound|remark test|remark that names plu
10 reports <hinted>|reports arrow|reports bas|reports began|reports classic|reports crowd|reports evict
10 reports na|reports nail|reports nop|reports party|reports previou|reports search|reports secret|reports shap
10 reports sho|reports sweep|reports think|reports trick|reports truthy|reports walk|reports weight
10 requests consider|requests tidy|s <said> break|s <said> of|s <shown> ahead|s <shown> append|s <shown> extend
10 s <shown> for|s <shown> half|s <shown> log|s <shown> match|s ^ arriv|s ^ ask|s ^ bos|s ^ c|s ^ captain
10 s ^ clip|s ^ comparison|s ^ feet|s ^ mark|s ^ million|s ^ minimum|s ^ na|s ^ nop|s ^ often|s ^ papa
10 s ^ pretty|s ^ prev|s ^ question|s ^ turn|s ^ und|s ^ wip|s a lookup|s a too|s after sort|s agr you
10 s all ever|s an dictionary|s an of|s are one|s at <said>|s away much|s away of|s b a|s befor pop
10 s behind earlier|s better that|s both together|s breadth search|s button your|s card <shown>|s carry depth
10 s could <said>|s count as|s do ordinary|s each must|s empty box|s enough <shown>|s far slow|s finish job
10 s for was|s forgot check|s four until|s from neighbour|s girl you|s go scan|s has gon|s havent on
10 s hear <shown>|s i you|s in half|s in hurry|s insid the|s is instead|s is zero|s it later|s it minut
10 s it theyr|s itll <shown>|s its how|s just and|s left one|s lin <shown>|s look someth|s low the
10 s middl <shown>|s n with|s nach anfang|s next lie|s nin two|s nod the|s of plain|s of thre|s of wait
10 s off front|s one has|s one last|s one many|s one matter|s one partner|s one through|s open the|s push out
10 s put and|s put down|s python remember|s remember order|s s in|s search the|s she at|s shouldnt <shown>
10 s sink <shown>|s soon a|s sort sweep|s tak the|s tak top|s test you|s than of|s that keep|s that still
10 s that them|s the be|s the just|s the that|s the wait|s the you|s them that|s ther structur|s they be
10 s they that|s theyv to|s throw too|s treat zero|s unvisit <shown>|s what pass|s whil hi|s who <shown>
10 s why <shown>|s why you|s with doubl|s word it|s you mov|s you onc|s your mor|sets up <said>|sets up everyth
10 sets up pay|tells begin|tells besid|tells brother|tells con|tells fish|tells front|tells guard|tells hard
10 tells later|tells letter|tells tri|tells usa|tells wall|w attendant|w avec|w batch|w beach|w beaten
10 w beforehand|w beneath|w dict|w doll|w door|w down|w each|w forgotten|w freez|w gain|w golden|w had|w job
10 w label|w later|w lin|w loser|w nop|w ordereddict|w problem|w ratio|w sank|w secretary|w sort|w stapel
10 w ston|w tango|w thousand|w wer|w woman|w yourself|w zuerst
11 advises delet|advises dict|advises direction|advises fall|advises mind|advises pag|advises replac
11 advises together|asks going|asks instant|asks remain|b <said> <hinted>|b <said> must|b <shown> again
11 b <shown> greater|b <shown> hour|b <shown> liv|b <shown> many|b <shown> reachabl|b <shown> sort|b ^ bravo
11 b ^ build|b ^ closer|b ^ dan|b ^ fiv|b ^ going|b ^ higher|b ^ sweep|b ^ theyll|b ^ zahl|b a browser
11 b a count|b a fami|b a lot|b a modify|b a sentenc|b about <facts>|b alphabet $|b and down|b answer as
11 b append <talk>|b b $|b be <odd>|b be don|b been to|b begin at|b bell $|b best one|b between thos|b both at
11 b can still|b clos in|b common method|b could do|b count <hinted>|b count dot|b dot most|b doubl end
11 b down one|b down when|b each <hinted>|b each from|b each opener|b earlier than|b en <odd>|b even when
11 b ever <odd>|b everyth fall|b extra <hinted>|b far simpler|b fin <shown>|b from pisa|b from scratch|b go ther
11 b h <talk>|b had <facts>|b handy $|b hang up|b iccanobif $|b if only|b im afraid|b in an|b it so|b its sort
11 b its spell|b just <hinted>|b keep only|b key to|b know the|b labell with|b leftmost $|b len <shown>
11 b log <shown>|b loop you|b lot <talk>|b low <asked>|b map $|b me on|b minimum <shown>|b modify <telling>
11 b mountain <odd>|b mountain road|b my pick|b next door|b next floor|b nobody <facts>|b nod <odd>|b nod <talk>
11 b not what|b onc too|b one <asked>|b one still|b one structur|b only <odd>|b or bfs|b or one|b put away
11 b remember which|b repeat work|b ring a|b rout $|b scenic <odd>|b scenic rout|b search for|b search from
11 b set <hinted>|b shak <hinted>|b she <odd>|b shed <odd>|b short $|b simp <odd>|b sort first|b stop ther
11 b straight away|b such as|b than <talk>|b that <telling>|b that clos|b the <unknown>|b the call|b the least
11 b the scenic|b the stor|b the villag|b thing <shown>|b tidy <shown>|b to compar|b to from|b to spar|b to try
11 b too deep|b too often|b turn every|b two you|b une <odd>|b von <odd>|b walk <shown>|b we had|b week <talk>
11 b who <asked>|b whoever <odd>|b whoever <shown>|b window that|b with o|b with only|b wont be|b wrong as
11 b you evict|b you in|b your ther|guess warm|language two|leads front|leads kept|nothing afterward
11 nothing bravo|nothing dfs|nothing h|nothing subtract|nothing sweep|nothing till|nothing which|nothing zahl
11 plan could|plan for|plan that names its|remark rather|reports burn|reports dfs|reports flag|reports fresh
11 reports furthest|reports generou|reports guest|reports iccanobif|reports liv|reports pattern|reports recognis
11 reports somebody|reports spe|reports steam|reports villag|requests ask|requests revers|requests visit
11 s <said> never|s <said> the|s <shown> dot|s <shown> mor|s <shown> open|s <shown> rang|s <shown> saf
11 s <shown> second|s <shown> spar|s <shown> think|s ^ afraid|s ^ append|s ^ below|s ^ cach|s ^ colleagu
11 s ^ elegant|s ^ ever|s ^ formula|s ^ iccanobif|s ^ kid|s ^ lif|s ^ linear|s ^ look|s ^ marker|s ^ n
11 s ^ opener|s ^ parent|s ^ post|s ^ sentenc|s ^ speak|s ^ test|s ^ theyll|s ^ train|s ^ twenty|s all it
11 s and out|s back latest|s be you|s befor know|s can don|s cod <shown>|s com at|s dictionary the|s do still
11 s don a|s dont it|s dot common|s dot to|s each and|s each back|s each just|s equal dot|s ever back|s fak at
11 s far is|s find the|s first befor|s first only|s follow thread|s group <shown>|s had start|s half them
11 s hand depth|s happen the|s has com|s has match|s hav that|s how is|s i hop|s if are|s if got|s in bound
11 s in cod|s inner befor|s is past|s is six|s isnt just|s it each|s its appearanc|s just or|s last one
11 s left in|s lin each|s list a|s look at|s mak les|s mov is|s never them|s next begin|s of are|s of current
11 s of neighbour|s of shelf|s oldest the|s on that|s onc often|s one all|s one follow|s other your|s pair and
11 s part it|s peek the|s plu one|s reach an|s remov from|s ring bell|s road to|s sam <shown>|s should out
11 s simp the|s slow you|s someth answer|s sort by|s start of|s still be|s the action|s the bench|s the both
11 s the group|s the label|s the of|s the part|s the reach|s ther what|s thi the|s to first|s to of|s to twin
11 s turn two|s twenty are|s variabl one|s very you|s was most|s when only|s wher head|s which one|s with littl
11 s with loan|s with previou|s word you|s would be|s wrot the|s you it|s you turn|s your isnt|s zero miss
11 sets up <unknown>|sets up plu|syntax non|syntax youll|tells beiden|tells disjoint|tells driv|tells eat
11 tells finish|tells halft|tells hang|tells order|tells otherwis|tells par|tells peg|tells quickselect
11 tells regular|tells run|tells theyd|tells train|tells x|w aunt|w beiden|w bisect|w crayon|w disjoint|w dll
11 w een|w einen|w exact|w grown|w halft|w iccanobif|w is|w itself|w liv|w minu|w mix|w objection|w oh
11 w peg|w que|w runner|w scenic|w steam|w ther|w theyll|w whom|w width|w word
12 advises <odd>|advises build|advises innermost|advises refresh|advises tim|advises topmost|advises toward
12 advises twin|asks back|asks separat|b <said> may|b <shown> acros|b <shown> border|b <shown> dot
12 b <shown> field|b <shown> patch|b ^ better|b ^ ein|b ^ ess|b ^ hm|b ^ stop|b a binary|b a chain|b a link
12 b a smaller|b append <odd>|b append an|b be what|b befor $|b below and|b below the|b build it|b built $
12 b c <facts>|b chaqu <odd>|b clip it|b clock $|b compar the|b could also|b crash sinc|b d and|b dan <odd>
12 b door $|b down until|b du <odd>|b each nam|b ear $|b eff $|b els <asked>|b end <odd>|b end for|b enter onc
12 b ever $|b extra argument|b final <shown>|b for i|b four pointer|b from <shown>|b funny you|b gam $
12 b grow slower|b halv would|b heavy <odd>|b hundr $|b imagin peopl|b in counter|b ink on|b into <telling>
12 b is exact|b is hopeles|b is right|b it certain|b its enough|b its out|b itself $|b know <talk>
12 b largest count|b list with|b many are|b minesweeper $|b miss is|b mor after|b mor for|b mor often|b need all
12 b night $|b not simp|b often as|b older one|b on scan|b one ring|b one step|b one you|b only to
12 b overboard $|b pil <talk>|b pil by|b plac and|b pretty much|b proper <talk>|b rang <hinted>|b real <facts>
12 b recurrenc $|b recursiv <shown>|b return not|b right ther|b said <said>|b say im|b see no|b sentenc is
12 b shelf $|b singl or|b small <talk>|b small to|b smallest on|b som <hinted>|b spot $|b start both|b stick $
12 b tail $|b than one|b than that|b than wher|b that grow|b that thread|b thatll <talk>|b the center|b the job
12 b the plu|b think <talk>|b thirty eight|b to refresh|b too <asked>|b turn thos|b twin has|b two fak
12 b two marker|b two to|b until ther|b was <said>|b was don|b what a|b what youll|b when you|b which mean
12 b wors $|b would <telling>|b you cros|b you stor|context guess|doubt code|guess about the language youd
12 guess lov|guess with|language reports|leads mad|leads nothing said|nothing ein|nothing ess|nothing everyon
12 nothing f|nothing join|nothing mak|nothing way|plan check|plan that names ther|question compar|remark hop
12 remark keep|remark s|remark that names go|reports border|reports bother|reports counter|reports hash
12 reports inner|reports mid|reports miss|reports overboard|reports pigeonhol|reports plan|reports put
12 reports simp|reports tray|reports wherever|reports wider|requests along|requests fetch|requests nothing said
12 requests think|s <shown> compar|s <shown> current|s <shown> first|s <shown> overflow|s <shown> put
12 s <shown> well|s ^ common|s ^ div|s ^ doubl|s ^ ess|s ^ handl|s ^ his|s ^ i|s ^ initial|s ^ its|s ^ k
12 s ^ met|s ^ most|s ^ previou|s ^ sho|s ^ whether|s a check|s a mark|s all <said>|s an field|s and eight
12 s at far|s be ther|s befor call|s behind loop|s but the|s can each|s compar all|s could up|s d <shown>
12 s doe the|s earlier can|s finish can|s from middl|s grow than|s has it|s her <shown>|s if cros|s if wrot
12 s in word|s isnt enough|s it last|s it the|s its what|s just other|s keep not|s lay out|s les equal
12 s lift the|s list append|s many wer|s mark as|s may up|s moment <shown>|s need four|s of problem
12 s of thousand|s off go|s onc after|s onc you|s one max|s other and|s pull the|s return on|s say a
12 s slower that|s so has|s stroll the|s tabl the|s than input|s than you|s that and|s that entry|s that separat
12 s that what|s thirty and|s thos do|s thousand will|s to left|s twin be|s until gon|s use that|s used say
12 s was last|s well onto|s what would|s whether miss|s wip the|s with middl|s you halv|sets up gon|sets up plac
12 sets up suppos|syntax as|syntax yes|tells <facts>|tells <n>|tells <unknown>|tells abov|tells anfang
12 tells crack|tells dem|tells einfach|tells es|tells except|tells fir|tells h|tells handful|tells ignor
12 tells initial|tells narrow|tells smallest|tells trip|tells von|w action|w again|w anfang|w ap|w bakery
12 w basket|w boot|w center|w dealt|w dem|w dimension|w div|w einfach|w es|w evaluat|w eviction|w flag
12 w hurt|w leap|w narrower|w next|w nin|w nobody|w official|w overboard|w par|w pebbl|w podium|w proper
12 w reason|w techniqu|w thick|w twenty|w unclos|w unmark|w von|w whenever
13 advises acros|advises append|advises indic|advises insid|advises itll|advises lift|advises loan
13 advises ordinary|advises proper|advises sleep|advises smallest|asks behind|b <said> should|b <shown> phon
13 b <shown> r|b <shown> rabbit|b <shown> run|b <shown> shift|b <shown> straight|b <shown> whichever|b ^ gather
13 b ^ hmm|b ^ n|b ^ old|b ^ writ|b a clash|b a max|b a stack|b a strip|b a teacup|b after <telling>
13 b after sort|b and collect|b any good|b anyth is|b area of|b as low|b be in|b besid it|b book $
13 b both <shown>|b bound <talk>|b by n|b carry <talk>|b carry along|b carry you|b cas will|b chain the
13 b charity $|b common with|b complet it|b could she|b count are|b counter <shown>|b data structur|b drop is
13 b everyth befor|b from i|b from left|b from right|b from smaller|b front is|b go for|b head <talk>|b hmm $
13 b how each|b i <unknown>|b if you|b in revers|b in town|b is constant|b is instant|b it back|b itd <talk>
13 b jot $|b left half|b les <unknown>|b let each|b littl tabl|b logarithmic <asked>|b loop at|b lost $
13 b low <hinted>|b map is|b max area|b maz $|b me <asked>|b me <shown>|b moment a|b most <talk>|b neither ever
13 b nest <hinted>|b of count|b of iter|b off onc|b one candidat|b one isnt|b one youv|b order <hinted>
13 b order <odd>|b order in|b otherwis <telling>|b over befor|b pil for|b plac <shown>|b pop on|b put all
13 b reach all|b real <hinted>|b right and|b road <talk>|b second <odd>|b see cross|b shall we|b should be
13 b special <shown>|b spread in|b start of|b strict $|b surviv $|b swallow <shown>|b teacup $|b that fiv
13 b that remember|b the group|b the register|b then <telling>|b ther you|b third <shown>|b though its
13 b thousand <telling>|b thre plu|b through onc|b tick it|b to just|b two together|b un diccionario|b up first
13 b wait when|b walk with|b what will|b wherever you|b whichever <shown>|b whil <hinted>|b with <unknown>
13 b with it|b with whichever|b would finish|b wrong <hinted>|b you already|b you saw|b your feet|b your one
13 b your queu|guess find|leads thing|nothing breadth|nothing c|nothing merg|nothing nest|nothing old
13 nothing replac|nothing russian|plan mind|question add|question which|remark reports|reports basket
13 reports doub|reports flip|reports funny|reports initial|reports ja|reports link|reports minesweeper
13 reports newest|reports roll|reports teacup|reports thread|reports wink|requests dictionary|requests instead
13 requests look|requests say|s <shown> built|s <shown> coat|s <shown> dictionary|s <shown> stamp|s ^ alon
13 s ^ already|s ^ bread|s ^ ch|s ^ dan|s ^ hmm|s ^ if|s ^ ja|s ^ la|s ^ month|s ^ must|s ^ self|s ^ thos
13 s ^ wher|s ^ zahl|s a breadth|s a i|s a loop|s add that|s add up|s and join|s and one|s area <shown>
13 s as hav|s call for|s can in|s check it|s count what|s do sam|s down is|s end may|s end your|s equal high
13 s equal when|s every a|s every knew|s first a|s first will|s fiv for|s four thre|s from plu|s from when
13 s go onc|s has mov|s help a|s how of|s if ear|s in pond|s is wait|s isnt alway|s isnt you|s its count
13 s key the|s let count|s lik undo|s littl of|s max of|s neighbour all|s not your|s of them|s onc sort
13 s one remember|s one run|s pay <shown>|s push <shown>|s push pop|s right left|s see half|s set what
13 s shortest in|s six eight|s stor <shown>|s tak last|s that earlier|s that mak|s that no|s the bird
13 s the check|s the equal|s the finger|s the row|s the said|s the tool|s the written|s ther thing|s want with
13 s when put|s which cam|s why <said>|s will the|s with both|s with bucket|s with on|s you bring|s you half
13 s you is|sets up <telling>|tells bench|tells charity|tells clerk|tells colon|tells determin|tells diccionario
13 tells doub|tells enter|tells jedem|tells known|tells neighbour|tells sound|tells spell|tells spill
13 tells stick|tells tal|tells z|w binomial|w board|w diccionario|w downward|w expand|w gam|w grand|w hmm
13 w immer|w ja|w jedem|w kept|w nail|w partner|w reachabl|w spot|w tabl|w teacup|w unlink|w usual
13 w warteschlang
14 act requests|advises centr|advises collection|advises counter|advises next|advises recommend|advises vanish
14 asks stand|asks stretch|b <said> buy|b <shown> he|b <shown> precis|b <shown> sweep|b <shown> thing
14 b ^ <hinted>|b ^ consider|b ^ drown|b ^ insert|b ^ that|b ^ wher|b a cross|b a dictionary|b a maz|b a record
14 b add thos|b again for|b an <odd>|b and n|b and remov|b and wher|b append and|b befor they|b bucket in
14 b bus $|b by repeat|b by ris|b can halv|b can trust|b candidat <hinted>|b car about|b cheap <odd>
14 b cloakroom $|b collect all|b colour the|b count itself|b country $|b dee $|b dict of|b direct after
14 b doesnt <hinted>|b domino $|b dont work|b down <talk>|b either from|b el <odd>|b every new|b fall in
14 b greater or|b has <odd>|b her <hinted>|b hm $|b index into|b is mad|b isnt <shown>|b its lik|b just that
14 b lat $|b later than|b les <odd>|b list of|b lo hi|b loop $|b minu fiv|b minu x|b most onc|b mov them
14 b newcomer only|b next is|b not two|b of <unknown>|b off as|b onc <talk>|b one mor|b only <telling>
14 b order <telling>|b papa $|b piec $|b pil is|b plac by|b prev $|b put thos|b repeat until|b right $
14 b robber or|b scan $|b set for|b seven is|b shirt $|b shortest <talk>|b sinc that|b sit on|b so <shown>
14 b so <talk>|b spot <talk>|b spread $|b step up|b sum of|b test pas|b that follow|b that further|b that giv
14 b that good|b that nobody|b the cheap|b the clock|b the four|b the high|b the loop|b the minimum|b the not
14 b the pop|b the shelf|b ther <talk>|b to charity|b to throw|b too big|b twin is|b two entry|b two hand
14 b use <telling>|b whos <hinted>|b will <talk>|b with <odd>|b work but|b worth <odd>|b you swap|b you tak
14 b your at|b your compar|b your depth|b your victim|b youv <telling>|b youv don|guess at|guess the
14 language the|leads notic|leads order|nothing e|nothing insert|nothing walk|question id|remark that names well
14 remark think|reports <telling>|reports caterpillar|reports charm|reports count|reports machinery|reports near
14 reports optimal|reports order|reports papa|reports record|reports shed|reports tun|reports typ
14 reports understand|reports unsort|reports window|requests arriv|requests dequ|requests largest|requests plac
14 requests sort|requests tabl|s <said> work|s <shown> addition|s <shown> alway|s <shown> cant|s <shown> charity
14 s <shown> dequ|s <shown> known|s <shown> old|s <shown> still|s ^ bisect|s ^ drown|s ^ higher|s ^ hm|s ^ jump
14 s ^ labell|s ^ order|s ^ queu|s ^ recurs|s ^ simp|s ^ simpler|s ^ stroll|s a instead|s a pas|s a set
14 s again a|s and got|s and to|s append pop|s attach it|s away each|s away what|s be befor|s befor and
14 s binary with|s chain entry|s com onc|s depth <shown>|s dict last|s doub <shown>|s drop one|s ever at
14 s for other|s from rear|s hav join|s hav thought|s highest down|s hold seven|s hous or|s if further
14 s if spend|s in hous|s is cousin|s is over|s let go|s max itself|s middl and|s miss is|s need <said>
14 s of queu|s of test|s often ther|s only <shown>|s other that|s paint in|s plant flag|s plu and|s pop <shown>
14 s proud you|s seven one|s seven want|s structur <shown>|s that slow|s thatd you|s the bar|s the fall
14 s the plu|s the under|s the what|s the word|s them <shown>|s ther input|s thing is|s to middl|s to plac
14 s treat <shown>|s up ten|s when <said>|s when click|s which how|s with queu|s would proud|s you compar
14 s you throw|s you too|s you written|sets up call|sets up knew|sets up mov|tells addition|tells asid
14 tells beneath|tells cada|tells chart|tells cost|tells country|tells cousin|tells dynamic|tells girl|tells jed
14 tells liv|tells proud|tells quick|tells tim|tells union|w along|w box|w brother|w cada|w charity|w classic
14 w container|w cost|w dar|w don|w flatter|w hm|w jed|w loop|w optimal|w papa|w quick|w rul|w selection
14 w skip|w spell|w third|w traversal|w whod|w x
15 act advises|advises abov|advises branch|advises slip|asks begin|asks paper|asks start|asks written
15 b <said> typ|b <shown> attach|b <shown> thos|b <shown> whether|b ^ dfs|b ^ glu|b ^ leonardo|b ^ my|b ^ oh
15 b ^ result|b a nest|b a plu|b a pond|b a shorter|b all it|b and pull|b and their|b are ever|b are plenty
15 b at i|b bfs $|b box for|b breadth $|b bring them|b bucket <telling>|b bucket sort|b cam last|b circl $
15 b com to|b count in|b counter of|b dictionary of|b each of|b each unvisit|b easy $|b en <unknown>|b every tim
15 b fall <talk>|b find <odd>|b find <shown>|b first tim|b forget the|b four <telling>|b good $|b i knew|b if so
15 b in <unknown>|b in at|b index <odd>|b is half|b it again|b it in|b it quick|b its left|b its no|b its worth
15 b job $|b just add|b latest two|b lin should|b mor <odd>|b my <telling>|b n <odd>|b of neighbour|b off befor
15 b one only|b one other|b only if|b other <talk>|b plu what|b position in|b recent <odd>|b rom $|b sam trick
15 b sam way|b sav yourself|b second <hinted>|b shift <talk>|b sleep <talk>|b sleep better|b someon told
15 b structur $|b tak off|b the best|b the shoulder|b think in|b to all|b to right|b to rom|b too <facts>
15 b trick $|b two answer|b usa <odd>|b wait in|b was last|b what happen|b whether $|b wink $|b worst <facts>
15 b you eras|b you need|b youd call|b your condition|guess clos|guess cold|guess dont|guess hav|guess sets up
15 language i|leads index|n <asked> 4|n <hinted> 1|nothing binary|nothing glu|nothing their|plan befor
15 question writ|remark plu|reports certain|reports drift|reports ein|reports en|reports generation|reports go
15 reports newer|reports shelf|reports someon|reports weakest|requests high|s <said> four|s <said> it
15 s <shown> plenty|s <shown> their|s <shown> why|s ^ b|s ^ bravo|s ^ fellow|s ^ leonardo|s ^ rest|s ^ ring
15 s ^ solv|s ^ thing|s ^ tri|s ^ usual|s a good|s about <said>|s all that|s another keep|s anyth it|s at high
15 s be about|s befor <shown>|s befor loop|s cod for|s constant of|s current is|s down you|s each had
15 s equal the|s equal you|s every by|s fall plac|s first lin|s from below|s going say|s hav already|s i <said>
15 s it together|s join it|s know oldest|s me to|s most is|s never it|s next has|s of week|s on shoulder
15 s one never|s one sit|s out of|s over of|s plan the|s return the|s run from|s say all|s someon me|s that one
15 s the only|s to four|s two around|s two thre|s u <shown>|s whenever <shown>|s wrong round|s you past
15 s you wrong|s youd better|sets up along|syntax with|tells bell|tells bread|tells clock|tells collect
15 tells des|tells fool|tells helper|tells jar|tells laugh|tells leonardo|tells log|tells older|tells popleft
15 tells ris|tells youngest|w avoid|w clock|w des|w drown|w estimat|w guy|w imag|w logarithm|w necessary
15 w shor|w stick|w your
16 acts sets up leads|advises push|advises search|asks book|asks go|asks phon|b <shown> walk|b ^ handl
16 b ^ russian|b ^ second|b ^ slid|b ^ whoever|b a log|b a priority|b a strict|b a u|b add it|b all thos
16 b and sweep|b answer in|b befor and|b bin $|b breadth first|b break on|b bucket <hinted>|b by $|b c <odd>
16 b dear $|b dear <unknown>|b doesnt refresh|b eight is|b entry zero|b equal <talk>|b equal to|b est <odd>
16 b first should|b first traversal|b for order|b for whatever|b frequency $|b good nos|b high <shown>
16 b is linear|b it halfway|b its one|b keep two|b kis $|b la <odd>|b layer $|b leav <hinted>|b let one
16 b lin onc|b linkedhashmap in|b linkedhashmap with|b mor plac|b n <asked>|b nach <odd>|b neighbour <hinted>
16 b neighbour <shown>|b nest $|b of your|b often than|b old <telling>|b one <unknown>|b one in|b pair <talk>
16 b pas with|b per <asked>|b priority <telling>|b priority queu|b rail $|b reach for|b sam <unknown>|b she hav
16 b shift your|b shut befor|b squar root|b stop you|b suppos you|b tail <talk>|b that as|b that mov
16 b the eviction|b the highest|b the key|b their <telling>|b they stood|b thousand <asked>|b to do|b to each
16 b to restart|b to sav|b topmost $|b up <shown>|b walk through|b was wait|b watch the|b what can
16 b why <hinted>|b would <unknown>|b wouldnt stop|b you append|b you colour|b youll <shown>|b your homework
16 nothing climb|nothing eat|nothing part|plan add|remark that names itll|remark that names mak|reports bee
16 reports clever|reports decent|reports domino|reports join|reports match|reports push|reports recurrenc
16 requests caterpillar|requests plu|requests rabbit|s <said> fall|s <said> zero|s <shown> beyond
16 s <shown> earlier|s <shown> serv|s <shown> turn|s ^ array|s ^ doll|s ^ els|s ^ tidy|s ^ understand|s a ahead
16 s a nos|s and just|s as sam|s at bus|s be it|s comput sam|s counter most|s def of|s depth the|s easier the
16 s evict the|s first was|s from map|s from of|s going the|s half a|s hav you|s if count|s it all|s it you
16 s its copy|s its stack|s left right|s let run|s low at|s mad of|s never one|s of at|s of they|s off compar
16 s onc hold|s one lower|s one open|s one put|s only in|s or two|s pil the|s pour on|s recent one|s say by
16 s should the|s sort the|s stack the|s stood a|s than <said>|s thatll the|s the exercis|s the smaller
16 s they by|s think plat|s thos together|s till <shown>|s to les|s together wher|s two n|s wait that
16 s what look|s what the|s with phon|s you acros|s your when|sets up cam|sets up said|syntax better|tells <odd>
16 tells beforehand|tells call|tells low|tells middl|tells mit|tells past|tells touch|tells wast|tells wrot
16 w accountant|w ago|w by|w coupl|w decent|w different|w east|w f|w fak|w knock|w many|w need|w overlap
16 w position|w quickselect|w row|w sock|w usa|w whos|w youv
17 advises add|advises addres|advises collect|advises everyon|advises idea|advises knock|advises larger
17 advises mov|advises percent|advises pop|advises sid|advises straight|asks pas|asks put|b <said> last
17 b <shown> first|b <shown> other|b ^ begin|b ^ dc|b ^ dear|b ^ plain|b ^ repeat|b ^ tro|b ^ visit|b ^ warm
17 b a lov|b a monotonic|b a one|b add <odd>|b add them|b already <asked>|b and next|b anyth <hinted>
17 b anyth left|b away the|b best <asked>|b bigger of|b bucket <talk>|b bucket of|b by add|b compar with
17 b current one|b dc in|b der <odd>|b do your|b dr $|b easier if|b faster $|b fibonacci <shown>|b flip it
17 b follow the|b for dr|b forget $|b going <shown>|b gon $|b grin $|b grow it|b hang <shown>|b if she|b is it
17 b is slow|b last <telling>|b link in|b littl <odd>|b lo <talk>|b look again|b lookup <talk>|b mak sur
17 b meal $|b middl <odd>|b miss a|b monotonic <telling>|b monotonic stack|b month $|b my colleagu|b n $
17 b off at|b one <hinted>|b one half|b opener $|b or <asked>|b pass high|b plu the|b pour <unknown>|b rather $
17 b red her|b saw each|b set <shown>|b slip $|b sort doe|b stop at|b that <said>|b that hav|b the bound
17 b the lin|b the scan|b the undo|b they arriv|b thos who|b throw <shown>|b tidy $|b tim if|b to <odd>
17 b two structur|b was she|b what left|b whil low|b who cam|b with $|b wont hear|b work her|b writ its|b x <n>
17 b you must|b your tabl|b youv visit|guess think|language how|leads drop|nothing it|nothing measur|nothing sam
17 nothing whatever|question ask|question think|remark o|remark that names requests|reports better|reports bon
17 reports colleagu|reports danc|reports direction|reports hir|reports hotel|reports lo|reports shav|reports step
17 s <said> at|s <shown> backward|s <shown> constant|s ^ after|s ^ aunt|s ^ dc|s ^ dr|s ^ girl|s ^ gut
17 s ^ handy|s ^ hit|s ^ into|s ^ man|s ^ part|s ^ treat|s ^ tro|s ^ whoever|s add neighbour|s after <said>
17 s after earlier|s already it|s alway first|s and half|s append the|s becaus <shown>|s can straight|s doe all
17 s drop <said>|s each enter|s enter <shown>|s eras <shown>|s for opener|s gather <shown>|s has high|s in tabl
17 s into second|s is mistak|s is slow|s is wer|s keep at|s low pass|s never to|s of cloakroom|s one can
17 s one instead|s one know|s put better|s replac <said>|s saw <shown>|s soon youv|s the besid|s the count
17 s the instead|s the when|s them in|s to often|s up when|s which just|s with root|s with seat|s with tabl
17 s work you|s you when|s youd <shown>|s your fit|s youv don|sets up enumerat|tells <talk>|tells bird
17 tells branch|tells century|tells dr|tells graph|tells knock|tells leav|tells n|tells prev|tells stack
17 tells thing|w approach|w blind|w bon|w clash|w dc|w direct|w dr|w eyebrow|w former|w girl|w glanc|w hall
17 w handy|w lack|w might|w minimum|w monotonic|w num|w order|w seed|w yesterday
18 acts tells requests|b <said> it|b <shown> <talk>|b <shown> fall|b <shown> pil|b ^ binary|b ^ bucket|b ^ hav
18 b ^ key|b ^ les|b ^ most|b ^ self|b ^ swallow|b ^ wodniw|b a closer|b a different|b a guest
18 b adjacent <asked>|b adjacent match|b an election|b and build|b and itll|b anyth ther|b append to|b as youv
18 b away at|b basket $|b below $|b best <hinted>|b better with|b biggest <asked>|b biggest <hinted>|b cam by
18 b data <odd>|b don thi|b election $|b empty them|b ever look|b exact onc|b fall into|b fifty first
18 b first <odd>|b fiv to|b for n|b for their|b four <hinted>|b from morn|b from put|b gnidil $|b guest who
18 b havent you|b held <talk>|b held hand|b her youd|b highest $|b hold mor|b isnt $|b it first|b it work
18 b its answer|b its precis|b ive <asked>|b jump $|b keep the|b key the|b larger than|b last fals
18 b length befor|b mad you|b many to|b min <telling>|b min heap|b mov only|b neighbour <odd>|b never mov
18 b not it|b onc per|b only go|b opener <hinted>|b out <odd>|b plain and|b push and|b put <talk>
18 b remember each|b remov <shown>|b sweep from|b test <hinted>|b than <hinted>|b than twic|b that matter
18 b the bus|b the count|b the doubl|b the jump|b up behind|b week <hinted>|b when <said>|b when one
18 b whichever of|b who was|b whos last|b wodniw <odd>|b wodniw gnidil|b work as|b you been|b you clean
18 b yourself what|language a|leads choos|nothing en|nothing know|nothing nod|nothing pas|nothing push
18 nothing row|nothing sinc|nothing watch|nothing wodniw|plan that names dont|plan that names oh|question far
18 question keep|remark okay|remark otherwis|remark poor|remark search|reports away|reports bigger|reports bravo
18 reports car|reports comput|reports cros|reports drop|reports foxtrot|reports gnidil|reports itd|reports knit
18 reports short|reports touch|reports wodniw|requests below|requests highest|requests neighbour|requests plat
18 s <said> count|s <shown> befor|s <shown> fill|s <shown> greater|s <shown> insert|s <shown> met
18 s <shown> whichever|s ^ dfs|s ^ foxtrot|s ^ sum|s ^ una|s ^ why|s adjacent pair|s after loop|s and mor
18 s as with|s below or|s dictionary <shown>|s down branch|s end <shown>|s four them|s hold than|s how to
18 s if turn|s in sort|s is very|s kept <shown>|s left the|s look what|s mak say|s of piec|s often had
18 s on wall|s one short|s otherwis the|s plain simpl|s prev next|s result first|s say the|s sort a|s stood the
18 s that complet|s the patch|s the strok|s the up|s ther far|s thre would|s too for|s two do|s what that
18 s wher put|s with twist|s would chang|s wouldnt a|s you append|s you les|s you sav|s your them|sets up stor
18 syntax what|tells bottom|tells click|tells cliff|tells crawl|tells est|tells frequency|tells lying
18 tells rabbit|tells theyv|tells ticket|tells u|w clos|w est|w finger|w pretty|w recent|w shuffl|w spill
18 w squeez|w than|w you
19 act leads|acts leads asks|advises diagonal|advises helper|advises rid|advises swap|asks arriv|asks need
19 asks twin|b <shown> behind|b <shown> lost|b ^ chef|b ^ doubl|b ^ guard|b ^ mind|b a dead|b after <hinted>
19 b an <telling>|b at $|b be very|b but <odd>|b button in|b check if|b check the|b chef <odd>|b chef kis
19 b com down|b count run|b dot mov|b each result|b elegant $|b fiv plu|b hash tabl|b higher or|b inner <talk>
19 b inner loop|b is expect|b isnt it|b it slip|b it sound|b java linkedhashmap|b just <talk>|b linear <said>
19 b mak you|b mit <odd>|b of put|b only mov|b onto <asked>|b per <unknown>|b plac after|b practical <talk>
19 b read the|b recent $|b right <facts>|b run as|b seen <talk>|b spot it|b that know|b the hous|b the road
19 b the whol|b their own|b them from|b they <hinted>|b they wer|b theyr <hinted>|b theyr in|b thought about
19 b till ther|b to linear|b tool in|b up at|b wher it|b which cas|b whil lo|b your eviction|b your recursion
19 b your sid|b youv sort|b zahl <odd>|b zero should|doubt applauds|guess call|guess either|guess mm|guess wher
19 nothing advises|nothing t|plan island|question correct|question pleas|question requests|reports best
19 reports graph|reports highest|reports otherwis|reports spell|reports spic|requests low|requests met
19 s <shown> <said>|s <shown> halv|s <shown> pull|s <shown> spot|s <shown> step|s ^ bisection|s ^ chef
19 s ^ consider|s ^ doub|s ^ glanc|s ^ glu|s ^ tre|s a sound|s and hundr|s and off|s ask the|s at onc|s be if
19 s below from|s compar count|s day <shown>|s do a|s do at|s each ther|s each youd|s for nam|s had <shown>
19 s handy <shown>|s has to|s i listen|s i rang|s i which|s if mad|s if minu|s in comparison|s is word
19 s it start|s last never|s mix <shown>|s my used|s onto ther|s read not|s should les|s stop and|s the plac
19 s the recent|s the tabl|s two what|s undo in|s when com|s wher should|s who its|s with dictionary
19 s wouldnt the|s you hear|sets up <hinted>|sets up minu|sets up new|sets up plain|syntax keep|tells box
19 tells du|tells insight|tells link|tells maximum|tells shortest|tells stor|tells unhook|w chef|w crumb|w du
19 w els|w hol|w low|w machinery|w mit|w mov|w na|w neat|w plat|w rail|w ris|w skeleton|w stronger|w ten
19 w thos|w too|w updat|w wet
20 advises box|advises letter|advises loop|advises present|advises strik|asks newest|asks recognis
20 b <shown> matter|b <shown> sound|b ^ breadth|b ^ measur|b ^ plac|b ^ shouldnt|b ^ smaller|b ^ treat
20 b ^ twenty|b a complet|b a fenc|b and not|b array of|b at onc|b been seen|b bus stop|b by sort|b cam first
20 b can stay|b correct but|b doesnt mov|b drop it|b ear bird|b exact the|b except that|b go is|b halv it
20 b help to|b his <hinted>|b in that|b is within|b it already|b its earlier|b its simpler|b last to
20 b log <asked>|b log n|b lov $|b many <telling>|b may only|b min <hinted>|b mind that|b mov <asked>
20 b new <odd>|b not writ|b off becaus|b onc <asked>|b one ever|b pair of|b plac zero|b recursion would
20 b set <asked>|b setrecursionlimit $|b shrink $|b squar <talk>|b stack $|b stroll $|b the clerk|b the fastest
20 b the jar|b the max|b the other|b the pair|b the special|b ther your|b thi don|b thos to|b thousand <said>
20 b threw away|b to me|b traversal $|b unbroken $|b whenever ther|b wher is|b whether <facts>|b whether anyth
20 b without walk|b written that|b your array|b your comparison|b your pil|b youv built|guess flood|leads call
20 nothing at|nothing bisect|remark that names youv|reports earlier|reports fact|reports greater|reports itll
20 reports max|reports month|reports recent|reports ring|s <shown> fami|s <shown> finger|s <shown> vanish
20 s ^ delet|s ^ eye|s ^ favourit|s ^ key|s ^ recursion|s ^ solution|s ^ twin|s ^ une|s after and|s and be
20 s at you|s be than|s both one|s carry floor|s cros off|s each wher|s from wrong|s goe onc|s half it
20 s happen it|s how that|s if next|s is fre|s is reach|s it me|s join the|s just a|s kept the|s loop a
20 s loop two|s mak mor|s maximum both|s me a|s minut <shown>|s mov <shown>|s new she|s one on|s rest a
20 s sam the|s still her|s strok each|s ten thirty|s that join|s the door|s threw the|s to front|s what to
20 s whether anyth|s whether list|s with set|s with tal|s would find|sets up visit|syntax sets up|tells <asked>
20 tells <shown>|tells et|tells faster|tells happy|tells shov|w bravo|w comfortabl|w eight|w hair|w high
20 w king|w lifo|w plac|w shouldnt
21 advises coat|advises everyth|advises floor|advises hop|advises inner|b <said> alon|b <shown> addition
21 b <shown> halfway|b <shown> wid|b ^ comput|b ^ eff|b ^ en|b ^ its|b ^ seen|b ^ tidy|b a cach
21 b about <hinted>|b add <shown>|b alway in|b an accordion|b an inchworm|b and tak|b ascend <shown>|b be $
21 b build on|b cliff $|b constant <shown>|b cross $|b fifty <talk>|b fifty percent|b for zero|b fresh <hinted>
21 b fresh end|b giv you|b gold $|b how they|b in ascend|b innermost <odd>|b innermost pair|b its just
21 b just how|b lead into|b leonardo of|b many <unknown>|b nobody will|b not if|b only follow|b pull it
21 b quiet $|b revers $|b ris <shown>|b set and|b start your|b stretch with|b that right|b that stretch
21 b thatll <shown>|b the centr|b the map|b the tallest|b through all|b thrown out|b two arm|b wait for|b when a
21 b when she|b whenever a|b wher <asked>|b wher <hinted>|b why <odd>|b you alway|b your after|b your hom
21 guess oh|guess rather|guess spot|nothing comput|nothing decid|nothing eff|nothing search|plan regex
21 remark that names its|remark that names keep|reports <odd>|reports area|reports climb|reports eviction
21 reports frequency|reports glu|reports hurt|reports smaller|reports soon|requests peopl|requests pour
21 s <said> <said>|s <shown> about|s <shown> down|s <shown> its|s <shown> linear|s <shown> order|s <shown> ten
21 s ^ click|s ^ guard|s ^ much|s ^ music|s ^ overkill|s ^ strict|s a program|s after you|s an as|s at or
21 s be happy|s from <shown>|s from unvisit|s i hear|s in cas|s its bit|s join that|s later both|s leonardo pisa
21 s lin the|s link both|s look you|s me you|s my just|s next is|s of left|s one is|s one not|s open in
21 s return when|s right she|s tak off|s than parent|s the hand|s the jump|s the small|s two front
21 s written down|s your idea|s your loop|sets up build|syntax for|tells belong|tells drown|tells forget
21 tells layer|tells meet|w ch|w clip|w data|w ear|w foxtrot|w haystack|w inchworm|w lad|w lower|w mark
21 w onc|w percent|w rippl|w tallest
22 advises begin|advises someth|asks|b <shown> loop|b <shown> she|b ^ flood|b a doub|b a tal|b and youv
22 b as ther|b b <odd>|b back up|b be linear|b brak $|b can comput|b could just|b cros it|b dot <talk>
22 b earlier copy|b end ther|b ess $|b far right|b fool you|b four is|b group by|b had <talk>|b handy to
22 b hold all|b homework $|b hotel $|b hous <odd>|b hous robber|b isnt that|b its wrong|b join hand|b keep them
22 b least of|b les <talk>|b linear <shown>|b link both|b listen to|b lov <talk>|b low has|b minu <facts>
22 b mov for|b of what|b one can|b one stroll|b outer loop|b pass <asked>|b r c|b sam mov|b several <hinted>
22 b shorter and|b som would|b strict les|b tal for|b that $|b the brak|b the inner|b the pen|b them by
22 b to look|b to match|b top $|b usual <shown>|b what decid|guess yep|leads <shown>|leads thought|nothing after
22 nothing dont|nothing flood|nothing look|plan that names look|remark bigger|reports check|reports click
22 reports direct|reports enjoy|reports ess|reports f|reports lat|reports opener|reports recurs|reports rest
22 reports sausag|reports sink|requests miss|s <shown> behind|s <shown> clean|s <shown> reach|s <shown> within
22 s ^ fifteen|s ^ who|s a has|s and put|s are first|s as pair|s befor look|s below one|s bring into|s by hour
22 s compar non|s going first|s grow you|s hav got|s if kept|s if knew|s let i|s lie the|s link way
22 s mak <said>|s not as|s not at|s onc out|s pull out|s sam of|s saw last|s spread all|s tal each
22 s that shorter|s the behind|s the cost|s the right|s thes the|s thos their|s thre four|s up by|s when could
22 s wher is|s wrot each|s you away|s your cas|tells bisection|tells bouncer|tells dan|tells der|tells forgotten
22 tells littl|tells nach|tells spoil|tells wherever|tells yesterday|w bird|w brak|w crowd|w d|w der|w ess
22 w generou|w held|w homework|w ink|w notebook|w rar|w robber|w unvisit|w who
23 advises ear|advises question|advises record|advises stack|b <shown> equal|b <shown> mov|b ^ explor|b ^ sierra
23 b a fresh|b a logarithm|b a pair|b an instant|b and skip|b as position|b bee $|b comput twic|b correct $
23 b die <odd>|b doubl <hinted>|b each position|b each tim|b enough for|b ever hav|b from below|b fruit into
23 b hav never|b he <odd>|b held against|b i open|b in fiv|b initial are|b insid <odd>|b into basket|b it rhym
23 b it wont|b los <talk>|b may still|b minimum <hinted>|b minimum <telling>|b minimum window|b minu <shown>
23 b my aunt|b my dear|b never <odd>|b nobody wait|b not of|b off first|b on <hinted>|b or open
23 b otherwis <shown>|b paint <telling>|b paint bucket|b perfect $|b pisa $|b put <odd>|b second loop|b strok $
23 b the dict|b the ticket|b they <facts>|b too small|b two run|b two shorter|b und <odd>|b what mad|b will go
23 b with itself|b would only|b youngest $|guess it|nothing hand|nothing sierra|question i|remark that names half
23 reports elegant|reports mirror|reports plu|reports priority|s <said> is|s <shown> comput|s <shown> onc
23 s <shown> strok|s ^ explor|s ^ leg|s ^ lookup|s ^ sierra|s ^ u|s all direction|s away it|s by <shown>
23 s check its|s couldnt put|s count a|s do the|s down youv|s empty from|s first should|s flood <shown>
23 s fruit basket|s helper <shown>|s higher <shown>|s if keep|s in map|s its becaus|s jump <shown>|s mark <shown>
23 s neednt it|s onc loop|s plat a|s second is|s spell the|s stop <shown>|s the border|s the direction
23 s the insid|s thos you|s well <shown>|s which did|s writ not|s you look|s you reach|s your belong
23 sets up youv|syntax your|tells ago|tells container|tells dat|tells flood|tells glanc|tells next|tells nos
23 tells pen|tells root|tells search|tells shift|tells zahl|w accident|w arm|w bee|w couldnt|w count|w dan
23 w elegant|w fram|w highest|w maz|w nach|w popleft|w rid|w seat|w slower|w tally|w tun|w vanish|w wood
24 advises along|asks leav|b <said> a|b <shown> half|b ^ doesnt|b ^ last|b ^ queu|b ^ s|b ^ see|b a check
24 b a loop|b about <telling>|b ahead of|b are wait|b bus <talk>|b count together|b dead <asked>|b decid by
24 b dictionary from|b doub <hinted>|b doub <telling>|b doub link|b dynamic <hinted>|b end $|b ever mov
24 b every <hinted>|b extra <asked>|b four <facts>|b from all|b from thos|b happen to|b ill keep|b in a
24 b input that|b largest element|b linear tim|b lov <facts>|b old friend|b onto <talk>|b out onc|b program $
24 b sam distanc|b start valu|b the correct|b the counter|b the walk|b the width|b their <unknown>|b thing to
24 b thre as|b use your|b walk along|b weakest on|b will <odd>|b without search|b wouldnt hurt|b wrong about
24 b youv <asked>|b youv <shown>|guess no|guess thos|nothing call|nothing depth|nothing fill|nothing forget
24 nothing funny|nothing plain|nothing serv|nothing sink|nothing stor|plan return|remark dont|remark would
24 reports b|reports equal|reports eyebrow|reports kis|reports reach|reports til|requests bakery|requests bucket
24 requests middl|s <shown> between|s <shown> by|s <shown> comparison|s ^ en|s ^ flip|s ^ forget|s ^ gnidil
24 s ^ t|s ^ wodniw|s a man|s a per|s compar middl|s do read|s dont with|s every need|s first each|s fresh and
24 s grow of|s how can|s in in|s is plac|s is small|s keep you|s know onc|s last up|s los <shown>|s many wait
24 s never a|s on money|s on slip|s only mov|s sort it|s tal <shown>|s the befor|s the distanc|s the fami
24 s ther ther|s use own|s want that|s weakest the|s why that|s you of|s you thing|s youv out|tells fellow
24 tells nest|tells pisa|w accordion|w below|w did|w generation|w gnidil|w hom|w how|w met|w otherwis|w right
24 w wodniw|w wouldnt|w zahl
25 advises anyth|advises simp|asks break|b <said> up|b <shown> around|b <shown> neighbour|b <shown> very|b ^ dee
25 b ^ ding|b ^ poor|b a lookup|b a memo|b a wait|b an italian|b back of|b be onto|b behind $|b between us
25 b border <talk>|b chang $|b ding $|b ding <odd>|b ding ding|b dry $|b each call|b for fre|b fre of|b glanc $
25 b had a|b happen when|b her you|b is smaller|b kept the|b knew how|b lead $|b maximum $|b most one
25 b nobody in|b odd <odd>|b of n|b often <talk>|b one <talk>|b one lin|b or clos|b other first|b plat in
25 b precis the|b queu at|b reach <talk>|b serv first|b skip the|b slid <hinted>|b somebody <facts>|b still good
25 b stood $|b taken together|b that <unknown>|b the card|b them again|b throw <hinted>|b to chang|b told you
25 b tro $|b visit <odd>|b which <shown>|b wouldnt be|b wouldnt bother|b you group|b you let|b you serv
25 b your if|b youv met|guess ding|guess we|nothing dee|nothing low|nothing pull|nothing rais|nothing scan
25 nothing split|plan drop|remark linear|remark that names somebody|remark your|reports complement|reports dee
25 reports ding|reports memory|reports overkill|reports partner|reports tro|s <shown> off|s <shown> what
25 s ^ could|s ^ dee|s ^ ding|s ^ itll|s ^ link|s ^ pack|s ^ talk|s ^ window|s after is|s break it
25 s can everyth|s could to|s ding ding|s edg <shown>|s from its|s high mid|s i bother|s if of|s ill you
25 s is its|s it hang|s its and|s keep own|s loop one|s of figur|s of hundr|s often the|s test non|s that nic
25 s the add|s the rout|s two wher|s what are|s when equal|s why the|s wont <shown>|s wouldnt with|sets up miss
25 sets up neighbour|tells ascend|tells beyond|tells bus|tells cach|tells charm|tells comparison|tells e
25 tells el|tells need|tells question|tells sav|tells une|tells wash|w adjacent|w caught|w cork|w ding
25 w fellow|w furthest|w ice|w len|w marry|w narrow|w sunflower|w tro|w which|w wrong
26 advises heap|advises know|advises look|advises pair|advises upward|asks meet|b <shown> thousand|b ^ cros
26 b ^ e|b ^ remov|b ^ turn|b a <hinted>|b a bus|b an array|b and up|b around $|b befor your|b by drop
26 b can think|b cod look|b de <odd>|b earlier <asked>|b first <asked>|b first out|b first word|b four way
26 b grow <shown>|b happen in|b has noth|b hav met|b hav put|b in by|b is <telling>|b key and|b minu <hinted>
26 b of pisa|b one without|b one your|b only <facts>|b path $|b pen has|b plac thre|b rang <facts>|b rang test
26 b round wrong|b than or|b the back|b thi point|b thousand would|b to even|b unvisit <shown>|b up by
26 b visit <shown>|b wher <telling>|b will you|b y <odd>|b you anywher|b you might|b youd find|b youd look
26 guess mor|nothing level|nothing nor|nothing spell|plan in|plan tell|question oh|remark that names it
26 reports hcra|reports notebook|reports sort|reports yranib|s ^ <said>|s ^ certain|s ^ cros|s ^ finger
26 s ^ first|s ^ grow|s ^ he|s ^ yranib|s a lin|s already the|s box one|s dict the|s drawer <shown>|s each mak
26 s half alway|s heap siz|s in step|s is too|s keep best|s minu <shown>|s minu is|s mor one|s not thre
26 s noth do|s of youv|s off that|s onc stand|s one go|s one top|s own the|s queu the|s reach a
26 s smaller <shown>|s talk out|s that along|s the halv|s the trick|s then <shown>|s to back|s vanish the
26 s whichever the|s would not|s you logarithm|s you want|tells <telling>|tells bos|tells build|tells common
26 tells decid|tells italian|tells man|tells rot|tells together|tells wet|tells whoever|w click|w crawl
26 w distanc|w dummy|w funny|w idea|w link|w only|w sentinel|w subtraction|w their|w vot|w why
27 advises bas|advises got|advises lead|advises past|asks different|asks wait|b <said> stand|b ^ depth|b ^ part
27 b ^ pull|b ^ sink|b ^ t|b ^ work|b ^ wow|b a cran|b a flag|b a mov|b a register|b a structur|b an earlier
27 b an input|b and let|b centr and|b certain wouldnt|b cran to|b dead end|b do ind|b do thi|b doubl $
27 b down last|b fiv is|b for eight|b halfway $|b hand <talk>|b i thought|b im sorry|b in <shown>|b instinct $
27 b is wrong|b lay them|b les two|b lift the|b lin $|b look it|b middl <shown>|b no later|b off that
27 b old <talk>|b on only|b one turn|b only thing|b other that|b outer <talk>|b own <talk>|b plu thre|b rais the
27 b recurs $|b right <talk>|b simp the|b smallest $|b st $|b still <said>|b structur that|b that still
27 b the candidat|b them together|b to front|b to lift|b too short|b twin $|b twin sit|b two <talk>|b until the
27 b up from|b was <facts>|b wast your|b with link|b would <odd>|b wow $|b wrong end|b you click|guess carry
27 guess lik|nothing link|nothing thes|nothing whenever|reports book|reports closer|reports latest|reports list
27 reports listen|reports pull|reports st|reports t|reports wow|s <shown> jump|s <shown> matter|s ^ basical
27 s ^ crack|s ^ e|s ^ fifo|s ^ flood|s ^ loop|s ^ newest|s ^ record|s ^ rumour|s ^ shor|s ^ wow|s add last
27 s befor put|s by often|s can say|s check <shown>|s cran lift|s eat <shown>|s everyon <shown>|s for new
27 s got hand|s i start|s if ther|s in they|s many as|s of instead|s one are|s one n|s otherwis it|s that heart
27 s that new|s the job|s the real|s the without|s them hand|s to off|s until got|s valu zero|s wast tim
27 s whoever in|s would hav|s you even|s you ind|s you yourself|syntax mov|tells circl|tells logarithm|w browser
27 w cheap|w cran|w fifo|w gather|w greater|w ladder|w letter|w not|w opener|w schon|w walk|w wow
28 advises away|advises latest|advises see|asks singl|b ^ clos|b ^ collect|b ^ count|b ^ fifteen|b ^ stor
28 b ^ unhook|b ^ wherever|b a dat|b about all|b as quick|b basical <talk>|b been her|b can do|b clean $
28 b common <shown>|b dont <odd>|b dont need|b e $|b ear <odd>|b ear <shown>|b equal one|b even <hinted>|b fly $
28 b fresh <facts>|b front $|b how could|b lin and|b linear <asked>|b longest <odd>|b many $|b memoization $
28 b one rather|b pair is|b per count|b python dict|b recent opener|b remember the|b say fifty|b school $
28 b singl loop|b singl walk|b slow becaus|b so <unknown>|b swap thos|b tak back|b that answer|b that must
28 b the tally|b thos two|b two million|b until somebody|b was seen|b went <shown>|b when nobody|b window <shown>
28 b word with|b work from|leads swap|nothing stand|question theyv|remark somebody|reports fight|reports hm
28 reports kid|reports nos|reports tool|reports u|requests downward|s <shown> key|s <shown> les|s ^ also
28 s ^ binary|s ^ left|s ^ mind|s ^ shuffl|s a her|s a map|s be only|s call two|s cross through|s els <shown>
28 s held the|s in instant|s is correct|s is two|s its sam|s most opener|s next <shown>|s nod <shown>|s not you
28 s one throw|s singl with|s ther reason|s what when|sets up sit|tells age|tells anybody|tells breakfast
28 tells correct|tells ein|tells en|tells oldest|tells open|tells pric|tells twist|w <n>|w chas|w check
28 w cliff|w die|w el|w enough|w fly|w further|w knit|w pay|w record|w scratch|w trust
29 advises besid|advises emptines|asks hold|b <shown> easy|b <shown> start|b ^ cold|b ^ somebody|b ^ too
29 b a helper|b and youll|b append <shown>|b at thre|b by first|b closer <talk>|b could possib|b disappear $
29 b do it|b entir <talk>|b for emptines|b four neighbour|b goe down|b half of|b if for|b in linear|b is <talk>
29 b is no|b is touch|b its <shown>|b knock off|b mark it|b met what|b mid $|b mov <facts>|b need an|b not by
29 b onc from|b out the|b q $|b remember wher|b run into|b sinc with|b singl <talk>|b still wait|b that alway
29 b the rabbit|b their <odd>|b town $|b two lower|b whenever it|b with <hinted>|b with domino|b your basical
29 b youv lost|nothing b|plan that names mark|question turn|question youv|remark isnt|reports basical
29 reports lookup|reports lower|reports overwrit|s <shown> remember|s ^ greedy|s ^ trick|s a queu|s a tabl
29 s away the|s befor at|s befor next|s by would|s can out|s car the|s comma plu|s do job|s everyth the
29 s in tim|s mad the|s map a|s neednt you|s notic one|s only ther|s only when|s over one|s to so|s what first
29 s what pop|s you had|s you saw|s your liv|sets up saw|tells break|tells flag|tells handl|tells matrix
29 tells spread|w discover|w emptines|w matrix|w precis|w quadratic|w removeeldestentry|w simp
30 advises fals|asks full|b a bucket|b a drawer|b a hook|b are <odd>|b both only|b box from|b by <odd>|b cam $
30 b candidat <talk>|b complement $|b cost no|b crack it|b did you|b ever <shown>|b extra <talk>|b first copy
30 b follow <shown>|b from <talk>|b good <shown>|b i pick|b ill just|b just thos|b last week|b look whether
30 b middl one|b noth mor|b of len|b of wher|b other thing|b pas doe|b return whether|b sav you|b see which
30 b the complement|b the initial|b thought of|b visit $|b want is|guess breadth|guess keep|n <unknown> 1
30 nothing couldnt|remark els|remark serious|reports dynamic|reports hook|reports solv|reports usual
30 s <shown> add|s <shown> under|s <shown> wait|s ^ def|s ^ et|s ^ neighbour|s ^ sav|s ^ weakest|s after its
30 s as <said>|s at new|s do look|s each either|s in of|s is walk|s one away|s pull <shown>|s rang len
30 s row box|s someon you|s subtract <shown>|s the path|s through entir|s to each|s what most|s your throw
30 tells bad|tells below|tells chaqu|tells choic|tells marker|tells reach|w burn|w dfs|w helper|w maximum
30 w memo|w nos|w rot|w start|w stood|w strict|w tidy
31 acts reports advises|advises belong|advises list|advises max|advises whoever|b <said> <unknown>|b <said> sit
31 b <shown> minu|b ^ serv|b ^ stretch|b ^ thatll|b around it|b b b|b both end|b box $|b can <odd>|b coupl of
31 b dont you|b hash is|b ill <hinted>|b in seen|b is how|b it ought|b it should|b lin at|b link <shown>
31 b map <talk>|b might well|b music $|b no <facts>|b no reason|b nobody has|b opener that|b out and|b plac is
31 b pull the|b quicker $|b road lead|b simpler $|b spread from|b that leav|b that the|b the ear|b the money
31 b the previou|b the topmost|b the trick|b their <shown>|b thre and|b throw <talk>|b twin <asked>|b used up
31 b want <hinted>|b whil <odd>|b without the|b you all|b you do|b youll <odd>|guess build|guess tells
31 nothing extend|nothing thos|reports forget|reports hid|reports linear|reports q|reports serv|reports smil
31 reports ticket|s <said> sort|s <shown> unbroken|s ^ knew|s ^ max|s ^ swallow|s ^ thatll|s ^ theyd|s ^ unhook
31 s about a|s all of|s cant it|s could the|s dont for|s greater <shown>|s in queu|s is if|s look is
31 s many would|s pop compar|s recursion a|s sound the|s the into|s the one|syntax delet|tells ist|tells m
31 tells remember|tells stretch|tells wrong|w calculator|w delet|w key|w layer|w off|w phon|w reach|w recursiv
31 w shov|w victim
32 advises below|advises knew|advises whichever|b <shown> <unknown>|b <shown> break|b ^ ahem|b ^ captain|b ^ gues
32 b ^ mark|b ^ set|b ^ strict|b a drop|b a nutshell|b ahem $|b an unsort|b approach $|b at how|b bother with
32 b call <hinted>|b cant think|b check for|b cod <asked>|b count one|b every <asked>|b fresh <shown>|b in proper
32 b isnt enough|b jot down|b largest <hinted>|b never <talk>|b nin minu|b not the|b nutshell $|b off <shown>
32 b off thi|b only look|b partner $|b run with|b the alphabet|b the third|b total of|b unsort <shown>|b up ther
32 b very <hinted>|b very happy|b was fin|b what <shown>|b wher each|b which is|b why not|b your right
32 b your start|guess of|guess perfect|nothing going|nothing hav|nothing if|nothing log|nothing shift
32 question asks|remark correct|reports ahem|reports gam|reports hmm|reports nutshell|reports remember
32 reports top|s <shown> counter|s <shown> hang|s <shown> least|s <shown> surpris|s ^ ahem|s ^ becaus|s ^ except
32 s ^ log|s ^ sweep|s a sort|s a window|s all <shown>|s answer thi|s at front|s been already|s below two
32 s cant of|s every youv|s in nutshell|s look how|s many in|s need <shown>|s of has|s of stretch|s only singl
32 s open halfway|s part you|s plac a|s self <shown>|s the approach|s thos a|s updat best|s wherever stand
32 sets up break|sets up dictionary|tells direction|tells find|tells hopeles|tells plu|tells shak|tells spot
32 tells step|tells sudden|w ahem|w alphabet|w border|w c|w hopeles|w hung|w nutshell|w slid|w sudden
33 advises put|asks turn|b <shown> add|b <shown> befor|b <shown> direct|b <shown> sleep|b <shown> went|b ^ <odd>
33 b ^ your|b age <talk>|b anyth els|b as <telling>|b be les|b becaus your|b befor <hinted>|b cant work
33 b closer <hinted>|b drop $|b easier would|b everyth $|b gon by|b i wer|b is the|b mean you|b onc if
33 b one <telling>|b one finger|b perfect good|b rabbit $|b she on|b slid $|b stop <odd>|b stop as|b that and
33 b the chain|b the depth|b to n|b two count|b union <asked>|b walk the|b way out|b what if|guess befor
33 guess count|nothing 1|nothing eras|question most|reports depth|reports higher|reports tri|s <shown> n|s ^ nod
33 s are so|s easier it|s how easier|s in proper|s its the|s just many|s new is|s of do|s of minu|s one below
33 s one compar|s or below|s search <shown>|s stop soon|s theyd to|s turn <shown>|s would cod|s would left
33 sets up mark|tells longer|tells rumour|w about|w chaqu|w could|w ever|w ist|w middl|w near|w push|w q
34 advises answer|advises turn|asks <facts>|b <shown> edg|b ^ h|b ^ instinct|b ^ mov|b ^ neighbour|b ^ think
34 b as <talk>|b as fals|b away with|b bump into|b door in|b drop <shown>|b empty the|b end <shown>|b exact how
34 b havent been|b he <hinted>|b highest <odd>|b is too|b leav a|b let talk|b moment its|b on by|b on their
34 b overflow $|b per <shown>|b taken <talk>|b un <odd>|b very last|b was at|b whether the|b with acces
34 b youd never|n <odd> 1|nothing begin|nothing count|nothing divid|nothing l|plan instinct|remark ill
34 remark leads|reports button|reports dear|reports eff|s <shown> can|s ^ eff|s ^ hook|s ^ mid|s and hav
34 s at middl|s can it|s cas you|s delet from|s do than|s has by|s it so|s just two|s may to|s neighbour the
34 s of pil|s of plu|s one up|s strict than|s the do|s wait <shown>|tells dealt|tells exact|tells plat
34 tells previou|tells see|tells sink|w age|w dear|w eff|w ind|w instead|w pigeonhol|w will|w wink
35 advises <hinted>|advises end|advises shorter|advises walk|asks stop|b <said> <said>|b <said> count
35 b <shown> away|b ^ l|b all four|b count <shown>|b down with|b four <asked>|b hav said|b i neednt|b in rang
35 b includ the|b instant $|b jump <talk>|b let a|b match pair|b not zero|b open <shown>|b other one|b plac of
35 b say about|b set of|b the bucket|b the cod|b thought youd|b turn <facts>|b whether <hinted>|b you add
35 b youll be|nothing o|nothing remember|nothing wip|remark that names that|remark throw|reports bfs|reports dict
35 s <shown> pil|s <shown> refresh|s <shown> visit|s ^ evict|s ^ hcra|s ^ open|s a book|s cam you|s i youd
35 s in good|s last i|s les <shown>|s linkedhashmap acces|s loop tim|s old along|s on stack|s out the|s rul half
35 s smallest <shown>|s the down|s the edg|s thought never|s tim all|s to has|s to is|s two can|s when add
35 s wher saw|s you go|tells plenty|tells window|w book|w current|w fall|w hcra|w itll|w list|w nest|w put
35 w roll|w unnecessary|w yranib
36 advises touch|asks <asked>|asks show|b ^ log|b a <telling>|b a coat|b a slip|b away and|b away half|b by the
36 b call sort|b cod <talk>|b couldnt hav|b cros out|b cross out|b drop the|b each <unknown>|b flood <shown>
36 b from its|b hash map|b heap $|b its ther|b its two|b least <shown>|b mirror $|b next one|b not with
36 b plac wher|b put my|b r <odd>|b right end|b slid window|b solv it|b throw the|b ticket $|b to pour
36 b work too|b would do|b you trust|guess advises|guess certain|nothing how|nothing when|remark ask
36 reports rabbit|reports saw|requests partner|s ^ earlier|s ^ soon|s a old|s be both|s do real|s ever to
36 s gues <shown>|s half <shown>|s not first|s of again|s of still|s wherever split|tells <hinted>|tells began
36 tells dimension|tells door|tells famou|tells hol|tells la|tells mix|tells skip|tells unbroken|tells youll
36 w beat|w bouncer|w election|w famou|w faster|w greedy|w pushdown
37 advises clos|asks longer|b <shown> <hinted>|b ^ look|b ^ replac|b ^ revers|b ^ trust|b a b|b add two
37 b after $|b an opener|b bakery $|b cant hav|b first is|b hash <telling>|b i met|b if <shown>|b in sort
37 b inclusiv $|b last saw|b lie <shown>|b mark the|b me <unknown>|b must <odd>|b new <hinted>|b notic that
37 b on until|b one mak|b remember what|b start <shown>|b stop <hinted>|b that how|b the front|b una <odd>
37 b went in|b whether youv|b which they|b without $|b you by|b your miss|b your not|guess absolut|guess turn
37 nothing cros|reports handy|reports known|reports stood|requests round|s <shown> until|s ^ high|s ^ practical
37 s compar with|s count be|s doe job|s each only|s equal of|s fiv thre|s heart it|s if know|s in dict|s me it
37 s of is|s of two|s only on|s thatll you|s the neighbour|s walk a|s we each|s what miss|s what want
37 s you delet|s you need|sets up k|tells anyon|tells data|tells grow|tells natural|tells rear|tells una
37 w better|w combinatoric|w dee|w dictionnair|w flip|w group|w inclusiv|w la|w leonardo|w log|w minesweeper
37 w pen|w prev|w shorter
38 advises greater|asks <odd>|asks trust|b <shown> simp|b ^ throw|b ^ twic|b a caterpillar|b and thre|b at one
38 b becom <odd>|b dont car|b down each|b els the|b first a|b go <shown>|b half $|b his <odd>|b i to
38 b idea <talk>|b inner <hinted>|b is in|b is what|b its <odd>|b n <hinted>|b neednt <asked>|b neednt <hinted>
38 b no use|b often you|b pack up|b slid <telling>|b start with|b still to|b swap that|b the next
38 b whoever <talk>|b you knew|nothing repeat|remark that names oh|reports <unknown>|reports l|reports updat
38 reports warm|requests backward|s <shown> pop|s ^ along|s by its|s can grow|s last the|s see each|s throw out
38 tells arriv|tells bend|tells ear|tells high|tells work|w bend|w gold|w insight|w mirror|w slip
39 advises high|advises insert|advises match|b <said> below|b <shown> until|b ^ subtract|b a slid|b bound to
39 b built on|b can start|b entir <shown>|b her that|b its depth|b its the|b labell one|b lower $|b mov the
39 b not reach|b open a|b pil $|b saw it|b som memory|b stick a|b suffic $|b the innermost|b the one|b then its
39 b tower of|b tri $|b under its|b walk <talk>|b we <talk>|b you back|nothing append|remark asks|reports cook
39 reports slower|s ^ isnt|s ^ last|s ^ structur|s ^ that|s ^ work|s a road|s along <shown>|s can away
39 s enough a|s for still|s from that|s hang to|s has break|s i stop|s in singl|s is bigger|s queu <shown>
39 s sav the|s spend memory|s that away|s that it|s the youll|s to their|s two lead|s you forget|s you your
39 s your do|sets up count|tells card|tells pull|w clean|w coat|w known
40 advises index|advises mark|asks <shown>|b <shown> max|b <shown> tim|b ^ o|b ^ test|b a fight|b a fin
40 b a nicer|b and p|b argu with|b both way|b count <talk>|b draw <facts>|b draw program|b everyon who
40 b i interview|b is alway|b plain <hinted>|b sid and|b spar you|b that plac|b the order|b touch onc
40 b which <facts>|b wont <shown>|b you could|b youv <unknown>|reports board|reports neat|requests writ
40 s <said> exact|s ^ forgot|s ^ h|s ^ particular|s ^ skip|s ^ slip|s a would|s could <shown>|s d p|s i argu
40 s leav room|s onc in|s one must|s ring it|s the but|s the letter|s wher been|s whether <shown>
40 tells logarithmic|tells look|tells los|tells necessary|tells newest|tells saw|tells shor|w becaus|w bin
40 w month
41 advises join|asks program|b ^ skip|b ^ wouldnt|b a not|b blow up|b by <shown>|b chain $|b could hug
41 b far <shown>|b hug you|b last <shown>|b liv ther|b must not|b nobody <hinted>|b one floor|b singl <asked>
41 b smaller than|b smil $|b start <hinted>|b taken for|b that for|b the entir|b the paint|b treat it
41 b twin <hinted>|b updat the|guess someth|leads keep|nothing hash|reports d|reports hug|reports loop
41 s <shown> c|s <shown> later|s add <shown>|s any may|s com first|s i hug|s keep <shown>|s most and
41 s must <shown>|s n two|s open new|s that would|s the secret|s ther mor|s two is|s without <said>|s you hold
41 s zero taken|tells complet|tells finger|tells good|tells r|tells refresh|tells town|w ascend|w bug
41 w constant|w country|w dat|w marker|w memoiz|w overkill|w revers|w une|w wast|w y
42 acts leads reports|acts tells advises|b attach to|b backtrack $|b bottom one|b gues what|b how its|b i wouldnt
42 b is enough|b it grow|b me ten|b one pas|b tak <facts>|b that off|b the fibonacci|b to left|b who wait
42 b you <telling>|b you just|b you simp|b youv walk|guess ind|guess though|guess well|nothing tal
42 plan that names not|reports component|reports n|reports need|reports o|reports practical|reports seen
42 s <said> away|s <shown> becaus|s ^ lo|s ^ replac|s ^ sink|s a heap|s after good|s are next|s could throw
42 s count many|s from largest|s how don|s index the|s into lin|s must <said>|s plu of|s the drop|s to all
42 s youv it|syntax reports|tells blow|tells dead|tells extend|tells pour|tells s|tells tick|w backtrack
42 w comput|w instinct|w jot|w los|w offset|w pointer|w queu|w st|w wip
43 acts asks asks|advises around|advises membership|b ^ cant|b ^ eras|b ^ goe|b ^ havent|b ^ keep|b about as
43 b append the|b component $|b each closer|b for membership|b larger of|b much easier|b must <facts>
43 b neighbour $|b neither a|b newest $|b off $|b someth that|b the sort|b the wrong|b when they|guess mark
43 nothing except|nothing goe|plan rather|reports forgot|reports sad|s <shown> inner|s <shown> youll|s ^ further
43 s ^ how|s ^ row|s ^ russian|s ^ start|s ^ stretch|s ^ subtract|s ^ well|s a nor|s a problem|s a walk
43 s els it|s from two|s i leav|s of row|s one ear|s spar the|s that its|s throw half|s youd ther|tells gather
43 tells pattern|tells seat|tells un|tells whenever|w onto|w sad|w search|w theyd|w un|w wall
44 advises comput|advises handl|advises set|b <shown> begin|b <shown> counter|b <shown> instead|b ^ remember
44 b ^ yep|b alway is|b an h|b didnt hear|b every bit|b im smil|b it stood|b its twin|b nos $|b on <odd>
44 b one below|b out half|b python <odd>|b she <talk>|b shorter <odd>|b should <odd>|b still <shown>|b surpris if
44 b wet $|b with any|b yep $|b you built|nothing python|remark append|reports chain|reports knew|reports quiet
44 reports yep|s <said> enough|s ^ kis|s ^ yep|s at bakery|s group count|s in revers|s is what|s its half
44 s overwrit <shown>|s surpris you|s two will|tells bucket|w area|w glu|w last|w shed|w yep
45 advises nod|advises wait|b ^ isnt|b ^ leav|b ^ return|b a simpl|b alway <facts>|b cook $|b count how
45 b dot <telling>|b either a|b graph $|b just say|b one who|b overwrit the|b poor <facts>|b poor thing
45 b remov <odd>|b that wrong|b up <odd>|b youd want|leads simp|nothing self|s ^ clos|s ^ equal|s ^ instinct
45 s ^ slower|s a besid|s about between|s could hav|s for sak|s in with|s is ther|s later the|s put together
45 s throw the|s touch on|sets up told|tells figur|tells hashtabell|tells structur|w append|w away|w began
45 w bump|w cook|w hashtabell|w remember|w sak|w tail
46 b <said> giv|b <shown> nod|b eras it|b fin <talk>|b if <odd>|b letter of|b mad for|b not each|b oldest $
46 b send their|b singl <hinted>|b than the|b wait <shown>|b wait lin|b without look|b you only|b your bug
46 leads plac|nothing gues|nothing revers|reports faster|reports flood|reports russian|s <shown> round
46 s <shown> used|s ^ seen|s doubl up|s find smallest|s hav compar|s if a|s it top|s its has|s its neighbour
46 s longer the|s mad thi|s noth to|s on spot|s one if|s one plac|s straight the|s the button|s the end
46 s the last|s without break|s wont you|tells friend|tells memory|tells sur|w disappear|w do|w music|w pull
46 w seen|w una|w wash
47 advises dictionary|b <shown> sign|b ^ dont|b ^ tal|b a thing|b arrang them|b as <odd>|b began $|b earlier one
47 b further <shown>|b how quick|b it fall|b later <shown>|b left is|b let me|b sausag $|b the closer
47 b the older|b two position|b two variabl|b undo <odd>|b undo button|b what lack|b what want|b will <asked>
47 b you jot|b you which|b your nam|b youv taken|guess when|nothing mark|reports grow|reports slip
47 reports thatll|s <shown> cross|s ^ fall|s ^ les|s ^ overwrit|s and don|s array twenty|s begin one|s halv you
47 s must the|s one order|s should one|s the opener|s with order|tells f|tells right|w century|w depth|w his
47 w just|w linkedhashmap|w pack|w sausag
48 advises cam|advises carry|advises drop|advises hold|b <shown> itself|b ^ why|b behind you|b count can
48 b distanc from|b fals when|b in befor|b in onc|b join <talk>|b just the|b low <shown>|b may want|b needles $
48 b reach <shown>|b sort on|b the opener|b two border|b wait <facts>|b with <telling>|guess that|question tim
48 remark strict|reports rhym|s ^ other|s compar <shown>|s distanc the|s keep in|s onc <shown>|s plac hold
48 s put on|s tick off|s what seen|s what you|tells mov|tells whod|w needles|w previou|w sat
49 b <shown> round|b ^ rather|b a hit|b constant on|b count <odd>|b dot <hinted>|b hand in|b high $|b look befor
49 b neat $|b not <telling>|b possibl count|b row by|b she arriv|b without <hinted>|b you overwrit|b your heap
49 nothing halv|reports e|reports hung|reports twin|requests earlier|s ^ bas|s ^ couldnt|s ^ s|s ^ tail
49 s a begin|s at eight|s crash you|s each one|s i be|s last <shown>|s no her|s than at|s than middl
49 s the beneath|s wait a|tells fresh|tells heap|tells mathematician|tells und|w correct|w cros
50 advises later|asks <hinted>|b <shown> against|b as key|b guess a|b i minu|b its index|b later one|b on till
50 b strok <talk>|b what the|b youv pass|leads real|reports queu|reports sierra|s <said> must|s <shown> larger
50 s ^ shouldnt|s ^ stack|s each onc|s either one|s if remember|s put <shown>|s the she|w blow|w grin|w sweep
50 w tick
51 advises maximum|advises skip|b <shown> vanish|b ^ bisect|b call for|b clock <shown>|b fond of|b let it
51 b littl <facts>|b logarithm $|b long ago|b loop with|b no mor|b the check|b tre $|doubt answers|guess not
51 question im|reports los|reports s|reports surpris|s <shown> recent|s <shown> shift|s ^ ein|s ^ logarithmic
51 s ^ rhym|s each to|s is lin|s mor <shown>|s of only|s sam to|s the loop|tells c|tells smaller|w add|w centr
51 w fond|w max|w must|w neighbor|w pour|w quicker|w simpler|w und
52 advises border|asks <talk>|b after me|b at plac|b four direction|b just <unknown>|b later of
52 b neighbour <talk>|b only when|context plan that names|nothing thi|plan that names asks|remark mov|reports bug
52 s ^ count|s and know|s depth search|s map <shown>|s should you|tells constant|w dead|w fresh|w memoization
52 w nicer|w sav
53 advises edg|b <shown> till|b against non|b can only|b fight $|b first of|b is sort|b ive seen|b middl is
53 b neighbour and|b record of|b stretch the|b whos turn|nothing n|plan asks|plan exact|remark compar
53 remark that names wher|reports addition|reports h|s <shown> sort|s ^ dear|s ^ wouldnt|s again it|s hang with
53 s hav start|s start one|tells die|tells mid|tells piec|tells week|w suffic
54 advises check|advises earlier|advises front|advises rang|b ^ split|b don in|b for thi|b is why|b it at
54 b latest $|b mad a|b mark them|b my friend|b paint $|b sierra $|b that precis|b union <hinted>|b water <odd>
54 b you wher|n <odd> 2|nothing start|plan that names good|reports doll|s ^ cook|s ^ middl|s ^ smil|s ^ wrong
54 s and minu|s colour <shown>|s from one|s if cam|s only it|s which why|tells vot|w attach|w cach|w domino
54 w sierra
55 acts leads tells|advises <shown>|advises copy|advises current|b about everyth|b cross off|b delet it
55 b forgot to|b from four|b grow whil|b match the|b plu b|b python <telling>|b the far|b wrong <odd>|b you dont
55 nothing use|plan that names yes|s <shown> ris|s can mor|s in sam|s larger the|s of list|s up and|s wher stood
55 s youv the|tells deep|tells hom|tells weakest|w doe|w halv|w root|w youll
56 advises thing|b ^ compar|b ^ thatd|b addition $|b bug is|b hear me|b im <telling>|b im nod|b is by
56 b otherwis the|b plu $|b put down|b two below|b was <telling>|b youv <odd>|guess reports|remark that names no
56 reports avoid|reports next|reports tidy|s <said> noth|s ^ direction|s ^ thatd|s befor check|s not two
56 s open <shown>|s taken <shown>|s what usual|tells hook|tells met|tells pil|tells y|w counter|w drop
56 w overwrit|w sunk|w town
57 b arriv $|b can <telling>|b clos the|b i never|b is quadratic|b loop one|b refresh the|b rid of|b they cam
57 b you kept|b you real|reports pay|s ^ them|s at right|s fals <shown>|s let of|s refresh <shown>|s spread from
57 s wont me|tells linkedhashmap|tells sweep|w bisection|w eras|w mathematician|w unhook
58 advises map|b addres $|b ask whether|b below that|b has four|b its over|b letter $|b maximum of|b one end
58 b the <hinted>|b the textbook|requests let|s <shown> already|s ^ swap|s at zero|s key <shown>|s say not
58 s them is|tells notic|tells slow|w breadth|w friend|w instant|w per|w shav|w shrink|w villag
59 advises <telling>|advises cros|advises key|advises tick|b <shown> entry|b ^ push|b all you|b be over
59 b break when|b check whether|b each <shown>|b ein <odd>|b going <hinted>|b happy $|b i lov|b id <facts>
59 b is later|b is still|b most <hinted>|b thi morn|b union find|b whenever the|b who told|b you mark|b you push
59 n <telling> 3|nothing doubl|reports pen|s <shown> youv|s ^ <n>|s allow say|s itself the|s one it|s who you
59 tells chain|tells counter|tells enough|tells know|w deeper|w doub|w e|w left
60 advises lin|advises stor|asks happen|b ^ hold|b a rumour|b be left|b by halv|b charm $|b hav i|b just what
60 b let the|b new <shown>|b nod <shown>|b she <hinted>|b the drop|b the later|b them up|guess exact
60 guess somebody|n <hinted> 2|n <unknown> 2|nothing lay|reports disguis|reports instant|s a doe|s check the
60 s order <shown>|tells cross|tells current|w danc|w kid|w recurrenc|w recurs|w thatll
61 advises halfway|b <shown> largest|b ^ forget|b ^ theyd|b a two|b compar it|b leap $|b list is|b low is
61 b round the|b the current|b the latest|b to its|b wont do|b you forgot|remark turn|reports fly|reports pack
61 reports path|s ^ l|s ^ second|s just that|s put last|s which what|s zero as|tells de|w caterpillar|w pisa
61 w unsort
62 asks <unknown>|b <said> work|b <shown> component|b as good|b do better|b drop that|b mad from|b on top
62 b your bas|b youv just|nothing whil|plan hmm|reports fibonacci|reports textbook|s ^ bound|s ^ breadth
62 s is befor|s wher you|syntax do|tells queu|w <said>|w candidat|w paint|w reinsert
63 b ^ except|b bas cas|b comput the|b id <hinted>|b ind $|b my pen|b put the|b to sort|b too <talk>|b wall $
63 b you wont|context remark that names|guess com|nothing ask|nothing test|nothing wherever|reports ind
63 reports log|reports solution|s befor one|s by tim|s in dictionary|s knew <shown>|s put in|s say so
63 s that need|s two befor|s wher she|s wouldnt you|tells lack|w bound|w lo|w membership|w priority|w soon
63 w visit
64 advises remov|b dont bother|b each new|b is plenty|b lin up|b loop that|b onto someth|remark well|reports man
64 reports surviv|s ^ ought|s dont the|tells lost|tells shrink|tells shuffl|tells stroll|w en|w et|w forgot
64 w he|w practical
65 b ^ he|b ^ otherwis|b becaus you|b his <talk>|b need is|b only <asked>|b stretch it|b to <telling>
65 b two <hinted>|n <odd> 3|remark that names who|s just the|s without the|tells seen
66 advises return|b ^ grow|b index as|b last is|b non instead|b sam small|b that what|b two lin|guess right
66 remark add|reports look|reports strict|s <said> correct|s <shown> maximum|s ^ bottom|s by other|s by they
66 s cant in|s drop <shown>|s for differenc|s one per|tells distanc|tells trick|w tal
67 advises updat|b dynamic <facts>|b dynamic program|b instead $|b only <hinted>|b thos <odd>|b was hop|b youd be
67 guess by|reports simpler|s list <shown>|s the start
68 advises tal|b ^ bingo|b a dict|b be surpris|b bingo $|b i was|b stay $|b the youngest|b youll <talk>
68 nothing children|nothing spread|reports bingo|s ^ bingo|s if already|s les or|s n one|s of middl|tells halv
68 tells serv|w bingo|w bucket|w direction|w earlier|w rumour|w youngest
69 b ^ well|b its not|b nor a|b other than|b start <talk>|b than you|tells start|w ein|w half|w jump|w spread
70 b a queu|b look up|b still grow|nothing plu|s ^ drop|s that by|s the copy|w already|w truth
71 advises low|b a graph|b a tri|b back <talk>|b befor <odd>|b clock <talk>|b nobody els|nothing keep
71 reports exact|s ^ pay
72 b <shown> <n>|b ^ funny|b ^ low|b one either|b one longer|b only be|b to and|b too slow|nothing collect
72 s ^ counter|s either the|s their <shown>|s with count|tells spar|w charm|w complement|w dictionary|w heap
72 w innermost|w refresh|w strok
73 advises entir|advises group|advises reach|advises youv|b <n> $|b at <asked>|b left <shown>|b most <telling>
73 b most recent|b one behind|b other half|b the revers|s <said> wrong|s by the|s down one|s who last|s will you
73 w component
74 b friend $|b im <talk>|b its <telling>|b one befor|b push the|b someth with|b than <shown>|b that break
74 b the weakest|s alway the|s down each|s lin up|s wip <shown>|w creep|w italian
75 advises halv|b <shown> lower|b ^ put|b ^ shift|b befor you|b binary <shown>|b good as|b match <odd>|b must $
75 b pointer $|b s $|b the earlier|b with wher|nothing remov|plan that names hm|remark pil|reports music
75 reports sav|s for count|s is plu|s only to|tells formula|tells youv
76 advises top|b between its|b different <odd>|b of box|b only <talk>|b rhym with|b tal $|b to visit|b warm $
76 nothing otherwis|s can ther|s for zero|s it soon|s than <shown>|w addres|w hid|w pil|w rhym|w smil
77 b a phon|b left <talk>|b possibl <hinted>|b straight to|b your rang|n <telling> 1|nothing pop|reports bound
77 s ^ los|s the largest|s you ever|w bfs|w linear|w trick
78 advises plac|b ^ <unknown>|b ^ eat|b fram that|b hav <odd>|b in constant|b only compar|b say no|b slower than
78 b spend som|guess itd|reports binary|s ^ funny|s mov end|s on pil|tells troubl|w latest
79 b lin them|b onc and|b read my|b the fresh|s ^ cost|tells told|w initial|w weakest
80 b by when|b everyth between|guess youv|nothing throw|plan that names sinc|s the solution
81 advises includ|advises old|b <shown> <telling>|b a pil|b call a|b h $|b is unbroken|b logarithmic $
81 b the newcomer|reports add|s that wher|tells going|w mid|w spar
82 advises forget|asks say|b <shown> exact|b a heap|b and pop|b i $|b next <shown>|b wip out|reports letter
82 reports slid|s ^ updat|s to very|tells mistak|tells quadratic|tells row|tells tail|w con
83 advises comparison|advises plu|b mix up|b twenty <shown>|guess sinc|n <hinted> 3|s remember <shown>|s start a
83 w fight|w whoever
84 b everyon <odd>|b if not|b its what|b precis that|b that exact|nothing last|nothing les|s ^ hom|s is you
84 s look and|w befor
85 b counter $|b other end|b tabl of|b who <talk>|reports structur|s add and|s i wher|s throw away|tells shorter
85 w lookup|w serv
86 b its neighbour|b least zero|doubt hands|nothing compar|s <shown> tabl|s from highest|s the half
87 b below or|b first search|b is out|b spot on|b the nest|b wouldnt <talk>|question linear|tells visit
88 advises depth|b the miss|b throw away|b wouldnt you|w ticket
89 advises neighbour|asks cas|b los the|b you open|remark swap|reports instinct|s guess <shown>|w graph
89 w logarithmic|w union
90 asks everyth|b ^ check|b backward $|b than its|guess asks|s ^ addition
91 s in centr|s the minu|s them they|s you put|tells candidat|w neighbour
92 b ^ add|b a clock|b each count|b is correct|b not quit|s ^ dictionary|s ^ eat|w bus|w frequency|w stack
93 b sinc you|b the middl
94 b depth $|b first letter|s append <shown>|w wait
95 acts asks leads|b never <hinted>|b one walk|s couldnt <shown>|s i think|w clever|w dynamic|w s
96 advises gon|b by <telling>|w tre
97 b the twin|nothing lik|reports ahead|reports friend|tells solv
98 b last has|remark that names yes|s that next
99 b ^ <telling>|b ^ spot|nothing stretch|w solv|w textbook
100 b ^ delet|b already <talk>|b bas <facts>|remark that names not|tells catch|w fibonacci|w tool
101 advises tabl|b between one|b their $|s ^ tal|w addition
102 question your|remark right|s if first|s look up|s ther way|s youll that|tells lin
103 b all their|b only ever|s <shown> position
104 b ^ halv|b know who|b most common|b mov it|s half what
105 b ^ ask|b add the|b ther it
106 b dictionary $|s ^ correct|s front it
107 nothing els|nothing isnt|s ^ serv|s on other|syntax her|tells said|tells split|tells walk
108 b in lin|b still <hinted>|b two pointer|s ^ spot|s in not
109 b open it|reports wrong
110 b count <facts>
111 b isnt <said>|b onc theyr|b sort them|nothing drop|s you stop
112 b of both|b phon book
113 b them in|nothing he|reports precis|s are you|w register
114 b ^ correct|b a tabl|b last plac|requests correct|s ^ push|w tri
115 b befor each|b youll want|s all need|s other is|tells check|tells strok
116 advises start|b kept a|nothing sort|w labell|w would
117 guess go|n <odd> 4
118 b seen $|s do in
120 b at ten|s as index|tells lookup
121 b couldnt you|guess so|nothing grow
122 b throw out
123 b phon <odd>|reports revers|s last in
124 reports pil|s that say|w basical|w les
125 advises visit
126 b by count|b of their|b two finger|tells near|w backward
127 plan that names that
128 b are enough|reports finger|s ^ slid|tells earlier
129 b plu one|nothing check
131 b max of|b minu the|reports tre
132 advises keep
133 b already <hinted>|nothing wouldnt
134 advises instead|guess ther|w binary
135 b hash <hinted>
136 b doubl <facts>|b if youv|b just <odd>|tells better|w man
138 b search $|requests <telling>|tells fall|w h|w structur
139 b the row|w saw
141 w sink
142 b current <shown>|b last in|b never has
143 w chain|w twin
144 n <hinted> 4
145 tells wait
147 tells further
148 b <shown> les
151 leads <telling>|w knew
152 b les or|b their <hinted>
153 reports breadth
154 b if each
155 s ^ low
156 b <said> wont|b the solution|b you should
157 b <shown> last|b the newest
158 b sort by|w plu
159 b ^ els|b the maximum
161 b ^ couldnt|n <telling> 2
164 w flood
165 nothing swap
168 b a set
169 tells linear
171 b isnt what
174 b or equal|b two neighbour
177 b alway the
186 guess yes|w newest
188 advises remember
190 n <unknown> 3
193 b you never|w forget
203 b that why|w rabbit
208 s one than
215 nothing order
216 s at back
223 nothing add
237 b your <telling>
244 n <unknown> 4
"""
