"""What `weighing` has learned: made by `python -m tests.leakbench.learn`, not by hand. A weight in hundredths, and its features."""

from typing import Final

BASE: Final = -1.359
LEARNED_FROM: Final = "29c66aa8"
"""The corpus, in short (`corpus.digest`)."""
TABLE: Final = """\
-245 acts ^ asks
-226 b me what
-198 b what hav
-188 asks cod
-185 b doe your
-181 asks idea
-177 plan min
-176 b through your
-175 b would you
-173 asks think|b your approach
-169 context syntax
-167 b you nam
-162 b your program
-155 b your thought
-154 b most often
-153 w welcom
-151 w describ
-150 b was want
-148 b your to
-144 b the test
-143 b what did
-140 b hear your
-139 language yes|syntax writ
-137 b me how
-135 s which would
-134 b you decid
-133 w error
-132 b i want
-130 w explain
-129 b youd <said>
-128 asks approach
-127 b cod do
-126 s enumerat the|s which doe
-124 asks round|b <shown> did|b a boolean
-123 b for now
-122 b ill <talk>
-121 nothing cas|s any <said>|s into <said>
-119 s for moment
-117 b by hand|b on paper|b which lin
-115 reports curiou|s would <said>
-114 b <said> or|b each item
-113 s ^ mention|s ^ minut
-112 b your choic
-111 b all right|b the statement|w statement
-110 b to you|s by own
-109 remark could|w loud|w pleasur
-108 b from zero|b i dont|s me your
-107 b befor we|b from you|b how did
-106 b minut left|b your idea|remark wher|s i do|s lin lin
-104 b <shown> four|b fail $|reports toward
-103 b <shown> me|nothing wer
-102 b expect $|b it through|b why $
-101 b going anywher|b say what|b would that|s are minut|s for bit|s thre that|s try on|w input
-100 b i heard|plan ill|w expect
-99 b your solution
-98 b try it|leads cod|s may with|w aloud
-97 s <said> they
-96 b <said> itself|s can how
-95 b the plan|b your plan|requests want|w weigh
-94 advises pil|asks notic|b what would|b which part
-93 b the element|s befor run|w assign
-92 b minut to|context language|s <said> for|s me if
-91 b at it|b ten <shown>|s would put|w defend
-90 asks question|asks variabl|b minu four|b the tim|b what should|s ^ plenty|s as see|s fill <said>
-89 b ^ math|b for which|b negativ <shown>|b two was|language it|remark that names youd|reports welcom|s and me
-89 s how <said>|w decision
-88 b <shown> took|b as just|b the six|b you mak|b you try|s <said> through
-87 asks mak|b for you|b how doe|s ^ rough|s are <said>
-86 b decid that|b i hop|reports test|s <shown> hear|w minut
-85 b know about|b test <facts>|nothing wev|s ^ input|s as was|s for tim
-84 b plenty of|b two separat|s four the
-83 asks memory|b allow $|b may <shown>|b our tim|b red $|b unus for|s four one|s to million|w boolean
-82 b <said> start|b it compar|b on ther|b your view|s do want|s how would
-81 b <shown> thre|b can happen|s ^ given|s do think|s the show|w failur|w speaker
-80 b doe that|b element and|b follow <talk>|b i still|b you say|b your fre|b your the|guess four|requests suppos
-80 s collection <said>|tells assign|w exception
-79 asks part|asks problem|b doe not|b of eight|b six <talk>|s ^ expect|s both on|s let with|s no <said>
-78 asks sur|b own <facts>|b what has|b your reason|s would in
-77 asks decid|b exact do|b me through|b rais a|remark pleas|reports middl|s <said> non|s sam may
-76 asks feel|b draw $|b the run|b your ready|leads chang|plan im|s was <said>
-75 b to break|s <shown> tal|s ^ cas|s not all|sets up cod|w bracket
-74 b fourth <shown>|b said youd|b six <shown>|b ther may|b youv nam|language they|s ^ pull|s chang <shown>
-73 b thi moment|b which step|language what|s ^ green|s through cod|s use <said>
-72 asks wrong|b an <said>|b and got|b could you|b mor about|b outer <said>|b run tim|b we could|b you chang
-72 b you hear|s ^ happen|s let the|s question you|s say two|tells error
-71 asks lin|asks nothing said|asks way|b are <said>|b either way|b element $|b hear how|b littl longer|b that of
-71 b try $|guess any|language noth|plan ha|reports year|s doe cost|s has for|w review
-70 asks com|b fiv <shown>|b how do|b is fin|b let use|leads idea|remark tell|requests hear|s may any|s short of
-70 s we on|s would two
-69 b a tupl|b clear $|b doubl equal|b heard you|b listen $|b round down|b statement $|b the typ|leads input
-69 question minu|question peopl|reports silent|s do hav|s read into
-68 advises recent|asks chang|b feel <shown>|b is green|b just now|b the reason|question theyr|s <said> from
-68 s of pass|syntax array
-67 acts advises tells|asks try|b <said> compar|b and say|b in cas|b see your|b trac your|b which <said>
-67 b would <said>|n <said> 4|plan that names how|s in problem|w grad
-66 b are <facts>|b colleagu $|b giv me|b hand me|b minu a|b your design|guess try|s <shown> see|s if pas
-66 s leav open|s what out|s wher are|sets up hour|tells separat
-65 asks convinc|asks describ|b ^ talk|b of our|b other by|b what $|s ^ halv|s one fiv|s what a|tells boolean
-64 b <said> method|b from what|b hundr <shown>|b isnt ther|b pass $|b when would|b your $|language both
-64 remark of|remark that names every|reports paint|s in no|tells tru|w iterabl|w task
-63 b ^ could|b let <talk>|b never in|b play <odd>|b right now|b shak my|b som water|b thre point|b to hear
-63 b to seven|b way or|reports thermometer|s <said> any|s ^ default|s let back|syntax the|w hashabl|w me
-63 w thermometer
-62 b hand it|b the problem|b to fiv|b what your|b you expect|nothing thank|s ^ hello|s ^ many|s invent <shown>
-62 w curiou|w refere|w trac|w we
-61 asks far|b be insert|b how much|b its never|b most $|b pas <said>|b separat <shown>|b sequenc of|b your think
-61 nothing can|remark ther|s <shown> fifty|s your say|w parenthes|w persuad|w verdict
-60 asks expect|asks largest|b <said> <odd>|b necessari $|b talk me|b to back|b use them|b when exact|b you choos
-60 b your voic|plan how|reports statement|s how the|s of her|s the fiv|w blank|w paus|w slash
-59 asks explain|b <said> what|b <shown> six|b as few|b can pas|b easy to|b follow your|b run it|b see in
-59 b test $|b what doe|guess tell|nothing shall|remark that names you|s <shown> own|s ^ shall|s ^ stay|s i want
-59 s term the
-58 asks lik|asks mind|b at which|b between two|b put is|b run $|b through <talk>|b what do|b whichever way
-58 nothing would|remark go|reports modul|s call <said>|s doesnt which|s each your|s ive the|s open window
-58 s up you|s would <shown>|s would say|syntax an|w output|w prefer
-57 b <said> that|b ^ cas|b a whil|b do i|b either <said>|b every <said>|b for me|b lik $|b quarter of|b sur of
-57 b you run|s <shown> two|s ^ assign|s ^ hop|s do do|s mak think|s took second|syntax call|syntax no
-57 tells drop|w given|w sooner
-56 b by default|b gav <shown>|b its your|b les than|b moment $|b that on|b walk <said>|b was expect
-56 requests short|w apologiz|w packag|w rough|w situation|w swap|w thirty
-55 acts requests asks|advises cod|asks version|b a recursion|b been a|b can wait|b dot floor|b i caught
-55 b i neither|b judg it|b ready $|b wher do|b you suspect|b your mind|leads run|nothing asks|remark cut
-55 reports receiv|s <shown> think|s for good|s from a|s happen your|s in head|s is anyth|s math floor
-55 s pas <said>|s say it|s their <said>|s what com|s when you|s your word|w quiet|w silent|w try
-54 acts ^ leads|b ^ morn|b ^ say|b ^ speak|b convinc me|b happy to|b im her|b many <shown>|b recursion error
-54 b stay with|b task $|b was stop|b you draw|b you fix|b you think|b your <said>|plan that names nod|remark do
-54 remark equal|s after second|s doe cod|s lov hear|s pass the|s that must|s ther <said>|s ther alway|w sketch
-54 w stat
-53 asks step|b <shown> do|b a <said>|b about it|b an error|b built in|b call <said>|b doe each|b exist <said>
-53 b heap of|b ill wait|b step through|b want me|b what is|s be your|s cod with|s doe <shown>|s for least
-53 s from first|s it now|s let know|s thousand in|s your chang|syntax peopl|w busy|w charat|w messag
-52 asks head|b <said> hold|b hav my|b leav that|b let leav|b much work|b nor shak|b packag $|b rather hear
-52 b what for|b with last|b wonder about|plan which|remark that names what|reports failur|s <shown> test
-52 s ^ integer|s do you|s if minu|s what see|s you me|tells pop|w bigint|w clu|w differ|w offer
-51 b ^ min|b cod <odd>|b how it|b in what|b minut remain|b of four|b thank you|b you typ|s ^ headphon
-51 s at unknown|s in eye|s minut the|s of may|s on for|s to hundr|tells left|w dealer|w headphon|w story
-50 asks work|b <said> <shown>|b any other|b by what|b try a|guess im|guess say|reports given|s again <said>
-50 s hand that|s how doe|s im the|s in which|s leav you|s let to|s which do|s yes no|w lucky|w now
-49 b <shown> such|b bracket $|b few <talk>|b me which|b stand for|b the task|b with fiv|leads someth
-49 nothing reports|nothing think|remark min|remark stay|requests minut|s <said> half|s <shown> insertion
-49 s about problem|s do one|s im in|s out me|s when look|s you try|tells swap|w claim|w giv|w stag
-48 advises sentenc|asks mean|asks plan|b <said> until|b and zero|b for or|b ill leav|b land <shown>|b repeat it
-48 b seven $|b small cas|b test befor|b that be|b to four|b when doe|b your gues|context guess about the language
-48 nothing far|requests suit|s ^ report|s how even|s they as|s was and|s you that|tells slid|w comparator
-48 w tempt
-47 asks <said>|b as befor|b boolean $|b fil is|b halfway through|b mak of|b me know|b pas a|b rather not
-47 b return the|b suppos the|b swap the|b wev <talk>|guess could|nothing talk|question ill|question in
-47 question yes|s ^ apology|s been at|s for to|s in plan|s in statement|s the input|s what cod|s would of
-47 s your after|s youv me|tells fair|tells math|w ill|w oldest|w window
-46 acts sets up asks|asks check|asks choos|b each onc|b for check|b i notic|b interest in|b is <said>|b set up
-46 b she is|b subtract one|b walk me|b you trac|guess about the language tells|n <said> 2|nothing minu
-46 nothing set|question spac|remark that names up|remark why|reports owe|s <said> first|s ^ being|s as lik
-46 s befor pres|s can you|s imagin <shown>|s in who|s not my|s singl <shown>|sets up minut|syntax it
-46 tells forward|w apologis|w judg
-45 asks longest|b <shown> plu|b <shown> seven|b be curiou|b follow you|b in any|b is part|b theyr two|b thi tim
-45 b thi to|b to repeat|b you mention|language no|leads <asked>|nothing youv|question they|reports cas
-45 requests explain|s ^ heap|s ^ interview|s ^ put|s ^ voic|s a version|s act your|s all are|s as can|s cam as
-45 s finish thought|s i is|s in <said>|s stand is|s suppos <shown>|s the typ|s would go|s you thre|tells welcom
-45 w swear
-44 asks remember|b <shown> fiv|b ^ can|b ^ invent|b a cloakroom|b by all|b find out|b four to|b im <facts>
-44 b im curiou|b let hav|b long $|b minut <asked>|b miss <said>|b one sentenc|b pleas $|b tim to|b to test
-44 b you convinc|b you feel|b you lik|b you someth|leads com|nothing invent|plan round|remark whichever
-44 reports aloud|reports judg|s ^ invent|s ^ pleas|s in length|s look for|s many do|s no on|s the object
-44 s two each|s want <shown>|syntax in|tells slash|tells twin|w caller|w eleven|w function|w modul|w rim|w sys
-44 w twelv|w unknown
-43 advises sort|asks cost|asks touch|asks writ|b <said> together|b <shown> <said>|b <shown> twic|b by thre
-43 b different $|b do they|b few <facts>|b for us|b fre to|b item <shown>|b that chang|b the cost|b tomorrow $
-43 b two slash|b version of|guess every|nothing im|plan ther|remark that names an|reports coat|reports expect
-43 reports faint|reports grad|reports pass|s doe <said>|s giv a|s is my|s it thre|s may one|s paint in
-43 s rais error|s stay on|s that happen|s youd <said>|s your to|tells speaker|tells warm|w faint|w stuck
-42 acts ^ requests|b be your|b bit mor|b choos $|b fifteen $|b harm don|b im <said>|b is red|b my <said>
-42 b nam both|b next thing|b nin to|b one second|b peopl use|b said <talk>|b test first|b that happen|b thre tim
-42 b tim on|b uniqu $|b would each|b you report|b your word|question she|reports fair|reports temperatur
-42 s <shown> zero|s ^ output|s ^ thirty|s a nin|s another <shown>|s in middl|s it feel|s land on|s quarter an
-42 s ring <shown>|s the item|s the say|s thre ten|syntax giv|w consist|w element|w microphon|w report
-42 w temperatur
-41 asks behav|b <shown> eight|b ^ wer|b a hash|b about two|b alway <odd>|b are up|b didnt <asked>|b differ $
-41 b doe one|b error on|b for with|b four and|b hav any|b hurry $|b its own|b its tim|b nod nor|b one plu
-41 b one test|b stretch of|b stuck $|b to judg|b what are|b wont judg|b would your|guess how|nothing howd
-41 nothing morn|plan that names what|question we|reports rough|requests cod|s <said> which|s ^ gon|s never and
-41 s of onc|s set to|s should from|s that occur|s the hav|s turn in|s use from|s was after|s would writ
-41 s wrap <shown>|tells hash|w beep|w bool|w undefin
-40 asks understand|b ^ how|b ^ integer|b ^ which|b and <said>|b either <facts>|b has <said>|b hear you|b hum $
-40 b it suit|b mor minut|b plan $|b reslic it|b row of|b sam object|b seventy $|b suit you|b ten tim|b the queu
-40 b them onc|b to ten|b to your|b whenever your|nothing siz|question of|question the|question thos|remark sorry
-40 remark thos|s <said> each|s ^ aloud|s ^ describ|s ^ reslic|s add the|s doe stop|s hav her|s if want
-40 s mor that|s on lin|s outsid it|s talk through|s your know|syntax not|tells top|w argument|w dur|w editor
-40 w happen|w poker|w practic|w reslic
-39 b bigint $|b by identity|b can you|b check that|b for say|b im after|b is allow|b it remov|b keep my
-39 b may <facts>|b me wher|b minu thre|b ready to|b sign and|b sorry $|b the lookup|b thre at|b we all
-39 b when is|b wher are|b your given|leads word|plan tak|question how|remark glad|remark mat|reports preferenc
-39 reports quarter|reports recommend|s <shown> me|s ^ failur|s ^ welcom|s do know|s hear reason|s how might
-39 s im for|s middl the|s much doe|s the eight|s to tru|s which <said>|s writ <said>|tells add|w availabl
-39 w believ|w hardest|w identity|w nlargest|w okay|w preferenc|w print|w reader
-38 advises shift|asks certain|b <shown> pair|b <shown> undefin|b aloud what|b by your|b decid $|b dont mind
-38 b every even|b fami <shown>|b help me|b i leav|b i only|b in either|b is any|b it then|b ive no|b my sid
-38 b nam a|b nin <talk>|b or thre|b own word|b ran out|b stand still|b the eight|b the languag|b the larg
-38 b the variabl|b ther never|b two minut|b yes or|b you pleas|b you sound|b youv told|n <said> 3|nothing squar
-38 reports exceed|reports im|requests pil|requests variabl|s <shown> enough|s ^ decision|s ^ im|s as need
-38 s could sum|s do <said>|s do feel|s hear you|s i its|s if be|s in own|s is no|s might <shown>|s nor my
-38 s of day|s one say|s wher your|syntax from|tells librarian|w cent|w hear|w part|w refus|w seem
-37 asks goe|asks hardest|asks word|b a comparator|b a dictionary|b be below|b but <shown>|b did not|b even one
-37 b for of|b grow as|b heapq <odd>|b its call|b of us|b on what|b or zero|b python say|b unknown <shown>
-37 b would they|b you comfortabl|b you correct|nothing are|nothing slow|plan that names a|question squar
-37 remark how|reports hurry|reports map|reports prefer|reports seem|reports told|requests speak|s be zero
-37 s do it|s draw <shown>|s giv away|s of cod|s should about|s thre wher|s what next|tells bool|tells loan
-37 w department|w receiv
-36 advises talk|b after each|b cam <shown>|b concern $|b do when|b each <said>|b me as|b offer $|b ther tim
-36 b two red|b understand it|b version $|b wer at|b what in|b with me|b writ <shown>|b you to|b your variabl
-36 nothing ten|nothing tim|plan so|plan then|question question|reports voic|reports weigh|requests colleagu
-36 requests describ|requests youd|s ^ charat|s ^ nam|s a question|s both <shown>|s explain to|s extra <shown>
-36 s glad <shown>|s how you|s it hand|s no than|s sam if|s then <said>|s two then|s when your|s would look
-36 s your through|syntax tells|tells dictionary|tells lon|w wrap
-35 advises word|asks comparison|asks got|asks tru|b ^ eleven|b ^ sort|b a program|b all <talk>|b an int
-35 b be two|b even a|b everyth pass|b hashabl $|b im the|b in no|b is ther|b largest <shown>|b let do
-35 b many thing|b mor <shown>|b much for|b of eleven|b on purpos|b one at|b promis $|b second cas|b them for
-35 b trac it|b two plac|b writ out|nothing twelv|plan sam|remark all|remark sam|reports decision|reports output
-35 reports pleasur|requests cost|s <shown> six|s <shown> top|s ^ fre|s ^ loud|s ^ seven|s a of|s cod it
-35 s hav do|s its quiet|s just from|s lik to|s unus <shown>|s what <said>|tells arrang|tells element
-35 tells identity|tells loud|w us|w version
-34 advises met|asks call|b <said> against|b ^ harm|b a fourth|b at thi|b by step|b cas <facts>|b doe <said>
-34 b eighteen <talk>|b eighteen minut|b every cas|b half <shown>|b i wont|b if any|b in python|b insert to
-34 b is my|b it look|b leav to|b or not|b the caller|b the head|b them hav|b twenty $|b we stop|b which no
-34 b with four|b word $|b you estimat|b youd app|b your microphon|guess about the language it|nothing hello
-34 nothing noon|question why|reports outsid|reports particular|reports poker|reports prov|reports tupl
-34 s <shown> differenc|s ^ among|s ^ colon|s ^ harm|s ^ produc|s ^ receiv|s a error|s a when|s abov <said>
-34 s befor typ|s carry <said>|s given <shown>|s i know|s in sentenc|s insert keep|s it no|s long you|s most do
-34 s one any|s step step|s swap two|s than is|s the hold|s ther youd|s when when|s which them|s wont that
-34 s would want|s writ all|sets up question|tells invent|tells modul|tells push|w hurry|w shelf|w thunder
-33 advises apologis|b <said> modul|b ^ fewer|b a problem|b another <shown>|b argu $|b as on|b be as|b count twic
-33 b few minut|b index <talk>|b it yet|b least $|b may do|b object $|b parenthes $|b pil and|b ran $
-33 b respect $|b seven <talk>|b than i|b the field|b thi part|b thre by|b to apologis|b wher would|b you explain
-33 leads go|reports clock|reports explain|reports practic|reports ran|reports rank|reports stuck|requests notic
-33 requests sketch|s <said> as|s <said> on|s <said> one|s ^ boolean|s ^ glad|s ^ scan|s are comfortabl|s do mean
-33 s eight ten|s glad hear|s good of|s many <shown>|s or at|s show in|s the amount|s ther about|s to els
-33 s what in|s would add|s your find|s your gav|syntax math|tells bracket|w keyerror|w opinion|w unus
-32 advises pull|asks figur|asks split|asks view|b ^ problem|b ^ up|b a poor|b about its|b an exception
-32 b and clear|b as it|b doing $|b eight minut|b from my|b gon quiet|b great question|b hear mor|b last <odd>
-32 b of pair|b old <said>|b say thre|b small <facts>|b to myself|b went through|b wouldnt it|b you describ
-32 b your <shown>|language in|leads smaller|leads think|plan till|question whol|reports method|reports swap
-32 requests run|s ^ result|s ^ several|s a was|s i nod|s in answer|s me how|s me youd|s n n|s off <said>
-32 s on largest|s on someth|s ran of|s to nin|s what for|syntax mak|tells pleasur|tells weather|w absent
-32 w accept|w charg|w documentation|w show|w understand
-31 asks play|asks spend|asks use|b <said> and|b <shown> som|b ^ fals|b ^ green|b a clu|b a comment|b a fair
-31 b as larg|b for two|b glad to|b go through|b hook $|b if im|b many <said>|b many separat|b me the|b need not
-31 b never is|b no other|b one be|b or <talk>|b or stack|b other until|b part you|b point of|b shout if
-31 b sinc version|b slash $|b slow down|b the nastiest|b the work|b two second|b we can|b we leav|b why that
-31 b you believ|b you least|nothing is|plan over|question either|question my|remark position
-31 remark that names okay|reports apologiz|reports crackl|reports decid|reports error|reports human|reports shak
-31 reports tempt|s <said> hold|s <said> mad|s <said> them|s <shown> cas|s ^ keep|s ^ paus|s ^ term|s ^ thank
-31 s ^ whether|s a sign|s after third|s and <said>|s element its|s few as|s fiv that|s for cod|s how separat
-31 s idea a|s in brac|s in interview|s is okay|s is question|s judg that|s say way|s ten <said>|s the took
-31 s they two|s to it|s would other|s you or|s you thi|s youll neither|sets up typ|syntax slic|w crackl|w human
-31 w nastiest
-30 advises hash|asks finish|asks speak|b <said> first|b <said> of|b ^ assign|b ^ popitem|b ^ thank|b ^ theyr
-30 b a miss|b absent $|b acces $|b already <odd>|b bad <odd>|b chang the|b figur on|b hop your|b if all
-30 b it mor|b length and|b lookup $|b me its|b min to|b n log|b next <facts>|b nor no|b on when|b pleasur $
-30 b recent <shown>|b sentenc befor|b sid is|b taken $|b the hardest|b the object|b the stat|b ther can
-30 b through that|b when do|b with thre|b writ for|b you pres|b your argument|b yourself $|b youv seen
-30 context remark|guess which|nothing green|nothing let|nothing tell|nothing tells|nothing we|question any
-30 remark spac|reports deal|reports digit|reports iterabl|s ^ popitem|s a expression|s and middl|s at together
-30 s chang the|s four six|s in day|s in fil|s input <shown>|s of nin|s often any|s rather your|s say or
-30 s tak <shown>|s thank for|s think <said>|s tru it|s unles <shown>|s when it|s would convinc|s would test
-30 s you argu|s your fil|tells keep|tells silenc|tells unus|w expir|w propos|w red|w rush
-29 advises peac|asks know|b <said> by|b <said> stay|b <shown> or|b <shown> ran|b a $|b between <talk>
-29 b down <said>|b error $|b failur $|b fin $|b follow no|b for underscor|b from first|b hear what|b i start
-29 b if its|b interview $|b just behind|b last few|b least sur|b let hear|b my head|b okay $|b own <shown>
-29 b pas revers|b show me|b that question|b the pictur|b to understand|b until <said>|b wer want|b which moment
-29 plan shall|question no|question stand|remark draw|remark that names open|reports boolean|requests cloakroom
-29 requests problem|s <said> another|s a point|s about rest|s and ten|s cod when|s gues <said>|s half our
-29 s if all|s im a|s isnt the|s itd my|s of <said>|s of cas|s of work|s one nin|s say ther|s six the|s ten are
-29 s that <said>|s thre the|s tim <said>|s underscor rang|s what plan|s whatever you|s wher other|s youv mor
-29 sets up version|tells bigint|tells till|w easi|w silenc
-28 acts advises reports|advises sooner|asks input|b <said> tak|b <said> till|b <shown> hold|b ^ among|b ^ apology
-28 b a condition|b a day|b a keyerror|b and add|b banana $|b comfortabl $|b could go|b eight of|b for certain
-28 b for forty|b he <odd>|b how are|b im follow|b in cur|b in short|b it a|b me when|b my pocket|b no differenc
-28 b of last|b of seven|b on as|b precis two|b primitiv $|b twelv $|b watch you|b we start|b welcom to|b wer to
-28 b what question|b you show|b your call|language math|nothing put|question letter|remark over|reports front
-28 reports slash|reports spoil|reports story|s <said> other|s <shown> away|s <shown> red|s ^ error|s ^ we
-28 s any will|s ask a|s be a|s cod at|s do decid|s dont in|s grab water|s im to|s in view|s is clear
-28 s isnt anywher|s may be|s on word|s part the|s the seven|s to how|s to when|s want to|s water you|s wev a
-28 s what both|s which are|s with feet|s you back|s you jump|s you mak|s you otherwis|s youd mor|w front
-28 w green|w primitiv|w session|w sum|w view
-27 asks earliest|asks measur|asks thing|b <said> dot|b ^ rough|b ^ ten|b ^ thought|b a <shown>|b accept $
-27 b and what|b apologis $|b busy $|b draw me|b each cas|b fin as|b finish your|b go into|b if youd
-27 b in bracket|b in every|b it giv|b ive got|b last half|b me why|b n <talk>|b next on|b penny $|b question to
-27 b report the|b run first|b run that|b sampl $|b thre hundr|b through what|b today $|b two befor|b undefin $
-27 b underscor in|b what exact|b wher in|b your fil|nothing cur|nothing half|remark can|reports choic
-27 reports import|reports thunder|requests finger|requests nam|s <said> fals|s <shown> soon|s <shown> we
-27 s ^ averag|s ^ been|s ^ enumerat|s ^ forty|s ^ nin|s doe of|s error lin|s hold <said>|s if not|s ill quiet
-27 s item <shown>|s jump the|s just <said>|s may <shown>|s me that|s nam thre|s of dictionary|s often item
-27 s one or|s one want|s order last|s still you|s talk you|s that cost|s thre is|s to what|s to why|s unles pas
-27 s what expect|s what your|s wher valu|s why one|s would do|s your answer|tells argument|tells breadth
-27 tells doubl|tells lie|tells undefin|tells understand|w chanc|w concern|w evict|w may|w peac|w plan|w point
-27 w till
-26 advises hang|advises lookup|advises problem|asks see|asks situation|b <shown> <shown>|b ^ being|b ^ explain
-26 b an exist|b as i|b be for|b do in|b eight to|b exceed $|b for bring|b from $|b from another|b good whil
-26 b guess $|b i nam|b id <talk>|b in how|b invent a|b is accept|b is up|b it got|b let look|b littl $
-26 b littl over|b loud and|b me hear|b most <said>|b of thre|b opinion on|b python $|b run your|b several $
-26 b spend the|b the oldest|b them pas|b thre instead|b unles you|b up to|b what ground|b what on|b work toward
-26 b you <said>|b you now|leads short|question digit|remark join|reports charg|reports defend|reports expectation
-26 reports print|requests assum|s <said> and|s as want|s at point|s can below|s choos <shown>|s do two|s i grad
-26 s ive you|s last to|s let hear|s minut go|s much is|s neither nor|s nor from|s pil <shown>|s ten as
-26 s thing cant|s to fifty|s to neighbour|s what smallest|s you decid|s your decid|s youv about|syntax go
-26 syntax most|syntax when|tells dict|tells indexerror|tells opener|w builtin|w de|w deepcopy|w draw|w fourteen
-26 w keyboard|w str
-25 acts tells tells|advises draw|advises extend|advises plan|asks abl|asks believ|asks want|b <shown> pass
-25 b ^ any|b ^ enough|b ^ hello|b ^ lucki|b ^ reslic|b ^ sys|b a point|b a slow|b at first|b at present
-25 b been quiet|b blew up|b c $|b c in|b cam back|b cant read|b colour $|b com from|b com up|b do different
-25 b doesnt $|b dont do|b eleven $|b explain the|b forbidden $|b got a|b green <talk>|b hash sign|b how $
-25 b i ask|b im glad|b in javascript|b in peac|b in use|b it do|b iterabl $|b let us|b may sit|b never cam
-25 b no rul|b now and|b peac $|b permit $|b python you|b run them|b should com|b sinc thre|b six to|b tabl from
-25 b that possibl|b the constructor|b the exam|b the expect|b the judg|b to listen|b us <asked>|b wer first
-25 b which <talk>|b which i|b window $|b you argu|b youd test|nothing all|nothing leads|nothing requests
-25 plan haha|question doe|question nobody|remark cas|remark good|remark upper|reports <said>|reports claim
-25 reports hashabl|reports init|reports offer|reports snow|reports tie|s <said> most|s <shown> now|s ^ lucki
-25 s ^ mad|s ^ mov|s ^ valu|s a comprehension|s all pas|s and what|s back <said>|s counter <shown>|s for whil
-25 s im program|s in respect|s is singl|s look on|s mak <shown>|s may on|s much your|s of hour|s one two
-25 s part your|s the allow|s thousand can|s was in|sets up memory|syntax enumerat|syntax you|tells evict
-25 tells green|tells quiet|tells reslic|tells suggestion|w assum|w attempt|w blew|w declar|w design|w drill
-25 w explor|w l|w lucki|w menu|w method|w owe|w pepper|w valueerror
-24 advises big|advises singl|advises soon|advises speak|advises trac|advises whatever|asks current|asks smaller
-24 asks worst|b <said> anyway|b <shown> myself|b ^ afternoon|b ^ ala|b ^ she|b ^ welcom|b a thousand
-24 b after <said>|b agre with|b ala $|b and in|b are to|b at as|b be tru|b call to|b cas pas|b defend $
-24 b did your|b expect one|b finish by|b float $|b follow along|b forget about|b given the|b headphon <talk>
-24 b how <said>|b human $|b identity $|b length minu|b lik to|b lon <shown>|b much doe|b new <said>|b on that
-24 b or fals|b or mor|b particular <shown>|b peopl scribbl|b plan on|b poker <talk>|b pres run|b result look
-24 b seven of|b slash <said>|b stop with|b the halv|b thousand <shown>|b through it|b to mak|b tru or
-24 b weekend $|b went wrong|b writ an|b you pas|leads fil|nothing eleven|nothing someon|plan that names every
-24 plan that names four|question it|remark shall|remark that names which|reports ala|reports hello|reports ill
-24 reports refere|requests hello|s <said> someth|s ^ afternoon|s ^ ala|s ^ any|s ^ depth|s ^ statement|s a heap
-24 s are by|s at few|s do <shown>|s draw a|s few in|s how step|s i ther|s it for|s many are|s me what
-24 s minu plu|s mov the|s nor it|s of own|s put figur|s remov last|s reslic from|s say in|s scan <shown>
-24 s sequenc <shown>|s step your|s stuck a|s such <shown>|s that writ|s tru fals|s what hav|s what think
-24 s wher a|s why it|s with length|s would know|s your thought|s youv quiet|s zero well|syntax index
-24 syntax integer|syntax len|tells empty|tells scan|tells scribbl|w ala|w mut|w patient|w prov|w radio|w ready
-23 advises closer|advises n|asks gain|asks short|b <said> in|b <said> with|b ^ likewis|b a valueerror
-23 b about her|b about your|b argu it|b back as|b be up|b cant speak|b cas thre|b cost of|b count the|b do with
-23 b fail with|b feel for|b from when|b got my|b how your|b i enjoy|b is les|b is okay|b it may|b languag you
-23 b latest one|b left off|b lov to|b maintain thi|b me repeat|b me with|b moment of|b neither $|b now $
-23 b on <facts>|b one <said>|b one was|b rather you|b result is|b return it|b sooner <talk>|b start is|b steer $
-23 b the number|b the question|b the tal|b tim in|b to crack|b to explain|b two halv|b what point|b which that
-23 b within a|b worst <shown>|b you giv|b your opinion|b your step|language whol|leads approach|leads belong
-23 leads minut|leads touch|leads version|nothing get|nothing six|question that|question what|remark likewis
-23 remark on|remark provid|remark that names try|remark yeah|reports element|reports exception|reports hot
-23 reports loud|reports verdict|requests follow|requests input|requests small|s ^ choos|s ^ claim|s ^ pass
-23 s ^ pleasur|s ^ wanna|s ^ worry|s about minut|s along way|s call with|s continu the|s do them|s enumerat you
-23 s im going|s is any|s is sum|s let <said>|s let repeat|s loud clear|s me on|s nod shak|s out many
-23 s read your|s round <said>|s shout you|s six of|s sound your|s stor it|s than first|s that find|s them me
-23 s what back|s what they|s when want|s whenever want|s who when|s would trac|s you run|s you settl|tells lay
-23 w fair|w kick|w min|w null|w produc|w rehearsal|w sampl|w syntax|w thre|w topic
-22 asks settl|b <said> nam|b <shown> person|b ^ all|b ^ congratulation|b ^ siz|b ^ sorry|b ^ trac|b are fin
-22 b argu for|b assum $|b bas on|b call <odd>|b cod doe|b cod on|b compar each|b curiou about|b declar it
-22 b dequ $|b do one|b doe and|b dot append|b eight out|b error in|b from thi|b got two|b has up|b hav in
-22 b id rather|b import it|b insid each|b is anyth|b it said|b jacket $|b larg as|b linear $|b many <odd>
-22 b may occur|b me each|b must <asked>|b neither should|b not necessari|b one among|b one giv|b out <said>
-22 b pil of|b prefer $|b remember at|b result <asked>|b run <facts>|b say whether|b shortest <shown>|b six $
-22 b som <asked>|b som cod|b sort <odd>|b stor the|b story $|b switch over|b that show|b that use|b the draw
-22 b the input|b the screen|b the thought|b view $|b which the|b you receiv|b you would|b you writ
-22 guess about the language asks|guess about the language from|language tells|nothing tak|nothing that
-22 nothing water|plan four|plan honest|question try|remark each|remark for|remark that names asks|reports clu
-22 reports congratulation|reports kind|reports lucky|reports necessari|reports wev|requests peac|s <said> set
-22 s ^ congratulation|s ^ librarian|s ^ lucky|s ^ necessari|s ^ plu|s ^ proper|s ^ seventy|s ^ silenc
-22 s ^ situation|s ^ throw|s a whil|s befor trust|s both <said>|s did hav|s feel to|s finish sentenc|s for me
-22 s from in|s i hand|s in special|s its least|s many is|s me in|s might your|s of fiv|s of sort|s of with
-22 s python that|s run on|s say your|s six a|s test your|s that part|s thousand the|s thre <shown>|s try with
-22 s two that|s what would|s wher and|s would check|s wouldnt be|syntax les|syntax swap|tells blank
-22 tells default|tells match|tells wip|w angl|w conclud|w congratulation|w doc|w foggy|w getordefault|w integer
-22 w invent|w lon|w m|w own|w tester|w top
-21 advises best|advises middl|advises open|asks letter|asks rely|asks solution|b <said> run|b <said> say
-21 b ^ even|b ^ nod|b ^ tempt|b ^ then|b ^ wev|b a bool|b a coin|b a sip|b act out|b alon the|b an object
-21 b are count|b be her|b collection <said>|b curiou how|b depth first|b duty $|b each end|b fifty <shown>
-21 b fifty thre|b gav two|b go over|b hold after|b i hand|b i hear|b i listen|b ill be|b im going|b index out
-21 b is hashabl|b it <said>|b it seem|b its right|b last equal|b later <talk>|b many pair|b need the|b next door
-21 b next part|b notic a|b of fiv|b of yourself|b on lin|b our <asked>|b our <facts>|b output $|b pas $
-21 b paus $|b present $|b say in|b show $|b silenc $|b squar <odd>|b squar bracket|b that so|b that tim
-21 b the neighbour|b the packag|b them down|b ther being|b throw at|b tim now|b to argu|b to bottom|b to six
-21 b today <talk>|b trac that|b two with|b was non|b welcom her|b whil now|b work is|b worry about|b yes nor
-21 b you find|b you persuad|b your suggestion|guess about the language reports|guess what|language minu
-21 leads problem|nothing fin|nothing id|plan that names as|question up|remark clu|remark got
-21 remark that names equal|reports refresh|reports sys|requests draw|requests trac|s <said> compar|s <said> in
-21 s <shown> middl|s <shown> understand|s ^ choic|s ^ extend|s ^ his|s ^ int|s ^ lift|s ^ p|s ^ prefer
-21 s ^ still|s ^ tempt|s ^ wev|s another minut|s any about|s anyth can|s as understand|s at end|s do mak
-21 s entry the|s fair to|s feel it|s floor the|s from <said>|s happen a|s hav <said>|s hav decid|s hav preferenc
-21 s heap <shown>|s how mor|s how your|s i play|s idea the|s in second|s keep poker|s know your|s mak it
-21 s no twic|s on <said>|s on screen|s or thousand|s that whether|s the thre|s thirty in|s thos <said>
-21 s thousand took|s thre with|s we do|s wer about|s what go|s would mak|s would program|s you explain|s you pas
-21 s you pick|s you worry|syntax poll|syntax rang|syntax use|syntax wrap|tells group|tells hop|tells pointer
-21 tells str|w compil|w comprehension|w duty|w forty|w keep|w lopsid|w napkin|w question|w select|w sip
-21 w stretch|w talk|w tonight
-20 advises seen|advises slow|asks giv|asks loop|b <said> <facts>|b <shown> has|b <shown> no|b ^ plenty|b ^ pop
-20 b an echo|b an unknown|b and trac|b attention $|b back a|b believ you|b both with|b can serv|b cas four
-20 b cas two|b charg $|b clear enough|b documentation <talk>|b draw the|b each newcomer|b easier to|b eight with
-20 b eleven <talk>|b enjoy $|b equal fals|b exception $|b feel that|b from minu|b giv <said>|b has becom
-20 b hav their|b he <talk>|b high is|b im happy|b in front|b in thi|b insertion <facts>|b insertion point
-20 b length with|b may be|b method of|b min $|b neither yes|b no spac|b on two|b one fail|b own <asked>
-20 b plain word|b python it|b repeat the|b sort <shown>|b speak for|b stay <asked>|b step by|b sur i|b sys <odd>
-20 b test <talk>|b test want|b that up|b the cat|b the coat|b the literal|b the machin|b the story
-20 b think through|b thought to|b twelv of|b twenty and|b two nam|b underscor <said>|b variabl <asked>|b was two
-20 b watch $|b which small|b you conclud|b you rely|b your allow|b your output|b your throat|b youv written
-20 guess about the language in|language not|nothing afternoon|nothing mm|plan nobody|plan we|question cas
-20 question tell|remark it|remark that names could|remark that names count|remark that names walk|remark thes
-20 reports item|reports propos|requests need|requests show|requests someon|s <said> by|s <said> either
-20 s <said> that|s <said> with|s <shown> an|s <shown> different|s <shown> minut|s <shown> return|s <shown> want
-20 s <shown> yourself|s ^ blank|s ^ chair|s ^ fourteen|s ^ lambda|s ^ paint|s ^ said|s ^ sooner|s ^ worst
-20 s and wer|s at own|s cam it|s compar length|s decision your|s doe one|s hav mind|s id not|s in <shown>
-20 s in design|s in opinion|s in rac|s job to|s kind you|s look it|s may mor|s mor ther|s nod a|s of fail
-20 s on tim|s one four|s only the|s our is|s problem you|s quiet a|s recursion on|s say <shown>|s say got
-20 s ten of|s the bucket|s the pair|s their or|s thirty <shown>|s thre then|s throw <shown>|s to next|s to test
-20 s way leav|s well thirty|s what variabl|s whoever first|s with idea|s your stand|sets up run|syntax pas
-20 tells messag|tells nerv|tells plat|tells remov|tells set|tells stood|tells unknown|tells whatever|w alright
-20 w assumption|w canteen|w char|w listen|w normal|w o|w slot|w sorry|w stal|w toarray|w traffic
-19 act asks|advises enumerat|advises paus|asks track|b <said> <talk>|b <said> an|b <said> did|b <said> for
-19 b <said> my|b <shown> rather|b ^ another|b ^ extend|b ^ hash|b ^ interview|b ^ p|b ^ v|b a and|b a breath
-19 b a given|b a lon|b a map|b a sort|b all correct|b answer by|b apologiz $|b bring that|b by lin|b choos that
-19 b cod is|b could try|b count is|b crash with|b default $|b describ your|b dict $|b each element|b each point
-19 b eighty $|b faint $|b find me|b given a|b go at|b grab som|b head and|b hear the|b her <facts>|b hit <talk>
-19 b id lik|b input is|b insid another|b isnt includ|b isnt on|b land in|b least <talk>|b long doe|b low to
-19 b many even|b mark in|b may even|b me your|b memory <asked>|b my own|b neither nod|b nin $|b not sur
-19 b of six|b or <facts>|b our <shown>|b own $|b poker fac|b pop $|b quiet for|b recommend $|b rob you
-19 b run <asked>|b stat of|b suggest we|b suppos every|b ten <said>|b than befor|b the output|b thousand <odd>
-19 b thre <said>|b to apologiz|b to decid|b two snip|b until someth|b water if|b weigh in|b wer twic|b wher doe
-19 b whol number|b why thos|b wont happen|b word <shown>|b worry you|b you arriv|b you call|b you import
-19 b you nervou|b you test|b your job|b zero in|guess about the language if|nothing diagonal|nothing high
-19 nothing the|nothing trac|plan k|plan thank|remark morn|remark um|reports interview|reports rob|requests play
-19 requests sentenc|requests week|s <said> last|s <said> you|s ^ deepcopy|s ^ hang|s ^ lon|s ^ me|s ^ no
-19 s ^ off|s ^ python|s a stand|s and said|s are about|s as test|s big and|s c one|s can between|s could put
-19 s doe go|s each from|s fin me|s for fiv|s hundr <shown>|s if hear|s in version|s is gues|s is sound
-19 s is with|s its tim|s long a|s method <said>|s much a|s of doll|s of giv|s own to|s own would|s plu one
-19 s queu a|s say one|s search <said>|s see <said>|s that as|s the pictur|s theyr <said>|s very question|s we it
-19 s what about|s what cost|s wher went|s would giv|s you in|s youd first|s your arriv|s your choos|s your print
-19 sets up cas|syntax two|syntax without|tells beat|tells cam|tells complain|tells exception|tells found
-19 tells kept|tells lift|tells object|tells recommend|tells stal|w closer|w conversation|w convinc|w heapq|w i
-19 w languag|w moment|w myself|w play|w resum|w rob|w six|w spent|w tomorrow|w vertical
-18 advises differ|advises invent|advises kept|advises lif|advises possibl|asks deep|asks long|asks smallest
-18 asks statement|asks thought|b <said> four|b <said> join|b <shown> much|b ^ everywher|b ^ okay|b ^ open
-18 b a pleasur|b a poker|b a postman|b a shelf|b acros the|b aloud $|b already $|b also want|b and both|b are $
-18 b be <said>|b brac <talk>|b by last|b click $|b cod part|b comma between|b contain $|b cost when|b coupl $
-18 b do hav|b dont worry|b dot <said>|b end and|b explain that|b for wait|b forty $|b from left|b good thing
-18 b has chang|b has non|b hear it|b hom $|b input $|b is six|b it aloud|b it matter|b larg <shown>
-18 b last thing|b littl whil|b mak a|b method $|b neither from|b noth on|b occur twic|b only <shown>|b pas and
-18 b pop with|b practic $|b say one|b second ther|b seen <shown>|b sheet of|b short <talk>|b speak about
-18 b start <asked>|b step would|b temperatur $|b test are|b that might|b that perfect|b that pick|b that quit
-18 b the echo|b the microphon|b the small|b the sound|b their <asked>|b ther plenty|b thre mor|b to everyon
-18 b to talk|b trac the|b us to|b welcom $|b what speak|b whoever <facts>|b whoever cam|b with del|b without an
-18 b worth it|b writ <said>|b you defend|language for|language the|leads anyth|leads wrong|nothing down
-18 nothing linear|nothing start|plan let|plan wow|remark miss|remark probab|remark problem|remark talk
-18 remark that names leads|reports jumbl|reports low|reports neighbour|reports oldest|reports phon|reports pleas
-18 reports sum|reports wrap|requests stay|s <said> length|s <shown> curiou|s <shown> isnt|s <shown> low
-18 s <shown> nod|s ^ candidat|s ^ convinc|s ^ dealer|s ^ far|s ^ hear|s ^ okay|s ^ pop|s ^ split|s ^ written
-18 s a next|s a under|s add <said>|s as i|s compar the|s deep that|s dict <shown>|s did arriv|s ever in
-18 s expect the|s fact the|s first off|s fiv the|s for littl|s has thousand|s hear your|s how it|s ill her
-18 s is <said>|s is larg|s isnt sam|s its only|s me my|s me when|s neither me|s nin it|s often you|s one both
-18 s only how|s repeat last|s sam befor|s sentenc you|s setrecursionlimit the|s sinc point|s six <shown>
-18 s stretch which|s talk a|s the argument|s ther too|s tru <said>|s us the|s with simpl|s you about
-18 s you different|s you fiv|s you nam|s you with|sets up dot|syntax list|tells jump|tells menu|tells packag
-18 tells popitem|tells select|tells statement|w byt|w complain|w fifteen|w fourth|w fraction|w init|w iterat
-18 w javascript|w positiv|w postman|w quantity|w ran|w stranger|w tupl|w wev|w worry
-17 acts sets up advises|advises dot|advises feel|advises finger|advises shelf|asks confident|asks exact|asks lead
-17 asks treat|asks youv|b <said> look|b <said> stamp|b <shown> min|b ^ over|b ^ shall|b a colleagu|b a typeerror
-17 b another from|b another or|b anyth youd|b are correct|b assign to|b back for|b bother you|b brought it
-17 b cam <facts>|b candidat $|b chain of|b charat with|b clos to|b confirm or|b cost in|b default it|b did the
-17 b discard <talk>|b either <shown>|b end of|b equal quick|b explain it|b first parameter|b for twenty
-17 b forward $|b four <shown>|b given <shown>|b hav $|b highest <asked>|b highest count|b how deep|b how would
-17 b i <talk>|b if your|b into <facts>|b it behav|b it rais|b keep to|b lat <talk>|b let hop|b look lik
-17 b mak nin|b map $|b microphon <odd>|b million to|b min too|b mov your|b need from|b new one|b one go
-17 b one pass|b per <talk>|b plu <odd>|b queu <talk>|b quiet on|b rang over|b remain <asked>|b say either
-17 b spread to|b stay <talk>|b tea her|b test pass|b that away|b that choic|b that mad|b the fil|b the red
-17 b the worst|b to <talk>|b to follow|b to reason|b two only|b two that|b until someon|b went <asked>
-17 b whether every|b word com|b work grow|b you ever|b you good|b you prefer|b you sum|b youll <asked>
-17 b your cod|guess about the language yes|guess twenty|guess whichever|guess you|language theyr|language zero
-17 leads ready|nothing even|nothing kayak|nothing say|plan noth|question tru|remark never
-17 remark that names alright|remark that names thank|remark we|reports assign|reports beep|reports bracket
-17 reports fifth|reports grant|reports question|reports seventy|reports sink|reports sorry|reports stag
-17 reports suspect|reports undo|reports zip|requests approach|requests hop|requests promis|requests ready
-17 s <said> allow|s <said> lot|s <said> remov|s <said> then|s <said> when|s <shown> four|s <shown> reason
-17 s ^ bucket|s ^ cut|s ^ group|s ^ hash|s ^ pick|s ^ suspect|s a goe|s about happen|s after until
-17 s alway least|s an <said>|s any <shown>|s are sit|s assign it|s at stag|s better i|s build new|s carry as
-17 s each know|s follow <said>|s for just|s for when|s four <said>|s from length|s gav <shown>|s gav one
-17 s hav favourit|s how work|s idea to|s if is|s if would|s in modul|s in yes|s last minut|s let com|s let test
-17 s many might|s my stay|s nin thre|s of original|s one <said>|s one fill|s one now|s our <shown>|s pair was
-17 s part thi|s rais indexerror|s say is|s second a|s stay they|s str <shown>|s sur you|s than or|s the stamp
-17 s the youv|s thing it|s to your|s was onc|s wer most|s whether cod|s with at|s would show|s writ if
-17 s you mind|s youd and|s your <said>|sets up default|sets up pres|syntax ther|tells attribut|tells comparator
-17 tells comprehension|tells depth|tells int|tells sampl|tells took|w attribut|w fail|w literal|w pac
-17 w recursion|w replay|w restor|w seventy|w shift|w test|w typeerror|w undo
-16 advises head|asks high|asks look|asks reason|asks small|b <said> $|b <said> belong|b <said> rais
-16 b <shown> lov|b ^ blank|b ^ doe|b ^ forgiv|b ^ lift|b ^ link|b ^ m|b ^ twelv|b a minut|b add at|b an eight
-16 b and well|b are <shown>|b as memory|b be reject|b bit $|b both <said>|b can stand|b deep could|b detail $
-16 b dictionary that|b didnt finish|b dry feet|b feel the|b fill them|b floor by|b for <odd>|b for at
-16 b glad your|b going with|b halv is|b heapq nlargest|b hop it|b hour <odd>|b i havent|b in again|b it say
-16 b itll be|b its kind|b last of|b last sentenc|b let work|b lin it|b longer <shown>|b mak for|b me two
-16 b my <odd>|b nin cas|b no preferenc|b non to|b often doe|b one idea|b or <said>|b or deny|b or run|b or two
-16 b our <odd>|b part <talk>|b pass now|b peopl wrot|b pil up|b plan as|b plu <shown>|b plu a|b poor you
-16 b recursion depth|b run was|b scan the|b sketch a|b someon who|b such <shown>|b sur about|b test thi
-16 b that <odd>|b that play|b the builtin|b the drill|b the fail|b the menu|b the nin|b the plac|b the recursion
-16 b the valu|b then $|b ther befor|b theyr your|b think it|b thirty two|b to worry|b twelv <talk>|b twenty one
-16 b two do|b until then|b whenever <talk>|b with dry|b worry $|b would be|b wrap the|b wrot them|b you $
-16 b you are|b you gain|b you use|b youd lik|b your estimat|b youv <said>|guess then|language put|leads bother
-16 leads sound|leads way|n <shown> 4|nothing beyond|nothing digit|nothing hmm|nothing nin|nothing suppos
-16 question wher|remark enjoy|remark thank|remark that names each|remark that names sort|reports bucket
-16 reports cam|reports differ|reports imagin|reports spac|reports traffic|reports underscor|requests clear
-16 requests find|requests plan|s <said> it|s <shown> fifteen|s <shown> mid|s <shown> took|s <shown> worry|s ^ add
-16 s ^ and|s ^ doe|s ^ interest|s ^ let|s ^ oldest|s ^ or|s ^ postman|s ^ round|s ^ spread|s a arent|s a break
-16 s a by|s a go|s about i|s and other|s and was|s any doesnt|s are no|s arriv <said>|s befor start|s by two
-16 s cant yes|s compar by|s count they|s decid <said>|s do expect|s fail <shown>|s fin a|s follow cod
-16 s fourth of|s front the|s hear think|s hold each|s i weigh|s if els|s in approach|s index of|s its with
-16 s last hour|s listen you|s mad drop|s may up|s me each|s min too|s of largest|s off the|s on cod|s on menu
-16 s on mor|s out eleven|s outer <shown>|s perfect to|s quiet your|s report <shown>|s rest fin|s she do
-16 s show how|s sip someth|s sort the|s step it|s stop befor|s suppos wer|s that myself|s that us|s that use
-16 s the grow|s them by|s think it|s throw it|s to run|s try <shown>|s valu be|s want run|s what it|s wher goe
-16 s with word|sets up add|syntax on|tells alon|tells blew|tells clu|tells fail|tells fit|tells somebody
-16 tells stand|w fifth|w january|w librarian|w simulat|w uneven|w week|w whatever
-15 advises drawer|advises land|advises slic|advises trip|advises typ|asks conclud|asks insid|asks lean
-15 asks otherwis|asks run|asks worry|b <said> how|b <said> reach|b <shown> twenty|b <shown> worth|b ^ <n>
-15 b ^ assum|b ^ describ|b ^ his|b ^ loud|b ^ me|b a canteen|b a depth|b a regular|b add up|b against <said>
-15 b against all|b and hand|b and my|b and non|b another pair|b any cod|b been at|b both giv|b both on
-15 b cant run|b certain $|b check if|b could repeat|b counter and|b did <said>|b digit $|b do you
-15 b documentation recommend|b dont say|b equal <odd>|b estimat the|b ever <talk>|b first version|b for let
-15 b for yourself|b functool $|b goe forward|b i giv|b if and|b is almost|b is your|b it later|b it throw
-15 b its cost|b its good|b its linear|b ive not|b judg of|b just doesnt|b keep doing|b let see|b mak you
-15 b many <facts>|b me well|b mind about|b modul <said>|b modul <talk>|b monday $|b my opinion|b nod $
-15 b of element|b of one|b of two|b often might|b other is|b otherwis <odd>|b outer <shown>|b outsid $
-15 b pepper and|b persuad a|b play <shown>|b pretend <talk>|b program do|b program stop|b python the|b quiz show
-15 b run befor|b said <asked>|b say the|b say without|b serv as|b seven minut|b should it|b shut by
-15 b sit <facts>|b sit comfortab|b sys dot|b than every|b that rais|b the compiler|b the diary|b the dog
-15 b the end|b the method|b thing befor|b think out|b thre tally|b to an|b to drink|b to land|b to our|b top of
-15 b two each|b two thr|b two wer|b what chang|b whatever you|b whatsoever $|b which short|b whil $
-15 b would still|b wrap up|b you figur|b you remember|b you repeat|b you throw|b youv com|b youv try
-15 leads comfortab|leads longer|leads read|nothing about|nothing lift|nothing p|nothing peopl|nothing rush
-15 nothing sur|nothing thirty|plan back|plan being|question python|remark ill|remark repeat|remark wer
-15 reports camera|reports colon|reports fil|reports m|reports parenthes|reports recursion|reports rely
-15 reports run|reports shift|reports valueerror|requests sid|requests slip|requests thought|requests today
-15 s <said> exist|s <said> now|s <shown> <shown>|s <shown> allow|s <shown> drop|s <shown> eleven|s <shown> other
-15 s <shown> pair|s <shown> promis|s <shown> word|s <shown> yes|s ^ back|s ^ element|s ^ ill|s ^ lay|s ^ m
-15 s ^ promis|s ^ toarray|s ^ undo|s ^ version|s ^ within|s a <said>|s a literal|s an sequenc|s are into
-15 s away <shown>|s big of|s doe first|s doe giv|s eight <shown>|s fiv seven|s for both|s glas water
-15 s going your|s happen each|s has land|s i confirm|s i it|s i that|s id you|s if can|s if no|s im <shown>
-15 s in rush|s index <said>|s into four|s into to|s is doubl|s is seven|s it your|s ive <said>|s left and
-15 s let at|s many <said>|s no whatsoever|s non as|s number out|s of row|s pair element|s sam <said>|s say from
-15 s see on|s settl for|s should back|s shut its|s sid work|s so <shown>|s stay <shown>|s str <said>
-15 s tabl <shown>|s that check|s the complain|s the least|s the valu|s ther least|s ther no|s think loud
-15 s thre in|s to editor|s underscor the|s we <shown>|s we off|s we som|s what do|s what one|s when back
-15 s when next|s with plac|s with recursion|s would split|s you comfortab|s you track|s zero two|sets up gav
-15 sets up giv|sets up word|syntax import|syntax thre|tells expir|tells given|tells star|tells valu|w attention
-15 w cas|w evidenc|w fil|w item|w quiz|w spelt|w wanna|w whatsoever
-14 advises minu|asks design|asks differenc|asks learn|asks test|asks visit|b <said> along|b <said> follow
-14 b <said> underscor|b <shown> im|b <shown> two|b ^ clu|b ^ each|b ^ everyon|b ^ pleas|b ^ sketch|b ^ thirty
-14 b ^ whatd|b a nin|b a row|b a tester|b about $|b all pass|b and an|b and answer|b and memory|b and only
-14 b and ten|b another sid|b answer with|b as using|b big <asked>|b big o|b bool $|b can listen|b carry the
-14 b cas pass|b cas six|b clock <facts>|b closer tak|b could start|b could that|b count and|b cours $|b dealer $
-14 b del and|b depth exceed|b dequ is|b describ what|b do next|b dont hav|b eat your|b fewer <said>
-14 b first <said>|b first insert|b from eight|b from top|b gav it|b hav a|b hav an|b i <said>|b idea <facts>
-14 b idea <shown>|b idea on|b im keep|b import <odd>|b in another|b in it|b involv $|b is hold|b is long
-14 b its at|b keep a|b keep mum|b lambda that|b leav thi|b lik you|b mad $|b mak each|b me $|b mov to
-14 b my aunt|b my card|b nin minut|b nin of|b no hurry|b not ther|b of <facts>|b onc its|b or ten|b own thought
-14 b pepper $|b person and|b pick a|b point in|b punctuation $|b read your|b ready when|b review $|b say $
-14 b set it|b shout when|b singl nin|b six pas|b someth <odd>|b spac $|b stop her|b sur $|b tak from
-14 b the <asked>|b the entry|b the messag|b the scissor|b the sign|b the smell|b they sit|b thi stag|b thi story
-14 b thirty $|b thos count|b thousand by|b thousand entry|b thre of|b throw an|b to hand|b to high|b to two
-14 b top to|b twelv to|b two sentenc|b understandabl $|b up thre|b valu could|b variabl after|b version one
-14 b want it|b what it|b what miss|b what moment|b which of|b with them|b work through|b worst <asked>
-14 b written as|b you settl|b you today|b you too|b you wish|b your test|b zero for|guess about the language the
-14 guess mayb|guess onc|guess pas|language asks|leads break|leads everyth|leads voic|nothing doe|nothing ive
-14 nothing land|nothing m|nothing someth|nothing youll|plan that names fill|plan thi|question be|question not
-14 remark certain|remark interval|remark that names low|remark that names whatever|remark up|reports binarysearch
-14 reports giv|reports interviewer|reports mind|reports punctuation|reports r|reports several|requests ahead
-14 requests breath|requests check|requests doll|requests narrat|requests queu|requests shout|requests stat
-14 s <said> add|s <said> part|s <said> what|s <shown> apologis|s <shown> eight|s <shown> expect|s <shown> talk
-14 s <shown> valu|s ^ closer|s ^ complain|s ^ deep|s ^ do|s ^ getordefault|s ^ r|s ^ sketch|s ^ slash|s ^ whatd
-14 s add two|s an after|s an cant|s and next|s and pair|s and them|s array two|s at moment|s been alon
-14 s been for|s both should|s by rul|s call is|s cod to|s com with|s comment that|s constant on|s could check
-14 s deepcopy the|s do need|s doe do|s dont on|s enough one|s enter <said>|s first wher|s fiv <shown>|s fiv and
-14 s fix <said>|s for minut|s go your|s hav zero|s heard you|s how memory|s how room|s hundr <said>
-14 s hundr entry|s i follow|s i speak|s in canteen|s it minu|s it of|s keep <said>|s last each|s least about
-14 s left is|s may your|s measur <said>|s mor how|s neutral that|s no befor|s noth <said>|s of within|s one just
-14 s pas the|s peopl them|s plac begin|s python <said>|s ready you|s rul it|s say sam|s sentenc it|s so i
-14 s somewher <shown>|s tak of|s talk me|s that a|s that choic|s that couldnt|s that method|s the alway
-14 s the four|s ther but|s ther for|s ther i|s thousand default|s tim averag|s tim which|s to fresh|s to mind
-14 s top bottom|s two got|s two whos|s until <said>|s up about|s want and|s wer insert|s what ther|s wher they
-14 s work first|s would hold|s yes a|s you <said>|s you aloud|s you ready|s you say|s youll be|s your grow
-14 s youv someth|s zero it|syntax siz|tells availabl|tells child|tells dealer|tells easi|tells put|tells screen
-14 tells tak|w indexerror|w larger|w punctuation|w rat|w split|w whatd
-13 advises <talk>|advises compar|advises exist|advises height|advises pleas|advises rest|asks colleagu|asks d
-13 asks depend|asks doubt|asks end|asks enter|asks mistak|asks number|asks sentenc|b <said> fin|b <said> grow
-13 b <said> know|b <said> out|b <said> wher|b <shown> $|b <shown> comprehension|b <shown> dont|b <shown> dur
-13 b <shown> gav|b <shown> heapq|b <shown> land|b <shown> shar|b ^ fourteen|b ^ grab|b ^ lay|b ^ pick|b ^ search
-13 b ^ suppos|b ^ tim|b ^ wanna|b ^ will|b a cost|b a no|b a search|b a short|b again until|b all <facts>
-13 b all twelv|b an indexerror|b an interview|b any idea|b are ten|b at with|b be said|b by <said>|b capital l
-13 b caretaker <talk>|b cas fail|b com back|b constant $|b cur <odd>|b decid whether|b deepcopy from|b describ $
-13 b dont <facts>|b enumerat of|b forty <shown>|b gav thre|b good question|b half is|b her as|b hold at
-13 b im switzerland|b imagin $|b in general|b integer <odd>|b integer dot|b into that|b it stop|b its up
-13 b last one|b lay out|b left over|b let stay|b long on|b longest $|b look after|b may <said>|b may never
-13 b me a|b method <said>|b myself $|b nam two|b no rank|b not going|b now that|b o $|b of earlier|b oldest is
-13 b onc a|b one pair|b only a|b only got|b over as|b pick it|b position you|b problem from|b python <said>
-13 b queu $|b sens to|b set $|b she already|b sort and|b stick with|b sum up|b that do|b the conversation
-13 b the doc|b the fifth|b the fiv|b the loan|b the modul|b the plat|b the silenc|b the siren|b the situation
-13 b thes one|b they can|b theyr all|b thi <facts>|b through $|b to leav|b trac them|b try minu|b two and
-13 b typ <shown>|b understand the|b until its|b upper <shown>|b us <shown>|b valueerror $|b want to|b we should
-13 b which <asked>|b whichever <facts>|b without how|b would it|b you longest|b you understand|b your part
-13 b youv <facts>|language by|language call|leads behav|leads good|leads larg|nothing among|nothing forty
-13 nothing fourteen|nothing non|nothing room|nothing run|nothing sorry|nothing text|nothing wanna|plan blank
-13 plan call|plan me|plan that names equal|plan that names merg|remark i|remark that names sets up|remark whenever
-13 reports compil|reports jealou|reports switzerland|requests head|requests memory|requests say|requests sign
-13 requests thank|s <said> find|s <said> neither|s <said> together|s <shown> link|s <shown> seven
-13 s <shown> somewher|s ^ alright|s ^ curiou|s ^ eleven|s ^ latest|s ^ mark|s ^ remember|s ^ sequenc|s ^ show
-13 s ^ switzerland|s ^ tick|s ^ verdict|s and cam|s appreciat you|s as is|s assum the|s be twic|s bring up
-13 s by is|s can about|s cas the|s could trac|s do hand|s doe what|s each them|s even <said>|s floor floor
-13 s for les|s had hand|s if colleagu|s if rather|s ive my|s l the|s lik see|s look one|s may ther|s me two
-13 s minut on|s neither it|s not been|s of typ|s play rol|s play with|s plu <shown>|s point what|s say minut
-13 s say what|s say when|s search a|s sens you|s shall look|s smaller first|s smaller of|s smallest that
-13 s someon it|s sorry hear|s spell out|s start zero|s stick it|s swap for|s ten and|s that longer|s the modul
-13 s the used|s the want|s thousand at|s thre seven|s took longest|s try idea|s us <shown>|s what into
-13 s when ready|s which a|s who your|s with bracket|s without often|s would updat|s your go|s youv two
-13 sets up expect|tells acceptabl|tells comput|tells diagonal|tells fals|tells lorry|tells nam|tells new
-13 tells point|tells styl|tells verdict|tells wanna|tells writ|w acceptabl|w apology|w bearabl|w chang|w chew
-13 w default|w depend|w dequ|w eighty|w fallback|w fun|w jealou|w learn|w narrat|w necessari|w pas|w request
-13 w scatter|w struct|w suspect|w switzerland|w unclear|w valu
-12 acts advises advises|advises bigger|advises element|advises keyboard|advises opener|advises spot
-12 advises structur|asks eye|asks grow|asks miss|asks reach|asks select|asks somebody|asks someth|asks stor
-12 asks stuck|asks trac|b <said> into|b <said> within|b <shown> aloud|b <shown> error|b <shown> paint
-12 b <shown> prefer|b <shown> sooner|b <shown> we|b ^ ill|b ^ join|b ^ multiply|b ^ paus|b ^ ready|b ^ whichever
-12 b ^ youll|b a <odd>|b a hunch|b a look|b a negativ|b a nod|b a position|b afraid $|b again and|b and im
-12 b and six|b argument is|b around <said>|b at least|b b and|b be thre|b behind the|b believ $|b bool that
-12 b cam out|b can follow|b can forget|b can imagin|b canteen $|b caught that|b choos a|b clear to
-12 b closer <facts>|b cod $|b cod run|b compar <said>|b compar in|b complain if|b const $|b continu with
-12 b don the|b dont show|b down the|b drop a|b enough <said>|b even be|b exact doe|b favourit $|b feel ready
-12 b flat $|b giv for|b giv two|b goe <talk>|b got someth|b had not|b has $|b has already|b hav som|b how sur
-12 b i promis|b im interest|b im still|b in math|b index it|b interviewer $|b is just|b it <asked>|b it <shown>
-12 b it pass|b its calm|b lin seven|b lin to|b lin would|b littl <asked>|b littl <shown>|b may use|b me follow
-12 b minu <said>|b minut <shown>|b moment to|b next thought|b no clu|b nor <odd>|b noth <facts>|b of russian
-12 b of twelv|b often do|b on thi|b one cas|b one failur|b one hundr|b only practic|b plac $|b point twenty
-12 b point wher|b problem for|b recent $|b return for|b say aloud|b send away|b she just|b shift $
-12 b short <shown>|b six on|b som tim|b stand ther|b still is|b stop befor|b team $|b test can|b test it
-12 b test say|b test youd|b than any|b that bit|b that look|b the detail|b the only|b the spe|b the word
-12 b the zero|b thing your|b thought $|b thre dot|b thre to|b thre was|b thunder $|b to convinc|b to read
-12 b tru of|b try to|b up just|b used as|b want four|b was your|b we got|b we see|b which also|b wider than
-12 b with you|b wont <facts>|b word pepper|b worst cas|b you pick|b you spell|b your comfortabl|b your result
-12 b yourself as|b zero to|guess a|guess explain|guess ill|guess wrong|guess youd|language with|leads entir
-12 leads writ|nothing clu|nothing draw|nothing pleas|nothing quick|nothing she|nothing wher|nothing zero
-12 plan half|plan ready|plan that names advises|plan that names each|plan that names youd|plan today
-12 question number|question put|remark that names when|remark try|reports card|reports counter
-12 reports documentation|reports headset|reports inward|reports ninety|reports null|reports number|reports partner
-12 reports split|reports stack|reports swear|requests paus|requests reason|requests russian|requests version
-12 s <shown> fail|s <shown> fals|s <shown> item|s <shown> silenc|s ^ big|s ^ char|s ^ float|s ^ headset
-12 s ^ height|s ^ iterabl|s ^ parenthes|s ^ ready|s ^ sorry|s ^ tall|s ^ ten|s ^ weigh|s ^ wip|s a argument
-12 s about cod|s about siz|s after fourth|s after round|s aloud me|s and valu|s answer the|s arent to|s as her
-12 s at as|s at problem|s at than|s b <shown>|s best us|s by argument|s by many|s call mak|s can by|s can think
-12 s do its|s doe approach|s doe com|s doe lin|s each when|s first your|s for possibl|s for that|s hand i
-12 s hear about|s how app|s i every|s if input|s if went|s in bit|s in go|s in loop|s input a|s into queu
-12 s is four|s is new|s judg by|s keep with|s lead ther|s let it|s littl two|s log for|s mak new|s may below
-12 s me now|s me or|s mor two|s nam <said>|s no about|s not yet|s noth be|s of pas|s on short|s one fail
-12 s only of|s or by|s or no|s other through|s out ten|s owe <shown>|s pas as|s pick wher|s plan to
-12 s promis the|s rais valueerror|s remember one|s result in|s rul the|s see cod|s start the|s that longest
-12 s the packag|s the pepper|s the read|s the suggest|s the zero|s ther last|s think russian|s think yourself
-12 s thos for|s thre it|s to problem|s up in|s wait the|s wev the|s what worst|s whenever feel|s wher we
-12 s with a|s with between|s with hash|s with lin|s with nin|s would idea|s would insert|s would run|s writ cod
-12 s you after|s you feel|s you fill|s you weigh|s youd me|s your said|s your welcom|sets up colleagu
-12 sets up end|sets up middl|sets up text|syntax valu|syntax zero|tells crisp|tells goe|tells highest
-12 tells interview|tells join|tells kinder|tells literal|tells multiply|tells shelf|tells sister|tells someon
-12 w audienc|w colleagu|w comma|w const|w crisp|w deliberat|w detail|w ferry|w fruit|w inf|w recommend
-12 w shown|w stay|w teacher|w today|w unsur|w voic|w weekend
-11 advises act|advises complet|advises exact|advises hand|advises spe|asks along|asks amount|asks argument
-11 asks decision|asks differ|asks f|asks fil|asks job|asks pictur|asks return|asks sens|asks sequenc
-11 asks troubl|b <said> about|b <said> hand|b <said> i|b <said> one|b <said> which|b <shown> about
-11 b <shown> becaus|b <shown> differ|b <shown> neither|b <shown> often|b <shown> read|b ^ cut|b ^ expect
-11 b ^ given|b ^ guilty|b ^ howd|b ^ let|b ^ loop|b ^ r|b ^ reason|b ^ show|b ^ someon|b ^ sur|b ^ tick
-11 b ^ what|b a colon|b a last|b a valu|b add or|b against every|b all mean|b all she|b all thirteen
-11 b alway has|b and sort|b any lin|b any of|b any old|b append it|b approach <asked>|b are you|b argument $
-11 b as charg|b as one|b assign again|b be spent|b befor the|b being ther|b believ in|b book that|b by eye
-11 b can see|b cant hand|b cas $|b clu for|b cod compar|b convinc a|b decision is|b do is|b doe the|b doing it
-11 b eight for|b enumerat $|b feed it|b fiv at|b for your|b forget the|b four with|b from low|b from me
-11 b glad that|b got about|b got an|b guilty as|b happy <said>|b has com|b hav fifteen|b higher $|b hold the
-11 b i cant|b i stay|b if we|b ill neither|b im all|b im read|b imagin it|b import <said>|b into <odd>
-11 b it <odd>|b it count|b it different|b it gav|b item off|b its perfect|b jumbl $|b keep talk|b know after
-11 b know whether|b last met|b last run|b lay the|b leav with|b left <odd>|b let <asked>|b m $|b mention $
-11 b next step|b nin in|b not count|b noth is|b number com|b of her|b of water|b on thre|b onc for
-11 b one addition|b one unus|b out loud|b own way|b paint <shown>|b pair may|b paper and|b part her
-11 b past thirty|b peopl $|b persuad me|b pick any|b popitem with|b possib <asked>|b put a|b put to|b python yes
-11 b question for|b right her|b rim of|b see fit|b separat $|b session $|b set <talk>|b shall i|b sink $
-11 b smaller version|b smallest <facts>|b som <talk>|b sort your|b spe <talk>|b speaker $|b stop wher|b tak car
-11 b ten <asked>|b test fail|b that against|b that i|b that we|b that when|b the click|b the debrief
-11 b the documentation|b the earliest|b the lot|b the parenthes|b the speaker|b the verdict|b thing youd
-11 b tiny <shown>|b to a|b to drop|b told $|b touch for|b two billion|b two index|b up on|b was it
-11 b water <talk>|b we <facts>|b wer about|b what that|b which thre|b whil i|b who hasnt|b who never
-11 b with whatever|b without one|b wont confirm|b you <facts>|b you act|b you again|b you enjoy|b you got
-11 b you propos|b your decision|b your editor|b youv stop|guess about the language each
-11 guess about the language its|guess hm|guess thatd|guess whether|language as|language pop|language sets up
-11 leads nam|leads repeat|n <said> 1|nothing bles|nothing cut|nothing expect|nothing map|nothing rather
-11 nothing tick|nothing top|plan card|plan get|plan say|question equal|question treat|question zero
-11 remark backward|remark depend|remark everyth|remark guilty|remark happy|remark that names dont|reports abov
-11 reports alright|reports apology|reports aunt|reports bool|reports build|reports choos|reports exist
-11 reports heard|reports height|reports hidden|reports interest|reports pas|reports plenty|reports rush
-11 reports situation|reports syntax|reports topic|reports wrestl|requests bit|requests bracket|s <said> her
-11 s <said> siz|s <said> squar|s <said> whenever|s <shown> few|s <shown> whatever|s ^ all|s ^ breath|s ^ brought
-11 s ^ card|s ^ declar|s ^ few|s ^ fil|s ^ front|s ^ guilty|s ^ howd|s ^ in|s ^ join|s ^ long|s ^ may
-11 s ^ print|s ^ reason|s ^ rid|s ^ scribbl|s ^ she|s ^ ther|s ^ till|s ^ trac|s ^ tupl|s ^ visit|s a <shown>
-11 s a l|s a str|s abl do|s add to|s already ther|s and pencil|s and wher|s approach the|s are separat
-11 s as wish|s be judg|s befor you|s being for|s brac <said>|s cant out|s com to|s container <said>|s do conclud
-11 s do thre|s do what|s doe chang|s doe loop|s dur <shown>|s each with|s every against|s fifteen left
-11 s find <said>|s finish that|s finish the|s first fail|s fiv a|s for hundr|s got that|s guilty charg|s had got
-11 s hash and|s hav over|s how one|s i catch|s i offer|s i out|s i still|s i the|s if and|s if need|s if sum
-11 s index on|s it com|s item ther|s its than|s keep loop|s know you|s let see|s log in|s mak argument
-11 s me many|s me one|s minu million|s no <shown>|s no at|s non which|s of count|s of hav|s often wer|s on end
-11 s one min|s only is|s other the|s out step|s past two|s per and|s popitem last|s repeat <said>|s right is
-11 s say onc|s say you|s see sam|s set <shown>|s shar you|s should equal|s sign the|s silent the|s sit any
-11 s six and|s six six|s tabl you|s than are|s than one|s that all|s that for|s that story|s the element
-11 s the giv|s the order|s the today|s the wherever|s the yourself|s thos <shown>|s thre youd|s through <said>
-11 s through lin|s through one|s tim over|s to penny|s to thousand|s twenty minut|s two fail|s up few|s when do
-11 s wher <said>|s whil <said>|s with afterward|s with up|s wont whether|s would first|s would keep|s would mind
-11 s you enough|s you fit|s you so|s you typ|s your hold|s your would|sets up heap|sets up rais|syntax colon
-11 syntax python|syntax reslic|syntax squar|tells anyth|tells doub|tells eras|tells full|tells hashabl
-11 tells hous|tells patch|tells pick|tells produc|tells report|tells struct|tells therell|tells written|w alon
-11 w alter|w cut|w debrief|w feedback|w feel|w howd|w interest|w lay|w pars|w pass|w pivot|w reviewer|w scan
-11 w section|w send|w therell|w train|w unit|w unusual|w util|w what
-10 advises littl|advises mak|advises newcomer|advises outer|advises stand|advises stay|advises wherever
-10 advises worry|asks arrangement|asks becom|asks caller|asks comment|asks compar|asks counter|asks fall
-10 asks length|asks moment|asks order|asks reckon|asks shortest|asks today|b <said> either|b <said> stop
-10 b <said> to|b <said> zero|b <shown> afterward|b <shown> blew|b <shown> day|b <shown> enjoy|b <shown> grow
-10 b <shown> light|b <shown> pleas|b <shown> said|b <shown> whatsoever|b ^ <asked>|b ^ accord|b ^ anywher
-10 b ^ append|b ^ down|b ^ ein|b ^ high|b ^ im|b ^ probab|b ^ six|b a capital|b a counter|b a fami|b a for
-10 b a runtimeerror|b a test|b age $|b all your|b an ordinary|b and chang|b and isnt|b and show|b and why
-10 b another twenty|b any troubl|b are thos|b are your|b arent $|b at hand|b back to|b be different|b beep $
-10 b being <said>|b bench $|b better now|b bigger than|b blank $|b both halv|b cam in|b can writ|b cant confirm
-10 b cas fiv|b cas with|b circl around|b comparator $|b confirm it|b counter <odd>|b cur brac|b describ the
-10 b do <shown>|b doe <shown>|b doe for|b enjoy the|b enumerat giv|b every <talk>|b every loan|b expect <shown>
-10 b fail <asked>|b few <shown>|b first test|b fiv and|b for $|b fresh one|b from <asked>|b goe <shown>|b gues $
-10 b hand back|b happen <talk>|b happen on|b how <shown>|b how com|b i keep|b i owe|b imagin that|b import sys
-10 b in singl|b in thes|b in whatever|b in your|b inf $|b insertion <asked>|b insertion order|b invent thre
-10 b is absent|b is real|b isnt min|b it already|b it her|b it mean|b it too|b it under|b its for|b java and
-10 b javascript $|b keep out|b know when|b linear in|b listen with|b lopsid <shown>|b mak do|b manag $|b me see
-10 b mean for|b meantim $|b my end|b nam <talk>|b nasty $|b never <asked>|b next mov|b nil $|b nin pas|b no to
-10 b non then|b of <said>|b one element|b one hav|b org <shown>|b original $|b peopl writ|b per <facts>
-10 b pick thre|b pleasur to|b point ten|b pop <shown>|b position to|b positiv <shown>|b queu and|b reason for
-10 b right <said>|b ring of|b round of|b said one|b sam inner|b say mor|b say out|b screen $|b see som
-10 b sery of|b setrecursionlimit <shown>|b several <shown>|b short word|b sip $|b sit next|b someth <said>
-10 b sound <odd>|b stamp $|b statement <shown>|b str <facts>|b stranger to|b such thing|b that count|b that from
-10 b that wasnt|b the <odd>|b the built|b the byt|b the match|b the meantim|b the parameter|b the phon
-10 b the simpl|b the tray|b the wish|b their neighbour|b thermometer $|b thermometer <talk>|b thirty fiv
-10 b thre cas|b to answer|b to fifty|b to finish|b to hurry|b to trust|b to weigh|b to what|b tonight $
-10 b tru to|b wait at|b way they|b we look|b weigh up|b wer one|b wer word|b when <said>|b which respect
-10 b which sequenc|b which situation|b which way|b whil longer|b whil tru|b with everyth|b with no|b with pleasur
-10 b with six|b wont occur|b word banana|b would thos|b wouldnt we|b wrap <asked>|b yet $|b you confident
-10 b you content|b you point|b you sit|b you sleep|b you yourself|b your <talk>|b your claim|b your draw
-10 b your speaker|guess anyth|leads <facts>|leads along|leads content|leads halv|leads settl|leads work
-10 nothing a|nothing bracket|nothing everywher|nothing happy|nothing kay|nothing pictur|nothing silenc
-10 nothing two|plan count|plan that names push|plan what|plan whoever|question cur|question fals|question lik
-10 remark nam|remark ready|remark that names left|remark that names seven|remark yep|reports breakfast
-10 reports charat|reports craft|reports disagre|reports flat|reports functool|reports keyerror|reports monday
-10 reports nil|reports nod|reports packag|reports patienc|reports spok|reports switch|reports tuesday
-10 requests allow|requests convinc|requests good|requests handful|requests pick|requests tim|requests wrong
-10 s <said> call|s <shown> plac|s <shown> to|s <shown> watch|s ^ accord|s ^ ahead|s ^ anywher|s ^ bad|s ^ follow
-10 s ^ forgiv|s ^ has|s ^ head|s ^ itd|s ^ java|s ^ o|s ^ pointer|s ^ stranger|s ^ then|s ^ twin|s a who
-10 s about sam|s after parameter|s ahead <shown>|s an str|s and non|s and over|s are content|s are on|s are that
-10 s array <said>|s break you|s build <said>|s by or|s can put|s can zero|s cas through|s choic you
-10 s clos <shown>|s clu now|s cost that|s could draw|s do another|s do stand|s doe plan|s each held|s eight two
-10 s error your|s exact you|s expect is|s few <shown>|s from answer|s fun <shown>|s go again|s happen everyon
-10 s hear well|s highest first|s hop is|s how do|s how went|s i with|s i zero|s if dont|s in fail|s in it
-10 s in meantim|s in quot|s index with|s is big|s it comparator|s it loud|s it ther|s ive your|s keep on
-10 s last fals|s mak with|s mark the|s may it|s method at|s miss your|s nest <shown>|s next your|s no com
-10 s no then|s non them|s noth <shown>|s of choic|s of idea|s of would|s of youd|s often every|s on long
-10 s on third|s one was|s or or|s or your|s photo <shown>|s play through|s point <said>|s problem <shown>
-10 s problem the|s rais runtimeerror|s row <shown>|s separat for|s sery <shown>|s sheet paper|s sinc thre
-10 s someth it|s sort thing|s still <shown>|s stranger each|s sys <said>|s talk it|s ten left|s than second
-10 s that call|s that unus|s that walk|s the banana|s the bring|s the count|s the day|s the fil|s the moment
-10 s the pass|s the sampl|s their join|s ther in|s ther up|s thi leav|s think her|s through word|s to stuck
-10 s to thos|s toward infinity|s twenty ther|s two sign|s us a|s version thi|s want know|s want talk
-10 s was becaus|s what on|s when think|s with <shown>|s with comma|s with four|s with index|s with position
-10 s with slow|s word the|s would pick|s would smaller|s would stor|s you add|s you check|s youv minut
-10 sets up instead|sets up red|sets up say|syntax advises|syntax doe|syntax whil|tells accept|tells away|tells b
-10 tells best|tells cat|tells centr|tells dot|tells everyth|tells forth|tells held|tells help|tells humor
-10 tells integer|tells overwrit|tells strip|tells sys|tells tabl|tells teacher|tells total|tells tupl
-10 tells updat|w afternoon|w aunt|w banana|w behav|w bin|w computer|w confident|w constructor|w counterpart
-10 w craft|w dozen|w flat|w fmt|w freshest|w humor|w int64|w lie|w longest|w meantim|w mind|w nonlocal|w org
-10 w rattl|w remov|w runtimeerror|w shop|w siren|w sunny|w sympathy
-9 advises enough|advises entry|advises expression|advises left|advises nastiest|advises regular|asks draw
-9 asks equal|asks expensiv|asks follow|asks hear|asks join|asks low|asks next|asks took|asks v|b <said> again
-9 b <said> do|b <said> goe|b <said> lik|b <said> thre|b <said> wear|b <shown> eleven|b <shown> len|b <shown> may
-9 b <shown> still|b ^ alright|b ^ bad|b ^ enjoy|b ^ foreach|b ^ ha|b ^ heap|b ^ hurry|b ^ is|b ^ perhap
-9 b ^ tie|b a chocolat|b a continent|b a dozen|b a messag|b a refere|b a rough|b all nin|b alright $
-9 b alway <talk>|b among them|b an empty|b and a|b and giv|b and two|b any two|b are two|b are welcom
-9 b arent in|b at when|b b becom|b back of|b be handy|b be mor|b be quiet|b be stor|b bear with|b becom b
-9 b between <said>|b can loop|b cant giv|b cant go|b certain about|b chang for|b compar to|b comparator to
-9 b continent $|b conversation $|b convinc yourself|b cost on|b cost with|b depend on|b do thos|b do understand
-9 b dont read|b dot length|b drop each|b each in|b earlier $|b eaten $|b eight on|b eleven of|b entry is
-9 b entry set|b every offic|b evict $|b far end|b few of|b fil doesnt|b foggy $|b for ask|b for one|b ha $
-9 b hand <said>|b hand a|b happen at|b her and|b her one|b hop ther|b how might|b i also|b i do|b i follow
-9 b idea is|b if <said>|b intend $|b into one|b is <odd>|b is also|b is that|b its quiet|b ive heard
-9 b last <asked>|b least <asked>|b leav for|b let keep|b loop to|b many <talk>|b may i|b may stand|b me on
-9 b me today|b me too|b memory allow|b met each|b might that|b minut $|b minut mor|b mustnt hav
-9 b my grandfather|b napkin $|b neighbour on|b neither <asked>|b new array|b no wish|b non of|b not for
-9 b not how|b old <asked>|b on duty|b one didnt|b one twenty|b one unbroken|b opinion out|b other are
-9 b otherwis its|b out <talk>|b out whether|b outsid of|b over for|b pair insid|b parameter $|b point eight
-9 b pop the|b rais $|b rather watch|b rest $|b sam length|b second <shown>|b select $|b seventeen $
-9 b should slow|b shuffl the|b silent $|b six with|b slid it|b someth $|b someth els|b statement has|b str of
-9 b such stretch|b suggestion $|b sur are|b sys <talk>|b sys modul|b than ther|b that into|b that our
-9 b the <said>|b the array|b the eighth|b the highest|b the iterabl|b the last|b the littl|b the mic
-9 b the photo|b the sys|b the wall|b their <talk>|b then <odd>|b ther is|b thi and|b thing i|b third cas
-9 b thought on|b to about|b to another|b to ask|b to differ|b to prov|b to shift|b to walk|b to work|b trac a
-9 b try with|b twenty fiv|b two on|b two underscor|b under <talk>|b until a|b valu of|b verdict $|b version you
-9 b very least|b very welcom|b well <facts>|b what follow|b what keep|b what lead|b what sort|b wher we
-9 b which letter|b which point|b whos <odd>|b wrong <facts>|b you as|b you fin|b you over|b you sketch
-9 b your question|b your version|b zero too|context nothing|guess bucket|guess she|language either|language id
-9 leads aloud|leads contain|leads day|leads long|nothing eight|nothing find|nothing heap|nothing letter
-9 nothing round|nothing sketch|nothing though|plan she|plan that names up|plan wer|plan youd|question if
-9 question several|question ther|question would|remark anywher|remark loud|remark that names befor
-9 remark that names halv|remark v|reports append|reports bin|reports box|reports chanc|reports connect
-9 reports decorator|reports fac|reports frustrat|reports happen|reports mat|reports person|reports python
-9 reports rat|reports red|reports shrink|reports sphinx|reports steer|reports strik|reports whistl
-9 requests chocolat|requests easy|requests enjoy|requests fre|requests heap|requests train|requests whenever
-9 s <said> kept|s <said> thos|s <said> was|s <said> wher|s <shown> argument|s <shown> broken|s <shown> gav
-9 s <shown> million|s <shown> ran|s <shown> throw|s <shown> uniqu|s <shown> us|s <shown> you|s ^ apologiz
-9 s ^ arrang|s ^ builtin|s ^ clu|s ^ fit|s ^ foreach|s ^ fourth|s ^ ha|s ^ jot|s ^ linkedhashmap|s ^ need
-9 s ^ object|s ^ persuad|s ^ pil|s ^ propos|s ^ ran|s ^ seventh|s ^ thermometer|s ^ tie|s ^ try|s a now
-9 s a sheet|s about cost|s accord the|s after a|s all except|s all small|s and becom|s and may|s and memory
-9 s and now|s and still|s and test|s argument the|s as allow|s at about|s at for|s at left|s befor add
-9 s behind first|s bool say|s bring to|s call without|s can anyth|s charat the|s clear you|s cod befor
-9 s compar identity|s convinc that|s cost <shown>|s could say|s do talk|s do ther|s doe occur|s dont into
-9 s dot for|s dot of|s down its|s draw you|s drop the|s even can|s ever ther|s exception the|s few of
-9 s fewer two|s figur it|s first from|s first its|s for <said>|s four of|s full from|s gather <said>|s giv an
-9 s go all|s go that|s has least|s hav mak|s he it|s her well|s how goe|s i from|s i rat|s if heard|s if stop
-9 s im whenever|s in lif|s in test|s in trac|s in walk|s information you|s is bool|s it away|s it functool
-9 s it two|s ive wish|s last again|s last on|s latest <shown>|s let thre|s lin it|s linear the|s low high
-9 s may twic|s me onc|s me thre|s million a|s mov if|s my out|s neither should|s never the|s nin and|s nor i
-9 s not stretch|s of into|s on napkin|s on team|s onc reach|s one twenty|s opener the|s opinion of|s or about
-9 s order your|s out half|s out what|s point one|s possibl of|s precis <shown>|s produc <shown>|s rather say
-9 s receiv <shown>|s right it|s rul out|s said one|s seven eight|s seven of|s should thre|s smallest you
-9 s stat your|s suit <shown>|s suppos did|s talk <shown>|s ten or|s test befor|s that claim|s that great
-9 s that question|s that sens|s that thre|s the becaus|s the happen|s ther and|s ther built|s ther non
-9 s thre from|s tim memory|s to about|s to colleagu|s to on|s to thre|s trac for|s turn <said>|s two even
-9 s until <shown>|s up <said>|s up thre|s us it|s variabl the|s walk through|s we look|s wer least|s wer you
-9 s what be|s when run|s wher that|s which might|s which your|s with all|s with by|s with six|s with underscor
-9 s with valu|s would use|s you such|s you you|s you youd|s your still|s your sur|s your was|sets up hear
-9 sets up use|syntax asks|syntax extend|syntax foreach|syntax insid|syntax sinc|tells <said>|tells answer
-9 tells anyon|tells caller|tells cold|tells concern|tells convert|tells copy|tells defin|tells gav|tells glad
-9 tells grab|tells positiv|tells primitiv|tells remain|tells tidy|tells typ|tells used|w anyon|w confirm
-9 w continent|w defin|w demand|w deny|w eighth|w foreach|w frustrat|w grandfather|w grandmother|w ha
-9 w holiday|w im|w lazy|w maintain|w market|w math|w new|w ninety|w ordinary|w our|w rephras|w rescu
-9 w screen|w secretary|w separat|w set|w several|w shar|w sister|w sphinx|w teammat
-8 acts advises requests|advises banana|advises glas|advises going|advises handy|advises insert|advises settl
-8 advises tak|asks enough|asks fact|asks party|asks pattern|asks pric|asks rul|asks sleep|asks suit
-8 asks suspect|asks tim|asks typ|asks u|b <said> chang|b <said> index|b <said> on|b <shown> agr|b <shown> bad
-8 b <shown> chair|b <shown> cost|b <shown> explor|b <shown> giv|b <shown> hit|b <shown> mak|b <shown> rais
-8 b ^ convinc|b ^ deepcopy|b ^ humour|b ^ i|b ^ nought|b ^ possib|b ^ possibl|b ^ total|b ^ verdict|b a beep
-8 b a computer|b a fiv|b a floor|b a menu|b a number|b a yes|b about half|b add a|b add one|b an a
-8 b and again|b and check|b and drop|b answer is|b any that|b any you|b are off|b are red|b argument <shown>
-8 b at <odd>|b at in|b attempt $|b be select|b big word|b box with|b bracket with|b call toarray|b can <said>
-8 b can explain|b can typ|b can your|b cant <asked>|b cent $|b char at|b com into|b compar <shown>|b compar by
-8 b congratulation $|b consist of|b constructor $|b couldnt see|b defend it|b dictionary and|b didnt <odd>
-8 b do ther|b dont know|b dot <asked>|b doubl check|b down and|b dur a|b each way|b enough talk
-8 b enumerat <shown>|b equal $|b expect from|b expect to|b fall off|b fin to|b first argument|b fix <shown>
-8 b for nam|b for positiv|b for sort|b forty two|b four are|b fraction $|b going <talk>|b good company
-8 b got tim|b green $|b had <odd>|b has six|b hasnt been|b havent got|b heard $|b her <odd>|b hidden <facts>
-8 b hold <facts>|b hold any|b humour me|b hurry at|b i am|b if <facts>|b im <shown>|b im a|b im gonna
-8 b in <odd>|b in java|b in whichever|b index minu|b is i|b it beat|b join at|b jump to|b larger than
-8 b lead you|b leav open|b leftmost <facts>|b leftmost item|b les $|b let try|b librarian $|b lin abov
-8 b lin twelv|b link $|b loud $|b may also|b may com|b mayb $|b mean in|b menu $|b messag $|b minut still
-8 b modul $|b much longer|b my attention|b my interview|b never hav|b nic and|b no rush|b not someth|b o n
-8 b occur $|b of fourteen|b of int|b on four|b one minut|b one right|b only good|b open yet|b or against
-8 b order of|b own pac|b park it|b plan is|b pleasant <talk>|b ponder $|b proces $|b put it|b python <facts>
-8 b python stop|b quiet at|b run anyth|b run yet|b rush $|b sampl <shown>|b select on|b sentenc of
-8 b separat <talk>|b shop $|b short break|b should <shown>|b shut the|b sinc each|b six pass|b slot for
-8 b smallest <said>|b som mor|b spe at|b spend them|b spoil your|b stay equal|b stay neutral|b stay quiet
-8 b stop becaus|b straight <talk>|b strip with|b tak <said>|b tal of|b test <asked>|b thank $|b that better
-8 b that decision|b that subtract|b that tak|b the bell|b the dealer|b the fallback|b the fraction|b the fun
-8 b the rul|b the team|b them do|b them may|b them pass|b ther replaceall|b they do|b thi <asked>|b thi idea
-8 b thi version|b thi would|b thirteen <talk>|b thirty one|b though not|b thre <odd>|b thre the|b thre ther
-8 b throw $|b to explor|b to somebody|b touch one|b traffic <odd>|b traffic light|b treat you|b twelv <shown>
-8 b typ and|b underscor between|b until one|b up fiv|b variabl <facts>|b version is|b voic is|b want back
-8 b was <odd>|b was my|b we <odd>|b what order|b when their|b wher had|b wher i|b whichever you|b whil <talk>
-8 b why thi|b with fifteen|b with i|b with interest|b with my|b with rang|b with twenty|b would chang
-8 b wrestl with|b wrong <talk>|b year $|b you claim|b you met|b you select|b you unit|b you weigh|b you wonder
-8 b youd <shown>|b youll find|b youll hav|b your <asked>|b your sort|b your welcom|b youv chang|b zero $
-8 guess about the language array|guess in|guess its|guess sort|language a|language its|language offer
-8 leads clear|leads finish|leads sit|leads volum|nothing could|nothing folder|nothing not|nothing somebody
-8 nothing welcom|nothing what|plan neighbour|plan that names onc|question between|question leads|question neither
-8 question thank|question thes|question unles|remark fals|remark hav|remark off|remark tak|remark that names at
-8 reports brok|reports describ|reports div|reports drill|reports editor|reports fill|reports float|reports ha
-8 reports inf|reports lean|reports normal|reports paper|reports patient|reports pressur|reports remov
-8 reports review|reports sign|reports sip|reports sock|reports stay|requests argument|requests block
-8 requests book|requests light|requests shar|requests word|s <said> a|s <said> argument|s <said> hashabl
-8 s <said> i|s <said> item|s <said> over|s <said> real|s <shown> certain|s <shown> cur|s <shown> default
-8 s <shown> might|s <shown> print|s <shown> replac|s <shown> show|s <shown> than|s <shown> thre|s <shown> touch
-8 s ^ <shown>|s ^ answer|s ^ away|s ^ chain|s ^ check|s ^ crackl|s ^ draw|s ^ humour|s ^ never|s ^ possib
-8 s ^ red|s ^ repeat|s ^ separat|s ^ sys|s ^ task|s a colleagu|s a copy|s a review|s a sentenc|s a yet
-8 s all pass|s an array|s an on|s an with|s and is|s and the|s and thre|s another with|s are from
-8 s arent anywher|s as pleas|s at lin|s away that|s box the|s cas is|s cod the|s could show|s count one
-8 s cross com|s del the|s do add|s do meet|s doe mean|s doesnt me|s doubl a|s down <said>|s each element
-8 s even one|s feel the|s find in|s finish tim|s first look|s first that|s for against|s for right|s for tall
-8 s for thought|s from statement|s good a|s halv <shown>|s hav differ|s hav now|s how longer|s how think
-8 s hurry all|s i <said>|s i back|s if follow|s if found|s if understood|s ill back|s im about|s in offic
-8 s in parenthes|s in sens|s in standard|s insid bracket|s is count|s is it|s is saf|s it also|s it off
-8 s its plac|s just on|s keep small|s know <said>|s last look|s les on|s let find|s lik spend|s lin for
-8 s lon <shown>|s look when|s min in|s much you|s my had|s never <shown>|s no among|s now a|s now then
-8 s of dict|s of halv|s of should|s on of|s onc hav|s one didnt|s one nought|s or in|s other are|s read <said>
-8 s say are|s say youd|s see in|s separat ther|s set a|s seven <shown>|s seven and|s shall leav|s shar the
-8 s someon the|s someth you|s soon it|s soon the|s spe all|s statement the|s stay quick|s test all|s than that
-8 s that fair|s that got|s that i|s that sort|s the <said>|s the body|s the gav|s the got|s the how|s the mak
-8 s the parameter|s the sentenc|s the third|s them hashabl|s them their|s thes two|s they from|s think with
-8 s through for|s tim on|s to interview|s to mor|s trac on|s tru your|s try <said>|s try to|s two use
-8 s typ all|s until speak|s up at|s valu <said>|s valu a|s way is|s what ask|s when through|s whenever settl
-8 s wher two|s which mak|s why think|s with <said>|s with as|s with slic|s with two|s word to|s worst for
-8 s would any|s would draw|s writ i|s you any|s you element|s you sleep|s you through|s you wrap|s your as
-8 s your might|s your pac|sets up throw|syntax both|syntax deepcopy|syntax unles|tells cook|tells doc
-8 tells editor|tells failur|tells fallback|tells head|tells instant|tells iterator|tells lambda|tells locat
-8 tells mer|tells mes|tells nicht|tells old|tells pictur|tells postman|tells radio|tells tea|w allow|w bench
-8 w cat|w charger|w ches|w child|w comment|w deal|w dot|w duplicat|w few|w football|w hour|w java
-8 w linkedlist|w mes|w nicht|w paper|w pick|w pressur|w renam|w replaceall|w sceptical|w subtract|w throat
-8 w tray|w typ|w underscor|w wobbl|w worst
-7 act tells|acts ^ advises|acts ^ reports|advises array|advises breath|advises comma|advises doubl|advises equal
-7 advises fit|advises fresh|advises inner|advises literal|advises lying|advises repeat|advises strok|asks argu
-7 asks asid|asks branch|asks bring|asks buy|asks cam|asks defend|asks estimat|asks fail|asks halfway
-7 asks involv|asks print|asks prov|b <said> happen|b <said> later|b <said> still|b <shown> another|b <shown> doe
-7 b <shown> must|b <shown> neednt|b <shown> sixty|b <shown> struct|b <shown> talk|b <shown> threw
-7 b <shown> tomorrow|b <shown> untouch|b <shown> wasnt|b ^ <facts>|b ^ breath|b ^ choos|b ^ comma|b ^ eighty
-7 b ^ float|b ^ giv|b ^ got|b ^ hit|b ^ pas|b ^ patienc|b ^ pretend|b ^ seventy|b ^ undo|b ^ within|b a clas
-7 b a shallow|b about <shown>|b all <shown>|b all ear|b aloud with|b alway com|b alway enough|b an <shown>
-7 b an at|b and fourteen|b and we|b and which|b any equal|b any part|b are fiv|b are possibl|b argu that
-7 b as separat|b ask about|b ask of|b at me|b at mor|b be assign|b be scatter|b be stuck|b both when|b but no
-7 b caller $|b cam through|b cas are|b certain that|b clock say|b cod point|b cod through|b comfortabl <facts>
-7 b complain $|b constant <asked>|b d $|b delet <odd>|b design $|b disagre $|b doesnt fit|b dont be
-7 b doubl <shown>|b drop off|b each <talk>|b end <talk>|b enjoy <talk>|b entir <asked>|b enumerat <talk>
-7 b enumerat around|b everybody $|b feel <asked>|b fell over|b finish that|b first fail|b fiv in|b fiv pas
-7 b for <talk>|b for mak|b for som|b for think|b fourteen <talk>|b friend of|b from nin|b front $|b frustrat $
-7 b go ahead|b going on|b green all|b grow with|b hash <odd>|b hav on|b heard from|b hop the|b how thi|b i onc
-7 b i play|b if ther|b im leav|b indexerror in|b init $|b into word|b is clear|b is on|b is perfect
-7 b is precis|b isnt part|b it any|b it nor|b it wouldnt|b its last|b just <shown>|b keep their|b kept <odd>
-7 b kid join|b l after|b last chang|b last week|b left with|b lin are|b lip are|b listen <talk>
-7 b longest <shown>|b look back|b loop on|b loud what|b mak $|b many ther|b mean by|b meet you
-7 b microphon crackl|b minut gon|b miss <odd>|b mor or|b my poker|b my thermometer|b never after
-7 b newcomer <talk>|b no from|b no rol|b odd <asked>|b of distinct|b of thing|b of who|b on me|b on my
-7 b one alway|b one arriv|b one breath|b onto the|b our <talk>|b our problem|b out your|b over a|b pac $
-7 b paper $|b pas now|b pay with|b person <talk>|b plan in|b plu <asked>|b program <asked>|b put two
-7 b python thre|b question about|b r $|b rather let|b real <talk>|b recent version|b replaceall $|b right <odd>
-7 b rough $|b round <said>|b rub out|b rul of|b salt $|b scribbl them|b see as|b seen a|b sentenc $|b settl $
-7 b shift the|b shown $|b sinc every|b slic of|b sooth $|b stack of|b stay silent|b step do|b step of
-7 b still understand|b stop just|b stop me|b strip of|b struct $|b stuck for|b suppos one|b that fill
-7 b that lean|b that open|b that pass|b that straight|b the audienc|b the bench|b the bin|b the brac
-7 b the default|b the door|b the extrem|b the freshest|b the part|b the pleasur|b the rear|b the report
-7 b thes thing|b they all|b they be|b they need|b they never|b thi problem|b thi task|b think its
-7 b thousand fram|b tim grow|b tim is|b tim today|b to begin|b to clear|b to continu|b to everybody|b to nin
-7 b to stay|b to tidy|b toarray on|b too loud|b took you|b top <shown>|b toward <shown>|b toward zero|b trac $
-7 b troubl at|b two stand|b two wher|b unbroken <talk>|b unbroken stretch|b understand that|b valu would
-7 b variabl hold|b variabl on|b want one|b want thre|b was a|b wasnt <shown>|b wer insert|b wer only
-7 b what draw|b what wer|b whatever <facts>|b whatever <talk>|b wher thos|b which it|b which order|b who in
-7 b wish ther|b work on|b work that|b would an|b would ther|b wouldnt <facts>|b writ any|b you any|b you imagin
-7 b you mor|b you without|b your build|b your headset|b your last|b your mov|b youv set|context question
-7 guess about the language what|guess hmm|language one|language python|leads agre|leads grow|leads seen
-7 leads siz|leads troubl|nothing accord|nothing cabinet|plan all|plan step|plan that names can|plan would
-7 question ah|question as|question do|question for|question four|question gap|question her|question miss
-7 question on|question possibl|question sid|remark carry|remark many|remark sets up|remark speak|remark whoever
-7 reports attention|reports blank|reports exercis|reports gather|reports getordefault|reports infinity
-7 reports iterat|reports lambda|reports mark|reports proportion|reports proposal|reports screen|reports separat
-7 reports sooth|reports sympathy|reports tabl|reports task|reports undefin|requests bar|requests fail
-7 requests loan|requests loud|requests tomorrow|s <said> bracket|s <said> insid|s <said> listen|s <said> mak
-7 s <said> present|s <said> say|s <said> their|s <shown> card|s <shown> day|s <shown> feel|s <shown> hit
-7 s <shown> init|s <shown> near|s <shown> never|s <shown> our|s <shown> plu|s <shown> sentenc|s <shown> separat
-7 s <shown> sip|s <shown> wasnt|s ^ believ|s ^ del|s ^ down|s ^ each|s ^ eighty|s ^ finger|s ^ for|s ^ guess
-7 s ^ half|s ^ heard|s ^ hunt|s ^ length|s ^ listen|s ^ measur|s ^ messag|s ^ patienc|s ^ problem|s ^ search
-7 s ^ silent|s ^ today|s ^ two|s ^ underscor|s ^ wer|s ^ youll|s a pil|s a with|s about of|s add at
-7 s against other|s alway one|s and shar|s and stand|s any between|s are or|s are through|s as to|s be hundr
-7 s be i|s becom and|s becom the|s been thi|s behind <shown>|s big that|s book <shown>|s by count
-7 s by statement|s can read|s carry <shown>|s check on|s clu the|s cod a|s compar with|s complain it
-7 s curiou you|s decid yourself|s do again|s don the|s drop first|s each hold|s each in|s each or|s end a
-7 s end in|s far of|s few for|s finish lin|s fiv in|s fiv remain|s fiv want|s for at|s for has|s for point
-7 s for the|s goe a|s goe is|s going giv|s got <said>|s halv the|s happen one|s has and|s has be|s hav touch
-7 s havent one|s hear it|s how <shown>|s how round|s how ther|s i mind|s i to|s i understand|s im ear
-7 s in pictur|s in python|s in seven|s in six|s in third|s in worst|s index in|s insid <said>|s insid another
-7 s instead one|s is heart|s is own|s is voic|s it dot|s it its|s it toward|s its normal|s keep opinion
-7 s keep straight|s know the|s last that|s length zero|s let how|s lin your|s listen interest|s liv the
-7 s lon of|s look to|s mad <said>|s mak nervou|s many them|s minut <shown>|s mor les|s mustnt the|s my fac
-7 s nam a|s nam part|s never mor|s next isnt|s no i|s not either|s of exercis|s of longer|s on mind|s onc and
-7 s one number|s one red|s only voic|s or with|s otherwis the|s out eight|s out youd|s plan you|s play and
-7 s plu at|s r c|s ran the|s rely it|s remov <said>|s rub the|s run all|s run by|s sam mor|s say last
-7 s say many|s scribbl down|s see a|s show the|s slot each|s small all|s smaller be|s snip the|s stand in
-7 s statement it|s stay thi|s stop tim|s suppos hand|s suppos want|s sur hav|s test for|s test say|s than hav
-7 s that be|s that better|s that clear|s that half|s that left|s that nam|s that or|s the best|s the doll
-7 s the next|s them to|s ther part|s ther ten|s thi giv|s thre and|s thre you|s tim one|s to constructor
-7 s to don|s to sur|s to talk|s troubl all|s twic it|s two of|s two only|s u <shown>|s unbroken of
-7 s understand wish|s unus the|s up stretch|s version the|s version twenty|s want break|s was hardest|s we leav
-7 s wer the|s wev about|s what doing|s what her|s when tim|s which took|s which will|s whichever your
-7 s with bar|s with equal|s with error|s without <shown>|s work that|s work when|s would build|s would defend
-7 s would on|s written the|s you assum|s you certain|s you invent|s you last|s you new|s you prov|s you rely
-7 s you shar|s you stand|s you use|s you youv|s your be|s your crackl|s your handl|s your onc|s your read
-7 s your see|s your today|s youv for|s youv seen|s youv to|s zero thre|sets up approach|sets up nam
-7 sets up queu|sets up ran|sets up rul|sets up small|sets up today|sets up try|syntax end|syntax float
-7 syntax java|tells account|tells byt|tells calm|tells climb|tells com|tells combin|tells count|tells cros
-7 tells cur|tells direct|tells draw|tells entir|tells generation|tells gon|tells handy|tells happen
-7 tells javascript|tells larger|tells machin|tells mark|tells otherwis|tells paus|tells recent|tells scatter
-7 tells stag|tells volum|tells way|tells weigh|w bag|w brok|w character|w choic|w collect|w customer
-7 w dominat|w every|w extrem|w fami|w habit|w height|w import|w involv|w lambda|w least|w lorry|w manager
-7 w mississippi|w my|w operation|w peopl|w photo|w proportion|w proposal|w roof|w shallow|w shut|w sing
-7 w son|w sooth|w tie|w timetabl|w whether
-6 advises approach|advises back|advises cost|advises del|advises hom|advises item|advises let
-6 advises nothing said|advises pepper|advises right|advises use|asks afterward|asks best|asks caught|asks lying
-6 asks minut|asks remind|asks scal|asks stat|asks term|asks unit|asks wrot|b <said> add|b <said> doe
-6 b <said> involv|b <said> item|b <said> might|b <said> position|b <said> round|b <said> their|b <said> wherever
-6 b <said> whichever|b <shown> answer|b <shown> by|b <shown> drop|b <shown> fail|b <shown> gent|b <shown> non
-6 b <shown> on|b <shown> ought|b <shown> report|b <shown> separat|b <shown> suit|b <shown> they
-6 b <shown> wherever|b ^ def|b ^ enumerat|b ^ forty|b ^ greet|b ^ hang|b ^ hey|b ^ hunt|b ^ in|b ^ jot
-6 b ^ lucky|b ^ map|b ^ mayb|b ^ narrat|b ^ persuad|b ^ rang|b ^ separat|b ^ short|b ^ under|b ^ zero
-6 b a breadth|b a chang|b a claim|b a comprehension|b a concret|b a favourit|b a radio|b a strok|b a teammat
-6 b about halfway|b about nin|b accord to|b all her|b alway <shown>|b an hour|b and delet|b and fail|b and hear
-6 b and how|b and i|b and merg|b and mov|b and pas|b and play|b and try|b and walk|b any $|b any languag
-6 b approach do|b are as|b are low|b are right|b are through|b arent any|b b that|b back is|b be hash
-6 b be interest|b been run|b better to|b biggest <shown>|b book by|b bucket $|b call <asked>|b can defend
-6 b card <talk>|b chang thi|b char <talk>|b chew on|b choic i|b choic is|b choic with|b claim about
-6 b clear that|b closer <shown>|b cod with|b colon <said>|b common $|b comprehension that|b convinc you
-6 b cost to|b curiou $|b daughter <talk>|b decid so|b def $|b do at|b do we|b doesnt pars|b dont play
-6 b dot trunc|b draw <talk>|b drop <talk>|b each <facts>|b each sid|b earlier <talk>|b earliest <facts>|b edg $
-6 b editor $|b entry $|b error <talk>|b everyth your|b expect the|b explain <talk>|b fac for|b far $
-6 b fil befor|b fin by|b fiv green|b fiv was|b fmt <odd>|b fmt packag|b for its|b for quit|b for seven
-6 b full $|b fun to|b goe $|b goe for|b goe into|b green acros|b grow when|b half our|b half that
-6 b halv <talk>|b hand <facts>|b hand thi|b has only|b hav for|b he did|b height $|b hey $|b hold back
-6 b hold two|b however <odd>|b i remember|b imagin i|b in enumerat|b in mind|b in term|b index the|b is cheap
-6 b is halfway|b is only|b is open|b is put|b is run|b it nam|b it out|b it spread|b it than|b item one
-6 b its any|b largest input|b last $|b lean <shown>|b learn how|b left one|b let $|b lin as|b lin by
-6 b lin look|b long has|b loop and|b loop onc|b lov thi|b lucky you|b mak sens|b mak your|b mark for
-6 b math <odd>|b may hav|b memory <talk>|b microphon $|b minu <shown>|b minut are|b moment doe|b mor interest
-6 b mouth <odd>|b mouth shut|b much <said>|b much of|b must be|b my fac|b my old|b need <talk>|b neighbour that
-6 b no $|b no comment|b normal $|b not at|b not run|b of counter|b of up|b older $|b on the|b one being
-6 b one item|b one on|b one sort|b or isnt|b other or|b out <shown>|b outcom $|b over until|b own cod
-6 b own sort|b own that|b paper <odd>|b pass <facts>|b pass everyth|b pick four|b pick one|b plac <talk>
-6 b plac in|b postman who|b prefer to|b pres <talk>|b program <talk>|b put one|b question do|b question of
-6 b rather quiet|b recursion <talk>|b rely on|b rep is|b return how|b right sid|b rul <facts>|b run a
-6 b said you|b sam content|b sam goe|b say <shown>|b say someth|b say when|b say which|b see someth
-6 b separat by|b separat even|b serv <shown>|b set asid|b silent for|b sinc everyth|b singl quot|b sister $
-6 b sit <said>|b smaller <talk>|b smallest input|b solution <talk>|b som <shown>|b som other|b somewher els
-6 b sound all|b speak to|b stand <talk>|b standard library|b start again|b statement say|b still for|b stor in
-6 b strik you|b sum <facts>|b sum pass|b sympathy $|b talk whil|b ten pass|b ten second|b term of|b test to
-6 b that depend|b that input|b the amount|b the book|b the bottom|b the def|b the fmt|b the fre|b the heap
-6 b the longest|b the router|b the session|b the sum|b ther <said>|b ther arent|b ther isnt|b thi <odd>
-6 b thing you|b though it|b thrown <talk>|b thrown away|b till it|b tim gon|b to assum|b to draw|b to maintain
-6 b to mind|b to nod|b to settl|b to skip|b to thi|b to when|b took <talk>|b try your|b twenty wher
-6 b two <shown>|b two fail|b two smallest|b typ <odd>|b typ whenever|b us about|b use discard|b valu in
-6 b vanish $|b version that|b warm <talk>|b was an|b was thunder|b wast $|b welcom <shown>|b wer expect
-6 b wer ten|b wev <odd>|b what <asked>|b what going|b what job|b what sens|b what surpris|b what was|b wher did
-6 b wherever it|b whether it|b which sentenc|b whoever is|b why <odd>|b wont weigh|b word abba|b word when
-6 b work would|b would now|b you a|b you either|b you for|b you hav|b you hit|b you in|b you last|b you left
-6 b you produc|b youd try|b your as|b your feet|b your has|b your mak|b your plac|b youv don|b zero was
-6 b zero you|context plan|guess about the language sys|guess about the language to|guess for|guess okay
-6 guess whatever|language get|language on|language whichever|leads cas|leads equal|leads nobody|leads path
-6 leads question|leads throw|nothing eighty|nothing henc|nothing hurry|nothing jot|nothing narrat|nothing off
-6 nothing oh|nothing shout|nothing sid|nothing touch|nothing until|nothing writ|plan advises|plan greet
-6 plan kind|plan lucky|plan settl|plan speak|plan squar|plan sur|question could|question stay|question tells
-6 question two|remark bracket|remark com|remark corner|remark given|remark ha|remark low|remark mak
-6 remark neither|remark nin|remark that names everyth|remark that names is|remark the|remark thi|remark who
-6 reports absent|reports audienc|reports cach|reports call|reports carry|reports character|reports familiar
-6 reports fit|reports hand|reports hey|reports insid|reports old|reports pars|reports persuad|reports tick
-6 reports tonight|reports wast|requests closer|requests finish|requests going|requests hand|requests print
-6 requests question|requests sens|s <said> own|s <said> return|s <said> slow|s <shown> arriv|s <shown> blew
-6 s <shown> boolean|s <shown> cod|s <shown> forty|s <shown> glad|s <shown> interest|s <shown> loaf|s <shown> one
-6 s <shown> per|s <shown> slot|s <shown> stor|s <shown> suit|s <shown> use|s <shown> youd|s ^ anyon|s ^ appl
-6 s ^ bigint|s ^ colleagu|s ^ confident|s ^ cours|s ^ faint|s ^ greet|s ^ hey|s ^ hidden|s ^ id|s ^ job
-6 s ^ languag|s ^ letter|s ^ likewis|s ^ map|s ^ matter|s ^ non|s ^ own|s ^ phon|s ^ pictur|s ^ possibl
-6 s ^ someon|s ^ stal|s ^ wrap|s a pair|s a part|s a read|s a tre|s about than|s abov def|s acros board
-6 s all and|s all short|s allow be|s alright you|s an dict|s and away|s and befor|s and expect|s and it
-6 s and plu|s are many|s arraydequ the|s as second|s at school|s at twenty|s back two|s be for|s behav the
-6 s belong your|s by a|s by comma|s by hundr|s by it|s by mean|s by you|s byt and|s clear to|s clear up
-6 s condition the|s content that|s could wrong|s count the|s different it|s do notic|s do of|s doe behav
-6 s doe matter|s dont at|s dont one|s dont or|s draw thre|s eight so|s ein ist|s end an|s entry <said>
-6 s ever it|s expect and|s fami of|s fifteen to|s fifty <shown>|s find <shown>|s first which|s fiv fiv
-6 s for back|s for caller|s for it|s for last|s for so|s for word|s four a|s four i|s from fmt|s from import
-6 s from sid|s from start|s gav a|s glad you|s got and|s grandmother a|s half tim|s hand at|s has fix|s has up
-6 s hav find|s hav from|s hav stay|s hav ten|s hav thre|s havent from|s hear youd|s how cam|s i wouldnt
-6 s if loop|s if very|s ill on|s in after|s in bracket|s in comment|s in full|s in old|s in sampl|s int of
-6 s into head|s is isnt|s is largest|s is oldest|s is pair|s is thought|s is us|s it foggy|s it last|s it show
-6 s it still|s it tru|s it undefin|s its method|s its nic|s keep it|s know away|s let a|s let through
-6 s lie them|s loop without|s mad one|s mad think|s mark you|s math trunc|s middl is|s might it|s mor onc
-6 s must next|s my are|s my shut|s my sort|s not sam|s notebook the|s of drop|s of statement|s of tim
-6 s on count|s on tabl|s one as|s one each|s one thi|s only six|s only two|s out alway|s pair a|s patienc the
-6 s pick one|s pop the|s problem all|s rang the|s read out|s remember each|s return many|s sam are|s say on
-6 s shall out|s she ther|s should ther|s show wher|s sinc last|s somebody never|s spread the|s stay my
-6 s stay the|s ten ten|s test <said>|s that already|s that break|s that isnt|s that run|s that to|s the abba
-6 s the bother|s the content|s the dur|s the hit|s the nin|s the test|s the themselv|s their on|s ther hurry
-6 s ther never|s ther rank|s they dont|s though wer|s thre at|s thre expect|s through aloud|s to out
-6 s to someth|s to which|s two expect|s two fiv|s two minut|s typ the|s under condition|s variabl each
-6 s want compar|s want start|s way the|s we a|s we hav|s wear <shown>|s wer for|s wer her|s wer machin
-6 s wer thousand|s what chang|s what low|s what such|s when cod|s whether all|s which hav|s which lead
-6 s which tru|s window the|s with fiv|s with in|s with part|s with stamp|s without them|s would argu
-6 s would explain|s would try|s you a|s you begin|s you byt|s you car|s you defend|s you finish|s you mor
-6 s you return|s you seen|s you troubl|s youd an|s youd over|s youll <shown>|s youll to|s your mak
-6 s your report|s your use|s your way|sets up dict|sets up extra|sets up halv|sets up pass|sets up think
-6 syntax plain|syntax self|tells back|tells becom|tells book|tells builtin|tells consist|tells cup|tells declar
-6 tells duplicat|tells ein|tells feed|tells greet|tells jot|tells kick|tells letter|tells neighbour
-6 tells newcomer|tells nonlocal|tells o|tells output|tells pot|tells rang|tells rank|tells session|tells simp
-6 tells slot|tells son|tells util|tells voucher|w agreement|w aris|w bluff|w clear|w clearer|w colour
-6 w concret|w connection|w daughter|w decid|w disagre|w functool|w gat|w gras|w greet|w headset|w hey
-6 w iteration|w kinder|w ledger|w mic|w negativ|w obviou|w old|w outcom|w patch|w post|w re|w rely|w router
-6 w salt|w sixty|w spac|w suit|w summary|w switch|w tab|w tissu|w tru|w trunc|w uniqu|w weather|w within
-5 acts ^ tells|acts advises sets up|acts requests tells|advises altogether|advises arriv|advises chang
-5 advises further|advises ignor|advises languag|advises neighbor|advises order|advises pour|advises queu
-5 asks alter|asks assumption|asks consider|asks happy|asks nam|asks opinion|asks persuad|asks piec|asks present
-5 asks result|asks siz|asks surpris|asks taught|b <said> anyth|b <said> decid|b <said> onc|b <said> put
-5 b <said> today|b <said> whil|b <shown> com|b <shown> del|b <shown> everyth|b <shown> follow|b <shown> from
-5 b <shown> kept|b <shown> stop|b <shown> stretch|b <shown> unus|b <shown> wher|b ^ backward|b ^ clever
-5 b ^ colon|b ^ digit|b ^ happy|b ^ hi|b ^ lik|b ^ nam|b ^ noth|b ^ quick|b ^ scan|b ^ shak|b ^ shrink
-5 b ^ silenc|b ^ slow|b ^ step|b ^ therell|b ^ unles|b ^ worry|b a char|b a glas|b a moment|b a mug|b a neat
-5 b a str|b a thre|b a whol|b a wish|b about an|b about non|b about six|b about what|b all in|b already ther
-5 b an argument|b an attributeerror|b an interfac|b and <asked>|b and look|b angl <shown>|b any <odd>|b any plan
-5 b anyth you|b are left|b are they|b are too|b around <talk>|b array dot|b as different|b as expect
-5 b at christma|b at that|b b <talk>|b basical $|b be nic|b been ther|b begin ther|b being <talk>|b believ it
-5 b boolean that|b bracket after|b bring the|b by floor|b by itself|b by my|b byt position|b caller <asked>
-5 b cam <talk>|b can that|b cant grad|b cas <shown>|b cas that|b chang sinc|b check it|b check your
-5 b choos between|b claim $|b clu yet|b cod now|b colleagu had|b comment <talk>|b consider $|b constant tim
-5 b cost $|b could hold|b count for|b current <facts>|b d <odd>|b decision $|b defin $|b did it|b do thre
-5 b don for|b dont hand|b dot util|b doubt $|b doubt it|b draw yourself|b drop every|b drop its|b duplicat $
-5 b each an|b each opener|b each possibl|b earlier <odd>|b eight cas|b els and|b els if|b embarras your
-5 b end <asked>|b enter into|b entir insid|b equal <shown>|b every word|b everyth after|b explain what
-5 b feel <talk>|b feel you|b fifty $|b fifty third|b finish on|b first if|b fiv mor|b floor or|b for after
-5 b for ever|b for what|b forget to|b four by|b fourteen of|b from <said>|b from functool|b front of
-5 b further $|b further on|b gain by|b giv <facts>|b given how|b glas of|b gon rather|b goodby to
-5 b great <talk>|b guest <shown>|b had never|b half <facts>|b halfway <odd>|b halfway mark|b hand you
-5 b happen the|b has fifty|b has one|b hashabl as|b hav after|b hav finish|b hav plenty|b hear <said>
-5 b hear wher|b hello ther|b hi ther|b hidden test|b hop its|b how many|b i add|b i com|b i mad|b id lov
-5 b idea to|b if i|b if thi|b imagin you|b in forty|b inner <shown>|b input <asked>|b int array|b is at
-5 b is ever|b it chang|b it hav|b it remember|b it repeat|b its alright|b its final|b its item|b ive <talk>
-5 b just want|b keep going|b key is|b key of|b kid <odd>|b know mor|b last bit|b last cas|b last thought
-5 b lead to|b least two|b led you|b lik thi|b loan and|b loop do|b los <odd>|b m for|b may assum|b may happen
-5 b may well|b me all|b me befor|b might break|b minut on|b mor curiou|b most tim|b must you|b my silenc
-5 b nam <shown>|b nasty <asked>|b need <shown>|b neednt <said>|b never com|b next week|b non i|b not even
-5 b notic about|b now as|b of $|b of fifteen|b of only|b of test|b okay with|b on <asked>|b one entry
-5 b one red|b one yet|b or an|b or with|b order to|b other do|b own if|b pair that|b part $|b pas last
-5 b pass and|b pass but|b person at|b plan do|b point $|b pop <facts>|b prefer that|b present one|b quiet until
-5 b reach $|b read me|b recursion $|b recursion <asked>|b refer to|b rough <talk>|b run <odd>|b run over
-5 b sam thre|b say otherwis|b second is|b second part|b seen of|b seven pass|b shar that|b shar with
-5 b shift <facts>|b shift everyth|b short sery|b shouldnt <facts>|b sit in|b slip with|b so <said>|b som may
-5 b som twenty|b somebody who|b sort all|b sound cheerful|b spend its|b start at|b statement <talk>
-5 b still remember|b still want|b str $|b structur with|b suppos its|b surest of|b syntax $|b tak me|b tally $
-5 b ten of|b than at|b that don|b that fin|b that isnt|b that sound|b that too|b that worry|b the argument
-5 b the bracket|b the button|b the choic|b the drawer|b the editor|b the insertion|b the moment|b the most
-5 b the ninety|b the ninth|b the point|b the uncut|b them <said>|b then two|b ther any|b therell be
-5 b they should|b thousand sign|b thre equal|b thre plac|b through how|b till you|b to play|b to someon
-5 b to their|b to them|b to yourself|b trust it|b twenty two|b two idea|b two les|b two point|b two thing
-5 b two tim|b understand every|b unsur about|b us <facts>|b use of|b version thre|b very most|b voic <shown>
-5 b voucher $|b wait $|b want two|b was unus|b way doe|b way for|b we carry|b we wer|b wer say|b what grow
-5 b what must|b when every|b when your|b which bit|b which input|b which one|b whichever one|b whil one
-5 b who doesnt|b wid <shown>|b with <shown>|b with an|b with each|b with nin|b with seven|b with ten
-5 b with underscor|b wont catch|b would convinc|b wouldnt $|b wrong answer|b you answer|b you app|b you at
-5 b you fancy|b you mind|b you see|b you talk|b you troubl|b your choos|b your reckon|b your said
-5 b your sentenc|b your typ|b your way|b your work|b youv work|b zero <said>|b zero are|guess halv|guess my
-5 language empty|language whil|leads reach|leads see|leads sid|leads valu|n <facts> 3|nothing an|nothing choos
-5 nothing feel|nothing glad|nothing mat|nothing possib|nothing rain|nothing read|nothing shrink|nothing speak
-5 plan need|plan that names after|plan that names do|plan that names for|plan that names you|question can
-5 question without|remark fiv|remark letter|remark other|remark that names why|remark yes|reports acros
-5 reports allow|reports attributeerror|reports broken|reports byt|reports cak|reports char|reports const
-5 reports constant|reports detail|reports got|reports grandfather|reports hang|reports hop|reports keyboard
-5 reports library|reports negativ|reports nephew|reports p|reports post|reports primitiv|reports ready
-5 reports result|reports scan|reports school|reports str|reports sur|reports system|reports v|requests accept
-5 requests break|requests computer|requests doubl|requests friday|requests librarian|requests reject|requests sit
-5 requests slow|requests spot|s <said> are|s <said> mean|s <said> or|s <said> peac|s <said> show|s <said> stand
-5 s <said> util|s <said> yourself|s <shown> a|s <shown> bool|s <shown> depth|s <shown> his|s <shown> hundr
-5 s <shown> next|s <shown> report|s <shown> together|s <shown> too|s <shown> twic|s <shown> window|s ^ better
-5 s ^ box|s ^ compar|s ^ constant|s ^ constructor|s ^ don|s ^ elif|s ^ fellow|s ^ field|s ^ grandfather
-5 s ^ grandmother|s ^ is|s ^ iterat|s ^ jumbl|s ^ longest|s ^ mirror|s ^ positiv|s ^ pretend|s ^ replaceall
-5 s ^ shift|s ^ shrink|s ^ steer|s ^ therell|s ^ unles|s ^ wider|s a belong|s a first|s a hum|s a i|s a if
-5 s a lambda|s a lie|s a request|s a say|s accept <shown>|s after break|s again that|s all go|s along a
-5 s among youv|s an in|s an ther|s and comparator|s and look|s and messy|s and toward|s and very|s are now
-5 s argu it|s around minut|s arraydequ linkedlist|s as found|s as hear|s as never|s at bottom|s at spe
-5 s away you|s b a|s b b|s back thre|s be along|s be comfortabl|s befor begin|s befor break|s befor turn
-5 s being one|s boolean <shown>|s both the|s box <shown>|s bracket a|s by at|s by watch|s call how|s can just
-5 s can what|s cant assign|s cant or|s carry the|s cod ther|s com again|s com your|s comfortabl on
-5 s comparison the|s cost your|s could cod|s could find|s count of|s current and|s decid to|s depend the
-5 s did choos|s do end|s do or|s doe counter|s doe idea|s doe program|s draw small|s each do|s either of
-5 s els the|s end <shown>|s every know|s every that|s expect was|s fall the|s fall zero|s fifteen remain
-5 s final in|s find from|s find it|s find whether|s first last|s first up|s fiv left|s fiv minut|s fiv of
-5 s fiv six|s follow through|s for hour|s for idea|s for largest|s for ring|s for sort|s for test|s four eight
-5 s four fail|s four for|s four pas|s gav for|s giv <shown>|s go them|s got a|s halv in|s hand two|s has quiet
-5 s has unus|s hav water|s hav wish|s hear the|s heard <said>|s hop <shown>|s hundr thre|s i ever|s i isnt
-5 s i non|s if in|s if only|s im one|s im well|s in company|s in doubl|s in inner|s in left|s in to
-5 s interest your|s into <shown>|s is already|s is another|s is by|s is interfac|s is part|s is smallest
-5 s isnt i|s it finish|s it non|s it somebody|s it stop|s its argument|s just down|s just up|s key a|s larg it
-5 s leav choic|s len one|s let cod|s let hav|s let ther|s letter <shown>|s lik go|s long <said>|s mak differenc
-5 s mak you|s may whatever|s me is|s me they|s me thi|s me you|s million it|s mor would|s nam squar|s new join
-5 s new with|s nin eleven|s non a|s non can|s non no|s not thi|s of away|s of eight|s of now|s of seven
-5 s of task|s often your|s old <said>|s onc had|s one behind|s one myself|s one nor|s only one|s or for
-5 s or that|s or the|s own first|s own it|s paint <shown>|s paint one|s pas <shown>|s pas a|s pop it
-5 s print <shown>|s put cost|s put plan|s read as|s ready go|s rest your|s round you|s scan <said>
-5 s second with|s see you|s see your|s seem be|s sentenc the|s setrecursionlimit it|s shall carry|s shall talk
-5 s she reach|s sit to|s som minut|s someon a|s start at|s statement <shown>|s still me|s stood <shown>
-5 s such thing|s taught the|s test two|s than last|s that b|s that four|s that non|s that someth|s that up
-5 s the around|s the decid|s the has|s the hop|s the okay|s the ran|s the wher|s then in|s then is
-5 s ther error|s they into|s they not|s thi has|s thi to|s thing of|s thing would|s think the|s thos as
-5 s thre by|s thre out|s thre zero|s through on|s throw exception|s throw one|s tim at|s to other|s to sam
-5 s to thi|s toarray the|s too and|s tupl the|s turn mor|s twenty nin|s twic different|s two the|s under <said>
-5 s understand a|s understand word|s up nam|s use the|s variabl for|s version it|s voic through|s walk until
-5 s we <said>|s wer as|s wer fiv|s wer halfway|s what between|s what each|s what largest|s what thing
-5 s what try|s whatever can|s when over|s wher can|s wher look|s wher most|s whether left|s which com
-5 s which shall|s whil of|s will the|s with argument|s with map|s with new|s with other|s within <shown>
-5 s work plac|s work thi|s worry the|s would compar|s would follow|s would lik|s would my|s would pattern
-5 s would see|s would to|s you another|s you chang|s you item|s you most|s you silent|s you until|s you we
-5 s your about|s your has|s your head|s your right|s your should|s your small|s your your|s youv typ|s zero of
-5 sets up error|sets up fail|sets up fourth|sets up java|sets up mention|sets up um|syntax any|syntax how
-5 syntax sys|tells absent|tells carpet|tells charat|tells comparingint|tells drin|tells dull|tells elif
-5 tells field|tells fmt|tells implement|tells interfac|tells java|tells keyerror|tells linkedlist|tells map
-5 tells nod|tells offer|tells pag|tells parenthes|tells round|tells stamp|tells stranger|tells sum|tells titl
-5 tells trad|tells wear|w attributeerror|w broken|w button|w carpet|w combination|w comparingint|w connect
-5 w convert|w cup|w drin|w eat|w elif|w embarras|w exam|w friday|w gran|w guard|w hang|w hol|w hors
-5 w interfac|w interrupt|w leftmost|w loaf|w mak|w modest|w mug|w nasty|w nephew|w nerv|w ninth|w outsid
-5 w pair|w parameter|w predict|w pretend|w quarter|w rac|w refer|w rol|w stamp|w strik|w surest|w teach
-5 w tir|w torn|w unles|w until|w upper|w whiteboard|w written
-4 advises bar|advises favourit|advises linear|advises pick|advises show|advises sixty|advises sys
-4 advises toarray|advises water|advises wid|advises window|asks block|asks claim|asks contain|asks day|asks liv
-4 asks mention|asks minu|asks new|asks outcom|asks pay|asks responsibl|asks serv|asks slow|asks special
-4 b <said> afterward|b <said> becom|b <said> clas|b <said> down|b <said> end|b <said> going|b <said> keep
-4 b <said> over|b <said> read|b <said> return|b <said> wer|b <said> you|b <shown> abov|b <shown> are
-4 b <shown> cod|b <shown> deal|b <shown> earlier|b <shown> either|b <shown> expect|b <shown> form|b <shown> input
-4 b <shown> k|b <shown> onc|b <shown> photo|b <shown> seem|b <shown> str|b <shown> themselv|b <shown> tru
-4 b <shown> twelv|b <shown> why|b <shown> word|b ^ arraydequ|b ^ basical|b ^ c|b ^ draw|b ^ far|b ^ first
-4 b ^ happen|b ^ has|b ^ henc|b ^ ignor|b ^ itd|b ^ linear|b ^ mat|b ^ mirror|b ^ nor|b ^ shed|b ^ shout
-4 b ^ tupl|b ^ two|b ^ want|b a biscuit|b a chessboard|b a non|b a reader|b a sceptical|b a slic|b a strip
-4 b a voic|b a wrong|b about cost|b about twelv|b addition per|b after seven|b afternoon $|b again so|b all cas
-4 b alright with|b also <asked>|b an inner|b an s|b and describ|b and getvalu|b and mark|b and me|b and never
-4 b and put|b any four|b any particular|b any question|b anyth for|b anywher from|b appreciat you
-4 b approach <facts>|b are broken|b are still|b aris $|b array and|b as they|b as what|b assign both
-4 b assign the|b at about|b at my|b at whatever|b at work|b audienc $|b aunt $|b back <shown>|b back its
-4 b be <shown>|b be lov|b becom of|b befor <talk>|b befor its|b befor youd|b believ that|b best $|b best is
-4 b big <odd>|b big <talk>|b big a|b body of|b book <talk>|b both hav|b bother me|b bucket down|b by one
-4 b by their|b byt <asked>|b cam <asked>|b can never|b can rely|b cant $|b catch up|b catch your|b char array
-4 b choic to|b choos one|b choos the|b cod in|b coin $|b comment on|b compar <facts>|b complexity $|b cost for
-4 b could giv|b crackl a|b day $|b decid for|b decid what|b deny $|b design <shown>|b direction $|b discard $
-4 b do by|b do on|b doe most|b doing your|b dont forget|b doubl <asked>|b down first|b draw <said>|b each a
-4 b each lin|b each nod|b eat the|b element as|b eleven second|b english $|b enjoy hear|b enjoy it|b enjoy that
-4 b entir up|b entryset $|b ever stop|b every minut|b every one|b every other|b everyth green|b exit $
-4 b expect befor|b fail <shown>|b fail as|b failur as|b fals if|b feel <facts>|b feel <said>|b feel fre
-4 b feel it|b few word|b fil still|b find one|b first that|b fit into|b fiv wher|b for abba|b for grant
-4 b for lunch|b for thirty|b forgiv the|b four cas|b four second|b fourteen pass|b from in|b from that
-4 b getkey and|b getvalu $|b giv an|b giv or|b going up|b got twelv|b green now|b half hour|b hand out
-4 b handy for|b hang <talk>|b happen after|b hav caught|b he was|b heap or|b hear about|b hear which|b her leg
-4 b high and|b his <talk>|b hot and|b i <odd>|b i believ|b i expect|b if both|b if every|b ill com|b ill let
-4 b im told|b imagin a|b in cod|b in go|b in newer|b in plain|b in squar|b in word|b index <facts>
-4 b infinity $|b input <facts>|b input <talk>|b insertion $|b interest $|b is <asked>|b is clean|b is eight
-4 b is nasty|b is new|b is thre|b is two|b isnt <asked>|b it feel|b it hand|b it read|b it well|b it what
-4 b it wrap|b its <talk>|b its all|b its fin|b just dont|b keyerror $|b know its|b larg would|b learn from
-4 b least one|b length <facts>|b les the|b let breath|b let mak|b let paus|b letter <talk>|b librarian <shown>
-4 b long would|b low $|b mak no|b many comparison|b many do|b many mor|b math floor|b may chang|b may the
-4 b me along|b me out|b me to|b me whether|b meant to|b mes $|b method <talk>|b method is|b might <facts>
-4 b might you|b min doe|b minut and|b minut for|b minut with|b mm <talk>|b mm hm|b modul call|b moment for
-4 b mov on|b much <shown>|b much do|b much is|b must go|b my school|b near <odd>|b nervou about|b nest one
-4 b new <facts>|b new arraylist|b newcomer <shown>|b nin <asked>|b nin quadrillion|b ninety $|b nlargest $
-4 b non <facts>|b not finish|b not les|b not on|b not spoil|b not their|b noth at|b null $|b of friend
-4 b often $|b old plac|b oldest to|b on eight|b on min|b on whenever|b onc $|b onc at|b one are|b one beyond
-4 b one by|b one down|b one generation|b one mov|b one ran|b one singl|b one wait|b open to|b or cold
-4 b out most|b out you|b output is|b over two|b packag <odd>|b paint a|b paint the|b pair in|b pas it
-4 b past that|b person to|b plain dict|b plat $|b plu two|b point seven|b post <talk>|b post offic|b propos $
-4 b push out|b python <shown>|b quadrillion $|b question <odd>|b rack $|b read <talk>|b receiv <shown>
-4 b reckon $|b responsibl for|b review your|b rough how|b round on|b run for|b run on|b sam sort|b say two
-4 b sceptical <talk>|b see two|b see what|b see when|b see wher|b self as|b settl in|b seven pas|b seven to
-4 b shall <asked>|b shap of|b she must|b short <asked>|b sign $|b simp stop|b sip of|b slash in|b small <asked>
-4 b so <odd>|b sock $|b sorry about|b sort it|b split it|b stat the|b stay on|b still $|b still red
-4 b still with|b such <facts>|b such <talk>|b suppos a|b suppos it|b suspect that|b sweat $|b tak on|b tak your
-4 b text <talk>|b that either|b that go|b that half|b that many|b that my|b that okay|b that position
-4 b that through|b that walk|b that yourself|b the basket|b the comment|b the fewest|b the half|b the larger
-4 b the largest|b the leftmost|b the link|b the new|b the nos|b the slic|b the talk|b the whiteboard|b the wid
-4 b their <said>|b their nam|b then one|b ther just|b ther non|b thes <facts>|b they are|b thi is|b thi sort
-4 b thi weather|b thing out|b think $|b thos plac|b thos youv|b thre failur|b to char|b to her|b to keep
-4 b to touch|b to wait|b too <said>|b tru for|b trunc $|b try both|b try the|b two again|b two loop
-4 b undefin <talk>|b use enumerat|b view on|b voic <talk>|b walk $|b was thre|b way through|b weigh $
-4 b well <shown>|b wer <facts>|b wer going|b wer in|b what not|b what tim|b whatever <shown>|b whatever pac
-4 b when could|b when that|b whenever you|b wher <shown>|b wher my|b which decision|b who <odd>|b who said
-4 b who want|b why a|b window is|b with enumerat|b with few|b with self|b with which|b wobbl $|b wont $
-4 b word what|b work out|b work the|b would such|b would surviv|b would too|b wouldnt <asked>|b writ first
-4 b writ the|b writ them|b you found|b you lean|b you learn|b you narrat|b you predict|b you rather|b you work
-4 b you wrestl|b youd <odd>|b youd fix|b youd hand|b your chair|b your colleagu|b your hand|b your method
-4 b your pictur|b your screen|b youv used|b zero dot|guess cant|guess counter|guess fifty|guess suppos
-4 guess thirty|guess youll|language ask|language bracket|language if|language integer|language unles|leads figur
-4 leads met|leads near|leads need|leads variabl|nothing assum|nothing either|nothing enjoy|nothing fewer
-4 nothing fifty|nothing for|nothing four|nothing grid|nothing hi|nothing insid|nothing key|nothing nam
-4 nothing num|nothing pick|nothing pretend|nothing too|nothing treat|nothing will|nothing your|plan begin
-4 plan by|plan do|plan each|plan eight|plan happen|plan ive|plan okay|plan rough|plan that names keep|plan to
-4 plan twenty|plan youll|question befor|question beyond|question ha|question ive|question round|question six
-4 question sur|question whichever|remark every|remark fewer|remark forget|remark may|remark number|remark one
-4 remark pair|remark remov|remark several|remark sur|remark that names compar|remark that names giv
-4 remark that names non|remark that names use|remark troubl|remark when|reports aris|reports becom|reports behind
-4 reports believ|reports common|reports contain|reports conversation|reports cover|reports deepcopy|reports defin
-4 reports deny|reports dig|reports duplicat|reports eighty|reports fix|reports follow|reports formula
-4 reports function|reports languag|reports mix|reports mother|reports nervou|reports pop|reports roof
-4 reports saf|reports shant|reports sheet|reports siren|reports siz|reports sworn|reports toarray|reports util
-4 reports wet|requests design|requests different|requests editor|requests far|requests form|requests fourth
-4 requests got|requests halv|requests help|requests rephras|requests song|requests task|requests wait
-4 requests window|requests wrap|s <said> again|s <said> cold|s <said> end|s <said> every|s <said> many
-4 s <said> maximum|s <said> recommend|s <said> start|s <said> twic|s <shown> begin|s <shown> big|s <shown> box
-4 s <shown> build|s <shown> closer|s <shown> ever|s <shown> had|s <shown> includ|s <shown> it|s <shown> larg
-4 s <shown> log|s <shown> need|s <shown> nlargest|s <shown> no|s <shown> number|s <shown> or|s <shown> peopl
-4 s <shown> pleas|s <shown> rang|s <shown> sixty|s <shown> taken|s <shown> treat|s <shown> undefin
-4 s <shown> under|s <shown> wrong|s ^ backward|s ^ becam|s ^ byt|s ^ call|s ^ collect|s ^ comma
-4 s ^ comprehension|s ^ doing|s ^ duplicat|s ^ ear|s ^ er|s ^ every|s ^ fewer|s ^ found|s ^ henc|s ^ hous
-4 s ^ kept|s ^ kind|s ^ lead|s ^ least|s ^ linear|s ^ mat|s ^ method|s ^ min|s ^ my|s ^ narrat|s ^ nor
-4 s ^ remov|s ^ shant|s ^ shed|s ^ stand|s ^ strik|s ^ switch|s ^ their|s ^ undefin|s a b|s a dict|s a minut
-4 s a moment|s a photo|s a row|s a slash|s a whos|s a worth|s about billion|s about many|s about quarter
-4 s after thirty|s all to|s alway at|s alway for|s and colon|s and new|s and on|s and onc|s and run
-4 s and through|s and two|s and wont|s another of|s answer a|s any twic|s are expect|s are look|s arriv that
-4 s as put|s at border|s at earliest|s at pac|s at rear|s at worst|s at your|s be <shown>|s be poor|s be too
-4 s befor test|s begin your|s big with|s both in|s but six|s by board|s by of|s cam with|s can hear|s can over
-4 s cant one|s carry when|s cod about|s colleagu thi|s colleagu to|s comfortabl your|s comment the|s compar what
-4 s comparison that|s could explain|s could first|s could look|s could one|s could run|s could try
-4 s dictionary a|s did finish|s did learn|s did see|s did settl|s distinct of|s do hear|s do rely|s do trust
-4 s documentation <said>|s doe comparison|s doe run|s dont about|s easy follow|s eight the|s either is|s end not
-4 s error that|s error the|s every in|s everyth <shown>|s exact <shown>|s exist to|s expect you|s fals that
-4 s fil pars|s follow with|s for befor|s for colleagu|s for its|s for lon|s for loop|s for today|s for yet
-4 s for you|s four as|s from front|s from test|s front you|s front your|s full of|s function <shown>
-4 s getkey getvalu|s go whil|s greater the|s had be|s half <said>|s halfway a|s hang <shown>|s has a|s hav ever
-4 s hav of|s he <shown>|s help to|s hit tim|s how an|s how approach|s how comparison|s i befor|s i read
-4 s if help|s ill the|s ill to|s im along|s im listen|s in colour|s in conversation|s in fiv|s in recursion
-4 s in think|s in thre|s in you|s input which|s interest the|s is later|s is top|s it just|s it linear
-4 s it mind|s it som|s it then|s its decision|s its four|s its is|s itself well|s judg for|s judg one
-4 s keep card|s keep to|s let fiv|s let her|s let stay|s lik know|s lin nam|s littl for|s mad a|s mad pick
-4 s maintain <shown>|s mak sur|s mak ten|s many hav|s me follow|s mor in|s much it|s much work|s my her
-4 s my of|s need <shown>|s neednt them|s new of|s next thing|s non i|s not for|s not now|s number <said>
-4 s of as|s of doe|s of indic|s of les|s of matter|s of plan|s on ground|s on input|s on les|s on nos
-4 s on small|s on twic|s on whiteboard|s onc <said>|s one an|s one back|s one mov|s one swallow|s one then
-4 s open you|s opener a|s or <said>|s or dot|s or struct|s out in|s out ther|s out thi|s out tim|s over str
-4 s pas equal|s pass one|s peek as|s peopl <shown>|s pick <said>|s pick <shown>|s pick four|s pick second
-4 s pick small|s pictur <said>|s plan with|s pop an|s problem another|s program with|s put at|s puzzl the
-4 s question me|s question your|s quiet you|s rais keyerror|s rather a|s reach it|s reason it|s remember it
-4 s remov of|s repeat very|s result the|s review own|s ring the|s run onc|s said <said>|s said and|s sam failur
-4 s sam lin|s say four|s say loud|s see befor|s seven nin|s seven ten|s seven with|s she befor|s she the
-4 s short that|s short would|s shortest you|s silent a|s sit each|s sketch <shown>|s slash a|s small are
-4 s som and|s somebody the|s speak that|s squar with|s statement you|s stay you|s step that|s str a|s sum its
-4 s suppos the|s sur it|s task you|s test them|s test with|s test would|s that decision|s that embarras
-4 s that kind|s that littl|s that most|s that only|s that pair|s that pass|s that real|s that spend|s that yet
-4 s thatll the|s the aloud|s the at|s the onc|s the recommend|s the red|s the shop|s them for|s them you
-4 s ther eight|s ther hint|s ther one|s ther wrong|s thing could|s thing still|s think would|s third <shown>
-4 s thos two|s thre as|s thre through|s tie the|s tim it|s tim to|s to array|s to end|s to i|s to my
-4 s to statement|s too as|s trac one|s two another|s two differ|s two from|s two in|s two join|s two red
-4 s two tim|s two to|s typ <shown>|s unles giv|s up your|s use dot|s variabl lin|s version <shown>|s very inner
-4 s walk onc|s was pleasur|s way you|s we from|s we try|s wer tim|s what call|s what going|s what may
-4 s what of|s what pric|s what program|s what result|s what typ|s whatever <said>|s when read|s when suit
-4 s which chang|s which in|s which must|s which or|s which perfect|s which ther|s which thes|s why two
-4 s why your|s with element|s with key|s with method|s with plu|s with sort|s with typ|s without it
-4 s would caught|s would choos|s would comput|s would feel|s would gain|s would into|s wouldnt that|s writ non
-4 s writ test|s wrong not|s you awkward|s you fifteen|s you look|s you met|s you might|s you show|s you talk
-4 s you twic|s youd bigint|s youd on|s your com|s your compar|s your end|s your feel|s your must|s your notic
-4 s your spend|s your tim|s youv an|s zero a|s zero length|sets up afternoon|sets up clos|sets up drop
-4 sets up further|sets up input|sets up judg|sets up littl|sets up mak|sets up pas|sets up python|sets up review
-4 sets up stay|sets up test|sets up thought|sets up top|syntax doubl|syntax if|syntax loop|syntax remov
-4 syntax which|tells acces|tells allow|tells argu|tells bag|tells billion|tells bor|tells border|tells bread
-4 tells colour|tells comma|tells compar|tells cours|tells cover|tells deepcopy|tells drawer|tells e
-4 tells everybody|tells floor|tells foot|tells fourth|tells fre|tells fun|tells got|tells grandparent
-4 tells ground|tells hes|tells im|tells insid|tells ist|tells iteration|tells l|tells languag|tells market
-4 tells member|tells modify|tells photo|tells pupil|tells road|tells roof|tells sho|tells spell|tells story
-4 tells summary|tells sunny|tells t|tells taken|tells task|tells train|tells wrap|w achiev|w afresh
-4 w appreciat|w arbitrary|w arrangement|w arraydequ|w arraylist|w buck|w chessboard|w children|w circl|w clerk
-4 w club|w compiler|w doorbell|w echo|w enjoy|w entryset|w equal|w er|w exit|w feed|w fewest|w forgiv|w g
-4 w gal|w gav|w gent|w getkey|w getvalu|w grant|w heard|w henc|w him|w infinity|w ist|w kind|w land|w loos
-4 w march|w meant|w member|w mer|w merg|w nam|w newspaper|w offic|w open|w overflow|w patienc|w pres
-4 w pupil|w python|w quadrillion|w responsibl|w rub|w sceptic|w self|w sentenc|w shoot|w sixth|w static
-4 w strip|w student|w styl|w surfac|w sworn|w topmost|w w|w yet
-3 acts advises asks|acts requests advises|acts tells sets up|advises ask|advises assumption|advises charat
-3 advises clear|advises cur|advises discus|advises evict|advises goe|advises integer|advises mad|advises miss
-3 advises nasty|advises occur|advises paper|advises pas|advises read|advises statement|advises sum|advises tea
-3 advises whenever|asks|asks aloud|asks besid|asks big|asks busy|asks carry|asks cell|asks clear
-3 asks expression|asks further|asks harder|asks hurt|asks imagin|asks nervou|asks position|asks predict
-3 asks put|asks reject|asks sceptical|asks seen|asks set|asks sheet|asks sign|asks skip|asks somewher
-3 asks tabl|asks task|asks updat|b <said> array|b <said> back|b <said> begin|b <said> contain|b <said> don
-3 b <said> dont|b <said> form|b <said> its|b <said> most|b <said> n|b <said> neighbour|b <said> setrecursionlimit
-3 b <said> the|b <said> they|b <said> toward|b <shown> ago|b <shown> allow|b <shown> already|b <shown> alway
-3 b <shown> arrang|b <shown> bracket|b <shown> coat|b <shown> count|b <shown> down|b <shown> dvdf
-3 b <shown> element|b <shown> further|b <shown> got|b <shown> hang|b <shown> lie|b <shown> outsid|b <shown> pas
-3 b <shown> question|b <shown> step|b <shown> suggest|b <shown> taken|b <shown> thatd|b <shown> think
-3 b <shown> together|b <shown> wait|b ^ dequ|b ^ diagonal|b ^ drop|b ^ feel|b ^ for|b ^ goodnes|b ^ heaven
-3 b ^ help|b ^ input|b ^ iterat|b ^ odd|b ^ of|b ^ our|b ^ output|b ^ pictur|b ^ plu|b ^ point|b ^ seven
-3 b ^ spac|b ^ tochararray|b ^ unlik|b ^ written|b a cod|b a draw|b a faint|b a hint|b a librarian|b a longer
-3 b a lopsid|b a piec|b a positiv|b a real|b a sceptic|b a stamp|b a train|b abba it|b about one|b about test
-3 b achiev $|b after thirty|b against that|b all eleven|b all small|b all test|b allow that|b alter $|b and b
-3 b and carry|b and end|b and from|b and mak|b and round|b and sav|b and swap|b and that|b answer one
-3 b answer ther|b any <facts>|b anybody $|b apologiz for|b appreciat how|b are and|b are pass|b as <facts>
-3 b as <shown>|b as a|b as my|b as that|b as you|b ask it|b assum that|b at four|b at our|b at what|b bang $
-3 b bar <odd>|b be certain|b be fair|b becom $|b been still|b befor anyth|b begin <facts>|b begin the
-3 b begin when|b behind it|b bet $|b big run|b bit again|b bool or|b bos <talk>|b both <odd>|b both are
-3 b both in|b both should|b breath $|b broken $|b builtin <said>|b can $|b can occur|b cant happen|b catch a
-3 b chang in|b clock on|b closer that|b cod to|b com through|b comma $|b compar two|b contain it|b cook up
-3 b copy of|b could embarras|b could we|b couldnt possib|b couldnt say|b count them|b count wher|b default you
-3 b describ it|b design <talk>|b dict it|b differ when|b different for|b do befor|b do thing|b doe <asked>
-3 b doe anyth|b dont we|b dot inf|b doubl slash|b doubt your|b down $|b down at|b each box|b eleven pass
-3 b end no|b enjoy listen|b entir <odd>|b equal <asked>|b equal <said>|b error <facts>|b ever goe|b every entry
-3 b every test|b exact one|b expect zero|b explor $|b fail and|b fail one|b fair <shown>|b fair <talk>
-3 b fair question|b fall $|b fami <facts>|b fancy $|b fit $|b fiv or|b fiv test|b float of|b for age
-3 b for fifteen|b for fifty|b for mov|b for only|b for plain|b formula with|b found that|b four <said>
-3 b fre tim|b from a|b from one|b from with|b full and|b fun <talk>|b generation $|b giv a|b go about
-3 b goe <facts>|b got eight|b grad it|b green and|b green except|b guest insid|b had another|b half <asked>
-3 b hardest <facts>|b has it|b hav no|b hav run|b hav someth|b hav up|b head at|b hear <facts>|b hear both
-3 b heard <talk>|b heard your|b her for|b highest <said>|b hint at|b hit the|b holiday $|b hour $|b hour left
-3 b how can|b how you|b hundr by|b i <asked>|b i lost|b i might|b i miss|b i told|b idea are|b idea at
-3 b idea do|b idea for|b if anyth|b im keen|b im listen|b in <facts>|b in proportion|b index and|b input you
-3 b insert $|b insid of|b int <said>|b into <said>|b into thi|b into zero|b is between|b is common|b is count
-3 b is drop|b is everyth|b is from|b is full|b is hand|b is next|b is now|b is seen|b is uniqu|b is used
-3 b is welcom|b isnt my|b it <talk>|b it add|b it and|b it goe|b it had|b it however|b it print|b it whil
-3 b its <said>|b its argument|b its end|b its nic|b its on|b its red|b its run|b ive non|b keep just|b knock $
-3 b know befor|b lack the|b last you|b lean to|b length zero|b les that|b letter in|b letter u|b lie between
-3 b lin for|b look <asked>|b look for|b look out|b loop <asked>|b loop run|b lunch $|b mak up|b many round
-3 b map each|b may start|b me play|b memory at|b merg the|b met <talk>|b method on|b might your|b moment when
-3 b moment you|b must <talk>|b must hav|b my dad|b my gran|b never hold|b nin are|b no clock|b no pressur
-3 b no two|b nod and|b nod is|b not judg|b not try|b noth <asked>|b notic you|b number <facts>|b of an
-3 b of book|b of insertion|b of loop|b of opener|b of paper|b of sort|b off and|b on how|b on it|b on nin
-3 b on thos|b onc wer|b one each|b one wer|b one which|b one youv|b only the|b or it|b or six|b order by
-3 b out already|b outsid the|b over <shown>|b own befor|b p $|b pair <facts>|b part <facts>|b pas <facts>
-3 b pass except|b passenger <talk>|b patient $|b peopl <talk>|b perfect <odd>|b pick $|b pinch $|b plan into
-3 b player $|b point <shown>|b point one|b pointer <talk>|b possibl <shown>|b practic <talk>|b precis one
-3 b pric of|b program print|b promis about|b promis to|b proportion to|b provid the|b pull the|b python its
-3 b quit som|b rac $|b radio <odd>|b rather <asked>|b read <said>|b read you|b reason <talk>|b reason befor
-3 b reason than|b recommend <said>|b recursion and|b remember <odd>|b remember is|b request $|b right at
-3 b round could|b run when|b sam moment|b say at|b say for|b say to|b search the|b see ther|b seen that
-3 b select from|b setrecursionlimit in|b settl it|b seven <facts>|b seven <shown>|b seven mak|b shap $|b shar $
-3 b shar what|b she <asked>|b she never|b sheet $|b short version|b should that|b show a|b sinc ther
-3 b sit <asked>|b six <odd>|b six minut|b six out|b sixteen <talk>|b sixty four|b slow is|b smell of|b so the
-3 b somebody befor|b someth <asked>|b someth about|b sound fair|b split $|b spread the|b stamp is|b stamp when
-3 b stand at|b standard <talk>|b start from|b stay <odd>|b stay the|b step did|b stir $|b stop $|b strik $
-3 b suitcas $|b sum $|b suspect $|b suspect a|b symbol $|b tabl $|b tak <shown>|b ten out|b test has
-3 b than most|b that approach|b that compar|b that map|b that ought|b that return|b that situation|b that someth
-3 b that they|b that tru|b thatd be|b the computer|b the error|b the for|b the gap|b the halfway|b the leader
-3 b the librarian|b the outcom|b the person|b the post|b the power|b the quiet|b the school|b the sheet
-3 b the sid|b the step|b the upper|b the window|b them cross|b them would|b then with|b ther if|b they arent
-3 b they lie|b theyr arrang|b thi minut|b thi run|b thos of|b though a|b thought at|b thought is|b thre is
-3 b threw an|b through thi|b till $|b tim <facts>|b tim <said>|b tim goe|b tim longer|b tim might|b to end
-3 b to fals|b to last|b to shar|b to watch|b to which|b toarray $|b too ear|b trac what|b tru about|b try yet
-3 b tuesday $|b tupl can|b twelv are|b twenty to|b two element|b two part|b two test|b typ <asked>
-3 b uncl <talk>|b underscor <asked>|b underscor valu|b unit $|b up front|b up onc|b up with|b up without
-3 b use $|b use <talk>|b use a|b use for|b used to|b w $|b was befor|b way a|b well enough|b wev talk
-3 b what had|b what id|b what let|b what mov|b when <facts>|b wher one|b wherea the|b which $|b which its
-3 b which would|b whil the|b whol <talk>|b why would|b will do|b will that|b with <facts>|b with all|b with and
-3 b with minu|b with so|b without repeat|b wont <said>|b wont settl|b word you|b would any|b would go
-3 b would stand|b writ in|b writ new|b wrong one|b x in|b you alter|b you break|b you busy|b you caught
-3 b you divid|b you mean|b you measur|b you of|b you pull|b you ready|b you said|b you scan|b you som
-3 b you sooner|b youd sort|b youll ever|b your check|b your current|b your latest|b your minut|b your still
-3 b your team|b youv explain|b youv mad|b zero one|guess about the language sort|guess after|guess check
-3 guess compar|guess everyth|guess um|guess without|language assign|language grid|language is|language left
-3 language new|language without|leads alright|leads help|leads hold|leads written|leads youv|nothing basical
-3 nothing being|nothing big|nothing character|nothing equal|nothing fals|nothing fifteen|nothing gap|nothing hey
-3 nothing hm|nothing input|nothing most|nothing nobody|nothing noth|nothing our|nothing output|nothing pair
-3 nothing paus|nothing quiet|nothing spac|nothing within|nothing yet|plan describ|plan every|plan everyth
-3 plan finish|plan follow|plan go|plan is|plan off|plan that names find|plan that names lov|plan that names okay
-3 plan that names search|plan that names walk|plan whatever|question anyth|question better|question isnt
-3 question itll|question its|question long|question shall|question sorry|question well|remark as|remark b
-3 remark be|remark down|remark harm|remark itd|remark o|remark squar|remark stand|remark stop
-3 remark that names all|remark that names four|remark that names group|remark that names recursion|remark use
-3 remark welcom|remark whos|remark wouldnt|reports accept|reports annoy|reports appreciat|reports besid
-3 reports cheat|reports confidenc|reports confirm|reports divid|reports enumerat|reports fir|reports found
-3 reports funny|reports gap|reports gav|reports glas|reports grab|reports grandmother|reports guard|reports hour
-3 reports keyword|reports knock|reports lay|reports learn|reports measur|reports messy|reports moment
-3 reports occur|reports pac|reports perhap|reports reason|reports salt|reports self|reports shar|reports shelv
-3 reports shut|reports sing|reports snip|reports special|reports stor|reports sweep|reports talk|reports tim
-3 reports today|reports unus|reports wear|requests argu|requests car|requests com|requests d|requests doubt
-3 requests feel|requests go|requests lean|requests pac|requests pictur|requests sampl|requests serv
-3 requests start|requests wish|requests worth|s <said> along|s <said> both|s <said> fiv|s <said> insertion
-3 s <said> les|s <said> mor|s <said> pick|s <said> to|s <said> until|s <said> welcom|s <shown> anywher
-3 s <shown> are|s <shown> bother|s <shown> didnt|s <shown> differ|s <shown> ear|s <shown> enumerat
-3 s <shown> fresh|s <shown> full|s <shown> green|s <shown> insid|s <shown> loop|s <shown> mer|s <shown> mind
-3 s <shown> shorter|s <shown> sit|s <shown> slow|s <shown> small|s <shown> subtract|s <shown> werent
-3 s <shown> written|s <shown> x|s ^ appreciat|s ^ assumption|s ^ bob|s ^ burn|s ^ carry|s ^ comment
-3 s ^ daughter|s ^ exception|s ^ fair|s ^ full|s ^ got|s ^ index|s ^ ive|s ^ jar|s ^ lazy|s ^ match
-3 s ^ mightnt|s ^ mother|s ^ multiply|s ^ near|s ^ our|s ^ quarter|s ^ salt|s ^ seem|s ^ singer|s ^ slow
-3 s ^ stat|s ^ sworn|s ^ than|s ^ third|s ^ to|s ^ track|s ^ unlik|s ^ v|s ^ wav|s ^ way|s ^ whistl|s ^ whol
-3 s ^ wrot|s a can|s a card|s a coat|s a fact|s a into|s a result|s a tak|s a your|s about task|s about thi
-3 s about through|s add one|s ahead <said>|s already its|s an <shown>|s and again|s and each|s and for
-3 s and its|s and keep|s and most|s and queu|s and they|s and twin|s answer eight|s any them|s any you
-3 s anyth you|s appreciat <shown>|s are ready|s are valu|s as cam|s as got|s as separat|s as word|s at an
-3 s at post|s at two|s aunt <shown>|s back your|s back zero|s be all|s be curiou|s be sam|s been littl
-3 s been to|s behind has|s by and|s by much|s by reckon|s by sam|s c enumerat|s can find|s can frustrat
-3 s can is|s can up|s can why|s cant for|s cant hash|s cant which|s cas fail|s choic <shown>|s choos <said>
-3 s choos for|s choos smallest|s closer to|s cod an|s cod of|s cod you|s com that|s compar one|s conclud the
-3 s confirm rul|s consider <shown>|s could com|s could describ|s could read|s could spell|s count two
-3 s delet <shown>|s describ <shown>|s did do|s did stop|s differ the|s divid round|s do believ|s do gain
-3 s do lookup|s do predict|s do put|s do reckon|s do second|s doe each|s doe know|s doe look|s doe result
-3 s doe show|s doe tim|s doe to|s doubl and|s down your|s draw to|s each for|s each of|s eight pass
-3 s eight twelv|s either may|s eleven <shown>|s end it|s enjoy rest|s enjoy to|s every was|s everyth except
-3 s expect two|s few now|s finish then|s first you|s fiv on|s fiv them|s follow you|s for a|s for about
-3 s for height|s for in|s for out|s for plac|s forget the|s four with|s fourteen fifteen|s fourteen of
-3 s from expect|s from her|s from last|s from point|s gain it|s gap no|s given with|s goe to|s had maintain
-3 s happy clear|s has hundr|s has many|s hav be|s hav chang|s hav paper|s hav tabl|s he the|s hear argu
-3 s hear of|s hear step|s height and|s high a|s hous that|s how cod|s how got|s how look|s how they|s i and
-3 s i giv|s i possib|s i quiet|s i settl|s id hear|s idea that|s idea you|s if <shown>|s if don|s if feel
-3 s if halv|s if never|s if tim|s if told|s ill right|s im <said>|s im interest|s im judg|s im what|s in by
-3 s in count|s in lin|s in many|s in notebook|s in other|s in sys|s in task|s in wrong|s includ that
-3 s index one|s insid other|s instead the|s interest how|s into array|s is ahead|s is better|s is boolean
-3 s is includ|s is natural|s is or|s is reason|s is thousand|s is volum|s isnt in|s it i|s it into|s it lik
-3 s it math|s it whatever|s its just|s its pleasur|s its slash|s itself <said>|s just condition|s lambda <shown>
-3 s last so|s last was|s lay the|s least with|s led to|s left <shown>|s length one|s les the|s let play
-3 s let ten|s lin you|s loan the|s mad stop|s mak empty|s many of|s many she|s match the|s math inf|s may hav
-3 s may the|s me about|s me cod|s me short|s mean a|s mean that|s might miss|s min the|s minut that
-3 s moment that|s most your|s mov by|s mov finger|s mov from|s much what|s music my|s must it|s my say
-3 s my shelf|s need apologis|s neighbour are|s never ther|s newcomer the|s next each|s nin nin|s no of
-3 s non <shown>|s not <shown>|s not anywher|s number you|s of cross|s of did|s of exist|s of n|s of outcom
-3 s of position|s of short|s of spot|s of thos|s off last|s often <said>|s often that|s okay you|s on at
-3 s on fourth|s on half|s on plat|s one being|s one could|s one end|s one we|s only first|s open now
-3 s or doubl|s or other|s or positiv|s order the|s other one|s out last|s over a|s over length|s over one
-3 s over your|s own <said>|s paus you|s peopl whil|s pick of|s pick up|s plan it|s play interviewer|s point on
-3 s point the|s pointer the|s program play|s proportion the|s put it|s put nam|s put ther|s question it
-3 s rather on|s rather the|s read tomorrow|s remember most|s return new|s rough many|s round until|s run stop
-3 s run zero|s said <shown>|s say for|s second in|s see chang|s see screen|s set one|s shall read
-3 s should reject|s show a|s show twic|s sign <said>|s silenc perfect|s sinc one|s small on|s small you
-3 s smallest of|s so the|s someth your|s sort then|s sort with|s spoil fun|s squar and|s start it
-3 s statement for|s still the|s stop a|s stop ten|s stor <said>|s subtract from|s sum <shown>|s sum two
-3 s sum your|s suppos doubt|s sur dont|s suspect <said>|s swap <shown>|s sweep <shown>|s tak one|s tak tim
-3 s tal all|s talk into|s talk test|s tall the|s ten longer|s test as|s test from|s test it|s test on
-3 s test run|s test that|s than les|s that lov|s that straight|s that thing|s that think|s that you|s the alon
-3 s the clos|s the depend|s the didnt|s the doe|s the finish|s the hang|s the inf|s the look|s the method
-3 s the might|s the minut|s the offic|s the person|s the still|s the stretch|s the tomorrow|s the whenever
-3 s them a|s then onc|s ther clock|s ther clu|s ther fiv|s ther lin|s ther piec|s ther quarter|s thi mak
-3 s thing <shown>|s thing ask|s thing wer|s think nasty|s think through|s third our|s third the|s thre gav
-3 s through first|s through happen|s till meet|s tim from|s tim proportion|s to length|s to microphon|s to own
-3 s to right|s to thought|s to together|s together <shown>|s too cam|s took last|s took long|s took than
-3 s top a|s trac cod|s try smaller|s turn your|s twelv thirteen|s twenty thirty|s twic the|s two at|s two form
-3 s two hav|s two just|s two les|s two look|s two most|s two with|s two would|s typ you|s unles say
-3 s until hit|s until round|s until settl|s up <shown>|s us to|s use <shown>|s use up|s valu the|s variabl when
-3 s version point|s walk with|s want it|s was the|s we stay|s went the|s what differenc|s what shortest
-3 s what wer|s when don|s when set|s when they|s whenever ready|s whenever suit|s wher coat|s wher cod
-3 s wher run|s wher see|s which should|s whil typ|s who and|s will a|s will writ|s with approach|s with finger
-3 s with indexerror|s with nod|s with over|s with point|s with second|s wont how|s wont up|s word a
-3 s work already|s work it|s worry that|s would approach|s would ask|s would behav|s would buy
-3 s would comparison|s would describ|s would expression|s would hand|s would measur|s would mov|s would persuad
-3 s would sketch|s would spend|s would too|s would trust|s would version|s would wrong|s wouldnt to|s writ wher
-3 s wrong a|s you asid|s you at|s you believ|s you choos|s you for|s you hav|s you judg|s you least
-3 s you linear|s you neighbour|s you non|s you select|s you told|s you would|s youll at|s your cod|s your doe
-3 s your remember|s your with|s youv twelv|s zero <shown>|s zero expect|s zero ten|sets up argument
-3 sets up behind|sets up design|sets up empty|sets up ill|sets up loud|sets up maintain|sets up n|sets up silent
-3 sets up someth|syntax all|syntax arraydequ|syntax key|syntax lik|syntax linear|syntax print|syntax tell
-3 syntax whol|syntax yes|tells certain|tells clos|tells downward|tells earliest|tells edg|tells entry
-3 tells fact|tells fill|tells fraction|tells fruit|tells gat|tells gues|tells halfway|tells k|tells kid
-3 tells kitchen|tells length|tells let|tells moment|tells mountain|tells normal|tells party|tells pass
-3 tells peopl|tells pond|tells position|tells precis|tells pretend|tells red|tells rep|tells replac
-3 tells restart|tells ring|tells shed|tells smell|tells somewher|tells spoken|tells swallow|tells text
-3 tells threw|tells tip|tells today|tells toward|tells try|tells underscor|tells unles|tells waiter|tells worth
-3 tells youd|w admir|w among|w amount|w ann|w answer|w attack|w bookshelf|w bos|w bread|w catalogu|w chair
-3 w cheat|w complexity|w cousin|w cur|w dad|w def|w del|w descend|w discussion|w distinct|w div|w eaten
-3 w engin|w expectation|w explanation|w feet|w field|w firm|w forth|w found|w gift|w got|w grab|w greek
-3 w grumpy|w hasnt|w hello|w if|w ignor|w imagin|w insert|w kept|w leader|w light|w loan|w meanwhil|w messy
-3 w monday|w nearest|w neutral|w newcomer|w nineteen|w nod|w or|w outlin|w overlook|w penny|w pinch|w pond
-3 w portion|w rear|w rep|w runecountinstr|w sandwich|w scal|w school|w shopper|w singer|w slow|w som|w song
-3 w stir|w street|w suggest|w suggestion|w suppos|w surround|w symbol|w symmetric|w tak|w tall|w thread
-3 w titl|w tochararray|w took|w under|w unlik|w whistl|w wrestl
-2 advises comfortabl|advises error|advises found|advises nam|advises replac|advises rough|advises short
-2 advises stat|advises taken|advises think|advises total|advises want|asks achiev|asks ask|asks brought
-2 asks comfortabl|asks deal|asks dominat|asks formula|asks judg|asks past|asks plain|asks plainest|asks reader
-2 asks room|asks said|asks sampl|asks sceptic|asks sound|asks trip|asks unclear|asks went|b <said> all
-2 b <said> cam|b <said> from|b <said> just|b <said> no|b <said> now|b <said> when|b <shown> as|b <shown> best
-2 b <shown> d|b <shown> doesnt|b <shown> enough|b <shown> if|b <shown> infinity|b <shown> just|b <shown> let
-2 b <shown> link|b <shown> list|b <shown> plac|b <shown> pop|b <shown> put|b <shown> stamp|b <shown> swap
-2 b <shown> used|b <shown> walk|b <shown> whatever|b ^ bob|b ^ constant|b ^ hop|b ^ interest|b ^ littl|b ^ pray
-2 b ^ sam|b ^ slic|b ^ stay|b ^ the|b ^ tip|b ^ troubl|b ^ w|b ^ wrong|b a blank|b a bookshelf|b a candidat
-2 b a handful|b a jumbl|b a letter|b a sequenc|b a smil|b a stopwatch|b a tall|b a walk|b a warm|b about tim
-2 b add each|b advis you|b afresh $|b after another|b after one|b again <odd>|b again at|b agre on|b all is
-2 b all six|b all week|b along the|b although it|b alway do|b alway fill|b and each|b and re|b and send
-2 b and spac|b and work|b angl <odd>|b angl bracket|b anyth $|b appreciat your|b approach <talk>|b are build
-2 b are six|b around the|b as every|b as well|b ask $|b at all|b at their|b averag $|b be a|b be four
-2 b be next|b be then|b been work|b befor mov|b behind my|b being <odd>|b belong ther|b below it|b best you
-2 b bit <asked>|b both for|b brief $|b build <asked>|b busy with|b but a|b but never|b call know|b can use
-2 b cant answer|b cant mis|b capital <odd>|b cas cam|b chang to|b chart of|b clash $|b clos <facts>|b clu at
-2 b cod and|b cod be|b cod notic|b cod say|b cod see|b cod would|b collection has|b com <shown>|b com to
-2 b conclud from|b consider the|b could use|b cross <shown>|b current <said>|b day and|b decid how|b decid the
-2 b decid to|b depth is|b did we|b div down|b do then|b do what|b doe an|b dominat when|b dot and|b dot from
-2 b dot setrecursionlimit|b drawer $|b drop out|b each height|b each visit|b earliest <asked>|b earliest moment
-2 b eighteenth $|b eleven pas|b els <shown>|b els <talk>|b encourag you|b end cover|b end in|b enough that
-2 b eras <odd>|b error about|b everyon has|b except for|b expect two|b explain to|b few <odd>|b few tim
-2 b fifteen <talk>|b final <asked>|b finish in|b first or|b floor from|b for cod|b for giv|b for negativ
-2 b for someth|b freshest $|b gap $|b go from|b got four|b got twenty|b grant $|b halv <shown>|b handful of
-2 b hard on|b has on|b has two|b hear <odd>|b her the|b her when|b hold that|b hop that|b how <facts>
-2 b how hav|b how youd|b i plu|b i repeat|b if <talk>|b im doing|b im mor|b in each|b in parenthes|b in two
-2 b indexerror $|b inward from|b is abov|b is complet|b is fiv|b is for|b is giv|b is replac|b is their
-2 b is told|b it buy|b it leav|b it put|b it want|b iterat over|b its green|b itself rather|b largest count
-2 b last pair|b least comfortabl|b les <shown>|b let <odd>|b let follow|b lift a|b lin isnt|b lin six|b lin was
-2 b list and|b locat the|b many distinct|b mark every|b market $|b match <shown>|b matter to|b me now
-2 b meet them|b might say|b million and|b mind $|b mind <asked>|b moment at|b moment your|b most your|b mum $
-2 b my <shown>|b nobody <odd>|b not in|b not my|b of any|b of cours|b of separat|b of sixteen|b old entry
-2 b on our|b one branch|b one follow|b one instead|b one lon|b one possibl|b one slot|b one will|b one with
-2 b only read|b or les|b or tak|b or undefin|b order do|b out right|b over her|b own test|b paint <talk>
-2 b pair <asked>|b part youd|b partner <talk>|b paus ther|b peopl <facts>|b plac on|b plan onc|b play it
-2 b play that|b play your|b polish or|b popitem <shown>|b positiv one|b press <talk>|b press run|b pressur $
-2 b quiet as|b quit a|b rather talk|b reach <odd>|b read at|b real <odd>|b reason behind|b receiv the
-2 b repeat till|b result $|b right one|b run show|b said with|b sam <shown>|b say each|b say why|b say youv
-2 b say zero|b second round|b secretary <talk>|b seem to|b send <talk>|b seven out|b shak the|b shouldnt <odd>
-2 b simpler version|b six you|b siz and|b so i|b song $|b special about|b stack $|b still cant|b still has
-2 b stop the|b sum is|b suppos all|b swap $|b sys has|b tall $|b test from|b test that|b than two
-2 b that bother|b that comparison|b that cost|b that or|b that pictur|b the eighteenth|b the final|b the kind
-2 b the ledger|b the market|b the nois|b the result|b the sequenc|b the text|b the timelin|b ther alway
-2 b ther an|b ther are|b ther was|b thi work|b think so|b thos from|b thousand loan|b thre fail|b thre minut
-2 b thre test|b tim for|b to <facts>|b to use|b took the|b try <asked>|b twelv pas|b twelv pass|b two argument
-2 b two kid|b u gav|b unclear $|b uncut <shown>|b uneven <shown>|b until it|b up <asked>|b up its|b use <odd>
-2 b use deepcopy|b variabl <talk>|b variabl when|b version <asked>|b wait a|b way over|b we go|b wer allow
-2 b wer sur|b wer we|b wev spent|b what lie|b what number|b wher thre|b whether that|b which entry|b which half
-2 b which non|b which word|b whol <odd>|b within <talk>|b within reach|b without ever|b without parenthes
-2 b written down|b written in|b written it|b you arent|b you doubt|b you mer|b you prov|b you stat|b you wrap
-2 b youll alway|b your structur|b your weekend|b youv mention|guess alright|guess describ|guess seven
-2 guess start|guess whoever|language add|language every|leads afresh|leads comfortabl|leads depend|leads happy
-2 leads tomorrow|leads typ|leads want|nothing between|nothing bob|nothing com|nothing each|nothing forgiv
-2 nothing ha|nothing mor|nothing neighbour|nothing under|nothing v|nothing whether|nothing which|nothing wrong
-2 nothing z|plan breath|plan empty|plan inward|plan right|plan that names alright|plan that names check
-2 plan that names dont|plan that names end|plan that names my|plan that names put|plan that names sur
-2 plan that names your|plan youv|question down|question loud|question then|question throw|remark hurry
-2 remark jump|remark left|remark long|remark that names show|remark that names sur|remark that names swap
-2 remark worry|reports arraydequ|reports availabl|reports builtin|reports busy|reports calm|reports colour
-2 reports depend|reports dinner|reports distinct|reports forbidden|reports gonna|reports harm|reports holiday
-2 reports librarian|reports peek|reports purpos|reports regular|reports stamp|reports tail|reports treat
-2 reports try|reports unbroken|reports understandabl|reports union|reports use|reports version|reports weather
-2 reports whatsoever|requests coat|requests comfortabl|requests counter|requests estimat|requests everyth
-2 requests know|requests lie|requests nasty|requests prefer|requests step|requests watch|requests whatever
-2 s <said> check|s <said> collection|s <said> enumerat|s <said> goe|s <said> otherwis|s <said> pas
-2 s <said> python|s <said> whil|s <shown> annoy|s <shown> count|s <shown> doubt|s <shown> draw|s <shown> fast
-2 s <shown> head|s <shown> is|s <shown> itself|s <shown> length|s <shown> los|s <shown> loud|s <shown> my
-2 s <shown> past|s <shown> shar|s <shown> span|s <shown> tiny|s <shown> tupl|s ^ bear|s ^ echo|s ^ either
-2 s ^ four|s ^ go|s ^ i|s ^ ignor|s ^ import|s ^ javascript|s ^ lost|s ^ microphon|s ^ owe|s ^ peopl|s ^ pray
-2 s ^ probab|s ^ roll|s ^ rush|s ^ shak|s ^ short|s ^ sock|s ^ stuck|s ^ suggest|s ^ suppos|s ^ trip
-2 s ^ twelv|s ^ w|s ^ went|s ^ whichever|s a array|s a cant|s a cas|s a clerk|s a either|s a word
-2 s about plan|s about third|s about tim|s about word|s about worst|s add mor|s against one|s all at|s all now
-2 s all the|s along you|s an may|s and fail|s and heap|s answer two|s anywher the|s are answer|s are happy
-2 s around <said>|s as has|s at fourth|s at half|s at halfway|s at top|s away i|s bad <shown>|s bear me
-2 s befor hand|s began the|s begin the|s book you|s bool <shown>|s boolean say|s both it|s breath a|s can at
-2 s can from|s can work|s cant any|s carry from|s cas out|s chang plan|s choos short|s cod and|s com an
-2 s com for|s comma equal|s compar element|s compar their|s copy that|s decid for|s default <said>|s did com
-2 s do find|s do learn|s do touch|s doe second|s dot the|s down <shown>|s down it|s element <said>|s eleven the
-2 s encourag to|s equal comma|s expect be|s fail an|s first youd|s for mor|s for newcomer|s for ther
-2 s four zero|s giv four|s giv its|s giv tak|s giv troubl|s giv two|s group the|s half the|s hand what
-2 s has you|s hav and|s hav hand|s hav try|s hear each|s hear on|s how distinct|s how each|s hundr and
-2 s hundr loan|s i advis|s i judg|s i shar|s i thre|s i through|s if hundr|s if item|s in bad|s in for
-2 s in non|s in way|s in your|s instanc <shown>|s into and|s into new|s into test|s inward both|s is tim
-2 s it among|s it as|s it enough|s it happen|s it les|s it mis|s it read|s its <said>|s its fin|s its for
-2 s its lin|s itself than|s job each|s just over|s know it|s land the|s languag <shown>|s last all|s learn that
-2 s left a|s let six|s let thi|s link the|s long that|s longer your|s look of|s loop for|s loop over
-2 s loop the|s lot <shown>|s mak the|s many at|s met <said>|s method call|s middl a|s moment the|s moment which
-2 s moment you|s mor ten|s mor to|s much that|s must a|s my too|s next iter|s next or|s nin a|s no may
-2 s non the|s now you|s of between|s of call|s of fil|s of kind|s of last|s of look|s of part|s of variabl
-2 s often was|s on if|s on problem|s on six|s onc read|s one at|s one com|s one insid|s one me|s one see
-2 s over few|s part and|s pas comparator|s paus for|s per is|s pick you|s pity <shown>|s plac it|s plac its
-2 s play <shown>|s point your|s popitem the|s print and|s problem a|s queu you|s rather about|s repeat its
-2 s repeat sam|s result <shown>|s run <shown>|s run idea|s run in|s run plan|s say thre|s set and|s shall let
-2 s show on|s shrink <shown>|s six in|s six that|s small pas|s small that|s smallest for|s som now|s sort at
-2 s speak each|s spread <said>|s start <said>|s step a|s sys a|s sys setrecursionlimit|s talk your|s ten on
-2 s ten one|s ten pas|s test green|s than and|s than minut|s that cas|s that catch|s that leav|s that on
-2 s that than|s that who|s that worst|s thatd <shown>|s the are|s the buy|s the did|s the expect|s the forty
-2 s the im|s the isnt|s the per|s the should|s the speak|s the such|s the who|s their together|s then for
-2 s ther pressur|s thi a|s thi and|s thi or|s thi quit|s thing check|s thos count|s thousand with|s tim spac
-2 s to afterward|s to befor|s to dictionary|s to eighteenth|s to its|s to languag|s to now|s to told|s to was
-2 s told about|s two by|s two cas|s two doe|s two mor|s two so|s two youd|s under two|s up for|s up her
-2 s want thre|s was befor|s was of|s was on|s we put|s we that|s wev <shown>|s what them|s what unclear
-2 s when someth|s when sort|s wher to|s whether <said>|s whether is|s which dominat|s which it|s which mov
-2 s whil with|s who a|s whoever <shown>|s will <said>|s will up|s with but|s with messag|s within <said>
-2 s word your|s work which|s would call|s would different|s would entry|s would hop|s would most|s would prov
-2 s wouldnt all|s writ first|s you besid|s you dont|s you eight|s you problem|s you way|s youd the|s youll out
-2 s your behav|s your going|s your version|s your visit|s youv back|s zero you|sets up consider|sets up leav
-2 sets up left|sets up look|sets up mis|sets up old|sets up pair|sets up partner|sets up short|syntax every
-2 syntax multiply|syntax null|tells agre|tells angl|tells appl|tells arrangement|tells attention|tells children
-2 tells coin|tells eighteenth|tells exceed|tells fac|tells gam|tells hit|tells inf|tells iterat|tells ledger
-2 tells lid|tells marry|tells mention|tells music|tells narrower|tells paint|tells parameter|tells pivot
-2 tells pur|tells refer|tells sentenc|tells shar|tells shop|tells siz|tells snip|tells spot|tells symbol
-2 tells thread|tells trunc|w ampersand|w and|w appl|w ballot|w blind|w breakfast|w brief|w busiest|w chop
-2 w chronological|w cod|w com|w company|w concentrat|w cover|w creativ|w dark|w declin|w disturb|w divider
-2 w eighteenth|w em|w examin|w exploration|w expression|w fell|w fir|w floor|w forbidden|w form|w frown
-2 w gossip|w grey|w handful|w heat|w hir|w hot|w hunt|w impressiv|w iter|w jacket|w keyword|w knot
-2 w library|w lik|w likewis|w locat|w lru|w mat|w mayb|w measur|w mention|w mum|w number|w nut|w occur
-2 w older|w option|w owl|w pag|w paren|w perhap|w period|w plainest|w platform|w pleas|w pleasant|w ponder
-2 w possibl|w pray|w priz|w procedur|w purpos|w pursu|w quot|w react|w return|w righto|w scissor|w scor
-2 w scribbl|w shak|w siz|w snip|w span|w spic|w stall|w such|w suitcas|w swim|w system|w taller|w team
-2 w text|w tied|w tos|w tour|w toward|w tuesday|w uh|w unbroken|w understandabl|w unpack|w used|w visibl
-2 w voucher|w watch|w wider|w worn
-1 w accord|w account|w act|w ahead|w aim|w album|w almost|w amaz|w asid|w averag|w awkward|w bank|w bar
-1 w billion|w binarysearch|w boat|w body|w bor|w british|w calm|w cap|w caretaker|w carriag|w chapter
-1 w chart|w chat|w clumsy|w coin|w convenient|w cours|w crack|w crook|w cruel|w cumin|w day|w deputy
-1 w discus|w dream|w drink|w drum|w dull|w dvdf|w dyou|w earliest|w edit|w effort|w encourag|w encouragement
-1 w energy|w everybody|w exceed|w exist|w fact|w factor|w fals|w familiar|w film|w find|w fix|w footprint
-1 w funny|w generat|w glas|w gonna|w goodby|w gotta|w grew|w guess|w hash|w hast|w hat|w heappush|w hes
-1 w hidden|w honey|w hop|w id|w identical|w insertion|w intend|w intermediat|w interview|w interviewer
-1 w invit|w iterator|w jar|w junior|w kitchen|w lamp|w laugh|w leg|w lip|w lock|w machin|w mightnt|w milk
-1 w millisecond|w mother|w mountain|w multiply|w necklac|w nil|w nois|w nothin|w orang|w outermost|w overfull
-1 w pain|w particular|w party|w pear|w peck|w pin|w playlist|w potato|w power|w println|w production
-1 w prompt|w query|w r|w raisin|w rang|w rank|w reckon|w regard|w repeat|w requir|w respect|w rout|w run
-1 w safer|w seal|w sent|w shant|w shout|w sight|w sign|w slic|w snow|w someon|w somewher|w spok|w spoken
-1 w spr|w sprint|w stopwatch|w stor|w subject|w sun|w surnam|w tear|w tend|w thorough|w thr|w thumb|w tim
-1 w timelin|w tiny|w tip|w toddler|w trail|w tricky|w twelfth|w um|w use|w user|w verify|w waiter|w water
-1 w wav|w wee|w whenever|w wherea|w whol|w wid|w wind|w winner|w z|w zip
0 w abba|w abeg|w aboard|w abov|w abren|w absolut|w accountant|w additional|w admit|w advanc|w advis
0 w affect|w afterward|w agre|w aint|w air|w aisl|w alongsid|w altogether|w anyth|w anyway|w app|w appeal
0 w archiv|w argu|w array|w asi|w ask|w assignment|w asterisk|w au|w awful|w aye|w baby|w background
0 w balanc|w ball|w bang|w bas|w becam|w becom|w begun|w bell|w belt|w bet|w big|w biggest|w birthday
0 w biscuit|w bles|w block|w bold|w bookend|w boundary|w bowl|w bre|w bring|w budg|w built|w bunch|w cak
0 w cam|w camera|w capital|w captain|w cara|w careles|w cashier|w ceil|w cellar|w challeng|w checkout
0 w cheerful|w chocolat|w choos|w chunk|w clas|w coast|w coincidenc|w cold|w color|w comb|w commit
0 w compliment|w confus|w conjunto|w consult|w conta|w contain|w containskey|w contract|w cop|w corner
0 w corridor|w cosy|w court|w crash|w creak|w creat|w curiosity|w curtain|w darin|w decent|w decorator
0 w deep|w deepest|w deja|w deli|w den|w deslizant|w detectiv|w diagonal|w diary|w dictat|w died|w differenc
0 w difficult|w difficulty|w dig|w disagr|w disappoint|w discard|w dish|w divid|w doctor|w dog|w doin
0 w doubter|w dough|w drawn|w drew|w driver|w dry|w duck|w due|w dunder|w dust|w earn|w easiest|w eerst
0 w elk|w elsewher|w empty|w english|w enter|w enumerat|w equality|w espanol|w essential|w euro|w event
0 w everywher|w excellent|w exchang|w exclamation|w excus|w exhaust|w expres|w fac|w fancy|w far|w favourit
0 w felt|w fill|w finish|w fit|w flea|w follow|w fre|w fridg|w ful|w full|w func|w fus|w ganz|w gap
0 w garden|w gardener|w general|w gentl|w german|w go|w goal|w goin|w goodnes|w gos|w greatest|w grief
0 w ground|w growth|w guarant|w gues|w guilty|w gut|w halfway|w hall|w halt|w hand|w handsom|w happier
0 w harder|w help|w helpful|w herself|w hesitat|w hi|w hiccup|w hierarchy|w hint|w history|w ho|w hold
0 w host|w hotel|w however|w hungry|w idl|w ihr|w ihrer|w implement|w implementation|w indent|w information
0 w instanc|w intact|w intern|w intrigu|w inward|w jo|w jumbl|w keen|w kettl|w know|w lap|w laptop
0 w largest|w lawn|w lead|w leaf|w leav|w led|w leetcod|w legal|w length|w lent|w let|w letzten|w liberty
0 w listener|w littl|w lottery|w lowest|w luhn|w lump|w maam|w magic|w mail|w main|w manag|w matter|w mean
0 w meet|w melt|w mess|w mil|w mira|w mis|w mismatch|w mistak|w modification|w modify|w monk|w monticulo
0 w mouth|w mow|w muev|w mumbl|w naar|w nada|w nan|w nearer|w negat|w nervou|w newer|w night|w nop|w noth
0 w nudg|w ob|w oclock|w odd|w onward|w operator|w orchestra|w ord|w os|w outer|w outset|w overwritten
0 w oya|w panic|w pantry|w parad|w pardon|w park|w partition|w peech|w peek|w perfect|w perform|w permit
0 w person|w personal|w photograph|w phras|w piano|w pictur|w pitch|w player|w plenty|w plug|w pocket
0 w polish|w polit|w poll|w posicion|w pound|w premier|w present|w press|w primero|w probab|w proc|w proces
0 w program|w programm|w property|w proportional|w public|w pun|w pur|w puzzl|w quintillion|w rain|w random
0 w raw|w read|w realiz|w reasonabl|w recall|w recap|w receipt|w recht|w recogniz|w reflect|w regular
0 w rejoin|w relativ|w relief|w remain|w remind|w requirement|w reservation|w respond|w restart|w result
0 w retain|w reveal|w rock|w rotten|w round|w rung|w saf|w sand|w scar|w script|w secrecy|w secret|w sell
0 w sens|w sequenc|w sery|w ses|w seventh|w shap|w sheet|w shelv|w shin|w ship|w shortcut|w shortest
0 w shower|w sid|w signatur|w sil|w simplement|w singl|w sir|w sit|w slight|w slightest|w slim|w slowest
0 w small|w smell|w snail|w soft|w sol|w sold|w solution|w someth|w sommet|w soul|w sound|w soup|w special
0 w specific|w spik|w spin|w splash|w splic|w spoil|w spoiler|w stand|w standard|w star|w station|w steady
0 w steer|w stell|w sticky|w sting|w stov|w stream|w stres|w struggl|w stumbl|w successful|w summaris
0 w summariz|w sunday|w super|w surer|w sweet|w talent|w tamano|w tangl|w tap|w tast|w taught|w technical
0 w tel|w telephon|w tens|w themselv|w theyr|w threw|w throughout|w throw|w thursday|w tight|w tiniest
0 w toast|w tor|w total|w track|w trait|w tram|w treat|w troubl|w ultima|w underlin|w underneath|w undon
0 w unfinish|w unfortunat|w unhappy|w untouch|w upon|w v|w valid|w vector|w ventana|w visitor|w volum|w wak
0 w warm|w warn|w way|w wear|w whatll|w wheel|w wherever|w whichever|w whisper|w whit|w widest|w win|w woh
0 w wonder|w work|w wors|w worth|w writ|w yall|w year|w yield|w youd|w zu
1 w ab|w action|w ahoy|w alik|w alphabetical|w alternativ|w ampl|w animal|w anywher|w avant|w back|w bak
1 w band|w barman|w bear|w belong|w besid|w best|w besucht|w bookkeeper|w bottl|w budget|w car|w carta
1 w cheapest|w cheek|w cierra|w closest|w collection|w como|w comparison|w compound|w consider|w continu
1 w cor|w couldv|w credit|w croupier|w cuando|w cue|w cupboard|w custom|w daresay|w dattent|w despu
1 w determin|w deutsch|w dicionario|w differenz|w doublement|w easy|w einmal|w ensuit|w entry|w expensiv
1 w falta|w fan|w favour|w fed|w fenetr|w figur|w fila|w flag|w forbid|w forever|w francai|w freq
1 w frequenc|w fullest|w gentleman|w glissant|w going|w googl|w gro|w hai|w harm|w head|w himself|w hit
1 w important|w increas|w ingredient|w insid|w ive|w je|w jeder|w k|w knoten|w lean|w letra|w lettr|w level
1 w long|w lot|w match|w meadow|w medio|w metti|w multip|w nah|w nic|w notic|w nur|w obey|w occurrenc
1 w original|w overall|w p|w pehl|w pencil|w pension|w phir|w plumber|w poi|w poor|w pop|w prefix|w pric
1 w provid|w rakho|w rarest|w receptionist|w recognis|w recorr|w referenc|w remark|w repair|w riddl|w rop
1 w satisfy|w schau|w simplest|w snak|w somebody|w sort|w speak|w starter|w su|w sugar|w tabla|w taken
1 w tamanho|w te|w tea|w tenth|w term|w terr|w theyv|w thu|w tongu|w trad|w travel|w tu|w twig|w umbrella
1 w unclip|w uncut|w understood|w untidy|w upward|w useful|w using|w van|w verschmelzen|w vertic|w wagon
1 w went|w wert
2 acts advises leads|acts requests sets up|advises gues|advises hunt|advises insid|advises lunch|advises runner
2 asks answer|asks languag|asks larg|asks littl|asks neighbour|b <said> after|b <said> both|b <said> lead
2 b <said> mean|b <said> under|b <shown> array|b <shown> can|b <shown> cell|b <shown> crash|b <shown> depend
2 b <shown> els|b <shown> even|b <shown> finish|b <shown> is|b <shown> mor|b <shown> n|b <shown> nin
2 b <shown> only|b <shown> second|b <shown> serv|b ^ bit|b ^ decid|b ^ die|b ^ ek|b ^ frequency|b ^ friend
2 b ^ full|b ^ hed|b ^ highest|b ^ jar|b ^ left|b ^ mid|b ^ sing|b ^ try|b ^ was|b ^ whod|b ^ x|b a as
2 b a drop|b a fan|b a ladder|b a log|b a reason|b a textbook|b a tick|b abl to|b about <odd>|b about <talk>
2 b add $|b afterward $|b all over|b allow <talk>|b allow equality|b also not|b although the|b alway tak
2 b among thos|b an index|b and can|b and leav|b and s|b and use|b any mor|b anyth ther|b are <hinted>
2 b around and|b at a|b aur <unknown>|b b $|b be enough|b be nervou|b be to|b befor all|b being in|b blind $
2 b bloqu $|b bos <shown>|b bottom <hinted>|b browser <talk>|b built last|b by themselv|b by walk|b call knew
2 b cam by|b can contain|b candidat <asked>|b card and|b caterpillar on|b certain <talk>|b chain in|b chart $
2 b check let|b clean one|b cod as|b colleagu of|b count plu|b count up|b crash becaus|b cross one|b cut the
2 b d <facts>|b d dot|b dancer <shown>|b de cada|b dequ with|b deux <unknown>|b deux precedent|b dictionary whos
2 b different <facts>|b do that|b dos <odd>|b down from|b down only|b downward until|b dummy nod|b each step
2 b ein doppelt|b els <odd>|b entry are|b es ist|b ever compar|b explicit <telling>|b extend <odd>|b fami $
2 b far too|b favourit is|b fellow i|b few <asked>|b find the|b first element|b first lin|b fiv isnt
2 b fiv minut|b floor divid|b for ten|b for when|b fresh <talk>|b glu <asked>|b go <asked>|b go back|b go is
2 b goe <telling>|b goe backward|b goe the|b has a|b has read|b hav too|b head creep|b head stretch|b hear $
2 b her very|b hold is|b hold on|b hom with|b hop <odd>|b hop to|b how is|b however <shown>|b i drop|b i not
2 b input for|b into a|b is higher|b is last|b is linear|b it all|b it around|b it match|b it onc|b it quick
2 b it wher|b it you|b its correct|b its don|b its grow|b its mat|b its quadratic|b itself in|b keep it
2 b keep thos|b kettl on|b key <hinted>|b key count|b lambda x|b las <odd>|b last a|b last group|b last index
2 b left <hinted>|b leur <odd>|b lie insid|b lin <asked>|b lin one|b littl brother|b logarithmic tim
2 b long <shown>|b loop a|b loop of|b loop stop|b low les|b mak <shown>|b may repeat|b me mor|b memory on
2 b merk <odd>|b merk dir|b met them|b met thi|b miss half|b morn $|b mov along|b mov forward|b must start
2 b nam <telling>|b near <hinted>|b need for|b neither sort|b nest <shown>|b never need|b new <odd>
2 b next <telling>|b nic <odd>|b nim ein|b nod with|b not to|b of hav|b of pil|b of self|b of som|b of use
2 b of valu|b onc whether|b one again|b open first|b or a|b ordena por|b ordereddict has|b other thre|b out for
2 b out which|b over your|b parcour <odd>|b parcour en|b pas if|b per <odd>|b per candidat|b plan that
2 b pop <talk>|b profundidad <odd>|b pull one|b pull up|b put your|b puzzl $|b python list|b quick <telling>
2 b ran it|b rang <odd>|b real hav|b real two|b reason to|b recursion is|b red one|b report $|b right and
2 b ring at|b room for|b rout $|b rul out|b said to|b saw that|b say <hinted>|b say after|b see me|b see thi
2 b see youv|b she saw|b shed <shown>|b sheet with|b shift back|b shift by|b should know|b should look
2 b should the|b simp <facts>|b skip <shown>|b slid along|b solution <facts>|b sort anyth|b sort her|b speak $
2 b spill $|b stay ther|b ston $|b stop <asked>|b stop <facts>|b swap <shown>|b sweep <hinted>|b sweep lin
2 b tail <shown>|b tak $|b ten to|b ten was|b than <facts>|b than all|b than sign|b that <asked>|b that figur
2 b the beach|b the coin|b the flood|b the guy|b the piec|b the simplest|b their <facts>|b their last
2 b ther noth|b ther should|b they differ|b theyr <facts>|b theyr <said>|b thi befor|b thi down|b thi month
2 b thi you|b think in|b think you|b thos $|b thousand <asked>|b thre would|b threw <talk>|b threw the
2 b to neighbour|b to nought|b to tak|b to trip|b toh <unknown>|b too far|b tower and|b trip you|b try <shown>
2 b twin <shown>|b twist $|b two equal|b two fewer|b two hundr|b two link|b two month|b two number|b two way
2 b typ <talk>|b u $|b ultimo bloqu|b until they|b up <telling>|b up my|b usual <talk>|b variabl <telling>
2 b very <asked>|b visit <talk>|b visit it|b visite $|b want <facts>|b was call|b was full|b week <shown>
2 b went by|b wer all|b wer wrong|b what ther|b what thos|b what went|b wher to|b wherever you|b which you
2 b who first|b whod hav|b whoever has|b whos <asked>|b will $|b window <odd>|b with constant|b with different
2 b with how|b with is|b with prev|b wont <asked>|b work fin|b work upward|b would complet|b would slip
2 b writ thi|b wrot the|b x is|b y <unknown>|b you catch|b you didnt|b you recurs|b you stop|b you tick
2 b youd gain|b younger <odd>|b younger sibl|b your cas|b your counter|b your head|b your over|b your so
2 b your window|b youv <talk>|b youv comput|guess correct|guess equal|guess greedy|guess one|guess pop
2 language collection|language requests|language would|leads bell|leads gon|leads held|leads kept|leads knew
2 leads moment|leads pair|leads stack|leads stop|leads tak|n <talk> 3|nothing die|nothing ek|nothing hed
2 nothing his|nothing island|nothing leav|nothing mid|nothing nop|nothing ordereddict|nothing show|nothing took
2 plan hav|plan sets up|plan that names see|plan try|question you|remark are|remark however
2 remark that names find|remark that names keep|remark that names without|reports bisect|reports delet|reports em
2 reports fals|reports falsy|reports heavier|reports larger|reports layer|reports logarithmic|reports match
2 reports nlargest|reports pur|reports puzzl|reports respectabl|reports settl|reports straighten|reports supper
2 reports themselv|requests <shown>|requests <talk>|requests browser|requests built|requests front|requests group
2 requests ive|requests longest|requests path|requests proper|s <said> fifty|s <said> gon|s <said> so
2 s <shown> any|s <shown> doesnt|s <shown> finish|s <shown> fiv|s <shown> how|s <shown> ink|s <shown> moment
2 s <shown> order|s <shown> previou|s <shown> problem|s <shown> quadratic|s <shown> real|s <shown> restart
2 s <shown> tower|s <shown> whenever|s ^ agre|s ^ arent|s ^ begin|s ^ bus|s ^ christma|s ^ club|s ^ containskey
2 s ^ ever|s ^ explicit|s ^ fail|s ^ final|s ^ hed|s ^ kick|s ^ list|s ^ numero|s ^ ordereddict|s ^ parcour
2 s ^ pretty|s ^ setrecursionlimit|s ^ stor|s ^ surpris|s ^ teacher|s ^ they|s ^ theyv|s ^ upon|s ^ whod
2 s ^ wont|s a club|s a doesnt|s a in|s a last|s a onc|s a slower|s add check|s after at|s after word
2 s all them|s alway most|s alway on|s alway to|s and only|s and tail|s any can|s anyth left|s are befor
2 s as and|s as count|s as parameter|s at index|s backward an|s be how|s been the|s been yet|s befor reach
2 s befor said|s book the|s both at|s both only|s bottom the|s bound to|s build the|s by <shown>|s by doe
2 s can an|s can ever|s can hav|s candidat it|s candidat said|s car itself|s card the|s carry how|s cas <said>
2 s cas your|s check not|s choos you|s click the|s club <shown>|s com one|s common <shown>|s compar a
2 s constant is|s count its|s d n|s decid half|s dictionary each|s dictionary remember|s doe with|s doubl gon
2 s down to|s drop half|s each cell|s each stand|s earlier <shown>|s edg only|s ein verkettet|s el bloqu
2 s end return|s error a|s fall by|s fifteen nin|s fill a|s first on|s flood from|s floor by|s for should
2 s frequency the|s front add|s gav to|s go or|s go scan|s goe as|s hard to|s has letter|s hav reach|s hav set
2 s he on|s he to|s head on|s how evaluat|s i as|s i kept|s i not|s i one|s if call|s if entry|s if its
2 s if said|s im abl|s im not|s in bel|s in straighten|s in then|s into bar|s is error|s is rather|s is thi
2 s it becaus|s it it|s it on|s it thing|s it touch|s its binary|s its without|s jot the|s keep mind|s key x
2 s last it|s last kept|s later the|s leav to|s left middl|s len self|s lin be|s lo hi|s log <shown>
2 s look someth|s mad strok|s may zero|s met result|s method <shown>|s might <said>|s million to|s minu in
2 s miss instead|s month the|s most at|s most to|s much as|s must with|s next it|s next next|s nin ten
2 s not anyth|s of comma|s of don|s of lin|s of link|s of structur|s of than|s of ther|s of to|s of twin
2 s often went|s on four|s on item|s on its|s on own|s on very|s onc keep|s one goe|s one green|s one keep
2 s order has|s out <shown>|s out for|s over <said>|s own about|s own instead|s pair hash|s pas you|s pointer a
2 s por inicio|s proper <shown>|s queu its|s quick the|s rather to|s read backward|s rest into|s return when
2 s row it|s sam twic|s say again|s say at|s seat <shown>|s serv well|s she don|s shift <shown>|s short a
2 s shortest out|s should <said>|s should at|s sinc add|s sinc can|s sinc dont|s skip <said>|s smaller and
2 s som <shown>|s sort in|s sort key|s stretch grow|s stretch the|s sum both|s tabl what|s ten the
2 s test <shown>|s than entry|s that any|s that anyth|s that everyth|s that linear|s that often|s that recursion
2 s that right|s that seven|s that stack|s that with|s the bill|s the branch|s the don|s the even
2 s the generation|s the join|s the must|s the number|s the wrong|s their tim|s them lin|s them up|s thing in
2 s think guess|s think that|s thirty isnt|s though the|s thre so|s till hit|s tim all|s tim and|s tim hit
2 s tim that|s to down|s to from|s to index|s to max|s to not|s to pag|s to plu|s to result|s train <shown>
2 s twenty <said>|s twin <shown>|s two loop|s two out|s up a|s up each|s up thirty|s use dequ|s use dictionary
2 s utilis fil|s visit neighbour|s wait lin|s wait you|s walk <shown>|s was answer|s was out|s wer to
2 s wer with|s what comput|s when has|s when start|s when too|s which off|s which plenty|s which two
2 s whil grow|s who her|s wid with|s will it|s window slid|s with break|s with check|s with fals|s with first
2 s with lambda|s with loan|s wont either|s work <shown>|s would fill|s would lay|s would work|s writ down
2 s writ it|s yesterday the|s you also|s you comput|s you from|s you neither|s you only|s youd it|s your of
2 s your walk|s zero falsy|sets up around|sets up comma|sets up however|sets up key|sets up lov|sets up tally
2 sets up youd|syntax each|syntax im|syntax tak|tells ballot|tells bed|tells behind|tells big|tells bloqu
2 tells danc|tells dry|tells egg|tells favourit|tells folk|tells gap|tells hurry|tells ko|tells leur
2 tells merk|tells movement|tells noth|tells overflow|tells pack|tells peel|tells podium|tells profundidad
2 tells quarter|tells room|tells sa|tells short|tells simpl|tells sort|tells spiral|tells stuff|tells suma
2 tells tab|tells taill|tells thatll|tells throw|tells um|tells unclos|tells valid|tells visite|tells wed
2 w aag|w abl|w acces|w adapt|w apart|w arriv|w blok|w bloqu|w blu|w bother|w branch|w break|w breath
2 w card|w carry|w cell|w chosen|w coffe|w combin|w common|w complicat|w conductor|w cuenta|w deserv|w desk
2 w ditch|w doorman|w einem|w encontrar|w exc|w exponential|w fault|w fenc|w fin|w folk|w foot|w glid|w god
2 w goe|w grow|w haha|w happy|w hard|w held|w honest|w hum|w ifs|w indic|w inorder|w intervall|w jao|w jok
2 w kindergarten|w kne|w ko|w lesson|w leur|w lit|w look|w luck|w luego|w luggag|w lunch|w mas|w memory
2 w merk|w morn|w movement|w mushroom|w mustnt|w neednt|w noon|w obvious|w out|w palm|w pan|w percent
2 w piec|w plank|w postorder|w profundidad|w puddl|w rack|w relation|w relink|w room|w rul|w sa|w sack
2 w see|w sheep|w shingl|w should|w shrank|w si|w sie|w skin|w sleev|w so|w spe|w spend|w staircas
2 w stalest|w suma|w summ|w taill|w therefor|w tribonacci|w uncoupl|w unfold|w uno|w up|w variabl|w visite
2 w warmer|w wasteful|w weight|w younger
3 act sets up|acts leads advises|acts requests leads|advises avoid|advises backward|advises cell|advises combin
3 advises enter|advises finish|advises link|advises pocket|advises previou|advises reachabl|advises recursiv
3 advises rul|advises scratch|advises smaller|advises stamp|advises swallow|advises track|advises unhook
3 advises work|asks away|asks final|asks hang|asks instant|asks left|asks lif|asks slip|asks tak|asks total
3 b <n> <hinted>|b <said> isnt|b <said> part|b <said> right|b <said> want|b <shown> also|b <shown> be
3 b <shown> fool|b <shown> goe|b <shown> low|b <shown> reach|b <shown> sid|b <shown> stack|b <shown> sur
3 b <shown> the|b <shown> then|b <shown> today|b <shown> traversal|b <shown> tre|b <shown> visit|b <shown> well
3 b ^ absolut|b ^ am|b ^ aur|b ^ binar|b ^ board|b ^ catch|b ^ cest|b ^ charli|b ^ clear|b ^ compt|b ^ du
3 b ^ dynamic|b ^ equal|b ^ es|b ^ f|b ^ fin|b ^ glanc|b ^ huh|b ^ kilo|b ^ may|b ^ never|b ^ no|b ^ non
3 b ^ old|b ^ ordena|b ^ ouch|b ^ perfect|b ^ previou|b ^ provid|b ^ recherch|b ^ trad|b ^ voila|b ^ went
3 b ^ whenever|b ^ wrot|b ^ yes|b a beach|b a blink|b a cas|b a com|b a danc|b a dummy|b a duplicat
3 b a dynamic|b a larg|b a list|b a match|b a neighbour|b a nightclub|b a one|b a ticket|b about ten
3 b about that|b add and|b add both|b add on|b addition and|b after a|b after ring|b after two|b again each
3 b again whil|b all but|b already doe|b also mov|b also need|b alway <telling>|b alway sort|b amount of
3 b an <unknown>|b an onion|b and e|b and either|b and evict|b and forth|b and lift|b and los|b and tail
3 b and youd|b anywher on|b are don|b arent <talk>|b arent they|b array by|b as sort|b as zero|b at <hinted>
3 b ate the|b avec un|b away $|b away <shown>|b back $|b back <odd>|b back at|b backward and|b backward when
3 b balloon $|b be <talk>|b be serv|b be sort|b be visit|b beat it|b becaus the|b been <hinted>|b been reach
3 b befor he|b befor youv|b being <shown>|b below <hinted>|b bloc $|b block of|b board <shown>|b book in
3 b both plac|b brac $|b brauchst du|b break in|b burst <odd>|b burst balloon|b busca <odd>|b but two
3 b by <facts>|b by how|b by ring|b c to|b call mak|b call the|b cam to|b can a|b can unhook|b candidat who
3 b cant shut|b car in|b carry <hinted>|b catch <shown>|b catch it|b century $|b certain <odd>|b chaine $
3 b chair $|b chang whil|b charli $|b climb $|b closer match|b coat check|b collect their|b colon $|b colon and
3 b colour the|b com down|b comma b|b compar what|b compara <odd>|b comparison a|b comparison is
3 b complet <hinted>|b complet <shown>|b complet <telling>|b complet befor|b complet sort|b compt <odd>|b con el
3 b condition $|b correct answer|b cost <talk>|b could put|b couldnt the|b count downward|b count of
3 b count would|b count you|b counter wont|b cros off|b d <shown>|b delet the|b der beiden|b dernier <odd>
3 b dernier bloc|b deserv a|b detour $|b diccionario $|b diccionario <odd>|b dichotomiqu $|b dictionary by
3 b dictionary is|b did you|b didnt $|b die on|b differenc befor|b do an|b dont $|b dont los|b dont think
3 b doppelt <odd>|b doppelt verkettet|b dot popleft|b down <odd>|b drawer <odd>|b drift $|b drop to
3 b du brauchst|b du nicht|b each entry|b each fresh|b each generation|b each til|b eight $|b eight <asked>
3 b eight <talk>|b ein worterbuch|b either lengthen|b election <talk>|b els <asked>|b els it|b empty <telling>
3 b en profondeur|b end befor|b end when|b enlazada $|b enough her|b enough if|b enter and|b enter the
3 b equal queu|b ergebniss <odd>|b est la|b est trie|b estimat $|b even he|b everyth befor|b evict from
3 b explor all|b explor the|b extra memory|b f <shown>|b fall apart|b faut <odd>|b feel <hinted>|b fewer than
3 b figur out|b fin <asked>|b find <odd>|b find <unknown>|b find it|b finish <shown>|b finish one|b first cas
3 b first idea|b fiv <asked>|b fiv <facts>|b fiv <talk>|b floor <odd>|b for both|b for look|b for today
3 b forget <shown>|b four giv|b four thre|b frequency tabl|b from behind|b from ear|b from neighbour
3 b from their|b from two|b fus $|b giv each|b giv hint|b glad $|b glu <talk>|b grandmother <talk>
3 b grandmother kept|b handy $|b has <shown>|b has never|b hashtabell <odd>|b hav <said>|b hav arriv|b hav bet
3 b he has|b heap are|b heapq dot|b hed <talk>|b held the|b her <talk>|b her a|b her befor|b higher than
3 b hit <shown>|b hop you|b hopeles $|b how a|b hurt $|b i hav|b i suppos|b i to|b i understand|b idea as
3 b if <odd>|b if a|b if you|b il <odd>|b imagin <talk>|b in both|b in sequenc|b in tim|b in twic|b includ a
3 b index you|b inicio <odd>|b inicio y|b inner one|b insid a|b insid already|b instant whether
3 b interviewer <talk>|b into <unknown>|b is <hinted>|b is comput|b is dynamic|b is fre|b is no|b is noth
3 b is wait|b is worth|b isnt <talk>|b it be|b it doubl|b it down|b it on|b it reach|b it thi|b its count
3 b its entry|b its neighbor|b its possibl|b its spot|b javascript <telling>|b javascript map|b just two
3 b ka <unknown>|b ke <unknown>|b key it|b key lambda|b kid <shown>|b kind <talk>|b kind of|b kitchen $
3 b knew wher|b knew youd|b know <shown>|b know how|b know that|b know wher|b known <shown>|b kth <talk>
3 b kth largest|b larger $|b last <talk>|b last lin|b last or|b lay each|b leav it|b length of|b let <said>
3 b let park|b let say|b let their|b level $|b lik <shown>|b lin <telling>|b link <hinted>|b linkedhashmap $
3 b lista <unknown>|b liv $|b logarithmic <shown>|b lookup is|b low <facts>|b low <odd>|b low plu|b mak <facts>
3 b many <hinted>|b many is|b many two|b mark yet|b math dot|b max $|b may you|b me and|b me for|b me just
3 b me nod|b me smil|b mehr brauchst|b memory $|b mer <talk>|b mid <facts>|b mid plu|b middl <asked>|b middl in
3 b mild <talk>|b million $|b million <said>|b mind <said>|b minu one|b minut befor|b miss a|b moiti <odd>
3 b morn to|b my daughter|b n <unknown>|b nah $|b natural $|b near <facts>|b neednt <telling>|b neednt sort
3 b neighbor on|b neighbour alon|b neither <said>|b neutral on|b never check|b never comment|b never hurt
3 b never mark|b newcomer $|b newcomer is|b newest <odd>|b nightclub with|b nombr <odd>|b notic when
3 b now <talk>|b nowher to|b of <asked>|b of nod|b oldest one|b on blot|b on down|b on last|b on one|b on scan
3 b on sock|b one besid|b one bucket|b one doesnt|b one fewer|b one moment|b one of|b one quick|b one read
3 b one short|b one until|b only from|b only hav|b only run|b optimal <talk>|b ordena <odd>|b order dict
3 b ordinary <hinted>|b otherwis you|b ouch $|b out <telling>|b out a|b over <asked>|b pair <odd>|b pair <talk>
3 b park that|b partner befor|b partner first|b past the|b pen $|b peopl <shown>|b pick <talk>|b piec is
3 b plac <asked>|b plac <odd>|b plac four|b plain flood|b plain linear|b plat on|b player <talk>|b plu high
3 b pop <hinted>|b pop item|b por <odd>|b position and|b previou and|b problem $|b put every|b put on
3 b put their|b put ther|b python <hinted>|b quadratic $|b quell <odd>|b queu <facts>|b queu <odd>
3 b queu <shown>|b queu dot|b rabbit breed|b rabbit of|b rais the|b rather <unknown>|b recherch <odd>
3 b recherch dichotomiqu|b regret it|b rest <hinted>|b rest fall|b right <asked>|b right in|b ring by|b rippl in
3 b round <hinted>|b round by|b run the|b run to|b runner <shown>|b rush at|b s <shown>|b sam as|b sam with
3 b scratch $|b search a|b second <facts>|b see <asked>|b see <odd>|b see who|b seen <hinted>|b self d
3 b seven <asked>|b several tim|b shar a|b shift <asked>|b shortest <odd>|b should <telling>|b sibl $|b sign it
3 b simp <shown>|b sinc youd|b singl <telling>|b sit right|b slip <hinted>|b slip of|b smallest <shown>|b snak $
3 b so nic|b someon <talk>|b someth to|b sort $|b sort <asked>|b sort doe|b sort you|b splendid $|b split in
3 b stand $|b stand after|b start plu|b stay <facts>|b stay out|b still <facts>|b still fail|b still fre
3 b still open|b stop one|b stor $|b str in|b straight into|b subarray <shown>|b subarray with
3 b suggest <hinted>|b tabl <hinted>|b tail <odd>|b taken from|b ten $|b ten in|b ten pas|b ten with
3 b test with|b than when|b that <talk>|b that again|b that are|b that arent|b that becaus|b that join
3 b that mean|b that must|b that not|b that sav|b that very|b the area|b the box|b the call|b the fullest
3 b the kettl|b the minut|b the morn|b the nail|b the plain|b the pointer|b the stal|b the straighten
3 b the tail|b the vot|b them are|b them to|b then the|b they dont|b thi <shown>|b thing are|b thing is
3 b think aloud|b think i|b third <hinted>|b thos are|b thos on|b thos wait|b thos with|b though ther
3 b thre <talk>|b thre red|b thre you|b through four|b til $|b till the|b tim would|b to hold|b to lat
3 b to middl|b to recognis|b to the|b togli <unknown>|b too larg|b toward each|b trad spac|b trust your
3 b twic as|b twin <talk>|b two $|b two add|b two short|b un <unknown>|b una lista|b une <shown>|b unles the
3 b upper one|b used <telling>|b utilis une|b verkettet <shown>|b very warm|b visit set|b walk it|b walk through
3 b was <hinted>|b was already|b was her|b was never|b way and|b way in|b we $|b we speak|b wer <unknown>
3 b wer after|b what at|b what kind|b what matter|b what still|b what stop|b when $|b when my|b when to
3 b whenever it|b wher must|b which <hinted>|b which singl|b who <facts>|b who <telling>|b who alway
3 b who oldest|b whol thing|b whom $|b why <talk>|b will <facts>|b with either|b with fewer|b with what
3 b without say|b without shift|b without sort|b wonderful $|b wont be|b wont ever|b wont go|b worterbuch $
3 b worth nin|b would <talk>|b would blow|b would i|b would touch|b writ it|b yesterday <hinted>|b you anyth
3 b you brought|b you cut|b you hop|b you leav|b you not|b you pil|b you play|b you split|b you spot
3 b you with|b you wor|b youd <talk>|b youd hear|b youd just|b youd see|b youll <facts>|b your a|b your hold
3 b your leg|b your one|b your pop|b your record|b your short|b your slow|b your total|b your zero
3 b youv <telling>|b youv a|b youv ever|b youv only|b youv sort|b youv thought|b zeigern $|b zigzag <talk>
3 b zigzag traversal|b zusammen $|guess about the language you|guess alway|guess each|guess hand|guess id
3 guess thatll|guess why|leads copy|leads follow|leads fre|leads lie|leads minu|leads turn|leads twin
3 leads water|n <talk> 1|nothing again|nothing aur|nothing binar|nothing board|nothing cest|nothing chain
3 nothing charli|nothing clear|nothing compt|nothing du|nothing dynamic|nothing es|nothing ever|nothing given
3 nothing glanc|nothing hit|nothing honest|nothing kilo|nothing ordena|nothing previou|nothing recherch
3 nothing taken|nothing then|nothing theyd|nothing trad|nothing try|nothing una|nothing voila|nothing went
3 plan check|plan left|plan mm|plan start|plan that names are|plan that names its|plan that names writ|plan yes
3 question halv|question index|question much|remark an|remark c|remark cant|remark forty|remark minu
3 remark pictur|remark start|remark strict|remark t|remark that names return|remark that names set|remark their
3 remark to|reports actual|reports agre|reports argu|reports attendant|reports balloon|reports bill
3 reports binar|reports black|reports bottom|reports bridg|reports busines|reports car|reports charli
3 reports clear|reports combinatoric|reports company|reports conga|reports current|reports day
3 reports dichotomiqu|reports distanc|reports draw|reports drink|reports everyon|reports everyth|reports eye
3 reports forward|reports fourth|reports good|reports gut|reports guy|reports happy|reports hes|reports huh
3 reports id|reports kilo|reports meet|reports mer|reports nicer|reports ordereddict|reports ouch|reports pictur
3 reports pointer|reports recherch|reports sery|reports shor|reports skip|reports someon|reports strok
3 reports tally|reports techniqu|reports unlink|reports voila|reports warmer|reports weight|reports wider
3 reports winner|reports wonderful|reports youngest|reports zigzag|requests acros|requests belong|requests call
3 requests elsewher|requests figur|requests italian|requests lov|requests point|requests smil|requests spell
3 requests spend|requests structur|requests turn|requests visit|s <said> all|s <said> equal|s <said> let
3 s <said> linear|s <said> may|s <said> well|s <shown> <n>|s <shown> ahead|s <shown> better|s <shown> coat
3 s <shown> common|s <shown> forget|s <shown> frequency|s <shown> gon|s <shown> helper|s <shown> newest
3 s <shown> paint|s <shown> settl|s <shown> smil|s <shown> spend|s <shown> start|s <shown> surnam|s <shown> walk
3 s <shown> warm|s <shown> your|s ^ a|s ^ aur|s ^ belong|s ^ binar|s ^ calendar|s ^ cannot|s ^ charli
3 s ^ common|s ^ dichotomiqu|s ^ differ|s ^ digit|s ^ drawer|s ^ empty|s ^ es|s ^ frequency|s ^ hav|s ^ iter
3 s ^ kilo|s ^ machin|s ^ mak|s ^ minu|s ^ neednt|s ^ ouch|s ^ out|s ^ provid|s ^ recherch|s ^ recurrenc
3 s ^ sad|s ^ say|s ^ train|s ^ twic|s ^ was|s a alon|s a around|s a counter|s a differenc|s a fall|s a known
3 s a look|s a may|s a person|s a put|s a shorter|s a the|s a told|s abba start|s about lin|s add latest
3 s again again|s ahead writ|s all <said>|s all join|s all their|s alway up|s am to|s an that|s an thought
3 s and a|s and about|s and along|s and attendant|s and call|s and ever|s and happy|s and itself|s and of
3 s and pop|s and sam|s and tabl|s answer first|s any youv|s append final|s are lin|s are second|s are when
3 s arrow burst|s as first|s as hav|s as last|s as nest|s as said|s as ther|s as tim|s at befor|s at is
3 s at million|s at upper|s away a|s away other|s back forth|s back its|s be bigger|s be me|s be very
3 s befor any|s befor are|s behind twin|s being is|s between finger|s binary <shown>|s both that|s both you
3 s box box|s box each|s brauchst nicht|s bucket one|s buy <shown>|s by by|s by from|s by has|s by i|s by plac
3 s by second|s by without|s cam and|s cam is|s can two|s cas and|s catch that|s check ther|s clash gon
3 s clash the|s clean a|s clear at|s closer opener|s closer the|s collect the|s comfortabl that|s compar as
3 s comparison <shown>|s con ultimo|s could hand|s could keep|s could that|s count at|s count on|s de <shown>
3 s de dos|s dem sortieren|s did leav|s direction the|s divid two|s do and|s do hold|s doesnt at|s don ten
3 s dos anterior|s doubl the|s down first|s drop in|s drop to|s each can|s each who|s earlier is|s earlier the
3 s enough <shown>|s est somm|s every wher|s explor a|s explor entir|s extend <shown>|s fals its|s fals your
3 s finger it|s finish a|s first know|s first with|s floor in|s for dictionary|s for floor|s for million
3 s four thre|s fresh is|s from it|s from low|s from sam|s from small|s gav the|s giv the|s gleitend mit
3 s glu <shown>|s going say|s had by|s half that|s has <said>|s has <shown>|s has doubl|s has two|s hav been
3 s hav thought|s hav throw|s havent to|s he was|s head tail|s her i|s her your|s higher the|s hol the
3 s hour the|s how can|s how tim|s how two|s i j|s i two|s i youll|s if add|s if are|s if at|s if end
3 s if lookup|s if middl|s if one|s if over|s if stor|s im an|s im out|s im you|s in about|s in as
3 s in current|s in whil|s in world|s ink a|s into dictionary|s is answer|s is bit|s is fiv|s is friend
3 s is left|s is longer|s is much|s is worth|s it alway|s it open|s it or|s it run|s it up|s it youv
3 s its gues|s its paint|s its wrong|s its youd|s its your|s keep pil|s key by|s knew the|s know one|s la de
3 s last <said>|s last if|s last off|s last said|s last wher|s later <shown>|s lay from|s lead a|s leav at
3 s leav for|s left at|s left your|s les wher|s let map|s lik <shown>|s lik hear|s lin behind|s lin grow
3 s littl of|s littl to|s look anyth|s look first|s look thos|s loop many|s loop that|s loop with|s lov it
3 s mad to|s many start|s many ther|s many your|s map the|s map to|s mark when|s marker the|s may me
3 s me mention|s mehr du|s met befor|s middl constant|s might that|s mis last|s mor each|s mor it|s my never
3 s my ran|s n i|s never you|s new <shown>|s next nod|s next one|s nin <shown>|s no that|s nobody been
3 s nobody thi|s nod next|s not enough|s not out|s occur often|s of be|s of door|s of pair|s of plu|s of run
3 s of she|s off youv|s old or|s on being|s on branch|s on is|s on pair|s on step|s onc enough|s one down
3 s one grow|s one has|s one learn|s one open|s one over|s one question|s one rather|s one stand|s one tim
3 s only hav|s opener on|s or you|s order on|s order their|s ordinary <shown>|s other of|s out from|s out thre
3 s outer until|s over sam|s overflow a|s overwrit first|s overwrit with|s own you|s pair by|s partner and
3 s partner you|s path a|s peopl with|s phon in|s pick a|s pil plat|s pil you|s plac a|s plac that|s plac to
3 s plain of|s plan a|s position a|s power two|s previou next|s push and|s push the|s put cach|s put sock
3 s put that|s python an|s python remember|s r <n>|s r to|s rang one|s rather an|s rather it|s rather when
3 s rather with|s recent still|s rest one|s return stack|s round circl|s row one|s run test|s run to|s rush all
3 s say mor|s second com|s self mov|s seven want|s shorter the|s sign <shown>|s singl are|s singl would
3 s six ten|s slid a|s slid it|s slid window|s slip paper|s smallest by|s smallest is|s so to|s solv with
3 s somm deux|s sort and|s spac tim|s spar all|s spread it|s start its|s stay of|s still her|s subarray a
3 s tak an|s ten eleven|s than equal|s that again|s that into|s that later|s that plu|s that put|s that start
3 s the along|s the below|s the between|s the button|s the climb|s the drawer|s the from|s the gam|s the left
3 s the mov|s the station|s the tal|s the tower|s the variabl|s the we|s the whil|s their to|s ther method
3 s they <said>|s thing <said>|s thing look|s thing thi|s thing your|s think a|s thos and|s thos one
3 s thos pass|s thought that|s thre eight|s through loop|s throw what|s tim add|s tim the|s tim you|s to again
3 s to can|s to hash|s to n|s to one|s to top|s to would|s total the|s touch one|s toward other|s twenty in
3 s twenty or|s twenty will|s two add|s two four|s two nin|s two one|s two thos|s un de|s unhook nod
3 s until clash|s until old|s up answer|s up entir|s up word|s use or|s vertic <shown>|s walk and|s want a
3 s want put|s was he|s was plac|s way of|s weakest <shown>|s well the|s what keep|s what look|s what should
3 s when lost|s when should|s when the|s whenever <said>|s wher com|s wher thre|s whether already|s whether has
3 s which as|s which first|s which is|s which tak|s whichever you|s whoever up|s why <shown>|s will as
3 s window grow|s with heap|s with previou|s with priority|s with step|s without if|s would nam|s would tak
3 s would up|s x i|s you <shown>|s you along|s you everyth|s you how|s you just|s you next|s you on
3 s you python|s you skip|s you sum|s you why|s youd by|s youd yourself|s youll it|s your at|s your could
3 s your pil|s your reach|s your round|s your someth|s your test|s your then|s youv already|s youv been
3 s zahl die|sets up check|sets up compar|sets up complet|sets up doub|sets up hit|sets up index|sets up join
3 sets up jump|sets up nod|sets up older|sets up order|sets up overwrit|sets up plan|sets up remov
3 sets up school|sets up serv|sets up twin|sets up walk|syntax assign|syntax delet|syntax minu|syntax pop
3 tells aim|tells al|tells attendant|tells bloc|tells brit|tells caterpillar|tells chaine|tells chap|tells chas
3 tells choir|tells clean|tells compara|tells component|tells compt|tells contain|tells country|tells dabord
3 tells das|tells decorator|tells dernier|tells dir|tells divid|tells domino|tells erst|tells eviction
3 tells eye|tells faut|tells fil|tells furthest|tells grandmother|tells greater|tells heaven|tells hed
3 tells however|tells important|tells ink|tells ke|tells king|tells larg|tells las|tells len|tells long
3 tells lov|tells lower|tells luck|tells maz|tells modulo|tells moiti|tells morn|tells namesak|tells neednt
3 tells nombr|tells number|tells official|tells overkill|tells para|tells parcour|tells pinch|tells poor
3 tells quick|tells recomput|tells recursiv|tells region|tells reih|tells rout|tells search|tells shirt
3 tells shut|tells solution|tells squar|tells student|tells techniqu|tells toh|tells trust|tells untouch
3 tells utilis|tells verkettet|tells zusammen|w afford|w al|w around|w auf|w b|w balloon|w be|w bed|w begin
3 w bill|w black|w blink|w bloc|w bob|w both|w brit|w call|w catch|w caus|w chaine|w charli|w compara
3 w complet|w conclusion|w condition|w dabord|w dekho|w dernier|w dichotomiqu|w dir|w earth|w erst|w esta
3 w exercis|w eye|w fastest|w faut|w former|w great|w hadnt|w handl|w hay|w hing|w includ|w instant
3 w instrument|w join|w ke|w kth|w larg|w las|w manner|w meal|w mild|w moiti|w money|w never|w nightclub
3 w nombr|w notch|w observ|w onion|w opposit|w ouch|w para|w pattern|w plain|w profondeur|w proud|w quando
3 w recherch|w reih|w ris|w ruler|w seed|w short|w squar|w sticker|w straighten|w strang|w stroll
3 w suspiciou|w tag|w tax|w til|w toh|w told|w tower|w verkettet|w wrot|w yes|w zusammen
4 acts sets up sets up|advises addition|advises bound|advises com|advises condition|advises d|advises inclusiv
4 advises leap|advises mind|advises newest|advises pencil|advises recursion|advises self|advises sound
4 advises spoil|advises theyr|advises tre|advises tri|advises weakest|asks latest|asks list|asks plac|asks pop
4 asks read|asks sank|asks told|asks whol|b <said> knew|b <said> non|b <said> then|b <said> would
4 b <shown> call|b <shown> each|b <shown> liv|b <shown> map|b <shown> open|b <shown> pour|b <shown> self
4 b <shown> smaller|b <shown> that|b <shown> thos|b <shown> too|b <shown> will|b ^ <talk>|b ^ aha|b ^ apart
4 b ^ big|b ^ chain|b ^ copy|b ^ cover|b ^ dictionary|b ^ empty|b ^ har|b ^ il|b ^ import|b ^ into|b ^ kept
4 b ^ leg|b ^ listen|b ^ luck|b ^ mehr|b ^ memory|b ^ mor|b ^ my|b ^ oof|b ^ plat|b ^ recurs|b ^ stack
4 b ^ tally|b ^ thi|b ^ thre|b ^ warm|b ^ wie|b ^ with|b ^ yaar|b a cach|b a coffe|b a colour|b a diary
4 b a directory|b a great|b a hand|b a hous|b a later|b a long|b a marker|b a paper|b a ring|b accordion $
4 b add when|b again for|b aha $|b all youll|b along how|b also <talk>|b also hav|b alway mov|b alway sit
4 b an <asked>|b an unweight|b and be|b and cros|b and gather|b and the|b anfang sortieren|b answer <talk>
4 b are d|b around $|b arrang the|b as <said>|b as thi|b away each|b away which|b back button|b be doing
4 b be mark|b be position|b befor <said>|b befor it|b befor nin|b behind them|b beiden <odd>|b beiden vorherigen
4 b bel $|b best <facts>|b best one|b bet your|b beyond its|b blot <hinted>|b blot <talk>|b blot paper|b blu $
4 b both at|b both neighbour|b but one|b but the|b by compar|b by that|b by them|b c <talk>|b cada numero
4 b can already|b can driv|b can stop|b candidat sank|b carry $|b chain <telling>|b chain link|b chain you
4 b chang it|b character by|b child $|b choos from|b clear <facts>|b clear everyth|b clock <talk>|b coat <talk>
4 b comma <asked>|b company $|b compar $|b comparison of|b copy $|b correct <facts>|b cost you|b could $
4 b could it|b could leav|b could only|b count cant|b count has|b count its|b count together|b counter <shown>
4 b decid from|b deep is|b depth <asked>|b deux <odd>|b dictionary <shown>|b die beiden|b do about
4 b doblement <odd>|b doblement enlazada|b doe hav|b doe it|b doesnt chang|b don $|b don with|b don your
4 b dont even|b dont they|b dos <unknown>|b dot popitem|b dot prev|b doubl is|b dummy at|b e <unknown>|b e in
4 b each and|b each neighbour|b each slot|b eight each|b ein gleitend|b einfach die|b either is|b el ultimo
4 b els to|b els would|b end it|b end that|b end you|b ever go|b every step|b except the|b extra question
4 b fast $|b fenster <odd>|b fenster mit|b few $|b find <hinted>|b find minimum|b first <telling>|b first thre
4 b fish $|b for onc|b four that|b freez the|b frequency <odd>|b friend to|b from any|b from int|b ful <talk>
4 b furthest <shown>|b gather <talk>|b giv fiv|b gleitend <odd>|b gleitend fenster|b go first|b going down
4 b gon past|b got the|b group never|b half away|b half whos|b happy with|b has noth|b has pigeonhol|b hash $
4 b havent <hinted>|b he <asked>|b he <telling>|b head goe|b helper $|b her is|b her join|b her last|b hint $
4 b how good|b how one|b how that|b i didnt|b i hold|b i must|b i saw|b idea of|b im <hinted>|b in <said>
4 b in lov|b in only|b in thos|b int to|b is seven|b is sur|b is twenty|b isnt necessary|b it back|b it better
4 b it rather|b it sit|b italian from|b its a|b its an|b its either|b its match|b its tail|b its top
4 b judg that|b just look|b just onc|b keep <shown>|b keep for|b key <odd>|b la somm|b labell with
4 b last <hinted>|b lay on|b leav you|b letter word|b lie behind|b linear <facts>|b lista <odd>
4 b lista doblement|b look <odd>|b lookup by|b loop <talk>|b loop start|b lov <hinted>|b lov with|b lru <odd>
4 b lru underscor|b many tim|b map <facts>|b mat $|b mathematician <asked>|b may $|b may not|b me about|b me at
4 b me put|b me thre|b mean to|b meet it|b mehr <odd>|b mid <n>|b minu start|b minut ago|b miss $|b mistak $
4 b mit zwei|b month befor|b mov thing|b much <hinted>|b my eye|b nail $|b need <odd>|b need a|b neednt be
4 b neighbour is|b nest <odd>|b never $|b never work|b next thre|b nicht $|b not <odd>|b not after|b not wher
4 b now <shown>|b o <unknown>|b of c|b of pigeonhol|b of thirteen|b of when|b of zero|b off whenever
4 b often each|b often is|b old <facts>|b on your|b onc through|b one direction|b one hand|b one has
4 b one reach|b one so|b one ther|b one when|b one whos|b only need|b oof $|b opener on|b opinion $|b order $
4 b otherwis <shown>|b otherwis a|b out <facts>|b out on|b out what|b out when|b own is|b pack $|b partner is
4 b pas <talk>|b perfect <shown>|b pictur a|b piec <shown>|b pil from|b plain <talk>|b plenty if
4 b pointer <shown>|b pop for|b pour both|b prev <odd>|b prev dot|b provid you|b push or|b put asid|b put nin
4 b put thos|b python ordereddict|b python rais|b que <unknown>|b queu for|b rather <hinted>|b real all
4 b remain is|b rest <talk>|b right away|b roof <odd>|b run onc|b run one|b run smooth|b sam <telling>
4 b sam end|b sank each|b sank the|b say fiv|b say hello|b say nin|b se <unknown>|b second $|b second half
4 b second walk|b seen and|b seen it|b sens of|b serv you|b shall be|b sho $|b should <hinted>|b should start
4 b shrink on|b singl one|b sink all|b sink them|b sit $|b six of|b skip it|b skip that|b sleep $|b slid over
4 b slow for|b small heap|b somm <odd>|b somm des|b sort a|b sort array|b sort character|b sortieren $
4 b sound lik|b spirit $|b stack <odd>|b stal <facts>|b stal <hinted>|b stal end|b stapel $|b step from
4 b still be|b stretch is|b stretch to|b strok <asked>|b strok next|b strok on|b suppos that|b sur youd
4 b surround <odd>|b surround region|b sweep <talk>|b tail follow|b tal sheet|b ten minut|b test your
4 b textbook <hinted>|b that at|b that complet|b that didnt|b that has|b that mak|b that match|b that often
4 b that sentenc|b that thi|b the <talk>|b the bed|b the cloakroom|b the complet|b the cur|b the dearest
4 b the folk|b the interviewer|b the kitchen|b the lower|b the natural|b the newer|b the pivot|b the victim
4 b the voic|b the wet|b them a|b them so|b ther $|b ther i|b ther to|b ther when|b they $|b they had
4 b theyd <odd>|b thi <talk>|b thi one|b think <shown>|b third <facts>|b thos <hinted>|b thos figur|b thousand $
4 b thre will|b thre with|b throw half|b to <said>|b to eleven|b to index|b to think|b to whom|b together and
4 b too much|b took off|b top off|b tower $|b tri <odd>|b truth $|b twenty question|b twin may|b two <facts>
4 b two <telling>|b two be|b two cas|b two figur|b two stag|b ultimo <odd>|b under it|b underscor cach
4 b up each|b up is|b us talk|b use <asked>|b use <telling>|b usual <hinted>|b victim $|b visit and|b visit in
4 b vorherigen <odd>|b walk <shown>|b walk over|b was either|b way the|b went to|b what remain|b what youv
4 b when <asked>|b when i|b when low|b wher everyon|b wherea <talk>|b whether what|b which can|b which two
4 b who count|b whos left|b why <said>|b why throw|b widest <shown>|b will be|b window with|b wish you
4 b with memory|b without <telling>|b work $|b world $|b worth <talk>|b worth a|b would $|b would feel
4 b would fool|b would say|b writ one|b writ their|b x and|b yaar $|b you <unknown>|b you an|b you clean
4 b you handl|b you how|b you jump|b you one|b you treat|b you wear|b you when|b you who|b your ask
4 b your drop|b your set|b your talk|b youv check|b youv got|b zero befor|b zwei zeigern|guess lik|guess ninety
4 guess nobody|guess sad|guess sur|guess target|guess ten|guess thi|leads say|nothing cover|nothing explor
4 nothing group|nothing har|nothing il|nothing its|nothing kept|nothing leg|nothing loop|nothing mehr
4 nothing nim|nothing queu|nothing rais|nothing return|nothing send|nothing spill|nothing stack|nothing swallow
4 nothing tally|nothing unhook|nothing utilis|nothing wie|plan bracket|plan could|plan good|plan suppos
4 plan that names let|plan that names look|plan that names tell|plan that names use|plan they|plan who
4 question thre|remark by|remark from|remark in|remark is|remark keep|remark spread|remark that names mak
4 remark that names ten|remark two|reports abl|reports back|reports beaten|reports bit|reports calendar
4 reports cod|reports combination|reports compas|reports cool|reports doubl|reports end|reports exclamation
4 reports fantastic|reports feel|reports heavy|reports j|reports job|reports lift|reports lump|reports nobody
4 reports oof|reports prepar|reports recip|reports record|reports sat|reports setrecursionlimit|reports shortcut
4 reports singl|reports someth|reports stapel|reports strip|reports tal|reports tallest|reports wash
4 requests anyth|requests cafeteria|requests forget|requests found|requests list|requests lookup|requests narrow
4 requests pond|requests push|requests rippl|requests teacher|requests told|requests youll|s <said> me
4 s <said> sort|s <said> too|s <shown> arent|s <shown> as|s <shown> bucket|s <shown> choos|s <shown> clos
4 s <shown> complain|s <shown> dict|s <shown> doe|s <shown> everyth|s <shown> fool|s <shown> friend
4 s <shown> group|s <shown> ive|s <shown> leap|s <shown> necessary|s <shown> old|s <shown> pigeonhol
4 s <shown> rather|s <shown> remain|s <shown> short|s <shown> smooth|s <shown> so|s <shown> ther|s <shown> til
4 s <shown> today|s <shown> turn|s <shown> up|s <shown> wet|s ^ aha|s ^ blok|s ^ captain|s ^ compt|s ^ comput
4 s ^ cool|s ^ day|s ^ div|s ^ dynamic|s ^ einfach|s ^ ek|s ^ end|s ^ f|s ^ find|s ^ heavier|s ^ ideal
4 s ^ il|s ^ jump|s ^ ka|s ^ later|s ^ mehr|s ^ nach|s ^ oof|s ^ ordena|s ^ question|s ^ quiet|s ^ rabbit
4 s ^ send|s ^ shap|s ^ somebody|s ^ straight|s ^ strok|s ^ subtraction|s ^ til|s ^ voila|s ^ wie|s ^ yaar
4 s ^ ye|s a ear|s a one|s a pictur|s a piec|s a sum|s a whether|s a will|s a youv|s a zero|s again every
4 s all say|s along one|s already that|s also first|s an pil|s an you|s and in|s and loop|s and sort
4 s and then|s are <shown>|s as argument|s as hold|s as know|s as went|s at third|s attendant the
4 s backward you|s bar the|s be her|s be is|s be use|s be with|s be you|s befor over|s beiden ergebniss
4 s below two|s between two|s border to|s bucket <said>|s bucket paint|s built <said>|s by to|s c <shown>
4 s c in|s call in|s call the|s can as|s candidat each|s cant <said>|s card in|s certain in|s chain <shown>
4 s character frequency|s check which|s check your|s climb a|s coat its|s cod your|s colour the|s com in
4 s comparison one|s could do|s could each|s could go|s could mak|s could you|s count an|s cross <shown>
4 s cut <shown>|s depth with|s did consider|s did think|s doesnt on|s dont all|s dont up|s down the|s e sort
4 s each <shown>|s each befor|s each doe|s each every|s each follow|s each leav|s each out|s ein fenster
4 s eleven twelv|s enough be|s entir befor|s entry its|s every on|s extend with|s fail the|s fall lov
4 s fenster zwei|s fifteen seven|s first smaller|s fiv four|s for complement|s for hash|s for partner|s for r
4 s for reason|s for your|s forgot <shown>|s four you|s fre think|s front drop|s got one|s got too|s guest a
4 s had drawer|s half million|s half them|s half you|s hang in|s hav consider|s hav sip|s hav to|s he had
4 s hear argument|s hear from|s hear much|s her hand|s her the|s her you|s high the|s highest downward
4 s highest until|s hold to|s hook the|s hous its|s i even|s i mention|s i x|s if alway|s if ever|s if got
4 s if lik|s if mark|s if newcomer|s if you|s in memory|s in opposit|s in rang|s in sort|s in unweight
4 s includ <shown>|s initial d|s input the|s insid loop|s instead <shown>|s into narrow|s is for|s is gold
4 s is her|s is littl|s is map|s is miss|s is textbook|s is they|s is work|s it clean|s it till|s italian pisa
4 s itll you|s its component|s jump on|s keep half|s keep heap|s keep opener|s kind <shown>|s know paint
4 s la des|s last one|s leav mark|s left smaller|s let on|s librarian a|s lif easier|s linear <shown>
4 s lista enlazada|s look ther|s lru cach|s may of|s mid one|s middl alway|s middl no|s middl ten|s min that
4 s mit zeigern|s most it|s mov as|s my by|s my kept|s new until|s next not|s nic you|s not or|s not over
4 s not which|s of chain|s of from|s of italian|s of paint|s of plain|s of the|s offic pigeonhol
4 s often <shown>|s on bad|s on the|s one cant|s one comparison|s one front|s one later|s one lie|s one on
4 s one sit|s one six|s one thre|s one up|s one wor|s only and|s only onc|s open the|s or another|s out their
4 s over middl|s over that|s paint fenc|s pair front|s peopl do|s pick best|s pictur caterpillar|s pil thos
4 s plenty you|s plu hash|s problem on|s promis to|s put my|s put of|s reach one|s read again|s remember result
4 s return on|s room it|s round loop|s row you|s runner the|s sav all|s search each|s second <shown>
4 s see cross|s see it|s see yourself|s serv an|s should what|s should whether|s shut outer|s sinc cant
4 s six pas|s smallest and|s so no|s somebody to|s somebody you|s sort mor|s spot the|s start <shown>
4 s start after|s start each|s start fresh|s start from|s start on|s stay it|s ston a|s stop an|s strok to
4 s subarray <shown>|s sur a|s swap inner|s tal a|s tal each|s than of|s that clos|s that is|s that last
4 s that least|s that no|s that too|s that yourself|s the <shown>|s the arrival|s the away|s the closer
4 s the creep|s the he|s the manner|s the nod|s the smallest|s the straight|s the wer|s the whos|s the will
4 s thi by|s think what|s though one|s thre a|s tim few|s tim hav|s to away|s to entry|s to most|s to over
4 s to position|s to the|s trac <shown>|s turn to|s two for|s two keep|s typ in|s up thos|s way go
4 s welch sortiert|s what compar|s what other|s what saw|s when compar|s when leav|s whenever a|s which with
4 s with chain|s with full|s with hundr|s with newcomer|s with s|s with stack|s with when|s without first
4 s wont see|s wont to|s wont yes|s wor <shown>|s work you|s would for|s would help|s wouldnt it|s writ each
4 s wrong for|s wrong of|s x x|s you an|s you comfortabl|s you still|s you unhook|s you up|s youd with
4 s youll me|s your ask|s your cas|s your edg|s your first|s your warm|s zero and|sets up <odd>|sets up call
4 sets up fall|sets up plain|sets up real|sets up right|sets up singl|sets up spread|syntax pair|syntax requests
4 tells aunt|tells biggest|tells bob|tells busca|tells calendar|tells carry|tells cinema|tells clip|tells clock
4 tells conductor|tells curl|tells deal|tells dig|tells doblement|tells doll|tells enlazada|tells gin
4 tells gleitend|tells go|tells grand|tells header|tells heard|tells homework|tells humour|tells il|tells knew
4 tells low|tells mehr|tells notebook|tells offset|tells plain|tells plant|tells quell|tells recurs
4 tells remainder|tells sank|tells setrecursionlimit|tells sit|tells slight|tells snak|tells somm
4 tells sortieren|tells stapel|tells suffic|tells tally|tells tower|tells tray|tells version|tells vorherigen
4 tells wasteful|tells wet|tells widest|tells wie|tells zeigern|w acros|w aggiungi|w aha|w ant|w arrow
4 w athlet|w beach|w bit|w brac|w breadcrumb|w busca|w cafeteria|w certain|w chap|w christma|w cloud
4 w compas|w content|w couldnt|w curl|w dancer|w dearest|w delight|w directory|w doblement|w doubl|w ek
4 w enlazada|w family|w fantastic|w for|w generou|w gin|w gleitend|w grandma|w ideal|w il|w int|w keepin
4 w ks|w longer|w mad|w mehr|w muddl|w nought|w oof|w pancak|w parcour|w professor|w quell|w reason
4 w region|w respectabl|w rom|w said|w say|w sibl|w somm|w sortieren|w spirit|w struck|w stuff|w tabl
4 w them|w twic|w unweight|w voila|w vorherigen|w want|w wie|w wish|w wonderful|w wont|w yaar|w ye|w zeigern
5 acts requests reports|acts requests requests|advises afresh|advises cach|advises candidat|advises clash
5 advises creat|advises gav|advises largest|advises learn|advises lov|advises pag|advises plat|advises pointer
5 advises rear|advises smil|advises tim|advises written|advises x|advises youd|asks element|asks exist
5 asks found|asks stand|asks stretch|b <n> and|b <said> are|b <said> arent|b <said> argument|b <said> go
5 b <said> has|b <said> map|b <said> up|b <shown> buy|b <shown> candidat|b <shown> dot|b <shown> guest
5 b <shown> kid|b <shown> might|b <shown> occur|b <shown> order|b <shown> remov|b <shown> sequenc|b <shown> she
5 b <shown> spend|b ^ ar|b ^ b|b ^ click|b ^ d|b ^ fix|b ^ gosh|b ^ hes|b ^ higher|b ^ ja|b ^ la|b ^ lo
5 b ^ nim|b ^ nin|b ^ pay|b ^ prev|b ^ record|b ^ return|b ^ rippl|b ^ sav|b ^ sho|b ^ sortier|b ^ spill
5 b ^ una|b ^ use|b ^ used|b ^ utilis|b ^ welch|b ^ when|b a certain|b a constant|b a data|b a lift|b a lin
5 b a linear|b a lot|b a notebook|b a parameter|b a relay|b a sweep|b a well|b after <odd>|b after you
5 b again <shown>|b against it|b all <said>|b also <facts>|b and alway|b and middl|b and reus|b and right
5 b and talk|b and whether|b anfang <odd>|b another candidat|b answer the|b any further|b anyth to|b ar $
5 b are <talk>|b are b|b arent enough|b array of|b ask if|b b comma|b bad $|b be of|b be proud|b be very
5 b be zero|b been <said>|b befor if|b beforehand $|b begin to|b being <asked>|b best <shown>|b between <asked>
5 b between thre|b binar such|b board <odd>|b both <talk>|b bottom is|b bravo $|b break that|b build each
5 b by <hinted>|b by <talk>|b by <unknown>|b by already|b by me|b call has|b can reach|b can stay|b can step
5 b captain $|b card for|b cas in|b chain <hinted>|b cheaper $|b check <asked>|b check <odd>|b check is
5 b clash is|b closer <asked>|b closer <talk>|b collection $|b com acros|b comma a|b common <shown>
5 b compar <odd>|b comparison <shown>|b count dot|b counter <hinted>|b counter <talk>|b crowd <talk>|b cur $
5 b dan <unknown>|b de hachag|b delta $|b depil a|b different <said>|b do to|b doe every|b dont comment
5 b dont see|b door and|b dot next|b doubl end|b draw one|b draw you|b ear to|b einen stapel|b element <hinted>
5 b evict <shown>|b eviction $|b exist $|b explor from|b f as|b fail on|b feel $|b fellow $|b fewer $
5 b fin plac|b first <shown>|b for explain|b for s|b forget everyth|b fram you|b fresh air|b from all
5 b from small|b front <talk>|b full <said>|b gather all|b giv up|b giv zero|b glu each|b go ther
5 b good <asked>|b gosh $|b grandmother <odd>|b grow <talk>|b half cant|b half was|b halft sortiert|b halv are
5 b hand the|b har <unknown>|b has the|b havent heard|b havent seen|b he said|b high <odd>|b highest <shown>
5 b highest <telling>|b hit $|b hol and|b how fast|b i could|b i let|b i wear|b i would|b ill <asked>
5 b im sworn|b immer <odd>|b in bucket|b in half|b index of|b insert <shown>|b is non|b is tru|b it finish
5 b it soak|b it wer|b itll <facts>|b its les|b its math|b its slower|b its too|b jed offnend|b join behind
5 b join to|b judg $|b just <telling>|b kilo $|b knew <talk>|b know $|b leav <shown>|b les <hinted>
5 b lie <talk>|b lift off|b lin never|b link <unknown>|b lo <odd>|b look thing|b lookup <odd>|b lookup tabl
5 b low and|b low high|b me in|b measur $|b mein <unknown>|b mention <telling>|b met <odd>|b middl without
5 b might <odd>|b minu that|b most <facts>|b mov back|b my hous|b my question|b nam on|b neighbor $|b neither a
5 b never had|b newest <facts>|b nic <talk>|b nin and|b nin on|b not <talk>|b not abl|b not stack|b notic $
5 b objection $|b of question|b of start|b of thos|b off <talk>|b offic has|b offnend <odd>|b offnend klammer
5 b onc out|b one <hinted>|b one box|b one com|b one join|b one may|b one next|b one pop|b one zero
5 b opener <talk>|b out with|b pair by|b part of|b person i|b phon <shown>|b plac <facts>|b plac among
5 b plac would|b plan for|b pointer and|b precedent $|b precis what|b prev <hinted>|b proper $|b put <said>
5 b put that|b queu <hinted>|b r and|b rabbit in|b rang of|b reason $|b relay $|b remember <shown>|b return one
5 b right hand|b rot <odd>|b rot orang|b rub it|b run at|b say <telling>|b seat <shown>|b see $|b see <facts>
5 b see <talk>|b seen befor|b set or|b setrecursionlimit $|b shirt $|b shorter <shown>|b simp <talk>|b simpl $
5 b sink each|b sink the|b six and|b six test|b sleep on|b slip by|b small <talk>|b smallest count|b solution $
5 b somebody last|b sortier <odd>|b sortiert <odd>|b sortiert ist|b stack for|b start afresh|b ston in
5 b stood ther|b stop <said>|b stor it|b strict $|b strok and|b swap it|b sworn to|b tabl <asked>|b tabl de
5 b tag $|b tal <shown>|b tallest tower|b textbook <facts>|b than <odd>|b that <shown>|b that first|b that hasnt
5 b that linear|b that miss|b that sam|b that second|b that solv|b that wouldnt|b the <shown>|b the bos
5 b the calendar|b the clash|b the dictionary|b the digit|b the hand|b the interview|b the jury|b the mov
5 b the offic|b the rightmost|b the second|b the siz|b the station|b the think|b the top|b the wait
5 b the weather|b the y|b the zigzag|b their kid|b their left|b thi cod|b thi week|b thing with|b thirty and
5 b thos for|b thought <talk>|b thousand <unknown>|b thousand deep|b thre <facts>|b through everyth|b tim if
5 b tim too|b to <unknown>|b to arriv|b to avoid|b to build|b to pick|b together $|b touch in|b touch only
5 b trie $|b troubl is|b trust the|b turn <talk>|b twic in|b umbrella $|b un dictionnair|b underscor <telling>
5 b une tabl|b unhook it|b until he|b upward and|b use <said>|b used <hinted>|b utilis <odd>|b variabl are
5 b want $|b was going|b wer discover|b wet $|b what <facts>|b what <talk>|b what mak|b what might|b when the
5 b when ther|b wher <said>|b wher might|b whether <talk>|b which all|b whol problem|b why doe|b will to
5 b wip the|b with <said>|b with binomial|b with in|b with push|b with that|b without $|b worst $
5 b would happen|b would sav|b you even|b you fetch|b you havent|b you heard|b you kick|b you linear|b you mad
5 b you read|b you speak|b you sur|b you understood|b your <unknown>|b your at|b your back|b your first
5 b your search|b zero a|guess about the language a|guess about the language advises|guess call|guess drop
5 guess is|guess leonardo|guess pleas|guess your|language each|language i|leads call|leads cam|leads depth
5 leads front|leads left|leads structur|leads sur|n <talk> 4|n <telling> 4|nothing although|nothing another
5 nothing ar|nothing click|nothing connect|nothing constant|nothing guard|nothing heapq|nothing la|nothing lo
5 nothing mov|nothing newest|nothing record|nothing seen|nothing seven|nothing sho|nothing stair|nothing stand
5 nothing trust|nothing u|nothing welch|nothing whatever|nothing you|plan row|plan that|plan that names could
5 plan that names if|plan that names though|plan their|plan walk|question fiv|question run|question to
5 question with|question youll|remark call|remark id|remark let|remark mark|remark newest|remark nobody
5 remark otherwis|remark remember|remark reports|remark say|remark stretch|remark that names advises
5 remark that names heap|remark that names ive|remark that names requests|remark that names so|remark then
5 remark though|remark twenty|reports afraid|reports afresh|reports ar|reports ask|reports bad|reports basical
5 reports bisection|reports break|reports bury|reports c|reports certain|reports convinc|reports coupl
5 reports delta|reports door|reports election|reports empil|reports estimat|reports far|reports gam|reports gosh
5 reports green|reports hum|reports lying|reports mean|reports nest|reports ouvrant|reports parent|reports plat
5 reports remark|reports reorder|reports reveal|reports room|reports spell|reports spill|reports tout
5 reports turn|reports unhook|reports warteschlang|reports youd|requests along|requests ask|requests balanc
5 requests box|requests differenc|requests moment|requests n|requests peopl|requests slid|requests solution
5 s <said> after|s <said> an|s <said> be|s <said> los|s <said> would|s <shown> began|s <shown> being
5 s <shown> car|s <shown> drawer|s <shown> enter|s <shown> long|s <shown> lost|s <shown> nowher|s <shown> over
5 s <shown> parent|s <shown> recursion|s <shown> that|s <shown> wid|s <shown> would|s ^ also|s ^ ar|s ^ avec
5 s ^ basical|s ^ bury|s ^ but|s ^ can|s ^ caught|s ^ chuck|s ^ delta|s ^ depil|s ^ dll|s ^ du|s ^ dummy
5 s ^ edg|s ^ entry|s ^ fac|s ^ figur|s ^ former|s ^ friend|s ^ gosh|s ^ he|s ^ ink|s ^ ist|s ^ laugh
5 s ^ lin|s ^ newcomer|s ^ night|s ^ rais|s ^ rest|s ^ revers|s ^ sleep|s ^ sortier|s ^ stood|s ^ taken
5 s ^ the|s ^ tout|s ^ tre|s ^ utilis|s ^ very|s ^ whenever|s ^ wherever|s ^ x|s a again|s a amount
5 s a behind|s a chain|s a clas|s a from|s a hammer|s a hav|s a longer|s a mark|s a nor|s a straight|s a tool
5 s a way|s add shift|s add that|s after it|s already your|s also the|s an from|s an map|s an stack|s and an
5 s and be|s and do|s and drop|s and eight|s and first|s and set|s and youv|s append a|s are at|s are least
5 s as go|s as wait|s ask for|s at if|s at of|s at start|s at zero|s away tim|s balanc the|s basical it
5 s be enough|s be off|s befor had|s befor mov|s befor round|s befor stor|s begin fresh|s better <shown>
5 s both ever|s bottom is|s bucket in|s bucket that|s by all|s by half|s by one|s by till|s c zero|s cam last
5 s cam one|s candidat <shown>|s card each|s carry to|s certain hurt|s chain both|s chain the|s closer expect
5 s collect their|s com at|s com second|s compar when|s constant you|s count and|s count zero|s depil chaqu
5 s dequ popleft|s do com|s do thos|s doe trick|s don homework|s dont me|s dont with|s dot equal|s each gav
5 s each goe|s each must|s ein und|s either <shown>|s either on|s either to|s entry ever|s every to|s extra and
5 s f in|s far that|s first ther|s first whether|s fiv one|s fiv ten|s for <shown>|s friend the|s from earlier
5 s from fresh|s from high|s from smaller|s go it|s goe it|s going one|s gon the|s grandmother her
5 s group <shown>|s group mix|s grow shrink|s had down|s half each|s half your|s halft ist|s halv left
5 s has gon|s hash <shown>|s he a|s however split|s hunt the|s i enjoy|s i hav|s i n|s i somebody
5 s i yesterday|s if later|s im with|s in pas|s in remember|s in right|s insert again|s into as|s into by
5 s is clean|s is hash|s is insid|s is very|s is word|s is youll|s it all|s it befor|s it going|s it only
5 s its befor|s its check|s jedem landfeld|s just at|s just yourself|s kick out|s knew one|s know that
5 s last be|s last of|s last valu|s lay on|s least on|s left of|s leg offnend|s length the|s lie its
5 s list the|s log and|s look befor|s mak les|s many each|s mark youv|s may say|s memory the|s mor the
5 s mor you|s most with|s must out|s n <shown>|s n enumerat|s neighbour neighbour|s neither sort
5 s never backward|s never one|s new in|s new only|s new you|s next out|s nod prev|s nod to|s not your
5 s number <shown>|s of floor|s of maz|s of new|s of solv|s of thousand|s of zero|s off go|s onc that|s one a
5 s one of|s one one|s one round|s one said|s one shut|s one sink|s one sum|s or <shown>|s out plac|s over of
5 s own <shown>|s pigeonhol one|s pil paper|s plac in|s plat the|s plu in|s point you|s problem in|s rang two
5 s real to|s record <shown>|s red on|s remov <shown>|s return wait|s row a|s sam again|s scan the
5 s search what|s see which|s send two|s settl the|s shed it|s sinc count|s solv in|s somebody week
5 s someth for|s stand seven|s start for|s still its|s strok <shown>|s tabl hachag|s tabl no|s than neighbour
5 s that and|s that befor|s that insid|s that keep|s that onc|s that tal|s that will|s that without|s the among
5 s the arm|s the catch|s the direction|s the exist|s the instead|s the les|s the never|s the than|s the to
5 s them from|s they be|s thi befor|s think an|s thos are|s thos the|s thos wait|s thousand will|s til two
5 s tim find|s to afresh|s to against|s to compar|s to door|s to or|s to rear|s to so|s to sort|s to them
5 s tool a|s top off|s try it|s try start|s twin lie|s two them|s two what|s under own|s une de|s up ten
5 s was wrong|s we to|s what giv|s what real|s when began|s when find|s when of|s when scan|s whether hav
5 s whether partner|s whether two|s which arriv|s which each|s which the|s whil high|s whil in|s window and
5 s with extra|s with hand|s with nam|s with on|s with weakest|s without anyth|s worry it|s would better
5 s would you|s writ <shown>|s you throw|s you updat|s you zero|s your jump|s your the|s your ther|s zero out
5 s zuerst dem|sets up centr|sets up com|sets up counter|sets up current|sets up drawer|sets up find
5 sets up forget|sets up hang|sets up next|sets up result|sets up seen|sets up turn|tells ascend|tells bel
5 tells bfs|tells bound|tells cell|tells cest|tells delet|tells dfs|tells dictionnair|tells ergebniss
5 tells expression|tells fenster|tells guarda|tells hachag|tells hang|tells hi|tells imag|tells inicio
5 tells label|tells labell|tells ladder|tells lady|tells list|tells nim|tells nobody|tells offnend|tells op
5 tells ordena|tells precedent|tells register|tells rippl|tells schli|tells se|tells sortier|tells ston
5 tells subarray|tells tend|tells tram|tells ultimo|tells underneath|tells want|tells wis|tells woordenboek
5 w afraid|w ashor|w bel|w binar|w bottom|w brought|w bury|w cheer|w climb|w cloakroom|w compt|w copy
5 w delta|w dinner|w drip|w ergebniss|w especial|w first|w gosh|w greedi|w guarda|w hachag|w index|w inicio
5 w joy|w jury|w kilo|w kis|w lost|w memois|w namesak|w op|w ordena|w ought|w path|w peel|w postfix
5 w precedent|w prepar|w rightmost|w schli|w se|w second|w settl|w shirt|w shoulder|w soak|w sortier
5 w surpris|w that|w thatd|w thick|w to|w togli|w trip|w ultimo|w utilis|w wet|w woordenboek|w world
6 acts reports reports|advises beyond|advises certain|advises coat|advises contain|advises cross|advises distanc
6 advises eras|advises piec|advises set|advises somebody|advises spar|advises whol|advises writ|asks gav
6 b <said> is|b <said> it|b <said> off|b <shown> <odd>|b <shown> area|b <shown> fit|b <shown> guess
6 b <shown> hand|b <shown> knew|b <shown> run|b <shown> say|b <shown> shorter|b <shown> villag|b ^ anyon
6 b ^ chang|b ^ empil|b ^ fill|b ^ flip|b ^ gebruik|b ^ glad|b ^ going|b ^ heapq|b ^ iccanobif|b ^ k|b ^ mak
6 b ^ much|b ^ out|b ^ overkill|b ^ per|b ^ priorityqueu|b ^ taken|b ^ through|b ^ tiefensuch|b ^ tri|b a bar
6 b a built|b a card|b a flag|b a hundr|b a hurry|b a lambda|b a sailor|b a teacher|b a twin|b a twist
6 b about <facts>|b acces <asked>|b acces <hinted>|b acces order|b act it|b afresh is|b after every|b after its
6 b agr with|b all i|b alon wont|b along $|b along and|b already gon|b already has|b an <telling>|b and insert
6 b and its|b and out|b and spread|b and t|b another <said>|b answer you|b any <said>|b app it|b append <odd>
6 b are small|b arriv at|b as soon|b at <said>|b at worst|b at you|b aunt <odd>|b aunt <talk>|b aus $
6 b basical <odd>|b befor add|b befor lunch|b behind <talk>|b besid her|b better $|b better <odd>|b better be
6 b bigger one|b binary $|b both <facts>|b both <shown>|b bottom $|b boy $|b bring a|b but not|b button of
6 b by nam|b by ris|b by with|b by yourself|b c <n>|b cada <odd>|b call most|b can sav|b cant ever|b cant say
6 b carry one|b cas will|b cest <odd>|b check which|b click open|b climb again|b closer at|b coat $|b coat on
6 b cod <facts>|b collect from|b comfortab $|b comma <hinted>|b correct <shown>|b cost <shown>|b could <said>
6 b count from|b d of|b day <shown>|b dealt with|b debut $|b decid it|b default of|b depth as|b des deux
6 b did i|b distanc $|b do <said>|b do as|b dont <unknown>|b dot <facts>|b dot item|b down <shown>|b drawer of
6 b each hous|b ear one|b els <hinted>|b even <hinted>|b even <odd>|b every <shown>|b every call
6 b every generation|b every last|b everyth <asked>|b everyth fall|b everyth you|b f $|b fall <facts>
6 b fall <talk>|b fashion $|b fermant $|b fil $|b fin <shown>|b first serv|b for <said>|b for <shown>
6 b for each|b for her|b friend in|b front <odd>|b gebruik <odd>|b gebruik een|b giv $|b going <shown>
6 b got your|b grandparent <talk>|b group from|b grow on|b had better|b hand <shown>|b has mor|b has your
6 b hav you|b head <hinted>|b head <odd>|b heavier than|b hello $|b hom and|b hous on|b i never|b i put
6 b idea $|b if len|b if they|b im with|b in behind|b in first|b in just|b in pisa|b indic $|b insid <odd>
6 b insight $|b is first|b is such|b is visit|b it $|b it behind|b it cost|b it don|b it turn|b itll <shown>
6 b its <asked>|b its smallest|b its worth|b just about|b key $|b key <asked>|b key <shown>|b kick out|b knew $
6 b knew that|b l and|b last com|b last two|b lengthen the|b lie beyond|b lik the|b lin befor|b littl les
6 b liv <hinted>|b liv next|b lookup <hinted>|b lov <facts>|b machinery as|b man <odd>|b many step|b many strok
6 b may forget|b may lie|b met the|b miss part|b modulo the|b month <talk>|b mor often|b mov as|b much <talk>
6 b much memory|b must alway|b must match|b my not|b my watch|b my wif|b n <shown>|b n minu|b n tim|b nam it
6 b near <shown>|b neednt <facts>|b negativ <talk>|b negativ index|b neighbour to|b nobody is|b not allow
6 b of bee|b of empty|b of plat|b of queu|b off <shown>|b off every|b old puzzl|b oldest <hinted>|b on just
6 b onc by|b one after|b one did|b one drawer|b one lead|b one two|b only afterward|b only append|b only in
6 b opener to|b or one|b other part|b out even|b over when|b overkill and|b pas is|b percent of|b pigeonhol $
6 b pila $|b plac is|b plant a|b popitem last|b pour <talk>|b previou <hinted>|b previou <shown>
6 b priorityqueu $|b put together|b queu is|b queu of|b reachabl from|b recent has|b recent one|b record the
6 b remember them|b remov from|b remov that|b repeat work|b rest <odd>|b right to|b s and|b said <shown>
6 b sam <unknown>|b sam count|b sam first|b say <facts>|b say im|b say it|b scenic <odd>|b scenic rout
6 b seat the|b second <said>|b sequenc $|b shak <talk>|b shak hand|b she on|b shorter $|b shouldnt you
6 b sid view|b siempr <odd>|b simpl <talk>|b simpler if|b sinc <asked>|b six lin|b sleep <talk>|b slic <odd>
6 b slip for|b smaller <shown>|b someon i|b someth <hinted>|b soon as|b sorry to|b sort nor|b sort thos
6 b spread <hinted>|b stag $|b stand just|b stand on|b step $|b subtract $|b t $|b tal <odd>|b tal first
6 b talk $|b test whether|b than to|b than with|b that <facts>|b that also|b that cas|b that dictionary
6 b that fiv|b that if|b that most|b that put|b that sort|b that wait|b the domino|b the fellow|b the furthest
6 b the grandparent|b the opposit|b the pen|b the recurrenc|b the scenic|b the truth|b ther real|b thes <hinted>
6 b they want|b theyv got|b thi from|b thing <shown>|b thos down|b thos is|b thos thre|b though <shown>
6 b thought of|b thought youd|b thre <shown>|b thre that|b till its|b to serv|b to someth|b to twelv|b train $
6 b train on|b truthy $|b try that|b twin that|b two by|b two dummy|b two letter|b two smaller|b una pila
6 b up her|b up until|b upsid down|b use les|b wait <hinted>|b want someth|b we <shown>|b wer <asked>
6 b wer given|b what most|b whenever its|b wher wer|b wher you|b whil <asked>|b who do|b whos <talk>
6 b why <asked>|b with <unknown>|b with mor|b with who|b without <facts>|b without <said>|b wont help|b work but
6 b work her|b would hand|b wouldnt <shown>|b wrot <talk>|b you ought|b you pay|b you right|b youngest one
6 b your homework|b your only|b your pocket|b your tim|b your two|b zero fall|b zwei <odd>|guess are|guess clos
6 guess order|language leads|n <asked> 2|nothing 2|nothing afterward|nothing anyon|nothing clos|nothing doesnt
6 nothing empil|nothing empty|nothing gebruik|nothing iccanobif|nothing interval|nothing narrower|nothing open
6 nothing tiefensuch|nothing tri|plan ah|plan constant|plan halv|plan put|plan requests|plan that names compar
6 plan that names greedy|plan that names it|plan that names thank|plan theyd|question exact|question use
6 question work|remark h|remark hint|remark if|remark noth|remark skip|remark somebody|remark tells
6 remark that names in|remark that names n|remark that names not|remark that names would|remark theyr
6 reports <asked>|reports <n>|reports arrang|reports bring|reports browser|reports bus|reports clerk
6 reports cold|reports compar|reports excellent|reports fall|reports forever|reports generou|reports hir
6 reports hunch|reports ice|reports insight|reports later|reports machin|reports pila|reports popularity
6 reports position|reports priorityqueu|reports reckon|reports relation|reports simp|reports suppos|reports wid
6 reports worth|reports y|requests <odd>|requests bound|requests try|s <said> chang|s <said> giv|s <said> halv
6 s <said> thre|s <shown> among|s <shown> anyth|s <shown> beneath|s <shown> clerk|s <shown> finger|s <shown> hold
6 s <shown> longer|s <shown> mor|s <shown> on|s <shown> only|s <shown> simp|s <shown> spoil|s <shown> thos
6 s <shown> till|s <shown> view|s ^ ask|s ^ bei|s ^ cest|s ^ chaqu|s ^ climb|s ^ een|s ^ enjoy|s ^ eras
6 s ^ gav|s ^ gebruik|s ^ har|s ^ heaven|s ^ helper|s ^ hes|s ^ higher|s ^ jed|s ^ just|s ^ nlargest
6 s ^ overwrit|s ^ rippl|s ^ saw|s ^ shirt|s ^ smell|s ^ tiefensuch|s a addition|s a fermant|s a flood
6 s a phon|s a stroll|s act out|s afresh the|s all it|s an into|s and day|s and join|s and just|s as visit
6 s as walk|s as when|s at answer|s away one|s b one|s be that|s befor for|s befor go|s befor know
6 s begin <shown>|s besid join|s beyond <shown>|s bucket on|s by tal|s call common|s cant the|s compar all
6 s could them|s didnt you|s do see|s do without|s doppelt <shown>|s dot is|s drop of|s each he|s each join
6 s each thos|s each was|s earlier of|s eat the|s equal plu|s even the|s ever that|s everyth follow|s expect a
6 s far slow|s feel <shown>|s fifty of|s finish job|s first to|s for next|s for shortest|s for was
6 s forgot check|s full is|s girl you|s go and|s go first|s go to|s going do|s half can|s half me|s has beat
6 s has smallest|s hav twenty|s he them|s hold the|s hom dry|s i expect|s i wait|s if reach|s if too|s im your
6 s in draw|s in halv|s in pil|s in siz|s in zero|s inner for|s insid long|s into after|s is except|s is plain
6 s is seen|s is someth|s is thos|s it <n>|s it onc|s itll <shown>|s its appearanc|s its count|s its very
6 s jed klammer|s keep not|s kick that|s latest one|s leav as|s left befor|s left it|s len queu|s les two
6 s let <shown>|s liv door|s look at|s loop <shown>|s me say|s me to|s minimum a|s modulo length|s most has
6 s mov border|s narrower the|s neither a|s new check|s new she|s nic to|s not at|s not it|s of isnt
6 s of their|s of wer|s of you|s off top|s on <shown>|s on first|s on frequency|s on thos|s one earlier
6 s one further|s only way|s ordinary in|s out <said>|s out onc|s over <shown>|s per of|s plain will
6 s plain would|s plan <shown>|s precis they|s put hous|s python your|s rather you|s reach the|s read <shown>
6 s return its|s round python|s say <said>|s second at|s see what|s shall <shown>|s she every|s she only
6 s should with|s simp <shown>|s simp the|s sinc what|s slid <shown>|s slip the|s solv sam|s someon interview
6 s somewher the|s sort is|s spill on|s stack jumper|s still in|s still of|s stop it|s taken wrong|s test ther
6 s that cant|s that each|s that neat|s that second|s that textbook|s that them|s that word|s that work
6 s that wrong|s the be|s the now|s the till|s the train|s the under|s the you|s them again|s ther its
6 s ther much|s ther structur|s ther thre|s theyr by|s think halv|s thos you|s to upward|s to you
6 s troubl <said>|s two thing|s two valu|s unhook <said>|s unvisit <shown>|s up itself|s updat maximum
6 s version hav|s very <said>|s what pass|s when <shown>|s when hit|s when old|s when only|s wher last
6 s wher month|s wher twin|s whether in|s whether minu|s whether pil|s whil <shown>|s with memory|s with still
6 s with stor|s with that|s worth weight|s would begin|s would rather|s you append|s you longer|s you shift
6 s you ther|s you to|s your are|s your check|s your mor|s your now|s your so|s youv whether|s zero one
6 s zero to|sets up big|sets up bigger|sets up earlier|sets up good|sets up hand|sets up jot|sets up minu
6 sets up said|syntax a|syntax its|tells app|tells applicant|tells arm|tells ate|tells aur|tells basket
6 tells blok|tells bos|tells brac|tells cap|tells christma|tells clever|tells doppelt|tells finger|tells glas
6 tells gold|tells har|tells itll|tells jar|tells klammer|tells laid|tells lazy|tells lengthen|tells meanwhil
6 tells monday|tells overlap|tells pay|tells por|tells rais|tells rest|tells scor|tells send|tells sery
6 tells siempr|tells small|tells tool|tells trie|tells undo|tells uppermost|tells upward|tells victim
6 tells went|tells wor|tells word|tells z|w agr|w also|w alway|w anybody|w appearanc|w applicant|w attendant
6 w aur|w been|w breed|w build|w cest|w chuck|w comfortab|w compar|w cry|w das|w digit|w door|w doppelt
6 w extend|w falsy|w fashion|w fetch|w final|w fiv|w float|w gam|w gebruik|w gon|w handy|w har|w heavier
6 w hug|w itd|w ka|w klammer|w lat|w lengthen|w lift|w many|w mix|w much|w n|w narrower|w object|w other
6 w outward|w pebbl|w pie|w pila|w popularity|w por|w regret|w relax|w removal|w road|w scenic|w siempr
6 w silver|w simplify|w slap|w smooth|w spell|w stop|w supermarket|w swallow|w thing|w think|w thought
6 w together|w tout|w toy|w trie|w trivial|w upsid|w wander|w wed|w wif|w without
7 advises agre|advises cas|advises def|advises empty|advises mer|advises pass|advises question|advises result
7 advises scan|advises sheet|advises tail|advises today|advises wip|asks acros|asks add|asks hop|asks inner
7 asks mad|asks person|b <said> had|b <shown> <facts>|b <shown> bring|b <shown> comma|b <shown> ever
7 b <shown> los|b <shown> minimum|b <shown> never|b <shown> wrot|b <shown> your|b ^ <said>|b ^ are|b ^ arent
7 b ^ bin|b ^ call|b ^ careful|b ^ did|b ^ et|b ^ had|b ^ ind|b ^ know|b ^ mhm|b ^ neat|b ^ newest|b ^ notic
7 b ^ opener|b ^ quickselect|b ^ ring|b ^ shuffl|b ^ spell|b ^ tabl|b ^ we|b ^ wonderful|b a conga|b a crayon
7 b a doub|b a feel|b a fir|b a girl|b a kitchen|b a most|b a perfect|b a sound|b a ston|b a wast
7 b acros that|b all day|b all of|b along as|b an ear|b and typ|b and when|b and wip|b and writ|b answer befor
7 b anterior $|b append <talk>|b are thre|b as he|b as plac|b as thre|b as two|b at nought|b b <facts>
7 b be fin|b be the|b be wait|b befor look|b below plu|b beneath it|b besid it|b better off|b between thos
7 b bit <unknown>|b bit longer|b book <asked>|b build it|b busines $|b by exact|b candidat <odd>|b carry two
7 b cas one|b centr $|b chaqu <unknown>|b chaqu fermant|b chees $|b clear the|b cod <shown>|b cod for
7 b common <talk>|b common method|b copy <talk>|b could reach|b count <telling>|b count befor|b count in
7 b daughter <odd>|b dequ and|b dictionary <asked>|b dictionary would|b did <talk>|b direct <asked>
7 b direct after|b direction until|b dont <asked>|b draw your|b dummy <telling>|b each titl|b each to|b ear in
7 b ein hashtabell|b einen <odd>|b either that|b empil les|b equal <telling>|b excellent $|b far <talk>
7 b far has|b fibonacci <hinted>|b fibonacci <talk>|b fibonacci sequenc|b first two|b first was|b flood the
7 b follow only|b forget that|b four $|b full <odd>|b further <asked>|b glu <hinted>|b good <unknown>|b habit $
7 b halv would|b hand of|b hang on|b hang the|b hi <hinted>|b hold <shown>|b huh $|b hundr thousand|b i can
7 b i shouldnt|b if she|b ill <shown>|b im not|b in handy|b in thre|b in which|b initial of|b interview last
7 b into your|b is finish|b is link|b is n|b isnt <hinted>|b it began|b its counterpart|b its parent|b its plac
7 b ive <hinted>|b jump <telling>|b jump backward|b just <unknown>|b just lik|b just said|b keep an
7 b la <unknown>|b last person|b latest <shown>|b lay <odd>|b lead <talk>|b leav $|b leg <odd>|b leg jed
7 b length <talk>|b les ouvrant|b lie <shown>|b lift it|b lik <telling>|b lik plat|b lookup first|b man who
7 b map <odd>|b may shar|b me <talk>|b me giv|b me that|b memory is|b met that|b mhm $|b minimum of
7 b minu <odd>|b minu fiv|b mis $|b miss is|b mit einer|b mitad <odd>|b mor $|b mor to|b n is|b near the
7 b need her|b neighbour join|b never <odd>|b next equal|b no call|b nobody <asked>|b nod at|b non $
7 b not reveal|b not writ|b notebook $|b numero <odd>|b of <hinted>|b of bucket|b of lin|b of low|b of nin
7 b of ten|b of your|b off each|b often than|b old <odd>|b old <shown>|b old italian|b older entry
7 b on <telling>|b on onc|b onc the|b one jump|b one push|b one sweep|b one twic|b one without|b only then
7 b only turn|b only updat|b opener you|b ordenada $|b ought to|b out if|b ouvrant $|b paid for|b pair again
7 b pas over|b plu <talk>|b point into|b possibl <odd>|b possibl partner|b predecessor $|b proper <shown>
7 b r comma|b reach on|b real <unknown>|b recursiv <shown>|b remember only|b right below|b ring after
7 b robber or|b roll out|b round <talk>|b row <talk>|b scan on|b second tim|b seen is|b set <hinted>|b shor $
7 b sinc two|b smallest one|b so <shown>|b so <talk>|b solv thi|b stand next|b start a|b start goe|b stay as
7 b step down|b step up|b stick $|b stop when|b strok behind|b strong <facts>|b strong word|b such a
7 b sum <shown>|b sur that|b than onc|b that back|b that differenc|b that doe|b that twenty|b that twin
7 b the conductor|b the guest|b the job|b the leftover|b the program|b the rail|b the shift|b the smallest
7 b the street|b the v|b the wash|b the world|b them away|b then a|b ther too|b they <odd>|b theyr in
7 b thing in|b thos <said>|b thos <shown>|b thre $|b thre counter|b thre letter|b til a|b tim <talk>|b to how
7 b to remember|b to search|b to slid|b to whichever|b tool $|b tre of|b twelv minut|b two had|b two valu
7 b unclos one|b une <talk>|b une fil|b upon <shown>|b variabl and|b visit onc|b walk down|b was quick|b way of
7 b weakest <talk>|b week <talk>|b well known|b when nobody|b wher <asked>|b wher <talk>|b which a|b will <talk>
7 b with cash|b with key|b with s|b without <asked>|b without a|b wont say|b work in|b would find|b writ def
7 b you back|b you lay|b you remov|b you took|b you updat|b you used|b you your|b your scan|b your walk
7 b youv basical|b zuerst nach|guess can|guess inorder|guess music|guess obvious|guess put|guess warm
7 language you|leads <odd>|leads <talk>|leads key|leads mak|leads stood|leads tidy|nothing behind
7 nothing counter|nothing et|nothing evict|nothing freez|nothing hunt|nothing leonardo|nothing notic
7 nothing opener|nothing other|nothing out|nothing pui|nothing quickselect|nothing ring|nothing tabl|nothing tro
7 nothing twenty|nothing updat|nothing walk|plan number|plan that names reports|plan that names start
7 plan that names why|plan thre|plan why|question hold|question i|question keep|remark els|remark half
7 remark ive|remark that names a|remark that names can|remark which|reports agr|reports arrival|reports careful
7 reports cash|reports constructor|reports cran|reports ground|reports math|reports modify|reports mustnt
7 reports na|reports near|reports neater|reports notation|reports paid|reports promis|reports relay
7 reports remember|reports row|reports shelf|reports skeleton|reports subtraction|reports suitcas|reports thank
7 reports une|reports usa|requests <asked>|requests aloud|requests gues|requests nothing said|requests park
7 requests row|requests test|requests work|s <said> count|s <said> its|s <said> know|s <said> up|s <shown> acros
7 s <shown> arrival|s <shown> by|s <shown> circl|s <shown> click|s <shown> comparison|s <shown> component
7 s <shown> cost|s <shown> direct|s <shown> doing|s <shown> matter|s <shown> open|s <shown> rest|s <shown> step
7 s <shown> train|s ^ accordion|s ^ bfs|s ^ board|s ^ catch|s ^ cover|s ^ delet|s ^ doubl|s ^ elegant
7 s ^ explain|s ^ huh|s ^ mhm|s ^ n|s ^ nervou|s ^ nest|s ^ nim|s ^ quickselect|s ^ test|s ^ textbook|s ^ thi
7 s ^ think|s ^ uma|s ^ until|s a candidat|s a habit|s a has|s a not|s again the|s all from|s along its
7 s and hundr|s and index|s and right|s answer i|s answer it|s anyth still|s are think|s are too|s as next
7 s at <said>|s at last|s at seven|s away what|s be against|s becaus the|s been down|s been is|s befor fall
7 s behind loop|s below <shown>|s by wont|s cach <shown>|s cant nest|s card <shown>|s copy <shown>|s could to
7 s count ten|s d in|s do check|s do that|s down answer|s down every|s each could|s ear the|s earlier can
7 s empil ouvrant|s end may|s end your|s everyth a|s evict the|s expect to|s far <shown>|s find minimum
7 s first as|s for closer|s for comma|s for four|s for her|s for if|s for middl|s for now|s for opener
7 s for order|s for thousand|s fresh for|s from at|s from ston|s front its|s go you|s grow one|s had start
7 s hand the|s handful tim|s has out|s has that|s hav go|s hav seen|s her <shown>|s hop hav|s hous or
7 s how could|s how we|s i last|s i you|s id to|s if colour|s if second|s ill a|s ill that|s im say
7 s imagin a|s in center|s in chain|s in minut|s in what|s is shorter|s it front|s it slower|s it stay
7 s it theyr|s its doubl|s its entry|s its on|s its one|s ive out|s knock the|s last result|s latest that
7 s leav flag|s let finger|s let giv|s lift teacup|s lin <shown>|s lin a|s linear and|s lookup and|s lov you
7 s mak a|s many that|s map thi|s map what|s maximum the|s may further|s may left|s me its|s minu as
7 s much would|s n with|s negativ <shown>|s never them|s nobody to|s of clock|s of figur|s of let|s off front
7 s on track|s one add|s one and|s one drop|s one f|s one partner|s one wait|s open fresh|s or two
7 s otherwis <shown>|s out itself|s out your|s peopl hand|s plac each|s push one|s put first|s rang <shown>
7 s recent <shown>|s recent that|s recent to|s remember cam|s rest the|s return at|s rhym cash|s rub out
7 s sam over|s say a|s second <said>|s serv position|s she on|s shouldnt <shown>|s shouldnt be|s sink the
7 s smallest first|s someon in|s sort <shown>|s stand to|s start as|s start backward|s step <shown>|s suppos gav
7 s swap <said>|s tail the|s that both|s that open|s the a|s the answer|s the beforehand|s the group|s the hol
7 s the insid|s the insight|s the on|s the part|s the point|s the road|s the sit|s the that|s the the
7 s the way|s them each|s ther all|s ther old|s they their|s theyr up|s thi for|s thing keep|s think rabbit
7 s thos can|s thre one|s thre wont|s to enough|s to seen|s tre bee|s treat as|s twin to|s two could|s two glu
7 s until are|s until nobody|s walk of|s want other|s what <shown>|s what happen|s wher generation|s which how
7 s which of|s whichever the|s whos you|s will itself|s with lookup|s with nearest|s would your|s writ answer
7 s writ not|s you onc|s you plac|s you strict|s yourself and|s youv got|sets up backward|sets up below
7 sets up everyth|sets up exact|sets up fresh|sets up goe|sets up link|sets up new|sets up repeat
7 sets up smallest|sets up tak|syntax map|syntax one|syntax sort|syntax youd|tells <facts>|tells anterior
7 tells bill|tells bisect|tells bit|tells block|tells cough|tells crawl|tells debut|tells def|tells dll
7 tells einer|tells everyon|tells explor|tells follow|tells helper|tells innermost|tells jumbl|tells m
7 tells mein|tells nlargest|tells ordenada|tells priority|tells proper|tells sailor|tells skip|tells strict
7 tells sufficient|tells trim|tells warteschlang|tells wink|tells zwei|w <shown>|w age|w although|w anterior
7 w ar|w arrang|w bead|w cash|w chees|w confidenc|w cook|w cough|w debut|w end|w entir|w explicit
7 w forgotten|w fox|w hed|w huh|w hundr|w job|w lov|w mein|w mhm|w miss|w ordenada|w paint|w predecessor
7 w relay|w russian|w shall|w smallest|w spiral|w stair|w step|w sweat|w thank|w thirteen|w thrown|w trim
7 w truthy|w wardrob|w wor
8 advises ballot|advises discover|advises flood|advises larger|advises loan|advises overwrit|advises proper
8 advises r|advises refresh|advises reus|advises saw|advises stop|asks altogether|asks bas|asks begin
8 asks cross|asks different|asks fill|asks good|asks pick|asks point|asks sid|b <said> <hinted>
8 b <shown> attach|b <shown> check|b <shown> complet|b <shown> forty|b ^ arrang|b ^ best|b ^ fifty|b ^ foxtrot
8 b ^ hand|b ^ her|b ^ plain|b ^ pui|b ^ read|b ^ real|b ^ repeat|b ^ self|b ^ someth|b ^ sum|b ^ tango
8 b ^ timestamp|b a bell|b a coupl|b a dequ|b a different|b a hashmap|b a is|b a narrow|b a stroll
8 b afraid your|b after it|b all pas|b already <facts>|b among the|b and by|b and do|b and simpl|b and sink
8 b and stick|b and their|b answer for|b append when|b at seven|b at thos|b ballot $|b basical <shown>|b be in
8 b be what|b beat the|b beautiful $|b bend <facts>|b bend back|b best so|b binaria $|b bit <shown>|b build the
8 b busqueda binaria|b by frequency|b by tal|b c for|b cam from|b can liv|b candidat <hinted>|b cant <facts>
8 b cant help|b card $|b chang $|b clean my|b clos in|b closer you|b cod it|b contain the|b could also
8 b dead <hinted>|b der <unknown>|b dictionary with|b different <shown>|b discard half|b domino til
8 b down <facts>|b dummy <hinted>|b each position|b either one|b els <telling>|b en $|b end the|b entry zero
8 b even $|b ever <asked>|b everyth at|b fiv $|b follow when|b for fiv|b from <shown>|b front and|b funny you
8 b girl befor|b had her|b half the|b has mark|b he <facts>|b he went|b held against|b highest first
8 b his <shown>|b hundr $|b i and|b i clean|b i werent|b in from|b in last|b index <asked>|b is already
8 b is good|b is known|b is serv|b is someth|b isnt that|b it begin|b it first|b it from|b it happen|b it not
8 b it sav|b it that|b its head|b its rang|b its weight|b just drop|b just put|b kept <hinted>|b last guy
8 b last month|b lead $|b left $|b left on|b len <shown>|b length plu|b les <facts>|b lif be|b link the
8 b list with|b long one|b look <shown>|b loop body|b loop for|b mad the|b mak <hinted>|b mark as|b mark each
8 b me <hinted>|b mid and|b minesweeper $|b moment ago|b mor than|b most one|b my girl|b need to|b never walk
8 b newcomer <odd>|b nin <facts>|b non <talk>|b not afterward|b not seen|b not two|b nought $|b of card
8 b of iter|b of jumper|b older copy|b on each|b one around|b one check|b one further|b one sid|b one such
8 b open another|b order switch|b ordereddict doe|b other <hinted>|b out befor|b out too|b peg $
8 b perhap <hinted>|b plain <telling>|b pond $|b previou <asked>|b quiet $|b rather than|b read the|b real want
8 b right $|b road <hinted>|b roll them|b sam machinery|b say <said>|b search from|b see whether|b self <odd>
8 b seven is|b she only|b she say|b she stood|b sid <talk>|b small to|b so too|b somebody <talk>|b someth ther
8 b sort <unknown>|b spill <odd>|b spill ink|b start it|b step one|b stick it|b still work|b stor <shown>
8 b strok for|b sweep <facts>|b switch on|b tabl <shown>|b tak away|b ten <talk>|b the crucial|b the data
8 b the italian|b the least|b the slip|b the stack|b the troubl|b the whol|b theyr <telling>|b theyr sort
8 b thing $|b thing to|b though you|b thre <asked>|b thre are|b tiefensuch von|b tim her|b to int|b to join
8 b to look|b to one|b too lat|b two helper|b two road|b una <unknown>|b until <shown>|b want in|b was just
8 b was met|b way chain|b went hom|b wer you|b when a|b wher thi|b wher two|b which mean|b with black
8 b with count|b worth <odd>|b worth its|b would call|b wouldnt lif|b wouldnt stop|b writ down|b yesterday <odd>
8 b you shut|b youd know|b your cost|b your queu|guess ha|guess look|leads dictionary|leads mad|leads serv
8 nothing best|nothing eye|nothing first|nothing foxtrot|nothing going|nothing handl|nothing mak|nothing mark
8 nothing mind|nothing nest|nothing plant|nothing sav|nothing sum|nothing tango|nothing tidy|nothing timestamp
8 nothing une|nothing work|plan swap|plan wher|question check|question is|question someth|remark lov
8 remark that names hm|remark that names straight|remark they|remark water|reports better|reports burst
8 reports caught|reports crowd|reports crucial|reports dat|reports enough|reports generation|reports greater
8 reports instead|reports natural|reports otherwis|reports reach|reports report|reports subtract
8 reports whichever|reports work|reports youll|requests canteen|requests equal|requests fill|requests largest
8 requests length|requests map|requests month|requests nobody|requests parent|requests talk|s <said> alway
8 s <shown> compar|s <shown> dictionary|s <shown> explor|s <shown> first|s <shown> havent|s <shown> nest
8 s <shown> overflow|s <shown> read|s <shown> thing|s <shown> through|s <shown> tick|s <shown> undisturb|s ^ cada
8 s ^ caterpillar|s ^ contract|s ^ cook|s ^ distanc|s ^ everyon|s ^ favourit|s ^ fram|s ^ ind|s ^ it|s ^ most
8 s ^ mustnt|s ^ opener|s ^ outward|s ^ pui|s ^ someth|s ^ tango|s ^ thre|s ^ walk|s ^ woman|s ^ wonderful
8 s ^ would|s a are|s a end|s a list|s a register|s a start|s acces switch|s add up|s after and|s after you
8 s ahead cod|s ahead the|s all ever|s all tim|s alon enough|s am not|s an dictionary|s and hav|s and hom
8 s and length|s and newcomer|s and till|s and to|s answer from|s are slow|s at tail|s back you|s be it
8 s becaus <shown>|s by thing|s cant anyth|s check non|s colleagu min|s comma in|s could with|s count small
8 s count text|s each knew|s ear cam|s every of|s find pivot|s first of|s flag each|s for depth|s fre the
8 s from left|s going be|s got in|s had phon|s has one|s has plac|s hav notic|s hav with|s help a|s i put
8 s ill out|s im allow|s import from|s in alphabet|s in bin|s in heap|s is cod|s is further|s is next
8 s is position|s is them|s is tri|s is two|s isnt enough|s isnt to|s it how|s it longer|s it sort
8 s its classic|s its rather|s itself its|s jumper the|s just one|s just other|s just wher|s just with
8 s keep littl|s kick the|s last first|s least guest|s length and|s let do|s let loop|s let talk|s let wher
8 s lift the|s lin befor|s list a|s look the|s loop when|s mak second|s many led|s may a|s measur length
8 s might worth|s minimum of|s neighbour hand|s newest to|s next lie|s noth to|s of a|s of current|s of them
8 s off see|s old of|s one first|s one i|s one plu|s only down|s other and|s our the|s out first|s own of
8 s pil <said>|s plac one|s plant flag|s possibl a|s put down|s remember last|s remov the|s rhym black
8 s road into|s sam mov|s sam two|s second and|s see each|s seen that|s she at|s she been|s should <shown>
8 s should abl|s singl through|s small <shown>|s someon you|s start out|s stood a|s structur the|s than input
8 s that count|s that now|s that slow|s the anew|s the any|s the bar|s the cas|s the lower|s the off|s the pil
8 s them be|s ther be|s ther clash|s think how|s thre six|s tiefensuch jedem|s tim had|s to breadth|s to look
8 s to nod|s twin gon|s two chain|s two nod|s two seven|s until no|s up now|s week the|s went ear|s what put
8 s what the|s when already|s when are|s when clean|s when com|s when open|s when pop|s wher is|s wher should
8 s which cam|s which still|s which thre|s which you|s which youv|s whos is|s wid <shown>|s with another
8 s with doub|s with its|s would read|s written down|s you acros|s you i|s you is|s you mark|s you mov
8 s you repeat|s you shut|s you without|s your body|s your fall|s your rais|s youv as|s youv is|s zero zero
8 sets up cam|sets up comput|sets up told|syntax popleft|tells accordion|tells asid|tells brother|tells bump
8 tells charm|tells depil|tells determin|tells disjoint|tells end|tells familiar|tells fermant|tells fish
8 tells ignor|tells known|tells lead|tells littl|tells minu|tells opposit|tells p|tells passport|tells pub
8 tells pui|tells runner|tells track|tells warn|tells widen|tells woman|w again|w batch|w beat|w binaria
8 w brick|w burnt|w burst|w buy|w crucial|w depil|w dict|w disjoint|w driv|w engineer|w everyth|w fenster
8 w fermant|w had|w hav|w header|w heaven|w hous|w isnt|w launch|w lif|w middl|w minu|w next|w nin|w one
8 w ouvrant|w partner|w popitem|w problem|w pui|w punish|w push|w recent|w ring|w scrap|w sufficient
8 w unclos|w unmatch|w wher|w whos|w with|w young|w yourself|w zwei
9 acts sets up requests|acts sets up tells|advises built|advises cover|advises dequ|advises explor|advises nobody
9 advises pivot|advises shut|advises slot|advises took|asks belong|b <said> <unknown>|b <said> behind
9 b <shown> cross|b <shown> feel|b <shown> nobody|b <shown> precis|b <shown> to|b ^ allow|b ^ current|b ^ evict
9 b ^ freez|b ^ man|b ^ narrower|b ^ nic|b ^ ordereddict|b ^ passenger|b ^ somebody|b ^ spread|b ^ une
9 b ^ until|b ^ wow|b a <unknown>|b a fram|b a high|b a tre|b add thos|b against the|b all be|b and append
9 b any <shown>|b any earlier|b any good|b any use|b app $|b are ever|b array is|b at i|b at the|b away too
9 b be first|b be replac|b be smil|b bother <shown>|b build on|b bump the|b by bisection|b by not|b by then
9 b c is|b cach on|b can delet|b can gues|b candidat said|b careful $|b charity $|b check every|b clever <odd>
9 b click on|b closer has|b complet and|b conga <facts>|b conga lin|b constant if|b cough $|b could <odd>
9 b cross $|b danc $|b depth <hinted>|b depth along|b dimension $|b doub $|b eff $|b egg $|b einfach <odd>
9 b enough $|b ever <hinted>|b every <odd>|b first in|b for all|b for their|b forget <facts>|b from i
9 b from smaller|b from the|b front is|b gam $|b giv you|b goe back|b goe up|b going over|b group is
9 b halv what|b hand in|b happen when|b hav about|b hav it|b heap is|b heart $|b helper that|b het <unknown>
9 b hold when|b how larg|b i be|b i certain|b i equal|b i mustnt|b im afraid|b im sorry|b in at|b in circl
9 b insert it|b into <shown>|b is further|b is right|b is tidy|b is wrong|b it cant|b it doe|b it sound
9 b its answer|b join <odd>|b join the|b just <talk>|b knit $|b later than|b lead from|b length <asked>
9 b lin should|b lin when|b littl <telling>|b los <talk>|b mad a|b mean <facts>|b month <facts>|b most folk
9 b most onc|b my drift|b my pick|b need all|b neighbour $|b neighbour <odd>|b never <shown>|b newest first
9 b next floor|b nic for|b nim <odd>|b no doubl|b nod <odd>|b o <odd>|b of itself|b of r|b of tidy|b off as
9 b old copy|b on to|b onc befor|b onc too|b one deeper|b one into|b one off|b one ring|b one set|b one trip
9 b opener <facts>|b or bfs|b other of|b otherwis <hinted>|b out just|b overwrit it|b own and|b paint <odd>
9 b paint on|b podium with|b pop it|b possibl figur|b practical <talk>|b previou <odd>|b previou two
9 b push <asked>|b rabbit <odd>|b rather $|b reach into|b remember that|b said that|b sam <hinted>|b second word
9 b sensibl <talk>|b she did|b shed <odd>|b shelf <talk>|b shift each|b sleep over|b slip $|b small tabl
9 b spell out|b still miss|b stood in|b tabl first|b tal the|b than should|b that <hinted>|b that further
9 b that slid|b the cinema|b the day|b the diagonal|b the four|b the girl|b the music|b the proper
9 b the register|b them along|b ther nobody|b thi point|b though <said>|b though its|b thousand <said>
9 b tiny <odd>|b to charity|b to notic|b to plac|b to run|b too deep|b tool in|b turn it|b understand $
9 b villag $|b walk <facts>|b walk back|b walk past|b walk with|b was last|b wash $|b welch <odd>|b welch halft
9 b well $|b whether your|b which by|b which other|b whichever of|b whoever <shown>|b will never|b with forty
9 b with h|b work than|b would sort|b would thing|b wow $|b wrong and|b you <asked>|b you cant|b you pass
9 b you so|b you wip|b youd call|b youd not|b your <odd>|b your eye|b your stack|guess about
9 guess about the language giv|guess ahem|guess an|guess nah|guess theyll|language count|language nobody
9 leads <said>|leads add|nothing bravo|nothing current|nothing how|nothing match|nothing passenger|nothing stop
9 plan itll|plan return|plan that names don|question all|question cant|question except|question mat|remark dont
9 remark index|remark okay|remark so|remark sound|remark that names itll|remark that names its
9 remark that names though|remark that names until|reports <hinted>|reports arm|reports captain|reports click
9 reports delight|reports eat|reports enjoy|reports equal|reports head|reports hung|reports iccanobif
9 reports recognis|reports rid|reports romeo|reports secret|reports shap|reports uncl|reports wander|reports wow
9 requests leav|requests left|requests littl|s <shown> asid|s <shown> bring|s <shown> charity|s <shown> fill
9 s <shown> heap|s <shown> outsid|s <shown> put|s <shown> their|s ^ afraid|s ^ clerk|s ^ coupl|s ^ empil
9 s ^ halft|s ^ iccanobif|s ^ insert|s ^ insertion|s ^ ja|s ^ log|s ^ look|s ^ math|s ^ minesweeper|s ^ modify
9 s ^ narrower|s ^ often|s ^ older|s ^ read|s ^ romeo|s ^ sailor|s ^ spill|s ^ welch|s ^ wow|s a breadth
9 s a off|s after sort|s after the|s all cas|s an field|s and work|s as parent|s away it|s away much
9 s befor touch|s better the|s by every|s cam by|s can be|s can don|s can had|s can so|s can to|s cant bigger
9 s cant mor|s cas a|s catch cross|s catch drift|s click <shown>|s collect kid|s could <said>
9 s counter collection|s didnt that|s do at|s do ordinary|s doe the|s doesnt any|s down result|s each along
9 s equal when|s everyon to|s fak at|s finger each|s first <shown>|s first serv|s first was|s for plan
9 s four four|s four to|s four until|s from and|s front <shown>|s goe at|s goe by|s grow your|s had finger
9 s has com|s hav further|s hav minut|s hav wait|s held the|s hold one|s i call|s if further|s im permit
9 s im that|s in maz|s in step|s ink one|s into hol|s is good|s is strong|s isnt only|s it already|s it minut
9 s it them|s just you|s last i|s lean the|s leav the|s les should|s link it|s log is|s lookup <shown>
9 s mak into|s match closer|s me <said>|s million <shown>|s min of|s most <shown>|s mountain with|s need four
9 s newcomer <shown>|s newcomer at|s no her|s of caterpillar|s of four|s of left|s of old|s of u|s of use
9 s off <shown>|s on floor|s onc often|s one all|s one alway|s one from|s one matter|s only from|s other in
9 s out the|s out when|s out you|s pay <shown>|s perfect <shown>|s real is|s recursion be|s set of|s she each
9 s shift letter|s shrink the|s sinc put|s sink four|s slow you|s small insid|s so it|s someth by|s stack thi
9 s still be|s stretch <shown>|s stretch as|s tail up|s than you|s that back|s that heart|s that nic|s that row
9 s that ticket|s the but|s the cost|s the finger|s the just|s the too|s the wrot|s ther better|s ther doubl
9 s thing a|s thre two|s throw too|s throw whol|s to another|s to in|s to memory|s to visit|s treat zero
9 s until chang|s until twin|s valu your|s way <shown>|s we about|s wer of|s what every|s what is
9 s wher <shown>|s whether met|s which just|s whol away|s will on|s will spend|s window two|s with brac
9 s with for|s with last|s with left|s with thousand|s would each|s wrong the|s you as|s you cros|s you follow
9 s you gues|s you if|s you index|s you log|s you rid|s you second|s you visit|s youd ask|s your hour
9 s youv <shown>|s zero the|sets up lunch|sets up mov|sets up pay|sets up pil|sets up plu|sets up suppos
9 sets up theyd|syntax with|tells area|tells besid|tells chang|tells charity|tells container|tells creep
9 tells da|tells deeper|tells differenc|tells dummy|tells een|tells fibonacci|tells freez|tells fridg
9 tells hard|tells het|tells key|tells mitad|tells month|tells nothing said|tells quickselect|tells real
9 tells rid|tells shak|tells sound|tells thrown|tells timestamp|tells tri|tells uma|tells usa|tells welch
9 tells zigzag|w any|w beaten|w careful|w cinema|w colon|w conga|w cool|w cork|w drift|w dye|w egg|w empil
9 w except|w gain|w het|w hunch|w it|w leftover|w len|w lin|w map|w mitad|w neater|w nowher|w parent
9 w pity|w possib|w recip|w reconsider|w romeo|w sail|w sideway|w techniqu|w touch|w twist|w welch|w wow
10 advises card|advises equality|advises everyon|advises itll|advises longer|advises loop|advises wrot|asks bit
10 asks go|asks going|asks nod|asks wait|b <said> at|b <said> com|b <said> hav|b <said> should|b <shown> began
10 b <shown> below|b <shown> brac|b <shown> quick|b <shown> reachabl|b <shown> shed|b <shown> shrink|b ^ drown
10 b ^ excellent|b ^ eye|b ^ hotel|b ^ logarithmic|b ^ most|b ^ sad|b ^ stretch|b ^ strict|b ^ their|b ^ ther
10 b ^ updat|b a book|b a fenc|b a man|b after as|b along it|b already had|b and four|b and kept|b and shrink
10 b anyth off|b anyth out|b append an|b are lin|b arriv <shown>|b as low|b be thrown|b be touch|b been stand
10 b befor check|b behind each|b best <asked>|b better <facts>|b bob <talk>|b both direction|b both its
10 b brilliant $|b bucket tool|b bus $|b can build|b can walk|b caterpillar $|b choic for|b classic <hinted>
10 b clos it|b closer com|b coat <odd>|b cold $|b common of|b common with|b compar all|b couldnt <odd>
10 b deep <shown>|b domino $|b e <odd>|b easier $|b ein warteschlang|b either from|b explain $|b extend $
10 b extra <hinted>|b far <facts>|b fifteen minut|b fifty first|b first which|b fiv to|b floor <shown>|b for a
10 b forbid me|b four pointer|b foxtrot $|b goe on|b grow out|b half you|b halft <odd>|b happen in|b havent you
10 b hold your|b i look|b i met|b im real|b imagin peopl|b in four|b in ten|b insid $|b instead of
10 b is constant|b is half|b is it|b is mark|b it last|b it yourself|b jump <facts>|b just below|b just carry
10 b keep only|b landfeld aus|b le <odd>|b let <facts>|b map <shown>|b map in|b mark $|b matter $|b method that
10 b modify <hinted>|b modify binary|b moment <talk>|b mor <talk>|b mor <unknown>|b much simpler|b must <shown>
10 b must never|b must the|b mustnt $|b my uncl|b n <facts>|b never go|b never longer|b no longer|b no search
10 b no way|b non for|b not later|b notation $|b of paint|b of rabbit|b of step|b of them|b of whether
10 b off <facts>|b older <talk>|b one do|b one say|b over them|b overkill $|b own <talk>|b par <odd>|b path $
10 b person <odd>|b player <hinted>|b pour $|b que <odd>|b queu <asked>|b quit when|b rather <telling>
10 b repeat <hinted>|b seat $|b sentenc is|b serv the|b shortest way|b should giv|b should you|b shy $
10 b simplify <talk>|b slip through|b slot per|b so that|b someon <asked>|b sort is|b spend <facts>
10 b spend <hinted>|b spend memory|b stack <hinted>|b stack and|b stand right|b step out|b still <said>
10 b stretch with|b strict les|b that good|b that mov|b the golden|b the good|b the hash|b the hotel|b the lin
10 b the present|b the total|b the two|b the uppermost|b them forward|b ther the|b thing left|b think is
10 b thousand <telling>|b tidy <shown>|b tiefensuch <odd>|b tim two|b to every|b top and|b two besid|b two fak
10 b uma <odd>|b under each|b up or|b von jedem|b want is|b well with|b wer a|b what could|b when you
10 b wher <facts>|b wher each|b which goe|b whoever <hinted>|b whoever <odd>|b why do|b with <odd>|b with non
10 b work too|b would finish|b would reach|b wrong <shown>|b x <odd>|b yes $|b you cros|b you fall|b you on
10 b your cook|b your depth|b your row|b zuerst <odd>|guess great|guess leads|guess push|guess shall|guess tak
10 leads neighbour|leads nothing said|leads straight|nothing bottom|nothing d|nothing dfs|nothing hotel
10 nothing instead|nothing my|nothing till|nothing und|nothing wider|nothing x|plan carry|plan dear
10 plan that names correct|plan that names youll|plan that names youv|question dont|question far|remark might
10 remark test|reports basket|reports binomial|reports bother|reports brilliant|reports caterpillar|reports centr
10 reports dfs|reports evict|reports go|reports heart|reports labell|reports list|reports listen|reports luggag
10 reports minimum|reports register|reports spend|reports tango|reports think|reports villag|requests arrang
10 requests clas|requests fetch|requests happen|requests revers|requests think|s <shown> attach|s <shown> dat
10 s <shown> fre|s <shown> lin|s <shown> mirror|s <shown> slid|s <shown> try|s ^ append|s ^ beat|s ^ bin
10 s ^ bread|s ^ brilliant|s ^ careful|s ^ didnt|s ^ eight|s ^ ein|s ^ excellent|s ^ great|s ^ lif|s ^ now
10 s ^ part|s ^ queu|s ^ simp|s ^ simpl|s ^ timestamp|s ^ twenty|s ^ von|s ^ wash|s a forget|s a her|s a pot
10 s about second|s addition <shown>|s after check|s all is|s an of|s and dictionary|s and one|s another to
10 s anyth it|s as in|s befor <shown>|s binary with|s both thos|s break a|s call for|s cant in|s clos the
10 s day <shown>|s dictionary of|s dictionary python|s did find|s drawer each|s drop from|s each back|s each had
10 s end you|s every knew|s every you|s finish can|s fit the|s follow thread|s for other|s from <shown>
10 s from neighbour|s from rear|s from when|s gues the|s had put|s hav already|s hav stand|s highest down
10 s how that|s if cros|s in box|s in kitchen|s in the|s inner befor|s instead whether|s is six|s is slow
10 s is ther|s it <said>|s it halv|s it me|s it together|s item a|s its ther|s just what|s kept <shown>
10 s lin and|s look after|s math <said>|s met last|s mix the|s modify <shown>|s my just|s never anyon|s of are
10 s of good|s of later|s of on|s of shelf|s of week|s off compar|s often hav|s old and|s one walk|s only look
10 s out a|s out left|s pass you|s put pen|s put with|s reach an|s remember which|s remov first|s result first
10 s return right|s rippl a|s sav <shown>|s say first|s sip water|s so is|s so never|s solv <shown>|s stand a
10 s start is|s stood the|s such <said>|s sweep left|s sweep the|s tak last|s tak you|s test membership
10 s that key|s that new|s that separat|s the besid|s the book|s the of|s the puzzl|s the ratio|s the when
10 s the your|s they that|s thi not|s think <shown>|s though only|s till hav|s to behind|s to shut|s to twin
10 s took the|s two mov|s two toward|s use queu|s visit one|s walk it|s when click|s when hold|s wher the
10 s who in|s will that|s with loop|s with mov|s with ticket|s would that|s wrong <shown>|s you sort|s youd be
10 s youll the|s your only|sets up began|sets up gather|sets up theyr|sets up unvisit|tells aus|tells binary
10 tells blink|tells club|tells easy|tells einen|tells handful|tells heapq|tells leonardo|tells max|tells measur
10 tells older|tells peg|tells scrambl|tells sock|tells stick|tells tag|tells textbook|tells theyll|tells theyv
10 tells tiefensuch|tells til|tells uncl|tells width|tells zuerst|w ate|w aus|w breitensuch|w bridg|w brilliant
10 w charity|w choir|w down|w eighteen|w father|w fold|w grand|w grandparent|w ja|w lying|w nim|w passport
10 w promis|w pub|w recomput|w reorder|w shy|w sleep|w stick|w strong|w sur|w tiefensuch|w two|w well|w whom
10 w word
11 advises allow|advises append|advises build|advises chain|advises click|advises counter|advises join
11 advises lift|advises precis|advises sink|advises slid|advises smallest|advises someth|advises youll|asks build
11 asks newest|asks possib|b <said> be|b <said> was|b <shown> <unknown>|b <shown> any|b <shown> forget
11 b <shown> phon|b <shown> start|b <shown> wear|b <shown> which|b ^ <hinted>|b ^ ah|b ^ at|b ^ bee|b ^ behind
11 b ^ build|b ^ carry|b ^ divid|b ^ doub|b ^ fiv|b ^ if|b ^ sinc|b ^ splendid|b ^ turn|b ^ u|b ^ wink|b a b
11 b a chaqu|b a memory|b a shorter|b a tower|b ah $|b ahead of|b also <hinted>|b and cross|b and search
11 b another minut|b answer as|b answer in|b as youd|b bisection $|b bound check|b brauchst <odd>|b bucket by
11 b bug $|b busqueda <odd>|b buy you|b by sid|b by wher|b cada <unknown>|b call two|b cant hid|b clip it
11 b cloth $|b colour <odd>|b con <odd>|b consider it|b count $|b count <hinted>|b d for|b des <odd>
11 b dictionary <hinted>|b didnt hav|b die <unknown>|b disguis $|b doesnt mov|b doesnt refresh|b dot <talk>
11 b dot pop|b down it|b each $|b each letter|b earlier <telling>|b earlier twin|b einer <odd>|b els has
11 b es <odd>|b fals ther|b fami tre|b feed the|b fifteen and|b fifty thousand|b first <odd>|b flag on|b for i
11 b for thre|b from scratch|b full <hinted>|b full <telling>|b full sort|b gain from|b giv that|b go out
11 b go to|b greater or|b had for|b hand each|b hash set|b he say|b her <unknown>|b highest down|b hir a
11 b homework $|b if theyr|b in disguis|b initial $|b it backward|b it for|b it isnt|b it only|b its sibl
11 b its spell|b ive <asked>|b ive said|b jedem <unknown>|b just sav|b key to|b known to|b lay them|b leav out
11 b listen to|b littl tabl|b logarithmic <asked>|b look in|b look only|b lookup <talk>|b lot <talk>|b lying on
11 b mak <asked>|b man $|b map with|b meal $|b minut <talk>|b mountain <odd>|b mountain road|b my <telling>
11 b my grandmother|b near all|b neither will|b no break|b off that|b often <talk>|b older <asked>|b one isnt
11 b one wont|b only about|b only remember|b order dictionary|b out again|b out by|b out mirror|b pass <hinted>
11 b pil by|b pop and|b pop is|b pop without|b possib <talk>|b prev and|b put its|b reach them|b real <shown>
11 b recurrenc $|b reinsert a|b repeat until|b run <telling>|b sam way|b second d|b should <talk>|b sid by
11 b singl or|b sink what|b siz <shown>|b so its|b someon last|b sort <facts>|b sort with|b spend a
11 b still <asked>|b tak them|b that thread|b the attendant|b the center|b the clock|b the group|b the hol
11 b the item|b the jar|b the length|b the rest|b them into|b they <said>|b thi $|b thing at|b thing went
11 b though <talk>|b throw it|b til of|b to beat|b to do|b to halv|b to that|b too <facts>|b too littl
11 b too often|b turn a|b two you|b undisturb $|b usual <shown>|b wall <odd>|b was she|b watch the|b week told
11 b what a|b whatever <hinted>|b when youd|b wherever <talk>|b wherever youv|b with zero|b worst <facts>
11 b wrong thing|b you <odd>|b you drop|b you evict|b you let|b you ther|b youll <shown>|b youll see
11 b your compar|b your very|b your will|b zero and|guess hav|guess ja|guess row|guess the|guess wher
11 leads answer|leads book|leads lik|nothing bee|nothing closer|nothing every|nothing fiv|nothing had
11 nothing hes|nothing union|nothing word|plan ask|plan remov|plan that names wher|plan use|plan wait
11 question add|question compar|question say|question youd|remark that names linear|reports ah|reports block
11 reports breath|reports bump|reports coin|reports drawer|reports eras|reports grandparent|reports happi
11 reports left|reports max|reports maz|reports newer|reports official|reports quick|reports replac|reports road
11 reports smallest|reports snap|reports splendid|reports useful|reports variabl|requests fram|requests los
11 requests paint|requests party|s <said> four|s <said> mark|s <said> two|s <shown> deep|s <shown> knock
11 s <shown> program|s <shown> search|s <shown> spot|s <shown> whichever|s ^ ah|s ^ bee|s ^ brauchst|s ^ em
11 s ^ freez|s ^ had|s ^ its|s ^ larg|s ^ link|s ^ marker|s ^ marry|s ^ mit|s ^ month|s ^ not|s ^ pour
11 s ^ sho|s ^ sigh|s ^ splendid|s ^ stroll|s ^ tally|s ^ un|s ^ whil|s ^ wink|s ^ zuerst|s a path|s about the
11 s all of|s already the|s an argument|s an mathematician|s and off|s are first|s are one|s are than|s are wait
11 s arriv the|s at onc|s away <said>|s back latest|s be first|s befor last|s befor los|s behind earlier
11 s big for|s both together|s breadth search|s cant cross|s cant it|s carry depth|s check closer|s click a
11 s could ther|s current in|s d <shown>|s do read|s do still|s enter and|s exact the|s for first
11 s forget <shown>|s fresh of|s front a|s front an|s good <shown>|s got be|s hav it|s if ear|s if larger
11 s if wrot|s ill you|s in cloth|s into second|s is instead|s it any|s it right|s it seen|s its a|s its how
11 s its lov|s keep at|s know neighbour|s largest down|s lead the|s left one|s list append|s memory what
11 s near of|s never out|s next befor|s nin two|s nod the|s notic one|s of alphabet|s of previou|s of stack
11 s old would|s onc it|s one append|s one plac|s one tak|s one when|s only <shown>|s other your|s read befor
11 s rest out|s ring ring|s see half|s seen <shown>|s seen in|s seven one|s she a|s short sit|s sid sid
11 s slower that|s so you|s someon week|s someth answer|s soon you|s stack <shown>|s still visit|s strip domino
11 s that loop|s that search|s that touch|s the action|s the bird|s the both|s the written|s them that
11 s ther new|s ther what|s thousand <shown>|s through you|s together at|s treat <shown>|s troubl the
11 s two beneath|s two six|s two wer|s up the|s used say|s very first|s was last|s week me|s well onto
11 s when short|s when that|s whil hi|s whil run|s why you|s wrong round|s wrot the|s you be|s you halv
11 s you round|s you solv|s youd each|s your look|sets up along|sets up enumerat|sets up lie|sets up slip
11 sets up x|syntax by|syntax non|syntax they|tells abov|tells alphabet|tells box|tells brauchst|tells card
11 tells cost|tells crack|tells d|tells dos|tells dynamic|tells einfach|tells guest|tells job|tells later
11 tells lo|tells mat|tells narrow|tells plac|tells shoulder|tells spill|w ah|w annoy|w avoid|w bad|w box
11 w boy|w brauchst|w busqueda|w center|w chalk|w clash|w cross|w departur|w detect|w did|w disguis|w dos
11 w downward|w een|w einer|w einfach|w expand|w finger|w glad|w homework|w is|w ladder|w laid|w low
11 w opener|w paid|w reachabl|w simpl|w subarray|w t|w ther|w tot|w undisturb|w updat|w usual|w wer|w width
11 w woman
12 advises bas|advises common|advises follow|advises length|advises point|advises rid|asks behind|asks mov
12 asks pas|asks youd|b <said> may|b <said> meet|b <shown> again|b <shown> gam|b <shown> not|b <shown> would
12 b ^ doubl|b ^ good|b ^ group|b ^ guy|b ^ negativ|b ^ official|b ^ pancak|b ^ smaller|b ^ stick|b ^ swallow
12 b ^ therefor|b ^ und|b ^ union|b ^ unofficial|b ^ whil|b ^ zahl|b a bouncer|b a browser|b a clash|b a clever
12 b a doubl|b a mark|b a maximum|b a pair|b a priority|b acros $|b already know|b alway <hinted>|b an eyebrow
12 b and compar|b and open|b and remov|b and seven|b anyon out|b been <odd>|b bei <odd>|b bfs $|b brother $
12 b built so|b can cros|b closer with|b comma <odd>|b consider that|b cook with|b cousin of|b da <unknown>
12 b dequ from|b dictionary of|b doe with|b doesnt <asked>|b dont chang|b door <asked>|b drop <said>|b end only
12 b ever <odd>|b everyth away|b finish <facts>|b first of|b fix <talk>|b for whatever|b four <telling>|b go by
12 b goe away|b gon by|b hurt <talk>|b index by|b is among|b is head|b is mad|b it slip|b italian mathematician
12 b its enough|b jed <odd>|b just <hinted>|b kept all|b knew <shown>|b landfeld <odd>|b later still
12 b latest <odd>|b ledger $|b left at|b les <odd>|b let each|b littl <odd>|b lost $|b lov <talk>|b mad out
12 b moment a|b n board|b neighbour <asked>|b nest <hinted>|b never mov|b nod <talk>|b noth mor|b of arrival
12 b official <talk>|b oldest or|b onc <talk>|b onc they|b onc watch|b one <asked>|b one structur|b or $
12 b or from|b order <hinted>|b path in|b plu between|b polish <talk>|b polish notation|b position in
12 b priority <telling>|b priority queu|b real <hinted>|b relax $|b said $|b said it|b sam trick|b set <asked>
12 b set for|b shift along|b shortest path|b sink it|b step two|b still hav|b stood on|b stroll through
12 b structur <talk>|b supper $|b surviv $|b swap your|b tango $|b than one|b that remember|b that sinc
12 b that spot|b the brush|b the floor|b the old|b them all|b they <facts>|b thing <hinted>|b think <talk>
12 b though $|b though if|b throw <facts>|b throw everyth|b tick it|b to mov|b to now|b to object|b too many
12 b tool her|b top $|b turn thos|b twin has|b un diccionario|b very well|b von <odd>|b wait when|b want nin
12 b was fin|b was rather|b watch a|b whil your|b whol <shown>|b will <unknown>|b window that|b wish to
12 b with it|b with only|b with recursion|b with whichever|b word of|b would pas|b you stand|b your list
12 b your new|guess let|guess neither|guess nop|guess official|guess work|language how|nothing dan
12 nothing popitem|nothing r|nothing row|nothing s|nothing subtract|nothing therefor|nothing thes|nothing way
12 nothing zahl|plan island|plan that names ther|remark s|reports ago|reports began|reports burn|reports cros
12 reports dictionary|reports fram|reports furthest|reports goe|reports guest|reports join|reports minut
12 reports neighbor|reports observation|reports sho|reports unofficial|reports weakest|reports win|reports window
12 requests <said>|requests build|requests bus|requests consider|requests dequ|s <said> <said>|s <said> catch
12 s <said> singl|s <shown> beyond|s <shown> current|s <shown> dequ|s <shown> distanc|s <shown> extend
12 s <shown> pull|s <shown> stack|s <shown> surpris|s ^ another|s ^ die|s ^ feet|s ^ formula|s ^ hit|s ^ next
12 s ^ only|s ^ order|s ^ plac|s ^ player|s ^ return|s ^ start|s ^ strict|s ^ therefor|s ^ unofficial
12 s after many|s and out|s array one|s at eight|s at high|s at unvisit|s befor pop|s below the|s built far
12 s collect <shown>|s constant averag|s constant of|s could tak|s could up|s do befor|s do els|s doubl is
12 s down that|s drop at|s els to|s equal the|s everyon <shown>|s first not|s for plu|s for smallest|s for still
12 s from below|s from pair|s generation as|s goe and|s got of|s hav join|s head forward|s how a|s i watch
12 s if didnt|s if next|s in befor|s is log|s is youd|s it again|s its so|s just your|s keep order|s key not
12 s let about|s longer two|s mor its|s never look|s next begin|s next has|s not many|s of election
12 s of neighbour|s one along|s one max|s one never|s one remember|s one start|s one use|s or pop|s out to
12 s podium thre|s push out|s put plu|s revers notation|s road to|s row the|s sam to|s sank <shown>|s should for
12 s sit the|s six eight|s so each|s stand befor|s stroll the|s structur <shown>|s talk what|s the log|s the out
12 s the stack|s the til|s the wait|s thi head|s thos do|s tick the|s tim ther|s two <shown>|s two along
12 s two do|s up their|s want with|s wher wer|s who thi|s with bucket|s with middl|s with phon|s wouldnt a
12 s you exact|s your will|s your you|sets up work|tells anew|tells bei|tells beiden|tells call|tells deux
12 tells diccionario|tells landfeld|tells link|tells lista|tells locomotiv|tells mad|tells possibl|tells shortest
12 tells sortiert|tells strong|tells traversal|tells x|w actual|w are|w ascend|w beautiful|w bei|w beiden
12 w board|w bug|w da|w deux|w diccionario|w dodg|w doll|w each|w einen|w fast|w fear|w fifty|w forward
12 w freez|w heart|w inner|w landfeld|w leap|w lista|w locomotiv|w offnend|w pot|w replac|w rest|w selection
12 w skip|w smaller|w sortiert|w supper|w tango|w unofficial|w you|w zigzag
13 advises <facts>|advises addres|advises afford|advises c|advises collect|advises constant|advises direction
13 advises easier|advises far|advises help|advises hous|advises indic|advises innermost|advises knock
13 advises ordinary|advises recommend|advises sleep|asks remain|b <said> a|b <said> cant|b <said> every
13 b <said> nor|b <said> point|b <shown> field|b <shown> greater|b <shown> lean|b <shown> th|b <shown> tool
13 b <shown> whichever|b ^ bravo|b ^ haan|b ^ typ|b a binary|b a cousin|b a flood|b a glanc|b a lov|b a plain
13 b a record|b a sensibl|b about going|b about the|b after is|b again $|b all im|b and collect
13 b and grandparent|b and remember|b and tick|b append and|b at $|b at thre|b back until|b back with
13 b be bigger|b be larger|b binomial $|b box labell|b breadth $|b breadth first|b can afford|b can halv
13 b chain the|b com after|b comma <shown>|b count each|b d and|b dan <odd>|b dat <talk>|b dict of|b doe all
13 b domino <odd>|b don <odd>|b don thi|b down <hinted>|b down befor|b each nam|b earlier than|b en <unknown>
13 b et <odd>|b even <talk>|b everyon up|b fibonacci <shown>|b for nin|b for so|b from count|b from each
13 b from morn|b go left|b golden <odd>|b golden ratio|b grow <shown>|b guest who|b haan $|b halv it|b hand over
13 b has nowher|b hav <shown>|b i may|b if the|b imagin <odd>|b imagin pour|b in town|b index into|b is insid
13 b is quicker|b is spell|b is wher|b itd <talk>|b item and|b its just|b its out|b its that|b kid $
13 b librarian would|b me one|b minimum <shown>|b mov <shown>|b mov that|b my coffe|b neither ever|b nest <talk>
13 b nest loop|b not <hinted>|b not below|b not found|b noth but|b of the|b one rather|b one shorter|b one step
13 b one you|b only <odd>|b only <telling>|b other hav|b otherwis <talk>|b partner $|b peopl do|b perhap <talk>
13 b put each|b recent <odd>|b rest is|b road $|b s as|b sam <facts>|b seen already|b shouldnt <asked>
13 b simp add|b six <said>|b smaller than|b smallest on|b spread in|b stack you|b swallow <shown>|b tal per
13 b tallest <odd>|b that <unknown>|b that alway|b that everyth|b that goe|b that music|b that thing|b the dict
13 b the garden|b the loser|b the nod|b the spot|b the villag|b theyr lin|b think the|b though youd|b tick off
13 b to add|b to append|b to reach|b to shut|b total is|b two million|b until that|b up among|b up the
13 b usa una|b wait in|b warteschlang $|b was touch|b wear <shown>|b wer <telling>|b wer separat|b with $
13 b with les|b with o|b worth gold|b wouldnt talk|b you can|b you replac|b you wer|b youd only|b your inner
13 b your run|b your sum|b your victim|doubt code|guess hold|guess wouldnt|language drop|leads python
13 leads thought|nothing hold|nothing merg|nothing old|nothing part|nothing pour|nothing replac|nothing together
13 nothing visit|plan com|plan exact|plan that names which|question at|question correct|question noth
13 question pleas|question which|remark n|remark search|remark smaller|remark that names isnt|reports arrow
13 reports comparison|reports fail|reports haan|reports initial|reports mid|reports pisa|reports rabbit
13 reports rack|reports recursiv|reports scratch|reports truthy|requests arriv|requests giv|requests school
13 requests search|requests stack|requests tidy|s <said> gather|s <said> not|s <shown> chalk|s <shown> earlier
13 s <shown> for|s <shown> k|s <shown> proper|s <shown> queu|s <shown> saf|s <shown> spread|s ^ bend|s ^ bisect
13 s ^ break|s ^ cold|s ^ der|s ^ haan|s ^ insight|s ^ met|s ^ parent|s ^ passenger|s ^ post|s ^ prev|s ^ run
13 s ^ see|s ^ self|s ^ und|s ^ zahl|s a binary|s a lin|s against last|s aloud you|s already you|s append pop
13 s append the|s at not|s away each|s back count|s be onc|s better that|s by its|s by neighbour|s by would
13 s closer <shown>|s colleagu say|s compar ther|s count as|s depth <shown>|s depth the|s dict last|s dont <said>
13 s empty box|s equal you|s fiv nin|s has than|s hav follow|s helper <shown>|s his <shown>|s how of|s i hear
13 s if werent|s in bound|s in cas|s insight that|s is need|s is onc|s is over|s is past|s is plac|s it the
13 s its last|s its two|s last told|s left the|s les is|s let start|s let writ|s low at|s lying the
13 s max itself|s middl with|s miss has|s mor one|s nam seen|s neighbour all|s never to|s often occur|s on far
13 s on hook|s on wall|s one can|s only run|s or ther|s parent grandparent|s pictur row|s plac the
13 s replac <said>|s revers of|s rid half|s saw last|s see <shown>|s so a|s suppos told|s than it|s than need
13 s that join|s that what|s the again|s the behind|s the each|s the patch|s the th|s their from|s their into
13 s them order|s ther rush|s through count|s to held|s to of|s to plac|s twin be|s two want|s very you
13 s was youd|s what are|s which she|s with latest|s wouldnt rather|s you first|s you past|s your loop
13 s youv past|s zero miss|sets up length|sets up pop|tells avec|tells con|tells conquer|tells eat|tells fir
13 tells frequency|tells na|tells numero|tells order|tells player|tells soon|tells villag|tells von|w along
13 w bitten|w broad|w brush|w column|w dar|w doubt|w exact|w formula|w golden|w haan|w humour|w label
13 w loser|w nobody|w numero|w order|w passenger|w peg|w quickselect|w ratio|w reject|w solid|w splendid|w th
13 w uma|w uppermost|w widen|w zuerst
14 act advises|act leads|act requests|advises <odd>|advises cam|advises rang|advises sav|advises topmost
14 advises twin|asks hand|asks kind|asks saf|b <said> <asked>|b <said> <said>|b <said> me|b <said> thos
14 b <shown> border|b <shown> jump|b <shown> other|b <shown> rid|b <shown> someth|b ^ begin|b ^ captain|b ^ clos
14 b ^ dfs|b ^ great|b ^ na|b ^ wider|b ^ wip|b a <hinted>|b a bakery|b a bit|b a far|b a teacup
14 b adjacent <asked>|b adjacent match|b all about|b am i|b any extra|b anyth <hinted>|b anyth is|b anyth left
14 b as $|b be easier|b be sad|b been $|b befor is|b begin with|b book of|b bother with|b bound <talk>
14 b bucket of|b candidat <shown>|b cas you|b classic <telling>|b closer <hinted>|b correct but|b crash sinc
14 b day befor|b decid by|b delet a|b depth down|b direct $|b do for|b do without|b dot <shown>
14 b evaluat <facts>|b evaluat revers|b except that|b far <hinted>|b far simpler|b fetch the|b for zero
14 b forget it|b formula $|b four is|b goe with|b grow slower|b h m|b half has|b has grown|b hear from
14 b hop for|b i in|b id <asked>|b import <telling>|b in an|b is cheaper|b is going|b is smaller|b isnt $
14 b it mak|b its larger|b java linkedhashmap|b keep two|b key the|b leonardo of|b list of|b log <shown>
14 b look any|b loop at|b low <asked>|b most <talk>|b mov <talk>|b mov one|b mov them|b my next|b neighbour pair
14 b new start|b of <odd>|b of half|b of my|b of n|b of neighbour|b of siz|b of wher|b one ever|b one lie
14 b one too|b only add|b only tak|b otherwis to|b out twic|b peopl usual|b plan <talk>|b play the|b pull it
14 b rabbit that|b rail $|b right <talk>|b round too|b sam thing|b say yes|b see cross|b set <odd>|b set that
14 b shak <hinted>|b she was|b sinc an|b solv the|b sort first|b special <shown>|b spot <talk>|b spread <odd>
14 b start one|b stor each|b taken <talk>|b teacup $|b than <hinted>|b that grow|b the colour|b the comparison
14 b the direction|b the frequency|b the hook|b the shoulder|b the stor|b the structur|b thing <asked>|b thre plu
14 b too quick|b touch <shown>|b turn each|b two of|b up behind|b visit the|b want for|b when she|b when someth
14 b wher <hinted>|b whichever <shown>|b why is|b with <hinted>|b within its|b wont work|b would the
14 b wouldnt bother|b writ its|b wrong <said>|b wrong as|b x <n>|b you anywher|b you follow|b you perhap
14 b youd find|b youv <asked>|context guess|language when|leads begin|leads consider|leads tabl|leads try
14 nothing dont|nothing russian|plan leav|plan sinc|question giv|question writ|remark plu
14 remark that names correct|remark that names lov|reports border|reports boy|reports chef|reports clean
14 reports cloakroom|reports drift|reports drown|reports extra|reports girl|reports kis|reports know
14 reports modulo|reports optimal|reports pattern|reports pity|reports plu|reports rest|reports simpl
14 reports teacup|reports una|reports way|s <shown> initial|s <shown> seen|s <shown> stamp|s <shown> wait|s ^ b
14 s ^ ch|s ^ flip|s ^ fresh|s ^ handl|s ^ hold|s ^ priorityqueu|s ^ sinc|s ^ so|s ^ solv|s ^ union|s a ahead
14 s a never|s a party|s about two|s adjacent pair|s and at|s and by|s and if|s and know|s and nin|s as pas
14 s befor put|s belong the|s below or|s but one|s button your|s by left|s chain entry|s check <shown>
14 s cod that|s compar middl|s could hav|s current is|s dictionary the|s didnt it|s do a|s doe it|s don a
14 s equal dot|s evaluat polish|s every by|s feel that|s find the|s first befor|s fiv thre|s grow than
14 s had <shown>|s hand depth|s has answer|s hav got|s hav thi|s havent on|s i smil|s i so|s if cam|s if put
14 s in basket|s in half|s in pond|s in row|s in tim|s in wall|s is if|s is mov|s isnt that|s it each|s its as
14 s its stack|s join that|s leonardo pisa|s lie the|s linear possibl|s link <shown>|s longer the|s look further
14 s look its|s miss is|s noth do|s of mov|s of next|s of step|s off each|s old <shown>|s oldest the
14 s on shoulder|s one off|s over and|s pair and|s peek the|s put finger|s right she|s run loop|s sam the
14 s serv <shown>|s sinc the|s sleep with|s smaller the|s ten nin|s test you|s than length|s that fast
14 s the befor|s the entry|s the small|s the smaller|s them the|s then <shown>|s think hav|s thought the
14 s thre itself|s to their|s turn two|s two all|s whether ther|s who first|s whol at|s wont me|s work sam
14 s you bring|s you compar|s you drop|s you hunt|s you left|s your goe|s youv sav|syntax as|syntax better
14 tells addition|tells anybody|tells beach|tells closer|tells colon|tells common|tells driv|tells exercis
14 tells faster|tells heart|tells jed|tells le|tells linkedhashmap|tells outward|tells prev|tells sensibl
14 tells straight|tells tim|tells vanish|tells worterbuch|w coupl|w extra|w fak|w flatter|w four|w guest
14 w haystack|w ink|w jed|w lack|w lady|w le|w notation|w past|w plant|w priorityqueu|w rearrang|w reus
14 w right|w setrecursionlimit|w skeleton|w std|w teacup|w third|w thousand|w unmark
15 advises centr|advises colour|advises fram|advises push|advises round|advises spend|advises spread|asks nobody
15 b <said> must|b <shown> halfway|b <shown> r|b ^ after|b ^ alpha|b ^ closer|b ^ dan|b ^ ess|b ^ job
15 b ^ second|b ^ sweep|b ^ thatll|b ^ too|b a better|b a cross|b a default|b a detour|b a monotonic|b a nest
15 b a recursiv|b a sentenc|b about which|b add <talk>|b also <odd>|b an order|b and hang|b avec <odd>|b b equal
15 b becaus your|b but <odd>|b by repeat|b catch my|b cheap <odd>|b clock $|b count one|b cut it|b dem anfang
15 b do both|b do first|b doe a|b dont throw|b dot sort|b eat up|b equal b|b est <odd>|b even <shown>|b far it
15 b fear $|b fifty percent|b final <shown>|b first one|b forget wher|b greater than|b guest book|b half each
15 b hand <talk>|b hav such|b her final|b in box|b in memory|b index error|b it befor|b itll <talk>
15 b its basical|b just after|b keep your|b lead into|b left and|b lin the|b littl word|b lo hi|b many to
15 b max <talk>|b modify <telling>|b monotonic <telling>|b monotonic stack|b most the|b nach dem|b narrow it
15 b near ther|b never mak|b newcomer only|b not me|b not simp|b often as|b on both|b on someth|b onc per
15 b or <asked>|b order in|b other <odd>|b pattern $|b per <shown>|b pop from|b possibl <asked>|b put <shown>
15 b reach further|b right ther|b row $|b said the|b saw each|b say fifty|b second <odd>|b settl on|b she read
15 b shortest <talk>|b should be|b six is|b smaller or|b snap $|b som <hinted>|b somebody had|b spot and
15 b start <talk>|b tail is|b ten thousand|b that each|b thatll do|b the <unknown>|b the cheap|b the left
15 b the low|b the minimum|b they wer|b threw away|b to <odd>|b to refresh|b to spar|b to thre|b twenty for
15 b two arm|b und <unknown>|b underscor <hinted>|b une <odd>|b up <shown>|b wait befor|b wer wait|b wher it
15 b whil <odd>|b wodniw <odd>|b wodniw gnidil|b you about|b you tak|b youv <shown>|b youv crack|doubt tells
15 guess ooh|leads order|n <hinted> 1|nothing alpha|nothing decid|nothing ess|nothing provid|nothing sweep
15 nothing t|plan that names of|plan that names real|plan that names when|question asks|question read
15 remark gather|remark that names half|reports detour|reports eh|reports gold|reports hom|reports medal
15 reports prev|reports step|reports unsort|reports visit|requests election|requests high|requests instead
15 requests seen|requests tabl|s <said> the|s <shown> constant|s <shown> down|s <shown> hop|s <shown> second
15 s <shown> spar|s <shown> structur|s ^ alpha|s ^ array|s ^ clip|s ^ d|s ^ dequ|s ^ ess|s ^ fifteen|s ^ fifty
15 s ^ greedy|s ^ heart|s ^ initial|s ^ labell|s ^ mind|s ^ per|s ^ previou|s ^ ring|s ^ six|s ^ thatll
15 s ^ thos|s ^ tri|s ^ turn|s after by|s already in|s and going|s arm as|s array all|s ask the|s at far
15 s be about|s be happy|s be ther|s becom first|s befor next|s can me|s carry floor|s coupl <shown>|s dot dot
15 s edg <shown>|s fall ther|s first will|s for heap|s for new|s has match|s has to|s hold seven|s is minu
15 s is thing|s let count|s lin all|s lin each|s many doe|s middl <shown>|s mor twic|s mov is|s mov one
15 s nach anfang|s narrow down|s never again|s new whenever|s next a|s of order|s of problem|s of round
15 s onc been|s one last|s one that|s one the|s or newest|s out second|s sam <shown>|s sam would|s shortest in
15 s sort that|s stack the|s start new|s stop and|s that that|s the link|s the said|s the strok|s the twin
15 s threw the|s twenty a|s two thre|s up and|s up rest|s visit and|s walk the|s way linear|s wher stand
15 s window a|s with both|s with final|s with rabbit|s without <said>|s would hav|s you beat|s you do|s you had
15 s you stretch|s you too|s youd better|s your on|s your when|s youv acros|sets up away|sets up reach
15 syntax that|tells beforehand|tells beneath|tells clerk|tells colleagu|tells decid|tells extra|tells finish
15 tells guard|tells mov|tells need|tells par|tells que|tells quicker|tells read|tells treat|tells unvisit
15 w avec|w beyond|w by|w chas|w container|w crowd|w dimension|w east|w eyebrow|w fish|w good|w hook
15 w immediat|w j|w lower|w medal|w monotonic|w natural|w num|w scrambl|w sho|w shorten|w stapel|w still
15 w ston|w thos|w wip|w wood
16 advises abov|advises fall|advises long|advises ought|advises sid|asks back|asks book|asks phon|b <shown> of
16 b <shown> sort|b <shown> trick|b <shown> youv|b ^ bar|b ^ bucket|b ^ minu|b ^ russian|b ^ writ|b a bad
16 b a chain|b a pond|b a valid|b add it|b all green|b already <asked>|b and itll|b as an|b be $|b begin a
16 b big <shown>|b c <facts>|b c <odd>|b can comput|b cas <talk>|b chaqu <odd>|b cod <asked>|b combin $
16 b comput twic|b de <odd>|b dee $|b dictionary <talk>|b doe near|b dont work|b dry $|b end <odd>|b equal to
16 b falsy $|b far be|b first <hinted>|b fool you|b four <facts>|b from pisa|b from right|b front <shown>
16 b go of|b hard <facts>|b has to|b her i|b i mean|b i spok|b if $|b includ the|b into plac|b is gon
16 b is possibl|b it again|b it certain|b its left|b its middl|b just how|b largest figur|b last entry
16 b last fals|b lat $|b latest two|b layer $|b lead nowher|b linear <said>|b loop $|b mak sur|b middl <talk>
16 b n <odd>|b neighbour <shown>|b neither of|b not befor|b not what|b of what|b one only|b only go
16 b order <odd>|b other first|b otherwis <telling>|b out each|b pack up|b parent and|b part is|b past <shown>
16 b plac <hinted>|b pop on|b prev $|b proper <talk>|b q $|b rang <hinted>|b remainder by|b remember <hinted>
16 b remember which|b result so|b ring a|b sad if|b set and|b should writ|b simp <hinted>|b someon told
16 b start <hinted>|b stroll $|b tail $|b than wher|b the bus|b the jump|b the not|b the optimal|b the pot
16 b the set|b their own|b through onc|b tim you|b to restart|b u <shown>|b very good|b was don|b weakest of
16 b what will|b wher youv|b whichever half|b you also|b youll <hinted>|b z <unknown>|b zero <shown>
16 guess about the language append|leads perhap|nothing advises|nothing after|nothing neither|nothing pas
16 plan that names by|plan that names two|plan whil|question youv|remark check|remark drop|remark peopl
16 remark rather|remark that names ask|reports aha|reports beat|reports earlier|reports except|reports hold
16 reports opener|reports pot|reports sourdough|reports steam|reports t|reports understand|requests put
16 s <said> must|s <said> such|s <said> your|s <shown> bend|s <shown> collection|s <shown> drown|s <shown> hang
16 s <shown> vanish|s <shown> well|s ^ c|s ^ certain|s ^ doll|s ^ heapq|s ^ hotel|s ^ lady|s ^ man|s ^ minimum
16 s ^ much|s ^ na|s ^ official|s ^ tabl|s ^ took|s a dictionary|s a program|s and straight|s befor do
16 s can away|s can straight|s dot common|s dot to|s drop one|s each and|s each just|s for by|s from new
16 s happy that|s has mor|s hash the|s her was|s i bother|s in cod|s in word|s into onc|s is cousin|s is wer
16 s its but|s know oldest|s last entry|s of rang|s off end|s on head|s one are|s one still|s only in
16 s paid the|s push pop|s remember order|s right left|s ring bell|s s in|s should les|s someon me|s still part
16 s ten thirty|s that complet|s the bench|s the my|s the row|s the sort|s their instead|s them in|s ther can
16 s ther input|s ther is|s thes the|s thos their|s thousand youd|s two together|s up by|s up to|s variabl one
16 s whether anyth|s whil still|s wip the|s work well|s wouldnt the|s youv thi|syntax sets up|tells <asked>
16 tells <talk>|tells bell|tells blot|tells check|tells glanc|tells initial|tells jedem|tells ordereddict
16 tells ought|tells rabbit|tells revers|tells sak|tells simpler|tells slip|tells surpris|tells wast|w anew
16 w bakery|w border|w cream|w ear|w eight|w itself|w jedem|w liv|w notebook|w offset|w par|w rail|w sank
16 w scratch|w sourdough|w turn|w u|w unlink|w unorder|w von|w worterbuch|w zero
17 advises go|advises pop|advises present|advises straight|b <shown> append|b <shown> backward|b <shown> pil
17 b <shown> simp|b <shown> tim|b <shown> wid|b ^ its|b ^ les|b ^ obvious|b ^ proces|b a not|b a seven
17 b a strict|b a wall|b and cut|b and down|b are of|b as each|b be better|b been on|b befor <odd>|b by the
17 b car about|b closer must|b could just|b count itself|b dem <odd>|b do your|b dont mov|b drop half|b du <odd>
17 b easier if|b en <odd>|b extra <asked>|b far right|b for breakfast|b from put|b grow under|b high <asked>
17 b hold all|b in collection|b in that|b innermost <odd>|b innermost pair|b is exact|b is instant|b is strict
17 b ist <odd>|b it work|b its no|b les <talk>|b les is|b link in|b littl <hinted>|b look if|b loop is
17 b low <hinted>|b many bucket|b memory for|b mor plac|b n <asked>|b neednt go|b neighbour can|b nest $
17 b not its|b observation $|b of pisa|b on until|b one earlier|b opener <hinted>|b or its|b overflow $
17 b pas you|b peek at|b permit to|b plac <shown>|b plan <asked>|b proces the|b quick $|b quicker than
17 b real <facts>|b recent and|b revers polish|b ris <shown>|b rom $|b root $|b run with|b second <hinted>
17 b seen at|b set <shown>|b several <hinted>|b she had|b sort <hinted>|b spell <odd>|b start becom|b test pas
17 b than that|b that how|b the loop|b the remainder|b the right|b then <telling>|b ther <talk>|b thing a
17 b third <shown>|b to rom|b too <asked>|b too <hinted>|b topmost $|b two hand|b two i|b two to|b unbroken $
17 b up <talk>|b up ther|b was $|b whil you|b without search|b would <telling>|b wouldnt <odd>|b you colour
17 b you empty|b zero isnt|guess dont|guess itll|guess until|language delet|nothing climb|nothing proces
17 nothing slid|nothing turn|nothing whos|plan down|plan extend|plan feel|plan tell|question id
17 question requests|question thatll|remark poor|reports area|reports away|reports brav|reports direct
17 reports expensiv|reports flip|reports loop|reports quadratic|reports regret|reports somebody|reports spic
17 reports trick|requests b|requests beneath|s <shown> can|s <shown> careful|s <shown> fami|s <shown> match
17 s <shown> onc|s ^ becaus|s ^ brav|s ^ bravo|s ^ dan|s ^ dfs|s ^ dict|s ^ elsewher|s ^ kid|s ^ la
17 s ^ obvious|s ^ proces|s ^ real|s ^ recurs|s ^ uncl|s ^ water|s among one|s and got|s best <shown>
17 s bring down|s count are|s counter most|s doub <shown>|s down one|s equal high|s eras <shown>|s good it
17 s had row|s handy <shown>|s has refresh|s hear <shown>|s i leav|s in n|s its doesnt|s last thi|s look <shown>
17 s max <shown>|s may to|s month is|s neednt it|s never a|s of cloakroom|s of piec|s one fewer|s one know
17 s one lower|s only up|s other to|s proud you|s pull out|s put better|s remember youv|s right her|s say by
17 s tak first|s that been|s that entry|s that never|s that zero|s the right|s the rout|s the what|s ther thing
17 s thing is|s to full|s to left|s to will|s what when|s wher put|s which thos|s with queu|s would proud
17 s you remember|s you said|s you turn|s you yourself|s your <shown>|s youv by|sets up stand|sets up stor
17 tells ago|tells arrival|tells bench|tells dem|tells dequ|tells door|tells forest|tells front|tells helpful
17 tells immer|tells insight|tells italian|tells next|tells passenger|tells phon|tells program|tells proud
17 w behind|w brav|w cloth|w cost|w country|w dealt|w dem|w dll|w els|w evaluat|w forest|w knock|w lid
17 w might|w need|w proper|w similar
18 acts tells reports|acts tells requests|advises branch|advises gon|advises pair|advises strik|advises used
18 b <said> mix|b <shown> <talk>|b <shown> lost|b ^ dc|b ^ eff|b ^ handl|b ^ itll|b ^ key|b ^ push|b ^ right
18 b ^ tro|b a closer|b a fresh|b a max|b a podium|b a tourist|b about thi|b all <unknown>|b alway belong
18 b and includ|b be held|b below and|b better with|b book $|b brak $|b bring them|b bucket <talk>|b cam last
18 b cant hav|b carry you|b chef <odd>|b chef kis|b could do|b coupl of|b dc in|b depth that|b didnt even
18 b do her|b doe just|b dont put|b dr $|b each <hinted>|b ear bird|b every new|b expensiv <facts>|b fals it
18 b fiv plu|b for dr|b from below|b from thos|b front without|b go for|b goe down|b got rid|b has reach
18 b head in|b hold one|b hom by|b immediat $|b in a|b in counter|b inchworm on|b index $|b is hopeles|b is how
18 b ist $|b its lik|b its other|b its so|b its sort|b keep what|b kept the|b least of|b left of
18 b les <unknown>|b lo <talk>|b longer $|b look again|b maz $|b me <telling>|b minimum in|b minu thi|b nos $
18 b occur mor|b off becaus|b off onc|b on <hinted>|b one as|b one click|b one floor|b only look|b onto <asked>
18 b other that|b overboard $|b per <asked>|b per <unknown>|b pil for|b plac them|b put all|b recursiv <talk>
18 b remember <facts>|b revers <talk>|b revers of|b rightward $|b sam mov|b sleep better|b someth <facts>
18 b spot $|b suppos i|b swap them|b sweep from|b that keep|b that right|b that stretch|b the bound|b the brak
18 b the candidat|b the index|b the pil|b the thing|b the width|b them off|b think youll|b turn every
18 b two answer|b under its|b up at|b up first|b want a|b week <hinted>|b what youll|b will go|b would do
18 b ya $|b you be|b you delet|b you stor|b youd look|b youd los|b your after|b your problem|b your read
18 b youv built|b zero should|doubt hint|guess mm|guess most|guess slid|leads keep|leads notic|nothing binary
18 nothing eff|nothing measur|nothing sam|plan that names remember|plan that names wonderful|question onc
18 remark except|remark question|remark that names plu|reports classic|reports couldv|reports fear|reports fresh
18 reports graph|reports high|reports input|reports lat|reports month|reports nought|reports overboard
18 reports previou|reports recurrenc|reports satisfy|reports shed|reports short|reports suffic|reports updat
18 reports ya|s <shown> about|s <shown> alon|s <shown> known|s <shown> linear|s <shown> onward|s <shown> stood
18 s <shown> wont|s ^ dc|s ^ dr|s ^ register|s ^ sentenc|s ^ sort|s ^ speak|s ^ whoever|s ^ ya|s a instead
18 s all rest|s already on|s an as|s any to|s be mor|s can each|s check that|s comput <shown>|s could just
18 s depth its|s do the|s from its|s from map|s half sort|s hav sort|s head at|s id the|s if it|s into map
18 s is sort|s later both|s lin by|s look is|s mer that|s most is|s not of|s of but|s of test|s on each
18 s real the|s run from|s should out|s should the|s small the|s sort sweep|s stor <shown>|s tak the|s than the
18 s that can|s that need|s the hand|s them <shown>|s thos in|s to includ|s to maximum|s too for|s two front
18 s wip all|s with doubl|s you afford|s you les|s you thing|tells anfang|tells branch|tells des|tells dr
18 tells final|tells halft|tells hurt|tells layer|tells r|tells rightward|tells smallest|w anfang|w ap|w bigger
18 w bisect|w boot|w brak|w classic|w dc|w des|w discover|w dr|w drawer|w drov|w eviction|w fool|w fry
18 w generation|w halft|w higher|w imag|w observation|w overboard|w q|w rais|w rightward|w sailor|w snap
18 w stronger|w surviv|w timestamp|w tourist|w your|w youv
19 acts leads asks|advises next|advises sur|asks need|asks separat|b <said> forget|b <shown> cold
19 b <shown> direct|b <shown> he|b <shown> hear|b <shown> many|b ^ eight|b ^ lov|b ^ mark|b ^ stop|b a gam
19 b a plac|b a thing|b after find|b along <talk>|b alpha $|b an accordion|b and pull|b are lost|b array at
19 b at one|b been seen|b biggest count|b bucket <hinted>|b bucket <telling>|b bucket sort|b by $|b can hear
19 b compar it|b could <shown>|b count are|b country $|b delet that|b der <odd>|b dictionary in|b dont go
19 b dot most|b doubl loop|b drawer for|b each of|b ear $|b eight is|b elegant $|b everyon <talk>|b find <facts>
19 b for four|b for not|b found $|b four letter|b fresh <odd>|b from <talk>|b generation is|b grow it
19 b had befor|b her on|b i open|b it at|b it will|b itll <odd>|b its slow|b jot $|b jot down|b know <talk>
19 b linkedhashmap with|b loop too|b map is|b mark <shown>|b maximum $|b miss <asked>|b mix the|b mor <odd>
19 b next is|b nobody has|b of count|b one <telling>|b one beneath|b one stroll|b only goe|b otherwis <asked>
19 b out <odd>|b plain recursion|b plenty for|b push and|b push on|b revers $|b sak $|b see which|b shut befor
19 b six wont|b som would|b sort the|b strict smaller|b that $|b that <said>|b the algorithm|b the eviction
19 b the scan|b to match|b twin is|b two lower|b two structur|b typ it|b up already|b very last|b visit <odd>
19 b visit all|b way to|b weight $|b well behav|b whenever ther|b whos last|b will carry|b will com|b you been
19 b you better|b you must|b youd said|b your fac|b your pil|guess cold|guess rather|leads behind|n <asked> 4
19 nothing glu|nothing h|nothing whenever|plan brav|plan id|plan regex|plan that names with|question im
19 reports <odd>|reports <telling>|reports alpha|reports bravo|reports evaluat|reports kid|reports lo
19 reports shav|reports soon|reports tray|requests <n>|requests faster|s <said> at|s <said> of|s <said> ther
19 s <shown> map|s <shown> rabbit|s <shown> reach|s ^ els|s ^ grow|s ^ poor|s ^ quadratic|s ^ window|s a good
19 s a per|s a ring|s a show|s after earlier|s all thi|s another keep|s as with|s be slow|s breadth traversal
19 s by each|s by first|s can it|s def of|s down youv|s each should|s equal of|s goe onc|s heart it|s if catch
19 s if spend|s in hurry|s index python|s is exact|s is its|s is length|s is most|s is than|s low the|s mad the
19 s me <shown>|s no can|s on right|s onc you|s one not|s one too|s only with|s plan the|s pour on|s record you
19 s room the|s smaller <shown>|s sort of|s that how|s the began|s the choic|s the exercis|s the structur
19 s they by|s think plat|s twenty wont|s unles <said>|s valu zero|s wed be|s with tabl|s with tal
19 s wouldnt with|s you let|s you lot|s you reach|s you when|sets up knew|tells <odd>|tells apart|tells begin
19 tells bouncer|tells collect|tells cousin|tells est|tells h|tells hom|tells march|tells n|tells shov|w alpha
19 w century|w crumb|w drop|w est|w f|w greedy|w grown|w jumper|w loop|w onc|w otherwis|w sinc|w twenty
19 w wis
20 acts reports advises|advises helper|advises initial|advises partner|advises past|advises slip|b <shown> anew
20 b ^ binary|b ^ insert|b ^ n|b ^ papa|b ^ result|b ^ seen|b ^ visit|b ^ whoever|b ^ wodniw|b ^ wouldnt
20 b a hook|b a loop|b about as|b about now|b after <talk>|b along by|b an <odd>|b are mor|b as ther|b be <odd>
20 b begin at|b best <hinted>|b circl $|b el <odd>|b enter onc|b faster $|b finger on|b first should|b for no
20 b fresh end|b gnidil $|b grow at|b h <talk>|b hang it|b head <talk>|b held <talk>|b held hand|b his <odd>
20 b hotel $|b in revers|b into basket|b it halfway|b its simpler|b key by|b kick yourself|b knew how
20 b leav <hinted>|b longer <odd>|b lov that|b mov for|b neighbour <hinted>|b next <odd>|b nor a|b off at|b oh $
20 b on up|b only follow|b over befor|b own idea|b pass high|b plac by|b plain and|b plenty $|b program $
20 b road <talk>|b second look|b she <facts>|b she <telling>|b short $|b solid <talk>|b sort <talk>|b spread $
20 b start both|b that im|b that mark|b that moment|b the fastest|b the hint|b the map|b the pair|b them again
20 b ther your|b thos who|b to just|b too <odd>|b two marker|b what <said>|b what left|b when two|b which cas
20 b whil <facts>|b who walk|b word <hinted>|b wrong <hinted>|b you eras|b your sho|b zahl <odd>|guess other
20 guess wow|leads drop|nothing begin|nothing if|nothing insert|nothing join|nothing know|nothing papa
20 nothing stor|nothing watch|nothing wodniw|plan append|plan not|plan that names befor|reports closer
20 reports decent|reports foxtrot|reports glu|reports gnidil|reports handy|reports liv|reports machinery
20 reports start|reports travel|reports wodniw|requests low|requests miss|requests rabbit|requests sort
20 s <said> also|s <said> enough|s <shown> backward|s <shown> hom|s <shown> insert|s <shown> left|s <shown> serv
20 s ^ bisection|s ^ did|s ^ foxtrot|s ^ million|s ^ oh|s ^ papa|s ^ simpler|s ^ solution|s ^ trust|s ^ why
20 s a sound|s agr you|s already it|s alway which|s are wrong|s as <said>|s as sam|s at glanc|s begin zero
20 s ever <shown>|s everyth the|s finger the|s fresh and|s fruit basket|s going first|s grow you|s happen it
20 s has high|s hold <shown>|s if of|s if turn|s in hous|s is the|s its bit|s let jump|s low pass|s mak <said>
20 s many can|s not how|s of big|s of youv|s onc sort|s only forward|s pil the|s plain simpl|s reach a
20 s read not|s say all|s sink <shown>|s strict than|s that it|s that shorter|s the already|s the check
20 s the equal|s the in|s the seat|s the tabl|s thi the|s thousand would|s to is|s what i|s what left
20 s wher head|s wher met|s why <said>|s with seat|s with twist|s would find|s you go|s you it|s youll yourself
20 s youv on|sets up nobody|sets up youv|syntax your|tells afterward|tells build|tells chart|tells cliff
20 tells dead|tells direction|tells kill|tells know|tells nowher|tells wall|w adjacent|w arrival|w calendar
20 w clock|w different|w logarithm|w que|w rippl|w seat|w shuffl|w spot|w though|w tidy|w walk
21 advises arrang|advises delet|advises got|advises held|asks start|b <said> buy|b <said> deep|b <shown> whether
21 b ^ explor|b ^ glu|b ^ plac|b ^ slid|b ^ took|b ^ usa|b ^ yep|b a glov|b a hol|b add <shown>|b ago $
21 b an explicit|b and build|b and let|b and read|b and throw|b area of|b be don|b befor or|b both of
21 b collect all|b comparison should|b do away|b down one|b end $|b fall over|b final $|b for every|b for order
21 b fresh <hinted>|b her you|b if for|b ill <hinted>|b in fiv|b index <odd>|b ja $|b join hand|b lin and
21 b mark on|b max area|b nobody wait|b noth <shown>|b onc <asked>|b one <talk>|b one candidat|b one lin
21 b one tim|b only mov|b partner can|b pas with|b past its|b phon <talk>|b plac zero|b poor <shown>|b queu at
21 b remain <shown>|b sam <asked>|b search at|b sinc a|b stand <hinted>|b start ther|b still hold|b structur $
21 b talk you|b that hav|b the cas|b the crash|b the plu|b the record|b the root|b the special|b then its
21 b thi don|b thi morn|b think again|b thos <talk>|b thos to|b thousand would|b thre as|b too big
21 b trip through|b two run|b typ $|b up and|b up by|b use your|b wast your|b wher is|b whil lo
21 b window <facts>|b with chalk|b without compar|b wrot on|b yep $|b you need|b you wouldnt|b youngest $
21 nothing bisect|nothing copy|nothing depth|nothing it|nothing pull|nothing their|nothing usa|plan mmm
21 plan that names ind|question think|remark that names it|remark that names onc|reports bee|reports charm
21 reports default|reports en|reports glanc|reports lin|reports met|reports original|reports unfold|reports yep
21 s <said> zero|s <shown> built|s <shown> comput|s <shown> dot|s <shown> mov|s <shown> neighbour|s ^ after
21 s ^ explor|s ^ glanc|s ^ good|s ^ handy|s ^ key|s ^ slip|s ^ usa|s ^ which|s ^ yep|s a choic|s all <shown>
21 s and isnt|s and mor|s area <shown>|s at or|s befor call|s befor look|s cod <shown>|s cros off|s discard the
21 s enter <shown>|s for day|s from unvisit|s hav that|s i start|s if knew|s if stack|s in in|s index a
21 s is classic|s is detour|s is mistak|s les equal|s let i|s let just|s lik undo|s listen that|s max of
21 s memory tim|s my used|s not the|s not zero|s of again|s of already|s of wait|s on money|s out of|s own the
21 s plu and|s put away|s return the|s second has|s see they|s sort by|s the real|s theyv to|s thought never
21 s to ear|s two around|s use own|s wast tim|s weakest the|s which one|s with root|s would be|s you los
21 s youd that|s yourself you|syntax for|tells bisection|tells bus|tells coat|tells comparison|tells enter
21 tells glov|tells glu|tells liv|tells root|tells shelv|tells thing|tells union|w bravo|w ch|w d|w everyon
21 w further|w necessary|w shor|w sock|w squeez|w yep
22 advises bet|advises extra|advises run|asks doubl|asks paper|asks pil|asks recent|asks singl|b <said> doesnt
22 b <shown> beforehand|b <shown> beyond|b <shown> sound|b ^ leonardo|b ^ music|b ^ t|b ^ that|b a modify
22 b an anagram|b an h|b anagram of|b and thre|b be hom|b bear $|b been her|b been to|b box for|b can let
22 b cliff $|b could hug|b dinner <odd>|b dont car|b dot <telling>|b each <unknown>|b easy $|b either stretch
22 b enough to|b entry with|b every <asked>|b every tim|b fals in|b far the|b flip it|b forget $|b from four
22 b fruit into|b good $|b good nos|b guest <odd>|b hit a|b hold a|b id <shown>|b into <telling>|b it an
22 b it fall|b it slid|b its got|b just add|b just repeat|b kis $|b may as|b me <shown>|b mov only|b nach <odd>
22 b of put|b off $|b old friend|b on by|b one your|b opener $|b order <telling>|b put away|b reach for
22 b run as|b sam distanc|b scan $|b search for|b simpl <odd>|b still to|b stop at|b subtract the|b tal <asked>
22 b than <asked>|b that check|b that clos|b that remain|b that start|b the shelf|b thi job|b tidy $|b to try
22 b two mak|b way with|b will <shown>|b word i|b written that|b you forget|b you straight|b youll kick
22 b youll only|b your going|guess cut|language two|nothing flood|nothing look|nothing when|plan that names no
22 remark ask|reports anagram|reports count|reports domino|reports elegant|reports famou|reports forget
22 reports inner|reports miss|reports priority|reports quiet|reports trip|requests dictionary|requests goe
22 requests kept|s <shown> straight|s ^ happi|s ^ k|s ^ pancak|s ^ sav|s ^ stretch|s ^ t|s ^ understand|s ^ who
22 s a back|s a les|s a nos|s a turn|s and half|s and les|s and put|s attach it|s don <shown>|s down branch
22 s each wher|s every goe|s first should|s goe one|s got hand|s got minut|s hop hear|s left in|s let stop
22 s may well|s never at|s of at|s of hundr|s onc in|s one many|s or first|s out count|s rais eyebrow
22 s the border|s the distanc|s the plu|s their behind|s thre four|s till <shown>|s to log|s to middl|s to often
22 s twenty are|s want stack|s whether miss|s who <shown>|s who its|s with dequ|s word it|s word you|s you sur
22 tells bar|tells es|tells famou|tells girl|tells loop|tells pisa|tells seen|w accordion|w anagram|w bathwater
22 w beforehand|w brother|w butter|w data|w don|w easier|w elegant|w es|w hurt|w quick|w slip|w spill
22 w steam|w trodden|w warteschlang
23 advises cut|advises everyth|advises floor|advises money|advises proces|advises throw|advises toward|asks stop
23 asks twin|b <said> typ|b <shown> away|b <shown> differenc|b <shown> instead|b <shown> off|b <shown> rabbit
23 b ^ gather|b ^ mind|b ^ queu|b ^ test|b ^ twenty|b a maz|b a plu|b about start|b about twenty|b acros befor
23 b alphabet $|b an election|b and n|b are <odd>|b as position|b as quick|b be plac|b by <odd>|b can ever
23 b each tim|b enough for|b equal one|b fall in|b fibonacci $|b fifty <talk>|b first as|b first traversal
23 b gav zero|b glanc $|b help to|b how could|b in rang|b into the|b is expect|b is slow|b it so|b its <shown>
23 b left half|b liv with|b longest <odd>|b lov $|b map <talk>|b memoization $|b mind that|b minu x|b most peopl
23 b mov <facts>|b no later|b odd <odd>|b off befor|b one half|b one loop|b perfect $|b plu b|b plu what
23 b quit $|b remember each|b row is|b stack is|b stop look|b that giv|b that littl|b the bigger|b the clerk
23 b them ever|b theyr <hinted>|b town $|b two together|b want twenty|b whil <telling>|b who told|b who was
23 b work as|b wrong about|b you alway|b you swap|b youd need|b your eviction|guess depth|leads remember
23 nothing breadth|nothing c|nothing f|nothing fill|nothing goe|plan that names ah|plan that names is
23 question ask|question most|remark any|remark isnt|reports b|reports backtrack|reports candidat|reports ein
23 reports kick|reports minesweeper|reports pigeonhol|reports pull|reports tun|reports wink|requests bucket
23 requests caterpillar|s <shown> clean|s <shown> pil|s <shown> wear|s ^ <said>|s ^ kcat|s ^ practical
23 s ^ recursiv|s ^ shuffl|s a queu|s be than|s can which|s count a|s ding ding|s everyon that|s hav peek
23 s in rest|s in they|s its the|s just its|s link both|s mak mor|s must to|s nobody in|s on that|s one befor
23 s out sam|s queu the|s remainder the|s so has|s start any|s start of|s still when|s stop round|s theyd to
23 s touch to|s twenty for|s updat best|s want that|s was already|s what first|s whether list|s whoever in
23 s would chang|s your call|s your liv|sets up attach|sets up stack|tells cheaper|tells leftmost|tells twist
23 w busines|w c|w cach|w click|w foxtrot|w kcat|w oh|w onto|w remainder|w runner|w union|w why
24 asks recognis|b <said> los|b <shown> edg|b <shown> loop|b <shown> shift|b ^ chef|b ^ comput|b ^ fifteen
24 b ^ rot|b ^ start|b a dat|b all thos|b alway <facts>|b and sweep|b ascend <shown>|b ask each|b be sit
24 b behind <shown>|b biggest <asked>|b biggest <hinted>|b boot $|b border <talk>|b build up|b by n|b can start
24 b carry <talk>|b cod <talk>|b compar with|b do ind|b drop is|b easier would|b election $|b end <shown>
24 b ever look|b every longer|b fly $|b four direction|b his <hinted>|b i thought|b in ascend|b it should
24 b it wont|b itself $|b la <odd>|b largest element|b loop that|b me <asked>|b might well|b minu <facts>
24 b mor after|b need an|b not by|b older one|b one along|b or open|b out onc|b pay off|b pick them
24 b python dict|b r c|b rang <facts>|b rang test|b return not|b rot thirteen|b round wrong|b see if
24 b shift <talk>|b shift your|b sinc at|b still good|b sun <shown>|b taken together|b tal for|b than twic
24 b that leav|b the card|b the kid|b the neat|b their count|b u would|b until nobody|b weakest on|b what goe
24 b wher <telling>|b whil low|b why <hinted>|b you add|b you append|b you click|b your condition|b your hous
24 b your nam|guess they|nothing comput|nothing discard|nothing extend|nothing rot|plan instinct
24 remark that names wher|reports drop|reports hurt|reports lid|reports link|reports pen|reports rais
24 reports solv|reports traversal|reports u|reports usual|requests plat|s <shown> addition|s <shown> goe
24 s <shown> greater|s <shown> les|s <shown> remainder|s ^ chef|s ^ clear|s ^ gut|s ^ hook|s ^ leg|s ^ lookup
24 s ^ overkill|s ^ rot|s ^ talk|s a loop|s about a|s answer thi|s at fresh|s at front|s be right|s can everyth
24 s cant itself|s check it|s com onc|s compar count|s count what|s div the|s doesnt it|s dont think|s easier it
24 s for nam|s for who|s further than|s how easier|s i which|s if ther|s isnt you|s it top|s kid to|s loop one
24 s not you|s of queu|s onc after|s onc out|s one well|s prev next|s rais index|s sinc <shown>|s sinc least
24 s smallest <shown>|s soon a|s soon youv|s spar that|s than parent|s the recent|s them hand|s ther reason
24 s to cod|s when goe|s when second|s whichever is|s work your|s you half|s you ind|s you sav|s zero fals
24 sets up gon|sets up ive|tells backward|tells dat|tells nos|tells shorten|tells trip|w chef|w direct|w dummy
24 w immer|w lifo|w near|w optimal|w than
25 advises besid|advises dict|advises ear|advises fix|advises latest|advises stack|asks written|b <said> sit
25 b <shown> equal|b <shown> neighbour|b <shown> sweep|b ^ collect|b ^ flood|b ^ guard|b ^ mm|b ^ skip|b ^ think
25 b built $|b can think|b can trust|b centr and|b certain <shown>|b certain wouldnt|b complement $|b correct $
25 b cros it|b doesnt <hinted>|b each <odd>|b ear <odd>|b even when|b exact onc|b first a|b for n|b four <asked>
25 b fox $|b going <odd>|b goosebump $|b havent been|b her youd|b i fear|b ill stay|b its partner|b just all
25 b knock off|b lie befor|b lift the|b match pair|b may still|b never <talk>|b never look|b of look
25 b old <telling>|b on their|b popitem $|b put <odd>|b put <talk>|b rais an|b round onc|b sausag $|b should let
25 b sinc with|b skip the|b strok $|b swallow the|b tail <talk>|b that for|b that wher|b the best|b the correct
25 b the inner|b the max|b their <odd>|b ther instead|b thi kind|b thi train|b thos two|b touch each|b tower of
25 b troubl with|b usa <odd>|b walk along|b was seen|b way too|b we <talk>|b whether $|b whil <hinted>|b who cam
25 b who stand|b with acces|b with domino|b your array|b your not|b your right|b your treat
25 context plan that names|leads <shown>|nothing e|nothing en|nothing nor|nothing rub|question whoever
25 reports clever|reports danc|reports fight|reports goosebump|reports halv|reports hear|reports knit
25 reports practical|reports put|reports recurs|reports sleep|requests met|requests tally|s <said> going
25 s <shown> guest|s <shown> key|s ^ arriv|s ^ cach|s ^ gnidil|s ^ leonardo|s ^ mm|s ^ pack|s ^ wher|s ^ wodniw
25 s add neighbour|s and treat|s as extra|s as key|s check its|s do real|s each count|s each enter|s each so
25 s ever at|s hav you|s hom supper|s in hand|s in set|s into other|s is what|s just and|s next <shown>
25 s of quick|s one complet|s one gon|s part it|s part you|s precis <said>|s real say|s second is|s should one
25 s that along|s the approach|s the door|s the fami|s to four|s to front|s vanish the|s your fit|sets up plac
25 tells bottom|tells cry|tells drown|tells hid|tells pen|tells thatd|tells together|tells whenever
25 tells youngest|w clap|w gnidil|w goosebump|w helper|w hung|w ice|w mm|w nos|w not|w official|w sausag
25 w sensibl|w straight|w ten|w whod|w wodniw|w yesterday
26 advises flip|advises subtraction|b <shown> easy|b ^ ay|b ^ dear|b ^ ding|b ^ en|b ^ ooh|b ^ part|b ^ pull
26 b ^ stor|b ^ treat|b ^ wher|b a nos|b all four|b allow for|b append <shown>|b away at|b ay $|b cant see
26 b check whether|b complet it|b constant <shown>|b ding $|b ding <odd>|b ding ding|b disappear $|b ear <shown>
26 b end ther|b first tim|b four way|b fre of|b frequency $|b fresh <facts>|b had <facts>|b i <unknown>|b i pick
26 b id <facts>|b is befor|b is left|b is too|b isnt enough|b its two|b log <asked>|b log <said>|b log n
26 b low has|b mad you|b month $|b mov two|b natural you|b nobody in|b not it|b only say|b ooh $|b pass <asked>
26 b pil is|b red her|b remember wher|b second <talk>|b shorter and|b singl loop|b st $|b stop you|b tabl <odd>
26 b test <hinted>|b than <talk>|b thatll <talk>|b the doubl|b the other|b they arriv|b to each|b tre $
26 b turn your|b two shorter|b until somebody|b want <hinted>|b will <odd>|b wink $|b would a|b wouldnt hurt
26 b you already|b you trust|guess ding|guess do|leads swap|n <unknown> 1|nothing ay|nothing carry|nothing hand
26 nothing test|plan in|plan instead|remark sort|reports ay|reports ding|reports glad|reports hug|reports ja
26 reports newest|reports nos|reports ooh|reports q|reports st|reports stood|reports wed|requests bakery
26 s <said> see|s <shown> half|s <shown> met|s <shown> n|s <shown> shrink|s <shown> unbroken|s ^ ay|s ^ best
26 s ^ ding|s ^ if|s ^ itll|s ^ left|s ^ ooh|s ^ shor|s ^ une|s ^ wrong|s after <said>|s be befor|s below one
26 s down is|s drop <shown>|s entry <shown>|s even it|s four them|s from of|s glanc the|s good you|s if count
26 s its has|s join it|s just or|s memory all|s middl and|s morn even|s of half|s of instead|s pick the
26 s quick you|s split the|s tak off|s the includ|s the jump|s the only|s the trick|s thos a|s thousand deep
26 s two her|s wait <shown>|s what to|s when <said>|s wher saw|s why that|s you search|s youd hav|sets up hous
26 tells dan|tells du|tells marker|tells matrix|tells oldest|tells sav|tells tal|tells une|tells unseen|w ay
26 w ding|w du|w estimat|w fly|w his|w matrix|w maximum|w ooh|w overlap|w position|w reach|w x
27 advises touch|asks leav|b <shown> begin|b <shown> fall|b <shown> hour|b <shown> suffic|b <shown> whenever
27 b ^ cros|b ^ depth|b ^ wherever|b a bucket|b a complet|b a dead|b a register|b a stack|b after sort
27 b an italian|b and next|b and original|b are precis|b as youv|b at school|b be onto|b by add|b by sort
27 b carry along|b check the|b could possib|b count can|b ess $|b four <hinted>|b fre $|b good <shown>
27 b high <shown>|b iccanobif $|b initial are|b input that|b is the|b it rhym|b its one|b just thos
27 b link <shown>|b linkedhashmap in|b met it|b mov <asked>|b my mind|b next question|b not if|b object to
27 b one other|b out from|b pas doe|b peopl would|b plac thre|b poor <facts>|b poor thing|b pop at
27 b remember every|b see no|b shrink $|b start of|b tak back|b the count|b the depth|b the greater|b the third
27 b their sum|b they <hinted>|b ticket $|b together is|b treat it|b which is|b word is|b writ that
27 b you through|b your hom|guess find|guess plain|language about|leads away|nothing at|nothing push
27 nothing search|plan other|remark did|remark im|reports bon|reports ess|reports hcra|reports yranib
27 requests look|s <shown> arrang|s <shown> ten|s ^ cros|s ^ def|s ^ guard|s ^ natural|s ^ sum|s ^ yranib
27 s a lookup|s alway first|s argu that|s arrang <shown>|s befor together|s bring into|s by hour|s cod for
27 s cross through|s dict the|s do sam|s each youv|s every need|s every youv|s fil under|s gav and|s go onc
27 s if left|s is not|s is small|s is well|s its becaus|s its copy|s last out|s let look|s longer around
27 s loop a|s might to|s moment <shown>|s neighbour that|s neither ever|s not too|s only that|s pop <shown>
27 s rest a|s search all|s sound the|s thatd you|s the job|s the up|s to first|s two n|s we each|s when see
27 s wherever stand|s with set|s you of|s you trad|s youv out|tells <shown>|tells figur|tells longer|tells mix
27 w bon|w clip|w clos|w detour|w ein|w ess|w heavy|w highest|w iccanobif|w jot|w lad|w later|w only
27 w podium|w slower|w start|w their|w usa|w wrong
28 advises lead|advises row|b <shown> first|b <shown> join|b <shown> thousand|b ^ cant|b ^ counter|b ^ dee
28 b ^ replac|b ^ swap|b ^ theyll|b ^ trust|b befor <hinted>|b bottom one|b button in|b cant work|b count run
28 b extra argument|b fall into|b half $|b hav put|b he $|b how to|b if <shown>|b ill keep|b is alway
28 b many are|b meet itself|b million <odd>|b mm $|b n $|b off thi|b on only|b out the|b peopl who|b run into
28 b run up|b second loop|b settl the|b strict <facts>|b thank <odd>|b the list|b und <odd>|b wait for
28 b walk ther|b which they|b with cur|b would only|b yourself what|guess build|guess thos|nothing count
28 nothing dee|nothing funny|nothing low|nothing whil|remark that names com|remark would|reports dee|reports doub
28 reports itd|reports memory|reports sausag|s ^ count|s ^ dee|s ^ doub|s ^ skip|s ^ theyd|s ^ theyll
28 s all hang|s are so|s but the|s car the|s couldnt put|s each mak|s each ther|s els it|s going by|s going the
28 s good with|s grow of|s gues <shown>|s i rang|s let run|s me a|s never it|s nin for|s not its|s recursion a
28 s sort it|s spot <shown>|s the by|s top the|s undo in|s what that|s when add|s whil read|s with label
28 sets up k|tells belong|tells century|tells exact|tells nach|tells wouldv|w ago|w binomial|w blot|w distanc
28 w drown|w high|w layer|w narrow|w shed|w simp|w theyll
29 acts asks asks|advises collection|advises index|advises swap|advises vanish|advises whoever|asks hold
29 b <said> below|b <shown> left|b <shown> sign|b ^ measur|b ^ oh|b ^ other|b ^ poor|b a helper
29 b after <telling>|b an unsort|b anyth still|b as <talk>|b as <telling>|b bound to|b die <odd>|b do it
29 b down last|b ever <shown>|b every neighbour|b everyon <facts>|b exact as|b exact when|b finger up
29 b finish for|b first step|b half of|b handy to|b hang up|b hash is|b hav met|b hold mor|b how quick
29 b it grow|b its earlier|b just what|b keep the|b kid <talk>|b les two|b lin $|b link both|b liv ther
29 b me <unknown>|b minu <hinted>|b much <asked>|b need no|b not when|b not whether|b old <talk>|b only thing
29 b outer loop|b papa $|b pot $|b put them|b quit sur|b rang <talk>|b reject $|b she <odd>|b someon <hinted>
29 b spot it|b that answer|b that matter|b the lid|b the undo|b throw <shown>|b to pull|b touch onc|b two ther
29 b unsort <shown>|b we <asked>|b wer cook|b what <shown>|b what happen|b with link|b you pop|b your comparison
29 b your les|b your sid|b your tabl|guess ah|guess befor|guess half|guess sets up|leads pass|nothing nod
29 nothing python|remark think|reports mm|reports papa|reports party|reports sigh|reports spot|s <said> away
29 s <said> break|s <said> fall|s <said> is|s <shown> cross|s ^ hard|s ^ mean|s ^ opposit|s ^ ought|s ^ record
29 s ^ though|s ^ treat|s ^ tro|s ^ weakest|s ^ what|s a index|s by them|s doe all|s each either|s eat <shown>
29 s els <shown>|s finish good|s half it|s hold than|s index an|s its other|s link way|s neighbour <shown>
29 s off that|s one is|s put one|s sam on|s sav a|s say the|s say wouldnt|s sur want|s test non|s thre would
29 s to les|s to me|s to off|s two <said>|s very with|s youll a|s your throw|sets up build|sets up dictionary
29 syntax though|syntax what|tells below|tells cada|tells cross|tells et|tells flag|tells reinsert|tells spoil
29 w count|w dan|w dfs|w eras|w king|w letter|w minimum|w mirror|w nach|w objection|w ordereddict|w papa
29 w plac|w plat|w uncl
30 advises around|advises away|advises heap|advises kid|asks trust|b <shown> acros|b <shown> addition|b ^ <odd>
30 b ^ although|b ^ s|b ^ sierra|b a fast|b age <talk>|b already <shown>|b an earlier|b and tak|b anyth but
30 b as wer|b away with|b be les|b bucket in|b can still|b cant think|b dont <odd>|b dont need|b down <talk>
30 b entir <shown>|b every <hinted>|b further <hinted>|b gold $|b hom <facts>|b hom ear|b ink on|b inner loop
30 b last to|b many $|b min <telling>|b min heap|b onc from|b or clos|b pen down|b plac twic|b plu $
30 b road lead|b said <telling>|b slow becaus|b solv it|b spend your|b that what|b that youll|b the trick
30 b ther we|b thre and|b to front|b too small|b tro $|b unnecessary $|b was practical|b what mad|b who could
30 b why not|b wont hear|guess mor|n <unknown> 2|nothing plain|nothing shift|nothing sierra|nothing twic
30 plan that names somebody|plan that names stor|remark constant|reports ahead|reports comput|reports eff
30 reports eviction|reports f|reports fact|reports hair|reports italian|reports order|reports robber|reports tro
30 requests below|s <shown> add|s <shown> what|s ^ alon|s ^ although|s ^ eff|s ^ gam|s ^ know|s ^ sierra
30 s a old|s array twenty|s at bus|s best i|s cant of|s compar non|s do than|s drop <said>|s exact many
30 s first each|s first lin|s for sak|s has mov|s in of|s is bigger|s its start|s my down|s next is|s of ever
30 s onc stand|s one short|s only it|s only last|s search <shown>|s singl with|s sort a|s that one|s thre cant
30 s what miss|s with best|s wrot each|s you your|s your belong|s your isnt|s zero should|sets up begin|tells el
30 tells high|tells hung|tells nest|tells rear|tells structur|tells unhook|w accident|w algorithm|w cada
30 w cliff|w eff|w furthest|w record|w sak|w trust|w vanish
31 advises shorter|b <shown> <hinted>|b <shown> beneath|b <shown> idea|b <shown> matter|b <shown> measur|b ^ gues
31 b a tal|b anyth els|b below $|b box from|b cost no|b dictionary from|b dynamic <hinted>|b foot $|b highest $
31 b ill just|b im put|b import dequ|b in ther|b inner <talk>|b is enough|b its depth|b job $|b just <asked>
31 b mor <telling>|b next one|b no <facts>|b on foot|b one <odd>|b one still|b only to|b other thing|b pair of
31 b pour <odd>|b reach all|b start your|b stretch the|b sum of|b tak off|b thatll <shown>|b the ear|b the pop
31 b the topmost|b to all|b two entry|b what if|b will <asked>|b with its|b you group
31 guess about the language youd|guess lov|guess nic|leads choos|question turn|reports d|reports mirror
31 reports overkill|reports rar|reports solid|reports til|requests let|requests pour|s <shown> jump
31 s <shown> round|s <shown> within|s ^ along|s ^ consider|s ^ could|s ^ recursion|s ^ rumour|s after its
31 s all that|s arrang by|s at new|s away of|s been already|s befor at|s both them|s can grow|s cas you
31 s i argu|s is correct|s isnt alway|s its half|s its what|s its you|s littl sign|s never measur|s no what
31 s not first|s of stretch|s of they|s onc hold|s only on|s saw <shown>|s strok each|s suppos had|s thatll you
31 s the last|s ther use|s well <shown>|s which did|s would left|s you wrong|s your down|sets up count
31 sets up neighbour|tells find|tells forgotten|tells guy|tells leav|tells log|tells open|tells piec
31 tells previou|tells regular|tells run|tells wash|tells wrot|w beneath|w dead|w fellow|w kill|w memoiz|w mov
31 w too|w traversal|w which
32 advises belong|advises box|advises bucket|advises carry|advises entir|advises search|advises turn
32 advises upward|asks arriv|b <shown> patch|b <shown> round|b ^ instinct|b ^ sigh|b a hair|b a mov|b all that
32 b and conquer|b and skip|b anew $|b by first|b cam first|b certain not|b check after|b clos your|b cros out
32 b data structur|b doesnt it|b dot mov|b empty them|b everyon <hinted>|b from its|b her <hinted>|b high $
32 b how each|b id <hinted>|b in by|b italian <odd>|b les so|b let talk|b linear <shown>|b linear is
32 b min <hinted>|b must not|b my dear|b not reach|b one mor|b remember the|b ring to|b singl walk
32 b somebody <facts>|b the fibonacci|b the high|b the partner|b two <talk>|b two below|b until ther
32 b went <shown>|nothing b|nothing ein|nothing shouldnt|remark your|reports bfs|reports frequency|reports roll
32 requests writ|s <shown> below|s <shown> its|s <shown> maximum|s <shown> roll|s <shown> strok|s ^ comparison
32 s ^ drop|s ^ evict|s ^ fifo|s ^ precis|s ^ set|s ask its|s bucket a|s clos eye|s divid conquer|s ever the
32 s from wrong|s greater <shown>|s half alway|s has ring|s is wait|s it wouldnt|s its sam|s know onc
32 s many wait|s not thre|s of still|s plat a|s recent one|s what you|s you away|s you even|s youv ther
32 tells <telling>|tells circl|tells der|tells grow|tells knock|tells middl|w basket|w better|w browser
32 w comfortabl|w conquer|w el|w fifo|w greater|w machinery|w sunflower|w victim
33 advises begin|advises later|advises reach|advises return|asks full|b <shown> minu|b ^ eh|b ^ he|b a cran
33 b a fin|b a memo|b a strong|b bee $|b call <hinted>|b cran to|b each call|b eh $|b exact how|b grin $
33 b in perfect|b it in|b lin at|b many <telling>|b mix up|b my friend|b only if|b other <talk>|b out my
33 b pen has|b pil <talk>|b singl pas|b smallest $|b squar root|b that correct|b that know|b the complement
33 b the drop|b the if|b the innermost|b the next|b them either|b to lift|b twin sit|b two count|b walk <talk>
33 b which <shown>|b will you|b you serv|b youv clear|guess either|guess it|guess someth|nothing collect
33 nothing log|plan be|plan pictur|question theyv|remark bigger|reports direction|reports linear|reports lower
33 reports sav|reports search|reports tri|s <shown> behind|s <shown> larger|s <shown> least|s <shown> still
33 s ^ eh|s ^ guy|s ^ max|s all direction|s along <shown>|s and arent|s at closer|s away the|s be only
33 s call two|s cran lift|s down pen|s drawer <shown>|s far is|s from back|s if must|s in dict|s it so|s just a
33 s keep best|s kept the|s last up|s of is|s on stack|s say hav|s see smil|s the add|s the into|s to has
33 s with dictionary|s with order|s your idea|sets up miss|tells began|tells chalk|tells fool|tells happi
33 tells hopeles|tells logarithm|tells mit|tells u|w about|w bee|w bird|w champagn|w cran|w do|w eh|w off
33 w pushdown|w tun
34 advises fals|advises knew|advises record|asks <asked>|asks paint|b <said> giv|b ^ throw|b a <telling>
34 b a nicer|b a nutshell|b a wait|b an inchworm|b an input|b away the|b backtrack $|b break on|b bump into
34 b call for|b doubl $|b four neighbour|b jump $|b jump <talk>|b just the|b last <telling>|b lif <talk>
34 b not that|b not the|b nutshell $|b one extra|b only after|b outer <talk>|b popleft $|b pretty much
34 b shouldnt <talk>|b sigh $|b sleev $|b stop <odd>|b structur that|b the money|b thing by|b to its|b trick $
34 b whos <hinted>|b would <odd>|b would spar|b y <odd>|b you hom|b you knew|guess tells|guess turn|guess when
34 n <odd> 1|nothing call|nothing thos|remark asks|reports jump|reports nutshell|requests plu|s <shown> between
34 s <shown> halv|s ^ click|s ^ clos|s ^ cost|s ^ crack|s ^ particular|s ^ slower|s ^ that|s a set|s as pair
34 s been befor|s in nutshell|s it hang|s its that|s key <shown>|s last never|s linkedhashmap acces|s mak say
34 s many would|s met <shown>|s neednt you|s not length|s not valu|s of pil|s often the|s onto ther
34 s quadratic a|s rul half|s spread all|s subtract <shown>|s the one|s two lead|s two put|s wait that
34 s when could|s wherever split|s without break|s you saw|s your them|s your valu|sets up <hinted>|tells bird
34 tells fellow|tells graph|tells saw|w burn|w current|w edg|w guy|w inchworm|w knit|w mid|w nutshell|w pen
34 w phon|w schon|w sigh
35 acts asks requests|advises <hinted>|advises whichever|b <shown> befor|b <shown> bound|b <shown> counter
35 b <shown> thing|b ^ breadth|b a guest|b after <hinted>|b dead <asked>|b drop it|b each month|b each result
35 b entry in|b first is|b its wrong|b look whether|b match the|b moment its|b neat <talk>|b only <facts>
35 b over all|b plat in|b precis when|b quicker $|b recurs $|b shorter <odd>|b simp <odd>|b taken for
35 b than youd|b that round|b the back|b the centr|b the start|b they stood|b to from|b turn back
35 b union <asked>|b used up|b what the|b who wait|b with wher|b you crash|b zero on|guess flood|guess spot
35 leads plac|leads real|nothing 1|nothing eat|nothing sink|remark linear|requests neighbour|s ^ en|s ^ u
35 s a man|s after good|s befor ther|s by length|s do look|s fall plac|s hang to|s i listen|s if stood
35 s in revers|s is fre|s just how|s keep own|s mad thi|s must <shown>|s nod <shown>|s on slip|s one ear
35 s one instead|s straight the|s that still|s the fall|s walk a|s your clos|s zero taken|tells <n>|tells break
35 tells correct|tells look|tells partner|tells plenty|tells una|tells yesterday|tells zahl|w approach|w delet
35 w enough|w fram|w maz|w na|w shorter|w shov|w truth|w vot|w who
36 acts sets up leads|advises look|asks meet|b <shown> seen|b <shown> sleep|b <shown> until|b ^ hmm|b ^ though
36 b a min|b and first|b becom the|b below the|b both together|b by when|b delight $|b doubl <hinted>
36 b edg <hinted>|b edg <talk>|b els can|b had <telling>|b happen to|b has four|b hash tabl|b heaven $
36 b her that|b hmm $|b i wonder|b isnt <shown>|b it still|b labell one|b music $|b not of|b off the|b onc if
36 b paint <telling>|b paint bucket|b pisa $|b recent opener|b sid and|b simpler $|b sit on|b start with
36 b sur ther|b that rather|b the bucket|b the ticket|b to chang|b to n|b try <telling>|b un <odd>|b under your
36 b very happy|b went in|b you just|b your recursion|nothing except|nothing link|plan skip|reports definit
36 reports fond|reports grow|reports smil|reports strict|s <shown> let|s <shown> youll|s ^ drown|s ^ fear
36 s ^ first|s ^ hmm|s ^ nod|s ^ plat|s ^ tidy|s ^ una|s a idea|s a walk|s add last|s box one|s doesnt as
36 s end the|s everyth thos|s i already|s if keep|s if kept|s in queu|s in sam|s last the|s look you
36 s middl one|s most opener|s mov <shown>|s of thre|s only to|s put <shown>|s that should|s the she|s to each
36 s when equal|s why the|s you pass|tells en|tells hol|tells los|tells plu|tells popleft|tells shift
36 tells whoever|w could|w definit|w hashmap|w hmm|w hom|w sweep
37 advises acros|advises know|advises put|asks <shown>|b ^ consider|b ^ thatd|b a fight|b a pretty|b about all
37 b b b|b candidat <talk>|b compar every|b each unvisit|b entir <talk>|b everyth $|b first copy|b first word
37 b gon $|b highest <odd>|b least <shown>|b linear <asked>|b linear tim|b mov the|b pretty <talk>|b r <odd>
37 b reach <shown>|b shelf $|b so <unknown>|b stop being|b the cod|b the hous|b the tallest|b trad <facts>
37 b twin <asked>|b way out|b who <asked>|b work from|b you dont|b you forgot|b your coat|doubt answers
37 guess good|nothing gues|nothing split|remark that names no|remark that names somebody|remark that names that
37 reports climb|reports highest|reports nail|reports spread|s <shown> counter|s <shown> refresh|s ^ hcra
37 s ^ newest|s ^ thatd|s both one|s each youd|s empty from|s has by|s if already|s in not|s in proper
37 s keep you|s long with|s of minu|s one hold|s one put|s one top|s read from|s sam of|s set what|s spell with
37 s stop <shown>|s the label|s trad for|s until doubl|s you delet|sets up stood|tells choic|tells click
37 tells handl|tells question|tells rumour|tells stor|tells tallest|tells trick|w add|w append|w complaint
37 w constant|w group|w hcra|w purs|w rumour|w sav|w tallest|w yranib|w zahl
38 advises list|advises special|b <shown> half|b ^ log|b ^ mov|b a simpl|b bakery $|b be far|b be found
38 b behind $|b by put|b chang a|b e $|b exact thi|b hm $|b i knew|b left is|b lin onc|b look it|b met $
38 b mit <odd>|b n <hinted>|b onc will|b overlap $|b recursion would|b squar <talk>|b stop as|b tak <facts>
38 b that follow|b that the|b the chain|b the older|b them from|b what can|b whenever a|b wonder when
38 b you <telling>|b your if|b youv already|nothing eras|plan mak|remark serious|reports apart|reports dict
38 reports grin|reports heap|requests round|s <shown> befor|s ^ hm|s ^ last|s ^ neighbour|s ^ trick|s a check
38 s and plac|s halv you|s just many|s keep in|s leav room|s many in|s map a|s need <said>|s not as|s not two
38 s of heap|s often had|s onc do|s only mov|s otherwis it|s put and|s row box|s the plac|s word is
38 sets up entry|sets up saw|syntax mov|tells sham|tells town|w caught|w flower|w heap|w hm|w hopeles|w ind
38 w modulo|w precis|w unvisit
39 advises simp|asks <hinted>|asks program|b ^ cold|b ^ e|b ^ instead|b ^ sink|b a logarithm|b basical <talk>
39 b befor $|b between us|b could she|b dead end|b empty the|b exact that|b has <odd>|b in <n>|b inclusiv $
39 b los it|b my colleagu|b out and|b own conclusion|b pil $|b position zero|b sam plac|b say about|b she arriv
39 b stick a|b swap that|b the classic|b them together|b throw <hinted>|b traversal $|b uncl <odd>
39 b very <hinted>|b walk the|b why <shown>|b with itself|b wouldnt <talk>|b you sort|guess not|guess oh
39 nothing cros|reports path|reports ticket|s <shown> plenty|s ^ flood|s ^ instinct|s ^ neat|s can say|s do job
39 s dont it|s draw own|s from end|s gather the|s just two|s mad of|s mark as|s maximum both|s me it|s one n
39 s only singl|s pull <shown>|s queu <shown>|s spend memory|s the without|s tick off|s you hear
39 s your conclusion|tells dealt|tells ear|tells fresh|tells man|tells meet|w coat|w inclusiv|w marry|w mit
39 w sentinel|w ya
40 acts leads reports|advises current|asks everyth|b <said> stand|b <shown> add|b <shown> break|b <shown> straight
40 b ^ work|b a structur|b cam $|b drop $|b everyon <odd>|b group by|b gues what|b halfway $|b hash map
40 b in <shown>|b in ris|b index in|b is <telling>|b it stood|b its precis|b least zero|b let a|b mark the
40 b met what|b mmm $|b original one|b put the|b school $|b start and|b stood $|b that head|b tri $
40 b what decid|b without the|b you which|guess mark|nothing delet|reports <unknown>|reports best
40 reports complement|reports faster|reports serv|reports tidy|requests quick|s ^ kis|s be if|s befor one
40 s below from|s break it|s cam befor|s comput sam|s could throw|s for minu|s group count|s is way|s it start
40 s linear is|s mix <shown>|s of alway|s pop compar|s push <shown>|s the down|s the tool|s to no|s two wher
40 s what seen|s which what|s without whether|s you need|s youd <shown>|sets up sit|tells complet|tells dimension
40 tells newest|tells shor|w disappear|w link|w mark|w memoization|w nail|w pay|w sad|w strict|w tally
41 asks break|asks longer|b ^ count|b ^ tidy|b ^ unhook|b a u|b approach $|b at onc|b both way|b call sort
41 b charm $|b count <shown>|b crack it|b dont you|b down each|b fast one|b going <hinted>|b hand and
41 b he <hinted>|b mid $|b notic that|b one must|b one turn|b plu thre|b surpris if|b what lack|guess by
41 nothing level|reports dynamic|reports hid|reports lookup|reports next|requests earlier|requests partner
41 s <shown> cant|s <shown> until|s ^ e|s ^ forget|s and minu|s com first|s each onc|s easier the|s how to
41 s it ever|s neighbour the|s one away|s plac hold|s surpris you|s than doe|s the secret|s them is|s throw the
41 s to back|s was seen|s what want|s wonder youd|s youv don|tells chaqu|tells data|tells sur|tells surviv
41 tells touch|w bouncer|w clean|w dee|w election|w forgot|w insight|w shouldnt|w st|w tro
42 advises membership|advises nod|b <shown> nod|b ^ dont|b ^ hav|b ^ hm|b ^ last|b a lookup|b bus stop
42 b data <odd>|b earlier <shown>|b earlier one|b enjoy thi|b ever hav|b every bit|b for membership|b im <talk>
42 b is in|b is within|b mark them|b nin minu|b off first|b one can|b open it|b precis the|b set of|b that off
42 b the key|b the previou|b their <shown>|b to pop|b whether <hinted>|b without <hinted>|b wont <shown>
42 b wrong end|b you do|b your basical|nothing couldnt|nothing divid|reports beautiful|reports bug|reports depth
42 reports seen|reports tower|requests backward|s ^ fall|s ^ glu|s ^ loop|s ^ mid|s a would|s allow say|s if a
42 s in comparison|s in good|s loop tim|s many as|s must <said>|s of remain|s one per|s open halfway
42 s rather <said>|s ring it|s with littl|s would not|s you want|tells mid|tells pil|tells pour|tells pric
42 tells wherever|w below|w check|w counter|w flip|w key|w linkedhashmap|w list
43 advises clos|advises key|advises mov|asks <facts>|asks <odd>|b <shown> mov|b about <hinted>|b at how
43 b els the|b fals when|b first <asked>|b friend $|b hash <telling>|b hav never|b i neednt|b instinct $
43 b is touch|b long ago|b loop with|b middl <odd>|b music to|b no use|b present <shown>|b saw it|b simp the
43 b than <shown>|b the twin|b to left|b wait <shown>|b was at|b you by|context remark that names|nothing hav
43 reports crawl|reports hotel|reports n|reports warm|s <shown> off|s ^ binary|s ^ boy|s ^ eye|s ^ structur
43 s a problem|s abov length|s again it|s at four|s at other|s dictionary <shown>|s doubl up|s heap siz
43 s look how|s old along|s open in|s the word|s when put|s would cod|sets up visit|tells maximum|tells sudden
43 tells ticket|tells youll|w book|w centr|w dat|w faster|w happi|w how|w idea|w nest|w pack|w sudden|w une
44 advises add|advises emptines|advises handl|advises letter|b ^ ahem|b ^ final|b ^ goe|b ^ revers|b ahem $
44 b at no|b been wait|b compar the|b count <talk>|b counter of|b exact the|b for emptines|b in linear
44 b instead $|b is quadratic|b its index|b its real|b let me|b mark it|b me ten|b of len|b only <asked>
44 b plac after|b she <hinted>|b som memory|b than its|b the entir|b whether youv|b which <facts>
44 b word <telling>|nothing forget|plan asks|plan drop|reports ahem|reports notebook|s <said> work
44 s <shown> original|s ^ ahem|s ^ forgot|s ^ how|s ^ unhook|s a sort|s and don|s be both|s befor and|s can out
44 s i stop|s in with|s practical for|s rang len|s was up|sets up mark|syntax reports|tells append|tells cach
44 tells flood|tells hook|tells logarithmic|tells past|tells step|tells youv|w ahem|w der|w die|w emptines
44 w put|w rar|w row|w subtraction
45 acts leads tells|advises comput|advises front|advises lin|b ^ brav|b ^ shouldnt|b ^ your|b a caterpillar
45 b a count|b alway is|b around it|b brav $|b by drop|b find <shown>|b graph $|b if so|b last seen|b let just
45 b lower $|b may only|b my pen|b neednt <asked>|b one finger|b pair is|b reach <talk>|b round the|b should do
45 b singl <asked>|b so soon|b that precis|b to compar|b visit $|b we run|b whether the|b your heap
45 guess continu|guess itd|guess of|nothing see|plan that names asks|remark that names go|reports bigger
45 reports eyebrow|reports forgot|reports latest|reports quicker|requests downward|s ^ bas|s build next
45 s can linear|s chang thing|s delet from|s do in|s from largest|s from middl|s from one|s is reach|s one go
45 s the edg|s the halv|s the opener|s ther are|s ther mor|s what pop|s whether <shown>|tells <hinted>
45 tells beyond|tells visit|tells wrong|w backtrack|w e|w leonardo|w marker|w minesweeper|w pour
46 advises below|advises greater|advises max|b <shown> hop|b <shown> vanish|b ^ neighbour|b add two
46 b afterward you|b an instant|b are just|b bus <talk>|b can <telling>|b couldnt hav|b fit between|b how its
46 b in proper|b key and|b map from|b minimum <hinted>|b minimum <telling>|b minimum window|b miss to
46 b must <odd>|b onto <talk>|b pull a|b rabbit $|b record of|b sav you|b serv first|b strok <talk>
46 b the initial|b them by|b told you|b wont surviv|b your bug|guess reports|guess wer|nothing l|nothing revers
46 plan that names hmm|s <said> exact|s ^ bottom|s by often|s could <shown>|s how don|s i hop|s is too|s is walk
46 s order <shown>|s refresh <shown>|s self <shown>|s stop soon|s tal <shown>|s that away|s the minu|s the youll
46 s you logarithm|tells far|tells told|w gold|w hair|w itll|w unseen|w will
47 b ^ h|b ^ havent|b ^ l|b ^ set|b after $|b at <asked>|b b <odd>|b current one|b doub <hinted>
47 b doub <telling>|b doub link|b ever mov|b follow <shown>|b go <shown>|b guess a|b hous robber|b its <odd>
47 b its twin|b no reason|b on <odd>|b open <shown>|b opener that|b sinc that|b someth with|b stop ther
47 b the one|b top one|b una <odd>|b was <facts>|b water <odd>|b whoever <talk>|b you saw|guess absolut
47 guess advises|guess no|guess perfect|nothing use|plan that names mark|plan that names well|question tim
47 reports book|reports hmm|reports recent|reports top|s <said> noth|s <shown> c|s <shown> sort|s ^ earlier
47 s ^ equal|s ^ lo|s ^ seen|s ^ work|s a besid|s been with|s down you|s drown <shown>|s happen the
47 s map <shown>|s n two|s of only|s spar the|s wher been|tells mathematician|tells reach|tells start|w area
47 w chaqu|w combinatoric|w correct|w glanc|w overkill|w per|w popleft|w remember|w robber|w thatll
48 acts tells advises|advises hold|advises position|asks show|b ^ plant|b a drawer|b away and|b befor and
48 b each closer|b fin <talk>|b i wer|b is <talk>|b is still|b mirror $|b on till|b one mak|b only <hinted>
48 b refresh it|b the alphabet|b the wrong|b their <telling>|b throw <talk>|b total of|b when one|b wrong <odd>
48 b you built|b your miss|b youv met|guess well|nothing append|nothing arrang|nothing lik|nothing remember
48 remark append|remark leads|reports sad|requests card|requests idea|s ^ knew|s ^ plant|s after of
48 s both belong|s don one|s flood <shown>|s gather <shown>|s has been|s insid the|s key the|s miss the
48 s most and|s start a|s the header|s the path|s their and|s touch on|tells c|tells necessary|tells practical
48 tells pull|tells rot|tells stroll|w alphabet|w becaus|w dear|w overwrit|w unnecessary
49 advises beforehand|b ^ doesnt|b a link|b and p|b by <shown>|b cod look|b component $|b equal ther
49 b extra <talk>|b hear no|b in sort|b just that|b larger of|b last saw|b logarithm $|b middl $|b other one
49 b out half|b per count|b perfect good|b plu the|b refresh the|b row by|b send their|b singl <talk>|b slid $
49 b someth that|b start valu|b that wrong|b to pour|b too short|b two <hinted>|b two border|b wouldnt be
49 guess that|nothing thi|remark that names how|remark well|reports component|s a map|s colour <shown>|s count be
49 s d p|s from two|s i youd|s not every|s one through|s tak top|s than at|s the neighbour|s to all|s youv it
49 tells forget|tells gather|tells la|tells theyd|tells work|w <said>|w charm|w cros|w ever|w prev
50 advises check|b <said> work|b <shown> very|b ^ bisect|b an array|b as <odd>|b attach to|b built on
50 b by <telling>|b door in|b down with|b draw <facts>|b draw program|b either a|b far <shown>|b in befor
50 b in onc|b its over|b one below|b pass it|b plac wher|b swap thos|b twin <hinted>|b until the|b who been
50 b whos turn|b window <shown>|leads index|reports itll|reports l|reports russian|s ^ <n>|s ^ couldnt|s a doe
50 s crash you|s depth search|s find smallest|s in map|s open new|s plu of|s remov from|s throw half
50 s wouldnt you|tells crayon|tells happy|tells stack|tells stretch|tells un|tells unbroken|w doub|w la|w last
50 w max|w sham|w un
51 b <shown> exact|b ^ mmm|b ^ why|b a bus|b a slip|b addres $|b argu with|b back up|b began $|b fight $
51 b fiv is|b hous <odd>|b middl is|b middl one|b remember what|b sav yourself|b she hav|b them up|b to right
51 b twin $|b unvisit <shown>|b would <unknown>|b youv lost|b youv visit|guess certain|guess com|guess off
51 nothing halv|reports board|reports mmm|requests middl|s <shown> mark|s ^ further|s ^ les|s ^ mmm|s a road
51 s about between|s and from|s are quit|s count many|s fals <shown>|s if bit|s the do|s until got|s until hav
51 s wait a|s youv the|syntax keep|tells bend|w instead|w mmm|w real|w town|w wink
52 b <said> alon|b <shown> max|b ^ eras|b ^ forget|b after me|b and going|b and not|b and youll|b as good
52 b both end|b distanc from|b drop <shown>|b halv the|b index as|b list is|b needles $|b one pas|b that plac
52 b the textbook|b without walk|b word with|b youv <odd>|guess consider|nothing otherwis|nothing pop
52 nothing spread|remark that names youv|reports rhym|requests highest|s ^ et|s ^ tail|s after is|s at bakery
52 s befor loop|s begin one|s couldnt <shown>|s distanc the|s each one|s enough a|s first only|s in instant
52 s insid big|s left right|s many wer|s one order|s two befor|tells constant|tells earlier|w cheap|w fall
52 w neat|w needles|w wouldv
53 advises beat|advises hard|b ^ look|b a queu|b as fals|b call a|b count how|b cross out|b do thi|b for eight
53 b for thi|b middl and|b right end|b suppos you|b to throw|nothing o|nothing tal|reports log|reports solution
53 s at right|s cam you|s i hug|s if mad|s in array|s in singl|s is real|s put on|s she her|s taken <shown>
53 s wher stood|w comput|w gather|w must|w revers|w rot|w sat
54 advises border|advises high|advises see|advises skip|asks happen|b be over|b box $|b bug is|b clock <shown>
54 b further <shown>|b hav <odd>|b hop youd|b i interview|b idea <talk>|b leap $|b letter of|b loop you
54 b neighbour <talk>|b neighbour in|b onc is|b than the|b the closer|b the opener|b what want|b you all
54 b youd want|n <odd> 2|reports ring|reports smaller|s <shown> shift|s ^ girl|s ^ instead|s ^ other|s ^ russian
54 s a tabl|s dont the|s each only|s index the|s its and|s let go|s of list|s what most|s what usual
54 s without at|tells shorter|tells sink|w <n>|w just|w memo|w y
55 advises diagonal|advises plac|b are plenty|b didnt hear|b feel about|b glov $|b isnt it|b just say|b kept a
55 b leav a|b mor when|b no mor|b often you|b tun $|b without look|b your start|remark turn|reports dear
55 reports fast|s befor check|s each to|s half <shown>|s has break|s if know|s loop all|s loop two
55 s minu <shown>|s minu is|s mor <shown>|s onc when|s that quick|s the loop|s ther ther|tells f|tells smaller
55 tells tick|w basical|w cheaper|w glov|w log|w met|w month|w previou|w roll|w shav|w wall|w wash
56 asks turn|b ^ compar|b ^ remov|b a coat|b addition $|b all it|b be left|b break when|b chain $|b clean $
56 b eras it|b hav <hinted>|b let one|b littl <facts>|b might want|b right <facts>|b start <shown>|b the tally
56 b to <telling>|b two lin|b two position|b wer talk|b wont do|b youv walk|reports knew|reports overwrit
56 s <said> correct|s <shown> visit|s a window|s one must|s that its|tells natural|tells wonder|w hammer|w shrink
57 advises match|advises tick|asks <unknown>|b ^ theyd|b a calendar|b do better|b first out|b fond of
57 b im <telling>|b im nod|b is by|b must <facts>|b new <hinted>|b nobody <hinted>|b pity $|b seen <talk>
57 b slid <hinted>|b stop <hinted>|b the round|b wait lin|b you could|b you jot|b your ther|n <hinted> 2
57 nothing repeat|reports hook|reports look|reports sierra|reports thatll|s are you|s either one|s jump <shown>
57 s keep <shown>|s wher you|tells bucket|tells halv|tells refresh|tells slow|tells window|w away|w earlier
57 w fond|w pull
58 advises along|advises mark|b and youv|b dear $|b delet it|b dot <hinted>|b flood <shown>|b grow whil|b h $
58 b inner <hinted>|b low <shown>|b mad from|b plain <hinted>|b s $|b smil $|b the miss|b the order
58 b with <telling>|guess think|nothing self|plan that names not|remark that names mm|reports chain|reports saw
58 s <shown> inner|s <shown> later|s ^ bound|s ^ dear|s befor the|s of has|s of two|s that earlier|s you put
58 tells counter|tells lying|w began|w calculator|w crayon|w dictionnair|w fresh|w left|w nicer|w noun
58 w pigeonhol|w pointer
59 advises dictionary|advises wait|asks <talk>|b <said> last|b add them|b against non|b basket $|b befor your
59 b between its|b cloakroom $|b forgot to|b its ther|b ive <shown>|b keep them|b later <shown>|b nod <shown>
59 b still <shown>|b wait <facts>|n <odd> 3|remark swap|reports hm|reports man|reports twin|s ^ direction
59 s ^ isnt|s from that|s hav start|s itself the|s last <shown>|s that by|s the drop|syntax k|tells hashtabell
59 tells lost|tells pattern|tells row|w bisection|w hashtabell|w recursiv
60 advises <shown>|b ^ otherwis|b ^ twic|b a slid|b later of|b let the|b low is|b new <shown>|b remov <odd>
60 b sierra $|b slid window|b start <odd>|b still wait|b the <hinted>|b the sort|guess keep|guess natural
60 reports surviv|s ^ except|s ^ logarithmic|s ^ s|s any may|s bigger the|s ever to|s last in|s or below
60 tells good|w attach|w depth|w doe|w girl|w sierra
61 b befor you|b each answer|b earlier copy|b ind $|b ive seen|b lov it|b match <odd>|b nobody <facts>
61 b not each|b was wait|b whether <facts>|b whether anyth|n <telling> 3|nothing keep|remark correct|reports doll
61 reports exact|reports ind|s ^ h|s ^ open|s a begin|s comma plu|s high mid|s if remember|s the half
61 s their <shown>|tells cheap|tells enough|tells extend|tells neighbor|tells whod|w friend|w glu|w he|w known
61 w membership|w rid|w sunk
62 advises edg|b <shown> <n>|b ^ tal|b bingo $|b first whether|b is what|b its the|b not zero|b oldest $
62 b open a|b singl <hinted>|b to even|b you only|nothing n|remark mov|reports tool|reports touch|s either the
62 s it soon|s one below|s only ther|s that wont|tells arriv|tells blow|tells chain|tells die|tells weakest
62 w quadratic|w queu|w tail
63 b <shown> largest|b <shown> till|b fresh <shown>|b good as|b in seen|b length befor|b may want|b only <talk>
63 b slid <telling>|b your friend|nothing wip|plan that names mm|remark sink|reports e|reports flood|reports fly
63 reports hash|reports need|reports textbook|s <shown> youv|s ^ breadth|s ^ music|s add <shown>|s doe job
63 s ever back|s talk out|s ther far|s two is|s wont you|w arm|w innermost|w priority|w soon
64 advises end|b ^ delet|b ^ split|b about everyth|b arriv $|b blow up|b dictionary $|b float <odd>
64 b neighbour and|b python <telling>|b return whether|b spar you|b than you|b you push|reports check|s ^ sink
64 s ^ them|s are next|s by other|s is you|s one if|s overwrit <shown>|s put last|s sav the|s search the
65 advises answer|advises halfway|advises maximum|advises stor|b ^ low|b if only|b neednt <hinted>|b one befor
65 b suffic $|b till ther|b to linear|b undo <odd>|b undo button|nothing serv|remark compar|s <shown> remember
65 s ^ rhym|s ^ row|s hav compar|s i think|s list <shown>|s the end|s your do|tells mistak|tells right|w bend
65 w danc|w removeeldestentry|w simpler
66 b <shown> behind|b <shown> component|b ^ hold|b ^ keep|b can do|b constant on|b each <shown>|b let it
66 b spread out|b that and|b the front|b to sort|b wall $|b was <telling>|requests fac|s ^ high|s ^ second
66 s alway the|s los <shown>|s than <said>|syntax youll|tells formula|tells friend|w breadth|w mathematician
66 w villag
67 advises anyth|advises cros|advises start|b ^ grow|b a tri|b append the|b append to|b as key|b at plac
67 b comput the|b drop the|b heavy <odd>|b its not|b look up|b loop one|b most <hinted>|b plac of|b you wont
67 b youll be|b your bas|b youv taken|nothing lay|reports disguis|reports pretty|s ^ smil|s ^ swallow|s ^ well
67 s ^ wouldnt|s by tim|s must the|s two will|s who you|s with smallest|tells lack|tells see|w direction
68 advises drop|advises remov|b <n> $|b a dict|b be linear|b down until|b possibl <hinted>|b sam small
68 b the paint|b updat the|b visit <shown>|b you simp|doubt hands|guess asks|n <telling> 1|nothing scan
68 nothing youd|reports slower|s at middl|s in centr|s mark <shown>|s put together|s that grow|s which why
68 tells serv|w bump|w caterpillar|w slid
69 b <shown> itself|b ^ check|b away half|b higher or|b isnt <said>|b tabl of|b that as|b the check|b the far
69 b youll <talk>|nothing children|remark hmm|reports known|reports queu|s ^ soon|s after loop|s cut the
69 s for count|s les <shown>|s the letter|s two can|tells going|tells und|w befor
70 b a graph|b arent the|b back <talk>|b bound $|b them in|b ther you|guess yep|reports avoid|s <shown> ris
70 s only when|s put in|s the beneath|syntax id|w trick|w una|w und|w wouldnt
71 b ^ <unknown>|b ^ serv|b a check|b at ten|b behind you|b everyon who|b fram that|b i minu|b if not
71 b is unbroken|b still grow|guess be|nothing he|plan rather|reports simpler|s <said> wrong|s ^ spot
71 s down each|s for zero|s just that|s one compar|s turn <shown>|tells remember|w bfs|w recurs
72 b ^ subtract|b bas cas|b different <odd>|b im smil|b its what|b mad for|b pointer $|b she <talk>|b stretch it
72 b that still|b youv just|guess exact|reports bingo|s ^ updat|s n one|s one throw|s other that|tells s
72 tells shuffl|w domino|w seen|w theyd
73 advises forget|b ^ put|b much easier|b the maximum|b you overwrit|reports pack|s ^ l|s can mor|s onc <shown>
73 s see reason|w neighbor
74 advises <telling>|b <shown> lower|b ^ remember|b a rumour|b dont bother|b earlier <asked>|b last <shown>
74 b should <odd>|b stay $|b the revers|b two variabl|b who <talk>|guess we|nothing remov|plan that names good
74 s ^ counter|s ^ replac|s compar <shown>|s higher <shown>|s knew <shown>|s of do|s than <shown>|tells split
74 w lo|w spar
75 b <said> count|b bigger of|b my last|reports h|s ^ shouldnt|s a book|s one it|s wher she|tells current
75 tells met|tells notic|w addres|w component|w recurrenc|w root|w tick|w unhook|w wast|w youll
76 b below that|b join <talk>|b look befor|b one longer|b one up|b possibl count|b sinc you|b slower than
76 b that break|b that exact|b the nest|b touch every|b your troubl|leads check|s ^ subtract|s than middl
76 s them they|tells queu|w blow|w half|w visit
77 b a heap|b binary <shown>|b can only|b cook $|b paint $|reports addition|reports cook|reports objection
77 reports s|s <shown> position|s ^ addition|s on spot|s say so|w refresh
78 advises copy|b <shown> around|b ^ bingo|b ^ rather|b an opener|b be careful|b remov <shown>|b union <hinted>
78 question linear|reports precis|s ^ bingo|s be index|s with count|s without the|w instinct|w linear|w music
78 w solv|w whoever
79 advises low|advises top|b both only|b is correct|b its <telling>|b logarithmic $|b the middl|b thrown out
79 n <hinted> 3|nothing spell|reports friend|reports neat|reports slid|s guess <shown>|s spread from|tells memory
79 tells shrink|tells spar|tells sweep
80 b a clock|b in constant|b los the|b not with|remark that names who|s <shown> tabl|s by the|s eight for
80 s will you|w los
81 advises comparison|advises halv|b be surpris|b dynamic <facts>|b dynamic program|b onc and|b onto someth
81 b otherwis the|b the youngest|b to visit|b you mark|b youd be|reports finger|s by they|s hang with|s i wher
81 s that say|s the largest|w bingo|w clever|w fight|w serv|w youngest
82 b <shown> against|b add the|b i $|b later one|b too <talk>|b when they|guess though|plan that names sinc
82 remark throw|reports bound|tells distanc|tells near|w halv|w strok|w unsort
83 advises tal|advises youv|b ^ shift|b can <odd>|b first search|b heap $|b non instead|b python <odd>
83 b spend som|b the fresh|b you wher|remark that names well|s check the|s earlier has|s just the|s open <shown>
83 tells walk|w reinsert|w search|w suffic
84 advises map|b by halv|b count <odd>|b lin them|nothing throw|remark pil|reports fibonacci|reports slip
84 s ^ swap|s lin up|tells lin|w deeper|w en|w kid
85 advises hop|advises walk|asks say|b ^ ask|b and wher|b clos the|b one behind|s is befor|tells heap
85 tells week|w sink
86 acts asks leads|advises plu|b ^ except|b ^ funny|b counter $|b happy $|b mean you|b need is|b only compar
86 b spread from|b up <odd>|b you real|nothing ask|nothing hash|reports instant|reports los|s through entir
86 s who last|s wont <shown>|tells wait|w addition|w spread|w tal
87 b a hit|b cross off|b last is|b rhym with|b too slow|b twenty <shown>|b union find|b you kept
87 s <shown> recent|s ^ stack|s could the|s for differenc|s is lin|w wait
88 b ^ correct|b for fre|b on top|b other half|nothing plu|remark that names oh|requests correct|s a pas
88 s its from|s look and|s say not|w grin|w les
89 asks cas|b <shown> <telling>|b is why|b last plac|b left <talk>|b was hop|nothing wherever
89 plan that names that|reports pay|s ^ correct|s les or|s throw away|tells y|w pisa
90 b alway in|b if youv|b letter $|b minu the|b no earlier|b other end|b you quit|guess sinc|question your
90 s ^ funny|w complement|w jump
91 advises includ|b a two|b don in|b everyth between|b had a|b most <telling>|b most recent|b one either
91 b spot on|leads simp|s into lin|w famou|w ticket
92 b ^ leav|b drop that|b hear me|b middl <shown>|b neat $|b never <hinted>|b overwrit the|b put down|b up from
92 guess mind|s ^ hom|s in dictionary|s should you|s the start|tells seat|w con|w rhym
93 b the earlier|b thos <odd>|b throw away|b you might|s mov end|s remember <shown>|s wip <shown>|s youd ther
93 tells tail|w et|w neighbour
94 b arrang them|b tal $|b the weakest|s <shown> becaus|s is plu|s you stop|tells catch|w creep
95 advises old|advises updat|b becaus you|b latest $|b only when|guess carry|s you hold|tells deep
96 b ^ natural|b depth $|b is plenty|b of their|b read my|b they cam|b warm $|nothing last|reports add
96 s throw out|sets up break|tells candidat|tells de|w candidat|w latest
97 advises depth|advises group|b ^ isnt|b and pop|b ask whether|b each new|b precis that|b to and|doubt applauds
97 reports tre|s <shown> already|s ^ middl|s all need|s that next
98 b ^ eat|b a phon|b are wait|b i wouldnt|b turn <facts>|b you open|reports higher|reports letter|s ^ push
98 s can ther|s larger the|syntax her|tells troubl|w already|w weakest
99 advises tabl|b is sort|b next <shown>|b only ever|nothing doubl|reports wrong|w tre
100 advises neighbour|b ^ els|b hug you|b nobody els|plan that names oh|reports binary|reports revers|s ^ los
100 syntax do|w italian|w s
101 b <shown> les|b of box|guess did|s of middl|tells lookup|w lookup
102 advises earlier|b backward $|b other than|b the latest|b their <hinted>|b your rang|s the solution|w crawl
102 w dynamic|w frequency|w textbook
103 b check for|b ein <odd>|b i was|b lin up|guess breadth|nothing les|reports surpris|s its neighbour|s on pil
103 w logarithmic|w stood
104 guess ther|tells vot|w graph|w labell
105 b ^ <telling>|b all you|b push the|b youd never|reports music
106 b hav i|b of both|b ther it|n <odd> 4|s let of|s up when|w initial
107 s look up
108 b just <odd>|guess writ|s append <shown>|w pil
109 b if each|b its neighbour|reports structur
110 advises keep|b are enough|b in lin|s ^ tal
111 b all their|s ^ dictionary|tells quadratic
112 b each count|b know who|b not quit|b one end|b the current|guess youv|remark add|s ^ eat|w would
113 s <shown> pop|s that would|s the copy|w hid|w smil
114 b ^ halv|b bas <facts>|requests <telling>|w tri
115 b is later|b the row
116 b a pil|b put my|w bucket
117 b sort them|b still <hinted>|s from highest|s if first|sets up wait|w quicker
118 s ^ pay
119 b phon book|b two neighbour|s that wher
120 advises instead|b two pointer|guess somebody|question oh|reports instinct|s has sam|w bound|w twin
121 b doubl <facts>|b youll want|plan well|s front it|w bus
122 advises thing|b ^ add|b must $|b whenever the|b youll <odd>|s other is|s start one
123 b already <hinted>|b and up|nothing isnt
124 b hash <hinted>|b phon <odd>
125 b maximum of|guess right|nothing grow|nothing stretch|tells strok
126 b befor each|nothing compar|s half what|w h
127 b seen $|b the newcomer
128 b below or|b current <shown>|b last has|nothing els|reports pil
129 b ^ well|tells fall|tells said
130 b it ought|b their $|tells solv|w register
131 b straight to|s to very
132 b already <talk>|b between one
133 b plu one|guess so|n <unknown> 3
134 b ^ spot|b count <facts>|plan hm|tells better|tells linear|w fibonacci|w tool
135 b is out|nothing sort|nothing wouldnt|s ^ serv
136 b couldnt you
137 b left <shown>|remark that names yes|s youll that|w flood
138 b <shown> last|b search $|s zero as|w practical
139 b most common|s ^ slid|s as index|s on other|w dictionary
141 b i lov|b les or|s add and|tells further
142 b mov it|b only be|plan hmm
143 b max of|b say no|b than or
144 w stack
145 b last in|b wip out|w newest|w plu
146 b the later|s you ever|w saw
147 b wouldnt you
148 b a tabl|b first letter|w pretty
149 b never has|b onc theyr
150 advises visit|b rid of
152 w man
154 b by count
155 plan that names hm|plan that names yes
156 advises remember|w chain
158 n <telling> 2|s ^ low|w binary
159 b <shown> entry
160 w rabbit
163 b one walk|b youv pass
164 remark right
165 b <said> wont
166 w structur
167 w backward
168 b isnt what
169 b that why|b two finger|nothing drop
172 b throw out|n <hinted> 4
173 w knew
174 b the solution
176 b alway the|guess go
178 s ther way|w forget
180 nothing order
183 remark hm
184 b a set|reports breadth
186 b you never
190 guess yes|leads <telling>
191 nothing check
193 nothing swap
194 b ^ couldnt
199 b or equal
205 b you should
214 b sort by
232 s one than
241 b your <telling>
242 nothing add
244 s at back
276 n <unknown> 4
278 b the newest
"""
