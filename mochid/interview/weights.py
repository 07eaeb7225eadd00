"""What `weighing` has learned: made by `python -m tests.leakbench.learn`, not by hand. A weight in hundredths, and its features."""

from typing import Final

BASE: Final = -1.532
LEARNED_FROM: Final = "ad709a3f"
"""The corpus, in short (`corpus.digest`)."""
TABLE: Final = """\
-241 acts ^ asks
-229 b me what
-195 w explain
-193 s would <said>
-182 b i dont
-172 b the test
-171 w describ
-164 b ill <talk>
-157 b through your
-155 context syntax
-154 b what $
-153 b would you
-145 w error
-139 b its your
-138 remark that names youd
-136 b doe your|b youd <said>
-135 plan ill
-133 w welcom
-131 s ^ minut
-129 b how do|b what did
-127 b doe that
-126 b <shown> me|requests cod
-124 n <said> 4
-123 b your $
-122 b your to|s and me
-121 b for you|language yes
-120 s for moment
-118 asks cod|s which would
-117 b from you|remark that names what
-114 asks chang
-113 w version
-112 b the statement|requests want|s do <said>|s let the
-111 s how <said>
-110 b me how|w aloud
-109 b <said> by|b most often
-107 w statement
-105 asks mak|b i want|b your program
-104 nothing wer|remark that names which|syntax no|w we
-102 s <shown> hear|w boolean
-100 asks idea|s into <said>
-99 asks think|requests minut|s what a
-98 b what doe|b your call
-97 b for now|b say what|nothing is|plan that names what|s ^ stay
-96 b a boolean|b what hav|s ^ happen
-93 asks test|b your approach
-92 b let <talk>
-91 s how would|s up you
-90 b element $|b which lin
-89 w expect|w input
-88 acts requests asks|b <said> or|b moment $
-87 b minut left|s doe <said>
-86 b may <facts>
-85 b them for|s ^ cas
-84 b ^ then|b my <said>|b the element|b to you|b your design|s i want|w editor
-83 asks <said>|b error $|w assign
-82 b run it|w failur
-81 b ^ math|b from zero|b i hop|b rais a|s after second
-80 b <said> over|b for me|plan min
-79 b how did|s let it|s me the|s try on
-78 asks approach|b <said> that|b fre to|b you decid|s <said> for|s would <shown>|w weigh
-77 b <shown> four|b id <talk>|b of eight|b what are|b your idea|context language|reports expect|s you me
-76 asks part|b you nam|b you typ|w report
-75 b ^ can|b hear you|b i follow|b lik $|b listen $|reports statement|s from a|w verdict
-74 asks round|asks step|s <said> until|s i for
-73 b an <said>|b expect $|b let use|b you say|remark wher|reports test|tells error|w constructor|w modul
-73 w undefin
-72 b <shown> did|b fail $|s ^ we|s would do|w clu
-71 b between two|b many <shown>|s ^ fre|s ^ im|s do want|syntax writ
-70 b would <said>|b you <said>|b your solution|reports cas
-69 asks work|b <said> itself|b ^ thank|b may <shown>|b you would|s ^ thank|s no <said>|w convinc|w ill
-68 b to hear|guess then|reports welcom|s the hold|w speaker
-67 b ^ wer|b all right|b try it|nothing im|remark that names you|s you mor
-66 asks memory|b <shown> thre|b and what|b each item|b hear how|b ive no|s ^ nam|w integer
-65 acts ^ leads|asks giv|b wev <talk>|guess how|language it|s ^ many|w loud
-64 b ^ could|b hav in|reports spoil|reports toward
-63 asks put|b in python|plan im|reports decid|s <said> from|s what your|tells math|w bracket|w sooner
-62 b <shown> <said>|b befor we|b cod do|b either way|b for which|b suppos the|leads cod|reports part|s for tim
-62 s may with|w argument
-61 asks wrong|b giv me|b i only|b it through|b negativ <shown>|b your plan|s your word|syntax an|w iterabl|w try
-60 b a <said>|b by hand|b do you|b is <said>|b me about|b me to|b six <talk>|b the plan|n <said> 2|nothing can
-60 s <said> up|s doe <shown>|s what out
-59 b by default|b clear $|b i understand|b pleas $|n <said> 3|remark pleas|reports green|requests run
-59 s <shown> isnt|syntax array|w given|w microphon
-58 b ^ talk|b allow $|b at it|b at which|b mor about|b with no|leads input|nothing i|reports choos|s do you
-58 s would say|w rough
-57 asks nothing said|b it remov|b let see|b me through|language they|plan i|s ^ given|s are <said>|s let a
-57 s me your|s thre in|w hashabl|w wev
-56 acts advises tells|asks cost|b the tim|b thi <facts>|b thre point|b to break|b you hear|nothing ive|s ^ input
-56 tells invent|tells outsid|w output
-55 asks way|b <said> start|b a slow|b fifteen $|b on what|b or <talk>|b pas a|b python $|b ten <shown>
-55 b that mak|nothing asks|s <shown> two|s suppos <shown>
-54 asks question|b most $|b to four|b you lik|guess say|s ^ expect|s ^ green|s you youd|w busy
-53 advises think|b a whil|b at hom|b hear your|b that be|b which <asked>|b yourself $|nothing youv|s not all
-53 s on <said>|s without it
-52 b all <talk>|b and say|b bracket $|b fourth <shown>|b you try|leads run|s four the|s would two|tells assign
-52 tells separat
-51 b <shown> either|b about it|b are <facts>|b middl $|b statement $|b their <said>|b tim on|b which part
-51 b your view|reports choic|s ^ enjoy|s a sign|s four one|w decision|w messag|w trac
-50 asks variabl|b could you|b i havent|b mor <shown>|b what your|b you mak|leads someth|reports curiou
-50 s act your|s was and|w differ|w pleasur|w rush
-49 asks loop|b <said> <shown>|b every <said>|b is green|b is ther|b thre tim|b when would|remark could
-49 reports seem|s ^ heap|s another <shown>|s can you|s happen a|s lin lin|s which do|tells tru|w fair|w me
-48 advises item|b ^ say|b about two|b decid $|b fiv <shown>|b put $|b said youd|b your reason|b youv nam
-48 nothing id|reports interest|s <shown> tal|s no on|s ther <said>
-47 b <shown> twic|b ther already|b you chang|b your choic|b your the|plan how|plan noth|reports sorry
-47 reports told|s ^ assign|s ^ glad|s do hav|s do it|s in <said>|s let with|w prefer|w slash|w sorry
-46 asks plan|b <said> hold|b <said> zero|b run your|b that on|s ^ shall|s both on|s for whil|s may it|w cent
-46 w eleven|w enjoy|w opinion
-45 b ^ all|b ^ morn|b ^ shall|b a tupl|b did the|b follow you|b say the|b trac your|b try to|plan dont
-45 reports thermometer|requests thank|s i it|s the input|s through cod|syntax the|w agre|w thermometer|w window
-44 acts advises advises|asks tim|b a comparator|b by what|b hashabl $|b why $|leads chang|s ^ said|s can me
-44 s dont on|s for to|s it for|s what in|s which doe|w comparator|w default|w defend|w exception|w stuck
-43 asks largest|b <said> and|b <said> in|b ^ how|b ^ im|b and <said>|b boolean $|b cam <shown>|b eleven $
-43 b its never|b on paper|b talk me|b the run|b the six|b whichever <facts>|b with them|nothing shall
-43 s <shown> seven|s ^ sorry|s pas <said>|s unles <shown>|tells im|w claim|w packag|w paus
-42 b go into|b its call|b peopl use|b six $|b stay with|b what do|nothing minu|remark which|reports functool
-42 reports given|reports pleas|s <said> non|s ^ plu|s do know|s end a|s how doe|s how the|syntax call|w now
-42 w own|w story
-41 asks com|b <said> <odd>|b are you|b as just|b do to|b four and|b i wont|b item <shown>|b most <said>
-41 b plan $|b seven $|b to seven|b what would|b you think|b your thought|reports claim|reports default
-41 reports wonder|s <shown> zero|s befor run|s doe cod|s it no|s the item|s wher <said>|s with <said>|w cas
-41 w judg|w null|w offer|w review|w show
-40 b cant <asked>|b necessari $|b the queu|b wher are|b you giv|b you suspect|b you trac|question squar
-40 reports judg|reports occur|s ^ hello|s ^ put|s each your|s enumerat you|s is <said>|s of onc|s such <shown>
-40 syntax math|tells dict|tells slid|w minut|w okay|w voic
-39 b <shown> fiv|b going anywher|b i leav|b interview $|b no differenc|b pass $|b point $|b red $|b sorry $
-39 b why would|b you feel|question it|reports modul|s ^ possibl|s ^ pull|s ^ rough|s an in|s hear you|s say it
-39 s talk through|s you through|w green|w stat|w unus
-38 asks read|b ^ doe|b do i|b follow your|b linear $|b minut to|b our tim|b we can|b what should|s giv a
-38 s let <said>|s took second|s you thi|tells nod|tells push|w amount|w bool|w part|w print|w session
-37 act asks|asks mean|b <said> <facts>|b <shown> som|b exceed the|b feel <talk>|b how doe|b i cant|b leav that
-37 b of four|b one plu|b recursion error|b say <shown>|b sheet $|b that i|b to an|b try $|b whether it
-37 b would each|b you to|nothing all|nothing thank|question no|requests feel|s <shown> fewer|s <shown> me
-37 s do two|s in eye|s in which|s open window|s use <said>|syntax valu
-36 asks notic|b <shown> pair|b each <said>|b first <said>|b is fin|b quarter of|b thre <said>|b when doe
-36 b which step|language what|nothing morn|reports print|s collection <said>|s i youv|s you try|w arrangement
-36 w hidden|w mention|w nasty|w peac
-35 b <said> to|b four to|b in no|b minu a|b with me|b you expect|question in|question theyr|reports verdict
-35 requests explain|s <shown> own|s ^ clu|s a test|s through <said>|w javascript
-34 b <said> of|b by all|b hav $|b hear what|b in cas|b it <asked>|b on two|b put two|b step through
-34 b that happen|b the <said>|b when to|leads idea|nothing would|plan which|remark okay|s ^ hop|s ^ would
-34 s dont in|s has for|s let at|s or at|s pas the|s six <shown>|s what its|syntax a|syntax giv|syntax mak
-34 tells pop|w disagre
-33 acts advises reports|asks small|asks try|b <said> run|b a recursion|b after each|b been a|b cours $
-33 b decid that|b do is|b its for|b least $|b les than|b let hav|b never in|b run $|b the constructor
-33 b the input|b thousand <shown>|b to myself|b unus for|b what it|guess ill|guess im|nothing cas|remark do
-33 remark that names each|remark what|reports grad|reports hurry|reports interviewer|requests speak|s <shown> red
-33 s ^ cours|s ^ mention|s cam as|s im <shown>|s imagin <shown>|s mor onc|s one <said>|s the typ|s what cost
-33 sets up word|tells constructor|tells hash|w draw|w grad
-32 asks describ|asks feel|b <said> method|b <shown> rais|b ^ hello|b a cloakroom|b differ $|b im after
-32 b imagin a|b in peac|b in what|b it do|b keep to|b peac $|b round down|b the work|b thirty $|b undefin $
-32 b we could|b you sound|nothing far|nothing my|question whol|remark that names left|reports hello
-32 reports iterabl|s <said> each|s ^ pass|s any <said>|s fill <said>|s in plan|s lov hear|s one four
-32 s youd <said>|s your say|s youv about|w task
-31 asks longest|asks look|b <said> <talk>|b <said> first|b <said> until|b ^ harm|b ^ noth|b a good
-31 b after <said>|b both on|b harm don|b heap of|b heard you|b ill wait|b it <said>|b reslic it|b test <facts>
-31 b whichever way|guess which|language asks|nothing put|nothing tim|plan that names how|reports front
-31 requests aloud|s <shown> see|s ^ harm|s ^ may|s ^ reslic|s as was|s draw <shown>|s they as|s what plan
-31 s wher valu|tells boolean|tells comparator|tells opener|tells speaker|w caller|w point|w reslic
-30 advises n|advises recent|b ^ clu|b aloud $|b as larg|b back as|b cross <shown>|b find out|b for $|b nin $
-30 b of six|b own <facts>|b ran out|b ready $|b ther <odd>|b was expect|b you draw|b your think
-30 context guess about the language|guess tell|nothing tells|remark can|remark in|remark up|reports output
-30 reports pass|reports rush|s <shown> different|s ^ halv|s a under|s a word|s as lik|s as see|s doe of
-30 s four six|s hav mind|s say one|s say two|s ther no|s to hundr|s which are|syntax tells|tells away|w feel
-30 w hello|w holiday|w nam|w parenthes|w test|w worry
-29 acts ^ requests|advises go|asks problem|asks tru|b <said> compar|b <shown> six|b all <said>|b back to
-29 b can <said>|b im listen|b in how|b remember at|b run tim|b sur of|b the cost|b the microphon|b to a
-29 b version $|b you estimat|b you writ|b youd <shown>|b your ready|language tells|leads <asked>|nothing high
-29 reports afterward|reports error|reports failur|reports show|s ^ pleas|s ^ plenty|s alway least|s fiv that
-29 s from <said>|s on largest|s out tim|s up <said>|s without <shown>|s you decid|syntax from|tells popitem
-29 tells quiet|tells top|tells twin|w function|w hurry|w lopsid|w mayb|w play|w popitem|w refus|w screen
-28 advises typ|asks longer|b ^ invent|b ^ ten|b a map|b different $|b doe <shown>|b doe each|b for your
-28 b from $|b hand me|b how many|b longest $|b method $|b often each|b own <shown>|b to argu|b to talk
-28 b whatsoever $|b would a|b your gues|b your mind|guess try|leads way|nothing half|nothing invent|nothing noon
-28 question what|question yes|reports story|s <said> in|s <said> or|s <said> them|s <shown> differenc|s ^ default
-28 s ^ invent|s ^ me|s ^ python|s an <said>|s gues <said>|s may be|s our is|s what at|s when when|s would in
-28 s you so|syntax not|w element|w happen|w red|w tomorrow|w us|w whatsoever
-27 advises hash|asks certain|asks word|b <shown> now|b a program|b by identity|b gav <shown>|b hav a|b i think
-27 b id lik|b im keep|b keep a|b lon <shown>|b mak a|b nam both|b pil of|b primitiv $|b return the|b sinc thre
-27 b stand for|b subtract one|b that chang|b ther can|b trac that|b welcom $|guess four|nothing are
-27 question peopl|question the|remark go|remark that names every|reports fair|reports rough|reports weigh
-27 requests nam|requests suit|s <said> over|s <shown> enough|s ^ are|s ^ gon|s ^ pick|s ^ voic|s are on
-27 s can <said>|s doe cost|s for its|s from in|s i your|s if help|s is than|s me if|s method <said>|s of cod
-27 s of her|s start <said>|s ther any|s what next|s your stand|syntax if|tells default|tells depth|tells exist
-27 tells set|tells tupl|w evict|w identity|w primitiv|w promis|w quiet|w thank
-26 acts tells tells|advises behind|asks writ|b ^ arrang|b ^ pop|b ^ popitem|b ^ sys|b ^ up|b be your
-26 b cod would|b hurry $|b it compar|b of $|b part of|b start <asked>|b test $|b water and|b which no
-26 b your fre|guess what|leads <facts>|nothing non|nothing she|remark that names how|reports decorator
-26 reports interview|reports rank|requests ahead|s <said> goe|s <said> your|s <shown> took|s ^ ahead|s ^ job
-26 s ^ popitem|s both <said>|s by <said>|s isnt the|s of cas|s quarter an|s the seven|s to neighbour|s to thos
-26 s wher your|s you <said>|s you or|sets up cod|tells integer|tells valu|w arrang|w charat|w concern|w dur
-26 w easi|w eighteen|w interest|w mak|w ready|w settl
-25 advises sentenc|advises word|asks expect|asks far|asks grow|b <said> for|b but <shown>|b by lin|b call <odd>
-25 b decid whether|b error on|b everyth pass|b for or|b invent a|b isnt ther|b its <said>|b littl longer
-25 b million to|b mor minut|b out <said>|b output $|b talk about|b the modul|b them <said>|b theyr two|b to fiv
-25 nothing ten|nothing that|plan tak|plan ther|reports digit|reports hidden|requests cloakroom|s ^ let|s ^ nin
-25 s ^ statement|s about minut|s as can|s cant you|s from first|s in who|s it thre|s leav open|s not for
-25 s of own|s the show|s thi to|s would add|tells fair|tells front|tells packag|tells typ|w blank|w hash
-25 w keep|w method|w swap|w wrap
-24 advises element|advises trac|b <said> one|b <said> you|b <shown> <shown>|b <shown> took|b <shown> undefin
-24 b ^ rough|b a <shown>|b be curiou|b cod <shown>|b comment on|b dont mind|b draw the|b from me|b idea on
-24 b iterabl $|b much doe|b nin <talk>|b no other|b of seven|b of us|b rather hear|b red one|b right now
-24 b say $|b see in|b shar $|b som tim|b still fail|b stuck $|b that no|b the caller|b the sound|b until <said>
-24 b what that|b when is|b with four|b word <shown>|b wrong <facts>|b your version|language in|nothing find
-24 nothing reports|nothing sorry|plan thi|remark all|remark each|remark equal|remark ther|reports gav
-24 requests fre|s <said> allow|s <shown> test|s ^ choic|s ^ colon|s ^ output|s ^ stor|s ^ thirty|s a error
-24 s choos <shown>|s either of|s feel to|s know you|s look for|s many are|s often item|s want <shown>
-24 s what <said>|s would go|s wouldnt be|sets up minut|syntax peopl|tells complain|tells identity|tells kid
-24 w choos|w drum|w set
-23 acts sets up asks|advises met|asks long|asks remember|asks split|b <said> dot|b <said> from|b ^ c|b ^ pleas
-23 b ^ sound|b ^ theyr|b ^ wev|b a fair|b be as|b how it|b i <talk>|b i keep|b ill <facts>|b is your
-23 b own word|b rais $|b sampl $|b show $|b to read|b two was|b use for|b you show|b youd writ|b your cod
-23 b your result|nothing doe|nothing slow|plan tell|plan that names asks|question any|remark that names count
-23 reports hard|reports ill|s <said> on|s <shown> now|s ^ listen|s ^ seven|s ^ then|s ^ wev|s add the
-23 s along way|s are minut|s both <shown>|s do do|s error the|s for good|s hav her|s how might|s in statement
-23 s of pass|s sam may|s say <said>|s singl <shown>|s sit a|s that call|s that cant|s the thre|s to fifty
-23 s what expect|s what i|s with recursion|s wont that|s youv two|syntax on|syntax rang|tells cur|tells silenc
-23 w allow|w lucky|w reader|w shout|w silent|w spent|w suspect
-22 advises shift|asks check|asks choos|asks next|b <said> anyway|b <shown> seven|b ^ fewer|b ^ let|b ^ lucki
-22 b ^ min|b ^ thirty|b a lambda|b a sort|b any other|b busy $|b concern $|b default $|b down first
-22 b equal <odd>|b for with|b hand it|b interviewer $|b me wher|b on that|b one at|b or an|b she has
-22 b small <facts>|b that help|b the object|b the oldest|b thre hundr|b uniqu $|b us $|b view $|b watch you
-22 b wher doe|b with last|b work toward|guess about the language the|leads along|leads smaller|leads word
-22 nothing kayak|nothing mov|nothing wev|plan that names you|question on|remark on|reports anybody
-22 reports boolean|reports crackl|reports hot|reports im|reports neutral|reports null|reports tabl
-22 reports temperatur|requests problem|s <said> look|s <said> with|s <shown> curiou|s <shown> written|s ^ explain
-22 s ^ java|s ^ lucki|s ^ several|s ^ typ|s ^ welcom|s by own|s for bit|s goe a|s in no|s in version
-22 s invent <shown>|s is no|s know the|s of day|s or by|s that think|s unles pas|sets up add|syntax ther
-22 tells element|tells loan|w absent|w byt|w cloakroom|w confirm|w crackl|w fail|w flat|w hear|w l|w lucki
-22 w neutral|w seventy|w sketch|w temperatur|w uniqu
-21 advises apologis|advises need|asks belong|asks go|asks lik|asks mind|asks sur|asks visit|b <said> $
-21 b <shown> fewer|b ^ assum|b ^ eleven|b ^ rang|b ^ reslic|b ^ sort|b again until|b and both|b are $
-21 b be below|b be for|b dot floor|b exact do|b forbidden $|b input $|b is part|b is that|b it look|b it may
-21 b its own|b larg as|b many <facts>|b of yourself|b one <said>|b or mor|b plan on|b queu $|b shall we
-21 b test befor|b that order|b the documentation|b the problem|b ther may|b thi problem|b to apologis|b to back
-21 b your last|leads result|remark tell|remark that names an|reports <said>|reports coat|reports forbidden
-21 reports happen|reports hashabl|reports point|requests describ|requests littl|requests pil|requests sketch
-21 requests suppos|s <shown> four|s ^ what|s a of|s a version|s all are|s all pas|s be zero|s could put
-21 s count two|s i grad|s ill quiet|s its quiet|s let that|s math floor|s set to|s to it|s you out|tells bor
-21 tells int|tells lie|tells reslic|tells search|tells str|tells warm|w accept|w apologis|w attempt|w bor
-21 w documentation|w forbidden|w keyboard|w nlargest|w stamp|w sys
-20 asks decid|asks insid|asks point|asks worst|b <said> with|b ^ enough|b ^ green|b ^ in|b ^ seven
-20 b afterward $|b an error|b bigint $|b did <shown>|b do on|b each onc|b four <shown>|b happen at|b how <said>
-20 b includ $|b index error|b inner <said>|b just now|b low to|b me the|b n <talk>|b nam the|b out loud
-20 b plenty of|b second <shown>|b story $|b than ther|b ther tim|b through what|b twenty $|b was want|b what for
-20 b when <said>|b your <shown>|b your given|guess about the language in|guess about the language it|guess thre
-20 nothing bles|nothing clu|nothing green|nothing someon|question ill|remark of|remark thank|s <said> and
-20 s <said> zero|s ^ boolean|s ^ failur|s ^ forty|s ^ okay|s an error|s cas the|s im the|s in design|s is with
-20 s keep <said>|s may one|s me <said>|s pil <shown>|s should from|s the modul|s ther for|s we it|s you that
-20 tells bigint|tells mer|tells session|tells undefin|w believ|w bigint|w comfortabl|w expir|w front
-19 acts sets up advises|advises cod|advises finger|b <said> tak|b <shown> or|b <shown> pass|b <shown> rather
-19 b ^ append|b ^ congratulation|b ^ she|b ^ stay|b ^ welcom|b a condition|b a fourth|b absent $|b at first
-19 b compar each|b eight <talk>|b either <said>|b for <odd>|b half hour|b halv $|b ill be|b in every|b it under
-19 b largest <shown>|b lik to|b mayb $|b me one|b my <odd>|b of tast|b on <facts>|b or not|b present $
-19 b said <talk>|b say which|b sequenc of|b settl $|b six <shown>|b through it|b to two|b tomorrow $
-19 b we <shown>|b when do|b whichever you|b window $|b would they|b you run|language as|leads go|nothing cut
-19 nothing hello|nothing tak|nothing though|plan round|question tell|remark left|remark that names leads
-19 reports congratulation|reports fit|reports heard|reports laugh|reports mind|reports ran|s <said> as
-19 s <said> then|s <shown> soon|s ^ congratulation|s ^ remember|s ^ return|s ^ still|s a <said>|s can how
-19 s chang the|s do them|s each by|s fifty <shown>|s first your|s good of|s happen your|s how memory|s ill the
-19 s mak differenc|s on clock|s remember order|s right is|s som and|s that occur|s the bucket|s they into
-19 s to when|s use from|s what be|s what cod|s when you|s which <said>|s which a|s would put|s you over
-19 s your onc|s zero it|syntax poll|tells arrang|tells clu|tells indexerror|tells javascript|tells lay|tells let
-19 tells lon|w congratulation|w fallback|w hook|w im|w keyerror|w replaceall|w seem|w spac|w tast|w tissu
-19 w top|w typ
-18 advises extend|advises slow|advises smaller|asks hand|asks input|asks learn|asks stand|b <said> how
-18 b <said> stay|b <shown> wer|b ^ com|b ^ nam|b ^ silenc|b ^ twelv|b a lin|b a point|b a test|b as few
-18 b by its|b cod <odd>|b condition $|b constructor $|b editor $|b from thi|b from what|b had never|b how are
-18 b hundr <shown>|b isnt allow|b it fail|b its tim|b let not|b let you|b lookup $|b many <talk>|b me why
-18 b minut <asked>|b modul $|b of cours|b rush $|b show me|b spend the|b squar <odd>|b squar bracket|b ten $
-18 b test first|b the <odd>|b the draw|b the neighbour|b then <said>|b thi tim|b to decid|b to judg|b to our
-18 b to worry|b two separat|b was ther|b what <said>|b what goe|b whenever your|b wont <odd>|b word of
-18 b youd fix|b your <said>|b your own|language whol|n <shown> 4|nothing even|nothing leads|nothing let|plan try
-18 question minu|remark that names in|reports clu|reports confirm|reports decision|reports explain
-18 reports neighbour|reports slash|reports undefin|requests wrong|s <said> a|s <shown> <shown>|s <shown> run
-18 s ^ fit|s ^ lay|s ^ need|s ^ play|s ^ silenc|s a if|s add <said>|s apart the|s carry <said>|s cod the
-18 s dictionary <said>|s do one|s doe do|s element its|s for <said>|s i see|s idea the|s in sentenc
-18 s just <said>|s last fals|s many do|s me what|s my stay|s on lin|s on you|s out many|s rather you|s sam and
-18 s see in|s sinc point|s six the|s the if|s tim which|s to million|s what first|s what on|s when do|s your a
-18 syntax pas|tells comprehension|tells doubl|tells put|w eighty|w sampl
-17 asks comparison|b <shown> sooner|b ^ any|b ^ assign|b ^ enjoy|b ^ lay|b ^ someon|b ^ sorry|b a hash
-17 b about its|b about who|b an empty|b are off|b as it|b at four|b can happen|b check that|b collection <said>
-17 b draw $|b every cas|b feet $|b fin $|b fiv in|b for of|b from <said>|b gav two|b how <shown>|b how would
-17 b i neither|b i notic|b ill leav|b im a|b may be|b me hear|b minu four|b now $|b of two|b or thre
-17 b our <shown>|b poker <talk>|b python you|b quot $|b row of|b sign $|b sur about|b the fail|b then $
-17 b thought $|b to your|b two slash|b what miss|b without one|b would one|b writ <shown>|b yet $|b you choos
-17 b your variabl|guess any|nothing requests|nothing think|plan okay|plan that names why|plan then|question try
-17 remark cas|remark how|remark why|reports argument|reports prefer|reports ready|reports seventy|reports swap
-17 requests <said>|requests approach|requests enjoy|requests stay|s <said> by|s <said> hold|s <said> into
-17 s <shown> return|s <shown> whatever|s ^ cut|s ^ enumerat|s ^ keep|s ^ their|s a point|s an with|s and if
-17 s and look|s could trac|s error lin|s i do|s if pas|s let hear|s me youd|s much you|s non as|s over <said>
-17 s own <shown>|s recursion on|s reslic from|s tak <shown>|s that question|s ther and|s thre <shown>|s thre one
-17 s thre that|s thre then|s to what|s two that|s we <shown>|s what com|s who when|s would other|s your fil
-17 sets up input|tells behind|tells remov|w builtin|w complain|w curiou|w deal|w may|w persuad|w poker
-17 w python|w quot|w silenc|w sip|w stretch|w tupl|w twelv
-16 acts ^ advises|advises pull|asks add|asks count|asks goe|b <said> what|b <shown> better|b <shown> eight
-16 b ^ me|b ^ said|b ^ scan|b ^ top|b ^ whichever|b a bool|b an int|b are correct|b below zero|b between <talk>
-16 b bit $|b chang your|b easy to|b equal fals|b feel <facts>|b feel fre|b follow <talk>|b for say|b go ahead
-16 b going on|b good <talk>|b gues $|b is ever|b it yet|b just behind|b know about|b last equal|b may well
-16 b me that|b need not|b nor shak|b outer <said>|b rather not|b say how|b shak my|b short <talk>|b small cas
-16 b som <asked>|b someth about|b sort and|b than i|b that of|b that perfect|b the <asked>|b the compiler
-16 b the reason|b the task|b ther plenty|b theyr your|b trac it|b unles you|b up to|b wer want|b with few
-16 b word <asked>|b worry about|b you sort|b you that|b youd app|b your <talk>|b your test|language no
-16 nothing say|nothing six|nothing twelv|remark certain|remark ind|remark that names onc|remark that names push
-16 remark when|remark youd|reports anyway|reports faint|reports hop|reports phon|reports receiv|reports tupl
-16 reports worry|requests good|requests idea|s <said> any|s <said> one|s <said> thos|s <shown> green
-16 s <shown> leav|s <shown> million|s <shown> nod|s ^ doe|s ^ receiv|s ^ sort|s ^ suppos|s ^ think|s ^ today
-16 s again <said>|s and back|s another than|s back <shown>|s be a|s befor first|s between <said>|s by it
-16 s count the|s did <shown>|s do think|s finish the|s fiv <shown>|s for least|s i its|s im a|s it hand
-16 s it now|s mak that|s may any|s nor my|s only the|s out <said>|s provid <shown>|s queu a|s rather your
-16 s say or|s step your|s sur you|s that me|s that run|s the zero|s thousand in|s typ <shown>|s which did
-16 s you youv|tells anywher|tells bracket|tells evict|tells pleasur|tells recommend|tells someon|w defin
-16 w design|w faint|w feed|w fourteen|w lay|w lon|w normal|w oldest|w rat|w rim|w sum|w thirty
-15 advises cost|advises use|asks convinc|asks full|asks pick|asks reach|asks thing|asks use|b <said> look
-15 b <said> the|b <shown> min|b <shown> us|b ^ happy|b ^ quick|b ^ thi|b a hint|b a keyerror|b a poor
-15 b a regular|b a short|b and zero|b away $|b both <said>|b by thre|b choos $|b collection has|b comparator $
-15 b didnt <asked>|b digit $|b doesnt hav|b doubl <shown>|b each <odd>|b element and|b from when|b happen to
-15 b hash <odd>|b i add|b in bracket|b input is|b isnt <asked>|b let leav|b long $|b many ther|b me if
-15 b me when|b new <said>|b next on|b no hurry|b no spac|b non of|b of <said>|b of fiv|b on when|b one all
-15 b or stack|b or zero|b outsid $|b pil and|b rang over|b read your|b result look|b say two|b siz and
-15 b speak for|b stop with|b tak from|b than befor|b thank you|b that from|b that possibl|b the dog|b the lookup
-15 b the messag|b the word|b think it|b through that|b to end|b to listen|b to repeat|b two thing|b up thre
-15 b wer twic|b wher two|b with del|b you $|b you pas|b your voic|guess about the language tells|nothing about
-15 nothing eleven|nothing fin|nothing sur|nothing the|plan requests|question sinc|question up
-15 remark that names try|reports cam|reports colon|reports deal|reports exception|reports quarter|reports snow
-15 requests check|requests cost|requests need|requests pick|requests play|requests queu|s <said> first
-15 s <shown> cas|s ^ arrang|s ^ averag|s ^ back|s ^ charat|s ^ eleven|s ^ far|s ^ noth|s ^ replaceall
-15 s ^ report|s a expression|s after third|s and is|s and other|s at plac|s being for|s did hav|s each them
-15 s for hundr|s for second|s gav <shown>|s how ther|s i every|s if not|s its four|s its least|s jump the
-15 s much is|s say you|s tak of|s than are|s thank for|s the amount|s the recent|s ther least|s thos <said>
-15 s thousand at|s to about|s way you|s what they|s what variabl|s you a|s youd a|s youd an|syntax java
-15 tells argument|tells count|tells feed|tells given|tells messag|tells order|tells red|tells stamp|w beep
-15 w canteen|w charg|w i|w receiv|w recursion|w sentenc|w str|w tempt|w unit|w valueerror|w yet
-14 advises differ|advises land|asks hardest|asks smaller|b <said> begin|b <shown> are|b <shown> plu|b ^ cas
-14 b ^ each|b ^ m|b ^ okay|b ^ ready|b a nin|b a typeerror|b a valueerror|b an exception|b and call|b and want
-14 b another <shown>|b anyth $|b are and|b as <said>|b believ $|b cam out|b com <asked>|b could go|b do <said>
-14 b doesnt $|b doesnt <shown>|b failur $|b forty <shown>|b goe <talk>|b her for|b hold after|b how much
-14 b identity $|b in cur|b is at|b its miss|b land <shown>|b length and|b let hear|b lopsid <shown>|b may sit
-14 b me $|b me two|b no <said>|b no rush|b not need|b now and|b object $|b our <asked>|b person $|b ran $
-14 b say one|b sid is|b slic of|b sort $|b the end|b the head|b the old|b the screen|b throw an|b to land
-14 b to test|b understand it|b was two|b we hav|b wer <facts>|b wev got|b what has|b wont <facts>|b you gav
-14 b you learn|b you unit|language theyr|nothing bracket|nothing fifty|nothing m|nothing noth|nothing squar
-14 nothing we|plan that names then|plan wer|remark itd|remark miss|reports aloud|reports besid|reports low
-14 reports nam|reports negativ|reports python|requests assum|requests draw|requests input|s <said> half
-14 s <said> lot|s <shown> middl|s <shown> show|s ^ all|s ^ any|s ^ claim|s ^ diagonal|s ^ error|s ^ integer
-14 s ^ map|s ^ pop|s ^ ready|s ^ split|s a when|s add two|s and <said>|s anyth can|s at end|s be your
-14 s been for|s cod a|s compar by|s has land|s if of|s if want|s in second|s land on|s lik to|s long you
-14 s mak <shown>|s mak new|s many is|s may ther|s minut go|s of may|s of original|s pair the|s ran of
-14 s read <said>|s should about|s ten of|s that choic|s that use|s the allow|s their <said>|s ther non
-14 s theyr <said>|s thre with|s to els|s to penny|s was in|s what both|s what two|s whatever you|s wher are
-14 s work it|s you argu|s you last|s your through|tells centr|tells concern|tells hint|tells itd|tells slip
-14 w hardest|w involv|w item|w languag|w linkedlist|w practic|w send|w split|w through|w typeerror
-13 advises back|advises left|advises report|asks otherwis|asks rely|asks view|b <said> modul|b <said> on
-13 b <said> only|b <shown> no|b <shown> non|b ^ explain|b ^ feel|b ^ is|b ^ problem|b ^ siz|b ^ suppos|b ^ trac
-13 b a clu|b a look|b a miss|b a negativ|b all <facts>|b anyway $|b are up|b be quiet|b bit mor|b canteen $
-13 b caretaker <talk>|b cent $|b closer $|b cod doe|b cost of|b crash with|b dequ $|b doubl equal|b easier to
-13 b end of|b exception $|b expect one|b eye $|b from your|b given <shown>|b going <talk>|b heapq <odd>
-13 b hold for|b id rather|b ill neither|b im sorry|b in cod|b insertion <facts>|b insertion point|b it stop
-13 b keep out|b lin <odd>|b may do|b must be|b nam <talk>|b nin to|b not even|b notic a|b of one|b over a
-13 b pas $|b pick it|b repeat it|b result <asked>|b second ther|b setrecursionlimit <shown>|b sign and|b stack of
-13 b straight $|b that non|b that up|b the fallback|b the hidden|b the output|b the speaker|b the zero
-13 b their kid|b thing you|b thre <shown>|b to <talk>|b try a|b twic in|b walk <said>|b walk me|b wer at
-13 b wher would|b with <shown>|b word $|b you hop|b youv <said>|guess a|guess would|leads short|nothing letter
-13 nothing ready|nothing work|question either|question equal|remark never|reports beat|reports describ
-13 reports dictionary|reports import|reports prov|reports suspect|requests ready|requests show|requests trac
-13 requests work|s <said> many|s <said> they|s <shown> count|s <shown> fifty|s <shown> insertion|s ^ ill
-13 s ^ method|s ^ show|s ^ suspect|s ^ throw|s ^ verdict|s ^ version|s build <said>|s call with|s cod on
-13 s could read|s do hold|s do mak|s dot for|s few as|s first <said>|s hav be|s i know|s idea a|s in <shown>
-13 s in answer|s in brac|s it your|s job to|s last that|s let back|s let to|s mad drop|s map the|s match the
-13 s me how|s non them|s of youd|s on word|s one each|s pick <said>|s question you|s say about|s sort <shown>
-13 s stuck a|s the fiv|s the nin|s the unus|s the want|s thousand the|s to how|s we to|s what go|s what ther
-13 s when your|s which of|s would check|s would of|s would wrong|s you otherwis|s your chang|s your would
-13 syntax zero|tells breadth|tells fallback|tells map|tells modul|tells pointer|tells swap|w afternoon|w anyway
-13 w argu|w comprehension|w giv|w heapq|w invent|w shall|w till|w topic|w until
-12 advises hand|advises hang|advises middl|advises tea|asks deep|asks letter|asks pair|asks solution|asks stat
-12 asks touch|b <shown> element|b <shown> per|b <shown> untouch|b ^ back|b ^ being|b ^ cut|b ^ fifty|b ^ without
-12 b a counter|b a voic|b all correct|b among them|b and got|b and trac|b apologis $|b arent $|b be insert
-12 b been quiet|b blank $|b do hav|b do when|b do with|b doe and|b dont do|b duty $|b enjoy $|b every even
-12 b expect to|b fair $|b favourit $|b few <facts>|b fifty thre|b figur on|b first when|b fiv $|b follow no
-12 b form $|b four with|b giv <said>|b go through|b half <shown>|b halfway through|b hand back|b hum $|b i heard
-12 b im <said>|b in javascript|b is uniqu|b is up|b it behav|b its only|b lambda that|b let <asked>|b m $
-12 b mak you|b me which|b n log|b nam a|b no <shown>|b not going|b on purpos|b one entry|b one with|b order of
-12 b parenthes $|b queu <talk>|b result is|b run that|b sam <shown>|b say either|b second cas|b see $|b shout if
-12 b sinc version|b someon who|b still $|b taken $|b test fail|b the match|b the tal|b then two|b theyr <shown>
-12 b thing befor|b think aloud|b thre to|b to choos|b to ten|b to thi|b two befor|b two with|b under a|b up the
-12 b what wer|b whatever you|b when $|b when your|b wher do|b which the|b wonder about|b wont <said>|b worth it
-12 b writ an|b you begin|b you prefer|b your editor|b zero to|guess about the language from|language both
-12 leads approach|leads everyth|nothing nam|nothing tell|nothing wher|plan today|plan we|question when
-12 remark are|remark for|remark that names sets up|reports card|reports init|reports inward|reports jumbl
-12 reports lean|reports m|reports report|reports silent|reports split|reports sum|requests moment|requests peac
-12 requests say|requests start|requests test|s <said> go|s <said> hashabl|s <said> remov|s <shown> chang
-12 s <shown> uniqu|s ^ add|s ^ cam|s ^ fetch|s ^ few|s ^ interview|s ^ iterabl|s ^ mak|s ^ or|s ^ print
-12 s ^ problem|s a worth|s and you|s befor start|s call <said>|s cod at|s cod to|s constant on|s could check
-12 s do look|s doesnt which|s dont into|s fair to|s for your|s green the|s had been|s hand <said>|s hav chang
-12 s hear reason|s i catch|s i judg|s id not|s if say|s in modul|s in view|s isnt anywher|s item ther
-12 s let thre|s many doe|s middl the|s minut the|s not me|s off <said>|s one expect|s one twenty|s only how
-12 s our <shown>|s put figur|s say that|s stop the|s talk you|s that someth|s the argument|s the four|s them me
-12 s ther alway|s thre is|s tim averag|s to put|s two of|s two then|s valu the|s was <said>|s which your
-12 s would giv|s would read|s would want|s would writ|s you any|s you sur|s youd first|s youd on|s your mak
-12 tells <said>|tells byt|tells cours|tells failur|tells forward|tells slash|tells total|tells verdict
-12 tells version|tells weather|w compil|w dequ|w duty|w effort|w explor|w fourth|w iterat|w nonlocal|w obviou
-12 w scan|w shar|w shut
-11 acts asks requests|acts requests requests|advises draw|advises equal|advises hear|advises lookup|advises sooner
-11 asks differ|asks follow|asks nam|asks speak|asks walk|b <said> afterward|b <said> an|b <shown> ran|b ^ be
-11 b ^ forty|b a fiv|b a hunch|b a lon|b add up|b against that|b alway <odd>|b and again|b are fin|b argument $
-11 b be two|b befor the|b by eye|b cas $|b could start|b cur <odd>|b do they|b eighty $|b either <shown>
-11 b error in|b estimat the|b even be|b explain it|b fail one|b faint $|b fin to|b finish your|b from minu
-11 b front and|b halv <shown>|b happen $|b how deep|b how might|b how your|b i do|b if its|b im glad|b in them
-11 b in use|b index <facts>|b index minu|b into <facts>|b is common|b it throw|b java and|b keep talk
-11 b last <asked>|b leav thi|b lin to|b many thing|b may even|b may occur|b me each|b minut $|b miss <said>
-11 b monday $|b much is|b neighbour on|b neither $|b nin pas|b nor <odd>|b of <facts>|b offer $|b okay $
-11 b onc for|b one idea|b one pass|b or fals|b play <shown>|b pleasur $|b plu <asked>|b problem for|b provid the
-11 b recursion $|b repeat <shown>|b report the|b say <talk>|b sentenc $|b separat <shown>|b sinc <said>|b slash $
-11 b sooner <talk>|b test pass|b the cas|b the coat|b the editor|b the languag|b the sheet|b their <asked>
-11 b ther <asked>|b thirty fiv|b thre instead|b tru or|b twelv minut|b two minut|b version of|b warm <talk>
-11 b was never|b wer one|b what exact|b what was|b wher <shown>|b which moment|b who <facts>|b with whatever
-11 b worst <shown>|b you correct|b you rely|b you someth|b youd <odd>|b youd lik|b youll never|b your chair
-11 b your plac|b your throat|language one|leads touch|nothing fals|nothing nobody|nothing of|plan she
-11 plan that names a|plan that names advises|plan would|question be|question letter|question thos|remark im
-11 reports exceed|reports exist|reports halv|reports kind|reports middl|reports offer|reports oldest
-11 reports stuck|reports voic|reports wev|reports wrap|requests follow|requests shout|requests word|s <said> com
-11 s <shown> away|s <shown> peopl|s <shown> plac|s ^ among|s ^ being|s ^ choos|s ^ deep|s ^ down|s ^ draw
-11 s ^ eight|s ^ in|s ^ javascript|s ^ join|s ^ mad|s ^ no|s ^ p|s ^ parenthes|s ^ produc|s ^ scan|s ^ someon
-11 s ^ task|s ^ worst|s about problem|s again again|s and their|s as understand|s cas you|s chang <shown>
-11 s compar the|s decorator functool|s do expect|s ever in|s fiv in|s for les|s fourth of|s hear your
-11 s how <shown>|s how you|s i confirm|s if input|s im going|s im out|s is by|s loan the|s long a|s me <shown>
-11 s me one|s n n|s on tabl|s one just|s out step|s perfect to|s sam if|s six of|s smallest for|s suppos wer
-11 s that up|s the gav|s the hav|s the say|s the youv|s ther at|s ther but|s ther hurry|s thre eight
-11 s through lin|s tru fals|s turn in|s what of|s why <said>|s with as|s would look|s you in|s your after
-11 s your find|s your go|s zero a|s zero well|sets up python|syntax list|syntax siz|tells diagonal|tells easi
-11 tells fail|tells goe|tells keep|tells kept|tells match|tells object|tells pair|w alright|w assumption|w card
-11 w connection|w init|w new|w outsid|w pac|w pas|w pivot|w pleasant|w remov|w static|w suppos|w sweet
-11 w syntax|w toarray|w valu
-10 advises feel|asks back|asks rul|asks typ|b <said> when|b <said> wher|b <shown> being|b <shown> follow|b ^ giv
-10 b ^ p|b ^ youll|b a runtimeerror|b about your|b acros the|b act out|b afternoon $|b all thre|b an object
-10 b and compar|b another sid|b answer with|b are count|b are ther|b arent <shown>|b beep $|b by step|b can pas
-10 b com <shown>|b comma between|b complet $|b convinc me|b default it|b del and|b dict $|b eighteen <talk>
-10 b eighteen minut|b english $|b enumerat <shown>|b evict $|b explain the|b from my|b got a|b half is|b hav an
-10 b hear $|b how you|b im going|b in mind|b in singl|b index <talk>|b is for|b it a|b its linear|b later on
-10 b least <talk>|b least one|b length with|b lin seven|b not be|b not necessari|b of earlier|b of pair
-10 b often $|b one failur|b one go|b one was|b our <odd>|b over to|b particular <shown>|b pas <said>
-10 b popitem with|b prefer $|b question for|b rather than|b read <odd>|b say to|b see your|b seven <talk>
-10 b singl quot|b step by|b tabl from|b tak car|b test <talk>|b than <said>|b that mad|b that rais|b the builtin
-10 b the expect|b the hardest|b they can|b thing your|b thirty two|b thre by|b to begin|b to finish|b to settl
-10 b to someth|b use a|b what on|b what speak|b which cas|b with fiv|b you <talk>|b you explain|b you find
-10 b you left|b you of|b your count|b your opinion|b your word|b youv seen|b youv try|guess could|guess you
-10 leads leav|leads sound|nothing arrang|nothing digit|nothing for|nothing nin|nothing someth|nothing talk
-10 nothing trac|plan that names four|plan why|question they|remark cut|remark draw|remark open|remark round
-10 remark thos|reports amount|reports bad|reports bracket|reports disagre|reports element|reports holiday
-10 reports necessari|reports rely|reports stay|requests finger|requests youd|s <said> either|s <said> only
-10 s <said> stand|s <said> thre|s <said> what|s <shown> allow|s <shown> but|s <shown> final|s ^ been|s ^ candidat
-10 s ^ collect|s ^ depth|s ^ find|s ^ itd|s ^ lift|s ^ m|s ^ necessari|s ^ oldest|s ^ result|s ^ tall|s ^ ten
-10 s ^ wrap|s best can|s compar length|s cost <shown>|s count fals|s del the|s down its|s first fail|s fiv and
-10 s half <said>|s how each|s how mor|s i hand|s if can|s in quot|s is sound|s it ther|s latest <shown>
-10 s of dict|s often your|s on someth|s one fiv|s one ten|s out me|s popitem last|s python <said>
-10 s rais runtimeerror|s said <shown>|s step step|s stop befor|s ten as|s that befor|s that writ|s the has
-10 s the next|s the yourself|s to why|s until <shown>|s wer most|s whoever first|s with slow|s you worry
-10 s your hav|s youv mor|s zero of|sets up default|sets up someth|syntax in|tells bool|tells cam|tells compar
-10 tells d|tells green|tells latest|tells point|tells primitiv|tells sampl|tells simp|w afterward|w behav
-10 w charger|w comment|w decid|w depend|w english|w fir|w headset|w necessari|w predict|w runtimeerror|w seven
-10 w shelv|w shift|w undo|w uneven|w unles
-9 advises expression|advises lif|advises opener|advises regular|advises shut|advises soon|asks break|asks compar
-9 asks gain|asks got|asks head|asks settl|asks stor|asks version|b <said> against|b <said> mov|b <said> stand
-9 b <shown> suit|b <shown> whatsoever|b ^ anywher|b ^ blank|b ^ even|b ^ integer|b ^ search|b ^ unles
-9 b ^ verdict|b ^ would|b a cas|b a pleasur|b a plu|b a strok|b about an|b about that|b agre $|b and a
-9 b anywher $|b are no|b are red|b at as|b at your|b attempt $|b back for|b balanc $|b besid the|b chang the
-9 b charat with|b clu for|b cod $|b com into|b complain if|b could repeat|b couldnt see|b did your|b do one
-9 b doe <said>|b doe the|b drop off|b each element|b eight of|b every other|b fail with|b fin as
-9 b first parameter|b for forty|b for one|b goe $|b going with|b green $|b hav someth|b he <talk>|b head and
-9 b holiday $|b hom $|b if ther|b if they|b is allow|b is red|b isnt includ|b it mor|b it tak|b its good
-9 b its siz|b just <shown>|b last $|b last <said>|b littl <odd>|b longer <shown>|b many even|b may com
-9 b messag $|b new one|b nin in|b of another|b of water|b often doe|b on lin|b one fail|b one test|b one unus
-9 b one will|b or two|b peopl <facts>|b pick one|b plan <shown>|b punctuation $|b queu and|b quiet for
-9 b quiet on|b rather you|b recent <shown>|b recommend $|b remov a|b repeat the|b review $|b right <odd>
-9 b rough $|b say mor|b say without|b sentenc befor|b sketch a|b sound <odd>|b standard <talk>
-9 b standard library|b statement say|b still want|b str <facts>|b suit you|b ten tim|b term of|b that compar
-9 b that tru|b that use|b the count|b the default|b the keyboard|b the lon|b the plac|b the rear|b the typ
-9 b then <odd>|b ther onc|b thousand by|b throw a|b two index|b two nam|b up and|b weigh up|b what question
-9 b which <talk>|b whil $|b with thre|b would be|b you import|b you least|b you pleas|b you test|b zero $
-9 language an|language when|leads writ|n <said> 1|nothing cabinet|nothing fifteen|nothing forty|nothing p
-9 nothing silenc|nothing siz|nothing until|plan fin|plan say|plan youd|question spac|question start|remark hav
-9 remark nam|remark over|remark provid|remark whichever|reports pleasur|reports practic|reports punctuation
-9 reports syntax|reports topic|reports valueerror|requests accept|requests bracket|requests loud|requests someth
-9 requests whichever|s <said> mak|s <shown> apologis|s <shown> cur|s <shown> much|s <shown> promis
-9 s <shown> separat|s <shown> top|s ^ anywher|s ^ blank|s ^ char|s ^ fourteen|s ^ pointer|s ^ postman|s ^ r
-9 s ^ search|s ^ set|s ^ she|s ^ ther|s ^ toarray|s ^ try|s ^ unles|s ^ whichever|s a who|s all sam|s and it
-9 s and next|s and thre|s at few|s been at|s befor typ|s cam it|s can anywher|s can below|s can from|s can is
-9 s do hear|s doe approach|s doe work|s fewer two|s finish sentenc|s fiv seven|s from length|s from statement
-9 s giv an|s go all|s half our|s has least|s hear youd|s hop <shown>|s how even|s if and|s if is|s im for
-9 s in own|s in problem|s is larg|s its sort|s ive you|s kind you|s let through|s much your|s never and
-9 s of nin|s of plac|s on mor|s onc hav|s one say|s only for|s or dot|s order last|s pas <shown>|s quiet a
-9 s rul the|s say many|s see sam|s set the|s setrecursionlimit the|s soon you|s sort the|s spend <shown>
-9 s test your|s that <said>|s the library|s then <said>|s thos <shown>|s thousand default|s to run
-9 s unus <shown>|s with <shown>|s with index|s with length|s wont how|s would need|s would see|s would show
-9 s would test|s you don|s you writ|s your goe|s your print|s youv me|sets up look|syntax it|syntax most
-9 syntax wrap|tells explain|tells loud|tells new|tells round|tells tally|tells welcom|w angl|w bench|w choic
-9 w conclud|w higher|w hop|w narrat|w nil|w postman|w produc|w punctuation|w separat|w sixth|w slot|w styl
-9 w tie
-8 advises <talk>|advises littl|advises miss|advises talk|asks afterward|asks answer|asks earliest|asks gav
-8 asks remind|asks surpris|asks want|b <said> again|b <said> cost|b <said> four|b <said> into|b <said> reach
-8 b <shown> becaus|b <shown> dont|b <shown> gav|b <shown> giv|b <shown> has|b <shown> item|b <shown> light
-8 b <shown> may|b <shown> report|b <shown> such|b <shown> that|b <shown> worth|b ^ b|b ^ down|b ^ pick|b ^ sam
-8 b ^ show|b a beep|b a breath|b a comma|b a depth|b a given|b a moment|b a sip|b a window|b all her|b all is
-8 b an <shown>|b an echo|b and isnt|b and last|b and when|b another or|b anyth you|b as befor|b at least
-8 b attention $|b belong in|b by your|b c $|b call <said>|b can your|b clear enough|b com back|b common $
-8 b congratulation $|b count for|b cur brac|b curiou about|b decision $|b depend on|b direction $|b dot <shown>
-8 b draw me|b end and|b explain $|b feel for|b find me|b first version|b fiv at|b flat $|b for at|b giv an
-8 b got two|b grow as|b happen on|b happen with|b hav any|b how <facts>|b how that|b if youd|b im <asked>
-8 b im only|b in enumerat|b in term|b insertion <asked>|b insertion order|b insid another|b is hashabl
-8 b is whether|b it <odd>|b it are|b it mean|b it remind|b it suit|b itll be|b its plac|b know its|b last of
-8 b least sur|b let do|b lik you|b lin would|b look lik|b mak no|b many separat|b mention $|b minut remain
-8 b modul <talk>|b most peopl|b nam <shown>|b null $|b o n|b of <odd>|b off <odd>|b on <said>|b one giv
-8 b one hav|b one sentenc|b opinion $|b out <talk>|b packag $|b pair insid|b plac in|b plu a|b point of
-8 b point ten|b put them|b run <asked>|b run was|b sam <odd>|b sam inner|b sam object|b shall i
-8 b shortest <shown>|b show the|b silenc is|b sinc <facts>|b sip of|b so far|b spend it|b sys <odd>|b task $
-8 b that decision|b that our|b that pick|b the leftmost|b the nod|b their <odd>|b them onc|b ther is|b thre at
-8 b thre was|b tim to|b to stay|b to work|b total $|b tupl of|b twelv <talk>|b twenty fiv|b twenty minut
-8 b two and|b typ <odd>|b under the|b understand you|b verdict $|b very most|b wait $|b was it|b well enough
-8 b wer first|b wer word|b what going|b wher i|b wher thre|b whil <talk>|b why is|b with an|b you <facts>
-8 b you conclud|b you now|b you rather|b you receiv|b you report|b you weigh|b your interviewer|b your output
-8 guess about the language asks|guess about the language sys|language math|language not|leads minut|nothing left
-8 nothing off|nothing round|nothing ther|nothing thirty|nothing treat|question put|remark be|remark sorry
-8 remark that names then|remark the|reports append|reports bucket|reports flat|reports item|reports mention
-8 reports r|reports rat|reports remain|reports review|reports set|reports spok|reports stag|reports tal
-8 reports week|requests light|requests notic|requests promis|s <said> compar|s <said> fals|s <said> hand
-8 s <said> how|s <said> ther|s <shown> an|s <shown> broken|s <shown> expect|s <shown> taken|s <shown> to
-8 s <shown> whether|s ^ and|s ^ appreciat|s ^ best|s ^ describ|s ^ ear|s ^ extend|s ^ follow|s ^ gues|s ^ hang
-8 s ^ off|s ^ ordereddict|s ^ paus|s ^ phon|s ^ spread|s ^ tupl|s ^ way|s ^ whether|s about you|s alway a
-8 s an <shown>|s and middl|s answer a|s arent to|s as is|s as pleas|s ask a|s be answer|s been thi
-8 s brac <said>|s by count|s can anyth|s com a|s compar <said>|s delet <shown>|s did leav|s do notic|s doe loop
-8 s each know|s each when|s either a|s entry the|s even <shown>|s giv <shown>|s got <shown>|s hav do|s how it
-8 s how separat|s i is|s i rat|s id you|s if feel|s in opinion|s into four|s left and|s let how|s lin your
-8 s littl two|s look it|s may that|s might it|s miss your|s not been|s of doe|s on cod|s on for|s on your
-8 s one or|s one you|s opener the|s plan to|s rais valueerror|s sam <said>|s say way|s set up|s seven and
-8 s still you|s term the|s that myself|s the ive|s them by|s ther in|s thre ten|s to editor|s to front
-8 s to length|s to nin|s what see|s when ready|s when tim|s why think|s with comma|s with simpl|s work first
-8 s would use|s you add|s you for|s you jump|s you only|s youd over|s your arriv|s your handl|s your still
-8 s your sur|sets up o|sets up use|syntax discard|tells accept|tells attribut|tells caller|tells exception
-8 tells gon|tells hashabl|tells hop|tells interview|tells minimum|tells struct|tells till|tells understand
-8 tells updat|w ampersand|w ann|w appreciat|w attention|w attribut|w beat|w broken|w collect|w computer
-8 w cours|w cur|w deliberat|w every|w indexerror|w itd|w java|w leftmost|w moment|w spok|w struct|w whether
-7 advises plan|advises read|advises water|asks caller|asks confident|asks design|asks expensiv|asks hop
-7 asks know|asks meet|asks thought|b <said> away|b <said> keep|b <said> today|b <shown> link|b <shown> nin
-7 b ^ afternoon|b ^ another|b ^ def|b ^ describ|b ^ extend|b ^ glad|b ^ java|b ^ lik|b ^ multiply|b ^ open
-7 b ^ sketch|b ^ speak|b ^ start|b ^ tim|b ^ wherea|b a for|b a handful|b a holiday|b a row|b a sheet
-7 b about wher|b against <said>|b all ten|b alway <talk>|b an <asked>|b an indexerror|b and answer|b and in
-7 b and well|b answer that|b apart from|b arent in|b array and|b at all|b be scatter|b better to|b bool $
-7 b both with|b bracket with|b bucket $|b by last|b cam <facts>|b cas <facts>|b cas <talk>|b cas two|b claim $
-7 b cod on|b comfortab $|b compar them|b compar to|b complain about|b convinc yourself|b count and|b depth first
-7 b describ your|b detail $|b do what|b documentation <talk>|b documentation recommend|b doe a|b dot <asked>
-7 b dot trunc|b down $|b each way|b either <facts>|b every <facts>|b every <shown>|b far $|b feel natural
-7 b for twenty|b for us|b for yourself|b from another|b from top|b green <talk>|b handful of|b has chang
-7 b hidden one|b hop the|b i <asked>|b i believ|b if all|b if any|b im in|b in your|b involv $|b it matter
-7 b it then|b jumbl $|b keep their|b kept <shown>|b largest input|b lay the|b learn from|b left over|b les $
-7 b lin it|b linear in|b littl whil|b loan and|b loop onc|b loop to|b loud $|b may use|b me say|b me your
-7 b modul <said>|b mor of|b much <asked>|b much work|b must <asked>|b near $|b neutral $|b never after
-7 b next to|b not sur|b of n|b often might|b on if|b one wait|b otherwis its|b paper and|b persuad me
-7 b pictur <odd>|b point at|b point eight|b point twenty|b pop <facts>|b promis $|b python it|b python the
-7 b python thre|b python yes|b return for|b see if|b serv $|b session $|b six pas|b slow down|b so <said>
-7 b someon <shown>|b someth <asked>|b someth els|b spac $|b speaker $|b stay <talk>|b stretch of|b surpris you
-7 b swap the|b that allow|b that choic|b that do|b that into|b that ther|b the debrief|b the door|b the drawer
-7 b the heap|b the iterabl|b the loan|b the sentenc|b the stat|b the valu|b thi <odd>|b thi story|b think out
-7 b thre has|b to bottom|b to differ|b to what|b top to|b toward <shown>|b trunc $|b typ <talk>|b typ error
-7 b until <shown>|b until its|b valu could|b want one|b weekend $|b well <facts>|b wer <asked>|b wer about
-7 b what moment|b whether your|b whol number|b why did|b wid <shown>|b with both|b with i|b word about
-7 b work grow|b work through|b would chang|b would too|b x in|b you are|b you describ|b you gain|b you use
-7 b you work|b your headset|b youv <facts>|b zero in|context remark|guess about the language no|guess sur
-7 leads behav|nothing afternoon|nothing four|nothing pleas|nothing rain|nothing rather|nothing return
-7 nothing suppos|plan back|plan that names at|plan that names could|question anyth|question without|remark carry
-7 remark problem|reports arrang|reports bool|reports compil|reports differ|reports infinity|reports integer
-7 reports nephew|reports number|reports paper|reports recommend|reports remov|reports tempt|reports undo
-7 requests <shown>|requests hear|requests help|requests narrat|requests result|requests small|requests tiny
-7 requests variabl|s <said> another|s <said> item|s <said> part|s <shown> a|s <shown> being|s <shown> fifteen
-7 s <shown> us|s <shown> window|s ^ afternoon|s ^ beat|s ^ byt|s ^ complain|s ^ convinc|s ^ deepcopy|s ^ iterat
-7 s ^ lon|s ^ longest|s ^ multiply|s ^ nought|s ^ object|s ^ pleasur|s ^ remov|s ^ sketch|s ^ slash|s ^ soon
-7 s ^ sooner|s ^ to|s ^ together|s ^ wherea|s a arent|s a hav|s a review|s a was|s all and|s all for
-7 s alway one|s and small|s are by|s box the|s build new|s compar what|s convinc that|s could draw|s could say
-7 s could wrong|s count one|s decid <said>|s do your|s end in|s for cod|s for me|s for test|s hand one
-7 s heap <shown>|s hear it|s hold each|s hundr <shown>|s i <said>|s i from|s if in|s if sort|s if the
-7 s ill that|s im program|s in head|s in to|s in yes|s into to|s know your|s larg the|s last is|s lay the
-7 s lon <shown>|s math trunc|s me its|s min too|s much doe|s nam thre|s neednt them|s nin it|s no whatsoever
-7 s of sort|s on sheet|s one and|s one both|s only of|s part thi|s part your|s pass the|s peopl them
-7 s point one|s remov last|s scan <shown>|s setrecursionlimit it|s shall <shown>|s show how|s show in|s step it
-7 s ten on|s that is|s that of|s the being|s the complain|s the recommend|s the they|s ther lin|s think <said>
-7 s think loud|s thre you|s tim to|s to thi|s top bottom|s toward infinity|s typ all|s under <said>|s up in
-7 s was a|s what about|s what do|s what mean|s what that|s wher a|s whether cod|s with by|s with method
-7 s wont either|s writ <said>|s yes a|s you think|s you thre|s your <said>|s your about|s your decid
-7 s your grow|s your hold|s your remember|sets up back|sets up hour|syntax index|syntax reslic|syntax slic
-7 syntax two|syntax without|tells absent|tells appl|tells cros|tells dot|tells entry|tells everyon|tells handy
-7 tells left|tells method|tells multiply|tells nonlocal|tells scan|tells scatter|tells setrecursionlimit
-7 tells stal|tells subtract|tells sys|tells wev|tells wherea|w alon|w anywher|w appl|w brok|w comfortab
-7 w complexity|w confident|w debrief|w deepcopy|w fifteen|w handful|w interrupt|w mat|w mind|w multiply
-7 w nephew|w peopl|w pleas|w prov|w r|w ran|w scal|w scatter|w stal|w tall|w trunc|w unsur|w wherea
-6 advises compar|advises exist|advises keyboard|advises mad|advises minu|advises peac|advises problem
-6 advises spot|advises strok|advises structur|advises treat|advises way|asks becom|asks buy|asks colleagu
-6 asks current|asks defend|asks depend|asks differenc|asks exact|asks figur|asks finish|asks sampl|asks separat
-6 asks spend|asks troubl|asks unit|b <said> any|b <said> carry|b <said> do|b <said> doe|b <said> each
-6 b <said> onc|b <said> play|b <shown> $|b <shown> doesnt|b <shown> expect|b <shown> show|b <shown> talk
-6 b <shown> two|b ^ colon|b ^ given|b ^ hash|b ^ hurry|b ^ loop|b ^ of|b ^ off|b ^ over|b ^ perhap|b ^ point
-6 b ^ r|b ^ slow|b ^ ther|b a list|b a slic|b a stack|b accept $|b add to|b all green|b all pas
-6 b already <odd>|b alway <shown>|b an hour|b an ordinary|b and <talk>|b and all|b and giv|b and how|b and mark
-6 b and non|b and show|b any plan|b approach <asked>|b are <said>|b array <odd>|b array dot|b as what
-6 b assign the|b be <said>|b be a|b be mor|b being <said>|b built in|b by itself|b call to|b caller $
-6 b caller <asked>|b chain of|b cod point|b colleagu $|b colon <said>|b comma on|b constant $|b cost $
-6 b could try|b couldnt <talk>|b count as|b describ it|b disagre $|b do <asked>|b dot util|b eight for
-6 b eight minut|b els <odd>|b els if|b even one|b every word|b everyth after|b everyth that|b exceed $
-6 b for any|b for two|b forget to|b go at|b handy for|b he <asked>|b her leg|b hour $|b if thi|b if your
-6 b im her|b import it|b in either|b in front|b index out|b inf $|b is stor|b it feel|b it repeat|b it say
-6 b its last|b judg $|b know after|b larg <shown>|b last one|b let look|b loop on|b low $|b me know|b minut on
-6 b my head|b myself $|b nervou about|b never be|b never hav|b of twelv|b old <asked>|b on either
-6 b only <shown>|b only good|b or <facts>|b or <said>|b out whether|b out your|b own thought|b pass now
-6 b peopl <talk>|b person <talk>|b pil up|b plac $|b play it|b ponder $|b pop and|b promis about
-6 b python <asked>|b python <facts>|b python <said>|b question about|b r $|b replaceall $|b said you
-6 b sam content|b sam length|b say for|b say thre|b see <talk>|b seen <shown>|b seen that|b self as|b shar the
-6 b shift $|b show you|b six <said>|b slash <said>|b sort <talk>|b stamp is|b stor the|b suppos every|b swap $
-6 b sweep $|b tal of|b task is|b tast $|b than onc|b thank $|b that look|b that okay|b the built|b the byt
-6 b the eight|b the person|b the pleasur|b the story|b the variabl|b think through|b thousand <odd>|b thre equal
-6 b throw $|b to answer|b to drop|b to twelv|b today <talk>|b trac $|b two red|b two second|b two that
-6 b typ <shown>|b until someth|b use <said>|b wait at|b was non|b wer to|b which letter|b who hasnt
-6 b whoever cam|b why that|b with self|b wont judg|b worry $|b worst $|b would go|b year $|b you also
-6 b you claim|b you defend|b you predict|b you sketch|b youd keep|b your argument|b your draw|b your head
-6 b your job|b your mov|b your run|b youv stop|b zero are|guess about the language its|guess counter|guess mayb
-6 guess youd|language add|language call|leads com|leads good|leads mov|nothing blank|nothing block|nothing feel
-6 nothing water|nothing youll|plan being|plan right|plan suppos|plan that names doe|plan whoever|question beyond
-6 question neither|question number|question sorry|question unles|question zero|remark anywher|remark it
-6 remark that names halv|remark that names open|remark that names when|remark we|reports abov|reports behind
-6 reports believ|reports c|reports differenc|reports earlier|reports editor|reports inf|reports insert
-6 reports library|reports mark|reports morn|reports mov|reports quot|reports rais|reports run|reports screen
-6 reports shar|reports shift|reports stack|reports talk|reports throw|reports tie|reports whatsoever
-6 reports whichever|requests allow|requests book|requests easy|requests paus|requests sid|requests sit
-6 requests stat|requests try|s <said> both|s <said> down|s <said> got|s <said> keep|s <said> listen
-6 s <said> often|s <said> util|s <shown> eleven|s <shown> gon|s <shown> loop|s <shown> minut|s <shown> one
-6 s <shown> sit|s <shown> som|s <shown> wer|s ^ believ|s ^ builtin|s ^ del|s ^ is|s ^ len|s ^ long|s ^ messag
-6 s ^ perhap|s ^ prefer|s ^ shap|s ^ smaller|s ^ stag|s ^ took|s ^ two|s ^ valu|s ^ whatsoever|s a and
-6 s a argument|s a by|s a literal|s a whil|s and ten|s and the|s approach the|s be twic|s both are|s call mak
-6 s cas <shown>|s comparison you|s could run|s cross com|s depth <said>|s do feel|s do mean|s do need|s do see
-6 s do still|s do thre|s doe first|s doubl a|s each with|s els you|s end not|s exact <shown>|s exact you
-6 s extra <shown>|s find whether|s first wher|s fiv six|s for caller|s for largest|s for over|s for ther
-6 s go your|s good a|s has it|s hav all|s hav zero|s i offer|s id to|s if did|s im on|s im you|s in bit
-6 s in old|s in way|s in youd|s it as|s its to|s leav to|s let cod|s let know|s many <shown>|s may <shown>
-6 s may mor|s might <shown>|s might your|s nin and|s of largest|s of with|s off <shown>|s one two|s own would
-6 s pair a|s plac it|s play through|s plu at|s rais error|s read your|s remind of|s result the|s row <shown>
-6 s say in|s say minut|s second the|s set a|s stop a|s sur that|s talk a|s that claim|s that fair
-6 s that together|s the content|s the mov|s the nam|s the packag|s the pair|s the round|s the sampl|s the step
-6 s the to|s ther be|s ther youd|s they you|s thre of|s to right|s to that|s to which|s try with|s two each
-6 s two it|s two mor|s u two|s until <said>|s until speak|s up thre|s up your|s variabl for|s was onc|s way is
-6 s what one|s what thos|s when it|s when look|s which tru|s with new|s with valu|s worry the|s would defend
-6 s would trac|s wouldnt <shown>|s writ if|s you another|s you enough|s you explain|s you first|s you mak
-6 s you say|s your gav|s your so|s your your|sets up dot|sets up text|syntax colon|syntax integer|syntax les
-6 syntax swap|syntax use|tells com|tells declar|tells everyth|tells fals|tells indic|tells itll|tells larger
-6 tells literal|tells offer|tells person|tells return|tells strip|tells unles|w bad|w body|w coin|w condition
-6 w duplicat|w fiv|w foggy|w foot|w grandparent|w hour|w import|w inf|w learn|w librarian|w loos|w math
-6 w nois|w occur|w ordinary|w ponder|w propos|w rear|w remind|w select|w util
-5 acts advises sets up|advises best|advises closer|advises exact|advises figur|advises fill|advises let
-5 advises repeat|advises stay|advises tak|asks best|asks big|asks branch|asks doubt|asks enough|asks miss
-5 asks order|asks partner|asks took|asks wrot|asks youd|b <said> fin|b <said> her|b <said> setrecursionlimit
-5 b <said> ther|b <shown> abov|b <shown> diagonal|b <shown> els|b <shown> further|b ^ <facts>|b ^ an|b ^ clever
-5 b ^ draw|b ^ eighty|b ^ ha|b ^ hi|b ^ long|b ^ might|b ^ pretend|b ^ seventy|b ^ shrink|b ^ six|b a claim
-5 b a cod|b a jumbl|b a messag|b a problem|b about $|b about <shown>|b add a|b again and|b all in|b all pass
-5 b an a|b an element|b and play|b append $|b approach do|b arent any|b argu it|b argument <shown>|b arriv at
-5 b as a|b asid $|b assign again|b assign both|b be anywher|b be her|b be non|b befor it|b between <shown>
-5 b both halv|b box with|b broken $|b by which|b cam back|b can explain|b can follow|b can writ|b carry the
-5 b cas four|b cas with|b claim about|b com from|b com on|b comma <odd>|b compar by|b const $|b delet the
-5 b describ $|b describ the|b discard $|b do next|b doe one|b dont forget|b dont giv|b dont say|b each <facts>
-5 b each answer|b each cas|b each point|b eleven <talk>|b empty $|b fewer <shown>|b fifty $|b fifty third
-5 b finish $|b finish on|b first thing|b for certain|b gav thre|b giv for|b goe into|b going round|b grad it
-5 b grow when|b ha $|b hand with|b has it|b heapq nlargest|b hello $|b help me|b hidden <facts>|b hold <facts>
-5 b i appreciat|b is long|b it nam|b it than|b it wher|b it your|b item off|b its at|b judg that|b jump to
-5 b keep at|b last element|b lean on|b left one|b les the|b lik in|b lin you|b list $|b look <facts>
-5 b look after|b loud what|b mak $|b mak an|b mak of|b math floor|b me well|b mean for|b min $|b most to
-5 b my uncl|b nasty <asked>|b neighbour that|b nin is|b nod and|b not $|b occur twic|b odd <asked>|b of <talk>
-5 b of fifty|b on <talk>|b on as|b on it|b on ther|b on thre|b one cas|b one goe|b one hundr|b or les
-5 b over for|b pas now|b pas revers|b paus $|b pick $|b plan onc|b possibl $|b put a|b python <talk>
-5 b python rais|b quit a|b rather <talk>|b read <talk>|b read it|b ready to|b reason for|b rely on|b right sid
-5 b round you|b rul <facts>|b rul on|b say out|b second part|b see whether|b separat by|b seven pas
-5 b sit <facts>|b sit comfortab|b sit in|b slow <talk>|b smallest <said>|b so that|b sound cheerful|b step of
-5 b struct $|b structur with|b sum $|b sur that|b talk <talk>|b talk whil|b test it|b that goe|b that isnt
-5 b that subtract|b that tim|b the fiv|b the fun|b the only|b the power|b the sum|b the thirty|b their nam
-5 b ther alway|b ther arent|b ther replaceall|b think is|b though not|b thought is|b thre minut|b thre ther
-5 b thre wher|b through <shown>|b to another|b to leav|b to somebody|b today $|b took <talk>|b total is
-5 b trac the|b try <asked>|b twenty <talk>|b two do|b understood $|b up in|b used to|b valu of|b valueerror $
-5 b version one|b very <odd>|b was <odd>|b what about|b what let|b what mak|b wher could|b which point
-5 b which small|b whil longer|b whoever <facts>|b wish ther|b word what|b work <talk>|b work is|b yes nor
-5 b you convinc|b you mention|b you throw|b your loop|b your microphon|b your sentenc|b your step|guess check
-5 guess halv|guess leads|language bracket|leads cas|leads comfortab|leads read|leads valu|leads wrong
-5 nothing be|nothing cur|nothing d|nothing eighty|nothing given|nothing grid|nothing hi|nothing map
-5 nothing meet|nothing not|nothing room|nothing set|nothing shrink|nothing skip|nothing top|nothing well
-5 nothing your|plan ha|plan squar|plan that names let|plan to|question advises|question befor|question digit
-5 question of|question possibl|question she|remark fiv|remark return|remark that names swap|reports appreciat
-5 reports assign|reports blank|reports carry|reports collection|reports deny|reports depend|reports ha
-5 reports keyerror|reports microphon|reports minut|reports nervou|reports parenthes|reports patienc
-5 reports proportion|reports recursion|reports said|reports uncl|reports understood|reports version
-5 requests block|requests break|requests breath|requests reason|requests someon|requests tim|s <said> argument
-5 s <said> every|s <said> most|s <said> now|s <said> that|s <said> whenever|s <said> which|s <shown> even
-5 s <shown> includ|s <shown> neighbour|s <shown> subtract|s <shown> typ|s <shown> use|s ^ <shown>|s ^ answer
-5 s ^ arraydequ|s ^ eighteen|s ^ eighty|s ^ front|s ^ ha|s ^ int|s ^ loud|s ^ measur|s ^ regard|s ^ seventy
-5 s ^ shrink|s ^ squar|s ^ sys|s ^ thermometer|s ^ uncl|s ^ weigh|s a <shown>|s a comprehension|s a go
-5 s a sweep|s about plan|s abov <said>|s after thirty|s ahead <shown>|s an cant|s and million|s and what
-5 s any between|s are sit|s are to|s array a|s at own|s at than|s be <shown>|s be than|s be to|s book you
-5 s by comma|s by of|s charat the|s cod with|s com with|s condition the|s could look|s do read|s doe second
-5 s down your|s draw a|s drop the|s each <said>|s each from|s each of|s eye the|s few of|s finish lin
-5 s first up|s fiv a|s for plac|s for ring|s four fiv|s from test|s go that|s has in|s hav <said>|s how your
-5 s i follow|s if had|s if no|s im no|s in bracket|s in for|s in full|s in go|s in it|s in row|s in standard
-5 s in wrong|s in you|s is heart|s isnt in|s it everyth|s it up|s item <shown>|s its than|s ive the
-5 s last look|s les the|s listen you|s look each|s low high|s mark you|s me they|s million a|s mov from
-5 s my has|s not yet|s noth <said>|s of les|s on it|s on short|s one nin|s one the|s one then|s other the
-5 s out alway|s out in|s part each|s part the|s pick <shown>|s point the|s problem the|s put nam|s put plan
-5 s python the|s read as|s sequenc <shown>|s she at|s sid work|s sign the|s sip someth|s sip water
-5 s sketch <shown>|s smaller first|s split <shown>|s statement the|s step that|s stop you|s stretch which
-5 s tak one|s talk <shown>|s talk it|s that most|s that my|s that pass|s the did|s the follow|s the grow
-5 s the happen|s the least|s the object|s the then|s the third|s the with|s the youd|s ther ten|s ther up
-5 s they from|s think the|s thousand can|s thre and|s thre by|s thre on|s thre seven|s to next|s to you
-5 s trac for|s try <said>|s two only|s two red|s unus the|s valu be|s want to|s was pleasur|s wer on
-5 s what must|s what think|s whatever can|s when don|s when next|s wher the|s which thes|s whil typ|s why one
-5 s why that|s with a|s with idea|s with nin|s with part|s within <shown>|s work a|s would convinc|s would run
-5 s wrap <shown>|s you aloud|s you cheerful|s you comfortab|s you each|s you most|s you with|s youd bigint
-5 s your as|s your com|s your has|s your must|s your see|s your will|sets up design|sets up instead
-5 syntax enumerat|syntax is|tells ahead|tells allow|tells climb|tells combin|tells comma|tells editor
-5 tells empty|tells far|tells ground|tells java|tells l|tells list|tells menu|tells pivot|tells postman
-5 tells pretend|tells replaceall|tells rest|tells task|tells unus|w afresh|w an|w assum|w brought|w char
-5 w clear|w climb|w compar|w const|w cousin|w deny|w doing|w exist|w favour|w fly|w fun|w gav|w ha
-5 w keyword|w library|w lid|w lie|w longest|w m|w menu|w merg|w mississippi|w much|w n|w nineteen|w opener
-5 w original|w pair|w parameter|w proportion|w recommend|w rely|w siren|w situation|w sixty|w somewher|w stay
-5 w summary|w system|w uncl|w understood
-4 acts requests tells|acts tells sets up|advises array|advises editor|advises handy|advises lack|advises memory
-4 advises newcomer|advises outer|advises show|advises till|advises whatever|asks arriv|asks assumption
-4 asks behav|asks believ|asks cross|asks explain|asks fail|asks information|asks new|asks saf|asks treat
-4 asks u|b <said> abov|b <said> all|b <said> rais|b <shown> along|b <shown> dvdf|b <shown> input|b <shown> mak
-4 b <shown> myself|b <shown> pas|b <shown> sixty|b <shown> still|b ^ count|b ^ float|b ^ i|b ^ join|b ^ map
-4 b ^ play|b ^ possibl|b ^ squar|b ^ swap|b ^ their|b ^ try|b ^ we|b a colleagu|b a comment|b a lopsid
-4 b a minut|b a non|b about <talk>|b about nin|b about what|b accord to|b agre with|b ahead and|b already $
-4 b alway com|b alway say|b and discard|b and send|b another <asked>|b any cod|b any languag|b any you
-4 b anyth in|b appl $|b are possibl|b are they|b argu that|b as <facts>|b ask it|b assign to|b at present
-4 b be <asked>|b be it|b be up|b being ther|b bench $|b between <said>|b both are|b can serv|b cant speak
-4 b cas fiv|b chang sinc|b choos that|b cod in|b comfortabl $|b compar <facts>|b compar two|b confirm it
-4 b convinc you|b cost to|b could <odd>|b could a|b counter <odd>|b decid the|b defend $|b dictionary and
-4 b do in|b do the|b doe with|b drop a|b each nod|b equal $|b every one|b exact one|b expect the
-4 b explain <talk>|b far <asked>|b feed it|b few of|b fifteen <talk>|b fifteen minut|b final <facts>|b find $
-4 b fiv and|b fiv minut|b flag $|b for after|b for and|b for grant|b for thirty|b four are|b from <asked>
-4 b glad you|b goe forward|b goe to|b gon quiet|b green all|b grow the|b hand <facts>|b happen <talk>|b hav no
-4 b havent <talk>|b hear mor|b hello ther|b higher $|b hit the|b how sur|b i ask|b ill stay|b im curiou
-4 b in any|b in java|b in word|b index it|b input for|b integer <odd>|b integer dot|b interest in|b into str
-4 b is <asked>|b is gon|b is handy|b is well|b it <shown>|b it <talk>|b it her|b it walk|b javascript $
-4 b judg it|b keep just|b know mor|b label $|b leap to|b les <shown>|b let $|b library $|b lin by|b long doe
-4 b loud and|b many <odd>|b many round|b me at|b meantim $|b mind $|b minut <shown>|b miss from|b moment to
-4 b mor or|b most tim|b mov your|b much do|b n in|b need the|b nest one|b not how|b noth is|b occur $
-4 b of insertion|b of our|b off and|b often do|b one follow|b one possibl|b only <odd>|b only a|b over <shown>
-4 b pair may|b parent $|b part you|b partner <talk>|b per <talk>|b pictur a|b plac <talk>|b play <odd>
-4 b popitem <shown>|b position $|b possibl <talk>|b problem from|b program would|b rough how|b run for
-4 b run from|b sam $|b sampl <shown>|b say so|b screen $|b seen of|b set up|b she <facts>|b short break
-4 b short word|b should <shown>|b sing $|b singl <shown>|b six <odd>|b slow and|b slow is|b slow version
-4 b smallest <facts>|b somebody <talk>|b spend them|b spread to|b start again|b statement has|b step do
-4 b strik you|b such an|b sum <facts>|b sys dot|b tak <said>|b test to|b that an|b that each|b that return
-4 b that show|b that went|b that youd|b the clas|b the for|b the meantim|b the nam|b the number|b the original
-4 b the packag|b the question|b the set|b the top|b their first|b them hav|b them pass|b then one|b ther be
-4 b theyr arrang|b thi task|b thing youd|b thre mor|b thre of|b tim <facts>|b to about|b to draw|b to skip
-4 b to their|b toarray $|b took a|b took the|b try both|b try the|b twenty one|b two halv|b two les|b two or
-4 b two sentenc|b unit $|b unsur about|b up what|b variabl on|b was <asked>|b was stop|b wer only|b what follow
-4 b what gav|b what not|b what sort|b when somebody|b which also|b whil it|b whil tru|b with fifteen
-4 b with forty|b word abba|b word pepper|b work on|b wrap up|b wrong <talk>|b you argu|b you arriv|b you as
-4 b you hit|b you narrat|b you pass|b you remember|b you understand|b you whether|b you wonder|b youd defend
-4 b youll hav|b your estimat|b zero <said>|guess about the language reports|guess explain|guess onc|guess theyr
-4 guess wrong|language by|leads comfortabl|leads contain|leads help|leads long|leads nam|leads problem
-4 leads repeat|leads siz|leads think|leads voic|leads volum|nothing back|nothing c|nothing every|nothing giv
-4 nothing hurry|nothing list|nothing may|nothing most|nothing pick|nothing seven|nothing so|nothing to
-4 nothing turn|nothing writ|nothing yes|plan advises|plan me|plan pleas|plan shall|plan that names go
-4 plan that names youd|question could|question fals|question go|question if|question python|question round
-4 question that|question wher|remark land|remark low|remark see|remark sinc|remark that names at
-4 remark that names could|remark that names sort|remark that names two|remark thre|remark with|remark you
-4 reports absent|reports behav|reports call|reports chair|reports constructor|reports formula|reports hors
-4 reports however|reports iterat|reports languag|reports method|reports moment|reports nod|reports outsid
-4 reports purpos|reports row|reports settl|reports tail|reports uniqu|reports went|reports writ|reports x
-4 requests cas|requests d|requests estimat|requests park|requests short|requests step|requests term
-4 requests window|s <said> at|s <said> far|s <said> hav|s <said> her|s <said> its|s <said> last|s <said> mad
-4 s <said> peac|s <said> present|s <said> set|s <said> welcom|s <shown> default|s <shown> differ|s <shown> eight
-4 s <shown> gav|s <shown> mind|s <shown> other|s <shown> repeat|s <shown> stor|s <shown> tupl|s <shown> twic
-4 s <shown> want|s <shown> worry|s <shown> you|s <shown> yourself|s ^ bar|s ^ box|s ^ brought|s ^ clever
-4 s ^ decision|s ^ do|s ^ duplicat|s ^ every|s ^ fin|s ^ fir|s ^ fourth|s ^ happy|s ^ hidden|s ^ id
-4 s ^ information|s ^ interest|s ^ latest|s ^ one|s ^ paper|s ^ ran|s ^ stuck|s ^ such|s ^ wer|s ^ wid
-4 s ^ yes|s a befor|s a break|s a closer|s a follow|s a goe|s a into|s a stand|s about thi|s accord the
-4 s add to|s all at|s an str|s and away|s and becom|s and on|s and ther|s anywher the|s are in|s are think
-4 s as appl|s assum the|s at bottom|s at door|s at lin|s at problem|s at rear|s back the|s be from
-4 s been littl|s behav the|s by for|s by much|s can its|s chang plan|s clu the|s cod about|s com as
-4 s comment that|s compar their|s complain it|s could find|s could writ|s count <shown>|s delet <said>
-4 s depend how|s depend the|s did learn|s do com|s do hand|s do its|s doe go|s doe mean|s dont them|s els the
-4 s every the|s expect is|s fiv of|s follow cod|s for hour|s four pas|s from as|s from for|s from her
-4 s from point|s gather <said>|s halv the|s has be|s hav and|s hav minut|s hav to|s hear think|s help to
-4 s how approach|s how round|s i hav|s i read|s i speak|s i zero|s if els|s if loop|s if very|s ill <shown>
-4 s ill on|s ill to|s im in|s in approach|s in inner|s in languag|s in meantim|s in seven|s in ther
-4 s information you|s input a|s is anyth|s is saf|s it constant|s it off|s it two|s it undefin|s item the
-4 s its if|s know that|s last minut|s let her|s let six|s lin you|s look first|s loop without|s mak think
-4 s many <said>|s many can|s many might|s many you|s may on|s me each|s me follow|s me now|s me on|s mor about
-4 s mor les|s mov finger|s no <shown>|s number you|s of fail|s of fiv|s of lin|s of longer|s on pag
-4 s on screen|s onc <said>|s one fail|s one hold|s one now|s one only|s or no|s out what|s over length
-4 s over str|s pas comparator|s pick wher|s point on|s popitem the|s precis <shown>|s problem it|s problem you
-4 s quiet you|s rais indexerror|s read tomorrow|s rely it|s ring <shown>|s rough many|s seem be|s set <shown>
-4 s settl for|s seven <shown>|s shall leav|s shar sam|s shar the|s show the|s six and|s soon it|s sound your
-4 s start at|s suppos want|s swap <shown>|s sys <said>|s tabl you|s ten a|s that an|s that be|s that check
-4 s that happen|s the abba|s the already|s the by|s the could|s the dont|s the finish|s the how|s the i
-4 s the on|s the pepper|s the person|s the rather|s the should|s the wher|s them for|s them when|s ther of
-4 s ther rush|s thi a|s thing <shown>|s thre expect|s thre it|s thre wher|s through with|s through word
-4 s throw exception|s to me|s to test|s to until|s told that|s try to|s two fail|s two may|s underscor the
-4 s up about|s use two|s version hav|s walk through|s want start|s wev the|s what chang|s what did|s what for
-4 s what such|s what typ|s whenever want|s wher and|s wher can|s wher to|s wher want|s whether all
-4 s which <shown>|s whil run|s window the|s with hash|s with other|s wont a|s word with|s would approach
-4 s would chang|s would first|s would know|s would mak|s you hav|s you linear|s you next|s you show|s youd me
-4 s youd the|s youll it|s your her|s your on|s your read|s your use|s youv minut|s youv someth|sets up day
-4 sets up error|sets up java|sets up left|sets up open|sets up rais|sets up row|sets up run|sets up version
-4 syntax any|syntax asks|syntax both|syntax float|syntax go|syntax remov|syntax squar|tells acces|tells alon
-4 tells along|tells among|tells bound|tells builtin|tells comparingint|tells defin|tells forth|tells generation
-4 tells kick|tells machin|tells mes|tells nic|tells pag|tells paper|tells parameter|tells penny|tells pick
-4 tells pictur|tells program|tells rank|tells self|tells sheet|tells spend|tells tabl|tells text|w accord
-4 w anew|w ballot|w comparingint|w compiler|w connect|w declar|w del|w drink|w familiar|w forty|w goe
-4 w grandmother|w guard|w hes|w hint|w hors|w imagin|w information|w lean|w literal|w long|w meantim|w mes
-4 w myself|w o|w option|w pass|w pick|w rank|w reckon|w restart|w run|w self|w setrecursionlimit|w shak
-4 w sign|w someon|w such|w sunny|w thre|w titl|w today|w train|w tru|w visibl|w weekend|w wind
-3 advises alon|advises altogether|advises del|advises fresh|advises height|advises lying|advises method
-3 advises occur|advises rest|advises taken|asks abl|asks along|asks apart|asks call|asks conclud|asks end
-3 asks eye|asks find|asks high|asks involv|asks join|asks keep|asks low|asks measur|asks minut|asks n
-3 asks position|asks predict|asks reason|asks select|asks sequenc|asks special|asks statement|asks today
-3 asks trip|b <said> back|b <said> involv|b <said> item|b <said> most|b <said> return|b <said> say|b <said> sid
-3 b <said> together|b <said> youv|b <shown> afresh|b <shown> another|b <shown> arent|b <shown> as
-3 b <shown> comprehension|b <shown> d|b <shown> fail|b <shown> hand|b <shown> hang|b <shown> hold|b <shown> if
-3 b <shown> let|b <shown> must|b <shown> next|b <shown> onc|b <shown> swap|b <shown> twenty|b ^ array|b ^ choos
-3 b ^ everyon|b ^ finish|b ^ fourteen|b ^ has|b ^ help|b ^ high|b ^ link|b ^ nod|b ^ odd|b ^ output|b ^ pas
-3 b ^ patienc|b ^ possib|b ^ sav|b ^ spell|b ^ step|b ^ thos|b ^ whether|b ^ which|b ^ wonderful|b a book
-3 b a char|b a child|b a comprehension|b a dequ|b a dot|b a question|b a stranger|b a valu|b about cost
-3 b afraid i|b all mean|b already ther|b also want|b alway <asked>|b an exist|b and $|b and clear|b and it
-3 b and pas|b and talk|b and try|b any <odd>|b any lin|b any question|b approach <shown>|b approach <talk>
-3 b are broken|b are one|b are too|b are what|b argu for|b as i|b as my|b as one|b as though|b ask me
-3 b assum about|b averag $|b b <facts>|b b equal|b banana $|b be compar|b be lov|b be tru|b be wrong|b been at
-3 b befor <talk>|b begin <facts>|b behind the|b big <talk>|b both <talk>|b both hav|b bracket after
-3 b call <asked>|b can put|b can see|b cant confirm|b cas pas|b cas thre|b caught that|b centr $|b clever $
-3 b clu yet|b cod with|b colleagu had|b com $|b com through|b comprehension that|b consider $|b constant <asked>
-3 b container slash|b cost in|b count is|b cousin $|b curiou what|b day $|b deep could|b deepcopy from
-3 b default you|b defend it|b design $|b design <shown>|b differenc $|b do at|b do different|b do ther
-3 b do thre|b doe for|b dot length|b doubl one|b doubl the|b each newcomer|b earlier <odd>|b eighteen $
-3 b els <shown>|b end <talk>|b enjoy the|b enter into|b entir <asked>|b entir insid|b equal b|b ever <talk>
-3 b exist $|b exit $|b expect from|b fail <asked>|b fair <talk>|b feel ready|b few <talk>|b first fail
-3 b first four|b fit into|b fiv green|b fiv mor|b float of|b for quit|b four <said>|b fourteen <talk>
-3 b from <odd>|b goe <facts>|b goe <shown>|b got about|b got someth|b green acros|b guess $|b had <odd>
-3 b hand to|b has already|b hasnt been|b hav one|b height $|b her and|b hold $|b hold at|b hold back
-3 b how long|b i also|b i com|b i feel|b i hav|b i say|b i told|b idea <shown>|b idea at|b if <facts>
-3 b if and|b if anyth|b if i|b imagin <shown>|b in <said>|b in again|b in forty|b in plain|b in short
-3 b in squar|b in the|b index and|b indexerror in|b input <facts>|b is four|b is full|b is halfway|b is need
-3 b is non|b is six|b isnt in|b it buy|b it giv|b it put|b it seem|b it show|b it stay|b it wouldnt
-3 b its <facts>|b its how|b its nod|b join at|b jump $|b keyerror $|b last chang|b latest one|b leav to
-3 b leftmost <shown>|b les and|b let stay|b librarian <shown>|b lie entir|b link $|b littl <asked>|b lov to
-3 b match <shown>|b math <odd>|b me <talk>|b me its|b memory <talk>|b method <facts>|b min <talk>|b mind what
-3 b much <shown>|b much longer|b n for|b nam for|b neighbour are|b next part|b no one|b no rank|b non in
-3 b noth <talk>|b number of|b o $|b of any|b of last|b of tim|b off to|b old <said>|b on averag|b on duty
-3 b on eight|b onc youv|b one addition|b one from|b one generation|b one has|b onto the|b order and
-3 b out <shown>|b pag $|b pas it|b pick four|b plan into|b plu equal|b plu two|b point seven|b put to
-3 b recursion <talk>|b return it|b ring of|b roof $|b run a|b say a|b say why|b scan the|b search the
-3 b second step|b see what|b see youv|b seen a|b select from|b sequenc $|b serv <shown>|b seven <shown>
-3 b seven of|b seventy $|b shift <facts>|b should it|b shuffl the|b silent $|b simp stop|b sinc <odd>
-3 b sit <said>|b sit insid|b six with|b small <shown>|b som other|b somewher $|b sort <shown>|b speak to
-3 b split $|b split it|b start at|b statement <shown>|b statement <talk>|b step on|b still run|b stop her
-3 b sur are|b ten was|b test can|b that <odd>|b that cam|b that decid|b that open|b that part|b the complet
-3 b the largest|b the log|b the longest|b the nin|b the outer|b the part|b the partner|b the step|b the wall
-3 b them pas|b them with|b ther still|b they arent|b they never|b thi idea|b third cas|b thirteen <talk>
-3 b thought to|b through <talk>|b tim in|b tim now|b tim out|b tim when|b to <said>|b to convinc|b to eight
-3 b to explor|b to find|b to shift|b to touch|b top of|b tru for|b tru of|b try your|b turn into|b twenty and
-3 b two differ|b undefin <talk>|b underscor <said>|b underscor in|b up on|b use that|b valid $|b variabl <talk>
-3 b voic <shown>|b want back|b was still|b way to|b we <asked>|b we all|b we leav|b we stop|b welcom <shown>
-3 b what point|b which its|b which that|b who doesnt|b whos <asked>|b whos <said>|b why doe|b will do
-3 b window is|b with and|b with for|b with their|b with thi|b work <shown>|b worst <asked>|b worth nin
-3 b would $|b would an|b writ <said>|b yes or|b you be|b you believ|b you comfortabl|b you cut|b you got
-3 b you hav|b you longest|b you mean|b you neednt|b you settl|b your <asked>|b your check|b your method
-3 b your stat|b youv <talk>|b youv put|b youv reach|b zero dot|b zero for|guess about the language yes
-3 guess bucket|guess fifty|guess leav|guess nobody|guess over|guess sort|guess thirty|guess twenty|guess your
-3 language for|language on|language put|language zero|leads finish|leads know|leads reach|leads seen|leads sit
-3 leads troubl|leads variabl|nothing an|nothing clos|nothing could|nothing fewer|nothing fourteen|nothing go
-3 nothing help|nothing lov|nothing neighbour|nothing our|nothing output|nothing play|nothing quick
-3 nothing somebody|nothing they|nothing was|nothing welcom|plan do|plan four|plan rough|plan that names after
-3 plan that names youv|question half|question tells|question ten|remark clu|remark doe|remark everyth
-3 remark number|remark that names both|remark that names for|remark that names is|remark that names tells
-3 remark whoever|reports agre|reports alright|reports char|reports colour|reports comma|reports current
-3 reports discard|reports fil|reports fir|reports ground|reports heap|reports lay|reports long|reports new
-3 reports paus|reports perhap|reports pressur|reports primitiv|reports promis|reports sign|reports sit
-3 reports squar|reports stand|reports str|reports tim|reports wear|requests eye|requests fail|requests fourth
-3 requests happen|requests head|requests hello|requests memory|requests said|requests sampl|requests shortest
-3 requests sip|s <said> bracket|s <said> do|s <said> end|s <said> i|s <said> kept|s <said> length|s <said> long
-3 s <said> python|s <said> rang|s <said> through|s <shown> boolean|s <shown> choos|s <shown> day|s <shown> didnt
-3 s <shown> equal|s <shown> it|s <shown> larg|s <shown> long|s <shown> might|s <shown> pair|s <shown> sip
-3 s <shown> slow|s <shown> straight|s <shown> watch|s <shown> word|s <shown> x|s ^ a|s ^ alright|s ^ card
-3 s ^ comprehension|s ^ doing|s ^ element|s ^ fami|s ^ field|s ^ jumbl|s ^ length|s ^ match|s ^ mix
-3 s ^ patienc|s ^ pictur|s ^ possib|s ^ quadratic|s ^ round|s ^ slic|s ^ slow|s ^ spell|s ^ stal|s ^ tabl
-3 s ^ thre|s ^ total|s ^ trac|s ^ twelv|s ^ underscor|s ^ us|s ^ worry|s ^ youll|s a a|s a deal|s a from
-3 s a question|s a sentenc|s abl do|s about at|s about many|s about sam|s about than|s abov <shown>
-3 s acros board|s add at|s afraid cant|s all go|s all other|s all the|s all tim|s alway for|s an may
-3 s and again|s and toward|s answer <shown>|s any for|s any of|s any one|s are from|s are than|s at as
-3 s at for|s back your|s be of|s be sam|s behind has|s both your|s by at|s by hundr|s can for|s can hear
-3 s can of|s can think|s can what|s chang mind|s choic you|s clos <shown>|s com to|s comma equal|s compar one
-3 s condition les|s container <said>|s could play|s deep that|s deepcopy the|s depth walk|s do all|s do keep
-3 s do of|s do predict|s doe each|s doe end|s doe plan|s doe run|s dot dot|s each that|s either may
-3 s entir another|s equal comma|s every i|s explain to|s fami of|s find one|s first look|s first youd
-3 s fiv minut|s follow <shown>|s for minut|s for the|s for yet|s four on|s from sid|s front the|s full with
-3 s giv <said>|s giv the|s glad hear|s goe to|s got minut|s group the|s halv <shown>|s happen each|s hav count
-3 s hav sip|s hav tabl|s hav your|s havent one|s how goe|s how longer|s how one|s i back|s i say|s i through
-3 s i x|s if item|s im i|s im of|s in by|s in fail|s in fil|s in first|s in round|s in sampl|s index in
-3 s index of|s input which|s instead <shown>|s is about|s is youd|s it com|s it i|s it loud|s it of|s it you
-3 s its only|s its with|s judg for|s judg that|s keep as|s keep it|s keep of|s keep order|s larg it
-3 s lead ther|s least about|s leav choic|s length zero|s let do|s let ther|s lin for|s lin nam|s look when
-3 s loop it|s loop the|s loud clear|s mad a|s mad think|s mak an|s mak ten|s mak the|s many she|s me many
-3 s me plan|s mean <said>|s method with|s middl is|s might the|s mor two|s mov the|s never the|s no twic
-3 s non the|s not any|s not thi|s now <shown>|s of a|s of and|s of drop|s of input|s of pas|s of sam
-3 s on hundr|s on input|s on long|s on second|s one as|s one could|s one les|s one to|s only one|s or a
-3 s out half|s paper <shown>|s patienc the|s peopl the|s pick you|s pictur with|s puzzl the|s remov first
-3 s result <shown>|s say on|s see your|s sinc last|s sit any|s six a|s six that|s smallest that|s so that
-3 s somebody is|s sort thing|s sort with|s squar with|s stack <shown>|s statement it|s still me|s suspect <said>
-3 s that finish|s that had|s that half|s that on|s that was|s that with|s the alway|s the and|s the eight
-3 s the expensiv|s the moment|s the red|s the run|s the slot|s the whos|s their and|s their join|s ther built
-3 s ther rank|s they on|s think it|s thre at|s through for|s to on|s to other|s took longest|s two from
-3 s two most|s unles giv|s version thi|s wait the|s we put|s wer and|s what ask|s what largest|s what mak
-3 s what result|s what them|s when suit|s wher we|s whether left|s whether was|s which chang|s who wher
-3 s with all|s with bracket|s with two|s work when|s would buy|s would explain|s would hand|s would rather
-3 s would smaller|s x enumerat|s yes no|s you back|s you different|s you new|s you non|s you ready|s you rely
-3 s you such|s you twic|s you up|s youd every|s youd through|s your choos|s youv in|s youv silent|s youv that
-3 s zero length|sets up n|sets up partner|sets up right|sets up sort|syntax import|syntax python|syntax sys
-3 syntax theyr|syntax tupl|syntax when|tells arraydequ|tells becom|tells bring|tells car|tells closer
-3 tells comput|tells fix|tells glad|tells got|tells head|tells ive|tells loop|tells neat|tells output
-3 tells peopl|tells positiv|tells precis|tells problem|tells python|tells rang|tells remain|tells replac
-3 tells report|tells singl|tells song|tells statement|tells themselv|tells threw|tells took|tells turn
-3 tells written|w acces|w almost|w another|w apart|w cat|w chronological|w clerk|w click|w cup|w detail
-3 w dot|w enumerat|w exit|w explanation|w expression|w fami|w insert|w kick|w lambda|w least|w let|w lif
-3 w market|w meanwhil|w measur|w mut|w my|w outer|w patienc|w pond|w positiv|w pressur|w renam|w saf
-3 w stranger|w subtract|w swallow|w text|w then|w thread|w timetabl|w voucher|w within|w worst|w worth
-3 w yield
-2 acts ^ reports|acts requests reports|advises add|advises bracket|advises dry|advises letter|advises mak
-2 advises new|advises sit|advises tru|asks away|asks besid|asks complexity|asks comput|asks deal|asks enter
-2 asks fact|asks job|asks los|asks print|asks repeat|asks somebody|asks suspect|asks taught|asks together
-2 asks worry|b <said> along|b <said> argument|b <said> becom|b <said> could|b <said> down|b <said> go
-2 b <said> know|b <said> nam|b <said> out|b <said> rather|b <said> round|b <said> without|b <shown> and
-2 b <shown> anew|b <shown> cam|b <shown> error|b <shown> lie|b <shown> lov|b <shown> need|b <shown> plac
-2 b <shown> remain|b <shown> should|b <shown> stay|b <shown> tally|b <shown> they|b <shown> thrown|b ^ a
-2 b ^ accord|b ^ deepcopy|b ^ eighteen|b ^ fil|b ^ fin|b ^ input|b ^ it|b ^ new|b ^ nineteen|b ^ they
-2 b a dozen|b a nod|b a sequenc|b a thousand|b a whol|b about halfway|b addition per|b all ear|b alway fill
-2 b and after|b and count|b and hand|b and we|b apart $|b approach <facts>|b are left|b are pass|b are twelv
-2 b as possibl|b as such|b back when|b between your|b byt position|b cant $|b cant go|b car to|b click $
-2 b compar <shown>|b compar its|b constant tim|b delet <odd>|b did that|b do about|b do so|b doe <asked>
-2 b dont hand|b down to|b drop <talk>|b edg $|b eight $|b embarras your|b every answer|b every test|b exact $
-2 b expect next|b explain that|b far end|b few word|b follow by|b for instanc|b from functool|b from low
-2 b functool $|b further down|b further on|b given $|b good company|b good for|b goodby to|b happy to|b has an
-2 b her <odd>|b hidden test|b i lost|b ill let|b im <shown>|b im all|b indexerror $|b init $|b input wer
-2 b is eight|b is i|b is only|b is thre|b is told|b isnt on|b it could|b it hav|b it later|b it mov|b it what
-2 b its about|b its quiet|b its up|b lack the|b likewis $|b lin six|b littl <talk>|b loan $|b longest <shown>
-2 b loop and|b mad $|b many do|b me too|b me whether|b method on|b microphon $|b might break|b might your
-2 b moment you|b mor <asked>|b mov up|b nam $|b need $|b never cam|b nin cas|b nin quadrillion|b no clu
-2 b not wait|b noth $|b noth at|b of integer|b of loan|b of slip|b of thes|b off a|b one by|b one small
-2 b opener and|b or deny|b other is|b other until|b pas and|b past it|b pick out|b plain dict|b play your
-2 b present one|b quadrillion $|b rather <odd>|b ready for|b run when|b sam <facts>|b second argument|b see why
-2 b set <talk>|b short <shown>|b should com|b someth <odd>|b start afresh|b stat of|b statement <asked>
-2 b stay wher|b stor <shown>|b str of|b stretch $|b such <talk>|b surest of|b suspect $|b suspect a|b swap them
-2 b taught you|b test are|b test say|b test that|b that comparison|b that half|b that so|b that wasnt
-2 b that wher|b that with|b the body|b the cross|b the fact|b the halv|b the menu|b the new|b the point
-2 b the tower|b the wid|b ther just|b ther never|b ther noth|b they may|b thi part|b though a|b thre pair
-2 b throw at|b tim for|b tim goe|b tim is|b titl $|b to <facts>|b to anyon|b to compar|b to explain|b to watch
-2 b to zero|b trac them|b twelv of|b two test|b uncl <talk>|b uneven <shown>|b variabl <asked>|b variabl when
-2 b want to|b was a|b we should|b went out|b what is|b what mov|b what thi|b wher everybody|b wher in
-2 b wher it|b which entry|b which one|b which way|b why thos|b with minu|b with your|b wont $|b word <odd>
-2 b word banana|b worry you|b would suit|b written down|b you how|b youd hand|b your lin|b yourself and
-2 guess about the language as|guess about the language how|guess dijkstra|guess for|guess need|guess talk
-2 guess thatd|guess whether|language every|language if|language left|language new|language sets up
-2 language whichever|leads break|leads later|leads longer|leads need|leads nobody|leads want|nothing between
-2 nothing both|nothing counter|nothing get|nothing input|nothing leav|nothing nic|nothing no|nothing pair
-2 nothing pretend|nothing sketch|nothing too|nothing two|plan that names is|plan that names out|question stay
-2 remark as|remark get|remark harm|remark if|remark nin|remark tak|remark that names do|remark whos
-2 remark wouldnt|reports const|reports entir|reports fin|reports fix|reports grandmother|reports gues
-2 reports mix|reports person|reports several|reports shrink|reports skip|reports youv|requests car
-2 requests doubl|requests form|requests hand|requests loan|requests serv|requests thing|requests treat
-2 s <said> call|s <said> full|s <said> had|s <said> itself|s <shown> are|s <shown> as|s <shown> every
-2 s <shown> loan|s <shown> must|s <shown> past|s <shown> ran|s <shown> span|s <shown> thirty|s <shown> throw
-2 s <shown> try|s <shown> we|s ^ accord|s ^ aloud|s ^ assumption|s ^ constructor|s ^ elif|s ^ fewer|s ^ four
-2 s ^ grandmother|s ^ hi|s ^ hint|s ^ jot|s ^ lik|s ^ lost|s ^ matter|s ^ nineteen|s ^ non|s ^ own|s ^ peopl
-2 s ^ plain|s ^ q|s ^ remain|s ^ rush|s ^ top|s ^ without|s a out|s a row|s a spot|s a then|s about <shown>
-2 s about worst|s alway in|s and each|s and run|s and together|s and your|s answer the|s are as|s are expect
-2 s are still|s argument that|s as i|s as only|s away <shown>|s be each|s befor pres|s both of|s by and
-2 s cod you|s cost on|s could do|s count of|s curiou youd|s current and|s decid to|s did arriv|s did choos
-2 s do decid|s do remember|s doe idea|s doe what|s eight ten|s eight twelv|s every <said>|s every that|s far of
-2 s fifteen left|s find how|s finish thought|s first from|s first off|s follow a|s for just|s for with
-2 s forget <shown>|s four that|s go one|s half that|s heap slip|s how its|s hundr thre|s i heard|s if all
-2 s if only|s ill her|s im ear|s in many|s in test|s is already|s is i|s is it|s it again|s it its
-2 s it itself|s it run|s its in|s its just|s just condition|s just it|s leav <said>|s lie your|s lin that
-2 s littl that|s lon of|s mak it|s many the|s may the|s may twic|s may your|s me when|s mor that|s n the
-2 s nam part|s nam squar|s neither nor|s no then|s nobody <shown>|s noth <shown>|s now then|s of call
-2 s of choic|s of giv|s of then|s often <shown>|s on door|s on first|s on ground|s on six|s on small|s one at
-2 s one per|s one swallow|s or doubl|s or the|s order which|s ought <shown>|s out often|s out two|s peopl a
-2 s peopl whil|s per is|s pick of|s plan with|s pop the|s remember each|s remember one|s result a|s right it
-2 s run on|s run onc|s second <shown>|s sentenc you|s short of|s sinc <said>|s sinc two|s small are|s spot a
-2 s spread the|s sum <shown>|s sum two|s talk what|s taught the|s test one|s test them|s than first|s than one
-2 s that embarras|s that spend|s the banana|s the depend|s the ought|s the together|s the valu|s the version
-2 s thing of|s thre back|s thre the|s through first|s through happen|s through on|s throw it|s tim with
-2 s to fresh|s to out|s to stuck|s together the|s too cam|s trac on|s twic <shown>|s two doe|s two expect
-2 s undefin the|s variabl lin|s want it|s wer about|s wer as|s wer halfway|s wev a|s what into|s what try
-2 s what worst|s whatever <said>|s when over|s wher two|s whichever <shown>|s whil is|s with last|s with most
-2 s with neighbour|s with of|s with own|s with slic|s wont for|s word a|s would call|s would draw|s would try
-2 s you as|s you assum|s you check|s you fiv|s you going|s you seen|s you you|s youd how|s your be|s your judg
-2 s your with|sets up door|sets up let|sets up old|sets up review|sets up short|syntax deepcopy|tells accord
-2 tells afterward|tells avoid|tells convert|tells copy|tells exceed|tells explor|tells fourth|tells grab
-2 tells group|tells hour|tells insid|tells join|tells label|tells photo|tells shut|tells tuesday|w ahead
-2 w altogether|w among|w and|w arraydequ|w besid|w bookshelf|w both|w breath|w carry|w combination|w comma
-2 w convert|w cut|w differenc|w dog|w dozen|w dvdf|w edg|w embarras|w exceed|w fan|w fin|w form|w freshest
-2 w functool|w harder|w hot|w ifs|w instanc|w int64|w lik|w likewis|w listen|w lowest|w meant|w negativ
-2 w night|w object|w odd|w ok|w pur|w purpos|w quadrillion|w quarter|w query|w radio|w regard|w reject
-2 w requir|w return|w roof|w scor|w shirt|w snow|w som|w span|w spoken|w stag|w steer|w student
-2 w sufficient|w suggestion|w surest|w surround|w tak|w throw|w toward|w unclear|w w|w whatever|w year
-1 w abl|w account|w admit|w archiv|w array|w aunt|w averag|w bear|w bigger|w boy|w bread|w buy|w cam
-1 w chang|w com|w contract|w copy|w digit|w dinner|w earliest|w echo|w edit|w elif|w enter|w expectation
-1 w fals|w feet|w fil|w final|w fix|w flag|w floor|w forth|w full|w general|w guarant|w gues|w heard
-1 w height|w henc|w id|w ignor|w infinity|w insertion|w inward|w iter|w jumbl|w kind|w lazy|w light|w lorry
-1 w lru|w lunch|w millisecond|w nastiest|w necklac|w newcomer|w number|w operation|w parad|w penny|w pepper
-1 w photo|w pictur|w plain|w prefix|w pres|w present|w pretend|w reviewer|w rol|w say|w sceptic|w sceptical
-1 w several|w sheet|w shorten|w shown|w sister|w slic|w slow|w strik|w strip|w suggest|w swim|w tangl
-1 w therell|w threw|w total|w tricky|w tuesday|w use|w went|w whit|w wid|w wider|w winner|w z
0 w abba|w abov|w achiev|w acros|w act|w advanc|w alik|w alongsid|w annoy|w anybody|w anyth|w apology|w app
0 w arriv|w asid|w asterisk|w awkward|w back|w balanc|w banana|w bar|w bas|w becom|w begin|w bet|w big
0 w bles|w blink|w branch|w breadcrumb|w breakfast|w bring|w busiest|w calendar|w call|w calm|w capital
0 w careful|w caretaker|w caus|w cell|w certain|w chair|w chapter|w character|w chart|w child|w clas|w coast
0 w cod|w coffe|w colleagu|w collection|w comb|w company|w consider|w contain|w containskey|w continu|w cover
0 w crawl|w croupier|w dark|w day|w decorator|w deserv|w diagonal|w diary|w differenz|w dir|w discard
0 w distinct|w div|w divid|w dominat|w doubt|w drawn|w drew|w drill|w dry|w due|w dunder|w easy|w empty
0 w equality|w everybody|w everywher|w excellent|w exercis|w fac|w fact|w factor|w fancy|w far|w favourit
0 w fear|w ferry|w fetch|w fewest|w field|w fifth|w fill|w find|w finish|w firm|w fit|w fool|w forgiv
0 w fre|w ful|w fullest|w func|w g|w gentl|w glad|w glas|w go|w goodby|w got|w grab|w grant|w gro
0 w ground|w guilty|w gut|w halfway|w hand|w hard|w harm|w hat|w head|w heappush|w heavy|w help|w hey|w hi
0 w hit|w hold|w however|w hum|w identical|w intend|w interview|w intrigu|w ive|w j|w jacket|w jar|w k
0 w label|w laid|w lamp|w land|w larg|w largest|w lat|w laugh|w lawn|w leav|w led|w leg|w legal|w length
0 w letra|w littl|w loan|w locat|w longer|w luck|w machin|w mad|w maintain|w manag|w matter|w meet|w member
0 w mer|w merk|w messy|w monday|w monk|w mum|w negat|w nervou|w newer|w ninety|w notic|w nought|w obey
0 w observation|w obvious|w offic|w onward|w operator|w ord|w outermost|w overflow|w overlook|w overwritten
0 w owe|w panic|w paper|w park|w patch|w pattern|w peek|w perhap|w person|w pin|w pity|w plank|w player
0 w plenty|w pocket|w polish|w poll|w poor|w popularity|w possibl|w power|w press|w proces|w program
0 w prompt|w proud|w provid|w puzzl|w rain|w random|w rang|w re|w read|w recognis|w referenc|w regular
0 w rejoin|w remain|w repeat|w respect|w responsibl|w result|w round|w rout|w ruler|w said|w scribbl|w seal
0 w sell|w sequenc|w shap|w shelf|w ship|w shopper|w short|w shortcut|w shortest|w simplest|w sing|w sit
0 w siz|w slowest|w small|w smell|w someth|w song|w sound|w special|w specific|w spoil|w st|w stand
0 w standard|w sting|w strong|w successful|w suit|w surpris|w tap|w taught|w tea|w term|w themselv|w theyr
0 w thought|w thr|w throat|w tim|w timelin|w tochararray|w tonight|w took|w tos|w track|w travel|w treat
0 w uncut|w underlin|w underneath|w underscor|w unfinish|w untouch|w used|w useful|w using|w v|w valid
0 w visitor|w volum|w warm|w wasteful|w watch|w water|w way|w wheel|w whichever|w widen|w widest|w win
0 w wish|w wonderful|w writ|w written|w wrot
1 w adapt|w age|w agr|w answer|w arrow|w ask|w ate|w awful|w bang|w belong|w best|w birthday|w bit|w block
1 w bother|w cheerful|w clip|w cold|w combin|w common|w comparison|w complet|w conjunto|w crash|w creat
1 w das|w deep|w determin|w dig|w directory|w doblement|w driv|w enlazada|w entir|w except|w eye|w float
1 w freq|w goal|w going|w grown|w guarda|w handl|w happy|w indent|w int|w interviewer|w jeder|w kis|w know
1 w lista|w meal|w memo|w mis|w modulo|w monticulo|w mustnt|w noth|w numero|w older|w perfect|w possib
1 w pui|w rack|w sail|w secretary|w see|w sibl|w sid|w simpl|w singl|w somebody|w spe|w squar|w star
1 w stor|w tamano|w think|w timestamp|w tiny|w touch|w tout|w uppermost|w variabl|w ventana|w whatll|w width
1 w work|w youd
2 acts advises asks|advises anyon|advises besid|advises click|advises leav|advises previou|advises spread
2 advises tally|advises tidy|advises tupl|advises weakest|advises youll|asks carry|asks doubl|asks oldest
2 asks open|asks slip|asks total|b <said> isnt|b <said> its|b <said> non|b <said> per|b <shown> <asked>
2 b <shown> again|b <shown> append|b <shown> cell|b <shown> lay|b <shown> los|b <shown> mor|b <shown> second
2 b <shown> see|b ^ absolut|b ^ copy|b ^ divid|b ^ don|b ^ fix|b ^ heapq|b ^ hunt|b ^ union|b ^ whenever
2 b ^ with|b a doubl|b a flag|b about the|b about twenty|b already <asked>|b already <facts>|b also <facts>
2 b an <odd>|b an old|b and be|b and behind|b and just|b and look|b and stretch|b and tail|b any <facts>
2 b are <talk>|b are the|b as many|b at them|b avec un|b be <hinted>|b been read|b befor <said>
2 b better <hinted>|b binary <odd>|b binary search|b blot <hinted>|b blot <talk>|b blot paper|b bucket by
2 b build it|b can stop|b can unhook|b cant <facts>|b certain $|b child $|b clear <talk>|b colour in|b com up
2 b con <unknown>|b copy $|b could hav|b d <shown>|b delet its|b des <odd>|b des <unknown>|b des deux
2 b doe <odd>|b don $|b dot append|b each guest|b earlier <shown>|b ein doppelt|b enough if|b equal ther
2 b equal when|b eviction $|b fail <facts>|b figur out|b find a|b find the|b first $|b first <facts>|b first as
2 b flood $|b follow it|b for it|b for so|b forever $|b frequency tabl|b from an|b full <hinted>
2 b full <telling>|b full sort|b furthest <shown>|b go left|b had in|b handy $|b hav <unknown>|b head goe
2 b heart of|b her <facts>|b high to|b his <odd>|b hold it|b hurt $|b i <odd>|b i <said>|b i know
2 b immer <odd>|b in <talk>|b in counter|b indic <shown>|b into two|b is noth|b is twenty|b it round
2 b its border|b its don|b its too|b key error|b last thing|b lat $|b longer $|b loop <talk>|b low <odd>
2 b low and|b mark <shown>|b math dot|b max $|b may <said>|b meet the|b memory for|b met thi|b mix $
2 b mm <talk>|b mm hm|b moment ago|b most a|b most of|b next <talk>|b nic $|b nin <facts>|b no <hinted>
2 b no troubl|b non $|b not to|b number <talk>|b of arrival|b of c|b of paper|b of siz|b on blot|b one loop
2 b one right|b one two|b one youd|b only on|b or a|b other <asked>|b out <asked>|b pil from|b point to
2 b position and|b previou two|b proper <shown>|b put every|b rang <odd>|b real <odd>|b recent opener
2 b recorr <odd>|b recursiv <talk>|b remember how|b ring after|b rippl <odd>|b say i|b say if|b second one
2 b self <odd>|b self d|b sheet with|b should <asked>|b should <hinted>|b shrink on|b six <facts>|b slip through
2 b so its|b strok <asked>|b strok next|b swap it|b tallest tower|b ten <asked>|b that cas|b that if
2 b that join|b thatd <shown>|b the break|b the heart|b the hint|b the hol|b the pag|b the record
2 b them <asked>|b them all|b then a|b thing on|b third <hinted>|b thos in|b thousand <facts>|b threw <talk>
2 b tim if|b to typ|b trick as|b trust the|b und ein|b up <hinted>|b up mor|b use les|b use two|b very last
2 b walk from|b want in|b weakest one|b week $|b wer last|b when all|b whether <shown>|b whoever <hinted>
2 b will <shown>|b you her|b you hom|b youll <asked>|b your a|b your off|b your tim|b your would|doubt pushes
2 guess binary|guess ten|guess use|leads ring|leads twin|nothing 2|nothing heapq|nothing hunt|nothing union
2 plan that|plan that names okay|question check|question do|question every|question reports|question which
2 remark d|remark my|remark test|reports absolut|reports backward|reports caught|reports condition|reports eat
2 reports falsy|reports head|reports help|reports invent|reports lunch|reports outer|reports peopl|reports sho
2 reports smallest|reports straight|reports today|reports unhook|requests <asked>|requests bound|requests pond
2 requests proper|requests rippl|requests till|s <said> about|s <said> let|s <said> you|s <shown> began
2 s <shown> common|s <shown> end|s <shown> grow|s <shown> mark|s <shown> proper|s <shown> shrink|s <shown> than
2 s <shown> through|s <shown> work|s ^ absolut|s ^ dict|s ^ die|s ^ heapq|s ^ hold|s ^ ink|s ^ lat|s ^ letter
2 s ^ librarian|s ^ look|s ^ read|s ^ rid|s ^ so|s ^ speak|s ^ strip|s ^ the|s a behind|s a com|s a ther
2 s all in|s all join|s an that|s and wont|s are for|s are they|s are too|s as find|s away of|s b one
2 s befor go|s behind twin|s below the|s both and|s can in|s cant the|s cod <shown>|s compar you|s could tak
2 s dictionary the|s do <shown>|s doesnt it|s each he|s each was|s eight the|s ein verkettet|s end the
2 s every had|s every wher|s explor a|s extend <shown>|s fill a|s fill in|s first is|s flood from|s for first
2 s for r|s for tallest|s front behind|s furthest so|s go it|s go to|s head tail|s her the|s high low
2 s how spread|s i <shown>|s i no|s if could|s if ever|s in direction|s in hurry|s in map|s into other
2 s into result|s is as|s is thing|s isnt ther|s it each|s it youv|s its paint|s last it|s lay card|s let your
2 s look them|s may left|s minu in|s most opener|s new in|s next next|s next nod|s nobody to|s nod next
2 s nod prev|s not every|s number <shown>|s of hundr|s of paint|s often you|s one lie|s one question|s or ther
2 s or when|s out their|s out thre|s over it|s pair by|s plant flag|s podium thre|s push opener|s put finger
2 s r c|s rais <shown>|s remov the|s replac with|s ring the|s she a|s sheet a|s solv with|s sort out
2 s start each|s strok to|s tak newest|s tal first|s textbook for|s than equal|s that a|s that and|s that help
2 s that much|s that off|s that to|s that very|s the bound|s the cant|s the coupl|s the doesnt|s the exist
2 s the idea|s the number|s the tally|s the turn|s them from|s they last|s thing <said>|s think that|s thos lin
2 s thre a|s thre fiv|s to thing|s two four|s two just|s use of|s want you|s what giv|s when arriv
2 s when compar|s when could|s when wer|s whether next|s whichever is|s whil in|s with depth|s with doubl
2 s with half|s with highest|s with lookup|s would at|s would help|s would them|s you ther|s you two
2 s your <shown>|s your are|s your that|sets up bit|sets up lin|sets up older|sets up read|syntax ask
2 tells coin|tells compara|tells containskey|tells divid|tells domino|tells drop|tells eras|tells happy
2 tells however|tells idea|tells includ|tells inicio|tells king|tells leg|tells prev|tells recorr|tells send
2 tells shed|tells sit|tells tap|tells use|w absolut|w at|w behind|w blot|w break|w build|w busca|w car
2 w catch|w chaine|w cheapest|w closer|w closest|w compara|w compt|w cuenta|w dancer|w disguis|w entry
2 w even|w first|w follow|w forever|w formula|w frequenc|w gon|w heart|w her|w includ|w inicio|w inner
2 w insid|w its|w kill|w kitchen|w lady|w laptop|w level|w lip|w look|w manner|w mean|w memory|w miss
2 w morn|w narrower|w natural|w nic|w ought|w par|w pencil|w pila|w plan|w plant|w precedent|w property
2 w question|w recorr|w remainder|w runner|w sens|w shop|w snak|w solution|w spend|w step|w switch|w taken
2 w throughout|w trip|w u|w ultimo|w unbroken|w weather|w wher|w wors|w worterbuch
3 act sets up|acts sets up leads|acts sets up reports|advises beyond|advises bring|advises day|advises dequ
3 advises insid|advises jump|advises kept|advises largest|advises leap|advises lift|advises open|advises past
3 advises right|advises sleep|advises str|advises tri|advises variabl|advises wait|asks easier|asks found
3 asks knew|asks let|asks morn|asks mov|asks number|asks result|asks right|b <said> as|b <said> stop
3 b <said> under|b <shown> he|b <shown> later|b <shown> left|b <shown> map|b <shown> reach|b <shown> someon
3 b <shown> sort|b ^ binar|b ^ dynamic|b ^ f|b ^ find|b ^ got|b ^ itd|b ^ minu|b ^ newest|b ^ nim|b ^ nin
3 b ^ no|b ^ nobody|b ^ notic|b ^ pil|b ^ recherch|b ^ record|b ^ recurs|b ^ right|b ^ so|b ^ through
3 b ^ walk|b ^ who|b ^ whod|b ^ whos|b a $|b a bad|b a built|b a clash|b a fram|b a frequency|b a high
3 b a hundr|b a librarian|b a way|b abov $|b acros instead|b after a|b after two|b along and|b along as
3 b an updat|b and fil|b and middl|b and read|b and return|b and s|b and start|b and test|b and the|b and to
3 b another <talk>|b any <shown>|b anywher on|b append to|b are mor|b are thre|b arrang the|b as plac
3 b at every|b at you|b away the|b back of|b back the|b ballot $|b be on|b be taken|b be that|b beat it
3 b beat the|b beautiful $|b becom the|b been <asked>|b best few|b binar such|b block of|b blu $|b brac $
3 b bucket <hinted>|b bucket <telling>|b bucket in|b bucket sort|b buy you|b by how|b by n|b cam from
3 b candidat <asked>|b cant <odd>|b car that|b chain in|b check $|b collect from|b com <hinted>|b com after
3 b compar all|b comparison a|b could <said>|b could <shown>|b count <asked>|b counter of|b current one
3 b d <odd>|b dealt with|b dear $|b diccionario <odd>|b dichotomiqu $|b do that|b doesnt <hinted>|b don with
3 b doppelt <odd>|b doppelt verkettet|b dot <said>|b dot most|b doubl <talk>|b down and|b down each
3 b du <unknown>|b dummy <hinted>|b each tal|b each visit|b earlier <telling>|b earlier twin|b ein <unknown>
3 b einer <odd>|b either stretch|b el <unknown>|b els go|b en <odd>|b end with|b enough to|b est trie|b ever $
3 b ever <odd>|b fall to|b far the|b fenster <odd>|b fenster mit|b few <asked>|b finger <talk>|b finger on
3 b formula $|b found the|b four that|b frequency <odd>|b further $|b giv $|b glanc at|b going to|b got to
3 b got your|b grow on|b half each|b hang on|b hard <facts>|b hashtabell <odd>|b hashtabell und|b hav thought
3 b head <hinted>|b head <talk>|b her <shown>|b high <asked>|b highest <telling>|b i may|b if nobody|b if theyr
3 b im sur|b in from|b in thre|b index zero|b initial $|b into <shown>|b is going|b is insid|b is larger
3 b is mor|b is n|b is precis|b is sur|b is two|b it from|b it twic|b its that|b join <odd>|b join two
3 b just about|b just turn|b knew $|b largest <talk>|b last person|b latest <facts>|b latest <odd>
3 b latest thing|b led to|b level $|b lie beyond|b lin per|b linear <facts>|b look thing|b lookup by
3 b lookup that|b many is|b mark $|b mark each|b might <asked>|b minu start|b mit einer|b mit zwei|b mov one
3 b nearest one|b neat <talk>|b neighbour <odd>|b never work|b newcomer $|b newest <facts>|b newest one
3 b nod <talk>|b non <facts>|b not allow|b not when|b noth els|b nought $|b old <shown>|b on both|b on each
3 b on from|b on your|b one <odd>|b one beneath|b one doe|b one lie|b one next|b one until|b only that
3 b only two|b opener <talk>|b out by|b pair <odd>|b per count|b plain <odd>|b plan <talk>|b podium with
3 b pop <hinted>|b pop item|b pop on|b profundidad <odd>|b put together|b quell <unknown>|b queu would|b r comma
3 b rais the|b reachabl from|b real <shown>|b rear $|b reason $|b recherch <odd>|b recherch dichotomiqu
3 b repeat <hinted>|b replac it|b rest can|b rest of|b round and|b run the|b said it|b sam end|b sam trick
3 b sav you|b say after|b say eight|b say when|b say you|b search that|b seat $|b seem to|b serv the|b set for
3 b seven in|b should only|b shouldnt $|b simpl <talk>|b slow for|b smallest <shown>|b so $|b som <odd>
3 b someon <asked>|b someth ther|b sort is|b sound <talk>|b speak up|b spill <odd>|b spill ink|b start becom
3 b stay as|b still hav|b ston in|b stop at|b stor each|b str $|b structur that|b sur to|b tabl with
3 b tak <facts>|b tally $|b ten <talk>|b ten in|b test <asked>|b than <asked>|b than zero|b that <unknown>
3 b that also|b that befor|b that down|b that run|b that start|b that thi|b that touch|b the <shown>
3 b the bottom|b the differenc|b the greatest|b the low|b the lower|b the nearest|b the past|b the pivot
3 b the pointer|b the stack|b the troubl|b the world|b their sum|b them a|b them to|b ther and|b ther any
3 b ther for|b through a|b throw half|b to plac|b too <hinted>|b too ear|b tower $|b tray $|b trie $
3 b twin <shown>|b two $|b two <facts>|b two <shown>|b two has|b two plac|b un dictionnair|b until they
3 b until youv|b up first|b verkettet <shown>|b walk $|b was her|b what cost|b what could|b what left
3 b whatever <hinted>|b when my|b which two|b which would|b who cam|b will be|b window that|b with constant
3 b word in|b work if|b x is|b you call|b you evict|b you lay|b you stand|b you stop|b you took|b youd not
3 b your friend|b your inner|b your only|b youv already|b youv comput|b zeigern $|b zwei <odd>|b zwei zeigern
3 guess after|guess correct|guess id|guess inorder|language leads|language onc|language that|language you
3 leads <odd>|leads key|leads lik|leads set|leads tabl|n <asked> 2|n <talk> 4|nothing binar|nothing bottom
3 nothing bucket|nothing dynamic|nothing end|nothing explor|nothing f|nothing longest|nothing nest|nothing nim
3 nothing notic|nothing overlap|nothing recherch|nothing record|nothing sav|nothing subtract|nothing thre
3 nothing what|nothing you|plan fill|plan not|plan use|question giv|question order|question youll|remark by
3 remark say|remark that names otherwis|remark water|reports <talk>|reports <telling>|reports afternoon
3 reports ask|reports beautiful|reports below|reports binar|reports chapter|reports compar|reports conga
3 reports cur|reports dat|reports delet|reports dichotomiqu|reports enough|reports fast|reports fear
3 reports grandparent|reports harm|reports idea|reports link|reports math|reports maximum|reports nobody
3 reports order|reports past|reports recherch|reports shap|reports soon|reports soup|reports tallest
3 reports thank|reports tray|reports trip|reports una|reports usa|reports valu|reports wav|requests <facts>
3 requests along|requests paint|requests slid|requests talk|s <said> see|s <said> youd|s <shown> <said>
3 s <shown> at|s <shown> back|s <shown> big|s <shown> drop|s <shown> element|s <shown> everyon|s <shown> eye
3 s <shown> hav|s <shown> hom|s <shown> lik|s <shown> mor|s <shown> newest|s <shown> overflow|s <shown> parent
3 s <shown> previou|s <shown> spoil|s <shown> stand|s <shown> thi|s <shown> thing|s <shown> twelv|s <shown> up
3 s ^ array|s ^ binar|s ^ cada|s ^ chang|s ^ chaqu|s ^ colleagu|s ^ dichotomiqu|s ^ dummy|s ^ dynamic|s ^ eras
3 s ^ everyth|s ^ frequency|s ^ insid|s ^ lov|s ^ math|s ^ meet|s ^ must|s ^ mustnt|s ^ nest|s ^ nim|s ^ plat
3 s ^ recherch|s ^ rest|s ^ rippl|s ^ run|s ^ say|s ^ than|s ^ told|s ^ unclip|s ^ union|s ^ until|s ^ warm
3 s ^ whod|s ^ zero|s a again|s a either|s a is|s a known|s a may|s a search|s a straight|s a thousand
3 s a tim|s all hang|s all it|s also the|s alway of|s alway to|s an at|s an into|s and bottom|s and by
3 s and instead|s and les|s and mov|s and only|s any can|s are at|s arrang by|s as pas|s at last|s at step
3 s at third|s at top|s away one|s be at|s be on|s be out|s be pick|s befor <shown>|s befor check|s befor stor
3 s befor the|s behind first|s bit a|s both one|s bottom is|s break a|s bucket a|s by a|s by all|s by until
3 s can them|s check your|s clash the|s clos from|s could keep|s cross <shown>|s current <shown>|s cut the
3 s dictionary do|s do onc|s doppelt <shown>|s dot common|s down the|s drop at|s e sort|s each cell
3 s each count|s each every|s each who|s equal plu|s ever <shown>|s ever the|s exact many|s fenster zwei
3 s fifteen seven|s first serv|s for u|s for who|s frequency you|s from and|s from small|s going by
3 s good <shown>|s got good|s half can|s has doubl|s hav for|s hav that|s havent to|s head forward|s how work
3 s hunt the|s i listen|s if are|s in as|s in is|s in phon|s in the|s in two|s inner one|s is cost
3 s is friend|s is good|s is log|s is textbook|s is twic|s its call|s its entry|s its first|s its good
3 s its of|s join the|s know neighbour|s know one|s last her|s left it|s let map|s lift the|s look someth
3 s many your|s may <said>|s me for|s met <shown>|s mit zeigern|s most with|s my used|s n with|s next a
3 s no at|s not each|s not you|s of between|s of neighbour|s on sid|s one behind|s one front|s one round
3 s order on|s other on|s other that|s out <shown>|s over <shown>|s own of|s paint in|s pil paper|s plac each
3 s plain doe|s plat the|s put down|s put one|s put opener|s return at|s right the|s run tim|s s in|s sam as
3 s say its|s short a|s shorter the|s shut outer|s singl a|s sit by|s slip <shown>|s sort is|s start h
3 s start your|s ston a|s stop for|s stretch <shown>|s strip <shown>|s sur be|s tabl what|s that been
3 s that without|s the <shown>|s the among|s the book|s the from|s the hand|s the hang|s the pil|s ther linear
3 s ther the|s ther thre|s theyr up|s thi dynamic|s thi in|s thos the|s thousand <shown>|s thousand deep
3 s thre itself|s tim reach|s to four|s to look|s to memory|s to or|s to over|s to rear|s to your
3 s try <shown>|s twin <shown>|s two <shown>|s two entry|s two goe|s two n|s two when|s up itself|s use or
3 s valu your|s was answer|s wer of|s what comput|s what happen|s when found|s when the|s wher head|s wher that
3 s wherever <shown>|s with break|s with hand|s with memory|s with stack|s without <said>|s would too|s writ two
3 s x in|s you all|s you seven|s you shift|s your by|s your cas|s your hand|sets up cam|sets up cas
3 sets up dict|sets up neighbour|sets up put|syntax add|syntax cur|syntax they|tells bei|tells bin|tells book
3 tells brac|tells chang|tells decorator|tells dequ|tells design|tells deux|tells dictionnair|tells doppelt
3 tells fenster|tells fibonacci|tells final|tells funny|tells hard|tells help|tells hunt|tells hurt|tells ink
3 tells instead|tells known|tells lead|tells led|tells nim|tells old|tells ordena|tells priority
3 tells profundidad|tells pupil|tells quell|tells recent|tells rippl|tells snak|tells someth|tells squar
3 tells tallest|tells titl|tells trie|tells verkettet|tells warteschlang|tells zeigern|tells zwei|w <shown>
3 w ago|w alway|w arrival|w been|w bei|w binar|w blu|w bottom|w built|w chat|w def|w deux|w dichotomiqu
3 w doppelt|w drown|w everyth|w exponential|w fenster|w good|w grow|w guess|w hav|w honest|w index|w lead
3 w lot|w lying|w mistak|w multip|w nearest|w neednt|w ordena|w particular|w position|w pric|w profundidad
3 w pupil|w quell|w recall|w recherch|w rest|w rub|w sinc|w skin|w soup|w sur|w teacher|w that|w trie
3 w troubl|w verkettet|w view|w well|w werent|w whol|w with|w world|w zeigern|w zigzag
4 advises bigger|advises bucket|advises cell|advises eras|advises fix|advises flood|advises link|advises point
4 advises unhook|advises wip|asks altogether|asks moment|asks seen|asks someth|b <said> com|b <said> lead
4 b <shown> began|b <shown> ever|b <shown> fit|b <shown> halv|b <shown> hear|b <shown> look|b <shown> open
4 b <shown> want|b ^ d|b ^ dear|b ^ four|b ^ group|b ^ if|b ^ ive|b ^ lo|b ^ luck|b ^ mm|b ^ never
4 b ^ ordereddict|b ^ treat|b ^ updat|b ^ welch|b a canteen|b a log|b a notebook|b a podium|b a quarter
4 b a ring|b a tiny|b a tun|b a twist|b about thi|b add that|b after an|b all of|b all thos|b already knew
4 b also <hinted>|b an order|b and <odd>|b and alway|b and by|b and e|b and its|b and never|b and right
4 b and wip|b and with|b another <said>|b anyth <asked>|b are thos|b arent <talk>|b at that|b back at
4 b basket $|b been <said>|b befor anyth|b begin a|b best one|b bigger than|b but <hinted>|b by <hinted>
4 b by yourself|b cada <unknown>|b candidat <hinted>|b candidat said|b cas you|b choos the|b click on
4 b closer <facts>|b collect their|b de hachag|b dead <hinted>|b decid it|b decid which|b dequ from
4 b direct <asked>|b do an|b do for|b do without|b dont <unknown>|b dont they|b down <odd>|b down <talk>
4 b dummy at|b e in|b els <talk>|b end that|b end you|b equal <asked>|b equal <telling>|b even <asked>
4 b far <talk>|b finish <shown>|b first idea|b follow when|b for good|b for s|b four letter|b from small
4 b from the|b from which|b go up|b going <facts>|b going back|b got rid|b group from|b grow <talk>
4 b had <talk>|b halft <odd>|b hand the|b hav <shown>|b hav it|b hav said|b hav seen|b he <odd>|b heavier than
4 b helper $|b hold <talk>|b hop for|b how <asked>|b how <talk>|b how larg|b i <shown>|b i fear|b im <facts>
4 b in revers|b index $|b insid $|b is <hinted>|b is exact|b is wher|b isnt <talk>|b it cam|b it doe
4 b itll <shown>|b its <talk>|b its larger|b its middl|b its quadratic|b its right|b keep the|b knew that
4 b largest of|b leav <shown>|b leav a|b left to|b look <shown>|b mid <n>|b middl and|b minimum in|b mor $
4 b morn $|b most <odd>|b mov <asked>|b mov back|b much memory|b nam of|b neednt <facts>|b neednt <telling>
4 b neednt sort|b neighbour <shown>|b neighbour alon|b neighbour to|b nest <hinted>|b never $|b newest first
4 b nor <talk>|b not <said>|b often would|b oldest <hinted>|b one after|b one as|b only <facts>|b only add
4 b only need|b only the|b or one|b order $|b ordereddict has|b otherwis <asked>|b out just|b out mirror
4 b overkill $|b partner befor|b peopl who|b plac <facts>|b plain <facts>|b plain <talk>|b point into|b pond $
4 b pop without|b present <shown>|b prev and|b previou <hinted>|b put <shown>|b put each|b queu <facts>
4 b queu is|b quick $|b read <shown>|b remember $|b remov <shown>|b remov from|b rest is|b right <talk>
4 b right befor|b right below|b round in|b run onc|b run over|b sam <hinted>|b second <talk>|b she got|b sho $
4 b six and|b skip <shown>|b slid <asked>|b slid along|b so on|b someth to|b sort all|b sort anyth|b stack $
4 b stand <asked>|b start and|b start one|b start plu|b start typ|b t $|b tabl <odd>|b tabl de|b tabl that
4 b tak the|b tal sheet|b that altogether|b that are|b that grow|b that slid|b the attendant|b the bakery
4 b the beach|b the biggest|b the bos|b the bus|b the classic|b the dictionary|b the entir|b the entry
4 b the furthest|b the indic|b the opposit|b the proper|b the rail|b the rarest|b the rul|b the slip
4 b the smallest|b the spot|b the thre|b their count|b their last|b their own|b then <hinted>|b they <odd>
4 b thi <asked>|b thing <asked>|b think about|b thos <hinted>|b thos <odd>|b thos <said>|b thos on
4 b thousand tim|b threw the|b to <odd>|b to just|b to pick|b to shut|b to sort|b to speak|b to tak|b to the
4 b to whom|b try two|b twic and|b twin <talk>|b twin may|b two dummy|b typ it|b une tabl|b up <asked>
4 b upward and|b variabl are|b visit into|b wait befor|b was don|b way too|b weakest <talk>|b welch <odd>
4 b welch halft|b wer $|b wer wait|b what youd|b wher to|b which a|b who <telling>|b who oldest|b who on
4 b whos <talk>|b with key|b with only|b with what|b within that|b within the|b without <telling>|b wont help
4 b would hav|b writ $|b yes $|b you compar|b you not|b you on|b you recurs|b you said|b you shouldnt
4 b you sur|b you wip|b you with|b your <hinted>|b your comparison|b youv <hinted>|b youv <telling>
4 context guess|guess about the language which|guess bingo|guess its|language each|language the|leads <hinted>
4 nothing afterward|nothing another|nothing carry|nothing delet|nothing group|nothing lo|nothing on|nothing queu
4 nothing sam|nothing stop|nothing trust|nothing updat|nothing welch|nothing why|plan my|plan sets up
4 plan their|plan yes|question dont|question say|remark let|remark newest|remark odd|remark plu|remark someth
4 remark that names are|remark that names can|remark that names find|remark that names set|remark that names why
4 remark twenty|reports back|reports bakery|reports bet|reports brac|reports browser|reports candidat
4 reports door|reports ear|reports enjoy|reports everyth|reports heart|reports hunch|reports lik|reports lin
4 reports minimum|reports mm|reports opener|reports someon|reports someth|reports stick|reports tally
4 reports took|reports wash|reports win|reports winner|reports y|requests <talk>|requests call|requests current
4 requests doll|requests equal|requests group|requests longest|requests mad|requests mind|requests question
4 requests russian|requests see|requests sort|requests spend|s <said> an|s <said> bit|s <said> linear
4 s <said> right|s <said> their|s <shown> among|s <shown> anywher|s <shown> arent|s <shown> cant|s <shown> compar
4 s <shown> first|s <shown> half|s <shown> hop|s <shown> k|s <shown> known|s <shown> lin|s <shown> mov
4 s <shown> on|s <shown> plan|s <shown> queu|s <shown> rais|s <shown> six|s ^ avec|s ^ each|s ^ everyon|s ^ f
4 s ^ fear|s ^ greater|s ^ halfway|s ^ i|s ^ ive|s ^ linkedhashmap|s ^ mm|s ^ newcomer|s ^ paint|s ^ right
4 s ^ six|s ^ theyv|s ^ wash|s ^ welch|s ^ wherever|s ^ woman|s a run|s after of|s against last|s an can
4 s an from|s and index|s and which|s as and|s as know|s at middl|s at seven|s at you|s attach it
4 s attendant the|s be mor|s befor call|s befor pop|s befor round|s belong the|s best <shown>|s binary with
4 s both that|s bring down|s can thi|s clos the|s down answer|s down every|s each goe|s each halv|s each leav
4 s ein und|s fail you|s far the|s figur <shown>|s first with|s for in|s for it|s for nam|s go alway|s go from
4 s good ther|s grow shrink|s hash <shown>|s hav already|s hav go|s hav my|s hav throw|s how of|s hundr <said>
4 s i you|s if larger|s in and|s in canteen|s in cod|s in heap|s ink a|s into dictionary|s is her|s is hundr
4 s is insid|s is most|s is onc|s is sort|s it <said>|s it is|s join <shown>|s just its|s last first|s last of
4 s last or|s lay on|s lay out|s leav with|s left befor|s len <shown>|s les you|s let about|s lin by
4 s linear and|s link <shown>|s list the|s map thi|s neighbour <shown>|s newcomer <shown>|s next lie|s of <said>
4 s of by|s of caterpillar|s of each|s of inner|s of previou|s of problem|s off each|s on four|s on how
4 s on just|s on to|s one tak|s only what|s opener are|s out your|s previou next|s r <n>|s remember a
4 s remov <shown>|s rest the|s return the|s return when|s rippl a|s round circl|s self mov|s set what
4 s she only|s shrink the|s slid it|s smallest and|s smallest by|s start new|s still of|s stop two
4 s stretch last|s strok <shown>|s swap <said>|s swap inner|s tabl hachag|s tail the|s test you|s that keep
4 s that later|s that your|s the began|s the between|s the les|s the sequenc|s the wait|s them you|s ther all
4 s ther ther|s they to|s tick off|s till hav|s to afresh|s to nearest|s touch to|s turn a|s une de
4 s until gon|s up a|s up ten|s what is|s what put|s what writ|s when <shown>|s wher look|s wher twin
4 s whether partner|s which you|s whil <shown>|s whil add|s will the|s window grow|s with it|s with lin
4 s with million|s with next|s with singl|s word you|s word your|s x i|s you compar|s you index|s you keep
4 s you knew|s you unhook|s you walk|s your short|s your you|s youv your|sets up fall|sets up hit|sets up knew
4 sets up stand|syntax as|syntax by|syntax put|tells avec|tells bit|tells creep|tells def|tells downward
4 tells drawer|tells hachag|tells interviewer|tells len|tells mean|tells namesak|tells nlargest|tells por
4 tells ready|tells real|tells recursiv|tells register|tells reih|tells road|tells sid|tells sortiert
4 tells stor|tells straight|tells thatd|tells thought|tells unclip|tells underneath|tells welch|tells woman
4 w anyon|w attendant|w beforehand|w biggest|w board|w content|w discover|w dont|w expand|w expensiv|w gam
4 w grew|w guy|w hachag|w heavier|w hol|w hundr|w indic|w lov|w mm|w old|w one|w open|w opposit|w other
4 w out|w pop|w por|w rarest|w reih|w ris|w shoulder|w smaller|w sortiert|w speak|w stroll|w surviv|w them
4 w trad|w welch|w zwei
5 acts ^ sets up|acts sets up requests|advises acros|advises beat|advises cut|advises fall|advises forward
5 advises hunt|advises kid|advises newest|advises next|advises nobody|advises pass|advises pointer|advises seen
5 advises sign|advises sort|advises toward|asks draw|asks hang|asks latest|asks need|asks remain|b <said> hav
5 b <said> then|b <said> was|b <shown> call|b <shown> comma|b <shown> feel|b <shown> fin|b ^ <said>|b ^ counter
5 b ^ ein|b ^ either|b ^ equal|b ^ going|b ^ guard|b ^ hmm|b ^ length|b ^ narrower|b ^ not|b ^ peek
5 b ^ perfect|b ^ sum|b ^ taken|b ^ wider|b ^ writ|b a flood|b a lot|b a maz|b a register|b a sound|b a ston
5 b a tre|b about each|b afraid $|b against the|b all <odd>|b along with|b already pass|b alway tak
5 b and <unknown>|b and simpl|b another candidat|b append when|b as he|b as in|b at whichever|b away half
5 b be at|b be enough|b be in|b befor add|b both plac|b bound $|b build up|b built last|b bump into|b by nam
5 b by sid|b can bring|b can step|b candidat $|b car about|b chang $|b clear the|b cod <hinted>|b com off
5 b comma <shown>|b comparison $|b component in|b constant if|b could $|b count dot|b different <shown>|b do $
5 b dot sort|b doubl <hinted>|b down until|b easier $|b easy $|b ein hashtabell|b election <talk>|b els would
5 b enough $|b entir <shown>|b entry <talk>|b every step|b fail becaus|b fall over|b fill in|b find <odd>
5 b first <telling>|b first in|b first two|b for each|b for every|b for fiv|b forget the|b fresh <talk>
5 b gain from|b giv up|b glanc $|b go with|b got <shown>|b group is|b halv are|b hav written|b he went
5 b head creep|b hear that|b hmm $|b hold on|b how about|b however <shown>|b hundr $|b i saw|b idea $|b if a
5 b in sequenc|b initial are|b into the|b into your|b is mad|b it $|b it all|b it sit|b it so|b it wer
5 b its correct|b its earlier|b its parent|b itself for|b join them|b know $|b l $|b last <odd>|b last seen
5 b least zero|b left and|b les <unknown>|b letter of|b librarian would|b lin the|b littl <telling>|b loop is
5 b low <asked>|b many <said>|b map <shown>|b max <talk>|b may you|b me <shown>|b method that|b minimum <hinted>
5 b minimum <telling>|b minimum window|b much <facts>|b much <talk>|b n <odd>|b n minu|b never <telling>
5 b never append|b new start|b next door|b nim <odd>|b no doubl|b no earlier|b no plac|b nod <odd>
5 b not <facts>|b not it|b not simp|b noth mor|b o of|b of len|b off each|b old <odd>|b on to|b onc $
5 b onc befor|b one <hinted>|b one short|b one shorter|b one that|b one turn|b one up|b other and
5 b our <unknown>|b over your|b partner is|b pass <hinted>|b peopl <shown>|b piec is|b pil <talk>|b plac and
5 b plac for|b plu <talk>|b prev $|b prev <hinted>|b put its|b quadratic $|b que <unknown>|b queu for|b reach $
5 b recent <odd>|b recent has|b recent one|b record the|b remember that|b run <hinted>|b sam <asked>|b sam count
5 b say nin|b say on|b scan on|b seat the|b second <hinted>|b second a|b see cross|b seen it|b serv you
5 b setrecursionlimit $|b she <shown>|b she hav|b should <telling>|b shut the|b sid by|b simp <talk>
5 b simpler if|b sinc each|b sink it|b so <talk>|b sort <facts>|b stand on|b star at|b start <odd>|b stor it
5 b strip with|b strok and|b subtract $|b such a|b tal <odd>|b tallest <odd>|b ten minut|b test for
5 b test whether|b that <said>|b that complet|b the bit|b the dearest|b the fellow|b the natural|b the path
5 b the rest|b the thing|b the topmost|b thes <hinted>|b thre counter|b tim a|b tim would|b to check|b to jump
5 b to nod|b to pull|b to remember|b to say|b to search|b today is|b told me|b too many|b trick $|b twelv $
5 b twist $|b up <talk>|b usual <talk>|b visit set|b walk it|b wer you|b what a|b what at|b what to
5 b what youv|b wher everyon|b wherea <talk>|b whether $|b why <hinted>|b win $|b with mor|b word <telling>
5 b wrong <asked>|b wrong thing|b yesterday <hinted>|b you <shown>|b you in|b you know|b you last|b you reach
5 b you the|b you want|b your new|b youv taken|guess about the language that|guess bfs|guess good|guess number
5 guess sets up|guess tak|guess target|guess think|guess too|guess with|language a|leads answer|leads lie
5 leads mak|n <talk> 1|nothing each|nothing ein|nothing empty|nothing hold|nothing interval|nothing peek
5 nothing popitem|nothing r|nothing rais|nothing right|nothing row|nothing russian|nothing sum|nothing swallow
5 nothing taken|nothing twenty|plan a|plan leads|plan that names i|plan that names id|plan that names it
5 plan your|question noth|question think|remark an|remark that names requests|reports arrow|reports bisect
5 reports bisection|reports classic|reports combination|reports exercis|reports fail|reports glad|reports input
5 reports larger|reports pictur|reports quadratic|reports simp|reports star|reports strip|reports thing
5 reports tool|reports variabl|reports work|requests browser|requests colour|requests giv|requests insid
5 requests kept|requests lov|requests path|requests point|requests stretch|s <said> when|s <shown> after
5 s <shown> better|s <shown> dictionary|s <shown> fami|s <shown> map|s <shown> program|s <shown> pull
5 s <shown> read|s <shown> that|s <shown> thirteen|s <shown> wherever|s ^ containskey|s ^ einfach|s ^ ever
5 s ^ found|s ^ fresh|s ^ gather|s ^ group|s ^ hmm|s ^ least|s ^ mit|s ^ narrower|s ^ next|s ^ per|s ^ pil
5 s ^ position|s ^ register|s ^ turn|s ^ win|s a sheet|s about first|s about that|s about the|s add shift
5 s all rest|s an whether|s and from|s and in|s another to|s any them|s append a|s are slow|s are wait
5 s at glanc|s at if|s at start|s be you|s becaus <shown>|s below <shown>|s by <shown>|s by many|s by tal
5 s cam to|s can everyth|s can the|s chain the|s comparison <shown>|s component a|s could hav|s decid half
5 s do well|s dont to|s dont up|s dont with|s down to|s each follow|s each mak|s end you|s equal dot
5 s every of|s finger each|s for hash|s freez length|s from of|s from ston|s full is|s generation as|s go for
5 s got of|s half the|s happen two|s hav look|s her <shown>|s hold to|s i stop|s in at|s in graph|s is but
5 s is next|s is they|s is way|s isnt alway|s isnt you|s it any|s it cod|s it slower|s keep half|s key the
5 s left is|s littl of|s log and|s look at|s mak one|s many could|s million <shown>|s minut <shown>|s most has
5 s mov to|s my by|s next in|s not <shown>|s not at|s occur often|s of do|s of four|s of half|s of on
5 s off one|s on each|s on far|s one add|s one last|s one short|s one thre|s one what|s or you
5 s ordinary <shown>|s other to|s overflow a|s plac you|s prev next|s rang len|s remember youv|s rid the
5 s say <shown>|s search <shown>|s sid sid|s six nin|s soon the|s sort mor|s start an|s stay it|s step the
5 s stop from|s suppos had|s sweep the|s than last|s than neighbour|s that for|s that least|s that linear
5 s that tal|s that want|s the again|s the along|s the befor|s the each|s the insid|s the smaller|s the ten
5 s the through|s the way|s the whil|s them up|s ther too|s they be|s tim you|s to both|s to nod|s to seen
5 s to spot|s to them|s twenty for|s walk from|s was seen|s wer a|s when has|s wher generation|s whether met
5 s which the|s why it|s window a|s with and|s with doub|s would keep|s you also|s you been|s you drop
5 s you just|s you met|s you mov|s you shut|s youd better|s yourself and|s youv past|s youv them|sets up entry
5 sets up got|sets up serv|syntax its|syntax yes|tells abov|tells agr|tells bump|tells chalk|tells chas
5 tells colour|tells crack|tells dummy|tells easy|tells einer|tells eviction|tells except|tells fil|tells glu
5 tells grand|tells mis|tells opposit|tells ordereddict|tells paint|tells partner|tells que|tells record
5 tells sav|tells stack|tells strict|tells subarray|tells talk|tells thrown|tells touch|tells undo|w also
5 w busines|w danc|w dearest|w doubl|w drift|w einer|w falsy|w grand|w hed|w hmm|w hug|w liv|w logarithm
5 w loop|w mix|w nor|w notebook|w nowher|w ordereddict|w que|w skip|w sleep|w spot|w ston|w subarray
5 w thing|w to|w told|w topmost|w turn|w upward|w wherever
6 acts reports reports|advises <facts>|advises around|advises find|advises pag|advises recursion|advises recursiv
6 advises someth|advises throw|asks ask|asks bas|asks fit|asks paper|b <said> about|b <said> at|b <said> doesnt
6 b <shown> <facts>|b <shown> below|b <shown> doe|b <shown> dot|b <shown> finish|b <shown> join|b <shown> nic
6 b <shown> of|b <shown> only|b <shown> pick|b <shown> reachabl|b <shown> sign|b <shown> stack|b <shown> very
6 b ^ arent|b ^ cest|b ^ lov|b ^ mhm|b ^ negativ|b ^ overkill|b ^ previou|b ^ russian|b ^ stack|b ^ tiefensuch
6 b a <unknown>|b a binary|b a browser|b a conga|b a coupl|b a mistak|b a seven|b a sweep|b add them
6 b an <unknown>|b an onion|b and grandparent|b and includ|b and insert|b and open|b app it|b arent they
6 b aus $|b avec <odd>|b better $|b bigger of|b cach on|b call <hinted>|b cant see|b cest <odd>|b check <talk>
6 b closer has|b com to|b complet and|b count has|b depth <asked>|b depth as|b dictionary with
6 b dictionary would|b die beiden|b dont even|b each <unknown>|b each titl|b els <asked>|b entry is
6 b equal <talk>|b exact the|b f $|b fami $|b few $|b fil $|b first <asked>|b fiv <asked>|b for someth
6 b for thre|b generation is|b grandparent <talk>|b h and|b half the|b halv the|b hand <shown>|b he <facts>
6 b head <odd>|b hear it|b i pick|b i see|b ill <asked>|b imagin <odd>|b in each|b in our|b in ther
6 b index <odd>|b insid the|b ist $|b ist <odd>|b it when|b itll <talk>|b its either|b its worth
6 b jedem <unknown>|b just how|b keep <hinted>|b keep only|b key and|b klammer <unknown>|b know <talk>
6 b la <unknown>|b labell with|b lack $|b leav $|b leg <odd>|b leg jed|b let <facts>|b list of|b littl tabl
6 b look for|b loop you|b lov <hinted>|b may <odd>|b me <hinted>|b mhm $|b minut <talk>|b modify <hinted>
6 b modify binary|b mor <odd>|b mor than|b mov <shown>|b must <shown>|b my <shown>|b n tim|b noth to|b of card
6 b one around|b one isnt|b one of|b one twic|b open when|b opener <facts>|b opener to|b order <hinted>
6 b order dictionary|b other <hinted>|b paint <telling>|b paint bucket|b parent and|b path in|b poor <odd>
6 b rang <hinted>|b row $|b see <asked>|b shortest path|b should <talk>|b small $|b someth you|b sort <asked>
6 b sort with|b start both|b step down|b step out|b still open|b structur $|b sweep <facts>|b tail $
6 b tail follow|b that <telling>|b that arent|b that becaus|b the bin|b the car|b the frequency|b the job
6 b the loop|b the rightmost|b the upper|b the walk|b theyr lin|b thi morn|b thing $|b thousand <hinted>
6 b to hold|b to how|b to mov|b two <asked>|b two figur|b two smaller|b u <shown>|b under it|b up without
6 b very <talk>|b want for|b well $|b whenever its|b wher youv|b whil <telling>|b whos <hinted>|b with <odd>
6 b with it|b without <said>|b without the|b word <facts>|b work $|b x <odd>|b y <unknown>|b you is
6 b you linear|b you mad|b youd do|b your eye|b your fil|b your record|b your sid|b your ther|guess at
6 guess hav|guess noth|language i|leads depth|leads middl|n <telling> 4|nothing cest|nothing from
6 nothing instead|nothing previou|nothing stack|nothing tiefensuch|nothing together|plan could|plan hav
6 plan that names from|plan that names tak|plan that names tells|plan that names with|question hold|question use
6 remark check|remark sets up|remark tells|remark that names advises|remark that names im|remark try|remark youv
6 reports approach|reports complet|reports coupl|reports doubl|reports evaluat|reports extra|reports f
6 reports figur|reports hom|reports join|reports jump|reports leav|reports left|reports plan|reports prev
6 reports priority|reports shed|reports smell|reports sweep|reports whenever|requests box|requests card
6 requests new|requests nobody|requests wait|s <shown> backward|s <shown> below|s <shown> only|s <shown> open
6 s <shown> plu|s <shown> start|s <shown> think|s <shown> thos|s ^ at|s ^ cest|s ^ der|s ^ doll|s ^ en|s ^ fiv
6 s ^ halft|s ^ hit|s ^ iter|s ^ key|s ^ linear|s ^ mhm|s ^ modify|s ^ natural|s ^ neednt|s ^ spill
6 s ^ though|s ^ tiefensuch|s ^ train|s ^ von|s ^ whenever|s a flood|s a longer|s a mark|s a too|s about to
6 s add that|s along the|s among one|s an dictionary|s and out|s anyth it|s as are|s as hold|s at tail
6 s at that|s b a|s be away|s befor over|s beiden ergebniss|s bucket in|s climb a|s collect their|s com you
6 s count that|s did think|s dont all|s down a|s down is|s each only|s equal <shown>|s equal you|s for reason
6 s four four|s from back|s go <said>|s has beat|s has you|s hear from|s help <shown>|s how do|s in chain
6 s is miss|s isnt only|s it last|s its from|s its ther|s its two|s jed klammer|s mad strok|s many that
6 s many to|s may me|s may up|s might to|s modify <shown>|s mor you|s negativ <shown>|s neither <said>
6 s neither ever|s no than|s nod the|s non your|s of test|s of wait|s on that|s one of|s only with|s other of
6 s otherwis the|s parent grandparent|s partner you|s peopl hand|s put with|s reach <shown>|s recent to
6 s remember last|s sam in|s search what|s see its|s shortest in|s should you|s sinc add|s somebody a
6 s spot the|s stop <shown>|s such <said>|s than les|s that every|s that has|s that left|s that walk
6 s that what|s the first|s the group|s the mark|s the shift|s the straight|s the twin|s them that|s ther a
6 s they in|s throw whol|s to cod|s to includ|s to twin|s to upward|s two together|s until doubl|s until is
6 s up miss|s use on|s used say|s wait lin|s when hit|s whether list|s who ther|s why <shown>|s will on
6 s with brac|s you is|s you mark|s you return|s you trust|s youll the|s youv thi|sets up goe|sets up plac
6 sets up stood|sets up walk|sets up way|syntax after|syntax unles|tells cest|tells enter|tells ergebniss
6 tells gold|tells guard|tells hi|tells jed|tells job|tells klammer|tells lift|tells littl|tells lower
6 tells modify|tells nobody|tells older|tells past|tells peg|tells spill|tells spot|tells taken|tells techniqu
6 tells theyll|tells tre|tells tri|tells trip|tells unvisit|tells usa|w alternativ|w beautiful|w but|w cest
6 w ergebniss|w fastest|w greatest|w had|w held|w hunch|w jed|w klammer|w lin|w mhm|w namesak|w nim|w onion
6 w peel|w peg|w podium|w reachabl|w removal|w replac|w rightmost|w sat|w second|w slap|w smallest|w spiral
6 w tab|w trust|w two|w unclip|w upper|w want|w wed|w wonder|w word|w young
7 advises append|advises dict|advises possibl|advises sheet|advises slid|advises tail|advises twin|advises valu
7 advises wrot|asks bit|asks element|asks fill|asks larg|b <said> <hinted>|b <said> los|b <said> up
7 b <said> would|b <shown> beneath|b <shown> brac|b <shown> shift|b <shown> youv|b ^ insert|b ^ key
7 b ^ quickselect|b a count|b a draw|b a fenc|b a guest|b a sailor|b a strip|b a tal|b a train|b acros that
7 b act it|b after <odd>|b again <talk>|b and collect|b and let|b and wher|b answer as|b any earlier|b as an
7 b at <shown>|b at plac|b b <talk>|b b becom|b becom b|b been to|b both at|b bother you|b box for
7 b bucket tool|b by $|b by going|b by tal|b c <facts>|b c <n>|b can forget|b caterpillar $|b chaqu <odd>
7 b chaqu <unknown>|b chaqu fermant|b check your|b combin $|b compar when|b con <odd>|b count <telling>
7 b counter <talk>|b counter and|b cros off|b depth <hinted>|b depth along|b depth down|b dimension $|b doe near
7 b dot <talk>|b down from|b drop that|b ein warteschlang|b einfach <odd>|b empil les|b evaluat <facts>
7 b evaluat revers|b every neighbour|b evict from|b far simpler|b fellow $|b first <unknown>|b first letter
7 b first one|b for a|b for whatever|b freez the|b from each|b go ther|b had <facts>|b halv what|b hand each
7 b hand on|b has grown|b hold <shown>|b honest $|b hundr thousand|b hunt for|b if she|b in last|b ink on
7 b instant whether|b is short|b is tidy|b it away|b it backward|b it befor|b kept <odd>|b kick out|b last two
7 b lay on|b left half|b les ouvrant|b lif be|b listen to|b look only|b many step|b match $|b me <odd>|b me in
7 b mean $|b middl <talk>|b most <shown>|b mountain <odd>|b mountain road|b mov <hinted>|b mov to|b near <shown>
7 b new <asked>|b no $|b no special|b not for|b not two|b of all|b of lin|b of ten|b of zero|b on find
7 b on one|b onc too|b one ther|b only append|b otherwis <telling>|b out for|b pack $|b polish <talk>
7 b polish notation|b position in|b push <asked>|b remember <shown>|b revers polish|b road with|b round <talk>
7 b row in|b run out|b search a|b shar a|b shortest way|b simp the|b sort <hinted>|b start of|b still <said>
7 b strok behind|b tal per|b that <hinted>|b that too|b that very|b the extra|b the guest|b the initial
7 b the left|b the program|b the second|b them into|b thing as|b though you|b tick it|b tidy up|b to nin
7 b to try|b too deep|b too lat|b too often|b tre $|b two <odd>|b two to|b two way|b visit <hinted>
7 b visit the|b which goe|b which other|b whol <shown>|b will $|b with <said>|b would <facts>|b wouldnt bother
7 b wouldnt lif|b writ one|b you must|b youd know|b youd only|b your first|b your recursion
7 guess about the language a|guess about the language advises|leads pass|nothing as|nothing b|nothing insert
7 nothing know|nothing provid|nothing quickselect|nothing shift|nothing und|nothing whatever|nothing whenever
7 plan for|question at|reports <n>|reports arriv|reports began|reports cold|reports highest|reports inner
7 reports job|reports lid|reports mid|reports otherwis|reports p|reports rid|reports top|reports wherever
7 s <said> four|s <shown> circl|s <shown> for|s <shown> link|s <shown> over|s <shown> present|s <shown> put
7 s <shown> rang|s <shown> thre|s <shown> today|s ^ alon|s ^ another|s ^ bisect|s ^ comparison|s ^ comput
7 s ^ dequ|s ^ du|s ^ empil|s ^ end|s ^ fail|s ^ guard|s ^ hard|s ^ helper|s ^ lif|s ^ lin|s ^ million
7 s ^ not|s ^ often|s ^ old|s ^ question|s ^ quickselect|s ^ recursiv|s ^ sum|s ^ swap|s ^ textbook|s ^ un
7 s a check|s act out|s all thi|s already the|s alway on|s an of|s and first|s are two|s as key|s at not
7 s at point|s by till|s can about|s could up|s dictionary <shown>|s didnt that|s doesnt for|s each is
7 s each ther|s empil ouvrant|s entir befor|s evaluat polish|s find pivot|s fiv for|s for than|s for was
7 s from front|s from new|s grow <shown>|s halv left|s hand depth|s happen it|s has most|s has mov|s how tim
7 s i bother|s im to|s in draw|s in hand|s in pond|s is fin|s is plac|s is seen|s it the|s its you|s last and
7 s lin a|s many led|s mountain with|s new check|s nor <said>|s of would|s off go|s oldest the|s on the
7 s onc often|s one alway|s one on|s only up|s or newest|s revers notation|s sav a|s second and|s she on
7 s should out|s singl with|s sink <shown>|s six eight|s sound a|s sum the|s tak the|s that no|s the a
7 s the answer|s the be|s the figur|s the last|s they that|s thre would|s til two|s to <said>|s to of
7 s to often|s twin gon|s use queu|s walk <shown>|s walk it|s when click|s when new|s when second|s whether two
7 s which youv|s whol away|s why you|s will spend|s with extra|s with nearest|s with stor|s would each
7 s would for|s wrot the|s you <shown>|s you half|s you neither|s you solv|s you sort|s you thing|s you to
7 s youll a|s youv on|sets up along|sets up enumerat|sets up work|syntax sort|syntax tak|tells backward
7 tells beat|tells bench|tells build|tells cup|tells cut|tells decid|tells depil|tells dfs|tells einen
7 tells einfach|tells fermant|tells heard|tells highest|tells immer|tells newcomer|tells nothing said
7 tells outward|tells rais|tells stick|tells t|tells til|tells used|tells wrot|tells z|w avec|w batch
7 w beaten|w beneath|w brac|w burn|w cross|w dar|w dealt|w depil|w dimension|w drawer|w einfach|w empil
7 w faster|w fermant|w fewer|w for|w forward|w gain|w generation|w great|w handy|w it|w lit|w nail
7 w notation|w offnend|w ouvrant|w pag|w parent|w sailor|w secret|w sho|w t|w unmark|w villag|w wer|w woman
8 advises backward|advises candidat|advises constant|advises cross|advises far|advises floor|advises inclusiv
8 advises partner|advises percent|advises replac|advises result|advises saw|advises search|asks front|asks mad
8 asks nod|asks stop|b <said> a|b <said> are|b <said> seven|b <shown> acros|b <shown> between|b <shown> guess
8 b <shown> past|b <shown> shorter|b <shown> use|b <shown> will|b ^ best|b ^ chain|b ^ decid|b ^ fiv
8 b ^ instead|b ^ l|b ^ part|b ^ question|b ^ though|b ^ und|b ^ until|b ^ zahl|b a chaqu|b a float|b a link
8 b a memory|b a min|b a pond|b a sentenc|b about <said>|b already has|b and seven|b and sweep|b and throw
8 b anyth is|b at thirty|b back $|b beach $|b beiden <unknown>|b beneath it|b bin $|b border $|b both <facts>
8 b both direction|b bucket of|b bug $|b by exact|b by frequency|b can still|b carry you|b catch it|b charity $
8 b cloakroom $|b clos it|b colleagu of|b conga <facts>|b conga lin|b correct <shown>|b dictionary from
8 b do <talk>|b domino $|b down one|b each $|b each one|b enter onc|b every <odd>|b extend $|b far <hinted>
8 b far it|b for both|b for ever|b for four|b found it|b four is|b from any|b from either|b good <asked>
8 b had <shown>|b had the|b has <talk>|b he say|b her <unknown>|b if so|b ill <odd>|b is <telling>|b it ever
8 b its slower|b keep it|b key by|b landfeld <odd>|b landfeld aus|b later than|b len of|b look whether
8 b low <hinted>|b may lie|b mov them|b mov two|b must match|b my <talk>|b n <facts>|b never <odd>|b next is
8 b night $|b nobody <asked>|b of <hinted>|b of count|b of rabbit|b of thos|b old <unknown>|b oldest or
8 b onc if|b one do|b one further|b one quick|b other <odd>|b own <talk>|b pas is|b percent of|b plu <shown>
8 b plu the|b possibl <odd>|b possibl figur|b possibl partner|b put ther|b rail $|b rul $|b s and|b sam as
8 b second of|b shouldnt you|b sinc a|b sink the|b six to|b small to|b solv the|b solv thi|b stick $
8 b strik out|b supper $|b suppos i|b suppos you|b tail <shown>|b ten thousand|b than <odd>|b that answer
8 b that as|b that hav|b the area|b the two|b them from|b them on|b ther $|b ther only|b ther the|b throw it
8 b tiefensuch <odd>|b tiefensuch von|b to charity|b to reach|b to six|b together $|b too few|b too littl
8 b too short|b tool in|b two arm|b typ $|b una <odd>|b undisturb $|b une <odd>|b until he|b upward $
8 b von <odd>|b von jedem|b want someth|b weakest of|b what still|b when only|b wher wer|b wher you
8 b whil <hinted>|b will to|b with <asked>|b with <hinted>|b would work|b you tak|b you your|b your at
8 b your feet|b your row|b your sho|b your stack|b your will|doubt tells|guess hold|guess put|language reports
8 nothing best|nothing handl|nothing island|nothing l|nothing their|nothing zahl|plan swap|plan that names in
8 plan that names ther|question id|question most|question work|remark poor|remark start|remark that names correct
8 remark that names heap|reports clock|reports comput|reports cost|reports ein|reports eras|reports follow
8 reports lift|reports mis|reports near|reports popularity|reports previou|reports spot|reports think
8 reports visit|reports way|reports weakest|requests ask|requests plan|s <shown> befor|s <shown> beyond
8 s <shown> charity|s <shown> extend|s <shown> join|s <shown> leap|s <shown> mirror|s <shown> slid
8 s <shown> spread|s <shown> stack|s <shown> undisturb|s <shown> vanish|s ^ already|s ^ below|s ^ bfs
8 s ^ distanc|s ^ dont|s ^ itll|s ^ o|s ^ precis|s ^ stick|s ^ tally|s ^ twenty|s ^ whos|s ^ zahl|s a end
8 s a than|s also to|s ask the|s away each|s be first|s be for|s be it|s be use|s behind earlier|s both ever
8 s button your|s can each|s carry depth|s colleagu min|s constant of|s counter most|s d <shown>|s doe the
8 s dont it|s fifty of|s for other|s four <shown>|s four to|s giv your|s goe one|s going say|s half them
8 s hand the|s happen the|s hav join|s higher <shown>|s i in|s if go|s if got|s if later|s if ther|s in sort
8 s in wall|s includ <shown>|s is at|s is over|s is tri|s is very|s its count|s its log|s its that
8 s kept <shown>|s let start|s lin <said>|s lin each|s link it|s look after|s many wer|s mark as|s match closer
8 s not <said>|s of but|s of current|s old <shown>|s on wall|s one a|s one hand|s one lower|s one matter
8 s pil the|s plac its|s plac one|s plan the|s put and|s put two|s rang <shown>|s say the|s search each
8 s sinc put|s solv <shown>|s someth can|s sort by|s sort of|s that loop|s that mak|s that zero|s the after
8 s the besid|s the equal|s the fall|s the halfway|s the tower|s the will|s them each|s ther doubl|s thing a
8 s think plat|s thirty and|s thre six|s tiefensuch jedem|s to in|s two below|s two six|s walk the|s want a
8 s what <shown>|s when find|s when put|s who <shown>|s whos you|s with chain|s would that|s you comput
8 s you now|s you turn|s youd hav|s your doe|s your ther|s your wrong|sets up <said>|sets up answer
8 sets up check|sets up gon|sets up heap|sets up plu|sets up said|sets up stor|tells accordion|tells aus
8 tells beiden|tells big|tells binary|tells bus|tells charity|tells cliff|tells colon|tells doub|tells halft
8 tells initial|tells labell|tells landfeld|tells nowher|tells quick|tells read|tells ring|tells spell
8 tells tiefensuch|tells von|w along|w arm|w aus|w ball|w beiden|w bos|w bump|w charity|w conga
8 w counterpart|w crack|w equal|w estimat|w fenc|w folk|w halft|w hunt|w landfeld|w rail|w rul|w should
8 w shuffl|w stick|w stop|w subtraction|w supper|w thatd|w thrown|w tiefensuch|w tower|w undisturb|w von
8 w wear|w whod|w youv
9 acts tells requests|advises build|advises certain|advises follow|advises innermost|advises longer
9 advises proper|asks written|b <shown> greater|b <shown> thing|b ^ begin|b ^ bucket|b ^ drop|b ^ fill|b ^ her
9 b ^ slid|b ^ x|b a decent|b a fir|b a u|b all that|b alon <shown>|b and next|b answer in|b anyth <hinted>
9 b anyth left|b append <talk>|b are small|b ask for|b at $|b b and|b behind each|b big $|b by already
9 b by compar|b can reach|b compar the|b complet it|b could leav|b count $|b cut the|b d and|b drop half
9 b en <unknown>|b end <shown>|b fall off|b fear $|b finish <facts>|b first half|b fiv <hinted>|b fool you
9 b for their|b go to|b goal $|b goe on|b got <odd>|b he had|b if someon|b in <hinted>|b into <telling>
9 b is dynamic|b is just|b is left|b it and|b it back|b it cost|b it last|b it mak|b it too|b its a
9 b largest count|b last week|b let say|b loop for|b lov <talk>|b many to|b middl in|b minu two|b minu x
9 b miss <asked>|b mistak $|b most <facts>|b mov as|b not <odd>|b not les|b not what|b of min|b older one
9 b one into|b only onc|b opener on|b or from|b order <telling>|b past the|b pay for|b plan for|b popitem last
9 b rais an|b reach into|b read them|b recurrenc $|b reinsert a|b repeat until|b revers <talk>|b robber or
9 b row <talk>|b see the|b set <hinted>|b shift <talk>|b singl pas|b so too|b solution $|b spend <facts>
9 b spend <hinted>|b spend memory|b stack and|b stretch is|b tak off|b test <hinted>|b than that|b that giv
9 b the inner|b the opener|b their answer|b ther <talk>|b they wer|b think $|b third one|b thousand <asked>
9 b thousand deep|b troubl is|b try that|b twin has|b two answer|b two marker|b until ther|b up among
9 b visit it|b what went|b whenever ther|b wher <talk>|b who was|b whoever <shown>|b will carry|b with that
9 b wouldnt <facts>|b wouldnt be|b you can|b you cant|b you ther|b your queu|b your walk|guess an|leads anyth
9 leads look|n <asked> 4|nothing honest|nothing slid|nothing walk|nothing x|plan are|plan in|plan run
9 remark that names any|remark that names id|reports better|reports border|reports break|reports clever
9 reports evict|reports fly|reports guess|reports maz|reports mustnt|reports optimal|reports paint|reports road
9 reports spread|reports trick|reports written|requests <unknown>|requests figur|requests instead|requests plat
9 s <said> chang|s <said> such|s <shown> append|s <shown> deep|s <shown> fre|s <shown> heap|s <shown> itself
9 s <shown> met|s <shown> second|s ^ b|s ^ empty|s ^ mark|s ^ my|s ^ otherwis|s ^ pretty|s ^ prev|s ^ reach
9 s ^ somebody|s ^ talk|s ^ tri|s ^ und|s ^ une|s ^ walk|s ^ wav|s ^ wher|s a answer|s a fac|s a loop
9 s a old|s a shorter|s add up|s and isnt|s and itself|s and them|s are it|s at moment|s be next|s befor and
9 s both them|s by left|s call for|s closer <shown>|s could that|s could throw|s could with|s cut <shown>
9 s dont <said>|s each could|s each the|s every a|s four it|s four thre|s from end|s from that|s has com
9 s has out|s has plac|s hous or|s how to|s imagin a|s in each|s is one|s is position|s isnt enough|s its youd
9 s last never|s last one|s left in|s mov border|s not many|s not to|s of they|s onc it|s one cant
9 s one complet|s one follow|s one said|s one that|s one zero|s out left|s pair and|s plu one|s put better
9 s remov from|s round python|s row you|s sam <shown>|s second is|s simp the|s sinc <shown>|s slow you
9 s slower that|s still be|s still when|s stor <shown>|s that both|s that one|s that row|s the bench
9 s the label|s the small|s thre for|s two all|s two do|s up when|s up word|s what with|s when add|s when of
9 s when that|s whil hi|s wip the|s with for|s with instead|s with pencil|s with previou|s work your|s you do
9 s you from|s you when|s you written|s you wrong|s youv for|s youv to|sets up <odd>|sets up append
9 sets up below|syntax non|syntax with|tells add|tells cada|tells card|tells clean|tells des|tells disjoint
9 tells end|tells et|tells fir|tells lo|tells lot|tells n|tells plat|tells position|tells quickselect
9 tells reinsert|tells rul|tells shelv|tells theyv|tells wav|w bisect|w cada|w circl|w classic|w des|w die
9 w disjoint|w einen|w is|w isnt|w optimal|w partner|w past|w phon|w rais|w ring|w spill|w ther|w theyv
9 w traversal|w tray|w twenty|w twist
10 acts leads leads|acts tells reports|advises clash|advises easier|advises everyth|advises indic|advises itll
10 advises pivot|advises run|advises swap|asks recognis|b <said> alon|b <said> cant|b <said> giv|b <shown> off
10 b <shown> r|b <shown> serv|b <shown> whether|b ^ build|b ^ dfs|b ^ did|b ^ explor|b ^ freez|b ^ recursion
10 b ^ revers|b ^ seen|b ^ sweep|b ^ usa|b ^ whil|b a closer|b a match|b a narrow|b a record|b add thos
10 b agr with|b along it|b an election|b and itll|b and shrink|b and your|b append <odd>|b are a|b at the
10 b back <talk>|b be better|b been <odd>|b below and|b best <asked>|b brauchst <odd>|b break on|b by their
10 b call the|b clash $|b clash is|b colour $|b could that|b count <hinted>|b dem <odd>|b dem anfang|b der <odd>
10 b die <odd>|b dot pop|b each entry|b easier if|b election $|b empty them|b even <shown>|b ever <facts>
10 b ever <shown>|b exact as|b fibonacci <hinted>|b fibonacci <talk>|b fibonacci sequenc|b figur $|b finish for
10 b forward $|b from <shown>|b glu <hinted>|b go <odd>|b group $|b has gon|b he <hinted>|b i equal
10 b imagin peopl|b in on|b is already|b is instant|b it <unknown>|b its n|b its smallest|b know the
10 b largest figur|b last <talk>|b last <telling>|b memory of|b middl <shown>|b minu <odd>|b morn to|b my pick
10 b n <asked>|b nach dem|b of iter|b of the|b on <hinted>|b onc they|b over at|b p $|b pil by|b pil is
10 b put all|b quit $|b r c|b read the|b recursiv <shown>|b sam <telling>|b shortest <talk>|b simp <hinted>
10 b simp add|b slow $|b spread in|b step one|b straight <talk>|b sweep from|b that remember|b the gap
10 b the list|b the tail|b thousand <said>|b thrown out|b tool $|b touch <shown>|b two in|b usa una
10 b what <talk>|b when you|b which you|b who <asked>|b wont hear|b would <telling>|b wrong as|b you follow
10 b you forget|b youd look|b your cost|b your two|b zero <shown>|guess hand|guess hm|guess oh|guess work
10 leads kept|nothing begin|nothing call|nothing freez|nothing h|nothing o|nothing recursion|nothing sweep
10 nothing usa|plan start|plan that names by|plan that names greedy|plan that names look|plan that names when
10 question i|question pleas|remark skip|remark though|reports abba|reports chain|reports closer
10 reports comparison|reports dear|reports domino|reports doub|reports high|reports higher|reports l
10 reports machinery|reports neater|reports pigeonhol|reports step|reports subtract|requests rabbit
10 s <shown> finish|s <shown> last|s <shown> not|s <shown> pil|s <shown> under|s <shown> whichever|s ^ allow
10 s ^ bisection|s ^ brauchst|s ^ d|s ^ explor|s ^ freez|s ^ its|s ^ open|s ^ test|s ^ usa|s ^ visit|s ^ whil
10 s a binary|s a start|s agr you|s all ever|s all is|s and mor|s as next|s ask for|s at bus|s bigger the
10 s can linear|s can say|s can to|s chain entry|s cod for|s collect <shown>|s depth <shown>|s do the
10 s each <shown>|s els to|s entry a|s equal when|s far is|s finish good|s for partner|s has answer|s has break
10 s hav got|s how is|s if knew|s in befor|s inner for|s isnt just|s it befor|s just other|s kept the
10 s lookup <shown>|s max itself|s n <shown>|s nach anfang|s of cloakroom|s of from|s of left|s of them
10 s of thousand|s often ther|s one below|s one f|s one partner|s one still|s one up|s out one|s pick best
10 s row the|s say a|s sinc the|s spread all|s start of|s still a|s structur the|s sweep left|s than need
10 s that stack|s the at|s the door|s the itself|s the of|s the said|s them in|s twin be|s two les|s two thre
10 s until hav|s until no|s until twin|s up answer|s was most|s what every|s which one|s who in|s window and
10 s with queu|s with set|s you build|s you onc|s you their|s youd <shown>|sets up call|sets up next
10 tells anfang|tells append|tells arriv|tells begin|tells beneath|tells besid|tells brauchst|tells coat
10 tells dem|tells extra|tells freez|tells letter|tells log|tells mark|tells narrow|tells otherwis
10 tells overwrit|tells pattern|w anfang|w around|w avoid|w brauchst|w caught|w container|w crumb|w dem|w did
10 w easier|w extra|w four|w freez|w furthest|w glu|w hurt|w larger|w len|w log|w machinery|w p|w reason
10 w room|w scrap|w spell|w squeez|w stapel|w still|w than|w understand|w vanish|w weight|w your|w zuerst
11 acts sets up tells|advises centr|advises piec|advises sid|advises strik|asks instant|asks leav
11 b <said> <asked>|b <shown> full|b <shown> till|b ^ are|b a <odd>|b a bell|b a constant|b a cross|b a man
11 b add it|b again $|b ahead of|b and swap|b any good|b area of|b array of|b be serv|b be wait|b becom <odd>
11 b blow up|b break it|b build on|b build the|b cliff $|b closer <hinted>|b closer com|b closer with|b count in
11 b dan <odd>|b door $|b each unvisit|b everyth fall|b faster $|b fibonacci <shown>|b fifteen and
11 b final <shown>|b grow slower|b halv it|b halv would|b hav you|b havent you|b hous <odd>|b hous robber
11 b if <hinted>|b is all|b is slow|b is someth|b it slid|b itd <talk>|b ive <asked>|b just <hinted>|b just two
11 b les <odd>|b lin $|b log <shown>|b many are|b max area|b maz $|b million of|b mit <odd>|b mor after
11 b must <odd>|b my not|b n is|b need <talk>|b nobody <facts>|b not seen|b of plat|b one <unknown>|b one can
11 b only <telling>|b predecessor $|b proper $|b put on|b read me|b sav the|b search from|b seen <hinted>
11 b settl the|b shift by|b shut $|b sock $|b start your|b test pas|b that doe|b that keep|b that second
11 b that wait|b the clash|b the least|b the plu|b the shift|b the wash|b then its|b ther you|b they say
11 b they stood|b thos wait|b throw <shown>|b to thre|b too <facts>|b troubl $|b truth $|b turn each
11 b un diccionario|b until it|b until nobody|b upper one|b was last|b what mad|b what will|b wher is|b which of
11 b whil you|b why not|b with h|b with les|b wont say|b worst <facts>|b wouldnt <shown>|b wrong and|b you click
11 b you read|b your pil|b zahl <odd>|guess wouldnt|nothing after|nothing e|nothing fiv|nothing funny
11 nothing join|nothing way|plan constant|plan that names which|plan what|question writ|remark o|reports area
11 reports built|reports check|reports feel|reports fresh|reports generation|reports newest|reports record
11 reports recurrenc|reports room|reports unbroken|reports walk|requests anyth|requests caterpillar
11 requests highest|requests left|requests nothing said|s <shown> built|s <shown> fiv|s <shown> insert
11 s <shown> letter|s <shown> reach|s <shown> what|s <shown> why|s ^ doubl|s ^ handl|s ^ initial|s ^ jump
11 s ^ left|s ^ previou|s ^ recurs|s ^ self|s ^ simpl|s ^ tea|s ^ tidy|s ^ trust|s ^ una|s ^ usual|s a instead
11 s a list|s after sort|s all <said>|s all of|s and whether|s are when|s area <shown>|s be about|s be befor
11 s befor loop|s begin one|s behind <shown>|s can away|s check it|s could <said>|s could you|s don one
11 s doub <shown>|s for closer|s for depth|s from map|s goe onc|s grow than|s i typ|s in lin|s in tim|s in with
11 s inner befor|s into of|s is small|s isnt <shown>|s it later|s it together|s its a|s keep not|s latest that
11 s left one|s lik undo|s lin all|s log is|s low at|s max of|s mov is|s n two|s of wher|s onc after|s one not
11 s only in|s other and|s over the|s soon a|s spar that|s step <shown>|s swap two|s tak last|s that can
11 s that how|s the few|s the must|s ther structur|s to down|s trac <shown>|s twenty a|s unvisit <shown>
11 s what each|s whenever <shown>|s which how|s with loan|s with tabl|s without anyth|s wrong round|s you it
11 s you no|s you still|s you yourself|s youd each|s your isnt|s zero zero|tells ago|tells dan|tells diccionario
11 tells folk|tells gap|tells innermost|tells jedem|tells leav|tells phon|tells piec|tells trust|tells union
11 tells yesterday|w dan|w diccionario|w different|w immer|w jedem|w join|w jumper|w knock|w leap|w lost
11 w maz|w need|w nos|w outward|w path|w predecessor|w rippl|w robber|w shor|w sort|w talk|w x
12 acts ^ tells|advises box|advises cas|advises direction|advises larger|advises order|advises rid|b <said> after
12 b <said> typ|b <shown> straight|b ^ <hinted>|b ^ ill|b ^ les|b ^ neither|b ^ o|b ^ repeat|b ^ tick
12 b a dictionary|b a modify|b a mountain|b already doe|b are still|b array is|b as soon|b away at|b away from
12 b befor <hinted>|b befor they|b cam last|b can halv|b can sav|b can you|b couldnt <odd>|b count are|b dict of
12 b did you|b each <hinted>|b each nam|b ear <shown>|b everyon who|b extra <hinted>|b fall into|b feel $
12 b fifty <talk>|b fifty percent|b follow <shown>|b found $|b four <telling>|b four pointer|b frequency $
12 b h <talk>|b helper that|b her is|b highest <shown>|b how to|b i in|b instinct $|b is les|b it rhym
12 b it will|b its entry|b join hand|b keep two|b last com|b length befor|b lik a|b lo <talk>|b lo hi
12 b map from|b modify <telling>|b never hold|b of neighbour|b one off|b one too|b only if|b opposit <shown>
12 b plac after|b pretty much|b problem $|b reach <talk>|b reach further|b shak <hinted>|b soon as
12 b special <shown>|b spread out|b tail <talk>|b that alway|b the group|b the order|b them by|b to add
12 b to beat|b to n|b traversal $|b trust $|b turn thos|b una <unknown>|b und <unknown>|b was <telling>
12 b will you|b window <shown>|b word <hinted>|b x <n>|b youv don|guess ask|guess sorry|nothing it|nothing nod
12 nothing shouldnt|nothing tick|nothing visit|nothing wherea|plan that names for|question asks|remark call
12 remark i|remark sound|remark that names plu|reports beach|reports book|reports calendar|reports car
12 reports election|reports found|reports greater|reports know|reports lower|reports pag|reports say
12 reports window|reports youll|requests dictionary|s <said> of|s <said> to|s <shown> by|s <shown> their
12 s ^ accordion|s ^ append|s ^ becaus|s ^ dfs|s ^ els|s ^ fellow|s ^ forget|s ^ kid|s ^ log|s ^ lookup
12 s ^ only|s ^ tick|s ^ understand|s about <said>|s and got|s any to|s as with|s at <said>|s com at
12 s current in|s dict last|s drop one|s end your|s equal high|s ever at|s far slow|s from neighbour|s going the
12 s has match|s hav it|s if next|s if wrot|s in opposit|s is ther|s its stack|s let <shown>|s maximum both
12 s mix the|s never than|s often had|s one all|s one them|s one through|s only ther|s open the
12 s otherwis <shown>|s pass <shown>|s plat a|s sam on|s sort it|s than middl|s that separat|s the instead
12 s the part|s the reach|s the rout|s the two|s the you|s ther input|s thos to|s treat <shown>|s variabl one
12 s want that|s would find|s you halv|s you sav|sets up compar|sets up hand|tells <n>|tells <telling>
12 tells belong|tells bisection|tells blow|tells brother|tells collect|tells component|tells delet|tells der
12 tells held|tells later|tells pay|tells rabbit|tells shak|tells speak|w are|w bin|w bird|w brother|w by
12 w der|w dll|w don|w each|w end|w eviction|w exact|w glanc|w kept|w king|w letter|w modify|w mountain
12 w neater|w percent|w straight|w together|w victim|w warteschlang|w you|w yourself
13 act requests|advises chain|advises help|advises lin|advises mind|advises nothing said|advises smallest
13 advises straight|advises work|asks|b <shown> <odd>|b <shown> complet|b <shown> field|b <shown> minu
13 b <shown> thos|b ^ n|b ^ out|b a bus|b a chain|b a priority|b a tower|b after <shown>|b along how
13 b an italian|b and down|b and drop|b and four|b and tak|b append an|b away and|b bit <shown>|b bus stop
13 b but <talk>|b c in|b carry <talk>|b carry along|b count itself|b do first|b each opener|b either one
13 b elegant $|b equal to|b est <odd>|b ever mov|b fre $|b golden <odd>|b golden ratio|b good <shown>|b hand and
13 b is smaller|b it for|b it stood|b its sort|b just <talk>|b lead <talk>|b list with|b mak me|b mor often
13 b my colleagu|b near <facts>|b need to|b no reason|b not by|b often than|b old <talk>|b on their|b one behind
13 b one only|b only mov|b opener that|b other <talk>|b out <odd>|b out from|b priority <telling>|b priority queu
13 b rather $|b room for|b set <shown>|b slip $|b smallest on|b stack is|b stop you|b straight away|b swap thos
13 b that off|b the clerk|b the not|b the tally|b thi point|b thre and|b through onc|b to each|b to restart
13 b to sav|b twin is|b und <odd>|b unhook it|b use <telling>|b was hop|b way that|b week <talk>|b when one
13 b whichever of|b will <hinted>|b with append|b with in|b with zero|b word is|b you about|b you saw
13 b your hold|b your one|b your tabl|guess dont|guess mor|guess theyll|leads nothing said|nothing doesnt
13 nothing revers|question far|question requests|question thatll|remark then|remark throw|reports colleagu
13 reports drift|reports elegant|reports everyon|reports mirror|reports til|reports till|requests high
13 requests met|requests tidy|s <said> know|s <shown> array|s <shown> position|s <shown> ten|s <shown> turn
13 s ^ et|s ^ evict|s ^ feel|s ^ hunt|s ^ shuffl|s ^ solv|s ^ til|s ^ twin|s a her|s already in
13 s alway <shown>|s an field|s and join|s be ther|s cam by|s counter <shown>|s cros off|s do sam|s don a
13 s every has|s evict the|s grow you|s heap siz|s i hear|s in bound|s is sum|s isnt to|s its on|s just a
13 s let finger|s list append|s memory what|s miss is|s mix <shown>|s neighbour all|s of pil|s of stretch
13 s off front|s one along|s only mov|s out a|s out to|s peek the|s practical for|s push out|s reach an
13 s recent one|s run of|s see <shown>|s shouldnt <shown>|s strip domino|s tabl the|s than input|s that away
13 s that earlier|s that textbook|s the check|s the direction|s the entry|s the just|s the when|s the word
13 s they it|s to behind|s with both|s you even|s your fit|syntax for|tells est|tells faster|tells liv
13 tells mathematician|tells mit|tells neighbour|tells rumour|tells shift|tells traversal|tells u|tells volum
13 w area|w clock|w down|w elegant|w est|w fast|w golden|w hang|w later|w mathematician|w minesweeper|w mit
13 w nest|w nin|w party|w piec|w ratio|w recent|w skeleton|w techniqu|w thousand
14 advises gues|advises hold|advises loan|advises quick|advises small|asks begin|asks behind|asks newest
14 b <shown> equal|b <shown> pil|b ^ flood|b ^ hand|b ^ his|b ^ natural|b ^ poor|b ^ second|b ^ self|b ^ skip
14 b ^ together|b ^ warm|b a <hinted>|b a dead|b a fami|b and remember|b as fals|b as position|b be $
14 b both <asked>|b both of|b bucket <talk>|b data structur|b dont <asked>|b dont need|b drop each|b each of
14 b el <odd>|b els has|b every new|b except that|b few <hinted>|b fiv is|b flip it|b four neighbour
14 b fruit into|b greater or|b hash tabl|b hav <talk>|b high <shown>|b if <shown>|b in my|b indic $
14 b into basket|b isnt <shown>|b isnt the|b it again|b its no|b its out|b left on|b me on|b need a
14 b nobody has|b not if|b off at|b often as|b on <unknown>|b on only|b plenty $|b put my|b recent $
14 b remember which|b the call|b the high|b the pen|b the undo|b till you|b to do|b to spar|b together <shown>
14 b two border|b up behind|b whenever a|b whether <talk>|b which <said>|b whichever <shown>|b would <asked>
14 b wrong <shown>|b y <odd>|b you <odd>|b you already|b you been|b you for|b your condition|b youv met
14 guess either|leads <said>|leads dictionary|nothing flood|nothing his|nothing pas|nothing s|nothing scan
14 nothing sink|plan add|remark that names keep|remark until|reports afraid|reports direct|reports flip
14 reports frequency|reports itll|reports pull|reports touch|requests bucket|requests peopl|requests revers
14 s <said> two|s <shown> fill|s ^ cod|s ^ drawer|s ^ eye|s ^ flip|s ^ hear|s ^ know|s ^ la|s ^ mean
14 s ^ someth|s ^ theyd|s ^ u|s after you|s and newcomer|s at high|s befor look|s better the|s breadth search
14 s check its|s def of|s do ordinary|s doesnt the|s each and|s each enter|s empty from|s fruit basket
14 s he <shown>|s high mid|s if count|s if left|s ill you|s it linear|s it open|s its the|s keep at|s let go
14 s lin <shown>|s or two|s otherwis it|s search the|s see half|s sort a|s ten thirty|s that new|s that non
14 s that still|s the edg|s the that|s throw half|s throw the|s to les|s top the|s up the|s weakest the
14 s what doe|s wrong <shown>|s you at|syntax you|tells beyond|tells con|tells dynamic|tells h|tells marker
14 tells plac|tells popleft|tells rid|tells theyd|tells want|tells zahl|w afraid|w again|w cliff|w colon
14 w cost|w evaluat|w f|w figur|w fruit|w funny|w map|w minimum|w minu|w objection|w problem|w quick|w tabl
14 w theyd|w zahl
15 acts sets up sets up|advises heap|advises hop|b <said> should|b <shown> border|b <shown> fall|b <shown> seen
15 b <shown> she|b ^ better|b ^ cold|b ^ e|b ^ result|b ^ swallow|b ^ wont|b a one|b after <hinted>|b after you
15 b and add|b and only|b append and|b as youd|b at <unknown>|b at i|b at thi|b be so|b between thos|b box from
15 b bus <talk>|b button in|b by add|b call sort|b candidat <talk>|b could do|b de <odd>|b dee $|b dont work
15 b equal one|b equal the|b even <hinted>|b first tim|b fiv to|b go for|b gon $|b hand <hinted>|b her <hinted>
15 b hit $|b in that|b is expect|b is wrong|b its just|b itself $|b key $|b largest element|b lay them
15 b link <shown>|b linkedhashmap with|b littl <unknown>|b look again|b look in|b mad you|b most <talk>|b my tea
15 b never <talk>|b no good|b not that|b off onc|b old <telling>|b on by|b one structur|b only hav|b open a
15 b pas with|b per <shown>|b pil for|b plain and|b plat in|b possibl <asked>|b q $|b repeat work
15 b return <shown>|b revers $|b set and|b several tim|b simp <odd>|b sinc the|b sit <shown>|b start <facts>
15 b thatll <talk>|b the bound|b the cheap|b the ear|b the item|b the pair|b the special|b the start
15 b them together|b theyr <hinted>|b thre letter|b to refresh|b too small|b turn every|b two structur|b two you
15 b unbroken $|b up <odd>|b usa <odd>|b usual <hinted>|b visit <odd>|b wait in|b wer in|b what decid
15 b wher <asked>|b whether <facts>|b whether anyth|b whil lo|b whos <shown>|b with $|b work but|b you append
15 b zero isnt|guess cold|guess spot|guess warm|leads notic|nothing binary|nothing climb|nothing link
15 nothing merg|nothing stor|question to|remark els|remark that names itll|remark would|reports <hinted>
15 reports caterpillar|reports faster|reports hear|reports known|reports partner|reports push|reports t
15 s <shown> greater|s <shown> spar|s ^ also|s ^ ch|s ^ cold|s ^ day|s ^ e|s ^ into|s ^ russian|s ^ shift
15 s after is|s and hundr|s append pop|s do a|s do at|s each wher|s fall plac|s from unvisit|s if hand|s in cas
15 s in queu|s is fre|s it me|s its as|s let run|s link a|s loop a|s moment <shown>|s never them|s next has
15 s not thre|s not two|s or below|s plain simpl|s sav the|s smallest <shown>|s than you|s that just|s the only
15 s the plu|s the row|s the trick|s think what|s to each|s to the|s turn two|s two befor|s undo in|s who thi
15 s you about|s you bring|s you too|s you well|sets up new|syntax youll|syntax your|tells bos|tells cousin
15 tells dry|tells lov|tells remember|tells seat|tells spread|tells ticket|tells train|w bug|w button|w clean
15 w d|w downward|w dummy|w itll|w job|w match|w might|w next|w otherwis|w quickselect|w street|w stronger
15 w third|w til|w unlink|w usa|w wink
16 advises abov|advises fit|advises mark|advises ordinary|advises together|asks book|asks phon|b <shown> <talk>
16 b <shown> precis|b ^ after|b ^ ding|b ^ last|b ^ mind|b ^ replac|b ^ serv|b ^ sierra|b ^ that|b ^ too
16 b ^ twenty|b ^ visit|b add one|b all four|b an array|b are your|b be don|b bfs $|b can think|b check for
16 b collect all|b ding $|b ding <odd>|b ding ding|b direct after|b dynamic <hinted>|b everyth befor|b for fre
16 b for its|b forget about|b forty $|b four on|b graph $|b greater than|b hav met|b hav put|b how could
16 b idea <talk>|b im afraid|b in circl|b in town|b input that|b is how|b is linear|b isnt that|b it work
16 b its lik|b last entry|b last fals|b look befor|b loop $|b mak up|b min <telling>|b min heap|b most onc
16 b nach <odd>|b not befor|b of step|b one jump|b opener <hinted>|b pair <talk>|b piec $|b put <talk>
16 b put down|b right $|b right ther|b sam mov|b saw each|b shift your|b singl or|b so <shown>|b still good
16 b stood in|b sum of|b than <hinted>|b than one|b that further|b that know|b the card|b the register
16 b the tallest|b the whol|b to chang|b to me|b two letter|b walk along|b whil low|b with domino|b work as
16 b you better|b you turn|b your compar|b your depth|b youv lost|guess build|guess ding|guess find|guess of
16 nothing ill|nothing look|nothing neither|nothing replac|nothing serv|nothing sierra|nothing which|plan all
16 plan that names dont|plan that names hm|plan that names yes|remark requests|remark that names youv|reports b
16 reports ding|reports lo|reports overwrit|reports parent|reports ring|reports sock|reports tower|requests middl
16 s <said> equal|s <said> work|s <shown> already|s <shown> inner|s <shown> its|s <shown> ive|s <shown> still
16 s <shown> strok|s <shown> well|s ^ afraid|s ^ cach|s ^ common|s ^ ding|s ^ flood|s ^ if|s ^ out|s ^ sierra
16 s ^ skip|s ^ strict|s ^ stroll|s and hav|s at far|s closer the|s couldnt put|s ding ding|s doe all
16 s dont <shown>|s fin to|s four until|s half alway|s has than|s if cam|s if further|s if turn|s is slow
16 s it every|s its befor|s know oldest|s leav the|s les equal|s mark <shown>|s minimum <shown>|s never one
16 s of are|s of at|s of hour|s of you|s of youv|s onc sort|s one remember|s one run|s sam of|s saw last
16 s shift a|s spell the|s stack the|s start the|s still her|s the piec|s them <shown>|s thi the|s tick the
16 s what pass|s whos is|s wrong the|s you hold|s you les|s you let|s your idea|s your the|s your when
16 s youv <shown>|sets up minu|tells <shown>|tells afresh|tells below|tells du|tells pen|tells sink
16 tells smallest|tells sum|tells une|tells youngest|w blow|w dat|w ding|w du|w els|w gap|w hotel|w ink
16 w low|w money|w month|w neat|w nod|w overlap|w popleft|w prev|w real|w sensibl|w tallest
17 advises addres|advises answer|advises belong|advises border|advises record|advises tim|b <said> it
17 b <shown> addition|b <shown> first|b <shown> loop|b <shown> order|b <shown> which|b ^ binary|b ^ breadth
17 b ^ hang|b ^ smaller|b a bucket|b a loop|b a monotonic|b a mov|b a search|b a smaller|b and thre
17 b approach $|b are wait|b around it|b as youv|b bas <facts>|b befor <facts>|b cam first|b can trust
17 b certain wouldnt|b check if|b circl $|b cold $|b colour the|b common <shown>|b doub <hinted>|b doub <telling>
17 b doub link|b ear $|b ever look|b from left|b from pisa|b happy $|b her you|b i could|b i knew|b i thought
17 b is half|b it in|b itself and|b join the|b larger than|b leav <hinted>|b lin should|b linear tim
17 b mak <asked>|b maximum $|b monotonic <telling>|b monotonic stack|b need an|b neighbour <hinted>|b never mov
17 b one extra|b one lin|b one your|b one youv|b only go|b over befor|b previou <shown>|b recursion would
17 b return not|b right and|b sav yourself|b set at|b should be|b spot <talk>|b spread $|b taken together
17 b tal for|b the money|b they arriv|b think <talk>|b third <shown>|b till its|b till the|b to from
17 b two together|b unclos one|b walk with|b was one|b was seen|b what in|b whos last|b why <odd>|b with link
17 b with non|b wrong <hinted>|b youv built|context plan|doubt applauds|doubt code|nothing 1|nothing breadth
17 nothing low|nothing plain|nothing see|nothing thos|reports bravo|reports e|reports seat|reports typ
17 requests arriv|s <said> it|s <shown> add|s ^ basical|s ^ bravo|s ^ delet|s ^ doub|s ^ handy|s ^ les|s ^ pour
17 s ^ queu|s ^ why|s a breadth|s a i|s after its|s after loop|s between two|s by is|s drop <said>
17 s from <shown>|s from rear|s hav you|s i start|s is thi|s its dot|s its half|s know onc|s last to
17 s look what|s look you|s mak <said>|s me to|s next <shown>|s of queu|s one are|s one max|s only <shown>
17 s open in|s plac a|s queu the|s read from|s smaller <shown>|s the into|s the jump|s the out|s to left
17 s walk a|s was last|s what are|s what would|s with middl|s you touch|s youv don|sets up around|sets up plain
17 sets up visit|sets up x|syntax though|tells border|tells century|tells en|tells logarithm|tells natural
17 tells open|tells sort|tells wherever|w accountant|w bravo|w direct|w idea|w many|w monotonic|w pull|w sav
17 w shed|w ten|w unclos|w unvisit
18 acts requests advises|advises slip|advises vanish|b <said> can|b <shown> backward|b ^ its|b ^ sink|b ^ work
18 b a doub|b adjacent <asked>|b adjacent match|b after that|b an <telling>|b an accordion|b and skip|b b <odd>
18 b better than|b cod look|b com down|b constant <shown>|b dead <asked>|b do both|b dot mov|b earlier copy
18 b either from|b enough for|b fresh <facts>|b fresh <hinted>|b fresh end|b from put|b goe down|b it already
18 b its an|b its left|b jot down|b let one|b linkedhashmap in|b look it|b minu <facts>|b minu <shown>
18 b mor plac|b no later|b on until|b otherwis <shown>|b out onc|b out what|b peopl usual|b reach for
18 b sam small|b search for|b singl walk|b sort doe|b stop as|b that $|b that the|b the best|b the fastest
18 b the hous|b to all|b to throw|b until the|b up by|b went in|b wher <hinted>|b would that|b you back
18 b your eviction|context question|leads thought|n <hinted> 1|nothing forget|nothing going|nothing peopl
18 nothing push|remark hop|remark reports|remark strict|reports <odd>|reports best|reports equal|reports overkill
18 reports russian|reports serv|reports spend|reports u|requests neighbour|s <shown> set|s ^ overkill|s ^ poor
18 s ^ replac|s a index|s a link|s adjacent pair|s after <said>|s alway the|s and to|s append the|s count a
18 s first lin|s first was|s from below|s go onc|s hang to|s has smallest|s if mad|s in tabl|s is too
18 s jump <shown>|s mov <shown>|s n one|s never a|s next is|s one know|s one put|s sam the|s seven one
18 s stop soon|s subtract <shown>|s the which|s to first|s two is|s well <shown>|s what when|s youv out
18 sets up <unknown>|sets up away|sets up k|syntax keep|syntax mov|syntax what|tells <facts>|tells <odd>
18 tells forget|tells glanc|tells hol|tells nach|tells school|tells shortest|tells think|tells twist|w accordion
18 w adjacent|w found|w initial|w itself|w nach|w nobody|w onc|w order|w pretty|w priority|w queu|w road
18 w roll|w shouldnt|w updat
19 act advises|acts advises leads|advises edg|advises pair|advises question|advises stack|asks singl
19 b <said> must|b <shown> many|b <shown> mov|b ^ hav|b ^ k|b ^ someth|b ^ stor|b ^ wodniw|b a different
19 b a wait|b and youll|b as each|b ascend <shown>|b befor your|b best <hinted>|b bottom one|b breadth $
19 b count of|b decid by|b doesnt mov|b dont you|b each call|b each new|b end <odd>|b everyth <odd>
19 b first <odd>|b gnidil $|b gon by|b halfway $|b hav <hinted>|b ill keep|b im not|b in ascend|b is enough
19 b java linkedhashmap|b just add|b link both|b mid $|b min <hinted>|b mind that|b next one|b of itself
19 b of put|b of what|b off first|b one you|b order <odd>|b outer loop|b overflow $|b precis the|b push the
19 b run into|b smallest $|b spot $|b start is|b strok $|b the counter|b the depth|b throw <talk>|b till ther
19 b tim you|b to right|b walk <shown>|b walk <talk>|b when a|b without walk|b wodniw <odd>|b wodniw gnidil
19 b word with|b written that|b you wher|b youngest $|nothing fill|nothing search|nothing watch|nothing wodniw
19 plan let|question correct|remark add|reports board|reports dict|reports eff|reports gam|reports gnidil
19 reports go|reports met|reports remember|reports stood|reports understand|reports wodniw|requests bakery
19 requests largest|requests leav|requests plu|requests pour|s <said> never|s <shown> order|s ^ eff|s ^ great
19 s ^ had|s ^ k|s ^ stretch|s ^ structur|s ^ window|s ^ x|s alway first|s and one|s as <said>|s at new
19 s at or|s be only|s below from|s bring into|s compar with|s day <shown>|s every knew|s every to|s find the
19 s highest down|s how can|s insid loop|s is what|s its sam|s link way|s me a|s never it|s only to|s part it
19 s row box|s say all|s soon youv|s strok each|s thatd you|s the strok|s thos together|s to plac|s two what
19 s up by|s you append|s youv acros|tells <talk>|tells branch|tells comparison|tells fast|tells la|tells layer
19 tells los|tells lying|tells m|tells rot|tells small|tells sound|tells stay|tells together|tells una|w about
19 w door|w eff|w everyon|w extend|w fram|w knit|w la|w middl|w pigeonhol|w precis|w wav
20 act leads|asks wait|b <said> too|b <shown> edg|b <shown> entry|b <shown> would|b ^ comput|b ^ depth|b ^ handl
20 b ^ what|b ^ wherever|b ^ whoever|b about as|b after sort|b an earlier|b and pull|b as with|b back up
20 b cam $|b clos in|b compar with|b cross out|b data <odd>|b empty the|b end $|b four <facts>|b group by
20 b half $|b hand <talk>|b index into|b inner <talk>|b inner loop|b is right|b is within|b key the|b let talk
20 b linear <asked>|b mark the|b minu <hinted>|b near all|b needles $|b not the|b one ever|b one mor|b opener $
20 b plac is|b r <odd>|b remember wher|b right to|b said $|b shak <talk>|b shak hand|b sinc with|b way in
20 b wherever you|b which <facts>|b which <shown>|b with fifty|b without search|b wont be|b you all|b youd call
20 b youv visit|guess count|guess havent|guess why|leads <shown>|leads left|nothing comput|nothing depth
20 remark keep|reports basical|reports bother|reports doll|reports dynamic|reports foxtrot|reports log
20 reports match|reports short|reports solv|requests row|requests think|requests visit|s <said> the
20 s <shown> about|s <shown> everyth|s <shown> goe|s <shown> onc|s ^ binary|s ^ first|s ^ foxtrot|s ^ much
20 s and off|s dot to|s down youv|s enough <shown>|s equal the|s first each|s fresh and|s goe and|s if minu
20 s in half|s in hous|s in singl|s is reach|s key <shown>|s last the|s last up|s many wait|s map a|s near of
20 s one befor|s push <shown>|s reach the|s read first|s tal each|s that nic|s the too|s ther far|s thos their
20 s two front|s when com|s whichever the|s written down|s you hear|s you reach|s your loop|tells <asked>
20 tells circl|tells frequency|tells helper|tells italian|tells oldest|tells pisa|tells tim|tells wear|w bouncer
20 w clos|w foxtrot|w narrow|w needles|w slower|w usual
21 advises pil|advises simp|advises somebody|b <shown> direct|b <shown> someth|b <shown> tim|b ^ cant|b ^ doubl
21 b ^ pull|b ^ shouldnt|b ^ strict|b a cach|b a fresh|b alway <hinted>|b and youv|b below that|b dead end
21 b fre of|b go is|b grow <shown>|b in a|b in box|b innermost <odd>|b innermost pair|b is sort|b it halfway
21 b linear <said>|b linear <shown>|b low has|b mak sur|b me <asked>|b mov only|b new <hinted>|b no <facts>
21 b non instead|b of your|b onc <asked>|b or open|b pass <asked>|b pen has|b queu at|b serv first|b shorter and
21 b slid <hinted>|b that mov|b the <unknown>|b the book|b the correct|b the dict|b thos to|b thousand <telling>
21 b through all|b til a|b too <asked>|b two <telling>|b wait when|b who has|b you colour|b you might
21 b you thought|b your array|guess thos|leads plac|nothing hash|nothing mark|nothing pull|nothing split
21 nothing wip|plan that names sets up|question youv|remark leads|remark minu|reports complement|reports eviction
21 reports hous|reports lookup|reports plu|reports replac|reports rest|reports surpris|s <shown> halv
21 s <shown> off|s <shown> within|s ^ fifteen|s ^ knew|s ^ mind|s ^ record|s ^ solution|s ^ weakest|s a queu
21 s each had|s hav thought|s i rang|s in dict|s keep you|s left right|s most is|s often the|s open halfway
21 s over one|s run from|s saw <shown>|s thatll the|s the behind|s the opener|s to middl|s when <said>
21 s would hav|syntax sets up|tells clash|tells die|tells ist|tells mix|tells saw|tells spoil|tells unhook
21 w approach|w coat|w dear|w hom|w memoization|w quadratic|w row|w sery|w slid|w who
22 advises <odd>|advises count|advises loop|advises present|advises whichever|asks start|asks twin|b <said> may
22 b <shown> earlier|b ^ clos|b ^ queu|b ^ return|b ^ see|b ^ stretch|b a complet|b a lookup|b about all
22 b again at|b alway in|b better with|b both <shown>|b both end|b bound <talk>|b bound check|b don thi
22 b entir <talk>|b far right|b first a|b forget $|b four $|b from <talk>|b from thos|b has <asked>
22 b highest <odd>|b hous $|b it should|b its wrong|b join <talk>|b key <asked>|b knew how|b least of|b let each
22 b logarithm $|b mov <facts>|b not me|b not of|b only follow|b other than|b pop from|b put the|b sam <unknown>
22 b seen <talk>|b should giv|b than or|b that good|b that stretch|b the doubl|b throw the|b twin sit|b was $
22 b was <facts>|b weakest on|b what can|b wouldnt hurt|b wouldnt stop|b you overwrit|b youd los|guess neither
22 nothing advises|nothing python|remark that names mak|remark to|reports hurt|reports q|reports recent
22 reports sink|reports tun|reports wors|s <shown> comparison|s <shown> constant|s ^ break|s ^ max|s ^ simpler
22 s ^ trick|s ^ whoever|s a has|s any may|s as pair|s cant it|s four them|s from wrong|s join that
22 s later both|s left the|s loop two|s neighbour the|s not first|s one if|s one plac|s plu and|s pull out
22 s sound the|s talk out|s that join|s the end|s the she|s then <shown>|s two can|s what look|s wher stood
22 s with twist|s wouldnt with|sets up count|sets up mark|syntax one|tells bottom|tells container|tells flag
22 tells low|tells nest|tells proper|tells sock|tells stroll|tells sudden|tells youll|w browser|w chalk|w count
22 w enough|w ist|w known|w mirror|w push|w q|w sudden|w vot
23 acts leads asks|advises know|advises latest|advises nod|advises shorter|advises whoever|asks <unknown>
23 b <said> <said>|b ^ <n>|b ^ at|b ^ dee|b ^ forget|b ^ nop|b ^ thatll|b ^ tro|b ^ unhook|b a dat|b a graph
23 b a lov|b a pair|b about <telling>|b but <odd>|b certain <shown>|b clean $|b complement $|b count together
23 b counter <shown>|b ear <odd>|b first out|b forgot to|b four <hinted>|b four way|b is it|b is the|b it first
23 b letter $|b mov for|b nobody <hinted>|b nop $|b only <asked>|b or <asked>|b or clos|b plac of|b program $
23 b pull it|b remember the|b stop <odd>|b the street|b the third|b to look|b tower of|b tro $|b twin $
23 b two million|b walk through|b wher <telling>|b would your|b wrong about|b you forgot|b your after|guess who
23 leads <talk>|leads call|leads swap|nothing couldnt|nothing dee|nothing dont|plan check|remark ask
23 remark that names its|remark think|reports button|reports itd|reports latest|reports nop|reports quiet
23 reports recurs|reports sort|reports tro|requests downward|s <shown> wait|s ^ bucket|s ^ dee|s ^ def
23 s ^ forgot|s ^ loop|s ^ nop|s ^ order|s ^ shor|s ^ thatll|s ^ thos|s ^ tro|s ^ unhook|s a lin|s a per
23 s as one|s be if|s by hour|s can don|s could <shown>|s els <shown>|s gues <shown>|s if keep|s me that
23 s middl and|s neednt it|s nod <shown>|s of figur|s one start|s one throw|s should les|s together wher
23 s wher should|s without break|s you logarithm|s you of|s your belong|sets up break|syntax that|tells <unknown>
23 tells bird|tells choic|tells common|tells flood|tells mad|tells plu|tells step|tells wash|tells whoever|w b
23 w beach|w box|w chas|w data|w eight|w further|w lack|w marker|w nop|w num|w post|w right|w tro
23 w yesterday
24 advises begin|advises com|advises diagonal|advises helper|advises idea|advises walk|asks turn|b <shown> behind
24 b ^ cros|b ^ remov|b a logarithm|b alway is|b an input|b are ever|b arrang them|b be linear|b behind you
24 b bell $|b besid it|b bring them|b by ris|b can <unknown>|b centr and|b crack it|b doubl $|b drop $
24 b earlier <asked>|b find wher|b good $|b i minu|b if you|b in proper|b includ the|b it wont|b its the
24 b its two|b know wher|b latest two|b log <asked>|b log n|b lot <talk>|b mark it|b may still|b not reach
24 b off becaus|b plac would|b quiet $|b right end|b ring a|b ris <shown>|b shrink $|b singl <talk>|b som memory
24 b spread from|b strict $|b that must|b the max|b the other|b visit <shown>|b wait for|b which is|b work too
24 b would do|b wrong <odd>|b wrong end|b you alway|b you let|b you need|b your start|leads drop|nothing extend
24 plan regex|remark dont|remark ill|remark isnt|reports hcra|reports max|reports memory|reports yranib
24 requests backward|s <shown> linear|s <shown> lost|s <shown> surpris|s ^ cros|s ^ dear|s ^ gnidil|s ^ newest
24 s ^ recursion|s ^ till|s ^ wodniw|s ^ yranib|s all one|s and half|s at onc|s count as|s dict the|s everyth a
24 s flood <shown>|s is word|s later the|s many in|s not in|s out of|s ring bell|s spend memory
24 s structur <shown>|s than parent|s that bit|s to off|s twenty are|s who its|s with on|s would cod|tells b
24 tells hand|tells reach|tells wet|w basket|w bell|w ch|w dfs|w gnidil|w proper|w rot|w tidy|w une
24 w whenever|w why|w wodniw
25 advises inner|advises lead|asks trust|b <shown> halfway|b ^ fifteen|b ^ oh|b ^ s|b ^ subtract|b ^ why
25 b a bakery|b append <shown>|b arriv $|b at onc|b at one|b at ten|b b b|b by <odd>|b by the|b correct $
25 b couldnt hav|b els the|b extra <asked>|b going <shown>|b group the|b handy to|b i met|b in an|b in fiv
25 b last saw|b lead nowher|b met what|b nos $|b oh $|b or $|b other that|b outer <talk>|b partner $|b plu $
25 b python dict|b set of|b should <odd>|b siz <shown>|b the complement|b the four|b the sort|b the ticket
25 b their <telling>|b thos who|b what if|b would it|b your not|b yourself what|n <telling> 3|nothing sinc
25 nothing when|question with|remark that names half|reports drop|reports lat|reports linear|reports smaller
25 requests partner|s <shown> until|s ^ earlier|s ^ leg|s ^ most|s ^ oh|s ^ ought|s ^ start|s a window
25 s compar middl|s count many|s do real|s for opener|s half a|s half it|s hav met|s if didnt|s not the
25 s only when|s pop compar|s that shorter|s the up|s thes the|s thre four|s to so|s two will|s wher last
25 s you away|s you saw|tells addition|tells ascend|tells biggest|tells break|tells correct|tells eat
25 tells longer|tells root|w becaus|w election|w gather|w guest|w italian|w necessary|w strict
26 advises away|advises ear|advises index|advises pop|b <shown> sleep|b ^ somebody|b ^ theyll|b by first
26 b doesnt <talk>|b extra <talk>|b follow the|b for eight|b has noth|b hold mor|b ill <hinted>|b it don
26 b larger of|b middl one|b near the|b notic that|b onc from|b out and|b pas doe|b path $|b secret $
26 b she <talk>|b shorter <shown>|b singl <asked>|b singl loop|b sit $|b slid $|b slow becaus|b solv it
26 b stood $|b taken <talk>|b that clos|b the alphabet|b the candidat|b the previou|b thes are|b they <hinted>
26 b too big|b treat it|b two <talk>|b you serv|b youll <shown>|nothing decid|nothing hav|nothing out
26 nothing spell|nothing thes|reports forgot|reports secret|requests look|requests miss|s <said> is
26 s <shown> cross|s <shown> pop|s <shown> rest|s <shown> step|s ^ ask|s ^ finger|s ^ shouldnt|s ^ sleep
26 s ^ sweep|s ^ t|s ^ theyll|s ^ well|s are one|s box one|s by often|s can out|s comma plu|s could to
26 s down that|s from pair|s hold than|s is mistak|s its copy|s let i|s minu plu|s noth do|s open <shown>
26 s out the|s reach a|s rest a|s someon you|s that wher|s the secret|s the under|s took the|s what most
26 s what to|s wherever split|s whil read|s wont <shown>|s your look|syntax youd|tells call|tells el|tells fre
26 tells handl|tells librarian|tells previou|tells r|tells wall|w alphabet|w check|w colour|w current|w ever
26 w flip|w forgot|w jot|w only|w paid|w put|w revers|w theyll|w wast|w which
27 b <shown> around|b <shown> start|b a caterpillar|b a coat|b add <shown>|b b $|b been seen|b both only
27 b cross $|b do ind|b drop <shown>|b earlier $|b every <hinted>|b find <shown>|b from below|b front $
27 b guess a|b in rang|b is in|b isnt $|b least <shown>|b longest <odd>|b many $|b moment a|b on <odd>
27 b one below|b plu thre|b run as|b thatll <shown>|b the comparison|b twin <asked>|b two count|b up at
27 b you anywher|b you built|b youd never|guess absolut|guess flood|remark linear|reports certain|reports hmm
27 reports need|requests writ|s <shown> c|s <shown> earlier|s <shown> unbroken|s ^ grow|s ^ hook|s ^ l|s ^ last
27 s ^ mid|s ^ sink|s along <shown>|s and don|s crash you|s do than|s has to|s helper <shown>|s if already
27 s is its|s los <shown>|s of has|s on pil|s on spot|s overwrit <shown>|s they by|s turn <shown>|s wher is
27 s whoever in|s work you|s you ind|sets up told|tells cach|tells chaqu|tells coupl|tells e|tells figur
27 tells key|tells serv|tells street|tells sweep|tells thing|tells word|w comput|w delet|w distanc|w thos
27 w whos
28 advises clos|advises high|advises lie|advises tick|advises touch|advises upward|b <shown> lower|b <shown> max
28 b <shown> vanish|b ^ h|b ^ your|b a shorter|b a thing|b and their|b bakery $|b chain $|b coupl of|b cros out
28 b draw <facts>|b draw program|b easier would|b ever hav|b first word|b fresh <shown>|b happen when|b in at
28 b in befor|b is no|b is touch|b kept the|b last <hinted>|b match pair|b one finger|b one rather|b open the
28 b perfect $|b real <talk>|b recurs $|b right <facts>|b sam distanc|b start valu|b still in|b still wait
28 b swap that|b that and|b the newcomer|b the rabbit|b to linear|b two lower|b two shorter|b when nobody
28 b whether <hinted>|b with ten|b you pop|b your if|nothing if|reports count|reports dee|reports graph
28 reports listen|reports rhym|reports slower|requests low|s <shown> car|s <shown> down|s <shown> fals|s ^ <said>
28 s ^ after|s ^ could|s ^ fall|s ^ subtract|s ^ swallow|s a good|s a program|s add last|s easier it
28 s first should|s from its|s how easier|s in word|s its and|s its becaus|s many as|s mor one|s most and
28 s on slip|s one can|s one goe|s put together|s self <shown>|s than <said>|s the border|s the distanc|s the do
28 s the path|s throw out|s two wher|s when equal|s youd ther|tells bucket|tells cross|tells famou|tells rear
28 w direction|w ear|w famou|w high|w lower|w off|w pointer|w reach|w una|w whoever|w wrong
29 advises collect|advises gon|advises max|b ^ collect|b ^ neighbour|b ^ turn|b an h|b as ther|b at how
29 b count how|b e $|b hash is|b it better|b just <asked>|b lie <shown>|b lin up|b map $|b miss is|b mov the
29 b neednt <asked>|b of wher|b off <shown>|b one floor|b only when|b other first|b several <hinted>
29 b shorter <odd>|b somebody <facts>|b the centr|b the check|b town $|b up from|b wait <shown>|guess carry
29 guess it|guess mm|nothing cros|plan that names its|plan that names wher|remark asks|remark that names that
29 reports list|reports practical|s <said> noth|s ^ did|s ^ his|s ^ link|s ^ lo|s ^ ring|s ^ slip|s ^ thing
29 s ^ who|s a walk|s by would|s look how|s loop one|s onc in|s queu <shown>|s should the|s spar the
29 s that along|s that slow|s the count|s what it|s you go|sets up <hinted>|syntax delet|tells de|tells man
29 tells next|w append|w beyond|w could|w en|w helper|w how|w instead|w instinct|w layer|w recursiv
29 w removeeldestentry|w sunflower
30 advises dictionary|advises got|advises insert|asks <facts>|asks <hinted>|b <shown> neighbour|b ^ wip|b a b
30 b already <hinted>|b an instant|b an opener|b befor $|b charm $|b cod <talk>|b do it|b in by|b in linear
30 b is <talk>|b its depth|b its ther|b ive seen|b last is|b lin and|b low <shown>|b many <unknown>|b off the
30 b one half|b overwrit the|b say about|b second loop|b stretch the|b the clock|b union <asked>
30 b unvisit <shown>|b want is|b was at|b wast your|b whether youv|guess keep|guess perfect|guess turn|guess yep
30 plan that names mark|reports handy|reports hash|requests plac|s ^ instinct|s ^ wip|s a map|s and minu
30 s call two|s got hand|s greater <shown>|s half in|s hav compar|s it all|s it hang|s it top|s longer the
30 s tak off|s thatll you|s the job|s updat best|s wast tim|s what the|s wherever stand|s would be|s you need
30 sets up saw|tells ein|tells fellow|tells pil|w below|w border|w charm|w country|w domino|w ind|w list
30 w seat|w week
31 acts reports advises|advises look|advises turn|asks program|b <shown> against|b <shown> lost|b a structur
31 b addition $|b all it|b and up|b anyth els|b as key|b away with|b be les|b becaus your|b behind $|b both way
31 b could <unknown>|b down when|b every <asked>|b far <shown>|b from scratch|b gold $|b her <talk>|b instant $
31 b isnt it|b its <odd>|b jump <talk>|b just that|b onc <talk>|b rang <facts>|b rang test|b spar you
31 b their <unknown>|b turn <facts>|b up <shown>|b what happen|b whether the|b you add|b you do|b youll be
31 b your right|guess the|nothing eras|nothing hand|remark your|s <shown> between|s <shown> les|s ^ certain
31 s ^ fifo|s ^ part|s ^ tail|s add <shown>|s all <shown>|s all that|s compar non|s ever to|s every youv
31 s how that|s keep <shown>|s lie the|s of row|s old along|s tal <shown>|s that heart|s the down|s until got
31 s wher been|tells dealt|tells high|tells hous|tells pour|tells question|tells unbroken|w <n>|w chaqu|w de
31 w fifo|w mov|w plat|w their|w too
32 b <shown> <hinted>|b ^ bisect|b a drawer|b a rumour|b a simpl|b alway <facts>|b around $|b as <talk>
32 b befor <odd>|b count <odd>|b each from|b each tim|b eras it|b finger $|b first is|b half of|b help to
32 b loop that|b map <talk>|b mark them|b moment its|b must not|b on till|b one end|b one tim|b poor <facts>
32 b poor thing|b sid and|b simp <shown>|b someth with|b the key|b they <facts>|b un <odd>|b use your
32 b with acces|b you real|b you trust|leads keep|plan that names sinc|reports bigger|reports saw|reports updat
32 s <said> <said>|s a heap|s a man|s a sort|s delet from|s doe job|s each onc|s end <shown>|s equal of
32 s in they|s is walk|s last <shown>|s many would|s use own|s what want|s wher saw|s you your|sets up youv
32 tells lost|tells post|tells run|w coupl|w fall|w fellow|w offset|w overkill|w remember|w simpler|w slip
32 w suffic
33 advises match|advises youd|b <said> be|b ^ compar|b can <odd>|b cant hav|b doll $|b each closer
33 b flood <shown>|b from morn|b i never|b import <telling>|b in <shown>|b in seen|b in sort|b largest <hinted>
33 b let a|b lin at|b my friend|b quicker $|b russian <odd>|b russian doll|b sort on|b still <shown>
33 b that wrong|b the larger|b the lin|b then <telling>|b walk down|b with <telling>|b would <odd>|n <odd> 1
33 nothing remember|remark bigger|remark mov|remark somebody|reports d|reports forget|reports pay|reports strict
33 reports ticket|s <said> enough|s <said> too|s <shown> shift|s a would|s and be|s drop <shown>|s everyth the
33 s group count|s in minut|s list a|s of minu|s one must|s put last|s than at|s the beneath|syntax reports
33 tells anyon|tells gather|tells mid|tells see|tells window|w add|w c|w mark|w oh|w russian|w start|w tail
33 w tally
34 advises check|advises entry|asks <asked>|b ^ keep|b ^ wher|b after $|b an unsort|b as <odd>|b call for
34 b can do|b cant think|b check the|b cook $|b dont car|b how its|b i was|b im <talk>|b might well|b need is
34 b newest $|b other one|b sit on|b slid <telling>|b slid window|b smil $|b start <hinted>|b start with
34 b that plac|b the wrong|b thos two|b unsort <shown>|b very <hinted>|b would the|b you <telling>|b youv <asked>
34 guess no|guess when|nothing at|nothing except|plan that names good|remark serious|remark that names it
34 remark that names wher|reports addition|reports component|reports cook|reports knew|reports nos|s <shown> jump
34 s <shown> larger|s <shown> youll|s ^ cook|s ^ overwrit|s ^ wouldnt|s at right|s be both|s cant of
34 s cross through|s from two|s group <shown>|s how don|s i wher|s in instant|s in of|s onc stand|s one go
34 s only it|s pop <shown>|s recursion a|s the copy|s what pop|tells extend|tells good|tells x|w cook|w jump
34 w link|w pushdown|w shorter|w unsort
35 advises carry|advises greater|b ^ most|b ^ plain|b a drop|b a helper|b check whether|b component $
35 b fin <shown>|b for i|b four <asked>|b four direction|b inclusiv $|b is quadratic|b latest $|b loop one
35 b one <talk>|b one out|b one sid|b pair of|b sierra $|b theyr in|b to left|b usual <shown>|b wet $
35 b you knew|b your heap|plan asks|remark correct|remark that names oh|remark that names somebody|reports man
35 reports seen|reports sierra|reports tri|s <shown> used|s befor at|s each one|s fall the|s in proper
35 s linkedhashmap acces|s minu <shown>|s one top|s part you|s rul half|s you forget|tells bend|tells skip
35 tells wrong|w bend|w candidat|w el|w et|w inclusiv|w sierra|w walk
36 advises <hinted>|advises drop|asks hold|b ^ shift|b and p|b append the|b cod <asked>|b earlier one|b either a
36 b fals when|b for zero|b its <shown>|b later of|b lov $|b mad for|b many <telling>|b much easier|b one still
36 b one who|b rabbit $|b rid of|b saw it|b that how|b the fibonacci|b the older|b thing to|b thought youd
36 b top $|b twin <hinted>|b visit $|b without look|b you could|nothing append|reports bfs|reports hm|s ^ h
36 s ^ hcra|s ^ other|s ^ slower|s a begin|s are next|s at bakery|s been already|s by other|s d p
36 s half <shown>|s is befor|s lin the|s one ear|s taken <shown>|s the right|s thought never|s up and|s you look
36 tells <hinted>|tells complet|tells direction|tells guest|tells logarithmic|tells met|w cros|w hcra|w previou
36 w tun|w yranib
37 advises mov|b <shown> befor|b <shown> went|b ^ think|b disappear $|b don in|b dot <telling>|b further <shown>
37 b has <odd>|b hash map|b his <talk>|b i $|b is too|b it ought|b just the|b n <hinted>|b possibl count
37 b someth that|b still to|b under its|b wait lin|b wher each|b whoever <talk>|b with itself|b your rang
37 nothing halv|nothing how|remark append|reports reach|s <shown> match|s ^ couldnt|s ^ friend|s ^ how|s ^ seen
37 s a doe|s at left|s is if|s its neighbour|s mad thi|s of instead|s straight the|s that its|s the drop
37 s would left|tells box|tells dead|tells f|tells smaller|tells throw|w constant|w disappear|w drop|w his
37 w root
38 advises anyth|advises handl|b <shown> half|b <shown> hom|b attach to|b below or|b bound to|b built on
38 b down with|b had a|b leap $|b neednt <hinted>|b plu b|b short $|b sort the|b that still|b them up
38 b thre plu|b ticket $|b to match|b told you|b was fin|b water <odd>|b what <shown>|b youv <shown>|guess by
38 nothing count|nothing tal|remark otherwis|reports grow|reports loop|reports pack|reports twin
38 s <shown> maximum|s <shown> n|s <shown> old|s ^ further|s are so|s at zero|s fiv thre|s index the|s of still
38 s on stack|s that by|s throw away|s to has|tells current|tells data|tells look|tells meet|tells plenty
38 tells shor|tells tick|tells town|w attach|w breadth|w do|w doll|w greater|w lift
39 asks different|b <shown> simp|b ^ <odd>|b a nicer|b as <telling>|b every tim|b hash <telling>|b heap $
39 b just onc|b later <shown>|b lin befor|b mix up|b most <hinted>|b neighbour and|b one without|b open <shown>
39 b out a|b plac <shown>|b singl <hinted>|b the cod|b to <telling>|b two below|b with wher|b wont <shown>
39 b your basical|guess about the language youd|guess wher|s <shown> becaus|s can it|s com first|s down you
39 s has by|s let of|s of plu|s the button|s the without|s the youll|s too for|s what seen|s whether <shown>
39 s you delet|tells row|tells s|tells stretch|tells sur|tells work|w couldnt|w dee|w dictionnair|w eras
39 w gold|w group|w mother|w nicer|w not|w rumour
40 advises see|b <shown> <unknown>|b ^ eat|b ^ mark|b a slid|b are <odd>|b be surpris|b between its|b by <shown>
40 b from its|b inner <hinted>|b is still|b its twin|b long ago|b neither a|b row by|b run with|b second <odd>
40 b send their|b surpris if|b the bucket|b the chain|b the innermost|b the latest|b tidy $|b undo <odd>
40 b undo button|b wait <facts>|b you just|b youll <talk>|guess ind|guess tells|nothing gather|nothing open
40 reports flood|reports rabbit|s <shown> later|s a nor|s hang with|s me you|s mean <shown>|s surpris you
40 s them the|s to back|s you want|tells candidat|tells fresh|tells hashtabell|tells und|w cheap|w graph
40 w hashtabell
41 advises knew|advises maximum|asks cas|b <shown> <n>|b ^ except|b ^ hold|b ^ tal|b count <talk>|b in both
41 b it grow|b labell one|b not <telling>|b precis that|b simpler $|b straight to|b taken for|b the map|b to run
41 b too <talk>|b tri $|b two entry|b youv found|nothing t|reports away|reports search|s <shown> remember
41 s ^ clos|s ^ closer|s ^ except|s ^ that|s a road|s car the|s if know|s if remember|s one has|s the start
41 s youv the|s zero taken|tells pull|tells weakest|tells week|tells y|w ascend|w began|w decent|w los|w max
41 w membership|w pour|w tick|w und|w will
42 acts tells advises|asks <odd>|asks happen|b ^ put|b ^ well|b ^ yep|b a slip|b compar it|b down <shown>
42 b job $|b mad from|b onc and|b only <talk>|b return whether|b see which|b she <odd>|b than the|b what want
42 b yep $|guess befor|guess somebody|leads thing|question im|reports look|reports yep|requests tabl|s ^ bottom
42 s ^ yep|s check the|s for differenc|s it so|s les <shown>|s new is|s to is|tells counter|tells deep
42 tells mistak|tells notic|tells whenever|w bisection|w dict|w last|w maximum|w recurrenc|w shrink|w simp
42 w yep
43 asks <talk>|b <shown> begin|b <shown> counter|b ^ funny|b ^ remember|b ^ trust|b a dict|b dont bother
43 b ein <odd>|b everyth $|b hold all|b if <odd>|b neighbour <talk>|b pour $|b remember what|b remov <odd>
43 b said <said>|b stretch it|b the back|context plan that names|leads order|nothing children|nothing throw
43 remark compar|s <shown> key|s ^ row|s ^ wrong|s colour <shown>|s either one|s for still|s from largest
43 s its has|s just many|s one order|s the one|s your do|tells began|tells formula|tells need|tells un|w away
43 w bakery|w eat|w plac|w shav|w sweep|w un|w wash|w y
44 advises list|advises map|advises set|b ^ ask|b delet it|b distanc from|b im <telling>|b im nod|b in onc
44 b is what|b maximum of|b my next|b python <telling>|b refresh the|b she <hinted>|b suppos your|b the closer
44 b their <shown>|b thought of|b throw <hinted>|b to its|b you push|n <unknown> 1|reports <unknown>|reports queu
44 reports usual|requests round|s ^ second|s depth the|s distanc the|s one is|s refresh <shown>|s ring it
44 s start a|s that them|s the loop|s with order|tells newest|w must|w practical
45 advises tal|advises updat|b about <facts>|b against non|b backtrack $|b lost $|b match the|b mirror $
45 b on top|b onto someth|b strok <talk>|b that at|b the drop|b the later|b wall $|b will <odd>|b wouldnt it
45 b youd want|nothing self|nothing whoever|reports disguis|requests earlier|s <shown> can|s ^ ein|s at front
45 s by they|s hav start|s in dictionary|s larger the|s must <shown>|s pull <shown>|s put on|s start one
45 s that it|s wait a|tells middl|w backtrack|w caterpillar|w century|w deeper|w near|w wall
46 advises comput|advises current|advises key|b <shown> largest|b ^ dont|b and not|b at thre|b be left|b below $
46 b friend $|b happen in|b has four|b hear me|b i neednt|b its index|b left is|b not each|b pull the
46 b that for|b way out|b with any|b youd be|nothing ask|remark turn|reports counter|reports slip
46 reports structur|s <shown> least|s <shown> sort|s <shown> youv|s ^ neighbour|s ^ pay|s ^ smil|s check <shown>
46 s heart it|s touch on|s which cam|s zero as|tells find|tells quadratic|w finger|w linkedhashmap
47 b ^ <unknown>|b ^ eras|b ^ thatd|b ^ theyd|b can stay|b cross off|b it fall|b lift the|b the front
47 b whenever the|b will <talk>|b without $|b youv pass|nothing start|plan rather|reports o|s <shown> visit
47 s ^ high|s ^ thatd|s down one|s find smallest|s itself the|s of is|s of only|s order <shown>|s the but
47 tells hook|w dead|w fresh|w onto|w pisa
48 advises earlier|advises remov|b ^ isnt|b ^ t|b a <telling>|b add two|b book $|b hang <shown>|b hm $|b kid $
48 b let me|b middl is|b new <shown>|b the current|b which they|nothing he|nothing spread|question how|reports n
48 s ^ bound|s ^ funny|s ^ hm|s ^ rhym|s ^ work|s can ther|s enough a|s fals <shown>|s last i|s onc <shown>
48 s open new|s ther mor|s which what|tells mov|tells refresh|w already|w better|w hm|w just|w key|w quicker
48 w seen|w unhook|w youll
49 advises comparison|b <shown> round|b ^ hm|b ^ split|b a plac|b and pop|b ask whether|b began $|b could also
49 b its <telling>|b its over|b must <facts>|b nod <shown>|b only look|b out half|b paint $|b start <shown>
49 b the next|b the revers|b without <hinted>|b you open|b youv walk|nothing nor|nothing thi|nothing wherever
49 reports fami|reports friend|reports thatll|requests let|s <shown> clos|s <shown> hang|s ^ favourit|s ^ middl
49 s can mor|s count be|s one compar|s one many|s spread from|s that would|s the approach|s them they
49 s with count|tells know|w doub|w highest|w memoiz|w record|w wet
50 b <shown> rid|b backward $|b by halv|b by when|b count <shown>|b dont <odd>|b dot <hinted>|b drop the
50 b go <shown>|b is later|b is why|b match <odd>|b nod $|b not with|b that leav|b to visit|b twenty <shown>
50 b with <unknown>|b wont do|nothing doubl|question keep|question tim|reports warm|s a besid|s again it
50 s just that|s plu of|s put in|s the cost|s which why|tells linkedhashmap|w friend|w grin|w left|w school
51 advises copy|b <shown> whenever|b a fin|b befor you|b can <telling>|b count can|b counter $|b dry $
51 b grow whil|b hav i|b high $|b its what|b later one|b low is|b mad a|b n $|b record of|b smaller than
51 b the fresh|b they cam|b what the|b whenever it|b you simp|nothing plu|nothing remov|reports smil
51 reports tidy|s depth search|s i youd|s is lin|s one it|tells constant|tells friend|tells whod|w <said>
51 w bucket|w cach|w correct|w lo|w pay|w per|w recurs|w thatll|w town|w wouldnt
52 advises forget|b <shown> instead|b is alway|b let the|b me ten|b stay $|b the <hinted>|b wip out|b you mark
52 b youv just|reports h|s <shown> recent|s <shown> walk|s ^ isnt|s ^ logarithmic|s ^ los|s ^ stack|s befor put
52 s could the|s each either|s map <shown>|s not your|s the halv|s the largest|tells lack|tells slow|w clash
52 w depth|w e|w stood
53 advises <shown>|advises cam|b count <facts>|b do thi|b doubl <facts>|b each <shown>|b for thi|b it sound
53 b last has|b list is|b often you|b pack up|b the textbook|b union <hinted>|b updat the|b when they
53 b will <asked>|guess advises|guess exact|remark that names no|s ^ updat|s about a|s say not|s what you|w tal
54 advises return|b a hit|b a phon|b a pil|b becaus you|b i wer|b i wouldnt|b left <talk>|b let it|b that right
54 b your miss|s ^ s|s of two|w bus|w reinsert|w tool
55 advises entir|b <shown> thousand|b box $|b do better|b is plenty|b off $|b one walk|b otherwis the
55 b python <odd>|b the far|guess not|guess that|question ask|s knew <shown>|s mor <shown>|s till <shown>
55 tells link|w pack|w spread|w strok
56 acts asks asks|advises end|advises halfway|advises stor|b her youd|b it at|b neighbour $|b of box|b oldest $
56 b other end|b spend som|b that exact|b that precis|b who <talk>|doubt answers|guess mark|n <hinted> 2
56 nothing pop|nothing sort|reports path|s list <shown>|s wip <shown>|s wont you|w overwrit|w sock|w sunk
57 advises put|b ^ havent|b a not|b about <hinted>|b first of|b hand in|b havent been|b ind $|b just what
57 b look up|b loop with|b most <telling>|b most recent|b no mor|b only <hinted>|b read my|reports depth
57 reports fibonacci|reports ind|tells seen|tells start|tells youv|w halv|w instant|w mid
58 advises group|asks <shown>|b ^ push|b a queu|b a two|b comput the|b h $|b only compar|b the trick|b two run
58 b two variabl|b union find|reports s|s if a|tells shuffl|tells troubl|w wip
59 advises cros|advises old|b <shown> away|b whil <odd>|b wouldnt <talk>|s ^ counter|s each to|s need <shown>
59 w half|w refresh|w soon
60 advises low|b ^ add|b ^ goe|b ^ rather|b ^ wouldnt|b constant on|b going <hinted>|b just <odd>|b of <unknown>
60 b out the|b than its|nothing goe|s <said> wrong|s half what|s it soon|s keep in|s les or|s me it|s mov end
60 s to all|tells grow|w bound|w counter|w creep
61 b ^ gather|b ^ otherwis|b addres $|b all you|b count one|b must $|b nor a|b two position|leads real
61 nothing keep|plan mind|reports binary|s <shown> behind|s ^ breadth|s ^ sav|s are first|s the neighbour
61 tells ear|tells heap|w latest|w serv
62 advises rang|b <shown> component|b <shown> walk|b ^ bingo|b ^ test|b bingo $|b instead $|b plain <hinted>
62 b the highest|b too slow|b two <hinted>|b work her|b you wont|reports bingo|s <said> must|s ^ bingo|s ^ eat
62 s add and|s gather <shown>|s is plu|s to very|s will you|tells queu|w bingo|w complement
63 b ^ mov|b as good|b rhym with|b who told|reports exact|reports instinct|s no her|s who you|tells memory
63 w centr|w rhym
64 b binary <shown>|b clock <talk>|b dynamic <facts>|b dynamic program|b last <shown>|b los the|b mov it
64 b one either|b phon <odd>|b phon book|b the one|b two lin|b you dont|b you which|guess sinc|nothing lay
64 nothing les|reports pen|s ^ count|s ^ drop|s a book|s a tabl|s keep own|s the solution|s ther way
64 tells catch|tells chain|tells enough|tells right|tells shorter|w dictionary|w doe|w lookup
65 b <shown> itself|b ^ low|b by <telling>|b id <hinted>|b is by|b one longer|b than <shown>|b we <talk>
65 n <odd> 2|remark that names who|s ^ equal|s a problem|s what miss|s wouldnt you|syntax do|w book|w ein
65 w heap|w smil|w spar
66 advises halv|b be over|b logarithmic $|b my pen|b wouldnt you|plan that names not|reports simpler|s ^ nod
66 s befor one|s compar <shown>|tells distanc|tells shrink|w frequency|w visit
67 advises visit|b at <asked>|b hash <hinted>|b isnt enough|b only ever|b than you|b the pil|b the youngest
67 reports letter|s in sam|w youngest
68 acts leads tells|asks show|b ^ leav|b everyon <odd>|b if youv|b only be|b reach <shown>|guess right
68 nothing otherwis|plan island|reports bound|reports kid|reports next|s lin up|s that next|s youv it
68 tells structur|w kid
69 advises thing|advises top|b <shown> <telling>|b each count|b is unbroken|b still grow|b throw out|guess they
69 guess though|reports solution|s ^ dictionary|s wher you|w logarithmic|w met|w register
70 b from four|b index as|b is out|b the nest|nothing isnt|nothing last|reports textbook|s a path|s by tim
70 s look is|s mad the|w befor
71 asks everyth|b a tri|b fram that|b s $|reports pil|s for count|s guess <shown>|tells finger|w bfs
72 b <shown> exact|b call a|b open it|b sinc you|b tal $|context remark that names|reports tre|s <shown> round
72 s just the|s of middl|tells exact|tells told|tells trick|w innermost|w search|w solv
73 b different <odd>|b good as|b pointer $|b to and|nothing test|s <shown> tabl|s ^ check|w fight|w stack
74 b that break|nothing els|s below one|s dont the|s you ever
75 advises <telling>|advises depth|advises tabl|b <said> work|b <shown> until|b hav <odd>|b start <talk>
75 b ther it|b throw away|b up ther|guess reports|n <odd> 3|nothing collect|s <said> correct|s by the|s els it
75 w linear
76 b already <talk>|b i would|b say no|b sort them|b thing <shown>|guess well|s from highest|s their <shown>
76 w backward|w component|w earlier|w pen|w rid
77 advises youv|b the weakest|b you only
78 advises reach|b ^ check|b other half|b the middl|nothing n|reports los|tells dictionary|w labell|w ticket
78 w truth
79 b one befor|b tabl of|b the paint|b two pointer|nothing whil|s ^ cost|s ^ them|tells hom|tells solv
79 tells tail|w s
80 advises neighbour|b in constant|b its not|b kept a|b lin them|b slower than|s either the|w addres|w scratch
81 b ^ spot|b a clock|remark right|s ^ serv|s for zero|s look and|s without the|w sink
82 acts asks leads|b ^ look|b one <telling>|doubt hands|nothing stretch|s ^ spot|s from one|s minu is|s the minu
82 w fibonacci
83 b ^ halv|b depth $|b of both|b that what|b you kept|reports instant|w trick|w weakest
84 advises plu|b max of|reports sav|w pil
85 b ^ grow|b pil $|b youv <odd>|guess itd|n <hinted> 3|nothing grow|s i be|s is you|w textbook
86 b if not|b most common|reports slid|syntax her|w dynamic|w union
87 b <n> $|b ^ delet|b them in|tells spar|w con
88 advises later|b a heap|b next <shown>|b of their|s than <shown>|w hung
89 advises plac|b first search|b its neighbour|b never <hinted>|b one pas|b spot on|b still <hinted>|b the miss
89 nothing compar|question your|s ^ <n>|s look up
90 b the earlier|n <telling> 1|s ^ addition
91 advises includ|b their $|s all need|tells going
92 reports finger|s are you|s if first|s is two|s may to
93 advises join|b is correct|b the twin|s ^ tal|s should one
94 b last in|guess asks|nothing drop|s front it|tells halv
95 b ^ he|b onc theyr|s of list|w he|w tri
96 b alway the|b clos the|b in lin|b just <unknown>|s ^ slid|s append <shown>|tells lookup
97 b dictionary $|b two finger|tells door|w clever
98 b isnt what|reports revers|tells near|w structur
99 advises front|b isnt <said>|nothing check|nothing wouldnt|remark that names yes|s ^ correct|s couldnt <shown>
100 b all their|guess so|guess youv|s put <shown>|tells earlier
101 b ^ correct|b by count|b last plac|reports ahead|requests correct|s ^ he|s down each|s on other|tells strok
102 b can only|b know who|b seen $|s in not|tells lin|tells said|w hous|w neighbour
103 asks say|b are enough|s as index|w addition|w basical
104 b a tabl|b add the|n <unknown> 2|remark that names not|reports precis|tells c
105 nothing use|w would
106 w les|w wait
107 advises along|b sort by|nothing swap|reports add|s youll that|w man
108 question linear|s i think|w chain
109 b befor each|s do in
111 b search $|b warm $|tells visit
112 b their <hinted>
113 b you should|guess go|s you put|s you stop|tells fall
114 b nobody in|n <unknown> 3
115 tells split
116 b possibl <hinted>|w h
117 tells walk
118 advises keep|s ^ push
119 b couldnt you|tells further|w binary|w tre
120 b ^ throw|b if each
121 guess ther|s the half|tells wait
122 plan that names that|reports breadth
123 s last in
124 b youll want|requests <telling>
125 advises instead|b minu the|leads <telling>
127 b current <shown>|b plu one|tells better
129 b never has
131 s in centr
132 advises start|nothing lik
133 b <said> wont
135 b <shown> les|b ^ <telling>|s ^ along|s other is|tells check
136 n <odd> 4|s that say
138 b or equal|b the newest|w plu
140 nothing order
141 b the solution|s at back
144 n <hinted> 4|w flood
148 tells linear|w saw
152 reports wrong|s remember <shown>
155 w twin
157 w knew
159 w paint
160 b les or
161 w newest
163 b you never
165 b ^ couldnt
166 w rabbit
168 advises remember
171 w forget
174 b two neighbour
175 b the maximum
176 b left <shown>|b the row
181 s ^ low
183 b that why
185 b between one
187 b <shown> last
188 guess yes
189 n <telling> 2
197 n <unknown> 4
206 nothing add
208 b ^ els
222 b a set
223 s one than
309 b your <telling>
"""
