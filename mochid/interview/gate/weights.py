"""What `weighing` has learned: made by `python -m tests.leakbench.learn`, not by hand. A weight in hundredths, and its features."""

from typing import Final

BASE: Final = -1.345
LEARNED_FROM: Final = "7f1da00a"
"""The corpus, in short (`corpus.digest`)."""
TABLE: Final = """\
-255 acts ^ asks
-220 b me what
-216 b what hav
-200 asks cod
-195 asks idea
-189 b doe your
-179 b your approach
-178 context syntax
-174 b would you
-173 b you nam
-172 plan min
-158 b your to
-157 b was want
-155 b through your|b your thought|w describ|w welcom
-143 b what did
-142 b i want
-141 language yes
-138 b expect $
-136 b hear your
-133 b me how|b which lin
-131 asks think|b the test|syntax writ
-130 b you decid
-129 asks approach|b youd <said>
-127 b a boolean|b for now|b your choic
-126 s enumerat the
-125 s any <said>
-124 b by hand|b ill <talk>|s ^ minut
-122 b i heard|s by own
-121 asks round|nothing cas|s for moment
-119 b your idea|plan ill|s me your
-118 b on paper
-117 b cod do|b how did
-116 s ^ mention|w loud
-115 b <said> or|s which would
-114 b i dont|reports curiou|s which doe
-113 b to you|w aloud|w statement
-112 b the statement
-111 b <shown> me|b all right|b and got|b minut left|s would <said>|w error
-110 b befor we|leads cod
-109 b <shown> did|b each item|w input
-108 b fail $
-107 b most often|s befor run
-106 s lin lin
-105 w explain
-104 b i hop|remark wher|s thre that
-103 asks memory|b from zero|b going anywher|reports toward
-101 s into <said>
-100 context language|s ^ green|s may with|s would put
-99 b what would|s ^ cas|s are minut
-98 b <shown> thre|s do think|s for bit|s me if
-97 asks mak|b as just|b plenty of|b was expect|b why $
-96 b say what|s <said> they|s fill <said>|s i do
-95 asks notic|s ^ expect|s and me
-94 b minu four|b the six|b which part|s <said> through|s as see
-93 advises pil|b <shown> four|requests want|s <said> for|s ^ plenty|s for tim|s four one
-92 asks question|asks variabl|b <shown> took|b for which|b pass $|w assign|w defend
-91 asks sur|b ^ math|b can happen|b our tim|b you try|reports welcom|s how <said>
-90 b ten <shown>|b two was|b what should|b would that|s can how
-89 b unus for|b would <said>|language it
-88 asks try|b <said> itself|b right now|b your plan|nothing wer|plan im|remark that names youd|s ^ input
-88 s ^ rough|s four the|s to million|w boolean
-87 b <shown> six|b from you|b six <talk>|b your ready|b your the|plan ha|s are <said>|s collection <said>
-87 s if pas|w decision
-86 asks part|asks problem|b how doe|b know about|b your fre|remark pleas|s <shown> hear|s do want|w exception
-85 b allow $|b decid that|b is green|b the tim|w minut|w pleasur
-84 asks decid|s <shown> tal|s through cod|sets up cod
-83 b either way|b own <facts>|language what|s ^ given
-82 b it compar|b your view|guess try|leads chang|reports middl|tells error|w weigh
-81 b an error|b on ther|b run tim|b test $|b we could|remark could|requests suppos|s befor typ|s how would
-81 tells assign
-80 asks feel|b element and|b follow <talk>|b may <shown>|b me through|b ther may|b to break|b what has
-80 b you chang|b your reason|s ^ happen|s let with|s no <said>|w swap
-79 b ^ cas|b heard you|b youv nam|guess four|s <shown> test|s as was|s both on|s cam as|s sam may|w speaker
-78 asks com|b thi moment|b your solution|reports silent|s not all|s was <said>|w bracket
-77 b doe not|b doe that|b hand it|b im her|b the plan|b way or|s <said> non
-76 b a tupl|b exact do|b for you|b fourth <shown>|b hear how|b leav that|b try $|w expect
-75 b the reason|b you expect|question minu|s pass the|s took second
-74 asks wrong|b dot floor|b said youd|b trac your|b you say|b you typ|reports year|s do hav|s doe cost
-74 s in problem|s math floor|w review
-73 b are <said>|b doubl equal|b draw $|b les than|b see your|b that of|language they|question peopl|s may any
-72 asks mind|b fiv <shown>|b giv me|b how do|b is fin|b outer <said>|b round down|b six <shown>|b which step
-72 b you hear|guess any|leads idea|leads input|s <shown> fifty|s chang <shown>|s question you|s what out
-72 syntax array
-71 b are <facts>|b clear $|b feel <shown>|b it through|b you mak|nothing wev|requests hear|s say two|s what a
-71 s would two
-70 asks describ|b either <said>|b run it|b som water|s ^ default|s of pass|s open window|s short of|s use <said>
-69 b element $|b for me|b how much|b minu a|b to hear|b was stop|b your design|language noth|remark tell
-69 reports modul|s let the|s one fiv|s read into|s wher are
-68 advises cod|asks nothing said|b ^ talk|b an <said>|b could you|b its your|b let use|b shak my|b statement $
-68 b use them|b your program|question theyr|s call <said>|s in who|sets up hour|tells separat
-67 asks explain|asks way|b be insert|b colleagu $|b hand me|b in cas|b littl longer|b the element|b to test
-67 b you choos|plan that names how|s leav open|syntax the|tells boolean|w refere|w thirty
-66 asks chang|b i caught|b in what|b pas <said>|b which <said>|b your think|nothing thank|reports thermometer
-66 s you me|sets up typ|w parenthes|w sketch|w thermometer
-65 b from what|b gav <shown>|b mor about|b separat <shown>|b the typ|b thre point|b what your|remark ther
-65 s <said> any|s in no|s let back|s lov hear|s mak think|s we on|s your say|w iterabl|w task
-64 acts advises tells|b <said> compar|b <said> method|b ^ min|b and say|b can wait|b follow your|b its never
-64 b let <talk>|b most $|b packag $|b put is|b ready $|remark of|reports paint|s ^ stay|s in head|s term the
-64 s you try|s your word|w verdict|w we
-63 acts requests asks|advises recent|asks convinc|b isnt ther|b step through|b the run|b through <talk>|b what do
-63 b what doe|b your voic|question we|s do do|s i want|s what com|syntax no|w hashabl
-62 asks expect|asks lik|asks lin|b <said> what|b been a|b land <shown>|b never in|b other by|b to back
-62 b wev <talk>|b you run|n <said> 4|nothing can|remark that names every|s invent <shown>|s of her
-61 b do i|b moment $|b want me|b what is|remark stay|s ^ hello|s on for|syntax an|w prefer|w silent
-60 b ^ speak|b easy to|b every <said>|b play <odd>|b ran out|b what $|b when exact|b with last|language both
-60 reports statement|s <shown> see|s each your|s how the|s i its|s it now|s the show|s would say|w apologiz
-60 w curiou|w paus|w persuad|w trac
-59 b ^ could|b as befor|b as few|b fil is|b hurry $|b ill wait|b of four|b sur of|b thi tim|plan that names nod
-59 s ^ assign|s cod with|s doesnt which|s ther <said>|w output
-58 asks head|asks largest|b between two|b i still|b judg it|b necessari $|b to fiv|b walk <said>|b whichever way
-58 b you suspect|b you think|b your <said>|nothing would|reports judg|s hand that|s pas <said>|s that happen
-58 s the fiv|tells fair
-57 asks version|b by default|b can pas|b happy to|b heap of|b ill leav|b many <shown>|b rais a|b ran $
-57 b small cas|b your $|guess tell|s <said> from|s is anyth|s when you|tells slid|w busy|w given|w situation
-57 w slash
-56 advises sort|b and memory|b i neither|b let leav|b minut to|b of eight|b quarter of|b when would|b your word
-56 nothing shall|remark go|requests short|s ^ many|s can you|s doe cod|s in plan|s land on|s leav you
-56 s your after|syntax it|tells left|w charat|w clu|w me|w rough
-55 asks step|b ^ morn|b a <said>|b rather hear|b to seven|b what for|b your mind|leads someth|question she
-55 remark cut|remark equal|reports receiv|s <shown> insertion|s <shown> own|s <shown> two|s do you|s for least
-55 s two then|w messag|w stat
-54 asks far|b <shown> do|b ^ say|b even a|b nin to|b stay with|b task $|b test befor|b wonder about|b you fix
-54 context guess about the language|leads run|plan which|reports hurry|reports snow|s ^ being|s for good
-54 s in which|s their <said>|s what cod|s would of|s your chang|syntax peopl|w claim|w dealer|w giv
-53 b halfway through|b it suit|b mak of|b may do|b much work|b set up|b stand for|b stretch of|b the problem
-53 b try a|b try it|b with fiv|guess about the language tells|nothing set|remark do|remark that names what
-53 s ^ hop|s ^ integer|s a version|s at unknown|s for to|s has for|s if want|s im the|s ran of|s when look
-53 w bigint
-52 acts ^ requests|acts sets up asks|asks work|b <shown> such|b ^ eleven|b convinc me|b doe each|b each onc
-52 b few <talk>|b follow you|b how it|b me which|b of us|b run $|b tomorrow $|b when doe|b would your
-52 nothing reports|reports owe|s ^ apology|s ^ halv|s ^ headphon|s ^ valu|s act your|s as lik|s let know
-52 s minut the|s one say|s try on|s what see|syntax call|syntax in|w apologis|w differ|w headphon|w modul
-52 w tempt
-51 advises sentenc|asks plan|b <shown> fiv|b after each|b and zero|b by what|b choos $|b i notic|b interest in
-51 b minut remain|b pas a|b talk me|b two separat|b wher do|b you pleas|reports fair|s ^ report|s how even
-51 s if minu|s up you|s which do|s youv me|w lucky
-50 advises sooner|b <said> <odd>|b <said> that|b <shown> plu|b any other|b boolean $|b for or|b version of
-50 b you draw|guess could|guess im|guess say|nothing think|question the|requests minut|s ^ shall|s as need
-50 s happen your|s how doe|s in eye|s let to|s look for|s paint in|s tim memory|tells tru|w stag|w window
-49 acts ^ leads|asks remember|b call <said>|b do they|b error on|b everyth pass|b few <facts>|b harm don
-49 b minut <asked>|b the task|b you mention|b you someth|language no|question squar|remark all|remark whichever
-49 reports test|requests explain|s <said> half|s a error|s about problem|s im for|s no on|s writ all|s you that
-49 sets up question|tells drop
-48 asks mean|b even one|b exist <said>|b in any|b is part|b ive no|b of our|b one second|b return the
-48 b thank you|b tim to|b to four|b what are|b you lik|nothing asks|nothing far|nothing minu|nothing twelv
-48 nothing youv|plan how|plan that names what|question yes|reports faint|requests suit|s if be|s singl <shown>
-48 s stand is|s suppos <shown>|s talk through|s you thre|w faint
-47 b <said> until|b ^ invent|b been quiet|b bracket $|b built in|b for say|b is allow|b item <shown>|b me know
-47 b one sentenc|b one test|b rather not|b subtract one|b them onc|b two plac|remark min|remark that names up
-47 remark that names you|reports aloud|s <shown> think|s ^ invent|s all are|s befor pres|s cod it|s do one
-47 s doe <shown>|s from first|s many do|s stay on|s would go|sets up minut|syntax giv|w rim|w sooner|w sys
-47 w unknown
-46 asks choos|b all <talk>|b its tim|b miss <said>|b nor shak|b of eleven|b or thre|b repeat it|b she is
-46 b that be|b two with|b walk me|plan tak|reports clock|reports temperatur|s ^ output|s again <said>
-46 s in statement|s not my|s outsid it|s that occur|s the object|s they as|s to hundr|w oldest|w swear
-46 w temperatur|w undefin
-45 asks longest|asks test|b <said> hold|b but <shown>|b dont mind|b for us|b from my|b nam both|b seven $
-45 b tim on|b uniqu $|b you trac|b your gues|reports swap|s ^ gon|s ^ interview|s ^ loud|s ^ put|s ^ voic
-45 s as can|s be your|s do <said>|s doe <said>|s how might|s i hand|s of may|s say it|s the typ|tells forward
-45 tells loud|w believ|w function
-44 b <said> <shown>|b <shown> twic|b ^ problem|b a fourth|b about it|b alway <odd>|b and <said>|b im curiou
-44 b let hav|b mor minut|b taken $|b test first|b thi to|b to judg|b you report|guess every|leads <asked>
-44 nothing talk|question of|remark that names open|reports coat|s ^ fre|s ^ thirty|s in <said>|s in middl
-44 s it feel|s much doe|s never and|s the input|s the say|s ther alway|s two each|s unus <shown>|s would <shown>
-44 s would in|s would writ|s writ <said>|s yes no|s your know|tells loan|tells warm|tells welcom
-43 asks behav|asks cost|asks writ|b about two|b decid $|b differ $|b different $|b for with|b next thing
-43 b peopl use|b said <talk>|b seven <talk>|b steer $|b that chang|b thre tim|b to your|b two slash|b wont judg
-43 leads com|question my|question spac|question they|remark sam|reports exceed|reports rough|s ^ choic
-43 s ^ welcom|s do know|s is my|s its quiet|s of cod|s ring <shown>|s set to|s was after|s you thi
-43 s youd <said>|tells pop|tells speaker|tells twin|w caller|w consist|w hear|w hurry|w understand
-42 asks <said>|asks check|asks touch|b <said> against|b <said> together|b ^ how|b ^ integer|b a cloakroom
-42 b be curiou|b bit mor|b didnt <asked>|b doe one|b eighteen <talk>|b eighteen minut|b find out|b fre to
-42 b i leav|b i only|b im after|b index <talk>|b ive got|b me wher|b red $|b second cas|b stuck $|b swap the
-42 b test <facts>|b the cost|b to repeat|b unknown <shown>|b we all|b you feel|leads go|n <said> 2|nothing howd
-42 plan round|remark cas|remark that names an|remark why|reports prefer|reports preferenc|s <said> each
-42 s <shown> me|s a nin|s any will|s hav her|s i is|s i nod|s may one|s rais error|s should from|s the item
-42 s to tru|s was and|s wrap <shown>|s your to|w charg|w failur|w microphon|w preferenc|w story
-41 asks understand|b <said> dot|b <said> start|b <shown> <said>|b <shown> seven|b <shown> undefin|b bigint $
-41 b do when|b for check|b has <said>|b hav any|b its own|b long $|b minu thre|b on what|b one plu|b pleasur $
-41 b row of|b sam object|b sequenc of|b the queu|b would each|b yes or|b you least|b youv told|leads word
-41 nothing invent|nothing morn|nothing tim|question in|requests youd|s ^ describ|s befor trust|s do feel
-41 s hav do|s nor from|s of onc|s quarter an|s the hav|s when your|s wher your|tells arrang|w bool|w poker
-41 w unus
-40 b ^ wer|b a recursion|b a whil|b are up|b at thi|b check that|b guess $|b in either|b is <said>|b listen $
-40 b me as|b nam a|b nin <talk>|b own word|b python say|b stand still|b stop with|b the larg|b thre at|b to ten
-40 b twenty $|b two minut|b two red|b you convinc|plan sam|reports given|requests pil|s ^ decision|s ^ enumerat
-40 s ^ pull|s could sum|s giv a|s given <shown>|s hear reason|s hear you|s long you|s on largest|s on lin
-40 s sam if|s talk you|s thre wher|s turn in|s use from|s want <shown>|tells element|tells hash|tells librarian
-40 tells unus|w beep|w ill|w practic|w print
-39 advises pull|asks certain|b <shown> eight|b <shown> ran|b ^ which|b a hash|b at which|b count twic
-39 b either <facts>|b fami <shown>|b hum $|b i wont|b interview $|b is any|b last <odd>|b least $|b reslic it
-39 b seventy $|b the lookup|b ther never|b theyr two|b you to|b your call|b your given|remark glad|remark got
-39 remark thos|reports expect|reports recommend|reports voic|s <said> which|s ^ nam|s ^ reslic|s draw <shown>
-39 s judg that|s lik to|s middl the|s the eight|s then <said>|s what <said>|s what next|s would add|s would want
-39 s your through|syntax not|w availabl|w cent|w hardest|w opinion|w part|w refus|w reslic|w seem
-38 asks goe|b ^ can|b ^ fewer|b a dictionary|b and clear|b by identity|b every even|b for of|b from $
-38 b half <shown>|b its call|b mor <shown>|b my <said>|b nod nor|b one at|b one failur|b pleas $|b run your
-38 b sign and|b ten tim|b with four|b you sound|b youd test|guess about the language it|nothing slow
-38 question thos|remark that names alright|requests speak|s <shown> six|s ^ charat|s ^ im|s ^ sooner|s explain to
-38 s in fil|s minut go|s of day|s such <shown>|s to it|s what in|s wher other|s would look|s youv quiet
-38 tells till|w department|w element|w identity|w okay|w propos|w reader|w receiv
-37 advises apologis|asks call|asks comparison|asks hardest|b <shown> pair|b ^ harm|b already <odd>|b be below
-37 b be your|b can you|b heapq <odd>|b im <said>|b in no|b it then|b largest <shown>|b offer $|b on purpos
-37 b ready to|b test pass|b the variabl|b them for|b them hav|b ther tim|b thre instead|b to apologis
-37 b to reason|b wer at|b when is|b wher would|b word $|b you correct|nothing im|nothing squar|question question
-37 reports offer|reports output|reports seem|reports shak|requests cod|requests colleagu|s <shown> enough
-37 s ^ harm|s abov <said>|s be zero|s for whil|s in own|s in sentenc|s it hand|s many <shown>|s say or
-37 s should about|s show in|s step step|s thre ten|s to els|s your gav|syntax from|syntax slic|syntax tells
-37 tells bracket|tells invent|w version
-36 advises shift|asks speak|asks tru|b ^ whatd|b a clu|b a program|b an empty|b an int|b as on|b be two
-36 b by all|b by step|b every cas|b follow no|b grow as|b how are|b it remov|b least sur|b littl $|b much for
-36 b plan $|b suppos the|b the eight|b trac it|b we stop|b why that|b with me|b writ <shown>|b writ out
-36 nothing ten|plan get|plan that names a|reports particular|reports poker|requests describ|requests variabl
-36 s <shown> away|s <shown> red|s ^ aloud|s ^ among|s ^ whatd|s a was|s add the|s at together|s extra <shown>
-36 s good of|s ill quiet|s me when|s me youd|s most do|s say way|s what would|s when when|s why it
-36 s you explain|s you or|tells math|tells top|w stuck|w us|w whatd
-35 advises breath|asks figur|b <shown> som|b a problem|b aloud $|b argu $|b eight minut|b go through|b hear mor
-35 b i <said>|b if any|b im <facts>|b is my|b it yet|b keep my|b me the|b or <talk>|b or zero|b point of
-35 b promis $|b than i|b the field|b to myself|b understand it|b what in|n <said> 3|nothing hello|nothing nin
-35 plan that names four|question how|reports apologiz|reports charg|reports crackl|reports method|s <said> first
-35 s <said> them|s <shown> differenc|s ^ boolean|s ^ heap|s ^ receiv|s ^ term|s ^ wanna|s ^ whether
-35 s a expression|s both <shown>|s i know|s may on|s of nin|s of work|s on word|s than is|s ther about
-35 syntax math|tells dictionary|tells modul|tells swap|w crackl|w keyerror|w nlargest|w peac|w shelf|w thunder
-34 advises talk|asks see|b <said> and|b ^ up|b a comment|b a poor|b as i|b at it|b concern $|b expect one
-34 b four and|b help me|b if all|b it look|b it mor|b let do|b loud and|b object $|b parenthes $|b quiet for
-34 b test want|b the caller|b ther can|b thi part|b through that|b today $|b until <said>|b went through
-34 b wher are|b which no|b you comfortabl|b you estimat|leads wrong|nothing noon|reports decid|reports im
-34 reports practic|reports print|requests finger|s <shown> top|s ^ result|s a of|s a question|s a when|s few as
-34 s giv away|s i grad|s is no|s item <shown>|s might <shown>|s or at|s think <said>|s tru it|s would program
-34 tells bool|tells identity|tells pleasur|tells push|tells weather|w deepcopy|w offer|w till
-33 asks finish|b ^ green|b ^ howd|b another <shown>|b by thre|b can stand|b doe <said>|b from first|b hashabl $
-33 b he <talk>|b if im|b in how|b in peac|b insert to|b many separat|b many thing|b may <facts>|b never is
-33 b of pair|b on two|b on when|b peac $|b pil and|b that happen|b the expect|b thre by|b throw at|b undefin $
-33 b watch $|b when do|b with thre|b your microphon|context remark|guess which|leads smaller|leads think
-33 nothing half|question why|reports outsid|reports stuck|reports tempt|s <said> as|s <said> hold|s ^ forty
-33 s ^ glad|s ^ howd|s ^ scan|s ^ several|s back <said>|s been at|s fiv that|s for cod|s hear your
-33 s how separat|s if all|s imagin <shown>|s in day|s in interview|s insert keep|s is clear|s it thre|s me how
-33 s mor that|s n n|s no than|s nor my|s on someth|s order last|s what your|s which <said>|s your fil|w de
-33 w howd
-32 advises met|advises word|asks know|asks play|asks spend|asks use|b ^ apology|b ^ assign|b ^ fals
-32 b aloud what|b as it|b bad <odd>|b cas pas|b chang the|b few minut|b fifteen $|b for two|b hav my|b hook $
-32 b least <talk>|b me its|b min to|b n log|b no clu|b other until|b question to|b respect $|b slash $
-32 b the nastiest|b we leav|b wer want|b you now|b your argument|plan nobody|question no|reports decision
-32 reports digit|reports human|reports iterabl|reports slash|requests cost|s <shown> zero|s ^ paus|s ^ pleas
-32 s ^ produc|s ^ thank|s do it|s do mean|s doe go|s four six|s glad <shown>|s idea a|s in brac|s is okay
-32 s is question|s itd my|s ive you|s jump the|s may be|s me that|s neither nor|s off <said>|s one any
-32 s rather your|s tak <shown>|s the amount|s the took|s to nin|s when it|s would other|syntax mak
-32 tells argument|tells slash|w human|w nastiest|w quiet|w rush|w session|w show|w view|w wrap
-31 advises plan|advises speak|asks view|asks word|b <said> of|b ^ being|b ^ thank|b ^ theyr|b a miss
-31 b about its|b accept $|b agre with|b an exception|b apologis $|b as larg|b comfortabl $|b doing $
-31 b down <said>|b each <said>|b exceed $|b from another|b glad to|b gon quiet|b invent a|b is ther|b it said
-31 b leav to|b let hear|b me hear|b me with|b my head|b no other|b now $|b or not|b recent <shown>
-31 b sentenc befor|b the pictur|b what question|b which <talk>|b wouldnt it|b you believ|b you describ|b you pres
-31 b youd app|leads belong|nothing green|nothing let|nothing tell|question it|question whol|reports boolean
-31 reports choic|reports prov|reports spoil|reports tupl|requests notic|requests try|s <said> one|s <shown> soon
-31 s ^ keep|s ^ seven|s a sign|s about minut|s after third|s all pas|s and middl|s ask a|s big and|s dont in
-31 s im a|s in answer|s let hear|s of <said>|s often any|s out me|s still you|s ther youd|s they two
-31 s tim <said>|s wev a|s what plan|s which them|s wont that|s would do|s would test|s your find|tells silenc
-31 w absent|w eleven|w fair|w owe|w report
-30 b <said> four|b <said> stay|b ^ sort|b ^ tempt|b a day|b acces $|b and add|b back as|b banana $|b by your
-30 b draw me|b explain the|b he <odd>|b hear you|b i nam|b insid each|b last few|b many <said>|b my pocket
-30 b need not|b next <facts>|b of seven|b opinion on|b or stack|b precis two|b recursion error|b sampl $
-30 b sinc version|b sketch a|b slow down|b that question|b the hardest|b the object|b wher in|b you show
-30 guess how|question cas|reports deal|reports ill|reports neighbour|s <shown> cas|s <shown> middl|s <shown> we
-30 s ^ proper|s ^ tempt|s ^ worry|s and <said>|s are comfortabl|s look it|s may <shown>|s part the|s step your
-30 s that cost|s that writ|s to neighbour|s try with|s unles <shown>|s what both|s why one|s you argu
-30 sets up version|syntax enumerat|tells bigint|w argument|w documentation|w easi|w evict|w happen|w keyboard
-30 w may|w twelv
-29 advises draw|advises hash|advises lookup|asks situation|asks split|b <said> about|b ^ among|b ^ popitem
-29 b a <shown>|b a condition|b absent $|b between <talk>|b both with|b busy $|b can listen|b cas fiv|b charg $
-29 b cod doe|b eleven $|b figur on|b go at|b go over|b hear what|b hundr <shown>|b id <talk>|b im going
-29 b in bracket|b in cur|b in javascript|b in python|b in short|b is up|b it giv|b just behind|b just doesnt
-29 b keep mum|b me why|b neither should|b of thre|b okay $|b part you|b pas $|b pas revers|b penny $
-29 b python you|b report the|b said what|b say whether|b show me|b slash <said>|b squar <odd>|b squar bracket
-29 b that so|b tim now|b what point|b whenever your|b which moment|b writ for|b you good|guess what|leads fil
-29 nothing six|question any|question stand|remark that names okay|reports claim|reports element
-29 reports expectation|reports grad|reports pleasur|reports weigh|requests cloakroom|requests problem
-29 requests sketch|s <said> another|s ^ popitem|s a comprehension|s about rest|s another <shown>|s choos <shown>
-29 s cod at|s do decid|s element its|s half our|s how you|s in version|s input <shown>|s last to|s loud clear
-29 s one nin|s one or|s one two|s the hold|s the want|s thirty <shown>|s to why|s what hav|s wher valu
-29 s with feet|s you decid|s youd mor|s youll neither|s your answer|tells lon|w plan|w produc
-28 advises closer|advises soon|b <said> modul|b <shown> myself|b <shown> or|b ^ ala|b ^ hello|b ^ rough
-28 b a keyerror|b a pleasur|b a sip|b about your|b ala $|b cant read|b do one|b eight to|b explain that
-28 b finish your|b for underscor|b from thi|b go into|b good whil|b great question|b if its|b in use|b is accept
-28 b is red|b it do|b last half|b length and|b let us|b moment of|b n <talk>|b neither yes|b one was
-28 b own <shown>|b primitiv $|b program stop|b shout if|b shout when|b sid is|b start is|b two befor|b watch you
-28 b welcom to|b wont happen|b you giv|language math|nothing are|nothing put|nothing tells|question either
-28 question what|remark spac|reports ala|reports cas|reports exception|reports refere|reports thunder
-28 s <said> fals|s <said> other|s ^ ala|s ^ averag|s ^ lambda|s a point|s call with|s draw a|s eight ten
-28 s enumerat you|s gues <said>|s i with|s in view|s is singl|s me what|s nam thre|s one want|s part your
-28 s recursion on|s stor it|s test your|s thank for|s the seven|s thousand in|s thre is|s throw it|s to what
-28 s underscor rang|s want to|s would convinc|s you otherwis|s your decid|sets up memory|tells evict
-28 tells undefin|w ala|w blank|w comparator|w concern|w draw|w drill|w invent|w menu|w point|w primitiv
-28 w rescu
-27 asks stat|b <said> tak|b <shown> <shown>|b ^ enough|b a $|b a fair|b and trac|b at present|b com up|b fin as
-27 b first version|b for bring|b for certain|b in every|b it <said>|b iterabl $|b its right|b lon <shown>
-27 b lookup $|b min $|b next on|b no differenc|b of last|b on as|b on that|b out <said>|b should com
-27 b sinc thre|b snow her|b the packag|b the stat|b the tal|b to explain|b to listen|b to understand|b two halv
-27 b up to|b we start|b what on|b work toward|b you <said>|b your step|nothing is|plan ther|question letter
-27 question nobody|question try|remark can|remark join|reports <said>|reports hello|requests draw|requests peac
-27 requests sentenc|s <said> now|s <said> someth|s ^ pleasur|s ^ throw|s ^ we|s a whil|s and what|s cam it
-27 s do them|s ever in|s glad hear|s how your|s i ther|s if not|s isnt anywher|s isnt the|s its only
-27 s just <said>|s les on|s long a|s much your|s nor it|s of dictionary|s one nought|s sequenc <shown>|s six the
-27 s ten are|s that <said>|s the allow|s thing cant|s thousand can|s to how|s unles pas|s was in|s what for
-27 s you back|s you jump|s youv mor|tells doubl|tells indexerror|w assum|w now|w prov|w silenc
-26 advises peac|advises whatever|asks believ|asks input|asks letter|asks moment|asks youv|b <said> by
-26 b <said> first|b <shown> no|b ^ me|b and in|b be for|b be up|b c in|b cant hand|b fail with|b feel for
-26 b hash sign|b hold after|b how <said>|b how would|b i ask|b im follow|b import it|b latest one|b no rul
-26 b non to|b or fals|b poker <talk>|b return it|b say either|b several $|b speak about|b test are
-26 b the constructor|b the exam|b the fil|b the halv|b the neighbour|b the oldest|b the work|b them pas
-26 b thing befor|b through what|b tru or|b twelv <talk>|b underscor in|b unles you|b what ground|b your variabl
-26 b youv seen|guess about the language the|nothing siz|nothing water|plan haha|plan honest|plan so|plan we
-26 remark good|remark over|remark sorry|reports clu|reports defend|reports hashabl|reports init|reports verdict
-26 requests assum|requests nam|requests need|requests run|s ^ fourteen|s a heap|s and ten|s are by|s can below
-26 s doe of|s in special|s kind you|s out many|s see <said>|s see on|s to fifty|s to when|s tru fals|s want and
-26 s what smallest|s you mak|s your thought|syntax index|syntax when|syntax you|tells breadth|tells hop
-26 tells int|tells lie|tells understand|w alright|w attempt|w compil|w comprehension|w grad|w ready|w sampl
-26 w sum
-25 advises problem|asks gain|asks grow|asks measur|b <said> nam|b <shown> hold|b ^ afternoon|b ^ all|b ^ lucki
-25 b ^ whatv|b a point|b a slow|b about her|b all pass|b bas on|b be tru|b c $|b did your|b each cas
-25 b eight with|b fin $|b float $|b giv <said>|b given the|b heard $|b human $|b i enjoy|b i listen|b id rather
-25 b im glad|b im happy|b insertion <facts>|b insertion point|b is anyth|b let look|b most <said>|b much doe
-25 b negativ <shown>|b on <facts>|b one giv|b or mor|b particular <shown>|b permit $|b remember at|b run <facts>
-25 b run first|b run them|b six to|b som cod|b suit you|b tabl from|b the head|b to crack|b to six|b view $
-25 b was non|b work is|b you argu|b you import|b your test|guess about the language reports|nothing leads
-25 nothing requests|question digit|remark certain|remark draw|remark upper|reports lucky|reports propos
-25 reports theyv|s <said> about|s <said> in|s <said> most|s <said> with|s <shown> expect|s ^ afternoon|s ^ lucki
-25 s ^ lucky|s ^ whatv|s along way|s an <said>|s as test|s cod when|s few in|s from a|s from in|s highest first
-25 s idea the|s im program|s is any|s it no|s know your|s mak it|s mov the|s of sort|s often item|s pas as
-25 s say in|s say sam|s sound your|s stuck a|s two that|s what they|s wher a|s you run|s youv about
-25 syntax integer|syntax most|syntax rang|syntax use|tells scribbl|tells suggestion|w builtin|w declar|w design
-25 w judg|w l|w lon|w lucki|w method|w mut|w pepper|w radio|w red|w str|w valueerror|w whatv
-24 acts advises reports|advises best|advises extend|advises invent|advises seen|asks smaller|b <said> for
-24 b <said> run|b <shown> has|b <shown> sooner|b ^ reslic|b ^ sys|b act out|b are you|b at as|b be <said>
-24 b bit $|b could try|b doe and|b doesnt $|b duty $|b error in|b exception $|b from when|b got tim
-24 b green <talk>|b had not|b how $|b ill be|b im <shown>|b is les|b jacket $|b languag you|b left off
-24 b length minu|b maintain thi|b me your|b monday $|b nin $|b not necessari|b of fiv|b pass except
-24 b peopl scribbl|b prefer $|b pres run|b quiet on|b remain <asked>|b run <asked>|b small <facts>|b som <asked>
-24 b that possibl|b the fiv|b the input|b the screen|b the worst|b to everyon|b to mak|b twenty and|b two second
-24 b two that|b wer first|b whil now|b window $|b within a|b you figur|b your <shown>|b your allow|b zero in
-24 language tells|language the|nothing pleas|nothing someon|question doe|question tell|remark on|reports hot
-24 reports loud|reports necessari|reports tie|requests follow|requests hello|s <said> and|s <shown> fals
-24 s ^ error|s ^ mad|s ^ necessari|s ^ wer|s a under|s as want|s at few|s at point|s be a|s both <said>
-24 s carry <said>|s continu the|s counter <shown>|s did hav|s do mak|s entry the|s error lin|s finish thought
-24 s for just|s happen a|s in second|s its least|s of cas|s of own|s one now|s read your|s remov last
-24 s round <said>|s ten as|s test on|s try <shown>|s we it|s wer most|s what it|s what think|s which are
-24 s with at|s would mak|s yes a|s you settl|s youd and|s zero well|tells empty|tells keep|tells kept|tells lay
-24 tells reslic|tells scan|tells unknown|w canteen|w editor|w explor|w fail|w patient|w rehearsal
-23 acts tells tells|advises finger|advises trac|asks current|asks loop|asks solution|b <said> anyway
-23 b <shown> gav|b ^ any|b ^ blank|b ^ likewis|b ^ plenty|b ^ wev|b a and|b a given|b a valueerror|b an exist
-23 b are correct|b are to|b argu for|b at first|b be as|b be her|b been at|b bring that|b cas four|b cas thre
-23 b colour $|b dot append|b each end|b eight of|b eight out|b either <shown>|b forbidden $|b got my|b has up
-23 b headphon <talk>|b i start|b im keep|b is okay|b keep talk|b lik $|b linear $|b littl over|b many <odd>
-23 b me each|b on lin|b one unus|b pass now|b ponder $|b rather you|b result is|b result look|b say one
-23 b switch over|b that might|b the cat|b the draw|b the number|b the thought|b trac that|b us <asked>
-23 b went wrong|b which that|b which the|b writ an|b you test|b your opinion|b your output|leads approach
-23 leads minut|nothing tak|plan go|question aye|question that|remark everyth|remark likewis|remark provid
-23 remark we|reports pass|reports rank|reports sys|requests someon|s <shown> return|s <shown> want|s ^ choos
-23 s ^ hash|s ^ librarian|s ^ plu|s ^ silenc|s ^ situation|s ^ wev|s feel it|s finish sentenc|s for me
-23 s grab water|s heap <shown>|s i weigh|s id not|s in respect|s keep poker|s look on|s mak <shown>|s might your
-23 s much is|s or by|s pas the|s problem you|s put figur|s python that|s repeat last|s reslic from
-23 s scan <shown>|s shout you|s that find|s ther for|s thos <said>|s thre the|s us the|s water you|s who when
-23 s with a|s with length|s would check|s you mind|s your arriv|syntax len|tells comprehension|tells wip|w angl
-23 w closer|w conclud|w m|w null|w select|w syntax|w talk|w thre|w topic|w try
-22 advises big|advises n|advises singl|advises slow|asks colleagu|asks short|b <said> how|b <said> say
-22 b ^ another|b ^ congratulation|b ^ nod|b ^ she|b ^ v|b a test|b after <said>|b alon the|b an unknown|b are $
-22 b argu it|b be reject|b believ you|b bother you|b cant speak|b cas two|b choos that|b clear enough
-22 b collection <said>|b com from|b curiou how|b declar it|b default it|b defend $|b dequ $|b do different
-22 b dot <said>|b each newcomer|b easier to|b enjoy $|b fifty <shown>|b follow along|b from minu|b gav thre
-22 b given a|b hit <talk>|b i hand|b in thi|b is hashabl|b it seem|b larg as|b last thing|b later <talk>
-22 b length with|b lik to|b nam two|b next part|b notic a|b of yourself|b one <said>|b one among|b our <asked>
-22 b paus $|b plain word|b program do|b repeat the|b result <asked>|b rob you|b step by|b temperatur $|b that on
-22 b that tim|b that use|b the nin|b the story|b they can|b theyr all|b to bottom|b version $|b was two
-22 b what exact|b what speak|b whatever you|b whil $|b without how|b worst <shown>|b you would|b yourself $
-22 guess fiv|language whol|leads version|nothing the|plan shall|plan thi|remark each|remark how
-22 remark that names equal|reports congratulation|reports front|reports rob|reports wev|requests easy
-22 requests input|s <said> by|s <said> you|s <shown> nod|s ^ alright|s ^ any|s ^ claim|s ^ congratulation
-22 s ^ depth|s ^ eleven|s ^ mov|s ^ statement|s all except|s another minut|s at end|s compar length|s for fiv
-22 s hav mind|s hav preferenc|s i play|s if would|s im going|s is sum|s just from|s me in|s nod shak|s of fail
-22 s pil <shown>|s say got|s sort the|s the count|s the thre|s think it|s to test|s we do|s what back
-22 s what cost|s without often|s would trac|s your choos|s your stand|sets up default|syntax go|syntax les
-22 syntax poll|syntax swap|tells dict|tells lift|w congratulation|w conversation|w doc|w foggy|w getordefault
-22 w question|w rob|w six|w tester|w top|w wev
-21 advises hang|asks abl|asks giv|asks rely|asks track|asks treat|asks want|b <said> <facts>|b <shown> person
-21 b <shown> rather|b <shown> twenty|b ^ hurry|b ^ pop|b ^ welcom|b a bool|b a coin|b a comparator|b acros the
-21 b all sort|b and what|b are count|b assum $|b back a|b call to|b cas pass|b choic is|b clos to|b cost of
-21 b count is|b crash with|b curiou about|b feel that|b gav two|b has becom|b has chang|b hav their|b id lik
-21 b identity $|b if your|b input $|b it a|b ive heard|b judg of|b know when|b may sit|b me a|b me repeat
-21 b me when|b need the|b new <said>|b no spac|b noth on|b or <said>|b own $|b own <asked>|b present $
-21 b python it|b recommend $|b speak for|b test fail|b the literal|b the small|b them down|b ther being
-21 b thought to|b thousand <odd>|b to argu|b two nam|b welcom her|b wher doe|b wont grow|b you conclud
-21 b you defend|b you nervou|b you rely|b you writ|b your suggestion|guess about the language asks
-21 guess about the language from|language minu|leads problem|nothing afternoon|nothing diagonal|nothing get
-21 nothing that|plan wow|remark um|reports counter|reports item|reports phon|reports switzerland|reports wrap
-21 s <said> on|s <shown> yourself|s ^ chair|s ^ deepcopy|s ^ extend|s ^ int|s ^ p|s ^ prefer|s ^ seventy
-21 s any about|s anyth can|s do expect|s front the|s gav one|s grow mor|s how mor|s ill her|s im <shown>
-21 s in <shown>|s in design|s in opinion|s in yes|s is larg|s ive the|s job to|s let repeat|s let test
-21 s many are|s me on|s much a|s no twic|s of fiv|s plu one|s sam befor|s say <shown>|s say your
-21 s search <said>|s six <shown>|s som minut|s than first|s that job|s that whether|s the bucket|s their or
-21 s thirty in|s thousand the|s thre with|s to next|s what go|s whenever want|s which a|s would know|s you worry
-21 s youd me|sets up cas|sets up dot|syntax list|syntax wrap|tells add|tells complain|tells depth|tells menu
-21 tells messag|tells nerv|tells pointer|tells recommend|tells set|tells whatv|w assumption|w convinc|w fourth
-21 w listen|w napkin|w play|w shift|w spent|w stretch|w switzerland|w tomorrow|w traffic
-20 advises paus|asks confident|asks deep|asks small|b <said> did|b <shown> two|b ^ everywher|b ^ loud|b ^ then
-20 b ^ trac|b a no|b a poker|b an echo|b answer by|b apologiz $|b are fin|b attention $|b cam <facts>
-20 b contain $|b cost in|b depth first|b describ your|b draw the|b each point|b end and|b explain it
-20 b fifty thre|b for your|b forget about|b from left|b front $|b given <shown>|b hav in|b head and|b it behav
-20 b it may|b just now|b leav with|b let on|b look lik|b many even|b many pair|b mark in|b me too
-20 b memory <asked>|b method of|b minut <shown>|b neither $|b new one|b one fail|b one idea|b or <facts>
-20 b output $|b poker fac|b run befor|b say thre|b second ther|b shortest <shown>|b someth <said>|b stay <asked>
-20 b stick with|b sys <odd>|b test say|b the coat|b the question|b think through|b thirty $|b to apologiz
-20 b we can|b welcom $|b whol number|b with del|b work grow|b worry about|b worry you|b worth it|b you got
-20 b you pas|b you receiv|b youll <asked>|b your estimat|b your throat|b youv try|leads short|nothing all
-20 nothing doe|nothing fin|nothing id|plan card|plan let|plan noth|remark it|remark thank|remark thes
-20 remark thing|reports bucket|reports kind|requests show|s <shown> curiou|s <shown> understand|s ^ hang|s ^ lift
-20 s ^ me|s ^ off|s ^ pop|s ^ split|s ^ worst|s a break|s at moment|s could put|s did arriv|s doe stop
-20 s expect the|s from <said>|s go your|s i follow|s in rac|s is sound|s is with|s its tim|s listen you
-20 s may mor|s me my|s on tim|s out eleven|s quiet a|s setrecursionlimit the|s six a|s smaller of|s stick it
-20 s talk a|s that part|s the argument|s the giv|s the pictur|s them me|s theyr <said>|s thre <shown>
-20 s thre then|s throw <shown>|s to your|s way leav|s wher and|s whether cod|s whoever first|s would walk
-20 s you in|s you nam|s you pas|s you pick|s youd first|syntax pas|tells blew|tells group|tells opener
-20 tells str|tells whatever|w front|w init|w kick|w optional|w own|w postman
-19 advises possibl|asks earliest|asks learn|asks reason|asks settl|asks statement|asks thought|b <said> in
-19 b <said> join|b <said> know|b <said> my|b <said> rais|b <said> stamp|b <said> with|b <shown> min|b ^ even
-19 b ^ extend|b a sort|b all twelv|b an object|b another from|b any cod|b by last|b by lin|b can explain
-19 b canteen $|b cas with|b cod is|b cod part|b confirm or|b count and|b default $|b do with
-19 b documentation <talk>|b dont do|b dont worry|b each element|b eighty $|b faint $|b find me|b for <odd>
-19 b for wait|b forty <shown>|b got an|b halv is|b him out|b hop it|b i cant|b idea on|b im the|b is six
-19 b isnt on|b it her|b it pass|b ive not|b keep to|b land in|b larg <shown>|b last equal|b let work
-19 b littl <shown>|b long doe|b may be|b may even|b me on|b million to|b neither from|b next door|b occur twic
-19 b of one|b often might|b one pair|b only <shown>|b otherwis <odd>|b pas and|b plu <odd>|b rang over
-19 b recursion depth|b run was|b short <talk>|b smaller version|b sooner <talk>|b spread to|b stack of
-19 b such <shown>|b suggest we|b suppos every|b sur about|b ten <said>|b that perfect|b that quit|b that show
-19 b the echo|b the languag|b the microphon|b the sound|b thre hundr|b thre mor|b through it|b today <talk>
-19 b trac the|b two and|b two snip|b underscor <said>|b until someth|b variabl <asked>|b we got|b which <asked>
-19 b which small|b without an|b you call|b you find|b you gain|b you persuad|b you prefer|b you repeat
-19 guess about the language if|guess about the language in|leads bother|n <shown> 4|nothing cur|nothing down
-19 nothing eleven|nothing hmm|plan nor|plan stretch|plan thank|question wher|remark for|remark miss
-19 remark position|remark talk|remark that names leads|reports oldest|reports seventy|requests play|requests stay
-19 s <said> that|s <said> when|s <shown> an|s <shown> different|s <shown> mid|s ^ bucket|s ^ doe|s ^ his
-19 s ^ paint|s ^ problem|s alway least|s and pencil|s and was|s are about|s as i|s as understand|s at own
-19 s c one|s can between|s compar the|s do <shown>|s dont on|s fact the|s fin me|s follow cod|s hang by
-19 s hav decid|s how got|s i confirm|s in modul|s last hour|s method <said>|s minu plu|s neither me|s nod a
-19 s of doll|s often you|s on screen|s or no|s our is|s own would|s produc <shown>|s queu a|s rest fin
-19 s sentenc you|s sinc point|s str <shown>|s stretch which|s tabl <shown>|s that i|s the moment|s the packag
-19 s the stamp|s the youv|s ther an|s valu be|s very question|s wer about|s what ther|s what variabl|s wher went
-19 s wouldnt be|sets up run|syntax on|syntax squar|syntax without|tells exception|tells given|tells jump
-19 tells lorry|tells popitem|tells remov|w byt|w char|w dequ|w fifteen|w integer|w keep|w min|w pars
-19 w positiv|w recursion|w seventy|w toarray|w tonight|w tupl|w vertical|w wanna|w week
-18 advises enumerat|advises pleas|asks lead|asks lean|asks long|asks smallest|b <said> an|b <said> don
-18 b <said> fin|b <shown> much|b ^ doe|b ^ fourteen|b ^ guilty|b ^ interview|b ^ okay|b ^ p|b ^ ten|b ^ want
-18 b a breath|b a colleagu|b a lon|b a postman|b and both|b and hand|b and well|b anyth youd|b are they
-18 b as charg|b brac <talk>|b can follow|b can serv|b cas $|b cas fail|b compar each|b cost when
-18 b dictionary that|b did the|b discard <talk>|b do hav|b dont say|b equal fals|b ever <talk>|b floor by
-18 b for one|b for twenty|b forward $|b four to|b functool $|b good thing|b guilty as|b has $|b has non
-18 b hear it|b her <facts>|b highest <asked>|b hour <odd>|b how deep|b i havent|b if youd|b im gonna|b in math
-18 b insid another|b it matter|b its kind|b last week|b let see|b lik you|b lin twelv|b lin would|b littl whil
-18 b long on|b many <facts>|b my <odd>|b need from|b neither nod|b not even|b not sur|b now that|b of earlier
-18 b often doe|b one cas|b or deny|b our <odd>|b part <talk>|b queu <talk>|b seen <shown>|b serv as
-18 b sort <shown>|b stat of|b stay <talk>|b sur $|b sur i|b tea her|b test can|b that mad|b that up|b the drill
-18 b the entry|b the output|b ther befor|b ther plenty|b thing your|b till <talk>|b to drink|b to our|b to talk
-18 b two billion|b two only|b until then|b water if|b went <asked>|b wer twic|b whether every|b whoever cam
-18 b word <shown>|b worry $|b writ <said>|b you $|b you sum|b your job|b youv com|guess whichever|language not
-18 nothing digit|nothing even|nothing thirty|nothing what|plan k|remark never|remark probab|remark problem
-18 reports bracket|reports camera|reports grant|reports imagin|reports low|reports m|reports question
-18 reports stag|reports suspect|reports zip|requests breath|requests find|requests plan|requests small
-18 requests week|s ^ dealer|s ^ element|s ^ group|s ^ guilty|s ^ pick|s ^ red|s ^ said|s ^ spread|s ^ still
-18 s ^ suspect|s a next|s a stand|s about happen|s an error|s are no|s arriv <said>|s at stag|s better i
-18 s decision your|s each from|s fail <shown>|s fair to|s first off|s four <said>|s from length|s guilty charg
-18 s has thousand|s hav <said>|s hear think|s how step|s if hear|s is gues|s is saf|s isnt sam|s least about
-18 s mad drop|s me each|s nin it|s nin thre|s of giv|s of hour|s on cod|s one fill|s one four|s only how
-18 s our <shown>|s pair was|s pass one|s say you|s second a|s should back|s somewher <shown>|s swap two
-18 s that longer|s the pair|s tru <said>|s two whos|s what about|s when next|s with idea|s with simpl
-18 s would hold|sets up gav|syntax two|tells default|tells fail|tells fals|tells found|tells lo|tells match
-18 tells object|tells sampl|tells select|tells stood|w literal|w pac|w quantity|w restor|w resum|w stal
-17 advises behind|advises drawer|advises feel|advises lif|advises shelf|asks compar|asks high|asks run
-17 asks worst|b <said> <talk>|b <said> look|b <said> on|b <said> till|b <shown> dur|b ^ alright|b ^ everyon
-17 b ^ heap|b a canteen|b a negativ|b a regular|b a shelf|b a typeerror|b also want|b an eight|b an interview
-17 b and my|b and non|b any old|b argument $|b at with|b both <said>|b brought it|b cant run|b chain of
-17 b charat with|b comma between|b count the|b coupl $|b del and|b did <said>|b did not|b didnt finish
-17 b dry feet|b end of|b equal <odd>|b equal quick|b feel the|b first parameter|b for let|b ill neither
-17 b in again|b input is|b into <facts>|b into <odd>|b is long|b it shift|b its up|b lat <talk>|b left over
-17 b let hop|b lin it|b mak nin|b map $|b microphon <odd>|b modul <said>|b mov your|b my aunt|b myself $
-17 b no preferenc|b of <facts>|b one pass|b or run|b pick a|b plu a|b point in|b poor you|b practic $
-17 b pretend <talk>|b python $|b python the|b read your|b reckon $|b said <asked>|b seven minut|b som twenty
-17 b sort and|b start <asked>|b test thi|b than every|b that pick|b the fail|b the red|b the valu
-17 b their <asked>|b then $|b thirty two|b thre <said>|b throw $|b to <talk>|b to follow|b to leav
-17 b until someon|b whoever <facts>|b why thos|b with dry|b with you|b wrap the|b wrap up|b you ever|b you for
-17 b you settl|guess twenty|guess you|language asks|language zero|leads ready|leads sound|leads writ
-17 nothing beyond|nothing forty|nothing kayak|nothing linear|nothing non|nothing trac|plan what|question up
-17 remark enjoy|remark that names could|remark that names when|reports beep|reports binarysearch|reports differ
-17 reports jumbl|reports monday|reports parenthes|reports patienc|reports recursion|reports rely|reports spac
-17 reports told|reports traffic|requests good|requests hop|requests ready|requests slip|requests version
-17 s <said> length|s <said> remov|s <said> what|s <shown> drop|s <shown> fifteen|s <shown> reason|s <shown> seven
-17 s <shown> took|s ^ breath|s ^ complain|s ^ convinc|s ^ him|s ^ interest|s ^ lon|s ^ okay|s ^ postman
-17 s ^ remember|s ^ ten|s about i|s add <said>|s after until|s an sequenc|s and wer|s be judg|s carry as
-17 s cod to|s could anyth|s dict <shown>|s do two|s doe do|s eight <shown>|s feel to|s fiv the|s follow <said>
-17 s for <said>|s for littl|s glas water|s going your|s happen each|s hav favourit|s heard you|s how it
-17 s how work|s i plu|s id you|s idea to|s ill be|s im on|s in canteen|s in rush|s into four|s is <said>
-17 s left and|s let com|s many is|s me now|s my stay|s off the|s on menu|s on mor|s one both|s perfect to
-17 s python <said>|s say is|s sip someth|s start the|s stay <shown>|s stay they|s stop befor|s that check
-17 s that myself|s the four|s the grow|s ther too|s they sit|s try idea|s we som|s well thirty|s what do
-17 s wher goe|s with plac|s would giv|s writ if|s you weigh|s your said|sets up pres|syntax advises|tells clu
-17 tells doub|tells packag|tells somebody|tells stal|tells star|tells statement|w attention|w bluff|w fraction
-17 w iterat|w larger|w o|w replay|w typeerror|w uneven
-16 advises differ|asks conclud|asks d|asks insid|asks pictur|asks trac|b <said> one|b <said> wher
-16 b <shown> paint|b ^ describ|b ^ explain|b ^ forgiv|b ^ m|b a cost|b a thousand|b about $|b add at|b an hour
-16 b and nought|b another or|b are <shown>|b assign to|b by <said>|b candidat $|b certain $|b check if
-16 b constant $|b dealer $|b depth exceed|b digit $|b eat your|b enumerat $|b estimat the|b first if|b from low
-16 b grab som|b hav a|b hav som|b heapq nlargest|b hear the|b hold at|b is almost|b isnt includ|b it later
-16 b itll be|b its linear|b ive gotta|b leav thi|b let stay|b mak each|b may occur|b me two|b min too
-16 b modul <talk>|b must <asked>|b my card|b next step|b no from|b of two|b or two|b other or|b our <shown>
-16 b outsid my|b own thought|b pick it|b pil up|b plan as|b plu <shown>|b point wher|b pop $|b punctuation $
-16 b say the|b say without|b scan the|b someon who|b stop her|b test youd|b that play|b the dog|b the messag
-16 b the method|b the recursion|b theyr your|b thi story|b thousand by|b thre to|b to an|b to decid|b to work
-16 b told $|b troubl at|b try to|b twelv $|b twenty one|b two each|b two wer|b up thre|b us <shown>|b us to
-16 b what chang|b what miss|b whenever <talk>|b which short|b word com|b you produc|b youd lik|guess explain
-16 language in|language pop|language put|leads voic|nothing land|nothing peopl|nothing say|nothing we|plan blank
-16 plan four|remark morn|remark that names asks|remark that names whatever|remark try|reports assign
-16 reports compil|reports functool|reports interviewer|reports mind|reports punctuation|reports r
-16 reports underscor|reports undo|requests ahead|requests approach|requests clear|requests promis|requests thought
-16 requests trac|s <shown> <shown>|s <shown> allow|s <shown> isnt|s <shown> million|s <shown> other|s <shown> yes
-16 s ^ add|s ^ and|s ^ brought|s ^ colon|s ^ cut|s ^ far|s ^ let|s ^ within|s a arent|s a goe|s a literal
-16 s any doesnt|s are into|s are sit|s assign it|s back two|s build new|s by rul|s cas the|s chang the
-16 s deep that|s fin a|s fiv seven|s fix <said>|s had got|s hold each|s i speak|s if can|s if dont|s if is
-16 s in test|s is doubl|s it of|s ive <said>|s keep <said>|s last minut|s let at|s may up|s measur <said>
-16 s min too|s non as|s of largest|s of original|s one just|s part thi|s precis <shown>|s report <shown>
-16 s sam <said>|s say last|s see in|s she do|s someth you|s sorry hear|s str <said>|s suppos wer|s sur you
-16 s than or|s that use|s the complain|s the pass|s them by|s ther least|s thousand default|s thre in
-16 s to editor|s to problem|s to run|s to thos|s troubl all|s twenty minut|s underscor the|s wer least
-16 s when want|s wher they|s with word|s would insert|s would show|s you different|s you ready|s you stand
-16 s your grow|sets up add|tells attribut|tells let|tells stand|tells total|w attribut|w fifth|w item|w january
-16 w learn|w librarian|w lopsid|w punctuation|w simulat|w worry|w worst
-15 advises land|advises opener|advises slic|advises trip|asks argument|asks doubt|asks end|asks number
-15 asks otherwis|asks put|asks sentenc|b <said> $|b <said> belong|b <said> either|b <said> reach
-15 b <said> underscor|b <shown> pass|b ^ append|b ^ assum|b ^ clu|b ^ each|b ^ hash|b ^ lift|b ^ pour|b ^ sur
-15 b ^ tick|b ^ wanna|b ^ youll|b a quarter|b a short|b a yes|b against all|b and why|b any idea|b as memory
-15 b believ $|b big o|b blank $|b both giv|b both on|b bracket with|b cant giv|b clock <facts>|b could repeat
-15 b deep could|b describ what|b dont show|b each against|b earliest moment|b expect <shown>|b expect the
-15 b for at|b for forty|b four with|b from eight|b from top|b glad your|b goe <talk>|b goe forward|b going with
-15 b hav $|b highest count|b i <talk>|b i giv|b idea <facts>|b in front|b integer <odd>|b integer dot
-15 b into that|b is hold|b it aloud|b it got|b it say|b its good|b ive non|b keep a|b keep doing|b lambda that
-15 b mak a|b method $|b my opinion|b no hurry|b no rank|b nor no|b not going|b one go|b only a|b only got
-15 b outsid $|b over as|b peopl wrot|b persuad a|b play <shown>|b quiz show|b review $|b right <said>|b say $
-15 b say in|b set it|b shut by|b six $|b spac $|b step would|b stop befor|b story $|b test <asked>|b that i
-15 b that rais|b the builtin|b the end|b the menu|b the modul|b the parenthes|b the plac|b the smell
-15 b thi <facts>|b thi and|b thi stag|b think out|b till youv|b to differ|b to read|b to weigh|b top to
-15 b trac them|b understandabl $|b version one|b weigh up|b what it|b with them|b work through|b would still
-15 b written as|b wrot them|b yes nor|b you propos|b you throw|b you use|b you wish|b your claim|b zero for
-15 b zero to|language either|leads everyth|leads good|leads read|nothing fourteen|nothing m|nothing run
-15 nothing rush|nothing sur|nothing top|plan back|plan being|question thank|question tru|question whichever
-15 remark maam|remark repeat|remark that names count|remark that names low|reports aunt|reports decorator
-15 reports fifth|reports quarter|reports several|reports story|reports valueerror|s <shown> pair|s <shown> ran
-15 s <shown> word|s ^ deep|s ^ head|s ^ m|s ^ oldest|s ^ or|s ^ slash|s ^ undo|s ^ visit|s a by|s any <shown>
-15 s assum the|s been alon|s befor start|s big of|s call is|s cod the|s com to|s com with|s constant on
-15 s could explain|s count they|s decid <said>|s do need|s doe giv|s doe one|s enter <said>|s fiv <shown>
-15 s for both|s for when|s has land|s hundr <said>|s i out|s i that|s in approach|s in length|s in loop
-15 s index <said>|s into to|s is seven|s last each|s many <said>|s many might|s minut on|s non them|s not been
-15 s not yet|s number out|s on account|s one <said>|s one fail|s only of|s outer <shown>|s play rol
-15 s repeat <said>|s search a|s settl for|s show how|s shut its|s step it|s str a|s that us|s the modul
-15 s the test|s the valu|s thing it|s think loud|s tim averag|s tim which|s to about|s to mind|s to thre
-15 s top bottom|s we <shown>|s we off|s who your|s writ cod|s you track|s your doe|sets up word|syntax siz
-15 tells anyth|tells comput|tells diagonal|tells easi|tells failur|tells fit|tells howd|tells low
-15 tells neighbour|tells new|tells plat|w colleagu|w evidenc|w fourteen|w quarter|w quiz|w spelt|w stay
-15 w sympathy|w undo
-14 acts sets up advises|advises dot|advises height|advises newcomer|advises spot|advises wherever|asks decision
-14 asks design|asks differenc|asks f|asks tim|b <said> do|b <said> follow|b <said> stop|b <said> within
-14 b <shown> afterward|b <shown> im|b <shown> whatsoever|b ^ <n>|b ^ his|b ^ search|b ^ thirty|b a tester
-14 b again until|b against <said>|b all thirteen|b alright $|b and answer|b and only|b and try|b another pair
-14 b another sid|b answer with|b append it|b bool $|b can see|b caretaker <talk>|b clear to|b comparator $
-14 b complain if|b continu with|b could start|b counter and|b cours $|b decid whether|b documentation recommend
-14 b don the|b dont <facts>|b dont hav|b down the|b every <talk>|b fewer <said>|b fil doesnt|b good question
-14 b hand <said>|b i owe|b i promis|b i stay|b idea <shown>|b im interest|b import sys|b in general|b in it
-14 b index out|b involv $|b it throw|b last $|b last of|b lay out|b lin seven|b lin to|b linear in|b lov to
-14 b low to|b me $|b me follow|b moment to|b my lin|b never <asked>|b never cam|b nin pas|b non then|b not ther
-14 b noth <facts>|b of element|b one hundr|b out loud|b pepper $|b pepper and|b pil of|b position you
-14 b program <asked>|b ready when|b recent $|b seven of|b she ther|b short <shown>|b singl nin|b sit comfortab
-14 b som tim|b someth <odd>|b stor the|b sum up|b sys dot|b talk whil|b that away|b that choic|b the choic
-14 b the compiler|b the diary|b the fifth|b the sign|b they sit|b thi chair|b thos count|b thre tally|b tim in
-14 b tiny <shown>|b to convinc|b top of|b tru of|b two fail|b two sentenc|b upper <shown>|b want it|b we should
-14 b wer to|b whichever <facts>|b would be|b would it|b you pick|b you remember|b you today|b you too
-14 guess about the language yes|guess mayb|guess pal|language one|leads <facts>|leads anyth|leads behav
-14 leads comfortab|leads larg|nothing draw|nothing heap|nothing lift|nothing mm|nothing p|nothing room
-14 nothing tick|nothing zero|plan call|plan ready|plan that names fill|plan that names merg|plan today
-14 question be|question equal|question ther|question thes|remark interval|remark that names befor
-14 remark that names sort|remark whenever|reports inward|reports number|reports plenty|reports sphinx
-14 requests doll|requests narrat|requests sid|requests stat|requests today|s <said> add|s <said> find
-14 s <shown> apologis|s <shown> eight|s <shown> promis|s ^ fil|s ^ fiv|s ^ front|s ^ getordefault|s ^ ill
-14 s ^ lay|s ^ r|s ^ round|s ^ she|s ^ tall|s ^ toarray|s ^ verdict|s ^ wip|s ^ written|s about cod|s add two
-14 s an after|s an cant|s and next|s and other|s and test|s and them|s array two|s away <shown>|s been for
-14 s both should|s by argument|s by two|s compar by|s container <said>|s do another|s do hand|s doe first
-14 s dur <shown>|s enough one|s error the|s first fail|s fiv six|s floor floor|s for possibl|s hand i
-14 s happen everyon|s hav zero|s how room|s if colleagu|s if need|s in it|s in standard|s input a|s it for
-14 s it minu|s its than|s last again|s left is|s lik see|s look one|s may your|s mor how|s neither it
-14 s noth <said>|s of count|s of idea|s of within|s of youd|s on short|s out step|s out tim|s pair element
-14 s plac begin|s ready you|s rul it|s say from|s say when|s see cod|s seven of|s she already|s sheet paper
-14 s sid work|s smallest that|s so i|s someon it|s spell out|s stand in|s tak of|s talk me|s ten <shown>
-14 s that a|s that as|s that couldnt|s the least|s the read|s the used|s thre seven|s through lin|s to i
-14 s two fail|s until <said>|s want one|s we look|s wer her|s what earliest|s what into|s what one
-14 s with bracket|s work that|s would explain|s would split|s you add|s you after|s you aloud|s you comfortab
-14 s you feel|s you now|s your handl|s your hold|s your would|s youv someth|sets up colleagu|sets up giv
-14 sets up middl|syntax both|syntax thre|tells alon|tells availabl|tells beat|tells book|tells point|tells took
-14 w accept|w chanc|w chew|w eighty|w i|w myself|w reviewer|w set|w sphinx|w split|w teacher|w whatever
-13 act asks|advises exist|advises fresh|advises stand|asks along|asks depend|asks exact|asks job|asks reach
-13 asks somebody|asks thing|asks troubl|asks visit|b <said> grow|b <shown> comprehension|b <shown> land
-13 b <shown> pleas|b <shown> read|b <shown> shar|b <shown> we|b ^ down|b ^ ein|b ^ given|b ^ link|b ^ loop
-13 b ^ over|b ^ ready|b ^ suppos|b a nod|b a position|b a search|b add up|b alway has|b an ordinary|b and an
-13 b any two|b approach <asked>|b around <said>|b as one|b b and|b be thre|b big <asked>|b can <said>
-13 b can imagin|b capital l|b choos a|b cod compar|b cod run|b compar in|b cur <odd>|b describ $|b dict $
-13 b do is|b do next|b dont know|b enumerat of|b exact doe|b favourit $|b first <said>|b first insert|b forty $
-13 b four <shown>|b giv two|b goe <shown>|b good and|b hav an|b her as|b higher $|b hop your|b if and
-13 b imagin $|b index it|b interviewer $|b is real|b it <shown>|b it gav|b its calm|b its cost|b last cas
-13 b lay the|b leav open|b m $|b mak for|b may use|b me first|b mind about|b mov to|b next thought|b nor <odd>
-13 b not run|b of russian|b of water|b onc its|b paper $|b python yes|b say mor|b session $|b she already
-13 b silenc $|b six pas|b sort <odd>|b still is|b str <facts>|b that <odd>|b the doc|b the earliest|b the loan
-13 b the only|b the scissor|b the silenc|b the siren|b the situation|b to another|b to fifty|b to hand
-13 b to somebody|b typ <shown>|b until its|b up on|b valueerror $|b variabl after|b we see|b whatv you|b wher i
-13 b which also|b which thre|b whil longer|b whil tru|b wider than|b without one|b wont <facts>|b worst <asked>
-13 b you longest|b you spell|b your part|b your result|b yourself as|b youv <facts>|guess onc|guess pas
-13 language as|language by|language call|language theyr|leads nam|nothing among|nothing quick|nothing suppos
-13 plan that names equal|plan that names youd|question fals|question neither|question want|remark clu|remark i
-13 remark ill|remark shall|remark that names each|remark that names seven|reports card|reports editor
-13 reports jealou|reports map|reports ninety|reports null|reports shrink|reports sink|reports split|requests queu
-13 requests say|requests shout|requests sign|s <said> compar|s <said> last|s <said> neither|s <said> part
-13 s <shown> link|s <shown> low|s <shown> somewher|s <shown> talk|s <shown> valu|s ^ curiou|s ^ iterabl|s ^ long
-13 s ^ map|s ^ my|s ^ no|s ^ own|s ^ ready|s ^ sequenc|s ^ show|s add to|s after a|s after fourth
-13 s after round|s and cant|s and pair|s and said|s answer the|s appreciat you|s approach the|s are separat
-13 s arent to|s brac <said>|s bring up|s can by|s comment that|s could check|s could trac|s do thre|s doe loop
-13 s doe what|s each know|s each with|s first wher|s for right|s had hand|s hav differ|s he it|s hear about
-13 s i catch|s i every|s if and|s if input|s if rather|s if sum|s im no|s in bit|s is new|s it com|s ive my
-13 s judg by|s know <said>|s l the|s latest <shown>|s mak argument|s may below|s may ther|s mov if|s not either
-13 s pair insid|s peopl them|s plan to|s plu <shown>|s rul the|s say minut|s say ther|s see sam|s sentenc it
-13 s sign the|s start zero|s still <shown>|s that choic|s that claim|s that for|s that got|s that method
-13 s the <said>|s the alway|s the wherever|s ther but|s ther i|s ther last|s ther no|s think russian
-13 s think yourself|s thousand at|s through word|s took longest|s two got|s us <shown>|s want run|s was becaus
-13 s wer insert|s wev the|s wher we|s with hash|s with slow|s work first|s work thi|s would updat|s you about
-13 s you check|s you fill|s you you|s youll be|s your print|s youv two|s zero two|sets up expect|sets up instead
-13 syntax colon|syntax valu|tells acceptabl|tells child|tells comparator|tells dealer|tells forth|tells green
-13 tells quiet|tells shelf|tells styl|tells tabl|w acceptabl|w audienc|w aunt|w bearabl|w comma|w cut
-13 w deliberat|w depend|w fun|w hour|w humor|w im|w indexerror|w inf|w jealou|w moment|w narrat|w pas
-13 w pivot|w recommend|w request|w scan|w scatter|w send|w unclear
-12 advises act|advises complet|advises hand|advises head|advises minu|advises rest|advises stay|advises structur
-12 asks comment|asks follow|asks miss|asks select|asks stor|asks v|asks worry|b <said> i|b <said> into
-12 b <said> neither|b <said> which|b <shown> $|b <shown> about|b <shown> blew|b <shown> error|b <shown> heapq
-12 b <shown> mak|b <shown> prefer|b ^ breath|b ^ hi|b ^ multiply|b ^ paus|b ^ pick|b ^ show|b ^ sketch
-12 b ^ someon|b a depth|b a hunch|b a map|b a minut|b a row|b a window|b against every|b all <facts>
-12 b an indexerror|b and a|b and im|b and ten|b are your|b argument is|b as using|b be said|b be spent
-12 b befor youd|b believ in|b call <odd>|b can forget|b cas six|b circl around|b convinc a|b doe <shown>
-12 b drop a|b enough <said>|b entry is|b even be|b feed it|b feel ready|b for yourself|b forget the|b giv for
-12 b has com|b hi ther|b i do|b if <said>|b if we|b im read|b im still|b im switzerland|b import <said>
-12 b index minu|b is your|b it <odd>|b it off|b it rais|b item off|b its non|b its perfect|b java and
-12 b javascript $|b know whether|b last one|b loan and|b longer <shown>|b may never|b me well|b mention $
-12 b method <said>|b minu <said>|b now and|b of up|b often do|b oldest is|b onc for|b one didnt|b one hav
-12 b only practic|b outsid of|b paint <shown>|b peopl $|b persuad me|b pick any|b point twenty|b program <talk>
-12 b question for|b return for|b rim of|b round of|b send away|b sens to|b set $|b she just|b shuffl the
-12 b slid it|b smallest <facts>|b spe <talk>|b stand ther|b statement <shown>|b str or|b such stretch
-12 b tak <said>|b tak the|b team $|b than any|b that bit|b that my|b that we|b the <asked>|b the byt
-12 b the conversation|b the phon|b the spe|b the tray|b the verdict|b the word|b thing youd|b third cas
-12 b thirty fiv|b throw an|b thunder $|b to drop|b to nin|b try minu|b understand the|b up fiv|b used as
-12 b valu could|b wait at|b want to|b we <odd>|b what moment|b wher had|b which letter|b whil i|b with six
-12 b with twenty|b wont confirm|b word what|b yet $|b you act|b you arriv|b you confident|b you enjoy|b you over
-12 b your <talk>|b your cod|b your editor|b youv stop|context nothing|context question
-12 guess about the language array|guess wrong|leads break|leads entir|leads repeat|nothing a|nothing clu
-12 nothing cut|nothing low|nothing pictur|nothing wanna|plan half|plan she|plan stay|plan sur
-12 plan that names opener|question lik|question zero|remark yeah|reports alright|reports box|reports headset
-12 reports partner|reports rush|reports shift|reports swear|reports syntax|reports whatd|reports wrestl
-12 requests check|requests memory|requests paus|requests reason|requests russian|requests wrong|s <said> call
-12 s <said> it|s <said> many|s <said> over|s <said> then|s <shown> few|s <shown> gav|s <shown> might
-12 s <shown> now|s <shown> silenc|s <shown> uniqu|s <shown> whatever|s ^ card|s ^ chain|s ^ char|s ^ do
-12 s ^ fellow|s ^ few|s ^ float|s ^ headset|s ^ height|s ^ jot|s ^ latest|s ^ may|s ^ sketch|s ^ switzerland
-12 s ^ youll|s a <said>|s about siz|s all pass|s all small|s and may|s as her|s as is|s at as|s at left
-12 s at than|s both us|s bring to|s by many|s by or|s can about|s cant for|s clos <shown>|s clu now
-12 s deepcopy the|s do conclud|s do stand|s doe lin|s even <said>|s every against|s expect is|s finish that
-12 s fiv a|s for minut|s hand at|s hop is|s how one|s i offer|s i still|s i zero|s if went|s is four|s is own
-12 s it functool|s it som|s keep loop|s lead ther|s let out|s linear the|s log for|s me many|s me or|s me two
-12 s minu million|s mor two|s nam <said>|s neutral that|s no at|s noth <shown>|s of typ|s on mind|s only is
-12 s other the|s other through|s owe <shown>|s per and|s pick wher|s play and|s play through|s play with
-12 s point what|s promis the|s rais valueerror|s result in|s say many|s sens you|s separat for|s seven nin
-12 s shall look|s shar you|s should equal|s silent the|s sit any|s smaller first|s test all|s than second
-12 s that longest|s that must|s that worst|s the element|s the yourself|s their join|s they from|s thos for
-12 s to thousand|s up about|s up in|s want know|s what doing|s what expect|s what on|s when do|s when ready
-12 s when think|s whenever feel|s wher am|s which might|s with nin|s without <shown>|s wont whether|s would first
-12 s would run|s would smaller|s your go|sets up rais|sets up say|sets up text|syntax whil|tells answer
-12 tells crisp|tells full|tells goe|tells held|tells interview|tells join|tells lambda|tells literal
-12 tells machin|tells multiply|tells nam|tells overwrit|tells patch|tells screen|tells updat|tells valu
-12 tells verdict|w alter|w bin|w computer|w confident|w constructor|w counterpart|w crisp|w fallback|w ferry
-12 w few|w fmt|w grandmother|w interfac|w languag|w struct|w suspect|w train|w unsur|w unusual|w util|w valu
-11 advises <talk>|advises element|advises entry|advises keyboard|advises mak|advises outer|advises worry
-11 asks arrangement|asks enter|asks estimat|asks fil|asks length|asks mat|asks return|asks someth|b <said> lik
-11 b <said> wear|b <shown> differ|b <shown> light|b <shown> neither|b ^ accord|b ^ ill|b ^ let|b ^ r|b ^ will
-11 b a colon|b a continent|b a last|b a runtimeerror|b a valu|b add or|b again and|b all she|b all your
-11 b any lin|b any of|b are red|b are ten|b are welcom|b arent $|b be different|b be quiet|b being ther
-11 b better now|b blew up|b bool that|b can writ|b closer tak|b cod point|b comparator to|b const $
-11 b continent $|b could go|b deepcopy from|b detail $|b doesnt pars|b editor $|b eleven of|b expect from
-11 b fiv at|b glad that|b got someth|b gues $|b happy <said>|b hear <odd>|b high is|b hop the|b how sur
-11 b im all|b in another|b in whatever|b is just|b it count|b it different|b it expect|b it mean|b it under
-11 b join at|b keep out|b know after|b last chang|b let try|b listen with|b littl <asked>|b may <said>|b me out
-11 b nin in|b non of|b noth is|b of fourteen|b on duty|b onc a|b org <shown>|b pair insid|b part her
-11 b per <talk>|b pick thre|b pop with|b position to|b possib <asked>|b problem for|b put to|b quiet at
-11 b rescu the|b rush $|b salt $|b sam inner|b say out|b screen $|b see fit|b see som|b sery of|b set <talk>
-11 b several <shown>|b shall we|b shift $|b sink $|b sip $|b six on|b som <talk>|b someth $|b sorry $
-11 b spend the|b stay on|b that look|b that wasnt|b that when|b the click|b the debrief|b the documentation
-11 b the eighth|b the plat|b the speaker|b the zero|b their neighbour|b thes one|b thi <asked>|b think it
-11 b thousand <shown>|b through $|b till it|b to a|b to fals|b to two|b to walk|b to what|b trust it|b try with
-11 b under <talk>|b us <facts>|b was it|b was my|b was your|b wer about|b when your|b which i|b which point
-11 b which situation|b who hasnt|b who never|b with no|b worst cas|b you <facts>|b you again|b you select
-11 b you understand|b you weigh|b you without|b youd try|b your sort|b your welcom|b youv written|b zero $
-11 guess about the language to|guess leav|guess thatd|language its|language sorry|language with|leads along
-11 leads settl|leads way|leads work|nothing bracket|nothing eh|nothing everywher|nothing find|nothing map
-11 nothing rather|nothing she|nothing someth|nothing start|nothing text|nothing though|nothing youll|plan breath
-11 plan me|plan over|plan say|question if|question ive|question sam|question treat|remark backward|remark fals
-11 remark ha|remark happy|remark that names dont|remark that names sets up|remark that names thank
-11 remark that names which|remark up|reports append|reports bin|reports bool|reports breakfast|reports build
-11 reports character|reports charat|reports craft|reports fac|reports frustrat|reports giv|reports heard
-11 reports keyerror|reports normal|reports pars|reports person|reports stay|reports switch|reports sympathy
-11 reports topic|reports tuesday|reports whistl|requests block|requests got|requests tomorrow|s <said> kept
-11 s <said> siz|s <said> squar|s <said> together|s <shown> clu|s <shown> fail|s <shown> touch|s ^ accord|s ^ all
-11 s ^ bad|s ^ declar|s ^ forgiv|s ^ in|s ^ linkedhashmap|s ^ print|s ^ rid|s ^ scribbl|s a argument|s a now
-11 s a sheet|s all short|s already ther|s alway befor|s and memory|s as wish|s at for|s b <shown>
-11 s behind <shown>|s being for|s best us|s bracket a|s build <said>|s by is|s call mak|s can zero|s do what
-11 s doe approach|s doe chang|s doe com|s doe program|s dont into|s drop the|s each them|s error your
-11 s few <shown>|s for lon|s for that|s got that|s halv <shown>|s hav over|s hold <said>|s how memory|s how went
-11 s i from|s i rat|s im to|s into queu|s is big|s is it|s it comparator|s ive your|s keep with|s let it
-11 s log in|s mad one|s mor ther|s of halv|s of with|s often every|s on small|s one each|s one red|s out what
-11 s point one|s rais indexerror|s rais runtimeerror|s remember one|s right is|s row <shown>|s sery <shown>
-11 s seven <shown>|s six six|s swap for|s sys <said>|s tabl you|s talk it|s ten and|s ten of|s test say
-11 s test with|s than one|s that acros|s that sort|s that story|s the abba|s the day|s the order|s the suggest
-11 s then both|s ther up|s think her|s thre youd|s through one|s tim over|s to penny|s top a|s two even
-11 s two sign|s until <shown>|s up few|s valu <said>|s wait the|s want talk|s was onc|s way is|s what be
-11 s what worst|s which your|s with afterward|s with between|s with lin|s with six|s with slic|s with up
-11 s with valu|s word the|s would idea|s would keep|s would stor|s writ small|s you fit|s your <said>|s your as
-11 s your welcom|sets up hear|syntax copy|syntax python|syntax zero|tells b|tells cam|tells concern|tells eras
-11 tells gon|tells kinder|tells mark|tells positiv|tells produc|tells report|tells sister|tells someon
-11 tells struct|tells sys|tells teacher|tells therell|w blew|w const|w continent|w craft|w debrief|w defin
-11 w deny|w eighth|w feedback|w feel|w freshest|w frustrat|w int64|w interest|w javascript|w ordinary|w org
-11 w pick|w rattl|w runtimeerror|w section|w shop|w sorry|w therell|w topmost|w voic
-10 acts ^ advises|advises bigger|advises exact|advises glas|advises left|advises littl|advises nothing said
-10 advises spe|advises tak|asks amount|asks counter|asks fall|asks halfway|asks next|asks pattern|asks sens
-10 asks set|asks siz|asks today|b <said> again|b <said> hand|b <said> their|b <said> zero|b <shown> aloud
-10 b <shown> becaus|b <shown> day|b <shown> enjoy|b <shown> grow|b <shown> still|b ^ anywher|b ^ bad|b ^ cut
-10 b ^ deepcopy|b ^ enumerat|b ^ expect|b ^ foreach|b ^ forty|b ^ im|b ^ lay|b ^ probab|b ^ reason
-10 b ^ recursion|b a capital|b a fami|b a for|b a strok|b among them|b and chang|b and check|b and drop
-10 b and giv|b and isnt|b and sort|b another twenty|b any troubl|b app it|b argument <shown>|b assign again
-10 b at hand|b be handy|b bear with|b beep $|b big a|b both halv|b both when|b by their|b cas <facts>
-10 b caught that|b cod <odd>|b cod on|b consist of|b constructor $|b counter <odd>|b cur brac|b decision is
-10 b depend on|b did it|b do thos|b doe for|b doing it|b doing ther|b dont read|b dot length|b dur a|b eight on
-10 b every offic|b explain what|b fail <asked>|b far $|b few <shown>|b few of|b first test|b foggy $|b for seven
-10 b for som|b forty two|b fresh one|b from me|b got a|b got about|b grow any|b half is|b halv $|b hand a
-10 b happen <talk>|b hasnt been|b hav fifteen|b hear which|b hold <facts>|b hold the|b how might|b i am
-10 b i follow|b idea is|b imagin that|b in singl|b inf $|b insertion <asked>|b insertion order|b invent thre
-10 b is absent|b is that|b isnt min|b its for|b its quiet|b ive lost|b jumbl $|b last bit|b let keep|b mak do
-10 b mak no|b many <talk>|b may i|b mean for|b mean in|b meantim $|b memory allow|b modul $|b mustnt hav
-10 b nasty $|b nil $|b nlargest $|b non i|b not count|b number com|b of six|b on me|b on thre|b one all
-10 b one element|b one twenty|b original $|b other are|b other is|b otherwis its|b own way|b peopl writ
-10 b per <facts>|b pick for|b plac $|b plan in|b pleasur to|b pop <shown>|b put a|b quarter <talk>|b queu $
-10 b queu and|b reason for|b right <odd>|b ring of|b see in|b separat $|b shop $|b short word|b show $
-10 b six pass|b small record|b someth els|b sound <odd>|b speaker $|b stamp $|b stand <talk>|b stop wher
-10 b str of|b straight <talk>|b such thing|b suppos its|b tak car|b tempt $|b ten <asked>|b thank $
-10 b the meantim|b the parameter|b the rul|b the simpl|b the wall|b their <talk>|b ther is|b thermometer $
-10 b they all|b thing i|b thirty one|b thought on|b thre dot|b to answer|b too <said>|b touch for|b tru to
-10 b try on|b twenty fiv|b two do|b two index|b two may|b valu in|b valu would|b voic is|b want four|b want one
-10 b was an|b way they|b we <facts>|b weigh $|b wer one|b which of|b which respect|b whichever you|b whil <talk>
-10 b with enumerat|b with everyth|b with pleasur|b with ten|b wont occur|b word banana|b word pepper
-10 b wrap <asked>|b you are|b you content|b you fin|b you point|b you talk|b you wonder|b youll find
-10 b your decision|b your speaker|guess about the language each|guess about the language its|guess anyth
-10 guess eight|guess ill|guess whatd|guess youd|language for|language id|leads clear|leads content|leads day
-10 leads halv|leads loan|leads long|nothing high|nothing kay|nothing letter|nothing recursion|nothing round
-10 nothing two|nothing wher|nothing writ|plan everyth|plan that names thre|plan that names walk|plan wer
-10 plan whoever|plan youd|question eleven|question miss|question number|question stay|remark anywher|remark tak
-10 remark that names halv|remark that names left|remark theyv|reports blank|reports call|reports carry
-10 reports connect|reports disagre|reports documentation|reports eh|reports exist|reports happen|reports interest
-10 reports kne|reports nil|reports nod|reports pas|reports pop|reports situation|reports spok|requests allow
-10 requests bit|requests handful|requests whenever|s <said> exist|s <said> i|s <said> peac|s <shown> breath
-10 s <shown> cur|s <shown> feel|s <shown> four|s <shown> item|s <shown> plac|s <shown> thre|s <shown> us
-10 s <shown> watch|s ^ ahead|s ^ anywher|s ^ apologiz|s ^ argument|s ^ arrang|s ^ believ|s ^ closer|s ^ fit
-10 s ^ follow|s ^ foreach|s ^ join|s ^ object|s ^ parenthes|s ^ pointer|s ^ python|s ^ reason|s ^ tupl
-10 s a colleagu|s a l|s a str|s a thousand|s abl do|s about of|s about sam|s after parameter|s ahead <shown>
-10 s aloud me|s and now|s and outsid|s and over|s and two|s and wher|s are content|s are that|s array <said>
-10 s as allow|s be hundr|s becom the|s been thi|s befor you|s behind first|s box the|s break you|s can put
-10 s can think|s charat the|s clear you|s cod befor|s compar identity|s convinc that|s count the|s del the
-10 s doe plan|s dot of|s each held|s even can|s ever ther|s exact you|s exception the|s expect and|s feel the
-10 s fifteen left|s first that|s fiv remain|s four of|s from answer|s fun <shown>|s gather <said>|s has least
-10 s hash and|s hav now|s how app|s i pick|s if no|s im whenever|s in company|s in fail|s in meantim|s in quot
-10 s in walk|s index of|s index on|s it your|s item ther|s know you|s let thre|s lin it|s littl two|s mak with
-10 s mark the|s me onc|s method at|s miss your|s next your|s no com|s no then|s non can|s non ther|s non which
-10 s nor i|s now a|s of exercis|s of into|s of would|s on <said>|s on long|s onc reach|s one as|s one min
-10 s or mad|s or or|s order your|s otherwis the|s possibl of|s problem <shown>|s ran the|s right it|s rul out
-10 s say what|s smallest you|s someth it|s sort thing|s stay the|s suppos hand|s ten <said>|s ten left
-10 s test befor|s that call|s the banana|s the bring|s the fil|s the happen|s the pepper|s the sampl|s the today
-10 s ther built|s ther non|s thes two|s thi leav|s thre from|s tim on|s to stuck|s to thi|s toward infinity
-10 s tru your|s try <said>|s try to|s until speak|s wear <shown>|s wev about|s when through|s whenever settl
-10 s wher that|s with <shown>|s with all|s with comma|s with error|s with four|s with index|s with position
-10 s with underscor|s you any|s you such|s you with|s your be|s your still|s your sur|sets up end|sets up heap
-10 sets up red|syntax deepcopy|syntax doe|syntax foreach|syntax reslic|syntax sinc|tells <said>|tells accept
-10 tells caller|tells centr|tells dot|tells everyth|tells hashabl|tells integer|tells pick|tells recent
-10 tells remain|tells spot|tells strip|tells tak|tells tupl|tells typ|tells used|w alon|w banana|w behav
-10 w chang|w character|w child|w complain|w detail|w dyou|w foreach|w fruit|w green|w heapq|w hol|w holiday
-10 w lay|w lie|w lorry|w maintain|w market|w meantim|w nonlocal|w normal|w remov|w screen|w secretary
-10 w several|w siren|w sunny|w teammat|w throat|w unit|w what|w whether
-9 advises enough|advises handy|advises nastiest|asks|asks bring|asks caller|asks differ|asks enough
-9 asks expensiv|asks eye|asks join|asks low|asks party|asks persuad|asks shortest|b <said> doe|b <said> index
-9 b <said> out|b <said> put|b <said> round|b <said> thre|b <shown> agr|b <shown> another|b <shown> cost
-9 b <shown> doe|b <shown> eleven|b <shown> hit|b <shown> len|b <shown> now|b <shown> said|b <shown> wherever
-9 b ^ <asked>|b ^ bluff|b ^ enjoy|b ^ fetch|b ^ possib|b ^ shak|b ^ shall|b ^ total|b ^ verdict|b a <odd>
-9 b a chocolat|b a computer|b a floor|b a jumbl|b a menu|b a messag|b a number|b a refere|b a rough|b add a
-9 b add one|b afraid $|b age $|b all <shown>|b aloud with|b alway <talk>|b and show|b and we|b any you
-9 b anyon $|b are thos|b at least|b attempt $|b b becom|b back for|b be mor|b be stor|b becom b
-9 b between <said>|b bigger than|b book that|b but no|b cam through|b can loop|b cant go|b carry the|b cent $
-9 b certain about|b certain that|b chang for|b closer $|b cod would|b com into|b compar by|b compar to
-9 b constant <asked>|b convinc yourself|b do <shown>|b do understand|b doubl check|b drop each|b each way
-9 b eaten $|b eight $|b eight for|b element as|b els <odd>|b enough talk|b entry set|b evict $|b experienc $
-9 b fall off|b far end|b finish by|b first argument|b fiv and|b fiv green|b fiv mor|b for ask|b for com
-9 b from nin|b got two|b grow with|b happen at|b hav on|b havent got|b hidden test|b hop ther|b how com
-9 b i also|b i onc|b ill not|b im leav|b in whichever|b it beat|b it than|b jump to|b larger than
-9 b last <asked>|b last met|b leav for|b left one|b let <asked>|b librarian $|b lin abov|b loop to|b manag $
-9 b may stand|b me see|b might that|b minut mor|b mouth <odd>|b mouth shut|b much <said>|b mum on
-9 b my grandfather|b my own|b napkin $|b neighbour on|b neither <asked>|b new array|b newcomer <talk>|b no wish
-9 b not how|b not someth|b o n|b one addition|b one be|b one minut|b one red|b one unbroken|b opinion out
-9 b or against|b our problem|b out whether|b over for|b pair may|b parameter $|b pas except|b pas now
-9 b pass <facts>|b past thirty|b point eight|b point ten|b poll <shown>|b popitem with|b positiv <shown>
-9 b problem from|b put two|b rather watch|b recursion $|b rest $|b return how|b run yet|b said one|b sam length
-9 b say aloud|b seen a|b select $|b select on|b sentenc of|b setrecursionlimit <shown>|b should slow|b silent $
-9 b sit next|b smaller <talk>|b sort your|b stranger to|b suggestion $|b sys <talk>|b sys modul|b that count
-9 b that do|b that into|b the <odd>|b the array|b the dealer|b the drawer|b the heap|b the iterabl|b the littl
-9 b the photo|b the sum|b the sys|b the wait|b the wish|b them do|b then <odd>|b ther replaceall
-9 b thermometer <talk>|b they be|b thi idea|b thi is|b thi problem|b thi version|b thought $|b thre <odd>
-9 b thre cas|b through why|b tim <said>|b to about|b to hurry|b to prov|b to trust|b tonight $|b top <shown>
-9 b touch one|b trac a|b treat you|b two on|b two underscor|b typ and|b verdict $|b version that|b version you
-9 b was <odd>|b water <talk>|b we hav|b we look|b wer word|b what keep|b what lead|b what was|b what way
-9 b what wer|b when <said>|b wher did|b which way|b with fifteen|b with interest|b wrestl with|b writ any
-9 b you claim|b you imagin|b you learn|b you rather|b youd <shown>|b youll hav|b your draw|b your question
-9 b your reckon|b zero too|b zero was|guess she|guess suppos|leads agre|leads contain|n <said> 1|nothing each
-9 nothing expect|nothing happy|nothing henc|nothing silenc|plan bluff|plan then|question alway|question between
-9 question cur|question her|question ill|question on|question two|remark corner|remark neither|remark ready
-9 remark sets up|remark that names compar|remark troubl|remark v|remark yes|reports brok|reports div
-9 reports fill|reports float|reports height|reports lean|reports paper|reports steer|reports undefin
-9 reports wanna|requests argument|requests bracket|requests chocolat|requests convinc|requests enjoy
-9 requests light|requests thank|requests train|s <said> allow|s <said> either|s <shown> argument|s <shown> broken
-9 s <shown> card|s <shown> day|s <shown> default|s <shown> never|s <shown> show|s <shown> suit|s <shown> window
-9 s ^ <shown>|s ^ answer|s ^ bluff|s ^ check|s ^ clu|s ^ crackl|s ^ down|s ^ each|s ^ finger|s ^ need
-9 s ^ never|s ^ non|s ^ persuad|s ^ possib|s ^ seventh|s ^ snow|s ^ sorry|s ^ stranger|s ^ sys|s ^ task
-9 s ^ ther|s ^ thermometer|s ^ trac|s ^ twin|s ^ two|s ^ version|s a copy|s a sentenc|s accord the|s an str
-9 s an with|s and becom|s and expect|s and non|s and still|s another with|s argument the|s as pleas|s at about
-9 s befor add|s better thi|s big that|s by it|s call without|s cant out|s cant yes|s choic you|s cost <shown>
-9 s cost that|s do add|s do its|s do meet|s do ther|s doe occur|s doesnt me|s don the|s dot for|s down <said>
-9 s down its|s draw you|s each element|s eight two|s either of|s ever it|s few of|s fewer two|s first its
-9 s first last|s fiv left|s fiv minut|s for against|s for it|s from statement|s full from|s go again|s goe a
-9 s hav mak|s hav touch|s her well|s how round|s if found|s if stop|s if understood|s ill back|s in go
-9 s in parenthes|s in trac|s index with|s information you|s is voic|s it also|s it loud|s it stop|s ive wish
-9 s just show|s keep it|s lin your|s lon <shown>|s lon of|s look to|s many them|s may it|s may twic|s me one
-9 s me the|s million a|s mor onc|s much you|s my out|s my shut|s neednt them|s neither should|s nin eleven
-9 s not now|s not stretch|s now then|s of choic|s of dict|s of pas|s of row|s often wer|s on napkin|s on third
-9 s one twenty|s one was|s opener the|s opinion of|s or about|s out eight|s out half|s pass now|s past two
-9 s photo <shown>|s pick <shown>|s plan you|s point <said>|s popitem last|s read <said>|s remov <said>
-9 s return many|s run all|s said one|s sam mor|s say onc|s sinc thre|s squar with|s statement it|s stay thi
-9 s stranger each|s suppos did|s talk <shown>|s ten or|s test for|s that all|s that be|s that left
-9 s that question|s that sens|s that walk|s the becaus|s the body|s the bother|s the gav|s the mak
-9 s the sentenc|s the themselv|s them hashabl|s ther and|s to on|s trac for|s two fiv|s unus the|s us a
-9 s us it|s valu a|s version thi|s went and|s when back|s when run|s whether all|s which took|s with by
-9 s with fiv|s would use|s writ i|s you seen|s you sleep|s you troubl|s you typ|sets up pas|sets up use
-9 syntax any|syntax extend|tells account|tells cold|tells defin|tells glad|tells help|tells hous|tells humor
-9 tells kick|tells larger|tells locat|tells postman|tells primitiv|tells radio|tells rank|tells sort|tells stag
-9 tells weigh|tells written|w cas|w cat|w charger|w choic|w default|w demand|w experienc|w grandfather
-9 w height|w lambda|w mind|w necessari|w new|w paper|w rephras|w salt|w sec|w shut|w sister|w subtract
-9 w today|w within
-8 acts ^ tells|advises banana|advises comma|advises equal|advises insert|advises item|advises literal
-8 advises need|advises settl|advises strok|asks defend|asks draw|asks equal|asks hear|asks mistak|asks new
-8 asks order|asks print|asks prov|asks sleep|asks suit|asks typ|b <said> happen|b <said> item|b <said> might
-8 b <said> to|b <said> wouldnt|b <shown> bad|b <shown> earlier|b <shown> explor|b <shown> giv|b <shown> often
-8 b <shown> suit|b <shown> tomorrow|b <shown> untouch|b ^ backward|b ^ eighty|b ^ float|b ^ grab|b ^ ha
-8 b ^ hang|b ^ has|b ^ hit|b ^ humour|b ^ jot|b ^ map|b ^ pas|b ^ possibl|b ^ shout|b ^ thought|b ^ tie
-8 b ^ whichever|b ^ within|b ^ worry|b a comprehension|b a nin|b a shallow|b a str|b all mean|b already $
-8 b an a|b an at|b and fail|b and fourteen|b and six|b are off|b are two|b arent in|b at me|b at mor
-8 b at work|b back its|b be select|b be stuck|b be sur|b been run|b being <said>|b big word|b box with
-8 b call toarray|b caller $|b can $|b can typ|b can your|b char at|b claim $|b cod with|b comfortabl <facts>
-8 b congratulation $|b conversation $|b cost mor|b cost on|b cost with|b couldnt see|b count for|b curiou $
-8 b defend it|b describ the|b design $|b didnt <odd>|b do ther|b dot <asked>|b each in|b earlier <odd>
-8 b eleven second|b enumerat <shown>|b enumerat giv|b equal $|b explain to|b feel <asked>|b fin to|b first fail
-8 b fiv of|b fix <shown>|b fmt <odd>|b fmt packag|b four are|b fourteen <talk>|b from <asked>|b frustrat $
-8 b go ahead|b green all|b ha $|b happen on|b has six|b hav after|b heard from|b her one|b highest <said>
-8 b his <talk>|b hold any|b how dyou|b how many|b how thi|b how you|b humour me|b i colon|b idea to|b imagin i
-8 b in term|b indexerror in|b init $|b intend $|b into one|b is at|b is i|b it <asked>|b it nor|b its at
-8 b its last|b keep their|b kid join|b lead you|b least two|b left to|b left with|b leftmost <facts>
-8 b leftmost item|b letter <talk>|b lin as|b link $|b longest <shown>|b loop on|b loud what|b mad $
-8 b many comparison|b may also|b may com|b me down|b me today|b mean by|b menu $|b met each|b minut still
-8 b mm <talk>|b mm hm|b most it|b much of|b must you|b my attention|b my interview|b my thermometer|b never hav
-8 b next mov|b nic and|b no clock|b no rol|b no rush|b nod $|b one alon|b one alway|b open yet|b order of
-8 b out <shown>|b out <talk>|b out your|b park it|b pas last|b pay with|b plan is|b proces $|b program print
-8 b pull the|b python <facts>|b python stop|b r $|b rather quiet|b real <talk>|b rely on|b replaceall $
-8 b rul of|b run away|b sampl <shown>|b second is|b see as|b separat even|b shift the|b should it|b sinc each
-8 b sinc every|b six with|b smallest <said>|b solution <talk>|b som mor|b sooth $|b sort $|b spend them
-8 b statement has|b stay equal|b stay neutral|b stay quiet|b still remember|b stop becaus|b sympathy $|b tal of
-8 b ten pass|b term of|b test will|b that against|b that better|b that straight|b that subtract|b the <said>
-8 b the audienc|b the bell|b the bin|b the brac|b the detail|b the fallback|b the fmt|b the fraction|b the fun
-8 b the last|b the match|b the mic|b the part|b the rear|b the session|b the team|b them <said>|b them pass
-8 b ther any|b thes thing|b they never|b thi would|b think its|b thirteen <talk>|b though it|b though not
-8 b thre the|b thre ther|b thre was|b tim grow|b to shift|b to stay|b trac $|b traffic <odd>|b traffic light
-8 b twenty wher|b two tim|b underscor between|b until one|b up just|b valu of|b very least|b very welcom
-8 b want back|b want thre|b warm <talk>|b was a|b wasnt <shown>|b well <facts>|b wer insert|b what going
-8 b what job|b whatever <facts>|b which non|b which order|b why <odd>|b why thi|b with my|b wont weigh
-8 b would chang|b would they|b would thos|b wrong <facts>|b you mor|b you sit|b you sketch|b you unit
-8 b you work|b your build|b your headset|b your sentenc|b your typ|b youv chang|context plan|guess bucket
-8 guess its|guess okay|guess otherwis|leads aloud|leads finish|leads sit|leads volum|nothing accord
-8 nothing could|nothing either|nothing folder|nothing jot|nothing oh|nothing sketch|plan advises|plan neighbour
-8 plan that names fiv|plan that names okay|plan that names up|plan would|question could|question several
-8 question unles|question wev|remark depend|remark many|remark may|remark nam|remark no|remark off
-8 remark that names at|remark that names giv|remark that names opener|remark that names then|reports describ
-8 reports drill|reports hand|reports inf|reports library|reports mat|reports patient|reports pleas
-8 reports pressur|reports remov|reports review|reports run|reports screen|reports sign|reports sooth|reports sum
-8 requests break|requests heap|requests loan|requests shar|s <said> argument|s <said> far|s <said> item
-8 s <said> listen|s <said> mak|s <said> maximum|s <said> real|s <said> say|s <said> was|s <said> wher
-8 s <shown> blew|s <shown> certain|s <shown> init|s <shown> near|s <shown> plu|s <shown> print|s <shown> replac
-8 s <shown> sip|s <shown> taken|s <shown> use|s ^ builtin|s ^ eighty|s ^ fair|s ^ for|s ^ ha|s ^ half
-8 s ^ humour|s ^ id|s ^ itd|s ^ messag|s ^ promis|s ^ propos|s ^ repeat|s ^ separat|s ^ silent|s ^ tie
-8 s ^ today|s ^ wider|s a <shown>|s a belong|s a review|s a who|s about cost|s about than|s alway one|s an on
-8 s and is|s are from|s are or|s arent anywher|s at bottom|s at lin|s at problem|s away that|s back thre
-8 s be i|s book <shown>|s bool say|s can anyth|s carry <shown>|s cas is|s check on|s clu the|s complain it
-8 s could cod|s could draw|s could say|s do again|s do notic|s do talk|s doe behav|s dont one|s doubl a
-8 s even one|s expect <said>|s fall the|s far of|s fil pars|s find in|s finish tim|s first from|s first look
-8 s floor the|s for has|s for point|s for thought|s four a|s from fmt|s gav instead|s go all|s got and
-8 s has fix|s havent one|s he the|s hear it|s hear well|s how comparison|s how goe|s how think|s i back
-8 s i giv|s i to|s i understand|s if heard|s in non|s in recursion|s in seven|s is bool|s is count|s it away
-8 s it ther|s its pleasur|s its thing|s itself one|s keep opinion|s last look|s last on|s length zero
-8 s let <said>|s let find|s let ther|s lik spend|s liv the|s long <said>|s mak nervou|s mak new|s mark you
-8 s me thre|s min in|s much it|s never <shown>|s nin and|s no among|s no that|s of doe|s of should|s on fourth
-8 s onc hav|s or in|s or thousand|s other are|s out yourself|s plan it|s question your|s rather say
-8 s receiv <shown>|s rely it|s right <said>|s say are|s see a|s set a|s seven and|s shall leav|s shar the
-8 s should thre|s smaller be|s snip the|s someon the|s soon it|s speak when|s stat your|s statement the
-8 s stay quick|s suit <shown>|s sur hav|s test <said>|s than are|s than that|s that or|s that run|s that thre
-8 s the best|s the dur|s the hit|s the how|s the parameter|s the third|s ther clock|s ther part|s think with
-8 s though wer|s through <said>|s through for|s to colleagu|s to mor|s to out|s to sur|s turn <said>
-8 s twenty ther|s two only|s two use|s up <said>|s up at|s variabl the|s version it|s version twenty
-8 s walk through|s we a|s we leav|s wer machin|s what program|s when tim|s which mak|s why think|s with <said>
-8 s with recursion|s with two|s work when|s would any|s would build|s would defend|s would mind|s written the
-8 s you invent|s you mor|s you rely|s you wrap|s your about|s your mak|s your might|s your read|s your report
-8 s your see|s your should|s zero it|sets up approach|sets up error|sets up queu|sets up ran|sets up rul
-8 sets up test|sets up throw|sets up today|syntax asks|syntax float|syntax if|syntax insid|syntax yeah
-8 tells convert|tells cook|tells copy|tells cur|tells direct|tells doc|tells draw|tells drawer|tells editor
-8 tells fallback|tells iterator|tells jot|tells map|tells nicht|tells o|tells old|tells paus|tells pictur
-8 tells rang|tells red|tells tidy|tells writ|w afternoon|w bag|w button|w ches|w comment|w deal|w dominat
-8 w dozen|w duty|w fil|w football|w ha|w involv|w issu|w iteration|w lazy|w manager|w mississippi|w nicht
-8 w operation|w outsid|w patch|w patienc|w photo|w pressur|w rely|w renam|w replaceall|w roof|w sceptical
-8 w shallow|w shar|w slot|w sooth|w tab|w tray|w underscor|w uniqu|w wobbl
-7 act tells|acts advises advises|acts advises requests|advises arriv|advises doubl|advises going|advises inner
-7 advises lying|advises order|advises read|advises repeat|advises right|asks asid|asks best|asks caught
-7 asks fact|asks fail|asks minu|asks minut|asks pric|asks scal|asks stuck|asks suspect|asks took|asks u
-7 asks unit|asks wander|asks wrot|b <said> chang|b <said> later|b <shown> chair|b <shown> expect
-7 b <shown> follow|b <shown> must|b <shown> neednt|b <shown> non|b <shown> stretch|b <shown> struct
-7 b <shown> taken|b <shown> temperatur|b <shown> themselv|b <shown> they|b <shown> wasnt|b <shown> wher|b ^ choos
-7 b ^ comma|b ^ convinc|b ^ giv|b ^ greet|b ^ henc|b ^ is|b ^ join|b ^ lucky|b ^ persuad|b ^ short|b ^ shrink
-7 b ^ siz|b ^ step|b ^ undo|b ^ written|b a beep|b a biscuit|b a cas|b a clas|b a concret|b a dozen
-7 b a letter|b a radio|b a teammat|b about an|b about nin|b all ear|b all her|b alway com|b alway enough
-7 b and again|b and delet|b and i|b and pas|b and walk|b and which|b answer is|b any $|b any equal
-7 b any languag|b any part|b anybody $|b are possibl|b arent any|b argu that|b ask about|b at in|b be fair
-7 b be scatter|b befor <facts>|b befor the|b beyond that|b bit again|b bucket $|b card <talk>|b chang sinc
-7 b chang thi|b clock on|b clock say|b cod through|b colon <said>|b com back|b decid so|b def $|b delet <odd>
-7 b dictionary and|b disagre $|b do at|b do we|b doesnt fit|b dont be|b doubl <shown>|b drop <talk>|b drop off
-7 b earliest <facts>|b eight cas|b enjoy <talk>|b enter into|b entir <asked>|b entry $|b error $|b error <talk>
-7 b every loan|b every test|b everybody $|b expect to|b fiv in|b fiv pas|b for $|b for mak|b for nam
-7 b for positiv|b for quit|b for thirty|b fourteen of|b fraction $|b further on|b goe into|b gon rather
-7 b grow when|b hav plenty|b height $|b hold back|b hold two|b how your|b howd you|b i aint|b i believ
-7 b i hear|b i play|b i remember|b id lov|b if ther|b in mind|b in your|b index <facts>|b index the
-7 b interfac $|b into word|b is clear|b is only|b is open|b is precis|b is run|b isnt part|b it any|b it hav
-7 b it nam|b its <said>|b just want|b know mor|b l after|b last position|b learn how|b least <asked>|b led you
-7 b les $|b lin are|b listen <talk>|b loop and|b lopsid <shown>|b loud $|b lucky you|b mad with|b mark for
-7 b meet you|b messag $|b microphon crackl|b minut $|b much longer|b my poker|b never after|b no $|b normal $
-7 b not for|b o $|b occur $|b odd <asked>|b of $|b of <said>|b of distinct|b often $|b on min|b onc at
-7 b one breath|b one right|b only good|b or isnt|b our <talk>|b over a|b own cod|b own pac|b own that|b pac $
-7 b paint the|b plu <asked>|b pop <facts>|b precis one|b pres <talk>|b propos $|b python <said>|b python thre
-7 b quiet until|b rather let|b recent version|b rep is|b rest pass|b rough $|b round <said>|b rul <facts>
-7 b run a|b run anyth|b say when|b scribbl them|b second <shown>|b separat by|b serv <shown>|b seven out
-7 b seventeen $|b should <shown>|b shown $|b slic of|b spoil your|b step do|b still for|b stop and|b stop just
-7 b stop me|b stor in|b strip of|b strip with|b struct $|b sum <facts>|b sum pass|b suppos one|b switzerland on
-7 b tak me|b ten second|b test to|b than at|b that decision|b that depend|b that fill|b that from|b that lean
-7 b that open|b that tak|b the amount|b the def|b the extrem|b the freshest|b the router|b ther <said>
-7 b ther arent|b ther isnt|b thi <odd>|b thing you|b thousand fram|b thre failur|b threw an|b tim is
-7 b tim today|b to ask|b to begin|b to continu|b to everybody|b to explor|b to high|b to maintain|b to tidy
-7 b to worry|b toarray on|b took <talk>|b toward <shown>|b toward zero|b twelv to|b two stand|b two wher
-7 b typ whenever|b understand that|b variabl <facts>|b variabl hold|b variabl on|b wast $|b wer only|b what draw
-7 b wher <shown>|b wher thos|b which half|b which it|b which sentenc|b who in|b whoever is|b whos <odd>|b why a
-7 b wish ther|b with i|b with pop|b with rang|b with their|b work on|b work that|b work would|b would now
-7 b would surviv|b wouldnt <asked>|b wouldnt <facts>|b wouldnt we|b wrong <talk>|b you a|b you any|b you either
-7 b you in|b you lean|b you left|b you met|b you rais|b you sleep|b you yourself|b your as|b your has
-7 b your mak|b your mov|b your plac|b your way|b your work|b youv <said>|b youv set|b zero <said>
-7 guess about the language what|guess hmm|guess in|guess sort|guess whether|language a|language offer
-7 language on|language python|language whil|language without|leads grow|leads question|leads see|leads siz
-7 leads throw|leads troubl|nothing cabinet|nothing eighty|nothing fals|nothing open|nothing shrink|nothing sid
-7 nothing touch|nothing until|plan lucky|plan off|plan talk|plan that names every|question for|question not
-7 question possibl|question put|question reports|remark letter|remark loud|remark speak
-7 remark that names smallest|remark that names wev|remark whoever|remark yep|reports attention|reports believ
-7 reports cach|reports hidden|reports hour|reports infinity|reports negativ|reports persuad|reports proposal
-7 reports sock|reports sorry|reports task|requests book|requests counter|requests go|requests pick|requests tim
-7 requests word|s <said> bracket|s <said> hashabl|s <said> mad|s <said> slow|s <said> str|s <said> their
-7 s <shown> eleven|s <shown> his|s <shown> hit|s <shown> one|s <shown> peopl|s <shown> sentenc|s <shown> separat
-7 s <shown> stor|s <shown> than|s <shown> throw|s <shown> wrong|s <shown> you|s ^ call|s ^ candidat|s ^ colleagu
-7 s ^ confident|s ^ constructor|s ^ cours|s ^ draw|s ^ grandmother|s ^ greet|s ^ happy|s ^ henc|s ^ is
-7 s ^ languag|s ^ length|s ^ min|s ^ pass|s ^ shift|s ^ shrink|s ^ sworn|s ^ their|s ^ then|s a dict|s a pil
-7 s a read|s a yet|s abov def|s against other|s alright you|s an array|s and shar|s and stand|s and talk
-7 s and thre|s any between|s are now|s are through|s as second|s at school|s be twic|s becom and|s by comma
-7 s by reckon|s by you|s byt and|s can read|s clear to|s comparison that|s could show|s could wrong|s count one
-7 s count ten|s curiou you|s depend the|s distinct of|s do of|s doe mean|s dont or|s drop first|s each hold
-7 s end <shown>|s end a|s end in|s every know|s few for|s fifteen to|s figur it|s find <said>|s fiv fiv
-7 s for back|s for caller|s for tall|s for test|s four i|s from sid|s from start|s gav for|s giv an|s goe is
-7 s going giv|s good a|s got <said>|s halv in|s halv the|s hang <shown>|s has a|s has be|s hav find|s hav thre
-7 s havent from|s how cam|s how longer|s i mind|s i the|s if loop|s ill on|s im about|s im ear|s im in
-7 s in after|s in comment|s in full|s in offic|s in pictur|s in sens|s in worst|s insid another|s insid bracket
-7 s insid other|s instead one|s into head|s is isnt|s is oldest|s isnt i|s it dot|s it foggy|s it math
-7 s it two|s it undefin|s its method|s its normal|s its plac|s just down|s just up|s keep small|s keep straight
-7 s last fals|s last that|s let a|s let how|s lin for|s listen interest|s loop without|s mad think|s me they
-7 s mustnt the|s my fac|s my had|s nam a|s never mor|s nin twelv|s no <shown>|s no i|s of last|s of statement
-7 s of thos|s of tim|s often that|s onc and|s one didnt|s one number|s only six|s opener a|s own to|s pick you
-7 s plu at|s pop the|s read out|s remember each|s say one|s say youd|s scribbl down|s separat ther
-7 s set <shown>|s she ther|s sinc last|s som <said>|s someth run|s stop tim|s that break|s that clear
-7 s that fair|s that great|s that half|s that nam|s that spend|s the decid|s the ran|s their on|s them their
-7 s them to|s ther rank|s thi giv|s thos <shown>|s tim one|s to constructor|s to interview|s to sam|s to someth
-7 s to talk|s twelv thirteen|s twic it|s two red|s typ all|s up stretch|s up your|s use dot|s version the
-7 s was hardest|s way the|s wer you|s what ask|s wher two|s which hav|s whichever your|s whil <said>
-7 s with argument|s with as|s with bar|s with equal|s with part|s word to|s work plac|s worry the|s worst for
-7 s would draw|s you begin|s you byt|s you certain|s you finish|s you last|s you new|s you say|s you shar
-7 s you until|s you youv|s your crackl|s your few|s your has|s your onc|s your pac|s your today|s youv for
-7 s youv seen|s zero thre|sets up mak|sets up nam|sets up partner|sets up pass|sets up small|sets up think
-7 syntax end|syntax java|syntax unles|tells best|tells billion|tells byt|tells calm|tells climb|tells com
-7 tells combin|tells count|tells cros|tells edg|tells entir|tells greet|tells handy|tells insid|tells languag
-7 tells otherwis|tells pot|tells put|tells scatter|tells slot|tells sum|tells train|tells util|tells volum
-7 tells way|w clearer|w clerk|w customer|w decid|w equal|w every|w extrem|w fami|w greet|w habit|w hang
-7 w headset|w henc|w kinder|w least|w longest|w ponder|w proposal|w router|w separat|w spac|w summary
-7 w switch|w tie|w timetabl|w tissu
-6 acts ^ reports|advises aloud|advises altogether|advises approach|advises array|advises cost|advises del
-6 advises fit|advises goe|advises ignor|advises languag|advises let|advises middl|advises pepper|asks argu
-6 asks assumption|asks branch|asks buy|asks dyou|asks imagin|asks involv|asks lying|asks nam|asks opinion
-6 asks remind|asks rul|asks taught|asks wanna|b <said> goe|b <said> involv|b <said> over|b <said> position
-6 b <said> wherever|b <said> whichever|b <shown> by|b <shown> del|b <shown> drop|b <shown> gent|b <shown> kept
-6 b <shown> on|b <shown> report|b <shown> separat|b <shown> sixty|b <shown> unus|b ^ digit|b ^ nam|b ^ nought
-6 b ^ quick|b ^ seventy|b ^ sorry|b ^ under|b ^ unles|b ^ what|b a breadth|b a chang|b a glas|b a longer
-6 b a whol|b about halfway|b about tim|b accord to|b all round|b alway <shown>|b and <talk>|b and hear
-6 b and how|b and littl|b and me|b and merg|b and play|b angl <shown>|b annoy $|b any plan|b approach do
-6 b are as|b are fiv|b are green|b are low|b are right|b as expect|b at <odd>|b at whatever|b away $|b back is
-6 b back to|b be assign|b be hash|b be interest|b been still|b been ther|b befor anyth|b begin ther|b best is
-6 b book by|b broken $|b by eye|b by floor|b byt position|b call <asked>|b can defend|b cant <asked>
-6 b cant grad|b cas that|b check it|b check your|b choic with|b closer <shown>|b clu for|b cod now
-6 b comment <talk>|b compar <shown>|b convinc you|b cost to|b couldnt possib|b d $|b daughter <talk>|b doe the
-6 b dont play|b dot trunc|b dot util|b down and|b down first|b drop its|b duplicat $|b each <talk>|b each an
-6 b each sid|b earlier <talk>|b edg $|b end <talk>|b entir insid|b enumerat <talk>|b enumerat around
-6 b equal <shown>|b everyth your|b explain <talk>|b fac for|b fifty $|b fil befor|b fin by|b finish on
-6 b fiv test|b fiv was|b for ever|b for lunch|b fourteen pass|b friend of|b fun to|b gain by|b glas of
-6 b goe for|b going on|b got twenty|b green acros|b green now|b had never|b half our|b handy for|b happen $
-6 b happen the|b has fifty|b hash <odd>|b hav finish|b hav run|b hear <said>|b hear wher|b hop its
-6 b how <shown>|b however <odd>|b hurry at|b i keep|b if thi|b im listen|b import <odd>|b in enumerat
-6 b in newer|b is <odd>|b is halfway|b is perfect|b is put|b isnt <asked>|b it out|b it wouldnt|b its any
-6 b jumbl of|b just <shown>|b keep one|b kept <odd>|b lack the|b largest input|b lean <shown>|b lin by
-6 b lin look|b littl a|b long has|b look back|b loop onc|b mak you|b memory <talk>|b met thi|b might break
-6 b minut are|b minut gon|b miss <odd>|b modul call|b mor or|b my silenc|b nam <shown>|b nam <talk>
-6 b neighbour that|b never com|b newcomer <shown>|b nin cam|b no comment|b now as|b of paper|b of test
-6 b of thing|b old <asked>|b on eight|b on four|b on it|b one arriv|b one item|b one out|b one ran|b one sort
-6 b one such|b onto the|b or no|b outcom $|b over until|b own sort|b pass but|b patienc $|b person <talk>
-6 b pick four|b pick one|b plac in|b plan on|b point $|b point seven|b pop the|b prefer to|b put one
-6 b question about|b question do|b question of|b recursion <asked>|b refer to|b right sid|b rub out|b said you
-6 b sam goe|b sam thre|b say how|b say why|b see someth|b seen of|b set asid|b seven pas|b seven pass
-6 b shut the|b silent for|b singl quot|b sit <facts>|b sit <said>|b six minut|b smallest input|b somebody who
-6 b somewher els|b sound all|b spe at|b speak to|b start again|b statement say|b stay silent|b still understand
-6 b strik you|b stuck for|b such <talk>|b suit me|b sur are|b surest of|b syntax $|b that hang|b that input
-6 b the argument|b the button|b the candidat|b the fre|b the largest|b the stack|b therell be|b they do
-6 b they need|b thi task|b thre of|b thre test|b tim gon|b to assum|b to draw|b to nod|b to their|b to when
-6 b too loud|b twenty minut|b twenty two|b two <shown>|b two idea|b two smallest|b typ <odd>|b unbroken <talk>
-6 b unbroken stretch|b understand you|b until a|b us about|b use discard|b voic <talk>|b voucher $
-6 b wanna <shown>|b want two|b was thunder|b we carry|b we discus|b we talk|b weigh in|b wer expect|b wer ten
-6 b wev <odd>|b what each|b what must|b what surpris|b when every|b when their|b wher my|b wher we|b wher zero
-6 b wherever it|b which decision|b which one|b which sequenc|b whil one|b with nin|b word abba|b word when
-6 b would ther|b wrong answer|b you divid|b you troubl|b your choos|b your pictur|b youv work|b zero you
-6 guess a|guess my|guess with|language get|language whichever|leads cas|leads nobody|leads reach|leads seen
-6 nothing choos|nothing enjoy|nothing feel|nothing fewer|nothing four|nothing hi|nothing not|nothing read
-6 nothing shout|nothing welcom|plan each|plan kind|plan need|plan settl|plan speak|plan step|plan till
-6 plan youll|question ah|question as|question four|question gap|question leads|question past|question shall
-6 question sid|question tells|remark bracket|remark com|remark don|remark given|remark hav|remark other
-6 remark seventy|remark that names ill|remark that names keep|remark that names walk|remark wer|reports absent
-6 reports annoy|reports audienc|reports byt|reports deepcopy|reports error|reports exercis|reports failur
-6 reports familiar|reports fenc|reports fix|reports gather|reports getordefault|reports got|reports grab
-6 reports ha|reports iterat|reports keyword|reports lambda|reports mark|reports nephew|reports refresh
-6 reports scan|reports shant|reports tonight|requests bar|requests fail|requests finish|requests fre
-6 requests going|requests loud|requests print|requests stuck|s <said> insid|s <said> mean|s <said> otherwis
-6 s <said> own|s <said> present|s <said> twic|s <said> util|s <shown> annoy|s <shown> are|s <shown> begin
-6 s <shown> big|s <shown> boolean|s <shown> closer|s <shown> interest|s <shown> loaf|s <shown> minut|s <shown> to
-6 s <shown> too|s <shown> treat|s <shown> wasnt|s <shown> youd|s ^ back|s ^ backward|s ^ big|s ^ bigint
-6 s ^ blank|s ^ collect|s ^ field|s ^ guess|s ^ hunt|s ^ likewis|s ^ linear|s ^ longest|s ^ pictur|s ^ possibl
-6 s ^ shak|s ^ shant|s ^ someon|s ^ thing|s ^ to|s ^ underscor|s ^ unles|s a if|s a pair|s a part|s a with
-6 s acros board|s add at|s all and|s an dict|s an in|s and away|s and befor|s and comparator|s and look
-6 s and messy|s and the|s and toward|s are many|s are on|s are set|s around minut|s as hear|s as never
-6 s at earliest|s at pac|s at spe|s at twenty|s at your|s b b|s be comfortabl|s befor break|s befor turn
-6 s behav the|s being one|s belong your|s both the|s by count|s by statement|s can what|s cant or
-6 s collection dequ|s comfortabl on|s condition the|s content that|s could try|s decid yourself|s different it
-6 s do figur|s dont at|s draw thre|s each do|s eight so|s eight twelv|s ein ist|s either round|s entry <said>
-6 s expect was|s fami of|s finish lin|s first which|s first youd|s for at|s for largest|s for so|s for the
-6 s for word|s four for|s fourth of|s from import|s gav <shown>|s giv <shown>|s giv two|s grandmother a
-6 s greater the|s half tim|s halfway a|s happen one|s has quiet|s has up|s hav of|s hav stay|s hear the
-6 s heard <said>|s hit tim|s how do|s hurry all|s i non|s i possib|s i wouldnt|s if did|s if follow|s if only
-6 s if said|s if very|s in conversation|s in python|s in sampl|s in third|s index in|s insid <said>
-6 s instead the|s int of|s interest the|s is another|s is doing|s is heart|s is largest|s is part|s is thought
-6 s it finish|s it last|s it show|s it toward|s its her|s its nic|s ive for|s keep on|s larg it|s lie them
-6 s lik go|s loan the|s long <shown>|s low high|s mad <said>|s math trunc|s me every|s me thi|s middl is
-6 s might it|s million it|s minut <shown>|s mor les|s must next|s my sort|s nam part|s next isnt
-6 s no whatsoever|s non <shown>|s non no|s nor no|s not sam|s notebook the|s of drop|s of now|s often your
-6 s old <said>|s on count|s on end|s on twic|s onc <said>|s one behind|s one nor|s only two|s only voic
-6 s open now|s out alway|s paint <shown>|s pair a|s patienc the|s program with|s put at|s put plan|s r c
-6 s rather a|s recursion the|s remember it|s rub the|s run by|s sam are|s say on|s see at|s see you
-6 s shall out|s she the|s should ther|s show the|s six and|s small all|s somebody never|s spe all|s spread the
-6 s stay my|s still me|s stop an|s suppos want|s tak <said>|s taught the|s test them|s test two|s that already
-6 s that better|s that don|s that isnt|s that leav|s that most|s that someth|s that to|s that unus|s the doll
-6 s the has|s the onc|s the unus|s ther error|s ther hurry|s ther one|s ther ten|s they dont|s thi or
-6 s thing could|s thing still|s thre and|s thre at|s thre expect|s through on|s to <said>|s to don|s to which
-6 s too and|s too cam|s trac on|s two minut|s two the|s typ the|s unbroken of|s under condition
-6 s understand wish|s variabl for|s want break|s want compar|s want say|s we <said>|s we hav|s we stay
-6 s wer fiv|s wer the|s wer thousand|s what chang|s what her|s what low|s what such|s what thing|s what try
-6 s whatever <said>|s whatever you|s whatv got|s when cod|s when for|s when over|s which lead|s which perfect
-6 s which tru|s which will|s with finger|s with method|s with other|s with typ|s without them|s would argu
-6 s would follow|s would my|s would on|s would pattern|s would persuad|s would see|s you <said>|s you assum
-6 s you car|s you defend|s you judg|s you look|s you over|s you prov|s you so|s you twic|s youd an|s youll to
-6 s youv to|sets up afternoon|sets up extra|sets up halv|sets up python|syntax import|syntax plain|syntax self
-6 tells away|tells bag|tells becom|tells builtin|tells charat|tells colour|tells consist|tells declar
-6 tells duplicat|tells ein|tells fmt|tells gav|tells grab|tells hi|tells iteration|tells member|tells newcomer
-6 tells nonlocal|tells output|tells parenthes|tells person|tells session|tells simp|tells t|tells tea
-6 tells voucher|w agreement|w anyon|w aris|w blind|w colour|w concret|w cup|w disagre|w doorbell|w dot
-6 w fenc|w gran|w gras|w guard|w him|w interrupt|w mat|w nephew|w nerv|w nod|w obviou|w outcom|w packag
-6 w peopl|w rat|w re|w refer|w sing|w sixty|w strik|w surest|w trunc|w unles|w weather
-5 acts requests requests|advises ask|advises deepcopy|advises miss|advises open|advises paper|advises pour
-5 advises toarray|advises typ|advises use|asks afterward|asks alter|asks block|asks day|asks piec|asks read
-5 asks result|asks sequenc|asks surpris|b <said> after|b <said> afterward|b <said> decid
-5 b <said> setrecursionlimit|b <said> wer|b <said> when|b <said> whil|b <shown> along|b <shown> els
-5 b <shown> everyth|b <shown> fail|b <shown> fewer|b <shown> form|b <shown> from|b <shown> hom|b <shown> list
-5 b <shown> lov|b <shown> may|b <shown> outsid|b ^ dequ|b ^ friend|b ^ happy|b ^ hunt|b ^ ignor|b ^ narrat
-5 b ^ nin|b ^ patienc|b ^ scan|b ^ separat|b ^ silenc|b ^ therell|b ^ twelv|b a are|b a blank|b a char
-5 b a claim|b a counter|b a favourit|b a look|b a mug|b a neat|b a positiv|b a strip|b a wish|b about <shown>
-5 b about cost|b about non|b about six|b about what|b account $|b addition per|b afternoon $|b alright with
-5 b an <shown>|b an attributeerror|b an idea|b an s|b and mov|b and put|b any <odd>|b any four|b anyth for
-5 b anyth you|b appreciat you|b are pass|b are too|b around <talk>|b array and|b as <shown>|b as separat
-5 b ask of|b at christma|b at four|b at my|b at to|b b <talk>|b b that|b basical $|b be anyth|b be nic
-5 b becom <odd>|b believ it|b better to|b biggest <shown>|b both should|b bracket after|b by itself|b by my
-5 b by one|b caller <asked>|b can that|b catch your|b char <talk>|b chew on|b choos between|b choos the
-5 b claim about|b clear that|b click $|b closer <facts>|b clu yet|b cod in|b colleagu had|b comment on
-5 b common $|b compar <said>|b compar them|b comprehension that|b consider $|b constant tim|b d <odd>
-5 b decision $|b defin $|b do in|b do on|b do thre|b doesnt show|b don for|b dont hand|b dont pick|b doubt $
-5 b doubt it|b draw yourself|b drop every|b dyou <odd>|b dyou reckon|b each <facts>|b each bit|b els <talk>
-5 b els and|b els if|b embarras your|b enjoy hear|b every word|b expect zero|b fail as|b fail one|b fail out
-5 b failur as|b fals if|b feel <said>|b feel it|b feel you|b fifty third|b fit $|b floor or|b for <talk>
-5 b for abba|b for after|b for think|b four by|b from in|b full $|b further $|b giv a|b given how|b goodby to
-5 b got <facts>|b got after|b great <talk>|b green and|b half <facts>|b halfway <odd>|b halfway mark
-5 b halv <talk>|b hand after|b happen ther|b has on|b hashabl as|b hav caught|b hav for|b hello ther|b hom $
-5 b how <facts>|b how can|b i add|b i com|b i miss|b i told|b i understand|b if every|b if i|b im on
-5 b imagin you|b in <odd>|b in go|b in plain|b inner <shown>|b input <asked>|b input <facts>|b int array
-5 b interest $|b is cheap|b is ever|b is uniqu|b it chang|b it feel|b it had|b it must|b it remember
-5 b it repeat|b it spread|b it too|b item one|b its alright|b its final|b its item|b its red|b keep going
-5 b key error|b key is|b keyerror $|b kid <odd>|b larg would|b last thought|b lead to|b let $|b lik thi
-5 b list $|b los <odd>|b lov thi|b m for|b mak $|b mak sens|b mak up|b many ther|b may assum|b may happen
-5 b may well|b me all|b meant to|b min doe|b minu <shown>|b minut on|b mor curiou|b mor interest|b most tim
-5 b mov on|b must be|b nasty <asked>|b near <odd>|b neednt <said>|b newest <talk>|b nin minut|b noth at
-5 b notic about|b of counter|b of fifteen|b of her|b okay with|b older $|b on <asked>|b one entry|b one lon
-5 b one will|b one yet|b open just|b or an|b order to|b other do|b outer <shown>|b outsid the|b own if
-5 b packag <odd>|b paint a|b pair that|b paper <odd>|b paper and|b part $|b pass just|b pay <talk>|b person at
-5 b person to|b pinch $|b plac <talk>|b position $|b possibl <shown>|b postman who|b prefer that|b put it
-5 b question <odd>|b read me|b rough <talk>|b run <odd>|b run over|b saf to|b sam content|b say otherwis
-5 b say to|b search from|b search the|b second part|b see two|b see what|b see when|b seem to|b seen that
-5 b settl $|b shall <asked>|b shar that|b shar with|b short break|b short sery|b shouldnt <facts>|b sinc everyth
-5 b sip of|b sister $|b six <odd>|b slip with|b so <said>|b sorry about|b sort all|b sound cheerful|b spend its
-5 b standard library|b start from|b stat the|b statement <talk>|b step of|b still red|b still want|b still with
-5 b suppos a|b suspect that|b tak on|b tall $|b ten ther|b test has|b than ther|b that fin|b that ought
-5 b that position|b that too|b the book|b the bottom|b the built|b the door|b the error|b the highest
-5 b the point|b the sheet|b the wid|b thi run|b think so|b thos plac|b thos youv|b thousand sign|b thre equal
-5 b thre plac|b tim and|b to her|b to last|b to play|b to someon|b to them|b to yourself|b too ear|b tru for
-5 b try both|b turn over|b twelv are|b twelv pass|b two loop|b two point|b two test|b under a|b unsur about
-5 b use of|b vanish $|b version thre|b very most|b wait $|b we wer|b welcom <shown>|b wer sur|b what <asked>
-5 b what follow|b what sens|b what that|b what tim|b what youd|b whatever pac|b when could|b which bit
-5 b which input|b whichever one|b wid <shown>|b with underscor|b wont catch|b work the|b writ me|b writ them
-5 b you answer|b you predict|b you prov|b you pull|b you sooner|b your <asked>|b your colleagu|b your feet
-5 b your method|b your said|b youv explain|b youv used|b zero are|guess about the language sys|guess after
-5 guess cant|guess halv|guess sorry|guess then|guess um|guess youll|language empty|language integer
-5 language sets up|leads figur|leads met|leads need|leads path|leads valu|leads variabl|nothing about
-5 nothing an|nothing gap|nothing hurry|nothing insid|nothing miss|nothing most|nothing narrat|nothing pick
-5 nothing possib|nothing pretend|nothing rain|nothing speak|nothing treat|nothing v|plan begin|plan do
-5 plan greet|plan is|plan land|plan squar|plan that names check|plan that names each|plan wher|question its
-5 question long|question six|question water|question without|remark dog|remark fiv|remark low|remark pair
-5 remark that names everyth|remark that names is|remark that names tak|remark that names two|remark that names why
-5 remark the|reports acros|reports attributeerror|reports becom|reports broken|reports cak|reports char
-5 reports const|reports distinct|reports fil|reports fit|reports grandfather|reports grandmother|reports guilty
-5 reports hop|reports import|reports interview|reports judgment|reports mix|reports old|reports post
-5 reports primitiv|reports ready|reports roof|reports school|reports separat|reports siren|reports str
-5 reports sweep|reports system|reports v|reports wast|requests aloud|requests closer|requests coat
-5 requests computer|requests doubl|requests editor|requests form|requests hand|requests head|requests librarian
-5 requests question|requests reject|requests sens|requests sit|requests slow|requests spot|s <said> are
-5 s <said> check|s <said> cold|s <said> lot|s <said> or|s <said> return|s <said> set|s <said> show
-5 s <said> stand|s <said> yourself|s <shown> arriv|s <shown> bool|s <shown> box|s <shown> build|s <shown> cod
-5 s <shown> depth|s <shown> glad|s <shown> green|s <shown> had|s <shown> input|s <shown> next|s <shown> no
-5 s <shown> pleas|s <shown> report|s <shown> sixty|s ^ appl|s ^ appreciat|s ^ away|s ^ becam|s ^ better|s ^ box
-5 s ^ comprehension|s ^ dyou|s ^ elif|s ^ every|s ^ faint|s ^ fewer|s ^ folk|s ^ got|s ^ grandfather|s ^ has
-5 s ^ hear|s ^ hi|s ^ hurry|s ^ iterat|s ^ jar|s ^ job|s ^ lead|s ^ letter|s ^ patienc|s ^ phon|s ^ positiv
-5 s ^ replaceall|s ^ search|s ^ seem|s ^ stal|s ^ switch|s ^ test|s ^ therell|s ^ undefin|s ^ v|s a b
-5 s a first|s a lambda|s a lie|s a moment|s a photo|s a request|s a tre|s a whos|s about many|s accept <shown>
-5 s after break|s after thirty|s again that|s all test|s along a|s among youv|s an list|s and didnt|s and it
-5 s and plu|s and through|s and very|s append to|s argu it|s arraydequ linkedlist|s arraydequ the|s arriv that
-5 s as found|s as to|s away you|s b a|s be <shown>|s be along|s befor begin|s befor test|s big with
-5 s box <shown>|s but six|s by and|s by mean|s by watch|s call how|s can follow|s can just|s can of|s can one
-5 s carry the|s carry when|s cas two|s certain a|s check befor|s choos for|s clear up|s clock thi|s colleagu to
-5 s com again|s com an|s com for|s com that|s comfortabl your|s comparison the|s could writ|s count of
-5 s decid to|s delet <shown>|s did choos|s did see|s do end|s do learn|s do rely|s doe counter|s doe hav
-5 s doe matter|s draw small|s each in|s either is|s els the|s error that|s every that|s expect two|s fail of
-5 s few now|s fifteen remain|s final in|s find it|s find whether|s finish the|s first do|s fiv in|s fiv of
-5 s fiv them|s fiv want|s follow through|s for hour|s for idea|s for ring|s for sort|s for you|s four as
-5 s four eight|s four fail|s four pas|s from test|s giv its|s giv when|s glad you|s go them|s got <shown>
-5 s got down|s hand two|s has hundr|s hav from|s hav ten|s hav thi|s hav wish|s hear youd|s hop was|s how an
-5 s how ther|s i all|s i answer|s i fiv|s i read|s idea that|s if told|s im neutral|s im one|s im well
-5 s in doubl|s in inner|s in left|s in many|s in other|s in six|s in thre|s interest your|s is already
-5 s is later|s is smallest|s is top|s is us|s it mind|s it non|s it somebody|s it tru|s it you|s its argument
-5 s its four|s its with|s itself well|s judg one|s know away|s leav choic|s len one|s let see|s let through
-5 s letter <shown>|s lin nam|s maintain <shown>|s may that|s mor would|s my her|s my of|s need apologis
-5 s next thing|s no me|s no thi|s number <said>|s of call|s of cross|s of eight|s of longer|s of plan
-5 s of seven|s of task|s on nos|s onc had|s one down|s one les|s one myself|s one somewher|s only one
-5 s only the|s or for|s or other|s or positiv|s or that|s out youd|s over a|s own a|s own first|s own it
-5 s paint one|s pick four|s pick up|s pictur <said>|s pop it|s problem all|s put cost|s puzzl the|s read as
-5 s reason it|s rest your|s round you|s run plan|s said and|s sam as|s sam failur|s sam lin|s say loud
-5 s scan <said>|s see your|s sentenc the|s setrecursionlimit it|s seven ten|s shall carry|s shall talk
-5 s short that|s show wher|s so <shown>|s someon a|s soon the|s start at|s statement <shown>|s statement you
-5 s step that|s such thing|s sum its|s sum two|s sur it|s test run|s than and|s than hav|s that b
-5 s that embarras|s that four|s that yet|s thatd <shown>|s the content|s the hop|s the minut|s the next
-5 s the okay|s the recommend|s the red|s the wher|s them for|s then in|s then is|s ther never|s they into
-5 s they not|s thi has|s thi to|s thing of|s thing wer|s thing would|s third our|s thos as|s thos two
-5 s thousand took|s thre as|s thre zero|s through aloud|s to fresh|s to my|s toarray the|s trac one|s tupl the
-5 s turn mor|s twenty nin|s twic different|s two below|s typ <shown>|s under <said>|s understand a|s up nam
-5 s use the|s variabl each|s walk until|s want start|s was error|s was pleasur|s way you|s weigh on|s wer as
-5 s wer halfway|s what between|s what each|s what may|s what remember|s what typ|s whatever can|s wher most
-5 s whether left|s which com|s which in|s which out|s which shall|s which should|s who her|s window the
-5 s with in|s with key|s with map|s with new|s with sort|s with stamp|s would caught|s would compar
-5 s would gain|s would lik|s would try|s writ test|s you awkward|s you chang|s you item|s you most|s you return
-5 s you silent|s you use|s you we|s youd over|s your end|s your head|s your notic|s your right|s your small
-5 s your way|s your what|s yourself glas|s youv typ|s zero of|sets up dict|sets up drop|sets up fail
-5 sets up sorry|sets up stay|sets up try|sets up um|syntax doubl|syntax int|syntax sys|syntax tupl|tells absent
-5 tells back|tells bigger|tells carpet|tells comparingint|tells cup|tells everybody|tells field|tells fre
-5 tells generation|tells highest|tells hit|tells implement|tells keyerror|tells linkedlist|tells modify
-5 tells pag|tells somewher|tells son|tells stranger|tells summary|tells titl|tells waiter|tells wear
-5 tells whatd|w afresh|w allow|w appreciat|w attributeerror|w broken|w buck|w carpet|w chair|w children
-5 w circl|w comparingint|w compiler|w connect|w connection|w convert|w crook|w daughter|w def|w distinct
-5 w div|w embarras|w exam|w folk|w forgiv|w forth|w friday|w gat|w grant|w hello|w hors|w hot|w judgment
-5 w ledger|w magic|w member|w mer|w mic|w modest|w mug|w neutral|w newcomer|w ninety|w open|w overflow
-5 w parameter|w pass|w pinch|w post|w predict|w pres|w rac|w rol|w sceptic|w self|w snow|w stamp|w surfac
-5 w teach|w tir|w torn|w until|w upper|w whiteboard|w written|w yet
-4 acts advises asks|acts advises sets up|advises bar|advises compar|advises error|advises favourit|advises found
-4 advises further|advises linear|advises mad|advises neighbor|advises occur|advises pick|advises show
-4 advises sys|advises water|advises whenever|advises wid|asks carry|asks clear|asks consider|asks formula
-4 asks liv|asks mention|asks nervou|asks outcom|asks pay|asks present|asks reckon|asks reject|asks responsibl
-4 asks seen|asks sign|asks slow|asks somewher|asks special|asks suppos|b <said> anyth|b <said> becom
-4 b <said> clas|b <said> end|b <said> going|b <said> keep|b <said> now|b <said> return|b <said> ther
-4 b <said> today|b <said> you|b <shown> ago|b <shown> allow|b <shown> already|b <shown> are|b <shown> cod
-4 b <shown> doesnt|b <shown> dvdf|b <shown> either|b <shown> further|b <shown> input|b <shown> lie
-4 b <shown> photo|b <shown> rais|b <shown> stop|b <shown> str|b <shown> tru|b <shown> twelv|b <shown> why
-4 b <shown> word|b ^ <facts>|b ^ basical|b ^ clever|b ^ def|b ^ diagonal|b ^ first|b ^ got|b ^ happen|b ^ i
-4 b ^ in|b ^ must|b ^ nor|b ^ of|b ^ rang|b ^ saw|b ^ shed|b ^ slow|b ^ squar|b ^ stay|b ^ troubl|b ^ tupl
-4 b ^ two|b a chessboard|b a draw|b a handful|b a hint|b a non|b a reader|b a sceptic|b a sceptical|b a slic
-4 b a wrong|b abba it|b about test|b after seven|b again so|b all cas|b all correct|b all eleven|b all test
-4 b alter $|b an inner|b an interfac|b and describ|b and getvalu|b and lay|b and mak|b and two|b any particular
-4 b any question|b anyth $|b anywher from|b apologiz for|b appreciat how|b approach <facts>|b archiv $
-4 b are left|b aris $|b as different|b as they|b as what|b ask $|b assign both|b assign the|b at our
-4 b audienc $|b back of|b be certain|b be lov|b becom $|b befor <talk>|b befor its|b begin the|b believ that
-4 b big <odd>|b big run|b bin $|b body of|b book <talk>|b boolean that|b both hav|b bother me|b bucket down
-4 b byt <asked>|b can rely|b cant $|b cas <shown>|b char array|b choic i|b choos one|b cod $|b cod to|b coin $
-4 b com to|b compar <facts>|b compar two|b comparison with|b complexity $|b cost $|b cost for|b could embarras
-4 b could giv|b could hold|b crackl a|b day $|b decid for|b decid what|b deny $|b design <shown>
-4 b different for|b direction $|b discard $|b do by|b do each|b do thing|b do you|b doe most|b doesnt <shown>
-4 b doing your|b don <talk>|b dont forget|b dont we|b doubl <asked>|b doubt your|b draw <said>|b each a
-4 b each box|b each lin|b each nod|b each person|b eat the|b eleven <talk>|b end <asked>|b end on|b english $
-4 b enjoy that|b entir up|b entryset $|b equal <asked>|b error <facts>|b ever stop|b every minut|b everyth after
-4 b everyth green|b exit $|b explor $|b fail <shown>|b feel <talk>|b fenc $|b few word|b fifteen <talk>
-4 b figur <shown>|b fil still|b find one|b first that|b fit into|b fiv <said>|b fiv minut|b fiv or|b fiv wher
-4 b for cod|b for only|b forgiv the|b four cas|b from one|b from that|b from wander|b from with|b getkey and
-4 b getvalu $|b giv an|b giv or|b giv the|b go from|b goe $|b goe <facts>|b going up|b grad it|b guest <shown>
-4 b had another|b half <said>|b half hour|b half that|b hand out|b hand thi|b hand you|b handful of
-4 b hang <talk>|b has already|b has one|b he did|b heap or|b hear that|b heard your|b her leg|b hit the
-4 b i lost|b i real|b idea do|b if <talk>|b if anyth|b if both|b ill com|b ill let|b im a|b im quiet
-4 b in forty|b in word|b infinity $|b input <talk>|b insert $|b insid of|b into <said>|b into thi|b is also
-4 b is eight|b is nasty|b is new|b is now|b is on|b is thre|b isnt allow|b it and|b it doing|b it goe
-4 b it leav|b it well|b it what|b it wrap|b its all|b ive <talk>|b just dont|b keep just|b key of|b last run
-4 b lean to|b learn from|b length <facts>|b length zero|b les that|b let breath|b let mak|b let paus
-4 b librarian <shown>|b lift a|b lin six|b littl mor|b long would|b look after|b look for|b loop do|b mak your
-4 b many do|b many mor|b many round|b mat $|b match <shown>|b math floor|b may chang|b may the|b me along
-4 b me play|b method <talk>|b middl with|b min is|b minut and|b minut for|b moment at|b moment for|b moment you
-4 b much is|b must go|b my dad|b my gran|b my school|b need <talk>|b nervou about|b nest one|b new <facts>
-4 b new arraylist|b next week|b nin <asked>|b nin are|b nin quadrillion|b no pressur|b nod and|b not at
-4 b not finish|b not les|b not on|b not spoil|b not their|b null $|b of friend|b old plac|b oldest to|b on how
-4 b on nin|b on the|b on thos|b on whenever|b one by|b one generation|b one mov|b one on|b one singl
-4 b one slot|b one wait|b one which|b only the|b or cold|b or six|b or ten|b or with|b out most|b out you
-4 b output is|b over <shown>|b over two|b overflow the|b own <talk>|b own befor|b pair in|b past that
-4 b plain dict|b plan do|b plan into|b player $|b plu two|b post <talk>|b post offic|b present one
-4 b python <shown>|b quadrillion $|b rack $|b radio <odd>|b ran into|b reach $|b receiv <shown>|b recursion and
-4 b remember <odd>|b responsibl for|b review your|b right her|b round could|b round on|b run for|b run on
-4 b run when|b sam moment|b say someth|b say which|b sceptical <talk>|b see wher|b self as|b separat <talk>
-4 b setrecursionlimit in|b settl in|b seven to|b shap of|b she must|b shift <facts>|b shift everyth
-4 b short <asked>|b sign $|b six you|b slash in|b smell of|b so the|b som <shown>|b som may|b som other
-4 b someth <asked>|b speak up|b split $|b split it|b stack $|b stamp when|b start at|b still $|b structur with
-4 b such <facts>|b suppos it|b t <odd>|b t shirt|b tabl $|b tak your|b tally $|b ten of|b test of|b test out
-4 b text <talk>|b that compar|b that don|b that go|b that isnt|b that many|b that okay|b that person
-4 b that through|b that worry|b that yourself|b the basket|b the bench|b the comment|b the fewest|b the for
-4 b the gap|b the half|b the keyboard|b the larger|b the link|b the most|b the new|b the ninth|b the person
-4 b the sid|b the slic|b the talk|b the whiteboard|b their nam|b them cross|b them would|b ther if
-4 b thes <facts>|b they are|b they should|b thi weather|b thi work|b thing out|b thought at|b through how
-4 b thrown <talk>|b thrown away|b tim <facts>|b tim goe|b tim might|b to anyon|b to char|b to land|b to settl
-4 b to wait|b to which|b took eleven|b took the|b trac what|b trunc $|b try the|b try yet|b two again
-4 b two element|b two part|b two thing|b typ <asked>|b undefin <talk>|b understand every|b use a|b view on
-4 b voic <shown>|b wanna <odd>|b was thre|b way <facts>|b way doe|b way through|b wer <facts>|b wer going
-4 b what grow|b what not|b what order|b whatever <shown>|b when <facts>|b wherea the|b whether it|b whether one
-4 b which your|b whil the|b who <odd>|b who doesnt|b who said|b why would|b window is|b with few|b with self
-4 b with seven|b with which|b wobbl $|b wont $|b wont settl|b work out|b would convinc|b would stand
-4 b would such|b would too|b wouldnt $|b writ in|b writ the|b year $|b you <shown>|b you alter|b you as
-4 b you cam|b you found|b you last|b you narrat|b you of|b you said|b you wrestl|b youd fix|b youd hand
-4 b youd writ|b your comfortabl|b your hand|b your latest|b your screen|b your unsur|b zero dot|guess fifty
-4 guess for|guess thirty|guess whatever|language ask|language bracket|language if|language is|language unles
-4 leads find|leads help|leads hold|leads near|leads sid|leads step|leads written|leads youv|n <facts> 3
-4 nothing assum|nothing bles|nothing equal|nothing fifty|nothing glad|nothing grid|nothing hey|nothing key
-4 nothing nam|nothing num|nothing somebody|plan by|plan happen|plan requests|plan show|plan that names can
-4 plan that names for|plan that names onc|plan that names show|plan that names you|plan twenty|plan whatever
-4 question ha|question one|question round|question seven|question sorry|question thre|question would
-4 remark befor|remark fewer|remark guilty|remark o|remark one|remark remov|remark stand|remark sur
-4 remark that names four|remark that names non|remark that names tell|remark that names use|remark use
-4 reports appreciat|reports aris|reports choos|reports colon|reports colour|reports common|reports conversation
-4 reports cover|reports defin|reports deny|reports detail|reports dig|reports divid|reports eighty
-4 reports follow|reports function|reports hang|reports hush|reports ice|reports moment|reports result
-4 reports saf|reports shar|reports shut|reports siz|reports sur|reports till|reports tim|reports util
-4 reports window|requests accept|requests cas|requests design|requests fourth|requests friday|requests know
-4 requests pac|requests rephras|requests sampl|requests song|requests task|requests wait|requests worth
-4 requests wrap|s <said> a|s <said> again|s <said> eight|s <said> every|s <said> long|s <said> recommend
-4 s <said> start|s <said> until|s <said> way|s <shown> a|s <shown> ever|s <shown> fewer|s <shown> forty
-4 s <shown> it|s <shown> larg|s <shown> number|s <shown> or|s <shown> overflow|s <shown> rang|s <shown> small
-4 s <shown> undefin|s <shown> written|s ^ byt|s ^ comment|s ^ confirm|s ^ current|s ^ don|s ^ er|s ^ exception
-4 s ^ four|s ^ hous|s ^ kept|s ^ link|s ^ lopsid|s ^ microphon|s ^ mirror|s ^ narrat|s ^ nor|s ^ owe|s ^ send
-4 s ^ shed|s ^ till|s ^ went|s ^ wrap|s a hum|s a i|s a minut|s a row|s a say|s a slash|s about it
-4 s about tim|s after second|s ahead <said>|s all go|s all to|s alway for|s and cam|s and for|s and new
-4 s and on|s and queu|s and they|s and wont|s another of|s answer a|s any twic|s any you|s anyth you
-4 s anywher the|s appreciat <shown>|s are expect|s as put|s as separat|s at border|s at post|s at rear
-4 s at smaller|s at two|s be poor|s be too|s begin your|s boolean <shown>|s both in|s both mor|s by of
-4 s can at|s can frustrat|s can why|s cant assign|s cant one|s cas <shown>|s cod about|s cod thre|s cod you
-4 s com your|s comment the|s compar one|s compar with|s cost your|s could find|s could first|s could look
-4 s could read|s counter a|s current and|s depth <said>|s dictionary a|s did finish|s did learn|s did settl
-4 s do believ|s do hear|s do trust|s documentation <said>|s doe comparison|s doe end|s doe grow|s doe idea
-4 s doe run|s doe show|s doe tim|s dont about|s doubl and|s down <shown>|s down your|s each or|s easy follow
-4 s eleven <shown>|s enjoy rest|s everyth <shown>|s everyth except|s exact <shown>|s expect <shown>|s explain me
-4 s fail an|s fall zero|s fifty minu|s finish then|s first your|s follow with|s for colleagu|s for today
-4 s for yet|s four with|s fourteen of|s from bit|s from expect|s from last|s front you|s front your|s full of
-4 s function <shown>|s getkey getvalu|s go ther|s go whil|s got a|s had maintain|s happy listen|s has unus
-4 s hav try|s hav water|s her go|s how <shown>|s how approach|s howd <shown>|s i befor|s i ever|s i for
-4 s i isnt|s i settl|s id hear|s if don|s if help|s ill to|s im along|s im listen|s in bracket|s in colour
-4 s in fiv|s in stat|s in sys|s in tabl|s in think|s in wrong|s in your|s index one|s input which
-4 s into <shown>|s is about|s is interfac|s is pair|s is run|s is thousand|s isnt in|s it its|s it linear
-4 s it then|s it who|s its decision|s its is|s itself <said>|s judg for|s keep card|s key a|s know the
-4 s last was|s least with|s les <said>|s let her|s let play|s lik know|s littl for|s mad a|s mak differenc
-4 s mak sur|s mak the|s mak you|s many hav|s may whatever|s me about|s me cod|s me follow|s me is
-4 s met <shown>|s minu giv|s modul bisect|s moment that|s moment which|s mor in|s much work|s nam squar
-4 s new join|s new of|s new with|s nin nin|s non a|s non i|s not for|s now you|s of away|s of bracket
-4 s of exist|s of goe|s of matter|s of n|s off last|s on ground|s on if|s on input|s on of|s on problem
-4 s on six|s one an|s one mov|s one swallow|s one then|s open you|s or <said>|s or dot|s or doubl|s or struct
-4 s or the|s or with|s order the|s out in|s out its|s out ther|s out thi|s peek as|s peopl <shown>
-4 s pick <said>|s pick one|s pick second|s pick small|s plan with|s problem another|s program at|s question me
-4 s rais keyerror|s rang the|s ready go|s remember most|s repeat very|s result the|s review own|s run onc
-4 s run zero|s said <said>|s say four|s see befor|s seem be|s seven with|s she befor|s she reach|s shortest you
-4 s show on|s shrink <shown>|s silent a|s sit to|s six that|s sketch <shown>|s slash a|s slic <said>
-4 s small are|s som and|s somebody the|s sort then|s speak each|s speak that|s stood <shown>|s stop a
-4 s stop ten|s suppos the|s talk test|s task you|s ten on|s ten to|s test as|s test from|s test green
-4 s test it|s test of|s test one|s test that|s test would|s than minut|s that cas|s that kind|s that littl
-4 s that non|s that pair|s that pass|s thatll the|s the aloud|s the got|s the inf|s the shop|s the speak
-4 s the still|s the till|s them ther|s them you|s ther eight|s ther hint|s ther in|s ther wrong|s think the
-4 s think through|s third <shown>|s thre on|s thre out|s thre through|s thre you|s throw exception|s throw one
-4 s tie the|s tim from|s tim it|s tim proportion|s tim to|s to array|s to befor|s to lot|s to other
-4 s to statement|s took than|s try smaller|s two at|s two differ|s two expect|s two join|s two just|s two to
-4 s understand word|s unles giv|s until round|s variabl lin|s version <shown>|s very inner|s voic through
-4 s walk onc|s want it|s we try|s wer tim|s what call|s what going|s what largest|s what pric|s what result
-4 s what test|s what thos|s what wer|s wher can|s wher look|s wher run|s which chang|s which must|s which or
-4 s which ther|s which to|s whil of|s why your|s will the|s with call|s with element|s with indexerror
-4 s within <shown>|s without it|s would choos|s would comput|s would feel|s would into|s would pick|s would to
-4 s wouldnt that|s writ non|s wrong a|s you a|s you enough|s you might|s you show|s you through|s you told
-4 s you way|s youd so|s your com|s your compar|s your doing|s your spend|s your tim|s your use|s your your
-4 s youv an|s youv minut|s zero expect|s zero length|s zero ten|sets up back|sets up clos|sets up empty
-4 sets up fourth|sets up judg|sets up leav|sets up littl|sets up maintain|sets up mention|sets up review
-4 sets up thought|syntax how|syntax remov|tells allow|tells argu|tells bor|tells bread|tells comma|tells drin
-4 tells e|tells elif|tells exceed|tells foot|tells fun|tells giv|tells hes|tells im|tells instant
-4 tells interfac|tells ist|tells k|tells kitchen|tells l|tells length|tells letter|tells photo|tells pupil
-4 tells rep|tells replac|tells ring|tells spell|tells stamp|tells story|tells taken|tells task|tells text
-4 tells tip|tells today|tells trad|tells unles|w achiev|w amount|w answer|w arbitrary|w arraylist|w card
-4 w chessboard|w club|w combination|w dad|w drin|w echo|w elif|w entryset|w er|w exit|w expir|w fewest
-4 w firm|w g|w gal|w gent|w getkey|w getvalu|w got|w handful|w hat|w heard|w hush|w ignor|w infinity|w ist
-4 w kept|w keyword|w loaf|w loan|w lru|w mak|w march|w math|w meanwhil|w merg|w nam|w nasty|w newspaper
-4 w nineteen|w ninth|w offic|w option|w or|w overlook|w pair|w pupil|w quadrillion|w rang|w rep|w responsibl
-4 w runecountinstr|w scal|w som|w static|w stor|w strip|w styl|w symmetric|w tak|w tru|w tuesday|w typ|w w
-4 w worn
-3 acts tells sets up|advises <asked>|advises apart|advises assumption|advises charat|advises cur|advises evict
-3 advises lower|advises nasty|advises pas|advises plain|advises short|advises sixty|advises stat
-3 advises statement|advises sum|advises tea|asks aloud|asks ask|asks besid|asks big|asks brought|asks busy
-3 asks claim|asks contain|asks dominat|asks further|asks harder|asks help|asks hurt|asks past|asks pick
-3 asks plainest|asks position|asks predict|asks sceptic|asks sceptical|asks sheet|asks skip|asks tabl|asks trip
-3 asks updat|asks valu|b <said> any|b <said> array|b <said> away|b <said> cam|b <said> comprehension
-3 b <said> contain|b <said> dont|b <said> from|b <said> most|b <said> n|b <said> neighbour|b <said> onc
-3 b <said> plu|b <said> read|b <said> toward|b <said> yet|b <shown> arrang|b <shown> as|b <shown> coat
-3 b <shown> count|b <shown> deal|b <shown> dont|b <shown> down|b <shown> element|b <shown> hang|b <shown> onc
-3 b <shown> pas|b <shown> question|b <shown> seem|b <shown> suggest|b <shown> talk|b <shown> thatd
-3 b <shown> threw|b <shown> wait|b <shown> wrong|b ^ argument|b ^ c|b ^ darlin|b ^ don|b ^ draw|b ^ for
-3 b ^ goodnes|b ^ heaven|b ^ hop|b ^ input|b ^ iterat|b ^ lik|b ^ linear|b ^ mat|b ^ mayb|b ^ mirror|b ^ my
-3 b ^ peopl|b ^ pictur|b ^ point|b ^ pretend|b ^ send|b ^ spac|b ^ tip|b ^ tochararray|b ^ try|b ^ unlik
-3 b ^ without|b ^ would|b a cod|b a decent|b a librarian|b a piec|b a question|b a real|b a stamp|b a step
-3 b a train|b a voic|b a waiter|b a walk|b about for|b about twelv|b achiev $|b after another|b after thirty
-3 b against that|b agre on|b all is|b all small|b allow that|b already in|b also <asked>|b although it
-3 b an <asked>|b and b|b and bottom|b and hold|b and never|b and round|b and sav|b and slid|b and spac
-3 b and swap|b and who|b and work|b answer ther|b approach <talk>|b are and|b are twenty|b arriv ther|b as a
-3 b as well|b ask it|b assum that|b at all|b at when|b aunt $|b awkward $|b bar <odd>|b be <shown>|b be given
-3 b be then|b been work|b begin <facts>|b begin when|b behind it|b being <odd>|b bench $|b best <talk>|b bet $
-3 b bool or|b bos <talk>|b both are|b both for|b both in|b breath and|b bug you|b builtin <said>|b busy with
-3 b but a|b cam <talk>|b can never|b can occur|b cant pick|b cas would|b catch a|b chang to|b charat $
-3 b choic to|b clos <facts>|b closer that|b cod be|b cod say|b cod see|b cod visit|b com <shown>|b com through
-3 b comma $|b conclud from|b contain it|b cook up|b copy of|b could they|b could we|b count wher|b count with
-3 b cup $|b current <facts>|b darlin $|b default you|b describ it|b dict it|b distinct <talk>|b distinct sequenc
-3 b div down|b do befor|b do then|b doe <asked>|b doe anyth|b dot inf|b doubl one|b doubl slash|b down at
-3 b each guest|b each visit|b eleven pass|b els <shown>|b encourag you|b end in|b end no|b enjoy it
-3 b enjoy listen|b entir <odd>|b equal <said>|b equal the|b error about|b ever $|b ever goe|b ever need
-3 b every entry|b every other|b expect befor|b expect two|b fail and|b fair <shown>|b fair question|b fall $
-3 b fell over|b few <odd>|b few tim|b fill them|b final <asked>|b finish in|b first sign|b fish $|b fiv cam
-3 b flat $|b float of|b for age|b for fifteen|b for fifty|b for grant|b for its|b for mov|b for negativ
-3 b for plain|b for what|b formula with|b found that|b fre tim|b freshest $|b from your|b fun <talk>
-3 b generation $|b giv <facts>|b given $|b go about|b going <talk>|b got eight|b got twelv|b green except
-3 b had <shown>|b half <asked>|b hand your|b hang <shown>|b happen after|b hard on|b hardest <facts>|b hav fiv
-3 b hav met|b hav no|b hav someth|b hav up|b he had|b head at|b hear <facts>|b hear about|b hear both
-3 b heard <talk>|b her <odd>|b her the|b her when|b high and|b hint at|b holiday $|b hop that|b hot and
-3 b i les|b i might|b idea a|b idea are|b idea at|b idea for|b imagin a|b in <facts>|b in parenthes|b in them
-3 b index and|b inner <said>|b input you|b int $|b int <said>|b int <talk>|b into zero|b inward from
-3 b is <asked>|b is between|b is common|b is complet|b is drop|b is everyth|b is fiv|b is for|b is full
-3 b is giv|b is hand|b is next|b is replac|b is seen|b is told|b is two|b is used|b is welcom|b isnt my
-3 b it about|b it hand|b it however|b it just|b it print|b it put|b it saf|b it together|b its <talk>
-3 b its argument|b its nic|b its nod|b its on|b its overfull|b java <odd>|b job would|b just befor|b keep pull
-3 b keyword $|b knock $|b know befor|b know what|b known <shown>|b last you|b lean that|b left for|b length at
-3 b les <shown>|b les the|b let <odd>|b letter in|b letter u|b lie between|b lik my|b lin for|b lin isnt
-3 b list and|b listen whil|b longer than|b look <asked>|b loop run|b map each|b mark wher|b may hav|b may start
-3 b me to|b me whether|b memory at|b merg the|b messag say|b met <talk>|b method is|b method on|b microphon $
-3 b might your|b mind $|b minut with|b moment doe|b much <shown>|b much do|b must <talk>|b must hav|b my bos
-3 b my end|b my nan|b need <shown>|b never hold|b next to|b no <talk>|b nod is|b non <facts>|b not judg
-3 b not try|b noth <asked>|b nought <shown>|b number <facts>|b of an|b of book|b of insertion|b of loop
-3 b of sixteen|b old <said>|b old entry|b on befor|b on if|b onc wer|b one are|b one beyond|b one follow
-3 b one thing|b one want|b one way|b one with|b only read|b open to|b opener in|b or by|b or it|b or tak
-3 b or undefin|b out already|b pac suit|b pair <asked>|b pair <facts>|b part <facts>|b part youd|b pas <facts>
-3 b pas it|b passenger <talk>|b patch $|b patient $|b peopl <facts>|b peopl <talk>|b perfect <odd>|b pick $
-3 b pictur $|b play that|b point <shown>|b pointer <talk>|b polish or|b positiv one|b practic <talk>
-3 b press <talk>|b press run|b problem to|b promis about|b promis to|b provid the|b push $|b push out
-3 b python its|b quiet as|b rac $|b rais $|b ran <talk>|b rather <asked>|b read <said>|b read you
-3 b reason <talk>|b reason befor|b recommend <said>|b remember is|b request $|b result $|b right at|b ring $
-3 b rough how|b run of|b russian <odd>|b russian doll|b sam <shown>|b sam sort|b say for|b say two|b see it
-3 b select from|b settl it|b seven <facts>|b seven <shown>|b seven mak|b several <facts>|b shall i|b shap $
-3 b shar $|b shar what|b short version|b show a|b simp stop|b sinc python|b sinc ther|b sit <asked>|b sit her
-3 b sit in|b sixteen <talk>|b sixty four|b siz and|b slow is|b small <asked>|b sock $|b som peopl
-3 b somebody befor|b someth about|b sound fair|b spread the|b stamp is|b stand at|b stay the|b step did
-3 b still <odd>|b still cant|b stir $|b str $|b strik $|b sugar $|b suitcas $|b suspect $|b suspect a
-3 b symbol $|b ten test|b test from|b test hav|b test that|b test the|b than most|b that half|b that only
-3 b that or|b that pictur|b that return|b that situation|b that someth|b that sound|b that with|b thatd be
-3 b the computer|b the exercis|b the final|b the halfway|b the leftmost|b the librarian|b the machin
-3 b the moment|b the nois|b the pleasur|b the post|b the power|b the rabbit|b the result|b the tabl|b the tail
-3 b the upper|b the window|b them may|b then with|b ther alway|b ther just|b ther was|b they just|b they lie
-3 b theyr arrang|b thi minut|b thi sort|b think ive|b third of|b though a|b thought is|b thre minut
-3 b through fiv|b till $|b till you|b tim for|b tim longer|b to find|b to finish|b to keep|b to mind|b to shar
-3 b to thi|b to touch|b to use|b to watch|b toarray $|b together <asked>|b too long|b tru about|b tuesday $
-3 b twelv and|b twenty to|b two item|b two thr|b uncl <talk>|b underscor <asked>|b underscor valu|b unit $
-3 b until it|b up most|b up wherever|b up with|b use $|b use <odd>|b use enumerat|b use for|b used to|b valu $
-3 b version is|b w $|b want its|b was befor|b was unus|b we go|b well enough|b wer allow|b wer in|b wev spent
-3 b wev talk|b what about|b what all|b what id|b what let|b what mov|b what put|b what sort|b wher its
-3 b wher she|b whether a|b which $|b which entry|b which its|b which test|b which word|b who want|b whol <talk>
-3 b whol of|b will that|b with all|b with and|b with each|b with minu|b without repeat|b without troubl
-3 b word on|b worst $|b would any|b would headphon|b would look|b wrap it|b writ first|b written down
-3 b wrong one|b x in|b yes and|b you break|b you caught|b you hav|b you invent|b you mean|b you measur
-3 b you mind|b you ready|b you scan|b you see|b you som|b you start|b you stat|b you step|b youd sort
-3 b your check|b your formula|b your interviewer|b your last|b your minut|b your still|b your team
-3 b your weekend|b youv don|b youv mad|guess about the language sort|guess append|guess check|guess compar
-3 guess counter|guess without|language assign|language left|language new|leads alright|leads headphon
-3 leads microphon|leads ought|leads tomorrow|leads typ|nothing as|nothing backward|nothing being|nothing between
-3 nothing big|nothing blank|nothing character|nothing com|nothing forgiv|nothing ill|nothing input
-3 nothing interval|nothing mov|nothing paus|nothing spac|nothing too|nothing whether|nothing within|nothing yet
-3 nothing your|plan count|plan describ|plan every|plan finish|plan for|plan okay|plan that names do
-3 plan that names got|plan that names keep|plan that names lov|plan that names pleas|plan that names put
-3 plan that names right|plan that names so|plan that names then|plan to|question anyth|question each
-3 question hint|question isnt|question itll|question left|question nin|question python|question tie|remark as
-3 remark b|remark back|remark be|remark down|remark harm|remark long|remark several|remark small
-3 remark that names all|remark that names group|remark that names put|remark that names show|remark thi
-3 remark when|remark whos|reports abov|reports availabl|reports confidenc|reports enter|reports enumerat
-3 reports favourit|reports fir|reports formula|reports fourth|reports gap|reports guard|reports henc|reports hol
-3 reports holiday|reports interrupt|reports knock|reports larg|reports lay|reports learn|reports leg
-3 reports liberty|reports librarian|reports lock|reports lon|reports messy|reports mother|reports nervou
-3 reports neutral|reports new|reports occur|reports pac|reports possib|reports python|reports rat|reports salt
-3 reports self|reports set|reports show|reports silenc|reports someon|reports stamp|reports stor|reports tabl
-3 reports tail|reports toarray|reports today|reports understandabl|reports unus|reports valu|reports weather
-3 reports wet|requests argu|requests d|requests different|requests doubt|requests far|requests halv
-3 requests help|requests lean|requests red|requests serv|requests start|requests tak|requests whatever
-3 requests wherever|requests window|requests wish|s <said> end|s <said> fiv|s <said> goe|s <said> insertion
-3 s <said> les|s <said> order|s <said> pick|s <said> python|s <said> welcom|s <shown> again|s <shown> bother
-3 s <shown> didnt|s <shown> ear|s <shown> enumerat|s <shown> fresh|s <shown> full|s <shown> includ
-3 s <shown> insid|s <shown> is|s <shown> learn|s <shown> nlargest|s <shown> opposit|s <shown> our|s <shown> run
-3 s <shown> shar|s <shown> sinc|s <shown> slow|s <shown> they|s <shown> thirty|s <shown> together|s <shown> twic
-3 s <shown> u|s <shown> werent|s <shown> whos|s <shown> why|s <shown> worry|s ^ assumption|s ^ aunt|s ^ bear
-3 s ^ bob|s ^ burn|s ^ comma|s ^ compar|s ^ darlin|s ^ daughter|s ^ del|s ^ different|s ^ either|s ^ find
-3 s ^ fourth|s ^ gather|s ^ gonna|s ^ heard|s ^ hung|s ^ ignor|s ^ least|s ^ mat|s ^ match|s ^ measur
-3 s ^ method|s ^ mother|s ^ multiply|s ^ near|s ^ o|s ^ old|s ^ pretend|s ^ remov|s ^ roll|s ^ rush|s ^ saw
-3 s ^ short|s ^ slow|s ^ sound|s ^ spar|s ^ stat|s ^ step|s ^ suggest|s ^ third|s ^ trip|s ^ unlik|s ^ way
-3 s ^ weight|s ^ whistl|s a a|s a better|s a cas|s a coat|s a fact|s a plac|s a result|s a tak|s a word
-3 s a your|s about billion|s about quarter|s about task|s about thi|s about third|s about through|s add one
-3 s all at|s all now|s already its|s alway at|s an may|s and <shown>|s and colon|s and keep|s and most
-3 s and run|s and twin|s and valu|s any them|s are ready|s are valu|s around <said>|s as cam|s as got
-3 s as word|s at an|s at first|s at halfway|s at last|s at worst|s away i|s back your|s back zero|s be all
-3 s be curiou|s be for|s be own|s be sam|s bear me|s been littl|s began the|s best in|s between <shown>|s by a
-3 s by at|s by board|s by hundr|s by much|s by sam|s c enumerat|s can both|s can from|s can hear|s can over
-3 s cant any|s cant hash|s cant which|s cas fail|s choic <shown>|s choos <said>|s choos smallest|s closer one
-3 s closer to|s cod and|s cod of|s colleagu thi|s com a|s comma equal|s conclud the|s confirm rul
-3 s consider <shown>|s cost it|s could describ|s could one|s could run|s could spell|s count two|s decid for
-3 s decision you|s did do|s did look|s did stop|s differ the|s divid round|s do compar|s do find|s do gain
-3 s do lookup|s do predict|s do put|s do second|s doe know|s doe second|s doe to|s down it|s draw to
-3 s each for|s each start|s eight a|s eight the|s either may|s element <said>|s eleven the|s encourag to
-3 s end an|s end it|s end not|s enjoy to|s equal comma|s every the|s every was|s everyth green|s exist to
-3 s expect be|s expect you|s explain a|s fin <shown>|s first first|s follow you|s for befor|s for height
-3 s for last|s for loop|s for mor|s for newcomer|s for out|s for plac|s for ther|s four nin|s fourteen fifteen
-3 s fresh of|s from point|s gap no|s giv tak|s giv that|s given with|s go a|s go that|s goe to|s green the
-3 s had be|s happy clear|s has many|s hav and|s hav be|s hav chang|s hav paper|s hav tabl|s hear argu
-3 s hear of|s hear on|s hear step|s height and|s hous that|s how each|s how look|s how they|s hundr and
-3 s i and|s i heard|s i only|s i than|s i them|s i thre|s idea you|s if <shown>|s if feel|s if halv|s if tim
-3 s ill right|s im <said>|s im judg|s im my|s im what|s in bad|s in by|s in notebook|s in sort|s in task
-3 s includ that|s instead <said>|s into and|s into array|s into tim|s inward both|s is ahead|s is by
-3 s is includ|s is natural|s is reason|s is tim|s is volum|s it as|s it i|s it just|s it lik|s it off
-3 s it still|s it whatever|s its just|s its slash|s its think|s job each|s join the|s just condition|s keep for
-3 s lambda <shown>|s languag <shown>|s last so|s lay the|s led to|s length one|s let fiv|s let hav|s let stay
-3 s let ten|s let thi|s link the|s loop for|s loop over|s loop the|s lot <shown>|s mad pick|s mad stop
-3 s mak empty|s mak ten|s many at|s many she|s match the|s math inf|s may hav|s may the|s me you|s mean a
-3 s mean that|s might miss|s min the|s minut that|s moment you|s most your|s mov by|s mov finger|s mov from
-3 s much what|s music my|s must it|s my shelf|s newcomer the|s next the|s no befor|s no may|s no of
-3 s not anywher|s number you|s of as|s of fil|s of in|s of indic|s of les|s of might|s of short|s of spot
-3 s of thousand|s of wher|s often <said>|s okay you|s on at|s on half|s on hundr|s on les|s on plat|s on tabl
-3 s on whiteboard|s onc read|s one being|s one could|s one me|s one we|s one you|s only first|s or on
-3 s other one|s out last|s over few|s over str|s over your|s pac you|s part and|s pas <shown>|s pas equal
-3 s paus you|s peopl whil|s per is|s plac it|s play interviewer|s point on|s pointer the|s pop an|s print and
-3 s problem the|s program play|s put it|s put nam|s question it|s quiet that|s rather on|s rather the
-3 s reach it|s read tomorrow|s remov of|s ring the|s rough many|s round until|s run idea|s run stop
-3 s said <shown>|s say bit|s say for|s second in|s see chang|s see screen|s set one|s shak head|s shall let
-3 s shall read|s short would|s should reject|s show a|s show twic|s sign <said>|s silenc perfect|s sinc one
-3 s six in|s small on|s small pas|s small you|s smallest for|s smallest of|s so the|s someth your|s spoil fun
-3 s squar and|s start it|s statement for|s stay you|s step a|s still the|s stor <said>|s stretch leg
-3 s sum <shown>|s sum your|s suppos doubt|s sur dont|s suspect <said>|s sweep <shown>|s tak away|s tak one
-3 s tal all|s tall the|s ten longer|s ten pas|s test and|s test red|s than last|s that decision|s that lov
-3 s that only|s that real|s that straight|s that thing|s that think|s that up|s that you|s the are|s the around
-3 s the buy|s the depend|s the didnt|s the doesnt|s the downward|s the expect|s the forty|s the look
-3 s the method|s the might|s the nin|s the offic|s the person|s the stretch|s the such|s the tomorrow
-3 s the whenever|s the within|s their are|s their together|s them a|s then for|s then onc|s ther clu|s ther fiv
-3 s ther lin|s ther piec|s ther quarter|s ther twenty|s thi in|s thi quit|s thing <shown>|s thing ask
-3 s think nasty|s think would|s third the|s thousand with|s thre gav|s through first|s through happen
-3 s till meet|s tim spac|s to cam|s to its|s to just|s to languag|s to now|s to thought|s to together
-3 s to would|s together <shown>|s told that|s too as|s took long|s trac cod|s try out|s turn your
-3 s twelv fourteen|s twenty the|s twenty thirty|s two another|s two cas|s two cost|s two doe|s two from
-3 s two hav|s two in|s two look|s two most|s two so|s two tim|s two would|s typ you|s understand without
-3 s unles say|s until hit|s us to|s use <shown>|s use up|s variabl when|s version point|s walk <shown>
-3 s walk with|s want thre|s was befor|s was of|s was your|s went the|s what differenc|s what estimat
-3 s what must|s what shortest|s whatever suit|s when set|s when suit|s whenever ready|s whenever suit
-3 s wher coat|s wher cod|s wher it|s wher see|s which they|s whil typ|s whil with|s who and|s why <shown>
-3 s why two|s will know|s will up|s with approach|s with nod|s with of|s with plu|s with point|s wont how
-3 s wont up|s word a|s work already|s work which|s worry that|s would ask|s would behav|s would call
-3 s would comparison|s would describ|s would different|s would hand|s would measur|s would prov|s would sketch
-3 s would spend|s would version|s would wrong|s wouldnt to|s writ first|s wrong not|s wrot down|s you another
-3 s you believ|s you choos|s you for|s you least|s you non|s you problem|s you select|s youd bigint|s youll at
-3 s youll out|s your cod|s your feel|s your im|s your version|s your visit|s your wher|s your work
-3 s youv <said>|s youv back|s youv twelv|s zero <shown>|s zero you|sets up argument|sets up behind
-3 sets up consider|sets up design|sets up fals|sets up input|sets up left|sets up loud|sets up pencil
-3 sets up silent|sets up someth|sets up top|syntax all|syntax argument|syntax empty|syntax key|syntax linear
-3 syntax loop|syntax noth|syntax print|syntax tell|syntax whol|syntax yes|tells agre|tells altogether
-3 tells attention|tells behind|tells border|tells certain|tells clos|tells coin|tells cours|tells cover
-3 tells deepcopy|tells earliest|tells enumerat|tells fact|tells feet|tells floor|tells fraction
-3 tells grandparent|tells ground|tells gues|tells halfway|tells happen|tells head|tells hear|tells hold
-3 tells hunt|tells iterat|tells javascript|tells leg|tells lid|tells list|tells market|tells marry|tells mer
-3 tells miss|tells mountain|tells narrower|tells nic|tells party|tells pass|tells pond|tells pur|tells restart
-3 tells road|tells roof|tells salt|tells sentenc|tells shar|tells shed|tells sho|tells shout|tells siz
-3 tells smell|tells spoken|tells spread|tells sunny|tells swallow|tells themselv|tells toward|tells underscor
-3 tells wanna|tells whatsoever|tells wrap|w among|w an|w ann|w apology|w appl|w attack|w ballot|w bookshelf
-3 w bos|w bread|w brok|w church|w clear|w complexity|w confirm|w crack|w cur|w darlin|w descend|w discussion
-3 w drink|w duplicat|w earliest|w eaten|w effort|w empty|w engin|w expectation|w explanation|w exploration
-3 w feet|w flat|w floor|w form|w gift|w grab|w greek|w grumpy|w hash|w honey|w import|w insert|w kind
-3 w leftmost|w library|w light|w lik|w linkedlist|w loos|w meant|w messy|w modify|w nearest|w number|w nut
-3 w outlin|w party|w period|w plainest|w platform|w pond|w portion|w possibl|w rear|w requir|w sandwich
-3 w shak|w shopper|w shout|w sight|w siz|w somethin|w song|w spic|w spok|w stir|w street|w sugar
-3 w suggestion|w surround|w sweet|w swim|w symbol|w tall|w thread|w titl|w tochararray|w unbroken|w under
-3 w understandabl|w unlik|w used|w visibl|w wider|w wrestl
-2 acts ^ sets up|acts requests tells|advises anew|advises discus|advises eat|advises forward|advises nic
-2 advises replac|advises sip|advises taken|advises total|advises want|asks accord|asks catch|asks comfortabl
-2 asks fast|asks instanc|asks judg|asks messag|asks method|asks pal|asks point|asks reader|asks room|asks said
-2 asks sampl|asks task|asks unclear|asks went|b <said> begin|b <said> cur|b <said> form|b <said> its
-2 b <said> see|b <said> spread|b <said> still|b <shown> alway|b <shown> b|b <shown> being|b <shown> cas
-2 b <shown> enough|b <shown> full|b <shown> got|b <shown> infinity|b <shown> look|b <shown> pop
-2 b <shown> together|b <shown> used|b <shown> whatever|b <shown> work|b ^ almost|b ^ bob|b ^ comment|b ^ help
-2 b ^ hon|b ^ interest|b ^ itd|b ^ littl|b ^ output|b ^ python|b ^ rush|b ^ sweet|b ^ valu|b ^ w|b ^ you
-2 b ^ zero|b a bookshelf|b a compar|b a faint|b a go|b a holiday|b a lorry|b a modul|b a stopwatch
-2 b a subtraction|b a typ|b add each|b add its|b advis you|b after two|b all hundr|b all week|b along a
-2 b already ther|b alway do|b alway fill|b and <asked>|b and carry|b and end|b and from|b and keep|b and minu
-2 b and re|b and send|b and that|b angl <odd>|b angl bracket|b answer <odd>|b answer was|b appreciat your
-2 b are build|b are six|b are still|b array dot|b as every|b as that|b as you|b at hom|b averag $|b back thre
-2 b be enough|b be four|b be too|b befor <asked>|b befor mov|b behind my|b best $|b bet <odd>|b bit <asked>
-2 b breath $|b build <asked>|b but never|b by a|b call know|b can feel|b can offer|b can paus|b can use
-2 b cant confirm|b cant happen|b cant mis|b cant nam|b capital <odd>|b cas was|b cat $|b chart of|b cod and
-2 b cod notic|b com as|b comparison $|b complain about|b comput it|b confirm it|b consider the|b couldnt say
-2 b counter from|b decid how|b decid the|b decid to|b deep doe|b del <facts>|b depth is|b design <talk>
-2 b did we|b differ when|b do what|b doe an|b dominat when|b dont giv|b dot and|b dot from
-2 b dot setrecursionlimit|b down $|b down every|b drawer $|b drop out|b each height|b each on|b each possibl
-2 b each turn|b eight <facts>|b eighteenth $|b eleven pas|b end cover|b even that|b ever <facts>|b everyon has
-2 b everyth behind|b exact one|b except for|b expect for|b expect four|b eye $|b fami <facts>|b feel <facts>
-2 b feel fre|b feel stuck|b fil at|b finish that|b fir <odd>|b flag $|b floor from|b floor of|b for giv
-2 b for in|b for try|b full and|b gap $|b good company|b guest insid|b had we|b has two|b has visit
-2 b he <shown>|b hear typ|b her <shown>|b her for|b hold in|b hold only|b hon $|b honey $|b hour left|b how i
-2 b how long|b i <asked>|b i appreciat|b i read|b i repeat|b i should|b i speak|b i suggest|b if <facts>
-2 b ill listen|b im doing|b im keen|b in each|b in squar|b in thes|b index error|b input wer|b insid the
-2 b is abov|b is count|b is from|b it onc|b it whil|b iterat over|b its four|b its green|b its run
-2 b itself rather|b join it|b keep at|b know its|b last pair|b least comfortabl|b least one|b least you
-2 b leftmost one|b len of|b let follow|b let stop|b lin <odd>|b lin was|b look <said>|b loop <asked>|b low $
-2 b mak an|b many distinct|b mark every|b market $|b matter to|b may turn|b mayb $|b might <facts>
-2 b million and|b min would|b moment your|b most your|b much would|b mum $|b my ear|b my sid|b never say
-2 b nin of|b nin pass|b no to|b nobody is|b not as|b nowher $|b number of|b of em|b of int|b of only
-2 b of opener|b of sort|b of tea|b off and|b on cas|b one each|b one fix|b one youv|b only $|b only has
-2 b order by|b order do|b out right|b out yourself|b own test|b paint <talk>|b part that|b partner <talk>
-2 b paus ther|b per round|b plac on|b plan onc|b play it|b play your|b plu sign|b point one|b popitem <shown>
-2 b pressur $|b print one|b program know|b quit a|b quit som|b rather <talk>|b rather talk|b reach <odd>
-2 b read <talk>|b read at|b real <odd>|b reason behind|b recursion <talk>|b repeat till|b repeat your|b rul on
-2 b run show|b say <shown>|b say at|b say youv|b say zero|b seat <talk>|b send <talk>|b set to|b shak the
-2 b she <asked>|b should that|b should we|b shouldnt <odd>|b simpler version|b sinc we|b so i|b so many
-2 b someon <odd>|b song $|b sort of|b special about|b stack <talk>|b standard <talk>|b stay <odd>|b still has
-2 b stop the|b straight <shown>|b stretch that|b sum is|b suppos all|b sur no|b swap $|b sys has|b tak <shown>
-2 b talk it|b tall <shown>|b ten cas|b tend to|b that they|b that two|b the default|b the eighteenth
-2 b the fourth|b the full|b the height|b the insertion|b the kind|b the longest|b the market|b the outcom
-2 b the plainest|b the platform|b the sampl|b the school|b the text|b the timelin|b ther be|b ther non
-2 b ther onc|b ther precis|b they arent|b they cost|b thi a|b thi plan|b thos of|b thought behind
-2 b thousand loan|b through thi|b to <facts>|b to choos|b to production|b to thirteen|b treat as|b trip it
-2 b try <asked>|b try thre|b tupl can|b twelv pas|b two argument|b two kid|b u gav|b uneven <shown>
-2 b up <asked>|b up onc|b use deepcopy|b variabl <talk>|b variabl when|b version <asked>|b visit every|b walk $
-2 b way over|b we had|b we try|b wer we|b what end|b what gav|b what had|b what lie|b what number
-2 b whenever you|b wher another|b whether that|b which assumption|b whichever has|b whol <odd>|b with an
-2 b wonder $|b work <talk>|b would go|b would hurt|b writ new|b written in|b wrong <asked>|b you app
-2 b you arent|b you assign|b you busy|b you gav|b you mer|b you wrap|b youll alway|b youll ever|b your tal
-2 b youv mention|b zero one|guess about the language pas|guess everyth|guess fill|guess hm|guess i|guess read
-2 guess seven|guess start|language add|language grid|leads afresh|leads depend|leads sign|leads touch
-2 leads want|nothing basical|nothing bob|nothing go|nothing ha|nothing her|nothing mor|nothing need
-2 nothing neighbour|nothing off|nothing our|nothing output|nothing pair|nothing sinc|nothing under
-2 nothing wherea|nothing wrong|plan draw|plan empty|plan follow|plan one|plan that names after
-2 plan that names end|plan that names lik|plan that names sur|question can|question corner|question other
-2 question pal|question sur|question then|question throw|remark better|remark carry|remark every|remark forget
-2 remark itd|remark jump|remark left|remark les|remark not|remark python|remark rough|remark round
-2 remark suppos|remark that names right|remark welcom|remark wouldnt|reports allow|reports bell|reports belong
-2 reports biscuit|reports builtin|reports busy|reports calm|reports chanc|reports clas|reports confirm
-2 reports depend|reports dinner|reports entry|reports flat|reports glas|reports harm|reports hon|reports honey
-2 reports insid|reports kept|reports leav|reports linkedhashmap|reports magic|reports outward|reports p
-2 reports pain|reports proportion|reports rang|reports regular|reports shelv|reports sing|reports snip
-2 reports special|reports strik|reports talk|reports throw|reports use|reports visibl|requests <facts>
-2 requests car|requests com|requests comfortabl|requests estimat|requests lie|requests nasty|requests pictur
-2 requests prefer|requests smaller|requests somebody|requests step|requests wall|requests watch
-2 s <said> collection|s <said> enumerat|s <said> her|s <said> mor|s <said> pas|s <said> six|s <said> thos
-2 s <said> we|s <said> whenever|s <said> whil|s <shown> anywher|s <shown> draw|s <shown> fast|s <shown> further
-2 s <shown> given|s <shown> heart|s <shown> length|s <shown> los|s <shown> may|s <shown> mind|s <shown> shorter
-2 s <shown> span|s <shown> tiny|s <shown> tupl|s <shown> whil|s ^ cam|s ^ coat|s ^ ear|s ^ full|s ^ hidden
-2 s ^ hon|s ^ index|s ^ kind|s ^ lazy|s ^ mightnt|s ^ paper|s ^ pas|s ^ penny|s ^ probab|s ^ quarter|s ^ salt
-2 s ^ singer|s ^ sock|s ^ stuck|s ^ than|s ^ w|s ^ you|s a call|s a can|s a cant|s a card|s a clerk
-2 s a closer|s a stretch|s about plan|s about word|s add mor|s add what|s against one|s all the|s along the
-2 s along you|s and heap|s and its|s and onc|s and stretch|s another that|s answer eight|s answer two
-2 s are answer|s are choos|s as has|s as next|s as own|s at half|s at top|s aunt <shown>|s bad <shown>
-2 s begin the|s behind has|s bigger <shown>|s bit for|s bool <shown>|s both it|s breath a|s brought to
-2 s by <said>|s can find|s can work|s cant to|s carry from|s chang plan|s check with|s choos short|s cod thi
-2 s compar element|s copy that|s could me|s count <shown>|s count fals|s crash the|s describ <shown>
-2 s different you|s do each|s doe each|s doe inner|s doe result|s doesnt up|s dot the|s each at|s each of
-2 s each when|s edg the|s error non|s every <said>|s every in|s exact your|s explain <shown>|s find how
-2 s fiv on|s fiv to|s for about|s fre the|s gain it|s giv four|s giv troubl|s had in|s hand out|s hand what
-2 s happy hear|s has and|s has you|s hav common|s hav ever|s hav nic|s hav too|s head you|s hear each
-2 s help to|s high a|s how distinct|s how may|s how run|s hundr loan|s i <said>|s i advis|s i nam|s i repeat
-2 s i shar|s i through|s if hundr|s if item|s if pleas|s if start|s ill the|s im interest|s in as|s in count
-2 s in for|s in lif|s in stretch|s in way|s interest how|s into test|s is better|s is or|s it among
-2 s it happen|s it les|s it mis|s it read|s item out|s its at|s its fin|s its in|s itself <shown>
-2 s itself than|s just on|s keep to|s know it|s learn that|s leav part|s left a|s les the|s let six|s lin you
-2 s lo hi|s long that|s longer your|s mad settl|s mak outer|s me fiv|s me plan|s me short|s me story
-2 s messy of|s met <said>|s middl a|s minut left|s moment a|s moment the|s mor ten|s mor to|s much that
-2 s must a|s my too|s nam with|s need <shown>|s neighbour are|s nest <shown>|s never been|s next iter|s nin a
-2 s no about|s no ever|s non open|s not thi|s of between|s of did|s of equal|s of kind|s of look|s of outcom
-2 s of part|s of position|s on twelv|s on youd|s one another|s one at|s one com|s one insid|s one touch
-2 s or your|s out now|s over length|s over one|s own <said>|s pas comparator|s paus for|s person <shown>
-2 s pick of|s pity <shown>|s play <shown>|s plenty tim|s point the|s point your|s popitem the|s put ther
-2 s queu you|s quiet your|s rather about|s repeat its|s repeat sam|s repeat to|s return new|s rough minut
-2 s run <shown>|s run in|s say statement|s sentenc a|s set and|s she them|s sheet a|s show what|s sit a
-2 s sit each|s sit it|s slot the|s small that|s som now|s someon for|s sort at|s sort with|s spot it
-2 s spread <said>|s start <said>|s sys a|s sys setrecursionlimit|s talk into|s talk your|s term <shown>
-2 s test fiv|s test thi|s than les|s that my|s that on|s that show|s that than|s the altogether|s the back
-2 s the however|s the im|s the isnt|s the per|s the should|s the until|s them now|s ther a|s ther moment
-2 s ther onc|s ther pressur|s they one|s thi mak|s thing check|s thing the|s thre it|s threw error
-2 s through <shown>|s to afterward|s to dictionary|s to eighteenth|s to plan|s to that|s to told|s told about
-2 s took last|s trac the|s twic the|s two count|s two form|s two mor|s two on|s two stand|s two youd
-2 s u <shown>|s under two|s until settl|s up for|s up her|s we fiv|s we put|s we up|s went for|s what nic
-2 s what unclear|s when isnt|s when someth|s whether <said>|s whether belong|s whether is|s which dominat
-2 s which fin|s which mov|s which thes|s who a|s whoever <shown>|s will <said>|s will writ|s with but
-2 s with fix|s with over|s with zero|s wont one|s would approach|s would buy|s would hop|s would most
-2 s would mov|s would nasty|s would too|s writ wher|s you again|s you asid|s you besid|s you eight|s you linear
-2 s you six|s you would|s you youd|s youd thi|s youll <shown>|s your doesnt|s your for|s your going
-2 s your remember|s your think|s youv what|sets up fil|sets up front|sets up green|sets up pair|sets up program
-2 sets up short|syntax lik|syntax multiply|syntax null|syntax number|syntax to|syntax which|tells angl
-2 tells anywher|tells arrangement|tells cat|tells chair|tells children|tells compar|tells dark|tells downward
-2 tells eighteenth|tells fill|tells fruit|tells gat|tells inf|tells instead|tells itd|tells mes|tells minimum
-2 tells morn|tells parameter|tells pivot|tells precis|tells refer|tells round|tells send|tells singl|tells snip
-2 tells symbol|tells thread|tells trunc|tells wee|tells youd|w ampersand|w arrangement|w binarysearch|w body
-2 w breakfast|w breath|w busiest|w cap|w catalogu|w chop|w chronological|w coincid|w collect|w company
-2 w concentrat|w cours|w creativ|w dark|w declin|w del|w disturb|w divider|w eat|w eighteenth|w encourag
-2 w examin|w expens|w feed|w field|w film|w fir|w frown|w functool|w goodby|w gossip|w grey|w heat|w hes
-2 w ice|w impressiv|w jacket|w jar|w knot|w leader|w locat|w lord|w mail|w maynt|w measur|w monday|w mum
-2 w my|w nan|w nap|w necklac|w negativ|w non|w occur|w orang|w our|w outermost|w owl|w pag|w pain|w paren
-2 w pray|w priz|w purpos|w pursu|w quot|w r|w react|w respect|w scissor|w scribbl|w seven|w shant|w shoot
-2 w shown|w singer|w slow|w snip|w span|w stall|w suggest|w suit|w suppos|w suspicion|w sweetheart|w system
-2 w taller|w tend|w tied|w tour|w toward|w unpack|w voucher|w waiter|w whenever|w whol|w widest
-1 w accord|w account|w act|w ahead|w aim|w alongsid|w amaz|w argu|w assignment|w awkward|w balanc|w ball
-1 w bank|w bar|w belt|w best|w billion|w biscuit|w boat|w bor|w british|w calm|w caretaker|w carriag
-1 w cashier|w chapter|w chart|w chat|w clas|w clumsy|w coin|w com|w cosy|w cousin|w cover|w cruel|w cumin
-1 w curiosity|w day|w decent|w deputy|w dream|w drum|w dvdf|w edit|w em|w encouragement|w energy|w enjoy
-1 w enter|w enumerat|w everybody|w exist|w expression|w fact|w factor|w fals|w familiar|w favourit|w fix
-1 w follow|w footprint|w found|w full|w generat|w glas|w gonna|w gotta|w grew|w guess|w guilty|w hall
-1 w harder|w hast|w heappush|w help|w hesitat|w hotel|w hunt|w id|w identical|w imagin|w improper
-1 w insertion|w int|w intend|w intermediat|w interviewer|w invit|w iter|w iterator|w java|w junior|w kitchen
-1 w lamp|w land|w laugh|w lean|w likewis|w lock|w mean|w mightnt|w milk|w mother|w mountain|w multiply
-1 w nada|w nil|w nois|w older|w outer|w outta|w overwritten|w parad|w parcel|w particular|w pear|w peck
-1 w penny|w personal|w phras|w playlist|w porch|w potato|w power|w pretend|w println|w procedur|w production
-1 w prompt|w python|w query|w raisin|w recall|w reckon|w regard|w regret|w regular|w repeat|w restart
-1 w return|w rub|w safer|w scor|w sent|w seventh|w sign|w sixth|w slic|w sneak|w sol|w someon|w somewher
-1 w son|w spr|w sprint|w station|w stopwatch|w stranger|w stream|w suitcas|w sun|w surnam|w tear|w text
-1 w thumb|w thursday|w tim|w timelin|w tiny|w tip|w toddler|w took|w trail|w tricky|w twelfth|w um|w use
-1 w user|w verify|w wagon|w watch|w wherea|w whisper|w whistl|w wind|w z|w zip
0 w abba|w abeg|w aboard|w abren|w absolut|w accountant|w admir|w admit|w advis|w affect|w afterward|w agre
0 w aint|w air|w aisl|w album|w almost|w altogether|w anyway|w app|w appeal|w archiv|w arraydequ|w asi
0 w asid|w ask|w asterisk|w au|w averag|w awful|w aye|w baby|w background|w bang|w bas|w becam|w becom
0 w begun|w bell|w belong|w bet|w biggest|w birthday|w bles|w block|w blu|w bookend|w boundary|w bowl|w bre
0 w brief|w bring|w budg|w budget|w bunch|w cak|w camera|w capital|w captain|w cara|w careles|w caus|w ceil
0 w cellar|w challeng|w cheat|w checkout|w cheerful|w chocolat|w chunk|w closest|w coast|w coincidenc|w cold
0 w color|w commit|w compliment|w confus|w conjunto|w consult|w conta|w contain|w containskey|w continu
0 w contract|w convenient|w cop|w corridor|w court|w crash|w creat|w cuando|w cupboard|w darin|w decorator
0 w deep|w deepest|w deja|w den|w deslizant|w detectiv|w diagonal|w diary|w dictat|w differenc|w difficult
0 w difficulty|w dig|w disagr|w disappoint|w discard|w discus|w dish|w divid|w doctor|w dog|w doin|w doubter
0 w dough|w drama|w drew|w driver|w dry|w duck|w due|w dull|w dunder|w dust|w earn|w easiest|w easy
0 w eerst|w einmal|w eldest|w elk|w elsewher|w english|w espanol|w essential|w euro|w event|w exceed
0 w excellent|w exchang|w exclamation|w exclud|w excus|w exhaust|w expres|w fac|w fancy|w far|w favour
0 w fell|w felt|w figur|w fill|w find|w finish|w fit|w flea|w forbidden|w fre|w freq|w fridg|w ful|w func
0 w ganz|w gap|w garden|w gardener|w general|w gentl|w german|w go|w goodnes|w gos|w gotcha|w greatest
0 w grief|w ground|w growth|w guarant|w gues|w gut|w halfway|w halt|w hand|w handsom|w happier|w helpful
0 w hen|w herself|w hey|w hi|w hiccup|w hierarchy|w hint|w history|w hit|w ho|w hold|w hon|w hop|w host
0 w however|w hungry|w huntin|w ihr|w ihrer|w implement|w implementation|w indent|w indoor|w information
0 w instanc|w intact|w intern|w interview|w intrigu|w inward|w jo|w jumbl|w keen|w kettl|w kne|w know
0 w largest|w lawn|w lead|w leaf|w leav|w led|w leetcod|w leg|w lent|w let|w letzten|w liberty|w lip
0 w listener|w littl|w llegar|w long|w lookin|w lottery|w lowest|w luhn|w lump|w maam|w machin|w main
0 w manag|w matter|w mayb|w melt|w mention|w mes|w mess|w mil|w millisecond|w mira|w mis|w mismatch
0 w mistak|w modification|w monk|w mow|w muev|w mumbl|w naar|w narrower|w nearer|w negat|w nervou|w newer
0 w noon|w nop|w noth|w nothin|w nowt|w ns|w nudg|w ob|w oclock|w odd|w ol|w old|w onward|w operator
0 w orchestra|w ord|w os|w outset|w overfull|w oya|w panic|w pantry|w pardon|w park|w partition|w peech
0 w perfect|w perform|w permit|w person|w photograph|w piano|w pictur|w pin|w pitch|w player|w plenty|w plug
0 w plumber|w pocket|w polish|w polit|w poll|w pound|w premier|w present|w press|w pric|w primero|w probab
0 w proc|w proces|w programm|w proportion|w proportional|w public|w pun|w pur|w puzzl|w quarrel|w quintillion
0 w rain|w random|w rank|w raw|w read|w realiz|w reason|w reasonabl|w rebuilt|w recap|w receipt|w recht
0 w recogniz|w recur|w referenc|w reflect|w rejoin|w relativ|w relief|w remain|w remind|w requirement
0 w reservation|w respond|w result|w retain|w riddl|w righto|w rock|w rotten|w round|w rout|w rung|w saf
0 w sal|w sand|w say|w script|w seal|w secrecy|w secret|w sell|w sequenc|w ses|w shap|w sheet|w shell
0 w shin|w ship|w shortcut|w shortest|w shouldv|w sid|w sil|w simplement|w singl|w sir|w sit|w slight
0 w slightest|w slim|w small|w smell|w snail|w soft|w sold|w solution|w somebody|w someth|w sommet|w soul
0 w sound|w soup|w special|w specific|w spik|w splash|w splic|w spoil|w spoiler|w spoken|w stand|w standard
0 w star|w steady|w steer|w stell|w sticky|w sting|w stov|w struggl|w student|w stumbl|w subject
0 w successful|w summaris|w summariz|w sunday|w super|w surer|w sweat|w tackl|w taken|w talent|w tangl|w tap
0 w tast|w taught|w team|w technical|w tel|w telephon|w tens|w tenth|w themselv|w theyr|w theyv|w thorough
0 w thr|w throughout|w tight|w tiniest|w toast|w tongu|w tor|w tos|w total|w track|w trait|w tram|w troubl
0 w typical|w uh|w ultima|w underlin|w underneath|w undon|w unfinish|w unfortunat|w unhappy|w untouch|w upon
0 w upward|w using|w v|w valid|w vector|w ventana|w visitor|w voisin|w volum|w waitin|w wak|w warm|w warn
0 w water|w way|w wear|w whatll|w whatsoever|w wheel|w wherever|w whichever|w whit|w wid|w win|w winner
0 w woh|w wonder|w work|w wors|w writ|w yall|w year|w yield|w youd|w zu
1 w action|w additional|w advanc|w ahoy|w alphabetical|w alternativ|w ampl|w animal|w anyth|w anywher|w apart
1 w array|w avant|w back|w bak|w band|w barman|w bear|w besid|w besucht|w big|w bold|w bookkeeper|w bother
1 w built|w ca|w cam|w car|w carta|w cheapest|w cheek|w cheer|w chosen|w cierra|w coffe|w como|w comparison
1 w compound|w consider|w corner|w creak|w credit|w croupier|w cue|w custom|w daresay|w dattent|w despu
1 w determin|w deutsch|w dicionario|w died|w differenz|w doorman|w doublement|w drawn|w ensuit|w everywher
1 w exc|w expensiv|w falta|w fastest|w fenetr|w fetch|w fila|w flag|w forbid|w forever|w francai|w frequenc
1 w fullest|w funny|w fur|w glissant|w goal|w god|w going|w googl|w gro|w grow|w hai|w harm|w head
1 w himself|w hir|w huh|w idl|w important|w inclin|w increas|w indic|w ingredient|w insid|w intervall|w je
1 w jeder|w knoten|w legal|w length|w letra|w lettr|w luggag|w manner|w match|w meadow|w medio|w meet
1 w metti|w monticulo|w movement|w multip|w nic|w notic|w nur|w obey|w obvious|w occurrenc|w opposit
1 w original|w oughta|w pal|w parish|w pattern|w pehl|w phir|w pip|w poi|w posicion|w program|w property
1 w rakho|w rarest|w receptionist|w recognis|w recorr|w remark|w repair|w room|w rop|w satisfy|w schau
1 w school|w sens|w sentenc|w sery|w sheep|w shingl|w shirt|w signatur|w slowest|w snak|w staircas|w stroll
1 w su|w tabla|w talkin|w tamanho|w tamano|w te|w tea|w terr|w test|w thu|w trad|w travel|w tribonacci
1 w tu|w twig|w unclip|w uncoupl|w understood|w unfold|w untidy|w useful|w van|w verschmelzen|w vertic|w wav
1 w weekend|w went
2 act sets up|acts leads advises|acts reports sets up|advises cell|advises combin|advises d|advises default
2 advises leap|advises link|advises pocket|advises reachabl|advises rul|advises runner|advises say
2 advises smaller|advises stood|advises swallow|advises unclos|asks languag|asks larg|asks match|asks old
2 asks sav|asks sit|b <said> her|b <said> mean|b <said> part|b <said> then|b <shown> book|b <shown> fool
2 b <shown> hav|b <shown> is|b <shown> low|b <shown> mor|b <shown> n|b <shown> past|b <shown> pick
2 b <shown> problem|b <shown> proper|b <shown> remain|b <shown> second|b <shown> spill|b <shown> spot
2 b <shown> stroll|b <shown> wrot|b ^ catch|b ^ compt|b ^ decid|b ^ dummy|b ^ dynamic|b ^ ek|b ^ full|b ^ haha
2 b ^ hed|b ^ length|b ^ may|b ^ middl|b ^ mor|b ^ went|b ^ wie|b ^ x|b a as|b a beach|b a blok|b a drop
2 b a girl|b a gues|b a log|b a match|b a thre|b abl to|b about half|b add is|b afterward $|b also not
2 b alway tak|b amount of|b and can|b and lift|b and nin|b and s|b and tail|b answer $|b anywher on|b append $
2 b are far|b as str|b at <talk>|b b $|b b as|b backward on|b be serv|b beat it|b befor he|b being in
2 b belong together|b below <hinted>|b bloqu $|b bos <shown>|b box <odd>|b by fiv|b call that|b cam <shown>
2 b cam to|b can clos|b can show|b candidat who|b car in|b card and|b cas cam|b caterpillar on|b century $
2 b chain <hinted>|b chain in|b chain you|b chang in|b chang whil|b check let|b child <talk>|b club with
2 b cod <shown>|b cod as|b colon and|b complet befor|b condition $|b cost is|b could $|b could hav|b count by
2 b count dot|b count plu|b crash becaus|b cry $|b de cada|b depth one|b deux <unknown>|b deux precedent
2 b dict <talk>|b dictionary whos|b didnt <facts>|b differenc befor|b different <facts>|b doe what|b don $
2 b dont los|b dos <odd>|b downward until|b drop on|b drop to|b each entry|b each even|b ear to|b ein doppelt
2 b eleven minut|b equal how|b es ist|b ever compar|b every month|b every step|b every touch|b eye and
2 b fail becaus|b fall apart|b fami $|b favourit is|b figur out|b first you|b fiv <asked>|b fiv <facts>
2 b floor and|b for good|b for look|b for sur|b former <talk>|b four $|b from <said>|b generation at|b go back
2 b grandmother <odd>|b grow by|b hachag <odd>|b had <odd>|b haha $|b has read|b hav arriv|b hav too|b he has
2 b head creep|b head stretch|b hold of|b hom with|b hopeles $|b how will|b hurt to|b i did|b i mention|b i to
2 b if no|b if you|b im stay|b in <talk>|b inner one|b input for|b insid it|b instant whether|b into my
2 b is higher|b is miss|b it around|b it break|b it match|b it reach|b it sav|b it wher|b itll <shown>
2 b its mov|b its possibl|b kid <shown>|b kind of|b knew wher|b las <odd>|b last a|b last at|b last com
2 b last group|b last or|b latest index|b link one|b littl brother|b liv $|b logarithmic tim|b look that
2 b lookup is|b loop of|b lot is|b lower <asked>|b lru <hinted>|b lru <telling>|b lru cach|b luego <odd>
2 b mad it|b mak <shown>|b many two|b me for|b meanwhil is|b memory on|b million <said>|b mind <said>|b miss a
2 b most <facts>|b mov along|b much <facts>|b must start|b my daughter|b nam and|b need two|b neednt <telling>
2 b neednt sort|b never <said>|b newcomer $|b next <telling>|b nin on|b no count|b nombr <odd>|b now <talk>
2 b of <asked>|b of hav|b of jumper|b of me|b of nod|b of pil|b off an|b old spot|b oldest one|b on first
2 b on one|b on your|b one again|b one away|b one down|b one quick|b one that|b one until|b one without
2 b only as|b order dict|b other in|b other thre|b otherwis go|b otherwis you|b out for|b over at|b over your
2 b parcour <odd>|b parcour en|b partner first|b pas if|b pass everyth|b past the|b peopl who|b plac <asked>
2 b possibl <telling>|b possibl tal|b precis how|b problem <talk>|b profundidad <odd>|b pull one|b queu <facts>
2 b queu <odd>|b queu dot|b quiet whil|b read each|b real two|b reason to|b recursion is|b remember how
2 b replac it|b rest can|b rest fall|b result the|b return <said>|b right <asked>|b right and|b room for
2 b rout $|b rul out|b run the|b saw that|b say <odd>|b say <talk>|b scan <talk>|b see <odd>|b see me|b serv $
2 b sheet of|b sheet with|b short <facts>|b shortest <odd>|b sie <odd>|b sign it|b simp <facts>|b simp <shown>
2 b sinc youd|b six and|b skin $|b skip that|b slip of|b small <shown>|b smallest <shown>|b so nic
2 b som <telling>|b somewher <talk>|b sort as|b sort half|b spot in|b stal <facts>|b stal <hinted>|b stal end
2 b stop <facts>|b subarray with|b suggest <hinted>|b sur <talk>|b sweep <hinted>|b sweep lin|b tail <shown>
2 b tal and|b ten or|b ten to|b test with|b than sign|b that are|b that at|b that becaus|b that call
2 b that must|b that nobody|b that worth|b the bar|b the editor|b the empty|b the insid|b the interview
2 b the judg|b the letter|b the month|b the nail|b the quiet|b the top|b the version|b their last|b them befor
2 b ther <asked>|b they differ|b theyr equal|b thi for|b thi one|b thing are|b think in|b thos $|b thos <facts>
2 b thos in|b thos with|b through four|b tim its|b to meet|b to tak|b to thos|b to trip|b toh <unknown>
2 b too far|b too high|b tower and|b toy <odd>|b trac <shown>|b trad spac|b trip you|b twic on|b two fewer
2 b two is|b two it|b two number|b two should|b two way|b two word|b ultimo bloqu|b unorder <hinted>
2 b unorder <telling>|b unorder map|b until <talk>|b until they|b up befor|b used <telling>|b variabl <telling>
2 b very <talk>|b visit <talk>|b visit it|b visite $|b walk it|b was call|b was the|b well be|b went by
2 b wer ther|b wer wrong|b wev got|b what remain|b what still|b what stop|b what ther|b when <asked>
2 b when everyth|b when to|b wher exact|b wher to|b who first|b whoever at|b why <said>|b window <odd>
2 b with prev|b without sort|b wont ever|b work $|b work fin|b work one|b work upward|b would <talk>
2 b would blow|b would not|b writ thi|b x is|b y <unknown>|b y luego|b yesterday <talk>|b you bump|b you hop
2 b you pil|b you right|b you treat|b you why|b you wor|b youd <talk>|b youd gain|b youd see|b your cas
2 b your present|b your short|b your slow|b youv check|b youv mix|b youv solv|guess correct|guess count
2 guess number|language would|leads fre|leads moment|leads spot|leads stack|leads tak|leads twin|n <shown> 3
2 nothing clos|nothing compt|nothing constant|nothing die|nothing dynamic|nothing ek|nothing giv|nothing hed
2 nothing honest|nothing island|nothing memory|nothing taken|nothing thre|nothing went|nothing wrap|plan isnt
2 plan left|plan no|plan reports|plan see|plan that names aye|plan that names id|plan that names it
2 plan that names see|plan that names when|plan when|plan yes|question halv|question sets up|remark am
2 remark forty|remark someth|remark step|remark strict|remark that names doe|remark that names its
2 remark that names look|remark that names without|reports cold|reports correct|reports day|reports end
2 reports everyth|reports fals|reports further|reports haha|reports heavier|reports hes|reports hit
2 reports indexerror|reports layer|reports notic|reports pictur|reports pur|reports record|reports respectabl
2 reports sat|reports settl|reports sip|reports skip|reports straighten|reports together|reports version
2 reports walk|reports wherever|requests afterward|requests built|requests figur|requests ive|requests part
2 requests path|requests sur|requests turn|s <said> after|s <said> bit|s <said> finish|s <said> gon|s <said> so
2 s <said> well|s <shown> <n>|s <shown> any|s <shown> better|s <shown> coat|s <shown> common|s <shown> compar
2 s <shown> don|s <shown> everyon|s <shown> finish|s <shown> ink|s <shown> know|s <shown> longer
2 s <shown> restart|s <shown> smil|s <shown> suffic|s <shown> twin|s <shown> up|s ^ agre|s ^ are|s ^ bigger
2 s ^ binomial|s ^ calendar|s ^ chop|s ^ club|s ^ fibonacci|s ^ frequency|s ^ haha|s ^ hed|s ^ look|s ^ machin
2 s ^ memory|s ^ numero|s ^ overflow|s ^ parcour|s ^ plain|s ^ popleft|s ^ por|s ^ seat|s ^ secretary
2 s ^ spill|s ^ squar|s ^ surpris|s ^ twelv|s ^ upon|s ^ whenever|s ^ wie|s ^ yesterday|s a country|s a last
2 s a linear|s a look|s a onc|s a slower|s a stack|s a told|s abba start|s about one|s add check|s add latest
2 s after at|s after word|s already by|s alway most|s and about|s and are|s and happy|s and instead
2 s and itself|s any youv|s anyth left|s append final|s are lin|s are to|s as are|s as of|s at index
2 s at thousand|s at upper|s b in|s back <shown>|s be use|s been on|s been yet|s befor forget|s befor reach
2 s behind twin|s both only|s both your|s bound to|s buy <shown>|s by has|s by plac|s by ther|s by without
2 s call in|s cam is|s can an|s can ever|s can reach|s can right|s candidat it|s cant back|s car itself
2 s cas <said>|s clash the|s clos and|s club <shown>|s com one|s com when|s comparator the|s count can
2 s cros all|s d n|s decid half|s dem sortieren|s dictionary all|s doe with|s doesnt at|s dont me
2 s dos anterior|s doubl it|s down first|s down the|s down to|s each against|s each can|s each cell|s each down
2 s each up|s ein verkettet|s el bloqu|s eleven twelv|s end its|s end return|s equal many|s error a|s fall by
2 s fals its|s fill a|s first to|s first with|s for or|s for them|s from bottom|s from it|s further that
2 s gav the|s grandmother her|s hachag une|s hand an|s hard to|s has four|s hav set|s he on|s head tail
2 s hear from|s her its|s her you|s her your|s how evaluat|s how is|s i as|s i j|s i mention|s i youll
2 s if at|s if call|s if end|s if entry|s if held|s if lookup|s if the|s im say|s in also|s in bel|s in lin
2 s in run|s in straighten|s initial d|s interview week|s into bar|s is her|s is longer|s is month|s is perfect
2 s is thi|s is worth|s isnt befor|s it becaus|s it up|s its been|s its binary|s its gues|s its on|s its too
2 s its your|s just for|s knew the|s last if|s last kept|s lead a|s leav for|s left middl|s let finger
2 s let map|s look first|s loop that|s low middl|s mark when|s marker the|s may me|s me mention|s meanwhil the
2 s middl constant|s most to|s my candidat|s next next|s normal <shown>|s not and|s of comma|s of don|s of door
2 s of grow|s of input|s of link|s of not|s of than|s of twin|s often went|s on is|s on item|s on its
2 s on nobody|s onc stretch|s one cam|s one green|s one learn|s one rather|s one tim|s only a|s open the
2 s order on|s order to|s other <said>|s ought be|s out innermost|s over sam|s overwrit first|s overwrit with
2 s pair hash|s pas you|s phon in|s pictur pil|s plac a|s plac to|s plain of|s pointer a|s position a
2 s position an|s power two|s proper <shown>|s push and|s push the|s put current|s python remember|s rang one
2 s read backward|s read that|s reason <shown>|s remember you|s rest it|s return when|s return without|s ring a
2 s round your|s said the|s sam again|s sam in|s seat <shown>|s self mov|s shorter the|s shortest out
2 s should <said>|s should at|s sinc can|s slip paper|s slot each|s smallest by|s smallest is|s sort and
2 s sort count|s sound right|s spac tim|s tabl what|s ten eleven|s test a|s test in|s that again|s that going
2 s that mind|s the bill|s the climb|s the figur|s the may|s the nod|s the rather|s the station|s their for
2 s them lin|s them up|s then as|s ther method|s think guess|s thos it|s though the|s to by|s to from|s to her
2 s to index|s to keyboard|s to not|s to one|s to ther|s to with|s train <shown>|s trip the|s try the
2 s twenty or|s twenty will|s two after|s two fewer|s unhook nod|s until old|s up miss|s use dequ|s utilis fil
2 s want for|s want go|s want hear|s was answer|s was first|s way of|s well the|s what tak|s when has
2 s whenever <said>|s which all|s which plenty|s which tak|s which two|s whichever you|s who up|s whod thought
2 s wid with|s will it|s window slid|s with another|s with check|s with has|s with loan|s wont either
2 s work <shown>|s would lay|s would work|s would you|s writ it|s yesterday the|s you only|s you why
2 s you written|s youd as|s youll it|s your at|s your call|s your dont|s your of|s your round|s your someth
2 s your walk|s youv <shown>|sets up compar|sets up drawer|sets up good|sets up however|sets up jump|sets up key
2 sets up longer|sets up opener|sets up talk|sets up want|syntax new|tells agr|tells ahead|tells aim|tells big
2 tells bloqu|tells choir|tells contain|tells coupl|tells def|tells dir|tells egg|tells erst|tells favourit
2 tells float|tells gap|tells grew|tells hurry|tells interviewer|tells ko|tells lov|tells lower|tells luego
2 tells moment|tells nombr|tells number|tells peel|tells podium|tells profondeur|tells profundidad
2 tells reachabl|tells recursiv|tells regard|tells sa|tells simpl|tells solution|tells suma|tells techniqu
2 tells um|tells unclos|tells version|tells visite|tells wie|w aag|w ab|w abl|w abov|w adapt|w age|w alik
2 w arriv|w bed|w begin|w beyond|w blok|w bloqu|w both|w branch|w break|w call|w checker|w choos|w climb
2 w common|w complet|w complicat|w conductor|w cool|w cor|w cuenta|w desk|w dir|w ditch|w doesnt|w einem
2 w encontrar|w entry|w equality|w exponential|w fan|w fault|w fin|w fus|w gentleman|w glid|w great|w haha
2 w hard|w has|w haufigkeit|w held|w hidden|w hing|w hinten|w honest|w hum|w ifs|w inorder|w instrument
2 w ive|w jao|w jok|w kindergarten|w ko|w larg|w lesson|w leur|w lift|w lit|w longer|w look|w luck|w luego
2 w meal|w memory|w merk|w mouth|w mushroom|w networkx|w night|w oma|w p|w palm|w pan|w peek|w pencil
2 w pension|w percent|w piec|w plank|w pleasant|w postorder|w prefix|w profundidad|w provid|w puddl|w rack
2 w ran|w relation|w relink|w reveal|w run|w sa|w sack|w see|w si|w simplest|w spend|w spin|w starter
2 w stuff|w suma|w summ|w suspiciou|w taill|w through|w throw|w til|w tower|w umbrella|w uncut|w uno|w very
2 w visite|w vorn|w want|w warmer|w wasteful|w weight|w wert|w wie|w wish|w wrot|w younger|w zahlen
3 acts advises leads|advises addition|advises avoid|advises backward|advises condition|advises enter
3 advises finish|advises hom|advises hour|advises hunt|advises inclusiv|advises larger|advises lie|advises near
3 advises pencil|advises previou|advises recursiv|advises self|advises simpler|advises stamp|advises together
3 advises told|advises unhook|advises weakest|asks bound|asks final|asks going|asks instant|asks keep|asks lif
3 asks pop|asks slip|asks talk|b <n> <hinted>|b <said> cost|b <said> each|b <said> lead|b <said> want
3 b <said> whatsoever|b <shown> also|b <shown> cell|b <shown> depend|b <shown> ear|b <shown> even|b <shown> goe
3 b <shown> lean|b <shown> leav|b <shown> mad|b <shown> map|b <shown> might|b <shown> over|b <shown> self
3 b <shown> sid|b <shown> sinc|b <shown> smaller|b <shown> stack|b <shown> then|b <shown> through|b <shown> throw
3 b <shown> too|b <shown> tre|b ^ absolut|b ^ afterward|b ^ aur|b ^ binar|b ^ board|b ^ cest|b ^ clear|b ^ die
3 b ^ du|b ^ either|b ^ equal|b ^ es|b ^ find|b ^ guarda|b ^ har|b ^ heh|b ^ huh|b ^ into|b ^ ive|b ^ mhm
3 b ^ mid|b ^ nah|b ^ never|b ^ ordena|b ^ ouch|b ^ precis|b ^ previou|b ^ provid|b ^ question|b ^ recherch
3 b ^ run|b ^ seven|b ^ straight|b ^ thi|b ^ track|b ^ trad|b ^ voila|b ^ was|b ^ wrot|b ^ yaar|b ^ yall
3 b a built|b a colour|b a com|b a diary|b a fan|b a hand|b a hous|b a larg|b a marker|b a pity|b a ticket
3 b a tun|b a way|b about <odd>|b about <talk>|b about each|b accordion $|b add $|b add and|b add both
3 b add on|b addition and|b advanc the|b after a|b after ring|b again each|b again whil|b all over|b allow to
3 b already has|b also hav|b also mov|b also need|b alway mov|b an <telling>|b an <unknown>|b an index
3 b an onion|b and either|b and evict|b and forth|b and look|b and los|b and middl|b and return|b and the
3 b and youd|b anfang sortieren|b answer for|b answer her|b are d|b arent <talk>|b arent they|b array by
3 b at depth|b at them|b ate the|b avec un|b away <shown>|b away which|b away you|b back first|b back the
3 b backward and|b bad $|b balloon $|b bar the|b be doing|b be mark|b be nervou|b be simpler|b be ther
3 b be visit|b becaus the|b been reach|b befor all|b befor thi|b befor youv|b beforehand $|b begin to
3 b being <shown>|b belong <asked>|b best one|b bill $|b bit <unknown>|b bloc $|b block of|b board <shown>
3 b book in|b both neighbour|b both plac|b brauchst du|b built last|b burst <odd>|b burst balloon|b busca <odd>
3 b but the|b by how|b by open|b by ring|b by yourself|b c to|b call knew|b call mak|b call the|b cam by
3 b cam out|b can a|b can already|b can contain|b can step|b can unhook|b candidat <asked>|b cant shut
3 b catch <shown>|b certain <odd>|b certain <talk>|b chaine $|b character by|b check at|b check on|b choic $
3 b climb $|b clock <talk>|b closer alway|b closer match|b coat check|b colour the|b com off|b comma b
3 b company $|b compara <odd>|b comparison a|b complet <hinted>|b complet <telling>|b complet sort|b compt <odd>
3 b con el|b correct answer|b cost <talk>|b couldnt the|b count downward|b count its|b count of|b count would
3 b count you|b cros off|b cross <shown>|b crowd <talk>|b cut the|b d <shown>|b delet the|b depth <asked>
3 b dequ with|b der beiden|b dernier <odd>|b dernier bloc|b diccionario $|b diccionario <odd>|b dichotomiqu $
3 b dictionary <shown>|b dictionary by|b dictionary is|b did thi|b didnt $|b die on|b do about|b don with
3 b dont think|b doppelt <odd>|b doppelt verkettet|b dot popitem|b doubl is|b down <odd>|b du brauchst
3 b du nicht|b each generation|b each one|b each step|b each tal|b each til|b eight <asked>|b ein worterbuch
3 b either lengthen|b el inicio|b election <talk>|b els <asked>|b els it|b en profondeur|b end is|b end it
3 b end when|b end you|b enlazada $|b enter and|b entry to|b ergebniss <odd>|b est la|b est trie|b estimat $
3 b even he|b every <shown>|b every result|b everyth befor|b evict from|b explor all|b extend linkedhashmap
3 b f <shown>|b fall on|b faut <odd>|b feel <hinted>|b few <asked>|b fewer than|b fin <asked>|b finger <talk>
3 b finish <shown>|b finish one|b first <telling>|b fiv thousand|b for it|b for onc|b for today|b found the
3 b four giv|b four thre|b fre <odd>|b freez the|b frequency <odd>|b frequency tabl|b fresh <talk>|b fresh bit
3 b from any|b from behind|b from neighbour|b from two|b full <said>|b furthest <shown>|b gather <shown>
3 b giv each|b glad $|b glu <talk>|b glu each|b go $|b go <asked>|b go is|b going <facts>|b going back
3 b going down|b got mor|b got one|b got to|b grandmother <talk>|b grandmother kept|b guard the|b guarda <odd>
3 b had <hinted>|b halv alway|b handy $|b happy with|b has never|b has pigeonhol|b hashtabell <odd>|b hav <said>
3 b hav bet|b he <asked>|b he <telling>|b heard the|b hed <talk>|b heh $|b her in|b her last|b higher than
3 b hit $|b hit <shown>|b hold is|b hop to|b how a|b how good|b however <shown>|b hunt for|b i <shown>
3 b i hold|b i must|b i saw|b i wear|b idea as|b idea of|b if <odd>|b if a|b il <odd>|b im no|b imagin <talk>
3 b in both|b in lov|b in sequenc|b in twic|b in until|b includ a|b index you|b indic $|b inicio <odd>
3 b inicio y|b instant <telling>|b instant lookup|b interviewer <talk>|b into <unknown>|b into a|b is about
3 b is dynamic|b is last|b is no|b is noth|b is truthy|b isnt necessary|b isnt the|b it <facts>|b it <unknown>
3 b it another|b it are|b it cam|b it doubl|b it on|b it rather|b it thi|b it till|b its a|b its bigger
3 b its don|b its entry|b its mat|b its match|b its neighbor|b its still|b its tail|b javascript <telling>
3 b javascript map|b just <telling>|b just look|b just onc|b just two|b ka <unknown>|b ke <unknown>
3 b keep <asked>|b key it|b kind <talk>|b kitchen $|b knew the|b knew youd|b know how|b know that|b l $
3 b land on|b larger $|b last candidat|b latest <hinted>|b lay each|b leav you|b length of|b let park
3 b let their|b let your|b letter word|b level $|b lin <telling>|b lin one|b linear way|b link <hinted>
3 b list when|b lista <unknown>|b littl <unknown>|b log you|b logarithmic <shown>|b look a|b loop <talk>
3 b loop a|b los sleep|b lov with|b lru <odd>|b lru underscor|b many <hinted>|b many tim|b map <facts>
3 b may repeat|b may you|b me just|b me mor|b me nod|b me that|b mehr brauchst|b memory $|b mention <telling>
3 b mer <talk>|b met them|b mhm $|b mid <facts>|b mid plu|b middl are|b mild <talk>|b mistak $|b moiti <odd>
3 b mov thing|b much $|b much <hinted>|b n <shown>|b n <unknown>|b nam <odd>|b natural $|b near <hinted>
3 b neednt be|b neighbor on|b neighbour alon|b neighbour is|b neither <said>|b never comment|b never hurt
3 b never mark|b newcomer is|b newest <odd>|b nic <odd>|b nin and|b nod with|b not after|b nowher to|b of c
3 b of min|b of valu|b often it|b old <shown>|b on blot|b on last|b on sock|b one <unknown>|b one bucket
3 b one call|b one com|b one doesnt|b one drawer|b one fewer|b one look|b one wont|b only from|b only run
3 b opener on|b optimal <talk>|b ordena <odd>|b ordena por|b order $|b ordinary <hinted>|b ouch $|b out on
3 b out what|b out which|b over <asked>|b pair <odd>|b pair <talk>|b park that|b partner befor|b partner is
3 b per candidat|b pick <talk>|b piec is|b plac <odd>|b plain flood|b plain linear|b plat on|b point to
3 b pointer <shown>|b pop for|b precis $|b precis what|b provid you|b pull out|b push or|b put every|b put on
3 b put their|b put ther|b put thos|b put your|b quell <odd>|b question $|b queu <shown>|b queu for|b rabbit of
3 b rather <hinted>|b rather <unknown>|b real hav|b recent <facts>|b recherch <odd>|b recherch dichotomiqu
3 b regret it|b reih <odd>|b right befor|b ring at|b ring by|b rippl in|b round <hinted>|b round by|b run onc
3 b run smooth|b runner <shown>|b s <shown>|b said to|b sam end|b say <hinted>|b say after|b say nin
3 b scratch $|b search a|b search through|b second <facts>|b see who|b seen <hinted>|b self dot|b sens of
3 b seven <asked>|b several tim|b shelv <odd>|b shift <asked>|b shift back|b shift by|b shirt $
3 b should <telling>|b should start|b shouldnt say|b shrink on|b shut first|b sibl $|b singl one|b sink them
3 b sit <talk>|b six <asked>|b skip <shown>|b skip it|b sleep $|b slip <hinted>|b snak $|b solution <facts>
3 b someon <talk>|b someon i|b sort <asked>|b sort character|b sort you|b sortieren $|b speak <talk>|b speak the
3 b spirit $|b split in|b stand $|b stand after|b still be|b still fail|b still open|b stop $|b stor $
3 b str in|b straight into|b subarray <shown>|b suppos that|b swap <shown>|b sweep <talk>|b tabl <facts>
3 b tail <odd>|b taken from|b taken off|b tallest <shown>|b ten and|b ten in|b ten pas|b than when
3 b that <asked>|b that <talk>|b that again|b that arent|b that figur|b that first|b that hasnt|b that mean
3 b that often|b that sav|b that sentenc|b that she|b that twenty|b the blank|b the dearest|b the flood
3 b the folk|b the fullest|b the jury|b the kettl|b the lin|b the piec|b the pivot|b the plain|b the pointer
3 b the rightmost|b the straighten|b the uncut|b the victim|b the vot|b them to|b then <said>|b ther not
3 b ther noth|b ther to|b theyd <odd>|b theyr <asked>|b thi <talk>|b thi call|b thi month|b thing for|b think i
3 b third <hinted>|b thos <hinted>|b thos figur|b thos on|b thos step|b thos up|b thos wait|b thousand $
3 b thre on|b thre red|b thre you|b throw one|b to <unknown>|b to count|b to end|b to jump|b to neighbour
3 b to recognis|b to see|b to think|b to twelv|b togli <unknown>|b took it|b toward each|b tower $
3 b try <shown>|b twelv of|b twic as|b twin <talk>|b twin may|b twist $|b two <facts>|b two <said>|b two add
3 b two at|b two mov|b two short|b two valu|b ultimo <odd>|b un <unknown>|b una lista|b underscor <talk>
3 b underscor cach|b underscor common|b une <shown>|b unles the|b until youv|b up <telling>|b up each|b up is
3 b upper one|b used <hinted>|b utilis une|b verkettet <shown>|b victim $|b visit set|b walk over|b was <hinted>
3 b was full|b was her|b was never|b was stand|b was ther|b watch the|b wav $|b way in|b we <shown>|b we speak
3 b wed <talk>|b week <shown>|b week said|b weekend $|b went to|b what at|b what i|b what youv|b when my
3 b when the|b wher could|b wher must|b whether <shown>|b which can|b which singl|b which you|b whil <shown>
3 b who <telling>|b who alway|b who count|b who oldest|b who say|b why <talk>|b widest <shown>|b with <unknown>
3 b with either|b with fewer|b with memory|b with that|b without <telling>|b without say|b without shift
3 b wont go|b wont mention|b work her|b worterbuch $|b worth <talk>|b worth nin|b would $|b would <asked>
3 b would touch|b wouldnt los|b yaar $|b yesterday <hinted>|b you brought|b you clean|b you com|b you go
3 b you hit|b you leav|b you play|b you thought|b you when|b youd do|b youd hear|b youll <facts>|b your a
3 b your ask|b your back|b your doubl|b your head|b your record|b your tea|b your total|b youv a|b youv only
3 b youv sort|b youv thought|b zeigern $|b zero befor|b zero is|b zigzag <talk>|b zigzag traversal|b zusammen $
3 guess about the language with|guess alway|guess at|guess greedy|guess hand|guess id|guess thatll|guess your
3 leads follow|leads lie|leads stop|n <talk> 1|n <talk> 3|nothing again|nothing aur|nothing binar|nothing board
3 nothing cest|nothing chain|nothing clear|nothing du|nothing eight|nothing es|nothing ever|nothing guarda
3 nothing har|nothing hit|nothing leg|nothing mid|nothing nlargest|nothing on|nothing ordena|nothing previou
3 nothing rais|nothing recherch|nothing seven|nothing show|nothing stick|nothing then|nothing took|nothing trad
3 nothing una|nothing voila|nothing yall|plan fiv|plan keep|plan otherwis|plan suppos|plan that names advises
3 plan that names are|plan that names mm|plan that names of|plan that names open|plan that names which|question at
3 question index|question mind|question youv|remark advises|remark an|remark c|remark from|remark is
3 remark minu|remark natural|remark need|remark pictur|remark t|remark that names ive|remark that names last
3 remark that names set|remark that names we|reports actual|reports agre|reports argu|reports arriv
3 reports attendant|reports background|reports balloon|reports beaten|reports bill|reports binar|reports bit
3 reports black|reports bridg|reports busines|reports clerk|reports combinatoric|reports cousin
3 reports dichotomiqu|reports distanc|reports dot|reports draw|reports everyon|reports exclamation|reports eye
3 reports fantastic|reports feel|reports grand|reports heapq|reports heh|reports high|reports includ
3 reports insertion|reports k|reports nah|reports nicer|reports operator|reports ouch|reports pal|reports plain
3 reports plat|reports prepar|reports push|reports recherch|reports sery|reports shap|reports shor|reports singl
3 reports son|reports stapel|reports tag|reports tak|reports tally|reports tap|reports theyr|reports threw
3 reports unlink|reports warmer|reports wash|reports youd|reports youngest|requests belong|requests cafeteria
3 requests call|requests direction|requests found|requests fresh|requests group|requests italian|requests lov
3 requests point|requests pond|requests push|requests rippl|requests spend|requests structur|requests teacher
3 requests told|requests visit|requests youll|s <said> <shown>|s <said> equal|s <said> linear|s <said> may
3 s <said> no|s <said> too|s <shown> answer|s <shown> as|s <shown> chalk|s <shown> clerk|s <shown> doesnt
3 s <shown> drawer|s <shown> enter|s <shown> gon|s <shown> grow|s <shown> helper|s <shown> pigeonhol
3 s <shown> plan|s <shown> possibl|s <shown> problem|s <shown> rais|s <shown> smooth|s <shown> spend
3 s <shown> surnam|s <shown> through|s <shown> til|s <shown> trac|s <shown> who|s <shown> wid|s <shown> your
3 s ^ acces|s ^ arent|s ^ ask|s ^ aur|s ^ bar|s ^ binar|s ^ cannot|s ^ cheaper|s ^ christma|s ^ common
3 s ^ comput|s ^ copy|s ^ dichotomiqu|s ^ differ|s ^ dynamic|s ^ es|s ^ ever|s ^ failur|s ^ fresh|s ^ greater
3 s ^ guarda|s ^ hav|s ^ heavier|s ^ heh|s ^ list|s ^ mhm|s ^ minu|s ^ nah|s ^ ouch|s ^ pour|s ^ provid
3 s ^ rais|s ^ recherch|s ^ recurrenc|s ^ right|s ^ setrecursionlimit|s ^ somebody|s ^ steer|s ^ sweet|s ^ they
3 s ^ threw|s ^ together|s ^ twic|s ^ usual|s ^ was|s ^ watch|s ^ yaar|s ^ yall|s a at|s a chain|s a counter
3 s a differenc|s a fall|s a in|s a may|s a person|s a pictur|s a piec|s a put|s a search|s a shorter|s a sum
3 s a zero|s about thousand|s again again|s again every|s also first|s alway up|s an thought|s and along
3 s and attendant|s and call|s and ever|s and in|s and loop|s and of|s and only|s and tabl|s answer first
3 s any than|s are befor|s are hop|s are second|s arrow burst|s as <shown>|s as first|s as last|s as nest
3 s as said|s as ther|s as tim|s at is|s at million|s away a|s away other|s back forth|s back its
3 s bar <shown>|s bar the|s be bigger|s be is|s be me|s becaus the|s befor any|s befor are|s befor go
3 s befor over|s begin fresh|s between finger|s binary <shown>|s both that|s box box|s box each|s brauchst nicht
3 s bucket one|s build the|s but <shown>|s by <shown>|s by by|s by doe|s by from|s by second|s call the
3 s cam whom|s card in|s carry how|s cas and|s catch that|s chain <shown>|s chain both|s character frequency
3 s check an|s check not|s check ther|s check your|s clash gon|s clear at|s closer opener|s closer the
3 s coat its|s cod your|s collect the|s comparison <shown>|s component a|s con ultimo|s could go|s could hand
3 s could it|s count an|s count at|s count its|s count on|s de <shown>|s dictionary each|s did <shown>|s do and
3 s doing that|s doubl gon|s doubl the|s drop in|s each every|s each follow|s each into|s each out|s each put
3 s each who|s earlier is|s earlier the|s earlier whenever|s edg only|s enough <shown>|s est somm|s every as
3 s every wher|s explor a|s extra and|s fall lov|s fals that|s faster the|s fed the|s fibonacci a|s fifteen nin
3 s fifteen seven|s finger it|s finish a|s first know|s first smaller|s fiv two|s floor in|s for complement
3 s for dictionary|s for floor|s for four|s for million|s for one|s for your|s forget <said>|s forgot <shown>
3 s fresh is|s from low|s from small|s generation a|s gleitend mit|s glu <shown>|s got too|s hang it
3 s has <said>|s has <shown>|s has letter|s has two|s hav go|s hav say|s hav shut|s hav thought|s hav throw
3 s havent to|s he had|s hear argument|s her the|s higher the|s hol the|s hold to|s hold you|s hour the
3 s how could|s how tim|s i call|s i just|s i two|s i wait|s i x|s if add|s if are|s if middl|s if one
3 s if stor|s if wip|s im abl|s im her|s in about|s in plac|s in remember|s instead <shown>|s instead a
3 s is answer|s is bit|s is fiv|s is friend|s is left|s is littl|s is map|s is textbook|s is two|s is work
3 s it alway|s it call|s it clean|s it cod|s it keep|s it only|s it open|s it run|s it thing|s its a
3 s its big|s its paint|s its up|s its wrong|s its youd|s join lin|s just latest|s keep heap|s keep mind
3 s keep pil|s key by|s key x|s kind <shown>|s know one|s know paint|s la de|s last off|s last one|s last when
3 s last wher|s later <shown>|s lay from|s left at|s left your|s les wher|s lik <shown>|s lik hear|s lin behind
3 s lin grow|s linear <shown>|s look someth|s look ther|s look what|s lookup the|s loop many|s loop with
3 s lov it|s lru cach|s many start|s many ther|s map to|s may met|s may zero|s mehr du|s met befor
3 s met result|s mid one|s middl alway|s middl low|s might that|s minimum <shown>|s mis last|s miss instead
3 s month the|s mor each|s most common|s mov front|s must at|s my never|s my say|s n i|s neither <said>
3 s newest them|s next from|s next nod|s next one|s nic you|s nobody at|s nobody been|s nobody thi|s nod next
3 s nod to|s nor the|s not enough|s not or|s not which|s of are|s of be|s of breed|s of from|s of nest
3 s of pair|s of run|s off top|s off youv|s offic pigeonhol|s old or|s on branch|s on closer|s on four
3 s on machin|s on pair|s on step|s on the|s onc enough|s one back|s one comparison|s one from|s one grow
3 s one has|s one later|s one open|s one round|s one wear|s one wor|s only <said>|s only hav|s or a|s or you
3 s order their|s ordinary <shown>|s other of|s otherwis a|s our had|s out their|s out thre|s outer until
3 s over middl|s over that|s over the|s overflow a|s own instead|s own you|s paint fenc|s pair by
3 s partner <shown>|s partner and|s partner you|s pass tim|s pigeonhol one|s pil plat|s pil thos|s pil you
3 s plac that|s plat the|s point that|s por inicio|s precis many|s previou next|s problem on|s pull the
3 s put asid|s put cach|s put sock|s put that|s python an|s queu its|s quit right|s r <n>|s r to|s rather an
3 s rather when|s rather with|s reachabl a|s remember result|s rest one|s round circl|s row one|s run test
3 s run to|s say <said>|s say again|s see cross|s see yourself|s seen you|s serv an|s she don|s should be
3 s sign <shown>|s simp <shown>|s sinc add|s singl are|s singl would|s six ten|s slid a|s slid it|s small in
3 s so to|s solv with|s som <shown>|s som memory|s somebody to|s someon interview|s somm deux|s sort key
3 s sort one|s spar all|s spot the|s spread it|s start after|s start its|s still her|s subarray <shown>
3 s tak an|s tak newest|s ten the|s than equal|s that anyth|s that if|s that might|s that often|s that plu
3 s that put|s that right|s that start|s the between|s the diagonal|s the even|s the from|s the generation
3 s the hang|s the he|s the join|s the left|s the manner|s the now|s the smallest|s the tal|s the tower
3 s the variabl|s the we|s the wer|s their to|s them from|s they <said>|s they <shown>|s thing thi
3 s thing think|s think a|s think what|s thos and|s thos pass|s through loop|s throw what|s tim few|s tim that
3 s tim the|s tim you|s to aloud|s to can|s to differenc|s to far|s to max|s to most|s to n|s to or|s to plu
3 s to spot|s told to|s touch one|s toward other|s trac <shown>|s try a|s try start|s twelv twelv
3 s twenty <said>|s twenty in|s two add|s two alway|s two answer|s two one|s two thos|s two when|s un de
3 s until clash|s up entir|s up thos|s use or|s vertic <shown>|s wait lin|s walk and|s want <said>|s want put
3 s was he|s was out|s was plac|s wer on|s what keep|s what say|s what was|s when leav|s when lost
3 s when should|s when start|s wher com|s wher only|s whether already|s whether has|s whether partner|s which as
3 s which first|s which is|s whoever up|s why away|s will as|s window grow|s with chain|s with first
3 s with heap|s with hundr|s with newcomer|s with priority|s with step|s without if|s wor <shown>|s word your
3 s would fill|s would nam|s would tak|s writ each|s you <shown>|s you everyth|s you from|s you no|s you python
3 s you quick|s you skip|s you throw|s you up|s youd yourself|s youll me|s your ask|s your back|s your could
3 s your never|s your pil|s your test|s your then|s youv already|s youv at|s youv been|s youv got|s zahl die
3 sets up <said>|sets up complet|sets up everyth|sets up fall|sets up held|sets up hit|sets up nod|sets up order
3 sets up overwrit|sets up plain|sets up plan|sets up real|sets up school|sets up serv|sets up tally
3 sets up walk|sets up wrot|syntax assign|syntax minu|tells al|tells attendant|tells aunt|tells ballot
3 tells bloc|tells brit|tells calendar|tells caterpillar|tells chaine|tells chap|tells chas|tells clip
3 tells comfortabl|tells compara|tells compt|tells country|tells curl|tells cut|tells das|tells deal
3 tells delet|tells dernier|tells eviction|tells eye|tells faut|tells fond|tells grandmother|tells hidden
3 tells important|tells jar|tells ke|tells king|tells larg|tells las|tells luck|tells maz|tells modulo
3 tells moiti|tells namesak|tells para|tells parcour|tells plant|tells quell|tells rain|tells recomput
3 tells region|tells rout|tells sent|tells sie|tells skip|tells snak|tells someth|tells sortieren|tells strict
3 tells tally|tells team|tells toh|tells tray|tells untouch|tells utilis|tells verkettet|tells widest|tells z
3 tells zusammen|w afford|w al|w athlet|w auf|w b|w balloon|w be|w bit|w black|w bloc|w born|w brit
3 w cafeteria|w carry|w cell|w chaine|w comb|w combin|w compara|w conclusion|w curl|w dearest|w dekho
3 w delight|w dernier|w dichotomiqu|w earth|w esta|w exercis|w fantastic|w faut|w gav|w goe|w goin|w hadnt
3 w handl|w happy|w hay|w heh|w her|w ideal|w itd|w its|w join|w jury|w ke|w lat|w lot|w mad|w mas|w mhm
3 w middl|w mild|w moiti|w mustnt|w nah|w neednt|w no|w nombr|w nought|w observ|w onion|w ouch|w overall
3 w para|w perhap|w poor|w profondeur|w proud|w quando|w quell|w recherch|w respectabl|w rightmost|w rul
3 w ruler|w said|w scar|w seed|w settl|w short|w should|w sie|w skin|w sortieren|w spe|w spirit|w stalest
3 w sticker|w straighten|w strang|w stres|w tax|w them|w toh|w toy|w treat|w twic|w verkettet|w wont|w yaar
3 w zusammen
4 advises afresh|advises collect|advises com|advises creat|advises gav|advises itd|advises sit|advises theyr
4 advises tim|advises tre|advises tri|advises written|asks belong|asks different|asks eh|asks foot|asks latest
4 asks list|asks pair|asks sank|asks stretch|asks tak|asks total|asks whol|b <said> it|b <said> knew
4 b <said> off|b <shown> buy|b <shown> call|b <shown> can|b <shown> liv|b <shown> only|b <shown> open
4 b <shown> pour|b <shown> remov|b <shown> step|b <shown> that|b <shown> villag|b ^ aha|b ^ apart|b ^ b
4 b ^ back|b ^ chain|b ^ charli|b ^ copy|b ^ cover|b ^ dictionary|b ^ divid|b ^ drop|b ^ eh|b ^ erst|b ^ f
4 b ^ fix|b ^ glanc|b ^ hes|b ^ il|b ^ ja|b ^ kilo|b ^ leg|b ^ luck|b ^ mehr|b ^ might|b ^ non|b ^ noth
4 b ^ odd|b ^ old|b ^ oof|b ^ pay|b ^ plat|b ^ proc|b ^ sav|b ^ sortier|b ^ tally|b ^ when|b ^ with|b ^ ye
4 b ^ yes|b a cach|b a coffe|b a directory|b a dummy|b a dynamic|b a has|b a kitchen|b a later|b a lin
4 b a lot|b a neighbour|b a nightclub|b a one|b a parameter|b a pencil|b a reason|b a relay|b a ring
4 b about ten|b add when|b again <shown>|b again for|b aha $|b all youll|b along how|b alway <telling>
4 b alway sort|b an unweight|b and alway|b and e|b and gather|b and lower|b and right|b anfang <odd>
4 b answer the|b append <odd>|b around that|b arriv at|b as if|b as sort|b as thi|b at <shown>|b away each
4 b back at|b be of|b be position|b befor <said>|b befor it|b bel $|b best <shown>|b bet your|b between <asked>
4 b beyond its|b blot <hinted>|b blot <talk>|b blot paper|b both at|b bottom is|b break that|b build each
4 b but not|b by <facts>|b by <hinted>|b by <talk>|b by them|b c <talk>|b cach <odd>|b cach decorator
4 b cada numero|b cam back|b cam up|b can driv|b can i|b candidat sank|b cant help|b card for|b cas will
4 b chair $|b charli $|b choos from|b christma $|b clear <facts>|b clear everyth|b click open|b coat <talk>
4 b coat on|b cod treat|b colon $|b comma <asked>|b compar what|b comparison of|b copy $|b correct <facts>
4 b could only|b could put|b could thi|b count cant|b count has|b count in|b counter <hinted>|b counter <shown>
4 b counter <talk>|b cross $|b dan <unknown>|b dealt with|b decid from|b deux <odd>|b die beiden
4 b different <said>|b do to|b doblement <odd>|b doblement enlazada|b doe every|b doe hav|b doesnt chang
4 b doll $|b dont $|b dont <asked>|b dont judg|b dont rank|b dont see|b door $|b door and|b dos <unknown>
4 b dot prev|b doubl in|b doubl you|b drawer of|b drift $|b e in|b each fresh|b each neighbour|b eh $
4 b eight each|b ein gleitend|b either is|b el ultimo|b els to|b els would|b empty <telling>|b end that
4 b enough her|b enough if|b enter the|b erst <odd>|b ever go|b evict <shown>|b explor the|b fast $
4 b fenster <odd>|b fenster mit|b few $|b figur and|b find <hinted>|b find <odd>|b find minimum|b find the
4 b finger at|b first element|b first idea|b floor divid|b for explain|b for i|b for s|b four that|b from <odd>
4 b from int|b from small|b gather <talk>|b gav one|b giv $|b giv fiv|b gleitend <odd>|b gleitend fenster
4 b go first|b goe the|b group never|b grow <talk>|b half cant|b half was|b half whos|b has noth|b has the
4 b hav at|b hav written|b havent <hinted>|b havent heard|b head goe|b held the|b helper $|b her join
4 b hidden <facts>|b highest <shown>|b hol and|b hold <shown>|b hop you|b how fast|b how one|b how that
4 b i could|b i not|b if len|b ill <shown>|b im <hinted>|b im sworn|b in <said>|b in goe|b index <odd>
4 b is comput|b is enter|b is fre|b is linear|b is mer|b is non|b is seven|b is sur|b is tru|b is wait
4 b is worth|b isnt <talk>|b it all|b it away|b it back|b it be|b it better|b it go|b it quick|b it sound
4 b it you|b italian from|b itll <facts>|b its <asked>|b its an|b its correct|b its count|b its pop
4 b its slower|b its top|b itself and|b ive <asked>|b just about|b just enough|b just read|b keep for|b keep it
4 b keep thos|b key <asked>|b key <shown>|b key lambda|b kth <talk>|b kth largest|b la somm|b latest opener
4 b leav it|b let <said>|b let say|b lie behind|b lift off|b link <unknown>|b lista <odd>|b lista doblement
4 b look <odd>|b lov <hinted>|b low <talk>|b mathematician <asked>|b max around|b me thre|b mean to|b meet it
4 b mehr <odd>|b mein <unknown>|b middl <asked>|b might <odd>|b million $|b minut befor|b miss $|b mit zwei
4 b mor slot|b mov back|b my eye|b need <odd>|b neighbor $|b nest <odd>|b never <odd>|b never had|b never work
4 b newest of|b newest one|b next thre|b nicht $|b nightclub with|b nim ein|b nor <said>|b not reveal|b not to
4 b notic when|b o <unknown>|b of ahead|b of som|b of start|b off <talk>|b off whenever|b offic has|b often is
4 b on <shown>|b on fresh|b onc they|b one about|b one direction|b one lookup|b one moment|b one of|b one reach
4 b one say|b one tak|b one ther|b one whos|b one youd|b oof $|b other first|b otherwis <shown>|b otherwis a
4 b out <telling>|b out even|b own is|b pack $|b part of|b pen $|b peopl <shown>|b pictur a|b piec <shown>
4 b pil from|b plac <facts>|b plain <telling>|b plant a|b player <talk>|b plenty if|b pocket $|b pointer and
4 b por <odd>|b position and|b prev <odd>|b prev dot|b previou and|b problem $|b pull in|b put asid|b put nin
4 b que <unknown>|b queu <hinted>|b quiet $|b rabbit breed|b real all|b relay $|b remain is|b rest <talk>
4 b result down|b roof <odd>|b rot <odd>|b rot orang|b run at|b run one|b rush at|b sam <odd>|b sam as
4 b sam with|b sank each|b sank the|b say <telling>|b say it|b se <unknown>|b second $|b second half
4 b second tim|b second walk|b see <asked>|b see <talk>|b see how|b seen and|b serv you|b set the
4 b setrecursionlimit $|b shall be|b she saw|b sho $|b shorter <shown>|b should <hinted>|b singl <telling>
4 b sink all|b sink the|b six of|b six test|b slid over|b slip $|b somebody last|b somm <odd>|b somm des
4 b sort array|b sort doe|b sort thos|b sortier <odd>|b sound lik|b stack <odd>|b stack for|b stand between
4 b stapel $|b start plu|b stay <facts>|b still <unknown>|b still fac|b stretch to|b strict $|b strok <asked>
4 b strok next|b strok on|b subtract it|b surround <odd>|b surround region|b swap it|b sworn to|b tabl <hinted>
4 b tabl by|b tag $|b tail follow|b tal <shown>|b tal sheet|b team <talk>|b ten minut|b test your
4 b textbook <facts>|b textbook <hinted>|b that <telling>|b that complet|b that didnt|b that hand|b that linear
4 b that mak|b that match|b that miss|b that sam|b that thi|b that to|b that touch|b thatll do|b the <shown>
4 b the bed|b the cloakroom|b the complet|b the cur|b the furthest|b the grandparent|b the group|b the kitchen
4 b the least|b the leftover|b the lower|b the natural|b the newer|b the simplest|b the station|b the truth
4 b the voic|b the wet|b them a|b them so|b then the|b ther i|b ther the|b ther when|b they $|b they had
4 b thi <shown>|b thi befor|b thi cod|b thi you|b third <facts>|b thos are|b thos for|b thought <talk>
4 b thousand <unknown>|b thousand deep|b thre are|b thre will|b through everyth|b til $|b tim if|b to <said>
4 b to middl|b to whom|b took off|b top off|b topmost $|b train $|b tri <odd>|b twelv minut|b two by
4 b two figur|b two i|b two stag|b underscor <telling>|b until he|b up <facts>|b upward and|b us talk
4 b use <asked>|b usual <hinted>|b very warm|b visit in|b walk <shown>|b want <facts>|b wav <talk>|b wav goodby
4 b way the|b we $|b wer after|b what <facts>|b what matter|b when someth|b wherea <talk>|b whether <talk>
4 b whether what|b which other|b whol problem|b whom $|b will $|b will <talk>|b will be|b wish you
4 b with <asked>|b with in|b without $|b wonderful $|b wont be|b world $|b would say|b writ it|b writ one
4 b writ their|b x and|b you anyth|b you down|b you havent|b you her|b you how|b you jump|b you kick|b you not
4 b you one|b you remov|b you speak|b you spot|b you understood|b you who|b youd look|b your hold|b your right
4 b your set|b your talk|b your window|b your zero|b youv <telling>|b zero <facts>|b zero a|b zwei zeigern
4 guess about the language sets up|guess call|guess can|guess lik|guess pop|guess target|guess ten|guess thi
4 guess too|leads call|leads key|leads left|n <telling> 4|nothing charli|nothing connect|nothing cover
4 nothing erst|nothing explor|nothing freez|nothing gather|nothing glanc|nothing il|nothing kilo
4 nothing logarithmic|nothing loop|nothing mehr|nothing queu|nothing stair|nothing swallow|nothing tally
4 nothing u|nothing unhook|nothing updat|nothing utilis|plan bles|plan both|plan good|plan hav|plan mm
4 plan put|plan row|plan that names cut|plan that names im|plan that names poor|plan that names use
4 plan that names yeah|question run|question you|remark by|remark mark|remark nin|remark nobody|remark quit
4 remark so|remark spread|remark start|remark tells|remark that names mak|remark that names noth
4 remark that names return|remark that names ten|remark that names try|remark two|reports <n>|reports bad
4 reports below|reports bury|reports calendar|reports charli|reports combination|reports compar|reports compas
4 reports coupl|reports election|reports estimat|reports forward|reports good|reports gut|reports guy
4 reports heavy|reports hum|reports j|reports job|reports kilo|reports lump|reports near|reports oof
4 reports popularity|reports position|reports power|reports recip|reports red|reports reorder|reports sheet
4 reports shortcut|reports spell|reports strok|reports tout|reports unhook|reports voila|reports weight
4 reports wonderful|requests anyth|requests elsewher|requests list|requests lookup|requests n|requests spell
4 requests stack|s <said> los|s <said> would|s <shown> arent|s <shown> bucket|s <shown> choos|s <shown> clos
4 s <shown> dict|s <shown> dummy|s <shown> exercis|s <shown> forget|s <shown> forward|s <shown> frequency
4 s <shown> handful|s <shown> ive|s <shown> mor|s <shown> necessary|s <shown> newest|s <shown> nowher
4 s <shown> paint|s <shown> remain|s <shown> settl|s <shown> slot|s <shown> so|s <shown> stand|s <shown> ther
4 s <shown> today|s <shown> try|s <shown> under|s <shown> vanish|s <shown> warm|s <shown> wet|s <shown> whenever
4 s <shown> would|s ^ accordion|s ^ aha|s ^ also|s ^ bury|s ^ captain|s ^ charli|s ^ clever|s ^ cod|s ^ compt
4 s ^ container|s ^ day|s ^ digit|s ^ eh|s ^ einfach|s ^ ek|s ^ end|s ^ erst|s ^ graph|s ^ helper|s ^ ideal
4 s ^ il|s ^ iter|s ^ jump|s ^ ka|s ^ kilo|s ^ later|s ^ lin|s ^ mehr|s ^ neednt|s ^ night|s ^ nin|s ^ now
4 s ^ oof|s ^ ordena|s ^ pil|s ^ sortier|s ^ stor|s ^ strok|s ^ subtraction|s ^ til|s ^ tout|s ^ tre|s ^ very
4 s ^ yes|s a addition|s a ago|s a amount|s a around|s a behind|s a ear|s a straight|s a the|s a youv
4 s add shift|s ahead writ|s along each|s already your|s alway on|s and day|s and eight|s and first|s and sam
4 s and set|s and sort|s and to|s and youv|s answer onc|s append a|s are <shown>|s as default|s as hav
4 s as know|s ask for|s at start|s at third|s attendant the|s basical it|s be off|s befor had|s befor round
4 s beiden ergebniss|s being is|s below two|s better <shown>|s both you|s bucket paint|s by earlier|s by half
4 s by i|s by that|s by to|s c <shown>|s c in|s cam for|s can in|s can two|s candidat each|s cant the
4 s card each|s carry old|s certain in|s check which|s climb a|s closer expect|s cod one|s cod out|s colour the
4 s com at|s com in|s compar as|s comparison one|s condition your|s could do|s could each|s could you
4 s count and|s count zero|s cross <shown>|s cut <shown>|s de dos|s depth with|s did consider|s did leav
4 s direction the|s do say|s doesnt on|s don ten|s e sort|s each doe|s each gav|s each leav|s ein fenster
4 s either <shown>|s enough be|s entry ever|s entry its|s explor entir|s extend <shown>|s fail the
4 s feel <shown>|s fenster zwei|s fill from|s find from|s finger each|s first has|s fiv four|s fiv ten
4 s floor by|s for <shown>|s for hash|s for partner|s for r|s four you|s fre think|s from sam|s front drop
4 s goe each|s gon the|s got thre|s group <shown>|s group mix|s guest a|s had by|s half in|s half them
4 s half you|s halv left|s hang in|s happen be|s has beat|s has gon|s has shut|s he was|s hear much|s her hand
4 s her i|s highest downward|s hom dry|s hook the|s hous its|s how can|s i at|s i hav|s i leav|s i n|s i not
4 s i somebody|s i yesterday|s id to|s if alway|s if later|s if reach|s if too|s if you|s ill that|s in cod
4 s in current|s in halv|s in minut|s in next|s in opposit|s in unweight|s in world|s includ <shown>|s ink a
4 s insert again|s insid loop|s instead ahead|s into dictionary|s is insid|s is miss|s is sit|s it out
4 s it youv|s italian pisa|s itll you|s its appearanc|s its check|s its count|s its my|s its one|s jot every
4 s jump on|s keep half|s knew one|s know cam|s know that|s la des|s last <said>|s leav at|s leav mark
4 s left of|s left smaller|s length the|s let on|s librarian a|s lif easier|s lista enlazada|s littl of
4 s littl to|s look anyth|s look at|s mad to|s mark youv|s may of|s memory the|s middl no|s middl ten
4 s min that|s mit zeigern|s most it|s mov as|s my by|s my kept|s n enumerat|s neither sort|s new until
4 s next not|s next out|s nin <shown>|s not it|s not over|s of italian|s of new|s of paint|s of plu|s of she
4 s of stack|s of ther|s of you|s on bad|s on left|s one a|s one befor|s one front|s one goe|s one left
4 s one lie|s one my|s one sit|s one six|s one slot|s one sum|s or <shown>|s or another|s out from
4 s pair front|s path a|s peopl with|s pick best|s pictur caterpillar|s pil paper|s plac in|s plain would
4 s plenty you|s plu hash|s plu on|s put my|s put of|s rabbit hav|s reach one|s read again|s recent still
4 s return on|s return stack|s right a|s room it|s row you|s runner the|s rush all|s second <shown>|s see it
4 s see which|s should what|s should whether|s shut outer|s sinc count|s sit and|s six of|s six pas
4 s slid <shown>|s smallest and|s so know|s so no|s solv in|s somebody week|s sort mor|s start fresh
4 s start from|s still down|s ston a|s strok to|s swap inner|s test ther|s than of|s that insid|s that into
4 s that later|s that least|s that linear|s that will|s that without|s the arrival|s the cam|s the creep
4 s the gam|s the instead|s the mov|s the must|s the never|s the straight|s the two|s the wrot|s ther is
4 s ther its|s ther linear|s they their|s they ther|s thing <said>|s thos are|s though one|s thousand for
4 s thousand will|s thre a|s thre eight|s thre now|s tim all|s tim find|s tim hav|s to against|s to away
4 s to compar|s to door|s to latest|s to over|s to position|s to them|s top off|s total the|s twenty <shown>
4 s twic a|s two keep|s typ in|s under own|s up is|s up n|s version hav|s was right|s was wrong
4 s weakest <shown>|s welch sortiert|s wer i|s wer of|s what compar|s what other|s what real|s what saw
4 s when compar|s when scan|s when the|s when too|s whether minu|s whether two|s which the|s which with
4 s whoever the|s with extra|s with full|s with hand|s with nam|s with on|s with previou|s with s
4 s without first|s wont see|s wont to|s wont yes|s work you|s would help|s wouldnt it|s writ result
4 s wrong for|s you just|s you on|s youd by|s youd with|s your cas|s your first|s youv whether|sets up around
4 sets up call|sets up counter|sets up doub|sets up find|sets up goe|sets up got|sets up hang|sets up join
4 sets up lie|sets up minu|sets up result|sets up spread|syntax each|tells advanc|tells applicant|tells biggest
4 tells busca|tells cap|tells chuck|tells cinema|tells dabord|tells dig|tells doblement|tells domino
4 tells enlazada|tells gin|tells gleitend|tells go|tells grand|tells hall|tells header|tells heard|tells heaven
4 tells hed|tells homework|tells humour|tells key|tells ladder|tells lady|tells mat|tells max|tells mehr
4 tells notebook|tells official|tells offset|tells op|tells opposit|tells ordereddict|tells pinch|tells plain
4 tells quick|tells recurs|tells reih|tells sank|tells sat|tells slight|tells somm|tells sortier|tells spill
4 tells squar|tells stapel|tells subarray|tells tend|tells throw|tells tool|tells tower|tells trust
4 tells underneath|tells want|tells wasteful|tells wed|tells wet|tells wis|tells x|tells ye|tells zeigern
4 w acros|w aggiungi|w aha|w also|w ant|w anybody|w applicant|w around|w ashor|w bench|w bob|w breadcrumb
4 w buffet|w bury|w busca|w catch|w certain|w charli|w christma|w cloakroom|w cloud|w compas|w condition
4 w dabord|w deserv|w directory|w doblement|w door|w eh|w ek|w enlazada|w except|w eye|w forgotten|w generou
4 w gin|w gleitend|w hug|w imag|w index|w insist|w k|w keepin|w ks|w kth|w las|w low|w many|w mehr
4 w memois|w money|w morn|w never|w nightclub|w oof|w op|w out|w outward|w parcour|w pleas|w professor
4 w recent|w region|w reih|w removal|w ris|w road|w rom|w russian|w second|w shall|w shoulder|w sibl
4 w smooth|w so|w somm|w sort|w sortier|w squar|w surpris|w tabl|w taxi|w term|w to|w togli|w told
4 w unweight|w up|w variabl|w wander|w zeigern
5 acts sets up sets up|advises certain|advises contain|advises dummy|advises eras|advises kept|advises lov
5 advises mind|advises mirror|advises plat|advises rear|advises recursion|advises somebody|advises spar
5 advises spoil|advises steer|advises work|advises x|advises youll|asks answer|asks away|asks begin|asks exist
5 asks found|asks hop|asks plac|b <n> and|b <said> has|b <said> map|b <said> non|b <said> up|b <said> would
5 b <shown> each|b <shown> fit|b <shown> order|b <shown> reach|b <shown> run|b <shown> shorter|b <shown> someth
5 b <shown> spend|b <shown> traversal|b <shown> well|b <shown> will|b <shown> your|b ^ <talk>|b ^ ar|b ^ are
5 b ^ chang|b ^ click|b ^ d|b ^ fifty|b ^ fiv|b ^ gosh|b ^ her|b ^ higher|b ^ la|b ^ mak|b ^ next|b ^ opener
5 b ^ overkill|b ^ perfect|b ^ position|b ^ prev|b ^ ran|b ^ recurs|b ^ return|b ^ rippl|b ^ slap|b ^ una
5 b ^ used|b ^ utilis|b ^ warm|b ^ wee|b ^ welch|b a big|b a candidat|b a feel|b a fre|b a great|b a lift
5 b a list|b a notebook|b a power|b a sailor|b a smaller|b a sweep|b a teacher|b a wast|b a wee|b about a
5 b after its|b all <said>|b also <facts>|b and cros|b and reus|b another <talk>|b another candidat|b ar $
5 b are b|b are through|b arent enough|b arrang the|b at fiv|b aunt <talk>|b b comma|b back <odd>
5 b basical <odd>|b be proud|b be the|b be to|b be very|b beat ten|b been $|b been hand|b befor add|b befor if
5 b behind them|b beiden <odd>|b beiden vorherigen|b beneath it|b between thre|b binar such|b binary $|b blink $
5 b both <talk>|b bravo $|b but its|b but one|b by <unknown>|b by compar|b by nam|b by that|b c <n>
5 b call most|b can gues|b can sav|b can stop|b captain $|b carry one|b cas in|b centr $|b cest <odd>
5 b chang it|b cheaper than|b check <odd>|b check is|b check which|b child $|b clash is|b climb again|b coat $
5 b cod for|b cold $|b collect from|b collect its|b comb $|b comma <hinted>|b comma a|b common <shown>
5 b compar <odd>|b comparison <shown>|b comparison is|b contain the|b correct <shown>|b cost you
5 b could <telling>|b count befor|b count from|b count together|b cur $|b d of|b deep is|b delta $|b depil a
5 b dequ and|b detour $|b dictionary with|b did i|b direct <asked>|b don your|b dont comment|b dont they
5 b dot <facts>|b dot item|b dot next|b dot nlargest|b doubl end|b draw one|b draw your|b dummy at
5 b e <unknown>|b each to|b ear one|b einen stapel|b einfach die|b element <hinted>|b equal <telling>
5 b everyth <asked>|b eviction $|b explain $|b explor from|b extra question|b fall <facts>|b fall <talk>
5 b fashion $|b fin plac|b find it|b fiv $|b for a|b forget <shown>|b fram you|b fresh air|b from all
5 b from their|b front <talk>|b ful <talk>|b further <asked>|b further than|b gather all|b giv up|b glu <hinted>
5 b gon past|b gosh $|b got the|b got your|b grow on|b had her|b half away|b halft sortiert|b halv are
5 b hand of|b hand the|b har <unknown>|b has mor|b hav pass|b havent seen|b he said|b highest <telling>
5 b hundr $|b i hav|b i let|b i put|b i would|b im in|b immer <odd>|b in behind|b in bucket|b in from
5 b in half|b in handy|b in only|b in pisa|b interview last|b is <hinted>|b is already|b is it|b is such
5 b is twenty|b it finish|b it first|b it hit|b its halv|b its les|b its math|b jed offnend|b job if
5 b join behind|b join two|b judg that|b jump <telling>|b jump backward|b just lik|b kept <hinted>|b key $
5 b key <odd>|b kick out|b kilo $|b knew <talk>|b know $|b know wher|b last <hinted>|b last lin|b lay on
5 b leav <shown>|b left $|b length <talk>|b lengthen the|b les <hinted>|b lie <talk>|b link <shown>
5 b linkedhashmap $|b littl les|b look thing|b lookup <odd>|b lookup by|b lookup tabl|b loop start|b low <facts>
5 b low and|b low plu|b mak <facts>|b man <odd>|b many is|b me at|b me smil|b mid and|b middl without
5 b million of|b minu start|b minu that|b month befor|b mor often|b most that|b mov forward|b much <talk>
5 b must match|b must the|b my <telling>|b my hous|b my question|b n tim|b nail $|b negativ <talk>
5 b negativ index|b neutral on|b never $|b nic <talk>|b nin beat|b non $|b not <talk>|b not me|b not sort
5 b not wher|b objection $|b of empty|b of low|b of question|b of queu|b of thirteen|b of thos|b of when
5 b off every|b offnend <odd>|b offnend klammer|b old puzzl|b on fiv|b onc out|b onc through|b one <hinted>
5 b one box|b one catch|b one doe|b one has|b one next|b one pop|b one when|b one zero|b only afterward
5 b only append|b opener $|b opinion $|b ordereddict has|b other <odd>|b otherwis <hinted>|b pair again
5 b perfect <shown>|b person i|b phon <shown>|b plac among|b plac is|b plac would|b plan for|b plu high
5 b pop and|b popitem last|b pour both|b precedent $|b prev <hinted>|b previou <shown>|b priorityqueu $
5 b problem <hinted>|b python rais|b rang of|b remov that|b repeat until|b rest <hinted>|b return one|b roll out
5 b rub it|b run to|b say fiv|b say yes|b see whether|b set or|b shar a|b sit $|b six lin|b sleep on
5 b slip by|b smallest count|b solution $|b somebody <talk>|b someth <hinted>|b sorry to|b sortiert <odd>
5 b sortiert ist|b splendid $|b start afresh|b start goe|b stay out|b step down|b step up|b still <facts>
5 b ston in|b stood ther|b strok and|b strong <facts>|b strong word|b sur youd|b tabl <asked>|b tal first
5 b tal the|b tallest tower|b test whether|b than to|b than with|b that <shown>|b that goe|b that join
5 b that most|b that very|b the area|b the calendar|b the clash|b the dictionary|b the fellow|b the interviewer
5 b the morn|b the offic|b the present|b the siz|b the think|b the weather|b the y|b their left|b them are
5 b ther $|b ther for|b ther real|b thes <hinted>|b they <odd>|b theyv got|b thi down|b thi from|b thi week
5 b thing is|b thirty and|b thos <said>|b thos down|b thought of|b tim <talk>|b to build|b to complain
5 b to eleven|b to index|b to serv|b to someth|b to the|b together $|b together and|b top and|b touch only
5 b trie $|b twelv <shown>|b twenty <said>|b twenty question|b twin that|b two had|b typ it|b umbrella $
5 b unhook it|b unmatch <odd>|b unmatch opener|b up <unknown>|b use <said>|b utilis <odd>|b variabl are
5 b visit and|b vorherigen <odd>|b was going|b wer given|b wet $|b what thos|b when that|b when ther
5 b wher <said>|b wher you|b which all|b whod hav|b whos <asked>|b whos left|b why throw|b will <facts>
5 b wip the|b with <hinted>|b with binomial|b with chalk|b with what|b with who|b wont <asked>|b work too
5 b would feel|b would fool|b would i|b would sav|b wrot on|b yesterday <odd>|b you an|b you even|b you fetch
5 b you handl|b you linear|b you pay|b you with|b youngest one|b your first|b youv <shown>|b youv ever
5 b zigzag <shown>|guess about the language you|guess drop|guess is|guess leonardo|guess mov|guess music
5 guess ninety|guess pleas|language i|leads cam|leads depth|leads pair|leads position|leads structur|leads sur
5 nothing afterward|nothing another|nothing ar|nothing click|nothing guard|nothing la|nothing mak
5 nothing narrower|nothing newest|nothing opener|nothing ordereddict|nothing other|nothing seen|nothing send
5 nothing welch|nothing which|plan bracket|plan down|plan that names if|plan that names round
5 plan that names tell|plan theyd|plan though|plan use|plan walk|question to|question work|remark are
5 remark call|remark newest|remark otherwis|remark reports|remark skip|remark stretch|remark that names did
5 remark that names find|remark that names heap|remark that names im|remark though|remark whod|reports ar
5 reports arm|reports ask|reports bisection|reports bother|reports c|reports car|reports certain|reports convinc
5 reports crowd|reports delta|reports dictionary|reports doubl|reports dummy|reports em|reports empil
5 reports excellent|reports far|reports gosh|reports happy|reports id|reports ink|reports length|reports lift
5 reports lying|reports mean|reports mov|reports mustnt|reports ouvrant|reports parent|reports priorityqueu
5 reports promis|reports relation|reports remark|reports setrecursionlimit|reports slot|reports someth
5 reports strip|reports turn|reports warteschlang|reports winner|reports y|reports zigzag|requests acros
5 requests among|requests balanc|requests box|requests differenc|requests forget|requests map|requests narrow
5 requests peopl|requests row|requests solution|requests test|s <said> four|s <said> me|s <said> sort
5 s <shown> being|s <shown> click|s <shown> cost|s <shown> count|s <shown> dry|s <shown> fool|s <shown> hold
5 s <shown> lost|s <shown> lower|s <shown> myself|s <shown> over|s <shown> parent|s <shown> recursion
5 s <shown> short|s <shown> simp|s <shown> their|s <shown> turn|s ^ ar|s ^ avec|s ^ been|s ^ bei|s ^ blok
5 s ^ can|s ^ cest|s ^ climb|s ^ crack|s ^ delta|s ^ depil|s ^ dll|s ^ edg|s ^ entry|s ^ f|s ^ fac|s ^ figur
5 s ^ fold|s ^ gosh|s ^ idea|s ^ ist|s ^ jed|s ^ laugh|s ^ mak|s ^ rest|s ^ revers|s ^ shap|s ^ slap
5 s ^ sleep|s ^ son|s ^ stood|s ^ taken|s ^ the|s ^ utilis|s ^ voila|s ^ wherever|s ^ ye|s a again|s a clas
5 s a flood|s a hammer|s a known|s a longer|s a mark|s a will|s afresh the|s after it|s all it|s also the
5 s alway <shown>|s an from|s an into|s an map|s an pil|s an stack|s an you|s and join|s answer it|s as visit
5 s as wait|s as went|s at <said>|s at all|s at if|s at of|s at zero|s away tim|s back all|s balanc the
5 s be against|s be enough|s be with|s befor stor|s behind loop|s between two|s beyond <shown>|s bit <shown>
5 s both ever|s bottom is|s bucket <said>|s bucket that|s by all|s by one|s by tal|s by till|s c zero
5 s call common|s cam last|s can as|s carry to|s certain hurt|s chain the|s clean a|s collect their
5 s constant you|s could mak|s depil chaqu|s dequ popleft|s didnt you|s divid two|s do see|s do thos
5 s do without|s doe trick|s don homework|s dont with|s dot equal|s each must|s earlier can|s eat the|s edg a
5 s either to|s end your|s entir befor|s even the|s every just|s every on|s every to|s everybody to|s everyth a
5 s expect a|s expect to|s far that|s first ther|s first whether|s follow when|s for opener|s four fiv
5 s fresh for|s from earlier|s gav to|s giv the|s go and|s go to|s goe it|s going do|s going one|s going say
5 s grow shrink|s had down|s half each|s half your|s halft ist|s has smallest|s hash <shown>|s hav consider
5 s hav sip|s hav thousand|s hav to|s heapq nlargest|s highest until|s hold the|s however split|s i enjoy
5 s i last|s i you|s if mark|s if newcomer|s if over|s if wer|s import from|s in max|s in rang|s in right
5 s in zero|s ink one|s input the|s insid long|s into after|s into narrow|s into of|s is except|s is plain
5 s is someth|s is they|s is very|s is word|s is youll|s it going|s it mov|s itll <shown>|s its component
5 s jedem landfeld|s just at|s just yourself|s keep not|s keep opener|s last a|s last cam|s last valu|s leav as
5 s left <shown>|s leg offnend|s len queu|s let <shown>|s let first|s lie its|s lin the|s log and|s look befor
5 s loop <shown>|s loop whil|s many each|s may <said>|s may say|s me its|s me say|s might <said>|s might well
5 s minimum a|s mor the|s mor you|s most with|s mov one|s must out|s my up|s n <shown>|s narrower the
5 s never backward|s never one|s never to|s new check|s new in|s new only|s new you|s nod prev|s number <shown>
5 s of just|s of left|s of lin|s of maz|s of plain|s of solv|s of zero|s off go|s often <shown>|s on <shown>
5 s on being|s one earlier|s one over|s one question|s one shut|s one sink|s one when|s only latest|s only way
5 s open fresh|s opener on|s our the|s out plac|s over of|s own <shown>|s pair one|s peopl do|s plain with
5 s plan a|s plu in|s point you|s problem in|s put ear|s put hous|s python your|s rang two|s real all
5 s recent that|s record <shown>|s remember cam|s remov <shown>|s return at|s return its|s round python|s row a
5 s sav all|s search each|s search what|s second befor|s shed it|s should with|s simp the|s slid the
5 s slid window|s somebody you|s someth for|s sort is|s stand seven|s start each|s start on|s still its
5 s still of|s still visit|s stop it|s strok <shown>|s tabl no|s tabl the|s tal a|s that no|s that onc
5 s that too|s the <shown>|s the be|s the beforehand|s the catch|s the i|s the than|s the they|s the to
5 s ther dot|s think an|s think halv|s thos the|s thos wait|s thought that|s thre one|s til two|s to rear
5 s to so|s to top|s took the|s treat as|s twin lie|s two glu|s two out|s two them|s two thing|s two valu
5 s two what|s up word|s way go|s we to|s week the|s wev <shown>|s what giv|s when <shown>|s when com
5 s when hit|s when of|s wher month|s whether ther|s which arriv|s which of|s which off|s whil in|s whil is
5 s window and|s with fals|s with stack|s with still|s with stor|s with weakest|s without anyth|s wont any
5 s worry it|s would begin|s would better|s would start|s wouldnt <shown>|s writ <shown>|s wrong of|s you append
5 s you be|s you comfortabl|s you gues|s you if|s you longer|s you to|s you unhook|s you updat|s you zero
5 s your are|s your edg|s your fall|s your jump|s your mor|s your ther|s zero one|s zero out|s zero to
5 s zero zero|s zuerst dem|sets up check|sets up current|sets up remov|sets up singl|sets up tag|sets up told
5 sets up turn|sets up twin|syntax im|syntax tak|syntax youd|tells ascend|tells ate|tells basket|tells bel
5 tells bfs|tells bob|tells bound|tells carry|tells cest|tells chalk|tells conductor|tells dfs|tells ergebniss
5 tells exist|tells fenster|tells fil|tells follow|tells gold|tells guest|tells il|tells inicio|tells knew
5 tells lengthen|tells littl|tells lru|tells mother|tells notch|tells noth|tells offnend|tells ordena
5 tells precedent|tells register|tells rippl|tells schli|tells shop|tells slap|tells ston|tells ultimo
5 tells undo|tells victim|tells vorherigen|tells woordenboek|tells wor|tells word|w acces|w appearanc|w arrang
5 w arrow|w binar|w bottom|w cest|w chap|w compar|w compt|w content|w couldnt|w delta|w dinner|w doubl
5 w drip|w dur|w end|w ergebniss|w family|w fashion|w final|w first|w former|w gam|w gon|w gosh|w grandma
5 w greedi|w handy|w il|w includ|w inicio|w joy|w kilo|w kis|w lengthen|w lost|w muddl|w n|w namesak
5 w ordena|w other|w path|w peel|w precedent|w prepar|w schli|w sea|w simplify|w sip|w struck|w supermarket
5 w that|w thick|w threw|w tout|w ultimo|w utilis|w voila|w vorherigen|w wonderful|w woordenboek|w world
5 w worth|w ye|w yes|w yourself
6 acts reports reports|acts requests reports|acts sets up tells|advises book|advises bound|advises built
6 advises cach|advises cas|advises clash|advises click|advises coat|advises cross|advises distanc|advises fill
6 advises meet|advises mer|advises pivot|advises pointer|advises scratch|advises smil|asks gav|asks neighbour
6 asks youd|b <said> arent|b <said> argument|b <shown> area|b <shown> bring|b <shown> candidat|b <shown> complet
6 b <shown> ever|b <shown> forty|b <shown> guess|b <shown> guest|b <shown> occur|b <shown> say|b <shown> shrink
6 b <shown> wid|b ^ ah|b ^ am|b ^ arrang|b ^ big|b ^ bit|b ^ bump|b ^ chuck|b ^ empil|b ^ flip|b ^ freez
6 b ^ gebruik|b ^ iccanobif|b ^ ind|b ^ neat|b ^ nlargest|b ^ och|b ^ per|b ^ reach|b ^ record|b ^ relax
6 b ^ repeat|b ^ sho|b ^ should|b ^ taken|b ^ tiefensuch|b ^ tri|b ^ updat|b ^ use|b a bar|b a blink|b a card
6 b a conga|b a data|b a fiv|b a flag|b a hurry|b a lambda|b a stroll|b a well|b act it|b afresh is
6 b agr with|b ah $|b all i|b along and|b already <facts>|b already gon|b an argument|b and insert|b and its
6 b and spread|b and t|b and whether|b answer <talk>|b answer befor|b anterior $|b any further|b append when
6 b are <talk>|b as two|b as zero|b at you|b aus $|b back button|b backward when|b be <talk>|b be fin
6 b been <said>|b behind <talk>|b being <asked>|b below <odd>|b below plu|b besid her|b best <facts>
6 b better <odd>|b better off|b bigger one|b bottom $|b brac $|b build it|b button of|b by exact|b by me
6 b by with|b cada <odd>|b call has|b call two|b can reach|b carry <hinted>|b cas one|b chaqu <unknown>
6 b cheaper $|b clean my|b click on|b com acros|b comfortab $|b copy <talk>|b could <said>|b could it|b count $
6 b count <telling>|b cross one|b day <shown>|b de hachag|b debut $|b decid it|b default of|b depth as
6 b des deux|b dictionary <asked>|b dictionary would|b distanc $|b do as|b doesnt <asked>|b doing that
6 b dot data|b down <shown>|b draw you|b drawer from|b each hous|b ear in|b edg and|b even <hinted>
6 b even <odd>|b every generation|b every last|b everyth fall|b everyth you|b excellent $|b except the
6 b extra memory|b f as|b feel $|b fermant $|b fibonacci <hinted>|b fibonacci <talk>|b fibonacci sequenc
6 b first <shown>|b first serv|b first thre|b floor <odd>|b for <said>|b for <shown>|b for her|b forget everyth
6 b friend in|b friend to|b front <odd>|b full <odd>|b funny you|b fus $|b gebruik <odd>|b gebruik een
6 b giv you|b glanc $|b go ther|b good <asked>|b grandparent <talk>|b group from|b halv would|b hang the
6 b happen when|b has mark|b hav it|b hav said|b he <facts>|b head <hinted>|b heapq dot|b heavier than
6 b held against|b hello $|b hom and|b hous on|b how about|b i <odd>|b i clean|b i in|b i may|b i never
6 b i try|b i werent|b im not|b in turn|b index of|b insert <shown>|b insid <odd>|b insid a|b insight $
6 b is constant|b is visit|b it already|b it cant|b it cost|b it soak|b it the|b it turn|b it wer
6 b its counterpart|b its parent|b its smallest|b ive <hinted>|b just thi|b keep an|b knew that|b last <talk>
6 b last sentenc|b last two|b lay <odd>|b leav $|b lie <shown>|b lie beyond|b lik <telling>|b lik plat
6 b lik the|b lin befor|b lin never|b liv <hinted>|b liv next|b look <shown>|b lookup <hinted>|b los one
6 b lov <facts>|b low <odd>|b machinery as|b man who|b many strok|b map <odd>|b mark as|b max $|b may $
6 b may forget|b may lie|b may shar|b measur $|b mid <n>|b minimum of|b miss is|b modulo the|b morn to
6 b mov as|b my wif|b n minu|b nam it|b near <shown>|b need a|b neighbour <odd>|b nod at|b not abl
6 b notebook $|b notic $|b now <shown>|b och $|b of bee|b of bucket|b of lin|b of your|b of zero
6 b often <talk>|b often than|b old italian|b older entry|b oldest <hinted>|b on <telling>|b on just|b onc by
6 b onc the|b one against|b one cam|b one did|b one join|b one lead|b one may|b one push|b one read|b only in
6 b only need|b only turn|b only updat|b opener <talk>|b or from|b or one|b ordereddict doe|b other part
6 b out just|b out mirror|b over onc|b over when|b overkill and|b pas is|b pass in|b percent of|b pie $
6 b pigeonhol <shown>|b pila $|b point into|b pour <talk>|b previou <hinted>|b queu of|b r and|b recent has
6 b reckon you|b record the|b repeat work|b rest follow|b right below|b right to|b ring after|b round <talk>
6 b s and|b sad $|b sam <unknown>|b sam first|b say <facts>|b say hello|b scenic <odd>|b scenic rout
6 b second look|b see <facts>|b seen is|b seen it|b she on|b shor $|b shorter $|b shouldnt you|b sid view
6 b siempr <odd>|b simp <talk>|b simpl $|b simpl <talk>|b slic <odd>|b slid <asked>|b slip out|b slow for
6 b small <talk>|b small to|b sort nor|b spread <hinted>|b stor it|b strok behind|b subtract $|b sum <shown>
6 b t $|b tabl de|b ten $|b than onc|b that <facts>|b that cas|b that dictionary|b that fiv|b that has
6 b that solv|b that sort|b that wait|b the data|b the digit|b the domino|b the finish|b the guest|b the hand
6 b the opposit|b the pen|b the scenic|b the second|b the slip|b the street|b the tag|b the thre|b the zigzag
6 b then a|b ther too|b they wer|b thing went|b thing with|b thos thre|b though <shown>|b though ther
6 b though you|b thre <facts>|b thre counter|b thre that|b till its|b tim would|b to arriv|b to avoid|b to how
6 b too much|b tool $|b touch in|b trust the|b try <odd>|b turn <talk>|b two dummy|b two letter
6 b un dictionnair|b una pila|b understand $|b une tabl|b upsid down|b use <telling>|b use les|b variabl and
6 b visit onc|b wait <hinted>|b want $|b want someth|b was last|b was quick|b wer a|b wer discover|b what most
6 b when $|b wher wer|b which a|b whoever has|b why <asked>|b will see|b will to|b with <said>|b with forty
6 b with key|b with non|b with push|b without <said>|b without a|b wont help|b work but|b would find
6 b would hand|b would happen|b would slip|b wouldnt stop|b writ each|b wrot <talk>|b you catch|b you stretch
6 b you your|b youd just|b your heart|b your homework|b your list|b your scan|b your two|b youv <asked>
6 b zero fall|b zuerst nach|b zwei <odd>|guess add|guess ahem|guess are|guess clos|guess much|guess nobody
6 guess one|guess sad|guess splendid|guess tak|language okay|leads dictionary|leads front|leads say|leads water
6 nothing 2|nothing although|nothing bump|nothing chuck|nothing empil|nothing gebruik|nothing given
6 nothing group|nothing hunt|nothing iccanobif|nothing kept|nothing leonardo|nothing my|nothing nim|nothing pal
6 nothing plant|nothing record|nothing sho|nothing spill|nothing thatll|nothing tiefensuch|nothing tri
6 nothing walk|plan halv|plan that|plan that names compar|plan that names greedy|question i|question someth
6 question use|question youll|remark dont|remark h|remark hint|remark itll|remark somebody
6 remark that names requests|reports <asked>|reports afresh|reports ah|reports argument|reports back
6 reports behind|reports better|reports burst|reports bus|reports careful|reports constructor|reports country
6 reports dat|reports forever|reports gam|reports gav|reports generou|reports ground|reports hir|reports hous
6 reports hunch|reports insight|reports launch|reports level|reports logarithmic|reports modify|reports nought
6 reports och|reports otherwis|reports pila|reports room|reports shelf|reports simp|reports spill
6 reports tallest|reports une|reports wid|requests along|requests ask|requests bound|requests relax
6 requests talk|requests work|s <said> be|s <said> chang|s <said> go|s <said> let|s <said> never|s <said> up
6 s <shown> among|s <shown> ask|s <shown> began|s <shown> beneath|s <shown> by|s <shown> car|s <shown> direct
6 s <shown> finger|s <shown> group|s <shown> leap|s <shown> long|s <shown> mirror|s <shown> spot|s <shown> step
6 s <shown> that|s <shown> thos|s <shown> view|s ^ ah|s ^ basical|s ^ board|s ^ bump|s ^ chaqu|s ^ cover
6 s ^ du|s ^ dummy|s ^ een|s ^ enjoy|s ^ eras|s ^ fail|s ^ gebruik|s ^ har|s ^ hes|s ^ just|s ^ noth|s ^ och
6 s ^ only|s ^ rabbit|s ^ relax|s ^ shirt|s ^ tiefensuch|s ^ uma|s a fermant|s a not|s a one|s a phon
6 s a step|s a tool|s about <shown>|s act out|s add up|s ahead cod|s all join|s all tim|s and by|s and drop
6 s and index|s and newcomer|s and pop|s and right|s and work|s are at|s are least|s are think|s as argument
6 s as find|s as go|s as walk|s away one|s be very|s been down|s been is|s befor fall|s befor for|s besid join
6 s border to|s bucket in|s bucket on|s bump <shown>|s by thing|s cach <shown>|s can be|s cant anyth
6 s cant nest|s card <shown>|s check closer|s com second|s compar all|s could them|s current is
6 s doppelt <shown>|s down answer|s drawer the|s each he|s each was|s each would|s ear cam|s f in|s far <shown>
6 s far slow|s fifty of|s find minimum|s find pivot|s finish job|s fit its|s fiv one|s for if|s for next
6 s for shortest|s for was|s forgot check|s friend the|s from at|s from fresh|s full is|s girl you|s go it
6 s grow one|s had start|s half me|s half tidy|s hav been|s he a|s he them|s heap no|s if ever|s im out
6 s im with|s in chain|s in pil|s in siz|s into as|s is clean|s is further|s is hash|s is seen|s is shorter
6 s it <n>|s it all|s it front|s it onc|s it till|s its very|s ive out|s jed klammer|s just what|s kick that
6 s knock the|s last answer|s last said|s latest one|s least on|s les two|s lin a|s liv door|s loop when
6 s lov you|s mak a|s map thi|s map what|s may a|s me to|s measur length|s modulo length|s most has
6 s mov border|s negativ <shown>|s neighbour neighbour|s neither a|s nic to|s not at|s not out|s occur often
6 s of clock|s of floor|s of isnt|s of per|s of their|s of wer|s off <shown>|s on frequency|s on thos
6 s onc that|s one all|s one stand|s only down|s only other|s ordinary in|s otherwis <shown>|s out when
6 s over <shown>|s per of|s plain will|s plan <shown>|s plant flag|s quiet you|s rather you|s real to
6 s recent <shown>|s return wait|s say mor|s scan the|s second at|s see what|s self data|s send two|s she every
6 s she only|s sinc what|s singl from|s sink the|s six eight|s slip the|s smallest first|s someon in
6 s sort what|s start <shown>|s stay it|s swap <said>|s tabl hachag|s tail the|s tal each|s than input
6 s than neighbour|s that and|s that clos|s that contain|s that last|s that second|s that tal|s that textbook
6 s that wrong|s the arm|s the away|s the but|s the cost|s the insid|s the part|s the pil|s the point
6 s the road|s the sit|s the that|s the way|s the when|s ther old|s ther structur|s thi for|s thing keep
6 s think <shown>|s thos you|s thre wont|s to afresh|s to again|s to enough|s to upward|s to you|s tool a
6 s troubl <said>|s two could|s une de|s until isnt|s until nobody|s updat maximum|s walk of|s what pass
6 s when began|s when clean|s when find|s when only|s which cam|s which how|s whil <shown>|s with memory
6 s with that|s with thousand|s with thre|s would rather|s writ not|s you mov|s you onc|s you repeat
6 s you shift|s you spread|s you still|s your check|s your giv|s your now|sets up backward|sets up below
6 sets up bigger|sets up centr|sets up forget|sets up jot|sets up next|sets up repeat|sets up youd|syntax its
6 syntax one|syntax pair|tells accordion|tells anyon|tells aur|tells cell|tells christma|tells clever
6 tells dictionnair|tells discover|tells doppelt|tells dummy|tells expression|tells freez|tells guarda
6 tells hachag|tells har|tells helper|tells ignor|tells imag|tells klammer|tells laid|tells lazy|tells meanwhil
6 tells mein|tells nobody|tells overlap|tells p|tells por|tells sailor|tells scor|tells sery
6 tells setrecursionlimit|tells siempr|tells stick|tells sufficient|tells suit|tells thatll|tells tot|tells trie
6 tells trim|w agr|w ah|w although|w alway|w attendant|w aur|w beach|w bead|w bel|w bill|w blink|w brac
6 w breed|w brought|w build|w comfortab|w cook|w copy|w das|w doppelt|w drift|w entir|w erst|w fish|w for
6 w gebruik|w guarda|w hachag|w har|w heavier|w jumper|w ka|w klammer|w lap|w laptop|w leftover|w level
6 w mein|w minu|w object|w pebbl|w pila|w plain|w popularity|w por|w postfix|w scenic|w shelv|w siempr
6 w soak|w spell|w spiral|w stop|w swallow|w thought|w trie|w trim|w upsid|w wardrob|w wif|w wor
7 acts sets up requests|advises beyond|advises cover|advises def|advises hashmap|advises largest|advises learn
7 advises loan|advises newest|advises pag|advises piec|advises question|advises refresh|advises reus|advises saw
7 advises scan|advises sheet|advises someon|advises tail|advises track|advises wip|advises wrot|advises youd
7 asks behind|asks mov|asks person|b <said> had|b <said> last|b <shown> <odd>|b <shown> kid|b <shown> knew
7 b <shown> los|b <shown> minimum|b <shown> never|b <shown> sur|b <shown> which|b ^ arent|b ^ call|b ^ careful
7 b ^ empty|b ^ et|b ^ four|b ^ glad|b ^ lo|b ^ nim|b ^ no|b ^ pui|b ^ read|b ^ ring|b ^ self|b ^ somebody
7 b ^ threw|b ^ unorder|b ^ whod|b ^ wow|b ^ yep|b a bell|b a certain|b a coupl|b a crayon|b a different
7 b a is|b a sound|b a ston|b a stranger|b a twist|b about everyth|b about remember|b add thos|b afraid your
7 b after <odd>|b after every|b after it|b after you|b all be|b along $|b among the|b an ear|b an eyebrow
7 b and com|b and out|b and roll|b and stick|b and wip|b another <said>|b any earlier|b append <talk>
7 b are just|b are of|b are small|b array is|b array of|b as <said>|b as my|b as soon|b as thre|b at <said>
7 b at nought|b at seven|b away too|b be wait|b be zero|b befor nin|b besid it|b best so|b better $
7 b bit longer|b board <odd>|b book <asked>|b both <shown>|b bump the|b by ris|b c for|b candidat <odd>
7 b cant <facts>|b cant say|b carry two|b chain the|b chaqu fermant|b chees $|b closer at|b cod it
7 b common method|b compar $|b conga <facts>|b conga lin|b corner <odd>|b could also|b could reach
7 b daughter <odd>|b der <unknown>|b deserv a|b direction until|b discard half|b doesnt refresh|b dot dequ
7 b dot pop|b down <facts>|b dummy <telling>|b each position|b each titl|b earlier and|b ein hashtabell
7 b einen <odd>|b either one|b either that|b els <hinted>|b empil les|b end the|b entry zero|b equal to
7 b ever <asked>|b every call|b everyth at|b exist $|b extend <odd>|b f $|b far <talk>|b fifteen minut
7 b fin <shown>|b finish with|b follow when|b for nought|b giv that|b god $|b goe straight|b goe up
7 b good <unknown>|b habit $|b half the|b has thi|b hav about|b head <odd>|b her is|b hi <hinted>|b high <odd>
7 b his <shown>|b hurt $|b i and|b i didnt|b i mustnt|b i suppos|b idea $|b in tim|b in which|b is n
7 b is serv|b isnt <hinted>|b it $|b it begin|b it from|b it not|b it sit|b it slip|b its too|b its worth
7 b join to|b l and|b la <unknown>|b later than|b latest <shown>|b lead <talk>|b leg <odd>|b leg jed
7 b length plu|b les ouvrant|b lift it|b lookup first|b loop body|b low high|b map in|b may still|b me <talk>
7 b me in|b minut <talk>|b mis $|b miss part|b mit einer|b mitad <odd>|b month <talk>|b my grandmother
7 b my pick|b my watch|b nah $|b need her|b need to|b neednt <facts>|b neighbour join|b never walk
7 b newcomer <odd>|b next equal|b nic for|b no call|b not writ|b of card|b of plat|b of tidy|b off <shown>
7 b often each|b on to|b one <telling>|b one check|b one jump|b one trip|b one two|b opener to|b ordenada $
7 b order switch|b out if|b ouvrant $|b paid for|b pas over|b perhap <hinted>|b pigeonhol $|b possibl <odd>
7 b possibl partner|b precis thi|b previou <asked>|b previou <odd>|b previou two|b put together|b queu is
7 b r comma|b rabbit in|b ran a|b reachabl from|b recent one|b recursiv <shown>|b remember only|b remember them
7 b replac by|b right away|b road <hinted>|b robber or|b row <talk>|b said <shown>|b say <said>|b say breadth
7 b say im|b scan on|b seat the|b second <said>|b sensibl <talk>|b set <hinted>|b seven is|b shak <talk>
7 b shak hand|b she stood|b shelf <talk>|b sid <talk>|b sinc two|b sleep <talk>|b slip for|b smaller <shown>
7 b smallest one|b so <talk>|b solv thi|b someth ther|b soon as|b stag $|b stand just|b stand next|b start a
7 b stick $|b still work|b stop <said>|b stop when|b stretch is|b strok for|b sweep <facts>|b switch on
7 b tag and|b than <odd>|b that also|b that back|b that differenc|b that not|b that twin|b that wouldnt
7 b the <talk>|b the bos|b the day|b the four|b the italian|b the mov|b the music|b the recurrenc|b the shift
7 b the smallest|b the v|b the wash|b the world|b them away|b thing $|b thing <odd>|b thing in|b though <talk>
7 b thre with|b throw half|b tim too|b to join|b to pick|b to search|b train on|b tre of|b turn it|b twic in
7 b two be|b two cas|b two road|b two you|b upon <shown>|b walk down|b want is|b was just|b way chain
7 b week <talk>|b well $|b when nobody|b wher <asked>|b wher might|b wher thi|b whether your|b which two
7 b whichever is|b whil ther|b whol thing|b why doe|b wink <odd>|b wink wink|b with s|b without <asked>
7 b without <facts>|b would thing|b wow $|b writ def|b writ down|b yep $|b you back|b you mad|b you so
7 b you sur|b you took|b you used|b youd call|b your <unknown>|b your cost|b your over|b your version
7 b your walk|guess about|guess inorder|guess obvious|guess order|guess sur|guess the|language each
7 language how|leads mad|leads mak|leads tidy|n <asked> 2|nothing behind|nothing cross|nothing doesnt
7 nothing et|nothing first|nothing handl|nothing heapq|nothing instead|nothing join|nothing leav|nothing lo
7 nothing pet|nothing pui|nothing ring|nothing sav|nothing tidy|nothing tro|nothing work|plan ah|plan swap
7 plan that names music|plan that names reports|plan that names though|plan thatll|question cant|question exact
7 question keep|remark els|remark if|remark ive|remark noth|remark that names in|remark that names n
7 reports afraid|reports agr|reports arrang|reports arrival|reports basical|reports centr|reports enough
7 reports equal|reports head|reports instead|reports listen|reports math|reports neater|reports night
7 reports notation|reports o|reports relay|reports rid|reports skeleton|reports subtract|reports thank
7 reports usa|reports whichever|reports wow|reports ya|reports yep|requests <asked>|requests <odd>
7 requests <said>|requests fill|requests length|requests park|s <said> know|s <shown> acros|s <shown> arrival
7 s <shown> circl|s <shown> explor|s <shown> fill|s <shown> fiv|s <shown> max|s <shown> nest|s <shown> on
7 s <shown> only|s <shown> rather|s <shown> spoil|s <shown> thing|s <shown> train|s <shown> undisturb
7 s <shown> walk|s ^ beat|s ^ bfs|s ^ but|s ^ catch|s ^ caterpillar|s ^ chuck|s ^ distanc|s ^ ein|s ^ empty
7 s ^ favourit|s ^ former|s ^ glanc|s ^ higher|s ^ ink|s ^ ja|s ^ most|s ^ nach|s ^ nervou|s ^ older
7 s ^ outward|s ^ pui|s ^ rippl|s ^ smell|s ^ tenth|s ^ thi|s ^ unorder|s ^ until|s ^ walk|s ^ whod|s ^ woman
7 s ^ wow|s ^ yep|s a common|s a habit|s acces switch|s after you|s again the|s all <said>|s all cas
7 s all from|s along its|s am not|s am to|s an dictionary|s an field|s and do|s and finish|s and hundr
7 s and till|s answer from|s answer i|s anyth still|s are slow|s arriv the|s as lin|s as when|s away much
7 s b one|s backward you|s be handy|s befor know|s befor mov|s befor present|s behind curtain|s below <shown>
7 s built <said>|s by every|s by wont|s cam one|s cant mor|s clos the|s comfortabl that|s compar when
7 s could to|s dictionary python|s did find|s didnt that|s do check|s dont all|s drop of|s each thos|s ein und
7 s empil ouvrant|s end may|s everyon to|s everyth follow|s evict the|s fals your|s first as|s for closer
7 s for comma|s for her|s for now|s for order|s for thousand|s for with|s freez length|s from left
7 s from smaller|s from ston|s go first|s go you|s had a|s half can|s has out|s has plac|s hav seen
7 s hav twenty|s hous or|s how we|s if colour|s in alphabet|s in center|s in if|s in step|s inner for
7 s is gold|s is one|s isnt enough|s it already|s it how|s it slower|s it sort|s it stay|s it theyr
7 s its doubl|s its rather|s its under|s itself its|s ive it|s just sum|s just wher|s just with|s kick the
7 s left befor|s length and|s linear and|s list a|s look the|s lookup and|s may left|s might worth
7 s million <shown>|s minimum of|s mov <said>|s my thi|s n with|s need new|s next lie|s nobody to|s of figur
7 s on track|s one further|s one off|s one one|s one partner|s one plu|s one said|s only and|s out a
7 s out itself|s out you|s pay <shown>|s peopl hand|s plac each|s precis they|s push one|s rang <shown>
7 s recursion be|s road into|s roll forward|s rub out|s sam mov|s sam over|s say a|s scrambl <shown>
7 s second <said>|s second and|s see half|s should abl|s shouldnt be|s small insid|s solv sam|s someth the
7 s stack thi|s stand to|s start as|s start out|s suppos gav|s that both|s that neat|s that open|s that them
7 s the a|s the anew|s the answer|s the any|s the bar|s the both|s the direction|s the hol|s the insight
7 s the of|s the on|s the the|s the whos|s them again|s them each|s ther thre|s they be|s theyr by|s theyr up
7 s thi by|s thos can|s though would|s throw too|s tim had|s to breadth|s to depth|s to entry|s to look
7 s treat zero|s twin gon|s two chain|s two for|s two nod|s unhook <said>|s until no|s unvisit <shown>
7 s up many|s very <said>|s want other|s we about|s what still|s when already|s when bit|s when old|s when open
7 s wher generation|s wher is|s whether met|s whether pil|s whether remain|s which still|s whichever the
7 s whil high|s wid <shown>|s will itself|s with brac|s with doub|s with h|s with its|s with nearest|s work is
7 s worth weight|s would read|s writ answer|s you mark|s you strict|s you without|s your body|s your sentenc
7 s your so|s yourself and|sets up comput|sets up earlier|sets up exact|sets up gather|sets up link|sets up plu
7 sets up pocket|sets up right|sets up smallest|sets up tak|sets up theyd|sets up unvisit|syntax map|syntax ther
7 tells <facts>|tells along|tells anterior|tells block|tells blok|tells brac|tells charm|tells comb
7 tells component|tells debut|tells defaultdict|tells depil|tells dll|tells einer|tells explor|tells familiar
7 tells glas|tells innermost|tells lif|tells mad|tells nim|tells ordenada|tells passport|tells post|tells pui
7 tells rais|tells runner|tells se|tells small|tells sock|tells tenth|tells thrown|tells tram|tells upward
7 tells warn|tells woman|tells zwei|w <shown>|w afraid|w anterior|w ar|w broad|w burnt|w buy|w chees
7 w confidenc|w conga|w debut|w depil|w digit|w driv|w everyth|w fenster|w float|w formula|w fox|w gain
7 w guest|w header|w hed|w lif|w miss|w needless|w next|w ordenada|w pop|w problem|w pui|w push|w relay
7 w ring|w scrap|w se|w slap|w smallest|w sufficient|w t|w think|w together|w trip|w wed|w well|w wet
7 w whos|w without|w wow|w yep
8 advises ballot|advises card|advises chain|advises discover|advises empty|advises explor|advises overwrit
8 advises r|advises result|asks cross|asks fill|asks mad|b <said> at|b <said> com|b <said> go|b <said> should
8 b <shown> comma|b <shown> phon|b <shown> precis|b <shown> she|b <shown> to|b ^ foxtrot|b ^ going|b ^ k
8 b ^ key|b ^ newest|b ^ quickselect|b ^ spell|b ^ spill|b ^ strict|b ^ ther|b ^ timestamp|b ^ wonderful
8 b a constant|b a fir|b a fram|b a linear|b a man|b a perfect|b a pleasant|b a villag|b all day|b all of
8 b along as|b and do|b and simpl|b any <said>|b any use|b anyth off|b are ever|b are thre|b arm $
8 b arriv <shown>|b as plac|b at worst|b b <facts>|b ballot $|b basical <shown>|b be rather|b be touch
8 b be what|b becaus its|b been <hinted>|b befor look|b behind each|b better be|b binaria $|b bit <shown>
8 b both <facts>|b bring a|b busqueda binaria|b by bisection|b by frequency|b cach on|b can delet|b can liv
8 b cant ever|b check <asked>|b colour <odd>|b common <talk>|b complet and|b count up|b did <talk>|b didnt hav
8 b direct after|b doe it|b domino til|b dummy <hinted>|b either end|b els <telling>|b en $|b even $
8 b every <odd>|b fail on|b far has|b first in|b first was|b fiv pass|b follow only|b for each|b forbid me
8 b forget that|b formula $|b four pointer|b from <shown>|b from i|b from smaller|b front is|b girl befor
8 b giv zero|b goe back|b had better|b halv what|b hand <shown>|b happen in|b helper that|b i equal|b i gav
8 b ill <asked>|b im real|b in circl|b in log|b in thre|b index <asked>|b initial of|b is finish|b is first
8 b is good|b is link|b is mad|b is tidy|b it began|b it behind|b it for|b its rang|b its spot|b just drop
8 b just put|b just said|b last guy|b lead from|b len <shown>|b les <facts>|b lif be|b lin when
8 b linear <facts>|b list with|b lookup <talk>|b loop for|b mad the|b map <shown>|b math dot|b max <talk>
8 b mean <facts>|b met <odd>|b might you|b minesweeper $|b minu <odd>|b minu fiv|b month <facts>|b mor $
8 b much memory|b mustnt $|b need all|b neighbour to|b newest <facts>|b next floor|b no doubl|b no way
8 b nod <odd>|b not afterward|b not stack|b not two|b numero <odd>|b o <odd>|b of everyon|b of iter|b of my
8 b of ten|b onc befor|b one around|b one further|b one sid|b one sweep|b open another|b opener <facts>
8 b order dictionary|b otherwis <talk>|b out befor|b overlap $|b pair by|b paper <telling>|b pass <hinted>
8 b podium with|b pond $|b pop it|b possibl figur|b predecessor $|b proper $|b push <asked>|b quadratic $
8 b quit when|b rather than|b reach on|b real want|b reason $|b remember each|b remember that|b ripper $
8 b said $|b sam machinery|b seat <shown>|b seen befor|b self <odd>|b she <facts>|b should know|b simpler if
8 b sinc <asked>|b slid along|b smil <talk>|b so too|b stack and|b start it|b stay as|b stick it|b still <said>
8 b still miss|b stor <shown>|b such a|b sum thos|b sur that|b tabl first|b tal <odd>|b talk $|b ten <talk>
8 b the conductor|b the crucial|b the hotel|b the map|b the program|b the pub|b the rail|b the register
8 b the spot|b their kid|b them along|b ther nobody|b ther till|b thi point|b think <shown>|b though <said>
8 b though its|b tiefensuch von|b til a|b tim her|b to halv|b to plac|b to remember|b to slid|b to whichever
8 b too deep|b too lat|b two helper|b unclos one|b une <talk>|b une fil|b up my|b walk <facts>|b walk back
8 b was met|b wash $|b way of|b welch <odd>|b welch halft|b went hom|b went up|b wer you|b what a|b what might
8 b wher two|b which by|b which mean|b whil <asked>|b who do|b whoever <odd>|b whos <talk>|b will never
8 b window with|b with <odd>|b with black|b with cash|b with count|b would sort|b wouldnt <shown>|b wouldnt lif
8 b you <asked>|b you cant|b you fall|b you no|b you pass|b you wip|b your compar|b your one|b your opener
8 b your queu|b youv basical|guess ha|guess nah|guess warm|language count|language leads|leads <talk>|leads add
8 leads neighbour|leads serv|n <talk> 4|nothing d|nothing empty|nothing every|nothing evict|nothing eye
8 nothing foxtrot|nothing match|nothing mind|nothing quickselect|nothing stop|nothing timestamp|nothing twenty
8 nothing une|nothing union|nothing whatever|plan that names don|plan that names thank|plan why|question check
8 question except|question giv|question is|remark instead|remark lov|remark remember|remark sound
8 remark that names can|remark that names plu|remark that names straight|remark they|remark theyr|reports break
8 reports bring|reports cash|reports caterpillar|reports cran|reports crucial|reports delight|reports duplicat
8 reports eat|reports evict|reports join|reports later|reports met|reports paid|reports rabbit|reports reach
8 reports ripper|reports road|reports row|reports spend|reports subtraction|reports suitcas|reports thing
8 reports trust|reports work|requests canteen|requests gues|requests largest|requests leav|requests month
8 requests nobody|requests parent|s <said> alway|s <said> count|s <said> giv|s <shown> anyth|s <shown> asid
8 s <shown> blow|s <shown> comparison|s <shown> earlier|s <shown> even|s <shown> everyth|s <shown> hang
8 s <shown> havent|s <shown> outsid|s <shown> till|s ^ cada|s ^ contract|s ^ doubl|s ^ elegant|s ^ great
8 s ^ halft|s ^ ind|s ^ kick|s ^ magic|s ^ nest|s ^ quickselect|s ^ sailor|s ^ see|s ^ think|s ^ welch
8 s a are|s a hav|s a off|s a register|s a stroll|s a whether|s about count|s after and|s after check
8 s after the|s ahead the|s already a|s and answer|s and got|s and just|s and length|s at answer|s at head
8 s at seven|s at tail|s away it|s away what|s be it|s be that|s been mor|s befor touch|s begin <shown>
8 s behind earlier|s better the|s can don|s can had|s candidat <shown>|s chain entry|s click <shown>
8 s colleagu min|s comma in|s count small|s d <shown>|s do at|s do com|s do ordinary|s down every|s each could
8 s each goe|s each knew|s finish can|s first <shown>|s first of|s first serv|s fiv and|s for depth|s for middl
8 s forget <shown>|s four to|s from and|s front its|s goe at|s going be|s grow your|s had on|s handful tim
8 s has doubl|s hav with|s he <shown>|s held the|s help a|s high the|s hom fiv|s if newest|s if second|s ill a
8 s ill out|s im your|s in bin|s in draw|s in heap|s in kitchen|s in paper|s in what|s is for|s is much
8 s is position|s is strong|s is them|s is throughout|s is tri|s isnt a|s it befor|s it each|s it halv
8 s it meet|s it minut|s it whil|s its befor|s its breadth|s its classic|s its entry|s java would|s just her
8 s just other|s last first|s last result|s least guest|s leav flag|s leav the|s left the|s length each
8 s let loop|s let talk|s lift teacup|s lift the|s lin befor|s link it|s list the|s mak into|s mak les
8 s many led|s maximum the|s may further|s min of|s mountain with|s need four|s never your|s newcomer <shown>
8 s newest to|s no her|s of shelf|s of them|s of use|s off see|s old of|s on first|s one f|s one on
8 s one wait|s only from|s other and|s out first|s out left|s out your|s perfect <shown>|s pil <said>
8 s plac one|s possibl a|s put down|s put pen|s reach the|s real is|s recent to|s rhym black|s rhym cash
8 s round loop|s sam two|s search wher|s see each|s seen in|s seen that|s serv position|s she been|s she each
8 s short sit|s should <shown>|s shouldnt <shown>|s shrink the|s sinc cant|s singl through|s small <shown>
8 s someon you|s spill on|s spot <shown>|s still be|s stood a|s tail up|s taken wrong|s ten befor|s that count
8 s that heart|s that is|s that nic|s that now|s that slow|s the field|s the group|s the les|s the off
8 s the sav|s the under|s the you|s their into|s think how|s think rabbit|s thre six|s throw whol
8 s tiefensuch jedem|s tim add|s to seen|s to sequenc|s to visit|s tre bee|s twin to|s until twin|s up now
8 s up ten|s way <shown>|s went ear|s wer so|s what happen|s what is|s when are|s when pop|s when short
8 s whenever a|s wher <shown>|s wher last|s which just|s which thre|s whol away|s whos you|s with lookup
8 s with when|s would your|s you acros|s you i|s you is|s you plac|s you ther|s you turn|s you visit
8 s zero the|sets up com|sets up hand|sets up lunch|sets up pil|sets up slid|syntax a|syntax requests|tells app
8 tells asid|tells brother|tells clock|tells crawl|tells creep|tells d|tells da|tells disjoint|tells doll
8 tells end|tells fermant|tells fibonacci|tells however|tells lead|tells m|tells mitad|tells nod|tells overkill
8 tells possibl|tells priority|tells pub|tells rest|tells supper|tells textbook|tells timestamp|tells track
8 tells uppermost|tells welch|tells widen|tells wink|tells zigzag|w batch|w beaten|w binaria|w bottl|w bridg
8 w careful|w cash|w collection|w cork|w crucial|w cry|w disjoint|w especial|w extend|w fear|w fermant
8 w finger|w foot|w hav|w ja|w job|w len|w lin|w mitad|w nowher|w och|w ouvrant|w parent|w pot
8 w predecessor|w punish|w reorder|w replac|w ripper|w sail|w silver|w sleev|w stair|w therefor|w thirteen
8 w thrill|w thrown|w updat|w welch|w with|w zwei
9 advises agre|advises candidat|advises clear|advises everyon|advises flood|advises itll|advises set
9 advises slot|advises smallest|advises today|advises whol|asks bas|asks hang|asks inner|asks plain
9 b <said> deep|b <said> doesnt|b <said> is|b <said> was|b <shown> <facts>|b <shown> below|b <shown> quick
9 b <shown> reachabl|b <shown> start|b <shown> wear|b ^ allow|b ^ at|b ^ did|b ^ excellent|b ^ kept|b ^ man
9 b ^ memory|b ^ most|b ^ narrower|b ^ notic|b ^ o|b ^ tango|b ^ une|b ^ until|b a fenc|b a memory|b a most
9 b a tower|b a tre|b a twin|b acces <asked>|b acces <hinted>|b acces order|b after as|b along it|b and append
9 b and by|b and kept|b and sink|b answer in|b answer you|b any good|b as he|b as youd|b at i|b at school
9 b aunt <odd>|b aw $|b be first|b be replac|b be sort|b be thrown|b beautiful $|b been stand|b bend <facts>
9 b bend back|b between thos|b bob <talk>|b both direction|b bother <shown>|b by not|b by tal|b c is
9 b cam <asked>|b careful $|b check every|b closer <talk>|b coat <odd>|b common of|b consider it|b constant if
9 b could leav|b depth <hinted>|b depth along|b did you|b different <shown>|b dimension $|b doubl <talk>
9 b doubl c|b drown $|b easier $|b eff $|b egg $|b einfach <odd>|b ever <hinted>|b extend $|b fewer $
9 b first which|b flood the|b floor <shown>|b for fiv|b front and|b gam $|b going over|b group is|b hand each
9 b heap is|b het <unknown>|b highest down|b highest first|b hold when|b i certain|b i look|b if she|b im with
9 b in last|b int to|b is further|b is known|b is right|b is wrong|b isnt that|b it happen|b its weight
9 b join <odd>|b keep two|b key that|b knit $|b labell with|b land at|b last month|b lead $|b length <asked>
9 b link the|b lo <odd>|b mak <hinted>|b many step|b mark $|b maximum $|b me one|b meal $|b memory is
9 b modify <hinted>|b modify binary|b much simpler|b must never|b my girl|b n <facts>|b nest <hinted>
9 b nest <shown>|b nest <talk>|b nest loop|b never go|b nobody <asked>|b not all|b not later|b notation $
9 b of <hinted>|b of pigeonhol|b of r|b off as|b old <facts>|b older <talk>|b on onc|b onc too|b one do
9 b one ring|b one structur|b only about|b only hav|b or <asked>|b or bfs|b other of|b out a|b over them
9 b overkill $|b paint <odd>|b pull it|b rather <telling>|b real <unknown>|b remov from|b repeat <hinted>
9 b sam <facts>|b sam count|b sam loop|b sav a|b second d|b sentenc is|b sequenc $|b she did|b she say
9 b she stand|b shed <odd>|b shift each|b sink it|b sink what|b six out|b sleep over|b slot per|b small tabl
9 b smaller than|b so its|b someon <asked>|b sort <unknown>|b spell out|b step one|b step out|b than should
9 b that slid|b that thread|b thatd <odd>|b the cinema|b the girl|b the golden|b the length|b the old
9 b the techniqu|b the two|b the week|b the whol|b their answer|b then be|b theyr <telling>|b theyr sort
9 b thing <shown>|b thing at|b think aloud|b thousand <said>|b thre <asked>|b til of|b tim from|b tiny <odd>
9 b to every|b to notic|b to one|b told me|b top $|b u <asked>|b u <hinted>|b u <shown>|b u com
9 b una <unknown>|b under each|b under it|b up her|b up or|b up their|b walk past|b was either|b was she
9 b weakest <talk>|b week told|b what <talk>|b whatever <hinted>|b when low|b wher each|b wherever <talk>
9 b wherever youv|b which goe|b with $|b with h|b wont say|b worth its|b you evict|b you let|b you stand
9 b youd not|b your depth|b your eye|b your pop|b your row|b your tim|b youv trodden|b zuerst <odd>|guess shall
9 leads book|leads nothing said|nothing bravo|nothing dfs|nothing drown|nothing notic|nothing popitem
9 nothing tango|nothing till|nothing und|nothing wider|nothing word|plan build|plan collect|plan pal
9 plan return|plan that names could|plan that names i|plan that names its|question dont|question far|remark test
9 remark that names though|remark that names until|remark that names would|remark twenty|reports burn
9 reports captain|reports caught|reports click|reports closer|reports door|reports generation|reports kill
9 reports lady|reports luggag|reports lunch|reports natural|reports newer|reports nlargest|reports recognis
9 reports replac|reports romeo|reports smallest|reports thr|reports understand|reports useful|reports villag
9 requests equal|requests moment|requests nothing said|requests revers|s <said> mark|s <shown> besid
9 s <shown> component|s <shown> constant|s <shown> dat|s <shown> fre|s <shown> heap|s <shown> height
9 s <shown> last|s <shown> stack|s <shown> straight|s ^ append|s ^ caught|s ^ clerk|s ^ coupl|s ^ empil
9 s ^ excellent|s ^ fifteen|s ^ fram|s ^ insertion|s ^ it|s ^ marry|s ^ math|s ^ minesweeper|s ^ modify
9 s ^ narrower|s ^ nim|s ^ romeo|s ^ tango|s ^ textbook|s ^ timestamp|s ^ wonderful|s ^ would|s a candidat
9 s a end|s a list|s a pot|s a start|s about second|s add their|s all ever|s alon enough|s already the
9 s and at|s and hav|s and off|s and one|s append the|s are dead|s are too|s as parent|s back you
9 s be otherwis|s be ther|s cam by|s can so|s can to|s cant bigger|s cant in|s cas a|s catch cross|s closer up
9 s copy <shown>|s counter collection|s d in|s dictionary of|s do read|s do that|s doesnt any|s doubl is
9 s down result|s down two|s each along|s each had|s equal when|s everyon <shown>|s fak at|s first was
9 s flag each|s follow thread|s for lookup|s for other|s four four|s four until|s from <shown>|s from high
9 s from neighbour|s from rear|s from when|s front a|s goe by|s good <shown>|s had finger|s had phon|s had put
9 s happy that|s has com|s hav minut|s hav notic|s hav stand|s hold last|s if ear|s if got|s imagin a|s in maz
9 s into hol|s is six|s is slow|s is thos|s it about|s it right|s itll for|s last she|s later the|s left it
9 s left one|s les should|s letter by|s lin <shown>|s lookup <shown>|s many that|s match closer|s match on
9 s math <said>|s mix the|s modify <shown>|s much would|s neighbour hand|s never out|s never them|s not your
9 s of caterpillar|s of four|s of hidden|s of later|s of on|s of the|s of u|s of week|s often hav|s onc it
9 s onc often|s one append|s one of|s out onc|s out the|s own of|s paint the|s reach an|s read <shown>
9 s remember last|s remember which|s return right|s set of|s she at|s she on|s shift letter|s should first
9 s sink four|s sip water|s slow you|s so it|s so never|s someth by|s start backward|s stood the|s stretch as
9 s sur a|s test membership|s that back|s that befor|s that row|s the bird|s the cas|s the closer|s the lower
9 s the patch|s the ratio|s the too|s the whil|s them <shown>|s them be|s ther better|s thi not|s thing a
9 s till hav|s to behind|s to in|s two mov|s two seven|s valu your|s week me|s what every|s wher twin
9 s which when|s which youv|s will on|s window a|s with for|s word from|s would that|s wrong the|s you cros
9 s you index|s you rid|s you second|s you shut|s you sort|s youd each|s youv as|sets up pay|sets up seen
9 sets up slip|syntax sort|tells beach|tells besid|tells blink|tells box|tells een|tells equal|tells everyon
9 tells fed|tells fridg|tells hard|tells het|tells known|tells minu|tells month|tells nothing said|tells phon
9 tells scrambl|tells shoulder|tells sound|tells suffic|tells theyv|tells tri|tells uma|tells uncl|tells zuerst
9 w again|w ate|w been|w breitensuch|w bug|w choir|w cinema|w detect|w egg|w empil|w engineer|w father
9 w glad|w het|w hunch|w isnt|w lunch|w lying|w mix|w neater|w notch|w one|w passport|w promis|w recip
9 w recomput|w romeo|w step|w stick|w subarray|w tag|w thatd|w thing|w unclos|w unmatch|w wher|w young
10 advises collection|advises constant|advises dequ|advises direction|advises equality|advises lift|advises pass
10 advises precis|advises sink|advises someth|advises stop|advises took|asks altogether|asks bit|asks container
10 asks go|asks separat|asks sid|asks wait|b <said> <hinted>|b <said> are|b <shown> began|b <shown> feel
10 b <shown> greater|b <shown> hand|b <shown> shed|b ^ <said>|b ^ dar|b ^ evict|b ^ eye|b ^ great|b ^ hand
10 b ^ hotel|b ^ if|b ^ much|b ^ nic|b ^ passenger|b ^ plain|b ^ smaller|b ^ stretch|b ^ union|b a bouncer
10 b a chaqu|b a much|b a narrow|b add together|b also <hinted>|b alway sit|b and cross|b and shrink|b and their
10 b and typ|b are lin|b are over|b as low|b be in|b bei <odd>|b bisect $|b both its|b brilliant $|b bucket by
10 b bucket tool|b build on|b build the|b buy you|b by sid|b cam from|b can all|b card $|b cas <talk>
10 b caterpillar $|b chang $|b charity $|b classic <hinted>|b clip it|b closer has|b collection <odd>
10 b collection dot|b common with|b compar all|b con <odd>|b cost <shown>|b could <odd>|b count <hinted>|b d for
10 b dar i|b day befor|b dead <hinted>|b die <unknown>|b doesnt mov|b door <asked>|b dot <talk>|b doub $
10 b e <odd>|b each nam|b earlier <telling>|b earlier twin|b easy $|b einer <odd>|b everyon up|b fals ther
10 b fifty first|b fifty thousand|b first <odd>|b first the|b first two|b for their|b forget <facts>
10 b four <facts>|b four <telling>|b foxtrot $|b from morn|b greater or|b grow out|b half you|b halft <odd>
10 b hav you|b he went|b i can|b i met|b imagin peopl|b insert it|b instant $|b is among|b is mark|b it doe
10 b it yourself|b its head|b its just|b its spell|b its wrong|b join the|b knew $|b knew <shown>|b landfeld aus
10 b lay them|b le <odd>|b leav out|b left on|b librarian would|b littl tabl|b logarithmic <asked>|b lying on
10 b me <hinted>|b me giv|b met the|b mor <talk>|b mor <unknown>|b mountain <odd>|b mountain road|b nam on
10 b never check|b never longer|b nim <odd>|b no break|b no longer|b no search|b nod <talk>|b not allow|b of n
10 b of paint|b of step|b off <facts>|b off that|b old copy|b older copy|b onc watch|b one <asked>|b one deeper
10 b one into|b one never|b order <hinted>|b out by|b peg $|b plain <talk>|b plu <talk>|b practical <talk>
10 b que <odd>|b queu <asked>|b rabbit <odd>|b reach into|b reach them|b read the|b rest is|b roll them|b row $
10 b run <telling>|b sam <hinted>|b seat $|b second word|b serv the|b shortest way|b should giv|b should you
10 b shy $|b sid by|b simplify <talk>|b small heap|b sort <facts>|b sort a|b special <shown>|b step $|b step two
10 b supper $|b textbook $|b that <hinted>|b that further|b that if|b that im|b that put|b that second
10 b that sinc|b the center|b the deli|b the dict|b the hash|b the hol|b the jar|b the job|b the rest
10 b the troubl|b they want|b theyr in|b thing left|b thing to|b think is|b thos is|b thousand <asked>
10 b thousand <telling>|b thre <shown>|b tick it|b tiefensuch <odd>|b to int|b too <facts>|b too littl
10 b troubl is|b trust me|b turn a|b two fak|b two hundr|b uma <odd>|b up beforehand|b up until|b usual <shown>
10 b villag $|b von jedem|b was fin|b was rather|b watch it|b well known|b wer <asked>|b what could
10 b whenever its|b wher <hinted>|b wher <talk>|b whichever of|b whoever <hinted>|b whoever <shown>|b with how
10 b with mor|b with zero|b work in|b work than|b worth <odd>|b would call|b would finish|b writ its|b x <odd>
10 b yes $|b you cros|b you lay|b you ther|b you updat|b your <odd>|b your run|b your stack|b your very
10 doubt tells|guess an|guess leads|guess out|language you|leads <odd>|leads <said>|leads stood|leads straight
10 nothing bin|nothing bisect|nothing closer|nothing hes|nothing hotel|nothing measur|nothing passenger
10 nothing stack|nothing trust|nothing whenever|nothing x|plan carry|plan remov|plan that names typ|remark cant
10 remark half|remark poor|remark smaller|remark that names a|remark that names hm|remark water|reports brilliant
10 reports browser|reports bump|reports chuck|reports dfs|reports drawer|reports enjoy|reports fail|reports happi
10 reports hung|reports iccanobif|reports maz|reports nest|reports register|reports secret|reports t|reports tal
10 reports tango|reports think|reports truthy|reports worth|reports youll|requests fetch|requests fram
10 requests happen|requests think|s <said> thre|s <shown> attach|s <shown> dictionary|s <shown> first
10 s <shown> read|s ^ arriv|s ^ bread|s ^ brilliant|s ^ careful|s ^ dar|s ^ delet|s ^ iccanobif|s ^ initial
10 s ^ marker|s ^ not|s ^ order|s ^ out|s ^ simp|s ^ simpl|s ^ tick|s ^ un|s ^ von|s ^ wee|s ^ whom
10 s ^ zuerst|s a answer|s a breadth|s a has|s an argument|s and be|s and dictionary|s are one|s at befor
10 s at high|s back latest|s both together|s break a|s call for|s carry depth|s cod that|s constant averag
10 s could tak|s could ther|s day <shown>|s do still|s dont up|s dot dot|s each join|s end you|s equal plu
10 s every of|s every you|s front <shown>|s front an|s gues the|s hav further|s hav got|s hav wait
10 s highest down|s hop hav|s i put|s i watch|s if cros|s if equal|s if further|s if larger|s if wrot
10 s inner befor|s is cod|s is next|s is ther|s isnt to|s it <said>|s it longer|s it me|s it them|s its the
10 s kick out|s last i|s last it|s latest that|s lead the|s let do|s let giv|s let wher|s look after|s look its
10 s memory what|s met last|s mor its|s must say|s my ran|s never anyon|s newcomer at|s next has|s nin two
10 s notic one|s of current|s of good|s of neighbour|s of old|s of previou|s off front|s old and|s on go
10 s on hook|s on wall|s one add|s one first|s one matter|s one thre|s or pop|s other in|s promis to
10 s read befor|s remov the|s rest the|s rippl a|s sav <shown>|s say first|s seven one|s sid sid|s sinc put
10 s so is|s solv <shown>|s someth answer|s start for|s start is|s still after|s structur <shown>|s structur the
10 s sweep the|s tak last|s that key|s that search|s the action|s the along|s the befor|s the besid|s the just
10 s the puzzl|s the sort|s the til|s the your|s ther doubl|s ther what|s though only|s thousand <shown>
10 s to another|s to held|s to plac|s to the|s together at|s top that|s troubl the|s try it|s two <shown>
10 s two toward|s until are|s up itself|s up the|s use queu|s visit one|s walk it|s walk the|s what <shown>
10 s wher should|s whether hav|s which you|s whos is|s why you|s will spend|s will that|s with loop|s with mov
10 s with ticket|s wouldnt a|s written down|s wrong <shown>|s you doing|s you first|s you follow|s you log
10 s you solv|s youd be|s youll the|s your hour|s your only|s your the|s your you|sets up <odd>|sets up cam
10 sets up enumerat|sets up new|sets up x|syntax that|tells aus|tells bei|tells chang|tells conquer|tells cost
10 tells decorator|tells deeper|tells determin|tells dos|tells dynamic|tells fish|tells initial|tells kill
10 tells labell|tells leonardo|tells locomotiv|tells measur|tells na|tells quickselect|tells shak|tells slip
10 tells tag|tells theyll|tells tiefensuch|tells til|tells usa|tells width|w any|w are|w aus|w bad|w bei
10 w bitten|w box|w brilliant|w center|w deli|w departur|w downward|w dye|w eighteen|w einer|w grandparent
10 w hous|w it|w locomotiv|w much|w pancak|w partner|w popitem|w reconsider|w shy|w thank|w tiefensuch
10 w trivial|w usual|w woman
11 advises append|advises back|advises bas|advises common|advises far|advises go|advises help|advises hous
11 advises indic|advises nobody|advises nought|advises ordinary|advises point|advises rid|advises shut|asks acros
11 asks build|asks good|asks nod|asks stop|b <said> be|b <said> hav|b <shown> any|b <shown> brac|b <shown> cross
11 b <shown> field|b <shown> halfway|b <shown> not|b ^ <hinted>|b ^ behind|b ^ constant|b ^ guy|b ^ na
11 b ^ negativ|b ^ pancak|b ^ stick|b ^ too|b ^ turn|b ^ und|b ^ unofficial|b ^ wouldnt|b ^ zahl|b a b
11 b a book|b a browser|b a clever|b a high|b a pair|b a paper|b a shorter|b about going|b ahead of
11 b already know|b and search|b and when|b answer as|b any <shown>|b anyth to|b at the|b be $|b befor check
11 b begin with|b better <facts>|b binomial $|b bisection $|b bus $|b busqueda <odd>|b by wher|b cada <unknown>
11 b can build|b can walk|b candidat <hinted>|b candidat said|b cant hid|b check ther|b clever <odd>|b clos it
11 b closer with|b cloth $|b comma <odd>|b couldnt <odd>|b cousin of|b cross each|b da <unknown>|b deep <shown>
11 b dequ from|b des <odd>|b dictionary <hinted>|b disguis $|b doe all|b doe near|b domino $|b each letter
11 b els has|b end only|b extra <hinted>|b fami tre|b fear $|b feed the|b finish <facts>|b first mak
11 b fix <talk>|b fixin to|b flag on|b for thre|b for whatever|b four diagonal|b fresh <said>|b from the
11 b full <hinted>|b full <telling>|b full sort|b go by|b go for|b go out|b goe with|b hand over|b hash set
11 b havent you|b he say|b heap are|b her <unknown>|b homework $|b how larg|b in an|b in at|b in box
11 b in disguis|b index by|b index into|b instead of|b is half|b is insid|b it backward|b it isnt|b it only
11 b its enough|b its sibl|b ive said|b java linkedhashmap|b jed <odd>|b jedem <unknown>|b jump <facts>
11 b just sav|b kept all|b key to|b known to|b last person|b let <facts>|b los <talk>|b lost $|b method most
11 b method that|b mor than|b most folk|b most one|b must <shown>|b my drift|b n board|b n is|b never <shown>
11 b newest first|b not <hinted>|b of arrival|b of rabbit|b off each|b official <talk>|b one after|b one isnt
11 b only remember|b only touch|b opener you|b order and|b other <hinted>|b out again|b over her|b overwrit it
11 b own and|b paint on|b par <odd>|b part is|b perhap <talk>|b plan <talk>|b player <hinted>|b pop without
11 b position in|b pour $|b prev and|b put its|b rais an|b recent <odd>|b reinsert a|b right $
11 b shouldnt <asked>|b singl or|b slip through|b smaller or|b so <shown>|b som <hinted>|b steer <talk>
11 b steer clear|b still <asked>|b still to|b stood in|b straight ther|b stretch with|b swap your|b tak away
11 b tak them|b test pas|b that each|b that good|b that our|b the attendant|b the colour|b the uppermost
11 b them forward|b they <facts>|b they arriv|b though if|b thought youd|b tim two|b to charity|b to object
11 b to run|b too often|b touch <shown>|b truthy $|b two besid|b until <shown>|b very well|b visit the|b walk up
11 b walk with|b want in|b watch a|b when a|b when you|b when youd|b why do|b wish to|b worth a|b would the
11 b wrong and|b wrong thing|b you on|b you shut|b youll <shown>|b youll see|b zero and|guess ja|guess nop
11 guess put|guess theyll|leads sort|nothing going|nothing nest|nothing r|nothing s|nothing together|nothing way
11 nothing zahl|plan add|plan exact|plan that names youll|plan wait|question add|question which|question youd
11 remark nest|remark okay|reports beat|reports began|reports binomial|reports block|reports butter|reports coin
11 reports drown|reports fram|reports furthest|reports grandparent|reports guest|reports labell|reports neighbor
11 reports observation|reports rest|reports reveal|reports sworn|reports unofficial|requests build|requests giv
11 requests littl|requests party|requests put|requests smil|requests tidy|s <said> <said>|s <said> gather
11 s <said> its|s <shown> charity|s <shown> doing|s <shown> knock|s <shown> lin|s <shown> must|s <shown> proper
11 s <shown> pull|s <shown> put|s <shown> rest|s <shown> second|s <shown> slid|s ^ bold|s ^ cook|s ^ feet
11 s ^ gav|s ^ he|s ^ heaven|s ^ hit|s ^ larg|s ^ lif|s ^ lo|s ^ mister|s ^ mit|s ^ month|s ^ n|s ^ nlargest
11 s ^ so|s ^ someth|s ^ start|s ^ strict|s ^ stroll|s ^ tally|s ^ unofficial|s a forget|s a most|s a out
11 s a path|s a way|s after many|s an mathematician|s an of|s are first|s array one|s at unvisit|s befor los
11 s big for|s breadth search|s cant cross|s catch drift|s check <shown>|s click a|s colleagu say|s could up
11 s could with|s doe the|s drop at|s els to|s empty box|s for hundr|s for plan|s for plu|s hav join
11 s head forward|s how cod|s if werent|s ill you|s im permit|s in cloth|s is good|s is instead|s is than
11 s is youd|s isnt only|s its lov|s its so|s jumper the|s just you|s keep littl|s kept <shown>|s key not
11 s largest down|s last told|s lean the|s list append|s many doe|s minu as|s mor it|s most <shown>
11 s neighbour all|s never look|s new whenever|s next befor|s nod the|s of problem|s old would|s on floor
11 s one last|s one tak|s only <shown>|s only look|s only run|s only wher|s out second|s out to|s pair and
11 s podium thre|s rest out|s result first|s ring ring|s row the|s sam <shown>|s sank <shown>|s settl the
11 s sit the|s smaller the|s soon you|s soon youd|s sort <shown>|s stand a|s start new|s start pair|s steer of
11 s step <shown>|s stretch <shown>|s strip domino|s such <said>|s suppos told|s sweep left|s that keep
11 s that separat|s that that|s that touch|s the finger|s the out|s their from|s ther new|s thi befor|s thos do
11 s though isnt|s thre two|s tick the|s to memory|s to shut|s to twin|s two thousand|s two wer|s up answer
11 s used say|s very first|s well onto|s whil run|s who thi|s with bucket|s with left|s wrot the|s you hunt
11 s you met|s you sum|s your rais|s youv is|sets up began|sets up theyr|syntax they|tells binary|tells bit
11 tells club|tells crack|tells differenc|tells einen|tells finger|tells handful|tells hang|tells heapq
11 tells itll|tells later|tells narrow|tells poor|tells shortest|tells soon|tells warteschlang|w actual|w brick
11 w busqueda|w celebrat|w chalk|w colon|w cough|w crowd|w da|w dealt|w disguis|w dos|w down|w een|w execut
11 w expand|w fiv|w fixin|w had|w homework|w hundr|w inner|w is|w lov|w mister|w nim|w offnend|w ought
11 w past|w pity|w plant|w pub|w rearrang|w rest|w sideway|w skip|w sworn|w ther|w twist|w two|w unofficial
11 w width
12 act advises|acts leads asks|advises allow|advises c|advises easier|advises length|advises lunch|advises sleep
12 advises slid|asks kind|asks told|b <said> <asked>|b <said> behind|b <said> meet|b <said> point|b <said> thos
12 b <shown> check|b <shown> forget|b <shown> nobody|b <shown> rid|b <shown> th|b <shown> youv|b ^ bee|b ^ bin
12 b ^ bravo|b ^ carry|b ^ cod|b ^ eight|b ^ fill|b ^ good|b ^ haan|b ^ low|b ^ part|b ^ priorityqueu
12 b ^ spread|b ^ swallow|b ^ tabl|b ^ u|b ^ wider|b a <hinted>|b a <unknown>|b a bit|b a cousin|b a glanc
12 b a mark|b a maximum|b a sensibl|b about the|b acros $|b acros that|b adjacent <asked>|b adjacent match
12 b against the|b an order|b and four|b and remember|b and tick|b another minut|b anyon out|b anyth <hinted>
12 b anyth left|b anyth out|b append an|b back until|b be bigger|b best start|b brauchst <odd>|b brother $
12 b by then|b can cros|b choic for|b clock $|b clos in|b cod <facts>|b com after|b condition of|b consider that
12 b d and|b dat <talk>|b dictionary of|b do both|b don <odd>|b dont chang|b down it|b earlier than
12 b en <unknown>|b es <odd>|b everyth away|b failur $|b far <facts>|b fifteen and|b four is|b from count
12 b from each|b gain from|b guest who|b haan $|b has grown|b hav <shown>|b hear from|b hir a|b hurt <talk>
12 b if out|b immediat befor|b in memory|b insid $|b into <shown>|b is spell|b it that|b its out|b its touch
12 b just below|b just carry|b know <shown>|b landfeld <odd>|b later still|b lay it|b let each|b listen to
12 b littl <telling>|b look any|b lot <talk>|b mak <asked>|b minimum <shown>|b most onc|b mov that|b my next
12 b my not|b neither ever|b never mak|b newcomer only|b newest $|b non <talk>|b nor a|b of <odd>|b of neighbour
12 b onc <talk>|b one you|b only <telling>|b or $|b path in|b pil by|b plu between|b polish <talk>
12 b polish notation|b pop is|b real <shown>|b right <talk>|b said that|b sam <telling>|b sam trick|b sam way
12 b second <hinted>|b seen already|b set <asked>|b set for|b shortest path|b someon last|b someon told|b sort is
12 b sort with|b spot $|b spread <odd>|b stand on|b stand right|b that alway|b that remember|b that thing
12 b the clock|b the curtain|b the direction|b the garden|b the poor|b the right|b the shoulder|b the topmost
12 b the total|b the villag|b them all|b them into|b ther <talk>|b ther we|b they <said>|b theyr lin
12 b thing <asked>|b though youd|b thre letter|b throw it|b tidy <shown>|b to look|b to mov|b to refresh
12 b to that|b too many|b tool in|b turn thos|b twin has|b un diccionario|b up the|b usa una|b von <odd>
12 b wall <odd>|b was touch|b wer <telling>|b wher <facts>|b whil your|b whol <shown>|b with it|b with o
12 b with whichever|b would pas|b wouldnt <odd>|b wouldnt bother|b you can|b you perhap|b you replac|b youd find
12 b youd know|b your inner|b your victim|b z <unknown>|doubt code|guess listen|guess look|guess row|guess work
12 language drop|language nobody|leads answer|leads begin|leads lik|leads tabl|leads try|nothing bee
12 nothing hold|nothing how|nothing subtract|nothing tabl|plan ask|plan island|plan that names by
12 plan that names no|plan that names why|plan their|remark s|remark search|remark that names itll|remark their
12 reports <hinted>|reports basket|reports border|reports eras|reports fall|reports haan|reports initial
12 reports left|reports mm|reports plu|reports rais|reports recursiv|reports scratch|reports sho|reports snap
12 reports step|reports stres|reports suppos|reports visit|reports win|requests arrang|requests clas
12 requests left|s <said> an|s <said> catch|s <said> halv|s <said> not|s <said> singl|s <shown> beyond
12 s <shown> deep|s <shown> distanc|s <shown> for|s <shown> k|s <shown> onc|s <shown> program|s <shown> saf
12 s <shown> search|s <shown> spread|s <shown> surpris|s ^ bee|s ^ bend|s ^ brauchst|s ^ die|s ^ haan|s ^ its
12 s ^ na|s ^ ordereddict|s ^ player|s ^ previou|s ^ queu|s ^ return|s ^ self|s ^ sho|s ^ speak|s ^ twenty
12 s ^ und|s ^ union|s ^ wash|s ^ whil|s a ahead|s a binary|s adjacent pair|s and then|s are than|s are wait
12 s arm as|s away <said>|s be onc|s belong the|s below or|s below the|s better that|s binary with
12 s by neighbour|s cant it|s check non|s collect <shown>|s could <said>|s depth <shown>|s do a|s each back
12 s equal dot|s ever that|s every knew|s for first|s for still|s generation as|s got be|s got in|s has answer
12 s has at|s has than|s helper <shown>|s hold seven|s i hear|s if next|s im that|s in basket|s in box|s in cas
12 s in tim|s is log|s is onc|s is past|s is thing|s it any|s item a|s its how|s its last|s its two|s keep at
12 s linear possibl|s longer two|s look further|s neighbor <shown>|s not many|s noth do|s of graph|s often occur
12 s on shoulder|s one never|s one plac|s one remember|s one use|s one walk|s or ther|s plac the|s push out
12 s put plu|s put with|s replac <said>|s revers notation|s road to|s serv <shown>|s she stand|s slower that
12 s so a|s so one|s someon me|s someon week|s structur you|s tak you|s test you|s that fast|s that new
12 s that ticket|s the again|s the bench|s the beyond|s the th|s them that|s they that|s thousand deep
12 s through count|s through you|s tim ther|s twin be|s two beneath|s two six|s up their|s up zero|s use that
12 s was last|s went first|s what are|s what lack|s what left|s what put|s when that|s wher wer|s whether in
12 s who befor|s who first|s with last|s with middl|s wont me|s would each|s wouldnt rather|s wrong round
12 s you halv|s you past|s zero miss|sets up big|sets up length|sets up mov|sets up pop|sets up work
12 syntax better|syntax by|tells beforehand|tells beiden|tells brauchst|tells con|tells container|tells deux
12 tells diccionario|tells door|tells einfach|tells frequency|tells front|tells heart|tells landfeld
12 tells nlargest|tells peg|tells rid|tells shrank|tells sortiert|tells treat|w along|w ascend|w avoid|w beiden
12 w brauchst|w column|w curtain|w deux|w diccionario|w einfach|w fold|w forward|w haan|w haystack|w label
12 w lack|w laid|w landfeld|w launch|w nobody|w paid|w reus|w selection|w shower|w shrank|w simpl|w sleep
12 w smaller|w sortiert|w spill|w th|w touch|w u|w wer|w zuerst
13 act leads|advises addres|advises afford|advises cam|advises dodg|advises knock|advises longer|advises loop
13 advises recommend|advises sav|advises writ|asks hand|asks nobody|asks pas|b <said> cant|b <said> every
13 b <shown> gam|b <shown> serv|b ^ begin|b ^ captain|b ^ dfs|b ^ doub|b ^ mm|b ^ real|b ^ sweep|b ^ wip
13 b a binary|b a dequ|b a flood|b a hashmap|b a nest|b a priority|b a record|b a valid|b all im
13 b alway <hinted>|b among thos|b and be|b and open|b and seven|b any extra|b app $|b befor <odd>|b bfs $
13 b box labell|b breadth $|b can afford|b can dodg|b can halv|b cas you|b cheat $|b closer you|b count each
13 b counter has|b delet a|b dict of|b direct $|b domino <odd>|b either from|b enough $|b et <odd>
13 b even <shown>|b falsy $|b far <hinted>|b far simpler|b fiv to|b gas $|b going <shown>|b golden <odd>
13 b golden ratio|b had for|b hand in|b hang on|b has nowher|b high $|b im afraid|b in town|b is cheaper
13 b is head|b is instant|b is slow|b it don|b it work|b italian mathematician|b its kid|b its larger|b layer $
13 b ledger $|b log <shown>|b lov <talk>|b mad a|b mad out|b man $|b most <talk>|b neither will|b never ask
13 b not found|b not seen|b of itself|b old <odd>|b older <asked>|b oldest or|b one step|b one too|b only <odd>
13 b only add|b path $|b peopl do|b plenty for|b pop from|b priority <telling>|b priority queu|b proper <shown>
13 b proper <talk>|b put each|b quicker than|b real <facts>|b recurrenc $|b right ther|b set that|b shak <hinted>
13 b she was|b shift along|b should <talk>|b sinc an|b so that|b somebody had|b spend <facts>|b spend <hinted>
13 b spend memory|b spread in|b stack <hinted>|b stroll through|b swallow <shown>|b tabl <shown>|b taken <talk>
13 b tallest <odd>|b tango $|b test <hinted>|b than <hinted>|b that everyth|b that music|b that start|b the brush
13 b the floor|b the frequency|b the item|b the loser|b the million|b the minimum|b the structur|b ther your
13 b thing call|b think <talk>|b threw away|b to pay|b total is|b truth $|b try your|b turn each|b twenty for
13 b two million|b two of|b up among|b up ther|b want nin|b weakest of|b well with|b whil <odd>|b window that
13 b with gas|b with recursion|b wodniw <odd>|b wodniw gnidil|b wont work|b worst <facts>|b would <telling>
13 b wouldnt talk|b wrong <said>|b x <n>|b ya $|b you anywher|b youd only|b youll <hinted>|b your drop
13 b your new|b your will|b youv found|guess about the language a|guess great|guess wher|guess wouldnt
13 language keep|leads perhap|leads python|n <asked> 4|nothing after|nothing know|nothing part|nothing sweep
13 nothing t|nothing thes|plan com|plan that names yep|question asks|question correct|remark that names correct
13 remark that names linear|remark which|reports cloakroom|reports cros|reports detour|reports extra|reports fear
13 reports gas|reports go|reports loop|reports minimum|reports optimal|reports pisa|reports una|reports way
13 requests arriv|requests slid|s <shown> collection|s <shown> extend|s <shown> matter|s <shown> previou
13 s <shown> queu|s <shown> seen|s <shown> whichever|s ^ afraid|s ^ another|s ^ array|s ^ cold|s ^ d|s ^ dequ
13 s ^ der|s ^ fifty|s ^ flip|s ^ formula|s ^ insert|s ^ insight|s ^ mm|s ^ next|s ^ overwrit|s ^ parent
13 s ^ part|s ^ passenger|s ^ plac|s ^ prev|s ^ read|s ^ try|s ^ turn|s ^ zahl|s a against|s a never|s a party
13 s after by|s already in|s already that|s another to|s at eight|s away each|s both thos|s but one|s cam with
13 s can me|s carry floor|s compar ther|s cook gas|s could just|s count as|s counter most|s current in
13 s depth the|s dict last|s edg <shown>|s equal you|s every by|s feel that|s first not|s fit the|s for empty
13 s for smallest|s hand the|s hav follow|s havent on|s his <shown>|s how of|s i expect|s i so|s if cam
13 s if didnt|s if of|s im you|s in pond|s in the|s insight that|s instead whether|s into second|s is mov
13 s is need|s is over|s it seen|s join that|s let count|s let writ|s link <shown>|s low at|s lying the
13 s miss has|s miss is|s mor twic|s new is|s next a|s of a|s of election|s of order|s of rang|s on far
13 s one alway|s one start|s only youv|s pas do|s peek the|s pictur row|s rais eyebrow|s revers of|s rid half
13 s right she|s round ear|s run loop|s sam the|s she a|s should the|s sinc the|s so each|s so you|s sort that
13 s stroll the|s talk what|s ten thirty|s than need|s than you|s that entry|s that loop|s the behind|s the log
13 s the small|s the stack|s them order|s ther clash|s thi head|s think hav|s thre so|s threw the|s to old
13 s to sort|s to their|s turn two|s twenty a|s two along|s u out|s up rest|s whether anyth|s which she
13 s who serv|s with both|s with latest|s with phon|s work sam|s wrot each|s you do|s you dodg|s you drop
13 s you exact|s your will|s youv past|sets up said|syntax non|syntax popleft|syntax sets up|syntax with
13 tells addition|tells anew|tells anybody|tells avec|tells begin|tells detour|tells driv|tells easy
13 tells exercis|tells falsy|tells fir|tells girl|tells label|tells lista|tells next|tells numero|tells older
13 tells von|w anew|w bakery|w beat|w board|w by|w chas|w clash|w coupl|w exact|w fak|w gas|w heaven
13 w humour|w lista|w loser|w mm|w need|w notation|w numero|w ratio|w reachabl|w skeleton|w speak|w ston
13 w tango|w truthy|w uma|w unmark|w widen|w word
14 act requests|advises build|advises follow|advises join|advises person|advises proper|advises push|advises run
14 advises spend|advises twin|asks add|b <said> a|b <said> among|b <said> may|b <said> me|b <shown> again
14 b <shown> border|b <shown> r|b <shown> tool|b <shown> trick|b <shown> would|b ^ build|b ^ closer|b ^ drown
14 b ^ group|b ^ logarithmic|b ^ official|b ^ sum|b ^ we|b ^ wink|b a bakery|b a better|b a cross|b a far
14 b a picnic|b a recursiv|b a sentenc|b about which|b add it|b again $|b all about|b all green|b also <odd>
14 b and compar|b and grandparent|b and hang|b and remov|b area of|b be held|b be larger|b befor is
14 b bound check|b boy $|b bucket of|b built so|b by repeat|b can hear|b classic <telling>|b cod <asked>
14 b collect their|b could do|b dem anfang|b depth down|b dictionary in|b dont throw|b each <hinted>|b eat up
14 b ein warteschlang|b evaluat <facts>|b evaluat revers|b even <talk>|b except that|b first of|b first one
14 b fiv <talk>|b for all|b forbidden to|b four <asked>|b grow <shown>|b h m|b had the|b half has|b has reach
14 b hav had|b high <asked>|b hint $|b hir $|b hop for|b hundr thousand|b id <asked>|b imagin <odd>
14 b imagin pour|b in ten|b is going|b is quicker|b is smaller|b it mak|b itll <talk>|b its middl|b just ther
14 b keep only|b keep what|b key the|b kid $|b know <talk>|b lin the|b list of|b look only|b loop at|b manag it
14 b max area|b moment a|b mov <talk>|b mov one|b nach dem|b narrow it|b neighbour <asked>|b neighbour pair
14 b not below|b not simp|b noth but|b of siz|b of them|b on someth|b one off|b one shorter|b order in
14 b other hav|b otherwis <telling>|b otherwis to|b ought to|b pack up|b peopl usual|b plac <hinted>
14 b possib <talk>|b rabbit that|b simp add|b six is|b siz <shown>|b sort <talk>|b sort first|b spot <talk>
14 b start <talk>|b stor each|b stroll $|b test it|b than wher|b that spot|b the <unknown>|b the optimal
14 b the pot|b the set|b the stor|b their own|b thi $|b third <shown>|b to append|b to now|b up <talk>
14 b wait in|b want for|b week <hinted>|b wer separat|b wer wait|b when she|b with les|b with only|b you about
14 b you be|b you drop|b your after|b your not|b your sum|b zero <shown>|guess hav|guess let|guess official
14 guess push|leads order|n <hinted> 1|nothing decid|nothing russian|nothing sum|plan leav|plan number
14 plan that names next|question compar|question read|remark gather|remark that names isnt|reports clean
14 reports kis|reports pot|reports prev|reports rack|reports report|reports sourdough|reports tick|reports wander
14 reports weakest|requests bus|requests consider|requests high|requests jump|requests school|requests search
14 requests seen|requests tabl|s <said> two|s <said> your|s <shown> can|s <shown> complain|s <shown> stamp|s ^ b
14 s ^ break|s ^ certain|s ^ ch|s ^ clip|s ^ didnt|s ^ greedy|s ^ handl|s ^ key|s ^ log|s ^ mind|s ^ mustnt
14 s ^ proc|s ^ solv|s ^ thos|s ^ tri|s ^ uncl|s ^ wink|s about the|s after sort|s and going|s and know
14 s area <shown>|s arrang by|s ask the|s at far|s at not|s at onc|s becaus <shown>|s been the|s befor do
14 s built far|s button your|s by left|s by would|s can say|s cod on|s could hav|s count text|s dictionary the
14 s do befor|s doe it|s dot common|s dot to|s evaluat polish|s fall ther|s first will|s fiv nin|s fiv thre
14 s forbidden <shown>|s had row|s hand depth|s has refresh|s has that|s hash the|s hav drawer|s hav it
14 s her <shown>|s how a|s i bother|s if put|s in befor|s in hand|s in row|s is if|s is its|s is length
14 s is minu|s is wer|s its stack|s its ther|s its what|s last thi|s let start|s lie the|s longer the|s max of
14 s must <said>|s nach anfang|s nam seen|s narrow down|s never again|s next begin|s of alphabet|s of round
14 s of step|s of test|s one fewer|s parent grandparent|s pass you|s position it|s pull out|s real you
14 s remov first|s run from|s sam would|s seen <shown>|s sleep with|s stack <shown>|s stand befor|s ten nin
14 s than length|s that can|s that each|s that test|s the each|s the entry|s the wait|s ther all|s ther rush
14 s thought the|s thre of|s turn to|s two all|s up by|s visit and|s want with|s was youd|s way linear
14 s when hold|s wher stand|s wher the|s whil hi|s whil still|s window two|s with rabbit|s you clear|s you had
14 s you it|s you stretch|s your loop|s your when|s youv sav|sets up clean|sets up closer|syntax for|tells abov
14 tells bill|tells bisect|tells caus|tells check|tells clerk|tells faster|tells jed|tells job|tells le|tells n
14 tells outward|tells player|tells prev|tells revers|tells sensibl|tells worterbuch|w annoy|w beautiful|w brush
14 w couldv|w cream|w did|w dimension|w doubt|w each|w eight|w einen|w fast|w flatter|w grand|w hook|w ink
14 w j|w jed|w le|w might|w natural|w notebook|w order|w overlap|w picnic|w pie|w possib|w quickselect
14 w rais|w reject|w sho|w sourdough|w stapel|w supper|w third|w wood|w you|w zigzag
15 advises <facts>|advises colour|advises fall|advises innermost|advises long|advises round|advises sid|asks saf
15 b <said> <said>|b <said> must|b <shown> simp|b ^ doubl|b ^ ess|b ^ russian|b ^ sinc|b ^ splendid|b ^ stop
15 b ^ writ|b a monotonic|b a pond|b a teacup|b a tourist|b add <odd>|b after is|b along <talk>|b an accordion
15 b and itll|b and writ|b append and|b at $|b avec <odd>|b be easier|b be sad|b best <asked>|b bother with
15 b breadth first|b bug $|b busines $|b by $|b by the|b collection $|b count itself|b cut it|b decid by
15 b dem <odd>|b dictionary <talk>|b doe just|b doe with|b don thi|b dont mov|b dont work|b down <hinted>
15 b dry $|b each $|b easier if|b end <odd>|b est <odd>|b ever <odd>|b extra <asked>|b far it|b far right
15 b fetch the|b fibonacci <shown>|b fool you|b for nin|b for zero|b from scratch|b go left|b goe away
15 b grow slower|b half each|b hand <talk>|b hard <facts>|b has to|b her final|b hold your|b i be|b i mean
15 b is exact|b isnt $|b it hurt|b it land|b it wont|b itd <talk>|b itll do|b its left|b its plac
15 b just <hinted>|b just <unknown>|b just how|b just repeat|b largest figur|b latest <odd>|b lead into
15 b lead nowher|b leav at|b left at|b leonardo of|b linear <said>|b longer $|b look again|b many to
15 b mark <shown>|b modify <telling>|b monotonic <telling>|b monotonic stack|b mor to|b most the|b mov them
15 b n <asked>|b near ther|b neither of|b new start|b not it|b not what|b occur mor|b of half|b of the
15 b of wher|b on both|b on each|b one besid|b one click|b one earlier|b one ever|b one lie|b only tak
15 b opener <hinted>|b order <odd>|b out twic|b partner $|b past <shown>|b perfect $|b person <odd>
15 b plac <shown>|b plain recursion|b plan <asked>|b play the|b plu $|b pop on|b possibl <asked>|b prev $|b q $
15 b reach further|b recursion <odd>|b relax $|b remainder by|b ring a|b road $|b run with|b s as|b sad if
15 b say fifty|b see cross|b see which|b seen at|b she read|b six <said>|b smallest on|b start <hinted>
15 b start becom|b structur <talk>|b suppos i|b sur ther|b surviv $|b tail is|b teacup $|b thank <odd>
15 b that grow|b that keep|b the hook|b the low|b to reach|b to restart|b to spar|b too <asked>|b too quick
15 b une <odd>|b up <shown>|b up already|b wait when|b warteschlang $|b wear <shown>|b wher it|b will go
15 b within its|b wrong as|b wrot the|b you been|b you better|b you it|b you wear|b your pocket|b zero should
15 guess about the language giv|guess itll|guess ooh|leads thought|nothing dan|nothing ess|nothing merg
15 nothing pas|nothing replac|nothing slid|nothing their|nothing watch|plan right|plan sinc|plan that names real
15 plan that names start|plan that names wher|plan that names youv|question id|question onc|question writ
15 remark last|remark n|remark peopl|remark that names half|reports aha|reports arrow|reports away|reports chef
15 reports comparison|reports except|reports goe|reports greater|reports hair|reports mid|reports modulo
15 reports original|reports previou|reports quick|reports simpl|reports sort|reports spic|reports splendid
15 reports teacup|reports trick|reports unsort|reports variabl|requests dequ|requests paint|s <shown> dequ
15 s <shown> sort|s <shown> spar|s ^ bin|s ^ doll|s ^ ess|s ^ heart|s ^ hold|s ^ labell|s ^ man|s ^ minimum
15 s ^ newcomer|s ^ splendid|s ^ tabl|s ^ tot|s a per|s after earlier|s all of|s aloud you|s and nin
15 s another keep|s anyth it|s append pop|s array all|s can away|s can straight|s collect kid|s coupl <shown>
15 s don a|s each and|s equal the|s find the|s for by|s for heap|s from map|s grow than|s has match|s has mor
15 s i discus|s if stack|s in bound|s in word|s is plac|s isnt that|s it the|s its as|s leonardo pisa
15 s let about|s lin and|s lin each|s mer that|s middl with|s most is|s near of|s neednt it|s never a|s of big
15 s of mov|s off compar|s onc been|s one know|s one the|s only in|s over and|s push pop|s ring bell|s say by
15 s shortest in|s should les|s smaller <shown>|s still part|s that complet|s the row|s the strok|s the twin
15 s them the|s then <shown>|s ther much|s ther thing|s thes the|s thing two|s thos in|s thousand youd
15 s twenty are|s two front|s two together|s until chang|s variabl one|s very you|s who in|s with final
15 s without <said>|s you left|s you thing|s you too|s you yourself|s youd better|s your goe|s zero and
15 tells alphabet|tells beneath|tells call|tells card|tells colleagu|tells colon|tells dem|tells final
15 tells immer|tells kid|tells layer|tells monday|tells ought|tells par|tells plac|tells que|tells simpler
15 tells tim|tells wast|w avec|w border|w cod|w cost|w dem|w drov|w els|w explicit|w extra|w eyebrow|w f
15 w falsy|w fifty|w good|w leap|w liv|w monotonic|w num|w passenger|w right|w sank|w std|w sur|w teacup
15 w thos|w tourist|w trust|w von|w youv
16 acts tells requests|advises branch|advises centr|advises fram|advises gon|advises spread|advises straight
16 b <shown> break|b <shown> jump|b <shown> lost|b ^ alpha|b ^ bar|b ^ bucket|b ^ handl|b ^ obvious|b ^ see
16 b ^ simpl|b ^ stack|b ^ thatll|b ^ their|b a doubl|b a hol|b about thi|b already had|b am i|b anyth is
16 b ask if|b be smil|b becaus your|b behind the|b but <odd>|b cam last|b can comput|b car about|b cas are
16 b cheap <odd>|b clear of|b comma <shown>|b cough $|b cover it|b de <odd>|b dee $|b do without|b dot most
16 b down befor|b ear bird|b equal b|b explicit <said>|b final <shown>|b find <facts>|b first <hinted>|b for four
16 b for no|b four letter|b from pisa|b front <shown>|b front without|b glanc if|b grow under|b hav such
16 b head in|b her i|b hold one|b i fear|b id <shown>|b if $|b if theyr|b in counter|b in first|b in that
16 b is possibl|b is wher|b it again|b it certain|b item and|b just after|b last entry|b last must|b lift the
16 b lin should|b map with|b me <telling>|b met that|b minimum in|b most peopl|b never mov|b next <odd>
16 b of what|b of whether|b onc per|b one rather|b open the|b out too|b pattern $|b peek at|b per <shown>
16 b plain python|b put <shown>|b rail $|b rang <hinted>|b remember <hinted>|b remember which|b rest <odd>
16 b result so|b reveal that|b rightward $|b rom $|b she only|b shortest <talk>|b should writ|b simp <hinted>
16 b solv the|b start one|b tak from|b that <unknown>|b that leav|b the cheap|b the eviction|b the good
16 b the loop|b the pil|b the remainder|b the scan|b think the|b thre plu|b to rom|b tool her|b two arm
16 b two length|b unbroken $|b under its|b underscor <hinted>|b until that|b up behind|b very good|b what youll
16 b when i|b wher youv|b word of|b worth gold|b would reach|b wrong <shown>|b you empty|b you follow|b you wer
16 b your cook|b your fil|b your only|b zero isnt|guess neither|language delet|language when|leads consider
16 nothing advises|nothing alpha|nothing counter|nothing neither|nothing row|plan itll|plan that names remember
16 plan that names two|question all|question much|question noth|question say|remark check|remark plu
16 reports bisect|reports direct|reports expensiv|reports girl|reports kid|reports know|reports max|reports medal
16 reports pity|reports steam|requests election|requests instead|requests los|s <said> must|s <said> such
16 s <shown> bend|s <shown> careful|s <shown> current|s <shown> guest|s <shown> initial|s <shown> linkedhashmap
16 s <shown> map|s <shown> match|s <shown> well|s ^ alpha|s ^ becaus|s ^ dfs|s ^ kid|s ^ obvious|s ^ per
16 s ^ ring|s ^ shuffl|s ^ sigh|s ^ six|s ^ talk|s ^ thatll|s ^ water|s a from|s a must|s a program|s a python
16 s about two|s addition <shown>|s all is|s all thi|s already it|s and if|s and les|s and read|s any to
16 s as pas|s be first|s be happy|s be slow|s befor <shown>|s befor next|s cas through|s closer <shown>
16 s drop one|s enter and|s eras <shown>|s first also|s fresh and|s had <shown>|s handy <shown>|s heart it
16 s her was|s if ther|s into onc|s is cousin|s know oldest|s last be|s les equal|s mov is|s no can|s not of
16 s not you|s of but|s of next|s off each|s off end|s oldest the|s on proper|s one are|s one not|s one up
16 s other your|s paid the|s put finger|s remember youv|s stack the|s that zero|s the link|s the rout|s the what
16 s ther can|s ther input|s thos their|s thre itself|s till <shown>|s to full|s to log|s to will|s twenty out
16 s up to|s what of|s what worth|s whol at|s wip the|s with explicit|s you beat|s you remember|s you round
16 s you said|sets up away|sets up reach|syntax as|tells <asked>|tells bar|tells bell|tells decid|tells grown
16 tells guard|tells helpful|tells jedem|tells mov|tells quicker|tells rightward|tells surpris|tells unvisit
16 tells vanish|w behind|w cross|w crumb|w doll|w evaluat|w golden|w itself|w jedem|w lower|w medal|w offset
16 w par|w peg|w relevant|w rightward|w scrambl|w seat|w shuffl|w similar|w sinc|w strong|w ten|w thousand
16 w timestamp|w turn|w unlink|w uppermost|w wip|w worterbuch
17 advises abov|advises pop|advises strik|advises used|asks becom|asks book|asks newest|asks phon|asks possib
17 asks remain|asks start|b <shown> chain|b <shown> of|b ^ best|b ^ eff|b ^ its|b ^ pet|b ^ proces|b ^ someth
17 b ^ typ|b ^ whil|b a bad|b a default|b a loop|b a lov|b a plain|b after find|b and pull|b as each|b b equal
17 b be don|b been on|b been seen|b begin a|b below and|b cant hav|b catch my|b chaqu <odd>|b clear the
17 b coupl of|b didnt even|b do first|b do your|b dot comb|b dot sort|b doubl loop|b each <unknown>|b either a
17 b en <odd>|b entry with|b every new|b expensiv <facts>|b far be|b fifty percent|b first should|b fiv plu
17 b for so|b forget wher|b from below|b from put|b from right|b goe on|b grow it|b hold all|b immediat $
17 b in revers|b into plac|b is falsy|b is hopeles|b is how|b is strict|b ist $|b its basical|b its so
17 b its that|b just let|b lat $|b les <talk>|b les <unknown>|b link in|b linkedhashmap in|b many bucket
17 b middl <talk>|b neednt go|b neighbour can|b nos $|b not its|b onc <asked>|b only go|b only goe
17 b onto <asked>|b or its|b out each|b parent and|b pass high|b per <unknown>|b pet $|b plain old|b proces the
17 b recent and|b recursiv <talk>|b remember <shown>|b revers of|b revers polish|b round too|b said the|b sam mov
17 b second <odd>|b set <odd>|b set and|b several <hinted>|b sink each|b sort her|b spot and|b stood on
17 b stop at|b structur $|b tail $|b that <said>|b that how|b that mark|b that stretch|b the algorithm|b the bus
17 b the jump|b the not|b then <telling>|b ther <telling>|b ther should|b though $|b tick off|b to add|b to each
17 b to thre|b too <hinted>|b two to|b und <unknown>|b visit <odd>|b was don|b what will|b who stand|b will com
17 b without search|b wouldnt go|b wrong <hinted>|b you <odd>|b you also|b youd said|b your problem|context guess
17 guess about the language append|guess do|guess hold|nothing best|nothing eff|nothing mat|nothing old
17 nothing proces|nothing stand|plan extend|plan feel|plan that names is|plan that names wonderful
17 remark that names ask|remark that names wouldnt|reports drift|reports drop|reports meet|reports month
17 reports pet|reports satisfy|reports somebody|reports soon|reports start|reports unfold|s <said> drop
17 s <said> of|s <shown> alon|s <shown> fami|s <shown> neighbour|s <shown> onward|s <shown> reach|s <shown> serv
17 s <shown> stood|s ^ bravo|s ^ c|s ^ did|s ^ els|s ^ hotel|s ^ la|s ^ official|s ^ pet|s ^ proces
17 s ^ sentenc|s ^ sinc|s ^ took|s all rest|s and straight|s as with|s be mor|s becom first|s befor last
17 s best <shown>|s compar middl|s comput <shown>|s count are|s depth its|s each just|s equal high|s exact the
17 s goe and|s good it|s has high|s hav sort|s head at|s just onc|s lay on|s lean that|s let run|s lin by
17 s low pass|s math comb|s middl <shown>|s of cloakroom|s of let|s of piec|s one can|s one lower|s one max
17 s one that|s only with|s or newest|s proud you|s put better|s right left|s tak first|s that never|s that word
17 s the exist|s the hand|s the my|s the structur|s thought never|s to left|s too for|s two do|s two want
17 s wed be|s with tabl|s with tal|s work well|s worry you|s would proud|s wouldnt the|s you compar|s you lot
17 s youd ask|s youd look|s your <shown>|sets up along|sets up stor|sets up youv|tells <talk>|tells anfang
17 tells blot|tells bump|tells des|tells fac|tells fresh|tells glu|tells halft|tells hom|tells hurt|tells know
17 tells proud|tells real|tells sak|tells traversal|w accordion|w anfang|w ap|w beforehand|w calendar|w cloth
17 w dar|w des|w dict|w dll|w east|w halft|w heart|w nin|w pet|w q|w sailor|w setrecursionlimit|w solid
17 w splendid|w unorder|w vanish
18 acts reports advises|advises present|asks back|b <said> buy|b <said> mix|b <said> nor|b <shown> anew
18 b <shown> backward|b <shown> cold|b <shown> hear|b <shown> many|b <shown> sort|b ^ after|b ^ dan|b ^ dc
18 b ^ minu|b ^ tro|b ^ wher|b a clash|b a podium|b about now|b add an|b after <talk>|b and cut|b are <odd>
18 b becom of|b begin at|b better with|b bound <talk>|b brak $|b bring them|b c <facts>|b c <odd>
18 b candidat <shown>|b closer <asked>|b closer com|b combin $|b compar it|b cook with|b could just|b dan <odd>
18 b dc in|b delet that|b der <odd>|b don twic|b dr $|b drop half|b du <odd>|b ear $|b flip it|b for breakfast
18 b for dr|b forget it|b fresh <odd>|b go to|b halv it|b her you|b his <odd>|b hotel $|b i thought|b in four
18 b in ndimag|b inchworm on|b ist <odd>|b its lik|b jot $|b kept the|b kick yourself|b latest two|b least of
18 b les is|b linkedhashmap with|b littl <odd>|b look if|b loop too|b mak sur|b map is|b maz $|b memory for
18 b minu thi|b mor plac|b n <odd>|b near all|b nin <facts>|b not befor|b of count|b of pisa|b off becaus
18 b often as|b on up|b one <talk>|b order <telling>|b overboard $|b pas with|b pay for|b plac by|b plac them
18 b plain and|b push on|b revers <talk>|b root $|b sak $|b see if|b set <shown>|b settl on|b should be
18 b sleep better|b spell <odd>|b stack is|b swap them|b sweep from|b that doe|b the brak|b the clerk
18 b the comparison|b the index|b the pair|b the record|b the width|b think youll|b thos who|b to try
18 b turn every|b twin is|b two marker|b want a|b well behav|b what left|b whichever half|b why is|b you colour
18 b youd los|b your pil|b youv built|doubt hint|guess until|leads behind|leads notic|nothing climb|nothing copy
18 nothing dont|nothing provid|nothing test|nothing whos|plan constant|plan regex|plan that names with
18 question pleas|question thatll|remark except|remark that names youll|reports ago|reports brav|reports breath
18 reports classic|reports evaluat|reports gold|reports handy|reports input|reports liv|reports official
18 reports overboard|reports pattern|reports pull|reports shav|reports shed|reports short|requests beneath
18 requests faster|s <shown> about|s <shown> drown|s <shown> greater|s <shown> hom|s <shown> hop|s <shown> ndimag
18 s ^ <said>|s ^ bisection|s ^ brav|s ^ dc|s ^ dr|s ^ elsewher|s ^ last|s ^ much|s ^ newest|s ^ run
18 s ^ solution|s ^ whoever|s afterward the|s all that|s already on|s already you|s and out|s are wrong
18 s as <said>|s be about|s begin zero|s by each|s check that|s cross through|s dict the|s doub <shown>
18 s down that|s equal of|s everyon that|s from its|s from new|s got minut|s grow you|s half million
18 s however the|s i start|s if it|s if knew|s if left|s in half|s in hous|s in n|s its doesnt|s let jump
18 s lid the|s look is|s low the|s may to|s me <said>|s me <shown>|s month is|s of hundr|s on each|s on head
18 s other to|s plain simpl|s put one|s real the|s s in|s sam to|s say all|s scipy a|s stor <shown>|s the right
18 s their instead|s thing is|s think plat|s thousand would|s to cod|s to maximum|s two <said>|s unles <said>
18 s wher put|s with queu|s wouldnt with|s you afford|s youll yourself|s your liv|s zero falsy|sets up knew
18 sets up suppos|tells arrival|tells branch|tells common|tells dr|tells h|tells insight|tells italian
18 tells march|tells program|tells union|w adjacent|w brak|w brav|w classic|w d|w data|w dc|w dr|w drop
18 w fool|w fry|w greedy|w loop|w overboard|w stronger|w walk|w wis
19 acts tells reports|advises <odd>|advises arrang|advises counter|advises held|advises helper|advises partner
19 advises rang|asks written|b <said> forget|b <shown> attach|b <shown> instead|b ^ job|b ^ other|b ^ push
19 b ^ slid|b a chair|b a gam|b a hook|b a seven|b about as|b add <talk>|b alpha $|b at one|b at thre
19 b being <facts>|b biggest count|b bucket <talk>|b bucket <telling>|b bucket sort|b chef <odd>|b chef kis
19 b circl $|b correct but|b danc $|b do for|b doe a|b dont put|b eight is|b elegant $|b faster $|b for order
19 b from thos|b go of|b had befor|b hang it|b head <talk>|b held <talk>|b held hand|b how could|b in a
19 b in just|b into basket|b it last|b its no|b its slow|b its sort|b just the|b key by|b knew how|b last fals
19 b leav <hinted>|b left half|b les <odd>|b lo hi|b longer <odd>|b look in|b map <talk>|b matter $|b mix the
19 b mov <facts>|b my coffe|b observation $|b of twelv|b on <hinted>|b on until|b one stroll|b one your
19 b our <unknown>|b pas you|b pay off|b permit to|b remember <facts>|b road <talk>|b sam thing|b school $
19 b search at|b short $|b six wont|b snap $|b sort the|b spill <odd>|b spill ink|b spread $|b start both
19 b still hav|b still hold|b tal <asked>|b that giv|b them again|b thre as|b throw <facts>|b throw everyth
19 b to <odd>|b to do|b two run|b up by|b visit all|b was $|b what becom|b when two|b window <facts>|b would do
19 b you explain|b you heard|b you must|b you straight|b you tak|b youngest $|b your sho|b youv crack|guess cold
19 leads drop|nothing bottom|nothing fiv|nothing h|nothing return|nothing sam|plan append|plan id
19 plan that names correct|remark drop|remark im|reports alpha|reports bravo|reports ein|reports green
19 reports minut|reports suffic|reports tray|requests <n>|s <said> the|s <said> zero|s <shown> backward
19 s <shown> bring|s <shown> insert|s <shown> linear|s ^ clear|s ^ fed|s ^ good|s ^ k|s ^ opener|s ^ practical
19 s ^ register|s a back|s a lin|s about each|s among one|s befor pop|s can it|s cod a|s def of|s do els
19 s each should|s fruit basket|s goe one|s happen it|s im allow|s is exact|s is most|s is sort|s its bit
19 s just two|s let stop|s lin all|s mad the|s many can|s max itself|s memory tim|s out count|s pil the
19 s read not|s second is|s should out|s sid a|s stop and|s that how|s that what|s the exercis|s ther then
19 s twenty wont|s two thre|s valu zero|s what when|s wher head|s with doubl|s with mor|s with root|s with seat
19 s you bring|s you let|tells build|tells chart|tells cliff|tells cough|tells cousin|tells enter|tells est
19 tells extra|tells glanc|tells linkedhashmap|tells newest|tells nowher|tells passenger|tells proper|tells r
19 tells read|tells sham|tells shorten|tells straight|w alpha|w bigger|w boy|w est|w generation|w higher
19 w hung|w instant|w knock|w lid|w otherwis|w que|w rail|w sad|w sock|w squeez|w still|w tot|w zero
20 advises pair|advises slip|asks program|b <shown> <talk>|b <shown> pil|b <shown> whether|b ^ aw|b ^ had
20 b ^ insert|b ^ result|b ^ second|b ^ seen|b ^ t|b ^ usa|b alway belong|b an <odd>|b and build|b and thre
20 b array at|b as ther|b been her|b bucket <hinted>|b by <odd>|b can start|b carry you|b certain not
20 b collect all|b comparison should|b comput twic|b count are|b depth that|b do her|b down one|b enough for
20 b fall over|b fals it|b finger on|b for truth|b from <talk>|b generation is|b good $|b got rid|b h <talk>
20 b her on|b i open|b if the|b in collection|b innermost <odd>|b innermost pair|b it an|b it at|b it halfway
20 b itll <odd>|b its other|b ja $|b just <talk>|b littl <hinted>|b loop is|b may as|b may find|b mor <odd>
20 b neighbour <shown>|b next is|b nobody wait|b off onc|b oh $|b one set|b only follow|b only look|b only then
20 b otherwis <asked>|b partner can|b put all|b scan $|b she <telling>|b she had|b shut befor|b sinc a|b spend a
20 b start ther|b stood $|b than <asked>|b that $|b that moment|b that remain|b the fastest|b the plu
20 b the shelf|b thing <hinted>|b thing a|b thos to|b thousand step|b tim you|b to just|b to match|b to silenc
20 b too <odd>|b trip through|b two lower|b up first|b wast your|b who walk|b will <shown>|b will carry
20 b without compar|b you alway|b you eras|b you need|b you stor|b your going|b your hom|b zahl <odd>|guess cut
20 guess slid|nothing begin|nothing binary|nothing insert|nothing pull|nothing stor|nothing turn|nothing usa
20 plan mmm|plan whil|question think|remark question|remark rather|remark that names no|remark that names that
20 reports aw|reports discus|reports foxtrot|reports heart|reports inner|reports kick|reports lat|reports lin
20 reports quiet|reports recurrenc|reports solv|reports uncl|requests b|requests dictionary|requests longest
20 s <shown> clean|s <shown> dot|s <shown> rabbit|s <shown> remainder|s <shown> structur|s ^ aw|s ^ dan
20 s ^ foxtrot|s ^ freez|s ^ grow|s ^ handy|s ^ met|s ^ oh|s ^ pancak|s ^ priorityqueu|s ^ recurs|s ^ t
20 s ^ usa|s ^ which|s ^ window|s a good|s a instead|s a ring|s a sound|s again it|s an as|s and isnt
20 s and mor|s as in|s at glanc|s attach it|s breadth traversal|s bring down|s cod <shown>|s constant of
20 s crash you|s dont <said>|s down one|s down youv|s finger the|s first should|s from below|s goe onc
20 s got hand|s hom supper|s in rest|s index a|s index python|s is abov|s is mistak|s it together|s its but
20 s know neighbour|s listen that|s look <shown>|s may well|s my just|s my used|s of again|s of at|s on money
20 s onc you|s one drop|s one many|s own the|s record you|s remember order|s stop <shown>|s than parent
20 s than the|s that join|s the began|s the said|s they by|s was already|s wast tim|s which thos|s you go
20 s youv by|syntax your|tells bisection|tells choic|tells es|tells famou|tells order|w arrival|w aw|w bravo
20 w ch|w direct|w dodg|w ear|w es|w four|w lady|w observation|w paint|w priorityqueu|w remainder|w rippl
20 w spot|w trodden|w whom|w x
21 advises bet|advises extra|advises floor|advises next|advises past|advises row|asks doubl|asks pil|asks recent
21 asks singl|b <said> sit|b <shown> beforehand|b <shown> begin|b <shown> he|b <shown> rabbit|b <shown> tim
21 b ^ comput|b ^ explor|b ^ heapq|b ^ leonardo|b ^ mustnt|b ^ papa|b ^ queu|b ^ that|b ^ whoever|b a not
21 b a path|b a plac|b a thing|b alon wont|b already <asked>|b an anagram|b anagram of|b and throw|b are lost
21 b ask each|b beauty $|b been to|b befor or|b cliff $|b closer must|b do away|b doesnt <hinted>|b each of
21 b either stretch|b el <odd>|b end $|b end <shown>|b enough to|b far the|b fibonacci $|b first as|b gav zero
21 b good nos|b grow at|b half $|b if for|b in fiv|b includ the|b it should|b its one|b its precis|b java youd
21 b longest <odd>|b loop $|b memoization $|b minu <facts>|b moment <talk>|b mov for|b mov only|b my uncl
21 b neighbour <hinted>|b not whether|b noth <shown>|b odd <odd>|b one lin|b one loop|b one so|b own idea
21 b phon <talk>|b pil for|b program $|b quarter $|b queu at|b quick $|b rang test|b revers $|b ris <shown>
21 b run as|b said <telling>|b sam distanc|b sat down|b saw each|b see <hinted>|b simpl <odd>|b skip the
21 b solid <talk>|b strict smaller|b sun <shown>|b talk you|b that check|b that clos|b that hav|b the other
21 b their <odd>|b their <unknown>|b them off|b thi job|b thos two|b took one|b two hand|b two together
21 b use your|b wait befor|b want twenty|b way to|b which cas|b whos last|b written that|b you click|b you delet
21 b you pop|b you wouldnt|b youll kick|b your condition|b your read|b your treat|context plan that names
21 guess other|guess rather|guess wow|leads remember|nothing comput|nothing discard|nothing extend|nothing glu
21 nothing if|nothing mustnt|nothing papa|nothing when|plan brav|plan that names ind|remark ask|remark isnt
21 remark that names onc|reports anagram|reports area|reports beauty|reports glad|reports glu|reports hug
21 reports machinery|reports ordereddict|reports updat|reports wed|requests kept|requests miss|s <said> ther
21 s <shown> n|s ^ explor|s ^ papa|s ^ recursiv|s ^ straight|s ^ why|s a century|s a link|s a nos
21 s add neighbour|s agr you|s and put|s and treat|s answer thi|s back count|s cant itself|s count a|s cros off
21 s discard the|s down branch|s drop <shown>|s each wher|s ear the|s em the|s enter <shown>|s for day
21 s from unvisit|s hold <shown>|s hop hear|s im over|s is classic|s just its|s les is|s let just|s lik undo
21 s loop one|s mak <said>|s mak mor|s never it|s new she|s not how|s of youv|s one complet|s only up|s plu and
21 s pour on|s remainder the|s return the|s second has|s see they|s sort of|s sort sweep|s spar that
21 s that shorter|s the border|s the distanc|s their behind|s theyd to|s theyv to|s to middl|s use own
21 s wait <shown>|s weakest the|s whether list|s with dequ|s word it|s you les|s you reach|s your on|s youv out
21 s youv thi|s zero fals|sets up nobody|sets up stood|tells <odd>|tells apart|tells beyond|tells bouncer
21 tells charity|tells dequ|tells forest|tells need|tells strong|tells wrot|w anagram|w bathwater|w beauty
21 w boot|w country|w discover|w don|w drawer|w easier|w eviction|w fallen|w forest|w freez|w logarithm|w map
21 w near|w necessary|w onc|w scratch|w shor|w surviv|w twenty|w your
22 advises initial|advises toward|asks need|asks paper|b <shown> append|b <shown> direct|b <shown> neighbour
22 b <shown> sound|b ^ les|b ^ n|b ^ plac|b ^ start|b a guest|b a modify|b a plu|b add <shown>|b an h
22 b and includ|b as an|b behind $|b behind <shown>|b book of|b can let|b centr and|b complement $
22 b could possib|b dinner <odd>|b ear <odd>|b even when|b find <unknown>|b first a|b found $|b four <hinted>
22 b fre $|b fruit into|b going <odd>|b had <facts>|b havent been|b hold a|b ill stay|b initial are
22 b into <telling>|b is expect|b job $|b join hand|b just <asked>|b lin and|b liv with|b loop that|b match pair
22 b nest $|b no later|b off at|b onc on|b one as|b one floor|b one tim|b our <facts>|b over befor|b past its
22 b per <asked>|b plu what|b put away|b quick could|b rest stay|b search for|b second <talk>|b stand <hinted>
22 b strict les|b taken together|b than twic|b the cas|b the inner|b the root|b the thing|b their count
22 b them ever|b thi kind|b treat it|b two structur|b weakest on|b wher <telling>|b whil <facts>|b who was
22 b word i|b you add|b your hous|b zero becaus|guess depth|guess each|nothing depth|nothing e|nothing f
22 nothing flood|nothing goe|nothing push|nothing visit|plan dear|plan instead|remark index|remark might
22 remark that names think|reports bee|reports cheaper|reports clever|reports domino|reports elegant|reports en
22 reports fight|reports hom|reports lid|reports minesweeper|reports order|reports pen|reports practical
22 reports priority|reports quadratic|requests bucket|requests rabbit|requests sort|s <said> enough|s <shown> down
22 s <shown> ten|s ^ after|s ^ best|s ^ dict|s ^ drop|s ^ happi|s ^ hook|s ^ leg|s ^ lookup|s ^ real
22 s ^ simpler|s ^ sort|s a les|s a turn|s alway which|s and hom|s as extra|s at or|s be right|s by first
22 s do real|s doe all|s entry <shown>|s ever <shown>|s everyth the|s for who|s from pair|s further than
22 s gav and|s hav peek|s hav you|s how that|s i smil|s if catch|s in set|s into other|s its copy|s its has
22 s just or|s left in|s link both|s max <shown>|s middl and|s must to|s never at|s not zero|s of thre
22 s on that|s onc sort|s one i|s one still|s one too|s out of|s queu the|s read fals|s saw last|s start any
22 s start of|s still when|s that thi|s the already|s the in|s the last|s the plu|s the seat|s ther be
22 s to includ|s to often|s want stack|s want that|s what i|s when goe|s would be|s would find|s you los
22 s you sav|s youd that|s yourself you|sets up attach|sets up fresh|sets up ive|tells backward|tells bus
22 tells eat|tells finish|tells matrix|tells nest|tells pisa|tells root|tells u|w brother|w century|w different
22 w elegant|w immer|w lifo|w optimal|w proper|w runner|w steam|w though|w tidy|w wee|w why|w yesterday
23 advises dict|advises fix|advises got|advises proces|advises throw|asks recognis|b <shown> loop|b <shown> off
23 b <shown> patch|b <shown> steer|b <shown> whichever|b ^ <odd>|b ^ binary|b ^ glu|b ^ mind|b ^ scipy|b ^ think
23 b ^ took|b ^ wodniw|b about start|b age <talk>|b alway <facts>|b and n|b and read|b as quick|b as wer
23 b back with|b be better|b be sit|b bear $|b boot $|b both of|b box for|b build up|b built $|b by n
23 b count can|b count one|b further <hinted>|b gnidil $|b goe down|b heart $|b into the|b it so|b its <shown>
23 b its earlier|b its simpler|b jot down|b kis $|b lo <talk>|b lov $|b low <asked>|b low has|b me <asked>
23 b me <shown>|b minu x|b miss <asked>|b never find|b nobody has|b of put|b off $|b on by|b one along
23 b one beneath|b one candidat|b pen down|b peopl would|b pull up|b row is|b said it|b sinc at|b som would
23 b stack you|b stop look|b the bound|b the correct|b the kid|b the special|b their sum|b thi train|b touch onc
23 b tower of|b town $|b two mak|b up and|b what happen|b whether $|b with acces|b with cur|b youll only
23 b your fac|guess they|language two|leads <shown>|nothing c|nothing funny|nothing look|nothing wodniw|plan eh
23 plan in|question most|remark that names so|reports <odd>|reports backtrack|reports decent|reports default
23 reports famou|reports gnidil|reports graph|reports hold|reports traversal|reports wodniw|requests look
23 s <said> also|s <said> at|s <said> is|s <shown> built|s <shown> pil|s ^ decent|s ^ def|s ^ defaultdict
23 s ^ kcat|s ^ lady|s ^ overkill|s ^ post|s ^ sav|s ^ scipy|s ^ who|s a choic|s a show|s after <said>
23 s at front|s befor call|s can each|s can everyth|s can which|s check it|s cod for|s ding ding|s div the
23 s do the|s equal <shown>|s every goe|s first befor|s first each|s four them|s going the|s if turn|s in they
23 s isnt you|s last entry|s lift <shown>|s loop a|s of quick|s out sam|s plan the|s reach a|s run on
23 s see <shown>|s sinc least|s the door|s the equal|s the includ|s the into|s tim hit|s to first|s twenty for
23 s two around|s two wher|s updat best|s way no|s when click|s when second|s whether miss|s whichever is
23 s whil read|s whoever in|s wip all|s with label|s you sur|s you when|s your fit|s youv on|tells coat
23 tells comparison|tells dead|tells deserv|tells direction|tells liv|tells ndimag|tells run|tells scipy
23 tells tal|tells thing|tells wall|w charity|w clock|w culprit|w defaultdict|w estimat|w foxtrot|w further
23 w grown|w heavy|w high|w his|w kcat|w oh|w phon|w quick|w scipy|w shorten|w snap|w wrong
24 advises cut|advises money|asks trust|b <said> giv|b <shown> beyond|b <shown> differenc|b ^ ay|b ^ fifteen
24 b ^ flood|b ^ ooh|b ^ rot|b ^ treat|b ^ wherever|b a closer|b a dat|b a maz|b a stack|b acros befor
24 b and down|b and it|b are mor|b ay $|b book $|b bound to|b can ever|b could hug|b disappear $|b do ind
24 b drop is|b each tim|b easier would|b enter onc|b equal one|b every <asked>|b everyon <facts>|b fifty <talk>
24 b first traversal|b for n|b for not|b forget $|b frequency $|b gon by|b help to|b her youd|b i pick
24 b import dequ|b index $|b initial $|b it grow|b it sat|b largest element|b left and|b left of|b lin $
24 b might well|b month $|b my machin|b need an|b never look|b next question|b off befor|b one <odd>|b ooh $
24 b pair of|b pas doe|b plac zero|b plu b|b r c|b rang <talk>|b reach for|b return not|b rot thirteen
24 b run into|b saw it|b shift <talk>|b shift your|b sinc with|b swallow the|b tak back|b tal for|b than one
24 b the neat|b the nod|b theyr <hinted>|b think again|b to shut|b troubl with|b usa <odd>|b want <hinted>
24 b weight $|b what goe|b which is|b whil <telling>|b work as|b wrong about|b you already|b you forget
24 b youll notic|guess sets up|leads swap|nothing ay|nothing nod|nothing nor|nothing rot|nothing rub
24 nothing therefor|plan instinct|plan mak|question requests|remark that names it|reports <telling>|reports ay
24 reports bon|reports boy|reports glanc|reports hurt|reports ja|reports knit|reports lo|reports mirror
24 reports nos|reports ooh|reports q|reports sleep|reports travel|reports usual|reports warm|requests bakery
24 requests caterpillar|requests goe|s <said> going|s <shown> comput|s <shown> key|s <shown> left|s <shown> let
24 s ^ ay|s ^ if|s ^ leonardo|s ^ ooh|s ^ pack|s ^ rot|s ^ spot|s ^ stretch|s ^ treat|s ^ understand|s ^ wher
24 s a key|s a lookup|s a loop|s answer nin|s as key|s below one|s cam befor|s com onc|s count what|s doesnt it
24 s don <shown>|s easier it|s even it|s half sort|s has to|s how easier|s in hurry|s in in|s its start
24 s later both|s look you|s nin for|s of queu|s onc in|s onc out|s or first|s prev next|s put away
24 s sinc <shown>|s soon youv|s sort by|s than it|s that along|s the among|s the approach|s the choic|s thos a
24 s to ear|s to front|s up and|s what first|s when <said>|s who you|s why <said>|s with twist|s word you
24 s you ind|s you of|s youd hav|s youv acros|sets up hous|sets up stack|tells afterward|tells pay|tells pen
24 tells plenty|tells seen|tells villag|w ay|w bon|w c|w everyon|w hair|w helper|w not|w ooh|w opener
24 w reach|w than
25 advises delet|advises flip|advises subtraction|b <said> los|b <shown> fall|b <shown> shift|b <shown> sweep
25 b ^ bisect|b ^ chef|b ^ test|b ^ twenty|b a nos|b a register|b add neighbour|b after sort|b ago $
25 b all <unknown>|b an election|b and next|b as position|b ascend <shown>|b away at|b big <shown>
25 b biggest <asked>|b biggest <hinted>|b border <talk>|b by add|b carry <talk>|b certain <shown>
25 b certain wouldnt|b clap $|b country $|b do it|b dont car|b ear <shown>|b end ther|b ever <shown>|b every tim
25 b extra argument|b final $|b for every|b four direction|b fre of|b goosebump $|b his <hinted>|b i <unknown>
25 b id <facts>|b in ascend|b is touch|b just thos|b keep the|b knock off|b la <odd>|b leav thos|b littl word
25 b log <asked>|b log n|b long and|b map and|b million <odd>|b mind that|b minu <hinted>|b mov two
25 b natural you|b nobody in|b object to|b on their|b or open|b out the|b push and|b remember every|b should let
25 b smallest of|b st $|b still good|b strok $|b tail <talk>|b the left|b they <hinted>|b thos <talk>
25 b thousand would|b throw <shown>|b tidy $|b turn your|b two smaller|b und <odd>|b way too|b who cam
25 b with link|b word <hinted>|b writ that|b you swap|guess dont|nothing at|nothing count|nothing hand|plan tell
25 question im|remark would|reports b|reports charm|reports fond|reports goosebump|reports hear|reports link
25 reports machin|reports put|reports sideway|reports st|requests plat|s <shown> arrang|s <shown> half
25 s <shown> wear|s ^ cach|s ^ chef|s ^ fear|s ^ quadratic|s a queu|s all <shown>|s all hang|s and half
25 s argu that|s but the|s compar count|s either one|s every need|s go onc|s good you|s hav that|s her thi
25 s i which|s is well|s kid to|s let i|s memory all|s might to|s next is|s of half|s of instead|s of wait
25 s old <shown>|s one well|s only forward|s pick the|s soon a|s sound the|s that it|s the check|s the job
25 s them hand|s thre four|s two n|s what that|s wher met|s you half|s you trad|tells <shown>|tells forgotten
25 tells marker|tells mix|tells shov|tells together|w chef|w clip|w container|w goosebump|w layer|w maximum
26 advises latest|b <said> typ|b <shown> <unknown>|b <shown> acros|b <shown> easy|b <shown> join|b <shown> other
26 b <shown> suffic|b ^ cros|b ^ listen|b ^ music|b ^ soon|b ^ stor|b a <telling>|b a cran|b a min|b all four
26 b all thos|b and original|b anyth els|b be <odd>|b can think|b cant see|b compar with|b complet it
26 b correct $|b cran to|b election $|b ever look|b every neighbour|b exact onc|b four way|b fox $|b half of
26 b hav put|b hm $|b ill <hinted>|b is left|b isnt enough|b its two|b keep your|b low <hinted>|b mad you
26 b min <telling>|b min heap|b moment ago|b mov <shown>|b old <telling>|b out onc|b overflow $|b pil is
26 b popitem $|b quit $|b round wrong|b run up|b see no|b singl loop|b start your|b tal per|b than that
26 b that quadratic|b the best|b the card|b the third|b to lift|b tre $|b u would|b up at|b was practical
26 b what <said>|b whenever ther|b wher is|b whil lo|b why <hinted>|b with domino|b you ought|b you trust
26 guess find|guess imagin|language about|nothing carry|nothing en|plan that names well|question whoever
26 remark any|reports count|reports laptop|reports miss|requests low|requests tally|requests writ|s <said> see
26 s <shown> les|s <shown> mov|s <shown> round|s ^ cros|s ^ gam|s ^ had|s ^ hm|s ^ shor|s ^ une|s a index
26 s are so|s be than|s best i|s check its|s could possib|s couldnt put|s count many|s count str|s cran lift
26 s do sam|s down is|s each mak|s each youv|s from of|s good with|s is the|s is what|s it moment|s just a
26 s key <shown>|s many would|s map <said>|s neighbour that|s neither ever|s next <shown>|s no what|s on right
26 s one short|s rest a|s search all|s smallest <shown>|s so has|s split the|s the fami|s the only|s the tabl
26 s the up|s touch to|s vanish the|s when see|s who <shown>|s who its|s with set|s would chang|s you fiv
26 s your belong|syntax though|tells below|tells cry|tells du|tells hid|tells rabbit|tells structur|w cach
26 w cran|w du|w ein|w highest|w hm|w later|w overrid|w podium|w position|w sham|w simp|w usa
27 acts asks requests|advises besid|advises lead|advises touch|advises vanish|asks hold|b <shown> first
27 b <shown> hour|b ^ anyon|b ^ ding|b ^ en|b ^ guard|b ^ poor|b a dead|b a glov|b a helper|b after <telling>
27 b an unsort|b and let|b anyth but|b append <shown>|b are precis|b argument and|b be onto|b befor <hinted>
27 b befor lunch|b button in|b cant work|b check the|b closer <hinted>|b count how|b count run|b cros it
27 b data structur|b ding $|b ding <odd>|b ding ding|b drop <said>|b ess $|b fall in|b fall into|b finger up
27 b handy to|b he $|b hold mor|b iccanobif $|b in rang|b is befor|b it rhym|b it stood|b it will|b just add
27 b mm $|b mor <telling>|b nach <odd>|b not if|b off thi|b one only|b pick them|b plac thre|b plac twic
27 b plenty $|b pot $|b rang <facts>|b round onc|b sausag $|b shorter and|b shouldnt <talk>|b subtract the
27 b that right|b the lid|b the onc|b ther instead|b till the|b together is|b two shorter|b unsort <shown>
27 b until nobody|b was seen|b which they|b whichever <shown>|b within that|b would only|b wouldnt hurt|b yes to
27 b your array|b your comparison|b yourself what|guess ding|leads pass|n <unknown> 1|nothing anyon|nothing ein
27 nothing it|plan not|plan other|question sink|remark that names wher|reports ding|reports ess|reports hcra
27 reports highest|reports italian|reports opener|reports trip|reports wink|reports yranib|s <said> fall
27 s <shown> cross|s <shown> met|s <shown> unbroken|s ^ along|s ^ ding|s ^ gnidil|s ^ gut|s ^ l|s ^ precis
27 s ^ wodniw|s ^ yranib|s a dictionary|s arrang <shown>|s at fresh|s away of|s befor put|s bring into|s car the
27 s cas you|s ever at|s every youv|s fil under|s glanc the|s going by|s greater <shown>|s hold than|s is not
27 s its becaus|s nobody in|s one gon|s only last|s only that|s right her|s that need|s the recent|s the trick
27 s undo in|s which one|s with often|s work your|s you your|s zero should|tells basical|tells cross|tells dat
27 tells der|tells figur|tells find|tells flag|tells glov|tells nos|tells spoil|tells unseen|w accident|w clos
27 w count|w ding|w eras|w ess|w furthest|w gnidil|w iccanobif|w king|w nos|w objection|w onto|w plac
27 w record|w sausag|w sensibl|w slower|w warteschlang|w wodniw
28 advises index|advises later|advises sur|b <said> log|b <shown> addition|b <shown> equal|b ^ although|b ^ clos
28 b ^ dee|b ^ depth|b ^ forget|b ^ itll|b ^ lov|b alphabet $|b already <shown>|b as <talk>|b be plac
28 b been <odd>|b by first|b by sort|b clos your|b cost no|b could <shown>|b dictionary from|b dot mov
28 b down last|b each <odd>|b exact as|b first step|b how to|b im also|b is too|b ive <shown>|b just what
28 b kid <talk>|b linear is|b min <hinted>|b must <odd>|b my mind|b n $|b older one|b other that|b ran it
28 b road lead|b settl the|b start of|b tabl <odd>|b that for|b that what|b the diagonal|b the trick
28 b through onc|b two <talk>|b two answer|b typ $|b until somebody|b walk along|b walk ther|b way with
28 b we <asked>|b we <talk>|b you append|b youd need|b your les|b your recursion|guess it|guess most|guess plain
28 guess someth|leads keep|nothing dee|nothing search|question ask|reports dee|reports itd|reports itll
28 reports robber|reports thatll|s <said> break|s ^ although|s ^ dee|s ^ especial|s ^ nod|s at bus|s befor look
28 s by them|s clos eye|s dont again|s drop from|s each count|s eat <shown>|s ever the|s from wrong
28 s gues <shown>|s half alway|s i already|s if count|s index an|s isnt alway|s me a|s not too|s off that
28 s one is|s part it|s part you|s quadratic a|s rais index|s real say|s sam on|s sav a|s small the
28 s straight the|s that bug|s the real|s to nod|s treat <shown>|s two her|s we each|s what miss|s what want
28 s wherever stand|s why that|s your isnt|sets up plac|tells cada|tells et|tells exact|tells hung|tells link
28 tells rear|tells shelv|tells trip|tells une|tells unhook|w algorithm|w cliff|w current|w delet|w dfs
28 w narrow|w too|w union
29 acts asks asks|advises ought|advises swap|b <shown> away|b <shown> beneath|b <shown> matter|b <shown> minu
29 b ^ boom|b ^ collect|b ^ oh|b ^ visit|b a fast|b a memo|b a mov|b about all|b allow for|b an earlier
29 b an italian|b anew $|b as youv|b be les|b boom $|b call <hinted>|b cam first|b can still|b die <odd>
29 b dont need|b each opener|b entir <shown>|b gon $|b hash is|b if <shown>|b ill keep|b in by|b input that
29 b it slid|b itself $|b last to|b les so|b linear <shown>|b need no|b next one|b not by|b on foot
29 b put <talk>|b second loop|b sit right|b so <unknown>|b spend your|b stop you|b strict <facts>|b tak off
29 b thatll <talk>|b the bigger|b the cod|b the greater|b the pop|b the undo|b thousand million|b tick $
29 b too big|b tro $|b wer cook|b who told|b will <odd>|b word is|b youv clear|guess befor|guess mor
29 guess tells|nothing breadth|nothing past|question turn|remark that names lov|reports boom|reports eyebrow
29 reports grow|reports hm|reports ought|reports recurs|reports spot|reports stood|reports tro|requests below
29 s <shown> addition|s <shown> plenty|s <shown> within|s ^ boom|s ^ count|s ^ evict|s ^ forget|s ^ mean
29 s ^ natural|s ^ opposit|s ^ tro|s a her|s be befor|s been already|s can out|s compar non|s do than|s do your
29 s dont think|s drawer <shown>|s each enter|s first lin|s grow of|s has mov|s hold one|s i rang|s is detour
29 s its other|s linkedhashmap acces|s littl sign|s neighbour <shown>|s not its|s of ever|s onc stand
29 s precis <said>|s quick you|s recursion a|s search <shown>|s sip tea|s stop round|s strok each|s sur want
29 s that been|s that one|s the smaller|s them in|s to les|s to off|s what to|s which did|s with best
29 s with order|s would left|s you away|sets up build|sets up neighbour|tells cheaper|tells oldest|tells piec
29 tells ran|tells smallest|tells stack|tells youngest|w append|w blot|w boom|w butter|w cada|w click|w hurt
29 w lad|w memoiz|w mirror|w shed|w slip|w victim
30 asks <asked>|b <said> below|b <shown> sign|b <shown> whenever|b ^ dear|b ^ gather|b ^ replac|b ^ s|b ^ sierra
30 b ^ therefor|b ^ theyll|b a bucket|b a fresh|b a strong|b box from|b bucket in|b cant think|b check whether
30 b foot $|b gav your|b good <shown>|b hang up|b highest $|b hom <facts>|b hom ear|b inner loop|b is the
30 b italian <odd>|b lie befor|b mor after|b mov <asked>|b much <asked>|b nin cas|b only mov|b open it|b papa $
30 b put <odd>|b reach all|b recursion would|b reject $|b remember the|b somebody <facts>|b someon <hinted>
30 b taken for|b that wher|b the back|b the centr|b the chain|b the innermost|b threw the|b to beat|b to chang
30 b unnecessary $|b wait for|b who could|b you hom|b you just|doubt answers|guess half|guess lov|guess thos
30 leads choos|nothing b|nothing eat|nothing fill|nothing sierra|nothing sink|plan be|plan that names ah
30 reports bfs|reports comput|reports curtain|reports doub|reports eff|reports frequency|reports fresh|reports na
30 reports overkill|reports papa|reports pigeonhol|reports rar|reports sausag|reports til|s <shown> its
30 s <shown> wait|s <shown> what|s ^ eff|s ^ guard|s ^ rumour|s ^ set|s ^ sierra|s ^ therefor|s ^ theyll
30 s ^ weakest|s a besid|s alway first|s array twenty|s at new|s befor at|s can my|s cant of|s each either
30 s each onc|s for sak|s half it|s has ring|s in proper|s it hang|s longer around|s moment <shown>|s not length
30 s onc after|s recent one|s room the|s rul half|s say the|s singl with|s sort it|s tak the|s test non
30 s the by|s the jump|s ther use|s to has|s told one|s you even|s you search|s your throw|s zero taken
30 sets up dictionary|tells belong|tells guy|tells leftmost|tells reinsert|tells twist|tells whenever|w basket
30 w burn|w drown|w eff|w fly|w jot|w lo|w off|w only|w papa|w sak|w theyll
31 advises belong|advises everyth|advises reach|advises shorter|advises stack|asks arriv|asks leav|b <shown> idea
31 b <shown> round|b ^ right|b a strict|b a wait|b about twenty|b all nin|b and conquer|b and sweep|b and tak
31 b below $|b by put|b entry in|b finish for|b four neighbour|b from its|b id <hinted>|b im put
31 b import <telling>|b inner <talk>|b is alway|b its depth|b its ther|b les two|b lov that|b mov the
31 b old friend|b other thing|b out <facts>|b pen has|b pil $|b pop at|b quit sur|b ring to|b sleev $
31 b slow becaus|b squar root|b straight <facts>|b sum of|b than <talk>|b that matter|b the complement|b the drop
31 b thre and|b ticket $|b to all|b to front|b to its|b very last|b what <shown>|b what the|b will you|b wink $
31 b with itself|b would spar|b wouldnt be|b you sort|b your nam|b your sid|b your tabl|nothing shift
31 nothing twic|plan skip|remark that names com|reports best|reports climb|reports known|reports party|reports u
31 s <said> away|s <shown> jump|s <shown> strok|s ^ doub|s ^ sum|s ^ though|s and plac|s by hour|s by length
31 s can grow|s divid conquer|s els <shown>|s far is|s finish good|s for nam|s hav already|s i argu|s is correct
31 s its that|s join it|s keep order|s last up|s not valu|s of they|s on slip|s only on|s plat a|s pop <shown>
31 s say hav|s the add|s the book|s the label|s to me|s very with|s youv ther|tells circl|tells collect
31 tells dan|tells el|tells legal|tells loop|tells sav|tells ya|w better|w browser|w busines|w conquer
31 w distanc|w intervaltre|w minimum|w mov|w start|w unvisit|w which
32 advises box|advises bucket|advises turn|b <shown> counter|b <shown> thing|b ^ further|b ^ instinct|b ^ skip
32 b a fin|b as $|b as <telling>|b bump into|b can trust|b carry along|b down <talk>|b dynamic <hinted>
32 b empty them|b everyth $|b first copy|b friend $|b gold $|b grin $|b her <hinted>|b how quick|b im <talk>
32 b ink on|b jump <talk>|b last <telling>|b liv ther|b mark each|b minu it|b my dear|b no <facts>|b one half
32 b only say|b other <talk>|b out my|b popleft $|b practical <odd>|b precis when|b python has|b shelf $
32 b start with|b that correct|b that know|b that round|b the if|b the previou|b the start|b them either
32 b thi don|b to compar|b touch each|b trick $|b two ther|b whil <hinted>|b you group|context remark that names
32 guess about the language youd|guess build|guess not|leads plac|nothing plain|nothing thos|question theyv
32 remark bigger|remark your|reports f|reports memory|reports spread|reports tun|s <shown> below|s <shown> still
32 s ^ could|s ^ fifo|s ^ that|s ^ what|s exact many|s id the|s its you|s keep in|s keep own|s me it
32 s middl one|s must <shown>|s not first|s not the|s of stretch|s spread all|s tak off|s thre cant
32 s through hundr|s to is|s two put|s until doubl|s walk a|s well <shown>|s when could|s when equal|s your down
32 s your want|sets up count|sets up miss|tells <telling>|tells bottom|tells century|tells closer|tells drown
32 tells graph|tells mit|tells regular|tells shift|tells whod|w bird|w el|w enough|w fifo|w letter|w machinery
32 w matrix|w plat|w pushdown|w sunflower|w traversal|w whod
33 advises begin|advises entir|advises sound|advises whichever|asks paint|b <shown> <hinted>|b <shown> ought
33 b ^ gues|b ^ hav|b a nicer|b a u|b and skip|b cros out|b doesnt it|b dot <telling>|b doubl $|b first word
33 b is in|b isnt <shown>|b it befor|b it fall|b it still|b label <shown>|b los it|b many $|b not reach
33 b notic that|b off the|b one extra|b one mor|b or clos|b red her|b smallest $|b solv it|b that answer
33 b the bucket|b the money|b thing by|b try <telling>|b went <shown>|b what mad|b wher everyon|b which <shown>
33 b with its|b you crash|b you through|b your eviction|nothing 1|nothing call|remark think|reports direction
33 reports lower|reports sav|reports smil|reports tri|requests neighbour|requests pour|s <said> opener
33 s <shown> add|s ^ click|s ^ consider|s ^ heapq|s ^ tidy|s ^ trust|s a idea|s a set|s and arent|s as pair
33 s box one|s down pen|s each ther|s end the|s going first|s if keep|s in dict|s is small|s is wait
33 s it wouldnt|s kept the|s last the|s log is|s my hung|s neednt you|s of is|s onto ther|s pop compar
33 s put <shown>|s should for|s that still|s the fall|s what you|s would hav|s you wrong|s youll a|s your clos
33 s your them|sets up begin|tells bird|tells happi|tells high|tells hopeles|tells knock|tells leav|tells log
33 tells nach|tells thatd|tells wash|tells whoever|w binomial|w could|w do|w knit|w pen|w pour|w sweep|w vot
33 w ya
34 advises carry|advises kid|advises knew|advises record|advises search|asks <shown>|asks twin|b <shown> befor
34 b ^ ordereddict|b ^ watch|b a complet|b a detour|b a nutshell|b all that|b and first|b away the|b away with
34 b beat the|b bee $|b both together|b by already|b delight $|b each unvisit|b every <hinted>|b exact when
34 b how each|b in <n>|b in perfect|b is enough|b its real|b jump $|b labell one|b lack to|b look whether
34 b many <telling>|b many are|b moment its|b neighbour $|b nutshell $|b on only|b only <facts>|b only thing
34 b outer loop|b own conclusion|b recent opener|b remember wher|b shorter <odd>|b singl pas|b singl walk
34 b sit on|b stop <odd>|b structur that|b tak <facts>|b the depth|b the doubl|b the fibonacci|b the partner
34 b to <telling>|b trad <facts>|b turn back|b uncl <odd>|b under your|b what can|b what if|b whos <hinted>
34 b would a|b you serv|b zero on|n <odd> 1|nothing except|nothing link|nothing shouldnt|plan that names eh
34 remark that names oh|reports d|reports definit|reports heap|reports jump|reports linear|reports nutshell
34 reports techniqu|requests earlier|requests let|requests met|s <shown> between|s <shown> counter|s ^ guy
34 s ^ how|s ^ particular|s ^ plat|s ^ poor|s ^ skip|s ^ slower|s all direction|s as sam|s away the|s be only
34 s befor ther|s bucket a|s do look|s draw own|s drop <said>|s fall plac|s i listen|s if must|s in nutshell
34 s in of|s in revers|s is bigger|s is fre|s know onc|s most opener|s one instead|s one top|s spend memory
34 s the down|s the she|s the without|s trad for|s with dictionary|s you delet|s your conclusion|tells <n>
34 tells ear|tells grow|tells logarithm|tells open|tells past|w bee|w beneath|w coat|w dan|w definit|w fram
34 w guy|w link|w nach|w nutshell|w straight|w who
35 advises around|advises fals|advises know|advises list|advises upward|asks <hinted>|b <shown> edg
35 b <shown> until|b ^ sink|b a fight|b a max|b a simpl|b an input|b at <asked>|b backtrack $|b bakery $
35 b be hom|b below the|b break on|b call a|b earlier <shown>|b exact how|b expect it|b first is|b happen to
35 b high <shown>|b highest <odd>|b i wonder|b in befor|b its got|b its partner|b log <said>|b mark on|b music $
35 b neat <talk>|b not the|b pil <talk>|b pisa $|b plat in|b pour <odd>|b put them|b ran your|b simp <odd>
35 b skip a|b than youd|b thatll <shown>|b the proper|b to pull|b un <odd>|b undisturb $|b whil you|b why not
35 b work from|guess flood|leads away|nothing collect|plan that names stor|remark did|remark that names youv
35 reports apart|reports fact|reports flip|reports forget|reports halv|reports list|reports newest|reports sigh
35 s <shown> halv|s <shown> larger|s <shown> roll|s ^ comparison|s ^ cost|s ^ en|s ^ hard|s ^ una|s ^ wrong
35 s add last|s after its|s befor together|s call two|s from back|s it start|s its half|s keep best|s last out
35 s leav room|s mak say|s mark as|s need <said>|s nod <shown>|s of minu|s one ear|s sam of|s see smil
35 s that should|s the one|s two lead|s when closer|s word is|s your idea|sets up <hinted>|tells break
35 tells fool|tells partner|tells tallest|tells yesterday|tells youv|w about|w book|w burst|w comfortabl|w dead
35 w immediat|w ladder|w maz|w rumour|w undisturb
36 advises away|advises special|asks full|b <shown> half|b <shown> sleep|b <shown> thousand|b ^ swap|b a pretty
36 b an explicit|b anyth still|b basical <talk>|b be far|b befor $|b call for|b chang a|b data <odd>
36 b doubl <hinted>|b drop it|b each call|b els can|b everyon <odd>|b exact thi|b first tim|b had <telling>
36 b half alway|b her that|b it in|b least <shown>|b let talk|b match the|b met it|b mix up|b mouth $
36 b nin minu|b not that|b not when|b onc if|b out <odd>|b out and|b out from|b paint <telling>|b paint bucket
36 b pretty <talk>|b real <hinted>|b sam <asked>|b sam plac|b squar <talk>|b that the|b that youll|b the high
36 b the hous|b their <shown>|b they stood|b throw <hinted>|b to from|b twin sit|b two count|b walk <talk>
36 b was about|b who <asked>|b wonder when|b wouldnt <talk>|b y <odd>|b you forgot|b you knew|guess nic
36 guess turn|leads real|nothing cros|plan pictur|remark asks|remark tim|reports roll|reports solid|reports tidy
36 s <shown> refresh|s ^ first|s ^ itll|s ^ know|s ^ record|s ^ theyd|s ^ trick|s along <shown>|s ask its
36 s be if|s doesnt as|s each youd|s everyth thos|s from end|s hear <shown>|s let look|s many as|s many in
36 s morn even|s of pil|s on stack|s onc hold|s open in|s otherwis it|s say wouldnt|s thatd you|s ther reason
36 s thre would|s youd <shown>|sets up entry|sets up stand|tells began|tells bench|tells correct|tells en
36 tells far|tells popleft|tells rumour|tells zahl|w champagn|w edg|w group|w purs|w sav|w shorter|w their
37 advises <hinted>|advises acros|advises nod|b <shown> left|b <shown> straight|b ^ e|b ^ havent|b ^ though
37 b afterward you|b b b|b be found|b becom the|b counter of|b current one|b e $|b each month|b fals in
37 b halfway $|b hand and|b has <odd>|b has four|b hom by|b i knew|b mit <odd>|b my colleagu|b onc from
37 b poor <shown>|b pretty much|b r <odd>|b say about|b she <odd>|b simpler $|b spot it|b stick a|b that follow
37 b that littl|b that rather|b the next|b two below|b until ther|b used up|b very happy|b will <asked>
37 b with wher|b you <telling>|b youv already|guess ah|guess when|nothing eras|nothing level|reports grin
37 reports lookup|reports nail|reports path|s <shown> known|s <shown> maximum|s ^ couldv|s ^ hcra|s ^ structur
37 s a walk|s and don|s at closer|s both one|s empty from|s if stood|s its sam|s mov <shown>|s not as
37 s often had|s one n|s one per|s one put|s only it|s practical for|s tick off|s wher stood|s your valu
37 s youv it|sets up saw|syntax mov|tells earlier|tells longer|tells town|tells una|w add|w chuck|w disappear
37 w glanc|w hcra|w hopeles|w list|w mark|w memoization|w shouldnt|w yranib|w zahl
38 acts sets up leads|advises maximum|advises put|asks break|b <shown> add|b <shown> bound|b ^ hmm|b ^ last
38 b ^ smart|b ^ thatd|b ^ unhook|b a hair|b an inchworm|b at onc|b compar every|b compar the|b count <shown>
38 b dead <asked>|b each result|b going <hinted>|b he <hinted>|b hmm $|b in <shown>|b is within|b its <odd>
38 b left is|b let a|b look it|b met $|b mmm $|b quicker $|b reach <shown>|b sav you|b she arriv|b shrink $
38 b stop as|b the classic|b the count|b the tallest|b to n|b very <hinted>|b without <hinted>|b your basical
38 guess no|nothing log|nothing ran|nothing split|remark serious|remark that names yeah|reports crawl
38 reports execut|reports quicker|requests plu|requests round|s <shown> behind|s <shown> youll|s ^ e|s ^ earlier
38 s ^ hmm|s ^ neat|s ^ smart|s ^ thatd|s after good|s against last|s at four|s befor one|s it so|s it top
38 s just how|s just many|s last never|s linear is|s not thre|s one hold|s ran <shown>|s row box|s set what
38 s subtract <shown>|s ther are|s touch on|s wait that|s wher saw|s wherever split|s which what|s without break
38 tells hol|tells meet|tells middl|tells pour|w area|w centr|w flower|w hmm|w inchworm|w ind|w known|w mit
38 w precis|w smart|w tallest
39 advises membership|advises mov|advises return|advises whoever|b ^ he|b ^ tidy|b a logarithm|b a structur
39 b approach $|b as <odd>|b bus stop|b down each|b entir <talk>|b exact that|b for membership|b hash map
39 b instead $|b least zero|b linear tim|b met what|b not of|b onc will|b one turn|b original one|b outer <talk>
39 b recurs $|b sid and|b sigh $|b som memory|b the ticket|b to sort|b walk the|b what lack|b your if
39 nothing append|nothing gues|nothing lik|reports complement|reports eviction|reports faster|reports hotel
39 reports search|reports serv|reports wee|s <shown> least|s ^ drown|s ^ girl|s ^ instinct|s ^ slip|s break it
39 s each so|s in queu|s mad of|s many wait|s neighbour the|s of alway|s onc do|s only singl|s only to
39 s put and|s sort a|s the secret|s was seen|s when add|s wonder youd|s you saw|tells dimension|tells handl
39 tells saw|tells stor|w official|w put|w schon|w sentinel|w sigh
40 b <said> work|b <shown> seen|b ^ cold|b ^ trust|b ^ work|b add two|b by when|b check after|b count <talk>
40 b counter are|b dont <odd>|b fast one|b in linear|b in ther|b inclusiv $|b linear <asked>|b me ten|b mid $
40 b middl <odd>|b my pen|b never <talk>|b noth mor|b old <talk>|b simp the|b someth <facts>|b that head
40 b the twin|b them from|b too small|b tri $|b twin <asked>|b what decid|b you do|b your coat|guess good
40 guess mark|guess mm|guess spot|plan that names asks|plan that names somebody|reports danc|reports hid
40 reports ticket|reports tower|requests partner|requests quick|s <shown> befor|s ^ glu|s ^ kill|s ^ kis|s ^ max
40 s ^ neighbour|s ^ u|s a old|s be both|s didnt it|s doubl up|s gather the|s group count|s i youd|s it ever
40 s map a|s maximum both|s mor one|s not two|s of heap|s only mov|s plac hold|s queu <shown>|s spell with
40 s strict than|s that by|s the tool|s the word|s them is|s thi the|s two befor|s why the|s with littl
40 tells ago|tells dealt|tells hook|tells los|w der|w fellow|w forgot|w inclusiv|w modulo|w nail|w ndimag
40 w pack|w st
41 advises greater|advises handl|advises heap|advises simp|b <shown> mov|b ^ ahem|b ^ breadth|b ^ consider
41 b ^ doesnt|b ^ goe|b ahem $|b dead end|b enjoy thi|b ever hav|b fly $|b gues what|b hash <telling>
41 b heaven $|b i interview|b i pass|b let me|b long ago|b no use|b one other|b one still|b plu thre
41 b remain <shown>|b slid $|b stop being|b surpris if|b than its|b that off|b the max|b them together
41 b two entry|b union <asked>|b was at|b whether the|b which <facts>|b whil low|b without the|b wont surviv
41 b word <telling>|b wrong end|guess that|nothing delet|nothing hav|nothing o|nothing see|reports ahem
41 reports recent|s <shown> goe|s ^ ahem|s ^ clos|s ^ ought|s ^ unhook|s both them|s comput sam|s could throw
41 s easier the|s for minu|s i hop|s in map|s mad thi|s noth to|s of remain|s open halfway|s push <shown>
41 s refresh <shown>|s ring it|s surpris you|s than doe|s to four|s you pass|tells chaqu|tells shor|tells sur
41 tells touch|w ahem|w bouncer|w dancer|w dat|w dee|w happi|w minesweeper|w remember|w row|w shov
41 w subtraction|w tally|w will
42 advises front|advises look|asks longer|b ^ counter|b ^ log|b call sort|b couldnt hav|b els the|b find <shown>
42 b graph $|b greater than|b hav <odd>|b hav never|b in proper|b is <telling>|b last seen|b lin at|b loop with
42 b mark it|b of look|b one must|b python dict|b the opener|b to and|b traversal $|b would <odd>
42 b would <unknown>|nothing couldnt|reports bigger|reports dynamic|reports top|s <said> wrong|s <shown> cant
42 s <shown> original|s ^ binary|s ^ flood|s ^ forgot|s been with|s delet from|s for new|s gather <shown>
42 s heap siz|s how to|s in comparison|s is too|s is way|s long with|s often the|s one go|s order <shown>
42 s pull <shown>|s rather <said>|s read from|s thatll you|s the minu|s to each|tells complet|tells pil
42 tells question|tells stretch|tells surviv|tells wouldv|tells wrong|w ago|w approach|w defeat|w die|w gather
42 w how|w insight|w ordereddict|w rar|w relax|w tro
43 b <shown> measur|b <shown> nod|b ^ dont|b ^ throw|b at how|b befor and|b bus <talk>|b drop $|b earlier one
43 b exact the|b group by|b halv the|b key and|b lif <talk>|b mark them|b must not|b n <hinted>|b on <odd>
43 b pair is|b plac after|b record of|b the older|n <unknown> 2|nothing thi|remark constant|remark leads
43 remark that names mm|reports <unknown>|reports forgot|reports saw|requests backward|s ^ eye|s ^ left
43 s a problem|s and minu|s below from|s chang thing|s dictionary <shown>|s els it|s i hug|s look how
43 s never measur|s sink <shown>|s the neighbour|s was up|s what seen|s when put|s you need|sets up visit
43 tells look|tells maximum|tells practical|tells sudden|tells trick|w election|w itll|w marker|w sudden|w uncl
44 advises add|advises max|asks <odd>|b ^ revers|b and wher|b are plenty|b could she|b didnt hear|b fals when
44 b instinct $|b is still|b list is|b opener that|b poor <facts>|b poor thing|b rabbit $|b refresh the|b set of
44 b so soon|b sort <hinted>|b than <shown>|b the entir|b the initial|b the list|b their <telling>|b to left
44 b to pop|b to throw|b wait <shown>|b was <facts>|b wont hear|b you dont|b you which|guess of|guess reports
44 nothing divid|plan that names mark|reports book|reports dict|reports n|reports relax|requests card
44 s <shown> off|s ^ work|s a check|s abov length|s allow say|s befor and|s by its|s can linear|s com first
44 s drawer each|s from one|s i stop|s if already|s if spend|s insid the|s mix <shown>|s of only|s open new
44 s saw <shown>|s self <shown>|s ther mor|s throw the|s to back|s you put|s youv don|sets up gon
44 tells logarithmic|w caught|w check|w clap|w counter|w doub|w leonardo|w takin|w thatll|w une|w wall
45 advises emptines|b ^ left|b ^ neighbour|b a lookup|b a tal|b between us|b by <shown>|b dot <shown>
45 b earlier copy|b every longer|b for emptines|b index as|b is quadratic|b meet itself|b miss to|b of len
45 b onto <talk>|b put the|b reach <talk>|b someth with|b told you|b wont <shown>|b your miss|guess absolut
45 guess either|guess oh|guess wer|nothing tal|remark wrong|reports ahead|reports bug|reports depth
45 s <said> exact|s <said> work|s a sort|s a would|s after is|s do in|s from middl|s in sam|s rang len
45 s should one|s start a|s the edg|s the opener|s the path|s their <shown>|s to no|s top the|s wher been
45 s would cod|syntax reports|tells <hinted>|tells plu|tells shuffl|tells start|tells youll|w away|w below
45 w detour|w emptines|w faster|w fed|w girl|w tun
46 acts leads reports|advises hold|advises letter|advises mark|advises position|b <said> stand|b ^ mark|b ^ sigh
46 b ^ your|b a caterpillar|b a count|b after <hinted>|b alway is|b as fals|b been wait|b bottom one|b by drop
46 b charm $|b edg <hinted>|b edg <talk>|b empty the|b follow <shown>|b from four|b hous robber|b if so
46 b ill just|b is <talk>|b its twin|b lower $|b mark the|b may only|b minimum <hinted>|b minimum <telling>
46 b minimum window|b neednt <asked>|b neighbour in|b one below|b one can|b one mak|b plu the|b strok <talk>
46 b the key|b the one|b ther it|b thi morn|b tun $|b we run|b whenever a|b whoever <talk>|b window <shown>
46 b wrong <odd>|leads index|nothing revers|remark append|reports beautiful|reports hash|reports latest
46 reports notebook|reports seen|reports sweat|requests idea|s ^ alon|s ^ knew|s a book|s a sit|s about a
46 s both belong|s count be|s dont the|s happen the|s in not|s is reach|s is real|s is walk|s key the
46 s the halv|s their and|s until hav|s you logarithm|tells mathematician|tells wherever|w <said>|w backtrack
46 w beg|w e|w gold|w heap|w popleft|w robber|w strict|w unseen
47 acts leads tells|b ^ count|b ^ measur|b ^ plant|b around it|b attach to|b can <telling>|b doub <hinted>
47 b doub <telling>|b doub link|b fin <talk>|b first <asked>|b hear no|b let just|b lin onc|b mirror $
47 b off first|b only <hinted>|b open <shown>|b present <shown>|b pull a|b start and|b stretch the|b swap that
47 b them by|b to pour|b top one|b una <odd>|b until the|b who been|guess perfect|nothing had|nothing l
47 plan asks|remark sort|remark that names somebody|reports anyhow|requests downward|s <shown> until|s ^ bas
47 s ^ fall|s ^ loop|s ^ mid|s ^ plant|s at bakery|s befor loop|s could <shown>|s dont it|s from largest
47 s from two|s hang to|s in pas|s just your|s loop tim|s map <shown>|s n two|s of list|s stop soon|s the do
47 s the header|s the plac|s wouldnt you|sets up mark|tells reach|tells rot|tells ticket|tells unbroken|w chaqu
47 w clean|w constant|w correct|w dummy|w max|w mid|w per|w prev
48 advises lin|asks meet|b <said> alon|b <shown> very|b ^ brav|b ^ l|b ^ look|b addition $|b an instant|b and p
48 b away and|b both way|b brav $|b extra <talk>|b fight $|b fond of|b if youv|b map from|b onc and
48 b only <asked>|b sinc that|b singl <talk>|b someth that|b throw <talk>|b youv met|guess advises|nothing use
48 question tim|reports hmm|reports russian|s ^ million|s a window|s begin one|s d p|s don one|s has been
48 s in good|s in instant|s in with|s spar the|sets up k|tells c|tells chain|tells necessary|tells visit
48 w becaus|w fond|w key|w must|w truth
49 advises beforehand|advises current|advises plac|advises see|asks everyth|b <shown> hop|b ^ eras|b ^ h|b ^ set
49 b a slip|b argu with|b both end|b built on|b component $|b crack it|b ever mov|b everyon <talk>|b first out
49 b i neednt|b look befor|b loop you|b me <unknown>|b music to|b precis the|b sav yourself|b techniqu $
49 b that wrong|b the sort|b the textbook|b them up|b total of|b way out|b whether <hinted>|b whether youv
49 b who wait|b whos turn|b why <shown>|b with <telling>|b your heap|guess continu|guess itd|plan that names not
49 remark well|reports couldv|reports truth|s <said> noth|s ^ <n>|s ^ les|s a man|s flood <shown>|s left right
49 s one away|s one through|s tak top|s taken <shown>|s ten that|syntax keep|tells data|tells la|tells pric
49 tells un|w ever|w hashmap|w hom|w memo|w met|w town|w un|w unnecessary
50 advises forget|b <shown> vanish|b ^ shouldnt|b a link|b about <hinted>|b at no|b be over|b began $
50 b candidat <talk>|b cod look|b dont you|b each closer|b every bit|b everyon <hinted>|b fed it|b go <shown>
50 b guess a|b hous <odd>|b idea <talk>|b link both|b logarithm $|b only after|b only to|b pass it
50 b perfect good|b plac wher|b remember what|b row by|b than the|b the alphabet|b then its|b two <hinted>
50 b went in|guess by|guess com|guess off|nothing he|nothing spread|reports component|reports next|s ^ em
50 s ^ et|s ^ seen|s after of|s find smallest|s if a|s if kept|s in array|s just and|s link way|s miss the
50 s plu of|s put on|s remov from|s suppos had|s the youll|s wait a|s what most|s what pop|s without whether
50 syntax what|tells append|tells bend|tells crayon|tells forget|tells told|w alphabet|w complaint|w greater
50 w instead|w la
51 advises check|advises comput|b ^ mmm|b ^ mov|b ^ why|b a bus|b a calendar|b addres $|b an array|b bug is
51 b cod <talk>|b cross out|b down with|b fit between|b hash tabl|b kept a|b nobody <facts>|b on till|b over all
51 b position zero|b she <hinted>|b stop ther|b to right|b water <odd>|nothing otherwis|reports l|reports mmm
51 s <shown> c|s ^ mmm|s a doe|s at other|s by often|s cam you|s do job|s down you|s ever to|s into map
51 s old along|s ther ther|s whether <shown>|s zero if|tells f|tells flood|tells natural|tells serv|tells stroll
51 w <n>|w candidat|w comput|w depth|w mmm|w nest|w revers|w y
52 acts tells advises|b <shown> exact|b ^ remov|b after me|b as good|b chain $|b distanc from|b do thi
52 b drop <shown>|b far <shown>|b fiv is|b hav <hinted>|b in ris|b index in|b often you|b only if|b refresh it
52 b swap thos|b twin <hinted>|b two border|b unvisit <shown>|b wait lin|b youd want|guess certain|reports knew
52 reports rhym|reports strict|requests middl|s ^ bound|s ^ couldnt|s a map|s colour <shown>|s depth search
52 s distanc the|s each one|s each to|s enough a|s from that|s if bit|s if know|s index the|s its and
52 s loop all|s not every|s she her|s than at|s without at|tells happy|tells sink|w dear|w neat|w rot
53 advises beat|advises key|asks show|b ^ final|b a slid|b b <odd>|b clock <shown>|b door in|b draw <facts>
53 b draw program|b equal ther|b for eight|b how its|b larger of|b neighbour <talk>|b no reason|b other one
53 b plain <hinted>|b send their|b she hav|b that precis|b you built|b your start|b youv lost|reports board
53 reports ring|s ^ bottom|s ^ ya|s and from|s are quit|s at right|s befor check|s build next|s fals <shown>
53 s how don|s most and|s only ther|s what usual|s wher you|tells lying|tells work|w charm|w last|w numpy
53 w techniqu
54 asks <unknown>|b ^ compar|b ^ theyd|b and going|b and not|b back up|b box $|b delet it|b drawer for
54 b further <shown>|b happy $|b its over|b later <shown>|b middl $|b not zero|b right end|b seen <talk>
54 b the hint|b wait <facts>|b when one|b word with|n <odd> 2|remark linear|remark turn|reports earlier
54 reports twin|s <said> correct|s <shown> shift|s half <shown>|s has break|s let go|s loop two|s that away
54 s you want|s your do|s youv the|tells man|tells wonder|w combinatoric|w fall|w month
55 advises along|advises border|advises hard|asks happen|b a check|b basket $|b be left|b break when|b do better
55 b grow whil|b isnt <said>|b its the|b just say|b letter of|b middl one|b mor when|b needles $|b no mor
55 b per count|b pity $|b right <facts>|b singl <asked>|b start <shown>|b start valu|b that plac|b the ear
55 b the round|b visit $|b wall $|b without look|b you all|b you by|b you jot|nothing halv|nothing whil
55 plan drop|reports solution|s <shown> later|s <shown> shrink|s ^ other|s ^ tail|s can ther|s if mad
55 s jump <shown>|s keep <shown>|s mor <shown>|s must the|s of two|s onc when|s one order|s say has|s that quick
55 s to all|s two is|s until got|s you hear|sets up sit|tells friend|tells halv|tells mid|w basical|w bisection
55 w cheap|w flip|w glu|w just|w needles|w pay
56 b ^ cant|b ^ tal|b after $|b against non|b and youll|b by <telling>|b eras it|b feel about|b h $|b middl is
56 b might want|b must <facts>|b my friend|b slid <hinted>|b smil $|b the closer|b too short|b twin $|b your bug
56 nothing arrang|remark that names how|requests highest|s <shown> inner|s ^ isnt|s ^ russian|s of still
56 tells previou|tells right|tells theyd|tells tick|w queu|w roll|w shav
57 advises tick|asks <facts>|b a coat|b a queu|b earlier <asked>|b just that|b middl and|b new <hinted>
57 b slid window|b stop <hinted>|b the order|b the tally|b what want|n <hinted> 2|nothing remember|nothing repeat
57 reports log|reports sad|reports sierra|reports surviv|s <shown> mark|s ^ sink|s any may|s drown <shown>
57 s minu <shown>|s overwrit <shown>|s ther far|s thousand a|syntax k|tells blow|tells current|tells hashtabell
57 tells shorter|tells slow|tells weakest|w hashtabell|w idea|w log|w marry|w nicer|w noun|w recursiv|w tail
57 w wink
58 b at ten|b befor you|b cloakroom $|b each answer|b for thi|b in sort|b inner <hinted>|b isnt it|b open a
58 b out half|b suppos you|b the wrong|b wont do|b you could|guess consider|guess think|nothing self
58 remark correct|reports dear|reports doll|reports man|reports precis|reports smaller|s a road|s in singl
58 tells good|w crayon|w left|w linkedhashmap|w membership|w real|w wash
59 advises below|advises diagonal|asks <talk>|b ^ keep|b append the|b in onc|b is by|b last saw|b mad from
59 b s $|b was wait|b your ther|nothing wip|plan that names hmm|reports e|reports look|s ^ equal|s ^ s
59 s ^ second|s about between|s befor the|s couldnt <shown>|s hav start|s minu is|s one must|s that wont
59 s the drop|s the half|s would not|tells bucket|tells step|w began|w cros|w hammer|w overwrit
59 w removeeldestentry|w sunk
60 advises match|advises start|b <shown> largest|b ^ hm|b ^ otherwis|b add them|b constant on|b float <odd>
60 b flood <shown>|b ind $|b keep them|b leav a|b not each|b sierra $|b slid <telling>|b the <hinted>|b two lin
60 b you only|b youv visit|reports ind|reports need|requests fac|s ^ direction|s ^ rhym|s are you|s of has
60 s tal <shown>|s than <said>|s that its|s with smallest|tells arriv|tells die|tells neighbor|tells row
60 w friend|w overkill|w pointer|w pull|w sierra
61 advises answer|b <shown> <n>|b ^ <unknown>|b ^ split|b ^ twic|b anyhow $|b cam $|b forgot to|b glov $
61 b hop youd|b im <telling>|b im nod|b new <shown>|b nod <shown>|b singl <hinted>|b spar you|b to linear
61 b two position|b youv just|n <telling> 3|remark sink|reports fast|reports hook|s ^ except|s in centr
61 s one below|s or below|tells enough|tells fellow|tells lost|tells refresh|w anyhow|w doe|w glov
62 advises clos|advises end|b <shown> itself|b all it|b drop the|b each <shown>|b heavy <odd>|b if only|b let it
62 b let one|b one finger|b only <talk>|b return whether|b round the|b still <shown>|b who <talk>|b you saw
62 b youv walk|guess natural|guess well|s <shown> remember|s <shown> visit|s ^ breadth|s ^ dear|s ^ h
62 s alway the|s it soon|s just the|s last <shown>|w rid|w shrink
63 advises halfway|b ^ check|b befor your|b bingo $|b constant <shown>|b different <odd>|b dot <hinted>
63 b fresh end|b good as|b in seen|b nobody <hinted>|b oldest $|b should do|b sinc you|b than you|b the paint
63 nothing keep|reports friend|reports tool|s ^ shouldnt|s ^ them|s bigger the|s comma plu|s either the
63 s ever back|s hav compar|s if remember|s sav the|s throw half|tells cheap|tells constant|tells lack
63 tells pattern|tells window|w dictionnair|w fresh|w innermost|w priority|w soon
64 advises <shown>|advises remov|b a dict|b append to|b away half|b i wer|b let the|b may want|b tabl of
64 b the maximum|b undo <odd>|b undo button|b was <telling>|b you push|b youv taken|reports textbook|s ^ swallow
64 s are next|s been befor|s halv you|s i think|s talk out|tells cach|tells click|tells mistak|w bisect
64 w calculator
65 b ^ grow|b ^ hold|b be linear|b between its|b comput the|b dear $|b fresh <hinted>|b i ran|b in constant
65 b length befor|b look up|b most <hinted>|b neednt <hinted>|b onc is|b still wait|b them in|b whether <facts>
65 b whether anyth|b you simp|n <odd> 3|nothing lay|reports queu|s ^ low|s ^ wouldnt|s a tabl|s at middl
65 s keep you|s that grow|s the loop|syntax youll|tells counter|w bend|w he|w mathematician
66 advises dictionary|b <shown> lower|b a tri|b down until|b fresh <shown>|b start <odd>|b your bas|guess asks
66 nothing scan|nothing serv|plan that names back|reports check|reports flood|reports pretty|s ^ bisect
66 s ^ logarithmic|s by other|s onc <shown>|s two can|s two will|tells gather|w previou|w sat
67 advises cros|b <shown> max|b ^ remember|b at plac|b clean $|b hit a|b its what|b leap $|b that as
67 b the front|b without walk|nothing forget|remark compar|reports disguis|s ^ row|s ^ smil|s for zero|s last in
67 s that earlier|s which why|s wont you|tells smaller|w caterpillar|w simpler
68 advises copy|asks turn|b a heap|b as key|b neighbour and|b one up|b possibl <hinted>|b remov <odd>
68 b sam small|b you wont|guess keep|nothing python|reports exact|s <shown> ris|s <shown> youv|s ^ instead
68 s ^ soon|s add <shown>|s first only|s list <shown>|s one throw|s put in|s the letter|tells formula|w cheaper
68 w quadratic
69 b ^ instead|b ^ put|b a graph|b bigger of|b fresh <facts>|b higher or|b is unbroken|b is what|b one befor
69 b the far|b the miss|b updat the|b your friend|doubt hands|nothing children|nothing n|reports pack
69 reports slower|s ^ music|s ^ well|s by tim|s cut the|s has by|s just that|s los <shown>|s only when
69 s other that|s the end|w direction|w neighbor
70 advises stor|b ^ subtract|b and youv|b arent the|b back <talk>|b dictionary $|b everyon who|b fram that
70 b my last|b pointer $|b she <talk>|b spread out|b till ther|b youll be|b youv <odd>|doubt applauds
70 guess exact|question your|s ^ open|s ^ updat|s can mor|s earlier has|s itself the|s knew <shown>|s one if
70 tells extend|tells see|tells und|w befor|w bfs|w kill|w pigeonhol|w una|w wouldnt|w wouldv|w youll
71 advises <telling>|advises drop|b <n> $|b ^ delet|b blow up|b littl <facts>|b remov <shown>|b suffic $
71 b the check|b union <hinted>|b you overwrit|nothing remov|reports avoid|s ^ boy|s ^ recursion|s ^ replac
71 s doe job|s many wer|s one it|s see reason|syntax id|w seen|w und
72 advises edg|advises high|b ^ pull|b ^ serv|b i minu|b much easier|b serv first|b should <odd>|b that still
72 b warm $|guess be|n <telling> 1|remark swap|reports bingo|s a begin|s by the|s down each|s n one
72 s search the|tells notic|w breadth|w deeper|w trick
73 b bas cas|b count <odd>|b everyth i|b ive seen|b last plac|b stretch it|b that and|b ther you|nothing pop
73 nothing youd|reports overwrit|s ^ subtract|s wher she|s you stop|tells going|tells memory|w search|w solv
74 advises anyth|asks cas|b add the|b behind you|b bound $|b first whether|b mad for|b one pas|b still grow
74 b visit <shown>|guess so|guess we|reports objection|reports simpler|s be index|s for count|s higher <shown>
74 s in thing|s mark <shown>|s one compar|s put last|s put together|s turn <shown>|tells arm|tells s|w addres
74 w domino|w na|w recurs
75 b a rumour|b can <odd>|b no earlier|b plac of|b the revers|b to visit|remark mov|reports fed|reports touch
75 s of do|s the beneath|w bump|w root
76 advises wait|b <shown> component|b both only|b dont bother|b its not|b join <talk>|b los the|b paint $
76 b slower than|b the middl|b two variabl|question linear|reports s|s ^ addition|s hang with|s say so
76 tells split|tells wait|w recurrenc|w unhook
77 advises comparison|b a drawer|b be careful|b can do|b can only|b cook $|b hear me|b last is|b loop one
77 b youll <talk>|reports slid|s guess <shown>|s is you|w spar|w villag|w whoever
78 b ^ bingo|b arrang them|b low is|b non instead|b possibl count|leads simp|plan that names good|s ^ bingo
78 w clever|w fight|w instinct|w linear|w visit
79 advises walk|b arriv $|b logarithmic $|b lov it|b match <odd>|b onto someth|b python <telling>|b that break
79 b thrown out|reports bound|reports finger|reports h|s for differenc|s i wher|s of already|s than <shown>
79 tells met|w music|w strok|w unsort
80 b im smil|b later one|b low <shown>|b spend som|b stay $|b that exact|b up <odd>|b youd be|n <hinted> 3
80 remark that names who|reports cook|s <shown> position|s compar <shown>|s the largest|tells pull|tells queu
80 tells sweep|w attach|w bingo|w half|w wast
81 advises youv|b <said> count|b below that|b binary <shown>|b not with|b to even|b you real|leads check
81 nothing spell|plan rather|reports fly|s ^ further|s each only|s eight for|s les <shown>|s than middl|w slid
81 w tick
82 advises map|advises top|b a hit|b dynamic <facts>|b dynamic program|b is correct|b overwrit the|b pass <asked>
82 b touch every|b you mark|b your troubl|reports neat|w halv|w les
83 asks say|b <shown> <telling>|b be surpris|b clos the|b heap $|b its <telling>|remark pil|reports fibonacci
83 s by they|s high mid|s is befor|s look and|s open <shown>|s them they|s who last|s with count|w component
83 w los|w wait
84 b latest $|b need is|b the youngest|b too <talk>|b when they|b you wher|reports los|s ^ hom|tells near
84 w earlier|w reinsert|w theyd|w youngest
85 b ^ leav|b becaus you|b left <talk>|b one behind|b they cam|reports instant|s lin up|s say not|s spread from
85 s will you|tells spar|w complement|w en|w grin
86 advises earlier|advises halv|advises skip|advises tal|b ^ shift|nothing ask|plan that names sinc
86 reports addition|s ^ counter|s ^ high|s wont <shown>|tells distanc|tells y|w spread
87 b first search|b last <shown>|b rhym with|guess though|plan well|s insid big|s that say|tells remember|w blow
87 w pisa
88 acts asks leads|advises includ|b ^ ask|b ^ except|b ^ rather|b by halv|b hug you|b mean you|remark throw
88 s is lin|s on spot|s through entir|tells walk
89 advises hop|b i $|b most <telling>|b most recent|b one longer|b push the|b the earlier|plan that names that
89 s <shown> recent|s a pas|s check the|s my down|tells tail|w jump|w serv
90 b cross off|b lin them|b minu the|b too slow|b was hop|b you quit|nothing hash|nothing throw
90 s <shown> already|s <shown> becaus|s without the|w addition|w kid
91 advises ear|b a two|b backward $|b is why|b later of|b max of|b other end|b the weakest|b you open
91 guess sinc|nothing plu|nothing wherever|reports add|s ^ correct|s could the|s should you|tells week|w arm
91 w et|w rhym
92 advises plu|b <shown> till|b drop that|b if not|b only compar|b put down|b read my|b spread from|reports scar
92 reports tre|s its from|s you hold|s youd ther|tells lin|w ticket
93 advises neighbour|b ^ eat|b check for|b counter $|b each new|b one either|b other half|b otherwis the
93 b python <odd>|b union find|b your rang|reports binary|s wip <shown>|w con|w crawl|w danc|w latest|w sink
94 advises updat|b i was|s ^ los|s in dictionary|s is plu|s that next|s throw away|tells seat
95 b ^ correct|b neat $|b tal $|requests correct|s after loop|tells de|w tal
96 b a clock|b don in|b nobody els|b on top|guess yep|remark hmm|s <shown> tabl|s ^ middl|s remember <shown>
96 w suffic
97 b <shown> les|b depth $|b if each|b is plenty|b letter $|b next <shown>|b throw away|guess did|guess mind
97 guess ther|sets up break|syntax her|tells deep|w frequency|w weakest
98 b ^ isnt|b and pop|b everyth between|b of their|b the latest|b twenty <shown>|reports higher|reports music
98 w creep|w italian|w neighbour|w tre
99 b middl <shown>|b only when|b you might|tells troubl|w famou|w stood|w textbook
100 b ^ natural|b turn <facts>|guess carry|plan that names oh|s ^ tal|syntax do|tells catch
101 advises group|advises keep|b <shown> around|b current <shown>|reports wrong|s ^ swap|s larger the|s on pil
102 b ^ funny|b of box|guess breadth|s ^ push|s the start|w lookup|w s
103 advises depth|b ^ add|b a phon|b lin up|b the nest|reports letter|reports pay|s throw out|w dynamic
104 b alway in|b only ever|nothing doubl|reports revers|s into lin|s its neighbour|s up when|tells vot
105 b all you|b ask whether|b its index|b precis that|s all need|tells candidat|w bound
106 advises low|b <shown> behind|b all their|b i wouldnt|b its neighbour|b their <hinted>|b thos <odd>
106 b two neighbour|reports chain|s the solution|s whil wer|w refresh
107 b ^ els|b sort them|nothing les|s ^ funny|s of middl|tells heap
108 advises old|b are enough|b each count|b not quit|reports surpris|tells quadratic|w pil
109 advises tabl|b ^ <telling>|b never <hinted>|b up from|nothing last|s append <shown>
110 b are wait|b had a|b hav i|b just <odd>|b you kept|s <shown> pop|tells said|w hid|w logarithmic
111 b an opener|n <odd> 4|s front it|s let of|s mov end|w quicker
112 b one end|guess writ|remark that names well|s ^ dictionary|w would
113 b <shown> against|b the row|reports structur|s ^ pay|s les or|s look up|w already|w bucket|w graph
114 b ^ halv|b ein <odd>|b spot on|b the current|nothing compar|tells lookup
115 b bas <facts>|b is sort|b say no|b still <hinted>|guess youv
116 b in lin|b know who|b the newcomer|b wer talk|b whenever the|guess somebody|s that would|sets up wait|w tri
117 b already <hinted>|b and up|b put my|b youll <odd>|s the copy|w smil|w twin
118 nothing isnt|requests <telling>
119 reports instinct|s has sam|s if first|tells shrink
120 b i lov|b youd never|nothing stretch|remark add|s start one|s that wher
121 advises thing|nothing sort|s from highest|w labell
122 b phon book|b the fresh|b two pointer|w practical|w register
123 b it ought|b must $|nothing grow|reports slip
124 b doubl <facts>|b of both|b their $|nothing els|reports pil|tells strok
125 b other than|guess right|question oh|w h
126 b for fre|tells fall|w bus
127 b ^ well|b count <facts>|b phon <odd>|b seen $
128 b is later|b last has|b onc theyr
129 remark hm|s add and|s other is|w fibonacci|w initial
130 b below or
131 b between one|b straight to|s ^ eat|tells solv
132 w stack
133 b maximum of|b most common|s ^ stack|tells better
134 advises instead|b befor each|b plu one|b youll want|s ^ serv|s to very
135 s half what
136 s ^ slid|tells linear
137 b left <shown>|w saw
138 plan hmm
139 b already <talk>|b only be|b than or|tells further|w tool
140 b hash <hinted>|b mov it|b search $|n <unknown> 3|remark that names yes
142 b couldnt you|w dictionary|w newest
143 s on other
144 b a pil|w flood
145 b a tabl|b les or
146 w plu
147 s you ever
148 b first letter|b is out
149 b never has|w pretty
151 b <shown> last|b wip out|b youv pass
152 b ^ spot
154 advises remember|b rid of|b the later|w binary
155 b wouldnt you|nothing wouldnt|plan that names yes
156 b by count|b last in
158 w structur
159 advises visit|s as index
160 n <telling> 2|w forget
161 b <shown> entry
162 s youll that
163 s zero as
166 plan hm|w rabbit
168 b alway the|b that why|b two finger
170 w man
172 b isnt what|w backward
173 b one walk|n <hinted> 4
174 b the solution
175 b <said> wont
176 w knew
177 b a set|b throw out|nothing swap
178 nothing drop
180 guess go
181 reports breadth
182 remark right
186 b you never
187 guess yes
188 nothing order
191 b ^ couldnt
193 w chain
195 b you should|nothing check|s ther way
196 plan that names hm
200 leads <telling>
212 b sort by
227 b the newest
239 b or equal
241 b your <telling>
251 nothing add|s at back
267 s one than
275 n <unknown> 4
"""
