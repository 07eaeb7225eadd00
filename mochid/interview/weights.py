"""What `weighing` has learned: made by `python -m tests.leakbench.learn`, not by hand. A weight in hundredths, and its features."""

from typing import Final

BASE: Final = -1.412
LEARNED_FROM: Final = "b4471eb1"
"""The corpus, in short (`corpus.digest`)."""
TABLE: Final = """\
-250 acts ^ asks
-179 b ill <talk>
-177 context syntax
-176 b me what
-170 w explain
-168 s ^ happen
-167 b <said> by
-159 b <shown> me
-158 b the test
-156 w describ
-152 b doe that|b i dont
-148 s is <said>
-147 w error
-146 b your $
-142 remark that names youd
-140 b would you
-139 b <said> itself
-138 remark that names what
-135 s on <said>
-132 b how doe|b what doe
-131 s how <said>
-128 b let <talk>
-125 s ^ minut
-124 b what $
-122 s for moment
-120 b its your|b your plan
-119 b cod <talk>|n <said> 3|plan ill
-118 remark that names each|syntax no
-117 plan ther
-115 b through your|w welcom
-113 s <shown> me
-112 b for you|b to you|context language|w boolean
-111 b say the|b what did|w we
-110 s would do
-109 language it
-107 b <said> that
-106 n <said> 4
-105 b a boolean|b how do
-102 b <said> until|b me how
-101 guess how|w version
-100 b from you|s ^ stay
-99 b your to|nothing im
-98 plan i|plan that names what|s <said> with
-97 b error $|b your approach|w wev
-96 s <shown> hear
-95 b hear you|b what are|b your program
-94 b ^ wer|remark how
-93 guess say
-92 s you me
-91 b element $|n <said> 2
-90 w expect
-89 asks <said>|s say you
-88 asks think
-87 b doe your|b i want|b not going|s and me
-86 b i hop|b no <said>|requests want
-85 s im going
-84 b you decid|s would <shown>
-83 asks chang|b ^ math|b run it|s let the
-82 b your cod|requests cod|s what a|w statement
-81 b could you
-80 b most often
-79 b <said> one|b for me|s <said> as|syntax a|w failur
-78 acts requests asks|b for now|b talk about|b the statement|w cas|w input
-77 asks test
-76 b <said> <talk>|b your idea|s after second|s may it
-75 b can you|b my <said>|reports test|s which would|s would <said>|w decision|w editor
-74 b do you|nothing is|s <said> for|w enjoy
-73 s ^ cas|s i want
-72 asks mak|b <said> in|b feel <talk>|b may <shown>|b to hear|w assign|w report
-71 b every <said>|b try it|b would <said>|s <said> from|s ^ many
-70 asks tim|b clear $|b fre to|b to four|w verdict
-69 b <shown> four|b say what|b thre <said>|b try $|language tells|s <shown> isnt|s try on
-68 b <said> <shown>|b can <said>|b of eight|b what hav|b what is|s how would
-67 acts sets up asks|b <shown> took|b fail $|b from zero|remark do|remark that names two|reports expect
-67 reports green|s <said> over|s ^ we|s let it|w loud|w weigh
-66 b <said> do|b how did|b them for|guess what|s ^ im
-65 asks way|b may <facts>|b the element|reports welcom|requests minut|s ^ fre|s doe <said>|w hurry
-64 asks part|b <said> or|b ^ all|plan min|s <shown> two|s in head|w iterabl
-63 b most $|b you nam|leads input|reports part|s from a|tells error|w undefin
-62 b hear how|b lik $|requests talk|s an in|s i for
-61 acts ^ leads|reports curiou|s over <said>|syntax writ|w ill|w quiet
-60 b all right|b id <talk>|b your solution|nothing id|s let <said>|w constructor|w microphon
-59 b <said> and|b a <said>|b a comparator|b moment $|b rais a|b wev <talk>|b wher do|b which <said>|remark all
-59 s do <said>|s me the|s thre in|syntax array|w aloud|w comparator|w me
-58 b <said> over|b <shown> may|b a miss|b allow $|b whether it|nothing wer|remark the|s <said> each|s ^ input
-58 s into <said>|w print|w seem
-57 asks go|b <shown> did|b ^ thank|b pleas $|b you try|b youv <facts>|reports choos|s ^ thank|s not for
-57 w convinc|w modul|w sooner
-56 advises word|b ^ can|b your call|remark that names you|reports spoil|s doe <shown>|w minut
-55 b ^ doe|b ^ how|guess ill|s ^ given|s the hold|s what at
-54 b <shown> pair|b ^ then|b ^ theyr|b by default|b four and|b giv me|b mor about|b own <facts>|b suppos the
-54 nothing asks|reports rais|reports sorry|s ^ green|s do it|s do want|s four the|s has for|s what out|w output
-54 w sorry
-53 asks work|b i only|b ive no|b lov to|b pas a|reports decid|requests run|s <said> by|s keep <said>|w bracket
-52 b do with|b it remov|b many <shown>|b you to|s <said> and|s ^ wer|s let a|w busy|w speaker|w trac
-51 b cant $|b it through|b what would|b wher doe|language yes|s <said> until|s from <said>|w hidden|w integer
-50 acts advises tells|b a slow|b statement $|plan that names how|s i see|s would say|s you mor|syntax an
-49 asks memory|asks put|asks remember|b <said> first|b <said> how|b <shown> thre|b bracket $|b hav in
-49 b ther <odd>|b two <said>|reports thermometer|s ^ plu|s may be|w default|w thermometer|w try
-48 acts advises advises|asks lin|b <said> <facts>|b befor we|b most <said>|b negativ <shown>|b of six|b the six
-48 question it|remark that names which|tells invent
-47 advises think|asks approach|asks step|b i understand|b me about|b minut left|b on what|b thi <facts>
-47 remark sets up|reports littl|s up you|syntax math|w window
-46 b ^ up|b a tupl|b fiv <shown>|b listen $|b thre point|s a sign|s choos <shown>|s suppos <shown>|s was and
-46 w given
-45 asks idea|b <shown> do|b ^ say|b at which|b minut <talk>|b put $|b ten <shown>|b the valu|b what your
-45 b which lin|nothing minu|reports interest|s <shown> zero|s are <said>|s four one|s with as|s you with
-45 tells math|w now|w pleasur|w rush
-44 b and zero|b at it|b boolean $|b did the|b i follow|b tim on|b you typ|nothing i|s ^ hop|s both on
-44 s would in|s would on|tells comparator
-43 asks nothing said|b and <said>|b doe <shown>|b is <said>|b is it|b thousand <shown>|b which part|question the
-43 remark pleas|reports statement|reports told|s ^ nam|s act your|s and <said>|s do you|s the input|w null
-42 b ^ could|b ^ noth|b an <said>|b and what|b for your|b heap of|b of <said>|b point $|b thre tim|b view $
-42 b when doe|b your think|question yes|reports cas|reports default|s <shown> tal|s ^ non|s any <said>
-42 s hundr <shown>|tells outsid|tells separat|tells tru|w cent|w fair|w interest|w stuck|w thank
-41 b <said> <odd>|b ^ morn|b a whil|b i cant|b i do|b recursion error|b say <shown>|b to mak|b to read
-41 b with no|b you would|plan im|reports choic|s <shown> seven|w differ|w exception|w fail|w hook|w rough
-40 b ^ im|b and say|b by hand|b decid $|b do to|b expect $|b is fin|b let see|b your the
-40 guess about the language the|s ^ shall|s can you|s let with|s me your|s without <shown>|w comfortabl|w messag
-40 w shall
-39 b ^ shall|b are $|b are ther|b cam <shown>|b either way|b for which|b fourth <shown>|b is green
-39 b third <shown>|b you feel|b your design|guess then|reports hop|reports negativ|reports pleas|s ^ assign
-39 s ^ happy|s ^ listen|s ^ nin|s a <said>|s enumerat you|s lin lin|s without it|syntax valu|w agre
-38 asks loop|b <shown> fiv|b all <talk>|b by all|b fifteen $|b i <talk>|b six <talk>|b stay with|b that mak
-38 b to break|b which <asked>|b you hear|leads someth|plan requests|remark it|reports <said>|reports given
-38 s <said> up|s for <said>|s may with|s your doe|syntax the|w hashabl|w mak
-37 advises item|b <said> the|b hav $|b it <said>|b me through|b run your|b step through|b the plan
-37 b their <said>|b which step|b you for|b you lik|b you mak|b you sound|question squar|remark that names a
-37 remark which|reports hidden|s ^ hello|s would two|s your word|tells assign|tells dict|tells hash|w eleven
-36 asks variabl|b <said> of|b <said> when|b <shown> som|b a negativ|b are you|b be as|b exceed the
-36 b first <said>|b mor <shown>|b our tim|b two with|b whichever <facts>|b your reason|leads cod|reports decision
-36 s do know|s in second|s no <said>|s thos <said>|w offer|w point|w slash|w unus|w worry
-35 asks giv|asks question|b are <facts>|b is ther|b one plu|b peopl use|b sheet $|b that be|b they can
-35 b you chang|b you choos|b your head|b your last|context remark|leads run|plan that names asks|remark not
-35 remark that names sort|reports judg|reports occur|reports pass|reports show|s <said> at|s ^ may|s ^ me
-35 s for tim|s not all|s wher <said>|syntax from|w argument|w may|w okay
-34 b <said> start|b ^ is|b by what|b default $|b i wont|b red $|b reslic it|b sort $|b trac your|leads everyth
-34 remark can|remark they|reports modul|s <said> which|s ^ possibl|s ^ reslic|s ^ six|s open window|tells opener
-34 w fifteen|w paus|w prefer|w reslic
-33 acts tells tells|asks describ|b ^ harm|b a <shown>|b about it|b every other|b from <said>|b harm don
-33 b i havent|b interview $|b let hav|b try to|b we could|b why $|b why would|b you her|nothing ive|question in
-33 remark could|reports im|reports iterabl|reports output|reports toward|requests com|requests thank
-33 s <shown> own|s ^ harm|s ^ thirty|s a test|s befor run|s how doe|s in eye|s is by|s pas <said>
-33 s singl <shown>|s stop the|s what next|syntax two|w outsid|w own|w review|w test
-32 asks com|b follow you|b it say|b me to|b of thre|b pop $|b ran out|b thre hundr|b to an|b whatever you
-32 b you say|b youd <said>|b your view|guess about the language tells|language reports|leads chang|nothing morn
-32 remark wher|reports failur|reports verdict|requests feel|s an <said>|s another <shown>|s for whil|s i youv
-32 s no on|s what <said>|s you through|tells boolean|tells im|tells slid|tells top|w green|w packag
-31 acts sets up advises|b <shown> lov|b as just|b between two|b do is|b eleven $|b may $|b may be|b minut to
-31 b nin <talk>|b pass $|b python $|b ready $|b run tim|b test <talk>|b the number|b version $|b with them
-31 context guess about the language|guess about the language no|language what|question asks|question what
-31 question whol|reports interviewer|s ^ glad|s ^ sorry|s a error|s can me|s of pas|syntax mak|w bool|w opinion
-31 w part
-30 advises compar|b ^ hello|b ^ wev|b an int|b at hom|b be curiou|b decid that|b differ $|b going anywher
-30 b hear your|b im after|b on paper|b read <talk>|b the sound|b them <said>|b undefin $|b we can|b you $
-30 b you trac|guess try|leads way|nothing all|nothing cas|nothing find|reports error|reports fair|reports hello
-30 reports seem|reports weigh|s <shown> red|s ^ enjoy|s ^ let|s ^ pull|s ^ still|s ^ wev|s im <shown>
-30 s wher are|s which doe|s you decid|s you try|sets up cas|w amount|w arrang|w clu|w disagre|w hash|w im
-30 w peac|w story
-29 acts ^ requests|acts advises reports|advises recent|b <said> hold|b <shown> twic|b <shown> wer|b a thousand
-29 b back to|b been a|b condition $|b go into|b hashabl $|b hear what|b how would|b i hav|b in python|b on that
-29 b say one|b seven $|b the constructor|b the input|b the microphon|b to a|b unus for|b was expect|b your ready
-29 nothing ten|plan dont|remark what|reports grad|reports hurry|requests explain|s <said> in|s <shown> chang
-29 s draw <shown>|s end a|s hear you|s how the|s in which|s of onc|s pas the|s such <shown>|s through cod
-29 s what doe|s what in|tells swap|tells twin|w grad|w judg|w session|w swap|w voic
-28 asks notic|asks read|b <said> with|b a cloakroom|b draw $|b error on|b hurry $|b im keep|b in how|b now $
-28 b sorry $|b thirty $|b what should|b what that|b which no|b you giv|b yourself $|guess im|guess tell
-28 nothing put|nothing wev|plan that names when|remark any|remark that names the|requests <said>|requests suppos
-28 s <said> her|s ^ choic|s ^ pass|s ^ put|s dont on|s ther alway|s what cost|s you thi|tells constructor
-28 tells front|w brought|w coat|w nasty|w refus|w sys
-27 acts ^ advises|advises go|advises hash|asks largest|asks moment|asks round|b ^ would|b aloud $|b ill wait
-27 b im <facts>|b in peac|b in your|b item <shown>|b nin in|b no differenc|b of seven|b or <talk>|b peac $
-27 b rather hear|b shall we|b start <asked>|b what it|leads idea|nothing thank|plan then|question no|remark okay
-27 reports story|requests speak|requests youd|s <said> your|s ^ colon|s ^ expect|s fiv that|s for minut
-27 s hav minut|s in <said>|s no at|s of hour|s our is|s out tim|w pop|w task
-26 asks certain|asks far|b <said> method|b ^ arrang|b about your|b cod do|b comment on|b each <said>|b how it
-26 b iterabl $|b keep to|b output $|b pil of|b that happen|b that on|b the <odd>|b the run|b the word
-26 b to myself|b twenty minut|b welcom $|b whichever way|b you follow|b you suspect|language asks|leads <facts>
-26 nothing can|question peopl|remark that names sets up|remark youd|reports boolean|reports point|requests aloud
-26 s <said> go|s <said> on|s <shown> curiou|s ^ gon|s ^ linear|s four six|s imagin <shown>|s know you|s say it
-26 s the modul|s the want|s ther any|s to thousand|s unles <shown>|s use <said>|s what when|s would add
-26 syntax call|syntax peopl|w hello|w mayb|w parenthes|w red
-25 act asks|advises add|asks wrong|b ^ talk|b a good|b a hash|b another <shown>|b as few|b cod <facts>
-25 b cours $|b cross <shown>|b how <facts>|b it <asked>|b its never|b its own|b leav that|b longest $|b lookup $
-25 b no other|b plan $|b round down|b second <shown>|b thank you|b thi tim|b whatsoever $|b which <talk>
-25 b with me|b your choic|nothing are|nothing noon|nothing reports|remark that names for|reports functool
-25 reports null|s ^ add|s ^ boolean|s ^ cours|s ^ seven|s a plac|s answer <shown>|s cam as|s or at|s that call
-25 s that think|s ther no|s to hundr|s to it|s with recursion|s wont that|s your about|tells map|tells quiet
-25 w behav|w condition|w dur|w evict|w javascript|w reader|w screen|w settl|w whatsoever
-24 advises sentenc|advises typ|b <said> compar|b <shown> <said>|b <shown> six|b ^ invent|b all is|b compar each
-24 b do i|b fin $|b from $|b invent a|b linear $|b mor minut|b of one|b primitiv $|b remember at|b return the
-24 b sampl $|b som tim|b the tim|b when would|b you use|b youv <said>|leads go|nothing invent|nothing shall
-24 question sinc|remark tak|reports digit|reports rank|reports rush|s <shown> differenc|s ^ failur|s ^ invent
-24 s ^ output|s ^ plan|s ^ rough|s ^ welcom|s a under|s along way|s alway least|s do hav|s every <said>
-24 s for good|s in version|s let at|s mak <shown>|s six <shown>|s that <said>|s took second|s two four
-24 s wher valu|s you so|s your on|sets up cod|syntax giv|syntax if|syntax in|tells away|tells depth
-24 tells includ|tells speaker|w arrangement|w defend|w draw|w l|w primitiv
-23 advises n|b <shown> <shown>|b <shown> doesnt|b <shown> rather|b ^ nam|b a lambda|b back as|b call <odd>
-23 b hand me|b ill <facts>|b imagin a|b of $|b sort and|b talk me|b the cost|b the step|b to argu|b turn into
-23 b what goe|b wher are|b you in|nothing tim|question theyr|remark tell|reports front|requests cloakroom
-23 requests trac|s ^ back|s ^ map|s ^ plenty|s a version|s do two|s error the|s for to|s if follow|s it for
-23 s it no|s one four|s say one|s to how|s to you|s your say|tells anywher|tells complain|tells int
-23 tells integer|w blank|w caller|w charat|w concern|w element|w i|w mind|w silent|w stat|w us
-22 advises element|advises met|asks cost|asks mind|b <said> at|b <said> zero|b <shown> or|b <shown> rais|b ^ any
-22 b a sort|b about two|b an error|b can see|b cant <asked>|b dont mind|b end of|b everyth pass|b follow your
-22 b how many|b is at|b its for|b least $|b let use|b lik to|b mak a|b necessari $|b never in|b put two
-22 b quarter of|b still fail|b stuck $|b subtract one|b thirty two|b to thi|b until <said>|b water and|b wev got
-22 b your own|guess which|leads <asked>|nothing nobody|nothing slow|nothing someon|plan how|question ill
-22 remark that names tells|reports crackl|reports dictionary|reports temperatur|s <shown> count|s ^ default
-22 s ^ pleas|s about minut|s and is|s feel to|s i grad|s in no|s may up|s mor onc|s quarter an|s say <shown>
-22 s they as|s what be|s would hav|tells <said>|tells element|tells silenc|tells typ|tells warm|w crackl
-22 w estimat|w keep|w lucky|w mention|w method|w nlargest|w play|w talk|w temperatur
-21 asks problem|b <said> doe|b <said> them|b ^ being|b ^ lucki|b ^ reslic|b ^ welcom|b after <said>|b be her
-21 b busy $|b by lin|b by thre|b forbidden $|b four to|b from your|b good <talk>|b heard you|b i hear
-21 b it throw|b its siz|b many <facts>|b me $|b minut <shown>|b of tast|b one at|b order of|b own <shown>
-21 b sequenc of|b show $|b suppos i|b taken $|b ther can|b theyr <shown>|b thre to|b to <talk>|b to end|b us $
-21 b your fre|language they|leads along|leads word|n <said> 1|nothing youv|remark hav|remark that names how
-21 reports forbidden|reports happen|reports ill|reports interview|reports library|reports minut|requests nam
-21 requests plan|s <said> allow|s <shown> different|s <shown> fewer|s ^ few|s ^ lucki|s ^ pick|s ^ stor
-21 s add the|s as can|s collection <said>|s for bit|s i the|s last fals|s middl the|s non them|s of pass
-21 s should from|s talk through|s the cas|s which are|s you for|tells chang|tells menu|tells reslic|w design
-21 w forbidden|w function|w giv|w lopsid|w lucki|w menu|w sampl|w six|w sketch|w tast|w tomorrow|w typ|w wrap
-20 b <said> to|b <said> without|b <shown> either|b <shown> no|b ^ even|b ^ let|b ^ pleas|b ^ sorry|b a fourth
-20 b a minut|b concern $|b do one|b equal <odd>|b equal fals|b in what|b interviewer $|b last equal|b low to
-20 b million to|b much doe|b of us|b part of|b say which|b trac that|b up thre|b what can|b you writ|b your lin
-20 guess about the language it|leads smaller|nothing my|plan thi|reports afterward|reports cam|reports colon
-20 reports explain|reports hot|requests fre|requests sketch|s <shown> long|s <shown> nod|s <shown> see
-20 s ^ several|s are on|s by own|s fifty <shown>|s goe a|s ill that|s in sentenc|s me if|s recursion on
-20 s reslic from|s the has|s tim which|s when when|tells bor|tells exist|w absent|w bor|w cloakroom|w holiday
-20 w lon|w ready|w show|w spent
-19 advises shift|asks longest|b <said> from|b <said> together|b ^ scan|b ^ ten|b ^ whichever|b a fair
-19 b a program|b are thos|b by identity|b cod would|b do <asked>|b dot floor|b draw the|b editor $
-19 b eight <talk>|b for with|b id lik|b in cas|b input is|b minu a|b modul $|b on two|b rather not|b run $
-19 b she has|b test $|b test befor|b their <odd>|b thing you|b to work|b two separat|b use a|b whenever your
-19 b window $|b worry about|b you <said>|b you sort|b your <shown>|guess about the language as|guess could
-19 language a|nothing fifteen|nothing leads|nothing set|nothing sorry|nothing that|nothing would
-19 remark that names both|reports laugh|reports mind|reports quarter|reports ready|reports wev|reports worry
-19 requests ahead|requests describ|requests pick|requests point|requests suit|s <shown> took|s <shown> written
-19 s ^ ahead|s ^ any|s ^ job|s ^ mention|s ^ round|s ^ suppos|s ^ twelv|s ^ voic|s could put|s doe cod|s giv a
-19 s how might|s isnt the|s math floor|s only the|s sam and|s that question|s the bucket|s the until|s two that
-19 s unles pas|s what i|s would check|sets up minut|syntax ther|tells arrang|tells loan|tells str|w builtin
-19 w identity|w lay|w myself|w particular|w seventy|w yourself
-18 asks check|asks expect|asks feel|asks learn|asks visit|b <shown> undefin|b ^ c|b ^ enough|b ^ min|b ^ pop
-18 b ^ rang|b ^ she|b ^ someon|b ^ sound|b ^ start|b ^ stay|b ^ suppos|b ^ thirty|b and ther|b both on
-18 b but <shown>|b cam back|b cas $|b check that|b doesnt $|b four <shown>|b gav <shown>|b had never|b how $
-18 b how are|b i keep|b i think|b in them|b is part|b it do|b it rais|b it under|b its call|b keep a
-18 b lon <shown>|b me one|b method $|b of ten|b off by|b pil and|b plenty of|b poker <talk>|b quot $|b red one
-18 b the <asked>|b the <said>|b ther tim|b they may|b to back|b to talk|b uniqu $|b use for|b was never
-18 b watch you|b when to|b with four|b word $|b would each|b your <talk>|b your result|leads result|nothing c
-18 nothing hello|nothing kayak|plan let|remark certain|remark on|remark that names leads|remark up
-18 reports neutral|requests approach|requests littl|s <said> every|s <said> you|s <shown> test|s ^ are
-18 s ^ explain|s ^ forty|s ^ hear|s ^ need|s ^ okay|s a word|s do think|s element its|s fiv six|s in who
-18 s invent <shown>|s lov hear|s of her|s of own|s one <said>|s they be|s thi to|s thre then|s want <shown>
-18 s what its|s you only|sets up word|syntax not|tells doubl|tells fair|tells pop|w chang|w claim|w curiou
-18 w flat|w fourteen|w hop|w listen|w nam|w neutral|w persuad|w poker|w quot|w uniqu
-17 advises apologis|advises smaller|asks choos|asks longer|b <said> against|b <said> modul|b ^ congratulation
-17 b ^ green|b ^ lay|b ^ said|b a lin|b absent $|b anyway $|b as larg|b at four|b collection <said>
-17 b far <asked>|b from what|b ill leav|b its tim|b just behind|b larg as|b littl longer|b minu four|b nor shak
-17 b on <facts>|b said <talk>|b see in|b shak my|b stand for|b stop with|b that help|b the caller|b thi problem
-17 b through it|b to apologis|b to our|b with last|b wont <odd>|b would they|b you expect|b youd <odd>
-17 b youd app|guess whether|language two|nothing bles|nothing cut|nothing green|nothing the|plan noth|plan which
-17 remark go|remark provid|remark thank|reports congratulation|reports fit|reports gav|reports hard|reports rough
-17 requests loud|requests play|s <shown> <shown>|s <shown> repeat|s <shown> soon|s ^ brought|s ^ congratulation
-17 s ^ id|s ^ keep|s ^ lay|s ^ queu|s ^ speak|s ^ statement|s ^ then|s an error|s are minut|s by <said>
-17 s count two|s for its|s from first|s hav mind|s how memory|s my stay|s nor my|s on lin|s shak head
-17 s use from|s what variabl|s your idea|s your stand|tells behind|tells count|tells default|tells identity
-17 tells packag|tells recommend|w anyway|w apologis|w congratulation|w defin|w depend|w drum|w eighteen|w pas
-17 w tissu|w tupl
-16 advises fill|advises need|advises slow|asks touch|b <said> ther|b <shown> sooner|b ^ cas|b ^ silenc|b ^ twelv
-16 b ^ zero|b a hint|b about the|b bit $|b by its|b call <said>|b doe <said>|b each item|b element and
-16 b evict $|b favourit $|b feel <facts>|b feel fre|b for of|b from thi|b half hour|b hav a|b im listen
-16 b in bracket|b in no|b index error|b insid another|b know about|b last $|b let not|b mayb $|b me hear
-16 b myself $|b nam the|b nin to|b of yourself|b rush $|b say two|b say when|b show me|b story $|b the lookup
-16 b thirty fiv|b through what|b two and|b two thing|b up to|b was want|b wer want|b wher <shown>|b which your
-16 b wont <facts>|b writ <shown>|language by|nothing even|nothing noth|nothing twelv|question minu|remark see
-16 remark that names every|remark thre|remark whatever|reports heard|reports item|reports number|reports outsid
-16 reports silent|reports undefin|requests pil|s <said> look|s ^ no|s ^ noth|s ^ silenc|s ^ talk|s ^ to
-16 s a about|s a if|s and if|s did <shown>|s did hav|s error lin|s in statement|s it now|s its quiet|s let hear
-16 s long you|s may one|s pil <shown>|s rais indexerror|s say two|s see in|s sort the|s ther least|s to about
-16 s to million|s who when|s you as|s you out|s your would|syntax advises|syntax on|tells d|tells evict
-16 tells hint|tells pleasur|tells session|tells set|tells someon|w byt|w eighty|w expir|w idea|w invent
-16 w keyboard|w pleas|w shout
-15 advises seen|advises trac|asks belong|asks exact|asks input|asks lik|asks writ|b <said> again|b <said> anyway
-15 b <said> into|b <shown> doe|b ^ be|b ^ com|b ^ rough|b ^ swap|b ^ top|b a point|b a regular|b a typ
-15 b a typeerror|b any other|b both <said>|b cod <shown>|b constructor $|b did <shown>|b didnt <asked>|b feet $
-15 b find out|b hundr <shown>|b i notic|b ill be|b in every|b input $|b jump to|b long $|b many <talk>
-15 b next on|b nin $|b of fiv|b or mor|b our <shown>|b out <said>|b out for|b out loud|b result look
-15 b right now|b test first|b that ther|b the documentation|b the menu|b them <odd>|b then $|b to decid
-15 b wer <asked>|b word <shown>|b word of|b you draw|b you estimat|b your <said>|b your version|leads approach
-15 nothing nam|nothing she|nothing tak|plan okay|plan try|question try|reports anybody|reports coat|reports deal
-15 reports differ|reports phon|reports receiv|reports slash|requests queu|requests stay|s <said> mor|s <said> to
-15 s <shown> carry|s <shown> return|s ^ fit|s ^ p|s ^ play|s ^ problem|s ^ receiv|s a expression|s a of
-15 s an with|s and back|s and other|s and what|s any of|s apart the|s as lik|s back <shown>|s carry <said>
-15 s each them|s few as|s finish the|s half <said>|s hear youd|s i your|s if want|s ill the|s jump the
-15 s method <said>|s of day|s one per|s or by|s out many|s sit a|s that occur|s the allow|s the thre|s to fifty
-15 s what first|s would go|s your fil|sets up add|tells mer|tells row|tells undefin|w charg|w deal
-15 w documentation|w easi|w expensiv|w feed|w gav|w keyerror|w practic|w sentenc|w sip|w thirty|w typeerror
-14 advises closer|advises cost|advises lookup|asks grow|b <said> away|b <said> wher|b <shown> are|b <shown> dont
-14 b <shown> fewer|b ^ append|b ^ assign|b ^ drop|b ^ eleven|b ^ in|b ^ perhap|b ^ popitem|b ^ problem
-14 b ^ seven|b ^ sys|b ^ thi|b a condition|b a nin|b a poor|b a short|b a test|b a whol|b about that
-14 b afterward $|b again until|b and call|b arent $|b been <said>|b being <said>|b between <talk>|b cam <facts>
-14 b chang your|b doubl <shown>|b easy to|b fiv in|b follow <talk>|b for say|b given <shown>|b hash <odd>
-14 b heapq <odd>|b i hand|b i neither|b if i|b im a|b includ $|b isnt allow|b it fail|b it yet|b its linear
-14 b java and|b let <asked>|b look the|b new <said>|b nin pas|b python you|b serv $|b shar $|b small <facts>
-14 b spend the|b straight $|b such <facts>|b sur of|b than i|b that perfect|b that possibl|b the draw
-14 b the object|b ther already|b ther may|b ther plenty|b to judg|b to seven|b tomorrow $|b unles you
-14 b was <asked>|b what miss|b whichever you|b with few|b you learn|b you think|b you unit|b you whether
-14 guess about the language in|guess thatd|nothing d|nothing half|nothing let|nothing requests|nothing tells
-14 nothing think|plan that names sort|question fals|remark each|remark that names left|reports exception
-14 reports giv|reports seventy|requests good|requests input|requests need|s <said> into|s <said> or
-14 s <shown> whether|s ^ all|s ^ arrang|s ^ charat|s ^ choos|s ^ error|s ^ perhap|s ^ popitem|s ^ seem|s ^ sort
-14 s ^ today|s ^ version|s a when|s add <said>|s another than|s can <said>|s can on|s do one|s do them
-14 s for the|s hav her|s i it|s ill quiet|s im a|s it me|s know the|s last is|s of cas|s of dict|s say about
-14 s som and|s sur you|s tak <shown>|s that me|s ther and|s ther at|s thousand at|s thre that|s to what
-14 s way you|s wer most|s what one|s would put|s you argu|s you writ|s your onc|tells bracket|tells feed
-14 tells messag|tells push|tells tupl|w complain|w front|w heapq|w indexerror|w literal|w replaceall|w rim
-14 w spac|w stretch|w suspect
-13 asks end|asks going|asks split|asks stand|b <shown> non|b <shown> pass|b ^ each|b ^ feel|b ^ i|b ^ m|b ^ me
-13 b ^ my|b ^ p|b ^ quick|b ^ they|b a voic|b about its|b after each|b and both|b are off|b be your|b bucket $
-13 b can writ|b closer $|b comfortabl $|b cost of|b could go|b crash with|b different $|b do on|b each <odd>
-13 b exception $|b fifteen <talk>|b hour $|b how <said>|b how you|b i <asked>|b i leav|b if ther|b it compar
-13 b least <talk>|b length and|b let you|b minu thre|b of four|b of paper|b one failur|b our <asked>|b pas $
-13 b past it|b person $|b point at|b result <asked>|b settl $|b short <talk>|b sign $|b sinc thre|b siz and
-13 b som <asked>|b squar <odd>|b squar bracket|b tak from|b ten $|b that order|b the compiler|b the end
-13 b the fail|b the output|b theyr your|b through that|b to fiv|b to two|b trac it|b understand it|b what mak
-13 b without one|b would any|b zero <odd>|nothing doe|nothing fifty|nothing leav|nothing m|question tell
-13 question when|remark fin|remark that names count|remark when|reports bucket|reports claim|reports import
-13 reports valu|s <said> any|s <said> hold|s <said> not|s <shown> four|s <shown> green|s <shown> middl
-13 s <shown> whatever|s ^ diagonal|s ^ iterabl|s ^ left|s ^ pop|s ^ rain|s ^ report|s ^ she|s ^ third
-13 s ^ together|s ^ typ|s ^ would|s all pas|s any may|s befor first|s by it|s cant you|s from statement
-13 s gav <shown>|s hear reason|s im the|s in middl|s it hand|s let that|s let to|s me what|s me youd
-13 s million a|s minut go|s off <shown>|s on largest|s only how|s our <shown>|s pair the|s point the
-13 s provid <shown>|s question you|s ran of|s sort <shown>|s start <said>|s step your|s stuck a|s that up
-13 s the are|s the clos|s the recent|s to penny|s to your|s two thousand|s wouldnt be|s you last|s you that
-13 s your through|syntax rang|syntax unles|tells jump|tells lay|tells red|tells slip|w beep|w choos|w fallback
-13 w normal|w obviou|w pac|w popitem|w rain|w receiv|w silenc|w str|w unit
-12 advises cod|advises hear|advises middl|advises report|advises use|asks convinc|asks mean|asks nam|asks point
-12 asks tru|b <said> throw|b <said> your|b <shown> now|b <shown> seven|b ^ giv|b ^ six|b a keyerror|b a window
-12 b afraid $|b an exception|b an indexerror|b and compar|b and want|b any <said>|b anyth $|b app it|b are and
-12 b be below|b be for|b cam out|b caretaker <talk>|b comparator $|b decid whether|b depend on|b dequ $
-12 b digit $|b do <shown>|b dont read|b easier to|b fewer than|b finish your|b forty <shown>|b four <said>
-12 b go ahead|b if they|b isnt <asked>|b isnt ther|b it behav|b it look|b leav thi|b lopsid <shown>|b m $
-12 b may <said>|b me two|b n <talk>|b no spac|b not need|b now and|b or fals|b or two|b outer <said>|b own word
-12 b pleasur $|b popitem with|b possibl $|b rais $|b second ther|b sweep $|b than befor|b the dog|b the screen
-12 b the task|b the work|b to choos|b to settl|b troubl $|b tru or|b warm <talk>|b we hav|b what wer|b with an
-12 b would be|b you gav|b you pas|b you pleas|b you run|b your given|b your variabl|b zero $|nothing eleven
-12 nothing non|nothing six|nothing we|plan that names at|plan we|remark left|remark that names push|reports fail
-12 reports jumbl|reports m|reports offer|reports snow|reports wrap|requests <shown>|requests idea|requests peac
-12 requests say|s <said> them|s <shown> day|s <shown> much|s <shown> run|s ^ being|s ^ interview|s ^ lon
-12 s ^ scan|s at end|s be as|s be zero|s build <said>|s could trac|s dot for|s fourth of|s from in|s good of
-12 s had been|s happen your|s hear well|s i every|s i its|s i know|s idea a|s if help|s in way|s its four
-12 s leav open|s let thre|s loan the|s look for|s loop it|s many are|s of plac|s on you|s one expect|s out step
-12 s own <shown>|s popitem last|s say the|s sinc point|s talk you|s that for|s that run|s the turn|s they into
-12 s theyr <said>|s thousand the|s through <said>|s to put|s tru fals|s typ the|s what them|s what they
-12 s whatever you|s when you|s whether is|s with slow|s would read|s writ <said>|sets up python|syntax both
-12 syntax poll|tells concern|tells indexerror|tells keep|tells lon|tells pointer|w accept|w door|w feel|w learn
-12 w patienc|w predict|w suppos|w valu|w weather
-11 advises draw|advises extend|advises land|advises left|advises sooner|advises tea|asks add|asks plan|asks seen
-11 asks try|b <said> dot|b <shown> element|b <shown> untouch|b <shown> us|b ^ assum|b ^ happy|b ^ okay|b ^ siz
-11 b ^ therell|b a fiv|b a list|b among them|b and return|b are right|b at all|b be two|b befor it|b below zero
-11 b bigint $|b blank $|b cent $|b com <asked>|b could start|b direction $|b doesnt <odd>|b dont <facts>
-11 b down first|b each <facts>|b enumerat <shown>|b every cas|b every even|b failur $|b fair $|b fifteen minut
-11 b figur on|b first idea|b follow no|b going on|b halfway through|b her for|b how long|b hum $|b if its
-11 b insertion <facts>|b insertion point|b is uniqu|b it a|b job is|b land <shown>|b last of|b let leav|b loud $
-11 b many ther|b me if|b me that|b me when|b me wher|b me why|b neighbour <said>|b of cours|b of two|b on lin
-11 b on when|b one pass|b over a|b play <shown>|b question for|b rais an|b recommend $|b repeat it|b sign and
-11 b sooner <talk>|b sound <odd>|b stack of|b term $|b that <said>|b the builtin|b the door|b the editor
-11 b the nod|b the reason|b the right|b the roof|b to land|b to repeat|b to worry|b twenty $|b wer one
-11 b word <asked>|b would a|b you pop|b your draw|b your mind|b your thought|b your voic|b youv said|guess any
-11 leads sit|n <shown> 4|nothing p|nothing suppos|plan that names wher|plan today|plan why|question any
-11 question on|question say|remark at|remark itd|remark water|reports besid|reports card|reports stay
-11 reports stuck|reports swap|requests moment|s <said> if|s <said> off|s <said> thos|s <shown> cas
-11 s <shown> insertion|s <shown> leav|s <shown> now|s <shown> uniqu|s <shown> want|s ^ enumerat|s ^ fetch|s ^ i
-11 s ^ oldest|s ^ pointer|s ^ replaceall|s ^ show|s ^ someon|s ^ their|s ^ therell|s ^ what|s a a|s a worth
-11 s about <shown>|s after third|s and their|s been for|s being for|s chang the|s do see|s doe do|s dont into
-11 s for me|s green the|s hand <said>|s has land|s hav and|s how that|s how ther|s if of|s it off|s job to
-11 s land on|s low high|s mak new|s map the|s minut the|s of cod|s put figur|s rather your|s say or|s say that
-11 s start zero|s the four|s the show|s thre eight|s through lin|s to els|s two then|s we <shown>|s what your
-11 s would for|s would other|sets up input|syntax siz|tells bigint|tells breadth|tells byt|tells drawer
-11 tells forgiv|tells gon|tells itll|tells lie|tells therell|tells verdict|tells version|w attempt|w bigint
-11 w canteen|w cut|w eye|w fir|w number|w therell|w valueerror
-10 advises differ|asks differ|asks goe|asks long|asks small|asks speak|asks thing|asks version|b <said> an
-10 b <said> will|b <shown> eight|b <shown> hold|b <shown> min|b <shown> that|b <shown> whatsoever|b ^ cut
-10 b ^ enjoy|b ^ everybody|b ^ explain|b ^ given|b ^ nin|b ^ non|b ^ ready|b a bool|b a comma|b a recursion
-10 b all <facts>|b alway <odd>|b and again|b and got|b and trac|b append it|b at first|b can happen|b can pas
-10 b clear <talk>|b comma on|b doe a|b doesnt hav|b each answer|b eighty $|b explain $|b few <facts>|b for or
-10 b from when|b gav two|b go through|b goe wrong|b going <talk>|b hand it|b happy <odd>|b hold after|b hold for
-10 b identity $|b in singl|b index <talk>|b is ever|b is red|b is up|b it back|b its miss|b let do|b lin <odd>
-10 b lin seven|b lin to|b mak <asked>|b may use|b might be|b no rush|b object $|b of pair|b offer $|b only $
-10 b or an|b or thre|b our <odd>|b out your|b plu <asked>|b python yes|b rather than|b report the|b say $
-10 b say <talk>|b singl quot|b slic of|b small cas|b sort <talk>|b that non|b the hidden|b the match
-10 b the neighbour|b the partner|b the sheet|b the zero|b then two|b thos of|b thre <shown>|b thre instead
-10 b twenty <talk>|b two nam|b two or|b two slash|b under a|b up and|b was two|b we <shown>|b wher two
-10 b with whatever|b worst cas|b writ an|b yet $|b you someth|b youll never|b your <asked>|b your would
-10 guess for|language one|nothing for|nothing row|plan she|plan what|question start|question thos|remark equal
-10 remark its|remark leav|remark need|remark that names onc|remark zero|reports argument|reports describ
-10 reports disagre|reports exceed|reports exist|reports faint|reports init|reports practic|reports prov
-10 reports python|reports report|reports round|requests enjoy|requests shout|requests show|s <said> lot
-10 s <said> still|s ^ <shown>|s ^ clu|s ^ cut|s ^ eight|s ^ hidden|s ^ in|s ^ integer|s ^ off|s ^ parenthes
-10 s ^ produc|s ^ ready|s ^ task|s ^ try|s ^ verdict|s ^ whichever|s an <shown>|s as pleas|s as understand
-10 s be twic|s been thi|s call <said>|s can how|s count <shown>|s each know|s finish sentenc|s has a|s if input
-10 s if is|s in quot|s in yes|s its if|s match the|s no <shown>|s of would|s on clock|s one put|s read <said>
-10 s right is|s set up|s setrecursionlimit the|s that no|s the amount|s the may|s the unus|s the zero|s ther but
-10 s thousand in|s to run|s to why|s typ <shown>|s valu the|s when tim|s which did|s wont how|s you or
-10 s you pas|s you say|s youv me|s youv mor|s youv two|syntax pas|syntax wrap|tells bool|tells centr
-10 tells combin|tells diagonal|tells failur|tells ive|tells sys|w allow|w card|w clear|w cod|w compil
-10 w confirm|w connection|w drawer|w faint|w headset|w hour|w library|w narrat|w nonlocal|w ok|w otherwis
-10 w shar|w sum|w sweet|w syntax|w through|w topic
-9 advises behind|advises lif|advises littl|advises pull|advises structur|asks becom|b <said> afterward
-9 b <said> all|b <said> run|b <shown> ran|b <shown> report|b <shown> suit|b <shown> two|b ^ fewer|b ^ pick
-9 b ^ unles|b a given|b a runtimeerror|b a valueerror|b about who|b against that|b agre $|b all <said>
-9 b alway <shown>|b another sid|b any one|b apologis $|b are <shown>|b are fin|b as a|b assign the|b be <asked>
-9 b be <shown>|b be insert|b been quiet|b beep $|b bit mor|b certain $|b compar by|b complet $|b count them
-9 b design $|b doe <asked>|b dot <shown>|b dot trunc|b duty $|b each onc|b either <said>|b english $|b exact do
-9 b four with|b from my|b giv <said>|b hand back|b ill neither|b im <asked>|b im glad|b im only|b in cod
-9 b index <facts>|b index minu|b insertion <asked>|b insertion order|b into <facts>|b is hashabl|b it mean
-9 b it stop|b it then|b its plac|b just now|b keep out|b lambda that|b last <asked>|b least one|b loan and
-9 b loop onc|b may occur|b middl with|b monday $|b must <asked>|b my <odd>|b neighbour on|b notic a|b o n
-9 b okay $|b on <talk>|b on purpos|b one idea|b parenthes $|b pas <said>|b pick it|b plu two|b present $
-9 b problem for|b punctuation $|b queu <talk>|b quiet on|b read your|b recent <shown>|b result is|b say how
-9 b separat <shown>|b short one|b six $|b sketch a|b slash $|b someon who|b speak for|b still $|b test <facts>
-9 b that chang|b that from|b that i|b that mad|b the coat|b the fallback|b the half|b the messag|b the sentenc
-9 b they are|b to find|b trunc $|b up your|b version of|b was <odd>|b was ther|b wer <facts>|b what question
-9 b when do|b which moment|b whil <talk>|b wont <said>|b you hop|b you import|b you receiv|b you show
-9 b you test|guess you|leads test|leads touch|nothing fals|nothing fin|nothing letter|nothing list|nothing mov
-9 nothing say|nothing siz|nothing ther|nothing treat|nothing welcom|nothing work|plan tell|plan that names then
-9 question be|question letter|question spac|remark im|remark never|remark of|remark that names an
-9 remark that names thre|remark ther|reports anyway|reports decorator|reports hashabl|reports kind|reports perhap
-9 reports print|reports punctuation|reports sum|reports syntax|reports view|requests assum|requests eye
-9 requests problem|requests test|s <said> they|s <shown> but|s <shown> separat|s ^ and|s ^ draw|s ^ giv
-9 s ^ lift|s ^ mak|s ^ method|s ^ or|s ^ remov|s ^ stop|s ^ unles|s again again|s and next|s be your
-9 s brac <said>|s comma both|s compar by|s do hold|s doe it|s each from|s end in|s entry the|s fair to
-9 s fill <said>|s four a|s go that|s half our|s heap <shown>|s id not|s im out|s in worst|s instead one
-9 s is with|s isnt anywher|s it ther|s its least|s its sort|s let back|s let through|s mak differenc
-9 s many <shown>|s math trunc|s may that|s not me|s of lin|s of nin|s on cod|s on your|s or is
-9 s rais runtimeerror|s remov last|s sam if|s six the|s soon you|s suppos wer|s ten of|s test your|s thank for
-9 s the argument|s the if|s the next|s their <said>|s thos <shown>|s thre with|s two plac|s until <said>
-9 s what cod|s what mean|s what on|s wher your|s would want|s you any|s you worry|s your a|s your find
-9 s your mak|s youv out|s zero it|s zero of|sets up look|sets up o|sets up pop|tells book|tells fallback
-9 tells green|tells head|tells kid|tells primitiv|tells sampl|tells subtract|tells themselv|tells weather
-9 tells wev|w afternoon|w alright|w argu|w bad|w duty|w echo|w english|w fourth|w hear|w init|w item
-9 w longest|w low|w promis|w punctuation|w remov|w runtimeerror|w send|w seven|w static|w styl|w tempt
-9 w toarray|w top|w trunc|w undo|w unles|w view
-8 advises expression|advises feel|advises hang|advises order|advises regular|advises see|advises shut|asks decid
-8 asks hardest|asks insid|asks letter|asks smaller|asks solution|asks stat|asks stor|asks sur|asks word
-8 asks wrot|b <said> grow|b <said> onc|b <said> only|b <shown> gav|b <shown> item|b ^ back|b ^ blank|b ^ colon
-8 b ^ def|b ^ forty|b ^ integer|b ^ trac|b ^ without|b ^ youll|b a counter|b a lon|b a look|b an object
-8 b and middl|b and onc|b and show|b are correct|b are no|b are red|b array <odd>|b array and|b array dot
-8 b befor the|b believ $|b bother you|b built in|b chang $|b charat with|b convinc me|b decision $|b default it
-8 b did your|b do hav|b do they|b doe and|b draw me|b eight minut|b eight of|b eighteen <talk>|b eighteen minut
-8 b either <facts>|b els <shown>|b enjoy $|b enumerat $|b equal <talk>|b error in|b every <shown>|b explain it
-8 b fifty thre|b fin to|b flat $|b for $|b for forty|b for one|b for us|b form $|b from minu|b going with
-8 b green <talk>|b hav an|b hav someth|b hear $|b how sur|b how that|b if one|b im <said>|b im going
-8 b import it|b in any|b indexerror $|b is for|b is that|b it mor|b know its|b later on|b left to|b let hear
-8 b long <shown>|b may well|b most <facts>|b much is|b need $|b next to|b non for|b of <facts>|b one was
-8 b or not|b outsid $|b particular <shown>|b plan on|b point ten|b pop <facts>|b provid the|b question <asked>
-8 b rang over|b read <odd>|b repeat <shown>|b say either|b say so|b say to|b second cas|b see your
-8 b sinc <facts>|b sinc version|b sing $|b speak $|b still want|b suit you|b task $|b than ther|b that allow
-8 b that no|b that our|b that rais|b that use|b the cas|b the dict|b the nin|b the only|b the problem
-8 b the str|b their <asked>|b their kid|b ther is|b ther onc|b throw an|b to fifty|b to listen|b to someth
-8 b to test|b to twelv|b toward <shown>|b twenty fiv|b twic in|b two minut|b two part|b what on|b what speak
-8 b which <facts>|b whil $|b with fiv|b you explain|b you trust|b your chair|b your throat|b youv stop
-8 b youv try|guess about the language from|guess sur|leads behav|leads leav|nothing cabinet|nothing forty
-8 nothing ready|nothing someth|nothing until|nothing writ|plan fin|question equal|question put|remark draw
-8 remark whichever|reports clu|reports confirm|reports drop|reports element|reports infinity|reports longest
-8 reports low|reports tupl|reports worth|requests breath|requests finger|requests narrat|requests ready
-8 requests short|requests start|requests work|s <said> item|s <said> then|s <shown> allow|s <shown> eleven
-8 s <shown> fifty|s <shown> show|s <shown> to|s ^ appreciat|s ^ blank|s ^ cam|s ^ cant|s ^ combin|s ^ depth
-8 s ^ describ|s ^ either|s ^ eleven|s ^ fifteen|s ^ look|s ^ m|s ^ nought|s ^ paus|s ^ python|s ^ sooner
-8 s ^ sys|s ^ tall|s ^ trac|s ^ wrap|s ^ youll|s a point|s all are|s all sam|s and no|s and you|s at plac
-8 s be answer|s be of|s both the|s by hundr|s cam it|s can from|s can say|s cas the|s cod at|s count one
-8 s do feel|s doe of|s down its|s each by|s either of|s end the|s ever in|s fiv <shown>|s fiv and|s for least
-8 s for order|s from length|s from other|s has least|s hav chang|s how <shown>|s i catch|s i hand|s if say
-8 s is no|s ive a|s ive you|s kind you|s lay the|s left and|s may <shown>|s me <said>|s me one|s might it
-8 s need <said>|s never and|s not any|s of may|s of youd|s on mor|s on sheet|s on tabl|s one just|s one you
-8 s opener the|s out me|s pass the|s rather you|s seven and|s show how|s step it|s stop befor|s tak of
-8 s than are|s that someth|s that use|s the item|s the yourself|s them me|s ther for|s thre by|s thre ten
-8 s to editor|s toward infinity|s up in|s use <shown>|s we it|s wher two|s why <said>|s with comma|s with your
-8 s wont it|s would look|s you explain|s you think|s youv about|sets up default|sets up dot|sets up pas
-8 sets up use|syntax colon|syntax slic|tells absent|tells attribut|tells cur|tells fail|tells interview
-8 tells javascript|tells list|tells loud|tells match|tells popitem|tells slash|tells sort|tells tabl|tells valu
-8 tells written|w ann|w appreciat|w assumption|w attribut|w bench|w brok|w charger|w computer|w drink
-8 w effort|w explor|w fewer|w hardest|w hasnt|w odd|w plan|w pleasant|w produc|w rank|w rat|w scal|w shift
-8 w squar|w stamp|w until
-7 advises sort|asks cas|asks different|asks got|asks next|asks rely|asks settl|b <said> tak|b <shown> $
-7 b <shown> becaus|b <shown> bring|b <shown> expect|b <shown> giv|b <shown> pas|b ^ afternoon|b ^ describ
-7 b ^ down|b ^ link|b ^ map|b ^ point|b ^ show|b ^ sketch|b ^ speak|b ^ their|b ^ ther|b a beep|b a breath
-7 b a pleasur|b a ten|b act out|b all ten|b answer that|b answer with|b arent any|b attention $|b be quiet
-7 b belong in|b bracket with|b by eye|b by your|b can $|b can explain|b cas <talk>|b choos a|b cod doe
-7 b com <shown>|b com into|b comfortab $|b complain about|b complain if|b couldnt see|b count for|b curiou about
-7 b describ your|b do next|b dont do|b door $|b doubl equal|b drop off|b els <odd>|b expect one|b explain the
-7 b faint $|b feel for|b fin as|b find me|b first version|b fiv of|b goe <talk>|b got two|b halv $|b happen $
-7 b hav any|b how might|b how your|b i heard|b if all|b if any|b in cur|b in enumerat|b in term|b in use
-7 b index out|b is allow|b it matter|b it may|b it suit|b itll be|b its good|b its only|b jumbl $
-7 b kept <shown>|b largest input|b last <said>|b learn from|b look lik|b loop to|b mak $|b mak you|b me each
-7 b me your|b mention $|b minut <asked>|b miss <said>|b nam <talk>|b next one|b nod and|b non of|b not as
-7 b of water|b one all|b one fail|b one sentenc|b order $|b persuad me|b plan <talk>|b play it|b point eight
-7 b put a|b python <asked>|b python thre|b quiet for|b return for|b sam object|b say mor|b say without
-7 b seven of|b shortest <shown>|b sid is|b silenc is|b slash <said>|b someth about|b sound cheerful|b spend it
-7 b tak car|b tast $|b term of|b test pass|b thank $|b that up|b the drawer|b the hardest|b the head
-7 b the iterabl|b the keyboard|b the library|b the longest|b the set|b the speaker|b the tal|b the top
-7 b ther arent|b theyr two|b think it|b think through|b throw a|b to answer|b total $|b twelv <talk>
-7 b twelv minut|b two hundr|b two was|b typ <odd>|b until <shown>|b up the|b walk <said>|b walk me
-7 b way <shown>|b we all|b weekend $|b weigh up|b what each|b when is|b wher i|b wher thre|b work through
-7 b worst <shown>|b you of|b you predict|b you sit|b you weigh|b your headset|b your output|b your plac
-7 b your run|b youv seen|guess about the language reports|guess suppos|language in|language whol|leads mov
-7 nothing afternoon|nothing left|nothing seven|nothing silenc|nothing thirty|nothing though|nothing to
-7 nothing wher|plan that names doe|plan that names requests|plan that names you|question beyond|question neither
-7 question they|question unles|remark open|reports abov|reports amount|reports bracket|reports editor
-7 reports enjoy|reports flat|reports holiday|reports nod|reports patienc|reports pleasur|reports prefer
-7 reports quot|reports set|reports topic|reports undo|reports voic|reports week|requests bracket|requests draw
-7 requests follow|requests someth|requests stat|s <said> hand|s <said> many|s <shown> apologis|s <shown> being
-7 s <shown> million|s <shown> neighbour|s ^ afternoon|s ^ builtin|s ^ byt|s ^ char|s ^ convinc|s ^ hasnt
-7 s ^ int|s ^ join|s ^ lost|s ^ my|s ^ phon|s ^ postman|s ^ quiet|s ^ rais|s ^ sketch|s ^ toarray|s a day
-7 s a was|s about you|s alway for|s alway one|s and it|s and on|s and thre|s answer a|s ask a|s best can
-7 s both <said>|s can is|s cod to|s doe approach|s doe loop|s dont in|s doubl a|s each with|s fewer two
-7 s follow <shown>|s for a|s go all|s happen a|s i from|s i judg|s if feel|s if the|s in brac|s in old
-7 s in problem|s is larg|s it down|s it your|s larg the|s littl two|s look it|s many is|s may as|s may ther
-7 s much is|s neednt them|s of original|s on someth|s one twenty|s only for|s or dot|s out <said>|s part each
-7 s perfect to|s play through|s python <said>|s quiet a|s sam may|s smallest for|s spend <shown>|s still you
-7 s ten as|s ten on|s term the|s that befor|s that cant|s that writ|s the hand|s the seven|s ther lin
-7 s ther youd|s to front|s to its|s to right|s to thos|s trac <shown>|s under <said>|s up ten|s was <said>
-7 s was in|s what about|s when it|s wher a|s which a|s with new|s would see|s would test|s you cheerful
-7 s youd <said>|s your arriv|s your go|sets up let|sets up together|syntax list|syntax without|tells accept
-7 tells anyway|tells back|tells caller|tells declar|tells dot|tells explain|tells hashabl|tells height
-7 tells itd|tells log|tells modul|tells new|tells pair|tells round|tells understand|tells welcom|w attention
-7 w comfortab|w deliberat|w id|w mut|w negativ|w nil|w no|w postman|w shelv|w shut|w yet
-6 advises back|advises finger|advises plan|advises soon|advises way|asks|asks break|asks comparison
-6 asks confident|asks earliest|asks gav|asks high|asks low|asks pair|asks remind|asks sampl|asks use|asks walk
-6 b <said> non|b <said> you|b <shown> as|b <shown> being|b <shown> cam|b <shown> follow|b <shown> has
-6 b <shown> light|b <shown> link|b <shown> mak|b <shown> worth|b ^ anywher|b ^ doesnt|b ^ id|b ^ loop
-6 b ^ pictur|b ^ play|b ^ rain|b ^ search|b ^ verdict|b a big|b a clu|b a depth|b a handful|b a sheet
-6 b acros the|b afternoon $|b all green|b all her|b all pass|b already $|b an <asked>|b an echo|b and isnt
-6 b and well|b apart from|b append $|b as befor|b as what|b ask for|b at your|b bar <odd>|b both are
-6 b by <said>|b caller <asked>|b cas fiv|b comma ok|b compar to|b congratulation $|b constant <asked>|b could be
-6 b could repeat|b could that|b del and|b dictionary that|b disagre $|b do what|b documentation <talk>
-6 b documentation recommend|b doe each|b each way|b enjoy it|b exceed $|b expect to|b eye $|b fail one
-6 b fail with|b fifteen and|b final <facts>|b finish $|b finish on|b first <shown>|b first parameter|b fiv $
-6 b fiv at|b follow by|b for its|b for yourself|b fourteen <talk>|b from another|b green $|b halv <shown>
-6 b hand with|b handful of|b hasnt <talk>|b holiday $|b i appreciat|b idea on|b im in|b in at|b in front
-6 b in mind|b inf $|b is <facts>|b is stor|b it feel|b it off|b it remind|b its last|b keep at|b larg <shown>
-6 b lik you|b many even|b may sit|b messag $|b min <talk>|b modul <talk>|b most to|b nam both|b next <odd>
-6 b no <asked>|b nor <odd>|b of last|b off <odd>|b often $|b ok $|b on <said>|b one entry|b one giv
-6 b one small|b one will|b open $|b otherwis $|b out whether|b over to|b paper and|b part $|b peopl <facts>
-6 b program <facts>|b quit a|b rather you|b recursion $|b rely on|b review $|b rough $|b run was|b sam length
-6 b say thre|b second part|b self as|b session $|b setrecursionlimit <shown>|b she <facts>|b shift $|b shout if
-6 b sinc <said>|b sit in|b slow version|b someon <shown>|b spac $|b speaker $|b stay <talk>|b stretch of
-6 b struct $|b sum $|b suppos every|b sur are|b tal of|b that choic|b that look|b that of|b that okay
-6 b that pick|b the debrief|b the fiv|b the loan|b the lon|b the most|b the thirty|b the typ|b then <odd>
-6 b think out|b thought $|b thousand <odd>|b thousand at|b thousand by|b thre mor|b thre was|b throw $
-6 b to finish|b to hav|b trac $|b try a|b two index|b two red|b two second|b typ <talk>|b typ error
-6 b under the|b understand you|b valu could|b very most|b want one|b well <facts>|b wer at|b wer say|b wer the
-6 b what going|b what has|b wher would|b who <facts>|b whol number|b why did|b wid <shown>|b with self
-6 b without any|b word about|b worry $|b worst <facts>|b worth it|b would too|b x in|b you got|b you now
-6 b you pass|b you rather|b you remember|b you report|b youd <shown>|b your editor|b your eye|b your interviewer
-6 b your job|b your mov|b youv reach|b youv work|b youv written|b zero in|guess youd|language as|language math
-6 language with|leads help|leads minut|leads read|leads sound|n <asked> 3|nothing arrang|nothing being
-6 nothing land|nothing off|nothing pleas|nothing rain|nothing trac|plan back|question anyth|question is
-6 question python|remark are|remark carry|remark everyth|remark problem|remark that names halv
-6 remark that names try|remark that names when|remark why|reports appreciat|reports arrang|reports assign
-6 reports back|reports bad|reports behav|reports colour|reports condition|reports inf|reports literal
-6 reports method|reports nephew|reports pas|reports person|reports ran|reports rely|requests happen
-6 requests light|requests promis|requests reason|requests result|requests tiny|requests try|requests whichever
-6 requests wrong|s <said> either|s <said> keep|s <shown> away|s <shown> expect|s <shown> fifteen|s <shown> loop
-6 s <shown> taken|s <shown> top|s <shown> wer|s <shown> window|s <shown> x|s ^ anywher|s ^ been|s ^ complain
-6 s ^ doesnt|s ^ hang|s ^ item|s ^ java|s ^ longest|s ^ loud|s ^ ordereddict|s ^ pleasur|s ^ search|s ^ ther
-6 s ^ throw|s a <shown>|s a befor|s a each|s after thirty|s and count|s and small|s and ten|s are by
-6 s arent to|s as was|s build <shown>|s by count|s by much|s chang <shown>|s cod the|s could check|s cross com
-6 s del the|s delet <shown>|s did leav|s do notic|s do your|s doe the|s even <shown>|s extra <shown>
-6 s find <shown>|s find whether|s for hundr|s for your|s giv an|s hand one|s hav do|s hold each|s how even
-6 s i confirm|s id you|s if and|s if in|s im program|s in <shown>|s in bit|s in it|s in many|s into to
-6 s is anyth|s is for|s is her|s is sound|s is way|s it an|s it thre|s it you|s its a|s ive the|s let how
-6 s lik to|s long a|s mak that|s many doe|s many might|s may twic|s me how|s me its|s might your|s min too
-6 s much your|s nin it|s no whatsoever|s noth <said>|s of fiv|s of largest|s of sort|s often your|s on for
-6 s on word|s onc <said>|s one want|s only of|s pas <shown>|s plan to|s plu at|s rais error|s result a
-6 s say <said>|s say many|s see sam|s sequenc <shown>|s that choic|s that fair|s the com|s the gav|s the hav
-6 s the ive|s the recommend|s the should|s the step|s think loud|s thousand default|s thre <shown>|s to end
-6 s to thi|s try with|s turn in|s two may|s two the|s up thre|s walk through|s we to|s what two|s when do
-6 s when look|s when ready|s whenever want|s whoever first|s wont in|s would need|s would of|s wrap <shown>
-6 s writ if|s you a|s you add|s you each|s you every|s you mak|s you otherwis|s youll it|s your handl
-6 s your has|syntax discard|syntax integer|syntax java|syntax most|syntax tells|tells clu|tells cours
-6 tells exception|tells fals|tells fin|tells hop|tells nonlocal|tells nought|tells person|tells point
-6 tells rest|tells scan|tells sentenc|tells simp|tells stamp|tells struct|tells tally|tells today|tells work
-6 w acces|w ampersand|w broken|w coin|w comment|w confident|w debrief|w every|w fac|w fin|w foot|w handful
-6 w inf|w iterat|w languag|w len|w librarian|w lorry|w mat|w nephew|w new|w opener|w pass|w recursion
-6 w rely|w say|w set|w struct|w summary|w term|w uneven
-5 acts ^ reports|advises exact|advises exist|advises figur|advises hand|advises handy|advises keyboard
-5 advises let|advises longer|advises strok|advises water|asks answer|asks caller|asks deep|asks differenc
-5 asks enough|asks expensiv|asks full|asks pick|asks spend|asks surpris|asks thought|asks troubl|asks typ
-5 asks view|b <said> keep|b <said> may|b <said> mov|b <said> play|b <shown> d|b <shown> grow|b <shown> input
-5 b <shown> lie|b <shown> such|b <shown> together|b ^ draw|b ^ fin|b ^ index|b ^ off|b ^ seventy|b ^ slow
-5 b ^ which|b a claim|b a dequ|b a holiday|b a jumbl|b a number|b a sip|b a strok|b about an|b acces <asked>
-5 b acces order|b add to|b an a|b an element|b and <talk>|b and answer|b and how|b and in|b and non|b and play
-5 b approach <asked>|b arent in|b as <said>|b as it|b as two|b assign again|b at least|b away $|b away the
-5 b be a|b both halv|b both with|b breath $|b call to|b can follow|b cant go|b canteen $|b cas <facts>
-5 b cas two|b cas with|b chang the|b claim about|b clear enough|b cod <odd>|b colleagu $|b convinc yourself
-5 b could try|b couldnt <talk>|b count as|b day $|b describ it|b describ the|b detail $|b dot <asked>
-5 b down the|b either <shown>|b every <facts>|b every one|b everyth that|b expect the|b feel natural|b few <odd>
-5 b few <shown>|b for them|b for thirty|b giv an|b goe into|b got $|b half that|b happen at|b happen on
-5 b hav no|b he <asked>|b he <talk>|b heapq nlargest|b her leg|b hidden one|b id rather|b if <asked>|b if thi
-5 b im curiou|b inner <said>|b interest $|b is everyth|b is four|b is gon|b is your|b isnt includ|b it <talk>
-5 b it tak|b its <said>|b just <shown>|b know mor|b largest <said>|b largest <shown>|b last one|b last position
-5 b lay the|b length with|b lin it|b lin would|b littl whil|b loop on|b low $|b mak of|b mak sur|b may com
-5 b may do|b me the|b me which|b microphon $|b middl $|b millisecond $|b minut on|b mor of|b much <asked>
-5 b my head|b nam <shown>|b neither $|b nervou about|b neutral $|b no <shown>|b not even|b noth $|b null $
-5 b odd <asked>|b of n|b often doe|b on ther|b one cas|b one the|b only good|b or <said>|b order and|b out in
-5 b packag $|b pag $|b part you|b pas and|b pass now|b pick one|b plain <said>|b plu a|b promis $
-5 b python <said>|b ran $|b replaceall $|b round you|b rul <facts>|b run <asked>|b run <facts>|b sam <odd>
-5 b screen $|b see whether|b seem to|b seen <shown>|b shar the|b shorter $|b show the|b sip of|b sit <facts>
-5 b sit at|b sit comfortab|b slow down|b standard <talk>|b standard library|b stor the|b structur with|b task is
-5 b that compar|b that decision|b that each|b that fin|b that subtract|b that wont|b that would|b the built
-5 b the byt|b the default|b the height|b the minimum|b the person|b the pleasur|b the variabl|b they arent
-5 b think is|b though $|b thre has|b to differ|b to ten|b to what|b total is|b turn up|b u <talk>|b verdict $
-5 b wer about|b wer word|b what youv|b when somebody|b whil longer|b whoever cam|b why is|b why that
-5 b wish ther|b work is|b work on|b you <facts>|b you also|b you correct|b you describ|b you find|b you narrat
-5 b you prefer|b you rely|b you sketch|b your microphon|b your opinion|b your sentenc|b youv put|context nothing
-5 language both|language noth|leads comfortab|leads nam|leads valu|leads youd|nothing blank|nothing block
-5 nothing cur|nothing digit|nothing feel|nothing go|nothing grid|nothing room|nothing skip|nothing sur
-5 nothing they|nothing top|plan do|plan pleas|plan say|plan that names each|plan that names why|plan youd
-5 question digit|question if|question of|question possibl|question sorry|question ther|remark be|remark doe
-5 remark look|remark miss|remark over|remark that names is|remark thos|reports compil|reports delet
-5 reports differenc|reports going|reports id|reports microphon|reports nervou|reports parenthes|reports remov
-5 reports repeat|reports review|reports screen|reports stag|reports tal|reports valueerror|reports version
-5 reports whatsoever|reports x|requests accept|requests cost|requests help|requests lin|requests mak
-5 requests park|requests pictur|requests sid|s <said> about|s <said> compar|s <said> mak|s <said> one
-5 s <said> part|s <said> plac|s <shown> an|s <shown> breath|s <shown> broken|s <shown> gon|s <shown> lin
-5 s <shown> must|s <shown> one|s <shown> peopl|s <shown> plac|s <shown> small|s <shown> som|s <shown> start
-5 s <shown> subtract|s <shown> us|s ^ among|s ^ answer|s ^ condition|s ^ fir|s ^ float|s ^ fourteen|s ^ fourth
-5 s ^ halv|s ^ hundr|s ^ itd|s ^ lean|s ^ long|s ^ measur|s ^ messag|s ^ negativ|s ^ pictur|s ^ seventy
-5 s ^ shap|s ^ thermometer|s ^ theyr|s ^ thre|s ^ took|s ^ whatsoever|s ^ without|s ^ worry|s ^ yes|s a review
-5 s a whil|s add to|s again <said>|s ahead <shown>|s approach the|s are sit|s as it|s back the|s build new
-5 s call mak|s can anyth|s can below|s cas <shown>|s charat the|s cod a|s compar length|s convinc that
-5 s could <said>|s could say|s depth <said>|s did learn|s do expect|s draw a|s drop the|s each <said>
-5 s either is|s els the|s first up|s fiv a|s for cod|s for fiv|s for largest|s for over|s for ther
-5 s giv <shown>|s going say|s good a|s got <shown>|s hav count|s hav tabl|s hav zero|s hear your|s hundr at
-5 s hundr thre|s i do|s i follow|s i how|s i is|s if els|s ill <shown>|s im for|s in ther|s in view|s input a
-5 s is heart|s it up|s key on|s les the|s may in|s might <shown>|s miss your|s most <shown>|s n n|s nam part
-5 s onc hav|s one do|s one fiv|s one on|s one then|s one two|s other the|s out in|s over str|s pair a
-5 s part thi|s pick <shown>|s plac it|s point one|s pop you|s python the|s rais valueerror|s read your
-5 s remember each|s sam twic|s set <shown>|s six of|s sketch <shown>|s som the|s tabl you|s test you
-5 s than first|s than one|s that claim|s that happen|s the cam|s the complain|s the did|s the follow
-5 s the least|s the library|s the round|s the sampl|s them by|s ther non|s ther of|s they from|s thre is
-5 s thre on|s thre one|s thre wher|s thre you|s to anyth|s to for|s to that|s to them|s two <shown>|s two fiv
-5 s two of|s typ all|s u two|s unus the|s wer about|s what most|s what must|s what ther|s what think
-5 s whatever can|s wher it|s whether cod|s which <said>|s which do|s which tru|s why think|s with <shown>
-5 s with index|s with length|s with most|s with nin|s within <shown>|s would trac|s wouldnt <shown>
-5 s you another|s you back|s you comfortab|s you jump|s you over|s your chang|s youv someth|s zero a
-5 sets up someth|syntax enumerat|syntax reslic|tells allow|tells cros|tells everyth|tells kept|tells l
-5 tells minu|tells replaceall|tells sheet|tells somebody|tells till|tells unles|tells updat|tells way|w an
-5 w angl|w body|w buy|w connect|w declar|w del|w foggy|w grandparent|w imagin|w import|w interrupt|w involv
-5 w keyword|w larger|w lik|w millisecond|w moment|w occur|w option|w park|w prov|w select|w separat|w siren
-5 w split|w thre|w tie|w twelv|w understood|w whatever|w whether|w worst|w worth
-4 acts requests requests|acts tells sets up|advises <facts>|advises editor|advises fresh|advises minu
-4 advises miss|advises newcomer|advises opener|advises peac|advises problem|advises read|advises sign
-4 asks afterward|asks back|asks best|asks branch|asks current|asks design|asks figur|asks finish|asks gain
-4 asks hop|asks information|asks otherwis|asks predict|asks right|asks rul|asks slip|asks want|asks youd
-4 b <said> could|b <said> item|b <said> setrecursionlimit|b <shown> diagonal|b <shown> from|b <shown> look
-4 b <shown> nin|b <shown> per|b <shown> still|b ^ <facts>|b ^ an|b ^ bles|b ^ choos|b ^ clu|b ^ eighty
-4 b ^ fifty|b ^ float|b ^ ha|b ^ hi|b ^ hurry|b ^ it|b ^ might|b ^ no|b ^ nod|b ^ nor|b ^ pretend|b ^ sam
-4 b ^ shrink|b ^ squar|b ^ tim|b ^ wherea|b ^ worry|b a cas|b a comment|b a for|b a messag|b a question
-4 b a row|b add a|b all correct|b all day|b along $|b already <odd>|b alway <asked>|b an empty|b an hour
-4 b and discard|b and last|b and mark|b and when|b any cod|b appl $|b approach <talk>|b are they|b argu for
-4 b argu that|b as they|b asid $|b assign both|b assign to|b at as|b attempt $|b back for|b bad <talk>
-4 b be compar|b be scatter|b been at|b been to|b begin <facts>|b being ther|b bench $|b bles you|b block of
-4 b bool $|b box with|b by one|b can serv|b candidat $|b choos that|b cod on|b colleagu had|b colon <said>
-4 b com back|b comma <odd>|b confirm it|b const $|b cost $|b count the|b defend $|b delet the|b depth first
-4 b discard $|b do at|b do thre|b each of|b empty $|b enter into|b entir <asked>|b entir insid|b estimat the
-4 b even be|b everyth <shown>|b exact one|b explain <talk>|b fair <talk>|b feed it|b fiv green|b fiv mor
-4 b for <odd>|b for certain|b for fifty|b from functool|b from top|b front and|b goe $|b going round
-4 b gon quiet|b got about|b green acros|b green all|b grow as|b grow with|b guess $|b ha $|b happen <talk>
-4 b happen when|b has chang|b has to|b hash $|b hav one|b havent <talk>|b head and|b hello $|b hello ther
-4 b hidden <facts>|b hop <talk>|b hop the|b how deep|b i add|b ill let|b ill stay|b im sorry|b in javascript
-4 b index it|b is long|b is wher|b it into|b it put|b it than|b it wher|b javascript $|b judg $|b keep talk
-4 b last element|b leap to|b les the|b let <facts>|b library $|b lie entir|b lin you|b lin your|b littl <asked>
-4 b littl <shown>|b littl <talk>|b loud and|b math floor|b may even|b me know|b meantim $|b memory <talk>
-4 b middl <shown>|b mind what|b minut $|b mor or|b my uncl|b nam for|b nasty <asked>|b neighbour are
-4 b neither <shown>|b nest one|b next part|b no <talk>|b no hurry|b non <facts>|b occur $|b occur twic
-4 b of loan|b of our|b often might|b on as|b on it|b one <odd>|b one possibl|b one test|b one wait|b one with
-4 b opinion $|b or les|b or zero|b otherwis its|b own lin|b pair insid|b pas now|b patienc $|b person <talk>
-4 b plac <talk>|b play <odd>|b point of|b point twenty|b ponder $|b prefer $|b problem from|b python it
-4 b question about|b ready to|b row $|b sam <shown>|b sampl <shown>|b see <talk>|b set up|b shuffl the
-4 b silent $|b slow and|b slow is|b smallest <said>|b so that|b somebody <talk>|b someth els|b sort <shown>
-4 b str <facts>|b such an|b surpris you|b swap the|b talk <talk>|b talk whil|b ten tim|b test is|b that an
-4 b that could|b that do|b that tim|b that went|b that youd|b the meantim|b the nam|b the pag|b the rear
-4 b the story|b their nam|b them onc|b them pass|b then one|b theyr arrang|b thing your|b think aloud
-4 b thre <talk>|b thre by|b thre wher|b tim <facts>|b tim to|b to another|b to bottom|b to see|b to skip
-4 b to zero|b today <talk>|b together with|b took <talk>|b took the|b top to|b two befor|b two halv|b two pair
-4 b two sentenc|b understood $|b until its|b until then|b valueerror $|b version one|b wait at|b was a|b was it
-4 b was still|b was stop|b we <asked>|b well enough|b what about|b what exact|b what not|b what was
-4 b which letter|b which the|b which way|b who <shown>|b who hasnt|b whoever <facts>|b with both|b with i
-4 b with someth|b with zero|b wont judg|b word what|b work <talk>|b would one|b wrap up|b year $|b you argu
-4 b you convinc|b you hit|b you least|b you settl|b you that|b you understand|b you work|b youd keep
-4 b youd writ|b youll hav|b your argument|b your test|b your typ|b your word|b youv read|b zero are|guess from
-4 guess nobody|language advises|language an|language not|leads comfortabl|leads siz|leads voic|leads volum
-4 leads wrong|nothing about|nothing b|nothing be|nothing clu|nothing eighty|nothing given|nothing hi|nothing in
-4 nothing neighbour|nothing our|nothing pair|nothing pictur|nothing play|nothing quick|nothing shrink
-4 nothing squar|nothing your|plan ha|plan suppos|plan that names advises|plan that names could|plan would
-4 question befor|question could|question do|question either|question its|question round|question she
-4 question without|remark anywher|remark return|remark sorry|reports blank|reports bles|reports bool
-4 reports candidat|reports car|reports depend|reports ha|reports halv|reports index|reports integer|reports link
-4 reports long|reports mark|reports proportion|reports rul|reports settl|reports shar|reports shrink
-4 reports tail|reports tie|reports uncl|reports understood|reports writ|requests allow|requests block|requests d
-4 requests far|requests go|requests imagin|requests lik|requests memory|requests notic|requests paus
-4 requests sampl|requests sit|requests small|requests someon|requests window|s <said> bracket|s <said> far
-4 s <said> has|s <shown> cur|s <shown> even|s <shown> every|s <shown> few|s <shown> loan|s <shown> minut
-4 s <shown> other|s <shown> sit|s <shown> tupl|s <shown> use|s <shown> worth|s ^ bles|s ^ deep|s ^ down
-4 s ^ eighty|s ^ ha|s ^ hurry|s ^ ill|s ^ information|s ^ is|s ^ lik|s ^ nor|s ^ print|s ^ q|s ^ regard
-4 s ^ repeat|s ^ result|s ^ shrink|s ^ siz|s ^ slash|s ^ slow|s ^ smaller|s ^ somebody|s ^ squar|s ^ two
-4 s ^ uncl|s ^ weigh|s ^ wherea|s a argument|s a deal|s a entry|s a follow|s a hav|s a sweep|s about problem
-4 s acros board|s all tim|s alway <said>|s and the|s any <shown>|s any can|s are think|s as appl|s as see
-4 s at bottom|s at few|s at own|s at problem|s at rear|s be a|s be in|s befor start|s behav the|s by comma
-4 s can its|s chang mind|s choic you|s com as|s comment that|s compar <said>|s compar what|s condition the
-4 s could look|s could read|s depend the|s do each|s do hear|s do look|s do predict|s do thre|s doe cost
-4 s doe second|s dot dot|s down <said>|s each in|s each when|s each your|s els you|s entir another|s every the
-4 s exact <shown>|s eye the|s finish lin|s first <said>|s first fail|s first wher|s fiv minut|s for plac
-4 s for second|s for test|s for with|s from point|s halv the|s high middl|s hop <shown>|s how approach
-4 s how mor|s i offer|s i them|s id to|s if can|s if no|s ill on|s im no|s im of|s im on|s im you|s in full
-4 s in inner|s in map|s in meantim|s in opinion|s in row|s in seven|s in test|s index of|s information you
-4 s is expensiv|s it as|s it everyth|s it loud|s its with|s larger the|s leav choic|s let know|s lon <shown>
-4 s mad think|s mak an|s many ther|s may any|s may on|s me on|s me they|s mor about|s mor les|s never the
-4 s nin and|s of equal|s of les|s on input|s on right|s on screen|s on short|s one les|s out alway|s out what
-4 s own a|s paper <shown>|s part your|s pick <said>|s plan the|s point on|s problem you|s put nam|s put plan
-4 s read as|s read tomorrow|s remind of|s ring <shown>|s round it|s say minut|s she at|s should about
-4 s sip someth|s stack <shown>|s step that|s stretch which|s tak one|s that myself|s that pass|s the arent
-4 s the below|s the had|s the isnt|s the nam|s the object|s the they|s the who|s then <said>|s ther <said>
-4 s ther in|s think the|s thre of|s thre the|s through word|s to me|s to test|s to when|s to wher|s top bottom
-4 s try to|s two red|s version hav|s was pleasur|s wev a|s what expect|s what for|s what go|s when next
-4 s wher and|s wher the|s wher to|s whether all|s which com|s which thes|s which your|s whil typ|s whos is
-4 s with all|s with hash|s with idea|s with part|s with valu|s wont a|s would convinc|s would giv|s would mak
-4 s would run|s would writ|s yes a|s you are|s you first|s you most|s you non|s you show|s you twenty
-4 s youd over|s your gav|s your hav|s your her|s your remember|s your your|s youv silent|s youv that
-4 s zero well|s zero zero|sets up hour|sets up n|sets up text|syntax any|syntax float|syntax is|syntax les
-4 syntax squar|syntax swap|syntax sys|tells acces|tells builtin|tells com|tells correct|tells defin|tells entry
-4 tells everyon|tells finish|tells given|tells indic|tells java|tells mes|tells method|tells odd|tells offer
-4 tells pag|tells paper|tells parameter|tells postman|tells pretend|tells rang|tells replac|tells scatter
-4 tells stack|tells stand|tells stick|tells task|tells wherea|w afterward|w alon|w altogether|w alway
-4 w anywher|w besid|w bles|w cat|w char|w choic|w complexity|w const|w cours|w cur|w doesnt|w duplicat
-4 w exist|w favour|w fun|w guard|w ha|w information|w interviewer|w itd|w long|w loos|w meantim|w mes
-4 w mississippi|w nineteen|w nois|w o|w peopl|w ponder|w proportion|w python|w rais|w remind|w scan
-4 w scatter|w self|w sign|w som|w throw|w till|w titl|w today|w uncl|w visibl|w wherea|w wind|w zero
-3 acts asks requests|advises equal|advises lack|advises leav|advises letter|advises occur|advises ought
-3 advises outer|advises repeat|advises show|advises spot|advises tak|advises taken|advises till|advises whatever
-3 asks anyth|asks arriv|asks buy|asks cod|asks comput|asks count|asks depend|asks doubt|asks draw|asks n
-3 asks partner|asks reach|asks separat|asks sequenc|asks today|asks took|asks u|asks worst|b <said> as
-3 b <said> befor|b <said> carry|b <said> rather|b <said> today|b <said> work|b <shown> dvdf|b <shown> hand
-3 b <shown> hang|b <shown> my|b <shown> next|b <shown> show|b <shown> sixty|b <shown> swap|b <shown> the
-3 b ^ another|b ^ array|b ^ extend|b ^ fifteen|b ^ hash|b ^ help|b ^ java|b ^ lik|b ^ open|b ^ output
-3 b ^ patienc|b ^ poll|b ^ possibl|b ^ repeat|b ^ try|b ^ we|b ^ yes|b a cod|b a colleagu|b a dozen
-3 b a lopsid|b a moment|b a plu|b a sequenc|b a valu|b about how|b about what|b accept $|b ahead and
-3 b all mean|b all thre|b alway <talk>|b alway say|b an <shown>|b an exist|b and $|b and <asked>|b and clear
-3 b and send|b and try|b and we|b another or|b any <odd>|b any languag|b any plan|b any you|b anyth in
-3 b anywher $|b approach <facts>|b approach do|b arent <shown>|b argu it|b argument <shown>|b as <shown>|b as i
-3 b as if|b assum that|b at index|b b <facts>|b b equal|b be non|b be up|b befor <talk>|b being <talk>
-3 b better to|b both <talk>|b both hav|b both of|b broken $|b by step|b by which|b byt position|b caller $
-3 b cant confirm|b cant speak|b caught that|b chang sinc|b clu for|b cod point|b compar <facts>
-3 b comprehension that|b constant $|b constant tim|b container slash|b convinc you|b cost in|b counter <odd>
-3 b curiou what|b describ $|b doesnt <shown>|b doubl one|b doubl the|b down $|b down a|b drop a|b each newcomer
-3 b each with|b earlier <odd>|b eight to|b equal <shown>|b equal b|b ever <facts>|b every answer|b every word
-3 b exit $|b feel ready|b few of|b fewer <shown>|b fifty $|b first four|b fit into|b flag $|b float of
-3 b for <talk>|b for after|b for grant|b for quit|b four are|b from <asked>|b from low|b from me|b functool $
-3 b gav thre|b giv <talk>|b giv it|b giv zero|b got a|b got someth|b grad it|b gues $|b had <odd>
-3 b hand <facts>|b handy for|b hav the|b help me|b high and|b hold the|b hom $|b i plu|b if <facts>|b if youd
-3 b if your|b in <odd>|b in again|b in java|b in plain|b in word|b index and|b input <facts>|b input for
-3 b integer <odd>|b integer dot|b interest in|b is handy|b is i|b is well|b it <facts>|b it <shown>|b it are
-3 b it her|b it seem|b it your|b its at|b its nod|b its up|b judg that|b keep just|b lean on|b least sur
-3 b left over|b leftmost <shown>|b let $|b let look|b let stay|b lik in|b lin by|b lin six|b link $|b list $
-3 b loud what|b many separat|b map to|b match <shown>|b method <facts>|b might break|b might your|b minut remain
-3 b mov your|b much <shown>|b much as|b n log|b nam $|b not necessari|b not wait|b of any|b of tim|b often do
-3 b often each|b old <said>|b oldest is|b on either|b one <said>|b one down|b one from|b one hundr|b only a
-3 b out <talk>|b out which|b over <shown>|b over all|b over for|b over your|b pair may|b paus $|b pictur <odd>
-3 b pictur a|b plac in|b play your|b plu equal|b possibl <talk>|b put to|b question mark|b question of
-3 b reach $|b read it|b ready when|b reason for|b recursion <talk>|b repeat the|b right <odd>|b row of
-3 b sam content|b say for|b say out|b say why|b second step|b see $|b see youv|b separat by|b serv <shown>
-3 b set that|b shift <facts>|b shift the|b short <asked>|b short word|b sinc <talk>|b sit <talk>|b six <odd>
-3 b six <said>|b six pas|b slow <talk>|b smallest <facts>|b som other|b somebody is|b spend them|b split $
-3 b spoil it|b start at|b step by|b still run|b stop her|b swap $|b sys <odd>|b ten pas|b ten was|b test it
-3 b that a|b that part|b that so|b the complet|b the dictionary|b the eight|b the expression|b the fun
-3 b the outer|b the packag|b the phon|b the question|b the simplest|b the stack|b the stat|b the wall
-3 b the worst|b them hav|b ther <asked>|b ther <shown>|b ther non|b ther replaceall|b ther still|b thi idea
-3 b thi task|b third cas|b though <talk>|b though not|b thought is|b thre at|b through <shown>|b tim for
-3 b tim in|b tim now|b tim out|b titl $|b to <facts>|b to begin|b to drop|b to fill|b to leav|b to meet
-3 b to shift|b to stay|b to their|b toarray $|b trac the|b twenty one|b two les|b two stand|b two that
-3 b typ <shown>|b underscor in|b unit $|b use <said>|b valid $|b valu of|b variabl on|b very first
-3 b voic <shown>|b watch $|b we should|b wer to|b what gav|b what moment|b what mov|b what sort|b when its
-3 b which doesnt|b which its|b which point|b whil it|b whil tru|b who doesnt|b why doe|b window is|b with comma
-3 b with their|b with you|b word pepper|b work <shown>|b worst $|b would chang|b writ <said>|b yes or
-3 b you begin|b you gain|b you lean|b you mention|b youd defend|b your <facts>|b your count|b your method
-3 b your object|b your stat|b youv <talk>|b zero for|b zero to|guess about the language asks
-3 guess about the language its|guess about the language you|guess counter|guess explain|guess fill|guess need
-3 language bracket|language call|language each|language when|leads finish|leads long|leads problem|leads repeat
-3 leads think|leads writ|nothing an|nothing back|nothing giv|nothing help|nothing hurry|nothing meet
-3 nothing nic|nothing output|nothing pick|nothing return|nothing sketch|nothing so|nothing talk|nothing youll
-3 plan being|plan for|plan go|plan me|plan to|plan wer|plan whoever|question go|question nobody|question ten
-3 remark onc|remark ready|remark that names walk|remark we|reports agre|reports along|reports alright
-3 reports behind|reports current|reports entir|reports fir|reports fix|reports however|reports insert
-3 reports lost|reports measur|reports morn|reports necessari|reports paper|reports pressur|reports primitiv
-3 reports recommend|reports remain|reports row|reports run|reports shift|reports stand|reports sweep
-3 reports throw|reports tim|reports wear|reports went|requests <asked>|requests break|requests carry
-3 requests check|requests easy|requests got|requests longer|requests somebody|requests statement|requests term
-3 requests variabl|s <said> argument|s <said> fals|s <said> giv|s <said> kept|s <said> listen|s <said> now
-3 s <said> other|s <said> present|s <said> start|s <said> thre|s <said> welcom|s <said> whenever|s <shown> a
-3 s <shown> final|s <shown> includ|s <shown> mind|s <shown> moment|s <shown> pair|s <shown> plan|s <shown> ran
-3 s <shown> thirty|s <shown> touch|s <shown> what|s <shown> worry|s <shown> wrong|s <shown> you|s <shown> your
-3 s ^ alright|s ^ arraydequ|s ^ bar|s ^ card|s ^ decision|s ^ del|s ^ doing|s ^ duplicat|s ^ eighteen|s ^ even
-3 s ^ extend|s ^ far|s ^ field|s ^ follow|s ^ has|s ^ imagin|s ^ index|s ^ interest|s ^ iterat|s ^ javascript
-3 s ^ jumbl|s ^ linkedhashmap|s ^ necessari|s ^ patienc|s ^ peopl|s ^ poll|s ^ return|s ^ rush|s ^ stag
-3 s ^ stuck|s ^ such|s ^ underscor|s ^ us|s ^ valu|s ^ way|s ^ worst|s ^ yet|s ^ yourself|s a as|s a closer
-3 s a into|s a mor|s a pair|s a question|s a sentenc|s a stack|s a stand|s about many|s about than|s about thi
-3 s after of|s all and|s all other|s all wer|s an one|s an str|s and away|s and of|s any one|s anyth the
-3 s are in|s are of|s are to|s array a|s assum the|s at than|s at the|s be to|s been littl|s befor pres
-3 s befor typ|s being is|s book <shown>|s both <shown>|s both of|s by of|s call with|s can anywher|s can for
-3 s can what|s cas you|s cod about|s cod on|s com to|s com with|s comma equal|s compar one|s complain it
-3 s container <said>|s could run|s could wrong|s crash an|s did cod|s do find|s do need|s do that|s doe look
-3 s doe stop|s down your|s each into|s equal comma|s every i|s explain to|s find one|s finish thought|s fiv of
-3 s for caller|s for hour|s for you|s for youv|s four pas|s from her|s from sid|s from test|s front the
-3 s gather <said>|s goe is|s goe to|s got minut|s gues <said>|s has in|s has it|s has sinc|s hav be
-3 s hav consider|s hav sip|s hav to|s hear it|s help to|s how separat|s i heard|s i speak|s if did|s ill to
-3 s in bracket|s in languag|s in order|s in plan|s in sampl|s in to|s index in|s instead <shown>|s is count
-3 s is i|s is saf|s isnt in|s it again|s it i|s it just|s it or|s it stop|s it undefin|s item <shown>
-3 s its only|s its to|s just condition|s just it|s last minut|s leav to|s let fiv|s let her|s lin for
-3 s listen you|s look the|s loud clear|s many she|s many the|s me follow|s me now|s me when|s middl is
-3 s much doe|s much it|s neither nor|s next each|s nin twelv|s no of|s no then|s not thi|s of and|s of fail
-3 s of sam|s of test|s of then|s of with|s on it|s on pag|s on six|s one down|s one now|s one only
-3 s order the|s out half|s own would|s part the|s pas comparator|s peopl them|s precis <shown>|s quiet you
-3 s rather how|s ready you|s remov first|s run on|s say in|s say loud|s say youd|s second the|s seem be
-3 s settl for|s shall leav|s shar sam|s shar the|s show the|s sign the|s sip water|s skip <shown>
-3 s smallest that|s somebody the|s squar with|s statement the|s step step|s talk the|s ten a|s that do
-3 s that finish|s that half|s that my|s that of|s that two|s the content|s the could|s the dont|s the grow
-3 s the how|s the i|s the nin|s the packag|s the pepper|s the person|s the typ|s the wher|s the would
-3 s the youd|s ther hurry|s ther one|s ther ten|s thi a|s third <shown>|s thirty <shown>|s thousand can
-3 s thre a|s thre seven|s thre youd|s through for|s through happen|s through on|s throw exception|s to don
-3 s to fresh|s to length|s to nin|s to on|s to one|s to stuck|s trac for|s twenty <shown>|s twic the
-3 s two fail|s two it|s two most|s two only|s underscor the|s valu be|s variabl for|s was a|s was onc|s way is
-3 s what do|s what result|s what typ|s whatever <said>|s when suit|s when your|s wher want|s which <shown>
-3 s whil <said>|s whil run|s who wher|s with a|s with of|s with other|s with own|s word a|s word with
-3 s work first|s worry the|s would chang|s would know|s would pick|s would smaller|s you assum|s you draw
-3 s you fiv|s you going|s you her|s you in|s you ready|s you such|s youd bigint|s youd first|s youd up
-3 s your after|s your choos|s your com|s your decid|s your read|s your see|sets up day|sets up error
-3 sets up instead|sets up log|sets up open|sets up sort|syntax import|syntax index|syntax to|syntax when
-3 tells afterward|tells alon|tells argument|tells car|tells climb|tells comma|tells compar|tells comparingint
-3 tells comprehension|tells easy|tells explor|tells full|tells grab|tells handy|tells held|tells inner
-3 tells machin|tells object|tells oldest|tells peopl|tells photo|tells pictur|tells poll|tells positiv
-3 tells strip|tells tak|tells thread|tells try|tells writ|w chronological|w comparingint|w compiler|w cousin
-3 w cup|w dequ|w digit|w dozen|w exit|w few|w heard|w hes|w hint|w indent|w iter|w java|w lambda|w laugh
-3 w lie|w lost|w math|w measur|w necessari|w nought|w pair|w parameter|w poll|w positiv|w prefix|w pressur
-3 w rather|w recommend|w renam|w saf|w simplest|w situation|w sixth|w someon|w sort|w speak|w stag|w steer
-3 w such|w suggest|w sunny|w system|w threw|w train|w tru|w use|w voucher|w weekend|w werent|w within
-3 w yield
-2 acts requests tells|advises altogether|advises bracket|advises del|advises height|advises memory|advises method
-2 advises stand|advises total|asks abl|asks assumption|asks believ|asks colleagu|asks common|asks explain
-2 asks fill|asks miss|asks special|asks statement|asks treat|b <said> any|b <said> chang|b <said> fin
-2 b <said> mean|b <said> stand|b <shown> and|b <shown> arent|b <shown> each|b <shown> if|b <shown> let
-2 b <shown> on|b <shown> twenty|b ^ carry|b ^ clever|b ^ eighteen|b ^ go|b ^ has|b ^ linear|b ^ of|b ^ rush
-2 b ^ sinc|b ^ whether|b ^ wonderful|b a favourit|b a nic|b a non|b a stretch|b afraid i|b after the|b all ear
-2 b also want|b and talk|b and who|b another <asked>|b any lin|b any question|b approach <shown>|b are one
-2 b are pass|b are twelv|b are welcom|b as <asked>|b as though|b at a|b be lov|b big <talk>|b body of
-2 b break $|b can put|b car to|b carry the|b cas four|b cas thre|b comma between|b consider $|b count and
-2 b count is|b cur <odd>|b do <said>|b dot from|b edg $|b eleven <talk>|b eleven second|b els if
-2 b embarras your|b even one|b every test|b exist $|b fetch the|b fifty third|b find $|b for <asked>
-2 b for instanc|b for later|b forget to|b go from|b going through|b going up|b good company|b has already
-2 b has two|b hav <said>|b hear mor|b hidden test|b hold at|b i also|b i expect|b idea <shown>|b idea at
-2 b im all|b im her|b imagin <shown>|b imagin the|b in forty|b in it|b in short|b in thos|b inner one
-2 b into <said>|b is thre|b is told|b it <odd>|b it aloud|b it doesnt|b it had|b it later|b it that
-2 b its count|b ive got|b judg it|b just as|b keep their|b keyerror $|b know when|b left one|b les <shown>
-2 b littl <odd>|b longer <shown>|b map and|b mark $|b may assum|b may hav|b me at|b me its|b me say|b me with
-2 b might <facts>|b miss from|b much longer|b n in|b never be|b never cam|b never hav|b no clu|b non in
-2 b not $|b not at|b not how|b noth at|b of <odd>|b of slip|b off to|b on duty|b on how|b onc a
-2 b one addition|b one go|b one has|b only <shown>|b opener and|b or <facts>|b or the|b pas it|b perhap $
-2 b plac $|b plan into|b position $|b program would|b put <shown>|b python <facts>|b python rais|b rarest one
-2 b recursion <shown>|b repeat $|b run for|b sam $|b search the|b second argument|b see what|b see wher
-2 b sequenc $|b seven <shown>|b seven <talk>|b seven pas|b seventy $|b shall i|b sinc <odd>|b statement and
-2 b stop $|b str of|b swap them|b tak <said>|b ten on|b test are|b test fail|b test that|b than any
-2 b that return|b that wher|b the body|b the expect|b the last|b the power|b them is|b they wer|b thi part
-2 b thi story|b thing youd|b thos <odd>|b thre minut|b tim is|b tim when|b to anyon|b to watch|b took you
-2 b top of|b tru of|b twelv and|b two test|b uncl <talk>|b until <talk>|b up in|b used to|b was <shown>
-2 b was befor|b we leav|b welcom back|b went out|b wer expect|b what point|b whatever <talk>|b when youd
-2 b which one|b with <shown>|b with thi|b with thre|b without <shown>|b wont <talk>|b word abba|b word com
-2 b writ the|b you a|b you comfortabl|b you hav|b you longest|b you pick|b you today|b your step|b youv used
-2 b zero <said>|guess all|guess youll|language theyr|leads draw|leads know|leads later|leads nobody|leads seen
-2 leads statement|leads troubl|leads try|leads variabl|leads version|nothing carry|nothing draw|nothing may
-2 nothing not|nothing of|nothing one|nothing rather|nothing repeat|nothing round|nothing two|nothing was
-2 plan round|plan that names a|plan yes|question half|question return|question that|remark exact|remark harm
-2 remark noth|remark that names as|remark that names then|reports <shown>|reports absent|reports beat
-2 reports build|reports chair|reports constructor|reports deny|reports discard|reports iterat|reports keyerror
-2 reports mention|reports purpos|reports see|reports shak|reports sign|reports squar|reports uniqu|reports use
-2 reports whichever|reports yield|requests book|requests car|requests compar|requests estimat|requests fail
-2 requests form|requests fourth|requests hello|requests serv|requests step|requests word|s <said> another
-2 s <said> itself|s <said> non|s <said> peac|s <said> python|s <said> rang|s <shown> didnt|s <shown> differ
-2 s <shown> equal|s <shown> gav|s <shown> go|s <shown> know|s <shown> reach|s <shown> stor|s <shown> their
-2 s <shown> watch|s <shown> yourself|s ^ a|s ^ bit|s ^ box|s ^ carry|s ^ com|s ^ deepcopy|s ^ depend|s ^ every
-2 s ^ everybody|s ^ hint|s ^ import|s ^ librarian|s ^ matter|s ^ never|s ^ one|s ^ paper|s ^ remain|s ^ sinc
-2 s ^ total|s ^ wid|s ^ word|s ^ yield|s a from|s a hand|s a pointer|s a who|s about at|s about plan
-2 s abov <shown>|s add at|s afraid cant|s all at|s and again|s and becom|s and loop|s and together|s are still
-2 s as second|s back it|s be <shown>|s be from|s been at|s behind has|s book you|s by for|s by up|s call dot
-2 s can hear|s can think|s closer to|s cod it|s cod with|s condition les|s cost <shown>|s could writ|s count of
-2 s curiou youd|s current and|s did choos|s did expect|s do of|s do stand|s doe first|s each that|s each the
-2 s eight twelv|s far it|s fifteen a|s fill <shown>|s first off|s fiv in|s follow cod|s for loop|s for one
-2 s four four|s four that|s goe with|s group the|s hav common|s hav favourit|s hav in|s hav the|s heap slip
-2 s how longer|s i x|s i zero|s idea the|s if all|s ill her|s im ear|s im i|s in approach|s in condition
-2 s in design|s in fail|s in list|s input which|s is from|s is many|s it cod|s it its|s its in|s lack <shown>
-2 s last be|s let about|s loop the|s me each|s me many|s minut on|s no twic|s non the|s now <shown>|s of a
-2 s of drop|s of input|s of longer|s of object|s one as|s one or|s only one|s or doubl|s or the|s peopl the
-2 s peopl whil|s pick and|s python with|s remov of|s result <shown>|s result the|s run onc|s seven nin
-2 s show wher|s six a|s six and|s small are|s smallest you|s sort then|s sound your|s stand the|s still me
-2 s still the|s talk it|s test them|s that check|s that embarras|s that input|s the abba|s the aloud|s the and
-2 s the as|s the being|s the fit|s the off|s the ought|s the question|s the red|s the third|s the with
-2 s their together|s them <said>|s them when|s ther be|s ther rush|s thre and|s thre expect|s thre it
-2 s to until|s to which|s took longest|s trac on|s two do|s two each|s up for|s variabl lin|s version thi
-2 s want start|s we look|s we on|s we put|s wer on|s wev the|s what mak|s whichever <shown>|s why one
-2 s window you|s with by|s with or|s with start|s would approach|s would rather|s would use|s x enumerat
-2 s you judg|s youd a|s your contain|s your halfway|s your hold|s your report|s your will|s youv in|sets up put
-2 sets up review|sets up said|syntax go|syntax python|syntax remov|syntax thre|tells among|tells appl
-2 tells convert|tells cut|tells exceed|tells fix|tells forth|tells kind|tells minimum|tells neighbour
-2 tells output|tells remain|tells report|tells self|tells singl|tells song|tells tal|tells threw|tells unus
-2 tells usual|w almost|w another|w apart|w appl|w block|w both|w click|w collect|w compar|w comprehension
-2 w conclud|w convert|w deepcopy|w deny|w detail|w doing|w dot|w edg|w embarras|w exceed|w explanation
-2 w expression|w held|w hot|w infinity|w insertion|w instanc|w int64|w ive|w land|w least|w lru|w m
-2 w meanwhil|w merg|w mix|w ordinary|w original|w outer|w pick|w pric|w pur|w quadrillion|w query|w radio
-2 w regard|w requir|w several|w sing|w sixty|w slot|w snow|w span|w stal|w stay|w student|w subtract
-2 w sufficient|w swallow|w tak|w tea|w themselv|w unsur|w w
-1 w admit|w afresh|w ahead|w among|w anew|w answer|w arraydequ|w ballot|w banana|w breath|w carry|w chair
-1 w chart|w clerk|w climb|w com|w comma|w company|w complet|w contract|w dear|w divid|w dog|w dominat|w dry
-1 w due|w edit|w elif|w enumerat|w everybody|w expectation|w fals|w fan|w feet|w fix|w floor|w forgiv
-1 w form|w freshest|w full|w functool|w general|w grandmother|w guarant|w happen|w harder|w harm|w head
-1 w henc|w honest|w insert|w inward|w jumbl|w k|w kick|w kind|w larg|w leftmost|w lid|w lif|w likewis
-1 w lunch|w market|w meant|w miss|w mistak|w nastiest|w necklac|w noth|w pepper|w photo|w pond|w poor
-1 w pres|w pretend|w purpos|w quadratic|w ran|w rear|w rejoin|w repeat|w rest|w return|w reviewer|w sceptic
-1 w sceptical|w scor|w sens|w shak|w sheet|w shown|w slic|w slow|w somebody|w somewher|w spoil|w stranger
-1 w strik|w strip|w surround|w tangl|w tap|w theyr|w thread|w timetabl|w tonight|w total|w toward|w tricky
-1 w tuesday|w unfinish|w went|w wid|w year
0 w abba|w abl|w achiev|w acros|w act|w advanc|w ago|w alik|w alongsid|w anybody|w anyth|w app|w archiv
0 w arriv|w arrow|w asid|w ask|w averag|w awkward|w back|w balanc|w bar|w bas|w bear|w becom|w bet|w big
0 w bookshelf|w boy|w breadcrumb|w break|w build|w call|w calm|w cam|w capital|w car|w careful|w caretaker
0 w catch|w cell|w certain|w chapter|w character|w child|w clas|w coast|w coffe|w cold|w colleagu|w comb
0 w consider|w contain|w containskey|w correct|w cover|w crash|w croupier|w day|w decid|w decorator|w deep
0 w def|w diagonal|w diary|w differenc|w differenz|w dig|w dir|w discard|w discover|w distinct|w drawn
0 w drew|w drill|w dunder|w dvdf|w earliest|w easy|w empty|w enter|w equality|w everywher|w excellent
0 w except|w exercis|w fact|w factor|w falsy|w fancy|w far|w favourit|w fear|w fenc|w ferry|w fetch
0 w fewest|w field|w fifth|w fil|w fill|w final|w find|w finish|w firm|w fit|w fool|w forth|w found|w fre
0 w ful|w fullest|w func|w g|w gap|w gentl|w glas|w go|w grab|w gro|w ground|w gues|w gut|w halfway
0 w hand|w handl|w hat|w heappush|w heavy|w height|w help|w hey|w hi|w hold|w however|w hug|w identical
0 w ignor|w includ|w index|w inner|w intend|w interview|w intrigu|w jacket|w jar|w label|w laid|w lamp
0 w largest|w lat|w lawn|w leav|w leg|w length|w let|w letra|w light|w littl|w loan|w locat|w log|w longer
0 w lov|w lowest|w luck|w machin|w mad|w maintain|w manag|w manner|w matter|w meet|w member|w mer|w merk
0 w messy|w mis|w monday|w mum|w mustnt|w negat|w nervou|w newer|w nic|w night|w ninety|w nobody|w notic
0 w nowher|w obey|w observation|w obvious|w offic|w onward|w operation|w operator|w ord|w ought|w outermost
0 w overflow|w panic|w paper|w parad|w patch|w pattern|w peek|w pencil|w penny|w perfect|w perhap|w person
0 w pictur|w pin|w plank|w plenty|w pocket|w polish|w popularity|w possib|w possibl|w power|w present
0 w press|w proces|w program|w prompt|w provid|w puzzl|w random|w reckon|w recognis|w referenc|w regular
0 w remain|w respect|w responsibl|w restart|w result|w rol|w roof|w round|w rout|w ruler|w run|w scribbl
0 w seal|w secretary|w sequenc|w shap|w shelf|w ship|w shopper|w short|w shortest|w sister|w sit|w siz
0 w skip|w sleep|w slowest|w small|w smell|w someth|w song|w spe|w special|w specific|w st|w stand
0 w standard|w star|w stick|w sting|w strong|w successful|w suit|w surpris|w swim|w taken|w taught|w text
0 w thought|w thr|w tim|w timelin|w tochararray|w took|w tos|w touch|w track|w travel|w treat|w turn|w u
0 w unclear|w unclip|w uncut|w underlin|w underneath|w underscor|w untouch|w uppermost|w useful|w using|w v
0 w valid|w visitor|w volum|w warm|w wasteful|w water|w way|w whatll|w whichever|w whit|w whod|w widen
0 w wider|w widest|w win|w winner|w wish|w wonder|w wonderful|w work|w writ|w written|w wrot|w z
1 w abov|w adapt|w array|w assum|w awful|w believ|w belong|w best|w birthday|w bother|w branch|w bring
1 w busca|w calendar|w chaine|w cheap|w cheerful|w closer|w compt|w conjunto|w crawl|w dancer|w das
1 w determin|w disguis|w div|w drift|w fast|w flag|w freq|w frequenc|w glad|w goal|w goe|w good|w got
1 w grant|w guarda|w hard|w hmm|w hum|w insid|w j|w jeder|w know|w lean|w level|w lip|w lot|w lying
1 w meal|w minimum|w modulo|w monk|w monticulo|w morn|w narrower|w natural|w newcomer|w numero|w past|w pila
1 w pivot|w plain|w popleft|w property|w pui|w quick|w rack|w rail|w rang|w read|w reason|w see|w sid
1 w singl|w skin|w solution|w step|w stor|w tamano|w think|w throat|w tout|w ultimo|w ventana|w watch
1 w wear|w wed
2 acts sets up tells|advises bring|advises build|advises cach|advises explor|advises forward|advises talk
2 advises unhook|asks along|asks fit|asks neighbour|asks total|b <said> cost|b <said> stop|b <shown> below
2 b <shown> candidat|b <shown> cell|b <shown> jump|b <shown> n|b <shown> plu|b <shown> who|b <shown> your
2 b ^ binar|b ^ copy|b ^ empty|b ^ fix|b ^ hard|b ^ heapq|b ^ peek|b ^ run|b ^ tri|b a bus|b a clash
2 b a second|b an <unknown>|b and eight|b and i|b and just|b and tail|b and test|b arrang the|b as he|b as wer
2 b at <shown>|b be <hinted>|b befor <said>|b belong $|b best $|b between your|b binar such|b binary <odd>
2 b binary search|b by <hinted>|b cada <unknown>|b can still|b clip it|b collect from|b com after
2 b con <unknown>|b count dot|b d <odd>|b des <unknown>|b deux <odd>|b deux precedent|b distanc $|b divid by
2 b don with|b doppelt <odd>|b doppelt verkettet|b downward $|b dummy <hinted>|b eight and|b els go|b en <odd>
2 b end with|b fail <facts>|b fenster <odd>|b fenster mit|b field $|b figur out|b finish with|b first and
2 b first serv|b follow it|b for all|b for fiv|b for so|b forever $|b frequency <odd>|b frequency tabl
2 b from left|b full <hinted>|b full <telling>|b full sort|b furthest <shown>|b gain from|b go left|b go with
2 b had a|b half away|b hard <facts>|b hashtabell <odd>|b hashtabell und|b head <hinted>|b hundr $|b hurt $
2 b i believ|b in count|b in their|b in thre|b into plac|b into your|b is exact|b isnt one|b it cant|b it help
2 b it out|b it sit|b it the|b it wer|b its an|b its border|b just look|b larger of|b last person|b lean to
2 b letter <odd>|b lie befor|b lie beyond|b liv $|b loop stop|b mark <shown>|b math dot|b middl and|b mit zwei
2 b mor after|b my aunt|b nam and|b neat <talk>|b neither <said>|b never <telling>|b never append|b newest first
2 b newest one|b nin <facts>|b no further|b not just|b not stack|b of arrival|b old <facts>|b one further
2 b one goe|b one may|b one shorter|b one step|b one whos|b one youd|b or <asked>|b over every|b pil up
2 b play the|b podium with|b precedent $|b precis what|b queu is|b rais the|b rang of|b read out|b result $
2 b return <shown>|b right <facts>|b ring after|b sam thing|b say about|b say i|b search that|b seen of
2 b she <telling>|b short <facts>|b six lin|b soon $|b sort <facts>|b sort with|b spill <odd>|b spill ink
2 b start becom|b still work|b strok <asked>|b strok next|b tal by|b text $|b that join|b that pop
2 b the <unknown>|b the attendant|b the fifty|b the hol|b the length|b the piec|b the room|b the short
2 b the stor|b the upper|b their left|b their sum|b them <asked>|b then a|b ther just|b ther only|b they <odd>
2 b they <shown>|b theyr <facts>|b thi generation|b thousand <facts>|b thousand deep|b thre <facts>|b through a
2 b to <hinted>|b to <odd>|b to plac|b to pop|b to pull|b turn every|b twin is|b two <asked>|b two bucket
2 b two would|b typ it|b un dictionnair|b up <hinted>|b up first|b verkettet <shown>|b walk from|b want someth
2 b was miss|b wer in|b whatever <hinted>|b wher youv|b which two|b who cam|b will do|b with les|b with plu
2 b with what|b within that|b you couldnt|b your day|b your finish|b your pil|b youv comput|b youv taken
2 b zeigern $|b zwei <odd>|b zwei zeigern|guess good|guess requests|leads <hinted>|leads <odd>|leads <said>
2 leads com|leads entry|leads insid|leads ring|leads tabl|nothing binar|nothing heapq|nothing nest|nothing nim
2 nothing peek|nothing popitem|plan by|plan that names on|question onc|remark four|remark that names id
2 remark that names mak|reports aunt|reports believ|reports binar|reports border|reports caught|reports distanc
2 reports div|reports exercis|reports fast|reports gues|reports heap|reports lin|reports loud|reports middl
2 reports peopl|reports priority|reports rid|reports shortest|reports today|requests along|requests nobody
2 requests proper|s <said> let|s <said> too|s <said> when|s <shown> any|s <shown> correct|s <shown> deep
2 s <shown> fals|s <shown> has|s <shown> join|s <shown> k|s <shown> left|s <shown> newest|s <shown> remember
2 s <shown> shrink|s <shown> then|s <shown> thing|s <shown> through|s ^ aunt|s ^ becaus|s ^ believ|s ^ binar
2 s ^ cada|s ^ can|s ^ dict|s ^ feel|s ^ figur|s ^ had|s ^ heapq|s ^ ink|s ^ mov|s ^ revers|s ^ right
2 s ^ rippl|s ^ swap|s ^ youd|s a behind|s a could|s a either|s a known|s an at|s an into|s and by|s and wont
2 s are they|s at of|s attendant the|s away tim|s befor the|s by at|s c in|s can all|s can with|s cant cross
2 s clash the|s collect the|s common <shown>|s compar you|s could keep|s count serv|s dictionary do|s divid two
2 s dont to|s doppelt <shown>|s drop one|s each cell|s each instead|s each is|s end you|s every wher
2 s every with|s except <shown>|s extend with|s far the|s fenster zwei|s first then|s for fresh|s furthest so
2 s got good|s hash for|s hav think|s head ahead|s head tail|s her <shown>|s i say|s i two|s if go|s if too
2 s if will|s in third|s inner for|s is much|s is textbook|s it of|s it out|s it the|s it work|s item a
2 s its on|s keep order|s look wher|s mark you|s maximum the|s minu in|s mit zeigern|s most with
2 s neighbour hand|s not at|s not every|s of each|s of old|s of previou|s of their|s onc after|s one away
2 s one tak|s one that|s other on|s over <shown>|s podium thre|s put cach|s question the|s reach far|s reach it
2 s reach second|s recent that|s remov the|s ring the|s sav a|s see that|s see the|s serv position|s set what
2 s she hav|s singl a|s six one|s soon the|s sort out|s stretch last|s strok to|s than in|s that very
2 s the <shown>|s the in|s the must|s the shift|s the will|s through onc|s to often|s to or|s to yourself
2 s use maximum|s visit <shown>|s what comput|s which that|s which youv|s with at|s would help|s you delet
2 s you how|s you to|s youd each|s your are|s youv the|s zero to|sets up ask|sets up index|sets up lin
2 sets up rang|syntax as|syntax cur|syntax requests|tells bit|tells brac|tells click|tells comput
2 tells dictionnair|tells domino|tells doppelt|tells fenster|tells fit|tells inicio|tells labell|tells lady
2 tells low|tells ordena|tells precedent|tells rippl|tells shed|tells strik|tells suit|tells tallest
2 tells upward|tells verkettet|tells zeigern|tells zwei|w against|w age|w ate|w attendant|w aunt|w avoid|w be
2 w begin|w binar|w bit|w chat|w collection|w common|w compara|w continu|w copy|w cuenta|w directory
2 w doblement|w doppelt|w driv|w enlazada|w entir|w fami|w fenster|w float|w forever|w guess|w heart
2 w inicio|w lady|w lista|w lit|w liv|w memo|w memory|w n|w never|w ordena|w par|w phon|w precedent
2 w profundidad|w quarter|w question|w recorr|w remainder|w runner|w sail|w sho|w shor|w sibl|w simpl
2 w sound|w tall|w throughout|w tiny|w tray|w trip|w upper|w verkettet|w wher|w whol|w with|w worterbuch
2 w zeigern
3 acts requests reports|acts tells requests|advises acros|advises anyon|advises beyond|advises big|advises click
3 advises d|advises delet|advises dequ|advises fall|advises jump|advises largest|advises previou
3 advises recursiv|advises sink|advises sur|advises swap|advises tail|advises tally|advises tidy|advises trad
3 advises tri|advises variabl|advises wait|advises weakest|advises wip|asks carry|asks doubl|asks easier
3 asks knew|asks morn|asks new|asks nod|asks someth|b <said> arent|b <said> cant|b <said> com|b <said> its
3 b <said> under|b <said> would|b <shown> brac|b <shown> he|b <shown> lay|b <shown> might|b <shown> second
3 b <shown> thi|b <shown> wait|b ^ absolut|b ^ build|b ^ cross|b ^ dynamic|b ^ eight|b ^ fill|b ^ flood
3 b ^ hunt|b ^ itd|b ^ lo|b ^ newest|b ^ nim|b ^ recherch|b ^ record|b ^ russian|b ^ spend|b ^ subtract
3 b ^ union|b ^ updat|b ^ use|b ^ watch|b ^ y|b ^ your|b a bit|b a canteen|b a count|b a draw|b a fram
3 b a frequency|b a glanc|b a hol|b a hundr|b a plain|b a podium|b a quarter|b a thing|b a twist
3 b about <talk>|b about each|b abov the|b alway has|b alway tak|b an order|b an updat|b and alway|b and e
3 b and hang|b and s|b and simpl|b and so|b and wip|b another <talk>|b any <facts>|b any <shown>|b append to
3 b as many|b at that|b be at|b be of|b be taken|b be that|b becaus your|b been $|b been <unknown>|b befor she
3 b begin a|b below it|b besid each|b bet on|b better <hinted>|b branch $|b bring you|b build on|b built last
3 b by how|b by n|b cach on|b car about|b card out|b check $|b choos the|b collect their|b comment $
3 b comparison a|b complet it|b copy $|b count <hinted>|b creep <talk>|b current one|b cut off|b d <shown>
3 b de hachag|b des <odd>|b des deux|b dichotomiqu $|b dictionary with|b did $|b dot sort|b doubl <hinted>
3 b du <unknown>|b e in|b each <asked>|b each guest|b ein <unknown>|b einer <odd>|b either <talk>|b either one
3 b entry <talk>|b equal <telling>|b est trie|b ever <odd>|b fail cas|b fall to|b finger <talk>|b first thing
3 b fix the|b for a|b for eight|b for ever|b for four|b for s|b fre $|b from a|b goal $|b good <asked>
3 b group by|b grow <talk>|b had <talk>|b half each|b halft <odd>|b hand down|b hang it|b has <hinted>
3 b he went|b heart of|b her <facts>|b highest <telling>|b hold it|b how <asked>|b idea $|b if the
3 b immer <odd>|b in <asked>|b in <said>|b in from|b index $|b index by|b index of|b indic <shown>
3 b into <hinted>|b is mor|b is next|b is sur|b is twenty|b it all|b it cam|b it down|b it spread|b it start
3 b it twic|b item and|b its one|b itself for|b ive <talk>|b join at|b just how|b keep two|b know it|b l $
3 b largest <talk>|b last seen|b leav a|b level $|b lin is|b link in|b look <shown>|b look thing|b lookup by
3 b low <odd>|b many is|b many step|b map <shown>|b may <talk>|b mid <n>|b middl <talk>|b might <asked>
3 b mit einer|b mm <talk>|b mm hm|b moment ago|b money $|b morn $|b most <odd>|b most the|b mov <odd>
3 b much memory|b my ear|b nam of|b nearest one|b neednt <telling>|b neednt sort|b never mov|b newcomer $
3 b newest <facts>|b nod <talk>|b not <facts>|b not allow|b occur mor|b of a|b of neighbour|b of paint
3 b of start|b often would|b on to|b onc befor|b onc its|b one after|b one instead|b one right|b one ring
3 b one up|b only <odd>|b only need|b order in|b out on|b past the|b perfect <talk>|b pil on|b plac and
3 b pop <hinted>|b pop and|b pop item|b pop without|b proper <shown>|b put every|b put together
3 b quell <unknown>|b queu for|b recent opener|b recherch <odd>|b recherch dichotomiqu|b remov <shown>
3 b right <asked>|b right befor|b row <asked>|b row in|b rub out|b run the|b sam <facts>|b sam <hinted>
3 b sam count|b sam end|b sam trick|b sav you|b say after|b say if|b serv <talk>|b she hav|b she only
3 b shortest way|b should <talk>|b should only|b simpler if|b sinc <asked>|b sinc each|b slow for
3 b smallest <shown>|b someon <asked>|b someth ther|b somewher in|b sound <shown>|b speak up|b stand <asked>
3 b start a|b stor each|b strok besid|b structur that|b sur to|b t $|b tabl <odd>|b tabl de|b tabl that
3 b tail catch|b ten in|b test whether|b that <odd>|b that hang|b that has|b that if|b that isnt|b that person
3 b the biggest|b the extra|b the first|b the heart|b the inner|b the nearest|b the opposit|b the slip
3 b the smallest|b the thre|b the world|b their <talk>|b their count|b them a|b them at|b ther for|b ther or
3 b thi <unknown>|b third <facts>|b thirteen $|b tick $|b tim if|b to low|b to remember|b to thre|b today $
3 b told me|b too <facts>|b too short|b travel <telling>|b travel backward|b trie $|b turn it|b two $|b two of
3 b une tabl|b upper one|b use les|b visit into|b wait befor|b walk $|b walk along|b walk the|b want in
3 b want is|b want the|b way in|b weakest <talk>|b wer a|b what <facts>|b when it|b wher everyon
3 b who <telling>|b who oldest|b win $|b word <hinted>|b wouldnt a|b writ it|b writ that|b x $|b x is|b you is
3 b you know|b you not|b you notic|b you play|b you shouldnt|b you split|b you sur|b you ther|b you want
3 b youd only|b your <odd>|b your tim|b your two|context plan|guess about the language advises|guess bingo
3 guess in|language onc|leads mak|leads middl|leads set|nothing bottom|nothing chang|nothing dynamic
3 nothing eight|nothing flood|nothing hold|nothing hunt|nothing its|nothing lo|nothing longest|nothing on
3 nothing queu|nothing recherch|nothing record|nothing sam|nothing subtract|nothing twenty|nothing union
3 nothing updat|nothing without|nothing y|plan from|plan id|plan reports|plan that names id|question every
3 question giv|question order|question walk|remark is|remark that names im|reports absolut|reports agr
3 reports below|reports click|reports conga|reports coupl|reports dichotomiqu|reports eat|reports idea
3 reports lat|reports mustnt|reports neednt|reports real|reports recherch|reports robber|reports shap
3 reports short|reports speak|reports spot|reports stack|reports tallest|reports thank|reports took|reports una
3 reports usa|reports walk|reports win|reports youngest|requests browser|requests call|requests count
3 requests hear|requests plat|requests rabbit|requests stretch|s <said> its|s <said> their|s <shown> after
3 s <shown> at|s <shown> clean|s <shown> doe|s <shown> element|s <shown> hav|s <shown> previou|s <shown> proper
3 s <shown> stack|s <shown> than|s <shown> thos|s <shown> turn|s ^ absolut|s ^ dichotomiqu|s ^ doll|s ^ doubl
3 s ^ dynamic|s ^ everyth|s ^ flood|s ^ half|s ^ halfway|s ^ hold|s ^ idea|s ^ insert|s ^ ive|s ^ lie
3 s ^ minu|s ^ neednt|s ^ nim|s ^ past|s ^ plat|s ^ recherch|s ^ run|s ^ saw|s ^ spill|s ^ ten|s ^ test
3 s ^ warm|s ^ who|s ^ win|s ^ y|s a leav|s a longer|s a search|s a show|s a straight|s a tim|s all it
3 s all the|s also the|s also to|s alway of|s and bottom|s and mov|s are and|s as key|s as pas|s at top
3 s at very|s away each|s away of|s b b|s be out|s befor any|s behind first|s behind twin|s both one
3 s bottom is|s bucket by|s by all|s by is|s by until|s check ther|s cost a|s count for|s count the
3 s current <shown>|s do onc|s drop <said>|s e sort|s each as|s each every|s each he|s each who|s ein und
3 s equal dot|s equal plu|s ever <shown>|s explor a|s find shortest|s flag each|s flood from|s for and
3 s for first|s for hash|s for it|s for next|s from to|s generation as|s going by|s going the|s good <shown>
3 s half your|s has doubl|s hav my|s havent to|s her can|s her the|s how of|s if <said>|s if ever|s if hand
3 s in canteen|s in even|s in rang|s ink a|s into other|s into result|s is log|s is ther|s it about|s it any
3 s its one|s join <shown>|s just up|s keep opener|s last of|s lay on|s let say|s let your|s librarian a
3 s lin a|s list you|s littl of|s mak one|s moment <shown>|s mor one|s most opener|s much would|s my kept
3 s n with|s never than|s never to|s new in|s newest <shown>|s next a|s next lie|s nod the|s not each
3 s number <shown>|s of do|s of last|s of problem|s of queu|s of the|s on by|s on that|s ordinary <shown>
3 s out their|s over it|s plant flag|s plat the|s position the|s r <n>|s remember last|s remov <shown>|s rest a
3 s return at|s return the|s round circl|s row order|s run tim|s sam <shown>|s sam you|s say its|s search what
3 s serv <shown>|s she out|s shorter the|s should it|s sinc add|s sinc can|s start each|s start new|s start of
3 s stop for|s strok <shown>|s sur be|s tabl hachag|s tail the|s tal first|s than les|s that been|s that each
3 s that with|s that without|s the among|s the between|s the book|s the bound|s the cant|s the catch|s the clas
3 s the coupl|s the few|s the insid|s the now|s the result|s the say|s the sequenc|s the sort|s the stay
3 s the tally|s the whos|s their at|s think plat|s thos lin|s thought the|s throw the|s to four|s to look
3 s two all|s two can|s two goe|s two n|s une de|s until gon|s was or|s was seen|s what look|s when of
3 s wher generation|s wherever <shown>|s which cant|s which how|s whil add|s will it|s with break|s with hand
3 s with lookup|s with queu|s with stack|s work with|s would keep|s would left|s would my|s wrot the|s x i
3 s x in|s you <said>|s you asid|s you comput|s you not|s you seen|s you seven|s you trad|s you walk|s you you
3 s you yourself|s your hand|s your thought|sets up fall|sets up heap|sets up hit|syntax sinc|syntax tak
3 tells answer|tells blow|tells branch|tells bring|tells clip|tells cod|tells divid|tells enter|tells forward
3 tells group|tells hachag|tells hard|tells hook|tells leftmost|tells lot|tells maximum|tells meet|tells nim
3 tells pick|tells por|tells priority|tells quell|tells ready|tells return|tells sortiert|tells tower|tells tri
3 tells trie|tells undo|tells use|tells warteschlang|w absolut|w arrival|w between|w biggest|w built|w clip
3 w closest|w dichotomiqu|w everyth|w fastest|w follow|w going|w hachag|w had|w hav|w hundr|w kitchen|w lead
3 w look|w mean|w multip|w nearest|w neednt|w object|w old|w opposit|w other|w outward|w plant|w por
3 w quell|w recherch|w said|w setrecursionlimit|w shed|w sortiert|w spill|w switch|w that|w timestamp|w told
3 w trad|w trie|w upward|w word|w world|w youd|w your|w zigzag|w zwei
4 act sets up|advises <asked>|advises besid|advises cell|advises fix|advises kept|advises newest|advises pop
4 advises row|advises simp|advises valu|asks altogether|asks bas|asks larg|asks valu|b <said> every
4 b <said> hav|b <said> out|b <shown> <asked>|b <shown> <facts>|b <shown> append|b <shown> comma|b <shown> hear
4 b <shown> los|b <shown> too|b ^ chain|b ^ equal|b ^ find|b ^ ive|b ^ mm|b ^ neither|b ^ never|b ^ pil
4 b ^ right|b ^ stack|b ^ sum|b ^ sweep|b ^ through|b ^ too|b ^ welch|b a bakery|b a coupl|b a memory
4 b a notebook|b about $|b about twenty|b act it|b after a|b after an|b along as|b along with|b already <asked>
4 b and by|b and grandparent|b are the|b as text|b at <said>|b at <unknown>|b at hand|b at most|b at the
4 b away at|b back $|b back of|b beat the|b been read|b bigger than|b blu $|b bus stop|b by compar|b can drop
4 b can reach|b candidat <asked>|b cant <facts>|b catch up|b centr $|b chain of|b closer <facts>|b closer has
4 b cold $|b comma <shown>|b component in|b counter <talk>|b dead <hinted>|b dealt with|b depth as
4 b diccionario <odd>|b do an|b do for|b dont just|b dot most|b down each|b each unvisit|b each visit
4 b earlier <hinted>|b ein hashtabell|b enough if|b entry is|b equal when|b every step|b evict from|b extend the
4 b far simpler|b first <telling>|b first as|b follow from|b for any|b for every|b for it|b four letter
4 b fresh <talk>|b from any|b from small|b generation is|b giv $|b giv you|b glanc at|b go up|b goe on
4 b grandparent <talk>|b group from|b grow on|b hang on|b hav <hinted>|b hav enough|b head <talk>|b hear the
4 b high to|b his <odd>|b hold on|b how could|b how youd|b i can|b if a|b in counter|b in revers|b index <odd>
4 b insid the|b into it|b is already|b is n|b it $|b it isnt|b it ther|b it will|b its index|b its n
4 b join <odd>|b just two|b keep the|b keep them|b least zero|b lik the|b lin per|b lin the|b littl <unknown>
4 b littl tabl|b lookup that|b map with|b may you|b me a|b memory for|b method that|b minimum in|b minu start
4 b mis $|b mov <talk>|b much <facts>|b my <shown>|b my voic|b n <odd>|b neednt <facts>|b neighbour <hinted>
4 b neighbour <odd>|b neighbour to|b never $|b no earlier|b nobody <asked>|b not by|b not for|b not its
4 b noth els|b of nin|b of plat|b of thos|b off each|b oldest or|b on from|b one again|b one doe|b one until
4 b only at|b opener <facts>|b or <telling>|b ordinary <telling>|b out ther|b pair of|b parent and|b peopl who
4 b per <said>|b plac wher|b plain <odd>|b put their|b que <unknown>|b read the|b read them|b reason $
4 b remember how|b say nin|b see if|b seen it|b serv as|b shar a|b she got|b she was|b shouldnt $|b shrink on
4 b simp <talk>|b slid <asked>|b slid along|b so $|b so <talk>|b so its|b someth $|b someth to|b someth you
4 b sort <hinted>|b start typ|b stop <facts>|b strok and|b swap it|b sweep <facts>|b tail follow|b tallest <odd>
4 b ten <talk>|b test <asked>|b that moment|b that start|b the bakery|b the bin|b the classic|b the furthest
4 b the indic|b the natural|b the second|b the shift|b their last|b ther any|b thes <hinted>|b they say
4 b thi is|b thing in|b think about|b third <hinted>|b thos <hinted>|b thos in|b thre in|b to jump|b to nod
4 b to one|b to restart|b to right|b to try|b turn the|b two plac|b until they|b up mor|b usual <talk>
4 b wait in|b want $|b was don|b was her|b welch <odd>|b welch halft|b wer wait|b what to|b when everyth
4 b when your|b whether <shown>|b will $|b with constant|b with how|b word <telling>|b word in|b x <odd>
4 b you be|b you built|b you compar|b you hom|b you speak|b you wer|b you wip|b youll <asked>|b your sho
4 b your tabl|b zero <shown>|guess about the language that|guess befor|guess do|guess either|guess noth
4 guess one|guess with|guess wrong|language i|n <talk> 1|nothing afterward|nothing delet|nothing each
4 nothing empty|nothing f|nothing link|nothing stack|nothing sum|nothing sweep|nothing welch|plan could
4 plan tells|plan that names by|plan that names okay|plan with|question all|question dont|question requests
4 remark from|remark newest|remark say|remark tells|remark that names are|remark that names its
4 remark that names with|remark until|remark yes|reports afternoon|reports bakery|reports bet|reports bisection
4 reports chain|reports combination|reports dat|reports end|reports everyth|reports feel|reports hit|reports hom
4 reports leav|reports minimum|reports mm|reports near|reports thing|requests instead|requests pond
4 requests rippl|requests see|requests slid|requests till|requests top|requests wait|s <said> it|s <said> wher
4 s <shown> cost|s <shown> heap|s <shown> known|s <shown> larger|s <shown> mark|s <shown> parent|s <shown> rest
4 s <shown> restart|s <shown> short|s <shown> that|s <shown> twelv|s <shown> was|s <shown> without|s ^ alon
4 s ^ already|s ^ avec|s ^ chaqu|s ^ click|s ^ d|s ^ each|s ^ einfach|s ^ fresh|s ^ gather|s ^ hash|s ^ lin
4 s ^ mean|s ^ mm|s ^ nest|s ^ order|s ^ subtract|s ^ tidy|s ^ twenty|s ^ union|s ^ walk|s ^ welch|s ^ well
4 s ^ whether|s ^ wont|s a besid|s a thousand|s a too|s act out|s ahead the|s an whether|s and them|s are too
4 s as know|s ask the|s at you|s be one|s becaus <shown>|s befor <shown>|s befor check|s befor round
4 s below the|s best <shown>|s binary with|s both and|s break a|s by many|s by would|s can thi|s check your
4 s clos from|s component a|s cross <shown>|s dictionary <shown>|s dot common|s down answer|s down every
4 s down is|s each count|s equal <shown>|s exact many|s extend <shown>|s far that|s find pivot|s first is
4 s first with|s for reason|s for who|s freez length|s frequency you|s goe and|s got of|s grow shrink
4 s hav look|s hav that|s hav throw|s hear <shown>|s high low|s hold to|s how a|s i <shown>|s i that|s i you
4 s if add|s if could|s if wer|s imagin a|s in draw|s in graph|s in loop|s in plac|s into dictionary
4 s isnt ther|s it last|s its entry|s its log|s its ther|s lay card|s may left|s neighbour the|s of half
4 s of on|s off each|s off go|s on paper|s one front|s one hand|s one one|s or when|s order on|s otherwis it
4 s out a|s parent grandparent|s part <shown>|s previou next|s put opener|s reach <shown>|s remember you
4 s remember youv|s run that|s s in|s sam as|s say a|s search <shown>|s self mov|s she only|s shut outer
4 s smallest by|s sort with|s start from|s start h|s stay it|s sweep the|s tail up|s ten <shown>|s than last
4 s that keep|s that later|s that linear|s that los|s that much|s that stack|s the again|s the along
4 s the creep|s the first|s the les|s the mark|s the number|s the onc|s the only|s the straight|s the ther
4 s them from|s ther all|s ther ther|s thi dynamic|s thi in|s thousand <shown>|s thre six|s till hav
4 s tim reach|s to both|s to from|s to memory|s to nearest|s to rear|s try <shown>|s two entry|s until is
4 s up itself|s valu your|s variabl one|s what <shown>|s what had|s what put|s what writ|s when compar
4 s when could|s wher can|s wher that|s whether met|s whether next|s with chain|s with cod|s with colon
4 s with highest|s with lin|s would your|s you <shown>|s you been|s you build|s you car|s you thing|s youll a
4 s youll to|s your cas|s your in|s your to|s youv <shown>|s youv past|s zero and|sets up along
4 sets up neighbour|syntax they|syntax you|tells avec|tells bei|tells bin|tells choos|tells def|tells deux
4 tells empty|tells glu|tells hit|tells instead|tells king|tells largest|tells librarian|tells older
4 tells paint|tells past|tells pupil|tells que|tells recursiv|tells reih|tells room|tells subarray|tells t
4 tells tidy|tells titl|tells wav|tells welch|w agr|w along|w bei|w blow|w blu|w combin|w combination
4 w comparison|w content|w dar|w dealt|w deux|w drown|w exponential|w extra|w formula|w gon|w happy|w join
4 w king|w mm|w pupil|w que|w reih|w ring|w slap|w spend|w still|w subarray|w teacher|w them|w thing|w to
4 w troubl|w trust|w used|w variabl|w welch|w wer|w wherever|w wrong
5 advises append|advises backward|advises beat|advises cut|advises dict|advises eras|advises flood|advises hold
5 advises link|advises nobody|advises pivot|advises sleep|asks begin|asks element|asks find|asks hang|asks mov
5 asks newest|asks recognis|asks remain|b <shown> began|b <shown> dot|b <shown> feel|b <shown> fit
5 b <shown> halv|b <shown> it|b <shown> of|b <shown> open|b <shown> pick|b ^ ein|b ^ itll|b ^ les|b ^ mor
5 b ^ narrower|b ^ previou|b ^ recurs|b ^ stretch|b ^ that|b ^ theyv|b ^ tiefensuch|b ^ wider|b a $|b a seven
5 b a ston|b a strip|b a u|b about as|b about thi|b abov $|b add that|b after you|b along it|b and <unknown>
5 b and insert|b and start|b and the|b and up|b anyth that|b append <odd>|b are in|b are too|b arent <talk>
5 b array of|b as <odd>|b as youv|b at each|b at whichever|b aus $|b avec <odd>|b away from|b bakery $
5 b basket $|b be don|b be in|b becom the|b best one|b bound $|b bucket <talk>|b bump into|b bus <talk>
5 b by going|b by tal|b by yourself|b c <n>|b call the|b can forget|b can halv|b can hear|b carry you
5 b caterpillar $|b click on|b cod $|b could <shown>|b could one|b counter and|b counter of|b depth down
5 b dictionary would|b doe $|b dont <asked>|b dont <unknown>|b doubl <talk>|b down <odd>|b each tal|b easier $
5 b els <asked>|b els <hinted>|b equal <asked>|b ever <hinted>|b fami $|b far <hinted>|b fil $|b fill in
5 b find it|b first letter|b first one|b first two|b flag on|b follow when|b freez the|b from the|b got <shown>
5 b h and|b halv are|b happy $|b hold <shown>|b hundr thousand|b i and|b i may|b if nobody|b ill <asked>
5 b im sur|b in last|b in sequenc|b initial are|b is how|b ist <odd>|b it be|b it doe|b itd <talk>
5 b its earlier|b its right|b its that|b jedem <unknown>|b know how|b lack $|b lay it|b leav $|b leav <shown>
5 b les <unknown>|b let <shown>|b letter of|b look for|b loop for|b mak me|b many are|b minimum <hinted>
5 b minimum <telling>|b minimum window|b minu x|b mov <asked>|b mov back|b mov two|b must <shown>|b must match
5 b n tim|b neighbour alon|b new start|b nim <odd>|b no doubl|b not <odd>|b not visit|b o of|b of <asked>
5 b of card|b of earlier|b of lin|b of zero|b old <asked>|b one as|b one loop|b one of|b one two|b only add
5 b opener <talk>|b opener to|b other and|b out mirror|b per <odd>|b piec is|b plac <facts>|b pond $
5 b present <shown>|b prev $|b prev <hinted>|b push <asked>|b reachabl from|b real <shown>|b recent <odd>
5 b recent has|b rest <talk>|b rest can|b sam <asked>|b seat the|b see it|b serv the|b serv you|b set <hinted>
5 b set <shown>|b shut the|b sink it|b six <shown>|b six to|b slip $|b so <shown>|b sort <asked>|b stand on
5 b start is|b start plu|b ston in|b tabl from|b tail <shown>|b taken together|b tal sheet|b talk $|b that also
5 b that complet|b that slid|b the bos|b the box|b the dearest|b the fellow|b the low|b the proper|b the rarest
5 b the rightmost|b the troubl|b the wait|b then its|b they all|b theyr <hinted>|b theyr lin|b thi <asked>
5 b thing $|b thousand of|b thousand tim|b thre $|b threw the|b throw it|b to just|b to pick|b to search
5 b to shut|b to tak|b to your|b twelv $|b twic and|b two in|b two marker|b una <odd>|b variabl are|b wait $
5 b want to|b way out|b wer <unknown>|b what could|b when my|b wherea <talk>|b whether $|b whol <shown>
5 b will carry|b with it|b y <unknown>|b yesterday <hinted>|b you first|b you must|b you see|b youd not
5 b your fil|b your new|b your say|b your stack|b your thre|b youv <telling>|b youv got|guess why|language if
5 language leads|leads call|leads depth|nothing another|nothing ein|nothing interval|nothing map|nothing most
5 nothing previou|nothing rais|nothing stop|nothing tiefensuch|nothing together|nothing visit|plan an|plan hav
5 plan that names the|plan that names ther|question think|question use|remark dont|remark one|remark plu
5 remark that names one|remark that names why|remark that names youv|remark two|remark you|reports doubl
5 reports grandparent|reports heart|reports opener|reports recognis|reports ring|reports smell|reports split
5 reports stick|reports subtract|reports tally|reports winner|requests <unknown>|requests card|requests doll
5 requests figur|requests russian|requests spend|s <said> hav|s <said> later|s <said> what|s <shown> among
5 s <shown> don|s <shown> first|s <shown> fiv|s <shown> map|s <shown> ten|s <shown> wherever|s ^ another
5 s ^ arent|s ^ end|s ^ halft|s ^ hit|s ^ letter|s ^ mit|s ^ modify|s ^ narrower|s ^ newcomer|s ^ recurs
5 s ^ strict|s ^ than|s ^ tiefensuch|s ^ twin|s ^ use|s ^ von|s a com|s a flood|s a run|s alway to|s an from
5 s and first|s and to|s and up|s are two|s arrang by|s as next|s at fresh|s at if|s at point|s at with
5 s attach it|s befor els|s belong the|s button your|s by <shown>|s can don|s chain entry|s counter most
5 s did think|s down a|s each halv|s each leav|s each onc|s each should|s equal when|s equal you|s fail you
5 s first be|s first serv|s from of|s from ston|s full is|s go alway|s hand depth|s hash <shown>|s hear from
5 s hunt the|s if sort|s in chain|s in queu|s includ <shown>|s is most|s is over|s is problem|s is sort
5 s it it|s it when|s its paint|s just a|s left is|s log and|s look after|s me <shown>|s me for|s most has
5 s mov <shown>|s next in|s of hundr|s of neighbour|s of thousand|s on four|s on its|s on just|s one add
5 s one along|s one below|s one zero|s only up|s other and|s plac <said>|s plac a|s plat a|s put with
5 s reach a|s recursion a|s rid the|s rippl a|s row the|s search the|s see its|s singl with|s six eight
5 s slid it|s sort by|s split <shown>|s start <shown>|s start an|s start as|s still be|s ston a|s stop <shown>
5 s than neighbour|s than the|s that every|s the part|s the pil|s the ten|s the test|s the twin|s ther a
5 s thre to|s til two|s to twin|s touch to|s two below|s two thre|s until doubl|s unvisit <shown>|s use of
5 s use or|s walk and|s what each|s when found|s which is|s which of|s which the|s whil <shown>|s why you
5 s window the|s with extra|s with memory|s word your|s would that|s wrong <shown>|s you halv|s you just
5 s you trust|s yourself and|sets up below|sets up serv|tells break|tells bump|tells chalk|tells closer
5 tells colleagu|tells crack|tells dfs|tells einer|tells eras|tells feel|tells final|tells follow|tells hi
5 tells hunt|tells knew|tells letter|tells man|tells modify|tells overwrit|tells quadratic|tells quick
5 tells rais|tells record|tells send|tells shelv|tells think|tells til|tells usa|tells whoever|w also|w anyon
5 w around|w ball|w beforehand|w bottom|w brac|w bug|w chalk|w clean|w cross|w dearest|w doubt|w einer
5 w even|w expand|w funny|w gain|w grow|w hurt|w if|w int|w is|w kill|w knock|w lin|w logarithm|w million
5 w nail|w nim|w notebook|w path|w pull|w rarest|w right|w rightmost|w rub|w snak|w ston|w surviv|w tab
6 acts reports reports|advises bigger|advises check|advises far|advises kid|advises pointer|advises proper
6 advises toward|advises youll|asks keep|asks leav|asks start|asks wait|b <said> $|b <said> a|b <said> after
6 b <said> was|b <shown> join|b <shown> left|b ^ bucket|b ^ cest|b ^ fiv|b ^ group|b ^ key|b ^ l|b ^ r
6 b ^ twenty|b ^ visit|b ^ well|b ^ writ|b a binary|b a flag|b a flood|b a heap|b a register|b a sentenc
6 b a tiny|b about to|b add it|b again and|b all <odd>|b and open|b and remov|b and sweep|b and wher
6 b another candidat|b append and|b are still|b as youd|b be on|b bin $|b blot <hinted>|b blot <talk>
6 b blot paper|b bucket <hinted>|b bucket <telling>|b bucket in|b bucket sort|b by $|b by frequency|b c <facts>
6 b cam from|b candidat <hinted>|b candidat said|b cest <odd>|b chain <hinted>|b chaqu <odd>|b chaqu <unknown>
6 b chaqu fermant|b com <hinted>|b con <odd>|b count $|b count one|b cros off|b d and|b dictionary and
6 b do without|b dont car|b dont they|b dot <talk>|b down to|b each entry|b each titl|b einfach <odd>
6 b election <talk>|b els would|b empil les|b equal ther|b evaluat <facts>|b evaluat revers|b extend $
6 b fail becaus|b find <odd>|b finger on|b first $|b fiv <asked>|b for good|b go is|b go ther|b goe <facts>
6 b grow slower|b he <hinted>|b her <shown>|b how about|b i <said>|b imagin <odd>|b in our|b in thi
6 b instant whether|b into <shown>|b is slow|b isnt the|b ist $|b it is|b it last|b it mak|b jump <talk>
6 b keep <hinted>|b klammer <unknown>|b la <unknown>|b lay on|b left $|b left half|b leg <odd>|b leg jed
6 b les ouvrant|b lif be|b list with|b max <talk>|b me <hinted>|b me <shown>|b minu <odd>|b modify <hinted>
6 b modify binary|b much <talk>|b new <asked>|b no $|b of all|b on blot|b on fiv|b onc too|b one <hinted>
6 b one beneath|b open when|b or one|b or open|b order <hinted>|b order dictionary|b parent $|b plain <facts>
6 b polish <talk>|b polish notation|b prev and|b rang <hinted>|b remember <shown>|b revers polish|b right below
6 b see <shown>|b should <asked>|b shrink $|b someth that|b sort all|b still open|b strict $|b strip with
6 b structur $|b tail $|b tal <odd>|b that <asked>|b that alway|b that down|b that very|b thatll <shown>
6 b the bound|b the break|b the differenc|b the hint|b the larger|b the least|b thi morn|b think of
6 b thre letter|b through onc|b tidy up|b to check|b to me|b to mov|b too often|b trick $|b twenty in
6 b two equal|b under it|b une <odd>|b upward $|b upward and|b very <talk>|b walk <talk>|b way too|b what went
6 b what youd|b when $|b which of|b whoever <hinted>|b will you|b window <shown>|b with append|b wouldnt lif
6 b writ one|b wrong <shown>|b yes $|b you <shown>|b you already|b you mad|b you took|b your at|b your list
6 b your only|b your record|b your sid|guess a|guess put|guess sinc|language its|leads answer|leads look
6 leads pass|nothing bucket|nothing cest|nothing doesnt|nothing fiv|nothing group|nothing l|nothing r
6 nothing shift|nothing trust|nothing und|nothing why|plan sets up|plan that names for|plan that names which
6 question at|question not|question youd|remark for|remark that names in|reports browser|reports c|reports cod
6 reports complet|reports f|reports glad|reports strict|reports wash|reports way|requests <facts>|requests anyth
6 requests caterpillar|requests colour|requests giv|requests longest|requests new|requests paint|s <shown> alway
6 s <shown> below|s <shown> by|s <shown> fami|s <shown> hop|s <shown> leap|s <shown> match|s <shown> not
6 s <shown> program|s <shown> rang|s <shown> slid|s <shown> thi|s ^ cest|s ^ der|s ^ distanc|s ^ du|s ^ empil
6 s ^ en|s ^ itll|s ^ know|s ^ lif|s ^ lov|s ^ often|s ^ question|s ^ remember|s ^ someth|s ^ textbook
6 s ^ tri|s ^ u|s ^ zero|s a sheet|s an dictionary|s an of|s an that|s and out|s and which|s append pop
6 s at not|s at tail|s at that|s be mor|s befor loop|s bring down|s bucket a|s by tal|s cam to|s can about
6 s carry depth|s chain the|s clos the|s com at|s could go|s dont with|s each could|s empil ouvrant
6 s evaluat polish|s every of|s finger each|s four it|s from end|s grow than|s half can|s has beat|s has you
6 s hav been|s hop the|s i stop|s i to|s if left|s in dict|s in direction|s in lin|s is good|s it <said>
6 s it slower|s jed klammer|s key the|s know oldest|s lin each|s link <shown>|s list append|s mark <shown>
6 s me to|s might to|s modify <shown>|s neither ever|s newcomer <shown>|s no to|s not <said>|s of array
6 s of cloakroom|s of youv|s on sid|s onc often|s one a|s one are|s one last|s one of|s only what|s only with
6 s opener are|s or ther|s otherwis the|s out <shown>|s out you|s paint in|s pil be|s pop <shown>|s recent to
6 s remov from|s revers notation|s sam in|s should you|s slower that|s smallest and|s that has|s that to
6 s the equal|s the group|s the row|s the whil|s thre would|s throw whol|s tim hav|s to spot|s to the
6 s two together|s up when|s use on|s walk it|s way <shown>|s wer <shown>|s when click|s wher twin
6 s whether list|s why it|s with doub|s with one|s would enough|s you all|s you at|s you half|s you index
6 s you return|s you shut|s you sort|s you sur|s youd <shown>|s your start|sets up call|sets up got
6 tells accordion|tells add|tells b|tells becom|tells big|tells cada|tells catch|tells cest|tells collect
6 tells creep|tells depil|tells disjoint|tells door|tells einen|tells einfach|tells fermant|tells fil|tells jed
6 tells klammer|tells lov|tells opposit|tells ordereddict|tells register|tells sav|tells spread|tells stor
6 tells thatd|tells unvisit|w batch|w blot|w board|w busines|w cada|w cest|w counterpart|w crack|w depil
6 w disjoint|w einfach|w empil|w fermant|w fly|w grew|w guy|w hed|w hit|w indic|w jed|w klammer|w led
6 w need|w notation|w open|w ordereddict|w ouvrant|w podium|w replac|w second|w smallest|w spiral|w stroll
6 w sur|w than|w two|w unmark|w wors
7 acts advises asks|acts asks advises|acts leads leads|acts sets up requests|advises around|advises gues
7 advises hunt|advises pass|advises past|advises recursion|advises run|advises slid|advises twin|asks see
7 b <said> too|b <shown> beneath|b <shown> drop|b <shown> finish|b <shown> r|b <shown> shorter|b <shown> very
7 b <shown> which|b ^ compar|b ^ did|b ^ f|b ^ hand|b ^ if|b ^ minu|b ^ ordereddict|b ^ quickselect|b ^ treat
7 b ^ und|b ^ whenever|b ^ zahl|b a browser|b a bucket|b a chaqu|b a fin|b a fir|b a librarian|b a maz
7 b a min|b a monotonic|b a stack|b a sweep|b a tal|b after <odd>|b an earlier|b and includ|b answer as
7 b any mor|b append <talk>|b at onc|b beat it|b best <asked>|b bigger of|b both at|b box for|b break it
7 b by their|b c $|b can bring|b can step|b cant see|b clean $|b cloakroom $|b colon $|b combin $|b compar all
7 b complet and|b constant if|b could do|b count <shown>|b count in|b depth <hinted>|b depth along
7 b dictionary from|b die beiden|b do $|b each $|b ein warteschlang|b even <shown>|b ever <shown>|b every <odd>
7 b every neighbour|b few <hinted>|b first half|b first in|b got to|b had in|b hand each|b hav put|b he <odd>
7 b how to|b i pick|b ill <odd>|b is <talk>|b isnt $|b it for|b it should|b its entry|b its first|b just onc
7 b key $|b landfeld <odd>|b landfeld aus|b lin $|b littl <telling>|b log <shown>|b longest <odd>|b map from
7 b match $|b might you|b monotonic <telling>|b monotonic stack|b mor often|b mov as|b my pick|b n <asked>
7 b n minu|b needles $|b next is|b non <talk>|b not it|b not of|b not reach|b often than|b older one|b on find
7 b on their|b on until|b one <asked>|b one behind|b one into|b one structur|b order <telling>|b ordereddict has
7 b our <unknown>|b overkill $|b path $|b pil by|b plu <odd>|b pop from|b popitem last|b possibl <odd>
7 b possibl partner|b put its|b r c|b rais to|b read me|b record the|b reinsert a|b remov from|b scan $
7 b scan on|b see the|b several tim|b shut $|b solv thi|b start of|b such a|b tabl $|b tal per|b ten minut
7 b than <odd>|b than that|b that <unknown>|b that as|b that leav|b that remember|b the old|b the plu
7 b the tail|b the topmost|b the two|b ther <talk>|b ther you|b thousand <hinted>|b thre and|b thre counter
7 b tiefensuch <odd>|b tiefensuch von|b to add|b to put|b to say|b too many|b turn each|b two to|b undisturb $
7 b up without|b visit set|b visit the|b von <odd>|b von jedem|b was $|b when low|b who on|b whos <hinted>
7 b with <odd>|b with non|b without the|b wont say|b would hav|b wouldnt bother|b wrong <asked>|b wrong with
7 b you read|b your don|b your queu|context guess|guess your|language sets up|nothing after|nothing as
7 nothing low|nothing quickselect|nothing swallow|nothing zahl|remark an|reports <talk>|reports allow
7 reports bisect|reports built|reports classic|reports direct|reports evaluat|reports figur|reports guess
7 reports hear|reports insid|reports know|reports mid|reports mov|reports outer|reports previou|reports road
7 reports room|reports serv|reports tool|reports y|requests group|requests kept|requests lov|requests middl
7 requests partner|s <said> last|s <said> would|s <shown> append|s <shown> beyond|s <shown> for|s <shown> non
7 s <shown> pil|s <shown> present|s <shown> six|s <shown> thirteen|s <shown> undisturb|s ^ at|s ^ better|s ^ do
7 s ^ eras|s ^ f|s ^ fiv|s ^ handl|s ^ hard|s ^ key|s ^ least|s ^ natural|s ^ otherwis|s ^ paint|s ^ pour
7 s ^ quickselect|s ^ rest|s ^ stretch|s ^ train|s ^ whenever|s ^ wher|s ^ woman|s ^ zahl|s a index
7 s about first|s about to|s add up|s again it|s all <said>|s all rest|s alway on|s an can|s another to
7 s anyth it|s are one|s be on|s be pick|s be ther|s beiden ergebniss|s below <shown>|s both ever|s by till
7 s closer opener|s collect their|s comparison <shown>|s could that|s couldnt put|s decid half|s do do
7 s doesnt for|s each after|s end your|s entry a|s first was|s fix <shown>|s goe one|s has most|s has plac
7 s hav for|s hav it|s help <shown>|s high mid|s i bother|s i listen|s in hand|s in tim|s is plu|s is seen
7 s is thing|s it all|s its of|s leav the|s left right|s left the|s les equal|s let start|s many that
7 s minut <shown>|s of wher|s only in|s only you|s peek the|s pick best|s plu one|s put better|s scan <shown>
7 s search each|s second with|s shrink the|s sinc <shown>|s sinc the|s solv <shown>|s still of|s stop from
7 s stor <shown>|s such <said>|s that just|s that tal|s that textbook|s that want|s that what|s the began
7 s the down|s the last|s the mov|s the way|s the youv|s they in|s thre for|s tiefensuch jedem|s to down
7 s to includ|s two six|s two what|s what with|s when <shown>|s when find|s when put|s whether two|s whil hi
7 s whol away|s with many|s with next|s with singl|s would find|s you is|s you mov|s youv on|sets up <unknown>
7 sets up enumerat|sets up hold|syntax append|syntax by|syntax what|tells abov|tells afresh|tells agr|tells aus
7 tells began|tells equal|tells ergebniss|tells fir|tells guard|tells handl|tells highest|tells ink|tells known
7 tells landfeld|tells marker|tells namesak|tells old|tells reinsert|tells sid|tells snak|tells strict
7 tells tiefensuch|tells union|tells von|tells woman|tells z|w alternativ|w arent|w aus|w avec|w b|w dat
7 w doubl|w dummy|w enough|w ergebniss|w four|w great|w hol|w it|w landfeld|w many|w monotonic|w neater
7 w needles|w offnend|w pag|w partner|w proper|w rul|w secret|w shuffl|w smaller|w t|w tiefensuch|w topmost
7 w tun|w undisturb|w von|w want|w woman
8 act requests|acts ^ sets up|advises easier|advises everyth|advises high|advises lift|advises sheet
8 advises small|advises youd|asks know|asks need|asks open|b <said> for|b <shown> addition|b <shown> shift
8 b <shown> their|b <shown> use|b ^ best|b ^ decid|b ^ explor|b ^ freez|b ^ guard|b ^ her|b ^ ind|b ^ insert
8 b ^ overkill|b ^ part|b ^ question|b ^ together|b a colon|b a priority|b a train|b acros that|b along and
8 b already pass|b and look|b and never|b at $|b at thirty|b away half|b befor anyth|b begin at|b begin with
8 b below and|b beneath it|b both plac|b breadth first|b by already|b check your|b clash $|b com to|b dem <odd>
8 b dem anfang|b depth <asked>|b did you|b doe near|b don $|b drop $|b each <talk>|b easier if|b either a
8 b f $|b fall into|b fall off|b fibonacci <hinted>|b fibonacci <talk>|b fibonacci sequenc|b first <asked>
8 b first tim|b for their|b for whatever|b formula $|b from <shown>|b glanc $|b glu <hinted>|b go <odd>
8 b got <odd>|b halv the|b hash tabl|b hav written|b head creep|b hear that|b in order|b in ther
8 b into <telling>|b is all|b is dynamic|b is tidy|b is two|b itll <shown>|b itll <talk>|b keep it|b keep only
8 b kept <odd>|b last week|b les $|b low <asked>|b me <odd>|b mor than|b nach dem|b night $|b non $|b of min
8 b one your|b only two|b opener on|b otherwis <asked>|b otherwis <telling>|b own <talk>|b plat in|b plu $
8 b plu <shown>|b plu the|b pop on|b priority <telling>|b priority queu|b reach from|b recurrenc $
8 b revers <talk>|b right $|b run over|b s and|b said it|b search from|b second <hinted>|b sinc a|b solution $
8 b solv the|b stack and|b step out|b straight <talk>|b stretch is|b than <hinted>|b that <hinted>|b the program
8 b them on|b thousand <asked>|b tidy <shown>|b to each|b to six|b too small|b try that|b twin has|b twist $
8 b two way|b unhook it|b up from|b weakest of|b what in|b whether its|b whil <telling>|b whoever <shown>
8 b why <hinted>|b with <said>|b with only|b wrong thing|b you do|b you let|b you linear|b your first
8 b your start|b your ther|b youv met|guess correct|guess sorry|guess think|nothing best|nothing freez
8 nothing h|nothing honest|nothing insert|nothing provid|nothing scan|nothing split|nothing whenever|plan a
8 question most|question noth|question reports|question work|remark by|reports backward|reports clever
8 reports equal|reports evict|reports follow|reports hmm|reports hous|reports l|reports mis|reports overkill
8 reports p|reports rest|reports wherever|requests <talk>|requests path|s <said> never|s <shown> anywher
8 s <shown> compar|s <shown> constant|s <shown> met|s <shown> read|s <shown> result|s <shown> under|s ^ bfs
8 s ^ doe|s ^ everyon|s ^ explor|s ^ freez|s ^ o|s ^ overkill|s ^ recursiv|s ^ register|s ^ self|s ^ thing
8 s ^ un|s ^ und|s ^ window|s a answer|s a dict|s a per|s a road|s a shorter|s and from|s at glanc|s at start
8 s at zero|s behind earlier|s by left|s can everyth|s can to|s climb a|s dont all|s entir befor|s every has
8 s fiv for|s for in|s for was|s has mov|s higher <shown>|s how is|s how it|s i in|s is sum|s is tri
8 s it together|s its first|s lift the|s lin <shown>|s low at|s mad strok|s map a|s mov border|s n <shown>
8 s nach anfang|s not its|s of figur|s of from|s of stretch|s one and|s one follow|s one said|s one thre
8 s over the|s prev next|s put two|s saw last|s should out|s sink <shown>|s sort it|s sort mor|s sort of
8 s stretch <shown>|s sum the|s swap for|s tak the|s that fiv|s that loop|s the be|s the that|s the tower
8 s think what|s thought a|s to cod|s to in|s to so|s to upward|s two befor|s up word|s wait lin|s what pop
8 s what the|s when has|s with nearest|s with previou|s would them|s you append|s you even|s you from
8 s you solv|s you turn|s you when|s youd better|s youd that|s your <shown>|s your the|sets up goe|syntax its
8 syntax sort|tells along|tells anfang|tells colour|tells component|tells cup|tells dem|tells doub|tells extra
8 tells freez|tells halft|tells initial|tells order|tells read|tells spell|tells straight|tells tall
8 tells techniqu|tells theyll|tells tre|tells yesterday|w anfang|w bigger|w bump|w dem|w die|w einen|w equal
8 w eviction|w folk|w freez|w glu|w halft|w handy|w might|w one|w position|w pour|w problem|w removal
8 w shouldnt|w spot|w stop|w tower|w twist|w unbroken|w understand|w whos|w zuerst
9 acts advises sets up|acts tells reports|advises clos|advises find|advises inclusiv|advises itll|advises lie
9 advises percent|advises question|advises search|advises someth|advises x|asks bit|asks look|asks stop
9 b <said> has|b <said> off|b <shown> <odd>|b <shown> about|b <shown> fin|b <shown> guess|b <shown> reachabl
9 b ^ begin|b ^ dfs|b ^ handl|b ^ instead|b ^ mhm|b ^ notic|b ^ queu|b ^ recursion|b ^ self|b ^ tick|b ^ usa
9 b ^ what|b a closer|b a conga|b a search|b about a|b add them|b add thos|b again <talk>|b already has
9 b also <hinted>|b and itll|b and tak|b and throw|b and with|b as in|b at plac|b b <talk>|b b becom|b be $
9 b becom b|b befor add|b beiden <unknown>|b border $|b brauchst <odd>|b bucket of|b clos it|b closer <hinted>
9 b closer com|b compar with|b comparison $|b could $|b decid which|b dont work|b els <talk>|b en <unknown>
9 b end <shown>|b equal the|b extra <talk>|b feel $|b fibonacci <shown>|b finish <shown>|b fruit into|b had $
9 b head <odd>|b her you|b hunt for|b in <unknown>|b in that|b includ the|b inner <talk>|b inner loop
9 b into basket|b is someth|b it cost|b it slid|b it stood|b its just|b itself $|b keep your|b key by|b know $
9 b know the|b labell with|b last fals|b led to|b look befor|b many to|b mhm $|b mov <hinted>|b not befor
9 b on your|b onc if|b onc youv|b one mor|b only mov|b own <said>|b path in|b percent of|b possibl figur
9 b predecessor $|b remember which|b repeat until|b short $|b shortest path|b sink the|b small to|b strok behind
9 b that answer|b that to|b that too|b the bit|b the car|b the check|b the entir|b the frequency|b the initial
9 b the job|b thing as|b to the|b too lat|b troubl is|b two smaller|b until he|b usa una|b visit <hinted>
9 b visit it|b want for|b what at|b what decid|b whenever ther|b wher to|b whil <hinted>|b with $|b wors $
9 b would <asked>|b would <telling>|b you call|b you click|b zahl <odd>|n <asked> 4|nothing going|nothing handl
9 nothing instead|nothing join|nothing nod|nothing notic|nothing o|nothing recursion|nothing right|nothing tick
9 nothing usa|plan that names sets up|plan that names with|question pleas|question youv|remark right
9 remark that names i|remark with|reports began|reports cost|reports ein|reports everyon|reports frequency
9 reports highest|reports job|reports listen|reports lower|reports prev|reports russian|reports weakest
9 requests largest|requests nothing said|s <said> <shown>|s <shown> better|s <shown> built|s <shown> letter
9 s <shown> link|s <shown> today|s <shown> vanish|s <shown> whichever|s ^ allow|s ^ brauchst|s ^ clear
9 s ^ colleagu|s ^ first|s ^ jump|s ^ mhm|s ^ old|s ^ pretty|s ^ tally|s ^ theyv|s ^ tick|s ^ til|s ^ une
9 s ^ usa|s ^ usual|s a end|s a her|s a old|s a queu|s add last|s be for|s be next|s befor over|s can each
9 s could up|s count that|s depth <shown>|s fifty of|s for closer|s four <shown>|s four thre|s from map
9 s fruit basket|s good ther|s heap siz|s how to|s if are|s if ther|s in each|s in pond|s is plac|s isnt alway
9 s isnt only|s its good|s its that|s keep half|s let <shown>|s link it|s many wer|s match closer|s may <said>
9 s n two|s no than|s occur often|s of current|s of left|s one all|s one cant|s one f|s one lower
9 s one partner|s one still|s over one|s plac you|s shortest in|s structur the|s tabl the|s than middl
9 s that left|s thatll you|s the <said>|s the answer|s the fall|s them each|s ther doubl|s thing a|s thirty and
9 s to behind|s top the|s up miss|s up the|s will spend|s with stor|s written down|s you onc|sets up <said>
9 sets up away|sets up count|sets up entry|sets up plu|sets up way|tells beiden|tells below|tells brauchst
9 tells et|tells folk|tells go|tells help|tells however|tells immer|tells led|tells lo|tells narrow
9 tells notic|tells quickselect|tells simpl|tells sound|tells traversal|w are|w beiden|w bisect|w brauchst
9 w burn|w caught|w cost|w deeper|w down|w entry|w first|w fruit|w gam|w hom|w its|w job|w mhm|w namesak
9 w predecessor|w reachabl|w recent|w should|w street|w traversal|w villag
10 act advises|advises candidat|advises certain|advises follow|advises indic|advises innermost|advises loan
10 advises sid|advises together|advises upward|asks written|b <shown> pil|b <shown> straight|b ^ four|b ^ n
10 b ^ plu|b ^ seen|b ^ someth|b ^ theyll|b a bell|b a link|b about <said>|b alon <shown>|b an election
10 b an ordinary|b and drop|b and shrink|b any earlier|b arriv $|b been <odd>|b both <asked>|b bottom one
10 b break on|b cod look|b colleagu of|b constant <shown>|b count are|b dee $|b der <odd>|b dot pop
10 b each <unknown>|b each opener|b either stretch|b election $|b els the|b empty them|b entir <shown>|b ever mov
10 b exact as|b far <talk>|b far it|b forty $|b four is|b going to|b halv would|b hav <talk>|b hav you
10 b how much|b initial $|b is sort|b it ever|b it too|b its a|b know <talk>|b last com|b les <odd>|b lo <talk>
10 b lo hi|b mean $|b memory of|b middl in|b mit <odd>|b mov <facts>|b mov <shown>|b never hold|b no <facts>
10 b nobody has|b of i|b of the|b old <talk>|b one quick|b put it|b r $|b recursiv <shown>|b sam mov
10 b see cross|b seen <hinted>|b shift <talk>|b should <hinted>|b shouldnt you|b sinc the|b spend <facts>
10 b spend <hinted>|b spend memory|b start <odd>|b stick $|b suppos you|b the area|b the spot|b the thing
10 b the undo|b then <hinted>|b though you|b throw <talk>|b to both|b to throw|b together $|b trust the
10 b what <said>|b what happen|b what still|b what will|b whichever <shown>|b whil you|b window with|b you append
10 b you mean|b you your|b your recursion|guess about the language they|guess an|nothing end|nothing nor
10 nothing whatever|plan are|question i|question to|remark after|remark no|reports ask|reports correct
10 reports doll|reports fresh|reports generation|reports high|reports pag|reports scan|reports sock|reports step
10 reports tick|reports trick|reports whenever|reports youll|requests met|s ^ empty|s ^ guard|s ^ helper|s ^ ind
10 s ^ precis|s ^ previou|s ^ sum|s ^ theyll|s ^ una|s ^ wav|s a begin|s after loop|s all is|s and hundr
10 s at right|s be than|s befor and|s can the|s closer <shown>|s colleagu min|s count many|s cut <shown>
10 s didnt that|s don one|s every a|s evict the|s for nam|s for other|s from neighbour|s giv your|s go for
10 s half the|s has out|s hav <said>|s hav go|s how do|s if later|s in is|s in wall|s isnt <shown>|s it befor
10 s its count|s left befor|s look you|s loop a|s max itself|s never it|s new check|s not many|s of at|s of pil
10 s of they|s old <shown>|s onc it|s one matter|s one must|s only mov|s out left|s pair and|s per and
10 s rang <shown>|s read first|s spot the|s than at|s than need|s that earlier|s the job|s the smaller
10 s them that|s tick off|s to each|s to left|s two is|s was most|s what return|s with set|s with tabl
10 s you linear|s you shift|sets up hand|sets up stor|sets up youv|syntax non|tells <n>|tells beat|tells belong
10 tells binary|tells colon|tells dequ|tells des|tells downward|tells jedem|tells los|tells plat|tells real
10 tells rul|tells spot|tells train|tells used|tells wip|w bell|w bos|w classic|w delet|w des|w easier|w ever
10 w fram|w jedem|w leap|w nin|w reach|w stapel|w theyll|w third
11 advises centr|advises floor|advises heap|advises round|asks instant|asks result|b <shown> <talk>
11 b <shown> complet|b <shown> equal|b ^ <hinted>|b ^ o|b ^ revers|b a fami|b a modify|b a mov|b a pond
11 b ahead of|b all that|b and swap|b b and|b be enough|b be serv|b behind each|b call sort|b cam last
11 b clash is|b collection $|b conga <facts>|b conga lin|b dan <odd>|b de <odd>|b die <odd>|b domino $
11 b down until|b everyth fall|b figur $|b finish for|b four <telling>|b four on|b four pointer|b go to|b good $
11 b had <shown>|b hand and|b her <hinted>|b i equal|b i wer|b if someon|b imagin peopl|b in collection|b in my
11 b is smaller|b its middl|b its smallest|b kick out|b last <talk>|b length befor|b lov <hinted>
11 b many <telling>|b me on|b min <telling>|b min heap|b modify <telling>|b mov to|b my friend|b n <facts>
11 b not if|b not seen|b old <odd>|b on one|b one can|b pas with|b plac after|b plain and|b problem $
11 b put <talk>|b put the|b quit $|b sam <telling>|b second <odd>|b set and|b shift by|b stack is|b that second
11 b the tally|b their answer|b they stood|b too big|b touch <shown>|b two figur|b un diccionario|b und <odd>
11 b until ther|b use <telling>|b was <facts>|b what if|b which would|b wont hear|b you may|b youd do
11 b youv <hinted>|guess oh|guess work|leads anyth|leads kept|n <telling> 4|nothing high|nothing know
11 nothing you|plan in|question leads|question writ|remark that names plu|remark then|reports break|reports fly
11 reports known|reports newest|reports plu|reports r|reports t|reports til|reports till|requests revers
11 s <shown> extend|s <shown> fre|s <shown> mirror|s <shown> second|s ^ dfs|s ^ la|s ^ latest|s ^ pay|s ^ simpl
11 s ^ understand|s ^ visit|s a binary|s about the|s add two|s after you|s all thi|s and mor|s at high|s be it
11 s be use|s behind <shown>|s bigger the|s breadth search|s can of|s counter <shown>|s do the|s doub <shown>
11 s els to|s equal high|s finish good|s first each|s half in|s if got|s if knew|s it is|s join the|s lik undo
11 s many would|s neighbour all|s never one|s not to|s not you|s of wait|s on wall|s one complet|s one not
11 s one them|s pass <shown>|s plain simpl|s remember order|s see half|s step the|s strip domino|s ten thirty
11 s the each|s the path|s the small|s the two|s think a|s up answer|s what would|s wher should|s which one
11 s whil is|s will the|s with middl|s you it|s you les|s you mark|tells <talk>|tells dan|tells diccionario
11 tells fre|tells liv|tells mit|tells newcomer|tells pattern|tells piec|tells position|tells sock|tells throw
11 w beneath|w bin|w circl|w conga|w dan|w diccionario|w different|w generation|w hunt|w itll|w mit|w modify
11 w older|w onc|w priority|w ris|w root|w ten|w thatd|w ther|w together|w vot|w wash|w youv
12 advises clash|advises nothing said|advises piec|advises return|advises rid|advises stack|advises tim
12 advises top|b <shown> <unknown>|b <shown> full|b <shown> just|b <shown> youv|b ^ ding|b ^ serv|b ^ skip
12 b ^ turn|b a loop|b a record|b a tre|b alway in|b an italian|b and next|b and your|b append an|b are a
12 b are your|b area of|b be wait|b c in|b cant hav|b check for|b clock $|b closer with|b count how|b ding $
12 b ding <odd>|b ding ding|b drop half|b drop that|b ear $|b fifty <talk>|b fifty percent|b flip it|b fool you
12 b four <hinted>|b had <facts>|b halv it|b i <shown>|b i in|b i see|b ink on|b is left|b is no|b it rhym
12 b its left|b its no|b largest figur|b leav <hinted>|b linear in|b max area|b minu two|b most onc
12 b need <talk>|b not the|b one extra|b one that|b one you|b opener <hinted>|b p $|b pas is|b plu <talk>
12 b pretty much|b recent $|b sav the|b search for|b see <asked>|b set at|b sock $|b start <facts>|b step down
12 b step one|b taken <talk>|b that doe|b the best|b the call|b the clash|b the street|b them into|b then <said>
12 b thousand <said>|b throw <hinted>|b tick it|b traversal $|b und <unknown>|b until nobody|b up <odd>|b up at
12 b walk with|b week <talk>|b what <talk>|b whil lo|b why not|b will to|b with h|b without walk|b word is
12 b would your|b wouldnt be|b x <n>|b y <odd>|b you <telling>|b you can|b you forget|b your will|doubt confirms
12 guess ding|guess hold|guess neither|guess two|guess warm|nothing begin|nothing clos|nothing serv|nothing stor
12 nothing tell|nothing walk|nothing way|plan leads|plan that names mark|question id|remark that|reports afraid
12 reports area|reports b|reports better|reports closer|reports comparison|reports ding|reports domino
12 reports flip|reports itd|reports latest|reports memory|reports neighbour|reports overwrit|reports plan
12 reports push|reports reach|reports say|reports sink|reports someon|reports talk|reports top|requests high
12 requests sentenc|s <said> first|s <said> of|s <shown> strok|s <shown> wait|s <shown> well|s ^ accordion
12 s ^ chain|s ^ compar|s ^ ding|s ^ fellow|s ^ flip|s ^ its|s ^ most|s ^ prev|s ^ russian|s ^ structur
12 s ^ theyd|s a than|s all in|s already in|s and itself|s and off|s area <shown>|s at bakery|s cam by
12 s check it|s constant of|s ding ding|s each follow|s ever at|s hav got|s i typ|s ill you|s in of|s its from
12 s keep not|s kept <shown>|s max of|s my by|s neighbour <shown>|s one the|s pil the|s practical for|s push out
12 s sam on|s see <shown>|s start a|s still when|s that and|s that non|s the besid|s the direction|s ther input
12 s ther structur|s they it|s thre fiv|s tick the|s to middl|s want that|s weakest the|s what are|s what pass
12 s when <said>|s when new|s with and|s with doubl|s with loan|s wont any|s you drop|s you let|s you neither
12 s you now|s your do|s your loop|s your when|tells <asked>|tells card|tells common|tells delet|tells der
12 tells drop|tells goe|tells hol|tells loop|tells rabbit|tells rid|tells theyd|tells trip|tells zahl|w afraid
12 w behind|w button|w by|w clock|w der|w ding|w direct|w figur|w hang|w letter|w match|w minu|w p
12 w percent|w pigeonhol|w pretty|w row|w school|w spell|w straight|w strict|w theyd|w wet|w zahl
13 advises help|advises saw|advises straight|b <said> typ|b <shown> off|b <shown> reach|b <shown> thing
13 b <shown> whenever|b ^ <said>|b ^ cold|b ^ count|b ^ its|b ^ last|b ^ length|b ^ warm|b a mountain|b a pair
13 b after sort|b and only|b and thre|b befor and|b best <hinted>|b better than|b build the|b by add|b can think
13 b can trust|b colour the|b couldnt hav|b direct after|b doesnt <hinted>|b each <telling>|b el <odd>
13 b est <odd>|b faster $|b fiv is|b fiv to|b four <facts>|b golden <odd>|b golden ratio|b h <talk>
13 b hand <hinted>|b he had|b hear it|b high <shown>|b idea <talk>|b if <hinted>|b instinct $|b is <hinted>
13 b is instant|b is les|b is why|b it better|b its sort|b its two|b ive <asked>|b join the|b know wher
13 b listen to|b low <hinted>|b may lie|b miss <asked>|b morn to|b my not|b nach <odd>|b no good|b nos $
13 b not that|b of count|b of itself|b one in|b only hav|b put all|b r <odd>|b real <talk>|b remember wher
13 b second a|b shak <talk>|b shak hand|b she <hinted>|b smallest $|b split the|b start your|b tak the
13 b ten thousand|b that grow|b the bucket|b the greatest|b the high|b the innermost|b the list|b them by
13 b ther $|b to n|b too <talk>|b two letter|b una <unknown>|b visit <odd>|b wait for|b walk <shown>|b wer you
13 b when you|b wher you|b why <odd>|b with domino|b you last|b your hold|doubt code|guess cold|guess wher
13 guess who|nothing call|nothing climb|nothing plain|nothing revers|nothing which|reports check|reports go
13 reports inner|reports left|reports soon|reports spend|reports unbroken|requests leav|requests miss
13 requests tidy|s <shown> about|s <shown> les|s ^ cold|s ^ doub|s ^ els|s ^ evict|s ^ initial|s ^ open
13 s ^ solv|s ^ trust|s ^ why|s after sort|s and in|s and join|s append the|s at <said>|s away <shown>
13 s can mor|s closer the|s could throw|s could to|s could with|s cros off|s current in|s cut the|s def of
13 s do for|s do ordinary|s do well|s equal the|s far is|s flood <shown>|s for depth|s if cam|s if count
13 s in as|s inner befor|s is very|s it linear|s its youd|s let run|s lookup <shown>|s maximum both|s miss is
13 s most is|s next <shown>|s on slip|s onc sort|s one was|s soon youv|s stack the|s subtract <shown>|s swap two
13 s that can|s the do|s the edg|s the figur|s the of|s the without|s when add|s which why|s with for
13 s without the|s you written|s your <said>|sets up <odd>|sets up plac|tells <telling>|tells <unknown>
13 tells beneath|tells con|tells dynamic|tells est|tells faster|tells helper|tells mark|tells shift|tells shor
13 tells volum|tells wrot|w about|w container|w dll|w est|w faster|w golden|w immer|w loop|w man|w marker
13 w month|w mountain|w nos|w objection|w pen|w piec|w quickselect|w ratio|w rippl|w roll|w thousand|w victim
13 w warteschlang
14 advises abov|advises answer|advises fit|advises latest|advises turn|b <shown> entry|b <shown> field
14 b <shown> loop|b <shown> seen|b <shown> till|b <shown> whether|b ^ his|b ^ slid|b ^ smaller|b a cross
14 b a logarithm|b a smaller|b a wait|b approach $|b be <said>|b becom <odd>|b befor they|b bfs $
14 b both direction|b cut the|b decid by|b drop each|b each nam|b final <shown>|b found it|b frequency $
14 b further $|b group $|b if <shown>|b in constant|b indic $|b is alway|b java linkedhashmap|b largest element
14 b last <odd>|b let say|b look it|b min <hinted>|b mov only|b neednt <asked>|b or from|b other <talk>
14 b paint <telling>|b paint bucket|b plan for|b queu at|b run out|b set of|b several <hinted>|b she just
14 b shortest <talk>|b should <odd>|b smallest on|b straight away|b swap thos|b tal for|b that off|b the clock
14 b the item|b the not|b the paint|b then <telling>|b they <said>|b till you|b to all|b to do|b to reach
14 b typ $|b usa <odd>|b was last|b was seen|b when <asked>|b wher <hinted>|b whether the|b which half
14 b whos <shown>|b with in|b with wher|b without search|b word with|b would <odd>|b you all|leads notic
14 nothing fill|nothing hash|nothing his|nothing merg|nothing s|nothing sink|nothing slid|question thatll
14 reports append|reports compar|reports election|reports higher|reports jump|reports lo|reports maz|reports pay
14 reports think|s <said> the|s <said> ther|s <shown> cross|s <shown> off|s <shown> order|s <shown> set|s ^ below
14 s ^ dequ|s ^ eye|s ^ favourit|s ^ group|s ^ hunt|s a program|s after <said>|s after its|s an field
14 s are when|s at far|s be about|s each <shown>|s everyth the|s four until|s has match|s he <shown>|s if turn
14 s in go|s in own|s into of|s is next|s isnt to|s it later|s let finger|s linear the|s middl and
14 s minimum <shown>|s of only|s of you|s one through|s smaller <shown>|s smallest <shown>|s so the
14 s step <shown>|s that separat|s the entry|s the plac|s the trick|s they that|s thi the|s what every
14 s what want|s with both|s without anyth|s you touch|sets up next|sets up plain|syntax that|tells <shown>
14 tells beyond|tells clean|tells en|tells h|tells nic|tells ring|tells rumour|tells trust|tells une
14 tells whenever|tells youngest|w bakery|w chas|w eight|w exact|w minesweeper|w neat|w pointer|w squeez|w til
14 w unlink|w unvisit|w usa|w whenever
15 advises box|advises earlier|advises got|advises know|advises next|advises ordinary|b <shown> between
15 b <shown> fall|b <shown> first|b <shown> greater|b ^ add|b ^ are|b ^ breadth|b ^ natural|b ^ whoever
15 b a <hinted>|b a constant|b a dead|b a guest|b a lov|b a narrow|b a tower|b again $|b and <odd>|b b $
15 b befor <hinted>|b befor your|b both <facts>|b button in|b colour $|b com down|b dot mov|b doub <hinted>
15 b doub <telling>|b doub link|b dynamic <hinted>|b els has|b extra <hinted>|b follow <shown>|b has <asked>
15 b has gon|b helper that|b hit $|b im afraid|b input that|b it befor|b its lik|b last entry|b lay them
15 b loop $|b mor plac|b never <odd>|b opener that|b partner $|b plain <telling>|b plenty $|b possibl <asked>
15 b precis the|b rather $|b reach <talk>|b reach further|b recursion would|b remember what|b return whether
15 b robber or|b singl <talk>|b som memory|b spot $|b tail <talk>|b that further|b that wait|b thatll <talk>
15 b the card|b the opener|b the tallest|b thos wait|b till the|b to from|b together <shown>|b tre $
15 b two answer|b two structur|b two together|b up behind|b usual <hinted>|b water <odd>|b would do|b you been
15 b you saw|b you tak|b you turn|b youll <talk>|leads dictionary|nothing 1|nothing breadth|nothing from
15 nothing ill|nothing mark|nothing peopl|nothing shouldnt|nothing what|nothing wherea|remark try|reports bravo
15 reports caterpillar|reports lookup|reports recent|reports remember|requests backward|requests peopl|s <said> a
15 s <shown> circl|s <shown> finish|s <shown> insert|s <shown> last|s <shown> still|s <shown> why|s ^ afraid
15 s ^ bisection|s ^ bravo|s ^ ch|s ^ drop|s ^ lookup|s ^ out|s ^ r|s ^ which|s a loop|s and whether|s as are
15 s d <shown>|s either one|s empty from|s fall plac|s from and|s greater <shown>|s hang to|s has break
15 s hous or|s if further|s if next|s if not|s in tabl|s insid loop|s isnt just|s last never|s memory what
15 s not thre|s of <said>|s one alway|s one throw|s open in|s recent one|s spend memory|s spread from|s that one
15 s that row|s the instead|s the just|s the reach|s thos to|s thos together|s throw out|s undo in|s walk a
15 s what that|s wrong round|s you of|s you reach|s you still|s your look|tells clos|tells du|tells gather
15 tells nach|tells nod|tells sink|tells street|tells thrown|tells wherever|w area|w bravo|w bus|w du
15 w evaluat|w furthest|w higher|w lower|w nach|w nest|w only|w seat|w stronger|w tallest|w thrown|w wast
16 advises com|advises dictionary|advises direction|advises look|advises vanish|b <said> up|b <shown> earlier
16 b ^ binary|b ^ hang|b ^ k|b ^ keep|b ^ replac|b ^ wodniw|b a dictionary|b a doub|b a fresh|b all it
16 b along how|b an <telling>|b and let|b and youv|b are <odd>|b are ever|b be left|b between thos|b by <odd>
16 b count <odd>|b cros out|b dot <said>|b for each|b gnidil $|b good <shown>|b halfway $|b hav met|b if you
16 b it away|b latest two|b look in|b need to|b neighbour <shown>|b neither a|b on <unknown>|b on only
16 b only <facts>|b only that|b only thing|b out the|b pair <talk>|b previou <shown>|b q $|b return not
16 b revers $|b room for|b sit $|b sweep from|b that $|b the clerk|b thrown out|b til a|b to match|b two <odd>
16 b two border|b went in|b which <shown>|b will <asked>|b wodniw <odd>|b wodniw gnidil|nothing binary|nothing it
16 nothing replac|nothing wodniw|question correct|reports approach|reports gnidil|reports max|reports parent
16 reports record|reports wodniw|requests left|s <shown> greater|s <shown> over|s <shown> plu|s <shown> within
16 s ^ c|s ^ et|s ^ if|s ^ k|s ^ mark|s ^ max|s ^ skip|s ^ stroll|s a link|s a nor|s a window|s all of
16 s and got|s at middl|s compar middl|s compar non|s do <shown>|s dont <said>|s dont <shown>|s each and
16 s every to|s from <shown>|s how can|s is one|s its <said>|s its dot|s let go|s mix <shown>|s of are
16 s of four|s one max|s one top|s or below|s queu the|s set the|s sweep left|s that how|s the by|s the word
16 s to off|s two <said>|s when hit|s with twist|s you about|s you do|s you need|s you well|syntax for
16 tells begin|tells decid|tells la|tells partner|tells question|tells r|tells smallest|tells theyv|tells ticket
16 tells unhook|w again|w beat|w becaus|w constant|w fiv|w la|w list|w real|w room|w techniqu|w theyv
17 acts leads asks|advises nod|b <shown> border|b <shown> many|b <shown> precis|b <shown> serv|b <shown> walk
17 b ^ depth|b ^ most|b ^ nop|b ^ swallow|b ^ unhook|b about all|b after <hinted>|b an accordion|b an array
17 b ascend <shown>|b better $|b both <shown>|b box from|b check if|b data structur|b doesnt mov|b enough for
17 b entir <talk>|b eras it|b from pisa|b graph $|b i thought|b in ascend|b is <odd>|b is just|b is still
17 b is too|b isnt that|b key <asked>|b let one|b lin at|b logarithm $|b maz $|b mix up|b most <talk>
17 b near all|b nobody <hinted>|b nop $|b often as|b on <hinted>|b piec $|b pil for|b push the|b saw each
17 b she <talk>|b singl or|b singl walk|b stop you|b that mov|b the group|b the special|b them from|b think $
17 b top $|b two count|b whenever a|b wher <asked>|b which is|b with link|doubt pushes|guess spot|leads <shown>
17 nothing depth|nothing push|plan start|remark in|remark that names yes|reports book|reports count
17 reports dynamic|reports mirror|reports nop|reports tabl|reports variabl|reports window|requests arriv
17 requests think|s <shown> array|s <shown> halv|s <shown> itself|s <shown> step|s <shown> thre|s ^ les|s ^ loop
17 s ^ nop|s ^ reach|s ^ swallow|s ^ sweep|s ^ unhook|s ^ weakest|s ^ whoever|s and newcomer|s as with
17 s dict the|s dont the|s dot to|s from front|s from rear|s grow <shown>|s i start|s if a|s if mad
17 s linkedhashmap acces|s loop one|s minu <shown>|s n one|s near of|s nod <shown>|s often the|s push <shown>
17 s seven one|s shouldnt <shown>|s tal each|s that mak|s the opener|s the piec|s the you|s to neighbour
17 s to plac|s touch on|s walk the|s your ther|sets up minu|tells <odd>|tells append|tells bisection
17 tells comparison|tells lift|tells longer|tells seat|w accordion|w basket|w cliff|w colon|w crumb|w els
17 w everyon|w glanc|w later|w maz|w necessary|w nop|w pay|w road|w spread|w thos|w week|w you
18 advises belong|advises chain|advises edg|advises evict|advises right|advises smallest|advises walk
18 b <said> giv|b <shown> direct|b <shown> edg|b ^ combin|b ^ comput|b ^ sierra|b ^ sink|b ^ wher|b ^ wherever
18 b ^ whil|b ^ x|b about <facts>|b alway <hinted>|b at i|b by the|b candidat <talk>|b chain $|b check whether
18 b dead <asked>|b each one|b earlier copy|b ever look|b every new|b everyon who|b first a|b for both
18 b from which|b hous <odd>|b hous robber|b i knew|b is within|b its <odd>|b itself and|b last <hinted>
18 b left on|b let each|b link both|b minu <shown>|b off first|b one walk|b one youv|b opposit <shown>
18 b out <odd>|b recurs $|b run as|b slid <hinted>|b strok $|b that stretch|b the book|b the ear|b the max
18 b the whol|b their <unknown>|b throw the|b till its|b to refresh|b up <shown>|b weakest on|b what mad
18 b when one|b wherever you|b which you|b whichever of|b you better|b you overwrit|guess keep|leads thought
18 nothing combin|nothing comput|nothing python|nothing sierra|nothing x|question far|question keep
18 reports calendar|reports earlier|reports eff|reports met|reports paint|reports stood|reports wors
18 requests dictionary|s <shown> goe|s <shown> inner|s <shown> its|s ^ cach|s ^ comput|s ^ eff|s ^ forget
18 s ^ only|s ^ recursion|s ^ replac|s ^ row|s ^ shift|s ^ sierra|s a has|s any to|s are slow|s at last
18 s befor look|s could <shown>|s do sam|s gues <shown>|s im to|s in opposit|s is fre|s its half|s keep at
18 s keep you|s kept the|s link a|s link way|s mad the|s many led|s off front|s one if|s out one|s part it
18 s sav the|s soon a|s than input|s the cost|s the strok|s ther far|s with instead|sets up around|sets up x
18 tells besid|tells clash|tells cross|tells dead|tells eviction|tells ist|tells stay|tells tim|tells una
18 tells wear|w eff|w memoization|w num|w robber|w skeleton|w tail
19 acts ^ tells|acts requests advises|advises greater|advises throw|advises work|asks behind|asks singl
19 b <shown> befor|b <shown> mov|b <shown> she|b ^ hav|b ^ havent|b ^ ill|b a caterpillar|b adjacent <asked>
19 b adjacent match|b all four|b and pull|b bas <facts>|b be linear|b box $|b count itself|b crack it|b don in
19 b either from|b finish <facts>|b first <odd>|b first out|b for fre|b four neighbour|b gon by|b greater than
19 b grow <shown>|b highest <shown>|b how its|b ill keep|b in a|b join <talk>|b join hand|b let a|b letter $
19 b linkedhashmap in|b match pair|b match the|b me in|b mid $|b mind $|b not me|b one floor|b opener $
19 b siz <shown>|b solv it|b sort the|b spread from|b spread out|b that must|b the count|b the doubl|b the money
19 b the register|b till ther|b to sav|b twin $|b unclos one|b was one|b youv visit|leads left|n <hinted> 1
19 nothing look|nothing pas|nothing sinc|plan that names hm|plan that names its|remark a|reports <n>
19 reports <unknown>|reports complement|reports faster|reports flood|reports foxtrot|reports handy|reports itll
19 reports list|reports surpris|s <shown> comparison|s <shown> until|s <shown> youv|s ^ append|s ^ binary
19 s ^ foxtrot|s ^ great|s ^ handy|s ^ kid|s ^ last|s ^ pil|s ^ record|s ^ second|s ^ thos|s a lin
19 s adjacent pair|s at onc|s be first|s check its|s do at|s doe all|s each wher|s every knew|s find the
19 s from below|s from two|s from unvisit|s half alway|s has smallest|s has than|s how don|s how your|s is thi
19 s lie the|s one remember|s only <shown>|s only when|s open new|s or a|s shift a|s spell the|s start the
19 s structur <shown>|s the drop|s then <shown>|s to les|s until got|s when that|s whether <shown>|s which what
19 s which you|s you bring|s zero as|sets up new|syntax yes|tells bos|tells bottom|tells circl|tells italian
19 tells open|w adjacent|w candidat|w each|w f|w foxtrot|w greatest|w money|w post|w sery|w slip|w unclos
19 w walk
20 advises mark|advises pair|advises whichever|b <shown> half|b <shown> minu|b <shown> neighbour|b <shown> will
20 b ^ <n>|b ^ dee|b ^ funny|b ^ result|b ^ sort|b a lookup|b any good|b as <unknown>|b as position|b centr and
20 b collect all|b complement $|b do thi|b draw <facts>|b draw program|b dry $|b every <asked>|b find <shown>
20 b first <hinted>|b half of|b half the|b im not|b in circl|b innermost <odd>|b innermost pair|b is the
20 b it halfway|b just add|b latest $|b linear tim|b map <talk>|b my colleagu|b new <hinted>|b one ever
20 b one off|b only go|b order <odd>|b out what|b per <shown>|b python dict|b shift your|b smil $|b tak off
20 b the back|b the depth|b the four|b the start|b their <telling>|b thi point|b thousand <telling>|b to beat
20 b twin sit|b whil low|b wouldnt hurt|b you might|b you need|guess build|guess check|leads <talk>|leads swap
20 n <telling> 3|nothing dee|nothing dont|nothing e|nothing search|nothing thos|nothing watch|reports <telling>
20 reports colleagu|reports hurt|reports match|reports quiet|reports understand|requests low|requests plu
20 s <said> <said>|s <shown> already|s <shown> c|s <shown> linear|s ^ bucket|s ^ correct|s ^ dee|s ^ def
20 s ^ earlier|s ^ heap|s ^ t|s a i|s a list|s as one|s check the|s each one|s fresh and|s guess <shown>
20 s half <shown>|s hav you|s in cod|s last the|s mark as|s me that|s one plac|s one short|s open halfway
20 s read from|s that its|s the after|s up by|s wher stood|s who thi|s with on|s you no|s youd ther|s youv don
20 s youv to|sets up mark|syntax sets up|tells container|tells e|tells hom|tells mid|tells rot|tells saw
20 tells sum|tells window|w box|w end|w ist|w itself|w jump|w mark|w mirror|w off|w simp|w une|w x
21 advises present|advises queu|b <said> about|b <said> are|b ^ see|b ^ wip|b a complet|b and add|b and not
21 b and youll|b append <shown>|b append the|b at thi|b below that|b both only|b certain wouldnt|b compar when
21 b count together|b doe the|b dont you|b drop <shown>|b end <odd>|b everyth <odd>|b forget $|b forgot to
21 b fresh <facts>|b fresh <hinted>|b fresh end|b friend $|b highest <odd>|b index as|b later than|b many <said>
21 b met what|b million of|b no later|b of step|b off onc|b one who|b only <asked>|b other end|b overwrit the
21 b put on|b right ther|b seen <talk>|b sinc with|b spot <talk>|b think <talk>|b to chang|b turn thos
21 b what the|b with acces|b you wher|doubt tells|leads nothing said|nothing append|nothing count|nothing except
21 nothing hav|nothing wip|question with|reports best|reports gam|reports partner|requests neighbour|requests row
21 requests visit|s <shown> onc|s ^ big|s ^ friend|s ^ gnidil|s ^ just|s ^ solution|s ^ wip|s ^ wodniw
21 s a start|s about <said>|s below from|s better the|s call two|s count a|s equal of|s if already|s if minu
21 s in with|s on count|s only to|s otherwis <shown>|s should les|s than parent|s the loop|s throw half
21 s to <said>|s until hav|s you hold|s your belong|tells later|tells m|tells mad|tells pisa|tells proper
21 tells shortest|tells twist|w clos|w decent|w dfs|w downward|w fall|w gnidil|w instinct|w link|w narrow
21 w next|w per|w prev|w sensibl|w too|w wodniw
22 acts sets up sets up|advises inner|advises record|advises tick|b ^ at|b ^ collect|b ^ dont|b ^ stor|b ^ why
22 b an opener|b are wait|b b <odd>|b bound <talk>|b bound check|b clos in|b com off|b dead end|b forget about
22 b group the|b hash is|b in box|b inner <hinted>|b isnt it|b lack the|b last saw|b mark the|b minu <facts>
22 b mov for|b must not|b never <talk>|b newest $|b of your|b out from|b python <odd>|b should be|b that keep
22 b the key|b them together|b thing to|b too <asked>|b you could|b you forgot|b you stand|b youngest $
22 remark ill|remark let|remark that names itll|reports hash|reports path|reports solv|requests bucket
22 requests downward|s <shown> befor|s <shown> down|s <shown> surpris|s ^ forgot|s ^ start|s ^ whil
22 s alway <shown>|s and don|s between two|s can it|s each enter|s fall the|s grow you|s i rang|s in singl
22 s keep own|s of minu|s often had|s one goe|s out the|s overwrit <shown>|s plac its|s pop compar|s reach the
22 s strok each|s tabl <shown>|s to first|s turn <shown>|s when com|s wherever split|s whoever in|s with count
22 s you saw|s youv acros|tells die|tells flag|tells glanc|w browser|w d|w don|w flip|w gather|w halv
22 w helper|w mother|w plat|w precis|w sav|w yesterday
23 act leads|advises border|advises collect|advises handl|advises lead|advises whoever|b <said> be
23 b <shown> lower|b ^ e|b ^ leav|b ^ oh|b a chain|b a one|b about <telling>|b addres $|b an input|b as <talk>
23 b by first|b data <odd>|b equal to|b far <shown>|b i met|b in proper|b index into|b it again|b it first
23 b its wrong|b jot down|b linear <asked>|b lot <talk>|b low <shown>|b middl one|b of box|b oh $
23 b old <telling>|b only when|b or clos|b out onc|b peopl usual|b saw it|b slow becaus|b sort on|b still good
23 b thos who|b unvisit <shown>|b wait when|b you serv|b your after|guess thos|leads plac|nothing les
23 remark that names reports|reports <odd>|reports board|reports hcra|reports yranib|s <shown> everyth|s ^ e
23 s ^ knew|s ^ l|s ^ oh|s ^ other|s ^ shuffl|s ^ trick|s ^ yranib|s a heap|s alway first|s and minu
23 s bring into|s com first|s half a|s half it|s hav met|s if didnt|s it every|s it too|s later the
23 s often ther|s part you|s queu <shown>|s row box|s slow you|s that new|s that shorter|s thatll the|s the into
23 s until no|s window a|s without break|s you hear|s your fit|tells choic|tells coupl|tells el|tells previou
23 tells stroll|w began|w ch|w count|w data|w ink|w kept|w nod|w tidy|w whoever
24 acts advises leads|advises <odd>|advises addres|advises carry|advises hop|advises pil|advises somebody
24 b <shown> would|b ^ after|b ^ s|b ^ tro|b a dict|b a doubl|b a slip|b after that|b are <said>|b as each
24 b as soon|b befor <facts>|b bell $|b both end|b cam $|b do ind|b doesnt <talk>|b doll $|b each count
24 b earlier <asked>|b everyth $|b first word|b fre of|b gon $|b i minu|b ill <hinted>|b key the|b n $
24 b neednt <hinted>|b neighbour <talk>|b notic that|b of <hinted>|b open the|b out a|b ring a|b russian <odd>
24 b russian doll|b sam small|b shorter and|b singl loop|b soon as|b sort doe|b the oldest|b the ticket|b tro $
24 b walk through|b when only|b wher <telling>|b whether <hinted>|b whos last|b wont <shown>|b wouldnt stop
24 b wrong <hinted>|b you alway|b youv found|nothing forget|nothing spell|reports bother|reports certain
24 reports forgot|reports q|reports tidy|reports tro|reports typ|requests look|s ^ b|s ^ basical|s ^ could
24 s ^ did|s ^ funny|s ^ further|s ^ link|s ^ lo|s ^ neighbour|s ^ newest|s ^ till|s ^ tro|s be if|s can out
24 s i hear|s if keep|s in word|s is befor|s its and|s its the|s just that|s later both|s not two|s open the
24 s other is|s ring bell|s rul half|s sound the|s thre four|s wher is|s wher saw|s you ind|syntax with
24 tells ascend|tells bend|tells ein|tells know|tells layer|tells skip|tells sur|w below|w bend|w did|w forgot
24 w greater|w maximum|w overkill|w put|w q|w russian|w shav|w slid|w tro|w which
25 advises comparison|advises slip|asks <hinted>|asks say|b ^ doubl|b ^ forget|b after <shown>|b and pop
25 b certain <shown>|b cod <hinted>|b count can|b counter <shown>|b cross out|b dict $|b equal one
25 b extra <asked>|b find wher|b grow whil|b high is|b in both|b knew how|b lov $|b maximum $|b me <asked>
25 b minu <hinted>|b miss is|b onc they|b one end|b only follow|b rid of|b serv first|b start with|b stood $
25 b stretch it|b two lower|b whether <talk>|b whether youv|b you colour|context question|n <unknown> 1
25 nothing halv|remark that names wher|reports button|reports far|s ^ part|s ^ soon|s be only|s its becaus
25 s its copy|s know onc|s les <shown>|s not the|s sam the|s the under|s too for|s wherever stand|s wouldnt with
25 tells de|tells figur|tells run|tells step|w check|w coupl|w dead|w forward|w instead|w italian|w lift
25 w not|w usual
26 advises begin|advises loop|asks <facts>|asks front|asks twin|b <said> <said>|b <shown> halfway
26 b <shown> largest|b <shown> went|b ^ h|b ^ out|b ^ pull|b a cach|b alway is|b array is|b as <telling>
26 b be les|b befor $|b compar it|b earlier $|b easier would|b four $|b from <talk>|b going <shown>|b guess a
26 b handy to|b her <talk>|b it fall|b just <talk>|b lin should|b loop one|b mak up|b of what|b of wher
26 b one finger|b one rather|b outer loop|b sort is|b still in|b stop <odd>|b the counter|b the lin
26 b the previou|b thos to|b to <telling>|b told you|b twin <asked>|b two <talk>|b with that|b written that
26 b youd los|b youv don|guess absolut|guess carry|leads keep|n <odd> 1|nothing pull|nothing see|remark reports
26 reports <hinted>|reports bfs|reports e|reports look|s <said> two|s ^ sink|s ^ tail|s at left|s down youv
26 s each only|s easier it|s for opener|s helper <shown>|s how easier|s in befor|s is word|s mad thi|s many wait
26 s self <shown>|s thos their|syntax one|tells fellow|tells flood|tells frequency|tells post|tells unbroken
26 tells youll|w domino|w recursiv|w remember|w rot|w truth|w vanish|w wav|w why
27 advises entry|advises key|advises result|advises shorter|b <shown> max|b <shown> vanish|b ^ except|b ^ work
27 b an h|b b b|b began $|b cam first|b empty the|b every <hinted>|b fresh <shown>|b import <telling>|b in fiv
27 b into the|b is enough|b one <talk>|b one tim|b otherwis the|b plac of|b secret $|b singl <asked>
27 b slid <telling>|b slid window|b that know|b the entry|b the older|b the third|b very <hinted>|b with ten
27 b without <hinted>|b wont do|b you thought|b youd never|guess it|guess mm|nothing decid|nothing eras
27 nothing extend|remark that names asks|reports dee|reports replac|reports saw|reports secret|reports u
27 s <said> that|s <shown> least|s ^ except|s ^ mid|s and one|s from pair|s hav thought|s highest down
27 s index the|s it open|s me a|s most and|s on spot|s one know|s sam of|s tal <shown>|s that away|s that wher
27 s the secret|s whichever the|s whil read|s you logarithm|sets up break|tells bucket|tells chaqu|tells n
27 tells right|tells x|w de|w distanc|w extend|w map|w max|w plac|w slower
28 advises lin|asks run|b <shown> against|b ^ cros|b been seen|b befor <odd>|b behind $|b bring them
28 b can <unknown>|b coupl of|b follow the|b hand <talk>|b happen in|b in rang|b is linear|b its parent|b kid $
28 b last is|b lin and|b linear <shown>|b mov the|b off becaus|b one lin|b one too|b right to|b sam distanc
28 b singl <hinted>|b the alphabet|b the order|b the other|b they <hinted>|b they arriv|b to look|b tower of
28 b un <odd>|b when a|b you back|b youv built|guess ind|leads order|reports map|reports slip|s <shown> maximum
28 s <shown> sinc|s ^ cros|s ^ fifo|s ^ finger|s ^ his|s ^ seen|s comma plu|s ever to|s first should|s is reach
28 s key <shown>|s lin the|s longer the|s on pil|s open <shown>|s put in|s the behind|s the distanc|s you away
28 sets up <hinted>|tells cach|tells left|tells reach|w alphabet|w could|w doll|w election|w fellow|w fifo
28 w shrink|w sock|w una
29 advises helper|advises index|advises low|advises max|b <said> <asked>|b <said> <hinted>|b <shown> around
29 b ^ shouldnt|b add one|b can <telling>|b cod <asked>|b it in|b kept the|b loop that|b loop with|b quiet $
29 b the complement|b the fibonacci|b tim you|b to run|b visit $|b would the|b your array|b youv <shown>
29 guess perfect|guess yep|nothing ask|nothing couldnt|nothing if|reports basical|reports d|reports hm
29 reports rhym|reports sort|reports thatll|s <shown> unbroken|s ^ <said>|s ^ break|s ^ overwrit|s ^ stack
29 s a walk|s box one|s crash you|s do real|s i wher|s is at|s let i|s let of|s me it|s mor <shown>|s on stack
29 s order <shown>|s tak off|s that bit|s that least|s that would|s thes the|s updat best|tells addition
29 tells arriv|tells direction|tells heap|tells rear|tells sweep|w current|w do|w en
30 b ^ put|b ^ think|b a plac|b addition $|b arrang them|b at how|b by ris|b check the|b do better
30 b each closer|b each new|b each tim|b end $|b ever hav|b first of|b forward $|b high $|b hold mor|b in by
30 b isnt what|b it wont|b least <shown>|b on till|b one longer|b ris <shown>|b sam <unknown>|b still grow
30 b thes are|b theyr in|b turn <facts>|b visit <shown>|b whoever <talk>|b work her|b you mark|language no
30 language the|nothing thes|s <shown> key|s ^ certain|s ^ delet|s ^ isnt|s ^ much|s ^ say|s a map|s and half
30 s at new|s by other|s drop <shown>|s each was|s everyth a|s from its|s hold than|s its you|s keep <shown>
30 s look how|s of row|s of two|s plu and|s that along|s that heart|s the largest|tells eat|tells stretch
30 w beyond|w ear|w near|w oh|w sunflower|w updat
31 advises map|advises mov|b <shown> acros|b ^ shift|b a not|b at ten|b by halv|b circl $|b compar the
31 b component $|b far right|b finger $|b in sort|b off <shown>|b on <odd>|b one below|b one half|b one out
31 b simp <shown>|b spar you|b than or|b that clos|b the pair|b thos two|b to its|b twin <hinted>|b unbroken $
31 b union <asked>|b would that|remark isnt|reports graph|reports linear|reports ticket|s ^ ring|s ^ set
31 s ^ work|s could the|s four them|s half what|s if know|s new is|s of has|s the border|s the copy
31 s the neighbour|s the she|s wait a|s when equal|s would cod|tells famou|tells next|tells plenty|tells plu
31 w chaqu|w cros|w famou|w initial|w must|w pushdown
32 asks hold|b ^ remov|b a b|b a graph|b a simpl|b and down|b and p|b at one|b away with|b back up
32 b dot <telling>|b down with|b four direction|b i was|b in an|b into <odd>|b its <shown>|b its ther
32 b last <shown>|b log <asked>|b log n|b mad you|b the rabbit|b the wrong|b with itself|leads drop|nothing out
32 nothing tal|remark requests|reports component|reports friend|reports spread|s <shown> earlier|s ^ fall
32 s ^ into|s ^ leg|s begin one|s collect <shown>|s d p|s enough <shown>|s hav start|s it hang|s its neighbour
32 s minu plu|s someon you|s with order|tells constant|tells deep|tells pil|tells pull|w bucket|w comput
32 w highest|w jot|w los|w parent|w shorter
33 asks <asked>|asks <talk>|b a helper|b after $|b earlier one|b four <asked>|b in <shown>|b in linear|b its the
33 b just that|b mark them|b n <hinted>|b new <shown>|b outer <talk>|b shorter <shown>|b start <hinted>
33 b that good|b use your|b wast your|b youd want|guess about the language a|nothing cros|reports oldest
33 reports order|reports updat|requests pour|s ^ after|s ^ wouldnt|s ^ x|s a doe|s are next|s befor put
33 s happen the|s last to|s never them|s one has|s one start|s pull out|s put together|s spar the|s use own
33 s wast tim|tells extend|tells f|tells leav|w away|w el|w eras|w middl
34 acts tells advises|asks happen|b <shown> <hinted>|b ^ return|b ^ split|b ^ tal|b ^ test|b a slid|b as key
34 b in onc|b in seen|b its depth|b left is|b might well|b moment its|b much easier|b not <telling>|b program $
34 b run with|b that the|b the newcomer|b undo <odd>|b undo button|b wall $|b youll <shown>|guess mor
34 nothing counter|plan that names not|remark that names half|s ^ h|s ^ hcra|s ^ instinct|s ^ wrong|s all <shown>
34 s at back|s been already|s every youv|s in dictionary|s is too|s just many|s must <shown>|s one can
34 s the button|s the up|s they by|s what it|tells call|tells latest|tells met|tells queu|tells remember
34 tells y|w add|w finger|w group|w hcra|w oldest|w previou|w revers|w wall|w yranib
35 acts asks asks|advises gon|b <shown> backward|b ^ high|b a structur|b an instant|b around $|b as ther
35 b be surpris|b call for|b count of|b each <hinted>|b for zero|b hav <odd>|b help to|b in befor|b it sound
35 b labell one|b near the|b possibl count|b sierra $|b still wait|b surpris if|b their <shown>|b thought youd
35 b to left|b two entry|b under its|b was at|b when nobody|guess when|nothing how|reports away|reports knew
35 reports sierra|reports tri|s ^ also|s ^ bottom|s ^ couldnt|s and be|s group <shown>|s hav compar|s in minut
35 s its sam|s map <shown>|s of is|s onc in|s onc stand|s put last|s run of|s surpris you|s the end|s the when
35 s them <shown>|s thought never|s up and|s was last|s wher been|s you go|sets up visit|syntax delet
35 tells anyon|tells data|tells end|tells logarithm|tells weakest|tells word|w addres|w basical|w border|w dee
35 w ind|w push|w recurrenc|w sierra|w simpler|w sweep|w tally|w unhook
36 asks mad|b <said> it|b ^ better|b ^ eras|b ^ hm|b ^ neighbour|b ^ plain|b ^ thatll|b alway <facts>
36 b every tim|b flood <shown>|b going <hinted>|b his <talk>|b left <talk>|b middl is|b nobody in|b out and
36 b pull it|b run into|b stretch the|b that and|b the current|b throw away|b two below|b wher each|b with any
36 b would it|b you anywher|b you knew|b you wont|b your heap|b youv just|nothing pop|nothing t
36 remark that names oh|reports smaller|reports twin|s <shown> can|s <shown> hang|s <shown> pop|s <shown> youll
36 s ^ bound|s ^ smil|s ^ that|s ^ thatll|s as <said>|s at front|s be both|s by hour|s car the|s colour <shown>
36 s in proper|s look is|tells complet|tells counter|tells enough|tells und|w caterpillar|w pack|w quicker|w r
36 w tabl|w thatll|w their
37 advises insert|b <shown> simp|b a pil|b do it|b do that|b fals when|b first is|b job $|b many $|b mark it
37 b non instead|b nor a|b see which|b that plac|b they <facts>|b ticket $|b twenty <shown>|b wait lin
37 b youll be|b your compar|reports nos|reports practical|requests tabl|s <shown> n|s ^ shouldnt|s ^ slip
37 s and hav|s doe job|s itself the|s look and|s never a|s of list|s one order|s straight the|s the beneath
37 s twenty are|syntax reports|w breadth|w further
38 acts reports advises|advises forget|advises maximum|advises thing|b <shown> behind|b a rumour|b befor you
38 b doubl $|b everyon <odd>|b from thos|b hand in|b it already|b its what|b largest <hinted>|b last plac
38 b later of|b one only|b one sid|b the centr|b too slow|b wrong end|b you <odd>|b you real
38 context plan that names|leads real|reports o|requests plac|s ^ middl|s all that|s hang with|s in instant
38 s one it|s that slow|s what you|s which cam|s you look|tells slow|w <n>|w drop|w guest|w how|w layer
38 w order|w suffic|w tool|w und
39 advises ear|b <shown> itself|b ^ yep|b backtrack $|b distanc from|b dot <hinted>|b front $|b neighbour and
39 b of <unknown>|b open <shown>|b other one|b out half|b python <telling>|b remov <odd>|b slid $|b start <shown>
39 b than you|b them up|b throw out|b tidy $|b tri $|b two shorter|b yep $|guess the|nothing remov
39 nothing whoever|remark i|reports yep|s ^ how|s ^ yep|s distanc the|s for count|s los <shown>|s of plu
39 s than you|s the too|s their <shown>|s you forget|tells look|tells otherwis|tells troubl|tells week
39 w backtrack|w colour|w innermost|w onto|w start|w yep
40 advises knew|advises tal|b <shown> start|b from morn|b further <shown>|b hm $|b inclusiv $|b leap $
40 b les than|b match <odd>|b one without|b pull the|b sid and|b wait <facts>|nothing children|nothing self
40 nothing thi|nothing when|reports los|reports search|requests earlier|s ^ hm|s by often|s look what|s one go
40 s pull <shown>|s the start|s took the|tells check|tells current|tells good|tells un|w ascend|w hm|w inclusiv
40 w reinsert|w un
41 advises halfway|advises match|b ^ eat|b ^ otherwis|b ^ t|b ^ theyd|b by <unknown>|b for i|b from scratch
41 b half $|b has <odd>|b hear me|b its twin|b just what|b later <shown>|b nod <shown>|b onc <talk>|b plu b
41 b the chain|b who <talk>|b you push|nothing at|nothing remember|remark asks|reports tre|s add <shown>
41 s depth search|s els <shown>|s only it|s them the|s ther mor|s throw away|s what to|tells box|tells s
41 tells smaller|tells thing|w couldnt|w et|w linear|w linkedhashmap|w paid|w recurs|w refresh|w scratch
42 advises copy|advises reach|advises touch|advises updat|b ^ clos|b ^ set|b ask whether|b becaus you
42 b comput the|b count <talk>|b dont <odd>|b go <shown>|b i wouldnt|b instant $|b it grow|b los the
42 b onto someth|b rabbit $|b rang <facts>|b rang test|b straight to|b the closer|guess though|reports forget
42 reports log|reports pack|requests let|requests round|s ^ spot|s are so|s depth the|s each either
42 s from largest|s that it|s the count|s the right|s two will|s would be|s you want|tells fresh|tells serv
42 w doe
43 advises <hinted>|advises end|asks <odd>|asks program|b ^ low|b a clock|b below $|b below or|b between its
43 b e $|b mirror $|b precis that|b record of|b still to|b that for|b youv pass|guess not|nothing open
43 question linear|reports warm|s <shown> becaus|s <shown> jump|s ^ split|s in they|s last i|s not your
43 syntax youd|tells candidat|tells linkedhashmap|tells see|w direction|w mid|w offset|w overwrit|w will
44 advises drop|asks <shown>|b <shown> <n>|b <shown> counter|b already <hinted>|b anyth els|b by count
44 b ein <odd>|b fram that|b if <odd>|b let the|b often you|b onc and|b only onc|b send their|b simpler $
44 b still <shown>|b strok <talk>|b that still|b the far|b the revers|b until the|b you dont|guess of
44 guess tells|nothing hand|s <shown> between|s ^ ein|s ^ grow|s a path|s has by|s mor you|s wip <shown>
44 w dictionnair|w doub|w graph|w lo|w lookup|w memoiz|w seen
45 advises along|b ^ <odd>|b attach to|b bound to|b can <odd>|b is by|b its out|b to linear|b will <odd>
45 b without $|b wouldnt you|b you just|b you open|nothing advises|reports addition|reports bigger|reports grow
45 reports n|s <shown> add|s <shown> used|s of still|s you your|tells fall|tells grow|tells hashtabell
45 tells linear|tells logarithmic|tells memory|w attach|w country|w hashtabell
46 advises comput|b ^ remember|b can stay|b hash map|b i never|b is plenty|b oldest $|b she <odd>|b the next
46 b thought of|b up by|b usual <shown>|guess advises|nothing collect|reports dict|reports fami|reports rabbit
46 s ^ logarithmic|s along <shown>|s find smallest|s next is|s onc <shown>|s one ear|s that them|tells <hinted>
46 tells start|w known|w rumour
47 b ^ counter|b ^ gather|b ^ hold|b ^ thatd|b ^ trust|b already <talk>|b drop the|b hash <telling>|b just the
47 b lin up|b start and|b the left|b they cam|nothing gather|nothing wherever|question tim|reports fibonacci
47 reports h|reports wrong|s ^ rhym|s ^ tabl|s ^ thatd|s a sort|s mov end|s one many|s with last|s you ever
47 syntax do|tells find|tells mov|tells newest|tells pour|w <said>
48 advises cam|b <shown> rid|b ^ push|b disappear $|b dont bother|b hang <shown>|b i $|b logarithmic $
48 b suppos your|b that at|b the highest|guess that|question your|s <shown> visit|s are you|s heart it|s is if
48 s keep in|s many as|s wher last|tells border|tells need|tells youv|w already|w approach|w disappear|w fresh
48 w his|w lack
49 advises count|advises put|b fin <shown>|b most <hinted>|b not with|b read my|b the cod|b the queu
49 b which they|b wip out|reports counter|reports structur|s ^ closer|s i youd|s is its|s is lin|s it top
49 s the approach|s to back|tells key|tells nest|w bisection|w c|w membership|w mov
50 asks <unknown>|b <shown> instead|b backward $|b both way|b by <shown>|b must $|b off $|b queu $
50 b still <hinted>|b the later|b through all|b union <hinted>|b what <shown>|b whenever the|b whil <odd>
50 b wouldnt <talk>|s <shown> old|s ^ dictionary|s ^ sav|s if remember|s that by|tells lack|tells link|tells seen
51 advises <shown>|b call <hinted>|b hold all|b is out|b its over|b let me|b one pas|b two variabl|b youd be
51 b your rang|nothing spread|nothing stretch|reports depth|reports queu|reports usual|s <shown> recent|s ^ nod
51 s all one|s in sam|s is two|s one befor|s the but|tells together|w bfs|w clash|w counter
52 advises away|b <shown> tim|b can do|b let it|b mad a|b one either|b only <talk>|b sinc you|b spend som
52 guess exact|nothing throw|nothing youd|reports disguis|s each to|s one is|tells guest|tells tick|w cach
52 w depth|w key|w paint|w tal
53 advises current|advises halv|b <shown> round|b ^ rather|b all you|b cross off|b need is|b on top
53 b only compar|b sum of|b than the|b the comparison|b the textbook|b we <talk>|b will <talk>|guess by
53 nothing keep|reports binary|reports finger|reports instinct|reports seen|s ^ updat|s down one|s if first
53 s plu of|s till <shown>|tells friend|w better|w eat|w youll
54 advises entir|advises list|advises stor|b ^ mark|b ^ mov|b ^ wouldnt|b for thi|b h $|b maximum of
54 b other half|b refresh the|b remember the|b row by|b stay $|b ther it|b up ther|b updat the|nothing start
54 plan asks|reports bound|s <shown> clos|s ^ clos|s down you|s refresh <shown>|s taken <shown>|s the befor
54 s the one|s the youll|tells dictionary|w last|w left|w practical|w strok
55 advises youv|b ^ goe|b as good|b counter $|b her youd|b pack up|b than its|b the earlier|b the pil
55 b union find|b with <unknown>|context remark that names|guess no|nothing goe|nothing plu|question im
55 reports smil|s <shown> walk|s ^ los|s ^ them|s a tabl|s put <shown>|s should the|tells structur|w befor
55 w smil
56 advises tabl|b <shown> begin|b <shown> component|b call a|b havent been|b it don|b look up|b mad for|b max of
56 b no mor|b off the|b that precis|b the trick|b them in|b two run|question how|reports exact|reports kid
56 s ^ s|s from highest|s will you|tells middl|w record|w tick|w y
57 b dynamic <facts>|b dynamic program|b each <shown>|b im <talk>|b only <hinted>|b slower than|b the fresh
57 reports loop|reports pil|w backward|w just|w pisa
58 acts leads tells|b <shown> away|b ^ bingo|b bingo $|b doubl <facts>|b its neighbour|b you which|question ask
58 reports bingo|s ^ bingo|s ^ cost|s as index|s check <shown>|s wont you|w bingo
59 advises <telling>|b a <telling>|b lin befor|b most <telling>|b most recent|b nod $|b of their|b only look
59 b two <hinted>|guess youv|nothing n|reports s|requests writ|s a would|s either the|s end <shown>|s me you
59 s put on|s the solution|w bound|w queu
60 b lin them|b only be|b plain <hinted>|b second loop|b tabl of|b tal $|b than <shown>|b whenever it
60 n <hinted> 2|s <shown> behind|s lin up|s that next|tells shrink|w instant|w sink|w wouldnt
61 advises cros|advises old|b ^ halv|b about <hinted>|b at thre|b binary <shown>|b hav i|b spot on|b the middl
61 reports sav|s about a|s by they|s gather <shown>|s its has|s knew <shown>|s than <shown>|tells solv
61 tells tail|tells trick|w append|w high|w logarithmic
62 acts asks leads|advises group|asks show|b <shown> someth|b from its|b go for|b most common|b two lin
62 nothing doubl|s ^ breadth|tells shorter|w creep|w friend|w solv
63 b <shown> <telling>|b a phon|b against non|b book $|b its <telling>|b just <unknown>|b rhym with|b you only
63 nothing last|reports next|s <shown> round|s ^ equal|s the minu|tells ear|w ein|w met|w rhym|w wip
64 advises neighbour|b a tri|b a two|b instead $|b is in|b mov it|b stack $|b to visit|n <odd> 2|s all need
64 s by the|w half|w rid|w stood
65 advises includ|b ^ look|b each call|b ind $|b list is|guess itd|reports ind|s ^ along|s ^ serv|s by tim
65 s to is|s wouldnt you|tells high|w complement
66 b a hit|b by when|b count <facts>|b it at|b last has|b later one|b neighbour $|b pointer $|b the <hinted>
66 b you add|s add and|w book|w component|w e|w fibonacci|w frequency
67 b i would|b is later|b sort them|b the youngest|nothing he|nothing whil|reports slid|reports slower
67 reports solution|reports textbook|tells distanc|w hous|w youngest
68 advises visit|b <shown> exact|b good as|b lift the|b open it|b s $|b smaller than|b the weakest|guess they
68 s enough a|s les or|tells finger
69 b depth $|b hash <hinted>|b if each|b just <odd>|b that how|reports letter|s <shown> tabl|w serv|w spar
70 b the nest|doubt answers|s ^ count|s ^ eat|s just the|w dictionary
71 advises later|b heap $|b low is|b that break|b the front|b when they|s to very|tells shuffl
72 advises rang|b ^ he|b first search|guess right|s wher you|w centr|w stack
73 advises remov|b next <shown>|s need <shown>|s to all|w soon
74 b <shown> until|b at <asked>|b its not|b phon <odd>|b phon book|b pil $|b start <talk>|b to and|b you kept
74 guess well|s ^ he|s a book|s count be|w con
75 advises instead|asks everyth|b two pointer|b your not|reports simpler|s <shown> later|s befor one|s els it
75 s is you|w ticket
76 advises front|b clos the|b in lin|b one befor|b the one|b the twin|nothing lay|reports instant
76 s append <shown>|s from one|s youv it|tells told|w dynamic|w union|w weakest
77 advises join|advises set|b <n> $|b that what|b thing <shown>|b who told|s front it|s start one|s who you
77 w visit
78 b a queu|b map $|b say no|w labell|w trick
79 b <shown> les|b ^ <unknown>|b by <telling>|b dictionary $|b one <telling>|n <unknown> 2
80 advises depth|b <shown> thousand|b ^ throw|tells going|tells near|w s
81 advises plac|b kept a|guess ther|nothing isnt|s on other
82 b never has|b reach <shown>|b sort by|b their <hinted>|b with <telling>|s ^ ask|w textbook
83 b if youv|b the miss|s you put|tells said
84 b alway the|s ^ tal|tells chain|w clever|w pil
85 b ^ grow|b is unbroken|nothing grow|nothing otherwis|s ^ <n>|w kid|w search|w would
86 advises remember|b seen $|b two finger|b wouldnt it|nothing check|s ^ slid
87 b ^ isnt|guess reports|w register|w tre
88 s last in|w tri
89 b said <said>|s you stop|tells spar
90 b are enough|n <hinted> 3|nothing test|reports ahead|s ^ addition|syntax her
91 tells c|w structur
92 b <shown> last|reports precis
93 n <odd> 3|s down each
94 advises plu|guess go|plan that names that|s list <shown>|tells strok
95 b ^ delet|b all their|b or equal|guess so|tells lookup|w latest
96 w he
97 nothing wouldnt|s youll that|w les|w saw
98 b if not|b of both|b warm $|b you should
99 w hung
100 b their $|s ^ check|s of middl|tells split
101 s do in
103 b ^ check|tells halv
104 b <said> wont|b ^ spot|nothing compar|reports add|s compar <shown>|tells better
105 b youll want|s remember <shown>
106 s ^ low
107 advises start|b last in|n <telling> 1|tells earlier|tells exact|tells wait
108 b onc theyr|s ^ push
109 nothing use|s i think|s the half
110 b is what|guess asks|w neighbour
111 b current <shown>|b minu the|nothing els|reports revers
112 b search $|s <shown> sort|w binary|w h
113 b ^ correct|b possibl <hinted>|requests <telling>|requests correct|s ^ counter|w wait
114 advises keep|b can only|b the row|tells lin|w earlier
115 b only ever|s ^ high|s look up|s should one|w addition
116 b the latest
117 b ^ <telling>|n <unknown> 3|w flood
118 b never <hinted>|s couldnt <shown>
119 tells further
120 doubt hands|nothing drop|w twin
121 b add the
122 advises anyth|b the newest|tells walk|w chain|w plu
123 b plu one|leads <telling>
124 reports breadth
125 nothing swap
126 s in centr|s minu is|tells visit
128 s in not
129 b ^ els|b a tabl
130 n <hinted> 4
131 w dict|w forget
132 b the solution
133 b youv <odd>
135 b know who
137 b couldnt you
140 w heap
141 s that say
143 b befor each
144 b two neighbour|w newest
145 b left <shown>
147 guess yes
150 nothing lik
154 w rabbit
155 nothing order|nothing sort
157 b the maximum
160 w knew
163 b you never
165 b between one
171 b ^ couldnt|n <odd> 4
172 b that why
174 b les or
198 n <unknown> 4
207 s one than
218 b a set
238 n <telling> 2
239 nothing add
263 b your <telling>
"""
