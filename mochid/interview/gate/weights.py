"""What `weighing` has learned: made by `python -m tests.leakbench.learn`, not by hand. A weight in hundredths, and its features."""

from typing import Final

BASE: Final = -1.355
LEARNED_FROM: Final = "6f2bc18d"
"""The corpus, in short (`corpus.digest`)."""
TABLE: Final = """\
-262 acts ^ asks
-227 b what hav
-226 b me what
-202 asks cod
-182 context syntax
-181 asks idea
-179 b doe your|b your approach
-167 asks round
-166 b would you
-163 b hear your
-156 b your thought|w welcom
-154 b all right
-149 s me your
-148 b i want|b what did|w describ
-145 s by own
-144 b your to
-143 language yes
-141 plan min
-140 b plenty of
-139 b cod do|s for moment|s which doe
-138 b for now|b was expect
-135 b me how|b you nam
-132 b by hand
-131 asks approach
-128 b a boolean
-127 b the test|b was want
-126 plan ill
-125 b on paper|s <shown> hear
-124 b can happen|b which lin|s enumerat the|w aloud
-123 s ^ minut|s befor run
-122 b your choic
-119 b me through|s which would
-118 nothing cas
-116 b i dont|b step through
-115 b i heard|s do think
-114 b minut left|b most often
-113 b <shown> four|b expect $|b your fre|s lin lin
-112 s into <said>
-111 asks memory|b say what|s and me|s fill <said>
-109 b fail $|leads cod|syntax writ
-108 b from zero|b to you|nothing shall|s for bit|w explain
-107 b you decid|b youd <said>|s ^ green
-106 b <shown> thre|b your plan|sets up typ|w sketch
-105 b each item|b i hop
-104 b your view|s how <said>
-103 b how doe|s ^ mention
-102 b going anywher|requests want|s may with
-101 asks notic|b know about|b unus for|b what should|b which part|s ^ happen
-100 b it through|b of us|language what
-99 b as just|b your idea|s ^ input|tells error
-98 asks sur|b ^ speak|b either way|b from you|b the plan|s <said> for|s collection <said>
-97 language it|w loud
-96 b <shown> me|b pass $|remark pleas|reports welcom|s can how|s would <said>
-95 b giv me|b the tim|b what has|b why $|b would that|b you try|guess try|question minu|s <said> they
-95 s ^ plenty|s through cod
-94 b <shown> six|b befor we|b our tim|plan im|s cam as|w assign|w error|w input
-93 b for which|b own <facts>|b whichever way|s <said> through|w decision
-92 b it compar|context language|s are <said>
-91 asks question|b ^ math|b six <talk>|s that happen
-90 asks com|b decid that|b minu four|b what doe|leads chang|s are minut|s both on|w defend
-89 advises pil|asks part|b a tupl|b fourth <shown>|s let with|s to million
-88 asks chang|b right now|b would <said>|question theyr|w boolean
-87 b an error|b ill <talk>|b ill leav|b of four|b on what|b the reason|b you expect|b your the|s any <said>
-87 s no <said>
-86 asks problem|b feel <shown>|b through your|s ^ cas
-85 b was stop|b what would|leads idea|reports toward|s would put|w weigh
-84 b how did|b som water|b you chang|plan ha|plan that names how|s how would|s if pas|s short of|w bracket
-84 w persuad
-83 b ^ talk|b element and|b your solution|leads input|remark wher|reports statement|requests suppos|s <shown> tal
-83 s <shown> test|s chang <shown>|s lov hear|s what a|w messag|w minut
-82 asks mak|b fiv <shown>|b ill wait|b shak my|reports receiv|s i do|s open window|s sam may|s try on
-82 sets up cod
-81 asks try|b <said> itself|b ^ cas|b for me|b on ther|b round down|b thre point|b to break|b your ready
-81 guess tell|requests hear|tells assign
-80 b is fin|b its never|b judg it|s i its|s pass the|w speaker
-79 b are <facts>|b are <said>|b how do|b i caught|b its your|b you draw|leads someth|s a version|s as see
-79 s of her|s rais valueerror|s we on|s wher are|tells left|w expect
-78 b ^ min|b either <said>|b run it|b test $|b you say|b youv nam|remark that names youd|reports middl
-77 b <said> or|b im her|b way or|s as lik|w task
-76 asks mind|b me as|b see your|b ten <shown>|b that of|b you hear|b you typ|question peopl|reports year
-76 s may any|w refere|w review
-75 b can wait|b exact do|b hand me|b of eleven|b ready $|b said youd|reports modul|reports paint|s ^ default
-75 s ^ stay|s call <said>|s four the|s when your|w statement
-74 b be insert|b between two|b dot floor|b doubl equal|b leav that|b mor about|b one second|b outer <said>
-74 b run <facts>|b thi moment|b your design|s do hav|s math floor
-73 asks lin|asks wrong|b could you|b draw $|b minu a|b statement $|b thi tim|b you mak|guess any|guess four
-73 language they|s each your|s in no|s in problem|s not all|syntax array
-72 advises cod|b <shown> did|b error on|language noth|s in who|s invent <shown>|w swap
-71 asks think|b element $|b for you|b i still|b im curiou|b you think|nothing thank|s insid other|s of pass
-71 s read into|w hashabl
-70 b <said> method|b <shown> do|b been a|b doe that|b tim to|b want me|b what do|question of|reports given
-70 s how the|s ran of|s your word|w busy
-69 b let use|b the statement|b ther may|b to seven|b your voic|s land on|s would two
-68 b hear what|b may <shown>|b most $|b or thre|b your program|b your reason|reports judg|s ^ output|s leav you
-68 s pas <said>|s the say
-67 asks nothing said|b insid another|b interest in|b les than|b moment $|b of fiv|b run tim|b sur of
-67 b you suspect|n <said> 4|s do do|s for least|s leav open|tells boolean
-66 b <said> compar|b colleagu $|b heard you|b never in|b pas <said>|b the element|b to test|b which step|s ^ gon
-66 s if be|s in plan|s in statement|s question you|tells fair|w parenthes
-65 acts sets up asks|asks explain|asks version|asks way|b doe not|b halfway through|b heap of|b how much
-65 b me wher|b own word|question squar|s doesnt which|s hear you|s i want|s what com|s what out|w iterabl
-64 b allow $|b by default|b me which|b packag $|b separat <shown>|b trac your|language both
-64 remark that names every|remark ther|requests minut|s has for|s in eye|s in view|s is anyth|s your say
-64 s youv me|sets up hour|syntax an|syntax no|w situation
-63 advises sort|b an <said>|b let leav|b the problem|b the task|guess every|nothing can|reports thermometer
-63 s ^ integer|s doe cost|s let back|s mak think|s singl <shown>|s your chang|w thermometer|w view
-62 asks convinc|b can pas|b feel for|b grow as|b is part|b ran $|s ^ halv|syntax the|w we|w window
-61 b for or|b other by|b play <odd>|b task $|b when exact|plan that names nod|reports output|s ther <said>
-61 s you try|syntax it|w bigint
-60 asks describ|asks head|asks work|b ^ say|b doe <shown>|b even one|b fil is|b one sentenc|b run <asked>
-60 b what $|b with last|b wonder about|b you run|question they|remark all|remark cut|s ^ apology|w apologiz
-60 w failur
-59 acts advises tells|b from what|b is my|b ive no|b point of|b to listen|b walk <said>|b what your|b you report
-59 nothing talk|nothing would|reports owe|s <shown> insertion|s ^ assign|s ^ hop|s ^ valu|s how your|w clu
-58 b hand it|b many thing|b talk me|b try it|b what for|b which <said>|b you trac|b your <said>|b your given
-58 remark go|s <said> from|s act your|s at unknown|s i hand|s im the|s not my|s was after|syntax peopl
-58 tells slid|w receiv|w tempt
-57 asks far|b and zero|b as few|b can you|b every <said>|b help me|b in cas|b its tim|b loud and|b minut to
-57 b quarter of|b stay with|b stretch of|b the typ|b to back|b what are|b you someth|b your $|guess could
-57 nothing ten|remark could|remark do|reports snow|s ^ hello|s befor pres|s do <said>|s hand that|s ill her
-57 s look for|syntax call|w lucky|w slash|w sooner|w stat
-56 advises sentenc|asks expect|asks sampl|b after each|b convinc me|b few <facts>|b how it|b i neither
-56 b many <shown>|b set up|b with fiv|remark equal|s how even|s if want|s in which|s it feel|s paint in
-56 s to hundr|s would of|s your after|w consist|w differ
-55 acts ^ requests|advises recent|b <shown> plu|b a fourth|b in any|b isnt ther|b the six|b try $|b two with
-55 b you fix|b your gues|b your think|guess about the language tells|remark that names up|s <shown> see|s let to
-55 s term the|s their <said>|s what <said>|s what cod|s when you|syntax in
-54 b a <said>|b everyth pass|b follow <talk>|b minut remain|b six <shown>|b stand for|b that happen|b use them
-54 b version of|b would your|b you settl|b youv told|language no|leads run|nothing howd|nothing tell
-54 question the|s cod with|s let know|s me when|s one say|s stay on|s two each|s was and|s you thre|w giv
-54 w rim|w unknown
-53 asks plan|b <said> until|b ^ problem|b by what|b clear $|b necessari $|b steer $|b tomorrow $|b twenty one
-53 b wev <talk>|nothing reports|remark that names open|s after second|s do one|s good of|s one fiv|s took second
-53 s writ all|w charat|w dealer
-52 b <said> start|b ^ morn|b boolean $|b error $|b even a|b i only|b in what|b ive not|b let do|b me the
-52 b mor minut|b pres run|b she is|b wher do|leads com|nothing set|remark whichever|s ^ many|s ^ report
-52 s do you|s doe cod|s four one|s i is|s in head|s stand is|s up you|s which do|w caller
-51 asks largest|asks longest|b <said> against|b ^ could|b back for|b but <shown>|b choos $|b import it|b it suit
-51 b may do|b pas a|b seven <talk>|b test befor|b that be|b to your|b uniqu $|b you mention
-51 context guess about the language|guess im|remark min|remark sam|remark that names what|s unus <shown>
-51 s would say
-50 advises whatever|asks decid|b ^ integer|b ^ invent|b doe each|b each onc|b find out|b go through|b hear how
-50 b heard $|b i leav|b monday $|b offer $|b return the|b small cas|b stop with|b taken $|b test <facts>
-50 b wer first|b what is|b you pleas|b your mind|nothing think|reports coat|reports faint|reports preferenc
-50 requests sentenc|s <shown> think|s ^ invent|s ^ put|s at own|s did arriv|s for good|s look it|s loud clear
-50 s ring <shown>|s thre wher|s wher your|w apologis|w faint|w preferenc|w reviewer|w sys|w trac
-49 advises sooner|b and ive|b by all|b do i|b from first|b largest <shown>|b mak of|b miss <said>|b of eight
-49 b that question|b to judg|b walk me|b would each|leads troubl|nothing asks|plan sam|remark that names you
-49 s as need|s happen your|s hav do|s ill quiet|s its quiet|s never and|s on for|s on largest|s they as
-49 s when look|w unus
-48 asks <said>|b <said> hold|b ^ harm|b any other|b as on|b be two|b follow you|b fre to|b hum $|b i <said>
-48 b im after|b keep my|b let <talk>|b me know|b swap the|b them onc|b thi to|question thos
-48 remark that names alright|reports test|s ^ harm|s ^ headphon|s big and|s doe <said>|s for tim|s judg that
-48 s me what|s two then|sets up question|tells tru|w headphon|w undefin
-47 acts ^ leads|asks mean|asks remember|asks step|b ^ enough|b call <said>|b could repeat|b id lik|b long $
-47 b me with|b stuck $|b whil $|guess say|guess twenty|nothing far|question yes|remark cas|reports aloud
-47 requests pil|s can you|s how doe|s nor from|s to it|s was <said>|s we do|s your know|syntax giv|tells pop
-47 tells speaker|w poker
-46 asks goe|b <shown> ran|b <shown> took|b all <talk>|b bigint $|b exist <said>|b item <shown>|b let hav
-46 b nam both|b on purpos|b on when|b the lookup|b tim on|b you choos|remark draw|remark that names an
-46 reports shak|requests explain|s ^ curiou|s ^ describ|s again <said>|s do want|s many <shown>|s that occur
-46 s the object|s the typ|s turn in|s use from|tells arrang|tells loud|w bool|w exception
-45 asks test|b a cloakroom|b about its|b doe one|b harm don|b has <said>|b is green|b one test|b peopl use
-45 b repeat it|b run them|b subtract one|b that chang|b when doe|guess which|n <said> 2|nothing minu|remark of
-45 reports exceed|reports temperatur|reports voic|requests suit|s ^ decision|s ^ fre|s ^ several|s how might
-45 s of may|s of nin|s say it|s should about|s suppos <shown>|s to what|s you me|syntax tells|w function
-45 w output|w temperatur
-44 b <said> <odd>|b and <said>|b another <shown>|b decid $|b differ $|b from my|b in no|b interview $
-44 b is accept|b is allow|b it look|b littl $|b one plu|b out loud|b said <talk>|b sequenc of|b seventy $
-44 b test first|b test want|b the larg|b ther never|b throw at|b unknown <shown>|b wont judg|b yes or
-44 b you convinc|nothing invent|nothing twelv|question spac|remark got|reports curiou|s ^ choic|s ^ interview
-44 s a nin|s as was|s hear reason|s quarter an|s use <said>|s youd <said>|tells bracket|tells librarian|w refus
-43 asks comparison|asks understand|b <shown> twic|b ^ up|b alway <odd>|b be for|b bracket $|b eighteen <talk>
-43 b eighteen minut|b i wont|b is up|b listen $|b me hear|b nam a|b or not|b rather hear|b shout when
-43 b sign and|b stand still|b them for|b thre at|b to reason|b wher are|b wher would|b you correct|b you persuad
-43 plan shall|question how|reports cas|reports crackl|reports recommend|requests speak|s ^ pull|s ^ thirty
-43 s about problem|s if minu|s in middl|s it hand|s might <shown>|s outsid it|s sam if|s say sam|s show in
-43 s ther alway|s wrap <shown>|s yes no|tells forward|tells hash|tells invent|tells welcom|w beep|w crackl
-43 w microphon|w till
-42 b ^ expect|b a hash|b about two|b didnt <asked>|b for of|b minut <asked>|b nin <talk>|b nod nor|b nor shak
-42 b prefer $|b sam object|b thank you|b thre by|b to four|b with four|b with me|b with twenty|b you least
-42 nothing youv|question what|reports theyv|requests describ|requests notic|requests youd|s ^ voic|s cod it
-42 s do know|s given <shown>|s recursion on|s should from|s the item|s they two|s thirty <shown>|s to els
-42 s wher other|s why it|s would go|s would want|s you thi|s your doe|tells swap|tells twin|w charg|w offer
-42 w practic|w shelf|w silent|w verdict
-41 asks check|asks speak|b and say|b are up|b every even|b how are|b leav open|b mor <shown>|b my pocket
-41 b ran out|b red $|b the neighbour|b to understand|b two slash|b you describ|b you import|question question
-41 reports poker|reports swap|s <shown> red|s ^ sketch|s ^ welcom|s been at|s dont in|s for fiv|s me youd
-41 s much doe|s set to|s six <shown>|s the want|s what in|tells modul
-40 asks tru|b <shown> <said>|b <shown> som|b <shown> undefin|b a poor|b and memory|b argu $|b busy $|b do when
-40 b draw me|b eight to|b follow your|b for with|b from $|b let hear|b me its|b never is|b of our|b on two
-40 b one failur|b second cas|b seven $|b short <talk>|b the draw|b thre tim|b until <said>|b what in
-40 b when would|b which <talk>|b which no|n <said> 3|nothing noon|plan round|s <shown> expect|s ^ term|s a error
-40 s abov <said>|s befor trust|s do two|s error the|s lik to|s may be|s of onc|s one insid|s rais error
-40 s ther youd|s to tru|s to why|s when it|s which <said>|s would add|syntax not|tells indexerror|tells top
-40 tells unus|w drill|w element|w modul|w propos|w rush|w stag
-39 b <shown> seven|b a clu|b a program|b against all|b be your|b by identity|b few <talk>|b for check|b it remov
-39 b littl longer|b me your|b n log|b one at|b opinion on|b permit $|b plan $|b quiet for|b ther tim|b to fiv
-39 b try a|b you argu|b you sound|b your output|nothing hello|question she|question why|reports human
-39 reports method|s ^ produc|s ^ receiv|s ^ seven|s a expression|s a was|s about minut|s back <said>|s could sum
-39 s do it|s explain to|s from first|s i nod|s im for|s in <said>|s item <shown>|s let the|s step your
-39 s to editor|s want and|s your thought|s your through|tells dict|tells messag|w availabl|w cent|w curiou
-39 w human|w identity|w me|w wev
-38 advises pull|advises shift|advises speak|asks cost|asks figur|asks word|b <said> dot|b <said> tak
-38 b <shown> fiv|b a miss|b acros the|b check that|b concern $|b count twic|b do they|b error in|b few minut
-38 b follow no|b heapq <odd>|b in how|b it mor|b its call|b its cost|b least $|b question to|b ready to
-38 b report the|b row of|b than i|b the messag|b to myself|b when is|b your call|guess about the language it
-38 nothing morn|nothing slow|question doe|remark that names okay|remark thos|reports decision|reports offer
-38 reports outsid|reports quarter|reports rough|requests colleagu|s ^ enumerat|s and wer|s as can|s choos <shown>
-38 s fiv that|s for whil|s four six|s happen each|s idea a|s if all|s in length|s is no|s many do|s middl the
-38 s n n|s part the|s say two|s step step|s tak <shown>|s talk you|s the four|s throw it|s you that|s youll be
-38 sets up run|syntax from|syntax slic|tells math|w hurry|w peac|w session|w stuck
-37 b <said> together|b ^ whatd|b a problem|b an int|b be curiou|b by step|b curiou about|b if any|b im keep
-37 b input $|b is <said>|b min to|b minu thre|b nin $|b pas $|b run $|b run your|b the caller|b the cost
-37 b theyr two|b two plac|b wer want|b you estimat|leads <asked>|leads wrong|plan that names four|question cas
-37 reports hurry|reports particular|reports refere|reports silent|requests follow|s <said> each
-37 s <shown> different|s <shown> enough|s ^ charat|s ^ proper|s ^ whatd|s an sequenc|s for to|s in day|s in fil
-37 s is clear|s it now|s may on|s minut go|s nod shak|s off <said>|s one any|s one nought|s or at|s say way
-37 s talk through|s the hav|s thre ten|s unles <shown>|s what cost|s your answer|s your fil|s youv quiet
-37 tells element|tells neighbour|tells weather|w de|w nlargest|w part|w talk|w thunder|w version|w whatd
-36 advises draw|advises slow|asks see|b <said> <shown>|b <said> that|b ^ green|b ^ wer|b accept $|b and clear
-36 b as befor|b be below|b did your|b doing $|b every cas|b exception $|b fami <shown>|b half <shown>|b in peac
-36 b invent a|b is any|b is hashabl|b is red|b it yet|b least <talk>|b least sur|b many separat|b me why
-36 b my <said>|b own <shown>|b peac $|b several $|b show me|b six to|b the eight|b the pictur|b ther can
-36 b two second|b understand it|b what chang|b which moment|b you pres|reports charg|reports decid
-36 reports practic|reports tempt|requests cod|requests find|requests finger|s <shown> differenc|s <shown> two
-36 s ^ hash|s ^ wanna|s be your|s be zero|s error lin|s how separat|s ive you|s no than|s rather your
-36 s sip someth|s to nin|s we it|s what both|s which them|s would <shown>|s would writ|s your to|s youv mor
-36 sets up version|tells bool|tells till|w conclud|w fail|w paus|w syntax
-35 advises plan|asks play|asks writ|b <said> what|b aloud $|b believ you|b can stand|b cas fiv|b exceed $
-35 b i nam|b it do|b it giv|b it then|b ive mad|b no other|b one was|b or zero|b pil and|b say whether
-35 b sinc version|b suit you|b to ten|b today $|b watch $|b we stop|b youd test|leads word|nothing squar
-35 nothing wer|plan get|question it|question nobody|reports apologiz|requests show|s <said> half|s <shown> link
-35 s ^ heap|s and ten|s at together|s chang the|s i know|s is my|s long you|s most do|s nor it|s of own
-35 s on someth|s rais indexerror|s say or|s when when|s why one|s would giv|s would mind|syntax enumerat
-35 tells identity|tells push|w deepcopy|w department|w hardest|w owe|w reader|w seem
-34 advises apologis|b <said> and|b <shown> eight|b ^ any|b already <odd>|b as it|b bad <odd>|b bas on|b be her
-34 b built in|b comfortabl $|b either <facts>|b follow along|b for two|b guess $|b happy to|b hashabl $
-34 b he <talk>|b hear mor|b hear you|b insert to|b land <shown>|b leav with|b lik $|b neither should|b of pair
-34 b or stack|b parenthes $|b stop her|b thi part|b to apologis|b twenty and|b two that|b wher in|b you show
-34 leads belong|leads go|nothing green|nothing im|nothing we|question any|requests cost|s <said> another
-34 s <said> any|s ^ boolean|s ^ choos|s ^ nam|s ^ result|s ^ sooner|s add the|s all are|s few as|s half our
-34 s idea the|s im a|s im on|s input <shown>|s insert keep|s look on|s put <shown>|s sort the|s that cost
-34 s would program|s would test|s your decid|syntax math|tells silenc|w okay|w sum
-33 advises hash|asks certain|asks hardest|asks measur|b <said> of|b <said> stay|b <shown> or|b ^ how|b ^ howd
-33 b ^ tempt|b at thi|b figur on|b hav my|b hold after|b human $|b hurry $|b its own|b much for|b my opinion
-33 b negativ <shown>|b object $|b or <talk>|b other until|b own thought|b pleas $|b sentenc befor|b slow down
-33 b the constructor|b the tal|b tim now|b undefin $|b we leav|b whenever your|b wher i|b writ for|b you believ
-33 b your argument|b your microphon|nothing let|question whol|remark stay|reports iterabl|reports stag
-33 reports stuck|s <said> one|s ^ among|s ^ glad|s ^ howd|s ^ tempt|s and <said>|s any will|s doe of|s for cod
-33 s going your|s hear your|s i grad|s is question|s itd my|s no on|s one nin|s order last|s our is|s part your
-33 s sorry hear|s than or|s the took|s to neighbour|s tru it|s with feet|s you or|s you settl|syntax integer
-33 tells slash|w howd|w oldest|w pac
-32 asks know|asks situation|asks use|b ^ ala|b ^ assign|b ^ which|b ala $|b banana $|b different $|b doe <said>
-32 b eight minut|b explain the|b front $|b go over|b good whil|b got an|b great question|b hook $|b how would
-32 b id <talk>|b in every|b is les|b it aloud|b lookup $|b me each|b n <talk>|b need not|b no clu|b pas revers
-32 b python you|b reslic it|b sinc thre|b the object|b the stat|b trac it|b twenty $|b two separat
-32 b version that|b what point|b what question|b when do|b you to|context remark|plan card|plan tak
-32 plan that names a|remark problem|reports ala|reports choic|reports exception|reports grad|reports sum
-32 reports tupl|requests run|s <said> fals|s <said> which|s <shown> own|s ^ ala|s ^ mad|s ^ reslic|s ^ scan
-32 s ^ statement|s ^ throw|s a point|s do decid|s expect and|s in interview|s in special|s neither nor
-32 s often any|s one want|s the hold|s tim memory|s wher valu|s you run|tells breadth|tells exception
-32 tells produc|w ala|w blank|w claim|w documentation|w draw|w evict|w reslic|w silenc
-31 advises lookup|asks high|asks run|asks sentenc|asks spend|asks stat|b ^ fals|b ^ loud|b ^ sys|b cas four
-31 b cod doe|b for bring|b four to|b given a|b if all|b is six|b just doesnt|b non to|b penny $|b plain word
-31 b poker <talk>|b put is|b rais a|b respect $|b start is|b the queu|b twelv <talk>|b two was|b you giv
-31 b you receiv|b youd lik|guess what|leads minut|nothing expect|nothing kayak|nothing six|nothing tells
-31 question letter|question no|remark over|reports boolean|reports bucket|reports slash|requests draw
-31 requests try|s <shown> top|s ^ aloud|s ^ worry|s and pencil|s doe <shown>|s eight ten|s full of|s i ther
-31 s imagin <shown>|s in brac|s isnt the|s jump the|s kind you|s let test|s mak <shown>|s see <said>|s see on
-31 s six the|s that writ|s the eight|s thing cant|s thre the|s to how|s want <shown>|s we at|s you decid
-31 s you worry|s youd me|tells bigint|tells evict|tells fail|tells loan|tells undefin|tells unknown|w attempt
-31 w concern|w ill|w now
-30 advises closer|asks abl|asks finish|asks input|b <said> modul|b <shown> no|b ^ theyr|b a <shown>|b and add
-30 b as larg|b at present|b be up|b charg $|b do different|b eight of|b either <shown>|b hash sign
-30 b in javascript|b in use|b indexerror in|b insid each|b is ther|b last few|b leav to|b may <facts>|b me out
-30 b precis two|b recent <shown>|b said what|b screen $|b slash $|b spend them|b stay silent|b suppos the
-30 b ten tim|b test pass|b the choic|b the halv|b thirty two|b thought to|b through <talk>|b two befor
-30 b we start|b without an|b wont happen|b work toward|b you good|b youd app|leads fil|question either
-30 remark can|remark glad|reports im|reports weigh|requests input|s <said> hold|s <said> most|s <shown> me
-30 s ^ situation|s a comprehension|s all pas|s can below|s do mean|s do them|s doe giv|s from in|s giv a
-30 s gues <said>|s in second|s may one|s me in|s mor that|s one both|s seen that|s ther an|s think <said>
-30 s what for|s what hav|s what plan|s wont that|s would in|s yes a|s you argu|tells int|w mug|w pepper|w unsur
-29 asks behav|asks believ|asks want|b <said> do|b <said> hand|b <said> nam|b ^ fewer|b ^ popitem|b about it
-29 b all pass|b apologis $|b by your|b chang the|b choos one|b dont mind|b draw the|b expect the|b for <odd>
-29 b giv <said>|b green <talk>|b how $|b ill neither|b keep mum|b many <facts>|b many <odd>|b no differenc
-29 b of seven|b on lin|b one pass|b or fals|b run first|b sampl $|b silent $|b slash <said>|b snow her
-29 b stack of|b ten pass|b the nastiest|b think its|b thre instead|b to hear|b tru or|b what on|b whil now
-29 b word $|b your step|nothing eleven|nothing pleas|nothing requests|plan that names what|plan which|reports clu
-29 reports element|reports expectation|reports thunder|requests cloakroom|requests hello|s <said> other
-29 s <said> someth|s <shown> drop|s <shown> return|s ^ averag|s ^ im|s ^ pleas|s ^ popitem|s ^ scribbl
-29 s about cost|s about rest|s and middl|s call with|s doe look|s dont on|s element its|s i play|s is okay
-29 s les on|s me if|s me you|s much is|s nam thre|s one now|s one two|s read your|s sound your|s ten are
-29 s test your|s that find|s think it|s thousand can|s thre is|s tru fals|s want do|s water you|s which are
-29 s would check|s would other|s youll neither|sets up memory|sets up rais|tells kept|tells lift|w happen|w m
-29 w may|w menu|w nastiest|w pleasur
-28 advises problem|advises word|asks design|asks loop|asks siz|asks split|asks touch|b <shown> myself
-28 b ^ apology|b ^ can|b a fair|b a given|b acces $|b and what|b believ it|b c $|b can listen|b cant hand
-28 b cant read|b contain $|b do one|b down <said>|b fin as|b for underscor|b from another|b got my|b had not
-28 b i notic|b im <facts>|b in cur|b insertion <facts>|b insertion point|b just behind|b lay out|b left off
-28 b memory <asked>|b most <said>|b nam two|b on <facts>|b plan as|b play <shown>|b primitiv $|b program stop
-28 b say either|b stop befor|b the cat|b the dog|b the hardest|b the packag|b to crack|b twelv $|b welcom to
-28 b what ground|b with del|b wouldnt it|b wrap up|b you prefer|language math|leads smaller|leads think
-28 question up|remark spac|reports deal|reports switzerland|requests plan|s <said> as|s <shown> cas
-28 s <shown> soon|s ^ lambda|s ^ remember|s ^ we|s cam it|s cod at|s has thousand|s im program|s isnt anywher
-28 s ive <said>|s much your|s my stay|s nor my|s not either|s of dictionary|s one or|s stor it|s test on
-28 s that myself|s throw <shown>|s underscor rang|s wer most|s what about|s what they|s wher a|s would choos
-28 s you mak|s you mind|s you pas|s youd mor|syntax mak|syntax rang|tells doubl|tells drop|w comparator|w given
-28 w prefer|w primitiv|w switzerland|w sympathy
-27 asks conclud|asks eye|asks tim|b <said> did|b <shown> pair|b ^ afternoon|b a reviewer|b a whil|b about your
-27 b act out|b are fin|b at as|b be as|b been at|b between <talk>|b cas pas|b cas two|b com from|b each cas
-27 b eleven $|b end and|b feel that|b forty <shown>|b he <odd>|b in bracket|b it <said>|b it shift|b keep talk
-27 b latest one|b let look|b me $|b me two|b not run|b notic a|b of last|b often doe|b part you|b present $
-27 b python <said>|b rang over|b rough how|b shout if|b test are|b that next|b the run|b them pas|b thing befor
-27 b to mak|b was non|b watch you|b welcom her|b why that|b you figur|b you would|leads approach|nothing water
-27 plan ther|plan we|question wher|remark upper|reports heard|reports init|reports monday|reports seem
-27 requests assum|s <shown> middl|s <shown> talk|s ^ afternoon|s ^ error|s a of|s an <said>|s and now|s as want
-27 s at few|s did hav|s for just|s highest first|s i confirm|s im <shown>|s in design|s its only|s know your
-27 s last to|s long a|s me on|s of sort|s one didnt|s round <said>|s sam befor|s say got|s say is|s still you
-27 s such <shown>|s talk a|s thank for|s that <said>|s the okay|s ther for|s thirty in|s to fifty
-27 s toward infinity|s unles pas|s what it|s what variabl|s wher and|s which your|s would do|s you jump
-27 syntax when|tells hop|tells otherwis|tells separat|tells wip|w canteen|w compil|w keyboard|w rehearsal
-27 w tester
-26 advises met|advises seen|asks colleagu|asks feel|b <said> for|b <shown> dur|b <shown> min|b ^ being|b ^ hello
-26 b ^ lucki|b a comment|b about her|b any old|b are to|b at which|b be <said>|b bring that|b confirm or
-26 b cost in|b gon quiet|b has up|b hav their|b i ask|b i giv|b im <said>|b it may|b iterabl $|b its right
-26 b length minu|b me too|b moment of|b neither yes|b never cam|b next on|b next part|b on as|b one fail
-26 b paus $|b poker fac|b return it|b sort and|b squar <odd>|b squar bracket|b that use|b the exam|b they can
-26 b theyr all|b two halv|b underscor in|b unles you|b up to|b variabl <asked>|b we could|b window $
-26 b without troubl|b word <shown>|b worry you|b writ out|b you comfortabl|b you mor|nothing what|plan honest
-26 plan stretch|plan thank|remark miss|reports expect|reports pass|requests nam|requests peac|s <said> first
-26 s <shown> seven|s ^ candidat|s ^ claim|s ^ fourteen|s ^ keep|s ^ lucki|s ^ wev|s ^ whether|s another <shown>
-26 s counter <shown>|s doe do|s doe stop|s front the|s how got|s i weigh|s if not|s in rush|s min too|s no twic
-26 s swap two|s the thre|s thes two|s thos <said>|s thre with|s what next|s what smallest|s with at
-26 s with length|s would convinc|s would walk|s you otherwis|syntax list|tells lie|w chanc|w fourteen|w lucki
-26 w method|w opinion|w outcom|w radio|w ready|w thirty
-25 acts advises reports|acts tells tells|advises best|advises talk|asks gain|asks youv|b <said> first
-25 b <said> four|b <shown> person|b ^ she|b ^ whatv|b a sort|b are correct|b call to|b could try|b crash with
-25 b declar it|b doe and|b dont do|b end in|b first fail|b for certain|b gav <shown>|b has $|b if its|b im sit
-25 b isnt includ|b its kind|b ive written|b last cas|b last half|b no hurry|b no rul|b not necessari|b or deny
-25 b pass except|b python $|b remember at|b result look|b rough $|b som <asked>|b tabl from|b that might
-25 b that tim|b the fifth|b the literal|b through that|b to explain|b went wrong|b what exact|b whichever <facts>
-25 b who never|b within a|b you now|b your allow|b yourself $|guess about the language the|language not
-25 language tells|question digit|question tell|question that|remark likewis|remark um|reports defend
-25 reports front|reports hashabl|reports hello|reports necessari|reports propos|requests memory|requests need
-25 requests sketch|s <said> in|s <said> on|s <shown> fifty|s <shown> input|s <shown> want|s ^ colon|s ^ hang
-25 s ^ librarian|s ^ necessari|s ^ silenc|s ^ thank|s ^ whatv|s a question|s as test|s at moment|s both <said>
-25 s cod when|s com to|s do mak|s doe lin|s doe run|s ever in|s from a|s glad hear|s me how|s not yet
-25 s of fail|s out eleven|s smaller of|s to thre|s try with|s what ther|s whenever want|s with a|s would trac
-25 s you back|s you explain|s you pick|s your arriv|s youv about|syntax most|w believ|w builtin|w rough
-25 w teammat|w whatv
-24 advises paus|advises soon|asks long|asks treat|b <said> an|b <said> anyway|b <said> rais|b ^ another|b ^ pop
-24 b ^ show|b ^ thank|b an empty|b argu for|b believ $|b c in|b can explain|b cant speak|b do with|b dot <said>
-24 b duty $|b finish your|b first sampl|b forward $|b four with|b from thi|b hand <said>|b headphon <talk>
-24 b i listen|b ive only|b judg of|b let us|b look <said>|b map $|b much doe|b of yourself|b one <said>
-24 b or <facts>|b or mor|b program do|b rather you|b result <asked>|b som cod|b speak for|b stay <asked>
-24 b test fail|b that possibl|b the input|b the nin|b the thought|b thi <asked>|b unsur about|b writ an
-24 b you writ|guess about the language if|guess about the language reports|guess ill|leads voic|nothing afternoon
-24 nothing fin|nothing leads|nothing say|nothing wev|plan wer|question not|question thes|remark sorry
-24 remark theyv|remark wer|reports clock|reports wrap|s <said> non|s <said> now|s <said> part|s <shown> zero
-24 s ^ blank|s ^ rough|s ^ seventy|s all except|s an has|s been for|s big of|s doe program|s expect the
-24 s fair to|s for <said>|s glas water|s i for|s it no|s its least|s keep poker|s listen you|s may insid
-24 s mov the|s often item|s or by|s or no|s out many|s quiet a|s remov last|s scan <shown>|s sheet paper
-24 s spell out|s the allow|s the argument|s the count|s thre that|s who when|s youd first|sets up dot
-24 syntax index|tells total|w angl|w argument|w byt|w comprehension|w l|w null|w select|w spent|w summary
-23 advises peac|asks d|asks reason|b <said> join|b <said> my|b <shown> hold|b <shown> sooner|b <shown> such
-23 b ^ all|b ^ blank|b ^ congratulation|b ^ even|b a and|b a bool|b a test|b after <said>|b alon the|b an echo
-23 b an exist|b an unknown|b and non|b assum $|b be tru|b bit $|b bit <said>|b can serv|b cas thre|b colour $
-23 b default $|b describ $|b doesnt $|b dont worry|b dot append|b editor $|b enjoy $|b explain that|b feel the
-23 b fifty thre|b forbidden $|b from when|b given <shown>|b has chang|b how <said>|b i stay|b identity $
-23 b im follow|b it behav|b its linear|b later <talk>|b let work|b look lik|b mak you|b may <said>|b neither $
-23 b next thing|b of thre|b output $|b part <talk>|b particular <shown>|b pass now|b phon $|b pil of|b point in
-23 b promis $|b python it|b rather not|b recursion depth|b run was|b second ther|b smaller version|b sort <shown>
-23 b stick with|b story $|b the dictionary|b the entry|b the fil|b the question|b thre mor|b tim in|b to argu
-23 b today <talk>|b told $|b underscor <said>|b view $|b we can|b what miss|b which <asked>|b without how
-23 b worst <shown>|b you nervou|b you rely|b your opinion|b zero in|guess about the language asks|language whol
-23 leads loan|nothing are|nothing forty|nothing get|nothing someon|plan four|plan haha|remark provid|remark why
-23 reports congratulation|reports headset|reports lucky|reports map|reports pad|requests clear|requests easy
-23 s <said> and|s <said> with|s <shown> now|s <shown> took|s ^ any|s ^ congratulation|s ^ expect|s ^ forty
-23 s ^ headset|s ^ lucky|s ^ own|s ^ paint|s ^ plu|s ^ pop|s ^ problem|s ^ still|s ^ ten|s a break|s a whil
-23 s accord the|s alway least|s any about|s are no|s few in|s in yes|s is larg|s is saf|s mak it|s many are
-23 s pas as|s pil <shown>|s plan it|s plu one|s search <said>|s sinc point|s stick it|s stuck a|s ten <shown>
-23 s the test|s to thos|s well thirty|s what back|s without often|s would mak|s writ <said>|s your stand
-23 sets up error|sets up indexerror|syntax go|syntax les|syntax swap|tells away|tells book|tells nerv|tells set
-23 tells stood|tells suggestion|w assumption|w congratulation|w hear|w im|w paper|w quarter|w simulat
-23 w tomorrow|w traffic|w wrap
-22 advises spot|asks counter|asks lean|asks learn|asks rely|asks thought|b <said> by|b <said> in|b <said> say
-22 b <shown> about|b ^ doe|b ^ everywher|b ^ heap|b ^ sort|b ^ then|b a $|b a comparator|b a no|b an object
-22 b and drop|b and my|b and trac|b are $|b are count|b at first|b be reject|b canteen $|b clos to|b coupl $
-22 b depth first|b dont hav|b dont say|b each <said>|b each end|b each newcomer|b each point|b eight with
-22 b fail with|b fourteen <talk>|b from minu|b hav a|b hav any|b hit <talk>|b im <shown>|b into <odd>|b its good
-22 b jacket $|b join at|b keep to|b long doe|b maintain thi|b many <said>|b many even|b me repeat|b need the
-22 b no spac|b of one|b of sixteen|b one among|b one cas|b one unus|b our <asked>|b own calendar|b pick it
-22 b plu <odd>|b practic $|b repeat the|b sam length|b say in|b see fit|b session $|b step by|b switch over
-22 b test <asked>|b the languag|b then $|b ther being|b through it|b two red|b want four|b what surpris
-22 b which that|b work is|b you got|b you phras|b you today|b your estimat|b your test|b youv seen|b youv try
-22 guess perhap|language minu|nothing all|plan go|question aye|remark that names equal|reports <said>|reports hot
-22 reports item|reports patienc|reports sympathy|reports sys|requests ahead|requests ready|requests small
-22 s <said> about|s <said> accept|s ^ being|s ^ brought|s ^ group|s ^ messag|s ^ p|s are comfortabl|s at point
-22 s back two|s carry <said>|s decid <said>|s finish thought|s go your|s hang by|s hav decid|s is doubl
-22 s ive the|s let hear|s let repeat|s may <shown>|s me two|s might your|s minu plu|s minut the|s much a
-22 s nin thre|s nod a|s of cas|s on cod|s out me|s queu a|s rough many|s sequenc <shown>|s shout you
-22 s than first|s that part|s the complain|s the stamp|s their or|s tru <said>|s two whos|s up yourself
-22 s with recursion|s you fit|s you now|sets up cas|syntax len|syntax poll|syntax use|syntax wrap|tells argument
-22 tells found|tells jump|tells lon|tells menu|tells scan|tells warm|w init|w listen|w show|w stretch|w toarray
-21 advises extend|asks current|asks deep|asks letter|asks smaller|asks track|asks view|b <shown> pass|b ^ reslic
-21 b ^ trac|b a dictionary|b a poker|b all sort|b and an|b answer by|b as memory|b bother you|b cant run
-21 b choic is|b defend $|b describ what|b eat your|b fail one|b for one|b halv is|b has becom|b head and
-21 b him out|b how <facts>|b if your|b im glad|b im the|b in either|b indexerror $|b input is|b into <facts>
-21 b languag you|b larg as|b lin twelv|b littl over|b many pair|b my <odd>|b next <facts>|b org <shown>
-21 b our <odd>|b ponder $|b quarter <talk>|b recommend $|b run befor|b said <asked>|b sketch a|b stat of
-21 b such <shown>|b sur i|b sys <odd>|b temperatur $|b ten <said>|b ten second|b that up|b the fail
-21 b the verdict|b through what|b to our|b took <talk>|b until someth|b wer about|b what speak|b whatever you
-21 b which thre|b whol number|b wont grow|b yet $|guess fiv|guess how|language either|leads comfortabl
-21 nothing hmm|nothing land|nothing nin|nothing sid|nothing that|nothing the|plan nor|plan thi|remark morn
-21 remark that names opener|reports m|reports neighbour|reports r|requests lik|requests play|s <said> what
-21 s <shown> mid|s <shown> nod|s ^ chair|s ^ deepcopy|s ^ him|s ^ pil|s ^ split|s ^ worst|s are by|s assum the
-21 s at stag|s be a|s c one|s can between|s dict <shown>|s ever ther|s fact the|s few <shown>|s fin me
-21 s giv away|s grow mor|s hav mind|s heap <shown>|s if rather|s if would|s in it|s in modul|s in opinion
-21 s in rac|s in respect|s is singl|s is sound|s it minu|s its tim|s job to|s many is|s me that|s neither it
-21 s nin it|s of <said>|s of cod|s of fiv|s on lin|s one four|s our <shown>|s pair was|s produc <shown>
-21 s sam <said>|s search a|s setrecursionlimit the|s should back|s talk me|s that whether|s them me
-21 s thousand the|s tim gon|s valu be|s wer minut|s wev about|s wher went|s whoever first|s would know
-21 s would look|s would show|s your choos|syntax you|tells anyth|tells comprehension|tells depth|tells keep
-21 tells opener|tells reslic|tells somebody|w doc|w narrat|w org
-20 advises hang|advises pleas|advises possibl|advises trac|asks earliest|asks f|asks lead|asks thing
-20 b <said> fin|b <said> how|b <said> know|b <said> look|b <said> stamp|b <shown> error|b <shown> prefer
-20 b <shown> rather|b ^ append|b ^ describ|b ^ plenty|b ^ tick|b a pleasur|b a timeout|b a window|b aloud what
-20 b and im|b and well|b another from|b apologiz $|b argu it|b attention $|b brought it|b by thre|b cant giv
-20 b clock can|b collection <said>|b count and|b doe for|b each element|b eight out|b ever <talk>|b explain it
-20 b first if|b for at|b for let|b how deep|b i havent|b idea on|b im leav|b in short|b is long|b it expect
-20 b it matter|b know when|b last of|b length with|b let see|b lin as|b lov to|b me well|b method of|b noth on
-20 b only <shown>|b ordereddict has|b pac $|b pop $|b run away|b say without|b seen <shown>|b serv as|b sid is
-20 b som <talk>|b someth <said>|b spread to|b statement <shown>|b suggest we|b test can|b the coat|b the drill
-20 b the echo|b the head|b the microphon|b the work|b them may|b thi chair|b think through|b thre of
-20 b to apologiz|b to follow|b trac the|b troubl at|b try to|b two nam|b we all|b we should|b welcom $
-20 b when your|b whenever <talk>|b whether every|b which also|b which short|b which situation|b with seven
-20 b youv <facts>|guess about the language from|guess whichever|language for|language zero|leads version
-20 nothing diagonal|nothing heap|nothing high|nothing linear|nothing non|nothing tak|plan would|plan wow
-20 question shall|remark nam|remark thes|reports differ|reports failur|reports kind|reports seventy
-20 reports sketch|reports valueerror|reports zip|requests stat|requests trac|s <said> when|s <shown> an
-20 s <shown> isnt|s <shown> yes|s ^ breath|s ^ convinc|s ^ deep|s ^ int|s ^ keyboard|s ^ oldest|s any <shown>
-20 s befor start|s better i|s both <shown>|s clock wait|s compar length|s doe first|s entry the|s expect <shown>
-20 s fiv seven|s fiv six|s hav preferenc|s i repeat|s in <shown>|s input a|s is with|s join the|s measur <said>
-20 s minut <shown>|s mor about|s of day|s of giv|s off the|s part thi|s problem all|s promis the|s rest fin
-20 s sentenc you|s stay <shown>|s ten as|s that job|s that longer|s the moment|s then <said>|s thre from
-20 s tim on|s to test|s troubl all|s two that|s very question|s we look|s what into|s what think|s with six
-20 s work plac|s you different|s you in|syntax squar|syntax without|tells fals|tells lorry|tells object
-20 tells recommend|tells select|w alright|w explor|w kick|w mut|w pars|w point|w positiv|w seventy|w timeout
-20 w try|w wanna|w week|w whereabout
-19 advises singl|asks confident|asks stor|b <n> with|b <said> $|b <said> about|b ^ m|b ^ p|b a coin
-19 b a colleagu|b a quarter|b a sip|b a tester|b about $|b all thirteen|b and how|b be wider|b blank $
-19 b by last|b cas with|b choos that|b cod is|b cod part|b complain if|b cost of|b default it|b did <said>
-19 b documentation <talk>|b don the|b easier to|b equal quick|b feed it|b find me|b first parameter|b for wait
-19 b forget about|b from top|b glad to|b got tim|b grab som|b how com|b i hear|b in again|b in math|b in python
-19 b isnt on|b its up|b keep a|b last thing|b lin it|b mark in|b may be|b may even|b min too|b modul <talk>
-19 b my neck|b neither from|b new <said>|b new one|b no preferenc|b now that|b of earlier|b okay $|b one idea
-19 b only got|b plu <shown>|b point wher|b poor you|b program <asked>|b python say|b read your|b result is
-19 b shortest <shown>|b sort $|b suppos every|b sur $|b that mad|b that rais|b the compiler|b the red
-19 b the scissor|b them do|b ther befor|b thre <said>|b through $|b two snip|b until then|b valueerror $
-19 b went <asked>|b wer to|b which of|b whoever cam|b why thos|b with them|b wont confirm|b worth it
-19 b you defend|b you find|b you gain|b you repeat|b you throw|b your suggestion|b your throat|b zero for
-19 nothing digit|nothing down|nothing is|nothing thirty|plan being|plan k|plan rough|plan that names last
-19 remark fals|remark given|remark never|remark that names count|remark that names whatever|remark thing
-19 reports fifth|reports neck|reports rush|reports traffic|requests breath|s <said> by|s <shown> fals
-19 s <shown> feel|s <shown> interest|s ^ eleven|s ^ forgiv|s ^ verdict|s a stand|s after until|s and next
-19 s anyth can|s arriv <said>|s be judg|s each from|s each know|s entry <said>|s finish sentenc|s grab water
-19 s hand i|s has land|s how it|s how step|s i out|s if dont|s in answer|s is gues|s is new|s is sum
-19 s its thing|s least about|s me each|s me many|s neither me|s non as|s non them|s of hour|s on mind|s out tim
-19 s outer <shown>|s own would|s problem you|s stretch which|s that i|s the packag|s the pictur|s ther too
-19 s way leav|s went and|s wev the|s when next|s wher they|s whether cod|s work that|s would hold|s would insert
-19 s you nam|s you ready|s you weigh|s youd and|s your as|s your grow|s your has|sets up default|sets up expect
-19 sets up giv|syntax on|tells dictionary|tells doub|tells group|tells whatv|w bluff|w computer|w convinc
-19 w editor|w evidenc|w foggy|w invent|w literal|w myself|w napkin|w neck|w quantity|w recursion|w red
-19 w resum|w story|w str|w top|w uneven|w vertical
-18 acts sets up advises|advises lif|advises opener|advises wherever|asks buy|asks call|asks doubt|asks estimat
-18 asks liv|asks smallest|asks trac|b <n> second|b <said> don|b <said> run|b <said> till|b <said> with
-18 b <shown> much|b ^ guilty|b ^ hash|b ^ interview|b ^ me|b ^ nod|b ^ shall|b ^ someon|b ^ want|b ^ welcom
-18 b a canteen|b a yes|b and nought|b and why|b are <shown>|b are your|b as charg|b both with|b brac <talk>
-18 b curiou how|b decid what|b depth exceed|b didnt finish|b discard <talk>|b dont show|b dry feet|b equal <odd>
-18 b few <shown>|b floor by|b for $|b good thing|b guilty as|b hav in|b her <facts>|b highest <asked>|b hop it
-18 b how sur|b if youd|b ill let|b im gonna|b im switzerland|b in thi|b integer <odd>|b integer dot|b it a
-18 b it pass|b ive got|b lambda that|b lat <talk>|b leav thi|b lin seven|b mak nin|b may sit|b microphon <odd>
-18 b million to|b min $|b minut <shown>|b minut in|b modul <said>|b not going|b occur twic|b of fifteen
-18 b often might|b on thre|b our <talk>|b own <asked>|b paper for|b pas and|b peopl wrot|b pepper and
-18 b pleasur to|b pretend <talk>|b read me|b reckon $|b say when|b she already|b sooner <talk>|b sound <odd>
-18 b sympathy $|b that perfect|b that pick|b that show|b the method|b the outcom|b the recursion|b the silenc
-18 b the variabl|b their <asked>|b thi and|b thi story|b think out|b to talk|b toward <shown>|b understand that
-18 b variabl after|b whoever <facts>|b with dry|b with everyth|b wrot them|b you <said>|b you arriv|b you conclud
-18 b you feel|b you gav|b you sum|b your <shown>|b your latest|language asks|language pop|leads ready
-18 leads sound|nothing a|nothing half|nothing id|nothing sinc|plan that names about|question in|question sam
-18 question we|remark each|remark enjoy|remark that names each|remark that names left|reports assign|reports box
-18 reports camera|reports ill|reports interviewer|reports jumbl|reports mark|reports number|reports rely
-18 reports spac|reports sphinx|reports underscor|requests good|requests promis|requests slip|requests version
-18 s <said> compar|s <said> over|s <shown> eight|s <shown> million|s <shown> reason|s <shown> six|s ^ dealer
-18 s ^ fiv|s ^ guilty|s ^ lon|s ^ pick|s ^ spread|s ^ switzerland|s a arent|s a next|s and cant|s and memory
-18 s as i|s been alon|s by rul|s could trac|s deep that|s do <shown>|s do another|s do expect|s fin a
-18 s fix <said>|s follow <said>|s follow cod|s for both|s from length|s glad <shown>|s guilty charg
-18 s hav favourit|s how work|s in approach|s in canteen|s into four|s is big|s keep it|s keep straight|s let at
-18 s let com|s may up|s me now|s method <said>|s minut on|s nin eleven|s of doll|s on menu|s on mor|s only how
-18 s pass one|s python <said>|s reslic from|s sentenc it|s she do|s stop befor|s the youv|s theyr <said>
-18 s think loud|s thousand at|s thre then|s to next|s twenty minut|s up about|s what expect|s what go|s writ if
-18 s you check|s you stand|sets up add|syntax colon|syntax pas|tells clu|tells default|tells failur
-18 tells ordereddict|tells pointer|w assum|w char|w constructor|w eighty|w fifteen|w holiday|w keep|w lopsid
-18 w optional|w plan|w postman|w restor|w sphinx|w teacher|w understand|w whatever
-17 advises enumerat|asks mov|asks set|asks worry|b <said> one|b <shown> <shown>|b <shown> paint|b <shown> shar
-17 b a map|b a postman|b a recursion|b a rough|b a row|b a shelf|b a typeerror|b against <said>|b an hour
-17 b an idea|b an interview|b and both|b and try|b append it|b as expect|b assign to|b by <said>|b by lin
-17 b can see|b caretaker <talk>|b cas $|b cas six|b certain $|b chain of|b compar each|b data $|b deep could
-17 b dictionary that|b eighty $|b enumerat $|b enumerat of|b fewer <said>|b fin $|b first version|b from low
-17 b given the|b going with|b good and|b hand a|b has non|b her as|b i cant|b is okay|b its you|b ive heard
-17 b know whether|b last <odd>|b let on|b linear $|b littl whil|b long on|b minut are|b my head|b need from
-17 b neither nod|b next thought|b no from|b nod or|b o $|b one red|b or run|b otherwis <odd>|b outsid $
-17 b outsid my|b pepper $|b recursion $|b review $|b round of|b sentenc of|b som tim|b som twenty
-17 b statement has|b still to|b tea her|b test say|b than every|b that i|b that play|b the diary|b the fourteen
-17 b the menu|b the small|b the smell|b the stack|b the wish|b thing your|b thos count|b thousand by|b to end
-17 b to nin|b to weigh|b trac that|b two billion|b two fail|b two sentenc|b two wher|b understandabl $
-17 b until someon|b wer at|b what it|b which sentenc|b which small|b with ten|b work through|b you produc
-17 b your cat|b your claim|guess about the language in|language the|leads bother|leads break|leads everyth
-17 nothing even|nothing m|nothing though|nothing trac|plan how|plan she|plan that names opener|question equal
-17 question neither|question two|remark find|remark ill|remark talk|reports beep|reports binarysearch
-17 reports bracket|reports choos|reports parenthes|reports undo|requests stay|requests thought|requests week
-17 s <said> call|s <said> element|s <said> length|s <shown> curiou|s <shown> ran|s ^ alright|s ^ cut|s ^ depth
-17 s ^ extend|s ^ m|s ^ may|s ^ me|s ^ off|s ^ okay|s ^ step|s ^ within|s about happen|s about i|s add <said>
-17 s after fourth|s along way|s and other|s are variabl|s befor typ|s build new|s call is|s doe go|s feel to
-17 s fiv left|s for lon|s for me|s for word|s had got|s half tim|s happen a|s hav <said>|s hav zero|s he the
-17 s hear think|s how mor|s i speak|s i with|s if can|s if understood|s in sentenc|s index on|s into to
-17 s is any|s is four|s is seven|s is voic|s isnt sam|s it for|s last hour|s last minut|s lik see|s mad drop
-17 s may mor|s mor how|s of largest|s one <said>|s one just|s perfect to|s say from|s say in|s say when
-17 s say you|s show wher|s silent the|s som minut|s statement it|s statement you|s str a|s sur you|s that nam
-17 s that sort|s that use|s the best|s the modul|s ther but|s ther least|s thousand default|s thre of
-17 s tim which|s to problem|s to run|s to thousand|s until <said>|s want know|s well at|s wer her|s what its
-17 s what on|s what would|s when run|s who your|s you track|s your hold|sets up colleagu|syntax python
-17 tells alon|tells attribut|tells comput|tells hashabl|tells month|tells packag|tells shelf|tells stal
-17 tells star|tells statement|tells summary|w accept|w attention|w attribut|w audienc|w colleagu|w fifth
-17 w fraction|w getordefault|w hol|w item|w january|w librarian|w nod|w prov|w request|w shift|w typeerror
-17 w unclear
-16 advises <talk>|advises glas|advises head|advises minu|advises shelf|asks branch|asks compar|asks day
-16 asks depend|asks enter|asks pictur|asks solution|asks v|asks visit|asks worst|b <said> either|b <said> follow
-16 b <said> grow|b <said> happen|b <said> reach|b <said> round|b <said> underscor|b <said> which|b <shown> expect
-16 b <shown> has|b <shown> whatsoever|b ^ assum|b ^ eleven|b ^ extend|b ^ my|b ^ okay|b ^ pick|b ^ sur
-16 b ^ wanna|b a condition|b a real|b a search|b add <facts>|b and answer|b and only|b answer with|b anyth youd
-16 b are they|b are two|b at four|b at with|b be mor|b besid a|b bool $|b cas <facts>|b charat with|b dealer $
-16 b describ your|b dont know|b down the|b easy to|b entry is|b fifteen $|b for say|b four and|b from eight
-16 b from nin|b functool $|b glad your|b hav after|b heapq nlargest|b hour <odd>|b idea <shown>|b ill stay
-16 b im all|b in it|b is hold|b is just|b is perfect|b is real|b it got|b ive <talk>|b keep doing|b lin to
-16 b listen <talk>|b m $|b mak a|b must <asked>|b my end|b my own|b nin in|b no rank|b nor <odd>|b now $
-16 b now and|b or two|b out <said>|b peopl writ|b reason for|b rim of|b scan the|b set it|b shift $|b silenc $
-16 b sinc monday|b sys dot|b test thi|b that away|b that choic|b the byt|b the fiv|b the parenthes|b the session
-16 b the worst|b theyr your|b thought on|b to six|b twenty fiv|b twenty to|b two each|b up thre|b upper <shown>
-16 b us <asked>|b valu of|b whil <talk>|b with thre|b word what|b worry about|b would still|b written as
-16 b you longest|b you pas|b youv com|context question|leads settl|nothing cur|nothing find|nothing peopl
-16 nothing rush|nothing tick|plan blank|plan could|plan today|question miss|question my|question thank
-16 question whichever|remark certain|remark maam|remark probab|remark repeat|remark thank|remark that names leads
-16 remark that names tell|reports aunt|reports bus|reports compil|reports editor|reports fair|reports pleasur
-16 reports several|reports story|requests handful|requests say|requests today|requests whenever|s <said> add
-16 s <said> remov|s <said> that|s <shown> low|s <shown> we|s ^ closer|s ^ few|s ^ min|s ^ she|s ^ tall
-16 s about cod|s and said|s and two|s any doesnt|s around minut|s as wish|s assign it|s being for
-16 s brought <said>|s by two|s comment that|s count they|s decision your|s del the|s do thre|s doe mak
-16 s doesnt up|s eight <shown>|s four <said>|s gather <said>|s hold <said>|s hold each|s how room|s how went
-16 s i offer|s idea to|s if colleagu|s if is|s left and|s mov if|s of choic|s of within|s of work
-16 s other through|s owe <shown>|s pas the|s play rol|s repeat <said>|s say <shown>|s say many|s see cod
-16 s stay they|s step it|s that human|s that longest|s the bucket|s the least|s the today|s ther non
-16 s through lin|s to i|s took longest|s underscor the|s was becaus|s way is|s we som|s wear <shown>|s what one
-16 s when want|s whenever feel|s wher goe|s with hash|s with idea|s with simpl|s your find|s your print
-16 s zero two|sets up pres|syntax advises|tells join|tells new|tells opinion|w absent|w cas|w grad|w normal
-16 w patient|w play|w produc|w spelt|w twelv|w us|w voic
-15 advises big|advises element|advises height|asks along|asks seen|asks small|b <said> <talk>|b <said> i
-15 b <said> stop|b <shown> del|b <shown> enjoy|b <shown> pleas|b <shown> separat|b <shown> wherever|b ^ clu
-15 b ^ forgiv|b ^ hang|b ^ lift|b ^ narrat|b ^ possibl|b ^ twelv|b a breath|b a cost|b a depth|b a regular
-15 b a str|b add one|b again until|b all twelv|b alway has|b an attributeerror|b and a|b another or|b any of
-15 b argument $|b be interest|b be quiet|b bear with|b big o|b both giv|b bracket with|b bucket $|b call <odd>
-15 b circl around|b clock <facts>|b cod compar|b comma between|b conversation $|b cost when|b could start
-15 b count the|b cur <odd>|b decid whether|b dict $|b do on|b documentation recommend|b estimat the|b exact doe
-15 b expect thre|b feel ready|b first insert|b for yourself|b from me|b from somewher|b giv two|b goe <talk>
-15 b good question|b got someth|b highest count|b i owe|b idea <facts>|b if and|b if we|b im going|b im still
-15 b in general|b involv $|b is absent|b it leav|b java and|b last equal|b let hop|b lik you|b lin would
-15 b may occur|b memory allow|b min is|b my pag|b myself $|b next door|b next step|b not even|b of element
-15 b of up|b one hav|b one hundr|b one pair|b other are|b outsid of|b problem from|b program print
-15 b punctuation $|b quiz show|b right <said>|b sam inner|b she ther|b singl nin|b spe <talk>|b str <facts>
-15 b tak the|b the builtin|b the choos|b the conversation|b the number|b the oldest|b the runner|b the sign
-15 b the spe|b the story|b thi stag|b throw an|b to fifty|b two and|b two only|b up fiv|b us <shown>
-15 b version one|b want thre|b want to|b wer twic|b word com|b year $|b you ever|b you mind|b you pick
-15 b you too|b youll <asked>|b your keyboard|b zero was|language as|language one|language put|nothing among
-15 nothing fourteen|nothing p|nothing pictur|nothing sur|plan everyth|plan me|plan ready|plan that names fill
-15 question four|question stay|question tru|question wev|remark interval|remark try|reports blank|reports button
-15 reports drill|reports happen|reports inward|reports mind|reports normal|reports partner|reports plenty
-15 reports punctuation|reports rank|reports sink|reports swear|reports whistl|requests check|requests hop
-15 s <said> allow|s <said> find|s <said> maximum|s <shown> draw|s <shown> hit|s <shown> monday|s <shown> touch
-15 s ^ and|s ^ doe|s ^ far|s ^ fil|s ^ let|s ^ lift|s ^ linear|s ^ postman|s ^ toarray|s ^ undo|s ^ visit
-15 s a goe|s add to|s all short|s approach the|s are sit|s as allow|s as word|s ask a|s at about|s at left
-15 s both should|s carry as|s cas <shown>|s clos <shown>|s constant on|s do hand|s do need|s do what|s each with
-15 s either of|s end <shown>|s enumerat you|s floor floor|s for has|s four a|s got that|s hav of|s heard you
-15 s i rat|s id you|s im in|s in sens|s in test|s is <said>|s it com|s its than|s last each|s last on
-15 s many <said>|s next your|s noth <said>|s of original|s often you|s on short|s on tim|s one fill
-15 s pair element|s precis <shown>|s read out|s repeat last|s rul it|s say minut|s see sam|s she already
-15 s someon it|s str <said>|s sys <said>|s that check|s that claim|s the alway|s the mak|s the valu|s their join
-15 s ther i|s thre in|s thre seven|s tim averag|s to think|s two got|s variabl the|s wer insert|s wer least
-15 s wher we|s which might|s with plac|s with word|s would keep|s wouldnt be|s you aloud|s your would
-15 s youv someth|sets up instead|sets up red|syntax siz|syntax two|tells child|tells cold|tells howd|tells lay
-15 tells lo|tells old|tells someon|tells used|tells verdict|w choic|w few|w hour|w iterat|w larger|w learn
-15 w punctuation|w quiz|w split|w stal|w swear
-14 advises aloud|advises entry|advises trip|asks caller|asks differenc|asks mat|asks print|asks return
-14 asks somebody|b <said> belong|b <said> goe|b <said> on|b <said> to|b <said> within|b <shown> eleven
-14 b <shown> land|b <shown> suit|b <shown> two|b <shown> wait|b ^ alright|b ^ drop|b ^ ein|b ^ fourteen|b ^ loop
-14 b ^ paus|b ^ pour|b ^ search|b ^ youll|b a biscuit|b a day|b a nod|b a teammat|b a wall|b add or
-14 b again and|b and <n>|b and six|b another pair|b any cod|b approach <asked>|b bad <shown>|b be thre
-14 b believ in|b big <asked>|b both <said>|b cant $|b clear to|b consist of|b counter and|b del and|b dot length
-14 b earliest moment|b enjoy that|b equal fals|b evidenc $|b faint $|b goe <shown>|b goe forward|b happen <talk>
-14 b hop your|b idea at|b im interest|b in word|b interviewer $|b is almost|b it easier|b it nor|b ive gotta
-14 b ive non|b kind <asked>|b lay the|b let try|b loud $|b low to|b may never|b me follow|b mean in|b method $
-14 b mind about|b mov your|b my aunt|b my card|b my lin|b nasty $|b non then|b nor no|b not sur|b on that
-14 b onc its|b one alon|b out with|b pil up|b plan in|b problem for|b python <facts>|b python yes|b question for
-14 b return how|b rush $|b said one|b say mor|b say thre|b send away|b seven minut|b shut by|b sixteen $
-14 b someth <odd>|b sorry $|b spac $|b step would|b still is|b such stretch|b tak me|b team $|b that look
-14 b that on|b the situation|b ther plenty|b third cas|b thre dot|b tim today|b to drink|b touch for|b tru of
-14 b tru to|b typ <shown>|b until its|b us <facts>|b want it|b want one|b was an|b was it|b was two|b water if
-14 b wev <odd>|b what each|b what moment|b wont <facts>|b work would|b worst <asked>|b writ <said>|b you again
-14 b you propos|b you remember|b you understand|b you weigh|b yourself as|b youv stop|guess pas|guess you
-14 language a|language call|language whil|leads <facts>|leads behav|leads nam|leads problem|leads repeat
-14 leads short|nothing 4|nothing bracket|nothing draw|nothing each|nothing open|nothing put|nothing run
-14 nothing suppos|nothing text|nothing yet|nothing zero|plan call|plan over|plan requests|question be
-14 question several|remark clu|remark don|remark for|remark neither|remark that names at|remark that names seven
-14 remark that names sort|reports bool|reports brok|reports decorator|reports functool|reports import
-14 reports jealou|reports ninety|reports null|reports org|reports pas|reports steer|reports wrestl
-14 requests approach|requests doll|requests hand|requests shout|requests sign|s <said> you|s <shown> uniqu
-14 s ^ ahead|s ^ chain|s ^ in|s ^ iterabl|s ^ map|s ^ mov|s ^ slash|s ^ wip|s about sam|s aloud me|s an after
-14 s and pair|s and test|s are into|s are separat|s arriv that|s at problem|s away <shown>|s by argument
-14 s clu now|s container <said>|s delet <shown>|s do stand|s doe hav|s doe loop|s draw a|s dur <shown>
-14 s each held|s each them|s fail <shown>|s first last|s first wher|s from statement|s giv two|s had hand
-14 s hand at|s hear about|s hop is|s hundr <said>|s i every|s i follow|s i plu|s if input|s if no|s is it
-14 s keep loop|s let out|s log for|s lon of|s look one|s lot <shown>|s many might|s mor ther|s neutral that
-14 s of ten|s on account|s on end|s only of|s pick wher|s play and|s return many|s see in|s settl for
-14 s seven nin|s show how|s shut its|s so i|s someth you|s tabl <shown>|s that call|s that couldnt|s they sit
-14 s think yourself|s thre youd|s to about|s try idea|s turn <said>|s up in|s us it|s valu <said>|s want one
-14 s wher it|s which or|s which took|s with four|s would any|s would explain|s would feel|s would split
-14 s would updat|s you add|s your mak|s youv two|sets up end|sets up minut|tells acceptabl|tells availabl
-14 tells comparator|tells effect|tells nam|tells overwrit|tells patch|tells positiv|tells stand|tells strip
-14 tells tupl|tells valu|w acceptabl|w comma|w defin|w deny|w div|w effect|w fair|w headset|w humor|w inf
-14 w jealou|w mind|w recent|w set|w shut|w today|w topic|w undo
-13 advises act|advises dot|advises exist|advises newcomer|advises outer|advises rest|advises slic|advises stay
-13 asks argument|asks exact|asks fil|asks hear|asks order|asks otherwis|asks settl|b <said> into|b <said> lik
-13 b <shown> comprehension|b <shown> day|b <shown> differ|b <shown> glad|b <shown> non|b <shown> now
-13 b <shown> still|b <shown> twenty|b ^ breath|b ^ multiply|b ^ recursion|b ^ ten|b ^ v|b a claim|b a jumbl
-13 b a runtimeerror|b a slow|b a valu|b against every|b all <shown>|b all mean|b all she|b also want
-13 b alway <talk>|b any lin|b around <said>|b as input|b as using|b attempt $|b b and|b be sur|b befor youd
-13 b better now|b big a|b big word|b both on|b by eye|b caller $|b can <said>|b can follow|b cas fail
-13 b cas pass|b cod run|b comparator $|b continu with|b convinc a|b describ the|b design $|b even be
-13 b expect from|b explor $|b fiv and|b fiv mor|b float $|b got two|b gues $|b has com|b hear the|b her for
-13 b higher $|b hold <facts>|b im switch|b import sys|b in singl|b index it|b index minu|b is your|b it lik
-13 b it mean|b its calm|b know after|b last $|b last one|b last run|b left to|b let stay|b littl <shown>
-13 b loan and|b may happen|b messag <facts>|b minut still|b mouth <odd>|b mouth shut|b much longer|b nin pas
-13 b no comment|b non of|b noth is|b of two|b oldest is|b on min|b one go|b only practic|b or <said>|b outcom $
-13 b over as|b pencil and|b plu a|b point eight|b position you|b possib <asked>|b queu <talk>|b return for
-13 b run when|b seven pass|b spend the|b stand ther|b str of|b str or|b tempt $|b test youd|b than any
-13 b the <asked>|b the doc|b the earliest|b the eighth|b the loan|b their neighbour|b them hav|b thi run
-13 b thre tally|b thre was|b thunder $|b to <talk>|b to another|b to answer|b to differ|b to draw|b to prov
-13 b to somebody|b trac a|b two on|b under <talk>|b used as|b valu could|b wasnt <shown>|b we carry|b we see
-13 b weekend $|b weigh up|b what ive|b whatv you|b when could|b wher had|b whil longer|b with you|b yes nor
-13 b you act|b you enjoy|b you for|b you select|b you spell|b you wonder|b your <talk>|b your part|b your welcom
-13 b your word|guess mayb|language by|language with|leads larg|n <shown> 4|nothing everywher|nothing lift
-13 nothing low|nothing mm|nothing quick|nothing round|nothing someth|nothing wanna|plan green|plan sur
-13 question fals|remark corner|remark loud|remark speak|remark that names befor|remark that names when
-13 remark troubl|remark yes|reports append|reports build|reports character|reports fac|reports fill|reports low
-13 reports oldest|reports question|reports spoil|reports switch|reports tabl|requests narrat|requests queu
-13 requests sid|s <said> comparison|s <said> i|s <shown> apologis|s <shown> fail|s <shown> show|s ^ collect
-13 s ^ declar|s ^ each|s ^ enjoy|s ^ jot|s ^ long|s ^ or|s ^ search|s ^ twelv|s a dict|s a now|s about of
-13 s add two|s after a|s after round|s ahead <shown>|s an cant|s as her|s at as|s at pac|s at than|s b <shown>
-13 s both us|s could anyth|s could check|s could explain|s could put|s could say|s do play|s doe approach
-13 s doe chang|s doe what|s dont at|s end an|s enough one|s enter <said>|s every against|s fiv minut
-13 s for possibl|s for right|s halv <shown>|s hav now|s he it|s hear well|s her well|s how longer|s how you
-13 s i catch|s i giv|s i that|s i zero|s in inner|s in loop|s in quot|s in walk|s it of|s its her|s itself one
-13 s just from|s know <said>|s l the|s let find|s lik spend|s mad one|s many them|s may below|s may your
-13 s me fiv|s me or|s me the|s my shut|s nin and|s not be|s not been|s number out|s of exercis|s of should
-13 s or or|s plac begin|s plu <shown>|s point what|s rais runtimeerror|s run when|s seven and|s she the
-13 s sheet <shown>|s should equal|s six six|s stat your|s suppos wer|s ten <said>|s that ive|s that method
-13 s that worst|s the element|s the pass|s the used|s the wherever|s ther about|s ther and|s ther up
-13 s thre <shown>|s through word|s to mind|s two sign|s until <shown>|s we off|s whether all|s which out
-13 s with slic|s with up|s you fill|s your <said>|s your notic|s your report|syntax both|syntax lik|syntax zero
-13 tells accept|tells answer|tells exclamation|tells interview|tells multiply|tells popitem|tells search
-13 tells sys|tells therell|tells understand|tells updat|tells whatever|w agreement|w audio|w button|w colour
-13 w declar|w deliberat|w design|w doorbell|w eighth|w heapq|w heard|w iteration|w rephras|w runtimeerror
-13 w scan|w scatter|w send|w six|w sixteen|w stay|w struct|w therell|w train
-12 act asks|advises bigger|advises differ|advises exact|advises fresh|advises mak|advises n|advises pac
-12 advises tak|asks amount|asks arrangement|asks comment|asks decision|asks got|asks job|asks minut|asks miss
-12 asks next|asks rul|asks troubl|b <n> <talk>|b <said> later|b <said> neither|b <said> wear|b <said> wher
-12 b <shown> giv|b <shown> heapq|b <shown> mak|b ^ ha|b ^ suppos|b a continent|b a fami|b a flag|b a hunch
-12 b about an|b about six|b add at|b aloud with|b an exception|b and again|b and chang|b and check|b and isnt
-12 b annoy $|b any idea|b are low|b are red|b be different|b be spent|b being <said>|b both when|b by their
-12 b can com|b capital l|b caught that|b chang for|b clock on|b closer tak|b compar in|b constant $
-12 b continent $|b cur brac|b curiou $|b drop a|b dur a|b error <talk>|b every <talk>|b every loan|b every test
-12 b expect one|b eye $|b feel <asked>|b fil doesnt|b for forty|b for seven|b gues is|b ha $|b hav som
-12 b i <asked>|b i enjoy|b im listen|b im read|b in another|b in front|b in whatever|b insertion <asked>
-12 b insertion order|b it say|b item off|b its <said>|b its non|b its perfect|b its quiet|b javascript $
-12 b last chang|b last week|b linear in|b may use|b method <said>|b middl with|b min did|b minu <said>
-12 b of russian|b onc a|b one didnt|b out your|b over for|b paint <shown>|b part her|b peopl $|b persuad a
-12 b say out|b second and|b sery of|b seven pas|b several <shown>|b should com|b show $|b shuffl the|b sink $
-12 b sit comfortab|b six on|b six pas|b slid it|b smallest <facts>|b so good|b someth $|b start <asked>
-12 b stop becaus|b tak <said>|b that decision|b that wasnt|b that when|b the documentation|b the only|b the plat
-12 b the report|b the simpl|b the tray|b the valu|b them pass|b they be|b thirty $|b thirty minut|b thirty one
-12 b thousand fram|b thre cas|b till it|b tiny <shown>|b to convinc|b to fals|b to repeat|b to walk|b top of
-12 b twelv to|b valu in|b variabl <facts>|b voic <shown>|b water <talk>|b what order|b when <said>|b wherea index
-12 b who hasnt|b with six|b without one|b word pepper|b work that|b would it|b wrap <asked>|b you $
-12 b you confident|b you talk|b your choos|b your result|guess about the language array|guess anyth|guess leav
-12 guess okay|guess thatd|leads comfortab|leads long|leads read|nothing clu|nothing cut|nothing fals
-12 nothing fifteen|nothing folder|nothing narrat|nothing recursion|nothing tim|nothing two|plan advises
-12 plan choos|plan half|plan settl|plan that names okay|plan that names thre|question could|question seven
-12 remark harm|remark that names could|remark up|remark yeah|reports absent|reports annoy|reports documentation
-12 reports keyboard|reports split|reports spok|reports told|reports tuesday|requests problem|requests reason
-12 requests reviewer|requests word|requests wrong|s <said> kept|s <said> neither|s <shown> annoy|s <shown> away
-12 s <shown> blew|s <shown> few|s <shown> green|s <shown> pair|s <shown> silenc|s <shown> suit|s <shown> to
-12 s <shown> whatever|s ^ all|s ^ div|s ^ ha|s ^ height|s ^ lay|s ^ letter|s ^ my|s ^ parenthes|s ^ possibl
-12 s ^ saw|s ^ shrink|s ^ sorry|s ^ sys|s a belong|s a literal|s a str|s about siz|s all small|s alway befor
-12 s an with|s answer the|s array two|s been thi|s behind <shown>|s brac <said>|s bracket a|s by count|s by you
-12 s cam of|s can about|s can by|s can zero|s cant for|s cod the|s cod to|s compar by|s deepcopy the
-12 s dont into|s draw <shown>|s drop the|s even can|s ever it|s exception the|s expect was|s finish that
-12 s first that|s from <said>|s from front|s from sheet|s gav for|s go all|s happen everyon|s has own
-12 s hear each|s how one|s i pick|s if and|s if did|s if need|s if told|s if went|s ill on|s in after
-12 s in conversation|s in third|s into queu|s it som|s judg by|s keep <said>|s keep with|s last the|s log in
-12 s look after|s mak argument|s may ther|s me every|s me thre|s minu million|s miss your|s no me|s odd me
-12 s of idea|s on if|s on small|s one fail|s only six|s or mad|s other the|s out step|s pair insid|s plan to
-12 s play through|s play with|s put figur|s question your|s see we|s sery <shown>|s shall out|s shar you
-12 s she ther|s suppos hand|s ten or|s ten pas|s that acros|s that choic|s that got|s that question|s that story
-12 s the pepper|s the show|s the suggest|s the themselv|s them hashabl|s ther last|s they from|s thing it
-12 s think russian|s think with|s thos for|s thousand in|s to penny|s to when|s two at|s two even|s two must
-12 s understand wish|s very plac|s voic through|s want run|s was in|s was pleasur|s what doing|s what earliest
-12 s what worst|s which a|s which of|s with bracket|s with error|s with lin|s with slow|s wont whether
-12 s would run|s writ cod|s writ out|s you comfortab|s you explor|s you through|s you typ|s you visit|s you with
-12 s youv seen|sets up fail|sets up say|sets up text|syntax reslic|syntax thre|syntax valu|tells b|tells climb
-12 tells crisp|tells dot|tells empty|tells eras|tells fre|tells friend|tells match|tells str|tells typ|w alter
-12 w aunt|w closer|w continent|w counterpart|w cut|w doubtful|w experienc|w feel|w generator|w grandmother
-12 w ha|w javascript|w lorry|w min|w pass|w pivot|w question|w quiet|w rescu|w secretary|w section|w unusual
-12 w util
-11 advises approach|advises complet|advises feel|advises insert|advises need|advises nothing said|advises sheet
-11 advises spe|asks|asks argu|asks halfway|asks join|asks length|asks pattern|asks select|asks today
-11 b <said> when|b <shown> afterward|b <shown> becaus|b <shown> els|b <shown> from|b <shown> im|b <shown> light
-11 b <shown> rais|b <shown> taken|b <shown> unus|b ^ backward|b ^ each|b ^ eighty|b ^ foreach|b ^ possib
-11 b ^ ready|b ^ reason|b ^ sketch|b ^ verdict|b ^ whichever|b a <odd>|b a for|b a last|b absent $|b add up
-11 b age $|b all ear|b alright $|b an org|b and show|b and sort|b another sid|b another twenty|b are ten
-11 b are welcom|b argument is|b at hand|b been think|b beep $|b befor the|b being ther|b bool that|b but no
-11 b cod <odd>|b com to|b com up|b constructor $|b could we|b couldnt see|b counter <odd>|b deepcopy from
-11 b did it|b did not|b did the|b didnt <odd>|b do thos|b do understand|b dont <facts>|b dont be|b dont play
-11 b down first|b drop each|b each way|b eight $|b eight <talk>|b element as|b els <odd>|b enough <said>
-11 b enough <shown>|b every offic|b expect to|b fac <shown>|b fac <talk>|b far your|b favourit $|b feel it
-11 b fiv at|b fiv in|b fiv test|b for mak|b four are|b grow with|b hand thi|b happen on|b his <talk>|b hop the
-11 b how thi|b id rather|b idea is|b im <asked>|b in term|b inf $|b intend $|b invent thre|b isnt min
-11 b it <odd>|b it <shown>|b it beat|b it different|b it hav|b it seem|b it under|b itll be|b jumbl $|b jump to
-11 b keep out|b label it|b learn how|b length and|b lin abov|b listen with|b littl <asked>|b longest <shown>
-11 b mak no|b mor curiou|b mustnt hav|b my thought|b never <asked>|b of six|b often $|b often do|b okay with
-11 b on duty|b one element|b opinion out|b other or|b out <shown>|b own cod|b pair insid|b point twenty
-11 b pop <shown>|b pop with|b put to|b queu and|b ready when|b recent version|b rest $|b right <asked>
-11 b rough <talk>|b rul <facts>|b salt $|b say $|b see as|b see when|b serv <shown>|b seven of|b short word
-11 b sit with|b six minut|b smaller <talk>|b someth els|b sort <odd>|b spoil your|b statement say|b stop wher
-11 b such thing|b sum $|b suppos its|b talk whil|b term of|b that bit|b that into|b that open|b that so
-11 b the click|b the debrief|b the extrem|b the mic|b the phon|b the rear|b the screen|b the siren|b the speaker
-11 b the top|b the zero|b their kid|b them down|b thre hundr|b through why|b to drop|b to two|b too <said>
-11 b trac them|b try minu|b try on|b two may|b valu would|b variabl hold|b warm <talk>|b we discus|b we hav
-11 b weigh $|b what keep|b what lead|b what that|b what way|b which point|b whichever you|b whil tru
-11 b wont occur|b you <facts>|b you call|b you claim|b you found|b you in|b youd read|b youd try|b your editor
-11 b your sort|b your speaker|guess about the language each|guess about the language to|guess about the language you
-11 guess for|guess onc|guess otherwis|guess wrong|language sorry|language theyr|leads agre|leads entir
-11 n <said> 1|nothing ill|nothing she|nothing silenc|plan let|plan that names pair|plan then|plan thre|plan what
-11 question as|question number|question treat|remark backward|remark no|remark that names sets up|remark wouldnt
-11 reports breakfast|reports claim|reports craft|reports paper|reports phon|reports pop|reports syntax
-11 reports whatd|requests allow|requests block|requests convinc|requests thank|requests tomorrow|s <said> argument
-11 s <said> hashabl|s <said> last|s <said> siz|s <shown> item|s <shown> plac|s <shown> somewher|s ^ <shown>
-11 s ^ answer|s ^ arrang|s ^ back|s ^ bad|s ^ bucket|s ^ card|s ^ char|s ^ eight|s ^ eighty|s ^ fit|s ^ for
-11 s ^ foreach|s ^ getordefault|s ^ head|s ^ kind|s ^ linkedhashmap|s ^ no|s ^ possib|s ^ ready|s ^ reason
-11 s ^ rid|s ^ seventh|s ^ someon|s ^ written|s ^ youll|s a <said>|s a pil|s a under|s abl do|s after parameter
-11 s all pass|s and written|s anyth want|s appreciat <shown>|s are content|s are or|s are that|s as pleas
-11 s at end|s at lin|s at spe|s be hundr|s befor you|s both the|s by comma|s by statement|s call mak|s cant out
-11 s complain it|s doe plan|s down your|s error your|s even <said>|s expect <said>|s fail of|s first fail
-11 s fiv of|s for tall|s four i|s from answer|s goe a|s has least|s hash and|s hav differ|s hav her|s hav over
-11 s hop had|s how memory|s i from|s i to|s i understand|s if said|s im about|s im ear|s im my|s in python
-11 s in seven|s in six|s instead one|s interest the|s it stop|s it your|s just show|s know you|s last that
-11 s leav your|s let it|s mad think|s my out|s no <shown>|s no com|s nor i|s not or|s of halv|s of look
-11 s of tim|s of typ|s often every|s on fourth|s onc reach|s one red|s opinion of|s out hand|s out twelv
-11 s out what|s photo <shown>|s point <said>|s possibl of|s ran the|s read <said>|s ready you|s remember one
-11 s row <shown>|s rul out|s rul the|s run in|s say back|s say your|s sinc thre|s sit any|s smallest that
-11 s som <said>|s start the|s stop an|s tabl you|s ten left|s test all|s test say|s than one|s that as
-11 s the day|s the im|s the speak|s ther hurry|s ther onc|s thi leav|s third the|s thre and|s to mor|s top a
-11 s trac for|s two fail|s two fiv|s valu a|s wait the|s we out|s what be|s when ready|s with index|s with valu
-11 s word the|s would on|s you mor|s you say|s you such|s your be|s youv tim|sets up middl|syntax foreach
-11 syntax whil|tells <said>|tells caller|tells centr|tells dealer|tells edg|tells fit|tells forth|tells full
-11 tells hous|tells kinder|tells let|tells sister|tells struct|tells tak|tells teacher|w alon|w apology
-11 w banana|w character|w ches|w child|w concret|w connect|w craft|w deal|w debrief|w dyou|w eat|w extrem
-11 w fami|w fmt|w foreach|w freshest|w fruit|w habit|w infinity|w int64|w interest|w link|w lon|w market
-11 w midway|w mountain|w patienc|w pick|w rattl|w snow|w sunny|w topmost|w tupl|w what|w whether|w worry
-10 acts advises advises|advises finger|advises going|advises hand|asks new|asks prov|asks suit|b <n> wher
-10 b <said> index|b <said> their|b <shown> $|b <shown> dont|b <shown> neither|b ^ anywher|b ^ bad|b ^ bluff
-10 b ^ choos|b ^ cut|b ^ deepcopy|b ^ excus|b ^ let|b ^ shrink|b ^ tie|b ^ would|b a capital|b a chanc
-10 b a computer|b a concret|b a number|b a point|b a week|b a whol|b abba it|b add a|b agr $|b already $
-10 b already ther|b among them|b and mov|b and walk|b app it|b argu that|b as i|b be said|b befor then
-10 b begin typ|b between <said>|b book that|b broken $|b call toarray|b can $|b certain that|b chanc to
-10 b comparator to|b constant <asked>|b convinc yourself|b doesnt pars|b doing it|b doing ther|b dont read
-10 b dot <asked>|b each in|b each variabl|b eight on|b explain to|b fair question|b far $|b few of|b fin by
-10 b fin to|b finish by|b first argument|b fiv green|b fiv of|b for quit|b forty two|b four <shown>
-10 b from <asked>|b gent $|b given how|b grow any|b hasnt been|b hav plenty|b hav run|b hav several|b hear <odd>
-10 b hi ther|b hold any|b how might|b i aint|b i colon|b i keep|b imagin i|b imagin that|b import <said>
-10 b in common|b is that|b it count|b its final|b its for|b its nic|b key error|b larg <shown>|b latest run
-10 b leav for|b letter <talk>|b loop to|b mak do|b me on|b menu $|b modul $|b mum on|b must you
-10 b neither <asked>|b never hav|b new array|b nlargest $|b no $|b no clock|b non i|b of <facts>|b on eight
-10 b one all|b one breath|b one twenty|b only good|b order of|b original $|b own way|b pas except|b past thirty
-10 b per <facts>|b pick for|b plac $|b point $|b python thre|b quiet at|b quiet on|b r $|b recent $|b run end
-10 b see it|b see som|b select $|b separat by|b set <talk>|b seventeen $|b should slow|b six <odd>
-10 b smallest input|b solution <talk>|b stamp $|b still lik|b stop and|b stop me|b strip with|b sweep $
-10 b sys <talk>|b sys modul|b that straight|b the <said>|b the audienc|b the book|b the end|b the field
-10 b the heap|b the iterabl|b the plac|b the point|b the slic|b the sys|b ther <said>|b thermometer $
-10 b thermometer <talk>|b thes one|b thi problem|b thing youd|b think it|b though not|b thousand <odd>
-10 b thre step|b thre to|b till <talk>|b tim is|b to a|b to high|b to just|b to trust|b took eleven|b treat you
-10 b try with|b two do|b version you|b wait at|b want <n>|b we finish|b wer one|b wer word|b whenever youv
-10 b wher we|b which it|b with fifteen|b with interest|b word banana|b wouldnt we|b wrestl with|b you any
-10 b you lik|b you without|b you work|b your decision|b your draw|b your method|context nothing
-10 guess about the language sys|guess about the language yes|guess in|guess whatd|language id|leads cas|leads day
-10 leads way|nothing eh|nothing eighty|nothing happy|nothing henc|nothing map|nothing rather|nothing room
-10 nothing shrink|nothing touch|plan bluff|plan so|plan that names is|plan that names walk|question for
-10 question if|remark anywher|remark many|remark may|remark that names for|remark that names halv
-10 remark that names thank|reports charat|reports colon|reports disagre|reports eh|reports ha|reports ive
-10 reports minut|reports pars|reports prefer|reports quiet|reports review|reports shift|reports situation
-10 reports stack|reports typ|reports wanna|requests excus|requests russian|s <said> exist|s <said> lot
-10 s <said> then|s <shown> <shown>|s <shown> card|s <shown> glad|s <shown> report|s ^ anywher|s ^ apologiz
-10 s ^ bluff|s ^ fair|s ^ fellow|s ^ find|s ^ follow|s ^ hear|s ^ join|s ^ narrat|s ^ non|s ^ object|s ^ pass
-10 s ^ task|s ^ thre|s ^ tie|s ^ today|s ^ twin|s a colleagu|s a heap|s a l|s a sentenc|s an str|s and expect
-10 s and outsid|s and stand|s and them|s another minut|s becom the|s befor add|s behind first|s box the
-10 s break you|s build <said>|s by many|s call without|s can anyth|s cod befor|s com again|s compar identity
-10 s convinc that|s do meet|s do talk|s do ther|s doe com|s dont one|s dot of|s down its|s draw you
-10 s fifteen left|s fin the|s follow through|s four of|s fun <shown>|s gav <shown>|s gav instead|s giv both
-10 s go again|s good a|s had chanc|s happy wait|s hav half|s hav touch|s hear question|s how cam|s how think
-10 s if heard|s if stop|s if sum|s ill back|s im going|s im whenever|s in company|s in many|s index in
-10 s index with|s information you|s insid bracket|s into head|s is oldest|s is thought|s it comparator|s it read
-10 s item ther|s just down|s keep opinion|s lin for|s linear the|s littl two|s method at|s much you|s nam <said>
-10 s never <shown>|s nin nin|s nin twelv|s no then|s non can|s non ther|s of count|s of into|s of seven
-10 s on long|s on your|s one each|s one min|s one was|s own has|s pass now|s past two|s pleasur min|s plu at
-10 s python that|s quiet <shown>|s result in|s sam every|s shall carry|s six a|s smaller first|s someth it
-10 s stay the|s sur hav|s talk <shown>|s test befor|s test with|s than is|s that sens|s that to|s the amount
-10 s the banana|s the body|s the dur|s the fil|s the how|s the order|s the report|s the till|s the unus
-10 s the yourself|s them by|s ther built|s ther clock|s ther part|s thi giv|s think her|s tim over|s to colleagu
-10 s to talk|s too and|s tru your|s typ all|s until speak|s unus the|s up few|s use the|s was onc|s we leav
-10 s when back|s when through|s wher two|s which in|s which mak|s which must|s with all|s with by|s with comma
-10 s with finger|s with underscor|s worry the|s worth to|s would argu|s would idea|s would stor|s would use
-10 s you after|s your should|s your welcom|sets up partner|sets up pass|sets up test|syntax deepcopy|syntax doe
-10 tells account|tells concern|tells defin|tells direct|tells everyth|tells glad|tells goe|tells held
-10 tells humor|tells iteration|tells iterator|tells jot|tells person|tells plat|tells tabl|tells train|w bearabl
-10 w charger|w clerk|w default|w ferry|w friday|w interfac|w judg|w lie|w operation|w own|w pas|w patch|w r
-10 w schedul|w siren|w switch|w thre|w valu
-9 advises banana|advises cost|advises equal|advises item|advises left|advises littl|advises miss
-9 advises nastiest|advises read|advises right|asks best|asks differ|asks expensiv|asks fall|asks grow
-9 asks happy|asks low|asks mistak|asks party|asks pric|asks read|asks sens|asks sign|asks typ|asks unit
-9 asks wrot|b <said> chang|b <said> thre|b <said> wouldnt|b <shown> aloud|b <shown> chair|b <shown> cost
-9 b <shown> form|b <shown> hit|b <shown> len|b <shown> untouch|b <shown> wasnt|b ^ believ|b ^ convinc|b ^ fetch
-9 b ^ greet|b ^ hi|b ^ humour|b ^ join|b ^ jot|b ^ nin|b ^ over|b ^ probab|b ^ r|b ^ shak|b ^ siz|b ^ step
-9 b ^ total|b ^ wev|b a chocolat|b a colon|b a floor|b a glas|b a nin|b about halfway|b about non|b about tim
-9 b and we|b answer was|b any part|b anyon $|b appreciat you|b approach <talk>|b assign again|b at <odd>
-9 b at index|b at least|b at me|b at minut|b at mor|b at work|b b becom|b be stor|b becom b|b bit mor
-9 b both halv|b can forget|b can your|b cas that|b cent $|b certain about|b chang in|b closer <facts>
-9 b com into|b compar to|b const $|b cost $|b cours $|b decision is|b down on|b eaten $|b entry set|b evict $
-9 b expect zero|b experienc $|b explain what|b fail <asked>|b far end|b first test|b fit $|b fiv was|b for ask
-9 b for join|b forget the|b forty $|b four cam|b fourteen of|b glas of|b go into|b goe into|b got <n>
-9 b handy for|b happen ther|b happy <said>|b has fifty|b has six|b hash <odd>|b hav $|b hav fifteen
-9 b havent got|b hear both|b hear which|b height $|b high is|b highest <said>|b hold at|b hop ther|b hour left
-9 b how long|b humour me|b hundr <shown>|b hurry at|b i also|b i onc|b i told|b in forty|b index out|b init $
-9 b input you|b into word|b is for|b is gon|b is i|b it any|b it put|b its any|b ive lost|b jumbl of
-9 b keep their|b keyerror $|b kid join|b larger than|b last <asked>|b left over|b leftmost <facts>
-9 b leftmost item|b lin six|b look back|b loud what|b manag $|b many comparison|b may stand|b me down
-9 b mean for|b might your|b minut mor|b mov to|b much work|b my interview|b new <facts>|b nil $|b normal $
-9 b not count|b not nod|b not ther|b number com|b one be|b one sort|b one youv|b only a|b only need|b only the
-9 b or against|b other is|b otherwis its|b out whether|b pair may|b paper $|b paper <odd>|b paper and|b pas now
-9 b patienc $|b pick any|b pick thre|b plan on|b point seven|b point ten|b poll <shown>|b pop the
-9 b positiv <shown>|b program <talk>|b quarter past|b saf to|b second part|b sens to|b separat even|b set asid
-9 b shall i|b she just|b shop $|b silent for|b sip $|b sit next|b six pass|b small record|b sort your
-9 b stay quiet|b still remember|b stop just|b straight away|b suggestion $|b sum up|b test <talk>|b test hav
-9 b test will|b thank $|b that against|b that from|b that through|b the brac|b the dealer|b the expect
-9 b the largest|b the photo|b the team|b thi <facts>|b third of|b till youv|b to about|b to begin|b to bottom
-9 b to decid|b to everyon|b to hurry|b to last|b to me|b to stay|b toarray on|b told the|b too loud|b trac $
-9 b traffic <odd>|b traffic light|b two index|b two underscor|b until one|b variabl on|b variabl when|b we <odd>
-9 b wev spent|b wher doe|b wher thos|b wherea the|b which letter|b which non|b whichever one|b who <odd>
-9 b why thi|b with enumerat|b worry $|b writ <shown>|b wrong answer|b you fin|b you imagin|b you lean
-9 b you learn|b you rais|b you sit|b you unit|b you wish|b youll find|b your has|b your typ|b zero too
-9 guess draw|guess pal|guess she|language get|language reports|leads grow|leads halv|nothing cabinet
-9 nothing jot|nothing kay|nothing oh|nothing start|plan land|plan neighbour|plan show|plan stay|plan talk
-9 plan youll|question alway|question given|question her|question lik|question tells|question ther|remark it
-9 remark that names compar|remark want|reports alright|reports connect|reports doorbell|reports fin|reports fix
-9 reports hidden|reports inf|reports infinity|reports negativ|reports nil|reports patient|reports pressur
-9 reports prov|reports task|reports undefin|reports verdict|reports window|requests alon|requests bracket
-9 requests chocolat|requests go|requests heap|requests light|requests loan|requests sit|s <said> check
-9 s <said> either|s <said> mak|s <said> peac|s <said> real|s <said> say|s <said> squar|s <shown> <said>
-9 s <shown> closer|s <shown> clu|s <shown> cur|s <shown> default|s <shown> replac|s <shown> use|s <shown> watch
-9 s ^ builtin|s ^ clu|s ^ crackl|s ^ draw|s ^ finger|s ^ grandmother|s ^ greet|s ^ humour|s ^ ordereddict
-9 s ^ paper|s ^ pointer|s ^ red|s ^ round|s ^ said|s ^ snow|s ^ ther|s ^ thermometer|s ^ trac|s ^ two
-9 s a part|s a when|s after thirty|s against other|s alway one|s an in|s and becom|s and non|s and shar
-9 s and through|s and was|s are expect|s array <said>|s at least|s away that|s bad <shown>|s be i
-9 s book <shown>|s bring to|s by clock|s by mean|s byt and|s can follow|s carry <shown>|s carry when|s cas that
-9 s charat the|s clear you|s count one|s did see|s different it|s doe behav|s doe occur|s don the|s dot for
-9 s each element|s eight a|s even one|s every know|s exact you|s expect for|s expect two|s feel it|s few of
-9 s find <shown>|s finish tim|s first its|s first off|s first which|s fiv the|s for a|s for against|s for point
-9 s for ring|s glad you|s going giv|s hang <shown>|s hav mak|s hear the|s heard <said>|s how app
-9 s how comparison|s how round|s how thi|s hurry all|s id not|s idea <shown>|s in fail|s in non|s in parenthes
-9 s in pictur|s in version|s is part|s just up|s largest took|s lead ther|s let them|s let thre|s lin your
-9 s mak nervou|s may twic|s mention <said>|s million a|s mor onc|s mor two|s neither should|s no among
-9 s non which|s not stretch|s now then|s number <said>|s of drop|s of would|s old <said>|s on six
-9 s on whiteboard|s one twenty|s opener the|s or about|s or for|s or thousand|s order your|s pick <shown>
-9 s remember it|s remov <said>|s right <said>|s right is|s run two|s sam mor|s sens you|s set a|s shall leav
-9 s shar the|s should thre|s show on|s sid work|s sit it|s six and|s snip the|s someon the|s someth run
-9 s sort thing|s squar with|s statement the|s stay thi|s stretch leg|s suppos did|s swap for|s than are
-9 s that don|s that someth|s that walk|s the becaus|s the forty|s the minut|s the sentenc|s think the
-9 s tim <said>|s to lot|s to my|s to stuck|s to sur|s too cam|s try <said>|s try to|s twelv thirteen|s two use
-9 s us a|s variabl for|s walk through|s want talk|s wer halfway|s wer machin|s wer thousand|s what do
-9 s what thing|s what try|s wher am|s wher see|s whil <said>|s with afterward|s with argument|s with between
-9 s with position|s with two|s work when|s would draw|s would play|s you byt|s you invent|s you prov|s you rely
-9 s you sleep|s youd an|s your go|s your read|s your still|s your today|sets up heap|sets up mak|sets up pas
-9 sets up pil|sets up ran|sets up stay|sets up throw|syntax copy|syntax extend|tells back|tells byt
-9 tells consist|tells convert|tells cros|tells drawer|tells flag|tells happen|tells larger|tells locat
-9 tells map|tells paus|tells pictur|tells point|tells primitiv|tells radio|tells rank|tells recent|tells slot
-9 tells writ|w collect|w const|w def|w demand|w dict|w equal|w feedback|w height|w languag|w maintain
-9 w manager|w necessari|w nonlocal|w pressur|w rear|w recommend|w rely|w salt|w sceptical|w sec|w several
-9 w shop|w sorry|w tir|w uniqu|w wind|w within
-8 act tells|acts ^ advises|acts ^ tells|advises enough|advises literal|advises structur|asks asid|asks brought
-8 asks caught|asks defend|asks enough|asks involv|asks sequenc|asks shortest|asks sleep|asks taken
-8 b <said> afterward|b <said> as|b <said> becom|b <said> item|b <shown> bad|b <shown> explor|b <shown> fewer
-8 b <shown> stretch|b <shown> struct|b <shown> suggest|b <shown> themselv|b <shown> tomorrow|b <shown> why
-8 b ^ down|b ^ enumerat|b ^ hit|b ^ map|b ^ shout|b ^ sorry|b ^ thre|b ^ within|b ^ written|b a are
-8 b a comfortabl|b a menu|b a messag|b a refere|b a shallow|b a smaller|b about nin|b after ten|b all <facts>
-8 b an at|b and paper|b and pas|b and play|b answer is|b approach do|b are fiv|b are off|b are ther|b are thos
-8 b arent in|b as separat|b as what|b ask about|b be select|b been run|b best is|b bigger than|b bother me
-8 b box with|b byt position|b can typ|b can writ|b char at|b check if|b clear that|b click $|b cod now
-8 b cod on|b cod point|b cod with|b compar <said>|b congratulation $|b cost on|b cost with|b def $
-8 b delet <odd>|b doesnt <shown>|b doesnt fit|b dot and|b doubl check|b drop <talk>|b drop its|b drop off
-8 b earlier $|b els <talk>|b enough talk|b enter into|b enumerat giv|b equal $|b expect <shown>|b expect answer
-8 b expect two|b fail out|b first <said>|b fiv minut|b further $|b giv a|b glad that|b go ahead|b got about
-8 b got twenty|b grow when|b headset <talk>|b her one|b hidden test|b hold two|b how <shown>|b how dyou|b i am
-8 b i miss|b i start|b i understand|b id lov|b if ther|b ill hold|b im on|b in mind|b index <facts>
-8 b input <asked>|b is only|b is open|b is precis|b is two|b isnt <asked>|b isnt part|b it chang|b it repeat
-8 b it than|b its at|b just want|b keep going|b keep one|b key is|b know mor|b l after|b last met|b led you
-8 b let giv|b librarian $|b link $|b lon <shown>|b look alik|b loop on|b lopsid <shown>|b mak up|b me their
-8 b meet you|b met each|b most it|b mov on|b much <said>|b napkin $|b neighbour on|b never after
-8 b newcomer <talk>|b newest <talk>|b no rol|b no wish|b not answer|b not how|b occur $|b odd <asked>|b of who
-8 b onc at|b one earlier|b one unbroken|b open yet|b or shak|b out <talk>|b output for|b park it|b pas last
-8 b persuad me|b pick one|b plac in|b plan is|b popitem with|b prefer that|b propos $|b question of
-8 b quiet until|b rather <talk>|b rather quiet|b rather watch|b rely on|b reviewer $|b round <said>|b run a
-8 b say how|b say one|b second half|b second is|b see ther|b seem to|b select on|b setrecursionlimit <shown>
-8 b shall <asked>|b shar that|b shift the|b sinc every|b singl quot|b sixteen <talk>|b smallest <said>|b som mor
-8 b speak about|b speaker $|b stay equal|b still red|b stor in|b stranger to|b struct $|b suit me|b suppos one
-8 b tal of|b ten <asked>|b than at|b that better|b that count|b that depend|b that do|b that fill|b that okay
-8 b that tak|b the amount|b the def|b the fraction|b the freshest|b the highest|b the new|b the rul|b the sound
-8 b the word|b ther is|b ther isnt|b they do|b they should|b think so|b thos of|b thos youv|b though it
-8 b thousand sign|b thre the|b tim grow|b tim has|b to continu|b to everybody|b to shift|b touch one
-8 b trac what|b trust it|b twenty wher|b two or|b two thing|b two tim|b underscor between|b very least
-8 b very welcom|b voic is|b want back|b wer insert|b wev a|b what job|b what was|b when their|b wher zero
-8 b which respect|b which sequenc|b whoever is|b with i|b with my|b with no|b with rang|b work the
-8 b would chang|b would they|b wouldnt <facts>|b you content|b you sleep|b youd <shown>|b your build|b your own
-8 b your reckon|b youv chang|b zero $|b zero <said>|b zero among|b zero to|b zero you
-8 guess about the language its|guess eight|guess fifty|guess hmm|guess thirty|guess whether|guess youd
-8 language if|language offer|leads contain|leads content|leads finish|leads sit|leads volum|nothing 7
-8 nothing big|nothing either|nothing letter|nothing top|nothing treat|nothing writ|nothing your|plan enough
-8 plan nobody|plan noth|plan step|plan that names fiv|question between|question cur|question nin|question show
-8 question sid|question unles|question without|remark everyth|remark fiv|remark ha|remark join|remark mat
-8 remark off|remark we|remark who|remark yep|reports audienc|reports byt|reports cach|reports describ
-8 reports div|reports giv|reports leav|reports mat|reports recursion|reports remov|reports scan|reports shrink
-8 reports sock|reports stay|reports understand|requests argument|requests choos|requests counter|requests loud
-8 requests pick|requests sampl|requests someon|requests spot|s <said> again|s <said> cold|s <said> item
-8 s <said> or|s <said> slow|s <said> str|s <said> them|s <shown> alway|s <shown> argument|s <shown> broken
-8 s <shown> fewer|s <shown> fifteen|s <shown> his|s <shown> init|s <shown> minut|s <shown> our|s <shown> plu
-8 s <shown> small|s <shown> taken|s <shown> word|s <shown> written|s ^ backward|s ^ bigint|s ^ check
-8 s ^ interest|s ^ length|s ^ opinion|s ^ r|s ^ send|s ^ stranger|s ^ till|s ^ tupl|s ^ underscor|s a by
-8 s a copy|s a not|s a review|s a yet|s about than|s abov def|s and is|s and talk|s and thre|s another with
-8 s arent anywher|s as next|s at bottom|s at your|s befor turn|s behav the|s big that|s bool say|s but six
-8 s can think|s cant yes|s cas is|s cas the|s choic you|s clear to|s comparison that|s comparison the
-8 s continu you|s cost <shown>|s cost that|s could cod|s could wrong|s count ten|s crackl a|s decid yourself
-8 s distinct of|s do again|s do compar|s do notic|s do put|s doe counter|s doesnt me|s doubl a|s draw small
-8 s eight the|s eight twelv|s eight two|s either us|s error that|s far of|s few for|s fewer two|s figur it
-8 s fil pars|s finish lin|s first look|s fiv remain|s floor the|s follow with|s for back|s for it|s for littl
-8 s for test|s for the|s for thought|s for you|s from sid|s from start|s full from|s go each|s greater the
-8 s happen one|s has fix|s hav thre|s havent one|s hear youd|s i <said>|s i back|s i mind|s if found|s if loop
-8 s in go|s in thre|s is bool|s is own|s isnt i|s it dot|s it functool|s it undefin|s ive both|s ive wish
-8 s keep small|s lik follow|s lik go|s listen interest|s long <said>|s long <shown>|s look to|s mark you
-8 s may it|s me be|s me onc|s mustnt the|s neednt them|s never mor|s next isnt|s not now|s not sam|s of dict
-8 s of doe|s of longer|s of now|s of thos|s of youd|s often that|s on napkin|s on twic|s onc and|s onc hav
-8 s one down|s only i|s only one|s opener a|s or my|s or with|s out half|s own to|s per and|s pick up
-8 s plan you|s popitem last|s print and|s problem <shown>|s put at|s right it|s say are|s say onc|s say youd
-8 s see from|s seem be|s sentenc the|s shall <shown>|s sinc last|s small all|s small are|s smallest you|s so in
-8 s start zero|s stay quick|s stranger each|s test for|s test two|s that be|s that up|s the around|s the buy
-8 s the later|s the parameter|s the still|s the third|s their on|s ther error|s ther one|s thos two
-8 s though wer|s thre at|s tim it|s tim one|s to on|s to out|s to sam|s to someth|s to thi|s turn mor
-8 s twenty left|s twenty ther|s two four|s two only|s two red|s under condition|s version thi|s version twenty
-8 s version you|s want to|s way the|s we <said>|s we try|s what ask|s when do|s whenever settl|s whichever your
-8 s with bar|s wont one|s worst for|s would defend|s would first|s would smaller|s would try|s writ i
-8 s you silent|s you troubl|s you we|s you wrap|s you you|s your see|s your sur|s your tim|s youv for
-8 s zero thre|sets up extra|sets up order|sets up python|sets up queu|sets up think|sets up use|syntax any
-8 syntax float|syntax plain|syntax yeah|tells best|tells calm|tells colour|tells cook|tells copy|tells doc
-8 tells draw|tells editor|tells ein|tells everyon|tells neat|tells nicht|tells pass|tells postman|tells send
-8 tells took|w behav|w broken|w cat|w clearer|w comment|w customer|w develop|w duty|w fenc|w football
-8 w involv|w kinder|w laid|w new|w nicht|w nois|w ordinary|w photo|w remov|w renam|w replaceall|w roof
-8 w runner|w shallow|w simmer|w sixty|w spac|w subtract|w tab|w test|w underscor|w used|w weekend|w worst
-7 acts ^ reports|acts requests requests|advises arriv|advises comma|advises data|advises del|advises doubl
-7 advises hom|advises land|advises lying|advises repeat|advises stand|advises water|asks end|asks equal
-7 asks look|asks mention|asks method|asks number|asks persuad|asks reach|asks rough|asks someon|asks someth
-7 asks stuck|asks suspect|asks took|asks wander|b <n> was|b <said> <facts>|b <said> again|b <said> away
-7 b <said> doe|b <said> out|b <said> position|b <shown> as|b <shown> follow|b <shown> hom|b <shown> read
-7 b <shown> temperatur|b <shown> they|b <shown> tru|b ^ among|b ^ explain|b ^ gday|b ^ his|b ^ lay|b ^ likewis
-7 b ^ link|b ^ max|b ^ pas|b ^ quick|b ^ rang|b ^ seventy|b ^ undo|b a beep|b a chang|b a clas
-7 b a comprehension|b a holiday|b a lon|b a mug|b a neat|b a positiv|b a radio|b afraid $|b all her
-7 b alway enough|b an a|b and delet|b and fourteen|b and me|b and which|b any equal|b any languag|b any troubl
-7 b any you|b anybody $|b anyth you|b are possibl|b are right|b are som|b are too|b arent any|b back to
-7 b be hash|b be scatter|b be stuck|b becom $|b befor <facts>|b begin ther|b both should|b cam about|b can loop
-7 b can that|b carry the|b chang sinc|b check your|b choos a|b choos between|b clear enough|b clock say|b cod $
-7 b cod in|b common $|b compar <shown>|b constant tim|b cost mor|b counter say|b defend it|b disagre $|b do in
-7 b do ther|b do we|b dot trunc|b down and|b drop every|b each entry|b earliest <facts>|b end <talk>
-7 b entir your|b enumerat <shown>|b everybody $|b everyth green|b expect <n>|b fil befor|b fiv pas|b fmt <odd>
-7 b fmt packag|b foggy $|b for com|b for lunch|b for nam|b for positiv|b fraction $|b from left|b gday $
-7 b goe for|b goe to|b green acros|b green all|b green and|b halfway <odd>|b halfway mark|b happen at|b has on
-7 b hav finish|b heard from|b high doing|b hit the|b how many|b however <odd>|b i <talk>|b i doubl|b i promis
-7 b i remember|b index <talk>|b index the|b into that|b isnt allow|b it must|b it off|b it throw|b its four
-7 b lack the|b largest input|b last position|b least <asked>|b least two|b left one|b les $|b let $|b let watch
-7 b lin are|b lin two|b listen whil|b longer <shown>|b longer would|b loop and|b me both|b me today|b mean by
-7 b messag $|b met thi|b minut and|b mm <talk>|b mm hm|b modul call|b moment you|b my apology|b my attention
-7 b my nephew|b my old|b my thermometer|b neighbour that|b never com|b nineteen <talk>|b not <odd>|b o n|b of $
-7 b of <said>|b of about|b of distinct|b of fourteen|b of her|b of paper|b offer <shown>|b old <asked>
-7 b oldest to|b on four|b onc again|b one arriv|b one right|b one singl|b one such|b one will|b our <shown>
-7 b our problem|b own pac|b part $|b pay <talk>|b pleasant to|b plu <asked>|b post <talk>|b post offic
-7 b pres <talk>|b reason <talk>|b recursion <asked>|b refer to|b relief $|b rep is|b rest pass|b right <odd>
-7 b run on|b sam goe|b sam thre|b say to|b search from|b see wher|b sequenc pas|b shown $|b sit <said>
-7 b slic of|b someon who|b sooth $|b start again|b start from|b stay <talk>|b step of|b still for
-7 b straight <talk>|b strik you|b sum <facts>|b sur are|b switzerland $|b ten ther|b test to|b that half
-7 b that subtract|b the bell|b the door|b the doorbell|b the drawer|b the fmt|b the fre|b the match|b the modul
-7 b the router|b the summary|b the wait|b their <talk>|b ther replaceall|b therell be|b thes thing|b they all
-7 b thi hour|b thi idea|b thing you|b think $|b thre minut|b tim <said>|b to assum|b to maintain|b to read
-7 b to when|b too ear|b took the|b top <shown>|b toward zero|b trust you|b twelv are|b typ and|b typ error
-7 b unbroken <talk>|b unbroken stretch|b up just|b wast $|b way back|b we got|b wer only|b wev reach
-7 b when every|b wher did|b wherever it|b which input|b which way|b wish ther|b with their|b wont weigh
-7 b word on|b word when|b work on|b would now|b would ther|b would thos|b writ any|b writ me|b wrong <facts>
-7 b wrong <talk>|b you <shown>|b you may|b you sooner|b you test|b you use|b youd writ|b your job|b your mak
-7 b your mov|b your plac|b your still|b your way|b your work|b youv explain|b youv set
-7 guess about the language what|guess sorry|guess suppos|guess with|language ask|language empty
-7 language whichever|leads empty|leads question|nothing about|nothing an|nothing doe|nothing feel|nothing hurry
-7 nothing max|nothing shout|nothing siz|nothing welcom|nothing wher|plan back|plan do|plan kind|plan off
-7 plan that names every|plan that names sur|plan that names up|plan till|question ah|question can|question gap
-7 question left|question possibl|question talk|remark com|remark how|remark one|remark other|remark ready
-7 remark several|remark that names smallest|remark that names then|remark that names why|remark whoever
-7 reports attention|reports besid|reports candidat|reports del|reports dog|reports fit|reports formula
-7 reports gday|reports grandmother|reports hour|reports interest|reports lambda|reports mug|reports nod
-7 reports post|reports remember|reports sooth|reports talk|reports tie|reports worry|requests break
-7 requests finish|requests going|s <said> far|s <said> listen|s <said> mad|s <said> otherwis|s <said> own
-7 s <said> return|s <said> thos|s <said> twic|s <shown> allow|s <shown> build|s <shown> loop|s <shown> loud
-7 s <shown> never|s <shown> one|s <shown> or|s <shown> other|s <shown> sentenc|s <shown> us|s <shown> window
-7 s <shown> wrong|s ^ ampl|s ^ argument|s ^ becam|s ^ believ|s ^ coffe|s ^ complain|s ^ constructor|s ^ cours
-7 s ^ eighteen|s ^ element|s ^ folk|s ^ four|s ^ gday|s ^ got|s ^ half|s ^ is|s ^ itd|s ^ languag|s ^ latest
-7 s ^ longest|s ^ nephew|s ^ owe|s ^ persuad|s ^ propos|s ^ shift|s ^ stat|s ^ suggest|s ^ switch|s ^ version
-7 s ^ wer|s ^ wider|s a hum|s a if|s a past|s a thousand|s about <said>|s about it|s acros board|s add at
-7 s again that|s along a|s already ther|s an array|s and didnt|s and doing|s and run|s and wont|s any between
-7 s are now|s are through|s as is|s as second|s as sentenc|s at may|s at school|s at two|s becom and
-7 s befor begin|s befor break|s best us|s better thi|s big with|s box <shown>|s by reckon|s can at|s can put
-7 s can read|s can what|s check many|s choos <said>|s clu the|s com with|s could try|s decid to|s depend the
-7 s dict last|s do conclud|s do hear|s do of|s dont or|s down four|s drop first|s expect be|s find in
-7 s first from|s fiv fiv|s for idea|s for twenty|s from fmt|s giv <shown>|s giv an|s go that|s goe is
-7 s group the|s halv in|s hand over|s hav common|s hav stay|s hit tim|s i fiv|s i non|s i read|s i wouldnt
-7 s in comment|s in fiv|s in old|s in sampl|s insid another|s interest your|s into cod|s is heart|s is pair
-7 s it as|s it finish|s it math|s its normal|s ive that|s just <said>|s length zero|s let a|s let mak
-7 s let ther|s let what|s lie them|s lik know|s lik try|s mad <said>|s mak new|s math trunc|s million it
-7 s min in|s music my|s my her|s nam part|s no i|s no of|s no that|s no whatsoever|s not for|s of cross
-7 s of pas|s okay you|s on ground|s on nos|s one behind|s one number|s only they|s only two|s open now
-7 s or other|s or positiv|s other are|s otherwis the|s out yourself|s over a|s pair a|s pick small|s pick you
-7 s program at|s program with|s puzzl the|s question <shown>|s question it|s reason it|s receiv <shown>
-7 s recursion the|s rely it|s run all|s run on|s run with|s run zero|s say on|s see a|s separat ther
-7 s shak head|s shall read|s silent a|s small on|s so <shown>|s somebody never|s soon it|s soon the|s stand in
-7 s stood <shown>|s stop tim|s str <shown>|s sum your|s suppos the|s tak of|s test <said>|s test one
-7 s test them|s that a|s that all|s that already|s that spend|s that with|s that you|s thatll the|s the bother
-7 s the decid|s the hit|s the pair|s the seven|s them their|s them to|s ther rank|s ther ten|s they one
-7 s thi or|s thre expect|s thre gav|s thre it|s thre you|s through the|s tim to|s to don|s to third|s to your
-7 s trac on|s trac one|s twenty nin|s twic it|s two below|s typ the|s unbroken of|s up at|s up stretch
-7 s up your|s use dot|s version it|s want say|s want start|s way you|s we stay|s weigh on|s wer fiv|s what as
-7 s what each|s what heard|s what low|s what program|s what such|s wher <said>|s wher cod|s wher most
-7 s which hand|s which shall|s which ther|s who a|s why think|s with other|s without <shown>|s work first
-7 s worry that|s would pattern|s would see|s you a|s you assum|s you return|s you shar|s you until|s youll to
-7 s your pac|sets up back|sets up fourth|sets up nam|sets up today|syntax asks|syntax tupl|tells along
-7 tells bag|tells charat|tells combin|tells generation|tells green|tells help|tells instant|tells ist
-7 tells kick|tells lambda|tells languag|tells literal|tells member|tells pleasur|tells pot|tells sampl
-7 tells scatter|tells t|tells titl|tells util|tells weigh|w amount|w combination|w confident|w connection
-7 w dequ|w descend|w disagre|w dominat|w dot|w front|w gat|w gday|w gras|w green|w indexerror|w intermediat
-7 w issu|w ist|w lazy|w lift|w lru|w mat|w mic|w mississippi|w monday|w or|w outlin|w outsid|w ponder
-7 w purpos|w refer|w router|w sooth|w strik|w symmetric|w teach|w tissu|w tray|w trunc|w uncomfortabl
-6 acts requests tells|advises ignor|advises invent|advises languag|advises larger|advises let|advises neighbor
-6 advises paper|advises pepper|advises use|asks alter|asks assum|asks dyou|asks entry|asks fail|asks outcom
-6 asks piec|asks present|asks rol|asks scal|asks slow|asks taught|asks u|asks walk|asks wanna|b <said> down
-6 b <said> involv|b <said> now|b <said> onc|b <said> wherever|b <said> whichever|b <said> you|b <shown> ask
-6 b <shown> by|b <shown> coat|b <shown> doesnt|b <shown> either|b <shown> everyth|b <shown> infinity
-6 b <shown> must|b <shown> outsid|b ^ comma|b ^ digit|b ^ grab|b ^ has|b ^ is|b ^ lucky|b ^ nor|b ^ nought
-6 b ^ of|b ^ seven|b ^ silenc|b ^ troubl|b ^ under|b ^ unles|b ^ will|b ^ worry|b a breadth|b a counter
-6 b a few|b a letter|b a strip|b a wrong|b about half|b after another|b all round|b alway com|b and bottom
-6 b and fail|b and hand|b and littl|b and merg|b angl <shown>|b any $|b any plan|b are you|b ask of|b at again
-6 b at christma|b at in|b at it|b at to|b b that|b be assign|b be enough|b be good|b be nic|b been still
-6 b been ther|b befor anyth|b begin <facts>|b biggest <shown>|b book by|b by floor|b by which|b byt <asked>
-6 b call <asked>|b can never|b cant <asked>|b card <talk>|b catch me|b chang thi|b claim about|b clu for
-6 b colon <said>|b comfortabl <facts>|b comment <talk>|b comprehension that|b count for|b d $|b decid so
-6 b detail $|b dictionary and|b do $|b dont <talk>|b dont pick|b dot util|b each an|b each sid|b earlier <odd>
-6 b earlier <talk>|b edg $|b embarras your|b enumerat around|b equal <asked>|b everyth your|b exclamation <odd>
-6 b explain <talk>|b fair <talk>|b finish on|b first four|b fit into|b for after|b for age|b for ever
-6 b for think|b four <odd>|b fourteen pass|b fresh one|b friend of|b from your|b fun to|b giv the|b going on
-6 b gon rather|b got <facts>|b great <talk>|b had never|b has two|b hav an|b hear it|b hear wher|b hello from
-6 b hello ther|b hold in|b hom $|b hop its|b how you|b i com|b i real|b if <said>|b if every|b import <odd>
-6 b in go|b in newer|b inner <shown>|b input <facts>|b insert $|b is <odd>|b is clear|b is larg|b it feel
-6 b it goe|b it out|b its all|b its last|b ive understood|b kid <odd>|b lead you|b let pick|b lik thi|b lin by
-6 b list $|b littl a|b long has|b longer than|b loop onc|b lov thi|b lucky you|b mad with|b many ther|b may i
-6 b may reach|b microphon crackl|b might that|b min doe|b minut gon|b miss <odd>|b mor or|b most tim|b my ear
-6 b my poker|b my silenc|b nam <talk>|b never hold|b newcomer <shown>|b nin are|b not spoil|b now as
-6 b of counter|b of forty|b of thing|b of word|b onc for|b one addition|b one alway|b one slot|b one took
-6 b onto the|b open just|b or an|b or cold|b or isnt|b other do|b out most|b over to|b over two|b own sort
-6 b own view|b paint a|b paint the|b parameter $|b part on|b pass but|b pay with|b per <talk>|b person <talk>
-6 b pick $|b pictur $|b pinch $|b plac <talk>|b plain dict|b plan do|b player $|b pop <facts>|b purpos $
-6 b put $|b put a|b put that|b put two|b question do|b quiet $|b rather let|b read in|b remain <asked>
-6 b replaceall $|b rob you|b rul of|b say otherwis|b say why|b search the|b second round|b see someth
-6 b short break|b short sery|b should <shown>|b small <facts>|b so <said>|b somewher els|b sorry about
-6 b sort all|b sound all|b spe at|b speak to|b spend its|b start wherever|b step do|b still <talk>
-6 b still understand|b such <talk>|b sum pass|b swap $|b switch the|b switzerland on|b sys has|b talk about
-6 b tall $|b test has|b test out|b test speak|b than befor|b that <odd>|b that fin|b that input|b that ought
-6 b that rough|b the bin|b the data|b the feel|b the keyboard|b the last|b the link|b the paper|b the part
-6 b the pleasur|b the sheet|b the wall|b the wid|b them lin|b then <odd>|b ther alway|b ther arent
-6 b thes <facts>|b thi bit|b thi task|b though a|b thought at|b thre failur|b thrown <talk>|b thrown away
-6 b to them|b to with|b to work|b to yourself|b took longer|b tru for|b try the|b twelv and|b twelv pass
-6 b two <shown>|b typ <odd>|b typ whenever|b up most|b up on|b vanish $|b version thre|b very most|b view on
-6 b voucher $|b wait $|b want two|b was a|b was thunder|b way they|b we go|b weigh in|b welcom <shown>
-6 b wev talk|b what draw|b what going|b what sequenc|b which decision|b whil i|b whil one|b who in|b whol of
-6 b whos <odd>|b why <odd>|b wider than|b with real|b with what|b would too|b wouldnt <asked>|b wrap the
-6 b writ them|b you answer|b you divid|b you invent|b you prov|b you said|b you see|b you sketch|b you wrestl
-6 b youll alway|b youll hav|b your as|b your headset|b zero are|guess then|leads along|leads earlier|leads find
-6 leads need|leads reach|leads see|leads throw|leads valu|leads youv|nothing gap|nothing hi|nothing miss
-6 nothing pick|nothing possib|nothing sketch|nothing too|nothing v|nothing whoever|plan breath|plan greet
-6 plan lucky|plan that names check|plan that names youd|plan writ|plan youd|question befor|question its
-6 question long|question past|question sorry|remark back|remark dog|remark low|remark requests|remark seventy
-6 remark small|remark that names tak|remark that names two|remark that names walk|remark that names which
-6 reports call|reports colour|reports computer|reports concern|reports deepcopy|reports deny|reports develop
-6 reports entry|reports enumerat|reports forgiv|reports fourth|reports function|reports gather
-6 reports getordefault|reports grant|reports harm|reports keyword|reports leg|reports library|reports rob
-6 reports shant|reports sorry|reports wast|reports wev|requests bar|requests book|requests condition
-6 requests content|requests editor|requests friday|requests help|requests know|requests librarian
-6 requests natural|requests rephras|requests slow|requests song|requests stuck|requests watch|s <said> a
-6 s <said> bracket|s <said> long|s <said> present|s <said> their|s <said> together|s <said> until|s <said> util
-6 s <shown> arriv|s <shown> bool|s <shown> boolean|s <shown> breath|s <shown> certain|s <shown> depth
-6 s <shown> didnt|s <shown> had|s <shown> loaf|s <shown> opposit|s <shown> pleas|s <shown> stor|s <shown> throw
-6 s <shown> treat|s <shown> version|s <shown> vot|s <shown> wasnt|s ^ bear|s ^ byt|s ^ colleagu|s ^ discus
-6 s ^ down|s ^ dyou|s ^ every|s ^ field|s ^ float|s ^ given|s ^ guarant|s ^ has|s ^ import|s ^ job|s ^ lead
-6 s ^ method|s ^ never|s ^ nor|s ^ overwrit|s ^ roll|s ^ shant|s ^ stal|s ^ sworn|s ^ then|s ^ unles
-6 s a <shown>|s a better|s a first|s a i|s a request|s a who|s about task|s about third|s against the
-6 s all test|s alon <shown>|s an on|s and away|s and comparator|s and look|s and may|s and over|s and the
-6 s and toward|s anyth you|s append to|s are fiv|s are many|s are on|s are set|s are valu|s argu it
-6 s arraydequ the|s as never|s as separat|s at earliest|s at halfway|s b b|s be for|s be poor|s being one
-6 s belong your|s bit for|s by or|s cant or|s cas two|s clock thi|s com an|s content that|s cost tim
-6 s could draw|s could read|s could walk|s cours can|s did <shown>|s did settl|s do its|s do learn|s dont about
-6 s draw thre|s each in|s eight so|s ein ist|s every that|s fail an|s fami of|s feel that|s find <said>
-6 s find it|s fiv are|s fiv want|s for caller|s for hour|s for on|s fourteen fifteen|s fourth of|s from expect
-6 s giv when|s got down|s halfway a|s halv the|s happy listen|s has be|s has up|s hav thi|s havent from
-6 s hear argu|s hello me|s hop was|s how ther|s if only|s if very|s im neutral|s im nod|s im one|s in full
-6 s in other|s in variabl|s in your|s index of|s instead the|s int of|s is another|s is doing|s is fail
-6 s is isnt|s is largest|s it add|s it last|s it mind|s it non|s it show|s it still|s it toward|s it tru
-6 s it you|s its argument|s its four|s itself well|s ive for|s just on|s keep for|s know away|s know the
-6 s larg it|s last fals|s last look|s len one|s let hav|s let her|s lin it|s littl for|s maintain <shown>
-6 s mak the|s many hav|s may hav|s me reason|s me they|s mean that|s mean the|s might it|s mor les|s much it
-6 s must next|s my had|s my sort|s nam a|s near end|s new join|s non i|s non no|s nor no|s not python
-6 s of did|s of eight|s of even|s of statement|s of with|s on problem|s on word|s only voic|s or <said>
-6 s or in|s out their|s over <said>|s over str|s own first|s paint <shown>|s patienc the|s peek as|s pick one
-6 s pictur <said>|s pop it|s pop the|s rais a|s read through|s report <shown>|s rub the|s sam are|s sam as
-6 s sam lin|s scan <said>|s see at|s see you|s sentenc a|s set <shown>|s should the|s small pas|s spe all
-6 s speak when|s spread the|s start at|s statement <shown>|s sys a|s tak <said>|s talk into|s task you
-6 s taught the|s ten on|s test of|s test that|s than hav|s that better|s that decision|s that four|s that left
-6 s that most|s the <n>|s the <said>|s the doll|s the fail|s the fiv|s the got|s the method|s the sampl
-6 s the together|s they into|s they not|s thing would|s thos <shown>|s thos as|s through for|s throw exception
-6 s to befor|s to constructor|s to interview|s to new|s to statement|s toarray the|s trust with|s try smaller
-6 s twenty at|s twic the|s typ <shown>|s under <said>|s understand a|s variabl each|s want compar|s was hardest
-6 s we an|s wer the|s what chang|s what her|s what may|s what run|s what typ|s whatever <said>|s whatever you
-6 s when for|s which lead|s which perfect|s which should|s which will|s who her|s why your|s window the
-6 s with call|s with part|s with sort|s with stamp|s with typ|s within <shown>|s without them|s word to
-6 s would build|s would gain|s would to|s you certain|s you feel|s you finish|s you for|s you most
-6 s you problem|s you seen|s you twic|s youd lik|s youll hav|s your crackl|s your doing|s your few|s your right
-6 s your what|s zero expect|sets up afternoon|sets up behind|sets up dict|sets up leav|sets up rul|syntax if
-6 syntax import|syntax java|syntax self|syntax unles|tells altogether|tells builtin|tells com|tells comma
-6 tells count|tells cur|tells door|tells duplicat|tells e|tells highest|tells instead|tells ive|tells laid
-6 tells letter|tells marry|tells nonlocal|tells parenthes|tells pick|tells round|tells rush|tells scribbl
-6 tells shed|tells somewher|tells tip|tells volum|tells voucher|tells way|tells whatd|w afresh|w answer|w aris
-6 w buck|w club|w compiler|w data|w dozen|w echo|w every|w examin|w feed|w fil|w flag|w forty|w integer
-6 w keyword|w mak|w member|w mer|w moment|w newcomer|w obviou|w offic|w open|w packag|w pinch|w rob|w scal
-6 w sceptic|w self|w settl|w shout|w strid|w surfac|w timetabl|w twelfth|w unles|w wobbl
-5 acts advises requests|acts advises sets up|advises altogether|advises array|advises count|advises handy
-5 advises pick|advises pour|advises show|advises strok|advises toarray|asks <n>|asks ask|asks assumption
-5 asks block|asks claim|asks clear|asks deal|asks fact|asks further|asks ground|asks lying|asks opinion
-5 asks prefer|asks reject|asks responsibl|asks said|asks sheet|asks short|asks somewher|asks updat
-5 b <said> decid|b <said> dont|b <said> see|b <said> setrecursionlimit|b <said> the|b <said> ther|b <said> wer
-5 b <said> whil|b <shown> ago|b <shown> cod|b <shown> count|b <shown> dot|b <shown> fail|b <shown> list
-5 b <shown> lov|b <shown> may|b <shown> onc|b <shown> sixty|b <shown> whatever|b ^ <asked>|b ^ bring|b ^ c
-5 b ^ for|b ^ friend|b ^ got|b ^ group|b ^ happen|b ^ hurry|b ^ i|b ^ ignor|b ^ lik|b ^ nam|b ^ patienc
-5 b ^ persuad|b ^ send|b ^ shed|b ^ slow|b ^ therell|b ^ thirty|b ^ whereabout|b a char|b a dozen|b a faint
-5 b a favourit|b a hint|b a lad|b a leaf|b a question|b a sceptic|b a sceptical|b a slic|b a typ|b a wish
-5 b about test|b after thirty|b again at|b agre on|b all correct|b all eleven|b all is|b all your|b and getvalu
-5 b and giv|b and got|b and hear|b and i|b and lay|b and round|b and swap|b and two|b any question|b any typ
-5 b anyth for|b anywher from|b arent $|b array and|b as different|b as they|b as you|b assign the|b at forty
-5 b at my|b at our|b at whatever|b audienc $|b b <talk>|b back of|b back thre|b be accept|b be certain
-5 b be mark|b becom <odd>|b begin the|b believ that|b bench $|b beyond that|b big run|b body of|b book <talk>
-5 b both <odd>|b by my|b by one|b can defend|b can imagin|b can offer|b can rely|b can talk|b cant grad
-5 b char <talk>|b choic with|b claim $|b closer <shown>|b clu yet|b cod be|b cod notic|b cod to|b colleagu had
-5 b com through|b compar them|b convinc you|b cost for|b cost to|b could giv|b could go|b could hold
-5 b curiou to|b day $|b decid for|b decision $|b default you|b defin $|b discard $|b do by|b do is|b do your
-5 b doe it|b doe when|b doesnt show|b doing your|b dont hand|b doubl <asked>|b doubt $|b doubt it|b draw <talk>
-5 b dyou <odd>|b dyou reckon|b each <facts>|b each bit|b each lin|b each person|b eight for|b els if
-5 b entryset $|b equal <shown>|b every intermediat|b every word|b everyth after|b expect <asked>|b fac for
-5 b failur as|b fals if|b feel you|b few word|b fifty third|b fix <shown>|b floor or|b for <n>|b for cod
-5 b forward to|b four by|b from in|b from talk|b from that|b gain by|b getkey and|b getvalu $|b giv an
-5 b given $|b half <facts>|b half <said>|b half is|b half our|b halv <talk>|b hand after|b hand you|b her leg
-5 b hold my|b hour <asked>|b howd you|b i add|b i follow|b idea do|b ill com|b ill listen|b in enumerat
-5 b in order|b input was|b interfac $|b into <said>|b is also|b is cheap|b is complet|b is halfway|b is now
-5 b is put|b is thre|b is through|b is uniqu|b it afterward|b it copy|b it doing|b it had|b it her|b it later
-5 b it saf|b it spread|b it too|b it well|b it wrap|b item one|b its item|b its nod|b ive <facts>
-5 b just <shown>|b just after|b just now|b just yet|b keep at|b kept <odd>|b key of|b larg would|b last tim
-5 b lead to|b left with|b let <asked>|b let follow|b librarian <shown>|b lin was|b los <odd>|b m for|b mak $
-5 b mak your|b many would|b mark <odd>|b mark for|b mat $|b math floor|b may also|b may assum|b may com
-5 b may the|b may well|b me all|b me along|b me and|b me at|b me whether|b meant to|b mention $|b method on
-5 b might break|b might not|b minut for|b minut or|b moment at|b moment for|b much <shown>|b much is|b must be
-5 b my school|b neednt <said>|b never happen|b never seen|b nin <asked>|b nin test|b nobody <odd>|b not at
-5 b not in|b not just|b not les|b not your|b noth at|b of test|b older $|b on whenever|b one entry|b one giv
-5 b one minut|b one yet|b or no|b or out|b or ten|b or with|b order to|b own befor|b own if|b own that
-5 b packag <odd>|b pardon me|b pass just|b patch $|b person at|b person to|b pick four|b plan <facts>
-5 b possibl <shown>|b postman who|b print one|b problem to|b promis about|b push out|b put one|b python <shown>
-5 b radio <odd>|b ran into|b receiv <shown>|b recursion error|b red one|b right her|b run <odd>|b run anyth
-5 b run show|b sam content|b sampl with|b say <shown>|b say at|b sceptical <talk>|b see what|b self as
-5 b separat <talk>|b set $|b settl it|b seven to|b shar $|b shouldnt <facts>|b shouldnt <odd>|b sinc each
-5 b sinc everyth|b sister $|b sit <facts>|b slip with|b slow is|b so the|b som may|b sound cheerful|b stack $
-5 b stal <talk>|b stal entry|b stamp when|b stand <talk>|b stat the|b statement and|b stay on|b stay the
-5 b still $|b still want|b still with|b stor the|b strip of|b stuck for|b suppos a|b surest of|b suspect that
-5 b syntax $|b t <odd>|b t shirt|b tak car|b tak on|b tally $|b teammat $|b ten test|b test of|b than ther
-5 b that allow|b that don|b that hang|b that isnt|b that map|b that person|b that too|b thatd be|b the array
-5 b the bench|b the error|b the exercis|b the longest|b the output|b them <said>|b ther seem|b they <asked>
-5 b they need|b thi <odd>|b thi sort|b thi weather|b thousand entry|b thre <odd>|b thre equal|b thre plac
-5 b thre test|b through how|b to finish|b to giv|b to her|b to land|b to leav|b to let|b to paus|b to settl
-5 b to thirteen|b to twelv|b to wait|b to what|b top to|b try both|b try in|b turn over|b two smallest
-5 b two test|b uncomfortabl $|b untouch <shown>|b up all|b up front|b us $|b us about|b valu $|b walk $
-5 b wanna <odd>|b wanna <shown>|b was <asked>|b was <odd>|b way doe|b we will|b wer going|b what <asked>
-5 b what grow|b what must|b what sort|b what valu|b whatever <shown>|b whatever <talk>|b wher my|b which bit
-5 b which entry|b which one|b which would|b which your|b will that|b window is|b with pop|b with self
-5 b with underscor|b would convinc|b would surviv|b wrong <asked>|b wrong one|b you cam|b you pull|b you stat
-5 b you troubl|b you yourself|b youd fix|b your colleagu|b your head|b your pictur|b your screen|b your sum
-5 b your unsur|guess alright|guess as|guess bucket|guess i|guess my|language integer|language is|leads accept
-5 leads anyth|leads nobody|leads path|leads siz|leads step|leads variabl|leads work|nothing enjoy|nothing glad
-5 nothing in|nothing insid|nothing leav|nothing mov|nothing pretend|nothing rain|nothing somebody|nothing until
-5 plan begin|plan i|plan is|plan many|plan squar|plan that names do|plan that names giv|plan that names keep
-5 plan that names understood|plan the|question beyond|question ive|question loud|question stand|question twelv
-5 question water|question would|question zero|remark happy|remark hav|remark i|remark k|remark letter
-5 remark pair|remark that names everyth|remark that names is|remark that names keep|remark the|remark then
-5 reports backward|reports becom|reports bell|reports broken|reports busy|reports cak|reports card|reports chanc
-5 reports char|reports conversation|reports defin|reports depend|reports dig|reports divid|reports eat
-5 reports familiar|reports fil|reports frustrat|reports got|reports grab|reports guilty|reports height
-5 reports hop|reports hush|reports iterat|reports judgment|reports messy|reports mix|reports nephew
-5 reports persuad|reports pleas|reports primitiv|reports rat|reports roof|reports session|reports siren
-5 reports siz|reports someon|reports system|reports unsur|reports unus|requests closer|requests coat
-5 requests doubl|requests estimat|requests far|requests lopsid|requests sens|requests start|requests tim
-5 s <said> enumerat|s <said> every|s <said> goe|s <said> it|s <said> lik|s <said> recommend|s <said> set
-5 s <said> show|s <said> stand|s <said> start|s <shown> a|s <shown> are|s <shown> box|s <shown> cod
-5 s <shown> ever|s <shown> four|s <shown> larg|s <shown> length|s <shown> sixty|s <shown> too|s ^ appl|s ^ aunt
-5 s ^ box|s ^ comment|s ^ concret|s ^ entir|s ^ even|s ^ exception|s ^ guess|s ^ he|s ^ hous|s ^ hunt|s ^ ill
-5 s ^ index|s ^ iterat|s ^ jar|s ^ kept|s ^ laid|s ^ microphon|s ^ patienc|s ^ prefer|s ^ promis|s ^ quarter
-5 s ^ repeat|s ^ replaceall|s ^ seem|s ^ shak|s ^ shed|s ^ syntax|s ^ therell|s ^ whereabout|s ^ writ|s a b
-5 s a lambda|s a minut|s a moment|s a photo|s a sweep|s a whos|s about many|s accept <shown>|s after break
-5 s all for|s all go|s alright you|s and cam|s and it|s and messy|s and plu|s and very|s another the
-5 s answer expect|s any twic|s anywher the|s arraydequ linkedlist|s as concern|s as understand|s at rear
-5 s at twenty|s b a|s be along|s be comfortabl|s be curiou|s be own|s be too|s bear me|s begin your|s by board
-5 s by watch|s call how|s can just|s can of|s cant one|s carry the|s cas nin|s choos for|s clear the|s cod and
-5 s cod ther|s collection dequ|s com that|s comfortabl your|s comment you|s condition the|s consist one
-5 s could find|s could look|s could show|s could writ|s counter a|s current and|s depth <said>|s do believ
-5 s do figur|s do work|s documentation <said>|s doe matter|s doe trick|s each at|s either round|s eleven <shown>
-5 s end a|s explain me|s extra <shown>|s few now|s fifteen to|s final in|s find whether|s finish the|s first do
-5 s fiv them|s for height|s for largest|s for mor|s for sort|s four eight|s from import|s from last
-5 s function <shown>|s gap no|s getkey getvalu|s go them|s go ther|s go whil|s got <shown>|s grandmother a
-5 s green the|s hand two|s has quiet|s hav chang|s hav from|s hav sip|s hav tabl|s hav water|s hav wish
-5 s hear out|s hear step|s how approach|s how goe|s howd <shown>|s hundr entry|s i all|s i answer|s i befor
-5 s i ever|s i isnt|s idea that|s ill right|s im along|s im no|s im well|s in left|s in standard|s in way
-5 s in wrong|s index <said>|s is already|s is count|s is later|s is smallest|s it foggy|s it happen|s it linear
-5 s it loud|s it only|s it somebody|s it then|s it ther|s its method|s its nic|s its plac|s judg one|s key a
-5 s latest <shown>|s least with|s let see|s let stay|s letter <shown>|s lin nam|s mad pick|s mak differenc
-5 s map the|s may the|s me is|s me my|s middl is|s minu giv|s moment which|s most your|s mov to|s much what
-5 s need apologis|s never the|s new of|s next thing|s nin pass|s no about|s no at|s no show|s no thi|s non a
-5 s of call|s of les|s of plan|s of recursion|s of task|s of variabl|s often your|s on at|s on count|s onc had
-5 s one les|s one myself|s one nor|s one somewher|s or doubl|s or on|s or sentenc|s or that|s out alway
-5 s out thi|s own a|s own it|s paint one|s part and|s per of|s plac paus|s point on|s popitem the|s put cost
-5 s quiet your|s rais attributeerror|s rang the|s read that|s ready go|s remember each|s repeat very
-5 s result <shown>|s rough minut|s round you|s run <shown>|s run by|s run plan|s run stop|s run your|s said and
-5 s sam failur|s saw the|s say loud|s see befor|s she reach|s shrink <shown>|s six that|s sketch <shown>
-5 s smaller be|s so the|s sort then|s speak that|s stay my|s stay your|s still me|s stop ten|s sur it
-5 s talk test|s ten of|s ten want|s test run|s than minut|s that b|s that embarras|s that kind|s that must
-5 s that unus|s the content|s the didnt|s the hop|s the read|s the should|s the such|s then in|s then is
-5 s ther clu|s ther hint|s ther never|s ther thirty|s ther wrong|s thing could|s thing of|s third <shown>
-5 s third our|s thre as|s thre through|s thre zero|s through <said>|s through aloud|s through first|s throw one
-5 s to <said>|s to cam|s to which|s to whil|s took long|s top bottom|s try <shown>|s try argu|s twenty thirty
-5 s twic different|s two differ|s two doe|s two join|s two minut|s two the|s up nam|s use two|s variabl lin
-5 s version <shown>|s very inner|s walk <shown>|s want break|s we one|s what between|s what call|s what going
-5 s what remember|s what them|s whatever can|s whatv got|s when cod|s wher look|s whether left|s which com
-5 s which tru|s with as|s with els|s with equal|s with old|s wont or|s word a|s work with|s would describ
-5 s would into|s would persuad|s writ on|s you begin|s you chang|s you defend|s you judg|s you last|s you new
-5 s you show|s you told|s you youv|s youd so|s your about|s your cod|s your compar|s your deal|s your end
-5 s your onc|s your use|s your way|s your work|s yourself glas|s youv to|s youv typ|sets up approach
-5 sets up design|sets up drop|sets up input|sets up judg|sets up mention|sets up review|sets up um|syntax doubl
-5 syntax int|syntax remov|syntax which|tells apology|tells argu|tells bor|tells bread|tells comparingint
-5 tells elif|tells end|tells everybody|tells fmt|tells gat|tells given|tells got|tells hi|tells hit|tells hunt
-5 tells implement|tells insid|tells itd|tells latest|tells length|tells linkedlist|tells matter|tells modify
-5 tells newcomer|tells photo|tells polish|tells pupil|tells remain|tells remov|tells road|tells session
-5 tells shut|tells siz|tells son|tells syntax|tells throw|tells waiter|tells wear|tells written|w arbitrary
-5 w belt|w brok|w cap|w children|w climb|w comparingint|w convert|w crook|w daughter|w declin|w entry
-5 w entryset|w exam|w expir|w folk|w forgiv|w frustrat|w fun|w getkey|w getvalu|w hot|w hush|w i|w judgment
-5 w kept|w kind|w lambda|w lamp|w leaf|w loaf|w math|w messy|w nasty|w nephew|w nerv|w newspaper|w overflow
-5 w peopl|w pupil|w re|w report|w responsibl|w restart|w sandwich|w she|w sing|w somewher|w spic|w stamp
-5 w static|w strip|w surest|w tak|w torn|w toward|w tuesday|w upper|w w|w weather|w worn
-4 acts advises asks|acts requests advises|acts tells sets up|advises ask|advises assumption|advises bring
-4 advises deepcopy|advises error|advises evict|advises favourit|advises mad|advises nasty|advises occur
-4 advises pas|advises someon|advises suit|advises sum|advises sys|advises wid|advises window|asks afterward
-4 asks answer|asks consider|asks draw|asks going|asks handl|asks imagin|asks insid|asks narrat|asks nervou
-4 asks nought|asks outset|asks pick|asks sceptic|asks sceptical|asks skip|asks suppos|asks sweat|asks whol
-4 b <said> array|b <said> go|b <said> going|b <said> might|b <said> over|b <said> read|b <said> return
-4 b <said> today|b <shown> deal|b <shown> dvdf|b <shown> further|b <shown> gent|b <shown> got|b <shown> hang
-4 b <shown> input|b <shown> pas|b <shown> photo|b <shown> question|b <shown> seem|b <shown> stop|b <shown> talk
-4 b <shown> threw|b <shown> trick|b <shown> twelv|b ^ clever|b ^ def|b ^ diagonal|b ^ draw|b ^ enjoy|b ^ hunt
-4 b ^ im|b ^ in|b ^ kind|b ^ near|b ^ short|b ^ stay|b ^ they|b ^ tip|b ^ tupl|b ^ unlik|b ^ without
-4 b ^ wouldnt|b a blank|b a cas|b a chessboard|b a draw|b a fellow|b a librarian|b a non|b a step|b a way
-4 b after seven|b again so|b all eight|b all its|b all pas|b all ten|b all test|b allow that|b along with
-4 b alright with|b alter $|b an inner|b an interfac|b and describ|b and keep|b and mak|b and spac|b answer are
-4 b any four|b any particular|b any shap|b any thought|b anyth $|b apologiz for|b archiv $|b are pass
-4 b are seal|b argument <shown>|b aris $|b as thre|b ask it|b assign both|b back a|b bar <odd>|b basical $
-4 b be anyth|b be given|b be lov|b been work|b behav for|b being <talk>|b beneath $|b better to|b boolean that
-4 b both in|b bracket after|b breath $|b breath and|b brought you|b bucket down|b by itself|b caller <asked>
-4 b can drop|b can occur|b candidat $|b cas <shown>|b catch a|b char array|b check it|b choic $|b choic i
-4 b closer that|b coin $|b compar by|b compar two|b complexity $|b conclud $|b copy of|b count as|b d <odd>
-4 b decision <talk>|b deny $|b different for|b do <said>|b do befor|b do thre|b doing in|b don <talk>|b don for
-4 b dont forget|b dont giv|b doubt your|b down your|b draw <said>|b each <talk>|b each a|b each height
-4 b each nod|b eight cas|b eleven <asked>|b eleven pas|b eleven pass|b els and|b empty $|b encourag you
-4 b english $|b entir <odd>|b entir up|b equal <said>|b ever $|b every entry|b every minut|b excus the|b exit $
-4 b expect befor|b expect for|b fail as|b fair <shown>|b feel <said>|b feel stuck|b fenc $|b few tim
-4 b figur <shown>|b find one|b finish that|b fiv <said>|b fiv wher|b for grant|b for only|b forgiv the
-4 b four was|b freshest $|b from wander|b from with|b ful $|b further on|b gav eight|b giv or|b glad you
-4 b go about|b going up|b got after|b got twelv|b grad it|b green except|b had <shown>|b half hour
-4 b hang <shown>|b hang <talk>|b happen after|b happen the|b happen with|b has already|b has finish|b has only
-4 b hashabl as|b hav caught|b hav met|b hav no|b he did|b heap or|b her the|b her when|b hint at|b hold off
-4 b holiday $|b how your|b i alway|b i cam|b i lost|b if anyth|b if both|b if im|b if thi|b ill <shown>
-4 b im mor|b im quiet|b imagin $|b in <odd>|b index and|b infinity $|b inner <said>|b insid of|b int array
-4 b into thi|b is <asked>|b is anyth|b is count|b is fiv|b is hand|b is nasty|b is need|b is new|b is thrown
-4 b is told|b is used|b it arriv|b it what|b it whil|b itd be|b itll <shown>|b its alright|b its argument
-4 b its red|b join it|b keep just|b know what|b known <shown>|b last you|b length <facts>|b length at
-4 b length zero|b les <shown>|b let breath|b let mak|b let stop|b lift a|b lik to|b lin for|b lin look
-4 b littl mor|b long would|b look <asked>|b look <shown>|b mak each|b mak for|b mak sens|b many do|b may chang
-4 b may turn|b me see|b me who|b meantim $|b method <talk>|b method is|b minut with|b mor from|b my fac
-4 b my grandfather|b my sid|b nam <shown>|b nasty <asked>|b need two|b nervou about|b new arraylist|b next week
-4 b nin minut|b nin quadrillion|b no pressur|b nod and|b not as|b not finish|b not their|b not try
-4 b noth <asked>|b of any|b of friend|b on <asked>|b one are|b one branch|b one generation|b one mov
-4 b one thing|b one which|b open to|b otherwis <shown>|b out you|b out yourself|b output is|b part for
-4 b part wher|b part youd|b pas on|b paus the|b peopl <facts>|b pil $|b play that|b polish or|b positiv one
-4 b precis one|b quadrillion $|b question that|b quiet as|b rack $|b ran <talk>|b rat it|b reach $|b read you
-4 b reason befor|b recursion <shown>|b recursion and|b remember <odd>|b remember about|b report wher
-4 b responsibl for|b review your|b right at|b right sid|b round on|b run for|b run that|b said you|b sam moment
-4 b sam sort|b say someth|b say which|b schem $|b see two|b separat $|b setrecursionlimit in|b seven mak
-4 b shar what|b shar with|b she must|b short <asked>|b short version|b sinc no|b sinc ther|b singl <shown>
-4 b six with|b six you|b siz and|b slash in|b small <asked>|b smell of|b so open|b someth <asked>|b sound fair
-4 b stack <talk>|b standard library|b stretch that|b structur with|b such <facts>|b suspect a|b ten was
-4 b tend to|b text <talk>|b that claim|b that lean|b that my|b that need|b that only|b that sound|b that worry
-4 b that yourself|b the basket|b the candidat|b the comment|b the detail|b the fewest|b the halfway
-4 b the meantim|b the post|b the rabbit|b the ten|b the twelfth|b the upper|b them cross|b them would
-4 b then with|b ther any|b ther if|b ther only|b they are|b they cost|b they grow|b thi in|b thing out
-4 b think ive|b thirteen pas|b thos plac|b thought is|b thre sentenc|b throw $|b tim <facts>|b tim gon
-4 b tim longer|b tim when|b to anyon|b to char|b to feel|b to hand|b to newest|b to see|b to shar|b to someon
-4 b to worry|b tru about|b trunc $|b try yet|b two again|b two element|b two idea|b two item|b two loop
-4 b two part|b two stand|b typ <asked>|b uncl <talk>|b unclear $|b undefin <talk>|b underscor <asked>
-4 b underscor valu|b understand every|b use discard|b visit every|b water and|b way <facts>|b we <facts>
-4 b we read|b well <shown>|b wer in|b what brought|b what follow|b what id|b what sens|b whatever pac
-4 b when <facts>|b when we|b wher another|b whether it|b whether that|b whil the|b who doesnt|b who said
-4 b with <shown>|b with all|b with each|b with few|b with which|b with yourself|b wont $|b wont catch
-4 b work out|b worst $|b would be|b would such|b would worry|b wouldnt $|b ya $|b you a|b you alter|b you as
-4 b you left|b you point|b you rather|b you scan|b you step|b youd hand|b youd most|b youd still|b your hold
-4 b your schem|b your sentenc|b your team|b youv mad|b youv put|b zero dot|b zero one|guess describ
-4 guess explain|guess halv|guess read|guess why|guess youll|language new|language without|leads figur
-4 leads good|leads sid|nothing as|nothing being|nothing bles|nothing earliest|nothing equal|nothing fewer
-4 nothing hey|nothing mor|nothing nam|nothing num|nothing paus|nothing rough|nothing skip|nothing speak
-4 nothing within|plan can|plan eight|plan start|plan that names lov|plan that names show|plan your
-4 question corner|question different|question eighteen|question ha|question one|question reports|question six
-4 question then|question try|question want|remark carry|remark every|remark fewer|remark fill|remark guilty
-4 remark left|remark remov|remark shall|remark sur|remark tak|remark that names asks|remark that names non
-4 remark that names use|reports aris|reports belong|reports bin|reports carry|reports child|reports const
-4 reports counter|reports eighty|reports exercis|reports exist|reports fenc|reports fun|reports hol|reports ice
-4 reports mother|reports person|reports pun|reports purpos|reports record|reports recursionerror|reports set
-4 reports spent|reports stamp|reports sur|reports timeout|reports toarray|reports train|reports union
-4 reports util|reports wet|requests accept|requests aloud|requests argu|requests cas|requests computer
-4 requests d|requests design|requests different|requests doubt|requests enjoy|requests fail|requests form
-4 requests fourth|requests halv|requests head|requests plain|requests print|requests reject|requests serv
-4 requests step|requests tak|requests tiny|requests train|requests worth|requests wrap|requests wrot
-4 s <said> are|s <said> do|s <said> fiv|s <said> her|s <said> keyerror|s <said> les|s <said> many|s <said> mean
-4 s <said> mor|s <said> yourself|s <shown> begin|s <shown> gav|s <shown> than|s <shown> twic|s <shown> undefin
-4 s <shown> wev|s <shown> you|s ^ afterward|s ^ away|s ^ bob|s ^ comprehension|s ^ daughter|s ^ either|s ^ elif
-4 s ^ excus|s ^ fewer|s ^ gonna|s ^ hi|s ^ hung|s ^ match|s ^ mirror|s ^ often|s ^ past|s ^ phon|s ^ positiv
-4 s ^ reach|s ^ show|s ^ test|s ^ their|s ^ third|s ^ to|s ^ together|s ^ undefin|s ^ unlik|s ^ way
-4 s ^ whistl|s ^ wrot|s a failur|s a pag|s a row|s a say|s a sign|s a slash|s a tre|s a with|s a word
-4 s about now|s about through|s about tim|s after other|s all the|s alway for|s among youv|s an error
-4 s and <shown>|s and befor|s and fail|s and new|s and queu|s and they|s and valu|s any you|s approach on
-4 s are choos|s are from|s argument the|s as <shown>|s as has|s at each|s at first|s at fiv|s at instant
-4 s at smaller|s at worst|s away you|s be <shown>|s be twic|s been a|s befor test|s best in|s bigger <shown>
-4 s boolean <shown>|s both mor|s by <said>|s by and|s by it|s by measur|s can along|s can frustrat|s can on
-4 s can one|s candidat the|s cant assign|s cas want|s certain a|s check befor|s closer one|s colleagu to
-4 s com a|s comfortabl on|s comment the|s common <shown>|s continu the|s cost your|s could first|s could follow
-4 s could go|s could invent|s count of|s crash the|s curiou the|s curiou youd|s decision <shown>|s did finish
-4 s did learn|s did stop|s differ the|s do each|s do rely|s do trust|s doe idea|s doe mean|s doe tim|s dot the
-4 s doubl and|s down for|s down my|s draw and|s element <said>|s encourag to|s end each|s end every
-4 s equal thre|s every the|s everyth green|s fall zero|s feel you|s fifteen remain|s fifty minu|s first first
-4 s first is|s first your|s for colleagu|s for miss|s for most|s for today|s for yet|s four as|s four fail
-4 s four pas|s four with|s fre the|s from bit|s from left|s front you|s given with|s go a|s got a|s got tim
-4 s had maintain|s hand back|s happy clear|s has and|s has hundr|s has unus|s hav ten|s head you
-4 s heard correct|s her go|s how an|s idea you|s if <shown>|s if help|s ill as|s ill be|s im what|s in bad
-4 s in colour|s in doubl|s in meantim|s in recursion|s in schem|s in sys|s in think|s includ that|s index one
-4 s input which|s insid <said>|s into tim|s is about|s is interfac|s is normal|s is thousand|s is top
-4 s is welcom|s isnt in|s it i|s it lik|s it two|s it who|s its is|s its with|s keep card|s kept not
-4 s lambda <shown>|s leav choic|s led to|s left <shown>|s left a|s left is|s let <said>|s let for|s lon <shown>
-4 s longest took|s loop for|s loop the|s low high|s mad a|s mad choos|s mad not|s mak sur|s mak ten|s mak you
-4 s many she|s mark the|s may whatever|s me cod|s me follow|s me short|s might miss|s modul bisect|s moment a
-4 s moment that|s mor in|s mor would|s much work|s nam with|s nest <shown>|s next each|s nin a|s not anywher
-4 s not wher|s notebook the|s now you|s of as|s of bracket|s of good|s of indic|s of kid|s of length
-4 s oldest newest|s on either|s on hundr|s on input|s one me|s one swallow|s one turn|s only first|s open you
-4 s or dot|s or struct|s order the|s out its|s out ten|s out ther|s out youd|s part <shown>|s paus for
-4 s paus you|s pick four|s pick second|s plan with|s play interviewer|s pleasur <shown>|s point one
-4 s problem another|s program play|s question me|s rather found|s rather say|s rather the|s recursionerror the
-4 s remov of|s repeat to|s rest your|s result the|s return new|s review own|s round until|s say four|s say what
-4 s second a|s see chang|s see screen|s setrecursionlimit it|s seven with|s sign the|s sit to|s slash a
-4 s slic <said>|s slot the|s som and|s somebody the|s sort out|s sort with|s speak it|s spoil fun|s start an
-4 s start it|s start what|s structur <shown>|s such thing|s sum its|s suppos doubt|s suppos want|s ten to
-4 s test as|s test green|s test it|s than and|s than les|s that fair|s that half|s that leav|s that littl
-4 s that non|s that or|s that pair|s that think|s that us|s thatd <shown>|s thatd a|s the aloud
-4 s the altogether|s the another|s the doesnt|s the expect|s the fit|s the inf|s the is|s the might|s the nin
-4 s the offic|s the person|s the recommend|s the shop|s the stretch|s the wher|s the within|s them a|s them for
-4 s then both|s then onc|s ther in|s thing ask|s thing still|s think through|s tie the|s till meet|s tim from
-4 s tim proportion|s tim spac|s to array|s to was|s today a|s tru the|s turn your|s twenty <shown>
-4 s two another|s two by|s two hav|s two just|s two look|s two on|s two would|s understand without
-4 s understand word|s understand you|s unles giv|s until hit|s until round|s up thre|s us the|s use up
-4 s variabl when|s wait after|s walk onc|s walk until|s want it|s want try|s was error|s way do|s we <shown>
-4 s wer as|s what doe|s what largest|s what pric|s what result|s what thos|s what told|s when at|s when got
-4 s when sort|s whenever ready|s whenever suit|s wher can|s whether belong|s which fin|s which to|s whichever it
-4 s whil of|s whil typ|s why two|s will know|s with cod|s with element|s with eye|s with in|s with map
-4 s without it|s word word|s word your|s would caught|s would compar|s would comput|s would hand|s would pick
-4 s would prefer|s wouldnt that|s wrong a|s you <said>|s you any|s you awkward|s you car|s you choos
-4 s you enough|s you item|s you look|s you might|s your com|s your might|s your small|s your spend|s your think
-4 s youv an|s youv back|s zero length|s zero of|s zero ten|sets up far|sets up left|sets up littl
-4 sets up maintain|sets up program|sets up sorry|sets up tabl|sets up thought|syntax at|syntax empty|syntax end
-4 syntax how|syntax sinc|syntax sys|tells add|tells blank|tells certain|tells clos|tells deepcopy|tells drin
-4 tells exceed|tells fact|tells foot|tells fraction|tells giv|tells grab|tells grandparent|tells ground
-4 tells hand|tells hes|tells interfac|tells l|tells list|tells mark|tells minimum|tells morn|tells music
-4 tells ordinary|tells party|tells path|tells rang|tells replac|tells restart|tells sho|tells simp|tells singl
-4 tells smell|tells stamp|tells subtract|tells task|tells tea|tells tidy|tells unles|tells usual
-4 tells whatsoever|tells youd|w anyon|w arraylist|w attributeerror|w body|w bos|w card|w chessboard|w company
-4 w cur|w del|w drin|w drink|w exit|w expectation|w fallback|w fewest|w firm|w form|w forth|w found
-4 w fourth|w g|w glad|w grandfather|w guarant|w hat|w honey|w ignor|w learnt|w least|w ledger|w lik
-4 w meantim|w merg|w nearest|w o|w occur|w parameter|w portion|w quadrillion|w rol|w schem|w shoot|w som
-4 w someon|w song|w spok|w suggest|w suppos|w surround|w taller|w tend|w tonight|w unlik|w whiteboard
-4 w wrestl|w year|w yet
-3 advises <asked>|advises apart|advises better|advises charat|advises chat|advises cur|advises drawer
-3 advises encourag|advises fit|advises goe|advises lie|advises linear|advises lower|advises middl|advises plain
-3 advises short|advises sixty|advises stat|advises total|advises version|advises way|asks begin|asks big
-3 asks bug|asks cell|asks dominat|asks expression|asks harder|asks hurt|asks open|asks pay|asks plainest
-3 asks position|asks predict|asks put|asks python|asks reader|asks result|asks special|asks stop|asks surpris
-3 asks teammat|asks went|b <said> along|b <said> clas|b <said> comprehension|b <said> cur|b <said> n
-3 b <said> plu|b <said> result|b <said> spread|b <said> thing|b <said> toward|b <said> yet|b <said> zero
-3 b <shown> alway|b <shown> another|b <shown> are|b <shown> arrang|b <shown> b|b <shown> best|b <shown> downward
-3 b <shown> earlier|b <shown> enough|b <shown> later|b <shown> often|b <shown> on|b <shown> show|b <shown> str
-3 b <shown> thatd|b <shown> us|b <shown> we|b <shown> wrong|b ^ argument|b ^ basical|b ^ collection|b ^ colon
-3 b ^ comment|b ^ darlin|b ^ eighteen|b ^ float|b ^ gap|b ^ goodnes|b ^ happy|b ^ help|b ^ henc|b ^ hon
-3 b ^ hop|b ^ ill|b ^ input|b ^ iterat|b ^ kid|b ^ littl|b ^ mat|b ^ match|b ^ mayb|b ^ mirror|b ^ must
-3 b ^ nest|b ^ output|b ^ pardon|b ^ point|b ^ pretend|b ^ scan|b ^ sound|b ^ spac|b ^ squar|b ^ tochararray
-3 b ^ two|b ^ you|b a cod|b a decent|b a formula|b a generou|b a handful|b a lorry|b a messy|b a modest
-3 b a modul|b a position|b a reader|b a stamp|b a subtraction|b a train|b a voic|b a waiter|b about one
-3 b about twelv|b account for|b add each|b add its|b addition per|b afternoon $|b afterward $|b against that
-3 b all cas|b all small|b all told|b already in|b also <asked>|b an exclamation|b and cold|b and just
-3 b and never|b and sav|b and slid|b and that|b and work|b another look|b answer ther|b any <odd>|b any two
-3 b anyth <talk>|b appreciat your|b approach <facts>|b are and|b are six|b are still|b are when|b arent <shown>
-3 b as one|b as that|b as well|b at what|b at when|b at your|b aunt $|b back <shown>|b bad <asked>|b bad cas
-3 b bar $|b be <shown>|b be then|b be unsur|b befor <asked>|b befor its|b begin when|b being <odd>|b below it
-3 b best <talk>|b bet $|b bet <odd>|b bit <asked>|b bool or|b bos <talk>|b both are|b both for|b bug you
-3 b but a|b but never|b call know|b call with|b cam <talk>|b cam with|b can compar|b can paus|b candidat who
-3 b cant pick|b cas was|b cas would|b cas youd|b cat $|b chang to|b charat $|b chart of|b choic to
-3 b clos <facts>|b closer $|b cod say|b cod through|b cod visit|b com <shown>|b com again|b comma $
-3 b complain about|b concentrat $|b contain it|b content of|b cook up|b cost <shown>|b could they|b couldnt say
-3 b crackl a|b cup $|b current <facts>|b darlin $|b day and|b decid how|b decision i|b del <facts>|b describ it
-3 b design <shown>|b dict it|b differ when|b direction $|b distinct <talk>|b distinct sequenc|b do <asked>
-3 b do hav|b do hop|b do then|b do thing|b do what|b doe an|b doe thi|b dog $|b dont we|b dot inf
-3 b doubl slash|b each against|b each box|b each guest|b each visit|b element by|b eleven <facts>|b els you
-3 b end for|b end on|b entry $|b equal the|b error about|b error cam|b ever <facts>|b ever need|b every element
-3 b every other|b everyth in|b except for|b expect <facts>|b expect four|b expect wer|b fail <shown>|b fail and
-3 b fall $|b favourit <odd>|b feel <facts>|b feel <talk>|b feel with|b few <odd>|b fifteen <facts>|b fifty $
-3 b fil still|b fill them|b first half|b first what|b fiv or|b flat $|b float of|b for on|b for plain
-3 b for som|b for try|b for twenty|b for your|b found out|b found that|b four cas|b fourteen $|b fre tim
-3 b from one|b from say|b frustrat $|b full of|b fun <talk>|b further down|b gav an|b generation $|b got a
-3 b got eight|b had another|b had we|b half <asked>|b handful of|b hardest <facts>|b has ten|b has visit
-3 b hav someth|b hav up|b head at|b hear <facts>|b heard <talk>|b heard your|b her two|b hol $|b hold only
-3 b hon $|b honey $|b hot and|b i drop|b i expect|b i hand|b i never|b i saw|b i should|b i speak|b i suggest
-3 b idea for|b if <facts>|b if <talk>|b if i|b im as|b im hold|b im keen|b imagin a|b in each|b in half
-3 b in thes|b in two|b in whichever|b input <talk>|b int $|b int <said>|b int <talk>|b interrupt $|b into zero
-3 b inward from|b is again|b is between|b is busy|b is carry|b is common|b is drop|b is eight|b is everyth
-3 b is giv|b is next|b is nic|b is on|b is or|b is replac|b is seen|b isnt my|b it <asked>|b it and
-3 b it crash|b it depend|b it however|b it just|b it return|b it slow|b it would|b its <talk>|b its answer
-3 b its green|b its only|b its overfull|b its run|b its typ|b ive put|b ive taken|b job would|b keep <odd>
-3 b keep pull|b knock $|b know befor|b know its|b last bit|b last round|b last thought|b lean that
-3 b least comfortabl|b least you|b left for|b leftmost one|b leg $|b len of|b les that|b les the|b let you
-3 b letter u|b lie between|b lik my|b lin do|b lin isnt|b lin nin|b listen clos|b littl one|b loop do|b mad $
-3 b many <talk>|b many distinct|b many mor|b map each|b mark on|b mark wher|b match <shown>|b may hav|b may or
-3 b mayb $|b me a|b me if|b me into|b me stay|b memory at|b messag say|b met <talk>|b method <shown>
-3 b might surpris|b million and|b mind a|b minu seven|b moment doe|b mov <odd>|b mov over|b much do|b must go
-3 b must hav|b my bos|b my dad|b my nan|b my window|b neither <odd>|b next <odd>|b nic to|b nin pass
-3 b nineteen minut|b no <talk>|b not judg|b notic about|b now is|b null $|b of book|b of insertion|b of someth
-3 b of wait|b off a|b old entry|b on befor|b on cas|b on if|b on in|b on whil|b onc wer|b one beyond|b one by
-3 b one follow|b one item|b one on|b one wait|b one way|b only <said>|b only read|b opposit <facts>|b or it
-3 b or les|b or may|b or six|b or tak|b or undefin|b other all|b out already|b out right|b outer <shown>
-3 b output look|b over what|b pair <asked>|b pair <facts>|b pair in|b pair that|b pars $|b part <facts>
-3 b part in|b part that|b part would|b pas it|b pass and|b paus ther|b peopl <talk>|b perfect <odd>
-3 b perfect okay|b pictur a|b plac <odd>|b plac on|b plan <shown>|b plan onc|b plat $|b play your|b pleasur $
-3 b plu two|b pointer <talk>|b position $|b practic <talk>|b predict the|b present <talk>|b present one
-3 b press <talk>|b press run|b problem a|b problem at|b promis to|b provid the|b push $|b put it|b python its
-3 b question <asked>|b question <odd>|b question <shown>|b question mark|b quick at|b quit som|b rac $|b rais $
-3 b read <said>|b read at|b real <odd>|b reason behind|b recommend <said>|b remember is|b repeat till
-3 b replac the|b request $|b result $|b right after|b ring $|b round could|b russian <odd>|b russian doll
-3 b say a|b say aloud|b say each|b say youv|b say zero|b scissor $|b seat <talk>|b seen a|b select from
-3 b send <talk>|b settl in|b shap $|b shap of|b should that|b should we|b show in|b sign <asked>|b simp stop
-3 b sinc the|b sit insid|b six $|b six and|b sixteen pass|b sixty $|b so far|b so i|b som <facts>
-3 b somebody who|b someth about|b someth off|b song $|b sort of|b spend it|b split $|b split it|b spread the
-3 b stack <asked>|b stamp is|b stand at|b start on|b statement <facts>|b statement promis|b stay <odd>|b stay in
-3 b step in|b still cant|b stir $|b straight <shown>|b such $|b suppos all|b suppos it|b surpris you
-3 b suspect $|b tabl $|b tak it|b talk for|b talk on|b test expect|b test from|b test in|b test that
-3 b than <odd>|b than expect|b than most|b that already|b that dont|b that go|b that situation|b that suit
-3 b that with|b the <odd>|b the argument|b the box|b the bus|b the computer|b the kind|b the larger
-3 b the librarian|b the moment|b the parameter|b the platform|b the power|b the result|b the talk|b the text
-3 b the train|b the window|b then <asked>|b ther after|b ther be|b they sit|b thi plan|b thi went|b thi work
-3 b thing i|b thre fail|b thre other|b thre wher|b through thi|b throw the|b til <odd>|b till $|b tim might
-3 b to an|b to ask|b to clear|b to explor|b to nod|b to play|b to sav|b to touch|b toarray $
-3 b together <asked>|b together with|b too long|b too quiet|b took you|b touch the|b toward <facts>|b tray $
-3 b treat as|b trip it|b try thre|b tupl $|b tupl can|b two $|b two didnt|b two kid|b two structur|b typ is
-3 b u gav|b uneven <shown>|b unit $|b until it|b up onc|b use <talk>|b use a|b use enumerat|b valueerror when
-3 b variabl <talk>|b version <talk>|b voic <talk>|b w $|b wait a|b walk <asked>|b walk through|b want and
-3 b was count|b was unus|b was zero|b way <odd>|b way over|b way through|b we begin|b we had|b we let
-3 b well enough|b went through|b wer allow|b wer just|b wer sur|b wev been|b wev plenty|b what all|b what gav
-3 b what let|b what lie|b what mov|b what not|b what number|b what test|b what tim|b what wer|b wher every
-3 b wher she|b wher thre|b wher wer|b wher your|b whether a|b whether one|b whether they|b which <odd>
-3 b which order|b which test|b whil <said>|b who want|b why would|b window if|b window with|b wish $|b with and
-3 b with minu|b with nin|b with whatever|b without ever|b without repeat|b wobbl $|b wont settl|b word and
-3 b work <shown>|b work grow|b would speak|b would stand|b would with|b wrap it|b writ first|b writ new
-3 b writ the|b written in|b written it|b yes and|b you app|b you arent|b you assign|b you caught|b you clear
-3 b you hav|b you last|b you met|b you narrat|b you ready|b you skip|b you som|b you start|b youd expect
-3 b youd sort|b your cod|b your formula|b your hand|b your interviewer|b youv written|guess about the language im
-3 guess about the language sort|guess after|guess append|guess convinc|guess seven|guess um|guess whatever
-3 guess without|language assign|language bracket|language grid|language its|language left|language unles
-3 leads aloud|leads depend|leads happy|leads link|leads task|leads tomorrow|leads typ|leads written
-3 nothing assum|nothing backward|nothing blank|nothing character|nothing com|nothing everyon|nothing input
-3 nothing key|nothing may|nothing most|nothing nobody|nothing not|nothing output|nothing read|nothing wherea
-3 nothing whether|nothing wrong|plan by|plan finish|plan happen|plan last|plan okay|plan one|plan say
-3 plan speak|plan that names for|plan that names given|plan that names im|plan that names ive|plan that names onc
-3 plan that names pleas|plan that names right|plan that names so|question anyth|question decid|question fifteen
-3 question get|question isnt|question itll|question put|question python|question round|question start
-3 question tie|question toward|remark be|remark doe|remark filter|remark hurry|remark in|remark ind|remark itd
-3 remark long|remark number|remark position|remark round|remark squar|remark that names all
-3 remark that names dont|remark that names last|remark that names low|remark that names push|remark that names show
-3 remark thi|remark use|remark v|remark wev|remark whos|remark with|remark worry|reports afterward
-3 reports availabl|reports averag|reports cheat|reports company|reports concret|reports cover|reports current
-3 reports detail|reports energy|reports enter|reports everywher|reports explor|reports fami|reports fellow
-3 reports flat|reports follow|reports found|reports gap|reports glas|reports hand|reports henc|reports holiday
-3 reports hon|reports honey|reports kept|reports kne|reports knock|reports laid|reports larg|reports liberty
-3 reports lock|reports nervou|reports newcomer|reports occur|reports outward|reports pac|reports python
-3 reports ran|reports rang|reports ready|reports red|reports salt|reports self|reports shelv|reports shut
-3 reports silenc|reports snip|reports somewher|reports stat|reports str|reports trad|reports use|reports yield
-3 requests apart|requests comfortabl|requests eye|requests fre|requests moment|requests pac|requests pardon
-3 requests red|requests task|requests wait|requests walk|requests wall|requests whatever|requests wherever
-3 requests wish|s <said> d|s <said> dont|s <said> down|s <said> end|s <said> order|s <said> pick|s <said> was
-3 s <said> wher|s <shown> anywher|s <shown> bother|s <shown> chang|s <shown> doubl|s <shown> ear
-3 s <shown> enumerat|s <shown> forty|s <shown> given|s <shown> hundr|s <shown> im|s <shown> includ|s <shown> is
-3 s <shown> learn|s <shown> log|s <shown> much|s <shown> nlargest|s <shown> number|s <shown> opener
-3 s <shown> paper|s <shown> promis|s <shown> remov|s <shown> right|s <shown> separat|s <shown> shar
-3 s <shown> sinc|s <shown> thre|s <shown> tiny|s <shown> together|s <shown> trust|s <shown> tupl|s <shown> werent
-3 s <shown> whos|s <shown> x|s ^ assumption|s ^ better|s ^ call|s ^ comma|s ^ compiler|s ^ confirm|s ^ current
-3 s ^ darlin|s ^ del|s ^ don|s ^ er|s ^ faint|s ^ feed|s ^ front|s ^ gap|s ^ gran|s ^ henc|s ^ hon|s ^ id
-3 s ^ ignor|s ^ liv|s ^ lopsid|s ^ mat|s ^ mightnt|s ^ mother|s ^ multiply|s ^ need|s ^ pardon|s ^ pas
-3 s ^ pictur|s ^ pretend|s ^ python|s ^ road|s ^ salt|s ^ short|s ^ slow|s ^ spent|s ^ toward|s ^ trip|s ^ up
-3 s ^ us|s ^ v|s ^ weight|s ^ wrap|s a a|s a along|s a cas|s a coat|s a fact|s a go|s a pair|s a plac
-3 s a result|s a wher|s about billion|s about miss|s about plan|s about worst|s add what|s after lin
-3 s ahead <said>|s all now|s along you|s already its|s an mark|s an may|s an rather|s and and|s and behind
-3 s and colon|s and keep|s and most|s and on|s and twin|s another that|s answer a|s answer two|s any them
-3 s are and|s are happy|s are ready|s arent to|s as cam|s as found|s as got|s as statement|s at an|s at border
-3 s at far|s at fourth|s at station|s at top|s aunt <shown>|s back your|s be away|s been littl|s belong one
-3 s between <shown>|s bool <shown>|s by at|s by of|s by sam|s by way|s c enumerat|s call a|s cam and
-3 s can hear|s can over|s cant any|s cant hash|s cant which|s carry from|s cas fail|s choic <shown>|s choos and
-3 s cod about|s cod an|s cod of|s cod thre|s cod you|s colleagu <shown>|s com you|s comma equal|s compar what
-3 s confirm rul|s cost it|s could me|s could one|s count the|s curiou you|s decid you|s decision you
-3 s dictionary a|s did com|s did do|s did look|s divid round|s do add|s do find|s do gain|s do lookup
-3 s do predict|s do second|s do variabl|s doe begin|s doe comparison|s doe depend|s doe grow|s doe know
-3 s doe method|s doe result|s doe second|s doe show|s doe statement|s doing ther|s down it|s draw to|s each do
-3 s each for|s each hold|s each start|s ear lat|s either is|s either may|s els the|s end it|s enjoy rest
-3 s equal comma|s every <said>|s every was|s everyth except|s exact your|s exist to|s expect you|s explain a
-3 s eye the|s fifteen a|s fin <shown>|s finish then|s fiv <shown>|s for at|s for befor|s for last
-3 s for newcomer|s for out|s for ther|s four nin|s four zero|s fourteen of|s from point|s from test
-3 s front your|s gain it|s gav wher|s giv for|s giv tak|s giv troubl|s got and|s got for|s had be
-3 s halfway now|s halfway the|s hand out|s happen them|s hav and|s hav run|s hav too|s hav try|s hear in
-3 s hear on|s hear voic|s height and|s help to|s hold on|s hous that|s how distinct|s how do|s how look
-3 s how run|s hundr and|s i and|s i heard|s i mark|s i nam|s i settl|s id hear|s idea from|s if don|s if els
-3 s if feel|s if halv|s if item|s if never|s if tim|s ill that|s im at|s im judg|s im listen|s in book
-3 s in bracket|s in last|s in output|s in stretch|s in tabl|s in trac|s in you|s into array|s into test
-3 s inward both|s is by|s is down|s is includ|s is natural|s is proper|s is reason|s is sam|s is tidy
-3 s is volum|s it away|s it everyth|s it into|s it just|s it off|s it peac|s it ten|s it than|s it whatever
-3 s it without|s it word|s its decision|s its just|s its lin|s its not|s its slash|s its think|s itself <said>
-3 s ive my|s judg for|s just condition|s know it|s last it|s last was|s lay the|s learn that|s leav part
-3 s length one|s les with|s let fiv|s let how|s let ten|s let thi|s lip seal|s look along|s look in|s look mor
-3 s look that|s mad stop|s mak empty|s many at|s math inf|s max an|s may may|s me plan|s me story|s me valu
-3 s memory need|s middl a|s min the|s minut that|s minut thi|s moment you|s mov by|s my is|s my shelf
-3 s nam squar|s never been|s never to|s newcomer the|s next the|s next would|s nic hav|s no befor|s number you
-3 s of equal|s of exist|s of fil|s of help|s of in|s of position|s of result|s of short|s of thousand
-3 s of wher|s often <said>|s often ther|s on <said>|s on les|s on plat|s on third|s one along|s one another
-3 s one at|s one their|s one touch|s one we|s out last|s out now|s output the|s over one|s over your
-3 s pas equal|s peopl whil|s pick of|s plac it|s plain the|s point the|s point your|s pointer the|s possib you
-3 s problem the|s program about|s put plan|s read tomorrow|s red the|s remember most|s repeat its|s repeat sam
-3 s ring the|s run an|s run eight|s run onc|s sam you|s say bit|s say for|s say last|s say statement
-3 s second in|s see your|s set one|s set the|s shall go|s shall let|s she befor|s sheet a|s short would
-3 s shortest you|s should reject|s show a|s show to|s show twic|s show what|s sign <said>|s silenc perfect
-3 s six in|s small that|s small you|s smallest for|s som now|s someth your|s somewher <shown>|s speak each
-3 s spread <said>|s start to|s statement for|s stay sam|s stop a|s stor <said>|s sum <shown>|s sum two
-3 s sur dont|s swap <shown>|s sweep <shown>|s tak one|s tak tim|s tal all|s test fiv|s test four|s test from
-3 s test pass|s test red|s test thi|s that cas|s that catch|s that clear|s that could|s that for|s that had
-3 s that isnt|s that lov|s that my|s that only|s that pass|s that show|s that thing|s the coupl|s the depend
-3 s the grow|s the has|s the onc|s the permit|s the sort|s the stop|s the tomorrow|s the train|s the two
-3 s the which|s their are|s their together|s them now|s them ther|s them up|s them you|s then for|s ther a
-3 s ther eight|s ther enough|s ther fiv|s ther index|s ther piec|s ther pressur|s ther quarter|s thes are
-3 s they a|s theyr sam|s thi quit|s thing wer|s think nasty|s think would|s thousand took|s thre back
-3 s threw error|s through <shown>|s to dot|s to its|s to just|s to other|s to thought|s to would
-3 s together <shown>|s told about|s told that|s too as|s trac cod|s trac the|s try out|s twelv <shown>
-3 s twenty gon|s twic <shown>|s two cas|s two cost|s two les|s two most|s two of|s two so|s two swap|s two tim
-3 s two to|s unles say|s until settl|s use <shown>|s valu <shown>|s variabl after|s version the|s walk with
-3 s want thre|s was one|s was the|s was your|s we anyth|s we paus|s we start|s we stop|s we up|s went the
-3 s wer tim|s wev half|s wev of|s what did|s what differenc|s what estimat|s what know|s what must|s what read
-3 s what speak|s what statement|s what test|s what valu|s what wait|s whatever suit|s when someth|s when suit
-3 s when tim|s wher coat|s wherever <said>|s wherever feel|s which chang|s which not|s which thes|s which they
-3 s whil was|s whil with|s why work|s will cod|s will up|s with approach|s with but|s with fix|s with method
-3 s with new|s with of|s with over|s with plu|s with point|s wont how|s wont up|s work already|s would app
-3 s would approach|s would ask|s would behav|s would bet|s would comparison|s would measur|s would nasty
-3 s would prov|s would spend|s would thi|s would too|s would version|s would wrong|s wouldnt to|s writ test
-3 s wrong not|s wrot down|s you another|s you draw|s you far|s you linear|s you nasty|s you non|s you select
-3 s you two|s youd bigint|s youd every|s youll at|s your feel|s your for|s your friend|s your handl|s your lik
-3 s your return|s your show|s your twenty|s your version|s your visit|s youv minut|s youv twelv|s zero <shown>
-3 s zero it|s zero you|sets up <n>|sets up argument|sets up consider|sets up fals|sets up gav|sets up interest
-3 sets up loud|sets up nic|sets up pictur|sets up search|sets up someth|sets up top|sets up try|syntax all
-3 syntax argument|syntax discard|syntax linear|syntax loop|syntax multiply|syntax noth|syntax print|syntax rough
-3 syntax tell|syntax to|syntax whatever|syntax whol|tells anywher|tells attention|tells billion|tells cam
-3 tells chair|tells compiler|tells cover|tells earliest|tells feet|tells floor|tells fruit|tells gues
-3 tells halfway|tells handy|tells hold|tells im|tells inf|tells integer|tells iterat|tells javascript|tells k
-3 tells kitchen|tells lid|tells lik|tells market|tells mes|tells mightnt|tells miss|tells moment|tells mountain
-3 tells narrower|tells pag|tells parameter|tells pond|tells recursion|tells refer|tells roof|tells runner
-3 tells salt|tells shout|tells sketch|tells snip|tells spell|tells spread|tells sunny|tells taken
-3 tells therefor|tells thrown|tells trunc|tells try|tells underscor|tells wagon|tells wanna|w achiev
-3 w afternoon|w allow|w ann|w appl|w arrangement|w asleep|w attack|w ballot|w bookshelf|w bread|w chair
-3 w chapter|w chew|w church|w complexity|w concentrat|w crack|w cup|w dad|w dark|w darlin|w depend|w detail
-3 w earliest|w elif|w energy|w er|w explanation|w exploration|w feet|w field|w flat|w frown|w gal|w got
-3 w gran|w grant|w greek|w grew|w handful|w hasnt|w henc|w hors|w import|w impression|w insert|w insertion
-3 w int|w jar|w lad|w lay|w linkedlist|w loan|w longest|w march|w number|w nut|w older|w option|w pair
-3 w party|w period|w plainest|w platform|w pond|w possibl|w post|w pres|w quot|w runecountinstr|w scissor
-3 w seventeen|w shak|w sight|w slot|w somethin|w spoken|w stir|w street|w sugar|w suggestion|w sweet|w swim
-3 w thes|w thread|w throw|w tied|w titl|w tochararray|w typ|w unpack|w visibl|w wagon|w wasnt|w wider
-3 w written
-2 acts ^ sets up|advises bar|advises discus|advises expect|advises found|advises im|advises leav|advises log
-2 advises rough|advises sip|advises siz|advises somewher|advises taken|advises treat|asks accord|asks agre
-2 asks aloud|asks besid|asks bill|asks cam|asks carry|asks comfortabl|asks extra|asks fast|asks help|asks hm
-2 asks lost|asks loud|asks overlook|asks promis|asks receiv|asks reckon|asks rest|asks right|asks task
-2 asks unclear|asks weigh|b <said> form|b <said> no|b <said> still|b <shown> along|b <shown> cas
-2 b <shown> encourag|b <shown> his|b <shown> k|b <shown> keep|b <shown> need|b <shown> sav|b <shown> stamp
-2 b <shown> sum|b <shown> surviv|b <shown> used|b <shown> wher|b <shown> word|b ^ almost|b ^ array|b ^ bob
-2 b ^ don|b ^ giv|b ^ heaven|b ^ laid|b ^ mention|b ^ pray|b ^ till|b ^ w|b a bookshelf|b a compar
-2 b a decision|b a field|b a finger|b a grand|b a look|b a matter|b a negativ|b a pen|b a sentenc
-2 b a stopwatch|b a strok|b a union|b about what|b advis you|b all <said>|b all hundr|b all up|b along a
-2 b alway <shown>|b alway clear|b alway do|b alway fill|b an ordereddict|b an ordinary|b and b|b and from
-2 b and goe|b and re|b and send|b another day|b any <facts>|b appreciat the|b approach is|b are as|b are build
-2 b are twenty|b are what|b array dot|b ask $|b at hom|b averag $|b away $|b awkward $|b be too|b befor it
-2 b behind my|b blew up|b build <asked>|b builtin <said>|b byt <talk>|b cach $|b can giv|b cant confirm
-2 b cant mis|b cant nam|b capital <odd>|b check a|b chew on|b clever $|b climb $|b clu at|b cod and
-2 b cod handl|b cod review|b cod see|b cod would|b com as|b com back|b comfortabl wher|b comma on|b confirm it
-2 b consider $|b could run|b could that|b could your|b count be|b count them|b current <said>|b daughter <talk>
-2 b depth is|b describ that|b did we|b div down|b doe anyth|b doe most|b doe someth|b doesnt hav|b dot from
-2 b doubl one|b drop out|b each on|b each turn|b easi $|b eighteenth $|b end no|b end without|b enjoy listen
-2 b even that|b ever goe|b every later|b every moment|b everyon <shown>|b expect and|b far as|b few small
-2 b fewer <shown>|b fil at|b floor from|b floor of|b for <talk>|b for fifteen|b for is|b for negativ|b for what
-2 b forget <facts>|b formula with|b four fail|b from som|b full $|b gav one|b giv <facts>|b giv it
-2 b glad <talk>|b go from|b goe $|b goe <facts>|b going <talk>|b going at|b going through|b grant $|b green $
-2 b half that|b happen along|b hav ten|b hav the|b he has|b hear typ|b her <shown>|b high and|b hour $
-2 b how confident|b i repeat|b i wrot|b idea a|b idea are|b idea to|b ill glad|b information $|b insid the
-2 b interest $|b into one|b is ever|b is kept|b is normal|b is welcom|b it about|b it buy|b it doesnt|b it onc
-2 b it somewher|b it together|b it want|b it wherever|b iterat over|b its fullest|b its how|b itself rather
-2 b just befor|b just dont|b k $|b kept in|b keyword $|b laid out|b last pair|b last that|b leap <talk>
-2 b least as|b least one|b leav asid|b let check|b lin run|b list and|b log <odd>|b loop run|b loop would
-2 b mak an|b market $|b matter how|b matter to|b may start|b me every|b me over|b measur that|b memory <talk>
-2 b merg the|b microphon $|b min would|b moment your|b mor in|b mor interest|b much of|b much would|b mum $
-2 b must your|b my kitchen|b need <shown>|b need <talk>|b need that|b next mov|b no failur|b no rush
-2 b nobody is|b nod is|b non $|b number <facts>|b of an|b of cours|b of em|b of int|b of loop|b of only
-2 b of opener|b of sort|b old plac|b on nin|b on thos|b on zero|b one fix|b one lon|b one occur|b one with
-2 b only has|b open for|b order by|b other two|b output <talk>|b outset $|b over a|b over one|b paint <talk>
-2 b parent $|b part of|b partner <talk>|b passenger <talk>|b paus <talk>|b pick out|b pictur <odd>|b plan into
-2 b plu sign|b popitem <shown>|b position to|b preferenc $|b pressur $|b program <facts>|b program know
-2 b python <asked>|b question $|b question about|b queu $|b reach and|b register $|b rescu the|b rul on
-2 b run from|b say for|b secretary <talk>|b sentenc $|b sentenc what|b sequenc <talk>|b shak the|b she <asked>
-2 b she can|b shouldnt be|b simpler version|b sinc we|b sixty four|b sketch $|b slip in|b smallest <asked>
-2 b sock $|b somebody befor|b someon <odd>|b start at|b station $|b step did|b still <odd>|b str $|b strik $
-2 b suppos both|b tabl with|b tak <shown>|b talk <talk>|b talk to|b ten of|b that bother|b that cost
-2 b that fail|b that two|b the built|b the eighteenth|b the fallback|b the fun|b the insertion|b the market
-2 b the nois|b the open|b the plainest|b the scal|b the sequenc|b the timelin|b the twenty|b the whiteboard
-2 b their <said>|b ther half|b ther just|b ther non|b ther onc|b ther precis|b ther was|b they count|b they pas
-2 b theyr arrang|b thi again|b thi minut|b thi would|b thing it|b thirty <facts>|b thirty cam|b thos from
-2 b though <shown>|b thought behind|b thre is|b through a|b through loud|b to both|b to dat|b to keep
-2 b to offer|b to production|b to spend|b to use|b to which|b to wrap|b trad $|b twelv pas|b twenty <talk>
-2 b twenty minut|b two argument|b undefin if|b up twic|b up wherever|b use $|b use <odd>|b verdict $
-2 b verdict to|b version <asked>|b version is|b was befor|b was my|b was only|b was too|b we expect|b we try
-2 b well to|b wer we|b wev <asked>|b what about|b what had|b what put|b whenever <shown>|b whenever it
-2 b whenever you|b wher its|b which assumption|b which do|b which half|b which valu|b which word
-2 b whichever <said>|b who sit|b whol <odd>|b why a|b with an|b with too|b without <odd>|b without parenthes
-2 b wont rul|b would hurt|b wrap around|b x in|b you <talk>|b you break|b you busy|b you doubt|b you her
-2 b you leap|b you mean|b you mer|b you two|b you wrap|b youd defend|b youll ever|b your do|b your end
-2 b your information|b your last|b your minut|b your object|b your sit|b your weekend|b yourself and
-2 b youv <said>|b youv <talk>|b youv describ|b youv mention|b youv reach|guess about the language pas
-2 guess compar|guess everyth|guess hm|guess on|language add|language every|leads chair|leads loud|leads met
-2 leads piec|leads statement|leads touch|nothing bob|nothing choos|nothing explain|nothing fifty|nothing forgiv
-2 nothing ha|nothing off|nothing one|nothing pair|nothing under|nothing z|plan an|plan count|plan describ
-2 plan empty|plan every|plan folk|plan remember|plan sort|plan whoever|question a|question down|question each
-2 question on|question other|question pal|question sur|question thre|remark better|remark cross|remark eleven
-2 remark id|remark jump|remark les|remark o|remark on|remark python|remark stand|remark that names group
-2 remark that names les|remark that names sur|reports acros|reports admir|reports answer|reports builtin
-2 reports car|reports clas|reports coast|reports die|reports dinner|reports fre|reports halfway|reports hang
-2 reports however|reports interview|reports lay|reports lean|reports librarian|reports linkedhashmap
-2 reports manag|reports new|reports overwritten|reports p|reports pain|reports plac|reports pointer
-2 reports proportion|reports register|reports repeat|reports scissor|reports settl|reports special|reports stand
-2 reports strik|reports sweep|reports swim|reports tim|reports today|reports topic|requests among
-2 requests bottom|requests calm|requests fami|requests grab|requests languag|requests lean|requests near
-2 requests pen|requests prefer|requests somebody|requests whichever|s <said> eight|s <said> middl|s <said> six
-2 s <said> turn|s <said> we|s <said> welcom|s <said> whenever|s <said> whether|s <said> whil|s <shown> book
-2 s <shown> catch|s <shown> check|s <shown> com|s <shown> day|s <shown> doubt|s <shown> hashabl|s <shown> head
-2 s <shown> it|s <shown> los|s <shown> no|s <shown> past|s <shown> remain|s <shown> sav|s <shown> shorter
-2 s <shown> slow|s <shown> u|s <shown> yourself|s ^ burn|s ^ coat|s ^ confident|s ^ ear|s ^ echo|s ^ found
-2 s ^ hidden|s ^ javascript|s ^ lazy|s ^ nest|s ^ penny|s ^ peopl|s ^ pray|s ^ probab|s ^ regard|s ^ remov
-2 s ^ sequenc|s ^ silent|s ^ singer|s ^ sixty|s ^ smallest|s ^ sock|s ^ start|s ^ stuck|s ^ tak|s ^ track
-2 s ^ valueerror|s ^ w|s a began|s a can|s a cant|s a clerk|s a deal|s a pointer|s a sheet|s a stretch
-2 s about quarter|s about second|s about thi|s about word|s add one|s against one|s all would|s along the
-2 s alway at|s among <shown>|s an about|s an i|s an if|s an ther|s and again|s and heap|s and its|s and loop
-2 s and onc|s answer fiv|s are answer|s are bound|s around <said>|s as other|s as own|s as prefer|s back cas
-2 s be or|s be sam|s becaus took|s befor hand|s befor in|s began the|s begin the|s behind has|s believ the
-2 s both it|s both onc|s bring <shown>|s but last|s chang plan|s chang you|s choos short|s choos smallest
-2 s cod zero|s colleagu thi|s com for|s compar element|s compar the|s confirm deny|s cost what|s could all
-2 s could run|s could step|s couldnt you|s count fals|s count two|s decid for|s dequ collection|s different you
-2 s do now|s do twic|s doe each|s doe work|s don it|s down <said>|s each it|s each of|s each that|s edg the
-2 s element <shown>|s enjoy to|s error non|s ever forward|s explain <shown>|s feel what|s find how|s first i
-2 s first one|s fiv in|s fiv you|s for about|s for information|s for plac|s for question|s for that|s giv its
-2 s giv thre|s goe to|s hand one|s hand what|s happen that|s has you|s hav find|s hav paper|s hear its
-2 s hear of|s her last|s high a|s hop in|s how each|s how may|s hunt the|s i advis|s i only|s i them
-2 s if hear|s if hundr|s if isnt|s if pleas|s if sort|s if start|s ill the|s ill to|s im <said>|s im interest
-2 s in as|s in country|s in group|s in task|s into last|s is ahead|s is better|s is boolean|s is tim
-2 s is usual|s isnt one|s it also|s it been|s it eight|s it fre|s it les|s it mis|s it recent|s item out
-2 s its fin|s its in|s its or|s its pleasur|s itself <shown>|s itself than|s job each|s keep on|s keep run
-2 s key it|s languag <shown>|s last again|s last of|s learn you|s least <shown>|s least many|s les the
-2 s let six|s lo hi|s logarithm <shown>|s look all|s look over|s loop over|s mad say|s many of|s max it
-2 s me sur|s messy of|s met <said>|s might thi|s mor ten|s mor to|s most down|s most the|s mov finger
-2 s mov from|s much that|s must a|s my now|s n the|s neednt about|s neighbour are|s neighbour its|s never than
-2 s next iter|s next on|s no ever|s no may|s non open|s not than|s now a|s of between|s of hav|s of matter
-2 s of n|s of part|s of spot|s off last|s on i|s on team|s on twelv|s on youd|s onc read|s one could
-2 s one then|s only the|s or the|s other one|s out all|s own <said>|s own we|s pas comparator|s peopl that
-2 s peopl thi|s per is|s pick <said>|s pity <shown>|s plac its|s play for|s pop a|s precis you|s present cost
-2 s produc <said>|s put ther|s quiet me|s r c|s rang a|s reach it|s read cod|s rest to|s run idea|s run ten
-2 s said <shown>|s say they|s say thre|s separat of|s seven eight|s short and|s short that|s sinc <said>
-2 s sinc is|s skip <shown>|s small of|s someon for|s sort at|s spot it|s start <said>|s statement say|s step a
-2 s tak a|s tak away|s tak through|s talk it|s ten longer|s ten one|s test would|s that input|s that real
-2 s that straight|s the finish|s the however|s the isnt|s the itself|s the nam|s the red|s then me
-2 s ther twenty|s thi hand|s thi in|s thi your|s thing <shown>|s think thre|s through happen|s through loop
-2 s tim with|s to afterward|s to eighteenth|s to nam|s to reject|s to typ|s took last|s try two|s try you
-2 s tupl the|s twelv fourteen|s twelv to|s two count|s two first|s two form|s two youd|s typ a|s typ you
-2 s under two|s until is|s up fifty|s up her|s up or|s version point|s want your|s was befor|s was of
-2 s way your|s we over|s we thi|s we when|s went for|s wev minut|s what nic|s what see|s what shortest
-2 s what stat|s what tru|s what unclear|s what wer|s when over|s when set|s whenever lik|s wher to|s which mov
-2 s which thing|s whil loop|s whil think|s whil writ|s whoever <shown>|s will writ|s with smil|s with zero
-2 s work on|s work thi|s work which|s would buy|s would caller|s would expect|s would hop|s would leav
-2 s would most|s would sketch|s wouldnt all|s writ <shown>|s writ wher|s you and|s you asid|s you between
-2 s you dont|s you going|s you over|s you precis|s you youd|s youd thi|s youll out|s your doesnt|s your im
-2 s your touch|s your your|s yourself it|s youv <said>|s youv silent|s youv what|sets up caught
-2 sets up comparison|sets up complet|sets up information|sets up small|syntax key|syntax null|syntax number
-2 tells acces|tells becom|tells blew|tells breakfast|tells children|tells coin|tells constructor|tells cup
-2 tells dark|tells eighteenth|tells exploration|tells fallback|tells fast|tells field|tells folk|tells gam
-2 tells higher|tells low|tells mat|tells newspaper|tells offic|tells pack|tells pivot|tells report|tells sad
-2 tells sausag|tells spoken|tells spr|tells thread|tells wev|tells win|w among|w ampersand|w best
-2 w binarysearch|w blew|w breakfast|w british|w busiest|w calm|w capital|w carpet|w catalogu|w chart|w choos
-2 w chronological|w coin|w coincid|w complain|w confirm|w cours|w crisp|w cumin|w discussion|w distinct
-2 w disturb|w divider|w dog|w door|w drum|w dvdf|w easi|w effort|w eighteenth|w empty|w engin|w excus
-2 w expens|w expression|w fact|w floor|w generat|w gossip|w grab|w grey|w hall|w hash|w heat|w hit|w insid
-2 w intend|w ive|w jacket|w knot|w laugh|w library|w likewis|w load|w locat|w lord|w mail|w maynt|w meant
-2 w meanwhil|w mower|w mum|w nan|w necklac|w neutral|w nineteen|w ninety|w nor|w overlook|w owl|w pain
-2 w paren|w penny|w polish|w power|w pray|w priz|w procedur|w proposal|w pursu|w recall|w replay|w river
-2 w rout|w scor|w sea|w sell|w shant|w shar|w singer|w sit|w siz|w skeleton|w slic|w slow|w snip|w span
-2 w spr|w stall|w station|w suspicion|w sweetheart|w system|w tie|w tour|w unbroken|w uncoupl|w unit
-2 w voucher|w waiter|w whol|w z|w zip
-1 w account|w act|w admir|w album|w alongsid|w amaz|w awkward|w aye|w balanc|w ball|w bang|w bank|w beyond
-1 w bor|w budg|w caretaker|w carriag|w cashier|w clear|w clumsy|w coast|w com|w confes|w cosy|w cover
-1 w cruel|w cupboard|w day|w decent|w deputy|w dish|w distinguish|w dry|w eaten|w edit|w endles|w enumerat
-1 w exclamation|w exist|w fals|w familiar|w film|w find|w fix|w follow|w footprint|w glas|w gonna|w goodby
-1 w gotta|w guilty|w halt|w harder|w harm|w heappush|w hes|w hesitat|w hon|w hotel|w hum|w hunt|w identical
-1 w imagin|w improper|w interviewer|w invit|w iter|w iterator|w java|w junior|w justify|w kitchen|w knowledg
-1 w leftmost|w lent|w let|w light|w lip|w lock|w loos|w luggag|w match|w mean|w measur|w milk|w mother
-1 w multiply|w munich|w nada|w nam|w negativ|w nil|w orang|w outer|w outermost|w outta|w overwritten|w parad
-1 w parcel|w particular|w pear|w peck|w personal|w playlist|w porch|w potato|w pound|w pretend|w println
-1 w production|w prompt|w query|w quintillion|w rac|w rat|w regret|w rep|w repeat|w requir|w requirement
-1 w restful|w safer|w school|w scribbl|w seal|w season|w senior|w seventh|w shin|w shown|w sign|w smell
-1 w sol|w sprint|w stor|w stream|w styl|w suit|w suitcas|w suspect|w symbol|w tall|w team|w text|w thorough
-1 w thoughtful|w thumb|w thursday|w tim|w timelin|w tiny|w toddler|w took|w total|w trad|w trail|w trap
-1 w tru|w um|w underlin|w use|w valueerror|w verify|w whatsoever|w whisper|w whistl|w whit
0 w abeg|w aboard|w abren|w absolut|w accord|w accountant|w admit|w advis|w affect|w afterward|w ahead
0 w aint|w air|w aisl|w almost|w altogether|w ampl|w anyway|w anywher|w apart|w app|w appeal|w appreciat
0 w archiv|w arraydequ|w asi|w asid|w assignment|w asterisk|w astray|w au|w averag|w awful|w background
0 w bar|w bas|w bean|w bear|w becam|w becom|w begun|w bell|w bet|w big|w bill|w billion|w biscuit|w bles
0 w block|w boat|w bookend|w born|w boundary|w bre|w brief|w bring|w budget|w bunch|w ca|w cak|w camera
0 w captain|w captur|w cara|w careles|w ceil|w challeng|w chat|w cheat|w checkout|w cheerful|w chocolat
0 w chunk|w clarify|w clas|w closest|w coffe|w coincidenc|w cold|w color|w commit|w complet|w compliment
0 w confus|w conjunto|w consol|w consult|w conta|w contain|w containskey|w continu|w conversion|w cool|w cop
0 w corridor|w court|w crash|w creat|w creativ|w cuando|w curiosity|w darin|w decorator|w deep|w deepest
0 w deja|w den|w deslizant|w detectiv|w diary|w dicionario|w dictat|w differenc|w difficult|w difficulty
0 w dig|w disappoint|w discard|w discus|w divid|w doin|w doubter|w dough|w drama|w drew|w driver|w due
0 w dull|w dunder|w dust|w earn|w eas|w easiest|w eerst|w einmal|w eldest|w elk|w elsewher|w em
0 w encouragement|w english|w enter|w espanol|w essential|w euro|w event|w everywher|w exceed|w excellent
0 w exchang|w exclud|w exhaust|w expres|w eyelid|w fac|w fan|w fancy|w far|w favour|w favourit|w fell
0 w felt|w figur|w fill|w finish|w fit|w flea|w forbid|w forbidden|w fre|w freq|w fridg|w ful|w func
0 w functool|w ganz|w gap|w gardener|w general|w gent|w gentl|w german|w gift|w go|w goal|w goodnes|w googl
0 w gos|w gotcha|w granny|w grateful|w greatest|w greet|w ground|w grumpy|w gues|w guess|w gut|w halfway
0 w hand|w handsom|w happier|w hast|w help|w hen|w herself|w hey|w hi|w hiccup|w hidden|w hierarchy
0 w himself|w hint|w ho|w hold|w honesty|w hop|w host|w however|w hungry|w huntin|w idl|w ihr|w ihrer
0 w implement|w implementation|w important|w impressiv|w increas|w indentation|w indoor|w influenc
0 w information|w ink|w instanc|w intact|w intern|w interrupt|w interruption|w interview|w intrigu|w inward
0 w itd|w jo|w journey|w jumbl|w keen|w kettl|w kindergarten|w know|w lag|w land|w largest|w lawn|w lead
0 w leav|w led|w leetcod|w leg|w letzten|w listener|w littl|w llegar|w long|w lookin|w lottery|w lowest
0 w lump|w maam|w machin|w manag|w matter|w mayb|w meet|w melt|w mention|w mes|w mess|w mightnt|w mil
0 w millisecond|w mismatch|w mistak|w modification|w monk|w mow|w muev|w mumbl|w naar|w nap|w narrower
0 w nearer|w negat|w nervou|w newer|w nic|w noon|w nop|w notepad|w noth|w nothin|w notion|w nowher|w nowt
0 w ns|w nur|w ob|w oclock|w ol|w onward|w operator|w opposit|w orchestra|w ord|w os|w outward|w overfull
0 w overview|w oya|w pad|w pag|w pan|w panic|w pantry|w pardon|w park|w partition|w peech|w perfect
0 w perform|w permit|w photograph|w phras|w piano|w pictur|w pin|w pitch|w player|w pleasant|w plenty|w plug
0 w plumber|w pocket|w poll|w premier|w present|w pric|w primero|w prior|w probab|w proces|w programm
0 w progres|w proportion|w public|w pun|w pur|w puzzl|w python|w quarrel|w rain|w raisin|w rank|w raw
0 w react|w read|w realiz|w reasonabl|w rebuilt|w recap|w receipt|w recht|w reckon|w recogniz|w recur
0 w recursionerror|w referenc|w reflect|w regular|w rejoin|w relativ|w relief|w remain|w remind|w reservation
0 w resist|w respect|w respond|w result|w retain|w riddl|w rock|w rotten|w round|w rung|w saf|w sal|w sand
0 w script|w secrecy|w sens|w sequenc|w ses|w shark|w sheet|w ship|w shopper|w shortcut|w shortest|w shower
0 w sid|w signatur|w sil|w simplement|w singl|w sir|w slight|w slightest|w slim|w small|w snail|w snak
0 w soft|w sold|w solution|w someth|w sommet|w son|w soul|w sound|w soup|w special|w specific|w spik
0 w splash|w spoil|w spoiler|w stand|w standard|w star|w steady|w steer|w stell|w sticky|w sting|w stopwatch
0 w stov|w stranger|w struggl|w student|w subject|w successful|w summaris|w sun|w sunday|w super|w surer
0 w surnam|w sweat|w ta|w tackl|w taken|w talent|w tangl|w tap|w tast|w taught|w tea|w technical|w tel
0 w tens|w themselv|w theyr|w theyv|w thirteenth|w thr|w throat|w throughout|w tight|w toast|w tor|w tos
0 w track|w trait|w tram|w travel|w tricky|w troubl|w typical|w uh|w ultima|w unanswer|w unchang
0 w underneath|w understandabl|w understood|w undon|w unfinish|w unfold|w unfortunat|w unhappy|w untouch
0 w upon|w upward|w useful|w v|w valid|w vector|w visitor|w voisin|w volum|w waitin|w wak|w warm|w watch
0 w wav|w way|w weight|w whatll|w wheel|w wherea|w wherever|w whichever|w wid|w win|w winner|w woh|w wonder
0 w work|w wors|w writ|w yall|w youd|w zu
1 w abba|w additional|w advanc|w agr|w ahoy|w alphabetical|w alternativ|w animal|w anyth|w arriv|w ask
1 w avant|w b|w bag|w barman|w besid|w besucht|w biggest|w blind|w blu|w bob|w bookkeeper|w bother|w bowl
1 w branch|w built|w carta|w caus|w cellar|w cheek|w cheer|w chosen|w cierra|w como|w compound|w cork
1 w corner|w creak|w croupier|w cue|w custom|w daresay|w dattent|w daylight|w decid|w desk|w despu|w deutsch
1 w died|w differenz|w doorman|w doublement|w easy|w ensuit|w eventual|w expensiv|w falta|w fastest|w fenetr
1 w fetch|w fila|w float|w francai|w frequenc|w fullest|w fur|w glissant|w goe|w going|w grief|w gro
1 w growth|w haha|w hai|w happy|w head|w hello|w hing|w hinten|w huh|w id|w ifs|w imag|w inclin|w indent
1 w indic|w ingredient|w intervall|w je|w jeder|w kne|w knoten|w law|w length|w letra|w lettr|w liberty
1 w longer|w luhn|w mad|w main|w medio|w memory|w metti|w mira|w mis|w monticulo|w morn|w movement|w multip
1 w mushroom|w neednt|w notic|w novel|w obey|w obvious|w occurrenc|w odd|w oughta|w p|w pal|w parish
1 w pattern|w pehl|w pension|w person|w phir|w piec|w pip|w pleas|w poi|w pok|w posicion|w predict|w press
1 w program|w rakho|w receptionist|w recognis|w recorr|w regard|w relink|w righto|w roast|w room|w rul
1 w satisfy|w schau|w secret|w see|w sery|w shap|w short|w shouldv|w sixth|w slowest|w south|w stuff|w su
1 w summ|w summer|w tabla|w talkin|w tamanho|w tamano|w te|w tear|w terr|w thu|w tiniest|w tongu
1 w tribonacci|w tu|w twig|w umbrella|w unclip|w uncut|w untidy|w user|w using|w variant|w ventana
1 w verschmelzen|w vertic|w vorn|w wasteful|w water|w wert|w whenever|w yield
2 acts advises leads|acts reports sets up|advises enter|advises kept|advises keyboard|advises modulo
2 advises previou|advises rul|advises stamp|advises sweep|advises typ|advises unclos|advises worth
2 asks condition|asks instant|asks mark|asks match|asks o|asks perhap|asks pull|asks ran|asks slip|asks youd
2 b <n> max|b <said> whatsoever|b <shown> besid|b <shown> bring|b <shown> call|b <shown> cell|b <shown> end
2 b <shown> fool|b <shown> older|b <shown> order|b <shown> precis|b <shown> someth|b <shown> stack|b <shown> step
2 b <shown> try|b <shown> up|b ^ aur|b ^ card|b ^ compt|b ^ d|b ^ equal|b ^ f|b ^ high|b ^ hot|b ^ into
2 b ^ negativ|b ^ newcomer|b ^ noth|b ^ ouch|b ^ pil|b ^ previou|b ^ six|b ^ track|b ^ wid|b ^ wie|b a as
2 b a chalk|b a com|b a duplicat|b a frequency|b a girl|b a hand|b a hundr|b a keyerror|b a ladder|b a log
2 b a pencil|b a ring|b a slot|b acros instead|b add $|b add both|b advanc the|b all day|b allow to
2 b already doe|b also need|b alway tak|b an addres|b and can|b and gather|b and rub|b and s|b and start
2 b and stay|b answer her|b any better|b append $|b are far|b around and|b arriv in|b as <facts>|b as fin
2 b as zero|b at each|b at nought|b b as|b back $|b back <facts>|b back <odd>|b balloon $|b bar <shown>
2 b be <unknown>|b be so|b been $|b befor i|b befor youv|b beforehand $|b being <shown>|b besid each
2 b best <shown>|b bigger one|b bit and|b bloc $|b bloqu $|b book in|b bottom <hinted>|b box <odd>
2 b burst <odd>|b burst balloon|b by fiv|b by open|b c <talk>|b c to|b calendar $|b call knew|b can clos
2 b can step|b car in|b car that|b card and|b caterpillar on|b century $|b chain <hinted>|b chain in
2 b chain wher|b chain you|b character by|b child <talk>|b closer alway|b club with|b cold $|b colour <odd>
2 b com off|b compar for|b comparison <hinted>|b comparison is|b complet befor|b con el|b condition of|b copy $
2 b could drop|b could lift|b count is|b count would|b counter wont|b crowd <talk>|b cuenta <odd>|b d <facts>
2 b d <talk>|b d dot|b de cada|b delight to|b depth <asked>|b depth <shown>|b der beiden|b dernier <odd>
2 b dernier bloc|b deux <unknown>|b deux precedent|b dictionary <odd>|b dictionary whos|b differenc befor
2 b direction is|b do about|b do an|b do anyth|b doe what|b doll $|b don with|b dont go|b dont mark
2 b dont rank|b dot prev|b drawer with|b each even|b each generation|b each til|b eight <shown>|b ein doppelt
2 b either lengthen|b eleven minut|b els it|b entir <said>|b entry to|b es ist|b everyth <facts>|b everyth befor
2 b explor all|b extend $|b fail becaus|b fail on|b fall on|b faut <odd>|b feel $|b fellow $|b fin <asked>
2 b find is|b first lin|b first thought|b fiv <asked>|b fiv thousand|b fix <odd>|b for its|b for look
2 b for nought|b for someth|b fourteen pas|b from <hinted>|b from ear|b from neighbour|b giv $|b giv each
2 b go back|b go hom|b goe <telling>|b goe backward|b goe wher|b going down|b got the|b got zero
2 b grandmother <odd>|b hand the|b has left|b hav <said>|b hav arriv|b hav to|b he <shown>|b her and
2 b hidden <facts>|b hint $|b hit $|b hold on|b if a|b il <odd>|b ill <asked>|b ill stop|b im no|b im sorry
2 b in until|b includ a|b inner <odd>|b inner one|b input for|b insid one|b instant whether|b is bucket
2 b is compar|b is no|b is non|b is not|b is noth|b is who|b it gav|b it round|b it shrink|b it stop|b its an
2 b its been|b its higher|b its quadratic|b its russian|b itself and|b just keep|b keep <asked>|b key <asked>
2 b knew the|b knew wher|b laptop $|b larg can|b largest of|b las <odd>|b last a|b last mov|b latest index
2 b leav you|b left <hinted>|b length <talk>|b let its|b let park|b let their|b linear <telling>|b list when
2 b look at|b look that|b lot is|b low les|b luego <odd>|b max out|b may help|b me mor|b me smil|b meanwhil is
2 b measur $|b met them|b mid <facts>|b mid plu|b million <said>|b million of|b minu <shown>|b miss half
2 b moiti <odd>|b month <shown>|b most <facts>|b mov in|b must alway|b must start|b my <telling>|b my mouth
2 b nam and|b natural $|b neither a|b nest <odd>|b never comment|b newcomer is|b next <telling>|b nombr <odd>
2 b not <said>|b not per|b now <talk>|b o <unknown>|b of c|b of pil|b of self|b of when|b off <shown>
2 b oldest one|b on and|b on down|b on first|b on sock|b onc that|b one com|b opener and|b opener is
2 b opener still|b optimal <talk>|b or <asked>|b other <said>|b other back|b ouch $|b out <n>|b out to
2 b output <asked>|b outsid in|b pair to|b parcour <odd>|b parcour en|b park that|b partner befor|b pas if
2 b person who|b pictur it|b pictur the|b plac <asked>|b plac four|b plain flood|b plat on|b pointer <shown>
2 b pop <hinted>|b pop item|b prev <odd>|b prev dot|b profundidad <odd>|b put into|b put their|b quell <odd>
2 b queu <odd>|b queu dot|b quick <telling>|b quickselect on|b quit <asked>|b read each|b remember how
2 b replac it|b result the|b result you|b right next|b rubber <odd>|b rul $|b rul out|b said thre|b sam <said>
2 b saw that|b search is|b seat at|b see <talk>|b set at|b sheet with|b shelv <odd>|b shift back|b shouldnt say
2 b shown the|b sie <odd>|b sign it|b sit by|b siz <asked>|b skip it|b slip by|b slower $|b so <facts>
2 b som <telling>|b sort anyth|b sort character|b sort key|b speak $|b stag $|b start in|b start jump
2 b still clean|b str in|b strong <facts>|b strong word|b subarray <shown>|b suggest <hinted>|b sweep <talk>
2 b tail catch|b ten and|b ten in|b ten minut|b ten pas|b than sign|b that call|b that mean|b that she
2 b that very|b that worth|b that you|b the crash|b the distinct|b the flood|b the further|b the insid
2 b the interview|b the judg|b the jury|b the linear|b the month|b the notebook|b the pen|b the piec
2 b the straighten|b the tidy|b they <odd>|b they arent|b they differ|b think about|b think i|b think that
2 b thos $|b thos <shown>|b thos on|b thos up|b thousand deep|b to comment|b to count|b to delet|b to lat
2 b to middl|b to push|b to thos|b togli <unknown>|b toh <unknown>|b took it|b toy <odd>|b trac <shown>
2 b trad spac|b trick as|b trip you|b try <shown>|b turn around|b two equal|b two mark|b two way|b ultimo bloqu
2 b under <hinted>|b unhook the|b unorder <hinted>|b unorder <telling>|b unorder map|b up befor|b up whenever
2 b upper one|b use to|b used <telling>|b visit it|b visit set|b visite $|b was mad|b was that|b wer <talk>
2 b wer wrong|b what i|b what we|b what youd|b when my|b when to|b wher to|b whether <shown>|b whether its
2 b whether you|b which can|b whichever was|b whil <shown>|b who first|b whoever at|b will a|b with fewer
2 b with mov|b with prev|b without say|b wont ever|b word in|b work fin|b work one|b worth $|b worth <talk>
2 b writ $|b y luego|b yesterday <talk>|b you assum|b you flood|b you go|b you predict|b you shift
2 b you understood|b youd <talk>|b youd do|b youd hear|b your ask|b your bucket|b your cas|b your just
2 b your outer|b your paper|b your slow|b your talk|b youv check|b youv mix|b youv solv|b youv thought
2 guess about the language leads|guess bingo|guess hand|guess talk|guess work|leads dict|leads happen|leads knew
2 leads somebody|leads spot|leads stop|leads turn|nothing again|nothing aur|nothing clear|nothing compt
2 nothing dynamic|nothing how|nothing island|nothing newcomer|nothing nlargest|nothing pour|nothing previou
2 nothing queu|nothing stair|nothing stick|nothing whenever|nothing wid|plan both|plan going|plan hurry
2 plan that names advises|plan that names from|plan that names tells|plan that names ther|plan that names use
2 plan understood|plan you|question halv|question i|remark again|remark cant|remark fin|remark minu
2 remark pictur|remark step|remark to|reports agre|reports bad|reports balloon|reports bill|reports bring
2 reports ceil|reports common|reports compar|reports cor|reports dad|reports fan|reports flight|reports forward
2 reports gam|reports great|reports greedy|reports group|reports heapq|reports hes|reports land|reports lov
2 reports luck|reports nic|reports notic|reports operator|reports ouch|reports power|reports shouldv
2 reports similar|reports singl|reports slot|reports spill|reports thought|reports unlink|reports walk
2 requests <n>|requests afterward|requests along|requests built|requests call|requests figur|requests group
2 requests ive|requests knew|requests road|requests water|s <n> max|s <said> equal|s <said> finish
2 s <said> insid|s <said> no|s <said> to|s <shown> append|s <shown> better|s <shown> cam|s <shown> doesnt
2 s <shown> grow|s <shown> how|s <shown> look|s <shown> nest|s <shown> plan|s <shown> problem|s <shown> restart
2 s <shown> second|s <shown> short|s <shown> spoil|s <shown> stand|s <shown> sweep|s <shown> their
2 s <shown> thing|s <shown> today|s <shown> try|s <shown> twenty|s <shown> very|s <shown> who|s <shown> your
2 s ^ <n>|s ^ acces|s ^ add|s ^ arm|s ^ aur|s ^ begin|s ^ calendar|s ^ cannot|s ^ chang|s ^ clean|s ^ club
2 s ^ component|s ^ cuenta|s ^ dad|s ^ differ|s ^ f|s ^ minu|s ^ neednt|s ^ night|s ^ on|s ^ ouch
2 s ^ overflow|s ^ parcour|s ^ por|s ^ pretty|s ^ secretary|s ^ stopwatch|s ^ taken|s ^ thousand|s ^ wie
2 s ^ wonder|s a club|s a country|s a day|s a nor|s a plan|s a short|s a will|s acces <shown>|s after word
2 s again the|s ahead cod|s alon do|s alway to|s and about|s and answer|s and happy|s and itself|s and never
2 s and to|s any youv|s append final|s append onc|s are hop|s arrow burst|s as chain|s as first|s as left
2 s as one|s at final|s at finish|s at of|s at third|s away whol|s b in|s back <shown>|s befor reach
2 s befor said|s behind twin|s between finger|s between two|s bother the|s box box|s box each|s bucket paint
2 s by doe|s by has|s cam whom|s can reach|s can right|s cant <shown>|s car itself|s chain both
2 s character frequency|s check not|s clear at|s club <shown>|s com when|s comparison you|s con ultimo
2 s count its|s count onc|s d n|s dem sortieren|s dictionary each|s dictionary remember|s doesnt at
2 s dont <shown>|s doubl it|s doubl the|s down the|s down to|s drop in|s each can|s each cell|s each tal
2 s each was|s earlier whenever|s ein verkettet|s either <shown>|s el bloqu|s enough <shown>|s equal in
2 s every you|s everyth is|s everyth that|s fall by|s fifteen <shown>|s fill a|s find which|s first to
2 s follow in|s for not|s for with|s frequency the|s fresh is|s from collection|s further that|s generation a
2 s giv back|s guard a|s hand an|s hand its|s hand no|s hang in|s happen two|s happy you|s hav reach|s hav say
2 s head on|s how did|s if are|s if at|s if call|s if end|s if entry|s if higher|s if visit|s if writ
2 s in condition|s in whil|s inner begin|s interview the|s into of|s is and|s is behind|s is except|s is explor
2 s is im|s is textbook|s is typ|s is up|s is worth|s it clean|s it touch|s its been|s its doll|s its gues
2 s its h|s its wrong|s itself a|s judg <shown>|s just latest|s keep mind|s latest still|s leav mark
2 s left middl|s len self|s length you|s let and|s let spread|s lin behind|s list you|s long that|s lov it
2 s low mid|s mad strok|s many did|s max <n>|s meanwhil the|s met befor|s might that|s million them
2 s minu start|s mor each|s must at|s my by|s my not|s my up|s natural her|s never one|s next next|s next nod
2 s nin one|s odd out|s of chain|s of comma|s of first|s of grow|s of nest|s of than|s of wer|s off youv
2 s on branch|s on is|s on item|s on nobody|s on ther|s onc stretch|s one comparison|s one doesnt|s one expect
2 s one front|s one green|s one pass|s one rather|s one wear|s order on|s other of|s ought be|s out ear
2 s output one|s own instead|s pair by|s partner and|s pas you|s pass two|s path a|s pigeonhol one|s plain of
2 s pointer a|s previou next|s print <shown>|s put cach|s put sock|s quickselect the|s r to|s read backward
2 s register wher|s round too|s run it|s run to|s say again|s see that|s send to|s sent to|s should <said>
2 s should at|s should what|s shown door|s sinc can|s singl are|s sit that|s slid <shown>|s slot each
2 s slow you|s som <shown>|s someth can|s sort and|s sort lambda|s spac tim|s spar all|s stick on|s subarray a
2 s suppos knew|s swap last|s that about|s that are|s that bit|s that from|s that giv|s that if|s that im
2 s that just|s that n|s that often|s that plu|s that read|s that seven|s that than|s that tru|s that without
2 s that word|s that work|s the climb|s the now|s the number|s the ran|s the shift|s the we|s their for
2 s ther method|s they <shown>|s thi my|s thousand will|s thre now|s thre thre|s till got|s tim few|s tim the
2 s to not|s to plu|s to with|s to word|s to youv|s touch one|s try a|s turn around|s twenty <said>
2 s twenty in|s twenty or|s twic your|s two already|s two fewer|s two them|s up entir|s up with|s version a
2 s vertic <shown>|s want for|s want go|s want put|s was answer|s was most|s was ther|s wer on|s what tak
2 s what wrot|s when of|s when say|s when should|s when start|s whether been|s which first|s which tak
2 s whichever you|s wid with|s will it|s with and|s with chain|s with half|s with one|s without search
2 s work <shown>|s work you|s worst you|s would nam|s yesterday the|s you comput|s you everyth|s you forget
2 s you my|s you neither|s you only|s you their|s youd in|s youd through|s youd yourself|s your ask|s your dont
2 s your round|s your sentenc|s your someth|s youv <shown>|sets up good|sets up higher|sets up im|sets up jump
2 sets up let|sets up met|sets up serv|sets up trust|syntax a|syntax befor|syntax each|syntax one
2 tells attendant|tells beat|tells bloc|tells bloqu|tells chap|tells crowd|tells cuenta|tells dernier|tells dir
2 tells east|tells erst|tells faut|tells fetch|tells gap|tells hidden|tells ko|tells luego|tells moiti
2 tells nombr|tells plant|tells profondeur|tells profundidad|tells recursiv|tells referenc|tells sa|tells seed
2 tells sixth|tells squar|tells suma|tells team|tells untouch|tells visite|tells wie|tells yield|w aag|w ab
2 w abl|w adapt|w aha|w array|w back|w bak|w balloon|w band|w beach|w bench|w bloc|w blok|w bloqu|w break
2 w bury|w call|w cam|w car|w cell|w certain|w cheapest|w chop|w comb|w comparison|w conductor|w confidenc
2 w consider|w contract|w coordinat|w cor|w cost|w cough|w cousin|w cuenta|w dekho|w dernier|w determin
2 w didnt|w dir|w disagr|w ditch|w earth|w eighteen|w einem|w encontrar|w end|w equality|w execut
2 w exponential|w eye|w fault|w faut|w fib|w fox|w funny|w gam|w gentleman|w glid|w goin|w grow|w hard
2 w haufigkeit|w held|w hir|w history|w honest|w inorder|w instrument|w jao|w jok|w jury|w k|w ko|w larg
2 w lesson|w leur|w look|w luego|w manner|w meadow|w meal|w merk|w moiti|w networkx|w oma|w op|w original
2 w ouch|w outset|w palm|w pencil|w percent|w plank|w postorder|w prefix|w prevent|w proc|w profundidad
2 w property|w provid|w puddl|w rack|w ran|w random|w rarest|w relation|w retir|w return|w ris|w rom
2 w rubber|w ruler|w sa|w sack|w say|w shingl|w should|w si|w simplest|w sister|w spe|w spell|w splic
2 w staircas|w stalest|w sticker|w straighten|w strength|w suma|w summariz|w suspiciou|w taill|w thin|w tip
2 w tower|w toy|w uno|w van|w visite|w want|w warmer|w warn|w wie|w wrot|w younger|w zahlen
3 advises accord|advises avoid|advises back|advises cell|advises com|advises combin|advises d|advises directory
3 advises exc|advises gues|advises hour|advises hunt|advises inclusiv|advises lru|advises mention|advises mid
3 advises mind|advises pencil|advises reachabl|advises recursiv|advises runner|advises self|advises simpler
3 advises spar|advises squeez|advises told|advises tool|advises weakest|asks count|asks eh|asks element
3 asks formula|asks jump|asks languag|asks latest|asks lif|asks list|asks occur|asks pop|asks sank|asks sid
3 asks talk|asks term|b <said> <unknown>|b <said> depend|b <said> knew|b <said> lead|b <said> let|b <said> then
3 b <said> want|b <shown> after|b <shown> arriv|b <shown> even|b <shown> lean|b <shown> mad|b <shown> map
3 b <shown> mor|b <shown> past|b <shown> queu|b <shown> report|b <shown> second|b <shown> self|b <shown> spend
3 b <shown> spill|b <shown> that|b <shown> then|b <shown> throw|b <shown> tre|b <shown> went|b <shown> wer
3 b <shown> werent|b <shown> youv|b <shown> zero|b ^ back|b ^ binar|b ^ board|b ^ cest|b ^ du|b ^ dynamic
3 b ^ eh|b ^ es|b ^ especial|b ^ glanc|b ^ guarda|b ^ har|b ^ huh|b ^ id|b ^ il|b ^ meanwhil|b ^ mhm|b ^ non
3 b ^ oof|b ^ ordena|b ^ order|b ^ out|b ^ per|b ^ provid|b ^ python|b ^ rabbit|b ^ recherch|b ^ rush
3 b ^ ther|b ^ trad|b ^ tru|b ^ voila|b ^ wed|b ^ window|b ^ with|b ^ yall|b ^ ye|b ^ yes|b ^ yet|b ^ zero
3 b a blok|b a chain|b a danc|b a fan|b a larg|b a later|b a lot|b a neighbour|b a nightclub|b a pity
3 b a stretch|b a tun|b a wast|b abov two|b absolut $|b accordion $|b add and|b add is|b addres <talk>
3 b after ring|b again for|b again in|b again whil|b all $|b already hav|b also hav|b also mov|b alway <said>
3 b an onion|b and either|b and evict|b and lift|b and lower|b and scan|b and stretch|b and the|b and typ
3 b and your|b anfang sortieren|b answer down|b answer you|b are d|b arent <talk>|b as if|b as sort|b as thi
3 b as two|b at <telling>|b aunt <talk>|b avec un|b away which|b back how|b backward and|b be had|b be of
3 b be position|b be simpler|b be the|b be visit|b beat ten|b been <said>|b befor <talk>|b befor all
3 b befor anybody|b befor start|b bel $|b belong together|b best <hinted>|b best one|b best youll|b bill $
3 b block of|b board <shown>|b both and|b both plac|b bottom is|b bound and|b brauchst du|b break your
3 b build each|b build it|b built last|b bus <odd>|b busca <odd>|b but not|b but one|b by compar|b cach <odd>
3 b cach decorator|b cam by|b cam out|b can already|b can driv|b can one|b candidat <asked>|b candidat sank
3 b cant shut|b card on|b cas went|b caterpillar <talk>|b centr $|b chaine $|b check $|b check <talk>
3 b checker $|b christma $|b closer match|b coat check|b cod as|b colon and|b com in|b comma b|b company $
3 b compara <odd>|b comparison a|b complet <hinted>|b complet <telling>|b complet sort|b compt <odd>
3 b consider <asked>|b constant <facts>|b content with|b correct <shown>|b cost <talk>|b cost is|b count <asked>
3 b count its|b count you|b counter <shown>|b cousin $|b cros off|b cross <shown>|b d <shown>|b dealt with
3 b decid wher|b deep is|b depth one|b dequ $|b dequ with|b diccionario $|b diccionario <odd>|b dichotomiqu $
3 b dict <talk>|b dictionary <shown>|b did thi|b die beiden|b don that|b dont $|b dont <asked>|b dont expect
3 b dont just|b dont think|b door and|b doppelt <odd>|b doppelt verkettet|b dos <odd>|b dos <unknown>|b dot next
3 b doubl is|b du brauchst|b du nicht|b each from|b each step|b ear one|b ear to|b edg <talk>|b eh $
3 b ein worterbuch|b el inicio|b election <talk>|b els go|b en profondeur|b end it|b enlazada $|b enough if
3 b entry per|b ergebniss <odd>|b est la|b est trie|b ever compar|b every month|b everyth <asked>|b exact at
3 b extra question|b f <shown>|b few $|b fibonacci <odd>|b find minimum|b finger at|b first was|b fiv lin
3 b follow until|b for good|b for onc|b for sur|b forget to|b former <asked>|b former candidat|b former plac
3 b fre <odd>|b freez its|b freez the|b frequency tabl|b fresh bit|b from int|b front and|b full <odd>
3 b furthest <shown>|b gather <shown>|b go $|b go at|b go first|b good one|b got mor|b got one|b got to
3 b grand $|b grandmother kept|b green now|b group never|b grow by|b guard the|b guarda <odd>|b had her
3 b had it|b happy with|b has never|b has noth|b has pigeonhol|b has your|b hashtabell <odd>|b hav at|b hav bet
3 b hav just|b head creep|b heap <asked>|b hear a|b helper $|b her <odd>|b her join|b her last|b her with
3 b highest <shown>|b his <odd>|b his rabbit|b hold is|b hous $|b how <odd>|b how a|b how fast|b how that
3 b hundr $|b hunt for|b i hold|b idea how|b if thos|b im stay|b in <asked>|b in good|b in lov|b in sequenc
3 b in step|b in twic|b index <odd>|b index of|b index you|b indic $|b inicio <odd>|b inicio y
3 b interviewer <talk>|b into <unknown>|b is all|b is behind|b is constant|b is four|b is half|b is higher
3 b is miss|b is run|b is seven|b is tru|b it against|b it all|b it break|b it doubl|b it on|b it reach
3 b it thi|b it till|b it wer|b its mat|b its mov|b itself at|b ive <shown>|b ive a|b javascript <telling>
3 b javascript map|b jot each|b just about|b just onc|b ke <unknown>|b keep <shown>|b keep for|b key $|b key it
3 b kind of|b know how|b know wher|b known <said>|b lack is|b land on|b larger $|b last candidat|b last com
3 b last index|b last lin|b last or|b latest <hinted>|b lay each|b leav it|b let paus|b let say|b let your
3 b letter word|b level $|b lin <telling>|b lin one|b lin per|b lista <unknown>|b littl heap|b logarithmic tim
3 b loop <talk>|b loop begin|b los sleep|b lov <facts>|b lov <unknown>|b lov with|b low <talk>|b low with
3 b lower <asked>|b lru <odd>|b lru underscor|b mad it|b manner $|b many round|b map <facts>|b mark yet
3 b marry itself|b may you|b me <hinted>|b me nod|b mehr brauchst|b mein <unknown>|b memory $|b mer <talk>
3 b mhm $|b mid and|b middl are|b middl at|b million <shown>|b mind me|b minu that|b miss <talk>|b mistak $
3 b moment to|b mor <unknown>|b mor slot|b most <shown>|b mov along|b much <hinted>|b much <talk>|b my not
3 b n <shown>|b nam <odd>|b need <odd>|b neednt <facts>|b neighbor on|b neighbour alon|b neither <said>
3 b never had|b never need|b newest <odd>|b next thre|b night $|b nightclub with|b nin beat|b no count
3 b nod with|b not a|b not on|b not reveal|b not to|b not visit|b nowher to|b of hav|b of link|b of nod
3 b of r|b of valu|b of water|b of x|b of zero|b off whenever|b often and|b on blot|b on fresh|b on last
3 b on whether|b one against|b one bucket|b one drawer|b one fewer|b one lookup|b one quick|b one reach
3 b one twic|b one we|b one youd|b only from|b only run|b oof $|b opener <facts>|b ordena <odd>|b ordena por
3 b order <shown>|b order dict|b ordinary <hinted>|b other first|b other not|b otherwis it|b otherwis you
3 b out next|b out one|b over and|b over at|b pack $|b pass everyth|b pass thi|b per <odd>|b per candidat
3 b piec <shown>|b piec is|b pil from|b plac <facts>|b plain linear|b player <talk>|b point to|b pop <talk>
3 b position and|b possibl <telling>|b possibl tal|b precis $|b previou and|b problem <talk>|b proces $
3 b pull in|b put <shown>|b put on|b put ther|b question on|b queu <shown>|b queu for|b rabbit of
3 b rather <unknown>|b real <said>|b real hav|b real the|b recherch <odd>|b recherch dichotomiqu|b regret that
3 b reih <odd>|b remember who|b right and|b right befor|b rough nin|b rough twenty|b round <hinted>
3 b run <shown>|b run onc|b run smooth|b said <hinted>|b sam <talk>|b sam <unknown>|b sam end|b sank each
3 b sank the|b sav each|b say after|b say the|b scan <talk>|b scratch $|b search a|b second walk|b see <odd>
3 b see an|b see who|b seen that|b self d|b seven <asked>|b several tim|b shall be|b she cam|b shift <asked>
3 b sho $|b shortest <odd>|b should only|b shut the|b sibl $|b silent on|b sink all|b sink them|b six <asked>
3 b sleep $|b slid over|b smaller <asked>|b smaller than|b smallest <shown>|b snak $|b solution <facts>
3 b someon i|b someth youd|b sort <asked>|b sort array|b sort doe|b sort half|b sortieren $|b speak the
3 b spirit $|b stack for|b stack would|b stand $|b stand after|b stand between|b still <said>|b strict <odd>
3 b strict sign|b subarray with|b suppos that|b surpris $|b swap <shown>|b sweep <hinted>|b sweep lin
3 b tabl <facts>|b tabl <hinted>|b tag $|b taken from|b tal <shown>|b team <talk>|b than onc|b that again
3 b that assignment|b that at|b that back|b that becaus|b that complet|b that figur|b that going|b that hand
3 b that idea|b that les|b that miss|b that often|b that sam|b that sav|b the area|b the bag|b the calendar
3 b the call|b the cloakroom|b the day|b the folk|b the grandparent|b the hand|b the least|b the letter
3 b the lower|b the near|b the pivot|b the plain|b the pointer|b the rack|b the sixth|b the station|b the touch
3 b the vot|b them are|b them be|b them befor|b ther <shown>|b they dont|b they had|b theyd <odd>
3 b theyr <asked>|b thi <shown>|b thi month|b thing for|b third <facts>|b thos figur|b thos in|b thos wait
3 b thousand tim|b thre red|b through everyth|b tim if|b to arrang|b to eleven|b to jump|b to nam
3 b to neighbour|b to recognis|b to serv|b to throw|b together $|b too <facts>|b toward each|b tower $
3 b tower and|b trust your|b twic in|b two figur|b two had|b two is|b ultimo <odd>|b un <unknown>|b una lista
3 b underscor cach|b understand $|b une <shown>|b unles the|b until they|b up is|b us to|b use <asked>
3 b used <hinted>|b using <talk>|b utilis une|b verkettet <shown>|b very <shown>|b very <talk>|b wait are
3 b walk it|b was <said>|b was full|b was never|b was your|b wav $|b way in|b we speak|b well be|b went to
3 b wer all|b what kind|b what stop|b what thos|b what youv|b when everyth|b when only|b when the|b wher each
3 b wher you|b whether <talk>|b which other|b which singl|b which you|b who <telling>|b who alway|b who count
3 b who oldest|b who say|b whol <shown>|b whos left|b will $|b will trip|b wish you|b with <hinted>
3 b with constant|b with either|b with forty|b with in|b with rabbit|b without <telling>|b without sort
3 b wont <asked>|b wont mention|b work her|b work upward|b worterbuch $|b would <talk>|b would touch
3 b wouldnt <shown>|b wouldnt los|b writ it|b written that|b x and|b y <unknown>|b yet <hinted>|b yet <shown>
3 b you bump|b you clean|b you everyth|b you kick|b you pil|b you recurs|b you right|b you thought|b you when
3 b you who|b you with|b you wor|b youd see|b your <facts>|b your <odd>|b your back|b your day|b your giv
3 b your map|b your other|b your present|b your read|b your total|b zeigern $|b zero a|b zero fall|b zero ther
3 b zusammen $|guess about the language with|guess alway|guess blink|guess call|guess correct|guess greedy
3 guess hav|guess music|guess ninety|guess pop|guess too|language i|language would|leads back|leads left
3 leads lik|leads middl|leads tak|leads thing|leads wait|n <talk> 1|nothing binar|nothing board|nothing cest
3 nothing chain|nothing du|nothing es|nothing ever|nothing explor|nothing glanc|nothing guarda|nothing har
3 nothing il|nothing ive|nothing leg|nothing ordena|nothing recherch|nothing saw|nothing swallow|nothing thre
3 nothing trad|nothing una|nothing voila|nothing wrap|nothing yall|nothing you|plan havent|plan mind|plan mm
3 plan otherwis|plan row|plan that names mm|plan that names remember|plan that names sets up|plan that names tell
3 plan thatd|plan throw|plan twenty|question bucket|question counter|question index|question mind|question thatd
3 remark are|remark c|remark choos|remark clean|remark lin|remark natural|remark reports|remark t
3 remark that names doe|remark that names noth|remark that names return|remark that names set|remark that names ten
3 remark that names without|reports <n>|reports action|reports anywher|reports attendant|reports beaten
3 reports binar|reports bisection|reports black|reports busines|reports clerk|reports combination
3 reports combinatoric|reports coupl|reports dat|reports dichotomiqu|reports dummy|reports far|reports guy
3 reports high|reports includ|reports job|reports larger|reports magic|reports mustnt|reports nicer
3 reports nought|reports oof|reports plan|reports plat|reports press|reports promis|reports read
3 reports recherch|reports recip|reports reckon|reports remain|reports reorder|reports ris|reports sail
3 reports scratch|reports sery|reports shor|reports simp|reports son|reports stapel|reports surer|reports sweet
3 reports tag|reports theyr|reports thrown|reports warmer|reports x|requests cafeteria|requests direction
3 requests elsewher|requests fresh|requests key|requests lookup|requests lov|requests mark|requests push
3 requests spend|requests stack|requests straight|requests structur|requests sur|requests teacher|requests visit
3 requests work|s <said> linear|s <said> may|s <said> so|s <said> too|s <shown> chalk|s <shown> choos
3 s <shown> clerk|s <shown> coat|s <shown> cost|s <shown> direct|s <shown> drawer|s <shown> dummy
3 s <shown> finish|s <shown> friend|s <shown> gon|s <shown> helper|s <shown> ink|s <shown> nowher|s <shown> paint
3 s <shown> set|s <shown> slot|s <shown> smooth|s <shown> spot|s <shown> surnam|s <shown> surpris|s <shown> the
3 s <shown> trac|s <shown> wet|s <shown> whenever|s <shown> wid|s ^ agre|s ^ also|s ^ ask|s ^ binar
3 s ^ binomial|s ^ bus|s ^ captain|s ^ compt|s ^ container|s ^ delight|s ^ dichotomiqu|s ^ digit|s ^ dynamic
3 s ^ eh|s ^ ek|s ^ entry|s ^ equality|s ^ es|s ^ explain|s ^ extra|s ^ figur|s ^ frequency|s ^ fresh
3 s ^ guarda|s ^ happy|s ^ hav|s ^ heavier|s ^ il|s ^ iter|s ^ jump|s ^ layer|s ^ link|s ^ loud|s ^ mhm
3 s ^ mis|s ^ new|s ^ nin|s ^ oof|s ^ plain|s ^ press|s ^ proportional|s ^ provid|s ^ recherch|s ^ recurrenc
3 s ^ rush|s ^ say|s ^ setrecursionlimit|s ^ simp|s ^ spar|s ^ strok|s ^ subtraction|s ^ surpris|s ^ sweep
3 s ^ the|s ^ upon|s ^ was|s ^ wed|s ^ wherever|s ^ worth|s ^ yall|s ^ yield|s a again|s a amount|s a card
3 s a differenc|s a edg|s a last|s a linear|s a longer|s a mor|s a search|s a shorter|s a straight|s a woman
3 s about <shown>|s about thousand|s after it|s after minut|s all and|s already by|s also the|s alway on
3 s an stack|s and attendant|s and call|s and each|s and instead|s and sort|s another of|s answer onc
3 s any than|s append a|s are befor|s are second|s are they|s are to|s are when|s around that|s as count
3 s as default|s as last|s as tim|s as two|s at rather|s at upper|s back its|s back often|s bar <shown>
3 s bar the|s be littl|s becaus the|s befor any|s befor are|s befor forget|s befor is|s befor over
3 s begin fresh|s beiden ergebniss|s being is|s between half|s binary <shown>|s bit <shown>|s both at
3 s both only|s both that|s brauchst nicht|s bring the|s by befor|s by by|s by earlier|s by half|s by plac
3 s by ther|s c <shown>|s call the|s call to|s cam last|s can ever|s can every|s can in|s can the|s can thi
3 s candidat each|s candidat it|s cant back|s carry how|s cas and|s check an|s check which|s clash the
3 s closer opener|s coat its|s cod one|s cod your|s collect <shown>|s compar it|s comparison <shown>
3 s complement a|s component a|s content you|s could hand|s could not|s could perhap|s could with|s could your
3 s count abov|s count at|s count that|s cros all|s cut <shown>|s de <shown>|s did consider|s did count
3 s did find|s direction the|s do at|s do me|s doe a|s don ten|s dont a|s dont them|s dot equal|s each follow
3 s each must|s each put|s each who|s earlier instead|s earlier the|s edg only|s est somm|s ever of|s every as
3 s every just|s every wher|s everyth a|s extra and|s fail the|s fall lov|s faster the|s feel <shown>
3 s fifty the|s finger each|s finger it|s finish <shown>|s first for|s first know|s first with|s fiv two
3 s for complement|s for dictionary|s for floor|s for four|s for next|s for your|s forget <said>|s four would
3 s from at|s from it|s from low|s from small|s front drop|s giv <said>|s gleitend mit|s go or|s going <shown>
3 s got <said>|s got thre|s got too|s guest a|s had by|s has beat|s has befor|s hav set|s hav thought|s hav to
3 s havent to|s he on|s he to|s hear argument|s hear that|s hear word|s her hand|s her i|s hol the|s hold your
3 s hour the|s how could|s how evaluat|s how tim|s i be|s i call|s i i|s i j|s i x|s i yesterday|s if alway
3 s if held|s if middl|s if reach|s if too|s if wip|s if you|s im abl|s in about|s in bag|s in bit|s in first
3 s in log|s in max|s in next|s in not|s in plac|s in pub|s in world|s includ <shown>|s initial d|s ink a
3 s is answer|s is break|s is fiv|s is in|s is mak|s is month|s is often|s is rather|s is strong|s is structur
3 s is they|s is thi|s it again|s it any|s it call|s it cod|s it keep|s it on|s it run|s it six|s it thing
3 s it through|s its neighbor|s its paint|s its part|s its up|s its youd|s jot every|s jump on|s just my
3 s keep at|s key by|s key x|s keyerror the|s la de|s last kept|s last off|s last when|s last wher
3 s later <shown>|s later the|s lay from|s leav and|s leav for|s left smaller|s left your|s length <shown>
3 s les wher|s let <shown>|s let on|s let that|s lin <shown>|s lin grow|s liv that|s log and|s look ther
3 s loop many|s loop that|s loop whil|s lov to|s lru cach|s many start|s marker the|s max the|s me <said>
3 s me about|s mehr du|s met result|s mid one|s middl alway|s middl low|s middl no|s might the|s min that
3 s mind you|s mis last|s mor on|s most at|s must <said>|s n <shown>|s n i|s n in|s near <shown>
3 s neither <said>|s neither sort|s newest them|s next from|s next one|s nic you|s no her|s no how|s no or
3 s nobody been|s nobody thi|s nobody you|s nod next|s non the|s not about|s not anyth|s not enough|s not which
3 s of don|s of from|s of not|s of pair|s of plac|s of she|s of shift|s of siz|s of stack|s of whil|s of you
3 s off top|s offic pigeonhol|s old or|s on four|s on sampl|s on screen|s on very|s onc to|s one a|s one cam
3 s one grow|s one later|s one over|s one slot|s one wor|s only hav|s only you|s or <shown>|s order to
3 s otherwis a|s out eight|s out my|s out one|s out when|s out your|s outer until|s over that|s overflow a
3 s overwrit first|s pair front|s pair it|s partner you|s pil thos|s plac <said>|s plac <shown>|s plac in
3 s plac that|s plan <shown>|s plu hash|s por inicio|s position a|s position an|s position is|s precis many
3 s problem on|s push and|s put current|s put ear|s put strok|s python an|s quit right|s rabbit hav|s rather an
3 s rather to|s rather with|s reach one|s reachabl a|s remain <shown>|s remember you|s rest one|s round your
3 s row one|s run test|s run you|s sam again|s seat the|s second <shown>|s see cross|s see which|s serv an
3 s serv the|s serv well|s shorter the|s shortest out|s should be|s sinc add|s sinc dont|s six ten
3 s smaller and|s smallest by|s smallest is|s solv in|s solv with|s somebody <shown>|s someon interview
3 s somewher the|s somm deux|s sorry <shown>|s sort is|s sort key|s sort mor|s sort one|s sound right
3 s spread it|s start as|s start for|s start fresh|s still her|s subarray <shown>|s suspect <said>|s tal a
3 s ten eleven|s ten the|s than it|s that anyth|s that later|s that may|s that might|s that open|s that put
3 s that will|s the arrival|s the as|s the bar|s the be|s the cost|s the diagonal|s the don|s the forward
3 s the gam|s the generation|s the he|s the input|s the insid|s the left|s the nod|s the smallest|s the tal
3 s the tower|s the wer|s the whether|s the will|s them lin|s they it|s thi are|s thi run|s thing think
3 s think guess|s thousand for|s thre eight|s thre on|s throw what|s tidy <shown>|s to <shown>|s to against
3 s to asid|s to differenc|s to door|s to down|s to earlier|s to from|s to most|s to rear|s to result
3 s to them|s too on|s took the|s total the|s toward other|s trip the|s try the|s twin lie|s two add
3 s two answer|s two keep|s two thos|s two when|s typ in|s un de|s under second|s until was|s up each
3 s up thos|s use dictionary|s use maximum|s wait lin|s walk <said>|s walk and|s walk past|s walk to|s want a
3 s was at|s was he|s way of|s we about|s we for|s we to|s welch sortiert|s wer of|s wer to|s what build
3 s what hop|s what is|s what keep|s what touch|s what we|s when follow|s when leav|s when lost|s when scan
3 s whenever <shown>|s whenever a|s wher only|s whether already|s whether has|s which as|s which is
3 s whil <shown>|s whoever up|s why away|s will as|s window <shown>|s window grow|s window slid|s with hand
3 s with indexerror|s with nam|s with priority|s with start|s with step|s with thre|s without that|s wont yes
3 s wor <shown>|s would fill|s would read|s writ it|s x in|s you <shown>|s you anyth|s you hav|s you quick
3 s you sam|s you skip|s you throw|s you why|s you without|s youd each|s youll want|s your are|s your at
3 s your back|s your begin|s your could|s your fall|s your giv|s your head|s your pil|s your start|s your test
3 s your treat|s youv already|s youv at|s zahl die|s zero one|sets up <said>|sets up among|sets up cut
3 sets up everyth|sets up hang|sets up held|sets up longer|sets up los|sets up overwrit|sets up person
3 sets up plain|sets up plan|sets up result|sets up singl|sets up spread|sets up stop|sets up want|sets up word
3 sets up worry|sets up worth|syntax assign|syntax minu|syntax new|tells al|tells applicant|tells ate
3 tells ballot|tells bother|tells car|tells chaine|tells choir|tells collection|tells compara|tells compt
3 tells consol|tells country|tells d|tells das|tells delight|tells depend|tells dig|tells entry|tells especial
3 tells eviction|tells exist|tells grew|tells head|tells header|tells heard|tells heaven|tells however
3 tells important|tells ke|tells kill|tells larg|tells las|tells lov|tells millisecond|tells namesak
3 tells nervou|tells number|tells opposit|tells para|tells parcour|tells plain|tells podium|tells quarter
3 tells quell|tells reachabl|tells recomput|tells rout|tells sank|tells shirt|tells shrank|tells sie
3 tells slight|tells solution|tells someth|tells sortieren|tells swallow|tells toh|tells tray|tells unclos
3 tells upon|tells utilis|tells verkettet|tells wasteful|tells winner|tells word|tells ye|tells z
3 tells zusammen|w acces|w action|w aggiungi|w al|w alik|w also|w ant|w applicant|w athlet|w auf|w bead
3 w belong|w birthday|w bit|w black|w bridg|w buffet|w cafeteria|w catch|w chaine|w chalk|w chang
3 w companion|w compara|w complicat|w conclusion|w condition|w credit|w cry|w curtain|w deserv|w dichotomiqu
3 w dinner|w doctor|w dream|w dur|w eh|w ek|w everybody|w factor|w forever|w forgotten|w full|w generou
3 w grandparent|w handl|w hang|w her|w ice|w j|w ke|w ks|w mas|w mhm|w money|w muddl|w mustnt|w night
3 w nightclub|w nombr|w nudg|w onion|w oof|w overall|w para|w perhap|w professor|w profondeur|w quando
3 w quell|w quit|w recherch|w repair|w run|w scar|w sent|w shirt|w shrank|w sibl|w sie|w skin|w somebody
3 w sortieren|w spend|w spirit|w strang|w stres|w stroll|w tax|w toh|w treat|w verkettet|w went|w wont
3 w zusammen
4 acts reports reports|advises addition|advises afresh|advises backward|advises beyond|advises dummy|advises gav
4 advises itd|advises link|advises modul|advises plat|advises theyr|advises tri|advises written|advises x
4 asks final|asks foot|asks minu|asks tak|b <said> exact|b <said> has|b <shown> brac|b <shown> buy
4 b <shown> can|b <shown> fit|b <shown> grow|b <shown> hav|b <shown> lent|b <shown> liv|b <shown> part
4 b <shown> pour|b <shown> problem|b <shown> reach|b <shown> remain|b <shown> to|b <shown> traversal
4 b <shown> verdict|b <shown> villag|b <shown> well|b <shown> your|b ^ <hinted>|b ^ <talk>|b ^ chain|b ^ charli
4 b ^ click|b ^ copy|b ^ cover|b ^ either|b ^ erst|b ^ handy|b ^ hes|b ^ ja|b ^ kilo|b ^ know|b ^ leg
4 b ^ mehr|b ^ mor|b ^ never|b ^ next|b ^ old|b ^ pay|b ^ plat|b ^ prev|b ^ read|b ^ relax|b ^ rippl|b ^ rub
4 b ^ sortier|b ^ threw|b ^ turn|b ^ utilis|b ^ warm|b ^ wee|b ^ went|b ^ when|b ^ wrot|b ^ yaar|b a <facts>
4 b a coffe|b a conga|b a coupl|b a diary|b a dummy|b a dynamic|b a fir|b a fiv|b a gues|b a has|b a list
4 b a parameter|b a power|b a run|b a tenth|b a ticket|b a wee|b about when|b abov $|b addition and|b aim for
4 b all youll|b also has|b also not|b am sorry|b among the|b an unweight|b and alway|b and compar|b and mark
4 b and right|b and talk|b and their|b anfang <odd>|b answer befor|b append <odd>|b arent enough|b around that
4 b as <shown>|b as str|b back <talk>|b back at|b beat it|b befor he|b behind them|b beiden <odd>
4 b beiden vorherigen|b belong <asked>|b below <odd>|b bet your|b binary $|b book <asked>|b break that
4 b breath for|b breath out|b but the|b by <facts>|b by exact|b by ring|b by themselv|b cada numero|b call has
4 b can sav|b candidat and|b cas is|b certain <odd>|b charli $|b cheaper than|b check at|b choos from
4 b clear <facts>|b clear everyth|b click open|b climb again|b clock <talk>|b cod for|b colour the
4 b comma <asked>|b comparison <odd>|b comparison of|b correct answer|b cost you|b could embarras|b could thi
4 b count downward|b count in|b cross one|b dan <unknown>|b day <shown>|b decid from|b delta $|b depil a
4 b deux <odd>|b dictionary by|b direct <asked>|b discard half|b do to|b dont judg|b dont see|b dot popitem
4 b doubl in|b doubl you|b down <odd>|b drawer of|b drift $|b ein gleitend|b einfach die|b either is
4 b el ultimo|b end that|b end you|b enjoy hear|b equal <talk>|b erst <odd>|b even he|b every touch
4 b everybody <odd>|b everyon up|b evict <shown>|b evict from|b explor the|b extend linkedhashmap|b fall <talk>
4 b fenster <odd>|b fenster mit|b figur and|b fin too|b final <hinted>|b final <said>|b first <telling>
4 b fiv <facts>|b floor divid|b follow it|b follow when|b for fifty|b for us|b forever $|b four that
4 b four thre|b frequency <odd>|b fresh air|b from <odd>|b from each|b from small|b front <talk>
4 b further <asked>|b garden $|b giv that|b glad $|b gleitend <odd>|b gleitend fenster|b got your|b guest insid
4 b half cant|b half whos|b halv alway|b halv has|b har <unknown>|b hav its|b hav seen|b havent <hinted>
4 b havent seen|b he <telling>|b head goe|b heap that|b heap with|b high <hinted>|b higher than
4 b highest <telling>|b hol and|b hop <shown>|b how good|b however <shown>|b i hav|b i may|b idea as|b idea of
4 b im not|b im sworn|b in behind|b in both|b in goe|b in handy|b in his|b in which|b index <asked>|b index is
4 b instead of|b is <hinted>|b is comput|b is doing|b is dynamic|b is expect|b is last|b is wait|b isnt <talk>
4 b isnt necessary|b it another|b it are|b it begin|b it better|b it finish|b it from|b it go|b it quick
4 b it upsid|b italian from|b its correct|b its entry|b its halv|b its les|b its match|b its pop|b its slower
4 b job if|b join two|b just look|b just read|b kept <hinted>|b knew a|b knew youd|b known as|b kth <talk>
4 b kth largest|b la somm|b latest opener|b lay on|b leav $|b left edg|b let <said>|b lift off|b linear way
4 b link <said>|b link <unknown>|b linkedhashmap $|b log you|b long <asked>|b long one|b lookup <hinted>
4 b lower than|b many tim|b mark a|b mathematician <asked>|b may repeat|b me you|b mehr <odd>|b memory as
4 b middl <asked>|b minu <odd>|b miss is|b mit zwei|b mov back|b much $|b my eye|b n tim|b need a
4 b neighbour <odd>|b neighbour is|b nest loop|b never mark|b newest one|b nicht $|b nim ein|b nin and
4 b nor <said>|b not <talk>|b not non|b not sort|b of me|b of memory|b of min|b of som|b of start|b of variabl
4 b offic has|b old <shown>|b old friend|b older entry|b on just|b on me|b onc out|b onc the|b onc through
4 b onc whether|b one <unknown>|b one box|b one direction|b one has|b one moment|b one of|b one read|b one tak
4 b one when|b one whos|b one wont|b one zero|b only append|b opener on|b otherwis a|b out cam|b out on
4 b over my|b overwrit each|b own is|b partner is|b pen $|b person i|b plac would|b plain <talk>|b plan for
4 b plant a|b point into|b pointer and|b pop for|b por <odd>|b prepar $|b prev <hinted>|b problem <hinted>
4 b proper <shown>|b provid you|b push or|b puzzl $|b que <unknown>|b queu <hinted>|b quiet whil|b rail $
4 b rather <hinted>|b reach it|b reason to|b recent <facts>|b recent and|b remain <shown>|b remain <talk>
4 b remain is|b remark on|b rest of|b result down|b ring by|b rippl in|b roof <odd>|b rot <odd>|b rot orang
4 b round in|b run at|b run i|b run of|b s <shown>|b sad $|b said $|b said <shown>|b sam <odd>|b sam as
4 b sam with|b say it|b se <unknown>|b search <talk>|b second <unknown>|b seen at|b send you|b sentenc <talk>
4 b sentenc again|b setrecursionlimit $|b seven <shown>|b seven for|b shirt $|b shut first|b simpl $
4 b singl <telling>|b sit $|b six lin|b slip <talk>|b small <talk>|b somebody last|b someon <talk>|b someth to
4 b somm <odd>|b somm des|b sort it|b sort nor|b sort thos|b sortier <odd>|b sound lik|b splendid $
4 b spread <hinted>|b stapel $|b start look|b start the|b stay <facts>|b still be|b still fac|b still fre
4 b still open|b stood ther|b stop <said>|b stop the|b stor $|b strong <talk>|b subtract it|b sur youd
4 b swap it|b sworn to|b tabl <asked>|b tabl by|b tail follow|b tenth of|b test your|b textbook <facts>
4 b textbook <hinted>|b than it|b than to|b than when|b than with|b that <talk>|b that befor|b that lin
4 b that linear|b that match|b that most|b that must|b that twenty|b the bed|b the complet|b the counter
4 b the cur|b the design|b the dict|b the digit|b the editor|b the fellow|b the fifty|b the follow
4 b the formula|b the furthest|b the interviewer|b the kitchen|b the left|b the ninth|b the offic|b the opposit
4 b the present|b the right|b the set|b the simplest|b the spot|b the truth|b the very|b the voic|b the wet
4 b the y|b them so|b then and|b then the|b ther first|b ther i|b ther to|b they never|b thi <said>|b thi as
4 b thi version|b thi week|b third <hinted>|b thos is|b though <talk>|b thre are|b thre will|b thre would
4 b throw one|b til $|b till its|b to build|b to complain|b to import|b to index|b to lunch|b to the
4 b to think|b top off|b twic as|b twin that|b twist $|b two add|b two neighbor|b typ it|b umbrella $
4 b underscor <talk>|b underscor <telling>|b underscor common|b understand the|b unmatch <odd>|b unmatch opener
4 b until he|b up <hinted>|b use <said>|b utilis <odd>|b variabl are|b very warm|b vorherigen <odd>
4 b wait <hinted>|b walk <hinted>|b walk <shown>|b want <facts>|b was already|b was quick|b was stand|b way the
4 b week <shown>|b went <talk>|b went out|b wer <facts>|b whatever <hinted>|b when $|b when are|b when someth
4 b wher could|b wher must|b whether what|b which giv|b whichever is|b who has|b whod hav|b whol problem
4 b wip the|b with <asked>|b with <odd>|b with binomial|b with key|b wonderful $|b work nic|b world $
4 b worth nin|b would fool|b would happen|b would sav|b would say|b wouldnt a|b wrot on|b wrot the|b x is
4 b yaar $|b you anyth|b you gather|b you handl|b you havent|b you notic|b you one|b you speak|b you stop
4 b you ther|b youd look|b youll notic|b youll see|b your dictionary|b your record|b youv ever|b youv found
4 b youv sort|b zigzag <talk>|b zigzag traversal|b zwei zeigern|guess about the language sets up|guess befor
4 guess can|guess depth|guess drop|guess havent|guess mov|guess need|guess thatll|leads <talk>|leads cam
4 leads follow|leads key|leads mak|leads pair|leads stack|leads straight|n <talk> 3|n <telling> 4
4 nothing although|nothing charli|nothing click|nothing connect|nothing cover|nothing dequ|nothing erst
4 nothing freez|nothing hunt|nothing kilo|nothing mehr|nothing nest|nothing other|nothing out|nothing part
4 nothing unhook|nothing utilis|nothing walk|nothing work|plan bles|plan bracket|plan fill|plan hav|plan onc
4 plan som|plan that|plan that names could|plan that names cut|plan that names id|plan that names it
4 plan that names its|plan that names jump|plan that names poor|plan that names round|plan that names yeah
4 plan thatll|question giv|question non|question sort|question which|question you|remark full|remark grand
4 remark mark|remark nobody|remark noth|remark quit|remark set|remark sets up|remark skip|remark spread
4 remark stretch|remark that names constant|remark that names did|remark that names heap|remark that names mak
4 reports agr|reports back|reports believ|reports below|reports beyond|reports cam|reports charli
4 reports constructor|reports crowd|reports delta|reports election|reports empil|reports enough|reports gav
4 reports hear|reports held|reports hir|reports insertion|reports j|reports kilo|reports lack|reports layer
4 reports lift|reports luggag|reports lump|reports opinion|reports ouvrant|reports popularity|reports reason
4 reports remark|reports shap|reports shortcut|reports strip|reports term|reports tout|reports treat
4 reports voila|reports warteschlang|reports zigzag|requests <asked>|requests chang|requests paus|requests relax
4 requests row|requests told|s <said> after|s <said> fin|s <said> hav|s <said> me|s <said> sort|s <shown> ask
4 s <shown> began|s <shown> don|s <shown> everyon|s <shown> exercis|s <shown> fiv|s <shown> fool|s <shown> forget
4 s <shown> forward|s <shown> fre|s <shown> handful|s <shown> kettl|s <shown> lower|s <shown> necessary
4 s <shown> parent|s <shown> possibl|s <shown> seen|s <shown> sip|s <shown> tak|s <shown> ther|s <shown> they
4 s <shown> til|s <shown> walk|s <shown> warm|s ^ accordion|s ^ admir|s ^ agr|s ^ already|s ^ bury|s ^ carry
4 s ^ charli|s ^ climb|s ^ comput|s ^ delta|s ^ edg|s ^ einfach|s ^ erst|s ^ fifteen|s ^ full|s ^ gav
4 s ^ graph|s ^ hold|s ^ its|s ^ kilo|s ^ later|s ^ laugh|s ^ lin|s ^ listen|s ^ mehr|s ^ ordena|s ^ person
4 s ^ relax|s ^ rest|s ^ right|s ^ rub|s ^ sail|s ^ shap|s ^ sortier|s ^ steer|s ^ stood|s ^ til|s ^ tout
4 s ^ uncut|s ^ utilis|s ^ walk|s ^ yaar|s ^ ye|s ^ yes|s a addition|s a around|s a behind|s a chain
4 s a counter|s a known|s a may|s a mov|s a pictur|s a piec|s a put|s a sum|s a without|s add shift
4 s after <shown>|s afterward the|s already a|s already your|s also first|s an map|s an pil|s an you|s and a
4 s and by|s and day|s and eight|s and join|s and thi|s and which|s and youv|s answer first|s answer its
4 s are think|s as find|s as queu|s as small|s as stack|s as ther|s as walk|s as went|s at all|s at door
4 s attendant the|s away a|s back all|s balanc the|s basical it|s be enough|s be off|s be without|s been down
4 s been yet|s befor had|s bitten that|s both you|s bucket one|s build that|s by till|s c in|s c zero
4 s call <shown>|s cant nest|s cant the|s certain hurt|s certain in|s chain <shown>|s check your|s climb a
4 s closer the|s closer to|s collect the|s colour the|s com at|s com in|s com second|s comfortabl that
4 s compar as|s comparison one|s could do|s could each|s could them|s could to|s count <shown>|s count an
4 s count and|s count on|s count zero|s cros what|s current is|s day <shown>|s de dos|s depil chaqu
4 s dequ popleft|s dictionary you|s did leav|s do hold|s do say|s do thos|s do without|s doe happen|s doesnt on
4 s doing that|s dont verdict|s doubl gon|s down first|s e sort|s each gav|s each last|s earlier can
4 s ein fenster|s eleven the|s enough be|s entry ever|s entry its|s estimat the|s every in|s everybody to
4 s explor a|s explor entir|s fenster zwei|s find from|s first and|s first ther|s fit its|s fiv ten|s floor by
4 s for com|s for hash|s for if|s for r|s forgot <shown>|s friend the|s from smaller|s from who|s go for
4 s goe and|s goe each|s going do|s gon the|s group mix|s gues the|s had down|s half them|s half you
4 s halv left|s has <said>|s has letter|s has shut|s has two|s hav go|s hav shut|s hav throw|s he was
4 s heap never|s hear much|s higher the|s hold the|s hom dry|s hook the|s hop hav|s how two|s i even
4 s i expect|s i n|s i somebody|s i wait|s id to|s if ever|s if newcomer|s ill in|s im to|s in call
4 s in current|s in pocket|s in remember|s in slot|s in unweight|s instead <shown>|s into after|s is for
4 s is insid|s is left|s is littl|s is map|s is next|s is work|s it alway|s it front|s it later|s it out
4 s it youv|s italian pisa|s itd the|s itll <shown>|s its appearanc|s its component|s its count|s just each
4 s just other|s keep heap|s kind <shown>|s know cam|s know one|s know paint|s la des|s last <said>|s last cam
4 s last did|s last valu|s leav at|s let first|s lif easier|s linear <shown>|s littl to|s low <shown>
4 s many each|s map what|s mark youv|s may a|s may met|s may of|s measur length|s might <said>
4 s minimum <shown>|s mit zeigern|s month the|s most common|s most one|s mov one|s much as|s must say|s my kept
4 s my say|s n enumerat|s neighbour neighbour|s never backward|s new check|s new until|s nin <shown>|s nod to
4 s nor the|s not <shown>|s not over|s nought one|s of are|s of befor|s of breed|s of new|s of six|s of solv
4 s of twin|s old the|s on <shown>|s on a|s on million|s on the|s onc enough|s onc look|s one already
4 s one first|s one goe|s one hand|s one left|s one sink|s one tim|s one wait|s out from|s over middl
4 s over of|s overwrit other|s own about|s paint fenc|s pictur caterpillar|s pictur pil|s pil paper
4 s pull <said>|s push the|s put asid|s put my|s put of|s put to|s python one|s python remember|s quit of
4 s rather when|s rather you|s read again|s reason <shown>|s return stack|s right a|s row a|s run just
4 s sam mov|s sav all|s seat <shown>|s second befor|s see yourself|s self mov|s send two|s she don|s she every
4 s short <shown>|s short sit|s should whether|s show again|s shut outer|s simp <shown>|s simp the|s singl from
4 s sit in|s slid window|s smallest and|s somebody week|s someth that|s sort <shown>|s start from|s start inner
4 s still down|s ston a|s sum the|s tak newest|s than equal|s than of|s that contain|s that last|s that least
4 s that linear|s that no|s that possib|s that shift|s that start|s that stop|s that tal|s that yourself
4 s the arriv|s the at|s the been|s the creep|s the hand|s the join|s the map|s the out|s the set
4 s the straight|s the ther|s the they|s the thousand|s the who|s the whos|s the wrot|s them from|s then and
4 s ther its|s ther linear|s ther much|s ther then|s they <said>|s they ther|s thi one|s thi want|s thing thi
4 s think halv|s think what|s thos are|s though one|s thought that|s thousand <said>|s thousand <shown>
4 s thousand or|s through on|s through with|s tim all|s to another|s to can|s to enough|s to latest|s to one
4 s to position|s to that|s to ther|s troubl <said>|s turn upsid|s twelv twelv|s twic a|s two it|s two youv
4 s under own|s until isnt|s up a|s up is|s up it|s updat maximum|s use loop|s use or|s walk the|s was plac
4 s was right|s way <shown>|s way go|s weakest <shown>|s well the|s what after|s what other|s what real
4 s when com|s when compar|s when has|s when hit|s when short|s when too|s whenever next|s wher is|s which hav
4 s which the|s which with|s whichever the|s with nin|s with still|s with stor|s with that|s without anyth
4 s without first|s without if|s wont either|s wont see|s worry it|s would better|s wouldnt it|s wrong for
4 s wrong of|s you build|s you from|s you python|s you walk|s you written|s youd is|s youd with|s your call
4 s your first|s your short|s youv whether|sets up bigger|sets up call|sets up doub|sets up fall|sets up got
4 sets up however|sets up join|sets up lov|sets up problem|sets up siz|sets up tally|sets up wrot|syntax tak
4 tells advanc|tells agr|tells basket|tells bel|tells biggest|tells brit|tells busca|tells cest|tells chuck
4 tells cinema|tells clean|tells conversation|tells dabord|tells defaultdict|tells delet|tells domino
4 tells ergebniss|tells gin|tells gleitend|tells go|tells hall|tells humour|tells imag|tells judg|tells knew
4 tells lady|tells littl|tells max|tells mehr|tells official|tells peel|tells pinch|tells pub|tells quick
4 tells record|tells recurs|tells region|tells reih|tells remark|tells rest|tells rippl|tells sat|tells screen
4 tells shop|tells sit|tells somm|tells sortier|tells stapel|tells ston|tells subarray|tells sufficient
4 tells timetabl|tells tool|tells tower|tells tre|tells trim|tells ultimo|tells underneath|tells upward
4 tells vorherigen|tells wed|tells wis|tells zeigern|w abov|w acros|w agre|w aim|w arrang|w arrow|w ashor
4 w begin|w bold|w both|w breadcrumb|w breath|w brit|w busca|w carry|w charli|w circl|w cloakroom|w cloud
4 w copy|w dabord|w delta|w diagonal|w drawn|w drip|w duck|w enjoy|w ergebniss|w esta|w except|w fus|w gin
4 w gleitend|w hay|w helpful|w horsesho|w into|w its|w kis|w kth|w las|w lat|w leader|w mehr|w memois|w my
4 w ninth|w observ|w other|w parcour|w path|w plant|w reih|w ring|w second|w separat|w shell|w somm
4 w sortier|w squar|w starter|w stumbl|w surpris|w tenth|w term|w that|w them|w together|w togli|w twic
4 w ultimo|w unweight|w up|w utilis|w vorherigen|w yaar|w ye|w zeigern
5 advises certain|advises contain|advises eras|advises ive|advises lov|advises memory|advises pack|advises piec
5 advises rear|advises recursion|advises scratch|advises smaller|advises smil|advises spoil|advises steer
5 advises tim|advises tre|advises unhook|advises youd|asks contain|asks cross|asks hand|b <said> cost
5 b <said> map|b <said> under|b <said> up|b <said> whos|b <shown> area|b <shown> goe|b <shown> guest|b <shown> i
5 b <shown> only|b <shown> she|b <shown> shorter|b <shown> smaller|b <shown> the|b ^ am|b ^ ar|b ^ away|b ^ big
5 b ^ cod|b ^ die|b ^ eight|b ^ gebruik|b ^ going|b ^ hed|b ^ higher|b ^ ive|b ^ la|b ^ might|b ^ nah
5 b ^ och|b ^ overkill|b ^ position|b ^ push|b ^ question|b ^ recurs|b ^ run|b ^ sad|b ^ sho|b ^ straight
5 b ^ tally|b ^ una|b ^ welch|b ^ wow|b ^ yep|b a built|b a classic|b a directory|b a famou|b a happy
5 b a hurry|b a kitchen|b a low|b a marker|b a teacher|b about <facts>|b about remember|b about that|b abov ten
5 b afresh is|b after its|b again each|b all be|b along how|b along it|b also the|b alway mov|b an argument
5 b and <odd>|b and last|b and over|b and whether|b another <talk>|b another candidat|b anterior $|b any opener
5 b ar $|b are <talk>|b are b|b are small|b array is|b as <said>|b as youd|b at <talk>|b at fiv|b aunt <odd>
5 b away <shown>|b away each|b b comma|b back the|b backward when|b basical <odd>|b be proud|b be touch
5 b be very|b bed $|b befor <shown>|b befor add|b befor thi|b behind the|b besid her|b best <facts>
5 b between thre|b beyond its|b binar such|b blind to|b blot <hinted>|b blot <talk>|b blot paper
5 b both neighbour|b bottom $|b brac $|b bump the|b by frequency|b by not|b call the|b call two|b can exc
5 b can unhook|b candidat <odd>|b cant help|b captain $|b card for|b catch <shown>|b cest <odd>|b check is
5 b check which|b clock $|b cod treat|b comb $|b comma <hinted>|b comma a|b common <talk>|b compar $
5 b compar what|b comparison <shown>|b conga <facts>|b conga lin|b could <said>|b could also|b could hav
5 b could only|b could reach|b count befor|b count cant|b count has|b count together|b cur $|b debut $
5 b der <unknown>|b dict <shown>|b dictionary for|b dictionary with|b die on|b different <said>
5 b different <shown>|b doblement <odd>|b doblement enlazada|b doe hav|b doe to|b doesnt chang|b don your
5 b dot <facts>|b dot <talk>|b dot data|b dot item|b dot nlargest|b doubl c|b down to|b draw one|b draw you
5 b draw your|b dummy at|b duplicat $|b e <unknown>|b e in|b each batch|b each neighbour|b einen stapel
5 b element <hinted>|b els to|b equal <telling>|b every generation|b every result|b everyth fall|b eviction $
5 b except the|b eye and|b failur $|b fall <facts>|b famou <hinted>|b famou <talk>|b famou sequenc|b fear $
5 b fermant $|b fibonacci <hinted>|b fibonacci <talk>|b fibonacci sequenc|b fin plac|b find <hinted>
5 b first <shown>|b first element|b for eleven|b for her|b for it|b for s|b for whatever|b former <talk>
5 b four $|b four <facts>|b from all|b from an|b from below|b from their|b from two|b front of|b full <telling>
5 b full sort|b further than|b gebruik <odd>|b gebruik een|b giv fiv|b goe straight|b going <facts>|b going back
5 b gon past|b grandparent <talk>|b had <hinted>|b had two|b half $|b half was|b half you|b halft sortiert
5 b halv are|b halv would|b hand of|b happen $|b happen in|b has mark|b has mor|b has you|b he <asked>
5 b head befor|b hear about|b heavier than|b held the|b hold each|b hold the|b how about|b i and|b i believ
5 b i in|b i seen|b if len|b if someon|b if you|b im in|b immer <odd>|b inner <asked>|b insert <shown>
5 b insight $|b interview last|b is fre|b is look|b is never|b is sur|b is visit|b it <facts>|b it be|b it hit
5 b it not|b it soak|b it wouldnt|b its math|b its smallest|b its tail|b jed offnend|b join behind|b join to
5 b judg that|b jump <telling>|b jump backward|b just carry|b just enough|b just going|b keep thos|b kid $
5 b kilo $|b kitchen $|b know $|b know that|b left on|b lengthen the|b les <hinted>|b lie behind|b lin never
5 b lista <odd>|b lista doblement|b littl notebook|b look a|b lookup by|b lookup first|b low <facts>|b low <odd>
5 b low and|b low plu|b mad the|b man <odd>|b many <hinted>|b many is|b map <odd>|b mark $|b max around
5 b may shar|b me just|b million $|b moment ther|b mor often|b mov as|b mov its|b much memory|b must match
5 b must the|b my pick|b my plac|b n minu|b nail $|b nam for|b need to|b neighbour <talk>|b nest <hinted>
5 b never work|b newest of|b next equal|b next lot|b not abl|b not me|b now <shown>|b objection $|b och $
5 b of <asked>|b of card|b of queu|b off every|b offnend <odd>|b offnend klammer|b oldest <hinted>|b on fiv
5 b onc <odd>|b onc by|b one <hinted>|b one check|b one next|b one trip|b only in|b opinion $|b other in
5 b over onc|b over when|b own $|b pair again|b past the|b peopl <shown>|b percent of|b perfect <shown>
5 b plac among|b plu high|b pour <talk>|b pour both|b precedent $|b previou <asked>|b previou <hinted>
5 b previou two|b priorityqueu $|b problem $|b rabbit breed|b ran a|b rather than|b real all|b recursion is
5 b rest follow|b reus it|b right <hinted>|b rout $|b runner <shown>|b sam <telling>|b say <hinted>
5 b say breadth|b say fiv|b say nin|b say that|b say yes|b second tim|b seen and|b sequenc $|b serv you
5 b she on|b she saw|b shelf <talk>|b shorter $|b should <hinted>|b should <telling>|b shrink on|b simpl <talk>
5 b sinc <asked>|b sink the|b six of|b six test|b sleep on|b slid <asked>|b slip out|b small to
5 b smallest count|b someth <hinted>|b somewher <talk>|b sortiert <odd>|b sortiert ist|b special <shown>
5 b stand next|b stand sid|b start goe|b stay as|b stay neutral|b still lying|b ston in|b stretch to
5 b strok and|b strok behind|b strok on|b surround <odd>|b surround region|b t $|b taken <talk>|b tal first
5 b tal sheet|b talk i|b tallest tower|b ten <odd>|b that <shown>|b that dictionary|b that feel|b that first
5 b that fiv|b that join|b that touch|b thatll <odd>|b thatll do|b the colour|b the dearest|b the fourth
5 b the guest|b the leftover|b the machin|b the mov|b the newer|b the program|b the pub|b the siz|b the tail
5 b the v|b the whol|b them to|b then a|b ther too|b thes <hinted>|b theyv got|b thi cod|b thi from|b thing $
5 b thing <shown>|b thos step|b thought <talk>|b tim too|b to avoid|b to tak|b to whom|b took off|b tool $
5 b tool that|b topmost $|b tri <odd>|b trie $|b try <odd>|b turn out|b twenty question|b twin <talk>|b two by
5 b two hundr|b two i|b two previou|b two stag|b up <unknown>|b us talk|b variabl and|b victim $|b visit onc
5 b was just|b we <shown>|b week said|b well as|b went hom|b wer a|b wer discover|b wer given|b wer you
5 b wet $|b what matter|b what most|b what still|b when a|b when ther|b wher <said>|b wher <talk>|b who <facts>
5 b why <said>|b will to|b wish to|b with <unknown>|b with chalk|b with who|b without $|b without <facts>
5 b without <said>|b without shift|b wont be|b wont hav|b work too|b worth <asked>|b would $|b would find
5 b wouldnt stop|b wow $|b writ one|b written on|b yep $|b you an|b you catch|b you drop|b you fetch|b you hit
5 b you jump|b you linear|b you read|b you remov|b you sur|b you your|b youd mis|b youd not|b youll <facts>
5 b youngest one|b your a|b your final|b your middl|b your right|b your rul|b your scan|b youv <telling>
5 b zero is|guess lik|guess target|leads call|leads moment|leads sur|nothing ar|nothing could|nothing decid
5 nothing gebruik|nothing given|nothing guard|nothing hed|nothing la|nothing narrower|nothing newest
5 nothing plant|nothing scipy|nothing send|nothing sho|nothing strict|nothing sum|nothing tally|nothing tri
5 nothing updat|nothing welch|nothing whatever|plan good|plan halv|plan isnt|plan that names greedy
5 question begin|question eleven|question except|question to|question well|question with|question work|remark by
5 remark four|remark newest|remark rough|remark that names find|remark theyr|remark though|remark two
5 remark whod|reports abba|reports ar|reports argument|reports arm|reports arrang|reports arrival|reports bother
5 reports burst|reports caterpillar|reports contain|reports convinc|reports country|reports cousin
5 reports fantastic|reports generation|reports good|reports happy|reports insight|reports interrupt|reports jot
5 reports lady|reports logarithmic|reports mean|reports money|reports nah|reports och|reports offset
5 reports priorityqueu|reports proportional|reports reach|reports respectabl|reports sat|reports setrecursionlimit
5 reports smart|reports strok|reports tallest|reports unhook|reports weight|reports winner|reports wish
5 reports wow|reports y|reports yep|requests <odd>|requests <shown>|requests balanc|requests box
5 requests differenc|requests narrow|requests peopl|requests pond|requests question|requests rippl|s <said> chang
5 s <shown> among|s <shown> array|s <shown> beneath|s <shown> bucket|s <shown> charm|s <shown> circl
5 s <shown> click|s <shown> dict|s <shown> grand|s <shown> lay|s <shown> leap|s <shown> newest|s <shown> next
5 s <shown> over|s <shown> recursion|s <shown> step|s <shown> train|s <shown> turn|s <shown> would|s ^ anybody
5 s ^ ar|s ^ avec|s ^ bar|s ^ bei|s ^ board|s ^ cest|s ^ clever|s ^ delet|s ^ depil|s ^ dll|s ^ een
5 s ^ explicit|s ^ fibonacci|s ^ gebruik|s ^ har|s ^ hed|s ^ ist|s ^ jed|s ^ list|s ^ mak|s ^ nah|s ^ nervou
5 s ^ noth|s ^ och|s ^ older|s ^ proc|s ^ queu|s ^ register|s ^ summaris|s ^ tip|s ^ tre|s ^ voila|s ^ wow
5 s ^ yep|s a fermant|s a flood|s a hammer|s a off|s a phon|s a somewher|s a up|s add up|s afresh the
5 s again every|s all join|s alway up|s am allow|s an thought|s and drop|s and first|s and right|s and sam
5 s and still|s answer from|s any it|s any over|s are <shown>|s are at|s are least|s as are|s as lin
5 s as visit|s at zero|s away one|s away other|s b one|s back you|s be against|s befor round|s befor stor
5 s befor tak|s begin <shown>|s behind curtain|s behind loop|s below two|s better the|s border to|s both when
5 s bottom <shown>|s bucket <said>|s bucket on|s bucket that|s build the|s by <shown>|s by all|s by is|s can be
5 s can tak|s cant anyth|s cant in|s card each|s carry old|s catch that|s check closer|s check one|s check ther
5 s clash gon|s closer expect|s collect their|s constant is|s constant you|s contain <shown>|s dictionary python
5 s didnt that|s divid two|s doe than|s don homework|s dont with|s doppelt <shown>|s each doe|s each down
5 s each goe|s each leav|s each up|s ear the|s end that|s entir befor|s fals that|s fals your|s far <shown>
5 s fibonacci a|s fifty <shown>|s fifty of|s first was|s fiv one|s follow when|s for <shown>|s for comma
5 s for million|s for nest|s for opener|s four fiv|s fourth <shown>|s freez length|s from earlier|s from sam
5 s from the|s front me|s full is|s gav the|s giv the|s go to|s got in|s grow shrink|s had a|s had phon
5 s half the|s halft ist|s hand the|s has doubl|s has smallest|s hash <shown>|s hav met|s heap no
5 s heapq nlargest|s high the|s highest downward|s hold one|s hous its|s how is|s however split|s i about
5 s i enjoy|s i last|s i leav|s i still|s i you|s if doesnt|s if later|s if wer|s im littl|s in hash
5 s in rang|s in voic|s in zero|s ink one|s inner start|s into dictionary|s into narrow|s is at|s is length
5 s is miss|s is one|s is slow|s is word|s is youd|s it mov|s itll the|s its a|s its classic|s its off
5 s jedem landfeld|s just her|s just what|s just with|s just yourself|s know that|s last a|s last one
5 s latest one|s least on|s leav as|s leg offnend|s len queu|s let writ|s list a|s lista enlazada|s littl of
5 s longer the|s look at|s lookup and|s loop <shown>|s lov you|s mad to|s many can|s many that|s map thi
5 s map to|s may further|s me one|s me thi|s measur <shown>|s middl ten|s might worth|s minimum a|s minimum of
5 s mor after|s most <shown>|s most with|s my used|s narrower the|s neither the|s neither them|s new in
5 s new only|s new you|s next not|s next out|s nod prev|s not plac|s not to|s of four|s of lin|s of paint
5 s of plain|s of plu|s of their|s of zero|s off go|s on bad|s on being|s on frequency|s on thos|s on wall
5 s one can|s one keep|s one know|s one plu|s one shut|s one sum|s one thre|s one up|s one walk|s only coupl
5 s only latest|s or another|s out a|s out thre|s over over|s partner <shown>|s peopl do|s pil plat
5 s plain will|s plain would|s plant flag|s plat the|s point that|s point you|s pop an|s problem in|s put thi
5 s quiet you|s read a|s read you|s real all|s recent still|s recent that|s recursion be|s repeat the
5 s return its|s search each|s see it|s self data|s serv position|s shed it|s singl a|s stack be|s stack thi
5 s stand to|s start on|s start ther|s step <shown>|s still in|s still its|s strok <shown>|s swap <said>
5 s tabl no|s taken the|s test ther|s than its|s than neighbour|s that and|s that can|s that clos|s that count
5 s that is|s that on|s that right|s that textbook|s that too|s that wrong|s the answer|s the arm
5 s the beforehand|s the but|s the earlier|s the instead|s the lift|s the of|s the point|s the previou
5 s the sav|s the sit|s the strok|s the than|s then as|s ther dot|s ther old|s they their|s thing keep
5 s think a|s think that|s thos and|s thos the|s thos you|s thre <said>|s thre cant|s thre out|s through your
5 s til two|s tim find|s to aloud|s to away|s to breadth|s to by|s to follow|s to or|s to their|s to us
5 s to young|s together wher|s top off|s twin you|s two alway|s two out|s two thing|s two thousand|s two valu
5 s two what|s unhook <said>|s until clash|s up many|s up n|s wait you|s was wrong|s we speak|s week the
5 s went <shown>|s went ear|s what look|s what still|s when are|s when began|s when bit|s when old
5 s wher belong|s which cam|s which still|s which you|s whoever the|s will itself|s window and|s with check
5 s with doub|s with fals|s with famou|s with first|s with lambda|s with leftmost|s with on|s with run
5 s with weakest|s would begin|s writ result|s you append|s you first|s you longer|s you on|s you shift
5 s you up|s youd by|s your jump|s your mor|s your never|s your the|s zero soon|s zero well|s zuerst dem
5 sets up around|sets up backward|sets up below|sets up com|sets up counter|sets up current|sets up gather
5 sets up jot|sets up minu|sets up nod|sets up turn|syntax im|syntax pop|syntax youd|tells anew|tells aur
5 tells batch|tells blob|tells cap|tells carry|tells caterpillar|tells cell|tells choic|tells conductor
5 tells doblement|tells doppelt|tells enlazada|tells expression|tells fenster|tells follow|tells har|tells hir
5 tells homework|tells il|tells inicio|tells itll|tells ladder|tells lengthen|tells lit|tells lower|tells maz
5 tells mein|tells nobody|tells offnend|tells ordena|tells p|tells precedent|tells pretty|tells remainder
5 tells rub|tells sailor|tells schli|tells scor|tells sery|tells spill|tells taught|tells tot|tells tram
5 tells undo|tells wall|tells woordenboek|w afraid|w age|w alway|w appearanc|w around|w aur|w bel|w binar
5 w blob|w build|w burnt|w buy|w cest|w chap|w christma|w combin|w compt|w conga|w cook|w das|w dearest
5 w directory|w disclos|w doblement|w doing|w doppelt|w doubl|w downward|w embarras|w enlazada|w erst
5 w exercis|w family|w fantastic|w fin|w first|w foot|w garden|w gebruik|w grandma|w great|w greedi|w grumbl
5 w har|w hug|w il|w index|w inicio|w job|w keepin|w kilo|w lengthen|w lot|w mein|w mouth|w nah|w namesak
5 w nought|w object|w ordena|w plain|w popularity|w pot|w precedent|w promis|w rail|w rang|w region
5 w removal|w reorder|w replac|w reveal|w road|w said|w schli|w sheep|w shelv|w similar|w simplify|w soak
5 w stair|w supermarket|w tabl|w taxi|w thick|w thought|w to|w tout|w ups|w voila|w wardrob|w width
5 w woordenboek|w world|w wow|w yep|w yes
6 acts requests asks|advises agre|advises click|advises condition|advises creat|advises def|advises distanc
6 advises find|advises largest|advises likewis|advises lot|advises near|advises pag|advises perhap|advises push
6 advises refresh|advises track|asks bound|asks exist|asks hop|asks moment|asks neighbour|b <n> for
6 b <said> arent|b <said> had|b <said> it|b <said> must|b <said> off|b <said> sit|b <shown> allow|b <shown> ever
6 b <shown> index|b <shown> n|b <shown> occur|b <shown> over|b <shown> say|b <shown> shrink|b <shown> sur
6 b <shown> thirty|b <shown> wid|b ^ absolut|b ^ are|b ^ arent|b ^ at|b ^ b|b ^ bump|b ^ catch|b ^ chuck
6 b ^ dequ|b ^ divid|b ^ empil|b ^ et|b ^ flip|b ^ iccanobif|b ^ key|b ^ nim|b ^ nlargest|b ^ perfect
6 b ^ pleas|b ^ popleft|b ^ precis|b ^ reach|b ^ result|b ^ return|b ^ sav|b ^ slap|b ^ stand|b ^ start
6 b ^ tiefensuch|b ^ tri|b ^ used|b ^ whenever|b a bar|b a bell|b a long|b a reason|b a relay|b a sailor
6 b a ston|b a stroll|b a twin|b a well|b about <odd>|b about each|b about everyth|b about ten|b act it
6 b after it|b also <facts>|b alway <telling>|b alway sort|b and collect|b and spread|b and stick|b and writ
6 b another <said>|b answer the|b any further|b append when|b are just|b around so|b at <hinted>|b at the
6 b aus $|b be delight|b be fin|b be run|b be wait|b been hand|b befor if|b behind <talk>|b being <asked>
6 b better $|b better be|b between <asked>|b board <odd>|b both <talk>|b bravo $|b breadth first|b but its
6 b by <hinted>|b by how|b by nam|b by ris|b by that|b c <facts>|b cada <odd>|b call most|b cam to|b can a
6 b can gues|b can i|b carry two|b cas one|b chain the|b chaqu <unknown>|b cheaper $|b clean <odd>
6 b clean sheet|b click on|b clip it|b coat $|b coat on|b cod <asked>|b cod it|b colon $|b common method
6 b compar <odd>|b corner <odd>|b correct <facts>|b could do|b could sav|b count from|b curiou what|b d of
6 b de hachag|b decid it|b depth as|b des deux|b diagonal <odd>|b did you|b didnt $|b do as|b doe with
6 b door $|b each and|b each fresh|b each hous|b each titl|b eight each|b ein hashtabell|b either end
6 b els <hinted>|b enough her|b entry zero|b equal to|b error when|b every <odd>|b every call|b every last
6 b explor from|b extra <facts>|b f as|b far <talk>|b fashion $|b feel <hinted>|b fifty thousand|b first <odd>
6 b first serv|b fiv to|b floor <odd>|b floor <shown>|b for <shown>|b forbid me|b forget <shown>
6 b forget everyth|b formula $|b four pointer|b fram you|b from any|b from behind|b from the|b ful <talk>
6 b fus $|b gather all|b glu <hinted>|b go ther|b god $|b goe the|b good <asked>|b got noth|b had better
6 b half away|b has thi|b hav said|b hav written|b havent heard|b he said|b head <hinted>|b heapq dot|b her is
6 b hold when|b hom and|b hop you|b hous <shown>|b how larg|b how will|b i could|b i equal|b i mention
6 b i must|b i to|b i werent|b im a|b in <said>|b in bucket|b in only|b insid <odd>|b is at|b is mer|b is n
6 b is serv|b isnt the|b it $|b it began|b it rais|b it sound|b it yourself|b itself be|b just lik|b just said
6 b kettl on|b key lambda|b kid of|b knew <talk>|b known to|b l $|b la <unknown>|b last digit|b last sentenc
6 b lead from|b les <facts>|b lik the|b listen to|b littl <unknown>|b look thing|b lookup tabl|b low high
6 b machinery as|b mak <hinted>|b mak <shown>|b man who|b mark as|b may forget|b may still|b me one|b miss bit
6 b moment a|b month befor|b morn to|b mov forward|b must <said>|b my follow|b my wif|b never $|b no doubl
6 b nod at|b notic $|b observ that|b of lin|b of tidy|b of your|b often than|b old <facts>|b old puzzl
6 b one did|b one in|b one lead|b one past|b one pop|b one sid|b one sweep|b one too|b one two|b only about
6 b only afterward|b only turn|b opener to|b or one|b other part|b out which|b ouvrant $|b pas is|b pas over
6 b perhap <hinted>|b pila $|b possib comment|b proud of|b put every|b queu of|b rabbit in|b read of
6 b real <talk>|b real want|b recursiv <shown>|b relay $|b remov that|b report $|b right away|b ring after
6 b roll out|b round <talk>|b rub it|b scan on|b seat <shown>|b second <said>|b second look|b seen <hinted>
6 b self dot|b set <hinted>|b set each|b set or|b shorter <shown>|b sid view|b siempr <odd>|b sleep <talk>
6 b slip $|b slow for|b solution $|b step down|b step two|b step up|b still work|b stop as|b stor <shown>
6 b stor it|b strok <asked>|b strok next|b subtract $|b such a|b tabl de|b tall <odd>|b test whether
6 b that <facts>|b that also|b that carry|b that certain|b that differenc|b that goe|b that how|b that lie
6 b that slid|b that solv|b that sort|b that wouldnt|b the <shown>|b the domino|b the empty|b the four
6 b the gat|b the mark|b the music|b the old|b the rightmost|b the search|b the shift|b the slownes
6 b the version|b the victim|b their <odd>|b their left|b then <said>|b ther noth|b ther should|b they $
6 b thi one|b thing to|b thing with|b thirty <talk>|b thos down|b thos thre|b though ther|b though you
6 b thre counter|b thre ther|b threw an|b tim <talk>|b tim only|b tim would|b to arriv|b to join|b to not
6 b to remember|b too much|b top $|b touch in|b touch only|b two <facts>|b two <odd>|b two dummy|b two short
6 b un dictionnair|b una pila|b une tabl|b up beforehand|b up ther|b upon <shown>|b usual <hinted>
6 b usual <talk>|b visit and|b well hav|b wher <asked>|b which all|b which by|b which mean|b which two
6 b whil your|b whol thing|b whom $|b whos <talk>|b why <asked>|b why throw|b will be|b will see|b wink <odd>
6 b wink wink|b with <said>|b with memory|b with pleasur|b with push|b with s|b without <asked>|b wont help
6 b writ each|b wrot <talk>|b yesterday <odd>|b you <asked>|b you cant|b you com|b you pictur|b you sav
6 b youd just|b your first|b your heart|b your homework|b your list|b your window|b zigzag <shown>|b zuerst nach
6 b zwei <odd>|guess about|guess add|guess ahem|guess are|guess clos|guess count|guess ha|guess leonardo
6 guess obvious|guess sad|language okay|leads front|leads stood|leads twin|n <asked> 2|nothing accord
6 nothing afterward|nothing bin|nothing bump|nothing chuck|nothing constant|nothing cross|nothing doesnt
6 nothing empil|nothing et|nothing evict|nothing going|nothing heapq|nothing iccanobif|nothing join
6 nothing memory|nothing nim|nothing pal|nothing pet|nothing pui|nothing show|nothing spill|nothing tiefensuch
6 nothing u|nothing was|plan after|plan ah|plan keep|plan swap|plan that names are|plan that names music
6 plan that names thing|plan theyd|plan walk|plan zero|remark anyway|remark as|remark dont|remark els|remark h
6 remark hint|remark keep|remark most|remark sort|remark that names requests|remark that names straight
6 remark that names typ|reports afresh|reports argu|reports basical|reports better|reports block|reports coin
6 reports equal|reports gut|reports head|reports id|reports length|reports otherwis|reports pal|reports pila
6 reports plain|reports popleft|reports prepar|reports push|reports regret|reports relation|reports rid
6 reports scenic|reports shelf|reports sid|reports stor|reports stroll|reports t|reports tally|reports trust
6 reports une|reports usa|reports youngest|requests <said>|requests ask|requests careful|requests forget
6 requests littl|requests map|requests solution|requests test|s <said> all|s <said> be|s <said> bit
6 s <said> four|s <said> go|s <said> well|s <said> your|s <shown> acros|s <shown> addres|s <shown> around
6 s <shown> arrival|s <shown> constant|s <shown> dont|s <shown> enjoy|s <shown> frequency|s <shown> full
6 s <shown> heap|s <shown> read|s <shown> truthy|s <shown> view|s ^ anyon|s ^ append|s ^ basical|s ^ been
6 s ^ blok|s ^ bump|s ^ chaqu|s ^ cover|s ^ du|s ^ dummy|s ^ ein|s ^ friend|s ^ hes|s ^ kick|s ^ mark
6 s ^ marry|s ^ memory|s ^ not|s ^ revers|s ^ rippl|s ^ run|s ^ shirt|s ^ slap|s ^ son|s ^ speak|s ^ stick
6 s ^ strict|s ^ tenth|s ^ tiefensuch|s ^ until|s ^ woman|s ^ x|s a be|s a bound|s a clas|s a notebook
6 s a start|s a stroll|s a whether|s act out|s all <said>|s alway which|s an dictionary|s an into
6 s an mathematician|s and be|s and exact|s and gav|s and got|s and index|s and newcomer|s and set|s and work
6 s any on|s arriv the|s as argument|s at if|s be me|s be very|s besid join|s beyond <shown>|s both ever
6 s built <said>|s bump <shown>|s by tal|s call common|s cam by|s candidat <shown>|s cant mor|s card <shown>
6 s card the|s chain the|s clean a|s comma in|s compar when|s couldnt comment|s count befor|s count each
6 s dont all|s dont me|s each every|s earlier is|s eat the|s everyth follow|s expect a|s f in|s fall the
6 s far slow|s feel the|s fill from|s find minimum|s find pivot|s first of|s first serv|s first smaller
6 s first whether|s fiv and|s folk a|s for depth|s front its|s goe it|s had the|s half each|s half me
6 s half tidy|s half your|s has gon|s hav answer|s hav many|s hav my|s hav with|s highest until|s i just
6 s i through|s if add|s if equal|s if mark|s if rest|s if werent|s im out|s in alphabet|s in chain|s in halv
6 s in set|s into hol|s is clean|s is friend|s is low|s is plain|s is two|s is would|s is youll|s it all
6 s it meet|s it slower|s it sort|s it theyr|s it would|s its under|s ive out|s jed klammer|s keep half
6 s keep opener|s kick out|s kick that|s knew one|s knock the|s known you|s last add|s least befor|s length and
6 s les two|s linear with|s look anyth|s loop when|s mak a|s may <said>|s may say|s may zero|s me for
6 s middl <shown>|s min a|s min of|s must to|s must with|s my thi|s need new|s never that|s never your
6 s next it|s not as|s not it|s noth <shown>|s of floor|s of hundr|s of isnt|s of run|s often <shown>
6 s on shelf|s onc that|s one earlier|s one question|s one stand|s one when|s only down|s only way
6 s ordinary in|s out itself|s paint the|s plain with|s plan a|s plu on|s queu its|s r <n>|s real to
6 s record <shown>|s remember result|s return on|s round loop|s round python|s row you|s sam twic|s say mor
6 s second at|s see what|s she each|s she only|s should <shown>|s should with|s shouldnt be|s sinc count
6 s slid the|s slip the|s sort what|s spill on|s stand by|s stand seven|s stood a|s stood the|s stop and
6 s strok to|s suppos gav|s swap inner|s tabl hachag|s tail the|s taken wrong|s that insid|s that neat
6 s that onc|s the among|s the any|s the being|s the both|s the candidat|s the digit|s the field|s the hol
6 s the insight|s the just|s the lot|s the must|s the part|s the pil|s the road|s the shouldnt|s the simp
6 s the that|s the variabl|s the when|s them be|s they be|s thing <said>|s think <shown>|s thos in|s thos pass
6 s thre six|s to afresh|s to compar|s to depth|s to own|s to you|s two glu|s two nod|s une de
6 s unvisit <shown>|s walk it|s walk of|s want <said>|s wer about|s wer it|s wev <shown>|s what mak|s what writ
6 s wher generation|s wher month|s whether met|s whether partner|s whether ther|s which <shown>|s which arriv
6 s which how|s whil high|s who thi|s with brac|s with nearest|s with stack|s wont any|s would my|s you at
6 s you be|s you gues|s you mov|s you spread|s you still|s you strict|s your edg|s your now|s yourself and
6 s zero the|sets up centr|sets up check|sets up comput|sets up dictionary|sets up linear|sets up real
6 sets up remov|sets up tag|sets up twin|tells accordion|tells ahead|tells anterior|tells area|tells bfs
6 tells bit|tells block|tells board|tells bring|tells charm|tells clever|tells comb|tells debut|tells dequ
6 tells dfs|tells dictionnair|tells familiar|tells fil|tells forever|tells gold|tells grand|tells guarda
6 tells hachag|tells klammer|tells lazy|tells lif|tells luck|tells notch|tells passport|tells por|tells possibl
6 tells sent|tells siempr|tells slap|tells sock|tells st|tells telephon|tells treat|tells trie|tells wet
6 tells widen|tells woman|tells wor|w anterior|w appetit|w attendant|w baby|w breed|w compar|w convenient
6 w couldnt|w digit|w duplicat|w entir|w especial|w fashion|w former|w formula|w god|w guarda|w hachag
6 w klammer|w lean|w len|w lit|w lost|w luck|w mix|w needless|w never|w no|w out|w pancak|w peek|w pila
6 w pop|w por|w print|w respectabl|w rightmost|w siempr|w slownes|w smooth|w sneak|w struck|w thank|w thatd
6 w til|w told|w trie|w wander|w wear|w wif|w worth
7 advises bound|advises coat|advises collect|advises constant|advises cover|advises discover|advises go
7 advises hashmap|advises learn|advises newest|advises pivot|advises pointer|advises present|advises wip
7 asks becom|asks bit|asks container|asks giv|asks person|asks plac|asks plain|asks poor|asks stand|asks total
7 b <n> <hinted>|b <said> non|b <shown> also|b <shown> below|b <shown> comma|b <shown> each|b <shown> for
7 b <shown> kid|b <shown> knew|b <shown> longest|b <shown> open|b <shown> said|b <shown> too|b ^ ah|b ^ bin
7 b ^ bit|b ^ dictionary|b ^ did|b ^ empty|b ^ freez|b ^ heh|b ^ her|b ^ ind|b ^ k|b ^ length|b ^ neat
7 b ^ newest|b ^ odd|b ^ plain|b ^ pui|b ^ quickselect|b ^ record|b ^ sum|b ^ sweet|b ^ thought|b ^ timestamp
7 b ^ unorder|b ^ until|b ^ updat|b ^ was|b a book|b a card|b a data|b a fram|b a go|b a is|b a linear
7 b a stranger|b a sweep|b about a|b add thos|b afraid your|b after every|b after two|b ah $|b also <hinted>
7 b and append|b and com|b and do|b and forth|b and out|b and simpl|b and t|b and watch|b and wip|b anyth off
7 b append <talk>|b are linear|b are through|b arent all|b arent non|b arrang the|b arriv <shown>|b as he
7 b as my|b at <said>|b at that|b back button|b ballot $|b basical <shown>|b be <talk>|b be rather|b be what
7 b been reach|b best so|b better off|b bit longer|b button of|b by sid|b cam <odd>|b can reach|b cant <facts>
7 b cant say|b card $|b carry <hinted>|b carry one|b cas <talk>|b cas in|b cas will|b chaqu fermant
7 b check every|b collect from|b com after|b complet and|b consider it|b copy <talk>|b count <telling>
7 b count head|b did i|b die <unknown>|b direct after|b doesnt mov|b domino til|b dont they|b dot dequ
7 b down <shown>|b drawer from|b dummy <telling>|b earlier and|b earlier plac|b eight <asked>|b einen <odd>
7 b either that|b empil les|b error <facts>|b even $|b even <odd>|b everyth at|b extra <hinted>|b far right
7 b fast $|b fewer than|b finger <talk>|b flood the|b for all|b from i|b front <odd>|b front is|b funny you
7 b good <unknown>|b grow on|b habit $|b half the|b handy $|b hav not|b head <odd>|b heap is|b hed <talk>
7 b heh $|b hello $|b her in|b hit <shown>|b hurt $|b i certain|b i mustnt|b i would|b if for|b int to
7 b is among|b is finish|b is good|b is mor|b isnt <hinted>|b it already|b it befor|b it cant|b it first
7 b it mak|b it work|b italian mathematician|b itd <talk>|b its <asked>|b its counterpart|b its spot|b its too
7 b ive just|b just drop|b kick out|b knew <shown>|b knew that|b l and|b latest <shown>|b lay <odd>
7 b lead <talk>|b leav out|b leg <odd>|b leg jed|b len <shown>|b les ouvrant|b lif be|b lin when|b liv <hinted>
7 b liv next|b liv with|b look for|b loop body|b los one|b lru <hinted>|b lru <telling>|b lru cach
7 b mak everyth|b many strok|b me when|b mean to|b meanwhil <shown>|b mid <n>|b middl <facts>|b minesweeper $
7 b mit einer|b mitad <odd>|b must <shown>|b my watch|b n is|b nam it|b near <shown>|b need her|b neighbour to
7 b newcomer <odd>|b newest <facts>|b no call|b not every|b not mention|b not stack|b numero <odd>|b o <odd>
7 b of ahead|b of bee|b of bucket|b of iter|b older <talk>|b onc befor|b one after|b one call|b one catch
7 b one into|b one may|b one never|b one push|b one short|b ordenada $|b order switch|b ordinary halv
7 b otherwis <hinted>|b out if|b out mirror|b paid for|b per <shown>|b pigeonhol $|b pigeonhol <shown>|b plac is
7 b pop and|b possibl <odd>|b possibl partner|b put asid|b quarter $|b r comma|b rang of|b reachabl from
7 b real just|b recent has|b recent one|b repeat until|b replac by|b rest <hinted>|b return one|b right below
7 b right to|b road <hinted>|b robber or|b run to|b sam first|b sampl <shown>|b say <facts>|b say <talk>
7 b say im|b see whether|b sensibl <talk>|b seven is|b she stood|b shed <odd>|b shuffl up|b sid by|b singl one
7 b sleep over|b slic <odd>|b slid along|b slot per|b so <talk>|b so too|b someth ther|b sort <unknown>
7 b start afresh|b stay out|b still <facts>|b stop when|b straight ther|b strict <hinted>|b such <said>
7 b switch on|b tabl at|b tabl first|b tal the|b tallest <shown>|b ten <talk>|b ten or|b that <asked>
7 b that has|b that twin|b the <talk>|b the crucial|b the curtain|b the italian|b the natural|b the neighbor
7 b the register|b the second|b the smallest|b the street|b the tool|b the wash|b the world|b the zigzag
7 b them along|b ther $|b they call|b theyr <telling>|b theyr sort|b thing is|b thing went|b thos <hinted>
7 b thos are|b thos for|b though that|b thought of|b thre with|b through onc|b to pick|b to try|b together and
7 b top and|b train on|b trick $|b try your|b turn it|b twelv <shown>|b twic on|b two <said>|b two letter
7 b two road|b two you|b une <talk>|b une fil|b unhook it|b up each|b up her|b up later|b upward and
7 b use <telling>|b use les|b usual <shown>|b visit in|b walk straight|b want $|b was either|b way of
7 b whil ther|b whoever has|b why do|b will <talk>|b will never|b with $|b with non|b wont say|b word i
7 b would slip|b wouldnt lif|b writ that|b you can|b you pay|b you spot|b you stand|b you stretch|b you took
7 b you wip|b youd call|b young <facts>|b young <hinted>|b young end|b your cost|b your eye|b your pop
7 b your very|b your walk|b youv basical|b youv only|guess much|guess one|guess out|guess until|leads pil
7 leads say|nothing behind|nothing hold|nothing kept|nothing logarithmic|nothing match|nothing mind
7 nothing quickselect|nothing record|nothing sav|nothing thatll|nothing timestamp|nothing trust|plan left
7 plan remov|plan that names backward|plan that names lik|plan though|remark advises|remark hand|remark lov
7 remark nin|remark start|remark that names can|remark that names in|remark that names n|remark that names shall
7 remark that names that|reports <asked>|reports ah|reports arriv|reports baby|reports beat|reports boil
7 reports centr|reports certain|reports crucial|reports doubl|reports edg|reports em|reports everyon
7 reports ground|reports heh|reports hunch|reports instead|reports keyerror|reports later|reports lunch
7 reports math|reports position|reports replac|reports sheet|reports spin|reports subtract|reports suitcas
7 reports tak|reports turn|reports whichever|reports worth|requests equal|requests length|requests parent
7 s <n> the|s <said> count|s <said> not|s <shown> <n>|s <shown> coffe|s <shown> doll|s <shown> dry
7 s <shown> explor|s <shown> finger|s <shown> print|s <shown> that|s <shown> undisturb|s ^ ah|s ^ bfs|s ^ but
7 s ^ can|s ^ chuck|s ^ contract|s ^ coupl|s ^ crack|s ^ distanc|s ^ elegant|s ^ especial|s ^ favourit
7 s ^ fold|s ^ giv|s ^ heh|s ^ higher|s ^ his|s ^ ink|s ^ log|s ^ magic|s ^ meanwhil|s ^ measur|s ^ modify
7 s ^ nach|s ^ outward|s ^ peek|s ^ pui|s ^ quickselect|s ^ rais|s ^ sailor|s ^ smell|s ^ uma|s ^ unorder
7 s a at|s a habit|s a step|s a tool|s acces switch|s all it|s an field|s an halv|s and finish|s and hundr
7 s answer it|s are too|s as reach|s as when|s at <said>|s at seven|s away tim|s away what|s back forth
7 s backward you|s be handy|s be it|s be out|s be that|s been is|s befor fall|s befor for|s befor go
7 s befor mov|s below <shown>|s better <shown>|s bucket in|s by that|s by thing|s by wont|s can constant
7 s can me|s chain entry|s check <shown>|s cod that|s compar all|s constant for|s could mak|s depth you|s do a
7 s do check|s do see|s drawer the|s drop of|s each he|s each thos|s ear cam|s ein und|s either to
7 s empil ouvrant|s every a|s every onc|s fak at|s finish job|s first has|s for by|s for closer|s for lookup
7 s for middl|s for now|s for order|s for partner|s for shortest|s for thousand|s fre think|s from fullest
7 s from ston|s go and|s going one|s good you|s group <shown>|s grow one|s grow your|s half in|s halv on
7 s handful tim|s hav been|s hav consider|s hav further|s he a|s he them|s help a|s his are|s hom fiv
7 s hous or|s how can|s i go|s i two|s if newest|s if second|s ill a|s ill out|s in heap|s in siz|s in the
7 s instead a|s instead ahead|s is gold|s is hash|s is position|s is shorter|s isnt a|s it already|s it how
7 s it minut|s it moment|s it stay|s it till|s it up|s its one|s its visit|s itself its|s keep not|s keep one
7 s left befor|s lie the|s list the|s liv door|s long low|s lov for|s many led|s most has|s mov border
7 s much would|s my never|s my will|s n with|s neither a|s never its|s newcomer at|s newest to|s next has
7 s not at|s o n|s of be|s of figur|s of hidden|s of maz|s of on|s of previou|s of shelf|s of them|s off see
7 s on far|s one back|s one matter|s one one|s one partner|s only <said>|s only other|s opener on|s or a
7 s our the|s out <n>|s pay <shown>|s peopl hand|s perfect <shown>|s plu in|s popitem fals|s possibl a
7 s rang <shown>|s rather it|s real is|s remember cam|s return wait|s road into|s runner the|s sam to|s sam two
7 s scan the|s search what|s set of|s she on|s sid sid|s sink the|s smallest first|s someth by|s start each
7 s stay it|s still <shown>|s still of|s still visit|s stretch as|s tabl the|s tail up|s that back|s that now
7 s that slow|s that well|s the anew|s the between|s the beyond|s the i|s the mov|s the right|s them each
7 s ther structur|s ther what|s theyr by|s think an|s think how|s thirty minut|s thos wait|s though would
7 s thre four|s till hav|s tim add|s to entry|s to in|s to look|s to seen|s to sort|s to top|s tool a
7 s two could|s two for|s two lower|s two seven|s two want|s up now|s up word|s use queu|s valu your
7 s very <said>|s what giv|s when <shown>|s when find|s when the|s wher twin|s whether pil|s which just
7 s which thre|s whil in|s whil wait|s who in|s will <said>|s will on|s with full|s with h|s with its
7 s with memory|s with when|s work is|s would your|s wouldnt <shown>|s written down|s you her|s you repeat
7 s you unhook|s your body|s your goe|s your leav|s your ther|s youv been|sets up carry|sets up find
7 sets up forget|sets up new|sets up smallest|sets up tak|sets up theyd|sets up told|sets up youd|syntax yes
7 tells <n>|tells age|tells beach|tells brac|tells chang|tells crawl|tells creep|tells depil|tells discover
7 tells dll|tells dummy|tells einer|tells explor|tells filter|tells fridg|tells henc|tells innermost
7 tells locomotiv|tells lru|tells m|tells mad|tells mother|tells nim|tells o|tells ordenada|tells overkill
7 tells priority|tells pui|tells put|tells scrambl|tells self|tells setrecursionlimit|tells timestamp
7 tells uppermost|tells zwei|w ah|w along|w argu|w bad|w boil|w bottl|w bottom|w cod|w column|w crucial
7 w debut|w depil|w evaluat|w everyth|w fenster|w filter|w fir|w gain|w gon|w guest|w header|w heh|w includ
7 w keyerror|w legal|w lif|w locomotiv|w och|w ordenada|w pie|w postfix|w problem|w pub|w pui|w reason
7 w screen|w shoulder|w smallest|w so|w t|w thing|w think|w trip|w unmatch|w variabl|w very|w wet|w with
7 w wor
8 act leads|acts requests reports|acts sets up requests|advises ballot|advises book|advises built
8 advises candidat|advises card|advises cas|advises clash|advises compar|advises dequ|advises explor
8 advises nobody|advises overwrit|advises prepar|advises put|advises result|advises reus|advises smallest
8 advises tail|advises wrot|asks away|asks found|asks gav|asks hang|asks keep|b <said> argument|b <said> com
8 b <said> els|b <shown> abov|b <shown> any|b <shown> guess|b <shown> minimum|b <shown> phon|b <shown> push
8 b <shown> run|b <shown> shed|b <shown> short|b ^ careful|b ^ dict|b ^ evict|b ^ fill|b ^ fiv|b ^ given
8 b ^ gosh|b ^ job|b ^ mak|b ^ no|b ^ opener|b ^ ring|b ^ spill|b ^ strict|b ^ whod|b ^ x|b a bit|b a clever
8 b a crayon|b a fenc|b a man|b a mark|b a memory|b a telephon|b abba $|b about going|b acces <asked>
8 b acces <hinted>|b acces order|b all in|b all thi|b already <facts>|b already gon|b and by|b and cros
8 b and hold|b and middl|b and reus|b and roll|b and sink|b and swallow|b answer <talk>|b any <said>
8 b any earlier|b are thre|b area $|b at school|b away too|b be finish|b be nervou|b beauty $|b becaus its
8 b befor nin|b behind each|b below plu|b bend <facts>|b bend back|b binaria $|b bisect $|b both direction
8 b both its|b busqueda binaria|b by $|b by bisection|b c is|b call mak|b can liv|b chees $|b clash is
8 b classic <hinted>|b coat <odd>|b coat <talk>|b collect its|b com <asked>|b comfortab $|b common <shown>
8 b consider that|b count up|b daughter <odd>|b dequ and|b didnt hav|b direction until|b do without
8 b doe <telling>|b doe a|b doesnt refresh|b doing that|b dot pop|b doubl <talk>|b dummy <hinted>
8 b each position|b egg $|b einfach <odd>|b either one|b els <telling>|b els can|b ever tak|b every count
8 b extend <odd>|b f $|b far has|b fewer $|b first of|b first the|b follow only|b for fiv|b for my|b for their
8 b forget that|b four <telling>|b friend in|b going over|b gon $|b gosh $|b halv what|b hang the|b he <facts>
8 b he went|b hear from|b het <unknown>|b high <odd>|b i can|b i gav|b idea $|b im afraid|b im with|b in at
8 b in from|b in thre|b in under|b index by|b initial of|b is first|b is insid|b is link|b is worth
8 b it behind|b it cost|b it doe|b it happen|b it turn|b itll <facts>|b its parent|b its rang|b its that
8 b just <asked>|b just how|b keep it|b key <odd>|b knit $|b last person|b later than|b lead $|b length <asked>
8 b lik <telling>|b lik plat|b link the|b liv <talk>|b log <shown>|b logarithmic <hinted>|b machin <odd>
8 b mak <facts>|b map in|b math dot|b may say|b mean <facts>|b measur the|b met <odd>|b middl without
8 b minimum of|b miss $|b modify <hinted>|b modify binary|b modulo the|b month <talk>|b mor $|b my <shown>
8 b my girl|b n <facts>|b near the|b need all|b never longer|b next floor|b no break|b no longer|b no way
8 b nobody <facts>|b nod <odd>|b not two|b not what|b of empty|b of everyon|b of pigeonhol|b of plat
8 b of problem|b of step|b of ten|b of thos|b of twelv|b off as|b old italian|b on <telling>|b one around
8 b one further|b one join|b one jump|b one say|b one ther|b only add|b opener <talk>|b order <odd>|b order and
8 b order dictionary|b out by|b overkill and|b paint on|b pair by|b paper <telling>|b peg $|b plenty if
8 b pond $|b possibl figur|b precis thi|b predecessor $|b previou <odd>|b previou one|b push <asked>
8 b python rais|b queu is|b record the|b refresh $|b remember only|b remember them|b repeat work|b right $
8 b rush at|b sam machinery|b sav a|b see <facts>|b set the|b shouldnt you|b sid <talk>|b sinc two|b sink it
8 b sit <talk>|b slip for|b smaller <hinted>|b smaller answer|b smallest one|b sort a|b sort at|b sound of
8 b spread <odd>|b stack and|b stand just|b start by|b step $|b step out|b stick $|b still belong|b still miss
8 b stretch is|b strok for|b suit $|b sum <shown>|b suppos i|b sweep <facts>|b taken together|b telephon <odd>
8 b telephon book|b than is|b that cas|b that nobody|b that remember|b that thread|b that wait|b the bos
8 b the clash|b the conductor|b the hol|b the jar|b the minimum|b the recurrenc|b the rest|b the sampl
8 b the sid|b the slip|b the strongest|b the tag|b the two|b them a|b them away|b ther <asked>|b ther not
8 b ther real|b thi point|b think <shown>|b though <said>|b though its|b thre <facts>|b tick it|b tiefensuch von
8 b tim from|b tiny <odd>|b to <unknown>|b to halv|b to look|b to notic|b to search|b to slid|b to that
8 b too deep|b turn a|b two be|b two cas|b two fak|b two helper|b two of|b u <asked>|b u <hinted>|b u com
8 b una <unknown>|b up by|b up my|b up or|b visit the|b wait to|b walk down|b walk with|b want someth
8 b was she|b wash $|b way chain|b wed <talk>|b welch <odd>|b welch halft|b well known|b wer <asked>|b what a
8 b when low|b when nobody|b when that|b whenever its|b wher <facts>|b whether your|b why doe|b will <facts>
8 b with cash|b with count|b would count|b would thing|b wouldnt <odd>|b x <odd>|b you back|b you let|b you no
8 b you pass|b you perhap|b you so|b you used|b your opener|b your set|b your tim|b zero and|b zero look
8 guess inorder|guess left|guess nah|guess order|guess tak|guess warm|language count|language each
8 language leads|leads add|leads neighbour|leads serv|leads tidy|leads youd|nothing bisect|nothing closer
8 nothing empty|nothing first|nothing measur|nothing notic|nothing opener|nothing ring|nothing seen|nothing tro
8 nothing twenty|nothing une|plan collect|plan down|plan exact|plan pal|plan pull|plan that names don
8 plan that names in|plan that names see|question dont|question far|question youd|remark nest|remark poor
8 remark test|remark that names plu|remark twenty|reports away|reports bag|reports careful|reports cash
8 reports chuck|reports click|reports compas|reports cran|reports disagr|reports forever|reports goe
8 reports gosh|reports grader|reports greater|reports green|reports heavy|reports hung|reports indexerror
8 reports input|reports jumper|reports neater|reports newer|reports night|reports nlargest|reports o
8 reports skeleton|reports someth|reports sworn|reports thank|reports truthy|reports wear|reports work
8 requests anyth|requests bound|requests gues|requests largest|requests month|requests pop|s <n> <shown>
8 s <said> giv|s <said> halv|s <said> know|s <said> mark|s <said> onc|s <shown> asid|s <shown> attach
8 s <shown> by|s <shown> havent|s <shown> met|s <shown> only|s <shown> stack|s <shown> thos|s ^ afraid|s ^ cada
8 s ^ clerk|s ^ clip|s ^ doubl|s ^ end|s ^ flag|s ^ gosh|s ^ halft|s ^ ind|s ^ insertion|s ^ ja|s ^ key
8 s ^ kid|s ^ most|s ^ out|s ^ strongest|s ^ textbook|s ^ threw|s ^ timestamp|s ^ took|s ^ welch|s ^ whenever
8 s ^ whod|s ^ whoever|s ^ whom|s a youv|s about count|s add in|s after you|s all cas|s along its
8 s alway <shown>|s am not|s an argument|s an as|s an loop|s and do|s and hav|s and just|s and off|s answer i
8 s are dead|s are slow|s as parent|s as wait|s ask for|s at head|s at high|s at tail|s away it|s away much
8 s be mor|s be otherwis|s be ther|s been mor|s befor know|s befor present|s belong the|s book open|s cam one
8 s can don|s can so|s clos the|s closer up|s colleagu min|s constant averag|s could tak|s could that
8 s could ther|s count no|s count small|s counter collection|s d in|s do ordinary|s down answer|s each knew
8 s earlier for|s edg a|s finish can|s follow thread|s for first|s forget <shown>|s four to|s fresh for
8 s from fresh|s front an|s girl you|s giv four|s go you|s hav talk|s hav twenty|s he <shown>|s heap the
8 s her <shown>|s hold for|s hold last|s hold seven|s how we|s hundr <shown>|s i your|s if colour|s in cod
8 s in draw|s in kitchen|s in maz|s in paper|s index a|s inner befor|s is further|s is onc|s is seen
8 s is throughout|s is tri|s isnt enough|s it halv|s it memory|s it whil|s itll you|s its breadth|s its rather
8 s its sid|s its very|s java would|s join that|s jumper the|s just wher|s last answer|s last said|s lean the
8 s least guest|s length the|s les a|s let finger|s let wher|s lift teacup|s lift the|s match closer|s may left
8 s method common|s modify <shown>|s modulo length|s mor it|s mountain with|s nam that|s need four|s never out
8 s not your|s occur often|s of rather|s of ther|s old of|s on board|s on clock|s on first|s on track
8 s one all|s one f|s one on|s one said|s only <shown>|s only wher|s other and|s out <shown>|s out far
8 s out first|s own of|s pick best|s plac each|s plenty you|s precis they|s put and|s recent to
8 s reinsert <shown>|s replac a|s return right|s rhym cash|s roll forward|s round ear|s rub out|s rush all
8 s sam over|s sav <shown>|s say a|s should abl|s sink four|s six pas|s so is|s so you|s someon you
8 s sort count|s spot <shown>|s stop about|s straight your|s that befor|s that heart|s that stack|s the column
8 s the direction|s the each|s the lower|s the the|s the you|s ther be|s ther thre|s thi by|s thi not
8 s thing a|s thousand on|s thre wont|s throw too|s tiefensuch jedem|s to bottom|s to many|s to over
8 s to sequenc|s to upward|s to visit|s tre bee|s twenty the|s twin gon|s twin to|s two chain|s two mov
8 s two six|s until twin|s want other|s wer at|s what every|s when already|s when goe|s when open|s when pop
8 s wher that|s whether two|s with for|s with lookup|s with mov|s with s|s worth weight|s would rather|s you it
8 s you log|s you onc|s you shut|s you turn|s you zero|s youll her|s your cas|s your hand|s your liv
8 s your said|sets up began|sets up enumerat|sets up hand|sets up link|sets up lunch|sets up plu|sets up right
8 sets up slid|sets up unvisit|sets up x|syntax map|syntax that|tells app|tells beforehand|tells bin|tells blok
8 tells chalk|tells clock|tells component|tells disjoint|tells een|tells equal|tells fermant|tells fish
8 tells freez|tells glas|tells het|tells ignor|tells known|tells measur|tells mitad|tells nod
8 tells nothing said|tells overlap|tells phon|tells register|tells se|tells small|tells tag|tells theyv
8 tells victim|tells welch|tells wink|w ar|w are|w beaten|w beauty|w binaria|w box|w brac|w brought|w bug
8 w cash|w chees|w clip|w colon|w comfortab|w detect|w disjoint|w driv|w egg|w eleven|w encourag|w father
8 w fear|w fermant|w final|w for|w gosh|w het|w join|w joy|w minu|w mitad|w modify|w much|w next
8 w otherwis|w ouvrant|w partner|w passport|w peel|w predecessor|w punish|w push|w recip|w rest|w scrap|w se
8 w silver|w stop|w sufficient|w sworn|w tag|w therefor|w usual|w welch|w you|w yourself|w zwei
9 advises allow|advises cach|advises everyon|advises fill|advises flood|advises meet|advises paint|advises r
9 advises saw|advises somebody|advises stop|advises together|asks altogether|asks point|asks recent|b <said> is
9 b <shown> feel|b <shown> hand|b <shown> other|b <shown> quick|b <shown> reachabl|b <shown> sid|b <shown> today
9 b <shown> would|b ^ arrang|b ^ aw|b ^ carry|b ^ dar|b ^ foxtrot|b ^ grand|b ^ hotel|b ^ luck|b ^ man
9 b ^ narrower|b ^ passenger|b ^ repeat|b ^ spell|b ^ stop|b ^ tango|b ^ theyll|b ^ une|b a glanc|b a hol
9 b a lift|b a much|b a twist|b a valid|b a villag|b agre with|b already <asked>|b and don|b answer in
9 b any good|b are ever|b are lin|b are over|b array of|b at $|b at seven|b at worst|b away you|b b <facts>
9 b back as|b be first|b be in|b be replac|b be thrown|b be zero|b been stand|b begin to|b beneath it
9 b bit <shown>|b bob <talk>|b both edg|b brilliant $|b by <unknown>|b by repeat|b by tal|b c <n>
9 b candidat said|b cas you|b check <odd>|b check ther|b clos it|b closer <talk>|b common of|b common with
9 b compar all|b constant if|b could leav|b could the|b count with|b dar i|b dictionary in|b dictionary would
9 b dimension $|b direct $|b do likewis|b doe all|b door <asked>|b drown $|b e <odd>|b easy $|b eff $
9 b einer <odd>|b en $|b end $|b end <odd>|b every <shown>|b everyth you|b exc the|b excellent $|b fals ther
9 b far <hinted>|b fifteen minut|b first <hinted>|b first thre|b first which|b fixin to|b for i|b friend to
9 b from <shown>|b from which|b gam $|b girl befor|b giv zero|b glanc at|b go <odd>|b goe back|b had <talk>
9 b hav about|b his <shown>|b i look|b i shouldnt|b if she|b in last|b in log|b in memory|b in them
9 b is further|b is truthy|b is within|b isnt that|b it only|b its <hinted>|b its littl|b its plac|b join <odd>
9 b jot down|b just sav|b just two|b keep two|b labell with|b land at|b last guy|b lay it|b lift it
9 b list with|b longer $|b loop a|b met a|b might you|b minu fiv|b mis $|b mor to|b much simpler|b must never
9 b mustnt $|b my finger|b my hous|b nah $|b next ten|b nic for|b nin <facts>|b nin of|b of arrival
9 b of question|b of tick|b old copy|b one deeper|b one do|b one structur|b open another|b or bfs
9 b ordereddict doe|b out just|b overkill $|b part is|b podium with|b pop from|b pop is|b pop without
9 b popitem last|b practical <talk>|b prev and|b put its|b reach into|b reach them|b read the|b reason $
9 b remember each|b repeat <hinted>|b row <talk>|b sam loop|b scrambl the|b seat the|b see in|b sentenc is
9 b she did|b shift each|b should giv|b simpler if|b singl <facts>|b six out|b slid <talk>|b smaller <shown>
9 b sort is|b split in|b spot $|b stick it|b stop $|b sum thos|b supper $|b tag and|b than should|b that final
9 b the age|b the cinema|b the cliff|b the floor|b the think|b the thre|b the widest|b their answer|b then be
9 b ther till|b they <said>|b they arriv|b thi befor|b thing in|b third <odd>|b thousand <said>|b thre that
9 b til a|b til of|b tim two|b to how|b told me|b too littl|b two besid|b two group|b two ther|b under each
9 b up their|b very nic|b villag $|b wall <odd>|b weakest <talk>|b well $|b wher might|b wher thi|b wher youv
9 b which a|b who do|b whoever <hinted>|b with black|b with how|b with o|b with zero|b work but|b work in
9 b would call|b would the|b wrong <hinted>|b you on|b you replac|b your <unknown>|b your inner|b your wait
9 b yourself the|b zuerst <odd>|guess is|guess pleas|guess splendid|guess the|leads water|nothing bravo
9 nothing eight|nothing eye|nothing foxtrot|nothing hotel|nothing passenger|nothing stop|nothing tango
9 nothing till|nothing turn|nothing und|nothing union|nothing wider|nothing word|plan island|plan return
9 plan that names thank|plan that names typ|question check|question exact|question is|remark remember
9 remark smaller|remark sound|remark that names im|reports ask|reports aw|reports bottom|reports brilliant
9 reports captain|reports caught|reports door|reports excellent|reports fall|reports fram|reports go
9 reports goal|reports grandparent|reports happi|reports insid|reports mm|reports natural|reports notation
9 reports paid|reports random|reports recognis|reports relay|reports rest|reports road|reports romeo
9 reports secret|reports spend|reports thr|reports villag|requests leav|requests nobody|requests nothing said
9 requests revers|requests sum|requests think|s <said> an|s <said> gather|s <shown> count|s <shown> deep
9 s <shown> knock|s <shown> lost|s <shown> must|s <shown> onc|s <shown> pull|s <shown> slid|s <shown> spill
9 s <shown> till|s ^ aw|s ^ brilliant|s ^ caterpillar|s ^ common|s ^ dar|s ^ didnt|s ^ empil|s ^ eras
9 s ^ forgot|s ^ former|s ^ fourth|s ^ grand|s ^ marker|s ^ minesweeper|s ^ mister|s ^ narrower|s ^ nim
9 s ^ nlargest|s ^ plac|s ^ popleft|s ^ romeo|s ^ simpl|s ^ tango|s ^ theyll|s ^ thi|s ^ tick|s ^ whil
9 s a common|s a hav|s a person|s a the|s add their|s after and|s again it|s an of|s and dictionary
9 s and length|s and one|s and pop|s are one|s as hav|s as in|s at answer|s at stal|s back thre|s both and
9 s both can|s by i|s cach <shown>|s call for|s cas a|s click <shown>|s count exc|s dictionary of|s do still
9 s doesnt any|s down two|s each had|s each into|s each join|s each their|s empty box|s end may|s equal dot
9 s everyon <shown>|s everyon to|s exact <shown>|s expect is|s extend <shown>|s fac <shown>|s first as|s for her
9 s for still|s front <shown>|s front a|s going be|s good <shown>|s had finger|s happen be|s happy that
9 s hav got|s hav seen|s hav stand|s hav through|s held the|s hold to|s i thre|s imagin a|s in pil|s is past
9 s is them|s is thos|s isnt to|s it <said>|s it about|s it each|s it longer|s it right|s it thre|s itll for
9 s key not|s last result|s lead the|s leav the|s left it|s left the|s length each|s les should|s let run
9 s let talk|s letter by|s link it|s longer two|s look the|s lookup <shown>|s match on|s memory the|s mix the
9 s mor the|s most it|s must out|s my for|s neighbor <shown>|s never a|s new is|s new whenever
9 s newcomer <shown>|s nin two|s of current|s off front|s old and|s old would|s on closer|s on go|s one fewer
9 s one per|s one sit|s only from|s out if|s out onc|s pas is|s pil <said>|s proportional the|s put away
9 s reach an|s read <shown>|s recent <shown>|s rhym black|s second with|s see each|s shift letter
9 s shouldnt <shown>|s shrink the|s sinc cant|s sit the|s so never|s solv <shown>|s someth answer
9 s stack <shown>|s start new|s stretch last|s sur a|s sweep left|s sweep the|s ten befor|s that into
9 s that key|s that row|s that second|s the branch|s the catch|s the closer|s the exercis|s the log|s the never
9 s the off|s the patch|s the remain|s the way|s their from|s ther doubl|s theyr up|s think rabbit|s though the
9 s tick the|s to again|s to held|s to plac|s top that|s two <said>|s two <shown>|s until no|s until nobody
9 s up ten|s visit <shown>|s wer i|s what are|s what happen|s what put|s whether hav|s whether key|s which when
9 s which youv|s whol away|s why you|s will spend|s with ticket|s writ each|s wrong the|s you exact|s you hunt
9 s you index|s you rid|s you solv|s youd be|s your rais|s youv as|s youv past|sets up earlier|sets up pocket
9 sets up sort|sets up suppos|syntax its|syntax pair|tells abba|tells ascend|tells coast|tells da|tells doll
9 tells dos|tells hard|tells heart|tells hed|tells label|tells labell|tells minu|tells mis|tells room
9 tells sail|tells supper|tells til|tells tri|tells uma|tells zuerst|w <shown>|w afford|w ate|w aw|w bed
9 w breitensuch|w brilliant|w chas|w cinema|w common|w dye|w einer|w empil|w exc|w expand|w fixin|w hadnt
9 w hav|w hunch|w inner|w lack|w lunch|w mister|w modest|w nobody|w one|w ordereddict|w pebbl|w proud
9 w rais|w recomput|w relay|w romeo|w russian|w seed|w sentenc|w simpl|w sip|w slap|w sleev|w theyll
9 w updat|w widest|w wish|w word
10 acts sets up tells|advises append|advises bas|advises biggest|advises chain|advises common|advises precis
10 advises rid|advises scan|advises sink|advises someth|advises whol|asks add|asks behind|asks build|asks inner
10 b <said> <hinted>|b <said> at|b <said> cant|b <said> every|b <said> hav|b <said> should|b <said> was
10 b <said> would|b <shown> check|b <shown> ear|b <shown> field|b <shown> greater|b <shown> pay
10 b <shown> recommend|b <shown> remov|b <shown> which|b ^ <said>|b ^ chang|b ^ eye|b ^ ka|b ^ lo|b ^ much
10 b ^ smaller|b ^ tabl|b a blink|b a certain|b a chaqu|b a cross|b a flood|b a narrow|b a nest|b a pair
10 b a paper|b a perfect|b a tower|b add together|b against the|b all of|b along $|b and be|b and cross
10 b and its|b and kept|b answer as|b any use|b anyth to|b as plac|b back until|b be sort|b befor look
10 b bei <odd>|b besid it|b better not|b bin it|b bisection $|b bit <unknown>|b bring a|b bucket is|b can all
10 b cant ever|b center $|b chang it|b charity $|b cheat $|b collection <odd>|b collection dot|b comma <odd>
10 b con <odd>|b could it|b couldnt the|b count <hinted>|b cousin of|b day befor|b de <odd>|b dead <hinted>
10 b des <odd>|b did <talk>|b doub $|b each nam|b ear in|b els <asked>|b end when|b exist $|b fall <odd>
10 b falsy $|b far <facts>|b fifty first|b find <odd>|b fix <talk>|b forget i|b foxtrot $|b fre $|b from morn
10 b from pisa|b giv you|b goe with|b greater or|b halft <odd>|b hand each|b has reach|b hav it|b helper that
10 b high $|b highest down|b highest first|b i let|b i suppos|b imagin peopl|b in that|b into it|b is wrong
10 b it hurt|b it the|b its spell|b its touch|b its weight|b its wrong|b jedem <unknown>|b job $|b just put
10 b just ther|b know <shown>|b landfeld aus|b later still|b le <odd>|b les <unknown>|b let every
10 b librarian would|b liv ther|b lookup <talk>|b lov <asked>|b many step|b map <shown>|b may $|b meal $
10 b memory is|b method that|b minimum <shown>|b month <facts>|b mor <talk>|b mor append|b most one
10 b mountain <odd>|b mountain road|b my drift|b my next|b negativ <talk>|b negativ index|b neighbour join
10 b nim <odd>|b nobody <asked>|b not <hinted>|b not afterward|b not for|b not later|b of all|b of low
10 b of paint|b off <facts>|b off each|b often each|b on onc|b on to|b onc watch|b one about|b only <telling>
10 b only hav|b only updat|b order <hinted>|b out befor|b overlap $|b overwrit it|b pack up|b paint <odd>
10 b par <odd>|b pil by|b player <hinted>|b pour $|b pull it|b put together|b quadratic $|b que <odd>
10 b queu <asked>|b rather <telling>|b reach on|b real <shown>|b real <unknown>|b run over|b sam <facts>
10 b sam breath|b sam way|b say hello|b second d|b second for|b second when|b seen befor|b seen is|b set that
10 b settl the|b shortest way|b should know|b shy $|b simp <talk>|b simplify <talk>|b singl or|b sink what
10 b sit ther|b six is|b skip that|b so <shown>|b so nic|b somebody <talk>|b spot <talk>|b stack <hinted>
10 b step one|b still sit|b stor each|b sur that|b tal <odd>|b textbook $|b that further|b that hav|b that if
10 b that thing|b thatd <odd>|b the deli|b the girl|b the group|b the hash|b the loop|b the loser|b the night
10 b the rail|b the stal|b the week|b they <facts>|b thi you|b thing as|b think aloud|b thousand <telling>
10 b thre <asked>|b threw away|b through <shown>|b throw it|b tiefensuch <odd>|b tim her|b to every|b to int
10 b too lat|b trick <talk>|b trust me|b turn thos|b two integer|b two million|b uma <odd>|b unclos one
10 b under it|b up among|b up until|b von jedem|b walk up|b want is|b want nin|b was met|b watch a|b went up
10 b when you|b whoever <odd>|b with h|b wont go|b worth <odd>|b worth its|b yes $|b you cros|b you evict
10 b you updat|b youll <shown>|b your compar|b your depth|b your stack|b your version|b youv <asked>|guess leads
10 guess let|guess nop|language nobody|leads book|n <asked> 4|nothing chang|nothing dfs|nothing dont
10 nothing drown|nothing every|nothing handl|nothing hes|nothing its|nothing lo|nothing s|nothing t|nothing tabl
10 plan that names compar|plan that names thi|plan why|question add|remark somebody|remark that names until
10 remark tim|reports binomial|reports bump|reports butter|reports dfs|reports evict|reports full
10 reports furthest|reports guard|reports iccanobif|reports ka|reports maz|reports na|reports pisa
10 reports refresh|reports snap|reports spar|reports subtraction|reports suppos|reports tango|reports thing
10 reports think|requests build|requests canteen|requests fetch|requests fram|requests put|requests smil
10 requests youll|s <said> <said>|s <said> alway|s <said> constant|s <said> must|s <said> ther|s <shown> component
10 s <shown> dat|s <shown> everyth|s <shown> for|s <shown> k|s <shown> matter|s <shown> saf|s <shown> search
10 s <shown> so|s <shown> sort|s <shown> vanish|s ^ caught|s ^ cook|s ^ d|s ^ fenc|s ^ fram|s ^ hit
10 s ^ iccanobif|s ^ it|s ^ larg|s ^ lif|s ^ math|s ^ mit|s ^ now|s ^ self|s ^ sentenc|s ^ sho|s ^ sleep
10 s ^ tabl|s ^ talk|s ^ thos|s ^ try|s ^ un|s ^ von|s ^ wash|s ^ would|s ^ zuerst|s a are|s a breadth
10 s a list|s a one|s a path|s a per|s a pot|s after check|s all tim|s alon enough|s along each|s already the
10 s and linear|s arm as|s at for|s at thousand|s away <said>|s be onc|s be with|s been the|s behind earlier
10 s big for|s breadth search|s break a|s cant it|s catch drift|s colleagu say|s copy <shown>|s could it
10 s d <shown>|s depth <shown>|s do feel|s doe the|s dot dot|s doubl is|s down every|s down result|s drop at
10 s each along|s each could|s end you|s equal when|s evict the|s final is|s first <shown>|s first not
10 s forgot check|s four until|s from end|s generation as|s go it|s goe by|s had put|s has out|s has plac
10 s hash the|s hav thousand|s havent on|s head forward|s highest down|s his <shown>|s i not|s i watch|s i youd
10 s if cros|s if ear|s if further|s if over|s im permit|s in box|s in hand|s in notebook|s in step|s inner for
10 s is good|s is log|s is mov|s is much|s is reach|s is very|s its lov|s last she|s latest that|s let do
10 s let stop|s lin and|s look befor|s look its|s low at|s mak les|s math <said>|s maximum the|s memory what
10 s met last|s my ran|s never anyon|s not mention|s notic one|s of caterpillar|s of per|s of use|s often hav
10 s on machin|s on proper|s one further|s one off|s one tak|s only in|s only run|s other in|s otherwis <shown>
10 s out you|s over <shown>|s podium thre|s push one|s remember last|s remov the|s road to|s row the|s sam the
10 s search wher|s see half|s seven one|s shift <shown>|s should first|s slower that|s solv sam|s soon youd
10 s start is|s start out|s still be|s still on|s stroll the|s tak last|s tal each|s talk what|s that again
10 s that that|s that wait|s the <shown>|s the a|s the bird|s the breath|s the finger|s the les|s the on
10 s the til|s the too|s the without|s the your|s their into|s ther better|s theyr in|s thi befor|s thos can
10 s though only|s thre a|s threw the|s throw whol|s to memory|s to old|s to twin|s trim <shown>|s troubl the
10 s twin be|s two beneath|s two wer|s until are|s up the|s visit one|s what with|s when only|s when that
10 s whether remain|s which off|s whil run|s whos you|s will that|s with loop|s with middl|s wont me|s work sam
10 s wouldnt a|s writ answer|s wrot the|s you cros|s you halv|s you so|s you ther|s you to|s youd surpris
10 s your loop|sets up besid|sets up next|sets up pop|sets up seen|sets up slip|tells addres|tells aus|tells bei
10 tells beiden|tells center|tells conquer|tells deserv|tells einfach|tells exercis|tells fibonacci|tells lead
10 tells narrow|tells peg|tells plac|tells quickselect|tells shak|tells skip|tells sound|tells spiral
10 tells tiefensuch|tells usa|tells zigzag|w although|w aus|w been|w bei|w beiden|w collection|w conversation
10 w couldv|w dealt|w deli|w departur|w dos|w een|w einfach|w fak|w generation|w handy|w haystack|w hill
10 w isnt|w ja|w jumper|w label|w lin|w loop|w loser|w notch|w notebook|w old|w opener|w popitem
10 w reconsider|w remark|w selection|w shy|w speak|w spiral|w step|w strong|w subarray|w telephon|w thirteen
10 w tiefensuch|w wher|w youv
11 acts leads asks|acts sets up sets up|advises <odd>|advises addres|advises branch|advises clear
11 advises direction|advises equality|advises help|advises lift|advises loan|advises long|advises proper
11 advises question|advises sav|advises took|advises toward|advises whichever|asks acros|asks bas|asks fill
11 asks kind|asks rang|asks separat|b <n> $|b <said> last|b <said> meet|b <shown> lost|b <shown> of|b <shown> th
11 b ^ behind|b ^ fifty|b ^ if|b ^ its|b ^ kept|b ^ last|b ^ low|b ^ most|b ^ pancak|b ^ part|b ^ should
11 b ^ stick|b ^ swallow|b ^ und|b ^ union|b ^ whoever|b ^ zahl|b a <unknown>|b a bouncer|b a cousin
11 b a default|b a dequ|b a drop|b a lambda|b a most|b a priority|b a thing|b acros that|b admir the
11 b all green|b already know|b an easy|b and tick|b any extra|b append an|b arrival $|b as an|b as miss
11 b back with|b be constant|b be easier|b becom of|b been on|b begin with|b best start|b binomial $|b build the
11 b bus stop|b busqueda <odd>|b cach on|b cada <unknown>|b call itself|b cam up|b can plac|b can walk|b chang $
11 b classic <telling>|b clever <odd>|b cloth $|b count each|b coupl of|b d for|b deep <shown>|b doesnt <asked>
11 b domino $|b earlier <telling>|b earlier twin|b edg and|b els has|b es <odd>|b et <odd>|b except that
11 b fibonacci <shown>|b final <shown>|b finger for|b finish <hinted>|b first two|b fiv <talk>|b for a|b for four
11 b for thre|b forget $|b four diagonal|b four lin|b from count|b gain from|b gav zero|b go for|b going <shown>
11 b grow out|b guest who|b had for|b handl each|b happen when|b has grown|b hav so|b hav you|b hir a|b hous on
11 b how one|b hurt <talk>|b i met|b i not|b ill be|b index error|b is mad|b is right|b is strict|b is such
11 b it again|b it cam|b it slip|b its sibl|b ive <asked>|b ive seen|b java linkedhashmap|b jed <odd>
11 b judg <talk>|b just thi|b just what|b key to|b landfeld <odd>|b last two|b ledger $|b let <facts>|b let each
11 b lo <odd>|b loop is|b los <talk>|b mad out|b maximum $|b me that|b memory of|b memory that
11 b modify <telling>|b mor than|b morn on|b most onc|b nam on|b nest $|b no search|b nod <talk>|b not after
11 b notation $|b of itself|b older copy|b on <shown>|b one besid|b one visit|b only touch|b other <hinted>
11 b otherwis <talk>|b pair <odd>|b pair <talk>|b pass <hinted>|b past <shown>|b path $|b path in|b plu <talk>
11 b pocket $|b priority <telling>|b priority queu|b quit when|b rabbit <odd>|b rang <hinted>|b reach further
11 b reckon you|b reinsert a|b remov from|b revers <talk>|b right over|b right ther|b ripper $|b roll them
11 b run <telling>|b say <said>|b second word|b she say|b shortest path|b small tabl|b smaller or|b someon told
11 b sorry to|b spend <facts>|b spend <hinted>|b spend memory|b spread in|b stack <odd>|b steer <talk>
11 b steer clear|b stretch its|b stretch with|b tak them|b that each|b that good|b that keep|b that memory
11 b that our|b that start|b the attendant|b the direction|b the frequency|b the good|b the job|b the log
11 b the optimism|b the remainder|b the shoulder|b the troubl|b the uppermost|b the young|b ther <talk>
11 b thi morn|b thing at|b thing call|b thing left|b think is|b throw half|b to charity|b to fil|b to mov
11 b to plac|b to restart|b touch <shown>|b troubl is|b turn each|b u <shown>|b un diccionario|b usa una
11 b von <odd>|b was rather|b was still|b wear <shown>|b week told|b well with|b what <facts>|b what <talk>
11 b when youd|b wherever youv|b whoever <shown>|b with it|b without search|b worth a|b would <telling>
11 b wouldnt bother|b wrong and|b you brought|b you mad|b you not|b you wer|b youd know|b your drop|b your new
11 b your will|b youv trodden|doubt hint|guess ja|guess look|guess nobody|guess sur|language you|leads answer
11 leads dictionary|leads position|leads spar|nothing d|nothing loop|nothing my|nothing ordereddict|nothing stack
11 nothing sweep|nothing together|nothing zahl|plan build|plan that names no|plan that names youv|question cant
11 question compar|question row|remark let|remark that names a|remark that names hm|remark that names though
11 remark water|reports actual|reports aha|reports browser|reports burn|reports drown|reports enjoy|reports eras
11 reports measur|reports meet|reports put|reports ripper|reports sho|reports step|reports stres|requests giv
11 requests party|requests slid|requests someth|s <said> singl|s <shown> charity|s <shown> collect|s <shown> hop
11 s <shown> i|s <shown> on|s <shown> queu|s <shown> rang|s <shown> spread|s ^ b|s ^ catch|s ^ der|s ^ fail
11 s ^ final|s ^ great|s ^ heaven|s ^ just|s ^ minimum|s ^ parent|s ^ prev|s ^ previou|s ^ return|s ^ stroll
11 s ^ think|s ^ wee|s a against|s a party|s admir optimism|s after the|s already in|s among one|s and straight
11 s another to|s anyth still|s append the|s are first|s argu that|s at twic|s back latest|s befor los
11 s below or|s both together|s carry floor|s catch cross|s could up|s coupl <shown>|s depth the|s do com
11 s dont up|s equal plu|s ever that|s every by|s every knew|s everyth in|s first out|s for day|s for plan
11 s four four|s from neighbour|s goe at|s hand depth|s has than|s hav notic|s hav wait|s her your|s how a
11 s if of|s if stor|s if wrot|s ill you|s im your|s in basket|s in cloth|s in row|s in tim|s into second
11 s is instead|s is minu|s is want|s it befor|s it them|s its how|s its so|s kick the|s largest down
11 s leav flag|s lin befor|s linear and|s look my|s met <shown>|s minu as|s neighbour hand|s never them
11 s noth do|s of graph|s of later|s of week|s off <shown>|s on hook|s on shoulder|s onc it|s one add
11 s one befor|s one remember|s only look|s pair and|s pair one|s plac one|s result first|s rippl a|s she a
11 s she at|s should out|s singl through|s so one|s someon me|s sort that|s start pair|s steer of|s strip domino
11 s ten nin|s test you|s that both|s that keep|s that new|s that touch|s the action|s the choic|s the puzzl
11 s the th|s them that|s them the|s ther slot|s think hav|s thre so|s tim ther|s to behind|s to the
11 s trac <shown>|s treat zero|s try it|s two toward|s up answer|s very first|s way linear|s week me|s wher the
11 s which did|s who befor|s would that|s wrong round|s you follow|s you had|s you left|s you mark|s you second
11 s you sum|s your hour|s zero to|sets up closer|sets up mov|sets up theyr|sets up visit|sets up youv
11 syntax requests|syntax sets up|syntax they|tells asid|tells beneath|tells card|tells christma|tells club
11 tells container|tells determin|tells diccionario|tells differenc|tells driv|tells easy|tells frequency
11 tells fullest|tells heapq|tells landfeld|tells leap|tells leonardo|tells repair|tells sortiert|tells strong
11 tells track|tells warteschlang|tells worterbuch|w <n>|w anew|w annoy|w busqueda|w choir|w crowd
11 w diccionario|w eight|w hundr|w is|w it|w ladder|w landfeld|w laptop|w level|w lid|w many|w mark|w neater
11 w nim|w offnend|w phon|w pity|w ripper|w rop|w scratch|w sideway|w sortiert|w strongest|w th|w threw
11 w toss|w trivial|w two|w wer
12 act advises|advises c|advises easier|advises empty|advises indic|advises knock|advises lunch|advises mirror
12 advises ordinary|advises point|advises run|advises spend|advises twin|asks nam|asks nod|b <said> <asked>
12 b <said> a|b <said> any|b <said> deep|b <said> me|b <said> next|b <shown> <facts>|b <shown> cross
12 b <shown> gam|b <shown> halfway|b <shown> jump|b <shown> never|b <shown> nobody|b <shown> wear|b ^ allow
12 b ^ bee|b ^ bravo|b ^ closer|b ^ excellent|b ^ full|b ^ great|b ^ guy|b ^ haan|b ^ mm|b ^ priorityqueu
12 b ^ real|b ^ separat|b ^ thatll|b ^ unofficial|b ^ wink|b a browser|b a hashmap|b adjacent <asked>
12 b adjacent match|b already had|b alway <facts>|b and grandparent|b and remov|b and when|b any <shown>
12 b at <shown>|b better <facts>|b between that|b bottom <said>|b brauchst <odd>|b bucket tool|b buy you
12 b by wher|b can build|b can halv|b can hear|b careful $|b caterpillar $|b check <asked>|b clos in
12 b collection $|b cover it|b cross each|b d and|b da <unknown>|b decid by|b each letter|b earlier than
12 b en <unknown>|b every day|b fami tre|b fin <shown>|b fiv pass|b for <said>|b gav your|b go by|b go left
12 b group is|b haan $|b has nowher|b hash set|b hi <hinted>|b homework $|b hundr thousand|b i mean|b if <odd>
12 b if out|b immediat befor|b is mark|b is smaller|b is spell|b is tidy|b isnt $|b it away|b its count
12 b its enough|b its head|b its just|b ive said|b jump <facts>|b ka <unknown>|b keep only|b kept all
12 b last month|b layer $|b littl tabl|b logarithmic <asked>|b loop at|b lost $|b map with|b mark <shown>
12 b me giv|b membership first|b met the|b miss part|b n board|b neighbour pair|b neither ever|b never go
12 b never walk|b newest first|b non <talk>|b not wher|b official <talk>|b oldest or|b onc from|b onc too
12 b one shorter|b one you|b only remember|b opener you|b other of|b out a|b out for|b out twic|b own and
12 b partner $|b plu between|b position in|b pull the|b quicker than|b real <facts>|b sam thing|b say <telling>
12 b see <asked>|b seen already|b serv the|b set <asked>|b set for|b shak <talk>|b shak hand|b shall we
12 b she stand|b should <talk>|b should it|b shouldnt <shown>|b six <said>|b slip through|b someon <asked>
12 b stroll through|b tabl <shown>|b tak away|b that music|b that sentenc|b that sinc|b that without|b the clock
12 b the lin|b the pot|b the topmost|b the villag|b them forward|b thi $|b thi down|b thought youd|b to now
12 b to object|b too <asked>|b tool in|b troubl <talk>|b truth $|b twenty for|b twin has|b two <telling>
12 b want in|b wher <hinted>|b whos <asked>|b with recursion|b wont work|b work than|b would pas|b you about
12 b you be|b you fall|b you it|b youd find|b youll <hinted>|b your not|b youv <shown>|language how
12 language keep|leads <odd>|leads <said>|leads begin|leads maximum|nothing at|nothing bee|nothing popitem
12 nothing r|nothing slid|nothing taken|plan carry|plan that names next|plan that names reports
12 plan that names stor|plan that names wher|plan wait|question noth|remark that names we|remark they
12 reports <hinted>|reports afraid|reports began|reports cloakroom|reports except|reports extra|reports fresh
12 reports haan|reports heavier|reports kid|reports labell|reports mov|reports nest|reports observation
12 reports optimal|reports pot|reports print|reports rack|reports recursiv|reports row|reports una|reports uncl
12 reports unofficial|reports way|reports win|requests arrang|requests clas|requests high|s <said> up
12 s <shown> beyond|s <shown> can|s <shown> distanc|s <shown> doing|s <shown> half|s <shown> hang|s <shown> hold
12 s <shown> mirror|s <shown> previou|s <shown> program|s <shown> rest|s <shown> spar|s ^ array|s ^ bee
12 s ^ brauchst|s ^ bread|s ^ c|s ^ careful|s ^ earlier|s ^ excellent|s ^ grow|s ^ haan|s ^ mm|s ^ player
12 s ^ sort|s ^ thatll|s ^ uncl|s ^ und|s ^ unofficial|s ^ wink|s ^ zahl|s a ago|s a binary|s a has
12 s a register|s about lin|s adjacent pair|s after by|s an from|s and at|s are good|s are than|s at eight
12 s back to|s be than|s becaus <shown>|s better that|s breath a|s by neighbour|s call its|s can it
12 s cant bigger|s collection a|s com one|s compar ther|s depth its|s doe it|s each would|s els to|s end the
12 s every of|s exceed length|s fall ther|s flag each|s from rear|s glu to|s half can|s has at|s has refresh
12 s has that|s hav join|s i so|s if cam|s if larger|s im with|s im you|s in cas|s insert again|s is need
12 s is ther|s it seen|s just at|s keep littl|s let giv|s list append|s lookup the|s me say|s middl with
12 s million <shown>|s most is|s my just|s never again|s next befor|s nic to|s nod the|s of clock|s of half
12 s of neighbour|s of old|s of problem|s of rang|s of the|s on left|s onc been|s onc often|s one bucket
12 s one my|s one never|s one not|s one use|s or ther|s out left|s out to|s parent grandparent|s plain dict
12 s proper <shown>|s put plu|s rais keyerror|s rest out|s rest the|s settl the|s sinc put|s sinc what|s so a
12 s such <said>|s suppos told|s tak you|s test membership|s than input|s that nic|s that search|s that ticket
12 s the figur|s them order|s then <shown>|s through count|s turn to|s twenty a|s up and|s up their|s visit and
12 s well onto|s wev a|s what i|s wher stand|s which she|s with depth|s with fiv|s with latest|s would find
12 s would lov|s you either|s you past|s you stretch|s you updat|s youd hav|s youd need|s your you|s youv sav
12 s zero falsy|sets up pay|syntax better|tells <facts>|tells brauchst|tells con|tells crack|tells deux
12 tells dynamic|tells einen|tells falsy|tells nlargest|tells notebook|tells numero|tells older|tells shortest
12 tells shoulder|tells tim|tells uncl|w again|w avoid|w brauchst|w by|w careful|w compas|w cross|w da|w deux
12 w down|w extend|w forward|w haan|w heart|w homework|w hook|w humour|w insist|w miss|w mm|w natural|w need
12 w numero|w ought|w poor|w rearrang|w reject|w supper|w swallow|w ther|w thos|w through|w thrown|w u
12 w unofficial|w walk|w wip|w without|w zuerst
13 act requests|advises dodg|advises far|advises itll|advises sit|advises sleep|advises straight|asks follow
13 asks good|asks nobody|asks pas|b <said> <said>|b <said> are|b <said> doesnt|b <said> giv|b <shown> branch
13 b <shown> forget|b <shown> rid|b <shown> tool|b ^ captain|b ^ doub|b ^ good|b ^ leonardo|b ^ notic|b ^ see
13 b ^ taken|b ^ u|b ^ wider|b ^ wip|b a binary|b a constant|b a helper|b a maximum|b a monotonic|b a picnic
13 b a plain|b a pleasant|b add it|b along and|b and hang|b and look|b and search|b and shrink|b another minut
13 b anyon out|b anyth <hinted>|b anyth left|b app $|b are lost|b arm $|b be larger|b be sad|b be to
13 b befor check|b bfs $|b bitten by|b both <shown>|b bother with|b boy $|b breadth $|b bus <talk>|b cam on
13 b can dodg|b choic for|b coat off|b dat <talk>|b dequ from|b detour $|b dictionary is|b dictionary of
13 b disguis $|b do both|b do for|b don <odd>|b dont mov|b dont work|b down it|b dry $|b each of|b entry in
13 b expect ther|b explicit <said>|b four <asked>|b fresh <said>|b from smaller|b front <shown>|b front without
13 b grow <shown>|b grow slower|b hir $|b if theyr|b imagin <odd>|b imagin pour|b in box|b in disguis|b in fiv
13 b index into|b is cheaper|b is exact|b is linear|b is slow|b it backward|b it print|b it that|b its left
13 b its top|b knew $|b leav at|b linear <said>|b list of|b look any|b loop for|b mak <asked>|b man $
13 b many bucket|b map is|b method most|b min <hinted>|b minut on|b monotonic <telling>|b monotonic stack
13 b most <talk>|b most folk|b my laptop|b narrow it|b neighbour <asked>|b never ask|b newcomer only|b nor a
13 b not below|b not one|b not seen|b of neighbour|b of rabbit|b of the|b often as|b on someth|b one doe
13 b one isnt|b other hav|b out even|b pas with|b plac <hinted>|b plain old|b recursion <odd>|b relax $
13 b rest <odd>|b scenic <odd>|b scenic rout|b second <hinted>|b second on|b self <odd>|b she only|b shift along
13 b shor $|b shortest <talk>|b sink each|b smallest on|b somebody had|b sorry that|b sort <facts>
13 b straight into|b stroll $|b swap your|b tallest <odd>|b tango $|b that <hinted>|b that to|b the <unknown>
13 b the approach|b the brush|b the comparison|b the hotel|b the item|b the not|b the optimal|b the scenic
13 b the suit|b the total|b ther we|b ther your|b thing <asked>|b tidy <shown>|b to each|b to run|b too quick
13 b trip through|b under your|b up already|b up behind|b was fin|b was touch|b weakest of|b week <talk>
13 b went by|b wer <telling>|b wev got|b what might|b what remain|b will go|b wodniw <odd>|b wodniw gnidil
13 b worst <facts>|b would finish|b would sort|b wouldnt talk|b wrong <said>|b wrong thing|b you follow
13 b you wear|b your fil|b your laugh|b your queu|b zero <facts>|guess great|guess listen|guess push|guess shall
13 guess wouldnt|language drop|leads lie|leads perhap|leads structur|nothing bottom|nothing glu|nothing mat
13 nothing seven|nothing subtract|nothing their|plan brav|plan right|plan that names why|plan that names yep
13 question ill|remark answer|remark obvious|remark s|remark that names linear|remark that names thatll
13 remark that names would|reports arrow|reports basket|reports border|reports dictionary|reports fail
13 reports girl|reports lat|reports level|reports minimum|reports plu|reports report|reports simpl
13 reports sourdough|reports unsort|reports youll|requests jump|requests shar|s <said> never|s <shown> dictionary
13 s <shown> linkedhashmap|s <shown> max|s <shown> rais|s <shown> reach|s <shown> stamp|s <shown> stood
13 s <shown> swallow|s ^ bend|s ^ break|s ^ cold|s ^ fifty|s ^ initial|s ^ labell|s ^ last|s ^ neighbour
13 s ^ passenger|s ^ sweet|s ^ tot|s ^ twenty|s ^ union|s ^ watch|s a forget|s a most|s a must|s a zero
13 s after earlier|s an <shown>|s and out|s and till|s are wait|s ask the|s at unvisit|s attach it|s binary with
13 s both thos|s but one|s can away|s cant cross|s carry open|s click a|s could hav|s could just|s current in
13 s didnt it|s do befor|s doub <shown>|s edg <shown>|s even the|s every to|s extra with|s first will|s for big
13 s for heap|s for plu|s from and|s goe one|s got be|s grow than|s happi a|s has answer|s hav it
13 s helper <shown>|s i as|s i bother|s i put|s if it|s if next|s in bound|s in run|s in what|s index an
13 s index python|s is over|s isnt only|s it the|s item a|s its that|s its the|s kept <shown>|s last first
13 s last told|s lean that|s left one|s look further|s mer that|s miss is|s moment <shown>|s mor twic
13 s mov <said>|s mov is|s narrow down|s not many|s of a|s of big|s of election|s of u|s often occur|s one of
13 s one start|s open the|s or pop|s ordinary <shown>|s out second|s pas do|s push out|s read befor
13 s remember which|s replac <said>|s rid half|s ring ring|s sam would|s see <shown>|s shortest in|s sinc the
13 s singl would|s slid it|s somebody you|s sort all|s start backward|s stretch <shown>|s ten thirty|s that entry
13 s the behind|s the bench|s them again|s ther clash|s thos do|s thos their|s though isnt|s thousand youd
13 s thre two|s to full|s to shut|s what lack|s what left|s what seen|s whenever <said>|s wher wer
13 s whether anyth|s which all|s who serv|s whos is|s with both|s with bucket|s with explicit|s with phon
13 s with queu|s wrot each|s you dodg|s youll the|sets up clean|syntax popleft|syntax sort|tells avec|tells bill
13 tells binary|tells bound|tells clerk|tells curl|tells decid|tells deeper|tells initial|tells jed|tells le
13 tells next|tells player|tells plenty|tells run|tells sensibl|tells suit|tells unvisit|tells von|tells width
13 w behind|w brick|w curl|w d|w disguis|w each|w engineer|w f|w heaven|w hed|w jed|w lady|w le|w low
13 w magic|w middl|w might|w monotonic|w num|w order|w paid|w past|w peg|w picnic|w readabl|w roll|w scenic
13 w sourdough|w tango|w whos|w worterbuch|w ya
14 advises centr|advises join|advises loop|advises mer|advises pass|advises slid|asks program|asks together
14 asks told|asks written|b <said> may|b <said> mix|b <said> thos|b <shown> began|b <shown> border
14 b <shown> chain|b <shown> easier|b <shown> sort|b ^ alpha|b ^ call|b ^ constant|b ^ dfs|b ^ minu|b ^ obvious
14 b ^ open|b ^ sinc|b ^ too|b ^ whil|b a b|b a bakery|b a far|b a loop|b a recursiv|b a sensibl|b a sound
14 b a tourist|b about which|b add <odd>|b again $|b all im|b alway sit|b an accordion|b an order|b and insert
14 b anyth out|b be held|b be smil|b been put|b begin a|b c <odd>|b cam <facts>|b can cros|b can delet
14 b cant hav|b closer at|b closer you|b collect their|b cut it|b default of|b dem anfang|b depth <hinted>
14 b depth along|b dictionary <talk>|b domino <odd>|b dont car|b eat up|b ein warteschlang|b either from
14 b enough $|b est <odd>|b everyth away|b fetch the|b for both|b for nin|b for zero|b forbidden to|b friend $
14 b glanc if|b go of|b group by|b h m|b hand in|b hard <facts>|b hav such|b head <talk>|b id <asked>|b in ten
14 b in tim|b is going|b it around|b it don|b it wont|b its larger|b know <talk>|b lead into|b linear <facts>
14 b log <asked>|b log n|b look again|b lov you|b manag it|b me <shown>|b memory for|b mov <talk>|b mov one
14 b nach dem|b neighbor <shown>|b neither will|b never check|b newest $|b not allow|b not simp|b occur mor
14 b of <odd>|b of wher|b older <asked>|b otherwis <telling>|b ought to|b out too|b plan <asked>|b polish <talk>
14 b polish notation|b pop it|b recurrenc $|b ring a|b row $|b sad if|b said it|b say fifty|b set <odd>
14 b set <shown>|b she read|b shelf $|b som <hinted>|b spar $|b spell out|b stand right|b start becom|b start it
14 b tail is|b test pas|b than wher|b that clos|b that giv|b the algorithm|b the finish|b the greater|b the hook
14 b the length|b the structur|b they wer|b though youd|b thre letter|b tick on|b to reach|b too far|b too often
14 b total is|b two for|b until <shown>|b wait when|b warteschlang $|b week <hinted>|b what becom|b what mak
14 b when two|b wher it|b window that|b with les|b with mor|b you better|b you down|b you empty|b you straight
14 b youd only|b your over|b your strict|b your variabl|b zero isnt|guess although|guess itll|guess ooh
14 guess row|leads real|leads try|nothing alpha|nothing begin|nothing it|nothing russian|nothing sam
14 nothing thes|plan add|plan id|plan number|plan that names fin|plan that names real|plan that names somebody
14 plan that names two|question all|question correct|question id|question read|question say|remark gather
14 remark ive|reports kis|reports know|reports logarithm|reports reveal|reports shav|reports shed
14 reports smallest|reports variabl|reports weakest|requests arriv|requests beneath|requests dequ|requests seen
14 requests tidy|s <said> its|s <said> zero|s <shown> alon|s <shown> anyth|s <shown> bend|s <shown> comparison
14 s <shown> dequ|s <shown> extend|s <shown> first|s <shown> insert|s <shown> lin|s <shown> onward
14 s <shown> plenty|s <shown> well|s <shown> will|s ^ alpha|s ^ ch|s ^ coastlin|s ^ feet|s ^ flip|s ^ hotel
14 s ^ man|s ^ month|s ^ mustnt|s ^ obvious|s ^ read|s ^ solv|s ^ tri|s ^ understand|s a ahead|s all thi
14 s another keep|s anyth it|s at new|s at onc|s away each|s below the|s button your|s by every|s by one
14 s by would|s cam for|s can straight|s carry to|s count are|s count text|s don a|s dot common|s each back
14 s end your|s equal high|s equal of|s equal you|s fac the|s fiv a|s fiv thre|s for hundr|s forbidden <shown>
14 s four seven|s handy <shown>|s hav follow|s hav sort|s high down|s how cod|s i sorry|s in pond|s is cod
14 s is its|s is plac|s is than|s it ever|s it me|s its as|s its befor|s its ther|s just you|s know oldest
14 s last i|s last thi|s let about|s let loop|s let start|s lid the|s lik at|s lin over|s mor its|s most thos
14 s nach anfang|s neighbour all|s never it|s of mov|s of next|s off each|s pass you|s peopl reach|s pictur row
14 s position it|s pull out|s put with|s reach the|s real you|s remov first|s revers notation|s right she
14 s ring bell|s she stand|s sip water|s sleep with|s start <shown>|s structur you|s that loop|s that zero
14 s the befor|s ther new|s thing two|s thought the|s thousand would|s to log|s two all|s two together|s u out
14 s up by|s up rest|s when hold|s whil hi|s window a|s with heap|s word without|s you afford|s you lot
14 s you round|s you too|s youd better|s your look|s your will|s youv strict|s zero fals|sets up away|syntax as
14 syntax by|tells addition|tells aim|tells behind|tells build|tells colon|tells decorator|tells lista|tells na
14 tells noth|tells outward|tells par|tells rid|tells sak|tells simpler|tells spot|tells town|w any|w anybody
14 w bakery|w batch|w cream|w drawer|w einen|w els|w fold|w helper|w his|w ideal|w lista|w lower|w near
14 w passenger|w polit|w reachabl|w rub|w sho|w skip|w sleep|w stapel|w ston|w touch|w twist|w uma|w unlink
14 w unmark
15 advises cross|advises nought|advises pop|advises recommend|advises sister|asks newest|asks saf|b <said> buy
15 b <said> point|b <shown> <odd>|b <shown> gav|b <shown> minu|b <shown> will|b ^ build|b ^ doubl|b ^ drown
15 b ^ ess|b ^ forget|b ^ glad|b ^ memory|b ^ pet|b ^ splendid|b a high|b a not|b about now|b about the
15 b about thi|b add an|b add on|b am i|b and remember|b and thre|b as <talk>|b at i|b avec <odd>|b bag $
15 b be bigger|b becaus your|b behind <shown>|b both <facts>|b both of|b bucket by|b bug $|b build on
15 b busines $|b by then|b by with|b comma <shown>|b comparison should|b danc $|b dem <odd>|b deserv a|b do next
15 b don thi|b dont chang|b dot sort|b doubl loop|b easier if|b end only|b entir <shown>|b even <hinted>
15 b ever <odd>|b far it|b far simpler|b feel a|b fifty percent|b find <facts>|b finish one|b flag on|b fool you
15 b from scratch|b gas $|b goe away|b grow <talk>|b half each|b hand over|b hav <shown>|b havent you|b he say
15 b heap are|b her i|b hold one|b i be|b im bound|b in counter|b in ndimag|b in rang|b initial $|b inner loop
15 b is falsy|b is instant|b is known|b is possibl|b it certain|b it isnt|b itll do|b its basical|b its kid
15 b its so|b just <unknown>|b just below|b just let|b just repeat|b key the|b largest figur|b lead nowher
15 b les <odd>|b lift the|b lin befor|b lin the|b lookup <odd>|b loop too|b me <talk>|b me <telling>
15 b minimum in|b minu thi|b mix the|b mov that|b n <asked>|b n <odd>|b never <odd>|b not found|b not its
15 b observation $|b of half|b onc per|b one click|b one ever|b one step|b only go|b order $|b otherwis to
15 b person <odd>|b pet $|b possibl <asked>|b recent <odd>|b right <talk>|b run with|b s as|b sam <hinted>
15 b sam count|b sam trick|b sinc an|b siz <shown>|b so that|b someon last|b sort <talk>|b start <hinted>
15 b start one|b start ther|b surviv $|b sweep from|b test <hinted>|b than <hinted>|b than one|b that alway
15 b that mark|b the index|b them all|b ther when|b theyr in|b think <talk>|b too <odd>|b tool her|b treat it
15 b two arm|b two length|b unbroken $|b une <odd>|b want for|b watch it|b what will|b when she
15 b wherever <talk>|b whil <hinted>|b with gas|b with room|b without a|b word of|b would <unknown>|b you anywher
15 b your one|b z <unknown>|b zero should|guess about the language giv|guess they|guess wer|leads sort
15 n <hinted> 1|nothing ess|nothing if|nothing instead|nothing return|plan dear|plan extend|plan leav
15 plan that names start|question much|remark half|remark that names correct|reports bisect|reports break
15 reports chef|reports expensiv|reports gas|reports heart|reports medal|reports modulo|reports pet|reports prev
15 reports rais|reports spic|reports splendid|reports steam|reports wid|reports wonderful|requests instead
15 requests school|requests search|s <n> <n>|s <said> catch|s <shown> big|s <shown> cross|s <shown> fami
15 s <shown> last|s <shown> lov|s <shown> ndimag|s <shown> serv|s ^ <said>|s ^ die|s ^ ess|s ^ greedy|s ^ lady
15 s ^ leonardo|s ^ lo|s ^ only|s ^ pet|s ^ shuffl|s ^ sigh|s ^ someth|s ^ splendid|s ^ water|s ^ who
15 s a candidat|s already that|s and know|s append pop|s array one|s at befor|s at not|s bottom is|s brought to
15 s c the|s carry depth|s check non|s cod on|s comput <shown>|s cook gas|s could <said>|s count as
15 s counter most|s depth with|s drop one|s each should|s enter and|s equal the|s ever <shown>|s everyon that
15 s first also|s fiv nin|s for other|s go first|s happen it|s hav lin|s hav minut|s her was|s i discus
15 s if didnt|s if put|s if stack|s if ther|s in center|s in hous|s instead whether|s is cousin|s is nam
15 s its entry|s just two|s let jump|s link <shown>|s littl <shown>|s look you|s loop a|s me youv|s miss has
15 s nam seen|s neednt it|s next begin|s o one|s of let|s of order|s of piec|s on can|s one drop|s one last
15 s one lower|s only youv|s over and|s peek the|s pop <shown>|s run from|s say all|s scipy a|s seen in
15 s smaller <shown>|s smaller the|s so no|s som are|s someon week|s stack the|s tenth a|s than you
15 s that complet|s that how|s that smil|s the along|s the compar|s the last|s the link|s the under
15 s their instead|s ther input|s ther thing|s thre itself|s tim had|s told to|s up to|s very you|s wed be
15 s what first|s which thos|s who first|s word you|s would each|s you beat|s you clear|s your only|s youv idea
15 sets up cam|sets up print|syntax non|tells afterward|tells anybody|tells caus|tells dem|tells detour
15 tells fed|tells ferry|tells glanc|tells grown|tells immer|tells jedem|tells ought|tells que|tells whenever
15 w avec|w beforehand|w bin|w board|w brush|w crumb|w dem|w dimension|w direct|w doubt|w easier|w fast
15 w further|w gas|w gav|w good|w hous|w itself|w jedem|w leap|w medal|w murmur|w notation|w overlap|w par
15 w pet|w quickselect|w relevant|w sky|w stick|w sur|w though|w timestamp|w unclos|w uppermost|w well
15 w woman|w zigzag
16 advises build|advises cam|advises fall|advises follow|advises length|advises person|advises shut
16 advises spread|asks mad|asks trust|asks valu|b <said> be|b <shown> backward|b <shown> nest|b ^ begin
16 b ^ fifteen|b ^ nic|b ^ official|b ^ russian|b ^ simpl|b ^ spread|b ^ t|b a bad|b a one|b a podium
16 b a shorter|b a teacup|b about as|b after as|b also <odd>|b an ear|b and build|b and pull|b anyhow $
16 b area of|b as low|b ask if|b at thre|b b equal|b befor is|b best <asked>|b bother <shown>|b by the|b cam in
16 b candidat <shown>|b cas are|b clear <odd>|b clear the|b closer com|b could <odd>|b count itself|b dee $
16 b delet a|b doe just|b doe near|b don twic|b dot comb|b dot most|b down befor|b each <hinted>|b ear bird
16 b eleven <talk>|b equal b|b evaluat <facts>|b evaluat revers|b even <talk>|b fella who|b fibonacci $|b for so
16 b four is|b fresh <odd>|b go out|b grow under|b has to|b her final|b hold your|b i fear|b i try|b immediat $
16 b inchworm on|b into <shown>|b is quicker|b ist $|b ist <odd>|b kept the|b latest <odd>|b lay them|b les is
16 b linkedhashmap in|b look only|b lov <talk>|b matter $|b max area|b met that|b middl <talk>|b mild <talk>
16 b money on|b mov <shown>|b mov them|b near ther|b new start|b no slot|b not all|b of count|b of them
16 b of what|b on both|b onc <asked>|b onto <asked>|b open in|b opener <hinted>|b or $|b order in|b overwrit a
16 b plain python|b q $|b rais an|b remainder by|b remember <shown>|b rom $|b said that|b said the
16 b stal <facts>|b stal <hinted>|b stal end|b start <talk>|b strict smaller|b sur about|b sur ther|b taken off
16 b teacup $|b ten befor|b that everyth|b that for|b the bar|b the clerk|b the fastest|b the golden|b the onc
16 b the pop|b the width|b them again|b theyr lin|b thirteen <talk>|b thre as|b to append|b to pay|b to rom
16 b to silenc|b took one|b turn every|b two marker|b two to|b upsid down|b walk past|b we <asked>|b well her
16 b what could|b who <asked>|b with whichever|b writ its|b you also|b you extend|b you lay|b you must
16 b youd said|b your if|b your treat|b your victim|b zero befor|context plan that names|guess official
16 guess theyll|guess wow|language delet|leads depth|leads order|leads register|nothing dan|nothing group
16 nothing merg|nothing replac|nothing row|nothing tidy|question onc|remark im|remark last|remark mak|remark n
16 remark somewher|remark think|reports cros|reports glad|reports handy|reports initial|reports kill
16 reports polit|reports send|reports teacup|reports unfold|requests los|requests paint|requests sort
16 s <said> drop|s <said> see|s <shown> clean|s <shown> drown|s <shown> least|s <shown> let|s <shown> linear
16 s ^ another|s ^ becaus|s ^ doll|s ^ everyon|s ^ heart|s ^ insight|s ^ ka|s ^ la|s ^ newcomer|s ^ opener
16 s ^ per|s ^ record|s ^ so|s ^ tally|s ^ trust|s a python|s about two|s all rest|s and les|s and treat
16 s area <shown>|s at glanc|s be happy|s befor do|s by left|s by too|s can to|s dictionary the|s drop <shown>
16 s each just|s em the|s eras <shown>|s evaluat polish|s find the|s for smallest|s had <shown>|s has high
16 s im that|s in rest|s is sit|s its doesnt|s its two|s its what|s last be|s lay on|s left at|s linear possibl
16 s many would|s math comb|s max of|s mov as|s no can|s of alphabet|s of but|s of left|s off compar|s one are
16 s one the|s only with|s or newest|s other your|s paid the|s plac the|s proud you|s revers of|s run loop
16 s she been|s should les|s sid a|s sit zero|s so don|s stand a|s than need|s that join|s the cam|s the group
16 s the in|s the ratio|s the row|s the whil|s through you|s to front|s too for|s twenty are|s until chang
16 s up itself|s wher <shown>|s whether in|s with dequ|s with final|s with last|s with rabbit|s would proud
16 s wouldnt rather|s wouldnt the|s wrong <shown>|s you i|s you is|s you just|s you met|s you yourself
16 sets up begin|tells alphabet|tells anfang|tells bump|tells chart|tells des|tells girl|tells helpful
16 tells layer|tells proud|tells read|tells stick|tells textbook|tells widest|w accordion|w anfang|w anyhow
16 w des|w doll|w drift|w fiv|w liv|w lying|w mild|w remainder|w right|w smaller|w sock|w target|w teacup
16 w third|w turn|w upsid|w von|w widen|w wonderful
17 advises abov|advises colour|advises counter|asks hold|b <said> behind|b <shown> anew|b <shown> clear
17 b <shown> cold|b <shown> equal|b <shown> rabbit|b ^ bar|b ^ les|b ^ n|b ^ na|b ^ o|b ^ proces|b ^ ran
17 b ^ second|b ^ stack|b ^ stretch|b ^ treat|b a better|b a clash|b a container|b a doubl|b a path|b a pond
17 b a tre|b ago and|b alpha $|b and cut|b and mid|b as soon|b be don|b be thrill|b befor <hinted>
17 b being <facts>|b boot $|b built so|b cam last|b can comput|b can start|b candidat <hinted>|b catch my
17 b chaqu <odd>|b cheap <odd>|b closer <asked>|b closer must|b dict of|b do first|b doubl <hinted>|b each $
17 b en <odd>|b far be|b first in|b first should|b from right|b generation is|b got rid|b group from|b hold all
17 b i open|b ill <hinted>|b in an|b in first|b in four|b in just|b in town|b insid $|b into plac|b is head
17 b is hopeles|b it <unknown>|b it for|b it sat|b item and|b its middl|b its slow|b just <telling>|b key by
17 b kick yourself|b last must|b lin should|b many to|b most the|b my uncl|b neighbour can|b nest <talk>
17 b of siz|b off becaus|b on <hinted>|b on until|b on up|b one so|b one your|b peopl usual|b perhap <talk>
17 b plac <shown>|b plac them|b plain and|b plain recursion|b proces the|b pull up|b push on|b rabbit that
17 b recursiv <talk>|b remember <hinted>|b revers $|b rightward $|b road $|b road <talk>|b sam mov|b seat $
17 b see cross|b seen it|b several <hinted>|b she had|b she was|b short $|b slip <hinted>|b sort first
17 b sort the|b spot and|b still <asked>|b sweet as|b that leav|b that remain|b that second|b the cheap
17 b the eviction|b the fullest|b the hint|b the jump|b the shelf|b them into|b then <telling>|b they <hinted>
17 b think youll|b thos to|b thousand <asked>|b to <said>|b to spar|b to thre|b too <hinted>|b und <unknown>
17 b up <facts>|b up <telling>|b visit <odd>|b wait befor|b we look|b within its|b worth gold|b would reach
17 b wouldnt go|b wrong as|b you been|b you explain|b you sank|b your after|b your only|b your problem
17 b your sho|b youv built|b zero <shown>|doubt code|guess about the language append|guess sets up|leads <shown>
17 leads drop|nothing advises|nothing his|nothing old|nothing pas|nothing proces|nothing pull|nothing stor
17 nothing x|plan itll|plan regex|plan should|plan that names by|plan that names ind|plan that names straight
17 question pleas|question thatll|remark that names wouldnt|remark their|remark what|reports alpha|reports c
17 reports closer|reports discus|reports hair|reports kick|reports left|reports official|reports order
17 reports pity|reports tray|requests acros|requests election|s <said> carry|s <said> is|s <said> two
17 s <shown> current|s <shown> dot|s <shown> even|s <shown> might|s <shown> outsid|s <shown> structur
17 s <shown> what|s ^ bravo|s ^ dfs|s ^ formula|s ^ handl|s ^ ideal|s ^ lookup|s ^ max|s ^ mind|s ^ much
17 s ^ newest|s ^ ring|s ^ sinc|s ^ ya|s a program|s all of|s already it|s and going|s and read|s arrang by
17 s array all|s as key|s as pas|s back an|s be about|s becom first|s built far|s cam befor|s cam with
17 s can say|s crash you|s def of|s do read|s dot to|s down that|s for was|s from new|s got minut|s had on
17 s had row|s had start|s heart it|s how of|s in lin|s in n|s in they|s insight that|s is classic|s is mistak
17 s just onc|s know neighbour|s lin each|s me <shown>|s memory all|s of cloakroom|s of step|s of test|s of thre
17 s old <shown>|s on head|s one that|s one thirty|s only and|s pick the|s pil the|s plain simpl|s push pop
17 s real the|s remov <shown>|s right left|s sam <shown>|s say <said>|s split two|s stand befor|s still part
17 s that throw|s the exist|s the my|s the structur|s the told|s the twin|s the what|s ther all|s thes the
17 s thi head|s till <shown>|s to end|s to off|s two front|s up zero|s want stack|s was last|s whil is
17 s whol at|s with tal|s worry you|s wouldnt with|s you compar|s you remember|s youd ask|s youll yourself
17 s your <shown>|s your on|s zero and|s zero out|sets up said|syntax with|tells abov|tells blot|tells cliff
17 tells eat|tells halft|tells rightward|tells slip|tells together|tells warn|w adjacent|w alpha|w ap|w ascend
17 w clash|w cloth|w dll|w edg|w estimat|w exact|w fool|w forgot|w halft|w high|w higher|w lov|w observation
17 w reus|w rightward|w splendid|w tot|w town|w unorder|w wed|w wood
18 advises along|advises dict|advises fram|advises innermost|advises round|advises strik|asks back|asks book
18 asks choos|asks phon|asks variabl|b <shown> beforehand|b <shown> candidat|b <shown> pick|b <shown> simp
18 b <shown> whichever|b ^ dan|b ^ dc|b ^ eff|b ^ fix|b ^ slid|b ^ that|b ^ wonderful|b a hook|b a record
18 b a strong|b and doe|b and tak|b and throw|b anyth is|b befor <odd>|b better with|b blink $|b both <asked>
18 b can trust|b cannot <talk>|b cant see|b carry you|b circl $|b complement $|b comput twic|b could possib
18 b dan <odd>|b dc in|b der <odd>|b dont throw|b dr $|b du <odd>|b either a|b enough to|b every new
18 b expensiv <facts>|b fiv plu|b for breakfast|b for dr|b for every|b for truth|b from <talk>|b got is
18 b grow it|b half has|b hang it|b in seen|b it halfway|b its lik|b just <hinted>|b lat $|b length plu
18 b leonardo of|b linkedhashmap with|b lo hi|b longest <odd>|b lot <talk>|b maz $|b miss <asked>|b mov for
18 b must <odd>|b neednt go|b never mov|b nos $|b not it|b odd <odd>|b of n|b off <talk>|b onc <talk>
18 b one beneath|b one floor|b one lin|b one stroll|b only goe|b our <facts>|b per <unknown>|b perfect $
18 b permit to|b plu $|b put all|b remember that|b remember which|b root $|b school $|b second <odd>
18 b second <talk>|b see which|b should be|b simp add|b snap $|b soon as|b sort with|b stand on|b start of
18 b start with|b structur <talk>|b tak from|b that wher|b the other|b the pil|b the stopwatch|b thing a
18 b think the|b third <shown>|b thos <talk>|b thre plu|b tick off|b tidy $|b to do|b twenty <said>|b very good
18 b very well|b visit all|b walk <facts>|b walk back|b well behav|b whil <facts>|b will carry|b window <facts>
18 b with only|b you marry|b your cook|guess about the language a|guess neither|leads remember|leads thought
18 nothing eff|nothing know|nothing mustnt|nothing provid|nothing usa|plan append|plan constant|plan mmm
18 plan their|question someth|question writ|remark any|remark ask|remark check|remark drop|remark okay
18 remark rather|remark search|remark that names ask|reports faster|reports latest|reports lid|reports modify
18 reports pull|reports soon|requests goe|requests talk|s <shown> backward|s <shown> earlier|s <shown> map
18 s ^ arriv|s ^ bisection|s ^ dc|s ^ def|s ^ dr|s ^ elsewher|s ^ next|s ^ rabbit|s ^ recurs|s ^ t|s a answer
18 s a back|s a lin|s about each|s after many|s all is|s and if|s and then|s as extra|s be first|s befor next
18 s befor pop|s befor put|s best <shown>|s both is|s cas through|s check that|s day a|s dict the|s dont <said>
18 s drop on|s enter <shown>|s equal <shown>|s every goe|s from map|s goe onc|s going first|s got hand
18 s hav that|s hom supper|s hop hear|s i wish|s into as|s into onc|s is n|s is thing|s isnt that
18 s leonardo pisa|s les equal|s look is|s mad the|s may to|s me a|s me to|s mor one|s new she|s next a
18 s of again|s on each|s on that|s onc you|s one alway|s one i|s one max|s other to|s put finger|s read fals
18 s s in|s scrambl <shown>|s than length|s the again|s the includ|s the only|s thos a|s to first
18 s treat <shown>|s two do|s unles <said>|s want with|s weakest the|s wher should|s wid <shown>|s window two
18 s wip the|s with closer|s with previou|s with seat|s yet <shown>|s you do|s your when|sets up hear
18 sets up knew|syntax for|syntax your|tells backward|tells bar|tells blink|tells colleagu|tells cousin|tells dr
18 tells forget|tells guard|tells quicker|w boot|w border|w brother|w content|w dar|w dc|w dr|w fifty
18 w finger|w flight|w knock|w lap|w map|w sailor|w sampl|w setrecursionlimit|w seven|w sinc|w std|w thousand
18 w tourist|w vot|w wee
19 acts tells requests|advises rang|advises used|b <shown> direct|b <shown> hear|b <shown> loop|b <shown> pil
19 b <shown> walk|b <shown> whether|b ^ after|b ^ hand|b ^ handl|b ^ insert|b ^ plac|b ^ someth|b ^ tro|b ^ usa
19 b a charm|b a different|b a gam|b a plu|b a think|b about all|b add <talk>|b after find|b age <talk>
19 b alway belong|b and itll|b as quick|b ask each|b at one|b been bitten|b been to|b book of|b box for
19 b box labell|b brak $|b bring them|b but <odd>|b chef <odd>|b chef kis|b correct but|b depth down
19 b depth that|b didnt even|b dinner <odd>|b do away|b do ind|b drop half|b eight is|b end the|b enough for
19 b extra <asked>|b extra memory|b fals it|b first as|b goe on|b going <odd>|b gon by|b head in|b her you
19 b high <asked>|b how to|b i ever|b if the|b inner <talk>|b innermost <odd>|b innermost pair|b it at|b it land
19 b it proper|b it should|b its other|b knew how|b lie <talk>|b link in|b littl <odd>|b long <shown>|b long and
19 b look if|b lov <hinted>|b lying on|b map <talk>|b me <asked>|b mor <odd>|b mor plac|b mov only|b noth but
19 b of whether|b off $|b off at|b one bit|b one lap|b one loop|b otherwis <asked>|b overboard $|b own <talk>
19 b pair of|b pattern $|b pil for|b plenty $|b quick $|b remember <facts>|b revers polish|b she <telling>
19 b simp <hinted>|b six wont|b sleep better|b smil <talk>|b solv the|b spill <odd>|b spill ink|b swap them
19 b tal <asked>|b that matter|b the brak|b the center|b the scan|b thing <odd>|b tim you|b two hand|b two lower
19 b two wer|b underscor <hinted>|b until that|b up first|b up the|b want twenty|b was finish|b wer <unknown>
19 b wher <telling>|b wher two|b whichever half|b you <odd>|b you click|b you tak|b your hom|b zahl <odd>
19 guess cold|guess do|guess each|guess put|nothing climb|nothing extend|nothing f|nothing insert|nothing nor
19 nothing test|nothing which|plan that names i|plan that names youll|remark instead|remark that names itll
19 remark that names no|reports bravo|reports delight|reports direct|reports ein|reports fear|reports gold
19 reports hold|reports overboard|reports quick|reports saw|reports somebody|reports suffic|reports threw
19 reports visit|requests consider|requests faster|s <shown> greater|s <shown> initial|s <shown> mov
19 s <shown> wear|s ^ freez|s ^ leg|s ^ na|s ^ official|s ^ part|s ^ sav|s ^ usa|s a century|s about later
19 s aloud you|s also to|s are wrong|s as <said>|s by each|s call in|s compar middl|s count then|s discard the
19 s do the|s exact the|s fit the|s for second|s for widest|s from <shown>|s has match|s has mor|s hav drawer
19 s hav ther|s i smil|s if turn|s is smaller|s its bit|s its check|s lin the|s never look|s of at|s one append
19 s one many|s only up|s prev next|s put one|s say by|s say the|s shall look|s so it|s sort by|s start its
19 s structur the|s tak first|s that separat|s that shorter|s that thi|s the began|s the rout|s ther can
19 s ther rush|s they by|s they that|s to cod|s to maximum|s twenty wont|s was already|s what <shown>
19 s width the|s with doubl|s with mor|s with root|s you go|s you ind|s you plac|s you sur|s youd look
19 s youll fiv|s youv by|sets up <odd>|sets up nobody|sets up plac|sets up work|tells anyon|tells bisection
19 tells charity|tells es|tells est|tells famou|tells h|tells hung|tells nowher|tells passenger|tells u
19 tells union|tells wast|w boy|w brak|w country|w es|w est|w eviction|w fish|w had|w heavier|w mov
19 w overboard|w q|w sort|w wis
20 advises <facts>|advises partner|advises set|asks possib|asks remain|b <shown> many|b ^ comput|b ^ explor
20 b ^ glu|b ^ heapq|b ^ logarithmic|b ^ other|b a chair|b a seven|b after <talk>|b after thre|b an <odd>
20 b and down|b and four|b bucket <telling>|b bucket sort|b built $|b certain wouldnt|b collect all|b combin $
20 b compar it|b cook with|b count are|b counter has|b deep $|b delet that|b design <talk>|b do it|b down one
20 b drop is|b each tim|b end is|b everyon <facts>|b flip it|b for no|b forget wher|b four <hinted>
20 b four letter|b h <talk>|b had <facts>|b had befor|b held <talk>|b held hand|b her on|b im happy|b in a
20 b into basket|b it an|b it last|b its no|b its sort|b just <talk>|b left at|b littl word|b longer <odd>
20 b mad you|b mak sur|b may find|b mention that|b most peopl|b not befor|b one candidat|b or its
20 b order <telling>|b plac by|b quick could|b sat down|b scan $|b search at|b should let|b should writ
20 b sort her|b spell <odd>|b still hav|b sun <shown>|b that doe|b that stretch|b the repeat|b their own
20 b thos two|b to add|b to match|b truthy $|b two minut|b two smaller|b up <shown>|b up <talk>|b vanish from
20 b was $|b wast your|b what goe|b who stand|b why is|b wrong <shown>|b you alway|b you eras|b you insert
20 b youd los|b youngest $|b your condition|b youv crack|b zero becaus|doubt answers|guess cut|language two
20 language when|nothing comput|nothing copy|nothing count|nothing goe|nothing h|nothing neither|nothing visit
20 plan com|plan that names sweet|question think|reports curtain|reports default|reports drawn|reports foxtrot
20 reports glanc|reports minesweeper|reports previou|reports priority|reports solv|requests bucket
20 requests longest|s <said> los|s <said> of|s <said> the|s <shown> blow|s <shown> guest|s <shown> instant
20 s <shown> pil|s <shown> ten|s <shown> twin|s ^ after|s ^ bold|s ^ dan|s ^ defaultdict|s ^ explor|s ^ fed
20 s ^ foxtrot|s ^ good|s ^ priorityqueu|s ^ recursiv|s ^ solution|s add neighbour|s all hang|s all that
20 s already on|s answer nin|s as fox|s befor last|s bring down|s cod a|s each and|s four for|s from its
20 s fruit basket|s going the|s grow you|s head at|s how that|s however the|s i hear|s if knew|s im over
20 s is abov|s is sort|s its doubl|s its last|s its stack|s left of|s listen that|s mak <said>|s max itself
20 s mention <shown>|s month is|s most and|s nin for|s of quick|s oldest the|s on laptop|s on term|s onc for
20 s one complet|s open fresh|s out count|s pour on|s promis to|s put better|s second has|s see they
20 s sinc <shown>|s split the|s than last|s that each|s that test|s the even|s the said|s think plat
20 s thought never|s tim in|s to left|s to me|s to n|s updat best|s wast tim|s when click|s you drop|s you les
20 s you sort|s your fit|s youv is|sets up big|tells apart|tells beyond|tells bisect|tells fox
20 tells linkedhashmap|tells post|tells prev|tells suffic|w actual|w celebrat|w century|w culprit|w defaultdict
20 w discover|w don|w explicit|w flatter|w four|w freez|w fry|w grown|w hung|w ka|w leftover|w n|w nin
20 w onc|w priorityqueu|w que|w seat|w shed|w shorten|w shuffl|w steam|w whom|w yesterday
21 acts tells reports|advises got|advises hous|advises later|advises slip|advises upward|asks paper|b <said> nor
21 b <shown> append|b <shown> not|b <shown> sound|b ^ clear|b ^ only|b ^ their|b a lov|b alon wont
21 b along <talk>|b an anagram|b an italian|b an or|b anagram of|b and let|b and next|b append and|b as each
21 b at you|b been seen|b below and|b bound check|b bucket of|b build up|b by <odd>|b cam back|b certain not
21 b clear of|b contain the|b could just|b count one|b ever <shown>|b extra argument|b far the|b finger on
21 b finish ear|b frequency $|b given that|b help to|b hop for|b hotel $|b i thought|b insert it|b itll <odd>
21 b its earlier|b its worth|b ja $|b java youd|b join hand|b keep what|b leav <hinted>|b left and
21 b littl <hinted>|b loop that|b low has|b middl and|b min <telling>|b min heap|b minu x|b neighbour <hinted>
21 b never <shown>|b of <hinted>|b on their|b only follow|b over her|b partner can|b phon <talk>|b play the
21 b previou <shown>|b proportional to|b run as|b sam distanc|b set and|b shar a|b sit on|b so its|b som would
21 b start your|b stop look|b tail <talk>|b talk you|b that $|b that check|b the bound|b the plu
21 b thing <hinted>|b to whichever|b turn your|b way to|b weight $|b wer after|b wher is|b whil <odd>
21 b whil <telling>|b whos last|b with cur|b without compar|b you colour|b youll kick|guess ind|leads consider
21 nothing c|nothing watch|plan instead|plan that names correct|plan that names though|plan that names with
21 remark that names doesnt|remark that names onc|remark that names thi|remark would|reports anagram
21 reports cheaper|reports clever|reports detour|reports evaluat|reports famou|reports fella|reports month
21 reports pattern|reports retir|requests b|requests miss|requests round|requests writ|s <shown> later
21 s <shown> neighbour|s ^ along|s ^ forget|s ^ handy|s ^ k|s ^ l|s ^ met|s ^ n|s ^ pancak|s ^ practical
21 s ^ precis|s ^ quadratic|s ^ separat|s ^ spot|s ^ turn|s a good|s a loop|s all ever|s an onc|s and isnt
21 s and put|s be right|s by first|s cant itself|s cod <shown>|s count what|s do els|s don <shown>|s down branch
21 s down one|s each wher|s first befor|s for who|s good it|s half sort|s hav already|s hav peek|s her thi
21 s in befor|s in hurry|s is if|s let i|s lik undo|s lin by|s memory tim|s not how|s not zero|s off as
21 s on money|s onc sort|s onc stand|s one still|s only last|s return the|s sav a|s start of|s stop round
21 s the away|s the distanc|s the into|s the job|s theyd to|s to acros|s turn two|s two around|s two her
21 s want that|s want wher|s what pass|s wher head|s wip all|s word it|s worth that|s would be|s youv on
21 tells <asked>|tells begin|tells blind|tells direction|tells enter|tells faster|tells find|tells finish
21 tells glu|tells know|tells matrix|tells newest|tells shorten|tells vanish|tells went|w anagram|w bravo
21 w broad|w center|w ch|w charity|w coupl|w employ|w eraser|w fallen|w necessary|w optimal|w proportional
21 w record|w rippl|w snap|w solid|w than|w your|w zero
22 advises arrang|advises held|advises helper|advises lead|advises proces|asks <hinted>|asks belong|asks start
22 b <said> forget|b <said> log|b <said> los|b <shown> again|b <shown> low|b <shown> patch|b <shown> proper
22 b ^ he|b ^ papa|b ^ queu|b ^ twic|b a <hinted>|b a min|b about start|b acros befor|b afford to|b array at
22 b be better|b be sit|b biggest count|b bound to|b bucket <hinted>|b by without|b can contain|b couldnt <odd>
22 b each <unknown>|b el <odd>|b find <unknown>|b first one|b forget it|b forgot to|b from thos
22 b further <hinted>|b giv every|b go to|b good nos|b had the|b hand and|b hav had|b havent been|b heart $
22 b hold a|b import dequ|b in <n>|b is how|b it fall|b italian <odd>|b jot $|b key that|b lo <talk>|b lov $
22 b max <talk>|b may as|b natural you|b neighbour <shown>|b nin to|b nobody has|b of pisa|b of put|b oh $
22 b on each|b pay for|b plac zero|b plenty for|b python has|b rang test|b revers of|b ris <shown>|b round too
22 b run one|b search for|b settl on|b simpl <odd>|b spread $|b start both|b strict <facts>|b tail $
22 b thank <odd>|b the inner|b thi job|b thi train|b threw the|b throw <facts>|b throw everyth|b to <telling>
22 b troubl with|b two together|b usa <odd>|b use your|b walk along|b way with|b wer wait|b whenever ther
22 b wonderful <facts>|b would do|b would spar|b you need|b you shut|b your hous|leads notic|nothing binary
22 nothing call|nothing counter|nothing discard|nothing flood|nothing look|nothing papa|nothing whos
22 plan instinct|remark isnt|remark question|remark that names it|reports bee|reports board|reports bon
22 reports domino|reports flip|reports halv|reports hug|reports modest|reports opener|reports recurrenc
22 reports sort|reports traversal|reports trip|reports wander|requests tabl|s <said> also|s <shown> about
22 s <shown> careful|s <shown> height|s <shown> understand|s ^ certain|s ^ eyebrow|s ^ hook|s ^ instead|s ^ oh
22 s ^ papa|s ^ post|s ^ real|s ^ simpler|s ^ stretch|s ^ wher|s a nos|s a queu|s after third|s and mor
22 s and plac|s at or|s below one|s but the|s collect kid|s do sam|s doesnt it|s down youv|s entry <shown>
22 s for minut|s half million|s if catch|s is what|s its but|s may well|s my question|s near of|s need <said>
22 s of youv|s record you|s remainder the|s remember order|s second is|s than the|s that them|s the border
22 s the entry|s the plu|s the tabl|s through a|s two along|s two thre|s updat <shown>|s use own|s variabl one
22 s wait <shown>|s way no|s wher last|s work your|s you bring|s you your|s youv thi|sets up along|sets up fresh
22 sets up stor|tells <talk>|tells coat|tells cough|tells hurt|tells insight|tells marker|tells pen|tells root
22 w bigger|w bon|w distanc|w drov|w ear|w everyon|w fram|w heavy|w immer|w lifo|w pen|w possib|w reach
22 w still|w trim|w trust|w truthy|w twenty|w whod|w wrong
23 advises cut|advises flip|advises slot|b <shown> differenc|b <shown> instead|b <shown> start|b <shown> steer
23 b <shown> whenever|b ^ bisect|b ^ itll|b ^ rot|b ^ stor|b ^ test|b ^ wodniw|b a dat|b a fresh|b a guest
23 b a mov|b a plac|b again <shown>|b agr with|b all thos|b an h|b and includ|b and seven|b as did
23 b as position|b as ther|b away the|b book $|b border <talk>|b by add|b by n|b can let|b centr and
23 b complet it|b could hug|b delight $|b doesnt <hinted>|b ear <odd>|b end <shown>|b entry with|b ever <asked>
23 b every <asked>|b every neighbour|b fall over|b fruit into|b gnidil $|b good $|b grow at|b handy to
23 b has clear|b hold mor|b i pick|b in collection|b into the|b its simpler|b join the|b just add|b just thos
23 b kis $|b knock off|b largest element|b lin $|b lin and|b match pair|b memoization $|b might as|b nobody in
23 b not whether|b noth <shown>|b of my|b off onc|b one off|b or from|b out each|b outer loop|b own idea
23 b pay off|b plu b|b pot $|b put away|b read is|b rot thirteen|b run ahead|b run up|b saw each|b shift your
23 b sinc at|b sinc with|b smallest of|b straight <facts>|b strip the|b tak back|b tal for|b than <asked>
23 b than twic|b that spot|b the cod|b the friend|b the lid|b the map|b the million|b the record|b the stor
23 b the thing|b ther <telling>|b to <odd>|b to beat|b too many|b touch onc|b tower of|b until ther|b way too
23 b weakest on|b what the|b which <facts>|b whil you|b will com|b with acces|b you by|b youll only|b your row
23 b your zero|guess plain|guess slid|guess tells|language about|leads behind|leads python|nothing anyon
23 nothing fiv|nothing rot|nothing self|nothing wodniw|remark sink|reports <telling>|reports b|reports boy
23 reports compact|reports en|reports fight|reports gnidil|reports itll|reports quadratic|reports warm
23 reports wodniw|requests bus|requests low|s <said> fall|s <said> going|s <shown> besid|s <shown> built
23 s <shown> comput|s <shown> fill|s <shown> match|s ^ els|s ^ first|s ^ rot|s a her|s a key|s a never|s a ring
23 s addition <shown>|s ahead the|s and hom|s both them|s breadth traversal|s can each|s check it
23 s closer <shown>|s com onc|s cross through|s do that|s every need|s finger the|s first each|s further than
23 s hav you|s hold than|s i which|s if left|s im allow|s into other|s is bigger|s is detour|s it start
23 s its start|s just or|s let count|s lift <shown>|s lin all|s low the|s many as|s of queu|s out plac
23 s read from|s second my|s sinc least|s sort sweep|s spar that|s that never|s the approach|s the seat
23 s the small|s their behind|s them <shown>|s theyv to|s though i|s to has|s to includ|s valu zero
23 s wonder <shown>|s you of|s you when|s yourself you|s youv acros|sets up kept|tells <odd>|tells candidat
23 tells comparison|tells cry|tells exact|tells liv|tells mov|tells question|tells r|w algorithm|w calendar
23 w ein|w foxtrot|w guard|w instant|w surviv|w thrill|w young
24 advises longer|asks need|asks recognis|b <shown> acros|b <shown> begin|b <shown> break|b <shown> idea
24 b <shown> los|b <shown> neighbour|b <shown> shift|b <shown> suffic|b <shown> thing|b ^ <odd>|b ^ ay|b ^ hav
24 b ^ think|b ^ we|b already <shown>|b an unsort|b are <odd>|b are mor|b argument and|b ay $|b c for
24 b can think|b cant work|b carry <talk>|b cod <facts>|b country $|b die <odd>|b drop it|b elegant $
24 b fill <talk>|b friend her|b from four|b glanc $|b golden <odd>|b golden ratio|b hasnt got|b her youd
24 b his <hinted>|b hm $|b ill keep|b into <telling>|b it grow|b it slid|b it so|b its one|b its two
24 b just <facts>|b keep your|b last entry|b last fals|b latest two|b mind that|b no later|b notebook $
24 b old <talk>|b old <telling>|b on by|b one along|b only <facts>|b only then|b pas doe|b pas you|b pass high
24 b peopl would|b plu what|b prev $|b proper <talk>|b push <talk>|b reveal that|b run into|b see no
24 b shak <hinted>|b she <odd>|b shift <talk>|b shorter and|b shut befor|b singl pas|b statement <talk>|b tal per
24 b the cas|b the proper|b the root|b their count|b though $|b thousand million|b thousand nest|b to order
24 b under its|b unsort <shown>|b until nobody|b up and|b want a|b was seen|b which cas|b work as|b wrong about
24 b x <n>|b you ought|b you pop|b you swap|b you trust|b you widen|b your nam|doubt tells|leads choos
24 nothing ay|nothing push|nothing rub|nothing stand|nothing way|plan eh|plan other|question asks|question im
24 question turn|reports <odd>|reports ay|reports backtrack|reports classic|reports error|reports italian
24 reports mid|reports original|reports practical|reports sideway|reports tick|requests kept|requests left
24 requests rabbit|requests tally|s <said> let|s <shown> its|s <shown> rabbit|s <shown> remainder|s <shown> wait
24 s ^ ay|s ^ best|s ^ hm|s ^ kcat|s ^ machin|s ^ shor|s ^ why|s a choic|s a from|s a lookup|s about a
24 s after <said>|s am to|s any to|s back count|s befor call|s best i|s can everyth|s compar count|s ding ding
24 s do real|s everyth the|s from unvisit|s i listen|s i rang|s in bin|s in half|s in word|s is wer|s its copy
24 s just its|s key <shown>|s link both|s low pass|s not too|s of mouth|s ran <shown>|s read not|s sam on
24 s smallest <shown>|s soon a|s still after|s the door|s the down|s them hand|s wher been|s whether list
24 s whether miss|s whil read|s who you|s with best|s you away|s you los|s you put|s youv ther|sets up hous
24 tells bell|tells box|tells call|tells collect|tells correct|tells dat|tells final|tells forgotten|tells later
24 tells logarithm|tells pisa|tells revers|tells sham|tells villag|w ay|w classic|w clock|w dodg|w furthest
24 w hm|w kcat|w maximum|w parent|w quick|w ratio|w shall|w trodden
25 acts reports advises|advises away|advises look|advises pair|advises subtraction|asks <shown>|asks singl
25 b <shown> beneath|b <shown> easy|b <shown> first|b <shown> he|b <shown> r|b ^ binary|b ^ chef|b ^ music
25 b ^ normal|b ^ trust|b ^ wherever|b a fast|b a maz|b a memo|b add neighbour|b after you|b all four|b all nin
25 b and n|b anyth but|b append <shown>|b ascend <shown>|b bathwater $|b be plac|b bucket <talk>|b by sort
25 b can ever|b car about|b chang any|b clap $|b closer <hinted>|b compar with|b do her|b end ther
25 b follow <odd>|b four way|b goe down|b halv it|b hand <shown>|b happi <shown>|b iccanobif $|b in ascend
25 b in by|b inner <hinted>|b is wher|b it will|b its <shown>|b its precis|b la <odd>|b littl <telling>
25 b look in|b many stay|b me about|b mor after|b near all|b next question|b no idea|b nobody wait|b not which
25 b object to|b one set|b overflow $|b pisa $|b possib be|b reach for|b remember every|b sak $|b singl loop
25 b so well|b somebody <facts>|b st $|b tabl <odd>|b that <said>|b the count|b the special|b the spiral
25 b their sum|b till the|b town $|b two off|b und <odd>|b wait in|b was practical|b went in|b what youll
25 b whether $|b whil lo|b you already|b you delet|b your fac|nothing carry|nothing depth|nothing e|nothing ein
25 nothing funny|nothing hand|nothing past|nothing search|nothing when|plan it|question whoever
25 remark that names half|remark that names isnt|reports beauty|reports ja|reports join|reports knit
25 reports launch|reports lo|reports machinery|reports nos|reports parent|reports st|requests caterpillar
25 s <said> enough|s <said> such|s <shown> addition|s <shown> down|s <shown> hom|s <shown> still|s ^ chef|s ^ did
25 s ^ evict|s ^ if|s ^ skip|s ^ une|s ^ which|s ^ wonderful|s are so|s but two|s can out|s can which
25 s chang mor|s constant <shown>|s could possib|s cros off|s dont again|s even it|s first should|s if got
25 s is too|s its becaus|s its other|s kid to|s mak into|s many on|s neighbour that|s neither ever|s never at
25 s not you|s onc after|s out of|s ran on|s recursion a|s search <shown>|s seen <shown>|s that log|s the by
25 s to middl|s too stay|s two n|s what of|s what want|s what worth|s when <said>|s whichever is|s why <said>
25 s with left|s you let|s you reach|tells <shown>|tells coupl|tells dead|tells et|tells forest|tells fresh
25 tells hid|tells mix|tells pay|tells poor|tells shov|tells smil|tells thing|tells unhook|tells unseen
25 tells whoever|w beneath|w chef|w fellow|w forest|w greedy|w group|w iccanobif|w logarithm|w minimum|w oh
25 w overrid|w plac|w squeez|w ten|w usa
26 advises next|asks arriv|b <said> typ|b <shown> <talk>|b <shown> <unknown>|b <shown> off|b <shown> sweep
26 b <shown> until|b ^ flood|b ^ gather|b ^ ooh|b ^ scipy|b ^ twenty|b ^ typ|b a cran|b a nos|b a stack
26 b an election|b an eyebrow|b and skip|b beat the|b befor lunch|b befor or|b by when|b correct $|b cran to
26 b disappear $|b down <hinted>|b ear $|b fall in|b fall into|b first traversal|b for not|b for order|b hang on
26 b i put|b import <telling>|b input that|b is left|b isnt enough|b kid <talk>|b leav thos|b loop $
26 b might well|b mor when|b mov thing|b nach <odd>|b neither of|b next is|b off thi|b one <talk>|b one ring
26 b ooh $|b other that|b out my|b out the|b pick them|b plac thre|b popitem $|b program $|b round onc
26 b round wrong|b row is|b sam <asked>|b sausag $|b spend your|b stop you|b strok $|b subtract the|b that grow
26 b that quadratic|b that youll|b the centr|b the correct|b the pair|b them either|b ther instead|b to lift
26 b too big|b twin is|b two <talk>|b two mak|b two valu|b u would|b wait <shown>|b want <hinted>|b we run
26 b what <shown>|b which they|b who cam|b will <odd>|b with domino|b with link|b would only|b wrong half
26 b yet a|b you heard|guess rather|n <talk> 4|nothing en|plan that names not|question most|remark except
26 reports bitten|reports comparison|reports drop|reports frequency|reports hcra|reports hm|reports inner
26 reports linear|reports liv|reports lower|reports ooh|reports ordereddict|reports party|reports q
26 reports yranib|requests below|requests dictionary|requests variabl|s <said> at|s <shown> within|s ^ count
26 s ^ gam|s ^ glanc|s ^ ooh|s ^ proces|s ^ scipy|s ^ sum|s ^ weakest|s ^ yranib|s a link|s a out|s a tabl
26 s and half|s as not|s by them|s cod for|s compar non|s cran lift|s drop from|s each onc|s far is|s fil under
26 s from below|s from high|s half alway|s i hop|s is well|s its sam|s left in|s next is|s not valu
26 s of instead|s onc when|s one well|s out sam|s out the|s plu and|s quadratic a|s quick you|s rais index
26 s reach a|s rest a|s saw last|s search all|s should one|s so has|s sort it|s spend memory|s still when
26 s stor <shown>|s the fami|s the label|s the up|s walk a|s what that|s what when|s which what|s word from
26 s you said|s you sav|s you thing|s youd <shown>|s your belong|sets up exact|tells below|tells bouncer
26 tells coastlin|tells common|tells du|tells fac|tells finger|tells heavy|tells ndimag|tells need|tells scipy
26 tells shift|tells traversal|tells wash|w append|w cach|w coastlin|w cran|w did|w different|w du|w eras
26 w extra|w month|w narrow|w nos|w ooh|w podium|w sausag|w scipy|w sensibl|w slip|w vanish|w wall
26 w warteschlang
27 advises initial|advises simp|advises vanish|b <said> work|b <shown> join|b <shown> matter|b <shown> serv
27 b ^ cros|b ^ dee|b ^ ding|b ^ had|b ^ took|b a glov|b allow for|b at <asked>|b befor $|b behind $
27 b biggest <asked>|b biggest <hinted>|b bound <talk>|b button in|b cant hid|b closer with|b count run
27 b cros out|b dictionary from|b ding $|b ding <odd>|b ding ding|b drop <said>|b easier would|b either stretch
27 b election $|b empty them|b enter onc|b ess $|b even <shown>|b fals in|b faster $|b first you|b gav thre
27 b giv for|b grow to|b hang up|b happen to|b how could|b in befor|b is alway|b is enough|b is too|b it rhym
27 b it still|b littl les|b map and|b me not|b million <odd>|b moment <talk>|b n for|b need an|b off befor
27 b onc is|b one <odd>|b one out|b outer <talk>|b over befor|b pop on|b reject $|b result so|b road lead
27 b sail through|b than <talk>|b that moment|b the fan|b the fibonacci|b the float|b the nod|b think again
27 b to chang|b to compar|b tre $|b two shorter|b until somebody|b walk ther|b was don|b we <talk>|b what happen
27 b what left|b why <hinted>|b you stor|b yourself what|context guess|guess ding|guess dont|guess wher
27 n <unknown> 1|nothing dee|nothing therefor|plan couldnt|plan in|plan sinc|plan that names natural|question ask
27 remark did|remark that names wher|reports awar|reports count|reports decent|reports ding|reports drift
27 reports elegant|reports end|reports ess|reports highest|reports hurt|reports ind|reports itd|reports ought
27 reports spot|reports wee|reports wink|requests bakery|s <shown> arrang|s <shown> befor|s <shown> through
27 s <shown> unbroken|s ^ decent|s ^ dee|s ^ ding|s ^ gnidil|s ^ mean|s ^ overkill|s ^ though|s ^ window
27 s ^ wodniw|s a besid|s car the|s each youv|s easier it|s every youv|s greater <shown>|s has com|s has to
27 s how easier|s id the|s in in|s isnt alway|s last entry|s linkedhashmap acces|s look <shown>|s mak mor
27 s neednt you|s of is|s on card|s onc out|s only forward|s real say|s so each|s sort of|s stop <shown>
27 s that been|s that bug|s that what|s the check|s the equal|s the nest|s to nod|s twenty is|s twenty out
27 s undo in|s went in|s when second|s with often|s without <said>|s you trad|s youd that|s youv out
27 s zero should|sets up neighbour|syntax though|tells circl|tells der|tells glov|tells hom|tells popleft
27 tells une|w approach|w awar|w basket|w ding|w drop|w elegant|w ess|w fella|w gnidil|w hair|w highest
27 w not|w off|w only|w shor|w simp|w spill|w union|w why|w wodniw
28 advises afford|advises delet|advises index|advises marry|advises past|advises stack|asks doubl|b <shown> befor
28 b ^ anyon|b ^ en|b ^ guard|b ^ listen|b ^ lov|b ^ mind|b ^ mustnt|b ^ soon|b a <telling>|b a candidat
28 b after sort|b alphabet $|b and read|b are precis|b away at|b beautiful $|b bucket in|b by put|b can afford
28 b cant think|b certain <shown>|b clos your|b cost no|b dict <odd>|b ever <hinted>|b ever look|b exact when
28 b final $|b four direction|b fox $|b half of|b her <hinted>|b hom <facts>|b hom ear|b id <hinted>|b index $
28 b initial are|b is befor|b is then|b log <said>|b many $|b mov two|b never look|b off that|b one only
28 b one rather|b only tak|b open it|b optimism $|b out onc|b plac twic|b plan <talk>|b poor <shown>|b push and
28 b rang <facts>|b rang <talk>|b remember the|b rest stay|b return <shown>|b return not|b say about|b sinc a
28 b slow becaus|b small heap|b stack is|b start a|b taken for|b than that|b the best|b the grader|b the start
28 b thousand would|b tick $|b two answer|b up green|b wall $|b wer cook|b which <shown>|b whichever of
28 b will you|b yes to|b you add|b you append|b your array|b your going|b your tabl|b youv clear|guess other
28 leads swap|nothing thos|plan mak|question requests|question sink|remark asks|remark bigger|remark tell
28 remark which|reports ahead|reports dee|reports optimism|reports sav|reports search|reports sleep
28 reports spread|reports start|s <said> away|s <said> break|s ^ tidy|s be befor|s be only|s be slow
28 s been already|s befor loop|s cant of|s cas you|s check its|s clos eye|s count many|s do than|s either one
28 s expect to|s from of|s grow of|s gues <shown>|s is exact|s is most|s isnt you|s last up|s littl sign
28 s must <shown>|s one ear|s plan the|s return at|s singl with|s small the|s than parent|s the book|s the wait
28 s thi the|s tim hit|s to often|s when closer|s why that|s would chang|s you fiv|s you half|s zero taken
28 sets up ive|tells cada|tells century|tells cheaper|tells closer|tells loop|tells oldest|tells reinsert
28 tells smallest|tells wrot|w east|w enough|w golden|w jot|w objection|w optimism|w precis|w put|w tidy|w x
29 acts asks asks|acts asks requests|advises sur|asks longer|b ^ beautiful|b ^ boom|b ^ bucket|b ^ dear
29 b ^ instinct|b ^ s|b ^ wher|b are so|b argu with|b be <odd>|b begin at|b better <odd>|b boom $|b check the
29 b count can|b count how|b curl <facts>|b curl back|b equal one|b finger up|b first step|b first tim|b found $
29 b had <telling>|b hash is|b highest <odd>|b how quick|b im also|b itself $|b left of|b les two|b linear is
29 b magic $|b n $|b no les|b not if|b o of|b older one|b only look|b only mov|b other <talk>|b past its
29 b per <asked>|b pil is|b put the|b queu at|b quit $|b said <telling>|b set of|b shouldnt <talk>|b sit right
29 b solid <talk>|b still good|b stop ther|b that answer|b that round|b that what|b thatll <talk>|b the classic
29 b the poor|b the revers|b thos who|b to pull|b unnecessary $|b went <shown>|b whos <hinted>|b will <asked>
29 b you crash|b you wouldnt|b your pil|guess most|guess someth|nothing shift|nothing sink|plan be|remark pil
29 remark your|reports apart|reports bfs|reports boom|reports known|reports robber|reports til|s ^ beat
29 s ^ beautiful|s ^ boom|s ^ comparison|s ^ rumour|s a dictionary|s away of|s befor touch|s do your
29 s each enter|s ever at|s for empty|s go onc|s good with|s if count|s in of|s its has|s join it|s keep in
29 s later both|s measur run|s middl and|s not its|s of wait|s off that|s one gon|s precis <said>|s should for
29 s soon youv|s sound the|s sur want|s the jump|s the word|s ther use|s told one|s touch to|s very with
29 s what miss|s with set|s with twist|s would left|s your them|s your throw|sets up build|sets up length
29 tells basical|tells bird|tells check|tells figur|tells offset|tells tal|tells thatd|w blot|w boom|w burn
29 w burst|w cada|w click|w could|w current|w dfs|w drown|w eyebrow|w intervaltre|w layer|w slower|w sunflower
30 advises box|advises gon|advises max|advises sound|asks <asked>|asks twin|b <shown> counter|b <shown> fall
30 b <shown> left|b a bucket|b a wait|b after <telling>|b an input|b and conquer|b and in|b as wer|b been her
30 b box from|b dot <telling>|b dynamic <hinted>|b each opener|b ear <shown>|b finish for|b highest $
30 b includ the|b ink on|b insertion <said>|b isnt <shown>|b its <odd>|b ive <hinted>|b just the|b left half
30 b max $|b my mind|b need no|b neighbour $|b next one|b onc on|b open the|b or open|b out <odd>
30 b out <telling>|b reach all|b skip the|b spend a|b spot in|b squar root|b structur $|b the previou|b the undo
30 b them by|b them ever|b thi kind|b ticket $|b two run|b uncl <odd>|b very <hinted>|b wait <facts>|b what if
30 b which is|b who told|b you forget|b you through|b your sid|guess imagin|guess mor|guess thos|nothing plain
30 remark linear|remark that names com|reports best|reports duplicat|reports eff|reports guest|reports heap
30 reports laptop|reports lin|reports pigeonhol|reports travel|reports tun|reports wash|requests look|s ^ eff
30 s ^ opposit|s array twenty|s as pair|s at fresh|s at front|s befor look|s constant of|s divid conquer
30 s doe all|s drop <said>|s each count|s each either|s ever the|s finish good|s from pair|s if stood
30 s in proper|s insid if|s link for|s onc in|s one top|s part you|s self <shown>|s sip tea|s strok each
30 s tak the|s test non|s that along|s that it|s that should|s that still|s thatd you|s the she|s thing is
30 s to is|s when could|s when see|s wher met|s wherever stand|s who its|s whoever in|s with label|s with order
30 s you acros|s youll glad|sets up stack|sets up stood|tells <telling>|tells break|tells ear|tells nos
30 tells regular|tells zahl|w bitten|w clos|w conquer|w delight|w eff|w innocent|w later|w letter|w memoiz
30 w stronger
31 advises besid|b <shown> round|b ^ depth|b ^ oh|b ^ sierra|b ^ swap|b ^ visit|b a dead|b a simpl
31 b add <shown>|b and open|b away with|b be onto|b befor and|b can still|b closer has|b dont need|b doubl $
31 b down last|b each <odd>|b fin <facts>|b first <asked>|b hav put|b if <shown>|b im <talk>|b in linear
31 b is touch|b label <shown>|b linear <shown>|b lov that|b many are|b mm $|b mov the|b my screen|b nin cas
31 b not by|b not when|b on <odd>|b on only|b one tim|b out again|b practical <odd>|b she <facts>
31 b someon <hinted>|b than you|b thre and|b to n|b to shut|b tro $|b twin sit|b undisturb $|b up at
31 b wher everyon|b without <hinted>|b would a|b youd need|b your eviction|guess lov|leads away|leads tabl
31 leads vanish|nothing fill|nothing sierra|plan not|remark peopl|reports area|reports climb|reports danc
31 reports graph|reports jump|reports machin|reports recurs|reports sausag|reports techniqu|reports tro
31 requests let|s <said> work|s ^ click|s ^ doub|s ^ guard|s ^ how|s ^ itll|s ^ know|s ^ neat|s ^ sierra
31 s ^ treat|s ^ tro|s ^ what|s couldnt put|s drawer <shown>|s easier the|s fall plac|s from wrong|s has ring
31 s keep order|s kept the|s let just|s linear is|s log is|s longer around|s my hung|s not of|s on slip
31 s only to|s see smil|s straight the|s that fast|s that say|s touch on|s your isnt|s zero miss|tells dan
31 tells front|tells high|tells italian|tells program|tells ran|tells seen|tells shelv|tells ya|w accident
31 w chuck|w comfortabl|w king|w remember|w scrambl|w spot|w start|w undisturb|w zahl
32 acts sets up leads|advises belong|advises bet|advises mov|advises ought|advises return|advises row
32 advises swap|advises throw|asks full|b <shown> half|b ^ watch|b a cheerful|b a nicer|b as youv|b be far
32 b be les|b bear $|b below $|b big <shown>|b bump into|b data structur|b doesnt it|b feel about
32 b four neighbour|b fre of|b from its|b grin $|b he $|b i interview|b is in|b is the|b its got|b its out
32 b its real|b keep the|b let me|b moment ago|b mov <asked>|b no <facts>|b often you|b oldest <shown>|b on foot
32 b one as|b other thing|b papa $|b pen has|b pop at|b precis when|b ring to|b sav me|b solv it|b still hold
32 b stretch the|b swallow <shown>|b that know|b that right|b the third|b the trick|b thing by|b throw <shown>
32 b turn back|b wait for|b who could|b will <shown>|b with its|b your pocket|b zero on|guess build|guess find
32 guess half|guess it|plan skip|reports complaint|reports crawl|reports doub|reports loop|reports papa
32 reports sigh|reports tri|requests plat|requests plu|requests return|s <shown> between|s <shown> counter
32 s <shown> halv|s <shown> jump|s <shown> under|s ^ could|s ^ gut|s ^ pack|s arrang <shown>|s befor at
32 s begin zero|s count str|s empty from|s going by|s however you|s in dict|s it hang|s it together|s it wouldnt
32 s just the|s keep best|s les is|s let look|s nobody in|s on stack|s only on|s own the|s part it|s pil you
32 s queu the|s rul half|s that sentenc|s ther is|s tick off|s two put|s we each|s when equal|s would hav
32 s you cross|s you even|s you moment|s your want|sets up <hinted>|tells bench|tells drown|tells earlier
32 tells el|tells hopeles|tells los|tells maximum|tells nach|tells rear|tells spoil|tells yesterday
32 tells youngest|w beat|w bird|w dat|w delet|w list|w papa|w pushdown|w sad|w shouldnt|w too
33 advises carry|advises entir|advises floor|advises latest|asks paint|b <shown> hour|b <shown> ought|b ^ further
33 b ^ right|b ^ work|b a max|b acros $|b after is|b afterward you|b by first|b call for|b cam first|b cliff $
33 b common <odd>|b cros it|b dot mov|b drop $|b dur your|b entir <talk>|b everyth $|b foot $|b in <shown>
33 b in perfect|b its depth|b jump <talk>|b least <shown>|b low <asked>|b might <odd>|b min <shown>|b my dear
33 b never mak|b not the|b only say|b own conclusion|b pil <talk>|b polit $|b pour <odd>|b quit sur
33 b real <hinted>|b recursion would|b see <hinted>|b shrink $|b skip a|b sleev $|b so <unknown>|b tak <facts>
33 b that correct|b that put|b the chain|b the innermost|b the next|b thousand step|b to mention|b try <telling>
33 b why not|b within that|b your les|context remark that names|guess about the language youd|guess reports
33 nothing b|nothing breadth|plan that names eh|question theyv|reports grow|reports max|reports thatll
33 requests quick|s <shown> strok|s <shown> youll|s ^ cach|s ^ heapq|s ^ insert|s a set|s a turn|s alway first
33 s and arent|s are quit|s at closer|s by hour|s can grow|s do in|s dont the|s down is|s draw own|s first com
33 s i already|s if must|s in comparison|s last never|s look someth|s mad of|s me it|s of present|s one instead
33 s only that|s open in|s recent one|s say first|s say wouldnt|s soon you|s the add|s the fall|s the one
33 s the real|s to les|s until doubl|s was youd|s what to|s when had|s who <shown>|s your conclusion|s your down
33 s zero be|tells began|tells branch|tells fool|tells graph|tells guy|tells knock|tells longer|tells march
33 tells mit|tells whod|w bathwater|w beautiful|w better|w c|w el|w immediat|w nach|w sail|w sham|w unvisit
33 w who
34 advises <hinted>|advises collection|advises money|advises reach|b ^ replac|b ^ sink|b ^ sweep|b ^ unhook
34 b a complet|b a detour|b a nutshell|b a pretty|b about twenty|b and sweep|b backtrack $|b by already
34 b can relax|b doing so|b exact the|b first copy|b i watch|b i wonder|b in revers|b its ther|b last <telling>
34 b let that|b much <asked>|b nobody <hinted>|b not reach|b nutshell $|b or clos|b possib <talk>|b pretty much
34 b put <odd>|b r <odd>|b second ago|b shorter <odd>|b singl walk|b smallest $|b someth with|b stop at
34 b thatll <shown>|b the kid|b the low|b the money|b thi don|b twin <asked>|b typ $|b union <asked>
34 b wer separat|b what can|b whil low|b wink $|b word is|b you group|n <odd> 1|nothing eat|nothing nod
34 plan asks|plan that names ah|remark that names yeah|reports d|reports definit|reports nutshell|reports path
34 s <shown> complain|s <shown> key|s <shown> maximum|s <shown> straight|s ^ brav|s ^ couldv|s ^ fear|s ^ fifo
34 s ^ nod|s ^ una|s a end|s all <shown>|s all direction|s befor ther|s box one|s bucket a|s dont it|s down pen
34 s each mak|s each ther|s ever a|s everyth thos|s if keep|s in nutshell|s is not|s its going|s loop one
34 s me mention|s middl one|s might well|s of they|s one is|s one n|s open new|s plat a|s pop compar
34 s serv <shown>|s tak off|s that one|s that wont|s the neighbour|s thos lin|s which one|s writ not
34 sets up count|sets up stand|tells cross|tells leav|tells log|tells spin|tells twist|w browser|w dan
34 w definit|w do|w fifo|w hurt|w nutshell|w position|w which
35 advises fals|advises knew|advises shorter|asks lik|b <shown> shouldnt|b ^ gues|b ^ skip|b all that
35 b an inchworm|b at onc|b by <shown>|b carry along|b com acros|b compar every|b everyon <odd>|b fast one
35 b has four|b her that|b id <facts>|b mix up|b music $|b nin minu|b notic that|b onc if|b only thing
35 b original one|b paint <telling>|b paint bucket|b r c|b reach <talk>|b second loop|b squar <talk>|b stack you
35 b stand <hinted>|b stick a|b structur that|b the doubl|b the hous|b the list|b they stood|b to front
35 b un <odd>|b whether the|b word <hinted>|guess flood|guess not|leads keep|nothing link|nothing shouldnt
35 nothing twic|plan that names wonderful|plan whil|remark might|remark that names oh|reports clean
35 reports eviction|reports hom|reports overkill|reports pen|reports usual|requests neighbour|s <said> opener
35 s <shown> below|s <shown> whichever|s ^ cost|s ^ dequ|s ^ en|s ^ set|s ^ straight|s ^ that|s agr you
35 s and minu|s els <shown>|s for nam|s for sak|s i argu|s if spend|s in own|s its you|s keep own|s last out
35 s look and|s map <said>|s might to|s not length|s not the|s of stretch|s plac could|s the smaller|s to all
35 s two ever|s two lead|s which real|s work well|tells arrival|tells dealt|tells far|tells hol|tells nest
35 tells past|tells trip|w binomial|w blink|w cancel|w check|w der|w dummy|w e|w fly|w guy|w inchworm|w knit
35 w onto|w paint|w purs|w sak
36 advises bucket|advises extra|advises see|advises turn|b <shown> sign|b ^ best|b ^ happi|b ^ poor|b ^ smart
36 b ^ therefor|b a fight|b bee $|b brav $|b compar the|b counter of|b gold $|b good <shown>|b halfway $
36 b in circl|b labell one|b lack to|b last to|b mit <odd>|b mmm $|b my colleagu|b noth mor|b one mor
36 b proper $|b red her|b sid and|b sigh $|b their <shown>|b touch each|b trad <facts>|b two count|b was about
36 b you hom|guess spot|guess turn|leads plac|nothing best|nothing had|reports depth|reports grin|reports mirror
36 reports newest|reports notebook|reports serv|reports smil|s <shown> behind|s <shown> cant|s <shown> larger
36 s ^ cros|s ^ guy|s ^ hcra|s ^ instinct|s ^ natural|s ^ particular|s ^ smart|s ^ therefor|s ^ trick
36 s answer thi|s befor <shown>|s befor together|s bigger of|s can linear|s insid the|s its half|s keep bigger
36 s know onc|s many wait|s mix <shown>|s of alway|s only it|s practical for|s rais eyebrow|s remember youv
36 s to back|s trad for|s wherever split|s word is|s you search|s your idea|tells <hinted>|tells en|tells rumour
36 tells structur|w arrival|w bee|w busines|w centr|w checker|w hcra|w known|w lo|w maz|w official
36 w traversal|w uncl|w yranib
37 advises heap|advises know|advises list|advises membership|advises nod|advises record|asks <odd>|asks leav
37 b <shown> add|b <shown> mov|b <shown> sleep|b <shown> tim|b <shown> vanish|b ^ collect|b ^ seen|b ^ though
37 b add two|b an explicit|b and it|b anew $|b anyth els|b behind you|b below the|b call <hinted>|b don in
37 b every tim|b exact how|b first word|b follow <shown>|b fond of|b hav never|b high <shown>|b idea <talk>
37 b if youv|b ill just|b its partner|b larg <said>|b long ago|b low <hinted>|b match the|b me in|b me ten
37 b middl $|b only <asked>|b out from|b recent opener|b sav you|b tak off|b that <unknown>|b the bigger
37 b the sort|b the ticket|b to refresh|b whichever <shown>|b without the|b wont surviv|b wouldnt hurt
37 b wrong end|guess ah|nothing delet|nothing eras|nothing level|nothing thi|plan that names well|remark index
37 reports ago|reports anyhow|reports comput|reports earlier|reports f|reports nail|reports neighbor
37 reports satisfy|reports u|s <shown> round|s ^ bin|s ^ had|s ^ happi|s ^ hard|s ^ plat|s ^ row
37 s along <shown>|s an not|s befor one|s eat <shown>|s for new|s in map|s is wait|s it top|s leav room
37 s many in|s morn even|s most opener|s of ever|s often the|s on right|s onc hold|s onto ther|s what you
37 sets up attach|tells extra|tells grow|tells stor|tells sudden|tells tallest|tells tenth|tells una|tells youv
37 w about|w add|w coat|w flower|w fond|w hopeles|w idea|w itll|w launch|w mit|w per|w pour|w row|w rumour
37 w shorter
38 b <shown> addition|b <shown> attach|b <shown> edg|b <shown> measur|b ^ compar|b a modify|b a register
38 b as <telling>|b basical <talk>|b been wait|b both together|b current one|b every <hinted>|b first is
38 b greater than|b half alway|b i <unknown>|b i pass|b instead $|b it stood|b look whether|b max of|b minu it
38 b moment its|b one extra|b one still|b only <odd>|b peek at|b ran it|b sam plac|b simp <odd>|b someth <facts>
38 b that off|b the complement|b to all|b was at|b wonder when|b work from|b you dont|guess nic|nothing cros
38 nothing lay|nothing lik|nothing log|nothing split|reports direction|reports list|reports quicker
38 s <said> theyr|s <shown> goe|s ^ clear|s ^ poor|s ^ seen|s ^ theyd|s ^ unhook|s ^ wrong|s a idea|s a would
38 s after sort|s both one|s by its|s dont think|s exact many|s glanc the|s hold <shown>|s is correct
38 s last <shown>|s look two|s mak say|s neighbour <shown>|s never measur|s nod <shown>|s not two|s often had
38 s one put|s order <shown>|s pull <shown>|s sink <shown>|s subtract <shown>|s than doe|s them is|s wait that
38 s you wrong|s your valu|tells bottom|tells calendar|tells handl|tells look|tells pour|tells week|tells wouldv
38 w count|w dead|w grader|w grand|w memoization|w sentinel|w sweep|w takin
39 acts leads tells|advises acros|b <shown> <hinted>|b <shown> seen|b ^ dont|b ^ e|b ^ goe|b ^ thatd|b ^ your
39 b a fin|b an earlier|b bakery $|b be found|b break on|b counter are|b down <talk>|b graph $|b hash map
39 b im real|b lin onc|b mark each|b met what|b must not|b onc will|b over them|b plac as|b plain <hinted>
39 b simpler $|b stop being|b the older|b ther bisect|b too short|b too small|b who been|b with wher|b y <odd>
39 b you just|b you near|b you serv|guess by|guess did|leads pass|nothing hav|remark mov|remark serious
39 remark that names so|remark that names somebody|remark that names youll|reports brav|reports memory
39 reports recent|reports tower|reports updat|requests card|s <shown> les|s ^ drown|s ^ kill|s ^ kis|s ^ ought
39 s ^ thatd|s be if|s by length|s dictionary <shown>|s do look|s doesnt as|s half it|s happy a|s hear <shown>
39 s not first|s onc do|s one too|s open halfway|s plac hold|s queu <shown>|s right her|s the secret|s to will
39 s well <shown>|s with littl|s you logarithm|s youv it|tells ago|tells leftmost|tells meet|tells partner
39 tells pil|tells wrong|w becaus|w brav|w instead|w leonardo|w schon|w shov
40 advises add|advises anybody|b <said> below|b ^ ahem|b ^ measur|b a strict|b ahem $|b chang a|b dont <odd>
40 b e $|b each call|b each unvisit|b exact onc|b heaven $|b i fed|b if $|b inclusiv $|b it in|b jump $
40 b les <talk>|b let it|b lie befor|b look it|b middl <odd>|b neat <talk>|b off the|b theyr <hinted>
40 b traversal $|b tri $|b two below|b used up|b what lack|b you <telling>|b you do|b your basical|guess com
40 remark leads|reports ahem|reports dynamic|reports fact|reports hmm|reports n|s <shown> add|s ^ ahem
40 s ^ consider|s ^ e|s ^ girl|s add last|s be both|s been with|s call two|s comput sam|s down you|s from that
40 s if a|s is way|s map a|s mark as|s next <shown>|s only mov|s or first|s otherwis it|s put in
40 s refresh <shown>|s row box|s sank <shown>|s that need|s the minu|s the trick|s was seen|s why the|s youll a
40 syntax mov|tells dimension|tells open|tells practical|tells straight|tells touch|w ahem|w container|w dee
40 w hom|w inclusiv|w minesweeper|w nail|w pack|w prepar|w their|w victim
41 advises begin|advises sid|b <shown> straight|b ^ cold|b ^ doesnt|b a slid|b around it|b b b|b bottom one
41 b charm $|b check whether|b empty the|b exact thi|b fin <talk>|b halv the|b hash <telling>|b key and
41 b let talk|b lif <talk>|b never <talk>|b no use|b one turn|b only <hinted>|b pair is|b put <talk>|b recurs $
41 b remember wher|b that rather|b the bucket|b the card|b the neat|b the textbook|b very last|b was <facts>
41 b wer expect|b what mad|b widest <shown>|b writ is|b your coat|b your miss|guess that|guess when
41 nothing divid|plan ask|remark well|reports glu|reports ticket|s <shown> known|s ^ les|s ^ u|s and nin
41 s break it|s by to|s could throw|s first lin|s from one|s has by|s is lin|s it so|s let go|s mad thi
41 s round circl|s small <shown>|s spread all|s the tool|s ther are|s thre would|s to no|s until hav
41 s with dictionary|s youv don|sets up sit|tells belong|tells brother|tells chaqu|tells hook|tells n
41 tells order|tells sur|w away|w below|w bus|w champagn|w compact|w defeat|w machinery|w met|w plat|w unseen
42 advises greater|asks break|b <shown> beyond|b <shown> bound|b <shown> nod|b ^ log|b a u|b addition $
42 b all <unknown>|b check after|b didnt hear|b down each|b els the|b find <shown>|b i knew|b in ther|b left is
42 b loop with|b me <unknown>|b mor <telling>|b mov <facts>|b plac after|b plu thre|b quicker $|b swap that
42 b than <shown>|b that littl|b the garden|b the partner|b to and|b tun $|b two entry|b walk <talk>
42 b what <said>|b what decid|b with itself|b wont <shown>|b you knew|b your comparison|guess mark|nothing gues
42 nothing see|nothing use|remark that names mm|reports bigger|reports wed|requests partner|s <shown> n
42 s <shown> roll|s ^ binary|s ^ soon|s a show|s a window|s abov length|s after good|s allow say|s below from
42 s each youd|s gather the|s has mov|s if already|s in revers|s is small|s mov <shown>|s no what|s ring it
42 s sort a|s taken <shown>|s throw the|s two befor|s was up|s wonder youd|tells flood|tells mid|tells middl
42 tells ticket|w matrix|w na|w tun|w une
43 advises everyth|advises letter|advises whoever|b ^ clos|b a hair|b and original|b as <odd>|b between us
43 b call a|b data <odd>|b dead <asked>|b dead end|b drop <shown>|b for membership|b gues what|b i neednt
43 b its over|b last seen|b loop you|b mark them|b n <hinted>|b no mor|b one half|b over all|b plac wher
43 b popleft $|b refresh the|b sav yourself|b separat from|b she arriv|b simp the|b so soon|b sort <hinted>
43 b sum of|b that the|b the back|b them together|b them up|b top one|b youv already|guess good|nothing append
43 reports check|reports miss|reports ring|reports solid|requests idea|s <said> wrong|s ^ alon|s ^ clos
43 s ^ flood|s at four|s doubl up|s flood <shown>|s hang to|s i hug|s is fre|s just your|s n two|s of only
43 s of pil|s sam of|s set what|s the besid|s the opener|s the path|s the stack|s what usual|s wher you
43 s wouldnt you|tells right|w cliff|w correct|w counter|w greater|w how|w memo|w proper|w sav|w subtraction
43 w tro
44 advises kid|advises search|b <said> alon|b ^ although|b ^ left|b approach $|b could <shown>|b each month
44 b exact that|b fly $|b for eight|b for n|b going <hinted>|b he <hinted>|b how each|b is <talk>|b is quadratic
44 b is still|b les so|b let just|b only to|b onto <talk>|b out <facts>|b pen down|b saw it|b singl <talk>
44 b stood $|b strok <talk>|b than youd|b the diagonal|b the ear|b to pop|b whil <asked>|b would <odd>
44 b your recursion|guess advises|guess no|remark that names youv|reports bug|reports forget|reports sweat
44 reports top|s <shown> remember|s ^ although|s ^ dict|s ^ eye|s against last|s bring into|s delet from
44 s look how|s many doe|s max <shown>|s one through|s rather <said>|s the header|s the recent|sets up mark
44 tells complet|tells extend|tells plu|w clap|w dancer|w doub|w election|w marker|w thatll|w will
45 acts tells advises|advises handl|asks everyth|b ^ havent|b ^ hmm|b ^ sigh|b and first|b as fals|b cod <talk>
45 b doub <hinted>|b doub <telling>|b doub link|b earlier copy|b hmm $|b hom by|b mark it|b meet itself|b met it
45 b opener that|b plu the|b pretty <talk>|b stood on|b sulk $|b swap thos|b the front|b visit <shown>
45 guess absolut|guess so|nothing except|remark that names how|reports couldv|reports fond|requests met
45 s <shown> until|s ^ fall|s ^ hmm|s ^ slip|s ^ slower|s ^ updat|s a begin|s can had|s from two|s just and
45 s just how|s just many|s loop tim|s miss the|s of heap|s of list|s only singl|s room the|s the already
45 s their and|s wher saw|s you pass|tells append|tells laptop|w backtrack|w flip|w hmm|w ndimag|w sulk
45 w tally|w y
46 advises answer|advises emptines|advises special|b ^ cant|b ^ look|b a logarithm|b and youll|b both way
46 b built on|b could she|b earlier one|b even when|b ever hav|b every longer|b everyon <hinted>|b for emptines
46 b goosebump $|b index in|b may only|b only if|b poor <facts>|b poor thing|b pull a|b that head
46 b their <telling>|b tip a|guess continu|guess mm|guess perfect|remark wrong|reports <unknown>
46 reports goosebump|reports hotel|reports russian|requests pour|s ^ left|s ^ structur|s as sam|s at other
46 s at right|s away the|s com first|s els it|s enough a|s happen the|s in good|s is walk|s its and
46 s itself the|s loop all|s map <shown>|s of do|s one away|s push <shown>|s stop soon|s the do|s to each
46 s twenty for|s wer so|s without break|s you delet|sets up entry|sets up k|syntax reports|tells besid
46 tells piec|tells rot|tells start|w beg|w caught|w chaqu|w emptines|w girl|w goosebump|w straight
46 w unnecessary
47 advises maximum|b <shown> away|b ^ breadth|b ^ mark|b ^ revers|b a lookup|b alway is|b are plenty|b began $
47 b by drop|b call sort|b couldnt hav|b count <talk>|b cross out|b hous robber|b is <telling>|b its twin
47 b leav a|b lin at|b neighbour in|b onc and|b one other|b smil $|b start and|b techniqu $|b the tallest
47 b twin <hinted>|b una <odd>|guess of|guess we|nothing collect|remark that names think|reports need
47 reports short|s ^ second|s ask its|s begin one|s in pas|s in sam|s is the|s rang len|s the halv|s the loop
47 s top the|s you saw|sets up miss|tells surpris|w bingo|w book|w must|w robber|w sank|w sigh|w tallest
47 w trick
48 advises position|advises walk|b ^ h|b ^ plant|b back up|b been <odd>|b fals when|b fiv is|b hear no
48 b instinct $|b many <telling>|b map from|b minimum <hinted>|b minimum <telling>|b minimum window
48 b neednt <asked>|b not that|b off first|b one below|b out and|b refresh it|b right end|b row by|b send their
48 b spot it|b the one|b two <hinted>|b until the|b whether youv|b wrong <odd>|guess keep|nothing keep|nothing l
48 nothing o|nothing revers|reports look|reports seen|requests backward|requests earlier|s ^ em|s ^ million
48 s ^ plant|s a index|s a man|s after is|s in array|s one hold|s other is|s saw <shown>|s tak top|s ten that
48 s that by|s ther mor|s to four|s two can|s you hear|sets up gon|sets up saw|syntax keep|tells bend
48 tells halv|tells la|tells necessary|tells real|tells shuffl|tells surviv|tells un|w <said>|w bouncer
48 w comput|w ever|w gather|w insight|w modulo|w un
49 advises beat|advises fix|b <said> stand|b <shown> around|b <shown> very|b ^ bold|b a slip|b a structur
49 b an instant|b at no|b be hom|b each result|b ever mov|b everyon <talk>|b fit between|b further <shown>
49 b hand <talk>|b in ris|b index as|b look befor|b no reason|b of len|b reach <shown>|b than its|b that wrong
49 b the round|b throw <hinted>|b to its|b two border|b without look|b wouldnt be|guess either|guess right
49 nothing spread|nothing tal|remark append|remark that names lov|reports rar|reports truth|requests downward
49 s after of|s already you|s both belong|s chang thing|s count be|s in singl|s loop two|s not thre|s of long
49 s spell with|s when add|s wher stood|s would cod|tells pric|tells stroll|tells wherever|w gold|w la|w mirror
49 w revers|w truth
50 advises remov|b ^ count|b ^ l|b ^ mmm|b a caterpillar|b and p|b can <telling>|b component $|b constant on
50 b crack it|b fight $|b go <shown>|b if so|b just that|b list is|b nest <shown>|b of look|b plat in
50 b right <facts>|b start valu|b the alphabet|b them from|b them off|b though if|b to linear|b water <odd>
50 b youv met|remark constant|reports charm|reports complement|reports component|reports execut|reports mmm
50 reports roll|reports tidy|requests middl|s ^ couldnt|s ^ knew|s ^ mmm|s and from|s d p|s each one
50 s group count|s i start|s jump <shown>|s left right|s lying the|s minu is|s must the|s one go|s suppos had
50 s than at|s the edg|s two wher|s youv the|syntax what|tells bus|tells fir|tells mathematician|tells rabbit
50 tells row|tells trick|tells youll|w alphabet|w bisection|w key|w left|w mmm|w techniqu
51 advises key|b <said> ind|b <shown> thousand|b ^ eras|b ^ neighbour|b a count|b a link|b after <hinted>
51 b basket $|b chain $|b clean $|b clock <shown>|b door in|b equal ther|b grow whil|b has <odd>|b hous <odd>
51 b i usual|b later <shown>|b least zero|b minu start|b must <facts>|b my coffe|b only after|b perfect good
51 b that follow|b the order|b to right|b total of|b unvisit <shown>|b whos turn|b you built|b you forgot
51 b you which|b youv taken|guess consider|s <shown> shrink|s ^ bas|s ^ work|s after its|s cam to|s from largest
51 s i wher|s in instant|s one order|s say hav|s thatll you|s the plac|s thousand deep|sets up break
51 tells counter|tells f|tells good|tells logarithmic|tells saw|tells stack|tells work|w faster|w last|w numpy
51 w pay|w rot|w shav
52 advises anyth|advises border|advises check|advises current|advises diagonal|advises earlier|advises tick
52 b ^ counter|b ago $|b an array|b at how|b be over|b bound $|b bug is|b distanc from|b each closer
52 b every bit|b first a|b hav <odd>|b isnt <said>|b just say|b kept a|b link both|b new <shown>|b not zero
52 b one mak|b pass it|b present <shown>|b python dict|b seen <talk>|b slid <hinted>|b spar you|b that as
52 b the closer|b the opener|b whether <hinted>|b your thing|b youv lost|n <unknown> 2|plan that names mark
52 reports l|reports rhym|s <shown> inner|s <shown> left|s <shown> off|s ^ middl|s ^ other|s ^ them|s a check
52 s at bus|s could <shown>|s distanc the|s find smallest|s hav start|s heap siz|s if kept|s link way
52 s only ther|s plu of|s put on|s she her|tells chain|tells crayon|tells man|tells sav|tells step
52 tells unbroken|tells wonder|w dear|w disappear|w noun|w smart
53 acts leads reports|asks meet|b <shown> hop|b ^ mov|b ^ shouldnt|b ^ tidy|b after me|b fifty <talk>
53 b first out|b i ran|b isnt it|b keep them|b let one|b los it|b on till|b one can|b one must|b rabbit $
53 b than the|b that plac|b the initial|b the max|b the maximum|b then its|b way out|b youd want|b your ther
53 guess certain|plan drop|reports breath|reports lookup|s ^ tail|s a old|s from back|s how to|s minu <shown>
53 s that its|s whether <shown>|s with tabl|s you want|tells theyd|w hammer
54 advises around|advises beforehand|advises end|b ^ consider|b ^ why|b a closer|b a tal|b do better|b down with
54 b in proper|b larger of|b oldest $|b open <shown>|b remember what|b she <hinted>|b som memory|b very happy
54 b when one|b wouldnt <talk>|b you all|b you could|b you jot|b you overwrit|b your start|nothing otherwis
54 nothing serv|remark add|s <shown> visit|s ^ loop|s a problem|s at bakery|s befor and|s gav and|s if bit
54 s in with|s throw out|tells link|tells stretch|tells window|w began|w linkedhashmap|w relax|w st
55 advises front|advises hold|b against non|b and going|b be linear|b break when|b cod look|b hav her
55 b her befor|b its the|b letter of|b mad from|b precis the|b record of|b slid window|b surpris if
55 b their <unknown>|b to left|b to sort|b wait lin|b what want|b why <shown>|guess well|n <hinted> 2
55 reports doll|reports eyebrow|reports next|reports solution|s ^ bottom|s ^ drop|s a road|s are you|s each so
55 s ever to|s four them|s has break|s index the|s into map|s knew <shown>|s surpris you|s that away|tells happi
55 tells mistak|tells previou|tells shorter|tells sink|tells weakest|w constant|w depth|w falsy|w real
56 advises halfway|advises lin|advises match|asks pil|b ^ otherwis|b ^ set|b be surpris|b cam $|b delet it
56 b eras it|b im nod|b lower $|b mouth $|b music to|b my pen|b other one|b parent and|b pity $|b stop <hinted>
56 b the tally|b who wait|b with <telling>|b you push|b you saw|b you simp|b your heap|b your rang|nothing spell
56 reports dear|reports finger|reports stood|requests fac|s ^ isnt|s ^ russian|s a doe|s by they|s do job
56 s drown <shown>|s is real|s on floor|s remov from|s the youll|s ther far|s through hundr|tells hashtabell
56 tells reach|tells shor|tells smaller|tells tick|w combinatoric|w fall|w hashtabell|w he|w recursiv
57 advises comput|b ^ theyd|b a queu|b all about|b be left|b exact as|b glov $|b hav <hinted>|b how its
57 b in onc|b link <shown>|b mark the|b mirror $|b other end|b should do|b start <shown>|b that precis
57 b the depth|b the entir|b the wrong|b who was|b your bug|guess asks|guess itd|nothing couldnt
57 plan that names asks|remark turn|s <said> exact|s ^ et|s ^ glu|s a map|s couldnt <shown>|s how don|s if mad
57 s of minu|s say has|s ther ther|s until got|s vanish the|s what most|s without whether|s you need|tells slow
57 w basical|w fresh|w glov|w just
58 advises <shown>|b bigger of|b draw <facts>|b draw program|b fresh end|b guess a|b mad for|b ran your
58 b slid <telling>|b the high|b throw <talk>|b told you|b whenever a|b window <shown>|n <odd> 2|nothing arrang
58 nothing he|remark compar|remark correct|reports knew|reports man|reports pay|reports sad|reports sierra
58 reports touch|s <shown> c|s <shown> mark|s <shown> original|s ^ sink|s can my|s hop brought|s if know
58 s mor <shown>|s old along|s the half|s would not|syntax k|tells fellow|w fed|w friend|w kill|w prev
58 w priority|w wink
59 asks happen|asks show|b ^ <unknown>|b ^ tal|b append the|b b <odd>|b drop the|b earlier <shown>|b h $
59 b hash tabl|b is by|b logarithm $|b most <hinted>|b needles $|b nod <shown>|b our <unknown>|b stop <odd>
59 b that and|b the <hinted>|b the key|b the paint|b word with|b youv visit|nothing halv|reports dict
59 reports friend|reports smaller|reports twin|s ^ bound|s ^ counter|s ^ direction|s colour <shown>|s drawer each
59 s from middl|s of still|s of two|s one below|s that grow|s what pop|s your do|tells c|tells data|tells die
59 tells lying|tells natural|w area|w doe|w needles|w popleft
60 advises hard|asks <facts>|asks <unknown>|b arriv $|b cloakroom $|b each <shown>|b in sort|b is plenty
60 b out half|b overwrit the|b start <odd>|b to from|guess off|nothing wip|reports book|reports grand
60 reports hid|reports hook|reports link|s <said> correct|s ^ dear|s ^ low|s ^ rhym|s ^ s|s ^ well|s any may
60 s befor check|s befor the|s by often|s ever back|s i think|s two expect|tells catch|tells going|tells happy
60 tells proper|w mid
61 asks <talk>|b <shown> exact|b <shown> largest|b ^ check|b ^ final|b a heap|b befor you|b extra <talk>
61 b for thi|b fresh <hinted>|b look up|b return whether|b round the|b sierra $|b wont do|remark plu
61 reports tool|s <said> noth|s ^ shouldnt|s don one|s in centr|s keep <shown>|w crayon|w mathematician
61 w pointer|w removeeldestentry|w rid|w sierra|w strok
62 advises plac|b ^ hm|b ^ serv|b add them|b append to|b blow up|b hop youd|b i wer|b minu <facts>
62 b new <hinted>|b s $|b slid $|b someth that|b to pour|nothing whil|reports e|reports log|reports textbook
62 s <shown> tabl|s ^ equal|s ^ h|s about between|s add <shown>|s and don|s search the|s spar the|s you doing
62 tells click|tells current|w bend|w cheap|w dictionnair|w glanc|w latest|w register|w tail|w wouldv
63 advises below|advises drop|b ^ instead|b ^ keep|b ^ throw|b anyth still|b as $|b becom the|b dear $
63 b least of|b let the|b neighbour and|b sinc that|b tabl of|b through in|b wont hear|reports pretty
63 s alway the|s gather <shown>|s its from|s one must|s tal <shown>|s the drop|s zero if|syntax youll
63 tells enough|tells formula|tells pattern|tells refresh|w butter|w cros|w detour|w log|w quadratic|w sunk
64 asks turn|b ^ ordereddict|b ^ split|b dont you|b each answer|b fresh <facts>|b lin up|b may want
64 b position zero|b she hav|b slower than|b stay $|b stretch it|b updat the|b who <talk>|guess natural
64 nothing repeat|nothing scan|reports hash|s at middl|s bigger the|s can ther|s either the|s has been|s it soon
64 s of has|s of remain|s only when|s other that|s that quick|s their <shown>|s throw half|s two is|s would lik
64 tells see|tells split|w calculator|w caterpillar|w deeper|w heap|w ind|w overkill|w pull|w shrink|w youll
65 advises mark|advises touch|b <shown> lower|b about <hinted>|b and youv|b attach to|b everyon who|b happy $
65 b leap $|b never <hinted>|b put them|b remov <odd>|b suffic $|b suppos you|b twin $|b was wait
65 b word <telling>|nothing remember|reports forgot|reports precis|s ^ except|s a sit|s build next|s for zero
65 s halv you|s with smallest|tells arm|tells gather|tells lack|w cheaper|w seen
66 advises start|b ^ brav|b after $|b comput the|b the check|b the twin|b visit $|b you only|b youv walk
66 nothing n|question tim|reports queu|reports surviv|requests highest|s ^ replac|s a book|s check the
66 s comma plu|s could the|s each to|s keep you|s last in|s neighbour the|s one if|s one short|s two will
66 tells neighbor|tells serv|w breadth|w candidat|w half|w happi|w neat|w nicer|w offset|w soon|w sudden
67 b ^ hold|b a check|b a tri|b away and|b befor your|b could listen|b dot <hinted>|b down until|b its what
67 b should <odd>|b you quit|b youll <talk>|guess think|leads index|plan that names back|s <shown> refresh
67 s ^ music|s cut the|s first only|s hav compar|s i stop|s maximum both|s n one|s one it|s sav the
67 s see reason|s that day|s them in|w ago|w bfs|w innermost
68 advises thing|b ^ delet|b ^ grow|b ^ subtract|b and not|b arent the|b bingo $|b candidat <talk>
68 b dictionary $|b drawer for|b each to|b everyth i|b is unbroken|b one finger|b open a|b still wait
68 b whether <facts>|b whether anyth|b your bas|n <odd> 3|reports avoid|reports exact|s <shown> ris|s ^ breadth
68 s depth search|s if remember|s key the|s open <shown>|s wont you|tells blow|tells cheap|tells legal|w hashmap
68 w pigeonhol|w pisa|w sat|w solv|w strict|w una
69 advises comparison|b <shown> itself|b a coat|b away half|b between its|b one pas|guess be|guess sinc
69 reports disguis|reports pack|reports relax|s been befor|s onc <shown>|s or below|s than <shown>|tells remember
69 tells und
70 advises dictionary|advises forget|b both only|b box $|b fresh <shown>|b higher or|b join <talk>
70 b minu <hinted>|b neednt <hinted>|b see if|b sinc you|b singl <hinted>|b spend som|b them in|b you sort
70 reports fast|s ^ recursion|s ^ swallow|s ^ wouldnt|s a walk|s can mor|s fals <shown>|s half <shown>
70 s in thing|s start a|s the letter|s thousand a|w befor|w bisect|w max
71 b ^ remov|b a calendar|b addres $|b all it|b fram that|b hear me|b heavy <odd>|b im <telling>|b length befor
71 b middl one|b not each|b one end|b per count|b pointer $|b still <shown>|b two position|b undo <odd>
71 b undo button|b walk the|b warm $|b your friend|guess oh|n <telling> 1|nothing youd|plan pictur|s ^ addition
71 s ^ boy|s count a|syntax id|tells constant|w clean|w membership|w simpler|w und
72 advises clos|advises cros|asks say|b ^ put|b finish <facts>|b in constant|b mid $|b my last|b one up
72 b serv first|b till ther|b you might|nothing forget|nothing ran|question your|reports strict|s ^ mid
72 s ^ subtract|s by the|s down each|s high mid|s just that|tells kid|tells near|tells visit|w bump|w earlier
72 w queu|w unsort|w wait
73 advises copy|advises high|b do thi|b enjoy thi|b fed it|b hit a|b linear <asked>|b low is|b might want
73 b much easier|b one befor|b only <talk>|b plac of|b spread out|b swallow the|b thrown out|b was <telling>
73 reports fed|reports slower|s by other|s los <shown>|s put together|tells cach|w clever|w previou
74 advises <telling>|b ^ pull|b a graph|b constant <shown>|b flood <shown>|b littl <facts>|b one behind
74 b she <talk>|b still grow|b the middl|b ther you|b you wont|reports revers|reports slid|s many wer
74 s of already|s wher she|tells queu|tells sweep|w danc|w unhook|w wouldnt
75 b ^ remember|b a rumour|b add the|b by halv|b dot <shown>|b earlier <asked>|b first whether|b heap $
75 b logarithmic $|b middl is|b my friend|b singl <asked>|b that still|b union <hinted>|doubt hands|guess exact
75 n <telling> 3|s <shown> shift|s as with|s doe job|s higher <shown>|s list <shown>|s than <said>|w direction
76 b <shown> component|b ^ leav|b last saw|doubt applauds|leads check|nothing hash|reports addition
76 s <shown> youv|s is you|s through entir|s your clos|tells told|w domino
77 b <shown> <telling>|b arrang them|b at plac|b at ten|b can do|b cook $|b im smil|b its not|b paint $
77 b put each|b youv <odd>|s the start|tells s|tells tail|w tre|w visit
78 advises stor|b <shown> max|b a dict|b bas cas|b los the|b neat $|b possibl <hinted>|b two variabl|b when they
78 b youd be|nothing remov|reports bingo|reports objection|reports surpris|s ^ hom|s ^ open|s ^ smil|s for count
78 s say so|s talk out|w fight|w initial|w root
79 asks cas|b by <telling>|b float <odd>|b had a|b low <shown>|b not with|b the nest|b whoever <talk>
79 b without walk|nothing pop|reports letter|reports simpler|s ^ bisect|s ^ dictionary|s mark <shown>
79 s that earlier|s ther reason|s you stop|tells spar|tells y|w crawl|w recurrenc|w recurs|w spin|w villag
80 advises edg|b a hit|b for fre|b last <shown>|b later one|b linear tim|reports los|reports slip|s ^ eat
80 s ^ logarithmic|s les <shown>|s noth to|s put last|s wait a|tells notic|w charm|w music
81 b a drawer|b binary <shown>|b both end|b i $|b mean you|b miss to|b onto someth|b possibl count|b that break
81 b your troubl|remark swap|reports cook|reports s|s cam you|s in queu|s one compar
82 advises includ|b ^ rather|b becaus you|b i was|b latest $|b match <odd>|b python <telling>|b to even
82 b too slow|nothing ask|plan that names that|plan well|reports instant|s ^ further|s a pas|s be index
82 s each only|s guess <shown>|s say not|s the largest|s them they|s which why|w grin|w los|w theyd|w wast
83 b <said> count|b a two|b as good|b be careful|b count <odd>|b cross off|b dynamic <facts>|b dynamic program
83 b is what|b let a|b need is|b only compar|b the checker|b they cam|n <hinted> 3|reports h|s <shown> position
83 s ^ los|s are next|s for differenc|s hang with|s one throw|s the beneath|s will you|w complaint|w glu
83 w instinct
84 advises youv|b as key|b backward $|b dont bother|b the drop|b you open|b you wher|plan rather|reports fly
84 s eight for|s just a|w search|w spread
85 advises skip|b ^ bingo|b ^ shift|b a phon|b i wouldnt|b last plac|b middl <shown>|b most <telling>
85 b most recent|b the if|b you real|b youv just|reports binary|s ^ bingo|s not every|s when put|s without at
85 s wont <shown>|tells lost|w component|w en|w overwrit
86 advises halv|advises wait|b doubl <facts>|b if not|b minu the|b non instead|b that exact|b the far|b youll be
86 guess though|s a sort|s half what|s is befor|s long with|s without the|tells seat|w jump
87 advises tal|advises updat|b can <odd>|b its <telling>|b too <talk>|reports scar|s strict than|s to ear
87 s turn <shown>|tells wait|w reinsert
88 asks statement|b alway in|b the youngest|b was hop|nothing plu|plan that names good|reports flood
88 s <shown> proper|s a les|tells distanc|w die|w ticket|w youngest
89 advises plu|b and wher|b can only|b clos the|b hug you|b last is|b loop one|b rhym with|nothing wherever
89 reports beautiful|s ^ high|s earlier has|s overwrit <shown>|tells bucket|tells memory
90 advises map|advises neighbour|b below that|b remov <shown>|b spread from|b you mark|s lin up|syntax do
90 w complement
91 b ^ ask|b counter $|b is correct|b the earlier|reports bound|reports chain|s should you|s spread from
91 tells arriv|w marry|w tick
92 b <shown> les|b push the|b two lin|guess ther|s than middl|s that next|w nest|w rhym|w serv
93 b ^ except|b the miss|plan that names oh|remark throw|w linear
94 acts asks leads|b ^ add|b each new|b good as|b lin them|b next <shown>|b no earlier|b nobody els
94 b pass <asked>|b twenty <shown>|nothing throw|s ^ push|s with count|tells quadratic
95 b my machin|reports add|reports fibonacci|reports music|s ^ swap|s for minu|tells walk
96 b ^ funny|b ind $|b tal $|b the weakest|b turn <facts>|s by tim|s throw away|tells de|w addition|w blow
96 w creep|w les|w wash|w whoever
97 b <shown> till|b current <shown>|b one either|b union find|nothing les|nothing stretch|plan that names sinc
97 s ^ correct|s the solution|s who last|w attach|w con|w rar|w s
98 b ^ correct|b a bus|b different <odd>|b drop that|b each count|b otherwis the|b throw away|b touch every
98 nothing children|remark that names who|reports wrong|requests correct|s is plu|s you hold|syntax her|w arm
98 w halv
99 advises depth|b and pop|b later of|b on top|b python <odd>|s in dictionary|tells pull|tells troubl
99 w neighbour|w refresh|w sink
100 b ^ natural|b its index|b one longer|b put down|b ther it|reports higher|s ^ tal|s on spot|s wip <shown>
100 s youd ther|w et|w italian
101 advises top|b depth $|b far <shown>|b letter $|s ^ funny|tells met|w famou
102 b their <hinted>|guess breadth|s my down|w weakest
103 b i minu|b sam small|b two neighbour|nothing doubl|plan that names hmm|s <shown> recent|s remember <shown>
104 advises hop|b ^ els|b befor each|b everyth between|b lov it|b of box|b up from|b youll <odd>|reports tre
104 tells vot|w tal
105 b <shown> behind|b check for|b of their|b peopl do|guess yep|leads simp|remark that names well
105 reports overwrit|s compar <shown>|s its neighbour|tells lin
106 advises keep|b all you|b an opener|b if each|b only when|b read my|tells said
107 b and up|b is why|b only ever|b straight to|guess carry|guess mind|s <shown> already|s <shown> becaus
107 s front it|s into lin|s larger the|s let of|w dynamic|w neighbor
108 b are wait|b first search|s all need|s append <shown>|s the end|w suffic
109 advises tabl|b are enough|b between one|w frequency
110 b ^ isnt|guess somebody|s of middl|s on pil|w saw
111 advises group|b all their|b ein <odd>|b is sort|b precis that|b still <hinted>|b the current|b the latest
111 b you kept|s <shown> pop|w addres|w bound|w would
112 b other half|b the newcomer|b whenever the|tells heap
113 advises low|b <shown> last|b a clock|b to visit|nothing compar|w kid|w slid
114 b count <shown>|b i lov|b just <odd>|b left <talk>|b say no|question linear|remark hm|requests <telling>
114 s that wher|w logarithmic|w textbook
115 advises ear|b know who|b not quit|w dictionary|w quicker
116 b ^ halv|b its neighbour|b spot on|nothing isnt|reports neat|s les or|tells shrink|tells solv
117 advises old|b ^ eat|b ask whether|b hav i|b two pointer|nothing last|w already|w spar|w tri
118 b in lin|b put my|remark that names yes|s ^ pay
119 b <shown> against|b ^ <telling>|b strict les|b the fresh|guess writ|s up when|w lookup
120 b already <hinted>|b isnt what|b only be|b phon book|n <odd> 4|s look up|w smil
121 b bas <facts>|reports pil|reports structur|s the copy|w bucket|w graph|w practical|w stood
122 b a tabl|b must $|b sort them|b youd never|nothing grow|nothing python|nothing sort|s has sam|tells strok
123 b other than|b their $|remark hmm|s ^ slid|s add and|w hid|w labell
124 b thos <odd>|s that would|sets up wait|w pil|w twin
125 advises instead|b ^ well|b if only|s ^ stack|s from highest
126 b it ought|plan hmm|s after loop
127 tells deep
128 b ^ couldnt|tells fall|tells lookup
129 b plu one|b up <odd>|s if first
130 b youv pass|nothing els|s ^ serv
131 question oh|reports instinct|tells better|w h
132 n <unknown> 3|s start one
133 b count <facts>|b her <unknown>
134 b is later|b onc theyr|b the row|w structur
135 b below or|b phon <odd>|guess youv
136 b seen $|b than or|s mov end
137 s whil wer
138 b youll want
139 b most common
140 s to very|w plu
141 b already <talk>
142 s you ever|w newest|w tool
143 b les or|s on other
145 b first letter|b never has
146 b search $|w forget
147 b of both
148 b wip out|w fibonacci
149 b hash <hinted>|b last has|nothing wouldnt|tells further|w binary
150 b is out
151 b rid of|w stack
152 plan that names yes
153 b when i|tells linear|w flood
154 b wer talk
155 b <shown> entry|b mov it|b two finger
156 leads <telling>|w pretty
159 b left <shown>|b wouldnt you
160 s as index
162 b a pil|b couldnt you|s youll that
164 b the later|b throw out|plan hm
166 advises remember
167 advises visit|nothing drop|w man
168 b ^ spot|n <telling> 2
169 b by count|b that why|b you never
170 b last in
171 nothing swap
172 b maximum of|guess go
174 b a set|b you should|s zero as|w backward
176 s one than
177 b <said> wont|b alway the|n <hinted> 4|remark right
180 b the solution|w rabbit
182 b one walk
184 b your <telling>
189 nothing order
190 w knew
191 reports breadth
192 w chain
193 guess yes
195 nothing check
196 plan that names hm
201 b sort by
207 s ther way
223 b the newest
227 b or equal
242 nothing add
253 s at back
271 n <unknown> 4
"""
