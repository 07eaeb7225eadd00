"""What `weighing` has learned: made by `python -m tests.leakbench.learn`, not by hand. A weight in hundredths, and its features."""

from typing import Final

BASE: Final = -1.314
LEARNED_FROM: Final = "675c33fa"
"""The corpus, in short (`corpus.digest`)."""
TABLE: Final = """\
-255 acts ^ asks
-209 b me what
-182 w explain
-181 b the test
-178 b through your
-171 b i dont
-167 b doe your|context syntax
-166 b would you
-159 s which would
-156 b your program
-155 remark that names youd
-150 s how <said>
-148 b ill <talk>
-147 b what did
-146 asks cod|n <said> 4
-143 w describ
-142 s into <said>
-139 asks idea
-137 w aloud
-135 asks think|plan ill
-134 plan min
-133 b your to|w welcom
-131 b what $
-130 b youd <said>|s would <said>
-129 b most often
-128 language yes
-126 w error
-124 b you nam
-123 requests want
-121 b me how|s which doe
-120 asks round|b how did|b what hav
-119 s ^ minut|w boolean
-117 b i hop|b i want|remark that names what
-116 reports spoil
-115 b for now
-114 b the statement
-113 b befor we|reports curiou
-112 b from you|b your $
-111 b <shown> did|b you decid|b your call|s how would
-110 b the element
-109 b hear your|reports welcom
-108 asks part|b your approach
-107 b i only|b which lin|w assign
-104 b <said> or
-103 w weigh
-102 b <said> itself
-101 asks approach|s i want|w input
-99 asks step|b a boolean|b as just|b why $|s <shown> hear|w expect
-98 b on paper|b sorry $|plan im|s four one|w convinc
-97 b for you|b say what|remark that names you
-96 b <said> over|b to you|remark could|s after second|w decision
-95 b minut left|b try it|guess then|leads cod|s no <said>
-94 b let us|s which do
-93 b <said> that|tells error
-92 w statement
-91 b its your
-90 b <shown> thre|b about it|b what would|reports toward
-89 asks writ|b when would|s <said> for|w pleasur
-88 b from zero|b moment $|b mor about|b your design|plan that names how
-87 b id <talk>|context language|requests minut|s <said> until|s for moment|w loud|w rush
-86 b all right|b rais a|s ^ happen|s on <said>
-85 b <shown> me|b your choic|s ^ stay|s do think|s let the|s me your
-84 b between two|b for which|b listen $|b negativ <shown>|w integer
-83 acts requests asks|b cod do|b fail $|nothing wer|s for tim
-82 b <shown> four|b by hand|b is ther|s through <said>|w prefer|w we
-81 asks way|b right now|b statement $|b you mak|s lin lin|w silent|w speaker
-80 asks question|asks work|b it through|remark that names which|s you me|s your word|w wev
-79 asks nothing said|s ^ mention|w given
-78 b an <said>|b expect $|b how doe|b your solution|b your thought|nothing cas|s ^ green|s do want|w ill
-77 b ^ math|b for me|b i neither|b pleas $|b your plan|n <said> 3|s what a|syntax writ
-76 b every <said>|b ive no|b to break|b when doe|remark wher|w defend
-75 asks memory|b run it|b their <said>|b you typ|s do do|w constructor|w undefin
-74 b ^ could|b a whil|b allow $|b and say|b may <shown>|b the six|b you <said>|leads someth|s collection <said>
-74 s four the|w failur|w verdict
-73 b at it|b could you|b let use|s ^ given|s for to|s im to
-72 acts ^ leads|asks variabl|b <said> by|b <said> start|b doe that|b how do|b you try|guess ill|nothing is
-72 s ^ plenty
-71 b let <talk>|b suppos the|s would say|sets up cod|w sooner
-70 b <said> hold|b fifteen $|b tim on|b you feel|plan tak|reports test|s ^ input|s any <said>|s are <said>
-70 s try on|s would two|w clu|w minut
-69 b <shown> som|b stay with|b you think|s not all
-68 advises pil|b each item|b im a|b it remov|b them for|b two separat|b was want|b which part|reports green
-68 s ^ expect|s no on|s which <said>
-67 asks com|b by default|s may with|tells math|w paus
-66 b are <facts>|b element $|b minut to|b your mind|plan that names you|s by own|s do hav|s imagin <shown>
-66 s use <said>
-65 asks chang|b youv nam|nothing im|s as was|syntax an|w try
-64 advises sentenc|b the tim|b thi moment|b try to|b what do|leads idea|s ^ pleas|s befor run|s to million
-64 w judg|w version
-63 b ^ talk|b and <said>|b fiv <shown>|b hear you|b most $|b of us|guess any|language they|question minu
-63 reports statement|s <shown> isnt|s dont on|s what out|tells assign|w okay
-62 b ^ wer|b decid $|b error $|b follow you|b its call|b many <shown>|b that on|b thre point|b what should
-62 b you chang|b your view|language it|leads chang|leads input|reports silent|requests cod|s can how|s do you
-62 s you youd
-61 asks check|asks mak|b ^ can|b going anywher|b me through|remark do|reports expect|reports told
-61 requests suppos|s <shown> tal|s ^ rough|s and me|s giv a|s me if|w modul
-60 asks <said>|b a <said>|b all <talk>|b in cas|b that be|b to hear|requests speak|s <said> then|s <shown> two
-60 s a sign|s each your|s happen a|s leav open|w bracket|w silenc
-59 b red $|b the run|b wev <talk>|b your the|plan that names what|reports stag|s ^ many|s for whil|s hear you
-59 s wher valu|s would put|tells separat|w hashabl
-58 asks small|b about two|b the microphon|b trac your|b with last|b you trac|guess how|guess try|language what
-58 reports given|reports seem|s ^ im|s ^ silenc|s both on
-57 b <said> <shown>|b ^ how|b decid that|b fourth <shown>|b in python|b is <said>|b plan $|b you say|nothing can
-57 remark pleas|reports cas|s <shown> own|s ^ gon|s can you|s from a|s has for|s how doe|s let <said>|s one fiv
-57 s open window|s through cod|w iterabl
-56 acts advises tells|asks tru|b i notic|b it do|b said youd|b ten <shown>|b to talk|b version $|reports fair
-56 reports modul|s a test|s doe cod|s doe cost|syntax array|tells warm|w me|w packag
-55 asks wrong|b <said> stay|b <shown> took|b ^ say|b by what|b can you|b fre to|b from what|plan so
-55 remark that names how|s i for|s to hundr|s would <shown>|w claim|w exception|w fair|w stuck|w task
-54 asks notic|b i cant|b its never|b test $|b which <asked>|b would <said>|guess four|plan noth|remark tell
-54 s <shown> seven|s how the|s youd <said>
-53 asks largest|b four and|b minu a|b of eight|b on what|b to seven|b what doe|n <said> 2|question peopl
-53 requests run|s ^ plu|s do it|s do one|s dont in|s what next|syntax no|tells slid|w messag|w trac
-52 b <shown> six|b after <said>|b at which|b can pas|b doe each|b the plan|b you expect|nothing asks
-52 remark that names okay|s an in|s do know|s fill <said>|w output|w slash
-51 asks expect|b clear $|b how would|b linear $|b no differenc|b you hear|b you to|remark that names could
-51 reports bad|requests aloud|s <said> each|s <said> them|s another <shown>|s can me|s in <said>|syntax the
-51 w review|w us
-50 b find out|b necessari $|b you suspect|nothing ive|remark how|remark im|remark that names each
-50 reports thermometer|s <said> non|s as lik|s do <said>|s doe <said>|w thermometer
-49 asks sur|asks thing|b <said> <odd>|b <said> in|b <shown> twic|b ^ morn|b hand me|b round down|b ther may
-49 b to worry|b you run|b your fre|language asks|plan okay|remark why|reports choos|s <shown> fifty|s ^ hop
-49 s you so|w argument|w happen|w offer|w voic
-48 asks cost|asks describ|b a tupl|b do i|b giv me|b is green|b walk <said>|b we could|b wher do|b wher two
-48 b your reason|guess say|remark ther|reports claim|reports crackl|reports failur|reports judg|s <said> hold
-48 s ^ put|s mor onc|s say two|s singl <shown>|s ther <said>|s up you|w bool|w crackl|w default|w now
-47 asks far|b ^ sorry|b hear how|b i wont|b im keep|b mak of|b no other|b small <facts>|b which <said>
-47 b would that|question theyr|s <said> over|s do two|s for bit|s long you|s me the|s the input|s took second
-47 s what see|s when you|w situation
-46 asks try|b <said> compar|b ^ invent|b exceed the|b i leav|b six <talk>|b what your|b yourself $|guess im
-46 nothing invent|remark all|reports middl|requests cost|s <shown> me|s ^ fre|s ^ invent|s are minut|s it no
-46 s of cas|s the show|s what in|s would in|s would writ|s you that|tells boolean|w hear
-45 acts ^ requests|b <said> method|b <shown> do|b and what|b bracket $|b can happen|b how much|b least $
-45 b les than|b point $|b thi tim|b to myself|b whenever your|b you sound|s ^ cas|s ^ heap|s ^ thirty
-45 s look for|s was and|s you thi|w curiou|w method|w print
-44 asks plan|b <shown> <said>|b ^ thank|b an error|b and zero|b hand it|b i follow|b i heard|b item <shown>
-44 b mak a|b never in|b one plu|b pas <said>|b use them|b would each|nothing shall|question spac|remark of
-44 s <shown> see|s ^ nam|s ^ thank|s act your|s carry <said>|s of pass|s you try|w understand|w worry
-43 b i keep|b i understand|b isnt ther|b six <shown>|b try $|b what is|b when do|reports decision|s <shown> zero
-43 s ^ pull|s ^ said|s can <said>|s doe <shown>|s doe of|s draw <shown>|s enumerat you|s good of|s unles <shown>
-43 s when your|sets up minut|syntax rang|w null|w quiet|w reader|w report|w window
-42 asks certain|b <shown> pair|b ^ cas|b ^ min|b didnt <asked>|b from me|b hav in|b its <said>|b own <facts>
-42 b pas a|b put is|b quarter of|b the queu|b to fiv|b when is|b your ready|nothing id|nothing would|plan then
-42 plan we|remark up|requests describ|s <said> by|s about minut|syntax call|w parenthes|w part
-41 b ^ speak|b a fair|b a recursion|b easy to|b either way|b hashabl $|b ive got|b may <facts>|b our tim
-41 b thre tim|b to stay|b two was|b unus for|b version of|b which step|nothing about|reports anybody
-41 requests suit|s ^ assign|s an <said>|s as see|s from first|s invent <shown>|s let it|s question you
-41 s short of|s what com|s would do|sets up word|syntax mak|w busy|w caller
-40 acts sets up asks|asks choos|b a comparator|b an empty|b different $|b harm don|b heard you|b hum $
-40 b leav that|b minu four|b present $|b python $|b run tim|b step through|b sur of|b taken $|b test <facts>
-40 remark that names asks|reports hurry|reports verdict|requests need|s alway least|s in fil|s in version
-40 s of cod|s wher <said>|s you or|s you through|tells speaker|w comparator|w green
-39 advises recent|b are you|b boolean $|b doubl equal|b hav $|b ill wait|b rather not|b you draw|guess which
-39 nothing half|reports weigh|s counter <shown>|s for good|s for minut|s i its|s would add|syntax from
-39 tells dict|w alright|w charat|w editor|w microphon
-38 asks lin|b <said> to|b ^ then|b any other|b how <said>|b littl longer|b my <said>|b nor shak|b on <facts>
-38 b on two|b or <talk>|b the task|b with fiv|b worry about|b you choos|nothing morn|nothing reports
-38 question ill|reports decid|reports prefer|requests idea|s <shown> test|s an error|s as can|s from <said>
-38 s me youd|s such <shown>|s up <said>|s when look|syntax giv|tells integer|tells loan|tells set|tells tru
-38 w cent|w nasty
-37 acts advises reports|advises shift|asks got|asks grow|asks touch|asks visit|b ^ happy|b both on|b call <said>
-37 b choos $|b doe <shown>|b either <said>|b hundr <shown>|b i havent|b ill <facts>|b in what|b just now
-37 b most <said>|b or zero|b see your|b sequenc of|b stand for|b thank you|guess what|nothing far|remark go
-37 reports decorator|reports rank|s <shown> enough|s ^ voic|s ^ we|s hav mind|s is with|s it thre|s lov hear
-37 s of her|s on clock|s say one|s use from|syntax not|tells fair|tells invent|w blank|w differ|w giv|w refus
-37 w twelv
-36 advises apologis|asks decid|b <said> what|b ^ clu|b a cloakroom|b as larg|b exact do|b feel <shown>|b is fin
-36 b keep to|b lik $|b many thing|b ready to|b run $|b talk me|b thre to|b to apologis|b undefin $|b what for
-36 b wonder about|b you lik|language tells|question yes|remark that names left|s <shown> differenc|s <shown> six
-36 s doe do|s may it|s off <said>|s pas <said>|s read into|s you mor|w accept|w apologis|w element|w front
-36 w rough|w show
-35 asks long|asks remember|b <said> of|b <said> one|b ^ being|b ^ wev|b as befor|b cod <odd>|b dont say
-35 b miss <said>|b out <said>|b recursion error|b separat <shown>|b seven $|b small cas|b the constructor
-35 b was expect|language in|leads run|nothing non|nothing youv|question any|reports default|reports faint
-35 reports heard|requests explain|s ^ failur|s ^ output|s ^ wev|s and other|s how even|s in statement|s in who
-35 s is no|s say it|s the fiv|s what expect|syntax valu|tells forward|tells int|tells top|w faint|w nlargest
-34 asks insid|asks longest|asks mind|b <said> till|b <shown> rais|b ^ glad|b ^ harm|b a map|b after each
-34 b be two|b been a|b c in|b happen at|b hurry $|b in how|b it compar|b me that|b me wher|b nin to
-34 b not going|b play <odd>|b run your|b see in|b that up|b then $|b tomorrow $|b whatsoever $|b whichever way
-34 b writ for|b you report|b your gues|language both|leads think|nothing high|nothing minu|plan which
-34 question no|reports front|reports output|reports sorry|requests short|s <shown> written|s ^ glad|s ^ harm
-34 s ^ several|s ^ welcom|s a of|s a when|s add the|s enumerat the|s it hand|s our is|s sam may|s the item
-34 s the modul|s we <shown>|s you <said>|sets up hour|tells depth|w eleven|w keyboard|w thank|w whatsoever
-33 advises middl|b <said> and|b ^ doe|b ^ pleas|b be your|b by identity|b do they|b doe one|b each <said>
-33 b follow <talk>|b giv <said>|b hear what|b let leav|b of four|b of thre|b one at|b outer <said>|b peopl use
-33 b return the|b seventy $|b to back|b trac that|b up to|b we hav|b what has|nothing are|nothing slow
-33 remark thank|reports card|s <said> from|s <said> that|s for cod|s in eye|s in no|s its quiet|s let with
-33 s or at|s the typ|s ther no|s your say|syntax it|syntax peopl|syntax tells|tells hash|tells lon|w concern
-33 w identity|w keyerror|w lucky|w opinion|w peac|w session|w wrap
-32 advises hash|b <shown> fewer|b and both|b built in|b follow your|b for with|b four to|b gav <shown>
-32 b i <talk>|b python say|b reslic it|b result is|b to argu|b to four|b until <said>|b was stop|b you show
-32 b your word|leads <asked>|nothing cut|nothing siz|nothing think|plan i|plan that names let|question whol
-32 reports exceed|reports print|reports tupl|requests youd|s ^ hello|s ^ me|s ^ reslic|s ^ result|s fiv that
-32 s idea the|s on largest|s out me|s the eight|s they as|s was after|s what plan|s wher your|s zero it
-32 syntax if|syntax math|tells constructor|tells element|w assum|w fail|w reslic
-31 asks hand|asks loop|asks view|asks word|b <shown> such|b ^ rough|b ^ sort|b a miss|b busy $|b by all
-31 b cours $|b id lik|b its for|b lik to|b me which|b mor <shown>|b own word|b the caller|b the typ|b ther tim
-31 b thre <said>|b thre at|b thre hundr|b to an|b twenty $|b watch you|b you import|b your think|plan how
-31 question thos|question why|remark shall|remark thos|reports <said>|reports choic|reports grad|reports receiv
-31 requests hear|requests thank|s <said> allow|s <said> any|s ^ cours|s ^ report|s a was|s be a|s befor typ
-31 s four six|s happen your|s how might|s may one|s of day|s of may|s on lin|s quarter an|s recursion on
-31 s say you|s suppos <shown>|s thre that|s to thos|s would go|s would look|s your as|tells opener|tells tupl
-31 w bigint|w earn|w grad|w hello|w lopsid|w rim
-30 b <said> first|b <shown> eight|b <shown> plu|b are <said>|b doe <said>|b fin $|b heapq <odd>|b in peac
-30 b its own|b loud and|b nam both|b of fiv|b of seven|b of water|b okay $|b pass $|b peac $|b rather hear
-30 b start <asked>|b that chang|b them <said>|b two slash|b wher are|b your <said>|b your voic
-30 context guess about the language|remark in|reports functool|reports im|reports interest|reports iterabl
-30 reports method|s <said> one|s <said> through|s ^ stag|s a error|s cas <shown>|s extra <shown>|s in plan
-30 s nor it|s of nin|s talk through|s what cod|s with feet|s your through|tells default|tells identity|w hidden
-30 w mayb|w sketch|w story
-29 asks belong|asks comparison|asks explain|asks feel|asks goe|asks want|b <said> anyway|b <said> you
-29 b <shown> seven|b ^ all|b ^ problem|b a <shown>|b a minut|b be below|b by thre|b check that|b concern $
-29 b cross <shown>|b do you|b doesnt hav|b dot floor|b exist <said>|b let hear|b me one|b pleasur $
-29 b remember at|b shout if|b that mad|b the problem|b them hav|b through that|b twelv $|b which <talk>
-29 b you believ|b you estimat|b you pas|b you writ|b your plac|language not|question it|remark that names an
-29 reports import|reports neighbour|reports rush|requests cloakroom|requests talk|s <said> or|s ^ shall|s be zero
-29 s cam as|s chang <shown>|s feel to|s i do|s in sentenc|s lin your|s look it|s math floor|s pick <said>
-29 s quiet a|s stand is|s start <said>|s the took|s ther alway|s ther for|s tim which|s unles pas|s would other
-29 s your find|sets up typ|tells comparator|tells slash|w cas|w expir|w produc|w seventy|w sys
-28 asks split|b <said> look|b <shown> better|b <shown> fiv|b ^ comma|b ^ fewer|b ^ shall|b ^ would|b a keyerror
-28 b anyth you|b bit mor|b call <odd>|b do when|b element and|b few <talk>|b go into|b halfway through|b hav a
-28 b input is|b invent a|b it yet|b modul $|b now and|b one sentenc|b said <talk>|b say which|b shak my
-28 b sinc version|b subtract one|b tabl from|b test befor|b the object|b theyr two|b to our|b to your
-28 b understand it|b uniqu $|b wer one|b you $|nothing hello|nothing tim|question squar|question what|remark on
-28 reports show|reports wev|reports year|requests <said>|requests sketch|s <said> as|s <said> goe|s <said> ther
-28 s <shown> now|s ^ any|s ^ default|s ^ python|s ^ receiv|s all pas|s both <said>|s cas the|s element its
-28 s giv away|s if pas|s in view|s is clear|s isnt anywher|s it for|s just <said>|s me <shown>|s not me
-28 s pass the|s set to|s their <said>|s when do|s without <shown>|s you argu|syntax on|tells pleasur|w hurry
-28 w learn|w poker|w shelf|w thirty|w uniqu
-27 advises closer|advises cost|asks deep|asks lik|asks problem|b <said> <facts>|b <shown> <shown>
-27 b <shown> undefin|b a bool|b a point|b a sort|b already <odd>|b are fin|b are off|b do on|b draw $
-27 b each onc|b for or|b half <shown>|b heap of|b im after|b is part|b it look|b keep talk|b lon <shown>
-27 b me why|b monday $|b plenty of|b ready $|b show $|b sort <shown>|b stretch of|b thirty $|b through it
-27 b through what|b trac it|b wer want|b wher would|b whil $|b with them|b you someth|b youd writ
-27 leads comfortabl|nothing put|plan that names a|question letter|reports ill|reports sum|s ^ apology|s ^ keep
-27 s along way|s both <shown>|s gues <said>|s i it|s in head|s keep <said>|s mak that|s me what|s often item
-27 s or by|s outsid it|s peopl them|s to neighbour|s to when|tells quiet|w attempt|w eighty|w function|w menu
-26 acts tells tells|b <said> when|b <said> with|b ^ sys|b ^ theyr|b a fourth|b a slow|b about your|b afraid $
-26 b aloud $|b can <said>|b differ $|b eighteen <talk>|b eighteen minut|b i hear|b im listen|b in use|b is at
-26 b is ever|b its tim|b keep my|b land <shown>|b largest <shown>|b last few|b may be|b me the|b primitiv $
-26 b shar $|b suit you|b talk about|b test first|b the draw|b the oldest|b twenty fiv|b unles you|b walk me
-26 b wer <facts>|b with thre|b you would|b youv <said>|guess about the language asks|guess tell|nothing let
-26 nothing thank|question tell|reports digit|reports lazy|reports pass|reports poker|reports prov|reports rough
-26 requests pil|s <said> a|s <shown> took|s ^ boolean|s ^ forty|s ^ integer|s ^ let|s ^ nin|s ^ seven
-26 s a version|s about problem|s an dict|s chang the|s hav her|s hundr <shown>|s if help|s in which|s may any
-26 s minut the|s say or|s thank for|s ther non|s thre with|s want <shown>|s what i|s when when|s wher are
-26 tells bigint|tells kid|tells librarian|tells packag|tells push|tells put|tells silenc|w heapq|w primitiv
-26 w prov|w set|w stag|w test|w unus
-25 asks finish|asks giv|b ^ any|b ^ okay|b a nin|b and clear|b apologis $|b are $|b at first|b comment on
-25 b default $|b defend $|b everyth pass|b for of|b how deep|b im curiou|b in every|b larg as|b let do
-25 b lookup $|b nam a|b of eleven|b often each|b one giv|b parenthes $|b pas $|b question for|b say $|b say two
-25 b shall i|b six $|b swap the|b than i|b that look|b that possibl|b the question|b ther can|b thousand <shown>
-25 b to answer|b to repeat|b to settl|b we leav|b why would|b work toward|guess about the language the|plan till
-25 question either|question in|remark equal|remark that names every|reports owe|reports ran|s <said> with
-25 s <shown> red|s <shown> show|s ^ being|s ^ deep|s ^ fit|s ^ halv|s ^ tall|s as i|s ask a|s do mean
-25 s doesnt which|s in design|s last to|s loud clear|s mak new|s may <shown>|s me how|s on for|s rather you
-25 s the bucket|s the hold|s the zero|s thre is|s thre ten|s to it|s wrap <shown>|s you thre|syntax pas
-25 tells argument|tells swap|w bor|w dur|w easi|w evict|w i|w javascript|w mention|w persuad|w sum
-24 acts advises advises|advises hear|advises pull|advises talk|asks took|asks use|b <said> did|b <said> modul
-24 b <said> until|b ^ enough|b about its|b below zero|b by lin|b collection <said>|b either <facts>|b error on
-24 b go through|b how that|b in no|b in them|b is red|b it <said>|b it behav|b it off|b it under|b iterabl $
-24 b judg it|b keep out|b long $|b me hear|b middl $|b now $|b of six|b on that|b other by|b prefer $
-24 b ran out|b sampl $|b say mor|b sinc thre|b som water|b spend the|b sur about|b the input|b the reason
-24 b the work|b under a|b what question|b work on|b would they|b your variabl|guess about the language in
-24 nothing noon|plan round|plan shall|plan wer|question the|remark cut|remark hav|reports null|reports preferenc
-24 s <shown> soon|s ^ follow|s ^ listen|s ^ may|s ^ statement|s anyth can|s assum the|s cod it|s cost <shown>
-24 s do mak|s hav do|s if feel|s im going|s jump the|s let hear|s many do|s n n|s not my|s pas the|s rul the
-24 s shout you|s ten of|s term the|s that occur|s that question|s two then|s what <said>|s what your|sets up add
-24 tells clu|tells lie|tells str|tells twin|w absent|w allow|w connection|w explor|w moment|w pleasant
-24 w preferenc|w tie|w unsur
-23 asks convinc|asks mean|b <shown> has|b ^ congratulation|b ^ green|b ^ hello|b ^ let|b ^ popitem|b a problem
-23 b a short|b an int|b as it|b as on|b be tru|b cant <asked>|b cod doe|b draw me|b draw the|b explain it
-23 b failur $|b first <said>|b for $|b forbidden $|b hook $|b how are|b is accept|b is any|b longest $|b may do
-23 b me with|b much work|b n <talk>|b nor <odd>|b on purpos|b one be|b or not|b outsid $|b part you|b set up
-23 b stand still|b the lookup|b thi <facts>|b want one|b we can|b what about|b you find|b you mention|b you wish
-23 guess about the language tells|leads everyth|leads short|leads word|nothing she|nothing wev|plan ha|remark cas
-23 reports afterward|reports cam|reports congratulation|reports forbidden|reports giv|reports steer|reports swap
-23 reports temperatur|requests work|s <said> they|s <said> what|s ^ congratulation|s ^ explain|s ^ pop
-23 s ^ popitem|s ^ throw|s be your|s did hav|s end a|s ill quiet|s ill the|s it off|s know your|s mak think
-23 s nor my|s should from|s six the|s swap two|s that whether|s to fifty|s turn in|s was in|s we it|s what at
-23 s what be|s which should|s wont that|s would want|s you in|s youd an|w arrang|w attention|w confirm
-23 w congratulation|w de|w foggy|w forbidden|w keep|w may|w own|w point|w temperatur
-22 advises n|advises soon|asks head|asks input|asks see|b <said> $|b <said> along|b <shown> wer|b ^ lucki
-22 b ^ reslic|b ^ she|b ^ whichever|b a clu|b a coin|b absent $|b alon the|b alway <odd>|b and again|b as few
-22 b at thi|b doing $|b eleven $|b given <shown>|b gon quiet|b happen on|b happy to|b ill leav|b in either
-22 b isnt allow|b let hav|b mor minut|b or stack|b output $|b particular <shown>|b peopl scribbl|b quiet for
-22 b rul <facts>|b sentenc befor|b seven <talk>|b slow down|b still fail|b stuck $|b tak from|b ther already
-22 b to ten|b with no|b word $|b would show|b your <shown>|b your <talk>|b your opinion|leads along|leads go
-22 leads smaller|nothing i|nothing tak|nothing that|plan that names when|question of|question they|question try
-22 remark off|remark thes|reports boolean|reports hello|reports paint|requests variabl|s <said> and|s <said> lot
-22 s <said> many|s <shown> return|s ^ among|s ^ been|s ^ clu|s ^ describ|s ^ do|s ^ lucki|s ^ p|s ^ paint
-22 s ^ today|s a if|s cant you|s cod at|s compar <said>|s each them|s first your|s floor the|s gav <shown>
-22 s in own|s input <shown>|s is anyth|s job to|s let how|s mak it|s may be|s read <said>|s sam if|s still you
-22 s sur you|s to why|s two that|s was <said>|tells doubl|tells evict|tells hint|tells map|tells modul
-22 tells reslic|tells total|tells weather|w amount|w apologiz|w canteen|w feel|w hardest|w l|w listen|w lucki
-22 w promis|w receiv|w red|w tempt|w thunder|w till
-21 advises equal|advises go|advises plan|advises whatever|asks behav|asks situation|b <said> do|b <shown> myself
-21 b ^ scan|b ^ siz|b ^ twelv|b ^ up|b another <shown>|b argu $|b be for|b bigint $|b by eye|b could go
-21 b dequ $|b every cas|b every other|b follow no|b going on|b got a|b has <said>|b hom $|b how many|b ill be
-21 b im going|b in any|b much doe|b must <asked>|b my <odd>|b nin $|b of one|b of two|b one was|b penny $
-21 b pil of|b plan on|b report the|b respect $|b say either|b second cas|b som tim|b task $|b the documentation
-21 b the head|b thought to|b thre by|b to listen|b twelv <talk>|b two plac|b us <facts>|b us <shown>
-21 b valu would|b wev got|b what goe|b what it|b would be|b you pleas|b youd <shown>|b your idea|b your last
-21 leads anyth|nothing clu|nothing doe|nothing green|nothing set|nothing someon|plan nobody|remark each
-21 remark that names compar|remark when|reports alright|reports earn|reports human|reports pleasur|reports seventy
-21 reports shak|reports stay|requests fre|s <said> thos|s <said> which|s <shown> away|s <shown> nod|s ^ ill
-21 s ^ need|s ^ or|s ^ scan|s ^ sort|s a word|s apart the|s big and|s did <shown>|s hav chang|s how memory
-21 s i grad|s much doe|s order last|s part the|s pil <shown>|s read your|s the four|s the seven|s the stamp
-21 s to els|s to my|s to tru|s two each|s what they|s when it|s with recursion|s writ <said>|s writ i|s you any
-21 s you youv|s your onc|tells arrang|tells indexerror|tells pop|w builtin|w department|w documentation|w fourth
-21 w human|w oldest|w tissu
-20 advises finger|advises trac|asks call|asks hardest|b <said> <talk>|b <said> how|b <said> i|b <said> tak
-20 b <shown> sooner|b <shown> used|b ^ <n>|b ^ c|b ^ goodnes|b ^ nod|b ^ p|b ^ patienc|b ^ thought|b a good
-20 b a look|b among them|b an object|b and trac|b be insert|b both <said>|b but <shown>|b cam out|b count the
-20 b digit $|b equal <odd>|b figur on|b for yourself|b from minu|b he <talk>|b if all|b in cur|b index out
-20 b is allow|b is uniqu|b it <asked>|b it fail|b kick off|b later on|b leav thi|b lik thi|b many <facts>
-20 b method of|b mind about|b minut <asked>|b nam <talk>|b new <said>|b nin <talk>|b nobody <odd>|b of cours
-20 b of yourself|b one all|b or mor|b or thre|b python you|b ran $|b show me|b som <asked>|b stack of
-20 b than befor|b that pick|b the <said>|b the languag|b today $|b try a|b view $|b was it|b we <shown>
-20 b wher did|b you giv|b youd fix|b your own|b youv seen|nothing bles|nothing even|nothing room|nothing tell
-20 nothing ten|plan that names as|plan ther|reports element|reports exception|reports gav|reports hashabl
-20 reports hidden|reports pop|reports stuck|reports tal|reports traffic|reports undefin|reports wrap
-20 requests colleagu|requests follow|requests play|s <said> fals|s <said> first|s <said> its|s <shown> top
-20 s <shown> uniqu|s ^ choic|s ^ depth|s ^ far|s ^ okay|s ^ pass|s ^ patienc|s and what|s at plac|s been at
-20 s doe giv|s doe stop|s for <said>|s hear reason|s in problem|s is singl|s mak differenc|s many might
-20 s may mor|s middl the|s not for|s one say|s out many|s put figur|s ran of|s right is|s typ <shown>
-20 s what variabl|s wher a|s work that|s you out|s youd first|s your answer|s your fil|s your mak|s your so
-20 s your stand|sets up stay|syntax poll|tells bracket|tells im|tells pointer|tells recommend|tells undefin
-20 tells welcom|w byt|w comment|w draw|w literal|w positiv|w sip|w swap|w traffic
-19 acts asks requests|advises differ|advises met|asks exact|asks high|b ^ arrang|b ^ loud|b ^ ten|b ^ um
-19 b ^ which|b a condition|b about half|b argument $|b curiou about|b do one|b do to|b doesnt <shown>|b eight of
-19 b form of|b had never|b help me|b how your|b if its|b im <said>|b includ $|b insid another|b is up
-19 b isnt includ|b jacket $|b know about|b last <odd>|b least <talk>|b leav to|b mayb $|b me about|b me know
-19 b minut $|b minut remain|b neither $|b no rush|b no spac|b of $|b of pair|b repeat it|b session $|b sheet of
-19 b slic of|b story $|b that into|b that no|b ther plenty|b thought $|b to judg|b to land|b twenty minut
-19 b two befor|b two minut|b um $|b water and|b what that|b wher doe|b which that|b wont <said>|nothing diagonal
-19 nothing fin|nothing tells|remark sur|remark that names push|remark who|reports explain|reports fit
-19 reports number|reports particular|reports quarter|reports understood|reports voic|requests draw|requests nam
-19 requests ready|requests sentenc|s <shown> eight|s <shown> green|s ^ and|s ^ charat|s ^ claim|s ^ error
-19 s ^ hang|s ^ hash|s ^ interview|s ^ remember|s add <said>|s and look|s are about|s by <said>|s count the
-19 s do feel|s doe one|s each by|s error lin|s few as|s has land|s id not|s in brac|s in opinion|s land on
-19 s let back|s let know|s no twic|s non them|s of dictionary|s on your|s one fail|s one nin|s or thousand
-19 s own would|s provid <shown>|s python that|s queu a|s show in|s thre then|s we on|s which are|s with other
-19 s work it|s your print|sets up look|tells dictionary|tells stood|w assumption|w availabl|w defin|w flat
-19 w interest|w invent|w involv|w recursion|w sampl|w shift|w stat|w top
-18 advises extend|advises hang|advises need|asks afterward|asks know|asks learn|asks rely|asks smaller
-18 asks version|b <said> against|b <shown> becaus|b <shown> or|b ^ append|b ^ assum|b ^ hash|b ^ noth|b ^ open
-18 b a program|b accept $|b act out|b and got|b be curiou|b cas <facts>|b describ your|b do next|b each newcomer
-18 b easier to|b eight minut|b eight to|b eight with|b good <talk>|b gues $|b half hour|b hand back|b how it
-18 b i enjoy|b in front|b interview $|b is hashabl|b is okay|b is your|b keep a|b length and|b low to|b me each
-18 b method $|b minu thre|b my sid|b neither from|b not abl|b old <said>|b pas revers|b point of|b result look
-18 b row of|b say one|b say the|b see $|b sid is|b so <said>|b sort $|b that of|b that part|b the <asked>
-18 b the compiler|b the hardest|b the keyboard|b ther arent|b thing befor|b tim to|b to test|b today <talk>
-18 b way or|b wer to|b what are|b what in|b with few|b writ <shown>|b you correct|b you that|b you unit
-18 b youd app|b youv try|leads approach|leads touch|leads writ|nothing the|nothing twelv|plan that names each
-18 plan that names pop|question digit|question my|question nobody|remark ind|remark position|remark that names in
-18 remark whichever|reports aloud|reports lean|reports point|reports story|reports tie|requests show
-18 requests trac|requests wrong|s <shown> eleven|s ^ hear|s ^ produc|s a break|s call <said>|s could trac
-18 s either of|s explain to|s how <shown>|s i from|s i hand|s i is|s im for|s is <said>|s it your|s judg that
-18 s many can|s many doe|s many is|s mor that|s neither me|s of onc|s on word|s one <said>|s over <said>
-18 s reslic from|s test your|s that choic|s that run|s the argument|s the hav|s they not|s thing would|s to how
-18 s to what|s two of|s unus <shown>|s what back|s which of|s worry the|s would read|s would trac|s your chang
-18 s your choos|s youv me|s zero well|syntax in|tells popitem|tells remov|tells scribbl|w believ|w enjoy
-18 w quantity|w rub|w stay|w stranger|w talk|w understood
-17 advises spe|asks earliest|asks letter|asks settl|asks speak|b <said> from|b <said> go|b <said> goe
-17 b <said> run|b <said> their|b <shown> giv|b ^ assign|b ^ even|b ^ given|b ^ in|b ^ integer|b ^ me|b ^ rang
-17 b ^ thirty|b a regular|b and im|b at four|b balanc $|b been quiet|b between <talk>|b blank $|b cam <shown>
-17 b cas two|b colour $|b compar each|b condition $|b constructor $|b couldnt say|b did your|b do in|b dry feet
-17 b eleven <talk>|b even a|b exceed $|b for ask|b from $|b heapq nlargest|b i do|b if your|b im the
-17 b index <facts>|b index minu|b its only|b last of|b may com|b n log|b need not|b next on|b no rul|b not even
-17 b often doe|b on when|b one among|b one test|b otherwis <odd>|b our <odd>|b pass and|b queu $|b quiz show
-17 b recent <shown>|b recursion <asked>|b rush $|b say without|b shortest <shown>|b stay <talk>|b test pass
-17 b than ther|b that choic|b the eight|b the messag|b the neighbour|b the output|b the tal|b trust it
-17 b weekend $|b what exact|b what on|b what was|b with dry|b would chang|b wouldnt it|b you comfortabl
-17 b your step|guess every|leads sound|n <said> 1|n <shown> 4|nothing peopl|nothing requests|nothing say
-17 plan begin|remark miss|remark nam|remark stay|reports coat|requests littl|s <said> in|s <said> set
-17 s <said> up|s <shown> <shown>|s <shown> curiou|s <shown> whatever|s ^ averag|s ^ cut|s ^ pleasur|s ^ valu
-17 s ^ way|s a expression|s add two|s cam it|s can below|s could put|s from in|s idea a|s if hear|s im out
-17 s in middl|s let to|s mad drop|s method <said>|s minu plu|s much is|s one four|s perfect to|s rais error
-17 s say <shown>|s sinc point|s six of|s smaller of|s stop befor|s than or|s the amount|s ther about|s ther any
-17 s ther least|s they into|s thirty <shown>|s we at|s wher the|s who when|s why it|s would mak|s would of
-17 syntax enumerat|syntax slic|tells add|tells bool|tells bor|tells fail|tells keep|w beep|w card|w charg
-17 w cloakroom|w dealer|w pas|w practic|w predict|w quiz|w replaceall|w seem|w toarray|w tupl|w valueerror
-16 advises lookup|advises peac|asks differenc|asks mov|asks rul|asks treat|asks troubl|asks worst|b <said> out
-16 b <shown> either|b <shown> enough|b <shown> rather|b ^ apology|b ^ tick|b ^ v|b a $|b a typeerror
-16 b a valueerror|b afterward $|b all correct|b alright $|b appreciat you|b are still|b arent <shown>
-16 b as neighbour|b assign to|b back as|b banana $|b by your|b clear enough|b crash with|b fifty thre
-16 b finish your|b from eight|b from your|b going with|b how might|b id rather|b if any|b if youd|b im <facts>
-16 b in bracket|b in short|b index <talk>|b interest in|b many <odd>|b many <talk>|b million to|b minut on
-16 b no hurry|b notic a|b on lin|b our <asked>|b our <shown>|b outsid of|b pil and|b plu a|b poker <talk>
-16 b quot $|b read <odd>|b repeat the|b result <asked>|b several $|b silent $|b slash $|b that happen
-16 b that perfect|b the story|b theyr your|b thing i|b think it|b to a|b to reason|b to what|b two thing
-16 b was non|b was two|b welcom $|b wer <asked>|b which no|b with four|b with me|b within a|b yes or
-16 b you prefer|b you sort|b your given|language whol|leads fil|leads leav|nothing digit|nothing leads
-16 nothing my|nothing tick|plan that names at|plan that names then|question she|remark morn|remark over
-16 remark that names onc|remark that names try|remark which|reports clu|reports confirm|reports defend
-16 reports occur|reports offer|reports refere|reports worry|requests ahead|requests approach|requests moment
-16 requests narrat|s <said> another|s <said> into|s <said> mak|s <said> remov|s <shown> yourself|s ^ ahead
-16 s ^ choos|s ^ librarian|s ^ mov|s ^ tick|s again <said>|s and <said>|s and thre|s big with|s build <said>
-16 s c one|s choos <shown>|s compar by|s could say|s dict <shown>|s do another|s entry it|s fair to|s for least
-16 s from front|s i know|s i out|s ill that|s in respect|s is okay|s is reason|s isnt the|s it of|s its least
-16 s left and|s long a|s minut go|s no <shown>|s non as|s of own|s of with|s on cod|s on menu|s on tabl
-16 s one just|s one then|s rather your|s scan <shown>|s should about|s som and|s stay they|s step your
-16 s the allow|s the happen|s thing cant|s thos <said>|s thre and|s tru <said>|s tru it|s wait the|s what both
-16 s what go|s which a|s whoever first|s with <said>|s would hold|s yes no|s your to|s youv mor|syntax most
-16 tells away|tells back|tells cours|tells valu|w conclud|w drill|w m|w play|w quot|w refere|w replay|w seven
-16 w stretch|w summary|w teacher|w typ|w typeerror|w undo|w vertical
-15 advises behind|advises cod|advises tea|asks becom|asks play|b <shown> min|b <shown> person|b <shown> ran
-15 b <shown> why|b ^ anywher|b ^ eleven|b ^ everyon|b ^ pop|b ^ trac|b a canteen|b a cas|b a pleasur|b a poor
-15 b add up|b all <facts>|b all pas|b an echo|b an exception|b and talk|b are correct|b arent any|b by its
-15 b caretaker <talk>|b cas with|b collection has|b counter and|b curiou how|b decision $|b did not|b do hav
-15 b doe a|b duty $|b each element|b enjoy $|b even be|b exception $|b expect one|b fail one|b fin to|b find me
-15 b for <odd>|b for two|b from when|b head and|b how nic|b however you|b human $|b i add|b i listen|b idea on
-15 b identity $|b if im|b im not|b import <said>|b into <facts>|b isnt <asked>|b it may|b just behind|b lin to
-15 b may even|b may sit|b me $|b me when|b mention $|b moment when|b offer $|b old <odd>|b one <said>|b one hav
-15 b paper and|b point in|b punctuation $|b run that|b see <facts>|b seen <shown>|b should com|b smaller version
-15 b speak for|b squar <odd>|b squar bracket|b the hidden|b the larg|b the nin|b the screen|b the smell
-15 b then <odd>|b think is|b to crack|b to finish|b twelv to|b two each|b two only|b up thre|b was ther
-15 b well <shown>|b with del|b word <shown>|b would go|b writ an|b you conclud|b you fix|b you use|b youd lik
-15 b your argument|b zero in|context remark|guess about the language it|nothing bracket|nothing p|nothing six
-15 nothing someth|nothing though|nothing work|plan finish|plan suppos|plan that names every|plan what
-15 remark certain|remark sorry|remark that names open|remark that names two|reports apologiz|reports hop
-15 reports item|reports punctuation|reports python|reports report|reports slash|reports talk|reports thunder
-15 reports undo|requests problem|s <said> now|s <said> on|s <said> thre|s <shown> million|s ^ anywher|s ^ fetch
-15 s ^ java|s ^ seventy|s ^ their|s ^ worst|s a arent|s a literal|s a point|s after third|s all are
-15 s another than|s been for|s befor start|s brac <said>|s build new|s by you|s ever in|s fifty <shown>
-15 s fiv and|s for its|s help to|s how you|s i see|s i to|s if and|s if els|s in <shown>|s in canteen
-15 s in modul|s index of|s is gues|s is sound|s its only|s last that|s match the|s me its|s min too|s my stay
-15 s no than|s one expect|s pick wher|s sequenc <shown>|s she do|s stay on|s talk you|s that for|s that happen
-15 s that use|s the grow|s the least|s the nin|s the read|s theyr <said>|s thousand at|s thousand in|s to next
-15 s two below|s what do|s what its|s whatever you|s wher they|s which your|s with hash|s would test
-15 s wouldnt be|s you decid|s you jump|s you pick|s you settl|s you sur|tells comprehension|tells head
-15 tells lift|tells match|tells scan|tells slip|tells someon|w dequ|w duty|w fifteen|w hash|w nerv
-15 w punctuation|w request|w str|w tomorrow|w topic|w valu
-14 act asks|advises lif|advises sooner|asks believ|asks gain|asks solution|asks thought|asks tim|asks walk
-14 b <said> chang|b <shown> dont|b <shown> item|b <shown> pass|b ^ another|b ^ describ|b ^ each|b ^ enjoy
-14 b ^ high|b a cost|b a fiv|b a hunch|b a voic|b against that|b another pair|b anywher $|b are no|b arent $
-14 b argu for|b at as|b at present|b befor the|b believ $|b broken $|b can writ|b can your|b cod <shown>
-14 b comparator $|b could repeat|b do thos|b do with|b each cas|b each point|b error in|b first parameter
-14 b for forty|b for say|b four <said>|b goe forward|b goe into|b he <shown>|b i nam|b i still|b in javascript
-14 b in thi|b is stor|b it mor|b lopsid <shown>|b m $|b may use|b me its|b moment of|b much is|b myself $
-14 b never is|b next <facts>|b no <said>|b no preferenc|b object $|b on as|b or fals|b own <shown>|b own thought
-14 b promis $|b recursion $|b recursion depth|b remain <asked>|b run <asked>|b said <asked>|b say whether
-14 b shut by|b sign and|b slow version|b someon who|b sooner <talk>|b statement say|b stop with|b that comparison
-14 b that do|b the dog|b the heap|b them onc|b thing you|b thing your|b to work|b tru or|b twic in|b two <said>
-14 b two do|b understood $|b up and|b wait at|b warm <talk>|b welcom to|b went wrong|b wer about|b wer at
-14 b window $|b wont <facts>|b worth it|b wrong <facts>|b yes nor|b you learn|b you rely|b your job|guess pas
-14 leads <facts>|leads com|leads version|nothing all|nothing talk|plan four|question be|question lik
-14 question that|question up|remark com|remark for|remark spac|remark that names leads|reports halv|reports init
-14 reports m|reports oldest|reports peek|reports shar|reports snow|reports suspect|reports tempt|requests enjoy
-14 requests loud|requests peac|requests pick|s <said> compar|s <said> go|s <said> last|s <shown> allow
-14 s <shown> an|s <shown> apologis|s <shown> being|s <shown> cur|s <shown> different|s <shown> sit|s <shown> want
-14 s ^ arrang|s ^ loud|s ^ off|s ^ pick|s ^ print|s ^ proper|s ^ r|s ^ she|s ^ suspect|s ^ would|s abov <said>
-14 s an after|s are on|s as understand|s assign it|s at few|s at left|s been thi|s cod the|s decid <said>
-14 s do expect|s draw a|s eight ten|s finish sentenc|s first <said>|s fiv in|s for your|s giv <shown>|s half our
-14 s hav favourit|s hav preferenc|s hav stay|s i speak|s im on|s isnt sam|s its four|s ive the|s let through
-14 s many <said>|s many <shown>|s may ther|s nam thre|s number out|s of original|s one was|s out <said>|s say in
-14 s shut its|s smaller first|s stuck a|s than are|s that call|s that find|s that part|s them me|s ther and
-14 s ther youd|s thi on|s think <said>|s thousand the|s thre in|s to editor|s to me|s tru fals|s two only
-14 s what about|s with plac|s would wrong|s you a|s you explain|s you for|s you hav|s you worry|s youll be
-14 s your thought|sets up someth|syntax zero|tells breadth|tells cam|tells count|tells expir|tells glad
-14 tells latest|tells stand|tells struct|tells till|tells understand|w angl|w argu|w compil|w confident
-14 w deepcopy|w design|w eaten|w evidenc|w fourteen|w greek|w im|w librarian|w lon|w market|w nam|w o
-14 w pivot|w radio|w ready|w static|w struct|w suspect|w syntax|w uneven
-13 advises big|advises exist|advises slow|advises think|advises use|asks doubt|asks miss|asks nam|asks new
-13 b <said> afterward|b <said> an|b <shown> hold|b <shown> two|b ^ of|b ^ plenty|b ^ tim|b a hash|b a lon
-13 b all ten|b and call|b answer that|b are left|b are up|b as such|b assum $|b cam back|b chang the
-13 b charat with|b cost in|b cost of|b could start|b doe not|b dont mind|b doubl <shown>|b eight <talk>
-13 b faint $|b far $|b finish by|b first when|b for instanc|b for seven|b for us|b gav thre|b gav two|b got my
-13 b grow as|b hav someth|b hold after|b hold at|b if thi|b ill neither|b im follow|b in cod|b in mind
-13 b input $|b insertion <facts>|b insertion point|b involv $|b it giv|b it suit|b it then|b length with
-13 b let you|b lin <odd>|b linear in|b me your|b min $|b min to|b next thing|b nod $|b one failur|b one pair
-13 b out for|b poor you|b put two|b question <odd>|b queu <talk>|b rather you|b say <shown>|b say out
-13 b second <shown>|b second ther|b setrecursionlimit <shown>|b short <talk>|b someth els|b sort and|b speaker $
-13 b sweep $|b ten $|b that my|b that question|b the coat|b the diary|b the fami|b the menu|b the recursion
-13 b the word|b thermometer $|b they sit|b thi problem|b thre instead|b to explain|b two nam|b was never
-13 b wer twic|b what follow|b what moment|b what point|b what speak|b when exact|b which moment|b whichever you
-13 b whos <odd>|b with an|b work grow|b wrap up|b you receiv|b your chair|b your cod|b your microphon
-13 guess could|guess you|language if|language math|language no|language theyr|language with|leads minut
-13 nothing squar|plan join|plan off|plan today|question number|question on|question python|remark get
-13 remark glad|remark happy|remark never|remark problem|reports error|reports fix|reports flat|reports jumbl
-13 reports light|reports mat|reports r|reports whichever|requests plan|requests reason|requests sid
-13 requests small|requests someon|s <shown> insertion|s <shown> reason|s ^ aloud|s ^ alright|s ^ are|s ^ enumerat
-13 s ^ front|s ^ height|s ^ microphon|s ^ no|s ^ prefer|s ^ replaceall|s ^ show|s ^ split|s ^ spread|s ^ still
-13 s ^ ten|s ^ undo|s ^ verdict|s a feel|s a whil|s after until|s arent to|s befor trust|s best can|s cod on
-13 s cod to|s compar length|s constant on|s could check|s could sum|s del the|s do thre|s doesnt to|s exact you
-13 s fiv seven|s for ther|s from start|s given <shown>|s green the|s had been|s hav <said>|s hav be|s hear youd
-13 s i every|s im a|s im program|s is i|s is us|s it now|s itd my|s item ther|s its collection|s last fals
-13 s lik to|s loan the|s nin it|s no at|s no whatsoever|s on someth|s or a|s out thi|s owe <shown>|s play with
-13 s seven and|s six a|s someth it|s tak <shown>|s talk a|s ten as|s that fair|s that writ|s the next
-13 s the pair|s the used|s tim averag|s to run|s until <said>|s want and|s what on|s what think|s whether <said>
-13 s with slow|s would approach|s would try|s yes a|s you pas|s your read|sets up error|sets up memory
-13 sets up say|syntax siz|syntax ther|tells attribut|tells hop|tells ill|tells join|tells kept|tells lay
-13 tells messag|tells outsid|tells sampl|tells tabl|tells teacher|tells unus|tells updat|w attribut|w bad
-13 w bearabl|w complexity|w cours|w init|w instanc|w linkedlist|w outlin|w plan|w python|w send|w six|w sorry
-13 w split|w tru|w unit|w until|w whether
-12 advises <talk>|advises drawer|advises keyboard|advises length|asks end|asks lead|asks low|asks next
-12 asks otherwis|asks typ|b <said> add|b <said> begin|b <said> belong|b <said> dot|b <said> each|b <said> for
-12 b <said> the|b <said> which|b <shown> being|b <shown> no|b ^ down|b ^ guilty|b ^ is|b ^ m|b ^ nam|b ^ silenc
-12 b ^ someon|b ^ stay|b ^ welcom|b a given|b a negativ|b about an|b add a|b an exist|b an hour|b and hand
-12 b and sort|b and well|b as <said>|b as charg|b back is|b be <said>|b be as|b beep $|b cam <facts>
-12 b cant confirm|b charg $|b cod on|b cod part|b comma $|b comma between|b compar them|b default it|b doe and
-12 b doesnt $|b dot <said>|b end and|b every even|b everyth that|b evict $|b explain $|b first version
-12 b for certain|b for twenty|b giv that|b going <talk>|b guilty as|b hav any|b hear mor|b how <shown>|b i giv
-12 b im <shown>|b imagin it|b in another|b in general|b in your|b is common|b is six|b it matter|b it throw
-12 b item off|b its linear|b jump to|b least sur|b many separat|b may not|b me if|b memory <asked>|b min too
-12 b my opinion|b my pocket|b need the|b next part|b not necessari|b of <facts>|b of last|b one cas|b one fail
-12 b one idea|b one pass|b one with|b own $|b pas it|b queu and|b quiet on|b read your|b recommend $
-12 b right <odd>|b rub out|b shift $|b show you|b sister $|b six on|b sketch a|b someth <asked>|b the builtin
-12 b the number|b the only|b them down|b they can|b thi part|b twelv minut|b which thre|b whoever cam
-12 b without any|b word of|b work through|b would your|b your result|b youv told|guess mayb|leads break
-12 leads youd|nothing find|nothing forty|nothing trac|question stand|remark can|remark guilty|reports bucket
-12 reports charg|reports deal|reports lucky|reports necessari|reports negativ|reports neutral|reports outsid
-12 reports phon|reports syntax|requests assum|requests breath|requests queu|requests sign|requests word
-12 s <said> half|s <shown> cas|s ^ all|s ^ down|s ^ guilty|s ^ itd|s ^ lay|s ^ lon|s ^ lucky|s ^ m|s ^ map
-12 s ^ necessari|s ^ non|s ^ rul|s ^ situation|s ^ toarray|s ^ us|s ^ within|s a under|s about you|s all sam
-12 s are comfortabl|s as need|s back <said>|s bring up|s cod when|s could read|s decorator functool|s did arriv
-12 s doe first|s doe plan|s feel it|s for second|s fourth of|s go that|s guilty charg|s hav zero|s hear think
-12 s how separat|s i catch|s i confirm|s id to|s if all|s if did|s if need|s if went|s in second|s in special
-12 s in you|s ive you|s judg by|s let at|s let that|s many are|s me each|s me or|s miss your|s noth <said>
-12 s of sort|s only of|s out in|s out ten|s plac begin|s precis <shown>|s real <shown>|s sam befor
-12 s search <said>|s see cod|s sentenc you|s sheet paper|s somewher <shown>|s step it|s tabl <shown>|s tak of
-12 s the thre|s them by|s then <said>|s ther but|s thre of|s thre wher|s want run|s wer most|s what mak
-12 s what smallest|s what ther|s what thi|s what worst|s wher want|s with by|s with length|s work a
-12 s would check|s would first|s would insert|s would lik|s you otherwis|s you over|s your gav|sets up default
-12 sets up python|syntax java|tells <said>|tells alon|tells bring|tells centr|tells closer|tells diagonal
-12 tells easi|tells empty|tells given|tells goe|tells gon|tells javascript|tells loud|tells new|tells sister
-12 tells stal|tells stamp|w arrangement|w behind|w comprehension|w headset|w indexerror|w interrupt|w iterat
-12 w necessari|w nil|w patient|w rank|w rat|w run|w stal|w stopwatch|w through|w unclear
-11 advises feel|advises newcomer|advises opener|advises structur|asks design|asks figur|asks spend|asks stor
-11 asks understand|b <said> carry|b <said> on|b <shown> $|b <shown> gav|b <shown> im|b <shown> whatsoever
-11 b ^ explain|b ^ four|b ^ hurry|b ^ i|b ^ im|b ^ lay|b ^ ready|b ^ what|b a hint|b a lambda|b a position
-11 b a test|b add at|b against all|b all <said>|b although it|b an indexerror|b and in|b and mark|b and pas
-11 b as <facts>|b assign again|b back to|b be any|b bigger than|b bool $|b by step|b cant run|b canteen $
-11 b cas <talk>|b chain of|b clu for|b cod run|b comfortab $|b convinc me|b cost to|b couldnt see|b depth exceed
-11 b dict $|b do different|b dont <facts>|b dont do|b door of|b each lin|b estimat the|b ever <talk>|b feel for
-11 b fifty <shown>|b four <shown>|b giv for|b go at|b green <talk>|b had <odd>|b has chang|b has up|b hav their
-11 b her <odd>|b if and|b im in|b it <odd>|b it say|b it seem|b its good|b ive not|b larg <shown>|b last $
-11 b lay the|b left off|b left over|b let look|b lin seven|b littl whil|b longer <shown>|b many <said>
-11 b many even|b me as|b me two|b minu <said>|b modul <talk>|b moment to|b much <asked>|b my head|b of <said>
-11 b on either|b one hundr|b or an|b or ten|b otherwis its|b pick one|b play <shown>|b point twenty|b pop $
-11 b problem for|b python the|b remov a|b review $|b run befor|b set it|b shout when|b sock $|b standard <talk>
-11 b standard library|b start is|b statement <shown>|b stop her|b suppos a|b surpris you|b test fail|b that <odd>
-11 b that use|b the fail|b the loan|b the plac|b the red|b the scissor|b the speaker|b think aloud
-11 b thousand entry|b throw an|b to eight|b to leav|b upper <shown>|b version one|b what miss|b whatever you
-11 b whoever <facts>|b whol number|b will not|b with pleasur|b with som|b with whatever|b without one
-11 b worst <shown>|b you any|b you least|b you now|b you of|b your allow|b your output|b yourself as|nothing d
-11 nothing left|nothing sorry|nothing sur|plan squar|plan that names advises|plan that names count
-11 plan that names nod|question do|question fals|question ive|question question|question sorry|question stay
-11 question would|remark fiv|remark got|remark left|remark that names sets up|remark that names sort
-11 reports amount|reports assign|reports besid|reports creativ|reports dictionary|reports expectation
-11 reports happen|reports interview|reports inward|reports library|reports loud|reports parenthes|reports practic
-11 reports recursion|reports shift|reports split|reports valueerror|reports wrestl|requests bracket|requests check
-11 requests promis|requests shout|requests tim|s <said> either|s <said> keep|s <said> mad|s <shown> minut
-11 s <shown> promis|s <shown> replac|s <shown> silenc|s ^ add|s ^ blank|s ^ deepcopy|s ^ doe|s ^ few|s ^ instanc
-11 s ^ iterabl|s ^ join|s ^ lift|s ^ parenthes|s ^ pointer|s ^ ready|s ^ then|s ^ typ|s ^ weigh|s about at
-11 s again again|s all tim|s and is|s and it|s arriv <said>|s as wish|s at lin|s at moment|s at than
-11 s at together|s at unknown|s by it|s cod ther|s count two|s do compar|s do them|s doe loop|s dot for
-11 s each of|s error the|s expect the|s for les|s hash and|s hear your|s hundr entry|s i still|s if input
-11 s if want|s im <shown>|s is larg|s isnt i|s let a|s look on|s me in|s me onc|s might <shown>|s minu million
-11 s moment a|s much you|s never and|s never the|s of largest|s of step|s often your|s on mor|s one any
-11 s one or|s out step|s possibl of|s remov last|s say minut|s setrecursionlimit the|s should back|s smallest for
-11 s spoil fun|s stay the|s step step|s ten or|s that my|s that someth|s that story|s the complain|s the im
-11 s the library|s the youv|s their or|s thi to|s think yourself|s thre it|s thre the|s through with|s to about
-11 s try with|s two even|s two may|s underscor the|s was onc|s what mean|s wher other|s whether cod
-11 s with <shown>|s work first|s would giv|s your arriv|s your will|s youv someth|s zero of|sets up instead
-11 tells book|tells byt|tells complain|tells concern|tells exception|tells fit|tells hashabl|tells jump
-11 tells left|tells pick|w comfortab|w creativ|w fallback|w fun|w holiday|w hour|w leftmost|w neutral
-11 w nonlocal|w outsid|w pass|w pepper|w propos|w scatter|w shar|w sixth|w team|w tray|w unknown|w wrestl
-10 advises act|advises expression|advises littl|advises regular|advises slic|advises sort|advises stand
-10 asks conclud|asks confident|asks current|asks differ|asks eye|asks keep|asks mistak|asks together
-10 b <said> reach|b <said> zero|b <shown> doesnt|b <shown> follow|b <shown> prefer|b ^ afternoon|b ^ cut|b ^ ha
-10 b ^ over|b ^ r|b ^ sav|b ^ show|b ^ sketch|b ^ tempt|b ^ troubl|b ^ youll|b a biscuit|b a chocolat|b a no
-10 b about cost|b about her|b again and|b already $|b alway <shown>|b an eight|b and non|b answer with|b any cod
-10 b are count|b are thos|b are two|b at all|b be quiet|b big o|b bit $|b call to|b cant giv|b cas fiv|b cod $
-10 b contain $|b could shar|b couldnt <facts>|b del and|b describ it|b didnt finish|b do is|b doe with
-10 b dot <shown>|b eaten $|b enjoy <talk>|b expect to|b fail with|b feel <facts>|b feel <talk>|b feel fre
-10 b feet $|b fifteen <talk>|b for today|b from top|b goe <talk>|b ha $|b higher $|b i can|b i feel|b if ther
-10 b im her|b imagin a|b import it|b in again|b in singl|b is that|b its kind|b its up|b last equal|b look lik
-10 b mak no|b me <talk>|b modul <said>|b neutral on|b never hav|b nor no|b of our|b often might|b one go
-10 b one unus|b out <talk>|b out your|b peopl wrot|b plu <asked>|b provid the|b python it|b ready when
-10 b return for|b run <facts>|b run was|b sam inner|b set $|b singl quot|b six pas|b slow <talk>|b stranger to
-10 b sys <odd>|b ten tim|b that okay|b that so|b the built|b the cost|b the eighth|b the end|b the expect
-10 b the fiv|b the fun|b the leftmost|b the literal|b the match|b the zero|b thi <asked>|b thi to|b thre <shown>
-10 b thre was|b through <shown>|b to bottom|b to end|b to read|b to someon|b top to|b two and|b two halv
-10 b two index|b understand $|b very most|b wait $|b was my|b we stop|b wer first|b wher <shown>|b which small
-10 b with which|b would still|b wrot them|b yet $|b you act|b you longest|b you pop|b your draw|b your fil
-10 b your welcom|guess about the language from|guess about the language yes|language an|language when|leads belong
-10 leads repeat|nothing afternoon|nothing draw|nothing happy|nothing linear|nothing m|plan back|plan she
-10 plan that names doe|plan until|question corner|remark it|remark provid|remark ready|remark that names equal
-10 remark whenever|reports apology|reports blank|reports broken|reports differ|reports ha|reports holiday
-10 reports jealou|reports low|reports nam|reports nod|reports perhap|reports rely|reports topic|requests chocolat
-10 requests notic|requests start|requests test|s <said> down|s <said> i|s <said> item|s <said> siz|s <said> stand
-10 s <shown> expect|s <shown> low|s <shown> one|s <shown> worry|s ^ afternoon|s ^ back|s ^ brought|s ^ char
-10 s ^ decision|s ^ extend|s ^ ha|s ^ in|s ^ paus|s ^ possibl|s ^ reach|s ^ six|s ^ sketch|s ^ stranger
-10 s ^ tempt|s ^ ther|s ^ whichever|s a comprehension|s all and|s at end|s away i|s be answer|s being for
-10 s compar the|s count <shown>|s count fals|s delet <shown>|s depth <said>|s do hear|s do notic|s doe approach
-10 s each when|s each with|s eight twelv|s eight two|s every that|s few in|s finish thought|s first fail
-10 s fix <said>|s from statement|s go your|s going your|s halv <shown>|s hold <said>|s how mor|s i cant|s i judg
-10 s in interview|s in quot|s into four|s isnt in|s larg the|s littl two|s look first|s many you|s me on
-10 s neutral that|s not been|s of dict|s onc hav|s one and|s one two|s one want|s or no|s part your|s plan to
-10 s play through|s point one|s python <said>|s rais valueerror|s ready you|s receiv <shown>|s report <shown>
-10 s sam <said>|s say ther|s see sam|s shall leav|s stranger each|s that left|s that method|s that myself
-10 s that up|s the element|s the no|s the packag|s ther hurry|s they two|s thos <shown>|s thre seven
-10 s through lin|s took longest|s top bottom|s touch <shown>|s twenty minut|s under <said>|s up thre|s valu be
-10 s way leav|s what chang|s when ready|s window the|s with as|s with idea|s with index|s with simpl
-10 s without it|s wont how|s would on|s you after|s you think|s you with|s youd me|s your <said>|s your about
-10 s your after|s your hav|s your must|sets up rais|syntax integer|syntax list|syntax when|tells accept
-10 tells afterward|tells compar|tells consider|tells crisp|tells green|tells group|tells happen|tells highest
-10 tells literal|tells nod|tells o|tells primitiv|tells sys|tells verdict|w alon|w ampersand|w bag|w chanc
-10 w char|w choic|w clerk|w closer|w crisp|w eighteen|w eighth|w ha|w higher|w inf|w jealou|w languag|w my
-10 w new|w permit|w pop|w reject|w rol|w suppos
-9 acts ^ advises|advises shut|advises typ|asks answer|asks argument|asks caller|asks colleagu|asks fact
-9 asks measur|asks order|asks pair|asks reach|asks remind|asks unit|asks worry|b <said> all|b <said> entry
-9 b <said> follow|b <said> four|b <said> mov|b <shown> com|b <shown> heapq|b <shown> often|b <shown> pas
-9 b <shown> still|b ^ extend|b ^ feel|b ^ fourteen|b ^ off|b ^ quick|b ^ seven|b ^ verdict|b a beep|b a nod
-9 b a runtimeerror|b a shelf|b a sip|b a slic|b a wrong|b afternoon $|b agre with|b all nin|b an at
-9 b another sid|b any lin|b approach do|b array and|b as if|b as one|b back for|b be fair|b big <talk>
-9 b can defend|b cent $|b com <asked>|b com <shown>|b com into|b compar by|b compar to|b complain if
-9 b confirm it|b const $|b could try|b coupl $|b cur <odd>|b deep could|b down and|b drop each|b drop off
-9 b eighty $|b either <shown>|b equal fals|b equal quick|b every word|b fin as|b fiv at|b flat $|b foggy $
-9 b for any|b forty <shown>|b fourteen <talk>|b friend of|b from another|b from thi|b got someth|b halv <shown>
-9 b hand thi|b happen with|b has non|b has six|b hash <odd>|b holiday $|b i lost|b im <odd>|b in enumerat
-9 b index it|b interest <talk>|b java and|b last one|b librarian $|b longest <shown>|b maintain thi|b messag $
-9 b mov <shown>|b must <shown>|b next thought|b nin pas|b noth is|b number <facts>|b number com|b o n
-9 b of earlier|b or two|b out <shown>|b over for|b pair may|b paus $|b peopl <facts>|b per <talk>|b persuad me
-9 b pick it|b point eight|b poker fac|b question about|b reason for|b return it|b right at|b run first|b sip of
-9 b sit <facts>|b sit comfortab|b six with|b sound <odd>|b stand ther|b stop wher|b str <facts>|b such <talk>
-9 b that mak|b that our|b that rais|b the clas|b the door|b the for|b the judg|b the packag|b the part
-9 b the power|b their <asked>|b ther alway|b ther onc|b they are|b thre tally|b tim today|b to decid|b to writ
-9 b treat you|b tru to|b two with|b typ <shown>|b until a|b until someth|b want it|b we got|b well <facts>
-9 b what wer|b which point|b which the|b whil <talk>|b whil tru|b who in|b why <said>|b why that|b with i
-9 b work is|b worry $|b you also|b you argu|b you explain|b you gain|b you sit|b you test|b you yourself
-9 b your headset|b your throat|b youv stop|guess about the language what|language call|language one|leads behav
-9 leads comfortab|leads good|leads nam|leads read|leads sit|leads water|nothing eleven|nothing fourteen
-9 plan being|plan left|plan over|plan that names four|plan that names youd|plan thi|plan whoever|question put
-9 question zero|remark anywher|remark min|remark that names count|reports behind|reports disagre|reports exercis
-9 reports hot|reports patienc|reports red|reports set|reports several|reports spok|reports stopwatch
-9 reports uncl|reports whatsoever|requests finger|requests input|s <shown> fifteen|s <shown> middl|s <shown> plu
-9 s <shown> question|s <shown> us|s <shown> window|s ^ candidat|s ^ convinc|s ^ fourth|s ^ interest|s ^ object
-9 s ^ oldest|s ^ postman|s ^ round|s ^ slash|s ^ someon|s ^ sorry|s ^ task|s a <said>|s a from|s a go
-9 s a longer|s a tre|s add at|s add to|s all to|s alway a|s an str|s and if|s and middl|s and the|s are sit
-9 s be twic|s by count|s by statement|s call with|s can anywher|s com with|s continu the|s deep that|s do see
-9 s dont into|s each from|s few of|s fewer two|s fiv six|s for test|s for when|s from length|s had got
-9 s has be|s has least|s heap <shown>|s how it|s if no|s im in|s in bit|s in it|s input a|s it minu|s it ther
-9 s its method|s kind you|s latest <shown>|s leav for|s let thre|s listen you|s much a|s nest <shown>|s of plan
-9 s one both|s only the|s own to|s pas <shown>|s pick up|s problem the|s problem you|s rais runtimeerror
-9 s rul out|s say with|s separat for|s shar the|s should equal|s sip water|s sit any|s spend <shown>
-9 s str <shown>|s stretch which|s than first|s that check|s that me|s the sampl|s the stretch|s the yourself
-9 s their join|s thing could|s to out|s to penny|s two by|s we put|s wer about|s what cost|s what hav
-9 s whil is|s with a|s with bracket|s with four|s with word|s worst for|s would pick|s you add|s you comfortab
-9 s you defend|s your decid|s your go|s your grow|s your sur|s youv quiet|sets up cas|sets up o|sets up run
-9 syntax colon|syntax go|syntax index|syntax les|syntax swap|syntax without|syntax wrap|tells caller
-9 tells comput|tells dot|tells everyth|tells fals|tells guest|tells old|tells problem|tells produc|tells shelf
-9 tells used|tells volum|w behav|w clear|w const|w cut|w deal|w functool|w item|w lie|w lik|w min|w napkin
-9 w narrat|w negativ|w nineteen|w normal|w ordinary|w rephras|w runtimeerror|w sister|w stamp|w such|w system
-9 w thre|w today|w unles|w weekend
-8 acts requests tells|advises best|advises draw|advises entry|advises hand|advises height|advises miss
-8 advises open|advises way|asks along|asks buy|asks d|asks enter|asks f|asks pictur|asks short|asks slow
-8 asks surpris|b <said> anyth|b <said> fin|b <said> her|b <said> say|b <said> today|b <said> together
-8 b <said> wer|b <shown> as|b <shown> must|b <shown> read|b <shown> stop|b <shown> suit|b <shown> talk|b ^ and
-8 b ^ def|b ^ forty|b ^ narrat|b ^ slow|b ^ suppos|b ^ thi|b ^ tie|b a breath|b a clas|b a for|b a row
-8 b add or|b against <said>|b all <shown>|b all her|b alway <talk>|b alway enough|b an <asked>|b and a
-8 b and giv|b and six|b and swap|b another or|b any you|b are low|b arent in|b argument <shown>|b as memory
-8 b attempt $|b be <asked>|b be reject|b believ it|b blew up|b both with|b can listen|b can see|b cant read
-8 b cant speak|b claim $|b clos to|b com back|b com up|b count for|b describ $|b describ the|b dictionary that
-8 b documentation <talk>|b documentation recommend|b doe for|b doe thi|b drop a|b editor $|b eight for
-8 b els <odd>|b enumerat <shown>|b explain the|b feed it|b feel ready|b feel that|b floor by|b for mak
-8 b giv two|b green $|b grow when|b i caught|b im all|b im still|b im switzerland|b in it|b in math|b isnt on
-8 b it count|b it different|b itll be|b jumbl $|b know after|b l after|b land in|b les $|b lin it|b lip are
-8 b long on|b loud what|b mak do|b mak your|b may occur|b me to|b mean for|b mor of|b my uncl|b near $
-8 b neither should|b never after|b never cam|b new array|b no wish|b not sur|b null $|b of fourteen|b often $
-8 b on <said>|b one per|b one unbroken|b only <shown>|b only for|b only thos|b or <facts>|b or <said>
-8 b original $|b packag $|b pair insid|b pass now|b per <facts>|b plan in|b plan is|b play it|b point ten
-8 b point wher|b ponder $|b put to|b python thre|b python yes|b rais $|b rang over|b rather <asked>|b rough $
-8 b rough how|b round of|b sam <odd>|b sam object|b say thre|b see as|b see som|b separat even|b serv $
-8 b settl $|b seven of|b short one|b som cod|b sort the|b stag $|b statement has|b suppos every|b talk <talk>
-8 b team $|b thank $|b that away|b that compar|b that might|b that play|b that quit|b that tru|b the default
-8 b the iterabl|b the phon|b the sound|b their kid|b thi story|b third cas|b thousand by|b thre of|b tim in
-8 b to <talk>|b to begin|b to confirm|b to differ|b to drop|b to everyon|b to shift|b to six|b to thi
-8 b touch for|b tru about|b twenty and|b twenty one|b two billion|b understand you|b valu could|b valueerror $
-8 b verdict $|b very least|b voic is|b was <odd>|b wasnt <shown>|b we all|b weigh in|b well enough|b what mak
-8 b when your|b wher thre|b whether every|b whether it|b which letter|b which sequenc|b with fifteen
-8 b wont happen|b worst <asked>|b worst cas|b wrap the|b wrestl with|b x in|b you <facts>|b you again|b you are
-8 b you arriv|b you describ|b you her|b you nervou|b you predict|b you propos|b you rather|b you sketch
-8 b zero you|context nothing|guess about the language no|guess about the language reports
-8 guess about the language sys|guess halv|guess onc|guess youd|language as|leads long|n <asked> 3|nothing and
-8 nothing cur|nothing lift|nothing narrat|nothing rather|nothing somebody|nothing thirty|nothing we|nothing zero
-8 plan advises|plan that names two|plan writ|question cur|question doe|remark are|remark good|remark key
-8 remark low|remark many|remark nin|remark that names both|remark that names is|remark the|reports abov
-8 reports carry|reports compil|reports fac|reports infinity|reports kind|reports messy|reports review
-8 reports sock|reports switzerland|reports version|requests block|requests stat|s <said> part|s <shown> broken
-8 s <shown> drop|s <shown> feel|s <shown> separat|s <shown> stay|s <shown> taken|s ^ builtin|s ^ cam
-8 s ^ complain|s ^ diagonal|s ^ fourteen|s ^ iterat|s ^ problem|s ^ regard|s ^ return|s ^ separat|s ^ suppos
-8 s ^ switzerland|s ^ think|s ^ third|s ^ tie|s ^ um|s a bar|s a goe|s a link|s a stand|s alway one|s an may
-8 s are by|s are separat|s as pleas|s at about|s at as|s at own|s back <shown>|s be <shown>|s befor first
-8 s by hundr|s can anyth|s can between|s decid to|s doubl a|s down its|s each do|s finish tim|s first wher
-8 s fiv the|s for possibl|s four of|s full from|s giv an|s halv the|s hav find|s he <shown>|s hear it
-8 s hold each|s i offer|s i youv|s i zero|s if heard|s if in|s im no|s in approach|s in go|s in loop|s in to
-8 s in yes|s information you|s into to|s is big|s is saf|s it two|s ive wish|s keep with|s know the|s l the
-8 s last is|s last minut|s mak <shown>|s mak with|s million a|s mor <said>|s mov the|s noth it|s of doll
-8 s of eight|s of fail|s of fiv|s of sam|s off <shown>|s on long|s on screen|s one as|s only is|s our <shown>
-8 s out be|s play rol|s plu at|s rais indexerror|s read onc|s rough many|s say from|s sentenc it|s so <shown>
-8 s so i|s talk it|s test befor|s than one|s that pass|s the decid|s the has|s the mak|s the recommend
-8 s the say|s the third|s the want|s think her|s thousand can|s thousand default|s thre <shown>|s thre zero
-8 s to fresh|s to nin|s to thi|s to your|s toward infinity|s try to|s unus the|s want break|s wev a|s what it
-8 s what must|s when don|s when tim|s wher that|s wher we|s with method|s wont whether|s word the|s would know
-8 s would smaller|s writ if|s you different|s you feel|s you fiv|s you ready|s you wrap|s youll neither
-8 s your doe|s your goe|s your handl|s your version|s your your|s youv <said>|s youv two|s zero two
-8 sets up middl|sets up red|sets up use|sets up version|syntax discard|syntax sinc|syntax squar|syntax you
-8 tells allow|tells ask|tells behind|tells editor|tells floor|tells instanc|tells neat|tells object|tells pag
-8 tells patch|tells round|tells tally|w agre|w blew|w breath|w broken|w deliberat|w demand|w depend
-8 w fraction|w fruit|w guard|w library|w longest|w mat|w math|w owe|w ponder|w postman|w ran|w remov
-8 w siren|w sunny|w switzerland
-7 act tells|acts requests advises|advises complet|advises pleas|advises problem|advises queu|advises repeat
-7 advises spot|advises till|advises water|advises word|asks besid|asks branch|asks depend|asks fail|asks sampl
-7 asks smallest|asks statement|asks youv|b <said> again|b <said> back|b <said> into|b <said> item
-7 b <shown> diagonal|b <shown> drop|b <shown> error|b <shown> light|b <shown> lov|b <shown> may|b <shown> str
-7 b <shown> struct|b <shown> unus|b ^ alright|b ^ blank|b ^ clever|b ^ drop|b ^ float|b ^ interest|b ^ lift
-7 b ^ loop|b ^ possibl|b ^ unles|b a colleagu|b a colon|b a depth|b a floor|b a handful|b a postman|b a strok
-7 b a thousand|b a valu|b about <shown>|b alway has|b an <shown>|b an ordinary|b and answer|b and how
-7 b and isnt|b and play|b anyth $|b append $|b approach <asked>|b are red|b as what|b at least|b at my
-7 b attention $|b away $|b back <odd>|b be different|b book that|b bucket $|b by last|b caller $|b can serv
-7 b cas four|b cas six|b cas thre|b closer tak|b colon <said>|b constant $|b containskey $|b counter <odd>
-7 b deepcopy from|b did the|b discard $|b do <said>|b dont giv|b each in|b each nod|b els if|b fair <talk>
-7 b favourit $|b few <facts>|b few minut|b fil and|b fil is|b four with|b from functool|b from my|b giv an
-7 b good whil|b hand <facts>|b handful of|b hear <talk>|b her as|b her the|b hi ther|b high is|b his <shown>
-7 b how $|b idea <shown>|b index and|b inf $|b insertion <asked>|b insertion order|b is for|b is long|b is open
-7 b it got|b it rais|b it stop|b join the|b just <shown>|b keep at|b kept <shown>|b last chang|b last half
-7 b learn from|b let not|b let work|b lin twelv|b list $|b littl over|b long doe|b look after|b loop onc
-7 b mak nin|b match with|b may i|b meantim $|b menu $|b mov your|b must be|b my interview|b my old
-7 b neighbour that|b new one|b no rank|b not how|b of up|b on if|b on it|b one minut|b one will|b only good
-7 b or run|b other until|b out whether|b paper $|b peopl writ|b pil up|b pleasant <talk>|b pleasur to
-7 b pop <facts>|b position you|b positiv <shown>|b program stop|b python <said>|b r $|b replaceall $|b rest $
-7 b right sid|b sam <shown>|b sam content|b sampl <shown>|b short break|b should <shown>|b slash <said>|b so far
-7 b spread to|b stamp $|b start at|b stay <asked>|b still understand|b still want|b strip of|b sur $|b sur that
-7 b tak car|b tea $|b test it|b test thi|b than <said>|b than onc|b that order|b that tak|b that they
-7 b that wasnt|b the bench|b the button|b the meantim|b the modul|b the nastiest|b the parenthes|b the rear
-7 b the sentenc|b the session|b the valu|b the wall|b ther never|b thi idea|b think out|b think through
-7 b thirty fiv|b thousand <odd>|b thre the|b thre ther|b throw $|b tim now|b to another|b to find|b to somebody
-7 b took <talk>|b toward zero|b try <asked>|b two red|b two that|b underscor in|b up with|b we see|b weigh up
-7 b went through|b wer word|b wher i|b wher in|b whether your|b whichever <facts>|b whil longer|b who hasnt
-7 b with <shown>|b without how|b wont judg|b word pepper|b worth nin|b you as|b you got|b you scan|b you wonder
-7 b youll <asked>|b your claim|b your head|b your run|b youv <facts>|b zero <said>|guess bucket|guess its
-7 leads finish|leads wrong|nothing cabinet|nothing folder|nothing mm|nothing nam|nothing of|nothing pleas
-7 nothing text|nothing um|nothing water|nothing your|plan rough|plan that names okay|plan wher|question beyond
-7 question equal|question neither|question possibl|question provid|remark id|remark speak|remark that names when
-7 remark youd|reports bool|reports coffe|reports dig|reports drill|reports hous|reports inf|reports keyerror
-7 reports lock|reports mind|reports plenty|reports propos|reports rat|reports scissor|reports sur|reports wish
-7 requests allow|requests book|requests easy|requests feel|requests goe|requests good|requests head
-7 requests hello|requests light|requests paus|requests version|s <said> argument|s <said> every|s <said> her
-7 s <shown> a|s <shown> bool|s <shown> chang|s <shown> fals|s <shown> length|s <shown> plac|s <shown> ran
-7 s <shown> run|s <shown> sentenc|s <shown> suit|s ^ card|s ^ colon|s ^ eighteen|s ^ heard|s ^ long|s ^ longest
-7 s ^ ordereddict|s ^ rid|s ^ sooner|s ^ underscor|s ^ unles|s about second|s after fourth|s an with|s and away
-7 s and ten|s and their|s and wher|s another minut|s are or|s back your|s both should|s can read|s cod a
-7 s com that|s convinc that|s could draw|s could that|s could writ|s deepcopy the|s do <shown>|s doe idea
-7 s doe mean|s enough one|s enter <said>|s fiv a|s follow cod|s for caller|s for littl|s for me|s four from
-7 s from her|s glad <shown>|s go all|s good a|s half the|s happen each|s hav and|s hav mak|s how your|s i rat
-7 s im abl|s in bracket|s in meantim|s in offic|s in old|s in parenthes|s in seven|s is by|s is sum|s is than
-7 s it hav|s it just|s it loud|s it toward|s item <shown>|s last hour|s linear the|s mak sur|s mor a|s most do
-7 s my her|s neither nor|s no among|s no com|s non i|s noth <shown>|s of doe|s of drop|s of lin|s of plac
-7 s off the|s on input|s on of|s one now|s opener the|s or in|s out eleven|s pair a|s part thi|s play and
-7 s point <said>|s produc <shown>|s put plan|s quiet your|s rest fin|s said <shown>|s sam mor|s say way
-7 s say when|s setrecursionlimit it|s sid work|s six <shown>|s sketch <shown>|s smallest that|s soon it
-7 s that be|s that think|s the content|s the minut|s the object|s the pepper|s the suggest|s think loud
-7 s think over|s thre you|s through for|s tim to|s to talk|s to test|s trac on|s two mor|s two use|s up in
-7 s us <shown>|s variabl for|s version thi|s way is|s we hav|s we som|s wer her|s what low|s what try
-7 s when are|s when back|s which mak|s who your|s with comma|s with fix|s with nin|s with two|s without often
-7 s word with|s would run|s would use|s you back|s you enough|s you last|s you mak|s you you|s your hold
-7 s youv about|s zero a|sets up back|sets up drop|syntax asks|syntax float|syntax remov|syntax reslic
-7 syntax two|tells absent|tells arraydequ|tells colour|tells content|tells declar|tells gav|tells got
-7 tells handy|tells help|tells keyerror|tells kinder|tells menu|tells nonlocal|tells normal|tells offer
-7 tells parameter|tells simp|tells took|tells typ|tells unles|tells weigh|tells wev|w afresh|w afternoon
-7 w arraydequ|w cannot|w charger|w computer|w declar|w exceed|w fir|w handful|w lid|w light|w meantim
-7 w nastiest|w old|w pair|w renam|w sentenc|w settl|w spent|w til|w tonight|w util
-6 acts ^ reports|advises array|advises fit|advises mad|advises mak|advises minu|advises stay|advises tak
-6 asks abl|asks amount|asks caught|asks contain|asks expensiv|asks fall|asks fil|asks halfway|asks minu
-6 asks print|asks reason|asks rest|asks somebody|asks test|asks trip|asks v|asks wrot|b <said> any
-6 b <said> decid|b <said> doe|b <said> only|b <said> setrecursionlimit|b <said> ther|b <said> wear|b <shown> agr
-6 b <shown> dur|b <shown> further|b <shown> my|b <shown> now|b <shown> that|b <shown> they|b <shown> untouch
-6 b <shown> worth|b <shown> would|b ^ <facts>|b ^ bad|b ^ behind|b ^ com|b ^ do|b ^ hi|b ^ join|b ^ multiply
-6 b ^ nineteen|b ^ nought|b ^ pick|b ^ said|b ^ sur|b ^ understood|b a claim|b a comprehension|b a concret
-6 b a lin|b a reader|b a window|b about halfway|b about six|b afraid i|b after thi|b age $|b all ear|b all is
-6 b and compar|b and i|b and show|b and why|b any plan|b approach <facts>|b are <shown>|b are they|b argu it
-6 b argu that|b at mor|b be assign|b be interest|b be scatter|b be sur|b be up|b been run|b begin ther
-6 b bracket with|b but no|b can drop|b cant go|b caught that|b certain $|b certain about|b char at
-6 b claim about|b closer $|b closer <facts>|b closer <shown>|b cod point|b colleagu $|b com from|b common $
-6 b congratulation $|b convinc a|b convinc yourself|b count is|b cur brac|b disagre $|b dont hav|b dont read
-6 b dot trunc|b doubt $|b each <talk>|b each way|b earliest <facts>|b eight on|b eleven of|b enjoy the
-6 b enough <said>|b entry set|b equal $|b every one|b far <asked>|b few of|b fiv in|b fiv pas|b floor or
-6 b follow by|b follow up|b for grant|b for later|b for let|b for negativ|b for your|b found that|b four are
-6 b functool $|b goe $|b grow with|b handy for|b happen $|b happen <talk>|b hav an|b head at|b hear from
-6 b her leg|b hidden <facts>|b hidden one|b hold <facts>|b how sur|b i ask|b if they|b index error
-6 b integer <odd>|b integer dot|b is absent|b is i|b it nam|b it too|b its at|b its right|b judg of
-6 b largest input|b lay out|b left <odd>|b library $|b lik you|b lin as|b loop and|b market $|b may also
-6 b may never|b may well|b meanwhil $|b min <talk>|b minu seven|b mor curiou|b nasty $|b nervou about
-6 b next mov|b noth <facts>|b occur twic|b of fifty|b of insertion|b of int|b of plat|b on four|b on ther
-6 b onc for|b onc youv|b one arriv|b one ran|b only $|b or cold|b order $|b order of|b out loud|b over a
-6 b over all|b over her|b part her|b pay with|b pepper $|b person <talk>|b person at|b plac $|b plu two
-6 b prefer to|b proces $|b program would|b put that|b rather <talk>|b rely on|b rim of|b rul on|b sam length
-6 b say <asked>|b say in|b say someth|b scan the|b scribbl them|b seen of|b self as|b separat by|b seven pass
-6 b short word|b show a|b shuffl the|b silenc is|b sit <said>|b six <said>|b smallest <said>|b sound cheerful
-6 b step in|b still is|b still not|b structur with|b sys dot|b test say|b test want|b that decision|b that fail
-6 b that goe|b that open|b that situation|b that straight|b that tim|b that with|b the <odd>|b the byt
-6 b the debrief|b the fallback|b the longest|b the person|b the sequenc|b the stat|b the variabl
-6 b the whiteboard|b the worst|b their nam|b ther <odd>|b ther replaceall|b theyr <shown>|b thos count
-6 b throw at|b till the|b to hand|b to high|b to mind|b to skip|b top of|b trunc $|b try minu|b two or
-6 b two stag|b two wher|b until now|b use <said>|b variabl <asked>|b variabl on|b version you|b want back
-6 b was your|b we <asked>|b what going|b what sort|b when to|b wher had|b wher thos|b whether its|b which short
-6 b which situation|b window is|b with self|b with their|b worry you|b would ther|b you <talk>|b you answer
-6 b you convinc|b you ever|b you remember|b you settl|b you spell|b you understand|b youd test|b youd try
-6 b youll hav|b your editor|b your mov|b your very|b yourself and|b youv set|b zero to|guess leads|guess need
-6 guess thatd|leads cas|leads contain|leads help|leads see|leads work|nothing an|nothing could|nothing grid
-6 nothing hmm|nothing kayak|nothing oh|nothing shout|nothing silenc|nothing until|nothing writ|plan dont
-6 plan let|plan that names after|plan that names search|plan to|plan youd|question not|question unles
-6 question wher|question without|remark everyth|remark stand|remark that names halv|remark troubl|remark use
-6 remark v|reports cover|reports hand|reports hang|reports hard|reports integer|reports mention|reports plat
-6 reports quot|reports recommend|reports skip|reports task|reports wet|requests <facts>|requests accept
-6 requests coffe|requests friday|requests halv|requests part|requests print|requests spot|requests stay
-6 requests today|requests treat|s <said> cold|s <said> got|s <said> listen|s <said> present|s <said> to
-6 s <said> turn|s <said> you|s <shown> arriv|s <shown> gav|s <shown> interest|s <shown> long|s <shown> pair
-6 s <shown> to|s <shown> wasnt|s <shown> you|s ^ <shown>|s ^ agre|s ^ appreciat|s ^ bad|s ^ believ|s ^ breath
-6 s ^ comprehension|s ^ del|s ^ eleven|s ^ javascript|s ^ nineteen|s ^ old|s ^ otherwis|s ^ persuad|s ^ shrink
-6 s ^ silent|s ^ slow|s ^ stand|s ^ to|s ^ try|s ^ two|s ^ worry|s a by|s a sheet|s a sweep|s a worth
-6 s afraid cant|s against other|s all at|s alway for|s an cant|s and becom|s and cam|s and run|s and was
-6 s and wer|s another of|s answer the|s any <shown>|s are but|s as has|s as statement|s at bottom|s at spe
-6 s be judg|s behav the|s big of|s big that|s both the|s box the|s by comma|s by door|s by or|s call mak
-6 s can by|s chang mind|s charat the|s choic you|s cod about|s cod with|s could run|s cross com|s do conclud
-6 s do hand|s do its|s do keep|s do your|s doe lin|s down your|s eight <shown>|s end not|s entry the
-6 s equal <shown>|s error your|s find <said>|s finish lin|s first from|s first last|s follow <said>|s for just
-6 s for largest|s for over|s for you|s goe a|s got <said>|s has in|s hav all|s hav differ|s how goe
-6 s how round|s i back|s i shar|s id you|s idea to|s if found|s if is|s if say|s if sort|s if very|s im ear
-6 s im i|s in answer|s in left|s in test|s in trac|s is about|s is heart|s is new|s it foggy|s just from
-6 s know you|s last again|s last look|s leav you|s low high|s map the|s math trunc|s may on|s may twic
-6 s me follow|s me one|s me two|s might the|s mor about|s mor ther|s much your|s never <shown>|s next your
-6 s no then|s now then|s of choic|s of count|s of work|s of youd|s on short|s one twenty|s only how|s only one
-6 s or other|s order your|s otherwis <shown>|s out alway|s out what|s outer <shown>|s pick <shown>|s plac you
-6 s plan with|s put asid|s put cost|s rang the|s remember one|s ring <shown>|s run on|s say last|s say on
-6 s scribbl down|s seen <shown>|s set the|s settl for|s shall <shown>|s she the|s show how|s sign the|s sit a
-6 s six and|s six six|s someon the|s statement it|s statement the|s stop you|s suppos wer|s than second
-6 s that claim|s the <said>|s the bring|s the gav|s the giv|s the hit|s the order|s the wher|s ther you
-6 s thes are|s thos as|s though wer|s thre by|s thre from|s thre on|s thre youd|s throw it|s to length
-6 s try idea|s typ all|s up about|s was becaus|s wer machin|s what typ|s when next|s when over|s wher doe
-6 s wher two|s which might|s which thes|s which took|s whil typ|s why think|s with element|s with part
-6 s with plu|s would program|s would see|s would show|s you cheerful|s you finish|s you met|s you most
-6 s you new|s you seen|s you weigh|s you writ|s you zero|s your still|sets up dot|sets up gav|sets up text
-6 syntax both|syntax len|syntax use|tells anywher|tells bag|tells blank|tells cas|tells child|tells combin
-6 tells cros|tells drawer|tells everyon|tells failur|tells fallback|tells insid|tells languag|tells multiply
-6 tells output|tells point|tells positiv|tells pupil|tells remain|tells scatter|tells self|tells session
-6 tells titl|w appreciat|w colleagu|w condition|w customer|w debrief|w dot|w drink|w every|w floor|w forty
-6 w heard|w heaven|w him|w imagin|w java|w kick|w loaf|w operation|w patienc|w pupil|w reckon|w rely|w self
-6 w tall|w tea|w timetabl|w titl|w trunc|w whiteboard
-5 acts sets up advises|advises bigger|advises comfortabl|advises fresh|advises glas|advises going|advises head
-5 advises item|advises land|advises outer|advises read|advises sit|advises wherever|asks comment|asks compar
-5 asks decision|asks defend|asks find|asks imagin|asks involv|asks join|asks los|asks nervou|asks predict
-5 asks select|asks sentenc|asks sequenc|asks shortest|asks sign|asks suit|asks suspect|asks tak|asks today
-5 b <said> as|b <said> involv|b <said> keep|b <said> nam|b <said> rais|b <said> thre|b <said> wher
-5 b <shown> aloud|b <shown> already|b <shown> another|b <shown> comprehension|b <shown> enjoy|b <shown> expect
-5 b <shown> gent|b <shown> hang|b <shown> hit|b <shown> input|b <shown> threw|b ^ choos|b ^ deepcopy|b ^ eighty
-5 b ^ enumerat|b ^ heap|b ^ link|b ^ peopl|b ^ quit|b ^ separat|b ^ shrink|b ^ sound|b ^ therell|b a comment
-5 b a lopsid|b a moment|b a neat|b a number|b a straight|b a yes|b again until|b all one|b alway <asked>
-5 b and $|b and <talk>|b and it|b and last|b and never|b and only|b and ten|b anyway $|b anywher from
-5 b are pass|b are right|b are to|b are too|b array <odd>|b array dot|b assign the|b at christma|b bad $
-5 b be anywher|b be non|b been at|b behind us|b believ in|b better to|b between <shown>|b big a|b build the
-5 b caller <asked>|b can explain|b cas $|b cas fail|b chang sinc|b char <talk>|b clock say|b cod with
-5 b com through|b consider $|b convinc you|b cost with|b count them|b curiou what|b dictionary and|b did <said>
-5 b do thre|b dont forget|b dont hold|b dot util|b down $|b down first|b each <facts>|b each possibl|b eight at
-5 b equal <asked>|b every <shown>|b every loan|b explain <talk>|b fami <facts>|b far end|b fewer <said>
-5 b fifteen minut|b fifty third|b finish on|b first four|b first test|b first thing|b fiv mor|b fix <shown>
-5 b for after|b for positiv|b forget to|b fresh one|b from <said>|b further on|b given the|b goe <facts>
-5 b goe <shown>|b goodby to|b grad it|b green acros|b hand out|b hear about|b hello $|b hello ther|b her and
-5 b hold any|b hold when|b i believ|b i owe|b in <odd>|b in java|b inner <shown>|b is among|b is well
-5 b it <talk>|b it gav|b it repeat|b it saf|b it want|b it wher|b ive a|b javascript $|b job is|b judg that
-5 b keep their|b keep your|b kid <odd>|b know when|b last element|b last met|b least one|b left with
-5 b les <shown>|b les the|b let $|b let stay|b librarian <shown>|b lik in|b lin do|b lin would|b loan and
-5 b loop on|b lov to|b low $|b lru <said>|b many comparison|b many do|b may <said>|b me follow|b me well
-5 b mean by|b microphon <odd>|b much do|b my own|b my school|b nest one|b never com|b newcomer <talk>|b next to
-5 b nin cas|b no two|b non of|b normal to|b not count|b not for|b noth $|b odd <asked>|b of <odd>|b older $
-5 b onc a|b onc its|b one right|b one way|b one would|b only a|b own idea|b own way|b paint the|b parameter $
-5 b pas and|b pas now|b past that|b past thirty|b peopl $|b pick an|b pick four|b plan do|b plan into
-5 b plan onc|b pop <shown>|b possibl <shown>|b problem from|b python <asked>|b python rais|b rack $
-5 b rather <odd>|b reckon $|b repeat till|b ring of|b saf to|b sam tim|b scissor $|b sery of|b short <shown>
-5 b sinc <said>|b someth <talk>|b sound all|b speak about|b spend them|b stand at|b start in|b stay neutral
-5 b step do|b still $|b still open|b stop $|b stop befor|b str of|b straight fac|b struct $|b such thing
-5 b swap $|b tal of|b talk $|b talk <shown>|b test are|b test can|b test would|b that decid|b that fill
-5 b that from|b that help|b that lean|b thatd be|b the entry|b the hand|b the last|b the partner|b the present
-5 b the sheet|b the simpl|b the small|b the verdict|b theyr all|b thi and|b think its|b thirty two|b though not
-5 b thought is|b thousand sign|b thre equal|b thre mor|b thre plac|b through $|b thunder $|b to explor|b to mak
-5 b to weigh|b too much|b toward <shown>|b trac a|b tray $|b two second|b typ <odd>|b underscor between
-5 b until <shown>|b variabl <facts>|b voucher $|b we should|b what grow|b what not|b which one|b which respect
-5 b who doesnt|b wish ther|b with my|b with seven|b wont weigh|b word banana|b writ any|b you claim
-5 b you defend|b you hav|b you pick|b you select|b you sum|b you troubl|b you weigh|b youd see|b your has
-5 b your sentenc|guess about the language you|guess counter|guess for|guess sur|language add|language bracket
-5 language by|language its|language offer|leads know|leads mov|leads volum|leads way|nothing a|nothing for
-5 nothing get|nothing heap|nothing noth|nothing read|nothing run|nothing shrink|nothing sketch|nothing small
-5 nothing touch|nothing treat|nothing youll|plan every|plan fin|plan pleas|plan that names onc
-5 plan that names sort|plan that names youv|question sid|remark be|remark draw|remark loud|remark mak
-5 remark that names thank|reports comment|reports constructor|reports depend|reports fil|reports however
-5 reports insert|reports interviewer|reports long|reports lru|reports mark|reports nephew|reports normal
-5 reports paper|reports person|reports pressur|reports proportion|reports real|reports remov|reports screen
-5 reports seal|reports sphinx|reports stor|requests bar|requests comparison|requests eye|requests fail
-5 requests far|requests know|requests open|s <said> <shown>|s <said> com|s <said> hashabl|s <said> read
-5 s <said> say|s <said> start|s <said> util|s <said> welcom|s <said> whenever|s <shown> every|s <shown> his
-5 s <shown> it|s <shown> might|s <shown> tupl|s <shown> valu|s <shown> word|s <shown> x|s <shown> your|s ^ a
-5 s ^ arraydequ|s ^ big|s ^ each|s ^ eighty|s ^ group|s ^ guess|s ^ half|s ^ hint|s ^ hot|s ^ jot|s ^ jumbl
-5 s ^ latest|s ^ messag|s ^ method|s ^ owe|s ^ phon|s ^ road|s ^ sequenc|s ^ shift|s ^ siz|s ^ smallest
-5 s ^ sys|s ^ therell|s ^ thermometer|s ^ till|s ^ together|s ^ tupl|s ^ version|s ^ whatsoever|s a argument
-5 s a copy|s a review|s a then|s accept <shown>|s acros board|s after thirty|s all other|s and million
-5 s any for|s any will|s approach the|s are from|s argument the|s as separat|s at problem|s away <shown>
-5 s away you|s becaus the|s befor pres|s by much|s by of|s by two|s c enumerat|s call finish|s can think
-5 s can zero|s cant yes|s clos <shown>|s clu the|s cod you|s com as|s comment that|s comparison that
-5 s condition the|s could try|s decid yourself|s depend how|s did learn|s do predict|s do rely|s do remember
-5 s doe behav|s doe chang|s doe comparison|s doe what|s doesnt up|s dur <shown>|s each know|s els the
-5 s exception the|s expect is|s fail <shown>|s fin <shown>|s find <shown>|s find whether|s first look|s first up
-5 s first you|s fiv minut|s floor floor|s for hour|s for hundr|s for kind|s for point|s for ring|s four i
-5 s fourteen of|s from answer|s from point|s front your|s glas water|s got minut|s greater the|s had hand
-5 s has thousand|s hav paper|s he the|s heard you|s how comparison|s how each|s how one|s how they
-5 s hundr <said>|s i giv|s i heard|s i talk|s i weigh|s if can|s if colleagu|s if follow|s if hundr|s if stop
-5 s im what|s in by|s in fail|s in lin|s in many|s in standard|s index with|s is another|s is four|s it as
-5 s it been|s it everyth|s it finish|s its than|s its with|s just up|s keep it|s keep straight|s larg it
-5 s les on|s let see|s loop it|s may as|s me of|s me plan|s me thre|s measur <said>|s method at|s might your
-5 s mov from|s nam part|s neither it|s nin and|s no i|s now a|s of between|s of did|s of les|s of longer
-5 s on ground|s on it|s on team|s one each|s one look|s one red|s one youd|s or dot|s other the|s over a
-5 s over str|s paint <shown>|s past two|s pick you|s play <shown>|s point on|s read as|s read out
-5 s read tomorrow|s remember each|s right it|s row <shown>|s rub the|s sam and|s say four|s say loud|s say sam
-5 s sery <shown>|s set <shown>|s silent the|s sinc thre|s small are|s smaller be|s smallest you|s snip the
-5 s sound your|s spell out|s stack <shown>|s stop an|s stop the|s str <said>|s suppos did|s sys <said>
-5 s test would|s than last|s that <said>|s that a|s that is|s that on|s the alway|s the banana|s the hang
-5 s the how|s the parameter|s the should|s the step|s the they|s the to|s the wer|s ther built|s ther rank
-5 s thes two|s think it|s thre expect|s tim with|s to mind|s to put|s to which|s trac for|s try <said>
-5 s two red|s two the|s until <shown>|s walk onc|s walk through|s we look|s well thirty|s wer halfway|s wer on
-5 s wev the|s what for|s what into|s what largest|s whatever can|s when suit|s wher and|s whether all
-5 s with bar|s with equal|s with slic|s would convinc|s would defend|s wouldnt <shown>|s writ cod|s writ in
-5 s you aloud|s you chang|s you eight|s you rely|s youd bigint|s youd on|s your be|s your wher|s youv typ
-5 sets up colleagu|sets up design|sets up dict|sets up end|sets up java|sets up leav|sets up sort|sets up today
-5 sets up u|syntax about|syntax deepcopy|syntax end|syntax is|syntax whil|tells ahead|tells builtin
-5 tells charat|tells com|tells defin|tells drop|tells entir|tells found|tells go|tells gues|tells larger
-5 tells market|tells minimum|tells nic|tells paint|tells pair|tells pond|tells rang|tells rub|tells salt
-5 tells somebody|tells statement|tells stranger|tells strip|tells summary|tells therell|tells trad|tells writ
-5 tells written|w an|w anyon|w anyway|w apology|w arbitrary|w bench|w compiler|w connect|w counterpart
-5 w duplicat|w feed|w fil|w friday|w general|w gran|w hint|w merg|w monday|w mut|w nephew|w number|w occur
-5 w patch|w pond|w pressur|w proportion|w reviewer|w salt|w shelv|w shut|w sing|w sixty|w sphinx|w strik
-5 w therell|w unusual|w yet
-4 acts advises requests|advises back|advises continu|advises del|advises enough|advises exact|advises fill
-4 advises goe|advises handy|advises let|advises rest|advises show|advises somebody|asks apart|asks argu
-4 asks assumption|asks build|asks cell|asks consider|asks enough|asks help|asks job|asks minut|asks n
-4 asks number|asks opinion|asks reckon|asks return|asks siz|asks special|asks stat|asks valu|b <said> after
-4 b <said> be|b <said> com|b <said> dont|b <said> hand|b <said> onc|b <said> they|b <said> youv|b <shown> b
-4 b <shown> dvdf|b <shown> els|b <shown> fail|b <shown> let|b <shown> pleas|b <shown> show|b <shown> swap
-4 b ^ accord|b ^ digit|b ^ eighteen|b ^ humour|b ^ hunt|b ^ itd|b ^ iterat|b ^ output|b ^ pas|b ^ perhap
-4 b ^ possib|b ^ real|b ^ search|b ^ two|b ^ undo|b a chessboard|b a day|b a dozen|b a faint|b a messag
-4 b a method|b a sceptical|b a six|b a whol|b abba it|b about nin|b about what|b all its|b all thirteen
-4 b and merg|b and on|b and send|b any $|b any languag|b any troubl|b apart from|b append it|b are broken
-4 b are possibl|b argument is|b arrang $|b ask it|b ask me|b ask of|b at <odd>|b be lov|b be wrong
-4 b befor <asked>|b being ther|b bench $|b big <asked>|b big word|b both halv|b both hav|b bracket after
-4 b breath $|b bring the|b c $|b can follow|b can that|b cant $|b cant comment|b carry the|b cas are|b cheap $
-4 b choos a|b clu yet|b cod would|b colleagu had|b comfortabl <facts>|b compar <facts>|b comparison <shown>
-4 b complexity $|b comprehension that|b count $|b count and|b day $|b decid whether|b depend on|b design <shown>
-4 b do thing|b dont show|b doubl check|b doubl the|b doubt it|b down to|b each turn|b earlier <odd>
-4 b earlier <talk>|b end <talk>|b entir <asked>|b entir insid|b enumerat $|b even one|b every test|b exit $
-4 b expect for|b extra <shown>|b eye $|b fifty $|b first fail|b fiv and|b float of|b for <talk>|b for and
-4 b for sort|b frustrat $|b full and|b given how|b go ahead|b gon <talk>|b good company|b got about|b green all
-4 b halv $|b hand to|b has two|b hav caught|b heard from|b hidden test|b highest <asked>|b highest count
-4 b hold back|b hold only|b hold up|b humour me|b i also|b i am|b i had|b i may|b i promis|b idea to|b if we
-4 b ill <asked>|b ill stay|b im happy|b imagin that|b in whatever|b in word|b indexerror $|b indexerror in
-4 b is also|b is everyth|b is handy|b is my|b is their|b it beat|b it however|b it just|b it mean|b it out
-4 b it read|b iterat over|b its all|b itself and|b just want|b key of|b keyerror $|b knock $|b know its
-4 b label $|b last run|b lead you|b learn how|b left one|b left to|b let breath|b let mak|b lin <asked>
-4 b lin by|b lin six|b link $|b look the|b loop to|b mak $|b math floor|b may happen|b me at|b me by
-4 b mean in|b meet it|b memory <talk>|b merg the|b might that|b might your|b min is|b mind <asked>|b mind what
-4 b minut <shown>|b miss from|b moment doe|b mor interest|b most tim|b much longer|b must go|b nam <shown>
-4 b nam the|b nasty <asked>|b nin <asked>|b nin in|b no $|b now <shown>|b occur $|b of counter|b of doubl
-4 b of opener|b of paper|b offic $|b old <asked>|b on duty|b on thre|b one addition|b one entry|b one les
-4 b one such|b or les|b order to|b our <talk>|b out yourself|b own <asked>|b own pac|b paper <odd>|b past it
-4 b pictur <odd>|b plac <talk>|b point seven|b pop the|b pop with|b put a|b python <facts>|b python <talk>
-4 b rac $|b rather let|b refer to|b rep is|b roof $|b run yet|b say <said>|b say for|b say to
-4 b sceptical <talk>|b second step|b seen a|b serv <shown>|b settl in|b seven to|b she just|b shift <facts>
-4 b shift the|b short <odd>|b should it|b shown $|b silenc $|b sing $|b sit next|b someth about|b someth off
-4 b spac $|b spe <talk>|b split the|b stamp is|b stay silent|b step by|b step of|b step would|b still <talk>
-4 b still for|b stir $|b stop becaus|b strik you|b such <shown>|b sum <facts>|b sur are|b tak <said>|b tak on
-4 b talk whil|b ten of|b test to|b that bother|b that half|b that input|b that kind|b that someth
-4 b that subtract|b the bottom|b the larger|b the length|b the machin|b the original|b the pictur|b the tray
-4 b them pas|b them pass|b then two|b they do|b they dont|b thi <said>|b thi isnt|b thi minut|b thi question
-4 b thi task|b think so|b though a|b thre cas|b thre minut|b till you|b tim <facts>|b tim is|b tiny <shown>
-4 b to <facts>|b to about|b to draw|b to drink|b to which|b toarray $|b tonight $|b total is|b trac the
-4 b try both|b try your|b two element|b two pair|b typ error|b unbroken <talk>|b unbroken stretch
-4 b underscor <said>|b unit $|b unsur about|b until its|b until one|b up onc|b us to|b variabl hold|b we <odd>
-4 b we let|b what gav|b what its|b what mov|b what youd|b wher she|b whether ther|b which also|b which bit
-4 b which way|b whos <said>|b why thos|b with exact|b word what|b work <shown>|b work that|b would an
-4 b would stand|b year $|b you cut|b you hit|b you mean|b you point|b you see|b you work|b youd <odd>
-4 b youll never|b your build|b your choos|b your estimat|b your method|b your pick|b zero <asked>|b zero are
-4 guess about the language how|guess about the language its|guess fifty|guess i|guess on|guess sort|guess thirty
-4 guess twenty|language left|language zero|leads clear|leads path|leads problem|leads siz|leads valu
-4 leads variabl|leads voic|leads want|nothing choos|nothing eighty|nothing every|nothing ha|nothing henc
-4 nothing hi|nothing letter|nothing map|nothing nin|nothing nineteen|nothing nobody|nothing output|nothing quick
-4 nothing rain|nothing skip|nothing wher|plan me|plan settl|plan speak|plan thank|plan that names is
-4 plan that names keep|plan that names push|plan thre|question as|question can|question several|question tells
-4 question we|remark b|remark clu|remark that names with|reports accept|reports append|reports arrang
-4 reports bracket|reports call|reports character|reports comma|reports const|reports crash|reports describ
-4 reports design|reports exist|reports frustrat|reports instead|reports kept|reports lambda|reports mix
-4 reports old|reports promis|reports rais|reports refresh|reports result|reports row|reports scan|reports settl
-4 reports siren|reports stand|reports system|reports tabl|reports tick|reports toarray|reports util
-4 reports whatever|reports wonder|reports writ|requests break|requests choos|requests com|requests doubl
-4 requests form|requests hour|requests loan|requests rephras|requests result|requests sip|requests train
-4 s <said> bracket|s <said> call|s <said> do|s <said> hav|s <said> itself|s <said> keyerror|s <said> peac
-4 s <said> wher|s <shown> are|s <shown> certain|s <shown> default|s <shown> didnt|s <shown> differ|s <shown> glad
-4 s <shown> gon|s <shown> hit|s <shown> includ|s <shown> loaf|s <shown> mind|s <shown> nlargest|s <shown> print
-4 s <shown> slow|s <shown> stor|s <shown> subtract|s <shown> talk|s <shown> touch|s ^ accord|s ^ bar|s ^ box
-4 s ^ byt|s ^ constant|s ^ even|s ^ everyon|s ^ field|s ^ happy|s ^ has|s ^ hidden|s ^ humour|s ^ hunt
-4 s ^ hurry|s ^ import|s ^ int|s ^ never|s ^ perhap|s ^ possib|s ^ quarter|s ^ ran|s ^ rather|s ^ red
-4 s ^ sock|s ^ twelv|s ^ wav|s a belong|s a clerk|s a coat|s a hav|s a hum|s a lie|s a moment|s a pair
-4 s a pil|s a plac|s about cod|s about cost|s about plan|s about sam|s about thi|s add what|s ahead <said>
-4 s ahead <shown>|s all pass|s aloud you|s alright you|s and may|s and stand|s and toward|s and twin|s and you
-4 s answer a|s any one|s anywher the|s are many|s are still|s are than|s array <said>|s array a|s arriv that
-4 s as key|s as next|s at for|s at rear|s b <shown>|s be in|s be sam|s becom <shown>|s befor add|s befor hav
-4 s befor last|s behind <shown>|s both are|s box <shown>|s by one|s can over|s cant assign|s carry the
-4 s cas two|s chang plan|s clear to|s cod that|s complain it|s could find|s could look|s could show
-4 s could spell|s could wrong|s decision your|s delet <said>|s did choos|s do add|s do decid|s do end|s do meet
-4 s do trust|s doe com|s doe matter|s each for|s each in|s each that|s entir <shown>|s entir another
-4 s first that|s fiv of|s fiv them|s follow the|s follow through|s for so|s for today|s four as|s four for
-4 s full with|s gap no|s gav for|s giv that|s group the|s half <said>|s half on|s havent from|s hear about
-4 s her well|s hop <shown>|s how approach|s how longer|s hundr thre|s i follow|s if dont|s if hav|s if loop
-4 s if only|s if sum|s ill her|s ill on|s ill to|s im you|s in full|s in inner|s in long|s in other
-4 s in python|s in rush|s in sampl|s in way|s index in|s index on|s into by|s is except|s is pair|s is part
-4 s is smallest|s is youd|s it <shown>|s it cost|s it somebody|s it undefin|s its argument|s its sort|s just on
-4 s know <said>|s know that|s last on|s lay the|s lead ther|s least about|s length the|s length zero|s let cod
-4 s let do|s let fiv|s let her|s let test|s let ther|s lin for|s lin nam|s lon <shown>|s look each
-4 s loop without|s mad a|s mak empty|s mak the|s many she|s many them|s match a|s may that|s me they
-4 s mean that|s might it|s minimum <shown>|s mor two|s mov by|s my are|s my say|s nam squar|s need apologis
-4 s no of|s non no|s number you|s of hav|s of task|s of thos|s on count|s on six|s one hold|s one ten
-4 s or struct|s out eight|s out last|s out tim|s over length|s paint one|s patienc the|s peopl the|s pick one
-4 s pictur <shown>|s pop the|s print <shown>|s quiet you|s rely it|s repeat very|s result <shown>|s round <said>
-4 s run all|s say about|s say is|s see a|s seem be|s set <said>|s set a|s seven nin|s shall let|s show wher
-4 s slic run|s small all|s somebody you|s sort thing|s squar and|s squar with|s statement <shown>|s suppos want
-4 s swap <shown>|s tabl you|s tak one|s talk what|s ten left|s test them|s that or|s that plan|s that spend
-4 s that thre|s that yet|s the after|s the becaus|s the depend|s the is|s the ive|s the slot|s the today
-4 s the unus|s the version|s them hashabl|s ther at|s ther i|s ther rush|s ther ten|s ther up|s ther wrong
-4 s they one|s thi for|s thre gav|s through <shown>|s through word|s throw <shown>|s tie the|s tim <said>
-4 s to problem|s turn your|s twic the|s two fail|s two from|s unbroken of|s unles giv|s until speak|s up your
-4 s variabl lin|s version it|s version the|s very inner|s want start|s we to|s wear <shown>|s wer thousand
-4 s what ask|s what did|s what of|s what result|s what such|s when found|s when say|s whenever want|s wher can
-4 s which chang|s which com|s which lead|s which tru|s whil <said>|s why one|s with at|s with position
-4 s word your|s work when|s would caught|s would draw|s would rather|s would tak|s writ with|s you asid
-4 s you byt|s you check|s you each|s you going|s you her|s you nam|s you only|s you shar|s you show|s you twic
-4 s youd over|s youd thi|s your a|s your com|s your for|s your has|s your pac|s your welcom|s your with
-4 s zero thre|sets up expect|sets up fourth|sets up input|sets up pas|syntax doe|syntax extend|syntax sys
-4 syntax theyr|syntax wher|syntax which|syntax whol|tells acces|tells climb|tells comparingint|tells fill
-4 tells forth|tells full|tells giv|tells greater|tells ground|tells hand|tells hotel|tells hous|tells interview
-4 tells lid|tells loop|tells mes|tells method|tells nam|tells pictur|tells postman|tells precis|tells radio
-4 tells screen|tells sort|tells story|tells subtract|tells sum|tells sunny|tells text|tells threw|tells thrown
-4 tells travel|tells tre|tells underscor|w appl|w banana|w brought|w buy|w chessboard|w choos|w clearer
-4 w comparingint|w complain|w discus|w dozen|w equal|w exist|w exit|w expression|w fami|w foot|w frustrat
-4 w gav|w grab|w mes|w mississippi|w obviou|w parameter|w peopl|w pick|w rac|w rear|w refer|w remind
-4 w return|w roof|w sceptical|w scissor|w shown|w stir|w stream|w sufficient|w sur|w teammat|w toward
-4 w train|w tuesday|w w
-3 acts requests leads|acts requests requests|advises bracket|advises figur|advises further|advises hom
-3 advises linear|advises lying|advises paper|advises paus|advises shelf|advises speak|asks bring|asks claim
-3 asks look|asks nastiest|asks persuad|asks position|asks responsibl|asks sceptical|asks set|asks taught|asks u
-3 b <said> away|b <said> becom|b <said> cost|b <said> grow|b <said> know|b <said> read|b <said> round
-3 b <said> stop|b <said> underscor|b <shown> anyth|b <shown> cost|b <shown> differ|b <shown> form|b <shown> non
-3 b <shown> on|b <shown> report|b <shown> shar|b <shown> sixty|b <shown> together|b <shown> we|b <shown> with
-3 b ^ <asked>|b ^ afterward|b ^ diagonal|b ^ expect|b ^ follow|b ^ forgiv|b ^ help|b ^ henc|b ^ java|b ^ map
-3 b ^ odd|b ^ point|b ^ seventy|b ^ shout|b ^ somewher|b ^ spell|b ^ tochararray|b ^ total|b ^ within
-3 b ^ worry|b a <odd>|b a blank|b a char|b a cod|b a decision|b a fix|b a four|b a librarian|b a matter
-3 b a non|b a radio|b achiev $|b addition per|b after your|b all <asked>|b all in|b all pass|b all twelv
-3 b all week|b aloud what|b alright with|b alway com|b alway fill|b an attributeerror|b and all|b and delet
-3 b and describ|b and noth|b and round|b anyth about|b apart $|b approach <talk>|b approach need|b are and
-3 b are one|b are ten|b as my|b as no|b as possibl|b assign both|b at about|b at an|b at to|b at when|b bar $
-3 b be a|b be four|b becom of|b been still|b befor <talk>|b between <said>|b bigger $|b biscuit $|b body of
-3 b bool or|b box with|b by itself|b byt <asked>|b byt position|b call <asked>|b call toarray|b call with
-3 b cam in|b can rely|b cas pas|b cas wher|b catch your|b choos between|b choos that|b clash $|b cod treat
-3 b com $|b confirm that|b constant <asked>|b container slash|b cost on|b current <facts>|b d $|b deal with
-3 b decid for|b decid wher|b default you|b describ what|b detail $|b dict it|b did <shown>|b didnt $
-3 b didnt <facts>|b do at|b do the|b do ther|b do what|b don the|b dont hand|b dot length|b down for
-3 b draw you|b dur a|b each a|b each guest|b edg $|b embarras your|b enter into|b entir <odd>|b entry of
-3 b even for|b ever be|b exact doe|b expect <shown>|b expect from|b expect the|b fail <asked>|b fall off
-3 b few word|b fil still|b find $|b find one|b finish $|b first insert|b first sign|b fit into|b fiv green
-3 b float $|b for abba|b formula with|b four by|b fourteen pass|b from <odd>|b from low|b from nin|b from that
-3 b front of|b gain by|b gent $|b giv <facts>|b go <odd>|b go over|b going up|b got twelv|b guess $
-3 b guest insid|b half is|b happen after|b has it|b has one|b hasnt been|b hav about|b hav no|b hav on
-3 b he had|b hear $|b hold <shown>|b hot <odd>|b hour <shown>|b hous $|b how <facts>|b how confident|b hurry at
-3 b i <asked>|b i com|b i expect|b idea at|b if <asked>|b if anyth|b if i|b imagin <shown>|b in forty|b in go
-3 b in order|b in squar|b index the|b init $|b input <facts>|b input <talk>|b insid each|b instead of
-3 b into str|b is clean|b is eight|b is halfway|b is told|b it <shown>|b it aloud|b it buy|b it hav|b it keep
-3 b it later|b it put|b it spread|b it than|b it what|b it wrap|b its about|b its alright|b its miss|b its nod
-3 b its siz|b just <facts>|b just befor|b keep just|b keyboard $|b kid join|b know mor|b know whether
-3 b lambda that|b larg would|b last <asked>|b last <talk>|b last bit|b last thought|b latest one|b leap to
-3 b let <asked>|b let try|b lie entir|b likewis $|b littl <asked>|b long would|b look <asked>|b lov thi|b mad $
-3 b many round|b mark for|b match <shown>|b math <odd>|b me see|b me too|b me whether|b memory allow
-3 b met <talk>|b might <facts>|b might break|b minut are|b mor or|b much <shown>|b must hav|b my fac|b my lip
-3 b nam for|b need <shown>|b new <facts>|b newcomer <shown>|b next step|b nineteen $|b nod and|b non to
-3 b not at|b noth at|b now that|b number of|b of fifteen|b of friend|b of only|b of tast|b of twelv|b off and
-3 b okay with|b on <asked>|b on <talk>|b onc wer|b one after|b one singl|b or no|b order and|b other <facts>
-3 b other is|b out already|b over to|b own cod|b pair <facts>|b pair that|b part <talk>|b partner <talk>
-3 b pay <talk>|b plain dict|b pointer <talk>|b popitem with|b possibl $|b program <asked>|b program <facts>
-3 b program print|b put it|b read <said>|b recursion <shown>|b reject $|b responsibl for|b right away|b rol $
-3 b run a|b run when|b sam <said>|b say how|b say zero|b second argument|b second part|b select from
-3 b select on|b sentenc $|b set asid|b seven pas|b shar the|b she <asked>|b simp stop|b sinc everyth
-3 b singl <shown>|b sit in|b six out|b sixty four|b slash in|b slid it|b slow is|b small <odd>
-3 b smallest <facts>|b smell of|b somebody befor|b someth <said>|b spot for|b start from|b stat of|b stay quiet
-3 b still run|b still with|b str $|b suitcas $|b sum $|b sum up|b suppos ther|b sur i|b surest of|b suspect $
-3 b ten <said>|b ten test|b test that|b than any|b that against|b that cam|b that each|b that go|b that isnt
-3 b that point|b that ther|b that we|b that when|b that wont|b that youd|b the array|b the bar|b the better
-3 b the book|b the drawer|b the editor|b the fil|b the fourth|b the fre|b the largest|b the lon|b the market
-3 b the most|b the new|b the pleasur|b the standard|b the str|b the top|b them <asked>|b then <said>|b then one
-3 b ther is|b ther non|b they grow|b they hav|b they never|b they should|b theyr arrang|b thi sort|b thi stag
-3 b thi version|b thing youd|b thos are|b thre fail|b thre wher|b through <talk>|b tim grow|b to convinc
-3 b to offer|b took you|b touch a|b trac what|b troubl at|b tru for|b try the|b turn into|b twenty <talk>
-3 b twenty to|b two idea|b two sentenc|b uncl <talk>|b under <talk>|b uneven <shown>|b until then|b us <asked>
-3 b use for|b use that|b vanish $|b variabl after|b version <talk>|b w $|b want its|b we carry|b welcom <shown>
-3 b wer on|b wer say|b wer ten|b what <asked>|b what draw|b what ground|b what lead|b what might|b when every
-3 b which <odd>|b which input|b which its|b which test|b which would|b whil the|b who want|b whoever is
-3 b with all|b with and|b with both|b with minu|b with nin|b without <facts>|b word abba|b word com|b work the
-3 b would convinc|b would one|b would such|b wouldnt <facts>|b writ <said>|b writ new|b writ out|b writ the
-3 b wrong <talk>|b wrong with|b you break|b you confident|b you imagin|b you left|b you measur|b you met
-3 b you narrat|b you right|b you seen|b you set|b you throw|b you too|b you wrestl|b youd defend|b youd hand
-3 b your check|b your decision|b your reckon|b your test|b your version|b youv reach|b zero dot|b zero too
-3 guess a|guess about the language sort|guess check|guess compar|guess explain|guess over|guess she
-3 guess whether|guess wrong|language empty|language im|language noth|language on|language sets up
-3 language whichever|language you|leads below|leads carry|leads enough|leads hold|leads larg|leads moment
-3 leads need|leads nobody|leads question|leads seen|leads sid|leads troubl|leads typ|n <facts> 3|nothing either
-3 nothing enjoy|nothing expect|nothing fewer|nothing forgiv|nothing gap|nothing help|nothing hm|nothing hurry
-3 nothing key|nothing mov|nothing our|nothing pictur|nothing ther|nothing turn|plan would|question could
-3 question four|question its|question loud|question round|question throw|question whichever|remark harm
-3 remark one|remark python|remark round|remark tak|remark that names alright|remark that names at
-3 remark that names do|remark that names from|remark that names show|remark thi|remark whoever|remark whos
-3 remark wouldnt|remark yes|remark you|reports absent|reports allow|reports annoy|reports appreciat
-3 reports attributeerror|reports believ|reports char|reports colon|reports constant|reports current
-3 reports discard|reports distinct|reports drink|reports entir|reports fami|reports far|reports fourth
-3 reports fun|reports grandmother|reports height|reports hors|reports iterat|reports jar|reports lay
-3 reports librarian|reports littl|reports minimum|reports monday|reports nervou|reports paus|reports primitiv
-3 reports rac|reports roof|reports run|reports shut|reports sign|reports silenc|reports spac|reports strik
-3 reports try|reports uniqu|reports unsur|requests computer|requests convinc|requests d|requests doll
-3 requests floor|requests fourth|requests go|requests lean|requests lie|requests russian|requests said
-3 requests slow|requests statement|requests step|requests whenever|requests wrap|s <said> add|s <said> dont
-3 s <said> end|s <said> full|s <said> kept|s <said> length|s <said> most|s <said> rang|s <said> twic
-3 s <shown> boolean|s <shown> card|s <shown> carry|s <shown> day|s <shown> door|s <shown> fail|s <shown> few
-3 s <shown> go|s <shown> item|s <shown> larg|s <shown> link|s <shown> moment|s <shown> need|s <shown> no
-3 s <shown> pay|s <shown> shorter|s <shown> should|s <shown> sip|s <shown> small|s <shown> undefin
-3 s <shown> watch|s <shown> wer|s ^ anyon|s ^ behind|s ^ bucket|s ^ duplicat|s ^ element|s ^ elif|s ^ er
-3 s ^ every|s ^ final|s ^ fir|s ^ forgiv|s ^ grandmother|s ^ heaven|s ^ henc|s ^ is|s ^ ive|s ^ job|s ^ kind
-3 s ^ knock|s ^ larg|s ^ littl|s ^ mad|s ^ our|s ^ peek|s ^ promis|s ^ quadratic|s ^ remov|s ^ shak
-3 s ^ somewher|s ^ squar|s ^ stal|s ^ steer|s ^ stor|s ^ stuck|s ^ term|s ^ thi|s ^ total|s ^ trac|s ^ yes
-3 s ^ you|s a <shown>|s a and|s a b|s a cant|s a question|s a sentenc|s a slash|s a whos|s about <shown>
-3 s about of|s about than|s about through|s accord the|s all for|s all go|s all small|s all the|s alon <shown>
-3 s along a|s among one|s and and|s and map|s and non|s and now|s and on|s and onc|s and queu|s and through
-3 s any between|s anyth your|s appreciat <shown>|s are no|s argu it|s around <said>|s as allow|s as cam|s as is
-3 s as second|s at earliest|s at stag|s at two|s be comfortabl|s be each|s be i|s be too|s been alon
-3 s been littl|s been to|s begin <shown>|s behind has|s bet a|s bigger the|s bit you|s book you
-3 s boolean <shown>|s by at|s by nam|s by reckon|s byt and|s cant to|s cas through|s chang one|s check by
-3 s com for|s comma equal|s compar identity|s compar their|s container <said>|s cost your|s could describ
-3 s curiou you|s did do|s did settl|s didnt the|s distinct of|s divid round|s do believ|s do need|s do of
-3 s doe each|s doe end|s doe know|s doe look|s doe occur|s doe program|s doe show|s draw to|s each <said>
-3 s easy follow|s eight a|s either is|s element <shown>|s eleven the|s enough the|s equal comma|s error that
-3 s everyth <shown>|s expect you|s eye the|s fami of|s far of|s fifteen a|s first its|s first off|s fiv left
-3 s for last|s for plac|s for yet|s four fail|s four pas|s from as|s from sam|s from test|s gather <said>
-3 s glad hear|s go one|s halfway the|s happen one|s has two|s hav sip|s hav tabl|s havent one|s hold on
-3 s how cod|s hunt the|s hurry all|s i hav|s i of|s i play|s i through|s i we|s i with|s i wouldnt|s i your
-3 s if item|s if not|s if rather|s im about|s in already|s in comment|s in doubl|s in first|s in fiv|s in for
-3 s in if|s in kitchen|s in languag|s in pocket|s in six|s in wrong|s in youd|s input which|s interest your
-3 s is better|s is count|s is welcom|s it also|s it com|s it stop|s it them|s its decision|s its for|s its you
-3 s judg for|s just condition|s keep on|s keep run|s key a|s keyerror the|s know away|s know finish|s know it
-3 s last was|s leav choic|s length one|s les the|s let six|s lin it|s look to|s look your|s mad think
-3 s mark you|s may below|s may the|s may your|s me cod|s me now|s me thi|s mean <said>|s middl is|s minut on
-3 s moment that|s mor les|s mov finger|s must a|s my had|s n the|s need that|s next each|s next isnt
-3 s next iter|s next on|s nobody <shown>|s nobody the|s notebook the|s of and|s of equal|s of exist|s of length
-3 s of now|s of tim|s of train|s of typ|s of wher|s off last|s on at|s on end|s on small|s onc <said>
-3 s onc that|s one an|s one insid|s only six|s out half|s outer and|s over your|s pas comparator|s peopl a
-3 s peopl whil|s per is|s pick of|s plu <shown>|s popitem last|s position each|s program a|s put it|s puzzl the
-3 s queu you|s remind of|s remov first|s return if|s run idea|s run onc|s sam as|s see chang|s see your
-3 s sentenc the|s seven <shown>|s short and|s sinc one|s sip someth|s sit <shown>|s six that|s slash a
-3 s spread the|s start at|s start the|s statement for|s still me|s suspect <said>|s talk cost|s taught the
-3 s ten <said>|s ten to|s test and|s test it|s than les|s that all|s that break|s that clear|s that decision
-3 s that most|s that non|s that only|s that you|s the abba|s the and|s the below|s the chang|s the could
-3 s the dur|s the finish|s the follow|s the hop|s the isnt|s the look|s the mov|s the other|s the pass
-3 s the person|s the set|s the stand|s the test|s the together|s the until|s them and|s them their|s ther one
-3 s thing <shown>|s thirty in|s thre as|s thre at|s through first|s to don|s to other|s to plan|s to sur
-3 s to was|s together the|s too and|s troubl all|s twenty thirty|s two expect|s two for|s two in|s two most
-3 s two to|s u two|s undefin the|s until round|s up thirty|s valu the|s variabl when|s want to|s we <said>
-3 s we from|s wer for|s wer in|s wer insert|s what between|s what need|s what reason|s what thos
-3 s whatever <said>|s when go|s when they|s whenever feel|s wher has|s wher most|s wher run|s wher to
-3 s which fin|s which them|s whil run|s who and|s with all|s with argument|s with finger|s with key|s with nod
-3 s with six|s within <shown>|s work already|s would argu|s would buy|s would choos|s would comput|s would keep
-3 s would measur|s would mind|s would my|s would need|s would too|s would trust|s written the|s wrong a
-3 s x enumerat|s you assum|s you comfortabl|s you if|s you linear|s you run|s you say|s you typ|s you up
-3 s youll to|s your giv|s your mov|s your remember|s your report|s your use|s your work|s youv minut
-3 s youv twelv|s zero length|s zero ten|sets up fram|sets up pair|sets up queu|sets up right|syntax any
-3 syntax import|syntax python|tells answer|tells anyth|tells appl|tells b|tells becom|tells comma|tells eighty
-3 tells feed|tells fre|tells height|tells hunt|tells indic|tells jot|tells kick|tells kind|tells l
-3 tells matter|tells mer|tells mountain|tells offic|tells parenthes|tells party|tells pivot|tells program
-3 tells rank|tells real|tells rep|tells replac|tells replaceall|tells report|tells return|tells roof
-3 tells shout|tells singl|tells slot|tells tak|tells task|tells throw|tells tip|tells turn|tells whatever
-3 w acces|w achiev|w ann|w another|w attributeerror|w brok|w cat|w collect|w combination|w comma
-3 w conversation|w disagre|w dish|w echo|w effort|w embarras|w er|w examin|w fifth|w form|w freshest|w goe
-3 w grandmother|w habit|w henc|w hors|w iteration|w kind|w larg|w least|w likewis|w maintain|w march|w mer
-3 w messy|w mind|w outcom|w owl|w paper|w photo|w regard|w regular|w rep|w requir|w responsibl|w select
-3 w separat|w shout|w slot|w slow|w someon|w somewher|w styl|w subtract|w suggestion|w surest|w surround
-3 w tangl|w tester|w topmost|w tos|w tour|w umbrella|w uncoupl|w underscor|w within|w wobbl
-2 advises ahead|advises bar|advises final|advises leav|advises left|advises longer|advises minut|advises nasty
-2 advises nearest|advises occur|advises plain|advises stretch|advises strok|advises sum|advises total
-2 advises tru|asks alik|asks best|asks brought|asks catch|asks comfortabl|asks counter|asks cross|asks estimat
-2 asks happy|asks hear|asks lean|asks pattern|asks result|asks said|asks simplest|asks updat|b <said> argument
-2 b <said> result|b <said> shar|b <said> tim|b <said> turn|b <shown> <odd>|b <shown> are|b <shown> by
-2 b <shown> del|b <shown> each|b <shown> eleven|b <shown> from|b <shown> goe|b <shown> link|b <shown> look
-2 b <shown> onc|b <shown> wher|b ^ array|b ^ collection|b ^ first|b ^ giv|b ^ input|b ^ jot|b ^ might|b ^ read
-2 b ^ rub|b ^ six|b ^ slic|b ^ small|b ^ step|b ^ the|b ^ their|b ^ w|b a and|b a bag|b a bookshelf
-2 b a breadth|b a capital|b a grand|b a reviewer|b a sequenc|b a stranger|b a zero|b about one|b about tim
-2 b add to|b afresh $|b after one|b agre on|b allow and|b also want|b alway say|b an a|b an element|b and an
-2 b and fall|b and from|b and memory|b and middl|b and that|b and try|b and we|b another <odd>|b any <odd>
-2 b any question|b anyth in|b approach <shown>|b as <asked>|b as a|b as they|b as though|b assum that|b at a
-2 b b equal|b back when|b be her|b be nic|b becom $|b befor its|b behind my|b being <asked>|b being <said>
-2 b being <shown>|b being stuck|b believ you|b between your|b both <odd>|b both for|b build <asked>|b by <said>
-2 b caller <talk>|b cat $|b chang in|b chang your|b clever $|b cod review|b cod say|b com along|b conclud from
-2 b confident about|b constant tim|b cost when|b could use|b count twic|b counter <facts>|b decid the
-2 b defend it|b design $|b diagonal $|b differenc $|b differenc would|b doe an|b doe anyth|b doubl one
-2 b doubt your|b down every|b down wher|b drop <talk>|b each box|b each person|b element by|b eleven second
-2 b els <shown>|b end <asked>|b equal <said>|b expect befor|b feel comfortabl|b first job|b floor $|b for her
-2 b for mov|b for quit|b for underscor|b from <asked>|b fun $|b go from|b go hom|b goe up|b goodnes $
-2 b half <asked>|b half that|b hand with|b hav fifteen|b hav the|b havent <talk>|b height $|b hint at
-2 b hold the|b hop the|b hour $|b i appreciat|b identity ther|b if $|b if he|b imagin the|b infinity $
-2 b input for|b input wer|b interest $|b is <asked>|b is behind|b is cheap|b is need|b is new|b isnt <facts>
-2 b it could|b it had|b it never|b it remind|b it tak|b its argument|b its item|b its last|b its on
-2 b its quiet|b judg $|b just a|b just as|b key is|b know for|b know what|b leftmost <shown>|b let paus
-2 b long one|b mak for|b many distinct|b mark wher|b may assum|b me a|b me today|b met each|b method <facts>
-2 b million and|b much <said>|b much mor|b my gran|b nastiest <shown>|b neighbour are|b never <asked>
-2 b nin quadrillion|b no clu|b not $|b not their|b notic about|b o and|b of <asked>|b of russian|b of slip
-2 b often a|b on eight|b on every|b one beyond|b one i|b one sort|b open to|b or deny|b or four|b out if
-2 b outer <shown>|b output is|b over <shown>|b over it|b paint <talk>|b party $|b pas <facts>|b pas on|b pick a
-2 b play your|b plu equal|b popitem <shown>|b pressur $|b put $|b quadrillion $|b record $|b recursion <talk>
-2 b recursion and|b remind you|b repeat <odd>|b round could|b run over|b screen $|b see them|b see whether
-2 b settl that|b seven minut|b she never|b shift everyth|b sho $|b sign <asked>|b smaller <talk>|b som other
-2 b someth <odd>|b somewher $|b start afresh|b statement <talk>|b stay <odd>|b still has|b sufficient $
-2 b suspect a|b sys <talk>|b sys modul|b tea her|b ten second|b test is|b that i|b that index|b that only
-2 b that show|b that yourself|b the cas|b the comment|b the computer|b the conversation|b the detail
-2 b the moment|b the slic|b the sys|b the timelin|b the window|b them with|b ther an|b ther are|b they arent
-2 b they cost|b theyr compar|b thi weather|b thi would|b thing do|b thing out|b thirty <talk>|b thos from
-2 b thre <odd>|b tim out|b to anyon|b to maintain|b to pas|b to show|b to their|b to touch|b to two
-2 b to understand|b toarray on|b told $|b trac them|b twelv and|b twelv of|b two argument|b two loop|b two test
-2 b undefin <talk>|b undefin if|b underscor <asked>|b underscor valu|b up <said>|b up without|b variabl <talk>
-2 b wait <odd>|b want thre|b want two|b way a|b we <facts>|b wer going|b what becom|b what chang
-2 b what differenc|b what different|b when <facts>|b when that|b when youd|b wher one|b which it|b which order
-2 b why a|b will that|b with doubl|b with ten|b without <odd>|b without an|b would any|b would look
-2 b writ first|b you begin|b you brought|b you build|b you caught|b you enjoy|b you fin|b you mor|b you pass
-2 b your <asked>|b your <facts>|b your loop|b your still|b youv gon|b youv mention|b youv not|b youv put
-2 b youv used|b zero for|b zero one|guess ask|guess describ|guess python|guess start|guess suppos
-2 language could|language every|language put|language without|leads afresh|leads bother|leads longer|leads reach
-2 leads statement|leads tomorrow|leads youv|nothing behind|nothing blank|nothing fil|nothing input|nothing jot
-2 nothing neighbour|nothing new|nothing problem|nothing ready|nothing somewher|nothing too|plan from|plan go
-2 plan mm|plan requests|plan sort|plan that names do|plan thatll|plan whatever|plan you|question anyth
-2 question her|question itll|remark interval|remark other|remark pair|remark that names all|remark that names to
-2 remark thre|remark try|remark we|remark with|reports among|reports argument|reports becom|reports build
-2 reports c|reports convinc|reports duplicat|reports eighty|reports end|reports fir|reports full|reports ive
-2 reports learn|reports ready|reports shrink|reports special|reports um|reports vanish|reports w|reports wear
-2 requests argu|requests bit|requests car|requests clear|requests estimat|requests imagin|requests librarian
-2 requests sampl|requests serv|requests whichever|s <said> afterward|s <said> later|s <said> leav|s <said> new
-2 s <said> off|s <said> slow|s <shown> anywher|s <shown> as|s <shown> build|s <shown> com|s <shown> doubl
-2 s <shown> fewer|s <shown> final|s <shown> hand|s <shown> keep|s <shown> leav|s <shown> loud|s <shown> memory
-2 s <shown> other|s <shown> past|s <shown> row|s <shown> sav|s <shown> span|s <shown> they|s <shown> throw
-2 s <shown> typ|s <shown> understand|s <shown> worth|s ^ afterward|s ^ appl|s ^ assumption|s ^ away|s ^ better
-2 s ^ carry|s ^ compiler|s ^ constructor|s ^ goodnes|s ^ id|s ^ kick|s ^ lot|s ^ mer|s ^ min|s ^ on|s ^ paper
-2 s ^ rub|s ^ say|s ^ sing|s ^ singer|s ^ sound|s ^ spell|s ^ undefin|s ^ v|s ^ w|s ^ what|s ^ wrap
-2 s ^ youll|s ^ zero|s a isnt|s a l|s a method|s a row|s a say|s a with|s abl do|s about tim|s about worst
-2 s add one|s all hav|s all test|s and memory|s and new|s and still|s and until|s and wont|s anyth you
-2 s approach it|s are any|s are the|s argument that|s as test|s as to|s away that|s befor begin|s befor break
-2 s both be|s can at|s can what|s check you|s clu now|s com a|s compar what|s condition les|s copy that
-2 s cost on|s do ask|s do gain|s do stop|s doe run|s doe second|s doe two|s don the|s dont them|s door a
-2 s draw small|s either may|s els you|s enjoy rest|s expect be|s fail is|s fifteen left|s fifteen remain
-2 s fill <shown>|s finish the|s first is|s first youd|s fit <shown>|s fiv <shown>|s fiv to|s follow you
-2 s for at|s for mor|s for one|s four seven|s four zero|s from import|s got that|s grandmother a|s had be
-2 s halv in|s hav <shown>|s hav count|s hav from|s heap slip|s heard <said>|s high middl|s how an
-2 s how distinct|s how its|s how look|s how step|s i thre|s idea you|s if isnt|s if understood|s ill back
-2 s im the|s in grow|s in pictur|s in row|s in third|s in your|s index one|s is own|s is when|s it its
-2 s it only|s its just|s its lin|s its plac|s keep as|s keep of|s lin that|s lip seal|s liv the|s look one
-2 s loop the|s mad stop|s mak an|s mark the|s me when|s mean a|s minu giv|s my in|s next thing|s nin eleven
-2 s now <shown>|s of call|s of nam|s of start|s one thi|s only many|s or the|s ought <shown>|s own and
-2 s pair the|s per and|s pleasur <shown>|s plenty tim|s point the|s point your|s popitem the|s program at
-2 s python a|s remember it|s rest your|s ring the|s round <shown>|s sam lin|s say many|s see <said>|s set and
-2 s seven with|s shall carry|s shall look|s she it|s show the|s shrink <shown>|s skip <shown>|s small pas
-2 s sort with|s speak each|s split <shown>|s still the|s stop ten|s str a|s sum <shown>|s sum two|s suppos hand
-2 s test <said>|s test say|s test two|s test with|s that an|s that had|s that half|s the aloud|s the around
-2 s the cas|s the doll|s the red|s the with|s them for|s ther lin|s thi one|s thing of|s think a
-2 s think russian|s third the|s thre its|s tim memory|s to someth|s to stuck|s to ther|s toarray the|s too cam
-2 s try that|s twelv fourteen|s two fiv|s two it|s underscor rang|s up for|s use up|s want it|s way the
-2 s well the|s wer as|s what an|s what insid|s what own|s when read|s when run|s whether left|s which or
-2 s whil with|s will to|s with is|s with problem|s with valu|s with wher|s would comparison|s would hop
-2 s you another|s you least|s you problem|s you such|s you troubl|s you use|s you would|s youd up|s youll it
-2 s your judg|s your know|s your need|s your notic|s your see|s your should|s your tim|sets up clos
-2 sets up fail|sets up go|sets up let|sets up n|sets up partner|sets up review|syntax a|syntax how|syntax tupl
-2 tells anyway|tells billion|tells coin|tells compiler|tells cur|tells elif|tells explain|tells eye|tells field
-2 tells gam|tells generation|tells inner|tells ive|tells java|tells k|tells let|tells machin|tells ordinary
-2 tells peek|tells recursion|tells room|tells swallow|tells tall|tells thread|tells today|tells wav|w afterward
-2 w almost|w anywher|w attack|w ballot|w bar|w bob|w both|w busiest|w carriag|w carry|w chapter|w chocolat
-2 w chronological|w cod|w coin|w com|w concret|w cup|w del|w detail|w discussion|w divider|w dvdf|w elif
-2 w enumerat|w exercis|w final|w gentl|w goodby|w goodnes|w grey|w hit|w hop|w hunt|w if|w import
-2 w infinity|w insert|w iterator|w kinder|w lambda|w land|w lay|w length|w let|w lip|w lock|w loos|w lunch
-2 w mak|w meant|w measur|w mother|w n|w nut|w object|w offic|w older|w original|w our|w outermost|w peek
-2 w phras|w platform|w pocket|w purpos|w pursu|w quadrillion|w react|w recommend|w say|w scor|w several
-2 w shopper|w simulat|w singer|w spac|w span|w suitcas|w sweet|w swim|w text|w thread|w tochararray|w took
-2 w torn|w total|w trad|w under|w upper|w use|w visibl|w week|w whil|w year|w yield|w z
-1 w abl|w ahead|w aim|w altogether|w among|w anew|w answer|w apart|w array|w awkward|w balanc|w bet|w boat
-1 w bookshelf|w british|w cap|w cell|w chang|w character|w chat|w christma|w club|w contract|w convert
-1 w cover|w cumin|w dad|w daughter|w def|w deny|w differenc|w disturb|w dog|w dominat|w drew|w drum|w edit
-1 w empty|w encourag|w engin|w entry|w everyth|w explanation|w exploration|w fac|w fals|w familiar|w fan
-1 w fenc|w fewest|w field|w film|w firm|w fish|w folk|w forth|w g|w glad|w glas|w guarant|w hay|w headphon
-1 w heappush|w height|w hes|w insertion|w int64|w iter|w kitchen|w lamp|w lazy|w loan|w locat|w long
-1 w lowest|w lru|w matter|w meanwhil|w member|w milk|w millisecond|w mountain|w mug|w nan|w necklac|w nervou
-1 w night|w nod|w nought|w open|w option|w orang|w pac|w party|w peck|w pin|w pinch|w possibl|w press
-1 w pretend|w program|w prompt|w query|w question|w r|w rang|w regret|w respect|w respond|w result|w safer
-1 w sandwich|w scal|w scan|w sceptic|w scribbl|w seal|w sent|w shap|w shin|w sign|w signatur|w simplest
-1 w siz|w sol|w song|w splic|w spok|w station|w street|w strip|w student|w suit|w tak|w therefor|w throat
-1 w thrown|w thumb|w tied|w tip|w toddler|w tricky|w um|w unbroken|w unfinish|w user|w volum|w wav
-1 w whatever|w wherea|w whisper|w whit|w wind|w winner|w worst
0 w abba|w aboard|w accord|w account|w act|w admit|w advanc|w ah|w air|w alongsid|w anybody|w anyth|w app
0 w appeal|w archiv|w asid|w ask|w assignment|w asterisk|w au|w averag|w back|w background|w bak|w bang
0 w bank|w bear|w becam|w becom|w begun|w belt|w big|w billion|w biscuit|w bles|w blink|w body|w boundary
0 w boy|w bring|w brush|w built|w cak|w calm|w cam|w capital|w caretaker|w caus|w ceil|w chair|w chart
0 w chunk|w clas|w coincidenc|w cold|w collection|w color|w comb|w company|w comparison|w complet|w confidenc
0 w consider|w consult|w contain|w containskey|w continu|w cop|w corner|w cosy|w cousin|w croupier|w dark
0 w day|w decid|w decorator|w deep|w diagonal|w diary|w dig|w dinner|w discard|w distinct|w divid|w doubl
0 w doubter|w drawn|w dream|w driver|w due|w dull|w dunder|w dust|w earliest|w easy|w elsewher|w english
0 w enter|w equality|w espanol|w euro|w everybody|w everywher|w exam|w excellent|w expectation|w expres
0 w fact|w factor|w falta|w fancy|w far|w favourit|w fear|w feet|w fell|w felt|w ferry|w fetch|w fill
0 w find|w finish|w fit|w fix|w flea|w footprint|w forever|w forgiv|w fre|w fridg|w full|w func|w ganz
0 w gap|w garden|w gat|w gent|w go|w gossip|w got|w grant|w gras|w grief|w ground|w gues|w guess|w guilty
0 w gut|w haha|w halfway|w halt|w hand|w hard|w harder|w hat|w help|w hesitat|w hey|w hi|w hiccup|w hold
0 w hot|w ideal|w identical|w ihrer|w implementation|w indent|w information|w intend|w interview|w interviewer
0 w intrigu|w invit|w inward|w ive|w j|w jacket|w jok|w jumbl|w keen|w kettl|w keyword|w know|w laid
0 w laptop|w larger|w largest|w laugh|w lawn|w leaf|w lean|w led|w leg|w legal|w lengthen|w lent|w listener
0 w littl|w longer|w lorry|w machin|w main|w manag|w manner|w map|w mas|w mismatch|w modification|w modify
0 w monk|w morn|w mouth|w multiply|w mum|w negat|w newcomer|w newer|w nic|w ninety|w nois|w noon|w notic
0 w nudg|w ob|w obvious|w odd|w onward|w oof|w operator|w ord|w ouch|w outer|w overall|w overflow
0 w overfull|w overlook|w overwritten|w panic|w para|w parad|w pardon|w park|w particular|w partition
0 w pencil|w penny|w perfect|w perform|w perhap|w pictur|w pitch|w pity|w plainest|w player|w plug|w polish
0 w poll|w poor|w pot|w power|w prefix|w pres|w present|w pric|w proc|w production|w programm|w property
0 w proportional|w provid|w pur|w puzzl|w quarter|w rack|w rain|w raw|w re|w read|w reasonabl|w recap
0 w receipt|w recht|w relativ|w remain|w repeat|w restart|w reveal|w rock|w rom|w rotten|w round|w rout
0 w saf|w said|w sail|w schau|w screen|w secret|w sell|w sequenc|w shak|w shant|w sheet|w ship|w shortcut
0 w shortest|w shower|w sight|w sil|w simpl|w simplement|w sit|w slic|w slight|w slightest|w slowest|w small
0 w smell|w smooth|w snip|w snow|w sold|w solid|w solution|w someth|w soup|w spe|w special|w specific
0 w spic|w spirit|w spoil|w spoken|w squar|w stall|w stand|w standard|w star|w steer|w sting|w strang
0 w struggl|w successful|w suggest|w summariz|w sun|w surfac|w surpris|w switch|w symbol|w talent|w taller
0 w tap|w tast|w taught|w technical|w term|w themselv|w theyr|w thought|w thr|w tight|w tim|w timelin
0 w tiny|w track|w trait|w tram|w travel|w treat|w uncut|w underlin|w underneath|w understandabl|w undon
0 w unfortunat|w unpack|w untouch|w useful|w using|w v|w valid|w visitor|w voucher|w waiter|w warm|w warn
0 w wasteful|w watch|w water|w way|w wear|w whatll|w wheel|w whichever|w whistl|w wid|w widen|w widest
0 w wie|w wonderful|w work|w worth|w writ|w wrot|w zip|w zu
1 w abov|w abren|w adapt|w additional|w ahoy|w alik|w arriv|w auf|w avant|w awful|w baby|w barman|w bas
1 w begin|w bel|w bell|w belong|w besid|w birthday|w bit|w blot|w bridg|w calendar|w call|w captain|w car
1 w challeng|w child|w children|w chosen|w cierra|w climb|w coast|w coffe|w combin|w como|w conjunto
1 w convenient|w cough|w couldv|w crack|w creat|w cuando|w cur|w dattent|w deslizant|w determin|w deutsch
1 w differenz|w directory|w doctor|w dry|w elk|w em|w engineer|w ensuit|w esta|w except|w expensiv
1 w explicit|w fantastic|w francai|w freq|w frequenc|w goal|w grandfather|w greatest|w gro|w handl|w happi
1 w head|w heavy|w helpful|w honest|w hous|w however|w id|w ignor|w immediat|w intact|w intervall|w je
1 w jeder|w ka|w leav|w letra|w look|w lot|w luego|w lying|w mad|w mean|w meet|w memory|w mistak
1 w monticulo|w mustnt|w nearer|w neednt|w nur|w obey|w occurrenc|w palm|w parcour|w plenty|w poi|w polit
1 w posicion|w prepar|w profundidad|w pub|w random|w realiz|w recognis|w recorr|w referenc|w rejoin|w se
1 w si|w sid|w sie|w singl|w slim|w snail|w sound|w starter|w strong|w su|w suma|w suspiciou|w swallow
1 w tag|w taken|w tamanho|w tamano|w te|w tear|w tel|w theyv|w threw|w throughout|w tongu|w troubl|w uncl
1 w unclip|w upward|w van|w ventana|w vertic|w voila|w wagon|w weight|w wert|w win|w written
2 advises addition|advises anew|advises bet|advises cell|advises certain|advises dot|advises dummy|advises kept
2 advises long|advises notic|advises tally|advises tupl|advises unclos|advises went|asks gav|asks neighbour
2 asks pop|asks sav|asks spot|b <shown> cell|b <shown> halv|b <shown> is|b <shown> led|b <shown> only
2 b <shown> right|b <shown> see|b <shown> somewher|b <shown> spot|b <shown> thes|b <shown> trick
2 b <shown> wouldnt|b <shown> youd|b ^ binar|b ^ copy|b ^ et|b ^ ever|b ^ f|b ^ hed|b ^ id|b ^ ive|b ^ may
2 b ^ nah|b ^ other|b ^ spend|b ^ whod|b ^ with|b a <facts>|b a bar|b a certain|b a classic|b a colour
2 b a detour|b a diary|b a gues|b a perfect|b about twenty|b add that|b after an|b again at|b against it
2 b all but|b all day|b all i|b already knew|b already pass|b already ther|b although the|b and append
2 b and for|b another minut|b answer one|b any <facts>|b are green|b arent <talk>|b at you|b away which
2 b be first|b be the|b beach $|b beat it|b befor nin|b befor youv|b begin to|b behav $|b best few
2 b binar such|b binary <odd>|b binary search|b both together|b bottom $|b bottom is|b branch $|b bucket for
2 b c to|b call the|b cant help|b certain <shown>|b colleagu of|b collect from|b compar <odd>|b count by
2 b count from|b count who|b count you|b des <unknown>|b direct $|b divid by|b don $|b dont mark
2 b doppelt <odd>|b doppelt verkettet|b dot append|b doubl loop|b draw one|b e <unknown>|b each generation
2 b ein gleitend|b end that|b exact that|b exist $|b fall to|b far <talk>|b fellow i|b fenster <odd>
2 b fenster mit|b figur out|b find it|b follow it|b for <said>|b for it|b for nin|b for thirty|b for twic
2 b frequency tabl|b fresh <said>|b from ten|b front <shown>|b further $|b gleitend <odd>|b gleitend fenster
2 b glu <asked>|b go left|b go with|b going $|b going <facts>|b going back|b going down|b got to|b grow by
2 b half the|b handl $|b hard <facts>|b hav bet|b hav seen|b heap is|b high <odd>|b him $|b hold for|b hook it
2 b how youd|b hunt for|b i fear|b if someon|b imagin <talk>|b immer <odd>|b in behind|b in count|b index $
2 b is met|b is simpler|b it around|b it better|b it might|b it the|b it twic|b its an|b its clean|b its first
2 b its how|b ive <odd>|b ive <talk>|b jump behind|b just about|b keep thos|b key <hinted>|b key count
2 b kth <talk>|b kth largest|b lambda <odd>|b lambda x|b leav <shown>|b led to|b length plu|b librarian had
2 b lift it|b linear one|b loop <odd>|b loop <talk>|b loop look|b lot is|b mak <hinted>|b maximum at|b met a
2 b middl with|b mit zwei|b moment you|b most you|b mov thing|b nah $|b need <odd>|b never check|b newest <odd>
2 b next <telling>|b no <talk>|b no troubl|b non $|b not <said>|b not stack|b notic $|b odd $|b often it
2 b old <facts>|b on which|b onc befor|b one besid|b one further|b one million|b one until|b ordinary <hinted>
2 b other <said>|b out again|b out without|b own pil|b paper wher|b piec is|b plat on|b previou one
2 b program exercis|b push on|b quell <unknown>|b r comma|b rang <odd>|b recursion is|b red one|b remember <odd>
2 b remov on|b right <asked>|b rippl spread|b road $|b round in|b row in|b s <shown>|b say anyth|b search that
2 b serv is|b set <odd>|b set foot|b she <shown>|b she got|b short of|b sit <shown>|b six lin|b skin $
2 b smaller <shown>|b so it|b som <unknown>|b sort all|b sort her|b sort one|b sort your|b spell out
2 b stack <telling>|b stal <facts>|b stal <hinted>|b stal end|b stand on|b stor each|b stretch is|b strok for
2 b sugar $|b sur to|b tak the|b tal the|b tallest tower|b that differenc|b that exist|b that match|b that spot
2 b that youv|b the <shown>|b the break|b the colour|b the fruit|b the linear|b the lower|b the natural
2 b the room|b their left|b them a|b them are|b ther <asked>|b ther <shown>|b ther no|b ther to|b thi for
2 b thos in|b thought <talk>|b thousand <hinted>|b thre <talk>|b thre are|b thre red|b through <hinted>
2 b through four|b tiny one|b tip a|b to bring|b to choos|b to join|b to nought|b to tak|b told me|b train $
2 b treat <shown>|b trip you|b trust the|b twic and|b twin and|b twin that|b two equal|b two it|b two other
2 b two would|b until <talk>|b up the|b upward and|b used <telling>|b utilis une|b verkettet <shown>|b want the
2 b was call|b was not|b way too|b weakest one|b went to|b wer <odd>|b what each|b what to|b when someth
2 b wher thi|b which half|b who first|b whoever <hinted>|b whol thing|b why <shown>|b will to|b wip the
2 b with constant|b without <asked>|b wont <hinted>|b work <hinted>|b work fin|b work upward|b worst $
2 b would <shown>|b would happen|b would hav|b x <shown>|b x <talk>|b x and|b x is|b yesterday <hinted>
2 b you <shown>|b you anyth|b you explor|b you happy|b you is|b you recurs|b you still|b you tick|b you whether
2 b youll <hinted>|b your counter|b your short|b your window|b youv comput|b youv only|b zeigern $|b zero it
2 b zwei zeigern|guess drop|guess noth|guess overkill|guess two|language each|leads map|leads tal|nothing binar
2 nothing bucket|nothing constant|nothing hed|nothing its|nothing leav|nothing loop|nothing overlap|nothing sav
2 nothing today|plan bracket|plan fill|plan onc|plan run|plan that|plan that names all|plan that names for
2 plan that names in|question dont|question from|question walk|remark however|remark noth|remark so
2 remark that names are|remark that names find|remark that names otherwis|remark theyr|reports afternoon
2 reports ask|reports beach|reports binar|reports calendar|reports club|reports div|reports forward|reports gut
2 reports harm|reports leav|reports map|reports nah|reports nest|reports nlargest|reports noth|reports parent
2 reports pocket|reports position|reports quadratic|reports register|reports spot|reports tea|reports tru
2 reports used|reports youngest|requests build|requests danc|requests h|requests lookup|requests n|requests park
2 requests slid|requests someth|requests spread|s <said> bit|s <said> if|s <said> out|s <shown> cost
2 s <shown> forty|s <shown> lov|s <shown> mix|s <shown> pick|s <shown> previou|s <shown> said|s <shown> shrink
2 s <shown> would|s ^ arent|s ^ binar|s ^ bit|s ^ bracket|s ^ can|s ^ d|s ^ de|s ^ f|s ^ fear|s ^ fill
2 s ^ halfway|s ^ hed|s ^ longer|s ^ my|s ^ nah|s ^ ordena|s ^ puzzl|s ^ recurrenc|s ^ revers|s ^ step
2 s ^ variabl|s ^ whod|s ^ written|s ^ wrot|s a known|s a search|s a simpler|s a stack|s a told|s a youv
2 s add check|s all their|s also you|s alway most|s alway of|s an from|s an list|s and in|s and over|s and sam
2 s and then|s as find|s as first|s as parameter|s at tail|s at very|s befor go|s befor is|s below the
2 s big are|s both only|s by on|s by until|s c counter|s can of|s chain <shown>|s click <shown>|s closer opener
2 s common <shown>|s could not|s day the|s dictionary do|s did leav|s direct it|s divid two|s do start
2 s doe now|s doesnt the|s dont <shown>|s down answer|s down linear|s down the|s dynamic exercis|s each cell
2 s each first|s each halv|s ein fenster|s every he|s fenster zwei|s finger the|s for a|s for hash|s for lookup
2 s for plan|s for smallest|s for tallest|s frequency you|s from chain|s go or|s half can|s happy that
2 s hold in|s hook in|s how a|s how could|s if gav|s in direction|s in hol|s in new|s in whil|s index a
2 s is classic|s is fin|s is her|s is is|s is problem|s it is|s it on|s it onc|s it out|s it until|s itll you
2 s its befor|s its binary|s its good|s its one|s keep one|s keep smallest|s key count|s key x|s know which
2 s last her|s last off|s later <shown>|s leav to|s left at|s left befor|s lin grow|s loop your|s low to
2 s mak a|s map thi|s me for|s middl an|s might that|s might you|s mit zeigern|s month the|s my candidat
2 s my ran|s need a|s new with|s nobody to|s of each|s of from|s off one|s old and|s one green|s one hand
2 s one i|s only and|s opener are|s order on|s out thre|s over the|s pair by|s pair counter|s plan <shown>
2 s problem in|s r to|s rather <said>|s register wher|s remember a|s row one|s say and|s seen you|s should at
2 s sid the|s small in|s sort is|s spot the|s stand befor|s sur be|s that any|s that cod|s that count
2 s that later|s that often|s the a|s the by|s the doesnt|s the in|s the left|s the second|s the till
2 s the who|s them from|s then as|s ther thre|s they up|s theyr up|s think an|s think one|s think the|s thre a
2 s thre want|s through rest|s tip bucket|s to another|s to by|s to visit|s try it|s two giv|s two goe
2 s two her|s two thousand|s un de|s until doubl|s up count|s up it|s up n|s updat maximum|s use dictionary
2 s use loop|s use of|s utilis fil|s walk and|s walk from|s what <shown>|s what comput|s what hold|s what one
2 s when closer|s wher it|s wher its|s which first|s which they|s will as|s window <shown>|s with cod
2 s with fals|s with half|s with lin|s with loop|s with thousand|s with tiny|s work with|s would work|s x in
2 s you entry|s you neither|s you return|s you tick|s you touch|s your start|s youv handl|s zero and
2 sets up centr|sets up good|sets up im|sets up older|sets up spread|syntax pop|tells al|tells anterior
2 tells ate|tells containskey|tells customer|tells danc|tells dir|tells doorman|tells equal|tells erst
2 tells flip|tells gleitend|tells guarda|tells king|tells locat|tells peel|tells sa|tells sausag|tells squar
2 tells stuff|tells taken|tells utilis|tells verkettet|tells zeigern|w acros|w al|w alphabetical|w annoy
2 w anterior|w arrow|w athlet|w best|w besucht|w beyond|w binar|w bloc|w bottom|w branch|w break|w build
2 w busca|w camera|w careful|w certain|w cheaper|w cinema|w closest|w common|w compara|w compt|w cuenta
2 w das|w dernier|w dictat|w died|w digit|w dir|w doing|w doorman|w eat|w einem|w end|w erst|w eye|w fifty
2 w fin|w fiv|w follow|w ful|w fullest|w gleitend|w glid|w good|w grandparent|w guarda|w happy|w ifs
2 w includ|w int|w kth|w las|w lesson|w leur|w level|w luck|w luggag|w mehr|w merk|w mis|w money|w nah
2 w nicht|w no|w nombr|w notch|w noth|w one|w opposit|w other|w pila|w plain|w plank|w plant|w quando
2 w recall|w relax|w resum|w ruler|w sa|w schli|w see|w shirt|w short|w shoulder|w sibl|w snak|w somebody
2 w speak|w spend|w stalest|w stuff|w sugar|w summ|w them|w touch|w uno|w upon|w verkettet|w weather|w wed
2 w went|w wherever|w whol|w wonder|w zeigern
3 act sets up|acts leads leads|advises bring|advises click|advises empty|advises eras|advises extra|advises hunt
3 advises pocket|advises precis|advises previou|advises sav|advises singl|advises small|advises smaller
3 advises theyr|advises track|advises treat|advises variabl|advises written|asks away|asks entir|asks possib
3 b <n> <n>|b <said> at|b <said> every|b <said> hav|b <said> your|b <shown> <facts>|b <shown> finish
3 b <shown> hear|b <shown> lay|b <shown> n|b <shown> quick|b <shown> under|b <shown> well|b ^ bin|b ^ carry
3 b ^ chaqu|b ^ click|b ^ decid|b ^ divid|b ^ dynamic|b ^ fifty|b ^ fix|b ^ glanc|b ^ had|b ^ hit|b ^ however
3 b ^ la|b ^ left|b ^ long|b ^ mak|b ^ mhm|b ^ mid|b ^ mm|b ^ nim|b ^ ooh|b ^ past|b ^ plat|b ^ recherch
3 b ^ som|b ^ someth|b ^ splendid|b ^ start|b ^ timestamp|b ^ una|b ^ utilis|b ^ went|b ^ whatever|b ^ whil
3 b a as|b a book|b a candidat|b a card|b a counter|b a danc|b a dummy|b a fre|b a frequency|b a hurry
3 b a quarter|b a ticket|b acros that|b add and|b after every|b after its|b again each|b already gon|b an ear
3 b and alway|b and behind|b and fil|b and just|b and mov|b and read|b and stretch|b and tail|b and the
3 b and tick|b and two|b and writ|b another <talk>|b anywher on|b are a|b are d|b are mor|b are the
3 b arrang the|b as <shown>|b as two|b at <shown>|b at any|b at them|b at wher|b at whichever|b bad day
3 b basical <odd>|b be zero|b been $|b befor add|b beforehand $|b begin a|b being a|b belong to
3 b better <hinted>|b beyond it|b beyond the|b biggest $|b bucket by|b buy you|b by <asked>|b by <hinted>
3 b by how|b by yourself|b c as|b can bring|b can ever|b can grow|b can one|b can unhook|b car in|b car that
3 b card and|b card for|b cas is|b certain <odd>|b chaine $|b chang that|b classic <hinted>|b clos <talk>
3 b cod as|b collection $|b colon $|b common of|b compar $|b complet befor|b constant if|b could <said>
3 b count plu|b crash becaus|b cupboard $|b current <odd>|b dan <unknown>|b dancer <shown>|b diccionario $
3 b dichotomiqu $|b dictionary <talk>|b do about|b do an|b do for|b do that|b domino <odd>|b dot nlargest
3 b dot popitem|b down <odd>|b drawer <odd>|b drift $|b e in|b each even|b earlier <shown>|b election <talk>
3 b els go|b enlazada $|b entry is|b est la|b est trie|b everyth you|b eviction $|b explor from|b fals in
3 b far too|b figur is|b fil $|b fil <odd>|b fill up|b finish <shown>|b finish one|b first whether
3 b floor <odd>|b for each|b forget <facts>|b found $|b four giv|b frequency <odd>|b fresh <talk>|b friend to
3 b from a|b from an|b from thre|b front <talk>|b full <hinted>|b full <telling>|b full sort|b giv zero
3 b going <asked>|b going over|b got it|b grow under|b gues my|b had <shown>|b had two|b halft sortiert
3 b hand <shown>|b hand the|b hang on|b has left|b has mor|b hashtabell <odd>|b hav thought|b head creep
3 b hear the|b heard the|b her <facts>|b honest $|b how <talk>|b how a|b how about|b how to|b however <shown>
3 b i and|b i would|b if len|b im <asked>|b in <talk>|b in from|b in our|b in ten|b in thos|b in which
3 b index <asked>|b index of|b index you|b index zero|b insert <shown>|b insid it|b int $|b is going|b is gon
3 b is just|b is precis|b is wher|b it away|b it isnt|b it match|b it must|b it onc|b it sav|b itll <shown>
3 b its correct|b its larger|b its mat|b its quadratic|b just one|b just turn|b k as|b key lambda|b kitchen $
3 b la <unknown>|b la somm|b largest <asked>|b largest <talk>|b largest of|b last candidat|b last position
3 b last seen|b lat and|b latest <talk>|b lead <talk>|b leftmost is|b let see|b lie <talk>|b lie befor
3 b link <hinted>|b link <unknown>|b liv <asked>|b logarithmic tim|b long <talk>|b longest row|b look how
3 b lookup by|b loop are|b loop of|b lov that|b low and|b many is|b map each|b mark <shown>|b matter $|b may $
3 b mhm $|b mid <n>|b might <asked>|b minu <odd>|b minu one|b mis $|b most high|b most peopl|b mov back
3 b my drawer|b my last|b n <unknown>|b nearest one|b neighbour alon|b never <telling>|b never append
3 b never had|b newest <facts>|b newest one|b nlargest of|b noth to|b number <talk>|b numero <odd>|b o <odd>
3 b of bee|b of nod|b of thos|b of tidy|b of use|b on each|b onc the|b one as|b one may|b one next|b one one
3 b one out|b one sweep|b one whos|b one youd|b one zero|b only hav|b only in|b only say|b ooh $|b opener and
3 b otherwis <talk>|b otherwis a|b over in|b over on|b pair <odd>|b peopl <shown>|b plain linear|b plan for
3 b pop <hinted>|b pop is|b pop item|b pour both|b present <shown>|b proper $|b provid you|b push it
3 b put <shown>|b put every|b put their|b que <odd>|b que <unknown>|b quick <telling>|b quickselect on|b read as
3 b reason $|b recherch <odd>|b recherch dichotomiqu|b recursiv <talk>|b remember <facts>|b rest <odd>|b right of
3 b rippl <odd>|b round and|b rul out|b run up|b sam <facts>|b say that|b scan <talk>|b search a|b second $
3 b sequenc $|b shak <talk>|b shak hand|b she can|b she was|b shor $|b should know|b should only|b sign it
3 b simp <talk>|b sink $|b sink each|b slip <facts>|b slip back|b smallest <asked>|b som <odd>|b someth ther
3 b somm <odd>|b somm des|b sort anyth|b sort is|b sort nor|b sortiert <odd>|b sortiert ist|b split in
3 b stand <talk>|b stop <facts>|b stor it|b such <said>|b sum thos|b surround <odd>|b surround region
3 b swap <shown>|b t as|b tabl <hinted>|b tag $|b tak a|b taken from|b tal sheet|b talk to|b techniqu <talk>
3 b test <talk>|b that <facts>|b that again|b that altogether|b that arent|b that read|b that sentenc
3 b that touch|b that very|b the beach|b the bed|b the biggest|b the cheapest|b the cloakroom|b the extra
3 b the furthest|b the half|b the indic|b the interview|b the pivot|b the plat|b the pointer|b the position
3 b the program|b the rarest|b the stack|b the start|b the vot|b the wait|b the wet|b their sum|b them on
3 b then the|b they <said>|b they belong|b they say|b thi $|b thi <talk>|b thi cod|b thi month|b thing $
3 b thing are|b think <odd>|b thos for|b thos is|b thos on|b though $|b though <talk>|b thre with|b threw the
3 b tick off|b to jump|b to notic|b to now|b too few|b top and|b touch <shown>|b touch in|b troubl $
3 b two <asked>|b two be|b two cas|b two for|b two smaller|b two when|b un dictionnair|b under their
3 b under your|b une <shown>|b until they|b until youv|b utilis <odd>|b version <shown>|b very well|b visit into
3 b visit onc|b want a|b want in|b was either|b was one|b wear the|b wher might|b which a|b which you
3 b who <facts>|b who <telling>|b who alway|b who oldest|b who on|b whos <talk>|b why do|b with either
3 b with prev|b with setrecursionlimit|b within $|b without <telling>|b wont <asked>|b work $|b work than
3 b would <facts>|b would it|b would work|b writ down|b you finish|b you havent|b you hop|b you spot|b you took
3 b you wor|b youd know|b your read|b your record|b your sum|b youv a|b youv already|b youv got|b youv thought
3 guess bfs|guess equal|guess good|guess hand|guess look|guess too|language nobody|language return|leads <said>
3 leads held|leads jump|leads lik|leads twin|nothing cant|nothing click|nothing connect|nothing dynamic
3 nothing eight|nothing glanc|nothing hang|nothing hes|nothing hit|nothing interval|nothing itll|nothing la
3 nothing mid|nothing newest|nothing nim|nothing ordereddict|nothing peek|nothing recherch|nothing thre
3 nothing timestamp|nothing twenty|nothing utilis|nothing went|nothing what|plan are|plan its|plan ive
3 plan their|question all|question both|question exact|question index|question youll|remark an|remark c
3 remark if|remark is|remark mark|remark my|remark no|remark pictur|remark t|remark that names set|remark they
3 remark though|remark two|remark without|reports <talk>|reports abba|reports arriv|reports beyond|reports black
3 reports bus|reports cheap|reports cheerful|reports cold|reports custom|reports delet|reports dichotomiqu
3 reports door|reports ear|reports eat|reports heavy|reports hes|reports hum|reports layer|reports lift
3 reports mm|reports mov|reports ooh|reports pas|reports pointer|reports quicker|reports recherch|reports rid
3 reports right|reports said|reports simpl|reports spill|reports splendid|reports stick|reports strip
3 reports tally|reports threw|reports till|reports today|reports tout|reports una|reports unlink|reports variabl
3 reports world|reports worth|reports written|requests <asked>|requests <shown>|requests browser
3 requests cafeteria|requests call|requests everyon|requests exact|requests front|requests group|requests gues
3 requests mad|requests pond|requests question|requests recursion|requests rippl|s <said> all|s <said> are
3 s <said> giv|s <said> halv|s <said> linear|s <shown> after|s <shown> at|s <shown> common|s <shown> crash
3 s <shown> everyth|s <shown> hom|s <shown> paint|s <shown> parent|s <shown> recursion|s <shown> ring
3 s <shown> spoil|s <shown> then|s <shown> til|s ^ avec|s ^ befor|s ^ bigger|s ^ bin|s ^ bother|s ^ club
3 s ^ compar|s ^ containskey|s ^ dichotomiqu|s ^ dont|s ^ dynamic|s ^ enjoy|s ^ fac|s ^ find|s ^ frequency
3 s ^ fresh|s ^ gather|s ^ however|s ^ ist|s ^ jar|s ^ len|s ^ lin|s ^ linkedhashmap|s ^ mhm|s ^ mm
3 s ^ mustnt|s ^ night|s ^ older|s ^ ooh|s ^ per|s ^ recherch|s ^ see|s ^ set|s ^ setrecursionlimit
3 s ^ splendid|s ^ student|s ^ tout|s ^ track|s ^ trad|s ^ uma|s ^ use|s ^ utilis|s ^ visit|s ^ warm|s ^ whil
3 s ^ without|s ^ woman|s ^ wont|s a chain|s a dictionary|s a help|s a round|s a start|s a through|s a tim
3 s a up|s about one|s after the|s afterward the|s all by|s all in|s all way|s already in|s alway to|s an into
3 s an map|s an pil|s and along|s and index|s and instead|s and two|s are sur|s are wait|s arrang by|s as went
3 s at glanc|s at start|s at third|s away a|s away one|s b b|s be good|s be is|s befor other|s befor stor
3 s behind twin|s bit a|s board domino|s break a|s bring down|s bucket one|s bucket that|s by a|s by length
3 s by plac|s by that|s cant them|s card each|s chaqu est|s check your|s closer <shown>|s coat <shown>
3 s colour the|s comparison <shown>|s cost a|s could be|s count zero|s d n|s dem sortieren|s depth you
3 s der nach|s des precedent|s dictionary each|s did find|s do onc|s do thos|s don <shown>|s don ten|s dont all
3 s doppelt <shown>|s dot of|s drop in|s e sort|s each be|s each every|s each stand|s each the|s each thos
3 s earlier <shown>|s ein und|s end the|s est somm|s every <said>|s every wher|s extend <shown>|s fall by
3 s fals its|s fewer than|s find shortest|s first has|s first of|s first with|s flood from|s floor in
3 s for <shown>|s for and|s for complement|s for in|s for now|s for sort|s forget <shown>|s freez length
3 s fresh is|s from and|s front behind|s go for|s go it|s going one|s good ther|s half million|s half sort
3 s halft ist|s hand the|s has <shown>|s hash the|s hav answer|s hav notic|s hav say|s hav throw|s he a
3 s head tail|s heapq nlargest|s her can|s her simp|s high the|s hold the|s hop the|s how do|s i one
3 s if <said>|s if ever|s if hand|s if read|s if stor|s if too|s if you|s in box|s in country|s in what
3 s in when|s initial d|s ink a|s insert again|s into other|s is clean|s is cod|s is first|s is for|s is good
3 s is map|s is textbook|s is they|s it befor|s it youv|s its again|s its long|s its without|s just for|s k in
3 s keep opener|s keep order|s know each|s la de|s la des|s lambda <shown>|s last it|s last of|s last used
3 s lead a|s les you|s let wher|s let your|s linear <shown>|s linear and|s list the|s look them|s loop <shown>
3 s mark youv|s min of|s minu in|s minu start|s month is|s my kept|s n i|s never back|s never out|s next next
3 s next nod|s no that|s nod to|s not enough|s of back|s of don|s of if|s of input|s of last|s of old|s of on
3 s of pair|s off youv|s often you|s on bad|s on floor|s on how|s on is|s on shelf|s on sid|s onc behind
3 s onc com|s one alway|s one down|s one drop|s one front|s one les|s or another|s other <shown>|s our had
3 s out you|s outsid <shown>|s pass <shown>|s plac each|s plac to|s plain doe|s point you|s position the
3 s put opener|s put with|s quickselect the|s r c|s reach far|s real to|s recent that|s remainder the
3 s return at|s say that|s see it|s see what|s self mov|s serv <shown>|s she don|s short a|s shorter the
3 s sinc add|s sink the|s sit the|s six ten|s slid <shown>|s slid it|s slip <shown>|s smallest by|s somm deux
3 s sound a|s stack be|s start an|s start as|s start each|s start fresh|s step from|s still visit|s stop from
3 s strip <shown>|s suppos had|s swallow <shown>|s swap <said>|s swap inner|s t in|s tak newest|s tal a
3 s than it|s that back|s that both|s that each|s that linear|s that not|s that that|s that word|s the <shown>
3 s the already|s the beforehand|s the each|s the exist|s the first|s the from|s the hook|s the idea
3 s the itself|s the nest|s the number|s the pas|s the smallest|s the tally|s the tower|s the turn|s them again
3 s them order|s ther all|s thi in|s thing to|s think guess|s thos lin|s thought the|s thre for|s thre one
3 s throw is|s throw of|s tim <shown>|s tim a|s tim and|s tim hav|s to index|s to or|s to sort|s to spot
3 s together its|s total the|s try <shown>|s try start|s two along|s two entry|s two seven|s unhook nod
3 s until was|s up every|s use or|s vertic <shown>|s was answer|s was he|s was seen|s we about|s welch sortiert
3 s wer a|s wer to|s what doe|s what should|s what writ|s when arriv|s when compar|s when hit|s when second
3 s wher <shown>|s wher look|s wher twin|s whether partner|s which each|s which in|s which with|s whil add
3 s who first|s with for|s with hand|s with lookup|s with nam|s with next|s with step|s you already|s you also
3 s you answer|s you has|s you how|s you rid|s you search|s you two|s you walk|s youd by|s youd that
3 s your are|s your by|s your it|s your short|s youv past|s zero one|sets up anyth|sets up begin|sets up check
3 sets up compar|sets up index|sets up order|sets up school|sets up serv|sets up work|syntax cur|syntax that
3 tells bit|tells chaine|tells chas|tells clos|tells cupboard|tells dabord|tells decorator|tells dictionnair
3 tells divid|tells doppelt|tells eviction|tells exercis|tells fenster|tells follow|tells forest|tells funny
3 tells gap|tells heaven|tells hurt|tells inicio|tells le|tells leg|tells long|tells lov|tells mirror
3 tells mother|tells nowher|tells opposit|tells ordena|tells overwrit|tells p|tells passenger|tells plain
3 tells por|tells position|tells quell|tells recent|tells referenc|tells region|tells reih|tells road
3 tells rout|tells runner|tells sho|tells snak|tells somm|tells student|tells techniqu|tells think|tells ultimo
3 tells underneath|tells upward|tells using|tells wasteful|tells whistl|tells width|tells woman|w <shown>
3 w arent|w biggest|w bill|w black|w block|w bos|w bread|w cafeteria|w chaine|w chap|w cheapest|w cheerful
3 w colour|w compar|w complicat|w custom|w dabord|w delight|w desk|w dichotomiqu|w ditch|w doppelt|w earth
3 w favour|w float|w forest|w fus|w going|w gon|w harm|w heart|w her|w hook|w hotel|w hum|w humour|w index
3 w inicio|w insid|w its|w k|w le|w lead|w mhm|w miss|w mm|w multip|w natural|w ooh|w ordena|w paid
3 w path|w person|w popitem|w por|w proud|w quell|w rarest|w recherch|w region|w reih|w relink|w road
3 w sens|w shop|w skin|w somm|w splendid|w step|w think|w told|w toy|w trivial|w truthy|w ultimo|w uma
3 w used|w utilis|w variabl|w well|w what|w world|w ya|w youd
4 acts reports reports|advises afresh|advises cach|advises explor|advises leap|advises link|advises mer
4 advises piec|advises reachabl|advises run|advises spar|advises sur|advises tri|advises weakest|advises whol
4 advises wrot|asks acros|asks bit|asks hang|asks let|asks nod|asks slip|asks told|b <said> about
4 b <said> meet|b <said> never|b <said> then|b <shown> append|b <shown> array|b <shown> began|b <shown> build
4 b <shown> comma|b <shown> doe|b <shown> ever|b <shown> full|b <shown> her|b <shown> lean|b <shown> low
4 b <shown> order|b <shown> second|b <shown> someth|b <shown> stack|b <shown> to|b <shown> wrot|b <shown> your
4 b ^ anyon|b ^ call|b ^ cover|b ^ empil|b ^ empty|b ^ if|b ^ ind|b ^ leg|b ^ length|b ^ lo|b ^ luck|b ^ mor
4 b ^ peek|b ^ pil|b ^ previou|b ^ pui|b ^ rais|b ^ recursion|b ^ union|b ^ was|b ^ welch|b ^ wrot|b a high
4 b a linear|b a match|b a nightclub|b a parameter|b a sailor|b a sweep|b a train|b against the|b all of
4 b all over|b an explicit|b an index|b and by|b and do|b and drop|b and e|b and four|b and insert|b and when
4 b anfang <odd>|b anfang sortieren|b area $|b arent they|b away each|b back $|b back button|b bad <talk>
4 b ballot $|b be at|b be easier|b bed $|b befor <said>|b better than|b between <asked>|b between you
4 b both plac|b break is|b button of|b call has|b can driv|b can gues|b candidat <asked>|b candidat said
4 b cant shut|b card <talk>|b carry two|b catch up|b chain in|b child <talk>|b comma <asked>|b comparison a
4 b could <talk>|b count each|b counter <talk>|b crash $|b cross <talk>|b de hachag|b dealt with|b depil a
4 b deserv a|b deux <odd>|b deux precedent|b diccionario <odd>|b dictionary by|b dictionary with
4 b differenc befor|b doblement <odd>|b doblement enlazada|b doesnt <asked>|b doesnt <talk>|b down <shown>
4 b down it|b each and|b each neighbour|b each til|b ear one|b easier $|b eight $|b ein hashtabell
4 b einen <odd>|b einen stapel|b enjoy it|b enough $|b enough if|b enter and|b entry <talk>|b equal ther
4 b ergebniss <odd>|b es <odd>|b ever <facts>|b everyth <asked>|b explicit <telling>|b explor the|b far has
4 b faut <odd>|b fermant $|b fibonacci $|b first <shown>|b first <telling>|b first half|b first idea|b first two
4 b first which|b for at|b for ever|b for is|b for s|b for small|b four that|b from each|b ful <talk>
4 b funny how|b gather all|b glu <talk>|b go of|b goe on|b got rid|b half away|b hand on|b hang the|b head goe
4 b highest <telling>|b hold is|b hold one|b how long|b i see|b if the|b il <odd>|b im glad|b in as|b in each
4 b in on|b in sequenc|b in thre|b is <hinted>|b is falsy|b it cant|b item and|b its already|b its border
4 b itself for|b jed offnend|b join <odd>|b join at|b just after|b keep <telling>|b kept <odd>|b key <odd>
4 b key error|b key it|b kilo $|b last lin|b lead nowher|b length <talk>|b level $|b lin <telling>
4 b lista <odd>|b lista doblement|b liv $|b lo <odd>|b log $|b lookup <hinted>|b loop <facts>|b many <hinted>
4 b map <facts>|b math dot|b may you|b me <hinted>|b memory for|b method that|b microphon $|b mild <talk>
4 b mit einer|b month <talk>|b month befor|b morn $|b much <facts>|b much <talk>|b my tea|b my voic|b n board
4 b neat <talk>|b need her|b neednt <telling>|b neednt sort|b neighbour to|b neither of|b nest <shown>
4 b nest <talk>|b nest loop|b never $|b nightclub with|b nin on|b no break|b no good|b not non|b o $|b o of
4 b of bucket|b of itself|b of me|b of som|b of start|b off each|b offnend <odd>|b offnend klammer
4 b often would|b old plac|b on at|b one beneath|b one drawer|b one fewer|b one goe|b one quick|b one read
4 b one so|b only onc|b open another|b open when|b ordereddict has|b ought to|b out on|b outer one|b over your
4 b partner befor|b peopl usual|b plain flood|b plain recursion|b point into|b position and|b precedent $
4 b put together|b python has|b queu for|b rang of|b rather <hinted>|b read me|b real <shown>|b rear $
4 b rest is|b result the|b right to|b ring after|b ring at|b rul $|b run the|b sam <asked>|b sam colour
4 b sam with|b seat $|b second <said>|b second a|b seem to|b serv as|b serv you|b shar a|b she cam|b she had
4 b shift by|b shorter $|b should <said>|b shrink on|b sigh $|b sinc a|b singl one|b sink the|b slid over
4 b slip <hinted>|b slip of|b slow for|b smallest <shown>|b so $|b sort <asked>|b sortieren $|b stack would
4 b stand next|b star at|b start it|b start on|b start one|b still <asked>|b strip with|b strok on|b such a
4 b suppos that|b swap it|b swap them|b tabl <odd>|b tabl <shown>|b tabl de|b ten lin|b test for|b than should
4 b that <shown>|b that also|b that first|b that sam|b that she|b that sort|b that thi|b the classic
4 b the dictionary|b the fullest|b the hook|b the nod|b the pag|b the proper|b the sampl|b the spot|b the tail
4 b the victim|b the weather|b them all|b thi week|b third <facts>|b thos <hinted>|b thos <said>|b thos of
4 b thre will|b threw <talk>|b through a|b tim a|b tim too|b tim would|b to <said>|b to mov|b to pick|b to see
4 b to that|b to whom|b top one|b total <talk>|b trad spac|b tre of|b trie $|b try two|b twin <shown>
4 b twin <talk>|b twin may|b two way|b una lista|b une tabl|b usual <hinted>|b way and|b we $|b wer in
4 b what <talk>|b when $|b when i|b when my|b wherea <talk>|b which two|b whos <shown>|b will <facts>
4 b will never|b window <odd>|b with append|b with fewer|b with mor|b with recursion|b with six|b wont help
4 b wont say|b word <hinted>|b word <telling>|b work if|b would complet|b wrong $|b y <unknown>|b you cant
4 b you jump|b you lay|b you linear|b you pay|b you said|b you want|b you wear|b you wip|b you with
4 b your best|b your going|b your only|b your tim|b your zero|b zero and|b zusammen $|b zwei <odd>|guess bingo
4 guess why|leads cam|leads middl|leads say|leads tabl|leads tidy|leads together|n <talk> 1|nothing anyon
4 nothing chain|nothing cover|nothing empil|nothing fifteen|nothing gather|nothing honest|nothing lo
4 nothing longest|nothing most|nothing other|nothing previou|nothing pui|nothing recursion|nothing taken
4 nothing theyd|nothing tri|nothing trust|nothing union|nothing welch|nothing wrap|plan isnt|plan sets up
4 plan that names carry|plan that names id|plan that names sets up|plan that names wher|plan that names with
4 plan well|question halv|question let|question reports|question to|remark by|remark from|remark n|remark step
4 remark tells|remark that names correct|remark that names why|remark until|reports absolut|reports action
4 reports afraid|reports attendant|reports back|reports beautiful|reports bisect|reports bring|reports burst
4 reports candidat|reports captain|reports careful|reports clean|reports conga|reports correct|reports coupl
4 reports easier|reports empil|reports enough|reports goe|reports head|reports helper|reports idea|reports jump
4 reports languag|reports len|reports ouvrant|reports possib|reports relay|reports sery|reports sigh
4 reports subtraction|reports tallest|reports techniqu|reports took|reports une|reports wash|reports whenever
4 reports win|reports y|requests <odd>|requests bound|requests giv|requests longest|requests lov|requests map
4 requests nobody|requests put|requests tiny|requests try|s <said> going|s <shown> began|s <shown> better
4 s <shown> bucket|s <shown> complain|s <shown> count|s <shown> frequency|s <shown> k|s <shown> pag
4 s <shown> plan|s <shown> read|s <shown> short|s <shown> that|s <shown> thirteen|s <shown> through
4 s <shown> till|s <shown> wherever|s <shown> without|s ^ another|s ^ cant|s ^ clear|s ^ climb|s ^ cod
4 s ^ current|s ^ depil|s ^ der|s ^ edg|s ^ einfach|s ^ explicit|s ^ fifty|s ^ head|s ^ insert|s ^ it
4 s ^ layer|s ^ nach|s ^ neednt|s ^ partner|s ^ pil|s ^ plac|s ^ position|s ^ pui|s ^ read|s ^ simpl
4 s ^ sleep|s ^ somebody|s ^ someth|s ^ tally|s ^ teacher|s ^ than|s ^ timestamp|s ^ which|s ^ wider
4 s a candidat|s a ear|s a fermant|s a linear|s a put|s a straight|s a will|s about to|s again each|s all one
4 s an argument|s an can|s an that|s an whether|s and attendant|s and by|s and dictionary|s and from|s and set
4 s and whether|s any to|s are <shown>|s are at|s are two|s arriv the|s as hold|s as know|s at seven
4 s attendant the|s be when|s befor any|s big <shown>|s big for|s both that|s both when|s box box|s by board
4 s by half|s c zero|s call in|s cam to|s can thi|s cod your|s could mak|s could tak|s count and|s cut the
4 s depil chaqu|s did consider|s doe it|s down a|s down every|s down to|s each follow|s equal plu|s even the
4 s exact many|s expect <shown>|s explor a|s explor entir|s extend with|s fall the|s fifteen seven
4 s find minimum|s for next|s for partner|s four it|s friend the|s from at|s from low|s from new|s from small
4 s giv the|s go alway|s going by|s going do|s got of|s grow shrink|s guest <shown>|s had down|s has one
4 s hav a|s hav been|s hav consider|s hav it|s hav to|s havent to|s her the|s hold <shown>|s hous its
4 s how tim|s i call|s i say|s if werent|s in befor|s in bin|s in each|s in even|s in from|s in heap|s in is
4 s in the|s into dictionary|s is an|s is length|s is miss|s is not|s is the|s its <said>|s its a
4 s its component|s its dot|s its entry|s its paint|s just its|s just over|s keep half|s keep small|s key by
4 s last first|s last or|s lean the|s leav the|s left smaller|s leg offnend|s les should|s let just|s let map
4 s let on|s lin by|s lista enlazada|s mad strok|s many of|s many start|s map to|s may <said>|s met befor
4 s middl a|s million <shown>|s minimum a|s mor it|s most of|s most with|s never at|s never than|s new only
4 s next in|s nlargest <shown>|s nod next|s not every|s not ther|s number <shown>|s occur often|s of by
4 s of clock|s of door|s of hour|s of solv|s off its|s on the|s one add|s one first|s one goe|s one next
4 s one plu|s one round|s one six|s one thre|s one wear|s ordinary <shown>|s outer until|s overflow a|s own of
4 s pick a|s pictur caterpillar|s plain first|s plu hash|s podium thre|s previou next|s r <n>|s right the
4 s ring a|s round circl|s runner the|s sam in|s scan the|s second and|s second has|s see its|s she a
4 s she from|s she off|s should <shown>|s slip paper|s smaller the|s somebody <shown>|s sort in|s spac tim
4 s stand to|s start new|s step <shown>|s still of|s stretch the|s strok <shown>|s tabl hachag|s than be
4 s than neighbour|s that cant|s that every|s that help|s that least|s that seven|s that stack|s that wrong
4 s the among|s the book|s the colour|s the figur|s the includ|s the point|s the structur|s the than
4 s the through|s their into|s ther a|s ther be|s ther doubl|s ther is|s thos in|s thre eight|s throw what
4 s to <said>|s to n|s to nearest|s to seen|s to that|s to thousand|s tre bee|s twin <shown>|s two them
4 s two thos|s une de|s up itself|s use dequ|s very <said>|s was or|s was plac|s was wrong|s what had
4 s when the|s wher wer|s which as|s which tak|s which the|s which thos|s which you|s who up|s with brac
4 s with break|s with highest|s with it|s with memory|s with priority|s with rabbit|s would for|s would up
4 s writ answer|s writ on|s you been|s you gues|s you my|s you their|s you trust|s your jump|s your pil
4 s your wrong|s your you|s zahl die|sets up com|sets up comma|sets up repeat|sets up stop|syntax each
4 syntax map|syntax tak|tells agr|tells app|tells arm|tells bed|tells bump|tells clever|tells contain|tells d
4 tells debut|tells doblement|tells domino|tells dos|tells einer|tells enlazada|tells explor|tells faut
4 tells gold|tells hachag|tells hi|tells key|tells labell|tells modulo|tells nim|tells numero|tells offnend
4 tells partner|tells practical|tells precedent|tells proper|tells pui|tells read|tells recursiv|tells sit
4 tells sortieren|tells stapel|tells ston|tells subarray|tells tallest|tells timestamp|tells trie|tells unclos
4 tells undo|tells worterbuch|tells zusammen|tells zwei|w absolut|w afraid|w alternativ|w be|w bother|w brac
4 w burst|w button|w choir|w circl|w column|w copy|w crash|w doblement|w dos|w edg|w enlazada|w exponential
4 w extra|w faut|w fenster|w for|w forward|w greedi|w grow|w hachag|w kilo|w mild|w mushroom|w nearest
4 w nightclub|w nowher|w numero|w ought|w pancak|w parent|w precedent|w pui|w real|w reconsider|w relay
4 w remainder|w removal|w room|w sery|w sigh|w sortieren|w throw|w tout|w tower|w trie|w trip|w view|w wher
4 w wider|w worn|w wors|w zusammen
5 acts requests reports|acts requests sets up|acts sets up tells|advises <facts>|advises backward|advises ballot
5 advises beyond|advises bucket|advises count|advises cut|advises flood|advises jump|advises nobody
5 advises overwrit|advises pass|advises pointer|advises round|advises scratch|advises slid|advises unhook
5 asks ask|asks inner|asks mark|asks person|asks plac|asks seen|asks youd|b <said> its|b <said> lead
5 b <said> would|b <shown> any|b <shown> call|b <shown> fit|b <shown> fool|b <shown> not|b <shown> per
5 b <shown> pick|b <shown> wait|b <shown> which|b ^ alpha|b ^ are|b ^ cest|b ^ chain|b ^ did|b ^ either
5 b ^ hand|b ^ il|b ^ k|b ^ know|b ^ logarithmic|b ^ never|b ^ newest|b ^ not|b ^ out|b ^ recurs|b ^ rippl
5 b ^ sho|b ^ spread|b ^ sum|b ^ swap|b ^ trad|b ^ tri|b a <unknown>|b a bell|b a block|b a flood|b a fram
5 b a lift|b a mark|b a memory|b a ring|b a strong|b a teacher|b a tower|b about $|b about that|b again on
5 b along and|b alpha $|b already doe|b an onion|b and add|b and cros|b and out|b and right|b and wip
5 b and your|b answer befor|b as plac|b at <unknown>|b b and|b be proud|b be wait|b been on|b bei <odd>
5 b beiden <odd>|b beiden vorherigen|b besid her|b big $|b bit longer|b bring a|b by tal|b can reach|b can step
5 b cant ever|b cas one|b check a|b child $|b collect their|b com after|b com off|b compar when|b comparison of
5 b could leav|b could that|b count <telling>|b cry $|b d <odd>|b d <shown>|b danc $|b dead <hinted>|b debut $
5 b depth <asked>|b desk $|b dictionary is|b die beiden|b dont even|b dont put|b dont throw|b dot next
5 b draw your|b earlier $|b earlier <telling>|b earlier twin|b egg $|b einer <odd>|b einfach die
5 b equal <telling>|b evaluat <facts>|b evaluat revers|b even he|b every step|b everyon <talk>|b explor all
5 b fear $|b finish with|b first <hinted>|b first one|b first serv|b for fiv|b for thre|b forget that|b four $
5 b four on|b fram you|b freez the|b from any|b got your|b grow <talk>|b halft <odd>|b halv are|b has <talk>
5 b has grown|b has your|b hav <talk>|b hav written|b hav you|b havent heard|b he has|b he went|b head <hinted>
5 b her join|b highest <shown>|b hop for|b i <odd>|b idea $|b ill <shown>|b in circl|b in only|b in ther
5 b insert it|b into <hinted>|b into a|b into plac|b into the|b is not|b is serv|b is spell|b is sur
5 b isnt <hinted>|b it soak|b item with|b its a|b its don|b its either|b its four|b its that|b keep $
5 b keep <hinted>|b keep <shown>|b keep it|b key <shown>|b kid $|b knew $|b lead to|b leav $|b linear <facts>
5 b look for|b look thing|b loop is|b lov <hinted>|b low high|b million $|b minu start|b mitad <odd>
5 b modify <hinted>|b modify binary|b modulo the|b mor <telling>|b mov one|b must never|b my favourit|b my kid
5 b nam and|b near <shown>|b need $|b neither <said>|b new start|b newest first|b nobody <asked>|b non for
5 b not me|b not that|b noth <shown>|b noth but|b of <hinted>|b of c|b of ten|b of them|b on onc|b on sock
5 b onc $|b one doe|b one each|b one join|b one of|b one ther|b one two|b one when|b only add|b only updat
5 b opener <talk>|b opener to|b or a|b ordenada $|b otherwis <asked>|b otherwis your|b ouvrant $|b over each
5 b pack $|b partner is|b pas <talk>|b pass <hinted>|b past the|b pictur a|b pil from|b plac <facts>
5 b plain <talk>|b plain <telling>|b plain python|b polish <talk>|b polish notation|b prev <hinted>
5 b previou <hinted>|b problem <odd>|b put ther|b question is|b queu <facts>|b queu is|b rais an|b read onc
5 b real <talk>|b repeat <hinted>|b revers polish|b roof <odd>|b round <talk>|b row <talk>|b s and|b said it
5 b say nin|b see <odd>|b see the|b seen it|b serv the|b set or|b shortest way|b should <telling>
5 b siempr <odd>|b simpler if|b sinc the|b solv thi|b someon last|b someth <hinted>|b someth you|b sort <hinted>
5 b sound <shown>|b stack and|b start <odd>|b stay as|b strong <facts>|b strong word|b subtract $|b tail follow
5 b test whether|b textbook <facts>|b than when|b that at|b that sav|b that to|b the crash|b the cur
5 b the guest|b the old|b the opposit|b the past|b the pil|b the rightmost|b the slip|b the version|b them to
5 b thes <hinted>|b they <odd>|b theyr lin|b thing <hinted>|b though you|b thre <asked>|b thre that|b til of
5 b to pop|b to remember|b together and|b tower $|b two <facts>|b two dummy|b two group|b una <unknown>
5 b underscor <hinted>|b until he|b used <hinted>|b visit <talk>|b visit it|b vorherigen <odd>|b wait befor
5 b walk from|b weakest <talk>|b wear <shown>|b wer a|b wer wait|b what <facts>|b wher you|b whether <talk>
5 b which other|b with <asked>|b with that|b with what|b within that|b writ their|b wrong thing|b yes $
5 b you <asked>|b you be|b you forget|b you know|b you no|b you read|b youd not|b your <hinted>|b your eye
5 b your half|b your hold|b your new|b youv <hinted>|doubt pushes|guess number|leads away|leads depth|leads lie
5 leads look|leads mak|n <talk> 4|n <telling> 4|nothing alpha|nothing cest|nothing clos|nothing explor
5 nothing four|nothing given|nothing il|nothing instead|nothing popitem|nothing queu|nothing sho|nothing sum
5 nothing swallow|nothing trad|plan a|plan an|plan keep|plan mak|plan say|plan swap|plan that names put
5 plan that names tell|plan that names well|plan that names why|plan walk|plan when|plan why|question at
5 question leads|question run|remark need|remark newest|remark requests|remark someth|remark stretch
5 remark that names can|remark that names heap|remark that names reports|remark then|reports ago|reports alpha
5 reports aunt|reports beaten|reports bisection|reports branch|reports browser|reports combination
5 reports comparison|reports cur|reports doubl|reports drawer|reports extra|reports fail|reports fast
5 reports found|reports handful|reports hear|reports hunch|reports lid|reports math|reports observation
5 reports opinion|reports peopl|reports prev|reports robber|reports room|reports singl|reports tiny
5 reports unhook|reports visit|reports warteschlang|requests continu|requests equal|requests spend|s <said> be
5 s <said> equal|s <shown> arrang|s <shown> choos|s <shown> clerk|s <shown> did|s <shown> enter|s <shown> goe
5 s <shown> let|s <shown> only|s ^ alpha|s ^ chaqu|s ^ did|s ^ du|s ^ figur|s ^ found|s ^ greater|s ^ helper
5 s ^ hotel|s ^ il|s ^ ind|s ^ jed|s ^ lady|s ^ laugh|s ^ mean|s ^ modify|s ^ neat|s ^ nest|s ^ nlargest
5 s ^ now|s ^ o|s ^ precis|s ^ register|s ^ roll|s ^ straight|s ^ tabl|s ^ taken|s ^ union|s ^ wherever
5 s a addition|s a again|s a alon|s a behind|s a clas|s a person|s a python|s a shorter|s a show|s ahead writ
5 s alway you|s and bottom|s and do|s and les|s are too|s as are|s as nest|s as pas|s as put|s at door
5 s at fresh|s at not|s at with|s be first|s befor <said>|s befor over|s beiden ergebniss|s best <shown>
5 s better the|s between two|s both and|s by all|s by left|s by tal|s call to|s can about|s can so|s cant the
5 s certain hurt|s clash gon|s clash the|s climb a|s collect their|s did think|s doe go|s dot equal
5 s down first|s drop at|s each <shown>|s each after|s each he|s eight the|s end return|s enter and
5 s evaluat polish|s ever the|s every of|s every you|s fin to|s finish a|s fiv ten|s for first|s four you
5 s generation as|s go to|s got one|s got too|s had phon|s hash <shown>|s hav go|s hear that|s hear well
5 s her hand|s i n|s i two|s if larger|s is them|s is thos|s isnt <shown>|s isnt to|s it about|s it cod
5 s it linear|s it right|s it slower|s it sort|s it up|s it wouldnt|s its call|s its first|s its lov
5 s its youd|s jedem landfeld|s just at|s lay on|s left is|s let about|s log and|s look wher|s many could
5 s many to|s marker the|s may me|s middl ten|s modify <shown>|s modulo length|s mor each|s n enumerat
5 s negativ <shown>|s neighbour <shown>|s newcomer at|s next a|s next one|s of caterpillar|s of inner|s of you
5 s off each|s on first|s one a|s one enough|s one one|s one shut|s one tak|s one wor|s only way|s our the
5 s out your|s over <shown>|s over and|s partner you|s pil paper|s plat the|s put finger|s put of|s put one
5 s put sock|s put two|s rang two|s rather when|s remember last|s remember youv|s revers notation|s row you
5 s run tim|s sav all|s say at|s serv in|s serv position|s she up|s shut outer|s simp <shown>|s so you
5 s someon week|s sort of|s spill on|s ston a|s stretch last|s than equal|s than other|s that insid|s that walk
5 s the entry|s the les|s the pil|s the sequenc|s the shift|s the straight|s the way|s the will|s their from
5 s ther only|s they in|s they it|s thi by|s thing said|s though a|s to both|s to entry|s to from|s to memory
5 s to rear|s to you|s two nod|s until clash|s until hav|s use on|s valu your|s version hav|s was out
5 s what happen|s when hav|s when lost|s when pop|s whether two|s which youv|s whil high|s with chain
5 s with doub|s with extra|s with stack|s with when|s wor <shown>|s would your|s wrong of|s x i|s you <shown>
5 s you befor|s you drop|s you round|s you sort|s you sum|s you unhook|s youv your|s zuerst dem|sets up around
5 sets up hand|sets up next|sets up slip|syntax after|syntax requests|syntax unles|tells afresh|tells arrival
5 tells bei|tells bfs|tells bin|tells colleagu|tells component|tells creep|tells dfs|tells differenc
5 tells exist|tells fibonacci|tells final|tells grand|tells guy|tells il|tells knew|tells lazy|tells lower
5 tells mad|tells mark|tells namesak|tells newcomer|tells ordenada|tells plac|tells rais|tells rippl|tells shed
5 tells shut|tells siempr|tells sortiert|tells strong|tells t|tells thatd|tells tool|tells vorherigen|tells wip
5 tells wish|w actual|w alpha|w ate|w bed|w bei|w breadcrumb|w breed|w burnt|w busqueda|w catch|w cream
5 w cry|w dancer|w debut|w deserv|w detour|w drawer|w egg|w einer|w everyon|w falsy|w first|w great|w guest
5 w hed|w hing|w il|w indic|w isnt|w jar|w lov|w meal|w memois|w notation|w observation|w onion|w ordenada
5 w piec|w post|w proces|w recip|w rightmost|w sailor|w second|w sho|w shorten|w sideway|w siempr|w soak
5 w sortiert|w stop|w subarray|w thing|w though|w together|w vorherigen|w with|w worterbuch|w zigzag|w zwei
6 acts advises leads|advises candidat|advises creat|advises forward|advises nothing said|advises partner
6 advises point|advises recursion|advises recursiv|advises reus|advises row|advises spoil|advises writ|asks fit
6 asks larg|asks match|asks moment|asks someth|asks term|b <said> cant|b <said> doesnt|b <shown> beyond
6 b <shown> cross|b <shown> hand|b <shown> jump|b <shown> map|b <shown> short|b ^ foxtrot|b ^ gebruik|b ^ group
6 b ^ instead|b ^ minu|b ^ ordereddict|b ^ overkill|b ^ record|b ^ stack|b ^ taken|b ^ tiefensuch|b a built
6 b a com|b a conga|b a constant|b a doubl|b a hundr|b a marker|b a sound|b a twist|b abov $|b accordion $
6 b action $|b all <odd>|b along it|b along with|b already <facts>|b an <unknown>|b and grandparent|b and hang
6 b and los|b and open|b and use|b anew $|b another candidat|b any way|b anyth <asked>|b app $|b app it
6 b are at|b are just|b are ther|b are your|b as your|b at that|b at thirty|b aus $|b beat the|b been <said>
6 b better be|b beyond its|b bigger one|b bit <shown>|b both <talk>|b but one|b by already|b by bisection
6 b by frequency|b by nam|b by wher|b c is|b catch it|b chair $|b chaqu <unknown>|b chaqu fermant|b check which
6 b classic <telling>|b clear the|b cold $|b combin $|b comma <hinted>|b comma <shown>|b correct <facts>
6 b correct <shown>|b could <shown>|b count <asked>|b count has|b count of|b cros off|b cur $|b day befor
6 b depth down|b des deux|b dictionary would|b different <shown>|b dimension $|b discard half|b disguis $
6 b do both|b door <asked>|b dummy <telling>|b dummy at|b each tal|b ear to|b ein warteschlang|b either stretch
6 b els <hinted>|b els has|b empil les|b end you|b even <shown>|b everyth <odd>|b f $|b fall over|b fami tre
6 b fetch the|b few <hinted>|b fifty thousand|b fiv $|b for all|b for every|b for fifty|b found it
6 b front <odd>|b gebruik <odd>|b gebruik een|b giv up|b glu <hinted>|b going to|b grandparent <talk>
6 b greater than|b group from|b group the|b grow on|b had better|b halv what|b hand of|b has to|b hash $
6 b hav <hinted>|b hav <shown>|b he say|b head <odd>|b heapq dot|b hear that|b heavier than|b hi <hinted>
6 b hol and|b how <asked>|b in disguis|b is another|b is insid|b is known|b is larger|b is twenty|b it all
6 b it and|b it behind|b it sit|b it when|b itll <facts>|b its <asked>|b its parent|b its smallest
6 b jump <telling>|b jump backward|b jump the|b just onc|b lack $|b latest <odd>|b latest <shown>|b lay on
6 b leav it|b left on|b length <asked>|b les ouvrant|b lie behind|b lin befor|b longer $|b longer than
6 b loop too|b mak <asked>|b many strok|b may forget|b mean $|b met <odd>|b most <odd>|b mov <talk>
6 b much memory|b n tim|b need a|b neighbour <asked>|b never hold|b newcomer $|b nod at|b nod with|b non <talk>
6 b not les|b now <talk>|b of zero|b on to|b on your|b one check|b one do|b one too|b one up|b opener <facts>
6 b out by|b own is|b pair by|b plu <odd>|b pointer <shown>|b pop from|b possib <talk>|b predecessor $
6 b prev and|b previou and|b problem $|b python ordereddict|b quadratic $|b rabbit <odd>|b rabbit that
6 b recent has|b remain is|b remember <shown>|b revers <talk>|b row $|b run onc|b russian <odd>|b russian doll
6 b said <shown>|b sam <hinted>|b sam end|b see who|b settl on|b should giv|b simp <shown>|b six and
6 b siz <shown>|b small heap|b sort <facts>|b spend a|b start plu|b stor <shown>|b strok and|b supper $
6 b suppos i|b sweep <facts>|b tail <shown>|b tal <shown>|b ten <talk>|b ten in|b textbook <hinted>|b that count
6 b that doe|b that second|b the area|b the box|b the car|b the fellow|b the item|b the nail|b the piec
6 b the record|b the second|b the smallest|b the world|b their last|b then a|b ther $|b ther any|b thos <talk>
6 b thousand <unknown>|b tim you|b to add|b to append|b to nin|b to pull|b too lat|b too many|b tool $
6 b tri <odd>|b two <telling>|b two figur|b une <talk>|b une fil|b up among|b upper one|b usa una|b use two
6 b victim $|b want for|b was that|b welch <odd>|b welch halft|b well $|b went <odd>|b went hom|b what at
6 b what still|b whatever <hinted>|b when only|b when ther|b wher everyon|b whil you|b who stand|b will be
6 b with forty|b word is|b world $|b wouldnt put|b wrot down|b you leap|b you mad|b you ought|b you sav
6 b you stand|b you sur|b youd only|b younger <odd>|b younger sibl|b your <unknown>|b your friend|b your inner
6 b zuerst nach|context plan|doubt tells|guess an|guess hold|guess leonardo|guess put|language leads
6 leads begin|leads pass|nothing empty|nothing foxtrot|nothing gebruik|nothing heapq|nothing hunt
6 nothing narrower|nothing out|nothing record|nothing seven|nothing spill|nothing stack|nothing thing
6 nothing tiefensuch|nothing une|plan my|plan that names by|plan that names correct|plan use|question fiv
6 question hold|question how|question is|question use|remark h|remark minu|remark peopl|remark say|remark to
6 remark water|reports <n>|reports bin|reports break|reports child|reports compar|reports dat|reports day
6 reports eras|reports evaluat|reports feel|reports glad|reports hom|reports ice|reports lead|reports met
6 reports neater|reports p|reports popularity|reports seat|reports sleep|reports smallest|reports spread
6 reports traversal|reports wors|reports youll|requests bus|requests canteen|requests kept|requests see
6 requests turn|s <said> alway|s <said> know|s <said> see|s <said> ten|s <said> too|s <shown> arent
6 s <shown> clos|s <shown> collection|s <shown> deep|s <shown> lost|s <shown> mark|s <shown> person
6 s <shown> present|s <shown> rabbit|s <shown> real|s <shown> smil|s <shown> whenever|s ^ beat|s ^ cada
6 s ^ catch|s ^ cold|s ^ comput|s ^ cover|s ^ dict|s ^ die|s ^ een|s ^ eight|s ^ fiv|s ^ friend|s ^ gebruik
6 s ^ halft|s ^ iter|s ^ meet|s ^ mit|s ^ nim|s ^ not|s ^ stick|s ^ textbook|s ^ threw|s ^ tiefensuch
6 s ^ took|s ^ welch|s a end|s a index|s a not|s about that|s about the|s add shift|s all thi|s along its
6 s also to|s an at|s and nin|s and of|s are slow|s are think|s at four|s away tim|s be away|s be off
6 s be use|s belong the|s by first|s c <shown>|s c in|s click the|s compar as|s could you|s count that
6 s coupl <shown>|s discard of|s do hold|s doe leav|s doe trick|s dot dot|s each leav|s each was
6 s empil ouvrant|s find pivot|s first serv|s for comma|s for is|s for it|s for on|s from fresh|s from ston
6 s full is|s go and|s guest a|s halv left|s has beat|s has that|s hear from|s help <shown>|s i <shown>
6 s if new|s if second|s ill a|s in as|s in opposit|s in set|s in wall|s includ <shown>|s into of|s is friend
6 s is most|s is next|s it any|s it open|s its that|s its your|s jed klammer|s knew one|s last and
6 s latest one|s leav with|s let <shown>|s let writ|s lif easier|s look after|s look befor|s lov you
6 s many each|s most has|s mov as|s nam it|s narrower the|s neighbour hand|s neither ever|s nest are
6 s new check|s new in|s nod a|s nod prev|s not the|s one cant|s one fewer|s one of|s only up|s or ther
6 s parent grandparent|s plac its|s problem on|s reach the|s read <shown>|s recent to|s remov <shown>|s rid the
6 s run it|s say <said>|s search what|s see <shown>|s she only|s sinc <shown>|s sinc what|s smallest first
6 s stay it|s stretch <shown>|s structur the|s that fiv|s that just|s the along|s the at|s the away
6 s the drawer|s the off|s the rul|s them each|s thos to|s thos wait|s thre itself|s throw whol|s til two
6 s to afresh|s to upward|s touch to|s treat as|s twenty for|s two mov|s two put|s two six|s up their
6 s wait lin|s walk the|s went ear|s when <shown>|s when already|s when first|s when of|s who in|s whol away
6 s whos you|s will spend|s wip all|s with best|s with instead|s with leftmost|s with mov|s with stor
6 s wouldnt it|s you at|s you mark|s you shift|s you solv|s youd to|s youll the|s your down|sets up append
6 sets up away|sets up backward|sets up below|sets up reach|tells along|tells anew|tells area|tells brit
6 tells cest|tells chalk|tells delet|tells depil|tells ergebniss|tells fermant|tells fil|tells fridg
6 tells instant|tells klammer|tells lot|tells neighbor|tells offset|tells overflow|tells setrecursionlimit
6 tells soon|tells spiral|tells straight|tells talk|tells unvisit|tells welch|tells went|tells woordenboek
6 w agr|w around|w beautiful|w brit|w depil|w disguis|w doubt|w drift|w ergebniss|w fermant|w fewer
6 w formula|w found|w four|w gebruik|w grew|w hang|w hav|w heavier|w hir|w hug|w itd|w kis|w klammer
6 w lost|w ouvrant|w pattern|w peel|w pleas|w popularity|w predecessor|w russian|w school|w smaller|w still
6 w supper|w that|w u|w unseen|w welch|w wish|w woordenboek|w younger
7 advises com|advises common|advises compar|advises cover|advises cross|advises gues|advises largest|advises lov
7 advises newest|advises pivot|advises r|advises serv|advises sheet|advises unvisit|advises wip|asks altogether
7 asks doubl|asks element|asks pick|asks run|asks saf|b <said> knew|b <said> los|b <said> through
7 b <shown> backward|b <shown> best|b <shown> guest|b <shown> join|b <shown> left|b <shown> los|b <shown> serv
7 b <shown> shorter|b <shown> us|b <shown> whenever|b ^ careful|b ^ eight|b ^ fill|b ^ heapq|b ^ negativ
7 b ^ notic|b ^ pay|b ^ quickselect|b ^ sinc|b ^ together|b ^ u|b ^ une|b a bad|b a chaqu|b a coupl
7 b a notebook|b a search|b act it|b afraid your|b all youll|b already <shown>|b an s|b and <odd>
7 b and <unknown>|b and simpl|b any earlier|b anyth off|b append when|b as an|b as soon|b b becom|b be serv
7 b becom b|b better <facts>|b block of|b blu $|b border $|b brauchst <odd>|b bravo $|b breakfast $
7 b built last|b but not|b by sid|b c <n>|b cach on|b cada <unknown>|b cam after|b can <unknown>|b can hear
7 b cest <odd>|b chang a|b cod <facts>|b cod it|b complet and|b could $|b count befor|b d of|b day <shown>
7 b des <odd>|b die <unknown>|b do as|b do first|b doe it|b doesnt chang|b dot <facts>|b dot item
7 b dummy <hinted>|b each titl|b et <odd>|b fami $|b far the|b find wher|b finger $|b first in|b first mak
7 b for a|b formula $|b forty $|b from small|b gain from|b giv $|b group is|b gues the|b half each|b hand each
7 b helper $|b high <asked>|b hold a|b hundr thousand|b i equal|b in <hinted>|b insid already|b insid of
7 b is already|b is dynamic|b is noth|b it $|b it ever|b it mak|b it reach|b it wer|b its math|b its partner
7 b its slower|b join them|b just <telling>|b just carry|b key <asked>|b kick out|b knew that|b knit $|b l and
7 b leg <odd>|b leg jed|b len of|b lif be|b lin the|b look any|b look in|b look on|b look only|b map from
7 b met that|b middl and|b mor than|b n is|b n minu|b near the|b neednt <facts>|b neighbour join|b never longer
7 b next equal|b nim <odd>|b nin <facts>|b no call|b no doubl|b no earlier|b not <facts>|b of empty|b of lin
7 b of pil|b of r|b of step|b oldest <hinted>|b on both|b one around|b one click|b one into|b one sit
7 b opener on|b or $|b or from|b other <hinted>|b out a|b out mirror|b out what|b pair again|b par <odd>
7 b percent of|b play the|b plu <talk>|b podium with|b popitem last|b previou two|b push <asked>|b put each
7 b queu of|b quick $|b reachabl from|b remov from|b right befor|b right below|b right hand|b rot <odd>
7 b rot orang|b s as|b scan on|b seat the|b see <asked>|b seen <hinted>|b shorter <shown>|b shouldnt you
7 b sid <talk>|b sid by|b simp add|b sink what|b solution $|b someth to|b soon as|b sort with|b stack is
7 b still work|b ston in|b strok behind|b subtract the|b t $|b tabl $|b tail is|b tal <odd>|b tal per
7 b tallest <odd>|b that hang|b that keep|b that many|b that too|b that twin|b that wher|b thatll do
7 b the dearest|b the set|b the street|b the two|b their answer|b they want|b though ther|b thre counter
7 b tick $|b tiefensuch <odd>|b tiefensuch von|b tim her|b to every|b to nod|b to reach|b to run|b to search
7 b to serv|b too littl|b two <odd>|b two mov|b up <talk>|b use les|b variabl are|b visit the|b want someth
7 b well with|b whos left|b with <said>|b with push|b would call|b wouldnt lif|b wrot on|b x <odd>|b you better
7 b you turn|b you your|b your row|b zuerst <odd>|guess inorder|guess is|guess itll|guess nobody|guess tak
7 guess work|leads <talk>|nothing 2|nothing group|nothing ill|nothing neither|nothing notic|nothing quickselect
7 nothing return|nothing seen|nothing unhook|nothing updat|nothing wider|nothing youd|plan not
7 plan that names befor|plan that names greedy|plan that names it|plan that names which|plan that names youll
7 plan who|plan your|question advises|question check|question ther|question work|remark did|remark index
7 remark sort|reports grandparent|reports heart|reports high|reports larger|reports left|reports luggag
7 reports minut|reports neighbor|reports road|reports skeleton|reports subtract|reports thing|reports work
7 requests box|requests clos|requests left|requests school|s <said> two|s <shown> car|s <shown> direct
7 s <shown> heap|s <shown> leap|s <shown> left|s <shown> map|s <shown> mov|s <shown> program|s <shown> queu
7 s <shown> rais|s <shown> set|s <shown> thos|s ^ bfs|s ^ brauchst|s ^ break|s ^ careful|s ^ caterpillar
7 s ^ cest|s ^ dequ|s ^ dummy|s ^ empil|s ^ had|s ^ happi|s ^ ink|s ^ math|s ^ out|s ^ poor|s ^ pour
7 s ^ quickselect|s ^ recursiv|s ^ rippl|s ^ sinc|s ^ smell|s ^ though|s ^ worth|s ^ x|s act out|s after it
7 s after of|s again every|s again the|s against last|s all is|s all rest|s and first|s another to|s append a
7 s as visit|s befor round|s befor the|s besid join|s beyond <shown>|s border to|s both ever|s bucket a
7 s bucket in|s can linear|s can to|s carry how|s chain the|s closer the|s collect <shown>|s comma in
7 s doesnt you|s each should|s each who|s entry <shown>|s every to|s everyth a|s fifty of|s finish <shown>
7 s for closer|s for than|s for thousand|s from back|s from left|s goe and|s grow one|s half in|s handful tim
7 s he them|s head forward|s i that|s if end|s if later|s if put|s in chain|s in zero|s is insid|s is log
7 s is seen|s is sort|s is thing|s isnt only|s it <said>|s it seen|s its log|s its very|s know neighbour
7 s know one|s largest down|s latest still|s latest that|s lead the|s leav as|s let finger|s lie its
7 s lin <said>|s lin a|s look further|s many that|s match closer|s may left|s met <shown>|s minimum of
7 s mor you|s n <shown>|s neither <said>|s non your|s of but|s of new|s of their|s on far|s one that|s one the
7 s only if|s or newest|s out left|s pil you|s possibl a|s rang <shown>|s read first|s remov the|s run of
7 s sank <shown>|s search each|s she on|s sid sid|s sinc cant|s sort <shown>|s sort mor|s still when|s stop two
7 s sweep <shown>|s sweep the|s tail the|s that been|s that row|s that start|s that zero|s the best|s the he
7 s the too|s the two|s the wrot|s them the|s think <shown>|s think rabbit|s think what|s thre six|s tick the
7 s tiefensuch jedem|s to cod|s to down|s to in|s tool a|s twin gon|s two four|s walk it|s want a|s what is
7 s when too|s wher generation|s wher last|s whether minu|s whil in|s window and|s with nearest|s with newcomer
7 s wont anyth|s you comput|s you from|s you let|s you no|s you to|s youd each|s your <shown>|s your on
7 s youv as|s youv for|s youv is|s youv on|sets up <odd>|sets up entry|sets up fall|sets up jot|sets up keep
7 sets up stood|sets up turn|sets up x|syntax sort|syntax though|tells alphabet|tells append|tells backward
7 tells binary|tells brauchst|tells coat|tells easy|tells fast|tells former|tells ink|tells lady|tells mitad
7 tells nothing said|tells ordereddict|tells outward|tells person|tells register|tells sery|tells sock|tells tag
7 tells thatll|tells tiefensuch|tells treat|tells victim|tells widen|tells zuerst|w blu|w brauchst|w breakfast
7 w broad|w cest|w dearest|w driv|w empil|w fast|w figur|w fool|w hunch|w hundr|w it|w join|w lat|w lit
7 w match|w mitad|w modulo|w namesak|w punish|w reorder|w respectabl|w ring|w slap|w smallest|w spiral
7 w stroll|w thatd|w tiefensuch|w young|w zero
8 acts ^ tells|acts sets up requests|acts sets up sets up|acts tells reports|advises chang|advises dequ
8 advises far|advises held|advises help|advises inclusiv|advises leftmost|advises result|advises saw
8 advises tail|advises throw|advises youll|asks add|asks bas|asks hop|asks latest|asks nobody|b <said> behind
8 b <said> thos|b <shown> differenc|b <shown> feel|b <shown> remov|b ^ absolut|b ^ arent|b ^ at|b ^ current
8 b ^ evict|b ^ her|b ^ his|b ^ hot|b ^ into|b ^ lov|b ^ narrower|b ^ right|b ^ spill|b ^ tally|b ^ tango
8 b a bouncer|b a min|b a narrow|b a plac|b a podium|b a sensibl|b a ston|b a wall|b after find|b again $
8 b all <unknown>|b alon <shown>|b already know|b an order|b and kept|b and remember|b as each|b as he
8 b back at|b be better|b both direction|b bound $|b by exact|b candidat <odd>|b cas you|b centr $|b check your
8 b click on|b clos it|b closer has|b coat $|b conga <facts>|b conga lin|b count again|b crowd <talk>|b cut the
8 b direct <asked>|b doesnt it|b dot sort|b each entry|b each month|b each one|b either one|b entry in
8 b every neighbour|b far <hinted>|b finger on|b finish for|b for both|b for so|b for someth|b forget it
8 b four letter|b foxtrot $|b fresh <odd>|b half whos|b halv the|b hand and|b hang it|b her for|b het <unknown>
8 b hol $|b hom <facts>|b hom ear|b how larg|b i shouldnt|b if theyr|b in last|b into <shown>|b into your
8 b it backward|b it began|b it from|b itll <talk>|b its n|b jedem <unknown>|b l $|b last <unknown>|b last com
8 b last person|b left $|b left and|b lie beyond|b mad the|b max <talk>|b may lie|b may shar|b memory of
8 b minimum in|b minu two|b minut <talk>|b minut ago|b morn to|b mov as|b much <odd>|b near all|b need to
8 b no longer|b not <hinted>|b observation $|b of arrival|b of card|b of how|b of siz|b on <telling>|b on down
8 b on foot|b one lead|b one tim|b only append|b open the|b out befor|b out from|b out with|b parent and
8 b part of|b pattern $|b peg $|b peopl who|b person <odd>|b plac would|b plu <shown>|b pond $|b possibl <odd>
8 b possibl partner|b put asid|b put on|b reach into|b remember that|b row is|b say yes|b second <talk>
8 b settl the|b she <telling>|b shelf <talk>|b simpl <talk>|b sink it|b small tabl|b smaller or|b so too
8 b someon <asked>|b sort <unknown>|b spill <odd>|b spill ink|b start becom|b still in|b than <asked>
8 b that <hinted>|b that cas|b that slid|b that wait|b the attendant|b the bigger|b the bin|b the bos
8 b the comparison|b the floor|b the hol|b the minut|b the mov|b the rail|b the right|b the thre|b the troubl
8 b the wash|b their count|b them so|b ther for|b ther when|b thing as|b third one|b thousand deep
8 b thousand tim|b to shut|b trad <facts>|b turn it|b twenty question|b two besid|b typ $|b und <unknown>
8 b undisturb $|b up front|b up just|b upsid down|b very good|b walk it|b want <odd>|b was $|b wer discover
8 b what youv|b whenever its|b who do|b with h|b with key|b with zero|b would <asked>|b would the
8 b wrong <shown>|b you <odd>|b you can|b you on|b you ther|b your coat|b your sho|b your walk|b your will
8 b zero <shown>|guess about the language advises|guess sorry|guess target|guess they|leads answer|nothing arrang
8 nothing carry|nothing closer|nothing current|nothing evict|nothing from|nothing handl|nothing his
8 nothing might|nothing r|nothing stop|nothing tally|nothing tango|nothing und|nothing whos|nothing x
8 nothing you|plan bles|plan constant|question giv|question say|question thatll|remark any|remark let
8 remark skip|reports centr|reports cloakroom|reports coin|reports know|reports lin|reports maz|reports mustnt
8 reports post|reports rang|reports say|reports shirt|reports sid|reports tango|requests anyth|requests card
8 requests figur|requests fram|requests insid|requests paint|s <said> chang|s <said> not|s <said> such
8 s <shown> arrival|s <shown> circl|s <shown> component|s <shown> havent|s <shown> hop|s <shown> rather
8 s <shown> spread|s <shown> start|s <shown> undisturb|s <shown> wont|s ^ absolut|s ^ accordion|s ^ allow
8 s ^ best|s ^ drawer|s ^ fram|s ^ hard|s ^ hold|s ^ narrower|s ^ near|s ^ spill|s ^ tango|s ^ trust|s ^ un
8 s ^ von|s ^ walk|s ^ wash|s a answer|s a flood|s a les|s a path|s a register|s a stroll|s afresh the
8 s after check|s along one|s an stack|s and isnt|s and newcomer|s any can|s back you|s be for|s be mor
8 s below <shown>|s best the|s bottom is|s cam by|s cant cross|s coat its|s colleagu min|s could with
8 s cut <shown>|s didnt that|s down that|s each could|s each count|s each join|s earlier has|s earlier the
8 s els to|s everyth follow|s finish good|s for depth|s for who|s got be|s has answer|s has plac|s hear <shown>
8 s i no|s if left|s in center|s in maz|s inner for|s is but|s is position|s is tri|s its on|s its ther
8 s its two|s link <shown>|s longer two|s lookup <shown>|s me <said>|s miss has|s mix the|s mov border|s my by
8 s near of|s newcomer <shown>|s no for|s nor <said>|s not many|s of alphabet|s of paint|s of previou|s on each
8 s on its|s onc it|s one complet|s one start|s only forward|s only with|s other to|s peopl hand
8 s perfect <shown>|s pick best|s pil <said>|s practical for|s rippl a|s row the|s sav a|s shrink the
8 s singl through|s smallest and|s solv <shown>|s spar that|s sweep left|s than need|s that bit|s that can
8 s that how|s that into|s that tal|s that textbook|s the began|s the twin|s they their|s tim you|s to hash
8 s to the|s trac <shown>|s trad for|s twenty a|s twin to|s two <said>|s two all|s until no|s up answer
8 s up the|s up word|s use queu|s will itself|s without anyth|s would each|s wrong <shown>|s you as|s you do
8 s you keep|s you now|s you shut|s you well|s youd hav|s your only|s yourself and|s youv already|s youv to
8 sets up heap|syntax by|syntax its|syntax put|syntax they|tells accordion|tells avec|tells brac|tells clean
8 tells def|tells design|tells deux|tells dry|tells dummy|tells end|tells extra|tells heard|tells heart
8 tells het|tells job|tells lead|tells lista|tells max|tells nobody|tells overlap|tells que|tells send
8 tells til|tells traversal|tells vanish|tells villag|tells wor|tells word|w alway|w ant|w appearanc|w are
8 w bigger|w busines|w chalk|w conclusion|w conga|w content|w cupboard|w departur|w deux|w easier|w fastest
8 w father|w het|w jumper|w kill|w lady|w lif|w lift|w lista|w neater|w nim|w offnend|w outward|w passenger
8 w possib|w rais|w replac|w reus|w sensibl|w sleep|w stor|w surviv|w timestamp|w to|w turn|w two
8 w undisturb|w unorder|w upsid|w wander|w want|w wor
9 advises beat|advises chain|advises constant|advises discover|advises easier|advises fix|advises follow
9 advises kid|advises work|asks count|asks mad|b <said> are|b <shown> area|b <shown> brac|b <shown> forget
9 b <shown> off|b <shown> rid|b <shown> seen|b ^ <said>|b ^ after|b ^ counter|b ^ find|b ^ flip|b ^ freez
9 b ^ hop|b ^ itll|b ^ man|b ^ nin|b ^ rot|b ^ shuffl|b ^ though|b ^ und|b ^ updat|b ^ usa|b ^ we|b a fir
9 b a hol|b a man|b about each|b about thi|b afresh is|b after <shown>|b after you|b ago $|b all that
9 b along how|b already has|b alway <hinted>|b and includ|b and seven|b any <shown>|b array is|b arriv at
9 b aunt <odd>|b becom the|b begin with|b beneath it|b bisection $|b both <facts>|b bucket tool|b build up
9 b by compar|b cam to|b can build|b can sav|b catch my|b caterpillar $|b check $|b clash is|b clever <odd>
9 b closer com|b closer with|b coat on|b comparison is|b con <odd>|b depth as|b dequ from|b direction $
9 b doe near|b doll $|b dont <asked>|b down from|b drawer for|b each $|b eight <shown>|b enough to
9 b ever <asked>|b evict from|b extend $|b feel $|b few $|b fibonacci <hinted>|b fibonacci <talk>
9 b fibonacci sequenc|b fifteen and|b figur $|b finish <facts>|b first step|b floor <shown>|b follow when
9 b foot $|b fre $|b front and|b go to|b hav it|b her is|b import <telling>|b index by|b indic $|b initial of
9 b inner <said>|b instant whether|b is n|b is tidy|b ist $|b ist <odd>|b it doe|b it don|b italian <odd>
9 b italian mathematician|b its counterpart|b its middl|b its too|b ja $|b just two|b know wher|b landfeld <odd>
9 b landfeld aus|b last <hinted>|b last two|b let <facts>|b librarian would|b look <shown>|b man $|b many step
9 b map <shown>|b met $|b most <facts>|b must match|b my drift|b my not|b need <talk>|b neighbour can
9 b not <odd>|b of paint|b of rabbit|b of the|b oh $|b oldest or|b one cam|b one comparison|b one extra
9 b one must|b one set|b one shorter|b only then|b opinion $|b or its|b out just|b overkill $|b p $|b pay for
9 b plant a|b plenty $|b pop it|b possibl <asked>|b put its|b quit $|b recent one|b record the|b reinsert a
9 b rest <talk>|b road <hinted>|b road with|b roll out|b rot thirteen|b said $|b second tim|b several tim
9 b she <facts>|b shift along|b shut the|b singl pas|b six to|b spell <odd>|b step down|b step one|b step out
9 b swap your|b ten minut|b ten thousand|b than with|b the bit|b the frequency|b the girl|b the list|b the low
9 b the post|b the shift|b the thing|b the uppermost|b thing on|b thos wait|b throw half|b to beat|b to plac
9 b to say|b to slid|b to think|b too <hinted>|b troubl is|b truth $|b try that|b turn each|b two helper
9 b two letter|b two road|b under it|b until nobody|b updat it|b use <asked>|b usual <talk>|b visit set
9 b von jedem|b warteschlang $|b way chain|b wer <telling>|b wer you|b what could|b what went|b wher youv
9 b which goe|b whol <shown>|b with black|b would a|b would feel|b you catch|b you follow|b you for|b you wer
9 b youd los|b your cost|b your first|b your stack|b your two|b z <unknown>|b zero isnt|guess in|leads left
9 nothing chang|nothing dan|nothing delet|nothing fiv|nothing freez|nothing island|nothing provid|nothing rot
9 nothing s|nothing see|nothing shouldnt|nothing usa|plan all|plan leads|plan one|remark i|remark start
9 remark that names id|remark twenty|reports agr|reports beat|reports brav|reports bump|reports election
9 reports input|reports mis|reports rack|reports replac|reports romeo|reports spend|reports tak|reports tower
9 reports trip|reports way|requests election|requests leav|requests row|s <said> an|s <shown> below
9 s <shown> fiv|s <shown> mirror|s <shown> next|s <shown> proper|s <shown> rest|s <shown> slid|s <shown> stack
9 s ^ brav|s ^ clerk|s ^ day|s ^ distanc|s ^ freez|s ^ heapq|s ^ know|s ^ oh|s ^ outward|s ^ plat|s ^ romeo
9 s ^ rot|s ^ run|s ^ usa|s ^ zuerst|s a binary|s a list|s about two|s ahead you|s all hang|s an mathematician
9 s and itself|s are when|s as extra|s ask for|s at if|s at last|s be index|s by them|s by till|s cant nest
9 s catch drift|s clos the|s count an|s current in|s don one|s dont <said>|s each is|s ever <shown>|s fil under
9 s from end|s from pair|s go scan|s goe one|s happen two|s has doubl|s has out|s has sam|s has smallest
9 s has than|s if catch|s im that|s in alphabet|s in draw|s in hand|s in minut|s insid loop|s is onc|s is way
9 s is youll|s it again|s its as|s jumper the|s least guest|s let start|s lin all|s link it|s log is
9 s lookup and|s loop with|s many led|s math <said>|s max <shown>|s mean <shown>|s memory what|s might to
9 s morn even|s mountain with|s must with|s not to|s of election|s of half|s old <shown>|s on branch|s one f
9 s one said|s one still|s only a|s out to|s plac one|s read from|s rest the|s rhym black|s road into
9 s round python|s sam on|s set of|s sinc put|s sinc the|s start any|s still after|s strip domino|s such <said>
9 s suppos gav|s ten <shown>|s test membership|s the between|s the puzzl|s the whil|s ther clash|s thre wont
9 s to behind|s to includ|s to nod|s to them|s took the|s top the|s two <shown>|s two chain|s two les
9 s two together|s until twin|s visit and|s week the|s wer of|s what every|s what put|s whether met|s who thi
9 s whos is|s window a|s work your|s would begin|s wrong the|s you about|s you index|s you log|s you ther
9 s your the|s youv <shown>|s youv acros|s youv thi|syntax one|tells aus|tells biggest|tells club|tells dequ
9 tells een|tells einen|tells freez|tells glu|tells grew|tells heapq|tells immer|tells innermost|tells landfeld
9 tells lo|tells month|tells nlargest|tells notebook|tells priority|tells reinsert|tells revers|tells shelv
9 tells someth|tells textbook|tells theyll|tells want|w arrival|w aus|w b|w ball|w brav|w colon|w cross
9 w entir|w extend|w inner|w landfeld|w p|w pag|w past|w rest|w romeo|w scrap|w setrecursionlimit|w sinc
9 w straight|w t|w tab|w twist|w uppermost
10 advises c|advises cas|advises clash|advises colour|advises direction|advises find|advises initial|advises lie
10 advises position|advises possibl|advises sign|advises slot|advises youd|asks pil|b <said> <asked>
10 b <said> forget|b <shown> complet|b <shown> guess|b <shown> of|b ^ best|b ^ chang|b ^ continu|b ^ na|b ^ nop
10 b ^ papa|b ^ question|b ^ wider|b ^ wip|b a bakery|b a lot|b a plain|b a seven|b along as|b and shrink
10 b and throw|b another <said>|b as with|b as youd|b at the|b avec <odd>|b away too|b be far|b been <odd>
10 b behind each|b better $|b both <asked>|b bound check|b brother $|b bug $|b but <talk>|b can forget
10 b can walk|b cant see|b carry <hinted>|b couldnt <odd>|b dem <odd>|b dem anfang|b depth <hinted>|b depth along
10 b do without|b dot pop|b drop half|b einfach <odd>|b far it|b first as|b for four|b forget about
10 b from scratch|b generation is|b girl befor|b golden <odd>|b golden ratio|b good <asked>|b had the|b half has
10 b has <asked>|b helper that|b hit $|b hold on|b i certain|b i in|b i saw|b i spok|b in an|b in both
10 b in box|b insid $|b is les|b it befor|b it begin|b it for|b it last|b it slid|b it will|b its basical
10 b jed <odd>|b just <hinted>|b kept all|b key $|b key by|b largest figur|b last entry|b last month|b let say
10 b littl <telling>|b loop for|b mad out|b middl <talk>|b miss <asked>|b mistak $|b mor to|b most that
10 b mov that|b mov two|b my job|b my next|b n <facts>|b nach dem|b nop $|b not befor|b not seen|b not when
10 b off the|b on one|b onc they|b one <odd>|b one sid|b only from|b only tak|b order dictionary|b own and
10 b paint on|b pas is|b path in|b pigeonhol $|b plan <talk>|b pop and|b possibl figur|b pour $
10 b previou <shown>|b put away|b put them|b reach further|b run one|b say a|b second word|b shortest path
10 b sinc an|b sit $|b so on|b solv the|b spend <facts>|b spend <hinted>|b spend memory|b spread out
10 b strict <facts>|b strik out|b structur <talk>|b talk you|b tango $|b the clash|b the loser|b the rest
10 b the structur|b them into|b ther the|b thing <asked>|b throw it|b to how|b to thre|b together $|b two of
10 b u <shown>|b unclos one|b unhook it|b walk down|b wash $|b way in|b we had|b weakest of|b what <said>
10 b wher <facts>|b wher <talk>|b whil <telling>|b why is|b will carry|b with in|b with les|b with non
10 b worth its|b wouldnt talk|b wrong <said>|b wrong and|b you about|b you hom|b you not|b you straight
10 b you thought|guess wouldnt|leads behind|leads dictionary|nothing best|nothing bottom|nothing doesnt
10 nothing papa|nothing slid|nothing together|nothing visit|plan hm|plan start|question onc|question with
10 remark check|remark drop|remark lov|remark sound|remark test|remark that names plu|reports <hinted>
10 reports arrow|reports bas|reports classic|reports crowd|reports evict|reports na|reports nail|reports nop
10 reports party|reports previou|reports search|reports secret|reports shap|reports sho|reports sweep
10 reports think|reports trick|reports truthy|reports walk|requests consider|requests tidy|s <said> break
10 s <said> of|s <shown> ahead|s <shown> append|s <shown> extend|s <shown> for|s <shown> half|s <shown> log
10 s <shown> match|s ^ arriv|s ^ ask|s ^ bos|s ^ c|s ^ captain|s ^ clip|s ^ comparison|s ^ feet|s ^ just
10 s ^ look|s ^ mark|s ^ million|s ^ minimum|s ^ na|s ^ nop|s ^ often|s ^ papa|s ^ pretty|s ^ prev
10 s ^ question|s ^ turn|s ^ und|s ^ wip|s a lookup|s a too|s after sort|s agr you|s all ever|s an dictionary
10 s an of|s are one|s at <said>|s away much|s away of|s b a|s befor pop|s behind earlier|s better that
10 s both together|s breadth search|s button your|s card <shown>|s carry depth|s could <said>|s count as
10 s do ordinary|s each must|s empty box|s enough <shown>|s far slow|s finish job|s for was|s forgot check
10 s four until|s from neighbour|s girl you|s has gon|s havent on|s i you|s if are|s in half|s in hurry
10 s insid the|s is instead|s is zero|s it minut|s it theyr|s itll <shown>|s its how|s just and|s left one
10 s lin <shown>|s look someth|s low the|s middl <shown>|s n with|s nach anfang|s next lie|s nod the
10 s not <said>|s of plain|s of thre|s of wait|s off front|s one has|s one last|s one many|s one matter
10 s one partner|s one through|s open the|s push out|s put and|s put down|s python remember|s remember order
10 s s in|s search the|s she at|s shouldnt <shown>|s sink <shown>|s sort sweep|s tak the|s tak top|s test you
10 s than of|s that keep|s that still|s that them|s the be|s the just|s the that|s the wait|s the you
10 s them that|s ther structur|s they be|s they that|s theyv to|s throw too|s treat zero|s unvisit <shown>
10 s what pass|s whil hi|s why <shown>|s why you|s with doubl|s word it|s you mov|s you onc|s your mor
10 sets up <said>|sets up everyth|sets up pay|tells begin|tells besid|tells brother|tells con|tells driv
10 tells far|tells fish|tells front|tells guard|tells hard|tells later|tells letter|tells tri|tells usa
10 tells wall|w attendant|w avec|w batch|w beach|w beaten|w beforehand|w beneath|w dict|w doll|w door|w down
10 w each|w forgotten|w freez|w gain|w golden|w had|w job|w label|w later|w lin|w loser|w nop|w ordereddict
10 w problem|w ratio|w sank|w secretary|w sort|w stapel|w ston|w tango|w thousand|w wer|w woman|w yourself
10 w zuerst
11 advises delet|advises dict|advises fall|advises mind|advises pag|advises replac|asks fill|asks going
11 asks instant|asks remain|b <said> must|b <shown> again|b <shown> greater|b <shown> hour|b <shown> liv
11 b <shown> reachabl|b <shown> sort|b ^ bravo|b ^ build|b ^ closer|b ^ dan|b ^ fiv|b ^ going|b ^ higher
11 b ^ sweep|b ^ theyll|b ^ zahl|b a browser|b a count|b a fami|b a modify|b a sentenc|b about <facts>
11 b alphabet $|b and down|b answer as|b append <odd>|b append <talk>|b b $|b be <odd>|b be don|b been to
11 b begin at|b bell $|b best one|b between thos|b both at|b c <facts>|b can still|b clos in|b common method
11 b could do|b count <hinted>|b count dot|b dot most|b doubl end|b down one|b down when|b each <hinted>
11 b each from|b each opener|b earlier than|b els <asked>|b en <odd>|b even when|b ever <odd>|b everyth fall
11 b extra <hinted>|b far simpler|b fin <shown>|b from pisa|b h <talk>|b had <facts>|b handy $|b hang up
11 b iccanobif $|b if only|b im afraid|b is someth|b it so|b its sort|b its spell|b keep only|b key to
11 b know the|b labell with|b leftmost $|b len <shown>|b log <shown>|b loop you|b lot <talk>|b low <asked>
11 b map $|b me on|b minimum <shown>|b modify <telling>|b mountain <odd>|b mountain road|b my pick|b next door
11 b next floor|b nobody <facts>|b nod <odd>|b nod <talk>|b not what|b onc too|b one <asked>|b one jump
11 b one still|b one structur|b only <odd>|b or bfs|b or one|b remember which|b repeat work|b ring a|b rout $
11 b scenic <odd>|b scenic rout|b search for|b search from|b set <hinted>|b shak <hinted>|b she <odd>
11 b shed <odd>|b simp <odd>|b sort first|b straight away|b such as|b than <talk>|b that <telling>|b that clos
11 b the <unknown>|b the call|b the least|b the left|b the scenic|b the stor|b the villag|b thing <shown>
11 b tidy <shown>|b till its|b to compar|b to from|b to spar|b to try|b too deep|b too often|b turn every
11 b two you|b une <odd>|b von <odd>|b walk <shown>|b week <talk>|b who <asked>|b whoever <odd>|b whoever <shown>
11 b window that|b with o|b with only|b wont be|b wrong as|b you evict|b you in|b your ther|guess warm
11 language two|leads front|leads kept|leads nothing said|nothing afterward|nothing bravo|nothing dfs|nothing f
11 nothing h|nothing subtract|nothing sweep|nothing till|nothing which|nothing zahl|plan could|plan for
11 plan that names its|remark rather|reports began|reports burn|reports dfs|reports flag|reports furthest
11 reports generou|reports guest|reports iccanobif|reports liv|reports pattern|reports recognis|reports somebody
11 reports spe|reports steam|reports villag|reports weight|requests ask|requests revers|requests visit
11 s <said> never|s <said> the|s <shown> dot|s <shown> mor|s <shown> open|s <shown> rang|s <shown> saf
11 s <shown> second|s <shown> spar|s <shown> think|s ^ afraid|s ^ below|s ^ cach|s ^ colleagu|s ^ elegant
11 s ^ ever|s ^ formula|s ^ iccanobif|s ^ kid|s ^ lif|s ^ linear|s ^ marker|s ^ n|s ^ opener|s ^ parent
11 s ^ post|s ^ sentenc|s ^ speak|s ^ test|s ^ theyll|s ^ train|s ^ twenty|s all it|s and out|s back latest
11 s be you|s befor know|s can don|s cod <shown>|s com at|s dictionary the|s do still|s don a|s dont it
11 s dot common|s dot to|s each and|s each back|s each just|s earlier can|s equal dot|s ever back|s fak at
11 s far is|s find the|s first befor|s first only|s follow thread|s group <shown>|s half them|s hand depth
11 s happen the|s has com|s has match|s hav that|s how is|s i hop|s if got|s in bound|s in cod|s inner befor
11 s is past|s is six|s isnt just|s it each|s it later|s its appearanc|s just or|s last one|s left in
11 s lin each|s list a|s look at|s mak les|s may up|s mov is|s never them|s next begin|s nin two|s of are
11 s of current|s of neighbour|s of shelf|s oldest the|s on that|s onc often|s one all|s one follow|s other your
11 s pair and|s part it|s peek the|s plu one|s reach an|s remov from|s ring bell|s road to|s sam <shown>
11 s should out|s simp the|s slow you|s someth answer|s soon a|s sort by|s start of|s still be|s the action
11 s the bench|s the both|s the group|s the label|s the of|s the part|s the reach|s ther what|s thi the
11 s to first|s to of|s to twin|s turn two|s twenty are|s use that|s variabl one|s very you|s was most
11 s when only|s wher head|s which one|s who <shown>|s with littl|s with loan|s with previou|s word you
11 s would be|s wrot the|s you it|s you turn|s your isnt|s zero miss|sets up <unknown>|sets up plu|syntax non
11 syntax youll|tells beiden|tells disjoint|tells eat|tells finish|tells halft|tells hang|tells order
11 tells otherwis|tells par|tells peg|tells quickselect|tells regular|tells run|tells theyd|tells train|tells x
11 w aunt|w beiden|w bisect|w crayon|w disjoint|w dll|w een|w einen|w exact|w grown|w halft|w iccanobif|w is
11 w itself|w liv|w mix|w objection|w oh|w peg|w que|w runner|w scenic|w steam|w ther|w theyll|w whom
11 w width|w word
12 advises <odd>|advises build|advises innermost|advises refresh|advises tim|advises together|advises topmost
12 advises toward|advises twin|asks back|asks separat|b <said> <hinted>|b <shown> acros|b <shown> border
12 b <shown> dot|b <shown> field|b <shown> many|b <shown> patch|b ^ better|b ^ ein|b ^ ess|b ^ hm|b ^ stop
12 b a binary|b a chain|b a link|b a smaller|b be what|b befor $|b below and|b below the|b build it|b built $
12 b chaqu <odd>|b clip it|b clock $|b compar the|b could also|b crash sinc|b d and|b dan <odd>|b door $
12 b down until|b du <odd>|b each nam|b ear $|b eff $|b end <odd>|b end for|b enter onc|b ever $
12 b extra argument|b final <shown>|b for i|b four pointer|b from <shown>|b from i|b funny you|b gam $|b go ther
12 b grow slower|b halv would|b heavy <odd>|b hundr $|b imagin peopl|b in counter|b ink on|b into <telling>
12 b is exact|b is hopeles|b is right|b it certain|b its enough|b its out|b itself $|b know <talk>
12 b largest count|b list with|b many are|b maz $|b minesweeper $|b miss is|b mor after|b mor for|b mor often
12 b need all|b night $|b not simp|b off onc|b often as|b older one|b on scan|b one ring|b one step|b one you
12 b only to|b overboard $|b pil <talk>|b pil by|b plac and|b pretty much|b proper <talk>|b rang <hinted>
12 b real <facts>|b recurrenc $|b recursiv <shown>|b return not|b right ther|b said <said>|b say im|b see no
12 b sentenc is|b shelf $|b short $|b singl or|b small <talk>|b small to|b smallest on|b som <hinted>|b spot $
12 b start both|b stick $|b stop ther|b tail $|b than one|b than that|b than wher|b that grow|b that thread
12 b thatll <talk>|b the center|b the job|b the plu|b think <talk>|b thirty eight|b to refresh|b too <asked>
12 b turn thos|b twin has|b two fak|b two marker|b two to|b until ther|b was <said>|b was don|b what a
12 b what youll|b when you|b which mean|b wors $|b would <telling>|b you cros|b you stor|context guess
12 doubt code|guess about the language youd|guess lov|guess with|language reports|leads mad|nothing ein
12 nothing ess|nothing everyon|nothing join|nothing mak|nothing way|plan check|plan that names ther
12 question compar|remark hop|remark keep|remark s|remark that names go|reports border|reports bother
12 reports counter|reports fresh|reports hash|reports inner|reports mid|reports miss|reports overboard
12 reports pigeonhol|reports plan|reports put|reports simp|reports tray|reports wherever|reports wider
12 requests along|requests fetch|requests nothing said|requests think|s <shown> coat|s <shown> compar
12 s <shown> current|s <shown> first|s <shown> overflow|s <shown> put|s <shown> well|s ^ append|s ^ common
12 s ^ div|s ^ doubl|s ^ ess|s ^ handl|s ^ his|s ^ i|s ^ initial|s ^ its|s ^ k|s ^ met|s ^ most|s ^ previou
12 s ^ sho|s ^ whether|s a check|s a mark|s all <said>|s an field|s and eight|s at far|s be ther|s befor call
12 s behind loop|s but the|s can each|s compar all|s d <shown>|s doe the|s finish can|s from middl|s from plu
12 s grow than|s had start|s has it|s her <shown>|s if cros|s if wrot|s in word|s isnt enough|s it last
12 s it the|s just other|s keep not|s lay out|s les equal|s lift the|s list append|s many wer|s mark as
12 s moment <shown>|s need four|s of problem|s of thousand|s off go|s onc after|s onc you|s one max|s other and
12 s pull the|s return on|s say a|s slower that|s so has|s stroll the|s tabl the|s than input|s than you
12 s that and|s that entry|s that separat|s that what|s thirty and|s thos do|s thousand will|s to left|s twin be
12 s until gon|s used say|s was last|s well onto|s what would|s whether miss|s wip the|s with middl|s you halv
12 sets up gon|sets up plac|sets up suppos|syntax as|syntax yes|tells <facts>|tells <n>|tells <unknown>
12 tells abov|tells anfang|tells crack|tells dem|tells einfach|tells es|tells except|tells fir|tells h
12 tells handful|tells ignor|tells initial|tells narrow|tells smallest|tells trip|tells von|w action|w again
12 w anfang|w ap|w bakery|w basket|w center|w dealt|w dem|w dimension|w einfach|w es|w eviction|w flag
12 w hurt|w leap|w minu|w narrower|w next|w nin|w nobody|w official|w overboard|w par|w pebbl|w podium
12 w proper|w reason|w techniqu|w thick|w twenty|w unclos|w unmark|w von|w whenever
13 advises acros|advises append|advises indic|advises insid|advises itll|advises lift|advises loan
13 advises ordinary|advises proper|advises sleep|advises smallest|asks behind|b <said> may|b <said> should
13 b <shown> phon|b <shown> r|b <shown> rabbit|b <shown> run|b <shown> shift|b <shown> straight
13 b <shown> whichever|b ^ gather|b ^ hmm|b ^ n|b ^ old|b ^ writ|b a clash|b a max|b a stack|b a strip
13 b a teacup|b after <telling>|b after sort|b and collect|b any good|b anyth is|b append an|b area of|b as low
13 b be in|b besid it|b book $|b both <shown>|b bound <talk>|b by n|b carry <talk>|b carry along|b carry you
13 b cas will|b chain the|b charity $|b common with|b complet it|b could she|b count are|b counter <shown>
13 b data structur|b dict of|b down <talk>|b drop is|b everyth befor|b from left|b from right|b from smaller
13 b front is|b go for|b head <talk>|b hmm $|b how each|b i <unknown>|b if you|b in revers|b in town
13 b is constant|b is instant|b it back|b itd <talk>|b jot $|b just add|b left half|b les <unknown>|b let each
13 b littl tabl|b logarithmic <asked>|b loop at|b lost $|b low <hinted>|b map is|b max area|b me <asked>
13 b moment a|b most <talk>|b neither ever|b nest <hinted>|b of count|b of iter|b one candidat|b one isnt
13 b order <hinted>|b order <odd>|b otherwis <telling>|b over befor|b pil for|b plac <shown>|b pop on|b put all
13 b reach all|b real <hinted>|b right and|b road <talk>|b robber or|b second <odd>|b see cross|b shall we
13 b should be|b special <shown>|b spread in|b start of|b strict $|b sum of|b surviv $|b swallow <shown>
13 b teacup $|b that fiv|b that remember|b the group|b the register|b then <telling>|b ther you|b third <shown>
13 b though its|b thousand <telling>|b thre plu|b through onc|b tick it|b to just|b two together|b un diccionario
13 b up first|b wait when|b walk with|b what will|b wherever you|b whichever <shown>|b whil <hinted>
13 b with <unknown>|b with it|b with whichever|b would finish|b wrong <hinted>|b you already|b you saw
13 b your feet|b your one|b your queu|guess find|leads thing|nothing breadth|nothing c|nothing merg|nothing nest
13 nothing old|nothing replac|nothing russian|plan mind|question add|question which|remark reports|reports basket
13 reports doub|reports flip|reports funny|reports initial|reports ja|reports link|reports minesweeper
13 reports newest|reports roll|reports teacup|reports thread|reports window|reports wink|requests dictionary
13 requests instead|requests look|requests say|s <shown> built|s <shown> dictionary|s <shown> stamp|s ^ alon
13 s ^ already|s ^ bread|s ^ ch|s ^ dan|s ^ hmm|s ^ if|s ^ ja|s ^ la|s ^ month|s ^ must|s ^ self|s ^ wher
13 s ^ zahl|s a breadth|s a i|s a loop|s add that|s add up|s and join|s and one|s area <shown>|s as hav
13 s call for|s can in|s check it|s could up|s count what|s dict last|s do sam|s down is|s end your
13 s equal high|s equal when|s every a|s every knew|s first a|s first will|s fiv for|s four thre|s from when
13 s go onc|s has mov|s hav thought|s help a|s hous or|s how of|s if ear|s in pond|s is wait|s isnt alway
13 s isnt you|s its count|s its what|s key the|s let count|s lik undo|s littl of|s max of|s neighbour all
13 s not your|s of them|s onc sort|s one remember|s one run|s pay <shown>|s push <shown>|s push pop|s right left
13 s see half|s set what|s shortest in|s six eight|s stor <shown>|s tak last|s that earlier|s that mak|s that no
13 s the bird|s the check|s the equal|s the finger|s the row|s the said|s the tool|s the written|s ther thing
13 s up ten|s want with|s when put|s which cam|s why <said>|s will the|s with both|s with bucket|s with on
13 s you bring|s you compar|s you half|s you is|s you written|sets up <telling>|tells bench|tells charity
13 tells clerk|tells colon|tells determin|tells diccionario|tells doub|tells enter|tells jedem|tells known
13 tells sound|tells spell|tells spill|tells stick|tells tal|tells z|w binomial|w board|w boot|w dar
13 w diccionario|w div|w downward|w evaluat|w expand|w gam|w hmm|w immer|w ja|w jedem|w kept|w nail
13 w partner|w reachabl|w rul|w spot|w tabl|w teacup|w unlink|w usual|w warteschlang|w whod
14 act requests|advises branch|advises centr|advises collection|advises counter|advises next|advises recommend
14 advises vanish|asks stand|asks stretch|b <said> buy|b <shown> he|b <shown> precis|b <shown> sweep
14 b <shown> thing|b ^ <hinted>|b ^ consider|b ^ drown|b ^ insert|b ^ that|b ^ wher|b a cross|b a dictionary
14 b a maz|b a record|b add thos|b again for|b an <odd>|b and n|b and remov|b and wher|b append and
14 b befor they|b bus $|b by repeat|b by ris|b can halv|b can trust|b candidat <hinted>|b car about
14 b cheap <odd>|b cloakroom $|b collect all|b colour the|b com to|b count itself|b country $|b dee $
14 b direct after|b doesnt <hinted>|b domino $|b dont work|b either from|b el <odd>|b every new|b fall in
14 b greater or|b has <odd>|b her <hinted>|b index into|b is mad|b isnt <shown>|b its lik|b just that|b lat $
14 b later than|b les <odd>|b list of|b lo hi|b loop $|b me <shown>|b minu fiv|b minu x|b most onc|b mov them
14 b newcomer only|b next is|b not two|b of <unknown>|b of neighbour|b off as|b onc <talk>|b one mor|b one youv
14 b only <telling>|b order <telling>|b order in|b papa $|b piec $|b pil is|b plac by|b prev $|b put thos
14 b repeat until|b right $|b scan $|b set for|b seven is|b shirt $|b shortest <talk>|b sit on|b so <shown>
14 b so <talk>|b spot <talk>|b spread $|b step up|b test pas|b that follow|b that further|b that giv|b that good
14 b that nobody|b the cheap|b the clock|b the four|b the high|b the loop|b the minimum|b the not|b the pop
14 b the shelf|b ther <talk>|b to charity|b to throw|b trick $|b twin is|b two entry|b two hand|b use <telling>
14 b whos <hinted>|b with <odd>|b work but|b worth <odd>|b you swap|b you tak|b your at|b your compar
14 b your depth|b your victim|b youv <telling>|b youv don|guess at|guess clos|guess the|language the|leads notic
14 leads order|nothing e|nothing insert|nothing walk|question id|remark think|reports <telling>
14 reports caterpillar|reports charm|reports count|reports machinery|reports near|reports optimal|reports order
14 reports papa|reports record|reports shed|reports tun|reports typ|reports understand|reports unsort
14 requests arriv|requests dequ|requests largest|requests plac|requests sort|requests tabl|s <said> work
14 s <shown> addition|s <shown> alway|s <shown> cant|s <shown> charity|s <shown> dequ|s <shown> known
14 s <shown> old|s <shown> still|s ^ bisect|s ^ drown|s ^ higher|s ^ jump|s ^ labell|s ^ order|s ^ queu
14 s ^ recurs|s ^ simp|s ^ simpler|s ^ stroll|s ^ thos|s a instead|s a pas|s a set|s again a|s and got
14 s and to|s append pop|s attach it|s away each|s away what|s be befor|s befor and|s binary with|s chain entry
14 s com onc|s depth <shown>|s doub <shown>|s drop one|s end may|s ever at|s for other|s from rear|s hav join
14 s highest down|s hold seven|s if further|s if spend|s in hous|s is cousin|s is over|s let go|s max itself
14 s middl and|s miss is|s need <said>|s of queu|s of test|s often ther|s only <shown>|s other that|s plant flag
14 s plu and|s pop <shown>|s proud you|s seven one|s seven want|s structur <shown>|s that slow|s thatd you
14 s the bar|s the plu|s the under|s the what|s the word|s them <shown>|s ther input|s thing is|s to middl
14 s to plac|s treat <shown>|s when <said>|s when click|s which how|s with queu|s would proud|s you throw
14 s you too|sets up call|sets up knew|sets up mov|tells addition|tells asid|tells beneath|tells cada
14 tells chart|tells cost|tells country|tells cousin|tells dynamic|tells girl|tells jed|tells neighbour
14 tells older|tells proud|tells quick|tells tim|tells union|w along|w box|w brother|w cada|w charity
14 w classic|w container|w cost|w don|w flatter|w grand|w imag|w jed|w logarithm|w loop|w optimal|w papa
14 w quick|w selection|w skip|w spell|w third|w traversal|w x
15 act advises|advises abov|advises slip|asks begin|asks paper|asks start|asks written|b <said> typ
15 b <shown> attach|b <shown> thos|b <shown> whether|b ^ dfs|b ^ glu|b ^ leonardo|b ^ my|b ^ oh|b ^ result
15 b a nest|b a plu|b a pond|b a shorter|b all it|b and pull|b and their|b are ever|b are plenty|b at i
15 b befor and|b bfs $|b box for|b breadth $|b bring them|b bucket <telling>|b bucket in|b bucket sort
15 b cam last|b circl $|b count in|b counter of|b dictionary of|b each of|b each unvisit|b easy $|b en <unknown>
15 b every tim|b fall <talk>|b find <odd>|b find <shown>|b first tim|b forget the|b four <telling>|b good $
15 b hm $|b if so|b in <unknown>|b in at|b index <odd>|b is half|b it again|b it in|b it quick|b its left
15 b its no|b its worth|b job $|b latest two|b lin should|b mor <odd>|b my <telling>|b n <odd>|b off befor
15 b one only|b one other|b only if|b other <talk>|b pair <talk>|b plu what|b position in|b recent <odd>|b rom $
15 b sam trick|b sam way|b sav yourself|b second <hinted>|b shift <talk>|b sinc that|b sleep <talk>
15 b sleep better|b someon told|b structur $|b tak off|b the best|b the shoulder|b think in|b to do|b to right
15 b to rom|b too <facts>|b too big|b two answer|b usa <odd>|b wait in|b was last|b what happen|b whether $
15 b why <hinted>|b will <talk>|b wink $|b worst <facts>|b you eras|b you need|b youd call|b your condition
15 guess cold|guess dont|guess hav|guess sets up|language i|leads index|n <asked> 4|n <hinted> 1|nothing binary
15 nothing glu|nothing their|plan befor|question writ|remark plu|remark that names well|reports certain
15 reports drift|reports ein|reports en|reports generation|reports go|reports newer|reports shelf|reports someon
15 reports weakest|requests high|s <said> four|s <said> it|s <shown> plenty|s <shown> their|s <shown> turn
15 s <shown> why|s ^ b|s ^ bravo|s ^ fellow|s ^ hm|s ^ leonardo|s ^ rest|s ^ ring|s ^ solv|s ^ thing|s ^ tri
15 s ^ usual|s a good|s about <said>|s another keep|s anyth it|s at high|s be about|s befor <shown>|s befor loop
15 s cod for|s constant of|s current is|s down you|s each had|s equal the|s equal you|s every by|s fall plac
15 s first lin|s from below|s going say|s hav already|s i <said>|s it together|s join it|s know oldest|s me to
15 s most is|s never it|s next has|s of week|s on shoulder|s one never|s one sit|s only in|s out of|s over of
15 s paint in|s plan the|s return the|s run from|s say all|s someon me|s sort the|s that one|s the fall
15 s the only|s to four|s two around|s two thre|s u <shown>|s whenever <shown>|s wrong round|s you past
15 s you wrong|s youd better|sets up along|syntax with|tells bell|tells bread|tells clock|tells collect
15 tells des|tells fool|tells helper|tells jar|tells laugh|tells leonardo|tells liv|tells log|tells popleft
15 tells ris|tells youngest|w avoid|w clock|w des|w drown|w estimat|w guy|w hm|w necessary|w shor|w stick
15 w your
16 acts sets up leads|advises push|advises search|asks book|asks go|asks phon|b <shown> walk|b ^ handl|b ^ plain
16 b ^ russian|b ^ second|b ^ slid|b ^ whoever|b a log|b a priority|b a strict|b a u|b add it|b all thos
16 b and sweep|b answer in|b bigger of|b bin $|b breadth first|b break on|b bucket <hinted>|b by $|b c <odd>
16 b dear $|b dear <unknown>|b doesnt refresh|b eight is|b entry zero|b equal <talk>|b equal to|b est <odd>
16 b first should|b first traversal|b for order|b for whatever|b frequency $|b gon $|b good nos|b high <shown>
16 b i knew|b is linear|b it halfway|b its one|b keep two|b kis $|b la <odd>|b layer $|b leav <hinted>
16 b let one|b lin onc|b linkedhashmap in|b linkedhashmap with|b mor plac|b n <asked>|b nach <odd>
16 b neighbour <hinted>|b neighbour <shown>|b nest $|b of your|b often than|b old <telling>|b one <unknown>
16 b one in|b pas with|b per <asked>|b priority <telling>|b priority queu|b rail $|b reach for|b sam <unknown>
16 b she hav|b shift your|b shut befor|b squar root|b stop you|b suppos you|b tail <talk>|b that as|b that mov
16 b the eviction|b the highest|b the key|b their <telling>|b they stood|b thousand <asked>|b to all|b to each
16 b to restart|b to sav|b topmost $|b up <shown>|b walk through|b was wait|b watch the|b what can
16 b would <unknown>|b wouldnt stop|b you append|b you colour|b your homework|leads drop|nothing climb
16 nothing eat|nothing part|nothing whatever|plan add|plan that names dont|remark that names itll
16 remark that names mak|reports bee|reports clever|reports decent|reports join|reports match|reports push
16 reports recurrenc|requests caterpillar|requests plu|requests rabbit|s <said> fall|s <said> zero
16 s <shown> beyond|s <shown> earlier|s <shown> serv|s ^ array|s ^ doll|s ^ els|s ^ tidy|s ^ understand
16 s a ahead|s a nos|s all that|s alway first|s and just|s as sam|s at bus|s be it|s can straight|s comput sam
16 s counter most|s def of|s depth the|s easier the|s evict the|s first was|s from map|s from of|s going the
16 s half a|s hav you|s if count|s it all|s its copy|s its stack|s left right|s let run|s low at|s mad of
16 s never one|s of at|s of they|s off compar|s onc hold|s one lower|s one open|s one put|s or two|s pil the
16 s pour on|s recent one|s say by|s stack the|s stood a|s than <said>|s thatll the|s the exercis|s the smaller
16 s they by|s think plat|s thos together|s till <shown>|s to les|s together wher|s two n|s wait that
16 s what look|s what the|s with phon|s with root|s you acros|s your when|sets up cam|sets up said|syntax better
16 tells <odd>|tells beforehand|tells call|tells low|tells mit|tells past|tells touch|tells wast|tells wrot
16 w accountant|w by|w coupl|w decent|w different|w east|w f|w fak|w hall|w knock|w many|w need|w overlap
16 w position|w quickselect|w row|w sock|w usa|w whos|w youv
17 advises add|advises addres|advises everyon|advises idea|advises knock|advises larger|advises mov
17 advises percent|advises pop|advises straight|asks pas|asks put|b <said> last|b <shown> first|b <shown> other
17 b ^ begin|b ^ dc|b ^ dear|b ^ repeat|b ^ tro|b ^ visit|b a lov|b a monotonic|b a one|b add <odd>|b add them
17 b already <asked>|b and next|b anyth <hinted>|b anyth left|b away the|b best <asked>|b bucket <talk>
17 b bucket of|b by add|b compar with|b current one|b dc in|b der <odd>|b do your|b dr $|b easier if|b faster $
17 b fibonacci <shown>|b flip it|b follow the|b for dr|b forget $|b going <shown>|b grin $|b grow it|b guest who
17 b hang <shown>|b held <talk>|b held hand|b if she|b is it|b last <telling>|b link in|b littl <odd>
17 b lo <talk>|b look again|b lookup <talk>|b mak sur|b meal $|b middl <odd>|b miss a|b monotonic <telling>
17 b monotonic stack|b month $|b my colleagu|b n $|b never mov|b off at|b one <hinted>|b one half|b opener $
17 b or <asked>|b pass high|b plu the|b pour <unknown>|b rather $|b red her|b saw each|b set <shown>|b slip $
17 b sort doe|b stop at|b that <said>|b that hav|b the bound|b the doubl|b the lin|b the scan|b the undo
17 b they arriv|b throw <shown>|b tidy $|b tim if|b to <odd>|b two structur|b was she|b what left|b whil low
17 b who cam|b with $|b work her|b writ its|b x <n>|b you must|b youll <shown>|b your tabl|b youv visit
17 guess think|language how|nothing it|nothing measur|nothing sam|plan that names look|question ask
17 question think|remark o|remark that names requests|reports better|reports bon|reports colleagu
17 reports direction|reports domino|reports hir|reports hotel|reports lo|reports shav|reports step|s <said> at
17 s <shown> backward|s <shown> constant|s ^ after|s ^ aunt|s ^ dc|s ^ dr|s ^ girl|s ^ gut|s ^ handy|s ^ hit
17 s ^ into|s ^ man|s ^ treat|s ^ tro|s ^ whoever|s add neighbour|s after <said>|s after earlier|s already it
17 s and half|s append the|s becaus <shown>|s doe all|s drop <said>|s each enter|s eras <shown>|s for opener
17 s gather <shown>|s has high|s in tabl|s into second|s is mistak|s is slow|s it you|s keep at|s low pass
17 s never to|s of cloakroom|s one can|s one instead|s one know|s put better|s replac <said>|s saw <shown>
17 s should the|s stood the|s the besid|s the instead|s the when|s them in|s to often|s up when|s what that
17 s which just|s with seat|s with tabl|s work you|s would chang|s you when|s youd <shown>|s youv don
17 sets up enumerat|tells <talk>|tells bird|tells branch|tells century|tells dr|tells graph|tells knock
17 tells leav|tells middl|tells n|tells prev|tells stack|tells thing|w ago|w approach|w blind|w bon|w clash
17 w dc|w direct|w dr|w eyebrow|w former|w girl|w glanc|w handy|w lack|w might|w minimum|w monotonic|w num
17 w order|w seed|w yesterday
18 acts tells requests|advises collect|advises sid|b <said> it|b <shown> <talk>|b <shown> fall|b <shown> pil
18 b ^ binary|b ^ bucket|b ^ hav|b ^ key|b ^ les|b ^ most|b ^ self|b ^ swallow|b ^ warm|b ^ wodniw|b a closer
18 b a different|b a guest|b adjacent <asked>|b adjacent match|b an election|b and build|b and itll|b anyth ther
18 b append to|b as youv|b away at|b basket $|b below $|b best <hinted>|b better with|b biggest <asked>
18 b biggest <hinted>|b cam by|b data <odd>|b don thi|b election $|b empty them|b ever look|b exact onc
18 b fall into|b fifty first|b first <odd>|b for n|b for their|b four <hinted>|b from morn|b from put|b gnidil $
18 b havent you|b her youd|b highest $|b hold mor|b is slow|b isnt $|b it first|b it work|b ive <asked>
18 b jump $|b just <talk>|b keep the|b key the|b larger than|b last fals|b length befor|b mad you|b many to
18 b min <telling>|b min heap|b mov only|b neighbour <odd>|b not it|b onc per|b only go|b opener <hinted>
18 b out <odd>|b plain and|b push and|b put <talk>|b remember each|b remov <shown>|b sweep from|b test <hinted>
18 b than <hinted>|b than twic|b that matter|b the bus|b the count|b the jump|b thos who|b up behind
18 b week <hinted>|b when <said>|b when one|b whichever of|b who was|b whos last|b wodniw <odd>|b wodniw gnidil
18 b wont hear|b work as|b you been|b you clean|b yourself what|language a|leads choos|nothing en|nothing know
18 nothing nod|nothing pas|nothing push|nothing row|nothing sinc|nothing watch|nothing wodniw|plan that names oh
18 question far|question keep|remark okay|remark otherwis|remark poor|remark search|reports away|reports bigger
18 reports bravo|reports car|reports comput|reports cros|reports danc|reports drop|reports foxtrot|reports gnidil
18 reports itd|reports knit|reports short|reports touch|reports wodniw|requests below|requests highest
18 requests neighbour|requests plat|s <said> count|s <shown> befor|s <shown> fill|s <shown> greater
18 s <shown> insert|s <shown> met|s <shown> pull|s <shown> whichever|s ^ dfs|s ^ foxtrot|s ^ part|s ^ sum
18 s ^ una|s ^ why|s adjacent pair|s after loop|s and mor|s as with|s below or|s dictionary <shown>
18 s down branch|s end <shown>|s enter <shown>|s four them|s hold than|s how to|s in sort|s is very|s is wer
18 s kept <shown>|s left the|s look what|s mak say|s of piec|s often had|s on wall|s one short|s otherwis the
18 s plain simpl|s prev next|s result first|s say the|s soon youv|s sort a|s the count|s the patch|s the strok
18 s the up|s ther far|s thre would|s too for|s two do|s with twist|s wouldnt a|s you append|s you les
18 s you sav|s your fit|s your them|sets up <hinted>|sets up stor|syntax what|tells bottom|tells click
18 tells cliff|tells crawl|tells est|tells frequency|tells lying|tells rabbit|tells theyv|tells ticket|tells u
18 w clos|w est|w finger|w na|w pretty|w recent|w shuffl|w spill|w squeez|w than|w you
19 act leads|acts leads asks|advises diagonal|advises helper|advises rid|advises swap|asks arriv|asks need
19 asks twin|b <shown> behind|b <shown> lost|b ^ chef|b ^ doubl|b ^ guard|b ^ mind|b a dead|b after <hinted>
19 b an <telling>|b at $|b be very|b but <odd>|b button in|b check if|b check the|b chef <odd>|b chef kis
19 b com down|b count run|b dot mov|b each result|b elegant $|b fiv plu|b fiv to|b higher or|b inner <talk>
19 b inner loop|b is expect|b isnt it|b it slip|b it sound|b its answer|b its precis|b java linkedhashmap
19 b linear <said>|b mak you|b mit <odd>|b of put|b only mov|b onto <asked>|b per <unknown>|b plac after
19 b practical <talk>|b read the|b recent $|b right <facts>|b run as|b seen <talk>|b spot it|b that know
19 b the hous|b the road|b them from|b they <hinted>|b they wer|b theyr <hinted>|b theyr in|b thought about
19 b till ther|b to linear|b tool in|b up at|b wher it|b whil lo|b your eviction|b your recursion|b your sid
19 b youv sort|b zahl <odd>|b zero should|doubt applauds|guess call|guess either|guess mm|guess wher
19 nothing advises|nothing t|plan island|question correct|question pleas|question requests|reports best
19 reports graph|reports highest|reports otherwis|reports spell|reports spic|requests low|requests met
19 s <shown> <said>|s <shown> halv|s <shown> spot|s <shown> step|s ^ bisection|s ^ chef|s ^ consider|s ^ doub
19 s ^ glanc|s ^ glu|s ^ key|s ^ tre|s a sound|s after and|s and hundr|s and off|s ask the|s at onc
19 s below from|s both one|s compar count|s day <shown>|s do a|s do at|s each ther|s each youd|s for nam
19 s had <shown>|s handy <shown>|s has to|s i listen|s i rang|s i which|s if mad|s if minu|s if turn
19 s in comparison|s is word|s it start|s join the|s just a|s last never|s mix <shown>|s my used|s onto ther
19 s read not|s should les|s stop and|s that complet|s the plac|s the recent|s the tabl|s two what|s undo in
19 s when com|s wher put|s wher should|s who its|s with dictionary|s wouldnt the|s you hear|sets up minu
19 sets up new|sets up plain|sets up visit|syntax keep|tells <asked>|tells box|tells du|tells insight|tells link
19 tells maximum|tells shortest|tells stor|tells unhook|w chef|w crumb|w du|w els|w hol|w low|w machinery
19 w mit|w mov|w neat|w plat|w rail|w skeleton|w stronger|w ten|w thos|w too|w updat|w wet
20 advises box|advises letter|advises loop|advises present|advises strik|asks newest|asks recognis
20 b <shown> matter|b <shown> sound|b ^ breadth|b ^ measur|b ^ plac|b ^ shouldnt|b ^ smaller|b ^ treat
20 b ^ twenty|b a complet|b a fenc|b and not|b array of|b at onc|b been seen|b bus stop|b by sort|b cam first
20 b can stay|b correct but|b doesnt mov|b drop it|b ear bird|b except that|b go is|b gold $|b halv it
20 b hash tabl|b help to|b his <hinted>|b in that|b is within|b it already|b its earlier|b its simpler|b last to
20 b lead into|b log <asked>|b log n|b lov $|b many <telling>|b may only|b min <hinted>|b mind that
20 b mov <asked>|b new <odd>|b not writ|b off becaus|b onc <asked>|b one ever|b pair of|b plac zero
20 b recursion would|b set <asked>|b setrecursionlimit $|b shrink $|b squar <talk>|b stack $|b stroll $
20 b the clerk|b the fastest|b the jar|b the max|b the other|b the pair|b the special|b their own|b ther your
20 b thi don|b thos to|b thousand <said>|b threw away|b through all|b to me|b traversal $|b unbroken $
20 b whenever ther|b wher is|b whether <facts>|b whether anyth|b which cas|b without walk|b written that
20 b your array|b your comparison|b your pil|b youv built|guess flood|leads call|nothing at|nothing bisect
20 remark that names youv|reports earlier|reports fact|reports frequency|reports greater|reports itll|reports max
20 reports month|reports recent|reports ring|reports soon|s <shown> fami|s <shown> finger|s <shown> order
20 s <shown> ten|s <shown> vanish|s ^ delet|s ^ eye|s ^ favourit|s ^ solution|s ^ twin|s ^ une|s and be
20 s at you|s be if|s be than|s carry floor|s each wher|s from wrong|s half it|s happen it|s how that|s if next
20 s in cas|s is fre|s is reach|s it me|s kept the|s loop a|s loop two|s mak mor|s maximum both|s me a
20 s minut <shown>|s mov <shown>|s my just|s new she|s sam the|s still her|s strok each|s ten thirty|s that join
20 s the door|s threw the|s to front|s what to|s whether anyth|s whether list|s with set|s with tal|s would find
20 syntax sets up|tells <shown>|tells et|tells faster|tells happy|tells shov|w bravo|w eight|w hair|w high
20 w king|w lifo|w plac|w ris|w shouldnt
21 advises coat|advises everyth|advises floor|advises hop|advises inner|b <said> alon|b <shown> addition
21 b <shown> halfway|b <shown> wid|b ^ comput|b ^ eff|b ^ en|b ^ flood|b ^ its|b ^ seen|b ^ tidy|b a tal
21 b about <hinted>|b add <shown>|b alway in|b an accordion|b an inchworm|b and tak|b ascend <shown>|b be $
21 b build on|b cliff $|b constant <shown>|b cross $|b exact the|b for zero|b fresh <hinted>|b fresh end
21 b giv you|b hold all|b how they|b in ascend|b innermost <odd>|b innermost pair|b its just|b just how
21 b leonardo of|b many <unknown>|b mov for|b nobody will|b not if|b only follow|b pull it|b quiet $|b revers $
21 b ris <shown>|b set and|b start your|b stretch with|b that right|b that stretch|b thatll <shown>|b the centr
21 b the map|b the tallest|b the whol|b thrown out|b two arm|b wait for|b when a|b when she|b whenever a
21 b wher <asked>|b wher <hinted>|b why <odd>|b you alway|b your after|b your hom|guess oh|guess rather
21 guess spot|nothing comput|nothing decid|nothing eff|nothing flood|nothing search|plan regex
21 remark that names its|remark that names keep|reports <odd>|reports area|reports climb|reports eviction
21 reports glu|reports hurt|reports smaller|requests peopl|requests pour|s <said> <said>|s <shown> about
21 s <shown> down|s <shown> its|s <shown> linear|s ^ click|s ^ guard|s ^ much|s ^ overkill|s ^ recursion
21 s ^ strict|s a program|s after you|s an as|s at or|s be happy|s cros off|s from <shown>|s from unvisit
21 s goe onc|s hav got|s its bit|s join that|s later both|s leonardo pisa|s lin the|s link both|s look you
21 s me you|s next is|s of left|s one is|s one not|s one on|s rest a|s return when|s right she|s tak off
21 s than parent|s the hand|s the jump|s the small|s thre four|s two front|s written down|s your idea
21 s your loop|sets up build|syntax for|tells belong|tells drown|tells forget|tells layer|tells meet|w bird
21 w ch|w clip|w comfortabl|w data|w ear|w foxtrot|w haystack|w inchworm|w lad|w lower|w mark|w onc|w rippl
21 w tallest
22 advises begin|advises someth|asks|b <shown> loop|b <shown> she|b a cach|b a doub|b a fresh|b and youv
22 b as ther|b b <odd>|b back up|b be linear|b can comput|b could just|b cros it|b dot <talk>|b earlier copy
22 b end ther|b ess $|b far right|b fifty <talk>|b fifty percent|b fool you|b four is|b group by|b had <talk>
22 b handy to|b homework $|b hotel $|b hous <odd>|b hous robber|b isnt that|b its wrong|b join hand|b keep them
22 b least of|b les <talk>|b linear <shown>|b link both|b listen to|b lov <talk>|b low has|b of what|b one can
22 b one stroll|b outer loop|b pass <asked>|b r c|b sam mov|b several <hinted>|b shorter and|b som would
22 b strict les|b tal for|b that $|b the inner|b the pen|b them by|b thre as|b to look|b to match|b top $
22 b usual <shown>|b what decid|guess yep|leads <shown>|leads thought|nothing after|nothing dont|nothing look
22 remark bigger|remark that names half|reports check|reports click|reports direct|reports enjoy|reports ess
22 reports f|reports lat|reports opener|reports recurs|reports rest|reports sausag|requests miss|s <shown> clean
22 s <shown> reach|s <shown> within|s ^ fifteen|s ^ music|s ^ u|s ^ who|s a has|s and put|s are first|s as pair
22 s below one|s bring into|s by hour|s compar non|s going first|s grow you|s i hear|s if kept|s if knew
22 s let i|s lie the|s link way|s mak <said>|s not as|s not at|s onc out|s open in|s pull out|s sam of
22 s saw last|s spread all|s tal each|s that shorter|s the behind|s the cost|s the right|s thes the|s thos their
22 s up by|s when could|s wher is|s wrot each|s you away|s your cas|tells bisection|tells bouncer
22 tells container|tells dan|tells der|tells forgotten|tells littl|tells nach|tells root|tells spoil
22 tells wherever|tells yesterday|w crowd|w d|w der|w ess|w generou|w held|w homework|w ink|w notebook
22 w percent|w rar|w robber|w unvisit|w who
23 advises ear|advises question|advises record|advises stack|b <shown> mov|b ^ explor|b ^ sierra|b a logarithm
23 b a pair|b an instant|b and skip|b as position|b bee $|b brak $|b comput twic|b correct $|b die <odd>
23 b doubl <hinted>|b each position|b each tim|b enough for|b ever hav|b from below|b fruit into|b hav never
23 b he <odd>|b held against|b i open|b ill keep|b in fiv|b initial are|b insid <odd>|b into basket|b it rhym
23 b it wont|b largest element|b los <talk>|b may still|b minimum <hinted>|b minimum <telling>|b minimum window
23 b minu <facts>|b minu <shown>|b my aunt|b my dear|b never <odd>|b nobody wait|b not of|b off first
23 b on <hinted>|b or open|b otherwis <shown>|b paint <telling>|b paint bucket|b perfect $|b pisa $|b put <odd>
23 b second loop|b strok $|b the brak|b the ticket|b they <facts>|b too small|b two run|b two shorter
23 b und <odd>|b what mad|b will go|b with itself|b would only|b youngest $|guess it|nothing hand|nothing sierra
23 question i|remark would|reports elegant|reports mirror|reports plu|reports priority|reports sink|s <said> is
23 s <shown> behind|s <shown> comput|s <shown> onc|s <shown> strok|s ^ explor|s ^ leg|s ^ lookup|s ^ sierra
23 s all direction|s away it|s befor look|s by <shown>|s couldnt put|s count a|s do the|s down youv|s empty from
23 s first should|s flood <shown>|s fruit basket|s helper <shown>|s higher <shown>|s in in|s in map|s its becaus
23 s jump <shown>|s mark <shown>|s neednt it|s onc loop|s plat a|s second is|s stop <shown>|s the border
23 s the direction|s the insid|s ther ther|s thos you|s well <shown>|s which did|s writ not|s you look
23 s you reach|s your belong|sets up youv|syntax your|tells ago|tells fellow|tells flood|tells glanc|tells next
23 tells nos|tells pen|tells shift|tells zahl|w accident|w arm|w bee|w brak|w couldnt|w count|w dan|w elegant
23 w fram|w generation|w highest|w nach|w popleft|w rid|w seat|w slower|w tally|w tun|w vanish|w wood
24 advises along|asks leav|b <said> a|b <shown> equal|b <shown> half|b ^ doesnt|b ^ last|b ^ queu|b ^ s|b ^ see
24 b a check|b a loop|b about <telling>|b ahead of|b are wait|b bus <talk>|b chang $|b count together
24 b dead <asked>|b decid by|b dictionary from|b doub <hinted>|b doub <telling>|b doub link|b dynamic <hinted>
24 b end $|b ever mov|b every <hinted>|b extra <asked>|b four <facts>|b from all|b from thos|b happen to|b in a
24 b input that|b is smaller|b linear tim|b lov <facts>|b odd <odd>|b old friend|b onto <talk>|b out onc
24 b program $|b sam distanc|b start valu|b the dict|b the walk|b the width|b their <unknown>|b thing to
24 b use your|b walk along|b weakest on|b will <odd>|b without search|b wouldnt hurt|b wrong about|b youv <asked>
24 b youv <shown>|guess no|guess thos|nothing call|nothing depth|nothing fill|nothing forget|nothing funny
24 nothing plain|nothing serv|nothing sink|nothing stor|plan return|remark dont|reports b|reports equal
24 reports eyebrow|reports kis|reports reach|reports til|requests bakery|requests bucket|requests middl
24 s <shown> between|s <shown> by|s <shown> comparison|s ^ en|s ^ flip|s ^ forget|s ^ gnidil|s ^ t|s ^ wodniw
24 s a man|s a per|s check its|s compar middl|s do read|s dont with|s first each|s fresh and|s grow of
24 s how can|s if keep|s is plac|s is small|s keep you|s know onc|s last up|s los <shown>|s many wait|s never a
24 s on money|s on slip|s only mov|s sort it|s spell the|s tal <shown>|s the befor|s the distanc|s the fami
24 s use own|s want that|s weakest the|s why that|s you of|s you thing|s youv out|tells dat|tells nest
24 tells pisa|tells search|w accordion|w below|w did|w gnidil|w hom|w how|w maz|w met|w otherwis|w right
24 w wodniw|w wouldnt|w zahl
25 advises anyth|advises simp|asks break|b <said> up|b <shown> around|b <shown> neighbour|b <shown> very|b ^ dee
25 b ^ ding|b ^ poor|b a lookup|b a memo|b a wait|b an italian|b back of|b be onto|b behind $|b between us
25 b border <talk>|b ding $|b ding <odd>|b ding ding|b dry $|b each call|b fre of|b glanc $|b had a
25 b happen when|b her you|b kept the|b knew how|b lead $|b maximum $|b middl one|b most one|b nobody in|b of n
25 b often <talk>|b one <talk>|b one lin|b or clos|b other first|b plac thre|b plat in|b precis the|b queu at
25 b reach <talk>|b serv first|b skip the|b slid <hinted>|b somebody <facts>|b still good|b taken together
25 b that <unknown>|b the card|b the correct|b the counter|b them again|b thousand would|b throw <hinted>
25 b to chang|b told you|b tro $|b visit <odd>|b which <shown>|b wouldnt be|b wouldnt bother|b you group
25 b you let|b you serv|b your if|b youv met|guess ding|guess we|nothing dee|nothing low|nothing rais
25 nothing scan|nothing split|plan drop|remark linear|remark that names somebody|remark your|reports complement
25 reports dee|reports ding|reports memory|reports overkill|reports tro|s <shown> off|s <shown> what|s ^ could
25 s ^ dee|s ^ ding|s ^ itll|s ^ link|s ^ pack|s ^ talk|s after is|s break it|s can everyth|s could to
25 s ding ding|s drawer <shown>|s edg <shown>|s every need|s from its|s high mid|s i bother|s if of|s ill you
25 s is its|s it hang|s its and|s keep own|s loop one|s of figur|s of hundr|s often the|s test non|s that nic
25 s the add|s the rout|s two wher|s what are|s when equal|s why the|s wont <shown>|s wouldnt with|sets up miss
25 sets up neighbour|tells ascend|tells beyond|tells bus|tells cach|tells charm|tells comparison|tells e
25 tells el|tells need|tells sav|tells une|tells wash|w adjacent|w caught|w cork|w ding|w fellow|w furthest
25 w ice|w len|w marry|w narrow|w sunflower|w tro|w which|w wrong
26 advises heap|advises know|advises look|advises pair|advises upward|asks meet|b <shown> thousand|b ^ cros
26 b ^ e|b ^ turn|b a <hinted>|b a bus|b an array|b and up|b by drop|b can think|b cod look|b de <odd>
26 b earlier <asked>|b first <asked>|b first out|b first word|b for fre|b four way|b grow <shown>|b happen in
26 b has noth|b hav met|b hav put|b in by|b is <telling>|b key and|b lift the|b lin $|b minu <hinted>|b of pisa
26 b one without|b one your|b only <facts>|b path $|b pen has|b rang <facts>|b rang test|b round wrong
26 b simp the|b stood $|b than or|b the back|b to even|b too short|b unvisit <shown>|b up by|b visit <shown>
26 b wher <telling>|b will you|b y <odd>|b you anywher|b you might|b youd find|b youd look|guess mor
26 nothing level|nothing nor|nothing pull|nothing spell|plan in|question oh|remark that names it|reports hcra
26 reports notebook|reports partner|reports sort|reports yranib|s ^ <said>|s ^ certain|s ^ cros|s ^ finger
26 s ^ first|s ^ grow|s ^ he|s ^ window|s ^ yranib|s a lin|s box one|s dict the|s each mak|s half alway
26 s heap siz|s in step|s is too|s keep best|s minu <shown>|s minu is|s mor one|s not thre|s noth do|s of youv
26 s off that|s one go|s one top|s own the|s queu the|s reach a|s smaller <shown>|s that along|s the halv
26 s the trick|s then <shown>|s to back|s vanish the|s whichever the|s would not|s you logarithm|tells <telling>
26 tells bos|tells build|tells common|tells decid|tells italian|tells man|tells question|tells rot
26 tells together|tells wet|tells whoever|w click|w crawl|w distanc|w dummy|w funny|w idea|w link|w only
26 w sentinel|w subtraction|w their|w vot|w why
27 advises bas|advises got|advises lead|advises past|asks different|asks wait|b <said> stand|b ^ depth|b ^ part
27 b ^ pull|b ^ remov|b ^ sink|b ^ t|b ^ work|b ^ wow|b a cran|b a flag|b a register|b a structur|b an earlier
27 b an input|b and let|b around $|b befor your|b centr and|b certain wouldnt|b cran to|b dead end|b do ind
27 b do thi|b doubl $|b down last|b fiv is|b for eight|b halfway $|b hand <talk>|b i thought|b im sorry
27 b in <shown>|b instinct $|b is wrong|b lay them|b les two|b linear <asked>|b look it|b no later|b off that
27 b old <talk>|b on only|b one turn|b only thing|b other that|b outer <talk>|b own <talk>|b plu thre|b rais the
27 b recurs $|b right <talk>|b smallest $|b st $|b still <said>|b structur that|b swap thos|b that still
27 b the candidat|b them together|b thi point|b to front|b to lift|b twin $|b twin sit|b two <talk>|b until the
27 b up from|b was <facts>|b wast your|b with link|b would <odd>|b wow $|b wrong end|b you click|guess carry
27 guess lik|nothing link|nothing thes|nothing whenever|plan tell|reports book|reports closer|reports latest
27 reports list|reports listen|reports pull|reports st|reports t|reports wow|s <shown> jump|s <shown> matter
27 s ^ basical|s ^ crack|s ^ e|s ^ fifo|s ^ flood|s ^ loop|s ^ newest|s ^ record|s ^ rumour|s ^ shor
27 s ^ shuffl|s ^ wow|s add last|s already the|s befor put|s by often|s can say|s check <shown>|s cran lift
27 s eat <shown>|s els <shown>|s everyon <shown>|s for new|s got hand|s held the|s i start|s if ther|s in they
27 s many as|s of instead|s onc stand|s one are|s one n|s otherwis it|s talk out|s that heart|s that new
27 s the job|s the without|s them hand|s to off|s until got|s valu zero|s wast tim|s whoever in|s would hav
27 s you even|s you ind|s you want|s you yourself|syntax mov|tells circl|tells logarithm|tells open|w browser
27 w chas|w cheap|w cran|w fifo|w gather|w greater|w ladder|w letter|w not|w opener|w schon|w walk|w wow
28 advises away|advises emptines|advises latest|advises see|asks singl|b ^ clos|b ^ collect|b ^ count
28 b ^ fifteen|b ^ stor|b ^ unhook|b ^ wherever|b a dat|b a mov|b about all|b as quick|b basical <talk>
28 b been her|b can do|b clean $|b common <shown>|b dont <odd>|b dont need|b e $|b ear <odd>|b ear <shown>
28 b even <hinted>|b fly $|b for emptines|b fresh <facts>|b front $|b how could|b lin and|b longest <odd>
28 b many $|b memoization $|b middl <shown>|b one rather|b pair is|b per count|b python dict|b recent opener
28 b remember the|b say fifty|b school $|b singl loop|b singl walk|b slow becaus|b so <unknown>|b tak back
28 b that answer|b that must|b the tally|b thos two|b two million|b until somebody|b was seen|b went <shown>
28 b when nobody|b window <shown>|b word with|b work from|leads swap|nothing stand|question theyv|remark somebody
28 reports fight|reports hm|reports kid|reports nos|reports tool|reports u|requests downward|s <shown> key
28 s <shown> les|s ^ also|s ^ binary|s ^ left|s ^ mind|s a her|s a map|s be only|s call two|s cross through
28 s in instant|s is correct|s is two|s its sam|s most opener|s next <shown>|s nod <shown>|s not you|s one throw
28 s singl with|s the real|s ther reason|s what when|sets up sit|tells age|tells anybody|tells breakfast
28 tells correct|tells ein|tells en|tells oldest|tells pric|tells twist|w <n>|w check|w cliff|w die|w el
28 w emptines|w enough|w fly|w further|w knit|w pay|w record|w scratch|w trust
29 advises besid|asks hold|b <shown> easy|b <shown> start|b ^ cold|b ^ somebody|b ^ too|b a helper|b and youll
29 b append <shown>|b are <odd>|b at thre|b by first|b closer <talk>|b could possib|b disappear $|b do it
29 b entir <talk>|b equal one|b four neighbour|b goe down|b half of|b if for|b in linear|b is <talk>|b is no
29 b is touch|b its <shown>|b knock off|b mark it|b met what|b mid $|b mov <facts>|b need an|b not by
29 b onc from|b q $|b remember wher|b run into|b sinc with|b singl <talk>|b still wait|b that alway
29 b the complement|b the rabbit|b their <odd>|b town $|b two lower|b whenever it|b with <hinted>|b with domino
29 b your basical|b youv lost|nothing b|plan that names mark|question turn|question youv|remark els|remark isnt
29 reports basical|reports lookup|reports lower|reports overwrit|s <shown> remember|s ^ et|s ^ greedy|s ^ trick
29 s a queu|s a tabl|s away the|s befor at|s befor next|s by would|s can out|s car the|s comma plu|s do job
29 s everyth the|s in tim|s mad the|s map a|s notic one|s only ther|s only when|s to so|s what first|s what pop
29 s you had|s you saw|s your liv|sets up saw|tells break|tells flag|tells handl|tells matrix|tells spread
29 w discover|w matrix|w precis|w quadratic|w removeeldestentry|w simp
30 advises fals|b a bucket|b a drawer|b a hook|b both only|b box from|b by <odd>|b cam $|b candidat <talk>
30 b complement $|b cost no|b crack it|b did you|b ever <shown>|b extra <talk>|b first copy|b follow <shown>
30 b from <talk>|b good <shown>|b i pick|b ill <hinted>|b just thos|b last week|b look whether|b noth mor
30 b of len|b of wher|b other thing|b out the|b pas doe|b return whether|b sav you|b see which|b the initial
30 b thought of|b visit $|b want is|guess breadth|guess keep|n <unknown> 1|nothing couldnt|remark serious
30 reports dynamic|reports forget|reports hook|reports solv|reports usual|s <shown> add|s <shown> under
30 s <shown> wait|s ^ def|s ^ neighbour|s ^ sav|s ^ weakest|s after its|s as <said>|s at new|s do look
30 s each either|s in of|s is walk|s neednt you|s one away|s over one|s pull <shown>|s rang len|s row box
30 s someon you|s subtract <shown>|s the path|s to each|s what most|s your throw|tells bad|tells below
30 tells chaqu|tells choic|tells marker|tells reach|w burn|w dfs|w helper|w maximum|w memo|w nos|w phon|w rot
30 w start|w stood|w strict|w tidy
31 acts reports advises|advises belong|advises list|advises max|advises whoever|asks full|b <said> <unknown>
31 b <said> sit|b ^ serv|b ^ stretch|b ^ thatll|b approach $|b around it|b b b|b both end|b box $|b can <odd>
31 b coupl of|b dont you|b hash is|b in seen|b is how|b it ought|b it should|b lin at|b link <shown>
31 b map <talk>|b might well|b music $|b no <facts>|b no reason|b nobody has|b opener that|b out and|b plac is
31 b pull the|b quicker $|b road lead|b simpler $|b spread from|b that leav|b that the|b the ear|b the money
31 b the previou|b the topmost|b the trick|b their <shown>|b thre and|b throw <talk>|b twin <asked>|b used up
31 b want <hinted>|b whil <odd>|b without the|b you all|b you do|b youll <odd>|guess build|guess tells
31 nothing extend|nothing thos|reports hid|reports linear|reports q|reports serv|reports ticket|s <said> sort
31 s <shown> unbroken|s ^ max|s ^ swallow|s ^ thatll|s ^ unhook|s a sort|s about a|s all of|s cant it
31 s could the|s dont for|s greater <shown>|s in queu|s is if|s look is|s many would|s need <shown>|s pop compar
31 s recursion a|s sound the|s the one|s through entir|syntax delet|tells ist|tells m|tells remember
31 tells stretch|tells wrong|w calculator|w delet|w key|w layer|w off|w reach|w recursiv|w shov|w victim
32 advises below|advises knew|advises whichever|b <shown> break|b <shown> minu|b ^ ahem|b ^ captain|b ^ gues
32 b ^ mark|b ^ set|b ^ strict|b a drop|b a nutshell|b ahem $|b an unsort|b at how|b bother with
32 b call <hinted>|b cant think|b check for|b cod <asked>|b count one|b every <asked>|b fresh <shown>|b in proper
32 b isnt enough|b jot down|b largest <hinted>|b never <talk>|b nin minu|b not the|b nutshell $|b off <shown>
32 b off thi|b only look|b partner $|b run with|b the alphabet|b the third|b total of|b unsort <shown>|b up ther
32 b very happy|b was fin|b what <shown>|b wher each|b which is|b why not|b your right|b your start|guess of
32 guess perfect|nothing going|nothing hav|nothing if|nothing log|nothing shift|question asks|remark correct
32 remark ill|reports ahem|reports gam|reports hmm|reports nutshell|reports remember|reports smil|reports top
32 s <shown> counter|s <shown> hang|s <shown> least|s <shown> surpris|s ^ ahem|s ^ becaus|s ^ except|s ^ knew
32 s ^ log|s ^ sweep|s ^ theyd|s a window|s answer thi|s at front|s been already|s below two|s cant of
32 s every youv|s in nutshell|s look how|s many in|s of has|s of stretch|s only singl|s open halfway|s part you
32 s plac a|s self <shown>|s the approach|s the into|s thos a|s updat best|s wherever stand|s would left
32 sets up break|sets up dictionary|tells direction|tells find|tells hopeles|tells plu|tells shak|tells spot
32 tells step|tells sudden|w ahem|w alphabet|w border|w c|w hopeles|w hung|w middl|w nutshell|w slid|w sudden
33 advises put|asks turn|b <shown> <unknown>|b <shown> add|b <shown> befor|b <shown> direct|b <shown> sleep
33 b <shown> went|b ^ <odd>|b ^ your|b age <talk>|b anyth els|b as <telling>|b be les|b becaus your
33 b befor <hinted>|b cant work|b closer <hinted>|b easier would|b everyth $|b gon by|b i wer|b is the
33 b mean you|b onc if|b one <telling>|b overflow $|b perfect good|b rabbit $|b she on|b slid $|b stop <odd>
33 b that and|b the chain|b the depth|b to n|b two count|b union <asked>|b very <hinted>|b walk the|b way out
33 b what if|guess befor|guess count|nothing 1|nothing eras|question most|remark leads|reports depth
33 reports higher|reports tri|s <shown> n|s ^ nod|s all <shown>|s are so|s easier it|s how easier|s in proper
33 s its the|s just many|s new is|s of do|s of minu|s one below|s one compar|s or below|s search <shown>
33 s theyd to|s turn <shown>|s would cod|sets up mark|tells longer|tells rumour|w about|w chaqu|w could|w ever
33 w ist|w near|w push|w q
34 advises answer|advises turn|asks <facts>|b <shown> edg|b ^ h|b ^ instinct|b ^ mov|b ^ neighbour|b ^ think
34 b as <talk>|b as fals|b away with|b bump into|b door in|b drop $|b drop <shown>|b empty the|b end <shown>
34 b havent been|b he <hinted>|b highest <odd>|b leav a|b let talk|b moment its|b on by|b on their|b one finger
34 b per <shown>|b stop as|b taken <talk>|b un <odd>|b very last|b was at|b whether the|b with acces
34 b youd never|n <odd> 1|nothing begin|nothing count|nothing divid|nothing l|plan instinct|reports dear
34 reports eff|s <shown> can|s ^ eff|s ^ hook|s ^ mid|s and hav|s can it|s cas you|s delet from|s do than
34 s has by|s it so|s just two|s may to|s neighbour the|s of pil|s of plu|s one up|s rul half|s stop soon
34 s strict than|s the do|s wait <shown>|s when add|tells dealt|tells exact|tells plat|tells previou|tells see
34 tells sink|w age|w dear|w eff|w ind|w instead|w pigeonhol|w will|w wink
35 advises <hinted>|advises end|advises shorter|advises walk|b <said> <said>|b <said> count|b <shown> away|b ^ l
35 b a coat|b all four|b count <shown>|b down with|b exact how|b four <asked>|b hav said|b in rang|b includ the
35 b instant $|b is too|b jump <talk>|b let a|b match pair|b not zero|b open <shown>|b other one|b plac of
35 b say about|b set of|b the bucket|b thought youd|b turn <facts>|b whether <hinted>|b would do|b you add
35 b youll be|nothing o|nothing remember|nothing when|remark that names that|remark throw|reports bfs
35 reports button|reports dict|s <shown> pil|s <shown> refresh|s <shown> visit|s ^ evict|s ^ hcra|s ^ open
35 s a book|s at middl|s cam you|s i youd|s in good|s last i|s les <shown>|s linkedhashmap acces|s loop tim
35 s old along|s on stack|s out the|s smallest <shown>|s the down|s the edg|s thought never|s tim all|s to has
35 s to is|s two can|s wher saw|tells plenty|tells unbroken|tells window|w book|w bouncer|w current|w fall
35 w hcra|w itll|w list|w nest|w put|w roll|w unnecessary|w yranib
36 advises touch|asks <asked>|asks show|b ^ log|b a <telling>|b a slip|b away and|b away half|b by the
36 b call sort|b cod <talk>|b couldnt hav|b cros out|b cross out|b each <unknown>|b first is|b flood <shown>
36 b from its|b hash map|b heap $|b i met|b i neednt|b its ther|b its two|b least <shown>|b mirror $|b next one
36 b not with|b plac wher|b put my|b r <odd>|b right end|b slid window|b solv it|b the cod|b throw the
36 b ticket $|b to pour|b work too|b you trust|guess advises|guess certain|nothing how|nothing wip|remark ask
36 reports rabbit|reports saw|requests partner|s ^ earlier|s ^ soon|s a old|s be both|s do real|s ever to
36 s gues <shown>|s half <shown>|s not first|s of again|s of still|s the neighbour|s wherever split|s you go
36 tells <hinted>|tells began|tells dimension|tells door|tells famou|tells hol|tells la|tells mix|tells skip
36 w beat|w election|w famou|w faster|w greedy|w pushdown
37 advises clos|asks longer|asks stop|b <shown> <hinted>|b ^ look|b ^ revers|b ^ trust|b a b|b add two
37 b after $|b an opener|b bakery $|b cant hav|b drop the|b hash <telling>|b if <shown>|b in sort|b inclusiv $
37 b last saw|b mark the|b me <unknown>|b must <odd>|b new <hinted>|b notic that|b on until|b one mak
37 b remember what|b start <shown>|b that how|b una <odd>|b went in|b whether youv|b which they|b without $
37 b you by|b your miss|b your not|guess absolut|guess turn|nothing cros|reports handy|reports known
37 reports stood|requests round|s <shown> until|s ^ practical|s compar with|s count be|s doe job|s each only
37 s equal of|s fiv thre|s if know|s in dict|s last the|s me it|s of is|s of two|s only on|s thatll you
37 s walk a|s we each|s what miss|s what want|s you delet|sets up k|tells anyon|tells bend|tells data
37 tells grow|tells natural|tells rear|tells una|tells youll|w bend|w better|w combinatoric|w dee|w dictionnair
37 w flip|w group|w inclusiv|w la|w leonardo|w log|w minesweeper|w pen|w prev|w shorter
38 advises greater|asks <odd>|asks trust|b <shown> simp|b <shown> until|b ^ replac|b ^ throw|b ^ twic
38 b a caterpillar|b and thre|b at one|b becom <odd>|b down each|b first a|b go <shown>|b half $|b her that
38 b his <odd>|b i to|b idea <talk>|b inner <hinted>|b is in|b is what|b its <odd>|b lie <shown>|b n <hinted>
38 b neednt <asked>|b neednt <hinted>|b no use|b often you|b pack up|b slid <telling>|b start with|b still to
38 b stop <hinted>|b swap that|b the front|b the next|b whoever <talk>|b you knew|nothing repeat
38 remark that names oh|reports <unknown>|reports l|reports updat|reports warm|requests backward|s <shown> pop
38 s ^ along|s ^ high|s by its|s can grow|s heart it|s see each|s throw out|s you need|tells arriv|tells ear
38 tells high|tells work|w gold|w insight|w mirror|w slip
39 advises high|advises insert|advises match|b <said> below|b a slid|b bound to|b built on|b can start
39 b dont car|b entir <shown>|b ill just|b its depth|b its the|b labell one|b lower $|b not reach|b open a
39 b pil $|b saw it|b sid and|b som memory|b stick a|b suffic $|b the innermost|b the one|b then its|b tower of
39 b tri $|b under its|b walk <talk>|b we <talk>|b you back|nothing append|remark asks|reports cook
39 reports slower|s ^ isnt|s ^ last|s ^ structur|s ^ that|s ^ work|s a road|s along <shown>|s can away
39 s enough a|s for still|s from that|s hang to|s has break|s i stop|s in singl|s is bigger|s queu <shown>
39 s sav the|s spend memory|s that away|s that it|s the youll|s to their|s two lead|s you forget|s you your
39 s your do|sets up count|tells card|tells pull|w clean|w coat|w known
40 advises index|advises mark|asks <shown>|b <shown> max|b <shown> tim|b ^ o|b ^ subtract|b ^ test|b ^ wouldnt
40 b a fight|b a fin|b a nicer|b and p|b argu with|b both way|b draw <facts>|b draw program|b els the
40 b everyon who|b i interview|b is alway|b mov the|b plain <hinted>|b spar you|b the order|b touch onc
40 b updat the|b which <facts>|b wont <shown>|b you could|b youv <unknown>|reports board|reports d|reports neat
40 requests writ|s <said> exact|s ^ h|s ^ particular|s ^ skip|s ^ slip|s a would|s could <shown>|s d p|s i argu
40 s leav room|s onc in|s one must|s ring it|s the but|s the letter|s two is|s whether <shown>|tells logarithmic
40 tells look|tells los|tells necessary|tells newest|tells saw|tells shor|w becaus|w bin|w month|w wast
41 advises join|asks program|b ^ skip|b a not|b blow up|b by <shown>|b chain $|b could hug|b count <talk>
41 b far <shown>|b hug you|b last <shown>|b liv ther|b must not|b nobody <hinted>|b singl <asked>|b smaller than
41 b smil $|b start <hinted>|b taken for|b that plac|b the entir|b the paint|b treat it|b twin <hinted>
41 b you just|guess someth|leads keep|nothing hash|nothing tal|reports hug|reports loop|s <shown> c
41 s <shown> later|s ^ forgot|s add <shown>|s any may|s com first|s i hug|s keep <shown>|s must <shown>|s n two
41 s open new|s that would|s the secret|s ther mor|s wher been|s without <said>|s zero taken|tells complet
41 tells finger|tells good|tells r|tells refresh|tells town|w ascend|w bug|w constant|w country|w dat|w marker
41 w memoiz|w overkill|w revers|w une|w y
42 acts leads reports|acts tells advises|b attach to|b backtrack $|b bottom one|b gues what|b how its|b i wouldnt
42 b is enough|b it grow|b me ten|b one floor|b one pas|b tak <facts>|b that for|b that off|b the fibonacci
42 b to left|b who wait|b you <telling>|b you simp|b youv walk|guess ind|guess though|plan that names not
42 reports component|reports need|reports o|reports practical|reports sad|reports seen|s <said> away
42 s <shown> becaus|s ^ lo|s ^ sink|s a heap|s after good|s are next|s could throw|s count many|s from largest
42 s how don|s index the|s into lin|s most and|s must <said>|s plu of|s to all|s you hold|s youv it
42 syntax reports|tells blow|tells dead|tells extend|tells pour|tells s|tells tick|w backtrack|w comput
42 w instinct|w jot|w los|w offset|w pointer|w queu|w sad|w st|w wip
43 acts asks asks|advises around|advises membership|b <shown> begin|b ^ cant|b ^ eras|b ^ goe|b ^ havent
43 b ^ keep|b about as|b append the|b component $|b each closer|b for membership|b larger of|b much easier
43 b must <facts>|b neighbour $|b neither a|b newest $|b off $|b shorter <odd>|b someth that|b the sort
43 b the wrong|b when they|guess mark|guess well|nothing except|nothing goe|plan rather|reports forgot|reports n
43 reports quiet|s <said> enough|s <shown> inner|s <shown> youll|s ^ further|s ^ how|s ^ replac|s ^ row
43 s ^ russian|s ^ start|s ^ stretch|s ^ subtract|s ^ well|s a nor|s a walk|s els it|s from two|s i leav
43 s of row|s one ear|s spar the|s that its|s the drop|s throw half|s youd ther|tells gather|tells pattern
43 tells seat|tells un|tells whenever|w area|w onto|w search|w theyd|w un|w wall
44 advises comput|advises handl|advises set|b <shown> counter|b <shown> instead|b ^ remember|b ^ yep|b alway is
44 b an h|b every bit|b im smil|b it stood|b its twin|b nos $|b on <odd>|b one below|b out half|b python <odd>
44 b she <talk>|b should <odd>|b still <shown>|b surpris if|b wet $|b with any|b yep $|b you built
44 nothing python|remark append|reports chain|reports knew|reports yep|s ^ kis|s ^ slower|s ^ yep|s a problem
44 s at bakery|s group count|s in revers|s is what|s overwrit <shown>|s surpris you|s two will|tells bucket
44 w began|w glu|w last|w remember|w shed|w yep
45 advises nod|advises wait|b ^ isnt|b ^ leav|b ^ return|b a simpl|b alway <facts>|b cook $|b count how
45 b didnt hear|b dot <telling>|b either a|b graph $|b just say|b one who|b overwrit the|b poor <facts>
45 b poor thing|b remov <odd>|b up <odd>|b youd want|leads simp|nothing self|s ^ clos|s ^ equal|s ^ instinct
45 s a besid|s about between|s could hav|s for sak|s in with|s is ther|s its half|s later the|s put together
45 s throw the|s touch on|sets up told|tells figur|tells hashtabell|tells structur|w append|w away|w bump
45 w cook|w hashtabell|w sak|w tail
46 b <said> giv|b <shown> nod|b began $|b eras it|b fin <talk>|b if <odd>|b letter of|b mad for|b not each
46 b oldest $|b send their|b singl <hinted>|b than the|b that wrong|b wait <shown>|b wait lin|b without look
46 b you only|b your bug|leads plac|nothing gues|nothing revers|reports faster|reports flood|reports russian
46 s <shown> round|s ^ seen|s array twenty|s doubl up|s find smallest|s hav compar|s if a|s it top|s its has
46 s its neighbour|s longer the|s mad thi|s noth to|s on spot|s one if|s one plac|s straight the|s the button
46 s the end|s the last|s without break|s wont you|tells friend|tells memory|tells sur|w disappear|w do|w music
46 w pull|w seen|w una|w wash
47 advises dictionary|b <shown> sign|b ^ dont|b ^ tal|b a thing|b arrang them|b as <odd>|b earlier one
47 b further <shown>|b how quick|b it fall|b just the|b later <shown>|b left is|b sausag $|b the closer
47 b the older|b two position|b two variabl|b undo <odd>|b undo button|b what lack|b what want|b will <asked>
47 b you jot|b you which|b your nam|b youv taken|guess when|nothing mark|reports grow|reports slip
47 reports thatll|s <shown> cross|s <shown> used|s ^ fall|s ^ les|s ^ overwrit|s and don|s begin one|s halv you
47 s must the|s one order|s should one|s the opener|s with order|tells f|tells right|w century|w depth|w his
47 w just|w linkedhashmap|w pack|w sausag
48 advises cam|advises carry|advises hold|b <shown> itself|b ^ why|b behind you|b count can|b distanc from
48 b fals when|b in befor|b in onc|b join <talk>|b let me|b low <shown>|b may want|b needles $|b reach <shown>
48 b sort on|b the opener|b two border|b wait <facts>|b with <telling>|guess that|question tim|remark strict
48 reports rhym|s ^ other|s a begin|s compar <shown>|s distanc the|s keep in|s onc <shown>|s plac hold|s put on
48 s tick off|s what seen|s what you|tells fresh|tells mov|tells whod|w needles|w previou|w sat
49 advises drop|b <shown> round|b ^ rather|b a hit|b constant on|b count <odd>|b dot <hinted>|b hand in|b high $
49 b look befor|b neat $|b not <telling>|b possibl count|b row by|b she arriv|b without <hinted>|b you overwrit
49 b your heap|nothing halv|reports e|reports hung|reports twin|requests earlier|s ^ bas|s ^ couldnt|s ^ s
49 s ^ tail|s at eight|s crash you|s each one|s last <shown>|s no her|s than at|s the beneath|s wait a
49 tells heap|tells mathematician|tells und|w correct
50 advises later|asks <hinted>|b <shown> against|b <shown> vanish|b as key|b guess a|b i minu|b its index
50 b later one|b on till|b strok <talk>|b what the|b youv pass|leads real|question im|reports queu
50 reports sierra|s <said> must|s <shown> larger|s ^ shouldnt|s ^ stack|s each onc|s either one|s i be
50 s if remember|s put <shown>|s than middl|s the she|w blow|w cros|w grin|w sweep|w tick
51 advises maximum|b ^ bisect|b call for|b clock <shown>|b fond of|b just <unknown>|b let it|b littl <facts>
51 b logarithm $|b long ago|b loop with|b no mor|b the check|b tre $|doubt answers|guess not|reports s
51 reports surpris|s <shown> recent|s <shown> shift|s ^ ein|s ^ logarithmic|s ^ rhym|s each to|s is lin
51 s mor <shown>|s of only|s sam to|s the loop|tells c|tells smaller|w add|w centr|w fond|w max|w must
51 w nicer|w pour|w quicker|w simpler|w und
52 advises border|advises skip|asks <talk>|b after me|b at plac|b four direction|b is sort|b later of
52 b neighbour <talk>|b only when|context plan that names|nothing thi|plan that names asks|remark compar
52 remark mov|reports bug|reports los|s ^ count|s ^ wouldnt|s and know|s depth search|s map <shown>|s should you
52 tells constant|w dead|w fresh|w memoization|w neighbor|w sav
53 advises edg|b <shown> till|b against non|b can only|b don in|b first of|b ive seen|b middl is|b neighbour and
53 b record of|b stretch the|b whos turn|nothing n|plan asks|plan exact|remark that names wher|reports addition
53 reports h|s <shown> sort|s ^ dear|s ^ smil|s again it|s hang with|s hav start|s only it|s start one
53 tells die|tells mid|tells piec|tells week|w suffic
54 advises check|advises earlier|advises front|advises rang|b ^ split|b fight $|b for thi|b is why|b it at
54 b latest $|b mad a|b mark them|b my friend|b paint $|b sierra $|b that precis|b union <hinted>|b water <odd>
54 b you wher|n <odd> 2|nothing start|plan that names good|reports doll|s ^ cook|s ^ wrong|s and minu
54 s colour <shown>|s from one|s if cam|s which why|s youv the|tells vot|w attach|w cach|w domino|w sierra
55 acts leads tells|advises <shown>|advises current|b ^ compar|b about everyth|b addition $|b cross off
55 b delet it|b forgot to|b from four|b grow whil|b match the|b plu b|b python <telling>|b the far|b wrong <odd>
55 b you dont|nothing use|plan that names yes|s <shown> ris|s ^ middl|s can mor|s larger the|s up and
55 s wher stood|tells deep|tells weakest|w counter|w doe|w halv|w root|w youll
56 advises copy|advises thing|b ^ thatd|b bug is|b im <telling>|b im nod|b is by|b otherwis the|b plu $
56 b put down|b two below|b was <telling>|b youv <odd>|guess reports|remark that names no|reports avoid
56 reports next|reports tidy|s <said> noth|s ^ direction|s ^ thatd|s befor check|s in sam|s not two|s of list
56 s open <shown>|s taken <shown>|s what usual|tells hom|tells hook|tells met|tells pil|tells y|w drop
56 w overwrit|w sunk|w town
57 b arriv $|b can <telling>|b hear me|b i never|b loop one|b refresh the|b rid of|b they cam|b you kept
57 b you real|s ^ them|s at right|s fals <shown>|s refresh <shown>|s spread from|s wont me|tells linkedhashmap
57 tells sweep|w bisection|w eras|w mathematician|w unhook
58 b addres $|b ask whether|b below that|b clos the|b has four|b is quadratic|b its over|b letter $|b maximum of
58 b one end|b the <hinted>|b the textbook|reports pay|requests let|s <shown> already|s ^ <n>|s ^ swap|s at zero
58 s key <shown>|s let of|s say not|s them is|tells notic|w breadth|w deeper|w friend|w instant|w per|w shrink
58 w villag
59 advises <telling>|advises cros|advises key|advises map|advises tick|b <shown> entry|b ^ push|b all you
59 b be over|b break when|b check whether|b ein <odd>|b going <hinted>|b happy $|b i lov|b id <facts>|b is later
59 b is still|b most <hinted>|b thi morn|b union find|b whenever the|b who told|b you mark|b you push
59 n <telling> 3|nothing doubl|reports pen|s <shown> youv|s allow say|s itself the|s who you|tells chain
59 tells counter|tells enough|tells slow|w doub|w e|w left|w shav
60 advises halfway|advises lin|advises stor|asks happen|b ^ hold|b a rumour|b be left|b by halv|b charm $
60 b each <shown>|b hav i|b just what|b let the|b new <shown>|b nod <shown>|b she <hinted>|b the later|b them up
60 b to its|guess exact|guess somebody|n <hinted> 2|n <unknown> 2|nothing lay|reports instant|s a doe
60 s check the|s one it|s order <shown>|tells cross|tells know|w danc|w kid|w recurrenc|w recurs|w thatll
61 b <shown> largest|b ^ forget|b ^ theyd|b a two|b compar it|b drop that|b leap $|b list is|b low is
61 b round the|b the current|b the drop|b the latest|b wont do|b you forgot|plan hmm|reports disguis|reports fly
61 reports pack|reports path|s ^ l|s ^ second|s just that|s put last|s which what|s zero as|tells current
61 tells de|w caterpillar|w pisa|w unsort
62 asks <unknown>|b <said> work|b <shown> component|b as good|b do better|b mad from|b on top|b your bas
62 b youv just|nothing whil|remark turn|reports fibonacci|reports textbook|s ^ bound|s ^ breadth|s is befor
62 s knew <shown>|s wher you|syntax do|tells queu|w <said>|w candidat|w paint|w reinsert
63 b ^ except|b bas cas|b comput the|b id <hinted>|b ind $|b my pen|b put the|b to sort|b too <talk>|b wall $
63 b you wont|context remark that names|guess com|nothing ask|nothing test|nothing wherever|reports ind
63 reports log|s befor one|s by tim|s in dictionary|s put in|s say so|s that need|s two befor|s wher she
63 s wouldnt you|tells lack|w lo|w membership|w priority|w soon|w visit
64 b dont bother|b each new|b is plenty|b lin up|b loop that|b onto someth|b to <telling>|reports man
64 reports solution|reports surviv|s ^ ought|s dont the|tells lost|tells shrink|tells shuffl|tells stroll
64 w bound|w en|w et|w forgot|w he|w practical
65 advises remov|advises return|b ^ he|b ^ otherwis|b becaus you|b his <talk>|b need is|b stretch it
65 b two <hinted>|n <odd> 3|remark well|s for differenc|s without the|tells seen
66 b ^ grow|b index as|b last is|b non instead|b only <asked>|b sam small|b that what|b two lin|guess right
66 remark add|remark that names who|reports look|reports strict|s <said> correct|s <shown> maximum|s ^ bottom
66 s by other|s by they|s cant in|s drop <shown>|s one per|tells distanc|w tal
67 advises updat|b dynamic <facts>|b dynamic program|b instead $|b only <hinted>|b thos <odd>|b was hop|b youd be
67 guess by|reports simpler|s list <shown>|s the start|tells trick
68 advises tal|b ^ bingo|b a dict|b be surpris|b bingo $|b i was|b stay $|b the youngest|b youll <talk>
68 nothing children|nothing spread|reports bingo|s ^ bingo|s if already|s les or|s n one|s of middl|tells halv
68 tells serv|w bingo|w bucket|w direction|w earlier|w rumour|w youngest
69 b ^ well|b nor a|b other than|b start <talk>|b than you|tells start|w ein|w half|w jump|w spread
70 b a queu|b clock <talk>|b its not|b look up|b still grow|reports exact|s ^ drop|s just the|s that by
70 s the copy|w already|w truth
71 advises low|b a graph|b a tri|b back <talk>|b befor <odd>|b nobody els|nothing keep|nothing plu|s ^ pay
72 b <shown> <n>|b ^ funny|b ^ low|b to and|b too slow|nothing collect|s ^ counter|s either the|s with count
72 tells spar|w charm|w complement|w dictionary|w heap|w innermost|w refresh|w strok
73 advises entir|advises group|advises reach|advises youv|b <n> $|b at <asked>|b left <shown>|b most <telling>
73 b most recent|b one befor|b one behind|b one either|b one longer|b only be|b other half|b the revers
73 s <said> wrong|s by the|s down one|s their <shown>|s who last|s will you|w component
74 b friend $|b im <talk>|b its <telling>|b push the|b someth with|b than <shown>|b that break|b the weakest
74 s alway the|s down each|s lin up|s wip <shown>|w creep|w italian
75 b <shown> lower|b ^ put|b ^ shift|b befor you|b binary <shown>|b good as|b match <odd>|b must $|b pointer $
75 b s $|b the earlier|b with wher|nothing remov|remark pil|reports music|s for count|s is plu|s only to
75 tells formula|tells youv
76 advises halv|advises top|b between its|b different <odd>|b of box|b only <talk>|b rhym with|b tal $
76 b to visit|b warm $|nothing otherwis|plan that names hm|reports sav|s can ther|s for zero|s it soon
76 s than <shown>|w addres|w hid|w pil|w rhym|w smil
77 b a phon|b left <talk>|b possibl <hinted>|b straight to|b your rang|n <telling> 1|nothing pop|reports bound
77 s ^ los|s the largest|s you ever|w bfs|w linear|w trick
78 advises plac|b ^ <unknown>|b ^ eat|b fram that|b hav <odd>|b in constant|b onc and|b only compar|b read my
78 b say no|b slower than|b spend som|guess itd|reports binary|s ^ funny|s mov end|s on pil|tells troubl
78 w latest
79 b lin them|b the fresh|s ^ cost|tells told|w initial|w weakest
80 b by when|b everyth between|b the newcomer|guess youv|nothing throw|plan that names sinc
81 advises includ|advises old|b <shown> <telling>|b a pil|b call a|b h $|b is unbroken|b logarithmic $
81 doubt hands|reports add|s that wher|s the solution|tells going|w mid|w spar
82 advises comparison|advises forget|asks say|b <shown> exact|b a heap|b and pop|b i $|b next <shown>
82 b twenty <shown>|b wip out|reports letter|reports slid|s ^ updat|s to very|tells mistak|tells quadratic
82 tells row|tells tail|w con
83 advises plu|b if not|b mix up|guess sinc|n <hinted> 3|s remember <shown>|s start a|w fight|w whoever
84 b everyon <odd>|b its what|b precis that|b that exact|nothing last|nothing les|s ^ hom|s is you|s look and
84 w befor
85 b other end|b tabl of|b who <talk>|reports structur|s add and|s i wher|s throw away|tells shorter|w lookup
85 w serv
86 b counter $|b its neighbour|b least zero|nothing compar|s from highest|s the half
87 b below or|b first search|b is out|b spot on|b the nest|b wouldnt <talk>|question linear|s <shown> tabl
87 tells visit
88 advises depth|b the miss|b throw away|w ticket
89 advises neighbour|asks cas|b los the|b wouldnt you|b you open|reports instinct|s guess <shown>|w graph
89 w logarithmic|w union
90 asks everyth|b ^ check|b backward $|b than its|guess asks|remark swap|s ^ addition
91 b a clock|s in centr|s the minu|s them they|s you put|tells candidat|w neighbour
92 b ^ add|b each count|b is correct|b not quit|b the middl|s ^ dictionary|s ^ eat|w bus|w frequency|w stack
93 b sinc you
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
106 s ^ correct|s ^ serv|s front it
107 b dictionary $|nothing isnt|s on other|syntax her|tells said|tells split|tells walk
108 b in lin|b still <hinted>|b two pointer|s ^ spot|s in not
109 reports wrong
110 b count <facts>|b open it
111 b isnt <said>|b onc theyr|b sort them|nothing drop|s you stop
112 b of both|b phon book
113 nothing els|nothing he|reports precis|s are you|w register
114 b ^ correct|b a tabl|b last plac|b them in|requests correct|s ^ push|w tri
115 b befor each|b youll want|s all need|s other is|tells check|tells strok
116 advises start|b kept a|nothing sort|w labell|w would
117 guess go|n <odd> 4
118 s do in
119 b at ten|b seen $
120 s as index|tells lookup
121 b couldnt you|guess so|nothing grow
122 b throw out
123 b phon <odd>|reports revers|s last in
124 reports pil|s that say|w basical|w les
126 advises visit|b by count|b of their|b two finger|tells near|w backward
127 plan that names that
128 b are enough|reports finger|s ^ slid|tells earlier
129 b plu one|nothing check
131 b max of|b minu the|reports tre
132 advises keep
133 b already <hinted>|nothing wouldnt
134 advises instead|guess ther|w binary
135 b hash <hinted>
136 b doubl <facts>|b if youv|tells better|w man
137 b search $
138 requests <telling>|tells fall|w h|w structur
139 b the row|w saw
141 w sink
142 b current <shown>|b last in|b never has
143 w chain|w twin
144 n <hinted> 4
145 tells wait
147 tells further
148 b <shown> les
151 b just <odd>|leads <telling>|w knew
152 b les or|b their <hinted>
153 reports breadth
154 b if each
155 s ^ low
156 b <said> wont|b you should
157 b <shown> last|b the newest|b the solution
158 b sort by|w plu
159 b the maximum
160 b ^ els
161 b ^ couldnt|n <telling> 2
164 w flood
167 nothing swap
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
243 n <unknown> 4
"""
