"""What `weighing` has learned: made by `python -m tests.leakbench.learn`, not by hand. A weight in hundredths, and its features."""

from typing import Final

BASE: Final = -1.332
LEARNED_FROM: Final = "b4a9507b"
"""The corpus, in short (`corpus.digest`)."""
TABLE: Final = """\
-252 acts ^ asks
-224 b me what
-191 context syntax
-184 asks think
-183 b doe your
-179 plan min
-178 asks idea
-174 b the test
-171 w explain
-169 b would you
-167 asks cod
-162 s into <said>
-161 b your program
-160 b through your|b what hav
-159 b for now
-156 b was want|w aloud
-154 b most often|w describ
-149 b you nam
-148 reports curiou
-145 b me how
-141 b what did
-139 b ill <talk>|b your thought
-137 b your to
-136 b your approach
-134 b a boolean|s would <said>
-133 b hear your|language yes|s ^ minut
-132 b befor we|w welcom
-131 b <said> or|b on paper|syntax writ
-130 context language
-127 asks round|b <shown> did|b i want|b the element|b you decid|w convinc
-126 s which would
-121 s any <said>
-120 b i dont|w error
-119 b the statement|b to you|b youd <said>|w expect
-118 asks approach
-115 w statement
-114 b cod do|b which lin|w weigh
-113 b by hand|s for moment
-112 s which doe
-111 b <shown> me|b listen $|s enumerat the|w assign|w pleasur
-110 b each item|b for you|nothing cas
-109 b i hop|remark wher
-106 b minut left|reports welcom
-105 b <shown> four|b when would
-104 b say what
-103 b from you|b why $|nothing wer
-102 s lin lin
-100 b how did|b your choic|s ^ green|w input
-99 requests suppos|s ^ mention|s may with
-98 b at it|b for which|b negativ <shown>|b you mak|reports toward|s <said> for|s me if|w loud
-97 b <said> itself|s <shown> fifty|w decision
-96 b which part|s try on
-95 asks notic|b test $|leads cod|s by own|s how <said>
-94 b from zero|b your solution|requests want|s and me|s can how
-93 b fail $|b i heard|b it through|b try it|leads someth|plan ill|w defend
-92 b would that|s fill <said>
-91 s <shown> hear|w packag
-90 asks mak|b happy to|b minu four|s ^ plenty|s me your|w rush
-89 asks question|b allow $|b could you|remark could|s for tim|s would put
-88 b wev <talk>|b your $|b your plan|remark that names youd|s as see
-87 b all right|b expect $|b may <shown>|b you try
-86 asks variabl|language it|s ^ input
-85 advises pil|b our tim|b two separat
-84 b going anywher|b mor about|s for bit|s four one|w boolean|w speaker
-83 b two was|remark that names which|s four the
-82 asks sur|b ^ math|b as just|b what should|b what would|remark why|s the show
-81 asks part|b decid that|b how doe|plan ha|reports test|s thre that|w failur
-80 b element $|b moment $|b plenty of|b your view|s are <said>|s how would
-79 b <shown> took|b i notic|b the six|b the tim|s <said> they|w slash
-78 b <said> start|b hear how|b ten <shown>|b your the|s <shown> tal|s as was|s both on|s do want|s imagin <shown>
-77 asks memory|b red $|b your idea|s collection <said>|w situation
-76 asks decid|asks nothing said|b doe not|b you chang|guess any|requests hear|s no <said>|s was <said>
-75 asks problem|b <said> that|b to break|b try $|nothing can|remark pleas|s <said> from|s ^ happen|s ^ rough
-75 s i do|w minut
-74 b <shown> thre|b follow <talk>|b fourth <shown>|b hear you|b just now|remark that names what|s <said> non
-74 sets up minut|w paus
-73 b clear $|b minut to|b six <shown>|reports year|s do think|syntax an|w we
-72 b can happen|b of eight|b your reason|b youv nam|leads chang|remark tell|s about minut|s chang <shown>
-71 b about it|b let <talk>|b run it|b said youd|b you say|s ^ given|s befor run|s i want|s not all|s would in
-71 w bracket
-70 b are <facts>|b isnt ther|b it compar|b that of|leads input|reports middl
-69 asks com|asks describ|asks try|b by what|b doe that|b fiv <shown>|b how do|b me through|b the plan|b what $
-69 guess four|question theyr|s ^ pull|s let with|s may any|s to million|sets up cod|tells assign|tells boolean
-69 w exception
-68 asks wrong|b an <said>|b are <said>|b doubl equal|b element and|b my <said>|b unus for|b which step
-68 leads idea|question peopl|s doe cost|tells separat|w modul
-67 b let use|b minu a|b play <odd>|b six <talk>|b ther may|b thi moment|b we could|b what has|b which <said>
-67 s do do|s say two|s short of
-66 acts advises tells|asks chang|asks feel|asks way|b <said> compar|b exact do|b littl longer|b outer <said>
-66 b the reason|remark that names you
-65 advises recent|b a comparator|b and got|b and say|b never in|b own <facts>|b your fre|guess try|question minu
-65 reports given|reports rush|requests need|s <shown> see|s leav open|s question you|s read into|tells error
-65 tells math|w comparator|w hashabl|w review
-64 b a recursion|b its your|b other by|b rais a|b separat <shown>|b som water|b statement $|language they
-64 remark that names every|s ^ expect|s ^ put|s one fiv|s through cod|s wont that|w given
-63 acts ^ leads|b <said> <odd>|b hand me|b that happen|b trac your|n <said> 4|remark how|remark of
-63 reports thermometer|requests cost|s <said> through|s ^ shall|s are minut|s of pass|s would two|s your word
-63 sets up hour|w refere|w thermometer
-62 asks lin|asks tru|b <shown> twic|b ^ could|b i still|b necessari $|b thre point|nothing thank|remark all
-62 remark go|s <shown> test|s doe of|s use <said>|w version
-61 b <said> what|b draw $|b either way|b round down|b to hear|b what doe|plan that names how|s ^ hello|s ^ hop
-61 s how the|s of her|s what a|syntax it|w blank|w messag|w persuad
-60 asks largest|b from what|b that mad|b to seven|b we hav|b you think|b your design|reports silent|s ^ many
-60 s can you|s do hav|s good of|s in no|w curiou|w iterabl
-59 asks far|asks writ|b <shown> six|b any other|b every <said>|b giv me|b how much|b ill wait|b lik $
-59 b sequenc of|b the problem|b you typ|language what|reports green|s mak think|w verdict
-58 b in any|b nor shak|b recursion error|b sur of|b you choos|b you feel|language noth|s call <said>|s from a
-58 s has for|s invent <shown>|s let back|s let the|s open window|s sam may|w bool|w me|w parenthes|w prefer
-57 asks expect|b ^ min|b a tupl|b for me|b fre to|b i neither|b most $|b no differenc|b right now|b run tim
-57 b with fiv|guess tell|remark cut|s <shown> differenc|s ^ cas|s if pas|s just <said>|w now|w output
-56 b ^ say|b at which|b its never|b wher do|b you hear|language both|reports statement|s doe cod|s the fiv
-56 s would say|s you that|syntax rang|syntax the
-55 acts ^ requests|asks lik|b ^ morn|b heard you|b leav that|b les than|b of us|b on ther|b see your
-55 b walk <said>|b watch you|b way or|plan how|remark min|reports expect|reports receiv|s <shown> two|s for good
-55 s that must|s you me|syntax no|tells quiet|w sooner|w task|w trac|w try
-54 b a whil|b be insert|b call <said>|b colleagu $|b i only|b is fin|b ive no|b many <shown>|b shak my
-54 b test befor|b thank you|b the typ|b to fiv|b with last|b you expect|plan that names nod|requests suit
-54 s <said> any|s <shown> zero|s ^ stay|s we on|s which do|s would <shown>|w grad
-53 asks explain|b ^ cas|b between two|b do i|b do they|b dot floor|b easy to|b find out|b hand it|b heap of
-53 b hundr <shown>|b is green|b quarter of|b stay with|b the microphon|b ther can|b was stop|b what your
-53 b wonder about|b you run|nothing asks|nothing shall|remark equal|reports cas|requests minut|s <shown> own
-53 s ^ halv|s cod with|s doe <shown>|s math floor|s say it|syntax array|tells tru|w apologiz|w story
-52 acts requests asks|asks mind|b by thre|b either <said>|b follow your|b know about|b out <said>|b pas <said>
-52 b pass $|b pleas $|b sorry $|b talk me|b to back|b to your|b what for|b when exact|b would <said>
-52 b you suspect|guess about the language tells|remark ther|reports failur|s doesnt which|s in problem|s in which
-52 s off <said>|s our is|s took second|syntax mak|w sketch|w stat|w thirty
-51 b <shown> do|b a <said>|b as few|b choos $|b dont do|b let us|b put is|b thousand <shown>|b would each
-51 b your mind|guess im|n <said> 2|plan im|reports crackl|reports wev|s again <said>|s how doe|s in <said>
-51 s when you|tells swap|w charat|w clu|w crackl|w element|w lucky|w offer|w undefin
-50 b can <said>|b i caught|b that be|b the run|b walk me|b you fix|b your think|nothing reports|plan we
-50 reports hurry|reports weigh|requests short|s ^ pleas|s ^ voic|s be your|s do you|s from first|s hand that
-50 s happen your|s how even|s in who|s lov hear|s their <said>|s we at|s what in|s your chang|w busy|w differ
-50 w oldest|w quiet|w rough|w silent
-49 advises sentenc|asks remember|asks small|b <shown> <said>|b ^ problem|b ^ speak|b ^ talk|b about two
-49 b gav <shown>|b see in|b spend the|b step through|b test <facts>|b to four|b what do
-49 context guess about the language|guess how|plan tak|remark certain|s ^ being|s each your|s for cod|s im for
-49 s in eye|s pass the|s term the|s what out|s wher valu|s yes no|s your through|syntax call|syntax not|w ill
-49 w microphon|w swap
-48 acts sets up asks|asks mean|b can pas|b cod <odd>|b in cas|b land <shown>|b rather hear|b seven $|b when doe
-48 b your <said>|question ill|remark whichever|s ^ report|s as can|s at unknown|s doe <said>|s for least
-48 s the input|s ther alway|s wher are|s which <said>|tells left|w sys
-47 b boolean $|b built in|b each onc|b exist <said>|b in what|b mak of|b nin to|b work on|b you draw
-47 question yes|remark do|reports decorator|s ^ default|s been at|s out me|s pas <said>|s what com|s what see
-47 s you try|tells slid|w bigint|w claim|w twelv|w window
-46 asks grow|asks head|asks step|b <said> <shown>|b <said> method|b <said> together|b <shown> such|b bracket $
-46 b by default|b feel <shown>|b hurry $|b its own|b least $|b me know|b thi tim|b thre tim|b tim to
-46 b to myself|b you lik|nothing far|nothing think|nothing would|remark sorry|reports owe|requests cod
-46 s ^ describ|s after second|s finish thought|s in plan|s is anyth|s it now|s leav you|s let know|s would writ
-46 s your after|w dealer
-45 advises cod|b <shown> seven|b ^ being|b ^ wev|b about your|b by all|b follow you|b ill leav|b in python
-45 b its tim|b nam both|b one plu|b one sentenc|b she is|b task $|b thi to|b through <talk>|b try a|b two slash
-45 b use them|b version $|question spac|question they|reports modul|reports pass|s ^ assign|s ^ wev|s as lik
-45 s do one|s ill quiet|s let to|s on for|s they as|s up you|s your say|s youv me|syntax from|tells fair
-45 tells speaker|tells twin|w happen|w method|w swear|w wrap
-44 asks cost|b <said> hold|b ^ invent|b a cloakroom|b for us|b halfway through|b judg it|b pas a|b return the
-44 b stand for|b you to|b you trac|leads run|nothing invent|nothing youv|remark stay|reports told|s ^ gon
-44 s ^ invent|s look for|s the hav|s the typ|s you thre|tells forward|tells packag|w caller|w green|w rim
-44 w unus
-43 asks check|asks choos|asks longest|asks work|b <shown> eight|b <shown> rais|b an error|b is part|b let hear
-43 b long $|b may <facts>|b modul $|b of our|b two plac|b well <shown>|b wont judg|b you report|b your ready
-43 b your voic|nothing minu|plan ther|question in|remark hav|remark that names an|reports paint|s <said> which
-43 s ^ fre|s ^ heap|s ^ im|s ^ integer|s ^ output|s ^ thirty|s cam as|s do know|s draw <shown>|s for to
-43 s how might|s it thre|s may one|s of cas|s stand is|s ten of|s ther <said>|s ther no|w editor|w null|w stuck
-42 asks <said>|asks understand|b ^ how|b all <talk>|b are fin|b been a|b decid $|b fifteen $|b im after
-42 b im listen|b is ther|b seventy $|b the constructor|b tomorrow $|b wev got|leads <asked>|remark sam
-42 reports default|reports recommend|s <shown> enough|s ^ silenc|s act your|s all are|s hear reason|s im in
-42 s in head|s minut the|s of may|s rais error|s thre ten|s wher your|s would of|s youd first|tells element
-42 tells int|w giv|w hurry|w unknown
-41 advises hash|asks behav|asks word|b <said> until|b ^ wer|b alway <odd>|b as befor|b be curiou|b bit mor
-41 b by identity|b doe one|b every word|b im <facts>|b item <shown>|b keep my|b me which|b of four|b or stack
-41 b plan $|b run $|b stuck $|b thre at|b tim on|b uniqu $|b what is|b you correct|b your cod|leads com
-41 nothing morn|question how|question she|remark that names thank|reports decision|reports normal
-41 reports temperatur|reports tupl|s <said> them|s if want|s land on|s outsid it|s to hundr|s was after
-41 s was and|s what <said>|s you thi|tells add|w believ|w identity|w temperatur
-40 asks plan|asks touch|asks version|b be your|b call <odd>|b different $|b harm don|b is red|b let hav
-40 b miss <said>|b mor <shown>|b of water|b said <talk>|b small <facts>|b suppos the|b taken $|b that chang
-40 b that on|b to test|b whenever your|b wher are|b you comfortabl|guess every|guess say|language no
-40 nothing howd|nothing im|plan round|plan that names what|question of|remark thos|reports grad|s <said> one
-40 s <shown> written|s ^ plu|s about problem|s giv a|s giv away|s i for|s in version|s much doe|s nor my
-40 s of onc|s singl <shown>|s that occur|s two each|s what on|s would look|syntax valu|w produc|w report
-39 asks convinc|b ^ eleven|b ^ which|b differ $|b doe each|b fami <shown>|b interest in|b one test|b ready $
-39 b set up|b small cas|b that quit|b twelv <talk>|b what that|b whichever way|b you mention|b you pleas
-39 b you someth|b your gues|question squar|remark mat|s <said> each|s <said> first|s ^ boolean|s a version
-39 s a when|s could sum|s doe stop|s feel to|s i is|s im the|s is no|s me youd|s recursion on|s the eight
-39 s the item|s the object|s turn in|s use from|s what cod|s your to|syntax giv|tells push|tells top|w apologis
-39 w default|w function|w us
-38 b <shown> fiv|b ^ up|b after each|b can wait|b every even|b for with|b im curiou|b is <said>|b it then
-38 b its call|b let leav|b no rush|b packag $|b say two|b swap the|b test first|b the lookup|b to judg
-38 b to repeat|b version of|b was expect|b what are|b your call|n <said> 3|nothing siz|nothing talk|plan sam
-38 question the|reports coat|reports faint|reports prefer|s ^ failur|s ^ result|s ^ valu|s a nin|s a of
-38 s a question|s hav her|s in length|s in statement|s many do|s quarter an|s quiet a|s ring <shown>
-38 s should from|s that happen|s would go|s would want|s wrap <shown>|tells constructor|tells librarian
-38 w argument|w availabl|w cent|w consist|w department|w faint|w hardest|w normal|w practic|w seem|w silenc
-37 b a fourth|b a hash|b and zero|b both on|b each <said>|b error on|b hashabl $|b if any|b linear $|b me wher
-37 b ready to|b result is|b row of|b rush $|b stretch of|b ther never|b theyr two|b through that
-37 b unknown <shown>|b when is|plan then|question thos|remark glad|reports fair|reports judg|reports seem
-37 requests littl|requests variabl|s <said> and|s <said> half|s ^ headphon|s ^ nam|s a error|s add the
-37 s can <said>|s cas the|s do it|s dont on|s hav do|s no than|s suppos <shown>|s talk through|s the hold
-37 s thousand in|s want <shown>|s what next|s wher <said>|s would add|tells slash|w dur|w headphon|w judg
-37 w nlargest|w okay|w poker|w receiv|w refus
-36 advises shift|asks certain|asks got|b and <said>|b bigint $|b didnt <asked>|b do when|b doe <said>
-36 b few <talk>|b gon quiet|b half <shown>|b how it|b hum $|b im <said>|b many thing|b on what|b quiet for
-36 b sam object|b subtract one|b them onc|b understand it|b when do|b yes or|b youv told|guess could|nothing are
-36 nothing squar|nothing tim|question any|question why|s ^ welcom|s another <shown>|s do <said>|s middl the
-36 s mor that|s not my|s or at|s thre of|s when want|syntax peopl|tells identity|w cas|w opinion|w plan|w tempt
-35 advises apologis|advises pull|asks comparison|asks hardest|b <shown> plu|b a bool|b a miss|b a program
-35 b and what|b be tru|b be two|b concern $|b doe <shown>|b four to|b has <said>|b heapq <odd>|b i leav
-35 b im the|b in every|b many <said>|b minu thre|b new <said>|b our <shown>|b part you|b rather not
-35 b seven <talk>|b stand still|b ten tim|b the eight|b the queu|b to apologis|b two befor|b youd app
-35 context remark|nothing slow|plan so|remark for|reports exceed|reports output|reports prov|reports ran
-35 reports rough|reports swap|requests speak|s ^ apology|s ^ charat|s ^ seven|s are comfortabl|s do feel|s i its
-35 s in middl|s mor onc|s of day|s sam if|s should about|s show in|s two then|s what i|s when look
-35 s youd <said>|syntax tells|syntax use|tells arrang|tells invent|tells pleasur|w reader
-34 advises met|advises sort|advises word|asks call|asks spend|b <said> against|b <said> and|b <shown> pair
-34 b ^ harm|b ^ theyr|b be below|b but <shown>|b cam <shown>|b either <facts>|b even a|b few <facts>|b four and
-34 b hav in|b if im|b index <talk>|b is allow|b it yet|b me as|b now and|b or not|b peopl use|b the caller
-34 b the work|b today $|b twenty $|b would they|b would your|b writ <shown>|b you estimat|b you pas|b you sound
-34 b yourself $|b youv seen|s <said> hold|s <shown> six|s ^ harm|s ^ receiv|s be zero|s hear you|s i nod
-34 s in sentenc|s just from|s let <said>|s minu plu|s never and|s when when|s writ <said>|s you back|sets up typ
-34 tells bracket|tells comparator|tells loan|tells lon|w eleven|w fail
-33 asks know|asks split|asks use|b <shown> <shown>|b ^ popitem|b another <shown>|b are up|b argu $|b at thi
-33 b hav any|b if its|b in no|b is any|b may do|b nam a|b nor no|b of thre|b on purpos|b or thre|b pas $
-33 b python say|b reslic it|b respect $|b second cas|b slash $|b suit you|b the cost|b the field|b the task
-33 b two red|b your variabl|leads think|nothing hello|nothing set|plan that names a|question either|remark shall
-33 reports kind|reports stuck|requests talk|s <said> as|s ^ popitem|s ^ reslic|s a was|s be a|s exact you
-33 s it hand|s its quiet|s lik to|s most do|s no on|s out ten|s stay on|s ten left|s the say|s to neighbour
-33 s which are|s would test|s your find|syntax in|tells dictionary|tells hash|tells pop|w reslic
-32 b <said> with|b <shown> undefin|b ^ sort|b ^ twelv|b already <odd>|b as on|b bad <odd>|b by step|b even one
-32 b for or|b great question|b i wont|b im her|b largest <shown>|b leav to|b much work|b of eleven|b old <said>
-32 b one <said>|b one at|b own <shown>|b pil and|b pleasur $|b sign and|b the variabl|b them hav|b trac it
-32 b wer at|b which no|b you least|b your given|guess about the language it|nothing noon|nothing ten
-32 reports aloud|reports method|reports pleasur|reports practic|requests describ|requests pil|requests youd
-32 s <shown> away|s ^ pass|s and <said>|s both <shown>|s cant yes|s carry <said>|s do mean|s gues <said>
-32 s hav mind|s how you|s if all|s it no|s n n|s of cod|s on largest|s on someth|s one say|s read <said>
-32 s step step|s the took|s to els|s whatever you|s you or|syntax pas|w amount|w documentation|w front|w hear
-32 w keyerror|w shelf|w understand
-31 asks finish|b <said> go|b <shown> lov|b ^ can|b ^ integer|b a clu|b a fair|b constructor $|b doing $
-31 b eight minut|b fin to|b for of|b in either|b insert to|b it giv|b many separat|b no other|b on <facts>
-31 b other until|b parenthes $|b ran out|b the larg|b the stat|b them for|b to ten|b until <said>|b writ out
-31 nothing put|nothing wev|question my|reports decid|reports im|requests sketch|s ^ among|s ^ scan|s ^ we
-31 s abov <said>|s and middl|s befor typ|s cod it|s explain to|s extra <shown>|s fiv that|s how separat
-31 s in answer|s insert keep|s long you|s one any|s part the|s than is|s writ all
-30 advises peac|b a $|b and clear|b between <talk>|b count twic|b do in|b everyth pass|b figur on|b from my
-30 b he <odd>|b hear what|b it remov|b need not|b or zero|b recent <shown>|b say thre|b shout if|b sid is
-30 b sort <odd>|b the hardest|b the nastiest|b the oldest|b the question|b what in|b with four|b writ for
-30 b you again|b you describ|b your <shown>|b your argument|leads smaller|leads word|nothing eleven|nothing is
-30 nothing tell|nothing tells|question whol|reports front|reports hashabl|reports poker|requests aloud
-30 requests cloakroom|s <said> mad|s <shown> return|s ^ keep|s ask a|s cod when|s i know|s in day|s is clear
-30 s me how|s often any|s set to|s still you|s the argument|s the modul|s thre wher|s to why|s when your
-30 tells loud|tells tupl|tells understand|tells weather|w accept|w assum|w chanc|w heapq|w nastiest|w positiv
-30 w stag
-29 advises talk|asks view|b <said> first|b ^ fewer|b a map|b aloud $|b an exception|b banana $|b be as|b c in
-29 b check that|b for two|b how are|b im glad|b it look|b it mor|b just behind|b last few|b least sur|b me hear
-29 b mor minut|b most <said>|b n log|b one be|b present $|b sentenc befor|b that tim|b thre hundr
-29 b to understand|b twenty minut|b two minut|b two second|b we all|b wher doe|b your word|language in|plan over
-29 plan till|plan which|question letter|question stand|remark that names open|reports boolean|reports digit
-29 reports error|reports interest|reports rank|requests moment|s <said> on|s <shown> me|s <shown> red
-29 s <shown> soon|s ^ decision|s ^ depth|s ^ explain|s ^ paint|s ^ produc|s ^ several|s a expression|s all tim
-29 s alway least|s chang the|s i grad|s idea a|s judg that|s last to|s let hear|s on lin|s one nin|s the packag
-29 s then <said>|s they two|s thousand at|s to tru|s unles <shown>|s unus <shown>|s what smallest|s which them
-29 s you argu|s your answer|s your fil|syntax list|syntax math|w absent|w attention|w expir|w fair|w mut
-29 w print|w session|w show|w sum|w tupl|w worry
-28 asks input|asks play|asks speak|b <said> by|b <said> tak|b ^ hello|b ^ open|b ^ sorry|b a <shown>|b a nin
-28 b a problem|b all <facts>|b and add|b apologis $|b at first|b draw me|b eight of|b eleven $|b every cas
-28 b fin $|b follow no|b for certain|b if all|b im happy|b in how|b last <odd>|b minut <asked>|b minut remain
-28 b my head|b point of|b ran $|b right <odd>|b sinc version|b slow down|b than i|b thre by|b wer to|b word $
-28 b you show|guess which|nothing ive|plan shall|question no|reports apologiz|reports iterabl|reports preferenc
-28 reports shak|reports spoil|reports story|reports voic|s <said> by|s ^ colon|s ^ thank|s ^ whether
-28 s about rest|s at point|s eight ten|s for whil|s itd my|s jump the|s may <shown>|s me on|s nor from
-28 s of <said>|s of work|s rather your|s shout you|s test your|s the seven|s them me|s to it|s to when|s was in
-28 s what plan|s with feet|s would other|s you <said>|tells argument|tells breadth|tells given|tells keep
-28 tells opener|w easi|w postman|w preferenc|w red
-27 advises plan|advises sooner|asks earliest|asks see|b <said> till|b ^ thank|b a poor|b absent $|b accept $
-27 b are off|b as it|b be for|b busy $|b chang the|b comfortabl $|b convinc me|b did not|b failur $
-27 b go through|b grow as|b headphon <talk>|b help me|b highest <asked>|b highest count|b hook $|b i nam
-27 b invent a|b lookup $|b lov to|b my pocket|b next on|b of seven|b on that|b or <talk>|b own word
-27 b precis two|b run that|b run your|b ther tim|b thought $|b wer want|b you believ|b you explain|language asks
-27 nothing half|nothing that|remark cas|remark over|remark that names okay|reports bucket|reports hello
-27 reports particular|reports slash|requests nam|s ^ enumerat|s ^ error|s ^ glad|s ^ his|s ^ python
-27 s after third|s cod at|s element its|s given <shown>|s glad <shown>|s hav chang|s in own|s in view
-27 s input <shown>|s it feel|s ive the|s last minut|s much is|s of nin|s say or|s six the|s tak <shown>
-27 s that find|s the read|s to nin|s what for|s youv mor|sets up memory|syntax slic|tells bigint|tells fail
-27 tells popitem|tells till|tells warm|w card|w evict|w hidden|w part
-26 acts advises reports|advises hang|advises lookup|advises n|asks figur|asks worst|b <said> i|b <said> stay
-26 b ^ sys|b ^ thought|b ^ welcom|b a keyerror|b about its|b could go|b fiv at|b for ask|b for twenty
-26 b forbidden $|b hav my|b i hear|b id <talk>|b im follow|b interview $|b is accept|b last half|b left off
-26 b loud and|b nin <talk>|b no rul|b poker <talk>|b primitiv $|b start <asked>|b tabl from|b the exam
-26 b the object|b to answer|b to settl|b twelv $|b wher two|b which moment|b with me|b you writ|language math
-26 nothing id|nothing twelv|plan that names four|question we|remark join|remark that names count
-26 remark that names left|reports deal|reports defend|reports element|reports map|reports null|reports wrap
-26 requests notic|s <shown> top|s ^ split|s a point|s for me|s half our|s many are|s neither nor|s no at
-26 s of dictionary|s often item|s one both|s one or|s order last|s say in|s talk you|s that cost|s thre is
-26 s to thos|s to what|s what both|s wher a|s you in|s your as|tells doubl|tells lie|tells scan|tells valu
-26 w attempt|w builtin|w charg|w concern|w de|w design|w javascript|w keyboard|w peac|w primitiv|w thre
-25 advises extend|advises problem|advises whatever|asks giv|asks thing|asks want|b <said> an|b <said> of
-25 b <shown> rather|b ^ afternoon|b ^ enough|b ^ rough|b ^ then|b a dictionary|b a minut|b about her|b all pas
-25 b and in|b appreciat you|b as larg|b blew up|b cas <facts>|b did your|b down <said>|b eighteen <talk>
-25 b eighteen minut|b finish your|b forget about|b hold after|b in short|b in use|b is okay|b it do|b iterabl $
-25 b let do|b lik to|b my opinion|b my sid|b n <talk>|b object $|b of last|b okay $|b opinion on|b repeat it
-25 b report the|b that possibl|b we leav|b we stop|b welcom to|b went through|b what question|b within a
-25 nothing cur|nothing let|nothing start|question digit|remark can|remark position|remark that names up
-25 reports expectation|reports refere|reports snow|requests colleagu|requests explain|requests run|s <shown> cas
-25 s ^ afternoon|s choos <shown>|s draw a|s error lin|s few as|s four six|s hold <said>|s im a|s im program
-25 s in respect|s many <shown>|s may be|s nam thre|s nod shak|s nor it|s on screen|s one want|s say way
-25 s stuck a|s thank for|s that part|s the amount|s ther about|s think <said>|s thre the|s your decid
-25 s youv quiet|syntax two|tells bool|tells evict|tells modul|tells neighbour|tells str|w blew|w constructor
-25 w fifteen|w l|w may|w owe|w own|w point|w prov|w str
-24 advises big|advises closer|advises open|advises trac|asks believ|b <said> for|b <said> in|b <shown> hold
-24 b <shown> or|b <shown> ran|b ^ among|b ^ lucki|b ^ nod|b ^ she|b a point|b aloud what|b are to|b call to
-24 b cant speak|b defend $|b do different|b draw the|b exceed $|b from another|b go into|b good whil|b how $
-24 b identity $|b in peac|b me its|b me why|b method $|b next thing|b of pair|b offer $|b paus $|b peac $
-24 b penny $|b peopl scribbl|b permit $|b plan on|b python $|b sampl $|b show me|b sinc thre|b that show
-24 b the languag|b them pas|b two snip|b unles you|b what exact|b what ground|b work toward|b you convinc
-24 b you find|b you now|b youd lik|leads fil|leads go|plan honest|question it|remark on|reports <said>
-24 reports choic|reports claim|reports explain|reports neighbour|reports outsid|reports print|reports quarter
-24 requests problem|s ^ any|s ^ been|s ^ forty|s ^ lucki|s ^ still|s ^ term|s counter <shown>|s dont in
-24 s floor the|s glad hear|s how step|s is my|s is singl|s isnt anywher|s me what|s minut go|s put figur
-24 s say ther|s see <said>|s than first|s thre and|s with length|s work it|s you mak|s your thought|s zero well
-24 syntax integer|syntax when|tells dict|tells object|tells statement|tells undefin|w draw|w explor|w lopsid
-24 w lucki|w menu|w radio|w rehearsal|w sampl|w tester|w unclear
-23 advises soon|asks gain|asks measur|b <said> anyway|b <said> modul|b <shown> has|b <shown> myself|b <shown> som
-23 b ^ apology|b ^ drop|b ^ even|b ^ reslic|b ^ siz|b a cas|b a condition|b a sort|b about half|b and im
-23 b at present|b cant read|b com up|b count the|b cur <odd>|b doesnt $|b duty $|b error $|b float $
-23 b for forty|b from when|b got my|b got two|b hom $|b hop your|b how your|b i havent|b i start|b is up
-23 b it a|b ive got|b jacket $|b keep to|b length and|b may sit|b min to|b never is|b particular <shown>
-23 b pas revers|b prefer $|b result look|b run them|b several $|b six to|b slic of|b story $|b the fail
-23 b the neighbour|b the screen|b the tal|b thi <facts>|b through what|b tim in|b to crack|b to listen|b to mak
-23 b window $|b worst <shown>|b you argu|b you receiv|b your step|nothing someon|remark that names onc
-23 remark that names try|remark yeah|reports hot|reports offer|reports verdict|requests hello|s <said> another
-23 s <said> fals|s <said> go|s ^ candidat|s ^ choos|s ^ pleasur|s ^ proper|s ^ seventy|s ^ throw|s a heap
-23 s all pas|s as understand|s at end|s can below|s cod the|s continu the|s enumerat you|s id not|s it your
-23 s keep poker|s mov the|s part your|s rul out|s say <shown>|s sequenc <shown>|s six a|s six of|s such <shown>
-23 s talk what|s that <said>|s thousand the|s tru it|s unles pas|s wer about|s why it|s work that|s you otherwis
-23 s your sur|sets up question|tells drop|tells empty|tells indexerror|tells kept|tells match|tells reslic
-23 tells unus|w alright|w duty|w forty|w integer|w kick|w moment|w syntax
-22 acts tells tells|advises speak|advises tea|asks rely|asks smaller|b <said> say|b <shown> pass|b ^ ala|b ^ all
-22 b ^ assign|b ^ congratulation|b ^ likewis|b a day|b a lambda|b ala $|b an int|b at as|b back as|b be hash
-22 b cas with|b easier to|b gav two|b got a|b hear mor|b in bracket|b in javascript|b insid each|b is anyth
-22 b it got|b last equal|b lon <shown>|b me $|b me the|b me with|b neither should|b neither yes|b never cam
-22 b not necessari|b on two|b on when|b onc a|b one giv|b or fals|b pop $|b python you|b result <asked>
-22 b seen <shown>|b sooner <talk>|b steer $|b stop with|b the head|b the small|b to argu|b tru or|b twelv minut
-22 b view $|b went wrong|b which <talk>|b which the|b with thre|b you <said>|b your opinion|b zero in|guess what
-22 leads approach|nothing afternoon|nothing fin|nothing high|nothing requests|plan wer|question nobody
-22 question try|remark clu|remark it|remark likewis|reports ala|reports congratulation|reports fix
-22 reports functool|reports human|reports ill|reports lucky|reports necessari|reports tie|requests assum
-22 requests peac|requests ready|s <said> that|s <shown> understand|s ^ ala|s ^ congratulation|s ^ lucky
-22 s ^ necessari|s ^ nin|s ^ statement|s ^ worry|s and what|s any <shown>|s any about|s anyth can|s at few
-22 s big with|s compar the|s do them|s fair to|s from in|s happen a|s hav decid|s im to|s in fil|s is okay
-22 s job to|s kind you|s loud clear|s may on|s of fiv|s on word|s scan <shown>|s step your|s ten as
-22 s that question|s ther youd|s to fifty|s tru fals|s what expect|s what your|s who when|s would trac|syntax go
-22 tells blank|tells hop|w ala|w angl|w arraydequ|w conclud|w congratulation|w human|w interest|w keep|w m
-22 w propos|w set|w thunder|w till|w unsur|w view
-21 advises draw|advises middl|asks learn|asks letter|asks short|asks solution|b <said> did|b <said> dot
-21 b <said> into|b ^ plenty|b ^ trac|b a coin|b after <said>|b an exist|b and trac|b are left|b argu it
-21 b be her|b been quiet|b by your|b cas thre|b choos that|b cod <shown>|b collection <said>|b each point
-21 b eight to|b eight with|b equal fals|b error in|b from $|b from minu|b from thi|b how <said>|b i also
-21 b i enjoy|b input is|b is hashabl|b it seem|b its right|b later <talk>|b maintain thi|b many <odd>|b minut $
-21 b neither nod|b nod nor|b one among|b or mor|b our <asked>|b output $|b own $|b peopl $|b promis $
-21 b question to|b remember at|b repeat the|b return it|b run <asked>|b run first|b shortest <shown>|b six $
-21 b som <asked>|b som cod|b still fail|b test <talk>|b that into|b the draw|b the messag|b the number
-21 b thre instead|b tim now|b to six|b underscor <said>|b up to|b was non|b welcom $|b what point|b which that
-21 b word of|b you giv|b you persuad|b you rely|b your job|b your microphon|guess onc|language whol|nothing six
-21 nothing tak|plan four|question doe|question tell|question what|remark draw|remark morn|remark provid
-21 remark spac|remark thes|reports clock|reports happen|reports stag|requests show|requests someon
-21 s <said> either|s <shown> different|s <shown> nod|s ^ choic|s ^ claim|s ^ let|s ^ loud|s ^ p|s ^ wanna
-21 s a <said>|s a sign|s and ten|s are by|s as need|s back <said>|s been for|s do mak|s hundr <shown>|s if hear
-21 s ill her|s in brac|s in special|s is sound|s is sum|s item <shown>|s mak it|s might your|s much your
-21 s of with|s or thousand|s own would|s ran of|s reslic from|s say your|s sound your|s start the|s thing cant
-21 s two that|s what back|s what they|s without <shown>|s would know|s you youd|tells cam|tells stood|tells wip
-21 w assumption|w i|w min|w napkin|w tonight|w traffic|w wev
-20 advises differ|advises equal|advises paus|asks situation|b <said> my|b <shown> person|b ^ doe|b ^ enjoy
-20 b ^ green|b ^ p|b ^ ten|b a postman|b all correct|b alon the|b answer by|b charg $|b do one
-20 b documentation <talk>|b doe and|b each newcomer|b enjoy $|b faint $|b follow along|b for $|b has becom
-20 b has up|b he <talk>|b head and|b i ask|b id rather|b index out|b insid another|b into <facts>|b let look
-20 b many even|b may com|b may even|b may occur|b moment of|b much doe|b must <asked>|b no hurry|b no preferenc
-20 b of fifty|b of yourself|b on lin|b one was|b outsid $|b poker fac|b seven of|b should com|b show $
-20 b start is|b stat of|b stay on|b sys <odd>|b test pass|b than befor|b that use|b the end|b the story
-20 b them down|b ther being|b think through|b thought to|b through it|b to explain|b today <talk>|b trac that
-20 b trac the|b two do|b undefin $|b weekend $|b what goe|b work is|b wouldnt it|b yes nor|b you conclud
-20 b you test|b youd fix|guess about the language reports|leads belong|leads minut|leads short|nothing about
-20 nothing find|nothing leads|nothing the|remark that names equal|reports charg|reports clu|reports exception
-20 reports refresh|reports saf|reports sum|reports tempt|requests enjoy|requests follow|requests play
-20 s <said> last|s <said> set|s <said> someth|s ^ blank|s ^ extend|s ^ interview|s ^ librarian|s ^ lift|s ^ or
-20 s ^ pick|s ^ prefer|s ^ sooner|s ^ tick|s a comprehension|s a whil|s at together|s did hav|s do two
-20 s doe loop|s doe one|s entry the|s finish sentenc|s heap <shown>|s how it|s i follow|s i play|s in <shown>
-20 s in opinion|s is question|s mor ther|s my stay|s one <said>|s one four|s one two|s python that|s queu a
-20 s read your|s repeat last|s say got|s their or|s theyr <said>|s way leav|s we it|s wev a|s what think
-20 s whoever first|s would check|s would convinc|s would do|s would program|s you jump|s you worry|s your choos
-20 syntax index|syntax most|syntax without|tells default|tells depth|tells pointer|tells silenc|tells welcom
-20 w depend|w foggy|w patient|w pepper|w quantity|w question|w talk|w valueerror|w voic
-19 advises cost|advises slow|b <said> keep|b <said> nam|b <shown> no|b ^ hash|b ^ his|b ^ pleas|b ^ pop
-19 b a voic|b about an|b about what|b add up|b an echo|b an unknown|b back a|b believ you|b by their|b cost in
-19 b depth first|b describ your|b dict $|b each end|b for say|b giv <said>|b given the|b happen at|b hear it
-19 b in front|b insertion <facts>|b insertion point|b it may|b last sentenc|b mak a|b me when|b method of
-19 b million to|b need the|b neither $|b neither from|b nin $|b no spac|b noth on|b of one|b of six|b on as
-19 b python <said>|b rather you|b rub out|b rul <facts>|b say $|b say in|b speak for|b step by|b step would
-19 b sur about|b ten <said>|b that question|b the cat|b the coat|b the expect|b the halv|b the input
-19 b the literal|b the output|b thre <said>|b to decid|b to reason|b two halv|b what on|b what speak|b with no
-19 b word <shown>|b you defend|b you use|guess about the language asks|guess about the language from
-19 guess about the language if|guess about the language the|nothing green|nothing linear|nothing mm|nothing trac
-19 nothing water|nothing work|plan nobody|plan suppos|plan thank|remark probab|remark that names each
-19 reports import|reports init|reports interview|reports oldest|reports patienc|reports undo|requests sentenc
-19 requests trac|requests work|s <said> in|s <said> other|s <said> when|s <shown> drop|s <shown> insertion
-19 s <shown> low|s <shown> middl|s ^ aloud|s ^ chair|s ^ front|s a under|s about cod|s and said|s another minut
-19 s are about|s befor trust|s big and|s both <said>|s doe go|s ever in|s few in|s how mor|s i it|s i ther
-19 s in second|s is gues|s its tim|s ive you|s look it|s mak <shown>|s me my|s neither me|s never the
-19 s only the|s perfect to|s round <said>|s so <shown>|s swap two|s thre <shown>|s thre then|s thre with
-19 s throw <shown>|s try with|s what go|s what hav|s what variabl|s with hash|s would giv|s would mak
-19 s you decid|s you pick|s you settl|s your arriv|s your print|syntax enumerat|syntax poll|tells beat
-19 tells green|tells lift|tells messag|tells stand|tells unknown|tells whatever|w closer|w comprehension
-19 w confident|w drill|w fourteen|w getordefault|w invent|w o|w resum|w rub|w spent|w stretch|w top|w vertical
-18 advises lif|advises singl|asks abl|asks colleagu|asks current|asks deep|asks goe|b <said> four|b ^ any
-18 b ^ extend|b ^ hurry|b ^ tim|b ^ v|b a look|b a pleasur|b a slow|b a valueerror|b act out|b an object
-18 b and again|b apologiz $|b are no|b argu for|b bas on|b both <said>|b by last|b cam back|b can follow
-18 b can see|b can you|b cod doe|b collection has|b contain $|b could try|b crash with|b cur brac|b dequ $
-18 b do hav|b each element|b eighty $|b end and|b expect one|b fail one|b feel for|b fifty thre|b for <odd>
-18 b form of|b from first|b glad to|b has non|b her <facts>|b high is|b i listen|b id lik|b in them|b in thi
-18 b is six|b isnt includ|b it suit|b mark in|b nod $|b plu a|b rang over|b say one|b second ther|b see <facts>
-18 b sheet of|b stor the|b tak from|b that look|b that okay|b that pick|b the <said>|b the thought|b ther plenty
-18 b thre mor|b to apologiz|b twenty and|b two nam|b until someth|b valu would|b variabl <asked>|b wher would
-18 b whoever <facts>|b whoever cam|b with an|b work grow|b worry you|b you $|b you are|b you prefer|b you would
-18 guess about the language in|language its|language minu|language not|leads <facts>|leads ready|leads sound
-18 leads touch|leads version|leads wrong|n <shown> 4|nothing diagonal|nothing down|nothing even|nothing get
-18 plan that names youd|question up|remark miss|reports hidden|reports loud|reports propos|reports seventy
-18 reports sorry|requests week|s <said> was|s <shown> now|s ^ averag|s ^ big|s ^ cut|s ^ doe|s ^ far|s ^ listen
-18 s ^ worst|s an in|s build new|s by you|s c one|s can between|s could put|s dict <shown>|s do <shown>
-18 s expect the|s four <said>|s heard you|s i hand|s if is|s in design|s in interview|s is larg|s its least
-18 s its only|s may mor|s much a|s no twic|s non as|s of sort|s own to|s pil <shown>|s remov last
-18 s seen <shown>|s sentenc you|s six <shown>|s stretch which|s thirty <shown>|s thos <said>|s to how|s to run
-18 s wait the|s when it|s wher went|s why one|s work first|s you fiv|s you mor|s you nam|s your gav
-18 s your version|syntax wrap|syntax zero|tells exception|tells found|tells group|tells javascript|tells lay
-18 tells map|tells menu|tells put|tells scribbl|tells select|w beep|w canteen|w char|w fun|w listen|w lon
-18 w ready|w replay|w select|w seventy|w sorry|w stranger|w struct|w toarray
-17 advises possibl|asks loop|asks reason|asks settl|asks smallest|asks thought|asks track|b <said> <talk>
-17 b <shown> min|b ^ <n>|b ^ blank|b ^ everywher|b ^ let|b ^ link|b ^ loud|b ^ over|b ^ suppos|b ^ tick
-17 b a typeerror|b anyth youd|b are $|b are <shown>|b assign to|b assum $|b be <said>|b both with|b by lin
-17 b c $|b can serv|b can stand|b candidat $|b cas <talk>|b cas two|b charat with|b clos to|b compar each
-17 b coupl $|b cours $|b did the|b discard <talk>|b eleven <talk>|b exception $|b fifty <shown>|b find me
-17 b first parameter|b from left|b from your|b hour <odd>|b import it|b in another|b is your|b isnt on|b larg as
-17 b last of|b lat <talk>|b least <talk>|b look lik|b mak no|b me each|b me two|b me your|b min too|b minut on
-17 b next part|b notic a|b often might|b point wher|b recommend $|b run was|b say whether|b someon who
-17 b sort <shown>|b speak about|b squar <odd>|b squar bracket|b suppos every|b temperatur $|b test fail
-17 b that choic|b that might|b that perfect|b that up|b the <asked>|b the packag|b their <said>|b throw at
-17 b to bottom|b twenty one|b two only|b us <asked>|b want it|b warm <talk>|b which small|b whil now
-17 b whol number|b why thos|b with del|b wont happen|b worth it|b you arriv|b you sum|b your output
-17 language with|leads bother|nothing digit|nothing kayak|nothing tick|nothing we|plan noth|plan that names every
-17 question that|question tru|question wher|remark each|remark never|remark sur|reports grant|reports item
-17 reports sink|reports zip|requests ahead|requests draw|requests small|requests stay|requests tim
-17 s <said> compar|s <said> lot|s <said> what|s <shown> <shown>|s ^ do|s ^ hang|s ^ lon|s ^ off|s ^ pop
-17 s ^ postman|s ^ ten|s about at|s are sit|s arriv <said>|s as i|s better i|s decid <said>|s deep that
-17 s did <shown>|s did arriv|s doe first|s doe giv|s fin me|s fiv the|s for littl|s fourth of|s gav one
-17 s green the|s hav favourit|s hundr <said>|s if not|s im going|s in approach|s into to|s isnt sam|s it for
-17 s left and|s lin your|s many is|s many might|s me in|s me that|s method <said>|s of giv|s of hour|s on menu
-17 s out many|s problem you|s say one|s sinc point|s stay they|s talk a|s than or|s the bucket|s the grow
-17 s the pair|s the thre|s thousand took|s to next|s to your|s we <shown>|s wer most|s what cost|s wher they
-17 s you different|s your stand|s zero two|sets up add|tells clu|tells complain|tells comput|tells cur
-17 tells recommend|tells remov|w allow|w cat|w deepcopy|w fourth|w librarian|w linkedlist|w map|w nerv|w pas
-17 w play|w ran|w restor|w tomorrow|w typeerror|w undo
-16 advises drawer|advises finger|advises head|advises shelf|asks becom|asks build|asks confident|asks took
-16 asks visit|b <said> follow|b <said> join|b <said> their|b <shown> aloud|b <shown> often|b ^ explain|b ^ m
-16 b a canteen|b a depth|b a given|b a row|b add at|b against <said>|b already $|b and my|b another or
-16 b are two|b arent $|b brac <talk>|b bring that|b brought it|b com from|b confirm or|b could repeat
-16 b curiou about|b curiou how|b didnt finish|b do with|b dry feet|b each cas|b end of|b fail with|b feel the
-16 b fifteen <talk>|b for at|b go at|b halv is|b heapq nlargest|b how deep|b human $|b i cant|b im going
-16 b im switzerland|b in cur|b is hold|b it behav|b it matter|b its kind|b just doesnt|b keep mum|b land in
-16 b length minu|b lin it|b littl whil|b low to|b may be|b me a|b min $|b mind about|b mov your|b much <asked>
-16 b need from|b not sur|b occur twic|b of fiv|b of two|b often doe|b one fail|b one go|b one idea|b or <facts>
-16 b pass now|b point $|b pop with|b practic $|b queu <talk>|b remain <asked>|b rob you|b say without
-16 b shout when|b silenc $|b spread to|b stack of|b stay <talk>|b stick with|b test are|b the builtin|b the phon
-16 b the red|b their <asked>|b theyr your|b thi story|b thing befor|b thing your|b thirty $|b to <talk>|b to an
-16 b to everyon|b twic in|b two each|b two with|b we can|b went <asked>|b wer twic|b what moment|b wher <shown>
-16 b wher in|b whether every|b with dry|b worry about|b would be|b yet $|b you call|b you gain|b you good
-16 b you nervou|b you wish|b your test|b youv com|guess about the language yes|guess then|guess you
-16 language tells|nothing all|nothing letter|nothing p|question not|remark com|remark got|remark repeat
-16 remark that names leads|remark try|remark wer|reports parenthes|reports rob|reports spac|reports switzerland
-16 reports sys|reports thunder|reports traffic|requests promis|requests word|s <said> allow|s <said> remov
-16 s <said> you|s <shown> isnt|s <shown> seven|s <shown> word|s <shown> worry|s <shown> yourself|s ^ closer
-16 s ^ dealer|s ^ eleven|s ^ fourteen|s ^ mov|s ^ situation|s ^ switzerland|s ^ undo|s a arent|s about happen
-16 s add <said>|s along way|s an <said>|s and next|s any doesnt|s assign it|s at own|s cam it|s cod on
-16 s could check|s del the|s do expect|s each from|s each know|s each them|s eight <shown>|s fiv and
-16 s follow <said>|s for just|s go all|s how your|s idea the|s idea to|s in canteen|s in modul|s in yes
-16 s is any|s is seven|s is with|s keep straight|s know your|s let a|s let test|s long a|s mad drop|s min too
-16 s of original|s on short|s one fill|s only how|s sam befor|s search <said>|s second a|s she do|s stick it
-16 s stor it|s sur you|s that a|s that choic|s that up|s that whether|s ther least|s to test|s want run
-16 s want talk|s well thirty|s what about|s whether cod|s with fix|s with recursion|s would split|s you with
-16 sets up python|sets up version|syntax you|tells blew|tells fit|tells set|tells struct|tells took|w bin|w byt
-16 w rob|w sip|w split|w switzerland|w teacher|w topic|w valu
-15 acts advises advises|advises compar|advises feel|advises land|advises opener|advises trip|asks conclud
-15 asks differenc|asks exact|asks high|asks long|asks otherwis|asks treat|b <said> along|b <said> look
-15 b <shown> $|b <shown> enough|b <shown> expect|b ^ another|b ^ clu|b ^ describ|b ^ everyon|b ^ fourteen
-15 b ^ what|b ^ youll|b a shelf|b a tester|b again and|b also want|b an eight|b an interview|b and both
-15 b and well|b another from|b another pair|b are ten|b back for|b been at|b by eye|b cam <facts>|b cas four
-15 b cas six|b chain of|b clear enough|b cod part|b comparator $|b count and|b deep could|b default it|b do you
-15 b documentation recommend|b eight out|b either <shown>|b equal <odd>|b equal quick|b estimat the|b explain it
-15 b feel that|b few <shown>|b finish by|b floor by|b for let|b forty $|b given a|b hav a|b hav their
-15 b i <talk>|b if youd|b im keep|b in again|b its good|b its up|b join at|b larg <shown>|b latest one
-15 b let work|b long doe|b many pair|b me follow|b me one|b me well|b modul <said>|b monday $|b nervou about
-15 b non to|b not ther|b of <facts>|b of element|b or deny|b order of|b otherwis <odd>|b persuad a|b poor you
-15 b punctuation $|b python it|b recursion depth|b review $|b run befor|b said <asked>|b scan the|b session $
-15 b shut by|b sketch a|b slash <said>|b sort and|b standard library|b such <shown>|b sur $|b than every
-15 b that play|b the compiler|b the dog|b the judg|b the nin|b the pictur|b then $|b thirty two|b to follow
-15 b to our|b try to|b two sentenc|b understandabl $|b until someon|b version one|b want me|b water and
-15 b weigh in|b wer first|b with them|b without an|b writ <said>|b written as|b you ever|b you fin|b you rather
-15 b you remember|b you throw|b youd test|b your version|b youv try|guess ill|language theyr|leads anyth
-15 leads leav|leads problem|leads way|nothing beyond|nothing fourteen|nothing peopl|nothing someth|nothing sur
-15 nothing text|nothing thirty|plan k|plan me|plan say|question be|question cas|remark everyth
-15 remark that names low|remark that names sort|remark um|reports apology|reports colon|reports jumbl|reports m
-15 reports perhap|reports punctuation|reports r|reports shift|reports suspect|requests check|requests input
-15 requests stat|s <said> then|s <shown> eight|s <shown> eleven|s <shown> fifteen|s <shown> minut|s <shown> reason
-15 s <shown> took|s ^ has|s ^ hash|s ^ m|s ^ mad|s ^ microphon|s ^ okay|s ^ paus|s ^ slash|s ^ suspect
-15 s ^ ther|s ^ within|s a go|s a goe|s a stand|s about i|s add two|s and wer|s any will|s are no|s by two
-15 s decision your|s fifty <shown>|s for les|s grab water|s help to|s i <said>|s if can|s if els|s if rather
-15 s in bit|s index of|s is <said>|s isnt the|s it run|s last hour|s mak differenc|s me each|s no befor
-15 s no whatsoever|s of doll|s of row|s of within|s on ground|s one just|s pair element|s play with|s rest fin
-15 s round you|s setrecursionlimit the|s shut its|s stay the|s step it|s str <shown>|s talk me|s that myself
-15 s that us|s that use|s the alway|s the complain|s the stamp|s thre in|s was onc|s what be|s what it
-15 s what ther|s when back|s when next|s wher and|s wher goe|s which your|s with simpl|s with word|s would show
-15 s you pas|s youd and|s your <said>|s youv about|s youv someth|sets up default|syntax if|syntax siz
-15 tells comprehension|tells expir|tells highest|tells postman|tells sampl|w audienc|w compil|w evidenc|w init
-15 w january|w lambda|w literal|w punctuation|w replaceall|w shift|w simulat|w six|w today|w uneven
-14 advises <talk>|advises enumerat|advises spot|asks eye|asks insid|asks lean|asks remind|asks statement
-14 asks worry|b <said> belong|b <said> fin|b <said> to|b <shown> for|b <shown> may|b ^ each|b ^ me|b ^ rang
-14 b a breath|b a cost|b a lon|b a poker|b a sip|b a thousand|b afraid $|b against all|b agre with|b all pass
-14 b and non|b any cod|b anyth you|b array dot|b as neighbour|b be doing|b be quiet|b big o|b cant <asked>
-14 b cant run|b closer tak|b clu for|b could start|b counter and|b dealer $|b default $|b do next|b eat your
-14 b for yourself|b functool $|b gav it|b giv for|b green <talk>|b hear <talk>|b i giv|b i hand|b idea <shown>
-14 b if and|b imagin $|b integer <odd>|b integer dot|b involv $|b is almost|b is long|b is my|b it say|b keep a
-14 b last thing|b lay out|b leav thi|b lik you|b littl $|b mak nin|b me repeat|b minu <said>|b mov to
-14 b myself $|b nam two|b new one|b nor <odd>|b or ten|b or two|b own thought|b pas and|b peopl wrot
-14 b pepper and|b per <talk>|b person and|b play <shown>|b point in|b program do|b quiz show|b ready when
-14 b shar $|b short <talk>|b sit <facts>|b sit comfortab|b som tim|b start and|b statement <shown>|b stop her
-14 b sum up|b sur i|b test thi|b that do|b that rais|b that subtract|b the diary|b the fiv|b the hidden
-14 b the menu|b the recursion|b the sign|b the worst|b they can|b thi part|b think aloud|b think it|b thos count
-14 b thousand <odd>|b thre tally|b to hand|b to high|b to land|b to leav|b to worry|b twelv of|b twelv to
-14 b twenty fiv|b two that|b two thr|b variabl after|b whatsoever $|b which short|b whil <talk>|b wont <facts>
-14 b word com|b worry $|b wrap the|b writ an|b wrot them|b you figur|b youll <asked>|b your comfortabl
-14 b youv <said>|language by|leads comfortab|leads larg|nothing forty|nothing lift|nothing my|nothing nin
-14 nothing say|plan back|plan that names each|plan that names fill|question python|remark happy|remark problem
-14 remark that names asks|remark when|reports assign|reports differ|reports giv|reports low|reports rely
-14 reports several|reports underscor|requests fre|requests head|requests narrat|requests queu|requests reason
-14 requests sid|requests slip|requests thought|s <said> length|s <shown> apologis|s <shown> mid|s <shown> promis
-14 s <shown> question|s <shown> somewher|s <shown> want|s ^ and|s ^ complain|s ^ follow|s ^ interest|s ^ lambda
-14 s ^ map|s ^ me|s ^ no|s ^ r|s a by|s after until|s an after|s an sequenc|s and other|s array two|s at stag
-14 s both should|s can about|s cant hash|s compar by|s constant on|s doe do|s doesnt to|s end a|s feel it
-14 s fix <said>|s from <said>|s from front|s going your|s happen each|s has land|s hash and|s hold each
-14 s how <shown>|s if be|s index <said>|s is doubl|s keep <said>|s last each|s least about|s let repeat
-14 s many <said>|s me when|s might <shown>|s neither it|s neutral that|s number out|s off the|s on <said>
-14 s on cod|s one fail|s outer <shown>|s plac begin|s play rol|s python <said>|s ready you|s report <shown>
-14 s say from|s sentenc it|s show how|s smaller first|s smaller of|s so i|s stay <shown>|s stop befor|s that all
-14 s that couldnt|s that writ|s the element|s the order|s the youv|s them by|s thing it|s tim averag|s tim which
-14 s to editor|s we do|s we off|s we som|s what would|s whenever want|s who your|s would updat|s yes a
-14 s you comfortab|s you explain|s you so|s youll neither|s your hold|sets up middl|sets up word|syntax a
-14 syntax java|tells alon|tells attribut|tells availabl|tells easi|tells plat|tells sister|tells star|tells writ
-14 w attribut|w fraction|w item|w learn|w narrat|w quiz|w rat|w recursion|w spelt|w through|w whatsoever
-13 advises exist|advises invent|advises minu|advises think|advises typ|asks d|asks design|asks end|asks lead
-13 asks number|asks troubl|b <said> $|b <said> grow|b <said> rais|b <said> reach|b <said> run|b <said> stamp
-13 b <shown> heapq|b <shown> now|b <shown> shar|b <shown> worth|b ^ assum|b ^ fals|b ^ ready|b ^ sav|b ^ search
-13 b ^ silenc|b ^ sketch|b ^ sur|b ^ wanna|b ^ whichever|b ^ would|b a comment|b a hunch|b a moment|b a negativ
-13 b a no|b a regular|b a short|b alway <talk>|b an at|b an hour|b an interest|b and answer|b another sid
-13 b answer with|b are you|b attention $|b be said|b befor the|b believ $|b big <asked>|b both giv|b bucket $
-13 b capital l|b carry the|b cas $|b clock <facts>|b closer <facts>|b cod $|b cod on|b colour $|b com <asked>
-13 b comma between|b comment on|b compar by|b constant $|b depth exceed|b detail $|b dictionary that|b digit $
-13 b dont say|b dot <said>|b editor $|b fewer <said>|b first version|b for bring|b forty <shown>|b from eight
-13 b gav thre|b giv two|b goe forward|b good question|b hav $|b i stay|b idea <facts>|b in mind|b it <said>
-13 b it <shown>|b it later|b it throw|b keep doing|b last one|b longer <shown>|b many <facts>|b may use
-13 b modul <talk>|b next thought|b no rank|b normal $|b often do|b oldest is|b one pair|b only <shown>
-13 b only got|b or run|b other is|b outer <shown>|b own way|b pepper $|b pick it|b pil up|b point twenty
-13 b position you|b pretend <talk>|b python the|b quiet on|b say either|b serv as|b set it|b sip of|b six pas
-13 b someth <odd>|b sys dot|b test it|b test want|b that <odd>|b that away|b that so|b the cas|b the only
-13 b the plat|b the scissor|b the silenc|b the smell|b thes one|b think is|b thousand by|b thousand entry
-13 b throw an|b top of|b try minu|b up thre|b want four|b was it|b was your|b wer about|b what chang
-13 b why <said>|b why that|b worst <asked>|b would still|b you import|b you repeat|b you too|b youd <shown>
-13 guess mayb|guess pas|guess twenty|guess wrong|guess youd|language an|nothing hmm|nothing m|nothing non
-13 nothing run|nothing she|nothing wanna|plan call|plan ready|plan would|remark interval|remark tak
-13 remark that names compar|remark up|remark whenever|reports bracket|reports cam|reports documentation
-13 reports library|reports ninety|reports tabl|requests approach|requests paus|requests shout|requests sign
-13 requests thank|s <said> a|s <said> add|s <said> find|s <said> with|s <shown> an|s <shown> curiou
-13 s <shown> silenc|s ^ add|s ^ all|s ^ arrang|s ^ bucket|s ^ deep|s ^ deepcopy|s ^ oldest|s ^ ready|s ^ round
-13 s ^ said|s ^ sequenc|s ^ sketch|s ^ sorry|s ^ toarray|s a break|s a literal|s a str|s about siz|s and pair
-13 s and the|s are into|s as is|s at your|s been alon|s befor start|s call is|s call mak|s can by|s count they
-13 s do its|s doubl and|s enough one|s fail <shown>|s first your|s fiv seven|s for fiv|s for possibl
-13 s for second|s front the|s go your|s had hand|s hav <said>|s hav preferenc|s hav zero|s hear think|s how app
-13 s how memory|s hundr entry|s i offer|s i weigh|s if and|s if input|s if no|s if would|s input a|s is new
-13 s it minu|s it of|s last fals|s look one|s may ther|s measur <said>|s nin it|s nin thre|s no <shown>
-13 s not been|s not thi|s noth <said>|s of fail|s one now|s our <shown>|s out eleven|s pick wher|s sam <said>
-13 s say sam|s see in|s should back|s silent the|s smallest that|s somewher <shown>|s start zero|s suppos wer
-13 s ten <said>|s ten and|s than second|s that method|s the least|s the library|s the used|s ther but|s thos for
-13 s thousand default|s thre seven|s through <said>|s throw it|s to fresh|s tru <said>|s twenty minut
-13 s underscor the|s unus the|s valu be|s want to|s what do|s what one|s when ready|s when run|s wher that
-13 s with <shown>|s with plac|s would idea|s would use|s wouldnt be|s you add|s you after|s you ready
-13 s you track|s you you|s youv two|sets up colleagu|sets up try|tells acceptabl|tells arraydequ|tells book
-13 tells child|tells shelf|tells styl|tells used|tells verdict|tells wanna|w acceptabl|w appreciat|w bearabl
-13 w chang|w declar|w deliberat|w dequ|w feel|w im|w inf|w myself|w necessari|w summary|w test|w wanna
-12 act asks|advises height|advises keyboard|advises newcomer|advises slic|advises stand|advises structur
-12 asks decision|asks doubt|asks mistak|asks sentenc|asks surpris|asks trac|b <said> about|b <said> how
-12 b <said> know|b <said> out|b <said> underscor|b <said> wher|b <shown> becaus|b <shown> dur|b <shown> im
-12 b <shown> prefer|b <shown> sooner|b ^ cut|b ^ lift|b ^ okay|b ^ pick|b ^ someon|b ^ tempt|b a colleagu
-12 b a position|b about <shown>|b against that|b and hand|b any languag|b approach <asked>|b are count|b as using
-12 b at hand|b at with|b be spent|b beep $|b blank $|b can forget|b canteen $|b caretaker <talk>|b cod run
-12 b compar <said>|b complain if|b const $|b count is|b del and|b depend on|b did <said>|b dont show
-12 b dont worry|b drop a|b drop each|b eight for|b enough <said>|b exact doe|b explain the|b for check
-12 b forward $|b glad that|b going with|b got someth|b guess $|b had not|b halv $|b happy <said>|b her and
-12 b her as|b hold at|b how <facts>|b i <said>|b i keep|b if ther|b ill neither|b im interest|b imagin it
-12 b import <odd>|b in general|b input $|b is that|b item off|b its calm|b its perfect|b last $|b last bit
-12 b lay the|b left over|b length with|b les $|b lin to|b lin would|b long on|b longest $|b mad $|b mak each
-12 b mak for|b may never|b may well|b my <odd>|b nin of|b not count|b now that|b of $|b of earlier|b often each
-12 b one will|b only practic|b our <odd>|b paper and|b pick a|b program stop|b read your|b run <facts>
-12 b sam <odd>|b say out|b say the|b sens to|b she already|b short <shown>|b singl nin|b six on|b sound <odd>
-12 b stay <asked>|b still is|b still want|b stop befor|b term of|b than any|b that bit|b the bracket|b the byt
-12 b the loan|b the lot|b the machin|b the modul|b the plac|b the speaker|b they sit|b theyr all|b thre to
-12 b to drop|b to talk|b trac them|b two billion|b two stand|b typ <shown>|b until its|b used as|b what miss
-12 b whatever you|b whenever <talk>|b with pleasur|b without how|b wrap up|b you longest|b you understand
-12 b your <asked>|b your editor|b your fil|b your part|b zero for|guess thatd|leads behav|leads break
-12 leads entir|leads good|leads repeat|leads seen|nothing a|nothing cut|nothing doe|nothing draw|nothing land
-12 nothing room|plan being|plan blank|plan go|plan half|plan thi|plan today|question if|question put
-12 question zero|remark that names could|reports allow|reports alright|reports inward|reports jealou
-12 reports recursion|reports swear|requests clear|s <said> exist|s <said> her|s <said> over|s <said> part
-12 s <said> together|s <shown> allow|s <shown> cur|s <shown> four|s ^ ahead|s ^ back|s ^ few|s ^ getordefault
-12 s ^ group|s ^ height|s ^ iterabl|s ^ java|s ^ latest|s ^ mark|s ^ parenthes|s ^ tall|s ^ tempt|s ^ then
-12 s ^ trac|s ^ twelv|s ^ verdict|s add to|s already ther|s and pencil|s and them|s and was|s arent to
-12 s as wish|s assum the|s b <shown>|s befor you|s can think|s compar length|s could trac|s decorator functool
-12 s do conclud|s do need|s do what|s doe approach|s doe plan|s doe what|s each when|s find <said>|s finish that
-12 s first off|s first that|s fiv <shown>|s for word|s from length|s gav <shown>|s go that|s goe a|s i confirm
-12 s i speak|s if feel|s if heard|s if went|s in go|s into queu|s is four|s item ther|s ive my|s l the
-12 s leav for|s let at|s littl two|s log for|s mak argument|s me one|s minu million|s no about|s of idea
-12 s of largest|s often you|s only of|s or no|s out step|s peopl them|s quiet your|s rais valueerror|s rang the
-12 s say minut|s say when|s see cod|s see on|s see you|s sens you|s settl for|s soon the|s spell out
-12 s str <said>|s tabl you|s ten on|s that as|s that check|s that someth|s the four|s the pictur|s their join
-12 s ther i|s ther last|s tim over|s to problem|s took longest|s until <shown>|s up in|s when do|s wher other
-12 s which a|s with four|s with idea|s with lin|s without often|s wont whether|s would first|s you feel
-12 s zero it|sets up expect|sets up gav|sets up rais|sets up text|syntax both|syntax import|syntax len
-12 syntax les|syntax on|syntax swap|syntax thre|tells best|tells centr|tells diagonal|tells join|tells new
-12 tells pot|tells screen|tells someon|tells sys|tells tak|tells teacher|w chew|w colleagu|w comma|w const
-12 w eighty|w feedback|w fruit|w indexerror|w jealou|w larger|w leftmost|w recommend|w scan|w sentenc|w stay
-12 w sympathy|w topmost|w what
-11 acts ^ advises|advises element|advises hand|advises left|advises pleas|advises spe|asks depend|asks enter
-11 asks miss|asks return|asks somebody|asks someth|asks stuck|asks tim|asks youv|b <said> hand|b <said> on
-11 b <shown> differ|b <shown> land|b <shown> pleas|b <shown> unus|b ^ anywher|b ^ guilty|b ^ im|b ^ multiply
-11 b ^ r|b ^ thirty|b a fami|b a last|b against every|b all mean|b all thirteen|b all twelv|b an indexerror
-11 b an ordinary|b any old|b are correct|b are your|b around <said>|b as charg|b as i|b be reject|b book that
-11 b by <said>|b cam in|b can listen|b cas pas|b caught that|b continu with|b counter <odd>|b decid whether
-11 b dequ is|b describ $|b describ the|b describ what|b dont <facts>|b enumerat <facts>|b enumerat giv
-11 b ever <talk>|b explain $|b fair <talk>|b favourit $|b first test|b fiv and|b fix <shown>|b four <shown>
-11 b from low|b giv an|b go over|b got an|b green $|b gues $|b guilty as|b had <odd>|b hav an|b how would
-11 b i follow|b idea on|b if your|b in term|b in your|b index it|b insertion <asked>|b insertion order
-11 b into <odd>|b into that|b it <odd>|b it different|b it gav|b its cost|b java and|b judg of|b last met
-11 b last run|b lin seven|b lopsid <shown>|b m $|b manag $|b may <said>|b mention $|b neighbour <odd>
-11 b new arraylist|b next <facts>|b not going|b noth <facts>|b noth is|b o $|b of her|b of work|b on thi
-11 b onc for|b one failur|b one hundr|b otherwis its|b out loud|b over as|b own <asked>|b part her|b pil of
-11 b plu <asked>|b possib <asked>|b problem for|b problem from|b question for|b sam inner|b second <shown>
-11 b send <talk>|b send away|b seven minut|b shall i|b shift $|b should it|b sink $|b slow version|b spac $
-11 b spe <talk>|b speaker $|b stand ther|b that against|b the debrief|b the documentation|b the door|b the entry
-11 b the fil|b the leftmost|b the parenthes|b the sound|b the tray|b the verdict|b the word|b then <odd>
-11 b thi stag|b to a|b to two|b to what|b told $|b tru of|b twenty <talk>|b two and|b two index
-11 b understand the|b voic is|b want to|b watch $|b we got|b we see|b what it|b which also|b which i
-11 b which point|b whil $|b whil tru|b who hasnt|b wider than|b word pepper|b you today|b your <talk>|b your run
-11 b your throat|b yourself as|b youv <facts>|b youv stop|guess halv|guess whether|language for|leads nam
-11 leads writ|nothing among|nothing bles|nothing clu|nothing happy|nothing pleas|nothing sorry|nothing top
-11 plan that names doe|plan that names merg|plan whoever|question number|question would|remark backward
-11 remark depend|remark good|remark guilty|reports amount|reports build|reports choos|reports div
-11 reports question|reports red|reports run|reports spok|reports topic|reports undefin|reports valueerror
-11 reports wrestl|requests breath|requests doll|requests plan|requests sip|requests step|s <said> wher
-11 s <shown> other|s <shown> whatever|s ^ alright|s ^ anywher|s ^ arraydequ|s ^ believ|s ^ brought|s ^ char
-11 s ^ doing|s ^ each|s ^ element|s ^ guilty|s ^ ill|s ^ join|s ^ lay|s ^ replaceall|s ^ show|s ^ till
-11 s ^ version|s ^ visit|s ^ written|s a l|s about on|s an with|s and valu|s answer the|s approach the
-11 s are separat|s as her|s away <shown>|s big of|s brac <said>|s bring up|s by many|s call with|s choic you
-11 s clu now|s cod to|s com as|s comment that|s count fals|s do hand|s doe chang|s doe com|s down its
-11 s each with|s enter <said>|s even <said>|s every against|s expect is|s first fail|s first wher|s fiv a
-11 s floor floor|s for <said>|s for minut|s guilty charg|s had got|s hand i|s hav be|s hav over|s hear your
-11 s i catch|s i out|s i still|s if colleagu|s if need|s in lif|s in rush|s into four|s is someth|s its than
-11 s judg by|s lead ther|s let how|s let see|s look on|s mak new|s me thi|s minut on|s mor how|s mor two
-11 s mov from|s next your|s non which|s of count|s of own|s often every|s often wer|s on mor|s one min
-11 s or about|s other the|s other through|s pas <shown>|s plan to|s rul it|s rul the|s see sam|s sheet paper
-11 s six six|s smallest you|s someth it|s still <shown>|s tabl <shown>|s tak of|s ten <shown>|s than one
-11 s that longer|s that run|s that walk|s the allow|s the pepper|s the valu|s the zero|s ther ten
-11 s think yourself|s thirty in|s thre it|s to about|s to that|s try idea|s two whos|s up few|s want and
-11 s wer for|s what worst|s wher we|s with a|s with afterward|s with at|s with between|s with method|s with slow
-11 s worry the|s would insert|s writ cod|s you aloud|s you any|s you through|s youll be|s your grow|s your know
-11 sets up sort|syntax colon|syntax whil|tells attention|tells crisp|tells dealer|tells help|tells hous
-11 tells literal|tells multiply|tells nam|tells paint|tells pick|tells report|tells somebody|w arraylist|w behav
-11 w comment|w crisp|w debrief|w fallback|w hour|w nonlocal|w pass|w pivot|w request|w run|w shown|w sister
-11 w suspect|w train|w whatever
-10 advises act|advises bigger|advises exact|advises mak|advises rest|asks argument|asks arrangement|asks comment
-10 asks contain|asks counter|asks differ|asks f|asks job|asks look|asks nam|asks pictur|asks print|asks sens
-10 asks sequenc|asks shortest|asks stor|asks trip|b <said> <facts>|b <shown> b|b <shown> blew
-10 b <shown> comprehension|b <shown> day|b <shown> earlier|b <shown> error|b <shown> still|b ^ down|b ^ ein
-10 b ^ expect|b ^ given|b ^ howd|b ^ probab|b ^ reason|b a beep|b a capital|b a floor|b a runtimeerror
-10 b about $|b add a|b age $|b all she|b an <shown>|b and memory|b and only|b and ten|b and why|b any lin
-10 b append $|b argument is|b assign again|b at least|b be different|b be stor|b be thre|b becom of|b believ in
-10 b bench $|b bigger than|b both halv|b cant confirm|b cant giv|b certain $|b check if|b clear to|b com back
-10 b comma $|b compar in|b compar to|b containskey $|b cost of|b do <shown>|b do is|b do thos|b doe for
-10 b doesnt hav|b doing it|b doubl <shown>|b entry is|b enumerat of|b every offic|b evict $|b feel ready
-10 b fil is|b flat $|b for seven|b from <asked>|b from top|b glad your|b has com|b hold the|b how <shown>
-10 b how sur|b i <asked>|b i owe|b if we|b im all|b in it|b in math|b in singl|b in whatever|b inf $
-10 b is <odd>|b is also|b is just|b isnt <asked>|b it <asked>|b it her|b it pass|b it under|b its at|b its fin
-10 b know after|b know when|b know whether|b leav with|b left <odd>|b let stay|b littl over|b me too|b mean for
-10 b memory <asked>|b minut <shown>|b moment when|b nam <talk>|b next mov|b next step|b nil $|b nin cas
-10 b nin pas|b no clu|b non then|b not for|b number com|b of up|b on duty|b one addition|b one cas|b one hav
-10 b one with|b org <shown>|b paper $|b per <facts>|b persuad me|b pick any|b plac in|b pleasur to|b point ten
-10 b put to|b python yes|b queu and|b rather <talk>|b return for|b rim of|b say mor|b setrecursionlimit <shown>
-10 b should <shown>|b singl quot|b sit next|b slow <talk>|b smallest <facts>|b someth <said>|b someth off
-10 b sort your|b stamp $|b stranger to|b talk about|b test say|b that count|b that fill|b that when
-10 b the argument|b the built|b the earliest|b the match|b the sentenc|b the situation|b thermometer $
-10 b thermometer <talk>|b thi problem|b think out|b thre of|b tiny <shown>|b to drink|b to hurry|b to read
-10 b to trust|b tonight $|b top to|b touch for|b try with|b two element|b up just|b up on|b upper <shown>
-10 b us <shown>|b us to|b valu could|b valueerror $|b very most|b was two|b wer one|b what sort|b which letter
-10 b which respect|b which thre|b whichever you|b whos <odd>|b with <shown>|b with everyth|b with six|b with ten
-10 b with whatever|b wont occur|b work through|b worst cas|b wrap <asked>|b you act|b you her|b you sit
-10 b you spell|b you yourself|b your decision|b your draw|b your pick|b your result|b your speaker
-10 context nothing|guess anyth|guess bucket|language call|leads everyth|leads voic|n <said> 1|nothing expect
-10 nothing kay|nothing rather|plan card|plan that names let|plan that names push|plan that names up|question fals
-10 question treat|remark anywher|remark loud|remark nam|remark ready|remark yep|reports abov|reports binarysearch
-10 reports box|reports breakfast|reports carry|reports chanc|reports charat|reports craft|reports creativ
-10 reports gather|reports imagin|reports mark|reports nil|reports number|reports pop|reports split|reports stay
-10 reports syntax|reports tuesday|requests bracket|requests handful|requests memory|requests russian
-10 requests today|s <said> are|s <said> most|s <said> now|s <said> siz|s <said> whenever|s <shown> link
-10 s <shown> next|s <shown> one|s <shown> print|s ^ appreciat|s ^ begin|s ^ del|s ^ float|s ^ howd|s ^ int
-10 s ^ itd|s ^ o|s ^ pointer|s ^ propos|s ^ reason|s ^ rid|s ^ seventh|s ^ she|s ^ spread|s ^ stranger
-10 s ^ task|s ^ underscor|s ^ wip|s ^ youll|s a who|s about you|s after a|s after fourth|s again again
-10 s an cant|s and non|s and wher|s another with|s apart the|s at as|s at moment|s at problem|s best us
-10 s box the|s by argument|s by hundr|s by or|s can zero|s compar identity|s do talk|s do ther|s dur <shown>
-10 s each held|s eight two|s even can|s few <shown>|s few of|s fewer two|s giv <shown>|s hav sip|s he it
-10 s hear about|s hop is|s how do|s how one|s i zero|s in quot|s in walk|s index on|s into by|s is big
-10 s its method|s its with|s keep loop|s keep on|s lik see|s log in|s mark the|s may as|s may below|s may it
-10 s me now|s me onc|s me or|s method at|s nam <said>|s never <shown>|s nin and|s non them|s not stretch
-10 s not yet|s noth <shown>|s of youd|s onc reach|s only is|s opener the|s or by|s out half|s owe <shown>
-10 s pair a|s play through|s point <said>|s point one|s possibl of|s quiet you|s rais indexerror
-10 s rais runtimeerror|s receiv <shown>|s remember one|s repeat <said>|s result in|s say is|s separat for
-10 s separat ther|s should equal|s sign the|s sip water|s sit any|s smallest for|s someon it|s sort thing
-10 s stranger each|s swap for|s ten are|s test all|s that be|s that for|s that story|s that to|s the becaus
-10 s the day|s the wherever|s ther hurry|s think it|s think loud|s thre from|s through lin|s to mind|s to on
-10 s to penny|s top bottom|s toward infinity|s two fail|s until <said>|s until speak|s up about|s up thre
-10 s us <shown>|s want know|s was becaus|s what into|s with index|s with position|s with up|s would hold
-10 s would mind|s you such|s your be|s your go|sets up end|sets up red|syntax sinc|syntax squar|tells away
-10 tells caller|tells fals|tells glad|tells goe|tells held|tells patch|tells remain|tells stal|tells strip
-10 tells tabl|tells written|w alon|w alter|w ampersand|w banana|w binarysearch|w child|w cod|w confirm|w craft
-10 w creativ|w detail|w dozen|w fifth|w functool|w howd|w lay|w lie|w longest|w market|w mayb|w ninety
-10 w ordinary|w org|w pick|w reviewer|w runtimeerror|w scatter|w stal|w tray|w weekend
-9 acts requests tells|advises complet|advises glas|advises nastiest|advises repeat|advises stay|advises worry
-9 asks along|asks caller|asks compar|asks draw|asks fact|asks fall|asks fil|asks length|asks order|asks party
-9 asks reach|asks sheet|asks test|b <said> chang|b <said> lik|b <said> one|b <said> which|b <said> zero
-9 b <shown> dont|b <shown> enjoy|b <shown> giv|b <shown> len|b <shown> light|b <shown> read|b <shown> said
-9 b <shown> stop|b <shown> two|b <shown> we|b <shown> wer|b <shown> whatsoever|b ^ bad|b ^ heap|b ^ high
-9 b ^ lay|b ^ loop|b ^ show|b ^ will|b a chocolat|b a colon|b a continent|b a counter|b a refere|b a slic
-9 b a valu|b acros the|b add or|b alright $|b and an|b and chang|b and giv|b and isnt|b and six|b and sort
-9 b another twenty|b arent in|b as memory|b at when|b be up|b being ther|b between <said>|b big word|b bit $
-9 b bool $|b box with|b cam out|b can loop|b can writ|b can your|b cant go|b cas fail|b catch up|b cod point
-9 b comfortabl <facts>|b confirm it|b continent $|b cost with|b could that|b count them|b defend it|b don the
-9 b dont mind|b dont read|b dot length|b down first|b eaten $|b eight on|b even be|b every <talk>|b every loan
-9 b every other|b far end|b feed it|b feel <talk>|b few minut|b fifteen minut|b fil doesnt|b for one
-9 b fresh one|b from me|b given $|b given <shown>|b go ahead|b grow with|b hand back|b happen <talk>
-9 b has already|b heard $|b her one|b higher $|b hop it|b how com|b import sys|b intend $|b interviewer $
-9 b into one|b is absent|b isnt allow|b it count|b its for|b javascript $|b jumbl $|b jump to|b keep out
-9 b least <asked>|b let <asked>|b lin twelv|b linear in|b loop to|b loud what|b mak do|b many <talk>|b map $
-9 b mayb $|b met each|b mm <talk>|b mm hm|b my grandfather|b napkin $|b nasty $|b neighbour on
-9 b neither <asked>|b new array|b no wish|b now $|b o n|b of russian|b one breath|b one pass|b one unbroken
-9 b one unus|b only a|b original $|b other are|b outsid of|b over for|b pair may|b parameter $|b peopl writ
-9 b plac $|b plain word|b pleasant <talk>|b reason for|b right her|b ring of|b round of|b say which|b see som
-9 b select $|b separat $|b serv $|b sery of|b set $|b several <shown>|b she just|b shop $|b short word
-9 b silent $|b slid it|b smaller version|b som <talk>|b statement say|b stay quiet|b str <facts>|b such stretch
-9 b such thing|b test youd|b that from|b that we|b the audienc|b the dealer|b the detail|b the eighth
-9 b the iterabl|b the method|b the mic|b the photo|b the simpl|b the valu|b their neighbour|b them pass
-9 b they do|b thre dot|b to end|b to explor|b to finish|b to shift|b traffic <odd>|b traffic light|b two wer
-9 b under <talk>|b valu of|b verdict $|b when their|b wher one|b which order|b which sequenc|b whil longer
-9 b with rang|b wont confirm|b you got|b you imagin|b you of|b you over|b you right|b you sleep|b your claim
-9 b your estimat|b your question|b zero $|guess hm|guess she|language as|language put|leads along|leads day
-9 leads halv|leads long|leads longer|leads settl|nothing bracket|nothing everywher|nothing folder|nothing heap
-9 nothing map|nothing pictur|nothing quick|nothing shout|nothing sketch|nothing somebody|nothing suppos
-9 nothing though|nothing two|nothing what|nothing wher|nothing zero|plan let|plan that names advises
-9 plan that names as|plan that names you|question cur|question equal|question lik|question question|question thes
-9 remark fiv|remark i|remark that names halv|remark which|reports appreciat|reports bin|reports brok
-9 reports character|reports compil|reports connect|reports counter|reports drill|reports fifth|reports height
-9 reports keyerror|reports lock|reports monday|reports negativ|reports nod|reports occur|reports partner
-9 reports person|reports pleas|reports rat|reports sock|reports steer|reports whistl|requests argument
-9 requests bar|requests chocolat|requests easy|requests good|requests hand|requests heap|requests train
-9 requests wrong|s <said> call|s <said> it|s <said> kept|s <said> squar|s <shown> expect|s <shown> few
-9 s <shown> gav|s <shown> item|s <shown> million|s <shown> pair|s <shown> plac|s <shown> plu|s <shown> twic
-9 s <shown> uniqu|s <shown> valu|s ^ apologiz|s ^ bad|s ^ builtin|s ^ card|s ^ clu|s ^ fit|s ^ fourth|s ^ in
-9 s ^ javascript|s ^ may|s ^ otherwis|s ^ separat|s ^ thermometer|s ^ tupl|s ^ us|s ^ weigh|s a colleagu
-9 s a tre|s about sam|s accord the|s and cam|s and run|s and still|s are on|s arent anywher|s as key
-9 s at about|s at bottom|s be for|s befor add|s break you|s build <said>|s by count|s can anyth|s cant out
-9 s carry as|s cas is|s charat the|s com with|s cost <shown>|s deepcopy the|s do another|s do thre|s dont into
-9 s error your|s ever ther|s fail is|s figur it|s find in|s first from|s fiv six|s follow cod|s for both
-9 s for point|s for when|s four of|s fun <shown>|s gather <said>|s glas water|s go again|s happen everyon
-9 s has least|s hav mak|s i every|s i from|s i rat|s if found|s if sum|s ill back|s im <shown>|s in bracket
-9 s in test|s in third|s in trac|s index with|s information you|s it com|s its plac|s ive wish|s know you
-9 s last on|s latest <shown>|s let com|s low high|s mak with|s million a|s mov if|s my had|s nest <shown>
-9 s no com|s of choic|s of dict|s of exercis|s of hav|s of pas|s of typ|s of would|s on napkin|s on of
-9 s on third|s onc <said>|s one was|s out what|s pas as|s per and|s plu <shown>|s precis <shown>
-9 s problem <shown>|s right it|s run on|s say you|s sery <shown>|s set the|s seven <shown>|s seven eight
-9 s stat your|s statement it|s sys <said>|s ten or|s test befor|s than are|s that claim|s that great|s that i
-9 s that longest|s that sens|s that sort|s that thre|s the bring|s the sampl|s the sentenc|s the yourself
-9 s thi leav|s think her|s think russian|s thousand can|s tim memory|s tim one|s to stuck|s trac for|s try to
-9 s two even|s two of|s two sign|s two use|s us the|s version the|s version thi|s walk through|s want break
-9 s we put|s wer least|s wer you|s which mak|s which might|s window the|s with bracket|s with by|s with nin
-9 s with other|s word the|s would keep|s would rather|s would run|s would smaller|s writ if|s you enough
-9 s you say|s youd me|s your still|s zero thre|sets up giv|sets up use|syntax doe|syntax remov|syntax ther
-9 tells accept|tells cat|tells concern|tells dot|tells draw|tells editor|tells humor|tells integer
-9 tells interview|tells kinder|tells neat|tells offer|tells positiv|tells primitiv|tells produc|tells rang
-9 tells updat|w character|w complain|w computer|w continent|w conversation|w defin|w demand|w deny|w doing
-9 w duplicat|w eighth|w enjoy|w fil|w grandfather|w humor|w iterat|w lazy|w math|w paper|w pars|w rephras
-9 w roof|w separat|w sunny|w tru|w unit|w util
-8 act tells|acts sets up advises|advises banana|advises enough|advises going|advises handy|advises miss
-8 advises outer|advises seen|advises strok|advises tak|advises wherever|asks amount|asks defend|asks expensiv
-8 asks low|asks sleep|asks suit|asks term|asks today|asks typ|asks u|asks v|b <said> doe|b <said> index
-8 b <said> thre|b <said> wear|b <shown> afterward|b <shown> along|b <shown> bad|b <shown> chair|b <shown> cost
-8 b <shown> gav|b <shown> must|b <shown> they|b <shown> twenty|b ^ <asked>|b ^ append|b ^ choos|b ^ enumerat
-8 b ^ float|b ^ foreach|b ^ grab|b ^ humour|b ^ ill|b ^ join|b ^ possibl|b ^ tie|b ^ total|b ^ tupl|b ^ undo
-8 b ^ verdict|b ^ worry|b a breadth|b a dozen|b a nod|b a search|b about cost|b all is|b all nin|b all your
-8 b alway has|b among them|b an a|b and show|b any that|b any troubl|b any you|b are red|b argument $|b as one
-8 b as they|b at all|b attempt $|b back <odd>|b bear with|b but no|b caller $|b cant hand|b cas fiv|b cent $
-8 b certain about|b chang for|b choos a|b circl around|b com into|b congratulation $|b constant <asked>
-8 b couldnt see|b d $|b decision $|b decision is|b deepcopy from|b design $|b didnt <odd>|b do ther|b dont hav
-8 b dot <asked>|b drop off|b each in|b each way|b eleven of|b enjoy the|b enough talk|b enumerat $
-8 b enumerat <shown>|b few of|b fil and|b first <said>|b foggy $|b forget the|b goe <shown>|b good thing
-8 b half our|b hand <said>|b happen on|b has chang|b has six|b heard from|b hold <facts>|b how might
-8 b humour me|b i <odd>|b i am|b i believ|b im a|b im gonna|b im still|b import <said>|b index minu|b is i
-8 b is les|b it mean|b it nor|b itll be|b its all|b its quiet|b ive not|b just <shown>|b kid join
-8 b lambda that|b last <asked>|b later on|b learn from|b leav open|b let hop|b librarian $|b link $
-8 b listen with|b littl <asked>|b littl <shown>|b look after|b loud $|b many ther|b mean in|b meantim $
-8 b menu $|b messag $|b microphon <odd>|b might that|b much is|b much longer|b my attention|b my interview
-8 b my own|b near $|b nic and|b no from|b no rol|b non of|b not how|b of twelv|b on <asked>|b on four
-8 b onc its|b one out|b one right|b one twenty|b opinion out|b our <facts>|b out whether|b own pac|b pair insid
-8 b pick thre|b plan in|b point eight|b ponder $|b pop the|b positiv <shown>|b put a|b rest $|b rough $
-8 b run anyth|b sam length|b seen a|b separat <talk>|b seventeen $|b should slow|b six with|b som <shown>
-8 b someth els|b sooth $|b sort $|b spoil your|b statement has|b stop becaus|b stop wher|b str of|b strip of
-8 b sur are|b tak <said>|b tak car|b than ther|b that better|b that i|b that our|b that someth|b the bin
-8 b the book|b the fifth|b the last|b the meantim|b the parameter|b the pleasur|b the rear|b ther is
-8 b thes thing|b think its|b thirty one|b though not|b thought on|b thre <odd>|b thre <shown>|b thre the
-8 b thre was|b through $|b to another|b to differ|b to fifty|b to prov|b to work|b too loud|b trac a
-8 b treat you|b tru about|b two wher|b understand you|b until one|b up fiv|b variabl <facts>|b variabl on
-8 b very least|b we should|b well <facts>|b what keep|b whatever <facts>|b when your|b wher had|b wher i
-8 b wher thos|b which situation|b whichever <facts>|b who in|b why thi|b with i|b with my|b with twenty
-8 b without one|b word banana|b would chang|b wrestl with|b year $|b you as|b you claim|b you confident
-8 b you select|b you settl|b you sketch|b youd writ|b youll hav|b your allow|b your headset|b zero too
-8 guess about the language array|guess about the language each|guess about the language its
-8 guess about the language no|guess for|language add|language either|language id|leads contain|leads mind
-8 leads work|nothing round|nothing silenc|nothing touch|nothing your|plan count|plan for|plan neighbour
-8 plan okay|plan that names is|plan that names okay|plan youd|question could|question neither|question several
-8 question unles|remark enjoy|remark fals|remark python|remark that names from|remark that names then
-8 remark upper|remark v|reports append|reports constant|reports disagre|reports exercis|reports exist
-8 reports fac|reports inf|reports interviewer|reports lean|reports patient|reports plenty|reports python
-8 reports rais|reports separat|reports set|reports shrink|reports sign|reports silenc|reports sooth
-8 reports sphinx|reports strik|reports sympathy|requests block|requests finger|requests hop|requests pick
-8 requests shar|s <said> hashabl|s <said> or|s <said> their|s <said> thos|s <shown> argument|s <shown> cod
-8 s <shown> fail|s <shown> might|s <shown> ran|s <shown> show|s <shown> think|s <shown> us|s <shown> watch
-8 s <shown> you|s ^ agre|s ^ convinc|s ^ foreach|s ^ hear|s ^ humour|s ^ linkedhashmap|s ^ long|s ^ need
-8 s ^ object|s ^ partner|s ^ persuad|s ^ phon|s ^ ran|s ^ red|s ^ silent|s ^ tie|s ^ twin|s a sheet|s abl do
-8 s after parameter|s all small|s an may|s an str|s and is|s and memory|s argument the|s as pleas|s as second
-8 s at than|s be judg|s been thi|s befor pres|s behind <shown>|s being for|s by is|s call without|s can read
-8 s carry the|s clu the|s cod befor|s com to|s could draw|s could say|s count one|s depend how|s do add
-8 s do stand|s doe mean|s doe occur|s dot for|s drop first|s end in|s exception the|s finish tim|s first look
-8 s for tall|s for thought|s full from|s greater the|s half the|s halv <shown>|s has thousand|s hear youd
-8 s her well|s how longer|s how ther|s i that|s id you|s if help|s if understood|s in meantim|s in sens
-8 s is heart|s is saf|s it away|s it comparator|s keep with|s last again|s last look|s les on|s let thre
-8 s linear the|s listen you|s mad <said>|s may twic|s me thre|s me you|s miss your|s my out|s nam a|s no i
-8 s no then|s nor i|s of last|s of should|s on end|s on long|s one didnt|s one twenty|s opinion of|s or in
-8 s order your|s over str|s pas that|s pas the|s photo <shown>|s pick up|s problem the|s promis the|s put asid
-8 s remov <said>|s row <shown>|s search a|s seven of|s shar the|s sid work|s small pas|s someon the
-8 s someth you|s soon it|s suit <shown>|s suppos want|s talk it|s than that|s that call|s that fair|s that on
-8 s that unus|s the banana|s the gav|s the happen|s the moment|s the parameter|s the pass|s the suggest
-8 s the third|s the today|s the want|s them hashabl|s ther for|s ther non|s thes two|s they from|s thi giv
-8 s through one|s to end|s to interview|s to thre|s trac on|s tru your|s try <shown>|s turn <said>|s two fiv
-8 s two mor|s valu <said>|s valu a|s version twenty|s way is|s when tim|s wher two|s whil <said>|s why think
-8 s with six|s with valu|s would defend|s would stor|s writ i|s you certain|s you eight|s you for|s you hav
-8 s you last|s you met|s you mind|s you new|s you run|s you seen|s you wrap|s you youv|s your might|s your pac
-8 s your was|s your welcom|sets up error|sets up heap|sets up instead|sets up queu|sets up throw|syntax extend
-8 syntax float|syntax foreach|syntax insid|syntax python|syntax reslic|tells <said>|tells account|tells anyth
-8 tells combin|tells cook|tells defin|tells eras|tells failur|tells hashabl|tells instant|tells locat|tells mer
-8 tells nicht|tells old|tells overwrit|tells rub|tells shed|tells volum|w agre|w anyon|w apology|w bench
-8 w brok|w charger|w ches|w counterpart|w every|w fami|w football|w foreach|w library|w maintain|w meantim
-8 w merg|w mind|w nicht|w outsid|w pac|w ponder|w python|w rattl|w remov|w renam|w send|w several|w shop
-8 w sing|w son|w sooth|w sphinx|w week
-7 acts advises requests|advises breath|advises expression|advises fit|advises hom|advises let|advises lying
-7 advises order|advises pepper|advises pick|advises regular|advises settl|asks asid|asks best|asks buy
-7 asks enough|asks hear|asks involv|asks join|asks next|asks prov|asks reckon|asks stat|asks suspect
-7 b <said> as|b <said> her|b <said> item|b <said> still|b <shown> about|b <shown> agr|b <shown> com
-7 b <shown> doe|b <shown> explor|b <shown> fail|b <shown> hit|b <shown> mak|b <shown> untouch|b <shown> wasnt
-7 b ^ alright|b ^ arraydequ|b ^ comma|b ^ def|b ^ eighty|b ^ i|b ^ lucky|b ^ nought|b ^ pas|b ^ perhap
-7 b ^ seventy|b ^ shall|b ^ slow|b ^ within|b a <odd>|b a chang|b a clas|b a computer|b a fiv|b a for
-7 b a menu|b a rough|b a shallow|b a strok|b about one|b all <shown>|b all her|b alway enough|b and check
-7 b and delet|b and i|b and merg|b and try|b and two|b append it|b approach do|b are fiv|b are thos
-7 b argu that|b argument <shown>|b as separat|b assign the|b at me|b back of|b be stuck|b behind the
-7 b being <said>|b book by|b bool that|b bracket with|b certain that|b char at|b choic with|b clock say
-7 b cod compar|b colon <said>|b compar <shown>|b comparator to|b consist of|b container slash|b cost on|b def $
-7 b dictionary and|b discard $|b do on|b do we|b doesnt fit|b dont know|b down and|b down the|b dur a
-7 b each possibl|b earlier <odd>|b end <talk>|b enjoy <talk>|b enumerat <talk>|b enumerat around|b ever <facts>
-7 b expect <shown>|b explain that|b fail <shown>|b feel <facts>|b feel fre|b fell over|b fin as|b first argument
-7 b first insert|b fiv in|b for mak|b for som|b four are|b four with|b friend of|b from nin|b goe <talk>
-7 b good company|b got tim|b half hour|b has only|b hasnt been|b her <odd>|b his <talk>|b hold two|b i do
-7 b i promis|b i remember|b idea is|b indexerror in|b invent thre|b is among|b is at|b is open|b is precis
-7 b isnt part|b it aloud|b it rais|b it said|b it too|b kept <odd>|b kept <shown>|b l after|b largest input
-7 b last chang|b lip are|b longest <shown>|b look back|b loop on|b lucky you|b may also|b minut are
-7 b miss <odd>|b mouth <odd>|b mouth shut|b much of|b my card|b my end|b my fac|b my old|b my poker
-7 b my thermometer|b newcomer <talk>|b nin in|b no $|b normal to|b null $|b occur $|b on it|b on thre
-7 b one after|b one arriv|b one away|b only good|b onto the|b open yet|b or <said>|b paint a|b pas now
-7 b past thirty|b plan is|b pop <facts>|b postman who|b program <asked>|b put two|b queu $|b r $|b rather let
-7 b rather watch|b recent version|b rely on|b rep is|b salt $|b sampl <shown>|b say aloud|b say when
-7 b sentenc $|b sentenc of|b smallest <said>|b sock $|b som mor|b spe at|b speak to|b stay equal|b stay neutral
-7 b stay silent|b still remember|b str $|b strip with|b stuck for|b sympathy $|b team $|b thank $|b that isnt
-7 b that open|b that pass|b the <odd>|b the bench|b the button|b the def|b the fallback|b the fun|b the heap
-7 b the longest|b the report|b the wish|b the zero|b they need|b thi <asked>|b thi and|b thi task|b thi would
-7 b third cas|b thirty fiv|b thre cas|b throw $|b tim gon|b tim is|b tim today|b to continu|b to convinc
-7 b to nod|b to paus|b to somebody|b to someon|b took you|b toward <shown>|b tru to|b tupl can
-7 b underscor between|b until a|b use <said>|b variabl hold|b version you|b wait at|b we <odd>|b we carry
-7 b wer <facts>|b wer insert|b wer word|b what draw|b what follow|b what order|b what wer|b whatever <talk>
-7 b which <asked>|b which half|b whoever is|b wish ther|b would ther|b would thos|b wrong <talk>|b you enjoy
-7 b you last|b you pick|b you propos|b your build|b your last|b your mov|b your sort|b youv written|b zero to
-7 guess about the language what|guess hmm|language offer|language zero|leads finish|leads question|leads read
-7 leads sit|leads want|nothing an|nothing sid|nothing welcom|nothing writ|plan advises|plan lucky|plan settl
-7 plan step|plan that names can|plan to|question ah|question do|question gap|question miss|question possibl
-7 question stay|remark every|remark mak|remark many|remark off|remark thank|remark that names at
-7 remark that names join|remark that names tak|remark thi|remark whoever|reports audienc|reports besid
-7 reports blank|reports cach|reports describ|reports float|reports infinity|reports insid|reports mat
-7 reports pas|reports proposal|reports real|reports remov|reports situation|requests allow|requests bit
-7 requests light|requests loud|requests print|requests tomorrow|requests version|requests whenever
-7 s <said> argument|s <said> how|s <said> i|s <said> item|s <said> mak|s <said> say|s <said> welcom
-7 s <said> whil|s <shown> certain|s <shown> day|s <shown> fals|s <shown> feel|s <shown> near|s <shown> replac
-7 s <shown> separat|s <shown> talk|s <shown> they|s <shown> throw|s <shown> to|s <shown> troubl|s <shown> window
-7 s ^ <shown>|s ^ breath|s ^ curiou|s ^ eighty|s ^ fellow|s ^ fil|s ^ guess|s ^ hunt|s ^ jot|s ^ messag
-7 s ^ never|s ^ perhap|s ^ repeat|s ^ someon|s ^ sys|s ^ today|s ^ try|s a argument|s a copy|s a hav|s a if
-7 s a now|s a pil|s a sentenc|s a with|s a yet|s abov def|s ahead <shown>|s all pass|s aloud you|s alright you
-7 s alway one|s an <shown>|s and may|s and now|s and stand|s and thre|s are that|s at for|s at lin|s be twic
-7 s becom the|s big that|s book <shown>|s both the|s by statement|s byt and|s cas through|s check on
-7 s clear you|s clos <shown>|s cod ther|s comfortabl on|s complain it|s container <said>|s could show
-7 s cross com|s decid yourself|s do meet|s do your|s doubl a|s drop the|s each or|s ein ist|s for back
-7 s for caller|s for hundr|s for largest|s four i|s from statement|s giv an|s good a|s got that|s halv the
-7 s hav differ|s havent from|s hear it|s how round|s how think|s i see|s i with|s if follow|s if in|s if stop
-7 s in by|s in fail|s in it|s in kitchen|s in old|s in parenthes|s in seven|s in six|s in standard|s in worst
-7 s insid another|s is oldest|s it also|s it its|s it null|s it off|s it undefin|s its nic|s keep opinion
-7 s know <said>|s last that|s mad one|s many them|s my are|s my fac|s my shut|s nam part|s neither should
-7 s no among|s now a|s now then|s of halv|s of plan|s of step|s onc had|s only first|s or the|s out alway
-7 s out eight|s out youd|s paint one|s part thi|s past two|s pick <shown>|s produc <shown>|s r c|s rely it
-7 s say are|s say on|s say onc|s say what|s seven and|s shall leav|s should thre|s slic run|s sort the
-7 s spe all|s spread the|s statement the|s stay my|s stay quick|s that clear|s that got|s that nam|s the giv
-7 s the got|s the how|s the mak|s the next|s ther and|s ther built|s ther in|s ther too|s tim with|s to someth
-7 s to talk|s to ther|s two it|s two only|s us a|s us it|s variabl the|s want compar|s was hardest|s way the
-7 s we leav|s wer insert|s wev the|s what doing|s what of|s whenever settl|s whether all|s which took
-7 s with all|s with fiv|s with stamp|s with two|s work when|s worst for|s would on|s would pick|s would try
-7 s you another|s you assum|s you byt|s you check|s you element|s you most|s you over|s you sleep|s you typ
-7 s your com|s your handl|s your said|s your see|s your today|syntax theyr|tells answer|tells anywher
-7 tells calm|tells cas|tells climb|tells colour|tells convert|tells declar|tells duplicat|tells entir
-7 tells everyth|tells fallback|tells forth|tells gues|tells kick|tells languag|tells letter|tells newcomer
-7 tells nonlocal|tells radio|tells road|tells simp|tells slot|tells tea|tells text|tells thrown|w agreement
-7 w arrang|w bag|w couldv|w cur|w customer|w daughter|w deal|w dominat|w eat|w equal|w flat|w fmt
-7 w freshest|w grandmother|w height|w involv|w iteration|w my|w new|w object|w patch|w pleas|w proposal
-7 w rely|w rescu|w sceptical|w shallow|w slot|w teammat|w tie|w tir|w underscor|w until|w whiteboard
-6 acts ^ reports|acts advises sets up|advises approach|advises array|advises comma|advises doubl|advises entry
-6 advises fresh|advises insert|advises item|advises pour|advises queu|advises use|asks|asks argu|asks branch
-6 asks halfway|asks lying|asks piec|asks position|asks rul|asks select|b <said> add|b <said> all|b <said> do
-6 b <said> happen|b <said> later|b <said> round|b <said> wherever|b <said> whichever|b <shown> another
-6 b <shown> answer|b <shown> as|b <shown> neednt|b <shown> sixty|b <shown> suit|b <shown> threw|b ^ accord
-6 b ^ deepcopy|b ^ feel|b ^ forgiv|b ^ greet|b ^ happy|b ^ hey|b ^ hunt|b ^ in|b ^ is|b ^ mayb|b ^ nam
-6 b ^ patienc|b ^ persuad|b ^ pretend|b ^ rub|b ^ rush|b ^ scan|b ^ separat|b ^ under|b a and|b a claim
-6 b a comprehension|b a concret|b a real|b a test|b a whol|b a yes|b about halfway|b add one|b all ear
-6 b alway <shown>|b an empty|b and <asked>|b and a|b and fourteen|b and never|b and pas|b and walk|b and we
-6 b answer that|b any $|b any equal|b any two|b are low|b are possibl|b arent any|b ask of|b aunt $|b back to
-6 b be anywher|b be assign|b be scatter|b befor a|b bother you|b byt position|b call <asked>|b cam through
-6 b can defend|b can explain|b can imagin|b card <talk>|b cas are|b check your|b choic is|b claim about
-6 b closer <shown>|b comment <talk>|b constant tim|b cost to|b curiou $|b d <odd>|b daughter <talk>|b decid so
-6 b delet <odd>|b disagre $|b do at|b do thre|b doesnt pars|b dont comment|b doubl check|b draw yourself
-6 b duplicat $|b each <facts>|b earlier <talk>|b earliest <facts>|b edg $|b els and|b entir <asked>|b equal $
-6 b expect from|b expect to|b explain <talk>|b fac for|b fall off|b far $|b fiv pas|b fiv was|b for positiv
-6 b for quit|b for think|b forty two|b fraction $|b giv <facts>|b goe for|b going <talk>|b going on
-6 b gon <talk>|b green acros|b grow when|b half is|b has $|b hav no|b hav on|b havent got|b he did|b hear wher
-6 b height $|b hey $|b hidden <facts>|b hold any|b hold back|b however <odd>|b if <facts>|b if i|b if thi
-6 b im leav|b in <odd>|b in enumerat|b in functool|b int <talk>|b is ever|b is halfway|b is on|b is put
-6 b is run|b it already|b it nam|b it out|b it stop|b its linear|b keep talk|b keep their|b keep your
-6 b languag you|b learn how|b leav for|b left one|b left with|b library $|b lin as|b lin look|b loop onc
-6 b mak $|b mak your|b may hav|b may i|b me befor|b me today|b mean by|b meet you|b might break|b might you
-6 b minut mor|b minut still|b moment doe|b moment to|b never after|b never hav|b no to|b odd <asked>
-6 b of distinct|b of fourteen|b of thing|b okay with|b older $|b on <talk>|b on whenever|b one alway
-6 b one being|b one each|b one item|b one minut|b or isnt|b out <talk>|b out your|b over a|b own sort
-6 b paper <odd>|b part <talk>|b pas it|b pay with|b pick four|b plac <talk>|b prefer to|b proces $
-6 b program <talk>|b program would|b python stop|b python thre|b quiet until|b rais $|b rather quiet
-6 b real <talk>|b recent $|b recursion <talk>|b reject $|b return how|b round <said>|b run a|b run over
-6 b saf to|b said you|b sam content|b sam goe|b scribbl them|b see as|b see someth|b seen of|b separat by
-6 b separat even|b set <talk>|b settl $|b settl in|b shift the|b short break|b shown $|b shuffl the
-6 b sinc every|b sister $|b smallest input|b solution <talk>|b somewher els|b sound all|b spend them
-6 b stand <talk>|b start again|b step do|b step of|b still for|b still understand|b stop just|b stop me
-6 b suppos a|b suppos one|b sys <talk>|b sys modul|b talk whil|b ten second|b test can|b that comparison
-6 b that each|b that situation|b that wasnt|b the array|b the extrem|b the fraction|b the ninety|b the ninth
-6 b the part|b the rul|b the session|b the sys|b their <talk>|b then two|b ther arent|b ther replaceall
-6 b they all|b they are|b they be|b they never|b thi idea|b thi version|b thing you|b thing youd
-6 b thirteen <talk>|b though it|b thre ther|b till it|b to about|b to maintain|b to mind|b to skip|b to tidy
-6 b to weigh|b took <talk>|b touch one|b toward zero|b trac $|b unbroken <talk>|b unbroken stretch|b unclear $
-6 b until then|b vanish $|b version is|b want back|b want one|b was <odd>|b wast $|b welcom <shown>
-6 b wer <asked>|b wer ten|b what sens|b when <said>|b wherever it|b whether it|b which of|b which one
-6 b which way|b who doesnt|b with fifteen|b with interest|b wont catch|b word abba|b word when|b would an
-6 b would it|b wouldnt <facts>|b writ any|b wrong <facts>|b you <facts>|b you either|b you left|b you met
-6 b you predict|b you produc|b you unit|b you weigh|b youd try|b your mak|b your typ|b your welcom|b zero you
-6 context plan|context question|guess about the language sys|guess its|guess my|guess sort|guess sur
-6 language empty|language get|language on|language whichever|leads catch|leads hold|leads nobody|leads reach
-6 leads troubl|leads volum|nothing cabinet|nothing eighty|nothing not|nothing oh|plan greet|plan kind
-6 plan that names walk|question as|question between|question four|question ive|question leads|question shall
-6 remark bracket|remark corner|remark given|remark speak|remark that names walk|remark that names when
-6 remark that names why|remark who|reports believ|reports card|reports fil|reports fit|reports flat
-6 reports frustrat|reports getordefault|reports grandfather|reports heard|reports hey|reports hop|reports lambda
-6 reports mayb|reports packag|reports pars|reports persuad|reports proportion|reports result|reports review
-6 reports snip|reports sur|reports wast|requests book|requests com|requests going|requests loan|requests sens
-6 s <said> insid|s <said> present|s <said> rang|s <said> return|s <shown> arriv|s <shown> blew|s <shown> broken
-6 s <shown> card|s <shown> ever|s <shown> his|s <shown> hit|s <shown> loaf|s <shown> never|s <shown> per
-6 s <shown> report|s <shown> sentenc|s <shown> subtract|s <shown> suit|s <shown> than|s <shown> together
-6 s <shown> touch|s <shown> tupl|s <shown> wasnt|s ^ accord|s ^ anyon|s ^ appl|s ^ away|s ^ carry|s ^ confident
-6 s ^ depend|s ^ elif|s ^ faint|s ^ grandfather|s ^ greet|s ^ half|s ^ hey|s ^ letter|s ^ likewis|s ^ matter
-6 s ^ method|s ^ patienc|s ^ rub|s ^ rush|s ^ shed|s ^ stal|s a <shown>|s a read|s a review|s a word
-6 s about of|s acros board|s add at|s against other|s an dict|s and away|s and onc|s and over|s and shar
-6 s and test|s any between|s are or|s arraydequ the|s at left|s at school|s away that|s back two|s be along
-6 s behind first|s being one|s bracket a|s by a|s by comma|s by mean|s by rul|s cod a|s cod you|s could wrong
-6 s depth <said>|s do hear|s do of|s do touch|s doe behav|s doe idea|s doe program|s dont at|s dont or
-6 s down <said>|s draw thre|s each do|s each element|s each hold|s each in|s els the|s entry <said>|s error the
-6 s ever it|s every know|s fami of|s finish lin|s first its|s first last|s fiv fiv|s fiv left|s fiv want
-6 s for that|s four eight|s from import|s gav for|s glad you|s go whil|s got <said>|s got and|s got minut
-6 s grandmother a|s half tim|s halv in|s hand at|s hand two|s happen one|s has and|s has be|s has fix
-6 s hav minut|s hav touch|s how cam|s how goe|s i back|s i mind|s i wouldnt|s if loop|s if very|s ill to
-6 s im ear|s im i|s in comment|s in full|s in loop|s in python|s in recursion|s index in|s insid bracket
-6 s insid loop|s instead one|s into head|s is about|s is isnt|s is it|s is largest|s is pair|s is thought
-6 s it foggy|s it functool|s it loud|s it show|s it ther|s its argument|s ive <said>|s just down|s just on
-6 s know that|s larg the|s leav choic|s len one|s let ther|s lik spend|s lin it|s lon <shown>|s lon of
-6 s look when|s loop without|s may the|s me about|s me many|s me they|s me two|s middl is|s might it
-6 s much you|s must next|s my sort|s not sam|s of drop|s of lin|s of matter|s of now|s of task|s on count
-6 s on team|s onc and|s one nought|s one number|s one then|s only six|s only two|s or <said>|s or are
-6 s paint <shown>|s patienc the|s plac you|s play and|s plu at|s pop an|s pop the|s print <shown>|s ran the
-6 s read out|s return many|s right is|s rub the|s run all|s run by|s sam mor|s say last|s say many
-6 s scribbl down|s set <shown>|s shall carry|s shall out|s should ther|s sinc last|s sinc thre|s sip someth
-6 s six and|s small all|s stay thi|s stop tim|s such thing|s talk <shown>|s test for|s test say|s than hav
-6 s that already|s that better|s that break|s that half|s that left|s that most|s the abba|s the below
-6 s the best|s the bother|s the content|s the doll|s the dur|s the has|s the hit|s them their|s them to
-6 s ther at|s ther never|s ther rank|s ther up|s they dont|s though wer|s thre you|s thre youd|s thre zero
-6 s through for|s through word|s throw one|s tim <said>|s to mor|s to which|s try <said>|s twic it|s typ all
-6 s unbroken of|s up <said>|s variabl each|s want start|s we hav|s we look|s wer machin|s what chang|s what her
-6 s what program|s what such|s when through|s whenever feel|s which com|s which will|s with bar|s with comma
-6 s with equal|s with error|s with part|s without them|s word to|s would argu|s would build|s would explain
-6 s would lik|s writ with|s written the|s you begin|s you defend|s you finish|s you item|s you prov|s you rely
-6 s you think|s you troubl|s you weigh|s your mak|s your read|s your report|s your right|s your way
-6 s your would|s youv to|sets up cas|sets up dict|sets up dot|sets up drop|sets up hear|sets up run|sets up say
-6 sets up think|sets up today|syntax asks|syntax deepcopy|syntax end|syntax is|tells acces|tells anyon
-6 tells back|tells becom|tells builtin|tells byt|tells copy|tells count|tells cros|tells direct|tells doc
-6 tells dull|tells ein|tells full|tells gav|tells got|tells grab|tells greet|tells handy|tells happen
-6 tells insid|tells larger|tells method|tells normal|tells point|tells rank|tells rid|tells round|tells scatter
-6 tells slip|tells son|tells t|tells total|tells tre|tells underscor|tells voucher|tells weigh|w aris
-6 w clearer|w clerk|w cut|w doc|w extrem|w frustrat|w gat|w gras|w greet|w hey|w hors|w import|w manager
-6 w mississippi|w negativ|w ninth|w obviou|w patienc|w peopl|w photo|w post|w predict|w proportion|w rac
-6 w re|w salt|w secretary|w shar|w sixty|w timetabl|w tissu|w typ|w used|w whether|w within
-5 advises back|advises best|advises count|advises del|advises kept|advises lie|advises literal|advises water
-5 advises way|advises wid|asks afterward|asks alter|asks assumption|asks caught|asks consider|asks equal
-5 asks fail|asks imagin|asks mention|asks minu|asks minut|asks moment|asks new|asks opinion|asks pattern
-5 asks persuad|asks present|asks pric|asks siz|asks slow|asks unit|asks wrot|b <said> afterward|b <said> anyth
-5 b <said> decid|b <said> from|b <said> goe|b <said> involv|b <said> might|b <said> stop|b <said> within
-5 b <shown> are|b <shown> drop|b <shown> eleven|b <shown> everyth|b <shown> from|b <shown> kept|b <shown> put
-5 b <shown> report|b <shown> separat|b <shown> struct|b <shown> tomorrow|b ^ <facts>|b ^ c|b ^ clever|b ^ colon
-5 b ^ digit|b ^ far|b ^ forty|b ^ hi|b ^ itd|b ^ jot|b ^ lik|b ^ map|b ^ narrat|b ^ noth|b ^ seven|b ^ shak
-5 b ^ shed|b ^ shrink|b ^ step|b ^ therell|b ^ two|b a char|b a favourit|b a fix|b a number|b a radio
-5 b a teammat|b accord to|b again until|b all in|b alright with|b alway com|b and fail|b and getvalu|b and hear
-5 b and how|b and last|b and look|b and mark|b and play|b angl <shown>|b any of|b any part|b any plan
-5 b anywher $|b are right|b are they|b arent <shown>|b around <talk>|b array <odd>|b as <said>|b as different
-5 b as if|b at christma|b at mor|b at my|b at what|b at whatever|b audienc $|b away $|b b that|b basical $
-5 b be nic|b been run|b been ther|b begin ther|b being <asked>|b believ it|b biggest <shown>|b body of
-5 b both hav|b bracket after|b by itself|b call toarray|b caller <asked>|b cant $|b card $|b chang sinc
-5 b chang thi|b char <talk>|b check it|b chew on|b choic i|b claim $|b cod now|b cod through|b cod with
-5 b colleagu had|b common $|b comprehension that|b conclud from|b convinc a|b cost when|b count for|b decid for
-5 b dont play|b doubl the|b doubt $|b draw <said>|b each nod|b els <odd>|b els if|b embarras your|b enjoy hear
-5 b enter into|b entir insid|b entry $|b entry set|b entryset $|b error <talk>|b ever stop|b everyth your
-5 b exit $|b fail <asked>|b feel you|b few word|b fifty $|b fifty third|b fin by|b finish on|b fiv mor
-5 b floor or|b for <talk>|b for after|b for lunch|b for shar|b fourteen of|b fourteen pass|b full $|b fun to
-5 b gain by|b getkey and|b getvalu $|b given how|b goe $|b gon rather|b goodby to|b great <talk>
-5 b guest <shown>|b had never|b half that|b hand <facts>|b hand a|b hand thi|b hand you|b happen the
-5 b hashabl as|b hav about|b hav fifteen|b hav plenty|b hear <said>|b hello ther|b hi ther|b hidden one
-5 b hop the|b hop ther|b how many|b i add|b i appreciat|b id lov|b idea to|b if <said>|b ill go|b im <shown>
-5 b imagin a|b imagin i|b imagin that|b imagin you|b in first|b in forty|b in squar|b index the|b init $
-5 b inner <shown>|b input <asked>|b input <talk>|b is cheap|b is clear|b is perfect|b is stor|b it and
-5 b it fail|b it hav|b it repeat|b it spread|b it wouldnt|b item one|b its alright|b its item|b its last
-5 b just want|b keep going|b kid <odd>|b last element|b last thought|b lead you|b lean <shown>|b led you
-5 b leftmost <facts>|b leftmost item|b les <shown>|b let $|b let breath|b let see|b let try|b lik thi
-5 b lin abov|b lin are|b lin by|b loan and|b long has|b loop and|b los <odd>|b lov thi|b m for|b mak sens
-5 b mark for|b may assum|b may chang|b me see|b me whether|b method <said>|b middl with|b min doe|b minut gon
-5 b mor interest|b mor or|b most tim|b much <said>|b must be|b my school|b near <odd>|b neednt <said>
-5 b never com|b next week|b nin out|b non i|b not at|b not even|b not run|b not their|b of <said>|b of counter
-5 b of doubl|b of friend|b of int|b on if|b on me|b one moment|b or an|b or with|b order to|b other or
-5 b our <talk>|b out most|b outcom $|b output is|b over until|b own cod|b own if|b own that|b paint the
-5 b pas <facts>|b pass <facts>|b pass everyth|b person <talk>|b person at|b plan do|b plu two|b pop <shown>
-5 b prefer that|b present one|b put it|b put one|b python <asked>|b question <odd>|b question do|b rac $
-5 b rack $|b reach $|b receiv <shown>|b recursion <asked>|b refer to|b replaceall $|b rough how|b run at
-5 b run yet|b sam <shown>|b say zero|b second is|b second part|b self as|b serv <shown>|b seven pass|b seven to
-5 b she must|b shouldnt <facts>|b silenc is|b sinc <facts>|b sit <said>|b slip with|b smaller <talk>|b so <said>
-5 b som other|b someth $|b sort all|b sound cheerful|b standard <talk>|b start at|b straight <talk>|b strik you
-5 b struct $|b structur with|b sum <facts>|b sum pass|b surest of|b swap $|b tally $|b ten <asked>|b ten pass
-5 b test that|b test to|b text <talk>|b that cross|b that depend|b that don|b that half|b that input
-5 b that lean|b that tak|b that too|b that worry|b thatd be|b the brac|b the choic|b the conversation
-5 b the drawer|b the fre|b the larger|b the largest|b the sheet|b the spe|b the team|b the uncut
-5 b the whiteboard|b their nam|b them do|b thes <facts>|b they arent|b they should|b thi sort|b thousand sign
-5 b thre equal|b thre minut|b thre plac|b throw the|b thrown <talk>|b thrown away|b tim grow|b to begin
-5 b to stay|b to them|b try yet|b try your|b twenty wher|b two <shown>|b two fail|b two idea|b two les
-5 b two on|b two smallest|b two tim|b two underscor|b typ whenever|b use $|b use discard|b version that
-5 b very welcom|b voucher $|b want thre|b want two|b was never|b wasnt <shown>|b water <talk>|b weigh up
-5 b welcom her|b what going|b what job|b what lead|b what surpris|b what ther|b whatever pac|b wher thre
-5 b which bit|b which input|b which sentenc|b whichever one|b whil the|b who want|b why <odd>|b wid <shown>
-5 b with each|b with nin|b with self|b with seven|b with underscor|b wont weigh|b work that|b work would
-5 b would go|b would stand|b wrap around|b wrong one|b you a|b you answer|b you app|b you build|b you fancy
-5 b you hav|b you hit|b you point|b you troubl|b you wonder|b you work|b your choos|b your colleagu|b your feet
-5 b your has|b your head|b your said|b your very|b your way|b youv don|b youv set|b youv work|b zero are
-5 guess about the language to|guess whichever|language array|leads clear|leads equal|leads grow|leads path
-5 leads see|leads variabl|nothing assum|nothing eight|nothing grid|nothing henc|nothing hurry|nothing insid
-5 nothing jot|nothing mat|nothing nam|nothing narrat|nothing num|nothing off|nothing open|nothing read
-5 nothing shrink|nothing speak|plan all|plan need|plan speak|plan squar|plan that names onc|plan that names talk
-5 question can|question on|question tells|question two|question whichever|remark get|remark les|remark low
-5 remark neither|remark nin|remark talk|remark that names alright|remark that names everyth|remark that names giv
-5 remark troubl|remark yes|reports absent|reports bool|reports broken|reports byt|reports char|reports colleagu
-5 reports const|reports depend|reports dig|reports hand|reports microphon|reports mind|reports minut
-5 reports nephew|reports old|reports p|reports paper|reports post|reports roof|reports smallest|reports spar
-5 reports stack|reports task|reports tonight|reports v|reports version|reports worry|requests break
-5 requests doubl|requests fail|requests finish|requests librarian|requests say|requests slow|requests song
-5 requests spot|requests wait|requests window|s <said> both|s <said> com|s <said> listen|s <said> maximum
-5 s <said> peac|s <said> slow|s <said> stand|s <said> until|s <said> yourself|s <shown> bool|s <shown> boolean
-5 s <shown> box|s <shown> depth|s <shown> forty|s <shown> glad|s <shown> length|s <shown> pleas|s <shown> small
-5 s <shown> we|s <shown> yes|s ^ becam|s ^ bigint|s ^ box|s ^ chain|s ^ colleagu|s ^ cours|s ^ daughter
-5 s ^ every|s ^ field|s ^ id|s ^ is|s ^ iterat|s ^ job|s ^ length|s ^ longest|s ^ mirror|s ^ mother|s ^ non
-5 s ^ own|s ^ pil|s ^ possibl|s ^ promis|s ^ shrink|s ^ slow|s ^ sound|s ^ steer|s ^ therell|s ^ track
-5 s ^ two|s ^ wer|s a belong|s a first|s a lie|s a pair|s a request|s about than|s after break|s again that
-5 s all except|s all short|s along a|s and again|s and becom|s and befor|s and colon|s and expect|s and it
-5 s and look|s and messy|s anywher the|s argu it|s around minut|s array <said>|s arriv that|s at pac
-5 s at twenty|s away you|s be comfortabl|s be i|s befor break|s behav the|s belong your|s bool say
-5 s box <shown>|s bring to|s can anywher|s can hear|s cant or|s clear to|s colleagu to|s comfortabl your
-5 s could writ|s curiou you|s did choos|s did see|s do notic|s do rely|s documentation <said>|s doe comparison
-5 s doe counter|s doe matter|s dont one|s draw small|s either is|s error that|s everyth <shown>|s exact <shown>
-5 s fall zero|s far of|s fifteen remain|s fin <shown>|s first up|s first which|s fiv in|s fiv minut
-5 s follow through|s for about|s for at|s for colleagu|s for hour|s for idea|s for last|s for ring|s for test
-5 s for you|s four a|s four for|s from answer|s from last|s from start|s front your|s getkey getvalu|s goe it
-5 s has quiet|s has up|s hav all|s hav and|s hav stay|s hav ten|s hav thre|s havent one|s how each|s how they
-5 s hundr thre|s i giv|s i isnt|s i non|s i the|s if dont|s ill the|s im well|s im whenever|s in book
-5 s in doubl|s in inner|s in left|s in wrong|s insid <said>|s is another|s is bool|s is by|s is except
-5 s is own|s is part|s is smallest|s is top|s it finish|s it last|s it still|s it stop|s it toward|s it two
-5 s its just|s its normal|s just up|s left is|s les the|s let cod|s let what|s letter <shown>|s lie them
-5 s lik go|s liv the|s look to|s mad think|s maintain <shown>|s mak nervou|s mark you|s may whatever|s may your
-5 s me <shown>|s me follow|s me is|s million it|s mor les|s much it|s mustnt the|s my her|s nam squar
-5 s never mor|s next each|s nin eleven|s nin of|s non can|s non i|s of into|s of longer|s of statement
-5 s old <said>|s on input|s on whiteboard|s onc hav|s one each|s one thi|s open you|s or for|s or that
-5 s own first|s own it|s plan with|s put cost|s put plan|s read as|s ready go|s repeat very|s said <said>
-5 s sam are|s sam lin|s say loud|s see a|s seem be|s setrecursionlimit it|s shall look|s shar you|s she the
-5 s she ther|s show the|s show wher|s sit to|s smaller be|s snip the|s someon a|s speak that|s start <said>
-5 s statement <shown>|s stood <shown>|s suppos did|s suppos hand|s sur hav|s sur it|s test <said>|s test it
-5 s than last|s that four|s that isnt|s that me|s that non|s that or|s the <said>|s the decid|s the hop
-5 s the nin|s the test|s the themselv|s the unus|s their on|s them for|s then is|s ther eight|s ther error
-5 s ther one|s they not|s thing of|s thing would|s think the|s thos <shown>|s thos as|s thre at|s thre by
-5 s throw exception|s tim at|s tim on|s to other|s to out|s to right|s to sur|s to thi|s to was|s too and
-5 s twenty nin|s two to|s under <said>|s under condition|s variabl for|s variabl lin|s version it|s very inner
-5 s walk onc|s we <said>|s wear <shown>|s wer fiv|s wer halfway|s wer her|s what call|s what going
-5 s what largest|s what low|s what try|s what typ|s when over|s when suit|s wher look|s whether left
-5 s which hav|s which lead|s which shall|s which thes|s which tru|s whil of|s will the|s with argument
-5 s with slic|s with sort|s within <shown>|s work plac|s would compar|s would draw|s would gain|s would to
-5 s you about|s you car|s you chang|s you cheerful|s you invent|s you return|s you show|s you until|s youd over
-5 s youll to|s your about|s your small|s youv minut|s youv typ|sets up editor|sets up extra|sets up fail
-5 sets up input|sets up look|sets up pas|sets up pass|sets up ran|sets up review|sets up someth|sets up um
-5 syntax arraydequ|syntax plain|tells absent|tells carpet|tells charat|tells com|tells consist|tells coupl
-5 tells cover|tells drin|tells edg|tells feed|tells fun|tells generation|tells iteration|tells jot|tells jump
-5 tells keyerror|tells lambda|tells mes|tells miss|tells o|tells output|tells pag|tells pictur|tells pupil
-5 tells recent|tells session|tells stamp|tells stranger|tells sum|tells therell|tells titl|tells trad|tells try
-5 tells typ|tells util|tells way|w achiev|w broken|w buck|w carpet|w choic|w collect|w compiler|w connect
-5 w convert|w disagre|w dot|w drin|w elif|w embarras|w entryset|w exam|w exit|w few|w form|w friday
-5 w getkey|w getvalu|w grab|w gran|w grant|w guard|w habit|w holiday|w imagin|w java|w kinder|w least
-5 w ledger|w mes|w mic|w nasty|w nephew|w offic|w operation|w our|w outcom|w pair|w pupil|w refer|w self
-5 w stamp|w strik|w surest|w therell|w took|w torn|w uniqu|w unusual|w worst|w yet
-4 acts advises asks|acts requests requests|acts tells sets up|advises altogether|advises bar|advises find
-4 advises integer|advises length|advises neighbor|advises show|advises sixty|advises sum|asks anyth|asks block
-4 asks day|asks follow|asks liv|asks nervou|asks predict|asks responsibl|asks sampl|asks scal|asks serv
-4 asks task|b <said> again|b <said> don|b <said> dont|b <said> end|b <said> plu|b <said> position
-4 b <said> return|b <said> today|b <said> whil|b <shown> by|b <shown> deal|b <shown> del|b <shown> dvdf
-4 b <shown> follow|b <shown> gent|b <shown> grow|b <shown> input|b <shown> just|b <shown> k|b <shown> let
-4 b <shown> lie|b <shown> neither|b <shown> on|b <shown> photo|b <shown> show|b <shown> str|b <shown> themselv
-4 b <shown> wher|b <shown> wherever|b <shown> why|b <shown> word|b ^ basical|b ^ depend|b ^ first|b ^ got
-4 b ^ happen|b ^ has|b ^ henc|b ^ mat|b ^ mirror|b ^ nor|b ^ paus|b ^ possib|b ^ quick|b ^ short|b ^ shout
-4 b ^ understood|b ^ unles|b ^ want|b a chessboard|b a lopsid|b a messag|b a neat|b a non|b a positiv
-4 b a sceptical|b a strip|b a window|b abba it|b about nin|b about non|b about six|b addition per|b after seven
-4 b again so|b an attributeerror|b an s|b and <talk>|b and describ|b and me|b and mov|b and put|b and which
-4 b answer one|b any <odd>|b any four|b any question|b anyth for|b anywher from|b are too|b aris $|b as such
-4 b as what|b ask it|b ask me|b at <odd>|b at about|b be interest|b be select|b be sur|b befor <talk>
-4 b befor its|b best $|b best is|b better now|b better to|b big a|b book <talk>|b boolean that|b bring the
-4 b bucket down|b by floor|b by one|b byt <asked>|b cant grad|b cas that|b choos between|b choos one|b clu yet
-4 b coin $|b com <odd>|b com <shown>|b compar <facts>|b complexity $|b consider $|b convinc yourself|b cost for
-4 b could embarras|b couldnt possib|b count on|b curiou what|b current <facts>|b day $|b defin $|b deny $
-4 b did it|b do by|b do thing|b don for|b dont we|b dot trunc|b dot util|b doubl <asked>|b doubt it|b down $
-4 b drop <talk>|b drop every|b drop its|b each <talk>|b each lin|b each opener|b each sid|b eat the
-4 b eleven second|b end <asked>|b english $|b equal <shown>|b every minut|b every test|b everyth after
-4 b exact one|b expect befor|b expect the|b explain what|b failur as|b fals if|b fami <facts>|b feel <asked>
-4 b feel <said>|b feel it|b fil still|b find one|b first fail|b fiv wher|b fmt <odd>|b fmt packag|b for abba
-4 b for any|b for grant|b for its|b for mov|b for put|b for thirty|b for what|b for your|b formula with
-4 b four by|b four cas|b fourteen <talk>|b from <said>|b from both|b from that|b frustrat $|b full and
-4 b further on|b gent $|b giv a|b giv or|b got about|b grad it|b green all|b had another|b halfway <odd>
-4 b halfway mark|b hang <talk>|b happen after|b has one|b hav after|b hav finish|b hav for|b heap or|b her leg
-4 b hidden test|b hop its|b hot and|b hour <shown>|b how is|b i mad|b ill <facts>|b ill com|b im told|b in cod
-4 b in go|b in whichever|b in word|b index <facts>|b index and|b input <facts>|b is <asked>|b is between
-4 b is clean|b is only|b is welcom|b it add|b it read|b it saf|b it than|b it well|b it what|b its <facts>
-4 b its <talk>|b its any|b its final|b its miss|b its nic|b just dont|b key of|b keyerror $|b know befor
-4 b know its|b know mor|b lead to|b len of|b let keep|b let mak|b letter <talk>|b librarian <shown>
-4 b lin <asked>|b lin <odd>|b lin for|b long would|b loop do|b low $|b mak you|b many comparison|b many do
-4 b may happen|b may the|b me all|b me along|b me out|b meant to|b memory <talk>|b memory allow|b might <facts>
-4 b min is|b mind $|b minut with|b moment you|b mor curiou|b much <shown>|b must hav|b mustnt hav|b my dad
-4 b nasty <asked>|b need <shown>|b nest one|b ninety $|b nlargest $|b no <said>|b nod and|b non <facts>
-4 b not on|b not spoil|b not try|b noth at|b notic about|b of fifteen|b of only|b of paper|b of test
-4 b old <asked>|b old plac|b oldest to|b on eight|b on min|b on our|b on the|b onc youv|b one down|b one entry
-4 b one mov|b one wer|b one would|b one yet|b open to|b other do|b over two|b own befor|b p $|b part youd
-4 b pass but|b passenger <talk>|b person to|b pick one|b pinch $|b plain dict|b point seven|b post <talk>
-4 b post offic|b press <talk>|b press run|b push out|b question about|b read <said>|b reason befor
-4 b responsibl for|b review your|b rough <talk>|b run for|b sam thre|b say at|b say someth|b say to
-4 b sceptical <talk>|b screen $|b see what|b seem to|b select from|b select on|b set asid|b seven pas
-4 b shall <asked>|b shap of|b shift <facts>|b shift everyth|b short sery|b sinc each|b small <asked>|b small one
-4 b som may|b som twenty|b spend its|b stamp is|b stand at|b stat the|b statement <facts>|b still in
-4 b still red|b still with|b strik $|b such <talk>|b suppos its|b sweat $|b tak on|b tak your|b tal of
-4 b test <asked>|b test has|b test of|b than at|b that allow|b that bother|b that decision|b that fin|b that go
-4 b that many|b that position|b that straight|b that walk|b the basket|b the comment|b the default|b the fewest
-4 b the fmt|b the insertion|b the librarian|b the link|b the moment|b the nos|b the point|b the wid
-4 b them <said>|b then one|b ther <said>|b ther if|b ther just|b thi <odd>|b thi is|b thi weather|b thing i
-4 b thing out|b thos plac|b thos youv|b thre failur|b thunder $|b till you|b tim <facts>|b tim might|b to assum
-4 b to play|b to their|b to thi|b to wait|b to when|b to zero|b toarray $|b toarray on|b too <said>
-4 b top <shown>|b try the|b two again|b two point|b two test|b two thing|b understand every|b unsur about
-4 b use of|b used to|b valu in|b voic <shown>|b wait $|b was a|b was my|b was thre|b was unus|b we <shown>
-4 b we wer|b wer going|b wer say|b wev <odd>|b what must|b what not|b what tim|b when every|b when that
-4 b wher my|b wher your|b which decision|b which it|b will that|b window is|b with few|b with which|b word what
-4 b work out|b work the|b would now|b would such|b would surviv|b would too|b wouldnt $|b writ the|b writ them
-4 b wrong answer|b you any|b you content|b you lean|b you mean|b you mind|b you narrat|b your pictur
-4 b your reckon|b your sentenc|b youv used|b zero was|guess a|guess cant|guess check|guess counter|guess fifty
-4 guess suppos|guess thirty|leads agre|leads aloud|leads content|leads figur|leads help|leads need|leads sid
-4 leads siz|leads valu|leads youv|n <facts> 3|nothing accord|nothing choos|nothing enjoy|nothing fifteen
-4 nothing glad|nothing hi|nothing hm|nothing key|nothing nobody|nothing paus|nothing pretend|nothing quiet
-4 nothing rain|nothing rush|nothing treat|plan each|plan eight|plan happen|plan ive|plan pick|plan she
-4 plan sur|plan try|question beyond|question sid|question without|remark carry|remark letter|remark may
-4 remark other|remark pair|remark remov|remark stop|remark that|remark that names add|remark that names is
-4 remark that names non|remark that names sets up|remark that names twenty|remark the|remark use|remark we
-4 reports afterward|reports aris|reports attributeerror|reports becom|reports cak|reports call|reports confirm
-4 reports cover|reports defin|reports deny|reports duplicat|reports earn|reports eighty|reports fill
-4 reports formula|reports hang|reports hour|reports lay|reports mix|reports moment|reports mother
-4 reports pressur|reports primitiv|reports row|reports search|reports siren|reports sworn|reports system
-4 reports toarray|reports wet|requests <said>|requests accept|requests computer|requests convinc
-4 requests different|requests editor|requests form|requests fourth|requests friday|requests go|requests got
-4 requests halv|requests pac|requests reject|requests rephras|requests sit|requests start|s <said> again
-4 s <said> bracket|s <said> eight|s <said> end|s <said> leav|s <said> mean|s <said> real|s <said> recommend
-4 s <said> twic|s <said> util|s <shown> a|s <shown> are|s <shown> bother|s <shown> closer|s <shown> default
-4 s <shown> didnt|s <shown> ear|s <shown> full|s <shown> green|s <shown> had|s <shown> hundr|s <shown> includ
-4 s <shown> interest|s <shown> it|s <shown> larg|s <shown> nlargest|s <shown> no|s <shown> number|s <shown> past
-4 s <shown> peopl|s <shown> run|s <shown> settl|s <shown> sip|s <shown> sit|s <shown> sixty|s <shown> stor
-4 s <shown> taken|s <shown> treat|s <shown> why|s <shown> wrong|s <shown> x|s ^ answer|s ^ better|s ^ bob
-4 s ^ burn|s ^ byt|s ^ collect|s ^ comprehension|s ^ constant|s ^ current|s ^ er|s ^ for|s ^ forgiv|s ^ found
-4 s ^ grandmother|s ^ henc|s ^ hous|s ^ hurry|s ^ ive|s ^ jumbl|s ^ just|s ^ kind|s ^ lost|s ^ mat|s ^ measur
-4 s ^ min|s ^ narrat|s ^ nor|s ^ pictur|s ^ positiv|s ^ possib|s ^ pretend|s ^ print|s ^ problem|s ^ remov
-4 s ^ search|s ^ stag|s ^ stand|s ^ strik|s ^ their|s ^ think|s ^ unles|s ^ way|s ^ wrap|s a hum|s a moment
-4 s a off|s a row|s a say|s a slash|s about cost|s about third|s accept <shown>|s after thirty|s all and
-4 s all go|s all to|s among youv|s an ther|s and on|s and queu|s and they|s and toward|s and very|s and wont
-4 s another of|s answer a|s are content|s are look|s are many|s are sam|s as allow|s as never|s as separat
-4 s as statement|s as test|s as to|s as want|s at an|s at border|s at rear|s at spe|s back thre|s be too
-4 s been littl|s befor begin|s befor turn|s by at|s by it|s by of|s call how|s call on|s cant <shown>
-4 s cant assign|s cant one|s carry <shown>|s cod about|s com again|s com your|s compar one|s comparison that
-4 s comparison the|s conclud the|s condition the|s convinc that|s could cod|s could find|s could first
-4 s could look|s could read|s could try|s count of|s depend the|s describ <shown>|s did settl|s different it
-4 s do lookup|s do predict|s doe lin|s doe run|s don the|s eight the|s eight twelv|s either of
-4 s element <shown>|s end not|s even one|s every in|s every that|s expect and|s expect you|s fifteen left
-4 s find it|s find whether|s finish the|s first is|s first you|s fiv of|s for befor|s for has|s for in
-4 s for its|s for sort|s for the|s for today|s four as|s four fail|s four pas|s fourteen of|s from fmt
-4 s from sam|s from sid|s front you|s full of|s function <shown>|s go them|s had be|s happy hear|s has a
-4 s has unus|s hav find|s hav from|s hav tabl|s heard <said>|s highest first|s hit tim|s how an|s how approach
-4 s how behav|s how comparison|s i befor|s i possib|s i understand|s id hear|s if don|s ill on|s ill right
-4 s im about|s im one|s in pictur|s in sampl|s in task|s in thre|s in to|s in youd|s input which
-4 s interest the|s interest your|s is count|s is later|s is reason|s is voic|s isnt i|s it among|s it as
-4 s it just|s it som|s it somebody|s its decision|s its for|s its four|s its not|s keep as|s last is|s lay the
-4 s length the|s length zero|s let fiv|s let her|s let it|s let stay|s let through|s lin for|s lin nam
-4 s listen interest|s mak sur|s mak you|s math trunc|s moment the|s mor in|s mor would|s much what|s much work
-4 s music my|s must it|s my of|s my say|s need apologis|s new join|s next on|s non a|s non no|s not me
-4 s not now|s notebook the|s number you|s of doe|s of eight|s of les|s of tim|s of wher|s off last
-4 s often your|s on at|s on les|s on mind|s on nos|s on tabl|s on twic|s one an|s one as|s one end|s one mov
-4 s one myself|s one red|s one swallow|s one ten|s only one|s only voic|s or positiv|s order the|s out <said>
-4 s out in|s peek as|s pick <said>|s pick four|s pick one|s pick small|s pictur <shown>|s play interviewer
-4 s point on|s program play|s question it|s question me|s rais keyerror|s rather say|s rather the|s reach it
-4 s reason it|s remember each|s rest your|s result the|s review own|s rough many|s run onc|s sam failur
-4 s say four|s say youd|s scan <said>|s see befor|s sentenc the|s seven nin|s seven with|s shall read
-4 s shall talk|s she befor|s she reach|s short that|s short would|s shortest you|s sit each|s sketch <shown>
-4 s som and|s somebody the|s sorry hear|s sort then|s squar and|s stand in|s start at|s stay you|s still me
-4 s ten want|s test them|s test two|s than les|s that b|s that embarras|s that lov|s that only|s that pass
-4 s that yet|s thatll the|s the around|s the inf|s the person|s the ran|s the recommend|s the tomorrow
-4 s them you|s then in|s ther clu|s ther fiv|s ther wrong|s they into|s thing could|s thing wer|s third our
-4 s thos count|s thre as|s thre expect|s thre gav|s thre through|s tie the|s to aloud|s to constructor|s to don
-4 s to its|s to sam|s told that|s too as|s tupl the|s turn your|s twic different|s two another|s two differ
-4 s two hav|s two look|s two minut|s two red|s two the|s two tim|s typ <shown>|s u <shown>|s understand word
-4 s unles giv|s use the|s variabl when|s voic through|s walk until|s was pleasur|s water you|s way you
-4 s we from|s wer as|s wer the|s wer thousand|s wer tim|s what between|s what result|s what test
-4 s whatever <said>|s whatever can|s when isnt|s when set|s wher can|s wher most|s wher run|s wher see
-4 s which must|s which or|s which ther|s why two|s with in|s with key|s with nod|s with plu|s with underscor
-4 s without it|s work thi|s would approach|s would choos|s would comput|s would feel|s would my|s would see
-4 s would spend|s writ in|s writ non|s writ test|s wrong not|s you fill|s you might|s you much|s you select
-4 s you shar|s you use|s you we|s youd bigint|s youd the|s your head|s your must|s your onc|s your use
-4 s your your|s youv an|s youv seen|sets up argument|sets up clos|sets up empty|sets up fourth|sets up further
-4 sets up java|sets up stay|sets up top|syntax all|syntax any|syntax discard|syntax doubl|syntax how
-4 syntax pair|syntax sys|syntax tupl|tells argu|tells b|tells bag|tells billion|tells bor|tells border
-4 tells comma|tells cours|tells elif|tells everybody|tells fac|tells field|tells floor|tells foot|tells fourth
-4 tells halfway|tells hunt|tells ist|tells java|tells l|tells machin|tells market|tells member|tells modify
-4 tells nod|tells outsid|tells pair|tells photo|tells pond|tells rep|tells replac|tells ring|tells roof
-4 tells sho|tells somewher|tells spell|tells summary|tells sunny|tells task|tells tidy|tells wear|w among
-4 w ann|w arbitrary|w attributeerror|w bor|w bos|w chessboard|w clear|w combination|w connection|w cover
-4 w dad|w doorbell|w er|w explanation|w fewest|w gal|w gift|w grumpy|w henc|w hol|w ist|w kind|w kitchen
-4 w lik|w loaf|w lorry|w march|w member|w modest|w newspaper|w old|w parameter|w pinch|w pond|w portion
-4 w pressur|w pretend|w rear|w rep|w responsibl|w rol|w screen|w shoot|w spac|w strip|w student|w styl
-4 w subtract|w suit|w surfac|w sworn|w trunc|w unles|w upper|w written
-3 advises assumption|advises charat|advises comfortabl|advises cur|advises evict|advises favourit|advises further
-3 advises im|advises mad|advises nasty|advises need|advises paper|advises short|advises stat|advises stretch
-3 advises sys|advises taken|advises together|advises total|asks ask|asks besid|asks bother|asks bring|asks busy
-3 asks cam|asks claim|asks clear|asks estimat|asks expression|asks further|asks happy|asks harder|asks hurt
-3 asks judg|asks outcom|asks pay|asks plain|asks sceptical|asks sign|asks skip|asks somewher|asks special
-3 asks tabl|asks taught|asks updat|asks valu|asks walk|b <said> becom|b <said> begin|b <said> clas
-3 b <said> contain|b <said> most|b <said> n|b <said> no|b <said> onc|b <said> read|b <said> setrecursionlimit
-3 b <said> toward|b <said> you|b <shown> abov|b <shown> allow|b <shown> arrang|b <shown> being|b <shown> coat
-3 b <shown> cod|b <shown> count|b <shown> down|b <shown> form|b <shown> further|b <shown> got|b <shown> hang
-3 b <shown> if|b <shown> list|b <shown> next|b <shown> non|b <shown> onc|b <shown> ought|b <shown> pot
-3 b <shown> question|b <shown> seem|b <shown> step|b <shown> stretch|b <shown> talk|b <shown> through
-3 b <shown> tru|b <shown> twelv|b <shown> up|b <shown> used|b ^ array|b ^ backward|b ^ breath|b ^ collection
-3 b ^ convinc|b ^ diagonal|b ^ find|b ^ follow|b ^ giv|b ^ goodnes|b ^ ha|b ^ heaven|b ^ input|b ^ iterat
-3 b ^ linear|b ^ odd|b ^ output|b ^ point|b ^ sam|b ^ spac|b ^ the|b ^ tochararray|b ^ unlik|b ^ written
-3 b a candidat|b a decision|b a method|b a reader|b a sceptic|b a smil|b a stamp|b a stop|b a str|b a thre
-3 b a train|b a walk|b a wrong|b achiev $|b afraid i|b after one|b after thirty|b afterward $|b agre $
-3 b all cas|b all eleven|b all green|b all ten|b allow that|b also <asked>|b alter $|b an argument
-3 b an interfac|b and call|b and carry|b and drop|b and end|b and from|b and mak|b and re|b and round
-3 b and sav|b and that|b another look|b answer is|b answer ther|b any <facts>|b any idea|b anybody $|b anyth $
-3 b apologiz for|b appreciat that|b approach <facts>|b are pass|b array and|b as expect|b as often|b as well
-3 b ask about|b assign both|b assum that|b at four|b at our|b back <shown>|b back is|b back its|b be <shown>
-3 b be certain|b be fair|b be lov|b be next|b becom $|b been still|b befor youd|b begin <facts>|b behind it
-3 b believ that|b belong ther|b below zero|b bet $|b big <odd>|b big <talk>|b book <shown>|b bos <talk>
-3 b both are|b both should|b breath $|b bring up|b builtin <said>|b cam <asked>|b can occur|b can rely
-3 b can that|b cas <shown>|b cas pass|b cas wher|b catch a|b chang in|b char array|b choic to|b choos the
-3 b clash $|b closer $|b closer that|b cod be|b cod to|b com through|b compar two|b conversation $|b could giv
-3 b could hold|b couldnt say|b decid to|b decid what|b design <talk>|b dict it|b didnt $|b differ when
-3 b different for|b div down|b do then|b doe most|b doing your|b dont forget|b dont hand|b dot <shown>
-3 b dot inf|b doubl slash|b doubt your|b each a|b each an|b each box|b earliest <asked>|b earliest moment
-3 b end cover|b end in|b end no|b entir <odd>|b equal <said>|b error <facts>|b ever goe|b every entry
-3 b every one|b everybody $|b expect for|b explor $|b fair <shown>|b fall $|b fancy $|b feel comfortabl
-3 b few <odd>|b finish that|b fir <odd>|b fit into|b fiv green|b fiv of|b fiv or|b fiv test|b float of
-3 b floor from|b for age|b for giv|b for only|b for sort|b for today|b four second|b from a|b from in
-3 b from one|b front of|b generation $|b glad $|b going through|b going up|b good <talk>|b got eight
-3 b got twelv|b green and|b green now|b guest insid|b ha $|b half <asked>|b half <facts>|b hand out|b handy for
-3 b hardest <facts>|b has it|b hav caught|b hav run|b head at|b hear <facts>|b hear about|b hear both
-3 b hear the|b hear which|b high and|b hint at|b hit the|b holiday $|b hous $|b how can|b how confident
-3 b hundr by|b i expect|b i just|b i know|b i miss|b i plu|b i say|b idea are|b idea do|b if anyth|b if both
-3 b if every|b im keen|b im only|b in java|b in newer|b in proportion|b infinity $|b input you|b interest $
-3 b into str|b into thi|b into word|b into zero|b is count|b is drop|b is full|b is nasty|b is new|b is next
-3 b is now|b is real|b is seen|b is two|b is uniqu|b is used|b isnt my|b it <talk>|b it alway|b it any
-3 b it beat|b it chang|b it had|b it hand|b it however|b it must|b it print|b it remember|b it wrap
-3 b its argument|b its nod|b its on|b its run|b ive non|b keep just|b key is|b kitchen $|b knock $
-3 b larger than|b last cas|b last you|b lean to|b least one|b left <facts>|b length <facts>|b les that
-3 b les the|b let paus|b let tak|b lie between|b listen <talk>|b look <asked>|b look out|b lost the
-3 b many distinct|b many mor|b many round|b math <odd>|b math floor|b may start|b me now|b memory at|b merg the
-3 b met <talk>|b method <talk>|b might your|b minut and|b modul call|b moment your|b mov <odd>|b mov on
-3 b much do|b must <talk>|b must go|b must you|b my first|b my gran|b n for|b need <talk>|b neighbour that
-3 b never <asked>|b never hold|b new <facts>|b newcomer <shown>|b next <said>|b next to|b nin are
-3 b nin quadrillion|b nod is|b not judg|b noth <asked>|b now as|b number <facts>|b of book|b of insertion
-3 b of loop|b of opener|b of sort|b off and|b often $|b on thos|b on whil|b onc wer|b one are|b one beyond
-3 b one by|b one didnt|b one generation|b one on|b one ran|b one red|b one singl|b one sort|b one wait
-3 b one which|b only <said>|b or cold|b or six|b order by|b order do|b other <facts>|b out <shown>
-3 b out already|b out you|b outsid the|b over <shown>|b own test|b pac suit|b packag <odd>|b pair <facts>
-3 b pair that|b part <facts>|b part of|b pas last|b pass and|b past that|b patch $|b perfect <odd>|b plan into
-3 b plan onc|b plat $|b play your|b point <shown>|b pointer <talk>|b positiv one|b possibl <shown>
-3 b practic <talk>|b pres the|b problem to|b program print|b proportion to|b provid the|b pull the
-3 b python <facts>|b python <shown>|b quadrillion $|b quit som|b radio <odd>|b read <talk>|b reckon $|b record $
-3 b recursion $|b recursion and|b remember <odd>|b repeat till|b result back|b right at|b round could|b run on
-3 b run when|b rush at|b sam sort|b sav it|b sav the|b say <shown>|b say for|b say otherwis|b see it
-3 b see ther|b see two|b seen that|b setrecursionlimit from|b settl it|b seven <shown>|b seven mak|b shak the
-3 b she <asked>|b should that|b show a|b sign $|b silent for|b simp stop|b simpl $|b sinc everyth|b sinc ther
-3 b singl <shown>|b sit in|b six <odd>|b six minut|b six out|b sixteen <talk>|b sixty four|b slash in|b slow is
-3 b smell of|b so <odd>|b somebody befor|b somebody who|b someth <asked>|b someth about|b song $|b sort on
-3 b sound fair|b split $|b start from|b start in|b statement <talk>|b step did|b still cant|b stir $|b stor in
-3 b such <facts>|b suggest that|b suggest we|b suitcas $|b suppos ther|b suspect $|b suspect a|b suspect that
-3 b sweet $|b t <odd>|b t shirt|b ten of|b than most|b than onc|b that compar|b that fail|b that hang
-3 b that mak|b that part|b that yourself|b the amount|b the computer|b the editor|b the error|b the for
-3 b the freshest|b the leader|b the littl|b the new|b the outcom|b the person|b the post|b the power
-3 b the quiet|b the slic|b the str|b the think|b the window|b them may|b themselv $|b then with|b ther <odd>
-3 b ther alway|b ther any|b ther isnt|b ther non|b ther with|b they lie|b they mustnt|b theyr arrang
-3 b thi minut|b though a|b thre is|b threw an|b through how|b till $|b tim longer|b to char|b to draw|b to nin
-3 b to touch|b to which|b too ear|b trac what|b tru for|b trunc $|b try both|b twelv <shown>|b twelv are
-3 b twenty to|b two argument|b two kid|b two part|b typ <asked>|b typ <odd>|b uncl <talk>|b undefin <talk>
-3 b underscor <asked>|b underscor in|b underscor valu|b unit $|b up without|b us <talk>|b us about|b use <talk>
-3 b use enumerat|b use for|b version <talk>|b version thre|b voic $|b was befor|b way a|b way through|b we go
-3 b weigh $|b wer in|b wer only|b wer sur|b what becom|b what gav|b what grow|b what had|b what mov
-3 b when could|b which <odd>|b whil one|b who <odd>|b whol <talk>|b whol of|b why a|b with and|b with exact
-3 b with minu|b with you|b within <talk>|b within reach|b without <shown>|b without parenthes|b wont $
-3 b word you|b would any|b would convinc|b writ first|b x in|b you alter|b you break|b you divid|b you fill
-3 b you found|b you learn|b you mor|b you ready|b you said|b you scan|b you sooner|b you without|b you wrestl
-3 b youd <odd>|b youd hand|b youd still|b youll find|b your chair|b your method|b your team|b your work
-3 b youv found|b youv reach|b zero <said>|b zero dot|guess about the language sort|guess compar|guess everyth
-3 guess explain|guess get|guess i|guess um|language assign|language bracket|language left|language new
-3 language sets up|language the|leads alright|leads cas|leads mov|leads throw|leads tomorrow|leads typ
-3 nothing basical|nothing character|nothing either|nothing fewer|nothing fifty|nothing forgiv|nothing gap
-3 nothing hey|nothing ill|nothing input|nothing output|nothing pair|nothing pick|nothing sound|nothing until
-3 nothing which|nothing within|nothing yet|plan breath|plan do|plan every|plan everyth|plan finish|plan follow
-3 plan rough|plan that names after|plan that names both|plan that names find|plan that names keep
-3 plan that names look|plan that names search|question anyth|question down|question isnt|question its
-3 question loud|question reports|question round|question sorry|question ther|question throw|question well
-3 remark b|remark be|remark down|remark forget|remark ha|remark harm|remark itd|remark long|remark number
-3 remark one|remark stand|remark that names show|remark that names swap|remark welcom|remark whos|reports accept
-3 reports acros|reports annoy|reports behind|reports cheat|reports child|reports containskey|reports convinc
-3 reports detail|reports divid|reports dot|reports editor|reports fami|reports fir|reports follow
-3 reports function|reports funny|reports glas|reports grab|reports grandmother|reports ha|reports hol
-3 reports jar|reports keyboard|reports keyword|reports knock|reports learn|reports leg|reports messy
-3 reports purpos|reports salt|reports shant|reports sheet|reports shelv|reports shut|reports sing|reports siz
-3 reports special|reports stand|reports stor|reports str|reports tail|reports treat|reports try|reports union
-3 reports unsur|reports use|reports util|requests closer|requests d|requests doubt|requests far|requests hour
-3 requests lean|requests serv|requests whatever|requests wrap|s <said> cold|s <said> insertion|s <said> look
-3 s <said> many|s <said> show|s <said> start|s <said> whether|s <shown> anywher|s <shown> begin|s <shown> differ
-3 s <shown> doubl|s <shown> enumerat|s <shown> fresh|s <shown> init|s <shown> insid|s <shown> is|s <shown> mer
-3 s <shown> mind|s <shown> or|s <shown> row|s <shown> thre|s <shown> too|s <shown> undefin|s <shown> use
-3 s <shown> werent|s ^ assumption|s ^ backward|s ^ bar|s ^ comma|s ^ comment|s ^ constructor|s ^ don|s ^ down
-3 s ^ draw|s ^ duplicat|s ^ exception|s ^ fair|s ^ fewer|s ^ four|s ^ gather|s ^ ha|s ^ hidden|s ^ import
-3 s ^ jar|s ^ kept|s ^ lazy|s ^ least|s ^ match|s ^ mightnt|s ^ multiply|s ^ our|s ^ owe|s ^ pas|s ^ quarter
-3 s ^ salt|s ^ seem|s ^ shant|s ^ shift|s ^ singer|s ^ sock|s ^ stat|s ^ sworn|s ^ than|s ^ unlik|s ^ v
-3 s ^ wav|s ^ whichever|s ^ whistl|s ^ whol|s ^ wider|s a a|s a card|s a coat|s a dict|s a into|s a photo
-3 s a tak|s a way|s a whos|s a worth|s a your|s about billion|s about many|s about plan|s about thi
-3 s about worst|s add one|s afraid cant|s after step|s ahead <said>|s aloud me|s already its|s alway at
-3 s and dot|s and heap|s and its|s and keep|s and most|s and new|s and through|s and twin|s and two
-3 s anyth you|s are choos|s are from|s are now|s are ready|s as cam|s as found|s as got|s as word
-3 s at earliest|s at post|s at top|s at two|s at worst|s back zero|s bad <shown>|s be <shown>|s be all
-3 s be curiou|s befor hav|s befor test|s behind has|s book you|s boolean <shown>|s but six|s by and|s by board
-3 s by much|s by reckon|s by sam|s c enumerat|s cam with|s can don|s can find|s can from|s can is|s can what
-3 s can why|s cant which|s chang plan|s check with|s choic <shown>|s choos smallest|s closer to|s colleagu thi
-3 s com a|s com for|s com that|s comment the|s compar what|s consider <shown>|s cost on|s cost your|s could one
-3 s could run|s could spell|s count two|s decid to|s dictionary a|s did com|s did do|s did learn|s did stop
-3 s didnt the|s distinct of|s divid round|s do believ|s do find|s do gain|s do go|s do trust|s doe look
-3 s doe show|s dot is|s down your|s draw to|s each for|s each of|s either may|s every was|s exact your
-3 s expect two|s expect was|s fil pars|s find from|s finish then|s fiv them|s fiv to|s for lon|s for one
-3 s for right|s for yet|s four with|s fourteen fifteen|s from point|s gain it|s gap no|s giv that|s giv two
-3 s given with|s goe is|s goe to|s had maintain|s halfway a|s hand one|s hang <shown>|s has many|s hav paper
-3 s he <shown>|s hear argu|s hear step|s high a|s hop <shown>|s hous that|s how cod|s how distinct|s how got
-3 s i and|s i in|s i judg|s i quiet|s i read|s i to|s idea that|s if did|s if halv|s if item|s if never
-3 s if only|s if tim|s if told|s im judg|s im what|s in count|s in fiv|s in for|s in lin|s in many|s in offic
-3 s in other|s in think|s in you|s in your|s includ that|s instead the|s into <shown>|s is ahead|s is already
-3 s is interfac|s is natural|s is thousand|s isnt in|s it cost|s it lik|s it math|s it non|s it them|s it tru
-3 s its down|s its pleasur|s itself well|s ive your|s judg for|s keep it|s keep to|s know away|s know it
-3 s larg it|s last so|s least with|s leav <said>|s length one|s let hav|s lik know|s loan the|s long that
-3 s mad a|s mad pick|s mad stop|s mak empty|s many could|s many hav|s many of|s many she|s match the
-3 s math inf|s may you|s me cod|s me short|s mean that|s method <shown>|s min the|s minu <said>|s minut <shown>
-3 s minut left|s minut that|s most thing|s mov by|s mov finger|s my shelf|s my to|s need <shown>|s new of
-3 s next isnt|s next iter|s next thing|s nin nin|s not it|s number <said>|s of as|s of did|s of exist|s of n
-3 s of outcom|s of part|s of position|s of spot|s of thos|s often <said>|s often that|s on it|s on last
-3 s on plat|s on small|s onc read|s onc that|s one back|s one behind|s one insid|s one their|s open now
-3 s opener a|s or dot|s or doubl|s or with|s out last|s out ther|s out thi|s outer and|s over length
-3 s over your|s pac you|s pas a|s pas equal|s paus you|s peopl whil|s pick second|s plan it|s point the
-3 s problem all|s problem another|s program with|s proportion the|s put ther|s puzzl the|s rather a
-3 s read tomorrow|s remember it|s remember most|s remov of|s repeat its|s result <shown>|s ring the
-3 s round until|s run <shown>|s run idea|s run stop|s run zero|s rush all|s said <shown>|s said and|s second in
-3 s see chang|s set a|s set one|s seven ten|s should reject|s sit it|s slash a|s small are|s small you
-3 s spoil fun|s squar with|s statement for|s statement you|s step that|s stop short|s stop ten|s stor <said>
-3 s sum its|s sum two|s sum your|s suppos doubt|s suppos the|s sur dont|s suspect <said>|s sweep <shown>
-3 s tak one|s tal all|s talk cost|s tall the|s taught the|s ten longer|s test as|s test on|s test run
-3 s test with|s test would|s that decision|s that kind|s that spend|s that straight|s that thing|s the depend
-3 s the didnt|s the doe|s the finish|s the forty|s the hang|s the isnt|s the offic|s the onc|s the red
-3 s the road|s the shop|s the stretch|s the such|s the whenever|s then onc|s ther hint|s ther left|s ther lin
-3 s ther quarter|s thi to|s thing still|s think through|s think would|s third the|s thousand with
-3 s through <shown>|s through happen|s through on|s tim it|s tim proportion|s tim the|s to array|s to i|s to my
-3 s to statement|s to together|s toarray the|s together <shown>|s together the|s took last|s took long
-3 s took than|s top a|s trac one|s twelv thirteen|s twenty ther|s twenty thirty|s two at|s two expect
-3 s two join|s two just|s two les|s two most|s typ the|s until hit|s until round|s us to|s use as|s use dot
-3 s use up|s valu the|s version <shown>|s visit <shown>|s walk with|s we stay|s we try|s went the
-3 s what differenc|s what insid|s what may|s what shortest|s whatever suit|s when don|s when read|s when they
-3 s wher coat|s wher last|s whether is|s which chang|s which fin|s which in|s which should|s who a|s why your
-3 s with as|s with element|s with finger|s with from|s with indexerror|s with new|s with over|s with second
-3 s with typ|s wonder the|s wont how|s work already|s would ask|s would behav|s would buy|s would caught
-3 s would comparison|s would describ|s would follow|s would hand|s would into|s would measur|s would mov
-3 s would persuad|s would sketch|s would start|s would too|s would trust|s would wrong|s wouldnt that
-3 s writ wher|s wrong a|s you a|s you asid|s you awkward|s you besid|s you choos|s you draw|s you fifteen
-3 s you going|s you judg|s you least|s you stand|s you twic|s you would|s youd on|s youll at|s your cod
-3 s your doe|s your end|s your feel|s your has|s your notic|s your remember|s your spend|s your tim|s your wher
-3 s your work|s youv back|s zero a|s zero expect|s zero length|s zero ten|sets up approach|sets up back
-3 sets up design|sets up halv|sets up left|sets up maintain|sets up mak|sets up mis|sets up n|sets up silent
-3 sets up small|syntax advises|syntax key|syntax linear|syntax print|syntax queu|syntax unles|syntax which
-3 syntax whol|tells coin|tells cold|tells compar|tells comparingint|tells deepcopy|tells earliest|tells explain
-3 tells fill|tells fmt|tells fruit|tells gat|tells grandparent|tells ground|tells hes|tells im|tells interfac
-3 tells k|tells kitchen|tells length|tells lid|tells low|tells mark|tells mention|tells merg|tells minimum
-3 tells mountain|tells music|tells parenthes|tells party|tells peopl|tells pivot|tells replaceall|tells restart
-3 tells simpl|tells siz|tells smell|tells spoken|tells story|tells threw|tells tip|tells today|tells unles
-3 tells use|tells waiter|tells worth|tells wrap|w admir|w afresh|w an|w answer|w arrangement|w aunt|w ballot
-3 w bookshelf|w cheat|w choos|w club|w com|w comparingint|w complexity|w cousin|w decid|w def|w del
-3 w descend|w desk|w discussion|w drink|w eaten|w expectation|w expression|w feed|w feet|w field|w floor|w g
-3 w german|w greek|w ha|w hash|w hasnt|w him|w infinity|w interfac|w land|w leader|w loan|w locat|w lock
-3 w loos|w meant|w meanwhil|w mer|w messy|w monday|w mountain|w nam|w nearest|w neutral|w newcomer|w occur
-3 w ok|w or|w outlin|w overlook|w peek|w penny|w pleasant|w possibl|w quadrillion|w rank|w reject
-3 w runecountinstr|w sandwich|w scal|w sceptic|w shopper|w singer|w sixth|w slow|w som|w song|w sort
-3 w static|w stir|w such|w suggestion|w surround|w symmetric|w tak|w tall|w throat|w thrown|w titl
-3 w tochararray|w toward|w under|w unlik|w w|w whistl|w wobbl|w worn|w wrestl
-2 advises clear|advises fill|advises linear|advises nam|advises occur|advises pas|advises statement
-2 advises toarray|advises want|advises window|asks achiev|asks carry|asks comfortabl|asks dominat|asks finger
-2 asks formula|asks lost|asks past|asks plainest|asks reader|asks reject|asks result|asks said|asks sceptic
-2 asks simplest|asks sound|asks went|b <said> back|b <said> cam|b <said> down|b <said> entry|b <said> form
-2 b <said> its|b <said> neighbour|b <said> result|b <said> shar|b <said> sid|b <said> they|b <shown> best
-2 b <shown> carry|b <shown> doesnt|b <shown> either|b <shown> element|b <shown> fewer|b <shown> infinity
-2 b <shown> link|b <shown> otherwis|b <shown> outsid|b <shown> plac|b <shown> stamp|b <shown> taken
-2 b <shown> thatd|b <shown> think|b <shown> together|b <shown> whatever|b ^ bob|b ^ cur|b ^ hop|b ^ it|b ^ of
-2 b ^ our|b ^ pray|b ^ shoot|b ^ six|b ^ slic|b ^ stay|b ^ tip|b ^ troubl|b a bookshelf|b a cod|b a draw
-2 b a faint|b a glas|b a grand|b a handful|b a hint|b a letter|b a librarian|b a mountain|b a piec|b a tall
-2 b a waiter|b a warm|b about who|b add to|b advis you|b afresh $|b again at|b all six|b all small|b all test
-2 b all week|b allow and|b along the|b although it|b alway fill|b and each|b and it|b and send|b and spac
-2 b approach <talk>|b are broken|b are build|b are six|b are still|b are through|b are when|b as every|b as my
-2 b as thre|b at in|b at that|b back with|b be given|b be good|b be miss|b befor mov|b behind my|b best you
-2 b big run|b bool or|b both sid|b brief $|b broken $|b build <asked>|b busy with|b call know|b can never
-2 b cant happen|b cant mis|b capital <odd>|b chart of|b clos <facts>|b cod and|b cod see|b com $|b com again
-2 b comma ok|b concentrat $|b convinc you|b cook up|b could use|b could your|b couldnt <facts>|b couldv <talk>
-2 b count wher|b cross <shown>|b current <said>|b decid the|b default you|b depth is|b describ how|b describ it
-2 b design <shown>|b did we|b direction $|b do what|b doe <asked>|b dominat when|b draw two|b drop out
-2 b each guest|b each height|b either with|b element as|b els <shown>|b enjoy listen|b enough that
-2 b equal <asked>|b even that|b everyon <shown>|b everyon has|b exact is|b expect zero|b eye $|b fail and
-2 b few tim|b first if|b first or|b first sign|b for cod|b for fifteen|b for in|b forget to|b found that
-2 b four <said>|b fre tim|b from functool|b funny $|b further $|b glas of|b go from|b goe into|b got twenty
-2 b half <said>|b half and|b halv <talk>|b handful of|b has on|b hav someth|b hear <odd>|b hear typ|b heard it
-2 b highest <said>|b him $|b hold in|b hold that|b hour $|b how youd|b hurry at|b i alway|b i near|b i speak
-2 b idea at|b if <talk>|b im as|b im doing|b in <facts>|b input wer|b int <said>|b inward from|b is abov
-2 b is fiv|b is from|b is giv|b is hand|b is need|b is their|b is thre|b isnt <odd>|b it buy|b it could
-2 b it doing|b it put|b it want|b it whil|b iterat over|b its red|b itself rather|b larg would|b largest count
-2 b last pair|b length of|b let <odd>|b let put|b letter <asked>|b letter in|b letter u|b lie complet|b lift a
-2 b lin isnt|b lin six|b list and|b locat the|b loop run|b many peopl|b market $|b match <shown>|b million and
-2 b moment at|b most your|b mum $|b nin <asked>|b nobody <odd>|b notic you|b of any|b of cours|b onc at
-2 b one branch|b one lon|b or against|b or four|b or les|b or tak|b other valu|b out right|b pag $
-2 b paint <talk>|b pair in|b partner <talk>|b pass except|b plac on|b play it|b player $|b plu <odd>
-2 b plu equal|b point <talk>|b point one|b popitem <shown>|b precis one|b predict the|b pressur $|b propos $
-2 b python its|b quiet as|b quit a|b quot $|b rather <asked>|b reach <odd>|b reach and|b read at
-2 b reason behind|b receiv the|b recommend <said>|b remember is|b remov a|b request $|b sam moment|b sam to
-2 b say each|b say why|b say youv|b search the|b second round|b see you|b setrecursionlimit in|b seven out
-2 b several <facts>|b shap $|b shouldnt <odd>|b simpler version|b sinc <said>|b sit <asked>|b six you|b siz and
-2 b spread the|b stamp when|b stay <odd>|b still <odd>|b still has|b sum $|b tak me|b tall $|b ten $|b ten out
-2 b test from|b than two|b that approach|b that ought|b that youd|b the final|b the halfway|b the kind
-2 b the market|b the most|b the nois|b the platform|b the rabbit|b the text|b the timelin|b them would
-2 b ther be|b theyr a|b think so|b third of|b thought is|b thousand loan|b tim goe|b to her|b to pas|b to shar
-2 b to watch|b to yourself|b trust it|b try <asked>|b two guest|b undefin if|b understood $|b uneven <shown>
-2 b until it|b up <asked>|b up its|b up onc|b us <facts>|b valu and|b variabl when|b very first|b way <talk>
-2 b we look|b well <talk>|b wer expect|b what bother|b what its|b what let|b what might|b what number
-2 b what was|b when <facts>|b wher did|b wherea the|b whether that|b which all|b which its|b which test
-2 b whil ther|b whol <odd>|b with <facts>|b with all|b with doubl|b with so|b with their|b without repeat
-2 b wont settl|b wouldnt <asked>|b writ in|b writ new|b you at|b you busy|b you caught|b you in|b you measur
-2 b you mer|b you prov|b you pull|b you stat|b you that|b you tru|b youll ever|b your latest|b your plac
-2 b your still|b your structur|b youv explain|b youv mad|b youv mention|b zero one|guess after|guess whatever
-2 guess whoever|language ask|language is|language one|language python|language unles|language without
-2 leads afresh|leads piec|leads written|nothing being|nothing big|nothing bob|nothing com|nothing equal
-2 nothing for|nothing ha|nothing mor|nothing noth|nothing our|nothing possib|nothing under|nothing up|nothing v
-2 nothing whether|nothing will|nothing z|plan begin|plan did|plan empty|plan inward|plan off
-2 plan that names end|plan that names right|plan what|question better|question corner|question her|question long
-2 question somebody|question sur|remark no|remark o|remark that names group|remark that names two
-2 remark that names would|remark wouldnt|remark you|reports builtin|reports common|reports contain
-2 reports deepcopy|reports dinner|reports enumerat|reports familiar|reports forbidden|reports gonna|reports harm
-2 reports holiday|reports ive|reports leav|reports librarian|reports long|reports nervou|reports new
-2 reports newcomer|reports pain|reports paus|reports peek|reports point|reports rac|reports random|reports ready
-2 reports regular|reports scan|reports shoot|reports stamp|reports stretch|reports tim|reports unbroken
-2 reports understandabl|reports understood|reports unus|reports used|reports vanish|reports whatsoever
-2 requests argu|requests coat|requests comfortabl|requests counter|requests estimat|requests eye|requests lie
-2 requests predict|requests prefer|requests sampl|requests smaller|requests wish|requests worth|s <said> check
-2 s <said> collection|s <said> every|s <said> goe|s <said> pas|s <said> pick|s <shown> big|s <shown> breath
-2 s <shown> dont|s <shown> draw|s <shown> fast|s <shown> loop|s <shown> los|s <shown> need|s <shown> shorter
-2 s <shown> slow|s <shown> som|s <shown> span|s <shown> typ|s <shown> your|s ^ cur|s ^ drink|s ^ go|s ^ knock
-2 s ^ larg|s ^ lead|s ^ peopl|s ^ pray|s ^ quadratic|s ^ remember|s ^ shak|s ^ shoot|s ^ sing|s ^ stuck
-2 s ^ undefin|s a b|s a better|s a cant|s a clerk|s a wher|s about through|s about word|s add mor
-2 s against one|s all at|s all now|s an on|s an rather|s and comparator|s and map|s and plu|s any you
-2 s appreciat <shown>|s are answer|s are expect|s are valu|s around <said>|s arraydequ linkedlist|s as has
-2 s as hear|s at halfway|s be four|s be sam|s been to|s both in|s both it|s by <said>|s by door|s cam the
-2 s can just|s can work|s cant any|s cant for|s carry when|s cas fail|s check you|s choos <said>|s choos for
-2 s compar with|s complet another|s confirm rul|s cost each|s current and|s decid for|s differ the|s do ask
-2 s do decid|s doe each|s doe inner|s doe know|s doe result|s doe second|s doe tim|s doe to|s don it
-2 s down <shown>|s down it|s drop a|s each into|s end an|s end it|s enjoy rest|s enjoy to|s entir <shown>
-2 s everyth except|s exist to|s fals that|s final in|s first youd|s follow you|s for against|s for height
-2 s for newcomer|s for plac|s four zero|s from expect|s from her|s giv four|s giv tak|s got <shown>|s half on
-2 s hand what|s has hundr|s has you|s hav common|s hav hand|s hear each|s hear on|s height and|s hundr loan
-2 s hurry all|s i advis|s i ever|s i over|s i settl|s i thre|s i through|s i your|s idea you|s if <shown>
-2 s if met|s if start|s im <said>|s im my|s in already|s in notebook|s in sys|s in ther|s index one
-2 s insid other|s interest how|s into new|s inward both|s is includ|s is tim|s is us|s is welcom|s it les
-2 s it mis|s it whatever|s its lin|s its slash|s itself than|s judg one|s just condition|s key a|s leav part
-2 s led to|s left a|s let six|s letter a|s lin that|s look of|s look that|s lot <shown>|s mak the|s max it
-2 s may that|s messy of|s might miss|s mind it|s minut for|s moment that|s moment which|s moment you|s mor to
-2 s most down|s must a|s my too|s next or|s nin twelv|s no may|s no of|s non <shown>|s not what|s of away
-2 s of between|s of call|s of first|s of look|s of who|s okay you|s on clock|s on fourth|s on problem|s on six
-2 s onc found|s one being|s one com|s one could|s one les|s one mor|s or struct|s order insertion|s other one
-2 s own <said>|s part and|s peopl <shown>|s per is|s plan you|s point it|s point your|s pointer the
-2 s popitem the|s print and|s queu you|s rather on|s return new|s run plan|s sam twic|s say for|s say often
-2 s second with|s sentenc a|s set and|s shall let|s shall mov|s show a|s show on|s show twic|s sign <said>
-2 s silent a|s smallest of|s som now|s someth your|s sort at|s speak each|s still the|s str a|s subtract from
-2 s sum <shown>|s test from|s test that|s than and|s that cas|s that catch|s that show|s that think|s that with
-2 s thatd <shown>|s the body|s the buy|s the clos|s the count|s the did|s the fail|s the her|s the im
-2 s the might|s the okay|s the slot|s the turn|s the wher|s the who|s their together|s ther piec|s ther rush
-2 s thi a|s thi has|s thi or|s thi quit|s thing <shown>|s thing check|s think nasty|s think with|s thre out
-2 s till meet|s tim spac|s to afterward|s to dictionary|s to last|s to now|s to own|s to plan|s together a
-2 s too cam|s try smaller|s two doe|s two form|s two so|s two would|s two youd|s until settl|s up for
-2 s up your|s use <shown>|s want it|s want thre|s was of|s was on|s way your|s we one|s what ask|s what break
-2 s what pric|s what told|s when sort|s wher cod|s wher doe|s whil with|s whoever <shown>|s why thos|s will up
-2 s will writ|s with <said>|s with approach|s with of|s with zero|s word a|s word your|s worry that
-2 s would call|s would expression|s would hop|s would most|s would nasty|s would pattern|s would prov
-2 s would version|s you believ|s you linear|s you look|s you non|s you problem|s you told|s you tru|s youd up
-2 s your behav|s your compar|s your had|s your judg|s your sentenc|s youv in|s youv twelv|s zero of
-2 sets up consider|sets up front|sets up let|sets up nam|sets up old|sets up open|sets up pair|sets up short
-2 sets up start|syntax loop|syntax tell|tells agre|tells appl|tells arrangement|tells bread|tells downward
-2 tells exceed|tells fact|tells feet|tells gam|tells giv|tells implement|tells inf|tells iterat|tells latest
-2 tells ledger|tells linkedlist|tells marry|tells mind|tells moment|tells offic|tells path|tells precis
-2 tells pretend|tells pur|tells spend|tells thread|tells train|w account|w afternoon|w amaz|w and|w appl
-2 w attack|w bar|w bread|w brief|w busiest|w catalogu|w chair|w chop|w circl|w coin|w concentrat|w concret
-2 w confidenc|w cup|w declin|w distinct|w disturb|w divider|w earn|w engin|w examin|w exist|w exploration
-2 w familiar|w fell|w fir|w firm|w forbidden|w forgiv|w forth|w forward|w gentl|w glas|w gossip|w haha
-2 w handful|w hang|w heard|w heat|w hello|w hot|w hunt|w impressiv|w insert|w insertion|w int64|w iterator
-2 w knot|w languag|w laugh|w likewis|w mak|w measur|w mention|w mug|w mum|w nought|w number|w nut|w option
-2 w orang|w outermost|w owl|w pag|w pain|w paren|w party|w period|w plainest|w platform|w pray|w procedur
-2 w pursu|w quarter|w quot|w react|w respect|w scor|w shap|w sign|w siren|w siz|w slic|w span|w spic
-2 w splic|w spok|w stall|w stopwatch|w suitcas|w swim|w system|w taller|w teach|w text|w thread|w tied
-2 w tos|w tour|w tuesday|w unbroken|w understandabl|w unpack|w voucher|w waiter|w weather|w whol|w wider
-1 w accord|w act|w ahead|w aim|w album|w almost|w altogether|w anywher|w asid|w awkward|w bank|w besid
-1 w biscuit|w boat|w body|w cap|w caretaker|w carriag|w chapter|w chart|w chat|w chronological|w chunk
-1 w clumsy|w convenient|w cours|w crack|w crook|w cruel|w cumin|w dark|w day|w dish|w drum|w dull|w dunder
-1 w dvdf|w earliest|w edit|w effort|w em|w encourag|w exceed|w film|w footprint|w funny|w generat|w glad
-1 w gonna|w goodby|w got|w gotta|w grew|w grey|w guess|w hast|w hat|w headset|w heappush|w hes|w hir
-1 w honey|w hop|w id|w identical|w implement|w insid|w intend|w intermediat|w interrupt|w invit|w ive|w jar
-1 w junior|w lamp|w let|w light|w lip|w lowest|w lru|w magic|w mightnt|w milk|w millisecond|w mother
-1 w multiply|w necklac|w nervou|w nil|w nois|w nothin|w older|w overflow|w overfull|w p|w pear|w peck|w pin
-1 w playlist|w pocket|w potato|w power|w pres|w press|w println|w production|w program|w prompt|w purpos
-1 w query|w r|w raisin|w reckon|w regard|w regular|w remind|w righto|w rout|w safer|w scissor|w scribbl
-1 w seal|w secret|w sent|w seventh|w shak|w shant|w shelv|w shout|w sight|w snip|w snow|w someon|w spoken
-1 w sprint|w stumbl|w subject|w suggest|w sun|w surnam|w team|w thr|w thumb|w tiny|w tip|w tricky|w twelfth
-1 w um|w understood|w use|w user|w visibl|w watch|w wav|w wee|w wherea|w whisper|w wid|w wind|w year|w z
-1 w zip
0 w abba|w abeg|w aboard|w abren|w accountant|w admit|w advanc|w advis|w affect|w afterward|w aint|w aisl
0 w alongsid|w anyth|w anyway|w apart|w app|w appeal|w archiv|w array|w asi|w ask|w assignment|w asterisk
0 w au|w averag|w aye|w baby|w back|w background|w balanc|w bang|w bas|w becam|w becom|w begun|w belt
0 w bet|w big|w biggest|w billion|w birthday|w bles|w block|w bold|w bookend|w boundary|w bowl|w bre
0 w breakfast|w bring|w british|w budg|w bunch|w cak|w calm|w cam|w capital|w captain|w cara|w careles
0 w cashier|w ceil|w cellar|w challeng|w checkout|w cheer|w children|w chocolat|w clas|w coast|w coffe
0 w coincidenc|w cold|w collection|w color|w comb|w commit|w confus|w conjunto|w consult|w conta|w contain
0 w containskey|w continu|w contract|w cop|w corner|w corridor|w cosy|w court|w crash|w creak|w creat
0 w curtain|w darin|w decent|w decorator|w deep|w deepest|w deja|w deli|w delight|w den|w deputy|w deslizant
0 w detectiv|w diagonal|w diary|w dictat|w differenc|w difficult|w difficulty|w dig|w disagr|w disappoint
0 w discard|w divid|w doctor|w dog|w doin|w doubter|w dough|w drawn|w dream|w drew|w driver|w duck|w due
0 w dust|w dyou|w easiest|w easy|w echo|w eerst|w elk|w elsewher|w english|w enter|w enumerat|w espanol
0 w essential|w euro|w everybody|w everywher|w excellent|w exchang|w exclamation|w excus|w exhaust|w expres
0 w fac|w fact|w factor|w fals|w fancy|w far|w favourit|w fed|w felt|w fenc|w ferry|w fill|w find|w finish
0 w fit|w fix|w flea|w fre|w freq|w fridg|w frown|w func|w fus|w ganz|w gap|w gardener|w gav|w general
0 w gent|w go|w goal|w goin|w goodnes|w great|w greatest|w grief|w ground|w growth|w guarant|w gues
0 w guilty|w gut|w halfway|w hall|w halt|w hand|w handsom|w happier|w harder|w head|w help|w hesitat|w hi
0 w hiccup|w hierarchy|w hint|w history|w hit|w ho|w hold|w host|w however|w hungry|w ideal|w idl|w ihr
0 w ihrer|w implementation|w increas|w information|w instanc|w intact|w intern|w interview|w interviewer
0 w intrigu|w inward|w iter|w j|w jacket|w jo|w jumbl|w keen|w kept|w kettl|w know|w lap|w laptop
0 w largest|w lawn|w lead|w leaf|w leav|w led|w leetcod|w leg|w legal|w length|w lent|w letzten|w liberty
0 w listener|w littl|w lot|w lottery|w luhn|w lump|w maam|w machin|w mail|w main|w manag|w mat|w matter
0 w mean|w meet|w melt|w mess|w mil|w mira|w mis|w mismatch|w mistak|w modification|w monk|w monticulo
0 w mow|w muev|w multip|w mumbl|w nada|w nan|w nearer|w negat|w newer|w night|w noon|w nop|w noth|w nudg
0 w ob|w oclock|w odd|w onward|w operator|w orchestra|w ord|w original|w os|w outer|w outset|w overwritten
0 w oya|w palm|w panic|w pantry|w parad|w pardon|w park|w particular|w partition|w peech|w perfect|w perform
0 w perhap|w permit|w person|w photograph|w phras|w piano|w pictur|w pitch|w plenty|w plug|w plumber
0 w polish|w polit|w poll|w posicion|w pound|w premier|w prepar|w present|w primero|w priz|w probab|w proc
0 w proces|w programm|w property|w proportional|w public|w pun|w pur|w puzzl|w quintillion|w rain|w random
0 w raw|w read|w realiz|w reasonabl|w recall|w recap|w receipt|w recht|w recogniz|w reflect|w rejoin
0 w relativ|w relief|w remain|w remark|w repeat|w requir|w requirement|w reservation|w respond|w result
0 w retain|w return|w reveal|w rock|w rotten|w round|w rung|w saf|w sand|w satisfy|w scar|w script
0 w secrecy|w sell|w sequenc|w sery|w ses|w settl|w sheet|w shin|w shortcut|w shortest|w shower|w shut
0 w sid|w signatur|w sil|w simplement|w singl|w sir|w sit|w slight|w slightest|w slim|w slowest|w small
0 w smell|w soft|w sol|w sold|w solution|w someth|w somewher|w sommet|w soul|w sound|w soup|w special
0 w specific|w spik|w spin|w splash|w spoil|w spoiler|w st|w stand|w standard|w star|w station|w steady
0 w steer|w stell|w sticky|w sting|w stor|w stov|w stream|w stres|w struggl|w successful|w summariz|w super
0 w suppos|w sweet|w switch|w symbol|w taken|w talent|w tamano|w tangl|w tap|w tast|w taught|w tear
0 w technical|w tel|w telephon|w themselv|w theyr|w threw|w throughout|w thursday|w tight|w tim|w timelin
0 w tiniest|w toast|w toddler|w tor|w track|w trait|w tram|w treat|w troubl|w ultima|w underlin|w underneath
0 w undon|w unfinish|w unfortunat|w unhappy|w untouch|w upon|w using|w v|w valid|w verify|w visitor|w volum
0 w wak|w warm|w warn|w way|w went|w whatll|w wheel|w wherever|w whichever|w whit|w widen|w widest|w win
0 w winner|w woh|w wonder|w work|w wors|w worth|w writ|w yall|w zu
1 w ab|w abov|w action|w additional|w afford|w ahoy|w air|w algorithm|w alik|w alphabetical|w alternativ
1 w ampl|w animal|w argu|w avant|w awful|w bak|w ball|w band|w barman|w bell|w belong|w best|w besucht
1 w blok|w bob|w bookkeeper|w bottl|w break|w budget|w built|w carry|w carta|w catch|w cell|w cheapest
1 w chosen|w cierra|w closest|w como|w company|w comparison|w complicat|w compound|w conclusion|w condition
1 w conductor|w consider|w credit|w croupier|w cuando|w daresay|w dattent|w despu|w determin|w deutsch
1 w dicionario|w differenz|w doublement|w earth|w einmal|w empty|w ensuit|w equality|w expensiv|w falta|w fan
1 w favour|w fenetr|w figur|w fila|w follow|w foot|w forever|w found|w francai|w frequenc|w ful|w fullest
1 w generou|w gentleman|w glid|w glissant|w goe|w going|w googl|w gro|w hai|w happy|w harm|w himself|w huh
1 w hum|w important|w indent|w ingredient|w intervall|w je|w jeder|w keyword|w knoten|w larg|w lesson
1 w letra|w lettr|w level|w look|w luggag|w manner|w meadow|w medio|w metti|w modify|w morn|w mouth|w naar
1 w nah|w nic|w notic|w nur|w occurrenc|w overall|w partner|w pehl|w pencil|w pension|w phir|w player|w poi
1 w poor|w provid|w rack|w rakho|w rarest|w receptionist|w recognis|w recorr|w referenc|w repair|w rop
1 w schau|w schon|w sens|w ship|w si|w simplest|w snak|w spirit|w stalest|w su|w sugar|w sunday|w tabla
1 w tamanho|w te|w tea|w tend|w term|w terr|w thu|w told|w tongu|w total|w toy|w trad|w travel
1 w tribonacci|w tu|w twig|w umbrella|w unclip|w uncut|w untidy|w upward|w useful|w van|w ventana
1 w verschmelzen|w vertic|w water|w wert|w whenever|w yield|w youd
2 act sets up|acts advises leads|advises avoid|advises combin|advises hunt|advises steer|advises tally
2 advises till|asks answer|asks hm|asks let|asks lie|asks list|asks littl|asks mark|asks ought|asks perhap
2 asks youd|b <said> each|b <said> ther|b <said> under|b <shown> also|b <shown> cell|b <shown> crash
2 b <shown> finish|b <shown> hear|b <shown> pick|b <shown> quick|b <shown> then|b <shown> too|b <shown> wrot
2 b ^ better|b ^ bit|b ^ die|b ^ don|b ^ easy|b ^ ek|b ^ fin|b ^ frequency|b ^ from|b ^ full|b ^ great
2 b ^ hed|b ^ id|b ^ newcomer|b ^ parcour|b ^ pil|b ^ pour|b ^ see|b ^ sing|b ^ spend|b ^ until|b ^ was
2 b ^ whod|b ^ wrot|b ^ x|b a as|b a beach|b a few|b a gues|b a textbook|b about <odd>|b again slow
2 b also hav|b although the|b alway tak|b and e|b and neither|b and with|b answer $|b anywher on|b around and
2 b array by|b at twenty|b aur <unknown>|b be of|b be open|b befor <facts>|b befor all|b befor he
2 b between that|b big <shown>|b bloqu $|b bos <shown>|b both <asked>|b break is|b call knew|b call mak
2 b can grow|b candidat <asked>|b century $|b chain in|b chang it|b chart $|b cheaper than|b child <talk>
2 b clean one|b climb $|b collect the|b collection $|b com to|b comfortabl with|b compar $|b comparison should
2 b copy <hinted>|b count plu|b crash becaus|b danc wher|b dancer <shown>|b de cada|b deux <unknown>
2 b deux precedent|b dictionary by|b dictionary in|b dictionary whos|b distanc $|b do $|b doe $|b dos <odd>
2 b dot append|b dot nlargest|b doubl in|b down only|b down when|b draw a|b dummy nod|b each from|b each step
2 b ein doppelt|b els it|b end is|b entry <talk>|b entry are|b equal queu|b es ist|b estimat $|b except the
2 b favourit is|b feel at|b fellow i|b few <asked>|b find <unknown>|b find it|b find the|b finger <talk>
2 b first half|b first thought|b fiv <facts>|b flood $|b for sur|b for ten|b gav one|b giv each|b go <odd>
2 b goal $|b got to|b has a|b hashtabell und|b he <shown>|b heap are|b heap that|b hold is|b hop to
2 b hopeles $|b how <asked>|b however <shown>|b i understand|b i would|b if everyth|b in on|b in plac
2 b index on|b insid already|b integer <talk>|b into a|b is miss|b is then|b it are|b it the|b it wher
2 b itd be|b itll <facts>|b its border|b its count|b its don|b its first|b its quadratic|b its spot|b itself in
2 b jump the|b key <hinted>|b key count|b kid <shown>|b kind of|b knew wher|b know how|b know that|b lack is
2 b lambda x|b las <odd>|b last a|b leftmost is|b let park|b let say|b leur <odd>|b lin per|b logarithmic tim
2 b longer than|b look which|b lookup is|b loop stop|b low <odd>|b map point|b mean to|b memory $|b merk <odd>
2 b merk dir|b met thi|b microphon $|b middl are|b mor for|b most of|b must start|b need two|b neither sort
2 b never hurt|b newcomer $|b newer one|b newest of|b nim ein|b nin and|b nod with|b not sort|b noth els
2 b of entry|b of som|b of when|b old start|b on to|b one did|b one goe|b one look|b one she|b open at
2 b open first|b or a|b ordena por|b other thre|b otherwis you|b over at|b over your|b park that|b pas if
2 b past the|b peek at|b per candidat|b perfect <shown>|b plac as|b plain python|b plan that|b position and
2 b possibl <telling>|b possibl tal|b previou one|b pric $|b profundidad <odd>|b pull up|b rather <hinted>
2 b recursion is|b report $|b result the|b rippl <odd>|b round and|b said to|b sam with|b say a|b say after
2 b scan <talk>|b scratch $|b see <odd>|b self d|b shift by|b should also|b should look|b should only
2 b should the|b sit ther|b siz <asked>|b slip <facts>|b slip back|b soak through|b solution <facts>
2 b som <telling>|b sort one|b speak $|b spill $|b splendid $|b stack would|b step <shown>|b still fre|b ston $
2 b stop <asked>|b stop <facts>|b stor what|b suggest <hinted>|b swap <shown>|b sweep <hinted>|b sweep lin
2 b tabl <hinted>|b ten to|b than sign|b than when|b that read|b that test|b that to|b the flood|b the guy
2 b the letter|b the linear|b the month|b the neat|b the stal|b the straighten|b the tail|b the water
2 b their <facts>|b them befor|b ther <shown>|b ther befor|b ther noth|b ther only|b thi you|b thing is
2 b third <hinted>|b thos $|b thos on|b till <talk>|b to <shown>|b to learn|b to mention|b to neighbour
2 b to recognis|b to tak|b to whom|b togli <unknown>|b tower and|b trad spac|b try every|b two around
2 b two equal|b two fewer|b two is|b two link|b two siz|b two way|b ultimo bloqu|b until they|b until youv
2 b up front|b walk $|b want <odd>|b was call|b was full|b way too|b we had|b went to|b wer alway|b wer last
2 b wer wrong|b what <asked>|b what <facts>|b what thos|b what to|b who alway|b whod hav|b whoever has|b whom $
2 b will <facts>|b will <odd>|b with constant|b with different|b with is|b with one|b with prev|b without touch
2 b work fin|b work upward|b would <telling>|b would feel|b would the|b wrot down|b x is|b y <unknown>
2 b yesterday <telling>|b you had|b you leav|b you treat|b your clos|b your counter|b your day|b your in
2 b your short|b youv a|b youv comput|b youv ever|b youv solv|guess about the language as|guess equal|guess id
2 guess listen|language that|language ther|leads bell|leads held|leads knew|leads look|leads middl|n <talk> 1
2 nothing die|nothing ek|nothing hed|nothing island|nothing longest|nothing newcomer|nothing nop
2 nothing ordereddict|nothing parcour|nothing plat|nothing seven|nothing shed|nothing taken|nothing theyd
2 nothing why|nothing wrap|plan doe|plan good|plan onc|plan see|plan sets up|plan that names for|question index
2 question walk|question you|remark hint|remark id|remark kind|remark that names otherwis
2 remark that names python|remark without|reports absolut|reports air|reports approach|reports combinatoric
2 reports company|reports conga|reports draw|reports idea|reports k|reports languag|reports lead|reports match
2 reports mhm|reports nlargest|reports opinion|reports peopl|reports quicker|reports say|reports strok
2 reports tast|reports theyr|reports thread|reports together|reports weight|reports wider|reports youngest
2 requests acros|requests anyth|requests back|requests browser|requests built|requests find|requests group
2 requests inner|requests longest|requests mind|requests proper|requests question|requests recursion
2 requests road|requests slid|requests youll|s <said> about|s <said> fifty|s <said> keep|s <said> let
2 s <said> sort|s <said> who|s <shown> be|s <shown> coat|s <shown> finish|s <shown> fir|s <shown> gon
2 s <shown> how|s <shown> ive|s <shown> lost|s <shown> newest|s <shown> oldest|s <shown> problem
2 s <shown> restart|s <shown> result|s <shown> travel|s <shown> whenever|s ^ caught|s ^ chop|s ^ club|s ^ div
2 s ^ heavier|s ^ hed|s ^ idea|s ^ numero|s ^ quiet|s ^ reckon|s ^ squar|s ^ straight|s ^ sweep|s ^ teacher
2 s ^ until|s ^ upon|s ^ whod|s ^ without|s a onc|s a phon|s a python|s a search|s all by|s all in
2 s all special|s all their|s alway up|s an can|s an map|s and giv|s and itself|s and only|s anyth left
2 s are <shown>|s are sur|s as parameter|s as sort|s as tim|s back its|s be how|s been yet|s befor had
2 s behind twin|s between finger|s both only|s built <said>|s by plac|s call the|s can as|s can reach
2 s cant <said>|s cant them|s check not|s check ther|s choos you|s click the|s com in|s compar a|s constant for
2 s dictionary each|s doe by|s down first|s drop half|s each cell|s each look|s each stand|s each the
2 s earlier <shown>|s ein verkettet|s el bloqu|s expect <shown>|s explor a|s fall by|s fals your|s fill a
2 s find shortest|s flood from|s for dictionary|s for floor|s for million|s four fiv|s frequency the
2 s from bottom|s from chain|s go for|s go scan|s go with|s goe as|s got of|s had drawer|s half that|s has two
2 s hav answer|s he on|s he to|s head on|s heap never|s heapq nlargest|s her can|s how tim|s how two
2 s if entry|s if ever|s if its|s if lay|s if lookup|s if tick|s im not|s in bel|s in even|s in hash
2 s in then|s into bar|s is an|s is answer|s is at|s is error|s is fiv|s is in|s is month|s is much|s it all
2 s it open|s it out|s its binary|s its without|s just over|s keep bigger|s key x|s know each|s last off
2 s last still|s lead the|s left at|s left it|s left middl|s let on|s look them|s loop many|s loop that
2 s mad <shown>|s mad strok|s may zero|s met befor|s met result|s might <said>|s might that|s million to
2 s most to|s much as|s must with|s my never|s my ran|s need search|s nest are|s new with|s next nod|s nin ten
2 s nod next|s not or|s of don|s of link|s of she|s of structur|s of twin|s often went|s on four|s one expect
2 s one first|s one well|s only a|s only you|s order on|s other <said>|s other <shown>|s other of|s paint fenc
2 s pair by|s pas you|s plain first|s por inicio|s position a|s precis many|s push the|s put my|s rather when
2 s read backward|s remember result|s rest it|s return when|s ring a|s row one|s say at|s seat <shown>
2 s she don|s should <said>|s sinc add|s sinc can|s skip <said>|s slid a|s slot each|s smallest by|s so to
2 s spac tim|s still after|s stop two|s stretch grow|s stretch the|s subarray a|s sum both|s tak newest
2 s teacher the|s ten the|s test <shown>|s that any|s that goe|s that into|s that look|s that onc|s that second
2 s that seven|s that stack|s that youv|s the <shown>|s the bill|s the branch|s the entir|s the figur
2 s the generation|s the number|s the reach|s the station|s the tray|s the wrong|s their tim|s them lin
2 s ther a|s ther linear|s they in|s they last|s thing look|s think a|s thos and|s thousand <said>
2 s thousand <shown>|s thre sign|s through rest|s through with|s till hit|s tim add|s tim and|s tim that
2 s to nearest|s to not|s to plu|s to top|s track the|s trip the|s twelv <shown>|s two entry|s two fewer
2 s two never|s two out|s until old|s up answer|s use dictionary|s utilis fil|s valid in|s want <said>
2 s want put|s was he|s way of|s weakest them|s what comput|s what mak|s what two|s what with|s when closer
2 s when start|s when too|s when wer|s which is|s which tak|s whil add|s who her|s why away|s will on
2 s window <shown>|s window slid|s with closer|s with loan|s with plan|s with thre|s wont yes|s work <shown>
2 s would at|s would stop|s you <shown>|s you build|s you each|s you i|s you neither|s you next|s you only
2 s you their|s youd in|s youd to|s your edg|sets up complet|sets up however|sets up index|sets up older
2 sets up order|sets up settl|sets up smallest|syntax im|syntax youd|tells afresh|tells agr|tells bloqu
2 tells chang|tells chas|tells danc|tells doorman|tells egg|tells einem|tells expression|tells eye
2 tells favourit|tells grandmother|tells grew|tells leur|tells merk|tells mis|tells mother|tells namesak
2 tells number|tells partner|tells profondeur|tells profundidad|tells purpos|tells quarter|tells sa|tells short
2 tells stay|tells suma|tells um|tells warn|tells wed|tells year|w aag|w absolut|w adapt|w arriv|w beach
2 w bear|w bed|w begin|w blink|w bloqu|w bother|w branch|w brick|w brought|w build|w car|w cheek|w complet
2 w cor|w cue|w cuenta|w cupboard|w custom|w deserv|w died|w discus|w doorman|w dry|w einem|w encontrar
2 w except|w explicit|w fault|w folk|w forbid|w god|w grow|w hard|w hay|w helpful|w hotel|w ifs|w ignor
2 w includ|w inorder|w jao|w jok|w kindergarten|w kne|w lean|w leur|w luck|w luego|w lunch|w mas|w match
2 w memory|w merk|w mushroom|w mustnt|w obey|w observ|w obvious|w ouch|w ought|w pan|w piec|w postorder
2 w prefix|w pric|w problem|w profundidad|w puddl|w rang|w relation|w relax|w relink|w respectabl|w restart
2 w rul|w sa|w sack|w say|w see|w sheep|w shingl|w shirt|w short|w should|w shy|w sie|w skin|w snail
2 w spend|w staircas|w starter|w straighten|w street|w suma|w summ|w suspiciou|w taill|w thatd|w therefor
2 w theyv|w trip|w uno|w up|w warmer|w weight|w younger
3 acts leads advises|acts sets up reports|advises <asked>|advises behind|advises cas|advises cell|advises d
3 advises enter|advises jump|advises leap|advises link|advises lunch|advises ought|advises percent|advises plat
3 advises pocket|advises previou|advises reachabl|advises recursiv|advises replac|advises rul|advises scratch
3 advises sign|advises simpler|advises sit|advises siz|advises stamp|advises swallow|advises track|advises tri
3 advises unvisit|advises writ|asks fit|asks hang|asks left|asks lif|asks tak|b <n> <hinted>|b <said> any
3 b <said> non|b <said> part|b <said> right|b <said> want|b <shown> an|b <shown> append|b <shown> be
3 b <shown> call|b <shown> depend|b <shown> fool|b <shown> forward|b <shown> her|b <shown> mad|b <shown> n
3 b <shown> pour|b <shown> right|b <shown> second|b <shown> sid|b <shown> stack|b <shown> sur|b <shown> today
3 b <shown> tre|b <shown> when|b ^ am|b ^ anybody|b ^ aur|b ^ binar|b ^ board|b ^ certain|b ^ cest|b ^ charli
3 b ^ clear|b ^ compt|b ^ decid|b ^ did|b ^ du|b ^ dynamic|b ^ either|b ^ es|b ^ friend|b ^ glanc|b ^ hit
3 b ^ import|b ^ k|b ^ kilo|b ^ may|b ^ mid|b ^ never|b ^ ordena|b ^ pretty|b ^ proc|b ^ rais|b ^ recherch
3 b ^ run|b ^ thre|b ^ trad|b ^ voila|b ^ went|b ^ word|b ^ yes|b a <facts>|b a better|b a cach|b a com
3 b a constructor|b a dummy|b a dynamic|b a kitchen|b a known|b a larg|b a lot|b a match|b a nightclub
3 b a paper|b a reason|b a tick|b a ticket|b a villag|b abl to|b about <facts>|b add both|b add on
3 b after ring|b again each|b again whil|b all be|b allow <talk>|b allow equality|b already doe|b also need
3 b alway <telling>|b alway mov|b alway sort|b among the|b an <unknown>|b an index|b an onion|b and can
3 b and evict|b and just|b and return|b and still|b and tail|b and the|b and use|b and whether|b and youd
3 b answer <talk>|b answer you|b any <talk>|b are d|b are don|b are ther|b as sort|b as your|b at <talk>
3 b at a|b at you|b avec un|b away each|b away which|b back $|b back button|b backward and|b balloon $
3 b be <talk>|b be mark|b be simpler|b beat it|b been <hinted>|b been <said>|b befor nin|b beforehand $
3 b behind them|b being <shown>|b below plu|b best <shown>|b beyond its|b bit <unknown>|b blind $|b bloc $
3 b board <shown>|b both <facts>|b both neighbour|b brac $|b brauchst du|b burst <odd>|b burst balloon
3 b busca <odd>|b but <talk>|b but one|b by <hinted>|b by ring|b c <talk>|b call the|b cam to|b can cut
3 b can driv|b can sav|b can stop|b can unhook|b cant <said>|b cant shut|b car in|b careful $|b catch <shown>
3 b catch it|b caterpillar on|b certain <odd>|b chain link|b chaine $|b character by|b charli $|b check $
3 b clash is|b closer match|b coat check|b cod as|b colon $|b colon and|b colour the|b com down|b com off
3 b company $|b compara <odd>|b comparison is|b complet <shown>|b compt <odd>|b con el|b copy $|b cost you
3 b could it|b could put|b couldnt the|b count cant|b count of|b count you|b counter wont|b cros off|b cry $
3 b cut the|b d <shown>|b der beiden|b dernier <odd>|b dernier bloc|b deserv a|b detour $|b diccionario $
3 b dichotomiqu $|b differenc befor|b do an|b do that|b doll $|b don $|b doppelt <odd>|b doppelt verkettet
3 b dot popitem|b dot prev|b down <odd>|b draw one|b drawer <odd>|b drift $|b du brauchst|b du nicht
3 b each generation|b each neighbour|b ein worterbuch|b either lengthen|b election <talk>|b en profondeur
3 b enlazada $|b enter and|b entry <hinted>|b equal ther|b ergebniss <odd>|b est la|b est trie|b even <talk>
3 b even he|b ever $|b every <shown>|b everyth befor|b exc the|b explicit <telling>|b explor all|b explor the
3 b f <shown>|b fall apart|b far <talk>|b far too|b faut <odd>|b fewer <shown>|b figur out|b finish <shown>
3 b finish one|b first cas|b first lin|b first two|b floor <odd>|b for <unknown>|b for both|b for when
3 b forget <shown>|b four giv|b four thre|b frequency tabl|b fresh <talk>|b from behind|b from neighbour
3 b from their|b from two|b fus $|b giv fiv|b giv hint|b glu <asked>|b glu <talk>|b go $|b go <asked>|b go hom
3 b goe <telling>|b goe backward|b goe the|b goe to|b going down|b got for|b got rid|b grow under|b had <talk>
3 b hand the|b has mor|b has never|b hashtabell <odd>|b hav bet|b hav too|b havent <odd>|b havent heard
3 b havent seen|b he has|b head creep|b head goe|b heapq dot|b heard the|b hed <talk>|b her <talk>|b her befor
3 b her is|b her join|b higher than|b highest <shown>|b hit <shown>|b how a|b how will|b hurt $|b i <shown>
3 b i must|b i suppos|b i to|b if <asked>|b if they|b il <odd>|b im not|b imagin <talk>|b in half|b in our
3 b in sequenc|b index you|b inicio <odd>|b inicio y|b inner <said>|b inner one|b interviewer <talk>
3 b into <hinted>|b into <unknown>|b is comput|b is fre|b is last|b is wait|b is worth|b isnt <talk>|b isnt the
3 b it begin|b it match|b it quick|b it sit|b it straight|b its correct|b its mat|b its match|b its neighbor
3 b its possibl|b its tail|b jump behind|b just look|b ka <unknown>|b ke <unknown>|b key error|b key lambda
3 b known to|b kth <talk>|b kth largest|b largest of|b last <hinted>|b last <unknown>|b last lin|b last or
3 b lay each|b lead <talk>|b leav it|b leftmost $|b let their|b lie insid|b linear <talk>|b link <hinted>
3 b link the|b lista <unknown>|b liv $|b liv <hinted>|b liv next|b long <shown>|b loop <talk>|b loop body
3 b loop of|b loop start|b low <facts>|b low plu|b mak <facts>|b many is|b many of|b max $|b may not|b may you
3 b me and|b me for|b me mor|b me nod|b me on|b mehr brauchst|b memory of|b memory on|b mer <talk>|b met them
3 b mid <facts>|b mid plu|b middl in|b mild <talk>|b million $|b mind <said>|b minut befor|b mis $|b miss half
3 b moiti <odd>|b mor <talk>|b mov forward|b n <unknown>|b nah $|b nam <telling>|b near <facts>|b need $
3 b neednt <telling>|b neednt be|b neednt sort|b neighbor on|b neighbour alon|b neither <said>|b nest <shown>
3 b neutral on|b never <shown>|b never comment|b new <odd>|b newest $|b newest <odd>|b nic <talk>|b night $
3 b nightclub with|b nobody will|b nombr <odd>|b not after|b not allow|b now <talk>|b nowher to|b o <unknown>
3 b of hav|b of nod|b of queu|b of thos|b of tidy|b of use|b of who|b on blot|b on just|b on last|b on scan
3 b on sock|b onc had|b one <unknown>|b one again|b one bucket|b one cam|b one com|b one doesnt|b one fewer
3 b one in|b one read|b one ther|b one until|b one youv|b only need|b only updat|b optimal <talk>
3 b ordena <odd>|b order dict|b ordereddict has|b ordinary <hinted>|b ought to|b out <facts>|b out <telling>
3 b out for|b out without|b parcour <odd>|b parcour en|b partner befor|b piec is|b plac <asked>|b plac four
3 b plain flood|b plain linear|b plat on|b plu high|b pointer <shown>|b pop is|b popleft $|b por <odd>
3 b prev <odd>|b prev dot|b push or|b put on|b put that|b put their|b put your|b quell <odd>|b queu <odd>
3 b queu <shown>|b queu dot|b quick <telling>|b rabbit breed|b rabbit of|b rather <unknown>|b reason to
3 b recherch <odd>|b recherch dichotomiqu|b rest <hinted>|b rest <odd>|b right <asked>|b right in|b right of
3 b ring at|b ring by|b rippl in|b road <hinted>|b room for|b round <hinted>|b rout $|b rul $|b rul out
3 b s <shown>|b saw that|b say <talk>|b say fiv|b search a|b second half|b see who|b seen <hinted>|b serv them
3 b set at|b several tim|b shar a|b shed <shown>|b sheet with|b shift back|b shirt $|b shortest <odd>
3 b should know|b sibl $|b sign it|b simp <shown>|b sinc youd|b singl <telling>|b singl one|b sink all
3 b skip <shown>|b skip that|b slip of|b small <shown>|b snak $|b so nic|b som way|b somebody has
3 b someon <talk>|b someth you|b sort <asked>|b sort character|b sort her|b split in|b stal <facts>
3 b stal <hinted>|b stal end|b stand $|b stapel $|b start $|b start a|b start on|b still open|b str in
3 b strok <asked>|b strok next|b strong <facts>|b strong word|b subarray <shown>|b subarray with|b tabl and
3 b tail <odd>|b tail <shown>|b tail follow|b tak a|b taken from|b ten in|b ten pas|b ten with|b test with
3 b test your|b that arent|b that becaus|b that complet|b that doe|b that down|b that hasnt|b that join
3 b that linear|b that mean|b that often|b that sam|b that thi|b the calendar|b the dearest|b the folk
3 b the follow|b the fullest|b the minut|b the morn|b the nail|b the pointer|b the seven|b the short
3 b the victim|b the vot|b them are|b ther i|b ther no|b ther should|b ther when|b thi befor|b thi for
3 b thi month|b thing are|b thing went|b think i|b think in|b third <facts>|b thos wait|b thos with
3 b thought <talk>|b thousand <asked>|b thre <facts>|b thre <talk>|b thre red|b thre you|b threw <talk>
3 b threw the|b through four|b til $|b tim a|b to jump|b to middl|b to one|b to someth|b to thirty|b to writ
3 b toh <unknown>|b too much|b took off|b tower $|b trick <talk>|b trip you|b trust your|b try all|b twic as
3 b twic on|b two $|b two add|b two be|b two cas|b two road|b two short|b two stag|b un <unknown>|b una lista
3 b une <shown>|b up <telling>|b up or|b upper one|b utilis une|b variabl <telling>|b verkettet <shown>
3 b very <asked>|b very <talk>|b visit <talk>|b visit it|b visit set|b visite $|b walk <asked>|b walk from
3 b walk it|b want for|b was <hinted>|b was her|b was one|b was quick|b was the|b was ther|b way and
3 b wear the|b week <shown>|b well be|b wer <unknown>|b wer after|b what at|b what matter|b what still
3 b what went|b when my|b when youd|b wher to|b whether its|b which can|b which singl|b whil your
3 b who <telling>|b who first|b who oldest|b whol thing|b window <odd>|b wish you|b with either|b with fewer
3 b with memory|b with that|b without say|b wonderful $|b wont be|b wont ever|b world $|b worterbuch $
3 b worth nin|b would complet|b yesterday <hinted>|b you anyth|b you hop|b you jump|b you pil|b you play
3 b you thought|b you tick|b you when|b you with|b you wor|b youd gain|b youd hear|b youll see|b your <facts>
3 b your cas|b your pocket|b your pop|b your record|b your total|b youv sort|b youv thought|b zeigern $
3 b zero befor|b zigzag <talk>|b zigzag traversal|b zusammen $|guess about the language advises|guess alway
3 guess correct|guess hand|guess thatll|guess two|guess with|leads gon|leads lie|leads mad|leads minu
3 leads pair|leads perhap|leads together|leads turn|nothing anybody|nothing aur|nothing binar|nothing board
3 nothing cest|nothing chain|nothing charli|nothing clear|nothing compt|nothing du|nothing dynamic|nothing end
3 nothing es|nothing ever|nothing glanc|nothing hit|nothing kilo|nothing loop|nothing mid|nothing number
3 nothing ordena|nothing recherch|nothing then|nothing thre|nothing tidy|nothing took|nothing trad|nothing trust
3 nothing una|nothing voila|nothing went|nothing wie|plan carry|plan going|plan left|plan mm|plan put
3 plan reports|plan that names are|plan that names in|plan they|question advises|question for|question halv
3 remark c|remark cant|remark however|remark is|remark otherwis|remark pictur|remark requests|remark step
3 remark strict|remark t|remark that names set|remark their|remark two|reports abl|reports actual|reports argu
3 reports attendant|reports balloon|reports bill|reports binar|reports bisect|reports bit|reports black
3 reports busines|reports calm|reports charli|reports cheerful|reports clear|reports cool|reports cur
3 reports day|reports delight|reports dichotomiqu|reports ear|reports edg|reports em|reports excellent
3 reports eye|reports fall|reports fals|reports fourth|reports good|reports indexerror|reports kilo
3 reports logarithmic|reports meet|reports mustnt|reports natural|reports nobody|reports ordereddict
3 reports parent|reports recherch|reports recip|reports school|reports sery|reports shor|reports strip
3 reports supper|reports tak|reports tally|reports unlink|reports voila|reports warmer|reports wash
3 reports wonderful|reports zigzag|requests belong|requests cafeteria|requests clos|requests elsewher
3 requests figur|requests front|requests goe|requests length|requests point|requests spell|requests spend
3 requests straight|s <shown> <n>|s <shown> better|s <shown> choos|s <shown> common|s <shown> deep
3 s <shown> doesnt|s <shown> exact|s <shown> know|s <shown> last|s <shown> over|s <shown> pick|s <shown> plan
3 s <shown> possibl|s <shown> real|s <shown> remain|s <shown> short|s <shown> smil|s <shown> surnam
3 s <shown> through|s <shown> without|s <shown> wont|s ^ arent|s ^ aur|s ^ binar|s ^ blok|s ^ calendar
3 s ^ charli|s ^ comput|s ^ containskey|s ^ cool|s ^ copy|s ^ dichotomiqu|s ^ digit|s ^ es|s ^ explicit
3 s ^ frequency|s ^ hav|s ^ ignor|s ^ kilo|s ^ later|s ^ neednt|s ^ parcour|s ^ recherch|s ^ recurrenc
3 s ^ send|s ^ shap|s ^ suppos|s ^ surpris|s ^ train|s ^ twic|s ^ warm|s ^ was|s ^ wont|s ^ wrot|s a around
3 s a be|s a counter|s a differenc|s a known|s a one|s a sum|s a the|s a youv|s abba start|s about <shown>
3 s add check|s after at|s all join|s all sam|s alway on|s alway to|s am to|s an error|s an that|s an whether
3 s and about|s and along|s and an|s and attendant|s and bottom|s and call|s and drop|s and happy|s and sam
3 s and see|s and tabl|s answer first|s any youv|s anyth <said>|s are lin|s are second|s are when|s arrow burst
3 s as are|s as count|s as first|s as hold|s as in|s as last|s as nest|s as said|s as ther|s as went
3 s at index|s at million|s away a|s away other|s be bigger|s be off|s be someth|s be that|s be with
3 s been the|s befor are|s befor reach|s between two|s binary <shown>|s both at|s both that|s both thos
3 s bound to|s box box|s box each|s brauchst nicht|s bring down|s bucket paint|s build the|s buy <shown>
3 s by by|s by doe|s by to|s by without|s c <shown>|s cam and|s cam is|s can both|s can two|s candidat it
3 s card the|s cas <said>|s cas your|s catch that|s character frequency|s clash the|s clear at|s closer opener
3 s colour the|s comparison <shown>|s comparison one|s con ultimo|s constant is|s could keep|s could to
3 s could you|s could your|s count <shown>|s count and|s count at|s count exc|s count on|s cut <shown>|s d n
3 s de <shown>|s de dos|s dem sortieren|s depth you|s did leav|s divid two|s do and|s do for|s do keep
3 s don ten|s dos anterior|s doubl the|s down linear|s down to|s drop in|s each who|s earlier is|s earlier the
3 s either <shown>|s end return|s error a|s est somm|s ever two|s every on|s exc length|s explor entir
3 s fals its|s finger it|s finish a|s first know|s first on|s first whether|s first with|s floor in|s for hash
3 s from it|s from low|s from small|s gav the|s gleitend mit|s glu <shown>|s group <shown>|s had by|s half each
3 s hard to|s has letter|s hav been|s hav reach|s hav say|s hav throw|s hav your|s he was|s head tail
3 s her hand|s her the|s her you|s high the|s higher the|s hour the|s hous its|s how evaluat|s how is|s i one
3 s i two|s if add|s if at|s if call|s if end|s if go|s if got|s if mark|s if middl|s if one|s if stor
3 s if too|s ill a|s im allow|s im out|s in as|s in languag|s in memory|s in whil|s in world|s initial d
3 s into dictionary|s is for|s is left|s is one|s is rather|s is work|s it about|s it becaus|s it later
3 s it onc|s it rather|s its <said>|s its call|s its gues|s its on|s its paint|s keep pil|s knew the
3 s know paint|s la de|s lambda <shown>|s last it|s last wher|s lay from|s leav mark|s leav one|s leav to
3 s left your|s len queu|s les wher|s lik <shown>|s liv door|s log <shown>|s look someth|s look ther|s map thi
3 s mark when|s marker the|s may me|s mehr du|s middl no|s month the|s mor each|s most one|s never its
3 s new <shown>|s next it|s next not|s next one|s no for|s nobody been|s nobody thi|s not enough|s not out
3 s of be|s of door|s of pair|s of than|s off <shown>|s old or|s on branch|s on pair|s on step|s one down
3 s one enough|s one front|s one goe|s one grow|s one keep|s one lie|s one open|s one stand|s one up
3 s one wear|s one wor|s open fresh|s opener on|s order their|s ordinary <shown>|s out thre|s outer until
3 s over middl|s overwrit first|s own in|s own you|s pick a|s plac to|s plan a|s plu hash|s previou next
3 s proper <shown>|s put cach|s put current|s put sock|s quick the|s r <n>|s rather an|s rather it
3 s rather with|s reach one|s recent still|s rest one|s return stack|s road into|s room it|s round circl
3 s sam again|s sav all|s say mor|s second <shown>|s see its|s self mov|s serv well|s she last|s she with
3 s short a|s should at|s should that|s sign <shown>|s singl are|s singl in|s six ten|s slid it|s slip paper
3 s small insid|s smallest is|s so no|s somebody to|s somm deux|s sort in|s spar all|s split <shown>
3 s split the|s spot the|s spread it|s stand and|s start each|s start its|s still her|s still in|s strok to
3 s subarray <shown>|s tabl what|s tak an|s tal a|s ten eleven|s than equal|s that about|s that anyth
3 s that everyth|s that last|s that linear|s that recursion|s that right|s that tal|s the arm|s the between
3 s the climb|s the closer|s the don|s the drawer|s the exist|s the gam|s the mov|s the nod|s the shift
3 s the tal|s the till|s the tower|s the whos|s the will|s the wrot|s their to|s them up|s they discover
3 s thi one|s thing <said>|s thing your|s thos lin|s thos one|s thos pass|s though the|s thousand ran
3 s through loop|s throw of|s throw what|s till got|s tim all|s tim hit|s tim you|s to abl|s to another
3 s to can|s to down|s to from|s to index|s to max|s to n|s to over|s to result|s to spot|s total the
3 s twenty in|s two add|s two one|s two thos|s two thousand|s typ in|s un de|s unhook nod|s up entir|s up with
3 s up word|s use or|s wait lin|s walk and|s want other|s was answer|s was befor|s was out|s way <shown>
3 s wer to|s what keep|s what look|s what should|s when compar|s when scan|s when the|s whenever <said>
3 s whenever a|s wher thre|s whether already|s whether has|s which as|s which two|s whoever up|s wid with
3 s will as|s will it|s window grow|s with brac|s with break|s with chain|s with heap|s with priority
3 s with step|s wor <shown>|s would nam|s would up|s would work|s x i|s x x|s yesterday the|s you also
3 s you an|s you been|s you from|s you just|s you my|s you no|s you strik|s you sum|s you up|s you why
3 s you without|s youd yourself|s your at|s your body|s your could|s your pil|s your round|s your the
3 s your walk|s youv already|s zahl die|sets up com|sets up doub|sets up hit|sets up im|sets up jump
3 sets up key|sets up nod|sets up overwrit|sets up plan|sets up right|sets up school|sets up serv|sets up tally
3 sets up twin|sets up unvisit|syntax delet|tells al|tells attendant|tells aunt|tells ballot|tells bloc
3 tells brit|tells calendar|tells caterpillar|tells chaine|tells choir|tells clean|tells collection
3 tells compara|tells component|tells compt|tells country|tells dabord|tells das|tells decorator|tells dernier
3 tells dir|tells divid|tells doll|tells domino|tells equal|tells erst|tells eviction|tells faut|tells fil
3 tells float|tells furthest|tells gap|tells go|tells hand|tells heard|tells heaven|tells hed|tells however
3 tells hurry|tells important|tells ke|tells kill|tells king|tells ko|tells label|tells las|tells let
3 tells list|tells long|tells maz|tells modulo|tells moiti|tells morn|tells movement|tells nombr|tells noth
3 tells official|tells overkill|tells para|tells parcour|tells peel|tells pinch|tells proper|tells quell
3 tells recurs|tells recursiv|tells reih|tells rout|tells rul|tells spiral|tells spot|tells spread
3 tells student|tells toh|tells unclos|tells untouch|tells utilis|tells valid|tells verkettet|tells visite
3 tells wagon|tells want|tells wasteful|tells zusammen|w abl|w aggiungi|w al|w appearanc|w auf|w balloon|w be
3 w bill|w black|w bloc|w breadcrumb|w brit|w cafeteria|w caus|w chaine|w charli|w cheerful|w christma
3 w climb|w combin|w compara|w couldnt|w dabord|w dearest|w dekho|w dernier|w dichotomiqu|w dir|w ditch
3 w div|w erst|w esta|w everyth|w exc|w exercis|w exponential|w eye|w family|w fastest|w faut|w flag
3 w former|w full|w handl|w hing|w honest|w hug|w indic|w its|w ke|w ko|w kth|w las|w leftover|w lit
3 w long|w meal|w mild|w moiti|w movement|w much|w muddl|w namesak|w neednt|w nightclub|w nombr|w onion
3 w open|w opposit|w pancak|w para|w pattern|w plank|w postfix|w profondeur|w proud|w quando|w quell
3 w recherch|w reih|w road|w room|w ruler|w seed|w sleev|w so|w sticker|w strang|w surpris|w swallow|w tax
3 w them|w thick|w thought|w throw|w til|w toh|w tower|w uncoupl|w verkettet|w visite|w wagon|w wasteful
3 w well|w wont|w wrot|w zusammen
4 acts requests leads|advises backward|advises cach|advises clash|advises gues|advises insid|advises largest
4 advises newest|advises pencil|advises rear|advises round|advises self|advises smil|advises spoil|advises tre
4 advises weakest|asks final|asks found|asks instant|asks keep|asks latest|asks plac|asks put|asks sank
4 asks slip|asks whol|b <said> meet|b <said> then|b <shown> <odd>|b <shown> bring|b <shown> can|b <shown> els
4 b <shown> ever|b <shown> goe|b <shown> map|b <shown> open|b <shown> self|b <shown> traversal|b <shown> use
4 b <shown> well|b <shown> will|b ^ <talk>|b ^ aha|b ^ arrang|b ^ chain|b ^ click|b ^ copy|b ^ cover|b ^ d
4 b ^ f|b ^ fill|b ^ har|b ^ il|b ^ into|b ^ kept|b ^ leg|b ^ logarithmic|b ^ luck|b ^ mehr|b ^ non|b ^ oof
4 b ^ ordereddict|b ^ past|b ^ plat|b ^ plu|b ^ previou|b ^ rippl|b ^ stack|b ^ tally|b ^ through|b ^ wie
4 b ^ with|b ^ yaar|b a coffe|b a danc|b a diary|b a directory|b a great|b a hous|b a hurry|b a long
4 b a marker|b a notebook|b a parameter|b a ring|b add and|b add thos|b after every|b after its|b again for
4 b aha $|b all youll|b also mov|b an <asked>|b an ear|b and cros|b and gather|b and its|b and los
4 b and stretch|b anfang sortieren|b another candidat|b any further|b anyth ther|b are b|b arent they|b ask what
4 b at most|b ate the|b b and|b be don|b be position|b be serv|b be sort|b becaus the|b been reach
4 b befor youv|b begin to|b bel $|b best <facts>|b best one|b bet your|b between <asked>|b break in
4 b built last|b but two|b button of|b by me|b by them|b c to|b cada numero|b cam after|b cant say|b card and
4 b chain <telling>|b chang whil|b child $|b choos from|b clear <facts>|b clear everyth|b click open
4 b climb again|b coat <talk>|b cod <facts>|b compar when|b comparison a|b complet <hinted>|b complet <telling>
4 b complet befor|b complet sort|b cost <shown>|b could $|b could only|b count downward|b count has
4 b count together|b count would|b counter <shown>|b cut off|b depth <asked>|b deux <odd>|b diccionario <odd>
4 b dictionary is|b die beiden|b doblement <odd>|b doblement enlazada|b doe every|b doe hav|b dont even
4 b dont see|b dont they|b door and|b dos <unknown>|b dot next|b down from|b draw you|b dummy at|b e <unknown>
4 b e in|b each fresh|b each hous|b each til|b ein gleitend|b either <talk>|b el ultimo|b els go
4 b empty <telling>|b end it|b end only|b end when|b enough if|b enter the|b equal b|b every step
4 b everyth <asked>|b everyth you|b evict <shown>|b evict from|b extra question|b f as|b fenster <odd>
4 b fenster mit|b figur and|b fil $|b find <hinted>|b find minimum|b first <telling>|b first element
4 b first thre|b for each|b for onc|b for s|b found it|b four $|b four that|b frequency <odd>|b from all
4 b from ear|b front <shown>|b front <talk>|b gleitend <odd>|b gleitend fenster|b go first|b goe on|b going over
4 b grandmother <odd>|b gues my|b half away|b happy with|b has pigeonhol|b he <asked>|b he <telling>|b he said
4 b head is|b heart $|b held the|b her last|b hint $|b hom and|b hop you|b how good|b how one|b i not
4 b i wear|b idea as|b if <odd>|b if len|b im in|b in only|b in twic|b insid a|b int $|b is dynamic|b is non
4 b is seven|b is sur|b is twenty|b isnt necessary|b it better|b it doubl|b it finish|b it rather|b it sav
4 b italian from|b itll <talk>|b its <hinted>|b its either|b its entry|b its les|b its plac|b judg $
4 b judg that|b jump <telling>|b jump backward|b just drop|b just onc|b key <odd>|b key it|b kind <talk>
4 b knew youd|b la somm|b labell with|b lay on|b leav you|b level $|b lie behind|b lik <shown>|b lin <telling>
4 b linear <facts>|b lista <odd>|b lista doblement|b look in|b look thing|b lookup by|b loop has|b lov <hinted>
4 b many tim|b many two|b mathematician <asked>|b may $|b meet it|b mehr <odd>|b met that|b mid <n>|b minu one
4 b minut ago|b miss a|b mistak $|b mit zwei|b mor <telling>|b morn $|b morn to|b mustnt $|b my eye
4 b my question|b my watch|b nam on|b need <odd>|b need a|b neighbor $|b nest <odd>|b never $|b next thre
4 b nicht $|b non $|b not <talk>|b not wher|b of c|b of ten|b of thirteen|b off whenever|b often <talk>
4 b often it|b old <facts>|b old <odd>|b old puzzl|b on down|b on your|b onc befor|b onc through|b one beneath
4 b one besid|b one may|b one next|b one quick|b one reach|b one so|b only run|b only say|b oof $|b opinion $
4 b otherwis a|b out by|b out on|b outer one|b pair <odd>|b pair <talk>|b partner first|b phon <shown>
4 b pick <talk>|b pictur a|b pil from|b plac <odd>|b pointer and|b pop for|b pour both|b previou and
4 b proper <shown>|b put <shown>|b put asid|b put every|b put nin|b put ther|b put thos|b python ordereddict
4 b python rais|b que <unknown>|b queu <facts>|b queu <hinted>|b queu for|b rang <shown>|b real hav|b real two
4 b remember <facts>|b remember them|b remov from|b return one|b right away|b roof <odd>|b run onc
4 b runner <shown>|b sad $|b sam <said>|b sam as|b sam end|b sank the|b say <telling>|b say hello|b say it
4 b say nin|b se <unknown>|b second walk|b see why|b seen and|b self <odd>|b sens of|b set that|b shall be
4 b shift <asked>|b sho $|b should <telling>|b shrink on|b sink them|b sit $|b sit right|b six of|b six test
4 b sleep $|b slip <hinted>|b small heap|b somebody last|b someon i|b somm <odd>|b somm des|b sort array
4 b sortieren $|b sound lik|b step from|b stood ther|b straight away|b straight into|b stretch is|b suppos that
4 b swap it|b sweep $|b tabl <asked>|b textbook <hinted>|b that <shown>|b that didnt|b that first|b that has
4 b that kind|b that put|b that very|b the <shown>|b the area|b the bed|b the bos|b the clash|b the cloakroom
4 b the complet|b the cur|b the digit|b the hint|b the interview|b the interviewer|b the jury|b the natural
4 b the newer|b the offic|b the pen|b the second|b the smallest|b the villag|b the voic|b the wait|b the wet
4 b them a|b then the|b ther for|b theyv got|b thi <talk>|b thi cod|b thing in|b thing with|b think <shown>
4 b thos figur|b though ther|b thought about|b thousand $|b through all|b till its|b till youv|b tiny <odd>
4 b to <said>|b to <unknown>|b to arriv|b to eleven|b to index|b to lat|b to me|b to notic|b to pick|b to the
4 b to twelv|b together and|b top off|b topmost $|b touch in|b tri <odd>|b truth $|b try that|b turn <talk>
4 b twenty question|b twin <talk>|b two <facts>|b two figur|b two should|b typ $|b ultimo <odd>|b use <telling>
4 b very warm|b victim $|b walk <shown>|b was either|b was last|b way in|b way to|b we $|b we speak
4 b week <talk>|b wer all|b what mak|b what remain|b what youd|b when ther|b wher might|b wher must
4 b wherever you|b whether what|b which two|b who <facts>|b who count|b who said|b why doe|b will never
4 b window with|b with <asked>|b with any|b with in|b with what|b without <asked>|b without a|b without sort
4 b wont go|b wont help|b word for|b would $|b would blow|b would happen|b would not|b would one|b would sav
4 b would touch|b wouldnt <shown>|b writ their|b wrot on|b wrot the|b x and|b yaar $|b you brought|b you cant
4 b you clean|b you fetch|b you go|b you havent|b you not|b you one|b you perhap|b you read|b you speak
4 b you sur|b you understood|b you who|b your a|b your back|b your hold|b your one|b your scan|b your tim
4 b youv <telling>|b zwei zeigern|guess about the language you|guess bingo|guess call|guess drop|guess each
4 guess lik|guess sad|guess target|guess ten|leads <odd>|leads depth|leads follow|leads structur|leads twin
4 n <talk> 4|n <telling> 4|nothing click|nothing cover|nothing gather|nothing har|nothing honest|nothing il
4 nothing kept|nothing leg|nothing mehr|nothing previou|nothing send|nothing spill|nothing stack|nothing stand
4 nothing swallow|nothing tally|nothing try|nothing utilis|nothing whatever|plan add|plan one|plan run
4 plan start|plan that names fin|plan that names sets up|plan that names writ|plan walk|plan who|question exact
4 question much|question run|remark by|remark forty|remark gather|remark in|remark newest|remark remember
4 remark someth|remark start|remark stretch|remark that names constant|remark that names noth|remark that names so
4 remark that names ten|reports afraid|reports back|reports bad|reports bas|reports bridg|reports browser
4 reports calendar|reports compar|reports delet|reports distanc|reports doubl|reports everyon|reports fantastic
4 reports feel|reports gut|reports happy|reports hold|reports hum|reports job|reports later|reports lump
4 reports oof|reports pointer|reports quadratic|reports sat|reports shortcut|reports spend|reports street
4 reports tallest|reports thing|reports today|reports wear|reports worth|requests ask|requests found
4 requests italian|requests lov|requests n|requests pond|requests rippl|requests smil|requests solution
4 requests stack|requests teacher|requests tiny|requests visit|s <said> linear|s <said> too|s <shown> bring
4 s <shown> chalk|s <shown> complain|s <shown> dict|s <shown> frequency|s <shown> friend|s <shown> order
4 s <shown> paint|s <shown> parent|s <shown> smooth|s <shown> thirteen|s <shown> thos|s <shown> til
4 s <shown> warm|s <shown> wet|s <shown> would|s ^ aha|s ^ also|s ^ are|s ^ below|s ^ but|s ^ can|s ^ cannot
4 s ^ captain|s ^ chuck|s ^ climb|s ^ compt|s ^ drawer|s ^ dummy|s ^ dynamic|s ^ edg|s ^ einfach|s ^ ek
4 s ^ empty|s ^ f|s ^ find|s ^ happy|s ^ il|s ^ jump|s ^ ka|s ^ lin|s ^ mehr|s ^ minu|s ^ nest|s ^ oof
4 s ^ ordena|s ^ out|s ^ pretty|s ^ rabbit|s ^ revers|s ^ sad|s ^ someth|s ^ sort|s ^ strok|s ^ subtraction
4 s ^ til|s ^ very|s ^ voila|s ^ wie|s ^ worth|s ^ yaar|s a alon|s a behind|s a chain|s a clas|s a ear
4 s a fall|s a link|s a person|s a pictur|s a piec|s a put|s a shorter|s a told|s a whether|s a will
4 s about <said>|s about lin|s about that|s about the|s add latest|s after and|s again every|s ahead writ
4 s all <said>|s all thi|s already that|s also first|s and in|s and set|s and sort|s and then|s anyth still
4 s as <shown>|s as argument|s at third|s at upper|s attendant the|s away tim|s backward you|s be me|s be use
4 s be you|s befor any|s befor over|s befor stor|s begin <shown>|s beiden ergebniss|s beyond <shown>
4 s bucket that|s by from|s c in|s cam last|s can be|s can ever|s can to|s card in|s carry how|s cas and
4 s certain in|s chain <shown>|s chain both|s chain the|s check your|s clean a|s climb a|s coat <shown>
4 s coat its|s cod your|s collect the|s compar as|s constant you|s could go|s could hand|s count an
4 s cross <shown>|s did consider|s did think|s direction the|s do thos|s doesnt on|s dont all|s dont up
4 s dot equal|s e sort|s each befor|s each can|s each doe|s each follow|s each is|s each leav|s earlier of
4 s ein fenster|s eleven twelv|s entir befor|s entry its|s every wher|s extend with|s f in|s fenster zwei
4 s fewer than|s fifteen seven|s first befor|s fiv four|s for <shown>|s for with|s forgot <shown>|s four you
4 s fresh is|s front drop|s gav to|s giv the|s go it|s got one|s got too|s guest a|s half can|s half in
4 s half million|s half you|s half your|s hang in|s has <said>|s has doubl|s hash <shown>|s hav met|s hav set
4 s havent to|s he had|s hear argument|s hear from|s hol the|s hold <shown>|s hom dry|s hook the|s how could
4 s i heard|s i mention|s i of|s i put|s i x|s i you|s if later|s if second|s if you|s ill out|s im abl
4 s im your|s imagin a|s import from|s in when|s ink a|s input the|s instead <shown>|s is and|s is clean
4 s is gold|s is good|s is hash|s is her|s is littl|s is map|s is most|s is perfect|s is textbook|s it alway
4 s it either|s it is|s it it|s it on|s it up|s italian pisa|s itll you|s its component|s its entry|s jump on
4 s just latest|s keep half|s keep opener|s key by|s know one|s la des|s last be|s last first|s last one
4 s later <shown>|s later the|s lead a|s learn the|s least on|s left smaller|s let map|s librarian a|s lin grow
4 s lista enlazada|s littl of|s loop with|s mad to|s mak les|s many start|s map to|s may of|s me mention
4 s me say|s me the|s mid one|s middl alway|s middl constant|s middl ten|s min that|s mit zeigern|s my by
4 s n i|s neither sort|s new until|s new you|s nod prev|s not over|s not which|s not your|s number <shown>
4 s occur often|s of chain|s of italian|s of maz|s of new|s of on|s of paint|s of rang|s of stack|s of you
4 s off youv|s offic pigeonhol|s on bad|s on is|s on own|s on shelf|s on to|s onc has|s one a|s one later
4 s one of|s one question|s one shut|s one sink|s only and|s only hav|s or another|s out <shown>|s over of
4 s overflow a|s own of|s partner you|s path a|s peopl do|s pick best|s pick the|s pictur caterpillar
4 s pil thos|s plac that|s plain would|s power two|s put of|s python remember|s r to|s read <shown>
4 s remov <shown>|s return on|s return wait|s round loop|s row you|s sam mov|s see cross|s see it|s send two
4 s serv an|s seven want|s should what|s shut outer|s six pas|s smallest and|s solv in|s solv with
4 s somebody week|s somebody you|s someon interview|s sort and|s sort mor|s sort of|s start <shown>
4 s start after|s start an|s start fresh|s start from|s start on|s stay it|s ston a|s sur a|s swap inner
4 s that cant|s that each|s that fiv|s that if|s that is|s that mak|s that plu|s that put|s the arrival
4 s the creep|s the left|s the may|s the point|s the smallest|s the straight|s the than|s the to|s the variabl
4 s they <said>|s theyr up|s thi befor|s thi by|s think what|s thre a|s tim hav|s to door|s to entry
4 s to follow|s to hash|s to most|s to or|s touch one|s trac <shown>|s twenty will|s twin lie|s two keep
4 s two them|s vertic <shown>|s want a|s was plac|s was wrong|s weakest <shown>|s welch sortiert|s what compar
4 s when already|s when leav|s when lost|s when old|s wher is|s which <shown>|s which arriv|s which the
4 s which with|s why <shown>|s with full|s with hand|s with highest|s with hundr|s with newcomer|s with s
4 s with when|s wont see|s work you|s would that|s wouldnt it|s writ <shown>|s you be|s you how|s you still
4 s youd be|s youd with|s youll me|s your ask|s your cas|s your it|s your of|s your off|s your test
4 s your ther|s youv been|s zero and|sets up <said>|sets up call|sets up join|sets up minu|sets up real
4 sets up remov|sets up singl|sets up walk|syntax assign|tells bel|tells bother|tells busca|tells cinema
4 tells conductor|tells curl|tells cut|tells deal|tells dig|tells doblement|tells enlazada|tells except
4 tells fast|tells folk|tells gin|tells gleitend|tells grand|tells humour|tells il|tells inicio|tells instead
4 tells labell|tells luck|tells mehr|tells plain|tells plant|tells poor|tells possibl|tells recomput
4 tells region|tells register|tells rippl|tells snak|tells solution|tells somm|tells sortieren|tells squar
4 tells stapel|tells subarray|tells suffic|tells suit|tells techniqu|tells tower|tells tray|tells victim
4 tells villag|tells wet|tells wie|tells zeigern|w afraid|w aha|w arrow|w athlet|w busca|w busqueda|w call
4 w camera|w chap|w cloud|w curl|w dancer|w directory|w doblement|w ek|w enlazada|w falsy|w fantastic|w fin
4 w final|w gin|w gleitend|w held|w il|w inicio|w instrument|w jury|w keepin|w ks|w lost|w lov|w mad
4 w mehr|w memois|w money|w nin|w nod|w notch|w nowher|w one|w oof|w path|w percent|w plain|w reason|w rom
4 w second|w sibl|w smallest|w solid|w somebody|w somm|w sortieren|w spe|w speak|w squar|w struck|w stuff
4 w surer|w togli|w variabl|w voila|w wie|w without|w wonderful|w world|w yaar|w yes|w zeigern
5 acts sets up sets up|advises addition|advises afresh|advises beyond|advises candidat|advises creat
5 advises cross|advises dot|advises eras|advises inclusiv|advises loop|advises new|advises pointer
5 advises recursion|advises sav|advises sound|advises tail|advises theyr|advises unhook|asks element|asks exist
5 asks gav|asks pil|asks point|asks stand|asks stretch|asks total|b <n> and|b <said> are|b <said> arent
5 b <said> argument|b <said> has|b <said> knew|b <said> last|b <said> mean|b <shown> <facts>|b <shown> area
5 b <shown> buy|b <shown> candidat|b <shown> each|b <shown> forty|b <shown> guest|b <shown> hand|b <shown> hav
5 b <shown> kid|b <shown> knew|b <shown> liv|b <shown> might|b <shown> nin|b <shown> order|b <shown> sequenc
5 b <shown> straight|b <shown> your|b ^ absolut|b ^ anyon|b ^ ar|b ^ big|b ^ dictionary|b ^ empty|b ^ gosh
5 b ^ hand|b ^ hes|b ^ higher|b ^ ja|b ^ la|b ^ listen|b ^ lo|b ^ mor|b ^ nim|b ^ recurs|b ^ sho|b ^ someth
5 b ^ sortier|b ^ uh|b ^ una|b ^ use|b ^ utilis|b ^ welch|b ^ when|b a coupl|b a later|b a lin|b a relay
5 b a sailor|b a sweep|b a twist|b about ten|b acces <asked>|b acces <hinted>|b acces order|b accordion $
5 b addition and|b after <odd>|b after you|b again <shown>|b against it|b agr with|b all but|b all day
5 b also <facts>|b also <talk>|b an unweight|b and alway|b and be|b and reus|b anfang <odd>|b answer the
5 b any <said>|b ar $|b are <talk>|b are green|b as soon|b at them|b at worst|b b becom|b b equal|b bad $
5 b be proud|b be what|b be zero|b becom b|b befor lunch|b beiden <odd>|b beiden vorherigen|b besid her
5 b binar such|b blot <hinted>|b blot <talk>|b blot paper|b board <odd>|b both at|b bottom is|b bravo $
5 b by <facts>|b by <unknown>|b by compar|b by ris|b by tal|b c <n>|b cam by|b can step|b candidat sank
5 b captain $|b carry $|b carry <hinted>|b carry one|b chain <hinted>|b chain you|b cheaper $|b check which
5 b clock <talk>|b closer <asked>|b closer <talk>|b com acros|b comfortab $|b comma <asked>|b compar <odd>
5 b comparison of|b correct <facts>|b could leav|b cur $|b dealt with|b decid from|b decid it|b delet the
5 b delta $|b depil a|b different <said>|b do about|b doesnt chang|b dont <asked>|b dont <unknown>|b dot <facts>
5 b dot item|b doubl is|b draw your|b each and|b each entry|b ear to|b eight each|b einen stapel|b einfach die
5 b element <hinted>|b els <hinted>|b els to|b enough $|b even <odd>|b ever <asked>|b every <odd>
5 b everybody <odd>|b eviction $|b explor from|b fall over|b fellow $|b few $|b first <shown>|b first idea
5 b fish $|b follow the|b for <shown>|b for thre|b fram you|b freez the|b friend to|b from small|b ful <talk>
5 b furthest <shown>|b garden $|b gather <talk>|b gather all|b giv up|b giv zero|b glu each|b go of|b go ther
5 b good <asked>|b gosh $|b got the|b grandparent <talk>|b half cant|b half was|b half whos|b half you
5 b halft sortiert|b halv are|b har <unknown>|b has the|b has your|b he <facts>|b head <hinted>|b heavier than
5 b helper $|b high <odd>|b highest down|b hol and|b how fast|b how they|b i could|b i never|b if you
5 b ill <asked>|b im sworn|b im with|b immer <odd>|b in <asked>|b in both|b in just|b in lov|b index of
5 b into your|b is eight|b is first|b is going|b is no|b it behind|b it cost|b it soak|b it that|b it thi
5 b it you|b itll <shown>|b its a|b its math|b its too|b its top|b jed offnend|b join behind|b join to
5 b just lik|b just two|b kilo $|b know wher|b known <shown>|b last <talk>|b left to|b lie <shown>|b lie <talk>
5 b lie beyond|b lift off|b lin never|b link <unknown>|b lo <odd>|b logarithmic <shown>|b long one|b look <odd>
5 b lookup <odd>|b lookup tabl|b lov with|b low and|b low high|b machinery as|b many <hinted>|b map <facts>
5 b map and|b may shar|b me giv|b me just|b me thre|b mein <unknown>|b memory is|b minu start|b miss is
5 b miss part|b month befor|b mor $|b mor <unknown>|b most peopl|b mov thing|b much <facts>|b much <talk>
5 b my hous|b my wif|b neat <talk>|b never check|b never had|b nin on|b not les|b not stack|b objection $
5 b of bee|b of pil|b of plat|b of start|b offnend <odd>|b offnend klammer|b on one|b onc out|b one <hinted>
5 b one hand|b one has|b one isnt|b one pop|b one such|b one when|b one whos|b one zero|b out what|b own is
5 b pack $|b partner is|b pas <talk>|b pen $|b person i|b piec <shown>|b plac <facts>|b plac would
5 b plain <talk>|b plu what|b pop and|b precedent $|b pretty much|b prev <hinted>|b proper $|b rabbit in
5 b rang of|b real all|b relay $|b remain is|b remember <shown>|b remov that|b right hand|b rot <odd>
5 b rot orang|b sank each|b second $|b seen befor|b serv you|b set or|b setrecursionlimit $|b shak <talk>
5 b shak hand|b shorter <shown>|b should <hinted>|b should giv|b should start|b simp <talk>|b sink each
5 b sink the|b six and|b slid over|b slip through|b slow for|b solution $|b soon as|b sorry to|b sort <talk>
5 b sortier <odd>|b sortiert <odd>|b sortiert ist|b spell out|b stack <odd>|b stack for|b start plu
5 b stay <facts>|b still miss|b ston in|b stop <said>|b stor it|b stretch to|b strok and|b strok on
5 b surround <odd>|b surround region|b sworn to|b tag $|b tal <shown>|b tal first|b tal sheet|b tallest tower
5 b textbook <facts>|b than <odd>|b than with|b that fiv|b that match|b the grandparent|b the kettl|b the length
5 b the lin|b the near|b the pivot|b the rightmost|b the weather|b the y|b the zigzag|b them so|b they <odd>
5 b they had|b theyr in|b thi week|b thirty and|b thos down|b thousand <unknown>|b thre letter|b thre will
5 b thre with|b through a|b till the|b tim <talk>|b to do|b trie $|b truthy $|b twin may|b twin that
5 b two dummy|b two hundr|b umbrella $|b until he|b up <shown>|b up each|b upsid down|b upward and
5 b use <asked>|b use les|b used <hinted>|b usual <hinted>|b utilis <odd>|b variabl are|b visit and|b visit in
5 b vorherigen <odd>|b wait <hinted>|b want $|b was already|b was going|b went <odd>|b went hom|b wet $
5 b when $|b when <asked>|b when i|b when low|b wher <said>|b wher everyon|b wher you|b wherea <talk>
5 b whil <asked>|b whos <asked>|b whos <talk>|b why throw|b widest <shown>|b will be|b will to|b wip the
5 b without $|b without <telling>|b work $|b worst $|b would i|b writ one|b wrong thing|b you back|b you even
5 b you for|b you handl|b you lay|b you linear|b you mad|b you may|b you split|b you wouldnt|b your <unknown>
5 b your zero|b youv only|guess about the language a|guess about the language youd|guess leonardo|guess nobody
5 guess one|guess why|leads away|leads cam|leads front|leads test|leads water|nothing 2|nothing anyon
5 nothing ar|nothing connect|nothing constant|nothing empty|nothing explor|nothing given|nothing group
5 nothing guard|nothing interval|nothing la|nothing lo|nothing newest|nothing nim|nothing queu|nothing sho
5 nothing sinc|nothing stair|nothing tri|nothing u|nothing welch|nothing whoever|plan halv|plan row|plan that
5 plan that names use|plan that names why|plan thre|plan wait|plan yes|question check|question fiv|question hold
5 question thre|remark an|remark are|remark from|remark ive|remark nobody|remark so|remark spread
5 remark that names heap|remark that names in|remark that names keep|remark that names mak|remark that names n
5 remark that names ther|remark theyr|reports <asked>|reports ar|reports arm|reports beaten|reports break
5 reports bury|reports certain|reports clerk|reports cold|reports compas|reports coupl|reports delta|reports eat
5 reports election|reports empil|reports estimat|reports forever|reports generation|reports gosh|reports length
5 reports listen|reports mean|reports near|reports otherwis|reports ouvrant|reports plan|reports plat
5 reports popularity|reports position|reports promis|reports quick|reports relation|reports remark|reports reveal
5 reports sentenc|reports setrecursionlimit|reports singl|reports spill|reports techniqu|reports tout|reports uh
5 reports warteschlang|reports wid|requests balanc|requests box|requests differenc|requests know|requests list
5 requests lookup|requests narrow|requests park|s <said> after|s <said> alway|s <said> equal|s <said> may
5 s <said> would|s <shown> arent|s <shown> began|s <shown> being|s <shown> bucket|s <shown> clerk|s <shown> click
5 s <shown> doe|s <shown> fre|s <shown> group|s <shown> leap|s <shown> mor|s <shown> must|s <shown> necessary
5 s <shown> old|s <shown> only|s <shown> rais|s <shown> rather|s <shown> recursion|s <shown> slot|s <shown> start
5 s <shown> that|s <shown> under|s ^ absolut|s ^ ar|s ^ ask|s ^ avec|s ^ bury|s ^ catch|s ^ delta|s ^ depil
5 s ^ dll|s ^ du|s ^ fac|s ^ figur|s ^ final|s ^ former|s ^ gosh|s ^ heaven|s ^ hit|s ^ ink|s ^ ist|s ^ jed
5 s ^ look|s ^ mak|s ^ mustnt|s ^ nach|s ^ real|s ^ right|s ^ sortier|s ^ stood|s ^ taken|s ^ thi|s ^ tout
5 s ^ uh|s ^ utilis|s ^ ye|s a addition|s a mark|s add that|s add up|s after it|s an you|s and do|s and eight
5 s and first|s and hom|s and loop|s and mor|s and of|s are least|s as wait|s as when|s at zero|s b a
5 s bar the|s basical it|s begin fresh|s besid join|s border to|s bucket one|s by all|s by half|s by till
5 s cam one|s can so|s can the|s candidat each|s certain hurt|s click a|s closer expect|s collect their
5 s compar when|s could mak|s count zero|s delet <said>|s depil chaqu|s do com|s do els|s doe trick|s don a
5 s dont me|s dont with|s each he|s each out|s ein und|s either on|s entry ever|s ever that|s every to
5 s fall lov|s first to|s fiv one|s fiv ten|s for complement|s for r|s four thre|s friend the|s from earlier
5 s from fresh|s go to|s going say|s got on|s group mix|s grow shrink|s half them|s halft ist|s has gon
5 s has that|s hav go|s hav seen|s hav thought|s highest downward|s hunt the|s i enjoy|s i not|s i somebody
5 s if the|s ill that|s im with|s in chain|s in opposit|s in pas|s in right|s in set|s in siz|s in unweight
5 s insert again|s into narrow|s is friend|s is miss|s is strong|s is them|s is youll|s it going|s it till
5 s itll <shown>|s its rather|s jedem landfeld|s keep heap|s keep small|s knew one|s last out|s leav as
5 s leg offnend|s let giv|s let writ|s lie its|s lif easier|s lin <said>|s lin the|s linear <shown>|s list the
5 s log and|s look befor|s many each|s many that|s many ther|s may a|s me its|s memory the|s minu as|s mov as
5 s must out|s n <shown>|s neighbour neighbour|s new in|s new only|s nod to|s not each|s of floor|s of good
5 s of isnt|s of zero|s off go|s onc it|s one cant|s one comparison|s one drop|s one earlier|s one has
5 s one said|s one sit|s one sum|s one too|s only way|s or <shown>|s out their|s over <shown>|s own <shown>
5 s partner and|s pil paper|s plac in|s plat the|s point you|s precis they|s promis to|s push one|s put pen
5 s rang two|s record <shown>|s row a|s runner the|s scan the|s search each|s search what|s second and
5 s see what|s see which|s serv in|s she every|s she on|s should whether|s slid <shown>|s spill on|s start for
5 s strok <shown>|s swap <said>|s than neighbour|s than of|s that insid|s that keep|s that later|s that word
5 s the answer|s the be|s the direction|s the group|s the he|s the hook|s the minut|s the never|s the they
5 s the you|s ther doubl|s think an|s thos the|s thos wait|s though one|s thre cant|s thre one|s til two
5 s tim find|s to <said>|s to compar|s to so|s top off|s try start|s twin <shown>|s two could|s two valu
5 s two what|s up itself|s went ear|s what giv|s what had|s what other|s what writ|s when pop|s wher <shown>
5 s wher month|s whether hav|s whether met|s which each|s whil high|s whil in|s whos you|s with cod
5 s with extra|s with nam|s with previou|s with that|s with variabl|s without anyth|s without if|s worry it
5 s would for|s writ each|s wrong of|s you comfortabl|s you now|s you unhook|s you very|s you zero|s your jump
5 s your look|s your reach|s zuerst dem|sets up append|sets up centr|sets up compar|sets up current
5 sets up earlier|sets up fall|sets up find|sets up forget|sets up goe|sets up hang|sets up link|sets up result
5 sets up seen|sets up spread|syntax cur|syntax minu|syntax pop|syntax that|tells app|tells ascend|tells basket
5 tells besid|tells biggest|tells bos|tells cest|tells christma|tells clip|tells clos|tells ergebniss
5 tells fenster|tells guarda|tells heapq|tells hi|tells knew|tells ladder|tells lady|tells link|tells littl
5 tells lov|tells notebook|tells offnend|tells offset|tells op|tells ordena|tells precedent|tells sank
5 tells schli|tells se|tells slight|tells sortier|tells sound|tells ston|tells swallow|tells tally
5 tells tuesday|tells ultimo|tells underneath|tells undo|tells vorherigen|tells widest|tells wis|w acros|w agr
5 w anybody|w ashor|w b|w been|w bel|w binar|w bit|w breath|w breed|w bury|w certain|w comfortab|w common
5 w compar|w compas|w compt|w delta|w dinner|w doubl|w entry|w ergebniss|w fetch|w first|w gosh|w grandma
5 w guarda|w heavier|w instant|w int|w join|w k|w kilo|w kis|w longer|w lying|w miss|w op|w ordena
5 w parcour|w precedent|w professor|w region|w rightmost|w ris|w said|w schli|w se|w shall|w simpl|w soak
5 w sortier|w stroll|w tabl|w uh|w ultimo|w unweight|w upsid|w utilis|w vorherigen|w wet|w wher|w wif|w ye
6 acts reports reports|acts requests reports|acts sets up tells|advises built|advises certain|advises coat
6 advises distanc|advises explor|advises forward|advises idea|advises learn|advises overwrit|advises precis
6 advises reus|advises right|advises run|advises scan|advises somebody|advises spar|advises spend|advises stop
6 advises whol|advises written|advises x|asks away|b <said> lead|b <said> off|b <said> up|b <shown> los
6 b <shown> reach|b <shown> remov|b <shown> shorter|b ^ bin|b ^ chang|b ^ empil|b ^ fix|b ^ flip|b ^ gebruik
6 b ^ heapq|b ^ iccanobif|b ^ ignor|b ^ ind|b ^ overkill|b ^ pay|b ^ per|b ^ perfect|b ^ record|b ^ spill
6 b ^ sum|b ^ taken|b ^ tiefensuch|b ^ tri|b ^ whenever|b a bar|b a block|b a certain|b a constant|b a crayon
6 b a data|b a flag|b a girl|b a hand|b a lift|b a linear|b a perfect|b a teacher|b a twin|b a well
6 b about each|b act it|b after find|b after two|b alon wont|b along $|b along and|b along how|b alway sit
6 b and middl|b and spread|b and t|b arrang the|b arriv at|b as he|b as two|b ask if|b aus $|b away <shown>
6 b basical <odd>|b be wait|b been <odd>|b befor add|b befor if|b behind <talk>|b between thre|b bigger one
6 b binary $|b build each|b build it|b by bisection|b by exact|b by frequency|b by with|b c for|b cada <odd>
6 b call has|b cant ever|b card for|b centr $|b cest <odd>|b closer at|b coat $|b coat on|b collect from
6 b comparison <shown>|b contain the|b correct <shown>|b count $|b count dot|b count from|b counter <talk>
6 b crowd <talk>|b d of|b daughter <odd>|b day <shown>|b de hachag|b debut $|b deep is|b depth as|b des deux
6 b dictionary <shown>|b do as|b doesnt <asked>|b doesnt <hinted>|b down it|b down your|b drawer of|b each slot
6 b ear one|b either one|b end that|b equal <telling>|b every last|b exact as|b exist $|b fall <facts>
6 b fashion $|b feel $|b fermant $|b fin <shown>|b fin plac|b first serv|b first was|b for her|b forget everyth
6 b forget that|b from the|b further <asked>|b gebruik <odd>|b gebruik een|b glu <hinted>|b good one|b got your
6 b greater $|b grow <talk>|b habit $|b hand <shown>|b hash $|b hello $|b highest <telling>|b hous on
6 b how that|b i didnt|b i let|b i put|b idea of|b if a|b in <said>|b in behind|b in pisa|b in thos|b in thre
6 b insid <odd>|b insight $|b interview last|b into <shown>|b into plac|b is finish|b is known|b is such
6 b is visit|b it all|b it back|b it don|b it first|b keep an|b kick out|b knew $|b knew <talk>|b knew that
6 b knit $|b lead nowher|b leav <shown>|b left on|b length <talk>|b lengthen the|b les <hinted>|b let both
6 b lookup <hinted>|b lookup first|b mak <hinted>|b man <odd>|b mat $|b may forget|b me about|b me that
6 b met <odd>|b met the|b middl without|b moment <talk>|b month <talk>|b mor to|b mov as|b mov back
6 b much memory|b my ear|b n <shown>|b n is|b near <shown>|b neighbour is|b never look|b never work
6 b newest <facts>|b next equal|b nod at|b not reveal|b of empty|b off <shown>|b off every|b offic has
6 b old <shown>|b oldest <hinted>|b onc the|b one box|b one check|b one join|b one push|b only <odd>
6 b only from|b only in|b open the|b opener <talk>|b opener on|b opener to|b other part|b otherwis <talk>
6 b out a|b overkill and|b pila $|b plac among|b plain <telling>|b plant a|b plenty if|b plu <talk>
6 b popitem last|b previou <hinted>|b quadratic $|b queu of|b quick $|b r and|b reachabl from|b reason $
6 b record the|b recursiv <shown>|b rest <talk>|b right below|b right to|b ring after|b said <shown>
6 b sam <telling>|b sam <unknown>|b say <facts>|b say <hinted>|b seat <shown>|b seat the|b see <talk>
6 b sequenc $|b shorter $|b shouldnt you|b siempr <odd>|b simpl <talk>|b sinc <asked>|b six lin|b sleep <talk>
6 b slic <odd>|b slip by|b slip for|b someth ther|b sort a|b sort nor|b sort thos|b spread <hinted>|b step $
6 b strict $|b subtract $|b tabl de|b talk $|b that <facts>|b that if|b that second|b that sentenc|b that sort
6 b that thing|b that twin|b that wouldnt|b the <talk>|b the car|b the conductor|b the crucial|b the fellow
6 b the guest|b the hand|b the job|b the opposit|b the recurrenc|b the road|b the siz|b the station|b the top
6 b the truth|b the v|b their left|b them all|b them along|b ther $|b they $|b they want|b thi from
6 b thing <shown>|b thos is|b thos thre|b thousand deep|b thre that|b to search|b to slid|b touch only|b tre of
6 b twin <shown>|b two by|b two letter|b two word|b un dictionnair|b una pila|b understand $|b une tabl
6 b what could|b whichever <talk>|b whol problem|b why <asked>|b with binomial|b with chalk|b with s|b with who
6 b wont say|b work but|b work her|b would fool|b would hand|b writ that|b wrot <talk>|b you gav|b you kick
6 b youngest one|b your at|b your inner|b your only|b youv got|b zwei <odd>|doubt hint|guess hold|guess let
6 guess music|guess ninety|guess order|guess put|language each|leads left|leads mak|leads stood
6 nothing afterward|nothing although|nothing doesnt|nothing empil|nothing gebruik|nothing heapq|nothing hunt
6 nothing iccanobif|nothing mind|nothing narrower|nothing pui|nothing record|nothing seen|nothing sum
6 nothing tiefensuch|nothing unhook|nothing updat|plan ah|plan constant|plan that names greedy|plan that names it
6 plan that names tell|plan that names though|plan use|plan wher|plan why|question to|question work|remark h
6 remark if|remark might|remark need|remark okay|remark that names straight|remark too|reports agr|reports ask
6 reports bus|reports caught|reports combination|reports cran|reports crucial|reports hes|reports hir
6 reports hunch|reports ice|reports insight|reports lift|reports neater|reports nest|reports park|reports pila
6 reports rang|reports replac|reports room|reports simp|reports slot|reports suppos|reports unhook|reports usa
6 reports whichever|reports wish|requests <asked>|requests equal|requests map|requests peopl|requests push
6 s <said> all|s <said> chang|s <said> giv|s <said> halv|s <said> well|s <shown> anyth|s <shown> arrival
6 s <shown> beneath|s <shown> by|s <shown> direct|s <shown> drawer|s <shown> finger|s <shown> on|s <shown> simp
6 s <shown> so|s <shown> spoil|s <shown> train|s ^ bei|s ^ cest|s ^ chaqu|s ^ dequ|s ^ didnt|s ^ doubl|s ^ een
6 s ^ entry|s ^ gebruik|s ^ giv|s ^ har|s ^ he|s ^ helper|s ^ higher|s ^ iter|s ^ laugh|s ^ linear|s ^ most
6 s ^ night|s ^ older|s ^ overwrit|s ^ position|s ^ rais|s ^ rippl|s ^ saw|s ^ shirt|s ^ sleep|s ^ smell
6 s ^ theyv|s ^ tiefensuch|s ^ uma|s ^ wherever|s ^ woman|s ^ x|s a are|s a fermant|s a habit|s a longer
6 s a start|s a straight|s a stroll|s a tool|s act out|s add shift|s after check|s ahead the|s all from
6 s also the|s an from|s an pil|s an stack|s and be|s and day|s and right|s answer it|s append a|s are first
6 s are think|s as go|s ask for|s at <said>|s at answer|s at if|s at seven|s back you|s balanc the|s be is
6 s be slow|s befor <shown>|s befor for|s befor go|s befor is|s befor know|s befor round|s befor the
6 s both ever|s bucket <said>|s bucket in|s bucket on|s by <shown>|s by neighbour|s c zero|s cach <shown>
6 s candidat <shown>|s cant the|s card each|s closer the|s com at|s could <said>|s could each|s could them
6 s count ten|s count text|s current is|s d in|s didnt you|s doppelt <shown>|s each every|s each goe
6 s each join|s each knew|s earlier can|s either to|s enough be|s equal plu|s everyth a|s everyth follow
6 s expect to|s extra and|s feel <shown>|s finish job|s first as|s for now|s for order|s for shortest
6 s for smallest|s for your|s from at|s from left|s go first|s going do|s going one|s gon the|s had down
6 s had start|s half me|s hav to|s hav wait|s he a|s he them|s i last|s i n|s i yesterday|s id to|s if alway
6 s if reach|s if sort|s if werent|s im no|s im you|s in pil|s in zero|s into as|s is next|s is plain
6 s is seen|s is they|s is very|s is youd|s it <n>|s it befor|s its appearanc|s its count|s its very
6 s jed klammer|s just at|s kick out|s leav flag|s les two|s let <shown>|s lift teacup|s lookup and|s may say
6 s minimum of|s mis last|s most with|s n enumerat|s narrower the|s never backward|s new check|s next lie
6 s next out|s nic to|s no that|s not as|s of but|s of clock|s of from|s of plain|s of solv|s of the
6 s of their|s of wer|s on <shown>|s on each|s on frequency|s on right|s on thos|s one add|s one further
6 s one round|s open the|s ordinary in|s out itself|s out your|s pil you|s plan <shown>|s plenty you
6 s problem in|s problem on|s reach an|s red on|s remember cam|s remov the|s return at|s return its
6 s serv position|s she only|s should with|s shouldnt be|s sinc cant|s sit the|s someon in|s sort is
6 s spar that|s stand seven|s tabl hachag|s tabl no|s that clos|s that loop|s that neat|s that start
6 s that textbook|s that zero|s the from|s the now|s the off|s the on|s the sort|s the train|s the two
6 s them each|s ther be|s ther much|s ther structur|s they be|s theyr by|s thing said|s think hav|s thos to
6 s thos you|s thre two|s tick the|s tim few|s to afresh|s to position|s to rear|s to sort|s to the
6 s to upward|s tool a|s tre bee|s two for|s two four|s two glu|s under own|s une de|s up now|s very <said>
6 s we to|s week the|s what happen|s when <shown>|s when began|s when first|s when of|s when only|s wher twin
6 s whether partner|s whether pil|s whether two|s whichever the|s whil is|s window and|s with lookup
6 s with memory|s with on|s with stack|s with weakest|s you longer|s you mark|s you shift|s youll a|s your are
6 s your hour|s your now|s youv whether|s zero one|sets up bigger|sets up comput|sets up counter|sets up exact
6 sets up jot|sets up next|sets up turn|syntax yes|tells applicant|tells aur|tells bar|tells bfs|tells bill
6 tells bit|tells blok|tells bump|tells chalk|tells clever|tells clock|tells contain|tells debut|tells dfs
6 tells dictionnair|tells doppelt|tells everyon|tells explor|tells gold|tells hachag|tells har|tells imag
6 tells kid|tells klammer|tells known|tells laid|tells later|tells leftmost|tells lengthen|tells m|tells minu
6 tells nim|tells por|tells program|tells real|tells sailor|tells scor|tells shut|tells siempr|tells sit
6 tells throw|tells tram|tells trie|tells uppermost|tells wink|tells woman|tells woordenboek|tells wor
6 w <shown>|w applicant|w attendant|w aur|w bead|w bottom|w button|w cest|w chuck|w colour|w crucial|w das
6 w digit|w doppelt|w drip|w driv|w fashion|w gam|w garden|w gebruik|w greedi|w hachag|w har|w heaven
6 w hous|w index|w itd|w joy|w ka|w klammer|w label|w lat|w lengthen|w many|w n|w narrower|w other
6 w outward|w peel|w pie|w pila|w pop|w popularity|w por|w promis|w recip|w shoulder|w siempr|w smooth
6 w spell|w stop|w supermarket|w tag|w thing|w thirteen|w to|w tout|w trie|w trivial|w unfold|w wander
6 w wardrob|w wear|w woordenboek
7 advises <facts>|advises ballot|advises bound|advises chang|advises contain|advises cover|advises dequ
7 advises empty|advises loan|advises lov|advises mer|advises piec|advises sheet|advises work|asks acros
7 asks begin|asks belong|asks cross|asks different|asks inner|asks neighbour|asks person|asks possib|asks sid
7 b <said> <unknown>|b <said> cant|b <said> when|b <shown> array|b <shown> comma|b <shown> fit|b <shown> guess
7 b <shown> low|b <shown> minimum|b <shown> never|b <shown> run|b <shown> someth|b <shown> thos|b <shown> villag
7 b <shown> would|b ^ are|b ^ carry|b ^ doub|b ^ et|b ^ had|b ^ her|b ^ know|b ^ mak|b ^ most|b ^ much
7 b ^ neat|b ^ newest|b ^ nic|b ^ opener|b ^ pui|b ^ quickselect|b ^ ring|b ^ spell|b ^ ther|b a <unknown>
7 b a bell|b a one|b a sound|b a ston|b a stroll|b a wast|b add <odd>|b afresh is|b along as|b already <facts>
7 b already gon|b an <odd>|b an eyebrow|b and <odd>|b and do|b and insert|b and right|b and search|b and stick
7 b another <said>|b answer befor|b anterior $|b app it|b append <odd>|b are lost|b are small|b are thre
7 b aunt <odd>|b be the|b befor check|b befor look|b begin with|b better $|b better be|b bit longer
7 b book <asked>|b both <talk>|b bottom $|b boy $|b brac with|b bring a|b build on|b bump the|b but not
7 b by nam|b by yourself|b call most|b can reach|b candidat <odd>|b carry along|b carry two|b cas one
7 b chaqu <unknown>|b chaqu fermant|b chees $|b clean my|b clear the|b click $|b cod for|b cod it
7 b comma <hinted>|b comma <odd>|b constant if|b count <telling>|b counter <hinted>|b dictionary <asked>
7 b dictionary with|b dictionary would|b direct <asked>|b direct after|b direction until|b disguis $|b don your
7 b door $|b doubl end|b down <facts>|b down <shown>|b down befor|b dummy <hinted>|b dummy <telling>|b each titl
7 b each to|b eat up|b einen <odd>|b either that|b els <telling>|b empil les|b end the|b even <hinted>
7 b every call|b every generation|b excellent $|b f $|b fall <talk>|b far has|b fewer $|b fibonacci <hinted>
7 b fibonacci <talk>|b fibonacci sequenc|b fiv <talk>|b fiv minut|b follow when|b for <said>|b for fiv|b for i
7 b fresh air|b friend in|b from any|b front <odd>|b full <hinted>|b full <telling>|b full sort|b giv $
7 b giv that|b goe back|b group from|b grow on|b grow out|b had better|b he went|b head <odd>|b heap is
7 b hi <hinted>|b hit $|b hold a|b hold on|b hundr $|b i certain|b i clean|b i equal|b i find|b idea $
7 b if she|b ill be|b im <hinted>|b in bucket|b in circl|b in disguis|b in handy|b index <asked>|b indic $
7 b initial of|b instant whether|b is link|b is n|b is noth|b it $|b it not|b it only|b it reach|b itll <odd>
7 b its head|b its slower|b just <telling>|b just <unknown>|b keep <shown>|b keep one|b key <asked>|b know $
7 b la <unknown>|b last com|b later than|b lay <odd>|b left $|b leg <odd>|b leg jed|b les ouvrant
7 b lik <telling>|b lik plat|b lov <facts>|b man who|b many strok|b mark $|b math dot|b may lie
7 b mention <telling>|b method that|b mid and|b minesweeper $|b minu <odd>|b mitad <odd>|b much <hinted>
7 b must alway|b my girl|b n minu|b n tim|b need her|b neednt <facts>|b neighbour join|b neighbour to
7 b nest <talk>|b nest loop|b never walk|b next floor|b nobody is|b notebook $|b notic $|b numero <odd>
7 b of all|b of paint|b of zero|b old copy|b old italian|b on onc|b one around|b one lead|b one structur
7 b one sweep|b one without|b only append|b opener you|b or one|b ordenada $|b order switch|b ordereddict doe
7 b out if|b ouvrant $|b own and|b paint <odd>|b paint on|b percent of|b pigeonhol $|b plac is|b point into
7 b pond $|b pop it|b pour <talk>|b predecessor $|b previou <asked>|b queu is|b r comma|b reach on
7 b real <facts>|b recent has|b recent one|b regret it|b remember only|b right $|b robber or|b round <talk>
7 b round onc|b row <talk>|b rub it|b run one|b s and|b said the|b sam count|b sam machinery|b say im
7 b scan on|b scenic <odd>|b scenic rout|b see me|b see whether|b seen is|b seen it|b she say|b shor $
7 b sid view|b sinc a|b small tabl|b sort with|b stack $|b stand just|b start goe|b stick it|b stop when
7 b strok behind|b switch on|b tabl <odd>|b tabl <shown>|b test whether|b that again|b that also
7 b that differenc|b that wait|b the domino|b the furthest|b the italian|b the mov|b the rail|b the scenic
7 b the wash|b the world|b then a|b theyr lin|b thos <said>|b though <shown>|b til a|b tim if|b tim too
7 b to avoid|b to how|b to look|b to remember|b too lat|b train $|b train on|b troubl is|b two <said>
7 b under it|b une <talk>|b une fil|b unhook it|b up until|b updat it|b upon <shown>|b variabl and|b very good
7 b visit onc|b wall <odd>|b want someth|b weakest <talk>|b well known|b wer a|b what youv|b wher <asked>
7 b wher <odd>|b wher <talk>|b whether <talk>|b who do|b whos left|b with count|b with key
7 b with setrecursionlimit|b work in|b worth <odd>|b would call|b would find|b yesterday <odd>|b you ought
7 b you pay|b you ther|b you your|b youd know|b youd only|b your homework|b your walk|b youv basical|b zero a
7 b zuerst nach|guess do|guess obvious|guess until|leads tidy|n <asked> 2|nothing et|nothing freez
7 nothing handl|nothing mov|nothing opener|nothing quickselect|nothing ring|nothing walk|plan number|plan swap
7 plan that names youv|plan theyd|question someth|question use|remark mark|remark say|remark tells
7 remark that names requests|remark to|reports afresh|reports arrival|reports bisection|reports burst|reports cod
7 reports dictionary|reports enough|reports generou|reports guest|reports halv|reports head|reports machin
7 reports modify|reports na|reports notation|reports original|reports reckon|reports tal|reports thank
7 reports uncl|reports une|reports wall|reports winner|reports y|requests <odd>|requests bound|requests canteen
7 requests gues|requests paint|requests plac|requests test|requests turn|s <said> be|s <said> know|s <said> me
7 s <said> never|s <said> two|s <shown> car|s <shown> component|s <shown> cost|s <shown> enter|s <shown> fiv
7 s <shown> fool|s <shown> matter|s <shown> open|s <shown> rest|s <shown> seen|s <shown> stack|s <shown> thing
7 s <shown> till|s <shown> view|s ^ bfs|s ^ board|s ^ cover|s ^ end|s ^ favourit|s ^ fram|s ^ greater|s ^ hes
7 s ^ ind|s ^ it|s ^ n|s ^ newcomer|s ^ nlargest|s ^ priorityqueu|s ^ pui|s ^ quickselect|s ^ rest
7 s ^ setrecursionlimit|s ^ six|s ^ textbook|s ^ the|s ^ walk|s a flood|s a has|s a her|s a list|s a not
7 s acces switch|s afresh the|s after you|s along its|s an into|s an of|s and join|s and till|s are at
7 s are too|s as visit|s at of|s at start|s be against|s becaus the|s been down|s been is|s befor do
7 s begin zero|s behind loop|s below the|s below two|s better the|s big for|s build next|s by tal|s by thing
7 s call common|s cant nest|s check that|s click <shown>|s colleagu min|s compar all|s copy <shown>
7 s coupl <shown>|s doe with|s down answer|s drawer each|s each could|s each must|s ear cam|s empil ouvrant
7 s end may|s end your|s every of|s everyon to|s far slow|s far that|s fifty of|s first of|s for comma
7 s from high|s from smaller|s from ston|s full is|s girl you|s go and|s got in|s grow one|s halv left
7 s hand the|s has beat|s highest until|s hold the|s hous or|s however split|s if colour|s if larger|s im that
7 s in bin|s in draw|s in halv|s in minut|s in rang|s in row|s in what|s inner for|s insid long|s into after
7 s is insid|s is position|s is thos|s it again|s it how|s it length|s it slower|s it theyr|s its a|s its youd
7 s ive out|s keep not|s keep order|s kick that|s knock the|s last and|s last of|s latest one|s let do
7 s lin befor|s linear and|s link it|s look at|s look the|s mak a|s mak into|s mak second|s mark youv
7 s measur length|s minimum a|s mor the|s most has|s mov border|s n with|s negativ <shown>|s neither a
7 s never at|s newest to|s off top|s old of|s onc hold|s one from|s one gon|s one plu|s one walk|s only look
7 s out onc|s per of|s pil <said>|s plac a|s put hous|s reach the|s recent that|s round python|s sam two
7 s say <said>|s second <said>|s second at|s see each|s shouldnt <shown>|s simp the|s sink the|s small <shown>
7 s someon you|s step <shown>|s still of|s stop it|s structur the|s sweep the|s tabl the|s tail the
7 s taken wrong|s tal each|s that again|s that least|s the a|s the away|s the beforehand|s the cost|s the hol
7 s the insight|s the out|s the part|s the that|s the the|s the under|s the whil|s the your|s them again
7 s them from|s ther its|s ther old|s ther thre|s they their|s thi for|s thing keep|s think halv|s think rabbit
7 s thos can|s thousand will|s thre wont|s tim had|s to breadth|s to enough|s to seen|s to you|s twin to
7 s until nobody|s up the|s version hav|s was or|s way go|s when clean|s wher generation|s whether minu
7 s whos is|s with its|s with nearest|s with stor|s without <said>|s without first|s word it|s worth weight
7 s would your|s wouldnt <shown>|s writ not|s you acros|s you append|s you mov|s you onc|s you plac
7 s you repeat|s your fall|s your mor|s yourself and|sets up backward|sets up below|sets up everyth
7 sets up fresh|sets up plu|sets up said|syntax map|syntax popleft|tells anterior|tells ate|tells brother
7 tells delet|tells depil|tells differenc|tells dll|tells einer|tells fish|tells follow|tells jar|tells lazy
7 tells meanwhil|tells mein|tells monday|tells ordenada|tells overflow|tells passport|tells pui|tells send
7 tells sery|tells stick|tells sufficient|tells trim|tells upward|tells warteschlang|tells z|tells zwei|w also
7 w although|w alway|w ant|w anterior|w ar|w around|w burst|w chees|w content|w cool|w debut|w depil
7 w disguis|w door|w end|w entir|w fenster|w float|w for|w forgotten|w hed|w job|w mein|w next|w ordenada
7 w pebbl|w predecessor|w priorityqueu|w pui|w removal|w ring|w russian|w scenic|w silver|w slap|w spiral
7 w sweat|w that|w think|w touch|w trim|w truthy|w unmatch|w want|w with|w wor|w yourself
8 acts sets up requests|advises agre|advises com|advises def|advises ignor|advises r|advises refresh|advises saw
8 advises shut|advises wip|asks bas|asks fill|asks good|asks hop|asks larg|asks pick|asks wait|b <said> had
8 b <said> is|b <said> isnt|b <said> nor|b <said> would|b <shown> measur|b <shown> nobody|b <shown> she
8 b <shown> shrink|b <shown> which|b ^ <said>|b ^ best|b ^ careful|b ^ continu|b ^ doubl|b ^ eye|b ^ foxtrot
8 b ^ going|b ^ out|b ^ plain|b ^ tabl|b ^ tango|b ^ union|b ^ wonderful|b a browser|b a card|b a conga
8 b a different|b a fram|b a is|b a lov|b about a|b acros that|b afraid your|b after it|b all i|b already has
8 b already know|b also <hinted>|b an <telling>|b and by|b and out|b and sink|b and wip|b answer for
8 b any earlier|b anyth out|b append <talk>|b append when|b are ever|b ballot $|b be enough|b be first
8 b be replac|b beneath it|b best so|b better <odd>|b between thos|b bisection $|b both <shown>|b busines $
8 b by not|b can build|b can liv|b candidat said|b cant help|b cant see|b caterpillar $|b click on|b closer has
8 b closer you|b common <talk>|b complet and|b copy <talk>|b could <odd>|b could also|b could reach|b count in
8 b count its|b dequ from|b der <unknown>|b did <talk>|b domino til|b each position|b earlier <telling>
8 b earlier twin|b eight $|b ein hashtabell|b en $|b ever <odd>|b everyth at|b everyth fall|b fami tre
8 b first in|b fiv $|b follow only|b for fifty|b for their|b four is|b from i|b front is|b full <odd>|b gon by
8 b good <unknown>|b greater or|b group is|b halv would|b hang the|b hard <facts>|b has mark|b helper that
8 b his <shown>|b hundr thousand|b i be|b i shouldnt|b i wonder|b in from|b in which|b insert <shown>
8 b is further|b is linear|b is possibl|b is serv|b isnt that|b it began|b it happen|b it isnt|b its rang
8 b ive <hinted>|b just carry|b kept <hinted>|b key $|b key <shown>|b l and|b last guy|b last person|b leav $
8 b les <facts>|b lif be|b lin befor|b loop for|b lov <talk>|b mad the|b map from|b minimum of|b mit einer
8 b modulo the|b moment a|b month <facts>|b mor often|b mor than|b much simpler|b must match|b my <telling>
8 b my uncl|b need all|b newcomer <odd>|b newest first|b nin <facts>|b nobody <asked>|b non <talk>|b not abl
8 b not afterward|b not two|b not writ|b of <hinted>|b of lin|b of nin|b older copy|b on <telling>|b on both
8 b one drawer|b one further|b one into|b one twic|b one two|b only afterward|b only hav|b only then
8 b only turn|b order $|b other of|b out just|b pair again|b part is|b pas is|b path $|b peg $|b podium with
8 b put together|b rang <talk>|b rather than|b real <hinted>|b real <unknown>|b remember that|b repeat work
8 b sam first|b search from|b second <said>|b sinc two|b slip $|b small to|b smaller <shown>|b smaller or
8 b smallest count|b so <shown>|b so too|b solv the|b sort <unknown>|b spend <facts>|b spend <hinted>
8 b spend memory|b spill <odd>|b spill ink|b stand next|b start afresh|b stay as|b step down|b step one
8 b stick $|b still work|b stood in|b sum <shown>|b sur that|b sweep <facts>|b t $|b tal <odd>|b that <hinted>
8 b that not|b that slid|b the cinema|b the data|b the day|b the partner|b the spot|b them away|b ther real
8 b thing on|b thos <hinted>|b though its|b thre <asked>|b thre are|b thre would|b tiefensuch von|b tim her
8 b together $|b top and|b two had|b two smaller|b una <unknown>|b walk <facts>|b walk back|b walk past
8 b want in|b wash $|b way chain|b what <talk>|b when a|b when nobody|b which a|b which goe|b which mean
8 b whichever of|b why do|b with mor|b with non|b without <facts>|b without <said>|b would thing|b wouldnt lif
8 b wouldnt stop|b writ def|b writ down|b writ its|b you <asked>|b you drop|b you how|b you remov|b your cost
8 b your eye|b your stack|b your two|b zero <shown>|guess an|guess clos|guess itll|guess tak|guess warm
8 language delet|leads <said>|leads add|leads serv|nothing behind|nothing best|nothing clos|nothing dan
8 nothing evict|nothing eye|nothing foxtrot|nothing its|nothing leonardo|nothing mak|nothing mark|nothing plant
8 nothing tabl|nothing tango|nothing tro|nothing twenty|nothing une|nothing union|nothing you|plan mind
8 plan remember|plan requests|plan that names don|question compar|question except|question i|remark dont
8 remark els|remark index|remark noth|remark skip|remark that names can|remark they|reports <hinted>
8 reports basical|reports better|reports bring|reports dat|reports eras|reports gam|reports heart|reports luggag
8 reports math|reports observation|reports paid|reports plu|reports report|reports secret|reports spell
8 reports subtract|reports subtraction|requests <talk>|requests along|requests clas|requests largest
8 requests month|requests parent|requests put|requests seen|requests think|s <said> <shown>|s <said> an
8 s <said> count|s <said> singl|s <shown> acros|s <shown> asid|s <shown> circl|s <shown> comparison
8 s <shown> explor|s <shown> fill|s <shown> first|s <shown> hold|s <shown> long|s <shown> neighbour|s <shown> put
8 s <shown> record|s <shown> spend|s <shown> their|s <shown> tick|s <shown> undisturb|s ^ accordion|s ^ basical
8 s ^ beat|s ^ cada|s ^ careful|s ^ caterpillar|s ^ contract|s ^ cook|s ^ distanc|s ^ elegant|s ^ everyon
8 s ^ fail|s ^ insertion|s ^ minesweeper|s ^ nim|s ^ opener|s ^ outward|s ^ read|s ^ sailor|s ^ set|s ^ spill
8 s ^ tango|s ^ thing|s ^ turn|s ^ wonderful|s a again|s a candidat|s a end|s a register|s a turn|s all ever
8 s all it|s am not|s and just|s and newcomer|s and to|s and work|s at last|s at tail|s away <said>|s away one
8 s becaus <shown>|s befor touch|s below <shown>|s bottom is|s by every|s cant mor|s cas a|s comma in
8 s don <shown>|s down every|s drop of|s each count|s ear the|s equal when|s find minimum|s find pivot
8 s flag each|s for closer|s for depth|s for four|s for her|s for opener|s for plan|s for thousand|s for was
8 s forgot check|s fre the|s from neighbour|s from plu|s going be|s had finger|s had phon|s had put
8 s handful tim|s has it|s has out|s has smallest|s hav consider|s hav one|s hav with|s help a|s her <shown>
8 s in center|s in heap|s is cod|s is tri|s it <said>|s it me|s it right|s its classic|s its ther|s jumper the
8 s just what|s last i|s last if|s last result|s latest that|s least guest|s left befor|s length and|s lift the
8 s list a|s log is|s loop when|s many led|s maximum the|s may further|s may left|s modulo length|s most at
8 s much would|s need four|s neighbour hand|s never measur|s not and|s noth to|s of caterpillar|s of old
8 s of them|s off see|s often hav|s on first|s on floor|s on track|s one f|s one one|s only from|s pay <shown>
8 s peopl hand|s plac one|s plant flag|s plu and|s recent <shown>|s recent to|s remember last|s say a
8 s seen that|s shall <shown>|s sinc what|s sink four|s slip the|s smaller the|s smallest first|s stand to
8 s start as|s start new|s suppos gav|s tail up|s that both|s that count|s that heart|s that no|s that them
8 s that without|s the among|s the bar|s the book|s the lower|s the too|s the way|s them in|s ther clash
8 s thre six|s tiefensuch jedem|s to against|s to cod|s to look|s treat as|s treat zero|s twin gon|s two chain
8 s two nod|s two seven|s until are|s until no|s updat maximum|s use queu|s valu your|s wer of|s what <shown>
8 s what put|s when hit|s whether in|s which how|s whil run|s will itself|s with doub|s with left|s would each
8 s writ answer|s you as|s you do|s you index|s you second|s you shut|s you strict|s you to|s youd that
8 s your only|s youv is|s zero out|s zero zero|sets up hand|sets up new|sets up repeat|sets up tak
8 syntax though|syntax youll|tells blink|tells club|tells creep|tells dummy|tells familiar|tells fermant
8 tells fridg|tells guest|tells ignor|tells innermost|tells mitad|tells nlargest|tells opposit|tells otherwis
8 tells overlap|tells p|tells phon|tells plac|tells pub|tells rais|tells setrecursionlimit|tells small
8 tells sock|tells strict|tells subtract|tells tool|tells widen|w batch|w brac|w burnt|w cinema|w clash
8 w cloakroom|w copy|w cork|w drift|w extend|w fermant|w fiv|w had|w hav|w isnt|w it|w lift|w mitad
8 w neater|w ouvrant|w parent|w possib|w pot|w punish|w reorder|w scrap|w sideway|w simplify|w smaller
8 w stair|w step|w stick|w strong|w t|w together|w twist|w unorder|w zwei
9 advises bas|advises flood|advises longer|advises pivot|advises proper|advises serv|advises wrot|advises youd
9 asks altogether|asks nod|b <said> hav|b <said> me|b <shown> attach|b <shown> complet|b <shown> cross
9 b <shown> feel|b <shown> gam|b <shown> precis|b <shown> start|b ^ arent|b ^ drown|b ^ glad|b ^ man
9 b ^ narrower|b ^ nin|b ^ passenger|b ^ question|b ^ repeat|b ^ stick|b ^ strict|b ^ timestamp|b ^ une
9 b ^ updat|b ^ wow|b a book|b a bouncer|b a built|b a fir|b a hundr|b a most|b a narrow|b a tre|b about that
9 b after as|b against the|b along it|b an explicit|b and remember|b and simpl|b and their|b and when
9 b any <unknown>|b app $|b are lin|b array is|b arriv <shown>|b as plac|b at the|b away too|b basical <shown>
9 b be better|b be smil|b beat the|b beautiful $|b behind each|b bell $|b besid it|b better off|b block of
9 b bob <talk>|b bother <shown>|b brilliant $|b by already|b c is|b cach on|b cam from|b can delet|b can gues
9 b candidat <hinted>|b cant <facts>|b carry <talk>|b cas you|b catch my|b check <odd>|b clever <odd>|b clos in
9 b closer com|b coat <odd>|b colour <odd>|b common method|b common of|b cost <talk>|b could do|b couldnt <odd>
9 b count befor|b d for|b dead <hinted>|b depth <hinted>|b depth along|b depth down|b different <shown>
9 b dimension $|b discard half|b do <said>|b dot <talk>|b dot pop|b dot sort|b eff $|b einfach <odd>
9 b extra <hinted>|b far <facts>|b fast $|b forbid me|b forget <facts>|b from smaller|b funny you
9 b grandmother <talk>|b grandmother kept|b grow <shown>|b had her|b hand each|b hand of|b happen when
9 b hav <shown>|b havent you|b he say|b held against|b hold your|b i saw|b ill <shown>|b insert it|b instead of
9 b is constant|b is tidy|b isnt <hinted>|b it again|b it cant|b it sound|b item and|b its larger|b its parent
9 b its smallest|b its weight|b join <odd>|b keep two|b last month|b lead $|b leav out|b length <asked>
9 b les <talk>|b lin should|b list with|b listen to|b mark as|b mark each|b me smil|b meal $|b mean <facts>
9 b most <facts>|b must <shown>|b my drift|b my pick|b need to|b neighbour <asked>|b nim <odd>|b no call
9 b nod <odd>|b not <odd>|b not seen|b o <odd>|b of bucket|b of itself|b of low|b of r|b of rabbit|b of them
9 b off as|b often than|b onc they|b onc too|b one jump|b one off|b one ring|b open another|b opener <facts>
9 b out mirror|b pas over|b peopl do|b pil <talk>|b pil by|b plan for|b player <talk>|b pour $
9 b previou <shown>|b previou two|b rabbit <odd>|b rather $|b reach into|b road $|b roll out|b said that
9 b sam <hinted>|b say <said>|b see <asked>|b serv the|b she stood|b shed <odd>|b shelf <talk>|b shortest way
9 b should <talk>|b shut the|b sid <talk>|b simpler if|b sleep over|b someon last|b sort <facts>|b step up
9 b stor <shown>|b strok for|b structur <talk>|b tabl first|b that further|b that good|b the brush|b the four
9 b the least|b the program|b the proper|b the register|b the slip|b the total|b the troubl|b ther nobody
9 b thes <hinted>|b thing at|b though $|b thought of|b thre counter|b throw half|b tidy <shown>|b tim would
9 b to join|b to run|b to that|b to think|b tool $|b turn it|b two besid|b two helper|b unclos one
9 b walk through|b want is|b was met|b we <asked>|b week told|b welch <odd>|b welch halft|b well $
9 b whenever it|b whoever <hinted>|b wish to|b with black|b with forty|b with h|b with zero|b worth its|b wow $
9 b x <odd>|b you shut|b you updat|b youd not|b your <odd>|b your queu|b zero fall|guess inorder|guess lov
9 guess nah|language count|language nobody|leads say|nothing bottom|nothing bravo|nothing d|nothing every
9 nothing going|nothing instead|nothing match|nothing other|nothing passenger|nothing sav|nothing stop
9 nothing till|nothing timestamp|plan return|plan that names could|plan that names reports|plan their
9 question all|question cant|question mat|remark call|remark half|remark reports|remark sound
9 remark that names linear|remark water|reports ago|reports arrang|reports brilliant|reports captain
9 reports caterpillar|reports clean|reports crowd|reports drawer|reports end|reports equal|reports extra
9 reports happi|reports hung|reports mov|reports recognis|reports relay|reports road|reports romeo|reports shap
9 reports skeleton|reports someon|reports updat|reports way|reports wow|requests card|requests giv
9 requests instead|requests nobody|s <said> up|s <shown> dat|s <shown> doing|s <shown> left|s <shown> lin
9 s <shown> mirror|s <shown> step|s ^ another|s ^ array|s ^ bin|s ^ bread|s ^ brilliant|s ^ clerk|s ^ common
9 s ^ day|s ^ ein|s ^ empil|s ^ finger|s ^ halft|s ^ heapq|s ^ its|s ^ ja|s ^ link|s ^ narrower|s ^ not
9 s ^ part|s ^ question|s ^ romeo|s ^ somebody|s ^ thre|s ^ twenty|s ^ welch|s ^ wow|s a too|s ahead cod
9 s all that|s an dictionary|s and know|s and one|s answer i|s are slow|s are than|s as hav|s as parent
9 s away much|s befor fall|s best <shown>|s button your|s by wont|s can linear|s catch drift|s check non
9 s could tak|s count small|s d <shown>|s did find|s didnt that|s do ordinary|s doesnt you|s down result
9 s drop from|s each along|s every you|s evict the|s first serv|s first was|s for if|s four four|s four to
9 s four until|s from rear|s front <shown>|s goe by|s got be|s grandmother her|s has com|s has plac
9 s hav already|s hav further|s hav notic|s head forward|s hold one|s hop hav|s i hear|s i wait|s if further
9 s im permit|s in alphabet|s in maz|s is thing|s is two|s it each|s it halv|s it minut|s it sort|s item a
9 s its as|s its doubl|s just one|s just wher|s just you|s keep littl|s kick the|s largest down|s lean the
9 s left the|s let finger|s let wher|s lin <shown>|s lin a|s list append|s look after|s lookup <shown>
9 s map what|s match closer|s may up|s mountain with|s never them|s of figur|s of later|s of order|s of shelf
9 s of week|s old and|s onc often|s one alway|s one follow|s one matter|s or first|s our the|s out first
9 s out sam|s over <said>|s plac each|s plac the|s possibl a|s put down|s put that|s put with|s rather you
9 s rest the|s return right|s rhym black|s rippl a|s see <shown>|s she been|s she each|s shrink the|s sinc put
9 s sinc the|s slow you|s so never|s someon week|s someth by|s soon you|s start backward|s start is|s start out
9 s still be|s stood the|s stretch <shown>|s structur <shown>|s test membership|s than input|s than need
9 s than you|s that slow|s that ticket|s the anew|s the insid|s the les|s though only|s throw too|s throw whol
9 s till hav|s to in|s to nod|s treat <shown>|s two six|s until twin|s unvisit <shown>|s up their|s walk it
9 s week me|s what saw|s when com|s which cam|s which still|s which you|s which youv|s who in|s whol away
9 s will spend|s window two|s with another|s with mov|s with ticket|s you cros|s you gues|s you if|s you log
9 s your so|s youv as|sets up cam|sets up gather|sets up lunch|sets up theyd|syntax its|tells <facts>
9 tells accordion|tells along|tells area|tells charm|tells container|tells d|tells da|tells def|tells determin
9 tells dry|tells een|tells fibonacci|tells helper|tells job|tells max|tells pay|tells priority|tells quick
9 tells quickselect|tells runner|tells shak|tells textbook|tells theyll|tells track|tells uma|tells uncl
9 tells welch|w again|w annoy|w bisect|w blu|w breitensuch|w brilliant|w cook|w empil|w fold|w fox|w hunch
9 w len|w lif|w mix|w modulo|w passenger|w passport|w pity|w relay|w romeo|w sail|w school|w sufficient
9 w usual|w welch|w wer|w whom|w whos|w woman|w word|w wow|w young
10 advises build|advises click|advises common|advises follow|advises indic|advises nobody|advises pass
10 advises result|advises set|asks going|asks newest|asks told|b <said> a|b <said> at|b <said> be|b <said> deep
10 b <shown> began|b <shown> brac|b <shown> forget|b <shown> greater|b <shown> reachabl|b <shown> shed
10 b <shown> to|b ^ dan|b ^ excellent|b ^ freez|b ^ hotel|b ^ splendid|b ^ stretch|b a chaqu|b a fenc|b a man
10 b a maximum|b again $|b already had|b and compar|b and cross|b and writ|b anyth off|b append and|b arm $
10 b array of|b as low|b as youd|b at seven|b be touch|b both its|b breadth first|b bug $|b bus $|b by <talk>
10 b by sid|b by then|b cas will|b classic <hinted>|b cloth $|b conga <facts>|b conga lin|b cousin of|b cross $
10 b did you|b didnt hav|b dont chang|b e <odd>|b egg $|b ein warteschlang|b either from|b entry zero|b even $
10 b feed the|b fifteen and|b flag on|b four <facts>|b foxtrot $|b from <shown>|b front $|b girl befor|b go out
10 b goe up|b going <shown>|b half the|b halft <odd>|b hand in|b handy $|b hang on|b hash set|b hav you
10 b het <unknown>|b homework $|b how i|b i mustnt|b imagin peopl|b in collection|b in four|b insid $
10 b is already|b is insid|b is right|b is wher|b it befor|b it from|b it off|b its <asked>|b its counterpart
10 b jump <facts>|b just <hinted>|b just below|b just how|b just sav|b keep only|b landfeld aus|b last two
10 b latest <shown>|b lay it|b le <odd>|b lead into|b len <shown>|b look <shown>|b los <talk>|b many step
10 b minimum <shown>|b minu fiv|b modify <hinted>|b modify binary|b must the|b my grandmother|b nam it
10 b never longer|b no break|b not its|b not later|b notation $|b object to|b of <odd>|b of step|b of your
10 b off each|b often as|b often is|b older <asked>|b onc watch|b one deeper|b one do|b one say|b one sid
10 b or bfs|b order dictionary|b out twic|b over them|b overkill $|b pair by|b par <odd>|b player <hinted>
10 b plu <shown>|b possib <talk>|b possibl <odd>|b possibl figur|b possibl partner|b practical <talk>
10 b previou <odd>|b put its|b que <odd>|b seat $|b second d|b sentenc is|b shift each|b should you|b sid by
10 b so <talk>|b somebody <talk>|b someon <asked>|b sort <hinted>|b stand right|b stretch with|b such a
10 b surviv $|b swallow <shown>|b tak away|b tak them|b tal the|b than should|b that mov|b the <unknown>
10 b the call|b the diagonal|b the hash|b the hotel|b the jar|b the present|b the rest|b the shift|b the two
10 b the whol|b their kid|b ther the|b they <said>|b thi $|b third <shown>|b though if|b though you|b tick $
10 b tiefensuch <odd>|b tim you|b to add|b to plac|b to shut|b too <facts>|b too deep|b two <telling>|b two you
10 b uma <odd>|b up the|b von jedem|b wait befor|b was she|b wer discover|b when you|b whenever its|b wher each
10 b whoever <odd>|b whoever <shown>|b with les|b wrong and|b yes $|b you can|b you cros|b you fall|b you let
10 b you pass|b you so|b you wip|b your cook|b your first|b your victim|b zuerst <odd>
10 guess about the language giv|guess leads|guess look|guess neither|guess theyll|guess wher|language how
10 leads answer|leads dictionary|leads neighbour|nothing first|nothing had|nothing hotel|nothing how|nothing nest
10 nothing out|nothing row|nothing subtract|nothing und|nothing wider|nothing x|plan that names i
10 plan that names of|plan that names start|plan that names when|question add|question dont|question is
10 question noth|question with|question youv|remark ill|remark that names a|remark that names itll
10 remark that names its|remark twenty|reports <n>|reports basket|reports began|reports bother|reports breath
10 reports burn|reports constructor|reports grandparent|reports iccanobif|reports labell|reports left|reports maz
10 reports shelf|reports snap|reports splendid|reports tango|reports villag|reports walk|reports wander
10 requests fetch|requests fill|requests fram|requests happen|requests left|requests party|requests revers
10 requests school|s <said> the|s <said> thi|s <said> your|s <shown> attach|s <shown> beyond|s <shown> collection
10 s <shown> earlier|s <shown> overflow|s <shown> saf|s <shown> turn|s ^ eight|s ^ eras|s ^ excellent|s ^ gav
10 s ^ iccanobif|s ^ insert|s ^ log|s ^ modify|s ^ now|s ^ plac|s ^ pour|s ^ queu|s ^ see|s ^ splendid
10 s ^ start|s ^ union|s ^ von|s a from|s addition <shown>|s after sort|s again the|s all is|s an field
10 s and hav|s and length|s anyth it|s append pop|s away it|s away what|s be onc|s belong the|s binary with
10 s cam by|s card <shown>|s carry depth|s clos the|s day <shown>|s do at|s do still|s do that|s doe the
10 s doesnt any|s each thos|s fak at|s finger each|s goe and|s goe at|s gues the|s held the|s how can|s i call
10 s i watch|s if cros|s if ear|s if wrot|s in box|s in cloth|s in sort|s ink one|s inner befor|s is further
10 s is instead|s is six|s is ther|s isnt enough|s its how|s its two|s just other|s keep own|s leav the
10 s left one|s les should|s loop a|s math <said>|s met last|s min of|s mix the|s modify <shown>
10 s newcomer <shown>|s no her|s nod the|s not than|s of a|s of alphabet|s of current|s of four|s of hundr
10 s of let|s of neighbour|s off compar|s off front|s old would|s one all|s one partner|s one through|s one wait
10 s only down|s or pop|s or two|s other and|s other in|s out a|s pass you|s ring ring|s rub out|s sam the
10 s say first|s seen in|s seven one|s she a|s she at|s shift letter|s sid sid|s so is|s so it|s stood a
10 s such <said>|s sweep left|s than the|s that back|s that new|s that row|s that separat|s the action
10 s the bird|s the puzzl|s the tool|s the written|s ther what|s thi not|s think <shown>|s thought the
10 s thre itself|s tim ther|s to behind|s to memory|s to shut|s to them|s to twin|s took the|s two mov
10 s two want|s two wer|s visit one|s what every|s what the|s when click|s wher should|s wher stand|s wher the
10 s which just|s which thre|s with last|s with latest|s would begin|s wrong the|s you follow|s you said
10 s you sort|s you ther|s youd each|s zero the|sets up began|sets up pil|sets up reach|sets up slip
10 sets up told|syntax each|tells alphabet|tells anybody|tells asid|tells aus|tells binary|tells bound
10 tells deeper|tells einen|tells freez|tells hard|tells het|tells lo|tells mad|tells month|tells narrow
10 tells nothing said|tells nowher|tells peg|tells tiefensuch|tells til|tells timestamp|tells tri|tells usa
10 tells width|tells word|tells zigzag|tells zuerst|w any|w aus|w beat|w brush|w choir|w conga|w detect
10 w dict|w dye|w egg|w extra|w fast|w father|w grandparent|w handy|w het|w homework|w ladder|w launch|w lin
10 w minu|w nim|w paid|w pub|w recent|w rest|w reus|w sleep|w subarray|w tab|w tiefensuch|w unclos|w wed
11 advises centr|advises counter|advises direction|advises everyon|advises itll|advises lift|advises point
11 advises sink|advises slid|advises someth|asks behind|asks kind|asks mov|asks read|b <said> <asked>
11 b <said> <hinted>|b <said> every|b <shown> beforehand|b <shown> patch|b <shown> phon|b <shown> wear
11 b ^ <hinted>|b ^ ah|b ^ behind|b ^ divid|b ^ evict|b ^ fifty|b ^ if|b ^ notic|b ^ sad|b ^ self|b ^ sinc
11 b ^ therefor|b ^ typ|b ^ u|b a b|b a high|b a loop|b a memory|b a sensibl|b a shorter|b a tower|b ah $
11 b all <said>|b an order|b and kept|b and shrink|b another minut|b append an|b at i|b be $|b been stand
11 b befor is|b better <facts>|b bit <shown>|b brauchst <odd>|b brother $|b bucket tool|b built so|b buy you
11 b cada <unknown>|b can cros|b can walk|b chang $|b charity $|b choic for|b clip it|b cold $|b con <odd>
11 b count each|b danc $|b des <odd>|b die <unknown>|b domino $|b door <asked>|b doub $|b each nam
11 b earlier than|b einer <odd>|b either is|b els has|b es <odd>|b even <shown>|b exact that|b fals ther
11 b fifty thousand|b finish <facts>|b floor <shown>|b forget wher|b four pointer|b from scratch|b giv you
11 b halv what|b hand over|b hav said|b hir a|b how larg|b i in|b i look|b i may|b i mean|b i met|b id <asked>
11 b if the|b if theyr|b im afraid|b im real|b is wrong|b it for|b its sibl|b ive <asked>|b jedem <unknown>
11 b just <talk>|b knew <shown>|b ledger $|b let <facts>|b librarian would|b littl tabl|b logarithmic <asked>
11 b look only|b mak <asked>|b man $|b many to|b matter $|b most folk|b most one|b mountain <odd>
11 b mountain road|b n <facts>|b near the|b neither ever|b no doubl|b no way|b nobody has|b nod <talk>
11 b not when|b noth mor|b of card|b off that|b one set|b one tim|b only remember|b out again|b pass <hinted>
11 b person <odd>|b play the|b plu between|b position in|b prev and|b push <asked>|b reach for|b real <shown>
11 b recurrenc $|b repeat <hinted>|b repeat until|b rest is|b roll them|b row $|b s as|b sam plac|b second tim
11 b see if|b she did|b shift along|b sinc an|b singl or|b sink what|b six <said>|b someth to|b stag $
11 b step out|b step two|b still <said>|b strict les|b supper $|b swap your|b the attendant|b the clock
11 b the girl|b the golden|b the good|b the music|b the sid|b the topmost|b the uppermost|b the walk
11 b thing <hinted>|b thing left|b thousand <telling>|b throw it|b til of|b tim two|b to mov|b to now|b to reach
11 b to serv|b too littl|b too often|b top $|b under each|b undisturb $|b up among|b usual <shown>|b very well
11 b wait in|b watch a|b well with|b wer <telling>|b whil you|b will <talk>|b with <said>|b with it
11 b with recursion|b with whichever|b work too|b worth gold|b you also|b you evict|b your compar|b your row
11 b your sum|b your will|guess is|language a|leads nothing said|n <asked> 4|nothing after|nothing closer
11 nothing counter|nothing dfs|nothing notic|nothing rub|nothing therefor|nothing visit|nothing way|nothing word
11 plan remov|plan that names no|plan that names two|plan that names which|question far|question youd|remark peopl
11 remark s|remark that names though|reports ah|reports car|reports centr|reports coin|reports comparison
11 reports cros|reports dfs|reports evict|reports instead|reports jump|reports minimum|reports official
11 reports pattern|reports register|reports remember|reports suitcas|reports variabl|reports window|requests bus
11 requests nothing said|requests tidy|s <said> four|s <shown> careful|s <shown> clos|s <shown> for|s <shown> heap
11 s <shown> knock|s <shown> log|s <shown> outsid|s <shown> roll|s <shown> slid|s <shown> try|s ^ afraid|s ^ ah
11 s ^ brauchst|s ^ em|s ^ freez|s ^ lif|s ^ marker|s ^ million|s ^ month|s ^ next|s ^ order|s ^ player
11 s ^ sho|s ^ tally|s ^ therefor|s ^ timestamp|s ^ un|s ^ wash|s ^ whenever|s ^ zuerst|s about second
11 s after many|s all of|s alon enough|s already the|s an argument|s and dictionary|s any to|s are one|s at not
11 s b b|s back latest|s be first|s be it|s both together|s break a|s built far|s by first|s cant bigger
11 s closer <shown>|s could ther|s could up|s could with|s dictionary of|s each back|s each had|s each just
11 s end you|s enter and|s equal dot|s every knew|s feel that|s first <shown>|s fit the|s follow thread
11 s for other|s fresh of|s from when|s front a|s front an|s good <shown>|s hav stand|s highest down|s in the
11 s in wall|s index a|s into hol|s is log|s is minu|s isnt only|s it already|s it seen|s it you|s its one
11 s its so|s last told|s let about|s lin by|s middl <shown>|s million <shown>|s not at|s not many|s of are
11 s of left|s old <shown>|s one and|s one on|s one thre|s only that|s out left|s perfect <shown>|s podium thre
11 s put plu|s remov first|s rest out|s result first|s should <shown>|s should abl|s should the|s singl through
11 s slower that|s someth answer|s stack <shown>|s stack thi|s still visit|s strip domino|s tak last|s that key
11 s the any|s the befor|s the besid|s the both|s the finger|s the log|s the of|s the pil|s the ratio
11 s the wait|s the when|s them the|s they that|s thos do|s through you|s too for|s two along|s two toward
11 s very you|s walk the|s what are|s what is|s wher it|s whether anyth|s whil hi|s who thi|s with for
11 s with middl|s would read|s you exact|s you first|s you round|s youd ask|s your <shown>|s your you
11 s youv <shown>|s youv past|sets up enumerat|sets up lie|sets up pay|sets up theyr|sets up x|syntax non
11 syntax requests|tells brauchst|tells dos|tells dynamic|tells easy|tells eat|tells einfach|tells gon
11 tells greater|tells hang|tells laugh|tells leonardo|tells nobody|tells shortest|tells spill|tells tag|w acces
11 w ah|w ate|w avoid|w bad|w beaten|w blind|w brauchst|w bridg|w colon|w column|w container|w cry|w did
11 w dos|w down|w een|w eighteen|w einer|w einfach|w engineer|w expand|w fear|w fool|w gon|w good|w grand
11 w ja|w lady|w low|w middl|w reachabl|w reconsider|w supper|w sur|w two|w undisturb|w wish|w zero
12 advises <odd>|advises <unknown>|advises append|advises c|advises card|advises condition|advises discover
12 advises equality|advises far|advises help|advises knock|advises mind|advises push|advises slot|advises twin
12 advises youll|asks hand|b <said> behind|b <said> com|b <said> it|b <shown> field|b <shown> th|b ^ at|b ^ bee
12 b ^ build|b ^ call|b ^ fiv|b ^ guy|b ^ negativ|b ^ old|b ^ sweep|b ^ und|b ^ wink|b ^ zahl|b a bakery
12 b a binary|b a clash|b a cousin|b about which|b ahead of|b alway <hinted>|b and append|b and collect
12 b and seven|b answer as|b answer in|b any <shown>|b any good|b anyon out|b anyth <hinted>|b anyth left
12 b be in|b be larger|b begin a|b bei <odd>|b best <asked>|b both direction|b breadth $|b build up|b by wher
12 b call two|b chain the|b clos it|b closer with|b collect their|b comma <shown>|b common with|b compar all
12 b consider it|b count <hinted>|b dat <talk>|b dictionary <hinted>|b doesnt mov|b each unvisit|b els <asked>
12 b en <unknown>|b every neighbour|b extend $|b first which|b happen in|b has nowher|b hav it|b hold when
12 b in at|b initial $|b is mark|b is someth|b it backward|b it doe|b it last|b its enough|b jed <odd>
12 b landfeld <odd>|b lay them|b les <odd>|b loop $|b loop you|b lying on|b map <shown>|b mov <talk>
12 b must never|b my next|b n board|b near all|b never mak|b new start|b of arrival|b of iter|b of n
12 b off <facts>|b one lie|b or $|b or <asked>|b order <hinted>|b order in|b other hav|b otherwis to|b path in
12 b possibl <asked>|b queu <asked>|b rabbit that|b reach them|b reinsert a|b run <telling>|b said it
12 b seen already|b set <hinted>|b set for|b she only|b shortest path|b simp add|b sink it|b so its|b so that
12 b somebody had|b spread <odd>|b start one|b still <asked>|b still hold|b tallest <odd>|b ten minut
12 b ten thousand|b that everyth|b that thread|b the center|b the click|b the floor|b the loser|b the nod
12 b think the|b tick it|b tick off|b to beat|b to charity|b to every|b turn a|b twin has|b two fak
12 b un diccionario|b up <talk>|b up her|b usa una|b von <odd>|b walk down|b watch the|b went by|b what can
12 b whatever <hinted>|b wherever <talk>|b wherever youv|b which other|b whichever <shown>|b with only
12 b worst <facts>|b would finish|b wouldnt talk|b you <odd>|b you stand|b your depth|b your list|b your new
12 b zero and|guess ja|guess nop|guess ooh|leads begin|nothing another|nothing bee|nothing dont|nothing fiv
12 nothing hes|nothing merg|nothing old|nothing popitem|nothing sweep|nothing zahl|plan ask
12 plan that names correct|plan that names wher|question keep|question say|remark n|reports binomial|reports block
12 reports bump|reports c|reports enjoy|reports fail|reports list|reports neighbor|reports previou|reports rabbit
12 reports reach|reports scratch|reports sho|reports think|reports typ|reports useful|reports win|requests dequ
12 s <said> <said>|s <said> its|s <shown> alway|s <shown> charity|s <shown> compar|s <shown> dequ
12 s <shown> dictionary|s <shown> nest|s <shown> rang|s <shown> read|s <shown> spread|s <shown> wait|s ^ bee
12 s ^ bisect|s ^ break|s ^ certain|s ^ cold|s ^ dan|s ^ delet|s ^ feet|s ^ heart|s ^ lady|s ^ machin|s ^ met
12 s ^ mit|s ^ passenger|s ^ prev|s ^ return|s ^ sigh|s ^ simp|s ^ simpl|s ^ so|s ^ strict|s ^ wink
12 s a breadth|s an mathematician|s and hundr|s are wait|s at high|s befor last|s befor pop|s behind earlier
12 s better that|s breadth search|s call for|s can away|s cant cross|s cant in|s check <shown>|s doe it
12 s doubl is|s drop at|s els to|s empty box|s exact the|s finish can|s from below|s generation as|s id the
12 s if didnt|s if next|s in word|s into map|s is past|s is way|s it any|s it together|s its lov|s keep at
12 s know neighbour|s les is|s lin and|s longer two|s memory what|s mor you|s near of|s never anyon|s never one
12 s newcomer at|s next begin|s next has|s nin two|s of election|s of previou|s of round|s one max|s one start
12 s one tak|s one when|s or ther|s other your|s otherwis the|s plu one|s push out|s sav <shown>|s saw last
12 s set of|s short sit|s should for|s stand befor|s than it|s that should|s that touch|s the but|s the entry
12 s the equal|s the just|s the said|s the th|s the til|s the twin|s their into|s them that|s to held
12 s together at|s two all|s two beneath|s used say|s was last|s well onto|s when short|s window a|s with bucket
12 s with loop|s work sam|s wrot the|s you afford|s you halv|s you solv|s you visit|s youll the|s youv sav
12 s zero miss|sets up pop|sets up suppos|tells abov|tells bei|tells beiden|tells brac|tells breakfast
12 tells conquer|tells crack|tells crawl|tells deux|tells diccionario|tells disjoint|tells end|tells fool
12 tells handful|tells landfeld|tells mat|tells ordereddict|tells prev|tells reinsert|tells scrambl|tells shrank
12 tells sortiert|tells treat|w age|w approach|w are|w ascend|w beforehand|w bei|w beiden|w board|w boy|w bug
12 w buy|w careful|w center|w dar|w deux|w diccionario|w disjoint|w doubt|w downward|w each|w exact|w freez
12 w gain|w hadnt|w humour|w hundr|w ink|w jumper|w laid|w landfeld|w loser|w lower|w offnend|w peg|w plant
12 w rais|w recomput|w regret|w replac|w selection|w shrank|w sortiert|w splendid|w surviv|w th|w thank
12 w ther|w tot|w u|w width
13 act requests|advises addres|advises cam|advises colour|advises easier|advises larger|advises ordinary
13 advises smallest|asks add|asks bit|asks book|asks go|asks mad|asks phon|asks remain|b <said> point
13 b <said> should|b <shown> bound|b <shown> trick|b ^ bravo|b ^ gather|b ^ group|b ^ lov|b ^ na|b ^ official
13 b ^ other|b ^ swallow|b ^ unofficial|b ^ wider|b a bit|b a doub|b a flood|b a glanc|b a log|b a monotonic
13 b a pair|b a record|b a wall|b about the|b acros $|b and grandparent|b and hang|b and open|b and tick|b as $
13 b as an|b be easier|b both of|b box labell|b bucket of|b can halv|b closer <hinted>|b comput twic|b coupl of
13 b crash sinc|b day befor|b dequ and|b dict of|b direct $|b do both|b do first|b dont throw|b each $
13 b each letter|b everyth <odd>|b fifty first|b for nin|b formula $|b gam $|b go by|b go left|b going <odd>
13 b greater than|b guest who|b h m|b half has|b has grown|b has noth|b her <unknown>|b i can|b import <telling>
13 b is it|b is left|b is mad|b is spell|b it mak|b its lik|b its out|b its spell|b ive said
13 b java linkedhashmap|b just add|b kept all|b latest <odd>|b let each|b littl <telling>|b lookup <talk>
13 b lost $|b lot <talk>|b mad out|b me <hinted>|b memory for|b monotonic <telling>|b monotonic stack
13 b most <talk>|b mov <shown>|b mov that|b mov them|b neither a|b neither will|b never <odd>|b noth <shown>
13 b official <talk>|b oldest or|b one as|b one click|b one earlier|b one shorter|b or from|b otherwis <telling>
13 b pattern $|b plan <talk>|b pop on|b rail $|b rang <hinted>|b result so|b run with|b sam trick|b saw each
13 b second <hinted>|b seven is|b shak <hinted>|b simp <hinted>|b small <talk>|b sort first|b still hav
13 b stood on|b taken <talk>|b tango $|b ten <talk>|b that <said>|b that goe|b that grow|b that im|b that music
13 b that must|b that remember|b that spot|b the group|b the minimum|b them forward|b they <facts>|b theyd <odd>
13 b thousand <said>|b thre plu|b tidy $|b to <odd>|b to append|b tool in|b wait when|b walk with|b want nin
13 b warteschlang $|b was rather|b wer you|b what a|b wher <facts>|b whether your|b why is|b window that
13 b word i|b wrong <shown>|b wrong as|b you wear|b you wer|b youll <hinted>|b youll <shown>|b your friend
13 context guess|guess official|leads lik|n <hinted> 1|nothing part|nothing r|nothing return|nothing russian
13 nothing s|nothing thes|nothing together|plan append|plan com|plan exact|plan leav|question at|remark did
13 remark im|remark question|remark search|remark test|reports arrow|reports beat|reports cloakroom|reports drown
13 reports expensiv|reports furthest|reports girl|reports go|reports goe|reports gold|reports know|reports mid
13 reports newer|reports optimal|reports pisa|reports prev|reports recursiv|reports una|reports unofficial
13 reports weakest|requests arriv|requests consider|s <shown> down|s <shown> extend|s <shown> hop
13 s <shown> program|s <shown> queu|s <shown> spot|s <shown> surpris|s ^ arriv|s ^ b|s ^ die|s ^ friend
13 s ^ insight|s ^ marry|s ^ often|s ^ ought|s ^ parent|s ^ proc|s ^ stroll|s ^ und|s ^ unofficial|s ^ zahl
13 s a never|s a nor|s a path|s a program|s already you|s and off|s and out|s and straight|s array one|s as pas
13 s becom first|s by its|s chain entry|s collect <shown>|s collect kid|s count are|s depth <shown>|s dict last
13 s do see|s dot dot|s down that|s each was|s equal the|s fiv nin|s fiv thre|s for still|s forget <shown>
13 s good with|s has to|s hav follow|s hav thi|s his <shown>|s how a|s how that|s i smil|s if cam|s if catch
13 s in basket|s in befor|s in pond|s insight that|s into second|s is mov|s isnt that|s its last|s key not
13 s let start|s many doe|s max itself|s mor its|s most is|s mov is|s my kept|s never out|s noth do|s on far
13 s on hook|s one never|s one plac|s one use|s only <shown>|s out the|s out to|s parent grandparent|s part it
13 s peek the|s put finger|s remember which|s revers of|s sam to|s sank <shown>|s sav a|s sleep with|s so a
13 s so each|s solv <shown>|s stroll the|s that what|s the plac|s the row|s the small|s the smaller|s their from
13 s ther far|s ther new|s thousand deep|s to left|s to of|s troubl the|s turn two|s what pass|s when find
13 s wher wer|s why you|s with doubl|s with phon|s with rabbit|s with thousand|s wont me|s wouldnt a
13 s wrong <shown>|s you past|s you rid|syntax by|syntax they|tells apart|tells avec|tells closer|tells con
13 tells cough|tells driv|tells le|tells lista|tells locomotiv|tells na|tells numero|tells player|tells run
13 tells simpler|tells strong|tells traversal|tells von|tells went|w actual|w beautiful|w broad|w chalk|w coupl
13 w cross|w dodg|w doll|w einen|w fifty|w formula|w four|w highest|w inner|w is|w le|w leap|w lista
13 w locomotiv|w monotonic|w numero|w past|w quickselect|w shuffl|w stapel|w still|w tango|w third|w thousand
13 w uma|w unofficial|w you|w zigzag|w zuerst
14 act advises|acts tells reports|advises beat|advises constant|advises hous|advises pag|advises recommend
14 advises rid|advises spread|advises tim|asks saf|b <said> forget|b <said> may|b <shown> <talk>|b <shown> lean
14 b <shown> other|b <shown> r|b ^ captain|b ^ second|b ^ warm|b ^ whil|b a dequ|b a doubl|b a mark|b a plain
14 b a priority|b a sentenc|b a teacup|b ago $|b and talk|b and typ|b back until|b be thrown|b be very
14 b becaus your|b bfs $|b binomial $|b bound check|b c <facts>|b cheap <odd>|b classic <telling>|b closer must
14 b common <shown>|b d and|b da <unknown>|b dictionary of|b do for|b doesnt refresh|b domino <odd>|b don thi
14 b dont mov|b et <odd>|b even when|b everyon <talk>|b everyth away|b far it|b fear $|b fetch the
14 b fibonacci <shown>|b fiv to|b for a|b for not|b for so|b forget it|b four <telling>|b from morn|b from put
14 b gain from|b go is|b half each|b hand <talk>|b hear from|b imagin <odd>|b in an|b in box|b in ten|b in town
14 b index error|b is enough|b isnt <shown>|b it slip|b it work|b italian mathematician|b largest figur
14 b last fals|b later still|b latest two|b list of|b lo hi|b lov that|b low <asked>|b me <talk>|b most onc
14 b mov one|b n <odd>|b next door|b non for|b not found|b of the|b on someth|b one <asked>|b one <telling>
14 b one ever|b one you|b only add|b out each|b polish <talk>|b polish notation|b prev $|b priority <telling>
14 b priority queu|b quiet $|b read the|b recent <odd>|b right ther|b set <asked>|b simplify <talk>|b snap $
14 b sort is|b stack and|b stroll through|b tail is|b teacup $|b than <hinted>|b than that|b that cas
14 b that sinc|b the cheap|b the comparison|b the dict|b the frequency|b the hol|b the hook|b the index
14 b the old|b the stor|b them into|b thing <asked>|b though <talk>|b throw <facts>|b throw everyth|b to halv
14 b too <asked>|b twenty for|b two million|b two of|b under your|b underscor <hinted>|b up behind|b want a
14 b was touch|b wear <shown>|b week <hinted>|b wer separat|b wer wait|b what will|b wher <hinted>|b with o
14 b wrong <said>|b you replac|b youv crack|guess ahem|guess the|guess wouldnt|language drop|nothing pour
14 nothing youd|plan island|plan that names real|plan whil|question giv|question most|remark sort
14 remark that names ask|remark that names without|remark though|reports border|reports boy|reports drop
14 reports eh|reports initial|reports join|reports lat|reports max|reports rack|reports regret|reports teacup
14 requests high|s <said> catch|s <said> gather|s <said> mark|s <said> ther|s <shown> distanc|s <shown> havent
14 s <shown> initial|s <shown> proper|s <shown> structur|s <shown> whichever|s ^ d|s ^ der|s ^ dict|s ^ did
14 s ^ fifty|s ^ formula|s ^ fresh|s ^ had|s ^ initial|s ^ labell|s ^ math|s ^ post|s ^ sinc|s ^ uncl|s ^ whil
14 s a binary|s a dictionary|s a lin|s about two|s against last|s already in|s already on|s and at|s and going
14 s arm as|s at eight|s at far|s back count|s be happy|s befor next|s by each|s by left|s cant it
14 s check closer|s cod that|s constant of|s do a|s each and|s find the|s for by|s for partner|s from new
14 s from pair|s hand depth|s has answer|s has one|s has than|s head at|s helper <shown>|s i so|s if put
14 s is length|s is need|s is onc|s is plac|s isnt alway|s isnt to|s last entry|s les equal|s low the
14 s me <said>|s me to|s middl with|s minu in|s miss has|s never look|s new whenever|s notic one|s of next
14 s off each|s one can|s one last|s one that|s only in|s only run|s or newest|s over and|s pictur row
14 s put away|s rais eyebrow|s rang <shown>|s revers notation|s right she|s road to|s s in|s sam <shown>
14 s serv <shown>|s sur want|s that fast|s that open|s that that|s the again|s the behind|s the instead
14 s the recent|s the stack|s thos in|s to full|s twenty a|s two <shown>|s two do|s two thre|s with littl
14 s would hav|s wrong round|s wrot each|s you is|s you left|s you stretch|sets up youv|tells <asked>|tells bell
14 tells colon|tells extra|tells faster|tells frequency|tells jed|tells outward|tells par|tells read
14 tells revers|tells sak|tells sensibl|tells shoulder|tells thing|tells tim|tells wast|tells worterbuch|tells x
14 w bakery|w century|w da|w dealt|w dimension|w eyebrow|w flatter|w guest|w heart|w jed|w knock
14 w observation|w opener|w order|w right|w straight|w teacup|w techniqu|w unmark|w uppermost
15 advises chain|advises innermost|advises lead|advises long|asks nobody|b <shown> <unknown>|b <shown> any
15 b <shown> border|b <shown> jump|b <shown> simp|b <shown> sort|b <shown> tim|b <shown> whether|b ^ alpha
15 b ^ bucket|b ^ clos|b ^ closer|b ^ dfs|b ^ ess|b ^ haan|b ^ mhm|b ^ russian|b ^ smaller|b ^ spread|b ^ stop
15 b ^ writ|b a bad|b a cross|b a detour|b a max|b a nest|b a plac|b a pond|b a smaller|b adjacent <asked>
15 b adjacent match|b am i|b at $|b avec <odd>|b be bigger|b be sad|b been $|b book of|b bucket by|b by repeat
15 b c <odd>|b candidat <shown>|b check every|b constant <shown>|b dan <odd>|b dem anfang|b do your|b doe a
15 b doe near|b don <odd>|b dont work|b est <odd>|b far <hinted>|b first <hinted>|b first one|b for whatever
15 b from each|b full <said>|b go for|b go to|b golden <odd>|b golden ratio|b grow slower|b haan $|b head <talk>
15 b i spok|b imagin pour|b in last|b in memory|b index by|b it halfway|b it yourself|b itd <talk>|b its left
15 b its worth|b jot $|b just after|b key the|b left and|b leonardo of|b littl word|b look any|b mak sur
15 b me <telling>|b meet itself|b mhm $|b nach dem|b neighbour <shown>|b no longer|b not me|b of wher
15 b only <telling>|b pas you|b peopl usual|b plac <shown>|b push on|b ring a|b root $|b sam <asked>|b sam thing
15 b search for|b she read|b shortest <talk>|b should be|b shouldnt <asked>|b six is|b som <hinted>|b sort doe
15 b special <shown>|b spread in|b stack you|b stop at|b stor each|b strict smaller|b stroll $|b swap them
15 b than one|b than wher|b that alway|b that clos|b the bus|b the colour|b the low|b the right|b the stack
15 b the structur|b the thing|b thing to|b to from|b to sav|b too big|b total is|b turn thos|b two arm
15 b u <shown>|b und <unknown>|b visit the|b was don|b weakest of|b what youll|b when she|b wher it|b with $
15 b wodniw <odd>|b wodniw gnidil|b word <hinted>|b you about|b you be|b youd los|b youv <asked>|b zero isnt
15 language when|nothing alpha|nothing climb|nothing decid|nothing ess|nothing pas|nothing replac|nothing t
15 plan not|plan that names remember|question asks|question correct|question pleas|question writ|remark check
15 remark drop|remark plu|remark smaller|remark that names correct|remark that names half|reports chef
15 reports colour|reports detour|reports drift|reports evaluat|reports glu|reports haan|reports hom|reports input
15 reports itll|reports kis|reports pity|reports simpl|reports somebody|reports t|reports truthy
15 requests dictionary|requests election|requests faster|requests row|s <said> not|s <shown> ahead
15 s <shown> current|s <shown> drown|s <shown> fami|s <shown> hom|s <shown> insert|s <shown> k|s <shown> known
15 s <shown> match|s <shown> pull|s <shown> stamp|s ^ alpha|s ^ aunt|s ^ ch|s ^ clip|s ^ doll|s ^ ess|s ^ flip
15 s ^ greedy|s ^ haan|s ^ man|s ^ mhm|s ^ minimum|s ^ per|s ^ ring|s ^ self|s ^ shuffl|s ^ test|s ^ tri
15 s a ahead|s a party|s adjacent pair|s arriv the|s below or|s carry floor|s compar middl|s compar ther
15 s depth the|s do befor|s do read|s dot to|s down one|s equal you|s every by|s fall plac|s fall ther
15 s for heap|s grow than|s happy that|s has match|s havent on|s how of|s in step|s is cousin|s is slow
15 s is wer|s is word|s its stack|s join that|s know oldest|s leonardo pisa|s let count|s lie the|s lik undo
15 s link <shown>|s look further|s low at|s miss is|s month is|s mov one|s my just|s nach anfang|s nam seen
15 s next a|s often occur|s one complet|s remember youv|s ring bell|s run loop|s see they|s shortest in
15 s should les|s smaller <shown>|s so you|s that complet|s that it|s that join|s the bench|s the cas|s the each
15 s the my|s ther can|s ther input|s thes the|s thos their|s through count|s to front|s to is|s to often
15 s twin be|s up ten|s very first|s want with|s was seen|s when second|s wher head|s whether ther|s who first
15 s whol at|s with both|s would be|s you bring|s you had|s you les|s you too|s youd <shown>|s your will
15 s youv acros|sets up mov|sets up work|syntax better|syntax your|tells addition|tells anew|tells call
15 tells clerk|tells cost|tells dequ|tells exercis|tells guard|tells initial|tells itll|tells trip|tells wall
15 w avec|w drawer|w evaluat|w fish|w generation|w golden|w haan|w mhm|w natural|w need|w notation|w par
15 w rail|w ratio|w ston|w wip
16 advises collect|advises fram|advises inner|advises pop|advises rang|advises sleep|asks back|asks pas
16 b <said> thos|b <shown> again|b <shown> halfway|b <shown> he|b <shown> of|b <shown> whichever|b ^ mark
16 b ^ somebody|b ^ thatll|b ^ wip|b a <hinted>|b a recursiv|b add <talk>|b already <asked>|b also <odd>
16 b and four|b be <odd>|b bother with|b by put|b can comput|b carry you|b chaqu <odd>|b combin $
16 b consider that|b cook with|b count itself|b count one|b decid by|b dee $|b delet a|b delight $|b do without
16 b down <hinted>|b drawer for|b each <odd>|b enough to|b evaluat <facts>|b evaluat revers|b every new
16 b expensiv <facts>|b fifty percent|b first <odd>|b for all|b for four|b fre $|b halv it|b hav such
16 b her final|b her youd|b id <shown>|b index into|b is cheaper|b is hopeles|b isnt $|b it certain|b its sort
16 b keep what|b key to|b know <talk>|b last entry|b lat $|b les <unknown>|b let one|b log <shown>
16 b low <hinted>|b max <talk>|b maz $|b modify <telling>|b neighbour <hinted>|b never mov|b newcomer only
16 b not befor|b not below|b not that|b of siz|b onc per|b only tak|b order <odd>|b otherwis <asked>|b pack up
16 b pair of|b parent and|b permit to|b plac <hinted>|b proper <talk>|b pull it|b q $|b recursiv <talk>|b sad if
16 b sam mov|b settl on|b she was|b shift your|b short $|b slot per|b smaller than|b someon told|b spend your
16 b spot <talk>|b suppos i|b tal per|b test pas|b thatll do|b the dictionary|b the item|b the not|b ther <talk>
16 b ther your|b thi morn|b to refresh|b to spar|b to thre|b two structur|b une <odd>|b up at|b visit <odd>
16 b was $|b whichever half|b will carry|b with <hinted>|b within its|b you anywher|b you follow|b you must
16 b you on|b youd find|b z <unknown>|guess shall|leads tabl|leads try|nothing advises|nothing hold|nothing sam
16 plan could|question which|question youll|reports aha|reports area|reports fear|reports glad|reports opener
16 reports rid|reports sort|reports sourdough|reports spic|reports unsort|requests leav|requests search
16 s <shown> hang|s <shown> onc|s <shown> spar|s <shown> stood|s <shown> well|s ^ append|s ^ clear|s ^ hotel
16 s ^ kid|s ^ na|s ^ run|s ^ talk|s ^ thatll|s ^ took|s ^ whoever|s after earlier|s another to|s array all
16 s at four|s away each|s be mor|s comput <shown>|s dictionary the|s didnt it|s doesnt it|s dot common
16 s edg <shown>|s equal high|s evaluat polish|s for first|s from <shown>|s from end|s had row|s hav it
16 s hav join|s hold seven|s in bound|s in half|s is over|s is the|s it the|s left in|s lin all|s lin each
16 s linear possibl|s lying the|s max <shown>|s never again|s no can|s not of|s oldest the|s one still|s one the
16 s out second|s pair and|s put and|s put better|s read not|s replac <said>|s right her|s run from|s say by
16 s someon me|s sort <shown>|s stop and|s stor <shown>|s tak first|s test you|s the last|s the link|s the patch
16 s the right|s the strok|s them order|s two together|s visit and|s what to|s wher met|s wip the
16 s with smallest|s work well|s you hunt|s you los|s your on|s youv thi|sets up knew|sets up stand|tells blot
16 tells fir|tells forest|tells helpful|tells immer|tells jedem|tells order|tells passenger|tells que
16 tells rabbit|tells straight|tells unhook|w along|w anew|w ap|w by|w cloth|w cough|w cream|w dll|w don
16 w east|w fak|w forest|w haystack|w jedem|w lack|w lid|w nobody|w rar|w sho|w similar|w sinc|w skeleton
16 w skip|w sock|w sourdough|w thos|w turn|w unlink|w von|w wood
17 advises straight|b <said> los|b <said> was|b <shown> dot|b <shown> until|b <shown> wid|b ^ begin|b ^ good
17 b ^ proces|b ^ their|b a podium|b a tourist|b about thi|b add it|b alway belong|b and pull|b and remov
17 b are of|b b $|b been on|b best <hinted>|b biggest count|b but <odd>|b car about|b com after|b cut it
17 b de <odd>|b dem <odd>|b dictionary <talk>|b doe with|b dont go|b du <odd>|b each <hinted>|b easier if
17 b end <odd>|b end you|b equal to|b everyon up|b except that|b fall into|b far be|b far right|b from pisa
17 b from right|b guest book|b has reach|b has to|b held <talk>|b held hand|b ill just|b im sorry|b in a
17 b is exact|b ist <odd>|b its basical|b its partner|b join the|b last seen|b linear <said>|b longer $|b lov $
17 b map is|b middl <talk>|b minu thi|b miss <asked>|b most the|b n <asked>|b neighbour can|b neither of
17 b nest $|b nos $|b not <hinted>|b of neighbour|b of what|b off onc|b one your|b partner $|b pil for
17 b plac them|b proces the|b put them|b reach further|b recent and|b remember which|b revers of|b rightward $
17 b ris <shown>|b sak $|b sam <facts>|b sam way|b say yes|b see cross|b several <hinted>|b she <telling>
17 b she had|b should writ|b smallest on|b start <talk>|b start becom|b tail $|b than twic|b that right
17 b the left|b the optimal|b the pil|b the plu|b the pot|b their own|b them off|b ther instead|b they wer
17 b thing a|b thos who|b threw away|b through onc|b to match|b too quick|b touch <shown>|b two i|b typ it
17 b unbroken $|b up ther|b wait for|b was just|b whol <shown>|b wont work|b wouldnt bother|b x <n>|b ya $
17 b youv <shown>|guess slid|guess work|leads drop|leads thought|nothing binary|nothing it|nothing join
17 nothing measur|nothing proces|nothing provid|nothing slid|nothing whos|question requests|question thatll
17 remark any|remark lov|remark poor|remark that names isnt|remark that names plu|reports away|reports brav
17 reports closer|reports direct|reports fresh|reports medal|reports month|reports pigeonhol|reports record
17 reports recurrenc|reports roll|reports solv|reports start|reports steam|reports step|reports trick|reports ya
17 s <said> must|s <said> see|s <said> such|s <shown> backward|s <shown> cant|s <shown> comput|s <shown> half
17 s <shown> map|s <shown> vanish|s ^ bisection|s ^ brav|s ^ bravo|s ^ elsewher|s ^ ever|s ^ handl|s ^ la
17 s ^ official|s ^ previou|s ^ proces|s ^ thos|s ^ ya|s a good|s a per|s a set|s a show|s after by
17 s among one|s and by|s at onc|s be about|s breadth traversal|s can me|s could hav|s could just|s current in
17 s drop one|s everyon <shown>|s first will|s has mor|s has refresh|s hav that|s heart it|s if spend|s in n
17 s later both|s lay on|s longer the|s neighbour all|s never a|s not the|s of at|s of cloakroom|s on head
17 s onc you|s one lower|s one remember|s paid the|s proud you|s right left|s see half|s should out|s stack the
17 s than length|s that been|s that can|s the began|s the choic|s the structur|s the what|s theyv to|s thre four
17 s threw the|s twenty are|s up rest|s up when|s wher put|s whil still|s with queu|s word you|s would proud
17 tells <talk>|tells arrival|tells bench|tells beneath|tells card|tells coat|tells dem|tells final|tells glanc
17 tells insight|tells need|tells proud|tells rightward|tells search|tells tal|tells theyd|w behind|w boot
17 w border|w brav|w classic|w country|w crowd|w dem|w departur|w drov|w eviction|w immediat|w itself|w loop
17 w medal|w num|w popitem|w proper|w rightward|w sailor|w sank|w scrambl|w shorten|w slip|w snap|w stronger
17 w tourist|w twenty|w wis|w worterbuch
18 advises present|advises sid|asks need|b <said> mix|b <said> must|b <shown> anew|b <shown> many|b <shown> not
18 b ^ dc|b ^ eff|b ^ eight|b ^ handl|b ^ its|b ^ job|b ^ key|b ^ obvious|b ^ start|b ^ turn|b ^ visit
18 b ^ whoever|b a fresh|b a stack|b a tal|b after <talk>|b all <unknown>|b alpha $|b and includ|b and itll
18 b as each|b away the|b better with|b blu $|b bound <talk>|b bring them|b can ever|b can hear|b clock $
18 b compar it|b could just|b dc in|b delet that|b dot most|b doubl <hinted>|b dr $|b drop half|b ear bird
18 b far simpler|b fiv plu|b fool you|b for breakfast|b for dr|b from <talk>|b from thos|b front without
18 b goe away|b hang it|b her i|b hold all|b in counter|b in ther|b inchworm on|b index $|b innermost <odd>
18 b innermost pair|b into basket|b is instant|b ist $|b its middl|b its slow|b layer $|b length plu|b les is
18 b lin the|b link in|b littl <odd>|b lo <talk>|b look if|b loop is|b me <shown>|b minimum in|b nest <hinted>
18 b nic <odd>|b observation $|b of pisa|b one <talk>|b one floor|b one only|b only after|b opener <hinted>
18 b or its|b own <talk>|b phon <talk>|b program $|b put all|b rais an|b remainder by|b rom $|b say fifty
18 b shut befor|b sleep better|b spread $|b start <hinted>|b tal <asked>|b the crash|b the eviction|b the jump
18 b the shoulder|b then <telling>|b think <talk>|b to restart|b to rom|b too <hinted>|b too <odd>|b turn every
18 b twin is|b two answer|b two marker|b was fin|b weight $|b when someth|b wher youv|b wouldnt <odd>
18 b you colour|b you empty|b you tak|b your read|b youv clear|leads consider|leads order|nothing eff
18 nothing neither|plan dear|plan down|plan instead|plan that names ther|remark rather|reports <odd>
18 reports alpha|reports flip|reports high|reports lo|reports machinery|reports minesweeper|reports shed
18 reports visit|requests <n>|s <said> at|s <said> fall|s <shown> alon|s <shown> can|s <shown> les
18 s <shown> onward|s ^ becaus|s ^ dc|s ^ dfs|s ^ dr|s ^ glanc|s ^ obvious|s ^ recurs|s ^ sentenc|s ^ speak
18 s ^ tabl|s ^ trust|s a ring|s and if|s another keep|s befor look|s befor put|s can it|s can straight
18 s count as|s counter most|s doub <shown>|s each so|s eras <shown>|s first should|s from and|s fruit basket
18 s grow you|s had <shown>|s handy <shown>|s her was|s i leav|s if of|s ill you|s in cod|s is if|s is than
18 s kept <shown>|s look is|s loop all|s mad of|s many can|s mer that|s neighbour <shown>|s never to|s of piec
18 s of wait|s on shoulder|s one fewer|s one hold|s one off|s only up|s other to|s pull out|s push pop
18 s record you|s rid half|s room the|s that how|s that need|s the check|s the hand|s the in|s the rout
18 s the seat|s think plat|s to includ|s to maximum|s two around|s unles <said>|s which thos|s wip all
18 s with best|s with dequ|s with twist|s you turn|s youd better|s youv by|s youv ther|sets up length
18 sets up plain|sets up stor|tells <odd>|tells ago|tells bisection|tells bouncer|tells branch|tells cliff
18 tells colleagu|tells cousin|tells des|tells dr|tells halft|tells hurt|tells italian|tells key|tells march
18 tells older|tells regular|tells skip|tells surpris|w accident|w alpha|w calendar|w d|w dc|w des|w dr
18 w grown|w halft|w liv|w youv
19 act leads|acts leads asks|advises abov|advises branch|advises index|advises pair|advises sur|advises used
19 asks separat|asks start|b <said> <said>|b <said> typ|b <shown> lost|b <shown> off|b <shown> pil|b <shown> sign
19 b ^ after|b ^ binary|b ^ les|b ^ my|b ^ tro|b ^ usa|b a gam|b a hook|b a seven|b about twenty
19 b along <talk>|b and down|b below and|b brak $|b cam last|b chef <odd>|b chef kis|b circl $|b der <odd>
19 b do her|b dont put|b eight is|b en <odd>|b end $|b faster $|b final <shown>|b four <hinted>|b four letter
19 b fresh end|b from below|b gav zero|b h <talk>|b high <asked>|b in revers|b index <odd>|b is how|b is quicker
19 b it an|b its no|b its other|b its so|b itself $|b leav <hinted>|b left of|b lie befor|b linkedhashmap with
19 b longer <odd>|b loop too|b mad a|b maximum $|b me <asked>|b minu <facts>|b mix the|b mor plac|b neednt go
19 b next is|b not simp|b of count|b off at|b off becaus|b off befor|b on <hinted>|b onc <talk>|b one half
19 b only mov|b other that|b overboard $|b plac by|b plain recursion|b put each|b revers polish|b row is
19 b shall we|b sit on|b someth <facts>|b spell <odd>|b start both|b sweep from|b that stretch|b the bound
19 b the brak|b the remainder|b the shelf|b the width|b theyr <hinted>|b troubl with|b turn each|b two hand
19 b two to|b under its|b whenever ther|b which cas|b who walk|b without search|b you better|b you eras
19 b your condition|doubt tells|guess about the language append|guess cold|guess most|language reports|leads call
19 nothing copy|nothing usa|question id|remark ask|reports bravo|reports careful|reports charm|reports classic
19 reports graph|reports greater|reports inner|reports kid|reports met|reports overboard|reports shav
19 reports tray|reports trip|reports unfold|requests look|requests low|requests miss|requests neighbour
19 requests rabbit|requests tabl|s <shown> constant|s <shown> second|s <shown> serv|s ^ handy|s ^ hold|s ^ k
19 s ^ neat|s ^ pancak|s ^ poor|s ^ simpler|s ^ solv|s ^ usa|s agr you|s all rest|s as sam|s ask the
19 s cod <shown>|s count a|s cros off|s def of|s dont <said>|s down youv|s finger the|s fresh and|s from its
19 s from map|s good it|s half sort|s in cas|s in hurry|s is detour|s is sort|s its bit|s let stop
19 s look <shown>|s may to|s mor one|s neednt it|s of problem|s of test|s off end|s on that|s onc sort
19 s one know|s paint in|s plan the|s reach a|s say all|s should one|s simp <shown>|s sort sweep|s still when
19 s that one|s the exercis|s they by|s thing is|s to ear|s up by|s with tabl|s would find|s you compar
19 s you it|s yourself you|sets up along|syntax keep|tells anfang|tells bus|tells direction|tells est|tells h
19 tells layer|tells mov|tells n|tells shelv|tells shov|tells unvisit|w anfang|w beyond|w bigger|w brak
19 w brother|w cost|w els|w est|w greedy|w imag|w kill|w logarithm|w notebook|w overboard|w q|w que|w quick
19 w rippl|w shor|w timestamp|w your
20 acts reports advises|acts tells requests|advises dict|advises fall|advises past|asks doubl|asks paper
20 asks singl|b <shown> backward|b <shown> beyond|b <shown> cold|b <shown> direct|b <shown> thing|b ^ explor
20 b ^ hav|b ^ insert|b ^ minu|b ^ n|b ^ ooh|b ^ seen|b ^ that|b ^ wodniw|b a glov|b an accordion|b and read
20 b are <odd>|b at thre|b be held|b been to|b book $|b bucket <telling>|b bucket sort|b built $|b button in
20 b check the|b cliff $|b collect all|b correct but|b count are|b country $|b doe just|b ear $|b either stretch
20 b el <odd>|b elegant $|b entry with|b equal one|b extra <asked>|b fals it|b find <odd>|b finger on
20 b first should|b first traversal|b for every|b found $|b fresh <hinted>|b generation is|b gnidil $|b grow it
20 b had befor|b his <odd>|b hom by|b i open|b in <unknown>|b in perfect|b into the|b its simpler|b kid $
20 b least of|b left half|b many $|b minu <shown>|b minu x|b mor <odd>|b of half|b off the|b oh $|b older one
20 b on by|b on up|b onc <asked>|b one along|b one too|b only follow|b ooh $|b other first|b otherwis <shown>
20 b own idea|b pass high|b past <shown>|b per <asked>|b revers <talk>|b road <talk>|b scan $|b six wont
20 b som would|b start it|b that keep|b the candidat|b the fastest|b the kid|b the record|b the scan
20 b thos <talk>|b to each|b up first|b well behav|b when two|b whil lo|b whos last|b written that
20 b wrong <hinted>|b you delet|b you forget|b youd look|b your sho|b yourself what|guess cut|guess mm
20 guess rather|leads pass|nothing breadth|nothing glu|nothing h|nothing insert|nothing stor|nothing their
20 nothing wodniw|plan brav|plan regex|plan that names befor|plan that names by|remark except|reports decent
20 reports gnidil|reports ooh|reports suffic|reports wodniw|s <shown> greater|s <shown> rabbit|s ^ bend|s ^ c
20 s ^ explor|s ^ oh|s ^ ooh|s ^ register|s ^ solution|s ^ water|s ^ window|s a instead|s a les|s a sound
20 s and got|s at glanc|s at or|s both them|s by would|s discard the|s each should|s for day|s happen it
20 s has high|s hav got|s i bother|s if knew|s if minu|s if stack|s if turn|s in hous|s is classic|s is exact
20 s is its|s its but|s its what|s low pass|s mad the|s met <shown>|s new she|s not how|s of big|s one are
20 s only forward|s only on|s out count|s plain will|s six eight|s ten thirty|s that shorter|s the already
20 s then <shown>|s ther thing|s to plac|s twenty wont|s undo in|s variabl one|s want stack|s was youd
20 s why <said>|s with root|s would chang|s wouldnt with|s written down|s you thing|s your call|s your when
20 s youv on|tells beforehand|tells chart|tells comparison|tells dan|tells finish|tells glov|tells ought
20 tells popleft|tells r|tells root|tells theyv|tells wrot|w arrival|w crawl|w crumb|w eight|w f|w hook
20 w hurt|w offset|w ooh|w tidy
21 advises held|advises helper|advises initial|advises slip|b <shown> round|b ^ guard|b ^ music|b ^ papa
21 b ^ plac|b ^ push|b ^ result|b ^ slid|b ^ took|b ^ twenty|b ^ work|b ^ yep|b a hol|b a strict|b add <shown>
21 b and n|b are mor|b array at|b as position|b away with|b becom <odd>|b bucket <hinted>|b bucket <talk>
21 b bucket in|b can trust|b certain <shown>|b chang a|b could <shown>|b down one|b each of|b enter onc
21 b far the|b fibonacci $|b final $|b fruit into|b good nos|b hold one|b hotel $|b immediat $|b is strict
21 b it wont|b join hand|b knew how|b lin and|b liv with|b look again|b mad you|b many bucket|b may only
21 b mov <asked>|b n $|b no later|b one rather|b only goe|b onto <asked>|b other <odd>|b out <odd>|b out from
21 b over all|b over befor|b pen down|b per <shown>|b per <unknown>|b plain and|b pop from|b remember each
21 b set and|b she <facts>|b siz <shown>|b sort the|b the best|b the key|b the loop|b the root|b the undo
21 b thi don|b thi point|b to just|b to try|b touch each|b two lower|b two mak|b two run|b two shorter
21 b up already|b very last|b visit all|b what left|b wher is|b who stand|b work as|b yep $|b you append
21 b you been|b you click|b youd call|b your eviction|b your pil|b zahl <odd>|language you|leads keep
21 leads notic|nothing depth|nothing know|nothing papa|nothing watch|plan id|plan mmm|plan that names its
21 remark that names not|reports bee|reports ein|reports famou|reports foxtrot|reports glanc|reports hug
21 reports knit|reports pot|reports priority|reports push|reports travel|reports traversal|reports tun
21 reports yep|requests caterpillar|requests plat|requests quick|s <said> also|s <said> of|s <said> zero
21 s <shown> reach|s ^ foxtrot|s ^ grow|s ^ lookup|s ^ papa|s ^ sum|s ^ why|s ^ yep|s a nos|s an as|s and half
21 s and isnt|s and les|s answer eight|s be if|s befor call|s call in|s compar count|s down branch|s down pen
21 s ever at|s from of|s go you|s goe onc|s hav you|s i rang|s is mistak|s its sam|s look you|s loop one
21 s me a|s my down|s my used|s one along|s plain simpl|s pour on|s return the|s sink <shown>|s tak the
21 s that entry|s thatd you|s the door|s to will|s two front|s weakest the|s wed be|s what when|s whether list
21 s which one|s who its|s with seat|s with tal|s wouldnt the|s you let|s you reach|s your valu|sets up nobody
21 tells afterward|tells backward|tells begin|tells es|tells longer|tells nest|tells plenty|tells twist
21 tells union|w adjacent|w ago|w bathwater|w bravo|w cheaper|w data|w discover|w es|w fry|w heavy|w later
21 w onto|w seat|w setrecursionlimit|w spot|w yep
22 advises extra|advises latest|advises partner|advises strik|asks recent|asks recognis|asks written|b <said> buy
22 b <shown> sound|b <shown> sweep|b ^ glu|b ^ mm|b ^ t|b a chain|b a closer|b a maz|b about as
22 b after <hinted>|b alway <facts>|b and cut|b and thre|b and throw|b area of|b as ther|b been seen|b befor or
22 b behind <shown>|b box for|b by sort|b cant hav|b certain wouldnt|b correct $|b dinner <odd>|b end <shown>
22 b ever look|b fals in|b fast one|b first of|b for n|b for no|b for order|b for zero|b forget $|b help to
22 b i fear|b ill keep|b in that|b ja $|b just repeat|b kick yourself|b kis $|b loop at|b mark on|b max area
22 b minu <hinted>|b mov for|b mov only|b never <talk>|b not if|b on until|b one candidat|b one step
22 b one stroll|b order <telling>|b pas with|b pen has|b plac zero|b push and|b return not|b revers $
22 b second word|b she <odd>|b shift <talk>|b stack is|b stand <hinted>|b still to|b tail <talk>|b taken together
22 b than <asked>|b that $|b that giv|b the bigger|b the clerk|b the start|b their sum|b them again|b thos to
22 b two together|b use your|b walk along|b what <said>|b why not|b will <shown>|b window <facts>
22 b without compar|b youll only|b youngest $|b your fac|b your not|b zero should|guess sets up|leads behind
22 nothing bisect|nothing fill|nothing if|nothing pull|plan sinc|plan that names ind|question onc|remark isnt
22 remark that names it|reports <telling>|reports b|reports clever|reports count|reports domino|reports doub
22 reports en|reports fact|reports highest|requests bucket|s <shown> mov|s <shown> wear|s ^ els|s ^ mm
22 s ^ practical|s ^ slip|s ^ stretch|s ^ t|s ^ tre|s ^ who|s a choic|s area <shown>|s as <said>|s as with
22 s at other|s attach it|s away of|s be ther|s depth its|s div the|s equal of|s ever <shown>|s for nam
22 s for next|s hop hear|s if left|s its copy|s just its|s last thi|s max of|s memory tim|s of again|s on money
22 s only with|s out of|s own the|s prev next|s start of|s that nic|s the plu|s the tabl|s use own
22 s was already|s without at|s you lot|s you sav|s you sur|s youll yourself|sets up attach|sets up gon
22 sets up ive|syntax with|tells charity|tells famou|tells know|tells linkedhashmap|tells liv|tells quicker
22 tells vanish|w cach|w caught|w ch|w higher|w mm|w near|w otherwis|w runner|w sensibl|w spill|w steam
22 w than|w union|w warteschlang
23 advises bet|advises delet|advises floor|advises proces|advises throw|asks twin|b <shown> neighbour
23 b <shown> rabbit|b <shown> shift|b ^ comput|b ^ leonardo|b a dat|b a modify|b alphabet $|b an anagram
23 b an election|b anagram of|b append <shown>|b around $|b away at|b be hom|b be plac|b been her
23 b biggest <asked>|b biggest <hinted>|b boot $|b by <odd>|b by add|b by the|b can still|b count can|b cros it
23 b each <unknown>|b each tim|b ear <shown>|b every <asked>|b first as|b flip it|b from four|b glanc $
23 b goe down|b has <odd>|b how each|b ill <hinted>|b in fiv|b includ the|b is slow|b it should|b it will
23 b its got|b its precis|b its that|b ive <shown>|b kept the|b longest <odd>|b look whether|b many are
23 b me <unknown>|b memoization $|b mov two|b my friend|b nach <odd>|b nobody wait|b noth but|b one lin
23 b only go|b or open|b queu at|b remember wher|b set <shown>|b spot it|b stop look|b that remain|b the greater
23 b the special|b them ever|b then its|b they arriv|b thousand would|b thre as|b usa <odd>|b wast your
23 b whether $|b whil low|b who told|b word is|b wrong about|b you need|b you pop|b you stor|b you straight
23 b your after|b your going|guess depth|guess plain|nothing comput|nothing eat|nothing f|nothing push
23 question ask|question im|question whoever|reports anagram|reports backtrack|reports elegant|reports fight
23 reports hurt|reports lin|reports liv|reports pull|requests bakery|s <shown> about|s <shown> dot|s <shown> key
23 s <shown> let|s ^ doub|s ^ guard|s ^ hard|s ^ kcat|s ^ much|s ^ pack|s ^ precis|s ^ recursiv|s ^ understand
23 s ^ wher|s ^ which|s all <shown>|s and nin|s and put|s check its|s dont think|s els it|s enter <shown>
23 s everyon that|s from unvisit|s gav and|s goe one|s hom supper|s i start|s if count|s index python|s isnt you
23 s jump <shown>|s kid to|s link both|s los <shown>|s not its|s of youv|s one befor|s part you|s second has
23 s sort by|s start any|s stop round|s the border|s the fami|s the into|s the trick|s their behind
23 s them <shown>|s ther is|s ther reason|s till <shown>|s wast tim|s whichever is|s you go|s your them
23 syntax as|syntax sort|tells <shown>|tells dat|tells decid|tells glu|tells loop|tells nos|tells smallest
23 tells together|tells u|w anagram|w butter|w clap|w dan|w different|w dummy|w elegant|w everyon|w foxtrot
23 w further|w idea|w immer|w kcat|w lifo|w might|w necessary|w oh|w push|w shed|w though|w trodden
24 advises money|asks stop|b <shown> acros|b <shown> differenc|b <shown> instead|b ^ mind|b ^ pull|b ^ queu
24 b ^ right|b ^ rot|b ^ too|b acros befor|b and let|b ascend <shown>|b ask each|b be linear|b bear $
24 b begin at|b by n|b centr and|b complement $|b didnt even|b ear <odd>|b election $|b enough for
24 b every longer|b fifty <talk>|b four direction|b fre of|b frequency $|b goosebump $|b had <facts>|b if $
24 b ill stay|b in ascend|b into <telling>|b is smaller|b it rhym|b it slid|b keep them|b la <odd>
24 b largest element|b mark <shown>|b may still|b mind that|b mor after|b mov <facts>|b odd <odd>|b of put
24 b overflow $|b poor <facts>|b poor <shown>|b poor thing|b put away|b quit $|b red her|b rot thirteen
24 b round wrong|b run as|b sausag $|b second <odd>|b see which|b shrink $|b simpl <odd>|b spot $|b stop you
24 b strok $|b talk you|b test <hinted>|b that answer|b that hav|b that mark|b the correct|b the inner|b the max
24 b their <odd>|b their count|b until nobody|b whil <facts>|b whil <telling>|b who was|b why <hinted>
24 b will <asked>|b you alway|b you hom|b you swap|b your hom|b your hous|b your nam|b your recursion|doubt code
24 guess half|guess hav|guess they|language two|leads remember|nothing begin|nothing extend|nothing goe
24 nothing rot|nothing when|plan instinct|question think|remark your|reports best|reports candidat
24 reports goosebump|reports linear|reports miss|reports rest|reports soon|reports spot|reports wink
24 s <said> enough|s <shown> built|s <shown> n|s ^ after|s ^ along|s ^ fifteen|s ^ good|s ^ happi|s ^ know
24 s ^ overkill|s ^ rot|s ^ wrong|s a lookup|s already it|s are wrong|s as extra|s be befor|s can each
24 s can everyth|s drop <said>|s entry <shown>|s every goe|s fil under|s further than|s going first|s going the
24 s got hand|s i which|s in hand|s mak <said>|s of half|s onc after|s onc out|s one many|s one not|s one short
24 s pil the|s recent one|s remember order|s rest a|s so has|s soon a|s the only|s the real|s to four
24 s what left|s wher saw|s whether miss|s whoever in|s with set|s work your|s you drop|s you even|s you when
24 s your loop|sets up dictionary|syntax for|tells belong|tells century|tells dead|tells drown|tells enter
24 tells exact|tells girl|tells pisa|tells surviv|tells thatd|w accordion|w browser|w charity|w finger
24 w goosebump|w lad|w onc|w plac|w podium|w remainder|w sausag|w slower|w squeez|w updat|w victim|w walk
25 advises join|advises kid|advises touch|advises toward|b <shown> equal|b <shown> whenever|b <shown> youv
25 b ^ chef|b ^ collect|b ^ counter|b ^ part|b ^ trust|b ^ unhook|b ^ wouldnt|b a dead|b a register|b as quick
25 b at no|b at one|b be sit|b can let|b certain not|b cod <asked>|b complet it|b do ind|b drop is
25 b each answer|b easy $|b exact when|b first tim|b fly $|b fresh <odd>|b good $|b guest <odd>|b hold mor
25 b inner <talk>|b inner loop|b just <asked>|b key by|b knock off|b month $|b my dear|b my mind|b next one
25 b not by|b old friend|b one loop|b only if|b out onc|b peopl who|b pick them|b right <talk>|b run into
25 b sam distanc|b settl the|b sinc at|b singl pas|b strict <facts>|b structur $|b subtract the|b sum of
25 b the card|b the third|b throw <shown>|b together is|b town $|b turn back|b weakest on|b who cam|b will go
25 b with acces|b would do|b you already|b you trust|b youll kick|nothing count|nothing e|nothing en|nothing nor
25 nothing rais|nothing test|nothing whenever|remark that names hm|reports forget|reports lid|reports practical
25 reports recurs|reports understand|requests kept|requests tally|s <shown> addition|s <shown> append
25 s <shown> clean|s <shown> goe|s <shown> guest|s <shown> met|s <shown> remainder|s ^ cach|s ^ chef
25 s ^ comparison|s ^ gnidil|s ^ hook|s ^ key|s ^ leg|s ^ une|s ^ wodniw|s a loop|s about a|s after <said>
25 s answer thi|s at fresh|s be right|s both one|s can which|s cant itself|s count what|s ding ding|s do the
25 s down is|s each youv|s every need|s first lin|s for who|s glanc the|s grow of|s hold than|s if ther
25 s in they|s is small|s join it|s last up|s let look|s mak mor|s might to|s must to|s nobody in|s not length
25 s not zero|s often the|s only last|s rais index|s remainder the|s row the|s sinc least|s tak off
25 s than parent|s that along|s the distanc|s the includ|s thousand would|s thre would|s touch to|s two her
25 s up and|s you ind|s your fit|s youv out|s zero fals|sets up count|sets up stack|tells append|tells du
25 tells matrix|tells oldest|tells seen|tells youngest|w busines|w chef|w detour|w direct|w distanc|w du|w ear
25 w gnidil|w matrix|w narrow|w popleft|w uncl|w usa|w wodniw
26 advises ear|advises everyth|advises stack|asks leav|b <said> doesnt|b <said> sit|b <shown> edg|b <shown> join
26 b <shown> loop|b ^ ay|b ^ cros|b ^ itll|b ^ treat|b a bucket|b a complet|b a strong|b an earlier|b an h
26 b and build|b and sweep|b anyth els|b at school|b ay $|b befor <hinted>|b below $|b border <talk>|b dry $
26 b every tim|b everyon <facts>|b exact onc|b finger up|b first is|b first step|b fresh <facts>|b half $
26 b handy to|b index in|b input that|b is the|b is too|b its <shown>|b its two|b just all|b link <shown>
26 b low has|b match pair|b met it|b might well|b next question|b nobody in|b not it|b old <telling>|b on their
26 b pass <asked>|b popitem $|b quit sur|b r c|b road lead|b said $|b shorter and|b skip the|b sun <shown>
26 b tak back|b thank <odd>|b that leav|b that littl|b the list|b thi train|b ticket $|b to all|b to linear
26 b tower of|b u would|b until somebody|b we <talk>|b wer cook|b wher <telling>|b which is|b whil <hinted>
26 b wink $|b with domino|b your right|context plan that names|guess mor|leads swap|nothing ay|nothing low
26 nothing whil|plan in|plan that names ah|reports ay|reports bon|reports hear|reports newest|reports quiet
26 reports sleep|reports u|requests met|requests sort|s <said> away|s <shown> add|s <shown> linear
26 s <shown> round|s <shown> shrink|s ^ ay|s ^ click|s ^ cros|s ^ leonardo|s ^ sav|s add neighbour|s all hang
26 s bring into|s check it|s compar non|s dict the|s into other|s is not|s its has|s just or|s many wait
26 s middl and|s morn even|s mov <shown>|s onto ther|s plat a|s put one|s queu the|s quick you|s real say
26 s sinc <shown>|s sort a|s strict than|s the up|s thi the|s to les|s to middl|s twenty for|s two n
26 s updat best|s valu zero|s vanish the|s why that|s you half|s you yourself|sets up begin|sets up neighbour
26 sets up visit|syntax sets up|tells cheaper|tells collect|tells cry|tells front|tells marker|tells pen
26 tells pric|tells spoil|tells structur|tells unseen|w ay|w beneath|w bon|w box|w check|w clip|w clock
26 w drown|w ein|w fellow|w his|w nos|w official|w optimal|w ordereddict|w ten|w whod|w wrong|w yesterday
27 advises got|advises swap|b <shown> hour|b <shown> left|b <shown> rid|b ^ <odd>|b ^ en|b ^ stor|b ^ theyll
27 b a helper|b a mov|b a nos|b and next|b are precis|b be les|b by $|b can start|b can think|b compar with
27 b disappear $|b easier would|b end ther|b ess $|b hang up|b his <hinted>|b hit a|b i pick|b iccanobif $
27 b is befor|b is expect|b it fall|b its earlier|b its just|b key and|b lift the|b lin when|b los it
27 b minut <talk>|b natural you|b need an|b one mor|b paint <telling>|b paint bucket|b pas doe|b plac thre
27 b plenty $|b second <talk>|b see no|b she on|b singl loop|b start of|b start your|b still good|b than <talk>
27 b that know|b thatll <shown>|b the pair|b the pop|b the street|b two entry|b up and|b up by|b want twenty
27 b who could|b wouldnt hurt|b your treat|guess find|guess good|leads choos|nothing carry|nothing discard
27 plan other|plan that names with|remark somebody|reports ess|reports hair|reports ja|reports kick|reports nos
27 reports q|reports sausag|reports short|s ^ <said>|s ^ consider|s ^ could|s ^ shor|s ^ theyll|s ^ unhook
27 s a queu|s and treat|s argu that|s below one|s best i|s but the|s car the|s com onc|s easier it|s how easier
27 s in tim|s is well|s is what|s its becaus|s just and|s let go|s neither ever|s next is|s open in|s say the
27 s soon youv|s them hand|s well <shown>|s what first|s which did|s your down|s your liv|sets up hous
27 sets up plac|tells bottom|tells circl|tells flood|tells grow|tells middl|tells next|tells shorten|tells une
27 w better|w cliff|w clos|w count|w easier|w ess|w estimat|w helper|w hung|w iccanobif|w maximum|w plat
27 w position|w reach|w theyll|w why
28 advises away|advises flip|advises vanish|b <shown> away|b <shown> thousand|b ^ dear|b ^ dee|b ^ depth|b ^ hmm
28 b ^ skip|b ^ tidy|b ^ wherever|b a fin|b all thos|b and youv|b anyth but|b box from|b cost no|b do it
28 b dont <odd>|b dont car|b extra argument|b fall in|b first a|b four way|b fox $|b further <hinted>|b gold $
28 b half of|b hash is|b hav put|b havent been|b he $|b hmm $|b im put|b initial are|b it at|b just thos
28 b linkedhashmap in|b log <asked>|b log n|b loop that|b no <facts>|b on foot|b on only|b only look|b only to
28 b quicker $|b remember every|b sinc with|b someon <hinted>|b stretch the|b that moment|b thought youd
28 b thrown out|b to its|b to pull|b whil <odd>|b would <odd>|b would a|b your comparison|guess ah|nothing dee
28 nothing flood|nothing funny|nothing hand|nothing search|remark that names wher|reports direction
28 reports earlier|reports f|reports hcra|reports itd|reports smaller|reports usual|reports yranib|requests idea
28 s <said> going|s <shown> still|s <shown> unbroken|s <shown> until|s ^ count|s ^ dee|s ^ gut|s ^ hmm|s ^ if
28 s ^ mind|s ^ opposit|s ^ record|s ^ rumour|s ^ what|s ^ yranib|s alway first|s at bus|s bucket a|s by hour
28 s couldnt put|s doe all|s drop <shown>|s each enter|s each wher|s even it|s for sak|s four them|s go onc
28 s good you|s i listen|s in good|s in in|s moment <shown>|s nin for|s not too|s of instead|s of queu|s one is
28 s second is|s see smil|s sound the|s test non|s the approach|s thought never|s to off|s what that|s what want
28 s when <said>|s wherever stand|s who <shown>|s you trad|s your belong|tells cada|tells click|tells knock
28 tells meet|tells mix|tells touch|tells whenever|w blot|w drop|w fly|w hmm|w king|w linkedhashmap|w real
28 w sak|w which
29 advises belong|advises cut|advises fix|advises heap|advises later|advises reach|advises record|advises whoever
29 asks trust|b <shown> suffic|b ^ ding|b ^ fifteen|b ^ measur|b ^ poor|b an italian|b as wer|b as youv
29 b could possib|b die <odd>|b ding $|b ding <odd>|b ding ding|b easier $|b everyon <hinted>|b exact how
29 b first copy|b foot $|b from its|b how could|b it so|b keep the|b last to|b les two|b link both|b must <odd>
29 b outer loop|b pil is|b put <talk>|b rais the|b remember the|b slow becaus|b stop being|b thatll <talk>
29 b thi job|b thre and|b to compar|b to front|b too small|b und <odd>|b walk the|b want <hinted>|b was seen
29 b what happen|b with <unknown>|b with link|b wont hear|b would only|b you add|b you group|b your array
29 guess build|guess ding|guess oh|guess thos|guess writ|leads <shown>|n <unknown> 1|nothing at|nothing b
29 nothing c|nothing twic|plan that names stor|question theyv|remark constant|reports ahead|reports d|reports dee
29 reports ding|reports eviction|reports lower|reports party|reports stood|s <said> break|s ^ ding|s ^ treat
29 s ^ tro|s ^ weakest|s be than|s befor together|s cross through|s do real|s every youv|s exact many|s for minu
29 s greater <shown>|s has mov|s it hang|s its other|s just a|s know onc|s let i|s link way|s longer around
29 s mak say|s me it|s of they|s one top|s sam of|s singl with|s sort it|s the by|s the job|s thos a
29 s to first|s two <said>|s wait that|s want that|s you want|s you your|s your throw|tells below|tells et
29 tells figur|tells flag|tells nach|tells rear|w basket|w binomial|w c|w cada|w comfortabl|w current|w ding
29 w guy|w ice|w knit|w layer|w machinery|w objection|w only|w scratch|w x
30 acts asks asks|advises beforehand|advises begin|advises besid|advises box|advises clos|asks <asked>
30 b <said> below|b <said> giv|b <shown> begin|b <shown> easy|b <shown> fall|b <shown> first|b ^ although
30 b ^ gues|b ^ s|b ^ sierra|b a plu|b a thing|b all four|b and original|b been wait|b bound to|b cough $
30 b dictionary from|b dont need|b drop it|b high $|b high <shown>|b hom <facts>|b hom ear|b how quick|b ink on
30 b is half|b is within|b its depth|b kid <talk>|b lin $|b map <talk>|b must not|b need no|b not what
30 b off thi|b or clos|b papa $|b plat in|b plu $|b pop at|b put <odd>|b python dict|b rang <facts>|b rang test
30 b recurs $|b sigh $|b stop <odd>|b sur ther|b that head|b that matter|b the count|b the doubl|b the ear
30 b the map|b the other|b the trick|b thos two|b treat it|b tro $|b two ther|b unnecessary $|b very <hinted>
30 b what mad|b would <unknown>|b your sid|b youv built|guess befor|guess either|language about|nothing look
30 nothing shouldnt|nothing sierra|reports climb|reports comput|reports eff|reports italian|reports link
30 reports mirror|reports papa|reports sigh|reports til|reports tro|s <said> is|s <shown> its|s <shown> plenty
30 s ^ although|s ^ eff|s ^ gam|s ^ recursion|s ^ sierra|s ^ though|s ^ tidy|s are so|s be only|s call two
30 s cod for|s each either|s each mak|s each ther|s els <shown>|s far is|s half alway|s i argu|s in sam
30 s index an|s keep you|s never it|s not first|s of pil|s one instead|s one put|s only onc|s sam on
30 s smallest <shown>|s thatll you|s theyd to|s very with|s what you|s when put|s whil read|s youd hav|sets up k
30 tells break|tells common|tells ear|tells guy|tells heart|tells hid|tells high|tells hung|tells step|w about
30 w bird|w dfs|w eff|w mirror|w nach|w not|w overlap|w papa|w quadratic|w sigh|w their|w too|w trust|w tun
31 advises around|advises know|advises row|asks arriv|b ^ cant|b ^ consider|b ^ instead|b ^ instinct|b ^ oh
31 b ^ test|b ^ think|b ^ wher|b after sort|b all that|b already <shown>|b and tak|b as <telling>|b count run
31 b data structur|b do thi|b down <talk>|b entir <shown>|b finish for|b four <asked>|b hand and|b how to
31 b import dequ|b it grow|b just what|b min <telling>|b min heap|b onc from|b one other|b one up|b opener $
31 b out befor|b out my|b pot $|b squar root|b suppos you|b tal for|b the lid|b the previou|b ther we
31 b they <hinted>|b thing by|b trick $|b went <shown>|b which they|b word <telling>|b your les|b your tabl
31 guess dont|guess nic|leads plac|nothing ein|nothing plain|plan tell|plan that names somebody|question turn
31 reports danc|reports frequency|reports overkill|reports spread|s <shown> cross|s <shown> pil|s ^ alon|s ^ def
31 s ^ fifo|s ^ mean|s ^ particular|s after its|s at new|s do than|s each onc|s finish good|s half it|s if must
31 s middl one|s of ever|s of stretch|s off that|s on wall|s onc loop|s suppos had|s the add|s the one
31 s two lead|s wait <shown>|s without whether|s your isnt|sets up build|tells dealt|tells el|tells forgotten
31 tells log|tells past|tells wrong|w eras|w fifo|w high|w letter|w minimum|w pushdown|w start|w traversal
32 advises below|advises look|asks full|asks paint|b <shown> addition|b <shown> matter|b ^ flood|b a cran
32 b a hair|b a not|b about all|b and conquer|b anyth still|b be onto|b bee $|b befor and|b by first
32 b cant work|b clos your|b cran to|b cros out|b doesnt it|b dot mov|b dynamic <hinted>|b grin $|b hav met
32 b i thought|b in seen|b isnt enough|b job $|b jot down|b me in|b miss to|b not whether|b one <odd>
32 b other thing|b ring to|b somebody <facts>|b that for|b the centr|b the next|b to lift|b until ther
32 b was practical|b what <shown>|b with itself|b your ther|leads check|nothing 1|plan that names hmm
32 reports acces|reports nail|reports tri|requests below|requests writ|s <shown> larger|s append the
32 s array twenty|s clos eye|s comma plu|s cran lift|s divid conquer|s ever back|s everyth the|s from one
32 s if kept|s in dict|s is correct|s is reach|s it wouldnt|s its that|s key the|s neednt you|s one per
32 s open halfway|s push <shown>|s the fall|s the jump|s ther use|s what miss|s with dictionary|s would left
32 s you saw|s you wrong|s zero should|sets up away|tells <n>|tells bend|tells correct|tells der|tells open
32 tells piec|tells shift|tells stor|tells trick|tells wash|w bee|w cheap|w conquer|w cran|w el|w enough
32 w simp
33 advises entir|advises shorter|b <shown> seen|b ^ ahem|b ^ breadth|b ^ eh|b ^ mov|b ^ sigh|b ^ throw
33 b a count|b a memo|b after <telling>|b age <talk>|b ahem $|b an input|b and skip|b as <talk>|b becom the
33 b both end|b cant think|b down last|b eh $|b empty them|b every <hinted>|b had <telling>|b hash tabl
33 b heaven $|b highest $|b hop youd|b in by|b just the|b let just|b let talk|b linear is|b middl $
33 b million <odd>|b min <hinted>|b not reach|b out the|b pair is|b pour <odd>|b reach all|b second loop
33 b sinc that|b structur that|b taken for|b that round|b the classic|b the depth|b the innermost|b them either
33 b touch onc|b twin sit|b two <talk>|b two count|b went in|b who wait|b you serv|b youv lost|guess flood
33 guess tells|nothing collect|nothing log|nothing python|plan that names well|remark bigger|reports ahem
33 reports loop|reports memory|reports robber|reports tool|s <shown> maximum|s ^ ahem|s ^ clos|s ^ drown|s ^ eh
33 s ^ evict|s ^ fear|s ^ guy|s ^ loop|s ^ skip|s after good|s all direction|s been already|s befor at
33 s by often|s can grow|s cant of|s cas you|s do look|s eat <shown>|s end the|s ever the|s from wrong
33 s hang to|s has ring|s hear <shown>|s in of|s in revers|s is bigger|s is wait|s keep best|s last never
33 s linkedhashmap acces|s many in|s not thre|s not you|s of is|s onc stand|s one go|s only it|s pop compar
33 s saw <shown>|s strok each|s to me|s to their|s we each|s you of|s zero taken|tells bird|tells box
33 tells build|tells door|tells handl|tells saw|w ahem|w burn|w eh|w furthest|w key|w mov|w neat|w sunflower
33 w unvisit|w wouldv
34 advises turn|advises upward|b <shown> beneath|b ^ revers|b a nicer|b a nutshell|b a wait|b an unsort|b anew $
34 b befor $|b call for|b each result|b halfway $|b hm $|b i wer|b in <n>|b is alway|b italian <odd>
34 b its wrong|b labell one|b last <telling>|b nutshell $|b onc if|b one must|b outer <talk>|b recent opener
34 b shorter <odd>|b simp <odd>|b singl walk|b smallest $|b solv it|b tak off|b that youll|b the fibonacci
34 b the high|b the tallest|b the ticket|b unsort <shown>|b was wait|b what if|b will you|b y <odd>|b you knew
34 guess spot|nothing link|nothing nod|nothing thi|reports nutshell|requests let|s <shown> behind|s <shown> halv
34 s ^ crack|s ^ hm|s ^ natural|s ^ plat|s ^ una|s a old|s arrang <shown>|s drawer <shown>|s from back
34 s in nutshell|s its half|s kept the|s most opener|s nod <shown>|s one ear|s spell with|s start a
34 s straight the|s that wont|s the minu|s with order|s you search|s your idea|syntax mov|tells fellow|tells mit
34 tells notic|tells previou|tells reach|tells tallest|w bouncer|w champagn|w hm|w mark|w maz|w nutshell|w off
34 w tallest
35 advises collection|advises fals|advises position|advises return|asks <odd>|asks hold|b <shown> break
35 b ^ replac|b a guest|b alway is|b an inchworm|b backtrack $|b bakery $|b cam first|b could hug|b dead <asked>
35 b dont you|b each call|b each month|b earlier one|b first out|b group by|b jump $|b lin at|b linear <shown>
35 b mix up|b music $|b n <hinted>|b nor a|b not the|b one extra|b only <facts>|b only thing|b other <talk>
35 b overlap $|b precis when|b sleev $|b that what|b the complement|b the money|b ther you|b to chang
35 b very happy|b what decid|b without walk|nothing call|nothing shift|nothing sink|remark that names somebody
35 reports bfs|reports fram|reports put|reports serv|requests pour|s <shown> least|s <shown> off|s <shown> strok
35 s <shown> what|s ^ earlier|s ^ nod|s ^ theyd|s a index|s a man|s a map|s add last|s ask its|s away the
35 s comput sam|s group count|s how to|s if a|s just how|s key <shown>|s let run|s many would|s map a|s of thre
35 s often had|s otherwis it|s set what|s tick off|s when could|tells began|tells finger|tells graph|tells happi
35 tells logarithmic|tells question|tells rumour|tells stack|tells una|w edg|w inchworm|w na|w nail|w pay
35 w shorter|w shov|w truth
36 advises knew|asks everyth|b <shown> counter|b <shown> mov|b ^ though|b a fight|b a u|b between us|b bump into
36 b could she|b doubl $|b edg <hinted>|b edg <talk>|b empty the|b exact thi|b good <shown>|b gues what
36 b her that|b least <shown>|b look it|b match the|b my colleagu|b off $|b one can|b pisa $|b position zero
36 b r <odd>|b shouldnt <talk>|b simpler $|b so <unknown>|b squar <talk>|b start <odd>|b start with|b that rather
36 b two below|b un <odd>|b whether the|b which <shown>|b you <telling>|guess it|guess off|n <odd> 1
36 n <unknown> 2|nothing except|plan skip|remark that names my|remark that names youv|remark would|reports definit
36 reports dict|reports fond|reports heap|reports order|reports path|reports strict|reports ticket|reports warm
36 s <shown> between|s <shown> jump|s <shown> ten|s <shown> within|s ^ best|s ^ en|s ^ eye|s ^ glu|s ^ left
36 s ^ max|s ^ that|s at closer|s by length|s by them|s do sam|s gather <shown>|s gues <shown>|s if stood
36 s in singl|s insid the|s is fre|s its the|s just many|s keep in|s not two|s not valu|s of plu|s of still
36 s spread all|s the without|s to has|s two put|s you delet|sets up stood|tells <telling>|tells cheap
36 tells fresh|tells hol|tells shor|tells tick|tells zahl|w dead|w definit|w do|w group|w heap|w mid|w ya
37 advises emptines|advises simp|asks <shown>|asks break|b ^ log|b ^ thatd|b approach $|b b b|b bound $
37 b call <hinted>|b candidat <talk>|b e $|b for emptines|b four neighbour|b happen to|b has four|b her <hinted>
37 b her you|b highest <odd>|b i knew|b if for|b its <odd>|b many <telling>|b mm $|b not of|b off first
37 b recursion would|b say about|b stop as|b swap that|b tak <facts>|b that how|b the chain|b the older
37 b the wrong|b their <shown>|b they stood|b told you|b twin <asked>|b uncl <odd>|b union <asked>|b way out
37 b who <asked>|b you do|b you just|b your coat|b youv already|b zero on|guess natural|plan that names wonderful
37 remark serious|s <shown> befor|s <shown> counter|s ^ first|s ^ itll|s ^ newest|s ^ thatd|s ^ trick|s a walk
37 s as pair|s been befor|s been with|s befor one|s box one|s first each|s going by|s i hop|s maximum both
37 s of heap|s on slip|s one away|s one n|s pull <shown>|s recursion a|s row box|s rul half|s the youll
37 s walk a|s why the|sets up saw|tells en|tells leav|tells man|tells sav|w bend|w book|w coat|w emptines
37 w itll|w link|w vot|w zahl
38 acts sets up leads|advises add|advises bucket|advises special|advises whichever|b <said> stand
38 b <shown> <hinted>|b <shown> half|b ^ cold|b ^ last|b about <hinted>|b at onc|b be found|b befor <odd>
38 b behind $|b cam $|b check whether|b dead end|b didnt hear|b entir <talk>|b ever <shown>|b everyth $|b gon $
38 b i <unknown>|b its one|b left is|b liv ther|b moment its|b notic that|b one below|b put the|b school $
38 b that off|b the back|b the bucket|b them from|b trad <facts>|b tri $|b whenever a|b with its|b with wher
38 b work from|doubt answers|guess when|plan mak|plan that names not|reports button|reports complement
38 reports grow|reports recent|s <shown> below|s <shown> refresh|s ^ hcra|s along <shown>|s both belong
38 s cam befor|s do job|s doesnt as|s dont it|s easier the|s empty from|s everyth thos|s halv you|s has by
38 s i youd|s if already|s in proper|s leav room|s must <shown>|s on stack|s subtract <shown>|s the label
38 s throw the|s top the|s trad for|s what seen|s when equal|s wherever split|s word is|sets up miss|syntax what
38 tells dimension|tells hopeles|tells logarithm|w hcra|w ind|w memoiz|w purs|w removeeldestentry|w vanish
38 w yranib
39 advises <hinted>|advises carry|asks program|b ^ e|b ^ your|b basical <talk>|b break on|b entry in
39 b first word|b friend $|b i neednt|b if <shown>|b instinct $|b middl <odd>|b mit <odd>|b my not|b old <talk>
39 b one finger|b plu the|b sav you|b sav yourself|b she arriv|b stick a|b that the|b the hous|b top one
39 b traversal $|b used up|b without the|b you dont|b you forgot|b you sort|guess not|guess turn|nothing delet
39 nothing gues|plan pictur|reports beautiful|reports bigger|reports grin|reports lookup|reports mm
39 requests earlier|s ^ instinct|s ^ slower|s below from|s flood <shown>|s it so|s let just|s need <said>
39 s next <shown>|s onc in|s only mov|s say hav|s search <shown>|s spend memory|s that away|s the she
39 s ther ther|s what pop|s whether <shown>|s without break|s would cod|s you away|s you logarithm|tells choic
39 tells sham|tells whoever|tells youll|w constant|w flower|w sweep|w will
40 advises greater|advises put|asks meet|b <shown> sleep|b ^ shouldnt|b ^ sink|b a logarithm|b a min|b a pretty
40 b a structur|b anyth is|b b <odd>|b below the|b both together|b charm $|b count <shown>|b counter of
40 b down with|b first <asked>|b inclusiv $|b it still|b jump <talk>|b mad for|b mid $|b mmm $|b onto <talk>
40 b perfect $|b pretty <talk>|b reach <shown>|b set of|b the cod|b them by|b total of|b you saw|b youd want
40 guess mark|guess someth|guess we|nothing couldnt|nothing eras|remark linear|reports dynamic|reports hash
40 reports hid|reports tidy|reports tower|s <shown> youll|s ^ e|s ^ structur|s a sort|s and minu|s and plac
40 s break it|s can say|s from largest|s if keep|s in map|s only to|s say wouldnt|s the secret|s to each
40 s until doubl|sets up <hinted>|tells los|tells newest|tells ticket|tells town|w chas|w die|w happi|w how
40 w inclusiv|w jot|w marry|w minesweeper|w mit|w pack|w who
41 acts asks requests|advises acros|b ^ look|b ^ set|b a hit|b and not|b call sort|b crack it|b exact the
41 b if so|b is <telling>|b it in|b last week|b linear <asked>|b linear tim|b mark it|b mark the|b mirror $
41 b music to|b one turn|b plu thre|b sid and|b simp the|b that <unknown>|b that follow|b throw <hinted>|b to n
41 b wait <shown>|b your basical|b your if|b youv met|guess continu|nothing cros|nothing hav|plan drop
41 remark that names go|reports book|reports eyebrow|reports notebook|requests backward|requests downward
41 requests highest|requests round|s ^ forget|s ^ kis|s ^ mid|s chang thing|s doubl up|s each youd|s gather the
41 s just two|s mix <shown>|s of alway|s of minu|s read from|s stop <shown>|s the halv|tells chaqu|tells check
41 w below|w dee|w disappear|w gold|w hom|w insight|w memoization|w overwrit|w roll|w row|w subtraction|w tro
42 advises membership|b <shown> nod|b away and|b bus stop|b by drop|b cod <talk>|b cod look|b data <odd>
42 b drop $|b fals when|b for membership|b how its|b is in|b last saw|b let a|b neighbour $|b of len|b on till
42 b out and|b record of|b refresh it|b saw it|b someth that|b strok <talk>|b the twin|b them together
42 b too short|b was at|b what lack|b what the|b whos <hinted>|b wrong end|b you only|nothing level
42 reports faster|requests plu|s <said> exact|s ^ work|s a check|s can out|s com first|s for new|s how don
42 s must <said>|s neighbour the|s plac hold|s queu <shown>|s rang len|s ring it|s them is|s two wher
42 s would not|tells data|tells far|tells yesterday|tells youv|w election|w forgot|w fram|w per|w pour
42 w precis|w sad|w tally
43 advises list|asks <facts>|asks longer|asks show|b <shown> add|b ^ final|b ^ he|b ^ swap|b a caterpillar
43 b a lookup|b a simpl|b both way|b draw <facts>|b draw program|b earlier <shown>|b enjoy thi|b ever hav
43 b every bit|b in ris|b it stood|b mark them|b me ten|b nin minu|b no use|b one still|b open <shown>
43 b present <shown>|b round the|b stood $|b surpris if|b to throw|b until the|b was <facts>|b you which
43 guess no|guess wer|nothing divid|nothing forget|nothing see|reports <unknown>|reports depth|reports handy
43 reports pen|reports slower|s ^ binary|s after of|s befor and|s count many|s cut the|s first not
43 s in comparison|s is too|s it ever|s n two|s order <shown>|s rather <said>|s surpris you|s tak top|s the word
43 s throw half|s to all|s you need|tells cross|tells mid|tells sur|w <said>|w could|w dat|w delet|w faster
43 w hammer|w nest|w pen|w prev|w strict|w une
44 acts leads tells|advises handl|advises hold|b a <telling>|b door in|b doub <hinted>|b doub <telling>
44 b doub link|b everyon <odd>|b he <hinted>|b im <talk>|b least zero|b lin onc|b met what|b python <odd>
44 b serv first|b she <hinted>|b singl <talk>|b the garden|b the one|b to left|b why <shown>|guess absolut
44 guess itd|nothing append|remark throw|reports seen|s <said> work|s ^ equal|s ^ how|s ^ neighbour|s ^ u
44 s a problem|s after loop|s again it|s dictionary <shown>|s do in|s only singl|s plu of|s pop <shown>
44 s that quick|s them they|s to back|s when add|tells <hinted>|tells c|tells forget|tells maximum|w clean
44 w fall|w flip|w hopeles|w nicer|w remember
45 acts leads reports|advises letter|advises max|advises mov|advises search|asks <hinted>|b ^ goe|b around it
45 b at how|b be far|b between its|b count how|b current one|b grow whil|b if only|b in befor|b is touch
45 b let me|b lower $|b met $|b no reason|b opener that|b rabbit $|b she hav|b so soon|b swap thos|b visit $
45 b walk <talk>|b wont <shown>|b you could|b your heap|context remark that names|guess perfect|guess reports
45 leads real|nothing split|nothing thos|question tim|remark that names how|remark that names that|reports click
45 requests middl|s <shown> inner|s ^ boy|s ^ forgot|s ^ last|s ^ lo|s delet from|s drown <shown>|s heap siz
45 s i hug|s it start|s linear is|s look how|s loop tim|s old along|sets up entry|tells beyond|tells look
45 tells wherever|w add|w area|w centr|w correct|w der|w glanc|w last|w list|w marker|w paint|w record
45 w sentinel|w unseen
46 b ^ bisect|b ^ brav|b ^ h|b a link|b afterward you|b are just|b brav $|b bus <talk>|b by when|b dot <hinted>
46 b fit between|b graph $|b guess a|b in rang|b just that|b minimum <hinted>|b minimum <telling>
46 b minimum window|b mov the|b not zero|b other one|b pull a|b reach <talk>|b row by|b som memory
46 b the alphabet|b the entir|b their <telling>|b throw <talk>|b to pop|b twin $|b visit <shown>|b window <shown>
46 b wrong <odd>|b youll be|nothing l|plan asks|remark leads|reports bug|reports forgot|reports hotel
46 requests partner|s ^ flood|s ^ open|s a doe|s enough a|s find smallest|s from middl|s i stop|s in queu
46 s is walk|s mad thi|s open new|s practical for|s refresh <shown>|s ther are|s was up|sets up sit
46 tells complet|tells hom|tells pull|tells sudden|w alphabet|w backtrack|w click|w dear|w hair|w leonardo
46 w previou|w sudden
47 advises comput|advises lin|advises nod|b <shown> befor|b <shown> minu|b <shown> vanish|b ^ count|b ^ havent
47 b ^ l|b a drawer|b add two|b as <odd>|b at <asked>|b befor your|b box $|b couldnt hav|b fiv is
47 b follow <shown>|b going <hinted>|b hear no|b is <talk>|b is still|b its twin|b larger of|b one mak
47 b precis the|b shelf $|b spar you|b the initial|b them up|b una <odd>|b whether <hinted>|b you by|b your bug
47 nothing remember|nothing revers|remark append|remark think|reports board|s ^ instead|s ^ isnt|s about between
47 s abov length|s could <shown>|s first only|s mark as|s most and|s self <shown>|s stop soon|s than at
47 s the edg|s the neighbour|s their and|s youv don|sets up mark|tells cach|tells hook|tells mathematician
47 tells pour|tells window|w append|w chaqu|w doub|w e|w overkill|w put|w queu|w thatll
48 b ^ doesnt|b ^ plant|b a bus|b clean $|b count <talk>|b hav <hinted>|b in <shown>|b in proper|b in sort
48 b loop with|b my coffe|b neednt <asked>|b pil $|b send their|b should do|b stop ther|b than its|b to pour
48 b to right|b whether youv|b without <hinted>|guess com|guess that|reports component|reports fast
48 reports russian|reports sad|reports smil|s <said> noth|s <shown> c|s ^ couldnt|s ^ les|s ^ plant|s allow say
48 s at bakery|s could throw|s in with|s left right|s minu <shown>|tells la|tells told|w combinatoric|w counter
48 w pigeonhol|w sav|w unnecessary
49 advises current|advises front|advises next|b <said> work|b <shown> hop|b <shown> max|b ^ neighbour|b and p
49 b are plenty|b attach to|b can <telling>|b compar the|b component $|b fight $|b fin <talk>|b hash map
49 b hav never|b is what|b its over|b logarithm $|b look befor|b middl and|b next <odd>|b onc is|b plac after
49 b singl <asked>|b slid $|b that as|b that plac|b the opener|b the paint|b the sort|b who been|b whos turn
49 guess well|plan that names asks|plan that names mark|plan that names mm|reports check|reports latest
49 s <shown> sort|s ^ bottom|s ^ further|s ^ knew|s ^ replac|s ^ tail|s any may|s be both|s colour <shown>
49 s d p|s down each|s down you|s has been|s in array|s not every|s of only|s of two|s that still|s touch on
49 s you put|tells good|tells plu|tells rot|tells see|tells start|tells stretch|tells unbroken|w charm|w cros
49 w shouldnt|w wink
50 b an instant|b bottom one|b chain $|b distanc from|b drop the|b ever mov|b extra <talk>|b feel about
50 b go <shown>|b im <telling>|b im nod|b in linear|b inner <hinted>|b kept a|b needles $|b neighbour and
50 b on <odd>|b refresh the|b that precis|b the closer|b twin <hinted>|b updat the|leads index|nothing lik
50 remark well|reports known|reports l|reports rhym|s ^ <n>|s ^ et|s ^ logarithmic|s ^ seen|s a would
50 s and from|s distanc the|s happen the|s has break|s remov from|s the button|s the do|s the down|s which what
50 s wouldnt you|tells crayon|tells necessary|tells pil|tells un|tells work|w calculator|w comput|w known|w la
50 w needles|w rid|w sat|w un|w villag
51 advises hard|b ^ hm|b ^ mmm|b ^ remov|b argu with|b began $|b by <shown>|b call a|b either a|b im smil
51 b it ought|b its index|b long ago|b middl is|b new <hinted>|b only <asked>|b the textbook|b tun $
51 b without look|b wouldnt <talk>|b you built|b your miss|b youv visit|guess by|guess certain|remark asks
51 remark mov|remark that names mm|reports log|reports mmm|reports ring|reports top|s <shown> original|s ^ mmm
51 s count be|s crash you|s last the|s many as|s one order|s the drop|s the path|s what most|tells happy
51 tells pattern|tells practical|w becaus|w gather|w log|w mmm|w sham
52 advises drop|b ^ eras|b ^ forget|b ^ why|b addres $|b all it|b built on|b cross out|b dot <telling>
52 b each closer|b els the|b eras it|b find <shown>|b for eight|b further <shown>|b hash <telling>|b instead $
52 b letter of|b might want|b nobody <facts>|b open a|b pass it|b the miss|b the round|b two border|b what want
52 b whether <facts>|b whether anyth|b whoever <talk>|b word with|b wouldnt be|guess advises|nothing self
52 nothing serv|reports n|s ^ bas|s a road|s from that|s from two|s if mad|s only ther|s put on|s two befor
52 s wait a|w must
53 acts tells advises|advises map|asks <unknown>|b a slip|b after me|b an array|b and going|b and youll
53 b as good|b as key|b bug is|b clock <shown>|b drop <shown>|b heavy <odd>|b hous robber|b leap $|b leav a
53 b no mor|b often you|b only <hinted>|b pity $|b slid <hinted>|b than <shown>|b that wrong|b when one
53 b you push|nothing arrang|nothing spread|nothing tal|s <shown> shift|s a besid|s a window|s after is
53 s and don|s couldnt <shown>|s don one|s half <shown>|s i think|s if bit|s keep <shown>|s miss the|s on spot
53 s put <shown>|s she her|s taken <shown>|s that earlier|s the opener|s until got|s wher been|s wont you
53 s youv it|s youv the|tells enough|tells halv|tells shuffl|tells split|w month|w robber|w tail|w unhook
53 w wash
54 advises along|advises tick|advises wait|asks turn|b <shown> very|b ^ keep|b after $|b in onc|b is quadratic
54 b list is|b middl one|b nobody <hinted>|b out half|b per count|b right <facts>|b start valu|b undo <odd>
54 b undo button|b was <telling>|b youv walk|guess though|n <odd> 2|nothing halv|nothing o|remark turn
54 reports next|s if know|s map <shown>|s must the|s of list|s or below|s that its|syntax do|tells sink
54 tells stroll|w <n>|w away|w max|w met|w revers|w rot|w town
55 advises dictionary|advises high|advises match|advises plac|b a calendar|b as fals|b earlier copy|b i interview
55 b later <shown>|b mor when|b python <telling>|b right end|b tre $|b two <hinted>|b two position|b water <odd>
55 b you jot|plan that names sinc|reports dear|reports hmm|reports need|reports overwrit|s ^ direction|s ^ fall
55 s ^ russian|s a tabl|s at front|s at right|s cam you|s doe job|s each to|s either one|s hav start
55 s insid big|s onc when|s search the|s tal <shown>|s two will|s you hear|s your do|w began|w friend|w instead
56 advises skip|asks <talk>|b back up|b be over|b delet it|b hug you|b id <facts>|b is gon|b one pas
56 b perfect good|b spread out|b than you|guess consider|guess of|n <hinted> 2|reports disguis|reports knew
56 s <said> correct|s at middl|s bigger the|s each only|s fals <shown>|s is real|s many wer|s the beneath
56 s what usual|s wher stood|s wher you|tells gather|w bisection|w wouldnt
57 b <said> alon|b ^ dont|b ^ twic|b basket $|b break when|b constant on|b fond of|b for fre|b halv the
57 b hous <odd>|b is by|b its ther|b length befor|b most <hinted>|b must <facts>|b plain <hinted>|b remember what
57 b slid window|b still <shown>|b the tally|b two lin|b wait lin|b wer talk|b which <facts>|b wont do|b you all
57 b youv pass|n <odd> 3|nothing use|reports chain|reports sierra|reports solution|reports thatll|s <shown> mark
57 s ^ cost|s ^ girl|s depth search|s in instant|s its and|syntax reports|tells extend|tells lost|tells natural
57 w basical|w depth|w ever|w fond|w recursiv|w y
58 advises border|b <shown> around|b a slid|b be left|b for thi|b its not|b ive seen|b low <shown>|b nod <shown>
58 b one befor|b s $|b the order|b to sort|b unvisit <shown>|b you wont|s are you|s befor loop|s compar <shown>
58 s ever to|s high mid|s index the|s les <shown>|s the end|tells counter|tells queu|tells remember|w crayon
58 w dictionnair|w fresh|w just|w noun|w theyd
59 advises <shown>|advises diagonal|b ^ serv|b a coat|b against non|b each <shown>|b isnt it|b just say
59 b mad from|b slid <telling>|b smil $|b stop <hinted>|b the front|b to <telling>|b wait <facts>|b youv <odd>
59 n <telling> 3|nothing n|remark that names no|reports doll|reports pretty|s ^ dear|s add <shown>|s begin one
59 s by tim|s is you|s minu is|s other that|s spar the|tells bucket|tells f|tells hashtabell|tells refresh
59 tells visit|w direction|w hashtabell|w memo|w phon|w pull|w shrink|w soon|w spar
60 b <shown> behind|b ^ delet|b far <shown>|b its answer|b littl <facts>|b oldest $|b other half|b sierra $
60 b suffic $|b to even|b your troubl|guess think|remark correct|reports fly|reports hook|reports look
60 reports twin|s ^ bound|s ^ h|s ^ music|s ^ s|s are quit|s it top|s mark <shown>|s of has|s the loop
60 tells current|w glu|w sierra|w sunk
61 advises edg|advises end|advises halfway|advises mark|advises see|advises walk|b about everyth|b addition $
61 b at ten|b blow up|b do better|b glov $|b hav <odd>|b idea <talk>|b in constant|b index as|b may want
61 b sam small|b touch every|b youv just|nothing repeat|reports man|reports queu|s each one|s one must
61 s ther mor|tells constant|tells going|w attach|w glov|w left|w pointer
62 asks happen|b <shown> itself|b ^ tal|b arrang them|b down until|b float <odd>|b flood <shown>|b ind $
62 b let the|b neighbour <talk>|b with <telling>|reports e|reports touch|s <shown> later|s ^ other|s ^ swallow
62 s a begin|s are next|s either the|s if remember|s it soon|s than <said>|tells chain|tells find|tells lying
62 w girl|w priority
63 advises stor|b <shown> <n>|b a check|b away half|b comput the|b dear $|b new <shown>|b return whether
63 b up <odd>|nothing wip|reports ind|s <shown> remember|s ^ row|s ^ wouldnt|s by other|s hav compar|s just that
63 s last <shown>|s the half|s two is|s until hav|tells arriv|tells smaller|tells whod|w doe|w greater
63 w membership
64 advises anyth|advises remov|b <shown> component|b ^ low|b append the|b befor you|b bingo $|b can do
64 b cloakroom $|b earlier <asked>|b first whether|b good as|b its the|b later of|b let it|b lov it|b one longer
64 b only <talk>|b remov <odd>|b still wait|b wall $|b when they|b your start|nothing pop|remark sink
64 reports textbook|reports wed|s ^ sink|s listen that|s one if|s than <shown>|tells die|tells weakest
64 w caterpillar|w he
65 advises cros|b a rumour|b a tri|b add them|b forgot to|b fresh <shown>|b h $|b neednt <hinted>
65 b start <shown>|b than the|nothing lay|reports pay|s last in|s loop two|s one compar|s overwrit <shown>
65 s should you|tells slow|w breadth|w search|w shav|w slid
66 b <said> count|b <shown> largest|b ^ compar|b ^ grow|b ^ otherwis|b ^ theyd|b is plenty|b low is
66 b match <odd>|b mean you|b not each|b possibl count|b seen <talk>|b that and|b the check|s ^ breadth|s ^ high
66 s itself the|s two can|tells blow|w mathematician|w reinsert|w solv|w unsort|w youll
67 advises maximum|advises youv|b behind you|b i minu|b plac wher|b you simp|b youd never|b youv taken
67 n <telling> 1|s <shown> visit|s <shown> youv|s ^ except|s ^ rhym|s ^ smil|s ^ well|s alway the|s one below
67 s which why|tells arm|tells formula|tells neighbor|tells right|w bump|w seen|w simpler|w tick|w una
68 advises answer|b a dict|b can only|b clos the|b higher or|b if not|b put down|b the <hinted>|b till ther
68 requests fac|s ^ soon|s could the|s for count|s list <shown>|s n one|s spread from|s who you|tells lack
68 w innermost|w los|w quicker
69 b <shown> till|b dictionary $|b everyon who|b plu b|b possibl <hinted>|b two variabl|b you wher|b your bas
69 guess exact|nothing he|nothing scan|reports pack|reports surviv|s befor check|s put last|s sav the|s talk out
69 tells met|tells row|tells und|w recurrenc|w recurs|w trick|w visit
70 advises copy|b ^ <unknown>|b ^ subtract|b append to|b bigger of|b dont bother|b fram that|b id <hinted>
70 b tabl of|guess asks|guess yep|remark hmm|remark swap|s put in|tells serv|w halv|w und
71 b <n> $|b ^ rather|b ^ split|b a queu|b back <talk>|b down each|b happy $|b its what|b last <shown>
71 b plac of|b that exact|b turn <facts>|s of do|s one it|s the letter|tells deep|tells memory|tells mistak
71 tells s|w lo|w pil
72 b at plac|b she <talk>|b should <odd>|b still grow|b that still|b the revers|b you might|nothing children
72 reports avoid|s <shown> ris|s higher <shown>|s in centr|s knew <shown>|s mor <shown>|s one throw|s see reason
73 b below that|b i $|b is unbroken|b loop one|b paint $|b pointer $|b you overwrit|nothing doubl|nothing remov
73 remark compar|reports addition|reports bingo|reports flood|reports friend|s <shown> position|s <shown> recent
73 s than middl|tells distanc|tells week|w blow|w linear
74 advises <telling>|b bas cas|b can <odd>|b different <odd>|b drop that|b its <telling>|b much easier|b my last
74 b singl <hinted>|b stay $|b the drop|b union <hinted>|nothing keep|reports h|reports simpler|s ^ subtract
74 s only when|s put together|s turn <shown>|w component|w instinct|w jump|w root|w rumour|w whoever
75 advises key|b a graph|b a heap|b cook $|b otherwis the|b stretch it|b that break|b the maximum|plan rather
75 reports s|s onc <shown>|s wher she|tells lin|tells sweep|tells troubl|w addres|w domino
76 advises forget|b ^ bingo|b binary <shown>|b remov <shown>|b too <talk>|b youll <talk>|guess right
76 nothing spell|reports finger|s ^ bingo|s ^ shouldnt|s ^ spot|s ^ them|s a book|s by the|s dont the
76 tells friend|w befor|w bfs|w strok
77 b hear me|b onto someth|b was hop|guess keep|reports los|reports objection|reports slip|s ^ addition
77 s can mor|s earlier has|s for zero|s say so|w half|w music
78 b arent the|b non instead|b the far|b the fresh|b the middl|b you quit|question oh|reports saw|s <said> wrong
78 s ^ counter|s ^ l|s ^ stack|s eight for|s guess <shown>|s just the|s that by|s that would|w refresh
79 advises low|b <shown> lower|b ^ natural|b both only|b by halv|b join <talk>|b push the|b you real|doubt hands
79 remark that names well|reports hm|s hang with|tells quadratic|w bingo|w clever|w danc
80 advises gon|advises start|b ^ ask|b arriv $|b is correct|b not with|b the nest|b thos <odd>|b warm $
80 question linear|remark that names who|s be index|s into lin|w fight|w suffic|w tal|w wall
81 asks say|b ^ shift|b if youv|b left <talk>|b someth with|b the earlier|b up from|b who <talk>|b your rang
81 remark pil|reports cook|reports fibonacci|reports instant|s a pas|tells walk|w earlier|w wast
82 acts asks leads|advises comparison|advises halv|b an opener|b count <odd>|b lin them|b the youngest
82 reports neat|reports slid|s by they|s is befor|s let of|s start one|s who last|w youngest
83 advises check|advises tal|b <shown> against|b alway in|b don in|b heap $|b later one|b look up|b one behind
83 b you open|s <shown> tabl|s ^ updat|s can ther|s mov end|s will you|s with count|s wont <shown>|w arm
83 w deeper|w neighbor|w sink
84 b add the|b and wher|b check for|b dynamic <facts>|b dynamic program|b no earlier|b onc and|b too slow
84 b union find|guess sinc|leads simp|nothing otherwis|reports exact|s les or|s the largest|s through entir
84 tells heap|tells shrink
85 b logarithmic $|b never <hinted>|b only be|b slower than|b spread from|b them in|b youd be|guess did|s lin up
85 s open <shown>|s without the|s you ever|tells shorter|w addition|w ticket
86 advises neighbour|advises updat|b ^ funny|b be surpris|b counter $|b cross off|b twenty <shown>|b you mark
86 s ^ second|s for differenc|s the solution|w en
87 advises hop|advises plu|b last is|b one end|b spot on|n <hinted> 3|reports bound|s their <shown>|s throw out
87 tells earlier|tells y|w spread
88 b ^ put|b and pop|b are wait|b last plac|b read my|b whenever the|nothing hash|nothing throw|s ^ drop
88 s ^ hom|s is lin|w already|w kid|w serv
89 b ^ correct|b a two|nothing ask|remark that names oh|reports add|requests correct|s check the|tells tail
89 w famou
90 b is why|b letter $|b next <shown>|b of their|b precis that|b to visit|plan well|s <shown> already|s ^ funny
90 s look and|s say not|s that say
91 b ^ leav|b current <shown>|b everyth between|b los the|b middl <shown>|b one either|b rhym with|b to and
91 nothing wherever|tells spar|w complement|w et|w grin|w pisa
92 advises old|b had a|b i wouldnt|b most <telling>|b most recent|b on top|b other end|b tal $|b throw away
92 guess mind|guess somebody|plan that names oh|s in dictionary|s is plu|s throw away|w creep
93 b <shown> <telling>|b ^ hold|b first search|b spend som|question your|s <shown> becaus|s its from|s that next
93 tells seat|tells wait|w con|w wait
94 advises group|asks cas|b all you|b sinc you|b the weakest|nothing isnt|reports sav|s its neighbour
94 s the start|w neighbour
95 advises depth|b ^ except|b a phon|b latest $|b overwrit the|b they cam|s wip <shown>|w latest|w logarithmic
96 b ^ eat|b each new|b only ever|reports higher|s ^ push|s of middl
97 b ^ isnt|b ^ remember|b neat $|guess carry|nothing last|nothing plu|w bound|w candidat|w hid|w rhym
98 advises earlier|b becaus you|b other than|b the latest|reports binary|s ^ correct|s ^ los|s on pil
98 sets up break|w weakest
99 advises includ|b <shown> exact|b only compar|reports surpris|s ^ middl|s all need|s youd ther|tells candidat
99 tells de|w les
100 b depth $|b you kept|guess youv|reports letter|s remember <shown>|w lookup|w s
101 b by <telling>|b nobody els|tells catch|w textbook
102 b ^ els|b ein <odd>|guess breadth|nothing les|reports revers|reports wrong|w labell
103 b ^ check|b need is|b of box|s <shown> pop|s ^ swap|w bucket|w italian
104 advises keep|advises tabl|b <shown> les|b a clock|n <odd> 4|reports music|reports precis|s larger the
104 s you hold|syntax her|tells fall|w dynamic
105 b all their|b in lin|s the copy|w frequency|w stood
106 b is later|b its neighbour|b their <hinted>|b wouldnt you|sets up wait|tells lookup|w tool
107 b ask whether|b is sort|b isnt <said>|b only when|s you stop|w graph
108 b ^ <telling>|b put my|plan hm|s ^ eat|s ^ tal|w initial|w pretty
109 b backward $|b not quit|tells vot
110 b hav i|plan that names that|remark add
111 b bas <facts>|b my pen|b the current|s if first|w smil|w tri
112 b is out|s look up
113 b are enough|b if each|b know who|w would
114 b i was|b last has|b phon book|b two pointer|b youll want|s ^ dictionary|s append <shown>|s from highest
115 b ^ add|b left <shown>|b must $|b rid of|reports structur|w bus
116 b still <hinted>|guess ther|reports instinct|s on other|w tre
117 b phon <odd>|b the row|b two neighbour|s front it
118 b youll <odd>|doubt applauds
119 b ^ halv|b doubl <facts>|b most common|s in not|tells near|tells solv
120 advises instead|advises top|b already <talk>|b say no|b the newcomer|requests <telling>|s other is
120 tells better|w twin
121 b lin up|nothing stretch|s ^ pay|w dictionary
122 b a pil|b of both|nothing compar|tells strok
123 b sort them
124 advises thing|b onc theyr|s half what|s has sam
125 b ^ well|b befor each|b maximum of
126 b and up|s ^ serv|s add and|w stack
127 b each count|b i lov|b open it|nothing grow|s youll that|s zero as|w flood
128 b already <hinted>
129 guess so|n <unknown> 3
130 b below or
131 b hash <hinted>|b one walk|b plu one|w fibonacci
132 b straight to|reports tre|s that wher|w register
133 b count <facts>|b seen $|s i wher
134 s to very|w h
135 b ^ spot
136 b minu the
137 plan that names hm|tells linear
138 b couldnt you|b mov it|nothing sort|plan that names good
139 b their $|tells said
140 advises visit|nothing els|remark that names yes|s ^ slid|tells further
141 w newest
142 b a tabl|b between one|b wip out
143 reports pil
144 s ther way|w practical
145 b max of|b search $
146 b last in
149 b than or|b two finger|nothing wouldnt|remark right
150 n <telling> 2|plan hmm
151 b first letter|w man
152 plan that names yes|w plu
153 b the later
154 b by count|s as index|w rabbit
155 advises remember|b never has|nothing drop|w saw
158 b <shown> entry|b just <odd>|remark hm|s ^ low|w binary
160 w chain|w structur
161 b <said> wont
162 nothing swap
163 b <shown> last|nothing check
165 b ther it
166 b the solution|b throw out|leads <telling>|w backward
168 b that why
174 b les or|w forget|w knew
177 n <hinted> 4
178 b isnt what
185 b alway the|nothing order
187 reports breadth
192 b you never
195 b a set
203 b or equal|b sort by|guess yes
204 b ^ couldnt
206 b you should
207 guess go
224 s at back
239 s one than
247 nothing add
259 b your <telling>
270 n <unknown> 4
272 b the newest
"""
