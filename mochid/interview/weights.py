"""What `weighing` has learned: made by `python -m tests.leakbench.learn`, not by hand. A weight in hundredths, and its features."""

from typing import Final

BASE: Final = -0.673
LEARNED_FROM: Final = "b2098374"
"""The corpus, in short (`corpus.digest`)."""
TABLE: Final = """\
-203 context syntax
-158 acts ^ asks
-120 b <shown> me
-93 w me|w we
-92 b would you
-91 b let <talk>
-90 b <said> by|s the has
-89 n <said> 2
-87 b <said> that
-83 b and <said>
-80 n <said> 3
-79 context remark|remark that names youd
-76 b i dont|w error
-75 b <said> <shown>
-74 b <said> one
-73 w nam
-72 acts ^ leads
-69 s <shown> two
-67 question that|w pas
-65 b ^ all|b i wont|b to you|s ^ we|w cas
-64 act asks|b <said> <talk>
-63 b doe that|b the test|remark it|reports hop|s ^ let|w hop|w point
-62 nothing is|w version
-61 b you to
-60 b <said> itself|b for you|b hav a|b one from|w i|w minut
-59 b <said> and|b a <said>|guess im|tells keep
-58 acts tells tells|asks <said>|b its your|nothing id|w mak
-57 b ill <talk>|b your the|context plan|s ^ im|s ^ many|s the if|s to it
-56 acts advises tells|b ^ can|b first <said>|s a <said>|w may
-55 advises word|b <shown> four|b your $|w expect|w test
-54 b <said> in|b could you|b element $|b to <talk>|question yes|w now
-53 asks|b are $|b say what|b you <said>|nothing youv
-52 acts advises reports|asks nothing said|nothing that|nothing with|question it|remark that names each|s two that
-51 b ^ could|b four and|b their <said>|b youd <said>|w describ
-50 b <shown> or|b ^ im|nothing i|reports test|s ^ hop|s in <said>|s mak <shown>|tells error
-49 b <said> <facts>|b ^ each|b a good|b most $|b no <said>|b on that|b sort of|w explain|w im|w say
-48 b error $|b i hop|b in the|b that ther|b you $|nothing reports|nothing your|remark tak|s <shown> one
-48 s ^ stay|s that is|s would <shown>|w bracket|w fail|w us
-47 b a comparator|b all <talk>|b in <odd>|nothing nobody|s <said> and|s <said> each|s ^ all|s one for
-47 w comparator|w default|w green|w statement
-46 b <said> first|b me what|b moment $|b on <talk>|s a of|s one your|w welcom
-45 b ^ how|b ^ is|b it with|guess say|nothing minu|plan i|remark not|reports expect|reports tim|requests <said>
-45 w boolean|w ill|w input|w own|w part|w report
-44 b ^ wer|b after the|b can you|b only <shown>|b ten <shown>|nothing put|s <shown> <shown>|s a sign
-44 s for moment|w element|w hashabl|w try
-43 b <shown> has|b ^ math|b ^ she|b a boolean|b at least|b hashabl $|b may <shown>|b to hear|b wher the
-43 nothing get|nothing im|reports decid|s <said> in|s ^ <shown>|s ^ be|s ^ minut|s not all|s on <said>|w height
-43 w or|w sooner|w trac
-42 b be <asked>|b every <said>|b first <shown>|b one <facts>|b thousand <shown>|b with an|context nothing
-42 remark that names you|reports cas|s ^ for|s may it|s suppos <shown>|syntax a|tells element|w hasnt
-41 b <shown> <shown>|b say the|b the statement|s <shown> zero|s ^ me|s ^ to|s two the|s want <shown>|w assign
-41 w differ|w number
-40 b <said> with|b ^ it|b could be|b for me|b in python|b is <asked>|b recursion error|guess for|guess from
-40 nothing let|nothing writ|plan ther|reports item|reports sorry|s ^ one|s ^ stop|s is <said>|s open window
-40 syntax advises|tells <said>|w sorry|w verdict
-39 acts ^ advises|advises call|b <shown> may|b item <shown>|b last <said>|b not at|b or <talk>|b pleas $|b put $
-39 b to a|b youd <odd>|remark do|remark youd|reports part|s a on|s cant you|s that only|tells fals|tells str
-39 w loud|w pass|w six
-38 acts ^ requests|b alway <talk>|b and say|b i cant|b second <shown>|b they can|b two and|b you would
-38 b your cod|nothing all|nothing asks|reports spoil|reports stay|s from <said>|s the would|tells insertion
-38 w decision|w judg|w red|w slash|w weigh|w whatever
-37 advises draw|b ^ befor|b ^ the|b ^ whether|b im not|b is ther|b ive no|b not going|b of insertion|b try it
-37 b you got|nothing somebody|nothing wer|plan ill|reports im|reports minut|reports round|requests keep
-37 s <said> on|s <shown> run|s ^ and|s ^ perfect|s ^ wer|s a word|s one to|w clu|w draw|w given|w microphon
-37 w sign|w wev|w yourself
-36 b <said> of|b <shown> from|b <shown> thre|b ^ say|b a <shown>|b alway <shown>|b decid $|b draw the|b i want
-36 b that would|b two <said>|b was <shown>|b your <talk>|b your call|b your think|b your to|nothing ten
-36 remark that names two|requests suppos|s <shown> all|s ^ choos|s ^ dot|s im going|s so <shown>|tells index
-36 w argument|w enumerat|w exceed|w seem
-35 acts advises requests|b <shown> that|b do you|b good <talk>|b if its|b is <facts>|b my <said>|b one thing
-35 b other <shown>|b sign $|b suppos the|b tal of|b ther is|b to back|b whether it|nothing about|nothing tak
-35 question each|remark sets up|reports cam|reports choic|reports decision|reports judg|reports littl|s ^ are
-35 s ^ whichever|s one <said>|s the with|s with as|tells comparator|tells pass|tells took|w fair|w item|w java
-34 advises want|b <shown> no|b ^ theyr|b by default|b differ $|b dont <talk>|b hear you|b it <said>
-34 b many <shown>|b not $|b pass $|b reslic it|b sorry $|b the <asked>|b thi <facts>|b was <asked>|b work out
-34 b would be|b you writ|guess how|n <said> 4|question fals|reports ill|reports pleas|s <shown> hear
-34 s <shown> me|s ^ fetch|s ^ hundr|s ^ reslic|s ^ sorry|s ^ still|s a error|s i want|s is to|s it be
-34 s say you|s which would|sets up look|tells green|tells point|tells say|w arrang|w failur|w merg|w okay
-34 w output|w reslic|w took|w undefin|w your
-33 advises window|b ^ then|b ^ they|b at all|b by its|b count as|b in no|b is <said>|b its own|b many <facts>
-33 b red $|b the tim|b what it|b with no|b you decid|leads <facts>|nothing would|plan that names asks
-33 s <shown> seven|s ^ pick|s by <said>|s it one|s one <shown>|s you for|tells everyth|tells pas|w interview
-33 w modul|w our|w pleas
-32 advises moment|b <shown> twic|b ^ let|b both <said>|b fiv <shown>|b i <talk>|b me $|b the element
-32 b thre <said>|b wev <talk>|b word <shown>|b you <facts>|b you ever|nothing cut|remark that names what
-32 requests run|s <said> for|s one two|s up you|tells boolean|tells warm|w an|w outsid|w voucher
-31 acts tells sets up|b ^ noth|b a slow|b allow $|b be <shown>|b each of|b fre to|b from you|b how many
-31 b i keep|b if i|b in any|b its <facts>|b most often|b not <facts>|b recursion <talk>|b that of
-31 b the documentation|b ther already|b up to|b wrong $|b you pas|b youd <shown>|b youd app|b youv <facts>
-31 nothing by|nothing in|nothing noth|question sinc|remark its|reports got|reports weigh|reports welcom
-31 reports writ|s and <said>|s and me|s four the|s from a|s hundr <shown>|s its is|s the are|s without <shown>
-31 tells arrang|tells doubl|tells tru|w documentation|w hear|w lik|w math|w rather|w recommend|w speaker
-31 w underscor
-30 advises arriv|advises go|advises let|b <said> <odd>|b <said> the|b <shown> pair|b <shown> rather|b ^ my
-30 b ^ sorry|b ^ suppos|b be your|b by a|b cod <talk>|b for <talk>|b go from|b hav $|b its never|b keep <odd>
-30 b mak a|b me how|b mor <shown>|b on the|b on what|b one at|b one is|b one was|b pas a|b than i|b the height
-30 b the microphon|b the word|b thought $|b to <facts>|b version $|b was a|b what $|b which the|guess ill
-30 question no|reports curiou|reports hot|reports plac|s <said> over|s ^ any|s ^ cas|s ^ enumerat|s ^ fre
-30 s ^ green|s ^ nin|s ^ suppos|s ^ then|s a who|s after second|s and what|s and with|s fifty <shown>
-30 s how would|s it you|s one only|s say it|s what a|s when when|s wher <said>|tells enumerat|tells math|w bar
-30 w behav|w enjoy|w exist|w lucky|w mind|w occur|w stuck
-29 acts ^ reports|advises pick|b <shown> onc|b ^ off|b ^ said|b ^ would|b be a|b below zero|b bracket $|b can $
-29 b default $|b each with|b exceed the|b find out|b i do|b if it|b im after|b invent a|b is it|b it say
-29 b nor <odd>|b of <said>|b or two|b return the|b the most|b them <odd>|b we can|b window $|b wont <odd>
-29 nothing find|nothing half|nothing sets up|nothing ther|reports <said>|reports occur|reports pass|s ^ cant
-29 s ^ choic|s ^ six|s ^ someon|s ^ when|s a and|s a that|s for <said>|s look it|s reslic from|s should from
-29 s that <said>|s thi a|s to one|s what do|s wher are|s youd a|tells default|tells exceed|tells front
-29 tells map|tells undefin|w busy|w comma|w invent|w moment|w rank|w str
-28 b ^ invent|b ^ we|b ^ whichever|b a comma|b a recursion|b along $|b befor the|b bit $|b by all|b by hand
-28 b can <said>|b digit $|b each <facts>|b feel <talk>|b four <shown>|b hand it|b how you|b if ther|b is fin
-28 b isnt ther|b least one|b let hav|b that perfect|b the moment|b turn up|b what doe|b when its|b who <shown>
-28 b with <facts>|guess both|guess then|guess with|nothing down|nothing invent|nothing key|nothing they
-28 remark that names sets up|reports green|reports happen|reports slash|reports slow|reports small|requests nam
-28 s ^ happen|s ^ invent|s ^ may|s has for|s its to|s let <said>|s the hold|syntax no|syntax valu|tells invent
-28 w editor|w every|w fill|w idea|w mer|w person|w print|w shout|w talk|w under|w window
-27 advises nam|advises think|b <said> until|b <shown> are|b ^ reslic|b a clu|b at hom|b befor it|b behind it
-27 b cant $|b dont <facts>|b fail $|b fin $|b from <said>|b going up|b in what|b insertion $|b into one
-27 b leav that|b lik $|b now $|b on <said>|b otherwis $|b pointer that|b put a|b question for|b say <shown>
-27 b subtract one|b talk about|b the lowest|b try a|b warm <talk>|b you look|b your <asked>|guess you|nothing an
-27 plan let|question they|reports long|reports mind|requests ahead|s <shown> every|s <shown> four|s <shown> tal
-27 s <shown> want|s ^ ahead|s ^ back|s ^ befor|s ^ pass|s and is|s each them|s how the|s i the|s it an|s let a
-27 s on tabl|s with comma|s with recursion|s you so|s you with|syntax tells|syntax the|tells fail|tells height
-27 tells lowest|tells pair|tells reslic|tells separat|tells speaker|w aloud|w as|w choos|w expir|w land|w loan
-27 w lon|w lowest|w pleasur|w shar|w small
-26 advises cod|advises pas|b <said> again|b <said> how|b <shown> com|b <shown> mak|b <shown> took|b ^ <facts>
-26 b ^ about|b all <shown>|b as far|b box with|b busy $|b but <shown>|b can be|b every one|b every other
-26 b far as|b it <asked>|b look at|b map <asked>|b minut left|b need $|b of seven|b of ten|b off by|b open $
-26 b python $|b slash $|b so that|b ther <odd>|b thing you|b with last|b your last|b youv seen|plan reports
-26 plan that names you|question advises|question by|reports given|reports show|reports stor|requests carry
-26 s <said> as|s <said> with|s <shown> to|s ^ been|s ^ id|s ^ in|s ^ is|s ^ map|s ^ okay|s ^ pleas|s ^ she
-26 s a when|s an in|s as it|s count one|s in the|s in which|s keep <said>|s let it|s of and|s only for
-26 s second the|s that think|s undo <shown>|tells assign|tells clu|tells theyr|w bool|w choic|w cod|w curiou
-26 w exception|w gav|w hot|w interest|w least|w opinion|w quiet|w subtract|w thank|w the
-25 b <shown> them|b ^ any|b ^ doe|b ^ min|b ^ pleas|b ^ ten|b ^ thank|b a whil|b about it|b afterward $
-25 b an <said>|b and ther|b another <shown>|b answer is|b any other|b anyway $|b are <asked>|b as it|b at it
-25 b at which|b be curiou|b by one|b carry on|b clear $|b comma on|b do is|b doesnt $|b each item|b els <shown>
-25 b got a|b has just|b how do|b in <facts>|b in your|b may <facts>|b may be|b nor shak|b sam <shown>
-25 b say which|b shak my|b the right|b them is|b then <talk>|b to an|b two slash|b unus for|b what your
-25 b would <said>|b you lik|b your own|nothing can|nothing ive|nothing requests|nothing we|question a
-25 reports afterward|reports fit|reports seem|reports youv|s <said> mor|s <shown> curiou|s <shown> what|s ^ happy
-25 s ^ nam|s ^ never|s ^ pop|s ^ scan|s ^ thank|s ^ up|s ^ wait|s ^ yourself|s a keep|s a plac|s any of
-25 s be of|s doe <shown>|s four one|s from other|s if is|s in second|s is by|s let that|s never <shown>
-25 s nor my|s remember each|s shak head|s singl <shown>|s subtract from|s together the|s whether is|s youd them
-25 s your a|sets up cas|tells recursion|tells verdict|w anyway|w cent|w feed|w giv|w hurry|w integer|w min
-25 w rush|w show|w spac|w stand|w suppos|w unus
-24 acts advises advises|b <shown> along|b <shown> how|b <shown> must|b ^ i|b ^ morn|b a nic|b a thousand
-24 b and <facts>|b and what|b at four|b both sid|b by what|b caretaker <talk>|b check that|b from thi
-24 b from zero|b hash <odd>|b hear how|b if youd|b ill wait|b isnt <talk>|b last <asked>|b let you|b me through
-24 b new <said>|b next to|b not a|b one entry|b other until|b run it|b sam $|b say <talk>|b set it|b that mak
-24 b they are|b through your|b to work|b with <talk>|b writ the|b your approach|b your plan|b your result
-24 b your solution|guess sort|guess what|nothing someon|nothing to|plan that names sort|question minu
-24 question tells|question when|remark how|remark that names asks|remark that names leads|reports error
-24 reports interview|requests <shown>|s <shown> an|s <shown> red|s <shown> right|s ^ need|s ^ noth|s ^ stor
-24 s ^ ther|s ^ think|s ^ typ|s a first|s as lik|s both on|s by own|s can you|s do it|s each for|s for that
-24 s not <shown>|s onc the|s one you|s revers tru|s stop the|s that question|s two with|s what its|s with of
-24 s wont it|s would do|s you and|s you every|s you me|s you mor|s you through|tells bar|tells bor|tells compar
-24 tells feed|tells hint|tells red|w bor|w chang|w condition|w hour|w insertion|w thre|w through|w tos|w use
-24 w weather|w worth
-23 advises trac|b <said> when|b <said> will|b <shown> both|b <shown> wer|b add a|b after each|b and it|b as you
-23 b befor that|b between two|b did the|b doubl <shown>|b down first|b everyth that|b expect $|b finish $
-23 b for which|b from one|b i hav|b id <talk>|b is hashabl|b it <odd>|b many as|b mor about|b no <shown>
-23 b not to|b of six|b other way|b out in|b rather than|b remember at|b step through|b to two|b two halv
-23 b two thing|b when <odd>|b year $|b youll hav|b your program|leads someth|question she|remark see
-23 remark that names tells|reports comma|reports failur|reports hashabl|reports interest|reports modul
-23 reports remov|reports snow|reports verdict|requests imagin|s <shown> is|s ^ answer|s ^ default|s ^ go|s ^ non
-23 s ^ pair|s ^ python|s ^ seven|s ^ theyr|s a befor|s an <said>|s back the|s down <shown>|s draw <shown>
-23 s each in|s end a|s how <said>|s in eye|s in you|s invent <shown>|s leav open|s rather the|s set up
-23 s the thre|s thos <shown>|s to how|s two to|s would <said>|s your must|s your one|tells got|w another
-23 w charat|w clear|w com|w drum|w explor|w fifteen|w mayb|w method|w myself|w peac|w practic|w recursion
-23 w settl|w sit|w snow|w task|w theyr
-22 advises choos|advises report|asks split|b <said> start|b <shown> differ|b ^ pick|b ^ someon|b ^ stay|b a miss
-22 b about what|b all right|b and want|b anyth $|b arrang by|b as though|b boolean $|b can hav|b can see
-22 b com $|b dictionary that|b dont read|b from low|b from what|b from when|b go over|b got <talk>|b how it
-22 b in and|b isnt <asked>|b isnt a|b it a|b it then|b its only|b let see|b lov to|b mak the|b myself $
-22 b nin $|b of us|b on either|b onc a|b onc with|b one $|b only $|b own <shown>|b sampl $|b she has
-22 b sign and|b sinc <talk>|b stay <talk>|b that be|b that wont|b that youd|b the only|b the valu|b up with
-22 b us $|b what <odd>|b what are|b whatsoever $|b word $|nothing morn|plan min|plan requests|question thos
-22 remark yes|reports back|reports going|reports poor|reports shak|reports statement|reports told|requests want
-22 s <said> off|s <said> until|s <shown> count|s <shown> taken|s <shown> whether|s ^ has|s ^ interview|s ^ math
-22 s ^ off|s ^ sort|s ^ ten|s act your|s and count|s as is|s can any|s each of|s enumerat you|s how <shown>
-22 s if want|s in sentenc|s its only|s just to|s let the|s or the|s over <said>|s pair a|s row <shown>
-22 s sinc only|s stand the|s tak one|s that of|s the could|s them <said>|s thos <said>|s thre in|s to you
-22 s two <shown>|s use <shown>|s who to|s you first|s you use|tells drawer|tells hit|tells quiet|tells someon
-22 tells stop|w afterward|w alon|w caretaker|w charg|w cut|w function|w general|w hidden|w import|w iterabl
-22 w null|w overflow|w poor|w prefer|w rim|w steer|w sys|w thes|w whatsoever
-21 advises <said>|advises complet|advises lik|b <said> do|b <said> them|b <shown> either|b <shown> fiv
-21 b <shown> read|b ^ harm|b ^ on|b ^ pretend|b ^ up|b ^ wev|b a map|b a short|b a window|b an exist
-21 b bigint $|b cas $|b didnt <asked>|b end of|b error on|b for now|b fourth <shown>|b go and|b harm don
-21 b hav someth|b is off|b iterabl $|b its call|b les and|b lon <shown>|b loud $|b low to|b math <odd>
-21 b million to|b next on|b nin in|b of eight|b one <shown>|b one with|b over a|b point $|b read it|b say so
-21 b statement $|b taken $|b test $|b than befor|b that help|b that order|b the compiler|b the phon|b the tabl
-21 b the way|b them for|b them with|b then $|b to four|b to myself|b to thi|b undefin $|b up in|b we could
-21 b welcom $|b what is|b what would|b whichever <facts>|b with them|guess it|guess its|guess try|guess whether
-21 leads <asked>|leads input|nothing are|nothing pretend|nothing wev|plan thi|question tak|remark pleas
-21 reports choos|reports output|reports point|reports practic|reports stretch|s <shown> carry|s <shown> stor
-21 s ^ doe|s ^ enjoy|s ^ giv|s ^ harm|s ^ java|s ^ thirty|s ^ wev|s are by|s befor first|s choos <shown>
-21 s comma both|s eye the|s if help|s in way|s it just|s no at|s onc two|s plac <shown>|s recursion on
-21 s the cam|s the clos|s the hav|s the order|s use <said>|s was and|s wher valu|tells allow|tells bigint
-21 tells built|tells hashabl|tells mer|tells pretend|tells rang|tells recommend|tells top|tells valu
-21 tells version|w arrangement|w being|w bigint|w cur|w deal|w hit|w id|w jumbl|w lambda|w longest|w miss
-21 w newer|w over|w plan|w refus|w roof|w session|w skip|w stamp|w suit|w tim|w worry
-20 advises add|advises element|asks lin|asks loop|b <shown> giv|b ^ find|b ^ sur|b ^ sys|b a lon|b an int
-20 b are <facts>|b are on|b as just|b as what|b befor <talk>|b break $|b collection <said>|b compar by
-20 b crash with|b do <shown>|b equal $|b equal <shown>|b feet $|b few <odd>|b few <shown>|b hav the|b hop <talk>
-20 b hour $|b i only|b it <talk>|b it or|b it throw|b it under|b it what|b its end|b know its|b listen $
-20 b mayb $|b on <facts>|b on every|b only one|b only the|b pair $|b say mor|b separat <shown>|b start to
-20 b swap $|b than ther|b than two|b that up|b the plan|b tim on|b to break|b was never|b whil <talk>
-20 b with few|b you choos|b you put|b you try|guess theyr|nothing for|nothing kayak|nothing lin|nothing list
-20 nothing the|plan that names what|question though|remark all|remark certain|remark that names a|remark the
-20 remark they|remark with|reports drill|reports find|reports rank|reports thermometer|reports worth|requests lin
-20 s <said> go|s ^ assign|s ^ rain|s ^ talk|s ^ try|s ^ two|s a <shown>|s a test|s being for|s can me
-20 s can that|s collection <said>|s each by|s for good|s for one|s for youv|s from first|s green the|s has go
-20 s in drawer|s it i|s it off|s low high|s map the|s may be|s of other|s or at|s our is|s sam and
-20 s say <shown>|s six <shown>|s still to|s such <shown>|s than are|s that already|s the hour|s the modul
-20 s the rather|s the until|s to a|s valu be|s what <said>|s what in|s what out|s who when|s with slow
-20 s wont in|s would in|syntax call|syntax if|tells lik|tells miss|tells new|tells patch|tells session
-20 tells silenc|tells typ|tells work|w bear|w broken|w connect|w drill|w hello|w hint|w keep|w label|w machin
-20 w mention|w on|w patch|w rain|w saf|w thermometer|w valu|w way|w wer|w winner
-19 advises leav|b <said> at|b <said> over|b <said> without|b <shown> cam|b <shown> look|b <shown> should
-19 b <shown> sooner|b <shown> stand|b ^ an|b ^ choos|b ^ pop|b ^ top|b ^ what|b ^ zero|b a caretaker
-19 b a regular|b a sort|b be as|b by identity|b cours $|b doe your|b enumerat $|b explor $|b fin as|b for of
-19 b for say|b from <asked>|b how doe|b hum $|b imagin a|b input $|b insid another|b is <shown>|b isnt allow
-19 b it stop|b last $|b minut <talk>|b most <said>|b my head|b of one|b of two|b one per|b out loud|b peopl use
-19 b spac $|b stop with|b thank you|b that a|b the longest|b the lookup|b the number|b the output|b the run
-19 b theyr your|b third <shown>|b thousand <odd>|b thre tim|b through it|b to argu|b to read|b weather $
-19 b whatever <talk>|b whatever you|b why $|b with me|b you begin|b you in|b you nam|b you remember|b you sound
-19 b your fre|b zero $|guess could|guess suppos|guess sur|nothing bles|nothing go|plan keep
-19 plan that names advises|reports along|reports argument|reports besid|reports bracket|reports describ
-19 reports hand|reports number|reports recommend|reports went|requests pick|requests window|s <said> by
-19 s <said> last|s <shown> need|s <shown> wer|s ^ colon|s ^ cours|s ^ failur|s ^ fit|s ^ given|s ^ look
-19 s ^ plan|s ^ problem|s ^ result|s ^ slash|s a cost|s a expression|s ahead <shown>|s an one|s and you
-19 s another <shown>|s dont anyth|s everyth it|s fill <said>|s go <shown>|s go the|s hand one|s i for|s i see
-19 s im the|s isnt the|s it in|s mor onc|s nam a|s on one|s question you|s spot it|s that big|s that on
-19 s that someth|s that was|s the her|s their <said>|s they as|s thre then|s to million|s to penny|s without it
-19 s you out|s you say|s you writ|s youd <said>|s your on|tells around|tells bracket|tells breadth|tells fair
-19 tells identity|tells java|w compiler|w constructor|w feel|w fun|w identity|w imagin|w offer|w particular
-19 w pick|w receiv|w review|w stay|w styl|w tempt|w though|w work
-18 advises hash|advises sign|asks far|asks question|b <said> anyway|b <shown> alon|b <shown> everyth|b <shown> on
-18 b ^ draw|b ^ java|b ^ lucki|b ^ sound|b ^ thirty|b a number|b all is|b altogether $|b an <asked>|b and slid
-18 b answer that|b been a|b describ $|b doesnt <shown>|b everyth <talk>|b fair $|b going <talk>|b guard against
-18 b happy <odd>|b if that|b im <asked>|b im keep|b is green|b is that|b it crash|b it look|b just befor
-18 b lay the|b let not|b loop onc|b minu a|b negativ <shown>|b neither <shown>|b not be|b of thre|b on two
-18 b or not|b over <shown>|b person $|b plac $|b pleasur $|b plu two|b rather not|b read <talk>|b ready $
-18 b result is|b roof $|b shar $|b small <shown>|b stand for|b suppos i|b that happen|b that on|b the cross
-18 b them <said>|b thos <shown>|b to decid|b top of|b trac it|b try $|b twic $|b use that|b walk me|b way $
-18 b wer want|b wev got|b what did|b whichever you|b with the|b wont <facts>|b you hear|b you someth|b youd put
-18 b youv <said>|context plan that names|guess my|guess which|nothing land|nothing noon|nothing return|plan dont
-18 plan noth|question an|remark at|remark on|remark tells|remark that names add|reports colon|reports cut
-18 reports deal|reports differ|reports digit|reports exception|reports gav|reports grad|reports prefer
-18 reports toward|reports undo|reports worry|requests aloud|requests explain|requests peac|requests say
-18 requests shout|requests thank|s <said> lot|s <shown> box|s <shown> isnt|s <shown> it|s <shown> just
-18 s <shown> see|s ^ doing|s ^ draw|s ^ either|s ^ expect|s ^ good|s ^ hello|s ^ lucki|s ^ mak|s ^ matter
-18 s ^ put|s ^ speak|s ^ together|s ^ what|s a can|s about minut|s both of|s both the|s can at|s compar by
-18 s do <said>|s do know|s every <said>|s for at|s for least|s half <said>|s im <shown>|s imagin <shown>
-18 s in for|s lin lin|s my stay|s not for|s of as|s pass the|s plu <shown>|s say two|s stuck a|s that call
-18 s the grow|s ther any|s they from|s theyr <said>|s to to|s two four|s two it|s what be|s who the
-18 s with <said>|s with hash|s with other|s you alway|s you think|syntax math|syntax two|tells anyway
-18 tells chang|tells cur|tells loan|tells mak|tells newer|tells noth|tells pleasur|tells singl|tells weather
-18 w altogether|w among|w claim|w confirm|w convinc|w declar|w depend|w fit|w floor|w grad|w javascript
-18 w lucki|w produc|w siz|w stretch|w thirty|w unit|w wrap
-17 advises expression|advises need|advises ought|advises regular|advises sooner|advises use|b <said> ther
-17 b <shown> taken|b <shown> whatsoever|b ^ array|b ^ com|b ^ happy|b ^ hello|b ^ imagin|b ^ popitem|b a bool
-17 b a newcomer|b a poor|b a program|b alon $|b among them|b app it|b are off|b are ther|b are thos|b as few
-17 b assign again|b at zero|b attention $|b back to|b best <shown>|b can pas|b dequ $|b dont hav
-17 b everyth behind|b follow <talk>|b for your|b from <facts>|b go down|b goe <talk>|b half <talk>|b head $
-17 b height $|b hurry $|b i havent|b imagin the|b in java|b index <talk>|b into <facts>|b is red|b is wrong
-17 b isnt in|b it if|b it through|b largest <shown>|b lin you|b long $|b mad of|b method $|b might be|b mix $
-17 b no differenc|b no spac|b of doubl|b of every|b one if|b other $|b own <odd>|b recommend $|b rest $
-17 b seven $|b six <talk>|b sooner <talk>|b that one|b the dog|b the outer|b the result|b the winner
-17 b they arent|b thre hundr|b two separat|b under a|b under the|b up your|b view $|b walk that|b water and
-17 b what hav|b whenever your|b which <said>|b whichever way|b you neednt|b you say|b your count|b your headset
-17 b youv <talk>|guess in|guess tell|guess youd|leads chang|nothing could|nothing letter|nothing need
-17 nothing pick|nothing run|nothing thank|plan advises|plan im|question befor|question math|question ther
-17 remark can|remark everyth|reports confirm|reports explor|reports guard|reports hello|reports hidden
-17 reports morn|reports null|reports ran|reports run|reports sound|requests away|requests cod|requests describ
-17 requests minut|requests talk|requests trac|requests youd|s <said> its|s <said> look|s <shown> differenc
-17 s <shown> low|s <shown> nam|s <shown> soon|s <shown> start|s <shown> valu|s ^ glad|s ^ hasnt|s ^ imagin
-17 s ^ job|s ^ mer|s ^ negativ|s ^ of|s ^ popitem|s ^ possibl|s ^ replaceall|s ^ report|s ^ welcom|s a under
-17 s a version|s about <shown>|s answer a|s any one|s at end|s by one|s can on|s do one|s do you|s dont on
-17 s enough the|s every it|s far it|s first you|s for whil|s four your|s has be|s hav minut|s if had|s if isnt
-17 s if no|s is her|s it and|s it has|s it its|s it to|s its at|s its if|s keep of|s keep on|s know you
-17 s let with|s look the|s neednt the|s never the|s no <said>|s non them|s of her|s one then|s out ten
-17 s see your|s still the|s that <shown>|s that cant|s the isnt|s the item|s the want|s ther no|s thi to
-17 s thre <shown>|s tim which|s took second|s walk through|s way is|s way you|s when tim|s would add|s would on
-17 s you pas|s you that|syntax array|syntax mak|syntax use|syntax writ|tells averag|tells complain|tells explain
-17 tells hes|tells hold|tells inner|tells itd|tells larg|tells machin|tells nobody|tells sit|tells sys
-17 tells way|w attention|w cat|w design|w dot|w eleven|w finish|w fourth|w happen|w head|w headset|w holiday
-17 w matter|w nasty|w nil|w play|w popitem|w ready|w replaceall|w sampl|w tissu|w toward|w track|w tuesday
-17 w tupl|w view|w voic|w wid
-16 act reports|advises differ|advises find|advises number|advises see|advises slow|b <said> all|b <said> your
-16 b <shown> <said>|b <shown> my|b <shown> pass|b <shown> six|b <shown> som|b ^ being|b ^ enjoy|b ^ green
-16 b ^ non|b ^ silenc|b a big|b a fair|b a look|b a very|b about that|b again until|b also <shown>
-16 b alway <odd>|b and onc|b and well|b as they|b away <talk>|b be insert|b being <shown>|b bench $
-16 b between <talk>|b both <odd>|b call <said>|b cross <shown>|b decision $|b do one|b dot floor|b down every
-16 b each <said>|b easy to|b either way|b eleven $|b evict $|b fill the|b first thing|b for later|b go in
-16 b happen $|b hasnt been|b hear what|b i follow|b if <facts>|b index out|b interview $|b is not|b it alway
-16 b it would|b it yet|b its been|b its for|b its siz|b its tim|b just want|b keep out|b keep to|b know mor
-16 b least $|b leav your|b me hear|b middl of|b minu four|b nam the|b neighbour <said>|b never in|b no <asked>
-16 b no <talk>|b of <facts>|b one failur|b one plu|b one sentenc|b out $|b parenthes $|b pas $|b peopl <facts>
-16 b plac <talk>|b point at|b popitem with|b punctuation $|b put two|b run $|b run from|b saf $|b second is
-16 b speak $|b ten $|b that i|b that possibl|b the big|b the constructor|b the default|b the input|b the iterabl
-16 b the newer|b the object|b the roof|b the six|b ther can|b thi weather|b thirty $|b thousand <talk>
-16 b tiny <shown>|b turn into|b two <shown>|b two pair|b use a|b what its|b wher <shown>|b whether a
-16 b will <shown>|b will do|b work on|b writ <shown>|b you for|b you hav|b youll never|b your choic|b youv stop
-16 nothing cas|nothing draw|nothing green|nothing onc|nothing though|plan that names when|question i
-16 question sets up|remark hav|remark leav|remark that names thre|remark whichever|reports behind|reports crackl
-16 reports crash|reports dequ|reports fair|reports insert|reports iterabl|reports jumbl|reports library
-16 reports punctuation|reports python|reports rais|reports rush|reports see|reports shar|reports together
-16 reports whatever|reports word|requests enjoy|requests whichever|s <said> allow|s <said> not|s <said> them
-16 s <shown> chang|s <shown> doubl|s <shown> go|s <shown> long|s <shown> million|s <shown> own|s <shown> return
-16 s <shown> they|s <shown> use|s ^ being|s ^ eight|s ^ forty|s ^ input|s ^ iterabl|s ^ join|s ^ listen
-16 s ^ ordereddict|s ^ output|s ^ seem|s ^ silenc|s ^ slow|s ^ sys|s a at|s a in|s a one|s alway in|s an with
-16 s and no|s be as|s do want|s drop the|s each that|s each the|s error the|s ever in|s for minut|s how one
-16 s i grad|s i say|s i youv|s im a|s in who|s into <said>|s its quiet|s last is|s let hear|s loan the
-16 s look a|s many <shown>|s math floor|s may with|s next each|s not it|s one i|s popitem last|s provid <shown>
-16 s talk you|s that for|s that occur|s the show|s to about|s to put|s was onc|s you both|s your say
-16 sets up say|tells acces|tells anywher|tells evict|tells ive|tells javascript|tells pag|tells pictur
-16 tells precis|tells stamp|tells subtract|tells tak|w act|w bench|w body|w crackl|w decid|w either|w fals
-16 w library|w long|w my|w no|w parenthes|w punctuation|w reader|w setrecursionlimit|w several|w sip|w slic
-16 w someon|w sunny|w swap|w tangl|w tea|w tie|w tomorrow
-15 advises hear|advises lookup|advises newcomer|advises typ|asks put|asks think|b <said> each|b <said> item
-15 b <said> or|b <shown> as|b <shown> fewer|b <shown> per|b ^ congratulation|b ^ enough|b ^ id|b ^ pas|b ^ unles
-15 b ^ welcom|b a hint|b a lambda|b a minut|b a negativ|b a tupl|b about the|b against that|b aloud $
-15 b and trac|b are right|b arent $|b as their|b between them|b by <said>|b can alway|b clas $|b compar two
-15 b comparator $|b decid that|b english $|b equal fals|b explain <talk>|b flat $|b follow by|b for or
-15 b from minu|b green $|b had never|b hand me|b hav one|b i hand|b i heard|b i think|b in cas|b in peac
-15 b in use|b interviewer $|b is allow|b it had|b it may|b its all|b job is|b larg <shown>|b last equal
-15 b let leav|b look the|b me one|b minut to|b object $|b of thing|b often $|b okay $|b output $|b own <facts>
-15 b particular <shown>|b patch of|b peac $|b pick the|b pop $|b provid the|b rais a|b remov it|b rush $
-15 b setrecursionlimit <shown>|b should <facts>|b siz $|b slid it|b small one|b smell of|b so $|b som <asked>
-15 b som of|b spend the|b spot wher|b stor <shown>|b styl $|b that <said>|b that from|b that only|b the caller
-15 b the power|b the tal|b they may|b theyr the|b though it|b thre <shown>|b tomorrow $|b twenty <talk>
-15 b twenty minut|b two hundr|b until its|b want its|b with <shown>|b worth it|b wouldnt $|b you both
-15 b you receiv|b you think|b your <facts>|b your throat|b your view|b zero for|guess ive|guess to|leads reach
-15 nothing between|nothing off|nothing tim|plan that names youd|plan until|question any|question asks|question in
-15 remark itd|remark that names every|remark that names push|remark which|reports anybody|reports claim
-15 reports congratulation|reports element|reports exist|reports halv|reports hard|reports hurry|reports negativ
-15 reports ready|requests com|requests suit|s <said> or|s <shown> belong|s <shown> do|s <shown> other
-15 s <shown> up|s <shown> written|s ^ alway|s ^ begin|s ^ brought|s ^ caretaker|s ^ congratulation|s ^ error
-15 s ^ even|s ^ far|s ^ integer|s ^ lon|s ^ my|s ^ no|s ^ play|s ^ somebody|s ^ tall|s ^ today|s ^ unles
-15 s ^ version|s a it|s a was|s alway for|s answer one|s are on|s as can|s at first|s at very|s back <shown>
-15 s be to|s be your|s check on|s count <shown>|s fair to|s few as|s find <shown>|s first that|s for you
-15 s go your|s goe a|s had been|s half that|s hav ever|s hav sam|s hear youd|s her <shown>|s i to|s if the
-15 s is heart|s is of|s is off|s it no|s it stop|s its in|s job to|s just it|s know the|s last fals|s lov hear
-15 s mak new|s million a|s no on|s off <shown>|s on last|s on two|s pick <shown>|s sinc two|s start zero
-15 s tak away|s that check|s the had|s the next|s the tim|s theyr sam|s to at|s to what|s two thousand
-15 s what doe|s window you|s wont how|s would say|s you call|s you one|sets up n|tells anyth|tells away
-15 tells caretaker|tells clas|tells clear|tells entry|tells outsid|tells parameter|tells turn|tells welcom
-15 w afternoon|w brought|w caller|w carry|w congratulation|w defend|w del|w deliberat|w dog|w english|w eye
-15 w few|w fil|w flat|w guard|w insert|w keyboard|w negativ|w nought|w outer|w paus|w som|w typ|w undo
-15 w year
-14 advises fill|advises memory|advises say|advises tea|advises water|asks go|asks mak|asks tim|b <shown> doesnt
-14 b <shown> goe|b <shown> grow|b <shown> hold|b <shown> lie|b <shown> lov|b <shown> suit|b <shown> tru
-14 b ^ assign|b ^ carry|b ^ even|b ^ ill|b ^ lin|b ^ might|b ^ nin|b ^ of|b ^ poll|b ^ problem|b ^ quick
-14 b ^ rain|b ^ wherea|b a nin|b a point|b a voic|b about its|b all small|b and giv|b and set|b are you
-14 b as my|b at first|b been quiet|b body $|b bool $|b by itself|b cam <facts>|b cam back|b can writ
-14 b certain $|b compar each|b complain about|b complet <talk>|b condition $|b cur <odd>|b cur brac|b different $
-14 b do to|b doubl one|b either <said>|b everyth els|b favourit $|b fifteen $|b fill a|b follow you|b from each
-14 b giv <shown>|b goe into|b going anywher|b got $|b half hour|b hasnt <talk>|b hav in|b hear $|b heard you
-14 b how your|b in som|b is for|b is your|b it hasnt|b it stay|b iter of|b its constant|b its good|b its still
-14 b just <shown>|b let <asked>|b may $|b me the|b minut <asked>|b miss $|b non of|b noth $|b o n|b occur $
-14 b of our|b of tast|b of thes|b of which|b off a|b on both|b our <asked>|b our tim|b out for|b plu an
-14 b put one|b python yes|b quit <talk>|b read <odd>|b room $|b say $|b say why|b scan the|b should <shown>
-14 b shuffl the|b so far|b som tim|b stay in|b stay with|b stor the|b suit you|b swallow by|b sys <odd>
-14 b test first|b that an|b that let|b that occur|b that open|b the end|b the largest|b the pictur|b the reason
-14 b the sentenc|b the speaker|b the stor|b theyr <odd>|b theyr arrang|b thi <talk>|b thirty two|b thos <odd>
-14 b to fiv|b to high|b took the|b total $|b twenty $|b two are|b two befor|b uniqu $|b very <shown>
-14 b want <shown>|b was expect|b what mov|b which lin|b who <odd>|b with everyth|b with four|b within <talk>
-14 b within reach|b worry about|b writ an|b wrong <talk>|b yet $|b you <talk>|b you use|b youd <facts>
-14 b your lin|b your ready|guess as|leads go|leads result|leads smaller|nothing after|nothing cur
-14 nothing earliest|nothing hello|nothing k|nothing not|nothing of|nothing rain|nothing say|nothing silenc
-14 nothing someth|plan pleas|plan that names at|plan that names requests|remark provid|remark that names both
-14 remark whatever|remark wher|reports answer|reports bool|reports clean|reports depend|reports fail|reports flat
-14 reports giv|reports leap|reports longest|reports open|reports overflow|reports prov|reports review
-14 reports roof|reports somebody|reports swap|reports wev|requests eye|requests good|requests hom|requests next
-14 requests start|s <said> her|s <said> up|s <shown> differ|s <shown> index|s <shown> look|s ^ com|s ^ compiler
-14 s ^ depend|s ^ diagonal|s ^ don|s ^ few|s ^ gon|s ^ hand|s ^ hint|s ^ ill|s ^ leav|s ^ poll|s ^ said
-14 s ^ siz|s ^ third|s ^ top|s ^ verdict|s ^ wherea|s ^ word|s ^ yes|s a fram|s a solution|s a want|s and each
-14 s and should|s and toward|s at plac|s at two|s could a|s depth <said>|s do all|s do them|s dont about
-14 s each you|s exact you|s for bit|s from sid|s got <shown>|s hear reason|s how you|s i catch|s i from|s if of
-14 s in yes|s index of|s it me|s iter the|s loop the|s many the|s method <said>|s mor the|s neither nor
-14 s of day|s on lin|s on of|s on you|s one mor|s one want|s opener the|s or to|s out <said>|s out me
-14 s pictur <shown>|s right is|s say about|s smallest for|s sort then|s tabl you|s that no|s that up
-14 s the comparison|s the i|s the input|s the ought|s the round|s the unus|s ther alway|s ther but|s they be
-14 s thousand at|s to next|s try on|s valu the|s way the|s what at|s whatever you|s when do|s you argu
-14 s you back|s you read|s you try|s youv that|sets up o|tells alon|tells among|tells back|tells compiler
-14 tells constructor|tells discard|tells floor|tells forgiv|tells hour|tells im|tells int|tells lon|tells menu
-14 tells person|tells poll|tells siz|tells underscor|tells wherea|tells wid|tells written|w calm|w chair
-14 w charger|w disagre|w dont|w fewer|w if|w iter|w ive|w l|w littl|w menu|w mut|w paper|w poll|w pop
-14 w radio|w rais|w result|w sequenc|w seventy|w slow|w spoil|w stat|w static|w stor|w tast|w uniqu|w wherea
-14 w yet
-13 advises apologis|advises full|advises grow|advises new|advises plain|advises whatever|asks memory|asks part
-13 asks remember|asks smaller|asks step|b <said> compar|b <said> zero|b <shown> did|b <shown> follow
-13 b <shown> kept|b <shown> nor|b <shown> seven|b <shown> swap|b ^ be|b ^ describ|b ^ do|b ^ enumerat
-13 b ^ everyth|b ^ giv|b ^ hash|b ^ integer|b ^ nam|b ^ shall|b ^ sign|b ^ six|b ^ siz|b ^ ther|b a <asked>
-13 b a comprehension|b a fourth|b a lin|b a pag|b about your|b act out|b afternoon $|b ahead and|b already <odd>
-13 b alway <asked>|b an <talk>|b an a|b and both|b and then|b and zero|b back when|b befor we|b cent $
-13 b com along|b depend on|b do with|b dont mind|b doubl equal|b down for|b enjoy it|b ever be|b every <facts>
-13 b every even|b figur on|b follow no|b from collection|b from functool|b from my|b given <shown>|b go ahead
-13 b good company|b hav no|b heap of|b hit the|b hop $|b how did|b if one|b if they|b in enumerat|b is full
-13 b is uniqu|b item $|b jumbl $|b jump to|b just now|b leap to|b least <talk>|b leav thi|b lot $|b mak $
-13 b modul $|b nam both|b no rush|b of cours|b of her|b of rang|b of that|b off you|b on paper|b or mor
-13 b order $|b out is|b out your|b over ther|b pair in|b pas last|b promis $|b reach $|b recent <shown>
-13 b result <asked>|b result look|b run in|b say one|b search the|b show $|b spoil it|b still be|b str <facts>
-13 b str of|b stretch of|b stuck $|b sum up|b that doesnt|b that subtract|b the <odd>|b the coat|b the last
-13 b the library|b the memory|b the nam|b the set|b the small|b the sound|b them onc|b ther never|b ther onc
-13 b thi problem|b think through|b throw $|b till $|b tim out|b to apologis|b to leav|b to mak|b to settl
-13 b to wher|b toward the|b trac your|b unles you|b use for|b version of|b way to|b wher i|b which your
-13 b with whatever|b you mak|b you weigh|b your design|b your reason|b yourself and|b youv put|guess youll
-13 leads leav|leads way|nothing even|nothing fals|nothing fifty|nothing imagin|nothing my|nothing one
-13 nothing six|nothing unles|nothing yes|plan that names each|plan that names onc|question beyond|question squar
-13 remark could|remark of|remark okay|remark that names for|remark that names your|reports abov|reports alright
-13 reports anew|reports boolean|reports chair|reports coat|reports enumerat|reports functool|reports hang
-13 reports heard|reports id|reports idea|reports input|reports join|reports likewis|reports pop|reports pour
-13 reports rul|reports sens|reports settl|reports stand|reports valu|reports version|requests cloakroom
-13 requests librarian|requests sampl|s <said> <shown>|s <said> either|s <said> still|s <shown> but|s <shown> day
-13 s <shown> insid|s <shown> moment|s <shown> subtract|s <shown> test|s <shown> uniqu|s ^ alright|s ^ as
-13 s ^ carry|s ^ charat|s ^ describ|s ^ every|s ^ follow|s ^ hash|s ^ lay|s ^ littl|s ^ near|s ^ plenty
-13 s ^ produc|s ^ quiet|s ^ round|s ^ several|s ^ shall|s ^ sign|s ^ task|s ^ way|s ^ worry|s ^ wrap|s a for
-13 s a question|s a review|s and loop|s and the|s and their|s and to|s are and|s be answer|s been for
-13 s both <shown>|s by it|s by with|s count two|s everyth <shown>|s find one|s fiv of|s follow <shown>|s for tim
-13 s has a|s hav do|s hav the|s hundr at|s if follow|s in <shown>|s in by|s in old|s instead <shown>
-13 s is <shown>|s it for|s it hand|s it your|s its sort|s its with|s keep it|s know siz|s last was|s many ther
-13 s may that|s might your|s mor two|s next the|s of onc|s of pass|s of tim|s one four|s out many|s out rang
-13 s pair the|s pas equal|s pas the|s peopl a|s perfect to|s put figur|s return if|s round <shown>|s som and
-13 s stop befor|s test <shown>|s the read|s the version|s the youd|s they <shown>|s they into|s thre you
-13 s to hundr|s to on|s to wher|s to why|s unles <shown>|s what call|s what mean|s what see|s what them
-13 s what when|s with between|s with index|s with your|s wont that|s youd neighbour|s youd the|s youv a
-13 sets up minut|syntax enumerat|syntax most|syntax reports|tells cours|tells depth|tells dot|tells fin
-13 tells finish|tells includ|tells list|tells loud|tells object|tells original|tells outer|tells peopl
-13 tells pointer|tells swap|tells try|w a|w alright|w although|w amount|w anybody|w anywher|w apologis|w chart
-13 w complain|w comprehension|w containskey|w crash|w decorator|w door|w eighteen|w fac|w hook|w languag
-13 w light|w listen|w normal|w odd|w original|w rough|w shall|w somebody|w strong
-12 acts sets up asks|advises exist|advises keyboard|advises outer|advises read|advises statement|advises tak
-12 asks describ|asks wrong|b <said> against|b <shown> bring|b <shown> min|b <shown> now|b <shown> ran
-12 b <shown> what|b <shown> wher|b <shown> youd|b ^ act|b ^ alway|b ^ everybody|b ^ other|b ^ seven|b ^ trac
-12 b ^ worry|b a chart|b all <asked>|b an error|b and after|b any <asked>|b as two|b averag $|b be compar
-12 b be lov|b big one|b bit mor|b bring it|b bucket $|b built in|b by thre|b cod would|b constructor $
-12 b could go|b count and|b default it|b describ your|b detail $|b do i|b documentation <talk>
-12 b documentation recommend|b dont be|b dot <odd>|b down that|b down the|b drop off|b each i|b end <talk>
-12 b exact do|b faint $|b feel <facts>|b feel fre|b first to|b fiv $|b four to|b giv me|b go into|b has been
-12 b has seven|b hav it|b help $|b how would|b i <asked>|b i leav|b i understand|b idea $|b im <facts>|b in how
-12 b in mind|b in singl|b is at|b is ever|b is up|b is wher|b it as|b judg that|b keep going|b let go
-12 b let think|b likewis $|b link them|b look <asked>|b loop to|b lying ther|b machin $|b matter of|b me to
-12 b might <facts>|b mov when|b nam <shown>|b need the|b newer one|b nin <talk>|b no other|b now and|b of four
-12 b of my|b of tim|b of yourself|b on it|b one are|b one doesnt|b one i|b one idea|b one les|b only a
-12 b only has|b our <odd>|b out <talk>|b pass and|b plan $|b play <shown>|b plu a|b primitiv $|b problem for
-12 b quick $|b quiet on|b quot $|b ran out|b said <talk>|b say either|b say how|b settl $|b should run
-12 b singl quot|b sit <asked>|b smallest <facts>|b somebody is|b someon <shown>|b someth <shown>|b squar <odd>
-12 b squar bracket|b still fail|b straight $|b task is|b ten second|b that decision|b that wasnt|b the complet
-12 b the debrief|b the draw|b the drawer|b the fail|b the keyboard|b the morn|b the window|b their plac
-12 b them <facts>|b ther plenty|b thi <odd>|b though not|b thousand at|b through that|b to explor|b to our
-12 b trac that|b until then|b we <odd>|b well <talk>|b wer <asked>|b what can|b wher $|b wher do|b wher ther
-12 b wher your|b whol number|b wouldnt <asked>|b you cant|b you of|b you typ|b your hand|b your idea|b your job
-12 b yourself $|leads approach|leads everyth|nothing act|nothing cabinet|nothing equal|nothing fifteen
-12 nothing insid|nothing shall|nothing sur|nothing trac|plan that names how|plan which|plan yes|question anyth
-12 question do|question if|question ill|question letter|question one|question whol|remark that names sort
-12 remark up|remark youll|remark zero|reports anyth|reports app|reports carry|reports design|reports dictionary
-12 reports faint|reports fill|reports fir|reports holiday|reports loud|reports mark|reports nephew|reports rely
-12 reports seventy|reports sign|reports stuck|reports whatsoever|requests follow|requests fre|requests going
-12 s <said> alway|s <said> from|s <said> into|s <shown> ear|s <shown> few|s <shown> middl|s <shown> repeat
-12 s <shown> throw|s <shown> took|s <shown> whatever|s <shown> youd|s ^ act|s ^ del|s ^ down|s ^ fir|s ^ jot
-12 s ^ lik|s ^ likewis|s ^ postman|s ^ print|s ^ str|s ^ thre|s ^ trac|s ^ underscor|s ^ whatsoever|s a about
-12 s a if|s add to|s all <said>|s all are|s along way|s an error|s and of|s and until|s and your
-12 s answer <shown>|s any is|s are of|s at <said>|s befor after|s by first|s by way|s compar <said>
-12 s curiou youd|s did hav|s dot for|s drop zero|s each your|s feel to|s fiv that|s for second|s for the
-12 s four a|s half our|s halv the|s hand <said>|s i confirm|s if all|s ill that|s in first|s in four|s in it
-12 s in quot|s is it|s is only|s is with|s isnt anywher|s it also|s it as|s it never|s ive the|s jump the
-12 s let at|s may up|s me if|s middl is|s middl the|s minut go|s much a|s never and|s not me|s noth <said>
-12 s of lin|s of nam|s one been|s only <said>|s only how|s or is|s pas <shown>|s replac <shown>|s say <said>
-12 s say one|s say to|s stop a|s str <shown>|s tak <shown>|s than one|s that could|s that go|s that me
-12 s the argument|s the com|s the doesnt|s the first|s the recommend|s ther be|s thre and|s to last
-12 s to thousand|s to your|s try with|s up in|s wev a|s what on|s when through|s which are|s whoever <shown>
-12 s with <shown>|s with bracket|s would two|s you any|s you decid|s you non|s you thi|s youd bigint
-12 s your <said>|s your of|s your onc|sets up default|sets up leav|sets up open|sets up think|tells act
-12 tells bigger|tells bool|tells fourth|tells integer|tells offer|tells ordereddict|tells output|tells plac
-12 tells popitem|tells postman|tells shap|tells slot|tells threw|tells tie|w averag|w cold|w connection|w cours
-12 w debrief|w defin|w discard|w drink|w dur|w faint|w fifty|w hand|w likewis|w member|w messag|w neither
-12 w nephew|w noth|w obviou|w ordereddict|w pac|w pair|w postman|w primitiv|w quot|w random|w rat|w sheet
-12 w shopper|w sweet|w treat|w untouch|w whether
-11 acts requests asks|acts sets up advises|advises argument|advises bit|advises cost|advises height|advises id
-11 advises mak|advises method|advises part|advises sentenc|advises soon|advises stand|advises subtract
-11 advises writ|asks add|asks belong|asks chang|asks check|asks variabl|b <said> an|b <said> hold|b <said> just
-11 b <said> onc|b <said> only|b <said> to|b <said> wher|b <shown> anew|b <shown> becaus|b <shown> els
-11 b <shown> got|b <shown> next|b <shown> out|b <shown> report|b <shown> show|b <shown> untouch|b <shown> yourself
-11 b ^ both|b ^ exact|b ^ feel|b ^ henc|b ^ jot|b ^ near|b ^ nod|b ^ thos|b a cloakroom|b a colleagu|b a copy
-11 b a count|b a given|b a keyerror|b a whol|b about two|b about who|b all day|b an indexerror|b and for
-11 b and put|b and send|b and work|b append $|b as <shown>|b as much|b asid $|b bar $|b be anyth|b better to
-11 b both are|b both on|b by <talk>|b cam out|b can <asked>|b can explain|b cant <asked>|b carry the|b closer $
-11 b cod <odd>|b concern $|b could <odd>|b count is|b curiou what|b do <asked>|b do so|b do what|b doe <shown>
-11 b doubl <asked>|b draw $|b duty $|b each as|b easier to|b eight <talk>|b exact $|b fail one|b failur $
-11 b far <asked>|b find the|b for with|b gav two|b go through|b goe wrong|b had been|b has two|b havent <talk>
-11 b hello $|b her and|b hom $|b hundr <shown>|b i notic|b if both|b im in|b in every|b in term|b index error
-11 b instead of|b into <talk>|b is fiv|b is part|b isnt on|b it back|b it compar|b it could|b it pass|b it wher
-11 b let use|b lin <odd>|b loan and|b may occur|b may sit|b me see|b mention $|b mind what|b mov over
-11 b must <talk>|b notic <talk>|b number $|b one possibl|b open a|b or an|b outsid of|b over the|b pas <said>
-11 b past it|b plain <said>|b plenty of|b plu sign|b pop if|b program would|b rather hear|b read a
-11 b regular <talk>|b regular expression|b rely on|b repeat <shown>|b replaceall $|b report the|b run was
-11 b say when|b say without|b see wher|b shall we|b sheet $|b short <talk>|b sinc <odd>|b sit at|b siz and
-11 b slow version|b someth about|b sort <shown>|b sound <odd>|b still want|b talk <talk>|b task $|b term of
-11 b test will|b that use|b that with|b that your|b the detail|b the librarian|b the littl|b the screen
-11 b the sequenc|b the step|b them down|b then <asked>|b ther a|b think it|b thre <talk>|b throw an|b too much
-11 b try to|b turn <shown>|b two les|b until <said>|b used $|b wer one|b what question|b what should
-11 b whether ther|b which <asked>|b which part|b who in|b wid <shown>|b with every|b work <talk>|b you follow
-11 b you run|b youd still|b your end|guess all|guess any|leads along|leads cod|leads run|n <asked> 1
-11 nothing being|nothing giv|nothing java|nothing jot|nothing nam|nothing no|nothing row|nothing sorry
-11 nothing tell|nothing theyr|nothing wher|nothing work|question return|question sorry|remark compar|remark fin
-11 remark when|reports build|reports clu|reports default|reports entir|reports explain|reports however
-11 reports init|reports integer|reports laugh|reports loan|reports otherwis|reports outsid|reports person
-11 reports set|reports suit|reports thought|reports untouch|requests feel|requests need|requests promis
-11 requests somebody|requests term|requests try|s <said> has|s <said> to|s <shown> away|s <shown> fals
-11 s <shown> sit|s <shown> som|s ^ arrang|s ^ cam|s ^ entry|s ^ everybody|s ^ explain|s ^ find|s ^ hang
-11 s ^ henc|s ^ index|s ^ int|s ^ jumbl|s ^ miss|s ^ person|s ^ rais|s ^ tak|s ^ turn|s ^ upward|s ^ voic
-11 s ^ weigh|s a point|s all sam|s and thre|s approach the|s argument the|s as pleas|s be <shown>|s be and
-11 s be in|s be sam|s been alon|s best is|s carry <said>|s curiou you|s did leav|s doe <said>|s each on
-11 s each with|s end in|s everyth is|s fil <shown>|s first i|s for your|s fourth of|s front the|s go all
-11 s hang it|s hav count|s hav in|s hav on|s i only|s if not|s ill the|s in head|s in middl|s in statement
-11 s is i|s is least|s is out|s its four|s keep as|s leav <said>|s les the|s lin for|s me your|s my is
-11 s nam part|s nin it|s no whatsoever|s nobody <shown>|s not any|s not what|s of cas|s of equal|s of with
-11 s of youd|s off the|s on end|s one or|s or by|s or other|s out alway|s pas <said>|s play with|s put the
-11 s python <said>|s run <shown>|s say in|s seven and|s sit a|s spend <shown>|s start <said>|s start what
-11 s step your|s tak of|s talk it|s term the|s that most|s that whil|s the allow|s the element|s the ive
-11 s the know|s the the|s ther <said>|s ther in|s ther one|s think the|s thirty <shown>|s through cod
-11 s through lin|s to befor|s to other|s to when|s to without|s two cas|s two plac|s unles pas|s unus the
-11 s wer most|s wev the|s with most|s writ every|s you a|s you count|s you each|s you explain|s you judg
-11 s you thing|s you twenty|s your about|s your stand|s youv mor|sets up start|syntax an|syntax from
-11 syntax reslic|tells array|tells diagonal|tells failur|tells fetch|tells field|tells jot|tells messag
-11 tells report|tells round|tells setrecursionlimit|tells several|tells slid|tells stick|tells task|tells today
-11 w abba|w alongsid|w argu|w asid|w besid|w cloakroom|w coat|w comfortabl|w compil|w concern|w detail
-11 w drawer|w duty|w easi|w excellent|w expectation|w expression|w feet|w field|w fir|w for|w fourteen|w fre
-11 w henc|w indexerror|w inward|w keyerror|w kick|w lorry|w peopl|w regular|w rely|w repeat|w screen|w song
-11 w tap|w term|w threw|w what|w word
-10 advises closer|advises compar|advises flag|advises lif|advises met|advises minu|advises plan|advises shut
-10 advises wherever|asks otherwis|asks stor|asks test|b <said> afterward|b <said> away|b <said> grow|b <said> run
-10 b <said> tak|b <shown> eight|b <shown> had|b <shown> longer|b <shown> nin|b <shown> rais|b <shown> stay
-10 b <shown> still|b <shown> twenty|b <shown> undefin|b <shown> well|b ^ cas|b ^ half|b ^ play|b ^ shout
-10 b ^ step|b ^ talk|b ^ to|b ^ twelv|b ^ without|b a breadth|b a cod|b a counter|b a handful|b a jumbl
-10 b a row|b a typ|b a valueerror|b absent $|b afresh $|b after <said>|b and all|b and discard|b and from
-10 b and hand|b and who|b another $|b another <asked>|b any one|b are correct|b argument <shown>|b as larg
-10 b at an|b at your|b beep $|b begin to|b both <talk>|b but the|b by <facts>|b by lin|b by their|b call its
-10 b cam <shown>|b cam to|b cant <odd>|b choos the|b com <shown>|b comfortabl $|b complet $|b congratulation $
-10 b counter <odd>|b decid whether|b del and|b do first|b editor $|b eighty $|b equal sign|b everyon in
-10 b fail with|b fifty thre|b finish your|b fit <shown>|b for them|b forty <shown>|b from your|b giv two
-10 b grab a|b halv <talk>|b handful of|b hav them|b her <odd>|b how <said>|b if anyth|b if thi|b ill <facts>
-10 b ill leav|b in bracket|b in front|b integer <odd>|b integer dot|b inward $|b is don|b is handy|b it <facts>
-10 b it behav|b it fail|b it from|b it has|b it mov|b it never|b it remov|b it stand|b it tak|b it went
-10 b its gon|b kept <shown>|b larg as|b last element|b last of|b last one|b later on|b let <facts>
-10 b littl longer|b longest <shown>|b look <talk>|b may <said>|b may also|b me wher|b mean <talk>|b nam $
-10 b necessari $|b not ther|b nowher $|b of slip|b offer $|b on averag|b one go|b one pass|b one the|b one wher
-10 b or <facts>|b other <facts>|b out <said>|b over to|b pag $|b pair <asked>|b pair insid|b pil and|b reach the
-10 b reason for|b red one|b remov $|b review $|b round you|b rul <facts>|b run your|b second ther|b see whether
-10 b seen <shown>|b shout if|b sing $|b six $|b slip in|b slow <talk>|b small <asked>|b smallest <shown>
-10 b sound cheerful|b start $|b still <facts>|b tak car|b test befor|b that each|b that in|b that no
-10 b the <said>|b the cas|b the fewest|b the insertion|b the new|b the outsid|b the part|b the pleasur
-10 b the point|b the problem|b the question|b the sampl|b the sheet|b the smaller|b the tower|b their nam
-10 b them one|b ther be|b they <asked>|b they <talk>|b they dont|b thi task|b thre has|b to go|b try each
-10 b underscor <said>|b unit $|b up and|b very first|b want to|b wasnt <shown>|b way round|b wer <talk>|b wer at
-10 b wer the|b what that|b when the|b when to|b wher every|b which <talk>|b which one|b whil it|b why would
-10 b work <facts>|b you chang|b you expect|b you feel|b you gav|b you giv|b you measur|b you sort|b you unit
-10 b you well|b your head|b your variabl|b your voic|b youv mad|b zero <odd>|guess tells|guess thatd|leads idea
-10 n <facts> 2|n <facts> 4|nothing everyth|nothing grid|nothing play|nothing seven|nothing too|nothing top
-10 nothing twelv|nothing was|nothing welcom|nothing well|nothing who|plan that names then|plan then
-10 question doesnt|question left|question the|question use|question wherea|question without|remark any
-10 remark look|remark never|remark return|remark that names which|reports detail|reports direction|reports import
-10 reports indic|reports interviewer|reports ive|reports lov|reports mak|reports member|reports mer|reports mix
-10 reports paper|reports phon|reports quot|reports rough|reports skip|reports topic|reports valueerror
-10 requests help|requests moment|requests point|requests sid|requests sketch|requests someth|requests x
-10 s <said> <said>|s <said> insertion|s <said> thos|s <said> which|s <shown> cas|s <shown> com|s <shown> different
-10 s <shown> either|s <shown> exist|s <shown> hand|s <shown> littl|s <shown> wrong|s ^ bit|s ^ decision|s ^ feel
-10 s ^ fifteen|s ^ floor|s ^ fourth|s ^ itd|s ^ keep|s ^ mention|s ^ nobody|s ^ nought|s ^ pleasur|s ^ rough
-10 s ^ sam|s ^ shout|s ^ statement|s ^ twelv|s ^ twic|s a argument|s a count|s a pointer|s abov <shown>
-10 s again <said>|s all for|s and and|s and away|s and may|s and most|s any <shown>|s are <said>|s are in
-10 s are sam|s as two|s at rear|s at tim|s befor begin|s befor run|s box the|s by of|s com <shown>|s del the
-10 s did <shown>|s do hav|s do two|s down the|s end that|s even a|s figur the|s for newcomer|s has least
-10 s hav point|s head the|s heap slip|s hear you|s if dont|s ill <shown>|s ill quiet|s im for|s im no|s in brac
-10 s in last|s in stretch|s in version|s instead one|s into to|s it <shown>|s it a|s it itself|s its for
-10 s larg <shown>|s left and|s long a|s look for|s my has|s never mor|s of count|s of drop|s of job
-10 s often <shown>|s on input|s on it|s one after|s one expect|s one just|s out tim|s outer and|s over you
-10 s plac it|s report the|s sam if|s should about|s six the|s someon a|s sort <shown>|s sur you|s that from
-10 s that never|s that out|s that run|s that two|s that use|s that you|s the amount|s the asid|s the complain
-10 s the gav|s the run|s the step|s ther and|s think it|s thre a|s thre as|s thre is|s thre the|s to and
-10 s to answer|s to anyth|s to editor|s to els|s to fifty|s to if|s to that|s to thi|s we <shown>|s whether cod
-10 s who is|s with a|s with or|s word a|s you cheerful|s you otherwis|s your doe|s your is|s your with
-10 s your word|s youv about|sets up dot|sets up further|sets up java|sets up sort|syntax befor|syntax peopl
-10 syntax poll|tells behav|tells caller|tells car|tells comprehension|tells day|tells del|tells easier|tells gon
-10 tells hop|tells kick|tells longest|tells modul|tells problem|tells replaceall|tells sampl|tells scan
-10 tells sequenc|tells sheet|tells shout|tells slash|tells stor|tells wrap|w absent|w accept|w almost|w and
-10 w ann|w bad|w beep|w byt|w coin|w eighty|w evict|w fewest|w form|w from|w handful|w hes|w interrupt
-10 w lawn|w lay|w lean|w literal|w mor|w necklac|w packag|w persuad|w possibl|w present|w prov|w python
-10 w ruler|w send|w sentenc|w sketch|w spent|w topic|w understood|w unles|w valueerror|w went|w within
-9 act sets up|advises decid|advises doubl|advises feel|advises hit|advises rest|advises short|advises show
-9 advises sum|advises themselv|asks approach|asks break|asks stand|asks work|asks youd|b <said> into
-9 b <said> keep|b <said> was|b <shown> do|b <shown> keep|b <shown> most|b <shown> not|b <shown> plac
-9 b <shown> together|b ^ assum|b ^ fewer|b ^ forgiv|b ^ go|b ^ me|b ^ our|b ^ pair|b ^ perhap|b ^ total
-9 b ^ try|b a and|b a figur|b a fix|b a hash|b a matter|b a pleasur|b about <talk>|b after <asked>
-9 b all <facts>|b all correct|b all ten|b an exception|b an outer|b and <shown>|b and when|b anywher $
-9 b apologis $|b are no|b arent any|b array and|b array with|b at last|b be scatter|b be two|b be wrong
-9 b being <talk>|b birthday $|b call it|b cant <said>|b cant do|b chang the|b chang your|b clear <talk>
-9 b com <asked>|b compar <asked>|b convinc me|b count for|b cross one|b design $|b don for|b don the
-9 b dont <shown>|b drop a|b each newcomer|b eight minut|b element by|b enumerat of|b even $|b exception $
-9 b fewer than|b first parameter|b follow your|b for forty|b form $|b four <said>|b from it|b from me
-9 b green all|b grow as|b hand with|b hav mor|b her as|b i hear|b id lik|b if <asked>|b im only|b in as
-9 b in them|b in thi|b includ $|b input is|b is only|b it suit|b it that|b it whil|b itd be|b java and
-9 b keep at|b lambda that|b last run|b last tim|b least <asked>|b left over|b les the|b lin by|b lin seven
-9 b lin to|b littl <talk>|b log $|b longer <shown>|b longest $|b mak one|b many <talk>|b many ther
-9 b match <shown>|b may well|b minu thre|b monday $|b mor of|b nam that|b never <asked>|b never be|b noth in
-9 b now <talk>|b of $|b off and|b on purpos|b onc mor|b one all|b one alway|b one by|b one then|b or <said>
-9 b out first|b out how|b overflow the|b own lin|b patch $|b persuad me|b pick $|b pop with|b practic <talk>
-9 b python <asked>|b python <talk>|b quadratic $|b quiet for|b rais $|b sav $|b second part|b see what
-9 b seem to|b seen that|b self as|b session $|b set $|b seven and|b som <talk>|b someth els|b stack of
-9 b stop <shown>|b struct $|b swap them|b talk whil|b than any|b that chang|b that choic|b that fin
-9 b that never|b that non|b that pick|b that wer|b the builtin|b the cost|b the editor|b the expect|b the full
-9 b the halv|b the hidden|b the match|b the partner|b the person|b the uncut|b ther arent|b ther tim
-9 b theyr <shown>|b theyr compar|b think aloud|b think is|b thre point|b thre to|b to fifty|b to judg|b to talk
-9 b too ear|b two part|b two that|b two with|b up thre|b valid $|b wer <facts>|b what has|b what id
-9 b when would|b wher doe|b wher youd|b wherever it|b which no|b whil longer|b whil the|b whoever <facts>
-9 b whos <talk>|b with i|b with self|b with their|b with you|b without <talk>|b without one|b word about
-9 b work <shown>|b would hold|b would too|b you also|b you check|b you collect|b you find|b you pop
-9 b your chair|b your look|leads behav|leads later|leads problem|leads written|nothing choos|nothing com
-9 nothing d|nothing forgiv|nothing meet|nothing nin|nothing oh|nothing she|nothing siz|nothing touch
-9 nothing whether|plan swap|plan that names doe|question digit|question leav|question what|remark fals|remark go
-9 remark leads|remark that names requests|remark that names the|remark that names when|remark thos|reports almost
-9 reports alon|reports amount|reports birthday|reports canteen|reports condition|reports def|reports fetch
-9 reports front|reports index|reports kind|reports pencil|reports pleasur|reports shift|reports sit|reports spac
-9 reports wear|requests accept|requests approach|requests assum|requests later|requests reason|requests sign
-9 s <said> every|s <said> hand|s <said> item|s <said> your|s <shown> been|s <shown> cur|s <shown> eight
-9 s <shown> expect|s <shown> fewer|s <shown> may|s <shown> never|s <shown> now|s <shown> plain|s <shown> someth
-9 s <shown> str|s <shown> twic|s <shown> x|s ^ a|s ^ convinc|s ^ cut|s ^ forgiv|s ^ got|s ^ hidden|s ^ i
-9 s ^ javascript|s ^ lost|s ^ measur|s ^ new|s ^ onc|s ^ our|s ^ perhap|s ^ red|s ^ shap|s ^ worth|s ^ your
-9 s a entry|s a wher|s about problem|s after other|s alon <shown>|s alway least|s an if|s and had|s and now
-9 s and on|s answer that|s any <said>|s arriv the|s as stand|s at other|s box <shown>|s cam as|s can how
-9 s can is|s com from|s com to|s compar with|s dot <shown>|s doubl a|s down its|s each know|s each tak
-9 s either of|s expect <shown>|s fill <shown>|s finish sentenc|s for to|s four that|s from in|s go to|s good of
-9 s hav to|s hear it|s hear well|s hop a|s how each|s how ther|s if feel|s im out|s im you|s in no|s in other
-9 s is in|s it everyth|s it loud|s it or|s ive a|s last be|s last that|s let to|s many are|s many she
-9 s may as|s may insid|s may ther|s me they|s middl that|s min too|s no <shown>|s of cod|s of would|s on for
-9 s on roof|s one into|s one my|s one with|s only every|s only of|s other the|s out what|s plan to|s point the
-9 s put to|s quiet a|s rais valueerror|s read <said>|s result the|s see in|s seem be|s show <shown>|s sit to
-9 s someon for|s someth <shown>|s soon you|s stack <shown>|s stand and|s start to|s ten of|s ten on|s that all
-9 s that fair|s that writ|s the alway|s the being|s the nam|s the was|s ther least|s ther non|s thing you
-9 s thos from|s thousand in|s thre with|s turn in|s two at|s two fiv|s two hav|s we look|s what ther
-9 s when meet|s when was|s whenever want|s wher two|s whether all|s which it|s whil typ|s why the|s with nin
-9 s with old|s with start|s would for|s would put|s wouldnt <shown>|s you much|s you what|s your arriv
-9 s youv one|s zero <shown>|sets up small|sets up stretch|sets up together|syntax java|syntax not|syntax on
-9 syntax when|tells ask|tells concern|tells correct|tells fill|tells full|tells head|tells interview|tells l
-9 tells odd|tells row|tells scatter|tells struct|tells tally|tells uncut|tells whatever|w agre|w apart|w blank
-9 w both|w brok|w builtin|w duplicat|w echo|w effort|w expensiv|w fin|w foot|w forgiv|w functool|w grab
-9 w her|w hug|w larger|w meanwhil|w mississippi|w new|w parameter|w peek|w promis|w remov|w requir|w scatter
-9 w scor|w shak|w silent|w sing|w squar|w story|w struct|w summary|w today|w whil
-8 advises comma|advises editor|advises expect|advises hand|advises hang|advises len|advises natural|advises play
-8 advises smallest|advises till|advises way|advises whenever|asks earliest|asks enough|asks high|asks idea
-8 asks know|asks learn|asks letter|asks low|asks remind|asks seen|asks visit|asks way|asks wrot|b <said> array
-8 b <said> mov|b <shown> $|b <shown> all|b <shown> bracket|b <shown> compar|b <shown> expect|b <shown> going
-8 b <shown> infinity|b <shown> input|b <shown> leav|b <shown> so|b <shown> talk|b <shown> two|b ^ almost
-8 b ^ alright|b ^ blank|b ^ cut|b ^ eleven|b ^ explain|b ^ fifty|b ^ hi|b ^ locat|b ^ nobody|b ^ real
-8 b ^ scan|b ^ skip|b ^ tim|b ^ wrap|b ^ youll|b a beep|b a condition|b a door|b a holiday|b a pencil
-8 b a sheet|b a start|b acros the|b agre $|b all its|b all mean|b alright $|b alway enough|b alway keep
-8 b an echo|b an empty|b and carry|b and in|b any tim|b anyon $|b apart from|b appl $|b are and|b are seal
-8 b are two|b are welcom|b arent in|b as befor|b ask for|b at <odd>|b at index|b at that|b attempt $|b away $
-8 b been <said>|b begin <facts>|b being <said>|b between $|b bracket after|b broken $|b calm $|b can <facts>
-8 b cant confirm|b charat with|b com twic|b comment on|b const $|b constant $|b convinc yourself|b could <talk>
-8 b cross $|b did <shown>|b disguis $|b do on|b doesnt hav|b down a|b each answer|b eight on|b eighteen <talk>
-8 b eighteen minut|b either of|b every entry|b everyth pass|b exceed $|b expect the|b explain it|b feel natural
-8 b fifteen and|b fin to|b first thre|b first version|b fit into|b fiv <talk>|b fiv at|b fiv in|b flag $
-8 b for one|b for us|b fourteen <talk>|b from top|b functool <talk>|b functool abov|b gav <shown>|b glad you
-8 b good to|b green <talk>|b ground $|b grow the|b has one|b he <asked>|b hear your|b hidden one|b hold one
-8 b how <facts>|b i just|b i said|b i told|b id rather|b identity $|b if any|b im listen|b in cur|b in disguis
-8 b in its|b indexerror $|b infinity $|b is miss|b is now|b is thre|b isnt <odd>|b it <shown>|b it later
-8 b it mor|b it open|b it rais|b it remind|b it run|b itll be|b its about|b its alway|b its miss|b ive got
-8 b keep the|b leav the|b left one|b leftmost <shown>|b les <shown>|b lie <asked>|b lin it|b lin would
-8 b lin your|b lip are|b list of|b lookup $|b mad $|b mak an|b math dot|b math floor|b member $|b mer <shown>
-8 b minut for|b mor or|b mov your|b much as|b much doe|b n and|b nin to|b non in|b notic a|b number of
-8 b odd <asked>|b of fiv|b of pair|b often each|b old one|b on how|b one stretch|b one will|b only good
-8 b or les|b outsid $|b paper and|b perhap $|b plac on|b plan on|b possibl <talk>|b produc the
-8 b program <facts>|b python <said>|b rais an|b rank $|b read from|b return how|b right now|b right one
-8 b ring $|b sam content|b sam object|b say two|b second argument|b see $|b see why|b sequenc $|b seven <shown>
-8 b shortest <shown>|b show the|b sinc <said>|b singl <shown>|b sit insid|b six <shown>|b slow and|b split $
-8 b spot for|b stand up|b statement and|b still $|b still ther|b stop $|b tak <talk>|b test is|b that against
-8 b that dont|b the built|b the byt|b the kind|b the long|b the method|b the stretch|b the u|b the widest
-8 b ther one|b thi tim|b think out|b thos of|b through $|b tim <facts>|b tim <said>|b tim in|b to bottom
-8 b to fill|b to hav|b to repeat|b top to|b toward <shown>|b two red|b u <talk>|b up on|b up what|b use <talk>
-8 b very most|b very sam|b was stop|b was two|b was want|b we all|b we hav|b well <facts>|b well enough
-8 b what goe|b what miss|b when doe|b when is|b wher are|b wher she|b which are|b which letter|b whil $
-8 b who <facts>|b whoever cam|b why that|b with as|b with zero|b wont <said>|b word of|b work is|b would any
-8 b would each|b would one|b wrap the|b written down|b you a|b you are|b you estimat|b you explain|b you pair
-8 b you pick|b you pleas|b you start|b you that|b you too|b you trac|b you whether|b you wrot|b youll find
-8 b your <shown>|b your output|b your would|b youv used|b youv written|guess explain|guess on|leads sound
-8 leads version|leads word|leads youd|n <said> 1|nothing blank|nothing block|nothing doe|nothing eleven
-8 nothing fin|nothing hi|nothing lov|nothing non|nothing set|nothing skip|nothing slow|nothing suppos|plan look
-8 plan she|plan that|plan that names could|plan that names keep|plan that names wher|plan today|plan try
-8 plan youv|question go|question non|question say|question two|remark be|remark carry|remark if|remark problem
-8 remark put|remark that names count|remark that names open|remark that names walk|reports bad|reports bucket
-8 reports collect|reports decorator|reports door|reports fil|reports finish|reports infinity|reports lie
-8 reports listen|reports literal|reports miss|reports past|reports possibl|reports print|reports quick
-8 reports receiv|reports seal|reports silent|reports syntax|reports thing|reports voic|requests <asked>
-8 requests go|requests loud|requests notic|requests plan|requests play|requests reach|requests sit
-8 requests someon|requests speak|requests use|requests year|s <said> behind|s <said> bracket|s <said> compar
-8 s <said> if|s <said> part|s <said> the|s <shown> apologis|s <shown> fifteen|s <shown> fin|s <shown> hundr
-8 s <shown> much|s <shown> my|s <shown> pair|s <shown> show|s <shown> stretch|s ^ abba|s ^ almost|s ^ among
-8 s ^ away|s ^ behind|s ^ blank|s ^ builtin|s ^ clu|s ^ connect|s ^ fewer|s ^ fourteen|s ^ hear|s ^ hi
-8 s ^ lift|s ^ loan|s ^ locat|s ^ longest|s ^ loud|s ^ or|s ^ pictur|s ^ receiv|s ^ regular|s ^ show|s ^ snow
-8 s ^ step|s ^ such|s ^ test|s ^ total|s ^ touch|s ^ youll|s a again|s a follow|s a goe|s a pair|s a ther
-8 s add at|s against <shown>|s all other|s and can|s and dont|s and for|s and last|s and ran|s and sam
-8 s and small|s and wher|s answer the|s any can|s apart the|s are enough|s as appl|s as second|s as you
-8 s ask a|s at as|s at the|s befor start|s begin <shown>|s best can|s both in|s but <shown>|s by hundr
-8 s call <shown>|s can anyth|s chang <shown>|s could check|s could put|s could that|s count four|s count of
-8 s cross cam|s cross com|s do of|s doe it|s dont in|s doubl <said>|s down your|s error lin|s even to
-8 s every in|s extra <shown>|s fiv <shown>|s fiv and|s follow <said>|s follow a|s for a|s for its|s for me
-8 s four six|s from abov|s go one|s good a|s hav good|s her well|s hit <shown>|s how approach|s how doe
-8 s hundr thre|s i it|s i offer|s i them|s i your|s id not|s if els|s if told|s ill it|s in bit|s in many
-8 s in next|s in youd|s index with|s into and|s is sound|s is they|s is way|s is when|s it at|s it hav
-8 s it than|s it tim|s it wrong|s larg the|s let about|s let how|s lip seal|s look each|s mak an|s many a
-8 s me the|s mor les|s my are|s new array|s new of|s nin and|s not you|s now then|s of <shown>|s of goe
-8 s of les|s of one|s of pas|s of result|s on mor|s on right|s onc hav|s one both|s one hav|s one in
-8 s one its|s one les|s one put|s one stretch|s only the|s our <shown>|s out two|s own a|s position each
-8 s put nam|s remind of|s return many|s six and|s smallest that|s so that|s som the|s stand <shown>|s test them
-8 s that are|s that entir|s that her|s that or|s the alon|s the bucket|s the content|s the sam|s the they
-8 s the valu|s them by|s them ther|s them when|s then the|s ther tim|s they at|s thi is|s think loud|s thre by
-8 s thre its|s to me|s to new|s to stuck|s told the|s top bottom|s toward infinity|s twenty <shown>|s two red
-8 s u two|s until hit|s was a|s what all|s what i|s what think|s what two|s when two|s wher one|s wher stand
-8 s whichever can|s with key|s writ if|s you enough|s you find|s you its|s you most|s you their|s your fil
-8 s your her|s your through|s youv of|s youv up|sets up going|sets up good|sets up part|sets up use
-8 sets up writ|syntax is|tells cas|tells comma|tells comparingint|tells cros|tells cut|tells d|tells different
-8 tells easy|tells everybody|tells exception|tells hash|tells lambda|tells mes|tells method|tells mind
-8 tells nought|tells opener|tells overflow|tells peek|tells power|tells present|tells replac|tells scribbl
-8 tells shar|tells short|tells show|tells talk|tells unit|w acces|w attempt|w buy|w canteen|w chronological
-8 w comparingint|w computer|w const|w cover|w digit|w disguis|w due|w earliest|w estimat|w find|w front
-8 w full|w infinity|w init|w learn|w locat|w measur|w mes|w nois|w photo|w power|w pur|w quadratic|w remind
-8 w seal|w sens|w seven|w syntax|w to|w tru|w twelv|w widest
-7 act tells|advises extend|advises mad|advises occur|advises outsid|advises point|advises recent|advises stretch
-7 asks certain|asks com|asks cost|asks exact|asks notic|asks stat|b <said> doe|b <said> dot|b <said> modul
-7 b <said> thos|b <said> throw|b <said> youd|b <shown> back|b <shown> car|b <shown> hang|b <shown> length
-7 b <shown> light|b <shown> only|b <shown> put|b <shown> such|b <shown> the|b <shown> under|b ^ <asked>
-7 b ^ arrang|b ^ bles|b ^ clu|b ^ doesnt|b ^ output|b ^ slow|b ^ thre|b ^ today|b ^ which|b a for|b a radio
-7 b about cost|b and call|b and fifty|b and got|b and isnt|b and middl|b and return|b and shift|b and talk
-7 b and two|b any <said>|b any plan|b any point|b are one|b are red|b as both|b assign to|b assum that
-7 b at both|b back <shown>|b back as|b be below|b be mad|b been ther|b behav $|b behav <shown>
-7 b between <shown>|b blank $|b bles you|b brac $|b by <asked>|b by step|b by your|b call with|b caller <asked>
-7 b candidat $|b caught that|b chang $|b choos that|b clu for|b com in|b company $|b could that|b doe and
-7 b doe when|b dont forget|b doubl the|b duplicat $|b each is|b each onc|b each step|b enjoy $|b error in
-7 b estimat the|b every second|b exercis $|b expect one|b explain $|b explain the|b far $|b few <facts>
-7 b fifty thousand|b first for|b first lin|b fiv minut|b fiv of|b fix <shown>|b for <facts>|b for <odd>
-7 b for after|b for grant|b functool $|b goe from|b going round|b gon <talk>|b green acros|b has its
-7 b hav <said>|b hav another|b help me|b how sur|b hundr by|b if all|b ill stay|b import it|b in <said>
-7 b in again|b in cod|b index <shown>|b index it|b indic that|b is taken|b it do|b it one|b its last|b join it
-7 b just as|b know about|b length and|b let do|b list $|b locat the|b long <odd>|b look back|b loop on
-7 b may do|b me if|b me two|b me which|b meantim $|b messag $|b microphon $|b might <talk>|b might break
-7 b mind for|b minut <shown>|b mor minut|b most two|b n <talk>|b never been|b new <facts>|b nin pas|b non for
-7 b not <talk>|b on and|b on lin|b one cas|b order of|b original <shown>|b other is|b our <shown>|b out whether
-7 b out which|b output is|b part you|b pick it|b play <odd>|b plu equal|b ponder $|b possibl $|b present one
-7 b python you|b quarter of|b rather <talk>|b rather you|b recent <talk>|b right <shown>|b round down
-7 b sam length|b second <facts>|b second cas|b see <talk>|b she could|b she never|b short one|b singl $
-7 b six <odd>|b smaller <talk>|b somebody who|b someon who|b sort and|b spend it|b step by|b story $|b strip $
-7 b suppos every|b sur are|b test <facts>|b thank $|b that <shown>|b that allow|b that already|b that enough
-7 b that look|b that went|b that work|b the door|b the earliest|b the favourit|b the fun|b the head
-7 b the meantim|b the original|b the shap|b the task|b the wid|b them pass|b ther no|b thi one|b third of
-7 b thirty fiv|b though <talk>|b thre wher|b through what|b to count|b to differ|b to drop|b to skip
-7 b to someth|b to worry|b today $|b too <shown>|b took <talk>|b total <shown>|b touch a|b two second
-7 b two sentenc|b typ error|b underscor in|b understand it|b until one|b up <talk>|b use $|b valueerror when
-7 b walk <said>|b was befor|b was in|b watch you|b way about|b what on|b what thi|b what youv|b when $
-7 b wher they|b whether they|b which <facts>|b which moment|b which step|b with fiv|b word <asked>|b worry $
-7 b you conclud|b you correct|b you her|b you import|b you learn|b you mention|b your <said>|b your editor
-7 b your given|b your microphon|b your mov|b your plac|b your test|b zero twic|guess counter|guess one
-7 leads stretch|leads touch|leads want|leads youv|n <facts> 1|nothing be|nothing clu|nothing mor|nothing number
-7 nothing our|nothing output|nothing valu|plan do|plan is|plan that names can|plan we|question its
-7 question nobody|question not|question tell|remark add|remark tell|remark thank|remark that names is
-7 remark thre|remark what|reports abl|reports anyon|reports anyway|reports beat|reports behav|reports bles
-7 reports constant|reports delet|reports differenc|reports divid|reports enjoy|reports formula|reports ground
-7 reports java|reports leav|reports longer|reports microphon|reports monday|reports nam|reports nest
-7 reports offer|reports pair|reports pas|reports present|reports screen|reports squar|reports story|reports task
-7 reports train|reports treat|reports week|reports wrap|requests bracket|requests mak|requests narrat
-7 requests park|requests queu|requests show|requests thing|s <said> mak|s <shown> be|s <shown> doesnt
-7 s <shown> equal|s <shown> far|s <shown> from|s <shown> had|s <shown> loop|s <shown> many|s <shown> minu
-7 s <shown> often|s <shown> separat|s <shown> small|s <shown> will|s ^ beat|s ^ behav|s ^ bles|s ^ bracket
-7 s ^ by|s ^ complain|s ^ crash|s ^ ear|s ^ fix|s ^ insert|s ^ know|s ^ number|s ^ paus|s ^ sit|s ^ stuck
-7 s ^ toarray|s ^ trip|s ^ was|s a closer|s a day|s a from|s a isnt|s a mor|s a over|s a read|s a right
-7 s a sweep|s a two|s acros board|s after third|s again <shown>|s an is|s and as|s and back|s and other
-7 s and run|s and thos|s any them|s any thing|s as do|s as understand|s assign it|s back it|s be zero
-7 s been thi|s befor can|s befor say|s behav a|s behav the|s between <shown>|s by mean|s by up|s cant one
-7 s com as|s compar one|s could in|s could step|s didnt the|s dont them|s element its|s every i|s every is
-7 s every that|s exact <shown>|s find whether|s find which|s finish lin|s first is|s fiv to|s for not
-7 s fre <shown>|s from statement|s from test|s gather <said>|s gav <shown>|s goe is|s going say|s half tim
-7 s hav and|s hav be|s hav her|s hav mind|s hear your|s high middl|s i at|s i every|s i is|s i on|s if arent
-7 s if can|s if look|s im program|s in meantim|s in moment|s in sequenc|s in seven|s into array|s is expensiv
-7 s is larg|s is many|s is singl|s it again|s it been|s it two|s ive <shown>|s ive you|s javascript <shown>
-7 s key on|s leav <shown>|s let see|s lin do|s lon <shown>|s mak differenc|s many you|s may on|s may out
-7 s may the|s might it|s mind the|s mov from|s no of|s no that|s not they|s of hour|s of own|s of plac
-7 s on largest|s on pag|s on screen|s onc <said>|s one at|s one by|s one isnt|s other about|s out all|s over a
-7 s part thi|s peopl the|s pictur with|s put asid|s put plan|s quarter an|s rather your|s read <shown>
-7 s read out|s remov last|s result a|s sam is|s say the|s second <shown>|s sentenc the|s small are|s step it
-7 s step step|s stretch a|s suppos wer|s thank for|s that claim|s that didnt|s that fit|s the set|s the without
-7 s the zero|s their join|s them it|s them two|s then that|s ther lin|s ther such|s ther the|s thi for
-7 s thos two|s tim over|s to front|s to its|s to minu|s to out|s typ all|s up one|s up thre|s version the
-7 s want look|s was <said>|s was one|s what one|s what variabl|s when look|s wher and|s which <shown>
-7 s which has|s why think|s with equal|s with finger|s with indic|s would first|s would see|s would smaller
-7 s yes a|s you are|s you as|s you hav|s you treat|s youll it|s your handl|s your version|s zero a|s zero well
-7 sets up let|sets up log|sets up meet|sets up python|syntax add|syntax both|syntax map|syntax ther
-7 tells absent|tells best|tells eye|tells import|tells insert|tells jump|tells matter|tells nothing said
-7 tells ordinary|tells roof|tells sentenc|tells sing|tells understand|tells unles|tells variabl|w answer
-7 w archiv|w assumption|w bles|w bookshelf|w catch|w company|w conclud|w elif|w fan|w harm|w however
-7 w interviewer|w itd|w lamp|w len|w meantim|w monday|w narrat|w nineteen|w park|w patienc|w pictur|w ponder
-7 w purpos|w run|w scan|w shap|w spe|w speak|w tak|w toarray|w tochararray|w total|w want|w whit|w wind
-7 w zero
-6 act requests|advises altogether|advises asid|advises figur|advises going|advises object|advises peac
-6 advises taken|advises wrong|asks begin|asks conclud|asks differ|asks end|asks giv|asks going|asks grow
-6 asks largest|asks mind|asks partner|asks round|asks touch|asks walk|b <said> method|b <said> per
-6 b <said> rais|b <said> rather|b <said> together|b <shown> ago|b <shown> anyth|b <shown> apart|b <shown> dvdf
-6 b <shown> gav|b <shown> into|b <shown> later|b <shown> mark|b <shown> stop|b <shown> than|b <shown> theyr
-6 b <shown> us|b <shown> work|b <shown> zero|b ^ afternoon|b ^ anywher|b ^ certain|b ^ clever|b ^ down
-6 b ^ forty|b ^ given|b ^ hurry|b ^ lay|b ^ lik|b ^ over|b ^ peopl|b ^ pictur|b ^ rang|b ^ seventy|b ^ sketch
-6 b ^ speak|b ^ touch|b ^ toward|b ^ v|b ^ w|b a <talk>|b a no|b a non|b a second|b a str|b a ten|b a tim
-6 b a touch|b afraid $|b aloud with|b already ther|b alway $|b an answer|b and we|b and you|b another or
-6 b another sid|b any of|b approach <asked>|b as <asked>|b as a|b at present|b be for|b be non|b been to
-6 b befor its|b belong in|b both hav|b by eye|b can put|b car $|b cas thre|b clear enough|b com <talk>
-6 b common <talk>|b confirm it|b confirm that|b crack $|b day $|b do next|b dont <asked>|b each loan
-6 b each round|b earlier <odd>|b eighteen $|b either <facts>|b els <odd>|b equal <odd>|b every cas
-6 b expect <talk>|b fetch the|b fifty $|b fifty third|b find $|b first walk|b for thre|b forty and|b four with
-6 b fresh one|b given $|b gon quiet|b got about|b halv $|b happen at|b height of|b hold at|b hold for
-6 b holiday $|b how are|b how long|b i couldnt|b im glad|b im going|b in another|b in go|b in squar
-6 b input <facts>|b is clos|b is i|b isnt includ|b it against|b it leav|b it seem|b judg $|b just behind
-6 b keep just|b know after|b larger than|b let hear|b let look|b librarian <shown>|b lik you|b lin <shown>
-6 b littl <asked>|b lon <odd>|b longer $|b many even|b max <shown>|b may assum|b me mor|b me that|b middl $
-6 b middl <shown>|b millisecond $|b min would|b minut remain|b modul <talk>|b mor <odd>|b mor <talk>|b most to
-6 b much $|b must be|b nam <talk>|b neither $|b new <talk>|b new one|b not as|b not even|b not in
-6 b not necessari|b not your|b occur most|b of fifty|b of last|b of loan|b of plac|b often doe|b on them
-6 b on thi|b onc along|b one first|b one giv|b one test|b one trip|b only if|b only so|b pair that|b pencil $
-6 b pictur <odd>|b plan into|b power of|b present $|b program <talk>|b purpos $|b put each|b queu <talk>
-6 b rang $|b rang over|b real $|b referenc $|b remov the|b repeat it|b return for|b rough $|b say thre
-6 b say wher|b see to|b sequenc of|b settl it|b she <facts>|b shortest <facts>|b silenc is|b sinc thre
-6 b skip <talk>|b slow down|b small <facts>|b small cas|b smaller version|b sort <talk>|b speaker $|b stat of
-6 b statement <talk>|b stretch $|b such <facts>|b such <talk>|b sur of|b talk me|b test <talk>|b than <said>
-6 b than <talk>|b that could|b that okay|b that return|b the freshest|b the half|b the loan|b the lon
-6 b the messag|b the outermost|b the rear|b the sort|b the stat|b the thirty|b them out|b then <shown>
-6 b ther may|b thi story|b third cas|b thre mor|b thre plac|b thre was|b through <shown>|b tim <talk>|b to $
-6 b to begin|b to listen|b to point|b together with|b turn $|b twenty fiv|b typ <talk>|b use up|b watch $
-6 b we should|b weekend $|b wer to|b wher thre|b which <odd>|b why <talk>|b why youd|b winner $|b you arent
-6 b you hop|b you lean|b you los|b you suspect|b youd <talk>|b your on|b your two|b yourself a|b youv try
-6 guess think|leads mov|leads seen|leads writ|nothing afternoon|nothing bracket|nothing digit|nothing feel
-6 nothing forty|nothing given|nothing good|nothing hurry|nothing leav|nothing ready|nothing room|nothing sketch
-6 nothing thirty|nothing treat|nothing v|nothing w|plan each|plan fin|plan ha|plan oh|plan wer|plan why
-6 question is|question requests|remark anywher|remark equal|remark ha|remark k|remark need|remark that names if
-6 remark that names try|reports apart|reports biggest|reports blank|reports box|reports catch|reports compil
-6 reports dot|reports editor|reports exceed|reports fan|reports feel|reports iterat|reports linkedhashmap
-6 reports measur|reports necessari|reports nod|reports nois|reports notic|reports old|reports patienc
-6 reports produc|reports rarest|reports referenc|reports remain|reports repeat|reports sensibl|reports styl
-6 reports swallow|reports tail|reports v|requests best|requests enough|requests input|requests light
-6 requests littl|requests minu|requests pictur|requests slip|requests stay|requests thought|requests together
-6 requests work|s <said> itself|s <said> peac|s <said> plac|s <said> then|s <said> welcom|s <said> when
-6 s <shown> begin|s <shown> broken|s <shown> front|s <shown> gon|s <shown> green|s <shown> keep|s <shown> leav
-6 s <shown> loan|s <shown> must|s <shown> shak|s <shown> span|s <shown> thirty|s <shown> together|s <shown> us
-6 s <shown> watch|s <shown> whol|s <shown> window|s <shown> yourself|s ^ afternoon|s ^ anywher|s ^ appreciat
-6 s ^ box|s ^ byt|s ^ call|s ^ car|s ^ copy|s ^ ever|s ^ fil|s ^ fill|s ^ hurry|s ^ iterat|s ^ ive
-6 s ^ method|s ^ necessari|s ^ quick|s ^ seventy|s ^ sketch|s ^ sound|s ^ taken|s ^ thi|s ^ toward|s ^ w
-6 s ^ without|s a a|s a by|s a nam|s a up|s a whil|s a worth|s about that|s after thirty|s aloud me
-6 s among <shown>|s an may|s and <shown>|s and again|s and go|s another than|s are as|s are minut|s array the
-6 s as <shown>|s as see|s as would|s at most|s both to|s can <said>|s can a|s can below|s can say|s can what
-6 s cant that|s cant what|s cas the|s chang the|s comment that|s could <said>|s could for|s decid its
-6 s depth walk|s do <shown>|s do conclud|s dot dot|s even <shown>|s expect is|s first fail|s first from
-6 s first to|s fix of|s for height|s for i|s for loop|s for over|s forty fifty|s from outsid|s goe the
-6 s has it|s hav at|s hav chang|s heap <shown>|s height the|s her a|s hop <shown>|s how even|s how memory
-6 s how might|s i how|s id to|s id you|s if input|s im of|s in a|s in dot|s in full|s in inner|s in order
-6 s in sampl|s is for|s is top|s is wher|s it along|s it on|s it recent|s it way|s its argument|s just you
-6 s kind you|s know <said>|s larger the|s last by|s let back|s lik to|s many might|s may in|s me its
-6 s minut the|s must a|s of away|s of behind|s of longer|s of position|s on never|s one insid|s one ther
-6 s only one|s or dot|s or doubl|s out half|s out often|s own and|s paper <shown>|s part each|s plain <shown>
-6 s plu at|s pop the|s precis <shown>|s rais indexerror|s rather you|s read tomorrow|s sam may|s say again
-6 s say many|s say that|s see youd|s set <shown>|s setrecursionlimit the|s she at|s sit the|s skip <shown>
-6 s smaller of|s sort the|s still <said>|s suppos want|s that accept|s that after|s that an|s that hold
-6 s that i|s the aloud|s the cas|s the how|s the length|s the lin|s the nin|s the stretch|s the third
-6 s the turn|s the wher|s the work|s think with|s thousand can|s thre it|s thre one|s thre youd
-6 s throw exception|s to test|s top and|s two of|s two one|s two want|s two would|s under <said>|s until <said>
-6 s up its|s use the|s variabl when|s version thi|s very <shown>|s want to|s we put|s went the|s what first
-6 s what work|s when suit|s which thes|s whichever your|s whil run|s with in|s with neighbour|s with two
-6 s work a|s would go|s would it|s would other|s would want|s wrap <shown>|s writ <said>|s written the
-6 s you after|s you assum|s you draw|s you fiv|s you in|s youd over|s your find|s your read|s your so
-6 s your your|sets up add|sets up day|sets up loop|sets up old|sets up put|sets up report|syntax pas|syntax pop
-6 syntax wrap|tells abba|tells behind|tells broken|tells byt|tells count|tells freshest|tells giv|tells hurt
-6 tells indexerror|tells itll|tells lat|tells lie|tells mention|tells moment|tells number|tells photo
-6 tells primitiv|tells program|tells repeat|tells requir|tells slip|tells song|tells spill|tells statement
-6 tells updat|tells whol|tells wider|w allow|w appreciat|w arrow|w char|w contract|w dequ|w doe|w doing
-6 w exercis|w falsy|w favour|w fiv|w fix|w freshest|w g|w glad|w ground|w harder|w iterat|w jacket
-6 w librarian|w lost|w maintain|w meet|w millisecond|w mix|w necessari|w object|w outermost|w pencil
-6 w pleasant|w referenc|w short|w silenc|w siren|w span|w split|w suspect|w swallow|w swim|w throat
-6 w tonight|w wider
-5 acts leads advises|advises insid|advises lying|advises middl|advises pull|asks <talk>|asks besid|asks common
-5 asks decid|asks hardest|asks hop|asks longer|asks serv|asks speak|asks want|asks writ|b <said> carry
-5 b <said> may|b <said> might|b <said> play|b <said> wer|b <shown> end|b <shown> exist|b <shown> few
-5 b <shown> hand|b <shown> k|b <shown> mor|b <shown> non|b <shown> pop|b <shown> worth|b ^ finish|b ^ floor
-5 b ^ has|b ^ help|b ^ hint|b ^ insid|b ^ loop|b ^ loud|b ^ many|b ^ matter|b ^ need|b ^ new|b ^ not
-5 b ^ poor|b ^ should|b ^ start|b a claim|b a depth|b a fiv|b a list|b a method|b a question|b a sip
-5 b a small|b a test|b a third|b about an|b about one|b abov it|b after one|b all her|b all over|b all with
-5 b also <talk>|b an hour|b and <asked>|b and clear|b and count|b and find|b and mark|b and play|b and ten
-5 b answer with|b array <odd>|b array dot|b as one|b at what|b be my|b be one|b been <shown>|b believ $
-5 b besid the|b between <odd>|b big <talk>|b both halv|b both of|b bracket with|b by which|b call <odd>
-5 b can follow|b can happen|b can look|b can say|b cas <talk>|b cas fiv|b cas six|b cas two|b choos $
-5 b claim about|b coast $|b cod <facts>|b cod <shown>|b colleagu had|b combin the|b comma x|b common $
-5 b contain $|b cost the|b could try|b couldnt <talk>|b cousin $|b delet $|b doe <asked>|b doe <said>
-5 b doe each|b down $|b each other|b each way|b eight of|b either sid|b enter into|b entir <asked>
-5 b entir insid|b enumerat <shown>|b even one|b every word|b exact one|b extra <shown>|b far end|b feed it
-5 b feel ready|b few of|b fewer <shown>|b fifteen <talk>|b fifteen minut|b final <facts>|b find one|b first idea
-5 b fix the|b for $|b for thirty|b from her|b front and|b gather the|b giv <said>|b goe by|b grad it
-5 b grow with|b half is|b hand back|b hav an|b hav any|b hav eight|b hello ther|b hold after|b how that
-5 b i add|b i appreciat|b i comma|b id be|b in either|b in forty|b in word|b index <asked>|b insert $
-5 b interest $|b into an|b is well|b it aloud|b it becom|b it depend|b it matter|b its fin|b its green
-5 b its item|b its run|b java $|b java <odd>|b keep <facts>|b keep their|b know which|b len of|b let $
-5 b lie entir|b lin six|b link $|b littl whil|b long <shown>|b look <facts>|b loud and|b mak you|b may com
-5 b me when|b me with|b method <said>|b middl at|b min $|b most <shown>|b mov in|b much <shown>|b much is
-5 b my own|b n in|b nam in|b nasty $|b natural $|b never a|b never cam|b next part|b no hurry|b nod and
-5 b not <odd>|b not wher|b noth at|b noth but|b null $|b of paper|b of tea|b of work|b often it|b on when
-5 b on you|b one addition|b one away|b one fail|b one hundr|b one or|b or <odd>|b out all|b over all
-5 b pair <odd>|b pas and|b pass <talk>|b patienc $|b paus $|b pick out|b plan <talk>|b play it|b plu <asked>
-5 b point is|b pop and|b python that|b question to|b recursion $|b remain to|b repeat $|b revers <shown>
-5 b run tim|b say for|b see in|b self <shown>|b send the|b set up|b settl in|b seven <talk>|b seven of
-5 b seven with|b shap of|b shar the|b show me|b sinc version|b sip of|b sit <talk>|b sit in|b slash <said>
-5 b slic of|b slot $|b somebody <talk>|b sort it|b sound all|b step for|b such <shown>|b sur that|b test want
-5 b than a|b that lin|b that so|b that tim|b that word|b the all|b the fourth|b the keyword|b the loop
-5 b the neighbour|b the ring|b the thought|b the typ|b the zero|b their <asked>|b them hav|b then <odd>
-5 b ther <asked>|b ther an|b they could|b theyr two|b thi part|b thing <talk>|b think so|b thos out|b thos youv
-5 b thought about|b thre <odd>|b thre at|b tim to|b to com|b to handl|b to twelv|b to what|b total is
-5 b twic in|b two minut|b two or|b two stand|b two test|b two was|b typ <odd>|b understood $|b untouch $
-5 b up again|b use <odd>|b used to|b vanish $|b variabl that|b very <odd>|b w $|b want it|b was still
-5 b was thre|b wer <odd>|b what exact|b what she|b when <shown>|b when somebody|b wher two|b which that
-5 b which was|b whil its|b who want|b with each|b with minu|b with thi|b without <asked>|b without <facts>
-5 b word what|b worst <shown>|b would break|b would suit|b written in|b you and|b you as|b you doubl|b you meet
-5 b you narrat|b you out|b you step|b you test|b you visit|b you when|b you work|b youd hand|b your argument
-5 b your check|b your eye|b your in|b your interviewer|b your mind|b your object|b your way|b zero are
-5 guess hmm|guess of|guess walk|leads happen|leads hold|leads nam|leads part|leads right|leads sid|leads sit
-5 leads siz|leads think|n <talk> 3|nothing any|nothing befor|nothing everybody|nothing four|nothing help
-5 nothing hint|nothing includ|nothing leads|nothing locat|nothing pleas|nothing quick|nothing so|nothing turn
-5 plan being|plan okay|question either|question suppos|question theyr|question wher|question zero|remark left
-5 remark onc|remark poor|remark that names how|remark that names onc|remark use|remark water|remark whol
-5 reports appreciat|reports car|reports collection|reports copy|reports diagonal|reports drop|reports final
-5 reports fre|reports good|reports handl|reports kept|reports keyword|reports label|reports math|reports matter
-5 reports new|reports proportion|reports quarter|reports rear|reports refresh|reports return|reports shrink
-5 reports smallest|reports sort|reports str|reports strik|reports try|reports understood|reports use
-5 reports weather|requests <talk>|requests answer|requests argu|requests fil|requests hear|requests letter
-5 requests paus|requests pil|requests result|requests set|requests short|requests stat|requests step
-5 requests tiny|requests wrong|s <said> about|s <said> another|s <said> argument|s <said> fals|s <said> giv
-5 s <said> present|s <said> python|s <said> see|s <said> well|s <said> wher|s <shown> a|s <shown> copy
-5 s <shown> enumerat|s <shown> even|s <shown> first|s <shown> gav|s <shown> going|s <shown> includ|s <shown> nod
-5 s <shown> object|s <shown> pas|s <shown> plan|s <shown> say|s <shown> send|s <shown> smallest|s <shown> too
-5 s <shown> top|s <shown> went|s ^ compar|s ^ condition|s ^ constant|s ^ doesnt|s ^ duplicat|s ^ eleven
-5 s ^ elif|s ^ fifty|s ^ goe|s ^ havent|s ^ head|s ^ import|s ^ interest|s ^ item|s ^ keyword|s ^ lean
-5 s ^ len|s ^ mor|s ^ notic|s ^ outer|s ^ pas|s ^ peek|s ^ phon|s ^ poor|s ^ q|s ^ remain|s ^ search
-5 s ^ spread|s ^ strik|s ^ tea|s ^ too|s ^ uncut|s ^ v|s a cant|s a into|s a may|s a opener|s a spot
-5 s a whos|s about at|s about other|s about than|s after first|s all and|s all at|s all them|s alway at
-5 s an you|s and after|s and all|s and becom|s and later|s and ten|s and them|s and too|s and youd|s append to
-5 s are own|s are to|s around <said>|s be a|s being is|s big <shown>|s both <said>|s by count|s by or
-5 s by statement|s cam it|s can confirm|s chang mind|s compar the|s compar two|s cost sam|s could trac
-5 s cut after|s did learn|s do notic|s do think|s do thre|s do with|s doe cod|s doe of|s each has|s either or
-5 s els you|s entir another|s every and|s everyon the|s fifteen a|s finish thought|s first your|s fiv six
-5 s for mor|s for sam|s four four|s from index|s giv an|s goe to|s good to|s has <shown>|s hav common
-5 s hav zero|s how its|s i follow|s i its|s i judg|s ill to|s im your|s in bracket|s in condition|s in lin
-5 s in problem|s in set|s in then|s input a|s is after|s is sam|s it down|s it nam|s it not|s it that
-5 s it the|s it them|s it then|s it thre|s it zero|s item <shown>|s its than|s just from|s keep the
-5 s least one|s les with|s let through|s lin you|s locat <shown>|s long you|s look that|s loop <shown>
-5 s loud clear|s mad think|s may one|s me <shown>|s me many|s much it|s my <shown>|s new with|s no is
-5 s no then|s of largest|s of may|s of nin|s of object|s of sam|s off one|s off they|s on clock|s on first
-5 s on sheet|s on six|s on someth|s one now|s otherwis the|s pick <said>|s plac each|s play through
-5 s python with|s rais error|s ran of|s remain be|s return <shown>|s run on|s run your|s said just|s sam twic
-5 s see you|s send the|s sequenc <shown>|s shall leav|s shap it|s shar sam|s should on|s sign the|s sinc is
-5 s sinc point|s sip someth|s six a|s six in|s six of|s start up|s step that|s stretch the|s sur the
-5 s talk the|s talk through|s than first|s that belong|s that choic|s that finish|s that my|s that myself
-5 s that pass|s that to|s the as|s the chang|s the dont|s the fit|s the index|s the least|s the n|s the not
-5 s the off|s the seven|s the today|s them their|s then in|s then it|s they <said>|s third the|s thos are
-5 s thre on|s through for|s through happen|s to don|s to end|s to length|s to thought|s to which|s too cam
-5 s two each|s two fail|s two may|s two mor|s up a|s up for|s up ten|s up your|s use two|s variabl for
-5 s want add|s was befor|s we start|s what cod|s what go|s what must|s what of|s whatever <said>|s when ready
-5 s wher want|s whether a|s which can|s which doe|s which your|s why one|s with new|s word six|s would chang
-5 s would check|s would need|s you along|s you another|s you anyth|s you by|s you eight|s you only|s you ready
-5 s you sam|s you thre|s you tick|s you work|s you would|s youd to|s your as|s your chang|s your contain
-5 s your remember|s your welcom|s yourself <shown>|s zero of|sets up abba|sets up input|sets up nothing said
-5 sets up return|sets up right|sets up said|syntax giv|syntax import|syntax integer|tells condition|tells due
-5 tells everyon|tells fast|tells fix|tells grab|tells hear|tells insid|tells jumbl|tells kind|tells lay
-5 tells morn|tells packag|tells puzzl|tells revers|tells set|tells simp|tells someth|tells total|tells toward
-5 tells tuesday|tells twin|tells whatsoever|w angl|w awkward|w balanc|w block|w closer|w coast|w contain
-5 w convert|w cousin|w enter|w everybody|w grandparent|w gut|w hardest|w heard|w keyword|w larg|w longer
-5 w loos|w lopsid|w mat|w meant|w might|w nervou|w nonlocal|w o|w proportion|w query|w regard|w rout
-5 w scribbl|w separat|w shut|w sixth|w smell|w strip|w such|w suggest|w themselv|w travel|w visibl
-5 w whichever
-4 advises finger|advises giv|advises lean|advises repeat|advises sequenc|advises sort|advises spread
-4 advises stop|advises total|advises tower|asks answer|asks different|asks expensiv|asks feel|asks information
-4 asks input|asks long|asks longest|asks middl|asks moment|asks pair|asks point|asks problem|asks right
-4 asks tru|asks weigh|b <said> chang|b <said> cost|b <said> go|b <said> know|b <said> round|b <shown> afterward
-4 b <shown> again|b <shown> any|b <shown> behav|b <shown> being|b <shown> d|b <shown> diagonal|b <shown> dont
-4 b <shown> empty|b <shown> enjoy|b <shown> is|b <shown> link|b <shown> list|b <shown> pas|b <shown> peopl
-4 b <shown> sit|b <shown> sixty|b <shown> test|b <shown> up|b <shown> wont|b <shown> writ|b ^ eighteen
-4 b ^ eighty|b ^ extend|b ^ fifteen|b ^ honest|b ^ in|b ^ input|b ^ letter|b ^ linear|b ^ link|b ^ okay
-4 b ^ patienc|b ^ ready|b ^ rough|b ^ run|b ^ sam|b ^ show|b ^ shrink|b ^ spread|b ^ walk|b ^ whod|b ^ you
-4 b a break|b a breath|b a cup|b a dot|b a key|b a label|b a moment|b a neat|b a pictur|b a slic|b a way
-4 b a wrong|b add to|b after your|b all <said>|b all ear|b also want|b among the|b and go|b and i|b and just
-4 b and k|b and non|b and rais|b and show|b and so|b and they|b and which|b anyth in|b append it|b are fin
-4 b are they|b are to|b around the|b as long|b at its|b at just|b back <odd>|b back and|b be quiet|b been at
-4 b befor <asked>|b being ther|b bigger $|b bother you|b bottom <shown>|b can read|b car of|b cas four
-4 b chair $|b comma between|b complain if|b comprehension that|b could repeat|b curiou about|b current <said>
-4 b delet <odd>|b describ it|b describ the|b diagonal $|b did i|b didnt <shown>|b doe for|b dot <asked>
-4 b dot <shown>|b draw me|b each in|b element and|b enjoy the|b enough <talk>|b error <facts>|b everyth <facts>
-4 b exit $|b explain to|b fail <asked>|b fair <talk>|b fiv green|b for abba|b for at|b for fifty|b for quit
-4 b forgiv the|b four <odd>|b from an|b full <talk>|b gav back|b giv an|b giv it|b good for|b got someth
-4 b half that|b halfway through|b happen to|b has already|b has an|b has zero|b hav all|b hav been|b her for
-4 b hop the|b i also|b if somebody|b ill be|b ill let|b im <odd>|b im <said>|b im all|b im sorry|b in common
-4 b in plain|b in ther|b in thos|b inf $|b insid it|b into <said>|b into text|b is going|b is non|b is okay
-4 b is told|b it feel|b it hav|b it into|b it keep|b it linear|b it show|b it yourself|b its length|b its most
-4 b itself on|b judg it|b just <facts>|b keep talk|b key <shown>|b larger $|b largest input|b last position
-4 b learn from|b len <shown>|b lik to|b loop over|b lopsid <shown>|b mak <asked>|b mak of|b map and|b me by
-4 b me know|b me why|b meet the|b memory <asked>|b minu fiv|b moment you|b my cousin|b nam a|b neither <talk>
-4 b nervou about|b nic <talk>|b no clu|b no one|b not wait|b not yet|b of water|b often might|b on all|b on an
-4 b on ther|b onc at|b one down|b one look|b or so|b or zero|b ought to|b out as|b outer <said>|b over as
-4 b over for|b own word|b paper $|b part $|b part <talk>|b pas it|b pas now|b pass now|b pick one|b plac to
-4 b plac you|b play $|b position $|b problem from|b question about|b rarest one|b ready when|b receiv the
-4 b record $|b remov <said>|b result for|b right <talk>|b right after|b run <asked>|b run a|b sam as|b sam tim
-4 b say whether|b screen $|b second one|b second result|b see your|b select from|b sentenc $|b seven minut
-4 b seventy $|b shift $|b shift them|b short <shown>|b silent $|b six <said>|b sketch a|b slot for
-4 b someth <odd>|b spell it|b standard <talk>|b standard library|b start afresh|b still run|b stop <talk>
-4 b stop her|b suppos ther|b tak <said>|b tak it|b test can|b test fail|b test of|b test pass|b test that
-4 b that compar|b that its|b that part|b that play|b that they|b the condition|b the edg|b the empty
-4 b the expensiv|b the fifty|b the figur|b the fiv|b the ground|b the hardest|b the lot|b the penny
-4 b the present|b the recursion|b the sam|b the slic|b the stack|b the work|b them <shown>|b then two
-4 b ther still|b they cant|b thi idea|b think $|b though $|b thre by|b thre instead|b thre on|b tim for
-4 b tim is|b to another|b to explain|b to see|b to seven|b to ten|b to writ|b today <talk>|b too long
-4 b touch for|b touch one|b trac the|b trac them|b turn to|b two indic|b two nam|b two the|b typ <asked>
-4 b until a|b up as|b up most|b up the|b up when|b usual <facts>|b usual way|b variabl <facts>|b variabl <talk>
-4 b variabl hold|b variabl stand|b visit them|b want two|b was ther|b way <shown>|b we leav|b welcom <shown>
-4 b well <asked>|b went out|b wer about|b what each|b what happen|b what mak|b what speak|b when <talk>
-4 b when all|b wher everybody|b which way|b whol <facts>|b why your|b with many|b with mor|b with nin
-4 b within another|b wont judg|b word pepper|b work <asked>|b work for|b would they|b x in|b you assign
-4 b you describ|b you now|b you show|b you sketch|b you trust|b youd writ|b your very|b youv been
-4 b youv explain|b youv reach|b youv read|b youv work|guess dont|guess leads|guess nobody|guess sorry
-4 leads break|leads know|leads long|leads microphon|leads question|leads test|nothing c|nothing eighty
-4 nothing finish|nothing input|nothing nic|nothing pair|nothing shrink|plan back|plan that names one
-4 plan that names why|plan to|plan whatever|question be|question could|question loud|question pick|question sur
-4 remark harm|remark list|remark miss|remark ready|remark that names an|remark that names at
-4 remark that names can|remark we|reports caller|reports constructor|reports container|reports cousin
-4 reports deny|reports entry|reports floor|reports grandmother|reports hear|reports indexerror|reports inf
-4 reports intrigu|reports lay|reports light|reports mention|reports pressur|reports quiet|reports result
-4 reports row|reports shorter|reports stag|reports stamp|reports sur|reports tal|reports tie|reports tupl
-4 reports upward|reports w|reports whichever|requests abov|requests bit|requests break|requests cas|requests d
-4 requests door|requests easy|requests finger|requests form|requests fourth|requests know|requests longer
-4 requests loop|requests problem|requests ready|requests shortest|requests sip|requests way|s <said> at
-4 s <said> much|s <said> other|s <said> run|s <shown> break|s <shown> dictionary|s <shown> didnt|s <shown> eleven
-4 s <shown> fifty|s <shown> full|s <shown> hold|s <shown> largest|s <shown> miss|s <shown> peopl|s <shown> should
-4 s <shown> singl|s <shown> the|s <shown> try|s <shown> undefin|s <shown> worth|s <shown> your|s ^ acros|s ^ bar
-4 s ^ constructor|s ^ cousin|s ^ eighteen|s ^ eighty|s ^ extend|s ^ from|s ^ grandmother|s ^ half|s ^ heard
-4 s ^ information|s ^ intrigu|s ^ left|s ^ patienc|s ^ ready|s ^ real|s ^ shrink|s ^ skip|s ^ stag|s ^ stal
-4 s ^ their|s ^ throw|s ^ tochararray|s ^ whod|s ^ wid|s ^ will|s ^ within|s ^ yet|s a belong|s a deal
-4 s a insid|s a rather|s a result|s a without|s about you|s after of|s all all|s all pas|s all way|s an to
-4 s and four|s and mak|s and new|s and through|s and up|s and when|s any for|s any may|s any that|s anyth the
-4 s anyth to|s are at|s are than|s as has|s as hold|s as tim|s at bottom|s at problem|s at than|s be twic
-4 s been littl|s befor pres|s call <said>|s cam one|s cam the|s can explain|s can for|s can its|s cas has
-4 s cod at|s cod the|s condition les|s confirm deny|s could do|s do hold|s do look|s each <said>|s each carry
-4 s each is|s each when|s eight twelv|s entry the|s explain me|s fail the|s first the|s for as|s for fiv
-4 s for hour|s for loan|s for singl|s four and|s four eight|s from her|s gav the|s given <shown>|s goe with
-4 s group the|s hav from|s hav tabl|s hold each|s i a|s i do|s i hand|s i x|s idea a|s if hav|s if said
-4 s im ear|s in list|s in loop|s in row|s in ther|s in to|s in wrong|s index in|s information you|s into by
-4 s is pair|s is saf|s is so|s isnt in|s it from|s it now|s its an|s its design|s its method|s its minu
-4 s its or|s just condition|s keep to|s larg it|s leav to|s length one|s let know|s let thre|s loop over
-4 s mak it|s mak of|s many it|s mark the|s me how|s me youd|s might <shown>|s might so|s minut on|s mor than
-4 s mor to|s much your|s n k|s need be|s no twic|s not thi|s noth all|s noth the|s of fiv|s of halv|s of hav
-4 s of indic|s of loop|s of n|s of second|s of sentenc|s of statement|s off a|s on long|s on your|s onc most
-4 s one another|s one per|s only many|s or it|s ought <shown>|s out an|s over few|s peopl them|s problem the
-4 s put at|s puzzl the|s ready you|s result you|s right the|s right to|s run a|s run by|s run onc
-4 s said <shown>|s say each|s say minut|s second was|s she one|s show how|s show in|s sinc <shown>|s sinc one
-4 s sit two|s slot the|s small of|s smallest you|s somebody the|s spot you|s stat your|s statement <shown>
-4 s statement for|s stay the|s stor each|s ten as|s ten to|s test start|s test your|s that clear|s that dont
-4 s that happen|s that may|s that spend|s the back|s the behav|s the couldnt|s the did|s the differ|s the goe
-4 s the hand|s the k|s the library|s the mak|s the moment|s the pepper|s the result|s the sampl|s the stand
-4 s the then|s the who|s the will|s the yourself|s their is|s ther at|s ther hurry|s ther of|s they the
-4 s third <shown>|s thre expect|s thre seven|s thre that|s through one|s to run|s to two|s to until|s too in
-4 s touch <shown>|s try out|s try to|s two do|s two only|s two then|s typ <shown>|s use a|s version it
-4 s walk with|s we on|s wer the|s what for|s what has|s what mak|s what stat|s what wrot|s when next
-4 s when one|s wher to|s wher your|s whether left|s whether one|s which did|s which wer|s whichever <shown>
-4 s who wher|s whoever first|s whos are|s with hundr|s with length|s with minu|s with word|s with zero
-4 s within <shown>|s wont a|s word <shown>|s word with|s work first|s would hav|s wouldnt be|s x enumerat
-4 s you add|s you jump|s you or|s you quadratic|s youd first|s youd with|s your from|s your has|s your hav
-4 s your idea|s your just|s your print|s your would|s youv silent|s youv someth|sets up cod|sets up empty
-4 sets up review|sets up someth|sets up text|sets up word|sets up youd|syntax discard|syntax rang|syntax remov
-4 syntax unles|tells argument|tells com|tells entir|tells exist|tells gav|tells given|tells group|tells job
-4 tells k|tells label|tells languag|tells nam|tells plain|tells plan|tells play|tells screen|tells skip
-4 tells slic|tells spend|tells stal|tells stand|tells stuck|tells tal|tells themselv|tells tochararray
-4 tells world|w about|w afresh|w deny|w diagonal|w dry|w dvdf|w easy|w exit|w flag|w forth|w grant|w held
-4 w inf|w information|w intrigu|w kind|w lat|w lid|w lru|w most|w of|w ought|w penny|w pepper|w perhap
-4 w pressur|w provid|w ran|w read|w select|w self|w seventeen|w slot|w sort|w then|w uncut|w visitor
-3 acts ^ tells|advises bracket|advises clear|advises day|advises dry|advises further|advises goe|advises lack
-3 advises result|advises spot|advises squar|advises youll|asks anyth|asks ask|asks assumption|asks branch
-3 asks collect|asks comparison|asks confident|asks current|asks deep|asks dictionary|asks differenc|asks expect
-3 asks explain|asks figur|asks gav|asks left|asks loud|asks mean|asks nam|asks settl|asks shortest|asks small
-3 asks sort|asks statement|asks sur|asks trust|asks try|asks typ|b <said> could|b <said> doesnt|b <said> i
-3 b <said> nam|b <said> stand|b <said> stay|b <said> through|b <said> today|b <shown> alway|b <shown> each
-3 b <shown> held|b <shown> isnt|b <shown> stretch|b <shown> suggest|b <shown> tally|b <shown> touch|b ^ back
-3 b ^ c|b ^ def|b ^ everyon|b ^ from|b ^ m|b ^ odd|b ^ open|b ^ rush|b ^ somewher|b ^ spell|b ^ squar
-3 b ^ stop|b ^ tak|b ^ use|b a day|b a dozen|b a friend|b a new|b a sequenc|b a sound|b a thought|b a thre
-3 b a tidy|b a yes|b about halfway|b abov that|b again from|b all green|b all pass|b all thre|b alway say
-3 b and $|b and answer|b and keep|b and see|b and seven|b and try|b any $|b any cod|b any languag|b any lin
-3 b any you|b as such|b bad <talk>|b be nervou|b be sur|b be worth|b becaus of|b befor i|b begin $
-3 b best <odd>|b both with|b by floor|b caller $|b cam in|b can com|b can your|b cant go|b car to
-3 b cas <facts>|b cas with|b catch up|b chang sinc|b closer to|b cod do|b cod doe|b cod now|b cod on
-3 b cod point|b colleagu $|b com back|b container <odd>|b copy of|b cost of|b differ from|b different <shown>
-3 b do a|b do at|b do thre|b dog $|b doubl <odd>|b down and|b down wher|b draw two|b drop what|b dvdf $
-3 b each possibl|b eleven second|b embarras your|b empty $|b enjoy <talk>|b even be|b every answer|b every test
-3 b everyth <shown>|b everyth is|b expect to|b explain that|b expression $|b eye $|b fals in|b far apart
-3 b fast $|b favourit <shown>|b feel for|b feel stuck|b fin and|b fiv mor|b floor $|b floor <talk>|b floor by
-3 b for som|b from another|b from every|b full <shown>|b further on|b gav thre|b gav you|b giv <facts>
-3 b giv zero|b given a|b goe $|b goe <shown>|b green and|b grow when|b gues $|b guest $|b had <odd>|b had one
-3 b handy for|b happen <talk>|b happy to|b has $|b has all|b has chang|b has to|b hav <facts>|b hear <facts>
-3 b hear a|b hear mor|b her leg|b hidden <facts>|b high and|b hold <facts>|b hold a|b hold back|b hop to
-3 b how deep|b i ask|b i still|b i suppos|b if <talk>|b if and|b im curiou|b in $|b index one|b indexerror in
-3 b inner <said>|b inner <shown>|b integer $|b interest in|b is equal|b is never|b is on|b it are|b it mean
-3 b it onc|b it tim|b its nod|b its up|b ive heard|b know what|b lead you|b let stop|b lie insid|b lin <asked>
-3 b littl <shown>|b lov <talk>|b mak sur|b match with|b may even|b me each|b measur $|b meet you|b method on
-3 b might one|b minut $|b miss from|b moment at|b mor from|b must hav|b my <odd>|b my guest|b neighbour on
-3 b never below|b never hav|b never hold|b no tim|b nois $|b not <shown>|b not how|b not simp|b occur twic
-3 b of any|b of peopl|b of run|b off if|b off to|b often do|b okay with|b on <shown>|b on abba|b on duty
-3 b one <said>|b one should|b one small|b one such|b opinion $|b or thre|b other two|b out <shown>|b over your
-3 b pair may|b parameter $|b part of|b paus for|b pick for|b pil up|b plac in|b play no|b play your
-3 b point eight|b point ten|b prefer $|b pretend the|b put <shown>|b read your|b remember for|b right <odd>
-3 b run for|b sampl <shown>|b say <odd>|b separat by|b serv <shown>|b setrecursionlimit with|b settl on
-3 b should it|b sid is|b sinc <shown>|b sit <said>|b six out|b six pas|b sixty $|b slow is|b smaller $
-3 b solution <talk>|b som other|b stand at|b stand in|b start over|b statement say|b still <odd>|b still hav
-3 b structur with|b suppos $|b suppos <talk>|b suppos a|b surpris you|b swap the|b sys <talk>|b sys modul
-3 b ten pas|b ten was|b than onc|b that been|b that im|b that sound|b that variabl|b thatd be|b the eight
-3 b the gues|b the leftmost|b the log|b the pointer|b the position|b the simplest|b the standard|b the sys
-3 b the tail|b their <odd>|b ther for|b ther non|b thes <talk>|b thi way|b thos <asked>|b thought is|b thre of
-3 b throw half|b to choos|b to eight|b to know|b to meet|b to show|b to test|b to your|b trac $|b troubl $
-3 b troubl at|b trust your|b twelv <talk>|b twelv and|b twelv minut|b twenty one|b two by|b two differ
-3 b two idea|b two should|b two wher|b typ in|b understand you|b uneven <shown>|b until <talk>|b up befor|b v $
-3 b valueerror $|b voic <shown>|b vot $|b wait at|b we <asked>|b we <shown>|b we start|b we stop|b wear a
-3 b welcom back|b wer first|b wer say|b what left|b what not|b what sort|b when do|b when that|b whenever two
-3 b whichever <talk>|b whil tru|b whos <said>|b why a|b why did|b why is|b will that|b window is|b with n
-3 b without <said>|b without any|b wont be|b word abba|b word com|b work through|b worst $|b worst <facts>
-3 b worth nin|b would go|b wrap <talk>|b wrap up|b writ a|b written $|b you carry|b you hit|b you how|b you if
-3 b you its|b you predict|b you prefer|b you rely|b you report|b you settl|b youd expect|b youd go|b youd keep
-3 b your draw|b your favourit|b your go|b your is|b your loop|b your opinion|b your stat|b your step
-3 b your version|b zero in|b zero or|leads anyth|leads comfortabl|leads minut|leads tomorrow|leads variabl
-3 leads volum|leads wrong|n <talk> 4|nothing again|nothing b|nothing full|nothing m|nothing may
-3 nothing somewher|nothing speak|nothing squar|nothing talk|plan on|plan say|plan that names a|plan youd
-3 question equal|question mak|question on|question reports|question whichever|remark advises|remark doe
-3 remark other|remark over|remark sinc|remark sorry|remark that names ill|remark ther|remark welcom|remark why
-3 reports absent|reports arrang|reports drink|reports expression|reports fix|reports harm|reports height
-3 reports honest|reports length|reports mum|reports nervou|reports night|reports paus|reports plenty
-3 reports recursion|reports red|reports switch|reports tea|reports undefin|reports written|reports x
-3 requests <facts>|requests breath|requests car|requests closer|requests compar|requests far|requests goe
-3 requests hand|requests happen|requests head|requests idea|requests opener|requests paper|requests prefer
-3 requests remember|requests serv|requests sur|requests treat|requests word|s <said> full|s <said> most
-3 s <said> now|s <said> rang|s <said> than|s <shown> <said>|s <shown> allow|s <shown> are|s <shown> breath
-3 s <shown> complet|s <shown> els|s <shown> half|s <shown> mad|s <shown> might|s <shown> no|s <shown> nobody
-3 s <shown> part|s <shown> ran|s <shown> several|s <shown> shar|s <shown> sound|s <shown> work|s ^ afterward
-3 s ^ anyth|s ^ assumption|s ^ deep|s ^ depth|s ^ end|s ^ gav|s ^ her|s ^ later|s ^ librarian|s ^ link
-3 s ^ nic|s ^ past|s ^ program|s ^ recent|s ^ return|s ^ rush|s ^ somewher|s ^ spell|s ^ squar|s ^ understood
-3 s ^ worst|s ^ you|s a as|s a call|s a each|s a hand|s a hav|s a its|s a with|s about plan|s all hav
-3 s all their|s all with|s an sign|s and about|s and els|s are that|s are two|s be each|s be from|s be guest
-3 s be its|s be you|s been at|s befor hand|s befor on|s big are|s both onc|s break <shown>|s bring <shown>
-3 s by and|s by comma|s by second|s can find|s can see|s cas <shown>|s cas with|s closer to|s compar what
-3 s complain it|s condition the|s convinc that|s cost the|s could describ|s could look|s could read|s could try
-3 s could writ|s could wrong|s crash an|s decid the|s differ the|s do that|s doe chang|s doe do|s doe loop
-3 s eight and|s either is|s els the|s equal and|s every pass|s explain to|s fail is|s far of|s first <said>
-3 s first in|s first youd|s fiv a|s fiv minut|s floor floor|s follow cod|s for caller|s for cod|s for hundr
-3 s for largest|s for on|s for with|s from of|s from that|s from up|s go that|s going that|s got minut
-3 s gues <said>|s happen your|s has sinc|s hasnt <shown>|s hav half|s hav seen|s hav sip|s held <shown>
-3 s help to|s hidden fail|s hold <shown>|s how mor|s how that|s how work|s i heard|s i mind|s i no|s if doubl
-3 s if item|s if werent|s im in|s im that|s in fail|s in languag|s in least|s in map|s in opinion|s in plan
-3 s is again|s is already|s is from|s is no|s is non|s is up|s it cod|s it n|s it paper|s it whil|s k a
-3 s lack <shown>|s lambda <shown>|s last minut|s left <shown>|s let fiv|s let her|s let in|s lik the
-3 s listen you|s long that|s long the|s look first|s lost <shown>|s mak linear|s mak sur|s mak that|s many is
-3 s many they|s may twic|s me <said>|s me follow|s me now|s me what|s minu and|s miss your|s moment which
-3 s mor about|s mor that|s most what|s my on|s nam <shown>|s nin a|s nin ten|s non the|s now <shown>|s of fail
-3 s of test|s of then|s of thousand|s often it|s on short|s on with|s on word|s onc from|s one being
-3 s one down|s one first|s one giv|s one left|s one too|s one twenty|s one what|s one would|s own would
-3 s part your|s paus a|s peopl it|s pick the|s pick you|s plan the|s plan you|s pop you|s problem you
-3 s python a|s rais keyerror|s read of|s read your|s remov first|s round it|s seven nin|s show the|s sit any
-3 s sketch <shown>|s small you|s so you|s sound your|s spend on|s squar with|s statement the|s still me
-3 s still you|s still your|s stop ther|s sum the|s test you|s that be|s that do|s that embarras|s that ever
-3 s that first|s that green|s that hav|s that if|s that input|s that read|s that thing|s that when|s the abba
-3 s the arent|s the around|s the floor|s the four|s the most|s the red|s the themselv|s ther rush|s ther ten
-3 s ther with|s ther youd|s they on|s thirty in|s thre eight|s thre ten|s throw of|s to after|s to for
-3 s to slic|s to thing|s troubl all|s turn one|s twic your|s two in|s two on|s until <shown>|s very of
-3 s wait you|s walk from|s want start|s was by|s was on|s was pleasur|s was the|s we it|s wer about|s wer and
-3 s wer halfway|s what about|s what kept|s what program|s what result|s what said|s what such|s when first
-3 s when it|s when second|s when you|s wher it|s which mak|s who in|s whos is|s with all|s with entry
-3 s with valu|s work for|s worst you|s would giv|s would look|s would of|s would pick|s would sketch
-3 s would still|s would trac|s you different|s you feel|s you four|s you her|s you mak|s you next|s you run
-3 s you skip|s you such|s you tak|s you them|s you until|s you worry|s youll to|s your go|s your halfway
-3 s your hold|s your mak|s your will|s youv out|s zero you|sets up chang|sets up condition|sets up hour
-3 sets up insid|sets up pop|sets up went|syntax list|syntax null|syntax python|syntax squar|syntax sys
-3 syntax without|tells accept|tells ago|tells apart|tells appl|tells climb|tells equal|tells fram|tells int64
-3 tells light|tells max|tells narrower|tells nod|tells order|tells paper|tells perfect|tells pond|tells remov
-3 tells spac|tells strip|tells text|tells unus|w <shown>|w appl|w complet|w confident|w content|w doesnt
-3 w dozen|w drew|w embarras|w fast|w fly|w grandmother|w hash|w hat|w int64|w leftmost|w mistak|w mum
-3 w newcomer|w option|w predict|w quarter|w rear|w restart|w return|w sam|w simplest|w sixty|w stal|w star
-3 w student|w sufficient|w surround|w timetabl|w train|w uneven|w v|w wear|w werent|w whod|w written
-2 advises enough|advises exact|advises item|advises littl|advises paus|advises sav|advises talk|asks back
-2 asks becom|asks believ|asks choos|asks convinc|asks follow|asks goe|asks lean|asks lik|asks mention|asks n
-2 asks plan|asks predict|asks print|asks reach|asks rul|asks sampl|asks set|asks slip|asks solution|asks thing
-2 asks view|b <said> argument|b <said> her|b <shown> add|b <shown> chang|b <shown> doubl|b <shown> element
-2 b <shown> eleven|b <shown> error|b <shown> floor|b <shown> index|b <shown> slow|b <shown> stuck|b ^ expect
-2 b ^ fil|b ^ fin|b ^ judg|b ^ map|b ^ sav|b ^ slic|b ^ taken|b ^ was|b ^ wonderful|b a bar|b a cas
-2 b a certain|b a hidden|b a referenc|b a stretch|b afraid i|b among thos|b another <odd>|b answer to
-2 b approach <shown>|b are alway|b are broken|b argu that|b as i|b as possibl|b back for|b back one
-2 b better <shown>|b body of|b builtin <said>|b button $|b cas wher|b chang <shown>|b clear to|b cod in
-2 b compar <facts>|b cost in|b could embarras|b could look|b current <facts>|b design <talk>|b do <facts>
-2 b doe an|b doe with|b dot from|b drop <talk>|b drop it|b each pair|b edg $|b end is|b everyth green
-2 b expect <shown>|b first cas|b first four|b first with|b follow along|b for a|b for certain|b for instanc
-2 b for the|b forget to|b glad to|b go about|b goe through|b going on|b had it|b had the|b hand <facts>
-2 b happen when|b hav <shown>|b heard from|b hidden test|b how $|b how might|b idea <shown>|b if the|b if your
-2 b in is|b in tim|b index to|b input for|b input you|b is long|b is perfect|b is very|b is work|b it begin
-2 b it down|b it to|b its at|b its red|b kind $|b know that|b know when|b label $|b lat $|b least sur
-2 b length $|b library $|b link to|b liv in|b look for|b loud what|b market $|b matter to|b me about|b me at
-2 b me befor|b me whether|b memory <talk>|b might it|b might your|b miss one|b my uncl|b nest $|b never <said>
-2 b of when|b one another|b or to|b or undefin|b other in|b out so|b outer one|b over until|b peopl <asked>
-2 b photo $|b pleasant <talk>|b point of|b program doe|b put that|b python it|b ran $|b rather <odd>|b red on
-2 b regard $|b repeat <asked>|b repeat the|b return it|b sam moment|b say out|b see youv|b seen a|b serv $
-2 b shall i|b she at|b short <asked>|b short word|b simp stop|b smallest input|b someon <talk>|b somewher els
-2 b sound $|b statement with|b subtract the|b test say|b that bother|b that goe|b the better|b the body
-2 b the market|b the nin|b the open|b ther yet|b thread $|b tim when|b to anyon|b to end|b to her|b to start
-2 b to stay|b tupl $|b uncl <talk>|b us <talk>|b variabl on|b version one|b walk <odd>|b want one|b we <facts>
-2 b we want|b weigh up|b welcom <facts>|b went through|b wer expect|b wer word|b what <asked>|b what an
-2 b what follow|b what point|b what was|b what youd|b when can|b when someth|b who doesnt|b why doe|b with six
-2 b without <odd>|b wrap around|b you argu|b you draw|b you index|b you rul|b your run|b your thought
-2 b youv gon|guess the|leads front|leads help|leads read|leads troubl|leads turn|leads valu|leads voic
-2 n <talk> 1|nothing book|nothing call|nothing eighteen|nothing expect|nothing should|nothing taken|nothing then
-2 plan can|plan tell|plan that names is|plan whoever|question put|question why|question youll|remark are
-2 remark cas|remark exact|remark index|remark walk|remark who|remark without|reports becom|reports clear
-2 reports eighty|reports ignor|reports link|reports machin|reports market|reports newcomer|reports offic
-2 reports regular|reports report|reports split|reports throat|reports uncl|reports wish|requests allow
-2 requests begin|requests fail|requests memory|requests part|requests test|requests walk|requests watch
-2 s <said> all|s <said> com|s <said> listen|s <shown> answer|s <shown> final|s <shown> find|s <shown> found
-2 s <shown> fun|s <shown> lat|s <shown> mor|s <shown> thousand|s ^ angl|s ^ decid|s ^ fami|s ^ front|s ^ judg
-2 s ^ log|s ^ morn|s ^ negat|s ^ point|s ^ spill|s ^ uncl|s ^ under|s ^ went|s ^ wider|s a do|s a sentenc
-2 s afraid cant|s after thre|s all tim|s all wer|s and next|s and spac|s are about|s are still|s away the
-2 s back a|s be that|s been the|s befor typ|s bet a|s by much|s can walk|s cant into|s carry to|s com it
-2 s comparison you|s could run|s could your|s couldnt the|s did mak|s do predict|s do trust|s doe approach
-2 s doe in|s doe program|s doe second|s doe the|s dont a|s draw a|s each its|s far <shown>|s for is|s for just
-2 s for order|s for plac|s for position|s for test|s four fiv|s gav and|s good for|s got the|s half you
-2 s hand a|s has in|s hav your|s havent from|s head you|s heard you|s i hop|s i we|s idea you|s if rather
-2 s im i|s in cod|s in standard|s in view|s index on|s input which|s into <shown>|s into or|s is as|s is down
-2 s is over|s is then|s isnt yet|s its a|s its one|s itself well|s last again|s lead ther|s length zero
-2 s let one|s lin that|s look when|s many doe|s many them|s many to|s may any|s me on|s mind you|s moment your
-2 s much is|s neighbour to|s newcomer the|s nin twelv|s of by|s of length|s of typ|s often your|s on ground
-2 s on seven|s one had|s out far|s own for|s pass a|s patienc the|s rang the|s red <shown>|s ring <shown>
-2 s run for|s run the|s sam be|s say last|s say loud|s short of|s show twic|s show what|s six that|s small and
-2 s so youd|s sort out|s start an|s still <shown>|s swap <shown>|s ten a|s that befor|s that half|s that mor
-2 s that mov|s that so|s the follow|s the point|s the question|s the slot|s the spot|s the typ|s their and
-2 s through on|s through word|s to whil|s trac for|s twic the|s two from|s variabl lin|s visit a|s voic through
-2 s we paus|s we that|s we to|s wer on|s what need|s what say|s when over|s when the|s which should
-2 s which youd|s whos <shown>|s will <shown>|s with plan|s would car|s would test|s would writ|s wrot down
-2 s you comfortabl|s you everyth|s you sur|s youd in|s your gav|s your then|s youv at|s youv in|s zero zero
-2 sets up error|sets up fail|sets up instead|syntax go|syntax in|syntax thre|tells answer|tells arraydequ
-2 tells bound|tells elif|tells except|tells fami|tells forth|tells generation|tells halfway|tells log
-2 tells mean|tells negat|tells path|tells phon|w arraydequ|w back|w ballot|w banana|w boy|w chapter|w clas
-2 w comb|w complexity|w deepcopy|w factor|w foggy|w gentl|w heappush|w ignor|w instanc|w int|w intend
-2 w involv|w leap|w luck|w manag|w market|w mean|w narrower|w natural|w negat|w neutral|w offic|w onward
-2 w ordinary|w panic|w pric|w renam|w rest|w reviewer|w rol|w round|w sceptic|w shelv|w ship|w shown
-2 w situation|w someth|w spill|w stick|w strik|w titl|w twenty|w uncl|w unfinish|w unsur|w variabl|w wish
-2 w yield
-1 w achiev|w admit|w becom|w clerk|w click|w comfortab|w dear|w def|w dominat|w edit|w favourit|w glas
-1 w heapq|w heavy|w honest|w jar|w nastiest|w ninety|w obvious|w otherwis|w pres|w pretend|w responsibl
-1 w sceptical|w shortest|w stag|w sum|w taught|w tricky|w w
0 w advanc|w assum|w breadcrumb|w common|w crawl|w croupier|w dancer|w dunder|w explanation|w fenc|w ferry
0 w gro|w laid|w laugh|w lif|w messy|w modulo|w observation|w operation|w parad|w plank|w pond|w prompt
0 w quadrillion|w question|w rack|w reckon|w rejoin|w runner|w secretary|w sister|w skin|w slowest|w somewher
0 w st|w stranger|w tout|w turn|w unclear|w uppermost|w weekend|w widen
1 w abl|w absolut|w app|w attendant|w blot|w bump|w cam|w cheap|w clip|w closest|w comment|w day
1 w differenz|w dig|w divid|w entir|w fetch|w fifth|w freq|w ful|w func|w gap|w guarda|w hmm|w length
1 w lunch|w monk|w nlargest|w notic|w numero|w outward|w popleft|w rarest|w rightmost|w shelf|w specific
1 w stroll|w successful|w thought|w timestamp|w top|w unclip|w upward|w volum|w whatll|w worst
2 advises acros|advises append|advises big|advises cach|advises directory|advises eras|advises finish
2 advises kid|advises round|advises separat|advises strok|asks latest|asks minu|asks need|asks word
2 b <said> out|b <shown> ahead|b <shown> already|b <shown> don|b <shown> separat|b <shown> swallow|b <shown> x
2 b ^ cod|b ^ itd|b ^ itll|b ^ key|b ^ o|b ^ ordena|b ^ ordereddict|b ^ record|b ^ russian|b ^ somebody
2 b ^ typ|b ^ unhook|b ^ union|b a directory|b a dry|b a duplicat|b a littl|b a min|b a plu|b acros <talk>
2 b acros instead|b add them|b after sort|b after you|b alway at|b alway has|b alway one|b and s|b answer for
2 b are don|b arriv $|b as check|b as he|b as wer|b at <facts>|b at <hinted>|b away at|b basket $|b be <odd>
2 b be serv|b begin a|b book wher|b by it|b cada <odd>|b cam last|b can serv|b caterpillar $|b check if
2 b closer <facts>|b clu $|b colour in|b common of|b compar them|b con el|b creep <talk>|b current <odd>
2 b de hachag|b depth down|b dot pop|b doubl loop|b down one|b drawer $|b duplicat with|b either <odd>
2 b el ultimo|b els <asked>|b els go|b equal <talk>|b equal <telling>|b everyth up|b everywher $|b exist $
2 b first <telling>|b first mov|b flat <shown>|b for another|b forever $|b four letter|b frequency <odd>
2 b frequency tabl|b generation is|b going down|b handy $|b hash tabl|b hav gon|b hav thought|b high to
2 b his <telling>|b how a|b how fast|b i is|b if len|b if theyr|b in counter|b in his|b in short|b in six
2 b indic <shown>|b inicio <odd>|b inicio y|b into that|b is sort|b ist immer|b it $|b it need|b it out
2 b it put|b it spread|b its n|b join $|b just how|b just look|b keep only|b kept <odd>|b know the|b last and
2 b latest <odd>|b lie beyond|b lin per|b lookup by|b mark <shown>|b may <odd>|b may not|b mean that
2 b miss <asked>|b mm <talk>|b mm hm|b mor work|b my lip|b my tea|b n <asked>|b n <facts>|b n log|b n minu
2 b neat <talk>|b neighbour <hinted>|b never work|b new <unknown>|b nod <odd>|b not its|b of arrival|b on in
2 b one flat|b one past|b one right|b one walk|b ordereddict has|b out mor|b out when|b own $|b pila $
2 b plu <talk>|b por <odd>|b position <facts>|b position minu|b precis $|b prev $|b prev <hinted>|b put their
2 b python <hinted>|b rang <shown>|b recursiv <talk>|b remember <shown>|b remov <shown>|b replac the|b report $
2 b result <telling>|b sam trick|b second of|b serv the|b set at|b she was|b sho $|b should only|b shut the
2 b sid of|b singl pas|b slid <asked>|b slid along|b small heap|b sort with|b stack is|b stor each|b tabl <odd>
2 b tabl de|b tail catch|b taken together|b ten <facts>|b that can|b that first|b that hang|b that if
2 b that person|b that remember|b that when|b the colour|b the goal|b the halfway|b the natural|b the slip
2 b the usual|b the world|b ther the|b through <facts>|b through <hinted>|b tim your|b to jump|b to low
2 b to shut|b tri <odd>|b trick as|b two <asked>|b two plac|b un conjunto|b una pila|b una ventana|b und nim
2 b une tabl|b until it|b up <facts>|b up first|b visit a|b voic $|b way is|b went <facts>|b what to|b when my
2 b when no|b wher youv|b who cam|b with plu|b with wher|b wont <talk>|b worst <asked>|b y un|b you end
2 b you hom|b you rather|b you see|b you used|b you went|b youd better|b youll <hinted>|b your pil
2 b your record|b your recursiv|b youv <asked>|leads tower|nothing ordena|nothing record|nothing think
2 nothing union|reports cloakroom|reports clos|reports colour|reports distanc|reports evict|reports fall
2 reports hi|reports invent|reports lip|reports pila|reports position|reports restart|reports shut|reports simpl
2 reports theyr|requests finish|requests middl|requests neighbour|requests seen|requests sentenc|s <said> built
2 s <said> how|s <shown> alway|s <shown> anywher|s <shown> k|s <shown> noth|s <shown> pil|s <shown> plenty
2 s <shown> stack|s ^ doll|s ^ eras|s ^ evict|s ^ generation|s ^ itll|s ^ lip|s ^ ordena|s ^ queu|s ^ settl
2 s ^ smaller|s ^ stand|s ^ suit|s ^ thirteen|s ^ took|s ^ unhook|s ^ which|s a array|s a pas|s add the
2 s after the|s also to|s alway on|s and bottom|s and by|s and onc|s and then|s and together|s are the
2 s at fresh|s at not|s at one|s at seven|s away each|s be nam|s be natural|s behind <shown>|s bottom is
2 s break a|s bring to|s call a|s can put|s clos the|s closer opener|s colleagu to|s con ultimo|s count for
2 s count serv|s count that|s dictionary <shown>|s do see|s duplicat a|s each should|s equal dot|s every wher
2 s extra at|s fiv the|s for hash|s found a|s from map|s giv <shown>|s go a|s go from|s going by|s hand depth
2 s head ahead|s high low|s higher <shown>|s hold up|s how tim|s i thi|s if ever|s if too|s in out|s is becaus
2 s is sum|s it if|s it of|s its log|s just each|s last of|s lead to|s let find|s librarian a|s link the
2 s long <shown>|s most of|s newest <shown>|s next lie|s not second|s of if|s of stretch|s of when|s of will
2 s on is|s onc lin|s one tak|s one wher|s opener a|s or for|s out you|s part <shown>|s peopl by
2 s person interview|s pick best|s put cach|s put opener|s rais a|s remember one|s right <shown>|s run each
2 s sam a|s sam with|s say your|s search the|s see half|s separat of|s serv position|s set what|s short insid
2 s shut outer|s singl a|s sink the|s slip <shown>|s som on|s stop for|s swap two|s tabl hachag|s tail up
2 s tal first|s than candidat|s that at|s that open|s that thi|s the bound|s the catch|s the creep|s the each
2 s the exist|s the fail|s the mark|s the pass|s the shift|s the simp|s the smaller|s the sort|s the tal
2 s the wait|s their in|s them all|s them you|s ther you|s thi in|s thre all|s through <shown>|s two over
2 s un y|s une de|s usa pila|s usa ventana|s was first|s what miss|s wher stop|s whether been|s whether next
2 s which its|s which to|s which two|s whil in|s with hand|s with queu|s with you|s would set|s y conjunto
2 s you repeat|s you shift|s you sort|s your check|s your hand|s your off|s youv into|s zero and|sets up back
2 sets up giv|sets up middl|sets up neighbour|sets up tim|syntax run|tells bin|tells card|tells chalk
2 tells child|tells colour|tells conjunto|tells eras|tells fancy|tells favourit|tells found|tells greater
2 tells hachag|tells help|tells hi|tells interviewer|tells join|tells know|tells largest|tells letter
2 tells quick|tells rais|tells sail|tells sav|tells somewher|tells strik|tells tabl|tells ultimo|tells undo
2 tells unhook|tells union|tells ventana|tells warteschlang|tells year|w adapt|w arrival|w aunt|w ball
2 w believ|w best|w car|w chaine|w chalk|w child|w clean|w climb|w compar|w compt|w conjunto|w counterpart
2 w cup|w das|w different|w dir|w directory|w discover|w edg|w fancy|w far|w firm|w forever|w freez
2 w frequenc|w fullest|w go|w goal|w ha|w hachag|w hed|w jeder|w letra|w lip|w memo|w merk|w monticulo
2 w night|w nowher|w par|w partner|w pila|w plant|w podium|w pui|w pupil|w quick|w reachabl|w she
2 w standard|w tab|w tall|w tamano|w thread|w throw|w timelin|w ultimo|w valid|w ventana|w victim|w with
2 w world|w worterbuch|w writ
3 advises alon|advises bigger|advises bring|advises candidat|advises cell|advises discard|advises drawer
3 advises fall|advises high|advises innermost|advises length|advises loan|advises n|advises nearest
3 advises newest|advises recursiv|advises replac|advises return|advises run|advises search|advises sheet
3 advises sid|advises simp|advises slid|advises stack|advises upward|advises wip|asks count|asks final|asks led
3 asks oldest|asks surviv|asks top|asks use|asks went|b <said> fall|b <shown> and|b <shown> arriv
3 b <shown> beneath|b <shown> bigger|b <shown> candidat|b <shown> enter|b <shown> fals|b <shown> fifty
3 b <shown> for|b <shown> guess|b <shown> halv|b <shown> jump|b <shown> n|b <shown> pil|b <shown> shift
3 b <shown> sur|b <shown> ther|b ^ behind|b ^ below|b ^ breath|b ^ cuenta|b ^ discard|b ^ group|b ^ hand
3 b ^ hey|b ^ hunt|b ^ l|b ^ length|b ^ lo|b ^ narrower|b ^ nim|b ^ overkill|b ^ recherch|b ^ stack|b ^ thes
3 b ^ though|b ^ tick|b ^ together|b ^ tri|b ^ welch|b ^ wider|b a card|b a check|b a colon|b a default
3 b a frequency|b a hol|b a length|b a les|b a maz|b a minu|b a notebook|b a priority|b a search|b a ston
3 b add $|b add it|b add their|b addition per|b after <odd>|b again with|b already <asked>|b already has
3 b already pass|b alway tak|b an equal|b an order|b and alway|b and be|b and goe|b and insert|b and tak
3 b and that|b and walk|b and wip|b answer as|b any <facts>|b append <odd>|b append <talk>|b append to
3 b are still|b at them|b avec un|b be that|b be too|b been <unknown>|b bei <odd>|b beneath it|b besid each
3 b better <hinted>|b bigger of|b both <hinted>|b break you|b by then|b cach on|b call the|b cam from
3 b can drop|b can go|b can halv|b can step|b chain in|b check in|b colleagu <talk>|b collect the
3 b component in|b could call|b couldnt the|b counter of|b cut off|b cut the|b data dot|b dead <hinted>
3 b deux <odd>|b deux precedent|b dichotomiqu $|b did you|b direction $|b doblement <odd>|b doblement enlazada
3 b don when|b dont <said>|b dont car|b dont work|b dot most|b doubl <hinted>|b down until|b drop <shown>
3 b du <unknown>|b each <unknown>|b each tal|b ein <unknown>|b einer <odd>|b el inicio|b enlazada $|b enough if
3 b entir $|b equal the|b equal when|b est trie|b ever $|b ever mov|b every <shown>|b extend <odd>|b fail on
3 b fenster <odd>|b fenster mit|b fifty fiv|b figur out|b first <unknown>|b first as|b follow when|b for just
3 b for ten|b frequency <shown>|b from small|b from which|b front of|b full <hinted>|b full <telling>
3 b full sort|b further down|b gav zero|b glu <asked>|b goe out|b greater than|b grow <talk>|b h and
3 b had <shown>|b halv the|b hang on|b hard <facts>|b has <hinted>|b he <shown>|b he was|b he went|b head creep
3 b heard of|b her <hinted>|b hey $|b highest <telling>|b i and|b i interview|b i may|b im <shown>
3 b imagin <talk>|b in hand|b in round|b index of|b into <telling>|b is exact|b is instant|b is n|b is noth
3 b is slow|b is tidy|b is worth|b isnt <shown>|b isnt going|b it and|b it break|b it liv|b it must|b its how
3 b its in|b its right|b its second|b join them|b jump <talk>|b just <hinted>|b keep a|b kick out
3 b languag <talk>|b last <facts>|b last seen|b leav you|b led to|b let your|b lie between|b lin $
3 b lista <odd>|b lista doblement|b loan $|b long <talk>|b loop <facts>|b mak <facts>|b mak that|b many <said>
3 b map <facts>|b map <talk>|b map for|b map from|b mid <n>|b might <hinted>|b mind <talk>|b mit einer
3 b mit zwei|b most onc|b mov $|b mov <hinted>|b mov <shown>|b mov back|b mov two|b mustnt <shown>|b my <asked>
3 b my <facts>|b nearest one|b need <talk>|b neighbour alon|b neighbour that|b never <telling>|b never append
3 b new $|b new <odd>|b newest <facts>|b newest one|b next <odd>|b no earlier|b nobody <asked>|b not befor
3 b not just|b not non|b not visit|b of lin|b of n|b onc its|b onc too|b one behind|b one step|b one until
3 b one up|b only mov|b opener <hinted>|b opener <talk>|b or in|b or open|b ordena <odd>|b ordena por
3 b order <hinted>|b order <telling>|b order dictionary|b otherwis <asked>|b otherwis <telling>|b over <talk>
3 b pair by|b parent $|b partner is|b pay $|b pictur a|b pil on|b plac after|b plain $|b plu <shown>|b plu the
3 b pond $|b popitem last|b precedent $|b precis what|b present <shown>|b priority <telling>|b priority queu
3 b problem in|b python <shown>|b quell <unknown>|b recent has|b recherch <odd>|b recherch dichotomiqu
3 b recognis the|b record the|b remember <odd>|b repeat until|b rest can|b right befor|b round <odd>
3 b round again|b round bracket|b s and|b sail on|b sam end|b scan on|b search from|b seat the|b second <odd>
3 b second a|b see <asked>|b see cross|b seen <hinted>|b set and|b several <hinted>|b several tim|b she had
3 b she must|b she only|b shift <talk>|b show one|b sit ther|b sixteen $|b small <odd>|b snak <shown>|b so you
3 b solv the|b som <hinted>|b sort <asked>|b sort <hinted>|b start goe|b step is|b ston in|b stop at|b stor $
3 b str <shown>|b subtract $|b swap thos|b sweep <facts>|b tabl from|b tabl that|b tail <shown>|b tak <shown>
3 b tal <odd>|b tal sheet|b ten are|b than for|b that again|b that both|b that step|b that stop|b that youv
3 b thatll <shown>|b the bos|b the car|b the drop|b the entir|b the even|b the fullest|b the insid|b the larger
3 b the queu|b the rang|b the str|b the topmost|b the worst|b them would|b ther you|b they all|b theyr <facts>
3 b theyr lin|b thing $|b thing on|b thos wait|b though <telling>|b thre counter|b through four|b through in
3 b to me|b to plac|b to pull|b to restart|b to thos|b to throw|b to which|b too often|b treat <shown>
3 b trie $|b two lin|b two step|b une <odd>|b up <asked>|b up <hinted>|b up behind|b upward $|b very end
3 b visit into|b want for|b was the|b wasteful $|b weakest <talk>|b welch <odd>|b welch halft|b went <talk>
3 b wer last|b wer wait|b what cam|b what they|b what went|b wher <telling>|b wher a|b wher everyon|b wher thi
3 b wherea <hinted>|b which $|b who <asked>|b who <telling>|b who oldest|b why <odd>|b will $|b will be
3 b will never|b within $|b within that|b word that|b would i|b wouldnt a|b wouldnt bother|b writ <odd>
3 b wrong thing|b x is|b you recognis|b you shouldnt|b you stor|b your first|b your languag|b youv <telling>
3 b youv visit|b zeigern $|b zwei <odd>|b zwei zeigern|guess advises|guess better|guess can|guess let
3 guess warm|leads <said>|leads consider|leads expect|leads middl|leads moment|leads somebody|leads window
3 n <asked> 2|n <asked> 3|n <shown> 4|nothing append|nothing begin|nothing below|nothing doesnt|nothing fil
3 nothing group|nothing hunt|nothing l|nothing lo|nothing nim|nothing recherch|nothing scan|nothing shift
3 nothing split|nothing stack|nothing stair|nothing swallow|nothing tick|nothing welch|remark asks|remark ten
3 remark that names as|remark though|remark your|reports bet|reports bisection|reports brac|reports c
3 reports chain|reports combination|reports comment|reports common|reports crack|reports dichotomiqu
3 reports empty|reports found|reports gon|reports hey|reports l|reports leg|reports lik|reports natural
3 reports noth|reports overkill|reports priority|reports promis|reports recherch|reports recognis|reports right
3 reports ring|reports scan|reports siz|reports smell|reports subtract|reports tak|reports thank|reports today
3 reports una|reports usa|reports used|requests caterpillar|requests group|requests halfway|requests languag
3 requests nobody|requests pair|requests pond|requests rabbit|requests rippl|requests sav|requests u
3 requests youv|s <said> after|s <said> let|s <shown> again|s <shown> against|s <shown> both|s <shown> common
3 s <shown> ever|s <shown> grow|s <shown> length|s <shown> met|s <shown> order|s <shown> restart|s <shown> sav
3 s <shown> seen|s <shown> she|s <shown> shrink|s <shown> slow|s <shown> than|s <shown> their|s <shown> touch
3 s ^ avec|s ^ becom|s ^ better|s ^ built|s ^ cada|s ^ colleagu|s ^ collection|s ^ cuenta|s ^ dichotomiqu
3 s ^ die|s ^ discard|s ^ functool|s ^ halft|s ^ hey|s ^ hit|s ^ hold|s ^ jump|s ^ kind|s ^ largest
3 s ^ linear|s ^ min|s ^ mit|s ^ modify|s ^ n|s ^ narrower|s ^ next|s ^ nim|s ^ o|s ^ overkill|s ^ peopl
3 s ^ recherch|s ^ sail|s ^ sentenc|s ^ singl|s ^ textbook|s ^ tick|s ^ treat|s ^ twin|s ^ union|s ^ welch
3 s ^ window|s a b|s a queu|s a road|s a sheet|s a twic|s about for|s after twin|s all rest|s alway one
3 s an dictionary|s and fail|s and mov|s as in|s as walk|s at middl|s at new|s at point|s at tail
3 s beat weakest|s befor over|s besid <shown>|s binary with|s both them|s bucket by|s button your|s by <shown>
3 s by left|s by on|s cant it|s check ther|s check your|s collect their|s component a|s counter <shown>
3 s cut <shown>|s d <shown>|s data mov|s decid half|s differenc the|s doe a|s don <shown>|s dot common
3 s each follow|s each halv|s each stand|s ear lat|s equal you|s ever at|s every to|s every youv|s far the
3 s fenster zwei|s finger the|s first on|s first out|s flood from|s for by|s for last|s for rest|s for who
3 s four it|s from last|s from ston|s full is|s fullest first|s go and|s go it|s good <shown>|s hand to
3 s hash for|s hav consider|s hav throw|s havent to|s how are|s i bother|s i giv|s if gav|s if has|s if hold
3 s in even|s in graph|s in own|s in pond|s in step|s in third|s insid long|s insid other|s into dictionary
3 s is log|s is plain|s is plu|s is program|s is seen|s is short|s is textbook|s is work|s it even|s it later
3 s it thi|s its too|s just up|s kept littl|s last <shown>|s last and|s last her|s lead the|s lie insid
3 s lin by|s link both|s lista enlazada|s log is|s loop a|s many in|s many wer|s mark you|s meet <shown>
3 s mit zeigern|s mor one|s most has|s mov <shown>|s nam your|s neighbour hand|s never back|s never to
3 s new <shown>|s new in|s no between|s not its|s of between|s of dot|s of each|s of figur|s of half
3 s of neighbour|s of paint|s of the|s of their|s of ther|s of together|s of u|s of wait|s of wher|s often you
3 s on full|s on just|s on what|s onc often|s one along|s one are|s one f|s one front|s one question
3 s only mov|s or <shown>|s or when|s otherwis it|s ought be|s pair and|s pair it|s pil <shown>|s pil be
3 s plac a|s plac you|s plat the|s point to|s pop <shown>|s previou next|s push opener|s put two|s put with
3 s reach second|s recent to|s recursion a|s rest a|s return your|s round circl|s run that|s sam from
3 s scan <shown>|s search each|s search what|s second has|s second is|s see that|s set a|s she <shown>
3 s she hav|s simp the|s so a|s solv sam|s sort frequency|s sort of|s split <shown>|s start as|s still visit
3 s ston a|s suppos hand|s sweep the|s than middl|s than of|s than other|s that keep|s that later|s that row
3 s that that|s that the|s the book|s the don|s the group|s the keep|s the mov|s the pil|s the sequenc
3 s the straight|s the ther|s the thi|s them a|s them from|s they last|s they up|s theyr up|s thi you
3 s thing your|s thos count|s thought you|s through by|s throw whol|s tim on|s to nod|s to rear|s to them
3 s told that|s trac <shown>|s tru the|s two can|s two her|s un de|s und bei|s until hav|s up nam|s use it
3 s variabl a|s variabl one|s wait a|s wait the|s was seen|s we a|s wer to|s what and|s when compar
3 s when stand|s when that|s when wer|s whether met|s which of|s which was|s whol away|s will a|s will the
3 s with at|s with highest|s with letter|s with lookup|s with nearest|s with next|s with plac|s with stor
3 s would to|s would very|s x in|s yes no|s you an|s you car|s you halv|s you it|s you shut|s you typ
3 s youd for|s youd from|s youll <shown>|s your in|s youv pass|sets up ask|sets up check|sets up gon
3 sets up hit|sets up length|sets up older|sets up rang|sets up row|syntax its|tells ahead|tells along
3 tells avec|tells b|tells blow|tells busca|tells company|tells compara|tells component|tells crack|tells crash
3 tells cuenta|tells def|tells dfs|tells disjoint|tells doblement|tells eat|tells enlazada|tells fenster
3 tells form|tells functool|tells glu|tells gues|tells handl|tells inicio|tells labell|tells lady|tells led
3 tells lista|tells low|tells modify|tells mustnt|tells natural|tells neat|tells neighbour|tells night
3 tells plat|tells pop|tells precedent|tells quell|tells shut|tells sign|tells subarray|tells surround
3 tells trie|tells wav|tells welch|tells zeigern|tells zwei|w bet|w blow|w bos|w busca|w card|w cell
3 w character|w combination|w compara|w cuenta|w dichotomiqu|w disjoint|w do|w doblement|w driv|w enlazada
3 w exponential|w fenster|w fram|w hey|w inicio|w join|w kitchen|w lady|w level|w lie|w lista|w lying|w non
3 w precedent|w priority|w quell|w recherch|w remainder|w sail|w sho|w special|w ston|w subarray|w teacher
3 w text|w topmost|w trie|w twic|w unhook|w villag|w wasteful|w water|w welch|w wrot|w you|w zeigern|w zwei
4 advises array|advises beat|advises besid|advises clos|advises dictionary|advises earlier|advises equal
4 advises greater|advises know|advises latest|advises lie|advises link|advises mark|advises pag|advises pass
4 advises pivot|advises pointer|advises proper|advises queu|advises row|advises singl|advises sink|advises sit
4 advises straight|advises sur|advises toward|advises treat|advises tri|advises turn|advises twin|advises x
4 asks cas|asks drop|asks entir|asks find|asks keep|asks met|asks paper|asks search|asks see|asks total
4 b <said> its|b <shown> an|b <shown> behind|b <shown> by|b <shown> call|b <shown> down|b <shown> every
4 b <shown> fin|b <shown> forty|b <shown> if|b <shown> r|b <shown> shorter|b <shown> sid|b <shown> themselv
4 b <shown> whenever|b ^ binar|b ^ cest|b ^ combin|b ^ copy|b ^ ein|b ^ empty|b ^ flood|b ^ follow|b ^ match
4 b ^ nic|b ^ previou|b ^ provid|b ^ question|b ^ quickselect|b ^ rais|b ^ recurs|b ^ recursion|b ^ replac
4 b ^ stor|b ^ zahl|b a binary|b a bus|b a candidat|b a chaqu|b a conga|b a coupl|b a link|b a pond|b a seven
4 b a stack|b a sweep|b a train|b a walk|b add that|b add thos|b already knew|b an <telling>|b an <unknown>
4 b an awful|b an h|b are in|b at thi|b avec <odd>|b away from|b awful <talk>|b awful lot|b b <talk>|b b and
4 b b becom|b be abl|b be better|b beat the|b becom b|b befor any|b behind the|b between its|b between your
4 b bigger than|b bin $|b binar such|b both $|b bottom one|b break in|b break on|b browser <hinted>
4 b browser <talk>|b browser keep|b bucket in|b by halv|b by that|b by yourself|b cam <talk>|b can she
4 b candidat <asked>|b carry a|b cest <odd>|b chaqu <odd>|b chaqu fermant|b cloakroom $|b closer with|b cod it
4 b colon and|b colour $|b com first|b comma b|b compar all|b compar as|b complet and|b complet it
4 b conga <facts>|b conga lin|b constant if|b could it|b count can|b counter <talk>|b counter and|b cros out
4 b cross <odd>|b cross pair|b de <unknown>|b des <odd>|b des <unknown>|b des deux|b diccionario <odd>
4 b did <talk>|b different <talk>|b do <said>|b do an|b doppelt <odd>|b doppelt verkettet|b dot data|b dot mov
4 b doubl <talk>|b down <odd>|b draw a|b drop half|b dummy <hinted>|b dummy <telling>|b each titl|b each unvisit
4 b earlier <shown>|b ein doppelt|b either a|b el <unknown>|b empil les|b enough $|b enough to|b entry at
4 b equal ther|b eras it|b every <unknown>|b everyth fall|b evict from|b fall off|b fall out|b fall to
4 b far simpler|b few <hinted>|b fibonacci <hinted>|b fibonacci <talk>|b fibonacci sequenc|b field $
4 b find <talk>|b first a|b fiv <facts>|b for either|b for someth|b four <talk>|b four is|b four neighbour
4 b from $|b from two|b giv thre|b glu <hinted>|b go wrong|b going <asked>|b good <odd>|b grow on|b grow slower
4 b half each|b halft <odd>|b halv it|b hand at|b hav put|b he <odd>|b head <odd>|b i <odd>|b i can
4 b imagin peopl|b imagin you|b immer <odd>|b in all|b in on|b in our|b in ten|b index by|b insid a
4 b is precis|b is too|b ist $|b it fall|b it should|b it twic|b it wouldnt|b its smallest|b its tail
4 b its that|b jedem <unknown>|b keep that|b kind of|b knew $|b labell with|b last <telling>|b last fals
4 b last lin|b last person|b least zero|b leav <hinted>|b length befor|b les <odd>|b les <unknown>|b les ouvrant
4 b lie $|b lin that|b lin the|b lin thre|b littl <unknown>|b littl tabl|b log <shown>|b loop for
4 b los <unknown>|b low <odd>|b low les|b map with|b meal $|b memory for|b middl one|b min <talk>
4 b minimum <hinted>|b minimum <telling>|b minimum window|b mis $|b most a|b mov <facts>|b mov as|b my <hinted>
4 b my fac|b my friend|b n <shown>|b need a|b needles $|b neednt <shown>|b neighbour <odd>|b newest first
4 b next is|b nin with|b no good|b of all|b of neighbour|b of thirteen|b on as|b on at|b on find|b one further
4 b one on|b one quick|b one short|b one under|b one whos|b one you|b only add|b only at|b only follow
4 b opener to|b pair of|b pas is|b pass the|b person i|b piec is|b plac <facts>|b push <asked>|b put every
4 b r c|b r comma|b rail $|b read out|b recorr <odd>|b recurs $|b reinsert a|b rest of|b return $
4 b right <asked>|b right below|b round of|b run <facts>|b run <shown>|b sam idea|b second half|b see you
4 b self dot|b separat $|b serv you|b shar a|b should <odd>|b should giv|b shrink $|b silenc $|b simpl <talk>
4 b simpler if|b sinc each|b sinc ther|b singl one|b sink it|b six lin|b skip <shown>|b small <talk>|b small to
4 b smallest on|b so <asked>|b sock $|b solv thi|b someth <talk>|b someth that|b someth you|b step one
4 b stick $|b stop one|b strok besid|b tabl with|b tail <talk>|b tak one|b test on|b than it|b than one
4 b that <hinted>|b that also|b that befor|b that cam|b that far|b that figur|b that know|b that onc|b that too
4 b that way|b the bakery|b the bottom|b the candidat|b the classic|b the dearest|b the design|b the frequency
4 b the hint|b the lower|b the pivot|b the shift|b the story|b their <talk>|b them all|b them at|b then its
4 b ther <hinted>|b ther isnt|b thi <unknown>|b thi generation|b thre letter|b throw <hinted>|b thrown <talk>
4 b thrown away|b tim if|b to from|b to hold|b to nod|b to right|b to six|b to spend|b to typ|b to use
4 b together <shown>|b touch $|b toward each|b try that|b two border|b two count|b two equal|b two smaller
4 b until nobody|b up <odd>|b up from|b use two|b valu for|b verkettet <shown>|b wait are|b wait befor
4 b walk from|b want <facts>|b way <talk>|b way that|b what <said>|b what you|b whenever you|b wher <facts>
4 b wher <hinted>|b whil <telling>|b who has|b whoever <hinted>|b why the|b with eight|b work as|b would a
4 b you drop|b you fill|b you handl|b you know|b you treat|b your finish|b your gut|b your pair|b your thre
4 b youv don|doubt confirms|guess spot|leads cam|leads lie|leads nothing said|leads say|leads twin|leads worst
4 n <shown> 1|nothing binar|nothing cest|nothing combin|nothing ein|nothing flood|nothing left|nothing map
4 nothing newest|nothing peopl|nothing previou|nothing quickselect|nothing rais|nothing recursion|nothing repeat
4 nothing replac|nothing sink|nothing stor|nothing zahl|plan that names by|plan that names with|plan what
4 question as|question count|question seventy|remark reports|remark that names im|remark that names mak
4 remark theyr|remark whil|remark writ|reports <facts>|reports bakery|reports binar|reports chang|reports circl
4 reports closer|reports com|reports comparison|reports correct|reports dat|reports div|reports doll
4 reports draw|reports drawer|reports ear|reports enough|reports everywher|reports full|reports glad
4 reports hash|reports heart|reports hour|reports largest|reports lunch|reports nic|reports possib
4 reports question|reports record|reports russian|reports said|reports sock|reports spill|reports troubl
4 reports walk|reports winner|requests different|requests fast|requests front|requests length|requests partner
4 requests read|requests remain|requests stack|requests till|s <said> tim|s <shown> append|s <shown> below
4 s <shown> beyond|s <shown> constant|s <shown> group|s <shown> havent|s <shown> left|s <shown> mark
4 s <shown> meal|s <shown> next|s <shown> possibl|s <shown> rang|s <shown> you|s ^ between|s ^ binar|s ^ bisect
4 s ^ caught|s ^ cest|s ^ chaqu|s ^ common|s ^ dummy|s ^ einfach|s ^ empil|s ^ flood|s ^ hunt|s ^ m|s ^ paint
4 s ^ provid|s ^ quickselect|s ^ read|s ^ recurs|s ^ remov|s ^ replac|s ^ saw|s ^ shar|s ^ short|s ^ solv
4 s ^ tri|s ^ woman|s ^ zahl|s a besid|s a even|s a look|s a old|s a search|s a so|s a stack|s a the
4 s add up|s after <shown>|s after final|s alway to|s an into|s an lot|s and fiv|s and over|s and plac
4 s anyth <shown>|s append the|s as a|s at a|s at if|s at is|s at onc|s away of|s b a|s back one|s be befor
4 s been <shown>|s befor said|s bigger the|s bit <shown>|s both ever|s bring the|s bucket a|s by at|s by singl
4 s by tal|s cam to|s can <shown>|s com the|s couldnt put|s count zero|s counter most|s cut the|s depth <shown>
4 s doppelt <shown>|s dot to|s draw the|s each <shown>|s each after|s each thos|s ein verkettet|s element the
4 s empil ouvrant|s every <shown>|s every had|s evict the|s extend with|s find pivot|s finger each|s first them
4 s for in|s for r|s four in|s frequency you|s giv to|s good ther|s got of|s got to|s grow than|s half can
4 s halv <shown>|s has <said>|s hear a|s hunt the|s i one|s i that|s if kept|s if never|s if still|s in end
4 s in of|s in plac|s ink a|s insid loop|s is but|s is minu|s is twic|s is your|s isnt <shown>|s isnt alway
4 s isnt of|s isnt only|s it first|s it four|s it her|s it only|s it slower|s it together|s its <shown>
4 s its big|s its count|s its from|s its paint|s keep half|s key a|s key the|s know oldest|s last each
4 s last or|s last the|s length the|s let two|s look your|s low or|s many led|s mark <shown>|s mark as
4 s match closer|s me four|s method it|s min with|s minu in|s minut <shown>|s moment <shown>|s most and
4 s most ever|s most hundr|s mov border|s must the|s n <shown>|s n one|s n two|s neither ever|s next in
4 s nin one|s no may|s nobody the|s not a|s not at|s not many|s not that|s not yet|s of they|s of word
4 s on thre|s on way|s one follow|s one must|s one round|s open you|s or ther|s other is|s other on|s paint in
4 s point you|s put better|s r <n>|s remember order|s remov <shown>|s return the|s rid the|s row the
4 s second you|s self data|s self mov|s simpler you|s sinc cant|s slower that|s smallest <shown>|s so the
4 s solv with|s sort mor|s spill on|s start a|s stor <shown>|s str the|s tabl what|s tak <said>|s tak newest
4 s than les|s than neighbour|s that back|s that been|s that textbook|s that want|s that wrong|s that yourself
4 s the abov|s the do|s the idea|s the word|s their <shown>|s their at|s their together|s them and|s them each
4 s them your|s they and|s thi dynamic|s think a|s though <shown>|s thre six|s thre two|s tim a|s to afresh
4 s to often|s to twin|s together its|s touch to|s toward other|s two as|s two nin|s two sid|s up an|s up than
4 s use maximum|s use queu|s visit that|s walk and|s what it|s when of|s when put|s wher first|s wher wer
4 s whether list|s which on|s whil a|s who <shown>|s who ther|s will as|s with but|s with cod|s with count
4 s with depth|s with doub|s with middl|s with that|s without the|s would rather|s you idea|s you knew
4 s you know|s you not|s you wher|s you yes|s your without|s youv them|sets up compar|sets up fall
4 sets up point|sets up stor|tells afresh|tells afterward|tells becom|tells began|tells binary|tells bos
4 tells cest|tells comput|tells depil|tells deux|tells doppelt|tells einen|tells fermant|tells folk|tells funny
4 tells guard|tells hand|tells highest|tells hunt|tells lo|tells long|tells lower|tells mix|tells oldest
4 tells ordena|tells overwrit|tells piec|tells previou|tells provid|tells quickselect|tells read|tells recorr
4 tells reinsert|tells remember|tells shed|tells sink|tells sortiert|tells titl|tells train|tells unvisit
4 tells verkettet|tells wall|tells wip|tells woman|w abov|w ahead|w anyon|w avec|w awful|w batch|w beat
4 w binar|w cest|w chas|w colleagu|w conga|w dat|w dearest|w depil|w deux|w div|w doppelt|w drawn|w drift
4 w einen|w empil|w except|w fami|w fermant|w formula|w funny|w furthest|w glu|w heart|w hi|w hol|w log
4 w meal|w needles|w notebook|w obey|w ordena|w ouvrant|w pivot|w plenty|w problem|w rail|w recorr|w rippl
4 w school|w shed|w sixteen|w smallest|w sortiert|w squeez|w trad|w unmark|w verkettet|w watch|w woman
4 w zigzag
5 acts reports reports|advises answer|advises anyon|advises around|advises best|advises build|advises default
5 advises direction|advises entry|advises evict|advises fil|advises forward|advises gues|advises hold
5 advises hunt|advises map|advises ordinary|advises past|advises recursion|advises saw|advises seen
5 advises weakest|asks knew|asks result|asks stop|b <said> alon|b <said> both|b <said> every|b <said> yourself
5 b <shown> a|b <shown> climb|b <shown> field|b <shown> finish|b <shown> lot|b <shown> might|b <shown> open
5 b <shown> right|b <shown> walk|b ^ <shown>|b ^ a|b ^ abov|b ^ best|b ^ breadth|b ^ build|b ^ comput
5 b ^ handl|b ^ however|b ^ if|b ^ mm|b ^ newest|b ^ sink|b ^ slid|b ^ stand|b ^ tal|b ^ tiefensuch|b ^ treat
5 b ^ wip|b ^ writ|b a as|b a bucket|b a caterpillar|b a dequ|b a librarian|b a parameter|b a register
5 b a step|b a strok|b about <asked>|b after an|b all and|b an <hinted>|b an election|b an extra|b an old
5 b an opener|b an s|b and begin|b and forget|b and grandparent|b and includ|b and look|b and open|b and read
5 b and simpl|b and sweep|b and thirty|b and throw|b another one|b append <shown>|b are wait|b array is
5 b as often|b as position|b as your|b at <unknown>|b aus $|b away the|b b comma|b be linear|b be the
5 b becom <odd>|b becom the|b been <asked>|b befor and|b belong to|b bet on|b by add|b by already|b by wher
5 b c <facts>|b c as|b cada <unknown>|b call <asked>|b call sort|b can bring|b can forget|b can occur
5 b can ther|b candidat <hinted>|b chain is|b chain of|b clash $|b comma <odd>|b comma a|b count <odd>
5 b d <odd>|b der <odd>|b dictionary and|b dictionary from|b dictionary with|b die <unknown>|b do <odd>|b do as
5 b doe <facts>|b doesnt matter|b don with|b drop each|b each <telling>|b each closer|b each opener
5 b earlier <telling>|b earlier twin|b eight $|b eight is|b einfach <odd>|b either one|b election $|b en <odd>
5 b end and|b entir <shown>|b entry $|b entry <talk>|b entry is|b evaluat <facts>|b evaluat revers|b ever look
5 b everyth <odd>|b extend $|b fac $|b fall into|b feel $|b fibonacci <shown>|b finish the|b finish with
5 b first tim|b first word|b for eight|b for ever|b frequency $|b fresh <talk>|b go <talk>|b goe <facts>
5 b got <odd>|b grandparent <talk>|b group from|b hard to|b has <unknown>|b has a|b has at|b has gon
5 b hashtabell <odd>|b hashtabell und|b hav <asked>|b he <hinted>|b he <talk>|b helper $|b her <shown>|b her two
5 b his <shown>|b how much|b i believ|b ill <shown>|b in <unknown>|b in from|b in sequenc|b initial are
5 b ink on|b into two|b is dynamic|b is linear|b is mad|b is read|b is someth|b is why|b it last|b it sit
5 b it stood|b it turn|b it up|b itd <talk>|b itll <shown>|b its <talk>|b its lik|b just <talk>|b k as
5 b lay on|b lik the|b littl <odd>|b long one|b lookup that|b loop <talk>|b luck $|b memory on|b might not
5 b minimum <shown>|b minu start|b money $|b my ear|b neednt <hinted>|b neighbour and|b new <asked>|b next in
5 b next one|b nim <odd>|b no $|b no longer|b of card|b of how|b of paint|b of siz|b of you|b often would
5 b old <odd>|b oldest $|b onc if|b onc your|b one after|b one extra|b one may|b one shorter|b one to
5 b one who|b only hav|b open when|b opener on|b out what|b parent and|b peopl who|b play that|b polish <talk>
5 b polish notation|b position wher|b possibl <odd>|b possibl partner|b predecessor $|b profundidad <odd>
5 b queu for|b rang of|b recent <odd>|b return not|b return whether|b revers <talk>|b revers polish
5 b row <asked>|b run over|b s as|b sam <telling>|b sam question|b say about|b say you|b search for
5 b second <asked>|b second <talk>|b see them|b see which|b she <asked>|b she hav|b shut $|b sinc <asked>
5 b sinc a|b singl or|b sink the|b so if|b so its|b someth $|b sort <facts>|b sort the|b spill <odd>
5 b spill ink|b split it|b spoil your|b stack and|b start at|b start plu|b step down|b step out|b still <talk>
5 b still open|b str $|b suppos each|b sur $|b t as|b tallest tower|b ten to|b than <hinted>|b that alway
5 b that answer|b that it|b that join|b that mean|b that pop|b that stretch|b that wait|b the answer|b the day
5 b the fellow|b the follow|b the index|b the interviewer|b the nearest|b the not|b the tally|b the upper
5 b their <telling>|b then one|b ther to|b theyr <talk>|b thi is|b thi morn|b thing are|b thirty is
5 b through onc|b to chang|b to on|b to speak|b to their|b to thirty|b to thre|b to wait|b touch <shown>
5 b twin and|b two answer|b two in|b two on|b two to|b two you|b un dictionnair|b und ein|b underneath $
5 b until they|b up twic|b wait when|b walk $|b walk the|b want is|b was <hinted>|b was <odd>|b way in
5 b what com|b when theyr|b when your|b wher its|b wherea <talk>|b which a|b whos <hinted>|b with just
5 b within the|b without an|b without walk|b wonderful $|b word <talk>|b word is|b wrong <asked>|b you alway
5 b you arriv|b you ask|b you be|b you comput|b you finish|b you linear|b you play|b you split|b you sur
5 b you wip|b youd say|b youll <talk>|b your <odd>|b your key|b your one|b your only|b your paper|b your start
5 b youv already|b youv met|b zahl <odd>|b zero <facts>|b zero to|guess oh|leads key|leads next|leads tak
5 nothing best|nothing both|nothing breadth|nothing comput|nothing handl|nothing high|nothing join|nothing low
5 nothing pictur|nothing popitem|nothing queu|nothing sam|nothing slid|nothing stand|nothing tal
5 nothing tiefensuch|nothing twenty|nothing wip|plan doe|plan that names mark|plan thre|plan when|question lik
5 question thre|remark as|remark giv|remark squar|remark that names ther|remark you|reports afternoon
5 reports anywher|reports arriv|reports averag|reports backward|reports believ|reports classic|reports direct
5 reports downward|reports eat|reports evaluat|reports extra|reports fast|reports favourit|reports fin
5 reports instant|reports known|reports land|reports luck|reports mm|reports opener|reports partner|reports pur
5 reports read|reports robber|reports someon|reports someth|reports tabl|reports top|reports wonderful
5 requests card|requests clos|requests day|requests downward|requests find|requests insid|requests met
5 requests path|requests peopl|requests revers|requests right|requests spend|requests tidy|s <shown> by
5 s <shown> halv|s <shown> hav|s <shown> leap|s <shown> mak|s <shown> new|s <shown> open|s <shown> vanish
5 s ^ abov|s ^ already|s ^ becaus|s ^ believ|s ^ comput|s ^ der|s ^ differ|s ^ en|s ^ heap|s ^ however|s ^ mm
5 s ^ order|s ^ previou|s ^ register|s ^ repeat|s ^ stack|s ^ tally|s ^ thes|s ^ tiefensuch|s ^ une|s ^ von
5 s ^ wav|s ^ whatever|s ^ wher|s ^ wip|s ^ wonderful|s a could|s a known|s after sort|s ahead the|s all the
5 s already the|s alway of|s alway the|s an field|s and at|s and don|s and first|s and off|s another to
5 s are they|s as on|s as other|s as the|s at bakery|s at second|s attach it|s b b|s befor <shown>
5 s befor round|s bring down|s by is|s by till|s c in|s can off|s could say|s could tak|s count a|s current in
5 s def of|s didnt <shown>|s do ordinary|s doesnt <shown>|s don one|s dont it|s ein und|s entir befor
5 s equal of|s evaluat polish|s every with|s expect to|s fall plac|s for <shown>|s for closer|s for complement
5 s for tallest|s for u|s four two|s from back|s from top|s hang to|s has beat|s hav hold|s heap siz|s her in
5 s high mid|s i put|s i two|s if already|s if left|s if minu|s if will|s index an|s index you|s into other
5 s is and|s is any|s is fre|s is next|s isnt ther|s it by|s it do|s it fin|s it last|s it wher|s its ther
5 s itself <shown>|s join the|s just a|s k in|s keep opener|s keep own|s last it|s last never|s lay the
5 s left right|s les equal|s let finger|s let start|s lie the|s lin each|s longer two|s lookup <shown>
5 s mak one|s many wait|s me that|s minimum <shown>|s most is|s nic you|s of doe|s of from|s of million
5 s of minu|s of only|s of world|s off each|s often one|s on u|s one last|s one lower|s one partner
5 s one short|s order which|s over one|s parent grandparent|s pil the|s question a|s reason it|s return at
5 s revers notation|s search <shown>|s see far|s seven one|s should you|s sink <shown>|s sort it|s sort with
5 s start new|s start the|s still be|s stretch <shown>|s t in|s than need|s that tal|s that very|s the besid
5 s the box|s the hang|s the list|s the lot|s the minu|s the never|s the or|s the position|s the reach
5 s the wer|s them for|s they to|s thing want|s though may|s thousand for|s tick the|s tim reach|s to as
5 s to four|s to includ|s to over|s to sid|s to through|s to who|s top <shown>|s top the|s try <shown>
5 s two thre|s unvisit <shown>|s up when|s usual is|s variabl you|s want <said>|s want be|s want hear
5 s want that|s what can|s what find|s what hold|s which why|s with dot|s with sam|s with singl|s with tabl
5 s would ever|s would if|s you append|s you drop|s you half|s you need|s you return|s you seven|s you solv
5 s you touch|s your do|s your first|s your stop|sets up count|sets up end|sets up index|sets up later
5 sets up run|syntax after|syntax new|syntax of|syntax you|tells bei|tells belong|tells book|tells bring
5 tells creep|tells der|tells dictionnair|tells doub|tells dynamic|tells einer|tells einfach|tells flag
5 tells glanc|tells halft|tells hol|tells input|tells length|tells librarian|tells mark|tells nim|tells opposit
5 tells por|tells position|tells profundidad|tells quarter|tells register|tells reih|tells settl|tells shelv
5 tells sock|tells soon|tells squar|tells street|tells sweep|tells throw|tells traversal|tells usa|tells volum
5 w ate|w bakery|w bei|w bin|w cant|w collect|w der|w dummy|w einer|w einfach|w expand|w guy|w halft
5 w into|w its|w minesweeper|w minimum|w mis|w mm|w month|w nearest|w notation|w offnend|w plat|w polish
5 w popularity|w por|w position|w pour|w predecessor|w profundidad|w puzzl|w quickselect|w reason|w reih
5 w road|w roll|w slap|w sting|w street|w ten|w underneath|w up|w upper|w used|w win|w wonderful
6 advises begin|advises box|advises edg|advises floor|advises lift|advises maximum|advises next|advises pencil
6 advises small|advises smaller|advises vanish|advises whoever|asks big|asks happen|asks kind|asks look
6 asks smallest|asks somewher|asks tak|b <said> <said>|b <said> from|b <said> insid|b <said> up|b <shown> at
6 b <shown> closer|b <shown> drop|b <shown> further|b <shown> los|b <shown> neighbour|b <shown> reach
6 b <shown> someon|b <shown> thos|b <shown> throughout|b <shown> whil|b <shown> written|b <shown> yes|b ^ between
6 b ^ bucket|b ^ call|b ^ cold|b ^ ding|b ^ great|b ^ hard|b ^ index|b ^ may|b ^ nop|b ^ perfect|b ^ serv
6 b ^ shift|b ^ und|b ^ usa|b a <facts>|b a constant|b a draw|b a glanc|b a man|b a python|b a twist
6 b add one|b after ten|b all $|b all their|b along it|b an <shown>|b an if|b an italian|b and add
6 b and another|b and forth|b and right|b and shrink|b and wher|b another <facts>|b another candidat
6 b arrang them|b as its|b at every|b at plac|b away half|b be <said>|b beat it|b befor nin|b begin at
6 b beiden <unknown>|b best <asked>|b big $|b binary <odd>|b binary search|b bound $|b box from|b brauchst <odd>
6 b bucket <hinted>|b bucket <telling>|b bucket of|b bucket sort|b build the|b by count|b by n|b by sid
6 b by tal|b c <n>|b cant hav|b catch $|b check <talk>|b clos it|b com out|b con <odd>|b con <unknown>
6 b condition <shown>|b could <shown>|b could hav|b count of|b cros off|b d $|b dan <odd>|b de <odd>|b deep $
6 b depth as|b die <odd>|b die beiden|b ding $|b ding <odd>|b ding ding|b do for|b do when|b doe near
6 b doe what|b doesnt <facts>|b dot <said>|b dot <talk>|b dot <telling>|b dynamic <hinted>|b each new
6 b earlier <hinted>|b els $|b end in|b equal <asked>|b equal one|b every new|b every step|b everyon who
6 b extra <hinted>|b extra <odd>|b far <hinted>|b fear $|b fetch a|b fill it|b first one|b follow it
6 b follow that|b for every|b for four|b fruit into|b glanc $|b go <odd>|b go on|b great $|b had a|b hand and
6 b hand over|b hav read|b hav your|b havent you|b head <talk>|b her is|b her you|b high <asked>|b his <odd>
6 b how the|b how to|b how will|b hurt $|b i equal|b if every|b if ive|b in good|b in two|b index as
6 b initial $|b into basket|b is mor|b is shorter|b is smaller|b isnt <hinted>|b ist <odd>|b it another|b it by
6 b it cam|b it find|b it giv|b it go|b it goe|b just that|b klammer <unknown>|b know <talk>|b landfeld <odd>
6 b landfeld aus|b largest figur|b lean to|b leg <odd>|b leg jed|b let one|b link in|b list with
6 b littl <telling>|b longer than|b loop with|b low <shown>|b memory $|b middl <talk>|b might <asked>
6 b mit <odd>|b mov to|b must <odd>|b must match|b n <odd>|b newcomer <shown>|b nop $|b not of|b of i
6 b of iter|b off each|b old <shown>|b on a|b onc in|b onc youv|b one could|b one finger|b opener $
6 b or <hinted>|b or no|b ordinary <shown>|b other <asked>|b out ther|b over in|b pas the|b path in
6 b pop without|b put the|b put them|b puzzl $|b que <unknown>|b quiet $|b reach from|b recent $
6 b remember what|b remember wher|b run <hinted>|b said <shown>|b sam mov|b sav you|b self <odd>
6 b shortest <talk>|b shortest path|b should the|b shouldnt you|b sid by|b sinc its|b so <hinted>
6 b someon <asked>|b special <shown>|b spend <facts>|b spend <hinted>|b spend memory|b still good|b str to
6 b straight away|b stretch on|b sum of|b tail $|b tak from|b taken from|b tal for|b tallest <odd>|b that and
6 b that check|b that count|b that must|b that run|b that was|b that wrong|b the biggest|b the card|b the doubl
6 b the oldest|b the piec|b the plu|b the street|b the ten|b their <unknown>|b their last|b then the|b ther or
6 b thi <asked>|b thos that|b thre with|b tiefensuch <odd>|b tiefensuch von|b till the|b till you|b to <hinted>
6 b to match|b to n|b to notic|b to search|b too <hinted>|b too few|b tower $|b twist $|b two lower
6 b two together|b una <odd>|b under that|b undisturb $|b until <shown>|b up one|b usa una|b use les
6 b very last|b von <odd>|b von jedem|b walk in|b was seen|b water <odd>|b way you|b week <talk>|b wer <shown>
6 b when two|b whenever ther|b which half|b why do|b will to|b with <odd>|b with append|b with constant
6 b with h|b with its|b would <telling>|b wrong one|b y $|b yesterday <hinted>|b you count|b you not|b you sav
6 b your don|b your helper|b your list|b your stack|b your still|b your will|b youv found|guess cold|guess ding
6 guess i|leads add|leads depth|leads simpler|leads tabl|nothing bucket|nothing each|nothing honest
6 nothing interval|nothing longest|nothing nest|nothing push|nothing serv|nothing start|nothing und|nothing usa
6 nothing without|nothing youll|plan an|plan by|plan isnt|plan that names its|question both
6 remark that names advises|remark that names right|reports bisect|reports browser|reports caterpillar
6 reports check|reports ding|reports fear|reports float|reports grandparent|reports helper|reports hint
6 reports hous|reports includ|reports itd|reports key|reports lookup|reports mad|reports mis|reports nop
6 reports pag|reports parent|reports pay|reports plan|reports pointer|reports sentenc|reports shap|reports sink
6 reports straight|reports sweep|reports till|reports touch|reports traversal|requests doll|requests element
6 requests long|requests russian|s <said> just|s <said> later|s <said> no|s <shown> along|s <shown> at
6 s <shown> crash|s <shown> got|s <shown> hop|s <shown> lie|s <shown> linear|s <shown> not|s <shown> pop
6 s <shown> pull|s <shown> short|s <shown> spoil|s <shown> spread|s <shown> strok|s <shown> undisturb
6 s ^ accordion|s ^ backward|s ^ bfs|s ^ brauchst|s ^ cold|s ^ def|s ^ ding|s ^ doub|s ^ du|s ^ first
6 s ^ four|s ^ handl|s ^ instead|s ^ iter|s ^ la|s ^ least|s ^ lookup|s ^ nop|s ^ pay|s ^ per|s ^ puzzl
6 s ^ shift|s ^ sink|s ^ stroll|s ^ sur|s ^ swap|s ^ they|s ^ und|s ^ usa|s ^ walk|s ^ want|s a ago
6 s a behind|s a flood|s a program|s abl <shown>|s after its|s again the|s an befor|s an whether|s and minu
6 s and stretch|s and would|s as go|s as parameter|s as pas|s as with|s at front|s at glanc|s at that
6 s back forth|s be next|s be short|s be use|s becaus the|s befor and|s befor outer|s beiden ergebniss
6 s being <shown>|s by last|s can out|s can thi|s climb a|s common <shown>|s compar you|s constant of
6 s current and|s dictionary the|s ding ding|s do a|s each enter|s each from|s each one|s entry its
6 s equal when|s far that|s first at|s first for|s first serv|s first should|s for of|s for was|s from to
6 s fruit basket|s grow the|s has doubl|s has match|s has out|s has than|s hav every|s he <shown>|s her can
6 s i in|s i start|s i stop|s if non|s imagin a|s in current|s in draw|s in go|s in queu|s in room|s in what
6 s insid pair|s is fin|s is how|s is if|s is than|s it each|s its two|s its when|s its youd|s ive noth
6 s jed klammer|s kind <shown>|s know its|s last to|s lean the|s least of|s left befor|s lift the|s lin <shown>
6 s lin a|s list append|s mad the|s many that|s me you|s minu <shown>|s n with|s not to|s of left|s of pair
6 s of problem|s on far|s on left|s on paper|s on slip|s onc it|s one below|s one if|s one matter|s only a
6 s open the|s opener are|s out that|s part you|s peopl <shown>|s person the|s pull out|s reach a|s s in
6 s she don|s shortest in|s sid sid|s sort by|s star the|s start each|s start from|s step <shown>
6 s subtract <shown>|s than at|s thatll you|s the a|s the again|s the answer|s the figur|s the opener
6 s the path|s the trick|s the twin|s ther doubl|s thing <shown>|s thos together|s thought a|s tiefensuch jedem
6 s to nearest|s twelv <shown>|s two befor|s two instead|s two n|s up answer|s up word|s what own|s when arriv
6 s when no|s when too|s whenever <shown>|s wher should|s wher that|s whether two|s why you|s will spend
6 s with break|s with first|s with memory|s without break|s word you|s work the|s would up|s writ <shown>
6 s youd that|s youv <shown>|sets up call|sets up hold|syntax ask|syntax index|syntax insid|syntax push
6 syntax set|syntax sinc|tells anyon|tells aus|tells beat|tells beiden|tells brauchst|tells cup|tells dan
6 tells ergebniss|tells far|tells fre|tells go|tells heard|tells hom|tells idea|tells immer|tells init
6 tells initial|tells jed|tells kept|tells klammer|tells landfeld|tells leg|tells man|tells mit|tells namesak
6 tells proper|tells que|tells recursiv|tells snak|tells tallest|tells theyll|tells thrown|tells tiefensuch
6 tells von|tells whichever|tells x|tells zahl|w are|w around|w at|w aus|w beiden|w biggest|w bisect
6 w brauchst|w chat|w classic|w container|w continu|w crack|w dan|w deeper|w ding|w distinct|w ergebniss
6 w everywher|w fear|w float|w found|w four|w fruit|w gam|w handy|w inner|w jed|w klammer|w landfeld
6 w largest|w lit|w mit|w neater|w nim|w nop|w past|w pigeonhol|w proces|w que|w see|w sibl|w snak|w sound
6 w throughout|w tiefensuch|w till|w tiny|w twist|w undisturb|w von|w whom|w zahl
7 act leads|acts ^ sets up|acts requests tells|advises easier|advises inner|advises itll|advises lead
7 advises max|advises order|advises percent|advises question|advises rid|advises tick|advises valu
7 advises written|asks below|asks carry|asks depth|asks quick|b <said> about|b <shown> cant|b <shown> complet
7 b <shown> loop|b <shown> mean|b <shown> never|b <shown> run|b <shown> second|b <shown> wait|b <shown> youv
7 b ^ catch|b ^ chain|b ^ depth|b ^ going|b ^ guard|b ^ his|b ^ instead|b ^ mak|b ^ return|b ^ that|b ^ why
7 b a browser|b a cross|b a flood|b a mountain|b a plac|b a slip|b a strip|b a structur|b a tiny|b a tre
7 b again <talk>|b ahead of|b alon <shown>|b along and|b already $|b already in|b also <hinted>|b an <facts>
7 b an index|b and drop|b and itll|b and test|b and to|b any <shown>|b anyth that|b append an|b append and
7 b are <shown>|b are too|b argument $|b at sign|b back after|b be don|b be right|b befor she|b below and
7 b best <facts>|b box for|b bucket <talk>|b by frequency|b can still|b cant comment|b chaqu <unknown>|b check a
7 b collect all|b collect their|b com off|b comparison $|b constant <shown>|b couldnt hav|b count <shown>
7 b count together|b depth <hinted>|b depth along|b divid and|b doesnt <said>|b draw on|b each <asked>
7 b easier if|b ein hashtabell|b ein warteschlang|b either stretch|b empty the|b en <unknown>|b est <odd>
7 b fail becaus|b fami $|b finish for|b for an|b four <hinted>|b four <telling>|b four pointer|b fre of
7 b fresh <facts>|b fresh <hinted>|b fresh end|b from left|b gav one|b giv fiv|b go <facts>|b go ther|b goal $
7 b got <asked>|b got thre|b hand each|b handl a|b hav don|b hav seen|b high <shown>|b hint <talk>|b hit $
7 b hold it|b hundr thousand|b i doubt|b i minu|b if $|b in circl|b in different|b in seen|b index $
7 b instant whether|b is finish|b is les|b is simp|b isnt that|b it better|b it doesnt|b it finish|b it over
7 b it slid|b its an|b its index|b its linear|b ive been|b join <talk>|b join hand|b keep <asked>|b key and
7 b key by|b la <unknown>|b largest <talk>|b last com|b last entry|b last pair|b last week|b later $|b let each
7 b level $|b lif be|b lin should|b linear in|b look it|b lost your|b mak <talk>|b many step|b maz $|b mean $
7 b mor plac|b most <odd>|b my pick|b near all|b never <shown>|b new <hinted>|b not <telling>|b of earlier
7 b of itself|b of the|b older one|b on from|b one <odd>|b one again|b one into|b one structur|b opener that
7 b own <talk>|b percent of|b perfect <talk>|b pick <talk>|b pil for|b pop <facts>|b previou <shown>|b push the
7 b put all|b python <odd>|b remov on|b sam <unknown>|b show up|b sibl $|b six <facts>|b siz <shown>
7 b solution <hinted>|b sort on|b split the|b stand $|b start of|b still work|b strok and|b t $|b taken <talk>
7 b ten <asked>|b that $|b that down|b that fit|b that half|b the book|b the bucket|b the high|b the innermost
7 b the sum|b the tallest|b them $|b then <telling>|b thi cod|b think of|b though <shown>|b thousand deep
7 b through them|b throw the|b tim and|b to <odd>|b to <telling>|b to tak|b to turn|b too lat|b trust the
7 b try <shown>|b try <talk>|b turn the|b two marker|b two would|b und <unknown>|b until he|b upward and
7 b very thing|b want in|b was don|b well be|b wer you|b what <hinted>|b when everyth|b whether $
7 b whether your|b which every|b who on|b win $|b without search|b wouldnt lif|b y <unknown>|b you began
7 b you pass|b you pay|b youd not|b youll <asked>|b your best|b your through|b youv <hinted>|b zero and
7 guess hold|guess put|guess sinc|leads entry|leads pair|nothing as|nothing depth|nothing every|nothing fill
7 nothing hash|nothing his|nothing index|nothing instead|nothing know|nothing mark|nothing ninety|nothing okay
7 nothing provid|plan as|plan ten|plan that names if|question leads|reports append|reports big|reports border
7 reports cur|reports except|reports fac|reports fly|reports gam|reports higher|reports lat|reports maz
7 reports moment|reports mustnt|reports newest|reports peopl|reports rang|reports recent|reports sid
7 reports solv|reports themselv|reports took|reports tool|reports trick|reports wash|reports wherever
7 reports win|reports work|requests paint|requests stretch|s <shown> already|s <shown> circl|s <shown> deep
7 s <shown> fami|s <shown> goe|s <shown> her|s <shown> match|s <shown> nin|s <shown> occur|s <shown> simp
7 s <shown> smaller|s <shown> them|s <shown> think|s <shown> word|s ^ assum|s ^ best|s ^ bisection
7 s ^ comparison|s ^ cross|s ^ d|s ^ doubl|s ^ fellow|s ^ figur|s ^ going|s ^ group|s ^ guard|s ^ gues
7 s ^ help|s ^ l|s ^ lif|s ^ moment|s ^ mustnt|s ^ pretty|s ^ row|s ^ than|s ^ troubl|s ^ un|s ^ una
7 s ^ wherever|s ^ win|s a dict|s add last|s already in|s an argument|s and giv|s and littl|s and second
7 s and which|s append pop|s are one|s as as|s at of|s at right|s away <shown>|s be only|s be pick|s be than
7 s be up|s befor loop|s begin an|s begin one|s by all|s by until|s call two|s cam by|s can of|s com after
7 s comparison <shown>|s could keep|s did see|s doe you|s doub <shown>|s each a|s each could|s entry a
7 s fifteen <shown>|s fifty of|s final is|s find <said>|s finish good|s first be|s fiv ten|s for it|s for than
7 s got and|s half alway|s half what|s has smallest|s how they|s i comment|s i my|s if cam|s if go|s ill you
7 s in every|s in hand|s in tabl|s in wall|s in world|s is good|s is or|s is tri|s its good|s its without
7 s just <shown>|s keep not|s kept <shown>|s later <shown>|s lay on|s leav one|s left to|s linear the
7 s list you|s littl of|s look you|s many of|s map a|s max itself|s may left|s middl and|s most method|s my by
7 s near of|s neighbour <shown>|s neighbour all|s nin twenty|s number <shown>|s of hundr|s old <shown>
7 s one alway|s one plac|s one was|s only to|s or another|s order <shown>|s out it|s peek the|s push out
7 s put <said>|s queu <shown>|s smallest by|s sound a|s spread from|s stack the|s strok <shown>|s tak the
7 s that non|s that start|s the all|s the along|s the les|s the pair|s the whil|s the whos|s them that
7 s they for|s they that|s thi would|s thre thre|s tick off|s til two|s to abl|s to behind|s to by|s to upward
7 s to with|s touch on|s two six|s up itself|s want a|s when com|s wher was|s whether <said>|s which could
7 s which thos|s whoever in|s with previou|s would my|s wrong round|s you comput|s you hold|s you let
7 s you linear|s youd one|s your lin|s your look|sets up along|sets up dict|sets up plac|sets up want
7 syntax each|tells below|tells cada|tells catch|tells clash|tells closer|tells est|tells et|tells final
7 tells frequency|tells jedem|tells king|tells mad|tells marker|tells occur|tells pattern|tells pour
7 tells recent|tells shift|tells sibl|tells stack|tells stroll|tells suit|tells techniqu|tells thought
7 tells ticket|tells whenever|w basket|w be|w bus|w cada|w cliff|w cost|w didnt|w doubt|w drown|w est
7 w final|w glanc|w goe|w greater|w hav|w hundr|w immer|w index|w j|w jedem|w k|w king|w led|w marker
7 w maz|w mountain|w namesak|w nin|w opener|w pattern|w pin|w recurs|w second|w tail|w tallest|w useful
7 w wash
8 acts requests sets up|advises collect|advises low|advises piec|advises pil|advises present|advises record
8 advises slip|advises step|advises tim|asks cod|asks fit|asks index|asks neighbour|asks run|asks sit
8 asks valu|b <said> les|b <said> stop|b <said> you|b <shown> entry|b <shown> insid|b <shown> thing
8 b <shown> without|b ^ by|b ^ collect|b ^ constant|b ^ cross|b ^ hang|b ^ never|b ^ notic|b ^ queu|b ^ r
8 b ^ swallow|b ^ theyv|b ^ too|b ^ twenty|b ^ wher|b a doub|b a fami|b a lookup|b a narrow|b a tal
8 b a version|b abov $|b add <shown>|b after <talk>|b after another|b against it|b all the|b an ordinary
8 b and over|b and start|b and swap|b and up|b answer $|b area of|b as each|b as youv|b be of|b been on
8 b befor anyth|b beforehand $|b both only|b both plac|b button in|b c in|b can <shown>|b can <telling>
8 b can hear|b can reach|b candidat said|b cas one|b check $|b circl $|b clock $|b colleagu of|b combin $
8 b compar at|b count how|b data structur|b dem <odd>|b dem anfang|b did it|b do thi|b doub <hinted>
8 b doub <telling>|b doub link|b draw <shown>|b drop that|b dry $|b dry <talk>|b each count|b each visit
8 b election <talk>|b empty them|b fail cas|b fifty <talk>|b fifty percent|b finish <shown>|b for <shown>
8 b for whatever|b go first|b go with|b goe in|b gon by|b guess a|b had <facts>|b had <talk>|b hand in
8 b handy to|b helper <talk>|b hunt for|b in by|b in last|b index <odd>|b is <talk>|b is about|b is alway
8 b is built|b is within|b isnt <said>|b it ever|b it just|b it slow|b its border|b itself and|b keep it
8 b know $|b know it|b lead to|b left is|b lin at|b logarithmic tim|b longest <odd>|b look <odd>|b loop <asked>
8 b lov <hinted>|b low <asked>|b low <hinted>|b many <telling>|b map <shown>|b max <talk>|b max area|b may lie
8 b me a|b mind $|b minu <facts>|b minu <hinted>|b minu <shown>|b minu one|b modify <hinted>|b modify binary
8 b mor $|b mov <odd>|b my colleagu|b nach <odd>|b nach dem|b never $|b never <odd>|b newcomer $|b not <asked>
8 b not <unknown>|b o of|b occur mor|b of minu|b off first|b off onc|b on my|b one beneath|b one insid
8 b one open|b only <facts>|b only <odd>|b only on|b only thing|b opposit <shown>|b other <hinted>
8 b paint <telling>|b paint bucket|b person in|b pick up|b plain <facts>|b plain and|b possibl figur
8 b precis the|b pretty much|b prev and|b proper <shown>|b r <odd>|b remember how|b remember which|b say <facts>
8 b second tim|b serv first|b she <hinted>|b she doe|b sinc with|b small $|b someth to|b sort doe|b spread from
8 b spread out|b stand <asked>|b step <shown>|b still on|b straight <talk>|b strict $|b sweep from|b tak the
8 b that <talk>|b that are|b that off|b that very|b the alphabet|b the area|b the complement|b the final
8 b the inner|b the max|b the paint|b the previou|b their answer|b them a|b ther just|b ther someth|b ther twic
8 b ther wer|b thing <asked>|b tick it|b tim too|b to add|b to both|b to check|b to every|b to giv|b to think
8 b to zero|b too many|b trick $|b turn thos|b twin $|b two different|b two entry|b two of|b two shorter
8 b two structur|b typ it|b un diccionario|b union <asked>|b up $|b upper one|b usa <odd>|b was last|b way it
8 b what do|b when <asked>|b whenever the|b which of|b whil low|b whoever <shown>|b why not|b wish $|b with $
8 b wont <hinted>|b y <odd>|b you consider|b you serv|b you took|b your fil|b zero <talk>|b zero as|guess if
8 guess ten|guess that|leads look|leads mak|leads stand|n <telling> 4|nothing chang|nothing collect
8 nothing empty|nothing extend|nothing f|nothing merg|nothing notic|nothing overlap|nothing plain|nothing r
8 nothing shouldnt|nothing spread|nothing watch|plan all|plan ive|plan that names id|plan that names okay
8 remark fifteen|remark letter|reports area|reports began|reports book|reports colleagu|reports dynamic
8 reports easy|reports everybody|reports follow|reports frequency|reports handy|reports hit|reports hum
8 reports k|reports liv|reports near|reports paint|reports previou|reports push|reports simp|reports strict
8 reports t|reports taken|reports tick|requests ask|requests equal|requests giv|requests longest|requests plu
8 s <shown> another|s <shown> back|s <shown> behind|s <shown> dont|s <shown> enough|s <shown> insert
8 s <shown> mov|s <shown> present|s <shown> remember|s <shown> ten|s <shown> ther|s <shown> wher|s ^ both
8 s ^ bucket|s ^ catch|s ^ determin|s ^ fail|s ^ fall|s ^ friend|s ^ handy|s ^ larg|s ^ now|s ^ part
8 s ^ structur|s ^ swallow|s ^ tail|s ^ theyv|s ^ though|s ^ thought|s ^ til|s ^ tru|s ^ until|s ^ usual
8 s a link|s a list|s a shorter|s a show|s against <said>|s all thi|s an at|s an for|s an from|s any you
8 s are sur|s area <shown>|s at far|s at in|s at moment|s befor look|s befor put|s behind earlier|s can everyth
8 s can to|s can up|s cant on|s chain entry|s check it|s closer the|s colleagu min|s comma in|s could be
8 s could mak|s could throw|s count many|s cros off|s determin <shown>|s do well|s dont any|s dont up
8 s each every|s each onc|s equal high|s error a|s fall the|s first with|s for comma|s for next|s handl <shown>
8 s has break|s hav for|s hav think|s hear from|s how your|s i <said>|s if count|s if remember|s in dictionary
8 s in opposit|s index one|s instead the|s it linear|s it too|s its as|s just many|s lik undo|s link it
8 s map <shown>|s max of|s memory what|s might to|s modify <shown>|s mor it|s most with|s nach anfang|s no one
8 s of that|s off front|s off go|s on count|s on to|s one complet|s one hand|s one may|s one said
8 s one through|s other and|s out its|s over it|s over over|s over the|s pair <shown>|s part it|s per and
8 s plain simpl|s prev next|s remov the|s sav a|s sav the|s say a|s say and|s second with|s self <shown>
8 s she a|s should be|s sinc can|s sweep left|s tal each|s that as|s that good|s that miss|s that other
8 s the job|s the look|s the row|s the second|s the sit|s the siz|s the through|s the youll|s thre giv
8 s thre would|s tim hav|s to both|s to left|s to som|s to up|s try for|s two a|s two all|s undo in
8 s visit <shown>|s was about|s what put|s what you|s which one|s which what|s with loan|s would out|s you just
8 s you mov|s you off|s you see|s you still|s you trust|s you walk|s your fit|sets up <asked>|sets up entry
8 sets up goe|sets up long|sets up next|tells accordion|tells age|tells anfang|tells append|tells bisection
8 tells cam|tells circl|tells colleagu|tells container|tells dem|tells dequ|tells des|tells diccionario
8 tells divid|tells downward|tells drop|tells du|tells e|tells f|tells forward|tells item|tells layer
8 tells lean|tells nach|tells newcomer|tells plenty|tells post|tells push|tells rot|tells saw|tells spoil
8 tells sum|tells tall|tells till|tells touch|tells une|tells whoever|tells yesterday|w age|w alphabet
8 w anfang|w belong|w breath|w dem|w des|w determin|w diccionario|w du|w eat|w empty|w eras|w folk|w guess
8 w handl|w higher|w hum|w hunt|w identical|w knock|w layer|w link|w memoization|w nach|w percent|w phon
8 w pretty|w ris|w rot|w shrink|w shuffl|w sleep|w sock|w stapel|w tray|w two|w understand|w usa|w wav|w z
8 w zuerst
9 acts leads tells|advises belong|advises centr|advises drop|advises end|advises front|advises inclusiv
9 advises letter|advises nobody|advises pack|advises pair|advises sleep|advises touch|advises walk
9 advises whichever|asks <asked>|asks lie|asks newest|asks open|asks someth|asks using|b <shown> after
9 b <shown> dot|b <shown> half|b <shown> halfway|b <shown> past|b <shown> straight|b <shown> vanish
9 b <shown> very|b <shown> way|b ^ better|b ^ cros|b ^ includ|b ^ pull|b ^ sweep|b ^ until|b ^ when|b ^ wodniw
9 b ^ y|b a modify|b a not|b adjacent <asked>|b adjacent match|b all of|b along how|b alway in|b and <hinted>
9 b and by|b and no|b and pull|b and remov|b and writ|b any <hinted>|b array of|b as text|b at i|b at onc
9 b at two|b be <hinted>|b be left|b be taken|b befor <hinted>|b befor add|b befor they|b began $|b behind each
9 b belong $|b better than|b blu $|b board $|b both way|b by first|b can the|b chang it|b check your
9 b count <talk>|b count are|b differenc $|b do the|b do without|b draw <facts>|b draw program|b ever <facts>
9 b fill in|b finger on|b first few|b first half|b flip it|b for what|b forgot to|b from a|b from both
9 b gnidil $|b got it|b gues a|b hand <hinted>|b has run|b hash is|b helper that|b her <talk>|b hold mor
9 b how youd|b in revers|b in which|b into <odd>|b is next|b is such|b it ther|b it too|b its middl|b its no
9 b its sort|b join to|b key <asked>|b later than|b lay it|b lay them|b left $|b left half|b let <odd>
9 b linear <shown>|b loop one|b loop run|b loop stop|b lot of|b match pair|b mid $|b middl in|b million $
9 b min <hinted>|b min <telling>|b min heap|b minu the|b modify <telling>|b mor to|b my voic|b neighbour <talk>
9 b never <facts>|b nin <hinted>|b nor <talk>|b noth els|b of min|b of thi|b off when|b often they|b oldest or
9 b on <unknown>|b onc they|b one out|b one two|b one youv|b only go|b opposit $|b other and|b out <hinted>
9 b pas with|b pull it|b question <shown>|b queu at|b r $|b reach for|b result of|b room for|b run as
9 b sam <said>|b sav the|b saw each|b seven in|b she <shown>|b singl walk|b slid $|b slid <hinted>
9 b smaller <shown>|b smallest <asked>|b somebody <hinted>|b somebody in|b stand on|b start your|b still <asked>
9 b still in|b stood $|b stop <odd>|b strok behind|b text $|b that <asked>|b that cas|b that moment|b that sam
9 b that spot|b the board|b the check|b the count|b the smallest|b the tall|b the undo|b their kid|b ther only
9 b they <shown>|b thos with|b thousand <facts>|b thousand of|b thousand tim|b tidy up|b to it|b to its
9 b to now|b to try|b too big|b too small|b turn each|b two $|b undo <odd>|b undo button|b until youv
9 b use <telling>|b variabl $|b visit the|b wait $|b want a|b wer <unknown>|b when it|b when only|b wher <said>
9 b which has|b why you|b with a|b with only|b without <hinted>|b wodniw <odd>|b wodniw gnidil|b would that
9 b would work|b writ down|b wrong end|b you all|b you forget|b you speak|b youd use|b your tabl|b youv dealt
9 b youv just|guess mm|guess why|leads notic|nothing count|nothing do|nothing follow|nothing neighbour
9 nothing pull|nothing sweep|nothing which|nothing wodniw|nothing y|question far|question order|question thatll
9 remark dont|remark hold|reports allow|reports disguis|reports ein|reports everyth|reports flip|reports gnidil
9 reports itll|reports keep|reports let|reports meet|reports mid|reports prev|reports put|reports r
9 reports remember|reports singl|reports stood|reports suppos|reports trip|reports wodniw|reports y
9 requests array|requests colour|requests figur|requests high|requests left|requests number|s <said> want
9 s <shown> c|s <shown> inner|s <shown> maximum|s <shown> set|s <shown> told|s <shown> tru|s <shown> turn
9 s ^ build|s ^ cros|s ^ easy|s ^ eat|s ^ flip|s ^ fresh|s ^ gnidil|s ^ hard|s ^ helper|s ^ includ|s ^ kid
9 s ^ letter|s ^ loop|s ^ oldest|s ^ reach|s ^ recursiv|s ^ russian|s ^ u|s ^ variabl|s ^ whether|s ^ wodniw
9 s ^ y|s ^ zero|s a begin|s a binary|s a loop|s a tim|s a you|s add <shown>|s adjacent pair|s and only
9 s are too|s as and|s as first|s at it|s at left|s breadth search|s can mor|s cant <shown>|s chain the
9 s collect <shown>|s comma plu|s decid <shown>|s do by|s doe all|s doesnt the|s drop <said>|s each only
9 s each wher|s enough <shown>|s even the|s ever <shown>|s every has|s except <shown>|s first then|s first was
9 s flood <shown>|s for fresh|s gav to|s half in|s half your|s happen the|s hav go|s hold than|s how could
9 s if call|s if hand|s if keep|s import from|s inner befor|s it all|s minu plu|s mov end|s nam the
9 s never one|s non twic|s occur often|s of current|s of list|s of pil|s of youv|s often had|s on pil|s one be
9 s one max|s one show|s one the|s only what|s only with|s only you|s or <said>|s or below|s out left
9 s practical for|s question how|s queu the|s rang <shown>|s sam <shown>|s see the|s she on|s singl with
9 s start <shown>|s structur the|s that left|s that los|s that wher|s that with|s the against|s the beforehand
9 s the behind|s the cost|s the down|s the in|s the instead|s the it|s the mad|s ther all|s ther ther
9 s thos to|s thought <shown>|s thre are|s through of|s throw out|s to whether|s turn into|s two entry
9 s two under|s until got|s up by|s use or|s want check|s wer when|s what pass|s when <said>|s wher stood
9 s wherever <shown>|s which cant|s whil <shown>|s would a|s would find|s would help|s wrot the|s you <said>
9 s you mark|s you now|s you seen|s youv with|sets up away|sets up doubl|sets up plu|sets up someon
9 sets up thing|syntax though|tells bend|tells beneath|tells break|tells bucket|tells collect|tells door
9 tells hang|tells ist|tells known|tells la|tells littl|tells mid|tells middl|tells n|tells narrow
9 tells possibl|tells queu|tells r|tells record|tells return|tells spread|tells wear|tells youd|tells youngest
9 w adjacent|w all|w anew|w area|w bend|w blu|w browser|w caterpillar|w crumb|w dar|w die|w even|w flip
9 w gnidil|w hom|w ink|w ist|w la|w m|w man|w middl|w modify|w mother|w num|w oldest|w perfect|w press
9 w shift|w spiral|w stronger|w techniqu|w une|w warteschlang|w well|w wodniw|w yes|w youd
10 advises <talk>|advises border|advises certain|advises copy|advises follow|advises heap|advises indic
10 advises insert|advises nod|advises right|advises stor|advises visit|asks altogether|asks entry|asks hold
10 asks start|asks twin|b <said> if|b <said> too|b <shown> edg|b <shown> fall|b <shown> full|b <shown> mov
10 b <shown> remember|b ^ dee|b ^ natural|b ^ smaller|b ^ spend|b ^ their|b ^ who|b ^ work|b a built
10 b a dictionary|b a different|b a lot|b a memory|b about thi|b after <hinted>|b ago $|b all <odd>|b all ther
10 b an accordion|b and do|b and every|b and next|b and only|b are all|b be <unknown>|b be les|b be look
10 b becaus your|b been read|b been seen|b big <asked>|b build a|b call $|b can think|b car about|b centr and
10 b com down|b com to|b compar $|b compar when|b doesnt <hinted>|b doesnt mov|b doll $|b domino $|b don $
10 b dont $|b each nam|b earlier one|b els the|b exact that|b extra <asked>|b extra <talk>|b f $|b find <odd>
10 b for <asked>|b for their|b for thos|b from pisa|b grow <shown>|b grow whil|b had to|b has the|b hav that
10 b hav to|b hint $|b how far|b how often|b i know|b i shouldnt|b if <odd>|b in <telling>|b in constant
10 b inner <talk>|b inner loop|b innermost <odd>|b innermost pair|b itll <talk>|b its earlier|b just one
10 b largest element|b lin befor|b many are|b many is|b map $|b mark it|b mark the|b match <odd>|b may <asked>
10 b me on|b memory of|b middl is|b moment ago|b neighbour to|b night $|b no <odd>|b not by|b not it|b not seen
10 b of an|b old <telling>|b on to|b one end|b one floor|b one half|b only when|b order in|b other end
10 b over it|b overkill $|b past the|b plac and|b plu b|b pull the|b reach <talk>|b reach further|b rid of
10 b russian <odd>|b russian doll|b sam one|b say <said>|b shift your|b singl loop|b slip $|b sort is
10 b stop <facts>|b tal per|b the bound|b the break|b the clerk|b the ear|b the extra|b the fibonacci
10 b the initial|b the item|b the later|b the old|b the opener|b the register|b the shor|b the third
10 b their count|b they stood|b thi point|b third <hinted>|b thos who|b thousand <hinted>|b thre are|b thre for
10 b throw <talk>|b thrown out|b to beat|b to how|b tre $|b twelv $|b twin <asked>|b twin <hinted>|b twin sit
10 b typ $|b una <unknown>|b unclos one|b und <odd>|b under it|b up mor|b usual <talk>|b we <talk>|b wer a
10 b what will|b when i|b wher that|b will you|b with <asked>|b with ten|b without the|b work with|b you forgot
10 b you return|b you so|b your queu|b your stand|guess thos|guess we|leads left|leads littl|leads tim
10 n <telling> 3|nothing 1|nothing another|nothing cros|nothing dee|nothing thos|nothing whatever
10 plan that names do|plan that names hm|plan wher|remark every|remark that names are|remark that names in
10 remark that names one|remark that names that|remark youv|reports ago|reports assum|reports help|reports hold
10 reports lif|reports low|reports o|reports play|reports puzzl|reports real|reports separat|reports stack
10 reports strip|reports tally|reports text|reports unbroken|requests box|requests instead|requests mind
10 requests stop|requests tak|requests top|s <said> you|s <shown> between|s <shown> exact|s <shown> how
10 s <shown> join|s <shown> let|s <shown> non|s <shown> rest|s <shown> so|s <shown> way|s ^ complet|s ^ dee
10 s ^ do|s ^ each|s ^ et|s ^ forgot|s ^ halfway|s ^ his|s ^ insid|s ^ mark|s ^ natural|s ^ open|s ^ prev
10 s ^ self|s ^ small|s ^ spend|s ^ tal|s ^ the|s ^ tidy|s ^ use|s a differenc|s a her|s after loop|s again it
10 s all join|s an on|s and out|s and that|s are ther|s at you|s be <said>|s both fin|s can with|s check the
10 s clos <shown>|s com first|s could with|s do the|s down a|s down youv|s end your|s exact many|s for opener
10 s fresh and|s from rear|s from unvisit|s going the|s got good|s grow you|s guess <shown>|s half a|s has read
10 s hav my|s i up|s into result|s is problem|s is thing|s it into|s it when|s join <shown>|s kept the
10 s least <shown>|s let of|s let run|s let say|s let your|s lik <shown>|s mad strok|s math <said>|s mean the
10 s might be|s no than|s of do|s of out|s of solution|s on and|s on stack|s one throw|s one top|s only in
10 s open <shown>|s open in|s out one|s push <shown>|s put last|s rather for|s rather zero|s reach the|s run tim
10 s saw last|s should les|s smaller <shown>|s spot the|s stretch last|s tabl the|s ten two|s than you
10 s that and|s that earlier|s that separat|s that touch|s thatll the|s the coupl|s the edg|s the entry
10 s the equal|s the few|s the tower|s the youv|s them text|s theyr <shown>|s thi the|s through onc|s to down
10 s to look|s to spot|s to yourself|s two goe|s use of|s when equal|s when hit|s wherever split|s whichever you
10 s whil hi|s why it|s with for|s you be|s you been|s you compar|s you onc|s you reach|s you start
10 s you whether|s your to|s youv on|sets up comma|sets up enumerat|sets up way|tells besid|tells beyond
10 tells brac|tells dictionary|tells figur|tells h|tells heap|tells italian|tells knew|tells link|tells m
10 tells past|tells shortest|tells small|tells spell|tells t|tells tail|w accordion|w array|w beneath|w board
10 w bring|w evaluat|w fact|w fastest|w gon|w happy|w help|w italian|w itll|w jump|w kill|w lead|w leg
10 w many|w map|w mustnt|w nic|w nor|w operator|w prev|w recent|w russian|w secret|w shor|w sunflower|w thi
10 w thirteen|w unclos|w wet|w wonder
11 acts tells requests|advises cas|advises empty|advises got|advises help|asks bit|asks compar|asks group
11 b <shown> border|b <shown> comma|b <shown> go|b <shown> seen|b ^ <n>|b ^ anyth|b ^ big|b ^ eight|b ^ except
11 b ^ f|b ^ havent|b ^ minu|b ^ n|b ^ seen|b ^ someth|b ^ sort|b ^ through|b a dict|b about as|b and one
11 b and twenty|b another minut|b as youd|b both <facts>|b bound <talk>|b bound check|b box $|b by compar
11 b can <talk>|b can <unknown>|b certain <shown>|b clash is|b crack it|b data <odd>|b dee $|b do better
11 b doing <talk>|b dot <hinted>|b downward $|b each and|b either $|b el <odd>|b end <odd>|b end <shown>
11 b ever hav|b every neighbour|b eviction $|b fail <facts>|b few $|b find <shown>|b for good|b for nin
11 b found it|b four for|b fre $|b gain from|b had in|b halv <shown>|b hand on|b has <odd>|b has <shown>
11 b hash $|b hav met|b highest <shown>|b his <talk>|b how could|b i <unknown>|b if no|b in proper|b in rang
11 b inner <hinted>|b into your|b is <hinted>|b is <odd>|b isnt one|b it after|b it com|b it first|b it halfway
11 b it happen|b its don|b its one|b its wrong|b join the|b lack the|b largest <asked>|b largest <hinted>
11 b last is|b last saw|b linkedhashmap in|b liv $|b lo <talk>|b lo hi|b manner $|b match the|b me in|b me thre
11 b neighbour <shown>|b nin on|b non $|b of <asked>|b of nin|b on each|b on fiv|b one can|b one ever
11 b one only|b only <asked>|b peopl usual|b plain <odd>|b plain <telling>|b put <talk>|b q $|b remov <odd>
11 b right ther|b rul out|b see that|b she can|b should i|b singl <asked>|b six to|b speak of|b start typ
11 b step to|b test whether|b that at|b that leav|b thatll <talk>|b the clash|b the closer|b the greatest
11 b the group|b the least|b the list|b the money|b the program|b the special|b the total|b they <odd>
11 b think <talk>|b thirteen $|b thousand <telling>|b trip you|b two at|b under its|b visit <shown>|b want $
11 b went in|b what i|b when a|b whether <hinted>|b whether <talk>|b whether youv|b whil lo|b whos last
11 b with <said>|b with thos|b wouldnt stop|b writ $|b x <n>|b you can|b you first|b you last|b you wher
11 b youd hav|b your comparison|b your sho|guess id|guess noth|leads dictionary|leads drop|leads lik|leads swap
11 nothing bottom|nothing climb|nothing eight|nothing end|nothing eras|nothing except|nothing h|nothing her
11 nothing nor|nothing on|nothing pop|nothing spell|nothing tells|nothing trust|nothing wherea|nothing why
11 plan at|plan could|plan put|plan start|plan that names on|plan that names reports|plan that names which
11 plan two|question correct|question from|question how|question which|remark for|remark from|remark ill
11 reports array|reports board|reports different|reports election|reports eye|reports f|reports forgot
11 reports guess|reports jump|reports lot|reports met|reports nothing said|reports outer|reports pil
11 reports spread|reports stick|requests im|requests largest|requests miss|requests proper|s <said> do
11 s <shown> cross|s <shown> fiv|s <shown> in|s <shown> into|s <shown> itself|s <shown> les|s <shown> out
11 s <shown> still|s <shown> under|s <shown> wait|s <shown> wherever|s ^ did|s ^ drop|s ^ earlier|s ^ except
11 s ^ f|s ^ gather|s ^ halv|s ^ middl|s ^ mov|s ^ otherwis|s ^ recursion|s ^ rest|s ^ sweep|s a heap|s a per
11 s a thousand|s a window|s all in|s alway first|s and itself|s ask the|s at zero|s be good|s buy <shown>
11 s car the|s could any|s dict the|s do do|s dont to|s either <shown>|s empty from|s end you|s first <shown>
11 s for and|s for other|s four until|s from <shown>|s from its|s from two|s her the|s hold to|s if add
11 s if know|s in befor|s in chain|s in singl|s in with|s index a|s into of|s it open|s its neighbour|s know to
11 s later the|s leav out|s let go|s linkedhashmap acces|s never than|s new is|s no to|s of question
11 s often occur|s often ther|s on its|s one go|s one six|s one thos|s only at|s only up|s open halfway
11 s pair by|s position the|s recent one|s shouldnt <shown>|s someth that|s stay it|s still when|s than in
11 s that new|s the <said>|s the letter|s the neighbour|s the number|s the too|s thought the|s thre to|s to each
11 s to or|s to tim|s until no|s up now|s want plac|s was for|s was most|s was or|s wher twin|s which that
11 s who thi|s with colon|s with extra|s would not|s you saw|s your belong|sets up <telling>|syntax compar
11 syntax her|tells chaqu|tells choic|tells collection|tells coupl|tells cross|tells data|tells en|tells end
11 tells feel|tells fellow|tells fil|tells follow|tells notic|tells real|tells seat|tells shor|tells simpl
11 tells strict|tells thatd|tells theyv|tells tre|tells use|tells want|tells wrong|w acros|w ago|w beforehand
11 w bisection|w bottom|w button|w differenc|w doll|w fellow|w forgot|w grew|w hard|w hold|w includ|w manner
11 w neat|w nod|w offset|w post|w property|w set|w sid|w theyv|w unlink|w unvisit|w wherever|w whol|w whos
12 acts advises leads|acts reports asks|advises abov|advises clash|advises current|advises everyth|advises old
12 advises shorter|advises tal|advises tru|advises work|b <n> <n>|b <said> $|b <shown> crash|b <shown> happen
12 b <shown> largest|b <shown> max|b <shown> till|b <shown> want|b <shown> whos|b ^ binary|b ^ clos|b ^ eras
12 b ^ funny|b ^ keep|b ^ plain|b ^ remov|b ^ self|b ^ set|b ^ sierra|b ^ so|b ^ split|b ^ whenever
12 b ^ whoever|b ^ whos|b a b|b a bit|b a bug|b a cach|b a dead|b a thing|b a tower|b about all|b ahead $
12 b all but|b and fiv|b and noth|b anyth <talk>|b append the|b are <said>|b as fals|b as the|b b b|b be fin
12 b be glad|b be ther|b best <hinted>|b bigger one|b by nam|b candidat <talk>|b check whether|b comma <shown>
12 b comment $|b compar with|b could do|b did $|b dont they|b els <talk>|b first in|b forget $|b from any
12 b giv up|b go by|b group the|b h <talk>|b halfway $|b hold on|b how its|b i wer|b idea <talk>|b im a
12 b imagin <odd>|b is enough|b is plenty|b is to|b it hold|b it now|b its first|b its ther|b itself $
12 b java linkedhashmap|b just add|b know how|b latest $|b left <talk>|b let a|b linear <asked>|b linear tim
12 b look in|b loop that|b max of|b maximum $|b mix up|b my not|b n <hinted>|b of its|b often you|b on until
12 b on which|b one longer|b one one|b one too|b or from|b or one|b order <odd>|b otherwis the|b pil of
12 b plac of|b python dict|b real <shown>|b reason $|b recursiv <shown>|b result $|b right $|b rub out
12 b sam <talk>|b sam thing|b second loop|b singl <hinted>|b solution <facts>|b sort $|b speak up|b start a
12 b strok $|b ten in|b that begin|b that second|b the best|b the entry|b the proper|b their own|b ther are
12 b thos to|b thre in|b till its|b to remember|b trip $|b two fewer|b two result|b unvisit <shown>|b up at
12 b water $|b what in|b what lie|b whenever a|b will your|b with two|b without a|b would <facts>|b wouldnt hurt
12 b wrong <hinted>|b you an|b you append|b you mad|b your second|b youv built|guess each|guess mor
12 guess requests|leads insid|leads sur|n <asked> 4|nothing binary|nothing e|nothing its|nothing remov
12 nothing self|nothing sierra|nothing stop|plan both|plan from|plan that names i|plan that names in
12 question noth|question pleas|question see|remark bles|remark that names after|remark that names itll
12 remark that names tak|reports <talk>|reports b|reports bit|reports bravo|reports doubt|reports fibonacci
12 reports highest|reports list|reports need|reports neednt|reports perfect|reports q|reports tidy|reports u
12 reports wait|reports window|requests check|requests gues|requests tim|s <said> a|s <said> what|s <shown> array
12 s <shown> colour|s <shown> extend|s <shown> if|s <shown> only|s <shown> surpris|s <shown> thing|s <shown> walk
12 s ^ at|s ^ b|s ^ binary|s ^ bravo|s ^ c|s ^ cach|s ^ ch|s ^ favourit|s ^ forget|s ^ funny|s ^ initial
12 s ^ mad|s ^ neednt|s ^ over|s ^ r|s ^ remember|s ^ sierra|s ^ simpl|s ^ soon|s ^ strict|s ^ tabl
12 s ^ through|s ^ till|s ^ whenever|s ^ whoever|s a either|s a end|s a sort|s a start|s after you|s all it
12 s also the|s and are|s any to|s are <shown>|s at back|s becaus <shown>|s befor els|s can one|s clos from
12 s do at|s drop <shown>|s each was|s every one|s for count|s for miss|s for nam|s four <shown>|s had in
12 s has method|s has you|s hav <said>|s hav it|s hav notic|s hav start|s highest down|s how don|s i rang
12 s if didnt|s in each|s is a|s is onc|s it befor|s its first|s its you|s know <shown>|s later both
12 s longer the|s look <said>|s mad <shown>|s me for|s miss is|s mor you|s much would|s no for|s of are
12 s of thre|s on the|s on ther|s one goe|s one not|s order on|s plu and|s pop compar|s pull <shown>|s put in
12 s question the|s reach <shown>|s she up|s soon youv|s spar the|s stop <shown>|s tabl <shown>|s ten the
12 s ten thirty|s that its|s that without|s the but|s the insid|s the last|s the piec|s the plac|s the under
12 s ther far|s thing <said>|s thos their|s tim <shown>|s to cod|s to her|s to the|s walk it|s what the
12 s when add|s when has|s wher been|s wherever stand|s whil the|s would the|s you my|s you the|s you well
12 s you when|s your cas|s your the|s zero as|sets up <talk>|syntax by|syntax it|tells acros|tells con|tells de
12 tells dead|tells dict|tells die|tells digit|tells eviction|tells helper|tells lift|tells linear|tells los
12 tells python|tells rear|tells result|tells search|tells serv|tells spot|tells tidy|tells trip|w am|w beyond
12 w bravo|w chaqu|w circl|w coffe|w combin|w de|w decent|w deep|w dll|w doub|w entry|w everyth|w greatest
12 w hurt|w money|w nobody|w q|w rub|w seat|w sensibl|w ther|w touch|w traversal|w warm
13 advises <facts>|advises chain|advises ear|advises halv|advises loop|advises test|advises together|asks easier
13 asks let|asks nod|asks youv|b <said> be|b <said> com|b <said> still|b <said> then|b <shown> about
13 b <shown> direct|b <shown> join|b <shown> just|b <shown> sens|b <shown> went|b ^ equal|b ^ forget|b ^ k
13 b ^ mark|b ^ read|b ^ shouldnt|b ^ theyll|b ^ well|b ^ wrong|b a long|b again and|b alway <hinted>|b and pop
13 b any earlier|b are ever|b are only|b as <odd>|b as <said>|b at each|b be <talk>|b been <odd>|b befor <facts>
13 b befor <shown>|b bottom $|b by ris|b cam first|b cant <talk>|b carry you|b cod <hinted>|b compar it
13 b dealt with|b decid it|b direct after|b easier would|b ever <hinted>|b far it|b fewer $|b fil $|b formula $
13 b friend $|b further <shown>|b go $|b go up|b group $|b hav said|b highest <odd>|b hous <odd>|b hous robber
13 b i in|b if someon|b im afraid|b in <hinted>|b in box|b in sort|b index into|b it mak|b its depth
13 b keep <hinted>|b latest two|b left on|b lin is|b lin up|b miss is|b much easier|b nam and|b nam of
13 b neednt <asked>|b next <talk>|b no doubl|b nobody <hinted>|b non <talk>|b not the|b on till|b on with|b or a
13 b or the|b piec $|b read me|b rest <talk>|b ris <shown>|b robber or|b second $|b seen <talk>|b shorter and
13 b simp <talk>|b slow for|b som memory|b start <hinted>|b start and|b start from|b start with|b still grow
13 b strip with|b tak off|b tall <shown>|b ten and|b than you|b that about|b the bigger|b the depth|b the letter
13 b the middl|b the rabbit|b the seven|b the thre|b then <hinted>|b ther alway|b ther and|b thes are
13 b they arriv|b third $|b tidy $|b tidy <shown>|b to each|b to say|b two letter|b u <shown>|b until ther
13 b up if|b visit $|b wher each|b which would|b whoever <talk>|b will carry|b window <shown>|b wip out
13 b with in|b word in|b work $|b would do|b would spoil|b would your|b you <shown>|b you do|b you from
13 b you is|b you must|b you push|b you touch|b your array|b your least|b your recursion|guess check|leads start
13 nothing forget|nothing thes|nothing whoever|plan if|question keep|question look|remark call|remark id
13 remark ive|remark that|remark would|reports <asked>|reports agr|reports button|reports clas|reports complement
13 reports fresh|reports heap|reports later|reports lin|reports lo|reports lower|reports mov|reports overwrit
13 reports search|reports serv|reports spot|reports structur|reports til|requests full|requests new|requests wait
13 s <said> are|s <said> first|s <shown> arriv|s <shown> cam|s <shown> happy|s ^ afraid|s ^ append|s ^ brac
13 s ^ dictionary|s ^ everyon|s ^ k|s ^ lie|s ^ lov|s ^ newest|s ^ nod|s ^ on|s ^ quit|s ^ record|s ^ solution
13 s ^ theyd|s ^ theyll|s ^ twenty|s ^ watch|s ^ weakest|s ^ well|s ^ whos|s a index|s a map|s a tabl|s a way
13 s about first|s about program|s and be|s and from|s and half|s are slow|s arrang <shown>|s be by|s befor call
13 s belong the|s bring into|s by other|s call with|s can each|s check its|s com at|s compar as|s depth search
13 s easier it|s either one|s everyth a|s far is|s first each|s for depth|s for million|s four you|s from below
13 s from on|s from pair|s hand the|s has by|s hous or|s how easier|s i go|s if knew|s if mad|s if turn
13 s in at|s in both|s insid <shown>|s it look|s keep <shown>|s look after|s many would|s much <shown>|s no in
13 s of row|s one all|s one zero|s only it|s other <shown>|s plac its|s sam for|s sam in|s sam of|s she to
13 s six eight|s soon a|s spend memory|s start one|s stop from|s strok each|s that has|s that how|s that loop
13 s that much|s that next|s that them|s the between|s the by|s the cant|s the fall|s the largest|s the loop
13 s ther go|s thes the|s thousand <shown>|s to neighbour|s two <said>|s updat best|s was to|s weakest the
13 s what <shown>|s wher head|s wher saw|s which cam|s with set|s with twist|s word your|s would keep
13 s would let|s you about|s you index|s you les|s you to|s youd ther|s your loop|s youv to|sets up break
13 sets up suppos|sets up wrong|syntax cur|syntax they|tells cach|tells candidat|tells copy|tells fall
13 tells friend|tells happen|tells later|tells partner|tells pisa|tells question|tells rumour|tells smallest
13 tells sort|tells theyd|tells tower|tells u|tells una|tells unbroken|tells wrot|tells z|w agr|w began|w brac
13 w calendar|w can|w ch|w cros|w dealt|w election|w extend|w fibonacci|w havent|w initial|w innermost|w let
13 w lot|w previou|w pull|w pushdown|w robber|w rul|w simpl|w sink|w that|w theyd|w theyll|w thousand
13 w tower|w underlin|w whoever
14 advises cam|advises handl|advises index|advises remov|advises somebody|advises updat|asks mad
14 b <shown> addition|b <shown> backward|b <shown> equal|b <shown> lower|b <shown> one|b <shown> plu|b ^ dfs
14 b ^ e|b ^ les|b ^ nest|b ^ tro|b ^ with|b ^ x|b a <hinted>|b a <odd>|b a complet|b a graph|b a lov
14 b a monotonic|b a pair|b a plan|b a wait|b about to|b after is|b already <hinted>|b any mor|b as an|b at ten
14 b at the|b be wait|b befor your|b below it|b bring them|b by $|b can trust|b centr $|b certain wouldnt
14 b colour the|b comparison a|b could <facts>|b cross out|b down to|b easier $|b entir <talk>|b first $
14 b forget about|b four of|b golden <odd>|b golden ratio|b got <shown>|b graph $|b hand <shown>|b in linear
14 b input that|b into it|b is call|b it already|b it when|b its neighbour|b last plac|b later of|b later one
14 b leav out|b letter <odd>|b linear $|b link <shown>|b lot <talk>|b may you|b me and|b monotonic <telling>
14 b monotonic stack|b mor often|b neednt <facts>|b next $|b of zero|b often than|b one <telling>|b one rather
14 b one would|b outer <talk>|b outer loop|b per <said>|b put in|b reach a|b said $|b sam <asked>|b sam <facts>
14 b sam small|b say anyth|b scan $|b send their|b she <odd>|b sid and|b slid <telling>|b slid window|b spot $
14 b still wait|b stretch it|b suppos you|b ten thousand|b that <unknown>|b that grow|b the first|b the indic
14 b the length|b them into|b them together|b thre that|b through all|b til a|b to do|b to keep|b to linear
14 b to refresh|b today is|b tro $|b troubl is|b turn <facts>|b two <telling>|b union <hinted>|b use the
14 b usual <hinted>|b wait lin|b was one|b weakest on|b week $|b whil you|b with any|b with domino|b with non
14 b with what|b with your|b word <telling>|b would hav|b wrong with|b you better|b you didnt|b you go
14 b you open|b you overwrit|b you read|b you then|b you what|b youd rather|b youngest $|b your compar
14 b your counter|b your hold|guess wher|guess yep|leads keep|leads kept|leads ring|leads set|nothing a
14 nothing anyth|nothing arrang|nothing counter|nothing python|nothing x|question right|remark by|remark keep
14 remark that names half|reports clever|reports flood|reports generation|reports graph|reports match|reports mean
14 reports object|reports opposit|reports silenc|reports tro|reports twin|requests bucket|requests dictionary
14 requests low|s <shown> don|s <shown> element|s <shown> on|s <shown> pass|s <shown> step|s <shown> unbroken
14 s <shown> until|s <shown> within|s ^ another|s ^ clear|s ^ closer|s ^ dequ|s ^ dfs|s ^ didnt|s ^ e
14 s ^ finger|s ^ lin|s ^ lo|s ^ serv|s ^ start|s ^ tro|s ^ visit|s and hundr|s are when|s be mor|s below from
14 s better the|s check <shown>|s choos one|s com your|s compar non|s everyth the|s find smallest|s from largest
14 s group <shown>|s half it|s helper <shown>|s hundr of|s in direction|s is mor|s isnt just|s it work
14 s look and|s next <shown>|s nin <shown>|s off <said>|s one from|s one still|s plac <said>|s plan <shown>
14 s read first|s rul half|s run it|s sinc the|s someon you|s sound right|s strip domino|s tal <shown>|s that a
14 s that away|s that heart|s that your|s the button|s the onc|s the small|s the ten|s ther input
14 s thousand them|s thre for|s throw half|s to les|s took the|s valu your|s want writ|s wher is|s with many
14 s work with|s would that|s you no|s youd as|s your run|sets up new|sets up visit|tells abov|tells big
14 tells deep|tells goe|tells hashtabell|tells longer|tells rabbit|tells shrink|tells spar|tells tim|w approach
14 w arriv|w b|w consider|w d|w delet|w diary|w direct|w en|w eviction|w follow|w generation|w golden
14 w halfway|w hashtabell|w monotonic|w overkill|w pay|w ratio|w skeleton|w slip|w sweep|w t|w tal|w them
14 w thrown|w tro
15 acts sets up reports|advises along|advises behind|advises cros|advises gon|advises halfway|advises str
15 advises throw|advises youd|asks bas|asks written|b <shown> <unknown>|b <shown> be|b <shown> mad|b ^ chang
15 b ^ most|b ^ stretch|b a guest|b a helper|b a rumour|b a simpl|b a singl|b about ten|b all it|b alway a
15 b an <odd>|b and <unknown>|b another <talk>|b any moment|b are your|b around $|b as <telling>|b at how
15 b away with|b b $|b be surpris|b breadth first|b compar the|b dead <asked>|b dead end|b don in|b dont you
15 b down in|b earlier <asked>|b earlier copy|b far <shown>|b find wher|b finish <facts>|b first <facts>
15 b first <odd>|b first letter|b four <facts>|b from ther|b giv you|b goe on|b going to|b got the|b he had
15 b hold <shown>|b how <shown>|b im sur|b import <telling>|b in befor|b isnt it|b it work|b its <asked>
15 b its left|b just <asked>|b keep them|b knew how|b lack $|b last <hinted>|b leav <said>|b lin <talk>
15 b log <asked>|b log n|b look <shown>|b mad it|b match $|b me <shown>|b newest $|b nin <facts>|b one doe
15 b one sid|b one tim|b one your|b or <telling>|b other <said>|b out from|b overwrit the|b partner $|b path $
15 b possibl <asked>|b possibl count|b rais to|b real <talk>|b recursion would|b saw it|b shouldnt $
15 b slow becaus|b sort them|b sound <talk>|b start <facts>|b stay as|b surpris if|b than <odd>|b than zero
15 b that <odd>|b that com|b that complet|b that has|b that keep|b that many|b that precis|b that still
15 b the <shown>|b the dict|b the hour|b the spot|b their <hinted>|b thought <talk>|b throw away|b till ther
15 b to nin|b to pick|b to put|b too <asked>|b tower of|b turn it|b twic and|b un <odd>|b visit in
15 b wait <facts>|b was at|b wher to|b whil your|b with acces|b without $|b wont <asked>|b wouldnt you
15 b wrong <shown>|b you anywher|b you couldnt|b you may|b you turn|b you want|b youd los|b your heap
15 guess either|guess ind|guess not|guess though|leads answer|leads order|leads real|nothing isnt|nothing pas
15 nothing see|nothing whenever|plan no|plan that names not|question you|remark both|reports afraid|reports e
15 reports earlier|reports eff|reports foxtrot|reports max|reports order|reports plain|reports rest|reports start
15 reports turn|requests back|requests backward|s <said> never|s <said> that|s <said> their|s <shown> add
15 s <shown> better|s <shown> fre|s <shown> hang|s <shown> old|s <shown> program|s <shown> second|s <shown> twelv
15 s <shown> without|s ^ against|s ^ arent|s ^ chain|s ^ clos|s ^ cod|s ^ could|s ^ distanc|s ^ eff|s ^ foxtrot
15 s ^ mid|s ^ million|s ^ pour|s ^ shuffl|s ^ split|s ^ stretch|s ^ warm|s a is|s a walk|s all of|s and a
15 s and mor|s append <shown>|s at sam|s be both|s be out|s be ther|s can the|s crash you|s did find|s do real
15 s doesnt for|s fiv two|s go for|s hav you|s hop the|s how a|s how it|s includ <shown>|s is ther|s is very
15 s isnt to|s it <said>|s its becaus|s look how|s look what|s must <shown>|s never it|s nin an|s not two
15 s of array|s on sid|s on that|s onc stand|s one a|s one ear|s one that|s over <shown>|s put together
15 s slow you|s sur a|s surpris you|s that com|s that shorter|s the on|s the that|s think what|s to from
15 s to mind|s two seven|s until is|s what had|s wher last|s wouldnt with|s you away|s you bring|s you written
15 s you yourself|s your ther|sets up mark|sets up x|syntax revers|tells addition|tells agr|tells bit
15 tells border|tells constant|tells ein|tells el|tells liv|tells maximum|tells minut|tells pull|tells rid
15 tells tick|tells week|w afraid|w candidat|w copy|w coupl|w dead|w eff|w et|w foxtrot|w indic|w known
15 w liv|w mark|w narrow|w neednt|w proper|w rang|w recursiv|w thatd|w til|w una|w wed|w x
16 acts sets up requests|advises helper|advises hop|advises reach|asks hang|asks recognis|b <shown> been
16 b <shown> count|b <shown> hear|b <shown> over|b <shown> simp|b <shown> ten|b <shown> today|b <shown> when
16 b ^ add|b ^ hold|b ^ push|b ^ using|b a queu|b a zero|b after <shown>|b alway the|b and eight|b back $
16 b between the|b bring you|b by now|b call for|b cant see|b check for|b cod as|b complement $|b count $
16 b decid which|b either from|b els has|b fals $|b follow from|b for any|b happy $|b has <talk>|b high is
16 b i <said>|b in plac|b insid the|b it help|b it rhym|b it the|b its what|b ive <talk>|b leav <shown>
16 b listen to|b mad you|b mark them|b me <facts>|b might well|b might you|b million of|b mov for|b mov only
16 b non instead|b of <hinted>|b on only|b onto someth|b play the|b python <telling>|b queu $|b read them
16 b run the|b sam <hinted>|b say ther|b see <shown>|b see a|b should <hinted>|b singl <talk>|b slow $|b solv it
16 b tal $|b test for|b than or|b than that|b the call|b the pil|b them from|b thos in|b thos thre
16 b thousand <unknown>|b throw it|b told me|b too <talk>|b top $|b two is|b want the|b what at|b what mad
16 b when one|b whol <shown>|b writ that|b you call|b you leav|b you mark|b you might|b you real|b youv <shown>
16 b youv a|leads call|nothing dont|nothing les|nothing open|nothing t|plan that names the|question ask
16 question think|question writ|remark start|reports domino|reports figur|reports tre|reports tru|reports trust
16 requests earlier|requests solution|s <said> ther|s <shown> n|s <shown> thos|s <shown> youv|s ^ bigger|s ^ dont
16 s ^ further|s ^ max|s ^ most|s ^ neither|s ^ revers|s ^ rhym|s ^ seen|s ^ slip|s ^ so|s ^ t|s ^ updat
16 s ^ wont|s a i|s a lin|s a out|s add and|s all on|s an can|s an of|s be on|s by they|s cod if|s dont all
16 s dont the|s every knew|s from highest|s hand <shown>|s has the|s heart it|s i listen|s i wher|s if was
16 s in proper|s in tim|s in two|s is befor|s is one|s is reach|s is two|s is what|s lin the|s los <shown>
16 s only when|s pass <shown>|s sam you|s see <said>|s see <shown>|s test the|s than the|s that can|s that mak
16 s that ther|s the beneath|s the direction|s the just|s the now|s the strok|s the thing|s turn <shown>
16 s two are|s way <shown>|s what hav|s when a|s you befor|s you ever|s you how|s you your|s your start
16 s yourself and|s youv don|syntax sets up|tells <talk>|tells arriv|tells branch|tells complet|tells current
16 tells famou|tells flood|tells gather|tells parent|tells ring|tells seen|tells smaller|tells straight
16 tells weakest|w along|w alternativ|w cach|w famou|w hang|w it|w lookup|w pointer|w spend|w switch|w vanish
16 w yesterday
17 advises comparison|advises forget|advises key|advises knew|advises later|advises list|advises mov|asks cam
17 b <shown> could|b <shown> counter|b <shown> i|b <shown> their|b ^ lov|b ^ mind|b a <unknown>|b a bell
17 b a loop|b a pil|b all that|b an input|b and an|b b <odd>|b back up|b be on|b bell $|b below or|b bfs $
17 b border $|b both end|b but one|b cam $|b chang that|b drop $|b equal to|b even <shown>|b ever <shown>
17 b every tim|b far right|b faster $|b for so|b for sur|b fram that|b gon $|b good <shown>|b got one
17 b hang <shown>|b happen in|b hear the|b hundr $|b i met|b i thought|b is all|b is zero|b it all|b its <odd>
17 b know at|b logarithm $|b mak me|b met what|b mor and|b new <shown>|b old <talk>|b one below|b ring a
17 b serv as|b she got|b slip through|b sort by|b start <shown>|b structur $|b sur you|b surviv $|b ten <talk>
17 b that clos|b that plac|b the walk|b they go|b theyr in|b thing to|b thought youd|b to <asked>|b to compar
17 b traversal $|b twenty in|b two variabl|b up for|b wer $|b whenever it|b whether the|b which <shown>
17 b whichever <shown>|b with how|b would $|b would mak|b you saw|b you stand|b you wer|b your say|guess itd
17 n <shown> 3|nothing going|nothing hav|nothing right|nothing stretch|plan not|plan one|plan that names your
17 question youv|remark in|remark one|reports cheerful|reports dee|reports hcra|reports hom|reports inner
17 reports minu|reports rabbit|reports short|reports soon|reports step|reports ticket|reports yranib|requests put
17 s <said> be|s <said> would|s <shown> comparison|s <shown> did|s <shown> doe|s <shown> finish|s <shown> plu
17 s <shown> recent|s <shown> sinc|s <shown> thirteen|s <shown> was|s ^ empty|s ^ fals|s ^ had|s ^ might
17 s ^ mind|s ^ old|s ^ say|s ^ yranib|s all is|s all that|s an that|s as key|s as of|s down one|s eight the
17 s fiv nin|s four thre|s from end|s from front|s grow <shown>|s gues <shown>|s hang with|s happen it|s hav met
17 s help <shown>|s ill a|s is lin|s it with|s its that|s just that|s know onc|s let on|s look is|s mad thi
17 s of on|s one of|s one thre|s otherwis <shown>|s read from|s ring bell|s than parent|s that least|s that slow
17 s the border|s think <shown>|s thought never|s throw away|s what every|s what return|s what would
17 s wip <shown>|s with instead|s with thousand|s wrong <shown>|s you at|s you even|s youd each|s your when
17 syntax as|syntax tak|tells <n>|tells choos|tells comparison|tells extra|tells guest|tells s|tells sid
17 tells step|tells told|tells y|w also|w alway|w arent|w behind|w bell|w bother|w branch|w bucket|w bug
17 w burn|w certain|w cheerful|w clock|w data|w dfs|w domino|w f|w forward|w got|w graph|w gues|w highest
17 w know|w lo|w never|w paint|w plain|w r|w recurrenc|w spread|w taken|w they|w which
18 acts requests advises|advises includ|advises youv|asks larg|b <said> isnt|b <shown> <odd>|b <shown> begin
18 b <shown> between|b <shown> precis|b <shown> serv|b <shown> then|b ^ <said>|b ^ count|b ^ counter|b ^ gather
18 b ^ goe|b ^ ind|b ^ python|b ^ t|b ^ theyd|b ^ wherever|b a $|b a chain|b a few|b a great|b a heap
18 b a record|b a slid|b about a|b alik $|b all four|b and its|b and never|b and p|b are <talk>|b be $
18 b binary <shown>|b bit longer|b branch $|b by <unknown>|b by when|b call <hinted>|b cant say|b com <hinted>
18 b component $|b comput the|b copy $|b could the|b decid by|b do $|b do ind|b e $|b first is|b fiv <asked>
18 b fiv is|b forward $|b from scratch|b go to|b had $|b i pick|b insid $|b is out|b ive <asked>|b just <odd>
18 b kept the|b leap $|b mak up|b neither a|b never has|b nod $|b of step|b one that|b only be|b open <shown>
18 b out a|b out mirror|b over every|b plu $|b simp <shown>|b spot <talk>|b the back|b the differenc
18 b the highest|b the room|b the troubl|b the wrong|b them by|b though you|b to sav|b trac <shown>|b trust that
18 b try two|b u $|b unbroken $|b very <facts>|b what could|b what decid|b when you|b you colour|b zero is
18 leads car|nothing gather|nothing goe|nothing halv|nothing how|plan that names ther|question for|question never
18 remark then|remark try|reports better|reports complet|reports component|reports dict|reports equal
18 reports fami|reports map|reports nobody|reports understand|reports watch|requests call|s <said> youd
18 s <shown> mirror|s <shown> that|s <shown> which|s <shown> whichever|s ^ again|s ^ bother|s ^ ein|s ^ equal
18 s ^ everyth|s ^ ind|s ^ overwrit|s ^ should|s a nor|s about a|s and two|s are so|s at last|s be most
18 s can it|s colour <shown>|s d p|s depth the|s els to|s enough a|s equal the|s had <shown>|s how can|s i what
18 s it hang|s its sam|s last i|s left is|s les or|s loop one|s maximum both|s mix <shown>|s mor no|s most it
18 s need know|s next is|s of <said>|s on spot|s on wall|s one can|s one remember|s overwrit <shown>|s sam as
18 s sound the|s that just|s the itself|s the right|s the still|s the two|s think one|s to <shown>|s twenty are
18 s two will|s wher troubl|s would you|s written down|s you ind|s you put|s you ther|s you why|syntax which
18 syntax your|tells build|tells check|tells good|tells grow|tells however|tells newest|tells pil|tells rul
18 tells solv|tells structur|tells thing|tells un|tells und|w alik|w birthday|w caught|w clash|w country|w dee
18 w dictionnair|w doubl|w el|w gain|w leav|w lift|w lower|w open|w possib|w reinsert|w replac|w respect
18 w rumour|w scratch|w step|w stood|w tool|w un|w und
19 act advises|advises addres|advises carry|advises check|advises entir|advises set|asks program
19 b <shown> <facts>|b <shown> feel|b <shown> of|b <shown> use|b ^ again|b ^ am|b ^ four|b ^ neighbour|b ^ yep
19 b a fresh|b addres $|b along as|b already <talk>|b am i|b anew $|b are <unknown>|b as soon|b ask whether
19 b attach to|b befor each|b behind $|b both <asked>|b both direction|b by <odd>|b call a|b clos the|b cod look
19 b count <facts>|b count itself|b counter <shown>|b coupl of|b doe it|b ein <odd>|b fals when|b first two
19 b for all|b hav written|b help to|b how larg|b if youv|b is no|b isnt what|b it away|b it cant|b it cost
19 b it for|b key the|b look $|b many <hinted>|b many tim|b mov the|b must $|b must not|b nobody in|b not from
19 b one <hinted>|b one and|b one it|b only look|b only that|b out <odd>|b plan for|b read the|b record of
19 b sam distanc|b second <hinted>|b six and|b soon as|b spar you|b still <hinted>|b straight to|b suppos <shown>
19 b tabl $|b that sentenc|b the <facts>|b the distanc|b the opposit|b the very|b them are|b through a
19 b throw out|b to reach|b two way|b union find|b what <talk>|b with <telling>|b word <hinted>|b written that
19 b yep $|b you car|b you havent|b you ther|guess bingo|n <hinted> 1|nothing plu|nothing remember|nothing throw
19 nothing walk|plan tells|plan your|remark mov|remark that names it|reports basical|reports bother
19 reports caught|reports count|reports d|reports hmm|reports insid|reports p|reports slip|reports whol
19 reports yep|requests nothing said|s <said> int|s <shown> compar|s <shown> end|s <shown> jump|s <shown> then
19 s ^ allow|s ^ am|s ^ basical|s ^ fifo|s ^ hav|s ^ latest|s ^ neighbour|s ^ precis|s ^ x|s ^ yep|s be first
19 s be if|s be the|s every a|s first and|s four them|s go with|s half <shown>|s hav say|s i you|s if first
19 s if later|s im to|s in few|s is that|s its copy|s its dot|s keep in|s keep you|s not your|s of at
19 s one has|s one know|s read the|s set the|s that by|s that in|s the distanc|s the its|s the start|s the way
19 s thousand and|s thre four|s wer <shown>|s with last|s with to|s without anyth|s you all|s you you
19 sets up around|sets up hand|tells bottom|tells box|tells delet|tells extend|tells lookup|tells nic
19 tells older|tells reason|tells right|tells youv|w attach|w build|w collection|w downward|w fifo|w frequency
19 w guest|w hung|w logarithm|w max|w mid|w often|w opposit|w out|w overwrit|w strict|w surviv|w think
19 w tick|w truth|w tun|w unbroken|w yep
20 acts leads leads|advises neighbour|asks say|b <said> anyth|b <said> arent|b <shown> in|b <shown> will
20 b <shown> wrong|b ^ h|b ^ result|b ^ see|b ^ think|b a logarithm|b a ring|b and not|b anyth els|b array $
20 b as in|b as key|b as many|b as well|b at <said>|b at <shown>|b by how|b chain $|b check the|b clos in
20 b cod <asked>|b could <asked>|b depth $|b disappear $|b down with|b drop the|b every <talk>|b final <shown>
20 b first <asked>|b first search|b for <said>|b from the|b go for|b going <shown>|b if she|b in <talk>|b in onc
20 b isnt the|b it again|b it don|b it so|b it sound|b itself for|b key $|b last <shown>|b last <talk>
20 b lift the|b lin them|b list is|b mor than|b much of|b n $|b no later|b nos $|b only onc|b other half
20 b out onc|b plain <hinted>|b precis that|b right to|b row by|b run with|b say your|b shak <talk>|b shak hand
20 b should <asked>|b sit $|b start <talk>|b stretch the|b ten minut|b the <talk>|b the chain|b the counter
20 b the earlier|b the miss|b the thing|b then <said>|b to left|b twic as|b when ther|b with one|b would <odd>
20 b would it|b wouldnt be|b you back|b you kept|b you mean|b your a|b your day|b your tim|b youv pass|guess no
20 nothing clos|nothing n|question at|remark an|remark no|reports bfs|reports careful|reports compar
20 reports depth|reports end|reports log|reports mirror|reports nos|reports thatll|reports updat|reports way
20 reports youll|requests along|requests chang|requests lov|requests tabl|s <shown> about|s <shown> forty
20 s <shown> read|s ^ add|s ^ delet|s ^ digit|s ^ its|s ^ nest|s ^ set|s ^ som|s ^ tim|s ^ trick|s a answer
20 s a between|s a or|s a to|s about the|s all need|s anyth it|s cost a|s each and|s hav look|s is its|s it is
20 s its of|s leav the|s lin up|s list <shown>|s need <shown>|s nod <shown>|s of you|s one befor|s one start
20 s she only|s suppos a|s that right|s the can|s the copy|s the into|s then <shown>|s ther is|s ther only
20 s they by|s till <shown>|s two what|s walk a|s walk the|s what ten|s why <shown>|s you logarithm
20 syntax append|syntax non|tells <facts>|tells sur|tells troubl|tells wherever|w addres|w basical|w careful
20 w colon|w complement|w did|w disappear|w equal|w ever|w figur|w jot|w list|w nos|w pen|w remain|w sery
20 w troubl|w union|w wast|w whenever
21 acts sets up leads|asks <shown>|asks front|asks plac|b <said> are|b <shown> around|b <shown> too|b ^ after
21 b ^ bingo|b ^ compar|b ^ halv|b ^ its|b ^ low|b ^ remember|b ^ som|b a million|b a one|b addition $
21 b allow to|b and <odd>|b and with|b and your|b another <said>|b are <odd>|b be at|b be in|b bingo $
21 b every <odd>|b fin <shown>|b first of|b forty $|b h $|b happy with|b has <asked>|b hash <telling>|b hash map
21 b havent been|b i <facts>|b if <shown>|b ill <hinted>|b in collection|b it wer|b its two|b just the
21 b later <shown>|b les $|b mad a|b mad for|b mirror $|b nor a|b of wher|b one of|b open it|b p $
21 b per <shown>|b put on|b rul $|b run into|b said it|b she <talk>|b sierra $|b simpler $|b sound <shown>
21 b tabl of|b that doe|b the ticket|b the weakest|b ticket $|b too slow|b updat the|b was $|b wast your
21 b well $|b wher might|b whether its|b whil <odd>|b whos <shown>|b will <asked>|b with it|b work her
21 b would happen|b you already|b you been|b youd never|b your <hinted>|b your ther|leads back|plan you
21 question every|remark im|remark that names i|reports binary|reports bingo|reports far|reports hurt
21 reports pick|reports problem|reports queu|reports replac|reports saw|reports sierra|reports whenever
21 s <shown> befor|s <shown> call|s <shown> clos|s <shown> could|s <shown> its|s <shown> key|s <shown> last
21 s <shown> letter|s <shown> off|s <shown> tabl|s ^ along|s ^ bingo|s ^ eye|s ^ sav|s ^ thing|s a doe
21 s and hav|s and newcomer|s count be|s did think|s from start|s go <said>|s half the|s has mov|s i i|s if are
21 s if could|s is plac|s its <said>|s its half|s might hav|s of plu|s one one|s that lot|s thre fiv|s to off
21 s two is|s wast tim|s what are|s what happen|s wher <shown>|s with order|s would cod|sets up plain
21 tells differenc|tells hard|tells logarithm|tells met|tells reach|tells shorter|tells stretch|tells think
21 w <said>|w anyth|w bigger|w bingo|w but|w going|w mirror|w p|w pag|w program|w refresh|w sierra|w sinc
21 w trip|w wher
22 acts requests reports|acts sets up sets up|advises comput|asks <hinted>|asks leav|asks remain|b <said> as
22 b <said> for|b <said> off|b <shown> but|b <shown> exact|b <shown> off|b <shown> rid|b ^ fiv|b ^ high|b ^ leav
22 b ^ neither|b ^ thatll|b ^ throw|b a reason|b about <telling>|b arent <talk>|b backtrack $|b backward $
22 b below that|b book $|b ear $|b els would|b first element|b from that|b got to|b half the|b hand <talk>
22 b i didnt|b if each|b ill <asked>|b ill <odd>|b in <asked>|b indic $|b instant $|b into <shown>|b is one
22 b is still|b is unbroken|b its <telling>|b keep <talk>|b let <shown>|b minu two|b most <telling>|b most recent
22 b much <talk>|b nic $|b of box|b often as|b one pas|b only compar|b only two|b open the|b out half
22 b pair <talk>|b pil $|b rabbit $|b remember the|b spell out|b strok <talk>|b to the|b two below|b up <shown>
22 b what els|b when nobody|b when they|b which they|b whichever of|b will <odd>|b with itself|b you <hinted>
22 b you knew|b you reach|b your not|doubt pushes|guess right|leads thought|n <unknown> 1|nothing revers
22 nothing way|remark isnt|remark let|remark that names its|remark that names yes|reports away|reports built
22 reports left|reports path|reports room|reports typ|reports variabl|requests youll|s <shown> correct
22 s <shown> thre|s <shown> through|s ^ <said>|s ^ h|s ^ minu|s ^ thatll|s ^ understand|s as one|s befor one
22 s dont <shown>|s down you|s ever to|s from one|s gather <shown>|s hav that|s i <shown>|s i youd|s if a
22 s in not|s in on|s in they|s index the|s is at|s it every|s never a|s plan a|s row box|s ther mor|s use on
22 s whichever the|s word it|s wouldnt you|s you down|s you go|s you on|s your it|s zero one|sets up minu
22 sets up youv|syntax with|tells clos|tells left|tells logarithmic|tells old|tells otherwis|tells split
22 tells trust|w backtrack|w backward|w by|w correct|w in|w insid|w kept|w low|w membership|w morn|w older
22 w piec|w pisa|w precis|w simp|w slid|w surpris|w tally|w thatll|w week|w wip
23 acts tells reports|advises group|advises join|advises match|b <shown> <asked>|b <shown> acros
23 b <shown> component|b <shown> through|b <shown> to|b <shown> was|b an instant|b approach $|b ascend <shown>
23 b at thirty|b back at|b befor <odd>|b befor <said>|b can <odd>|b cant <facts>|b correct $|b dont bother
23 b everyon <odd>|b first <hinted>|b flood <shown>|b four on|b hash <hinted>|b i knew|b in ascend|b inclusiv $
23 b isnt $|b it can|b item and|b know wher|b last <odd>|b letter $|b look up|b nod <shown>|b not that
23 b notic that|b of thos|b off <shown>|b one either|b or clos|b other one|b plenty $|b rhym with|b set of
23 b shorter <shown>|b sinc the|b still to|b suppos your|b that all|b the far|b the fresh|b the newcomer
23 b the youngest|b they say|b thousand <asked>|b to one|b until the|b up by|b use it|b wher you|b you tak
23 guess go|n <odd> 1|nothing couldnt|nothing doubl|plan in|remark nobody|remark that names ive
23 remark that names wher|remark until|reports <n>|reports certain|reports finger|reports h|reports rhym
23 requests <odd>|requests anyth|requests pour|s <said> of|s <shown> as|s <shown> earlier|s <shown> everyth
23 s <shown> sort|s <shown> today|s ^ bottom|s ^ break|s ^ knew|s ^ plac|s ^ push|s ^ slid|s ^ spot|s a be
23 s a path|s and les|s and one|s and whether|s at and|s begin a|s below <shown>|s both and|s can as
23 s cross <shown>|s each as|s each either|s each to|s for reason|s has most|s if got|s in as|s in instant
23 s is cod|s never them|s of still|s of to|s on other|s out the|s run of|s sam the|s straight the|s that every
23 s the after|s the begin|s the drop|s the sign|s ther to|s they it|s thirty and|s to plac|s when <shown>
23 s would your|s your for|syntax one|syntax yes|tells c|tells find|tells next|tells open|tells shuffl|w bit
23 w built|w component|w e|w easier|w ein|w extra|w faster|w halv|w inclusiv|w is|w memory|w old|w onto
23 w other|w rhym|w right|w shav|w straight|w weakest|w youngest
24 acts sets up tells|b <said> a|b <said> cant|b <shown> first|b <shown> instead|b <shown> round|b ^ are|b ^ last
24 b ^ mov|b ^ part|b ^ whil|b a clock|b a phon|b all my|b at $|b at thre|b becaus you|b below $|b bit of
24 b colon $|b could one|b distanc from|b dynamic <facts>|b dynamic program|b earlier $|b figur $|b find it
24 b follow the|b for i|b hav you|b i never|b in that|b it in|b it start|b its parent|b les than|b let say
24 b low is|b mov it|b off becaus|b on their|b onc theyr|b one <asked>|b one without|b or <shown>|b or equal
24 b problem $|b put it|b soon $|b the twin|b them in|b then a|b they <said>|b they cam|b too $|b wall $
24 b was <talk>|b what <facts>|b wherever you|b writ it|doubt applauds|guess sets up|guess two|guess well
24 leads <shown>|leads <talk>|leads plac|nothing els|nothing from|nothing if|nothing swap|nothing wherever
24 plan it|question tim|reports best|reports cod|reports counter|reports everyon|reports faster|reports look
24 reports slid|requests leav|requests plac|s <said> my|s <said> thi|s <said> too|s <shown> least|s ^ els
24 s ^ hcra|s ^ les|s ^ los|s are next|s as are|s at with|s be it|s by hour|s by often|s can be|s distanc the
24 s end <shown>|s hav compar|s is too|s it out|s it top|s may <said>|s still of|s that fiv|s the at|s the end
24 s the solution|s ther a|s with doubl|syntax delet|tells <shown>|tells finger|tells latest|tells leav
24 tells look|tells mov|tells plu|w append|w begin|w bfs|w busines|w fall|w hcra|w match|w path|w recognis
24 w rid|w root|w singl|w still|w wall|w wors|w yranib
25 advises nothing said|advises tabl|asks doubl|asks show|b <said> so|b <shown> away|b <shown> can|b ^ <hinted>
25 b ^ delet|b ^ thatd|b a hundr|b and down|b big <shown>|b both at|b dictionary $|b eight and|b every <hinted>
25 b go <shown>|b hav two|b hear that|b in thre|b instinct $|b it grow|b its the|b just what|b loop $
25 b moment <talk>|b morn to|b one in|b out the|b phon <odd>|b phon book|b pointer $|b run out|b short $
25 b such a|b the front|b the older|b the revers|b to mov|b to run|b tri $|b usual <shown>|b was that
25 b you need|b you stop|b zero <shown>|guess your|nothing drop|nothing s|nothing seventy|nothing sinc
25 nothing whil|remark mak|remark that names oh|reports below|reports great|reports pack|reports sav
25 reports simpler|reports slower|reports surpris|reports think|reports tri|reports youd|requests cross
25 s <shown> well|s ^ right|s ^ someth|s ^ thatd|s alway <shown>|s do in|s dont <said>|s is the|s it any
25 s much the|s of middl|s one them|s put <shown>|s remember <shown>|s taken <shown>|s the be|s the up|s the vot
25 s them <shown>|s up and|s what after|s will you|s with and|s with one|s you <shown>|s you forget
25 s youd <shown>|tells ear|tells memory|tells youll|w box|w colour|w creep|w drop|w hous|w thing|w ticket
25 w wont
26 advises rang|advises someth|asks behind|asks singl|b <said> it|b <shown> <n>|b <shown> <talk>|b <shown> start
26 b ^ els|b ^ for|b ^ otherwis|b an array|b and let|b cost you|b doubl <facts>|b for how|b from morn
26 b further $|b half of|b high $|b in my|b includ the|b it doe|b kept a|b know who|b lin and|b many of
26 b million <shown>|b of <odd>|b refresh the|b see how|b slower than|b smaller than|b the current
26 b they <hinted>|b thing <shown>|b to <shown>|b to and|b up a|b up ther|b very <hinted>|b wors $|b wouldnt it
26 b yes $|b you could|b you said|b you thought|guess a|nothing fiv|nothing he|nothing otherwis|plan a
26 plan that names sets up|plan the|remark right|remark that names reports|reports cost|reports doubl|reports fals
26 reports high|reports practical|reports spend|reports wors|requests arriv|requests spell|requests visit
26 s <said> is|s <shown> each|s <shown> of|s ^ instinct|s ^ leg|s ^ mean|s ^ ring|s ^ whil|s a book|s about to
26 s all one|s are you|s be for|s by the|s find the|s front it|s hav thought|s how do|s how is|s is on
26 s its has|s many your|s of four|s one and|s refresh <shown>|s such <said>|s that each|s the only|s the she
26 s to so|s too for|s which the|s your <shown>|s zero to|tells begin|tells visit|w c|w dictionary|w down
26 w dynamic|w gather|w good|w his|w linkedhashmap|w maximum|w need|w paid|w push|w record|w shouldnt|w spar
26 w sur|w wrong|w y
27 advises count|asks element|asks instant|b <shown> belong|b <shown> brac|b <shown> it|b <shown> many
27 b <shown> until|b <shown> you|b ^ as|b ^ warm|b a plain|b again $|b and thre|b cross off|b fiv to
27 b follow <shown>|b for both|b front $|b has no|b heap $|b jot down|b maximum of|b most of|b need is
27 b nobody has|b not me|b of a|b on <hinted>|b say i|b stop you|b than its|b that <facts>|b the centr
27 b the lin|b the textbook|b the trick|b they $|b thi $|b to visit|b together $|b very <talk>|b what still
27 b which you|b wont <shown>|b you which|b youll want|b your rul|doubt tells|guess so|nothing ill|nothing lay
27 plan id|remark say|reports ahead|reports calendar|reports instinct|reports knew|s <shown> becaus|s ^ an
27 s ^ below|s ^ great|s ^ it|s ^ key|s ^ much|s ^ thos|s ^ using|s a has|s a than|s could the|s els it
27 s hav got|s in is|s item a|s look up|s on four|s on item|s plu of|s step the|s that one|s the <shown>
27 s with million|s you i|s you turn|s you two|s you which|s your test|s youv the|syntax do|tells trick|w big
27 w break|w constant|w instinct|w row|w said|w tidy|w together|w twin|w u|w vot
28 acts asks asks|advises <asked>|b <said> typ|b <shown> thi|b ^ he|b ^ put|b a sentenc|b about each
28 b after that|b at <asked>|b between thos|b by <telling>|b dict $|b didnt <talk>|b do <talk>|b four direction
28 b hav <odd>|b how <asked>|b i see|b if a|b ill keep|b is an|b is later|b it was|b labell one|b last has
28 b many <asked>|b me <asked>|b most <hinted>|b most common|b one as|b possibl <hinted>|b rang <facts>
28 b rang test|b so <shown>|b spend som|b stack $|b talk $|b that how|b the second|b think about|b two finger
28 b wher <asked>|b you your|b your after|b your rang|b your sid|nothing at|nothing children|plan hav
28 question youd|remark anyth|remark requests|remark that names id|reports know|reports reach|reports wrong
28 requests let|requests look|s <shown> down|s <shown> with|s ^ big|s ^ he|s ^ logarithmic|s ^ low|s a too
28 s been already|s box one|s could to|s giv your|s if wer|s in minut|s last in|s often the|s only <shown>
28 s the for|s to all|s to is|tells ascend|tells earlier|tells linkedhashmap|tells stay|w clos|w con|w eight
28 w everyon|w had|w n|w room|w sav|w updat|w using
29 advises depth|b <said> can|b <shown> against|b <shown> would|b ^ decid|b ^ grow|b ^ hav|b alway <facts>
29 b bas <facts>|b better $|b bit <talk>|b break it|b far <talk>|b for fiv|b going <hinted>|b good as|b got you
29 b is just|b it be|b it wont|b leav it|b need to|b no <facts>|b not allow|b of them|b one <talk>|b revers $
29 b that why|b the job|b think that|b walk through|nothing decid|nothing grow|nothing mak|nothing sort|plan are
29 plan sets up|remark count|remark minu|reports addition|reports pictur|s <shown> has|s <shown> visit
29 s ^ breadth|s ^ counter|s ^ only|s ^ smil|s ^ who|s a would|s from and|s hav been|s its the|s me to
29 s not the|s out <shown>|s put on|s spell the|s youd it|tells said|w ascend|w away|w parent|w quicker
29 w slower|w spot|w than
30 acts tells advises|advises plac|b <said> <asked>|b <shown> she|b ^ look|b ^ one|b ^ s|b ^ wouldnt|b a doubl
30 b a tri|b and the|b been <talk>|b each $|b end $|b everyth $|b fresh <shown>|b from its|b half $
30 b how <hinted>|b into the|b its over|b never <talk>|b onc <talk>|b one off|b read my|b smil $|b that the
30 b the comparison|b the row|b them up|b ther it|b thi <shown>|b thre $|b two <facts>|b word with
30 b would <talk>|b you add|leads got|nothing what|remark after|reports bigger|reports break|s ^ addition
30 s ^ out|s ^ why|s ^ with|s along <shown>|s if <said>|s is word|s mor <shown>|s not thre|s onc in|s tak off
30 s the of|s what want|s wont any|s would be|sets up got|tells fresh|tells high|tells nest|tells slow
30 tells strok|w breadth|w comput|w great|w has|w instant|w memoiz|w register
31 advises anyth|asks everyth|b <shown> befor|b ^ doubl|b ^ spot|b after a|b against non|b all you
31 b as <unknown>|b as good|b can stop|b cant <shown>|b counter $|b doe the|b four <asked>|b i was|b in fiv
31 b is by|b it <unknown>|b just <unknown>|b kid $|b never <hinted>|b on <odd>|b one lin|b reach <shown>
31 b search $|b should be|b the cod|b the whol|b them as|b thing in|b two run|b would the|b you had
31 nothing thre|nothing wouldnt|question dont|remark a|remark each|remark two|reports forget|reports next
31 reports plu|s <shown> would|s ^ also|s ^ work|s and in|s both one|s do for|s down each|s every of|s fiv for
31 s of is|s one cant|s the approach|s ther <shown>|s you from|tells decid|tells sound|tells start|w again
31 w binary|w later|w necessary|w real|w simpler|w solv|w stop|w suffic
32 advises away|advises remember|asks <unknown>|b <shown> whether|b <shown> your|b ^ oh|b after $|b each <talk>
32 b each one|b hold all|b los the|b oh $|b on your|b one mor|b only <hinted>|b only ever|b pack up|b say after
32 b stay $|b that you|b the key|b the pair|b you the|guess by|nothing compar|plan asks|question giv
32 question im|question onc|remark again|reports day|reports textbook|s <said> me|s ^ oh|s ^ trust|s as index
32 s by tim|s doe job|s either the|s one it|s sam on|s which you|s your at|syntax for|syntax requests
32 tells <asked>|tells <unknown>|tells part|w after|w against|w border|w enough|w group|w labell|w practical
32 w queu|w remember|w ring|w spell|w strok|w textbook|w tri
33 acts asks advises|asks nest|b <shown> les|b <shown> tim|b <shown> which|b ^ at|b ^ plu|b are enough
33 b at <talk>|b bound to|b collection $|b current <shown>|b eight <shown>|b four $|b many $|b on top
33 b second <said>|b that break|b the newest|b the order|b ther $|b two pointer|b wont do|b you only|b youd want
33 b your at|nothing look|remark four|reports n|requests think|s <shown> later|s <shown> sam|s <shown> when
33 s ^ bound|s ^ certain|s ^ last|s ^ shouldnt|s a run|s minu is|s not <said>|s one many|s or a|s the befor
33 s them the|s to back|s two and|s writ for|s you is|sets up <shown>|tells run|w ask|w per|w tre|w trick
34 acts reports advises|b <said> two|b ^ dont|b ^ right|b and youll|b by the|b can do|b doubl $|b each tim
34 b finger $|b fool you|b in both|b job $|b least <shown>|b let the|b logarithmic $|b next <shown>|b of their
34 b one for|b said <said>|b the latest|b the start|b to be|b twenty <shown>|b wait for|b which is|b you keep
34 guess when|nothing hand|nothing search|reports hm|reports s|requests <hinted>|requests consider|requests row
34 s <said> befor|s about <said>|s im <said>|tells better|tells direction|tells key|tells together|w avoid
34 w call|w current|w fool|w lin|w must|w order|w pack|w stack|w usual|w very
35 acts reports requests|advises instead|advises plu|asks told|b <shown> someth|b ^ isnt|b a u|b are the
35 b at one|b could $|b do it|b doe $|b each call|b from thos|b is $|b its out|b neighbour $|b of it|b of what
35 b off the|b or <asked>|b rather $|b say yes|b thought of|b thousand <said>|guess exact|nothing last
35 question to|reports exact|reports los|s <said> two|s <shown> i|s <shown> onc|s ^ just|s ^ s|s ^ told
35 s the count|s wher you|s you look|tells enough|tells lack|tells see|w comparison|w flood|w h|w met|w minu
35 w only
36 b a fin|b any <talk>|b good $|b im <talk>|b lov $|b than the|b that for|b the nest|b to look
36 b with <unknown>|nothing ask|plan that names for|reports kid|reports memory|reports seen|s ^ about|s ^ ask
36 s cod <shown>|s should the|s that what|s ther thre|s up it|w between|w cross|w finger|w letter|w lov|w serv
37 b ^ her|b ^ hm|b ^ out|b about <facts>|b as ther|b begin with|b couldnt you|b doesnt <talk>|b from <shown>
37 b from <talk>|b in an|b in lin|b it round|b one befor|b solution $|b that good|b thre <facts>|b two <hinted>
37 nothing youd|s ^ cost|s ^ into|s ^ other|s after <said>|s i hear|s it it|s itself the|s knew <shown>
37 s of has|s the your|s to <said>|s was last|s youll that|tells exact|tells need|w becaus|w book|w mad
37 w shorter|w trust
38 advises <odd>|b ^ mor|b ^ revers|b alway is|b at any|b both <shown>|b from thre|b hav <talk>|b hear me
38 b in a|b left <shown>|b not <said>|b onc and|b their <shown>|b to <said>|b wouldnt <talk>|guess who
38 nothing it|nothing when|plan its|question id|reports friend|reports neighbour|s <shown> over|s ^ wouldnt
38 s all <shown>|s do sam|s should one|s the when|s to very|s your are|tells colon|w count|w first|w helper
38 w ind|w instead|w newest|w onc
39 b ^ rather|b each <hinted>|b for each|b hm $|b i could|b it is|b question $|b s $|b spot on|b two neighbour
39 context question|guess they|guess youv|question your|remark is|s ^ but|s ^ hm|s be about|s many as
39 syntax what|tells counter|tells halv|w been|w ear|w hm|w itself|w lack|w reach|w smaller|w their
40 b ^ trust|b between one|b of both|b of your|b the left|b their $|b who told|b you just|b youll be
40 s <shown> after|s <shown> thi|s first of|s for first|s me a|s one is|s or one|s up the|s whether <shown>
40 s who you|sets up <odd>|tells call|w centr|w could|w end|w further|w kid|w loop|w objection|w oh|w solution
41 b <said> has|b <shown> <hinted>|b its <shown>|b on one|b so <talk>|b tim you|b will <talk>|b would <asked>
41 b youv got|guess neither|nothing out|nothing thi|nothing you|plan that names tells|reports letter
41 reports usual|requests <unknown>|requests round|s <shown> round|s ^ <n>|s ^ correct|s ^ grow|s for many
41 s in centr|s in sam|s in word|tells chain|w off|w saw|w should|w structur
42 advises put|advises start|b ^ test|b about <said>|b i <shown>|b me <hinted>|b most <talk>|b near the
42 b other <talk>|b out and|b say it|b than <shown>|b the two|b to that|b who <talk>|b youll <shown>
42 nothing keep|reports want|s <shown> youll|s ^ second|s are for|s couldnt <shown>|s its and|s with on|w <n>
42 w each|w search|w why
43 b are thre|b how about|b it on|b let it|b nin and|b not with|b what if|b you wont|guess reports
43 question with|reports ask|reports solution|s ^ couldnt|s ^ how|s ^ thousand|s hear <shown>|s just the
43 s onc <shown>|s wont you|w below|w pil|w soon|w youv
44 acts advises asks|advises keep|asks good|b ^ did|b a tabl|b if you|b sinc you|b the next|b ther <talk>
44 b told you|plan leads|reports <hinted>|reports stop|reports warm|s <shown> for|s i typ|s to first|s what to
44 w addition|w bas|w clever|w fresh|w latest|w los
45 asks morn|b <shown> last|b ^ check|b about <hinted>|b are a|b every <asked>|b for zero|b program $|b warm $
45 doubt code|plan with|reports bound|s ^ if|s les <shown>|s you do|w direction|w grow|w one|w rabbit|w seen
46 b add the|b befor you|b can stay|b dont <odd>|b each <shown>|b enough for|b for it|b hav i|b is in|b les or
46 b me <odd>|b seen $|b thre and|b you let|leads <hinted>|n <hinted> 4|nothing check|plan that names that
46 reports linear|reports say|reports smaller|s ^ count|s els <shown>|s that it|s which is|w add|w logarithmic
46 w put|w revers|w s|w told
47 b ^ couldnt|b my <talk>|b that as|doubt answers|reports breadth|reports precis|s <shown> can|s between and
47 s compar <shown>|s how of|s on <shown>|s the you|s you want|sets up <unknown>|tells <odd>|w bound|w depth
47 w job
48 acts asks leads|advises <hinted>|b ind $|guess yes|reports ind|reports smil|s one than|w smil
49 b <n> $|b instead $|b may <talk>|b only <talk>|b youd be|nothing order|sets up <hinted>|tells near|w don
49 w heap
50 b ^ correct|b i wouldnt|b the <telling>|b you should|reports grow|requests correct|s let <shown>|s let i
50 s that say|w better|w he|w mov|w near|w too
51 b if not|b last in|b my <shown>|b the maximum|b thos two|reports <unknown>|s ^ wrong|s than <shown>|s they in
51 tells walk|w els|w friend|w linear
52 advises <shown>|b on $|s between two|s you hear|w dict
53 b <said> wont|b <shown> itself|b <shown> thousand|b a word|b i would|b no mor|b two <odd>|reports revers
53 s to in|s you of|tells distanc|tells wait|w couldnt
54 b <shown> <telling>|b <shown> say|b for thi|b is the|b with that|b you <odd>|reports <odd>|s ^ isnt
54 s could <shown>|w counter|w next
55 b still <shown>|b the solution|reports approach|reports job|s ^ high|w look
56 b can only|b i $|b in <shown>|b it at|b you never|nothing test|remark i|s the half|syntax that|tells further
56 w chain|w distanc|w earlier|w left|w nest|w plac|w tabl|w walk|w would
57 b off $|b two <talk>|n <unknown> 3|reports loop|s ^ after|w already
58 asks <odd>|b youd do|s you stop|w forget
59 b ^ your|b the other|b youv <odd>|s ^ check|s ^ that|w key
60 b a two|b the four|guess ther|w high
61 nothing use|s is you|w exact
62 b that what|b you dont|nothing lik|reports go|s as <said>|s the one|w thos|w wouldnt
63 b its not|nothing add|requests writ|w visit|w when|w youll
64 b as <talk>|s ^ them|s youv it
65 advises <telling>|b they <facts>|tells <hinted>|w check
66 b ^ <odd>|b plu one|b say no|tells <telling>|w so
67 b let me
68 b a set|b of <unknown>|tells lin
69 b is what|w knew
70 s i think
71 b a <telling>|tells word
72 n <hinted> 2|n <unknown> 4|nothing advises
73 asks <telling>|leads <odd>
75 s of two|tells going|w million
76 b the <hinted>|leads <telling>
77 b ^ <unknown>
78 reports <telling>
79 b do that|w wait
80 context guess|n <unknown> 2|w befor|w half
81 b ^ <telling>
82 n <odd> 2|w last
83 w neighbour
84 acts leads asks|b the one|reports add|w start
85 n <odd> 3
86 n <hinted> 3
87 syntax youd
88 w not
89 b what <shown>
90 b by <shown>|w just
96 b <shown> hav|b your <telling>|w les|w will
101 requests <telling>|w plu
105 n <odd> 4
126 n <telling> 1
138 doubt hands
172 n <telling> 2
"""
