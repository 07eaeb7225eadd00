"""What `weighing` has learned: made by `python -m tests.leakbench.learn`, not by hand. A weight in hundredths, and its features."""

from typing import Final

BASE: Final = -0.773
LEARNED_FROM: Final = "b4471eb1"
"""The corpus, in short (`corpus.digest`)."""
TABLE: Final = """\
-210 context syntax
-159 acts ^ asks
-121 b <shown> me
-97 s the has|w me
-96 b <said> by
-93 b would you
-86 b let <talk>|w we
-83 remark that names youd
-82 b i dont|n <said> 2
-81 context remark
-77 question it|w error|w nam
-76 acts ^ leads|b <said> that|question yes
-74 b <said> <shown>
-73 n <said> 3|w point
-71 b element $|s <shown> two|s the if
-67 b your the
-66 b <said> one
-65 act asks|b the test|b to you|w minut
-64 b hav a|reports hop|w cas
-63 b <said> <talk>|b and <said>|b doe that|b first <shown>|b you to|s ^ we
-62 b ^ all|nothing id|w pas
-61 b for you|nothing is|w hop
-60 b <said> itself|s ^ stay|tells keep|w version
-59 asks|remark it|s ^ let|w mak
-58 acts advises tells|asks <said>|context plan|nothing that|s ^ many
-57 advises word|b it <asked>|b one from|guess say|nothing with|w expect
-56 b <shown> four|b to <talk>|b your $|nothing reports|s ^ im|w default|w i|w may|w us
-55 b a <said>|b four and|b i wont|nothing i|s to it|s two that|w explain
-54 b ill <talk>|b most $|remark that names you|tells fals
-53 b ^ can|b say what|b you would|w describ
-52 asks nothing said|b after the|nothing youv|s a <said>|s would <shown>|tells index|w ill|w test
-51 b its your|plan i|question that
-50 acts tells tells|b ^ im|b a good|b are $|b first <said>|nothing nobody|remark that names each|s one for|w or
-49 b i hop|b what $|nothing your|remark tak|s <shown> one|w element
-48 b <said> and|b <said> in|b <shown> or|b could you|b error $|b sort of|guess im|nothing minu|s <said> each
-48 s ^ hop|s is <said>|w argument|w im
-47 b <said> first|b every <said>|b moment $|b say the|b second <shown>|nothing im|reports expect|s ^ all
-47 s may it|s one your|tells insertion|w report|w statement|w try
-46 acts ^ advises|b in the|b that ther|b try it|b up to|remark youd|reports test|s ^ one|tells error|w fail
-45 acts ^ requests|b ^ could|b ^ each|b ^ how|b ^ the|b all <talk>|b end of|b in <odd>|b on that|b ther already
-45 b thousand <shown>|b youd <said>|s <shown> <shown>|s <shown> zero|s on <said>|s that is|w assign|w boolean
-45 w bracket|w now|w say|w sooner|w welcom
-44 b <said> with|b ^ say|b ^ she|b ^ wer|b a boolean|b a comparator|b at least|b by default|b no <said>
-44 b their <said>|b to hear|nothing all|nothing get|remark not|reports tim|w comparator|w height|w part
-43 advises call|b be <asked>|b is <facts>|b me what|b or <talk>|b ten <shown>|nothing let|s a of|s for moment
-43 s from <said>|s mak <shown>|s suppos <shown>|s want <shown>|tells element|w green|w hasnt|w input|w verdict
-42 acts advises reports|b ^ it|b ^ math|b in python|b item <shown>|b many <shown>|b may <shown>|b two and
-42 b with an|n <said> 4|plan ther|reports decid|s <shown> hear|s ^ <shown>|s ^ be|s open window|s that only
-42 s two the|tells str|w given
-41 b <shown> <shown>|b <shown> may|b ^ is|b ^ theyr|b on <talk>|b the most|b you $|b your cod|guess from
-41 remark do|s ^ minut|s ^ stop|s ^ wer|s look it|s not all|tells tru|w hashabl
-40 b hashabl $|b its own|b one thing|b put a|b the statement|b to a|b youd <odd>|nothing noth|nothing put
-40 plan ill|question sinc|reports cas|reports temperatur|requests <said>|s with index|syntax a|tells default
-40 w differ|w fair|w temperatur|w trac
-39 acts advises requests|b <said> how|b <shown> has|b can $|b can you|b for me|b i cant|b only <shown>|b pass $
-39 b that would|b thi <facts>|b when its|reports cam|reports im|reports stay|s it be|s one <said>|s thos <shown>
-39 tells <said>|w number|w outsid|w six|w undefin|w weigh
-38 advises draw|b <said> <facts>|b ^ whether|b alway <shown>|b at it|b be a|b if its|b is <asked>|b pleas $
-38 b recursion error|b wher the|b work out|b your to|nothing asks|nothing would|reports sorry|reports spoil
-38 s ^ fetch|s ^ is|s ^ still|s a when|s and with|s end a|s know you|s say you|syntax no|w comma|w draw
-38 w iterabl|w judg|w sorry|w wev
-37 advises window|b <said> <odd>|b <said> the|b <shown> that|b could be|b draw the|b most often|b one <facts>
-37 b other <shown>|b put $|b tal of|b they can|b two <said>|b was <asked>|b you writ|b your think
-37 nothing somebody|nothing ten|nothing ther|nothing wer|nothing writ|remark sets up|reports littl|reports part
-37 reports round|reports thermometer|s ^ for|s the would|syntax advises|tells new|tells say|w clu|w exceed
-37 w java|w loud|w own|w pass|w seem|w steer|w thermometer
-36 b and say|b find out|b i keep|b many <facts>|b not going|b the <asked>|b wrong $|b your call|nothing about
-36 nothing by|remark that names two|s <said> and|s ^ choos|s ^ pick|s ^ to|s ^ whichever|s a sign|s in <said>
-36 s it an|s with hash|tells point|w failur|w insertion|w item|w microphon|w yourself
-35 acts ^ reports|b <said> of|b <shown> thre|b default $|b good <talk>|b i want|b if ther|b im not|b is ther
-35 b its <facts>|b ive no|b my <said>|b only $|b open $|b pas a|b say <talk>|b sign $|b suppos the|b the right
-35 b them for|b to back|b was <shown>|b with no|b you <facts>|context nothing|guess for|nothing in|nothing tak
-35 remark that names sets up|reports minut|s <shown> run|s ^ and|s ^ any|s ^ dot|s by <said>|s im going
-35 s so <shown>|s thi a|s was and|s you for|w decision|w enumerat|w hear|w merg|w sys|w whatever
-34 b by its|b count as|b decid $|b dont <talk>|b may <facts>|b what it|leads <facts>|reports dequ|reports judg
-34 reports pleas|reports told|s <said> for|s <said> with|s ^ are|s ^ me|s ^ perfect|s ^ then|s cant you|s is by
-34 s one to|s up you|s without it|tells took|w null|w our|w print
-33 b <said> until|b ^ then|b allow $|b be your|b can <said>|b cant $|b do you|b doesnt $|b each of|b equal $
-33 b fiv <shown>|b i <talk>|b in no|b not at|b now $|b python $|b reslic it|b so that|b the tim|b wev <talk>
-33 b whether it|b would <said>|b you got|b your <talk>|reports mind|requests suppos|s ^ reslic|s let <said>
-33 s the with|s with as|s without <shown>|tells comparator|tells pass|w an|w arrang|w fals|w mind|w output
-33 w reslic|w slash|w voucher
-32 acts advises advises|advises moment|advises want|b <shown> no|b a <shown>|b a comma|b a slow|b along $
-32 b differ $|b how you|b in any|b it with|b keep <odd>|b mor <shown>|b them <odd>|b ther is|b thre <said>
-32 b two halv|b what would|b which the|b with <talk>|b word <shown>|b you ever|nothing cut|question by
-32 question no|reports <said>|reports decision|reports weigh|requests keep|s <shown> seven|s ^ map|s ^ pop
-32 s ^ put|s ^ when|s four the|s its is|sets up look|tells separat|w behav|w enjoy|w hash|w interview|w lik
-32 w modul|w occur|w red|w sign|w speaker|w str|w took
-31 advises arriv|b <said> do|b <shown> twic|b ^ let|b ^ linear|b be <shown>|b bracket $|b cod <talk>
-31 b for <talk>|b forbidden $|b from you|b i do|b if i|b if youd|b invent a|b look at|b me how|b of <said>
-31 b red $|b sorry $|b that of|b the height|b what doe|b would be|b you decid|guess how|nothing requests
-31 nothing to|question when|remark that names tells|remark that names what|reports choic|reports forbidden
-31 reports ill|reports null|s <shown> me|s ^ enumerat|s ^ may|s ^ nin|s ^ sorry|s a error|s a it|s a that
-31 s and <said>|s and what|s how would|s hundr <shown>|s onc the|s one you|s that <said>|s to you|tells arrang
-31 tells exceed|tells green|tells pair|tells tak|w forbidden|w lucky|w moment|w person|w through
-30 b <shown> onc|b <shown> rather|b ^ noth|b a tupl|b alway <talk>|b an <said>|b and well|b by all|b exceed the
-30 b fail $|b feel <talk>|b four <shown>|b from <said>|b go from|b hav $|b how many|b im after|b it <said>
-30 b its siz|b of insertion|b one at|b one was|b recursion <talk>|b that a|b the element|b the word|b turn up
-30 b us $|b youd app|b youv <facts>|guess what|nothing half|nothing they|plan requests|reports curiou
-30 reports given|reports hot|reports pass|reports show|reports verdict|reports welcom|requests run|s <said> in
-30 s <shown> every|s ^ happen|s a word|s and me|s do it|s fifty <shown>|s i want|s it one|s keep <said>
-30 s not for|s one only|s one two|s reslic from|s the are|s what a|s wher <said>|s wher are|tells everyth
-30 tells hash|w exist|w okay|w pleas|w rather|w show
-29 b <said> them|b ^ doe|b ^ invent|b ^ off|b ^ pop|b ^ whichever|b ^ would|b anyway $|b at all|b befor that
-29 b bit $|b by a|b each with|b fre to|b hear you|b i hav|b if it|b insertion $|b is <said>|b last $
-29 b least one|b mak a|b not $|b or two|b return the|b than i|b that perfect|b the microphon|b thi isnt
-29 b with <facts>|guess pop|guess then|guess you|nothing down|nothing invent|nothing key|question minu
-29 question thos|reports comma|reports iterabl|reports writ|requests nam|s <said> on|s <said> over|s <shown> see
-29 s ^ assign|s ^ boolean|s ^ cas|s ^ green|s ^ hundr|s ^ invent|s ^ linear|s ^ someon|s ^ suppos
-29 s after second|s each in|s not <shown>|s of and|s one <shown>|s say it|s should from|tells enumerat
-29 tells front|tells height|tells invent|tells theyr|tells warm|w anyway|w invent|w math|w shout|w slic|w stuck
-28 advises pas|advises think|b <said> will|b <shown> pair|b ^ <facts>|b ^ any|b ^ lucki|b ^ my|b ^ said
-28 b ^ suppos|b ^ ten|b ^ they|b at hom|b below zero|b boolean $|b both <said>|b for which|b is fin|b let hav
-28 b lik $|b that wont|b the documentation|b thing you|b to thi|b without one|b your <asked>|question a
-28 reports error|reports long|reports occur|reports plac|reports remov|s <said> as|s <shown> four|s <shown> tal
-28 s ^ back|s ^ fre|s ^ in|s ^ lucki|s a first|s an in|s can you|s has for|s thos <said>|s when when
-28 s which would|syntax valu|tells math|tells speaker|tells tupl|w busy|w cent|w chang|w documentation|w lucki
-28 w underscor|w your
-27 advises go|b ^ sorry|b ^ up|b ^ we|b ^ without|b a thousand|b are <asked>|b box with|b by hand|b can be
-27 b check that|b do is|b from thi|b in what|b into one|b is <shown>|b is it|b isnt <talk>|b isnt a|b it say
-27 b iterabl $|b lov to|b minut left|b of six|b off and|b on what|b otherwis $|b question for|b rather than
-27 b say <shown>|b that mak|b the lowest|b them is|b ther <odd>|b thought $|b try a|b was a|b writ the
-27 b you look|b your last|guess ill|nothing sets up|plan that names asks|question the|reports green|reports slow
-27 reports small|reports stor|reports youv|s ^ nam|s ^ non|s ^ pleas|s ^ she|s ^ theyr|s as it|s each them
-27 s for the|s its to|s remember each|s stand the|s the hold|s what do|s you mor|s you use|syntax tells
-27 tells clu|tells lowest|w bar|w condition|w editor|w gav|w loan|w lowest|w mer|w recommend|w siz|w window
-26 acts tells sets up|advises let|advises pick|b <said> at|b ^ pleas|b ^ reslic|b ^ thank|b a recursion
-26 b after each|b and <facts>|b any other|b at four|b be curiou|b can see|b digit $|b each item|b every other
-26 b fin $|b going up|b how it|b it <odd>|b leav that|b let you|b of eight|b of seven|b subtract one
-26 b talk about|b the <said>|b the moment|b the only|b undefin $|b version $|b what your|b who <shown>
-26 b window $|b you lik|b your plan|b youv seen|guess which|nothing an|nothing ive|nothing we|question they
-26 remark its|reports choos|reports fit|reports giv|reports happen|reports new|s <said> her|s <shown> an
-26 s <shown> curiou|s <shown> right|s <shown> want|s ^ choic|s ^ off|s ^ thank|s ^ typ|s ^ wait|s a plac
-26 s a who|s an <said>|s and is|s as can|s be of|s both on|s count one|s doe <shown>|s from a|s from first
-26 s how <said>|s how the|s i the|s never <shown>|s on tabl|s singl <shown>|s still the|s stop the|s whether is
-26 s would do|s you every|s you out|s you so|syntax the|tells boolean|tells fail|tells reslic|w choos|w curiou
-26 w fourth|w hurry|w land|w rank|w stand|w tupl
-25 advises cod|b <said> when|b <shown> differ|b <shown> took|b ^ i|b a clu|b a whil|b about it|b and it
-25 b and ther|b another <shown>|b befor it|b between two|b busy $|b but <shown>|b caretaker <talk>|b dequ $
-25 b dont <facts>|b hear how|b how do|b isnt ther|b let not|b need $|b no <shown>|b object $|b off by
-25 b pointer that|b she has|b through your|b to two|b to work|b two thing|b unus for|b wont <odd>|b you neednt
-25 b your approach|b youv <talk>|guess sort|nothing find|nothing someon|plan reports|question fals|remark how
-25 remark see|remark that names leads|reports point|reports rais|reports seem|s <said> from|s <shown> need
-25 s ^ alway|s ^ cant|s ^ id|s ^ six|s and count|s draw <shown>|s in drawer|s in second|s it you|s let a
-25 s let the|s second the|s that think|s to how|s to what|s together the|s undo <shown>|s with comma
-25 s with recursion|s would <said>|s you through|s you with|sets up cas|tells doubl|tells hint|tells undefin
-25 w afterward|w aloud|w cod|w exception|w expir|w feed|w integer|w interest|w lambda|w least|w lon|w min
-25 w pleasur|w quiet|w several|w spac|w talk|w task|w unus|w weather|w worth
-24 b <shown> are|b <shown> either|b <shown> wer|b ^ min|b ^ morn|b ^ pretend|b a nic|b add a|b and what
-24 b as what|b befor the|b comma on|b did the|b each <facts>|b expect $|b fill the|b has just|b is at|b it what
-24 b map <asked>|b next to|b not a|b of ten|b on the|b other until|b out in|b remember at|b rest $|b say which
-24 b swap $|b than befor|b than ther|b that youd|b the end|b the phon|b the result|b them <said>|b then <talk>
-24 b to an|b warm <talk>|b wrong <talk>|b you pas|b you sound|b your solution|context plan that names|guess add
-24 nothing the|plan that names sort|remark pleas|reports statement|reports stretch|requests ahead|requests imagin
-24 s <said> until|s <shown> all|s <shown> red|s ^ ahead|s ^ go|s ^ ill|s ^ look|s ^ need|s ^ okay|s ^ pair
-24 s ^ python|s ^ seven|s ^ think|s ^ word|s as lik|s down <shown>|s each for|s four one|s in by|s in sentenc
-24 s in which|s invent <shown>|s is of|s let it|s only for|s rather the|s set up|s subtract from|s than are
-24 s that <shown>|s the hav|s to a|s two to|s two with|s with of|s wont it|s you me|s your a|tells bor
-24 tells bracket|tells pretend|tells recursion|w alon|w bor|w every|w hot|w idea|w my|w opinion|w peac|w plan
-24 w recursion|w rush|w settl|w sit|w small|w subtract|w thank|w the|w thre|w worry
-23 advises nam|b <shown> how|b <shown> on|b <shown> sooner|b ^ pick|b a miss|b about the|b an <asked>
-23 b answer is|b as far|b at which|b both sid|b by what|b can hav|b clear $|b down first|b els <shown>
-23 b every one|b everyth <talk>|b far as|b from one|b go over|b hav the|b head $|b id <talk>|b ill wait
-23 b imagin a|b is off|b it <talk>|b it or|b it throw|b its never|b know what|b last <asked>|b pair $|b slash $
-23 b sort and|b the fallback|b the nam|b the valu|b they are|b to <facts>|b to four|b we could|b well <talk>
-23 b your program|b your result|guess thi|guess try|nothing can|nothing list|question put|remark the
-23 reports back|reports build|reports failur|reports got|reports slash|requests youd|s <shown> count
-23 s <shown> isnt|s <shown> to|s <shown> what|s <shown> whether|s ^ been|s ^ pass|s ^ rais|s ^ scan|s ^ tak
-23 s ^ ten|s ^ yourself|s a befor|s act your|s back the|s by own|s can me|s each of|s everyth it|s first off
-23 s for <said>|s in the|s leav open|s of nam|s plac <shown>|s revers tru|s that question|s to anyth|s to one
-23 s to penny|s use <shown>|s with other|s you first|s youd them|tells fallback|tells feed|tells red
-23 tells version|w ampersand|w as|w bool|w caretaker|w choic|w constructor|w deal|w fallback|w fifteen|w fill
-23 w from|w hidden|w hour|w rim|w suppos|w tos|w unit|w use
-22 advises leav|advises use|asks split|b <said> again|b <said> or|b <said> start|b <shown> along|b <shown> from
-22 b <shown> must|b ^ about|b ^ stay|b ^ wev|b a short|b all right|b an exist|b and want|b answer that
-22 b are <facts>|b behind it|b break $|b dictionary that|b do <shown>|b dont hav|b doubl <shown>|b error on
-22 b everyth that|b for now|b from low|b hand it|b if they|b in and|b is hashabl|b is your|b it <facts>
-22 b let see|b listen $|b loud $|b low to|b may $|b me $|b me through|b mor about|b nor <odd>|b nor shak
-22 b not be|b not to|b onc a|b one entry|b one is|b other way|b own <shown>|b rais a|b run it|b sam $|b say so
-22 b shak my|b sinc <talk>|b that an|b that order|b that wher|b the reason|b the tabl|b the way|b what are
-22 b with last|b year $|b youd <facts>|leads input|leads someth|nothing are|nothing pretend|nothing wev
-22 plan dont|plan that names you|question asks|question in|reports element|reports fair|reports going
-22 reports hashabl|reports interview|reports modul|reports output|reports snow|reports together|requests carry
-22 requests pick|requests want|s <shown> carry|s ^ enjoy|s ^ happy|s ^ java|s ^ math|s ^ noth|s ^ said
-22 s ^ today|s ^ up|s ^ wev|s a if|s a keep|s a one|s a under|s any of|s both <shown>|s choos <shown>
-22 s fill <said>|s from other|s i see|s if want|s it a|s let that|s no at|s nor my|s on lin|s over <said>
-22 s pair a|s row <shown>|s say <shown>|s shak head|s that was|s the cam|s the could|s ther no|s thre in
-22 s use <said>|s what its|s what out|s who to|s who when|s you count|s your must|s your on|s your one
-22 s youv two|tells assign|tells chang|tells compar|tells outsid|tells quiet|tells stop|w charat|w cut|w drum
-22 w fun|w jumbl|w mayb|w parenthes|w practic|w prefer|w snow|w term|w theyr|w whether
-21 advises complet|advises lik|advises report|advises sentenc|advises sooner|asks lin|asks loop|b <said> anyway
-21 b <shown> <said>|b <shown> giv|b <shown> read|b <shown> should|b ^ harm|b ^ on|b ^ someon|b a minut
-21 b about that|b after <said>|b afterward $|b arrang by|b back to|b be as|b bigint $|b carry on|b com $
-21 b dont read|b end on|b enumerat $|b few <odd>|b fourth <shown>|b harm don|b heapq nlargest|b hour $|b how doe
-21 b i <asked>|b isnt <asked>|b isnt <odd>|b it remov|b it under|b its end|b last <said>|b may be|b nam $
-21 b new <said>|b not <facts>|b on either|b onc with|b over a|b read it|b sampl $|b sooner <talk>|b step through
-21 b test $|b than two|b that help|b the lookup|b the step|b tim on|b to mak|b two slash|b under a|b up in
-21 b was never|b whatsoever $|b when <odd>|b which <talk>|b you nam|b youll hav|guess its|nothing morn|plan min
-21 plan that names advises|question not|question return|remark all|remark certain|remark that names a
-21 remark that names both|reports afterward|reports grad|reports interest|reports poor|reports practic
-21 requests <shown>|s <said> mor|s <shown> start|s ^ given|s ^ harm|s ^ interview|s ^ iterabl|s ^ never
-21 s ^ possibl|s ^ thirty|s and you|s do <said>|s enumerat you|s for good|s i know|s if help|s in four|s in you
-21 s it to|s low high|s onc two|s or at|s or the|s recursion on|s sam and|s tak one|s that up|s the clos
-21 s the element|s the hour|s the rather|s the thre|s they as|s wher valu|syntax if|syntax mak|syntax math
-21 syntax writ|tells bigint|tells breadth|tells fourth|tells miss|tells pointer|tells sit|tells top|tells valu
-21 tells verdict|tells work|w arrangement|w bigint|w broken|w charg|w declar|w disagre|w grad|w heapq|w machin
-21 w mention|w method|w original|w over|w poor|w shar|w tim|w whatsoever|w winner
-20 b <said> against|b <said> over|b <shown> as|b <shown> both|b <shown> look|b <shown> lov|b <shown> mak
-20 b <shown> my|b ^ assign|b ^ choos|b ^ draw|b ^ enough|b a window|b an int|b as few|b as though
-20 b befor <talk>|b by identity|b doe your|b everyth behind|b feet $|b few <shown>|b from <asked>|b from when
-20 b got a|b hav in|b hav someth|b heapq <odd>|b her <odd>|b hop <talk>|b ill leav|b is allow|b is wrong
-20 b its call|b its only|b know its|b les and|b method $|b negativ <shown>|b nin $|b nin in|b not need
-20 b often $|b on <facts>|b one <shown>|b one if|b out loud|b read <talk>|b run $|b set it|b start <asked>
-20 b statement $|b stay in|b taken $|b that be|b that up|b the constructor|b the cross|b the drawer|b the outer
-20 b the run|b them with|b thos <shown>|b to break|b trac it|b two with|b welcom $|b what did|b what is
-20 b whatever <talk>|b whenever your|b which <said>|b whil <talk>|b why $|b with few|b with the|b worry about
-20 b you choos|b you think|b you try|b your head|b youv <said>|b zero $|guess both|guess tell|guess whether
-20 nothing kayak|nothing need|nothing return|plan thi|question she|reports besid|reports deal|reports differ
-20 reports laugh|reports see|reports story|reports went|reports worry|requests follow|requests lin|requests say
-20 requests shout|requests thank|s <said> allow|s <said> lot|s <shown> doesnt|s <shown> someth|s <shown> taken
-20 s <shown> up|s <shown> wer|s ^ cam|s ^ default|s ^ failur|s ^ follow|s ^ lay|s ^ rain|s ^ too|s ^ two
-20 s a <shown>|s a test|s answer one|s at first|s befor first|s being for|s both of|s brac <said>|s comma both
-20 s do you|s each by|s for that|s i for|s i say|s if had|s in eye|s in head|s in way|s is to|s it for|s it i
-20 s its if|s mor onc|s neither nor|s of as|s of dict|s on two|s our is|s six <shown>|s that call|s that of
-20 s that on|s them <said>|s thre then|tells acces|tells allow|tells bar|tells drawer|tells identity|tells mer
-20 tells pag|tells rang|tells session|tells someon|tells typ|w bear|w clear|w feel|w function|w identity
-20 w imagin|w l|w measur|w nil|w nlargest|w particular|w pick|w rain|w rais|w roof|w session|w stamp|w stay
-20 w suit
-19 advises add|advises compar|advises element|advises hear|advises item|advises say|b <shown> fiv|b <shown> som
-19 b <shown> stand|b <shown> undefin|b ^ an|b ^ befor|b ^ lin|b ^ top|b a capital|b a caretaker|b a lambda
-19 b a regular|b are on|b are ther|b as just|b away <talk>|b by one|b capital <odd>|b cas $|b comment on
-19 b could start|b crash with|b didnt <asked>|b do with|b each <said>|b equal <shown>|b from zero|b got <talk>
-19 b hum $|b i follow|b i only|b in java|b in your|b is part|b isnt in|b it then|b largest <shown>|b many as
-19 b math <odd>|b mayb $|b minut <talk>|b most <said>|b next on|b of <facts>|b of one|b of thre|b of us
-19 b on <said>|b on every|b one per|b only one|b say mor|b separat <shown>|b spac $|b stand for|b stay <talk>
-19 b suppos i|b that i|b the compiler|b the number|b the output|b the plan|b thi problem|b third <shown>
-19 b thre tim|b up with|b use that|b weather $|b what that|b whichever <facts>|b with them|b wont <facts>
-19 b you in|b youv said|nothing draw|nothing go|nothing land|nothing lin|nothing thank|plan that names youd
-19 question call|question peopl|question tak|remark on|reports boolean|reports card|reports describ|reports digit
-19 reports drill|reports explain|reports prefer|reports skip|reports worth|requests describ|requests trac
-19 s <said> its|s <said> off|s <shown> low|s <shown> own|s <shown> soon|s ^ colon|s ^ draw|s ^ fit|s ^ listen
-19 s ^ littl|s ^ problem|s ^ result|s ^ speak|s ^ verdict|s ^ without|s a expression|s about <shown>
-19 s about minut|s an one|s are by|s dont on|s each the|s enough the|s every <said>|s for youv|s go <shown>
-19 s go the|s green the|s half <said>|s i grad|s if isnt|s im the|s imagin <shown>|s into <said>|s is her
-19 s its only|s just to|s may be|s plu <shown>|s say two|s the modul|s the want|s then the|s they from|s thi to
-19 s tim which|s to about|s to last|s two <shown>|s use from|s who the|syntax from|tells hashabl|tells hes
-19 tells lik|tells pas|tells recommend|tells silenc|tells singl|tells sys|tells turn|w capital|w char|w cur
-19 w depend|w drill|w explor|w general|w head|w hello|w id|w keep|w new|w on|w play|w receiv|w refus
-19 w review|w styl|w swap|w thes|w though|w valu
-18 act reports|advises lookup|advises see|advises trac|advises typ|b <shown> alon|b ^ pas|b ^ sur|b ^ unles
-18 b ^ verdict|b a lin|b a lon|b a sort|b all is|b also <shown>|b and slid|b been a|b by <talk>|b can explain
-18 b collection <said>|b compar by|b cours $|b explor $|b fair $|b follow <talk>|b for of|b for say|b goe <talk>
-18 b going <talk>|b guard against|b hash $|b hav no|b hear what|b height $|b hurry $|b in front|b in mind
-18 b it compar|b it has|b it look|b it through|b lin you|b lon <shown>|b loop onc|b mak $|b middl of
-18 b million to|b my <odd>|b nam the|b no <asked>|b one wher|b own <facts>|b own <odd>|b peopl use|b pick the
-18 b point at|b poker <talk>|b primitiv $|b put two|b result is|b roof $|b show $|b sign and|b smaller $
-18 b stop with|b thank you|b that happen|b the winner|b them <facts>|b theyr your|b thre point|b through it
-18 b to argu|b to decid|b to read|b twenty <talk>|b twenty minut|b two <shown>|b walk that|b way $
-18 b which <asked>|b you begin|b you put|b you someth|b youd <shown>|leads <asked>|nothing bles|nothing letter
-18 nothing noon|nothing off|plan noth|question whol|remark can|remark they|reports anyth|reports colon
-18 reports find|reports functool|reports gav|reports hand|reports hidden|reports morn|reports rank
-18 reports recommend|reports shak|reports sound|reports swap|reports toward|requests peac|requests talk
-18 requests window|s <said> by|s <said> go|s <said> look|s <said> them|s <said> up|s <shown> box|s <shown> just
-18 s <shown> stor|s <shown> written|s ^ cours|s ^ don|s ^ expect|s ^ forty|s ^ has|s ^ imagin|s ^ input|s ^ job
-18 s ^ join|s ^ matter|s ^ plan|s ^ slic|s ^ stor|s ^ sys|s ^ talk|s ^ try|s ^ unles|s can any|s can on
-18 s collection <said>|s dont anyth|s eye the|s for one|s front the|s has go|s if hav|s isnt the|s it everyth
-18 s it just|s last is|s let to|s lin lin|s next each|s off <shown>|s one then|s pass the|s question you
-18 s see your|s spot it|s that big|s that someth|s the isnt|s the item|s the youd|s their <said>|s they <shown>
-18 s to your|s try on|s unles <shown>|s valu be|s what be|s what in|s you alway|s you explain|s you say
-18 s you think|s you writ|s youd <said>|sets up leav|syntax array|syntax two|tells anyway|tells anywher
-18 tells argument|tells built|tells constructor|tells explain|tells fair|tells includ|tells int|tells java
-18 tells mak|tells patch|tells weather|w a|w act|w another|w being|w dot|w fewer|w flat|w giv|w import
-18 w label|w long|w offer|w patch|w poker|w pop|w primitiv|w tangl|w thirty|w tissu|w wrap
-17 advises number|advises ought|advises rest|b <said> compar|b <shown> still|b <shown> taken|b ^ colon|b ^ com
-17 b ^ giv|b ^ hello|b ^ imagin|b ^ java|b ^ sound|b ^ therell|b ^ what|b a newcomer|b a number|b a program
-17 b about what|b afraid $|b all <shown>|b alon $|b among them|b and then|b anyth $|b are right|b asid $
-17 b befor we|b best <shown>|b compar each|b constructor $|b cross <shown>|b drop off|b either way|b finish $
-17 b for later|b from each|b functool $|b go down|b go in|b half <talk>|b happy <odd>|b i hand|b i neither
-17 b im keep|b imagin the|b index <talk>|b insid another|b into <facts>|b is not|b isnt allow|b it stay
-17 b its for|b keep going|b mad of|b might be|b minu a|b no spac|b of every|b of tast|b of two|b off a
-17 b on two|b only has|b output $|b particular <shown>|b person $|b plu an|b plu two|b point $|b punctuation $
-17 b rather not|b ready $|b recommend $|b saf $|b say $|b say how|b second is|b should <facts>|b small <shown>
-17 b speak $|b spend the|b spot wher|b start to|b that possibl|b the big|b the roof|b the small|b thi weather
-17 b to fill|b try $|b two index|b up your|b was ther|b what <odd>|b what hav|b whatever you|b whichever you
-17 b will do|b word $|b worth it|b you hear|b you say|b youd put|b youll never|b your count|b your fre|guess as
-17 guess suppos|nothing cas|nothing for|nothing giv|nothing onc|nothing wher|plan im|question an|question befor
-17 question count|question neither|question of|remark that names add|remark that names left|remark that names push
-17 remark that names the|remark whichever|remark yes|reports argument|reports exception|reports flat|reports guard
-17 reports hello|reports jumbl|reports negativ|reports number|reports punctuation|reports python|reports ran
-17 reports undo|requests com|requests going|requests whichever|s <said> to|s <shown> doubl|s <shown> never
-17 s <shown> use|s ^ answer|s ^ begin|s ^ doing|s ^ glad|s ^ hasnt|s ^ hello|s ^ lon|s ^ mak|s ^ mer
-17 s ^ negativ|s ^ of|s ^ parenthes|s ^ play|s ^ print|s ^ replaceall|s ^ seem|s ^ smaller|s ^ therell
-17 s ^ welcom|s after other|s ahead <shown>|s another <shown>|s any one|s are on|s do know|s drop the|s every it
-17 s first up|s first you|s four your|s hear you|s if no|s is <shown>|s it in|s it its|s keep on|s loan the
-17 s many the|s may with|s me the|s my stay|s n the|s neednt the|s of her|s of other|s of sort|s on one
-17 s one in|s or to|s provid <shown>|s still to|s stuck a|s such <shown>|s that for|s the grow|s the tim
-17 s ther any|s theyr <said>|s thre <shown>|s would add|s you one|syntax colon|tells evict|tells inner
-17 tells loan|tells lon|tells menu|tells noth|tells pictur|tells stamp|tells therell|w cat|w claim|w connect
-17 w defend|w eleven|w fac|w floor|w javascript|w library|w longest|w menu|w newer|w outer|w produc
-17 w punctuation|w replaceall|w sip|w stretch|w tast|w tempt|w therell|w toward|w track|w tru|w tuesday
-17 w voic|w wid
-16 advises expression|advises memory|advises newcomer|advises regular|asks far|asks question|asks think
-16 b <said> into|b <said> item|b <shown> cam|b <shown> com|b <shown> everyth|b <shown> them|b <shown> whatsoever
-16 b ^ array|b ^ being|b ^ describ|b ^ do|b ^ enjoy|b ^ green|b ^ nin|b ^ of|b ^ peopl|b ^ popitem|b ^ silenc
-16 b ^ slic|b ^ sys|b ^ thirty|b a look|b a negativ|b a poor|b an error|b and <shown>|b and onc|b app it
-16 b as it|b be insert|b being <shown>|b by <said>|b call <said>|b call it|b can alway|b clas $|b comparator $
-16 b count them|b decision $|b describ $|b eleven $|b english $|b every <facts>|b evict $|b fin as|b find me
-16 b find the|b flat $|b for your|b from what|b got two|b had never|b has been|b hasnt been|b hav one
-16 b i havent|b i think|b ill neither|b im <asked>|b index out|b input $|b is green|b is red|b is that|b is up
-16 b it a|b its all|b job is|b lay the|b leav thi|b lot $|b me one|b mix $|b neither <shown>|b no differenc
-16 b occur $|b of $|b of doubl|b on both|b on it|b parenthes $|b pas last|b plac $|b pleasur $|b provid the
-16 b question <asked>|b run from|b shar $|b six <talk>|b som <asked>|b stretch of|b styl $|b term $|b that on
-16 b that rais|b the dog|b the largest|b the menu|b the original|b ther can|b they <asked>|b theyr the
-16 b thirty $|b thousand <talk>|b thre hundr|b tiny <shown>|b top of|b two hundr|b verdict $|b walk me
-16 b want <shown>|b want its|b wer want|b wev got|b wher <shown>|b whichever way|b why would|b with four
-16 b writ <shown>|b you for|b your choic|b your headset|b your throat|guess to|leads chang|nothing befor
-16 nothing could|nothing green|nothing imagin|nothing k|nothing one|plan advises|plan let|question advises
-16 question its|remark open|remark that names every|remark when|remark with|reports crash|reports cut
-16 reports exist|reports explor|reports front|reports hard|reports library|reports rush|requests away
-16 requests cod|requests enjoy|requests explain|requests minut|requests suit|s <said> which|s <shown> chang
-16 s <shown> differenc|s <shown> go|s <shown> is|s <shown> know|s <shown> million|s <shown> return|s <shown> valu
-16 s ^ being|s ^ brought|s ^ char|s ^ describ|s ^ even|s ^ far|s ^ hand|s ^ popitem|s ^ report|s ^ silenc
-16 s ^ slash|s ^ slow|s ^ version|s ^ what|s ^ yes|s a argument|s a cost|s a for|s a version|s add the
-16 s and no|s and thos|s at end|s be as|s be to|s both the|s by one|s can at|s could from|s depth <said>
-16 s didnt the|s do want|s each on|s each that|s error the|s few as|s first that|s for whil|s from import
-16 s had been|s hand one|s hav mind|s if the|s im <shown>|s in <shown>|s it off|s job to|s let with|s look the
-16 s map the|s nam a|s never the|s non them|s one i|s out many|s out me|s talk you|s that me|s that my
-16 s that occur|s the order|s theyr sam|s to next|s to put|s to thos|s try with|s two four|s two it
-16 s two thousand|s typ the|s walk through|s with slow|s would in|s you any|s you argu|s you both|s you that
-16 s youd to|tells alon|tells averag|tells clear|tells complain|tells cur|tells depth|tells got|tells im
-16 tells machin|tells original|tells peopl|tells perfect|tells pleasur|tells subtract|tells written|w asid
-16 w brought|w charger|w compiler|w convinc|w design|w english|w headset|w littl|w mut|w myself|w nasty
-16 w negativ|w popitem|w reader|w repeat|w saf|w sampl|w self|w sentenc|w story|w tea|w tie|w tomorrow|w way
-16 w yet
-15 advises hash|advises need|advises outer|advises shift|advises sign|advises smaller|advises tea|asks mak
-15 asks remember|b <said> all|b <said> each|b <said> ther|b <shown> doesnt|b <shown> grow|b <shown> next
-15 b <shown> pass|b <shown> six|b ^ happy|b ^ not|b ^ quick|b ^ ther|b ^ welcom|b ^ wherea|b a fair|b a hint
-15 b a runtimeerror|b a very|b about your|b act out|b again until|b against that|b altogether $|b alway <odd>
-15 b are off|b as you|b at index|b attention $|b bench $|b between <talk>|b by itself|b call <odd>|b cam <facts>
-15 b cam back|b can pas|b cent $|b certain $|b chang $|b compar two|b condition $|b do one|b doubl one
-15 b down every|b either <said>|b equal sign|b explain <talk>|b fifteen $|b follow by|b from <facts>|b go and
-15 b going with|b half hour|b hand me|b hash <odd>|b in <facts>|b in cas|b in peac|b in use|b interview $
-15 b interviewer $|b is stor|b it crash|b it if|b its tim|b just <shown>|b just befor|b larg <shown>|b leav your
-15 b let leav|b long $|b look <asked>|b minu four|b minut <asked>|b minut to|b myself $|b one $|b one are
-15 b one failur|b one plu|b one with|b or not|b otherwis <odd>|b out <said>|b out <talk>|b out for
-15 b over <shown>|b peac $|b peopl <facts>|b plac <talk>|b plan $|b popitem with|b promis $|b recent <shown>
-15 b round down|b seven $|b should <shown>|b sinc <facts>|b sit <asked>|b six $|b slid it|b smell of|b sort $
-15 b squar <odd>|b squar bracket|b sys <odd>|b ten $|b that mad|b that only|b the default|b the iterabl
-15 b the longest|b the pictur|b the power|b the tal|b then $|b theyr <odd>|b thousand <odd>|b to fiv|b to high
-15 b tomorrow $|b trac your|b two separat|b until its|b very <shown>|b water and|b way to|b we can
-15 b when <shown>|b whether a|b who <odd>|b with me|b within <talk>|b within reach|b wouldnt $|b you mak
-15 b you unit|b youll find|b yourself $|b youv stop|guess my|guess theyr|guess with|leads reach|leads way
-15 nothing between|nothing cur|nothing earliest|nothing fals|nothing fifty|nothing not|nothing pick|nothing run
-15 nothing tim|plan that names at|plan that names each|plan that names requests|plan that names what|question spac
-15 remark at|remark go|remark itd|remark leav|remark that names asks|remark that names sort|remark up
-15 remark youll|reports alright|reports anybody|reports confirm|reports crackl|reports hurry|reports ready
-15 reports run|reports unit|reports wev|reports whatever|reports word|requests aloud|requests eye|requests feel
-15 s <said> at|s <said> your|s <shown> belong|s <shown> long|s <shown> other|s ^ alright|s ^ caretaker|s ^ com
-15 s ^ diagonal|s ^ doe|s ^ down|s ^ error|s ^ giv|s ^ good|s ^ hint|s ^ new|s ^ ordereddict|s ^ output
-15 s ^ plenty|s ^ several|s ^ somebody|s ^ sooner|s ^ together|s ^ top|s ^ wherea|s a and|s a question
-15 s a solution|s a want|s a was|s all and|s alway in|s answer a|s by it|s carry <said>|s compar by|s do one
-15 s find one|s for least|s for you|s half that|s hav ever|s hav minut|s hav sam|s hear youd|s i from|s i youv
-15 s if follow|s in for|s in it|s in who|s is heart|s it and|s it stop|s its at|s its quiet|s mak new
-15 s may the|s no on|s on last|s one four|s or is|s out ten|s popitem last|s rais runtimeerror|s sinc two
-15 s smallest for|s start <said>|s that check|s the had|s the input|s the show|s thousand at|s took second
-15 s was onc|s way you|s what at|s window you|s with right|s wont how|s wont in|s wont that|s you and|s you pas
-15 s youd a|s your say|sets up n|syntax not|tells away|tells caretaker|tells discard|tells ive|tells map
-15 tells nobody|tells person|tells precis|tells welcom|tells wev|tells wherea|w accept|w alright|w altogether
-15 w among|w attention|w bench|w caller|w com|w comfortabl|w confirm|w crackl|w dog|w drawer|w few|w functool
-15 w happen|w holiday|w messag|w miss|w paus|w peopl|w ready|w runtimeerror|w seventy|w someon|w typ|w under
-15 w undo|w view|w wherea|w word|w work|w zero
-14 act sets up|advises apologis|advises cost|advises head|advises wherever|asks go|asks put|asks tim|asks wrong
-14 b <said> together|b <said> without|b <said> your|b <shown> did|b <shown> do|b <shown> fewer|b <shown> follow
-14 b <shown> got|b <shown> kept|b <shown> out|b <shown> per|b <shown> suit|b <shown> tru|b ^ congratulation
-14 b ^ lay|b ^ nam|b ^ non|b ^ other|b ^ rain|b ^ seven|b ^ trac|b ^ zero|b a pag|b all small|b aloud $
-14 b alway <asked>|b an object|b and trac|b are you|b as larg|b as they|b both <talk>|b comfortabl $
-14 b decid that|b depend on|b do to|b dont be|b dot floor|b doubl equal|b enjoy it|b explain $|b favourit $
-14 b figur on|b fill a|b first to|b follow you|b for or|b from functool|b from minu|b giv <shown>
-14 b given <shown>|b goe $|b going anywher|b good company|b green $|b hasnt <talk>|b hear $|b heard you|b help $
-14 b hit the|b i heard|b in som|b insertion <facts>|b insertion point|b it <shown>|b it alway|b it had
-14 b it hasnt|b it stop|b it yet|b its constant|b jumbl $|b just want|b keep to|b know mor|b larg as
-14 b let <asked>|b matter of|b me about|b my head|b neighbour <said>|b never be|b noth $|b now and|b o n
-14 b of four|b of our|b of rang|b of thes|b of thing|b oldest is|b on paper|b one sentenc|b original <shown>
-14 b other $|b our <asked>|b our tim|b pair in|b pop $|b put one|b read <odd>|b result <asked>|b rush $
-14 b sam <shown>|b say why|b shuffl the|b so far|b som of|b som tim|b spoil it|b story $|b tak from
-14 b test first|b that occur|b the caller|b the coat|b the library|b the newer|b the object|b the sentenc
-14 b the six|b the speaker|b they hav|b theyr arrang|b to apologis|b to leav|b took the|b turn into|b twenty $
-14 b two pair|b under the|b use for|b view $|b we <odd>|b what mov|b when the|b wher its|b wher ther
-14 b which lin|b with whatever|b wouldnt <asked>|b writ an|b yet $|b you both|b you receiv|b you use
-14 b your <facts>|b your idea|b your lin|b your ready|guess tells|leads result|leads smaller|nothing hello
-14 nothing insid|nothing rain|nothing she|nothing silenc|nothing someth|nothing though|question each|question ill
-14 question math|question theyr|question though|remark provid|remark tells|remark that names for|reports abov
-14 reports along|reports answer|reports claim|reports clean|reports coat|reports congratulation|reports depend
-14 reports enumerat|reports fetch|reports item|reports rul|reports somebody|requests cloakroom|requests good
-14 requests got|s <said> one|s <shown> com|s <shown> insertion|s <shown> moment|s <shown> repeat
-14 s ^ congratulation|s ^ depend|s ^ eight|s ^ goe|s ^ gon|s ^ integer|s ^ quiet|s ^ round|s ^ tall|s ^ trac
-14 s a by|s a each|s an is|s an with|s and should|s and the|s and their|s and toward|s as is|s at plac
-14 s back <shown>|s be your|s build <said>|s check on|s could ther|s count <shown>|s fair to|s for minut
-14 s for your|s got <shown>|s hav at|s hav the|s how you|s im a|s index of|s it has|s it your|s keep of
-14 s last fals|s look a|s math floor|s method <said>|s of day|s on you|s one want|s opener the|s other the
-14 s out rang|s out step|s pair the|s pas <said>|s pick <shown>|s put figur|s start zero|s than one|s that cant
-14 s that no|s the com|s the her|s the next|s the not|s the read|s the round|s the unus|s they be|s to on
-14 s up in|s valu the|s way is|s what <said>|s what doe|s with <shown>|s would on|s would two|s you back
-14 s you read|sets up o|sets up say|syntax an|syntax siz|syntax ther|tells among|tells around|tells bigger
-14 tells failur|tells integer|tells itd|tells messag|tells newer|tells parameter|tells plac|tells way
-14 w afternoon|w amount|w apologis|w besid|w carry|w chair|w chart|w complain|w congratulation|w decid|w del
-14 w discard|w dont|w finish|w fit|w hook|w if|w ive|w keyboard|w normal|w packag|w radio|w rough|w sequenc
-14 w shopper|w som|w static|w what
-13 advises choos|advises fill|advises full|advises height|advises id|advises land|advises read|advises writ
-13 asks chang|asks memory|asks part|b <said> an|b <said> befor|b <said> setrecursionlimit|b <said> wher
-13 b <shown> end|b <shown> hold|b <shown> lie|b <shown> min|b <shown> ran|b <shown> what|b ^ act|b ^ exact
-13 b ^ id|b ^ ill|b ^ might|b ^ problem|b a bool|b a chart|b a fourth|b a given|b a hash|b a point
-13 b a typeerror|b about its|b ahead and|b already <odd>|b and both|b and giv|b and put|b and send|b anywher $
-13 b are <shown>|b arent $|b as their|b be her|b be wrong|b both halv|b by <facts>|b by thre|b can writ
-13 b cant be|b complain about|b complet <talk>|b could go|b different $|b do so|b dont mind|b doubl <odd>
-13 b down the|b each as|b easy to|b equal <odd>|b ever be|b every even|b exact $|b feel <facts>|b feel fre
-13 b follow no|b four to|b grow as|b happen $|b heap of|b how $|b how your|b if one|b im <facts>|b in enumerat
-13 b in how|b is full|b it went|b its been|b its good|b its still|b jump to|b keep out|b land <shown>|b leap to
-13 b least $|b list $|b look the|b lying ther|b mak the|b may use|b me hear|b might <facts>|b necessari $
-13 b never in|b of cours|b of tim|b one idea|b over ther|b patch of|b quiet on|b quit <talk>|b quot $
-13 b result look|b room $|b said <talk>|b say either|b say one|b say that|b scan the|b sit at|b slic of
-13 b small one|b still be|b still fail|b stor the|b such <facts>|b swallow by|b test will|b that from|b that its
-13 b that let|b that open|b that subtract|b that use|b the memory|b the question|b ther never|b ther onc
-13 b ther plenty|b they arent|b thirty two|b thos <odd>|b though it|b tim out|b to explor|b to land|b to myself
-13 b to our|b total $|b toward the|b uniqu $|b valu could|b version of|b was expect|b when would|b whether ther
-13 b which part|b which your|b with <shown>|b with everyth|b work on|b you <talk>|b you feel|b you gav
-13 b your hand|b youv put|b zero for|guess better|guess it|guess sur|leads go|leads leav|nothing act
-13 nothing everyth|nothing of|nothing tell|plan pleas|plan that names when|question sets up|question tells
-13 remark if|remark okay|remark that names thre|remark whatever|reports anew|reports differenc|reports init
-13 reports input|reports insert|reports nephew|reports neutral|reports review|reports roof|reports settl
-13 reports seventy|reports shift|reports sign|reports thing|reports undefin|requests fre|requests hom
-13 requests next|requests start|requests try|s <said> either|s <said> not|s <said> still|s <shown> be
-13 s <shown> but|s <shown> do|s <shown> hand|s <shown> littl|s <shown> nam|s <shown> sit|s <shown> subtract
-13 s ^ act|s ^ as|s ^ card|s ^ charat|s ^ few|s ^ index|s ^ sam|s ^ such|s ^ task|s ^ thre|s ^ underscor
-13 s ^ wrap|s a in|s along way|s and loop|s answer that|s any <shown>|s are sam|s at the|s be <shown>|s be and
-13 s been for|s com to|s do them|s down the|s end every|s ever in|s far it|s feel to|s fiv that
-13 s follow <shown>|s for at|s from sid|s go your|s goe a|s has a|s has land|s hundr at|s if all|s isnt anywher
-13 s it also|s it down|s it hand|s it never|s it ther|s its with|s jump the|s just it|s know the|s land on
-13 s last was|s let hear|s lov hear|s me if|s middl the|s million a|s no <said>|s not it|s of lin|s of own
-13 s of pass|s of tim|s on of|s one been|s one look|s one mor|s pictur <shown>|s plu the|s pointer the
-13 s read <said>|s right is|s round <shown>|s sam if|s sinc only|s tak away|s that never|s the argument|s the i
-13 s the until|s them it|s then is|s ther alway|s they a|s they into|s thos from|s to million|s to to
-13 s what them|s what when|s whatever you|s when tim|s with most|s would say|s you call|s you decid|s you only
-13 s youv that|sets up <said>|sets up java|sets up minut|syntax call|tells act|tells cours|tells forgiv
-13 tells hold|tells lambda|tells loud|tells try|tells wid|w agre|w byt|w defin|w drink|w expectation|w guard
-13 w lay|w nephew|w neutral|w no|w nonlocal|w nought|w pair|w prefix|w present|w python|w quot|w spoil
-13 w squar|w sum|w treat|w typeerror|w uniqu|w until|w went
-12 advises bit|advises grow|advises keyboard|advises plain|advises slow|advises stand|advises water
-12 advises whatever|asks describ|asks test|b <said> away|b <said> grow|b <said> zero|b <shown> becaus
-12 b <shown> had|b <shown> its|b <shown> report|b <shown> seven|b <shown> show|b <shown> swap|b <shown> two
-12 b <shown> untouch|b <shown> wher|b ^ be|b ^ carry|b ^ even|b ^ everybody|b ^ feel|b ^ new|b ^ poll|b ^ shall
-12 b a <asked>|b a and|b a big|b a cloakroom|b a condition|b a list|b a map|b a nin|b a slic|b a voic
-12 b afternoon $|b all <asked>|b all its|b an a|b and after|b and check|b and zero|b are no|b assign again
-12 b at zero|b be lov|b been quiet|b better to|b between them|b both <odd>|b cod would|b com along|b complet $
-12 b concern $|b could <talk>|b counter <odd>|b cur <odd>|b cur brac|b curiou what|b describ your|b disagre $
-12 b do hav|b do what|b documentation <talk>|b documentation recommend|b doe <shown>|b doesnt <shown>|b down that
-12 b each i|b easier to|b faint $|b fewer than|b finish in|b fiv $|b for them|b go into|b goe into|b got $
-12 b has seven|b hom $|b how did|b i understand|b if <facts>|b if <talk>|b in singl|b instead of|b is uniqu
-12 b is wher|b it keep|b it without|b judg that|b left over|b let <facts>|b let use|b likewis $|b log $
-12 b loop over|b machin $|b me the|b me wher|b miss $|b modul $|b mov when|b need the|b no rush|b of her
-12 b of my|b of yourself|b okay $|b one i|b out is|b out your|b over the|b past it|b plu sign|b program would
-12 b quick $|b repeat <shown>|b report the|b run was|b settl $|b singl quot|b siz $|b smallest <facts>
-12 b somebody is|b someon <shown>|b someth <shown>|b stay with|b str of|b stuck $|b sum up|b task is
-12 b than <talk>|b that wasnt|b the <odd>|b the draw|b the fail|b the keyboard|b the littl|b the morn|b the set
-12 b the sound|b them onc|b ther <shown>|b ther no|b ther one|b they may|b think it|b think through
-12 b thousand at|b through that|b throw $|b throw a|b till $|b to wher|b trac that|b two befor|b until <said>
-12 b valid $|b wer <asked>|b wer one|b what can|b wher do|b wher i|b which no|b which step|b with all
-12 b you cant|b you hav|b you of|b you typ|b youd still|b your design|b your job|b your view|guess could
-12 leads along|leads approach|leads cod|leads everyth|leads later|n <asked> 1|nothing equal|nothing even
-12 nothing fifteen|nothing leads|nothing my|nothing nam|nothing row|nothing skip|nothing theyr|nothing touch
-12 nothing unles|nothing work|plan that names how|question any|question requests|question squar|question ten
-12 question what|remark everyth|remark fin|remark hav|reports app|reports assign|reports bracket|reports chair
-12 reports disagre|reports faint|reports fir|reports hang|reports heard|reports holiday|reports likewis
-12 reports loan|reports lov|reports person|reports pour|reports slic|reports stand|reports valu|reports version
-12 reports view|requests <asked>|requests librarian|requests promis|s <said> has|s <said> into|s <said> or
-12 s <said> they|s <shown> being|s <shown> day|s <shown> ear|s <shown> insid|s <shown> som|s <shown> test
-12 s <shown> took|s <shown> uniqu|s ^ befor|s ^ call|s ^ carry|s ^ fir|s ^ jumbl|s ^ keep|s ^ lik|s ^ likewis
-12 s ^ miss|s ^ no|s ^ person|s ^ poll|s ^ postman|s ^ produc|s ^ shall|s ^ statement|s ^ thermometer|s ^ unit
-12 s a review|s abov <shown>|s add <said>|s all sam|s alway for|s an error|s and away|s and for|s and of
-12 s and on|s any <said>|s argument the|s as was|s at two|s be answer|s befor after|s can that|s compar <said>
-12 s count <said>|s count two|s curiou youd|s did hav|s do all|s do two|s dot for|s each with|s each you
-12 s each your|s everyth <shown>|s finish the|s fiv of|s for bit|s for tim|s four a|s half our|s hand <said>
-12 s hav on|s hav to|s how <shown>|s i catch|s i confirm|s if is|s in no|s in pocket|s in quot
-12 s instead <shown>|s into array|s is i|s it <shown>|s ive the|s keep as|s know siz|s left and|s many ther
-12 s might your|s minut go|s much a|s never and|s next the|s of onc|s of with|s off the|s often <shown>
-12 s one or|s out <said>|s pas equal|s pas the|s peopl a|s perfect to|s say about|s say one|s sit a|s sit to
-12 s sort then|s spend <shown>|s stop befor|s tabl you|s tak <shown>|s test <shown>|s that from|s that go
-12 s that most|s that out|s the allow|s the and|s the ought|s the recommend|s ther but|s thre the|s thre you
-12 s to hundr|s to thousand|s to why|s told about|s two cas|s unles pas|s unus the|s what mean|s what on
-12 s when was|s which are|s which tru|s whoever <shown>|s with between|s with your|s you non|s you thi|s you try
-12 s youd bigint|s your onc|s youv me|sets up going|sets up open|sets up think|syntax most|tells anyth
-12 tells attribut|tells bool|tells clas|tells diagonal|tells dot|tells finish|tells floor|tells lay|tells outer
-12 tells poll|tells postman|tells primitiv|tells report|tells round|tells slot|tells task|tells threw|tells tie
-12 w although|w and|w anybody|w anywher|w attribut|w body|w calm|w cloakroom|w coat|w compil|w concern
-12 w connection|w containskey|w cours|w deliberat|w dequ|w eighteen|w expression|w faint|w fourteen|w hand
-12 w her|w hes|w init|w insert|w languag|w light|w likewis|w listen|w neither|w pac|w paper|w pocket|w poll
-12 w postman|w send|w shall|w somebody|w spent|w stat|w unles|w wer|w year
-11 advises comma|advises differ|advises exist|advises feel|advises flag|advises part|advises show|advises soon
-11 advises statement|asks idea|asks variabl|asks work|asks youd|b <said> hold|b <said> just|b <said> only
-11 b <shown> bring|b <shown> element|b <shown> goe|b <shown> into|b <shown> lik|b <shown> nor|b <shown> yourself
-11 b ^ alright|b ^ cas|b ^ enumerat|b ^ half|b ^ integer|b ^ perhap|b ^ play|b ^ point|b ^ siz|b ^ total
-11 b ^ worry|b ^ youd|b a breadth|b a colleagu|b a figur|b a handful|b a non|b a row|b a start|b about who
-11 b absent $|b all <said>|b alright $|b and call|b and carry|b and hand|b apologis $|b are thos|b as a|b as my
-11 b as two|b assign both|b back when|b begin to|b big one|b bit mor|b bool $|b both on|b bucket $|b but the
-11 b by their|b cant <asked>|b carry the|b closer $|b count and|b count the|b day $|b do <asked>|b do i
-11 b don the|b doubl <asked>|b draw $|b each newcomer|b end <talk>|b everyth els|b exist <shown>|b fac $
-11 b fail one|b for forty|b from collection|b from my|b gav two|b giv me|b giv two|b had been|b had it|b halv $
-11 b handful of|b hav it|b her and|b hop $|b how would|b i notic|b identity $|b if <asked>|b if both
-11 b ill <facts>|b in bracket|b in every|b index <facts>|b index error|b index minu|b it behav|b it never
-11 b it pass|b it stand|b iter of|b last one|b last run|b last tim|b lay out|b least <talk>|b let go
-11 b lin <odd>|b link them|b littl <talk>|b loan and|b loop to|b mad $|b may also|b may sit|b me see|b me to
-11 b mention $|b mov over|b nam both|b newer one|b no other|b of pair|b of slip|b off you|b one les|b one the
-11 b or mor|b our <odd>|b out $|b over to|b own lin|b pag $|b pas $|b pil and|b play <shown>|b plenty of
-11 b pointer to|b problem for|b put to|b python yes|b ran out|b reach $|b read a|b replaceall $|b right after
-11 b rul <facts>|b run in|b sav $|b say without|b see whether|b setrecursionlimit <shown>|b sinc <odd>|b sinc it
-11 b slow and|b so $|b someth about|b still want|b stor <shown>|b str <facts>|b suit you|b task $|b ten second
-11 b test befor|b that <said>|b that decision|b that doesnt|b that in|b that just|b that with|b the complet
-11 b the fewest|b the fun|b the input|b the insertion|b the librarian|b the screen|b the sequenc|b the stor
-11 b the tower|b the u|b the window|b their plac|b them out|b thi <talk>|b thi task|b thre has|b to know
-11 b to settl|b two are|b two les|b unles you|b until <talk>|b use a|b way round|b weigh up|b what question
-11 b wher youd|b wher your|b whol number|b wid <shown>|b will <shown>|b with a|b with every|b with zero
-11 b work <talk>|b would any|b you chang|b you follow|b you run|b youd defend|b your <shown>|guess asks
-11 guess otherwis|leads idea|leads run|nothing cabinet|nothing choos|nothing d|nothing grid|nothing java
-11 nothing nin|nothing shall|nothing sorry|nothing trac|nothing well|nothing whether|nothing who|plan each
-11 plan suppos|plan that|plan that names onc|plan yes|question anyth|question beyond|question do|question if
-11 question python|question question|question try|remark carry|remark could|remark never|remark return
-11 remark that names walk|remark zero|reports anyway|reports bool|reports default|reports design|reports fail
-11 reports however|reports index|reports interviewer|reports ive|reports longest|reports mer|reports outsid
-11 reports paper|reports perhap|reports prov|reports quot|reports sens|reports set|reports several|reports shar
-11 reports stuck|reports sum|reports untouch|reports use|requests mak|requests need|requests reach|requests sampl
-11 requests sid|requests somebody|requests x|s <said> thos|s <shown> <said>|s <shown> fin|s <shown> middl
-11 s <shown> pair|s <shown> reach|s <shown> they|s <shown> throw|s <shown> whatever|s <shown> wrong|s <shown> youd
-11 s ^ del|s ^ entry|s ^ everybody|s ^ explain|s ^ find|s ^ floor|s ^ int|s ^ leav|s ^ messag|s ^ near
-11 s ^ perhap|s ^ siz|s ^ str|s ^ third|s ^ us|s ^ way|s a fram|s a ther|s against <shown>|s all other
-11 s and and|s and thre|s and to|s and your|s answer <shown>|s are <said>|s are and|s as two|s be in|s be sam
-11 s been alon|s befor begin|s begin <shown>|s by way|s by with|s could in|s curiou you|s doe <said>
-11 s dont about|s dont into|s drop zero|s end the|s everyth is|s exact you|s fewer two|s figur the|s first i
-11 s for newcomer|s for on|s fourth of|s good of|s halv the|s hav do|s heap slip|s hear reason|s i to|s if dont
-11 s if of|s if say|s ill that|s im for|s in brac|s in version|s in yes|s is in|s is out|s is with|s it me
-11 s it through|s iter the|s its sort|s les the|s let at|s look for|s loop the|s many a|s may that|s may up
-11 s me your|s middl is|s my is|s neighbour are|s no whatsoever|s nobody <shown>|s not what|s of <shown>
-11 s of equal|s on end|s one after|s only every|s only how|s or by|s out alway|s pas <shown>|s pas comparator
-11 s peopl the|s replac <shown>|s return if|s run <shown>|s say <said>|s say or|s seven and|s som and
-11 s step your|s str <shown>|s talk it|s that whil|s the amount|s the ive|s the the|s ther in|s thre and
-11 s through cod|s through lin|s to befor|s to thi|s to when|s two plac|s wer most|s what call|s when do
-11 s which <shown>|s with bracket|s with in|s writ every|s you by|s you judg|s youd neighbour|s your about
-11 s your doe|s your stand|s youv a|s youv about|s youv mor|sets up python|syntax enumerat|syntax when
-11 tells behav|tells comprehension|tells different|tells easier|tells fetch|tells full|tells hour
-11 tells javascript|tells kick|tells larg|tells nonlocal|tells offer|tells sampl|tells several|tells shap
-11 tells siz|tells slid|tells stor|tells swap|tells tally|tells today|tells underscor|tells wrap|w absent|w ann
-11 w builtin|w buy|w cold|w crash|w decorator|w door|w eighty|w evict|w excellent|w eye|w feet|w fewest
-11 w fir|w handful|w hug|w iter|w kick|w lorry|w matter|w meanwhil|w obviou|w odd|w overflow|w peek|w screen
-11 w song|w stor|w summary|w sunny|w sweet|w themselv|w threw|w understood|w untouch
-10 act tells|acts ^ sets up|acts requests asks|acts sets up advises|advises hit|advises lif|advises met
-10 advises natural|advises plan|advises short|advises subtract|asks add|asks belong|asks step|b <shown> els
-10 b <shown> most|b <shown> now|b <shown> so|b <shown> together|b <shown> twenty|b <shown> up|b ^ clu|b ^ down
-10 b ^ everyth|b ^ hash|b ^ henc|b ^ jot|b ^ map|b ^ nod|b ^ pair|b ^ six|b ^ step|b ^ talk|b ^ thre|b ^ try
-10 b ^ which|b ^ wrap|b a counter|b a depth|b a matter|b a pointer|b a whol|b about two|b afresh $|b an <talk>
-10 b and all|b and discard|b and for|b and set|b and when|b and who|b and work|b another $|b any of|b append $
-10 b as <asked>|b at <odd>|b at an|b at your|b bar $|b be compar|b body $|b both are|b both in|b bring it
-10 b cam out|b cam to|b cant <odd>|b cant do|b chang your|b choos the|b clu for|b cod <odd>|b com <shown>
-10 b congratulation $|b decid whether|b default it|b detail $|b doesnt hav|b don for|b down for|b drop a
-10 b duty $|b editor $|b eight <talk>|b eighty $|b either <facts>|b equal fals|b exact do|b failur $|b far $
-10 b feel natural|b fifty thre|b finish your|b fit <shown>|b for with|b forty <shown>|b four <said>|b gav <shown>
-10 b go ahead|b goe wrong|b has two|b havent <talk>|b hear your|b hello $|b how <said>|b i leav|b im in
-10 b im listen|b in it|b index zero|b insertion <asked>|b insertion order|b into <talk>|b into an|b is don
-10 b is fiv|b is for|b is handy|b is only|b it as|b it later|b it may|b it wher|b it whil|b its last
-10 b just now|b kept <shown>|b last element|b last equal|b later on|b les the|b littl longer|b longest <shown>
-10 b mak one|b many <talk>|b match <shown>|b monday $|b mor of|b nam <shown>|b nin <talk>|b not necessari
-10 b not ther|b notic <talk>|b nowher $|b number $|b on purpos|b one alway|b one doesnt|b one pass|b one possibl
-10 b or an|b out how|b outsid of|b pass and|b perhap $|b pop <facts>|b pop if|b python that|b python thre
-10 b rely on|b review $|b run your|b sam object|b search the|b second part|b second ther|b see $|b shall we
-10 b sheet $|b shift $|b should run|b shout if|b sing $|b siz and|b slip in|b sound <odd>|b stay wher
-10 b straight $|b swap them|b talk <talk>|b that each|b that fin|b that pick|b that wer|b that your
-10 b the builtin|b the hidden|b the partner|b the person|b the pleasur|b the sheet|b their nam|b then <asked>
-10 b ther be|b thos of|b though not|b thre <talk>|b to answer|b to choos|b to fifty|b to go|b two that|b up and
-10 b up thre|b used $|b very <odd>|b very first|b wasnt <shown>|b watch you|b we all|b well enough|b wer at
-10 b wer the|b what id|b what should|b wher they|b whil it|b whil the|b who in|b with both|b with i
-10 b with their|b without <talk>|b work <shown>|b work is|b writ a|b you <said>|b you also|b you estimat
-10 b you weigh|b you well|b your look|b your own|b your reason|b your variabl|b youv mad
-10 context remark that names|guess any|guess call|guess compar|guess ive|leads behav|n <asked> 3|n <facts> 4
-10 nothing being|nothing clu|nothing doe|nothing jot|nothing meet|nothing no|nothing say|nothing seven
-10 nothing six|nothing suppos|nothing top|nothing two|nothing was|nothing welcom|nothing yes
-10 plan that names could|plan that names then|plan then|plan which|plan youv|question on|question say
-10 question start|question without|remark that names an|remark that names halv|remark that names which
-10 remark that names your|reports amount|reports carry|reports clu|reports condition|reports dot|reports entir
-10 reports halv|reports id|reports loud|reports nam|reports necessari|reports pas|reports pencil|reports rely
-10 reports right|reports rough|reports siz|reports suit|reports topic|reports whatsoever|requests accept
-10 requests loud|requests moment|requests point|requests sign|requests someth|s <said> item|s <shown> been
-10 s <shown> different|s <shown> either|s <shown> exist|s <shown> few|s <shown> x|s ^ arrang|s ^ away|s ^ clu
-10 s ^ compiler|s ^ condition|s ^ either|s ^ every|s ^ fil|s ^ henc|s ^ item|s ^ jot|s ^ lost|s ^ mention
-10 s ^ necessari|s ^ pictur|s ^ rough|s ^ ther|s ^ total|s ^ upward|s ^ voic|s ^ weigh|s ^ whatsoever|s ^ worry
-10 s a at|s a count|s after <shown>|s all for|s alon <shown>|s and back|s and if|s and other|s and sam
-10 s and until|s any is|s approach the|s are of|s array a|s as only|s as stand|s as would|s at <shown>
-10 s befor run|s best is|s box the|s by and|s by of|s can how|s com <shown>|s com as|s did leav|s down its
-10 s element its|s end in|s every that|s exist to|s expect <shown>|s for second|s go all|s hang it|s has <shown>
-10 s has be|s hav be|s hear well|s how each|s i do|s ill <shown>|s im out|s in count|s in first|s in old
-10 s instead one|s is only|s it hav|s it no|s its four|s ive a|s keep it|s larg <shown>|s leav <said>|s lin for
-10 s long a|s look one|s many she|s mor two|s nin it|s not any|s of cas|s of drop|s of goe|s of job
-10 s of result|s of youd|s one just|s one put|s only <said>|s only of|s only that|s out by|s out tim
-10 s outer and|s play with|s read as|s report the|s sam twic|s see in|s should about|s sinc one|s six the
-10 s someon a|s someon for|s step a|s stop a|s sur you|s tak of|s that use|s that writ|s that you
-10 s the comparison|s the complain|s the index|s the object|s the stretch|s ther and|s ther non|s ther one
-10 s thos the|s thre a|s thre as|s thre with|s to if|s to wher|s two fiv|s two of|s until hit|s wev the
-10 s when through|s whether cod|s who is|s work a|s would other|s you otherwis|s you start|s you twenty
-10 s your fil|s your is|s your of|sets up default|sets up start|syntax in|syntax reslic|syntax wrap|tells comma
-10 tells compiler|tells concern|tells day|tells declar|tells fill|tells interview|tells jot|tells longest
-10 tells output|tells overflow|tells packag|tells peek|tells popitem|tells replac|tells scan|tells sequenc
-10 tells show|tells slash|tells stick|w allow|w almost|w alongsid|w argu|w blank|w duty|w easi|w either
-10 w estimat|w expensiv|w fifty|w for|w fre|w front|w henc|w interrupt|w keyerror|w keyword|w literal
-10 w necessari|w object|w photo|w rely|w remov|w ruler|w scal|w sing|w strong|w tak|w tap|w topic
-9 advises argument|advises mak|advises shut|advises spread|advises tak|asks approach|asks break|asks check
-9 asks enough|asks otherwis|asks stor|asks visit|asks way|b <said> afterward|b <said> run|b <said> tak
-9 b <shown> back|b <shown> expect|b <shown> going|b <shown> rais|b <shown> stay|b <shown> us|b ^ assum|b ^ blank
-9 b ^ explain|b ^ fewer|b ^ fifty|b ^ find|b ^ ha|b ^ me|b ^ near|b ^ our|b ^ scan|b ^ shout|b ^ start
-9 b ^ twelv|b a char|b a copy|b a jumbl|b a keyerror|b a pleasur|b a radio|b a sheet|b about <talk>|b agre $
-9 b and <asked>|b and from|b and see|b and two|b any one|b apart from|b are and|b are correct|b at what
-9 b beep $|b begin <facts>|b between $|b built in|b by lin|b cam <shown>|b can <facts>|b cant confirm
-9 b chang the|b clear <talk>|b compar to|b cross one|b defend $|b del and|b did <shown>|b do first|b dot trunc
-9 b down a|b each answer|b estimat the|b even $|b everyon in|b everyth pass|b exception $|b expect the
-9 b explain it|b fail with|b far <asked>|b first parameter|b first thre|b first version|b fiv in|b fix <shown>
-9 b form $|b fourteen <talk>|b from $|b from your|b go through|b grab a|b green all|b grow the|b ha $
-9 b halv <talk>|b has its|b has to|b hav mor|b hav them|b her as|b hidden one|b hundr <shown>|b i hear
-9 b id lik|b id rather|b identity ther|b if that|b if thi|b in its|b in them|b input is|b inward $|b is ever
-9 b is thre|b isnt on|b it back|b it suit|b it than|b its gon|b java and|b leav the|b let think|b lin it
-9 b linear $|b longer <shown>|b mak your|b may occur|b mean <talk>|b minu thre|b minut $|b miss <said>
-9 b much doe|b must <talk>|b nam that|b neither $|b neutral $|b never <asked>|b new <talk>|b nin to|b of last
-9 b off <odd>|b offer $|b often each|b one all|b one by|b one then|b only if|b or <facts>|b out first
-9 b overflow the|b pair <asked>|b pair insid|b pair that|b paper and|b part of|b pas <said>|b patch $
-9 b persuad me|b pick $|b plac on|b plain <said>|b plu a|b practic <talk>|b rais $|b rather hear|b reach the
-9 b reason for|b red one|b regular <talk>|b regular expression|b remov it|b return how|b round you|b say when
-9 b see what|b see wher|b seen <shown>|b seen that|b self as|b session $|b set $|b seven and|b she never
-9 b short <talk>|b somebody who|b sound cheerful|b spend it|b stack of|b still ther|b struct $|b tak car
-9 b talk whil|b than a|b than any|b that <shown>|b that against|b that choic|b that look|b that no|b that work
-9 b the detail|b the expect|b the full|b the match|b the outsid|b the part|b the point|b the problem
-9 b the sampl|b them down|b ther tim|b thi <odd>|b thi tim|b think is|b think out|b through the|b throw an
-9 b tim in|b to $|b to judg|b to repeat|b to skip|b to talk|b today $|b too much|b total <shown>|b trunc $
-9 b try each|b try to|b unit $|b very sam|b want to|b wer <talk>|b what goe|b what youv|b when to|b wher every
-9 b wherever it|b whoever <facts>|b why that|b with self|b would hold|b you arent|b you collect|b you find
-9 b you measur|b you pop|b you sort|b your <said>|b your chair|b your end|b your two|b your voic|b yourself and
-9 b youv used|b zero <odd>|leads problem|leads want|leads written|nothing after|nothing blank|nothing block
-9 nothing com|nothing fin|nothing lov|nothing non|nothing play|nothing set|nothing siz|nothing sur|nothing too
-9 nothing twelv|plan keep|plan that names doe|question digit|question left|question sorry|remark any|remark be
-9 remark compar|remark draw|remark look|remark that names count|remark what|remark which|reports almost
-9 reports call|reports char|reports collect|reports finish|reports ha|reports integer|reports leap|reports lie
-9 reports mark|reports matter|reports past|reports phon|reports pleasur|reports pop|reports quick|reports receiv
-9 reports repeat|reports spac|reports sur|reports thought|reports train|reports tupl|reports week
-9 requests approach|requests assum|requests go|requests help|requests plan|requests play|requests reason
-9 requests sit|requests sketch|requests youv|s <said> hold|s <said> insertion|s <said> itself|s <shown> away
-9 s <shown> cas|s <shown> differ|s <shown> fewer|s <shown> may|s <shown> now|s <shown> plain|s ^ afterward
-9 s ^ blank|s ^ cut|s ^ decision|s ^ fourteen|s ^ fourth|s ^ ha|s ^ hang|s ^ hear|s ^ left|s ^ mor|s ^ my
-9 s ^ nobody|s ^ receiv|s ^ shap|s ^ shout|s ^ sort|s ^ their|s ^ twelv|s ^ twic|s a about|s a can|s a entry
-9 s a over|s a point|s add to|s all are|s alway least|s and again|s and can|s and had|s and most|s and small
-9 s and wher|s apart the|s arent to|s arriv the|s as pleas|s as you|s at as|s at other|s at rear|s at very
-9 s back it|s behav the|s best can|s but <shown>|s by hundr|s by ther|s can a|s can anyth|s can is|s com from
-9 s could a|s could it|s cross cam|s del the|s doubl a|s each an|s each know|s eight and|s either of
-9 s end that|s even a|s finish sentenc|s for to|s from in|s from length|s gav <shown>|s going say|s hav <shown>
-9 s hav count|s hav good|s hav in|s hav point|s hit <shown>|s how doe|s how one|s hundr thre|s i only|s i your
-9 s if els|s ill quiet|s ill the|s im no|s im you|s in last|s in middl|s in moment|s into to|s is larg
-9 s is least|s it itself|s it loud|s it or|s it tim|s it two|s its least|s larg the|s last be|s last that
-9 s let how|s lon <shown>|s loop it|s many you|s match the|s math trunc|s may as|s may one|s me one|s me they
-9 s middl that|s might it|s my are|s my for|s no <shown>|s not me|s noth <said>|s now then|s of cod|s of count
-9 s of les|s of pas|s of plac|s of sam|s on for|s on input|s on it|s on largest|s on pag|s on roof|s onc hav
-9 s one both|s one expect|s one stretch|s one with|s or other|s own a|s plac it|s plan to|s python the
-9 s return many|s show <shown>|s smallest that|s someth <shown>|s soon you|s sort <shown>|s stack <shown>
-9 s start to|s ten of|s test them|s that all|s that already|s that fair|s that or|s that run|s that two
-9 s the alon|s the alway|s the asid|s the gav|s the nam|s the run|s the sam|s the valu|s the version|s them by
-9 s them me|s them ther|s ther least|s ther tim|s thing <shown>|s think loud|s thirty <shown>|s thousand the
-9 s thre by|s thre is|s through <said>|s to answer|s to editor|s to els|s to fifty|s to that|s to without
-9 s turn in|s two one|s until <said>|s want to|s we <shown>|s wev a|s what i|s what one|s what see
-9 s whenever want|s which has|s whil typ|s why the|s why think|s with <said>|s with a|s with equal|s with old
-9 s with part|s with start|s would for|s written the|s you a|s you again|s you cheerful|s you thos|s you worry
-9 s your arriv|s your with|s your word|s youv one|sets up small|sets up stretch|sets up writ|syntax java
-9 tells ask|tells back|tells byt|tells caller|tells car|tells correct|tells cut|tells del|tells entry
-9 tells field|tells gon|tells hop|tells insert|tells list|tells mes|tells nam|tells object|tells ordereddict
-9 tells present|tells problem|tells replaceall|tells shout|tells slic|tells struct|tells themselv|tells unles
-9 tells watch|w abba|w acces|w beep|w both|w brok|w detail|w duplicat|w effort|w field|w fil|w foot|w form
-9 w full|w grab|w ha|w laugh|w lawn|w locat|w loos|w member|w mes|w mississippi|w necklac|w ordereddict
-9 w persuad|w pictur|w random|w rat|w regular|w requir|w scor|w sheet|w silent|w sketch|w slow|w speak
-9 w struct|w such|w today|w total|w trunc
-8 advises closer|advises decid|advises doubl|advises hand|advises len|advises mad|advises play|advises problem
-8 advises recent|advises stretch|advises themselv|asks certain|asks earliest|asks high|asks know|asks letter
-8 asks low|asks seen|asks smaller|asks wrot|b <said> keep|b <said> mov|b <shown> all|b <shown> eight
-8 b <shown> gav|b <shown> input|b <shown> keep|b <shown> nin|b <shown> stretch|b <shown> well|b <shown> zero
-8 b ^ almost|b ^ cut|b ^ eleven|b ^ forgiv|b ^ from|b ^ hi|b ^ okay|b ^ over|b ^ pictur|b ^ run|b ^ their
-8 b a cod|b a door|b a fix|b a holiday|b a moment|b a pencil|b a typ|b after <asked>|b after your
-8 b all correct|b all day|b all ten|b an empty|b an exception|b an outer|b and <talk>|b any <asked>|b anyth in
-8 b appl $|b are welcom|b arent any|b arent in|b argument $|b argument <shown>|b array and|b array with
-8 b as befor|b as long|b as one|b ask for|b assign the|b at first|b at last|b attempt $|b be scatter
-8 b being <said>|b between <shown>|b cant <said>|b caught that|b charat with|b cod <facts>|b com <asked>
-8 b com in|b compar them|b const $|b design $|b do on|b dont <shown>|b dont do|b dot <odd>|b enumerat of
-8 b exceed $|b fetch the|b fifteen and|b fin to|b fit into|b follow your|b for grant|b four are|b from <odd>
-8 b glad you|b good to|b guess $|b hundr by|b i told|b if anyth|b im going|b im only|b import it|b in functool
-8 b in squar|b in term|b includ $|b integer <odd>|b integer dot|b into str|b it fail|b it leav|b it mor
-8 b it open|b it put|b it run|b it that|b it walk|b itd be|b its about|b its alway|b its at|b its linear
-8 b its zero|b just as|b key <shown>|b lambda that|b left one|b length and|b let do|b lin by|b lin seven
-8 b lin to|b lin would|b lin your|b long <odd>|b longer $|b longest $|b lookup $|b many ther|b me why
-8 b meantim $|b might break|b min would|b mind what|b mor or|b mov your|b much $|b my fac|b no <talk>|b non in
-8 b non of|b notic a|b now <talk>|b number of|b onc along|b onc mor|b one go|b only good|b only the|b or les
-8 b order and|b other <facts>|b our <shown>|b out as|b out which|b outer <said>|b outsid $|b plan on|b pop with
-8 b present one|b program <facts>|b python <talk>|b quadratic $|b quiet for|b rang $|b rank $|b recent <talk>
-8 b referenc $|b remov $|b remov the|b ring $|b sam content|b say two|b see why|b seem to|b sequenc $
-8 b seven <shown>|b shift <facts>|b shift the|b sit insid|b six <odd>|b som <talk>|b someth els|b split $
-8 b stand up|b still $|b still <facts>|b stop <shown>|b strip $|b tast $|b term of|b test <facts>|b test is
-8 b than <said>|b that already|b that chang|b that went|b the byt|b the cas|b the clas|b the debrief
-8 b the editor|b the halv|b the kind|b the meantim|b the smaller|b the variabl|b the widest|b their <asked>
-8 b their <odd>|b ther arent|b ther replaceall|b they <talk>|b think aloud|b thre <shown>|b thre to|b to see
-8 b to shift|b to what|b toarray $|b took <talk>|b twic $|b two part|b two red|b two second|b until then
-8 b up what|b use up|b very most|b walk <said>|b was stop|b was want|b way about|b we <shown>|b well <facts>
-8 b what each|b what miss|b when is|b wher are|b wher doe|b which are|b which moment|b whil $|b whil longer
-8 b who <facts>|b whoever cam|b with you|b without <facts>|b without an|b word for|b word of|b work <facts>
-8 b would too|b written down|b written in|b you check|b you correct|b you expect|b you giv|b you pleas
-8 b you trac|b you whether|b you work|b you wrot|b your editor|b your output|b your plac|context question
-8 guess thatd|leads version|leads word|leads youd|nothing eleven|nothing forgiv|nothing hi|nothing leav
-8 nothing number|nothing oh|plan she|plan swap|plan that names keep|plan that names one|plan we|plan youd
-8 question doesnt|question letter|question spread|question wherea|remark fals|remark k|remark leads
-8 remark that names their|remark thos|remark wher|reports abl|reports alon|reports bucket|reports canteen
-8 reports detail|reports door|reports enjoy|reports import|reports indic|reports kind|reports mak|reports mix
-8 reports open|reports pair|reports parenthes|reports quadratic|reports referenc|reports silent|reports smallest
-8 reports syntax|reports treat|reports voic|requests compar|requests later|requests narrat|requests notic
-8 requests park|requests pictur|requests speak|requests term|requests word|requests work|s <said> behind
-8 s <said> if|s <said> mak|s <said> new|s <shown> apologis|s <shown> cur|s <shown> eight|s <shown> equal
-8 s <shown> expect|s <shown> far|s <shown> fifteen|s <shown> had|s <shown> hundr|s <shown> it|s <shown> many
-8 s <shown> separat|s <shown> small|s <shown> str|s ^ almost|s ^ beat|s ^ builtin|s ^ convinc|s ^ fifteen
-8 s ^ forgiv|s ^ hidden|s ^ loan|s ^ longest|s ^ measur|s ^ nought|s ^ onc|s ^ our|s ^ pas|s ^ paus|s ^ red
-8 s ^ setrecursionlimit|s ^ snow|s ^ throw|s ^ toarray|s ^ touch|s a again|s a goe|s a on|s a pointer|s a read
-8 s a right|s a wher|s about problem|s again <said>|s again <shown>|s all them|s an if|s and last|s and now
-8 s and ran|s as appl|s as do|s as goe|s ask a|s befor can|s both your|s box <shown>|s by first|s call <said>
-8 s cam as|s chang <shown>|s charat the|s compar one|s count four|s cross com|s do hav|s do of|s doe it
-8 s dont in|s down your|s each tak|s either is|s error lin|s every i|s every in|s every is|s exact <shown>
-8 s find which|s fiv <shown>|s fiv to|s four six|s four that|s go to|s good a|s half tim|s has in|s has least
-8 s hav and|s head the|s hear it|s her well|s hop a|s how approach|s how might|s how ther|s i at|s i them
-8 s id not|s if can|s if feel|s if told|s ill it|s in bracket|s in meantim|s in other|s in statement
-8 s in stretch|s into and|s is many|s is off|s is way|s it at|s it than|s its just|s let see|s look when
-8 s many are|s may insid|s min too|s mor les|s my has|s nam part|s nam squar|s new of|s of original|s on mor
-8 s one at|s one into|s one les|s one ther|s other about|s out all|s out what|s over you|s point one
-8 s point the|s precis <shown>|s put to|s python <said>|s quiet a|s rather you|s result a|s result the|s say in
-8 s say that|s see sam|s seem be|s settl for|s six and|s small are|s som the|s stand <shown>|s stand and
-8 s stretch a|s stretch the|s ten on|s term the|s thank for|s that after|s that could|s that didnt|s that fit
-8 s that her|s the being|s the content|s the know|s the set|s the they|s the work|s the zero|s they at
-8 s think it|s think the|s thousand in|s thre its|s to at|s to minu|s to out|s two hav|s under <said>
-8 s use the|s was <said>|s was <shown>|s we it|s we look|s what all|s what first|s what think|s when meet
-8 s when two|s wher one|s wher stand|s wher two|s which a|s whichever your|s with nin|s with or|s with the
-8 s word a|s would put|s writ if|s you much|s your as|s your through|s your version|s youv of|s zero <shown>
-8 sets up dot|sets up further|sets up good|sets up let|sets up log|sets up loop|sets up someth|sets up together
-8 syntax any|syntax on|syntax peopl|syntax poll|tells accept|tells ahead|tells cas|tells condition|tells defin
-8 tells exception|tells fin|tells insid|tells keyword|tells method|tells modul|tells moment|tells nought
-8 tells number|tells odd|tells opener|tells photo|tells power|tells row|tells scatter|tells self|tells shar
-8 tells sheet|tells short|tells song|tells talk|tells unit|tells whatever|tells wider|w answer|w apart
-8 w attempt|w bad|w block|w bookshelf|w canteen|w chronological|w coin|w computer|w const|w debrief|w due
-8 w dur|w earliest|w elif|w forgiv|w inward|w lean|w learn|w lost|w meantim|w narrat|w parameter|w park
-8 w power|w promis|w referenc|w scatter|w sens|w shift|w someth|w spe|w syntax|w toarray|w twelv|w whichever
-8 w wider|w widest|w within
-7 advises editor|advises expect|advises extend|advises figur|advises find|advises method|advises minu|advises n
-7 advises occur|advises sum|advises till|advises wrong|asks end|asks exact|asks learn|asks notic|asks read
-7 asks remind|asks stand|asks walk|asks writ|b <said> method|b <said> modul|b <said> onc|b <said> per
-7 b <said> round|b <said> youd|b <shown> ago|b <shown> bracket|b <shown> car|b <shown> compar|b <shown> infinity
-7 b <shown> item|b <shown> longer|b <shown> only|b <shown> such|b <shown> youd|b ^ bles|b ^ finish|b ^ go
-7 b ^ hurry|b ^ insid|b ^ lik|b ^ locat|b ^ loop|b ^ sign|b ^ sketch|b ^ slow|b ^ spread|b ^ thos|b ^ v
-7 b a messag|b a test|b about cost|b acros the|b all <facts>|b all mean|b already ther|b alway enough
-7 b and again|b and fifty|b and got|b and in|b and isnt|b and return|b and talk|b and we|b and you
-7 b another <asked>|b any point|b are one|b are two|b as both|b assign to|b at its|b at that|b away $
-7 b back <shown>|b back as|b bar <odd>|b be below|b be non|b been <said>|b been ther|b behav <shown>
-7 b being <talk>|b besid the|b birthday $|b blank $|b bles you|b broken $|b by your|b call to|b call with
-7 b can put|b candidat $|b choos that|b clear enough|b cod <shown>|b com back|b com into|b compar its
-7 b constant $|b convinc me|b convinc yourself|b count for|b doe when|b doesnt <asked>|b doubl the|b down $
-7 b duplicat $|b each in|b each is|b each onc|b earlier <odd>|b eight minut|b eight on|b eighteen <talk>
-7 b eighteen minut|b element and|b enjoy $|b error in|b every entry|b every second|b exercis $|b expect one
-7 b explain the|b fifty $|b fifty thousand|b find one|b first for|b first lin|b first walk|b fiv <talk>
-7 b fiv at|b fiv minut|b fiv of|b flag $|b floor $|b for us|b four with|b from top|b goe from|b gon <talk>
-7 b green <talk>|b grow with|b hand with|b hav <said>|b hav <shown>|b hold the|b how <facts>|b how sur
-7 b how that|b i said|b ill stay|b im glad|b in cur|b index <shown>|b index it|b infinity $|b input <facts>
-7 b is a|b is clos|b is miss|b is new|b is now|b it could|b it do|b it from|b it remind|b it seem|b it tak
-7 b it would|b its <said>|b its item|b join it|b least <asked>|b leftmost <shown>|b length with|b let hear
-7 b lie <asked>|b lon <odd>|b look back|b loop on|b mak an|b many even|b math dot|b math floor|b may <said>
-7 b may do|b may well|b me mor|b me two|b me which|b mer <shown>|b microphon $|b might <talk>|b millisecond $
-7 b minut <shown>|b minut for|b mor minut|b mov up|b nam in|b neighbour that|b never been|b new one|b nin pas
-7 b not wher|b odd <asked>|b of fiv|b of work|b often it|b old one|b on and|b on how|b one cas|b only a
-7 b order of|b out whether|b part you|b pick it|b play it|b point eight|b possibl <talk>|b power of
-7 b produc the|b program <talk>|b python <asked>|b python <said>|b quarter of|b question to|b rais an
-7 b rather you|b recursion <shown>|b right now|b right one|b sam <odd>|b sam length|b second cas|b shar the
-7 b short one|b shortest <shown>|b show the|b sinc <said>|b sinc thre|b singl $|b six <shown>|b skip <talk>
-7 b slow <talk>|b slow down|b slow version|b small <facts>|b small cas|b spot for|b stop $|b such <talk>
-7 b such an|b sum $|b sum is|b suppos every|b tak <talk>|b thank $|b that dont|b that non|b that okay
-7 b that return|b the built|b the cost|b the favourit|b the freshest|b the loan|b the long|b the method
-7 b the present|b the stretch|b the task|b the thirty|b the uncut|b the wid|b the zero|b them one|b them pass
-7 b then <shown>|b then two|b third of|b thirty fiv|b thos youv|b thousand by|b thre wher|b through what
-7 b tim <facts>|b tim <talk>|b to begin|b to bottom|b to differ|b to drop|b to hav|b to her|b to listen
-7 b to someth|b to worry|b too <said>|b too <shown>|b too ear|b top to|b touch a|b toward <shown>|b turn $
-7 b twenty fiv|b two sentenc|b typ error|b u <talk>|b understand it|b up on|b was two|b we hav|b wer <facts>
-7 b what has|b when doe|b whether you|b which letter|b which one|b who hasnt|b whos <talk>|b wish ther
-7 b with as|b with fiv|b wont <said>|b would suit|b wrap the|b you explain|b you her|b you import|b you learn
-7 b you mention|b you pair|b you too|b youd writ|b youll alway|b your given|b your microphon|b your mov
-7 b your on|b youv try|b youv written|b zero twic|guess all|guess explain|guess in|guess let|leads sound
-7 leads stretch|leads touch|n <facts> 2|nothing be|nothing mor|nothing slow|nothing thirty|nothing turn
-7 nothing v|plan okay|plan that names can|plan that names wher|plan today|plan try|question after|question leav
-7 question non|question unles|remark left|remark need|remark of|remark onc|remark problem|remark thank
-7 remark thre|reports anyon|reports bad|reports beat|reports behav|reports biggest|reports birthday
-7 reports blank|reports bles|reports box|reports compil|reports const|reports decorator|reports def
-7 reports direction|reports divid|reports hear|reports infinity|reports iterat|reports literal|reports member
-7 reports microphon|reports miss|reports monday|reports nest|reports offer|reports print|reports rarest
-7 reports screen|reports str|reports task|reports v|reports weather|requests queu|requests someon|requests thing
-7 requests year|s <said> an|s <said> bracket|s <said> every|s <said> hand|s <said> keep|s <said> plac
-7 s <said> welcom|s <said> when|s <shown> fals|s <shown> first|s <shown> gon|s <shown> index|s <shown> look
-7 s <shown> loop|s <shown> minu|s <shown> much|s <shown> show|s <shown> smallest|s <shown> together
-7 s <shown> tupl|s <shown> whol|s <shown> will|s <shown> window|s ^ abba|s ^ behav|s ^ bit|s ^ bles|s ^ both
-7 s ^ build|s ^ combin|s ^ complain|s ^ crash|s ^ ear|s ^ feel|s ^ fix|s ^ hi|s ^ hurry|s ^ itd|s ^ iterat
-7 s ^ javascript|s ^ lean|s ^ lift|s ^ locat|s ^ method|s ^ peek|s ^ pleasur|s ^ quick|s ^ show|s ^ sign
-7 s ^ sit|s ^ sketch|s ^ spread|s ^ thi|s ^ trip|s ^ worth|s a closer|s a day|s a follow|s a insid|s a mor
-7 s a two|s a whil|s add at|s after thirty|s again again|s alway <said>|s and as|s and dont|s and may
-7 s and run|s another than|s are enough|s are in|s are to|s as understand|s at most|s be zero|s been thi
-7 s befor start|s behav a|s both in|s by up|s call mak|s can below|s can for|s cant one|s compar length
-7 s compar what|s could check|s could put|s count of|s depth walk|s did <shown>|s do with|s dont them
-7 s even <shown>|s even to|s every and|s extra <shown>|s find whether|s finish lin|s fiv and|s follow a
-7 s for its|s for mor|s for order|s for sam|s four four|s gather <said>|s go one|s goe is|s had be|s hav her
-7 s hear your|s her a|s high middl|s hop <shown>|s how even|s i every|s i hand|s i no|s i offer|s i on
-7 s if arent|s if in|s if input|s im of|s im program|s in bit|s in sampl|s in sequenc|s in seven|s index with
-7 s is expensiv|s is sound|s is they|s it on|s it recent|s it wrong|s its in|s its than|s ive you|s just you
-7 s key on|s least one|s leav <shown>|s let about|s lin do|s mak differenc|s many <shown>|s may on|s may out
-7 s may ther|s mind the|s minut the|s most <shown>|s neednt them|s nin and|s no of|s non the|s of away
-7 s of hour|s of would|s on first|s on right|s one by|s one hav|s one isnt|s one my|s only one|s our <shown>
-7 s out half|s out two|s part each|s pictur with|s play through|s position each|s put asid|s put plan
-7 s quarter an|s rather your|s read <shown>|s read out|s second <shown>|s see youd|s should a|s sinc point
-7 s sit the|s so that|s start what|s sys <said>|s that claim|s that entir|s the bucket|s the how|s the step
-7 s the turn|s them when|s then that|s ther <said>|s ther be|s ther lin|s they on|s thi is|s thos are
-7 s thousand default|s thre eight|s thre one|s thre wher|s tim over|s to me|s to stuck|s told the|s top bottom
-7 s toward infinity|s twenty <shown>|s typ <shown>|s typ all|s u two|s up <shown>|s up thre|s version hav
-7 s version the|s version thi|s very <shown>|s was a|s was one|s we put|s what two|s what variabl
-7 s whatever can|s when suit|s when sum|s wher want|s whether all|s with finger|s with indic|s with two
-7 s would smaller|s wrap <shown>|s you along|s you as|s you each|s you leav|s you most|s you treat|s youv up
-7 s zero of|sets up part|sets up sort|sets up use|syntax both|syntax giv|syntax is|syntax les|syntax slic
-7 syntax swap|tells absent|tells best|tells builtin|tells combin|tells comparingint|tells d|tells everybody
-7 tells head|tells indexerror|tells jump|tells lat|tells log|tells mind|tells nothing said|tells ordinary
-7 tells pop|tells requir|tells roof|tells setrecursionlimit|tells simp|tells sing|tells uncut|w averag|w bles
-7 w comment|w comparingint|w digit|w doesnt|w echo|w fix|w freshest|w infinity|w iterat|w lamp|w len
-7 w millisecond|w monday|w newcomer|w nois|w patienc|w pencil|w prov|w purpos|w round|w select
-7 w setrecursionlimit|w sort|w whit|w wind|w without
-6 acts ^ tells|acts leads advises|advises asid|advises goe|advises going|advises lying|advises outsid
-6 advises peac|advises ring|advises taken|asks begin|asks besid|asks com|asks cost|asks going|asks grow
-6 asks largest|b <said> array|b <said> could|b <said> doe|b <said> throw|b <shown> behav|b <shown> dvdf
-6 b <shown> few|b <shown> hang|b <shown> k|b <shown> later|b <shown> length|b <shown> light|b <shown> plac
-6 b <shown> stop|b <shown> talk|b <shown> work|b ^ afternoon|b ^ afterward|b ^ anywher|b ^ arrang|b ^ both
-6 b ^ clever|b ^ declar|b ^ far|b ^ fil|b ^ float|b ^ floor|b ^ forty|b ^ hint|b ^ input|b ^ many|b ^ nobody
-6 b ^ output|b ^ rang|b ^ real|b ^ seventy|b ^ today|b ^ touch|b ^ toward|b ^ w|b a <talk>|b a beep|b a for
-6 b a no|b a sip|b a third|b add to|b alway keep|b an answer|b an indexerror|b and count|b and mark
-6 b another sid|b any <said>|b any tim|b approach <asked>|b are seal|b as much|b assum that|b at both|b at when
-6 b averag $|b be anyth|b be mad|b be two|b been to|b befor <asked>|b befor its|b behav $|b belong in
-6 b bracket after|b by eye|b call its|b calm $|b car $|b cas thre|b colon <said>|b com <talk>|b comma ok
-6 b company $|b compar <asked>|b confirm that|b could that|b cousin $|b different <shown>|b doe and|b doe for
-6 b doesnt <odd>|b each loan|b each step|b element by|b els if|b even one|b every cas|b exact one|b feel ready
-6 b few <facts>|b fewer <shown>|b fifty third|b first idea|b first thing|b for <facts>|b for after|b for loop
-6 b for one|b forty and|b from ther|b functool <talk>|b functool abov|b go when|b gon quiet|b got about
-6 b green acros|b hand you|b has one|b he <asked>|b height of|b hello ther|b help me|b her the|b hold for
-6 b holiday $|b how are|b how long|b i just|b id be|b if any|b in another|b in cod|b in javascript|b inf $
-6 b is i|b is taken|b it becom|b it giv|b it mov|b itll be|b its miss|b ive got|b java $|b judg $
-6 b just behind|b keep just|b know about|b know after|b largest $|b last of|b les <shown>|b librarian <shown>
-6 b lik in|b lik you|b lip are|b littl <asked>|b littl <shown>|b locat the|b long <shown>|b look <talk>
-6 b may com|b me if|b minut remain|b modul <talk>|b moment you|b mor <odd>|b much is|b must <asked>|b must be
-6 b my own|b n in|b nasty $|b nasty <asked>|b neednt worry|b nest one|b never a|b nod and|b non for|b not as
-6 b not even|b not your|b noth in|b occur most|b of fifty|b of loan|b of paper|b often doe|b often might
-6 b ok $|b old <said>|b on a|b on lin|b on them|b on you|b one first|b one hundr|b one stretch|b one test
-6 b one trip|b one when|b one whenever|b only so|b other is|b output is|b packag $|b pencil $|b play $
-6 b play <odd>|b plu equal|b point ten|b ponder $|b present $|b purpos $|b queu <talk>|b rang over|b read from
-6 b repeat $|b repeat it|b return for|b rough $|b sam as|b second argument|b see <talk>|b see in|b see to
-6 b sequenc of|b she <facts>|b shortest <facts>|b show me|b singl <shown>|b sip of|b sit in|b smaller version
-6 b someon who|b sort <shown>|b speaker $|b statement and|b stay quiet|b sur are|b sur of|b sur that|b talk me
-6 b test <talk>|b that allow|b that could|b that enough|b that tim|b the earliest|b the lon|b the messag
-6 b the nod|b the penny|b the shap|b the sort|b the typ|b themselv $|b ther a|b theyr <shown>|b theyr compar
-6 b thi part|b thi story|b thought about|b thre instead|b thre mor|b thre plac|b tim for|b tim to|b to twelv
-6 b total is|b underscor <said>|b understood $|b until one|b up <talk>|b use $|b was <odd>|b was in|b watch $
-6 b we should|b weekend $|b wer to|b what on|b wher she|b whether they|b which <facts>|b which was|b who want
-6 b why <talk>|b why youd|b winner $|b with thi|b word <asked>|b word about|b word what|b worry $|b would each
-6 b would one|b would they|b you a|b you and|b you are|b you hit|b you los|b you narrat|b you remember
-6 b you suspect|b youd <talk>|b youd expect|b your mind|b your test|b your would|leads mov|leads seen
-6 leads writ|leads youv|n <facts> 1|nothing afternoon|nothing bracket|nothing digit|nothing forty|nothing given
-6 nothing good|nothing hint|nothing hurry|nothing includ|nothing input|nothing our|nothing output|nothing pleas
-6 nothing ready|nothing room|nothing sketch|nothing so|nothing treat|nothing valu|nothing w|plan fin|plan is
-6 plan look|plan that names a|plan until|plan wer|plan why|question fifty|question sur|remark add
-6 remark advises|remark anywher|remark equal|remark put|remark tell|remark that names is|remark that names open
-6 remark that names requests|remark water|remark we|reports editor|reports entry|reports exceed|reports goe
-6 reports inf|reports java|reports linkedhashmap|reports listen|reports mad|reports math|reports notic
-6 reports old|reports patienc|reports plenty|reports possibl|reports present|reports primitiv|reports quarter
-6 reports remain|reports report|reports seal|reports sensibl|reports squar|reports strik|reports styl
-6 reports tal|reports throw|reports understood|reports wear|reports whichever|reports wrap|requests bracket
-6 requests hear|requests input|requests letter|requests light|requests littl|requests minu|requests show
-6 requests slip|requests thought|requests wrong|s <said> all|s <said> another|s <said> compar|s <said> far
-6 s <said> fin|s <said> kept|s <said> many|s <said> part|s <said> peac|s <said> whenever|s <shown> broken
-6 s <shown> check|s <shown> copy|s <shown> enumerat|s <shown> front|s <shown> green|s <shown> hold|s <shown> loan
-6 s <shown> mad|s <shown> must|s <shown> stretch|s <shown> thirty|s <shown> try|s <shown> us|s ^ afternoon
-6 s ^ among|s ^ anyth|s ^ anywher|s ^ appreciat|s ^ arraydequ|s ^ byt|s ^ car|s ^ declar|s ^ depth|s ^ eleven
-6 s ^ fewer|s ^ float|s ^ got|s ^ long|s ^ loud|s ^ not|s ^ number|s ^ plain|s ^ pretend|s ^ regard
-6 s ^ regular|s ^ remov|s ^ seventy|s ^ sound|s ^ step|s ^ stuck|s ^ taken|s ^ toward|s ^ tupl|s ^ turn|s ^ v
-6 s ^ w|s ^ writ|s a cant|s a opener|s a pair|s a sweep|s about than|s acros board|s after third|s an may
-6 s and <shown>|s and all|s and becom|s and go|s and it|s and ten|s and too|s any can|s are minut|s as second
-6 s as see|s assign it|s at than|s be a|s behind has|s both to|s build new|s by mean|s call <shown>|s can say
-6 s can what|s cas the|s com it|s compar the|s could <said>|s could step|s could that|s could wrong|s decid its
-6 s doe cod|s dot <shown>|s down <said>|s everyth ther|s expect is|s first fail|s first from|s first wher
-6 s follow <said>|s for height|s for i|s for me|s for over|s for step|s forty fifty|s from abov|s from outsid
-6 s from statement|s from test|s giv <shown>|s go its|s hav chang|s heap <shown>|s height the|s how memory
-6 s i how|s i is|s i its|s id you|s if not|s in a|s in full|s in many|s in youd|s is for|s is sam|s is top
-6 s is wher|s it after|s it nam|s it only|s it way|s its for|s javascript <shown>|s keep out|s know <said>
-6 s lay the|s let back|s lik to|s lin you|s lip seal|s look each|s may in|s me its|s me many|s me youd
-6 s mov from|s never mor|s of longer|s of position|s off one|s on screen|s on someth|s onc <said>|s one now
-6 s only the|s out often|s over a|s paper <shown>|s part thi|s peopl it|s point on|s put nam|s rais indexerror
-6 s ran of|s read tomorrow|s remind of|s remov of|s sam is|s say many|s say the|s sentenc the|s sequenc <shown>
-6 s shar sam|s skip <shown>|s smaller of|s statement the|s step it|s sum <shown>|s suppos wer|s sur the
-6 s test your|s that accept|s that are|s that be|s that finish|s that i|s that last|s that to|s the aloud
-6 s the behav|s the did|s the doesnt|s the length|s the nin|s the packag|s the third|s the wher|s their join
-6 s them their|s then in|s ther at|s ther the|s thi for|s thing the|s third the|s thos two|s thousand can
-6 s thre ten|s thre youd|s throw exception|s to its|s to new|s to test|s top and|s two at|s two fail|s two in
-6 s two red|s two then|s two want|s two would|s underscor the|s up your|s variabl when|s want look|s was befor
-6 s way the|s went the|s what cod|s what of|s what they|s what work|s whatever <said>|s when look|s when you
-6 s wher a|s wher and|s which doe|s which thes|s whichever can|s why one|s with key|s with neighbour
-6 s with plain|s with slic|s work out|s would first|s would go|s would see|s wouldnt <shown>|s writ <said>
-6 s yes a|s you after|s you enough|s you hav|s you ready|s you skip|s you thing|s you what|s you work
-6 s you would|s youd over|s youll it|s your handl|s your has|s your read|s your remember|s your your|s zero a
-6 sets up add|sets up day|sets up meet|sets up put|syntax float|syntax to|tells behind|tells cros|tells easy
-6 tells freshest|tells import|tells l|tells lie|tells morn|tells repeat|tells sentenc|tells slip|tells spend
-6 tells stand|tells statement|tells total|tells understand|tells updat|tells variabl|tells worst|w angl
-6 w appreciat|w archiv|w arrow|w assumption|w clas|w comprehension|w convert|w diagonal|w doing|w exercis
-6 w forth|w g|w harder|w hint|w indexerror|w inf|w interviewer|w jacket|w lopsid|w lru|w mat|w meant
-6 w nervou|w nineteen|w noth|w ok|w penny|w perhap|w pleasant|w ponder|w pretend|w quadratic|w regard
-6 w remind|w result|w seal|w seven|w seventeen|w siren|w sixty|w suspect|w swim|w tochararray|w tonight
-6 w valueerror|w whil
-5 advises <said>|advises b|advises del|advises middl|advises object|advises point|advises pull|advises repeat
-5 advises sort|advises spot|advises tower|advises way|asks decid|asks differ|asks giv|asks hardest|asks input
-5 asks longer|asks mind|asks partner|asks point|asks problem|asks round|asks stat|asks sum|asks touch
-5 asks want|b <said> dot|b <said> go|b <said> may|b <said> non|b <said> play|b <said> rather|b <said> to
-5 b <said> was|b <shown> apart|b <shown> being|b <shown> d|b <shown> diagonal|b <shown> exist|b <shown> hand
-5 b <shown> leav|b <shown> mark|b <shown> non|b <shown> pas|b <shown> pop|b <shown> sit|b <shown> test
-5 b <shown> the|b <shown> theyr|b <shown> worth|b ^ certain|b ^ doesnt|b ^ extend|b ^ given|b ^ help|b ^ should
-5 b ^ speak|b ^ tim|b ^ walk|b ^ yes|b ^ youll|b a claim|b a comprehension|b a fiv|b a str|b a stretch
-5 b a ten|b a tim|b a touch|b a valueerror|b a way|b about one|b abov it|b acros $|b after one|b again so
-5 b all with|b aloud with|b also <talk>|b also want|b an echo|b an hour|b and a|b and compar|b and find
-5 b and middl|b and play|b and ten|b and try|b another or|b answer to|b any plan|b anyon $|b are fin|b are red
-5 b argu for|b argu it|b array <odd>|b array dot|b as its|b at present|b back <odd>|b been <shown>|b been at
-5 b being ther|b believ $|b between <odd>|b big <talk>|b both hav|b both with|b bother you|b by step
-5 b caller <asked>|b can <asked>|b can happen|b can skip|b cas fiv|b cas six|b cas two|b claim about|b coast $
-5 b cod point|b colleagu had|b complain if|b confirm it|b container slash|b convert to|b couldnt <talk>
-5 b couldnt see|b current <said>|b declar the|b describ it|b diagonal $|b do next|b doe <asked>|b doe <said>
-5 b doe <talk>|b doe each|b dont forget|b dot <asked>|b drawer $|b edg $|b eight of|b eighteen $|b either of
-5 b els <odd>|b enjoy the|b enter into|b entir <asked>|b entir insid|b exit $|b expect <talk>|b expression $
-5 b extra <shown>|b few of|b fifteen <talk>|b fifteen minut|b final <facts>|b finish on|b float of|b for <odd>
-5 b for the|b full <shown>|b gather the|b giv <said>|b given $|b going round|b grad it|b hand back|b happen at
-5 b hasnt $|b hav any|b hav been|b hear mor|b her for|b hold after|b i add|b i also|b if all|b ill be
-5 b in again|b in either|b in go|b in word|b indic that|b init $|b inner <said>|b interest $|b is going
-5 b isnt <shown>|b it check|b it depend|b it into|b it onc|b it rais|b it show|b its fin|b its length
-5 b its most|b its run|b javascript $|b just <facts>|b keep <shown>|b keep at|b keep their|b know which
-5 b largest input|b last position|b len of|b let $|b lie entir|b lin <shown>|b link $|b lopsid <shown>
-5 b mak you|b max <shown>|b may assum|b me that|b me when|b me with|b meet the|b member $|b memory <asked>
-5 b middl <shown>|b mind for|b most two|b much <shown>|b n <talk>|b nam <talk>|b never cam|b next part
-5 b no hurry|b not in|b noth but|b null $|b of each|b of plac|b of tea|b on ther|b on thi|b on when
-5 b one <said>|b one away|b one down|b one giv|b over two|b pair <odd>|b part $|b pas it|b pass <talk>
-5 b pass now|b patienc $|b paus $|b peopl <talk>|b pictur <odd>|b plac in|b plan <talk>|b plan into
-5 b plu <asked>|b point is|b position $|b python it|b quit a|b rarest one|b rather <talk>|b recursion $
-5 b remember for|b result for|b right <shown>|b ring of|b run tim|b sam tim|b say wher|b send the|b sens $
-5 b sentenc $|b set up|b settl in|b settl it|b seven <talk>|b seven of|b seven with|b she could|b short <shown>
-5 b shorter $|b sid is|b silenc is|b sinc version|b sit <talk>|b sketch a|b slash <said>|b smaller <talk>
-5 b smallest <shown>|b somebody <talk>|b someth in|b sort <talk>|b sound all|b spread the|b standard <talk>
-5 b standard library|b start again|b statement <talk>|b step by|b stop <talk>|b stretch $|b sys dot|b ten on
-5 b test want|b that compar|b that lin|b that never|b that part|b that throw|b the all|b the door|b the fiv
-5 b the hardest|b the log|b the loop|b the outermost|b the rear|b the recursion|b the work|b them hav
-5 b ther <asked>|b ther may|b thes <talk>|b theyr two|b thi idea|b thi one|b thing <talk>|b think so|b thos out
-5 b thre <asked>|b thre <odd>|b thre at|b thre was|b through $|b through <shown>|b tim <said>|b tim is
-5 b to another|b to point|b touch one|b turn to|b twic in|b two by|b two minut|b two stand|b two test
-5 b two was|b typ <shown>|b typ <talk>|b underscor in|b used to|b vanish $|b variabl stand|b w $|b want it
-5 b was befor|b was thre|b way a|b welcom <shown>|b went out|b wer <odd>|b what its|b what mak|b when $
-5 b when do|b when somebody|b wher $|b wher thre|b wher two|b which <odd>|b whol <facts>|b wont <talk>
-5 b you build|b you doubl|b you hop|b you lean|b you pass|b you pick|b you step|b you that|b youd <asked>
-5 b youd hand|b your argument|b your eye|b your interviewer|b your typ|b yourself a|b youv read|b zero or
-5 guess hmm|leads happen|leads hold|leads nam|leads right|leads sit|leads siz|leads test|n <said> 1
-5 nothing any|nothing c|nothing feel|nothing finish|nothing help|nothing nic|plan being|plan do|plan ha
-5 plan oh|question could|question cut|question is|question possibl|question tell|question toward|remark miss
-5 remark other|remark that names how|remark that names try|remark use|remark whol|reports comment
-5 reports constant|reports delet|reports diagonal|reports expression|reports fill|reports final|reports formula
-5 reports grandmother|reports ground|reports handl|reports kept|reports label|reports mention|reports nod
-5 reports nois|reports produc|reports proportion|reports recursion|reports shrink|reports sit|reports tail
-5 reports x|requests break|requests d|requests fil|requests form|requests know|requests paus|requests pil
-5 requests problem|requests short|requests stat|requests tiny|requests together|s <said> alway|s <shown> apart
-5 s <shown> begin|s <shown> even|s <shown> find|s <shown> gav|s <shown> going|s <shown> keep|s <shown> leav
-5 s <shown> no|s <shown> nod|s <shown> pas|s <shown> send|s <shown> shak|s <shown> singl|s <shown> span
-5 s <shown> top|s <shown> watch|s <shown> went|s <shown> work|s <shown> yourself|s ^ box|s ^ copy|s ^ duplicat
-5 s ^ elif|s ^ extend|s ^ fifty|s ^ gav|s ^ grandmother|s ^ havent|s ^ i|s ^ insert|s ^ interest|s ^ ive
-5 s ^ length|s ^ oldest|s ^ outer|s ^ q|s ^ remain|s ^ sinc|s ^ stal|s ^ strik|s ^ tea|s ^ uncut|s ^ wider
-5 s ^ yet|s ^ youll|s a a|s a belong|s a deal|s a go|s a isnt|s a may|s a up|s a will|s a worth|s about many
-5 s about that|s again that|s all at|s aloud me|s alway at|s an to|s an you|s and after|s and when|s any them
-5 s any thing|s append to|s are as|s array the|s as say|s as start|s as tim|s at tim|s be twic|s befor on
-5 s befor pres|s being is|s big <shown>|s both <said>|s both onc|s by count|s by much|s by or|s by statement
-5 s cam it|s can find|s can them|s cant what|s chang mind|s chang the|s check a|s cod the|s compar two
-5 s container <said>|s could for|s could trac|s cut after|s declar variabl|s did learn|s do <shown>|s doe of
-5 s dot dot|s els you|s entir another|s entry the|s everyon the|s fifteen a|s find <shown>|s first <said>
-5 s first youd|s first your|s fiv in|s fiv six|s for a|s for as|s for loop|s for not|s for singl|s for ther
-5 s four eight|s fre <shown>|s from point|s giv a|s goe the|s good to|s hav from|s hav tabl|s how its|s i it
-5 s i judg|s id to|s idea a|s in inner|s in next|s in order|s in row|s in that|s input a|s is singl|s is when
-5 s it again|s it as|s it been|s it now|s item <shown>|s its argument|s its when|s ive <shown>|s kind you
-5 s let thre|s let through|s listen you|s littl two|s long you|s look <shown>|s loop <shown>|s mak of
-5 s might <shown>|s might so|s mor to|s much it|s must a|s new array|s no twic|s of behind|s of largest
-5 s of may|s of nin|s of or|s of second|s of that|s off they|s on clock|s on never|s on your|s one insid
-5 s one its|s only many|s ought <shown>|s out in|s own and|s plain <shown>|s plu at|s puzzl the|s python with
-5 s remov last|s return <shown>|s run on|s said just|s sam may|s send the|s shall leav|s should on|s sign the
-5 s sip someth|s six in|s six of|s spread <said>|s step step|s suppos want|s talk the|s talk through|s ten as
-5 s than first|s that an|s that choic|s that myself|s that pass|s the chang|s the differ|s the dont|s the fit
-5 s the hand|s the is|s the k|s the least|s the library|s the moment|s the seven|s the themselv|s the then
-5 s the yourself|s them two|s then <said>|s think with|s thre on|s through for|s through happen|s to don
-5 s to length|s to them|s to thought|s to until|s to which|s touch <shown>|s two do|s two may|s two most
-5 s up for|s up its|s up ten|s use a|s use two|s variabl for|s want add|s we start|s what cost|s what must
-5 s what next|s when first|s when is|s whether a|s whether one|s which can|s which it|s which your
-5 s whichever <shown>|s whil run|s with by|s with idea|s with word|s word six|s would hav|s would need
-5 s would want|s wouldnt be|s you another|s you are|s you assum|s you draw|s you find|s you fiv|s you their
-5 s you thre|s youd in|s your find|s your idea|s your welcom|s youv silent|s youv someth|s zero it|s zero well
-5 sets up input|sets up old|sets up pas|sets up report|sets up return|sets up right|syntax discard|syntax import
-5 syntax integer|syntax pas|syntax use|tells abba|tells apart|tells arraydequ|tells broken|tells dict|tells due
-5 tells entir|tells eye|tells fami|tells fast|tells gav|tells grab|tells hurt|tells itll|tells jumbl|tells kid
-5 tells kind|tells mention|tells minu|tells narrower|tells phon|tells play|tells program|tells puzzl
-5 tells scribbl|tells spill|tells stal|tells till|tells tuesday|tells whatsoever|tells whol|tells world
-5 w arraydequ|w ballot|w catch|w coast|w company|w contain|w cover|w enter|w everybody|w exit|w fan|w favour
-5 w fin|w foggy|w glad|w grandmother|w hardest|w heappush|w however|w isnt|w librarian|w mor|w narrower
-5 w outermost|w possibl|w predict|w proportion|w ran|w rest|w rout|w run|w separat|w shak|w shap|w short
-5 w span|w split|w strip|w suggest|w swallow|w throat|w till|w uneven|w want
-4 act requests|advises back|advises comfortabl|advises finger|advises insid|advises lack|advises littl
-4 advises sequenc|advises stop|advises total|asks answer|asks collect|asks different|asks expensiv|asks hop
-4 asks information|asks long|asks longest|asks moment|asks pair|asks predict|asks serv|asks speak|asks sur
-4 asks tru|asks try|b <said> carry|b <said> rais|b <said> thos|b <shown> $|b <shown> again|b <shown> besid
-4 b <shown> dont|b <shown> each|b <shown> empty|b <shown> enjoy|b <shown> link|b <shown> list|b <shown> mor
-4 b <shown> not|b <shown> peopl|b <shown> sixty|b <shown> touch|b ^ another|b ^ drop|b ^ eighteen|b ^ eighty
-4 b ^ every|b ^ follow|b ^ has|b ^ honest|b ^ letter|b ^ link|b ^ m|b ^ matter|b ^ patienc|b ^ poor|b ^ rough
-4 b ^ sam|b ^ shrink|b ^ stop|b a break|b a breath|b a cup|b a dequ|b a key|b a neat|b a sequenc|b a wrong
-4 b about an|b accept $|b acces <asked>|b acces order|b afraid i|b after it|b again from|b all ear|b all her
-4 b all over|b and b|b and go|b and i|b and k|b and non|b and shift|b and which|b any <odd>|b are to|b as i
-4 b at as|b at just|b back and|b be for|b be nervou|b be quiet|b becaus of|b befor i|b bottom <shown>
-4 b bracket with|b byt position|b can com|b can follow|b can read|b can say|b cant go|b cas <talk>|b chair $
-4 b chang sinc|b choos a|b choos between|b com <facts>|b combin the|b comma x|b common $|b common <talk>
-4 b comprehension that|b cost $|b could <facts>|b could <odd>|b could try|b crack $|b cross $|b delet <odd>
-4 b describ the|b do thre|b down and|b down wher|b each pair|b each round|b eight to|b either sid
-4 b enumerat <shown>|b every word|b everyth <shown>|b everyth is|b explain to|b eye $|b fair <talk>|b far end
-4 b feed it|b feel for|b fiv green|b fix the|b for abba|b for fifty|b for quit|b for thirty|b forgiv the
-4 b four <odd>|b fresh one|b from another|b from her|b from me|b front of|b full <talk>|b gav back|b giv an
-4 b giv it|b goe by|b going through|b good for|b got someth|b ground $|b half that|b halfway through
-4 b handy for|b happen to|b has all|b has already|b has an|b has chang|b hav an|b hav another|b hav eight
-4 b hidden <facts>|b hold at|b hold one|b hop the|b i appreciat|b i ask|b i comma|b i suppos|b idea $|b if and
-4 b im <odd>|b im <said>|b im all|b im sorry|b in all|b in forty|b in thos|b index <asked>|b inner <shown>
-4 b insert $|b into text|b is non|b is told|b is well|b isnt includ|b it aloud|b it hav|b it matter|b it mean
-4 b it only|b it want|b it yourself|b its green|b itself on|b ive heard|b java <odd>|b judg it|b keep <facts>
-4 b keep talk|b keep the|b largest <said>|b last as|b lead you|b learn from|b len <shown>|b length of
-4 b let look|b lik to|b lin <asked>|b lin six|b littl whil|b look <facts>|b loop and|b mak <asked>|b me know
-4 b messag $|b method <said>|b middl $|b middl at|b might one|b most to|b mov in|b much as|b n and|b nam a
-4 b nervou about|b never hav|b nic <talk>|b no one|b no to|b not <talk>|b not alway|b not yet|b noth at
-4 b on all|b on an|b on averag|b onc the|b one after|b one fail|b one such|b or <odd>|b or so|b order $
-4 b other two|b out <shown>|b over as|b over for|b own word|b part <talk>|b pas and|b pas now|b person <talk>
-4 b pick one|b pick out|b plac to|b plain <asked>|b possibl $|b problem from|b python you|b question mark
-4 b read that|b real $|b receiv the|b record $|b remain to|b revers <shown>|b run <odd>|b run a|b run is
-4 b sam moment|b say for|b say thre|b screen $|b second one|b see your|b serv <shown>|b seven minut|b seventy $
-4 b shap of|b silent $|b sinc each|b six <said>|b slot $|b slot for|b so many|b someth <odd>|b stand in
-4 b step for|b still run|b stop her|b such <shown>|b suppos $|b suppos ther|b tak it|b test can|b test fail
-4 b test pass|b than onc|b that cant|b that im|b that nam|b that word|b the edg|b the empty|b the expensiv
-4 b the figur|b the half|b the head|b the last|b the neighbour|b the packag|b the plac|b the rest|b the ring
-4 b the stat|b the story|b the sum|b the thought|b them <shown>|b ther still|b they could|b they dont
-4 b third cas|b thos <asked>|b thos <talk>|b though $|b though <talk>|b thought to|b thre by|b thre on
-4 b to handl|b to seven|b today <talk>|b together with|b too long|b trac the|b troubl $|b trust your
-4 b twelv and|b two idea|b two nam|b two or|b two the|b two word|b typ <asked>|b typ <odd>|b understand you
-4 b until a|b untouch $|b up again|b up only|b use <talk>|b use one|b variabl <facts>|b variabl <talk>
-4 b variabl hold|b variabl that|b visit them|b wait at|b was still|b we leav|b wer about|b what exact
-4 b what left|b what she|b what thi|b when someth|b wher everybody|b which that|b whil its|b with comma
-4 b with each|b with minu|b with mor|b without any|b wont judg|b worst $|b worst <shown>|b would break
-4 b would chang|b would go|b wrap up|b you as|b you describ|b you how|b you meet|b you now|b you predict
-4 b you show|b you start|b you test|b you trust|b you when|b your check|b your draw|b your in|b your object
-4 b your stat|b your version|b youv reach|b youv work|b zero are|guess counter|guess dont|guess on|guess think
-4 guess walk|leads break|leads help|leads long|leads microphon|leads part|leads question|leads sid|leads think
-4 leads volum|nothing eighty|nothing everybody|nothing locat|nothing m|nothing pair|nothing quick|nothing shrink
-4 nothing squar|plan back|plan to|plan whatever|question either|question equal|question exact|question need
-4 question reports|question round|question use|remark harm|remark list|remark poor|remark sorry
-4 remark that names onc|remark ther|reports agre|reports appreciat|reports becom|reports car|reports collection
-4 reports constructor|reports container|reports copy|reports deny|reports dictionary|reports fan|reports feel
-4 reports fix|reports floor|reports fre|reports intrigu|reports longer|reports machin|reports measur
-4 reports method|reports nervou|reports otherwis|reports pressur|reports rear|reports result|reports stag
-4 reports swallow|reports tie|reports try|reports valueerror|reports w|requests abov|requests answer
-4 requests argu|requests best|requests door|requests dot|requests finger|requests fourth|requests longer
-4 requests ready|requests remember|requests shortest|requests sip|requests stay|requests test|requests way
-4 s <said> <said>|s <said> about|s <said> add|s <said> both|s <said> fals|s <said> giv|s <said> much
-4 s <said> present|s <said> python|s <said> rang|s <said> thre|s <said> well|s <shown> again|s <shown> allow
-4 s <shown> answer|s <shown> are|s <shown> complet|s <shown> didnt|s <shown> eleven|s <shown> fifty
-4 s <shown> full|s <shown> includ|s <shown> often|s <shown> peopl|s <shown> plan|s <shown> say|s <shown> shar
-4 s <shown> should|s <shown> too|s <shown> word|s <shown> worth|s <shown> your|s ^ apart|s ^ bar|s ^ behind
-4 s ^ connect|s ^ constant|s ^ eighteen|s ^ eighty|s ^ enough|s ^ fami|s ^ fiv|s ^ information|s ^ intrigu
-4 s ^ len|s ^ linkedhashmap|s ^ match|s ^ nic|s ^ notic|s ^ patienc|s ^ phon|s ^ plu|s ^ point|s ^ pointer
-4 s ^ poor|s ^ shrink|s ^ squar|s ^ stag|s ^ understood|s ^ was|s ^ wid|s ^ within|s ^ youv|s a nam
-4 s a rather|s a whos|s about at|s about other|s afraid cant|s after first|s after of|s all all|s all pas
-4 s all way|s all with|s alway one|s and four|s and its|s and later|s and mak|s and youd|s answer the
-4 s any for|s any that|s anyth the|s are own|s as has|s at few|s at problem|s been littl|s befor say
-4 s break <shown>|s build <shown>|s by nam|s call dot|s can <said>|s can anywher|s cant into|s cant that
-4 s cas has|s cod at|s condition the|s could look|s do hold|s do notic|s do predict|s do think|s do to
-4 s dot and|s each <said>|s each carry|s each has|s each into|s each its|s each let|s eight twelv|s either may
-4 s either or|s explain me|s explain to|s fail the|s finish thought|s first in|s fix of|s for <shown>
-4 s for hour|s for loan|s for test|s for thing|s from the|s gav and|s gav the|s giv an|s given <shown>
-4 s go that|s goe to|s goe with|s gues <said>|s has it|s has sinc|s hav half|s hold <shown>|s hold each
-4 s how mor|s how that|s i follow|s if <shown>|s if and|s if look|s ill on|s ill to|s im ear|s im i|s im on
-4 s in dot|s in list|s in problem|s in wrong|s index in|s information you|s is it|s is no|s is often|s is own
-4 s is saf|s isnt in|s it that|s it then|s it thre|s it zero|s its method|s its no|s its or|s just condition
-4 s keep to|s lack <shown>|s larg it|s last by|s leav to|s left <shown>|s length zero|s les with|s let know
-4 s locat <shown>|s look that|s loop over|s mad think|s many might|s many they|s many to|s may twic|s me how
-4 s me what|s minut on|s mov the|s much your|s nam <shown>|s new with|s nin ten|s no in|s not you|s of fiv
-4 s of halv|s of hav|s of in|s of then|s of typ|s on long|s on six|s one down|s one each|s one first
-4 s one left|s or dot|s or doubl|s or it|s order the|s out an|s over few|s over str|s own would|s part the
-4 s part your|s pick <said>|s pick and|s put a|s put at|s put the|s rais error|s rais valueerror|s remain be
-4 s result you|s right the|s right to|s run a|s run by|s run onc|s run your|s say minut|s second was|s see you
-4 s setrecursionlimit the|s she at|s she one|s show how|s show in|s sit two|s six a|s sketch <shown>|s slot the
-4 s smallest you|s somebody the|s sound your|s spot you|s stay the|s step that|s stor each|s ten to
-4 s test start|s that both|s that clear|s that dont|s that half|s that know|s that may|s that over|s that thing
-4 s the back|s the couldnt|s the lin|s the n|s the off|s the sampl|s the today|s the wasnt|s the who
-4 s their together|s then it|s ther hurry|s ther of|s ther such|s ther two|s thing of|s thing you|s thre expect
-4 s thre that|s through one|s throw of|s to for|s to run|s to whil|s too in|s trac on|s try out|s try to
-4 s twic the|s twic your|s two each|s two on|s version it|s walk with|s was on|s wer the|s what about
-4 s what go|s what program|s what thos|s what wrot|s when ready|s wher to|s wher your|s whether left|s who wher
-4 s whoever first|s whos are|s with all|s with at|s with length|s with new|s wont a|s word with|s work first
-4 s work for|s would chang|s would check|s would it|s would read|s would still|s you anyth|s you comfortabl
-4 s you eight|s you jump|s you or|s you over|s you show|s you until|s youd first|s your chang|s your contain
-4 s your hav|s your just|s your print|s your report|s your so|s your would|sets up cod|sets up empty
-4 sets up insid|sets up review|sets up round|sets up said|sets up text|sets up word|syntax map|syntax n
-4 syntax rang|syntax remov|syntax unles|syntax without|tells ago|tells carry|tells depend|tells differ
-4 tells fix|tells forth|tells generation|tells giv|tells given|tells goal|tells instead|tells k|tells mustnt
-4 tells plain|tells put|tells screen|tells someth|tells sort|tells stuck|tells toward|tells unus|w admit
-4 w afresh|w awkward|w contract|w cousin|w deny|w fiv|w grandparent|w grant|w heard|w held|w information
-4 w int|w intrigu|w itd|w lat|w lid|w maintain|w meet|w mix|w o|w option|w ord|w parad|w pressur|w pur
-4 w query|w read|w scan|w silenc|w stal|w student|w surround|w system|w then|w train|w travel|w visitor
-4 w written
-3 advises altogether|advises behind|advises bracket|advises clear|advises dry|advises fresh|advises further
-3 advises hang|advises longer|advises look|advises structur|asks anyth|asks assumption|asks caller|asks choos
-3 asks comparison|asks comput|asks current|asks differenc|asks expect|asks explain|asks feel|asks figur
-3 asks fill|asks gav|asks goe|asks join|asks mean|asks mention|asks middl|asks print|asks reach|asks right
-3 asks sampl|asks set|asks settl|asks shortest|asks sort|asks statement|asks trac|asks trust|asks typ
-3 asks view|asks weigh|b <said> along|b <said> doesnt|b <said> isnt|b <said> know|b <said> might|b <said> nam
-3 b <said> on|b <said> return|b <said> stand|b <said> stay|b <said> today|b <said> wer|b <said> you
-3 b <shown> abov|b <shown> afterward|b <shown> another|b <shown> chang|b <shown> doubl|b <shown> floor
-3 b <shown> held|b <shown> is|b <shown> stuck|b <shown> suggest|b <shown> tally|b <shown> wont|b <shown> writ
-3 b ^ back|b ^ c|b ^ don|b ^ fifteen|b ^ judg|b ^ loud|b ^ odd|b ^ possibl|b ^ rush|b ^ search|b ^ show
-3 b ^ sinc|b ^ somewher|b ^ squar|b ^ swap|b ^ taken|b ^ thi|b ^ whod|b a cas|b a certain|b a comment|b a day
-3 b a dot|b a dozen|b a friend|b a full|b a label|b a method|b a new|b a photo|b a pictur|b a question
-3 b a referenc|b a sound|b a tidy|b about halfway|b all green|b all pass|b all thre|b among thos|b and $
-3 b and answer|b and clear|b and how|b and just|b and keep|b and me|b and show|b and they|b answer with
-3 b any cod|b any languag|b any you|b append it|b are they|b argu that|b as such|b b <facts>|b bad <talk>
-3 b be my|b be sur|b be worth|b best <odd>|b better <shown>|b bigger $|b block of|b boolean that|b both for
-3 b builtin <said>|b button $|b by floor|b by which|b caller $|b can look|b can your|b cant speak|b car of
-3 b cas <facts>|b cas four|b cas with|b cod do|b cod doe|b cod now|b cod on|b colleagu $|b comma between
-3 b compar <facts>|b contain $|b container <odd>|b copy of|b cost the|b could a|b could repeat|b count is
-3 b curiou about|b delet $|b depth first|b did i|b didnt <shown>|b differ from|b discard $|b do at|b dog $
-3 b dont <said>|b dot <said>|b draw me|b draw two|b dvdf $|b each way|b embarras your|b empty $|b enjoy <talk>
-3 b enough <talk>|b error <facts>|b even be|b everyth <facts>|b expect <shown>|b fail <asked>|b favourit <shown>
-3 b feel stuck|b fin and|b fiv mor|b floor by|b follow along|b follow it|b for a|b for certain|b for som
-3 b for thre|b for when|b from it|b gav thre|b gav you|b giv <facts>|b given a|b go about|b go round
-3 b goe <shown>|b going on|b grow when|b gues $|b had one|b half <shown>|b hand out|b happen <talk>|b has the
-3 b has zero|b hav all|b her leg|b hold <facts>|b hold a|b hold back|b how <talk>|b i still|b ill let
-3 b im curiou|b in as|b in between|b in is|b in tim|b indexerror $|b indexerror in|b insid it|b integer $
-3 b interest in|b into <said>|b into a|b is never|b is okay|b is on|b is work|b it against|b it are|b it feel
-3 b it got|b it linear|b its nod|b its plac|b its up|b keyerror $|b lie insid|b link to|b loop <shown>
-3 b loud and|b lov <talk>|b mak of|b mak sur|b map and|b mark $|b match with|b may even|b me <talk>|b me by
-3 b me each|b meet you|b method on|b middl with|b might your|b min <talk>|b minu fiv|b miss from|b miss one
-3 b mor <talk>|b mor from|b much <asked>|b my <facts>|b my cousin|b neighbour on|b neither <talk>|b next <facts>
-3 b no clu|b no tim|b nobody <talk>|b not how|b not say|b not simp|b not wait|b occur twic|b of any|b of run
-3 b of someth|b of that|b of water|b of when|b off if|b off to|b often do|b on abba|b on duty|b onc you
-3 b one another|b one isnt|b one look|b one small|b one will|b opinion $|b or deny|b or thre|b out all
-3 b out of|b outer one|b over all|b over your|b pair may|b paper $|b parameter $|b plain <shown>|b play your
-3 b point of|b prefer $|b pretend the|b push $|b put each|b put that|b python rais|b question about|b ran $
-3 b rather <odd>|b read your|b red on|b remov <said>|b repeat the|b right <talk>|b row $|b row of|b run <asked>
-3 b run for|b sam two|b sampl <shown>|b say whether|b seen a|b separat by|b set the|b settl on|b settl that
-3 b short <asked>|b short word|b six out|b six pas|b sixty $|b slow is|b smallest <said>|b som other
-3 b someon <talk>|b spell it|b start afresh|b stat of|b statement say|b statement with|b step $|b still <talk>
-3 b still hav|b stop after|b subtract the|b suppos <talk>|b suppos a|b surpris you|b swap the|b tak <said>
-3 b ten pas|b ten was|b test of|b test say|b that been|b that bother|b that lean|b that one|b that play
-3 b that so|b that they|b the expression|b the fourth|b the gues|b the label|b the lot|b the pag|b the simplest
-3 b the standard|b then the|b thi way|b thing out|b thing youd|b thought is|b thre of|b tim <shown>|b to anyon
-3 b to com|b to count|b to explain|b to me|b to meet|b to stay|b to test|b to your|b touch for|b trac $
-3 b troubl at|b try both|b turn <shown>|b twelv <talk>|b twelv minut|b twenty one|b two block|b two differ
-3 b two should|b typ in|b up as|b up befor|b up most|b up when|b us <talk>|b usual <facts>|b usual way|b v $
-3 b valueerror $|b version one|b voic <shown>|b vot $|b want two|b way <shown>|b we <asked>|b we stop|b we want
-3 b wear a|b welcom back|b well <asked>|b what gav|b what happen|b what not|b what point|b what sort
-3 b what speak|b what wer|b when all|b whenever two|b wher did|b which way|b whichever <talk>|b whil tru
-3 b whol <talk>|b whos <said>|b why did|b why your|b will that|b window is|b with many|b with n|b with nin
-3 b with someth|b within another|b without <said>|b word com|b word pepper|b work for|b work it|b work through
-3 b worst <facts>|b would a|b written $|b x in|b yes or|b you argu|b you assign|b you hold|b you prefer
-3 b you rely|b you report|b you settl|b you understand|b youd go|b youd keep|b your favourit|b your go
-3 b your is|b your opinion|b your run|b your step|b your very|b youv explain|b zero <said>|guess fill
-3 guess hand|guess need|guess run|guess sorry|leads count|leads know|leads minut|leads read|leads variabl
-3 leads wrong|nothing book|nothing full|nothing may|nothing over|nothing somewher|nothing taken|nothing talk
-3 nothing water|plan can|plan say|plan that names from|plan that names why|plan whoever|plan youll|question be
-3 question half|question i|question one|question suppos|question ther|question whichever|remark over
-3 remark that names can|remark that names ill|reports absent|reports apart|reports catch|reports cousin
-3 reports drink|reports ignor|reports keyerror|reports light|reports night|reports offic|reports purpos
-3 reports refresh|reports row|reports stamp|reports stat|reports tea|reports wish|reports written|reports wrot
-3 requests <talk>|requests allow|requests bit|requests block|requests breath|requests closer|requests easy
-3 requests enough|requests fail|requests goe|requests head|requests idea|requests loop|requests opener
-3 requests paper|requests prefer|requests result|requests serv|requests set|requests step|requests sur
-3 requests treat|requests walk|s <said> argument|s <said> full|s <said> last|s <said> most|s <said> non
-3 s <said> now|s <said> run|s <said> zero|s <shown> break|s <shown> breath|s <shown> fail|s <shown> final
-3 s <shown> largest|s <shown> might|s <shown> miss|s <shown> my|s <shown> nobody|s <shown> opener|s <shown> plac
-3 s <shown> ran|s <shown> thousand|s ^ acros|s ^ assumption|s ^ constructor|s ^ cousin|s ^ deepcopy|s ^ divid
-3 s ^ field|s ^ head|s ^ heappush|s ^ heard|s ^ import|s ^ librarian|s ^ log|s ^ often|s ^ past|s ^ position
-3 s ^ program|s ^ real|s ^ rush|s ^ somewher|s ^ tochararray|s ^ under|s ^ went|s ^ whod|s ^ worst|s a after
-3 s a are|s a hav|s a into|s a spot|s a without|s about plan|s about you|s all hav|s an and|s an sign
-3 s an str|s and about|s and els|s and new|s and through|s any may|s anyth to|s are at|s are than|s are that
-3 s are think|s at bottom|s at own|s been at|s befor hand|s befor typ|s big are|s bring <shown>|s by block
-3 s by comma|s call with|s cam one|s cam the|s can explain|s can from|s can its|s carry <shown>|s carry to
-3 s cas <shown>|s cas with|s choic you|s choos <said>|s comment that|s complain it|s condition les
-3 s convinc that|s cost sam|s cost the|s could describ|s could read|s could writ|s crash an|s decid the
-3 s differ the|s do and|s do look|s do read|s do that|s doe approach|s doe do|s doe grow|s doe loop
-3 s doe program|s doe the|s don you|s dont out|s doubl <said>|s each it|s each when|s els the|s equal and
-3 s every the|s first the|s fiv a|s fiv minut|s floor floor|s for caller|s for fiv|s for hundr|s for largest
-3 s for with|s four and|s from index|s got minut|s got the|s group the|s hasnt <shown>|s hav seen|s hav sip
-3 s hav zero|s held <shown>|s help to|s hidden fail|s how work|s i heard|s i speak|s i we|s i x|s if doubl
-3 s in condition|s in languag|s in loop|s in opinion|s in plan|s in result|s in set|s in standard|s in then
-3 s in ther|s in to|s in view|s index by|s index on|s is after|s is non|s is over|s is pair|s is so|s it cod
-3 s it if|s it non|s it them|s it undefin|s its minu|s ive to|s just from|s k a|s keep the|s last <shown>
-3 s last minut|s leav choic|s length one|s let her|s let one|s lik the|s long that|s long the|s lost <shown>
-3 s loud clear|s mak an|s mak it|s mak sur|s mak that|s mak the|s many is|s many it|s mark the|s me <shown>
-3 s me follow|s me now|s me on|s miss your|s moment your|s mor the|s n k|s nin a|s nin twelv|s no is
-3 s no then|s not thi|s noth all|s noth the|s now <shown>|s of loop|s of object|s of sentenc|s of statement
-3 s of test|s of thousand|s off a|s often it|s often your|s on cod|s on sheet|s on short|s on word
-3 s one another|s one as|s one being|s one had|s one per|s one twenty|s one twic|s patienc the|s peopl them
-3 s peopl whil|s pick the|s pick you|s plac each|s plan the|s plan you|s problem the|s problem you|s python a
-3 s read of|s read your|s red <shown>|s remov first|s rest the|s round it|s sam be|s say again|s say each
-3 s second with|s set <shown>|s seven nin|s shap it|s show the|s six one|s spot a|s squar with
-3 s statement <shown>|s statement for|s still me|s still on|s still you|s stop ther|s swap <shown>|s test you
-3 s that befor|s that belong|s that embarras|s that ever|s that happen|s that hav|s that if|s that input
-3 s that mov|s that so|s that spend|s that tim|s that when|s the arent|s the cas|s the floor|s the four
-3 s the lead|s the pepper|s the red|s the sid|s the spot|s the was|s the will|s their is|s ther rush
-3 s ther ten|s ther with|s ther youd|s they <said>|s thing a|s third <shown>|s thre it|s thre seven|s to other
-3 s to up|s too cam|s troubl all|s two from|s two only|s up one|s very of|s wait you|s want start
-3 s was pleasur|s we on|s we stop|s we to|s wer and|s wer halfway|s what chang|s what for|s what has
-3 s what kept|s what mak|s what said|s what such|s when it|s when next|s when second|s wher go|s wher it
-3 s which <said>|s which did|s who in|s whos is|s why <said>|s with entry|s with valu|s with zero
-3 s within <shown>|s would know|s would pick|s would trac|s x enumerat|s you different|s you don|s you four
-3 s you her|s you mak|s you sam|s you them|s you tick|s youd with|s youll to|s your choos|s your go
-3 s your halfway|s your hold|s your mak|s your will|s yourself <shown>|s youv at|s youv out|sets up abba
-3 sets up error|sets up fail|sets up go|sets up hour|sets up went|syntax go|syntax list|syntax python
-3 syntax squar|syntax sys|tells afterward|tells answer|tells appl|tells board|tells buy|tells climb|tells cod
-3 tells com|tells cost|tells elif|tells exist|tells int64|tells label|tells languag|tells let|tells light
-3 tells mean|tells paper|tells plan|tells pond|tells revers|tells set|tells somebody|tells spac|tells strip
-3 tells tochararray|tells twin|tells youd|w appl|w chapter|w collect|w comb|w deepcopy|w dozen|w drew|w dvdf
-3 w embarras|w falsy|w fetch|w forty|w gut|w harm|w indent|w int64|w involv|w kind|w length|w mean|w messy
-3 w mistak|w offic|w pepper|w pres|w quit|w restart|w scribbl|w shut|w simplest|w slot|w strik|w third
-3 w thr|w throw|w timetabl|w uncut|w v|w visibl|w wish
-2 acts sets up asks|advises exact|advises handy|advises larger|advises length|advises sav|advises squar|asks ask
-2 asks becom|asks believ|asks common|asks convinc|asks deep|asks left|asks loud|asks plan|asks rul|asks slip
-2 asks small|asks solution|asks swap|asks thing|asks version|b <said> argument|b <said> chang|b <said> i
-2 b <said> is|b <said> thing|b <said> work|b <shown> anyth|b <shown> carry|b <shown> doe|b <shown> eleven
-2 b <shown> error|b <shown> her|b <shown> str|b ^ although|b ^ def|b ^ everyon|b ^ expect|b ^ possib|b ^ ready
-2 b ^ repeat|b ^ sav|b ^ spell|b ^ third|b ^ two|b ^ wonderful|b ^ yet|b a favourit|b a hidden|b a thre
-2 b a variabl|b after every|b after hav|b alway say|b an element|b and four|b and so|b any lin
-2 b approach <shown>|b are alway|b are broken|b as <shown>|b at worst|b back for|b back one|b be anywher
-2 b be visit|b body of|b both of|b by any|b byt $|b cam befor|b canteen $|b car to|b cas wher|b catch your
-2 b clear to|b closer to|b cod in|b cost in|b cost of|b could embarras|b current <facts>|b deepcopy from
-2 b design <talk>|b do <facts>|b do a|b doe an|b doe with|b dont <asked>|b dot length|b drop what|b each point
-2 b eleven second|b ever <facts>|b every test|b except the|b expect to|b explain that|b first <talk>|b first cas
-2 b first with|b from every|b giv zero|b glad to|b got ther|b green and|b had <odd>|b had written|b half is
-2 b hand <facts>|b happen when|b happy to|b has <facts>|b hear <facts>|b heard from|b hidden test|b hold <said>
-2 b how deep|b how might|b i couldnt|b i mean|b idea at|b if your|b in <said>|b in one|b in plain|b in their
-2 b in thi|b input for|b input you|b is as|b is everyth|b is long|b is perfect|b it begin|b it one
-2 b iterabl and|b its red|b know that|b know when|b label $|b larger $|b lean on|b least sur|b let paus
-2 b let stop|b let that|b library $|b lik a|b littl $|b loud what|b lunch $|b mak two|b me at|b me whether
-2 b me your|b measur $|b memory <talk>|b might it|b minu one|b moment at|b mov on|b nin <shown>|b nois $
-2 b non <facts>|b of integer|b of peopl|b of which|b okay with|b on <asked>|b one addition|b one should
-2 b one wait|b only <odd>|b open a|b or fals|b other in|b ought to|b out so|b over until|b paus for
-2 b perfect <facts>|b perfect fin|b pick for|b pil up|b plac you|b play no|b pleasant <talk>|b point seven
-2 b pop and|b program doe|b ready when|b reason <talk>|b repeat <asked>|b return it|b say <odd>|b say out
-2 b see youv|b select from|b self <shown>|b setrecursionlimit with|b seven pas|b shift them|b short <facts>
-2 b simp stop|b six with|b smallest input|b solution <talk>|b speak for|b start $|b start out|b structur with
-2 b taken out|b test thi|b than $|b that are|b that do|b that variabl|b the better|b the body|b the condition
-2 b the eight|b the nin|b the pivot|b the slic|b they cant|b they stand|b thing your|b thre pair|b tim the
-2 b to <odd>|b to eight|b to show|b to them|b to twenty|b trac them|b tru or|b two wher|b valueerror when
-2 b variabl on|b walk <asked>|b we mov|b we start|b welcom <facts>|b wer allow|b wer expect|b when can
-2 b which doesnt|b why is|b why it|b work <asked>|b worth nin|b wrap around|b you conclud|b you draw
-2 b you enjoy|b you fix|b you its|b you set|b you sketch|b you skip|b your loop|b your sentenc|b your thought
-2 b youv gon|b zero dot|b zero in|guess minu|leads anyth|leads finish|leads front|leads need|leads tomorrow
-2 leads troubl|leads valu|leads voic|nothing b|nothing eighteen|nothing expect|nothing p|nothing second
-2 nothing should|nothing speak|nothing then|nothing third|plan tell|plan that names is|plan that names let
-2 question lik|question loud|question why|remark are|remark cas|remark exact|remark ready|remark so
-2 remark that names if|remark that names when|remark who|remark why|reports arrang|reports caller|reports discard
-2 reports drawer|reports eighty|reports good|reports honest|reports join|reports leav|reports length
-2 reports lost|reports newcomer|reports paus|reports regular|reports shortest|reports slot|reports upward
-2 reports whoever|requests cam|requests car|requests far|requests hello|requests memory|requests program
-2 s <said> can|s <said> integer|s <said> other|s <said> see|s <said> start|s <shown> els|s <shown> found
-2 s <shown> from|s <shown> fun|s <shown> lat|s <shown> memory|s <shown> object|s <shown> part|s <shown> rais
-2 s <shown> rather|s <shown> several|s <shown> sound|s <shown> tim|s <shown> undefin|s ^ aloud|s ^ although
-2 s ^ angl|s ^ deep|s ^ ever|s ^ expression|s ^ finish|s ^ front|s ^ full|s ^ group|s ^ judg|s ^ possib
-2 s ^ ready|s ^ recent|s ^ search|s a do|s a from|s a longer|s a sentenc|s after thre|s all tim|s all wer
-2 s among <shown>|s and each|s and next|s and spac|s array <said>|s as hold|s be each|s be from|s be its
-2 s been the|s by for|s can think|s can walk|s can without|s closer to|s cod after|s cod to|s comparison you
-2 s could your|s couldnt the|s deepcopy the|s did mak|s do expect|s do feel|s do thre|s do trust|s do your
-2 s dont that|s enough you|s every pass|s everyth up|s fail is|s for just|s for plac|s four fiv|s four pas
-2 s hand a|s happen your|s hav common|s hav favourit|s hav your|s havent from|s hear think|s heard you|s i mind
-2 s idea you|s if call|s if item|s if one|s if rather|s im in|s im that|s in design|s in fail|s in map
-2 s in test|s input <shown>|s input which|s into by|s is again|s is someth|s it both|s it from|s it paper
-2 s it rais|s it toward|s its design|s itself well|s last again|s lead ther|s let fiv|s let in|s lin that
-2 s many doe|s many them|s may any|s me each|s me plan|s moment which|s mor about|s mor that|s most what
-2 s much is|s nam thre|s need be|s neighbour to|s never for|s newcomer the|s of indic|s on ground|s on with
-2 s onc from|s one giv|s one most|s one would|s or two|s out far|s own for|s pass a|s paus a|s ready you
-2 s said <shown>|s say last|s say loud|s shall mov|s short of|s show twic|s show what|s sinc is|s sinc last
-2 s six that|s small and|s small of|s small you|s so you|s sort the|s spend on|s start up|s still <shown>
-2 s ten a|s test fail|s that do|s that read|s that youd|s the around|s the doubl|s the expensiv|s the point
-2 s the slot|s the stand|s the twic|s their and|s then for|s thirty in|s through on|s through word|s tim that
-2 s to after|s to right|s to slic|s tru fals|s turn one|s undefin the|s variabl lin|s visit a|s voic through
-2 s we in|s we that|s wer on|s what build|s what largest|s what need|s what result|s what say|s what smallest
-2 s what try|s when one|s which chang|s which do|s which mak|s which should|s which them|s with minu
-2 s with plan|s with plu|s worst you|s would car|s would giv|s would of|s would run|s would test|s would use
-2 s would writ|s wrot down|s you add|s you between|s you everyth|s you feel|s you if|s you quadratic|s you such
-2 s you sur|s you tak|s you twic|s you youv|s youd up|s your com|s your gav|s your her|s your then
-2 s zero length|s zero you|sets up chang|sets up condition|sets up instead|syntax new|syntax null|tells bound
-2 tells convert|tells edg|tells fun|tells handy|tells held|tells interest|tells job|tells positiv|w balanc
-2 w banana|w card|w click|w climb|w closer|w comfortab|w complexity|w conclud|w confident|w day|w divid
-2 w dry|w factor|w fast|w flag|w gentl|w ground|w hat|w ignor|w instanc|w larger|w manag|w market|w might
-2 w negat|w ordinary|w ought|w panic|w pivot|w positiv|w pric|w provid|w rear|w renam|w reviewer|w rol
-2 w shelv|w shortest|w shown|w situation|w stick|w sufficient|w titl|w to|w unfinish|w unsur|w whod|w yield
-1 w abl|w ahead|w back|w becom|w boy|w clerk|w compar|w content|w dear|w dominat|w dunder|w easy|w edit
-1 w glas|w guarant|w heavy|w jar|w longer|w nastiest|w ninety|w obvious|w onward|w quarter|w rejoin
-1 w responsibl|w sceptic|w sceptical|w ship|w smell|w spill|w stag|w star|w taught|w tricky|w uncl|w variabl
-1 w w|w widen
0 w achiev|w advanc|w breadcrumb|w complet|w crawl|w croupier|w dancer|w div|w edg|w explanation|w favourit
0 w fenc|w ferry|w goal|w gro|w honest|w inner|w intend|w laid|w larg|w luck|w lunch|w modulo|w mum
0 w observation|w operation|w plank|w problem|w prompt|w quadrillion|w rack|w reckon|w runner|w secretary
0 w sister|w sixth|w skin|w slowest|w somewher|w st|w stranger|w tall|w tout|w turn|w unclear|w volum
0 w watch|w wear|w worst
1 w app|w assum|w attendant|w ball|w blot|w cam|w cheap|w clip|w closest|w compt|w cup|w different
1 w differenz|w dig|w discover|w fifth|w freq|w frequenc|w ful|w hmm|w lie|w lif|w monk|w notic|w outward
1 w plant|w pond|w popleft|w pui|w quick|w rightmost|w shelf|w specific|w standard|w stroll|w successful
1 w timelin|w timestamp|w unclip|w uppermost|w valid|w weekend|w whatll
2 advises alon|advises append|advises cell|advises dequ|advises directory|advises far|advises fin|advises high
2 advises hold|advises jump|advises strok|advises trad|advises u|asks minu|asks use|b <shown> ever
2 b <shown> fifty|b <shown> nam|b <shown> swallow|b ^ b|b ^ cod|b ^ explor|b ^ freez|b ^ got|b ^ head|b ^ o
2 b ^ ordena|b ^ red|b ^ somebody|b ^ tri|b ^ typ|b ^ union|b a card|b a directory|b a duplicat|b a hol
2 b a length|b a min|b a mountain|b a nam|b a quarter|b act it|b after you|b already pass|b an equal|b and cut
2 b and e|b and stretch|b and tail|b answer for|b any <facts>|b any good|b as check|b at <facts>|b away at
2 b be <facts>|b be abl|b be better|b be put|b be serv|b been $|b befor <shown>|b best one|b big word
2 b book wher|b build $|b can drop|b caterpillar $|b check in|b closer <hinted>|b closer com|b closer has
2 b colleagu <talk>|b colour in|b compar what|b con el|b could call|b creep <talk>|b cuenta <odd>
2 b current <odd>|b de hachag|b de tamano|b depth <talk>|b did <talk>|b didnt $|b do an|b dont work|b dot sort
2 b doubl loop|b drawer for|b duplicat with|b e in|b eight $|b el ultimo|b enough if|b find $|b find <talk>
2 b first <telling>|b first as|b for s|b forever $|b four letter|b frequency tabl|b from small|b full <hinted>
2 b full <telling>|b full sort|b generation is|b glu <asked>|b had <shown>|b half an|b halv <shown>|b handl one
2 b hi $|b how fast|b i interview|b in counter|b in several|b inicio <odd>|b inicio y|b into plac|b is precis
2 b is wait|b isnt <facts>|b ist immer|b it $|b it might|b it neednt|b it spread|b it up|b its second
2 b its twin|b just <asked>|b just how|b keep only|b key <talk>|b know $|b languag $|b last and|b last seen
2 b led to|b left <hinted>|b letter <shown>|b letter of|b lie between|b lie beyond|b lin per|b mak that
2 b map <facts>|b map from|b map to|b mark <shown>|b may not|b monticulo <odd>|b monticulo de|b mov <asked>
2 b n for|b n tim|b neat <talk>|b neighbour <hinted>|b nod <odd>|b not its|b of count|b of length|b on in
2 b one drawer|b one past|b one ring|b one under|b open to|b opener <facts>|b opener <talk>|b out one
2 b pair <shown>|b partner is|b per <odd>|b pila $|b plac for|b plac wher|b plat in|b pop from|b por <odd>
2 b position <facts>|b position minu|b precis what|b put its|b put their|b python <hinted>|b python <shown>
2 b rang <talk>|b recent opener|b record the|b recurrenc $|b recursiv <talk>|b remov <shown>|b road $|b round of
2 b scan on|b second of|b see the|b self d|b separat $|b serv the|b she just|b shed <talk>|b shift <talk>
2 b singl pas|b sixteen $|b someth <talk>|b sort <asked>|b sort <hinted>|b stack is|b start becom|b start is
2 b step <talk>|b structur that|b subtract $|b tabl <odd>|b tabl de|b tabl that|b tail <shown>|b tail catch
2 b tak <facts>|b tally $|b tamano <shown>|b test <asked>|b test on|b that <talk>|b that can|b that fail
2 b that hav|b that remember|b that slid|b that youv|b the bin|b the clock|b the colour|b the halfway
2 b the insid|b the larger|b the natural|b the oldest|b the slip|b them would|b then one|b ther <said>
2 b they wer|b though <telling>|b to follow|b to plac|b to which|b tri <odd>|b twin has|b two do|b un conjunto
2 b un monticulo|b una pila|b una ventana|b une tabl|b until you|b up <asked>|b up <hinted>|b usa un|b wait in
2 b want <talk>|b want for|b was miss|b went <talk>|b what about|b what kind|b what they|b what went|b when two
2 b wher everyon|b which two|b with plu|b worry you|b wouldnt <shown>|b writ one|b x is|b y un|b you comput
2 b you recognis|b you stor|b you used|b youd only|b your current|b your record|b your recursiv|guess if
2 guess leav|guess why|leads middl|leads tower|nothing afterward|nothing freez|nothing left|nothing ordena
2 nothing red|nothing think|nothing union|nothing youll|question halv|question seventy|question walk
2 remark that names im|remark that names ther|reports behind|reports chain|reports coupl|reports forward
2 reports hour|reports int|reports nic|reports pila|reports plan|reports restart|reports shut|reports simpl
2 reports someon|requests <facts>|requests group|requests rabbit|requests shar|s <said> back|s <said> tim
2 s <shown> against|s <shown> arrival|s <shown> follow|s <shown> giv|s <shown> hom|s <shown> newest|s ^ classic
2 s ^ dict|s ^ end|s ^ evict|s ^ explor|s ^ found|s ^ freez|s ^ going|s ^ ordena|s ^ question|s ^ queu
2 s ^ subtract|s ^ sum|s ^ took|s a pas|s a say|s a straight|s about for|s about sam|s act out|s after the
2 s all the|s along the|s alway on|s and both|s and plac|s and then|s are thousand|s as walk|s at a|s at not
2 s at seven|s at top|s at zero|s b a|s be nam|s break the|s by many|s by singl|s can all|s can don|s can put
2 s cant <said>|s cant cross|s closer opener|s con ultimo|s count for|s count that|s current <shown>
2 s de <shown>|s dictionary <shown>|s don <shown>|s duplicat a|s e sort|s each leav|s each should|s extra at
2 s finger the|s first them|s for hash|s for plan|s from map|s full is|s generation as|s go a|s go it
2 s goe one|s going <shown>|s going by|s got to|s half hour|s hand over|s has plac|s hav remember|s head ahead
2 s head tail|s hold the|s hold up|s how browser|s how tim|s if ever|s if never|s if put|s if sort|s if too
2 s if was|s imagin the|s in dict|s in solution|s insid long|s is plu|s is short|s is sum|s is up|s just each
2 s keep at|s larger the|s last her|s lay card|s lead to|s log and|s monticulo tamano|s most opener|s my kept
2 s n n|s negativ <shown>|s newcomer <shown>|s next a|s next lie|s no that|s not one|s of a|s of between
2 s of each|s of their|s of wait|s off last|s on a|s on is|s onc com|s onc lin|s one wher|s open you
2 s opener a|s or for|s peopl <shown>|s reach second|s remember one|s return your|s right <shown>|s right your
2 s run each|s search the|s see its|s she hav|s she out|s simp the|s sink the|s siz the|s slip <shown>
2 s solv sam|s sort frequency|s start after|s still ther|s still visit|s stop for|s tabl hachag|s tabl what
2 s tail up|s that linear|s that open|s that that|s the book|s the bound|s the catch|s the creep|s the exist
2 s the group|s the mark|s the mov|s the must|s the over|s the part|s the pil|s the simp|s the tally
2 s the wait|s them all|s thi in|s thos count|s though a|s thought you|s tim on|s to nod|s told that|s two can
2 s two you|s un y|s une de|s until no|s up nam|s usa monticulo|s usa pila|s usa ventana|s wait lin
2 s was first|s was seen|s wher generation|s wher the|s whether been|s whil a|s whil in|s will a|s with break
2 s with chain|s with highest|s with lin|s with stack|s would rather|s x in|s y conjunto|s you its
2 s you neither|s you see|s you shift|s you sort|s you trad|s your by|s your check|s youv pass|s youv them
2 s zero and|sets up back|sets up below|sets up finish|sets up nothing said|sets up serv|syntax assign
2 tells chalk|tells collect|tells colour|tells conjunto|tells domino|tells dummy|tells freez|tells greater
2 tells gues|tells hachag|tells hand|tells hi|tells kept|tells led|tells letter|tells long|tells monticulo
2 tells natural|tells night|tells quick|tells rest|tells sail|tells somewher|tells subarray|tells tamano
2 tells tri|tells ultimo|tells undo|tells union|tells ventana|tells warteschlang|w <shown>|w adapt|w bump
2 w car|w cell|w chaine|w chalk|w child|w conjunto|w counterpart|w das|w dat|w def|w dir|w directory|w doe
2 w fancy|w forever|w freez|w fullest|w func|w gap|w go|w goe|w guarda|w hachag|w hed|w jeder|w letra
2 w lying|w memo|w merk|w monticulo|w mountain|w nearest|w night|w numero|w par|w partner|w pila|w podium
2 w pupil|w reachabl|w removal|w return|w special|w subarray|w tab|w tamano|w text|w thought|w ultimo
2 w upward|w ventana|w victim|w worterbuch|w wrot
3 advises acros|advises bigger|advises candidat|advises dict|advises discard|advises drawer|advises eras
3 advises fall|advises generation|advises kid|advises link|advises newest|advises opener|advises order
3 advises ordinary|advises pag|advises pivot|advises recursiv|advises row|advises search|advises sheet
3 advises sid|advises simp|advises sink|advises sit|advises sur|advises top|advises treat|advises upward
3 advises wip|asks cas|asks drop|asks final|asks happen|asks keep|asks led|asks met|b <said> both
3 b <shown> arriv|b <shown> beneath|b <shown> halv|b <shown> jump|b <shown> pil|b <shown> right|b <shown> shift
3 b <shown> x|b ^ behind|b ^ breath|b ^ cuenta|b ^ hey|b ^ hunt|b ^ l|b ^ lo|b ^ nic|b ^ nim|b ^ ordereddict
3 b ^ precis|b ^ rais|b ^ recherch|b ^ russian|b ^ stack|b ^ tak|b ^ thes|b ^ tick|b ^ together|b ^ welch
3 b ^ why|b ^ wrong|b a binary|b a check|b a default|b a dry|b a les|b a maz|b a minu|b a notebook|b a plu
3 b a priority|b a search|b a walk|b a well|b about <odd>|b about twenty|b acros <talk>|b acros instead
3 b add it|b add their|b after sort|b again with|b all and|b already <asked>|b alway has|b alway tak
3 b among the|b an awful|b and alway|b and insert|b and s|b and tak|b and that|b and wip|b answer as
3 b append <odd>|b append <talk>|b append to|b are don|b are still|b avec <odd>|b avec un|b awful <talk>
3 b awful lot|b b comma|b be had|b been <asked>|b begin a|b bei <odd>|b besid each|b better <hinted>
3 b bigger than|b brac $|b break in|b break you|b build a|b by it|b by then|b cach on|b cada <odd>|b cam from
3 b can step|b card out|b chain in|b check if|b clos $|b closer <facts>|b closer tak|b clu $|b cod it
3 b collect the|b colon and|b com twic|b comma a|b comma b|b compar all|b could it|b couldnt the
3 b counter <talk>|b counter and|b counter of|b cut off|b cut the|b dead <hinted>|b deep $|b deux <odd>
3 b deux precedent|b dichotomiqu $|b did you|b differenc $|b direction $|b doblement <odd>|b doblement enlazada
3 b dont car|b dot most|b dot pop|b doubl <hinted>|b down <odd>|b drop <shown>|b du <unknown>|b each <unknown>
3 b each and|b each tal|b each unvisit|b earlier <hinted>|b earlier <telling>|b earlier twin|b einer <odd>
3 b either <odd>|b el inicio|b empil les|b enlazada $|b entir <shown>|b equal <telling>|b equal when|b est trie
3 b ever $|b ever <hinted>|b ever <odd>|b ever mov|b everyth up|b exist $|b extend <odd>|b fall off
3 b fenster <odd>|b fenster mit|b fifty fiv|b first <unknown>|b fiv <facts>|b follow when|b for another
3 b for either|b for just|b for ten|b four <talk>|b frequency <odd>|b frequency <shown>|b from wher
3 b further down|b gav zero|b going down|b good <asked>|b grow on|b h and|b half each|b hand at|b has <hinted>
3 b hash tabl|b hav enough|b he <shown>|b he was|b he went|b head creep|b her <hinted>|b her <shown>|b hey $
3 b highest <telling>|b how much|b if len|b if two|b in hand|b in his|b in round|b in six|b index is
3 b index of|b indic <shown>|b is exact|b is from|b is noth|b is slow|b is sort|b is tidy|b is two|b it and
3 b it liv|b its entry|b its left|b its n|b its right|b join them|b just look|b kept <odd>|b kick out
3 b know the|b last <telling>|b last person|b last two|b latest <odd>|b leav you|b les ouvrant|b lie $
3 b lin thre|b list of|b lista <odd>|b lista doblement|b littl <unknown>|b littl book|b log <shown>|b long one
3 b loop <facts>|b mak <facts>|b many <said>|b me on|b meal $|b memory for|b mid <n>|b might <hinted>
3 b minimum <hinted>|b minimum <telling>|b minimum window|b mit einer|b mit zwei|b mm <talk>|b mm hm
3 b mor <hinted>|b most <asked>|b most a|b most onc|b mov <shown>|b mov as|b mov two|b must <shown>
3 b my <asked>|b my aunt|b n <asked>|b n <facts>|b n log|b n minu|b need <talk>|b neighbour alon
3 b never <telling>|b never append|b never hold|b new <odd>|b new <unknown>|b new start|b newest <facts>
3 b newest one|b nin with|b no $|b not befor|b not hav|b not just|b not visit|b of arrival|b of thirteen
3 b onc too|b one behind|b one right|b one until|b one whos|b or no|b ordena <odd>|b ordena por
3 b ordereddict has|b out when|b over <talk>|b parent $|b pas is|b peopl <shown>|b person i|b piec is
3 b plac <facts>|b plu <shown>|b plu <talk>|b plu the|b pop <hinted>|b pop item|b precedent $|b prev $
3 b prev <hinted>|b priority <telling>|b priority queu|b problem in|b put every|b quell <unknown>|b read out
3 b recent has|b recherch <odd>|b recherch dichotomiqu|b recognis the|b replac the|b rest can|b rest is
3 b rest of|b round $|b round <odd>|b round again|b round bracket|b round in|b sail on|b sam end|b search from
3 b seat the|b second <odd>|b self <odd>|b set at|b she only|b show one|b shut the|b sid $|b simpler if
3 b sit ther|b six are|b small <odd>|b so its|b so you|b someth you|b somewher in|b sort <odd>|b sort with
3 b split it|b stack for|b start <odd>|b step is|b stop one|b swap thos|b sweep <facts>|b tabl from|b tal <odd>
3 b tal sheet|b test that|b that both|b that cam|b that first|b thatll <shown>|b the bakery|b the car
3 b the drop|b the even|b the fil|b the follow|b the fullest|b the plat|b the rang|b the rul|b the siz
3 b the topmost|b the worst|b them <asked>|b then its|b ther you|b theyr <facts>|b theyr <hinted>|b theyr lin
3 b thing on|b thos wait|b thre counter|b through <facts>|b through <hinted>|b through four|b tim $|b to restart
3 b to shut|b to throw|b too often|b trie $|b turn each|b twin and|b two cas|b und nim|b under that
3 b une <odd>|b until they|b up behind|b up first|b up just|b upward $|b wait are|b wait befor|b want <facts>
3 b want someth|b was on|b was out|b was the|b wasteful $|b way is|b welch <odd>|b welch halft|b wer last
3 b wer wait|b what a|b when low|b when my|b when no|b wherea <hinted>|b whil <hinted>|b why <hinted>
3 b why <odd>|b will never|b with $|b with <odd>|b with squar|b within that|b word that|b would <shown>
3 b wouldnt a|b wrong thing|b you be|b you end|b you handl|b you hom|b you rather|b you shouldnt
3 b youll <asked>|b your new|b your pil|b youv already|b youv comput|b zeigern $|b zero to|b zwei <odd>
3 b zwei zeigern|guess giv|guess one|guess overkill|guess whatever|guess youd|leads cam|leads consider
3 leads expect|leads moment|leads window|n <shown> 2|nothing begin|nothing doesnt|nothing hunt|nothing l
3 nothing lo|nothing nim|nothing nod|nothing rais|nothing recherch|nothing repeat|nothing scan|nothing shift
3 nothing split|nothing stack|nothing stair|nothing stor|nothing swallow|nothing tick|nothing twenty
3 nothing welch|plan by|plan how|plan what|question all|question youll|remark nest|remark ten|remark theyr
3 reports array|reports aunt|reports bakery|reports bisection|reports brac|reports closer|reports combination
3 reports dichotomiqu|reports draw|reports everywher|reports fall|reports full|reports hey|reports hi
3 reports higher|reports invent|reports l|reports odd|reports oldest|reports priority|reports recherch
3 reports recognis|reports subtract|reports tabl|reports today|reports una|reports usa|reports winner
3 requests caterpillar|requests count|requests end|requests fast|requests finish|requests halfway|requests middl
3 requests nobody|requests pair|requests pond|requests rippl|requests sav|requests stack|requests u
3 s <said> minu|s <shown> alway|s <shown> any|s <shown> anywher|s <shown> arent|s <shown> cod|s <shown> common
3 s <shown> dictionary|s <shown> havent|s <shown> hous|s <shown> map|s <shown> meal|s <shown> met|s <shown> new
3 s <shown> order|s <shown> past|s <shown> pil|s <shown> plenty|s <shown> possibl|s <shown> put|s <shown> rang
3 s <shown> restart|s <shown> sav|s <shown> shrink|s <shown> their|s ^ array|s ^ aunt|s ^ avec|s ^ becom
3 s ^ built|s ^ can|s ^ could|s ^ cuenta|s ^ dichotomiqu|s ^ die|s ^ discard|s ^ doll|s ^ empil|s ^ four
3 s ^ generation|s ^ hey|s ^ kind|s ^ least|s ^ mit|s ^ modify|s ^ must|s ^ nim|s ^ o|s ^ own|s ^ paint
3 s ^ recherch|s ^ sail|s ^ singl|s ^ tick|s ^ union|s ^ welch|s ^ wher|s ^ will|s ^ window|s ^ woman
3 s a leav|s a queu|s a road|s a sheet|s a show|s about one|s also to|s alway the|s an lot|s and by
3 s and down|s and fail|s and together|s any in|s are befor|s are the|s as a|s at fresh|s at in|s at middl
3 s at start|s at step|s at tail|s at you|s away of|s been <shown>|s befor over|s befor said|s behind <shown>
3 s below the|s bigger the|s binary with|s break a|s bring to|s by <shown>|s by at|s by last|s by left
3 s call a|s cam to|s cant it|s collect their|s could go|s cut <shown>|s d <shown>|s decid half|s dictionary do
3 s differenc the|s do ordinary|s doe a|s dot common|s draw the|s each after|s each count|s each follow
3 s each halv|s each stand|s ear lat|s earlier and|s empil ouvrant|s equal dot|s equal you|s every to
3 s every with|s expect to|s far the|s fenster zwei|s few <shown>|s find by|s find pivot|s finger each
3 s first on|s flood from|s for by|s for last|s for smallest|s from last|s front a|s fullest first|s go from
3 s good <shown>|s grow shrink|s half can|s hand to|s hav throw|s havent to|s higher <shown>|s how are
3 s hunt the|s i giv|s if gav|s if has|s if hold|s if kept|s in even|s in out|s in step|s index <shown>
3 s is becaus|s is is|s is log|s is program|s is seen|s is twic|s is your|s it mor|s it thi|s its from
3 s its log|s just up|s keep half|s key a|s key the|s last and|s lead the|s left the|s letter and
3 s librarian a|s lie insid|s lin by|s link the|s lista enlazada|s many in|s mark <shown>|s mark you|s me four
3 s minu in|s minut <shown>|s mit zeigern|s most has|s most hundr|s must the|s n <shown>|s nam your
3 s neither ever|s never back|s never to|s new in|s newest <shown>|s nin one|s no between|s nobody the
3 s not yet|s of half|s of neighbour|s of stretch|s of together|s of u|s of when|s of wher|s often you
3 s on just|s on thre|s on what|s onc often|s one add|s one along|s one are|s one front|s one on
3 s one question|s one tak|s only mov|s or when|s ordinary <shown>|s ought be|s out you|s out your|s peopl for
3 s pil be|s plac a|s plac you|s plu for|s point to|s pop <shown>|s previou next|s put two|s question a
3 s rais a|s rather say|s recent to|s recursion a|s round circl|s say your|s search each|s search what
3 s see that|s set what|s should <shown>|s should it|s shut outer|s simpler you|s singl a|s so a|s som on
3 s sort of|s split <shown>|s start a|s start as|s stor <shown>|s swap for|s swap two|s than middl|s than of
3 s than other|s that at|s that back|s that keep|s that later|s that row|s that very|s the a|s the began
3 s the don|s the idea|s the keep|s the out|s the shift|s the straight|s the wer|s their in|s them a
3 s them and|s them from|s them your|s ther you|s they and|s they last|s theyr up|s thi you|s thing your
3 s think a|s thousand for|s thre two|s through <shown>|s through by|s throw whol|s to afresh|s to with
3 s top <shown>|s touch to|s trac <shown>|s two as|s two her|s two thre|s un de|s und bei|s use it|s variabl a
3 s visit that|s wait a|s walk <shown>|s walk and|s want be|s want know|s wer to|s what comput|s what miss
3 s what seen|s what writ|s when compar|s when of|s when that|s when wer|s whenever <shown>|s wher wer
3 s whether list|s who <shown>|s whol away|s will the|s window the|s with cod|s with count|s with letter
3 s with nearest|s with queu|s would enough|s would to|s writ down|s you car|s you repeat|s you shut|s you typ
3 s youd for|s your again|s your hand|s your off|s youv your|sets up ask|sets up gon|sets up length
3 sets up middl|sets up older|sets up rang|sets up row|sets up set|syntax befor|syntax which|tells avec
3 tells bin|tells blow|tells body|tells busca|tells compara|tells crack|tells cuenta|tells def|tells depil
3 tells disjoint|tells doblement|tells einen|tells enlazada|tells fancy|tells favourit|tells fenster|tells glu
3 tells ground|tells handl|tells help|tells hunt|tells idea|tells inicio|tells join|tells labell|tells length
3 tells lista|tells modify|tells neighbour|tells overwrit|tells precedent|tells quadratic|tells quell|tells room
3 tells strik|tells surround|tells taken|tells thrown|tells til|tells trie|tells usual|tells wall|tells welch
3 tells woman|tells year|tells zeigern|tells zwei|w arrival|w aunt|w awful|w batch|w believ|w blow|w busca
3 w character|w colleagu|w combination|w compara|w cuenta|w depil|w dichotomiqu|w disjoint|w doblement|w drawn
3 w drift|w driv|w empil|w enlazada|w far|w fenster|w firm|w fly|w guess|w hey|w index|w inicio|w its|w k
3 w kitchen|w leap|w lista|w log|w meal|w non|w notebook|w nowher|w ouvrant|w precedent|w puzzl|w quell
3 w question|w recherch|w remainder|w sail|w sixteen|w teacher|w thread|w topmost|w trie|w villag|w wasteful
3 w wed|w welch|w well|w with|w woman|w writ|w zeigern|w zigzag|w zwei
4 advises answer|advises anyon|advises around|advises besid|advises everyth|advises forward|advises know
4 advises lie|advises loan|advises mark|advises open|advises pass|advises pointer|advises proper
4 advises recursion|advises replac|advises separat|advises slid|advises straight|advises toward|advises tri
4 advises twin|advises x|asks entir|asks find|asks mov|asks oldest|asks result|asks stop|asks total
4 b <said> alon|b <said> still|b <said> yourself|b <shown> began|b <shown> call|b <shown> closer|b <shown> equal
4 b <shown> fals|b <shown> fin|b <shown> for|b <shown> forty|b <shown> further|b <shown> guess|b <shown> if
4 b <shown> lot|b <shown> r|b <shown> shorter|b <shown> wait|b ^ binar|b ^ breadth|b ^ cest|b ^ combin|b ^ copy
4 b ^ discard|b ^ ein|b ^ empty|b ^ flood|b ^ group|b ^ length|b ^ newest|b ^ onc|b ^ open|b ^ overkill
4 b ^ previou|b ^ quickselect|b ^ recurs|b ^ recursion|b ^ replac|b ^ slid|b ^ to|b ^ treat|b ^ zahl|b a bus
4 b a chaqu|b a conga|b a frequency|b a link|b a pond|b a register|b a seven|b a ston|b a sweep|b a train
4 b addition per|b agr $|b ahead $|b already $|b already has|b an order|b an s|b and be|b and goe|b and open
4 b are wait|b as often|b at every|b at them|b away half|b away the|b been <unknown>|b befor any|b beneath it
4 b between the|b between your|b bigger of|b bin $|b binar such|b both $|b bottom one|b browser <hinted>
4 b browser <talk>|b browser keep|b bucket in|b by yourself|b call the|b can forget|b can halv|b can occur
4 b can she|b can show|b can ther|b candidat <asked>|b cest <odd>|b chaqu <odd>|b chaqu fermant|b choos $
4 b clash $|b cloakroom $|b closer with|b cod that|b cold $|b com first|b compar as|b conga <facts>|b conga lin
4 b constant if|b cross <odd>|b cross pair|b d $|b data dot|b de <unknown>|b des <odd>|b des <unknown>
4 b des deux|b dictionary with|b different <talk>|b disguis $|b divid and|b do when|b doe <facts>
4 b doppelt <odd>|b doppelt verkettet|b dot <talk>|b dot data|b dummy <hinted>|b dummy <telling>|b each opener
4 b each titl|b earlier <shown>|b ein <unknown>|b ein doppelt|b either a|b el <unknown>|b end and|b entry <talk>
4 b entry is|b equal the|b equal ther|b equality $|b eras it|b ever <talk>|b evict from|b fall to|b far simpler
4 b few <hinted>|b field $|b figur out|b first a|b for eight|b for someth|b four is|b from which|b giv thre
4 b glu <hinted>|b go wrong|b goe <facts>|b halft <odd>|b halv it|b hard <facts>|b has a|b hashtabell <odd>
4 b hashtabell und|b he <odd>|b head <odd>|b heard of|b how a|b how the|b i and|b i may|b im <shown>
4 b imagin <talk>|b imagin peopl|b imagin you|b immer <odd>|b in $|b in disguis|b in ten|b insid a|b int $
4 b is n|b is too|b isnt <hinted>|b isnt going|b ist $|b it break|b it goe|b it last|b it out|b it solv
4 b it twic|b itll <shown>|b its how|b its smallest|b its tail|b jedem <unknown>|b key by|b knew $
4 b labell with|b last <facts>|b left and|b length befor|b les <odd>|b les <unknown>|b lin $|b lin the
4 b littl tabl|b loan $|b lookup by|b loop for|b loop is|b los <unknown>|b low <odd>|b low les|b map <talk>
4 b map with|b minimum <shown>|b mis $|b money $|b mor work|b most peopl|b mov $|b mov back|b much <facts>
4 b much memory|b mustnt <shown>|b my <hinted>|b nearest one|b need for|b needles $|b new $|b new year
4 b newest first|b next is|b no earlier|b no good|b no longer|b of lin|b of neighbour|b of siz|b often would
4 b on as|b on find|b onc if|b onc its|b onc your|b one quick|b one shorter|b one step|b one you|b only mov
4 b opener <hinted>|b opener on|b opener to|b order <hinted>|b order <telling>|b order dictionary
4 b ordinary <telling>|b otherwis <telling>|b pair by|b pay $|b pil on|b plac after|b plain $|b plain <talk>
4 b plu <odd>|b pond $|b puzzl $|b r c|b rail $|b read off|b recorr <odd>|b reinsert a|b remember wher
4 b repeat until|b return whether|b right <asked>|b right befor|b right below|b round <talk>|b run <facts>
4 b run <shown>|b s and|b said <shown>|b sam <said>|b sam <telling>|b sam question|b say about|b search for
4 b second a|b second half|b second result|b see which|b several <hinted>|b several tim|b she had|b shift by
4 b sho $|b should giv|b shrink $|b singl one|b sink it|b six lin|b small to|b smallest on|b snak <shown>
4 b so <asked>|b solv the|b solv thi|b som <hinted>|b special <shown>|b start goe|b stick $|b ston in
4 b strok besid|b suppos each|b tabl with|b ten to|b than <hinted>|b than for|b that also|b that alway
4 b that arent|b that far|b that half|b that if|b that step|b that stop|b that too|b that was|b that wrong
4 b the answer|b the biggest|b the bos|b the candidat|b the classic|b the dearest|b the hint|b the index
4 b the leftmost|b the lower|b the slow|b the tally|b the usual|b their <talk>|b their kid|b them at|b them on
4 b ther <facts>|b ther anyth|b ther at|b they differ|b theyr <talk>|b thi <unknown>|b thi generation|b thi morn
4 b third <facts>|b thre letter|b through in|b thrown <talk>|b thrown away|b tim if|b to hold|b to pull
4 b to speak|b to thos|b to typ|b to use|b too <facts>|b touch $|b toward each|b try one|b tupl $|b two border
4 b two count|b two equal|b two lin|b two smaller|b two step|b un dictionnair|b underneath $|b unhook it
4 b until nobody|b until ther|b up <odd>|b use two|b valu for|b verkettet <shown>|b very thing|b was <facts>
4 b watch out|b wer in|b what <hinted>|b what <said>|b what com|b whenever ther|b wher <facts>|b wher thi
4 b which half|b whil <telling>|b who <asked>|b who <telling>|b who has|b who oldest|b whoever <hinted>
4 b why the|b will be|b within $|b word <telling>|b work as|b would i|b writ <odd>|b you call|b you drop
4 b you split|b your <odd>|b your helper|b your thre|b youv don|b zero <facts>|b zero as|guess can
4 guess correct|leads lie|leads say|leads somebody|leads twin|leads worst|n <talk> 3|nothing append
4 nothing binar|nothing breadth|nothing cest|nothing combin|nothing each|nothing ein|nothing flood|nothing group
4 nothing map|nothing most|nothing newest|nothing previou|nothing quickselect|nothing recursion|nothing replac
4 nothing sam|nothing sink|nothing slid|nothing try|nothing zahl|plan doe|plan that names by|plan that names it
4 plan that names mark|plan that names tak|plan thre|question as|remark as|remark asks|remark for|remark giv
4 remark letter|remark reports|remark squar|remark that names mak|remark that names why|remark that names youv
4 remark whil|reports begin|reports bet|reports binar|reports c|reports chang|reports check|reports doll
4 reports downward|reports eat|reports evaluat|reports fil|reports fin|reports gon|reports happy|reports k
4 reports leg|reports lunch|reports overkill|reports promis|reports put|reports road|reports robber
4 reports russian|reports scan|reports spill|reports talk|reports thank|reports tool|reports troubl|reports used
4 requests bound|requests different|requests find|requests front|requests length|requests partner|requests spend
4 s <said> let|s <said> what|s <shown> append|s <shown> beyond|s <shown> grow|s <shown> hav|s <shown> most
4 s <shown> next|s <shown> slid|s <shown> you|s ^ a|s ^ between|s ^ binar|s ^ cada|s ^ cest|s ^ chaqu
4 s ^ collection|s ^ comparison|s ^ differ|s ^ dummy|s ^ einfach|s ^ en|s ^ fin|s ^ flood|s ^ halft|s ^ hit
4 s ^ hunt|s ^ instead|s ^ jump|s ^ longer|s ^ m|s ^ mad|s ^ n|s ^ odd|s ^ or|s ^ overkill|s ^ puzzl
4 s ^ quickselect|s ^ rather|s ^ recurs|s ^ register|s ^ replac|s ^ sentenc|s ^ swap|s ^ textbook|s ^ tri
4 s ^ twin|s ^ whatever|s ^ zahl|s a besid|s a even|s a search|s a the|s abl <shown>|s add up|s after final
4 s after twin|s alway of|s an <shown>|s an dictionary|s an into|s and mov|s append the|s as in|s as pas
4 s at bakery|s at door|s at if|s at is|s at onc|s b b|s be one|s beat weakest|s becaus the|s befor and
4 s befor round|s bring the|s bucket a|s bucket by|s can <shown>|s can see|s carry depth|s check your
4 s clos the|s compar middl|s could say|s counter <shown>|s cut the|s data mov|s don one|s dont up
4 s doppelt <shown>|s each could|s ein verkettet|s entir befor|s equal of|s ever at|s every had|s extend with
4 s first at|s for complement|s for rest|s four in|s four it|s frequency you|s from it|s from ston|s giv to
4 s good ther|s got of|s hav consider|s hav hold|s if left|s in end|s in from|s in pond|s in third|s in when
4 s index you|s insid other|s into dictionary|s into other|s is but|s is plain|s is textbook|s isnt alway
4 s isnt of|s it about|s it four|s it together|s it well|s its big|s its paint|s join the|s keep opener
4 s kept littl|s key <shown>|s last each|s let two|s lin <shown>|s lin a|s lin each|s link both|s low or
4 s many led|s many wait|s match closer|s maximum the|s may <shown>|s moment <shown>|s most ever|s mov <shown>
4 s mov to|s n two|s neighbour <shown>|s neighbour all|s neighbour hand|s new <shown>|s next in|s nic you
4 s no may|s not at|s not many|s of figur|s of hundr|s of paint|s of pair|s of ther|s of they|s off each
4 s often one|s on way|s one f|s one follow|s one last|s one must|s one round|s one ten|s or <shown>|s or ther
4 s other is|s otherwis it|s out a|s paint in|s pair it|s plat the|s pop an|s push opener|s put with|s r <n>
4 s remov <shown>|s return at|s rid the|s row the|s sam from|s second you|s self data|s self mov|s separat of
4 s set a|s seven two|s shift one|s smallest <shown>|s solv with|s sort with|s ston a|s stor <said>|s str the
4 s subtract <shown>|s sweep the|s than les|s than neighbour|s that a|s that the|s that want|s that wrong
4 s that yourself|s the abov|s the as|s the do|s the hang|s the lot|s the pass|s the sequenc|s the twin
4 s the without|s their at|s they to|s thi dynamic|s thing do|s thre six|s tim a|s to and|s to behind
4 s to four|s to often|s to sid|s to twin|s together its|s toward other|s tru the|s two nin|s two over
4 s two sid|s two six|s unvisit <shown>|s up than|s use maximum|s use queu|s usual is|s variabl one|s wait the
4 s what and|s what compar|s what each|s what find|s what hold|s what is|s what it|s what look|s what that
4 s when put|s wher first|s wher stop|s wher that|s wher was|s whether met|s which of|s which on|s which was
4 s will as|s with colon|s with depth|s with hand|s with middl|s with next|s with plac|s with stor|s with that
4 s without your|s would a|s would ever|s would one|s you halv|s you idea|s you not|s you seven|s youll a
4 s your do|s your in|s your stop|s your without|sets up check|sets up compar|sets up end|sets up giv
4 sets up hold|sets up stor|sets up work|syntax after|syntax set|tells afresh|tells along|tells began
4 tells binary|tells card|tells cest|tells deux|tells dfs|tells dictionnair|tells doppelt|tells drop
4 tells fermant|tells folk|tells glanc|tells interviewer|tells lady|tells lo|tells lower|tells mix|tells occur
4 tells ordena|tells piec|tells plat|tells previou|tells quickselect|tells read|tells recorr|tells register
4 tells reinsert|tells settl|tells shed|tells shut|tells soon|tells sortiert|tells story|tells train
4 tells unvisit|tells verkettet|tells wav|tells wrong|w avec|w bakery|w beat|w biggest|w binar|w bos|w cest
4 w combin|w conga|w dearest|w deux|w disguis|w doppelt|w einen|w empty|w entir|w equality|w except
4 w exponential|w fami|w fermant|w find|w four|w glu|w guy|w handy|w higher|w hit|w lady|w largest
4 w leftmost|w mustnt|w natural|w neater|w needles|w obey|w ordena|w perfect|w popularity|w priority|w rail
4 w recorr|w rippl|w school|w she|w slap|w sortiert|w ston|w top|w underneath|w verkettet|w water|w you
5 acts reports sets up|advises beat|advises begin|advises best|advises default|advises dictionary|advises earlier
5 advises entry|advises fil|advises gues|advises hunt|advises innermost|advises latest|advises past|advises saw
5 advises stack|advises tim|advises vanish|advises weakest|asks search|asks see|asks smallest|asks surviv
5 b <said> fall|b <said> les|b <shown> climb|b <shown> earlier|b <shown> field|b <shown> might|b <shown> minu
5 b <shown> never|b <shown> reach|b <shown> someon|b <shown> throughout|b <shown> want|b <shown> whenever
5 b ^ best|b ^ count|b ^ import|b ^ itd|b ^ itll|b ^ mak|b ^ mm|b ^ pur|b ^ sink|b ^ stand|b ^ tal
5 b ^ tiefensuch|b ^ unhook|b a <facts>|b a as|b a colon|b a coupl|b a glanc|b a librarian|b a littl
5 b a smaller|b a stack|b a step|b a strok|b about <asked>|b abov the|b after <odd>|b an <shown>|b an <telling>
5 b an election|b an extra|b an h|b an old|b and begin|b and forth|b and right|b and throw|b another candidat
5 b append an|b array is|b as <said>|b as wer|b as youd|b at most|b aus $|b be an|b beat it|b beat the
5 b becom the|b befor and|b break on|b by <hinted>|b by add|b by already|b by n|b c as|b cada <unknown>
5 b call <asked>|b call <talk>|b call sort|b can bring|b candidat <hinted>|b carry a|b chain is|b chain of
5 b collect all|b colour $|b complet and|b complet it|b component in|b condition <shown>|b could hav|b count one
5 b depth as|b der <odd>|b diccionario <odd>|b dictionary and|b dictionary from|b die <unknown>|b differenc to
5 b distanc $|b don with|b dont let|b dot mov|b doubl <talk>|b down as|b draw a|b draw on|b drop each
5 b drop half|b each <telling>|b einfach <odd>|b either <talk>|b election $|b en <odd>|b end with|b entry $
5 b evaluat <facts>|b evaluat revers|b ever look|b every <unknown>|b everyth fall|b extend $|b far <hinted>
5 b fetch a|b fibonacci <hinted>|b fibonacci <talk>|b fibonacci sequenc|b finish the|b finish with|b first and
5 b first tim|b first word|b for $|b for <asked>|b for ever|b four neighbour|b from an|b from both|b glanc $
5 b go <facts>|b go ther|b going $|b going <asked>|b good <odd>|b got <odd>|b group from|b grow <talk>
5 b halv the|b hand and|b has <unknown>|b has at|b he <hinted>|b he had|b hear it|b heart of|b helper $
5 b i believ|b i know|b in <telling>|b in <unknown>|b in different|b in sequenc|b in which|b initial are
5 b into <telling>|b into two|b is dynamic|b it find|b it sit|b it stood|b its <talk>|b its index|b k as
5 b keep that|b kind of|b last lin|b lay on|b least zero|b leav <hinted>|b lookup that|b map for|b meet a
5 b middl one|b mind <talk>|b minu start|b mov <facts>|b mov <hinted>|b mov to|b my friend|b my lip|b n <odd>
5 b n <shown>|b neednt be|b neighbour <odd>|b newcomer $|b newcomer <shown>|b nim <odd>|b nobody <shown>|b of an
5 b of how|b of paint|b off each|b on at|b one extra|b one finger|b one further|b one short|b one up
5 b only add|b or open|b ordinary <shown>|b pair of|b path in|b play that|b polish <talk>|b polish notation
5 b pop on|b popitem last|b possibl <odd>|b possibl partner|b predecessor $|b previou <shown>|b profundidad <odd>
5 b push <asked>|b queu for|b result <facts>|b result <hinted>|b return $|b return not|b revers <talk>
5 b revers polish|b s as|b sam idea|b see you|b seen <hinted>|b serv you|b she <asked>|b she was
5 b shortest <talk>|b shortest path|b should <odd>|b sign in|b silenc $|b simpl <talk>|b sinc ther|b smallest $
5 b so if|b sock $|b someon <asked>|b someth that|b sort <facts>|b spend <facts>|b spend <hinted>|b spend memory
5 b spill <odd>|b spill ink|b stack and|b stand on|b start plu|b step down|b step one|b str to|b stretch on
5 b t as|b tail <talk>|b tallest tower|b than it|b than one|b that again|b that answer|b that figur|b that know
5 b that onc|b that stretch|b that wait|b the bottom|b the day|b the design|b the fellow|b the frequency
5 b the heart|b the not|b the plu|b the queu|b the shift|b the str|b the world|b their <telling>
5 b their <unknown>|b their last|b ther for|b ther isnt|b thi <asked>|b thing are|b thing as|b thirty is
5 b thousand deep|b throw <hinted>|b tick $|b to <hinted>|b to from|b to on|b to right|b to search|b to start
5 b to wait|b told me|b touch <shown>|b trust the|b two <asked>|b two answer|b two on|b two together|b und ein
5 b up from|b up one|b very end|b walk from|b want is|b was seen|b water <odd>|b way in|b way you|b wher youv
5 b wherea <talk>|b which every|b whil <asked>|b with eight|b with such|b without walk|b wonderful $
5 b word <talk>|b word is|b wrong <asked>|b you alway|b you arriv|b you finish|b you play|b you sur|b you visit
5 b you wip|b youd not|b your key|b your list|b your only|b your pair|b your paper|b youv <telling>|b youv met
5 b zahl <odd>|b zero and|guess advises|guess alway|guess of|guess too|leads depth|leads key|leads simpler
5 n <shown> 1|n <shown> 4|n <talk> 4|nothing a|nothing another|nothing best|nothing every|nothing join
5 nothing know|nothing peopl|nothing pictur|nothing popitem|nothing queu|nothing stand|nothing tal|nothing tells
5 nothing tiefensuch|plan ive|question whatever|remark that names in|reports <facts>|reports afternoon
5 reports arriv|reports candidat|reports circl|reports correct|reports direct|reports ear|reports glad
5 reports hash|reports head|reports key|reports land|reports lip|reports mm|reports object|reports opener
5 reports partner|reports question|reports sid|reports sock|reports themselv|reports tick|reports wonderful
5 requests clos|requests day|requests downward|requests hold|requests insid|requests met|requests peopl
5 requests remain|requests revers|requests see|requests tidy|requests till|s <said> <shown>|s <said> built
5 s <said> how|s <said> later|s <said> the|s <said> youv|s <shown> below|s <shown> constant|s <shown> deep
5 s <shown> enough|s <shown> ever|s <shown> group|s <shown> leap|s <shown> lie|s <shown> lin|s <shown> mark
5 s <shown> open|s <shown> pull|s <shown> short|s <shown> vanish|s ^ becaus|s ^ better|s ^ colleagu|s ^ der
5 s ^ eras|s ^ hold|s ^ itll|s ^ lip|s ^ mm|s ^ pur|s ^ read|s ^ saw|s ^ short|s ^ stack|s ^ suit
5 s ^ tiefensuch|s ^ tru|s ^ une|s ^ unhook|s ^ until|s ^ von|s ^ wav|s ^ wonderful|s a could|s a old|s a so
5 s a stack|s a twic|s add last|s add two|s after sort|s again the|s all rest|s an field|s and fiv|s and over
5 s and stretch|s and would|s are <shown>|s as on|s as other|s as should|s as the|s as with|s at <said>
5 s at glanc|s at new|s at second|s attach it|s back forth|s back one|s be befor|s be larg|s be you
5 s befor <shown>|s begin an|s behind earlier|s both ever|s bring down|s button your|s by tal|s c in|s can up
5 s check ther|s climb a|s common <shown>|s component a|s count a|s count zero|s counter most|s current in
5 s delet <said>|s depth <shown>|s dot to|s each enter|s each goe|s each one|s ein und|s element the
5 s evaluat polish|s evict the|s first be|s for r|s for tallest|s four two|s from to|s go and|s hang to
5 s has beat|s hash for|s heap siz|s hear a|s i put|s if already|s if minu|s if still|s if will|s in every
5 s in graph|s in hand|s in of|s index an|s ink a|s insid loop|s is any|s is fre|s is minu|s is than
5 s is work|s isnt only|s isnt ther|s it ind|s it last|s it later|s it up|s its count|s its too|s its two
5 s itself <shown>|s just a|s just at|s k in|s know oldest|s last it|s last never|s last the|s leav out
5 s left right|s les equal|s let finger|s let start|s lie the|s longer two|s look your|s loop a|s low at
5 s mad the|s mak one|s many that|s me that|s meet <shown>|s method it|s min with|s minimum <shown>|s mor one
5 s most is|s mov border|s n one|s n with|s not its|s of doe|s of minu|s of word|s of world|s on u|s onc it
5 s one below|s one lower|s one partner|s one short|s only a|s order which|s other on|s over one|s pair and
5 s peek the|s rest a|s revers notation|s run that|s search <shown>|s see <said>|s see far|s seven one
5 s shortest in|s should you|s sinc cant|s sit <shown>|s solv <shown>|s sort it|s spill on|s still be
5 s structur <shown>|s t in|s tak newest|s than at|s that first|s that miss|s that off|s that tal|s the besid
5 s the box|s the from|s the list|s the never|s the path|s the position|s the reach|s the trick|s them that
5 s they up|s though <shown>|s tick the|s to the|s to through|s to who|s two n|s variabl you|s want hear
5 s we a|s when are|s when arriv|s whil is|s who ther|s with dot|s with doub|s with lookup|s with memory
5 s with previou|s with sam|s with tabl|s without the|s work the|s would if|s would very|s writ <shown>
5 s wrong round|s you append|s you solv|s you yes|s youd that|s youd the|s your first|sets up count
5 sets up later|syntax ask|syntax insid|tells beat|tells becom|tells bei|tells bos|tells catch|tells company
5 tells component|tells comput|tells crash|tells creep|tells cup|tells der|tells divid|tells dynamic
5 tells einer|tells einfach|tells eras|tells form|tells funny|tells guard|tells highest|tells hit|tells init
5 tells know|tells librarian|tells loop|tells minut|tells nim|tells order|tells pleas|tells por
5 tells profundidad|tells rais|tells ready|tells recursiv|tells reih|tells shelv|tells sink|tells theyll
5 tells titl|tells traversal|tells usa|tells volum|tells window|tells wip|w are|w bei|w chas|w common
5 w continu|w der|w differenc|w do|w einer|w einfach|w everywher|w expand|w float|w funny|w furthest|w hav
5 w hi|w hol|w into|w level|w lip|w minesweeper|w minimum|w mis|w mm|w much|w notation|w offnend
5 w pigeonhol|w polish|w por|w position|w predecessor|w proces|w profundidad|w quickselect|w reih|w roll
5 w shed|w sho|w squeez|w street|w ten|w ther|w throughout|w trad|w unmark|w win|w wonderful|w world
6 advises box|advises direction|advises easier|advises edg|advises evict|advises finish|advises fit
6 advises flood|advises floor|advises itll|advises lead|advises lift|advises low|advises map|advises pencil
6 advises pil|advises queu|advises return|advises valu|advises whoever|asks big|asks kind|asks need|asks tak
6 b <said> goe|b <said> insid|b <shown> at|b <shown> complet|b <shown> finish|b <shown> fit|b <shown> go
6 b <shown> los|b <shown> n|b <shown> open|b <shown> walk|b <shown> whil|b <shown> written|b ^ <shown>|b ^ anyth
6 b ^ bucket|b ^ catch|b ^ chain|b ^ comput|b ^ divid|b ^ handl|b ^ however|b ^ instead|b ^ may|b ^ pass
6 b ^ provid|b ^ question|b ^ usa|b ^ wip|b a browser|b a caterpillar|b a draw|b a flood|b a parameter|b a tre
6 b a twist|b a version|b after <talk>|b after an|b again and|b all $|b along and|b along with|b already knew
6 b alway in|b an opener|b and another|b and forget|b and grandparent|b and includ|b and itll|b and read
6 b and shrink|b and simpl|b and sweep|b and thirty|b another <facts>|b append <shown>|b are in|b are too
6 b arrang them|b as position|b as your|b at <unknown>|b at plac|b at sign|b b <talk>|b b and|b b becom
6 b be <unknown>|b be lying|b be the|b becom <odd>|b becom b|b befor nin|b befor she|b beiden <unknown>
6 b below and|b best $|b best <asked>|b big $|b binary <odd>|b binary search|b both <asked>|b bound $
6 b box from|b brauchst <odd>|b by sid|b by tal|b by wher|b c <facts>|b c <n>|b can still|b cant hav
6 b check <talk>|b check a|b clean $|b clos it|b comma <odd>|b compar at|b con <odd>|b con <unknown>
6 b count <odd>|b count how|b count of|b cros off|b cros out|b dan <odd>|b de <odd>|b dictionary would
6 b die <odd>|b die beiden|b do <odd>|b do as|b do for|b doe near|b doesnt <said>|b down to|b drop that
6 b dynamic <hinted>|b each <asked>|b easier if|b eight is|b either $|b els $|b entry at|b equal <asked>
6 b equal one|b every <shown>|b everyon who|b everyth <odd>|b extra <hinted>|b fall into|b fall out|b feel $
6 b fibonacci <shown>|b follow that|b for what|b fre of|b fresh <talk>|b from that|b fruit into|b gav one
6 b go <odd>|b goal $|b grandparent <talk>|b grow slower|b hand each|b hand over|b handl a|b hang on|b has gon
6 b hav <asked>|b hav put|b hav your|b havent you|b high <asked>|b high <shown>|b his <shown>|b how will
6 b hurt $|b i equal|b if every|b if ive|b in from|b in good|b in last|b in on|b in our|b index by
6 b initial $|b ink on|b into basket|b is instant|b is someth|b ist <odd>|b it fall|b it wouldnt|b itd <talk>
6 b its lik|b klammer <unknown>|b know <talk>|b landfeld <odd>|b landfeld aus|b last fals|b later $|b leg <odd>
6 b leg jed|b let each|b let one|b let your|b lif be|b lin that|b long <talk>|b look befor|b look it
6 b lost your|b luck $|b maz $|b memory on|b middl <talk>|b might <asked>|b mit <odd>|b mor $|b mor plac
6 b must <odd>|b must match|b need a|b neednt $|b neighbour and|b never <shown>|b new <asked>|b next <odd>
6 b next in|b nobody <asked>|b not of|b of all|b of card|b of earlier|b of i|b of its|b of you|b often they
6 b old <odd>|b onc in|b one loop|b one who|b open when|b or <hinted>|b or in|b or the|b out what|b parent and
6 b pas the|b peopl who|b position wher|b proper <shown>|b que <unknown>|b r comma|b rang of|b read <shown>
6 b recurs $|b row <asked>|b run <hinted>|b run over|b sam mov|b sav you|b say if|b say you|b second <asked>
6 b see <asked>|b see cross|b see that|b she hav|b should the|b shouldnt you|b show up|b shut $|b sid by
6 b sinc a|b singl or|b sink the|b small <talk>|b so <hinted>|b someth $|b someth to|b sort the|b spoil your
6 b stand <asked>|b step out|b still open|b straight <talk>|b tail $|b tallest <odd>|b that check|b that hang
6 b that join|b that mean|b that must|b the digit|b the high|b the interviewer|b the piec|b the street
6 b the upper|b ther <hinted>|b ther or|b ther someth|b thre with|b through onc|b tick it|b tiefensuch <odd>
6 b tiefensuch von|b til $|b till the|b till you|b to match|b to n|b to nod|b to notic|b to thirty
6 b together <shown>|b tower $|b try <talk>|b turn the|b two lower|b two marker|b two plac|b una <odd>
6 b up twic|b usa una|b use <odd>|b use les|b von <odd>|b von jedem|b walk $|b walk the|b was last
6 b way <talk>|b what youd|b when theyr|b when your|b whether your|b who on|b whos <hinted>|b why do
6 b window with|b with <hinted>|b with h|b with just|b with your|b within the|b without search|b would <telling>
6 b wouldnt lif|b wrong one|b y $|b yesterday <hinted>|b you count|b you sav|b you speak|b youd use|b your don
6 b your fil|b your gut|b your one|b your start|b your still|guess append|guess hold|guess oh|guess sinc
6 leads add|leads tabl|leads tak|nothing bucket|nothing climb|nothing comput|nothing count|nothing handl
6 nothing high|nothing instead|nothing low|nothing ninety|nothing okay|nothing provid|nothing usa|nothing wip
6 plan ten|plan that names its|question hav|question look|question two|remark one|remark step|remark writ
6 reports allow|reports append|reports backward|reports believ|reports browser|reports classic|reports clos
6 reports cross|reports except|reports fast|reports found|reports guess|reports hint|reports hous|reports keep
6 reports known|reports let|reports lookup|reports luck|reports maz|reports recent|reports record|reports ring
6 reports sink|reports sweep|reports till|reports touch|reports weakest|requests card|requests doll
6 requests element|requests long|requests read|requests russian|requests stretch|s <said> just|s <shown> already
6 s <shown> and|s <shown> circl|s <shown> halv|s <shown> hop|s <shown> how|s <shown> match|s <shown> not
6 s <shown> occur|s <shown> smaller|s <shown> spread|s <shown> than|s ^ acces|s ^ accordion|s ^ again
6 s ^ backward|s ^ believ|s ^ bfs|s ^ bisect|s ^ brauchst|s ^ comput|s ^ doub|s ^ du|s ^ first|s ^ gues
6 s ^ handl|s ^ heap|s ^ however|s ^ la|s ^ lif|s ^ min|s ^ moment|s ^ now|s ^ previou|s ^ provid|s ^ sink
6 s ^ solv|s ^ stroll|s ^ than|s ^ u|s ^ usa|s ^ want|s ^ wherever|s ^ wip|s a known|s a look|s a program
6 s ahead the|s already the|s an argument|s an befor|s and first|s and littl|s and minu|s are they|s as and
6 s as go|s as parameter|s at front|s at point|s be <said>|s be again|s be next|s be only|s be short|s be use
6 s befor outer|s beiden ergebniss|s both them|s bracket <shown>|s by all|s by till|s can everyth|s can in
6 s can of|s can thi|s cant on|s chain entry|s closer <shown>|s compar with|s constant of|s could tak
6 s couldnt put|s count many|s def of|s dictionary the|s did see|s doesnt <shown>|s each from|s each thos
6 s entry a|s entry its|s equal when|s even the|s fall plac|s far that|s first serv|s for closer|s for u
6 s from back|s fruit basket|s got and|s grow than|s grow the|s handl <shown>|s has doubl|s has match
6 s hav every|s high mid|s i stop|s if go|s if non|s if ther|s in draw|s in go|s in tabl|s in wall
6 s instead the|s is how|s is next|s it even|s it her|s it slower|s its <shown>|s its after|s its without
6 s its youd|s jed klammer|s just in|s kept the|s kind <shown>|s last to|s later <shown>|s least of
6 s left befor|s left to|s link it|s many wer|s mark as|s may left|s mor it|s most method|s nin twenty
6 s not to|s of left|s on far|s on left|s on paper|s on to|s one alway|s one if|s one matter|s one thos
6 s opener are|s or another|s out it|s out its|s out one|s out that|s parent grandparent|s part you|s pil the
6 s put better|s reach a|s remember the|s return the|s s in|s second has|s she <shown>|s she don|s sid sid
6 s singl with|s sink <shown>|s slower that|s smallest by|s sort by|s sort mor|s start each|s start new
6 s that been|s that good|s that textbook|s thatll you|s the down|s the each|s the les|s the most|s the word
6 s the youv|s them each|s them for|s then its|s ther doubl|s thing want|s thos together|s though may
6 s thought a|s tick off|s tiefensuch jedem|s tim reach|s to abl|s to includ|s to nearest|s to over
6 s to whether|s touch on|s try <shown>|s twelv <shown>|s two all|s two befor|s two instead|s until hav|s up an
6 s up answer|s up miss|s up when|s visit <shown>|s want check|s what own|s when com|s when too|s why it
6 s with but|s with singl|s without argument|s you carry|s you drop|s you just|s you knew|s you let|s you touch
6 s youd one|sets up doubl|sets up fall|syntax add|syntax each|syntax it|syntax of|tells aus|tells beiden
6 tells belong|tells brauchst|tells break|tells bring|tells colleagu|tells dan|tells doub|tells ergebniss
6 tells forward|tells halft|tells heard|tells hom|tells immer|tells jed|tells klammer|tells landfeld
6 tells largest|tells leg|tells mit|tells namesak|tells proper|tells provid|tells que|tells snak|tells sock
6 tells step|tells straight|tells street|tells sum|tells tallest|tells throw|tells tiefensuch|tells unhook
6 tells von|tells zahl|w anyon|w at|w ate|w aus|w beiden|w bet|w bin|w brauchst|w breath|w chat|w cost
6 w dan|w deeper|w dummy|w ergebniss|w final|w fruit|w glanc|w halft|w jed|w klammer|w landfeld|w led|w maz
6 w mit|w month|w nail|w namesak|w nim|w oldest|w otherwis|w past|w plat|w que|w second|w sting|w they
6 w tiefensuch|w tiny|w upper|w useful|w von|w whom|w zahl
7 advises build|advises clos|advises collect|advises empty|advises inner|advises leftmost|advises letter
7 advises max|advises pack|advises percent|advises piec|advises question|advises rid|advises whichever
7 advises work|advises written|asks below|asks carry|asks depth|asks fit|asks knew|asks lie|asks paper
7 asks quick|asks somewher|b <shown> and|b <shown> cant|b <shown> drop|b <shown> entry|b <shown> mean
7 b <shown> neighbour|b <shown> second|b <shown> way|b <shown> without|b ^ abov|b ^ absolut|b ^ cold|b ^ collect
7 b ^ depth|b ^ ding|b ^ either|b ^ going|b ^ great|b ^ guard|b ^ his|b ^ nop|b ^ serv|b ^ turn|b ^ und
7 b ^ writ|b ^ youv|b a bucket|b a constant|b a man|b a narrow|b a strip|b a structur|b a tiny|b abov $
7 b add thos|b after another|b after ten|b again <talk>|b along it|b already in|b also <hinted>|b an if
7 b and drop|b and look|b and only|b and test|b and to|b and wher|b answer $|b anyth that|b append and
7 b as <odd>|b as youv|b at onc|b at thi|b away from|b back after|b be <hinted>|b be linear|b be of
7 b befor <hinted>|b befor add|b befor anyth|b begin at|b bet on|b box for|b bucket <talk>|b bucket of
7 b build the|b by halv|b cam last|b can reach|b candidat said|b cant comment|b cas one|b chaqu <unknown>
7 b colleagu of|b com after|b com out|b count together|b d <odd>|b data structur|b ding $|b ding <odd>
7 b ding ding|b doe what|b dont <unknown>|b down until|b each closer|b each visit|b ein hashtabell
7 b either stretch|b empty the|b empty them|b end in|b enough $|b every new|b exact as|b fail becaus|b fail cas
7 b fail on|b finish <shown>|b finish for|b fit $|b frequency $|b from left|b from two|b giv fiv|b go with
7 b got thre|b great $|b had <talk>|b halv are|b hand the|b hard to|b hav read|b hav seen|b her you|b hit $
7 b how youd|b i minu|b ill <shown>|b in circl|b in seen|b in two|b instant whether|b is <talk>|b is about
7 b is finish|b is les|b is linear|b is read|b is simp|b is sur|b it cam|b it finish|b it go|b it over
7 b it slid|b it slow|b its border|b its that|b itself and|b join <talk>|b join hand|b keep two|b key and
7 b la <unknown>|b largest figur|b last entry|b last week|b lik the|b lin should|b link in|b list with|b look $
7 b loop <talk>|b low <asked>|b low <hinted>|b many step|b might not|b miss <asked>|b my pick|b near all
7 b neednt <shown>|b neighbour <shown>|b neither <said>|b nop $|b noth els|b occur mor|b of iter|b of itself
7 b onc youv|b one can|b one into|b one to|b one walk|b only hav|b opener $|b over in|b percent of
7 b pick <talk>|b pil by|b prev and|b recent $|b sam <talk>|b serv first|b shar a|b she doe|b sinc its
7 b six <facts>|b siz <shown>|b solution <hinted>|b sort on|b split the|b still good|b still on|b straight away
7 b straight to|b such <said>|b sum of|b sur to|b sweep from|b tak <shown>|b taken <talk>|b taken from
7 b tal for|b that <odd>|b that count|b that fit|b that isnt|b that pop|b the <unknown>|b the book|b the card
7 b the doubl|b the rarest|b the tallest|b their answer|b them $|b ther alway|b ther twic|b thi cod|b thing $
7 b thos $|b though <shown>|b throw the|b to tak|b too <hinted>|b try that|b two at|b two shorter|b two would
7 b und <unknown>|b undisturb $|b variabl $|b very last|b visit the|b walk <shown>|b was don|b way it
7 b week <talk>|b wer <shown>|b wher that|b which of|b will to|b win $|b with append|b with constant
7 b with only|b wouldnt bother|b y <unknown>|b you ask|b you consider|b you linear|b you may|b your stack
7 b your will|guess cold|guess ding|guess id|guess is|guess noth|guess put|guess spot|guess your|leads mak
7 leads next|leads tim|nothing chang|nothing cros|nothing depth|nothing extend|nothing f|nothing hash
7 nothing his|nothing honest|nothing interval|nothing longest|nothing mark|nothing neighbour|nothing nest
7 nothing push|nothing serv|nothing shouldnt|nothing und|plan all|plan an|plan isnt|plan that names reports
7 plan thos|plan when|question right|remark that names right|reports absolut|reports bisect|reports clas
7 reports colour|reports crack|reports cur|reports ding|reports extra|reports favourit|reports follow
7 reports grandparent|reports heart|reports itd|reports max|reports mis|reports moment|reports newest
7 reports nop|reports paint|reports parent|reports pay|reports peopl|reports possib|reports previou|reports push
7 reports rang|reports shap|reports simp|reports smell|reports sort|reports taken|reports theyr|reports took
7 reports traversal|reports trick|reports walk|reports wash|reports win|requests giv|requests use|s <said> you
7 s <shown> along|s <shown> by|s <shown> goe|s <shown> got|s <shown> her|s <shown> present|s <shown> set
7 s <shown> simp|s <shown> strok|s <shown> then|s <shown> turn|s <shown> undisturb|s ^ abov|s ^ absolut
7 s ^ assum|s ^ best|s ^ catch|s ^ caught|s ^ cold|s ^ common|s ^ ding|s ^ fellow|s ^ figur|s ^ guard
7 s ^ help|s ^ insertion|s ^ iter|s ^ larg|s ^ largest|s ^ lookup|s ^ nop|s ^ order|s ^ pay|s ^ pil|s ^ row
7 s ^ shar|s ^ tally|s ^ til|s ^ un|s ^ und|s ^ win|s a ago|s a begin|s a behind|s a flood|s a with
7 s after its|s against <said>|s all <said>|s all thi|s an whether|s and at|s and don|s and which|s append pop
7 s at of|s at right|s be pick|s be up|s befor look|s befor loop|s begin one|s by is|s by until|s by would
7 s can one|s can to|s chain the|s colleagu min|s com after|s comparison <shown>|s could be|s current and
7 s didnt <shown>|s ding ding|s doe you|s doub <shown>|s error a|s every has|s fifty of|s final is
7 s finish good|s first for|s first should|s first to|s first with|s fiv ten|s for next|s for of|s for was
7 s for who|s from top|s half in|s has break|s has smallest|s he <shown>|s her can|s how will|s i bother
7 s i comment|s i start|s imagin a|s in current|s in rang|s in room|s insid pair|s is most|s isnt <shown>
7 s it do|s its by|s its call|s its one|s kept <shown>|s know its|s lay on|s lift the|s list append|s look you
7 s lookup <shown>|s many of|s max itself|s memory what|s most with|s near of|s no one|s no than
7 s number <shown>|s occur often|s of first|s of from|s on slip|s onc sort|s one be|s one plac|s one what
7 s only to|s order <shown>|s pair <shown>|s person the|s prev next|s pull out|s say its|s star the
7 s strok <shown>|s structur the|s sur be|s sweep left|s test one|s than need|s that los|s the all|s the answer
7 s the figur|s the job|s the or|s the second|s the siz|s the whil|s the youll|s they for|s theyr <shown>
7 s think what|s til two|s to left|s to upward|s top the|s up itself|s up word|s want a|s what pass
7 s wher should|s whether two|s which could|s which one|s whoever in|s why you|s will spend|s with leftmost
7 s word you|s would up|s you an|s you be|s you hold|s you still|s your fit|s your lin|sets up away
7 sets up plu|syntax compar|syntax though|tells b|tells book|tells circl|tells clash|tells clean|tells closer
7 tells common|tells et|tells final|tells fre|tells go|tells hol|tells initial|tells jedem|tells king
7 tells lean|tells mark|tells marker|tells opposit|tells position|tells pour|tells quarter|tells remember
7 tells result|tells return|tells sign|tells spoil|tells stack|tells techniqu|tells ticket|tells used|w abov
7 w absolut|w array|w basket|w best|w bisect|w bus|w classic|w cliff|w container|w ding|w distinct|w doubt
7 w drown|w found|w fram|w immer|w jedem|w king|w lit|w marker|w nic|w nin|w nop|w opener|w pattern|w phon
7 w pour|w rarest|w see|w snak|w tallest|w tray|w undisturb|w unhook|w who
8 acts sets up tells|advises belong|advises centr|advises inclusiv|advises loop|advises maximum|advises next
8 advises present|advises record|advises small|advises step|advises tick|advises touch|advises walk|asks cod
8 asks index|asks look|asks neighbour|asks run|asks sit|asks using|b <said> stop|b <shown> an|b <shown> insid
8 b <shown> loop|b <shown> past|b <shown> remember|b <shown> whos|b <shown> yes|b ^ between|b ^ hang|b ^ hard
8 b ^ notic|b ^ queu|b ^ r|b ^ use|b ^ y|b a doub|b a mov|b a python|b a slip|b add <shown>|b ahead of
8 b all four|b all of|b alon <shown>|b an <facts>|b an italian|b an ordinary|b and no|b and noth|b and swap
8 b and up|b array $|b at i|b be left|b been on|b beforehand $|b best <facts>|b both plac|b bucket <hinted>
8 b bucket <telling>|b bucket sort|b by frequency|b can <shown>|b can <telling>|b catch $|b check your|b circl $
8 b clock $|b comprehension $|b count <shown>|b dem <odd>|b dem anfang|b dot <telling>|b doub <hinted>
8 b doub <telling>|b doub link|b dry <talk>|b ein warteschlang|b election <talk>|b en <unknown>|b est <odd>
8 b every step|b extra <odd>|b fifty <talk>|b fifty percent|b find <odd>|b for four|b for whatever
8 b four <telling>|b four pointer|b fresh <facts>|b fresh <hinted>|b fresh end|b from a|b goe in|b gues a
8 b guess a|b had <facts>|b halv would|b hand in|b handy to|b he <talk>|b head <talk>|b helper <talk>
8 b helper that|b his <odd>|b hold it|b hold on|b hunt for|b i doubt|b ill <asked>|b in revers|b into <odd>
8 b is mor|b is next|b is shorter|b is why|b is within|b it ever|b it turn|b its an|b its in|b its just
8 b ive been|b keep your|b know it|b largest <talk>|b later than|b lead to|b lean to|b left $|b left half
8 b left is|b lin at|b littl <telling>|b logarithmic tim|b longest <odd>|b look <odd>|b loop with|b low <shown>
8 b map <shown>|b max <talk>|b may lie|b me in|b mean $|b min <hinted>|b min <telling>|b min heap|b mind $
8 b modify <hinted>|b modify binary|b mor to|b most <odd>|b my colleagu|b my ear|b nach <odd>|b nach dem
8 b neighbour <talk>|b never <odd>|b not if|b not non|b not reach|b of min|b of minu|b of the|b off first
8 b older one|b on from|b on until|b onc they|b one again|b one beneath|b one open|b one structur|b only on
8 b only thing|b opener that|b opposit $|b other <asked>|b paint <telling>|b paint bucket|b pick up
8 b possibl figur|b push the|b put all|b python <odd>|b question <shown>|b quiet $|b r $|b reach for|b reason $
8 b recent <odd>|b remember how|b remember which|b remov on|b sam one|b say <facts>|b second tim|b set and
8 b she <shown>|b sibl $|b sinc <asked>|b smallest <asked>|b speak of|b spread out|b start of|b step <shown>
8 b strict $|b strok and|b t $|b that moment|b that off|b that spot|b the board|b the bucket|b the length
8 b the paint|b the shor|b the ten|b their count|b then <telling>|b they stood|b thi is|b thing <asked>
8 b think of|b thousand <facts>|b thousand <hinted>|b thousand tim|b through them|b thrown out|b to both
8 b to chang|b to check|b to every|b to giv|b to turn|b too few|b too lat|b try <shown>|b two $|b two in
8 b two structur|b typ it|b un diccionario|b upper one|b upward and|b usa <odd>|b usual <talk>|b wait when
8 b walk in|b want a|b weakest <talk>|b wer a|b when everyth|b when only|b wher <said>|b whoever <shown>
8 b with its|b wrong with|b you all|b you began|b you pay|b youll <talk>|b your best|b your through
8 b your window|b youv dealt|b youv found|b zero <talk>|doubt confirms|guess right|leads entry|leads look
8 leads stand|nothing both|nothing collect|nothing fill|nothing merg|nothing notic|nothing overlap|nothing r
8 nothing thos|nothing watch|nothing wherea|nothing which|nothing y|plan that names id|plan that names okay
8 question both|remark from|reports anywher|reports border|reports caterpillar|reports colleagu|reports dynamic
8 reports easy|reports everybody|reports fear|reports float|reports frequency|reports hold|reports includ
8 reports lat|reports liv|reports mustnt|reports pag|reports plain|reports play|reports puzzl|reports r
8 reports straight|reports strict|reports strip|reports suppos|reports text|reports top|requests equal
8 requests high|requests longest|requests plu|s <said> do|s <said> no|s <shown> crash|s <shown> fami
8 s <shown> greater|s <shown> insert|s <shown> let|s <shown> linear|s <shown> mov|s <shown> nin|s <shown> pop
8 s <shown> rest|s <shown> ther|s <shown> think|s <shown> told|s ^ bisection|s ^ bucket|s ^ d|s ^ def
8 s ^ determin|s ^ drop|s ^ easy|s ^ know|s ^ l|s ^ link|s ^ loop|s ^ neither|s ^ nest|s ^ per|s ^ recursiv
8 s ^ self|s ^ spend|s ^ thes|s ^ thought|s ^ troubl|s ^ una|s ^ y|s a link|s again it|s alway to|s an at
8 s and giv|s and off|s and that|s are sur|s as as|s at high|s at moment|s away <shown>|s being <shown>
8 s call two|s can mor|s can off|s check it|s closer the|s compar you|s could keep|s could mak|s cros off
8 s determin <shown>|s do well|s doe all|s dont any|s dont it|s each a|s end your|s enough <shown>|s equal high
8 s fall the|s fifteen <shown>|s for in|s for than|s going the|s greater <shown>|s half what|s hand the
8 s has out|s has than|s hav for|s her <shown>|s how your|s i in|s if hand|s in dictionary|s in plac|s in queu
8 s in what|s insid <said>|s its as|s keep not|s later the|s lean the|s let your|s lik <shown>|s list you
8 s littl of|s look <said>|s map <shown>|s map a|s me you|s modify <shown>|s my by|s nach anfang|s of problem
8 s off front|s often had|s often occur|s on pil|s one said|s one was|s only you|s open <shown>|s open the
8 s other and|s over it|s over the|s part <shown>|s per and|s push out|s question how|s queu <shown>
8 s reach that|s reason it|s remov the|s sav the|s say and|s see the|s she a|s sinc can|s spread from
8 s start from|s than and|s that as|s that earlier|s that left|s that non|s the along|s the beforehand
8 s the cant|s the in|s the opener|s the row|s the still|s the ther|s the whos|s they that|s thi would
8 s thought <shown>|s thre giv|s thre thre|s thre would|s through onc|s to both|s to down|s to som
8 s to yourself|s try for|s turn into|s two under|s use or|s want <said>|s want plac|s want that|s what hav
8 s wherever <shown>|s which cant|s which why|s whil <shown>|s with million|s would my|s you linear|s you mov
8 s you need|s you off|s you return|s youll <shown>|s your look|s youv with|sets up <asked>|sets up <telling>
8 sets up dict|sets up entry|sets up index|sets up next|sets up plac|sets up thing|sets up want|sets up way
8 tells accordion|tells age|tells anfang|tells anyon|tells besid|tells cada|tells container|tells dem|tells des
8 tells diccionario|tells du|tells e|tells est|tells fil|tells flag|tells known|tells mad|tells man|tells nach
8 tells pattern|tells post|tells push|tells recent|tells sibl|tells spot|tells stroll|tells sweep|tells tall
8 tells thought|tells touch|tells une|tells use|tells whenever|tells whichever|tells x|tells yesterday
8 tells youll|w anfang|w be|w belong|w browser|w cada|w crumb|w dem|w des|w determin|w diccionario|w du
8 w est|w fear|w folk|w gam|w hunt|w identical|w j|w join|w knock|w m|w memoization|w mother|w nach
8 w percent|w press|w reason|w shor|w sibl|w sleep|w smallest|w sound|w stapel|w stronger|w them|w usa
8 w wash|w wet|w zuerst
9 act leads|acts leads tells|acts reports tells|advises heap|advises indic|advises lin|advises nobody
9 advises nod|advises result|advises sleep|advises slip|asks altogether|asks bit|asks compar|asks someth
9 asks twin|asks valu|b <said> $|b <said> <hinted>|b <said> about|b <said> out|b <shown> half|b <shown> halfway
9 b <shown> run|b <shown> vanish|b ^ big|b ^ build|b ^ cross|b ^ fill|b ^ includ|b ^ perfect|b ^ pull
9 b ^ spend|b ^ swallow|b ^ sweep|b ^ theyv|b ^ when|b a bug|b a cross|b a different|b a fami|b a memory
9 b a modify|b a plac|b a plan|b add $|b adjacent <asked>|b adjacent match|b against it|b along how
9 b an earlier|b and add|b and by|b and do|b and pull|b and remov|b and writ|b any <shown>|b are <unknown>
9 b area of|b as text|b at two|b be don|b be fin|b be les|b be right|b be that|b be ther|b better than
9 b board $|b both only|b by count|b by first|b c in|b com to|b combin $|b compar $|b comparison $
9 b count <talk>|b count are|b depth <hinted>|b depth along|b did it|b do the|b do thi|b doesnt matter
9 b downward $|b draw <shown>|b dry $|b each count|b each new|b els the|b entir $|b extra <talk>|b fear $
9 b fill in|b finger on|b first $|b first few|b first in|b first out|b flip it|b for an|b go <talk>|b gon by
9 b greater than|b hand <hinted>|b hav don|b hav to|b hint $|b how <shown>|b how far|b hundr thousand
9 b in constant|b in proper|b in that|b index <odd>|b is left|b isnt that|b it after|b it another|b it by
9 b it ther|b it too|b its first|b its middl|b its no|b join to|b larg $|b last com|b lay it|b length is
9 b let <odd>|b let a|b level $|b lin is|b loop <asked>|b loop stop|b mak <talk>|b many <telling>|b many is
9 b match pair|b max area|b me a|b memory of|b mid $|b middl in|b million <shown>|b minu <facts>
9 b minu <hinted>|b modify <telling>|b mov <odd>|b my voic|b neednt <hinted>|b nin <hinted>|b non <talk>
9 b not <telling>|b not <unknown>|b not by|b not seen|b o of|b of thi|b off when|b one could|b one two
9 b one youv|b only <facts>|b other <hinted>|b out ther|b pass the|b peopl usual|b perfect <talk>|b person in
9 b plac and|b plain <facts>|b plain and|b pop without|b pull it|b queu at|b reach <talk>|b reach further
9 b result of|b run as|b second $|b second <talk>|b she <hinted>|b shift your|b singl walk|b slid <hinted>
9 b small $|b somebody <hinted>|b someth ther|b sort doe|b start at|b start your|b still <asked>|b still work
9 b tak one|b ten <asked>|b text $|b that $|b that very|b the area|b the complement|b the final|b the inner
9 b the innermost|b the later|b the opener|b the opposit|b the previou|b the register|b the tall|b them a
9 b ther are|b ther wer|b thousand of|b thre are|b throw <talk>|b tim and|b tim too|b to say|b to think
9 b to try|b too big|b trick $|b twin $|b twin <asked>|b twin <hinted>|b twin sit|b two <telling>
9 b two different|b two of|b two result|b under it|b until he|b very <asked>|b wait $|b walk with|b wer you
9 b what i|b what will|b when i|b when it|b which a|b will you|b wish $|b with what|b would that|b would work
9 b y <odd>|b you fill|b you forget|b you not|b you return|b you serv|b youv just|guess build|guess though
9 leads nothing said|n <asked> 2|nothing do|nothing empty|nothing index|nothing plain|nothing pull|nothing spell
9 nothing sweep|nothing whatever|plan that names hm|plan that names i|plan two|question let|remark fifteen
9 remark hold|remark youv|reports <asked>|reports area|reports big|reports book|reports comparison|reports ein
9 reports flip|reports fly|reports gam|reports handy|reports helper|reports hit|reports mid|reports need
9 reports noth|reports o|reports prev|reports pur|reports solv|reports tak|reports trip|reports wherever
9 requests array|requests ask|requests colour|requests number|requests paint|s <shown> another|s <shown> inner
9 s <shown> join|s <shown> only|s <shown> out|s <shown> remember|s <shown> so|s <shown> spoil|s <shown> tru
9 s ^ against|s ^ fall|s ^ flip|s ^ fresh|s ^ from|s ^ half|s ^ handy|s ^ helper|s ^ his|s ^ includ|s ^ mark
9 s ^ max|s ^ mustnt|s ^ otherwis|s ^ pretty|s ^ russian|s ^ see|s ^ swallow|s ^ tail|s ^ theyv|s ^ though
9 s ^ usual|s ^ zero|s a binary|s a dict|s a tim|s adjacent pair|s an for|s and from|s and out|s are too
9 s area <shown>|s as first|s as know|s at far|s be out|s befor <said>|s befor put|s cam by|s can out
9 s can with|s collect <shown>|s could throw|s decid <shown>|s do by|s each wher|s ever <shown>|s first <shown>
9 s first was|s for miss|s from neighbour|s from rear|s half your|s hash <shown>|s hav think|s hear from
9 s how could|s if cam|s if keep|s ill you|s import from|s in chain|s in world|s inner befor|s into result
9 s is and|s is fin|s is thing|s is tri|s ive noth|s know <shown>|s les <said>|s lik undo|s max of|s middl and
9 s might to|s of current|s of do|s of million|s of youv|s on count|s one and|s one complet|s one hand
9 s one max|s one may|s one show|s one six|s one throw|s only with|s plain simpl|s position the|s practical for
9 s push <shown>|s put <said>|s put in|s queu the|s rang <shown>|s rather for|s rather zero|s reach the|s sav a
9 s saw last|s say a|s self <shown>|s she on|s should be|s should les|s smallest and|s spot the|s stack the
9 s step <shown>|s stretch last|s tak the|s tal each|s that how|s that next|s that other|s the again
9 s the against|s the cost|s the coupl|s the entry|s the letter|s the look|s the mad|s the through|s the tower
9 s ther ther|s throw out|s tim hav|s to by|s to spot|s turn to|s two <said>|s two entry|s up by
9 s wherever split|s without break|s would find|s would help|s would out|s you all|s you been|s you compar
9 s you comput|s you half|s you mark|s you reach|s you walk|s youv <shown>|sets up along|sets up someon
9 syntax cur|tells append|tells below|tells beneath|tells bisection|tells dequ|tells expression|tells f
9 tells faster|tells frequency|tells hang|tells la|tells low|tells real|tells rot|tells saw|tells spell
9 tells suit|tells u|w adjacent|w age|w around|w beneath|w board|w die|w evaluat|w formula|w handl|w includ
9 w la|w let|w modify|w offset|w opposit|w pin|w road|w rot|w shrink|w shuffl|w sock|w tail|w techniqu
9 w understand|w une|w up|w warteschlang|w whol|w wonder|w yes|w z
10 acts reports reports|acts requests sets up|acts tells requests|advises cas|advises copy|advises drop
10 advises got|advises insert|advises thing|asks <asked>|asks entry|asks group|asks newest|asks start
10 b <said> after|b <said> cant|b <said> for|b <said> too|b <shown> edg|b <shown> fall|b <shown> mov
10 b <shown> seen|b ^ constant|b ^ dee|b ^ eight|b ^ f|b ^ hand|b ^ idea|b ^ self|b ^ smaller|b ^ stor
10 b ^ through|b ^ whenever|b ^ wodniw|b a built|b a long|b a lookup|b a not|b after <hinted>|b ago $
10 b all <odd>|b an accordion|b and <unknown>|b and next|b and over|b and twenty|b any <hinted>|b as an
10 b as each|b be $|b be look|b be taken|b behind each|b bigger one|b build on|b button in|b by nam
10 b can <talk>|b can the|b can think|b candidat <talk>|b car about|b check $|b check whether|b clash is
10 b com down|b com off|b constant <shown>|b couldnt hav|b count $|b cross out|b dee $|b doesnt mov|b doll $
10 b draw <facts>|b draw program|b end <shown>|b exact that|b f $|b fail <facts>|b fami $|b fil $|b find <shown>
10 b forgot to|b fre $|b giv up|b gnidil $|b got <asked>|b grow <shown>|b grow whil|b has run|b hav met
10 b hav said|b if <odd>|b im a|b in by|b in each|b inner <talk>|b inner loop|b is such|b it better|b it in
10 b it must|b itll <talk>|b its earlier|b its sort|b keep it|b key <asked>|b last pair|b littl <odd>|b loop run
10 b lot of|b lov <hinted>|b many <hinted>|b many are|b mark the|b match <odd>|b match the|b me thre
10 b neighbour to|b next $|b night $|b not it|b oldest or|b on to|b one end|b one floor|b one insid|b one out
10 b only follow|b only when|b opposit <shown>|b other end|b otherwis <shown>|b out <hinted>|b overkill $
10 b pas with|b pil for|b pil of|b precis the|b pretty much|b pull the|b r <odd>|b recursiv <shown>|b rid of
10 b right ther|b run the|b russian <odd>|b russian doll|b said it|b saw each|b seven in|b sinc with
10 b singl loop|b slip $|b sound <talk>|b spread from|b start a|b still in|b stop <odd>|b strok behind|b tal per
10 b that cas|b that down|b that run|b that sam|b the alphabet|b the bigger|b the break|b the check|b the clash
10 b the count|b the fibonacci|b the group|b the list|b the max|b the program|b the thing|b the total
10 b then <hinted>|b ther just|b thos to|b thre for|b tidy up|b to beat|b to now|b too many|b twelv $
10 b u <shown>|b unles the|b up mor|b use <telling>|b visit it|b want in|b way and|b wer <unknown>|b what lie
10 b whether $|b why not|b with it|b with ten|b without the|b wodniw <odd>|b wodniw gnidil|b wont say
10 b work with|b wrong end|b you forgot|b you is|b you took|b your comparison|b your stand|b your tabl
10 guess absolut|guess mm|leads drop|leads lik|leads littl|leads notic|leads pair|n <telling> 3|n <telling> 4
10 nothing bottom|nothing dee|nothing eight|nothing spread|nothing start|nothing trust|nothing without
10 nothing wodniw|plan could|plan that names do|plan that names if|plan that names on|plan that names with
10 question thatll|remark by|remark ive|remark that names after|reports averag|reports f|reports gnidil
10 reports help|reports hum|reports itll|reports low|reports met|reports outer|reports pointer|reports read
10 reports real|reports stood|reports t|reports turn|reports unbroken|reports wodniw|reports y|requests box
10 requests figur|requests left|requests tak|s <said> are|s <said> want|s <shown> array|s <shown> back
10 s <shown> both|s <shown> build|s <shown> c|s <shown> exact|s <shown> them|s <shown> under|s ^ add|s ^ already
10 s ^ cross|s ^ dee|s ^ didnt|s ^ forgot|s ^ friend|s ^ gather|s ^ halfway|s ^ halv|s ^ her|s ^ insid
10 s ^ prev|s ^ quit|s ^ recursion|s ^ remember|s ^ structur|s ^ they|s ^ whenever|s ^ which|s a differenc
10 s a heap|s a her|s a per|s a shorter|s a you|s after loop|s all in|s all join|s already in|s an from
10 s and itself|s at left|s be by|s be than|s bit <shown>|s buy <shown>|s car the|s check the|s comma in
10 s could any|s do a|s do the|s dont to|s each onc|s each only|s each under|s each was|s empty from
10 s except <shown>|s flood <shown>|s for and|s for comma|s for depth|s for fresh|s for it|s for opener
10 s from two|s from you|s gav to|s grow you|s has you|s hold to|s how they|s i up|s if count|s in opposit
10 s is good|s is or|s it too|s its first|s its good|s just <shown>|s least <shown>|s mad strok|s nam the
10 s never than|s non twic|s of list|s of out|s of pil|s of solution|s old <shown>|s one that|s one through
10 s only when|s out left|s over over|s part it|s remember you|s she to|s smaller <shown>|s soon youv|s sound a
10 s stop <shown>|s tabl the|s that separat|s that wher|s the behind|s the edg|s the equal|s the few
10 s the instead|s the number|s thos their|s thre are|s thre to|s to as|s to cod|s to each|s two goe|s undo in
10 s use of|s was about|s way <shown>|s what <shown>|s what can|s what had|s what put|s when <said>|s when hit
10 s when no|s wher stood|s which thos|s with loan|s you now|s you trust|s your belong|s youv on|s youv to
10 sets up long|tells copy|tells downward|tells fellow|tells follow|tells h|tells ist|tells layer|tells littl
10 tells m|tells mid|tells narrow|tells notic|tells past|tells possibl|tells r|tells shor|tells shortest
10 tells small|tells t|tells wear|tells whoever|tells youngest|w accordion|w alphabet|w area|w build|w button
10 w crack|w dar|w deep|w everyth|w fact|w flip|w heart|w help|w hum|w ink|w ist|w layer|w lead|w man
10 w many|w num|w operator|w plenty|w post|w pretty|w prev|w property|w recent|w russian|w spiral|w thi
10 w unlink|w youd
11 acts reports asks|advises border|advises check|advises clash|advises follow|advises greater|advises help
11 advises pair|advises shorter|advises tru|advises tupl|asks nod|asks open|b <n> <n>|b <shown> border
11 b <shown> greater|b <shown> till|b <shown> very|b ^ cros|b ^ havent|b ^ never|b ^ return|b ^ shift|b ^ twenty
11 b a bit|b a tal|b an <unknown>|b an updat|b are ever|b as the|b at each|b at whichever|b becaus your
11 b been read|b been seen|b befor they|b box $|b centr and|b chang it|b data <odd>|b dealt with|b do better
11 b doing <talk>|b domino $|b dont $|b dont they|b dot <hinted>|b each nam|b el <odd>|b equal <talk>|b ever hav
11 b every neighbour|b every tim|b eviction $|b first half|b for every|b for fre|b for nin|b for their
11 b from any|b gain from|b got it|b group $|b h <talk>|b had in|b hand on|b has <odd>|b hav that|b idea <talk>
11 b if no|b in rang|b inner <hinted>|b into your|b is built|b is smaller|b isnt <said>|b it halfway|b its don
11 b its wrong|b just that|b lack the|b largest <asked>|b largest element|b last is|b last plac|b latest two
11 b link both|b linkedhashmap in|b lo <talk>|b lo hi|b loop one|b mark it|b max of|b maximum $|b minu <shown>
11 b neednt <asked>|b never $|b new <hinted>|b no further|b on fiv|b on my|b on which|b one one|b one would
11 b order <odd>|b order in|b otherwis the|b past the|b plain <telling>|b q $|b remov <odd>|b room for|b rub out
11 b say <said>|b second loop|b she can|b should i|b six to|b slid $|b somebody in|b start typ|b step to
11 b stood $|b tak the|b test whether|b that <hinted>|b that <unknown>|b that further|b that leav|b that many
11 b that mov|b that sentenc|b thatll <talk>|b the bound|b the closer|b the entry|b the greatest|b the initial
11 b the undo|b ther only|b they <odd>|b to <telling>|b to add|b to how|b to remember|b too small|b trip $
11 b turn thos|b two fewer|b una <unknown>|b unclos one|b und <odd>|b undo <odd>|b undo button|b visit <shown>
11 b we <talk>|b week $|b went in|b what in|b when <asked>|b when ther|b which has|b whil lo|b whil low
11 b whos last|b why you|b window <shown>|b with link|b without <hinted>|b would hav|b x <n>|b you compar
11 b you first|b your finish|b your recursion|b youv built|guess bingo|guess that|leads dictionary|leads swap
11 nothing 1|nothing h|nothing nor|nothing stop|nothing why|plan that names which|plan that names your|plan wher
11 question order|question you|remark bles|remark id|remark keep|remark that|remark that names advises
11 remark that names are|reports assum|reports different|reports election|reports everyth|reports forgot
11 reports highest|reports inner|reports lif|reports lin|reports natural|reports spread|reports stack
11 reports stick|reports twin|reports u|reports wait|requests gues|requests neighbour|requests proper
11 requests stop|s <said> first|s <shown> dont|s <shown> extend|s <shown> into|s <shown> les|s <shown> ten
11 s <shown> way|s <shown> wher|s ^ complet|s ^ cros|s ^ do|s ^ et|s ^ f|s ^ fail|s ^ fill|s ^ gnidil|s ^ hard
11 s ^ idea|s ^ kid|s ^ letter|s ^ lin|s ^ middl|s ^ mov|s ^ small|s ^ soon|s ^ sweep|s ^ tabl|s ^ tal
11 s ^ walk|s ^ watch|s ^ whether|s ^ wodniw|s a either|s a loop|s after you|s alway first|s and are|s and half
11 s and join|s any you|s are one|s at that|s be good|s befor els|s both fin|s breadth search|s cant <shown>
11 s check its|s could with|s dict the|s doesnt the|s down a|s drop <said>|s each every|s end you|s everyth the
11 s find <said>|s first each|s for other|s four <shown>|s from end|s from its|s guess <shown>|s half a
11 s has method|s has read|s hav my|s if a|s if add|s if didnt|s if further|s insid <shown>|s into of
11 s is problem|s is thi|s it <said>|s it linear|s it when|s its ther|s just many|s let of|s let run|s link way
11 s mad <shown>|s many would|s math <said>|s mean the|s of question|s often ther|s on and|s on the|s one all
11 s one not|s one top|s only at|s only what|s open halfway|s order on|s plac its|s question the|s run tim
11 s shouldnt <shown>|s someth that|s start the|s ten two|s than in|s thatll the|s the by|s the insid|s the just
11 s the neighbour|s the on|s the plac|s the sit|s the ten|s the under|s them text|s ther all|s thos to
11 s thought the|s through of|s to look|s to neighbour|s to or|s to tim|s walk it|s was most|s wer when
11 s when add|s when equal|s wher head|s wher twin|s whichever you|s whil hi|s who thi|s with both|s wrot the
11 s you about|s you les|s you seen|s youd ther|s your cas|sets up enumerat|tells anew|tells beyond|tells cam
11 tells chaqu|tells choic|tells coupl|tells en|tells eviction|tells input|tells italian|tells knew|tells open
11 tells question|tells queu|tells rear|tells record|tells seat|tells serv|tells shift|tells simpl|tells spread
11 tells theyv|tells tre|w beforehand|w bring|w caterpillar|w dealt|w dll|w doll|w eras|w extend|w fastest
11 w fellow|w forgot|w gnidil|w gon|w greatest|w grew|w hundr|w itll|w leav|w leg|w nor|w recurs|w ris
11 w rub|w rul|w seat|w sid|w sunflower|w theyv|w thousand|w thrown|w twic|w unclos|w used|w wav|w wodniw
12 acts advises leads|advises <talk>|advises abov|advises certain|advises chain|advises current|advises ear
12 advises front|advises giv|advises right|advises tal|advises test|advises turn|asks <shown>|asks easier
12 asks hold|asks let|asks youv|b <said> <said>|b <said> are|b <said> com|b <said> whenever|b <shown> addition
12 b <shown> comma|b <shown> count|b <shown> crash|b <shown> dot|b <shown> full|b <shown> join|b <shown> just
12 b <shown> largest|b <shown> max|b <shown> plu|b <shown> straight|b ^ <n>|b ^ better|b ^ binary|b ^ except
12 b ^ funny|b ^ minu|b ^ n|b ^ read|b ^ shouldnt|b ^ split|b ^ too|b ^ who|b ^ whos|b a <odd>|b a cach
12 b a candidat|b a thing|b a tower|b a wait|b about all|b about as|b add one|b after is|b array of|b as fals
12 b at <shown>|b b $|b befor $|b befor <facts>|b began $|b belong $|b below it|b between its|b big <asked>
12 b blu $|b bound <talk>|b bound check|b certain wouldnt|b check for|b compar when|b compar with|b count can
12 b decid it|b direct after|b doesnt <facts>|b don $|b easier would|b either one|b end <odd>|b extra <asked>
12 b far it|b for good|b giv the|b go $|b halfway $|b hash is|b highest <shown>|b how could|b how its
12 b i shouldnt|b i wer|b in <hinted>|b index as|b into it|b is <odd>|b is to|b it com|b it just|b item $
12 b its a|b java linkedhashmap|b join the|b just add|b just one|b largest <hinted>|b last saw|b lay them
12 b linear <shown>|b liv $|b loop that|b memory $|b mix up|b moment ago|b much easier|b neednt <facts>
12 b never <facts>|b nin on|b of nin|b of zero|b old <shown>|b old <telling>|b on <unknown>|b one <odd>
12 b one doe|b one ever|b one only|b or from|b put <talk>|b put the|b python dict|b reach from|b read me
12 b real <shown>|b real <talk>|b robber or|b rul out|b sam thing|b serv as|b singl <asked>|b sort is|b stand $
12 b stop <facts>|b ten thousand|b that about|b that and|b that it|b that second|b the clerk|b the differenc
12 b the ear|b the first|b the indic|b the money|b the proper|b the seven|b the special|b their <facts>
12 b they arriv|b thi point|b thousand <telling>|b thre in|b too $|b tre $|b trip you|b typ $|b variabl are
12 b well be|b what could|b wher <hinted>|b wher <telling>|b wher each|b whether <hinted>|b whether <talk>
12 b whether youv|b which would|b will your|b with <said>|b word in|b would <facts>|b wouldnt stop|b writ down
12 b wrong <hinted>|b you append|b you go|b you last|b you mad|b you read|b youd hav|b your hold|b your least
12 b your second|b your sho|guess ten|guess we|leads left|leads sur|n <asked> 4|nothing binary|nothing eras
12 nothing except|nothing remov|plan as|plan both|plan if|plan one|plan put|plan that names in|remark dont
12 remark every|remark that names one|remark that names tak|remark would|reports ago|reports b|reports began
12 reports clever|reports earlier|reports instant|reports list|reports map|reports meet|reports near
12 reports overwrit|reports sentenc|reports singl|reports tally|reports til|reports window|requests check
12 requests dictionary|requests mind|requests top|s <shown> happy|s <shown> maximum|s <shown> non|s <shown> of
12 s <shown> plu|s <shown> still|s <shown> thing|s <shown> walk|s ^ arent|s ^ c|s ^ cach|s ^ doubl|s ^ except
12 s ^ funny|s ^ initial|s ^ its|s ^ lie|s ^ on|s ^ part|s ^ r|s ^ reach|s ^ sur|s ^ tidy|s ^ visit|s a tabl
12 s a window|s add <shown>|s all it|s also the|s and second|s any to|s ask the|s at back|s at it|s bring into
12 s clos from|s com first|s comma plu|s do at|s do do|s drop <shown>|s each <shown>|s easier it|s far is
12 s four you|s fresh and|s from unvisit|s got good|s happen the|s hav notic|s her the|s hous or|s how don
12 s how easier|s how it|s i rang|s im your|s in direction|s in each|s in singl|s in with|s is onc|s is ther
12 s is very|s it befor|s it into|s it open|s its you|s join <shown>|s let go|s miss is|s mov end|s much would
12 s never one|s new is|s off go|s on its|s one goe|s only up|s open in|s or below|s pull <shown>
12 s reach <shown>|s read first|s recent one|s sam for|s sam in|s sam of|s she up|s still when|s tabl <shown>
12 s ten thirty|s that much|s that new|s the <said>|s the between|s the but|s the pair|s the piec|s thi the
12 s tim <shown>|s until got|s was for|s what the|s what you|s which that|s which what|s word your|s would keep
12 s you build|s you onc|s you saw|s you the|s you whether|sets up call|sets up comma|sets up goe|sets up suppos
12 sets up wrong|tells bend|tells bucket|tells candidat|tells con|tells data|tells de|tells deep|tells die
12 tells door|tells fall|tells feel|tells figur|tells happen|tells los|tells n|tells next|tells partner
12 tells search|tells smallest|tells tail|tells thatd|tells tower|tells unbroken|w b|w bend|w blu|w chaqu
12 w circl|w clean|w de|w happy|w hard|w hom|w how|w italian|w spend|w thirteen|w tower|w two|w unvisit
12 w whos
13 advises com|asks cam|b <said> would|b <shown> direct|b <shown> happen|b <shown> sens|b <shown> ten|b ^ by
13 b ^ eras|b ^ forget|b ^ k|b ^ remov|b ^ seen|b ^ set|b ^ sierra|b ^ sort|b ^ whoever|b ^ x|b a <unknown>
13 b a b|b a count|b a dead|b a million|b about thi|b all ther|b alway a|b and every|b and fiv|b and one
13 b and pop|b any earlier|b anyth <talk>|b append the|b at the|b b b|b best <hinted>|b both end|b bring them
13 b call $|b can <unknown>|b certain <shown>|b colour the|b comma <shown>|b could do|b did $|b don in
13 b entir <talk>|b few $|b found it|b four for|b friend $|b go by|b go first|b had $|b had a|b hand <shown>
13 b his <talk>|b hous <odd>|b hous robber|b how often|b i <unknown>|b i in|b imagin <odd>|b in box|b index $
13 b index into|b innermost <odd>|b innermost pair|b insid $|b it first|b keep <hinted>|b keep them|b latest $
13 b leav <said>|b left <talk>|b link <shown>|b longer than|b look in|b manner $|b may <asked>|b middl is
13 b miss is|b mor than|b mov for|b no doubl|b non $|b of <hinted>|b off onc|b on with|b one rather|b only go
13 b or one|b other and|b piec $|b plu b|b put them|b recursion would|b rest <talk>|b sam <facts>|b say anyth
13 b scan $|b seen <talk>|b sid and|b simp <talk>|b singl <hinted>|b singl <talk>|b slow for|b som memory
13 b speak up|b still grow|b strip with|b tall <shown>|b ten in|b than <odd>|b that begin|b that complet
13 b that linear|b the depth|b ther and|b think <talk>|b third <hinted>|b thirteen $|b thos who|b to its
13 b twist $|b up if|b very <facts>|b wait <facts>|b wait lin|b want $|b water $|b what do|b what to
13 b whenever a|b whil you|b wip out|b with thos|b would spoil|b would your|b writ $|b you <shown>|b you must
13 b you overwrit|b you so|b you then|b you wher|b youd los|b youd rather|b your day|b your queu|guess wher
13 leads ring|nothing arrang|nothing e|nothing forget|nothing how|nothing its|nothing les|nothing sierra
13 nothing whenever|nothing whoever|nothing x|question correct|question how|question leads|question think
13 remark you|reports agr|reports board|reports bravo|reports button|reports complement|reports doubt
13 reports equal|reports eye|reports fibonacci|reports lot|reports mean|reports neednt|reports q|reports separat
13 reports serv|reports someth|reports structur|requests im|requests largest|requests tim|s <shown> at
13 s <shown> befor|s <shown> colour|s <shown> fiv|s <shown> on|s <shown> program|s <shown> unbroken|s <shown> wait
13 s ^ append|s ^ at|s ^ bigger|s ^ binary|s ^ bravo|s ^ ch|s ^ dictionary|s ^ did|s ^ dont|s ^ earlier
13 s ^ favourit|s ^ forget|s ^ k|s ^ neednt|s ^ newest|s ^ record|s ^ sierra|s ^ simpl|s ^ till|s ^ twenty
13 s ^ whoever|s ^ whos|s a com|s a end|s about program|s an on|s and a|s are slow|s arrang <shown>|s as key
13 s at sam|s be both|s be ther|s becaus <shown>|s belong the|s better the|s can each|s com your|s depth search
13 s down youv|s either one|s exact many|s from below|s from pair|s hav <said>|s hav go|s highest down
13 s i <said>|s i go|s if knew|s if mad|s if turn|s in and|s in both|s index a|s is mor|s it fin|s it the
13 s it work|s let say|s linkedhashmap acces|s minu plu|s most and|s next <shown>|s not two|s of you|s one go
13 s one remember|s one the|s or <said>|s over <shown>|s pop compar|s put last|s soon a|s spar the
13 s spend memory|s stay it|s stop from|s ten the|s than the|s that them|s that touch|s that without|s the into
13 s the largest|s the last|s ther go|s ther mor|s throw half|s to les|s until is|s up now|s updat best
13 s want writ|s was or|s wher been|s wher saw|s whil the|s with extra|s with for|s with twist|s would let
13 s you index|s you to|s your <said>|s your loop|sets up break|syntax constant|syntax they|tells bit
13 tells collection|tells dead|tells dictionary|tells friend|tells helper|tells later|tells lift|tells look
13 tells python|tells spar|tells tidy|tells trip|tells una|tells wrot|w acros|w all|w beyond|w bisection
13 w bravo|w ch|w coffe|w doub|w election|w equal|w even|w eviction|w follow|w generation|w greater|w havent
13 w initial|w kill|w know|w manner|w multip|w neat|w nod|w previou|w proper|w pull|w q|w recursiv|w robber
13 w sensibl|w skeleton|w touch|w traversal|w twist
14 advises <facts>|advises along|advises end|advises halfway|advises old|advises remov|advises someth|asks hang
14 asks littl|b <said> be|b <said> under|b <shown> went|b <shown> wrong|b ^ dfs|b ^ mhm|b ^ someth|b ^ theyll
14 b ^ tro|b a dict|b a graph|b a lot|b a ring|b a singl|b and its|b and start|b and youv|b another minut
14 b are <talk>|b are your|b as well|b ask whether|b away with|b be glad|b been <odd>|b can trust|b carry you
14 b cod <hinted>|b cod as|b crack it|b earlier copy|b fill it|b first letter|b forget about|b four <hinted>
14 b four of|b from pisa|b giv you|b go to|b got one|b graph $|b group the|b has <shown>|b highest <odd>
14 b hold <shown>|b i didnt|b if someon|b insid the|b is enough|b it hold|b it isnt|b it will|b its one
14 b later of|b later one|b les $|b lin up|b linear in|b mhm $|b mor often|b mov only|b my not|b next <talk>
14 b nin <facts>|b often than|b oldest $|b one <telling>|b one half|b one sid|b or <telling>|b other <said>
14 b other idea|b outer <talk>|b outer loop|b overwrit the|b partner $|b plac of|b play the|b put it
14 b remember what|b sam <asked>|b sam small|b she <odd>|b slid <telling>|b slid window|b smaller <shown>
14 b start and|b stretch it|b suppos you|b tak off|b than or|b that has|b the bit|b the extra|b the hour
14 b the least|b the letter|b the rabbit|b the smallest|b their own|b them together|b thes are|b tidy $|b til a
14 b till its|b to each|b to keep|b to nin|b tro $|b troubl is|b turn <facts>|b two letter|b unvisit <shown>
14 b use the|b usual <hinted>|b visit in|b will carry|b with acces|b with domino|b with non|b with one
14 b wouldnt hurt|b you an|b you anywher|b you could|b you couldnt|b you didnt|b you open|b you push|b you reach
14 b you see|b you touch|b youngest $|b your array|b your compar|b your counter|b youv visit|guess carry
14 guess check|guess each|guess keep|guess perfect|guess thos|leads insid|leads set|nothing counter|nothing dont
14 nothing end|nothing on|nothing pop|nothing see|nothing thes|plan from|plan start|question pleas
14 remark that names itll|reports flood|reports graph|reports heap|reports lo|reports nothing said|reports tidy
14 reports tro|requests earlier|requests full|requests new|requests put|requests wait|s <said> ther
14 s <shown> arriv|s <shown> cam|s <shown> cross|s <shown> in|s <shown> left|s <shown> within|s ^ chain|s ^ dfs
14 s ^ each|s ^ finger|s ^ lov|s ^ mhm|s ^ over|s ^ rest|s ^ shuffl|s ^ theyd|s ^ theyll|s ^ tro|s ^ weakest
14 s a sort|s a thousand|s a way|s add and|s all on|s and got|s and only|s are ther|s are when|s below from
14 s by other|s com at|s compar as|s crash you|s do real|s every youv|s everyth a|s fiv two|s for count
14 s for nam|s from front|s half alway|s half it|s happen it|s how a|s hundr of|s in two|s is one|s isnt just
14 s it look|s later both|s linear the|s look and|s me for|s might be|s nin <shown>|s of array|s of only
14 s of row|s of to|s on that|s on ther|s one still|s one zero|s only it|s pair by|s plan <shown>|s plu and
14 s put together|s rul half|s six eight|s someon you|s sound right|s stretch <shown>|s strip domino|s strok each
14 s that away|s that loop|s that your|s the itself|s the loop|s the small|s the too|s ther far|s thes the
14 s thing <said>|s thousand <shown>|s thousand them|s turn <shown>|s was to|s weakest the|s what would
14 s with instead|s with set|s word it|s work with|s would not|s you away|s you my|sets up visit|syntax its
14 syntax revers|syntax your|tells <facts>|tells acros|tells cach|tells constant|tells digit|tells goe
14 tells heap|tells maximum|tells middl|tells rumour|tells shrink|tells strict|tells theyd|tells want|tells week
14 tells z|w ago|w agr|w approach|w arent|w copy|w decent|w delet|w diary|w direct|w en|w fibonacci|w hold
14 w hurt|w jump|w max|w mhm|w money|w overkill|w plain|w pushdown|w secret|w simpl|w sink|w step|w theyd
14 w theyll|w til|w tro
15 acts sets up requests|advises cam|advises comparison|advises gon|advises handl|advises helper|advises mov
15 advises somebody|advises stor|advises together|advises youd|asks recognis|asks written|b <said> arent
15 b <said> if|b <said> then|b <shown> about|b <shown> can|b <shown> hear|b <shown> mad|b <shown> over|b ^ <said>
15 b ^ after|b ^ chang|b ^ compar|b ^ equal|b ^ last|b ^ mark|b ^ most|b ^ plain|b a monotonic|b about ten
15 b all it|b already <hinted>|b alway <hinted>|b any moment|b are <said>|b are only|b as <telling>|b back $
15 b be on|b befor your|b by $|b by compar|b cam first|b centr $|b comment $|b comparison a|b do without
15 b earlier <asked>|b easier $|b either from|b fewer $|b find wher|b first <odd>|b for so|b formula $|b go up
15 b going to|b golden <odd>|b golden ratio|b happen in|b happy $|b import <telling>|b in befor|b in sort
15 b input that|b isnt one|b it already|b it for|b item and|b last <shown>|b leav <shown>|b listen to|b mad it
15 b many to|b may you|b me and|b might you|b monotonic <telling>|b monotonic stack|b n <hinted>|b non instead
15 b old <talk>|b on only|b one your|b or a|b out from|b possibl <asked>|b possibl count|b rais to|b reach a
15 b sam <hinted>|b sav the|b saw it|b send their|b shouldnt $|b solution <facts>|b spot $|b spot <talk>
15 b start <hinted>|b ten and|b than you|b than zero|b that at|b that com|b the <talk>|b them into
15 b thousand <unknown>|b through all|b throw away|b tidy <shown>|b to <asked>|b to pick|b today is|b too <asked>
15 b top $|b turn it|b twic and|b two entry|b up at|b want the|b was at|b weakest on|b whil your
15 b whoever <talk>|b with two|b word <odd>|b you mark|b you turn|b you what|b youv a|guess sets up|leads keep
15 leads kept|leads order|leads real|leads start|nothing going|nothing pas|nothing self|plan that names not
15 question keep|question see|question work|remark both|remark call|remark ill|remark that names half
15 reports <talk>|reports bit|reports eff|reports fresh|reports generation|reports insid|reports jump
15 reports later|reports match|reports setrecursionlimit|reports silenc|reports start|reports whenever
15 requests low|requests solution|s <said> be|s <shown> compar|s <shown> don|s <shown> element|s <shown> fre
15 s <shown> result|s <shown> second|s <shown> step|s <shown> twelv|s <shown> until|s <shown> which
15 s <shown> whichever|s <shown> without|s ^ another|s ^ b|s ^ clear|s ^ dequ|s ^ eff|s ^ everyon|s ^ latest
15 s ^ lo|s ^ mid|s ^ open|s ^ pour|s ^ serv|s ^ split|s ^ start|s ^ strict|s a index|s a lin|s a map
15 s a start|s a walk|s about first|s and hundr|s append <shown>|s at last|s be mor|s be most|s be on
15 s check <shown>|s cod if|s compar non|s every a|s for million|s grow <shown>|s hand <shown>|s has by
15 s hav say|s how to|s i that|s i wher|s in at|s includ <shown>|s is a|s its neighbour|s look after
15 s maximum both|s mor you|s much <shown>|s nin an|s no to|s of <said>|s onc stand|s one a|s open new
15 s otherwis <shown>|s otherwis the|s own of|s pass <shown>|s sinc the|s straight the|s tal <shown>|s test the
15 s than input|s that com|s that has|s that shorter|s that with|s the button|s the fall|s the onc|s ther input
15 s to mind|s took the|s when has|s window a|s with doubl|s with many|s would you|s you befor|s you ever
15 s you well|s you written|s you yourself|s youd each|s your run|s zero as|sets up mark|sets up new|tells arriv
15 tells border|tells cross|tells ein|tells el|tells gather|tells hashtabell|tells liv|tells parent|tells plenty
15 tells pull|tells rabbit|w am|w arriv|w bug|w consider|w coupl|w d|w doubl|w eff|w golden|w halfway
15 w hashtabell|w known|w liv|w lot|w middl|w monotonic|w narrow|w neednt|w pointer|w ratio|w set|w slip
15 w spread|w t|w tool|w underlin|w vanish|w wherever|w whoever
16 advises halv|advises list|advises skip|advises throw|advises youv|asks bas|asks mad|b <said> as
16 b <shown> been|b <shown> could|b <shown> i|b <shown> lower|b <shown> serv|b <shown> simp|b <shown> youv
16 b ^ clos|b ^ e|b ^ push|b ^ until|b ^ well|b ^ wher|b a complet|b a guest|b a loop|b a lov|b a pil
16 b a queu|b a rumour|b a simpl|b about to|b an <odd>|b and eight|b around $|b at how|b at ten|b be <said>
16 b be wait|b below or|b bit longer|b border $|b both direction|b call for|b cant say|b com <hinted>
16 b compar the|b complement $|b dead <asked>|b dead end|b decid which|b doesnt <hinted>|b down in|b drop $
16 b earlier one|b equal to|b fals $|b far <shown>|b far right|b finish <facts>|b from scratch|b from the
16 b had two|b high is|b hold mor|b i had|b in plac|b isnt it|b it all|b it happen|b it help|b it rhym
16 b it when|b it work|b knew how|b lack $|b left on|b letter <odd>|b lin <talk>|b lin them|b linear <asked>
16 b linear tim|b lot <talk>|b mak up|b me <facts>|b nam and|b nam of|b no <odd>|b nobody <hinted>|b of <asked>
16 b on till|b only <asked>|b only that|b open <shown>|b over every|b per <said>|b read them|b secret $|b see a
16 b shorter and|b slow becaus|b still wait|b strok $|b structur $|b that we|b the <shown>|b the old|b the spot
16 b they go|b third $|b thos in|b thought <talk>|b till ther|b to all|b to compar|b to put|b to refresh
16 b twenty in|b two is|b un <odd>|b union <asked>|b use it|b was one|b what at|b whenever the|b with any
16 b without a|b you from|b you real|b you saw|b you want|b you wer|b your heap|b youv <shown>|guess mor
16 leads answer|leads call|nothing anyth|nothing he|nothing python|nothing stretch|nothing t|plan at|plan no
16 plan row|remark im|remark start|reports better|reports domino|reports figur|reports foxtrot|reports rabbit
16 reports rest|reports secret|reports soon|reports trust|reports watch|reports work|requests along|requests back
16 requests bucket|requests miss|s <said> a|s <shown> finish|s <shown> that|s ^ closer|s ^ e|s ^ empty
16 s ^ foxtrot|s ^ most|s ^ overwrit|s ^ through|s ^ use|s ^ well|s a too|s an can|s and mor|s be first
16 s befor call|s choos one|s depth the|s doesnt for|s dont all|s either <shown>|s first then|s fiv nin
16 s from highest|s go for|s group <shown>|s had <shown>|s hang with|s hav it|s hav you|s hold than|s if know
16 s if later|s in proper|s is reach|s is what|s isnt to|s its becaus|s its sam|s keep <shown>|s keep own
16 s know many|s know to|s les or|s lin up|s look how|s minu <shown>|s never it|s of are|s on sid|s on stack
16 s one ear|s other <shown>|s overwrit <shown>|s plac <said>|s run it|s sam as|s sam you|s slow you
16 s start <shown>|s start one|s than parent|s than you|s that and|s that least|s that ther|s the beneath
16 s the it|s the secret|s think <shown>|s thre for|s to her|s two seven|s valu your|s wher is|s wher last
16 s wherever stand|s would that|s you bring|s you when|s youd as|s youv don|s zero one|sets up around|sets up x
16 syntax append|syntax by|syntax sets up|tells <n>|tells agr|tells big|tells branch|tells choos|tells clos
16 tells complet|tells delet|tells flood|tells leav|tells pisa|tells rid|tells rul|tells weakest|w began
16 w calendar|w colon|w dead|w entry|w forward|w foxtrot|w highest|w indic|w insid|w it|w map|w often|w open
16 w replac|w right|w scratch|w straight|w tal|w thatd|w una|w unbroken|w wher|w which|w x|w yesterday
17 acts requests advises|advises cros|advises hop|advises key|advises later|advises reach|advises str
17 advises updat|advises visit|b <said> every|b <shown> backward|b <shown> in|b <shown> it|b ^ gather|b ^ ind
17 b ^ so|b ^ think|b ^ with|b a bell|b a dictionary|b a few|b a pair|b about a|b all but|b an index|b and an
17 b another <talk>|b any mor|b are all|b as soon|b bell $|b bfs $|b breadth first|b bring you|b by now
17 b by ris|b cam $|b cant see|b comput the|b dict $|b els <talk>|b first element|b first of|b fiv is
17 b forward $|b fram that|b good <shown>|b got the|b hundr $|b i thought|b im sur|b is one|b is zero|b it mak
17 b its what|b itself for|b ive <talk>|b just <talk>|b mark them|b match $|b method that|b million of
17 b newest $|b one below|b one longer|b one too|b plain <odd>|b problem $|b python <telling>|b queu $|b ring a
17 b ris <shown>|b she got|b soon as|b sort them|b stretch the|b sur you|b test for|b that grow|b that keep
17 b the back|b the earlier|b the highest|b the middl|b the pil|b the third|b the thre|b them from|b thre that
17 b throw it|b to <said>|b to one|b tower of|b unbroken $|b up $|b up for|b what decid|b whichever <shown>
17 b whol <shown>|b with how|b wont <hinted>|b wrong <shown>|b you better|b you colour|b you know|b you leav
17 b your say|b youv <hinted>|guess befor|guess requests|leads car|leads pass|nothing gather|nothing open
17 question far|question most|remark that names oh|remark try|reports count|reports dee|reports doubl|reports e
17 reports hcra|reports latest|reports lower|reports tru|reports whol|reports yranib|requests backward
17 requests cross|requests nothing said|s <said> that|s <said> their|s <said> would|s <shown> doe|s <shown> n
17 s <shown> off|s <shown> recent|s <shown> sinc|s <shown> surpris|s <shown> wherever|s ^ further|s ^ ind|s ^ old
17 s ^ revers|s ^ rhym|s ^ should|s ^ slip|s ^ solution|s ^ t|s ^ updat|s ^ warm|s ^ yranib|s about a
17 s all that|s and two|s colour <shown>|s dont the|s each and|s eight the|s every knew|s gues <shown>
17 s help <shown>|s helper <shown>|s hop the|s i listen|s i you|s ill a|s is befor|s is lin|s it hang
17 s just that|s last i|s longer the|s look what|s los <shown>|s must <shown>|s one thre|s only in|s ring bell
17 s sound the|s sur a|s that bit|s that by|s that heart|s that mak|s that slow|s the direction|s the minu
17 s the now|s the way|s ther is|s ther to|s think one|s twenty are|s when a|s which cam|s wip <shown>
17 s with thousand|s would the|s wouldnt with|s you no|s yourself and|sets up <talk>|tells brac|tells current
17 tells extend|tells famou|tells longer|tells nic|tells ring|tells s|tells tim|tells y|w behind|w bell
17 w branch|w burn|w cach|w country|w cros|w data|w dfs|w el|w et|w f|w famou|w gain|w got|w gues
17 w innermost|w lookup|w nobody|w out|w overwrit|w pay|w rang|w reinsert|w sinc|w skip|w stood|w sweep
17 w switch|w taken|w that|w warm
18 advises addres|advises forget|advises knew|advises neighbour|advises nothing said|asks larg|b <shown> around
18 b <shown> begin|b <shown> then|b <shown> today|b ^ hold|b ^ natural|b ^ neighbour|b ^ t|b a chain|b a great
18 b a helper|b addres $|b and never|b and p|b b <odd>|b behind $|b bottom $|b call <hinted>|b could the
18 b count itself|b do $|b do ind|b els has|b fals when|b first <asked>|b fiv <asked>|b follow from|b for any
18 b for sur|b gon $|b got <shown>|b has <talk>|b i met|b in <talk>|b in linear|b is call|b is how|b kept the
18 b know at|b last <talk>|b leav out|b les than|b let <shown>|b log <asked>|b log n|b logarithm $|b mad you
18 b many tim|b map $|b might well|b million $|b no later|b nod $|b not the|b of <odd>|b one tim|b onto someth
18 b out a|b out the|b path $|b plu $|b right $|b said $|b say ther|b second <hinted>|b should <hinted>
18 b simp <shown>|b slip through|b sort by|b tabl of|b that clos|b that doe|b that precis|b the troubl
18 b the very|b the walk|b though you|b thought youd|b throw out|b to linear|b to sav|b try two|b u $
18 b use your|b wer $|b what mad|b when one|b when you|b whenever it|b whether its|b would $|b written that
18 b you car|b you might|b your <hinted>|b your a|b youv pass|guess ind|guess warm|leads <shown>|nothing halv
18 nothing hav|nothing isnt|nothing remember|plan not|plan that names the|plan that names ther|question from
18 remark mov|remark that names reports|reports careful|reports complet|reports hmm|reports mov|reports order
18 reports pil|reports search|reports tre|s <said> my|s <shown> add|s <shown> better|s <shown> comparison
18 s <shown> did|s <shown> forty|s <shown> hang|s <shown> was|s <shown> youv|s ^ delet|s ^ million|s ^ minu
18 s ^ natural|s ^ neighbour|s ^ nod|s ^ seen|s ^ so|s ^ the|s ^ variabl|s ^ wont|s ^ x|s a is|s a out|s a to
18 s about the|s an of|s an that|s anyth it|s are so|s by they|s can the|s d p|s did find|s equal the
18 s every one|s four them|s four thre|s from <shown>|s from largest|s go with|s has the|s hav met|s how can
18 s i i|s is its|s is the|s its copy|s its that|s know onc|s left is|s mad thi|s mix <shown>|s next is
18 s no for|s of thre|s on wall|s one can|s sam <shown>|s see <shown>|s the border|s the start|s thought never
18 s use own|s what every|s wher troubl|s with last|s with to|s written down|s you down|s you ind|s you it
18 syntax yes|syntax you|tells abov|tells addition|tells comparison|tells extra|tells good|tells old|tells reach
18 tells seen|tells thing|tells tick|tells und|tells wherever|w alik|w also|w bottom|w careful|w clash|w clock
18 w dee|w domino|w graph|w kept|w lo|w mark|w paint|w r|w truth|w und
19 acts leads leads|advises carry|advises includ|b <shown> behind|b <shown> brac|b <shown> thing|b <shown> use
19 b ^ <hinted>|b ^ fiv|b ^ remember|b ^ result|b ^ using|b ^ wherever|b a $|b a record|b a slid|b a zero
19 b alik $|b all that|b an input|b attach to|b back up|b be <talk>|b befor <odd>|b binary <shown>|b both way
19 b branch $|b by when|b cant <talk>|b chang that|b clos the|b counter <shown>|b dont you|b down with
19 b four <facts>|b further <shown>|b goe on|b got to|b hear the|b how larg|b i pick|b is <hinted>|b is alway
19 b isnt the|b it again|b it sound|b it the|b it was|b just <odd>|b key the|b last <hinted>|b list is|b mak me
19 b met what|b moment its|b mor and|b nic $|b not that|b often you|b one off|b only be|b only look
19 b other half|b out mirror|b own and|b put in|b read the|b sam distanc|b sit $|b slow $|b solv it
19 b start <facts>|b surviv $|b tal $|b ten <talk>|b than that|b that <asked>|b that all|b that plac|b the best
19 b the chain|b the room|b to reach|b too <talk>|b trac <shown>|b traversal $|b wher to|b work $|b wouldnt you
19 b writ that|b you back|b you do|b your tim|guess itd|guess not|guess yep|nothing n|nothing way|plan tells
19 question for|remark an|remark let|remark no|reports cheerful|reports d|reports hom|reports left|reports p
19 reports remember|reports step|reports understand|requests call|s <said> youd|s <shown> about|s <shown> between
19 s <shown> end|s <shown> mirror|s <shown> thos|s ^ allow|s ^ bother|s ^ cod|s ^ distanc|s ^ ein|s ^ stretch
19 s a between|s a list|s all is|s and newcomer|s down one|s els to|s enough a|s if first|s im to|s in few
19 s its dot|s keep in|s look is|s loop one|s mor no|s not your|s of on|s one know|s one of|s set the
19 s that just|s the distanc|s the end|s the right|s the strok|s the two|s throw away|s to from|s wer <shown>
19 s what happen|s what return|s which you|s you <shown>|s you even|s you on|s you ther|s you which|s you why
19 syntax non|tells <talk>|tells build|tells check|tells guest|tells sid|tells told|tells un|w <said>|w addres
19 w along|w alternativ|w anyth|w attach|w bigger|w birthday|w but|w by|w cheerful|w downward|w in|w lift
19 w link|w never|w recurrenc|w remain|w rumour|w simp|w un
20 act advises|advises join|advises set|asks <hinted>|asks program|asks say|b <said> giv|b <shown> <asked>
20 b <shown> <unknown>|b <shown> be|b <shown> counter|b <shown> precis|b ^ again|b ^ counter|b ^ goe|b ^ he
20 b ^ keep|b ^ neither|b ^ python|b ^ see|b ^ stretch|b ^ theyd|b a fresh|b allow to|b along as
20 b already <talk>|b as in|b be at|b be surpris|b by how|b check the|b cod <asked>|b component $|b coupl of
20 b decid by|b doe it|b e $|b ein <odd>|b every <talk>|b find a|b first <hinted>|b first two|b forget $
20 b four direction|b half the|b hang <shown>|b hav written|b help to|b i <facts>|b i <said>|b if she|b if youv
20 b im afraid|b in <asked>|b in onc|b is plenty|b is still|b isnt what|b it cost|b ive <asked>|b later <shown>
20 b lift the|b lin befor|b me <shown>|b minu the|b neither a|b never has|b of step|b one <hinted>|b one of
20 b one pas|b only onc|b out <odd>|b out onc|b record of|b remember the|b say your|b she <talk>|b six and
20 b spar you|b start <shown>|b surpris if|b the counter|b the newcomer|b them by|b then <said>|b they <shown>
20 b thousand <asked>|b together $|b trust that|b twic as|b wher might|b will <asked>|b you havent|b you kept
20 b you mean|b zero is|guess either|guess the|n <hinted> 1|nothing clos|nothing goe|nothing right|nothing throw
20 nothing walk|plan your|question writ|remark in|remark nobody|remark until|reports basical|reports bfs
20 reports component|reports dict|reports know|reports nobody|reports perfect|reports saw|reports short
20 reports slip|reports ticket|requests lov|s <said> int|s <said> of|s <shown> clos|s <shown> each|s <shown> key
20 s <shown> last|s <shown> letter|s <shown> thirteen|s ^ afraid|s ^ along|s ^ an|s ^ basical|s ^ thing
20 s ^ trick|s a answer|s a i|s a nor|s cross <shown>|s did think|s find smallest|s gather <shown>|s half the
20 s has mov|s hav start|s hav that|s heart it|s i two|s i what|s in minut|s in tim|s is if|s is plac
20 s is that|s it every|s keep you|s need know|s never them|s one has|s read from|s surpris you|s that along
20 s that lot|s that would|s thousand and|s thre four|s to <shown>|s two what|s use on|s what ten|s why <shown>
20 s with and|s with order|s wrong <shown>|s you at|s you two|s you you|s youd it|s your when|sets up hand
20 sets up youv|syntax find|tells box|tells end|tells hard|tells latest|tells newest|tells shorter|tells smaller
20 tells solv|tells troubl|tells twist|w brac|w candidat|w eight|w frequency|w going|w halv|w logarithm|w old
20 w piec|w possib|w tick|w troubl|w tun|w week|w whenever
21 advises entir|advises match|asks remain|b <said> its|b <shown> <facts>|b <shown> <odd>|b <shown> one
21 b <shown> was|b <shown> you|b ^ add|b ^ am|b ^ for|b ^ four|b ^ h|b ^ lov|b ^ mind|b a logarithm|b a plain
21 b addition $|b am i|b and not|b another <said>|b anyth els|b as key|b by <unknown>|b can <odd>|b cod look
21 b drop the|b earlier $|b even <shown>|b every <odd>|b final <shown>|b first <facts>|b first search
21 b flood <shown>|b for <said>|b forty $|b go for|b going <shown>|b hand <talk>|b happy with|b ill <hinted>
21 b includ the|b indic $|b is $|b is all|b is unbroken|b it cant|b it don|b it so|b its <asked>
21 b its neighbour|b itself $|b mad a|b minu two|b must not|b n $|b nobody in|b not <said>|b of wher
21 b off <shown>|b open the|b p $|b pair <talk>|b per <shown>|b pil $|b plan for|b result $|b right to|b row by
21 b rul $|b sam <unknown>|b set of|b shak <talk>|b shak hand|b sierra $|b start with|b stay as|b still to
21 b suppos <shown>|b ten minut|b the second|b the wrong|b thing in|b two way|b up <shown>|b updat the|b visit $
21 b wast your|b whether the|b whil <odd>|b wont <shown>|b would do|b would happen|b you been|b you had
21 b you stand|b you ther|leads thought|plan id|remark mak|remark then|reports disguis|reports fami|reports hurt
21 reports mirror|reports queu|reports replac|reports sierra|reports spot|reports thatll|reports updat
21 reports variabl|requests chang|s <shown> read|s <shown> thre|s ^ am|s ^ brac|s ^ digit|s ^ eye|s ^ hav
21 s ^ he|s ^ key|s ^ mind|s ^ only|s ^ say|s ^ tim|s as of|s cost a|s dont <said>|s down you|s each as
21 s from on|s from one|s half <shown>|s has most|s if are|s in befor|s in not|s it is|s its half|s might hav
21 s most it|s one befor|s one start|s read the|s she only|s suppos a|s that right|s the after|s the that
21 s to <said>|s two is|s two will|s walk a|s wast tim|s what are|s wher <shown>|s you logarithm|s you put
21 sets up minu|tells however|tells linear|tells link|tells met|tells older|tells otherwis|tells pil|tells split
21 tells start|tells structur|w alway|w anew|w basical|w bother|w bucket|w certain|w collection|w complement
21 w dictionnair|w ever|w figur|w guest|w jot|w lower|w membership|w mid|w n|w p|w pag|w program|w sierra
21 w strict|w tally|w u
22 advises count|advises tabl|asks front|asks leav|asks plac|b <shown> but|b <shown> of|b <shown> to
22 b <shown> when|b ^ leav|b ^ low|b ^ mov|b ^ yep|b again $|b alway the|b and let|b ascend <shown>|b at thirty
22 b backtrack $|b bit of|b by <odd>|b call a|b chain $|b could <asked>|b could one|b for i|b h $|b havent been
22 b hear that|b hint <talk>|b in ascend|b in collection|b inclusiv $|b is no|b is out|b it away|b its parent
22 b just the|b key $|b look <shown>|b mad for|b mirror $|b most <telling>|b most recent|b mov the|b much of
22 b of box|b one that|b only compar|b or clos|b should <asked>|b still <hinted>|b strok <talk>|b that still
22 b the call|b the distanc|b them are|b they $|b theyr in|b through a|b to left|b to mov|b to the|b two below
22 b union <hinted>|b what <facts>|b when nobody|b whichever of|b whos <shown>|b word <hinted>|b work her
22 b wouldnt be|b yep $|b you already|b you need|b youd never|doubt pushes|guess an|guess work|leads back
22 nothing at|nothing drop|nothing els|nothing from|nothing if|nothing plu|nothing revers|question never
22 remark each|remark that names its|remark two|reports afraid|reports built|reports faster|reports linear
22 reports pick|reports yep|s <shown> call|s <shown> correct|s ^ everyth|s ^ fals|s ^ fifo|s ^ right|s ^ yep
22 s a be|s a doe|s a path|s and be|s are next|s at and|s both and|s from start|s go <said>|s hav look
22 s how do|s i youd|s it out|s it with|s its of|s need <shown>|s nod <shown>|s of at|s of still|s on spot
22 s row box|s that in|s the at|s the be|s the drop|s the its|s the sign|s the up|s ther only|s thre fiv
22 s till <shown>|s to off|s to plac|s when <shown>|s whichever the|s without anyth|s would cod|s would your
22 s you forget|s your start|syntax delet|syntax do|tells differenc|tells logarithm|tells logarithmic
22 tells reason|tells trust|w afraid|w backtrack|w can|w did|w easier|w fifo|w hang|w inclusiv|w mirror
22 w need|w pen|w recognis|w respect|w root|w sery|w surviv|w trip|w wip|w yep
23 advises comput|b <shown> belong|b <shown> rid|b <shown> will|b ^ delet|b ^ high|b ^ les|b ^ som|b ^ thatll
23 b a doubl|b a one|b an instant|b approach $|b arent <talk>|b below that|b but one|b copy $|b count <facts>
23 b ever <shown>|b further $|b hash <telling>|b hash map|b ill <odd>|b its <odd>|b its <telling>|b keep <talk>
23 b leap $|b letter $|b loop $|b nor a|b not from|b notic that|b of thos|b one in|b only two|b open it
23 b out half|b plain <hinted>|b see <shown>|b sound <shown>|b spell out|b start <talk>|b suppos your
23 b the ticket|b the twin|b them up|b thos thre|b ticket $|b which <shown>|b will <odd>|b would <odd>
23 b would mak|b you knew|b you stop|b you tak|b your not|leads plac|n <odd> 1|n <shown> 3|nothing couldnt
23 plan the|question index|question which|question youv|remark isnt|reports log|reports path|reports way
23 reports youll|requests instead|requests youll|s <said> never|s <shown> could|s <shown> earlier|s <shown> least
23 s <shown> old|s <shown> sam|s <shown> through|s <shown> used|s <shown> with|s ^ clos|s ^ h|s ^ it|s ^ just
23 s ^ might|s ^ precis|s ^ sav|s ^ set|s ^ thatll|s ^ understand|s alway <shown>|s and hav|s and whether
23 s below <shown>|s by hour|s can as|s each to|s ever to|s first and|s hav compar|s if could|s if remember
23 s in instant|s in on|s index the|s is at|s is cod|s its <said>|s of middl|s one one|s plan a|s that each
23 s that every|s that fiv|s the <shown>|s they by|s thirty and|s what after|s your for|s your it|tells bottom
23 tells lookup|tells sur|w bit|w creep|w match|w morn|w path|w still|w sur|w thatll|w wast
24 acts sets up sets up|b <said> off|b <shown> <n>|b <shown> befor|b <shown> exact|b <shown> feel|b <shown> round
24 b ^ are|b ^ els|b ^ halv|b ^ whil|b ^ work|b a clock|b a heap|b a phon|b all their|b an array|b and with
24 b at <said>|b back at|b becaus you|b book $|b colon $|b every <hinted>|b find it|b follow the|b four <asked>
24 b front $|b has <asked>|b hav you|b i knew|b i never|b in thre|b instinct $|b isnt $|b it start|b it wer
24 b its two|b know how|b never <hinted>|b nod <shown>|b of a|b on <odd>|b or <shown>|b or equal|b plenty $
24 b precis that|b put on|b rabbit $|b rhym with|b simpler $|b the <facts>|b the far|b the front|b the job
24 b the miss|b the youngest|b to it|b too slow|b two variabl|b wall $|b was $|b was <talk>|b which they
24 b with <asked>|b would it|b yes $|b you the|leads <talk>|nothing fiv|nothing whil|question every
24 question noth|remark a|remark that names it|reports <n>|reports binary|reports bother|reports h
24 reports problem|reports rhym|requests anyth|requests pour|s <shown> if|s <shown> jump|s <shown> when|s ^ break
24 s ^ equal|s ^ knew|s ^ mean|s ^ plac|s ^ push|s ^ slid|s ^ som|s a or|s all need|s be the|s by often
24 s can be|s didnt that|s dont <shown>|s find the|s first of|s if <said>|s in as|s in is|s it any|s leav the
24 s lin the|s never a|s of plu|s on four|s one from|s one them|s run of|s sam the|s still of|s the can
24 s the copy|s the solution|s to is|s walk the|s wouldnt you|sets up plain|syntax as|tells <shown>|tells finger
24 tells left|tells memory|tells plu|tells shuffl|tells think|w box|w built|w caught|w down|w ein|w gather
24 w linkedhashmap|w list|w older|w onto|w refresh|w rhym|w shouldnt|w slid|w wall|w youngest
25 acts sets up reports|advises <asked>|advises depth|b <said> it|b <shown> away|b <shown> off|b <shown> start
25 b ^ its|b ^ otherwis|b ^ skip|b ^ throw|b a <hinted>|b about <telling>|b are <odd>|b backward $
25 b by <telling>|b doe the|b dont bother|b dynamic <facts>|b dynamic program|b each <talk>|b eight and
25 b everyon <odd>|b figur $|b fiv to|b for all|b hash <hinted>|b if each|b into <shown>|b it grow|b its ther
25 b lin and|b morn to|b mov it|b much <talk>|b must $|b nos $|b phon <odd>|b phon book|b run into|b run with
25 b short $|b shorter <shown>|b soon $|b the pair|b they say|b to run|b to visit|b was that|b what <talk>
25 b when a|b with in|b without $|b wont <asked>|b would the|b you <hinted>|b you thought|b youll want
25 doubt tells|nothing doubl|nothing s|nothing seventy|nothing wherever|plan hav|plan it|question ask
25 question at|question youd|remark that names ive|reports away|reports certain|reports everyon|reports far
25 reports great|reports high|reports minu|reports nos|reports pack|reports room|reports slid|reports typ
25 requests plac|requests visit|s <shown> everyth|s <shown> tabl|s <shown> today|s <shown> well|s ^ hcra|s ^ los
25 s about to|s and one|s as are|s be if|s be it|s befor one|s can it|s could up|s hav thought|s how is
25 s in they|s is two|s it top|s last in|s look up|s of four|s often the|s on other|s taken <shown>|s the only
25 s the she|s youd <shown>|s zero to|syntax for|syntax pop|syntax with|tells grow|tells mov|w append
25 w backward|w bfs|w drop|w e|w group|w hcra|w nos|w rid|w row|w shav|w singl|w spar|w yranib
26 acts requests reports|acts tells advises|acts tells reports|advises group|asks behind|b <shown> between
26 b <shown> component|b ^ as|b ^ thatd|b a sentenc|b all my|b and <odd>|b and your|b at <talk>|b at thre
26 b befor <said>|b bit <talk>|b clos in|b cost you|b dictionary $|b from morn|b hav two|b its depth|b just what
26 b kid $|b last <odd>|b many of|b moment <talk>|b never <talk>|b off becaus|b often as|b on their|b one and
26 b one without|b other one|b own <said>|b slower than|b such a|b than its|b the current|b the fresh
26 b the revers|b then a|b they cam|b thi <shown>|b to do|b tri $|b under its|b union find|b up by
26 b usual <shown>|b well $|b wher you|b your after|b your rul|b zero <shown>|nothing children|nothing mak
26 nothing otherwis|nothing sinc|nothing swap|remark plu|remark that names wher|remark that names yes|reports best
26 reports caught|reports cod|reports counter|reports finger|reports look|reports tri|requests look|s <shown> as
26 s <shown> itself|s ^ below|s ^ els|s ^ skip|s ^ someth|s ^ thatd|s ^ whil|s ^ youd|s a than|s and les
26 s front it|s hav got|s is too|s item a|s many your|s much the|s on item|s such <said>|s that one|s the of
26 s the vot|s they it|s two are|s with one|s you go|s you how|sets up <shown>|tells c|tells nest|tells stay
26 w against|w break|w component|w correct|w extra|w fall|w hung|w maximum|w other|w pisa|w push|w thing
26 w think|w together|w twin
27 advises rang|asks singl|b <said> <asked>|b <said> so|b <shown> acros|b <shown> after|b <shown> against
27 b <shown> many|b <shown> through|b ^ bingo|b ^ grow|b as many|b big <shown>|b bingo $|b cant <facts>
27 b correct $|b cross off|b didnt <talk>|b faster $|b half of|b hav <odd>|b how <asked>|b i see|b kept a
27 b know who|b labell one|b last has|b let say|b look up|b low is|b many <asked>|b most common|b new <shown>
27 b nobody has|b one either|b refresh the|b revers $|b smaller than|b the lin|b the older|b the order
27 b they <said>|b thing <shown>|b think about|b to be|b up ther|b walk through|b which you|b wouldnt it
27 b writ it|b you just|b you your|b your ther|doubt applauds|guess well|nothing grow|plan a|plan are
27 remark say|remark to|reports bingo|reports day|reports simpler|reports spend|reports think|requests leav
27 requests spell|s <shown> behind|s <shown> would|s ^ bingo|s ^ bottom|s ^ great|s ^ instinct|s ^ leg|s a book
27 s a has|s along <shown>|s each either|s end <shown>|s for reason|s giv your|s its has|s refresh <shown>
27 s to so|s too for|s you i|s your test|syntax sort|syntax tak|tells <unknown>|tells find|tells linkedhashmap
27 tells part|tells stretch|tells trick|w bingo|w busines|w dynamic|w has|w is|w low|w memory|w paid|w precis
27 w quicker|w surpris|w ticket|w union|w vot|w y
28 acts sets up leads|advises index|asks doubl|asks element|asks instant|asks show|b <shown> <talk>|b <shown> she
28 b ^ look|b ^ part|b ^ plu|b ^ put|b ^ right|b ^ warm|b a reason|b about each|b after that|b alway <facts>
28 b and the|b bas <facts>|b befor each|b below $|b between thos|b both <facts>|b disappear $|b ear $
28 b els would|b fin <shown>|b for how|b go <shown>|b good as|b in my|b is just|b it can|b jot down
28 b maximum of|b me <asked>|b one as|b only <hinted>|b pointer $|b possibl <hinted>|b rang <facts>|b rang test
28 b sinc the|b that you|b the weakest|b think that|b two <facts>|b what els|b wher <asked>|b your rang
28 b your sid|guess go|nothing ill|nothing thre|question linear|question tim|question with|remark anyth
28 remark requests|reports addition|reports bigger|reports fals|reports instinct|reports knew|reports practical
28 reports reach|reports slower|requests arriv|s <shown> sort|s ^ had|s ^ low|s ^ ring|s ^ spot|s ^ thos
28 s begin a|s box one|s doe job|s may <said>|s one order|s only <shown>|s put <shown>|s the thing|s ther a
28 s to all|s would be|s you turn|s you your|tells ascend|tells right|tells skip|w again|w ascend|w ask
28 w disappear|w instinct|w parent|w record|w register|w wors
29 b <said> nor|b <shown> their|b <shown> thi|b ^ decid|b ^ oh|b be in|b distanc from|b eight <shown>
29 b everyth $|b going <hinted>|b got you|b heap $|b how <hinted>|b instant $|b is later|b its the|b know wher
29 b not allow|b not me|b oh $|b one <asked>|b spend som|b the centr|b the textbook|b the trick|b the whol
29 b their <hinted>|b them in|b they <hinted>|b thi $|b wherever you|b wors $|guess no|nothing decid|nothing lay
29 nothing look|plan you|remark again|reports below|reports calendar|reports pictur|requests let|s <said> is
29 s <said> thi|s <said> too|s <shown> becaus|s ^ ask|s ^ big|s ^ logarithmic|s ^ much|s ^ oh|s ^ using
29 s at with|s distanc the|s do for|s i <shown>|s if wer|s im <said>|s list <shown>|s mor <shown>|s or a
29 s out <shown>|s out the|s step the|s the begin|s the for|s them <shown>|s up and|s wont any|s your <shown>
29 s your the|w big|w c|w clos|w colour|w comput|w con|w constant|w faster|w good|w had|w his|w hous|w mad
29 w real|w ring|w said|w spot|w weakest|w wont|w wrong
30 advises anyth|b <shown> too|b ^ s|b a hundr|b and thre|b as good|b been <talk>|b do <talk>|b doubl <facts>
30 b four $|b half $|b has no|b if <shown>|b if a|b ill keep|b into the|b it <unknown>|b it be|b it wont
30 b job $|b most of|b need is|b need to|b one for|b run out|b say i|b stop you|b tabl $|b talk $|b the item
30 b the key|b thre $|b to and|b two finger|b two run|b up a|b very <talk>|b when they|b word with|guess two
30 leads got|n <unknown> 1|nothing sort|plan that names sets up|reports ahead|reports compar|reports plu
30 reports surpris|reports wors|s <shown> later|s ^ <said>|s ^ also|s ^ breadth|s all of|s all one|s as index
30 s been already|s by the|s could the|s could to|s do in|s either the|s hav been|s i hear|s if got|s im allow
30 s let on|s of is|s one cant|s one it|s plu of|s spell the|s then <shown>|s two and|sets up got|tells begin
30 tells decid|tells direction|tells slow|w after|w begin|w breadth|w great|w smaller|w tidy|w using
31 acts asks asks|advises plac|b <shown> les|b <shown> whether|b <shown> would|b after a|b alway is|b and down
31 b and youll|b at $|b can stop|b compar it|b far <talk>|b follow <shown>|b four on|b fresh <shown>|b high $
31 b in fiv|b is an|b least <shown>|b let the|b many $|b most <hinted>|b on <hinted>|b onc theyr|b pack up
31 b the row|b thing to|b very <hinted>|b what still|nothing hand|nothing wouldnt|remark after|remark minu
31 remark that names id|reports cost|reports neighbour|requests <hinted>|s <shown> onc|s ^ counter|s ^ out
31 s ^ smil|s ^ trust|s ^ who|s ^ why|s and in|s are you|s be for|s by tim|s down each|s every of|s is word
31 s me to|s not thre|s on sam|s ther <shown>|tells colon|tells ear|tells eat|tells key|tells need|w avoid
31 w call|w later|w necessary|w suffic|w than|w updat
32 acts asks advises|advises remember|asks <unknown>|asks everyth|b <said> typ|b <said> up|b <shown> which
32 b ^ wouldnt|b a tri|b a u|b anew $|b are the|b better $|b both at|b break it|b by the|b can do|b each tim
32 b for each|b for fiv|b hold all|b how to|b i was|b just <unknown>|b leav it|b on your|b one <talk>|b one mor
32 b only ever|b reach <shown>|b search $|b so <shown>|b stack $|b the cod|b ther it|b wont do|b you add
32 b you which|b youd want|nothing search|nothing what|nothing you|remark count|remark four|reports n
32 reports next|reports sav|requests <odd>|requests row|s <said> me|s <shown> down|s <shown> has|s ^ les|s a run
32 s and up|s from and|s is on|s sam on|s that can|s the approach|s you look|s youv the|tells counter
32 tells fresh|w border|w labell|w loop|w memoiz|w sav|w simpler|w slower
33 advises instead|b <said> has|b <shown> instead|b <shown> someth|b ^ doubl|b ^ eat|b ^ hav|b after <shown>
33 b against non|b at <asked>|b bound to|b cant <shown>|b counter $|b depth $|b each $|b fool you|b from <shown>
33 b from thos|b from thre|b in both|b is by|b read my|b say after|b see how|b smil $|b that for|b thre <facts>
33 b wait for|b wont hear|b your at|guess so|plan its|reports break|requests think|s <said> befor|s <shown> i
33 s ^ addition|s ^ bound|s ^ last|s ^ other|s ^ with|s els it|s fiv for|s remember <shown>|s which the
33 s writ for|s you is|s your at|s your ther|syntax one|tells <asked>|tells said|tells sound|tells visit
33 tells youv|w away|w end|w fool|w pack|w practical|w room|w spell|w tre
34 advises away|advises plu|b <said> can|b are enough|b as <unknown>|b collection $|b current <shown>|b end $
34 b next <shown>|b on top|b one befor|b one lin|b say yes|b second <said>|b that how|b the comparison
34 b their <shown>|b to look|b two <hinted>|b until the|b which is|b you keep|b you said|guess when|nothing ask
34 nothing youd|plan sets up|question im|requests consider|s ^ shouldnt|s a would|s its the|s minu is|s not the
34 s put on|s up it|s will you|sets up <odd>|tells strok|w binary|w enough|w everyon|w letter|w stop|w tri
34 w very
35 b <shown> <hinted>|b <shown> tim|b <shown> until|b doubl $|b each call|b for both|b it round|b logarithmic $
35 b no <facts>|b of their|b on one|b onc <talk>|b or <asked>|b should be|b that <facts>|b that break
35 b thought of|b to <shown>|b twenty <shown>|b two pointer|b with itself|nothing last|plan asks|question to
35 remark right|reports depth|reports exact|reports textbook|s <shown> thi|s ^ how|s after <said>|s just the
35 s should the|s the your|s to back|tells lack|tells together|w current|w eat|w only|w reach|w serv|w trick
35 w usual
36 b ^ revers|b ^ spot|b after $|b any <talk>|b as ther|b do it|b in a|b of it|b of them|b of what|b of your
36 b quit $|b rather $|b solution $|b that the|b that why|b them as|b would <talk>|nothing out|plan in
36 reports ask|reports forget|reports s|s <said> two|s ^ eat|s itself the|s onc in|s one many|s the count
36 s ther thre|tells exact|tells high|tells see|w becaus|w count|w h|w lin|w met|w solv|w strok|w textbook
37 advises start|asks nest|b <said> two|b a fin|b about <facts>|b couldnt you|b finger $|b her <talk>|b her youd
37 b it is|b its over|b left <shown>|b said <said>|b stay $|b that good|b wouldnt <talk>|guess exact
37 nothing compar|question giv|question onc|remark that names i|reports hm|s <shown> visit|s ^ certain|s ^ s
37 s ^ wouldnt|s all <shown>|s as one|s do sam|s its and|s tak off|s that what|s them the|s to very|s what want
37 tells earlier|tells enough|w cross|w direction|w instant|w kid|w oh|w per|w queu|w trust
38 b <shown> first|b ^ hm|b ^ one|b ^ out|b a tabl|b at one|b each <hinted>|b the latest|b the newest
38 b the start|b thousand <said>|b with <telling>|remark that names plu|requests <unknown>|requests tabl
38 s <shown> its|s cod <shown>|s count be|s hear <shown>|s me a|s of has|s should one|s was last|s wher you
38 tells run|w between|w dictionary|w finger|w linear|w lov
39 asks told|b ^ mor|b good $|b im <talk>|b in an|b los the|b onc and|b with <unknown>|b youv got
39 plan that names for|remark is|reports <hinted>|reports friend|reports kid|reports letter|reports los
39 reports usual|s <shown> over|s ^ about|s for many|s in sam|s knew <shown>|s the befor|s up the|s youll that
39 s your are|w book|w comparison|w flood|w helper|w minu|w order|w shorter
40 advises <odd>|b ^ isnt|b ^ trust|b a hit|b all you|b begin with|b each one|b from its|b its out|b lov $
40 b off the|b the left|b two neighbour|guess a|reports seen|s <shown> after|s ^ but|s ^ into|s ^ told
40 s about <said>|s les <shown>|s whether <shown>|tells better|w centr|w onc|w youv
41 b doesnt <talk>|b first is|b hm $|b s $|b so <talk>|doubt answers|nothing when|plan with|question dont
41 s ^ <n>|s ^ hm|s both one|s couldnt <shown>|s for first|s in centr|s not <said>|s onc <shown>|syntax her
41 w add|w hm|w ind|w lack|w saw|w stack|w structur
42 b ^ rather|b befor you|b hav <talk>|b hear me|b is in|b me <hinted>|b that as|b you wont|nothing keep
42 reports memory|reports want|reports wrong|s ^ couldnt|s ^ if|s ^ thousand|s many as|s or one|s which is
42 w been|w each|w newest|w solution|w soon
43 b <shown> your|b ^ at|b about <said>|b are thre|b between one|b for it|b how about|b it doe|b nin and
43 b out and|b spot on|b the next|b tim you|b youll be|guess they|guess who|guess youv|nothing thi
43 plan that names that|reports youd|s ^ cost|s ^ work|s ^ wrong|s be about|s with on|s wont you|s you from
43 tells halv|w <n>|w could|w objection|w put|w remember|w told
44 asks good|b <shown> last|b ^ test|b at any|b i could|b near the|b other <talk>|b what if|b who told
44 b will <talk>|b youll <shown>|guess neither|guess reports|requests round|s ^ second|s els <shown>|s in word
44 s let <shown>|s the you|s to in|s who you|tells call|tells chain|w bas|w clever|w ear|w first|w further
44 w instead|w look|w must|w off|w one|w why
45 b ^ dont|b are a|b i <shown>|b if you|b in lin|b most <talk>|b neighbour $|b no mor|b the <telling>
45 b their $|b ther <talk>|b you let|leads <hinted>|plan leads|plan that names tells|reports solution
45 s <shown> youll|s ^ correct|s i typ|s one is|w dict|w rabbit
46 asks morn|b <shown> <telling>|b ^ did|b ^ your|b add the|b could $|b dont <odd>|b enough for|b every <asked>
46 b for zero|b i wouldnt|b question $|b say it|reports bound|reports stop|reports warm|s <shown> can|s ^ them
46 s on <shown>|s to first|s what to|w don|w fresh|w he|w itself|w revers|w should
47 acts advises asks|advises keep|b if not|b it on|b its <shown>|b let it|b of both|b than the|b the nest
47 b warm $|b who <talk>|n <hinted> 4|nothing check|reports grow|s ^ grow|s it it|s you do|s you want
47 sets up <hinted>|w addition|w logarithmic|w search|w seen|w too
48 acts asks leads|b <shown> itself|b ^ check|b ^ couldnt|b hav i|b is the|b me <odd>|b not with|b program $
48 b the two|b told you|b two <odd>|b you only|b you should|nothing it|nothing order|remark i|reports <odd>
48 reports <unknown>|reports breadth|s <shown> round|tells <odd>|w bound|w counter|w latest|w next|w s
49 advises put|b <said> wont|b about <hinted>|b each <shown>|b from <talk>|b in <shown>|b seen $|b than <shown>
49 b thre and|guess by|reports smaller|s are for|s how of|syntax requests|syntax what|w job
50 b <n> $|b only <talk>|b the maximum|b to that|b youd be|reports loop|reports revers|s between and
50 s between two|s one than|s that say|sets up <unknown>|syntax that|tells near|w below|w grow|w los
51 b can only|b ther $|b thos two|question your|reports precis|s <shown> for|s let i|s than <shown>|w friend
51 w pil
52 acts reports advises|acts reports requests|b would <asked>|reports say|reports smil|s ^ isnt|s the when
52 tells <telling>|w els|w smil|w their
53 asks <odd>|b <shown> thousand|b ^ correct|b doe $|b ind $|b last in|b my <talk>|reports ind|requests correct
53 s compar <shown>|s could <shown>|s that it|s you of|tells wait|w better|w near|w when
54 advises <shown>|b <said> a|b both <shown>|b may <talk>|b my <shown>|question id|reports job|s they in
54 s you hear|tells walk|w depth|w heap
55 b <shown> say|b ^ her|b its not|b on $|context guess|doubt code|guess yes|w couldnt|w nest|w thos|w youll
56 b can stay|b instead $|b the other|nothing test|s ^ high|w mov
57 b a word|b i would|b still <shown>|b the solution|b with that|b you never|b youd do|reports approach
57 s the half|tells distanc|w plac
58 b for thi|b sinc you|n <unknown> 3|nothing use|s ^ check|tells further|w chain|w check
59 advises <hinted>|b it at|b les or|b the four|w earlier
60 b you <odd>|s ^ count|w key
61 b i $|s ^ after|s the one|s you stop|tells lin|w already|w exact|w left|w walk
62 nothing add|s is you
63 b as <talk>|b they <facts>|guess ther|w distanc
64 b you dont|reports go|w forget|w high|w tabl|w would
65 nothing lik|s ^ that
66 b a two|b off $|w wouldnt
67 b a set|b youv <odd>|tells <hinted>
68 advises <telling>|b plu one|nothing advises|requests writ|s youv it
69 b of <unknown>|b that what|reports add|s as <said>
70 asks <telling>|leads <odd>
71 b a <telling>|b two <talk>|s of two|w so
72 b ^ <odd>|b let me|s i think|w knew
73 w million
74 leads <telling>
75 b say no|tells word|w start|w visit
76 n <hinted> 2|n <unknown> 4
77 b the <hinted>
78 n <unknown> 2|reports <telling>
80 b ^ <unknown>|w half
81 n <odd> 2|w neighbour
82 b the one|n <hinted> 3|syntax youd|tells going
83 b is what|w wait
84 b do that
85 b by <shown>|w befor
87 acts leads asks|b what <shown>
89 b ^ <telling>|w last
91 n <odd> 3|w just
92 w not
95 requests <telling>
96 b <shown> hav
98 w plu
99 w will
101 w les
102 b your <telling>
108 n <odd> 4
122 n <telling> 1
138 doubt hands
174 n <telling> 2
"""
