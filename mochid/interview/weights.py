"""What `weighing` has learned: made by `python -m tests.leakbench.learn`, not by hand. A weight in hundredths, and its features."""

from typing import Final

BASE: Final = -0.835
LEARNED_FROM: Final = "b4471eb1"
"""The corpus, in short (`corpus.digest`)."""
TABLE: Final = """\
-209 context syntax
-160 acts ^ asks
-130 context language
-117 b <shown> me
-97 w me
-95 s the has
-94 b <said> by
-91 b would you
-87 w we
-86 n <said> 2
-85 b i dont|b let <talk>
-83 remark that names youd
-79 w error
-76 acts ^ leads
-75 b <said> that
-74 question yes
-73 n <said> 3|s the if
-72 w nam
-71 s <shown> two
-68 w point
-67 b <said> <shown>
-66 b the test|b your the|language tells|w minut
-65 act asks|b <said> one|b hav a|context guess about the language|context remark|nothing with
-64 b ^ all|b for you|b to you|nothing is|reports hop|s ^ we|w cas
-63 b you to|question it
-62 s ^ many|w hop|w pas|w version
-60 guess about the language tells|language reports|nothing id|w mak
-59 asks|b a <said>|b element $|s ^ let|s ^ stay
-58 b first <shown>|tells fals|w may
-57 advises word|b <said> in|b four and|b your $|s ^ im|w expect|w us
-56 acts advises tells|asks <said>|b <shown> four|guess say|language it|s two that|w explain|w i
-55 b <said> <talk>|b ^ can|b doe that|b what $|question that
-54 b its your|b to <talk>|nothing i|nothing that|s to it|tells keep
-53 asks nothing said|b ill <talk>|b most $|b one from|b you would|nothing youv|w describ|w ill|w test
-52 b <said> first|b <said> itself|nothing reports|remark that names you|s would <shown>
-51 b a good|b after the|b error $|b i wont|nothing your|s ^ one
-50 acts ^ advises|b ^ each|b ^ im|b every <said>|b it <asked>|guess im|plan i|s <said> each|s is <said>|w or
-49 b and <said>|b are $|b i hop|b say what|nothing nobody|remark tak|s ^ all|s ^ hop|s a <said>|w im
-48 acts ^ requests|b moment $|b say the|b second <shown>|b sort of|b their <said>|context plan|reports expect
-48 s on <said>|s one for|tells error|w report|w try
-47 b ^ could|b no <said>|b try it|nothing minu|remark not|remark youd|s <shown> one|s may it|w default|w fail
-47 w statement
-46 acts tells tells|b at least|b could you|b in the|b me what|b on that|b ther already|b thousand <shown>
-46 n <said> 4|nothing let|remark that names each|w boolean|w element|w say|w welcom
-45 b ^ it|b ^ the|b ^ wer|b a boolean|b first <said>|b in <odd>|b youd <said>|language yes|reports test
-45 reports tim|s <shown> <shown>|s <shown> zero|s it be|s one your
-44 acts advises reports|b <shown> <shown>|b <shown> or|b ^ how|b ^ she|b all <talk>|b may <shown>|b on <talk>
-44 b ten <shown>|b that ther|b to hear|b up to|nothing im|s for moment|s suppos <shown>|w given|w now|w sooner
-44 w verdict
-43 b <said> and|b ^ say|b be <asked>|b end of|b in python|nothing get|question sinc|s ^ be|s a of|s and with
-43 s mak <shown>|s that is|s want <shown>|w assign|w green|w part
-42 b many <shown>|b the most|b with an|nothing all|question no|reports temperatur|requests <said>|s ^ minut
-42 s ^ stop|s look it|s not all|s open window|s that only|syntax a|w temperatur
-41 b ^ is|b at it|b is <asked>|b is <facts>|b its own|b only <shown>|b put a|b the statement|b two and
-41 b when its|b your cod|plan ther|remark do|reports decid|s <shown> hear|s ^ any|s ^ wer|w differ|w hasnt
-41 w input|w outsid|w trac
-40 acts advises requests|advises call|b <shown> may|b or <talk>|b pleas $|b youd <odd>|nothing put|plan ill
-40 reports cas|reports im|s ^ <shown>|s from <said>|s thos <shown>|tells <said>|w fair
-39 acts ^ reports|b <said> <odd>|b <said> how|b <shown> has|b ^ theyr|b ^ whether|b be a|b for me
-39 b recursion error|b thi <facts>|nothing ther|remark sets up|reports cam|reports stay|reports thermometer
-39 s end a|syntax advises|syntax no|tells say|w clu|w draw|w height|w java|w judg|w six|w thermometer
-38 advises draw|advises window|b alway <shown>|b good <talk>|b i cant|b most often|b one thing|b pass $
-38 nothing noth|reports sorry|reports spoil|s ^ fetch|s a when|s by <said>|s one <said>|tells insertion
-38 w argument|w exceed|w loud|w pass|w sorry|w weigh
-37 b and say|b can you|b could be|b draw the|b i keep|b its <facts>|b other <shown>|b put $|b tal of
-37 b the right|b to a|b what it|b wrong $|b you $|nothing asks|nothing writ|remark it|reports littl
-37 s <said> for|s ^ still|s ^ to|s know you|s say you|s the would|s two the|tells index|tells new|w iterabl
-37 w number|w own|w steer|w wev
-36 b <said> with|b ^ then|b by default|b count as|b find out|b im not|b is ther|b now $|b the <asked>|b to back
-36 b two <said>|b your call|b your think|b your to|nothing by|nothing somebody|nothing ten|nothing wer
-36 nothing would|remark that names two|reports part|reports pleas|s <shown> run|s ^ choos|s ^ me|s ^ pick
-36 s a sign|w bracket|w hear|w microphon|w seem|w whatever|w yourself
-35 b <shown> that|b along $|b by its|b default $|b i <talk>|b if its|b if ther|b in no|b it with|b ive no
-35 b my <said>|b not at|b not going|b one <facts>|b open $|b suppos the|b them for|b with no|b work out
-35 b you got|b you writ|nothing about|nothing in|reports minut|reports round|reports told|s ^ is|s im going
-35 s thi a|s up you|s was and|s with as|tells took|w enumerat|w failur|w merg|w null
-34 b <said> the|b <shown> thre|b a comparator|b be your|b decid $|b do you|b for <talk>|b i want|b only $
-34 b say <talk>|b wev <talk>|b wher the|b whether it|b with <talk>|guess for|nothing sets up|reports judg
-34 s <said> in|s ^ are|s so <shown>|tells pair|w comparator|w decision
-33 b <said> <facts>|b <said> until|b <shown> no|b <shown> onc|b ^ math|b a tupl|b allow $|b be <shown>
-33 b can <said>|b cant $|b equal $|b fiv <shown>|b forbidden $|b from you|b go from|b is <said>|b keep <odd>
-33 b many <facts>|b may <facts>|b reslic it|b so that|b the element|b two halv|b was <asked>|b which the
-33 b word <shown>|b would <said>|b you ever|b your <talk>|leads <facts>|nothing cut|nothing tak|reports forbidden
-33 reports mind|requests keep|requests suppos|s <said> on|s <shown> me|s <shown> seven|s ^ may|s ^ perfect
-33 s ^ reslic|s ^ whichever|s cant you|s do it|s that <said>|s without <shown>|s you for|tells element|w arrang
-33 w comma|w exist|w forbidden|w mind|w modul|w occur|w our|w output|w red|w reslic
-32 b <shown> rather|b ^ noth|b a <shown>|b a slow|b an <said>|b differ $|b dont <talk>|b each of|b if i
-32 b in any|b me how|b mor <shown>|b off and|b python $|b sign $|b that a|b that of|b that would|b the tim
-32 b them <odd>|b ther is|b they can|b what doe|b you <facts>|nothing they|nothing to|question the|reports null
-32 reports plac|requests run|s ^ and|s ^ for|s ^ nin|s a error|s a it|s a word|s and <said>|s hundr <shown>
-32 s one to|s should from|s wher are|tells exceed|tells pass|tells separat|w enjoy|w interview|w lik|w lucky
-32 w person|w print|w rather|w speaker|w took|w voucher
-31 advises moment|advises want|b <shown> twic|b ^ <facts>|b ^ doe|b ^ let|b ^ linear|b alway <talk>|b and well
-31 b by all|b feel <talk>|b four <shown>|b hear you|b how you|b i do|b if youd|b im after|b invent a
-31 b item <shown>|b look at|b mak a|b or two|b pas a|b red $|b sorry $|b thre <said>|b us $|b was <shown>
-31 b what would|b you decid|b youv <facts>|question a|remark that names what|remark the|reports <said>
-31 reports choic|reports decision|reports given|reports ill|reports pass|s <said> and|s <said> with
-31 s <shown> every|s ^ dot|s ^ enumerat|s ^ sorry|s a first|s and me|s and what|s fifty <shown>|s four the
-31 s let <said>|s onc the|s one only|s say it|s the are|s the with|s what a|sets up look|syntax tells
-31 tells arrang|tells everyth|tells green|tells point|tells tru|tells tupl|w an|w fals|w moment|w okay
-31 w through
-30 acts advises advises|advises arriv|advises let|advises pas|b ^ my|b at all|b befor it|b below zero
-30 b bracket $|b can be|b cod <talk>|b each with|b is fin|b least one|b recursion <talk>|b the height
-30 b the lowest|b turn up|b without one|b youd app|guess then|nothing half|question minu
-30 remark that names sets up|reports comma|reports curiou|reports hot|reports long|reports show|reports verdict
-30 reports weigh|reports welcom|s <said> over|s ^ assign|s ^ boolean|s ^ hundr|s ^ in|s ^ then|s ^ when
-30 s after second|s how would|s i want|s not <shown>|s not for|s one two|s one you|s reslic from|s to you
-30 tells lowest|w behav|w item|w lowest|w show|w undefin|w your
-29 advises think|b ^ any|b ^ invent|b ^ off|b ^ said|b ^ whichever|b ^ would|b befor that|b befor the
-29 b boolean $|b exceed the|b fail $|b for which|b fre to|b hav $|b i hav|b in what|b need $|b of <said>
-29 b one at|b one was|b return the|b than i|b the microphon|b the only|b thi isnt|b with <facts>|guess how
-29 nothing down|nothing invent|nothing requests|question thos|reports occur|requests nam|s <shown> see|s ^ cas
-29 s ^ happen|s ^ invent|s ^ linear|s ^ nam|s ^ someon|s ^ suppos|s a that|s doe <shown>|s is by|s it one
-29 s its to|s one <shown>|s thos <said>|s with index|s without it|tells clu|tells height|tells invent|tells str
-29 tells warm|w invent|w mer|w shout
-28 advises go|b <said> of|b <said> them|b ^ lucki|b ^ sorry|b ^ suppos|b ^ ten|b ^ without|b a recursion
-28 b both <said>|b by a|b lik $|b on the|b on what|b that perfect|b that wont|b the moment|b the word
-28 b you look|b youv <talk>|guess what|nothing find|nothing key|plan requests|question fals|reports error
-28 reports happen|reports iterabl|reports new|s <said> as|s <shown> an|s <shown> four|s <shown> tal|s ^ fre
-28 s ^ green|s ^ lucki|s ^ non|s ^ put|s an <said>|s an in|s and is|s as it|s can you|s from first|s has for
-28 s how the|s i the|s of and|s stop the|s when when|s wher <said>|s which would|tells boolean|tells comparator
-28 tells default|tells enumerat|tells theyr|w busy|w choos|w editor|w insertion|w lucki|w rank|w sign|w stuck
-28 w tupl|w window
-27 b <said> will|b <shown> pair|b ^ we|b a clu|b a whil|b another <shown>|b any other|b at four|b box with
-27 b can $|b check that|b each item|b from <said>|b from thi|b how many|b if it|b into one|b is <shown>
-27 b it say|b let hav|b of six|b pointer that|b question for|b rather than|b say <shown>|b that mak|b thing you
-27 b thought $|b try a|b two thing|b version $|b was a|b who <shown>|b your last|guess both|guess ill|guess you
-27 plan that names asks|remark see|reports choos|reports dequ|reports element|reports remov|s <shown> want
-27 s ^ alway|s ^ map|s ^ off|s ^ pleas|s ^ theyr|s and count|s be of|s first off|s from a|s how <said>
-27 s its is|s on tabl|s remember each|s stand the|s still the|s the hold|s with recursion|s would do|s you mor
-27 tells speaker|w cent|w loan
-26 b <said> when|b <shown> differ|b <shown> on|b <shown> took|b ^ min|b ^ pleas|b ^ reslic|b after each|b at hom
-26 b be curiou|b bit $|b can see|b do is|b dont <facts>|b fin $|b going up|b is your|b isnt <talk>|b isnt a
-26 b it <talk>|b it what|b iterabl $|b lov to|b minut left|b not $|b of eight|b of seven|b pair $|b rest $
-26 b swap $|b the end|b the way|b to thi|b unus for|b what your|b window $|b you lik|b you neednt|b your plan
-26 b youv seen|context nothing|nothing we|question in|question return|remark how|remark that names tells
-26 reports green|reports point|reports slow|s <shown> curiou|s <shown> need|s <shown> right|s ^ back|s ^ choic
-26 s ^ she|s ^ six|s ^ typ|s a who|s both on|s can me|s each in|s each them|s four one|s in <said>|s in drawer
-26 s never <shown>|s to a|s to how|s two to|s undo <shown>|s with hash|s you every|s you first|s you so
-26 s you use|s youd them|sets up cas|syntax the|syntax valu|tells recursion|tells reslic|w afterward|w curiou
-26 w every|w gav|w hurry|w land|w pleasur|w slash|w stand|w thank|w unus|w weather
-25 advises pick|b <said> at|b <said> do|b <shown> are|b <shown> from|b <shown> should|b ^ thank|b a miss
-25 b about the|b and ther|b anyway $|b busy $|b but <shown>|b caretaker <talk>|b every other|b head $|b hear how
-25 b how do|b it remov|b last $|b leav that|b let you|b me $|b off by|b otherwis $|b she has|b talk about
-25 b than befor|b the result|b to an|b would be|b wrong <talk>|b your <asked>|b your approach
-25 guess about the language it|nothing an|nothing onc|nothing someon|remark that names the|reports fit|reports giv
-25 reports seem|reports writ|s <said> from|s <said> her|s <shown> all|s <shown> count|s ^ cant|s ^ id|s ^ ill
-25 s ^ noth|s ^ python|s ^ seven|s ^ thank|s ^ wait|s a plac|s count one|s draw <shown>|s each of|s for the
-25 s in by|s in second|s is to|s let a|s only for|s rather the|s singl <shown>|s what do|s whether is|s you me
-25 s you out|syntax math|tells fail|tells hint|w alon|w aloud|w anyway|w chang|w condition|w exception|w expir
-25 w hot|w interest|w opinion|w pleas|w quiet|w recursion|w task|w underscor|w worth
-24 advises cod|b <said> start|b <shown> either|b ^ i|b ^ pretend|b ^ they|b about it|b an <asked>|b as far
-24 b between two|b break $|b by hand|b by what|b digit $|b doesnt $|b expect $|b far as|b from one|b has just
-24 b imagin a|b it <facts>|b know what|b let not|b may $|b next to|b onc a|b out in|b remember at|b run it
-24 b sam $|b say which|b stay in|b them is|b through your|b warm <talk>|b well <talk>
-24 guess about the language the|guess thi|nothing ive|question they|reports back|reports rais|reports small
-24 reports statement|reports youv|requests ahead|requests imagin|s <shown> isnt|s <shown> to|s ^ ahead|s ^ go
-24 s ^ okay|s ^ pair|s ^ pass|s ^ think|s ^ without|s ^ yourself|s a if|s a one|s as lik|s down <shown>
-24 s each for|s in sentenc|s invent <shown>|s let it|s let the|s onc two|s over <said>|s that think|s ther no
-24 s to what|s together the|s use <said>|s with other|s wont it|s would <said>|s you through|s you with
-24 s your on|s your one|tells front|tells hash|tells miss|tells pointer|tells pretend|tells version|w charg
-24 w constructor|w feed|w fifteen|w hour|w idea|w lon|w my|w plan|w settl|w several|w sit|w small|w spac
-24 w sys|w talk|w worry
-23 act reports|acts tells sets up|advises nam|b <shown> both|b <shown> how|b <shown> sooner|b <shown> wer
-23 b ^ morn|b ^ pick|b ^ up|b a comma|b a nic|b a short|b about that|b add a|b all right|b an exist|b as it
-23 b at which|b clear $|b dictionary that|b did the|b doubl <shown>|b down first|b each <facts>|b for now
-23 b from low|b go over|b how it|b i <asked>|b is it|b is off|b isnt <odd>|b isnt ther|b it or|b its never
-23 b nor <odd>|b onc with|b other until|b other way|b sinc <talk>|b sort and|b than ther|b the phon
-23 b them <said>|b ther <odd>|b they are|b to four|b to work|b we could|b what are|b wont <odd>|b you sound
-23 b your solution|guess try|leads input|nothing are|nothing pretend|plan dont|remark pleas|reports build
-23 reports going|reports got|reports modul|requests carry|s <said> until|s <shown> red|s ^ happy|s ^ java
-23 s ^ look|s ^ need|s ^ said|s ^ ten|s ^ two|s a befor|s both <shown>|s by own|s if hav|s in way|s in which
-23 s row <shown>|s second the|s set up|s than are|s that <shown>|s the hav|s to one|s to penny|s what out
-23 syntax array|syntax writ|tells acces|tells bor|tells doubl|tells feed|tells mak|tells math|tells outsid
-23 tells quiet|w another|w bor|w caretaker|w choic|w cod|w deal|w fun|w hash|w hidden|w integer|w peac
-23 w practic|w rim|w rush|w shar|w suppos|w the|w thre|w tos|w use
-22 advises compar|advises complet|advises leav|advises sentenc|asks loop|b <said> again|b <said> or|b <shown> mak
-22 b ^ about|b ^ on|b ^ someon|b ^ stay|b a thousand|b a window|b after <said>|b and want|b and what
-22 b answer is|b answer that|b anyth $|b are <facts>|b as few|b as though|b by <said>|b by one|b can hav
-22 b do <shown>|b dont hav|b dont read|b error on|b everyth that|b fourth <shown>|b hav the|b heapq nlargest
-22 b hour $|b id <talk>|b if they|b ill wait|b insid another|b it has|b its end|b its siz|b last <asked>
-22 b last <said>|b let see|b listen $|b loud $|b low to|b mor about|b my <odd>|b negativ <shown>|b nor shak
-22 b not be|b of one|b of ten|b one entry|b over a|b own <shown>|b pas last|b say so|b shak my|b subtract one
-22 b that an|b the reason|b the step|b the tabl|b tim on|b to mak|b under a|b was never|b what is
-22 b which <said>|b why $|b writ the|b year $|b your program|b your result|guess about the language reports
-22 nothing can|nothing list|nothing the|plan that names sort|question tak|question when|remark all
-22 remark that names a|reports afterward|reports failur|reports fair|reports grad|reports interest
-22 reports interview|reports output|reports snow|reports stor|reports stretch|requests pick|requests want
-22 requests youd|s <said> allow|s <shown> carry|s <shown> whether|s ^ enjoy|s ^ has|s ^ pop|s ^ rais|s ^ today
-22 s a under|s act your|s as can|s back the|s choos <shown>|s everyth it|s first you|s for good|s it a|s it to
-22 s leav open|s let that|s nor my|s on lin|s pair a|s plac <shown>|s say <shown>|s shak head|s tak one
-22 s that on|s that question|s the cam|s the clos|s thre in|s to anyth|s use <shown>|s what its|s who to
-22 s who when|s you count|s your must|tells breadth|tells mer|tells rang|tells red|tells stop|tells typ
-22 tells undefin|w arrangement|w fill|w grad|w heapq|w lambda|w least|w mayb|w min|w prefer|w snow|w stay
-22 w subtract|w term
-21 advises lik|advises report|advises use|asks lin|asks split|b <said> over|b <shown> along|b <shown> my
-21 b <shown> read|b ^ do|b ^ harm|b ^ wev|b a minut|b afterward $|b and then|b are <asked>|b arrang by
-21 b back to|b behind it|b carry on|b doe your|b each <said>|b end on|b enumerat $|b every one|b everyth <talk>
-21 b few <odd>|b few <shown>|b harm don|b heapq <odd>|b her <odd>|b hop <talk>|b how doe|b in and|b it <odd>
-21 b it under|b its call|b les and|b me through|b most <said>|b no <shown>|b not a|b of insertion|b often $
-21 b on <facts>|b one is|b poker <talk>|b sampl $|b step through|b taken $|b test $|b that help|b that order
-21 b the drawer|b the lookup|b the outer|b to two|b welcom $|b whatsoever $|b when <odd>|b you nam|b you pas
-21 b youll hav|b youv <said>|guess whether|leads someth|nothing morn|nothing return|nothing wev|plan min
-21 plan that names you|question its|question peopl|question she|remark certain|remark that names leads
-21 reports besid|reports laugh|reports poor|reports practic|reports together|reports worry|requests <shown>
-21 s <shown> wer|s <shown> what|s ^ given|s ^ harm|s ^ interview|s ^ iterabl|s ^ possibl|s ^ thirty|s ^ wev
-21 s a <shown>|s and you|s befor first|s enumerat you|s go the|s i know|s i see|s if want|s in eye|s in head
-21 s keep <said>|s low high|s neither nor|s on two|s one then|s or at|s recursion on|s sam and|s subtract from
-21 s that up|s the rather|s them <said>|s two <shown>|s your a|s youv two|syntax mak|tells assign|tells lik
-21 tells tak|tells top|tells verdict|w as|w bool|w broken|w disagre|w drum|w explor|w fac|w giv|w hashabl
-21 w jumbl|w l|w math|w mention|w nlargest|w over|w poker|w poor|w siz|w stamp|w swap|w theyr|w tim
-21 w whatsoever|w whether
-20 advises element|b <said> against|b <shown> giv|b <shown> look|b <shown> lov|b <shown> must|b ^ assign
-20 b ^ befor|b ^ choos|b ^ enough|b ^ java|b a capital|b an int|b and <facts>|b are on|b are ther|b away <talk>
-20 b be as|b befor <talk>|b capital <odd>|b com $|b cours $|b do with|b els <shown>|b from when|b from zero
-20 b hash $|b hashabl $|b hav in|b hav someth|b hum $|b ill leav|b in java|b in your|b is allow|b is wrong
-20 b isnt <asked>|b it <said>|b it through|b its only|b largest <shown>|b many as|b may be|b nam $|b nin in
-20 b not need|b of <facts>|b of us|b on every|b one <shown>|b one if|b rais a|b read <talk>|b separat <shown>
-20 b start <asked>|b statement $|b thank you|b that be|b that up|b the constructor|b the number|b to <facts>
-20 b trac it|b up in|b up with|b weather $|b which <talk>|b worry about|b you think|b you try|b youd <facts>
-20 b your head|guess tell|language with|leads <asked>|nothing kayak|nothing need|plan that names advises
-20 plan that names youd|plan thi|remark its|reports deal|reports describ|reports differ|reports see|reports story
-20 reports swap|reports went|requests lin|s <said> by|s <said> lot|s <said> up|s <said> which|s <shown> up
-20 s ^ been|s ^ cam|s ^ cours|s ^ follow|s ^ input|s ^ lay|s ^ result|s ^ scan|s ^ too|s ^ try|s ^ word
-20 s a test|s answer one|s at first|s being for|s both of|s brac <said>|s depth <said>|s do <said>|s do you
-20 s each by|s eye the|s i for|s if had|s if help|s im the|s in four|s into <said>|s it i|s last is|s mor onc
-20 s no at|s of as|s of dict|s our is|s that call|s that of|s the hour|s the modul|s the order|s the thre
-20 s they <shown>|s they from|s thre then|s tim which|s to last|s two with|s unles <shown>|s who the|s with of
-20 syntax from|syntax two|tells drawer|tells got|tells pag|tells session|tells singl|tells sit|tells someon
-20 w bear|w capital|w charat|w clear|w connect|w declar|w fourth|w from|w id|w machin|w measur|w method
-20 w original|w particular|w pick|w rais|w roof|w session|w story|w str|w styl|w winner
-19 advises hear|advises item|advises lookup|advises say|advises sooner|b <shown> fiv|b <shown> stand|b ^ draw
-19 b ^ lin|b ^ pas|b ^ top|b ^ unles|b ^ what|b a caretaker|b also <shown>|b and <shown>|b can explain
-19 b comment on|b could start|b didnt <asked>|b equal <shown>|b feet $|b follow <talk>|b from <asked>|b from each
-19 b goe <talk>|b got <talk>|b got a|b hav no|b height $|b i only|b in <facts>|b in mind|b is at|b it compar
-19 b mayb $|b middl of|b might be|b minut <talk>|b nin $|b object $|b on either|b only one|b out loud
-19 b person $|b plac <talk>|b point at|b primitiv $|b rather not|b read it|b should <facts>|b sooner <talk>
-19 b sort $|b spac $|b stay <talk>|b stop with|b story $|b suppos i|b that i|b that youd|b the cross
-19 b the output|b them <facts>|b then <talk>|b thi problem|b third <shown>|b thos <shown>|b thre tim
-19 b two <shown>|b use that|b what did|b whatever <talk>|b whenever your|b which <asked>|b with few|b with the
-19 b with them|b wont <facts>|b you choos|b youd <shown>|b youd put|b youv said|guess about the language no
-19 guess from|nothing lin|remark can|reports card|reports explain|reports find|reports negativ|reports prefer
-19 reports skip|reports toward|reports worth|requests follow|requests shout|requests thank|requests trac
-19 requests window|s <said> to|s <shown> go|s <shown> low|s <shown> someth|s <shown> start|s ^ draw|s ^ failur
-19 s ^ listen|s ^ mer|s ^ never|s ^ play|s ^ problem|s ^ rain|s ^ speak|s ^ unles|s ^ verdict|s any of
-19 s each the|s for that|s for youv|s from other|s go <shown>|s green the|s i grad|s i say|s in the|s is her
-19 s just to|s may be|s next each|s plu <shown>|s revers tru|s six <shown>|s that someth|s that was|s the want
-19 s thi to|s what be|s you explain|syntax if|tells averag|tells bracket|tells built|tells constructor
-19 tells depth|tells java|tells peopl|tells silenc|tells turn|w cut|w feel|w hello|w imagin|w javascript
-19 w label|w nil|w outer|w primitiv|w rain|w review|w suit|w thirty|w tissu|w unit
-18 advises number|advises trac|advises typ|b <shown> alon|b <shown> som|b ^ an|b ^ not|b ^ sound|b ^ therell
-18 b ^ verdict|b a lin|b a lon|b a negativ|b a number|b a regular|b a sort|b all is|b and it|b and onc
-18 b and slid|b asid $|b been a|b cas $|b crash with|b dequ $|b everyth behind|b explor $|b fair $|b fill the
-18 b finish $|b going <talk>|b hand it|b i follow|b im keep|b isnt in|b it a|b lin you|b lon <shown>|b loop onc
-18 b million to|b minu a|b no <asked>|b of tast|b of thre|b one per|b one wher|b out $|b own <facts>|b pick the
-18 b plu two|b point $|b put two|b say $|b say mor|b show $|b smaller $|b spend the|b stand for|b start to
-18 b that happen|b the compiler|b the menu|b the plan|b the run|b the winner|b they <asked>|b theyr your
-18 b thousand <talk>|b to argu|b to break|b to read|b try $|b twenty <talk>|b twenty minut|b walk that
-18 b what that|b whichever <facts>|b whichever you|b word $|b you begin|b you in|b you someth|guess its
-18 nothing bles|nothing for|nothing noon|nothing thank|nothing wher|plan noth|plan reports|question befor
-18 question count|question of|remark that names push|remark they|reports boolean|reports drill|reports flat
-18 reports front|reports gav|reports hidden|reports morn|reports number|reports ran|reports rank|reports shak
-18 requests away|requests describ|requests say|s <said> look|s <shown> box|s <shown> is|s <shown> own
-18 s <shown> soon|s <shown> taken|s ^ colon|s ^ expect|s ^ fit|s ^ forty|s ^ imagin|s ^ join|s ^ matter
-18 s ^ negativ|s ^ plan|s ^ talk|s ^ therell|s ^ up|s ^ what|s a and|s a expression|s about <shown>
-18 s about minut|s add the|s after other|s an one|s another <shown>|s can any|s can on|s could from|s do know
-18 s dont on|s enough the|s every <said>|s every it|s few as|s for <said>|s for one|s half <said>|s has go
-18 s if no|s imagin <shown>|s in <shown>|s in you|s is <shown>|s it an|s it everyth|s it for|s it its|s it just
-18 s keep on|s let to|s lin lin|s me the|s n the|s neednt the|s of sort|s off <shown>|s or the|s pass the
-18 s provid <shown>|s say two|s still to|s such <shown>|s that big|s the grow|s they as|s theyr <said>
-18 s to about|s to your|s try on|s use from|s what in|s you alway|s you and|s you one|s you say|s you think
-18 s youd <said>|tells allow|tells anywher|tells explain|tells fair|tells hes|tells loan|tells menu|tells patch
-18 tells pleasur|tells therell|tells way|tells weather|w a|w bar|w being|w depend|w drill|w eleven|w fewer
-18 w flat|w library|w littl|w longest|w menu|w negativ|w new|w patch|w peopl|w play|w refus|w sip|w slic
-18 w tast|w tempt|w therell|w thes
-17 advises outer|advises see|advises shift|b <said> all|b <said> anyway|b <shown> everyth|b <shown> taken|b ^ com
-17 b ^ hello|b ^ imagin|b ^ lay|b ^ pop|b ^ sur|b ^ thirty|b a poor|b a program|b a runtimeerror|b about what
-17 b afraid $|b alon $|b among them|b an error|b are off|b as you|b befor we|b best <shown>|b call <odd>
-17 b compar each|b constructor $|b cross <shown>|b describ $|b drop off|b either way|b eleven $|b follow no
-17 b for say|b from <facts>|b from what|b go in|b guard against|b had never|b happy <odd>|b hear what|b hurry $
-17 b i havent|b i neither|b im <asked>|b index out|b is not|b is up|b it throw|b its constant|b its for
-17 b keep going|b lot $|b mad of|b map <asked>|b nam the|b no spac|b not <facts>|b occur $|b of doubl|b of two
-17 b off a|b on <said>|b on two|b only has|b otherwis <odd>|b over <shown>|b particular <shown>|b plac $
-17 b pleasur $|b plu an|b provid the|b punctuation $|b question <asked>|b ready $|b result is|b roof $|b saf $
-17 b say how|b small <shown>|b speak $|b spot wher|b styl $|b that mad|b that possibl|b the <said>|b the big
-17 b the fallback|b then $|b they hav|b thi weather|b thre hundr|b to decid|b top of|b two hundr|b up your
-17 b verdict $|b wev got|b what hav|b whatever you|b wher <shown>|b with me|b work on|b worth it|b you hear
-17 b you put|b youll never|b your count|b your fre|guess my|guess which|nothing draw|nothing land|nothing leads
-17 nothing letter|nothing off|plan im|question asks|question not|question put|question though
-17 remark that names left|remark youll|reports colon|reports cut|reports functool|reports guard|reports hand
-17 reports hello|reports jumbl|reports library|reports punctuation|reports undo|requests com|requests going
-17 requests minut|requests peac|requests talk|requests whichever|s <said> go|s <said> your|s <shown> do
-17 s <shown> doubl|s <shown> other|s <shown> use|s <shown> written|s ^ answer|s ^ doing|s ^ far|s ^ glad
-17 s ^ good|s ^ hello|s ^ job|s ^ littl|s ^ lon|s ^ seem|s ^ smaller|s a keep|s a version|s ahead <shown>
-17 s and thos|s dont anyth|s drop the|s first up|s had been|s hear you|s if isnt|s if the|s is of|s isnt the
-17 s it off|s it you|s its if|s last fals|s loan the|s look a|s many the|s may with|s my stay|s of her
-17 s of nam|s of other|s on one|s plu the|s rais runtimeerror|s see your|s spot it|s that for|s that occur
-17 s the tim|s then the|s ther any|s thre <shown>|s try with|s two four|s two thousand|s with <said>
-17 s with <shown>|s with in|s with slow|s would add|s you argu|s you both|s you that|s you writ|tells away
-17 tells chang|tells evict|tells fallback|tells includ|tells inner|tells nobody|tells noth|tells pictur
-17 tells stamp|tells written|w act|w altogether|w among|w asid|w caller|w cat|w charger|w claim|w compiler
-17 w cur|w design|w fallback|w myself|w nasty|w offer|w parenthes|w produc|w punctuation|w runtimeerror|w saf
-17 w sampl|w sentenc|w stretch|w tangl|w track|w tuesday|w voic|w wid|w work
-16 advises add|advises hand|advises memory|advises ought|advises rest|asks far|b <said> compar|b <said> ther
-16 b <shown> <said>|b <shown> as|b <shown> cam|b <shown> com|b <shown> follow|b <shown> grow|b <shown> its
-16 b <shown> undefin|b <shown> whatsoever|b ^ being|b ^ colon|b ^ enjoy|b ^ giv|b ^ green|b ^ happy|b ^ nin
-16 b ^ peopl|b ^ quick|b a look|b a newcomer|b altogether $|b alway <odd>|b are right|b being <shown>|b bench $
-16 b between <talk>|b both sid|b by <talk>|b cam <facts>|b can alway|b compar two|b count them|b decision $
-16 b english $|b every <facts>|b evict $|b find me|b for later|b for your|b functool $|b go down|b half <talk>
-16 b has been|b hash <odd>|b hasnt been|b hav one|b hit the|b i hand|b ill neither|b imagin the|b in front
-16 b in use|b insertion $|b insertion <facts>|b insertion point|b interviewer $|b is green|b is that|b isnt allow
-16 b it crash|b it had|b it would|b its all|b job is|b just befor|b leav thi|b mak the|b me one|b mix $
-16 b myself $|b neither <shown>|b next on|b no differenc|b one plu|b or not|b out for|b output $|b own <odd>
-16 b peopl use|b sam <shown>|b second is|b set it|b seven $|b shar $|b sit <asked>|b six <talk>|b som <asked>
-16 b term $|b than two|b that on|b that only|b that rais|b the caller|b the dog|b the longest|b the pictur
-16 b the roof|b the small|b them with|b ther can|b theyr the|b through it|b tiny <shown>|b two separat
-16 b two slash|b two with|b very <shown>|b walk me|b want <shown>|b was ther|b water and|b wer want|b what <odd>
-16 b with four|b writ <shown>|b your headset|b your throat|b yourself $|b zero $|guess better|guess could
-16 guess suppos|guess youd|language by|leads chang|nothing befor|nothing between|nothing cas|nothing could
-16 nothing giv|nothing go|nothing green|nothing imagin|plan that names what|question theyr|remark at|remark go
-16 remark leav|remark open|remark that names asks|remark that names every|remark with|reports alright
-16 reports anybody|reports crackl|reports crash|reports digit|reports exception|reports explor|reports slash
-16 reports sound|requests cod|requests enjoy|requests explain|requests suit|s <said> its|s <said> one
-16 s <shown> insertion|s <shown> know|s <shown> million|s <shown> valu|s ^ alright|s ^ being|s ^ brought|s ^ down
-16 s ^ even|s ^ hasnt|s ^ of|s ^ report|s ^ several|s ^ somebody|s ^ tak|s ^ tall|s ^ top|s ^ version
-16 s ^ welcom|s a for|s a was|s and no|s any <said>|s are on|s be as|s be to|s carry <said>|s do one|s each on
-16 s error the|s fill <said>|s first that|s for whil|s for you|s four your|s half that|s hav mind|s hear youd
-16 s im <shown>|s is heart|s it and|s it in|s job to|s may the|s method <said>|s never the|s non them|s or to
-16 s out many|s start zero|s stuck a|s the input|s the isnt|s the youd|s they a|s theyr sam|s to on|s to put
-16 s took second|s two it|s typ the|s with right|s would in|s you any|syntax colon|tells alon|tells clear
-16 tells complain|tells im|tells itd|tells lon|tells machin|tells original|tells pas|tells perfect|tells wev
-16 tells work|w accept|w alright|w bench|w brought|w chart|w com|w crackl|w defend|w drawer|w english|w few
-16 w functool|w happen|w head|w headset|w long|w messag|w on|w pair|w radio|w reader|w ready|w someon|w sum
-16 w tea|w though|w typ|w under|w undo|w view|w way|w wrap|w yet
-15 acts ^ tells|advises expression|advises need|advises newcomer|advises regular|advises smaller|advises tea
-15 asks remember|asks think|b <said> away|b <said> each|b <said> together|b <said> wher|b <said> your
-15 b <shown> end|b <shown> fewer|b <shown> pass|b <shown> six|b <shown> still|b ^ congratulation|b ^ describ
-15 b ^ silenc|b ^ trac|b ^ welcom|b ^ youd|b a chart|b a fair|b a hint|b a lambda|b act out|b against that
-15 b and trac|b app it|b as they|b at zero|b attention $|b by itself|b cam back|b can pas|b cent $|b certain $
-15 b complet <talk>|b condition $|b doesnt <shown>|b down every|b explain <talk>|b fifteen $|b figur on
-15 b first to|b flat $|b follow by|b from minu|b given <shown>|b go and|b going with|b got two|b half hour
-15 b hand me|b hear $|b hom $|b i think|b in peac|b interview $|b into <facts>|b is red|b it <shown>|b it alway
-15 b it stay|b it stop|b it yet|b its tim|b larg <shown>|b leav your|b let leav|b list $|b long $
-15 b look <asked>|b minu four|b minut <asked>|b minut to|b neighbour <said>|b of every|b of rang|b one $
-15 b one are|b one failur|b peac $|b plan $|b pop $|b read <odd>|b run $|b run from|b slash $|b slid it
-15 b small one|b som of|b spoil it|b stretch of|b that its|b the documentation|b the largest|b the library
-15 b the nam|b the original|b the six|b the tal|b the valu|b ther <shown>|b theyr <odd>|b thirty $|b thirty two
-15 b thre point|b to fiv|b to high|b total $|b trac your|b undefin $|b until its|b view $|b want its|b way to
-15 b we <odd>|b we can|b when the|b wher ther|b whether a|b which lin|b which your|b whichever way|b whil <talk>
-15 b who <odd>|b why would|b with everyth|b within <talk>|b within reach|b wouldnt $|b yet $|b you for|b you mak
-15 b you unit|b youll find|b your choic|b youv stop|guess about the language from|guess sort|guess sur
-15 leads reach|leads way|nothing cur|nothing earliest|nothing fifty|nothing k|nothing pick|nothing run
-15 nothing though|plan let|plan that names at|plan that names each|plan that names when|question an|question ill
-15 remark itd|remark when|reports anyth|reports congratulation|reports default|reports depend|reports enumerat
-15 reports hard|reports hurry|reports ready|reports rush|reports shift|reports unit|reports wev|reports whatever
-15 requests aloud|requests eye|s <said> still|s <shown> belong|s <shown> chang|s <shown> differenc|s <shown> just
-15 s <shown> never|s <shown> return|s ^ caretaker|s ^ congratulation|s ^ default|s ^ describ|s ^ diagonal
-15 s ^ error|s ^ hint|s ^ index|s ^ math|s ^ miss|s ^ output|s ^ sam|s ^ silenc|s ^ slow|s ^ sooner|s ^ such
-15 s ^ thre|s ^ trac|s a each|s a question|s a solution|s a want|s alway in|s and on|s any one|s at end
-15 s both the|s build <said>|s can at|s check on|s didnt the|s do all|s find one|s for least|s for your
-15 s from sid|s hav ever|s how you|s i from|s i youv|s if follow|s in for|s in who|s index of|s it has
-15 s it stop|s it ther|s it your|s its at|s its quiet|s let with|s middl the|s no <said>|s no on|s of day
-15 s of lin|s on last|s one four|s one i|s one in|s or is|s out me|s out rang|s out step|s pas <said>
-15 s pas equal|s put figur|s question you|s sinc only|s sinc two|s talk you|s that check|s that my|s the could
-15 s the element|s the had|s the next|s the not|s the round|s they be|s thos from|s thousand at|s to next
-15 s to thos|s walk through|s was onc|s what at|s what doe|s window you|s wont how|s wont that|s would on
-15 s you pas|s youd a|s your say|sets up leav|sets up n|syntax call|syntax siz|tells among|tells bigger
-15 tells caretaker|tells cur|tells integer|tells ive|tells messag|tells person|tells plac|tells precis
-15 tells recommend|tells valu|tells welcom|w attention|w besid|w carry|w chair|w char|w comfortabl|w confirm
-15 w congratulation|w convinc|w decid|w defin|w del|w documentation|w dog|w eye|w function|w hand|w her
-15 w holiday|w import|w ive|w keep|w no|w nonlocal|w paus|w receiv|w recommend|w repeat|w sequenc|w shak
-15 w shopper|w som|w tomorrow|w toward|w until|w what|w word
-14 act sets up|act tells|advises apologis|advises cost|advises fill|advises head|advises wherever|asks go
-14 asks mak|asks tim|b <shown> did|b <shown> doesnt|b <shown> kept|b <shown> suit|b ^ array|b ^ exact|b ^ might
-14 b ^ nam|b ^ non|b ^ other|b ^ rain|b ^ wherea|b a <asked>|b a given|b a pag|b a point|b a typeerror
-14 b a very|b about your|b again until|b all <shown>|b all small|b aloud $|b alway <asked>|b are you|b as just
-14 b as my|b be wrong|b both halv|b by <facts>|b cant be|b collection <said>|b comfortabl $|b comma on
-14 b compar by|b comparator $|b decid that|b do one|b do to|b dont be|b doubl equal|b doubl one|b enjoy it
-14 b exact $|b explain $|b fill a|b follow you|b for or|b from functool|b giv <shown>|b going anywher|b green $
-14 b hasnt <talk>|b heap of|b heard you|b i heard|b in bracket|b in cas|b in som|b it hasnt|b it look|b it then
-14 b jumbl $|b jump to|b just want|b keep to|b know mor|b lay the|b least $|b look the|b mak $|b matter of
-14 b me about|b method $|b my head|b necessari $|b never be|b new <said>|b noth $|b o n|b of four|b of our
-14 b of thes|b of thing|b of tim|b oldest is|b one with|b original <shown>|b our tim|b out <talk>|b pair in
-14 b promis $|b quot $|b recent <shown>|b recommend $|b result <asked>|b round down|b say why|b should <shown>
-14 b sign and|b six $|b smell of|b swallow by|b ten $|b test first|b that doesnt|b that from|b that occur
-14 b that subtract|b that wher|b the <odd>|b the coat|b the insertion|b the iterabl|b the speaker|b ther never
-14 b ther onc|b thos <odd>|b to apologis|b to leav|b to myself|b tomorrow $|b turn into|b twenty $|b uniqu $
-14 b what mov|b with whatever|b wouldnt <asked>|b you both|b you feel|b you gav|b you say|b your <facts>
-14 b your design|b your idea|b your ready|guess about the language as|guess about the language you|nothing fals
-14 nothing rain|nothing someth|nothing tim|plan advises|question if|question spac|question squar|question whol
-14 remark never|remark provid|remark that names both|remark that names for|remark that names sort
-14 remark that names thre|reports abov|reports argument|reports assign|reports claim|reports clean|reports coat
-14 reports confirm|reports fetch|reports neutral|reports python|reports rul|reports somebody|reports word
-14 requests cloakroom|requests feel|requests good|s <said> off|s <shown> com|s <shown> doesnt|s <shown> exist
-14 s <shown> long|s <shown> moment|s <shown> subtract|s ^ befor|s ^ begin|s ^ char|s ^ charat|s ^ doe|s ^ eight
-14 s ^ giv|s ^ plenty|s ^ print|s ^ stor|s ^ together|s ^ wherea|s an is|s an with|s and should|s and their
-14 s and toward|s answer a|s any <shown>|s are sam|s as is|s at the|s back <shown>|s be your|s by it|s can that
-14 s collection <said>|s could ther|s ever in|s fair to|s far it|s follow <shown>|s for at|s for minut
-14 s front the|s got <shown>|s hav minut|s hav sam|s hav the|s im a|s it never|s its with|s jump the|s keep of
-14 s look the|s mak new|s of own|s only <said>|s opener the|s other the|s out ten|s pair the|s pick <shown>
-14 s pictur <shown>|s pointer the|s smallest for|s tak away|s that cant|s that never|s that no|s the argument
-14 s the com|s the read|s the show|s the unus|s their <said>|s through <said>|s valu the|s way is|s way you
-14 s what <said>|s what on|s which <shown>|s with comma|s would say|s would two|s you back|s you call|s you read
-14 s your is|s youv that|sets up <said>|sets up o|syntax not|syntax ther|tells anyth|tells around|tells attribut
-14 tells discard|tells failur|tells fourth|tells int|tells subtract|tells threw|tells wherea|tells wid|w amount
-14 w apologis|w attribut|w complain|w dont|w drink|w either|w finish|w fit|w floor|w guard|w hook|w init
-14 w keyboard|w miss|w mut|w neutral|w normal|w prefix|w quot|w rough|w seventy|w somebody|w spoil|w static
-14 w treat|w typeerror|w uniqu|w wherea
-13 advises choos|advises full|advises height|advises land|advises slow|advises writ|asks describ|asks memory
-13 asks part|asks question|b <said> into|b <said> zero|b <shown> bring|b <shown> do|b <shown> goe|b <shown> got
-13 b <shown> hold|b <shown> keep|b <shown> lie|b <shown> min|b <shown> ran|b ^ down|b ^ id|b ^ ill|b ^ of
-13 b ^ problem|b ^ seven|b ^ ther|b ^ zero|b a fourth|b a nin|b about its|b ahead and|b all <said>|b all its
-13 b already <odd>|b and call|b and check|b and giv|b and put|b as larg|b as their|b assign again|b be her
-13 b be lov|b by thre|b call it|b complain about|b complet $|b depend on|b dont mind|b down the|b each as
-13 b easy to|b equal <odd>|b equal sign|b ever be|b every even|b faint $|b favourit $|b fewer than|b find the
-13 b fiv $|b for of|b four to|b goe into|b good company|b happen $|b help $|b how $|b how your|b if one
-13 b in enumerat|b in how|b in its|b in singl|b index <talk>|b it went|b its been|b its good|b just <shown>
-13 b keep out|b land <shown>|b larg as|b leap to|b lying ther|b may use|b me hear|b me the|b might <facts>
-13 b modul $|b now and|b of $|b of cours|b off you|b on paper|b one idea|b one sentenc|b our <asked>|b out is
-13 b out your|b over the|b over ther|b patch of|b peopl <facts>|b quick $|b quiet on|b quit <talk>|b result look
-13 b room $|b rush $|b said <talk>|b say either|b say one|b say that|b second part|b shuffl the|b singl quot
-13 b sit at|b so far|b som tim|b someon <shown>|b squar <odd>|b squar bracket|b str of|b such <facts>
-13 b test will|b that let|b that use|b the fun|b the memory|b the question|b the sentenc|b the sequenc
-13 b the sound|b ther plenty|b they may|b theyr arrang|b till $|b to explor|b to know|b to land|b to our
-13 b took the|b toward the|b trac that|b twic $|b two befor|b two pair|b under the|b until <said>|b use for
-13 b version of|b was expect|b when would|b wher do|b wher i|b which step|b with all|b writ an|b you <said>
-13 b your lin|b your view|b youv put|context plan that names|guess about the language pop|guess any|guess leads
-13 language a|language two|leads go|leads leav|leads result|leads smaller|nothing hello|nothing insid
-13 nothing not|nothing of|nothing one|nothing row|nothing she|nothing silenc|nothing tell|plan pleas
-13 plan that names onc|plan yes|question call|question do|question never|question requests|question ten
-13 remark hav|remark okay|remark whatever|remark whichever|reports along|reports answer|reports chair
-13 reports design|reports differenc|reports faint|reports fir|reports hang|reports init|reports likewis
-13 reports nam|reports nephew|reports review|reports roof|reports thing|reports version|reports view
-13 requests next|s <said> mor|s <said> not|s <shown> but|s <shown> hand|s <shown> repeat|s <shown> sit
-13 s <shown> stor|s <shown> test|s ^ card|s ^ carry|s ^ com|s ^ don|s ^ either|s ^ gon|s ^ quiet|s ^ replaceall
-13 s ^ round|s ^ task|s ^ underscor|s ^ unit|s ^ yes|s along way|s alway for|s an error|s and if|s and loop
-13 s answer that|s are by|s be <shown>|s been for|s com to|s compar <said>|s count two|s do them|s do two
-13 s do want|s down the|s each with|s each your|s end every|s everyth <shown>|s exact you|s feel to|s fiv that
-13 s for bit|s go your|s has a|s has land|s hav at|s hundr at|s if all|s if is|s in old|s in pocket|s in quot
-13 s instead <shown>|s is i|s is with|s isnt anywher|s it also|s its only|s just it|s keep as|s land on
-13 s last was|s let hear|s lov hear|s me if|s might your|s million a|s nam a|s never and|s not it|s of <shown>
-13 s of pass|s of tim|s of with|s off the|s often <shown>|s on of|s on you|s one been|s one mor|s one want
-13 s pas the|s read <said>|s right is|s sam if|s spend <shown>|s str <shown>|s tabl you|s than one|s that from
-13 s that go|s the i|s the the|s ther alway|s ther one|s thre you|s to hundr|s to million|s up in|s what when
-13 s whatever you|s when do|s when tim|s wont in|s you judg|s you only|sets up minut|sets up think|syntax an
-13 tells anyway|tells bar|tells cours|tells javascript|tells map|tells nonlocal|tells outer|tells primitiv
-13 tells report|tells try|w afternoon|w ampersand|w anybody|w averag|w cold|w cours|w discard|w dot
-13 w expectation|w faint|w nephew|w nought|w pac|w packag|w pocket|w present|w replaceall|w shift|w stat
-13 w strong|w unles|w valu|w went|w wer|w year
-12 advises grow|advises hash|advises id|advises part|advises plain|advises read|advises sign|advises stand
-12 advises water|advises whatever|asks chang|asks test|asks wrong|b <said> hold|b <said> just|b <said> only
-12 b <shown> becaus|b <shown> element|b <shown> report|b <shown> seven|b <shown> show|b <shown> swap|b <shown> tru
-12 b <shown> untouch|b <shown> up|b <shown> what|b <shown> yourself|b ^ act|b ^ alright|b ^ be|b ^ carry
-12 b ^ even|b ^ everybody|b ^ map|b ^ popitem|b ^ shall|b ^ siz|b ^ sys|b ^ total|b ^ worry|b a and|b a bool
-12 b a cloakroom|b a condition|b a list|b a non|b a pointer|b a voic|b absent $|b afternoon $|b all <asked>
-12 b alright $|b an <talk>|b an a|b and after|b and both|b and hand|b and send|b any of|b are no|b as one
-12 b as what|b averag $|b both in|b by identity|b can <facts>|b can writ|b carry the|b cod would|b com along
-12 b compar to|b concern $|b could go|b counter <odd>|b describ your|b disagre $|b do so|b doe <shown>
-12 b dont <shown>|b dot floor|b down that|b each i|b easier to|b either <said>|b end <talk>|b everyth els
-12 b exact do|b feel <facts>|b feel fre|b finish in|b from my|b go into|b got $|b has seven|b havent <talk>
-12 b i understand|b if <facts>|b if <talk>|b im <facts>|b index <facts>|b index error|b index minu|b input $
-12 b is a|b is for|b is full|b is hashabl|b is stor|b is uniqu|b is wher|b it may|b it never|b it put
-12 b its last|b its still|b judg that|b know its|b lay out|b left over|b let <asked>|b likewis $|b lin <odd>
-12 b loop over|b machin $|b mad $|b me wher|b miss <said>|b mov when|b need the|b neither $|b never in
-12 b no rush|b not to|b of her|b of pair|b of yourself|b okay $|b one les|b only a|b or mor|b past it
-12 b plain <said>|b pointer to|b program would|b put one|b python yes|b ran out|b remov the|b repeat <shown>
-12 b report the|b run in|b run was|b sinc <facts>|b sinc it|b smallest <facts>|b somebody is|b someth <shown>
-12 b still fail|b still want|b stuck $|b sum up|b task $|b task is|b test befor|b than <talk>|b that in
-12 b that open|b that pick|b that wasnt|b that with|b the default|b the draw|b the littl|b the morn|b the power
-12 b the set|b their plac|b them onc|b think it|b think through|b thousand at|b through that|b tim out|b to fill
-12 b to wher|b two les|b valid $|b way $|b wer <asked>|b wer one|b when <shown>|b wher they|b whether ther
-12 b which no|b which part|b wid <shown>|b with every|b with last|b with zero|b would any|b you <talk>|b you hav
-12 b you of|b you typ|b your job|guess ive|guess with|leads approach|leads everyth|n <asked> 1|nothing act
-12 nothing everyth|nothing fifteen|nothing skip|nothing theyr|nothing trac|nothing unles|nothing work|nothing yes
-12 plan that names how|plan that names requests|question each|remark could|remark fin|remark if|remark which
-12 reports anyway|reports disagre|reports exist|reports fail|reports hashabl|reports holiday|reports ive
-12 reports loan|reports lov|reports outsid|reports person|reports pour|reports quot|reports run|reports settl
-12 reports seventy|reports shar|reports sign|reports stand|requests fre|requests got|requests librarian
-12 requests somebody|requests start|requests try|s <said> either|s <said> item|s <shown> being|s <shown> day
-12 s <shown> different|s <shown> ear|s <shown> insid|s <shown> it|s <shown> littl|s <shown> middl|s <shown> nam
-12 s <shown> pair|s <shown> reach|s <shown> som|s <shown> throw|s <shown> took|s <shown> uniqu|s <shown> whatever
-12 s ^ act|s ^ as|s ^ del|s ^ few|s ^ fir|s ^ hand|s ^ hear|s ^ jumbl|s ^ keep|s ^ lik|s ^ likewis|s ^ mak
-12 s ^ messag|s ^ new|s ^ not|s ^ popitem|s ^ postman|s ^ produc|s ^ shall|s ^ siz|s ^ statement|s ^ ther
-12 s ^ thermometer|s ^ third|s ^ us|s a review|s abov <shown>|s all and|s all sam|s and and|s and away
-12 s and for|s and most|s and of|s argument the|s as two|s as was|s at plac|s at two|s be answer|s be sam
-12 s been alon|s befor after|s comma both|s could it|s curiou you|s doe <said>|s dot for|s drop zero|s end the
-12 s finish the|s fiv of|s for newcomer|s four a|s goe a|s half our|s hav on|s how <shown>|s i catch|s i to
-12 s in first|s in no|s in version|s in yes|s is in|s is out|s it <shown>|s it down|s it hand|s it no
-12 s it through|s know the|s left and|s look for|s many ther|s map the|s math floor|s middl is|s minut go
-12 s much a|s not what|s of onc|s one or|s out <said>|s pas <shown>|s run <shown>|s say about|s say one
-12 s should about|s sit a|s sit to|s sort then|s start <said>|s stop befor|s tak <shown>|s test <shown>
-12 s that most|s that whil|s the allow|s the her|s the ive|s the ought|s them it|s ther but|s thre the
-12 s to thousand|s to why|s told about|s two cas|s two of|s unus the|s what call|s when was|s which are
-12 s whoever <shown>|s with between|s with most|s with your|s work a|s you thi|s youd to|s youv me|sets up going
-12 sets up java|sets up open|syntax most|tells act|tells behav|tells bool|tells diagonal|tells forgiv
-12 tells insid|tells loud|tells parameter|tells postman|tells round|tells sequenc|tells several|tells slot
-12 tells tally|tells task|tells today|w absent|w acces|w agre|w alongsid|w although|w anywher|w cloakroom
-12 w coat|w concern|w connection|w door|w eighteen|w expression|w for|w fourteen|w fre|w identity|w lay
-12 w light|w likewis|w listen|w literal|w matter|w meanwhil|w neither|w newer|w obviou|w odd|w overflow
-12 w paper|w postman|w send|w shall|w spent|w sunny|w threw|w total|w untouch|w zero
-11 acts ^ sets up|advises bit|advises comma|advises differ|advises exist|advises feel|advises hit
-11 advises keyboard|advises lif|advises show|advises soon|advises statement|asks put|asks variabl|asks work
-11 b <shown> had|b <shown> lik|b <shown> next|b <shown> nor|b <shown> now|b <shown> two|b ^ enumerat|b ^ feel
-11 b ^ perhap|b ^ play|b ^ six|b ^ thre|b a big|b a breadth|b a figur|b a row|b a whol|b about who|b afresh $
-11 b and <talk>|b and carry|b and who|b and work|b and zero|b anywher $|b apologis $|b are <shown>|b are thos
-11 b as <asked>|b as two|b at <odd>|b at your|b back when|b been quiet|b begin to|b bigint $|b bit mor
-11 b both are|b both on|b bring it|b call <said>|b chang $|b choos the|b could <talk>|b count the|b curiou what
-11 b day $|b del and|b do <asked>|b do hav|b do i|b do what|b doesnt hav|b don for|b doubl <asked>|b down for
-11 b draw $|b each newcomer|b equal fals|b fit <shown>|b for forty|b for them|b gav <shown>|b gav two|b giv me
-11 b giv two|b go ahead|b goe wrong|b had been|b halv $|b has two|b hav it|b hop $|b how did|b i hear
-11 b i notic|b if <asked>|b if both|b ill <facts>|b in every|b instead of|b is ever|b is handy|b is part
-11 b it pass|b it stand|b it wher|b kept <shown>|b last equal|b last run|b later on|b les the|b let go
-11 b let use|b linear $|b link them|b loan and|b log $|b mak one|b many <talk>|b math <odd>|b may also|b me see
-11 b me to|b much $|b nam both|b nin <talk>|b no other|b not necessari|b not ther|b notic <talk>|b of my
-11 b on both|b one i|b one the|b other $|b our <odd>|b out <said>|b out how|b over to|b pag $|b parenthes $
-11 b pas <said>|b pass and|b perhap $|b pil and|b play <shown>|b plenty of|b plu sign|b popitem with|b reach $
-11 b rul <facts>|b run your|b sav $|b say without|b settl $|b short <talk>|b should run|b sinc <odd>
-11 b sound <odd>|b stay with|b straight $|b ten second|b that each|b the builtin|b the complet|b the fail
-11 b the fewest|b the input|b the keyboard|b the librarian|b the partner|b the problem|b the screen|b the u
-11 b the window|b then <asked>|b ther be|b ther no|b thi <odd>|b thi <talk>|b though it|b though not
-11 b thousand <odd>|b thre has|b throw $|b to choos|b to what|b two are|b two that|b until <talk>|b up and
-11 b very first|b was <odd>|b weigh up|b what can|b wher youd|b wher your|b whil the|b whol number
-11 b will <shown>|b you cant|b you chang|b you follow|b you use|b you weigh|b you well|b youd defend
-11 b youd still|b your look|b your own|b zero for|guess about the language in|language advises|language what
-11 leads along|leads cod|leads idea|leads later|leads run|nothing d|nothing doe|nothing equal|nothing even
-11 nothing grid|nothing java|nothing my|nothing nam|nothing nin|nothing no|nothing shall|nothing six
-11 nothing sorry|nothing suppos|nothing was|nothing whether|nothing who|plan suppos|question advises|question any
-11 question by|question left|question neither|question on|question say|question start|question try|remark draw
-11 remark leads|remark return|remark that names your|remark wher|reports app|reports carry|reports heard
-11 reports however|reports id|reports interviewer|reports longest|reports loud|reports matter|reports mer
-11 reports necessari|reports perhap|reports prov|reports rough|reports sens|reports siz|reports sum
-11 reports untouch|reports valu|requests <asked>|requests accept|requests need|requests promis|requests sampl
-11 requests sid|requests someth|requests x|s <said> into|s <said> thos|s <shown> away|s <shown> been
-11 s <shown> fin|s <shown> they|s <shown> wrong|s <shown> youd|s ^ compiler|s ^ condition|s ^ depend
-11 s ^ everybody|s ^ explain|s ^ int|s ^ integer|s ^ leav|s ^ mention|s ^ my|s ^ near|s ^ necessari|s ^ no
-11 s ^ parenthes|s ^ perhap|s ^ person|s ^ total|s ^ weigh|s ^ worry|s ^ wrap|s a can|s a in|s a ther
-11 s add <said>|s after <shown>|s all other|s and thre|s answer <shown>|s are <said>|s as pleas|s befor begin
-11 s befor run|s begin <shown>|s by of|s by one|s by way|s by with|s curiou youd|s del the|s did hav
-11 s dont about|s dont into|s each that|s each you|s element its|s end in|s every that|s everyth is|s fewer two
-11 s figur the|s for on|s for tim|s fourth of|s go all|s hang it|s hav do|s hav to|s hear reason|s hear well
-11 s hit <shown>|s how each|s i confirm|s i do|s if can|s if dont|s if say|s in count|s in it|s in last
-11 s is only|s it hav|s its sort|s ive the|s keep it|s les the|s let at|s many a|s may as|s may that|s may up
-11 s me your|s middl that|s next the|s no whatsoever|s of count|s of goe|s of result|s on end|s only every
-11 s only how|s or by|s out alway|s out tim|s peopl a|s peopl the|s perfect to|s play with|s popitem last
-11 s replac <shown>|s report the|s return if|s round <shown>|s sam twic|s say <said>|s say or|s seven and
-11 s som and|s someon for|s step a|s step your|s stop a|s that out|s the alway|s the amount|s the until
-11 s them by|s ther and|s thing the|s thos the|s thre and|s through cod|s to befor|s to that|s to thi|s to wher
-11 s wer most|s with old|s would other|s writ every|s you again|s you by|s you decid|s you try|s youd neighbour
-11 s your doe|s your onc|s your stand|s youv a|s youv about|s youv mor|sets up sort|sets up start
-11 syntax enumerat|tells bigint|tells compiler|tells comprehension|tells declar|tells easier|tells exist
-11 tells fetch|tells finish|tells hour|tells identity|tells lay|tells list|tells nothing said|tells output
-11 tells shap|tells slid|tells sys|w and|w ann|w bigint|w builtin|w calm|w compil|w containskey|w eighty
-11 w estimat|w excellent|w feet|w fewest|w fir|w general|w hes|w laugh|w loos|w lorry|w necessari|w peek
-11 w photo|w popitem|w python|w scal|w screen|w self|w slow|w sort|w squar|w such|w themselv|w understood
-10 acts requests asks|acts sets up advises|advises argument|advises mak|advises natural|advises plan|advises short
-10 advises subtract|advises tak|asks add|asks belong|asks idea|asks know|asks otherwis|asks step|asks visit
-10 asks youd|b <said> an|b <said> grow|b <said> on|b <shown> els|b <shown> most|b <shown> them|b <shown> together
-10 b ^ cas|b ^ ha|b ^ half|b ^ henc|b ^ new|b ^ nod|b ^ our|b ^ pair|b ^ point|b ^ poll|b ^ shout|b ^ slic
-10 b ^ start|b ^ try|b ^ which|b a colleagu|b a counter|b a depth|b a handful|b a hash|b a matter|b a radio
-10 b a start|b and all|b and discard|b and for|b and when|b any <said>|b apart from|b append $|b are correct
-10 b arent $|b array and|b as a|b assign the|b at an|b better to|b big one|b both <talk>|b bucket $|b built in
-10 b but the|b cam out|b cam to|b cant <asked>|b cant <odd>|b chang your|b charat with|b closer $|b cod <odd>
-10 b com <shown>|b congratulation $|b cur <odd>|b design $|b detail $|b did <shown>|b different $|b do first
-10 b don the|b duty $|b editor $|b eight <talk>|b eighty $|b exception $|b fac $|b fail one|b failur $|b far $
-10 b feel natural|b finish your|b first parameter|b forty <shown>|b ha $|b had it|b halv <talk>|b handful of
-10 b hav them|b hear your|b hello $|b her and|b how <said>|b how would|b i leav|b im in|b im listen|b in them
-10 b insertion <asked>|b insertion order|b into <talk>|b is fiv|b is new|b is only|b is thre|b it could|b it if
-10 b it suit|b it whil|b java and|b just now|b last tim|b leav the|b let <facts>|b littl <talk>|b littl longer
-10 b longest <shown>|b match <shown>|b may sit|b mention $|b monday $|b mov over|b new <talk>|b nowher $
-10 b number $|b of last|b of slip|b offer $|b often each|b on averag|b on it|b on purpos|b one alway
-10 b one doesnt|b one then|b or an|b other <facts>|b outsid of|b own lin|b pas $|b pop if|b problem for
-10 b python that|b red one|b right after|b second ther|b see whether|b seen that|b self as|b seven and
-10 b shall we|b sheet $|b shift the|b shout if|b sing $|b siz and|b slip in|b slow <talk>|b slow and|b so $
-10 b somebody who|b someth about|b still ther|b suit you|b swap them|b talk <talk>|b than any|b that decision
-10 b that just|b that no|b that wer|b that work|b the hidden|b the match|b the object|b the outsid|b the part
-10 b the person|b the pleasur|b the sheet|b the story|b the tower|b their nam|b them down|b ther a|b ther one
-10 b they arent|b thi task|b thos of|b thre <talk>|b throw a|b tim in|b to answer|b to fifty|b to settl
-10 b today $|b too <said>|b too much|b total <shown>|b two index|b up thre|b used $|b very <odd>|b watch you
-10 b we all|b well enough|b wer the|b what goe|b what id|b what miss|b what should|b what youv|b when to
-10 b wher every|b whil it|b who in|b with both|b with self|b with their|b with you|b work <shown>|b work <talk>
-10 b work is|b writ a|b you also|b you arent|b you collect|b you estimat|b you find|b you measur|b you pleas
-10 b you receiv|b your <said>|b your end|b your hand|b your reason|b your variabl|b your voic|b yourself and
-10 b youv mad|guess about the language its|guess all|guess compar|guess on|guess thatd|n <facts> 4|nothing being
-10 nothing cabinet|nothing choos|nothing play|nothing say|nothing set|nothing seven|nothing top|nothing touch
-10 plan then|plan which|question anyth|question leav|question python|question ther|question unles|remark carry
-10 remark compar|remark that names an|remark that names halv|remark that names walk|remark that names which
-10 remark up|reports amount|reports clu|reports condition|reports ha|reports halv|reports input|reports mark
-10 reports paper|reports pencil|reports pop|reports spac|reports stuck|reports topic|reports treat
-10 reports whatsoever|requests go|requests hom|requests loud|requests moment|requests point|requests reach
-10 requests sign|s <said> at|s <said> compar|s <said> has|s <said> they|s <shown> either|s <shown> few
-10 s <shown> index|s <shown> plain|s <shown> x|s ^ arrang|s ^ call|s ^ clu|s ^ combin|s ^ fifteen|s ^ fil
-10 s ^ fourth|s ^ ha|s ^ hang|s ^ henc|s ^ item|s ^ jot|s ^ lost|s ^ mor|s ^ nobody|s ^ poll|s ^ rough
-10 s ^ shout|s ^ slash|s ^ sys|s ^ voic|s ^ way|s ^ whatsoever|s a about|s a argument|s a by|s a cant
-10 s a count|s against <shown>|s alon <shown>|s and again|s and can|s and sam|s and the|s and until|s any is
-10 s apart the|s approach the|s are of|s arent to|s as only|s as stand|s as would|s as you|s at <shown>
-10 s at rear|s at very|s back it|s be in|s best is|s can how|s com <shown>|s com as|s compar what|s could a
-10 s did leav|s each an|s each know|s every is|s expect <shown>|s for second|s for to|s from import
-10 s from length|s good of|s halv the|s has be|s hav <shown>|s hav be|s heap slip|s how one|s i only|s if of
-10 s ill quiet|s ill that|s ill the|s im for|s im out|s into array|s it itself|s it me|s it or|s its in
-10 s larg <shown>|s last that|s leav <said>|s lin for|s long a|s many you|s my is|s nin it|s nobody <shown>
-10 s not any|s of drop|s of equal|s of job|s of les|s of youd|s one after|s one both|s one just|s one put
-10 s out by|s outer and|s plan to|s point one|s see in|s six the|s someon a|s someth <shown>|s sur you
-10 s talk it|s ten of|s that or|s that writ|s that you|s the alon|s the complain|s the run|s the stretch
-10 s the version|s ther in|s ther non|s they into|s thre a|s thre as|s thre with|s through lin|s to if
-10 s two fiv|s two plac|s until <said>|s until hit|s wev a|s wev the|s what see|s when through|s wher valu
-10 s whether cod|s who is|s with a|s with the|s you each|s you otherwis|s you start|s you thos|s you twenty
-10 s your about|s your of|sets up say|sets up writ|syntax reslic|syntax wrap|tells argument|tells back
-10 tells caller|tells concern|tells day|tells defin|tells dot|tells floor|tells hashabl|tells hold|tells hop
-10 tells interview|tells kick|tells lambda|tells larg|tells longest|tells mes|tells method|tells overflow
-10 tells peek|tells poll|tells replac|tells sampl|tells scan|tells shout|tells slash|tells swap|tells unles
-10 tells whatever|tells wrap|w allow|w almost|w apart|w bad|w blank|w both|w buy|w byt|w crash|w decorator
-10 w due|w duty|w easi|w evict|w expensiv|w form|w ha|w handful|w henc|w hug|w interrupt|w kick|w languag
-10 w lawn|w lean|w mes|w poll|w requir|w round|w ruler|w select|w sheet|w sing|w speak|w summary|w sweet
-10 w today|w topic
-9 advises doubl|advises mad|advises met|asks approach|asks break|asks check|asks enough|asks stor|asks way
-9 b <said> afterward|b <said> befor|b <said> method|b <said> run|b <said> setrecursionlimit|b <said> tak
-9 b <said> without|b <shown> eight|b <shown> going|b <shown> input|b <shown> into|b <shown> item|b <shown> so
-9 b <shown> stay|b <shown> twenty|b <shown> us|b <shown> well|b <shown> wher|b <shown> zero|b ^ assum|b ^ clu
-9 b ^ eleven|b ^ everyth|b ^ explain|b ^ fewer|b ^ fifty|b ^ from|b ^ jot|b ^ loop|b ^ me|b ^ near|b ^ over
-9 b ^ scan|b ^ step|b ^ talk|b ^ twelv|b ^ youll|b a door|b a fix|b a jumbl|b a pencil|b a pleasur|b a sheet
-9 b a typ|b about <talk>|b all ten|b an exception|b an object|b and from|b and two|b any one|b are and
-9 b are welcom|b argument <shown>|b as long|b assign both|b at first|b at index|b at what|b been ther|b beep $
-9 b begin <facts>|b being <said>|b between $|b bool $|b both <odd>|b by lin|b by their|b cant do|b chang the
-9 b clear <talk>|b clu for|b com in|b cur brac|b decid whether|b doesnt <asked>|b dot trunc|b down a|b drop a
-9 b each answer|b eight on|b either <facts>|b estimat the|b everyon in|b exceed $|b expect the|b explain it
-9 b fail with|b far <asked>|b fetch the|b fifteen and|b fifty thousand|b fin as|b first thre|b for with
-9 b form $|b fourteen <talk>|b from your|b grab a|b grow as|b grow the|b has its|b has to|b her as|b hold the
-9 b hundr <shown>|b i said|b i told|b id lik|b id rather|b identity $|b if that|b if thi|b in it|b index it
-9 b input is|b is don|b isnt on|b it back|b it later|b it than|b itd be|b its <said>|b its alway|b its at
-9 b its gon|b its item|b its zero|b just as|b keep their|b lambda that|b last one|b length and|b let think
-9 b lin it|b mak your|b may do|b may occur|b minu thre|b minut $|b miss $|b mor of|b much doe|b must <talk>
-9 b nam that|b nest one|b neutral $|b never been|b nin to|b no <talk>|b number of|b of fiv|b off <odd>
-9 b one all|b one by|b one pass|b one possibl|b only if|b only the|b or <facts>|b order and|b out as
-9 b overflow the|b pair insid|b paper and|b patch $|b persuad me|b pick it|b plac on|b plan on|b plu a
-9 b pop with|b practic <talk>|b python thre|b rais $|b rather hear|b reach the|b read a|b referenc $
-9 b replaceall $|b return how|b review $|b say when|b scan the|b search the|b second argument|b see $
-9 b see what|b see wher|b seen <shown>|b session $|b setrecursionlimit <shown>|b she never|b shift $
-9 b shift <facts>|b som <talk>|b sound cheerful|b stack of|b still $|b still be|b stop <shown>|b struct $
-9 b such an|b sys <odd>|b tast $|b that <said>|b that against|b that chang|b that choic|b that fin
-9 b the debrief|b the detail|b the expect|b the newer|b the point|b the sampl|b the variabl|b their <asked>
-9 b them out|b then two|b ther tim|b think aloud|b through the|b throw an|b to go|b to judg|b to repeat
-9 b to see|b to skip|b to talk|b trunc $|b try each|b two red|b until then|b up what|b use a|b very sam
-9 b walk <said>|b wasnt <shown>|b way round|b wer <talk>|b wer at|b which are|b whil $|b whoever <facts>
-9 b with i|b you sort|b your <shown>|b your chair|b your two|language asks|language bracket|language they
-9 leads behav|leads want|leads youd|n <asked> 3|nothing after|nothing block|nothing clu|nothing com
-9 nothing eleven|nothing fin|nothing jot|nothing lov|nothing meet|nothing non|nothing number|nothing siz
-9 nothing too|nothing twelv|nothing two|nothing welcom|plan each|plan keep|plan that|plan that names then
-9 plan youd|question after|question letter|question sorry|question what|question without|remark any|remark k
-9 remark look|remark of|remark that names count|remark that names their|remark zero|reports almost|reports anyon
-9 reports bool|reports collect|reports entir|reports finish|reports import|reports leap|reports mad|reports mix
-9 reports pair|reports pas|reports past|reports phon|reports pleasur|reports quick|reports recommend
-9 reports referenc|reports repeat|reports right|reports suit|reports thought|reports tupl|reports use
-9 reports week|requests assum|requests help|requests mak|requests park|requests plan|requests play
-9 requests reason|requests sit|requests youv|s <said> behind|s <said> bracket|s <said> itself|s <said> new
-9 s <said> or|s <shown> be|s <shown> cas|s <shown> differ|s <shown> now|s ^ afterward|s ^ beat|s ^ bit
-9 s ^ build|s ^ builtin|s ^ decision|s ^ every|s ^ floor|s ^ fourteen|s ^ goe|s ^ itd|s ^ javascript|s ^ left
-9 s ^ measur|s ^ nought|s ^ pas|s ^ pictur|s ^ pleasur|s ^ remov|s ^ their|s ^ twelv|s ^ twic|s ^ youll
-9 s a at|s a cost|s a entry|s a point|s a wher|s add to|s again <said>|s all are|s all for|s alway least
-9 s an if|s and as|s and back|s and had|s and other|s and small|s and wher|s arriv the|s as second|s at as
-9 s at other|s box <shown>|s box the|s by hundr|s call <said>|s can a|s can anyth|s can is|s charat the
-9 s com from|s could in|s cross cam|s down its|s each tak|s eight and|s either is|s either of|s end that
-9 s finish sentenc|s follow <said>|s from in|s gather <said>|s gav <shown>|s hand <said>|s hand one|s has in
-9 s hav good|s hav in|s hav point|s how doe|s hundr thre|s i your|s if told|s ill <shown>|s im no|s im you
-9 s in middl|s in moment|s in statement|s instead one|s into and|s into to|s is larg|s it loud|s it two
-9 s its four|s its least|s ive a|s know <said>|s larg the|s last be|s let how|s lon <shown>|s look one
-9 s loop it|s loop the|s many she|s match the|s math trunc|s may one|s me one|s me they|s might it|s my are
-9 s my for|s not me|s of cod|s of pas|s of plac|s of sam|s on for|s on largest|s on pag|s onc hav
-9 s one another|s one expect|s only of|s or other|s own a|s part each|s plac it|s point the|s python the
-9 s remov last|s return many|s show <shown>|s sinc one|s six and|s smallest that|s soon you|s sort <shown>
-9 s stack <shown>|s stand and|s start to|s stretch a|s ten on|s test them|s that all|s that already|s that fair
-9 s that run|s that two|s that use|s the asid|s the comparison|s the gav|s the nam|s the sam|s the set
-9 s the they|s the valu|s them me|s ther <said>|s ther least|s thing <shown>|s thirty <shown>|s thousand the
-9 s thre by|s thre is|s to answer|s to editor|s to els|s to minu|s to out|s to when|s to without|s turn in
-9 s two at|s two one|s two then|s want to|s we <shown>|s what all|s what i|s what them|s when two
-9 s whenever want|s wher stand|s wher two|s which a|s which has|s why the|s with or|s with part|s writ if
-9 s written the|s you cheerful|s you worry|s your arriv|s your fil|s your word|sets up further|sets up log
-9 sets up loop|sets up python|sets up small|sets up stretch|syntax in|syntax when|tells absent|tells ahead
-9 tells combin|tells compar|tells correct|tells del|tells fill|tells full|tells gon|tells jot|tells jump
-9 tells mind|tells modul|tells moment|tells offer|tells photo|tells present|tells row|tells shar|tells sheet
-9 tells show|tells stick|tells struct|tells talk|tells themselv|tells watch|tells wider|w argu|w beep|w brok
-9 w debrief|w detail|w duplicat|w effort|w foot|w front|w grab|w if|w inward|w isnt|w locat|w member
-9 w mississippi|w mix|w necklac|w park|w persuad|w pictur|w pop|w rat|w referenc|w scor|w song|w struct
-9 w tap|w tie|w tru|w trunc|w twelv|w wider
-8 advises decid|advises flag|advises minu|advises n|advises play|advises problem|advises shut|advises stretch
-8 advises themselv|asks certain|asks high|asks low|asks remind|asks seen|asks wrot|b <said> modul|b <said> mov
-8 b <said> per|b <said> round|b <said> youd|b <shown> back|b <shown> expect|b <shown> gav|b <shown> infinity
-8 b <shown> nin|b <shown> only|b <shown> out|b <shown> per|b <shown> stretch|b <shown> youd|b ^ almost|b ^ blank
-8 b ^ bles|b ^ forgiv|b ^ integer|b ^ okay|b ^ wrap|b a <talk>|b a cod|b a copy|b a holiday|b a keyerror
-8 b a messag|b about two|b after <asked>|b after one|b agre $|b all <facts>|b all correct|b all mean
-8 b alway enough|b an empty|b an outer|b and <asked>|b and in|b and return|b and see|b and we|b another $
-8 b another <asked>|b arent any|b arent in|b as befor|b ask for|b attempt $|b back <shown>|b bar $|b bar <odd>
-8 b be below|b be compar|b be insert|b be scatter|b been <said>|b between <shown>|b bles you|b by eye|b call to
-8 b cam <shown>|b can put|b candidat $|b cant confirm|b choos that|b com <asked>|b company $|b count for
-8 b cross one|b default it|b defend $|b documentation <talk>|b documentation recommend|b doe <talk>|b doe and
-8 b dont do|b doubl the|b earlier <odd>|b element and|b enjoy $|b enumerat of|b even $|b everyth pass
-8 b explain the|b fifty $|b fin to|b first version|b fit into|b fiv at|b fiv in|b fix <shown>|b follow your
-8 b for grant|b four are|b four with|b from collection|b glad you|b go through|b goe $|b goe from|b green all
-8 b guess $|b hand you|b hav <said>|b hav mor|b hidden one|b how <facts>|b hundr by|b if anyth|b ill stay
-8 b im going|b in functool|b infinity $|b into an|b inward $|b it as|b it behav|b it fail|b it leav|b it open
-8 b it that|b iter of|b its about|b its linear|b its most|b judg $|b last as|b left one|b let do|b lin by
-8 b lin seven|b lin to|b lin would|b long <odd>|b longer $|b longer <shown>|b longest $|b lookup $|b loop to
-8 b many ther|b me which|b me why|b mer <shown>|b might break|b mind what|b mov your|b must be|b my fac
-8 b never <asked>|b non in|b non of|b onc along|b onc mor|b one <said>|b one cas|b one go|b one will
-8 b only good|b order of|b our <shown>|b out which|b pair <asked>|b part $|b pick $|b present one
-8 b program <facts>|b put to|b quadratic $|b quiet for|b rais an|b rang $|b reason for|b recent <talk>
-8 b regular <talk>|b regular expression|b right now|b ring $|b round you|b sam length|b say two|b see why
-8 b seem to|b sequenc $|b seven <shown>|b show the|b sit insid|b six <odd>|b slic of|b slow version
-8 b someth els|b spend it|b stand up|b still <facts>|b stop $|b stor the|b strip $|b talk whil|b test <facts>
-8 b test is|b than <said>|b than a|b that already|b that look|b that went|b that your|b the cas|b the cost
-8 b the editor|b the full|b the halv|b the kind|b the long|b the smaller|b the stretch|b the task|b the uncut
-8 b the widest|b their <odd>|b them one|b ther arent|b thi one|b thi tim|b think is|b think out|b third of
-8 b thousand by|b thre <shown>|b to shift|b took <talk>|b toward <shown>|b try to|b two part|b two second
-8 b use up|b very most|b want to|b was stop|b was two|b way about|b well <facts>|b what each|b what question
-8 b when is|b wher are|b wher doe|b wherever it|b which moment|b whil longer|b who <facts>|b whoever cam
-8 b why that|b without <facts>|b word of|b would hold|b would too|b written down|b written in|b you a|b you are
-8 b you correct|b you expect|b you giv|b you mention|b you run|b you trac|b you work|b youd <talk>
-8 b your editor|b your plac|b youv used|b zero <odd>|guess explain|guess fill|guess if|language call
-8 language math|language noth|language sets up|leads sound|leads version|leads word|leads written|nothing be
-8 nothing blank|nothing forgiv|nothing leav|nothing oh|nothing thirty|nothing well|plan swap|plan that names doe
-8 plan that names keep|plan today|plan wer|question digit|question doesnt|question i|question one|remark be
-8 remark left|remark onc|remark thank|remark thre|remark what|remark yes|reports abl|reports alon|reports bad
-8 reports bles|reports canteen|reports detail|reports door|reports entry|reports index|reports infinity
-8 reports insert|reports java|reports kind|reports lie|reports literal|reports member|reports open
-8 reports quadratic|reports receiv|reports several|reports smallest|reports sur|reports syntax|reports train
-8 reports undefin|reports voic|requests approach|requests compar|requests later|requests narrat|requests notic
-8 requests sketch|requests speak|requests word|requests work|s <said> fin|s <said> keep|s <said> plac
-8 s <said> them|s <said> welcom|s <shown> apologis|s <shown> expect|s <shown> fewer|s <shown> fifteen
-8 s <shown> front|s <shown> had|s <shown> hundr|s <shown> look|s <shown> may|s <shown> much|s <shown> show
-8 s <shown> small|s <shown> tupl|s ^ almost|s ^ among|s ^ blank|s ^ bles|s ^ convinc|s ^ depth|s ^ forgiv
-8 s ^ hidden|s ^ loan|s ^ longest|s ^ our|s ^ paus|s ^ peek|s ^ receiv|s ^ red|s ^ shap|s ^ slic|s ^ snow
-8 s ^ sound|s ^ thi|s ^ toarray|s ^ touch|s ^ upward|s a again|s a day|s a follow|s a over|s a pointer
-8 s a read|s a right|s add at|s again <shown>|s again again|s all them|s and dont|s and last|s and ran
-8 s and your|s are enough|s are to|s as do|s at tim|s be and|s be zero|s befor can|s best can|s both your
-8 s but <shown>|s by mean|s call mak|s cam as|s chang <shown>|s compar one|s count four|s cross com|s do hav
-8 s do of|s doe it|s dont in|s dont them|s dot <shown>|s doubl a|s down your|s error lin|s even a|s even to
-8 s every i|s every in|s exact <shown>|s find <shown>|s find which|s first i|s fiv <shown>|s follow a|s for its
-8 s four that|s from outsid|s go one|s goe is|s going say|s good a|s half tim|s has <shown>|s has least
-8 s hav and|s hav count|s hear it|s her well|s high middl|s hop a|s how approach|s how might|s how ther|s i at
-8 s i on|s i them|s id not|s if els|s if feel|s ill it|s in brac|s in other|s in stretch|s index with
-8 s is for|s is many|s is off|s is sound|s is way|s it on|s it tim|s iter the|s its just|s its than
-8 s javascript <shown>|s last by|s leav <shown>|s let see|s look when|s many are|s may insid|s may ther
-8 s min too|s my has|s nam part|s new of|s no <shown>|s no of|s non the|s noth <said>|s now then|s of would
-8 s on right|s on roof|s onc <said>|s one into|s one les|s one stretch|s one ther|s only the|s other about
-8 s out two|s out what|s over you|s precis <shown>|s put to|s quiet a|s rather you|s read as|s result a
-8 s say in|s see sam|s seem be|s settl for|s small are|s so that|s som the|s stand <shown>|s start what
-8 s stretch the|s tak of|s thank for|s that accept|s that after|s that could|s that didnt|s that fit|s that her
-8 s the item|s the recommend|s the step|s the turn|s the zero|s them ther|s ther tim|s thi is|s think it
-8 s think loud|s thousand default|s thousand in|s thre its|s to at|s toward infinity|s two hav|s under <said>
-8 s use the|s valu be|s was <said>|s way the|s we it|s we put|s what one|s what think|s whatever can
-8 s when meet|s when suit|s when sum|s wher one|s whether all|s whil typ|s why think|s with indic|s with nin
-8 s word a|s would put|s you non|s youll it|s your as|s your through|s youv one|s zero a|sets up default
-8 sets up dot|sets up good|sets up let|sets up old|sets up someth|sets up together|sets up use|syntax any
-8 syntax giv|syntax java|syntax on|syntax peopl|syntax poll|tells accept|tells ask|tells best|tells builtin
-8 tells byt|tells cas|tells comparingint|tells cut|tells easy|tells entry|tells exception|tells lat|tells lie
-8 tells newer|tells nought|tells number|tells odd|tells opener|tells packag|tells problem|tells scatter
-8 tells short|tells someth|tells song|tells total|tells uncut|tells underscor|w abba|w attempt|w bles|w block
-8 w canteen|w chronological|w coin|w comment|w comparingint|w computer|w deliberat|w dequ|w dur|w echo|w fil
-8 w forgiv|w infinity|w iter|w keyerror|w learn|w narrat|w nois|w prov|w regard|w regular|w result|w scatter
-8 w sens|w separat|w silent|w sketch|w spe|w syntax|w toarray|w whichever|w widest
-7 advises asid|advises editor|advises expect|advises figur|advises goe|advises going|advises len|advises occur
-7 advises recent|advises sum|advises till|advises way|asks begin|asks earliest|asks end|asks exact|asks grow
-7 asks learn|asks letter|asks notic|asks read|asks stand|asks walk|b <said> doe|b <said> onc|b <said> to
-7 b <shown> $|b <shown> ago|b <shown> behav|b <shown> car|b <shown> hang|b <shown> longer|b <shown> not
-7 b <shown> rais|b <shown> such|b ^ anywher|b ^ cut|b ^ declar|b ^ finish|b ^ float|b ^ go|b ^ hi|b ^ insid
-7 b ^ lik|b ^ nobody|b ^ pictur|b ^ rang|b ^ run|b ^ slow|b ^ thos|b ^ v|b a map|b a moment|b a sip
-7 b a third|b about cost|b acros the|b after your|b all day|b already ther|b an answer|b and a|b and again
-7 b and compar|b and fifty|b and got|b and isnt|b and talk|b any point|b any tim|b anyth in|b appl $|b are one
-7 b as much|b at last|b be anyth|b be two|b besid the|b between them|b birthday $|b blank $|b by your
-7 b call with|b caller <asked>|b can <asked>|b cant <said>|b caught that|b clear enough|b com back|b com into
-7 b comma ok|b compar its|b convinc me|b convinc yourself|b depth first|b do on|b doe when|b dot <odd>
-7 b duplicat $|b each is|b each onc|b eight minut|b eighteen <talk>|b eighteen minut|b either of|b error in
-7 b exercis $|b exist <shown>|b find one|b first for|b first lin|b first walk|b fiv minut|b fiv of|b floor $
-7 b for <facts>|b for the|b for us|b four <said>|b functool <talk>|b functool abov|b giv one|b gon <talk>
-7 b green <talk>|b hand $|b hand with|b holiday $|b how that|b if any|b im glad|b im only|b import it|b in cod
-7 b in go|b in term|b includ $|b inf $|b input <facts>|b is clos|b is miss|b it do|b it from|b it giv
-7 b it mor|b it remind|b it tak|b it walk|b itll be|b its plac|b join it|b just behind|b keep just|b last of
-7 b length of|b length with|b let hear|b lie <asked>|b lin your|b look back|b loop on|b many even|b may <said>
-7 b me mor|b me two|b meantim $|b microphon $|b might <talk>|b millisecond $|b min would|b minut <shown>
-7 b minut for|b modul <talk>|b mor minut|b mor or|b my own|b newer one|b nod and|b not as|b not your|b notic a
-7 b odd <asked>|b of loan|b of that|b ok $|b old one|b on lin|b one first|b one stretch|b or les|b order $
-7 b out whether|b outer <said>|b outsid $|b pair that|b part of|b part you|b pencil $|b play <odd>|b play it
-7 b possibl $|b possibl <talk>|b produc the|b program <talk>|b purpos $|b python <asked>|b quarter of
-7 b question to|b rang over|b rank $|b recursion <shown>|b rely on|b right one|b sam as|b sam object
-7 b sequenc of|b set $|b shar the|b short one|b shortest <shown>|b sid is|b sinc thre|b singl $|b sip of
-7 b six <shown>|b skip <talk>|b slow down|b sort <shown>|b speaker $|b split $|b start again|b stay quiet
-7 b such <talk>|b sum $|b sum is|b suppos every|b tak car|b term of|b thank $|b that compar|b that dont
-7 b that non|b that okay|b the favourit|b the loan|b the lon|b the meantim|b the method|b the present
-7 b the shap|b the thirty|b the wid|b them pass|b themselv $|b theyr <shown>|b thirty fiv|b thos youv|b thre to
-7 b through what|b to begin|b to differ|b to drop|b to hav|b to her|b to listen|b to someth|b to worry
-7 b toarray $|b too <shown>|b too ear|b touch a|b turn $|b twenty fiv|b two sentenc|b u <talk>|b understand it
-7 b up on|b use $|b was want|b we <shown>|b we hav|b wer <facts>|b what has|b what mak|b when doe|b wher its
-7 b whether you|b which letter|b which one|b who hasnt|b winner $|b wish ther|b with <shown>|b with fiv
-7 b wont <said>|b wont <talk>|b word about|b word for|b worry $|b would suit|b you and|b you check|b you import
-7 b you learn|b you pair|b you pop|b you remember|b you start|b you whether|b you wrot|b youll alway
-7 b your given|b your microphon|b your mov|b your output|b your test|b youv try|b youv written|b zero twic
-7 language use|leads problem|leads touch|n <facts> 1|nothing hi|nothing mor|nothing room|nothing slow
-7 nothing sur|nothing turn|nothing v|plan is|plan okay|plan she|plan that names can|plan that names could
-7 plan that names one|plan that names wher|plan try|plan until|plan we|plan youv|question exact|question non
-7 question sur|remark equal|remark everyth|remark need|reports anew|reports biggest|reports birthday
-7 reports blank|reports box|reports bucket|reports compil|reports decorator|reports def|reports dot
-7 reports enjoy|reports inf|reports item|reports microphon|reports monday|reports nest|reports offer|reports old
-7 reports possibl|reports present|reports print|reports rarest|reports rely|reports screen|reports sensibl
-7 reports silent|reports styl|reports task|reports v|reports wear|reports weather|requests bracket
-7 requests break|requests pictur|requests slip|requests term|requests thing|s <said> every|s <said> hand
-7 s <said> hold|s <said> it|s <said> mak|s <said> many|s <said> part|s <said> when|s <shown> <said>
-7 s <shown> check|s <shown> eight|s <shown> equal|s <shown> far|s <shown> gon|s <shown> keep|s <shown> loan
-7 s <shown> loop|s <shown> mad|s <shown> minu|s <shown> separat|s <shown> smallest|s <shown> try|s <shown> will
-7 s <shown> window|s ^ abba|s ^ anyth|s ^ anywher|s ^ connect|s ^ constant|s ^ cut|s ^ declar|s ^ ear
-7 s ^ entry|s ^ feel|s ^ fifty|s ^ find|s ^ float|s ^ got|s ^ hi|s ^ i|s ^ lean|s ^ lift|s ^ long|s ^ number
-7 s ^ pointer|s ^ quick|s ^ regard|s ^ regular|s ^ show|s ^ sit|s ^ step|s ^ trip|s ^ tupl|s ^ turn|s ^ worth
-7 s ^ writ|s a fram|s a goe|s a insid|s a pair|s a two|s a whil|s about problem|s after thirty|s alway <said>
-7 s and go|s and may|s and to|s another than|s any can|s any them|s are in|s as appl|s as goe|s as understand
-7 s ask a|s at most|s been thi|s befor start|s behav the|s both in|s by and|s can below|s can for|s cant one
-7 s compar length|s could check|s could put|s count <shown>|s count of|s depth walk|s did <shown>|s do with
-7 s down <said>|s every and|s everyth ther|s exist to|s extra <shown>|s find whether|s finish lin|s fiv and
-7 s fiv to|s for sam|s for step|s four four|s four six|s from abov|s giv <shown>|s giv a|s go to|s had be
-7 s her a|s how even|s i every|s i hand|s i is|s i no|s i offer|s if arent|s if input|s im of|s im program
-7 s in bit|s in full|s in many|s in meantim|s in next|s in sampl|s in sequenc|s in seven|s is expensiv
-7 s is sam|s it at|s it nam|s it recent|s it than|s it wrong|s its for|s just you|s keep out|s key on
-7 s lay the|s least one|s let about|s lin do|s loop <shown>|s mak differenc|s may on|s minut the|s mor les
-7 s must a|s neednt them|s nin and|s of away|s of cas|s of hour|s of original|s on first|s on mor|s one by
-7 s one hav|s one isnt|s one with|s our <shown>|s out half|s pictur with|s plain <shown>|s play through
-7 s put asid|s put plan|s quarter an|s read <shown>|s result the|s sam is|s say that|s see youd
-7 s sequenc <shown>|s should a|s sinc point|s sit the|s term the|s that an|s that are|s that entir|s the being
-7 s the index|s the is|s the will|s the work|s them when|s then in|s then that|s ther be|s ther lin|s ther the
-7 s they on|s think the|s thos are|s throw exception|s tim over|s to me|s to new|s to stuck|s twenty <shown>
-7 s typ <shown>|s typ all|s u two|s version hav|s version thi|s very <shown>|s was one|s what first|s what mean
-7 s what variabl|s when is|s when you|s wher want|s whichever can|s with finger|s with neighbour|s with start
-7 s would for|s wrap <shown>|s you along|s you enough|s you much|s you treat|s youd bigint|s your version
-7 s your with|s youv of|s zero <shown>|sets up day|sets up pas|sets up put|syntax both|syntax float|syntax les
-7 syntax slic|syntax swap|syntax to|tells behind|tells car|tells cros|tells d|tells due|tells everybody
-7 tells giv|tells indexerror|tells log|tells mean|tells ordinary|tells repeat|tells replaceall|tells requir
-7 tells roof|tells sentenc|tells simp|tells sing|tells stand|tells updat|tells variabl|w answer|w bookshelf
-7 w company|w earliest|w elif|w full|w inf|w interviewer|w itd|w lamp|w lopsid|w lost|w lru|w meantim
-7 w millisecond|w monday|w newcomer|w noth|w ok|w patienc|w pencil|w pleasant|w possibl|w promis|w purpos
-7 w rely|w seven|w someth|w swim|w till|w whit|w wind|w within
-6 act requests|advises b|advises closer|advises del|advises extend|advises lying|advises outsid|advises peac
-6 advises point|advises pull|advises ring|advises spread|advises taken|advises wrong|asks besid|asks com
-6 asks cost|asks going|asks input|asks largest|asks smaller|asks writ|b <said> along|b <said> could
-6 b <said> dot|b <said> play|b <said> what|b <shown> all|b <shown> dvdf|b <shown> hand|b <shown> k
-6 b <shown> later|b <shown> length|b <shown> light|b <shown> list|b <shown> mark|b <shown> non|b <shown> pop
-6 b <shown> stop|b <shown> talk|b <shown> work|b ^ afterward|b ^ arrang|b ^ certain|b ^ clever|b ^ far|b ^ fil
-6 b ^ floor|b ^ forty|b ^ hint|b ^ hurry|b ^ input|b ^ locat|b ^ many|b ^ output|b ^ real|b ^ seventy
-6 b ^ should|b ^ sketch|b ^ speak|b ^ their|b ^ today|b ^ touch|b ^ w|b a beep|b a dequ|b a no|b a test
-6 b a tim|b abov it|b aloud with|b alway keep|b an echo|b an indexerror|b and count|b and find|b and mark
-6 b and set|b and ten|b and you|b another sid|b anyon $|b approach <asked>|b are seal|b array <odd>|b array dot
-6 b assum that|b at both|b at its|b at that|b at when|b back as|b be non|b been to|b befor <asked>|b behav $
-6 b behav <shown>|b believ $|b belong in|b both with|b bother you|b broken $|b by step|b calm $|b car $
-6 b cas thre|b cod <shown>|b colon <said>|b com <talk>|b compar them|b confirm that|b could that|b couldnt see
-6 b count is|b declar the|b describ it|b do next|b doesnt <odd>|b down $|b drawer $|b each step|b edg $
-6 b even one|b every cas|b every second|b exact one|b exit $|b expect one|b expression $|b feel ready
-6 b fewer <shown>|b first idea|b fiv <talk>|b float of|b for after|b for one|b forty and|b from me|b from top
-6 b further on|b gather the|b go when|b gon quiet|b got about|b grad it|b green acros|b has one|b hav <shown>
-6 b hav any|b he <asked>|b height of|b hello ther|b help me|b how are|b how long|b how sur|b id be|b in again
-6 b in another|b in javascript|b in squar|b interest $|b into text|b is i|b is on|b it keep|b it seem
-6 b it without|b its miss|b ive got|b java $|b java <odd>|b keep at|b know about|b know after|b least <talk>
-6 b les <shown>|b librarian <shown>|b lik in|b lik you|b lin <shown>|b link $|b lip are|b littl <asked>
-6 b littl <shown>|b lon <odd>|b look <talk>|b may well|b me if|b me that|b minut remain|b moment you
-6 b mor <odd>|b much is|b must <asked>|b nam <talk>|b nasty $|b nasty <asked>|b neednt worry|b never a
-6 b nin pas|b not even|b noth in|b occur most|b of paper|b of work|b often doe|b often it|b often might|b on a
-6 b on and|b on them|b on you|b onc $|b one hundr|b one test|b one trip|b one when|b only so|b other is
-6 b output is|b peopl <talk>|b play $|b point eight|b ponder $|b present $|b python <talk>|b python it
-6 b queu <talk>|b rather you|b read from|b recursion $|b repeat $|b repeat it|b rough $|b second cas
-6 b see <talk>|b see in|b see to|b sens $|b set up|b seven with|b she <facts>|b she could|b shortest <facts>
-6 b show me|b slash <said>|b small <facts>|b small cas|b somebody <talk>|b sort <talk>|b spot for
-6 b statement and|b step by|b sur are|b sur of|b tak from|b that allow|b that could|b that enough|b that never
-6 b that return|b that throw|b that tim|b the built|b the byt|b the earliest|b the last|b the loop|b the messag
-6 b the nod|b the penny|b the sort|b the work|b them <shown>|b ther replaceall|b thi part|b thought about
-6 b thre <odd>|b thre mor|b thre plac|b thre wher|b through $|b through <shown>|b tim <facts>|b tim <talk>
-6 b tim to|b to another|b to bottom|b to point|b to twelv|b top to|b total is|b two by|b two nam|b typ error
-6 b understood $|b unles you|b until one|b up <talk>|b valu could|b was befor|b was in|b way a|b we should
-6 b weekend $|b wer to|b wher she|b wher thre|b whether they|b which <facts>|b which was|b who want
-6 b why <talk>|b why youd|b with thi|b without <talk>|b without an|b would one|b would they|b you doubl
-6 b you explain|b you her|b you hit|b you los|b you meet|b you narrat|b you suspect|b you too|b youd expect
-6 b youd hand|b your argument|b your on|b your would|b zero or|guess about the language yes|guess nobody
-6 language as|language both|leads mov|leads seen|leads stretch|leads writ|leads youv|nothing digit
-6 nothing forty|nothing good|nothing hint|nothing hurry|nothing includ|nothing input|nothing our|nothing output
-6 nothing pleas|nothing sketch|nothing so|nothing valu|nothing w|plan being|plan do|plan fin|plan look
-6 plan why|question beyond|question fifty|question possibl|question tell|remark add|remark advises
-6 remark anywher|remark miss|remark on|remark problem|remark tell|remark that names is|remark that names open
-6 remark that names that|remark thos|remark water|remark we|reports behav|reports bracket|reports call
-6 reports comment|reports delet|reports dictionary|reports direction|reports divid|reports editor|reports exceed
-6 reports expression|reports grandmother|reports ground|reports indic|reports label|reports linkedhashmap
-6 reports listen|reports longer|reports mak|reports mention|reports nois|reports notic|reports parenthes
-6 reports patienc|reports plenty|reports primitiv|reports proportion|reports remain|reports report|reports seal
-6 reports set|reports str|reports strik|reports tal|reports try|reports understood|reports wrap|requests hear
-6 requests input|requests letter|requests light|requests queu|requests show|requests someon|requests thought
-6 requests wrong|requests year|s <said> another|s <said> far|s <said> if|s <said> kept|s <said> peac
-6 s <said> whenever|s <shown> begin|s <shown> broken|s <shown> enumerat|s <shown> green|s <shown> many
-6 s <shown> often|s <shown> plac|s <shown> stretch|s <shown> thirty|s <shown> together|s <shown> us
-6 s <shown> whol|s ^ appreciat|s ^ bar|s ^ behav|s ^ both|s ^ byt|s ^ car|s ^ complain|s ^ crash|s ^ eleven
-6 s ^ fewer|s ^ grandmother|s ^ heard|s ^ hurry|s ^ interest|s ^ locat|s ^ loud|s ^ plu|s ^ pretend
-6 s ^ seventy|s ^ sinc|s ^ sketch|s ^ sort|s ^ spread|s ^ stal|s ^ stuck|s ^ taken|s ^ w|s ^ was|s ^ youv
-6 s a belong|s a closer|s a mor|s a opener|s a sweep|s a worth|s about than|s acros board|s after third
-6 s again that|s aloud me|s an may|s and all|s and ten|s and too|s are minut|s as see|s at than|s behav a
-6 s behind has|s being is|s both to|s build new|s by up|s can from|s can what|s cas the|s cod the|s compar by
-6 s compar the|s could <said>|s could step|s could that|s decid its|s declar variabl|s els you|s entry the
-6 s even <shown>|s expect is|s first fail|s first in|s first your|s for height|s for i|s for me|s for mor
-6 s for order|s for over|s for ther|s forty fifty|s from statement|s from test|s go its|s goe the|s hav chang
-6 s hav her|s heap <shown>|s hear your|s height the|s hop <shown>|s how its|s how memory|s i how|s i its
-6 s id you|s if look|s in a|s in bracket|s input a|s is singl|s is they|s is top|s is wher|s it after
-6 s it thre|s it way|s its argument|s ive you|s kind you|s let back|s let two|s lik to|s lin you|s lip seal
-6 s long you|s look each|s may in|s may out|s me its|s me youd|s mind the|s most <shown>|s mov from
-6 s never mor|s of longer|s of position|s of that|s off <said>|s on it|s on screen|s on someth|s one at
-6 s one look|s one my|s one now|s only one|s only that|s out all|s out in|s out often|s over a|s paper <shown>
-6 s part thi|s pas comparator|s peopl it|s python <said>|s python with|s rais error|s rais indexerror|s ran of
-6 s rather your|s read out|s read tomorrow|s remind of|s remov of|s say many|s say the|s second <shown>
-6 s sentenc the|s shar sam|s sip someth|s skip <shown>|s statement the|s step step|s sum <shown>|s suppos wer
-6 s that claim|s that finish|s that i|s that last|s the and|s the behav|s the bucket|s the did|s the doesnt
-6 s the hand|s the how|s the lin|s the nin|s the object|s their join|s them their|s then <said>|s ther at
-6 s they at|s thi for|s think with|s third the|s thos two|s thousand can|s thre eight|s thre one|s thre wher
-6 s to for|s to its|s to other|s to test|s told the|s top and|s top bottom|s touch <shown>|s two fail
-6 s two may|s two red|s two want|s two would|s unles pas|s up <shown>|s up for|s up thre|s variabl when
-6 s version the|s want look|s was a|s was befor|s we look|s what cod|s what cost|s what next|s wher a
-6 s wher and|s whether one|s which it|s which thes|s whichever your|s with key|s work out|s would first
-6 s would see|s would smaller|s wouldnt <shown>|s wouldnt be|s writ <said>|s yes a|s you are|s you as|s you fiv
-6 s you hav|s you last|s you most|s you ready|s you skip|s you them|s you would|s youd over|s your handl
-6 s your has|s your read|s your remember|s your your|s youv up|s zero well|sets up input|sets up meet
-6 sets up part|sets up right|sets up round|syntax integer|syntax is|syntax new|tells apart|tells broken
-6 tells condition|tells dict|tells different|tells eye|tells fami|tells fix|tells freshest|tells hear
-6 tells itll|tells k|tells minu|tells popitem|tells puzzl|tells scribbl|tells set|tells spend|tells stal
-6 tells statement|tells till|tells understand|w angl|w appreciat|w archiv|w arrow|w assumption|w comprehension
-6 w contain|w convert|w cover|w diagonal|w doesnt|w exercis|w exit|w fifty|w forth|w glad|w grandmother
-6 w harder|w harm|w heard|w indexerror|w iterat|w jacket|w len|w mat|w meant|w mor|w nervou|w nineteen
-6 w parameter|w penny|w perhap|w ponder|w pretend|w proportion|w quadratic|w ran|w remind|w remov|w seal
-6 w siren|w strip|w suspect|w swallow|w tonight|w uneven|w valueerror|w whil|w without
-5 acts leads advises|advises lack|advises method|advises middl|advises object|advises spot|advises tower
-5 asks decid|asks differ|asks giv|asks hardest|asks information|asks longer|asks mind|asks pair|asks partner
-5 asks point|asks problem|asks round|asks stat|asks sum|asks touch|asks tru|b <said> non|b <said> rather
-5 b <said> work|b <said> you|b <shown> apart|b <shown> being|b <shown> d|b <shown> diagonal|b <shown> dont
-5 b <shown> mor|b <shown> test|b <shown> theyr|b <shown> worth|b ^ afternoon|b ^ doesnt|b ^ don|b ^ find
-5 b ^ given|b ^ has|b ^ help|b ^ letter|b ^ poor|b ^ rough|b ^ sinc|b ^ spread|b ^ tim|b ^ toward|b ^ walk
-5 b a break|b a comprehension|b a fiv|b a for|b a key|b a method|b a stretch|b a ten|b a touch|b a valueerror
-5 b a way|b about one|b acces <asked>|b acces order|b add to|b again so|b all her|b all with|b also <talk>
-5 b also want|b and k|b and middl|b and play|b and shift|b another or|b answer to|b are red|b argu for
-5 b as both|b at as|b at present|b b <facts>|b back <odd>|b being ther|b both hav|b both of|b by which
-5 b can happen|b can say|b can skip|b cas fiv|b cas six|b clas $|b coast $|b cod <facts>|b colleagu had
-5 b common $|b confirm it|b constant $|b convert to|b cost $|b could <odd>|b couldnt <talk>|b count and
-5 b cousin $|b crack $|b current <said>|b diagonal $|b different <shown>|b doe <asked>|b doe <said>|b doe each
-5 b doe for|b dot <asked>|b each in|b each loan|b each pair|b eight of|b eighteen $|b els <odd>|b enjoy the
-5 b enter into|b entir <asked>|b entir insid|b expect <talk>|b extra <shown>|b few <facts>|b few of
-5 b fifteen <talk>|b fifteen minut|b fifty thre|b final <facts>|b finish on|b flag $|b for loop|b from $
-5 b from <odd>|b from her|b full <shown>|b giv <said>|b giv it|b given $|b going on|b going round
-5 b going through|b good for|b ground $|b grow with|b hand back|b handy for|b happen at|b hav another
-5 b hear mor|b her for|b her the|b hold after|b hold at|b hold for|b i add|b i also|b i just|b in cur
-5 b in word|b indic that|b init $|b inner <said>|b integer <odd>|b integer dot|b is non|b it depend|b it into
-5 b it onc|b it rais|b it run|b it show|b its fin|b its length|b its run|b ive heard|b javascript $
-5 b just <facts>|b keep talk|b know which|b largest <said>|b largest input|b last position|b len of|b let $
-5 b lie entir|b locat the|b long <shown>|b loop and|b lopsid <shown>|b map and|b math floor|b may assum
-5 b may com|b me with|b meet the|b member $|b memory <asked>|b middl $|b middl <shown>|b middl at|b mind for
-5 b most to|b most two|b mov up|b much <shown>|b much as|b n in|b nam <shown>|b never cam|b next part
-5 b non for|b not <talk>|b not alway|b not say|b not wher|b noth but|b of each|b of plac|b of tea|b on how
-5 b on ther|b on thi|b onc the|b one away|b one giv|b one whenever|b open a|b out <shown>|b out of|b outer one
-5 b packag $|b pair <odd>|b pass <talk>|b paus $|b pictur <odd>|b plan <talk>|b plan into|b plu equal
-5 b position $|b python you|b question mark|b quit a|b rarest one|b remain to|b remember for|b remov $
-5 b result for|b return for|b right <shown>|b ring of|b run a|b run tim|b sam tim|b say thre|b say wher
-5 b send the|b sentenc $|b separat by|b settl in|b settl it|b seven of|b shap of|b short <shown>|b shorter $
-5 b silenc is|b sinc <said>|b sinc version|b sit <talk>|b sit in|b siz $|b sketch a|b slot $|b smaller <talk>
-5 b smaller version|b someon who|b someth <odd>|b someth in|b sound all|b standard <talk>|b standard library
-5 b statement <talk>|b stay wher|b still <talk>|b stop <talk>|b such <shown>|b sur that|b tak <talk>|b talk me
-5 b test <talk>|b test want|b than onc|b that lin|b that part|b that word|b the all|b the door|b the edg
-5 b the empty|b the fiv|b the fourth|b the freshest|b the hardest|b the log|b the outermost|b the rear
-5 b the recursion|b the sum|b the zero|b them hav|b ther <asked>|b ther may|b they <talk>|b they dont
-5 b thi idea|b thi story|b think so|b thos <talk>|b thos out|b thre <asked>|b thre at|b thre instead|b thre was
-5 b tim <said>|b tim for|b tim is|b to handl|b to thre|b together with|b touch one|b turn to|b twic in
-5 b two idea|b two minut|b two stand|b two test|b two was|b typ <odd>|b typ <shown>|b underscor in|b unit $
-5 b up again|b used to|b vanish $|b variabl stand|b visit them|b w $|b want it|b was thre|b watch $|b we leav
-5 b welcom <shown>|b well <asked>|b went out|b wer <odd>|b what its|b when $|b when do|b when somebody
-5 b wher two|b whol <facts>|b word <asked>|b word what|b would each|b wrap the|b you build|b you hop|b you lean
-5 b you now|b you pass|b you pick|b you that|b you when|b youd writ|b your eye|b your in|b your interviewer
-5 b your mind|b your object|b your typ|b yourself a|b youv read|b zero are|guess counter|guess hmm|guess minu
-5 guess sorry|guess youll|language one|language requests|language when|leads hold|leads nam|leads sid|leads sit
-5 leads siz|leads test|n <facts> 2|n <said> 1|nothing afternoon|nothing bracket|nothing feel|nothing given
-5 nothing help|nothing ready|nothing squar|nothing treat|plan ha|plan that names a|question could|question cut
-5 question is|question need|remark other|remark poor|remark that names how|remark that names onc
-5 remark that names try|remark your|reports diagonal|reports fill|reports final|reports fix|reports fre
-5 reports handl|reports integer|reports iterat|reports kept|reports math|reports measur|reports nod
-5 reports produc|reports quarter|reports recursion|reports shrink|reports sit|reports slic|reports tail
-5 reports throw|reports w|reports whichever|reports x|requests d|requests fil|requests form|requests littl
-5 requests minu|requests paus|requests pil|requests problem|requests short|requests stat|requests tiny
-5 requests together|s <said> both|s <said> python|s <shown> apart|s <shown> are|s <shown> copy|s <shown> cur
-5 s <shown> even|s <shown> fifty|s <shown> gav|s <shown> going|s <shown> hold|s <shown> must|s <shown> nod
-5 s <shown> say|s <shown> send|s <shown> singl|s <shown> span|s <shown> went|s <shown> work|s <shown> worth
-5 s <shown> yourself|s ^ afternoon|s ^ arraydequ|s ^ box|s ^ copy|s ^ duplicat|s ^ elif|s ^ fami|s ^ fix
-5 s ^ gav|s ^ import|s ^ information|s ^ iterat|s ^ ive|s ^ nic|s ^ notic|s ^ oldest|s ^ ordereddict|s ^ outer
-5 s ^ poor|s ^ q|s ^ remain|s ^ strik|s ^ tea|s ^ throw|s ^ toward|s ^ uncut|s ^ v|s ^ wider|s ^ yet|s a a
-5 s a after|s a array|s a go|s a isnt|s a may|s a nam|s a up|s about at|s about that|s alway at|s and after
-5 s and four|s and run|s and when|s answer the|s any thing|s append to|s are as|s as say|s as start|s as tim
-5 s at few|s be a|s be twic|s befor on|s befor say|s big <shown>|s both <said>|s both should|s by comma
-5 s by or|s by statement|s call dot|s call with|s cam it|s can anywher|s can find|s can say|s cant that
-5 s chang the|s com it|s compar two|s cut after|s did learn|s do think|s doe cod|s doe of|s don you|s dot dot
-5 s each has|s each into|s either or|s entir another|s everyon the|s fifteen a|s first <said>|s first from
-5 s fiv in|s fiv six|s fix of|s for <shown>|s for as|s for loop|s for not|s for singl|s for with|s four eight
-5 s fre <shown>|s giv an|s goe to|s good to|s hav from|s hold <shown>|s i it|s i judg|s id to|s idea a
-5 s if in|s in row|s index in|s information you|s is it|s is least|s is when|s it again|s it been|s it now
-5 s item <shown>|s its when|s ive <shown>|s keep to|s lack <shown>|s les with|s let thre|s listen you
-5 s look <shown>|s mak of|s many <shown>|s me many|s might <shown>|s mor to|s much it|s n k|s neighbour are
-5 s no in|s no twic|s not you|s of behind|s of in|s of largest|s of may|s of nin|s off one|s off they
-5 s on clock|s on never|s on your|s one first|s one insid|s one its|s one per|s ought <shown>|s own and
-5 s position each|s puzzl the|s remain be|s result you|s return <shown>|s run on|s said just|s sam may
-5 s see you|s setrecursionlimit the|s shall leav|s shap it|s she at|s she one|s show in|s smaller of|s step it
-5 s suppos want|s sur the|s talk the|s talk through|s test your|s than first|s that choic|s that me
-5 s that myself|s that pass|s that to|s the aloud|s the back|s the chang|s the differ|s the dont|s the fit
-5 s the k|s the least|s the length|s the library|s the packag|s the seven|s the sid|s the themselv|s the then
-5 s the wher|s the who|s their together|s then is|s then it|s thre seven|s thre youd|s through for
-5 s through happen|s to don|s to right|s to them|s to thought|s to to|s to until|s try out|s twic the
-5 s two most|s underscor the|s up its|s up ten|s up your|s use a|s variabl for|s want add|s was <shown>
-5 s we start|s went the|s what must|s what of|s what two|s what work|s whatever <said>|s when look|s wher your
-5 s whether a|s which doe|s which your|s whichever <shown>|s whil run|s whoever first|s why one|s with bracket
-5 s with by|s with equal|s with idea|s word six|s would go|s would hav|s would want|s you after|s you assum
-5 s you draw|s you find|s you leav|s you sam|s you show|s you thre|s you work|s youd in|s your find
-5 s your idea|s your so|s your welcom|s your would|s youv silent|s youv someth|s zero it|s zero of|sets up add
-5 sets up empty|sets up report|sets up return|sets up text|syntax map|syntax pas|syntax remov|syntax use
-5 syntax without|tells differ|tells fast|tells fin|tells fun|tells generation|tells grab|tells hurt
-5 tells instead|tells jumbl|tells kid|tells l|tells mention|tells morn|tells narrower|tells play|tells power
-5 tells program|tells setrecursionlimit|tells slip|tells spill|tells tie|tells tuesday|tells whatsoever
-5 tells whol|tells worst|w afresh|w ballot|w body|w catch|w coast|w contract|w enter|w everybody|w fan
-5 w favour|w foggy|w freshest|w grant|w hardest|w hint|w however|w information|w lat|w librarian|w meet
-5 w narrower|w o|w outermost|w power|w predict|w pur|w random|w read|w rout|w run|w shap|w span|w split
-5 w stal|w stor|w tak|w throat|w tochararray|w want|w written
-4 advises altogether|advises behind|advises bracket|advises comfortabl|advises finger|advises hang|advises insid
-4 advises littl|advises repeat|advises sequenc|advises sort|advises stop|advises total|asks answer|asks collect
-4 asks comput|asks different|asks expensiv|asks hop|asks long|asks longest|asks predict|asks serv|asks set
-4 asks speak|asks thing|asks try|asks weigh|b <said> carry|b <said> item|b <said> keep|b <said> might
-4 b <said> nam|b <said> rais|b <said> stand|b <said> thos|b <said> throw|b <said> wer|b <shown> besid
-4 b <shown> doe|b <shown> doubl|b <shown> empty|b <shown> enjoy|b <shown> exist|b <shown> few|b <shown> leav
-4 b <shown> link|b <shown> pas|b <shown> peopl|b <shown> plac|b <shown> sit|b <shown> sixty|b <shown> touch
-4 b <shown> writ|b ^ another|b ^ drop|b ^ eighteen|b ^ eighty|b ^ every|b ^ extend|b ^ fifteen|b ^ honest
-4 b ^ index|b ^ link|b ^ m|b ^ matter|b ^ patienc|b ^ possibl|b ^ sam|b ^ search|b ^ shrink|b ^ stop
-4 b a breath|b a claim|b a comment|b a cup|b a label|b a neat|b a referenc|b a sequenc|b a slic|b a str
-4 b a wrong|b about an|b accept $|b afraid i|b after it|b again from|b all ear|b all over|b an hour|b and b
-4 b and go|b and just|b and non|b and show|b and try|b and which|b any <odd>|b any plan|b append it|b are fin
-4 b are to|b are two|b argu it|b array with|b as i|b at just|b back and|b be anywher|b be nervou
-4 b been <shown>|b been at|b between <odd>|b big <talk>|b block of|b bottom <shown>|b bracket with|b by floor
-4 b byt position|b call its|b can follow|b can read|b cas <talk>|b cas two|b chair $|b chang sinc
-4 b choos between|b claim about|b cod doe|b com <facts>|b comma x|b complain if|b comprehension that|b const $
-4 b contain $|b container slash|b cost the|b could repeat|b cross $|b delet $|b describ the|b do thre
-4 b down wher|b draw me|b each round|b eight to|b empty $|b enumerat <shown>|b every entry|b every word
-4 b everyth <facts>|b everyth <shown>|b everyth is|b fair <talk>|b far end|b feed it|b first thing|b fiv green
-4 b floor by|b for abba|b for fifty|b for quit|b for thirty|b for thre|b for when|b forgiv the|b four <odd>
-4 b fresh one|b from another|b full <talk>|b gav back|b giv <facts>|b giv an|b glad to|b got someth|b grow when
-4 b gues $|b half that|b halfway through|b hand out|b happen to|b has all|b has already|b has an|b has chang
-4 b hasnt $|b hav an|b hav been|b hav eight|b hidden <facts>|b hold one|b hop the|b i appreciat|b i ask
-4 b i comma|b i suppos|b idea $|b if and|b ill be|b im <odd>|b im <said>|b im all|b im sorry|b in all
-4 b in between|b in either|b in forty|b in is|b in thi|b in thos|b index <asked>|b into str|b is going
-4 b is never|b is okay|b is taken|b is told|b is well|b isnt <shown>|b it against|b it aloud|b it becom
-4 b it hav|b it matter|b it mean|b it mov|b it want|b it yourself|b its green|b itself on|b judg it
-4 b keep <facts>|b key <shown>|b largest $|b last element|b lead you|b learn from|b let look|b lik to
-4 b lin <asked>|b lin six|b littl whil|b loud and|b mak <asked>|b mak you|b me know|b me when|b mean <talk>
-4 b method <said>|b middl with|b min <talk>|b mor <talk>|b mor from|b mov in|b n and|b nam a|b neither <talk>
-4 b nervou about|b never hav|b no hurry|b no one|b not in|b not simp|b noth at|b now <talk>|b null $|b of any
-4 b of run|b of someth|b old <said>|b on when|b one addition|b one down|b one fail|b one on|b one such
-4 b opinion $|b or so|b other two|b over as|b over for|b over two|b own word|b parameter $|b part <talk>
-4 b pas and|b pas it|b pas now|b pass now|b patienc $|b pick one|b pick out|b plac in|b plac to
-4 b plain <shown>|b plu <asked>|b point is|b point seven|b point ten|b power of|b problem from|b question about
-4 b rather <talk>|b read that|b real $|b receiv the|b remov <said>|b right <talk>|b run <odd>|b sam <odd>
-4 b say for|b screen $|b see your|b self <shown>|b serv <shown>|b set the|b seven <talk>|b seven minut
-4 b seventy $|b singl <shown>|b slot for|b smallest <said>|b sort it|b stand in|b start $|b still run
-4 b stop her|b suppos $|b suppos ther|b swap the|b tak it|b test can|b test fail|b test of|b that <shown>
-4 b that im|b that so|b the clas|b the expensiv|b the figur|b the half|b the neighbour|b the packag|b the plac
-4 b the ring|b the simplest|b the slic|b the stat|b the thought|b the typ|b then the|b ther still|b thes <talk>
-4 b they could|b thing <talk>|b thing out|b third cas|b thos <asked>|b though $|b thought to|b thre by
-4 b thre on|b to com|b to seven|b today <talk>|b too long|b trac the|b troubl $|b trust your|b turn <shown>
-4 b twelv and|b two block|b two or|b two the|b typ <asked>|b typ <talk>|b typ in|b understand you|b until a
-4 b untouch $|b use <talk>|b valueerror $|b variabl <facts>|b variabl <talk>|b variabl hold|b variabl that
-4 b wait at|b was still|b wer about|b wer first|b what exact|b what on|b what she|b what thi|b when all
-4 b when someth|b wher $|b wher everybody|b which <odd>|b whil its|b whol <talk>|b will that|b with a
-4 b with comma|b with minu|b with mor|b with nin|b without <said>|b wont judg|b work it|b worst $
-4 b worst <shown>|b would break|b would go|b x in|b you as|b you describ|b you hold|b you predict|b you show
-4 b you step|b you test|b you today|b you trust|b youd <asked>|b your check|b your draw|b your opinion
-4 b your stat|b your version|b youv reach|b youv work|guess asks|guess dont|guess let|guess need|guess walk
-4 language not|language up|leads break|leads happen|leads know|leads long|leads microphon|leads part
-4 leads question|leads right|leads think|leads volum|nothing any|nothing c|nothing eighty|nothing everybody
-4 nothing finish|nothing m|nothing nic|nothing pair|nothing quick|nothing shrink|plan back|plan to
-4 plan whatever|plan youll|question either|question nobody|question round|question whichever|remark harm
-4 remark sinc|remark that names if|reports absent|reports agre|reports apart|reports appreciat|reports beat
-4 reports caller|reports car|reports constant|reports constructor|reports container|reports copy|reports deny
-4 reports fan|reports feel|reports good|reports hear|reports intrigu|reports machin|reports method|reports miss
-4 reports nervou|reports pressur|reports rear|reports result|reports row|reports stag|reports stamp
-4 reports swallow|reports tie|requests <talk>|requests abov|requests answer|requests argu|requests block
-4 requests door|requests dot|requests finger|requests fourth|requests idea|requests know|requests longer
-4 requests ready|requests result|requests shortest|requests sip|requests stay|requests test|requests way
-4 s <said> about|s <said> all|s <said> alway|s <said> argument|s <said> giv|s <said> much|s <said> present
-4 s <said> rang|s <shown> allow|s <shown> answer|s <shown> complet|s <shown> eleven|s <shown> find|s <shown> fun
-4 s <shown> leav|s <shown> might|s <shown> my|s <shown> peopl|s <shown> plan|s <shown> shak|s <shown> shar
-4 s <shown> should|s <shown> str|s <shown> too|s <shown> top|s <shown> watch|s ^ apart|s ^ constructor|s ^ divid
-4 s ^ doesnt|s ^ eighteen|s ^ eighty|s ^ exact|s ^ extend|s ^ fiv|s ^ intrigu|s ^ len|s ^ patienc|s ^ phon
-4 s ^ plain|s ^ program|s ^ real|s ^ shrink|s ^ squar|s ^ stag|s ^ understood|s ^ wid|s ^ within|s a as
-4 s a deal|s a rather|s a without|s about many|s about other|s afraid cant|s after first|s all all|s all at
-4 s all pas|s all way|s all with|s alway one|s an and|s an you|s and becom|s and its|s and later|s and mak
-4 s and now|s and through|s and youd|s any may|s any that|s anyth the|s are own|s are than|s are think
-4 s array a|s as has|s at problem|s befor hand|s befor pres|s both onc|s break <shown>|s bring <shown>
-4 s build <shown>|s by block|s by count|s by much|s can <said>|s can its|s cant what|s cas has|s cas with
-4 s chang mind|s cod at|s condition the|s container <said>|s cost sam|s could for|s could look|s could trac
-4 s could wrong|s count <said>|s do <shown>|s do hold|s do notic|s do predict|s do read|s doe the|s doe what
-4 s each <said>|s each carry|s each its|s eight twelv|s explain to|s fail the|s finish thought|s first is
-4 s first youd|s floor floor|s for a|s for hour|s for loan|s for test|s for thing|s gav and|s gav the
-4 s given <shown>|s goe with|s gues <said>|s has it|s has sinc|s hav half|s hav tabl|s hold each|s how that
-4 s i follow|s i x|s if and|s if said|s ill on|s ill to|s im ear|s im i|s im on|s in inner|s in list
-4 s in opinion|s in problem|s in set|s in that|s in to|s in wrong|s is no|s is often|s is over|s is own
-4 s is saf|s isnt in|s it as|s it them|s it then|s it undefin|s it zero|s its no|s its or|s just condition
-4 s larg it|s leav to|s left <shown>|s length zero|s let her|s let know|s let through|s lik the|s littl two
-4 s long the|s look that|s loop over|s mad think|s mak an|s many might|s many they|s many to|s may twic
-4 s me <shown>|s me how|s me it|s me what|s might so|s minut on|s mor the|s mor two|s mov the|s much your
-4 s nam squar|s noth the|s of fiv|s of hav|s of object|s of second|s of then|s of will|s off a|s on input
-4 s on long|s on six|s onc from|s one being|s one do|s one down|s only many|s or doubl|s order the|s out an
-4 s over few|s over str|s own would|s peopl them|s pick <said>|s plac each|s plu at|s point on|s right the
-4 s run by|s run onc|s run the|s run your|s say each|s second was|s send the|s seven nin|s six a|s six in
-4 s six of|s sketch <shown>|s slot the|s small of|s smallest you|s somebody the|s sort the|s sound your
-4 s spot you|s stay the|s step that|s still on|s stor each|s ten as|s ten to|s test start|s that belong
-4 s that both|s that clear|s that dont|s that happen|s that know|s that over|s that thing|s the couldnt
-4 s the moment|s the n|s the off|s the sampl|s the today|s the yourself|s their is|s ther hurry|s ther of
-4 s ther such|s ther two|s ther youd|s thing a|s thing of|s third <shown>|s thre expect|s thre it|s thre on
-4 s thre ten|s thre that|s through one|s throw of|s to fifty|s to length|s to run|s to which|s to whil
-4 s too in|s trac on|s try to|s twic your|s two do|s two each|s two from|s two in|s two on|s undefin the
-4 s walk with|s was on|s we on|s wer the|s what about|s what go|s what kept|s what program|s what thos
-4 s what wrot|s when first|s when ready|s whether left|s which can|s which tru|s whil <said>|s who wher
-4 s whos are|s whos is|s with all|s with length|s with new|s with two|s with word|s wont a|s word with
-4 s work first|s work for|s would chang|s would it|s would need|s would read|s would still|s x enumerat|s you a
-4 s you another|s you anyth|s you comfortabl|s you different|s you eight|s you or|s you their|s you until
-4 s you what|s youd first|s youll to|s your chang|s your choos|s your contain|s your goe|s your hav|s your her
-4 s your print|s your report|s yourself <shown>|sets up abba|sets up cod|sets up go|sets up review|sets up said
-4 sets up word|syntax discard|syntax import|syntax list|syntax rang|syntax sys|syntax unles|tells abba
-4 tells ago|tells answer|tells arraydequ|tells carry|tells com|tells entir|tells forth|tells gav|tells given
-4 tells goal|tells kind|tells languag|tells let|tells mustnt|tells phon|tells plan|tells screen|tells self
-4 tells slic|tells sort|tells stor|tells strip|tells stuck|tells twin|tells unit|tells unus|tells world
-4 tells youd|w admit|w arraydequ|w awkward|w const|w deny|w digit|w doing|w fast|w fix|w g|w grandparent
-4 w heappush|w held|w intrigu|w lid|w maintain|w option|w ord|w parad|w pressur|w provid|w query|w scribbl
-4 w seventeen|w silenc|w simplest|w sixty|w slot|w suggest|w system|w thr|w to|w train|w travel|w visibl
-4 w visitor
-3 acts advises sets up|advises back|advises better|advises clear|advises dry|advises find|advises lean
-3 advises length|advises longer|advises squar|asks assumption|asks caller|asks comparison|asks current
-3 asks differenc|asks expect|asks explain|asks feel|asks figur|asks gav|asks goe|asks join|asks mean
-3 asks moment|asks next|asks print|asks reach|asks right|asks sampl|asks settl|asks sort|asks statement
-3 asks swap|asks trac|asks trust|asks typ|asks view|b <said> chang|b <said> doesnt|b <said> i|b <said> isnt
-3 b <said> may|b <said> today|b <shown> afterward|b <shown> another|b <shown> bracket|b <shown> by
-3 b <shown> chang|b <shown> down|b <shown> floor|b <shown> held|b <shown> is|b <shown> stuck|b <shown> suggest
-3 b <shown> the|b <shown> with|b <shown> wont|b ^ although|b ^ back|b ^ both|b ^ c|b ^ follow|b ^ hash
-3 b ^ loud|b ^ odd|b ^ ready|b ^ repeat|b ^ rush|b ^ show|b ^ sign|b ^ somewher|b ^ squar|b ^ swap|b ^ taken
-3 b ^ thi|b ^ whod|b a certain|b a char|b a dot|b a dozen|b a friend|b a full|b a hidden|b a log|b a pictur
-3 b a question|b a sound|b a thought|b about halfway|b acros $|b all green|b all pass|b all thre
-3 b already <shown>|b among thos|b an element|b and $|b and answer|b and clear|b and so|b and they
-3 b answer with|b any $|b any <asked>|b any cod|b any languag|b any lin|b any you|b are alway|b are they
-3 b argu that|b as such|b assign to|b b equal|b bad <talk>|b be for|b be my|b be quiet|b be worth|b becaus of
-3 b befor i|b being <talk>|b best <odd>|b better <shown>|b bigger $|b body $|b both for|b bracket after
-3 b builtin <said>|b button $|b caller $|b cam in|b can com|b can your|b cant go|b cant speak|b cas <facts>
-3 b cas four|b cas with|b catch your|b choos a|b closer to|b cod do|b cod in|b cod now|b cod on|b cod point
-3 b colleagu $|b comfortab $|b comma between|b compar <facts>|b constant tim|b container <odd>|b copy of
-3 b could <facts>|b could a|b could try|b curiou about|b current <facts>|b delet <odd>|b didnt <shown>
-3 b differ from|b discard $|b do <facts>|b do at|b dog $|b dont <asked>|b dont forget|b doubl <odd>|b down and
-3 b draw two|b dvdf $|b each other|b each point|b each way|b embarras your|b enjoy <talk>|b enough <talk>
-3 b equal b|b error <facts>|b even be|b every test|b everyth after|b expect <shown>|b explain that|b explain to
-3 b eye $|b fail <asked>|b fast $|b favourit <shown>|b feel for|b feel stuck|b fin and|b fiv mor|b follow along
-3 b follow it|b for certain|b for som|b from every|b gav you|b given a|b go round|b goe <shown>|b had <odd>
-3 b happen <talk>|b has zero|b hav all|b her leg|b hold <said>|b hold a|b how <talk>|b i mean|b i still
-3 b identity ther|b if all|b ill let|b im curiou|b in one|b in plain|b indexerror $|b indexerror in
-3 b inner <shown>|b integer $|b interest in|b into <said>|b into a|b is as|b is long|b is now|b is work
-3 b isnt includ|b it are|b it feel|b it linear|b it only|b its nod|b its on|b its up|b keep a|b larger $
-3 b lean on|b leftmost <shown>|b len <shown>|b lie insid|b link to|b liv in|b loop <shown>|b lov <talk>
-3 b mak an|b mak of|b mak sur|b mak two|b mark $|b match with|b math dot|b may even|b me by|b me each
-3 b me whether|b meet you|b memory <talk>|b messag $|b method on|b might one|b might your|b minu fiv
-3 b miss from|b miss one|b most <shown>|b mov on|b my cousin|b nam in|b neighbour on|b next <facts>
-3 b nic <talk>|b no clu|b no tim|b no to|b nois $|b not how|b not yet|b occur twic|b of fifty|b of water
-3 b of which|b off if|b off to|b often do|b on <asked>|b on abba|b on all|b on duty|b one generation
-3 b one isnt|b one it|b one look|b one small|b or deny|b or fals|b or thre|b out all|b over your|b per <talk>
-3 b person <talk>|b play no|b play your|b pleasant <talk>|b point of|b pop <facts>|b prefer $|b pretend the
-3 b push $|b put that|b python rais|b rather <odd>|b read your|b ready when|b reason <talk>|b red on
-3 b return it|b row of|b run <asked>|b run for|b sam content|b sam moment|b sam two|b sampl <shown>
-3 b say whether|b second one|b seen a|b setrecursionlimit with|b settl on|b settl that|b short <asked>
-3 b short word|b should it|b silent $|b sinc each|b six <said>|b six pas|b sixty $|b slow is|b som other
-3 b someon <talk>|b spell it|b start afresh|b stat of|b statement with|b step $|b step for|b still hav
-3 b str <facts>|b stretch $|b stretch that|b subtract the|b suppos <talk>|b suppos a|b surpris you|b taken out
-3 b ten pas|b ten was|b test pass|b test say|b than $|b that been|b that bother|b that nam|b that one
-3 b that play|b the expression|b the gues|b the label|b the lot|b the nin|b the standard|b them <talk>
-3 b then <odd>|b then <shown>|b they cant|b theyr two|b thi way|b though <talk>|b thought is|b thre of
-3 b thre pair|b tim <shown>|b to $|b to anyon|b to explain|b to meet|b to stay|b to test|b to them|b touch for
-3 b trac $|b troubl at|b tru or|b try both|b twelv <talk>|b twelv minut|b twenty one|b two differ|b two should
-3 b up as|b up befor|b up most|b us <talk>|b use one|b usual <facts>|b usual way|b v $|b version one
-3 b voic <shown>|b vot $|b want two|b way <shown>|b we <asked>|b we stop|b we want|b wear a|b welcom back
-3 b what left|b what not|b what point|b what sort|b what speak|b what wer|b whenever two|b wher did
-3 b which that|b which way|b whil tru|b whos <said>|b whos <talk>|b why did|b why is|b will $|b will do
-3 b window is|b with each|b with many|b with n|b with thre|b within another|b without any|b word com
-3 b word pepper|b work <asked>|b work for|b work through|b worst <facts>|b would a|b would chang|b wrap up
-3 b written $|b yes or|b you argu|b you assign|b you fix|b you how|b you if|b you its|b you prefer
-3 b you report|b you settl|b you sit|b you understand|b youd go|b youd keep|b your favourit|b your go|b your is
-3 b your run|b your sentenc|b your step|b your very|b youv explain|b zero in|guess do|guess i|guess run
-3 guess tak|guess think|language new|language on|language put|leads count|leads help|leads minut|leads read
-3 leads variabl|leads wrong|nothing as|nothing full|nothing locat|nothing may|nothing over|nothing som
-3 nothing somewher|nothing speak|nothing taken|nothing talk|nothing up|nothing water|plan oh|plan say
-3 plan that names from|plan that names why|plan whoever|question be|question equal|question go|question half
-3 question lik|question loud|question suppos|remark over|remark ready|remark so|remark sorry
-3 remark that names on|remark that names requests|remark that names when|remark why|reports char|reports cousin
-3 reports drawer|reports drink|reports edg|reports floor|reports ignor|reports lay|reports length|reports light
-3 reports night|reports offic|reports purpos|reports red|reports refresh|reports regular|reports squar
-3 reports stat|reports tea|reports total|reports valueerror|reports written|reports wrot|requests allow
-3 requests best|requests bit|requests breath|requests cam|requests closer|requests easy|requests fail
-3 requests goe|requests head|requests opener|requests paper|requests prefer|requests remember|requests serv
-3 requests set|requests sur|requests treat|s <said> an|s <said> any|s <said> non|s <said> now|s <said> out
-3 s <said> see|s <said> squar|s <said> thre|s <said> well|s <said> zero|s <shown> breath|s <shown> didnt
-3 s <shown> els|s <shown> final|s <shown> full|s <shown> length|s <shown> loud|s <shown> miss|s <shown> no
-3 s <shown> nobody|s <shown> opener|s <shown> pas|s <shown> ran|s <shown> the|s <shown> thousand|s <shown> tim
-3 s <shown> word|s <shown> your|s ^ acros|s ^ although|s ^ assumption|s ^ cousin|s ^ deepcopy|s ^ enough
-3 s ^ field|s ^ finish|s ^ front|s ^ heappush|s ^ librarian|s ^ log|s ^ match|s ^ method|s ^ mix|s ^ peopl
-3 s ^ point|s ^ ready|s ^ recent|s ^ rush|s ^ sign|s ^ somewher|s ^ str|s ^ tochararray|s ^ under|s ^ went
-3 s ^ whod|s ^ worst|s ^ would|s a hav|s a into|s a on|s a spot|s about plan|s about you|s after of|s all hav
-3 s among <shown>|s an out|s an to|s and <shown>|s and about|s and els|s and it|s and next|s any for
-3 s anyth to|s anywher the|s are at|s are that|s assign it|s at bottom|s been at|s been littl|s befor typ
-3 s big are|s by nam|s by ther|s call <shown>|s cam one|s can them|s can without|s cant into|s carry <shown>
-3 s carry to|s cas <shown>|s choic you|s closer to|s comma equal|s comment that|s compar identity|s complain it
-3 s condition les|s could describ|s could read|s could writ|s crash an|s decid the|s depend the|s differ the
-3 s do and|s do look|s do that|s doe approach|s doe do|s doe grow|s doe loop|s dont a|s dont out|s dont that
-3 s each it|s each let|s each when|s equal comma|s every the|s explain me|s fill <shown>|s fiv a|s fiv minut
-3 s for caller|s for fiv|s for hundr|s for largest|s four and|s giv to|s go that|s got the|s group the
-3 s hav seen|s hav sip|s hav zero|s head the|s held <shown>|s help to|s hidden fail|s how mor|s how work
-3 s i heard|s i speak|s i we|s if doubl|s im that|s in condition|s in languag|s in map|s in one|s in order
-3 s in plan|s in standard|s in then|s in ther|s in view|s in youd|s index on|s into <shown>|s is after
-3 s is pair|s is so|s it by|s it cod|s it default|s it non|s its design|s its minu|s ive to|s just from|s k a
-3 s keep the|s last <shown>|s last minut|s lead ther|s leav choic|s length one|s let one|s locat <shown>
-3 s long that|s loud clear|s mak it|s mak sur|s mak that|s many it|s mark the|s me follow|s me now|s me on
-3 s miss your|s moment your|s nam <shown>|s nin a|s nin ten|s nin twelv|s no is|s no then|s not they|s not thi
-3 s noth all|s now <shown>|s of halv|s of loop|s of or|s of sentenc|s of statement|s of test|s often it
-3 s often your|s on in|s on sheet|s on short|s on word|s one each|s one left|s one twenty|s one twic|s or it
-3 s part your|s patienc the|s peopl whil|s pick and|s pick the|s pick you|s plan you|s problem the
-3 s problem you|s put a|s put nam|s rais valueerror|s read of|s read your|s ready you|s red <shown>
-3 s remov first|s rest the|s right to|s round it|s run a|s sam be|s say again|s say minut|s second of
-3 s should on|s show how|s show the|s sign the|s sit two|s spot a|s squar with|s statement <shown>
-3 s statement for|s still you|s stop ther|s swap <shown>|s sys <said>|s ten a|s test you|s that embarras
-3 s that ever|s that half|s that hav|s that if|s that input|s that may|s that mov|s that so|s that when
-3 s that youd|s the arent|s the around|s the cas|s the content|s the floor|s the follow|s the four|s the goe
-3 s the lead|s the mak|s the pepper|s the red|s the should|s the slot|s the spot|s the stand|s the twic
-3 s the typ|s the wasnt|s ther rush|s ther ten|s ther with|s they <said>|s to end|s to slic|s too cam
-3 s troubl all|s tru fals|s two mor|s two only|s unles giv|s use two|s version it|s very of|s wait you
-3 s want start|s was by|s was pleasur|s we in|s we stop|s we to|s wer and|s wer halfway|s what for|s what has
-3 s what mak|s what said|s what say|s what such|s what ther|s what they|s what try|s whatever between|s when it
-3 s when next|s when second|s wher it|s wher to|s which <said>|s which did|s which should|s which them|s who in
-3 s why <said>|s with entry|s with first|s with slic|s with valu|s with zero|s within <shown>|s word <shown>
-3 s would check|s would know|s would pick|s would trac|s wrot down|s you add|s you don|s you feel|s you four
-3 s you her|s you jump|s you mak|s you over|s you quadratic|s you run|s you such|s you sur|s you tick
-3 s you youv|s youd with|s your go|s your halfway|s your hold|s your just|s your mak|s your never|s your will
-3 s youv at|s youv out|s zero you|sets up chang|sets up error|sets up fail|sets up hour|sets up insid
-3 sets up instead|syntax go|syntax n|syntax squar|tells afterward|tells board|tells clas|tells climb|tells elif
-3 tells everyon|tells field|tells group|tells handy|tells head|tells insert|tells label|tells light|tells paper
-3 tells pond|tells positiv|tells put|tells revers|tells siz|tells somebody|tells tal|tells tochararray|w back
-3 w closer|w comb|w comfortab|w cousin|w deepcopy|w divid|w dozen|w drew|w dvdf|w embarras|w falsy|w fetch
-3 w field|w fiv|w ground|w hat|w indent|w insert|w involv|w kind|w might|w mistak|w offic|w ordinary
-3 w pepper|w positiv|w rear|w restart|w shelv|w shortest|w strik|w student|w sufficient|w surround|w then
-3 w timetabl|w uncut|w v|w whod|w wish
-2 advises fresh|advises further|advises handy|advises miss|advises sav|asks anyth|asks becom|asks believ
-2 asks call|asks choos|asks common|asks convinc|asks deep|asks fill|asks left|asks loud|asks mention
-2 asks middl|asks new|asks plan|asks rul|asks shortest|asks slip|asks small|asks solution|asks version
-2 asks want|b <said> begin|b <said> go|b <said> her|b <said> look|b <said> mean|b <said> sid|b <shown> any
-2 b <shown> arent|b <shown> carry|b <shown> eleven|b <shown> error|b <shown> her|b <shown> tally|b <shown> visit
-2 b ^ def|b ^ everyon|b ^ expect|b ^ judg|b ^ possib|b ^ sav|b ^ third|b ^ wonderful|b ^ yet|b a cas|b a day
-2 b a favourit|b a photo|b a thre|b a yes|b after hav|b and four|b and how|b and seven|b approach <shown>
-2 b are broken|b are compar|b as <facts>|b as thre|b at worst|b back one|b be sur|b be tru|b body of|b by any
-2 b by me|b byt $|b cam befor|b can serv|b car to|b cas wher|b chang <shown>|b clear to|b compar <shown>
-2 b constant <asked>|b cost in|b cost of|b could embarras|b deepcopy from|b def <shown>|b design <talk>|b did i
-2 b do a|b doe an|b doe with|b dot <shown>|b down <talk>|b drop what|b eleven second|b empty <talk>
-2 b empty squar|b ever <facts>|b except the|b expect to|b first four|b first with|b front and|b giv zero
-2 b go about|b got ther|b green and|b had one|b had written|b half <shown>|b half is|b hand <facts>|b happy to
-2 b has <facts>|b has the|b hear <facts>|b hidden test|b high and|b hold <facts>|b hold back|b how deep
-2 b idea at|b if somebody|b if your|b in her|b in ther|b in tim|b in whichever|b index zero|b input for
-2 b input you|b insid it|b is everyth|b is perfect|b is very|b it down|b it got|b its count|b its red
-2 b keyerror $|b know that|b know when|b label $|b least sur|b let paus|b let stop|b let that|b library $
-2 b lik a|b loud what|b lunch $|b mak it|b me at|b me your|b measur $|b moment at|b much <asked>|b must hav
-2 b new one|b next one|b nin <shown>|b non <facts>|b not wait|b of integer|b of peopl|b of when|b okay with
-2 b one after|b one goe|b one plac|b or <odd>|b or to|b or zero|b out so|b over and|b over until|b own $
-2 b pair may|b paper $|b paus for|b pick for|b program doe|b python <said>|b ran $|b rear $|b record $
-2 b remov it|b repeat <asked>|b repeat the|b revers <shown>|b run <talk>|b say <odd>|b say a|b say out
-2 b see youv|b select from|b seven pas|b shift them|b sit <facts>|b sit <said>|b sit comfortab|b six out
-2 b six with|b smallest input|b so many|b so on|b som <facts>|b somewher $|b speak for|b stand at
-2 b statement say|b still <odd>|b sur $|b sys <talk>|b sys modul|b tak <said>|b test thi|b that do|b that hold
-2 b that is|b that last|b that lean|b that they|b that variabl|b the better|b the body|b the condition
-2 b the dict|b the eight|b the ground|b the pag|b the pivot|b the sys|b they stand|b thing youd|b thing your
-2 b though the|b throw half|b till <talk>|b tim the|b to count|b to eight|b to show|b to stop|b to twenty
-2 b to your|b trac them|b tru for|b two wher|b underscor <said>|b up the|b up when|b valu $|b walk <asked>
-2 b walk <odd>|b want back|b we <facts>|b we mov|b we start|b welcom <facts>|b wer allow|b wer expect|b what an
-2 b what gav|b what happen|b what might|b what was|b when can|b which doesnt|b who doesnt|b why doe|b why your
-2 b with someth|b without <shown>|b wont be|b worth nin|b wrap around|b writ new|b you draw|b you enjoy
-2 b you mov|b you nervou|b you rely|b your thought|b youv gon|b zero <said>|language add|language each
-2 language you|leads comfortab|leads finish|leads front|leads need|leads tomorrow|leads troubl|leads valu
-2 leads voic|nothing call|nothing eighteen|nothing expect|nothing p|nothing second|nothing should|nothing their
-2 nothing then|nothing third|plan can|plan onc|plan tak|plan tell|plan that names is|question why|remark are
-2 remark cas|remark exact|remark ha|remark that names at|remark that names ill|remark use|remark welcom
-2 remark who|reports catch|reports const|reports discard|reports eighty|reports fac|reports harm|reports honest
-2 reports keyerror|reports newcomer|reports paus|reports program|reports reason|reports slot|reports whoever
-2 reports wish|reports yield|requests car|requests cas|requests enough|requests far|requests hello|requests loop
-2 requests memory|requests rest|requests step|s <said> add|s <said> fals|s <said> hashabl|s <said> integer
-2 s <said> other|s <said> start|s <said> then|s <shown> boolean|s <shown> dot|s <shown> found|s <shown> includ
-2 s <shown> part|s <shown> several|s <shown> sound|s ^ aloud|s ^ angl|s ^ behind|s ^ comprehension|s ^ decid
-2 s ^ deep|s ^ expression|s ^ full|s ^ judg|s ^ linkedhashmap|s ^ memory|s ^ possib|s ^ search|s ^ valu
-2 s ^ yield|s ^ your|s a are|s a do|s a hold|s a sentenc|s after thre|s all tim|s all wer|s an list|s an str
-2 s and test|s and was|s are sit|s around <said>|s array <said>|s be from|s be its|s been the|s bet a
-2 s by each|s cam the|s can explain|s can think|s can walk|s check a|s choos <said>|s cod after|s cod to
-2 s comparison you|s convinc that|s cost the|s could your|s couldnt the|s deepcopy the|s did mak|s do expect
-2 s do feel|s do thre|s do trust|s do your|s doe chang|s doe program|s either may|s empty bracket|s every pass
-2 s everyth up|s fail is|s fewer than|s find how|s first one|s first wher|s for cod|s for just|s for plac
-2 s for position|s four pas|s from index|s from most|s from point|s from that|s from the|s got minut|s hand a
-2 s happen your|s hasnt <shown>|s hav common|s hav favourit|s hav your|s head you|s hear think|s i back
-2 s i mind|s idea you|s if <shown>|s if rather|s im in|s in cas|s in dot|s in fail|s in lin|s in result
-2 s in test|s input <shown>|s input which|s into by|s is again|s is from|s is mak|s is someth|s it paper
-2 s it rais|s it whil|s its a|s itself well|s know siz|s last again|s let fiv|s let in|s lin that
-2 s lost <shown>|s mak the|s many doe|s many is|s may any|s me in|s me plan|s me two|s method with
-2 s moment which|s mor about|s mor that|s much is|s nam thre|s need be|s neighbour to|s never for
-2 s newcomer the|s no you|s of thousand|s on cod|s on with|s onc a|s one as|s one fiv|s one giv|s one had
-2 s or dot|s out far|s own for|s paus a|s plan the|s put the|s rang the|s rather how|s remov <said>
-2 s result <shown>|s say last|s say loud|s see it|s shall mov|s short of|s should two|s show twic|s sinc last
-2 s sit any|s six that|s small and|s small you|s spread <said>|s still me|s test fail|s that befor|s that do
-2 s that green|s that read|s that spend|s that tim|s the becom|s the doubl|s the expensiv|s the to|s them its
-2 s ther built|s thirty in|s through on|s through word|s tim that|s to after|s two them|s under <shown>
-2 s until chang|s visit a|s voic through|s we that|s wer on|s what chang|s what largest|s what need
-2 s what result|s what smallest|s what your|s when one|s when the|s wher go|s which chang|s which mak
-2 s with hundr|s with minu|s with pair|s with plain|s with plan|s with plu|s worst you|s would car|s would giv
-2 s would nasty|s would of|s would test|s would use|s would writ|s you comfortab|s you everyth|s you if
-2 s you next|s you tak|s you twic|s your com|s your gav|s your then|s youv in|sets up condition|sets up went
-2 syntax null|tells appl|tells buy|tells comma|tells convert|tells depend|tells edg|tells halfway|tells int64
-2 tells interest|tells job|tells judg|tells path|tells spac|tells worth|w abl|w ahead|w any|w appl|w balanc
-2 w banana|w boy|w chapter|w clerk|w click|w climb|w collect|w complet|w complexity|w confident|w day|w dry
-2 w easy|w factor|w fin|w gentl|w gut|w ignor|w instanc|w int|w int64|w jar|w keyword|w larger|w manag
-2 w market|w messy|w negat|w obvious|w onward|w ought|w pivot|w pres|w pric|w quit|w renam|w rest
-2 w reviewer|w rol|w scan|w setrecursionlimit|w shown|w shut|w situation|w spill|w turn|w uncl|w unfinish
-2 w unsur|w variabl|w wasnt|w wear|w yield
-1 w achiev|w cam|w card|w conclud|w dear|w dig|w div|w dominat|w dunder|w edg|w edit|w flag|w glas|w go
-1 w guarant|w heavy|w honest|w intend|w lie|w longer|w mum|w nastiest|w ninety|w object|w panic|w quarter
-1 w rejoin|w responsibl|w sceptic|w sceptical|w ship|w somewher|w stag|w star|w tall|w taught|w throw|w titl
-1 w tricky|w volum|w w|w widen
0 w advanc|w breadcrumb|w crawl|w croupier|w dancer|w explanation|w favourit|w fenc|w ferry|w fly|w goal
0 w gro|w inner|w laid|w length|w lif|w luck|w lunch|w modulo|w notic|w operation|w plank|w pond|w problem
0 w prompt|w quadrillion|w rack|w reckon|w runner|w secretary|w short|w sister|w sixth|w skin|w slowest|w st
0 w stick|w stranger|w stroll|w text|w tout|w unclear|w valid|w worst|w wrot
1 w app|w assum|w attendant|w ball|w blot|w cheap|w clip|w closest|w compt|w cup|w differenz|w discover
1 w fancy|w far|w fifth|w freq|w frequenc|w func|w k|w larg|w log|w lying|w monk|w observation
1 w ordereddict|w outward|w partner|w plant|w popleft|w pui|w pupil|w rightmost|w shelf|w specific|w standard
1 w successful|w tab|w thought|w timelin|w timestamp|w unclip|w uppermost|w watch|w weekend|w whatll
2 advises directory|advises generation|advises high|advises hold|advises new|advises ordinary|advises sid
2 advises sit|advises strok|advises trad|advises u|advises wip|asks keep|asks minu|asks mov|asks went
2 b <said> array|b <said> know|b <shown> already|b <shown> below|b <shown> enter|b <shown> ever|b <shown> fals
2 b <shown> they|b ^ cod|b ^ explor|b ^ import|b ^ itd|b ^ o|b ^ ordena|b ^ pil|b ^ tri|b ^ typ|b a <facts>
2 b a directory|b a hol|b a length|b a minu|b a notebook|b a quarter|b a walk|b about twenty|b act it
2 b addition per|b ahead $|b all and|b already pass|b and reinsert|b and stretch|b and walk|b and wip
2 b append to|b as <shown>|b at <facts>|b away at|b away the|b be had|b be put|b be too|b best one|b both $
2 b browser <hinted>|b browser <talk>|b browser keep|b check if|b closer <hinted>|b closer com|b closer tak
2 b colleagu <talk>|b colon and|b colour in|b con el|b could call|b counter <talk>|b counter of|b creep <talk>
2 b cuenta <odd>|b current <odd>|b de hachag|b de tamano|b depth down|b did <talk>|b didnt $|b different <talk>
2 b doe <facts>|b dont work|b dot <said>|b dot most|b dot pop|b dot sort|b doubl <hinted>|b drop <shown>
2 b duplicat with|b earlier <telling>|b earlier twin|b el ultimo|b end up|b enough if|b entry in
2 b equal <telling>|b equality $|b ever <hinted>|b ever <odd>|b everyth up|b fifty fiv|b first <telling>
2 b first as|b for <shown>|b for ten|b four letter|b frequency <odd>|b frequency tabl|b from small|b full $
2 b full <hinted>|b full <telling>|b full sort|b generation is|b glu <asked>|b handl one|b hav gon|b if two
2 b in other|b index of|b indic <shown>|b inicio <odd>|b inicio y|b ist immer|b it and|b it liv|b it spread
2 b its entry|b its second|b its twin|b just <asked>|b just how|b keep only|b key error|b last two|b led to
2 b length $|b letter <shown>|b letter of|b lie $|b lie between|b lin per|b littl <unknown>|b mak that
2 b mark <shown>|b might <hinted>|b monticulo <odd>|b monticulo de|b mor <hinted>|b mov <shown>|b mov along
2 b neat <talk>|b neighbour alon|b newest <facts>|b next tim|b nod <odd>|b of arrival|b of count|b one past
2 b one ring|b one under|b only at|b opener <facts>|b opener <talk>|b or no|b otherwis <asked>|b out at
2 b out mor|b out one|b pair <shown>|b partner is|b pila $|b plat in|b pop <hinted>|b pop item|b por <odd>
2 b position <facts>|b position and|b position minu|b put its|b put their|b quickselect on|b recent opener
2 b recurrenc $|b recursiv <talk>|b remember <odd>|b replac the|b road $|b round in|b round of|b sam end
2 b second of|b serv the|b set at|b she just|b she only|b shed <talk>|b shift <talk>|b sho $|b sid of
2 b sign in|b singl pas|b sixteen $|b small <odd>|b sort <odd>|b sort with|b stack for|b stack is|b step is
2 b still <unknown>|b tabl <odd>|b tabl de|b tabl that|b tail <shown>|b tail catch|b tamano <shown>|b test on
2 b that may|b that remember|b that slid|b that step|b that when|b that youv|b the <unknown>|b the bos
2 b the classic|b the colour|b the dictionary|b the fil|b the halfway|b the insid|b the larger|b the nearest
2 b the plat|b the slip|b the world|b them all|b ther <said>|b they wer|b theyr lin|b thing up|b thos are
2 b through <facts>|b through four|b to follow|b to pull|b to throw|b to typ|b too <facts>|b twin and
2 b two <asked>|b two cas|b un conjunto|b un monticulo|b una pila|b una ventana|b und nim|b une tabl
2 b up <asked>|b up <hinted>|b up just|b usa un|b visit into|b wait in|b walk <talk>|b walk along|b want <talk>
2 b went <talk>|b what remain|b what went|b wher everyon|b wher one|b whoever is|b why its|b with $|b with plu
2 b with wher|b worry you|b wrong thing|b x is|b y un|b you comput|b you handl|b you recognis|b you used
2 b you went|b your <odd>|b your current|b your record|b your recursiv|guess noth|leads middl|n <talk> 2
2 nothing afterward|nothing nod|nothing ordena|nothing scan|nothing stair|nothing stor|nothing today
2 question all|remark that names im|remark that names ther|reports chain|reports clock|reports coupl
2 reports distanc|reports evict|reports full|reports pila|reports put|reports shut|reports simpl|reports thank
2 reports visit|requests group|requests rabbit|s <said> after|s <said> back|s <shown> arent|s <shown> arrival
2 s <shown> cod|s <shown> cost|s <shown> hous|s <shown> newest|s <shown> previou|s ^ becom|s ^ dict|s ^ end
2 s ^ everywher|s ^ explor|s ^ going|s ^ hold|s ^ kind|s ^ leftmost|s ^ mad|s ^ newcomer|s ^ onc|s ^ ordena
2 s ^ tru|s a pas|s a show|s a straight|s about of|s act out|s alway on|s and both|s and bottom|s and down
2 s and plac|s answer you|s at not|s bottom is|s bring to|s by many|s by singl|s can all|s closer opener
2 s collect their|s con ultimo|s could go|s count for|s count lin|s count that|s de <shown>|s dictionary <shown>
2 s do ordinary|s don <shown>|s dot common|s duplicat a|s each leav|s equal dot|s extra at|s few <shown>
2 s first them|s for by|s for hash|s from map|s from to|s full is|s generation as|s goe one|s going by
2 s got to|s hand depth|s has plac|s hav remember|s hav try|s head ahead|s hold up|s how are|s i let|s if call
2 s if ever|s if never|s if too|s imagin the|s in dict|s in solution|s is plu|s is program|s is short|s is sum
2 s is up|s it ind|s it of|s it well|s its on|s just each|s last her|s lead to|s leav ther|s let find
2 s lin with|s link a|s monticulo tamano|s most opener|s my kept|s negativ <shown>|s never to|s new array
2 s new in|s newcomer <shown>|s next a|s next lie|s of a|s of between|s of their|s of wait|s on a|s on is
2 s onc com|s one tak|s opener a|s or <shown>|s out a|s plu for|s quickselect the|s rais a|s reach second
2 s remember one|s right <shown>|s right your|s round circl|s run each|s second is|s see its|s set what
2 s she hav|s she out|s should it|s sid the|s sink the|s slip <shown>|s start after|s start h|s still <said>
2 s still ther|s str the|s tabl hachag|s tabl what|s tail up|s that keep|s that linear|s that open|s the book
2 s the bound|s the catch|s the creep|s the group|s the mark|s the method|s the mov|s the shift|s the simp
2 s the tally|s the wait|s their <shown>|s them all|s theyr up|s thi you|s thos count|s though <shown>
2 s thought you|s tim on|s to nod|s to rear|s trac <shown>|s two can|s un y|s une de|s usa monticulo
2 s usa pila|s usa ventana|s visit that|s wait lin|s was first|s what got|s whether been|s which how|s whil a
2 s whil in|s will the|s window the|s with lin|s with stack|s with that|s x in|s y conjunto|s y el|s you shift
2 s you sort|s you trad|s you wher|s youd the|s your check|s your off|s youv into|s youv pass|s youv them
2 s youv your|sets up ask|sets up below|sets up middl|sets up older|sets up point|sets up serv|sets up work
2 syntax assign|syntax declar|tells array|tells colour|tells company|tells conjunto|tells count|tells crack
2 tells favourit|tells hachag|tells hi|tells join|tells led|tells leftmost|tells monticulo|tells order
2 tells quadratic|tells quick|tells remov|tells sail|tells somewher|tells strik|tells tamano|tells til
2 tells tri|tells ultimo|tells undo|tells union|tells ventana|tells warteschlang|w <shown>|w adapt|w arrival
2 w blow|w bos|w bump|w cell|w chaine|w chalk|w child|w combination|w conjunto|w content|w counterpart|w das
2 w dat|w def|w dir|w directory|w doe|w equality|w fami|w freez|w ful|w fullest|w guarda|w hachag|w hed
2 w him|w hit|w jeder|w letra|w memo|w merk|w monticulo|w natural|w nearest|w night|w notebook|w numero
2 w par|w pila|w podium|w quick|w removal|w return|w special|w subarray|w tamano|w third|w ultimo|w ventana
2 w victim|w world|w worterbuch
3 advises acros|advises append|advises bigger|advises bring|advises candidat|advises dict|advises discard
3 advises drawer|advises eras|advises fall|advises fin|advises kid|advises link|advises newest|advises opener
3 advises pag|advises pivot|advises proper|advises recursiv|advises row|advises search|advises separat
3 advises sheet|advises simp|advises sink|advises sur|advises top|advises treat|advises upward|asks cas
3 asks count|asks dictionary|asks final|asks led|asks met|asks total|b <said> alon|b <said> both|b <said> fall
3 b <said> yourself|b <shown> ahead|b <shown> arriv|b <shown> beneath|b <shown> call|b <shown> halv
3 b <shown> jump|b <shown> pil|b <shown> right|b <shown> shift|b ^ b|b ^ behind|b ^ breath|b ^ cuenta|b ^ empty
3 b ^ got|b ^ group|b ^ hey|b ^ hmm|b ^ hunt|b ^ l|b ^ littl|b ^ lo|b ^ nim|b ^ no|b ^ ordereddict
3 b ^ question|b ^ quickselect|b ^ rais|b ^ recherch|b ^ red|b ^ russian|b ^ stack|b ^ tick|b ^ together
3 b ^ welch|b a bus|b a card|b a check|b a conga|b a dry|b a duplicat|b a les|b a maz|b a mountain|b a new
3 b a priority|b a register|b a well|b acros <talk>|b acros instead|b add it|b add their|b after sort
3 b again with|b already <asked>|b alway tak|b an awful|b and alway|b and be|b and insert|b and leav|b and link
3 b and s|b and tak|b answer as|b answer for|b append <odd>|b append <talk>|b are still|b avec <odd>|b avec un
3 b awful <talk>|b awful lot|b be an|b been <asked>|b begin a|b bei <odd>|b besid each|b better <hinted>
3 b big word|b bigger than|b break you|b build a|b by <asked>|b by it|b by then|b by yourself|b cach on
3 b cada <odd>|b call <talk>|b call the|b can drop|b can occur|b can step|b card out|b chain in|b chaqu <odd>
3 b chaqu fermant|b cloakroom $|b clos $|b closer <facts>|b closer has|b clu $|b cold $|b com first
3 b compar all|b conga <facts>|b conga lin|b could it|b couldnt the|b counter and|b deux <odd>|b deux precedent
3 b dichotomiqu $|b disguis $|b divid and|b do as|b doblement <odd>|b doblement enlazada|b dont car|b down <odd>
3 b drawer for|b du <unknown>|b each tal|b each unvisit|b earlier <hinted>|b einer <odd>|b either <odd>
3 b either <talk>|b el inicio|b els $|b els <hinted>|b empil les|b enlazada $|b enough $|b entir <shown>
3 b equal when|b est trie|b ever $|b ever <talk>|b ever mov|b every <unknown>|b fall off|b fenster <odd>
3 b fenster mit|b few <hinted>|b first <unknown>|b fix the|b follow when|b for another|b for just|b for someth
3 b for that|b for what|b forever $|b four is|b frequency <shown>|b from both|b from wher|b gav zero|b grow on
3 b h and|b half an|b half each|b halv <shown>|b hand at|b has <hinted>|b hash tabl|b he <shown>|b he was
3 b he went|b head creep|b her <hinted>|b hey $|b hi $|b highest <telling>|b hmm $|b hold $|b how a|b how the
3 b im <shown>|b in <said>|b in disguis|b in hand|b in his|b in round|b in six|b in ten|b into plac|b is exact
3 b is from|b is n|b is noth|b is slow|b is sort|b is tidy|b isnt <facts>|b isnt <hinted>|b it doesnt
3 b it neednt|b it solv|b its how|b its left|b its n|b its right|b just <hinted>|b just look|b keep <shown>
3 b kept <odd>|b key <talk>|b kick out|b last person|b last seen|b leav <asked>|b leav you|b les ouvrant
3 b lin thre|b lista <odd>|b lista doblement|b littl book|b littl one|b loan $|b log <shown>|b long one
3 b lookup by|b loop <facts>|b loop for|b low <odd>|b mak <facts>|b many <said>|b map <facts>|b memory for
3 b mid <n>|b minimum <hinted>|b minimum <shown>|b minimum <telling>|b minimum window|b mit einer|b mit zwei
3 b mm <talk>|b mm hm|b mor work|b most a|b mov <asked>|b mov as|b mov two|b much <facts>|b mustnt <shown>
3 b my <hinted>|b n <asked>|b n <facts>|b n log|b n minu|b nearest one|b need <talk>|b need for|b needles $
3 b never <telling>|b never append|b never hold|b new <odd>|b new start|b newest one|b nin with|b not befor
3 b not hav|b not just|b not visit|b of length|b of thirteen|b on in|b onc too|b onc your|b one behind
3 b one drawer|b one right|b one until|b one you|b only <odd>|b ordena <odd>|b ordena por|b ordereddict has
3 b ordinary <telling>|b otherwis <telling>|b out when|b over <talk>|b parent $|b pas is|b person i|b piec is
3 b plac <facts>|b plain <talk>|b plu <shown>|b plu <talk>|b plu the|b precedent $|b precis $|b prev $
3 b prev <hinted>|b priority <telling>|b priority queu|b problem in|b put every|b quell <unknown>|b rail $
3 b read out|b recent has|b recherch <odd>|b recherch dichotomiqu|b recognis the|b record the|b remov <shown>
3 b rest can|b round <odd>|b round again|b round bracket|b run <facts>|b run <shown>|b sail on|b sam <said>
3 b sam <telling>|b seat the|b second <odd>|b see the|b separat $|b should hav|b show one|b shut the
3 b simpler if|b sink it|b sit ther|b so its|b so you|b somewher in|b sort <asked>|b sort <hinted>|b split it
3 b start <odd>|b start goe|b start is|b step <talk>|b step one|b stop one|b sweep <facts>|b tabl from
3 b taken together|b tal <odd>|b tal sheet|b test <asked>|b test that|b than for|b that arent|b that both
3 b that can|b that first|b that hav|b that if|b that to|b thatll <shown>|b the bakery|b the bin|b the candidat
3 b the even|b the fifty|b the follow|b the fullest|b the rang|b the slow|b the str|b the worst|b them <asked>
3 b them at|b them would|b then its|b ther anyth|b theyr <facts>|b thing on|b thos wait|b through <hinted>
3 b tim $|b to <odd>|b to plac|b to restart|b to shut|b to speak|b to use|b to which|b too often|b trie $
3 b try one|b turn each|b two equal|b under that|b underneath $|b une <odd>|b until they|b until you
3 b up behind|b up without|b upward $|b valu for|b visit <hinted>|b visit set|b wait befor|b want <facts>
3 b want for|b was on|b was out|b was the|b wasteful $|b way is|b way you|b weakest of|b welch <odd>
3 b welch halft|b wer last|b wer wait|b what <said>|b what about|b what kind|b when low|b when my|b when no
3 b who <telling>|b who oldest|b why <odd>|b will never|b with squar|b within that|b without <asked>|b word that
3 b wouldnt <shown>|b wouldnt a|b you be|b you can|b you end|b you rather|b you shouldnt|b youll <asked>
3 b your answer|b your new|b your pil|b youv already|b youv comput|b zeigern $|b zero <facts>|b zero as
3 b zwei <odd>|b zwei zeigern|guess can|guess giv|language that|leads cam|leads consider|leads expect
3 leads moment|leads window|n <talk> 3|nothing a|nothing append|nothing doesnt|nothing group|nothing hunt
3 nothing l|nothing left|nothing lo|nothing nim|nothing quickselect|nothing rais|nothing recherch|nothing red
3 nothing repeat|nothing shift|nothing split|nothing stack|nothing swallow|nothing think|nothing tick
3 nothing welch|question whatever|question youll|remark that names why|reports allow|reports array|reports bakery
3 reports bisection|reports chang|reports closer|reports collection|reports dichotomiqu|reports downward
3 reports draw|reports everywher|reports fin|reports forward|reports happy|reports hey|reports higher
3 reports invent|reports k|reports key|reports l|reports leg|reports oldest|reports priority|reports recherch
3 reports recognis|reports road|reports sid|reports subtract|reports tabl|reports today|reports una|reports usa
3 reports winner|requests <facts>|requests caterpillar|requests count|requests different|requests end
3 requests fast|requests finish|requests halfway|requests middl|requests nobody|requests pair|requests pond
3 requests rippl|requests sav|requests stack|s <said> built|s <said> how|s <said> let|s <said> minu
3 s <shown> against|s <shown> alway|s <shown> anywher|s <shown> common|s <shown> dictionary|s <shown> ever
3 s <shown> follow|s <shown> map|s <shown> met|s <shown> order|s <shown> pil|s <shown> plenty|s <shown> put
3 s <shown> rang|s <shown> restart|s <shown> shrink|s ^ array|s ^ avec|s ^ built|s ^ cuenta|s ^ dichotomiqu
3 s ^ die|s ^ doll|s ^ dummy|s ^ empil|s ^ evict|s ^ found|s ^ four|s ^ generation|s ^ group|s ^ halft
3 s ^ hey|s ^ hmm|s ^ instead|s ^ jump|s ^ m|s ^ mit|s ^ modify|s ^ nim|s ^ o|s ^ odd|s ^ paint
3 s ^ quickselect|s ^ recherch|s ^ register|s ^ run|s ^ sail|s ^ swap|s ^ tick|s ^ took|s ^ twin|s ^ union
3 s ^ until|s ^ welch|s ^ window|s a call|s a queu|s a road|s a sheet|s a the|s about for|s about one
3 s along the|s also to|s an <shown>|s an lot|s and fail|s and over|s and them|s and then|s are befor|s as a
3 s at a|s at fresh|s at if|s at middl|s at tail|s at top|s at you|s away of|s befor over|s befor said
3 s behind <shown>|s below the|s bigger the|s binary with|s break a|s break the|s bring the|s bucket by|s by at
3 s by last|s by left|s call a|s cam to|s cant it|s count zero|s d <shown>|s decid half|s dictionary do
3 s doe a|s draw the|s each after|s each count|s each follow|s each halv|s each stand|s ear lat|s earlier and
3 s empil ouvrant|s equal you|s every to|s every with|s far the|s fenster zwei|s find by|s find pivot
3 s finger each|s finger the|s first on|s flood from|s for last|s for possibl|s for rest|s for smallest
3 s from last|s front a|s fullest first|s go from|s go it|s good <shown>|s grow shrink|s half can|s half hour
3 s hav throw|s havent to|s higher <shown>|s how tim|s hunt the|s i giv|s if gav|s if has|s if hold|s if left
3 s if was|s in even|s in out|s in own|s in step|s in third|s index you|s insid long|s insid other|s is is
3 s is log|s is plain|s is seen|s is your|s it do|s it even|s it first|s it mor|s it thi|s its <shown>
3 s its big|s its log|s its paint|s its thousand|s just up|s keep half|s key a|s lay card|s lead the
3 s left the|s letter and|s librarian a|s lie insid|s lin by|s lista enlazada|s many in|s mark <shown>
3 s mark you|s maximum the|s me four|s method it|s minu in|s mit zeigern|s most has|s most hundr|s mov by
3 s must the|s n <shown>|s nam your|s neither ever|s never back|s new <shown>|s newest <shown>|s nin one
3 s no between|s no that|s not one|s not yet|s of each|s of figur|s of half|s of neighbour|s of pair
3 s of stretch|s of ther|s of u|s of when|s of wher|s often you|s on just|s on thre|s on what|s onc often
3 s one add|s one along|s one are|s one front|s one on|s one question|s only mov|s or when|s ordinary <shown>
3 s otherwis it|s out you|s out your|s peopl for|s pil be|s point to|s pop <shown>|s pop the|s previou next
3 s push opener|s put <said>|s question a|s recent to|s recursion a|s return your|s say your|s search each
3 s search what|s short insid|s shut outer|s simpler you|s singl a|s so a|s som on|s sort frequency|s sort of
3 s split <shown>|s start a|s start as|s stop for|s stor <said>|s stor <shown>|s swap two|s than middl
3 s than of|s than other|s that a|s that at|s that back|s that later|s that row|s that that|s that yourself
3 s the began|s the don|s the exist|s the from|s the straight|s the thi|s their in|s them a|s them and
3 s them from|s them your|s ther you|s they and|s they last|s thi in|s thing you|s thing your|s think a
3 s through <shown>|s through by|s throw whol|s to power|s to with|s top <shown>|s touch to|s two a|s two her
3 s two over|s two sid|s two thre|s un de|s und bei|s up than|s use it|s use maximum|s variabl a|s wait a
3 s walk and|s want be|s want know|s was seen|s wer to|s what comput|s what look|s what miss|s what seen
3 s what writ|s when compar|s when of|s when put|s when wer|s wher can|s wher first|s wher wer|s whether list
3 s whether met|s which of|s which was|s who <shown>|s whol away|s whos <shown>|s will a|s with cod
3 s with colon|s with nearest|s with next|s with plac|s with queu|s without your|s would enough|s you <said>
3 s you car|s you idea|s you in|s you neither|s you repeat|s you see|s you shut|s youd better|s youd for
3 s youll a|s your again|s your do|s your hand|sets up check|sets up giv|sets up gon|sets up hold
3 sets up length|sets up rang|sets up set|sets up youd|syntax after|syntax insid|syntax return|syntax run
3 tells add|tells avec|tells bin|tells bos|tells busca|tells compara|tells cuenta|tells def|tells depil
3 tells disjoint|tells doblement|tells einen|tells enlazada|tells equal|tells fenster|tells fermant|tells glanc
3 tells glu|tells ground|tells handl|tells help|tells hit|tells hunt|tells idea|tells inicio|tells labell
3 tells letter|tells lista|tells modify|tells night|tells plain|tells precedent|tells quell|tells rais
3 tells register|tells room|tells settl|tells shut|tells surround|tells thrown|tells trie|tells wall|tells wav
3 tells welch|tells year|tells zeigern|tells zwei|w awful|w batch|w believ|w busca|w character|w colleagu
3 w compara|w conga|w cuenta|w depil|w dichotomiqu|w disguis|w disjoint|w doblement|w drawn|w drift|w driv
3 w empil|w empty|w enlazada|w entir|w except|w fenster|w fermant|w find|w firm|w forever|w four|w gap
3 w guess|w handy|w hey|w hmm|w inicio|w kitchen|w leap|w level|w lista|w mean|w mountain|w mustnt
3 w needles|w non|w ouvrant|w perfect|w precedent|w priority|w puzzl|w quell|w question|w rail|w recherch
3 w remainder|w sail|w teacher|w thread|w top|w trie|w underneath|w upward|w was|w wasteful|w water|w wed
3 w welch|w with|w zeigern|w zigzag
4 advises answer|advises around|advises besid|advises best|advises cut|advises forward|advises know|advises lie
4 advises loan|advises mark|advises order|advises pass|advises pointer|advises recursion|advises replac
4 advises run|advises slid|advises stack|advises straight|advises toward|advises tri|advises twin|asks drop
4 asks entir|asks find|asks oldest|asks result|asks see|asks stop|b <said> from|b <shown> anew|b <shown> anyth
4 b <shown> began|b <shown> closer|b <shown> drop|b <shown> equal|b <shown> fin|b <shown> guess|b <shown> lot
4 b <shown> r|b <shown> shorter|b <shown> someon|b <shown> wait|b <shown> want|b <shown> whenever|b <shown> x
4 b ^ anyth|b ^ binar|b ^ breadth|b ^ call|b ^ cest|b ^ combin|b ^ copy|b ^ divid|b ^ ein|b ^ either
4 b ^ flood|b ^ itll|b ^ length|b ^ newest|b ^ open|b ^ overkill|b ^ previou|b ^ provid|b ^ pur|b ^ recurs
4 b ^ replac|b ^ thes|b ^ to|b ^ treat|b ^ wrong|b ^ zahl|b a binary|b a chaqu|b a colon|b a coupl
4 b a frequency|b a link|b a pond|b a seven|b a stack|b a ston|b a sweep|b a train|b abov the|b agr $|b all $
4 b already has|b an <shown>|b an <telling>|b an order|b and goe|b and open|b are don|b are wait|b as position
4 b as youd|b at every|b at them|b away half|b be <hinted>|b befor any|b best $|b between the|b between your
4 b bigger of|b binar such|b bottom one|b brac $|b break at|b break on|b by <hinted>|b by sid|b call sort
4 b cam from|b can forget|b can halv|b can show|b can ther|b candidat <asked>|b carry a|b cest <odd>|b choos $
4 b closer with|b cod it|b cod that|b com twic|b common <talk>|b compar as|b component in|b constant if
4 b could <shown>|b could hav|b cross <odd>|b cross pair|b cut the|b d $|b data dot|b de <unknown>
4 b dead <hinted>|b deep $|b des <odd>|b des <unknown>|b des deux|b diccionario <odd>|b dictionary with
4 b do when|b doesnt <said>|b dont let|b doppelt <odd>|b doppelt verkettet|b dot data|b dot mov|b doubl <talk>
4 b draw a|b dummy <hinted>|b dummy <telling>|b each <unknown>|b each opener|b each titl|b earlier <shown>
4 b ein <unknown>|b ein doppelt|b el <unknown>|b end and|b entry $|b entry <talk>|b entry is|b equal the
4 b equal ther|b eras it|b every <shown>|b evict from|b extend <odd>|b fall out|b fall to|b far simpler
4 b field $|b figur out|b finish the|b first a|b first and|b fiv <facts>|b for eight|b for either|b for ever
4 b from which|b further down|b glu <hinted>|b goe <facts>|b going $|b going <asked>|b going down|b good <asked>
4 b grow <talk>|b halft <odd>|b halv it|b halv the|b hand down|b hang on|b hard <facts>|b hav enough|b he <odd>
4 b head <odd>|b heard of|b heart of|b helper $|b how much|b i and|b i know|b i may|b imagin <talk>
4 b imagin peopl|b immer <odd>|b into two|b is too|b isnt going|b ist $|b it break|b it find|b it isnt
4 b it last|b it one|b it out|b it twic|b itll <shown>|b its index|b its smallest|b its tail|b keep the
4 b key by|b knew $|b labell with|b last <telling>|b last lin|b latest <odd>|b least zero|b length befor
4 b les <odd>|b les <unknown>|b littl tabl|b look befor|b look thing|b lookup that|b los <unknown>|b low les
4 b map <talk>|b map for|b map with|b meal $|b meet a|b mis $|b money $|b most <asked>|b most onc
4 b mov <hinted>|b mov back|b mov to|b much memory|b my aunt|b my friend|b neednt $|b never <shown>|b new year
4 b newcomer $|b newest first|b next <odd>|b next is|b no earlier|b no good|b no longer|b nobody <shown>
4 b of <shown>|b of its|b of lin|b of neighbour|b of siz|b often would|b on as|b on at|b on find|b onc if
4 b onc youv|b one insid|b one quick|b one shorter|b one step|b one whos|b only mov|b opener <hinted>
4 b opener on|b opener to|b or <hinted>|b or open|b order <hinted>|b order <telling>|b order dictionary
4 b ordinary <shown>|b pay $|b peopl <shown>|b peopl who|b pil on|b plac after|b plac wher|b plain $|b pond $
4 b r c|b read off|b recorr <odd>|b reinsert a|b remov from|b repeat until|b right <asked>|b right befor
4 b right below|b round <talk>|b s and|b sam question|b search for|b search from|b second <asked>|b second a
4 b second half|b see which|b several <hinted>|b several tim|b she <asked>|b she had|b should <odd>|b shrink $
4 b sid by|b silenc $|b sinc ther|b six are|b six lin|b small to|b smallest $|b smallest on|b snak <shown>
4 b so <asked>|b solv the|b solv thi|b someth you|b special <shown>|b ston in|b str to|b strok besid
4 b suppos each|b swap thos|b tabl with|b tail <talk>|b than <hinted>|b than it|b that also|b that alway
4 b that cam|b that check|b that far|b that figur|b that half|b that mean|b that stop|b that too|b that was
4 b the car|b the dearest|b the drop|b the frequency|b the heart|b the hint|b the lower|b the rul|b the shift
4 b the tally|b the topmost|b the usual|b their <talk>|b their kid|b them and|b ther <facts>|b they differ
4 b thi <asked>|b thi <unknown>|b thi generation|b thi morn|b thousand deep|b thre counter|b through in|b tick $
4 b tim if|b to on|b to search|b to start|b touch $|b toward each|b try that|b tupl $|b twist $|b two $
4 b two border|b two smaller|b unhook it|b until nobody|b until ther|b up <odd>|b up twic|b use two
4 b verkettet <shown>|b visit <odd>|b wait are|b want someth|b was <facts>|b watch out|b way in|b wer in
4 b whenever ther|b wher thi|b wher youv|b wherea <talk>|b which half|b whil <telling>|b who <asked>|b who has
4 b whoever <hinted>|b why the|b will be|b with such|b within $|b word <talk>|b word <telling>|b would <shown>
4 b would i|b writ <odd>|b you arriv|b you split|b your thre|b youv <telling>|b zero and
4 guess about the language though|guess advises|guess correct|guess too|language giv|leads key|leads lie
4 leads say|leads somebody|leads twin|leads worst|n <shown> 1|nothing another|nothing begin|nothing binar
4 nothing breadth|nothing cest|nothing combin|nothing each|nothing ein|nothing flood|nothing map|nothing most
4 nothing newest|nothing popitem|nothing previou|nothing queu|nothing replac|nothing sam|nothing sink
4 nothing twenty|nothing zahl|plan by|plan doe|plan that names tak|question use|remark letter
4 remark that names in|remark that names with|remark theyr|reports <facts>|reports arriv|reports aunt
4 reports behind|reports bet|reports binar|reports brac|reports candidat|reports classic|reports doll
4 reports ear|reports evaluat|reports fast|reports fil|reports glad|reports gon|reports hi|reports lunch
4 reports opener|reports overkill|reports robber|reports russian|reports spill|reports themselv|reports tool
4 reports troubl|reports used|requests bound|requests find|requests front|requests length|requests partner
4 requests read|requests spend|requests till|requests u|s <said> later|s <said> youv|s <shown> and
4 s <shown> append|s <shown> beyond|s <shown> deep|s <shown> enough|s <shown> giv|s <shown> group|s <shown> grow
4 s <shown> havent|s <shown> lin|s <shown> link|s <shown> mark|s <shown> meal|s <shown> most|s <shown> possibl
4 s <shown> pull|s <shown> slid|s ^ again|s ^ aunt|s ^ between|s ^ binar|s ^ bisect|s ^ cada|s ^ cest
4 s ^ chaqu|s ^ comma|s ^ differ|s ^ discard|s ^ einfach|s ^ en|s ^ fin|s ^ flood|s ^ hit|s ^ hunt|s ^ itll
4 s ^ min|s ^ overkill|s ^ provid|s ^ pur|s ^ queu|s ^ recurs|s ^ replac|s ^ sentenc|s ^ singl|s ^ textbook
4 s ^ tri|s ^ whatever|s ^ wher|s ^ woman|s ^ zahl|s a besid|s a even|s a leav|s a old|s a search|s a stack
4 s abl <shown>|s add up|s after twin|s all rest|s all the|s alway of|s an dictionary|s an into|s and by
4 s and mov|s and together|s and would|s append the|s are <shown>|s as on|s as pas|s at bakery|s at door
4 s at onc|s at point|s at step|s b a|s back one|s be one|s beat weakest|s befor and|s befor round|s can see
4 s can up|s carry depth|s check ther|s check your|s compar middl|s component a|s could say|s counter <shown>
4 s cut <shown>|s data mov|s delet <said>|s dont up|s doppelt <shown>|s dot to|s each could|s ein verkettet
4 s entir befor|s equal of|s equal when|s ever at|s every had|s expect to|s for complement|s four in|s four it
4 s four two|s frequency you|s from it|s from ston|s good ther|s hand to|s handl <shown>|s hash for
4 s hav consider|s heap siz|s if kept|s if still|s in end|s in from|s in graph|s in of|s in pond|s index an
4 s into dictionary|s is becaus|s is but|s is minu|s is textbook|s is than|s is twic|s is work|s isnt alway
4 s isnt of|s it about|s it four|s it together|s its from|s itself <shown>|s join the|s keep opener
4 s kept littl|s know oldest|s last each|s lin each|s link both|s link the|s longer two|s low or|s many led
4 s many wait|s match closer|s me that|s meet <shown>|s min with|s minut <shown>|s moment <shown>|s most ever
4 s most method|s mov <shown>|s mov to|s n two|s neighbour <shown>|s neighbour all|s next in|s no may
4 s nobody the|s not at|s of doe|s of paint|s of they|s off each|s off last|s often one|s on u|s on way
4 s onc it|s one f|s one follow|s one must|s one round|s one ten|s or ther|s order which|s other is|s other on
4 s ought be|s peek the|s plat the|s put two|s put with|s r <n>|s remov <shown>|s rest a|s rid the|s row the
4 s sam from|s second you|s see <said>|s see that|s self data|s self mov|s separat of|s set a|s seven two
4 s sid sid|s sit <shown>|s smallest <shown>|s solv with|s sort it|s sort with|s spill on|s ston a
4 s structur <shown>|s subtract <shown>|s swap for|s sweep the|s than les|s than neighbour|s that miss
4 s that the|s that very|s that want|s that wrong|s the do|s the hang|s the idea|s the lot|s the pass
4 s the sequenc|s the twin|s their at|s they to|s thi dynamic|s thousand for|s thre six|s thre two|s tim a
4 s to afresh|s to behind|s to front|s to often|s to sid|s to twin|s to who|s together its|s toward other
4 s two as|s two nin|s unvisit <shown>|s up two|s use queu|s variabl one|s wait the|s what compar|s what each
4 s what find|s what hold|s what that|s when are|s when arriv|s when too|s whenever <shown>|s wher stop
4 s wher that|s which on|s will as|s with depth|s with hand|s with letter|s with lookup|s with middl
4 s with previou|s without the|s work the|s would if|s would to|s would very|s writ <shown>|s you an
4 s you append|s you halv|s you just|s you not|s you seven|s you yes|s your first|s your should|s your stop
4 s your without|sets up end|sets up row|syntax befor|syntax set|syntax which|tells afresh|tells began
4 tells binary|tells bring|tells card|tells catch|tells cest|tells creep|tells deux|tells dfs|tells divid
4 tells doppelt|tells drop|tells folk|tells form|tells funny|tells guard|tells heard|tells init
4 tells interviewer|tells lady|tells lo|tells lower|tells occur|tells ordena|tells overwrit|tells piec
4 tells plat|tells previou|tells provid|tells quickselect|tells ready|tells recorr|tells reinsert|tells result
4 tells shed|tells sortiert|tells sum|tells taken|tells train|tells unvisit|tells verkettet|tells window
4 tells wip|tells woman|w aunt|w avec|w bakery|w becom|w best|w binar|w cest|w clas|w combin|w compar
4 w dearest|w deux|w doppelt|w einen|w exponential|w funny|w glu|w guy|w higher|w into|w lady|w largest
4 w meal|w minimum|w neater|w nowher|w obey|w ordena|w popularity|w recorr|w rippl|w school|w she|w sho
4 w slap|w sortiert|w sting|w ston|w topmost|w twist|w unmark|w verkettet|w villag|w woman|w zwei
5 advises anyon|advises beat|advises default|advises dictionary|advises earlier|advises entry|advises everyth
5 advises fil|advises finish|advises fit|advises fix|advises gues|advises hunt|advises innermost|advises loop
5 advises map|advises open|advises past|advises queu|advises saw|advises tim|advises valu|advises vanish
5 advises weakest|advises x|asks big|asks happen|asks search|asks smallest|b <shown> at|b <shown> climb
5 b <shown> compar|b <shown> earlier|b <shown> field|b <shown> forty|b <shown> further|b <shown> los
5 b <shown> minu|b <shown> reach|b <shown> reachabl|b <shown> without|b <shown> written|b ^ best|b ^ count
5 b ^ discard|b ^ fill|b ^ fix|b ^ however|b ^ mm|b ^ pass|b ^ past|b ^ precis|b ^ recursion|b ^ sink
5 b ^ slid|b ^ stand|b ^ tal|b ^ tiefensuch|b ^ unhook|b ^ youv|b a as|b a caterpillar|b a glanc|b a librarian
5 b a step|b a strok|b about <asked>|b again and|b already knew|b an election|b an extra|b an h|b an s
5 b and begin|b and forget|b and forth|b and read|b and right|b and simpl|b and throw|b another candidat
5 b array is|b as often|b as wer|b at <unknown>|b at most|b aus $|b away from|b beat it|b beat the
5 b been <unknown>|b befor <shown>|b befor and|b befor nin|b beneath it|b big $|b bin $|b binary <odd>
5 b binary search|b bucket in|b by add|b by already|b by n|b c <facts>|b c as|b cada <unknown>|b call <asked>
5 b can she|b candidat <hinted>|b chain of|b clash $|b clos it|b colour $|b comma b|b complet and|b complet it
5 b condition <shown>|b count <odd>|b count one|b depth as|b der <odd>|b dictionary and|b dictionary from
5 b dictionary would|b die <unknown>|b differenc to|b do <odd>|b drop each|b each <telling>|b einfach <odd>
5 b either a|b election $|b en <odd>|b end with|b entry at|b evaluat <facts>|b evaluat revers|b ever look
5 b everyth fall|b extend $|b far <hinted>|b fetch a|b fibonacci <hinted>|b fibonacci <shown>|b fibonacci <talk>
5 b fibonacci sequenc|b first tim|b first word|b for $|b four <talk>|b four neighbour|b from an|b from that
5 b fruit into|b giv thre|b glanc $|b go wrong|b goe in|b good <odd>|b got <odd>|b group from|b grow slower
5 b hand and|b hand each|b has at|b has gon|b hashtabell <odd>|b hashtabell und|b hav <asked>|b hav put
5 b hav read|b he <hinted>|b he had|b hear it|b how will|b how youd|b hurt $|b i believ|b if $|b imagin you
5 b in circl|b in different|b in from|b in good|b in last|b in sequenc|b in which|b index by|b initial are
5 b into <telling>|b into basket|b is dynamic|b is instant|b is les|b is someth|b is tru|b it befor|b it goe
5 b it sit|b it stood|b it wouldnt|b itd <talk>|b its <talk>|b jedem <unknown>|b k as|b keep that|b kind of
5 b later $|b leav <hinted>|b left and|b lin the|b loop is|b luck $|b middl one|b might not|b mind <talk>
5 b minu start|b mov <facts>|b my lip|b n <odd>|b n <shown>|b need a|b neednt be|b neighbour and
5 b newcomer <shown>|b next in|b nim <odd>|b not <shown>|b of all|b of an|b of how|b of paint|b old <odd>
5 b one extra|b one further|b one short|b one to|b one up|b only add|b open when|b opposit $|b pair of
5 b path in|b play that|b polish <talk>|b polish notation|b popitem last|b predecessor $|b previou <shown>
5 b profundidad <odd>|b push <asked>|b puzzl $|b queu for|b r comma|b rang of|b reachabl from|b read <shown>
5 b remember wher|b return $|b return not|b return whether|b revers <talk>|b revers polish|b row <asked>|b s as
5 b said <shown>|b sam idea|b say about|b second <talk>|b second result|b see <asked>|b see cross
5 b seen <hinted>|b she was|b shortest <talk>|b shortest path|b should giv|b should the|b simpl <talk>
5 b sink the|b so if|b sock $|b som <hinted>|b someon <asked>|b someth $|b someth that|b sort <facts>
5 b sort the|b spend <facts>|b spend <hinted>|b spend memory|b spill <odd>|b spill ink|b stack and|b start plu
5 b step down|b still open|b stretch on|b t as|b tallest tower|b ten to|b than one|b that again|b that answer
5 b that join|b that know|b that onc|b that pop|b that stretch|b that wrong|b the answer|b the biggest
5 b the bottom|b the design|b the fellow|b the not|b the plu|b their <telling>|b their <unknown>|b their last
5 b ther at|b ther for|b ther isnt|b ther someth|b thing $|b third <facts>|b thirty is|b thre letter
5 b thre with|b throw <hinted>|b to from|b to hold|b to nod|b to right|b to thos|b to wait|b told me
5 b touch <shown>|b tower $|b trust the|b turn the|b two answer|b two count|b two on|b two plac|b two step
5 b two together|b un dictionnair|b und ein|b unles the|b up from|b up one|b very thing|b walk the|b was seen
5 b water <odd>|b what com|b when theyr|b wher <facts>|b which every|b why do|b with eight|b wonderful $
5 b word is|b work as|b you <telling>|b you alway|b you drop|b you finish|b you play|b you sur|b you visit
5 b you wip|b youd not|b youd use|b your don|b your list|b your only|b your pair|b your paper|b youv met
5 b zahl <odd>|guess alway|guess hold|guess oh|leads depth|leads simpler|n <shown> 2|nothing best|nothing high
5 nothing join|nothing know|nothing peopl|nothing pictur|nothing recursion|nothing slid|nothing stand
5 nothing tal|nothing tiefensuch|nothing try|nothing youll|plan how|plan ive|plan that names by
5 plan that names it|plan that names mark|plan thre|plan what|question as|question hav|question look|remark from
5 remark squar|remark step|remark that names mak|remark writ|remark youv|reports backward|reports believ
5 reports check|reports circl|reports correct|reports direct|reports eat|reports found|reports head
5 reports height|reports land|reports lip|reports luck|reports mm|reports partner|reports promis
5 reports question|reports sock|reports sort|reports talk|reports tick|reports wonderful|requests clos
5 requests day|requests downward|requests hold|requests insid|requests met|requests peopl|requests remain
5 requests revers|requests tidy|s <said> just|s <said> no|s <shown> below|s <shown> hav|s <shown> leap
5 s <shown> lie|s <shown> occur|s <shown> open|s <shown> short|s <shown> than|s <shown> vanish|s ^ acces
5 s ^ believ|s ^ better|s ^ colleagu|s ^ common|s ^ comparison|s ^ der|s ^ eras|s ^ handl|s ^ heap|s ^ however
5 s ^ insid|s ^ link|s ^ lip|s ^ loop|s ^ mm|s ^ must|s ^ n|s ^ previou|s ^ puzzl|s ^ saw|s ^ short|s ^ solv
5 s ^ stack|s ^ than|s ^ tiefensuch|s ^ une|s ^ unhook|s ^ von|s ^ wav|s ^ wonderful|s a could|s a so
5 s a twic|s a with|s add last|s add two|s after final|s again the|s an at|s an field|s and don|s and fiv
5 s and stretch|s as <shown>|s as in|s as other|s as should|s as the|s as with|s at front|s at glanc|s at is
5 s attach it|s back forth|s be again|s be befor|s be next|s be use|s be you|s becaus the|s befor <said>
5 s befor <shown>|s behind earlier|s both ever|s bring down|s bucket a|s button your|s by all|s by tal|s c in
5 s can in|s can one|s cant on|s climb a|s clos the|s closer <shown>|s common <shown>|s couldnt put|s count a
5 s counter most|s depth <shown>|s differenc the|s don one|s each goe|s each one|s ein und|s element the
5 s evaluat polish|s evict the|s extend with|s first at|s first be|s first serv|s for r|s for tallest|s for u
5 s from back|s fruit basket|s got of|s grow than|s grow the|s hand the|s hang to|s has beat|s hav hold
5 s hear a|s high mid|s i put|s if already|s if minu|s if will|s in every|s in when|s ink a|s insid loop
5 s into other|s is any|s is fre|s is next|s isnt only|s isnt ther|s it last|s it later|s it slower|s its by
5 s its count|s its too|s its two|s just a|s just at|s just in|s k in|s last it|s last never|s last the
5 s les equal|s let finger|s let start|s lie the|s lin <shown>|s lin a|s look you|s look your|s loop a
5 s low at|s mad the|s mak one|s many that|s minimum <shown>|s mor one|s most is|s mov border|s n one|s n with
5 s neighbour hand|s nic you|s not many|s of first|s of hundr|s of minu|s of one|s of word|s of world|s on far
5 s on to|s one below|s one last|s one lower|s one short|s only a|s out it|s over one|s paint in|s pair and
5 s pair it|s plac a|s put better|s return at|s revers notation|s search <shown>|s second has|s see far
5 s seven one|s she <shown>|s she don|s shortest in|s should you|s sinc cant|s sink <shown>|s slower that
5 s solv <shown>|s sort mor|s start new|s still be|s t in|s tak newest|s than at|s that first|s that off
5 s that tal|s the abov|s the along|s the besid|s the box|s the down|s the first|s the list|s the most
5 s the on|s the path|s the reach|s the ther|s the trick|s the wer|s the word|s the youv|s they up|s thing do
5 s thought a|s tick off|s tick the|s to four|s to through|s two n|s two six|s up an|s usual is|s want hear
5 s we a|s what own|s with but|s with dot|s with doub|s with memory|s with tabl|s would ever|s would one
5 s wrong round|s you knew|s you let|s you solv|s you touch|s youd one|s youll <shown>|sets up doubl
5 sets up later|syntax ask|syntax compar|syntax though|tells beat|tells bei|tells book|tells closer
5 tells component|tells cup|tells der|tells dictionnair|tells doub|tells einer|tells einfach|tells eras
5 tells forward|tells highest|tells librarian|tells nim|tells por|tells profundidad|tells read|tells recursiv
5 tells reih|tells remember|tells shelv|tells sink|tells soon|tells straight|tells theyll|tells thought
5 tells titl|tells traversal|tells unhook|tells usa|tells volum|w anyon|w at|w bei|w biggest|w car|w chas
5 w classic|w continu|w deeper|w der|w differenc|w dummy|w einer|w einfach|w everywher|w expand|w final
5 w fruit|w furthest|w glanc|w hav|w heart|w hi|w hol|w its|w lip|w minesweeper|w mis|w mm|w nail
5 w notation|w offnend|w oldest|w otherwis|w polish|w por|w predecessor|w profundidad|w quickselect|w reachabl
5 w reih|w roll|w shed|w sound|w squeez|w street|w trad|w whom|w win|w wonderful|w writ
6 advises begin|advises box|advises clos|advises easier|advises edg|advises evict|advises flood|advises floor
6 advises itll|advises latest|advises lead|advises low|advises max|advises pencil|advises piec|advises pil
6 advises return|advises smallest|advises whoever|advises work|asks depth|asks fit|asks kind|asks knew
6 asks need|asks somewher|asks surviv|asks tak|b <said> cost|b <said> goe|b <said> insid|b <shown> and
6 b <shown> cant|b <shown> finish|b <shown> fit|b <shown> for|b <shown> might|b <shown> open|b <shown> throughout
6 b <shown> walk|b ^ bucket|b ^ catch|b ^ chain|b ^ comput|b ^ guard|b ^ handl|b ^ instead|b ^ may|b ^ though
6 b ^ turn|b ^ usa|b ^ wip|b a browser|b a draw|b a flood|b a man|b a parameter|b a plu|b a smaller|b a tre
6 b a version|b after <talk>|b after an|b along and|b along it|b an <facts>|b an if|b and another|b and drop
6 b and grandparent|b and includ|b and itll|b and look|b and shrink|b and sweep|b and thirty|b and to
6 b and wher|b append <shown>|b append an|b are in|b arrang them|b as your|b at sign|b b comma|b be lying
6 b be mad|b befor <hinted>|b befor add|b beiden <unknown>|b below and|b best <asked>|b bound $|b box from
6 b brauchst <odd>|b by halv|b by insertion|b by tal|b by wher|b c <n>|b cam last|b can bring|b can reach
6 b cant hav|b chain is|b check <talk>|b check a|b clean $|b com out|b comma a|b compar at|b con <odd>
6 b con <unknown>|b count how|b count of|b cros off|b cros out|b cut off|b dan <odd>|b de <odd>|b die beiden
6 b distanc $|b do for|b doe near|b don with|b dont <unknown>|b dot <telling>|b down to|b draw on|b drop half
6 b drop that|b dynamic <hinted>|b each <asked>|b easier if|b end in|b equal <asked>|b everyon who
6 b everyth <odd>|b extra <hinted>|b fail on|b feel $|b finish with|b fit $|b follow that|b frequency $
6 b fresh <talk>|b from two|b gav one|b go <facts>|b go <odd>|b go ther|b goal $|b grandparent <talk>|b handl a
6 b hard to|b has a|b hav your|b he <talk>|b her you|b high <asked>|b high <shown>|b his <shown>|b hit $
6 b i equal|b if every|b if ive|b in <telling>|b in <unknown>|b in our|b in two|b initial $|b ink on|b insid a
6 b is <talk>|b is finish|b ist <odd>|b it fall|b its lik|b keep two|b klammer <unknown>|b know <talk>
6 b last <facts>|b last fals|b last pair|b lay on|b lean to|b left is|b leg <odd>|b leg jed|b let each
6 b let one|b let your|b lif be|b lik the|b lin $|b lin that|b link in|b list with|b littl <odd>|b look <odd>
6 b look it|b lost your|b maz $|b memory on|b middl <talk>|b might <asked>|b mit <odd>|b mor $|b most peopl
6 b mov $|b must match|b near all|b neighbour <odd>|b new <asked>|b nobody <asked>|b not of|b occur mor
6 b of earlier|b of i|b of itself|b off each|b often they|b on its|b one can|b one finger|b one walk|b one who
6 b only thing|b out what|b parent and|b pop without|b possibl <odd>|b possibl partner|b proper <shown>
6 b que <unknown>|b reason $|b result <facts>|b result <hinted>|b run <hinted>|b sam mov|b sav you|b say if
6 b say you|b see that|b see you|b serv first|b shar a|b she hav|b shouldnt you|b show up|b sinc a|b sinc its
6 b singl or|b small <talk>|b so <hinted>|b someth to|b sort on|b spoil your|b stand on|b step out|b still good
6 b still on|b straight <talk>|b straight to|b tail $|b tak <shown>|b taken from|b tallest <odd>|b that <odd>
6 b that hang|b that must|b that wait|b the day|b the doubl|b the high|b the leftmost|b the piec|b the street
6 b the upper|b them $|b ther <hinted>|b ther alway|b ther are|b ther or|b theyr <hinted>|b theyr <talk>
6 b thing are|b though <shown>|b through onc|b throw the|b tick it|b til $|b till the|b to <hinted>|b to match
6 b to n|b to notic|b to tak|b together <shown>|b try <talk>|b two lower|b two marker|b two of|b two shorter
6 b two would|b una <odd>|b usa una|b use les|b very end|b visit the|b walk from|b want is|b was don
6 b what youd|b whil <asked>|b window with|b with append|b with h|b with just|b without search|b would work
6 b wouldnt bother|b wouldnt lif|b wrong <asked>|b wrong one|b y $|b yesterday <hinted>|b you may|b you sav
6 b your fil|b your key|b your one|b your start|b your still|guess a|guess put|leads add|leads tak
6 nothing bucket|nothing climb|nothing comput|nothing every|nothing handl|nothing hash|nothing instead
6 nothing its|nothing low|nothing neighbour|nothing ninety|nothing okay|nothing provid|nothing push|nothing und
6 nothing usa|nothing wip|reports afternoon|reports append|reports browser|reports colour|reports crack
6 reports cross|reports except|reports guess|reports hous|reports keep|reports known|reports lookup|reports maz
6 reports newest|reports object|reports paint|reports peopl|reports previou|reports recent|reports record
6 reports ring|reports shap|reports sink|reports sweep|reports tak|reports theyr|reports touch|reports traversal
6 reports weakest|requests card|requests long|requests see|requests stretch|requests use|s <said> first
6 s <shown> along|s <shown> by|s <shown> circl|s <shown> constant|s <shown> first|s <shown> goe|s <shown> halv
6 s <shown> hop|s <shown> how|s <shown> insert|s <shown> match|s <shown> only|s <shown> smaller|s <shown> spread
6 s <shown> strok|s <shown> then|s <shown> ther|s ^ a|s ^ accordion|s ^ backward|s ^ becaus|s ^ bfs
6 s ^ brauchst|s ^ comput|s ^ d|s ^ doub|s ^ drop|s ^ du|s ^ figur|s ^ guard|s ^ halv|s ^ help|s ^ la
6 s ^ largest|s ^ least|s ^ lif|s ^ longer|s ^ lookup|s ^ moment|s ^ now|s ^ order|s ^ pretty|s ^ read
6 s ^ shar|s ^ sink|s ^ stroll|s ^ usa|s ^ wherever|s ^ wip|s ^ zero|s a known|s a look|s after its
6 s after sort|s against <said>|s ahead the|s all <said>|s already the|s an argument|s and at|s and first
6 s and minu|s and that|s are they|s as and|s as as|s as go|s as parameter|s at right|s at second|s b b
6 s be larg|s be only|s be up|s befor any|s befor look|s begin an|s beiden ergebniss|s bracket <shown>
6 s by till|s by would|s can everyth|s can of|s can off|s chain entry|s could tak|s count many|s current in
6 s def of|s dictionary the|s did see|s doesnt <shown>|s each enter|s each from|s entry a|s entry its
6 s even the|s fifteen <shown>|s fix <shown>|s for was|s for who|s from top|s got and|s has doubl|s has match
6 s has smallest|s hav every|s he <shown>|s her can|s i bother|s i stop|s if non|s imagin a|s in go|s in tabl
6 s in wall|s instead the|s is how|s is most|s isnt <shown>|s it <said>|s it her|s it up|s it wher|s its after
6 s its one|s its without|s its youd|s jed klammer|s kept the|s kind <shown>|s know its|s later <shown>
6 s lean the|s least of|s left befor|s left right|s left to|s link it|s list append|s many wer|s max itself
6 s may <shown>|s mor it|s near of|s nin twenty|s no one|s not its|s not to|s number <shown>|s of left
6 s of problem|s on left|s on paper|s onc sort|s one alway|s one and|s one if|s one matter|s one partner
6 s one thos|s opener are|s or another|s out its|s out one|s out that|s parent grandparent|s part you|s pil the
6 s plac you|s reach a|s remember the|s rest it|s return the|s run that|s s in|s should <shown>|s smallest by
6 s sort by|s start each|s that been|s that its|s that textbook|s thatll you|s the answer|s the each|s the job
6 s the know|s the les|s the whos|s them each|s then its|s ther doubl|s they for|s theyr <shown>|s thing want
6 s thos together|s though may|s thre thre|s til two|s tim reach|s to abl|s to includ|s to over|s to upward
6 s top the|s touch on|s try <shown>|s twelv <shown>|s two all|s two befor|s up answer|s up when|s variabl you
6 s visit <shown>|s when com|s whether two|s whil is|s who ther|s why it|s would up|s you carry|s your in
6 sets up <asked>|sets up count|sets up fall|sets up lin|syntax each|syntax it|syntax of|tells beiden
6 tells belong|tells brauchst|tells circl|tells colleagu|tells comput|tells crash|tells dan|tells dequ
6 tells dynamic|tells ergebniss|tells flag|tells fram|tells halft|tells hol|tells hom|tells immer|tells jed
6 tells klammer|tells leg|tells minut|tells mit|tells namesak|tells proper|tells que|tells small|tells snak
6 tells sock|tells stack|tells step|tells street|tells tallest|tells techniqu|tells whichever|tells zahl|w ate
6 w basket|w beat|w beiden|w bet|w bin|w bisect|w brauchst|w breath|w chat|w dan|w distinct|w ergebniss
6 w fact|w found|w goe|w halft|w jed|w klammer|w led|w leftmost|w lit|w maz|w mit|w namesak|w nic|w nim
6 w opener|w pattern|w pigeonhol|w plat|w pour|w proces|w que|w reason|w second|w see|w sixteen|w sleep
6 w throughout|w tiny|w unhook|w upper|w zahl
7 acts reports sets up|advises direction|advises inner|advises leftmost|advises letter|advises lift|advises pack
7 advises percent|advises question|advises rid|advises sleep|asks below|asks carry|asks cod|asks look
7 asks paper|asks quick|b <shown> complet|b <shown> count|b <shown> entry|b <shown> go|b <shown> mean
7 b <shown> n|b <shown> neighbour|b <shown> past|b <shown> remember|b <shown> second|b <shown> way|b <shown> whil
7 b <shown> whos|b ^ between|b ^ build|b ^ cold|b ^ depth|b ^ ding|b ^ great|b ^ hard|b ^ his|b ^ mak|b ^ nop
7 b ^ queu|b ^ serv|b ^ und|b ^ writ|b a bucket|b a constant|b a mov|b a search|b a strip|b a structur
7 b a tiny|b add $|b after <odd>|b after another|b after ten|b again <talk>|b along with|b already in
7 b also <hinted>|b alway in|b an equal|b an old|b an ordinary|b and only|b and that|b anyth that|b append and
7 b are too|b as youv|b at onc|b at plac|b at thi|b back after|b be don|b be linear|b be of|b be right
7 b becom the|b befor anyth|b befor she|b beforehand $|b begin at|b bet on|b box for|b bucket <hinted>
7 b bucket <talk>|b bucket <telling>|b bucket of|b bucket sort|b build the|b by frequency|b can still
7 b candidat said|b chaqu <unknown>|b check your|b colleagu of|b compar $|b comparison $|b count <shown>
7 b d <odd>|b data structur|b die <odd>|b ding $|b ding <odd>|b ding ding|b doe what|b doesnt matter
7 b down until|b each closer|b each visit|b eight is|b ein hashtabell|b ein warteschlang|b either stretch
7 b election <talk>|b empty the|b empty them|b entir $|b equal <talk>|b equal one|b every new|b exact as
7 b fail becaus|b fail cas|b fall into|b finish <shown>|b finish for|b first in|b fre of|b from left|b giv fiv
7 b go with|b great $|b gues a|b had <talk>|b halv are|b halv would|b hand over|b has <unknown>|b hav don
7 b helper <talk>|b how <shown>|b i doubt|b i minu|b ill <asked>|b ill <shown>|b in revers|b in seen
7 b index <odd>|b instant whether|b is about|b is linear|b is mor|b is read|b is simp|b is sur|b is why
7 b isnt that|b it after|b it another|b it by|b it cam|b it finish|b it slid|b it slow|b it turn|b its an
7 b its first|b its that|b itself and|b join <talk>|b join hand|b join them|b keep your|b key and|b know it
7 b la <unknown>|b landfeld <odd>|b landfeld aus|b last entry|b last week|b lead to|b level $|b lin should
7 b littl <telling>|b logarithmic tim|b low <asked>|b low <hinted>|b low <shown>|b many step|b me <talk>
7 b min <telling>|b min heap|b miss <asked>|b mor plac|b must <odd>|b my pick|b neednt <hinted>|b neednt <shown>
7 b neighbour <shown>|b neither <said>|b never <odd>|b nop $|b not by|b not if|b noth els|b of card|b of iter
7 b of the|b of you|b on from|b onc in|b one again|b one into|b only <facts>|b only hav|b opener $|b or in
7 b or the|b over in|b pas the|b pass the|b percent of|b pick <talk>|b pil by|b plu <odd>|b precis what
7 b pretty much|b prev and|b push the|b put all|b quiet $|b recent $|b recent <odd>|b remember how
7 b remember which|b remov on|b rest of|b say <facts>|b serv you|b she doe|b shut $|b sibl $|b sid $
7 b sinc <asked>|b six <facts>|b solution <hinted>|b split the|b stand <asked>|b start at|b stick $
7 b straight away|b strict $|b strok and|b such <said>|b sum of|b sur to|b sweep from|b tal for|b that fit
7 b the book|b the interviewer|b the opposit|b the rarest|b the tallest|b their answer|b thi cod|b thi is
7 b thing <asked>|b through them|b tiefensuch <odd>|b tiefensuch von|b till you|b tim and|b to thirty|b to turn
7 b too <hinted>|b two at|b two structur|b typ it|b und <unknown>|b undisturb $|b upward and|b use <odd>
7 b usual <talk>|b very last|b von <odd>|b von jedem|b wait when|b walk <shown>|b want a|b was miss
7 b way <talk>|b way and|b way it|b week <talk>|b wer a|b when it|b wher that|b whether your|b which of
7 b whoever <shown>|b will to|b with constant|b with only|b within the|b without walk|b would <telling>
7 b would that|b y <unknown>|b you began|b you consider|b you count|b you linear|b you overwrit|b you pay
7 b you speak|b your gut|b your helper|b your will|guess cold|guess ding|guess spot|leads next|leads tabl
7 n <talk> 4|nothing chang|nothing cros|nothing depth|nothing extend|nothing f|nothing his|nothing honest
7 nothing mark|nothing merg|nothing nest|nothing serv|nothing shouldnt|nothing wherea|plan an|plan isnt
7 plan ten|plan that names with|plan thos|plan when|question let|question right|remark that
7 remark that names advises|remark that names right|reports begin|reports bisect|reports caterpillar|reports clas
7 reports clos|reports comparison|reports cur|reports ding|reports extra|reports favourit|reports fly
7 reports grandparent|reports hash|reports hint|reports hold|reports includ|reports itd|reports lat|reports let
7 reports liv|reports mis|reports moment|reports mustnt|reports nop|reports overwrit|reports pag|reports parent
7 reports pay|reports plain|reports possib|reports push|reports rang|reports scan|reports strict|reports taken
7 reports text|reports till|reports took|reports top|reports trick|reports walk|reports wash|reports win
7 requests doll|requests element|requests longest|requests russian|s <shown> already|s <shown> crash
7 s <shown> got|s <shown> her|s <shown> mov|s <shown> nin|s <shown> present|s <shown> set|s <shown> simp
7 s <shown> so|s <shown> turn|s <shown> undisturb|s ^ assum|s ^ catch|s ^ caught|s ^ cold|s ^ ding|s ^ fellow
7 s ^ fill|s ^ gues|s ^ iter|s ^ larg|s ^ nop|s ^ pay|s ^ pil|s ^ recursiv|s ^ row|s ^ self|s ^ suit|s ^ til
7 s ^ u|s ^ un|s ^ und|s ^ want|s ^ whether|s a begin|s a behind|s a flood|s a program|s after the|s all thi
7 s alway to|s an befor|s an whether|s and giv|s and littl|s and which|s append pop|s as first|s at in|s at of
7 s be pick|s befor outer|s begin one|s being <shown>|s by is|s by until|s call two|s cam by|s can mor
7 s can thi|s can to|s chain the|s colleagu min|s com after|s compar with|s compar you|s comparison <shown>
7 s constant of|s could be|s current and|s cut the|s didnt <shown>|s ding ding|s doe you|s dont it
7 s doub <shown>|s each a|s each thos|s enough <shown>|s error a|s every has|s fall plac|s far that|s fifty of
7 s finish good|s first for|s first should|s first to|s first with|s fiv ten|s for closer|s for miss|s go and
7 s going the|s greater <shown>|s half in|s has break|s has out|s how will|s i in|s i start|s if cam|s if go
7 s if ther|s in current|s in dictionary|s in draw|s in hand|s in queu|s in rang|s in room|s in world
7 s insid <said>|s is fin|s is last|s it from|s its as|s just <shown>|s keep not|s kept <shown>|s lay on
7 s lift the|s lookup <shown>|s map <shown>|s map a|s mark as|s may left|s memory what|s most with|s nam the
7 s no than|s occur often|s of from|s on slip|s one be|s one may|s one plac|s one said|s one was|s only to
7 s open <shown>|s open the|s order <shown>|s other and|s person the|s prev next|s pull out|s reason it
7 s remov the|s say its|s search the|s she a|s sinc can|s singl with|s star the|s start from|s strok <shown>
7 s structur the|s sur be|s sweep left|s test one|s than need|s that as|s that good|s that los|s that non
7 s the all|s the beforehand|s the clas|s the figur|s the opener|s the position|s the row|s the second
7 s the whil|s them for|s thi would|s think what|s tiefensuch jedem|s to down|s to left|s to nearest
7 s to whether|s turn to|s two instead|s until hav|s up itself|s up miss|s up word|s want a|s want check
7 s what <shown>|s what it|s what pass|s wher was|s which could|s which why|s why you|s will spend
7 s with leftmost|s with singl|s with twist|s word you|s would a|s you be|s you drop|s you hold|s you need
7 s you still|s your fit|sets up <facts>|sets up along|sets up away|sets up call|sets up next
7 sets up nothing said|sets up plu|sets up way|syntax add|tells age|tells aus|tells below|tells body
7 tells clean|tells et|tells final|tells follow|tells fre|tells initial|tells jedem|tells king|tells landfeld
7 tells lean|tells length|tells littl|tells mark|tells marker|tells pattern|tells pour|tells push|tells quarter
7 tells recent|tells return|tells sibl|tells spoil|tells spot|tells stroll|tells tall|tells throw|tells ticket
7 tells tiefensuch|tells touch|tells use|tells used|tells von|tells whenever|w abov|w aus|w browser|w bus
7 w cliff|w container|w different|w ding|w doubt|w drown|w handl|w immer|w jedem|w king|w landfeld|w marker
7 w month|w nin|w nop|w opposit|w past|w position|w press|w pretty|w rarest|w shuffl|w sibl|w snak
7 w stronger|w tallest|w ten|w ther|w tiefensuch|w undisturb|w useful|w von|w wash
8 acts sets up tells|advises belong|advises build|advises centr|advises empty|advises inclusiv|advises insert
8 advises lin|advises present|advises record|advises small|advises tick|advises touch|advises walk
8 advises written|asks compar|asks index|asks lie|asks run|asks sit|asks using|asks valu|b <said> $
8 b <said> cant|b <said> for|b <said> stop|b <shown> know|b <shown> never|b <shown> run|b ^ abov|b ^ absolut
8 b ^ going|b ^ hang|b ^ notic|b ^ r|b ^ spend|b ^ theyv|b ^ use|b ^ y|b a bit|b a bug|b a different
8 b a doub|b a lookup|b a memory|b a min|b a narrow|b a python|b a slip|b abov $|b add <shown>|b add thos
8 b alon <shown>|b an italian|b an opener|b and no|b and noth|b and pull|b and remov|b and swap|b and test
8 b and up|b answer $|b any <shown>|b any good|b area of|b at i|b be <unknown>|b be fin|b be ther|b been on
8 b best <facts>|b better than|b both plac|b by nam|b can <shown>|b can <telling>|b cant comment|b cas one
8 b circl $|b clock $|b collect all|b com after|b comma <odd>|b count $|b count in|b count together|b dem <odd>
8 b dem anfang|b did it|b dot <hinted>|b doub <hinted>|b doub <telling>|b doub link|b downward $|b either $
8 b en <unknown>|b est <odd>|b every step|b extra <odd>|b fear $|b fifty <talk>|b fifty percent|b flip it
8 b for four|b for whatever|b fre $|b fresh <facts>|b fresh <hinted>|b fresh end|b go <talk>|b gon by
8 b got thre|b grow whil|b had <facts>|b hand in|b handy to|b hav seen|b hav to|b head <talk>|b helper that
8 b his <odd>|b hold on|b hundr thousand|b hunt for|b if <odd>|b into <odd>|b is built|b is next|b is two
8 b is within|b isnt <said>|b it go|b it must|b it over|b it too|b its border|b its just|b its no|b ive been
8 b largest <talk>|b largest figur|b last com|b lay it|b let <odd>|b lin at|b liv $|b longest <odd>|b loop stop
8 b map <shown>|b max <talk>|b max area|b may lie|b memory of|b min <hinted>|b modify <hinted>|b modify binary
8 b mor to|b most <odd>|b mov <odd>|b my colleagu|b my voic|b nach <odd>|b nach dem|b neighbour <talk>|b no $
8 b not it|b not non|b not reach|b of min|b of minu|b of thi|b older one|b on to|b on until|b onc they
8 b one beneath|b one loop|b one open|b one youv|b opener that|b other <asked>|b other <hinted>|b overwrit the
8 b paint <telling>|b paint bucket|b pick up|b plain <facts>|b plain and|b position wher|b possibl figur
8 b precis the|b python <odd>|b question <shown>|b r $|b reach for|b result of|b sam one|b second tim
8 b she <hinted>|b short <facts>|b somebody <hinted>|b speak of|b spread out|b start of|b step <shown>|b tak one
8 b taken <talk>|b that count|b that down|b that isnt|b that moment|b that spot|b the bucket|b the card
8 b the first|b the inner|b the max|b the opener|b the paint|b the previou|b the queu|b the shor|b the short
8 b the ten|b their count|b them a|b then <telling>|b ther twic|b ther wer|b ther you|b thousand <facts>
8 b thousand tim|b throw <talk>|b thrown out|b tidy up|b to both|b to every|b to giv|b too big|b too lat
8 b two <telling>|b two in|b two result|b two to|b un diccionario|b usa <odd>|b variabl $|b visit it|b walk $
8 b walk in|b was last|b weakest <talk>|b wer <shown>|b what will|b when only|b when your|b wher <said>
8 b whil <hinted>|b win $|b with link|b you ask|b you call|b you return|b your best|b your stack|b your window
8 b youv dealt|b youv found|b zero <talk>|doubt confirms|guess build|guess each|guess that|language if
8 leads entry|leads look|leads mak|leads stand|n <facts> 3|nothing collect|nothing count|nothing do
8 nothing fill|nothing index|nothing interval|nothing longest|nothing notic|nothing plain|nothing r
8 nothing whatever|nothing which|nothing y|plan all|plan that names id|plan that names its|plan that names okay
8 remark fifteen|remark ive|reports absolut|reports anywher|reports averag|reports border|reports colleagu
8 reports dynamic|reports everybody|reports fear|reports flip|reports follow|reports frequency|reports heart
8 reports helper|reports hum|reports pur|reports r|reports simp|reports strip|reports suppos|requests equal
8 requests giv|requests high|requests plu|s <shown> fami|s <shown> greater|s <shown> join|s <shown> linear
8 s <shown> new|s <shown> not|s <shown> remember|s <shown> spoil|s <shown> think|s <shown> tru|s <shown> who
8 s ^ abov|s ^ absolut|s ^ best|s ^ bucket|s ^ def|s ^ determin|s ^ easy|s ^ flip|s ^ from|s ^ half
8 s ^ helper|s ^ l|s ^ mark|s ^ mov|s ^ part|s ^ per|s ^ see|s ^ small|s ^ spend|s ^ sur|s ^ tail|s ^ tally
8 s ^ theyv|s ^ thought|s ^ troubl|s ^ una|s ^ which|s ^ win|s ^ y|s a ago|s a link|s again it|s an for
8 s and off|s and out|s are sur|s are two|s area <shown>|s at moment|s at new|s away <shown>|s be by|s be out
8 s be than|s befor loop|s check it|s closer the|s comma in|s could keep|s could mak|s determin <shown>
8 s do well|s doe all|s dont any|s each onc|s end your|s equal high|s fall the|s final is|s find <said>
8 s first <shown>|s for comma|s for it|s for next|s for of|s for than|s grow you|s has than|s how your
8 s i comment|s if count|s import from|s insid pair|s is and|s is good|s is one|s is ther|s it befor|s it too
8 s key <shown>|s know <shown>|s leav out|s let your|s lik <shown>|s list you|s littl of|s many of|s max of
8 s modify <shown>|s my by|s nach anfang|s never than|s of current|s of do|s of million|s of youv|s off front
8 s often had|s often occur|s on pil|s one complet|s one max|s one throw|s only you|s over it|s pair <shown>
8 s plain simpl|s push out|s question how|s rather zero|s reach that|s remember you|s sav the|s say and
8 s see the|s self <shown>|s sound a|s spot the|s spread from|s than and|s that earlier|s that how|s that left
8 s that other|s the cant|s the still|s they that|s thought <shown>|s thre giv|s through onc|s throw out
8 s to both|s to som|s to yourself|s try for|s two <said>|s two entry|s two under|s use or|s want that
8 s was about|s what hav|s what put|s wher should|s wherever <shown>|s which cant|s whoever in|s with both
8 s with sam|s with stor|s without break|s would my|s would out|s you half|s you linear|s you mov|s you off
8 s you reach|s you return|s your lin|s your look|s youv with|sets up dict|sets up entry|sets up stor
8 sets up want|tells accordion|tells anfang|tells anyon|tells append|tells becom|tells besid|tells cada
8 tells clash|tells container|tells dem|tells des|tells diccionario|tells du|tells e|tells est|tells fil
8 tells frequency|tells go|tells hand|tells known|tells man|tells nach|tells open|tells opposit|tells position
8 tells post|tells real|tells shortest|tells sign|tells spell|tells suit|tells sweep|tells une|tells x
8 w absolut|w age|w anfang|w are|w be|w belong|w build|w cada|w cost|w crack|w crumb|w dem|w des
8 w determin|w diccionario|w do|w du|w est|w everyth|w fear|w folk|w gam|w hum|w hunt|w identical|w j
8 w knock|w let|w m|w memoization|w mother|w nach|w nor|w percent|w phon|w road|w stapel|w tail|w techniqu
8 w they|w tray|w twic|w up|w usa|w wet|w who|w zuerst
9 acts advises leads|acts leads tells|advises collect|advises drop|advises heap|advises next|advises nobody
9 advises nod|advises result|advises slip|advises step|advises thing|advises whichever|asks altogether|asks bit
9 asks entry|asks neighbour|asks someth|asks twin|b <said> <said>|b <said> after|b <said> as|b <said> its
9 b <said> out|b <shown> halfway|b <shown> insid|b <shown> loop|b <shown> vanish|b ^ big|b ^ collect|b ^ cross
9 b ^ dee|b ^ includ|b ^ perfect|b ^ pull|b ^ self|b ^ shift|b ^ smaller|b ^ stor|b ^ swallow|b ^ sweep
9 b a cross|b a fami|b a modify|b a not|b a plan|b a tal|b adjacent <asked>|b adjacent match|b after <hinted>
9 b against it|b ahead of|b all four|b along how|b an accordion|b an earlier|b and <unknown>|b and by
9 b and next|b and writ|b array $|b array of|b as <odd>|b as each|b as fals|b as text|b as the|b at <shown>
9 b be left|b be look|b be the|b behind each|b bigger one|b board $|b both only|b button in|b by first|b c in
9 b can <talk>|b can the|b catch $|b com to|b combin $|b comprehension $|b couldnt hav|b count are
9 b depth <hinted>|b depth along|b do thi|b draw <shown>|b dry $|b dry <talk>|b each count|b either one
9 b els the|b extra <talk>|b fami $|b fill it|b find <odd>|b finger on|b first few|b first out|b for an
9 b for fre|b forgot to|b four <telling>|b four pointer|b got it|b greater than|b guess a|b hand <hinted>
9 b hand the|b hold it|b how far|b im a|b in $|b in by|b in constant|b in proper|b index as|b is left
9 b is shorter|b it better|b it ever|b it ther|b item $|b its middl|b join to|b larg $|b later than
9 b left half|b let a|b lin is|b link both|b loop <asked>|b loop <talk>|b loop with|b lov <hinted>|b mak <talk>
9 b many <hinted>|b many <telling>|b many are|b many is|b match pair|b me a|b me in|b me thre|b mid $
9 b middl in|b mind $|b minu <facts>|b minu <hinted>|b modify <telling>|b neednt <asked>|b nin <hinted>
9 b non <talk>|b not <telling>|b not <unknown>|b not seen|b off when|b oldest or|b one <odd>|b one could
9 b one structur|b one two|b only on|b overkill $|b pas with|b peopl usual|b per <odd>|b perfect <talk>
9 b person in|b pil for|b plac and|b pop on|b pull it|b pull the|b put the|b queu at|b right ther|b run as
9 b second $|b seven in|b she <shown>|b shift your|b singl walk|b slid <hinted>|b small $|b smallest <asked>
9 b someth ther|b spread from|b start your|b still <asked>|b still work|b stop <odd>|b str $|b strok behind
9 b t $|b ten <asked>|b text $|b that $|b that cas|b that many|b that off|b that sam|b that very
9 b the alphabet|b the area|b the bigger|b the board|b the check|b the digit|b the final|b the index
9 b the innermost|b the later|b the register|b think of|b thos $|b thousand <hinted>|b thousand of|b tim too
9 b to <telling>|b to beat|b to chang|b to remember|b to say|b to think|b to try|b too few|b trick $
9 b try <shown>|b turn thos|b twin $|b twin <asked>|b twin <hinted>|b twin sit|b under it|b until he
9 b upper one|b use <telling>|b very <asked>|b walk with|b want $|b wer you|b what i|b when everyth|b when i
9 b whether $|b which a|b will you|b wish $|b with what|b work with|b wrong with|b y <odd>|b you all
9 b you forget|b you serv|b your through|b youv just|guess sinc|leads notic|n <asked> 2|n <shown> 4
9 n <telling> 4|nothing both|nothing dee|nothing empty|nothing overlap|nothing pop|nothing pull|nothing spell
9 nothing spread|nothing sweep|nothing trust|nothing watch|plan that names hm|plan that names i
9 plan that names on|question order|question thatll|remark hold|remark id|reports area|reports b|reports big
9 reports book|reports easy|reports ein|reports gam|reports handy|reports hit|reports maximum|reports mid
9 reports noth|reports o|reports play|reports prev|reports puzzl|reports read|reports solv|reports stood
9 reports straight|reports trip|reports turn|reports unbroken|reports wherever|requests array|requests colour
9 requests number|requests paint|requests tak|s <said> are|s <said> do|s <said> want|s <shown> another
9 s <shown> c|s <shown> of|s <shown> out|s <shown> them|s <shown> told|s <shown> under|s ^ against|s ^ bisection
9 s ^ collection|s ^ cross|s ^ dee|s ^ fall|s ^ fresh|s ^ friend|s ^ gather|s ^ halfway|s ^ handy|s ^ his
9 s ^ includ|s ^ know|s ^ mustnt|s ^ neither|s ^ nest|s ^ prev|s ^ remember|s ^ russian|s ^ swallow|s ^ thes
9 s a binary|s a dict|s a differenc|s a heap|s a shorter|s a tim|s adjacent pair|s all join|s already in
9 s an from|s and from|s are one|s as know|s at far|s at high|s at zero|s be <said>|s befor put|s can out
9 s could throw|s cros off|s decid <shown>|s do by|s drop <said>|s each only|s each wher|s except <shown>
9 s first each|s first was|s flood <shown>|s for depth|s for fresh|s for in|s from neighbour|s from rear
9 s from you|s half your|s has you|s hash <shown>|s hav for|s hav my|s hav think|s her <shown>|s hold to
9 s how could|s how they|s if hand|s if keep|s ill you|s in chain|s in plac|s in singl|s in what|s inner befor
9 s into result|s is thing|s is tri|s its first|s ive noth|s later the|s les <said>|s lik undo|s link way
9 s look <said>|s mad strok|s me you|s mean the|s middl and|s might to|s of pil|s old <shown>|s on and
9 s on count|s on the|s one hand|s one show|s one through|s one what|s only with|s over the|s part <shown>
9 s practical for|s queu the|s rather for|s reach the|s sav a|s saw last|s say a|s she on|s should be
9 s smaller <shown>|s stack the|s stretch last|s tak the|s tal each|s than in|s the against|s the cost
9 s the coupl|s the entry|s the instead|s the letter|s the look|s the mad|s the siz|s the through|s the tower
9 s the without|s ther ther|s thre would|s tim hav|s to spot|s turn into|s two goe|s undo in|s want <said>
9 s want plac|s what had|s what is|s wher stood|s wherever split|s which one|s which what|s whil <shown>
9 s with for|s with loan|s would find|s would help|s wrot the|s you comput|s you mark|s you now|s you walk
9 s youd that|s your belong|s youv <shown>|s youv on|s youv to|sets up index|sets up plac|sets up someon
9 syntax cur|tells b|tells beyond|tells downward|tells expression|tells f|tells faster|tells hang|tells la
9 tells largest|tells layer|tells low|tells m|tells mid|tells python|tells rot|tells saw|tells t|tells wear
9 tells whoever|tells yesterday|w accordion|w adjacent|w alphabet|w area|w around|w board|w bring|w dar
9 w deep|w die|w evaluat|w flip|w hundr|w la|w layer|w many|w modify|w offset|w pin|w property|w recent
9 w ris|w rot|w shor|w shrink|w sock|w understand|w une|w warteschlang|w whol|w wonder|w z
10 acts reports asks|acts requests sets up|advises cas|advises copy|advises got|advises help|advises indic
10 advises tru|asks <asked>|asks group|asks newest|asks start|b <said> about|b <said> too|b <shown> edg
10 b <shown> fall|b <shown> half|b <shown> mov|b <shown> seen|b <shown> straight|b <shown> yes|b ^ compar
10 b ^ constant|b ^ eight|b ^ f|b ^ idea|b ^ return|b ^ through|b ^ twenty|b ^ whenever|b ^ wodniw|b a built
10 b a plac|b all <odd>|b and add|b and do|b and over|b and twenty|b any <hinted>|b as <said>|b as an|b at two
10 b at whichever|b b $|b b <talk>|b b and|b b becom|b be les|b be taken|b be that|b becom <odd>|b becom b
10 b befor they|b build on|b can think|b candidat <talk>|b car about|b check $|b check whether|b clash is
10 b com down|b com off|b constant <shown>|b count <talk>|b dee $|b doesnt mov|b draw <facts>|b draw program
10 b each nam|b f $|b fail <facts>|b fill in|b find <shown>|b gain from|b giv up|b gnidil $|b got <asked>
10 b group $|b grow <shown>|b has run|b hash is|b hav met|b hint $|b how often|b in on|b inner <talk>
10 b inner loop|b into your|b itll <talk>|b its earlier|b its one|b its sort|b key <asked>|b largest element
10 b left $|b linkedhashmap in|b liv on|b long <talk>|b loop run|b lot of|b mark the|b match <odd>
10 b neighbour to|b night $|b o of|b of <asked>|b of zero|b on <unknown>|b on my|b on which|b one floor
10 b one out|b only follow|b only when|b opposit <shown>|b order in|b other end|b otherwis <shown>|b past the
10 b pil of|b put them|b r <odd>|b reach <talk>|b reach further|b recursiv <shown>|b rid of|b room for
10 b run over|b run the|b saw each|b sinc with|b singl loop|b siz <shown>|b sort doe|b sound <talk>|b still in
10 b stood $|b tal per|b that <hinted>|b that mov|b that run|b thatll <talk>|b the closer|b the ear
10 b the fibonacci|b the greatest|b the group|b the list|b the program|b the tall|b the thing|b the total
10 b then <hinted>|b thre are|b thre for|b to <said>|b to add|b to check|b twelv $|b two fewer|b u <shown>
10 b unclos one|b up mor|b wait $|b want in|b we <talk>|b went in|b wer <unknown>|b why not|b will your
10 b with its|b with one|b with ten|b without the|b wodniw <odd>|b wodniw gnidil|b wont say|b would <facts>
10 b you compar|b you fill|b you first|b you forgot|b you is|b you took|b youd hav|b your stand|b your tabl
10 b youv built|guess keep|guess mm|guess ten|leads drop|leads lik|leads littl|leads pair|leads tim
10 n <telling> 3|nothing 1|nothing bottom|nothing eight|nothing nor|nothing start|nothing thos|nothing wodniw
10 plan could|plan that names do|plan two|question how|remark bles|remark that names are|reports different
10 reports election|reports equal|reports everyth|reports f|reports gnidil|reports help|reports instant
10 reports itll|reports low|reports meet|reports natural|reports need|reports pointer|reports real|reports singl
10 reports stack|reports t|reports tally|reports u|reports wodniw|reports y|requests ask|requests box
10 requests figur|requests left|requests proper|s <said> the|s <shown> back|s <shown> build|s <shown> dont
10 s <shown> inner|s <shown> into|s <shown> les|s <shown> let|s <shown> rest|s <shown> way|s <shown> wher|s ^ add
10 s ^ at|s ^ c|s ^ complet|s ^ didnt|s ^ do|s ^ f|s ^ fail|s ^ forgot|s ^ gnidil|s ^ hard|s ^ her
10 s ^ insertion|s ^ letter|s ^ otherwis|s ^ usual|s ^ whenever|s ^ wodniw|s a per|s after loop|s after you
10 s all in|s also the|s and half|s and itself|s and join|s are too|s at left|s at that|s be good|s befor els
10 s bit <shown>|s can with|s car the|s check the|s could any|s do a|s do the|s doesnt the|s each every
10 s each under|s empty from|s ever <shown>|s from end|s from front|s from two|s gav to|s half what|s hear from
10 s i up|s if a|s in direction|s in opposit|s into of|s is onc|s is or|s it linear|s it work|s keep at
10 s least <shown>|s non twic|s of list|s of out|s of question|s off go|s one not|s one six|s one that
10 s only what|s only when|s out left|s over over|s push <shown>|s question the|s rang <shown>|s sam for
10 s should les|s someth that|s soon youv|s step <shown>|s tabl the|s that next|s that wher|s thatll the
10 s the behind|s the by|s the edg|s the equal|s the just|s the number|s the pair|s them text|s thre are
10 s thre to|s through of|s to as|s to cod|s to each|s to look|s to the|s to tim|s up by|s was for
10 s way <shown>|s what the|s when <said>|s when hit|s which thos|s whichever you|s whil hi|s who thi|s you been
10 s you compar|s you trust|s your cas|syntax its|tells anew|tells beneath|tells bisection|tells break
10 tells coupl|tells fellow|tells h|tells ist|tells knew|tells loop|tells narrow|tells notic|tells possibl
10 tells question|tells r|tells shift|tells shor|tells spread|tells tail|tells thatd|tells theyv|tells tower
10 tells tre|tells twist|tells u|tells want|tells youngest|w beforehand|w beneath|w button|w caterpillar
10 w circl|w clean|w common|w fastest|w fellow|w gnidil|w grew|w help|w includ|w ink|w ist|w itll|w jump
10 w lead|w leg|w man|w num|w operator|w prev|w sensibl|w spiral|w theyv|w thi|w thousand|w thrown|w unclos
10 w unlink|w wav|w wodniw
11 acts reports reports|acts tells requests|advises <talk>|advises border|advises chain|advises check
11 advises clash|advises ear|advises front|advises greater|advises pair|advises shorter|advises tupl|advises turn
11 asks <shown>|asks hold|asks nod|asks open|asks youv|b <said> com|b <said> whenever|b <shown> border
11 b <shown> comma|b <shown> dot|b <shown> greater|b <shown> join|b <shown> max|b <shown> till|b <shown> very
11 b ^ <n>|b ^ <said>|b ^ cros|b ^ except|b ^ funny|b ^ sort|b ^ too|b ^ when|b a long|b a singl|b about as
11 b about thi|b after is|b ago $|b all of|b an updat|b are ever|b be $|b becaus your|b been read|b been seen
11 b belong $|b between its|b blu $|b both end|b box $|b by count|b centr and|b comma <shown>|b cross out
11 b data <odd>|b doesnt <facts>|b doll $|b domino $|b don $|b dont they|b el <odd>|b end <shown>
11 b every neighbour|b every tim|b exact that|b extra <asked>|b fil $|b for every|b for their|b four for
11 b from a|b from any|b h <talk>|b had in|b hand on|b has <odd>|b hav said|b hav that|b highest <shown>
11 b idea <talk>|b if no|b in <hinted>|b in each|b in rang|b inner <hinted>|b is smaller|b is such|b is to
11 b it halfway|b it just|b it work|b its don|b its wrong|b join the|b just that|b lack the|b largest <asked>
11 b latest two|b length is|b lo <talk>|b lo hi|b loop one|b mark it|b match the|b max of|b mean $
11 b minu <shown>|b new <hinted>|b nin on|b no further|b of nin|b on fiv|b one end|b one ever|b one one
11 b one only|b one would|b order <odd>|b out <hinted>|b out ther|b plain <telling>|b q $|b remov <odd>
11 b russian <odd>|b russian doll|b sam <talk>|b say <said>|b second loop|b serv as|b set and|b shak <talk>
11 b shak hand|b she can|b should i|b slid $|b slip $|b somebody in|b sort is|b step to|b tak the
11 b ten thousand|b that and|b that further|b that leav|b that second|b that sentenc|b the bound|b the clash
11 b the clerk|b the entry|b the initial|b the length|b the special|b the undo|b ther just|b ther only
11 b they arriv|b they stood|b thos to|b thre in|b to how|b to now|b too many|b too small|b trip $|b two lin
11 b una <unknown>|b und <odd>|b undo <odd>|b undo button|b variabl are|b week $|b what lie|b what to
11 b whenever a|b wher <telling>|b which has|b whil lo|b whil low|b whos <hinted>|b whos last|b why you
11 b window <shown>|b word in|b wrong end|b x <n>|b your comparison|b your finish|b your recursion|b your second
11 b your sho|guess about the language that|guess absolut|guess as|guess bingo|guess check|guess thos
11 language ther|leads dictionary|leads swap|nothing except|nothing h|nothing remov|nothing tells|nothing why
11 nothing without|plan that names reports|plan that names which|plan that names your|plan wher|question keep
11 question leads|remark one|remark reports|remark that names after|remark that names tak|remark whil
11 reports assum|reports began|reports clever|reports earlier|reports forgot|reports highest|reports lif
11 reports map|reports max|reports met|reports outer|reports spread|reports stick|reports twin|requests check
11 requests gues|requests neighbour|requests stop|s <shown> array|s <shown> both|s <shown> exact|s <shown> extend
11 s <shown> on|s <shown> pop|s ^ already|s ^ cros|s ^ did|s ^ et|s ^ except|s ^ funny|s ^ idea|s ^ middl
11 s ^ on|s ^ overwrit|s ^ quit|s ^ recursion|s ^ soon|s ^ structur|s ^ sweep|s ^ tabl|s ^ tal|s ^ they
11 s ^ thing|s ^ tidy|s ^ visit|s a either|s a her|s a window|s all it|s alway first|s an on|s any you
11 s at <said>|s both fin|s breadth search|s buy <shown>|s cant <shown>|s check its|s clos from|s collect <shown>
11 s com first|s could with|s do at|s down a|s for and|s for opener|s for other|s from its|s guess <shown>
11 s half a|s happen the|s has method|s has read|s if add|s if didnt|s if further|s is thi|s it into|s it open
11 s it when|s its you|s join <shown>|s just many|s let run|s mad <shown>|s many would|s miss is|s most and
11 s mov end|s never one|s new is|s of solution|s of you|s often ther|s one remember|s one top|s only at
11 s open halfway|s open in|s or <said>|s or below|s order on|s overwrit <shown>|s part it|s plac its
11 s pop compar|s position the|s queu <shown>|s recent one|s she to|s shouldnt <shown>|s stop <shown>|s that new
11 s that separat|s that without|s the between|s the few|s the insid|s the neighbour|s the never|s the or
11 s the sit|s the ten|s the under|s thi the|s thos their|s thos to|s thought the|s to by|s to neighbour
11 s use of|s walk it|s was most|s wer when|s when equal|s wher twin|s which that|s with count|s you all
11 s you les|s you onc|s you seen|s you the|s you to|s youd ther|s your <said>|sets up <telling>|sets up comma
11 sets up enumerat|sets up goe|sets up suppos|sets up wrong|tells bucket|tells cam|tells chaqu|tells choic
11 tells copy|tells deep|tells door|tells en|tells figur|tells italian|tells lift|tells maximum|tells n
11 tells partner|tells past|tells pleas|tells rear|tells search|tells simpl|tells unbroken|tells wrot|w all
11 w array|w blu|w decent|w dll|w doll|w even|w extend|w float|w follow|w forgot|w formula|w fram|w gon
11 w greatest|w happy|w hard|w italian|w join|w nod|w post|w pull|w rul|w russian|w smell|w sunflower|w them
11 w touch|w tower|w unvisit
12 act leads|advises <facts>|advises abov|advises certain|advises current|advises end|advises follow
12 advises right|advises tal|asks easier|asks let|b <shown> addition|b <shown> an|b <shown> full|b <shown> happen
12 b <shown> just|b <shown> largest|b <shown> plu|b <shown> ten|b ^ better|b ^ binary|b ^ read|b ^ shouldnt
12 b ^ sierra|b ^ split|b ^ who|b ^ whoever|b ^ whos|b a <unknown>|b a cach|b a candidat|b a count|b a dead
12 b a thing|b a tower|b and every|b and its|b and pop|b any earlier|b are <talk>|b are your|b at each
12 b befor <facts>|b began $|b big <asked>|b both <asked>|b both direction|b bound <talk>|b bound check
12 b by compar|b certain wouldnt|b chang it|b compar when|b compar with|b comparison a|b could do|b count can
12 b crack it|b dealt with|b decid it|b do better|b do the|b doing <talk>|b each new|b easier would|b end <odd>
12 b entir <talk>|b ever hav|b eviction $|b far it|b few $|b first half|b for good|b for nin|b found it
12 b friend $|b giv the|b go $|b go first|b had $|b hand <shown>|b has <shown>|b hous <odd>|b hous robber
12 b how could|b how its|b i shouldnt|b i wer|b in that|b index into|b into it|b is enough|b it com|b just add
12 b just one|b keep them|b largest <hinted>|b last is|b last plac|b last saw|b latest $|b lay them
12 b left <talk>|b linear <shown>|b loop that|b manner $|b memory $|b mix up|b much easier|b my ear
12 b old <shown>|b old <telling>|b one rather|b other and|b otherwis the|b piec $|b put <talk>|b reach from
12 b read me|b real <talk>|b recurs $|b remember what|b robber or|b rub out|b rul out|b sam <facts>|b say anyth
12 b singl <asked>|b six to|b speak up|b stand $|b start typ|b stop <facts>|b strip with|b test whether
12 b than <odd>|b that about|b the differenc|b the hour|b the money|b the proper|b the seven|b them together
12 b thi point|b thing as|b think <talk>|b third <hinted>|b thos who|b thousand <telling>|b tidy $|b too $
12 b tre $|b trip you|b visit in|b water $|b well be|b what do|b when <asked>|b when ther|b wher <hinted>
12 b whether <hinted>|b whether <talk>|b whether youv|b whil you|b with it|b without a|b would hav|b would spoil
12 b wouldnt hurt|b wouldnt stop|b writ $|b writ down|b wrong <hinted>|b you append|b you last|b you mad
12 b you must|b you reach|b you read|b you see|b you so|b your least|b your queu|b youv don|context question
12 guess sets up|leads left|leads nothing said|leads sur|n <asked> 4|nothing binary|nothing on|nothing sierra
12 nothing stop|plan as|plan if|plan that names in|question both|question from|question think|remark keep
12 remark that names youv|remark would|reports <asked>|reports ago|reports agr|reports complement|reports doubt
12 reports fibonacci|reports inner|reports lin|reports list|reports near|reports neednt|reports nothing said
12 reports sentenc|reports separat|reports structur|reports til|reports wait|requests dictionary|requests top
12 s <said> <shown>|s <said> what|s <shown> fiv|s <shown> happy|s <shown> left|s <shown> non|s <shown> still
12 s <shown> ten|s <shown> thing|s <shown> walk|s ^ append|s ^ bigger|s ^ binary|s ^ cach|s ^ ch|s ^ dictionary
12 s ^ earlier|s ^ initial|s ^ kid|s ^ lie|s ^ lin|s ^ neednt|s ^ r|s ^ reach|s ^ rest|s ^ sierra|s ^ simpl
12 s ^ walk|s ^ watch|s ^ whoever|s a end|s a loop|s a tabl|s a to|s a too|s at back|s at it|s be both
12 s be on|s dont to|s drop <shown>|s each was|s easier it|s end you|s everyth the|s far is|s four <shown>
12 s four you|s fresh and|s from unvisit|s hand <shown>|s hav go|s hav notic|s her the|s highest down|s hous or
12 s how don|s how easier|s i rang|s if mad|s im your|s in both|s in each|s in with|s insid <shown>|s is very
12 s it fin|s its ther|s last to|s let go|s let of|s minu plu|s much would|s on its|s one all|s one goe
12 s one thre|s only up|s pull <shown>|s put in|s put last|s reach <shown>|s run tim|s sam in|s sam of|s she up
12 s spar the|s start the|s still when|s tabl <shown>|s ten thirty|s ten two|s that much|s the again|s the but
12 s the piec|s the plac|s ther all|s ther far|s ther go|s thing <said>|s throw half|s tim <shown>|s to les
12 s to or|s want writ|s was or|s what you|s when add|s wher been|s wher head|s wher is|s wher saw|s whil the
12 s with million|s with set|s would keep|s you build|s you saw|sets up break|sets up thing|tells candidat
12 tells con|tells data|tells de|tells dead|tells dictionary|tells die|tells eviction|tells happen|tells heap
12 tells helper|tells input|tells later|tells look|tells middl|tells record|tells seat|tells serv|tells smallest
12 tells trip|w beyond|w chaqu|w coffe|w de|w dealt|w election|w eras|w hom|w how|w hurt|w kill|w manner
12 w middl|w overwrit|w previou|w proper|w robber|w rub|w seat|w sid|w skeleton|w smallest|w thirteen
12 w traversal|w used|w yes|w youd
13 advises giv|advises stor|advises test|asks cam|b <n> <n>|b <said> be|b <said> under|b <shown> about
13 b <shown> crash|b <shown> direct|b ^ dfs|b ^ equal|b ^ eras|b ^ forget|b ^ k|b ^ n|b ^ seen|b ^ tro
13 b ^ wher|b ^ x|b a <odd>|b a b|b a graph|b a million|b a wait|b about all|b all ther|b alway a|b and fiv
13 b and youv|b another minut|b anyth <talk>|b append the|b as <telling>|b away with|b b b|b be glad
13 b best <hinted>|b cam first|b can <unknown>|b colour the|b did $|b direct after|b do without|b don in
13 b first <odd>|b first element|b for sur|b four <hinted>|b from pisa|b go by|b golden <odd>|b golden ratio
13 b graph $|b halfway $|b havent you|b his <talk>|b i <unknown>|b i didnt|b i in|b if someon|b imagin <odd>
13 b in befor|b in box|b innermost <odd>|b innermost pair|b insid $|b it all|b it hold|b it in|b item and
13 b java linkedhashmap|b keep <hinted>|b later one|b leav <shown>|b les $|b lin up|b link <shown>|b longer than
13 b look in|b may <asked>|b million <shown>|b miss is|b moment ago|b nam of|b neednt <facts>|b next $
13 b next <talk>|b no doubl|b off onc|b old <talk>|b on with|b one doe|b or <telling>|b or one|b other <said>
13 b real <shown>|b recursion would|b rest <talk>|b sam <asked>|b sam <hinted>|b scan $|b seen <talk>|b she <odd>
13 b sid and|b singl <hinted>|b slow for|b start a|b still grow|b tak off|b ten in|b that <unknown>|b that begin
13 b that complet|b that it|b the bit|b the complement|b the depth|b the extra|b thes are|b til a|b to each
13 b top $|b tro $|b turn <facts>|b two is|b two letter|b up if|b use the|b wait <facts>|b wait lin
13 b what could|b when you|b which would|b whoever <talk>|b wip out|b with domino|b with non|b without <hinted>
13 b would your|b you an|b you go|b you then|b you wher|b youd rather|b your array|b your compar|b your counter
13 b your day|b your hold|guess about the language advises|guess in|guess perfect|language leads|leads ring
13 leads set|nothing e|nothing eras|nothing forget|nothing thes|nothing whenever|nothing whoever|nothing x
13 plan both|plan one|plan put|plan that names if|question correct|question pleas|question you
13 remark that names one|reports board|reports bravo|reports button|reports count|reports eye|reports graph
13 reports lo|reports q|reports serv|reports tidy|reports tro|reports window|requests largest|s <said> be
13 s <said> their|s <shown> colour|s <shown> fre|s <shown> plu|s <shown> without|s ^ bravo|s ^ dequ|s ^ dfs
13 s ^ doubl|s ^ favourit|s ^ its|s ^ k|s ^ newest|s ^ record|s ^ theyd|s ^ though|s ^ till|s ^ tro|s ^ twenty
13 s ^ whos|s a map|s a way|s about program|s add and|s and got|s and mor|s are slow|s arrang <shown>|s as key
13 s ask the|s at sam|s be ther|s becaus <shown>|s belong the|s better the|s bring into|s by other|s can each
13 s com your|s compar as|s depth search|s do do|s either one|s fiv two|s for count|s from below|s from pair
13 s go for|s got good|s half it|s hav <said>|s how it|s if knew|s if turn|s in and|s index a|s let say
13 s next <shown>|s no to|s not two|s of array|s of only|s of to|s one go|s open new|s pair by|s per and
13 s read first|s soon a|s stop from|s stretch <shown>|s strip domino|s strok each|s ten the|s than the
13 s that away|s that them|s that touch|s that with|s the fall|s the itself|s the largest|s the last|s them that
13 s ther mor|s thes the|s turn <shown>|s until got|s until is|s up now|s was to|s weakest the|s with extra
13 s would let|s would not|s you about|s you index|s you my|s you whether|s your loop|syntax they|tells <facts>
13 tells acros|tells bend|tells common|tells digit|tells fall|tells feel|tells friend|tells los|tells next
13 tells queu|tells strict|tells theyd|tells tidy|tells una|w acros|w agr|w b|w bend|w bisection|w bravo|w ch
13 w delet|w doub|w equal|w eviction|w fibonacci|w generation|w golden|w greater|w initial|w neednt|w overkill
13 w pointer|w pushdown|w q|w ratio|w recursiv|w secret|w simpl|w sink|w spend|w step|w theyd|w til|w tro
13 w whoever|w whos
14 acts reports tells|advises cam|advises halfway|advises handl|advises old|advises youd|asks hang|asks littl
14 b <said> <hinted>|b <said> arent|b <shown> could|b <shown> over|b <shown> sens|b <shown> went|b <shown> wrong
14 b ^ hand|b ^ mhm|b ^ minu|b ^ set|b ^ someth|b ^ theyll|b ^ until|b a complet|b a dict|b a ring|b add one
14 b all it|b already <hinted>|b an index|b and one|b are only|b as well|b ask whether|b at the|b back $
14 b below it|b bring them|b call $|b certain <shown>|b cod <hinted>|b cod as|b comment $|b down in
14 b earlier copy|b fewer $|b find wher|b first $|b first letter|b forget about|b four of|b going to|b got one
14 b group the|b had a|b happen in|b happy $|b highest <odd>|b hold <shown>|b import <telling>|b in sort
14 b input that|b is <odd>|b it already|b it happen|b it will|b its in|b later of|b leav <said>|b left on
14 b linear in|b look $|b map $|b may you|b me and|b mhm $|b middl is|b million $|b mor often|b mov for
14 b nin <facts>|b off first|b often than|b oldest $|b one <telling>|b one sid|b only go|b outer <talk>
14 b outer loop|b partner $|b rais to|b reach a|b sam small|b sam thing|b sav the|b saw it|b send their
14 b simp <talk>|b singl <talk>|b slid <telling>|b slid window|b smaller <shown>|b som memory|b spot $
14 b spot <talk>|b stretch it|b suppos you|b tall <shown>|b that linear|b the <shown>|b the indic|b the rabbit
14 b the third|b they <odd>|b thirteen $|b till its|b to its|b to nin|b too <asked>|b troubl is|b typ $
14 b unvisit <shown>|b up at|b use it|b very <facts>|b weakest on|b whil your|b who on|b with <said>
14 b with acces|b with any|b with thos|b would $|b you <shown>|b you couldnt|b you didnt|b you push|b you turn
14 b you want|b you what|b youd los|b youv a|guess about the language with|guess carry|guess mor|guess we
14 leads insid|leads keep|leads order|nothing arrang|nothing counter|nothing dont|nothing end|nothing les
14 nothing self|plan no|plan start|question work|remark by|remark every|remark ill|remark that names itll
14 remark you|reports bit|reports float|reports flood|reports heap|reports jump|reports later|reports lot
14 reports setrecursionlimit|reports start|reports whenever|reports work|requests earlier|requests im
14 requests mind|requests new|requests put|requests tim|s <shown> arriv|s <shown> at|s <shown> better
14 s <shown> cross|s <shown> program|s <shown> unbroken|s <shown> wait|s <shown> whichever|s <shown> within|s ^ an
14 s ^ another|s ^ b|s ^ chain|s ^ clear|s ^ dont|s ^ each|s ^ lo|s ^ lov|s ^ mhm|s ^ shuffl|s ^ split
14 s ^ strict|s ^ theyll|s ^ weakest|s a com|s a index|s a sort|s a thousand|s a you|s add <shown>|s all on
14 s an of|s and only|s are when|s be first|s below from|s compar non|s crash you|s dict the|s do real
14 s down youv|s everyth a|s exact many|s for nam|s half alway|s happen it|s how a|s hundr of|s i <said>|s i go
14 s i that|s in two|s is a|s is mor|s its good|s know to|s later both|s linkedhashmap acces|s look and
14 s maximum both|s me for|s might be|s much <shown>|s nin <shown>|s of row|s on that|s on ther|s one still
14 s only it|s over <shown>|s plan <shown>|s run it|s sinc the|s six eight|s someon you|s spend memory
14 s that com|s that has|s the in|s the loop|s the onc|s the small|s thousand them|s to mind|s updat best
14 s valu your|s what would|s when no|s with instead|s word your|s work with|s you away|s you befor|s your that
14 s zero as|sets up long|syntax by|syntax constant|syntax sets up|syntax your|tells arriv|tells bit|tells cach
14 tells choos|tells clos|tells constant|tells cross|tells pull|tells rabbit|tells shrink|tells week|tells z
14 w am|w approach|w arriv|w bug|w calendar|w copy|w coupl|w d|w diary|w direct|w en|w halfway|w hold
14 w known|w leav|w mhm|w money|w multip|w neat|w open|w rang|w right|w tal|w thatd|w theyll|w two
14 w wherever|w which
15 advises along|advises com|advises comparison|advises gon|advises somebody|advises throw|advises visit
15 advises youv|asks bas|asks recognis|asks written|b <said> then|b <said> would|b <shown> been|b <shown> can
15 b <shown> i|b <shown> in|b <shown> lower|b <shown> mad|b <shown> serv|b <shown> then|b ^ after|b ^ by
15 b ^ chang|b ^ mark|b ^ onc|b ^ push|b ^ remov|b a dictionary|b a lot|b a lov|b a monotonic|b a queu
15 b a simpl|b about ten|b about to|b and start|b are <unknown>|b be wait|b been <odd>|b befor your|b by $
15 b can trust|b carry you|b centr $|b complement $|b dead <asked>|b dead end|b dict $|b earlier <asked>
15 b easier $|b either from|b fals $|b for so|b insid the|b it for|b it help|b it mak|b it rhym|b it when
15 b its a|b its what|b lin them|b listen to|b mad it|b mak up|b match $|b might you|b million of
15 b monotonic <telling>|b monotonic stack|b mor than|b mov only|b n <hinted>|b nam and|b no <odd>|b not the
15 b on only|b on till|b one half|b one off|b or from|b other idea|b out from|b over every|b per <said>
15 b plac of|b play the|b plu b|b possibl <asked>|b possibl count|b read them|b said $|b solution <facts>
15 b start <hinted>|b start and|b still wait|b ten and|b than or|b than you|b than zero|b that at|b that com
15 b the <talk>|b the break|b the count|b the letter|b the middl|b the pil|b the spot|b their <facts>
15 b their own|b third $|b thought <talk>|b thousand <unknown>|b through all|b throw away|b throw it|b to compar
15 b to keep|b today is|b turn it|b two different|b two entry|b union <asked>|b up $|b up for|b usual <hinted>
15 b was at|b whenever the|b wher each|b will carry|b wont <hinted>|b word <odd>|b you anywher|b you from
15 b you mark|b you open|b you saw|b you touch|b youll <talk>|b youngest $|b youv <shown>|b youv visit|guess itd
15 guess not|language i|leads kept|leads real|leads start|nothing anyth|nothing going|nothing how|nothing pas
15 nothing python|nothing see|plan from|question for|question onc|question see|remark im|remark that names half
15 reports eff|reports generation|reports hom|reports know|reports silenc|requests full|requests low
15 requests wait|s <said> a|s <shown> cam|s <shown> comparison|s <shown> element|s <shown> finish|s <shown> result
15 s <shown> step|s <shown> twelv|s <shown> until|s ^ eff|s ^ empty|s ^ everyon|s ^ finger|s ^ latest|s ^ max
15 s ^ mid|s ^ open|s ^ over|s ^ serv|s ^ start|s ^ through|s ^ will|s a lin|s a start|s a walk|s about first
15 s an can|s and hundr|s and second|s append <shown>|s at last|s be mor|s be most|s befor call|s check <shown>
15 s choos one|s cod if|s com at|s comma plu|s doesnt for|s dont all|s dont the|s each <shown>|s either <shown>
15 s every a|s every youv|s for million|s has by|s i wher|s if know|s is problem|s is the|s isnt just|s it look
15 s it the|s its neighbour|s keep own|s lin up|s linear the|s math <said>|s mix <shown>|s mor you|s never it
15 s nin an|s of are|s onc stand|s one ear|s one zero|s other <shown>|s otherwis <shown>|s own of|s pass <shown>
15 s plac <said>|s rul half|s sam as|s sound right|s start one|s tal <shown>|s test the|s that and
15 s that shorter|s the <said>|s the button|s the into|s the too|s ther input|s thousand <shown>|s to her
15 s took the|s two seven|s when has|s window a|s word it|s you ever|s you well|s you when|s you written
15 s your run|s zero one|sets up mark|sets up new|tells border|tells current|tells ein|tells el|tells flood
15 tells gather|tells hashtabell|tells know|tells leav|tells parent|tells pisa|tells rumour|tells tim
15 tells weakest|w <said>|w began|w colon|w consider|w dead|w eff|w hashtabell|w index|w insid|w lookup
15 w mark|w monotonic|w pay|w plenty|w sinc|w straight|w t|w underlin|w vanish|w warm|w x
16 advises halv|advises key|advises list|advises skip|advises someth|advises str|asks mad|b <shown> backward
16 b <shown> it|b <shown> simp|b <shown> will|b <shown> youv|b ^ e|b ^ havent|b ^ ind|b ^ most|b ^ well|b a few
16 b a guest|b a pil|b a rumour|b and eight|b and never|b any moment|b around $|b at how|b at ten|b befor $
16 b bit longer|b border $|b both way|b bottom $|b breadth first|b by now|b by ris|b call for|b cant see
16 b check for|b com <hinted>|b could the|b decid which|b doesnt <hinted>|b fals when|b far <shown>|b far right
16 b finish <facts>|b first of|b fiv is|b from the|b go to|b had two|b high is|b hold mor|b i had|b isnt one
16 b it the|b just <talk>|b knew how|b lack $|b last <hinted>|b letter <odd>|b lin <talk>|b linear <asked>
16 b linear tim|b lot <talk>|b me <facts>|b never <facts>|b non instead|b python dict|b queu $|b ris <shown>
16 b second <hinted>|b secret $|b see a|b shorter and|b shouldnt $|b slow becaus|b strok $|b structur $
16 b sur you|b test for|b that has|b that keep|b that we|b the walk|b them from|b them into|b ther and
16 b they go|b thing in|b throw out|b tidy <shown>|b till ther|b to one|b to pick|b to refresh|b twic and
16 b un <odd>|b unbroken $|b visit <shown>|b was one|b what at|b what in|b with how|b with two|b you better
16 b you could|b you real|b you wer|b your heap|guess befor|guess either|guess requests|guess wher|language its
16 leads answer|leads call|nothing he|nothing t|plan that names not|question far|remark both|remark dont
16 remark start|reports <talk>|reports better|reports domino|reports foxtrot|reports fresh|reports hmm
16 reports insid|reports lower|reports match|reports rabbit|reports secret|reports someth|reports step
16 reports tru|reports watch|requests along|requests back|requests bucket|requests nothing said|requests solution
16 s <said> that|s <shown> doe|s <shown> don|s <shown> that|s <shown> wherever|s ^ closer|s ^ e|s ^ forget
16 s ^ foxtrot|s ^ million|s ^ natural|s ^ pour|s ^ rhym|s ^ the|s ^ variabl|s ^ warm|s ^ well|s and a
16 s and two|s are ther|s can the|s did find|s each and|s every one|s fiv nin|s from highest|s group <shown>
16 s had <shown>|s hang with|s hav it|s hav say|s hav you|s help <shown>|s helper <shown>|s hold than|s if later
16 s ill a|s in proper|s includ <shown>|s is reach|s is what|s isnt to|s its becaus|s left is|s look after
16 s look how|s on stack|s one know|s one the|s only in|s otherwis the|s put together|s sam <shown>|s sam you
16 s slow you|s stay it|s straight the|s than input|s than parent|s than you|s that least|s that slow
16 s that ther|s that your|s the it|s the now|s the secret|s the two|s think <shown>|s thre for|s wher last
16 s wherever stand|s wip <shown>|s with thousand|s would you|s you bring|s you yourself|s youd as|s youd each
16 s youv don|sets up x|syntax append|syntax revers|syntax yes|tells agr|tells branch|tells complet|tells extend
16 tells famou|tells goe|tells rid|tells rul|tells s|w alik|w along|w bottom|w country|w entry|w et|w famou
16 w forward|w foxtrot|w got|w highest|w lot|w map|w narrow|w often|w out|w replac|w skip|w slip|w switch
16 w tool|w una|w unbroken|w yesterday
17 acts sets up requests|advises forget|advises helper|advises hop|advises later|advises mov|advises nothing said
17 advises reach|advises remov|advises together|advises updat|b <said> every|b <shown> begin|b ^ clos|b ^ gather
17 b ^ hold|b ^ natural|b ^ neighbour|b ^ so|b a $|b a helper|b a pair|b all but|b alway <hinted>
17 b an <unknown>|b and an|b another <talk>|b any mor|b are all|b below or|b bfs $|b bring you|b call <hinted>
17 b cant say|b comput the|b decid by|b doe it|b dont $|b drop $|b earlier one|b equal to|b follow from
17 b for any|b forward $|b from scratch|b giv you|b good <shown>|b got the|b i thought|b im sur|b in linear
17 b in plac|b is call|b is zero|b isnt it|b it cant|b itself for|b ive <talk>|b keep it|b key $|b know at
17 b logarithm $|b many tim|b many to|b mark them|b method that|b newest $|b nobody <hinted>|b nod $
17 b not <said>|b often you|b one below|b one too|b only <asked>|b only that|b open <shown>|b or a|b out the
17 b said it|b say ther|b she got|b solv it|b sort them|b start <facts>|b stretch the|b tal $|b that doe
17 b that grow|b that precis|b the back|b the best|b the call|b the chain|b the earlier|b the highest|b the thre
17 b the troubl|b thos in|b to <asked>|b to linear|b to sav|b together $|b tower of|b traversal $|b twenty in
17 b want the|b what decid|b wher to|b whichever <shown>|b work $|b would do|b writ that|b wrong <shown>
17 b you colour|b you know|b you not|b your <hinted>|guess about the language sets up|guess ind|leads <shown>
17 leads pass|nothing gather|nothing hav|nothing open|nothing remember|plan at|plan row|plan that names the
17 question which|remark no|remark that names oh|remark try|reports complet|reports dee|reports e|reports figur
17 reports hcra|reports latest|reports order|reports pil|reports soon|reports whol|reports yranib
17 requests backward|requests miss|s <said> ther|s <shown> about|s <shown> add|s <shown> compar|s <shown> did
17 s <shown> in|s <shown> n|s <shown> off|s <shown> recent|s <shown> sinc|s <shown> surpris|s ^ arent|s ^ further
17 s ^ ind|s ^ most|s ^ nod|s ^ old|s ^ slip|s ^ t|s ^ yranib|s a between|s a is|s a list|s all that
17 s be short|s both and|s colour <shown>|s depth the|s down one|s eight the|s every knew|s first then
17 s four thre|s grow <shown>|s gues <shown>|s hop the|s how to|s i you|s in at|s is befor|s it hang|s its dot
17 s its that|s just that|s last i|s les or|s longer the|s los <shown>|s mad thi|s minu <shown>|s next is
17 s of <said>|s on wall|s one a|s smallest and|s that bit|s that heart|s that mak|s the beneath|s the direction
17 s the start|s to <shown>|s twenty are|s wer <shown>|s when a|s wher troubl|s which cam|s with last
17 s would that|sets up around|tells <n>|tells big|tells build|tells collection|tells delet|tells nic
17 tells reach|tells ring|tells seen|tells tick|tells wherever|tells y|w behind|w branch|w burn|w cach|w cros
17 w data|w dee|w dfs|w domino|w downward|w el|w f|w graph|w gues|w halv|w havent|w innermost|w it|w kept
17 w know|w lift|w link|w lo|w old|w paint|w recurs|w reinsert|w scratch|w spread|w sweep|w that
18 acts requests advises|advises addres|advises cros|advises knew|advises maximum|advises neighbour|asks larg
18 b <shown> around|b <shown> befor|b <shown> thing|b <shown> today|b <shown> use|b <shown> was|b ^ again|b ^ fiv
18 b ^ goe|b ^ result|b ^ t|b ^ think|b a bell|b a chain|b a great|b a loop|b about a|b alik $|b and p
18 b as soon|b be <talk>|b be on|b bell $|b cam $|b cant <talk>|b chang that|b count itself|b counter <shown>
18 b dont you|b els <talk>|b first <facts>|b forget $|b four <facts>|b fram that|b further <shown>|b go up
18 b gon $|b got to|b has <talk>|b hundr $|b i <said>|b i met|b is all|b is how|b isnt the|b itself $
18 b just <odd>|b key the|b last <shown>|b last <talk>|b leav out|b let <shown>|b lin befor|b log <asked>
18 b log n|b mad you|b mak me|b met what|b my not|b no later|b non $|b of <odd>|b one longer|b one of
18 b one your|b onto someth|b out a|b out mirror|b path $|b plu $|b put in|b put it|b right $|b ring a
18 b should <hinted>|b simp <shown>|b soon as|b sort by|b start <shown>|b tabl of|b than that|b that <asked>
18 b that clos|b the smallest|b the very|b though you|b thought youd|b thre that|b to all|b to put|b to reach
18 b try two|b u $|b use your|b wer $|b what mad|b whenever it|b whol <shown>|b wouldnt you|b written that
18 b you do|b you might|b your a|b your say|b youv <hinted>|b youv pass|b zero is|guess though|guess warm
18 language the|leads car|nothing goe|nothing halv|nothing isnt|nothing n|plan not|plan that names ther
18 remark each|remark let|remark mak|reports careful|reports d|reports mean|reports p|reports tre|reports trust
18 requests cross|s <said> of|s <said> would|s <said> youd|s <shown> between|s <shown> forty|s <shown> hang
18 s <shown> mirror|s <shown> was|s ^ bother|s ^ ein|s ^ minu|s ^ neighbour|s ^ should|s ^ so|s ^ solution
18 s ^ updat|s ^ use|s ^ x|s a out|s about a|s about the|s an that|s and are|s anyth it|s by they|s d p
18 s four them|s from largest|s go with|s has the|s hav met|s hav start|s how can|s i i|s i listen|s i what
18 s if first|s im to|s is its|s is that|s it every|s its copy|s keep in|s know many|s know onc|s look is
18 s look what|s loop one|s one of|s plu and|s ring bell|s see <shown>|s set the|s sound the|s start <shown>
18 s sur a|s that loop|s the border|s the its|s the minu|s the that|s ther is|s think one|s thought never
18 s throw away|s to from|s use own|s what every|s what return|s wouldnt with|s written down|s you at
18 s you which|s yourself and|sets up visit|tells abov|tells comparison|tells extra|tells hard|tells link
18 tells longer|tells mad|tells old|tells solv|tells thing|tells troubl|tells und|w also|w anyth|w arent
18 w bell|w bigger|w birthday|w but|w careful|w clock|w gain|w going|w indic|w max|w nobody|w plain
18 w recurrenc|w set|w taken|w truth|w tun|w und|w whenever|w wher
19 advises carry|advises entir|advises includ|advises join|asks program|asks say|b <said> giv|b <shown> <odd>
19 b <shown> be|b <shown> behind|b <shown> counter|b <shown> one|b ^ for|b ^ he|b ^ never|b ^ python
19 b ^ remember|b ^ see|b ^ theyd|b ^ using|b a fresh|b a slid|b addres $|b all that|b allow to|b an input
19 b and not|b anyth els|b are <odd>|b attach to|b b <odd>|b be <said>|b befor <odd>|b behind $|b binary <shown>
19 b branch $|b by how|b by when|b clos the|b component $|b coupl of|b down with|b drop the|b first <asked>
19 b first <hinted>|b first two|b fiv <asked>|b for <said>|b front $|b goe on|b got <shown>|b half the
19 b hear the|b help to|b how larg|b i pick|b if youv|b index $|b isnt $|b isnt what|b it cost|b it sound
19 b ive <asked>|b kept the|b lift the|b might well|b moment its|b mor and|b never $|b nic $|b not that
19 b one pas|b one tim|b only be|b only look|b other half|b own and|b per <shown>|b pil $|b read the
19 b sam distanc|b sit $|b six and|b slip through|b slow $|b spar you|b stay as|b surviv $|b the old|b the room
19 b the second|b then <said>|b trac <shown>|b two way|b when one|b you back|b you car|b you leav|b you mean
19 b you ther|b your tim|guess about the language they|nothing stretch|nothing throw|nothing walk|nothing way
19 plan your|question most|question youv|remark in|remark nobody|remark then|reports cheerful|reports faster
19 reports left|reports perfect|reports problem|reports remember|reports saw|reports understand|reports youll
19 requests call|s <said> int|s <shown> each|s <shown> key|s <shown> last|s <shown> second|s <shown> thos
19 s <shown> which|s ^ allow|s ^ cod|s ^ delet|s ^ distanc|s ^ he|s ^ revers|s ^ seen|s ^ wont|s a doe|s a i
19 s all is|s and be|s and newcomer|s any to|s are so|s cost a|s enough a|s equal the|s from on|s half <shown>
19 s has mov|s hav that|s heart it|s i two|s in befor|s in few|s in tim|s keep you|s never them|s not your
19 s of on|s one can|s that by|s that in|s the distanc|s the end|s the right|s the strok|s ther to|s two will
19 s use on|s what happen|s wher <shown>|s with and|s with doubl|s with many|s you down|s you even|s you it
19 s you logarithm|s you on|s you ther|s you why|s you you|s youd it|tells check|tells guest|tells however
19 tells older|tells otherwis|tells pil|tells smaller|tells sur|tells told|tells un|w ago|w alternativ|w alway
19 w attach|w bother|w candidat|w certain|w cheerful|w clash|w doubl|w frequency|w logarithm|w piec|w r
19 w rumour|w stood|w tally|w troubl|w un
20 acts leads leads|asks remain|b <shown> <facts>|b <shown> <unknown>|b <shown> brac|b <shown> but
20 b <shown> precis|b ^ <hinted>|b ^ am|b ^ counter|b ^ h|b ^ keep|b ^ wherever|b a logarithm|b a plain
20 b addition $|b along as|b already <talk>|b am i|b an <odd>|b are <said>|b as in|b as key|b back up|b be at
20 b be surpris|b call a|b can <odd>|b check the|b cod <asked>|b do ind|b e $|b earlier $|b ein <odd>
20 b every <odd>|b find a|b formula $|b forty $|b four direction|b hang <shown>|b hav written|b if she
20 b im afraid|b in <asked>|b in onc|b is alway|b is still|b is unbroken|b it away|b it first|b its neighbour
20 b later <shown>|b les than|b list is|b look <shown>|b mad a|b me <shown>|b minu the|b minu two|b n $
20 b neither a|b never has|b nobody in|b of step|b of wher|b off <shown>|b one <hinted>|b out <odd>|b out onc
20 b p $|b problem $|b python <telling>|b record of|b remember the|b result $|b row by|b say your|b set of
20 b she <talk>|b still to|b suppos <shown>|b surpris if|b ten <talk>|b that all|b the counter|b the least
20 b the wrong|b them are|b they <shown>|b thousand <asked>|b too <talk>|b updat the|b wher might|b whether its
20 b which <shown>|b whil <odd>|b will <asked>|b would <odd>|b you havent|b you kept|doubt pushes|guess an
20 guess work|guess yep|nothing right|remark an|reports basical|reports bfs|reports component|reports disguis
20 reports doubl|reports fami|reports hurt|reports mov|reports queu|reports slip|reports smell|reports spot
20 reports ticket|reports updat|requests chang|s <said> never|s <shown> befor|s <shown> clos|s <shown> read
20 s ^ afraid|s ^ am|s ^ basical|s ^ eye|s ^ only|s ^ stretch|s ^ trick|s a answer|s a nor|s as of
20 s cross <shown>|s gather <shown>|s half the|s how do|s if are|s in minut|s is plac|s its half|s its of
20 s its sam|s mor no|s need know|s of at|s on spot|s one befor|s read from|s suppos a|s surpris you
20 s that just|s that lot|s that would|s the at|s the sign|s the youll|s thousand and|s thre four|s to <said>
20 s two what|s walk a|s what ten|s with order|s wrong <shown>|s you ind|s you no|s your when|sets up hand
20 sets up minu|syntax find|syntax non|syntax you|tells box|tells brac|tells end|tells latest|tells linear
20 tells logarithm|tells newest|tells shorter|tells start|tells trust|w addres|w basical|w dictionnair|w hang
20 w in|w mid|w n|w p|w remain|w simp|w still|w tick|w week
21 act advises|advises count|advises match|advises set|asks <hinted>|asks front|b <said> if|b <said> it
21 b <shown> <asked>|b <shown> away|b <shown> hear|b ^ are|b ^ four|b ^ last|b ^ lov|b ^ mind|b ^ mov
21 b ^ neither|b ^ stretch|b ^ work|b a record|b a zero|b another <said>|b backtrack $|b bit of|b chain $
21 b cod look|b could <asked>|b els has|b even <shown>|b final <shown>|b first search|b flood <shown>|b go for
21 b going <shown>|b hand <talk>|b happy with|b hash <telling>|b hash map|b havent been|b i <facts>
21 b ill <hinted>|b includ the|b inclusiv $|b is one|b is out|b it don|b it so|b it was|b its <odd>|b mad for
21 b mirror $|b mov the|b only onc|b open the|b plan for|b rul $|b run into|b sam <unknown>|b see <shown>
21 b should <asked>|b sierra $|b sound <shown>|b still <hinted>|b ten minut|b that plac|b the distanc|b the job
21 b the newcomer|b them by|b to mov|b trust that|b twic as|b up <shown>|b visit $|b was <talk>|b wast your
21 b what <facts>|b whether the|b whichever of|b whos <shown>|b work her|b would mak|b you been|b you stand
21 language no|n <hinted> 1|nothing clos|nothing revers|question index|question two|remark until|reports built
21 reports linear|reports mirror|reports replac|reports rest|reports sierra|reports thatll|s <shown> letter
21 s <shown> thirteen|s <shown> thre|s ^ along|s ^ digit|s ^ it|s ^ might|s ^ mind|s ^ say|s ^ tim|s a or
21 s and hav|s are next|s befor one|s by hour|s did think|s dont <said>|s down you|s each as|s from <shown>
21 s from one|s has most|s hav compar|s hav look|s if remember|s index the|s might hav|s most it|s one has
21 s one one|s one start|s read the|s she only|s that along|s that each|s that right|s the after|s the only
21 s two is|s wast tim|s what after|s what are|s whichever the|s why <shown>|s would the|s you put
21 s youd <shown>|s your it|s your start|syntax with|tells <talk>|tells differenc|tells good|tells left
21 tells lookup|tells met|tells plenty|tells plu|tells reason|tells split|tells structur|w backtrack|w bucket
21 w did|w easier|w eight|w ever|w figur|w guest|w inclusiv|w list|w lower|w never|w pen|w possib|w program
21 w respect|w root|w sierra|w strict|w sur|w surviv|w trip|w u
22 asks plac|b <said> are|b <shown> to|b ^ high|b ^ leav|b ^ low|b ^ otherwis|b ^ plain|b ^ thatll|b a one
22 b alway the|b and let|b at <said>|b at thirty|b compar the|b copy $|b could one|b do $|b doe the
22 b ever <shown>|b h $|b is <hinted>|b it again|b its parent|b keep <talk>|b last <odd>|b letter $|b maximum $
22 b most <telling>|b most recent|b much of|b notic that|b of box|b only two|b or clos|b pair <talk>|b plenty $
22 b precis that|b right to|b run with|b start with|b strok <talk>|b the <facts>|b the revers|b them up
22 b they <said>|b theyr in|b thos thre|b to left|b to the|b two below|b union <hinted>|b was $|b will <odd>
22 b with <asked>|b word <hinted>|b would happen|b you knew|b you tak|b you the|b youd never|guess of
22 leads <talk>|leads back|leads thought|nothing drop|nothing from|nothing plu|plan id|question writ
22 remark that names its|remark that names reports|remark two|reports afraid|reports bother|reports nobody
22 reports pick|reports room|reports variabl|requests lov|s <shown> correct|s <shown> earlier|s <shown> least
22 s <shown> maximum|s <shown> old|s ^ everyth|s ^ fifo|s ^ hav|s ^ just|s ^ thatll|s ^ thos|s a be|s a path
22 s by often|s can as|s els to|s first of|s from start|s i youd|s in on|s is cod|s keep <shown>|s lin the
22 s must <shown>|s nod <shown>|s of still|s of thre|s plan a|s row box|s the be|s the up|s ther only
22 s till <shown>|s to plac|s what can|s which you|s would cod|s would your|s you <shown>|s your for
22 sets up <talk>|sets up plain|syntax delet|tells bottom|tells logarithmic|tells shuffl|tells sid|w afraid
22 w built|w by|w fifo|w liv|w mirror|w need|w pag|w recognis|w sery|w shouldnt|w singl|w thatll|w wast
22 w wip
23 acts sets up reports|advises <asked>|advises comput|advises tabl|asks leav|b <shown> of|b <shown> when|b ^ add
23 b ^ delet|b ^ part|b ^ skip|b ^ som|b ^ throw|b ^ with|b ^ yep|b a heap|b an array|b an instant|b and with
23 b approach $|b arent <talk>|b ascend <shown>|b becaus you|b below that|b but one|b count <facts>
23 b every <talk>|b everyon <odd>|b for i|b hash <hinted>|b hint <talk>|b if each|b ill <odd>|b in <talk>
23 b in ascend|b indic $|b is $|b it can|b it grow|b it wer|b its <asked>|b its <telling>|b its two|b leap $
23 b nor a|b not from|b of <hinted>|b of a|b one either|b only compar|b open it|b out half|b plain <hinted>
23 b plain <odd>|b rabbit $|b rhym with|b short $|b simpler $|b spell out|b start <talk>|b suppos your
23 b that still|b the twin|b through a|b to visit|b when nobody|b wouldnt be|b yep $|b you already|b you had
23 b you stop|b your not|leads plac|nothing couldnt|nothing if|plan sets up|plan the|question ask|question every
23 question youd|remark isnt|reports <n>|reports binary|reports dict|reports log|reports path|reports rhym
23 reports search|reports yep|requests instead|requests visit|requests youll|s <said> my|s <shown> as
23 s <shown> call|s <shown> jump|s <shown> sam|s <shown> through|s <shown> used|s <shown> well|s <shown> when
23 s <shown> with|s ^ brac|s ^ break|s ^ fals|s ^ h|s ^ key|s ^ mean|s ^ push|s ^ right|s ^ sav|s ^ som
23 s ^ someth|s ^ understand|s ^ yep|s alway <shown>|s and whether|s at and|s be the|s below <shown>
23 s didnt that|s dont <shown>|s each either|s ever to|s find the|s first and|s go <said>|s if <said>|s if could
23 s in as|s in instant|s is at|s it out|s never a|s of middl|s one from|s still of|s that fiv|s the can
23 s the copy|s the drop|s the solution|s they it|s thirty and|s thre fiv|s two are|s when <shown>
23 s without anyth|s wouldnt you|s you forget|s you two|syntax pop|tells mov|tells stay|tells youll|w bit
23 w brac|w can|w creep|w down|w gather|w jot|w match|w morn|w older|w path|w rhym|w shav|w yep
24 advises index|b <shown> <n>|b <shown> belong|b <shown> feel|b <shown> rid|b ^ halv|b ^ its|b ^ les|b a clock
24 b about <telling>|b again $|b all their|b back at|b backward $|b book $|b by <unknown>|b cant <facts>
24 b colon $|b cost you|b dont bother|b dynamic <facts>|b dynamic program|b every <hinted>|b find it|b for all
24 b four <asked>|b further $|b has <asked>|b i knew|b i never|b in thre|b instinct $|b into <shown>|b is no
24 b it start|b loop $|b maximum of|b must $|b on <odd>|b on their|b one in|b or <shown>|b or equal|b put on
24 b shorter <shown>|b slower than|b the miss|b the ticket|b they say|b ticket $|b too slow|b wall $|b was that
24 b what <talk>|b without $|b wont <asked>|b wont <shown>|b zero <shown>|guess it|nothing fiv|nothing whil
24 plan it|remark that names it|reports best|reports certain|reports far|reports h|requests anyth|requests plac
24 requests pour|s ^ clos|s ^ equal|s ^ knew|s ^ los|s ^ set|s ^ skip|s ^ slid|s about to|s all need|s as are
24 s be if|s can be|s can it|s could up|s doe job|s each to|s how is|s in is|s is lin|s is too|s its <said>
24 s leav the|s of plu|s on sid|s one them|s run of|s such <said>|s taken <shown>|s that every|s to off
24 s you go|syntax as|syntax do|tells <shown>|tells addition|tells find|tells finger|tells liv|tells nest
24 tells stretch|tells think|w append|w backward|w bfs|w caught|w collection|w complement|w drop|w ein|w fall
24 w paid|w pisa|w row|w slid|w think|w wall
25 advises group|b <said> off|b <shown> between|b <shown> component|b <shown> exact|b <shown> round
25 b <shown> start|b <shown> you|b ^ plu|b ^ thatd|b ^ whil|b a <hinted>|b a phon|b all my|b and your
25 b by <odd>|b clos in|b each <talk>|b eight and|b faster $|b fin <shown>|b fiv to|b hav two|b just the
25 b know wher|b lin and|b look up|b many <asked>|b morn to|b mov it|b never <talk>|b nod <shown>|b nos $
25 b of thos|b off becaus|b one <asked>|b one that|b other one|b phon <odd>|b phon book|b than its|b that you
25 b the far|b the fresh|b the front|b the older|b the youngest|b they $|b they cam|b to run|b two variabl
25 b union find|b up ther|b which they|b with in|b would it|b you need|b you thought|b youll want|b your after
25 b your ther|guess right|guess well|n <odd> 1|n <shown> 3|nothing at|nothing doubl|nothing els|nothing mak
25 nothing s|nothing wherever|question tim|remark requests|remark that names wher|remark that names yes
25 reports cod|reports counter|reports everyon|reports finger|reports great|reports high|reports look
25 reports slid|s <shown> could|s <shown> everyth|s <shown> itself|s <shown> tabl|s <shown> today|s ^ bottom
25 s ^ hcra|s ^ out|s ^ thatd|s for reason|s front it|s hav thought|s is if|s is two|s it top|s it with
25 s last in|s many your|s much the|s need <shown>|s of four|s sam the|s the she|s the vot|s the way|s to is
25 s with one|tells c|tells memory|tells spar|w against|w box|w e|w hcra|w hous|w linkedhashmap|w nos|w onto
25 w other|w push|w refresh|w rid|w twin|w youngest|w yranib
26 acts requests reports|b <shown> against|b <shown> many|b ^ els|b ^ put|b a reason|b after that|b and <odd>
26 b at thre|b befor <said>|b correct $|b cross off|b els would|b figur $|b follow the|b for how|b from morn
26 b hav you|b how <asked>|b instant $|b is plenty|b its depth|b job $|b just what|b kept a|b kid $|b know how
26 b last has|b many of|b moment <talk>|b most common|b much <talk>|b must not|b new <shown>|b often as
26 b one and|b one without|b sinc the|b soon $|b such a|b the current|b the lin|b then a|b to do|b tri $
26 b under its|b usual <shown>|b walk through|b well $|b what els|b when a|b would the|b wouldnt it|b writ it
26 b you <hinted>|b you just|guess go|guess tells|nothing children|nothing otherwis|nothing seventy|nothing swap
26 plan hav|question at|question linear|remark a|remark that names ive|reports caught|reports day|reports nos
26 reports pack|reports tri|reports typ|requests look|s <shown> if|s <shown> sort|s ^ instinct|s ^ plac|s a has
26 s hav got|s in they|s it any|s item a|s its has|s often the|s on four|s on item|s one order|s the <shown>
26 s they by|s to so|s you i|s zero to|sets up youv|tells grow|tells part|tells skip|w again|w anew|w busines
26 w c|w component|w correct|w extra|w faster|w has|w low|w together|w union
27 advises anyth|advises rang|asks behind|asks element|asks show|asks singl|b <said> so|b <shown> <talk>
27 b <shown> acros|b <shown> through|b ^ bingo|b ^ grow|b ^ look|b ^ warm|b a sentenc|b as many|b big <shown>
27 b bingo $|b by <telling>|b dictionary $|b didnt <talk>|b hear that|b into the|b its ther|b labell one
27 b nobody has|b one as|b only <hinted>|b own <said>|b refresh the|b smaller than|b the order|b the pair
27 b their <hinted>|b they <hinted>|b think about|b think that|b to it|b wher <asked>|b yes $|b your rul
27 nothing grow|nothing hand|plan are|plan tells|question noth|remark anyth|remark plu|remark say|remark to
27 reports addition|reports below|reports bingo|reports calendar|reports practical|reports short|reports simpler
27 reports spend|requests arriv|requests leav|s <said> is|s <said> thi|s <shown> behind|s <shown> end
27 s <shown> would|s ^ below|s ^ bingo|s ^ great|s ^ leg|s ^ much|s ^ precis|s ^ ring|s ^ spot|s ^ whil
27 s a than|s along <shown>|s and les|s begin a|s by the|s giv your|s in not|s look up|s no for
27 s refresh <shown>|s too for|s walk the|s with to|s would be|s you how|s you your|s your <shown>|s your test
27 syntax for|tells <unknown>|tells direction|tells linkedhashmap|tells right|tells trick|w bingo|w break
27 w dynamic|w instinct|w memory|w quicker|w surpris|w ticket|w vot|w y
28 advises depth|asks doubl|asks instant|b <shown> she|b <shown> their|b ^ as|b ^ decid|b a doubl|b and the
28 b bas <facts>|b below $|b both <facts>|b disappear $|b distanc from|b go <shown>|b hav <odd>|b heap $
28 b how <hinted>|b in collection|b is an|b is later|b it be|b let say|b low is|b me <asked>|b pointer $
28 b rang <facts>|b rang test|b revers $|b talk $|b the textbook|b the trick|b thi $|b thi <shown>
28 b thing <shown>|b thre $|b to be|b what still|b wher you|b you your|b your rang|b your sid|doubt tells
28 nothing decid|nothing lay|plan a|remark again|reports instinct|reports knew|reports minu|reports slower
28 reports think|requests spell|s <shown> becaus|s ^ also|s ^ ask|s ^ had|s ^ low|s ^ using|s ^ youd|s a book
28 s at with|s be it|s box one|s distanc the|s do in|s end <shown>|s find smallest|s is on|s it is
28 s list <shown>|s may <said>|s mor <shown>|s out the|s put <shown>|s that can|s that one|s the begin|s the for
28 s the of|s the thing|s ther a|s to all|s wont any|s you turn|s your the|sets up <odd>|sets up <shown>
28 syntax sort|syntax tak|tells ascend|tells begin|tells slow|w ask|w clos|w disappear|w group|w parent
28 w register|w spot|w thing
29 acts tells advises|b <said> nor|b <shown> after|b <shown> thi|b <shown> too|b ^ oh|b a hundr|b about each
29 b alway <facts>|b and thre|b be in|b befor each|b between thos|b doubl <facts>|b eight <shown>|b everyth $
29 b four $|b four on|b good as|b has no|b i see|b if <shown>|b ill keep|b in my|b it wont|b jot down
29 b most <hinted>|b not allow|b not me|b oh $|b on <hinted>|b possibl <hinted>|b run out|b that the|b the centr
29 b the item|b the whol|b to and|b two finger|b up by|b wherever you|nothing sinc|nothing sort|nothing thre
29 plan that names sets up|reports bigger|reports compar|reports pictur|reports reach|s ^ big|s ^ logarithmic
29 s ^ oh|s ^ who|s as index|s every of|s hav been|s if wer|s im <said>|s is word|s me to|s on other|s on sam
29 s one it|s only <shown>|s or a|s step the|s them <shown>|s two and|s up and|tells colon|tells counter
29 tells decid|w ascend|w avoid|w big|w breadth|w colour|w con|w had|w his|w is|w later|w real|w record
29 w ring|w said|w than|w tidy|w updat|w using|w wont|w wors|w wrong
30 acts tells reports|b <said> typ|b <said> up|b <shown> off|b ^ doubl|b ^ s|b at $|b bit <talk>|b break it
30 b by the|b compar it|b fresh <shown>|b going <hinted>|b got you|b half $|b half of|b i was|b if a|b in a
30 b in both|b it <unknown>|b its out|b many $|b most of|b need is|b of them|b onc <talk>|b onc theyr
30 b one <talk>|b search $|b so <shown>|b spend som|b stop you|b tabl $|b the comparison|b the row|b the weakest
30 b ther it|b thing to|b two run|b up a|b very <talk>|b when they|b wors $|b you which|leads got|nothing ill
30 nothing look|remark four|reports surpris|reports way|s <said> too|s <shown> youv|s ^ breadth|s ^ counter
30 s all one|s and up|s are you|s been already|s do for|s if got|s im allow|s out <shown>|s plu of|s spell the
30 s then <shown>|tells fresh|tells sound|tells youv|w comput|w constant|w membership|w precis|w room|w sav
30 w suffic
31 acts asks asks|advises remember|b <shown> les|b <shown> whether|b ^ hav|b ^ wouldnt|b a tri|b after a
31 b and down|b anew $|b as good|b at <asked>|b been <talk>|b both at|b can stop|b do <talk>|b each tim|b ear $
31 b far <talk>|b follow <shown>|b fool you|b high $|b hold all|b is just|b one mor|b only ever|b pack up
31 b say i|b their <shown>|b wont do|doubt applauds|guess two|n <unknown> 1|remark that names id|reports ahead
31 reports cost|reports wors|requests <hinted>|requests <odd>|requests let|requests row|s <said> me
31 s <shown> later|s ^ smil|s ^ trust|s all of|s and in|s be for|s could to|s either the|s els it|s from and
31 s let on|s not thre|s one cant|s the approach|s up it|s youv the|sets up got|w after|w call|w fool|w good
31 w great|w necessary|w smaller|w weakest
32 acts sets up leads|advises away|advises instead|b <said> has|b <shown> which|b <shown> would|b ^ right|b a u
32 b alway is|b better $|b can do|b counter $|b do it|b each $|b for each|b from <shown>|b in fiv|b its the
32 b just <unknown>|b know who|b leav it|b on top|b on your|b reach <shown>|b read my|b see how|b smil $
32 b stack $|b that how|b them in|b very <hinted>|b wont hear|b word with|b you keep|guess when|nothing search
32 nothing wouldnt|plan its|plan you|question to|reports away|reports next|reports sav|s ^ <said>|s ^ les
32 s ^ other|s a run|s and one|s down each|s i <shown>|s minu is|s not the|s remember <shown>|s which the
32 s your at|syntax one|tells eat|tells need|tells together|w border|w enough|w everyon|w labell|w memoiz
32 w simpler
33 acts asks advises|advises plac|advises plu|asks <unknown>|asks everyth|b <said> can|b <shown> instead
33 b against non|b as <unknown>|b as ther|b bound to|b depth $|b doubl $|b for both|b for fiv|b from thos
33 b how to|b is by|b need to|b next <shown>|b on one|b one lin|b or <asked>|b say after|b the cod|b until the
33 b wait for|b which you|b with itself|b youd want|guess so|nothing what|nothing you|nothing youd|question im
33 remark count|reports break|reports exact|reports plu|requests think|s <said> befor|s <shown> down
33 s <shown> has|s <shown> onc|s ^ bound|s ^ els|s ^ how|s ^ shouldnt|s ^ why|s by tim|s fiv for|s i hear
33 s sam on|s ther <shown>|s will you|s writ for|s your ther|tells <asked>|tells strok|w begin|w binary
33 w current|w end|w letter|w mad|w pack|w practical|w slower|w solv|w spell|w stop|w tre|w tri|w usual
33 w very
34 acts sets up sets up|b ^ eat|b a fin|b after $|b after <shown>|b and youll|b at <talk>|b current <shown>
34 b end $|b it round|b least <shown>|b let the|b never <hinted>|b of it|b of what|b one for|b say yes
34 b that <facts>|b thought of|b thre <facts>|b which is|b you add|nothing ask|nothing last|remark right
34 reports n|reports neighbour|requests consider|s <shown> i|s ^ last|s after <said>|s as one|s its the
34 s just the|s one many|s put on|s the befor|s the your|s you is|tells ear|tells run|tells said|w away|w loop
34 w reach|w serv|w trick
35 b <shown> someth|b ^ spot|b are enough|b at one|b cant <shown>|b from thre|b good $|b left <shown>
35 b logarithmic $|b no <facts>|b one befor|b rather $|b that break|b the key|b them as|b twenty <shown>
35 b two pointer|b with <telling>|b wouldnt <talk>|b your at|guess they|nothing compar|reports ask|reports depth
35 reports fals|reports textbook|s ^ wouldnt|s could the|s onc in|s should the|s tak off|s that what|s ther thre
35 s to back|s what want|tells enough|tells high|tells see|w count|w direction|w instant|w met|w only|w strok
35 w textbook
36 b <said> <asked>|b <said> two|b <shown> <hinted>|b <shown> until|b ^ one|b each one|b finger $|b of their
36 b of your|b said <said>|b solution $|b stay $|b that for|b to <shown>|b two <facts>|b would <talk>|b youv got
36 plan asks|plan in|reports s|s <said> two|s <shown> thi|s ^ certain|s ^ s|s of is|s the count|s them the
36 s up the|s was last|s you look|tells earlier|tells lack|tells visit|w becaus|w comparison|w cross|w eat|w h
36 w hung|w linear|w order|w spar
37 b ^ mor|b ^ revers|b a tabl|b all you|b couldnt you|b each call|b her <talk>|b her youd|b in an|b its over
37 b quit $|b second <said>|b the newest|b the start|b thousand <said>|b with <unknown>|guess exact|question giv
37 remark minu|remark that names plu|reports <hinted>|reports hm|reports los|s ^ eat|s cod <shown>|s count be
37 s itself the|s to very|s your are|tells exact|w dictionary|w kid|w lin|w lov|w oh|w queu|w trust
38 advises start|asks nest|asks told|b <shown> tim|b ^ hm|b a hit|b about <facts>|b any <talk>|b are the
38 b collection $|b should be|b that good|b the latest|b two <hinted>|b will <talk>|plan leads|remark is
38 remark that names i|reports forget|reports friend|reports letter|requests tabl|s <shown> visit|s a would
38 s both one|s do sam|s for many|s hear <shown>|s its and|s les <shown>|s wher you|s youll that|tells key
38 w book|w finger|w flood|w per
39 b ^ out|b ^ trust|b from its|b los the|b onc and|b that why|b to look|b two neighbour|b you said|guess youv
39 nothing out|plan with|reports kid|reports usual|requests <unknown>|s <shown> its|s ^ about|s ^ addition
39 s ^ if|s ^ told|s ^ with|s about <said>|s knew <shown>|s me a|s of has|s should one|tells better|w ind
39 w lack|w minu|w shorter|w stack
40 advises <odd>|b <shown> first|b ^ at|b ^ rather|b begin with|b first is|b im <talk>|b lov $|b off the|b s $
40 b the left|nothing keep|plan that names for|remark i|reports seen|s <shown> after|s <shown> can|s <shown> over
40 s ^ but|s all <shown>|s in sam|s onc <shown>|s or one|s whether <shown>|tells halv|w between|w centr
40 w helper|w off
41 b <shown> last|b ^ isnt|b each <hinted>|b hear me|b hm $|b is in|b it is|b you wont|b youll be|nothing when
41 question dont|reports want|s ^ <n>|s ^ hm|s ^ into|s ^ second|s ^ them|s in centr|s which is|w been|w each
41 w hm|w newest|w remember|w saw|w structur|w told
42 b doesnt <talk>|b hav <talk>|b me <hinted>|b near the|b nin and|b out and|b that as|guess who|reports memory
42 reports youd|s ^ cost|s ^ couldnt|s be about|s couldnt <shown>|s els <shown>|s in word|s not <said>|s with on
42 s wont you|syntax her|tells chain|w add|w further|w maximum|w must|w solution
43 b <shown> <telling>|b ^ dont|b ^ test|b about <said>|b are thre|b at any|b befor you|b between one
43 b how about|b in lin|b say it|b so <talk>|b spot on|b the <telling>|b the nest|b ther <talk>|b tim you
43 b who told|guess by|guess neither|reports solution|requests round|s <shown> youll|s many as|s who you
43 s you from|w clever|w counter|w look|w objection|w onc|w soon|w too
44 b ^ did|b could $|b for zero|b i could|b if not|b neighbour $|b what if|b who <talk>|b you let|language onc
44 leads <hinted>|nothing thi|plan that names that|remark after|reports wrong|s ^ wrong|s let <shown>|s one is
44 s the you|s what to|s you do|sets up <hinted>|tells call|w <n>|w bas|w instead|w one|w put|w rabbit
45 asks good|b are a|b for it|b if you|b most <talk>|b no mor|b of both|b other <talk>|b question $|b the next
45 b thos two|reports warm|s ^ correct|s ^ thousand|s i typ|s to in|w could|w dict|w ear|w fresh|w he
45 w revers|w should|w why|w youv
46 asks morn|b <shown> your|b add the|b dont <odd>|b every <asked>|b i <shown>|b in <shown>|b it on|b not with
46 b than <shown>|b their $|b told you|b you should|guess no|n <hinted> 4|reports bound|reports grow
46 reports stop|s <shown> round|s ^ isnt|s ^ work|s are for|s on <shown>|s to first|w first|w logarithmic|w seen
47 acts advises asks|advises keep|b <said> wont|b <shown> itself|b ^ check|b ^ couldnt|b enough for|b let it
47 b me <odd>|b program $|b than the|b two <odd>|b warm $|b you only|b youll <shown>|nothing check
47 reports breadth|s you want|w below|w pil|w s
48 acts asks leads|advises put|b hav i|b i wouldnt|b it doe|b seen $|b thre and|reports smaller|s ^ grow
48 s for first|tells <odd>|tells near|w latest|w los
49 b from <talk>|b its <shown>|guess the|nothing order|reports <unknown>|reports revers|s <shown> for
49 s between and|s how of|s it it|w don|w itself|w next|w search
50 b <n> $|b about <hinted>|b both <shown>|b can only|b the two|plan that names tells|reports loop|reports say
50 s between two|s that say|syntax requests|w bound|w friend|w when
51 b <shown> thousand|b ^ your|b my <shown>|b ther $|b would <asked>|reports smil|s one than|s than <shown>
51 sets up <unknown>|syntax that|syntax what|tells wait|w addition|w better|w grow|w smil|w thos
52 acts reports requests|b <said> a|b ind $|b is the|b its not|b to that|b with that|guess about the language a
52 nothing it|question with|question your|reports <odd>|reports ind|s let i|s they in|tells walk|w job|w near
52 w plac
53 b ^ correct|b each <shown>|b last in|question id|requests correct|s the when|s you hear|s you of|w depth
53 w heap|w nest
54 b <shown> say|b can stay|b only <talk>|b still <shown>|context guess|doubt answers|s ^ high|s could <shown>
54 s that it|w their
55 asks <odd>|b a word|b as <talk>|b i would|b instead $|b my <talk>|b sinc you|b you never|b youd be
55 doubt code|reports precis|w already|w chain|w couldnt|w els
56 advises <shown>|b ^ her|b the maximum|b you <odd>|guess reports|nothing test|reports approach|tells distanc
56 tells further
57 acts reports advises|advises <hinted>|b for thi|b may <talk>|b the other|b youd do|n <unknown> 3|reports job
57 s ^ check|s the half|tells <telling>|w check|w mov
58 b on $|b the four|b the solution|w earlier
59 b les or|guess ther|nothing use|s ^ after|s the one|tells lin|w left
60 b i $|s ^ count|w key
61 b they <facts>|nothing add|s ^ that|s compar <shown>|s you stop|w exact|w walk
62 b you dont|w distanc|w high|w would
63 reports go|w tabl
64 b a set|b doe $|w wouldnt|w youll
65 b a two|b it at|reports add|w forget
66 advises <telling>|b of <unknown>|b off $|nothing lik
67 requests writ
68 b plu one|s is you|s of two
69 b that what
70 leads <odd>|nothing advises|w million
71 asks <telling>|s i think|tells <hinted>|w knew
72 b a <telling>|b let me|leads <telling>|s youv it|w so
73 b ^ <odd>|b youv <odd>|w start
74 s as <said>|tells word
76 b say no|n <unknown> 4|w visit
77 b two <talk>|n <hinted> 2|n <unknown> 2
79 b the <hinted>|b the one
81 n <odd> 2|tells going|w half
82 n <hinted> 3|reports <telling>|w wait
83 b ^ <unknown>|syntax youd|w neighbour
84 b by <shown>
85 b is what
86 b do that
87 acts leads asks|w befor
88 b what <shown>
90 b ^ <telling>
91 n <odd> 3|w last
92 w just
95 requests <telling>
97 b <shown> hav|w les|w plu
98 w not
100 b your <telling>
102 w will
106 guess yes
109 n <odd> 4
126 n <telling> 1
137 doubt hands
175 n <telling> 2
"""
